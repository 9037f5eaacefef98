import { describe, expect, test } from 'vitest';
import { renderAnswer } from '../../src/answer/index.ts';
import { makeOutline } from '../../src/answer/make-outline.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { recommend } from '../recommended.ts';
import { crossRegionRecommendation } from '../support/recommendation.ts';
import { actionsOf, nodesOf, textsOf } from './card-nodes.ts';

const publicUrl = 'https://advisor.example.com';
const { card, text, speak } = renderAnswer(crossRegionRecommendation, { publicUrl });
const { headline } = crossRegionRecommendation;

describe('an answer', () => {
  test('begins with the verdict on what the person had in mind, then the recommendation and its reason', () => {
    const verdict = text.indexOf('Point-to-site VPN: No');
    const lead = text.indexOf(headline.sentence);
    expect([verdict >= 0, verdict < lead, lead < text.indexOf(headline.because)]).toEqual([true, true, true]);
    const said = textsOf(card);
    const reason = said.findIndex(paragraph => paragraph.startsWith(headline.because));
    expect(said.indexOf(headline.sentence)).toBeLessThan(reason);
  });

  test('says first what a changed answer changed', () => {
    const difference = 'You moved the database to Japan West. The design stays the same.';
    const changed = renderAnswer(crossRegionRecommendation, { difference });
    expect(changed.text.startsWith(difference)).toBe(true);
    expect(textsOf(changed.card)[0]).toBe(difference);
  });

  test('is spoken in two sentences', () => {
    expect(speak).toBe(`${headline.sentence} ${headline.because}`);
  });

  test.each([
    ['parts', crossRegionRecommendation.legs.map(leg => leg.what)],
    ['reasons', crossRegionRecommendation.reasons.map(reason => reason.text)],
    ['options that do not fit', crossRegionRecommendation.rejected.map(rejected => rejected.because)],
    ['pitfalls', crossRegionRecommendation.pitfalls.map(pitfall => pitfall.problem)],
    ['remedies', crossRegionRecommendation.pitfalls.map(pitfall => pitfall.remedy)],
    ['what would change it', crossRegionRecommendation.whatIf.map(whatIf => whatIf.text)],
    ['figures', crossRegionRecommendation.figures.map(figure => figure.value)],
    ['steps', crossRegionRecommendation.steps.map(step => step.text)],
  ])('says its %s in the card and in the text', (_, sentences) => {
    const inCard = textsOf(card).join('\n').replaceAll('**', '');
    for (const sentence of sentences) {
      expect(inCard).toContain(sentence);
      expect(text).toContain(sentence);
    }
  });

  test('shows three pitfalls, the blocker first, and folds what to do about them and the rest', () => {
    const { watch } = makeOutline(crossRegionRecommendation, undefined, null);
    const shown = [
      'Peering is refused when any address ranges overlap.',
      'Problem nsg happens.',
      'Problem dns happens.',
    ];
    expect(watch.map(({ title }) => title)).toEqual(shown);
    const folded = nodesOf(card).find(node => node.id === 'pitfalls');
    const remedy = nodesOf(card).find(node => node.id === 'watch-2');
    expect([folded?.isVisible, remedy?.isVisible]).toEqual([false, false]);
    expect(textsOf(remedy).join()).toMatch(/^Fix: Do what avoids nsg\./);
    expect(textsOf(folded).join()).toContain('**Problem zones happens.** Fix:');
    expect(textsOf(folded).join()).not.toContain('Problem dns');
  });

  test('lists each source once in the text, with its address and its dates', () => {
    expect(text.match(/\[1\] .* \(document of 1 June 2026, read 1 October 2026\): https:/g)).toHaveLength(1);
  });
});

