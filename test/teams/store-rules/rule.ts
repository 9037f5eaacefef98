import type { Stage } from './stage.ts';

/** A rule of the Teams store ("Microsoft Teams store validation guidelines"), as far as a program can judge it. */
export interface Rule {
  readonly id: string;
  readonly must: string;
  /** Throws where the rule is broken; a text says why only a person can judge it. */
  readonly check: ((stage: Stage) => void | Promise<void>) | string;
}
