import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../dialogs/memory/changes.ts';
import { type Conversation, readConversation } from '../../dialogs/memory/conversation.ts';
import { reduce } from '../../dialogs/memory/reduce.ts';
import { deepFrozen } from '../support/deep-frozen.ts';
import { anyAnswering, anyConversation, anyEvent } from './any-events.ts';
import { extent } from './extent.ts';

const numRuns = extent(25, 1_000);
const seed = 20_261_123;

/** What an answer that stood before became is what "undo" is for. */
const alters = (before: Conversation, after: Conversation): boolean =>
  changesBetween(before.requirements, after.requirements).some(({ from }) => from !== undefined);

/** What was put aside when nothing had been answered was said along the way only, and is not kept. */
const isKept = (before: Conversation, kind: string): boolean => kind !== 'started-over' || before.trail.length > 0;

describe('any event after any others', () => {
  it('leaves the conversation before it alone, and makes one that can be saved and read again', () => {
    const check = fc.property(anyConversation, anyEvent, (before, event) => {
      const after = reduce(before, deepFrozen(event));
      expect(readConversation(JSON.parse(JSON.stringify(after)))).toEqual({ conversation: after, moved: false });
    });
    fc.assert(check, { numRuns, seed });
  });

  it('that changes an answer can be undone, and the undoing too', () => {
    const check = fc.property(anyConversation, anyAnswering, (before, event) => {
      const after = reduce(before, event);
      fc.pre(alters(before, after) && isKept(before, event.kind));
      const undone = reduce(after, { kind: 'undone' });
      expect([undone.requirements, undone.trail]).toEqual([before.requirements, before.trail]);
      const redone = reduce(undone, { kind: 'undone' });
      expect([redone.requirements, redone.trail]).toEqual([after.requirements, after.trail]);
    });
    fc.assert(check, { numRuns, seed });
  });
});
