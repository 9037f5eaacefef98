import { type Sentence, sentence, type Values } from '../content/sentence.ts';
import type { DiscouragedId, OptionId, ProposalId } from './options.ts';

/** What a comparison shows side by side of options. */
export type ComparedAspect = 'latency' | 'throughput' | 'encryption' | 'transitivity' | 'overlap' | 'billed' | 'effort';

/**
 * What is said of every option: what it is for (summary), the recommendation in one sentence that a manager understands
 * (use), what is built (what), its figures, what it joins (scope), how long it takes until it works (takes), when to
 * take
 * it, in words that follow "Take it" (when), and when not to, in words that follow "not" (not).
 */
type Aspect = ComparedAspect | 'summary' | 'use' | 'what' | 'scope' | 'takes' | 'when' | 'not';

/** The name of an option, or of something discouraged, as Microsoft writes it. */
export function optionName(id: ProposalId): Sentence {
  return sentence(`option.${id}`);
}

/** What it is, in one or two sentences, for who asks "what is …?". */
export function optionMeaning(id: ProposalId): Sentence {
  return sentence(`option.${id}.meaning`);
}

/** What is said of the option under this aspect; `use` and `what` with the words of the case. */
export function optionSays(id: OptionId, aspect: Aspect, words?: Values): Sentence {
  return sentence(`option.${id}.${aspect}`, words);
}

/** Why something is retired or advised against. */
export function whyDiscouraged(id: DiscouragedId): Sentence {
  return sentence(`option.${id}.because`);
}
