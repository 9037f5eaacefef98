import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { recommend } from '../recommended.ts';

/** A question with what is replied to it. */
export interface Replied {
  readonly said: Requirements;
  readonly reply: Recommendation;
}

/** Something that holds in every reply about what stands; what breaks it, one entry each. */
export interface EstateInvariant {
  readonly id: string;
  /** What never happens. */
  readonly never: string;
  readonly broken: (replied: Replied) => readonly string[];
}

export const repliedTo = (said: Requirements): Replied => ({ said, reply: recommend(said) });
