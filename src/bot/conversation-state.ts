import { ConversationState, type Storage, type TurnContext } from '../sdk.ts';
import { storageKey } from './storage-key.ts';

/**
 * Conversation state that is written only over the version it was read from. The SDK's own class always overwrites, so
 * that two turns at once would lose one of them without a word.
 */
export class TaggedConversationState extends ConversationState {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    super(storage);
    this.#storage = storage;
  }

  override getStorageKey(context: TurnContext): string {
    return storageKey(context.activity);
  }

  /** Writes what the turn left, with the eTag that was read. Rejects where another turn was faster. */
  override async saveChanges(context: TurnContext): Promise<void> {
    const state: unknown = this.get(context);
    if (state !== undefined) await this.#storage.write({ [this.getStorageKey(context)]: state });
  }
}
