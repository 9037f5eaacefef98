import { merged } from '../memory/answers.ts';
import type { ChoiceRow, Patch, Question } from '../questions.ts';
import { questionById } from '../questions.ts';
import { type Turn, words } from '../turn.ts';
import { choiceListOf } from './choice-list.ts';
import type { Choice, Effect, Screen } from './screen.ts';

/** Id of "I don't know" on every question. */
export const notKnown = 'unknown';

function effectOf(question: Question, { set, leads }: ChoiceRow): Effect {
  const led = leads === undefined ? undefined : questionById(leads);
  return led === undefined ? { set: set ?? {}, question: question.id } : { leads: led.id };
}

function rowChoice(turn: Turn, question: Question, row: ChoiceRow): Choice {
  const shown = row.hidden === true ? 'hidden' : 'button';
  const as = row.as === undefined ? {} : { as: row.as };
  const listed = question.kind === 'resource' ? { listed: true as const } : {};
  return { id: row.id, title: words(turn, row.word), effect: effectOf(question, row), shown, ...listed, ...as };
}

function notKnownChoices(turn: Turn, question: Question): readonly Choice[] {
  if (question.choices.some(({ id }) => id === notKnown)) return [];
  const set: Patch = Object.fromEntries(question.fields.map(field => [field, 'unknown']));
  const title = words(turn, 'choice.unknown');
  return [{ id: notKnown, title, effect: { set, question: question.id }, shown: 'button' }];
}

/** Buttons that a card has room for beside "I don't know" and "Something else". */
const mostRows = 4;

/** What none of the few answers says, in words; a list or a number field takes them by itself. */
function otherChoices(turn: Turn, question: Question): readonly Choice[] {
  const offered = question.choices.filter(({ hidden }) => hidden !== true);
  if (question.kind !== 'choice' || offered.length > mostRows) return [];
  return [{ id: 'other', title: words(turn, 'choice.other'), effect: { inWords: question.id }, shown: 'button' }];
}

function numberEffect(question: Question): Pick<Screen, 'number'> {
  const [field] = question.fields;
  if (question.kind !== 'count' || field === undefined) return {};
  const isLegal = (count: number): boolean => merged({}, { [field]: count })[field] === count;
  return { number: count => (isLegal(count) ? { set: { [field]: count }, question: question.id } : undefined) };
}

/** What the list or the number field of a question takes. */
function labelOf(turn: Turn, question: Question): string {
  if (question.kind === 'region') return words(turn, 'card.region');
  return words(turn, question.kind === 'several' ? 'card.pick-several' : `short.${question.id}`);
}

/** A question as it is shown: its buttons, its long list, and "I don't know". */
export function questionScreen(turn: Turn, question: Question): Screen {
  return {
    id: question.id,
    topic: question.topic,
    ask: words(turn, `ask.${question.id}`),
    facts: [],
    label: labelOf(turn, question),
    choices: [
      ...question.choices.map(row => rowChoice(turn, question, row)),
      ...notKnownChoices(turn, question),
      ...otherChoices(turn, question),
      ...choiceListOf(question),
    ],
    several: question.kind === 'several',
    example: words(turn, `example.${question.id}`),
    ...(question.amount === true ? { amount: true as const } : {}),
    ...numberEffect(question),
  };
}
