import { nextCard } from './asked.ts';
import { longestTrail, mostLearned } from './conversation.ts';
import type { Reducers } from './events.ts';
import { answeredCount } from './still-asked.ts';

/** What the check of the summary and the answer leave behind. */
export const onConclusion: Reducers<
  | 'volume-named'
  | 'summary-confirmed'
  | 'confirmation-withdrawn'
  | 'answer-shown'
  | 'answer-wanted-again'
  | 'question-heard'
  | 'learner-question-put'
> = {
  'volume-named': (conversation, { gigabytes }) => ({ ...conversation, volume: gigabytes }),
  'summary-confirmed': ({ single: _, ...conversation }) => ({ ...conversation, confirmed: true }),
  'confirmation-withdrawn': conversation => ({ ...conversation, confirmed: false }),
  'answer-shown': ({ toCome: _, ...conversation }, { left, asks = 'next' }) => ({
    ...conversation,
    left: [...new Set([...(conversation.left ?? []), ...left])].slice(0, longestTrail),
    counted: answeredCount(conversation),
    answered: conversation.requirements,
    asked: { id: asks, card: nextCard(conversation), misses: 0 },
    cards: conversation.cards + 1,
  }),
  'learner-question-put': (conversation, { id }) => ({
    ...conversation,
    learned: [...(conversation.learned ?? []).filter(one => one !== id), id].slice(-mostLearned),
  }),
  'question-heard': (conversation, { near }) => ({ ...conversation, near }),
  'answer-wanted-again': ({ answered, ...conversation }) => conversation,
};
