import type { CardElement } from 'adaptivecards';

/** True for a part of a card that the library has drawn or may draw. */
export function isElement(value: unknown): value is CardElement {
  return typeof value === 'object' && value !== null && 'isVisible' in value && 'renderedElement' in value;
}
