import { de } from './de/index.ts';
import { en } from './en/index.ts';

/** Id of a text. */
export type WordId = keyof typeof en;

/** Every text of one language. */
export type Words = Readonly<Record<WordId, string>>;

/** A text that sentences name something with: languages that have cases put it in them. */
type Name = Extract<WordId, `${'resource' | 'caller' | 'source-type' | 'agent' | 'case' | 'target'}.${string}`>;

/**
 * The form in which a sentence takes a name: `{target_dative}` takes `resource.vm.dative`, `{vnet_in}` takes
 * `case.vnet.other.in`.
 */
type Form = 'dative' | 'accusative' | 'genitive' | 'in';

/**
 * Some texts of one language, and forms of its names: what it has not is said in English. `grammar.form.genitive` says
 * a `{name}` in the genitive that has no text of its own for it.
 */
export type SomeWords = Partial<Words> & Partial<Readonly<Record<`${Name | 'grammar.form'}.${Form}`, string>>>;

/** The texts of a language: one that English has not is a type error here, however its room was written. */
const known = <Some extends SomeWords>(
  words: Some & Readonly<Record<Exclude<keyof Some, keyof SomeWords>, never>>,
): SomeWords => words;

/** The languages that have words, by BCP 47 tag. */
export const languages: ReadonlyMap<string, SomeWords> = new Map<string, SomeWords>([
  ['en', en],
  ['de', known(de)],
]);
