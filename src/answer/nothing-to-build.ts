import { say } from '../content/index.ts';
import { buildsNothing, changesNothing } from '../decision/difference/builds.ts';
import type { Recommendation } from '../decision/recommendation.ts';

/** Why an answer has no files, where it builds nothing; undefined where it may build. */
export function nothingToBuild(locale: string | undefined, answer: Recommendation): string | undefined {
  if (answer.answer?.sure === false || !buildsNothing(answer)) return undefined;
  return say(locale, changesNothing(answer) ? 'take.nothing.kept' : 'take.nothing.set');
}
