import { derivedFacts } from './derived-facts.ts';
import { filledFromStands } from './estate.ts';
import type { FactId } from './facts.ts';
import { type FactField, type Field, fields, isFactField } from './requirements.ts';

const known = new Map<FactId, ReadonlySet<Field>>();

const isField = (fact: FactId): fact is FactField => fields.some(field => field === fact && isFactField(field));
const isDerived = (fact: FactId): fact is keyof typeof derivedFacts => Object.hasOwn(derivedFacts, fact);

function collect(fact: FactId): ReadonlySet<Field> {
  if (!isDerived(fact)) return restsOn([], isField(fact) ? [fact] : []);
  const { facts, said } = derivedFacts[fact];
  return restsOn(facts, said);
}

/** The answers that a fact rests on, by way of every fact between; none where the tables decide it. */
export function answersBehind(fact: FactId): ReadonlySet<Field> {
  const found = known.get(fact) ?? collect(fact);
  known.set(fact, found);
  return found;
}

/** The answers behind what follows from these facts and these answers. */
export function restsOn(facts: readonly FactId[], said: readonly Field[] = []): ReadonlySet<Field> {
  const behind = new Set([...said, ...facts.flatMap(fact => [...answersBehind(fact)])]);
  const byStands = [...behind].some(field => filledFromStands.has(field));
  return byStands ? behind.add('stands') : behind;
}
