import { describe, expect, it } from 'vitest';
import { type Conversation, freshConversation } from '../../../dialogs/memory/conversation.ts';
import { recordAnswers } from '../../../dialogs/memory/memory.ts';
import { reduce } from '../../../dialogs/memory/reduce.ts';
import { openTurn } from '../../../dialogs/turn.ts';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { busy, eventTable } from './event-table.data.ts';

const turnOver = (conversation: Conversation) =>
  openTurn(conversation, {
    notes: [],
    echoes: new Set(),
    greets: false,
    verdicts: [],
    answering: undefined,
    kept: new Map(),
    channel: 'test',
    publicUrl: undefined,
    onOwnPage: false,
    forget: () => undefined,
    feedback: { rate: () => undefined, explain: () => undefined, forgetWords: () => undefined },
  });

const rows = Object.entries(eventTable).flatMap(([kind, ofKind]) =>
  ofKind.map(([what, ...row]) => [`${kind}: ${what}`, row] as const),
);

describe('an event changes what it says, and leaves all else alone', () => {
  it.each(rows)('%s', (_, [event, changes, before = busy]) => {
    const expected = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined);
    expect(reduce(deepFrozen(before), deepFrozen(event))).toStrictEqual(Object.fromEntries(expected));
  });
});

describe('a turn', () => {
  it('holds the conversation after each event, and leaves the saved one alone', () => {
    const saved = deepFrozen(freshConversation());
    const turn = turnOver(saved);
    turn.dispatch({ kind: 'welcomed' });
    turn.dispatch({ kind: 'questions-wanted', questions: [{ id: 'exposure' }] });
    expect(turn.conversation).toEqual({ ...saved, welcomed: true, wanted: [{ id: 'exposure' }] });
  });

  it('tells what answers change', () => {
    const turn = turnOver(busy);
    expect(recordAnswers(turn, { hybrid: ['user-devices'] })).toEqual([]);
    expect(recordAnswers(turn, { exposure: 'none' })).toEqual([{ field: 'exposure', from: undefined, to: 'none' }]);
  });
});

/** Each write is refused by the compiler, and by the frozen conversation, too. */
const writes: readonly (readonly [string, (conversation: Conversation) => void])[] = [
  [
    'a place of the conversation',
    conversation => {
      // @ts-expect-error readonly
      conversation.paused = false;
    },
  ],
  [
    'a place within',
    ({ asked }) => {
      // @ts-expect-error readonly
      if (asked !== undefined) asked.misses += 1;
    },
  ],
  [
    'what may be missing',
    conversation => {
      // @ts-expect-error readonly
      delete conversation.undo;
    },
  ],
  [
    'a list',
    ({ wanted }) => {
      // @ts-expect-error readonly
      wanted.push({ id: 'exposure' });
    },
  ],
  [
    'an answer',
    ({ requirements }) => {
      // @ts-expect-error readonly
      requirements.exposure = 'none';
    },
  ],
  [
    'a list within an answer',
    ({ requirements: { hybrid } }) => {
      // @ts-expect-error readonly
      if (typeof hybrid === 'object') hybrid.push('datacenter');
    },
  ],
  [
    'the conversation of a turn',
    conversation => {
      // @ts-expect-error readonly
      turnOver(conversation).conversation = conversation;
    },
  ],
];

describe('nobody but the reducer writes', () => {
  it.each(writes)('%s', (_, write) => {
    expect(() => write(busy)).toThrow(TypeError);
  });
});
