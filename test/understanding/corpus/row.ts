import type { Requirements } from '../../../src/decision/case/requirements.ts';

/**
 * An utterance and what it states. A field that is set to `undefined` must stay unset; fields that are not named are
 * not
 * looked at, but for those of the slots that every row is measured by.
 */
export interface CorpusRow {
  readonly text: string;
  readonly says: Readonly<Partial<Record<keyof Requirements, unknown>>>;
  /** Any of these values of a field is right as well. */
  readonly or?: Readonly<Partial<Record<keyof Requirements, readonly unknown[]>>>;
}

/** Shorthand: the text, then what it says. */
export const row = (text: string, says: CorpusRow['says'] = {}, or?: CorpusRow['or']): CorpusRow =>
  or === undefined ? { text, says } : { text, says, or };
