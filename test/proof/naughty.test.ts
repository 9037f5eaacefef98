import { describe, expect, it } from 'vitest';
import { questions } from '../../dialogs/questions.ts';
import { openTalk } from '../conversations/double.ts';
import { questionOf } from '../conversations/seen.ts';
import { extent } from './extent.ts';
import { naughtyStrings } from './naughty-strings.ts';

const markup =
  /<(?:script|img|at|blockquote)|javascript:|evil\.example|DROP TABLE|passwd|\{\w+\}|\$\{|undefined|\[object|NaN/u;

const core: readonly string[] = ['sourceRegion', 'targetRegion', 'resourceType', 'sourceType', 'exposure', 'hybrid'];

/** One in so many of the questions that are not the main ones. */
const oneIn = extent(12, 1);

/** The main questions, and some of the others: different ones for each input. */
const through = (turn: number) =>
  questions.filter(({ id }, index) => core.includes(id) || (index + turn) % oneIn === 0);

describe.each(naughtyStrings.map(([name, text], turn) => [name, text, turn] as const))('%s', (_, text, turn) => {
  it('through the questions: an answer each time, no markup back, nothing lost', async () => {
    const talk = openTalk();
    await talk.type('Japan East');
    for (const { id } of through(turn)) {
      await talk.press({ kind: 'answer', id: 'review', choice: `change:${id}` });
      const [reply] = await talk.type(text);
      const said = `${reply?.text} ${JSON.stringify(reply?.attachments)}`;
      expect(said).not.toMatch(markup);
      expect(questionOf(reply)?.choices.length).toBeGreaterThan(0);
    }
    const [summary] = await talk.type('what did I say?');
    expect(summary?.text).toContain('Starts in: Japan East');
  });

  it('in every place of a press', async () => {
    const talk = openTalk();
    await talk.type('Japan East');
    for (const value of [
      { kind: text },
      { kind: 'answer', id: text, choice: text },
      { kind: 'answer', id: 'exposure', choice: [text, text] },
      { kind: 'answer', id: 'hybrid', picked: text },
      { kind: 'command', command: text },
      { kind: 'form', sourceRegion: text, hybrid: [text], exposure: { text } },
      { kind: 'retry', text },
      text,
      [text],
    ]) {
      const [reply] = await talk.send({ value });
      expect(`${reply?.text} ${JSON.stringify(reply?.attachments)}`).not.toMatch(markup);
      expect(reply?.text).not.toContain('Something failed');
    }
    const [summary] = await talk.type('what did I say?');
    expect(summary?.text).toContain('Starts in: Japan East');
  });
});
