import type { Activity } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTalk, type Talk } from '../../conversations/double.ts';
import { questionOf } from '../../conversations/seen.ts';
import { watchedStorage } from '../../support/slow-storage.ts';

const shownSchema = z.object({ id: z.string(), card: z.string(), among: z.array(z.string()).optional() });
type Shown = z.infer<typeof shownSchema>;

/** What a page shows as asked after these replies. */
function shownBy(replies: readonly Partial<Activity>[]): Shown {
  return shownSchema.parse(replies.at(-1)?.value);
}

/** Types as a page does that shows this question; `ahead`: messages it has sent since. */
function typeAt(talk: Talk, shown: Shown, text: string, ahead = 0): ReturnType<Talk['send']> {
  return talk.send({ text, channelData: { answering: { ...shown, ahead } } });
}

const textOf = (replies: readonly Partial<Activity>[]): string => replies.map(({ text }) => text).join('\n');

/** A talk at the question for the target's region, with what another tab still shows: the one before. */
async function twoTabs() {
  const talk = openTalk();
  await talk.arrive();
  const old = shownBy(await talk.type('ask me step by step'));
  const now = shownBy(await typeAt(talk, old, 'West Europe'));
  return { talk, old, now };
}

/** A talk at the first question whose plain answer is yes or no, with the summary that another tab still shows. */
async function atExposure() {
  const talk = openTalk();
  await talk.arrive();
  const facts = { sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'vm', sourceType: 'azure-vm' };
  let review = shownBy(await talk.press({ kind: 'form', ...facts, exposure: 'none', hybrid: 'nothing' }));
  while (review.id !== 'review') review = shownBy(await talk.type("I don't know"));
  const now = shownBy(await talk.press({ kind: 'answer', id: 'review', choice: 'change:exposure' }));
  return { talk, review, now };
}

describe('an answer to a question that another tab has answered meanwhile', () => {
  it.each(['East US', 'eastus', 'it runs in East US'])('"%s" changes that answer, and says so', async text => {
    const { talk, old } = await twoTabs();
    const replies = await typeAt(talk, old, text);
    expect(textOf(replies)).toContain('A message reached me late. I read it as your answer to "Starts in".');
    expect(textOf(replies)).toContain('Changed. Starts in: West Europe → East US.');
    expect(textOf(replies)).toContain('Say "undo" to take it back.');
    expect(questionOf(replies.at(-1))?.id).toBe('targetRegion');
    await talk.type('undo');
    expect(textOf(await talk.type('what did I say?'))).toContain('Starts in: West Europe');
  });

  it('that says the same changes nothing', async () => {
    const { talk, old } = await twoTabs();
    expect(textOf(await typeAt(talk, old, 'West Europe'))).toContain('I have that already');
  });

  it('that holds other facts too has them all taken down', async () => {
    const { talk, old } = await twoTabs();
    const replies = await typeAt(talk, old, 'a VM in East US must reach Azure SQL in Japan East');
    expect(textOf(replies)).toContain('Starts in: West Europe → East US');
    expect(textOf(replies)).toContain('Target in: Japan East');
  });

  it('that cannot be read there answers no other question, and the one that waits comes again', async () => {
    const { talk, old } = await twoTabs();
    const replies = await typeAt(talk, old, '3 o’clock perhaps');
    expect(textOf(replies)).toContain('I cannot read it as an answer to what I asked then');
    expect(textOf(replies)).not.toContain('I did not understand');
    expect(questionOf(replies.at(-1))?.id).toBe('targetRegion');
  });

  it.each(['yes', '1', 'continue'])(
    '"%s", which a summary waited for, does not answer the question of now',
    async text => {
      const { talk, review } = await atExposure();
      const replies = await typeAt(talk, review, text);
      expect(textOf(replies)).toContain('I have not taken this as a yes');
      expect(textOf(replies)).not.toContain('Changed');
      expect(questionOf(replies.at(-1))?.id).toBe('exposure');
    },
  );

  it('still steers where it is a word that steers', async () => {
    const { talk, old } = await twoTabs();
    await typeAt(talk, old, 'East US');
    const undone = await typeAt(talk, old, 'undo');
    expect(textOf(undone)).toContain('Undone.');
    expect(textOf(undone)).not.toContain('late');
    expect(textOf(await typeAt(talk, old, 'start over'))).toContain('We start over.');
  });

  it('by its number means the choice that stood there under it', async () => {
    const talk = openTalk();
    await talk.arrive();
    await talk.type('West Europe');
    const old = shownBy(await talk.type('Japan'));
    expect(old.among).toHaveLength(2);
    await talk.type('Japan West');
    const replies = await typeAt(talk, old, '1');
    expect(textOf(replies)).toContain('Changed. Target in: Japan West → Japan East.');
  });
});

