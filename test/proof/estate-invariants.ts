import { say } from '../../src/content/index.ts';
import { estateOf } from '../../src/decision/case/estate.ts';
import { inOrder } from '../../src/decision/case/in-schema-order.ts';
import { sourceTypeOf } from '../../src/decision/case/source-types.ts';
import { isThere } from '../../src/decision/difference/difference.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { isPartOf } from '../../src/decision/verdicts/design-answer.ts';
import { entryById } from '../../src/knowledge/entries.ts';
import { isOption, type OptionId } from '../../src/options/options.ts';
import { optionRows } from '../../src/options/rows.ts';
import type { EstateInvariant, Replied } from './replied.ts';

const standsIn = ({ said }: Replied, what: string): boolean => isThere(what, estateOf(inOrder(said)));
const legsOf = ({ reply }: Replied): readonly OptionId[] => reply.legs.map(({ option }) => option);
const judgedIn = ({ reply }: Replied) => [...reply.rejected, ...reply.proposedVerdicts];

/** The sentences of alternatives that are one more of something, in another place. */
const elsewhere: ReadonlySet<string> = new Set(
  Object.values(optionRows).flatMap(({ alternatives }) =>
    alternatives.flatMap(({ evenIf, because }) => (evenIf === 'in-design' ? [say('en', because)] : [])),
  ),
);

/** True where the row of the answer says that one more is meant. */
function another({ answer }: Recommendation, what: string): boolean {
  const entry = entryById(answer?.point ?? '');
  const row = entry?.answers.find(one => say('en', one.answer) === answer?.sentence);
  return row?.changes.some(change => change.what === what && change.another === true) === true;
}

const designs: readonly Recommendation['status'][] = ['recommended', 'out-of-scope'];

/** What is part of the network once the changes are made. */
const staying: readonly string[] = ['keep', 'add', 'change'];

/** What holds of the design and of what to do with what stands. */
export const estateInvariants: readonly EstateInvariant[] = [
  {
    id: 'standing-is-kept',
    never: 'What stands is never added again, unless the answer means one more.',
    broken: replied =>
      replied.reply.changes
        .filter(({ do: what }) => what === 'add')
        .map(({ what }) => what)
        .filter(what => isOption(what) && standsIn(replied, what) && !another(replied.reply, what)),
  },
  {
    id: 'standing-is-no-second-choice',
    never: 'What stands is never called second best.',
    broken: replied => [
      ...judgedIn(replied)
        .filter(({ verdict, because }) => verdict === 'alternative' && !elsewhere.has(because.split(' It ')[0] ?? ''))
        .map(({ option }) => option)
        .filter(option => standsIn(replied, option)),
      ...(/second best/.test(replied.reply.answer?.sentence ?? '') &&
      standsIn(replied, replied.said.ask?.about[0] ?? '')
        ? ['sentence']
        : []),
    ],
  },
  {
    id: 'wanted-is-used-or-refused',
    never: 'What must be used is never passed over in a design.',
    broken: replied => {
      if (!designs.includes(replied.reply.status)) return [];
      const judged = replied.reply.proposedVerdicts.map(({ option }) => option);
      return (replied.said.mustUse ?? []).filter(
        option => !isPartOf(option, legsOf(replied)) && !judged.includes(option),
      );
    },
  },
  {
    id: 'ruled-out-is-left-out',
    never: 'What was ruled out and does not stand is never in a design, its headline or what to do.',
    broken: replied => {
      const { headline, changes } = replied.reply;
      const named = new Set<string>([
        ...legsOf(replied),
        ...(headline === null ? [] : [headline.option]),
        ...changes.filter(({ do: what }) => staying.includes(what)).map(({ what }) => what),
      ]);
      return (replied.said.ruledOut ?? []).filter(option => named.has(option) && !standsIn(replied, option));
    },
  },
  {
    id: 'caller-is-not-target',
    never: 'Caller and target are never the same thing, unless that was said.',
    broken: ({ said, reply: { facts, topology } }) => {
      const shared = topology?.networks.some(({ holds }) => holds.includes('caller') && holds.includes('resource'));
      // Those whom a load balancer serves stand around it.
      const around = said.goal === 'balance-load';
      const outside = !sourceTypeOf(facts.sourceType).inAzure && facts.reach === 'hybrid';
      return [
        ...(shared === true && said.sameVnet !== 'yes' && !around ? ['one VNet'] : []),
        ...(outside && said.sourceType === undefined && said.goal !== 'admin-access' ? ['both outside'] : []),
        ...(facts.sourceResourceType !== null && said.sourceResourceType === undefined ? ['caller made up'] : []),
      ];
    },
  },
  {
    id: 'verdict-agrees-with-design',
    never: 'What is part of the design, in any of its forms, is never denied, nor denied beside it.',
    broken: replied => {
      const { answer, proposedVerdicts } = replied.reply;
      const subject = answer?.about[0];
      const denied = answer?.verdict === 'no' || answer?.verdict === 'not-needed';
      const design = legsOf(replied);
      return [
        ...(denied && answer.point === null && subject !== undefined && isPartOf(subject, design) ? [subject] : []),
        ...proposedVerdicts
          .filter(({ verdict }) => verdict === 'rejected' || verdict === 'alternative')
          .map(({ option }) => option)
          .filter(option => isOption(option) && design.includes(option) && !standsIn(replied, option)),
      ];
    },
  },
  {
    id: 'each-part-once',
    never: 'No part of a design is named twice, and its headline is one of them.',
    broken: replied => {
      const design = legsOf(replied);
      const { headline, status } = replied.reply;
      const twice = design.filter((option, at) => design.indexOf(option) !== at);
      const lost = status === 'recommended' && headline !== null && !design.includes(headline.option);
      return [...twice, ...(lost ? [headline.option] : [])];
    },
  },
];
