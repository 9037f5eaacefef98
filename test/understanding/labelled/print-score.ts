import { understand } from '../../../src/understanding/index.ts';
import type { Scored } from '../model/score-ways.ts';
import type { LabelledMessage } from './message.ts';
import { type LabelledScore, labelledScoreOf, scoredFields } from './score.ts';

/** A figure with its name. */
export type Figure = readonly [name: string, value: string];

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

/** The figures of a set that sum it up. */
export const overall = (score: LabelledScore): readonly Figure[] => [
  ['slots', percent(score.f1())],
  ['stance', percent(score.stance)],
  ['ask', percent(score.ask)],
  ['traps sprung', percent(score.sprung)],
  ['off-topic empty', percent(score.leftEmpty)],
];

const accounted = (score: LabelledScore): Figure => ['words', percent(score.accounted)];

/** The figures of each field, each stance and each kind of question. */
export const inDetail = (score: LabelledScore): readonly Figure[] => [
  ...scoredFields.map((field): Figure => [field, percent(score.f1(field))]),
  ...[...score.stances, ...score.asks].map(([name, { right, all }]): Figure => [name, `${right}/${all}`]),
];

const nameWidth = 18;
const indented = nameWidth + 2;

function figuresText(title: string, score: LabelledScore): string {
  const lines = [...overall(score), accounted(score)].map(([name, value]) => `${name.padEnd(nameWidth)}${value}`);
  return `${title}\n${lines.join('\n')}\n`;
}

/** The languages of these messages. */
export const languagesOf = (messages: readonly LabelledMessage[]): readonly string[] => [
  ...new Set(messages.map(({ lang }) => lang)),
];

/** A set as the rules read it: overall, in detail, and language by language. */
export function setText(set: string, state: string, messages: readonly LabelledMessage[]): string {
  const found = new Map(messages.map(({ text }) => [text, understand(text)]));
  const read = (text: string): Scored => found.get(text) ?? understand(text);
  const score = labelledScoreOf(messages, read);
  const details = inDetail(score).map(([name, value]) => `  ${name.padEnd(indented)}${value}\n`);
  const languages = languagesOf(messages).map(lang =>
    figuresText(
      `${set} set, ${lang}`,
      labelledScoreOf(
        messages.filter(one => one.lang === lang),
        read,
      ),
    ),
  );
  const title = `${set} set, ${state}: ${messages.length} messages`;
  return [figuresText(title, score), ...details, ...languages].join('');
}
