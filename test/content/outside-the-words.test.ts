import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type CodeSentence, sentencesIn } from '../support/sentences.ts';
import { sourceFilesIn, syntaxOf } from '../support/syntax.ts';
import { type WordsRoom, wordsRooms } from './outside-the-words.data.ts';

const found = sourceFilesIn('src', 'dialogs')
  .filter(path => !path.startsWith('src/content/'))
  .flatMap(path => sentencesIn(syntaxOf(path)).map(sentence => ({ path, sentence })));

const isIn = ({ files, around }: WordsRoom, path: string, sentence: CodeSentence): boolean =>
  files.test(path) && (around === undefined || around.some(place => sentence.around.includes(place)));

describe('sentences that a person reads', () => {
  it('stand nowhere outside of src/content/en', () => {
    const outside = found.filter(({ path, sentence }) => !wordsRooms.some(room => isIn(room, path, sentence)));
    expect(outside.map(({ path, sentence }) => `${path}:${sentence.line} ${sentence.text}`)).toEqual([]);
  });

  it('are allowed in no room that holds none', () => {
    const empty = wordsRooms.filter(room => !found.some(({ path, sentence }) => isIn(room, path, sentence)));
    expect(empty).toEqual([]);
  });

  it.each([
    ["const said = 'Open the ports of the service.';", 1],
    [`const said = \`Open ${'$'}{what} on the way to it.\`;`, 1],
    ["const row = { title: 'seen.error-rights', of: 'peering links', at: '10.0.0.0/16' };", 0],
  ])('are found in %s: %i', (code, count) => {
    expect(sentencesIn(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true))).toHaveLength(count);
  });
});
