import { describe, expect, it } from 'vitest';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, questionOf } from '../conversations/seen.ts';
import { last } from '../proof/walker.ts';

const buttons: Readonly<Record<string, string>> = {
  start: 'continue',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  sourceType: 'azure-vm',
  exposure: 'none',
  hybrid: 'nothing',
  existingPrivateEndpoint: 'unknown',
  review: 'confirm',
};

async function pressOn(talk: Talk): Promise<string> {
  for (let count = 0; count < 20; count += 1) {
    const answer = answerOf(last(talk));
    if (answer !== undefined) return JSON.stringify(answer.recommendation);
    const id = questionOf(last(talk))?.id ?? '';
    await talk.press({ kind: 'answer', id, choice: buttons[id] });
  }
  throw new Error('No answer.');
}

async function bySentence(sentence: string): Promise<string> {
  const talk = openTalk();
  await talk.arrive();
  await talk.type(sentence);
  return pressOn(talk);
}

describe('the VM in East US and the database in Japan East', () => {
  it('gets the same recommendation, byte for byte, by buttons, by the form and in one sentence', async () => {
    const byButtons = openTalk();
    await byButtons.arrive();
    const expected = await pressOn(byButtons);
    const byForm = openTalk();
    await byForm.press({ kind: 'form', ...buttons });
    expect(await pressOn(byForm)).toBe(expected);
    expect(
      await bySentence('VM in East US, Azure SQL Database in Japan East, no public endpoint, nothing on-prem'),
    ).toBe(expected);
    expect(
      await bySentence(
        'I have a VM in East US that must read an Azure SQL database in Japan East with no public IP and no hybrid',
      ),
    ).toBe(expected);
    expect(expected).toContain('"option":"vnet-peering-global"');
  });
});
