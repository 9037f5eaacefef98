import type { DropReason } from '../../../src/understanding/model/checked.ts';
import type { ReaderWatch, ReadingOutcome } from '../../../src/understanding/model/reader.ts';

/** What a watch heard: how readings ended, what was dropped of them, and the tokens. */
interface Heard {
  readonly ended: readonly ReadingOutcome[];
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  readonly spent: number;
}

/** A watch that keeps what it hears. */
export function watching(): ReaderWatch & { readonly heard: Heard } {
  const ended: ReadingOutcome[] = [];
  const dropped: Partial<Record<DropReason, number>> = {};
  let spent = 0;
  return {
    ended: outcome => {
      ended.push(outcome);
    },
    dropped: (reason, count) => {
      dropped[reason] = (dropped[reason] ?? 0) + count;
    },
    spent: tokens => {
      spent += tokens;
    },
    get heard() {
      return { ended, dropped, spent };
    },
  };
}
