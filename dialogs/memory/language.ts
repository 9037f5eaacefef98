import { tagOf } from '../../src/content/index.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationEvent, Reducers } from './events.ts';

type Heard = ConversationEvent<'language-heard'>;

/** What the client shows things in counts until somebody chooses; another language than before is a choice. */
function byClient(conversation: Conversation, { locale, chosen }: Heard): Conversation {
  const { client, languageBy } = conversation;
  const isSame = client !== undefined && tagOf(client) === tagOf(locale);
  if (isSame && (chosen !== true || languageBy === 'wish')) return { ...conversation, client: locale };
  const isChosen = chosen === true || (client !== undefined && !isSame);
  if (isChosen) return { ...conversation, client: locale, locale, languageBy: 'wish' };
  return languageBy === undefined ? { ...conversation, client: locale, locale } : { ...conversation, client: locale };
}

/** The language that answers: what was wished for last, else what the person writes, else what their client shows. */
export const onLanguage: Reducers<'language-heard' | 'way-back-told'> = {
  'language-heard': (conversation, event) => {
    const { locale, by } = event;
    if (by === 'client') return byClient(conversation, event);
    if (by === 'words' && conversation.languageBy === 'wish') return conversation;
    return { ...conversation, locale, languageBy: by };
  },
  'way-back-told': conversation => ({ ...conversation, wayBackTold: true }),
};

/** What of a conversation about its language outlives a start over. */
export function languageOf({ locale, client, languageBy, wayBackTold }: Conversation): Partial<Conversation> {
  return {
    ...(locale === undefined ? {} : { locale }),
    ...(client === undefined ? {} : { client }),
    ...(languageBy === undefined ? {} : { languageBy }),
    ...(wayBackTold === undefined ? {} : { wayBackTold }),
  };
}
