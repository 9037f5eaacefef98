import type { Field } from '../../decision/case/requirements.ts';
import type { Span } from '../understood-text.ts';
import { quotationsOf } from './quoted.ts';

/**
 * Why something that a model said is not taken: its words do not stand in the message, it is of no closed set, or it
 * says two things at once.
 */
export const dropReasons = ['not-in-message', 'outside', 'contradiction'] as const;

export type DropReason = (typeof dropReasons)[number];

/** A list that a schema bounds, as far as it goes. */
interface Bounded {
  safeParse(value: unknown): { readonly success: boolean };
}

/** Takes down what stands in the message, and counts the rest. */
export class Taker {
  /** The words behind each field that was taken. */
  readonly spans = new Map<Field, Span>();
  readonly dropped: Record<DropReason, number> = { 'not-in-message': 0, outside: 0, contradiction: 0 };
  readonly #placeOf: (quotation: string) => Span | undefined;

  constructor(text: string) {
    this.#placeOf = quotationsOf(text);
  }

  drop(reason: DropReason): undefined {
    this.dropped[reason] += 1;
  }

  /** Where these words stand; counts them where they do not. */
  span(quotation: string): Span | undefined {
    return this.#placeOf(quotation) ?? this.drop('not-in-message');
  }

  /** Each value once, those that the schema of their list does not take counted and left out. */
  fitting<Value>(schema: Bounded, values: readonly Value[]): readonly Value[] {
    const kept: Value[] = [];
    for (const value of new Set(values)) {
      if (schema.safeParse([...kept, value]).success) kept.push(value);
      else this.drop('outside');
    }
    return kept;
  }
}
