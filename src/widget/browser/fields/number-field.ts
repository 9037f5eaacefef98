import { element } from '../dom.ts';
import type { Field } from './field.ts';
import { framed } from './framed.ts';
import { heldIn } from './held.ts';

let count = 0;

/** A field for a number, with the number keys on a phone. Words for it ("about five") are sent as they are, too. */
export function numberField(id: string, label: string): Field {
  count += 1;
  const input = element('input', { id: `number-${count}`, class: 'number', inputmode: 'numeric', autocomplete: 'off' });
  return { ...framed(id, label, input, input), held: () => heldIn(input.value, undefined), rest: () => undefined };
}
