import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openState } from '../../src/state/index.ts';
import { act } from './act.ts';
import { openTalk, type Talk } from './double.ts';
import { readScripts, type Script } from './script.ts';
import { answerOf, questionOf } from './seen.ts';

/** A conversation in which somebody types the title of a button, which another language calls otherwise. */
const typesTitles = 'After the answer each of its parts can be asked for by name';

const folder = new URL('.', import.meta.url);
const core =
  /^(?:mission|changes|i-do-not-know|limits|linked-answers|plans-and-symptoms|real-life|several-targets|standing-[\w-]+)\.txt$/;
const files = readdirSync(folder).filter(name => core.test(name));

const saidSchema = z.object({ sentences: z.array(z.object({ at: z.string(), id: z.string() })) });

/** A recommendation with the id of each sentence in the place of its words, and without the languages they are in. */
function wordless(recommendation: unknown): unknown {
  if (recommendation === undefined) return undefined;
  const ids = new Map(saidSchema.parse(recommendation).sentences.map(({ at, id }) => [at, id]));
  const without = (value: unknown, at: string): unknown => {
    const id = ids.get(at);
    if (id !== undefined) return id;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one, index) => without(one, `${at}/${index}`));
    const kept = Object.entries(value).filter(([key]) => key !== 'lang');
    return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, `${at}/${key}`)]));
  };
  return without(recommendation, '');
}

type Heard = Awaited<ReturnType<Talk['send']>>;

/** What a turn came to, without words. */
function outcomeOf(heard: Heard) {
  const last = heard.at(-1);
  const answer = answerOf(last);
  const question = questionOf(last);
  return {
    asks: question?.id,
    choices: (question ?? answer)?.choices.map(({ id }) => id),
    requirements: answer?.requirements,
    recommendation: wordless(answer?.recommendation),
  };
}

/** The conversation, each turn passed on to a second one that answers in German. */
async function play({ lines }: Script): Promise<void> {
  const state = openState('memory:');
  onTestFinished(() => {
    state.close();
  });
  const { feedback } = state;
  let english = openTalk({ feedback });
  let german = openTalk({ feedback }, { locale: 'de', channelData: { shows: 'both', languageChosen: true } });
  for (const line of lines) {
    const where = `line ${line.at + 1}`;
    if (line.kind === 'restart') {
      english = english.restart();
      german = german.restart();
    }
    let second: Heard = [];
    const both: Talk = {
      ...english,
      send: async activity => {
        second = await german.send(activity);
        return english.send(activity);
      },
      type: text => both.send({ text }),
      press: value => both.send({ value }),
      arrive: async () => {
        second = await german.arrive();
        return english.arrive();
      },
    };
    const first = await act(both, line);
    if (first === undefined) continue;
    expect(outcomeOf(second), where).toEqual(outcomeOf(first));
    for (const { type, locale } of second) if (type === 'message') expect(locale, where).toBe('de');
  }
}

describe('in German each conversation comes to the same', () => {
  for (const file of files) {
    for (const script of readScripts(readFileSync(new URL(file, folder), 'utf8'))) {
      if (script.title !== typesTitles) it(script.title, () => play(script));
    }
  }
});
