/** The door of the room: one conversation in waterfall dialogs. */
import { DialogSet, type DialogState, type StatePropertyAccessor, type TurnContext } from '../src/sdk.ts';
import { advisorDialog, advisorDialogId } from './advisor.ts';
import { knownStack } from './memory/stack.ts';
import { note, turnOf } from './turn.ts';

export { readConversation } from './memory/conversation.ts';
export { editedBy } from './memory/edits.ts';
export { readReplyTo } from './memory/reply-to.ts';
export { isIdleEdit } from './receive/receive-activity.ts';
export { answeredCardActivity, cardOfPress, chosenWords } from './show/answered-card.ts';
export { groupWelcome, welcomeActivity } from './show/welcome.ts';
export { withoutControls } from './show/without-controls.ts';
export { beginTurn, type FeedbackTaker, openTurn, type Turn } from './turn.ts';

/** Answers one message. `place` keeps the place in the dialogs between turns. */
export async function converse(context: TurnContext, place: StatePropertyAccessor<DialogState>): Promise<void> {
  const advisor = advisorDialog();
  const saved = await place.get(context);
  if (saved !== undefined && !knownStack(saved, id => id === advisorDialogId || advisor.findDialog(id) !== undefined)) {
    await place.delete(context);
    note(turnOf(context), 'moved');
  }
  const dialogs = new DialogSet(place).add(advisor);
  const dc = await dialogs.createContext(context);
  if (dc.activeDialog === undefined) await dc.beginDialog(advisorDialogId);
  else await dc.continueDialog();
}
