import { resume } from '../direct-line/api.ts';
import { forget, isOver } from '../direct-line/forget.ts';
import type { Session } from '../direct-line/session.ts';
import type { KeptConversation, KeptConversations } from './kept-conversations.ts';

/** The chat, as far as its conversation can be changed for another. */
export interface Shown {
  readonly shown: string | undefined;
  anew(back: boolean): void;
  goTo(session: Session): void;
}

/** What became of a wish to open a conversation. gone: the service has it no longer; down: it was not reached. */
export type Opening = 'opened' | 'gone' | 'down';

/** What can be done with the conversations that were held before. */
export class Past {
  readonly kept: KeptConversations;
  readonly #chat: Shown;
  readonly #locale: string;

  constructor(kept: KeptConversations, chat: Shown, locale: string) {
    this.kept = kept;
    this.#chat = chat;
    this.#locale = locale;
  }

  isShown({ conversationId }: KeptConversation): boolean {
    return this.#chat.shown === conversationId;
  }

  /** Goes to this conversation. One that the service has no longer leaves the list, and the chat stays where it is. */
  async open(one: KeptConversation): Promise<Opening> {
    if (this.isShown(one)) return 'opened';
    try {
      const { session } = await resume(one, undefined);
      this.#chat.goTo(session);
      return 'opened';
    } catch (problem) {
      if (!isOver(problem)) return 'down';
      this.kept.remove(one);
      return 'gone';
    }
  }

  /**
   * Forgets those of these that are still listed, at the service first. Returns for how many that could not be reached.
   */
  async forget(some: readonly KeptConversation[]): Promise<number> {
    let left = 0;
    for (const one of some.filter(({ conversationId }) => this.kept.has(conversationId))) {
      try {
        await forget(one, this.#locale);
        this.kept.remove(one);
        if (this.isShown(one)) this.#chat.anew(false);
      } catch {
        left += 1;
      }
    }
    return left;
  }
}
