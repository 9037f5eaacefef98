import { type Field, fields } from '../../src/decision/case/requirements.ts';
import { understand } from '../../src/understanding/index.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { merged } from '../memory/answers.ts';
import type { WantedQuestion } from '../memory/conversation.ts';
import { recordAnswers } from '../memory/memory.ts';
import { type Patch, type QuestionId, questionById } from '../questions.ts';
import { type FormPress, pickedIds } from '../screens/press.ts';
import type { Effect, Screen } from '../screens/screen.ts';
import { screenOf } from '../screens/screens.ts';
import { echo } from '../screens/summary.ts';
import { formQuestions } from '../show/form-card.ts';
import { note, type Turn, words } from '../turn.ts';
import { answerAside } from './answer-aside.ts';
import { namedReadings } from './named-readings.ts';
import type { Outcome } from './outcome.ts';
import { effectOf, statedBy } from './picked-choices.ts';
import { patchOf, readingsOf, speedSaid } from './record-facts.ts';
import { nameTargets } from './take-up.ts';
import { typedChoice, yesOrNo } from './typed-choice.ts';
import { isTooLong, typedText } from './typed-text.ts';

/** What the words in one field say. */
interface Said {
  /** True: they answer the field's own question, or leave it with a few readings. */
  readonly answers: boolean;
  /** What answers that question. */
  readonly own: Patch;
  /** What they say beside it. */
  readonly beside: Patch;
  /** Closer questions, and those whose words have several readings. */
  readonly wanted: readonly WantedQuestion[];
  /** The words as they were read; absent where they are a choice. */
  readonly understood?: Understanding;
}

const choice = (effect: Effect): Said => ({
  answers: true,
  own: statedBy(effect),
  beside: {},
  wanted: 'leads' in effect ? [{ id: effect.leads }] : [],
});

/** No choice of a field has a place that people count. */
const noReadings: readonly string[] = [];

/** The words in one field, read as the chat field reads them at its question; `before`: what other fields state. */
function readField(turn: Turn, screen: Screen, text: string, before: Patch): Said {
  const typed = typedChoice(screen, text, noReadings);
  if (typed !== undefined) return choice(typed);
  const known = merged(turn.conversation.requirements, before);
  const asksFor: readonly Field[] = questionById(screen.id)?.fields ?? [];
  const [asked] = asksFor;
  const understood = understand(text, { known, ...(asked === undefined ? {} : { asked }) });
  const { command } = understood;
  const unknown = command === 'dont-know' ? effectOf(screen, ['unknown']) : undefined;
  if (unknown !== undefined) return choice(unknown);
  const [only, more] = command === 'yes' || command === 'no' ? yesOrNo(screen, command) : [];
  if (only !== undefined && more === undefined) return choice(only.effect);
  answerAside(turn, understood);
  const stated: [string, unknown][] = Object.entries(patchOf(understood, known));
  const isOwn = ([field]: [string, unknown]): boolean => asksFor.some(one => one === field);
  const own = stated.filter(isOwn);
  const wanted = readingsOf(understood);
  if (own.length === 0 && wanted.length === 0) wanted.push(...namedReadings(screen, text));
  return {
    answers: own.length > 0 || wanted.some(({ id }) => id === screen.id),
    own: Object.fromEntries(own),
    beside: Object.fromEntries(stated.filter(one => !isOwn(one))),
    wanted,
    understood,
  };
}

const inField = <Value>(fields: Readonly<Record<string, Value>> = {}, id: string): Value | undefined =>
  Object.hasOwn(fields, id) ? fields[id] : undefined;

/** The words in this field: typed, or what a list that takes free text sends in the place of a value. */
function wordsIn(press: FormPress, id: QuestionId, isPicked: boolean): string {
  const value = inField(press, id);
  const typed = inField(press.typed, id);
  return typed ?? (typeof value === 'string' && !isPicked ? value : '');
}

function finish(
  turn: Turn,
  stated: Patch,
  beside: Patch,
  wanted: readonly WantedQuestion[],
  read: readonly Understanding[],
): Outcome {
  const { kept } = turn;
  const volunteered = fields.filter(field => beside[field] !== undefined && stated[field] === undefined);
  const changes = recordAnswers(turn, { ...beside, ...stated }, volunteered);
  if (changes.length > 0)
    echo(
      turn,
      changes,
      read.map(speedSaid).find(speed => speed !== undefined),
    );
  const isEmpty = Object.keys({ ...beside, ...stated }).length + kept.size + wanted.length === 0;
  if (changes.length === 0 && isEmpty) note(turn, 'form.empty');
  else if (changes.length + kept.size + wanted.length === 0) note(turn, 'said.already');
  const unread = formQuestions.filter(id => kept.has(id)).map(id => words(turn, `short.${id}`));
  if (unread.length > 0) note(turn, 'form.unread', { what: unread.join(', ') });
  turn.dispatch({ kind: 'form-read', unread: isEmpty || unread.length > 0, wanted });
  return 'jump';
}

/**
 * Takes down what a form says: choices, and words that are read field by field. A field whose words do not answer its
 * question is asked again with them; the others are taken.
 */
export function applyForm(turn: Turn, press: FormPress): Outcome {
  let stated: Patch = {};
  let beside: Patch = {};
  let tooLong = false;
  const wanted: WantedQuestion[] = [];
  const read: Understanding[] = [];
  const typed: { id: QuestionId; screen: Screen; text: string }[] = [];
  for (const id of formQuestions) {
    const screen = screenOf(turn, id);
    const picked = screen === undefined ? undefined : effectOf(screen, pickedIds(inField(press, id)));
    const written = wordsIn(press, id, picked !== undefined);
    const text = typedText({ text: written });
    if (screen !== undefined && text !== '') typed.push({ id, screen, text });
    else if (picked !== undefined) stated = { ...stated, ...statedBy(picked) };
    tooLong ||= isTooLong({ text: written });
  }
  if (tooLong) note(turn, 'miss.long');
  for (const { id, screen, text } of typed) {
    const said = readField(turn, screen, text, { ...beside, ...stated });
    if (!said.answers) turn.kept.set(id, text);
    beside = { ...beside, ...said.beside };
    stated = { ...stated, ...said.own };
    wanted.push(...said.wanted);
    read.push(...(said.understood === undefined ? [] : [said.understood]));
  }
  const outcome = finish(turn, stated, beside, wanted, read);
  for (const understood of read) nameTargets(turn, understood);
  return outcome;
}
