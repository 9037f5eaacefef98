import { WaterfallDialog } from '../../src/sdk.ts';
import { stillAsked } from '../memory/still-asked.ts';
import { screenDialogId } from '../show/screen-dialog.ts';
import { turnOf } from '../turn.ts';
import { topicDialogId } from './topic.ts';

const id = topicDialogId('details');

/**
 * Only those details that can still change the answer, the most telling first: each answer decides anew what is left.
 */
export const detailsDialog = () =>
  new WaterfallDialog(id, [
    async step => {
      const open = stillAsked(turnOf(step.context).conversation).find(({ topic }) => topic === 'details');
      return open === undefined ? step.endDialog() : step.beginDialog(screenDialogId, { id: open.id });
    },
    async step => step.replaceDialog(id),
  ]);
