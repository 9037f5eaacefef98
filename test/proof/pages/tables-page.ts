import { say } from '../../../src/content/index.ts';
import { defined } from '../../../src/decision/defined.ts';
import { type ColumnId, columnValues } from '../../../src/decision/tables/columns.ts';
import { tableFilling } from '../../../src/decision/tables/filling.ts';
import { tables } from '../../../src/decision/tables/index.ts';
import type { Row, Table } from '../../../src/decision/tables/table.ts';
import { grid, mermaid, page, quoted } from '../markdown.ts';
import { resultOf, wordsOfRow } from '../row-words.ts';

/** The table that fills this column; undefined for a fact. */
function fillerOf(column: ColumnId): Table | undefined {
  const place = tableFilling.get(column);
  return place === undefined ? undefined : tables[place];
}

const linkTo = ({ id }: Table): string => `[${id}](#${id})`;

const readersOf = ({ fills }: Table): readonly Table[] =>
  fills === undefined ? [] : tables.filter(({ columns }) => columns.includes(fills));

/** How many tables a common result may feed before its arrows hide the others. */
const mostArrows = 6;

const isCommon = (table: Table): boolean => readersOf(table).length > mostArrows;

function node(table: Table): string {
  const filled = table.fills === undefined ? '' : `<br>${table.fills}`;
  const leg = table.leg === undefined ? '' : `<br>leg ${table.leg}`;
  return `  ${table.id}[${quoted(`${table.id}${filled}${leg}`)}]`;
}

function picture(): string {
  const drawn = tables.filter(table => !isCommon(table));
  const arrows = drawn.flatMap(table => readersOf(table).map(reader => `  ${table.id} --> ${reader.id}`));
  return mermaid(['flowchart LR', ...tables.map(node), ...arrows]);
}

const commonPart = (): string =>
  tables
    .filter(isCommon)
    .map(table => `${linkTo(table)} is read by ${readersOf(table).map(linkTo).join(', ')}.`)
    .join(' ');

function orderPart(): string {
  const rows = tables.map((table, index) => [
    String(index + 1),
    linkTo(table),
    say('en', table.title),
    table.columns.filter(column => fillerOf(column) === undefined).join(', '),
    table.columns
      .flatMap(column => fillerOf(column) ?? [])
      .map(linkTo)
      .join(', '),
    table.fills ?? '',
    table.leg ?? '',
  ]);
  return grid(['order', 'table', 'decides', 'reads of the case', 'reads of tables', 'fills', 'leg'], rows);
}

/** The values that a row takes: blank for any; said by what it does not take where that is shorter. */
function valuesIn({ when }: Row, column: ColumnId): string {
  const taken: readonly string[] | undefined = when[column];
  if (taken === undefined) return '';
  const others = columnValues[column].filter(value => !taken.includes(value));
  return others.length > 0 && others.length < taken.length ? `not ${others.join(', ')}` : taken.join(', ');
}

function tablePart(table: Table): string {
  const filling = table.fills === undefined ? '' : `, fills \`${table.fills}\``;
  const leg = table.leg === undefined ? '' : `, leg ${table.leg}`;
  const rows = table.rows.map(row => [
    `\`${row.id}\``,
    ...table.columns.map(column => valuesIn(row, column)),
    resultOf(row),
    wordsOfRow(row),
  ]);
  const size = table.columns.reduce((product, column) => product * columnValues[column].length, 1);
  return [
    `## ${table.id}`,
    `${say('en', table.title)}: ${table.rows.length} rows for ${size.toLocaleString('en')} combinations${filling}${leg}.`,
    grid(['row', ...table.columns, 'result', 'because'], rows),
  ].join('\n\n');
}

/** The page of the tables: in which order they are looked at, what each reads and fills, and all their rows. */
export function tablesPage(): string {
  return page([
    '# The decision tables',
    'Written from `src/decision/tables` by `test/proof/pages.command.ts`; change the data, not this page. ' +
      'Sources, pitfalls and invariants: [REVIEW.md](../test/proof/REVIEW.md). Where the answers come from: ' +
      '[flow.md](flow.md).',
    `In each table exactly one row holds for any case; a blank cell takes any value. A table may read what an earlier one filled in. The last, ${linkTo(defined(tables.at(-1)))}, names the table whose option answers the question.`,
    '## What reads what',
    `An arrow leads from a table to those that read what it fills. ${commonPart()} These arrows are left out of the picture.`,
    picture(),
    orderPart(),
    ...tables.map(tablePart),
  ]);
}
