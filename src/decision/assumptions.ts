import { assumptionRows } from './assumptions.data.ts';
import type { Evaluated } from './evaluate.ts';
import type { Assumption, WhatIf } from './recommendation.ts';
import type { Requirements } from './requirements.ts';
import { filled } from './template.ts';
import type { Words } from './words.ts';

type Row = (typeof assumptionRows)[number];

function open({ field }: Row, requirements: Requirements, { facts }: Evaluated): boolean {
  const answer = requirements[field];
  if (field === 'sameRegion') return facts.sameRegion === 'unknown' && facts.sameVnet === 'no';
  return answer === undefined || answer === 'unknown';
}

function assumed(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? 'unknown');
}

/**
 * What was assumed where an answer is missing or unknown: each unknown answer, and each missing one that could have
 * changed the design.
 */
export function assumptionsOf(evaluated: Evaluated, changes: readonly WhatIf[], words: Words): readonly Assumption[] {
  const { requirements, facts } = evaluated;
  const changing = new Set(changes.map(change => change.field));
  return assumptionRows
    .filter(row => open(row, requirements, evaluated))
    .map(({ field, text }) => ({
      field,
      assumed: assumed(facts[field]),
      text: filled(text, words),
      couldChange: changing.has(field),
    }))
    .filter(({ field, couldChange }) => couldChange || requirements[field] === 'unknown');
}
