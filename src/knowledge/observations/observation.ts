import type { WordId } from '../../content/languages.ts';

/** Something that somebody can see of a network that does not work, or that a check can show. */
export interface ObservationRow {
  /** What is seen, in a few words that follow "If it shows": "the private address". Also the words of its button. */
  readonly title: WordId;
  /** What shows it in the records of Azure's tools: a property, its name folded to lower-case letters and digits. */
  readonly shown?: readonly { readonly property: string; readonly matches: RegExp }[];
}

/** One step that tells causes apart, and what it can show. */
export interface CheckRow<Id extends string = string> {
  /** What to do, one sentence, without the command. */
  readonly step: WordId;
  /** The command, with <names> in angle brackets where the person puts their own. */
  readonly command?: string;
  /** What it can show, each of them one of the answers. */
  readonly shows: readonly Id[];
}
