// French: how fast a line is.
import type { BandwidthPack } from '../bandwidth-words.ts';

/** Words for speeds. */
export const bandwidth: BandwidthPack = {
  gigabits: ['go'],
  unitsOfAmount: ['go'],
  per: ['par'],
  seconds: ['seconde'],
  speedWords: ['debit'],
};
