import { estateOf } from '../../src/decision/case/estate.ts';
import type { FactId, FactValue } from '../../src/decision/case/facts.ts';
import { factsOf } from '../../src/decision/case/facts-of.ts';
import { inOrder } from '../../src/decision/case/in-schema-order.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { type Standing, standingSchema } from '../../src/decision/case/stands.ts';
import type { Case, Condition } from '../../src/decision/decide/condition.ts';
import { type OptionId, optionIds, type ProposalId, proposalIds } from '../../src/options/options.ts';

/** A case as a person's answers make it, with the design that somebody decided on. */
export function caseOf(requirements: Requirements, design: readonly OptionId[]): Case {
  return {
    facts: factsOf(requirements),
    design: new Set(design),
    proposed: new Set(requirements.proposed ?? []),
    stands: estateOf(inOrder(requirements)),
  };
}

/** Nothing said, nothing designed: every fact is missing. */
export function emptyCase(): Case {
  const facts = factsOf({});
  const missing = Object.fromEntries(Object.keys(facts).map(id => [id, null]));
  return { facts: { ...facts, ...missing }, design: new Set(), proposed: new Set(), stands: [] };
}

/** A part of a condition that says something by itself, and whether it must hold. */
export interface Literal {
  readonly part: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
  readonly holds: boolean;
}

/** The ways in which a condition can come true: each a list of parts that must all be as said. */
export function waysToHold(condition: Condition, wanted = true): readonly (readonly Literal[])[] {
  if ('not' in condition) return waysToHold(condition.not, !wanted);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts === undefined) {
    if ('all' in condition || 'any' in condition || 'not' in condition) return [];
    return [[{ part: condition, holds: wanted }]];
  }
  const each = parts.map(part => waysToHold(part, wanted));
  if ('all' in condition !== wanted) return each.flat();
  return each.reduce<readonly (readonly Literal[])[]>(
    (ways, next) => ways.flatMap(way => next.map(more => [...way, ...more])),
    [[]],
  );
}

/** Every option or proposal that a pattern names. */
export function named<Id extends string>(pattern: string, ids: readonly Id[]): readonly Id[] {
  return ids.filter(id => (pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern));
}

const setFacts: ReadonlySet<FactId> = new Set(['hybrid', 'existingFeatures', 'otherRegions', 'proposed', 'ruledOut']);

function valueFor(part: Extract<Literal['part'], { fact: FactId }>): FactValue {
  const value = part.op === 'in' ? (part.value[0] ?? '') : part.value;
  if (setFacts.has(part.fact)) {
    if (part.op === '!=') return value === 'none' ? ['datacenter'] : [];
    return value === 'none' ? [] : [String(value)];
  }
  if (part.op === '!=') return 'something-else';
  if (part.op === '>') return part.value + 1;
  if (part.op === '<') return part.value - 1;
  return value;
}

function joined(before: FactValue | undefined, value: FactValue): FactValue {
  return Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value;
}

function standingOf({ stands: kind, with: said = {} }: Extract<Literal['part'], { stands: unknown }>): Standing {
  const values = Object.entries(said).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]);
  return standingSchema.parse({ kind, ...Object.fromEntries(values) });
}

/** The smallest case in which all the parts are as said: what must not hold is simply left out. */
export function smallestCase(way: readonly Literal[]): Case {
  const empty = emptyCase();
  const facts: Partial<Record<FactId, FactValue>> = {};
  const design = new Set<OptionId>();
  const proposed = new Set<ProposalId>();
  const stands: Standing[] = [];
  for (const { part, holds } of way) {
    if (!holds) continue;
    if ('fact' in part) facts[part.fact] = joined(facts[part.fact], valueFor(part));
    if ('rec' in part) for (const id of named(part.rec, optionIds).slice(0, 1)) design.add(id);
    if ('stands' in part) stands.push(standingOf(part));
    if ('opt' in part) for (const id of named(part.opt, optionIds).slice(0, 1)) design.add(id);
    if ('proposed' in part) for (const id of named(part.proposed, proposalIds).slice(0, 1)) proposed.add(id);
  }
  return { facts: { ...empty.facts, ...Object.fromEntries(Object.entries(facts)) }, design, proposed, stands };
}
