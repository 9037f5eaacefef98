import type { Ask } from '../../src/decision/case/ask.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { recommend } from '../../src/decision/index.ts';

/** Questions about an option that the tables answer once the case is known. */
const ofTheCase: ReadonlySet<Ask['kind']> = new Set(['which', 'can', 'needed', 'how', 'compare']);

/**
 * True where a question was asked that can be answered as it stands: its point is known, or it is about what stands and
 * nothing known answers it, which is better said at once than after more questions.
 */
export function answersAtOnce(requirements: Requirements): boolean {
  const { ask } = requirements;
  if (ask === undefined) return false;
  const { answer, status } = recommend(requirements);
  if (answer === null) return false;
  // Who wants options side by side gets them, whatever stands and however little of the case is known.
  if (ask.kind === 'compare' && answer.comparison !== null) return true;
  const stands =
    requirements.stands !== undefined && requirements.stands !== 'unknown' && requirements.stands.length > 0;
  // Of an option alone, with no end named, more questions would find out what nobody asked about.
  const hasNoEnd = requirements.resourceType === undefined && requirements.sourceType === undefined;
  if (hasNoEnd && answer.verdict !== null) return true;
  const isOfTheCase = ask.about.length > 0 && ofTheCase.has(ask.kind);
  return answer.point !== null || (status === 'answered' && (stands || !isOfTheCase));
}
