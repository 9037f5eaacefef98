import { IntlMessageFormat } from 'intl-messageformat';
import { withFirstLetter } from './marks.ts';

/**
 * Says what a message names: its name and, after `_`, the form in which it is wanted; undefined where there is no such
 * value.
 */
export type ValueIn = (name: string, form: string | undefined) => string | number | undefined;

/** Says ICU messages in one language; each is parsed when it is said first. */
export type SayMessage = (message: string, valueIn: ValueIn) => string;

type Elements = ReturnType<IntlMessageFormat['getAst']>;

interface Parsed {
  readonly format: IntlMessageFormat;
  /** The names in braces, each once. */
  readonly names: readonly string[];
}

/** Signs without which a message says what it is. */
const needsFormat = /[{}']/u;

/** What the parser calls an element that is text alone. */
const literal = 0;

function namesIn(elements: Elements): readonly string[] {
  return elements.flatMap(element => [
    ...('value' in element && element.type !== literal ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(option => namesIn(option.value)) : []),
  ]);
}

/** The names of the values that a message takes, as they are in its braces. Throws where it is no ICU message. */
export function namesOf(message: string): readonly string[] {
  if (!needsFormat.test(message)) return [];
  return [...new Set(namesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()))];
}

function parsedIn(message: string, tag: string): Parsed {
  const format = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true });
  return { format, names: [...new Set(namesIn(format.getAst()))] };
}

const upper = (text: string, tag: string): string => withFirstLetter(text, letter => letter.toLocaleUpperCase(tag));

/** The text without a capital at its beginning, as the language writes it. */
export const lower = (text: string, tag: string): string =>
  withFirstLetter(text, letter => letter.toLocaleLowerCase(tag));

/**
 * The value of a name in braces: `{target_dative}` is a form of `target`; `{Target}` begins with a capital,
 * `{because_lower}` without.
 */
function valueNamed(name: string, tag: string, valueIn: ValueIn): string | number | undefined {
  const exact = valueIn(name, undefined);
  if (exact !== undefined) return exact;
  const [base = '', form] = name.split('_');
  const plain = lower(base, tag);
  const value = valueIn(plain, form === 'lower' ? undefined : form);
  if (typeof value !== 'string') return value;
  if (form === 'lower') return lower(value, tag);
  return plain === base ? value : upper(value, tag);
}

/** What says the messages of a language (BCP 47). Throws where a message is none, or a value is missing. */
export function createMessages(tag: string): SayMessage {
  const parsed = new Map<string, Parsed>();
  return (message, valueIn) => {
    if (!needsFormat.test(message)) return message;
    const known = parsed.get(message) ?? parsedIn(message, tag);
    parsed.set(message, known);
    const values = known.names.flatMap((name): readonly (readonly [string, string | number])[] => {
      const value = valueNamed(name, tag, valueIn);
      return value === undefined ? [] : [[name, value]];
    });
    return String(known.format.format(Object.fromEntries(values)));
  };
}
