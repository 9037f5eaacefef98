import { describe, expect, it } from 'vitest';
import { proposalIds, proposalOf } from '../../src/options/options.ts';
import { bareAnswers } from '../../src/understanding/languages/answer-rows.ts';
import { attributeKinds } from '../../src/understanding/languages/attribute-kinds.data.ts';
import { changeTopics, commandRows } from '../../src/understanding/languages/talk-rows.ts';
import { parsePattern } from '../../src/understanding/pattern/parse.ts';
import { faultsOf, isFolded } from './patterns/expressions.ts';
import { patternsIn } from './patterns/found.ts';
import { canBeSaid, cut, holdsPatterns, isSpoken, wordsIn } from './patterns/lists.ts';
import { freeLiterals } from './patterns/literals.ts';
import { isAllowed } from './patterns/neutral.ts';
import { isWordList, type Placed, packFiles, within } from './patterns/packs.ts';
import { rules } from './patterns/rules.ts';
import { shapeFaults } from './patterns/shape.ts';
import { readOf, tryPattern } from './patterns/ways.ts';

const everything: readonly Placed<unknown>[] = (await packFiles()).flatMap(({ path, holds }) => [
  ...within(holds, path),
]);
const lists = [
  ...everything
    .flatMap(({ place, value }) => (isWordList(value) ? [{ place, value }] : []))
    .filter(({ place }) => isSpoken(place)),
  ...proposalIds.map(id => ({ place: `option ${id} saidAs`, value: proposalOf(id).saidAs })),
];
/** Lists that are written as one text, divided by spaces. */
const written = everything.flatMap(({ place, value }) =>
  typeof value === 'string' && /(placeFillers|networkWords)$/.test(place) ? [{ place, value: value.split(' ') }] : [],
);
const patterns = lists
  .filter(({ place }) => holdsPatterns(place))
  .flatMap(({ place, value }) => value.map(text => ({ place, text })));
const trials = rules.flatMap(rule => rule.patterns.map(text => ({ rule, trial: tryPattern(text) })));

const { SAID: said } = process.env;
if (said !== undefined) process.stdout.write(`${patternsIn(said)}\n`);

const named = (place: string, text: string, fault: string): string => `${place}: ${fault}: ${text}`;

describe('a pattern', () => {
  it('is found in a message that says it', () => {
    const never = trials.filter(({ trial }) => trial.found.length === 0);
    expect(never.map(({ rule, trial }) => named(rule.says, trial.written, 'never found'))).toEqual([]);
  });

  it('has no part that is found in none of the messages that say it', () => {
    const dead = trials.flatMap(({ rule, trial }) =>
      trial.dead.map(part => named(rule.says, trial.written, `"${part}" is never found`)),
    );
    expect(dead).toEqual([]);
  });

  it('decides at least one message that says it, whatever rows of other values are found there', () => {
    const beaten = trials.filter(
      ({ rule, trial: { found } }) =>
        found.length > 0 &&
        !found.some(({ read }) => rule.wins(read)) &&
        !found.some(({ text }) => rule.said !== undefined && rule.wins(readOf(rule.said(text)))),
    );
    expect(
      beaten.map(({ rule, trial }) => named(rule.says, trial.written, `beaten in "${trial.found[0]?.text}"`)),
    ).toEqual([]);
  });

  it('has words as messages are folded and cut, and anchors and gaps where they count', () => {
    const faults = patterns.flatMap(({ place, text }) => shapeFaults(text).map(fault => named(place, text, fault)));
    expect(faults).toEqual([]);
  });
});

describe('a list of words', () => {
  it('holds a word once', () => {
    const twice = [...lists, ...written].flatMap(({ place, value }) =>
      value
        .filter((word, at) => value.findIndex(other => cut(other) === cut(word)) < at)
        .map(word => named(place, word, 'twice')),
    );
    expect(twice).toEqual([]);
  });

  it('holds words as messages are folded and cut', () => {
    const lost = [...lists, ...written].flatMap(({ place, value }) =>
      value
        .filter(word => wordsIn(place, word).some(part => !isFolded(part) || !canBeSaid(place, part)))
        .map(word => named(place, word, 'no message has it so')),
    );
    expect(lost).toEqual([]);
  });

  it.each(written)('that is divided by spaces holds single words: $place', ({ value }) => {
    expect(
      value.filter(word => cut(word) !== word || word.includes(' ') || parsePattern(word).kind !== 'word'),
    ).toEqual([]);
  });
});

describe('a phrase that is a whole message', () => {
  const doubles = (said: readonly { readonly means: string; readonly phrase: string }[]): readonly string[] => {
    const before = new Map<string, string>();
    return said.flatMap(({ means, phrase }) => {
      const other = before.get(phrase);
      before.set(phrase, means);
      return other === undefined || other === means ? [] : [`${phrase}: ${other}, ${means}`];
    });
  };

  it('is one command', () => {
    expect(
      doubles(commandRows.flatMap(({ command, whole }) => whole.map(text => ({ means: command, phrase: cut(text) })))),
    ).toEqual([]);
  });

  it('names one thing to change', () => {
    expect(
      doubles(changeTopics.flatMap(({ topic, names }) => names.map(text => ({ means: topic, phrase: cut(text) })))),
    ).toEqual([]);
  });

  it('is one answer to a question', () => {
    const said = bareAnswers.flatMap(({ field, value, phrases }) =>
      phrases.map(text => ({ means: `${value}`, phrase: `${field} ${cut(text)}` })),
    );
    expect(doubles(said)).toEqual([]);
  });
});

describe('an expression over folded words', () => {
  const expressions = [...everything, ...within(attributeKinds, 'attribute-kinds')].flatMap(({ place, value }) =>
    value instanceof RegExp ? [{ place, value }] : [],
  );

  it('compiles part by part, is linear, and is written as folded words are', () => {
    expect(expressions.length).toBeGreaterThan(100);
    expect(
      expressions.flatMap(({ place, value }) => faultsOf(value).map(fault => named(place, value.source, fault))),
    ).toEqual([]);
  });

  it.each([/(a+)+/, /((a|b)*c?)*/, /(a+b?){2,}/, /a|/, /Hub/, /grün/, /on-prem/, /don't/, /\b新/, /.*a.*/])(
    'is not %s',
    expression => {
      expect(faultsOf(expression)).not.toEqual([]);
    },
  );

  it.each([/(?:\w+ ){0,3}x/, /\bon prem(ises)?\b/, /(a|b)+c*/, /[^a]\S\p{Lu}/u])('can be %s', expression => {
    expect(faultsOf(expression)).toEqual([]);
  });
});

describe('code outside the packs', () => {
  const planted = `
    export const words = new Set(['same', 'gleichen']);
    export const isSame = (token: { text: string }): boolean => token.text === 'selbe' || /\\bmisma\\b/.test(token.text);
    export const starts = (text: string): boolean => text.startsWith(\`wie \${text}\`);
  `;
  const free = freeLiterals({ '4-clauses/planted.ts': planted }).filter(literal => !isAllowed(literal));

  it('has no word of a language', () => {
    expect(free.filter(({ path }) => !path.endsWith('planted.ts'))).toEqual([]);
  });

  it('would be caught with one', () => {
    const caught = free.filter(({ path }) => path.endsWith('planted.ts')).map(({ text }) => text);
    expect(caught).toEqual(['same', 'gleichen', 'selbe', '/\\bmisma\\b/', 'wie ']);
  });
});
