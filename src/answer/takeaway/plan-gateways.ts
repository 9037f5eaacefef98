import type { Gateway, Network } from '../../decision/topology/topology.ts';
import type { Item } from './model.ts';
import { atNetwork, givenOf, type Planning, regionOf, vnetId, zonesOf } from './planning.ts';
import { inScope } from './scopes.ts';
import { signInOf } from './vpn-sign-in.ts';

/** True where the design exchanges routes by BGP over its VPN gateway. */
export const runsBgp = ({ has }: Planning): boolean => has('expressroute-vpn-failover') || has('route-server');

/** Pitfall that advises two active instances. */
const activeAdvice = 'vpn-active-standby';

const isActiveActive = ({ has, adviceIds }: Planning): boolean => adviceIds.has(activeAdvice) || has('route-server');

/** The lines of a design, each with the parameter that holds the id of its circuit: two where the steps say so. */
export const circuitParameters = ({ stepIds }: Planning): readonly (readonly [string, string])[] => [
  ['to-circuit', 'circuitId'],
  ...(stepIds.has('second-circuit') ? ([['to-second-circuit', 'secondCircuitId']] as const) : []),
];

/** Two active instances have an address each, and people who come in beside them take a third. */
function addressesOf(id: string, people: boolean, planning: Planning): readonly string[] {
  if (!isActiveActive(planning)) return [`ip-${id}`];
  return [`ip-${id}-1`, `ip-${id}-2`, ...(people ? [`ip-${id}-3`] : [])];
}

/** The gateways of VNets that lead out of them. */
export function leadingOut({ topology }: Planning): readonly (Gateway & { readonly network: Network })[] {
  return topology.gateways.flatMap(gateway => {
    const network = topology.networks.find(({ id, kind }) => id === gateway.in && kind === 'vnet');
    const leads = gateway.kind === 'vpn-gateway' || gateway.kind === 'expressroute-gateway';
    return network !== undefined && leads ? [{ ...gateway, network }] : [];
  });
}

/** Id of a gateway in the plan. */
export const gatewayId = ({ kind, in: where }: Pick<Gateway, 'kind' | 'in'>): string =>
  `${kind === 'vpn-gateway' ? 'vpngw' : 'ergw'}-${where}`;

/**
 * A gateway of a VNet. Azure gives an ExpressRoute gateway its address; a VPN gateway comes with addresses of its own.
 */
export function gatewayOf(gateway: ReturnType<typeof leadingOut>[number], planning: Planning): readonly Item[] {
  const region = regionOf(gateway.network, planning.topology);
  const vnet = vnetId(gateway.in);
  const id = gatewayId(gateway);
  if (gateway.standing === 'existing') {
    const what = gateway.kind === 'vpn-gateway' ? 'VpnGatewayName' : 'CircuitGatewayName';
    const name = givenOf(gateway.network, what);
    const own = inScope(planning.scopes.of(gateway, name), [
      { kind: 'existing', id, of: 'gateway', name, known: gateway.name },
    ]);
    return gateway.group === undefined ? atNetwork(gateway.network, planning, own) : own;
  }
  if (gateway.kind === 'expressroute-gateway')
    return atNetwork(gateway.network, planning, [
      { kind: 'gateway', id, region, vnet, sku: planning.sizes.expressRouteGateway, details: { type: 'ExpressRoute' } },
    ]);
  const { sku, generation } = planning.sizes.vpnGateway;
  const people = gateway.wantedBy.includes('p2s-vpn');
  const ips = addressesOf(id, people, planning);
  const clients = people ? { range: planning.parameters.clientSpace, signIn: signInOf(planning.cloud) } : null;
  const details = { type: 'Vpn', generation, ips, bgp: runsBgp(planning), clients } as const;
  return atNetwork(gateway.network, planning, [
    ...ips.map((ip): Item => ({ kind: 'public-ip', id: ip, region, sku: 'Standard', zones: zonesOf(region) })),
    { kind: 'gateway', id, region, vnet, sku, details },
  ]);
}
