import type { Standing } from '../case/stands.ts';
import { standingParts } from './standing-parts.data.ts';
import type { Gateway, Network, NetworkId } from './topology.ts';

/** The name that was said, or the last part of a resource id. */
function nameOf({ name, id }: Standing): string | undefined {
  const said = name ?? id;
  return typeof said === 'string' ? said.split('/').at(-1) : undefined;
}

/** The first name in the alphabet: the order of things says nothing. */
function firstOf(names: readonly (string | undefined)[]): string | undefined {
  return names.filter(name => name !== undefined).sort()[0];
}

/** The name that was said of what stands in a network and is of this kind. */
export function saidName(stands: readonly Standing[], kind: Gateway['kind']): string | undefined {
  return firstOf(stands.filter(one => standingParts[one.kind].gateways?.includes(kind)).map(nameOf));
}

/** Words for the place of a VNet, as people and clients say it. */
const placeWords: Readonly<Record<NetworkId, readonly string[]>> = {
  managed: [],
  caller: ['caller', 'source', 'spoke'],
  hub: ['hub'],
  'remote-hub': ['remote-hub'],
  target: ['target'],
};

/** What was said of the VNet that stands in this place; undefined where none was said to stand there. */
export function saidNetwork(
  stands: readonly Standing[],
  place: NetworkId,
): Pick<Network, 'name' | 'range'> | undefined {
  const there = stands.filter(
    ({ kind, in: where }) => kind === 'vnet' && placeWords[place].some(word => word === where),
  );
  if (there.length === 0) return undefined;
  const name = firstOf(there.map(nameOf));
  const meant = there.find(one => nameOf(one) === name && one.range !== undefined);
  const range = Array.isArray(meant?.range) ? meant.range[0] : meant?.range;
  return {
    ...(name === undefined ? {} : { name }),
    ...(typeof range === 'string' ? { range } : {}),
  };
}
