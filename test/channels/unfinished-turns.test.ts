import { ActivityTypes } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import type { Bot } from '../../src/channels/index.ts';
import { createChannels } from '../../src/channels/index.ts';
import { readConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log.ts';
import { openState } from '../../src/state/index.ts';

/** What a process left behind that ended after it had taken a message and, maybe, after the bot had dealt with it. */
function leftBehind() {
  const state = openState('memory:');
  state.transcripts.start('c', 'dl_u');
  const activity = {
    type: 'message',
    text: 'hello',
    channelId: 'directline',
    serviceUrl: 'urn:connectivity-advisor:direct-line',
    conversation: { id: 'c' },
    from: { id: 'dl_u' },
    recipient: { id: 'bot' },
  };
  const { id } = state.transcripts.append('c', { body: activity, turn: activity });
  return { state, id };
}

async function restart(handled: (id: string) => boolean) {
  const { state, id } = leftBehind();
  const heard: string[] = [];
  const bot: Bot = {
    run: async context => {
      if (context.activity.type !== ActivityTypes.Message || handled(context.activity.id ?? '')) return;
      heard.push(context.activity.text);
      await context.sendActivity(`answer to ${context.activity.text}`);
    },
  };
  const channels = createChannels({ config: readConfig({ STATE: 'memory:' }), state, bot, log: silentLog });
  expect(channels.turns.resume()).toBe(1);
  await channels.turns.idle();
  const { activities } = state.transcripts.since('c', 0, 10);
  const unsettled = state.inbox.waiting();
  channels.sockets.close();
  state.close();
  return { id, heard, activities, unsettled };
}

describe('a message that was taken but not answered when the process ended', () => {
  it('is answered by the next process', async () => {
    const { id, heard, activities, unsettled } = await restart(() => false);
    expect(heard).toEqual(['hello']);
    expect(activities.slice(1)).toMatchObject([{ text: 'answer to hello', replyToId: id }]);
    expect(unsettled).toEqual([]);
  });

  it(
    'is answered by asking the bot to say it again, when the bot had dealt with it but ' + 'its words got lost',
    async () => {
      const { id, heard, activities, unsettled } = await restart(activityId => !activityId.endsWith('|again'));
      expect(heard).toEqual(['repeat']);
      expect(activities.slice(1)).toMatchObject([{ text: 'answer to repeat', replyToId: id }]);
      expect(unsettled).toEqual([]);
    },
  );
});
