import type { TurnContext } from '../sdk.ts';

/** What a channel needs of the bot: somebody to run a turn. */
export interface Bot {
  run(context: TurnContext): Promise<void>;
}
