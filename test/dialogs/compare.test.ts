import { describe, expect, it } from 'vitest';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, pressableOf } from '../conversations/seen.ts';

const shown = (talk: Talk) => pressableOf(talk.sent.at(-1));
const given = (talk: Talk) => answerOf(talk.sent.at(-1))?.recommendation;
const textOf = (talk: Talk): string => talk.sent.at(-1)?.text ?? '';

async function designed(): Promise<Talk> {
  const talk = openTalk();
  await talk.type('VM in East US, Azure SQL in Japan East, no public endpoint, nothing on-prem');
  await talk.type('no');
  await talk.type('yes');
  expect(given(talk)?.headline?.option).toBe('private-endpoint');
  return talk;
}

describe('two options after an answer', () => {
  it.each(['compare', 'compare two', 'Compare two options'])(
    'are chosen after "%s": the recommended one, and any other',
    async words => {
      const talk = await designed();
      await talk.type(words);
      expect(textOf(talk)).toContain('What shall I hold Private endpoint against: Global VNet peering');
      const titles = shown(talk)?.choices.map(({ title }) => title) ?? [];
      expect(titles).toEqual(
        expect.arrayContaining(['Global VNet peering', 'Point-to-site VPN', 'Azure ExpressRoute']),
      );
      expect(titles).not.toContain('Private endpoint');
    },
  );

  it('are held side by side for this case once the other one is chosen', async () => {
    const talk = await designed();
    await talk.press({ kind: 'part', part: 'compare-two' });
    const choice = shown(talk)?.choices.find(({ title }) => title === 'VNet-to-VNet VPN')?.id;
    await talk.press({ kind: 'answer', id: 'compare', choice, card: shown(talk)?.card });
    expect(textOf(talk)).toContain('**For what you told me, take Private endpoint.**');
    expect(textOf(talk)).toMatch(/\| In your case \| Recommended\. [^|]+ \| Possible\. /);
    await talk.type('show the design');
    expect(given(talk)).toMatchObject({ answer: null, headline: { option: 'private-endpoint' } });
  });

  it('are held side by side at once where both are named, and the case says which it would be', async () => {
    const talk = await designed();
    await talk.type('compare peering and VPN gateway');
    expect(textOf(talk)).toContain('I recommend Private endpoint here.');
    expect(textOf(talk)).toContain('| In your case | Second best.');
  });

  it('need not be compared: "not now" goes back to what comes next', async () => {
    const talk = await designed();
    await talk.type('compare');
    await talk.type('not now');
    expect(shown(talk)?.id).toBe('next');
  });
});
