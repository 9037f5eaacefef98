import { fields, type Requirements } from './requirements.ts';

const blank: Readonly<Record<string, undefined>> = Object.fromEntries(fields.map(field => [field, undefined]));

/**
 * The same answers with every field in the order of the schema, undefined where it was not answered: the order of
 * answering leaves no trace, and all cases have one shape in memory, which makes them fast to read.
 */
export function inOrder(requirements: Requirements): Requirements {
  return { ...blank, ...requirements };
}

/** The answers that were given, in the order of the schema. */
export function answered(requirements: Requirements): Requirements {
  return Object.fromEntries(Object.entries(requirements).filter(([, value]) => value !== undefined));
}
