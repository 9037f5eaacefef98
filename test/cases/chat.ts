import { z } from 'zod';
import { readConversation } from '../../dialogs/memory/conversation.ts';
import { questionById, questionFor } from '../../dialogs/questions.ts';
import { readingsScreenId } from '../../dialogs/screens/readings-screen.ts';
import type { Answers } from '../../src/decision/case/in-schema-order.ts';
import { type Field, requirementsSchema } from '../../src/decision/case/requirements.ts';
import type { Requirements } from '../../src/decision/index.ts';
import type { ModelReader } from '../../src/understanding/model/index.ts';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf as givenAnswer, questionOf } from '../conversations/seen.ts';
import { type Difference, differenceTo, knownTo } from './agreement.ts';
import { answerOf } from './answer-of.ts';
import { type Reply, readingReply, replyOf, type Shown } from './person.ts';
import type { CaseAnswer } from './score.ts';
import { visibleText, wholeText, wordCount } from './visible-words.ts';

/** A question as somebody types it, with what they know beside it. */
export interface ChatCase {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly truth: Requirements;
}

/** What a conversation came to. */
export interface ChatAnswer extends CaseAnswer {
  /** The question as it was typed. */
  readonly asked: string;
  /** The final reply as it is read before anything is unfolded. */
  readonly reply: string;
  readonly words: number;
  /** The ids of the questions that the bot asked, in order. */
  readonly questions: readonly string[];
  /** Those whose answer the text had said. */
  readonly saidAlready: readonly string[];
  /** The first summary against what the text says, or where none is shown the answers that the reply rests on. */
  readonly summary: Difference | null;
  /** False: the reply says that it has no sure answer, or there is none. */
  readonly sure: boolean;
}

/** More turns than any conversation has; a question that comes a third time is a circle. */
const mostTurns = 60;
const mostOften = 2;

const savedSchema = z.looseObject({ conversation: z.unknown() });

const differingSchema = z.looseObject({
  differing: z.array(z.object({ rules: requirementsSchema, model: requirementsSchema })).default([]),
});

/** A model that reads beside the rules, and whether the person says which reading is right where the two differ. */
export interface SecondReader {
  readonly reader: ModelReader;
  readonly choosesRightly: boolean;
}

interface Course {
  readonly talk: Talk;
  readonly truth: Requirements;
  readonly known: Answers;
  readonly key: string;
  readonly questions: string[];
  readonly corrected: Set<Field>;
  readonly choosesRightly: boolean;
  summary: Difference | undefined;
}

const savedIn = async ({ talk, key }: Course): Promise<unknown> =>
  savedSchema.parse((await talk.storage.read([key]))[key]).conversation;

async function summaryOf(course: Course): Promise<Requirements> {
  return readConversation(await savedIn(course)).conversation.requirements;
}

const shownNow = ({ talk }: Course): Shown | undefined => questionOf(talk.sent.at(-1));

async function give({ talk }: Course, { id, card }: Shown, reply: Reply): Promise<void> {
  if ('text' in reply) await talk.type(reply.text);
  else await talk.press({ kind: 'answer', id, choice: reply.choice, card });
}

/** Puts right one value that the summary has wrong, as its "Change" does; false where there is none left. */
async function corrects(course: Course, review: Shown): Promise<boolean> {
  const before = await summaryOf(course);
  const { wrong } = differenceTo(course.truth, before);
  const changes = wrong.flatMap(({ field }) => (course.corrected.has(field) ? [] : (questionFor(field) ?? [])));
  const [change] = changes;
  if (change === undefined) return false;
  for (const field of change.fields) course.corrected.add(field);
  await give(course, review, { choice: `change:${change.id}` });
  const question = shownNow(course);
  const reply = question === undefined ? undefined : replyOf(question, course.known, before);
  if (question !== undefined && reply !== undefined) await give(course, question, reply);
  return true;
}

async function review(course: Course, shown: Shown): Promise<void> {
  course.summary ??= differenceTo(course.truth, await summaryOf(course));
  if (!(await corrects(course, shown))) await give(course, shown, { choice: 'confirm' });
}

/** Says which of two readings is meant, or that it is neither of them. */
async function chooses(course: Course, shown: Shown): Promise<void> {
  const [first] = differingSchema.parse(await savedIn(course)).differing;
  const isChosen = course.choosesRightly && first !== undefined;
  course.questions.push(shown.id);
  await give(course, shown, isChosen ? readingReply(first, course.known) : { choice: 'neither' });
}

/** One step further; false where the conversation has come to its end. */
async function step(course: Course): Promise<boolean> {
  const shown = shownNow(course);
  if (shown === undefined || shown.id === 'next') return false;
  if (shown.id === 'review') {
    await review(course, shown);
    return true;
  }
  if (shown.id === readingsScreenId) {
    await chooses(course, shown);
    return true;
  }
  if (course.questions.filter(id => id === shown.id).length >= mostOften) return false;
  const mayType = course.questions.at(-1) !== shown.id;
  const reply = replyOf(shown, course.known, await summaryOf(course), mayType);
  course.questions.push(shown.id);
  if (reply === undefined) return false;
  await give(course, shown, reply);
  return true;
}

/** The questions whose answer the text had said: what is asked of things that stand is in its list of them. */
function saidIn(truth: Requirements, questions: readonly string[]): readonly string[] {
  const stated = (field: Field): boolean => {
    const value = field === 'existingFeatures' ? (truth.stands ?? truth[field]) : truth[field];
    return value !== undefined && value !== 'unknown' && (!Array.isArray(value) || value.length > 0);
  };
  return [...new Set(questions)].filter(id => questionById(id)?.fields.some(stated));
}

function concluded({ talk, truth, questions, summary }: Course, id: string, asked: string): ChatAnswer {
  const last = talk.sent.at(-1) ?? {};
  const given = givenAnswer(last);
  const recommendation = given?.recommendation;
  const text = wholeText(last);
  const answer: CaseAnswer =
    recommendation === undefined
      ? { id, headline: null, options: [], changes: [], verdict: null, text, point: null }
      : answerOf(id, recommendation, text);
  const reply = visibleText(last);
  return {
    ...answer,
    asked,
    reply,
    words: wordCount(reply),
    questions,
    saidAlready: saidIn(truth, questions),
    summary: summary ?? (given === undefined ? null : differenceTo(truth, given.requirements)),
    sure: recommendation !== undefined && recommendation.headline !== null && recommendation.answer?.sure !== false,
  };
}

/** Has the question typed, every question of the bot answered truthfully and the summary checked, up to the answer. */
export async function chatAnswer(
  { id, lang, text, truth }: ChatCase,
  { reader, choosesRightly = false }: Partial<SecondReader> = {},
): Promise<ChatAnswer> {
  const conversation = { id, isGroup: false, conversationType: 'personal', name: '' };
  const talk = openTalk({ reader }, { conversation, locale: lang });
  const key = `test/conversations/${id}`;
  const course: Course = {
    talk,
    truth,
    known: knownTo(truth),
    key,
    questions: [],
    corrected: new Set(),
    choosesRightly,
    summary: undefined,
  };
  await talk.type(text);
  for (let turn = 0; turn < mostTurns && givenAnswer(talk.sent.at(-1)) === undefined; turn += 1) {
    if (!(await step(course))) break;
  }
  return concluded(course, id, text);
}
