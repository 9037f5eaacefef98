// Which patterns a message holds, to see why it is read as it is.
import { finder, withAddresses } from '../../../src/understanding/2-entities/find.ts';
import { rules } from './rules.ts';
import { readOf } from './ways.ts';

/** A line for every pattern found: where, what its row says, whether that row decides, and the pattern. */
export function patternsIn(message: string): string {
  const read = readOf(message);
  const ground = withAddresses(read);
  const words = read.message.tokens.map(({ text }) => text);
  const things = read.things.map(
    ({ kind, value, from, to }) => `${words.slice(from, to).join(' ')} <#${kind}:${value}>`,
  );
  const found = rules.flatMap(rule =>
    rule.patterns.flatMap(pattern =>
      finder([{ patterns: [pattern] }])(ground).map(
        ({ from, to }) =>
          `${words.slice(from, to).join(' ')}  →  ${rule.says}${rule.wins(read) ? '' : ' (beaten)'}  ←  ${pattern}`,
      ),
    ),
  );
  return [words.join(' | '), ...things, ...found, ''].join('\n');
}
