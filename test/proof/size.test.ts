import { describe, expect, test } from 'vitest';
import { renderAnswer } from '../../src/answer/index.ts';
import { recommend } from '../../src/decision/index.ts';
import { proposalIds } from '../../src/options/options.ts';
import { actionsOf, nodesOf } from '../answer/card-nodes.ts';
import { cases } from '../support/cases.ts';
import { extent } from './extent.ts';

/** 28 KB at two bytes a UTF-16 unit, the oldest limit that a channel published. */
const limit = 28 * 1024;
const bytes = (text: string): number => text.length * 2;

/** Cases spread evenly, so that each region of the table is met. */
const oneIn = extent(37, 1);
const sample = cases.filter((_, index) => index % oneIn === 0);
/** The same with everything in mind that can be had in mind: nothing makes an answer longer. */
const everyPlan = sample.slice(0, 24).map(requirements => ({ ...requirements, proposed: [...proposalIds] }));
const addresses = [{ publicUrl: 'https://advisor.contoso.example' }, { onOwnPage: true }, {}];
const rendered = sample.map(requirements => ({
  requirements,
  answer: renderAnswer(recommend(requirements), { publicUrl: 'https://advisor.contoso.example' }),
}));

describe(`over ${sample.length} sets of answers`, () => {
  test('every card and every text fits the smallest message of a channel', () => {
    const every = [...sample, ...everyPlan].flatMap(requirements =>
      addresses.map(where => ({
        requirements,
        where,
        answer: renderAnswer(recommend(requirements), where),
      })),
    );
    const onPage = (text: string): number => Buffer.byteLength(text);
    const tooLong = every.filter(({ where, answer }) => {
      const size = 'onOwnPage' in where ? onPage : bytes;
      return size(JSON.stringify(answer.card)) > limit || bytes(answer.text) > limit;
    });
    expect(tooLong.map(({ requirements, where }) => [requirements, where])).toEqual([]);
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
    const again = renderAnswer(recommend(first?.requirements ?? {}), {
      publicUrl: 'https://advisor.contoso.example',
    });
    expect(JSON.stringify(again)).toBe(JSON.stringify(first?.answer));
  });
});
