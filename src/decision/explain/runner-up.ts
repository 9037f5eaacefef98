import type { OptionId } from '../../options/options.ts';
import type { ProposedVerdict, RejectedOption } from '../recommendation.ts';

/** The best of what would do instead, which alone is second best; undefined where nothing would. */
export function runnerUp(rejected: readonly RejectedOption[]): OptionId | undefined {
  return rejected.find(({ verdict }) => verdict === 'alternative')?.option;
}

/** The same verdicts, where only the runner-up is called second best and what would do besides is possible. */
export function withOneSecondBest<Judged extends RejectedOption | ProposedVerdict>(
  judged: readonly Judged[],
  best: OptionId | undefined,
): readonly Judged[] {
  return judged.map(one =>
    one.verdict === 'alternative' && one.option !== best ? { ...one, verdict: 'possible' as const } : one,
  );
}
