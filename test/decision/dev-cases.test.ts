import { describe, expect, it } from 'vitest';
import { recommend } from '../recommended.ts';
import { collectionId, requirementsOf } from '../support/case-ids.ts';
import { headlineOf } from '../support/headline.ts';
import { devCases } from './dev-cases.data.ts';

describe('scenarios of study material', () => {
  it.each(devCases)('$id: $scenario', ({ facts, stated, primary, says, never }) => {
    const answer = recommend(requirementsOf(facts, stated));
    // Spokes are peered with their firewall hub; what a scenario forbids is the direct link around it.
    const links = answer.legs.filter(leg => !leg.rule.startsWith('hub-peering/'));
    const recommended = links.map(leg => collectionId(leg.option));
    expect(primary).toContain(collectionId(headlineOf(answer).option));
    for (const option of never) expect(recommended).not.toContain(option);
    const { headline, legs, reasons, steps, pitfalls, proposedVerdicts } = answer;
    const text = JSON.stringify({ headline, legs, reasons, steps, pitfalls, proposedVerdicts }).toLowerCase();
    for (const word of says) expect(text).toContain(word.toLowerCase());
  });
});
