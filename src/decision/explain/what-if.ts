import type { OptionId } from '../../options/options.ts';
import { partiesKnown } from '../ask/missing.ts';
import { columnsThatDecide, touches } from '../ask/sensitivity.ts';
import { answered } from '../case/in-schema-order.ts';
import type { Field, Requirements } from '../case/requirements.ts';
import { fields } from '../case/requirements.ts';
import { type Evaluated, evaluate, evaluateInOrder } from '../decide/evaluate.ts';
import type { WhatIf } from '../recommendation.ts';
import { type WhatIfRow, whatIfRows } from './what-if.data.ts';

interface Change {
  readonly row: WhatIfRow;
  readonly field: Field;
}

const changes: readonly Change[] = whatIfRows.flatMap(row => {
  const changed: Partial<Requirements> = row.set ?? { hybrid: [] };
  return fields.filter(field => Object.hasOwn(changed, field)).map(field => ({ row, field }));
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

/** The other answers that lead to another design, and to which. */
export function whatIfFrom(now: Evaluated): readonly WhatIf[] {
  const found: WhatIf[] = [];
  const marks = columnsThatDecide(now.decision);
  const said = answered(now.requirements);
  for (const { row, field } of changes) {
    if (!touches(field, marks)) continue;
    const set = applied(now.requirements, row);
    const then = evaluateInOrder(set).decision;
    const added = missing(then.design, now.decision.design);
    const removed = missing(now.decision.design, then.design);
    if (then.headline === now.decision.headline && added.length === 0 && removed.length === 0) continue;
    found.push({ field, text: row.text, set: applied(said, row), headline: then.headline, added, removed });
  }
  return found;
}

/** The other answers, one question changed, that lead to another design, and to which; none where there is no design. */
export function whatIf(requirements: Requirements): readonly WhatIf[] {
  const evaluated = evaluate(requirements);
  return partiesKnown(evaluated) ? whatIfFrom(evaluated) : [];
}
