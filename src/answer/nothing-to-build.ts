import { say } from '../content/index.ts';
import { buildsNothing, changesNothing } from '../decision/difference/builds.ts';
import type { Recommendation } from '../decision/said.ts';
import { takeAway } from './takeaway/index.ts';

/** True where a question has a design of which no file builds anything. */
function isBuiltByHand(answer: Recommendation): boolean {
  if (answer.answer === null || answer.topology === null) return false;
  const taken = takeAway(answer);
  return taken.ok && taken.files.length === 0;
}

/** Why an answer has no files; undefined where it has some, or is no answer of which anybody would expect them. */
export function nothingToBuild(locale: string | undefined, answer: Recommendation): string | undefined {
  if (answer.answer?.sure === false) return undefined;
  if (buildsNothing(answer)) return say(locale, changesNothing(answer) ? 'take.nothing.kept' : 'take.nothing.set');
  return isBuiltByHand(answer) ? say(locale, 'take.nothing.by-hand') : undefined;
}
