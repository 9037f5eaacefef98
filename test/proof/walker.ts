import type { Activity } from 'botbuilder-core';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, questionOf } from '../conversations/seen.ts';

export type Shown = NonNullable<ReturnType<typeof questionOf>>;

/** Picks one of the choices of a question: the same one every time for the same question. */
export type Persona = (shown: Shown) => string;

/** More questions than any conversation has. */
export const farTooMany = 60;

const few: Readonly<Record<string, readonly string[]>> = {
  sourceRegion: ['eastus', 'outside-azure', 'unknown'],
  targetRegion: ['japaneast', 'same-region', 'outside-azure', 'unknown'],
  resourceType: ['vm', 'sql-database', 'app-service', 'synapse', 'onprem-server', 'unknown'],
};

/** The choices worth telling apart: all of them, but for the long lists a handful. */
export function choicesOf({ id, choices }: Shown): readonly string[] {
  return few[id] ?? choices.map(choice => choice.id).filter(choice => choice !== 'other');
}

/** Says what must be reached once nothing else leads on: asked again on purpose, the question counts no steps. */
function pressedForATarget({ id, step }: Shown): string | undefined {
  if (id === 'missing') return 'ask:resourceType';
  return id === 'resourceType' && step === undefined ? 'vm' : undefined;
}

/** A person whose answers follow from a number. */
export function personaOf(seed: number): Persona {
  return shown => {
    const forced = pressedForATarget(shown);
    if (forced !== undefined) return forced;
    const ids = choicesOf(shown);
    let hash = seed;
    for (const character of shown.id) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
    return ids[hash % ids.length] ?? 'unknown';
  };
}

export const last = (talk: Talk): Partial<Activity> | undefined => talk.sent.at(-1);

/** What the screen that is shown now offers. Throws where the last message offers nothing: a dead end. */
export function shownNow(talk: Talk): Shown {
  const shown = questionOf(last(talk));
  if (shown === undefined) throw new Error(`Nothing is asked: ${last(talk)?.text}`);
  return shown;
}

const ways: Readonly<Record<string, string>> = {
  start: 'continue',
  review: 'confirm',
  summary: 'continue',
  paused: 'continue',
  form: 'continue',
};

/** Presses on until the recommendation is there, answering as the persona does. */
export async function finish(talk: Talk, persona: Persona) {
  for (let count = 0; count < farTooMany; count += 1) {
    const answer = answerOf(last(talk));
    if (answer !== undefined) return answer;
    const shown = shownNow(talk);
    if (shown.id === 'next') await talk.type('repeat');
    else await talk.press({ kind: 'answer', id: shown.id, choice: ways[shown.id] ?? persona(shown) });
  }
  throw new Error(`No answer after ${farTooMany} questions; the last one is ${questionOf(last(talk))?.id}.`);
}

/** The plain path: from the welcome to the answer by pressing alone. */
export async function plainPath(persona: Persona) {
  const talk = openTalk();
  await talk.arrive();
  return { talk, answer: await finish(talk, persona) };
}
