import type { Read } from '../2-entities/entities.ts';
import type { Participant } from './participant.ts';

const sentenceMarks = new Set(['.', '?']);
const farthest = 80;

/**
 * The tokens of the sentence around a token, end exclusive; long ones are cut, which bounds the work on hostile text.
 */
export function sentenceOf(read: Read, at: number): { readonly from: number; readonly to: number } {
  const { tokens } = read.message;
  const isMark = (index: number) => sentenceMarks.has(tokens[index]?.text ?? '');
  let from = at;
  let to = at;
  while (from > 0 && at - from < farthest && !isMark(from - 1)) from -= 1;
  while (to < tokens.length && to - at < farthest && !isMark(to)) to += 1;
  return { from, to };
}

/**
 * Whether one of these words stands in the sentence of the party or in the next one that goes on about it ("They …").
 */
export function isSaidNear(read: Read, party: Participant, words: ReadonlySet<string>): boolean {
  const own = sentenceOf(read, party.thing.from);
  const goesOn = read.is('pronoun', own.to + 1);
  const to = goesOn ? sentenceOf(read, own.to + 1).to : own.to;
  return read.message.tokens.slice(own.from, to).some(token => words.has(token.text));
}
