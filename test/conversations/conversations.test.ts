import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openState } from '../../src/state/index.ts';
import { act } from './act.ts';
import { openTalk, type Talk } from './double.ts';
import { readScripts, type Script } from './script.ts';
import { answerOf, questionOf } from './seen.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.txt'));

async function play({ lines }: Script): Promise<void> {
  const state = openState('memory:');
  onTestFinished(() => {
    state.close();
  });
  let talk = openTalk({ feedback: state.feedback });
  let heard: Awaited<ReturnType<Talk['send']>> = [];
  for (const line of lines) {
    const where = `line ${line.at + 1}`;
    const text = heard.map(activity => activity.text ?? '').join('\n');
    if (line.kind === 'restart') talk = talk.restart();
    else if (line.kind === 'contains') expect(text, where).toContain(line.text);
    else if (line.kind === 'lacks') expect(text, where).not.toContain(line.text);
    else if (line.kind === 'asks') expect(questionOf(heard.at(-1))?.id, where).toBe(line.text);
    else if (line.kind === 'recommends')
      expect(answerOf(heard.at(-1))?.recommendation.headline?.option, where).toBe(line.text);
    else heard = (await act(talk, line)) ?? [];
  }
}

for (const file of files) {
  describe(file.replace('.txt', '').replaceAll('-', ' '), () => {
    for (const script of readScripts(readFileSync(new URL(file, folder), 'utf8'))) {
      it(script.title, () => play(script));
    }
  });
}
