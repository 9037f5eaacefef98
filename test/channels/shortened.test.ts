import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/channels/shortened.ts';
import { textLimit } from '../../src/text-limit.ts';

const long = 'x'.repeat(240_000);

describe('a long text', () => {
  it.each([
    { what: 'nothing', channelData: undefined },
    { what: 'channel data of nothing', channelData: null },
    { what: 'channel data of words', channelData: 'words' },
    { what: 'channel data of a list', channelData: [1] },
    { what: 'channel data of a number', channelData: 7 },
  ])('is cut beside $what', ({ channelData }) => {
    const cut = shortened({ type: 'message', text: long, channelData });
    expect(cut.text).toHaveLength(textLimit);
    expect(cut.channelData).toEqual({ textLength: long.length });
  });

  it('is cut beside channel data that hold something, which stays', () => {
    const cut = shortened({ type: 'event', text: long, channelData: { tenant: { id: 't' } }, value: { a: 1 } });
    expect(cut).toMatchObject({ channelData: { tenant: { id: 't' }, textLength: long.length }, value: { a: 1 } });
  });

  it.each([undefined, null, '', 'x'.repeat(textLimit)])('that is none stays as it is (%#)', text => {
    const activity = { type: 'message', text, channelData: null };
    expect(shortened(activity)).toBe(activity);
  });
});
