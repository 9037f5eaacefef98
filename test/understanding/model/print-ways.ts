import type { CorpusRow } from '../corpus/row.ts';
import type { LabelledMessage } from '../labelled/message.ts';
import { type Figure, inDetail, languagesOf, overall, percent } from '../labelled/print-score.ts';
import { LabelledScore, labelledScoreOf } from '../labelled/score.ts';
import { scoreOf } from '../score.ts';
import { type CountMisses, rightlyChosen, type Scored, type Ways } from './score-ways.ts';

/** The ways in which messages are read, as columns; in the last the person chooses rightly where the readers differ. */
const columns = ['rules', 'model', 'both', 'chosen'] as const;

type Column = (typeof columns)[number];

/** What each message came to, by its text. */
export type Read = ReadonlyMap<string, Ways>;

const nameWidth = 26;
const valueWidth = 10;

const line = (name: string, values: readonly string[]): string =>
  `${name.padEnd(nameWidth)}${values.map(value => value.trim().padStart(valueWidth)).join('')}`;

/** The figures of every way beside each other; each way has the same figures in the same order. */
function sideBySide(figures: Readonly<Record<Column, readonly Figure[]>>): readonly string[] {
  const rows = figures.rules.map(([name], index) =>
    line(
      name,
      columns.map(column => figures[column][index]?.[1] ?? ''),
    ),
  );
  return [line('', columns), ...rows];
}

function inColumns<Value>(of: (column: Column) => Value): Readonly<Record<Column, Value>> {
  return { rules: of('rules'), model: of('model'), both: of('both'), chosen: of('chosen') };
}

const unread: Scored = { requirements: {}, named: [] };

/** A message as it was read in this way. */
function readIn(column: Column, ways: Ways | undefined, missesOf: CountMisses): Scored {
  if (ways === undefined) return unread;
  return column === 'chosen' ? rightlyChosen(ways, missesOf) : ways[column];
}

/** Messages by name of their group, each as it was read; undefined where the model did not read it. */
export interface Group {
  readonly name: string;
  readonly found: readonly (Ways | undefined)[];
}

function coverage({ name, found }: Group): string {
  const there = found.flatMap(ways => ways ?? []);
  const sum = (of: (ways: Ways) => number): number => there.reduce((total, ways) => total + of(ways), 0);
  const values = [
    there.length,
    found.length - there.length,
    there.filter(({ differing }) => differing.length > 0).length,
    sum(({ dropped }) => dropped['not-in-message']),
    sum(({ dropped }) => dropped.outside),
    sum(({ dropped }) => dropped.contradiction),
  ];
  return line(name, values.map(String));
}

/** How many messages a model read, in how many the readers differ, and how many facts are dropped for which reason. */
export const coverageText = (groups: readonly Group[]): string =>
  [line('', ['read', 'missing', 'differ', 'no words', 'outside', 'contrad.']), ...groups.map(coverage)].join('\n');

const foundOf = (rows: readonly { readonly text: string }[], read: Read): Group['found'] =>
  rows.map(({ text }) => read.get(text));

/** Utterances each way, slot by slot as F1. */
export function utterancesText(title: string, rows: readonly CorpusRow[], read: Read): string {
  const there = rows.filter(({ text }) => read.has(text));
  const missesIn =
    (row: CorpusRow): CountMisses =>
    found =>
      scoreOf([row], () => found).reduce((sum, { extra, missed }) => sum + extra + missed, 0);
  const slots = (column: Column): readonly Figure[] => {
    const found = new Map(there.map(row => [row.text, readIn(column, read.get(row.text), missesIn(row))]));
    return scoreOf(there, text => found.get(text) ?? unread).map(({ slot, f1 }) => [slot, percent(f1)]);
  };
  const table = there.length === 0 ? [] : ['', ...sideBySide(inColumns(slots))];
  return [`== ${title}`, coverageText([{ name: 'all', found: foundOf(rows, read) }]), ...table].join('\n');
}

function scoreIn(column: Column, messages: readonly LabelledMessage[], read: Read): LabelledScore {
  const missesIn =
    (message: LabelledMessage): CountMisses =>
    found => {
      const score = new LabelledScore();
      score.add(message, found);
      return score.misses;
    };
  const found = new Map(messages.map(one => [one.text, readIn(column, read.get(one.text), missesIn(one))]));
  return labelledScoreOf(messages, text => found.get(text) ?? unread);
}

/** A labelled set each way: overall, in detail, and language by language. */
export function labelledText(title: string, messages: readonly LabelledMessage[], read: Read): string {
  const there = messages.filter(({ text }) => read.has(text));
  const ofLanguage = (lang: string, some: readonly LabelledMessage[]) => some.filter(one => one.lang === lang);
  const groups = languagesOf(messages).map(name => ({ name, found: foundOf(ofLanguage(name, messages), read) }));
  const scores = inColumns(column => scoreIn(column, there, read));
  const whole = sideBySide(inColumns(column => [...overall(scores[column]), ...inDetail(scores[column])]));
  const tables = languagesOf(there).flatMap(lang => [
    '',
    `${title}, ${lang}`,
    ...sideBySide(inColumns(column => overall(scoreIn(column, ofLanguage(lang, there), read)))),
  ]);
  return [
    `== ${title}`,
    coverageText([{ name: 'all', found: foundOf(messages, read) }, ...groups]),
    ...(there.length === 0 ? [] : ['', ...whole, ...tables]),
  ].join('\n');
}
