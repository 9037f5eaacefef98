import type { Endpoint, Gateway, Link, Topology } from '../../decision/topology/topology.ts';
import type { OptionId } from '../../options/options.ts';
import type { PartId, Standing } from './built.ts';

/** What stands inside a network, as the parts that options are made of; none where no file builds it. */
const partOf: Readonly<Record<Gateway['kind'] | Endpoint['kind'], readonly PartId[]>> = {
  'vpn-gateway': ['vpn-gateway'],
  'expressroute-gateway': ['circuit-gateway'],
  firewall: ['firewall', 'routing-intent'],
  'nat-gateway': ['nat-gateway'],
  bastion: ['bastion'],
  'dns-resolver': ['resolver'],
  'private-endpoint': ['private-endpoint'],
  'integration-subnet': ['integration-subnet', 'app-integration'],
  'service-endpoint': ['service-endpoint', 'service-rule'],
  'private-link-service': [],
  'application-gateway': [],
  'public-load-balancer': [],
  'internal-load-balancer': [],
  'route-server': [],
};

/** Links that options are made of; any other is made by what stands at its ends. */
const partOfLink: Readonly<Partial<Record<Link['by'], readonly PartId[]>>> = {
  'vnet-peering-regional': ['peering'],
  'vnet-peering-global': ['peering'],
  'vnet-to-vnet-vpn': ['vnet-connection'],
  's2s-vpn': ['site-connection'],
  expressroute: ['circuit-connection'],
};

const leads = (kind: Gateway['kind']): boolean => kind === 'vpn-gateway' || kind === 'expressroute-gateway';

/** What is there before the files run: parts of which each one stands, and options of which all does. */
export function standingIn(topology: Topology, design: ReadonlySet<OptionId>): Standing {
  const { gateways, endpoints, links, networks, zones } = topology;
  const things = [
    ...[...gateways, ...endpoints].map(one => ({ ...one, parts: partOf[one.kind] })),
    ...links.map(one => ({ ...one, kind: one.by, parts: partOfLink[one.by] ?? [] })),
  ];
  const parts = new Set<PartId>();
  for (const { kind, standing, parts: own } of things) {
    const all = things.every(other => other.kind !== kind || other.standing === 'existing');
    if (standing === 'existing' && all) for (const part of own) parts.add(part);
  }
  if (networks.some(({ kind, standing }) => kind === 'virtual-hub' && standing === 'existing'))
    parts.add('wan').add('hub');
  if (zones.length > 0 && zones.every(({ standing }) => standing === 'existing')) parts.add('zone');
  const options = [...design].filter(option => {
    // A setting of the connection: that its gateway stands says nothing of it.
    if (option === 'expressroute-fastpath') return false;
    const ofItself = option === 'same-vnet' ? networks : [];
    const own = [...things, ...ofItself, ...zones].filter(({ wantedBy }) => wantedBy.includes(option));
    const shared = option !== 'gateway-transit' || gateways.some(one => leads(one.kind) && one.standing === 'existing');
    return shared && own.length > 0 && own.every(({ standing }) => standing === 'existing');
  });
  return { options: new Set(options), parts };
}
