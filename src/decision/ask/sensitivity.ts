import type { Field } from '../case/requirements.ts';
import { fields } from '../case/requirements.ts';
import { answersBehindColumn } from '../decide/column-rules.ts';
import { columnIds, positionOf } from '../decide/compile.ts';
import type { Decision } from '../decide/decide.ts';
import { defined } from '../defined.ts';
import type { ColumnId } from '../tables/columns.ts';
import { tables } from '../tables/index.ts';
import type { Row } from '../tables/table.ts';

/** True where an answer to the question can change the column, by way of the facts that it follows from. */
export function changes(field: Field, column: ColumnId): boolean {
  return answersBehindColumn(column).has(field);
}

const columnsByField: ReadonlyMap<Field, readonly number[]> = new Map(
  fields.map(field => [field, columnIds.filter(id => changes(field, id)).map(positionOf)]),
);

const columnsByRow: ReadonlyMap<Row, readonly number[]> = new Map(
  tables.flatMap(table =>
    table.rows.map(row => [row, table.columns.filter(id => Object.hasOwn(row.when, id)).map(positionOf)] as const),
  ),
);

const known = new WeakMap<Decision, Uint8Array>();

/** Marks, by position, the columns that the deciding rows hold fast to: nothing else can change the decision. */
export function columnsThatDecide(decision: Decision): Uint8Array {
  const found = known.get(decision);
  if (found !== undefined) return found;
  const marks = new Uint8Array(columnIds.length);
  for (const { row } of decision.decided) for (const at of defined(columnsByRow.get(row))) marks[at] = 1;
  known.set(decision, marks);
  return marks;
}

/** True where an answer to this question reaches one of the marked columns. */
export function touches(field: Field, marks: Uint8Array): boolean {
  return defined(columnsByField.get(field)).some(at => marks[at] === 1);
}
