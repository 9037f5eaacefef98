// How names of Azure resources are put together: the abbreviations of the Cloud Adoption Framework, and what else
// teams write. Parts are parted by hyphens and underscores.
import type { StandingKind } from '../../decision/case/stands.ts';

/** Parts at the start or the end of a name that say what it is the name of. */
export const kindOfPart: ReadonlyMap<string, StandingKind | 'group'> = new Map<string, StandingKind | 'group'>([
  ['vnet', 'vnet'],
  ['snet', 'subnet'],
  ['subnet', 'subnet'],
  ['rg', 'group'],
  ['vgw', 'vpn-gateway'],
  ['vpngw', 'vpn-gateway'],
  ['vpng', 'vpn-gateway'],
  ['ergw', 'expressroute-gateway'],
]);

/** Parts of words that only look like a name: "vnet-to-vnet", "subnet-level". */
export const wordParts: ReadonlySet<string> = new Set([
  'to',
  'peering',
  'peerings',
  'peered',
  'integration',
  'integrated',
  'encryption',
  'injection',
  'injected',
  'gateway',
  'gateways',
  'connection',
  'connections',
  'connected',
  'based',
  'level',
  'wide',
  'only',
  'local',
  'internal',
  'hosted',
  'bound',
  'side',
  'resolver',
  'link',
  'links',
  'less',
  'and',
  'or',
  'wise',
  'size',
  'sized',
  'basis',
]);

/** Parts of the names of subnets, and what such a subnet is for. */
export const purposeOfPart: ReadonlyMap<string, string> = new Map([
  ['pe', 'endpoints'],
  ['pep', 'endpoints'],
  ['pes', 'endpoints'],
  ['endpoint', 'endpoints'],
  ['endpoints', 'endpoints'],
  ['privatelink', 'endpoints'],
  ['int', 'integration'],
  ['integration', 'integration'],
  ['vnetint', 'integration'],
  ['dnspr', 'resolver'],
  ['resolver', 'resolver'],
]);

/** Parts that say where in a design a VNet stands. */
export const placeOfPart: ReadonlyMap<string, string> = new Map([
  ['hub', 'hub'],
  ['spoke', 'spoke'],
]);

/** Where VNets stand of which nobody says it, in the order in which people name them. */
export const placesInOrder = { ends: ['caller', 'target'], hubs: ['hub', 'remote-hub'] } as const;

/** The name of a zone of Private Link. */
export const zonePattern = /\bprivatelink\.[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;
