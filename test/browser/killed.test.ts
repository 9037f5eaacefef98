import { expect, it } from 'vitest';
import { sharedPages } from '../support/pages.ts';
import { startService } from '../support/service.ts';
import { expectEachOnce, mutter } from './each-once.ts';

const { tab } = sharedPages();

it(
  'nothing is lost and nothing comes twice when the service is killed and started again in the middle of a ' +
    'question',
  async () => {
    const mortal = await startService();
    const chat = await (await tab()).open(mortal.url);
    await chat.say('East US');
    await mortal.kill();
    await mutter(chat, 'Japan East');
    const replied = await chat.fromBot.count();
    await mortal.restart();
    await chat.fromBot.nth(replied).waitFor();
    expect(chat.question).toBe('resourceType');
    await expectEachOnce(chat, ['East US', 'Japan East']);
    await mortal.stop();
  },
);
