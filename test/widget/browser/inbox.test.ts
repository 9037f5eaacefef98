import { describe, expect, it } from 'vitest';
import { Inbox } from '../../../src/widget/browser/direct-line/inbox.ts';

const message = (id: string, text = id) => ({ id, type: 'message', text, from: { role: 'bot' } });
const frame = (watermark: string | undefined, ...activities: object[]) => JSON.stringify({ activities, watermark });

describe('the inbox', () => {
  it('takes each activity once, however often it comes', () => {
    const inbox = new Inbox();
    expect(inbox.take(frame('1', message('a'))).map(({ id }) => id)).toEqual(['a']);
    expect(inbox.take(frame('2', message('a'), message('b'))).map(({ id }) => id)).toEqual(['b']);
  });

  it('takes an activity again that the bot has changed', () => {
    const inbox = new Inbox();
    inbox.take(frame('1', message('a', 'first')));
    expect(inbox.take(frame('1', message('a', 'second'))).map(({ text }) => text)).toEqual(['second']);
  });

  it('remembers the watermark, also from a frame that has none', () => {
    const inbox = new Inbox();
    inbox.take(frame('7', message('a')));
    inbox.take(frame(undefined, message('b')));
    expect(inbox.watermark).toBe('7');
  });

  it('takes every typing sign, which has no id', () => {
    const inbox = new Inbox();
    const typing = frame('1', { type: 'typing', from: { role: 'bot' } });
    expect([...inbox.take(typing), ...inbox.take(typing)].map(({ type }) => type)).toEqual(['typing', 'typing']);
  });

  it.each(['', '[]', 'no JSON', '{"activities":5}', '{"activities":[null,1,"x",{},{"id":"a"}]}'])(
    'makes nothing of %s',
    content => expect(new Inbox().take(content)).toEqual([]),
  );
});
