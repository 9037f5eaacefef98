import type { GivenName } from '../../decision/case/given-networks.ts';
import type { Network, Topology } from '../../decision/topology/topology.ts';

const vnetNames: ReadonlyMap<Network['id'], GivenName> = new Map([
  ['caller', 'callerVnet'],
  ['target', 'targetVnet'],
  ['hub', 'hubVnet'],
  ['remote-hub', 'remoteHubVnet'],
]);

function nameFor({ kind, id }: Network): readonly GivenName[] {
  if (kind === 'virtual-hub') return id === 'hub' ? ['virtualHub'] : [];
  const name = kind === 'vnet' ? vnetNames.get(id) : undefined;
  return name === undefined ? [] : [name];
}

/** The networks of a design, and what stands in them, that a person may have and name. */
export function askedNetworks({ networks, gateways, endpoints, zones }: Topology): readonly GivenName[] {
  const leads = (kind: string): boolean => gateways.some(gateway => gateway.kind === kind);
  const isNewIn = (kind: string): boolean =>
    endpoints.some(one => one.kind === kind && one.standing === 'new' && one.in !== 'managed');
  return [
    ...networks.flatMap(nameFor),
    ...(isNewIn('private-endpoint') ? (['endpointSubnet'] as const) : []),
    ...(isNewIn('integration-subnet') ? (['integrationSubnet'] as const) : []),
    ...(leads('vpn-gateway') ? (['vpnGateway'] as const) : []),
    ...(leads('expressroute-gateway') ? (['expressRouteGateway'] as const) : []),
    ...(zones.length > 0 ? (['zone'] as const) : []),
  ];
}
