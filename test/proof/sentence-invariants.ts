import type { Facts } from '../../src/decision/case/facts.ts';
import { sourceTypeOf } from '../../src/decision/case/source-types.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import type { OptionId } from '../../src/options/options.ts';
import { compare } from '../recommended.ts';
import { deniedByDesign } from './denied-by-design.ts';
import type { EstateInvariant } from './replied.ts';

const isVnet = ({ topology }: Recommendation, id: string): boolean =>
  topology?.networks.some(network => network.id === id && network.kind === 'vnet') === true;

/** What a runner-up needs to work at all; options that are not named work wherever they are offered. */
const canWork: Readonly<Partial<Record<OptionId, (facts: Facts) => boolean>>> = {
  'vnet-peering-regional': ({ sameVnet, sameRegion }) => sameVnet !== 'yes' && sameRegion !== 'no',
  'vnet-peering-global': ({ sameVnet, sameCloud }) => sameVnet !== 'yes' && sameCloud !== 'no',
  'service-firewall': ({ resourceType, sourceType, sameRegion }) =>
    resourceType?.startsWith('storage') !== true || !sourceTypeOf(sourceType).inAzure || sameRegion === 'no',
  'service-endpoint': ({ sourceType, serviceEndpointExists }) =>
    sourceTypeOf(sourceType).inAzure && serviceEndpointExists === 'yes',
  's2s-vpn': ({ bandwidth, internetTransitAllowed }) => bandwidth !== 'gte-10g' && internetTransitAllowed !== 'no',
};

const secondBest = (judged: readonly { readonly verdict: string; readonly option: string }[]): readonly string[] => [
  ...new Set(judged.filter(({ verdict }) => verdict === 'alternative').map(({ option }) => option)),
];

/** A number in a reason, and the facts that make it the reason. */
export const triggers: readonly (readonly [RegExp, (facts: Facts) => boolean])[] = [
  [/10 Gbps and more/, ({ bandwidth }) => bandwidth === 'gte-10g'],
  [/above 1 Gbps/, ({ bandwidth }) => bandwidth === 'lt-10g'],
  [/up to 10 Gbps/, ({ bandwidth }) => bandwidth === 'lt-10g'],
  [/Beyond about 10 VNets/, ({ vnetCount }) => vnetCount > 10],
];

/** The sentences that a person reads as true of the case. */
function stated({ headline, legs, steps, reasons, rejected, answer }: Recommendation): readonly string[] {
  return [
    ...(headline === null || answer !== null ? [] : [headline.sentence, headline.because]),
    ...legs.flatMap(({ what, because }) => [what, because]),
    ...[...steps, ...reasons].map(({ text }) => text),
    ...rejected.map(({ because }) => because),
  ];
}

/** A place named twice in one sentence says nothing the second time. */
const tautologies = [
  /outside Azure is outside Azure/,
  /outside Azure outside Azure/,
  /on the internet is on the internet/,
];

