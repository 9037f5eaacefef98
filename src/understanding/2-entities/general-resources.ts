import { type GeneralWord, type ResourceTypeId, typesMeantBy } from '../../azure/resource-types.ts';
import { keysOf } from '../languages/merge-names.ts';
import { generalNames } from '../languages/names.ts';

/** A word with several readings: asked, with these candidates. */
export interface VagueResource {
  readonly id: GeneralWord;
  readonly names: readonly string[];
  readonly candidates: readonly ResourceTypeId[];
}

/** Words with several readings. */
export const vagueResources: readonly VagueResource[] = keysOf<GeneralWord>(generalNames).map(id => ({
  id,
  names: generalNames[id],
  candidates: typesMeantBy(id),
}));
