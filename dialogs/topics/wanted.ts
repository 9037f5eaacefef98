import { WaterfallDialog } from '../../src/sdk.ts';
import { contradictionOf } from '../screens/other-screens.ts';
import { screenOf } from '../screens/screens.ts';
import { screenDialogId } from '../show/screen-dialog.ts';
import { turnOf } from '../turn.ts';

export const wantedDialogId = 'wanted.v1';

/** What goes before the topics: a pause, a question that the person wants, answers that cannot hold together. */
export const wantedDialog = () =>
  new WaterfallDialog(wantedDialogId, [
    async step => {
      const turn = turnOf(step.context);
      const { paused, wanted } = turn.conversation;
      if (paused) return step.beginDialog(screenDialogId, { id: 'paused' });
      const [first] = wanted;
      if (first !== undefined) turn.dispatch({ kind: 'wanted-taken-up' });
      if (first !== undefined && screenOf(turn, first.id) !== undefined) return step.beginDialog(screenDialogId, first);
      const contradiction = contradictionOf(turn);
      if (contradiction === undefined) return step.endDialog();
      return step.beginDialog(screenDialogId, { id: `contradiction:${contradiction.id}` });
    },
    async step => step.replaceDialog(wantedDialogId),
  ]);
