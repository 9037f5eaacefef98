import { z } from 'zod';
import { say } from '../content/index.ts';
import { type Activity, ActivityTypes, CardFactory } from '../sdk.ts';
import { ownedBy } from './owner.ts';
import { plainName } from './person-name.ts';
import { isShared } from './storage-key.ts';

const cardSchema = z.looseObject({
  body: z.array(z.unknown()),
  msteams: z.record(z.string(), z.unknown()).optional(),
});

/** The first line of a reply, which says whom it is for. */
interface Address {
  readonly line: string;
  /** The mention in it; none where the channel has none. */
  readonly mentions: readonly { readonly type: 'mention'; readonly text: string; readonly mentioned: object }[];
}

function addressOf({ id, name }: Activity['from'], channelId: string, locale: string | undefined): Address | undefined {
  const plain = plainName(name);
  if (plain === '') return undefined;
  if (channelId !== 'msteams') return { line: say(locale, 'shared.for', { name: plain }), mentions: [] };
  const text = `<at>${plain}</at>`;
  const mention = { type: 'mention', text, mentioned: { id, name: plain } } as const;
  return { line: say(locale, 'shared.for', { name: text }), mentions: [mention] };
}

function addressedCard(content: unknown, { line, mentions }: Address): unknown {
  const card = cardSchema.safeParse(content);
  if (!card.success) return content;
  const first = { type: 'TextBlock', text: line, wrap: true, size: 'Small' };
  const body = [first, ...card.data.body];
  if (mentions.length === 0) return { ...card.data, body };
  return { ...card.data, body, msteams: { ...card.data.msteams, entities: mentions } };
}

function addressed(reply: Partial<Activity>, address: Address): Partial<Activity> {
  const { text, attachments = [], entities = [] } = reply;
  const cards = attachments.map(attachment =>
    attachment.contentType === CardFactory.contentTypes.adaptiveCard
      ? { ...attachment, content: addressedCard(attachment.content, address) }
      : attachment,
  );
  const withCards = attachments.length === 0 ? reply : { ...reply, attachments: cards };
  if (text === undefined) return withCards;
  return { ...withCards, text: `${address.line}\n\n${text}`, entities: [...entities, ...address.mentions] };
}

/**
 * In a conversation of several people: the reply with the name of whom it answers in its first line, in Teams as a
 * mention, and with its buttons marked as theirs.
 */
export function forPerson(reply: Partial<Activity>, asked: Activity): Partial<Activity> {
  const { from, type } = asked;
  if (!isShared(asked) || type !== ActivityTypes.Message || reply.type !== ActivityTypes.Message) return reply;
  if (from?.id === undefined) return reply;
  const owned = ownedBy(from, reply);
  const address = addressOf(from, asked.channelId, reply.locale ?? asked.locale);
  return address === undefined ? owned : addressed(owned, address);
}
