import { describe, expect, test } from 'vitest';
import { answerDocument, encodeAnswers, renderAnswer } from '../../src/answer/index.ts';
import { makeOutline } from '../../src/answer/make-outline.ts';
import { inOrderOfInterest } from '../../src/answer/why-not.ts';
import { type Requirements, requirementsSchema } from '../../src/decision/case/requirements.ts';
import { recommend } from '../recommended.ts';
import { actionsOf, nodesOf, textsOf } from './card-nodes.ts';

const mission: Requirements = requirementsSchema.parse({
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
});
const recommendation = recommend(mission);
const publicUrl = 'https://advisor.contoso.example';
const { card, text } = renderAnswer(recommendation, { publicUrl });

describe('why not', () => {
  const order = inOrderOfInterest(recommendation).map(({ option }) => option);

  test('begins with the best alternatives, then what comes to mind between networks', () => {
    expect(order.slice(0, 3)).toEqual(
      recommendation.rejected
        .filter(({ verdict }) => verdict !== 'rejected')
        .slice(0, 3)
        .map(({ option }) => option),
    );
    expect(order.indexOf('p2s-vpn')).toBeLessThan(order.indexOf('s2s-vpn'));
    expect(order.slice(0, 6)).toEqual(expect.arrayContaining(['p2s-vpn', 'vnet-to-vnet-vpn']));
  });

  test('puts what the person proposed right after the alternatives', () => {
    const asked = recommend({ ...mission, proposed: ['bastion'] });
    expect(inOrderOfInterest(asked)[3]?.option).toBe('bastion');
  });

  test('loses nothing and says nothing twice', () => {
    expect(order.toSorted()).toEqual(recommendation.rejected.map(({ option }) => option).toSorted());
  });
});

describe('a folded section', () => {
  const sections = ['why', 'why-not', 'pitfalls', 'what-if', 'figures', 'take-away'];

  test('shows a dozen lines at most in a message, and counts the rest', () => {
    const folded = text.split('\n\n').filter(block => /^\*\*(Why|More|What would|Figures|Build)/.test(block));
    expect(folded.map(block => block.split('\n').length - 1).filter(lines => lines > 13)).toEqual([]);
    expect(text).toMatch(/- [1-3]\d more on the page/);
  });

  test('says everything on the page', () => {
    const page = String(answerDocument('/answer', encodeAnswers(mission)).body);
    const list = page.slice(page.indexOf('id="why-not"'), page.indexOf('id="pitfalls"'));
    expect(list.match(/<li\b/g)).toHaveLength(recommendation.rejected.length);
  });

  test('leads to its own place on the page where lines were left out', () => {
    const links =
      textsOf(card)
        .join('\n')
        .match(/\/answer\?[^)]*#[a-z-]+/g) ?? [];
    const places = links.map(link => link.slice(link.indexOf('#') + 1));
    const page = String(answerDocument('/answer', encodeAnswers(mission)).body);
    expect(places).toEqual(expect.arrayContaining(['why-not', 'what-if', 'files']));
    expect(places.filter(place => !page.includes(`id="${place}"`))).toEqual([]);
  });

  test('keeps a name for each that a card unfolds', () => {
    const ids = nodesOf(card).flatMap(node => (node.isVisible === false ? [node.id] : []));
    expect(ids).toEqual(['watch-1', 'watch-2', ...sections, 'sources']);
  });
});

describe("the person's own plan", () => {
  const asked = { ...mission, proposed: ['p2s-vpn' as const] };
  const outline = makeOutline(recommend(asked), undefined, null);

  test('stands with its verdict, and what it would run into is folded', () => {
    const ofPlan = recommend(asked).pitfalls.filter(({ about }) => about === 'proposal');
    expect(ofPlan.length).toBeGreaterThan(0);
    const said = outline.verdicts.map(({ title }) => title);
    expect(said).toEqual([expect.stringMatching(/^Point-to-site VPN: No/)]);
    const folded = outline.sections.find(({ id }) => id === 'pitfalls')?.lines.map(({ title }) => title);
    expect(folded).toEqual(expect.arrayContaining(ofPlan.map(({ problem }) => problem)));
  });

  test('does not stand among what hurts the design first', () => {
    expect(outline.watch.filter(({ severity }) => severity === 'blocker')).toEqual([]);
  });
});

test.each([
  ['app-service', 2, /^Create Azure Front Door with a WAF policy/],
  ['app-service', 1, /^Deploy Application Gateway/],
] as const)('a public %s in %i regions is built before it is tuned', (resourceType, regionCount, first) => {
  const web = { sourceType: 'internet-client', targetRegion: 'westeurope', exposure: 'public', hybrid: [] } as const;
  const { steps } = recommend({ ...web, hybrid: [], resourceType, regionCount });
  expect(steps[0]?.text).toMatch(first);
});

test('the figures begin with the distance and the price', () => {
  const figures = makeOutline(recommendation, undefined, null).sections.find(({ id }) => id === 'figures');
  expect(figures?.lines.slice(0, 2).map(({ title }) => title)).toEqual([
    expect.stringMatching(/^Round trip between East US and Japan East: /),
    expect.stringMatching(/^Global VNet peering, price of data out of East US: /),
  ]);
});

describe('the addresses in an answer', () => {
  const addressesOf = (where: Parameters<typeof renderAnswer>[1]): readonly string[] => {
    const shown = renderAnswer(recommendation, where).card;
    const pressed = actionsOf(shown).flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [String(url)] : []));
    const drawn = nodesOf(shown).flatMap(({ type, url }) => (type === 'Image' ? [String(url)] : []));
    const linked =
      textsOf(shown)
        .join('\n')
        .match(/\]\((?!https:\/\/(learn|github))[^)]+\)/g) ?? [];
    return [...pressed, ...drawn, ...linked];
  };

  test('are none in Teams where the service has no https address', () => {
    expect(addressesOf({ channel: 'msteams', publicUrl: 'http://advisor.contoso.example' })).toEqual([]);
    expect(addressesOf({ channel: 'msteams' })).toEqual([]);
  });

  test('lead to the page and the picture in Teams where it has one', () => {
    const given = addressesOf({ channel: 'msteams', publicUrl });
    expect(given.slice(0, 2)).toEqual([
      expect.stringMatching(/^https:\/\/advisor\.contoso\.example\/answer\?[^#]*$/),
      expect.stringMatching(/^https:\/\/advisor\.contoso\.example\/answer\.png\?/),
    ]);
  });

  test('need no host on the own chat page, where the browser draws the picture', () => {
    const given = addressesOf({ channel: 'directline', onOwnPage: true });
    expect(given.slice(0, 2)).toEqual([
      expect.stringMatching(/^\/answer\?[^#]*$/),
      expect.stringMatching(/^\/answer\.svg\?/),
    ]);
  });
});
