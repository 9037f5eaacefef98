// Words of every language that mean the same in questions about networks, put together from the packs.
import { concepts as de } from './de/ask.data.ts';
import { concepts as en, endings } from './en/ask.data.ts';
import { concepts as es } from './es/ask.data.ts';
import { concepts as fr } from './fr/ask.data.ts';
import { concepts as ja } from './ja/ask.data.ts';
import { concepts as pt } from './pt/ask.data.ts';

/** What words can mean; a word of two of them means the later one. */
const names = [
  'onprem',
  'enough',
  'upgrade',
  'fail',
  'resolve',
  'link',
  'forward',
  'outbound',
  'inbound',
  'internet',
  'inspect',
  'encrypt',
  'backup',
  'route',
  'limit',
  'delete',
  'enable',
  'disable',
  'cost',
  'downtime',
  'overlap',
  'region',
  'share',
  'user',
  'reach',
  'address',
  'name',
  'advertise',
  'same',
  'direct',
  'block',
  'plan',
  'peer',
  'first',
] as const;

/** What a language gives: the words of each meaning; words with a space are looked for as phrases. */
export type ConceptPack = Readonly<Partial<Record<(typeof names)[number], readonly string[]>>>;

/** An ending that a word loses, and what stands instead. */
export interface WordEnding {
  readonly ending: RegExp;
  readonly instead: string;
}

const packs: readonly ConceptPack[] = [en, de, fr, es, pt, ja];

/** A concept and the words that mean it. */
export const concepts: readonly (readonly [string, ...string[]])[] = names.map(name => [
  name,
  ...new Set(packs.flatMap(pack => pack[name] ?? [])),
]);

/** Endings that the words lose so that their forms meet: those of the language of the entries. */
export const wordEndings: readonly WordEnding[] = endings;
