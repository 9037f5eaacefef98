import { sentence } from '../../content/sentence.ts';
import type { OptionId } from '../../options/options.ts';
import { partiesKnown } from '../ask/missing.ts';
import { columnsThatDecide, touches } from '../ask/sensitivity.ts';
import { answered } from '../case/in-schema-order.ts';
import type { Field, Requirements } from '../case/requirements.ts';
import { fields } from '../case/requirements.ts';
import { compile, type Test } from '../decide/compile-condition.ts';
import { type Evaluated, evaluate, evaluateInOrder } from '../decide/evaluate.ts';
import { isThere } from '../difference/difference.ts';
import type { WhatIf } from '../recommendation.ts';
import { type WhatIfRow, whatIfRows } from './what-if.data.ts';

interface Change {
  readonly row: WhatIfRow;
  readonly field: Field;
  /** True where it can be so in the case. */
  readonly canBe: Test;
}

const changes: readonly Change[] = whatIfRows.flatMap(row => {
  const changed: Partial<Requirements> = row.set ?? { hybrid: [] };
  const canBe = compile(row.when ?? { always: true });
  return fields.filter(field => Object.hasOwn(changed, field)).map(field => ({ row, field, canBe }));
});

/** What would stand beside what does. */
function together(before: Requirements['stands'], more: NonNullable<Requirements['stands']>): Requirements['stands'] {
  if (before === undefined || before === 'unknown' || more === 'unknown' || more.length === 0) return more;
  return [...before, ...more.filter(({ kind }) => !before.some(one => one.kind === kind))];
}

function applied<R extends Requirements>(requirements: R, { set, adds }: WhatIfRow): R {
  if (set?.stands !== undefined) return { ...requirements, stands: together(requirements.stands, set.stands) };
  if (adds === undefined) return { ...requirements, ...set };
  const { hybrid } = requirements;
  const before = hybrid === undefined || hybrid === 'unknown' ? [] : hybrid;
  return before.includes(adds) ? requirements : { ...requirements, hybrid: [...before, adds] };
}

const missing = (from: ReadonlySet<OptionId>, other: ReadonlySet<OptionId>): OptionId[] =>
  [...from].filter(option => !other.has(option));

/** The other answers that can be given in this case and lead to another design, and to which. */
export function whatIfFrom(now: Evaluated): readonly WhatIf[] {
  const { stands } = now.given;
  const found: WhatIf[] = [];
  const marks = columnsThatDecide(now.decision);
  const said = answered(now.requirements);
  for (const { row, field, canBe } of changes) {
    if (!touches(field, marks) || !canBe(now.given)) continue;
    const set = applied(now.requirements, row);
    const then = evaluateInOrder(set).decision;
    const added = missing(then.design, now.decision.design);
    const removed = missing(now.decision.design, then.design);
    const isNew = added.some(option => !isThere(option, stands));
    if (then.headline === now.decision.headline && !isNew && removed.length === 0) continue;
    found.push({ field, text: sentence(row.text), set: applied(said, row), headline: then.headline, added, removed });
  }
  return found;
}

/**
 * The other answers, one question changed, that lead to another design, and to which; none where there is no design.
 */
export function whatIf(requirements: Requirements): readonly WhatIf[] {
  const evaluated = evaluate(requirements);
  return partiesKnown(evaluated) ? whatIfFrom(evaluated) : [];
}
