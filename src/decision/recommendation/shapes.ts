import { z } from 'zod';
import type { Sentence } from '../../content/sentence.ts';

/** An object that whoever receives it only reads. */
export const partOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.object(shape).readonly();

/** A list that whoever receives it only reads. */
export const listOf = <Item extends z.core.SomeType>(item: Item) => z.array(item).readonly();

/** Words that a person reads: a sentence in the decision, text once a language has said it. */
export const textSchema = z.string().brand<'text'>();

/** What a schema describes as the decision gives it: texts are not said yet. */
export type Unsaid<T> =
  T extends z.infer<typeof textSchema>
    ? Sentence
    : T extends object
      ? { readonly [Key in keyof T]: Unsaid<T[Key]> }
      : T;
