import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Standing } from '../../src/decision/case/stands.ts';
import type { Gateway, Topology } from '../../src/decision/topology/topology.ts';
import { networkId, otherSubscription, subscription } from '../support/resource-ids.ts';

const places = { caller: 'caller', target: 'target', hub: 'hub', 'remote-hub': 'remote-hub' } as const;

const gatewayThings: Readonly<Partial<Record<Gateway['kind'], Standing>>> = {
  'vpn-gateway': { kind: 'vpn-gateway' },
  'expressroute-gateway': { kind: 'expressroute-gateway' },
  bastion: { kind: 'bastion' },
  'nat-gateway': { kind: 'nat-gateway' },
};

/**
 * A design's networks, gateways, subnets and zones as things that stand, the hub and the zones in another subscription.
 */
export function everythingGiven({ networks, gateways, endpoints, zones }: Topology): readonly Standing[] {
  const where = (place: string) =>
    place.endsWith('hub') ? { group: 'rg-hub', in: otherSubscription } : { group: `rg-${place}`, in: subscription };
  const vnets = networks.flatMap(({ id, kind }): readonly Standing[] => {
    const vnet = `our-vnet-${id}`;
    if (kind === 'virtual-hub')
      return [{ kind: 'vwan', in: id, id: networkId('virtualHubs', [`our-vhub-${id}`], where(id)) }];
    if (kind !== 'vnet' || id === 'managed') return [];
    const at = { in: places[id] } as const;
    const subnetFor = (purpose: string, component: string, name: string): readonly Standing[] =>
      endpoints.some(one => one.kind === component && one.in === id)
        ? [{ kind: 'subnet', for: purpose, id: networkId('virtualNetworks/subnets', [vnet, name], where(id)), ...at }]
        : [];
    return [
      { kind: 'vnet', id: networkId('virtualNetworks', [vnet], where(id)), ...at },
      ...subnetFor('endpoints', 'private-endpoint', 'our-snet-pe'),
      ...subnetFor('integration', 'integration-subnet', 'our-snet-app'),
    ];
  });
  const isVnet = (place: string): boolean => networks.some(({ id, kind }) => id === place && kind === 'vnet');
  const things = gateways.flatMap(({ kind, in: place }) => {
    const thing = isVnet(place) ? gatewayThings[kind] : undefined;
    return thing === undefined ? [] : [{ ...thing, name: `our-${kind}-${place}`, in: place }];
  });
  const named = zones.flatMap(({ names }) => names).filter(name => !name.includes('{'));
  const dns = { group: 'rg-dns', in: otherSubscription };
  return [
    ...vnets,
    ...things,
    ...[...new Set(named)].map(
      (name): Standing => ({ kind: 'private-dns-zone', id: networkId('privateDnsZones', [name], dns) }),
    ),
  ];
}

/** The same case with all of it given. */
export const givenCase = (requirements: Requirements, topology: Topology): Requirements => ({
  ...requirements,
  stands: everythingGiven(topology),
});
