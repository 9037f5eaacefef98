import { numberOf } from '../../src/content/index.ts';
import type { Field, Requirements } from '../../src/decision/case/requirements.ts';
import type { Change } from '../memory/changes.ts';
import { type Question, type QuestionId, questionFor, questions } from '../questions.ts';
import { note, type Turn, words } from '../turn.ts';
import { targetTitle } from './target-names.ts';
import { optionTitle, valueTitle } from './values.ts';

/** One answered question, in words. */
export interface SummaryRow {
  readonly label: string;
  readonly value: string;
  readonly change?: QuestionId;
}

function rowOf(turn: Turn, question: Question, requirements: Requirements): readonly SummaryRow[] {
  const field = question.fields.find(one => requirements[one] !== undefined);
  if (field === undefined || question.ledOnly === true) return [];
  const title = valueTitle(turn.conversation.locale, field, requirements[field]);
  const isSingle = turn.conversation.single?.fields.includes(field) === true;
  const value = isSingle ? words(turn, 'summary.single', { value: title }) : title;
  return [{ label: words(turn, `short.${question.id}`), value, change: question.id }];
}

function volunteered(turn: Turn, { proposed = [], ruledOut = [], mustUse = [] }: Requirements): readonly SummaryRow[] {
  const list = (ids: NonNullable<Requirements['proposed']>): string =>
    ids.map(option => optionTitle(turn.conversation.locale, option)).join(', ');
  return [
    ...(proposed.length === 0 ? [] : [{ label: words(turn, 'summary.proposed'), value: list(proposed) }]),
    ...(mustUse.length === 0 ? [] : [{ label: words(turn, 'summary.must-use'), value: list(mustUse) }]),
    ...(ruledOut.length === 0 ? [] : [{ label: words(turn, 'summary.ruled-out'), value: list(ruledOut) }]),
  ];
}

function waiting(turn: Turn): readonly SummaryRow[] {
  const { ahead = [] } = turn.conversation;
  const value = ahead.map(target => targetTitle(turn, target)).join(', ');
  return value === '' ? [] : [{ label: words(turn, 'summary.ahead'), value }];
}

/** Everything that is known, one row a question, in the order of asking. */
export function summaryRows(turn: Turn, requirements = turn.conversation.requirements): readonly SummaryRow[] {
  return [
    ...questions.flatMap(question => rowOf(turn, question, requirements)),
    ...volunteered(turn, requirements),
    ...waiting(turn),
  ];
}

/** The rows as one line: "Starts in: East US · Target: Virtual machine". */
export function summaryLine(rows: readonly SummaryRow[]): string {
  return rows.map(({ label, value }) => `${label}: ${value}`).join(' · ');
}

const optionFields: readonly string[] = ['proposed', 'ruledOut'];

const fraction = 1000;

/** The class that holds a speed, after the speed itself: "2 Gbps (Up to 10 Gbps)". */
function saidAs(turn: Turn, field: Field, title: string, megabits: number | undefined): string {
  if (field !== 'bandwidth' || megabits === undefined) return title;
  const large = megabits >= fraction;
  const amount = numberOf(turn.conversation.locale, large ? megabits / fraction : megabits);
  const speed = words(turn, large ? 'value.gbps' : 'value.mbps', { amount });
  return words(turn, 'value.said-as', { speed, title });
}

/** What changed, with what it was before where it was something: "Starts in: East US → West US 2". */
export function changeLine(turn: Turn, changes: readonly Change[], speed?: number): string {
  const { locale } = turn.conversation;
  const place = ({ field }: Change): number => questions.findIndex(({ fields }) => fields.includes(field));
  return changes
    .filter(({ field, to }) => to !== undefined && !optionFields.includes(field))
    .toSorted((one, other) => place(one) - place(other))
    .flatMap(({ field, from, to }) => {
      const question = questionFor(field);
      if (question === undefined) return [];
      const before = from === undefined ? '' : `${valueTitle(locale, field, from)} → `;
      return [
        `${words(turn, `short.${question.id}`)}: ${before}${saidAs(turn, field, valueTitle(locale, field, to), speed)}`,
      ];
    })
    .join(' · ');
}

/**
 * Says what was taken down or changed, so that a misreading is seen at once; after an answer also how to take it back.
 * `speed`: megabits a second where the bandwidth was said as a figure.
 */
export function echo(turn: Turn, changes: readonly Change[], speed?: number): void {
  const what = changeLine(turn, changes, speed);
  if (what === '' || turn.onTrial === true) return;
  const altered = changes.some(({ from, to }) => from !== undefined && to !== undefined);
  const said = [words(turn, altered ? 'said.changed' : 'said.got', { what })];
  if (altered && turn.conversation.answered !== undefined) said.push(words(turn, 'said.undo'));
  turn.notes.push(...said);
  for (const text of said) turn.echoes.add(text);
}

/** Says what is not known any more, with what it was. */
export function sayTakenBack(turn: Turn, changes: readonly Change[]): void {
  const { locale } = turn.conversation;
  const gone = changes.flatMap(({ field, from, to }) => {
    const question = to === undefined && !optionFields.includes(field) ? questionFor(field) : undefined;
    return question === undefined ? [] : [`${words(turn, `short.${question.id}`)}: ${valueTitle(locale, field, from)}`];
  });
  if (gone.length > 0) note(turn, 'said.taken-back', { what: [...new Set(gone)].join(' · ') });
}
