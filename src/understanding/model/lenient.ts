import { z } from 'zod';

/** A value of which nothing can be taken. */
export const unusable = Symbol('unusable');

/** Values of one list that are looked at. */
const most = 60;

/** What a part that is not there, or of which nothing is of use, stands for: not every endpoint keeps to a schema. */
function missing(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodNullable) return null;
  if (schema instanceof z.ZodBoolean) return false;
  return schema instanceof z.ZodReadonly ? [] : unusable;
}

function listed(schema: z.ZodArray, values: readonly unknown[], drop: () => void): readonly unknown[] {
  for (const _ of values.slice(most)) drop();
  return values
    .slice(0, most)
    .map(value => lenient(schema.element, value, drop))
    .filter(value => value !== unusable);
}

/** A value that is of no use as a whole counts once, whatever is wrong in it. */
function whole(schema: z.ZodObject, given: object, drop: () => void): unknown {
  const parts = new Map<string, unknown>(Object.entries(given));
  let wrong = 0;
  const count = (): void => {
    wrong += 1;
  };
  const kept = Object.entries(schema.shape).map(([name, part]): [string, unknown] => {
    const value = parts.get(name);
    const taken = value === undefined ? unusable : lenient(part, value, count);
    return [name, taken === unusable ? missing(part) : taken];
  });
  const isUsable = kept.every(([, value]) => value !== unusable);
  for (let times = isUsable ? wrong : 1; times > 0; times -= 1) drop();
  return isUsable ? Object.fromEntries(kept) : unusable;
}

/** A value without the parts that its schema does not take, each counted by `drop`. */
export function lenient(schema: z.core.$ZodType, value: unknown, drop: () => void): unknown {
  if (schema instanceof z.ZodReadonly) return lenient(schema.unwrap(), value, drop);
  if (schema instanceof z.ZodNullable) {
    const inner = value === null ? null : lenient(schema.unwrap(), value, drop);
    return inner === unusable ? null : inner;
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) return listed(schema, value, drop);
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) return whole(schema, value, drop);
  if (z.safeParse(schema, value).success) return value;
  drop();
  return unusable;
}
