import { describe, expect, test } from 'vitest';
import { answerPage, decisionRecord, renderAnswer } from '../../src/answer/index.ts';
import type { Ask } from '../../src/decision/case/ask.ts';
import { recommend } from '../recommended.ts';
import { nodesOf, textsOf } from './card-nodes.ts';

const ask: Ask = {
  kind: 'compare',
  about: ['vnet-peering-regional', 's2s-vpn', 'expressroute'],
  point: 'none',
  sideBySide: true,
  criteria: ['scope', 'security'],
};
const answer = recommend({ ask });
const { text, card } = renderAnswer(answer);
const head = ['By', 'VNet peering', 'Site-to-site VPN', 'Azure ExpressRoute'];

describe('options side by side', () => {
  test('stand as a table in the text, below the sentence that decides', () => {
    expect(text).toMatch(/^\*\*Take VNet peering when [^*]+\.\*\*/);
    expect(text).toContain(`| ${head.join(' | ')} |`);
    expect(text).toMatch(/\n\| What it joins \|[^\n]+\n\| Encryption \|/);
  });

  test('are a Table with a header in the card, a row for each criterion', () => {
    const [table, ...more] = nodesOf(card).filter(({ type }) => type === 'Table');
    expect(more).toEqual([]);
    expect(table).toMatchObject({ firstRowAsHeader: true });
    const rows = nodesOf(table).filter(({ type }) => type === 'TableRow');
    expect(rows.map(row => textsOf(row)[0])).toEqual(['By', 'What it joins', 'Encryption']);
    expect(textsOf(rows[0])).toEqual(head);
    for (const row of rows) expect(textsOf(row)).toHaveLength(head.length);
  });

  test('are a table of the page, with its head', () => {
    const page = answerPage({ recommendation: answer, comparison: [], files: [] });
    expect(page).toContain('Side by side');
    for (const title of head) expect(page).toMatch(new RegExp(`<th[^>]*>${title}</th>`));
  });

  test('are kept in the decision record', () => {
    expect(decisionRecord(answer)).toContain(`| ${head.join(' | ')} |`);
  });

  test('say when to take which below the table where a point answers first', () => {
    const pointed = recommend({
      ask: { kind: 'compare', about: ['bastion', 'p2s-vpn'], point: 'p2s-or-bastion', sideBySide: true },
    });
    const told = renderAnswer(pointed).text;
    expect(told.indexOf('Take Azure Bastion when')).toBeGreaterThan(told.indexOf('| By |'));
    expect(told.indexOf('Take Azure Bastion when')).toBe(told.lastIndexOf('Take Azure Bastion when'));
  });
});
