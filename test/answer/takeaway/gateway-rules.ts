import { overlaps, parseRange, type Range } from '../../../src/answer/takeaway/cidr.ts';
import { regionByName } from '../../../src/azure/regions.ts';
import { en } from '../../../src/content/en/index.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../../src/decision/said.ts';
import type { DesignInFile, Zones } from './read/design.ts';

/** What an answer says that its files must hold to. */
export interface Said {
  readonly bgp: boolean;
  /** True: the target is another tenant's, or whoever asks has no rights on it. */
  readonly foreign: boolean;
  /** Ids of the VNets in which a gateway stands already, and with it the subnet of gateways. */
  readonly withGateway: ReadonlySet<string>;
}

/** Reads from an answer, by its words, what its files must hold to. */
export function saidBy({ legs, steps, topology }: Recommendation, { sameTenant, targetRbac }: Requirements): Said {
  const words = [
    ...legs.flatMap(({ option, what, because }) => [
      what,
      because,
      en[`option.${option}.use`],
      en[`option.${option}.what`],
    ]),
    ...steps.map(({ text }) => text),
  ];
  const gateways = topology?.gateways.filter(({ kind }) => kind === 'vpn-gateway' || kind === 'expressroute-gateway');
  const standing = gateways?.filter(one => one.standing === 'existing') ?? [];
  return {
    bgp: words.some(text => /\bBGP\b/.test(text)),
    foreign: sameTenant === 'no' || targetRbac === 'no',
    withGateway: new Set(standing.map(one => `vnet_${one.in.replaceAll('-', '_')}`)),
  };
}

function zonesWanted(region: string | null): Zones {
  const has = region === null ? null : (regionByName(region)?.availabilityZones ?? null);
  return has === null ? 'asked' : has ? ['1', '2', '3'] : [];
}

/** The address of a gateway of an AZ SKU states the zones of its region, wherever it has any, and none elsewhere. */
function zonedAddresses({ gateways, addresses }: DesignInFile): readonly string[] {
  return gateways
    .filter(({ sku }) => sku.endsWith('AZ'))
    .flatMap(gateway => gateway.addresses)
    .flatMap(id => {
      const address = addresses.find(each => each.id === id);
      if (address === undefined) return [`${id} is not in the file`];
      const [found, wanted] = [String(address.zones), String(zonesWanted(address.region))];
      return found === wanted ? [] : [`${id} in ${address.region} has the zones "${found}", not "${wanted}"`];
    });
}

/**
 * An ExpressRoute gateway has no address of its own, a VPN gateway one or, with two active instances, two; people take
 * a third.
 */
function ownAddresses({ gateways, addresses, used }: DesignInFile): readonly string[] {
  const wrong = gateways.filter(({ type, activeActive, people, addresses: own }) => {
    const wanted = type === 'ExpressRoute' ? 0 : activeActive ? (people ? 3 : 2) : 1;
    return own.length !== wanted;
  });
  const orphans = addresses.filter(({ id }) => !used.includes(id));
  return [
    ...wrong.map(({ id, addresses: own }) => `${id} has ${own.length} addresses`),
    ...orphans.map(({ id }) => `${id} is used by nothing`),
  ];
}

const rangeOf = (text: string): Range => parseRange(text) ?? { first: 0, prefix: 0 };
const inside = (part: Range, whole: Range): boolean => part.prefix >= whole.prefix && overlaps(part, whole);

/** GatewaySubnet is there once for the gateways of a VNet, is /26, inside its VNet, and overlaps nothing. */
function gatewaySubnets({ gateways, vnets, outside }: DesignInFile, { withGateway }: Said): readonly string[] {
  const created = vnets.filter(({ subnets }) => subnets.some(({ name }) => name === 'GatewaySubnet'));
  const lost = gateways.filter(({ vnet }) => !withGateway.has(vnet) && !created.some(({ id }) => id === vnet));
  const again = created.filter(({ id }) => withGateway.has(id));
  const wrong = vnets.flatMap(({ id, space, subnets }) => {
    const own = subnets.filter(({ name }) => name === 'GatewaySubnet');
    const others = [
      ...subnets.filter(subnet => !own.includes(subnet)).flatMap(({ range }) => range ?? []),
      ...vnets.filter(vnet => vnet.id !== id).flatMap(vnet => vnet.space ?? []),
      ...outside,
    ];
    // In a VNet that exists, whoever runs the file gives a range that is free.
    if (space === null)
      return own.flatMap(({ range }) => (range === null ? [] : [`GatewaySubnet of ${id} is ${range}`]));
    return own
      .map(({ range }) => range ?? '')
      .flatMap(range => [
        ...(range.endsWith('/26') ? [] : [`GatewaySubnet of ${id} is ${range}`]),
        ...(inside(rangeOf(range), rangeOf(space)) ? [] : [`GatewaySubnet of ${id} is outside ${space}`]),
        ...others
          .filter(other => overlaps(rangeOf(range), rangeOf(other)))
          .map(other => `GatewaySubnet of ${id} overlaps ${other}`),
      ]);
  });
  return [
    ...lost.map(({ id }) => `${id} has no GatewaySubnet`),
    ...again.map(({ id }) => `GatewaySubnet of ${id} is there already`),
    ...wrong,
  ];
}

/** BGP runs on VPN gateways, sites and their connections where the answer says so, and nowhere else. */
function bgpAsSaid(design: DesignInFile, { bgp }: Said): readonly string[] {
  const vpn = design.gateways.filter(({ type }) => type === 'Vpn');
  return [
    ...vpn.filter(gateway => gateway.bgp !== bgp).map(({ id }) => `${id}: BGP is ${String(!bgp)}`),
    ...vpn.filter(gateway => gateway.asn !== bgp).map(({ id }) => `${id}: a number is ${String(!bgp)}`),
    ...design.siteBgp.filter(on => on !== bgp).map(on => `a site: BGP is ${String(on)}`),
    ...design.siteConnectionBgp.filter(on => on !== bgp).map(on => `a connection: BGP is ${String(on)}`),
  ];
}

/** A private endpoint on a target that is another's is a request with words for its owner; any other is none. */
function requests({ endpoints }: DesignInFile, { foreign }: Said): readonly string[] {
  return endpoints.flatMap(({ manual, message }) => [
    ...(manual === foreign ? [] : [`an endpoint is ${manual ? 'a' : 'no'} request`]),
    ...(message === foreign ? [] : [`an endpoint has ${message ? '' : 'no '}words for the owner`]),
  ]);
}

/** Rules that every file holds to, each with what breaks it. */
export const gatewayRules: Readonly<Record<string, (design: DesignInFile, said: Said) => readonly string[]>> = {
  'zoned addresses': zonedAddresses,
  'addresses of one’s own': ownAddresses,
  GatewaySubnet: gatewaySubnets,
  'BGP as said': bgpAsSaid,
  'requests to owners': requests,
};
