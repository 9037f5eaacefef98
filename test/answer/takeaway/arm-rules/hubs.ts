import { overlaps } from '../../../../src/answer/takeaway/cidr.ts';
import type { Resource } from '../as-arm/resource.ts';
import { textsOf } from '../read/design.ts';
import {
  type ArmRule,
  type Design,
  ipConfigurations,
  named,
  pairs,
  parentOf,
  prop,
  rangeOf,
  repeated,
  spacesOf,
  text,
  vnetOf,
} from './rule.ts';

const connections = ({ of }: Design): readonly Resource[] => of('virtualHubs/hubVirtualNetworkConnections');
const spaceOf = (hub: Resource) => rangeOf(text(hub, 'addressPrefix'));
const connected = (design: Design): readonly string[] =>
  connections(design).map(each => named(each, 'remoteVirtualNetwork'));

/** Rules about Azure Virtual WAN. */
export const hubRules: readonly ArmRule[] = [
  {
    id: 'size-of-hub',
    otherwise: 'A virtual hub takes a range of /24 or larger.',
    source: 'hub',
    find: ({ of }) =>
      of('virtualHubs')
        .filter(each => spaceOf(each).prefix > 24)
        .map(each => `${each.id} has ${text(each, 'addressPrefix')}`),
  },
  {
    id: 'hubs-apart',
    otherwise: 'The range of a hub overlaps no other network of the WAN.',
    source: 'wan-faq',
    find: ({ of }) => {
      const hubs = of('virtualHubs');
      const others = [
        ...of('virtualNetworks').flatMap(each => spacesOf(each).map(space => [each.id, space] as const)),
        ...of('vpnSites').flatMap(each =>
          textsOf(prop(each, 'addressSpace', 'addressPrefixes')).map(range => [each.id, rangeOf(range)] as const),
        ),
      ];
      return [
        ...pairs(hubs)
          .filter(([one, other]) => overlaps(spaceOf(one), spaceOf(other)))
          .map(([one, other]) => `${one.id} overlaps ${other.id}`),
        ...hubs.flatMap(hub =>
          others.filter(([, space]) => overlaps(space, spaceOf(hub))).map(([id]) => `${hub.id} overlaps ${id}`),
        ),
      ];
    },
  },
  {
    id: 'connected-once',
    otherwise: 'A VNet is connected to one virtual hub, once.',
    source: 'wan-faq',
    find: design => repeated(connected(design)).map(id => `${id} is connected twice`),
  },
  {
    id: 'connected-without-gateway',
    otherwise: 'A VNet with a gateway of its own, or that uses another VNet’s, is not connected to a hub.',
    source: 'wan-faq',
    find: design => {
      const owners = design.of('virtualNetworkGateways').map(each => vnetOf(ipConfigurations(each)[0]?.subnet ?? ''));
      const users = design
        .of('virtualNetworks/virtualNetworkPeerings')
        .filter(each => prop(each, 'useRemoteGateways') === true)
        .map(parentOf);
      return connected(design)
        .filter(id => owners.includes(id) || users.includes(id))
        .map(id => `${id} has a gateway`);
    },
  },
  {
    id: 'connected-spaces-apart',
    otherwise: 'VNets of one hub overlap nowhere.',
    source: 'wan-faq',
    find: design =>
      pairs(connected(design).map(id => [id, spacesOf(design.get(id))] as const))
        .filter(([[one, near], [other, far]]) => one !== other && near.some(a => far.some(b => overlaps(a, b))))
        .map(([[one], [other]]) => `${one} overlaps ${other}`),
  },
  {
    id: 'gateways-of-hub',
    otherwise: 'A virtual hub has one gateway of each type.',
    source: 'wan-faq',
    find: ({ of }) =>
      ['vpnGateways', 'expressRouteGateways', 'p2svpnGateways'].flatMap(type =>
        repeated(of(type).map(each => named(each, 'virtualHub'))).map(hub => `${hub} has two ${type}`),
      ),
  },
  {
    id: 'hub-in-wan',
    otherwise: 'Gateways and VNets join hubs of a virtual WAN.',
    source: 'hub',
    find: ({ of }) =>
      of('virtualHubs')
        .filter(each => named(each, 'virtualWan') === '')
        .map(({ id }) => `${id} is in no WAN`),
  },
];
