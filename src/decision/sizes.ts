import { type RegionName, regionByName } from '../azure/regions.ts';
import type { OptionId } from '../options/options.ts';
import type { Facts } from './case/facts.ts';

/** The size that a design needs of each thing that comes in several: what sentences, figures and files all say. */
export interface Sizes {
  readonly vpnGateway: {
    readonly sku: `VpnGw${1 | 2 | 3 | 4 | 5}AZ`;
    readonly generation: 'Generation1' | 'Generation2';
  };
  readonly expressRouteGateway: 'ErGw1AZ' | 'ErGw3AZ';
  /** Mbps of an ExpressRoute circuit. */
  readonly circuit: 100 | 1_000 | 10_000;
  /** Scale units of the gateways of a virtual hub: 500 Mbps each for sites and people, 2 Gbps each for circuits. */
  readonly hub: { readonly sites: number; readonly circuits: number; readonly people: number };
  readonly bastion: 'Basic' | 'Standard' | 'Premium';
  readonly firewall: 'Standard';
  readonly applicationGateway: 'WAF_v2' | 'Standard_v2';
  readonly frontDoor: 'Standard' | 'Premium';
}

type SizedBy = Pick<
  Facts,
  'vpnSku' | 'bastionSku' | 'bandwidth' | 'addressOverlap' | 'encryption' | 'costSensitivity' | 'originPrivate'
>;
type Design = (option: OptionId) => boolean;

/** True where tunnels carry all the traffic, and do not only stand in for a circuit. */
const isMainLine = (has: Design, { encryption }: SizedBy): boolean =>
  has('s2s-vpn') || has('vnet-to-vnet-vpn') || (has('expressroute-encrypted') && encryption === 'ipsec-required');

/** A main line carries what was said; beside a circuit the gateway only stands in. NAT rules need VpnGw2AZ. */
function vpnSku(has: Design, facts: SizedBy): Sizes['vpnGateway']['sku'] {
  const { vpnSku: said, bandwidth, addressOverlap } = facts;
  if (said !== 'unknown' && said !== 'Basic') return said;
  if (bandwidth === 'lt-100m' && addressOverlap !== 'yes') return 'VpnGw1AZ';
  if (bandwidth !== 'lt-10g' && bandwidth !== 'gte-10g') return 'VpnGw2AZ';
  return isMainLine(has, facts) ? 'VpnGw5AZ' : 'VpnGw3AZ';
}

const circuits: Readonly<Record<Facts['bandwidth'], Sizes['circuit']>> = {
  'lt-100m': 100,
  'lt-1g': 1_000,
  'lt-10g': 10_000,
  'gte-10g': 10_000,
};

/** The most that a hub takes is 20 units for sites and 10 for circuits. */
const hubUnits: Readonly<Record<Facts['bandwidth'], Sizes['hub']>> = {
  'lt-100m': { sites: 1, circuits: 1, people: 1 },
  'lt-1g': { sites: 2, circuits: 1, people: 1 },
  'lt-10g': { sites: 20, circuits: 5, people: 1 },
  'gte-10g': { sites: 20, circuits: 10, people: 1 },
};

/** Developer serves one VNet without a subnet of its own, so it is no size of what is built. */
function bastionSku({ bastionSku: said, costSensitivity }: SizedBy): Sizes['bastion'] {
  if (said === 'Basic' || said === 'Standard' || said === 'Premium') return said;
  return costSensitivity === 'high' ? 'Basic' : 'Standard';
}

/** The sizes for a design and its case, worked out here and nowhere else. */
export function sizesOf(has: Design, facts: SizedBy): Sizes {
  const sku = vpnSku(has, facts);
  const large = facts.bandwidth === 'lt-10g' || facts.bandwidth === 'gte-10g';
  return {
    vpnGateway: { sku, generation: sku === 'VpnGw1AZ' ? 'Generation1' : 'Generation2' },
    expressRouteGateway: large || has('expressroute-fastpath') ? 'ErGw3AZ' : 'ErGw1AZ',
    circuit: circuits[facts.bandwidth],
    hub: hubUnits[facts.bandwidth],
    bastion: bastionSku(facts),
    firewall: 'Standard',
    applicationGateway: has('app-gateway-waf') ? 'WAF_v2' : 'Standard_v2',
    frontDoor: facts.originPrivate === 'yes' ? 'Premium' : 'Standard',
  };
}

/**
 * The SKU of a NAT gateway: StandardV2 spans the zones of a region, where the region has it. Where no region is named
 * it
 * has most likely. It cannot serve a subnet that is delegated to App Service.
 */
export function natGatewaySku(region: RegionName | null, servesDelegated: boolean): 'Standard' | 'StandardV2' {
  const row = region === null ? undefined : regionByName(region);
  const isOffered = row === undefined || (row.cloud === 'public' && row.hasStandardV2Nat !== false);
  return isOffered && !servesDelegated ? 'StandardV2' : 'Standard';
}
