import type { Gateway, Network } from '../../decision/topology/topology.ts';
import type { Item } from './model.ts';
import { givenOf, type Planning, regionOf, vnetId, zonesOf } from './planning.ts';

/** True where the design exchanges routes by BGP over its VPN gateway. */
export const runsBgp = ({ has }: Planning): boolean => has('expressroute-vpn-failover') || has('route-server');

/** Pitfall that advises two active instances. */
export const activeAdvice = 'vpn-active-standby';

/** Point-to-site beside two active instances needs a third address, which is left to the reader. */
const isActiveActive = ({ has, adviceIds }: Planning): boolean =>
  !has('p2s-vpn') && (adviceIds.has(activeAdvice) || has('route-server'));

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

/** A gateway of a VNet. Azure gives an ExpressRoute gateway its address; a VPN gateway comes with addresses of its own. */
export function gatewayOf(gateway: ReturnType<typeof leadingOut>[number], planning: Planning): readonly Item[] {
  const region = regionOf(gateway.network, planning.topology);
  const vnet = vnetId(gateway.in);
  const id = gatewayId(gateway);
  if (gateway.standing === 'existing') {
    const what = gateway.kind === 'vpn-gateway' ? 'VpnGatewayName' : 'CircuitGatewayName';
    return [{ kind: 'existing', id, of: 'gateway', name: givenOf(gateway.network, what), known: gateway.name }];
  }
  if (gateway.kind === 'expressroute-gateway')
    return [
      { kind: 'gateway', id, region, vnet, sku: planning.sizes.expressRouteGateway, details: { type: 'ExpressRoute' } },
    ];
  const { sku, generation } = planning.sizes.vpnGateway;
  const ips = isActiveActive(planning) ? [`ip-${id}-1`, `ip-${id}-2`] : [`ip-${id}`];
  const clients = gateway.wantedBy.includes('p2s-vpn') ? planning.parameters.clientSpace : null;
  const details = { type: 'Vpn', generation, ips, bgp: runsBgp(planning), clients } as const;
  return [
    ...ips.map((ip): Item => ({ kind: 'public-ip', id: ip, region, sku: 'Standard', zones: zonesOf(region) })),
    { kind: 'gateway', id, region, vnet, sku, details },
  ];
}
