import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, questionOf } from '../conversations/seen.ts';
import { extent } from './extent.ts';
import { choicesOf, finish, last, type Persona, personaOf, plainPath, shownNow } from './walker.ts';

const interruptions = [
  'help',
  'why do you ask?',
  'what did I say?',
  'repeat',
  'examples',
  'hello',
  'thanks',
  'xyzzy plugh',
  '',
  '🙂',
  'is peering encrypted?',
  'cancel',
  'continue',
  'form',
];

type Move =
  | { readonly kind: 'interrupt'; readonly text: string }
  | { readonly kind: 'back'; readonly times: number }
  | { readonly kind: 'answer' }
  | { readonly kind: 'change'; readonly which: number; readonly to: number }
  | { readonly kind: 'restart' | 'undo-start-over' };

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('interrupt' as const), text: fc.constantFrom(...interruptions) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('back' as const), times: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('answer' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), which: fc.nat(20), to: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('restart' as const, 'undo-start-over' as const) }) },
  ),
  { maxLength: 14 },
);

/** A question that was shown before, answered anew with any of its choices, as by a press on an old card. */
async function pressOld(talk: Talk, which: number, to: number): Promise<void> {
  const old = talk.sent.flatMap(activity => questionOf(activity) ?? []).filter(({ step }) => step !== undefined);
  const shown = old[which % Math.max(old.length, 1)];
  if (shown === undefined) return;
  const ids = choicesOf(shown);
  await talk.press({ kind: 'answer', id: shown.id, choice: ids[to % ids.length], card: shown.card });
}

async function make(talk: Talk, move: Move, persona: Persona): Promise<Talk> {
  if (move.kind === 'interrupt') await talk.type(move.text);
  else if (move.kind === 'back') for (let times = 0; times < move.times; times += 1) await talk.type('back');
  else if (move.kind === 'change') await pressOld(talk, move.which, move.to);
  else if (move.kind === 'restart') return talk.restart();
  else if (move.kind === 'undo-start-over') {
    await talk.type('start over');
    await talk.type('undo');
  } else if (answerOf(last(talk)) === undefined) {
    const shown = shownNow(talk);
    if (shown.step !== undefined) await talk.press({ kind: 'answer', id: shown.id, choice: persona(shown) });
  }
  return talk;
}

/** Whatever was answered otherwise on the way is answered as the persona does. */
async function settle(talk: Talk, persona: Persona, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await talk.type('continue');
    const shown = talk.sent.flatMap(activity => questionOf(activity) ?? []).find(one => one.id === id);
    if (shown !== undefined) await talk.press({ kind: 'answer', id, choice: persona(shown) });
  }
}

describe('any way through the conversation', () => {
  it('ends in the recommendation of the plain path', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000), moves, async (seed, path) => {
        const persona = personaOf(seed);
        const plain = await plainPath(persona);
        const asked = [...new Set(plain.talk.sent.flatMap(activity => questionOf(activity)?.id ?? []))];
        let talk = openTalk();
        await talk.arrive();
        for (const move of path) talk = await make(talk, move, persona);
        await talk.type('continue');
        await settle(
          talk,
          persona,
          asked.filter(id => id !== 'review'),
        );
        await talk.type('repeat');
        const answer = await finish(talk, persona);
        expect(answer.requirements).toEqual(plain.answer.requirements);
        expect(JSON.stringify(answer.recommendation)).toBe(JSON.stringify(plain.answer.recommendation));
      }),
      { numRuns: extent(8, 100), seed: 20_261_123 },
    );
  });
});
