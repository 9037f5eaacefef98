import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/answer/index.ts';
import { messageSizes, ownPageMessage, smallestMessage } from '../../src/answer/message-sizes.data.ts';
import { recommend } from '../recommended.ts';
import { nodesOf, textsOf } from './card-nodes.ts';

const mission = recommend({
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  sourceType: 'azure-vm',
  exposure: 'none',
  hybrid: [],
  existingPrivateEndpoint: 'in-other-vnet',
});
const publicUrl = 'https://advisor.example.com';

/** How many lines a folded section of the card has. */
function linesIn(card: unknown, id: string): number {
  const section = nodesOf(card).find(node => node.id === id && node.isVisible === false);
  return textsOf(section)
    .flatMap(text => text.split('\n'))
    .filter(line => !/\d more/u.test(line)).length;
}

describe('a card in Teams', () => {
  const { card } = renderAnswer(mission, { publicUrl, channel: 'msteams' });

  it.each([
    ['why-not', 20],
    ['what-if', 12],
    ['take-away', mission.steps.length],
  ] as const)('holds far more of "%s" than one of a small channel', (id, least) => {
    expect(linesIn(card, id)).toBeGreaterThanOrEqual(least);
    expect(linesIn(renderAnswer(mission, { publicUrl }).card, id)).toBeLessThanOrEqual(linesIn(card, id));
  });
});

const folded = ['why', 'why-not', 'pitfalls', 'figures'] as const;
const places = [{ channel: 'msteams', publicUrl }, { channel: 'msteams' }, { onOwnPage: true }, {}];

describe.each(places)('shown at %j', where => {
  const { card } = renderAnswer(mission, where);
  const dated =
    /\[[^\]]+\]\(https:[^)]+\) \((?:document of \d+ \w+ \d{4}, )?read (?:in the state of|\d+) \w+ \d{4}\)$/u;

  it.each(folded)('each line of "%s" says where it comes from, of what day that is and when it was read', id => {
    const section = nodesOf(card).find(node => node.id === id && node.isVisible === false);
    const lines = textsOf(section)
      .flatMap(text => text.split('\n'))
      .filter(line => line.startsWith('- '));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(dated);
  });

  it('says nothing more of it before anything is unfolded', () => {
    const seen = nodesOf(card).find(({ type }) => type === 'AdaptiveCard');
    const hidden = new Set(nodesOf(card).flatMap(node => (node.isVisible === false ? textsOf(node) : [])));
    const open = textsOf(seen).filter(text => !hidden.has(text));
    expect(open.length).toBeGreaterThan(3);
    for (const text of open) expect(text).not.toMatch(/read (?:in|\d)/u);
  });
});

describe('the figures of the channels', () => {
  it('each say what is published, where and when that was read', () => {
    for (const { published, source, readOn } of [...messageSizes.values(), smallestMessage, ownPageMessage]) {
      expect(published).not.toBe('');
      expect(source).toMatch(/^https:|^src\//u);
      expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });
});