describe('a summary that is not the newest', () => {
  it('is not agreed to once an answer has changed since', async () => {
    const { talk, review } = await atExposure();
    const press = { kind: 'answer', choice: 'confirm', ...review };
    expect(textOf(await talk.press(press))).toContain('We have gone on since that summary');
    let replies = await talk.type('Yes, it is public');
    while (shownBy(replies).id !== 'review') replies = await talk.type("I don't know");
    const pressed = await talk.press(press);
    expect(textOf(pressed)).toContain('We have gone on since that summary');
    expect(questionOf(pressed.at(-1))?.id).toBe('review');
  });

  it('is agreed to where only help was asked for since', async () => {
    const { talk } = await atExposure();
    const review = shownBy(await talk.type('continue'));
    await talk.type('help');
    const pressed = await talk.press({ kind: 'answer', choice: 'confirm', ...review });
    expect(pressed[0]?.value).toMatchObject({ kind: 'recommendation' });
  });
});

describe('what is typed ahead of the reply', () => {
  it('goes to the question that the own message before it led to', async () => {
    const talk = openTalk();
    const shown = shownBy(await talk.arrive());
    await typeAt(talk, shown, 'East US');
    const replies = await typeAt(talk, shown, 'Japan East', 1);
    expect(textOf(replies)).toContain('Got it. Target in: Japan East.');
  });

  it('counts as late once somebody else has said something in between', async () => {
    const { talk, old } = await twoTabs();
    await typeAt(talk, old, 'East US');
    const replies = await typeAt(talk, old, 'North Europe', 1);
    expect(textOf(replies)).toContain('Changed. Starts in: East US → North Europe.');
  });
});

describe('an answer after the recommendation', () => {
  it('says what it stood at, and is no answer to the question that is asked since', async () => {
    const { talk } = await atExposure();
    await talk.type('continue');
    const [answer] = await talk.type('yes');
    await talk.press({ kind: 'answer', id: 'next', choice: 'change:exposure' });
    const replies = await typeAt(talk, shownBy([answer ?? {}]), 'yes');
    expect(textOf(replies)).not.toContain('Changed');
    expect(questionOf(replies.at(-1))?.id).toBe('exposure');
  });
});

describe('"try again" after a failure', () => {
  it('says the words in answer to what they answered, however late it is pressed', async () => {
    let broken = false;
    const talk = openTalk({
      storage: watchedStorage(() => {
        if (broken) throw new Error('The disk is full.');
      }),
    });
    const shown = shownBy(await talk.arrive());
    broken = true;
    const [sorry] = await typeAt(talk, shown, 'East US');
    broken = false;
    await talk.type('West Europe');
    const again: object = JSON.parse(JSON.stringify(sorry?.attachments?.[0]?.content)).actions[0].data;
    expect(textOf(await talk.press(again))).toContain('Changed. Starts in: West Europe → East US.');
  });
});

describe('a message that does not say what it answers', () => {
  const bent = [undefined, null, 'answering', {}, { answering: 'x' }, { answering: { id: 1, card: 2 } }];
  it.each([...bent, { answering: { id: 'sourceRegion', card: '__proto__' } }])(
    'is read at the question that waits, with %j',
    async channelData => {
      const { talk } = await twoTabs();
      expect(textOf(await talk.send({ text: 'East US', channelData }))).toContain('Got it. Target in: East US.');
    },
  );

  it('answers nothing by itself where it names a question that never was', async () => {
    const { talk } = await twoTabs();
    const replies = await typeAt(talk, { id: 'constructor', card: 'card-99' }, 'East US');
    expect(questionOf(replies.at(-1))?.id).toBe('targetRegion');
  });
});
