import type { AskedAnswer, Change } from '../recommendation/answer.ts';
import type { Recommendation } from '../recommendation.ts';

/** What an answer says of its question, and to do, whether its texts are said or not. */
interface Answered {
  readonly answer: Pick<AskedAnswer, 'verdict' | 'point'> | null;
  readonly changes: readonly Pick<Change, 'do'>[];
}

/**
 * True where the answer to a question leaves everything as it is: all is kept, or what was asked about is not needed.
 */
export function changesNothing({ answer, changes }: Answered): boolean {
  const isKept = changes.every(change => change.do === 'keep');
  return isKept && (changes.length > 0 || answer?.verdict === 'not-needed');
}

/** True where everything that the design is made of stands. */
function allStands(topology: Recommendation['topology']): boolean {
  if (topology === null) return false;
  const { networks, gateways, endpoints, links, zones } = topology;
  return [...networks, ...gateways, ...endpoints, ...links, ...zones].every(({ standing }) => standing !== 'new');
}

const isBuilt = ({ do: what }: Pick<Change, 'do'>): boolean => what === 'add' || what === 'replace';

/** True where nothing new is built: what stands is kept, or only set otherwise. */
export function buildsNothing(recommendation: Answered & Pick<Recommendation, 'topology'>): boolean {
  const { answer, changes, topology } = recommendation;
  if (changes.some(isBuilt)) return false;
  if (answer === null || answer.point === null) return changes.length > 0 && allStands(topology);
  return changes.length > 0 || changesNothing(recommendation);
}
