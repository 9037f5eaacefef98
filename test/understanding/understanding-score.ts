import { readOptions } from '../support/command.ts';
import { corpus, holdout } from './corpus/index.ts';
import { labelledMessages, labelledSets } from './labelled/message.ts';
import { setText } from './labelled/print-score.ts';
import { type MeasuredReader, measuredReader, readerOptions, readerUsage } from './model/measured-reader.ts';
import { labelledText, utterancesText } from './model/print-ways.ts';
import { readEachWay } from './model/score-ways.ts';
import { scoreOf, scoreTable } from './score.ts';

const usage = `Usage: npm run understanding:score -- [options]
Prints what is read of the utterances collected and of strangers' messages, by the rules, or with a model beside them.
${readerUsage}`;

const utterances = [
  { title: `${corpus.length} utterances`, rows: corpus },
  { title: `${holdout.length} utterances kept apart`, rows: holdout },
] as const;

const sets = (['first', 'second', 'third'] as const).map(set => {
  const messages = labelledMessages(set);
  return { set, state: labelledSets[set], messages };
});

function byRules(): string {
  const tables = utterances.map(({ title, rows }) => `${scoreTable(title, scoreOf(rows))}\n`);
  return [...tables, ...sets.map(({ set, state, messages }) => setText(set, state, messages))].join('\n');
}

const legend = `Of the messages that the model read. rules, model: what each reads alone. both: where they differ nothing is read. chosen: where
they differ the person takes the right one of the two, where one is right. Slots are given as F1.`;

async function byBoth({ reader, report }: MeasuredReader): Promise<string> {
  const texts = [
    ...utterances.flatMap(({ rows }) => rows.map(({ text }) => text)),
    ...sets.flatMap(({ messages }) => messages.map(({ text }) => text)),
  ];
  const read = await readEachWay(reader, texts);
  return [
    report(),
    legend,
    ...utterances.map(({ title, rows }) => utterancesText(title, rows, read)),
    ...sets.map(({ set, state, messages }) =>
      labelledText(`${set} set, ${state}: ${messages.length} messages`, messages, read),
    ),
  ]
    .map(text => `${text}\n`)
    .join('\n');
}

/** What the command prints. */
export async function understandingScore(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const measured = await measuredReader(readOptions(args, readerOptions, usage), environment, usage);
  return measured === undefined ? byRules() : byBoth(measured);
}
