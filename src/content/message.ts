import { IntlMessageFormat } from 'intl-messageformat';

/** What a message is said with. */
export type Values = Readonly<Record<string, string | number>>;

/** Says ICU messages in one language; each is parsed when it is said first. */
export type SayMessage = (message: string, values: Values) => string;

/** Signs without which a message says what it is. */
const needsFormat = /[{}']/u;

/** What says the messages of a language (BCP 47). Throws where a message is none, or a value is missing. */
export function createMessages(tag: string): SayMessage {
  const parsed = new Map<string, IntlMessageFormat>();
  return (message, values) => {
    if (!needsFormat.test(message)) return message;
    const known = parsed.get(message) ?? new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
    parsed.set(message, known);
    return String(known.format({ ...values }));
  };
}
