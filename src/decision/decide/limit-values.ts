// How what must be used, what must not be and what cannot be changed become values that the tables look at.
import type { Facts } from '../case/facts.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import type { Situation } from '../tables/columns.ts';
import { has } from './column-values.ts';

const internet: Readonly<Record<Facts['internetTransitAllowed'], Situation['internet']>> = {
  yes: 'allowed',
  'backup-only': 'backup-only',
  no: 'forbidden',
};

/** A VPN that was ruled out is no tunnel either, whatever the traffic may cross. */
export function internetColumn({
  internetTransitAllowed,
  ruledOut,
}: Pick<Facts, 'internetTransitAllowed' | 'ruledOut'>): Situation['internet'] {
  return has(ruledOut, 's2s-vpn') ? 'no-vpn' : internet[internetTransitAllowed];
}

/** Ports of one's own: said, or needed for MACsec where no provider was named. */
export function wantsPorts({
  expressRouteType,
  encryption,
  mustUse,
}: Pick<Facts, 'expressRouteType' | 'encryption' | 'mustUse'>): boolean {
  if (expressRouteType === 'direct' || has(mustUse, 'expressroute-direct')) return true;
  return encryption === 'macsec-required' && expressRouteType !== 'provider';
}

/**
 * Past the gateway: said, or where its limits are felt first, in latency at volume and in tunnels of high bandwidth.
 */
export function wantsFastPath({
  bandwidth: wanted,
  latency,
  encryption,
  mustUse,
}: Pick<Facts, 'bandwidth' | 'latency' | 'encryption' | 'mustUse'>): boolean {
  if (has(mustUse, 'expressroute-fastpath')) return true;
  return wanted === 'gte-10g' && (latency === 'sensitive' || encryption === 'ipsec-required');
}

/** Virtual WAN as a whole, or the firewall in it where there must be one. */
export function isVwanRefused({ ruledOut, inspection }: Pick<Facts, 'ruledOut' | 'inspection'>): boolean {
  return has(ruledOut, 'vwan-standard') || (inspection === 'central-firewall' && has(ruledOut, 'vwan-secured-hub'));
}

/** Why Virtual WAN is the frame of the design whatever the size of the estate. */
export function vwanColumn({
  existingFeatures,
  mustUse,
  ruledOut,
  inspection,
  sourceType,
  reach,
}: Pick<
  Facts,
  'existingFeatures' | 'mustUse' | 'ruledOut' | 'inspection' | 'sourceType' | 'reach'
>): Situation['vwanStands'] {
  if (has(existingFeatures, 'vwan-hub-connection')) return 'yes';
  if (has(mustUse, 'vwan-standard') || has(mustUse, 'vwan-secured-hub')) return 'must';
  if (inspection !== 'central-firewall') return 'no';
  if (reach === 'public' && sourceTypeOf(sourceType).brings !== null) return 'way-out';
  return has(ruledOut, 'hub-spoke-firewall') ? 'instead' : 'no';
}

/** A firewall that only stands there is passed by where its hub was ruled out. */
export function inspectionOf({
  inspection,
  firewallStands,
  ruledOut,
}: Pick<Facts, 'inspection' | 'firewallStands' | 'ruledOut'>): Situation['inspection'] {
  if (inspection === 'central-firewall') return 'yes';
  return firewallStands === 'yes' && !has(ruledOut, 'hub-spoke-firewall') ? 'stands' : 'no';
}

export function lineRefused({
  ruledOut,
  mustUse,
}: Pick<Facts, 'ruledOut' | 'mustUse'>): Situation['expressRouteRefused'] {
  if (has(ruledOut, 'expressroute')) return 'yes';
  return has(mustUse, 's2s-vpn') ? 'vpn-wanted' : 'no';
}

export function endpointColumn({
  ruledOut,
  mustUse,
}: Pick<Facts, 'ruledOut' | 'mustUse'>): Situation['endpointRefused'] {
  if (has(ruledOut, 'private-endpoint')) return 'yes';
  return has(mustUse, 'private-endpoint') ? 'wanted' : 'no';
}

const peerings = { yes: 'vnet-peering-regional', unknown: 'vnet-peering-regional', no: 'vnet-peering-global' } as const;

/** What was said against peering counts for the one that the regions call for. */
export function joinOf({
  ruledOut,
  mustUse,
  mayPeer,
  sameRegion,
}: Pick<Facts, 'ruledOut' | 'mustUse' | 'mayPeer' | 'sameRegion'>): Situation['join'] {
  if (mayPeer === 'no') return 'one-service';
  if (has(mustUse, 'vnet-to-vnet-vpn')) return 'vpn';
  if (has(ruledOut, peerings[sameRegion])) return 'no-peering';
  return has(mustUse, peerings[sameRegion]) ? 'peering' : 'any';
}
