import { choiceTitle, fieldTitle } from '../answer/answer-titles.ts';
import { optionName } from '../answer/names.ts';
import { regions } from '../azure/regions.ts';
import { resourceTypes } from '../azure/resource-types.ts';
import { say } from '../content/index.ts';
import { fields } from '../decision/case/requirements.ts';
import { sourceTypes } from '../decision/case/source-types.ts';
import { optionIds } from '../options/options.ts';
import { done } from './exit.ts';
import { valuesOf, valuesText } from './field-values.ts';
import { formatNames } from './format-names.ts';
import { type ListName, listNames } from './list-names.ts';
import type { Command } from './run.ts';
import { meant, wrongLine } from './wrong-line.ts';

/** One thing that can be written. */
interface Listed {
  readonly id: string;
  readonly name: string;
  /** What it takes; only fields take something. */
  readonly values?: readonly string[];
  readonly takes?: string;
}

const lists: Readonly<Record<ListName, () => readonly Listed[]>> = {
  regions: () => regions.map(({ name, displayName }) => ({ id: name, name: displayName })),
  targets: () => resourceTypes.map(({ id, displayName }) => ({ id, name: displayName })),
  sources: () => sourceTypes.map(id => ({ id, name: choiceTitle('en', 'sourceType', id) })),
  options: () => optionIds.map(id => ({ id, name: optionName('en', id) })),
  fields: () => fields.map(id => ({ id, name: fieldTitle('en', id), values: valuesOf(id), takes: valuesText(id) })),
  formats: () => formatNames.map(id => ({ id, name: say('en', `cli.format.${id}`) })),
};

function table(rows: readonly Listed[]): string {
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(text => text.length));
  const [ids, names] = [widest(rows.map(({ id }) => id)), widest(rows.map(({ name }) => name))];
  return rows
    .map(({ id, name, takes = '' }) => `${id.padEnd(ids)}  ${name.padEnd(names)}  ${takes}`.trimEnd())
    .join('\n');
}

/** Lists what can be written: ids, and what each is called. */
export const list: Command = ({ command, words, values }) => {
  const [typed, more] = words;
  if (typed === undefined) return wrongLine(say('en', 'cli.name-a-list', { lists: listNames.join(', ') }), command);
  if (more !== undefined) return wrongLine(say('en', 'cli.too-many-words', { typed: more }), command);
  const name = listNames.find(one => one === typed);
  if (name === undefined) return wrongLine(say('en', 'cli.unknown.list', { typed }) + meant(typed, listNames), command);
  const rows = lists[name]();
  const data = rows.map(({ takes: _takes, ...row }) => row);
  return done(values.json === true ? JSON.stringify(data, null, 2) : table(rows));
};
