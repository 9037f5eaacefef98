import type { WordId } from './languages.ts';

/** What a sentence is said with: text as it is, a number, another sentence, or several of these in a list. */
export type Value = string | number | Sentence | readonly Value[];

/** Values by name. */
export type Values = Readonly<Record<string, Value>>;

/** What is to be said, until a language says it: the id of its words and the values that they take. */
export interface Sentence {
  readonly id: WordId;
  readonly values: Values;
}

const none: Values = Object.freeze({});

/** The sentence with these words and values; values that its words do not name are left unsaid. */
export function sentence(id: WordId, values: Values = none): Sentence {
  return { id, values };
}
