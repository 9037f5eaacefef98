import { facts as de } from './de/facts.data.ts';
import { circumstances as enCircumstances } from './en/circumstances.data.ts';
import { facts as en } from './en/facts.data.ts';
import { facts as es } from './es/facts.data.ts';
import { type FactId, factKinds } from './fact-kinds.data.ts';
import { weightOf } from './fact-ranks.ts';
import type { FactKind, FactRow } from './fact-row.ts';
import { facts as fr } from './fr/facts.data.ts';
import { facts as ja } from './ja/facts.data.ts';
import { joined } from './joined.ts';
import { facts as pt } from './pt/facts.data.ts';
import { facts as zh } from './zh/facts.data.ts';

/** The phrases of one language for facts that are said in words; figures, places and people have their own files. */
export interface FactPack {
  readonly phrases: Readonly<Partial<Record<FactId, readonly string[]>>>;
  /** Sentences that say nothing outside Azure takes part. */
  readonly nothingOutside?: readonly string[];
}

const packs: readonly FactPack[] = [en, enCircumstances, de, fr, es, pt, ja, zh];
const isId = (id: string): id is FactId => Object.hasOwn(factKinds, id);

/** Facts that are said in words, in every language: one row a value and rank. */
export const detailRows: readonly FactRow[] = Object.keys(factKinds)
  .filter(isId)
  .map(id => {
    const { field, value, rank }: FactKind = factKinds[id];
    return { field, value, weight: weightOf(rank), patterns: joined(packs.map(({ phrases }) => phrases[id])) };
  });

/** Sentences that say nothing outside Azure takes part. */
export const nothingOutside: readonly string[] = joined(packs.map(pack => pack.nothingOutside));
