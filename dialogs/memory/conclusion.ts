import { nextCard } from './asked.ts';
import type { Reducers } from './events.ts';

/** What the check of the summary and the answer leave behind. */
export const onConclusion: Reducers<
  'summary-confirmed' | 'confirmation-withdrawn' | 'answer-shown' | 'answer-wanted-again'
> = {
  'summary-confirmed': conversation => ({ ...conversation, confirmed: true }),
  'confirmation-withdrawn': conversation => ({ ...conversation, confirmed: false }),
  'answer-shown': conversation => ({
    ...conversation,
    answered: conversation.requirements,
    asked: { id: 'next', card: nextCard(conversation), misses: 0 },
    cards: conversation.cards + 1,
  }),
  'answer-wanted-again': ({ answered, ...conversation }) => conversation,
};
