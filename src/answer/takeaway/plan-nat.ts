import { natGatewaySku } from '../../decision/sizes.ts';
import type { Network } from '../../decision/topology/topology.ts';
import type { Item, Subnet } from './model.ts';

type NatGateway = Extract<Item, { kind: 'nat-gateway' }>;

function doubtOf({ region }: Network, sku: NatGateway['sku'], delegated: boolean): NatGateway['doubt'] {
  if (sku === 'StandardV2') return region === null ? 'unnamed' : null;
  return delegated ? 'delegated' : 'region';
}

/** The NAT gateway of a network with its address, which is of the same SKU; none where no subnet uses one. */
export function natItems(network: Network, subnets: readonly Subnet[], region: string): readonly Item[] {
  const served = subnets.filter(({ nat }) => nat !== null);
  if (served.length === 0) return [];
  const delegated = served.some(({ delegation }) => delegation !== null);
  const sku = natGatewaySku(network.region, delegated);
  const [id, ip] = [`nat-${network.id}`, `ip-nat-${network.id}`];
  return [
    { kind: 'public-ip', id: ip, region, sku, zones: null },
    { kind: 'nat-gateway', id, region, ip, sku, doubt: doubtOf(network, sku, delegated) },
  ];
}
