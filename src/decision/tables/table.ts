import type { WordId } from '../../content/languages.ts';
import type { OptionId } from '../../options/options.ts';
import type { Field } from '../case/requirements.ts';
import type { Leg, SourceId } from '../recommendation.ts';
import type { ColumnId, TableColumn, ValueOf } from './columns.ts';

/** Allowed values by column; an absent column means any value. */
export type When = { readonly [C in ColumnId]?: readonly ValueOf<C>[] };

/** A row as data: the sentence that says why it decides is `rule.<table>.<row>`. */
interface RowData<Id extends string = string> {
  readonly id: Id;
  readonly when: When;
  /** The value for the column that the table fills. */
  readonly value?: string;
  /** The options that the row puts into the design. */
  readonly options?: readonly OptionId[];
  /** True where the sentence says what somebody asked for and nothing else: no assumption makes it so. */
  readonly wished?: true;
  /**
   * The answers that make the sentence true, where others only lead to a row with another outcome; absent: all that do.
   */
  readonly restsOn?: readonly Field[];
  readonly sources: readonly SourceId[];
}

export interface Row extends RowData {
  /** One sentence, said with the words of the case. */
  readonly because: WordId;
}

interface TableOf<AnyRow, Id extends string = string> {
  readonly id: Id;
  /** What the table decides, in words. */
  readonly title: WordId;
  readonly leg?: Leg;
  readonly fills?: TableColumn;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly AnyRow[];
}

/** A unique-hit decision table: for each situation exactly one row holds. */
export type Table = TableOf<Row>;

/** The id of a row that has words; otherwise a type that no id has. */
type Worded<Id extends string, RowId extends string> = RowId extends unknown
  ? `rule.${Id}.${RowId}` extends WordId
    ? RowId
    : { readonly 'has no words': `rule.${Id}.${RowId}` }
  : never;

/** The id of a table that has a title; otherwise a type that no id has. */
type Titled<Id extends string> = `table.${Id}` extends WordId ? Id : { readonly 'has no title': `table.${Id}` };

/** A table without what follows from its id. */
type Untitled<AnyTable> = Omit<AnyTable, 'title'>;

/** A table as data, in which a row without words is a type error. */
export function table<const Id extends string, const RowId extends string>(
  data: Untitled<TableOf<RowData<RowId & Worded<Id, RowId>>, Id & Titled<Id>>>,
): Table;
export function table({ rows, ...data }: Untitled<TableOf<RowData>>): object {
  return {
    ...data,
    title: `table.${data.id}`,
    rows: rows.map(row => ({ ...row, because: `rule.${data.id}.${row.id}` })),
  };
}
