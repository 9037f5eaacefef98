import { de } from './de/index.ts';
import { en } from './en/index.ts';

/** Id of a text. */
export type WordId = keyof typeof en;

/** Every text of one language. */
export type Words = Readonly<Record<WordId, string>>;

/** Some texts of one language: what it has not is said in English. A text that English has not is a type error. */
export type SomeWords = Partial<Words>;

/** The languages that have words, by BCP 47 tag. */
export const languages: ReadonlyMap<string, SomeWords> = new Map<string, SomeWords>([
  ['en', en],
  ['de', de],
]);
