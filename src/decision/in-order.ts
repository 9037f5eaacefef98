import { fields, type Requirements } from './requirements.ts';

const places: ReadonlyMap<string, number> = new Map(fields.map((field, index) => [field, index]));

/** The same answers with their fields in the order of the schema, so that the order of answering leaves no trace. */
export function inOrder(requirements: Requirements): Requirements {
  const place = (field: string): number => places.get(field) ?? 0;
  return Object.fromEntries(Object.entries(requirements).sort(([one], [other]) => place(one) - place(other)));
}
