import { type GeneralObservationId, generalObservationIds } from '../../knowledge/observations/index.ts';
import { seen as de } from './de/seen.data.ts';
import { seen as en } from './en/seen.data.ts';
import { seen as es } from './es/seen.data.ts';
import { seen as fr } from './fr/seen.data.ts';
import { seen as ja } from './ja/seen.data.ts';
import { seen as pt } from './pt/seen.data.ts';

/** How a language says what is seen: expressions over folded words. */
export type SeenPack = Readonly<Partial<Record<GeneralObservationId, RegExp>>>;

const packs: readonly SeenPack[] = [en, de, fr, es, pt, ja];

/** The expressions of every language for what is seen. */
export const seenExpressions: readonly (readonly [GeneralObservationId, readonly RegExp[]])[] =
  generalObservationIds.flatMap(id => {
    const expressions = packs.flatMap(pack => pack[id] ?? []);
    return expressions.length === 0 ? [] : [[id, expressions] as const];
  });
