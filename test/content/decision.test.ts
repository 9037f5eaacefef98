import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/en/index.ts';
import { options } from '../../src/content/en/options/index.ts';
import { rules } from '../../src/content/en/rules/index.ts';
import { settings } from '../../src/content/en/settings.ts';
import { steps } from '../../src/content/en/steps.ts';
import { isWordId } from '../../src/content/index.ts';
import { namesOf } from '../../src/content/message.ts';
import { contradictionRows } from '../../src/decision/ask/contradictions.data.ts';
import { factsOf } from '../../src/decision/case/facts-of.ts';
import { settingRows } from '../../src/decision/difference/settings.data.ts';
import { assumptionRows } from '../../src/decision/explain/assumptions.data.ts';
import { stepRows } from '../../src/decision/explain/steps.data.ts';
import { whatIfRows } from '../../src/decision/explain/what-if.data.ts';
import { wordsOf } from '../../src/decision/explain/words.ts';
import { tables } from '../../src/decision/tables/index.ts';
import type { OptionRow } from '../../src/options/option-row.ts';
import { discouragedIds, optionIds, proposalIds } from '../../src/options/options.ts';
import { optionRows } from '../../src/options/rows.ts';

const aspects = ['summary', 'use', 'what', 'latency', 'throughput', 'encryption', 'transitivity', 'overlap'];
const ofEvery = [...aspects, 'billed', 'effort', 'scope', 'takes', 'when', 'not'];

/** The ids of all that a row of an option names. */
const namedBy = ({ limits, cost, alternatives, whyNot }: OptionRow): readonly string[] => [
  ...limits.flatMap(({ label, value, note }) => [label, value, ...(note === null ? [] : [note])]),
  ...(cost !== null && 'lines' in cost ? cost.lines.map(({ what }) => what) : []),
  ...(cost !== null && 'said' in cost ? [cost.said] : []),
  ...[...alternatives, ...whyNot].flatMap(({ because, wouldFit }) => [because, wouldFit]),
];

const rooms: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'options',
    Object.keys(options),
    [
      ...proposalIds.flatMap(id => [`option.${id}`, `option.${id}.meaning`]),
      ...optionIds.flatMap(id => ofEvery.map(aspect => `option.${id}.${aspect}`)),
      ...optionIds.flatMap(id => namedBy(optionRows[id])),
      ...discouragedIds.map(id => `option.${id}.because`),
    ],
  ],
  ['rules', Object.keys(rules), tables.flatMap(({ rows }) => rows.map(({ because }) => because))],
  ['steps', Object.keys(steps), stepRows.map(({ text }) => text)],
  ['settings', Object.keys(settings), settingRows.flatMap(({ where, because }) => [where, because])],
  ['assumptions', Object.keys(en).filter(id => id.startsWith('assumption.')), assumptionRows.map(({ that }) => that)],
  ['other answers', Object.keys(en).filter(id => id.startsWith('what-if.')), whatIfRows.map(({ text }) => text)],
  [
    'contradictions',
    Object.keys(en).filter(id => /^(contradiction|way-out)\./.test(id)),
    contradictionRows.flatMap(({ text, waysOut }) => [text, ...waysOut.map(way => way.text)]),
  ],
];

describe('the words of what is decided', () => {
  it.each(rooms)('%s: every row has words, and no words are without a row', (_, written, used) => {
    expect(used.filter(id => !isWordId(id))).toEqual([]);
    expect(written.filter(id => !used.includes(id))).toEqual([]);
  });

  const values = new Set(Object.keys(wordsOf(factsOf({}), false, null)));
  const plain = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1).replace(/_.*/, '');
  const ofCase = /^(rule|step|assumption)\.|^option\.[^.]+\.(use|what)$/;

  it.each(Object.entries(en).filter(([id, text]) => ofCase.test(id) && text.includes('{')))(
    '%s takes words of a case only',
    (_, text) => {
      expect(namesOf(text).filter(name => !values.has(plain(name)))).toEqual([]);
    },
  );
});
