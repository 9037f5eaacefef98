import type { NamedPart } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { OptionId } from '../../src/options/options.ts';
import type { Command } from '../../src/understanding/understanding.ts';
import type { Target } from '../memory/ahead.ts';
import type { Patch, QuestionId } from '../questions.ts';
import type { ReasonId } from '../reasons.ts';

/** What choosing does. */
export type Effect =
  | { readonly set: Patch; readonly question?: QuestionId }
  | { readonly leads: QuestionId }
  | { readonly change: QuestionId }
  | { readonly command: Command | 'forget' }
  | { readonly target: Target }
  | { readonly confirm: true }
  /** A question on these options is put to somebody who learns. */
  | { readonly learn: readonly OptionId[] }
  /** The answer to such a question; null: it is to be told. */
  | { readonly tried: OptionId | null; readonly of: string }
  /** Why the answer was not useful; null: that is not said. */
  | { readonly reason: ReasonId | null }
  /** Of two readings of the person's words this one is meant; one that states nothing: neither. */
  | { readonly reading: Requirements }
  /** A part of the answer is told. */
  | { readonly part: NamedPart }
  /** The answer comes in the person's own words. */
  | { readonly inWords: QuestionId };

/** Something that can be chosen: pressed, or typed by its title, its id or, among a few buttons, its place. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly effect: Effect;
  /** button: on the card. list: in the type-ahead list. hidden: understood, not shown. */
  readonly shown: 'button' | 'list' | 'hidden';
  /** True: a button that stands in the list as well, before the others. */
  readonly listed?: true;
  /** A bare yes or no means it. */
  readonly as?: 'yes' | 'no';
  /** Other words that mean it. */
  readonly also?: readonly string[];
}

/** One thing that the bot shows and waits for an answer to. */
export interface Screen {
  readonly id: string;
  /** A topic, or the name of the screen where it belongs to none. */
  readonly topic: string;
  /** The sentence that asks, always last. */
  readonly ask: string;
  /** Shown above it in the card; each has its words in the text too. */
  readonly facts: readonly { readonly label: string; readonly value: string; readonly change?: QuestionId }[];
  readonly choices: readonly Choice[];
  readonly several: boolean;
  /** True: a number that is typed is an amount, never the place of a choice. */
  readonly amount?: true;
  /** What its list or its number field is called; the sentence that asks where it has no name of its own. */
  readonly label?: string;
  /** Any whole number is an answer; undefined for one that nobody has. */
  readonly number?: (count: number) => Effect | undefined;
  /** True: words alone name the choices too, for a question that nobody can answer without them. */
  readonly lists?: true;
  /** What an answer could look like. */
  readonly example: string;
}
