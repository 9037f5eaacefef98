// Spanish: how fast a line is.
import type { BandwidthPack } from '../bandwidth-words.ts';

/** Words for speeds. */
export const bandwidth: BandwidthPack = {
  per: ['por'],
  seconds: ['segundo'],
  speedWords: ['ancho', 'banda'],
};
