import { z } from 'zod';
import { say } from '../content/index.ts';
import { type Field, isFactField, requirementsSchema } from '../decision/case/requirements.ts';

/** The part of a JSON Schema that names values. */
interface Described {
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly type?: unknown;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[] | undefined;
}

const describedSchema = z.object({
  enum: z.array(z.unknown()).optional(),
  const: z.unknown(),
  type: z.unknown(),
  items: z.unknown(),
  anyOf: z.array(z.unknown()).optional(),
});

function namedIn(schema: unknown): readonly string[] {
  const parsed = describedSchema.partial().safeParse(schema);
  if (!parsed.success) return [];
  const { enum: values = [], const: only, items, anyOf = [] }: Described = parsed.data;
  const own = [...values, only].filter(value => typeof value === 'string');
  return [...own, ...namedIn(items), ...anyOf.flatMap(namedIn)];
}

/**
 * The values that a field can be given by name, as its schema says; none where it takes numbers or whole descriptions.
 */
export function valuesOf(field: Field): readonly string[] {
  return isFactField(field) ? [...new Set(namedIn(z.toJSONSchema(requirementsSchema.shape[field])))] : [];
}

/** What lists name the values of a field, where they are too many to be named beside it. */
const lists: ReadonlyMap<Field, 'regions' | 'targets' | 'sources' | 'options'> = new Map([
  ['sourceRegion', 'regions'],
  ['targetRegion', 'regions'],
  ['otherRegions', 'regions'],
  ['resourceType', 'targets'],
  ['sourceResourceType', 'targets'],
  ['sourceType', 'sources'],
  ['proposed', 'options'],
  ['ruledOut', 'options'],
  ['mustUse', 'options'],
]);

/** The list that names the values of a field; undefined where its values are few. */
export const listOf = (field: Field) => lists.get(field);

const named: Readonly<Partial<Record<Field, string>>> = {
  sourceRegion: say('en', 'cli.values.region'),
  targetRegion: say('en', 'cli.values.region'),
  otherRegions: say('en', 'cli.values.regions'),
  resourceType: say('en', 'cli.values.target'),
  sourceResourceType: say('en', 'cli.values.target'),
  proposed: say('en', 'cli.values.option'),
  ruledOut: say('en', 'cli.values.option'),
  mustUse: say('en', 'cli.values.option'),
  stands: say('en', 'cli.values.stands'),
  ask: say('en', 'cli.values.ask'),
};

/** What a field takes, in a few words. */
export function valuesText(field: Field): string {
  const many = named[field];
  if (many !== undefined) return many;
  const values = valuesOf(field);
  const number = values.every(value => value === 'unknown') ? [say('en', 'cli.values.number')] : [];
  return [...number, ...values].join(', ');
}
