import { rangeWords as de } from './de/range-words.data.ts';
import { rangeWords as en } from './en/range-words.data.ts';
import { rangeWords as es } from './es/range-words.data.ts';
import { rangeWords as fr } from './fr/range-words.data.ts';
import { rangeWords as ja } from './ja/range-words.data.ts';
import { rangeWords as pt } from './pt/range-words.data.ts';

/** Words around address ranges, in one language. */
export interface RangeWords {
  /** Two owners share the range that is named once: "both", "same", "also". */
  readonly shared: readonly string[];
  /** A part of a network, which collides with nothing by itself: "subnet". */
  readonly part: readonly string[];
  /** The range is where traffic goes or where clients get addresses, and belongs to nobody: "route", "pool". */
  readonly passing: readonly string[];
  /** Several networks that are named together: "the VNets". */
  readonly many: readonly string[];
  /** Words between an owner and its range that name no owner: "is", "uses", "range". */
  readonly between: readonly string[];
}

const packs: readonly RangeWords[] = [en, de, fr, es, pt, ja];

const all = (of: keyof RangeWords): ReadonlySet<string> => new Set(packs.flatMap(pack => pack[of]));

/** The words around address ranges of every language. */
export const rangeWords: Readonly<Record<keyof RangeWords, ReadonlySet<string>>> = {
  shared: all('shared'),
  part: all('part'),
  passing: all('passing'),
  many: all('many'),
  between: all('between'),
};
