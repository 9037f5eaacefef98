import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sent } from '../support/connector.ts';
import { startTeamsApp, type TeamsApp } from '../support/teams-app.ts';
import { wordsOf } from '../support/teams-chat.ts';
import { shapes } from './fixtures/activities.data.ts';
import type { Json } from './fixtures/envelopes.ts';

let app: TeamsApp;

beforeAll(async () => {
  app = await startTeamsApp();
});

afterAll(async () => {
  await app.stop();
});

/** The same activity in a conversation where nothing has happened yet. */
function elsewhere(activity: Json, index: number): Json {
  const { conversation } = activity;
  if (typeof conversation !== 'object' || conversation === null || !('id' in conversation)) return activity;
  return { ...activity, conversation: { ...conversation, id: `${String(conversation.id)}${index}` } };
}

async function reactionTo(activity: Json): Promise<{ status: number; messages: readonly Sent[] }> {
  const before = app.connector.taken.length;
  const { status } = await app.post(activity);
  return { status, messages: app.connector.taken.slice(before).filter(({ type }) => type === 'message') };
}

describe('every shape of activity that Teams sends', () => {
  it.each(shapes.map((shape, index) => ({ ...shape, index })))('$name', async shape => {
    for (const activity of shape.before ?? []) await app.post(elsewhere(activity, shape.index));
    const { status, messages } = await reactionTo(elsewhere(shape.activity, shape.index));
    const { reaction } = shape;
    if (typeof reaction === 'object') expect(reaction.invoke).toContain(status);
    else expect(status).toBe(200);
    for (const message of messages) expect(wordsOf(message)).not.toBe('');
    if (reaction === 'answer') expect(messages).toHaveLength(1);
    if (reaction === 'welcome') expect([1, 2]).toContain(messages.length);
    if (reaction === 'at-most-one') expect(messages.length).toBeLessThanOrEqual(1);
    if (reaction === 'quiet') expect(messages).toEqual([]);
  });

  it('is answered with nothing that Teams would refuse or show wrongly', () => {
    expect(app.connector.faults).toEqual([]);
  });

  it('is met by a bot that is still there', async () => {
    const hello = shapes.find(({ name }) => name === 'a greeting');
    expect((await reactionTo(elsewhere(hello?.activity ?? {}, 9_999))).messages).toHaveLength(1);
  });
});
