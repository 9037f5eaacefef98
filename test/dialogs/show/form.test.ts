import { describe, expect, it } from 'vitest';
import { questionOf } from '../../conversations/seen.ts';
import { at, inputsOf, summary } from '../asking.ts';

describe('a form with words in it', () => {
  const filled = {
    kind: 'form',
    exposure: 'none',
    typed: { sourceRegion: 'virginia', targetRegion: 'qwertz', resourceType: 'a database', sourceType: 'aks' },
  };

  it('takes what it can read, and asks the rest again with its words', async () => {
    const { talk } = await at('sourceRegion', true);
    const [reply] = await talk.press(filled);
    expect(reply?.text).toContain('Starts in: East US');
    expect(reply?.text).toContain('From the internet: No, private only');
    expect(reply?.text).toContain('I could not read what you wrote here: Target in.');
    expect(inputsOf(reply)).toMatchObject([{ id: 'targetRegion', typed: 'qwertz' }]);
  });

  it('then asks for the word that has several readings, and goes on', async () => {
    const { talk } = await at('sourceRegion', true);
    await talk.press(filled);
    const [reply] = await talk.press({ kind: 'form', typed: { targetRegion: 'tokyo' } });
    expect(reply?.text).toContain('Target in: Japan East');
    expect(questionOf(reply)?.id).toBe('resourceType');
    expect(reply?.text).toContain('Azure SQL Database');
  });

  it('shows the words to nobody but the own page, and never in a sentence', async () => {
    const { talk } = await at('sourceRegion');
    const [reply] = await talk.press(filled);
    expect(inputsOf(reply).map(({ id }) => id)).toEqual(['targetRegion']);
    expect(JSON.stringify(reply)).not.toContain('qwertz');
  });

  it.each([
    ["I don't know", 'Target in: not known'],
    ['Same region', 'Target in: East US'],
    ['the same', 'Target in: East US'],
  ])('reads "%s" as the chat field does', async (targetRegion, line) => {
    const { talk } = await at('sourceRegion', true);
    await talk.press({ kind: 'form', sourceRegion: 'eastus', typed: { targetRegion } });
    expect(await summary(talk)).toContain(line);
  });

  it('lets a choice stand against what another field says in passing', async () => {
    const { talk } = await at('sourceRegion', true);
    await talk.press({ kind: 'form', sourceRegion: 'eastus', typed: { targetRegion: 'from West US to Japan East' } });
    expect(await summary(talk)).toMatch(/Starts in: East US\n(?:.*\n)*.*Target in: Japan East/u);
  });

  it('leads on from "It is outside Azure"', async () => {
    const { talk } = await at('sourceRegion', true);
    const [reply] = await talk.press({ kind: 'form', typed: { sourceRegion: 'It is outside Azure' } });
    expect(questionOf(reply)?.id).toBe('sourceOutside');
  });
});
