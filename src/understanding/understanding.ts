import type { Field, Requirements } from '../decision/case/requirements.ts';
import type { OptionId, ProposalId } from '../options/options.ts';
import type { OtherTarget } from './5-facts/other-targets.ts';
import type { UnderstandingContext } from './context.ts';
import type { Change, Command, SmallTalk } from './talk-kinds.ts';
import type { Ambiguity, AskedQuestion, NamedPart, Span, Symptom, Words } from './understood-text.ts';

export type { UnderstandingContext } from './context.ts';
export type { Command, SmallTalk } from './talk-kinds.ts';
export type { Ambiguity, AskedQuestion, NamedPart, Span, Symptom } from './understood-text.ts';

/** One fact that the message states. */
export interface Mention {
  readonly field: Field;
  readonly value: string | number | readonly string[];
  readonly span: Span;
  /** fuzzy: taken despite a typing error, so it is worth showing back. */
  readonly certainty: 'exact' | 'fuzzy';
  /** Megabits a second, where a speed is said as a figure: its class alone does not tell it back. */
  readonly megabits?: number;
}

export interface Understanding {
  /** Every stated fact, merged; only fields that were said. */
  readonly requirements: Requirements;
  readonly mentions: readonly Mention[];
  readonly ambiguous: readonly Ambiguity[];
  /** Every part of a network that is named or shown by pasted output, and how it is meant. */
  readonly named: readonly NamedPart[];
  /** How many words say something, how many of them were used, and the stretches that nothing used. */
  readonly words: Words;
  /** Services that a wish names and no fact was made of: worth saying, so that nothing is lost in silence. */
  readonly leftAside: readonly Span[];
  /** Ids of networks from which nothing could be taken, each with its type where it is whole. */
  readonly refusedIds: readonly { readonly id: string; readonly type: string | null }[];
  /** What the message wants to know, and the sentence that asks it. */
  readonly main?: AskedQuestion;
  /** What does not work, as the message tells it. */
  readonly symptom?: Symptom;
  readonly command?: Command;
  /** Options that somebody wants to be asked about. */
  readonly learns?: readonly OptionId[];
  /** "change the regions": the field whose question the person wants again. */
  readonly change?: Change;
  readonly smallTalk?: SmallTalk;
  /** A question about the subject itself ("is peering encrypted?"): id of an entry of `answers to questions`. */
  readonly question?: string;
  /** Pitfall ids that the described symptom points to, most likely first. */
  readonly symptoms: readonly string[];
  readonly proposed: readonly ProposalId[];
  readonly ruledOut: readonly ProposalId[];
  /** What the same wish wants to reach beside the target in `requirements`, in the order of naming. */
  readonly otherTargets: readonly OtherTarget[];
  /** True: the message asks something. */
  readonly asks: boolean;
  /**
   * Ids of the points that the words of a question come closest to where none answers it for sure, the closest first.
   */
  readonly nearPoints: readonly string[];
  /** True: the message corrects something said before ("sorry, I meant …"). */
  readonly correction: boolean;
}

export type Understand = (text: string, context?: UnderstandingContext) => Understanding;
