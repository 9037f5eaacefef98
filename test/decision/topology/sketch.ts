import type { Standing, Topology } from '../../../src/decision/topology/topology.ts';

const marked = (name: string, standing: Standing): string => (standing === 'existing' ? `${name}*` : name);

/** Every place, networks first, each with what stands in it: `hub* (vpn-gateway*, firewall) | datacenter`. */
function placesOf({ outsiders, front, networks, services, endpoints, gateways }: Topology): string {
  const inNetworks = networks.map(({ id, kind, holds, standing }) => {
    const inside = [...endpoints, ...gateways].filter(part => part.in === id);
    const parts = [...holds, ...inside.map(part => marked(part.kind, part.standing))];
    const name = marked(kind === 'virtual-hub' ? `virtual ${id}` : id, standing);
    return parts.length === 0 ? name : `${name} (${parts.join(', ')})`;
  });
  const beside = [...outsiders, ...(front === null ? [] : [{ id: 'front' }]), ...services].map(({ id }) => id);
  return [...inNetworks, ...beside].join(' | ');
}

/**
 * `caller = vnet-peering-global = target` where both sides may begin, `caller - private-link > target` where one does.
 */
function linkLine({ from, to, by, direction, usesGateway, standing }: Topology['links'][number]): string {
  const way = marked(usesGateway ? `${by} with its gateway` : by, standing);
  return direction === 'both' ? `${from} = ${way} = ${to}` : `${from} - ${way} > ${to}`;
}

/**
 * A topology in lines that a person reads: the places, then each link, zone and guard. What stands already has a star.
 */
export function sketchOf(topology: Topology | null): readonly string[] {
  if (topology === null) return ['nothing'];
  return [
    placesOf(topology),
    ...topology.links.map(linkLine),
    ...topology.zones.map(({ linkedTo, standing }) => marked(`zone of ${linkedTo.join(', ')}`, standing)),
    ...topology.guards.map(({ kind, on }) => `${kind} on ${on}`),
  ];
}
