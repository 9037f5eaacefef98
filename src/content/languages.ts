import { en } from './en.ts';

/** Id of a text. */
export type WordId = keyof typeof en;

/** Every text of one language. */
export type Words = Readonly<Record<WordId, string>>;

/** The languages that have words, by BCP 47 tag. */
export const languages: ReadonlyMap<string, Words> = new Map([['en', en]]);
