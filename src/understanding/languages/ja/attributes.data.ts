// Japanese: what the words around a thing tell of it.
import type { AttributePack } from '../attribute-rows.ts';

/** What is said of things that stand. */
export const attributes: AttributePack = {
  said: {
    'in.hub': /ハブ/,
  },
};
