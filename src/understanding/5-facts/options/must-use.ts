import { isOption } from '../../../options/options.ts';
import { wordsBetween } from '../../1-text/sentences.ts';
import type { Read } from '../../2-entities/entities.ts';
import type { Finding } from '../../finding.ts';
import { someIn } from '../../languages/joined.ts';
import { mustAfter, mustBefore } from '../../languages/option-rows.ts';
import type { NamedOption } from './read.ts';

const reach = 6;

/** The options that the person says must be used; undefined where none is. */
export function readMustUse({ message: { tokens } }: Read, named: readonly NamedOption[]): Finding | undefined {
  const wanted = named.filter(({ refused, from, to }) => {
    if (refused || tokens.slice(to, to + reach).some(({ text }) => text === '?')) return false;
    return (
      someIn(mustBefore, wordsBetween(tokens, from - reach, from)) ||
      someIn(mustAfter, wordsBetween(tokens, to, to + reach))
    );
  });
  const value = [...new Set(wanted.flatMap(({ ids }) => ids.filter(isOption)))];
  const [first] = wanted;
  if (first === undefined || value.length === 0) return undefined;
  return {
    field: 'mustUse',
    value,
    from: first.from,
    to: wanted.at(-1)?.to ?? first.to,
    fuzzy: false,
    weight: 1,
    by: 'must-use',
  };
}
