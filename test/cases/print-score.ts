import type { ChatScore } from './chat-score.ts';
import type { Measure, Miss, Score } from './score.ts';

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

const nameWidth = 34;

const figure = (name: string, { hits, total }: Measure): string =>
  `${name.padEnd(nameWidth)} ${hits}/${total} = ${(hits / Math.max(1, total)).toFixed(3)}`;

/** Every measure on a line of its own, by name. */
export function figuresText({ measures }: Score): string {
  return [...measures]
    .toSorted(byName)
    .map(([name, measure]) => figure(name, measure))
    .join('\n');
}

/** How the conversations went, a figure on a line. */
export function chatText(score: ChatScore): string {
  const { questions, words, fields } = score;
  const told = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([field, count]) => `${field} ${count}`).join(', ') || 'none';
  const line = (name: string, value: string): string => `${name.padEnd(nameWidth)} ${value}`;
  return [
    figuresText(score),
    line('questions', `median ${questions.median}, most ${questions.most}`),
    line('words before the folds', `median ${words.all}, yes or no ${words.closed}`),
    line('summary wrong', told(fields.wrong)),
    line('summary without', told(fields.missing)),
    line('summary beyond the text', told(fields.beyond)),
  ].join('\n');
}

const missLine = ({ id, expected, got }: Miss): string => `  ${id}  expected ${expected} · got ${got}`;

/** Who misses each measure, with what was expected and what came; the groups of the headline repeat its list. */
export function missesText({ misses }: Score): string {
  return [...misses]
    .filter(([name]) => !name.startsWith('headline ') || name === 'headline all')
    .toSorted(byName)
    .map(([name, lines]) => [`${name} (${lines.length})`, ...lines.map(missLine)].join('\n'))
    .join('\n\n');
}
