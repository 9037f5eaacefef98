import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';

/** One answer that is another one now; undefined = not answered. */
export interface Change {
  readonly field: Field;
  readonly from: Requirements[Field];
  readonly to: Requirements[Field];
}

/** True where two answers say the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is different between two sets of answers. */
export function changesBetween(before: Requirements, after: Requirements): readonly Change[] {
  return fields
    .filter(field => !same(before[field], after[field]))
    .map(field => ({ field, from: before[field], to: after[field] }));
}
