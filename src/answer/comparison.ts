import { say } from '../content/index.ts';
import type { Comparison } from '../decision/said.ts';
import { type CardNode, group, heading, paragraph } from './card/elements.ts';
import { type Html, html } from './html.ts';
import { markdownCell } from './markdown-inline.ts';

type Locale = string | undefined;

const figureIds = ['latency', 'throughput', 'encryption', 'transitivity', 'overlap', 'billed', 'effort'] as const;

/** The columns of the comparison in words: what each row says of an option. */
function columns(locale: Locale): readonly { readonly title: string; readonly of: (row: Comparison) => string }[] {
  return [
    { title: say(locale, 'compare.option'), of: row => row.name },
    { title: say(locale, 'compare.verdict'), of: row => say(locale, `compare.verdict.${row.verdict}`) },
    { title: say(locale, 'compare.deciding'), of: row => row.deciding },
    ...figureIds.map(id => ({ title: say(locale, `compare.${id}`), of: (row: Comparison) => row.figures[id] })),
  ];
}

/** The comparison as a table that scrolls by itself where it is wider than the screen. */
export function comparisonTable(rows: readonly Comparison[], locale?: string): Html {
  const title = say(locale, 'page.comparison');
  const [first, ...others] = columns(locale);
  const body = rows.map(
    row =>
      html`<tr class="${row.verdict}"><th scope="row">${first?.of(row) ?? row.name}</th>${others.map(column => html`<td data-by="${column.title}">${column.of(row)}</td>`)}</tr>`,
  );
  const heads = columns(locale).map(column => html`<th scope="col">${column.title}</th>`);
  return html`<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><caption>${title}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** The comparison as a Markdown table. */
export function comparisonMarkdown(rows: readonly Comparison[], locale?: string): string {
  const all = columns(locale);
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  return [
    line(all.map(column => column.title)),
    line(all.map(() => '---')),
    ...rows.map(row => line(all.map(column => column.of(row)))),
  ].join('\n');
}

/** The comparison as card elements: one list of facts an option, because a table does not fit a phone. */
export function comparisonFacts(rows: readonly Comparison[], locale?: string): readonly CardNode[] {
  const [, verdict, deciding, ...figures] = columns(locale);
  return rows.map(row =>
    group(
      [
        heading(`${row.name}: ${verdict?.of(row) ?? row.verdict}`, { size: 'Medium' }),
        paragraph(deciding?.of(row) ?? row.deciding, { spacing: 'None' }),
        { type: 'FactSet', facts: figures.map(column => ({ title: column.title, value: column.of(row) })) },
      ],
      { spacing: 'Medium', separator: true },
    ),
  );
}
