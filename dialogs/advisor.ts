import { WaterfallDialog, type WaterfallStepContext } from '../src/sdk.ts';
import { answersAtOnce } from './memory/answers-at-once.ts';
import { stillAsked } from './memory/still-asked.ts';
import { topics } from './questions.ts';
import { InterruptibleDialog } from './receive/interruptions.ts';
import { contradictionOf, missingFrom } from './screens/other-screens.ts';
import { isUntouched } from './screens/start-screen.ts';
import { answerDialog, answerDialogId } from './show/answer.ts';
import { ScreenDialog, screenDialogId } from './show/screen-dialog.ts';
import { detailsDialog } from './topics/details.ts';
import { exposureDialog } from './topics/exposure.ts';
import { hybridDialog } from './topics/hybrid.ts';
import { regionsDialog } from './topics/regions.ts';
import { resourceTypeDialog } from './topics/resource-type.ts';
import { reviewDialog, reviewDialogId } from './topics/review.ts';
import { topicDialogId } from './topics/topic.ts';
import { wantedDialog, wantedDialogId } from './topics/wanted.ts';
import { turnOf } from './turn.ts';

export const advisorDialogId = 'advisor.v1';
const waterfallId = 'advisor.waterfall.v1';

/** Something is open, contradicts itself or is wanted: the answer must wait. */
function unfinished(step: WaterfallStepContext): boolean {
  const turn = turnOf(step.context);
  const { conversation } = turn;
  return conversation.wanted.length > 0 || stillAsked(conversation).length > 0 || contradictionOf(turn) !== undefined;
}

const knowsTooLittle = (step: WaterfallStepContext): boolean => missingFrom(turnOf(step.context)).length > 0;

const isUnopened = (step: WaterfallStepContext): boolean => isUntouched(turnOf(step.context).conversation);

/** A question was asked that needs nothing else to be known. */
const knowsTheAnswer = (step: WaterfallStepContext): boolean =>
  answersAtOnce(turnOf(step.context).conversation.requirements);

/**
 * The whole conversation: what the person wants now, the invitation where nothing was said, then the topics in order,
 * the check, and the answer; over and over. Where every question was met with "I don't know", the way on takes the
 * place of the check.
 */
const waterfall = () =>
  new WaterfallDialog(waterfallId, [
    async step => step.beginDialog(wantedDialogId),
    async step => (knowsTheAnswer(step) ? step.beginDialog(answerDialogId) : step.next()),
    async step => (knowsTheAnswer(step) ? step.replaceDialog(waterfallId) : step.next()),
    async step => (isUnopened(step) ? step.beginDialog(screenDialogId, { id: 'start' }) : step.next()),
    ...topics.map(topic => async (step: WaterfallStepContext) => step.beginDialog(topicDialogId(topic))),
    async step => {
      if (unfinished(step)) return step.replaceDialog(waterfallId);
      if (knowsTooLittle(step)) return step.beginDialog(screenDialogId, { id: 'missing' });
      return step.beginDialog(reviewDialogId);
    },
    async step => {
      const { confirmed } = turnOf(step.context).conversation;
      const mustWait = unfinished(step) || knowsTooLittle(step) || !confirmed;
      return mustWait ? step.replaceDialog(waterfallId) : step.beginDialog(answerDialogId);
    },
    async step => step.replaceDialog(waterfallId),
  ]);

/** Strings the topics together. Answers live in the conversation, not here, so beginning anew loses nothing. */
export function advisorDialog(): InterruptibleDialog {
  const advisor = new InterruptibleDialog(advisorDialogId, waterfallId);
  const dialogs = [
    waterfall(),
    wantedDialog(),
    regionsDialog(),
    resourceTypeDialog(),
    exposureDialog(),
    hybridDialog(),
    detailsDialog(),
    reviewDialog(),
    answerDialog(),
    new ScreenDialog(),
  ];
  for (const dialog of dialogs) advisor.addDialog(dialog);
  return advisor;
}
