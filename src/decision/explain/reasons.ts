import type { Field, Requirements } from '../case/requirements.ts';
import { answersThatTell } from '../decide/column-rules.ts';
import type { Decided, Decision } from '../decide/decide.ts';
import type { Reason } from '../recommendation.ts';
import type { ColumnId } from '../tables/columns.ts';
import { tableFilling } from '../tables/filling.ts';
import { answersTo } from './answer-words.ts';
import type { Supposed } from './suppose.ts';

const columnsOf = (hit: Decided): readonly ColumnId[] =>
  hit.table.columns.filter(column => Object.hasOwn(hit.row.when, column));

/** The answers a row rests on: those of its own columns, and of the tables that filled the others. */
export function fieldsBehind(hit: Decided, decision: Decision): ReadonlySet<Field> {
  const found = new Set<Field>();
  for (const column of columnsOf(hit)) {
    for (const field of answersThatTell(column)) found.add(field);
    const earlier = decision.decided[tableFilling.get(column) ?? -1];
    if (earlier !== undefined) for (const field of fieldsBehind(earlier, decision)) found.add(field);
  }
  return found;
}

/** Rows that say that something is not the case explain nothing on their own. */
function explains({ row }: Decided): boolean {
  if (row.options !== undefined) return row.options.length > 0;
  return row.value !== 'no' && row.value !== 'none';
}

/** The rows behind a row, nearest last; what only led to something that is not the case is none of them. */
function chain(hit: Decided, decision: Decision, seen: Set<Decided>): Decided[] {
  if (seen.has(hit)) return [];
  seen.add(hit);
  const before = columnsOf(hit).flatMap(column => {
    const earlier = decision.decided[tableFilling.get(column) ?? -1];
    return earlier === undefined || !explains(earlier) ? [] : chain(earlier, decision, seen);
  });
  return [...before, hit];
}

interface Reasoning {
  readonly hit: Decided;
  readonly fields: readonly Field[];
}

const known = new WeakMap<Decision, readonly Reasoning[]>();

function reasoningOf(decision: Decision): readonly Reasoning[] {
  const seen = new Set<Decided>();
  const behind = chain(decision.from, decision, seen);
  const companions = decision.decided.filter(hit => !seen.has(hit) && (hit.row.options?.length ?? 0) > 0);
  return [...behind, ...companions].filter(explains).map(hit => ({ hit, fields: [...fieldsBehind(hit, decision)] }));
}

/**
 * Why the design is as it is: the rows that decided, in order, each with the answers it comes from and what it assumes.
 */
export function reasonsOf(
  decision: Decision,
  requirements: Requirements,
  supposed: (hit: Decided) => Supposed,
): readonly Reason[] {
  const reasoning = known.get(decision) ?? reasoningOf(decision);
  known.set(decision, reasoning);
  return reasoning.map(({ hit, fields }) => {
    const { because, assumed } = supposed(hit);
    return {
      id: `${hit.table.id}/${hit.row.id}`,
      text: because,
      answers: answersTo(fields, requirements),
      assumed,
      sources: hit.row.sources,
    };
  });
}
