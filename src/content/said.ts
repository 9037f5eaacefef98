import type { Sentence } from './sentence.ts';
import type { Speech } from './speech.ts';

/** The same with every sentence said. */
export type Said<T> = T extends Sentence ? string : T extends object ? { readonly [Key in keyof T]: Said<T[Key]> } : T;

/** Where a sentence stood, and which it was. */
export interface SaidSentence {
  /** JSON Pointer (RFC 6901). */
  readonly at: string;
  readonly id: string;
  /** BCP 47 tag of its words. */
  readonly lang: string;
}

function isSentence(value: object): value is Sentence {
  return 'id' in value && 'values' in value && typeof value.id === 'string' && !Array.isArray(value.values);
}

/**
 * What a check beside a schema says where it refuses a value: schemas of zod hold texts alone, so it goes along in the
 * `params` of the issue, as `message`. Undefined for the issues of the schema itself.
 */
export function checkedIn(issue: object): Sentence | undefined {
  const params = 'params' in issue && typeof issue.params === 'object' ? issue.params : null;
  const message = params !== null && 'message' in params ? params.message : undefined;
  return typeof message === 'object' && message !== null && isSentence(message) ? message : undefined;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

type Note = (sentence: SaidSentence) => void;

function saidAt(value: unknown, at: string, speech: Speech, note: Note): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => saidAt(item, `${at}/${index}`, speech, note));
  if (isSentence(value)) {
    const { text, tag } = speech.tell(value.id, value.values);
    note({ at, id: value.id, lang: tag });
    return text;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, saidAt(inner, `${at}/${escaped(key)}`, speech, note)]),
  );
}

/**
 * Says every sentence in a value of plain data; `note` is told where each stood, which it was and in what language it
 * is.
 */
export function said<T>(value: T, speech: Speech, note?: Note): Said<T>;
export function said(value: unknown, speech: Speech, note: Note = () => undefined): unknown {
  return saidAt(value, '', speech, note);
}
