// The small words of all languages, as the stages use them.

import { grammar as de } from './de/grammar.data.ts';
import { grammar as en } from './en/grammar.data.ts';
import { grammar as es } from './es/grammar.data.ts';
import { grammar as fr } from './fr/grammar.data.ts';
import {
  amountLists,
  clauseLists,
  type countedNames,
  type GrammarPack,
  type Lists,
  negationLists,
  phraseLists,
  type RegionGrammar,
  regionLists,
  stanceLists,
  textLists,
  type Words,
} from './grammar-pack.ts';
import { grammar as ja } from './ja/grammar.data.ts';
import { grammar as pt } from './pt/grammar.data.ts';
import { grammar as zh } from './zh/grammar.data.ts';

const packs: readonly GrammarPack[] = [en, de, fr, es, pt, ja, zh];

type Merged<Name extends string> = Readonly<Record<Name, ReadonlySet<string>>>;

/** The lists of one section, each with the words of every language. */
function merged<Name extends string>(
  names: readonly Name[],
  sectionOf: (pack: GrammarPack) => Lists<Name> | undefined,
): Merged<Name> {
  const wordsOf = (name: Name): ReadonlySet<string> => new Set(packs.flatMap(pack => sectionOf(pack)?.[name] ?? []));
  return Object.fromEntries(names.map(name => [name, wordsOf(name)])) as Merged<Name>;
}

/** Words that cut a message into words, sentences and clauses. */
export const textWords = merged(textLists, ({ text }) => text);

/** Everything that denies. */
export const negation = merged(negationLists, ({ negation }) => negation);

/** What stands right behind a thing that is not there. */
export const absentBehind: readonly RegExp[] = packs.flatMap(({ negation }) => negation?.absentBehind ?? []);

/** Words around the name of something that can take part in traffic. */
export const phraseWords = merged(phraseLists, ({ phrases }) => phrases);

/** Words that give things their part in a clause. */
export const clauseWords = merged(clauseLists, ({ clauses }) => clauses);

/** Words that tell whether a named thing stands, is wanted, or is only asked about. */
export const stanceWords = merged(stanceLists, ({ stance }) => stance);

/** Words that tell which end a region belongs to. */
export const regionWords = merged(regionLists, ({ regions }) => regions);

/** Words around numbers and amounts of things. */
export const amountWords = merged(amountLists, ({ amounts }) => amounts);

/** Number words that count things. */
export const numberWords: Readonly<Record<string, number>> = Object.assign({}, ...packs.map(({ numbers }) => numbers));

/** Number words right before the name of a thing of a network. */
export const numbersBeforeNames: ReadonlyMap<string, number> = new Map(
  packs.flatMap(({ numbersBeforeNames }) => Object.entries(numbersBeforeNames ?? {})),
);

const countedFields = [
  { name: 'vnets', field: 'vnetCount' },
  // A hub comes with its spokes.
  { name: 'spokes', field: 'vnetCount', plus: 1 },
  { name: 'sites', field: 'siteCount' },
  { name: 'regions', field: 'regionCount' },
  { name: 'circuits', field: 'expressRouteCircuits' },
  { name: 'privateEndpoints', field: 'privateEndpointCount' },
  { name: 'prefixes', field: 'onpremPrefixes' },
] as const satisfies readonly { name: (typeof countedNames)[number]; field: string; plus?: number }[];

/** What is counted: the field that holds the number, what stands after the number, and how many come with it. */
export interface CountedThing {
  readonly field: (typeof countedFields)[number]['field'];
  readonly nouns: Words;
  readonly plus?: number;
}

/** Numbers of things, by the field that counts them. */
export const countedThings: readonly CountedThing[] = countedFields.map(({ name, ...row }) => ({
  ...row,
  nouns: [...new Set(packs.flatMap(({ counted }) => counted?.[name] ?? []))],
}));

/** How names of regions are put together in each language, English first. */
export const regionGrammars: readonly RegionGrammar[] = packs.flatMap(({ regionNames }) => regionNames ?? []);

/** Words of English that carry no point of their own. */
export const stopWords: ReadonlySet<string> = new Set(en.stopWords);

/** The same of the other languages. */
export const otherStopWords: ReadonlySet<string> = new Set(
  packs.flatMap(pack => (pack === en ? [] : (pack.stopWords ?? []))),
);

/** One of these words or phrases, as a part of a regular expression. */
export function anyOf(...lists: readonly Iterable<string>[]): string {
  return `(?:${lists.flatMap(words => [...words]).join('|')})`;
}
