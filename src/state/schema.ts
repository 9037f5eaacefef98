import Libsql from 'libsql';
import { z } from 'zod';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import { storedText } from './stored-columns.ts';

/** A table of the store cannot be used. */
export class TableUnusableError extends Error {
  override readonly name = 'TableUnusableError';
  readonly table: string;

  /** `cause`: what the database said; missing where the table is another than this release knows. */
  constructor(table: string, cause?: unknown) {
    super(`The table ${table} cannot be used.`, { cause });
    this.table = table;
  }
}

const partRows = z.array(z.object({ owner: storedText, name: storedText, columns: storedText }));

/** Every table with its columns and every index without, each with the table that it belongs to. */
function partsOf(database: Database): z.infer<typeof partRows> {
  const rows = database.prepare(`
    SELECT CAST(tbl_name AS BLOB) AS owner, CAST(type || ' ' || name AS BLOB) AS name,
      CAST(CASE type WHEN 'table'
        THEN (SELECT group_concat(columns.name) FROM pragma_table_info(parts.name) AS columns) ELSE '' END AS BLOB) AS columns
    FROM sqlite_master AS parts ORDER BY name`);
  return partRows.parse(rows.all());
}

let known: z.infer<typeof partRows> | undefined;

function knownParts(): z.infer<typeof partRows> {
  if (known !== undefined) return known;
  const empty = new Libsql(':memory:');
  for (const sql of migrations) empty.exec(sql);
  known = partsOf(empty);
  empty.close();
  return known;
}

/** Reads a row, where there is one: of every column, so that no index stands in for the table. */
function touch(database: Database, table: string, columns: string): void {
  const types = columns.split(',').map(column => `typeof(${column})`);
  database.prepare(`SELECT ${types.join(' || ')} FROM ${table} LIMIT 1`).get();
}

/** Throws a TableUnusableError for the first table that is missing, has other columns or cannot be read. */
export function verifySchema(database: Database): void {
  const parts = partsOf(database);
  for (const { owner, name, columns } of knownParts()) {
    if (!parts.some(found => found.name === name && found.columns === columns)) throw new TableUnusableError(owner);
    if (columns === '') continue;
    try {
      touch(database, owner, columns);
    } catch (error) {
      throw new TableUnusableError(owner, error);
    }
  }
}
