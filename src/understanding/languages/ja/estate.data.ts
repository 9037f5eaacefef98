// Japanese: words of whole networks: nothing stands yet, hubs, routes.
import type { EstatePack } from '../estate-words.ts';

/** Words of a network as a whole. */
export const estate: EstatePack = {
  nothingYet: /まだ何も/,
  standardWan: /スポーク/,
};
