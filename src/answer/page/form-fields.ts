import type { Field } from '../../decision/case/requirements.ts';

/** Answers that no control of the form asks for: they are kept as they came. */
const withoutControl: ReadonlySet<Field> = new Set([
  'otherRegions',
  'existingFeatures',
  'stands',
  'ask',
  'mustUse',
  'proposed',
  'ruledOut',
]);

/** True for an answer that the form asks for. */
export function hasControl(field: Field): boolean {
  return !withoutControl.has(field);
}
