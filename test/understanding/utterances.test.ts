import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { standingKinds } from '../../src/decision/case/standing-kinds.data.ts';
import type { StandingKind } from '../../src/decision/case/stands.ts';
import type { ProposalId } from '../../src/options/options.ts';
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

const carriedBy: Readonly<Partial<Record<StandingKind, readonly ProposalId[]>>> = {
  'vpn-gateway': ['s2s-vpn', 'gateway-transit'],
  'load-balancer': ['public-load-balancer'],
};

/** Options that the text names, whether somebody wants them or has them: what the text has is among the named parts. */
function withNamed({ requirements, named }: Understanding): Requirements {
  const there = named.filter(({ stance }) => stance !== 'absent' && stance !== 'refused');
  const options = there.flatMap(({ kind }) => [...standingKinds[kind].is, ...(carriedBy[kind] ?? [])]);
  return { ...requirements, proposed: [...new Set([...(requirements.proposed ?? []), ...options])] };
}

const statedSlots = (understood: Understanding) => Object.keys(understood.requirements);

describe('utterances with every slot labelled', () => {
  it.each(utterances)('$id: $text', ({ text, slots, notSlots, expected }) => {
    const understood = understand(text);
    for (const [slot, value] of Object.entries(slots)) {
      const found = slot === 'mentionedOptions' ? withNamed(understood) : understood.requirements;
      expect.soft(slotIs(found, slot, value), `${slot} = ${JSON.stringify(value)}`).toBe(true);
    }
    for (const { slot, value } of notSlots) {
      expect.soft(slotIs(understood.requirements, slot, value), `not ${slot} = ${JSON.stringify(value)}`).toBe(false);
    }
    if (expected === 'none') expect(statedSlots(understood)).toEqual([]);
  });
});
