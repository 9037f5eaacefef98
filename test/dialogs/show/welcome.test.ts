import { describe, expect, it } from 'vitest';
import { openTalk } from '../../conversations/double.ts';
import { questionOf } from '../../conversations/seen.ts';

describe('the examples of the welcome', () => {
  it.each([
    ['1', ['Starts in: East US', 'Reaches into: Japan East', 'Target: Azure SQL Database', 'Outside Azure: Nothing']],
    ['2', ['Traffic starts from: A site of ours', 'Reaches into: West Europe', 'Target: Virtual machine']],
    ['3', ['Reaches into: North Europe', 'Target: App Service', 'From the internet: Yes, it is public']],
  ])('%s is understood whole', async (example, facts) => {
    const talk = openTalk();
    await talk.arrive();
    const [reply] = await talk.press({ kind: 'example', example });
    for (const fact of facts) expect(reply?.text).toContain(fact);
    expect(questionOf(reply)?.choices.length).toBeGreaterThan(0);
  });
});
