import type { ColumnId } from './columns.ts';
import { tables } from './index.ts';

/** For each column that a table fills in, the place of that table. */
export const tableFilling: ReadonlyMap<ColumnId, number> = new Map(
  tables.flatMap((table, index) => (table.fills === undefined ? [] : [[table.fills, index] as const])),
);
