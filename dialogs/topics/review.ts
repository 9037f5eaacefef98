import { WaterfallDialog } from '../../src/sdk.ts';
import { screenDialogId } from '../show/screen-dialog.ts';
import { turnOf } from '../turn.ts';

export const reviewDialogId = 'review.v1';

/** The check of the summary, once: after that every change is said by itself. */
export const reviewDialog = () =>
  new WaterfallDialog(reviewDialogId, [
    async step =>
      turnOf(step.context).conversation.confirmed
        ? step.endDialog()
        : step.beginDialog(screenDialogId, { id: 'review' }),
  ]);
