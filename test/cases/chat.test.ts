import { describe, expect, it } from 'vitest';
import { chatAnswer } from './chat.ts';
import { chatScore, median } from './chat-score.ts';
import { chatText, figuresText, missesText } from './print-score.ts';
import { visibleText, wholeText, wordCount } from './visible-words.ts';

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'TextBlock', text: 'Keep the hub.' },
    { type: 'ColumnSet', columns: [{ type: 'Column', items: [{ type: 'TextBlock', text: 'Why' }] }] },
    { type: 'Container', isVisible: false, items: [{ type: 'TextBlock', text: 'Because it is there.' }] },
  ],
  actions: [{ type: 'Action.Submit', title: 'Change' }],
};
const activity = { text: 'In words', attachments: [{ contentType: 'card', content: card }] };

describe('the words of a reply', () => {
  it('before the folds are those of the card that stand open', () => {
    expect(visibleText(activity)).toBe('Keep the hub.\nWhy');
    expect(visibleText({ text: 'No card' })).toBe('No card');
  });

  it('are all there in the whole', () => {
    expect(wholeText(activity)).toBe('In words\nKeep the hub.\nWhy\nBecause it is there.');
  });

  it('are counted without what is no word', () => {
    expect(wordCount('Keep  the hub – and 3 spokes.')).toBe(6);
    expect(wordCount('')).toBe(0);
  });
});

describe('a conversation with somebody who answers truthfully', () => {
  const text = 'VM in East US must reach Azure SQL in Japan East, without the internet.';
  const chat = (truth: Parameters<typeof chatAnswer>[0]['truth'], id: string) =>
    chatAnswer({ id, lang: 'en', text, truth });

  it('ends with a recommendation, and its figures', async () => {
    const answer = await chat({ resourceType: 'sql-database', existingPrivateEndpoint: 'none' }, 'right');
    expect(answer.headline).toBe('private-endpoint');
    expect(answer.text).toContain(answer.reply.split('\n')[0]);
    expect(answer.words).toBe(wordCount(answer.reply));
    expect(answer.sure).toBe(true);
    expect(answer.summary?.wrong).toEqual([]);
    const score = chatScore([answer], new Map([['right', 'yes']]));
    expect(score.questions).toEqual({ median: answer.questions.length, most: answer.questions.length });
    expect(score.words).toEqual({ all: answer.words, closed: answer.words });
    expect(chatText(score)).toContain(`median ${answer.questions.length}`);
  });

  it('puts right what the summary has wrong, and counts it', async () => {
    const answer = await chat({ sourceRegion: 'westeurope', resourceType: 'sql-database' }, 'wrong');
    expect(answer.summary?.wrong).toEqual([{ field: 'sourceRegion', shown: 'eastus', known: 'westeurope' }]);
    const score = chatScore([answer], new Map());
    expect([...score.fields.wrong]).toEqual([['sourceRegion', 1]]);
    expect(missesText(score)).toContain('wrong  expected sourceRegion: westeurope · got sourceRegion: eastus');
    expect(figuresText(score)).toMatch(/summary without a wrong value +0\/1 = 0\.000/);
  });
});

describe('the middle of some numbers', () => {
  it.each([
    [[], 0],
    [[4], 4],
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 3],
  ])('%j: %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});
