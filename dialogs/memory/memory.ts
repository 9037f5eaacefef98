import type { Field } from '../../src/decision/case/requirements.ts';
import type { Patch } from '../questions.ts';
import { type Change, changesBetween } from './changes.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationEvent } from './events.ts';

/** A conversation as it stands now, and the one way to change it. */
export interface Memory {
  readonly conversation: Conversation;
  readonly dispatch: (event: ConversationEvent) => void;
}

/** Writes answers down; `volunteered` where they were not asked for. Returns what is different now. */
export function recordAnswers(memory: Memory, patch: Patch, volunteered: readonly Field[] = []): readonly Change[] {
  const before = memory.conversation.requirements;
  memory.dispatch({ kind: 'answers-given', patch, volunteered });
  return changesBetween(before, memory.conversation.requirements);
}
