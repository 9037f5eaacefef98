import { z } from 'zod';
import {
  Dialog,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  type TurnContext,
} from '../../src/sdk.ts';
import { turnOf } from '../turn.ts';
import { show } from './show.ts';

/** Version of what this dialog saves. */
export const screenDialogId = 'screen.v1';

const optionsSchema = z.object({
  id: z.string(),
  among: z.array(z.string()).optional(),
  quiet: z.boolean().optional(),
});

/**
 * Shows one screen and waits. What comes in is read and written down before it gets here (interruptions.ts), so being
 * continued means that the screen was answered.
 */
export class ScreenDialog extends Dialog {
  constructor() {
    super(screenDialogId);
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const { id, among, quiet } = optionsSchema.parse(options);
    if (quiet !== true) await show(dc.context, id, false, among);
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return dc.endDialog();
  }

  override async repromptDialog(context: TurnContext, _instance: DialogInstance): Promise<void> {
    const { asked } = turnOf(context).conversation;
    if (asked !== undefined) await show(context, asked.id, true);
  }
}
