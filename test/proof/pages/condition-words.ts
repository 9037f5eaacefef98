import type { Condition } from '../../../src/decision/decide/condition.ts';

type Standing = Extract<Condition, { stands: unknown }>;
type Comparison = Extract<Condition, { fact: unknown }>;

function standingWords({ stands, with: attributes = {} }: Standing): string {
  const said = Object.entries(attributes).map(([name, value]) => `${name} ${[value].flat().join(' or ')}`);
  return [`${stands} stands`, ...said].join(', ');
}

function comparisonWords({ fact, op, value }: Comparison): string {
  const values = [value].flat();
  return op === 'in' ? `${fact} = ${values.join(' or ')}` : `${fact} ${op} ${values.join(', ')}`;
}

/** Brackets where another "and" or "or" stands around it. */
function inside(condition: Condition): string {
  const words = conditionWords(condition);
  return 'all' in condition || 'any' in condition ? `(${words})` : words;
}

/** A condition as it is read aloud. */
export function conditionWords(condition: Condition): string {
  if ('always' in condition) return 'always';
  if ('all' in condition) return condition.all.map(inside).join(' and ');
  if ('any' in condition) return condition.any.map(inside).join(' or ');
  if ('not' in condition) return `not ${inside(condition.not)}`;
  if ('rec' in condition) return `${condition.rec} in the design`;
  if ('opt' in condition) return `${condition.opt} in the design, or in mind`;
  if ('proposed' in condition) return `${condition.proposed} in mind`;
  return 'stands' in condition ? standingWords(condition) : comparisonWords(condition);
}
