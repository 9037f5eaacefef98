import { defaults } from './defaults.data.ts';
import { derive } from './derive.ts';
import type { Facts } from './facts.ts';
import type { Answers } from './in-schema-order.ts';
import { isInAzure } from './reach.ts';
import { sourceTypeOf } from './source-types.ts';
import { statedValue } from './stated-value.ts';
import { typeOf } from './target.ts';

/**
 * Rule N8: a private PaaS target in another region whose endpoint is not known to be missing has it there already; for
 * callers in a VNet only, since every other caller brings its own; not in another company's network, which one does not
 * join for a service; and not where peering is ruled out.
 */
function standsThere(
  { sourceType, sameRegion, exposure }: Pick<Facts, 'sourceType' | 'sameRegion' | 'exposure'>,
  said: Pick<Answers, 'sameTenant' | 'otherTenantKind' | 'ruledOut' | 'mayPeer'>,
): boolean {
  const oursToJoin = said.sameTenant !== 'no' || said.otherTenantKind === 'own-tenant';
  const mayJoin = oursToJoin && said.mayPeer !== 'no' && said.ruledOut?.includes('vnet-peering-global') !== true;
  return sourceTypeOf(sourceType).network === 'vnet' && sameRegion === 'no' && exposure === 'none' && mayJoin;
}

/** Only networks that meet can overlap: callers on the internet and targets on the internet bring none. */
function twoNetworks({ sourceType, reach }: Pick<Facts, 'sourceType' | 'reach'>): boolean {
  return sourceType !== 'internet-client' && reach !== 'public';
}

/** What follows about the networks of the two ends. */
export const networkFacts = {
  saidSameVnet: derive({ said: ['sameVnet'] }, (_, { sameVnet }) => statedValue(sameVnet) ?? defaults.sameVnet),
  sameVnet: derive(
    { facts: ['saidSameVnet', 'sameRegion', 'sourceType', 'reach'] },
    ({ saidSameVnet, sameRegion, sourceType, reach }) => {
      const mayShare = sameRegion !== 'no' && sourceTypeOf(sourceType).inAzure && isInAzure[reach];
      return saidSameVnet === 'yes' && mayShare ? 'yes' : 'no';
    },
  ),
  existingPrivateEndpoint: derive(
    {
      facts: ['sameVnet', 'reach', 'sourceType', 'sameRegion', 'exposure'],
      said: ['existingPrivateEndpoint', 'sameTenant', 'otherTenantKind', 'ruledOut', 'mayPeer'],
    },
    (facts, said) => {
      if (facts.sameVnet === 'yes' && facts.reach === 'private-endpoint') return 'in-caller-vnet';
      return statedValue(said.existingPrivateEndpoint) ?? (standsThere(facts, said) ? 'in-other-vnet' : 'none');
    },
  ),
  addressOverlap: derive({ facts: ['sameVnet', 'sourceType', 'reach'], said: ['addressOverlap'] }, (facts, said) => {
    const overlap = statedValue(said.addressOverlap) ?? defaults.addressOverlap;
    return overlap === 'yes' && (facts.sameVnet === 'yes' || !twoNetworks(facts)) ? 'no' : overlap;
  }),
  peRegion: derive(
    { facts: ['existingPrivateEndpoint', 'sourceType', 'sourceRegion', 'targetRegion'] },
    ({ existingPrivateEndpoint, sourceType, sourceRegion, targetRegion }) => {
      const isThere = existingPrivateEndpoint === 'in-other-vnet' || !sourceTypeOf(sourceType).inAzure;
      return isThere ? targetRegion : sourceRegion;
    },
  ),
  zoneDocumented: derive({ facts: ['resourceType', 'cloud'] }, ({ resourceType, cloud }) => {
    const zones = typeOf(resourceType)?.privateDnsZones[cloud ?? 'public'] ?? null;
    return zones === null ? 'no' : 'yes';
  }),
  vnetCount: derive(
    { facts: ['sameVnet'], said: ['vnetCount'] },
    ({ sameVnet }, { vnetCount }) => statedValue(vnetCount) ?? (sameVnet === 'yes' ? 1 : 2),
  ),
};
