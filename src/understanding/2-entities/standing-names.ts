import { keysOf } from '../languages/merge-names.ts';
import { standingNames as namesByKey, skuNames } from '../languages/names.ts';
import { type NamedStanding, namedStandings, skusOfKind } from './standing-kinds.data.ts';

/** What people call a thing that stands in a network. */
export interface StandingNames extends NamedStanding {
  readonly names: readonly string[];
}

const ofSkus = keysOf(skusOfKind).flatMap(kind =>
  skusOfKind[kind].map(
    (sku): StandingNames => ({ kind, says: { sku }, names: skuNames[kind].map(name => name.replace('{sku}', sku)) }),
  ),
);

/** What people call the things that stand in a network. Plurals of English names are made from these. */
export const standingNames: readonly StandingNames[] = [
  ...keysOf(namedStandings).map(key => ({ ...namedStandings[key], names: namesByKey[key] })),
  ...ofSkus,
];
