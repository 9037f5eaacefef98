import type { Requirements } from '../../decision/case/requirements.ts';
import type { Network } from '../topology/topology.ts';
import type { Item } from './model.ts';
import { type Planning, regionOf, vnetId, zonesOf } from './plan-networks.ts';

/** A VPN gateway that is the main line must carry what was said; beside a circuit it only stands in. NAT rules need VpnGw2AZ. */
function vpnSku({ has }: Planning, { vpnSku: said, bandwidth, addressOverlap }: Requirements): string {
  if (said !== undefined && said !== 'unknown' && said !== 'Basic') return said;
  if (bandwidth === 'lt-100m' && addressOverlap !== 'yes') return 'VpnGw1AZ';
  if (bandwidth !== 'lt-10g' && bandwidth !== 'gte-10g') return 'VpnGw2AZ';
  return has('s2s-vpn') || has('vnet-to-vnet-vpn') ? 'VpnGw5AZ' : 'VpnGw3AZ';
}

function circuitSku({ has }: Planning, { bandwidth }: Requirements): string {
  const large = bandwidth === 'lt-10g' || bandwidth === 'gte-10g' || has('expressroute-fastpath');
  return large ? 'ErGw3AZ' : 'ErGw1AZ';
}

/** True where the design exchanges routes by BGP over its VPN gateway. */
export const runsBgp = ({ has }: Planning): boolean => has('expressroute-vpn-failover') || has('route-server');

/** Pitfall that advises two active instances. */
export const activeAdvice = 'vpn-active-standby';

/** Point-to-site beside two active instances needs a third address, which is left to the reader. */
const isActiveActive = ({ has, adviceIds }: Planning): boolean =>
  !has('p2s-vpn') && (adviceIds.has(activeAdvice) || has('route-server'));

/** True for the network that people and sites come in by: the hub, or else the first that has a gateway. */
export function isEntry({ id }: Network, { topology: { networks } }: Planning): boolean {
  const hub = networks.find(network => network.id === 'hub');
  const first = networks.find(({ components }) =>
    components.some(part => part === 'vpn-gateway' || part === 'expressroute-gateway'),
  );
  return id === (hub ?? first)?.id;
}

/** The gateways of a VNet. Azure gives an ExpressRoute gateway its address; a VPN gateway comes with addresses of its own. */
export function gatewaysOf(network: Network, planning: Planning, requirements: Requirements): readonly Item[] {
  const region = regionOf(network, planning.topology);
  const vnet = vnetId(network.id);
  const vpn = (id: string): readonly Item[] => {
    const sku = vpnSku(planning, requirements);
    const ips = isActiveActive(planning) ? [`ip-${id}-1`, `ip-${id}-2`] : [`ip-${id}`];
    const generation = sku === 'VpnGw1AZ' ? 'Generation1' : 'Generation2';
    const clients = planning.has('p2s-vpn') && isEntry(network, planning) ? planning.parameters.clientSpace : null;
    const details = { type: 'Vpn', generation, ips, bgp: runsBgp(planning), clients } as const;
    return [
      ...ips.map((ip): Item => ({ kind: 'public-ip', id: ip, region, zones: zonesOf(region) })),
      { kind: 'gateway', id, region, vnet, sku, details },
    ];
  };
  const circuit = (id: string): readonly Item[] => [
    { kind: 'gateway', id, region, vnet, sku: circuitSku(planning, requirements), details: { type: 'ExpressRoute' } },
  ];
  const { components } = network;
  return [
    ...(components.includes('vpn-gateway') ? vpn(`vpngw-${network.id}`) : []),
    ...(components.includes('expressroute-gateway') ? circuit(`ergw-${network.id}`) : []),
  ];
}
