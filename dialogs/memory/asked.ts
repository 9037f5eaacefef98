import type { Conversation } from './conversation.ts';
import type { Reducers } from './events.ts';

type Asked = NonNullable<Conversation['asked']>;

/** The instance id of the card that is sent next: cards are numbered. */
export function nextCard({ cards }: Pick<Conversation, 'cards'>): string {
  return `card-${cards + 1}`;
}

/** `readings` undefined: all. */
function among({ among: _, ...asked }: Asked, readings: readonly string[] | undefined): Asked {
  return readings === undefined ? asked : { ...asked, among: readings };
}

function altered(conversation: Conversation, alter: (asked: Asked) => Asked): Conversation {
  const { asked } = conversation;
  return asked === undefined ? conversation : { ...conversation, asked: alter(asked) };
}

function withoutQuestion({ asked, ...conversation }: Conversation): Conversation {
  return conversation;
}

/** What is asked now, what its replies lead to, and the replies to what was asked before it. */
export const onAsked: Reducers<
  | 'question-asked'
  | 'question-missed'
  | 'readings-offered'
  | 'readings-refused'
  | 'question-dropped'
  | 'question-recalled'
  | 'question-resumed'
> = {
  'question-asked': (conversation, { id, again, among: readings, toCome }) => {
    const card = nextCard(conversation);
    const before = again ? conversation.asked : undefined;
    const asked = { id, card, misses: before?.misses ?? 0, since: before?.since ?? before?.card ?? card };
    const shown = toCome === undefined ? {} : { toCome };
    return { ...conversation, ...shown, cards: conversation.cards + 1, asked: among(asked, readings) };
  },
  'question-missed': (conversation, { likely }) =>
    altered(conversation, asked => among({ ...asked, misses: asked.misses + 1 }, likely)),
  'readings-offered': (conversation, event) => altered(conversation, asked => among(asked, event.among)),
  'readings-refused': conversation => altered(conversation, asked => among(asked, undefined)),
  'question-dropped': withoutQuestion,
  'question-recalled': (conversation, { id, among: readings }) => ({
    ...conversation,
    asked: among({ id, card: conversation.asked?.card ?? '', misses: 0 }, readings),
  }),
  'question-resumed': (conversation, { asked }) =>
    asked === undefined ? withoutQuestion(conversation) : { ...conversation, asked },
};
