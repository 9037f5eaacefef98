import { type ExistingFeature, existingFeatureIds } from '../../decision/case/requirements.ts';
import { existing as en } from './en/existing.data.ts';
import { joined } from './joined.ts';

/** SKUs that have a field of their own, in no language. */
const skuKinds = {
  'vpnSku.Basic': { field: 'vpnSku', value: 'Basic' },
  'vpnSku.VpnGw1AZ': { field: 'vpnSku', value: 'VpnGw1AZ' },
  'vpnSku.VpnGw2AZ': { field: 'vpnSku', value: 'VpnGw2AZ' },
  'vpnSku.VpnGw3AZ': { field: 'vpnSku', value: 'VpnGw3AZ' },
  'vpnSku.VpnGw4AZ': { field: 'vpnSku', value: 'VpnGw4AZ' },
  'vpnSku.VpnGw5AZ': { field: 'vpnSku', value: 'VpnGw5AZ' },
  'bastionSku.Developer': { field: 'bastionSku', value: 'Developer' },
  'bastionSku.Basic': { field: 'bastionSku', value: 'Basic' },
  'bastionSku.Standard': { field: 'bastionSku', value: 'Standard' },
  'bastionSku.Premium': { field: 'bastionSku', value: 'Premium' },
} as const;

type SkuId = keyof typeof skuKinds;

/** What one language says of things that stand in the VNets already. */
export interface ExistingPack {
  /** Names of each thing. */
  readonly names: Readonly<Partial<Record<ExistingFeature, readonly string[]>>>;
  /** Ways to say that a thing is there; `{name}` stands for its name. */
  readonly phrases: readonly string[];
  /** Ways to say it that hold for one thing only. */
  readonly alsoSaid?: Readonly<Partial<Record<ExistingFeature, readonly string[]>>>;
  /** Words between things of which one is to be chosen, so that neither is there yet. */
  readonly choiceWords: readonly string[];
  /** Phrases that name a SKU. */
  readonly skus: Readonly<Partial<Record<SkuId, readonly string[]>>>;
}

const packs: readonly ExistingPack[] = [en];
const isSku = (id: string): id is SkuId => Object.hasOwn(skuKinds, id);

/** The phrases of a language for one thing, with its names put in. */
function phrasesOf({ names, phrases, alsoSaid }: ExistingPack, feature: ExistingFeature): readonly string[] {
  const called = names[feature];
  if (called === undefined) return [];
  const name = `(${called.join('|')})`;
  return [...phrases, ...(alsoSaid?.[feature] ?? [])].map(phrase => phrase.replace('{name}', name));
}

/** What is said to stand in the VNets already, in every language. */
export const existingRows = existingFeatureIds.map(feature => ({
  feature,
  patterns: joined(packs.map(pack => phrasesOf(pack, feature))),
}));

/** Words between things of which one is to be chosen. */
export const choiceWords: ReadonlySet<string> = new Set(joined(packs.map(pack => pack.choiceWords)));

/** SKUs by name. */
export const skuRows = Object.keys(skuKinds)
  .filter(isSku)
  .map(id => ({ ...skuKinds[id], patterns: joined(packs.map(({ skus }) => skus[id])) }));