export const sentenceInvariants: readonly EstateInvariant[] = [
  {
    id: 'second-best-is-one',
    never: 'No more than one option is second best, in whatever is said of a case and beside it.',
    broken: ({ said, reply: { rejected, proposedVerdicts } }) => {
      const here = secondBest([...rejected, ...proposedVerdicts]);
      const beside = secondBest(compare(said));
      return [...(here.length > 1 ? here : []), ...(beside.length > 1 ? beside : [])];
    },
  },
  {
    id: 'second-best-works',
    never: 'Nothing is second best that cannot work in the case.',
    broken: ({ reply: { rejected, facts } }) =>
      rejected
        .filter(({ verdict, option }) => verdict === 'alternative' && canWork[option]?.(facts) === false)
        .map(({ option }) => option),
  },
  {
    id: 'why-not-agrees-with-the-design',
    never: 'No reason against an option denies what the design has.',
    broken: ({ reply }) =>
      reply.rejected.flatMap(({ option, because }) =>
        deniedByDesign
          .filter(({ says, denied }) => says.test(because) && denied(reply))
          .map(() => `${option}: ${because}`),
      ),
  },
  {
    id: 'used-elsewhere-is-said',
    never: 'No peering that the design uses in another place is refused without a word on it.',
    broken: ({ reply }) => {
      const used = new Set(
        reply.topology?.links
          .filter(({ from, to }) => isVnet(reply, from) && isVnet(reply, to))
          .map(({ by }): string => by),
      );
      const within = reply.legs.map(({ option }): string => option);
      const none = used.has('vnet-peering-regional') || used.has('vnet-peering-global') || reply.topology === null;
      const claimed = reply.rejected.filter(({ because }) => !none && /the design peers/i.test(because));
      if (claimed.length > 0) return claimed.map(({ option, because }) => `${option}: ${because}`);
      return (
        reply.rejected
          // Ranges that overlap are a reason of their own, whatever else is peered.
          .filter(() => reply.facts.addressOverlap !== 'yes')
          .filter(({ option, verdict }) => verdict === 'rejected' && used.has(option) && !within.includes(option))
          .filter(({ because }) => !/the design peers|joins the VNets|joined|connections centrally/i.test(because))
          .map(({ option, because }) => `${option}: ${because}`)
      );
    },
  },
  {
    id: 'number-is-the-trigger',
    never: 'No number is given as a reason that the answers do not reach.',
    broken: ({ reply: { reasons, legs, facts } }) =>
      [...reasons.map(({ text }) => text), ...legs.map(({ because }) => because)].filter(text =>
        triggers.some(([number, holds]) => number.test(text) && !holds(facts)),
      ),
  },
  {
    id: 'no-tautology',
    never: 'No sentence says of a thing what its name says already.',
    broken: ({ reply }) => stated(reply).filter(text => tautologies.some(pattern => pattern.test(text))),
  },
  {
    id: 'steps-fit-the-target',
    never: 'No step is for another kind of target, caller or owner than the one of the case.',
    broken: ({ reply }) => misfits(reply),
  },
];

/** What a step says, and the replies in which it may say so. */
const fitting: readonly (readonly [RegExp, (reply: Recommendation) => boolean])[] = [
  [
    /^Disable public network access/,
    ({ facts }) =>
      facts.reach === 'private-endpoint' && (facts.sameTenant !== 'no' || facts.otherTenantKind === 'own-tenant'),
  ],
  [/private endpoint .* in the caller's VNet/, reply => isVnet(reply, 'caller') || inSharedVnet(reply)],
  [/one for each sub-resource/, reply => !isPublished(reply)],
  [/without the link the name resolves to the public address/, reply => !isPublished(reply)],
  [
    /Allow forwarded traffic/,
    ({ legs }) => legs.some(({ option }) => option === 'hub-spoke-firewall' || option === 'route-server'),
  ],
  [/needs .*3342/, () => false],
  [/needs .*public endpoint/, () => false],
  [/^Test from people's devices: resolve/, ({ legs }) => legs[0]?.option !== 'bastion'],
  [/load balancer in front of the server outside Azure/, () => false],
  [/Azure-provided names/, ({ facts }) => facts.resourceType !== 'sql-managed-instance'],
];

/** True where a machine is reached by what publishes it: there are no sub-resources and no public name. */
const isPublished = ({ facts, legs }: Recommendation): boolean =>
  facts.resourceType === 'vm' && legs.some(({ option }) => option === 'private-link-service');

/** Caller and target in one VNet: it is drawn as the target's. */
const inSharedVnet = ({ topology }: Recommendation): boolean =>
  topology === null || topology.networks.some(({ holds }) => holds.includes('caller'));

function misfits(reply: Recommendation): readonly string[] {
  const texts = [...reply.steps.map(({ text }) => text), ...reply.legs.map(({ what }) => what)];
  return texts.filter(text => fitting.some(([says, fits]) => says.test(text) && !fits(reply)));
}
