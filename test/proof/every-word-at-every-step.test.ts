import { beforeAll, describe, expect, it } from 'vitest';
import { openTalk, type Talk } from '../conversations/double.ts';
import { questionOf } from '../conversations/seen.ts';

const form = {
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  sourceType: 'azure-vm',
};

/** How each step of a conversation is reached, and the question that is asked there. */
const steps: readonly (readonly [string, readonly (string | object)[]])[] = [
  ['start', []],
  ['sourceRegion', ['ask me step by step']],
  ['sourceOutside', [{ kind: 'answer', id: 'sourceRegion', choice: 'outside-azure' }]],
  ['targetRegion', ['East US']],
  ['resourceType', ['East US', 'Japan East']],
  ['sourceType', ['East US', 'Japan East', 'Virtual machine']],
  ['exposure', [{ kind: 'form', ...form }]],
  ['hybrid', [{ kind: 'form', ...form, exposure: 'none' }]],
  ['existingPrivateEndpoint', [{ kind: 'form', ...form, exposure: 'none', hybrid: 'nothing' }]],
  ['review', [{ kind: 'form', ...form, exposure: 'none', hybrid: 'nothing' }, "I don't know"]],
  ['next', [{ kind: 'form', ...form, exposure: 'none', hybrid: 'nothing' }, "I don't know", 'yes', 'hello']],
  ['form', ['form']],
  ['summary', ['East US', 'what did I say?']],
  ['paused', ['East US', 'cancel']],
];

/** Words that answer and leave the question where it is. */
const staying: readonly (readonly [string, RegExp])[] = [
  ['help', /^You can answer in your own words/u],
  ['HELP!', /^You can answer in your own words/u],
  ['why do you ask?', /\w+\./u],
  ['examples', /^You could write/u],
  ['hello', /^Hello\./u],
  ['thanks', /^You are welcome\./u],
];

/** Words that lead somewhere, and come back. */
const leading: readonly (readonly [string, string])[] = [
  ['back', 'continue'],
  ['start over', 'undo'],
  ['form', 'continue'],
  ['what did I say?', 'continue'],
  ['cancel', 'continue'],
  ['change regions', 'cancel'],
];

async function at(path: readonly (string | object)[]) {
  const talk = openTalk();
  await talk.arrive();
  for (const step of path) await (typeof step === 'string' ? talk.type(step) : talk.press(step));
  return talk;
}

describe.each(steps)('at %s', (id, path) => {
  let there: Talk;
  beforeAll(async () => {
    there = await at(path);
  });

  it('is where the conversation stands', () => {
    expect(questionOf(there.sent.at(-1))?.id).toBe(id);
  });

  it.each(staying)('"%s" is answered and the question comes again', async (word, words) => {
    const talk = there.fork();
    const replies = await talk.type(word);
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toMatch(words);
    expect(questionOf(replies[0])?.id).toBe(id);
  });

  it.each(leading)('"%s" leads on, and nothing that was said is lost', async (word, way) => {
    const talk = there.fork();
    const known = async () =>
      (await talk.type('what did I say?'))[0]?.text?.split('\n').filter(line => line.startsWith('- '));
    const before = await known();
    await talk.type('continue');
    const replies = await talk.type(word);
    expect(replies).toHaveLength(1);
    expect(questionOf(replies[0])?.choices.length).toBeGreaterThan(0);
    await talk.type(way);
    expect(await known()).toEqual(before);
  });

  it('"repeat" says it again', async () => {
    const talk = there.fork();
    const replies = await talk.type('repeat');
    expect(replies).toHaveLength(1);
    if (id !== 'next') expect(questionOf(replies[0])?.id).toBe(id);
  });

  it('"I don\'t know" leads on', async () => {
    const talk = there.fork();
    const replies = await talk.type("I don't know");
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).not.toContain('I did not understand');
  });
});
