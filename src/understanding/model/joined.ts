import type { Field, Requirements } from '../../decision/case/requirements.ts';
import type { Span } from '../understood-text.ts';

/** Something that two readers read differently, each as what it would state; nothing where it would state nothing. */
export interface Differing {
  readonly rules: Requirements;
  readonly model: Requirements;
}

/** What is put together of some fields of two readings. */
export interface Joined {
  readonly agreed: Requirements;
  /** Fields, or parts of them, that one reader alone states. */
  readonly single: readonly Field[];
  /** What is read differently, and is not in `agreed`. */
  readonly differing: readonly Differing[];
}

export const nothing: Joined = { agreed: {}, single: [], differing: [] };

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const only = (field: Field, value: unknown): Requirements => ({ [field]: value });

/** What both state. */
export const both = (field: Field, value: unknown): Joined => ({ ...nothing, agreed: only(field, value) });

/** What one of them alone states. */
export const alone = (field: Field, value: unknown): Joined => ({ ...both(field, value), single: [field] });

/** What each of them states of one field. */
export const apart = (field: Field, rules: unknown, model: unknown): Joined => ({
  ...nothing,
  differing: [{ rules: only(field, rules), model: only(field, model) }],
});

/** What is stated of these fields, in their order. */
export const picked = (said: Requirements, fields: readonly Field[]): Requirements =>
  Object.assign({}, ...fields.map(field => (said[field] === undefined ? {} : only(field, said[field]))));

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
