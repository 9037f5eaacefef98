import { type Identity, identityOf, vnetOf } from '../case/standing-id.ts';
import type { Standing } from '../case/stands.ts';
import { standingParts } from './standing-parts.data.ts';
import type { Gateway, Network, NetworkId } from './topology.ts';

/** What was said of something that stands; nothing where it is only known to stand. */
export type Said = Identity & { readonly thing: Standing };

/** The first in the alphabet: the order of things says nothing. */
function firstOf(all: readonly Said[]): Said | undefined {
  const key = ({ name = '', group = '', subscription = '' }: Said): string => [name, group, subscription].join(' ');
  return all.filter(({ name }) => name !== undefined).toSorted((one, other) => (key(one) < key(other) ? -1 : 1))[0];
}

const said = (thing: Standing): Said => ({ ...identityOf(thing), thing });

/** What is known of it, without the thing itself and without what is not known. */
export const identityIn = ({ name, group, subscription }: Identity): Identity => ({
  ...(name === undefined ? {} : { name }),
  ...(group === undefined ? {} : { group }),
  ...(subscription === undefined ? {} : { subscription }),
});

/** Words for the place of a VNet, as people and clients say it. */
const placeWords: Readonly<Record<NetworkId, readonly string[]>> = {
  managed: [],
  caller: ['caller', 'source', 'spoke'],
  hub: ['hub'],
  'remote-hub': ['remote-hub'],
  target: ['target'],
};

/** True for a thing that was said to be in this place. */
export const isIn = ({ in: where }: Standing, place: NetworkId): boolean =>
  placeWords[place].some(word => word === where);

/** What was said of what stands in a network and is of this kind: of the one in that place before any other. */
export function saidGateway(
  stands: readonly Standing[],
  kind: Gateway['kind'],
  place: NetworkId,
): Pick<Gateway, 'name' | 'group' | 'subscription' | 'ip'> {
  const alike = stands.filter(one => standingParts[one.kind].gateways?.includes(kind));
  const here = alike.filter(one => isIn(one, place));
  const open = alike.filter(({ in: where }) => where === undefined || where === 'vhub');
  // A tunnel or a circuit ends at the gateway; its own name is not that of the gateway.
  const isItself = ({ thing }: Said): boolean => thing.kind !== 's2s-tunnel' && thing.kind !== 'expressroute-circuit';
  const meant = [here, open, alike].map(all => firstOf(all.map(said).filter(isItself))).find(one => one !== undefined);
  const ip = [...here, ...open].map(one => one.ip).find(text => typeof text === 'string');
  return { ...identityIn(meant ?? {}), ...(typeof ip === 'string' ? { ip } : {}) };
}

/** What was said of the VNet that stands in this place; undefined where none was said to stand there. */
export function saidNetwork(
  stands: readonly Standing[],
  place: NetworkId,
): Pick<Network, 'name' | 'group' | 'subscription' | 'range'> | undefined {
  const there = stands.filter(one => one.kind === 'vnet' && isIn(one, place));
  const subnets = stands.filter(one => one.kind === 'subnet' && isIn(one, place));
  if (there.length + subnets.length === 0) return undefined;
  const named = firstOf(there.map(said));
  const around = subnets.flatMap(thing => {
    const vnet = vnetOf(thing);
    return vnet === undefined ? [] : [{ ...vnet, thing }];
  });
  const meant = named ?? firstOf(around);
  const ranges = there.filter(one => one.range !== undefined && identityOf(one).name === named?.name);
  const range = [ranges[0]?.range].flat()[0];
  return { ...identityIn(meant ?? {}), ...(typeof range === 'string' ? { range } : {}) };
}

/** What was said of the virtual hub in this place, and of its Virtual WAN: a WAN "in" a place is the hub there. */
export function saidHub(stands: readonly Standing[], place: NetworkId): Pick<Network, 'wan'> & Identity {
  const wans = stands.filter(({ kind }) => kind === 'vwan');
  const isHub = (one: Standing): boolean =>
    one.in !== undefined || (typeof one.id === 'string' && /\/virtualhubs\//i.test(one.id));
  const here = wans.filter(one => isHub(one) && (isIn(one, place) || (one.in === undefined && place === 'hub')));
  const wan = firstOf(wans.filter(one => !isHub(one)).map(said));
  return {
    ...identityIn(firstOf(here.map(said)) ?? {}),
    ...(wan === undefined ? {} : { wan: identityIn(wan) }),
  };
}