describe('the card', () => {
  test('ends each bold title, so that what follows does not run into it', () => {
    const titles = [
      ...textsOf(card)
        .join('\n')
        .matchAll(/\*\*([^*]+)\*\*(?= \S)/g),
    ].map(([, title = '']) => title);
    expect(titles.length).toBeGreaterThan(5);
    const runOn = makeOutline(crossRegionRecommendation, undefined, null)
      .parts.filter(line => line.runsOn === true)
      .map(({ title }) => title);
    expect(runOn.length).toBeGreaterThan(0);
    expect(titles.filter(title => !/[.!?:]$/.test(title) && !runOn.includes(title))).toEqual([]);
  });

  test('is version 1.5 with text for clients that show no cards', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', fallbackText: headline.sentence, speak });
  });

  test('wraps every paragraph', () => {
    const paragraphs = nodesOf(card).filter(node => node.type === 'TextBlock');
    expect(paragraphs.filter(node => node.wrap !== true)).toEqual([]);
  });

  test('has at most six buttons and no Action.Execute', () => {
    const rows = nodesOf(card).flatMap(({ actions }) => (Array.isArray(actions) ? [actions.length] : []));
    expect(rows).toEqual([3, 5]);
    expect(actionsOf(card).map(action => action.type)).not.toContain('Action.Execute');
  });

  test('names every press for screen readers', () => {
    const unnamed = actionsOf(card).filter(action => action.type !== 'Action.OpenUrl' && !action.title);
    expect(unnamed).toEqual([]);
  });

  test('toggles only what exists', () => {
    const ids = new Set(nodesOf(card).map(node => node.id));
    const targets = actionsOf(card).flatMap(action => action.targetElements ?? []);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter(target => !ids.has(target))).toEqual([]);
  });

  test('follows a what-if by answering its field', () => {
    const follow = actionsOf(card).find(action => action.title === 'Follow: If a datacenter joins');
    expect(follow?.data).toEqual({ kind: 'answer', id: 'hybrid', choice: ['datacenter'] });
  });

  test.each<readonly [string, Requirements, string, string]>([
    [
      'a line that a virtual hub takes over does not go out',
      { hybrid: ['datacenter'], bandwidth: 'gte-10g', vnetCount: 3, transitive: 'onprem-to-spokes' },
      'If a Virtual WAN stands already',
      'Azure Virtual WAN Standard, with Azure ExpressRoute ending at a gateway of the virtual hub, ' +
        'without Gateway transit.',
    ],
    [
      'a circuit that gets a backup does not go out',
      { hybrid: ['datacenter'], stands: [{ kind: 'expressroute-circuit' }] },
      'If a VPN gateway stands already',
      'ExpressRoute with VPN failover.',
    ],
  ])('%s', (_, requirements, title, said) => {
    const { text } = renderAnswer(
      recommend({ sourceType: 'onprem-site', resourceType: 'vm', exposure: 'none', ...requirements }),
    );
    expect(text.split('\n').find(line => line.startsWith(`- ${title}: `))).toBe(`- ${title}: ${said}`);
  });

  test('asks what it depends on in rows to press, at most three, under the headline', () => {
    const { card: unsure } = renderAnswer(recommend({ resourceType: 'vm' }));
    const asks = actionsOf(unsure).filter(action => String(action.title).startsWith('Answer: '));
    expect(asks.map(({ title }) => title)).toEqual([
      'Answer: What starts the traffic?',
      'Answer: Are both sides in the same Azure region?',
      'Answer: Should the target be reachable from the internet?',
    ]);
    expect(asks[1]?.data).toEqual({ kind: 'answer', id: 'next', choice: 'change:sameRegion' });
    const said = textsOf(unsure).join('\n');
    expect(said).toContain('and both are in one region: ');
    expect(said).not.toContain('I assumed both are in one region.');
  });

  test('of too little asks for what is missing, and is not judged', () => {
    const { card: little, text: words } = renderAnswer(recommend({}), { publicUrl });
    expect(actionsOf(little).map(({ title }) => title)).toEqual([
      'Answer: What must be reached?',
      'Answer: What starts the traffic?',
      'Answer: What is the connection for?',
      "Answer: Does anything outside Azure take part, such as a datacenter, a branch office or people's devices?",
      'Change',
      'Start over',
    ]);
    expect(words).not.toMatch(/Rules|https/);
  });

  test('links to its page only where the service has an address', () => {
    const withoutAddress = renderAnswer(crossRegionRecommendation).card;
    const titles = (of: unknown) => actionsOf(of).map(action => action.title);
    const row = ['Open in browser', 'Files', 'Cost', 'Compare two', 'Change'];
    expect(titles(card)).toEqual(expect.arrayContaining(row));
    expect(titles(withoutAddress)).not.toContain('Open in browser');
  });

  test('has one row of ways on, with plain names in the browser and at most six buttons', () => {
    const onPage = renderAnswer(crossRegionRecommendation, { onOwnPage: true }).card;
    const [row] = nodesOf(onPage).filter(({ type, actions }) => type === 'ActionSet' && Array.isArray(actions));
    const titles = actionsOf(row).map(({ title }) => String(title));
    expect(titles).toEqual(['Copy link', 'Files', 'Cost', 'Compare two', 'Print', 'Change']);
    expect(titles.filter(title => title.length > 20)).toEqual([]);
    const [copy] = actionsOf(row);
    expect(copy?.data).toMatchObject({ kind: 'part', part: 'share', copy: expect.stringMatching(/^\/answer\?/) });
  });

  test('shows the picture with its description where the service has an https address', () => {
    const drawn = nodesOf(card);
    const image = drawn.find(node => node.type === 'Image');
    expect(image?.url).toMatch(/^https:\/\/advisor\.example\.com\/answer\.png\?sourceType=azure-vm/);
    expect(image?.altText).toMatch(/joined by Global VNet peering/);
  });
});
