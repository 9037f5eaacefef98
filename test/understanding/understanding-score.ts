import { readOptions } from '../support/command.ts';
import { corpus, holdout } from './corpus/index.ts';
import type { CorpusRow } from './corpus/row.ts';
import { type LabelledMessage, labelledMessages, labelledSets } from './labelled/message.ts';
import { setText } from './labelled/print-score.ts';
import { type MeasuredReader, measuredReader, readerOptions, readerUsage } from './model/measured-reader.ts';
import { labelledText, utterancesText } from './model/print-ways.ts';
import { readEachWay } from './model/score-ways.ts';
import { scoreOf, scoreTable } from './score.ts';

const usage = `Usage: npm run understanding:score -- [options]
Prints what is read of the utterances collected and of strangers' messages, by the rules, or with a model beside them.
${readerUsage}`;

/** What is scored: utterances, and sets of messages. */
export interface Material {
  readonly utterances: readonly { readonly title: string; readonly rows: readonly CorpusRow[] }[];
  readonly sets: readonly {
    readonly set: string;
    /** Whether it was learned from. */
    readonly state: string;
    readonly messages: readonly LabelledMessage[];
  }[];
}

const everything = (): Material => ({
  utterances: [
    { title: `${corpus.length} utterances`, rows: corpus },
    { title: `${holdout.length} utterances kept apart`, rows: holdout },
  ],
  sets: (['first', 'second', 'third'] as const).map(set => ({
    set,
    state: labelledSets[set],
    messages: labelledMessages(set),
  })),
});

function byRules({ utterances, sets }: Material): string {
  const tables = utterances.map(({ title, rows }) => `${scoreTable(title, scoreOf(rows))}\n`);
  return [...tables, ...sets.map(({ set, state, messages }) => setText(set, state, messages))].join('\n');
}

const legend = `Of the messages that the model read. rules, model: what each reads alone. both: where they differ nothing is read. chosen: where
they differ the person takes the right one of the two, where one is right. Slots are given as F1.`;

async function byBoth({ utterances, sets }: Material, { reader, report }: MeasuredReader): Promise<string> {
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
  material: Material = everything(),
): Promise<string> {
  const measured = await measuredReader(readOptions(args, readerOptions, usage), environment, usage);
  return measured === undefined ? byRules(material) : byBoth(material, measured);
}
