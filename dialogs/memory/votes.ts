import { reasonScreenId } from '../reasons.ts';
import { type Conversation, mostVotes } from './conversation.ts';
import { digestOf } from './edits.ts';
import type { Reducers } from './events.ts';

type Vote = NonNullable<Conversation['votes']>[number];

/** Tells the answer given last from another. */
export const answerDigest = ({ answered = {} }: Conversation): string => digestOf(JSON.stringify(answered));

/** The vote for the answer given last; undefined where there is none yet. */
export function voteOf(conversation: Conversation): Vote | undefined {
  const of = answerDigest(conversation);
  return conversation.votes?.find(vote => vote.of === of);
}

/** True while it is asked why an answer was not useful. */
export const asksReason = ({ asked }: Conversation): boolean => asked?.id === reasonScreenId;

/** What somebody thinks of answers: one vote for each, and a question beside the one that stands. */
export const onVotes: Reducers<'answer-rated' | 'reason-wanted' | 'reason-closed'> = {
  'answer-rated': (conversation, { row, of, useful }) => {
    const others = conversation.votes?.filter(vote => vote.of !== of) ?? [];
    return { ...conversation, votes: [...others, { row, of, useful }].slice(-mostVotes) };
  },
  'reason-wanted': conversation => {
    const { asked } = conversation;
    if (asked === undefined || asksReason(conversation)) return conversation;
    return { ...conversation, waits: asked, asked: { id: reasonScreenId, card: asked.card, misses: 0 } };
  },
  'reason-closed': conversation => {
    if (!asksReason(conversation)) return conversation;
    const { waits, asked: _, ...rest } = conversation;
    return waits === undefined ? rest : { ...rest, asked: waits };
  },
};
