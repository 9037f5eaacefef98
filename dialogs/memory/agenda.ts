import { mostWanted } from './conversation.ts';
import type { Reducers } from './events.ts';

/** What comes next: the questions that are wanted, and the pause before them. */
export const onAgenda: Reducers<
  | 'questions-wanted'
  | 'question-left-open'
  | 'form-read'
  | 'wanted-taken-up'
  | 'change-cancelled'
  | 'paused'
  | 'continued'
> = {
  'questions-wanted': (conversation, { questions }) => ({ ...conversation, wanted: questions, paused: false }),
  'question-left-open': (conversation, { question }) => ({ ...conversation, wanted: [question] }),
  'form-read': (conversation, { unread, wanted }) => {
    const settled = ['form', ...wanted.map(({ id }) => id)];
    const waiting = conversation.wanted.filter(({ id }) => !settled.includes(id));
    const next = [...(unread ? [{ id: 'form' }] : []), ...wanted, ...waiting];
    return { ...conversation, wanted: next.slice(0, mostWanted) };
  },
  'wanted-taken-up': conversation => ({ ...conversation, wanted: conversation.wanted.slice(1) }),
  'change-cancelled': conversation => ({ ...conversation, wanted: [] }),
  paused: conversation => ({ ...conversation, wanted: [], paused: true }),
  continued: conversation => ({ ...conversation, wanted: [], paused: false, begun: true }),
};
