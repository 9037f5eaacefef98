import { renderAnswer, spokenRecommendation, volumeNote } from '../../src/answer/index.ts';
import { type Activity, CardFactory, InputHints, type TurnContext, WaterfallDialog } from '../../src/sdk.ts';
import { nextCard } from '../memory/asked.ts';
import { same } from '../memory/changes.ts';
import { leftOpen } from '../memory/still-asked.ts';
import { questionBelow, questionOfScreen } from '../screens/learner-screen.ts';
import { closestAnswer, nextScreen, offersAfter } from '../screens/next-screen.ts';
import type { Screen } from '../screens/screen.ts';
import { type Turn, turnOf, words } from '../turn.ts';
import { paragraph } from './card.ts';
import { difference } from './difference.ts';
import { message } from './message.ts';
import { buttonsOf, linesOf, titlesOf } from './offers.ts';
import { screenDialogId } from './screen-dialog.ts';

export const answerDialogId = 'answer.v1';

/** What the answer ends with: the question back to somebody who learns, or where to go from there. */
const screenBelow = (turn: Turn): Screen => questionBelow(turn) ?? nextScreen(turn);

/** The recommendation as one message: what was said before it, the answer, and what can be done next. */
export function answerActivity(turn: Turn): Partial<Activity> {
  const { conversation, channel, publicUrl, onOwnPage } = turn;
  const { requirements, locale, volume } = conversation;
  const recommendation = spokenRecommendation(locale, requirements);
  const costs = volume === undefined ? null : volumeNote(locale, recommendation, volume);
  const notes = costs === null ? turn.notes : [...turn.notes, costs];
  const changed = difference(turn, recommendation);
  const standsSaid = notes.some(text => text.includes(`${words(turn, 'short.stands')}: `));
  const closest = closestAnswer(turn);
  const where = { locale, channel, publicUrl, onOwnPage, standsSaid, closest };
  const rendered = renderAnswer(recommendation, { ...where, difference: changed });
  const screen = screenBelow(turn);
  const { ask } = screen;
  const card = nextCard(conversation);
  const offers = offersAfter(screen);
  const lines = linesOf(offers);
  const asked = screen.lists === true ? [ask, ...lines] : [...lines, ask];
  const { body } = rendered.card;
  const inner = Array.isArray(body) ? body : [];
  const whole = {
    ...rendered.card,
    body: [...notes.map(text => paragraph(text)), ...inner, paragraph(ask), ...buttonsOf(offers, card, screen.id)],
  };
  return message(turn, {
    text: [...notes, rendered.text, ...asked].join('\n\n'),
    speak: rendered.speak,
    inputHint: InputHints.AcceptingInput,
    attachments: [CardFactory.adaptiveCard(whole)],
    value: { kind: 'recommendation', recommendation, requirements, id: screen.id, card, choices: titlesOf(screen) },
  });
}

async function answer(context: TurnContext): Promise<void> {
  const turn = turnOf(context);
  const { id } = screenBelow(turn);
  await context.sendActivity(answerActivity(turn));
  turn.dispatch({ kind: 'answer-shown', left: leftOpen(turn.conversation), asks: id });
  const question = questionOfScreen(turn, id);
  if (question !== undefined) turn.dispatch({ kind: 'learner-question-put', id: question.id });
}

/** The answer, and what comes after it: said once for the same answers, then only what can be done next. */
export const answerDialog = () =>
  new WaterfallDialog(answerDialogId, [
    async step => {
      const { answered, requirements } = turnOf(step.context).conversation;
      const given = answered !== undefined && same(answered, requirements);
      if (given) return step.beginDialog(screenDialogId, { id: 'next' });
      await answer(step.context);
      const { asked } = turnOf(step.context).conversation;
      return step.beginDialog(screenDialogId, { id: asked?.id ?? 'next', quiet: true });
    },
  ]);
