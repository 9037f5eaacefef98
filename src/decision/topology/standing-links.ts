import type { Ask } from '../case/ask.ts';
import type { Standing } from '../case/stands.ts';
import { isIn } from './said-names.ts';
import { standingParts } from './standing-parts.data.ts';
import { type Gateway, isOutside, type Link, type NetworkId } from './topology.ts';
import type { WantedLink } from './wanted-link.ts';

/** What a link is held against: all links of the design, its gateways, and what stands. */
interface Around {
  readonly links: readonly WantedLink[];
  readonly gateways: readonly Gateway[];
  readonly there: readonly Standing[];
  /** What a question about the network is about; undefined where nothing is asked. */
  readonly about: Ask['about'] | undefined;
}

/** How many of them stand: as many as were said, one where no number was. */
export function countOf(said: readonly Standing[]): number {
  return Math.max(0, ...said.map(({ count }) => (typeof count === 'number' ? count : 1)));
}

export const isHub = ({ kind }: Standing): boolean => standingParts[kind].hub === true;

/** Which of the two hubs it is: the one in the other region only where that was said. */
export const atHub = (thing: Standing): NetworkId => (isIn(thing, 'remote-hub') ? 'remote-hub' : 'hub');

const isAt = ({ from, to }: WantedLink, hubs: readonly NetworkId[]): boolean =>
  hubs.some(hub => from === hub || to === hub);

/** True for a peering between a hub and its spokes that reaches as far as the link. */
const isPeeringOf = ({ kind, between, scope }: Standing, { by }: WantedLink): boolean =>
  kind === 'peering' && between !== 'hubs' && (scope === undefined || by === `vnet-peering-${String(scope)}`);

/**
 * The link that a person means who says that one stands: those of a hub that stands, else the one between the two
 * VNets, or else the only spoke's.
 */
function isMeant(one: WantedLink, { links: all, there, about }: Around): boolean {
  const hubIsSaid = there.some(({ in: where }) => where === 'hub');
  const isAtHub = ({ by, from }: WantedLink): boolean =>
    by === 'hub-connection' && there.some(thing => isHub(thing) && atHub(thing) === from);
  if (one.by === 'hub-connection') return one === all.find(isAtHub);
  const joinsHubs = [one.from, one.to].every(id => id === 'hub' || id === 'remote-hub');
  if (joinsHubs && there.some(({ kind, between }) => kind === 'peering' && between === 'hubs')) return true;
  if (hubIsSaid && isAt(one, ['hub'])) return true;
  // Who asks about peered VNets with a hub means the spokes that the hub has.
  if (about !== undefined && isAt(one, ['hub', 'remote-hub']) && !joinsHubs)
    return there.some(thing => isPeeringOf(thing, one));
  const peered = all.filter(({ by }) => by === 'vnet-peering-regional' || by === 'vnet-peering-global');
  const direct = peered.find(({ from, to }) => from === 'caller' && to === 'target');
  return direct === undefined ? peered.length === 1 : one === direct;
}

/** The gateway that a line from outside Azure ends at. */
const gatewayOfLine: Readonly<Partial<Record<Link['by'], Gateway['kind']>>> = {
  's2s-vpn': 'vpn-gateway',
  'p2s-vpn': 'vpn-gateway',
  expressroute: 'expressroute-gateway',
};

/** True for a line from outside Azure; the same between two VNets joins clouds. */
const isLine = ({ by, from, to }: WantedLink): boolean => gatewayOfLine[by] !== undefined && [from, to].some(isOutside);

/**
 * True where a gateway that stands has its line: who asks about something else than lines did not set it up for
 * nothing.
 */
function isInUse({ by }: WantedLink, about: Around['about']): boolean {
  return by !== 'p2s-vpn' && about !== undefined && !about.some(subject => subject === by);
}

/** True where as many lines were said as lead to somewhere, and the gateway at which this one ends stands too. */
function lineStands(one: WantedLink, { links, gateways, there, about }: Around): boolean {
  const said = there.filter(({ kind }) => standingParts[kind].links?.includes(one.by));
  const alike = links.filter(other => other.by === one.by && isLine(other));
  const ends = gateways.some(
    ({ kind, standing, in: where }) =>
      kind === gatewayOfLine[one.by] && standing === 'existing' && (where === one.from || where === one.to),
  );
  return ends && (countOf(said) >= alike.length || isInUse(one, about));
}

/** True where it was said that a link of the design stands, or follows from what was said. */
export function linkStands(one: WantedLink, around: Around): boolean {
  if (isLine(one)) return lineStands(one, around);
  return around.there.some(({ kind }) => standingParts[kind].links?.includes(one.by)) && isMeant(one, around);
}
