import { understand } from '../../src/understanding/index.ts';
import { optionNames } from '../../src/understanding/languages/names.ts';
import { symptomRows } from '../../src/understanding/languages/symptom-rows.ts';
import { commandRows, smallTalkRows } from '../../src/understanding/languages/talk-rows.ts';
import { wordClasses } from '../../src/understanding/languages/word-classes.ts';
import { type Pattern, parsePattern } from '../../src/understanding/pattern/parse.ts';
import { questions } from '../../src/understanding/talk/subject-questions.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';

/** Something that each kind of thing is called, by the kind. */
const things: Readonly<Record<string, string>> = {
  region: 'East US',
  resource: 'SQL database',
  vague: 'database',
  party: 'VM',
  option: 'peering',
  address: '10.0.0.4',
};

const optionPrefix = '#option:';
const words = new Map<string, readonly string[]>(Object.entries(wordClasses));
const names = new Map<string, readonly string[]>(Object.entries(optionNames));

function classExample(name: string): string {
  if (name.startsWith(optionPrefix)) return names.get(name.slice(optionPrefix.length))?.[0] ?? name;
  if (name.startsWith('#')) return things[name.slice(1).split(':')[0] ?? ''] ?? name;
  return words.get(name)?.[0] ?? name;
}

/** Words that a pattern holds for; `filler` stands in each of its gaps. */
function exampleOf(pattern: Pattern, filler: string): string {
  switch (pattern.kind) {
    case 'word':
      return pattern.text;
    case 'class':
      return classExample(pattern.name);
    case 'number':
      return '5';
    case 'sequence':
      return pattern.parts
        .map(part => exampleOf(part, filler))
        .filter(part => part !== '')
        .join(' ');
    case 'choice':
      return pattern.parts[0] === undefined ? '' : exampleOf(pattern.parts[0], filler);
    case 'gap':
      return filler;
    default:
      return '';
  }
}

/** A row of talk, and words that people could say for it. */
export interface TalkRow {
  readonly name: string;
  /** True: the sentence is read as this row; false where no words were found for it, as for options without a name. */
  readonly isRead: boolean;
  readonly sentence: string;
}

const sentencesOf = (patterns: readonly string[], end = ''): readonly string[] =>
  patterns.flatMap(written => ['', 'my'].map(filler => exampleOf(parsePattern(written), filler) + end));

function row(name: string, sentences: readonly string[], isRead: (understood: Understanding) => boolean): TalkRow {
  const read = sentences.find(sentence => isRead(understand(sentence)));
  return { name, isRead: read !== undefined, sentence: read ?? sentences[0] ?? name };
}

/** Every row of talk there is: commands, small talk, questions on the subject and on words, symptoms. */
export function talkRows(): readonly TalkRow[] {
  return [
    ...commandRows.map(({ command, whole, inside = [] }) =>
      row(`command ${command}`, [...whole, ...sentencesOf(inside)], read => read.command === command),
    ),
    ...smallTalkRows.map(({ kind, patterns }) =>
      row(`small talk ${kind}`, sentencesOf(patterns), read => read.smallTalk === kind),
    ),
    ...questions.map(({ id, patterns }) =>
      row(`question ${id}`, sentencesOf(patterns, '?'), read => read.question === id),
    ),
    ...symptomRows.map(({ pitfalls, patterns }) =>
      row(`symptom ${pitfalls.join(', ')}`, sentencesOf(patterns), read =>
        pitfalls.every(pitfall => read.symptoms.includes(pitfall)),
      ),
    ),
  ];
}
