import { say } from '../../../src/content/index.ts';
import type { Box } from './drawn.ts';
import { against, type Rule } from './rule.ts';
import { isCallerNetwork, isFor, partWord, regionWord, type Seen, standsIn } from './seen.ts';

/** Where a sentence says that a private endpoint stands. */
interface Said {
  readonly where: 'caller' | 'other' | 'managed' | 'hub' | 'behind-gateway';
  readonly region: string | null;
  readonly text: string;
}

const places: readonly (readonly [RegExp, Said['where']])[] = [
  [/ in the caller's VNet(?: in ([A-Z][\w ]*\w))?/, 'caller'],
  [/ in the other VNet(?: in ([A-Z][\w ]*\w))?/, 'other'],
  [/ in the managed network(?: in ([A-Z][\w ]*\w))?/, 'managed'],
  [/managed private endpoint in /, 'managed'],
  [/ in the hub, or in a spoke of a virtual hub/, 'hub'],
  [/ in the VNet behind your gateway/, 'behind-gateway'],
];

/** Every place that a sentence of the answer gives a private endpoint. */
function placesSaid({ outputs, has }: Seen): readonly Said[] {
  if (!has('private-endpoint', 'private-endpoint-from-onprem')) return [];
  const { headline, legs, steps } = outputs.recommendation;
  const texts = [headline?.sentence ?? '', ...legs.map(({ what }) => what), ...steps.map(({ text }) => text)];
  return texts
    .filter(text => /private endpoint/i.test(text))
    .flatMap(text =>
      places.flatMap(([pattern, where]) => {
        const found = pattern.exec(text);
        return found === null ? [] : [{ where, region: found[1] ?? null, text }];
      }),
    );
}

const isHub = ({ title }: Box): boolean =>
  [say(undefined, 'picture.network.hub'), say(undefined, 'picture.network.remote-hub')].includes(title);

/** True where a network is a spoke of a virtual hub. */
function isSpoke({ drawn, networks }: Seen, box: Box): boolean {
  const hubs = new Set(networks.filter(({ kind }) => kind === 'virtual-hub').map(({ id }) => id));
  return drawn.lines.some(({ from, to }) => (from === box.id && hubs.has(to)) || (to === box.id && hubs.has(from)));
}

const hasGateway = (seen: Seen, box: Box): boolean =>
  [...seen.holding('vpn-gateway'), ...seen.holding('expressroute-gateway')].includes(box);

/** True where a box is the place that was said. */
function isThere(seen: Seen, { where }: Said, box: Box): boolean {
  switch (where) {
    case 'managed':
      return false;
    case 'caller':
      return seen.callerBoxes.includes(box);
    case 'other':
      // An app that is integrated into the VNet of its target calls from there, and has no other of its own.
      return !isCallerNetwork(box);
    case 'hub':
      return seen.networks.some(isHub) ? isHub(box) : isSpoke(seen, box) || hasGateway(seen, box);
    case 'behind-gateway':
      return isSpoke(seen, box) || hasGateway(seen, box) || seen.networks.some(isHub);
  }
}

const wantsOne = ({ has }: Seen): boolean =>
  has('private-endpoint', 'private-endpoint-from-onprem', 'private-endpoint-cross-tenant');
/** True where the picture has the endpoint as one that stands, of a target that was said to be in the same VNet. */
const isDrawnStanding = (seen: Seen): boolean =>
  seen.fact('sameVnet') === 'yes' && seen.holdingNew('private-endpoint').length === 0;
const isManaged = ({ caller }: Seen): boolean => caller.network === 'managed';

export const endpointRules: readonly Rule[] = [
  {
    id: 'endpoint-place',
    because: 'Whoever builds the endpoint reads two places for it.',
    find: seen => {
      const boxes = seen.holding('private-endpoint');
      return placesSaid(seen)
        .filter(({ where }) => where !== 'managed')
        .filter(said => !boxes.some(box => isThere(seen, said, box)))
        .flatMap(({ text }) =>
          against(
            true,
            `"${text}"`,
            `the picture has it in ${boxes.map(({ title }) => title).join(', ') || 'no VNet'}`,
          ),
        );
    },
  },
  {
    id: 'endpoint-managed',
    because: 'The network that a platform manages is not theirs to draw or build.',
    find: seen => {
      const managed = placesSaid(seen).filter(({ where }) => where === 'managed');
      const built = seen.written?.standing.filter(({ kind }) => kind === 'private-endpoint') ?? [];
      return managed.flatMap(({ text }) => [
        ...against(
          !seen.managed.some(({ parts }) => parts.includes(partWord('private-endpoint'))),
          `"${text}"`,
          `the picture has it in ${seen.holding('private-endpoint')[0]?.title ?? 'no network'}`,
        ),
        ...against(
          built.length > seen.holdingNew('private-endpoint').length,
          `"${text}"`,
          'the files build it in a VNet',
        ),
      ]);
    },
  },
  {
    id: 'endpoint-region',
    because: 'A private endpoint stands in the region of its VNet: the sentence and the picture name two.',
    find: seen => {
      const regions = seen.holding('private-endpoint').map(({ region }) => region);
      return placesSaid(seen)
        .filter(({ where }) => where !== 'managed')
        .flatMap(({ region, text }) =>
          against(
            region !== null && regions.length > 0 && !regions.includes(region),
            `"${text}"`,
            `the picture has it in ${regions.join(', ')}`,
          ),
        );
    },
  },
  {
    id: 'endpoint-count',
    because: 'One endpoint that is told, drawn and built is one: none cannot be reached, two are paid.',
    find: seen => {
      const drawn = seen.holding('private-endpoint').length;
      const built = seen.written?.standing.filter(({ kind }) => kind === 'private-endpoint').length ?? 0;
      const isLeft = seen.isLeft('private-endpoint', 'private-endpoint-from-onprem', 'private-endpoint-cross-tenant');
      if (!wantsOne(seen)) {
        return against(drawn + built > 0, 'no private endpoint is a part', `${drawn} drawn, ${built} built`);
      }
      if (isManaged(seen)) return [];
      return [
        ...against(drawn !== 1, 'a private endpoint is a part', `the picture has ${drawn}`),
        ...against(built > 1, 'a private endpoint is a part', `the files build ${built}`),
        ...against(
          built === 0 && !isLeft && seen.written !== null && !isStated(seen) && !isDrawnStanding(seen),
          'a private endpoint is a part',
          'the files neither build it nor leave it',
        ),
      ];
    },
  },
  {
    id: 'endpoint-in-another-network',
    because: 'The picture and the files put the endpoint into different networks.',
    find: seen => {
      const [box] = seen.holding('private-endpoint');
      const built = seen.written?.standing.find(({ kind }) => kind === 'private-endpoint');
      const vnet = seen.written?.vnets.find(({ id }) => id === built?.at);
      if (box === undefined || built === undefined || vnet === undefined) return [];
      const same = isFor(vnet.id, box) && box.region === regionWord(built.region ?? '');
      return [
        ...against(!same, `the picture has the endpoint in ${box.title}, ${box.region}`, `the files in ${vnet.id}`),
        ...against(
          !vnet.existing && built.region !== vnet.region,
          `${vnet.id} is in ${vnet.region}`,
          `its endpoint is in ${built.region}`,
        ),
      ];
    },
  },
];

/** True where it was said that the endpoint of the answer is there already: one that stands elsewhere is another. */
export function isStated(seen: Seen): boolean {
  const said = seen.outputs.said.existingPrivateEndpoint;
  if (seen.fact('existingPrivateEndpoint') === 'none') return false;
  // Nothing can be an endpoint of a service that is only published now.
  if (seen.has('private-link-service') && !standsIn(seen)('private-link-service')) return false;
  const places = new Set(placesSaid(seen).map(({ where }) => where));
  if (said === 'in-caller-vnet') return places.has('caller') || !places.has('other');
  return said === 'in-other-vnet' && !places.has('caller');
}
