import { bandwidth as de } from './de/bandwidth.data.ts';
import { bandwidth as en } from './en/bandwidth.data.ts';
import { bandwidth as es } from './es/bandwidth.data.ts';
import type { FactRank } from './fact-ranks.ts';
import { bandwidth as fr } from './fr/bandwidth.data.ts';
import { joined } from './joined.ts';
import { bandwidth as pt } from './pt/bandwidth.data.ts';

/** A speed that is said without a figure. */
export interface SpeedInWords {
  readonly words: readonly string[];
  readonly value: 'lt-1g' | 'lt-10g';
  /** How firmly it is said: "half a gigabit" more so than the "a gigabit" in it. */
  readonly rank?: FactRank;
}

/** The words of one language for speeds. */
export interface BandwidthPack {
  /** Words for a thousand megabits. */
  readonly gigabits?: readonly string[];
  /** Words for a megabit. */
  readonly megabits?: readonly string[];
  /** Words for a million megabits. */
  readonly terabits?: readonly string[];
  /** Units that are never an amount of data. */
  readonly speedUnits?: readonly string[];
  /** Units that are a speed unless they stand near an amount: "two gig". */
  readonly spokenUnits?: readonly string[];
  /** Units that are a speed only with "per second". */
  readonly unitsOfAmount?: readonly string[];
  /** "per". */
  readonly per?: readonly string[];
  /** "second". */
  readonly seconds?: readonly string[];
  /** Words near a figure that make it a speed. */
  readonly speedWords?: readonly string[];
  /** Words near a figure that make it an amount: what one fills, or moves by the day. */
  readonly amountWords?: readonly string[];
  /** Words right after a spoken unit that make it an amount: "two gig of". */
  readonly partWords?: readonly string[];
  readonly inWords?: readonly SpeedInWords[];
}

const packs: readonly BandwidthPack[] = [en, de, fr, es, pt];
const all = (
  of: (pack: BandwidthPack) => readonly string[] | undefined,
  symbols: readonly string[] = [],
): ReadonlySet<string> => new Set([...symbols, ...joined(packs.map(of))]);

/** Units of a thousand megabits: symbols and words. */
export const gigabits = all(pack => pack.gigabits, ['gbps', 'gbit', 'gbits', 'gb', 'g']);

/** Units of a megabit. */
export const megabits = all(pack => pack.megabits, ['mbps', 'mbit', 'mbits', 'mb', 'm']);

/** Units of a million megabits. */
export const terabits = all(pack => pack.terabits, ['tbps', 'tbit', 'tb']);

/** Units of a thousand megabytes. */
export const gigabytes: ReadonlySet<string> = new Set(['gbytes', 'gbyte']);

/** Units that are never an amount of data. */
export const speedUnits = all(
  pack => pack.speedUnits,
  ['gbps', 'mbps', 'gbit', 'gbits', 'mbit', 'mbits', 'tbps', 'tbit'],
);

/** Units that are a speed unless they stand near an amount. */
export const spokenUnits = all(pack => pack.spokenUnits);

/** Units that are a speed only with "per second". */
export const unitsOfAmount = all(pack => pack.unitsOfAmount, ['m']);

/** What stands between a unit and the second. */
export const perWords = all(pack => pack.per, ['/']);

/** The second after a unit; `ps` is "per second" by itself. */
export const seconds = all(pack => pack.seconds, ['s', 'sec', 'ps']);

/** Words near a figure that make it a speed. */
export const speedWords = all(pack => pack.speedWords, ['mpls', 'expressroute']);

/** Words near a figure that make it an amount. */
export const amountWords = all(pack => pack.amountWords);

/** Words right after a spoken unit that make it an amount. */
export const partWords = all(pack => pack.partWords);

/** Speeds that are said without a figure. */
export const speedsInWords = joined(packs.map(pack => pack.inWords));
