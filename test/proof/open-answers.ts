import { questions } from '../../src/decision/ask/compiled-questions.ts';
import { type Answer, answersOf, places } from '../../src/decision/ask/possible-values.ts';
import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';

const names: readonly Field[] = ['sourceRegion', 'targetRegion', 'otherRegions', 'sourceResourceType'];

/** What may still be answered: whether both ends are in one region, what makes sense to be asked, what is not known. */
export function openAnswers(requirements: Requirements): readonly (readonly [Field, readonly Answer[]])[] {
  const { facts, given } = evaluate(requirements);
  const sensible = new Set(questions.filter(({ makesSense }) => makesSense(given)).map(({ field }) => field));
  const isOpen = (field: Field): boolean =>
    requirements[field] === 'unknown' || (requirements[field] === undefined && sensible.has(field));
  const near = facts.sameCloud === 'yes' ? places.filter(({ sameCloud }) => sameCloud !== 'no') : places;
  return fields.flatMap((field): readonly (readonly [Field, readonly Answer[]])[] => {
    if (field === 'sameRegion') return facts.sameRegion === 'unknown' ? [[field, near]] : [];
    if (field === 'sameCloud' && (facts.sameRegion !== 'no' || facts.sameCloud !== 'unknown')) return [];
    return isOpen(field) && !names.includes(field) ? [[field, answersOf(field)]] : [];
  });
}
