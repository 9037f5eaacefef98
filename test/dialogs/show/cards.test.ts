import type { Activity } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { questions } from '../../../dialogs/questions.ts';
import { openTalk } from '../../conversations/double.ts';

const node = z.looseObject({
  type: z.string(),
  items: z.array(z.unknown()).optional(),
  columns: z.array(z.unknown()).optional(),
});
const cardSchema = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.5'),
  fallbackText: z.string().min(1),
  body: z.array(node),
  actions: z
    .array(
      z.looseObject({
        type: z.literal('Action.Submit'),
        title: z.string().max(20),
        data: z.looseObject({ kind: z.string() }),
      }),
    )
    .max(6),
});

const cardOf = (activity: Partial<Activity> | undefined) => cardSchema.parse(activity?.attachments?.[0]?.content);

async function cards() {
  const talk = openTalk();
  await talk.arrive();
  await talk.type('form');
  for (const { id } of questions) await talk.press({ kind: 'answer', id: 'review', choice: `change:${id}` });
  for (const word of ['xyzzy', 'xyzzy', 'xyzzy', 'East US', 'what did I say?', 'cancel']) await talk.type(word);
  await talk.press({ kind: 'form', sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'sql-database' });
  await talk.press({ kind: 'form', sourceType: 'azure-vm', exposure: 'none', hybrid: 'nothing' });
  for (const word of ["I don't know", 'yes', 'hello', 'start over']) await talk.type(word);
  for (let count = 0; count < 9; count += 1) await talk.type("I don't know");
  return talk.sent.filter(({ value }) => Object(value).kind !== 'recommendation');
}

describe('every card', () => {
  it('is Adaptive Card 1.5 with at most six buttons, titles that fit, and words for those who see none', async () => {
    for (const activity of await cards()) {
      const card = cardOf(activity);
      for (const part of card.body) {
        if (part.type === 'TextBlock') expect(part).toMatchObject({ wrap: true });
        if (part.type.startsWith('Input.')) expect(Reflect.get(part, 'label')).toMatch(/\S/u);
      }
    }
  });

  it('says what the text says', async () => {
    for (const activity of await cards()) {
      const said = JSON.stringify(cardOf(activity).body);
      for (const line of (activity.text ?? '').split('\n\n').filter(part => !part.startsWith('- '))) {
        expect(said).toContain(JSON.stringify(line).slice(1, -1));
      }
    }
  });

  it('is small enough for Teams', async () => {
    for (const activity of await cards()) expect(JSON.stringify(activity).length).toBeLessThan(28_000);
  });
});
