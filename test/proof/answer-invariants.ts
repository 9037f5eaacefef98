import { say } from '../../src/content/index.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { isPartOf } from '../../src/decision/verdicts/design-answer.ts';
import { isOption, proposalIds } from '../../src/options/options.ts';
import { openAnswers } from './open-answers.ts';
import type { EstateInvariant } from './replied.ts';

const proposals: ReadonlySet<string> = new Set(proposalIds);
const isProposal = (id: string): boolean => proposals.has(id);

/** Names for having no option. */
const spoken: readonly string[] = ['ask-exposure', 'out-of-scope'];

/** What holds of the answer to a question. */
export const answerInvariants: readonly EstateInvariant[] = [
  {
    id: 'asked-about-is-spoken-of',
    never: 'Who asks about an option never gets a design without a word on it.',
    broken: ({ said, reply }) => {
      const asked = (said.ask?.about ?? []).filter(id => isProposal(id) && !spoken.includes(id));
      if (asked.length === 0 || reply.answer === null || !reply.answer.sure || reply.answer.point !== null) return [];
      const named = new Set<string>([
        ...reply.proposedVerdicts.map(({ option }) => option),
        ...reply.changes.map(({ what }) => what),
      ]);
      const { sentence } = reply.answer;
      const isNamed = (id: string): boolean =>
        named.has(id) || (isOption(id) && sentence.includes(say('en', `option.${id}`)));
      return asked.some(isNamed) || said.ask?.about.some(id => named.has(id)) === true ? [] : asked;
    },
  },
  {
    id: 'one-second-best',
    never: 'No more than one option is called second best in an answer, and none that others beat.',
    broken: ({ reply: { answer, rejected } }) => {
      const said = answer?.sentence.match(/second best/g)?.length ?? 0;
      const right = said === 0 || rejected[0]?.option === answer?.about[0];
      return said > 1 || !right ? [answer?.sentence ?? ''] : [];
    },
  },
  {
    id: 'verdict-cannot-turn',
    never: 'No verdict is spoken that an open question can turn.',
    broken: ({ said, reply: { answer, status } }) => {
      const [subject] = answer?.about ?? [];
      if (answer === null || subject === undefined || answer.point !== null || status !== 'recommended') return [];
      if (answer.verdict === null || answer.verdict === 'depends') return [];
      const isIn = (given: Requirements): boolean => isPartOf(subject, evaluate(given).decision.design);
      const now = isIn(said);
      const turning = openAnswers(said).filter(([, answers]) =>
        answers.some(other => isIn({ ...said, ...other }) !== now),
      );
      return turning.map(([field]) => field);
    },
  },
  {
    id: 'answered-is-not-designed',
    never: 'A question about what stands is never answered with a new design.',
    broken: ({ reply }) => {
      if (reply.status !== 'answered') return [];
      const { headline, changes, legs, topology, steps, figures, whatIf, provisional } = reply;
      const named = new Set<string>([headline?.option ?? '', ...changes.map(({ what }) => what)]);
      const empty = topology === null && provisional === null && [...steps, ...figures, ...whatIf].length === 0;
      return [...(empty ? [] : ['design']), ...legs.map(({ option }) => option).filter(option => !named.has(option))];
    },
  },
  {
    id: 'unsure-is-silent',
    never: 'Where nothing known answers the question, nothing is to be done and nothing is judged.',
    broken: ({ reply: { answer, changes, legs, pitfalls } }) => {
      if (answer === null || answer.sure) return [];
      return answer.verdict === null && [...changes, ...legs, ...pitfalls].length === 0 ? [] : [answer.sentence];
    },
  },
  {
    id: 'asked-is-answered',
    never: 'A question never goes without an answer, unless too little is known for one; nothing is answered unasked.',
    broken: ({ said, reply: { answer, status } }) => {
      if (said.ask === undefined) return answer === null ? [] : ['unasked'];
      return answer === null && status !== 'needs-answer' ? [status] : [];
    },
  },
];
