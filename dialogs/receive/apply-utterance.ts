import type { Ask } from '../../src/decision/case/ask.ts';
import type { Field } from '../../src/decision/case/requirements.ts';
import { recommend } from '../../src/decision/index.ts';
import type { UnderstandingContext } from '../../src/understanding/context.ts';
import {
  answerPartNamed,
  isForgetWish,
  languageWishOf,
  readerWishOf,
  understand,
  volumeCosted,
  volumeNamed,
} from '../../src/understanding/index.ts';
import type { LanguageWish } from '../../src/understanding/talk/language-wish.ts';
import type { ReaderWish } from '../../src/understanding/talk/reader-wish.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { merged } from '../memory/answers.ts';
import { answersAtOnce } from '../memory/answers-at-once.ts';
import { same } from '../memory/changes.ts';
import { recordAnswers } from '../memory/memory.ts';
import { stillAsked } from '../memory/still-asked.ts';
import { questionById, questionFor, questions } from '../questions.ts';
import { compareScreenId } from '../screens/compare-screen.ts';
import { missingFrom } from '../screens/other-screens.ts';
import { currentScreen } from '../screens/screens.ts';
import { note, type Turn } from '../turn.ts';
import { answerAside } from './answer-aside.ts';
import { applyCommand } from './apply-command.ts';
import { applyEffect } from './apply-effect.ts';
import { applyCheckAnswer } from './check-answer.ts';
import { switchLanguage } from './language-wish.ts';
import { applyLearnerAnswer } from './learner.ts';
import { applyLinkedCase, queryOfLink } from './linked-case.ts';
import type { Outcome } from './outcome.ts';
import { switchReader } from './reader-wish.ts';
import { applyReasonWords } from './reason-words.ts';
import { besideKnown, patchOf, recordFacts, wantReadings } from './record-facts.ts';
import { repairMiss } from './repair.ts';
import { keepReadings, readByRules, readTwice, type TwiceRead } from './second-reader.ts';
import { nameLeftAside, nameRefusedId, nameTargets, takeUp, targetMeant } from './take-up.ts';
import { tellCostOf, tellPart } from './tell-part.ts';
import { typedChoice } from './typed-choice.ts';
import { applyUnderstoodCommand } from './understood-command.ts';
import { applyWhyNot } from './why-not.ts';

function changed(turn: Turn, { change }: Understanding): Outcome | undefined {
  if (change === undefined) return undefined;
  const ids = change === 'regions' ? ['sourceRegion', 'targetRegion'] : [questionFor(change)?.id];
  const questions = ids.flatMap(id => (id === undefined ? [] : [{ id }]));
  turn.dispatch({ kind: 'questions-wanted', questions });
  return 'jump';
}

function talked(turn: Turn, { smallTalk }: Understanding): Outcome | undefined {
  if (smallTalk === undefined) return undefined;
  note(turn, `talk.${smallTalk}`);
  return 'again';
}

/**
 * The field that a bare value answers: that of the question shown or most useful; before any the first, after a pause
 * the next one.
 */
function askedField(turn: Turn): Field | undefined {
  const { conversation } = turn;
  if (conversation.asked?.id === 'missing') return missingFrom(turn)[0];
  const shown = questionById(conversation.asked?.id ?? '');
  if (conversation.asked?.id === 'start') return questions[0]?.fields[0];
  if (shown !== undefined || !conversation.paused) return shown?.fields[0];
  const open = stillAsked(conversation);
  return questions.find(({ id }) => open.some(question => question.id === id))?.fields[0];
}

/** A question that was answered is over once something else is said. */
function forgetAnsweredQuestion(turn: Turn, { requirements }: Understanding): void {
  const { answered, requirements: known } = turn.conversation;
  const isOver = known.ask !== undefined && answered?.ask !== undefined && same(answered.ask, known.ask);
  const saysMore = Object.keys(requirements).length > 0 && requirements.ask === undefined;
  if (isOver && saysMore) recordAnswers(turn, { ask: null });
}

/** What the last answer was about: a question that names nothing goes on about it. */
function aboutBefore({ answered }: Turn['conversation']): Ask['about'] | undefined {
  if (answered === undefined) return undefined;
  const { answer, headline } = recommend(answered);
  const about = answer?.about ?? [];
  return about.length > 0 || headline === null ? about : [headline.option];
}

/** What the message is read with. */
function contextOf({ conversation }: Turn, asked: Field | undefined): UnderstandingContext {
  const about = aboutBefore(conversation);
  return {
    known: conversation.requirements,
    ...(asked === undefined ? {} : { asked }),
    ...(about === undefined ? {} : { about }),
  };
}

/** Not understood; a question after an answer is at least known to be one. */
function missed(turn: Turn, text: string, { asks }: Understanding): Outcome {
  if (!asks || turn.conversation.asked?.id !== 'next') return repairMiss(turn, text);
  note(turn, 'miss.question');
  return 'again';
}

/** An amount of data a month is told with this answer and those that follow. */
function keepVolume(turn: Turn, text: string): number | undefined {
  const gigabytes = volumeNamed(text);
  if (gigabytes !== undefined) turn.dispatch({ kind: 'volume-named', gigabytes });
  return gigabytes;
}

