import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { askKinds } from '../../../src/decision/case/ask.ts';

/** How a label says that a thing is meant. */
export const labelStances = ['stands', 'wanted', 'asked', 'refused', 'works', 'fails', 'mentioned'] as const;

const stance = z.enum(labelStances);
const kind = z.enum(askKinds);

const messageSchema = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  class: z.string(),
  /** By field; `{ anyOf: [...] }` where several values are right, null among them where none is. */
  slots: z.record(z.string(), z.unknown()),
  /** What a careless reader would take. */
  traps: z.array(z.object({ field: z.string(), value: z.unknown() })),
  named: z.array(z.object({ kind: z.string(), stance: z.union([stance, z.array(stance)]) })),
  ask: z.object({ kind: z.union([kind, z.array(kind)]), optional: z.boolean().optional() }).nullable(),
  offTopic: z.boolean(),
});

/** A message of a stranger with what it says, labelled by somebody who had not seen the rules. */
export type LabelledMessage = z.infer<typeof messageSchema>;

/**
 * The sets, in the order in which they were read for the first time. Those seen have been learned from since; the
 * others
 * have been read once and nothing was changed after them.
 */
export const labelledSets = { first: 'seen', second: 'seen', third: 'unseen' } as const;

export type LabelledSet = keyof typeof labelledSets;

/** The messages of a set. */
export function labelledMessages(set: LabelledSet): readonly LabelledMessage[] {
  const lines = readFileSync(
    join('test', 'understanding', 'labelled', labelledSets[set], `${set}.jsonl`),
    'utf8',
  ).split('\n');
  return lines.filter(line => line.trim() !== '').map(line => messageSchema.parse(JSON.parse(line)));
}
