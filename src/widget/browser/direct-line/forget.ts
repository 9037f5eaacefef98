import { word } from '../words.ts';
import { DirectLineFailure, ownPage, post, refresh } from './api.ts';
import type { Session } from './session.ts';

/** True where nothing leads into the conversation any more: it is over, or its token too old to be renewed. */
export function isOver(problem: unknown): boolean {
  return problem instanceof DirectLineFailure && (problem.kind === 'gone' || problem.kind === 'expired');
}

/**
 * Has the service forget what was said in this conversation, as its person can ask for in it; done where it is over.
 * Throws a DirectLineFailure where the service was not reached.
 */
export async function forget(session: Session, locale: string): Promise<void> {
  try {
    await post(await refresh(session), {
      type: 'message',
      locale,
      value: { kind: 'command', command: 'forget' },
      channelData: { ...ownPage, shown: word('conversations.do') },
    });
  } catch (problem) {
    if (!isOver(problem)) throw problem;
  }
}
