import { sentence } from '../../content/sentence.ts';
import type { OpenFact } from '../ask/open-facts.ts';
import { isFactField } from '../case/requirements.ts';
import { compile, type Test } from '../decide/compile-condition.ts';
import type { Evaluated } from '../decide/evaluate.ts';
import type { Assumption, WhatIf } from '../recommendation.ts';
import { type AssumptionRow, assumptionRows } from './assumptions.data.ts';
import type { Words } from './words.ts';

type Row = AssumptionRow & { readonly makesSense: Test };

const rows: readonly Row[] = assumptionRows.map(row => ({ ...row, makesSense: compile(row.when ?? { always: true }) }));

function open({ field, makesSense }: Row, { requirements, facts, given }: Evaluated): boolean {
  if (!makesSense(given)) return false;
  if (field === 'sameRegion' || field === 'sameCloud') return facts[field] === 'unknown';
  const answer = requirements[field];
  return answer === undefined || answer === 'unknown';
}

function assumed(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? 'unknown');
}

/**
 * What was assumed where an answer is missing or unknown: each unknown answer, and each missing one that could have
 * changed the design.
 */
export function assumptionsOf(
  evaluated: Evaluated,
  changes: readonly WhatIf[],
  facts: readonly OpenFact[],
  words: Words,
): readonly Assumption[] {
  const changing = new Set([...changes, ...facts].map(change => change.field));
  const told = ({ field, usual }: Row): boolean =>
    evaluated.requirements[field] === 'unknown' || (usual !== true && changing.has(field));
  return rows
    .filter(row => open(row, evaluated) && told(row))
    .map(({ field, that }) => {
      const clause = sentence(that, words);
      return {
        field,
        assumed: assumed(isFactField(field) ? evaluated.facts[field] : undefined),
        that: clause,
        text: sentence('assumed', { that: clause }),
        couldChange: changing.has(field),
      };
    });
}