async function read(turn: Turn, text: string, isOurs: boolean): Promise<Outcome> {
  const asked = askedField(turn);
  const context = contextOf(turn, asked);
  const rules = understand(text, context);
  const twice = isOurs ? readByRules(rules) : await readTwice(turn, text, rules, context);
  return take(turn, text, twice, asked);
}

/** Takes down what was read, and tells what follows. */
function take(turn: Turn, text: string, twice: TwiceRead, asked: Field | undefined): Outcome {
  const { understanding: said } = twice;
  const before = turn.conversation.requirements;
  const meant = targetMeant(turn, said);
  if (meant !== undefined) takeUp(turn, meant);
  forgetAnsweredQuestion(turn, said);
  const gigabytes = keepVolume(turn, text);
  const known = turn.conversation.requirements;
  const isAfterAnswer = turn.conversation.answered !== undefined;
  const asks =
    said.requirements.ask !== undefined && (isAfterAnswer || answersAtOnce(merged(known, patchOf(said, known))));
  const explained = !asks && answerAside(turn, said);
  const recorded = recordFacts(turn, asks ? besideKnown(turn, said) : said, asked);
  const taken = meant === undefined ? recorded : 'changed';
  keepReadings(turn, before, twice, asks);
  nameTargets(turn, said);
  nameLeftAside(turn, said);
  const isRefused = nameRefusedId(turn, said);
  if (asks) {
    turn.dispatch({ kind: 'question-heard', near: said.nearPoints });
    turn.dispatch({ kind: 'answer-wanted-again' });
    wantReadings(turn, { ...said, ambiguous: [] }, twice.differing);
    return 'jump';
  }
  const readings = wantReadings(turn, said, twice.differing);
  if (taken === 'changed' || readings) return 'jump';
  const steering = applyUnderstoodCommand(turn, said) ?? changed(turn, said);
  if (steering !== undefined) return steering;
  if (taken === 'known') note(turn, 'said.already');
  if (taken === 'known' || explained || isRefused) return 'again';
  if (gigabytes !== undefined && isAfterAnswer) return tellCostOf(turn, gigabytes);
  return talked(turn, said) ?? missed(turn, text, said);
}

/**
 * Follows what was typed into the card of a question that was asked earlier: it is read as if that one were asked now.
 * Where nothing is understood that question comes again; where it only steers, the one that waits for an answer.
 */
export async function applyUtteranceAt(turn: Turn, text: string, id: string): Promise<Outcome> {
  const { asked: waits } = turn.conversation;
  turn.dispatch({ kind: 'question-recalled', id, among: undefined });
  const outcome = await applyUtterance(turn, text);
  const { asked: recalled } = turn.conversation;
  // "Start over" asks nothing for now.
  if (recalled === undefined) return outcome;
  turn.dispatch({ kind: 'question-resumed', asked: waits });
  const missed = recalled.misses > 0;
  if (missed) turn.dispatch({ kind: 'question-left-open', question: { id } });
  return missed || outcome === 'proceed' ? 'jump' : outcome;
}

/** "Without model: …" holds for what follows it, too. */
async function applyWish(turn: Turn, wish: ReaderWish): Promise<Outcome> {
  switchReader(turn, wish);
  return wish.rest === '' ? 'again' : applyUtterance(turn, wish.rest);
}

/** "In English: …" holds for what follows it, too; an answer that stands is said again in the new language. */
async function applyLanguageWish(turn: Turn, wish: LanguageWish): Promise<Outcome> {
  const isNew = switchLanguage(turn, wish);
  if (wish.rest !== '') return applyUtterance(turn, wish.rest);
  return isNew ? applyCommand(turn, 'repeat') : 'again';
}

/**
 * Follows what was typed: a choice word for word, or whatever the understanding makes of it. `isOurs`: the words are an
 * example of our own, which no second reader needs to see.
 */
export async function applyUtterance(turn: Turn, text: string, isOurs = false): Promise<Outcome> {
  const wish = readerWishOf(text);
  if (wish !== undefined) return applyWish(turn, wish);
  const language = languageWishOf(text);
  if (language !== undefined) return applyLanguageWish(turn, language);
  const reason = applyReasonWords(turn, text);
  if (reason !== undefined) return reason;
  if (isForgetWish(text)) return applyCommand(turn, 'forget');
  const query = queryOfLink(text);
  const linked = query === undefined ? undefined : applyLinkedCase(turn, query);
  if (linked !== undefined) return linked;
  const screen = currentScreen(turn);
  const typed = screen === undefined ? undefined : typedChoice(screen, text, turn.conversation.asked?.among);
  if (screen !== undefined && typed !== undefined) return applyEffect(turn, typed, screen.id);
  const isAfterAnswer = screen?.id === 'next' || screen?.id === compareScreenId;
  const part = isAfterAnswer ? answerPartNamed(text) : undefined;
  if (part !== undefined) return tellPart(turn, part);
  const gigabytes = isAfterAnswer ? volumeCosted(text) : undefined;
  if (gigabytes !== undefined) {
    keepVolume(turn, text);
    return tellCostOf(turn, gigabytes);
  }
  const whyNot = isAfterAnswer ? applyWhyNot(turn, text) : undefined;
  if (whyNot !== undefined) return whyNot;
  return applyCheckAnswer(turn, text) ?? applyLearnerAnswer(turn, text) ?? read(turn, text, isOurs);
}
