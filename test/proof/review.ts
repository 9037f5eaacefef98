import { regionSources, regionsRetrieved } from '../../src/azure/regions.ts';
import { resourceTypeSources, resourceTypesSnapshot } from '../../src/azure/resource-types.ts';
import { say } from '../../src/content/index.ts';
import { questionRows } from '../../src/decision/ask/questions.data.ts';
import { ruleVersion } from '../../src/decision/rule-version.ts';
import { tables } from '../../src/decision/tables/index.ts';
import type { Row, Table } from '../../src/decision/tables/table.ts';
import { pitfallRows } from '../../src/knowledge/pitfalls/index.ts';
import type { PitfallRow } from '../../src/knowledge/pitfalls/pitfall-row.ts';
import { invariants } from './invariants.ts';
import { grid, page } from './markdown.ts';
import { resultOf, wordsOfRow } from './row-words.ts';

function conditionOf({ when }: Row, table: Table): string {
  const parts = table.columns.flatMap(column => {
    const values: readonly string[] | undefined = when[column];
    return values === undefined ? [] : [`${column} = ${values.join(' or ')}`];
  });
  return parts.join('; ');
}

function tablePart(table: Table): string {
  const rows = table.rows.map(row => [
    row.id,
    conditionOf(row, table),
    resultOf(row),
    wordsOfRow(row),
    row.sources.join(', '),
  ]);
  return `### ${say('en', table.title)} (\`${table.id}\`)\n\n${grid(['row', 'when', 'result', 'because', 'sources'], rows)}`;
}

/** Figures of a case stand as their names in braces. */
const figures = { roundTrip: '{roundTrip}', priced: '{priced}' };

function pitfallPart(severity: PitfallRow['severity']): string {
  const rows = pitfallRows
    .filter(row => row.severity === severity)
    .map(({ id, scope, problem, remedy, sources }) => [
      id,
      scope,
      say('en', problem, figures),
      say('en', remedy),
      sources.join(', '),
    ]);
  return `### ${severity} (${rows.length})\n\n${grid(['pitfall', 'scope', 'what goes wrong', 'what to do', 'sources'], rows)}`;
}

/** The page for reviewers: every table, invariant, question and pitfall, in words. */
export function reviewPage(): string {
  const severities = ['blocker', 'warning', 'note'] as const;
  return page([
    '# The rules, for reviewers',
    `Rule version ${ruleVersion}. Written from the data by \`review.command.ts\`; change the data, not this page.`,
    '## Decision tables',
    'In each table exactly one row holds for any answers. The tables are looked at in this order; a later one ' +
      'may look at the result of an earlier one.',
    ...tables.map(tablePart),
    '## Invariants',
    grid(
      ['invariant', 'never', 'sources'],
      invariants.map(({ id, never, sources }) => [id, never, sources.join(', ')]),
    ),
    '## Questions',
    grid(
      ['order', 'question', 'topic'],
      questionRows.map(({ field, topic }, index) => [String(index + 1), field, topic]),
    ),
    '## Facts about Azure',
    'Where the reference data of `src/azure` comes from. Prices, limits and round-trip times name their source ' +
      'in the data and in each answer.',
    `### Regions (as of ${regionsRetrieved})`,
    grid(
      ['what', 'document'],
      regionSources.map(({ column, document }) => [column, document]),
    ),
    `### Resource types (${resourceTypesSnapshot})`,
    grid(['what', 'document'], Object.entries(resourceTypeSources)),
    '## Pitfalls',
    ...severities.map(pitfallPart),
  ]);
}
