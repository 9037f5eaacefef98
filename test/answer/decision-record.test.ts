import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceDates } from '../../src/answer/days.ts';
import { comparisonFacts, comparisonMarkdown, comparisonTable, decisionRecord } from '../../src/answer/index.ts';
import { markdownText } from '../../src/answer/markdown-inline.ts';
import { compare, recommend } from '../recommended.ts';
import { headlineOf } from '../support/headline.ts';
import { crossRegionRequirements as requirements } from '../support/recommendation.ts';

const recommendation = recommend(requirements);
const rows = compare(requirements);
const record = decisionRecord(recommendation, { comparison: rows, mermaid: 'flowchart TB' });

describe('a decision record', () => {
  test('has the parts of one, in order', () => {
    expect(record.match(/^#+ .*$/gm)).toEqual([
      `# Decision: ${headlineOf(recommendation).name}`,
      ...[
        '## Decision',
        '## It depends on',
        '## Watch out',
        '## Context',
        '## Why',
        '## Alternatives',
        '## Consequences',
        '## Figures',
        '## Build it',
        '## Sources',
      ],
    ]);
  });

  test('begins with the answer, before the case is told', () => {
    const { sentence, because } = headlineOf(recommendation);
    const told = markdownText(sentence);
    expect(record.split('\n\n')[1]?.startsWith(`**${told}** ${markdownText(because)}`)).toBe(true);
  });

  test('names each source with its address and its dates', () => {
    for (const source of recommendation.sources) {
      expect(record).toContain(
        `](${source.url.replaceAll('(', '%28').replaceAll(')', '%29')}), ${sourceDates(undefined, source)}`,
      );
    }
  });

  test('says which rules decided', () => {
    expect(record).toContain(`Decided with rules ${recommendation.ruleVersion}.`);
  });

  test('reads any text as text', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'*_`[]<>#|~\\a \n'.split('')) });
    fc.assert(
      fc.property(signs, text => {
        const written = markdownText(text);
        expect(written.replace(/\\[\\`*_{}[\]<>#|~]/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~\n]/);
      }),
    );
  });
});

describe('the comparison', () => {
  test('has a row for each option, in Markdown, in HTML and on a card', () => {
    expect(comparisonMarkdown(rows).split('\n')).toHaveLength(rows.length + 2);
    expect(comparisonTable(rows).markup.match(/<tr/g)).toHaveLength(rows.length + 1);
    expect(comparisonFacts(rows)).toHaveLength(rows.length);
  });

  test('begins with what is recommended', () => {
    expect(comparisonMarkdown(rows).split('\n')[2]).toMatch(`| ${headlineOf(recommendation).name} | Recommended |`);
  });

  test('has the same number of cells in each row', () => {
    const cells = comparisonMarkdown(rows)
      .split('\n')
      .map(line => line.split(/(?<!\\)\|/).length);
    expect(new Set(cells).size).toBe(1);
  });
});
