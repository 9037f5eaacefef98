import { type LearnerQuestion, learnerQuestionByIdIn } from '../../src/answer/index.ts';
import type { OptionId } from '../../src/options/options.ts';
import { understand } from '../../src/understanding/index.ts';
import {
  learnerMore,
  learnerScreenId,
  nextQuestion,
  optionsCompared,
  questionOfScreen,
} from '../screens/learner-screen.ts';
import { note, type Turn, words } from '../turn.ts';
import type { Outcome } from './outcome.ts';
import { plain } from './typed-choice.ts';

/** Puts the next question on these options; on those of the last answer where none is named. */
export function putQuestion(turn: Turn, named: readonly OptionId[]): Outcome {
  const options = named.length > 0 ? named : optionsCompared(turn);
  const question = nextQuestion(turn, options) ?? nextQuestion(turn, options.slice(0, 1));
  if (question === null) {
    note(turn, 'learner.none');
    return 'again';
  }
  turn.dispatch({ kind: 'learner-question-put', id: question.id });
  turn.dispatch({ kind: 'questions-wanted', questions: [{ id: learnerScreenId(question.id) }] });
  return 'jump';
}

function sayOthers(turn: Turn, { choices }: LearnerQuestion): void {
  const others = choices
    .filter(({ right }) => !right)
    .map(({ name, because }) => words(turn, 'learner.other', { name, because }));
  note(turn, 'learner.others', { others: others.join(' ') });
}

/** Where it goes on once a question is over: after an answer by itself, else with what may come next. */
function over(turn: Turn): Outcome {
  if (turn.conversation.answered === undefined)
    turn.dispatch({ kind: 'questions-wanted', questions: [{ id: learnerMore }] });
  return 'jump';
}

/**
 * Says whether the choice is right here and why; after a wrong one the question comes again. `tried` null: it is told.
 */
export function judgeTry(turn: Turn, id: string, tried: OptionId | null): Outcome {
  const question = learnerQuestionByIdIn(turn.conversation.locale, id);
  const choice = question?.choices.find(({ option, right }) => (tried === null ? right : option === tried));
  if (question === undefined || choice === undefined) {
    note(turn, 'pick.stale');
    return 'again';
  }
  const { name, because, right } = choice;
  note(turn, tried === null ? 'learner.told' : right ? 'learner.right' : 'learner.wrong', { name, because });
  if (right) {
    sayOthers(turn, question);
    return over(turn);
  }
  const screen = learnerScreenId(id);
  if (turn.conversation.asked?.id === screen) return 'again';
  turn.dispatch({ kind: 'questions-wanted', questions: [{ id: screen }] });
  return 'jump';
}

/** Words up to which a message names a choice, and is no new wish. */
const mostWords = 5;
const shortestName = 3;

/** The one choice that a few words mean: as a part of its name, or by another name of it. */
function meant({ choices }: LearnerQuestion, text: string): OptionId | undefined {
  const said = plain(text);
  if (said.length < shortestName || said.split(' ').length > mostWords) return undefined;
  const parts = choices.filter(({ name }) => ` ${plain(name)} `.includes(` ${said} `));
  if (parts.length === 1) return parts[0]?.option;
  const { proposed, asks } = understand(text);
  const named = asks ? [] : choices.filter(({ option }) => proposed.some(one => one === option));
  return named.length === 1 ? named[0]?.option : undefined;
}

/** Follows a choice of the open question that is typed in other words; undefined where none is open or meant. */
export function applyLearnerAnswer(turn: Turn, text: string): Outcome | undefined {
  const question = questionOfScreen(turn, turn.conversation.asked?.id ?? '');
  const option = question === undefined ? undefined : meant(question, text);
  return question === undefined || option === undefined ? undefined : judgeTry(turn, question.id, option);
}
