import { en } from './en.ts';

/** Id of a text. */
export type WordId = keyof typeof en;

/** Every text of one language. */
export type Words = Readonly<Record<WordId, string>>;

/** Some texts of one language, as it has them while it is being written. A text that English has not is a type error. */
export type SomeWords = Partial<Words>;

/** The languages that have words, by BCP 47 tag. */
export const languages: ReadonlyMap<string, Words> = new Map([['en', en]]);
