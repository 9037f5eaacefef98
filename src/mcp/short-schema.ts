import { z } from 'zod';

/** JSON Schema of an object, as a tool lists it. */
const objectSchema = z.looseObject({ type: z.literal('object') });

export type ObjectSchema = z.infer<typeof objectSchema>;

/** Values that a schema lists at most: a longer list is a resource, read once and by whoever needs it. */
const mostListed = 12;

/** What is listed in the place of a schema. */
const listedAs = new WeakMap<object, z.ZodType>();

/**
 * The same schema, listed as another one: what is taken may be wider, and what is given longer, than what is told of
 * it.
 */
export function listed<Schema extends z.ZodType>(schema: Schema, as: z.ZodType): Schema {
  listedAs.set(schema, as);
  return schema;
}

function short(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly;
      delete jsonSchema.maxItems;
      if (jsonSchema.enum !== undefined && jsonSchema.enum.length > mostListed) delete jsonSchema.enum;
      const other = listedAs.get(zodSchema);
      if (other === undefined) return;
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      Object.assign(jsonSchema, short(other));
    },
  });
  return rest;
}

/**
 * The JSON Schema of what a tool takes or gives, short enough to be sent before every conversation: long lists of ids
 * become plain text.
 */
export function shortSchema(schema: z.ZodType): ObjectSchema {
  return objectSchema.parse(short(schema));
}
