import { overlaps } from '../../../../src/answer/takeaway/cidr.ts';
import type { Resource } from '../as-arm/resource.ts';
import { textsOf } from '../read/design.ts';
import { type ArmRule, type Design, named, prop, rangeOf, spacesOf, text } from './rule.ts';

const typeOf = (each: Resource): string => text(each, 'connectionType');
const ends = (each: Resource) => ({
  near: named(each, 'virtualNetworkGateway1'),
  far: named(each, 'virtualNetworkGateway2'),
  site: named(each, 'localNetworkGateway2'),
  circuit: named(each, 'peer'),
  key: text(each, 'sharedKey') !== '',
});
const prefixesOf = (each: Resource): readonly string[] =>
  textsOf(prop(each, 'localNetworkAddressSpace', 'addressPrefixes'));
const siteNumber = (each: Resource): unknown => prop(each, 'bgpSettings', 'asn');

/** Numbers of autonomous systems that Azure or the registry keeps for itself. */
const kept = (number: number): boolean =>
  [8074, 8075, 12_076, 23_456, 65_515, 65_517, 65_518, 65_519, 65_520].includes(number) ||
  (number >= 64_496 && number <= 64_511) ||
  (number >= 65_535 && number <= 65_551);

function wrongEnds(each: Resource): boolean {
  const { near, far, site, circuit, key } = ends(each);
  switch (typeOf(each)) {
    case 'IPsec':
      return near === '' || site === '' || far !== '' || circuit !== '' || !key;
    case 'Vnet2Vnet':
      return near === '' || far === '' || near === far || site !== '' || circuit !== '' || !key;
    case 'ExpressRoute':
      return near === '' || circuit === '' || far !== '' || site !== '' || key;
    default:
      return true;
  }
}

const gatewayOf = ({ get }: Design, each: Resource): Resource | undefined => get(ends(each).near);

/** The rules about what gateways are joined to. */
export const connectionRules: readonly ArmRule[] = [
  {
    id: 'ends-of-connection',
    otherwise: 'A connection is refused unless its ends and its key are those of its type.',
    source: 'vpn-settings',
    find: ({ of }) =>
      of('connections')
        .filter(wrongEnds)
        .map(each => `${each.id} is no ${typeOf(each)}`),
  },
  {
    id: 'gateway-of-connection',
    otherwise: 'A circuit joins an ExpressRoute gateway, a tunnel a VPN gateway.',
    source: 'vpn-settings',
    find: design =>
      design.of('connections').flatMap(each => {
        const gateway = gatewayOf(design, each);
        const wanted = typeOf(each) === 'ExpressRoute' ? 'ExpressRoute' : 'Vpn';
        return gateway === undefined || text(gateway, 'gatewayType') === wanted
          ? []
          : [`${each.id} is at ${gateway.id}`];
      }),
  },
  {
    id: 'tunnel-both-ways',
    otherwise: 'Two gateways are joined by a connection in each direction.',
    source: 'vnet-to-vnet',
    find: ({ of }) => {
      const tunnels = of('connections').filter(each => typeOf(each) === 'Vnet2Vnet');
      const seen = new Set(tunnels.map(each => `${ends(each).near} ${ends(each).far}`));
      return tunnels
        .filter(each => !seen.has(`${ends(each).far} ${ends(each).near}`))
        .map(({ id }) => `${id} has no way back`);
    },
  },
  {
    id: 'bgp-of-connection',
    otherwise: 'BGP runs over a connection where its gateway and its site run it.',
    source: 'vpn-faq',
    find: design =>
      design
        .of('connections')
        .filter(each => prop(each, 'enableBgp') === true)
        .filter(each => {
          const [gateway, site] = [gatewayOf(design, each), design.get(ends(each).site)];
          const off = gateway !== undefined && prop(gateway, 'enableBgp') !== true;
          return off || (site !== undefined && siteNumber(site) === undefined);
        })
        .map(({ id }) => `${id} runs BGP alone`),
  },
  {
    id: 'routes-to-site',
    otherwise: 'A site without ranges is reached by BGP or not at all.',
    source: 'vpn-faq',
    find: ({ of, get }) =>
      of('connections')
        .filter(each => {
          const site = get(ends(each).site);
          return site !== undefined && prefixesOf(site).length === 0 && prop(each, 'enableBgp') !== true;
        })
        .map(({ id }) => `${id} leads to no range`),
  },
  {
    id: 'peer-of-site',
    otherwise: 'A device that speaks BGP has a number and an address that it speaks from.',
    source: 'vpn-faq',
    find: ({ of }) =>
      of('localNetworkGateways')
        .filter(each => (siteNumber(each) === undefined) !== (text(each, 'bgpSettings', 'bgpPeeringAddress') === ''))
        .map(({ id }) => `${id} says half of it`),
  },
  {
    id: 'number-of-site',
    otherwise: 'A site cannot have the number of the gateway.',
    source: 'vpn-faq',
    find: design =>
      design.of('connections').flatMap(each => {
        const [gateway, site] = [gatewayOf(design, each), design.get(ends(each).site)];
        if (gateway === undefined || site === undefined || siteNumber(site) === undefined) return [];
        return siteNumber(site) === prop(gateway, 'bgpSettings', 'asn')
          ? [`${site.id} has the number of ${gateway.id}`]
          : [];
      }),
  },
  {
    id: 'number-is-free',
    otherwise: 'Numbers that Azure or the registry keeps are refused at a site.',
    source: 'vpn-faq',
    find: ({ of }) =>
      of('localNetworkGateways')
        .filter(each => typeof siteNumber(each) === 'number' && kept(Number(siteNumber(each))))
        .map(each => `${each.id} has the number ${String(siteNumber(each))}`),
  },
  {
    id: 'ranges-of-site',
    otherwise: 'A range of a site that overlaps a network behind the gateway is not reached.',
    source: 'vpn-faq',
    find: ({ of }) => {
      const spaces = of('virtualNetworks').flatMap(spacesOf);
      return of('localNetworkGateways').flatMap(each =>
        prefixesOf(each)
          .filter(range => spaces.some(space => overlaps(space, rangeOf(range))))
          .map(range => `${each.id} overlaps a VNet with ${range}`),
      );
    },
  },
  {
    id: 'site-has-address',
    otherwise: 'A local network gateway has the address of its device.',
    source: 'vpn-settings',
    find: ({ of }) =>
      of('localNetworkGateways')
        .filter(each => text(each, 'gatewayIpAddress') === '' && text(each, 'fqdn') === '')
        .map(({ id }) => `${id} has no address`),
  },
];
