// French: words of whole networks: nothing stands yet, hubs, routes.
import type { EstatePack } from '../estate-words.ts';

/** Words of a network as a whole. */
export const estate: EstatePack = {
  nothingYet: /\brien encore\b/,
  nothingAnswers: ['non', 'rien'],
};
