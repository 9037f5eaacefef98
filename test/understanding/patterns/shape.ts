// What is wrong with a pattern as it is written.
import { type Pattern, parsePattern } from '../../../src/understanding/pattern/parse.ts';
import { isFolded } from './expressions.ts';
import { written } from './ways.ts';

/** A longer gap joins what belongs to different clauses. */
const longestGap = 20;

const insides = (pattern: Pattern): readonly Pattern[] => {
  if (pattern.kind === 'optional') return [pattern.inner];
  return pattern.kind === 'sequence' || pattern.kind === 'choice' ? pattern.parts : [];
};

function* parts(pattern: Pattern): Generator<Pattern> {
  yield pattern;
  for (const inside of insides(pattern)) yield* parts(inside);
}

const first = (pattern: Pattern): Pattern | undefined =>
  pattern.kind === 'sequence' ? pattern.parts.find(({ kind }) => kind !== 'start') : pattern;

/**
 * Words that the tokeniser never gives, gaps that do nothing, anchors that stand inside, alternatives that stand twice.
 */
export function shapeFaults(text: string): readonly string[] {
  const faults: string[] = [];
  const words = text.replace(/<[^>]*>|\{name\}/g, '');
  for (const word of words.match(/[^\s()|]+/g) ?? []) {
    if (!isFolded(word)) faults.push(`"${word}" is not folded`);
    if (/[\p{L}\d]['_-][\p{L}\d]/u.test(word)) faults.push(`"${word}" holds a mark that words lose`);
  }
  const pattern = parsePattern(text);
  if (first(pattern)?.kind === 'gap') faults.push('a gap in front, which does nothing');
  for (const part of parts(pattern)) {
    if (part.kind === 'gap' && !(part.most > 0 && part.most <= longestGap)) faults.push(`a gap of ${part.most}`);
    if (part.kind === 'sequence') {
      if (part.parts.findLastIndex(({ kind }) => kind === 'start') > 0) faults.push('"^" inside');
      const end = part.parts.findIndex(({ kind }) => kind === 'end');
      if (end >= 0 && end < part.parts.length - 1) faults.push('"$" inside');
    }
    if (part.kind === 'choice') {
      const said = part.parts.map(written);
      for (const twice of said.filter((one, at) => said.indexOf(one) < at)) faults.push(`"${twice}" twice in a choice`);
    }
  }
  return faults;
}
