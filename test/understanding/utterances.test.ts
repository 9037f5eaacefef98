import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Understanding, understand } from '../../src/understanding/index.ts';
import { slotIs } from '../support/slots.ts';

const utterance = z.object({
  id: z.string(),
  text: z.string(),
  slots: z.record(z.string(), z.unknown()),
  notSlots: z.array(z.object({ slot: z.string(), value: z.unknown() })),
  expected: z.string().optional(),
});

const utterances = readFileSync(new URL('./fixtures/dev-utterances.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => utterance.parse(JSON.parse(line)));

const statedSlots = (understood: Understanding) => Object.keys(understood.requirements);

describe('utterances with every slot labelled', () => {
  it.each(utterances)('$id: $text', ({ text, slots, notSlots, expected }) => {
    const understood = understand(text);
    for (const [slot, value] of Object.entries(slots)) {
      expect.soft(slotIs(understood.requirements, slot, value), `${slot} = ${JSON.stringify(value)}`).toBe(true);
    }
    for (const { slot, value } of notSlots) {
      expect.soft(slotIs(understood.requirements, slot, value), `not ${slot} = ${JSON.stringify(value)}`).toBe(false);
    }
    if (expected === 'none') expect(statedSlots(understood)).toEqual([]);
  });
});
