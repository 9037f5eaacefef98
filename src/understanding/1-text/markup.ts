// What a channel puts around a person's words, and nobody types: mention tags, HTML entities, characters nobody sees.

/** A piece of a text that is no plain character: how long it is, and what is read in its place. */
interface Markup {
  readonly length: number;
  readonly stands: string;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['#39', "'"],
  ['#34', '"'],
  ['#38', '&'],
  ['#160', ' '],
]);
const longestEntity = 8;

const mentionStart = /^<at[\s>]/i;
const mentionEnd = /<\/at>/gi;

/** Zero-width and direction marks: they join what stands around them. */
export const invisible = /\p{Cf}/u;

export const control = /\p{Cc}/u;

function entityAt(text: string, at: number): Markup | undefined {
  const length = text.slice(at, at + longestEntity + 1).indexOf(';') + 1;
  const stands = entities.get(text.slice(at + 1, at + length - 1).toLowerCase());
  return stands === undefined ? undefined : { length, stands };
}

function mentionAt(text: string, at: number): Markup | undefined {
  if (!mentionStart.test(text.slice(at, at + '<at>'.length))) return undefined;
  mentionEnd.lastIndex = at;
  return mentionEnd.test(text) ? { length: mentionEnd.lastIndex - at, stands: ' ' } : undefined;
}

/** The mention (`<at>Advisor</at>`) or HTML entity that starts here; undefined where a plain character stands. */
export function markupAt(text: string, at: number): Markup | undefined {
  const first = text.charAt(at);
  if (first === '<') return mentionAt(text, at);
  return first === '&' ? entityAt(text, at) : undefined;
}

/** The words without mentions, entities and invisible characters; line breaks and tabs stay. */
export function withoutMarkup(text: string): string {
  let words = '';
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const { length, stands } = markupAt(text, at) ?? { length: character.length, stands: character };
    const isUnseen = invisible.test(stands) || (control.test(stands) && stands !== '\n' && stands !== '\t');
    words += isUnseen ? '' : stands;
    at += length;
  }
  return words;
}
