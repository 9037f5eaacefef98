import { seen as de } from './de/seen.data.ts';
import { seen as en } from './en/seen.data.ts';
import { seen as es } from './es/seen.data.ts';
import { seen as fr } from './fr/seen.data.ts';
import { seen as ja } from './ja/seen.data.ts';
import { seen as pt } from './pt/seen.data.ts';

/** What somebody sees who says that something does not work. */
export const seenKinds = [
  'public-address',
  'no-name',
  'timeout',
  'refused',
  'forbidden',
  'greyed-out',
  'state',
  'error-code',
  'slow',
  'one-way',
] as const;

export type Seen = (typeof seenKinds)[number];

/** How a language says what is seen: expressions over folded words. */
export type SeenPack = Readonly<Partial<Record<Seen, RegExp>>>;

const packs: readonly SeenPack[] = [en, de, fr, es, pt, ja];

/** The expressions of every language for what is seen. */
export const seenExpressions: readonly (readonly [Seen, readonly RegExp[]])[] = seenKinds.map(kind => [
  kind,
  packs.flatMap(pack => pack[kind] ?? []),
]);
