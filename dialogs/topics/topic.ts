import { WaterfallDialog, type WaterfallStep } from '../../src/sdk.ts';
import { stillAsked } from '../memory/still-asked.ts';
import { type QuestionTopic, questions } from '../questions.ts';
import { screenDialogId } from '../show/screen-dialog.ts';
import { turnOf } from '../turn.ts';

/** The id under which a topic's waterfall is saved. */
export const topicDialogId = (topic: QuestionTopic): string => `${topic}.v1`;

/** A step that asks this question where it is open, and is passed in silence where it is not. */
function step(id: string): WaterfallStep {
  return async context => {
    const open = stillAsked(turnOf(context.context).conversation);
    return open.some(question => question.id === id) ? context.beginDialog(screenDialogId, { id }) : context.next();
  };
}

/** The waterfall of a topic: one step for each of its questions, in the order of the data. */
export function topicDialog(topic: QuestionTopic): WaterfallDialog {
  const steps = questions.filter(question => question.topic === topic && question.ledOnly !== true);
  return new WaterfallDialog(
    topicDialogId(topic),
    steps.map(({ id }) => step(id)),
  );
}
