import { type ProposalId, proposalIds } from '../../options/options.ts';
import { names } from '../../options/pattern.ts';
import type { FactValue } from '../case/facts.ts';
import type { Standing } from '../case/stands.ts';
import type { Case, Condition } from './condition.ts';

/** A condition, ready to be held against many cases. */
export type Test = (given: Case) => boolean;

type FactCondition = Extract<Condition, { op: string }>;

function idsNamed(pattern: string): readonly ProposalId[] {
  return proposalIds.filter(id => names(pattern, id));
}

function has(ids: ReadonlySet<string>, wanted: readonly string[]): boolean {
  for (const id of wanted) if (ids.has(id)) return true;
  return false;
}

const isSet = (value: FactValue): value is readonly string[] => Array.isArray(value);

function equals(value: string | number): (found: FactValue) => boolean {
  const member = String(value);
  return found => {
    if (!isSet(found)) return found === value;
    return value === 'none' ? found.length === 0 : found.includes(member);
  };
}

function all(parts: readonly Test[]): Test {
  return given => {
    for (const part of parts) if (!part(given)) return false;
    return true;
  };
}

function any(parts: readonly Test[]): Test {
  return given => {
    for (const part of parts) if (part(given)) return true;
    return false;
  };
}

function factTest(condition: FactCondition): (found: FactValue) => boolean {
  switch (condition.op) {
    case '=':
      return equals(condition.value);
    case '!=': {
      const same = equals(condition.value);
      return found => found !== null && !same(found);
    }
    case 'in': {
      const each = condition.value.map(equals);
      return found => each.some(same => same(found));
    }
    case 'startsWith':
      return found => typeof found === 'string' && found.startsWith(condition.value);
    case 'contains':
      return found => isSet(found) && found.includes(condition.value);
    case '>':
      return found => typeof found === 'number' && found > condition.value;
    case '>=':
      return found => typeof found === 'number' && found >= condition.value;
    case '<':
      return found => typeof found === 'number' && found < condition.value;
    default:
      return found => typeof found === 'number' && found <= condition.value;
  }
}

const asksDesign = (condition: Condition): boolean =>
  'rec' in condition || 'opt' in condition || 'proposed' in condition;

/** True where the attribute has the value, or one of the values. */
function isSaid(one: Standing, attribute: string, value: unknown): boolean {
  const found: unknown = Object.entries(one).find(([key]) => key === attribute)?.[1];
  return Array.isArray(value) ? value.includes(found) : found === value;
}

/** Whether an option takes part is asked first: it costs least and settles most cases. */
function cheapestFirst(a: Condition, b: Condition): number {
  return Number(asksDesign(b)) - Number(asksDesign(a));
}

/** Turns a condition into a function once, so that holding it against a case costs nanoseconds. */
export function compile(condition: Condition): Test {
  if ('always' in condition) return () => true;
  if ('all' in condition) return all([...condition.all].sort(cheapestFirst).map(compile));
  if ('any' in condition) return any(condition.any.map(compile));
  if ('not' in condition) {
    const part = compile(condition.not);
    return given => !part(given);
  }
  if ('rec' in condition) {
    const ids = idsNamed(condition.rec);
    return given => has(given.design, ids);
  }
  if ('proposed' in condition) {
    const ids = idsNamed(condition.proposed);
    return given => has(given.proposed, ids);
  }
  if ('opt' in condition) {
    const ids = idsNamed(condition.opt);
    return ({ candidate, design, proposed }) =>
      (candidate !== undefined && ids.includes(candidate)) || has(design, ids) || has(proposed, ids);
  }
  if ('stands' in condition) {
    const wanted = Object.entries(condition.with ?? {});
    return ({ stands }) =>
      stands.some(one => one.kind === condition.stands && wanted.every(([key, value]) => isSaid(one, key, value)));
  }
  const { fact } = condition;
  const test = factTest(condition);
  return given => test(given.facts[fact]);
}
