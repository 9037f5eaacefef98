import type { Standing, StandingKind } from '../../../decision/case/stands.ts';
import {
  hubVnet,
  oneHub,
  peered,
  routes as routeExpressions,
  standardWan,
  virtualHubNames,
} from '../../languages/estate-words.ts';
import { firstIn, someIn } from '../../languages/joined.ts';

const has = (stands: readonly Standing[], kind: StandingKind): boolean => stands.some(one => one.kind === kind);

/** What Virtual WAN Basic does not offer: with one of these it is Standard. */
const standardOnly: readonly StandingKind[] = [
  'expressroute-circuit',
  'expressroute-gateway',
  'p2s',
  'hub-firewall',
  'nva',
  'vwan-hub-connection',
];

/** One thing that follows from others: tunnels and users on VPN end at a gateway. */
function gateway(stands: readonly Standing[]): readonly Standing[] {
  const ends = has(stands, 's2s-tunnel') || has(stands, 'p2s') || has(stands, 'vnet-to-vnet-connection');
  if (!ends || has(stands, 'vpn-gateway') || has(stands, 'vwan')) return stands;
  return [{ kind: 'vpn-gateway' }, ...stands];
}

/** True where a hub is spoken of that is a VNet, not the one of a Virtual WAN. */
function namesHubVnet(words: string): boolean {
  return someIn(
    hubVnet,
    virtualHubNames.reduce((rest, name) => rest.replace(name, ''), words),
  );
}

/**
 * A firewall or gateway "in the hub" beside a Virtual WAN alone is in its hub; a Virtual WAN has peerings of its own.
 */
function inVirtualHub(stands: readonly Standing[], words: string): readonly Standing[] {
  if (!has(stands, 'vwan')) return stands;
  const besideHubVnet = namesHubVnet(words);
  const secured = stands.some(({ kind, secured }) => kind === 'vwan' && secured === true);
  return stands.flatMap((one): Standing[] => {
    if (one.kind === 'peering' && one.count === undefined && !someIn(peered, words)) return [];
    const placed = ['hub-firewall', 'vpn-gateway', 'expressroute-gateway', 'p2s'].includes(one.kind);
    const isThere = placed && !besideHubVnet && (one.in === 'hub' || one.in === undefined);
    if (isThere && (one.kind !== 'hub-firewall' || one.in === 'hub' || secured)) return [{ ...one, in: 'vhub' }];
    if (one.kind !== 'vwan') return [one];
    const firewall = stands.some(
      ({ kind, in: place }) => kind === 'hub-firewall' && (place === 'vhub' || (place === 'hub' && !besideHubVnet)),
    );
    const secures = one.secured === true || firewall;
    const isStandard = secures || standardOnly.some(kind => has(stands, kind)) || someIn(standardWan, words);
    return [
      {
        ...one,
        ...(one.sku === undefined && isStandard ? { sku: 'Standard' } : {}),
        ...(secures ? { secured: true } : {}),
        ...(one.hubs === undefined && someIn(oneHub, words) ? { hubs: 1 } : {}),
      },
    ];
  });
}

/** A circuit that a VNet uses ends at a gateway. */
function circuitGateway(stands: readonly Standing[]): readonly Standing[] {
  const circuit = stands.find(({ kind }) => kind === 'expressroute-circuit');
  if (circuit === undefined || circuit.peerings === 'microsoft' || has(stands, 'expressroute-gateway')) return stands;
  return has(stands, 'vwan') ? stands : [...stands, { kind: 'expressroute-gateway' }];
}

/** "0.0.0.0/0 -> 10.0.1.4" is a route that somebody has set. */
function routes(stands: readonly Standing[], words: string): readonly Standing[] {
  const route = has(stands, 'udr') || stands.length === 0 ? undefined : firstIn(routeExpressions, words)?.groups;
  if (route === undefined) return stands;
  return [...stands, { kind: 'udr', prefix: route['prefix'] ?? '0.0.0.0/0', next: route['next'] ?? 'firewall' }];
}

/** A firewall that is named without its make is the appliance that stands. */
function oneFirewall(stands: readonly Standing[]): readonly Standing[] {
  if (!has(stands, 'nva')) return stands;
  return stands.filter(({ kind, type }) => kind !== 'hub-firewall' || type !== undefined);
}

/** What stands, with what follows from it. */
export function implied(stands: readonly Standing[], words: string): readonly Standing[] {
  return inVirtualHub(circuitGateway(gateway(oneFirewall(routes(stands, words)))), words).map(one =>
    one.kind === 'peering' && one.state === undefined ? { ...one, state: 'connected' } : one,
  );
}
