import { describe, expect, test } from 'vitest';
import { renderAnswer } from '../../src/answer/index.ts';
import { proposalIds } from '../../src/options/options.ts';
import { actionsOf, nodesOf } from '../answer/card-nodes.ts';
import { recommend } from '../recommended.ts';
import { cases } from '../support/cases.ts';
import { extent } from './extent.ts';

const publicUrl = 'https://advisor.contoso.example';
const utf8 = (text: string): number => Buffer.byteLength(text);
const utf16 = (text: string): number => text.length * 2;

/** What each place takes, in bytes: what its owner published, or what we set for our own page. */
const places = [
  { where: { publicUrl }, limit: 28 * 1024, bytes: utf16 },
  { where: {}, limit: 28 * 1024, bytes: utf16 },
  { where: { publicUrl, channel: 'msteams' }, limit: 80 * 1000, bytes: utf16 },
  { where: { channel: 'msteams' }, limit: 80 * 1000, bytes: utf16 },
  { where: { publicUrl, channel: 'directline' }, limit: 262_144 / 3, bytes: utf8 },
  { where: { onOwnPage: true }, limit: 44_000, bytes: utf8 },
] as const;

/** Cases spread evenly, so that each region of the table is met. */
const oneIn = extent(37, 1);
const sample = cases.filter((_, index) => index % oneIn === 0);
/** The same with everything in mind that can be had in mind: nothing makes an answer longer. */
const everyPlan = sample.slice(0, 24).map(requirements => ({ ...requirements, proposed: [...proposalIds] }));
const rendered = sample.map(requirements => ({
  requirements,
  answer: renderAnswer(recommend(requirements), { publicUrl }),
}));

describe(`over ${sample.length} sets of answers`, () => {
  test.each(places)('every card and every text fits $where', ({ where, limit, bytes }) => {
    const tooLong = [...sample, ...everyPlan].filter(requirements => {
      const { card, text } = renderAnswer(recommend(requirements), where);
      return bytes(JSON.stringify(card)) > limit || bytes(text) > limit;
    });
    expect(tooLong).toEqual([]);
  });

  test('no card has more than six buttons or an action without a fallback', () => {
    const wrong = rendered.filter(({ answer }) => {
      const [card] = nodesOf(answer.card);
      const buttons = Array.isArray(card?.actions) ? card.actions.length : 0;
      return buttons > 6 || actionsOf(card).some(action => action.type === 'Action.Execute');
    });
    expect(wrong).toEqual([]);
  });

  test('no sentence is cut: whatever is left out is counted', () => {
    const endings = rendered.flatMap(({ answer }) => answer.text.split('\n').filter(line => line.startsWith('- ')));
    expect(endings.filter(line => line.endsWith('…') || line.endsWith('...'))).toEqual([]);
  });

  test('the same answers give the same bytes', () => {
    const [first] = rendered;
    const again = renderAnswer(recommend(first?.requirements ?? {}), { publicUrl });
    expect(JSON.stringify(again)).toBe(JSON.stringify(first?.answer));
  });
});
