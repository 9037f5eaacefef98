import { standingTitle } from '../../src/answer/whole-answers.ts';
import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import type { Standing } from '../../src/decision/case/stands.ts';
import { entryById } from '../../src/knowledge/entries.ts';
import type { ProposalId } from '../../src/options/options.ts';
import type { Differing } from '../../src/understanding/model/both.ts';
import { questionFor } from '../questions.ts';
import { type Turn, words } from '../turn.ts';
import type { Choice, Screen } from './screen.ts';
import { optionTitle, valueTitle } from './values.ts';

/** Id of the screen that asks which of two readings is meant. */
export const readingsScreenId = 'readings';

interface Titles {
  readonly rules: string;
  readonly model: string;
}

/** How each list of options is meant. */
const optionWords = {
  proposed: 'summary.proposed',
  mustUse: 'summary.must-use',
  ruledOut: 'summary.ruled-out',
} as const;

const isOptionField = (field: Field): field is keyof typeof optionWords => Object.hasOwn(optionWords, field);

function optionsTitle(turn: Turn, field: keyof typeof optionWords, options: readonly ProposalId[]): string {
  const names = options.map(option => optionTitle(turn.conversation.locale, option)).join(', ');
  return `${words(turn, optionWords[field])}: ${names}`;
}

const listed = ({ stands }: Requirements): readonly Standing[] =>
  stands === undefined || stands === 'unknown' ? [] : stands;

/** These things as they are meant: there already, to come, or not there. */
function thereTitle(turn: Turn, things: readonly Standing[], isThere: boolean): string {
  const what = [...new Set(things.map(one => standingTitle(turn.conversation.locale, one)))].join(', ');
  const isPlanned = things.every(({ planned }) => planned === true);
  return words(turn, isThere ? (isPlanned ? 'readings.planned' : 'readings.there') : 'readings.not-there', { what });
}

/** What stands, as each reader takes it: what one of them does not state is not there for it. */
function standingTitles(turn: Turn, { rules, model }: Differing): Titles {
  const [ours, theirs] = [listed(rules), listed(model)];
  return {
    rules: thereTitle(turn, ours.length > 0 ? ours : theirs, ours.length > 0),
    model: thereTitle(turn, theirs.length > 0 ? theirs : ours, theirs.length > 0),
  };
}

function questionTitle({ ask }: Requirements): string | undefined {
  const asked = entryById(ask?.point ?? '')?.asked[0];
  return asked === undefined ? undefined : asked.charAt(0).toUpperCase() + asked.slice(1);
}

function fieldTitle(turn: Turn, field: Field, reading: Requirements): string | undefined {
  if (isOptionField(field)) return optionsTitle(turn, field, reading[field] ?? []);
  const question = questionFor(field);
  const value = valueTitle(turn.conversation.locale, field, reading[field]);
  return question === undefined ? undefined : `${words(turn, `short.${question.id}`)}: ${value}`;
}

/** What a reading states, in words; undefined where it states nothing, or something that cannot be said. */
function titleOf(turn: Turn, reading: Requirements): string | undefined {
  if (reading.ask !== undefined) return questionTitle(reading);
  const titles = fields.filter(one => reading[one] !== undefined).map(field => fieldTitle(turn, field, reading));
  return titles.length === 0 || titles.includes(undefined) ? undefined : titles.join(' · ');
}

/** Both readings in words that tell them apart; undefined where there are none. */
export function readingTitles(turn: Turn, differing: Differing): Titles | undefined {
  const { rules, model } = differing;
  const isStanding = rules.stands !== undefined || model.stands !== undefined;
  const { rules: one, model: other } = isStanding
    ? standingTitles(turn, differing)
    : { rules: titleOf(turn, rules), model: titleOf(turn, model) };
  return one === undefined || other === undefined || one === other ? undefined : { rules: one, model: other };
}

/** What two readers read differently, with both readings; undefined where nothing of the kind waits. */
export function readingsScreen(turn: Turn): Screen | undefined {
  const [first] = turn.conversation.differing ?? [];
  const titles = first === undefined ? undefined : readingTitles(turn, first);
  if (first === undefined || titles === undefined) return undefined;
  const choice = (id: string, title: string, reading: Requirements, also: readonly string[]): Choice => ({
    id,
    title,
    effect: { reading },
    shown: 'button',
    also,
  });
  return {
    id: readingsScreenId,
    topic: 'readings',
    ask: words(turn, 'ask.readings'),
    example: words(turn, 'example.screen.readings'),
    facts: [],
    choices: [
      choice('reading-1', titles.rules, first.rules, ['first', 'the first', 'the first one']),
      choice('reading-2', titles.model, first.model, ['second', 'the second', 'the second one']),
      { ...choice('neither', words(turn, 'choice.reading.neither'), {}, ['none', 'none of them']), as: 'no' },
    ],
    several: false,
    lists: true,
  };
}
