import { type ChoiceRow, type Question, questionById } from '../../dialogs/questions.ts';
import { say } from '../../src/content/index.ts';
import type { Answers } from '../../src/decision/case/in-schema-order.ts';
import { type Field, fields } from '../../src/decision/case/requirements.ts';
import type { Requirements } from '../../src/decision/index.ts';
import type { Differing } from '../../src/understanding/model/both.ts';
import type { questionOf } from '../conversations/seen.ts';
import { contradictions } from '../recommended.ts';
import { agreement } from './agreement.ts';

export type Shown = NonNullable<ReturnType<typeof questionOf>>;

/** What a person does at a question: presses a choice or several, or types. */
export type Reply = { readonly choice: string | readonly string[] } | { readonly text: string };

const notKnown = 'unknown';

/** How well what a choice writes down goes with what is known. */
interface Fit {
  readonly agrees: number;
  readonly against: number;
}

const isField = (name: string): name is Field => fields.some(field => field === name);

function fitOf(set: Readonly<Record<string, unknown>>, known: Answers): Fit {
  const found = Object.entries(set).flatMap(([name, value]) =>
    value === null || !isField(name) ? [] : [agreement(value, known[name])],
  );
  return {
    agrees: found.filter(each => each === 'same' || each === 'within').length,
    against: found.filter(each => each === 'against').length,
  };
}

const better = (one: Fit, other: Fit): number => one.against - other.against || other.agrees - one.agrees;

/** The choices that agree with something known, the best first; `loose`: something else about them may not. */
function fitting<Row>(
  rows: readonly Row[],
  setOf: (row: Row) => Readonly<Record<string, unknown>>,
  known: Answers,
  loose: boolean,
): readonly Row[] {
  return rows
    .map(row => ({ row, fit: fitOf(setOf(row), known) }))
    .filter(({ fit }) => fit.agrees > 0 && (loose || fit.against === 0))
    .toSorted((one, other) => better(one.fit, other.fit))
    .map(({ row }) => row);
}

const setOf = ({ set = {} }: ChoiceRow): Readonly<Record<string, unknown>> => set;

/** True where a closer question has a choice that is right in what it asks first. */
function leadsOn({ leads }: ChoiceRow, known: Answers): boolean {
  const closer = leads === undefined ? undefined : questionById(leads);
  const first = closer?.fields[0];
  if (closer === undefined || first === undefined) return false;
  return closer.choices.some(({ set = {} }) => fitOf({ [first]: Reflect.get(set, first) ?? null }, known).agrees > 0);
}

/** The value of a catalogue or a number, as it is picked or typed. */
function valueReply(question: Question, shown: Shown, known: Answers): Reply | undefined {
  for (const field of question.fields) {
    const value = known[field];
    if (typeof value === 'number') return { text: String(value) };
    if (typeof value === 'string' && value !== notKnown && shown.choices.some(({ id }) => id === value))
      return { choice: value };
    if (Array.isArray(value)) {
      const offered = value.filter(one => shown.choices.some(({ id }) => id === one));
      if (offered.length > 0)
        return { choice: question.fields.includes('otherRegions') ? (offered[0] ?? '') : offered };
    }
  }
  return undefined;
}

function notKnownReply(shown: Shown): Reply {
  return shown.choices.some(({ id }) => id === notKnown) ? { choice: notKnown } : { text: "I don't know" };
}

/** What stands, in words, where some of it is no choice. */
function inWords(offered: readonly ChoiceRow[], known: Answers): Reply | undefined {
  if (known.stands === undefined || known.stands === 'unknown') return undefined;
  const kinds = [...new Set(known.stands.map(({ kind }) => kind))];
  const left = kinds.filter(kind => !offered.some(({ id }) => id === kind));
  return left.length === 0 ? undefined : { text: kinds.map(kind => say('en', `standing.${kind}`)).join(', ') };
}

function topicReply(question: Question, shown: Shown, known: Answers, mayType: boolean): Reply {
  const offered = question.choices.filter(({ id }) => shown.choices.some(choice => choice.id === id));
  const words = mayType && question.fields.includes('stands') ? inWords(offered, known) : undefined;
  if (words !== undefined) return words;
  const right = fitting(offered, setOf, known, question.ledOnly === true);
  if (question.kind === 'several' && right.length > 0) return { choice: right.map(({ id }) => id) };
  const value = valueReply(question, shown, known);
  if (value !== undefined) return value;
  const [best] = right;
  if (best !== undefined) return { choice: best.id };
  const closer = offered.find(row => leadsOn(row, known));
  return closer === undefined ? notKnownReply(shown) : { choice: closer.id };
}

/** The way out of a contradiction that agrees with what is known; the first where none does. */
function wayOut(shown: Shown, known: Answers, summary: Requirements): Reply {
  const found = contradictions(summary).find(({ id }) => `contradiction:${id}` === shown.id);
  const ways = (found?.waysOut ?? []).map((way, index) => ({ set: way.set, choice: `way-${index + 1}` }));
  const [best = { choice: 'way-1' }] = fitting(ways, ({ set }) => set, known, true);
  return { choice: best.choice };
}

/** Where too little is known: the first of the offered questions to which the person has an answer. */
function helpfulQuestion(shown: Shown, known: Answers): Reply | undefined {
  const helpful = shown.choices.find(({ id }) => {
    const question = questionById(id.replace(/^ask:/, ''));
    return question?.fields.some(field => known[field] !== undefined) === true;
  });
  return helpful === undefined ? undefined : { choice: helpful.id };
}

/**
 * Which of two readings somebody means who knows this: the one that holds nothing false and more that is true; neither
 * where that is none.
 */
export function readingReply({ rules, model }: Differing, known: Answers): Reply {
  const readings = [
    { choice: 'reading-1', set: rules },
    { choice: 'reading-2', set: model },
  ];
  const [best] = fitting(readings, ({ set }) => ({ ...set }), known, false);
  return { choice: best?.choice ?? 'neither' };
}

/** Screens that are left again. */
const passing: ReadonlySet<string> = new Set(['summary', 'form', 'paused']);

/**
 * What somebody who knows this answers, truthfully: "I don't know" where they are not told. Undefined where there is
 * nothing that they could say. `summary`: what the bot knows so far; `mayType`: false where words were of no use.
 */
export function replyOf(shown: Shown, known: Answers, summary: Requirements, mayType = true): Reply | undefined {
  const question = questionById(shown.id);
  if (question !== undefined) return topicReply(question, shown, known, mayType);
  if (shown.id.startsWith('contradiction:')) return wayOut(shown, known, summary);
  if (shown.id === 'missing') return helpfulQuestion(shown, known);
  if (passing.has(shown.id)) return { choice: 'continue' };
  return undefined;
}
