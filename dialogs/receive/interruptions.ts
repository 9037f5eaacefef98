import { ComponentDialog, Dialog, type DialogContext, type DialogTurnResult } from '../../src/sdk.ts';
import { currentScreen } from '../screens/screens.ts';
import { message } from '../show/message.ts';
import { turnOf } from '../turn.ts';
import { receiveActivity } from './receive-activity.ts';

/**
 * Base of a dialog that can be interrupted at every step: what the person said is read and written down first; then the
 * step goes on, asks again, or the whole begins anew and passes in silence over everything that is known.
 */
export class InterruptibleDialog extends ComponentDialog {
  constructor(id: string, initialDialogId: string) {
    super(id);
    this.initialDialogId = initialDialogId;
  }

  protected override async onBeginDialog(inner: DialogContext, options?: object): Promise<DialogTurnResult> {
    const outcome = await receiveActivity(turnOf(inner.context), inner.context.activity);
    return outcome === 'quiet' ? this.#close(inner) : super.onBeginDialog(inner, options);
  }

  protected override async onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(inner.context);
    const outcome = await receiveActivity(turn, inner.context.activity);
    if (outcome === 'quiet') return this.#close(inner);
    if (outcome === 'proceed' && inner.activeDialog !== undefined) return super.onContinueDialog(inner);
    if (outcome === 'again' && inner.activeDialog !== undefined && currentScreen(turn) !== undefined) {
      await inner.repromptDialog();
      return Dialog.EndOfTurn;
    }
    await inner.cancelAllDialogs();
    return inner.beginDialog(this.initialDialogId);
  }

  /** Says what there is to say and asks nothing; the own page learns that it may forget its part, too. */
  async #close(inner: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(inner.context);
    const forgotten = turn.onOwnPage ? { channelData: { forgotten: true } } : {};
    await inner.context.sendActivity(message(turn, { text: turn.notes.join('\n\n'), ...forgotten }));
    return Dialog.EndOfTurn;
  }
}
