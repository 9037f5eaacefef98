import { ActivityTypes } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { freshConversation } from '../../dialogs/memory/conversation.ts';
import type { QuestionId } from '../../dialogs/questions.ts';
import { receiveActivity } from '../../dialogs/receive/receive-activity.ts';
import { openTurn } from '../../dialogs/turn.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { regionWords, resourceWords } from '../support/alias-tables.ts';
import { extent } from './extent.ts';

/** Where a list is asked, and what is known there. */
const places: readonly (readonly [QuestionId, Requirements])[] = [
  ['sourceRegion', {}],
  ['targetRegion', { sourceRegion: 'westeurope' }],
  ['targetRegion', { sourceRegion: 'westeurope', targetRegion: 'japanwest' }],
  ['resourceType', { sourceRegion: 'westeurope', targetRegion: 'japanwest' }],
  ['sourceType', { sourceRegion: 'westeurope', targetRegion: 'japanwest', resourceType: 'key-vault' }],
  ['otherRegions', { sourceRegion: 'westeurope', targetRegion: 'japanwest' }],
];

const oneIn = extent(59, 1);
const some = (words: readonly string[], step: number): readonly string[] =>
  words.filter((_, index) => index % step === 0);

/** Every name of what is asked there, and some of the other kind, which people type there too. */
function saidAt(id: QuestionId): readonly string[] {
  const [own, other] = id.endsWith('Type') ? [resourceWords, regionWords] : [regionWords, resourceWords];
  return [...some(own, oneIn), ...some(other, oneIn * 7)];
}

/** What is known, noted and done after this came in at the question. */
async function afterwards(asked: string, requirements: Requirements, incoming: { text?: string; value?: object }) {
  const saved = { ...freshConversation(), requirements, asked: { id: asked, card: 'card-1', misses: 0 } };
  const turn = openTurn(saved, {
    notes: [],
    echoes: new Set(),
    greets: false,
    verdicts: [],
    kept: new Map(),
    answering: undefined,
    channel: 'test',
    publicUrl: undefined,
    onOwnPage: true,
    forget: () => undefined,
    feedback: { rate: () => undefined, explain: () => undefined, forgetWords: () => undefined },
  });
  const outcome = await receiveActivity(
    turn,
    Object.assign(Object.create(null), { type: ActivityTypes.Message, ...incoming }),
  );
  const { conversation, notes, verdicts } = turn;
  return { outcome, conversation, notes, verdicts };
}

describe.each(places)('at %s', (id, known) => {
  const said = saidAt(id);
  it(`words typed into the list say what the chat field says: ${said.length} names`, async () => {
    for (const words of said) {
      const chat = await afterwards(id, known, { text: words });
      const list = await afterwards(id, known, {
        value: { kind: 'answer', id, card: 'card-1', typed: { picked: words } },
      });
      expect(list, words).toEqual(chat);
    }
  });
});

describe.each(places.filter(([id]) => id !== 'otherRegions'))('in the field %s of the form', (id, known) => {
  const said = saidAt(id);
  it(`words say what they say in the chat field at that question: ${said.length} names`, async () => {
    for (const words of said) {
      const chat = (await afterwards(id, known, { text: words })).conversation;
      const form = await afterwards('form', known, { value: { kind: 'form', card: 'card-1', typed: { [id]: words } } });
      const { requirements, said: volunteered } = form.conversation;
      expect({ requirements, volunteered }, words).toEqual({
        requirements: chat.requirements,
        volunteered: chat.said,
      });
    }
  });
});
