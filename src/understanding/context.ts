import type { Ask } from '../decision/case/ask.ts';
import type { Field, Requirements } from '../decision/case/requirements.ts';

/** What is known of the conversation when a message is read. */
export interface UnderstandingContext {
  /** The field being asked: "Japan East" alone then answers it; "tokyo" answers targetRegion when that is asked. */
  readonly asked?: Field;
  /** Facts known so far. */
  readonly known?: Requirements;
  /** What the last answer was about: a question that names nothing is about that. */
  readonly about?: Ask['about'];
  /** True: whoever wrote it wants to know why something does not work, however it is put. */
  readonly diagnosing?: boolean;
}
