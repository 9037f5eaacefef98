import { say } from '../../../src/content/index.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { against, type Rule } from './rule.ts';
import { isFor, type Part, type Seen } from './seen.ts';

/** Options that are a thing in a network, with the part that shows it and what a file builds for it. */
const things: readonly {
  readonly options: readonly OptionId[];
  readonly part: Part;
  readonly built: string | null;
  readonly onlyFor?: (seen: Seen) => boolean;
}[] = [
  { options: ['hub-spoke-firewall', 'vwan-secured-hub'], part: 'firewall', built: 'firewall' },
  { options: ['route-server'], part: 'route-server', built: null },
  { options: ['bastion'], part: 'bastion', built: 'bastion' },
  {
    options: ['nat-gateway'],
    part: 'nat-gateway',
    built: 'nat-gateway',
    // Where nobody has a VNet in the design there is no subnet to draw it on.
    onlyFor: ({ vnets }) => vnets.length > 0,
  },
  { options: ['dns-private-resolver'], part: 'dns-resolver', built: 'dns-resolver' },
  { options: ['private-link-service'], part: 'private-link-service', built: null },
  { options: ['app-gateway-waf', 'internal-app-gateway'], part: 'application-gateway', built: null },
  { options: ['public-load-balancer', 'global-load-balancer'], part: 'public-load-balancer', built: null },
  {
    options: ['vnet-integration'],
    part: 'integration-subnet',
    built: null,
    onlyFor: ({ caller }) => caller.network === 'integration',
  },
];

const globals: readonly OptionId[] = ['front-door', 'traffic-manager', 'global-load-balancer'];

/** Options that no picture shows and files may leave: settings of something else, and what is built elsewhere. */
const settings: readonly OptionId[] = [
  'service-firewall',
  'network-security-perimeter',
  'ddos-protection',
  'front-door',
  'traffic-manager',
  'global-load-balancer',
  'app-gateway-waf',
  'internal-app-gateway',
  'public-load-balancer',
  'private-link-service',
  'route-server',
  'avnm-mesh',
  'avnm-hub-spoke',
  'expressroute-global-reach',
  'expressroute-fastpath',
];

const named = ({ outputs }: Seen): string => outputs.recommendation.legs.map(({ option }) => option).join(', ');

export const partRules: readonly Rule[] = [
  {
    id: 'part-not-drawn',
    because: 'What the answer is made of is not in the picture.',
    find: seen =>
      things.flatMap(({ options, part, onlyFor }) =>
        against(
          seen.has(...options) && onlyFor?.(seen) !== false && seen.holding(part).length === 0,
          `${options.filter(option => seen.has(option)).join(', ')} is a part`,
          `the picture has no ${part}`,
        ),
      ),
  },
  {
    id: 'part-unsaid',
    because: 'The picture or the files have something that the answer never speaks of.',
    find: seen => {
      const unsaid = things.filter(({ options }) => !seen.has(...options));
      return unsaid.flatMap(({ part, built }) => [
        ...against(seen.holding(part).length > 0, `the parts are ${named(seen)}`, `the picture has ${part}`),
        ...against(
          built !== null && seen.written?.standing.some(({ kind }) => kind === built) === true,
          `the parts are ${named(seen)}`,
          `the files build ${built}`,
        ),
      ]);
    },
  },
  {
    id: 'part-not-built',
    because: 'The files keep silent about a part of the answer that they do not build.',
    find: seen => {
      const { written, isLeft, has, outputs } = seen;
      if (written === null) return [];
      const told = new Set(outputs.leftOut);
      const missing = things
        .filter(
          ({ options, built }) =>
            built !== null && has(...options) && !written.standing.some(({ kind }) => kind === built),
        )
        .filter(({ part }) => seen.holding(part).length === 0 || seen.holdingNew(part).length > 0);
      const silent = missing.filter(
        ({ options }) => !isLeft(...options) && !told.has(say(undefined, 'take.left.hub-firewall')),
      );
      const quiet = settings.filter(option => has(option) && !isLeft(option));
      return [
        ...silent.flatMap(({ options, part }) =>
          against(true, `${options.join(' or ')} is a part`, `no file has ${part}`),
        ),
        ...quiet.flatMap(option => against(true, `${option} is a part`, 'the files neither build nor leave it')),
      ];
    },
  },
  {
    id: 'left-and-built',
    because: 'The files say that something is left to the reader that they build, or that is no part of the answer.',
    find: seen =>
      things.flatMap(({ options, built }) =>
        options.flatMap(option => [
          ...against(
            seen.isLeft(option) && !seen.has(option),
            `${option} is no part`,
            'the files leave it to the reader',
          ),
          ...against(
            seen.isLeft(option) && built !== null && seen.written?.standing.some(({ kind }) => kind === built) === true,
            `the files build ${option}`,
            'they say that it is left to the reader',
          ),
        ]),
      ),
  },
  {
    id: 'part-in-another-network',
    because:
      'A part that stands in one network in the picture and in another in the files is built in the wrong place.',
    find: seen =>
      things.flatMap(({ part, built }) => {
        const boxes = seen.holdingNew(part);
        const standing = seen.written?.standing.filter(({ kind, existing }) => kind === built && !existing) ?? [];
        const at = standing.map(each => each.at);
        const isOff = at.some(id => !boxes.some(box => isFor(id, box)));
        const drawn = boxes.map(({ id }) => id).join(', ') || 'no network';
        return against(isOff, `${part} is drawn as new in ${drawn}`, `built in ${at.join(', ')}`);
      }),
  },
  {
    id: 'global-front-end',
    because: 'What stands before every region is the first thing that callers meet.',
    find: ({ has, drawn }) =>
      globals.flatMap(option => {
        const isDrawn = drawn.boxes.some(({ title }) => title === say(undefined, `option.${option}`));
        return against(
          has(option) !== isDrawn && globals.find(each => has(each)) === option,
          `${option} is ${has(option) ? 'a' : 'no'} part`,
          `the picture has ${isDrawn ? 'it' : 'none'}`,
        );
      }),
  },
  {
    id: 'bastion-beside-the-hub',
    because: 'The step says to put Azure Bastion in the hub where there is one.',
    find: seen => {
      const hubs = seen.vnets.filter(({ title }) => title === say(undefined, 'picture.network.hub'));
      const [bastion] = seen.holding('bastion');
      return against(
        bastion !== undefined && hubs.length > 0 && !hubs.includes(bastion),
        'Azure Bastion stands in the hub',
        `the picture has it in ${bastion?.title}`,
      );
    },
  },
];
