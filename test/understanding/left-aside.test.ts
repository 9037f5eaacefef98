import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';
import { openTalk } from '../conversations/double.ts';

describe('words that nothing was made of', () => {
  it('are told with their places', () => {
    const text = 'VM in East US must read Azure SQL in Japan East. There is a Redis cache too.';
    const { words, leftAside } = understand(text);
    expect(words.unread.map(({ start, end }) => text.slice(start, end))).toContain('Redis cache');
    expect(leftAside.map(({ text: said }) => said)).toEqual(['Redis cache']);
    expect(words.accounted).toBeLessThan(words.content);
  });

  it('are none where everything was used', () => {
    const { words, leftAside } = understand('VM in East US to Key Vault in Japan East, private only');
    expect(words.unread).toEqual([]);
    expect(words.accounted).toBe(words.content);
    expect(leftAside).toEqual([]);
  });

  it('are said back in one clause where a service is among them', async () => {
    const talk = openTalk();
    await talk.type('AKS in West Europe needs Key Vault in North Europe. The Event Hubs come later.');
    expect(talk.sent.map(({ text }) => text).join('\n')).toContain('Event Hubs');
  });
});
