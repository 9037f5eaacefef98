import { type LearnerQuestion, learnerQuestionByIdIn, learnerQuestionOnIn } from '../../src/answer/index.ts';
import { recommend } from '../../src/decision/index.ts';
import type { OptionId } from '../../src/options/options.ts';
import { type Turn, words } from '../turn.ts';
import { command } from './choices.ts';
import type { Choice, Screen } from './screen.ts';

/** The screen between two questions where nothing was answered yet. */
export const learnerMore = 'learner';
const prefix = `${learnerMore}:`;

/** The id of the screen that puts this question. */
export const learnerScreenId = (question: string): string => prefix + question;

/** True for a screen that belongs to somebody who learns. */
export const isLearnerScreen = (id: string): boolean => id === learnerMore || id.startsWith(prefix);

/** The question that a screen puts; undefined for any other screen. */
export const questionOfScreen = ({ conversation }: Turn, id: string): LearnerQuestion | undefined =>
  id.startsWith(prefix) ? learnerQuestionByIdIn(conversation.locale, id.slice(prefix.length)) : undefined;

/** The options that the last answer held side by side. */
export function optionsCompared({ conversation }: Turn): readonly OptionId[] {
  const { answered, requirements } = conversation;
  const { answer } = recommend(answered ?? requirements);
  return answer?.comparison?.options.map(({ option }) => option) ?? [];
}

/** The next question that turns on these options; null where all of them were put. */
export const nextQuestion = ({ conversation }: Turn, options: readonly OptionId[]): LearnerQuestion | null =>
  learnerQuestionOnIn(conversation.locale, options, conversation.learned);

/** What people type in the place of the offer. */
const another: readonly string[] = ['another question', 'another', 'another one', 'next question', 'one more'];

const offer = (turn: Turn, options: readonly OptionId[]): Choice => ({
  id: 'learn',
  title: words(turn, 'learner.offer'),
  also: another,
  effect: { learn: options },
  shown: 'button',
});

/** After options were held side by side: a question on them, while one is left. */
export function learnerOffer(turn: Turn): readonly Choice[] {
  const { answer } = recommend(turn.conversation.requirements);
  const options = answer?.comparison?.options.map(({ option }) => option) ?? [];
  return options.length === 0 || nextQuestion(turn, options) === null ? [] : [offer(turn, options)];
}

function questionScreen(turn: Turn, { id, asks, choices }: LearnerQuestion): Screen {
  const tell: Choice = {
    id: 'unknown',
    title: words(turn, 'learner.tell'),
    effect: { tried: null, of: id },
    shown: 'button',
  };
  return {
    id: learnerScreenId(id),
    topic: learnerMore,
    ask: words(turn, 'learner.ask', { asks }),
    example: words(turn, 'learner.example'),
    facts: [],
    choices: [
      ...choices.map(
        ({ option, name }): Choice => ({ id: option, title: name, effect: { tried: option, of: id }, shown: 'button' }),
      ),
      tell,
    ],
    several: false,
    lists: true,
  };
}

function moreScreen(turn: Turn): Screen {
  return {
    id: learnerMore,
    topic: learnerMore,
    ask: words(turn, 'learner.more'),
    example: words(turn, 'learner.more.example'),
    facts: [],
    choices: [{ ...offer(turn, []), as: 'yes' }, command(turn, 'continue')],
    several: false,
  };
}

/**
 * The screen of somebody who learns: a question with its choices, or what comes after one; undefined for an unknown id.
 */
export function learnerScreen(turn: Turn, id: string): Screen | undefined {
  if (id === learnerMore) return moreScreen(turn);
  const question = questionOfScreen(turn, id);
  return question === undefined ? undefined : questionScreen(turn, question);
}

/** The question that is put right below the table to somebody who says to be learning. */
export function questionBelow(turn: Turn): Screen | undefined {
  const { requirements } = turn.conversation;
  if (requirements.ask?.learning !== true) return undefined;
  const { answer } = recommend(requirements);
  const options = answer?.comparison?.options.map(({ option }) => option) ?? [];
  const question = options.length === 0 ? null : nextQuestion(turn, options);
  return question === null ? undefined : questionScreen(turn, question);
}
