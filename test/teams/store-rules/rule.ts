import type { Stage } from './stage.ts';

/**
 * A rule of the Teams store ("Microsoft Teams store validation guidelines"), as far as a program can judge it; from
 * SR-24
 * on rules of our own, which the store does not write down and everybody feels.
 */
export interface Rule {
  readonly id: string;
  readonly must: string;
  /** Throws where the rule is broken, and may return what was measured; a text says why only a person can judge it. */
  readonly check: ((stage: Stage) => unknown) | string;
}
