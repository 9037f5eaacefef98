import { textWords } from '../languages/grammar.ts';
import { editDistance } from './edit-distance.ts';
import type { Message, Token } from './tokens.ts';

/** Shorter words are taken as they are: one wrong letter makes another word of them. */
const shortestTyped = 5;
const shortestForTwo = 9;
/** No name is longer; it bounds the work on hostile text. */
const longestTyped = 24;
/** Unknown words looked up in one message, which bounds the work on hostile text. */
const mostCorrections = 150;

const digits = (word: string) => word.replace(/[^0-9]/g, '');
const plainWord = /^[a-z][a-z0-9]*$/;

/** Puts a mistyped word right; undefined where it is known, too short, or could be two things. */
export type Corrector = (word: string) => string | undefined;

/** A corrector for these names; a word in `known` is never touched. */
export function correctorOf(names: Iterable<string>, known: ReadonlySet<string>): Corrector {
  const byStart = new Map<string, { readonly name: string; readonly digits: string }[]>();
  for (const name of new Set(names)) {
    if (name.length < shortestTyped || !plainWord.test(name)) continue;
    const start = name.slice(0, 1);
    const names = byStart.get(start) ?? [];
    names.push({ name, digits: digits(name) });
    byStart.set(start, names);
  }
  const closest = (word: string): string | undefined => {
    const most = word.length >= shortestForTwo ? 2 : 1;
    let best = most + 1;
    let found: string[] = [];
    const ownDigits = digits(word);
    const starts = new Set([word.slice(0, 1), word.slice(1, 2)]);
    for (const start of starts) {
      for (const { name, digits: nameDigits } of byStart.get(start) ?? []) {
        if (Math.abs(name.length - word.length) > most || nameDigits !== ownDigits) continue;
        if (start !== word.slice(0, 1) && !word.startsWith(name.slice(1, 2))) continue;
        const distance = editDistance(word, name, Math.min(most, best));
        if (distance < best) {
          best = distance;
          found = [name];
        } else if (distance === best && distance <= most) found.push(name);
      }
    }
    const withLetterMissing = found.filter(name => name.length > word.length);
    const likely = found.length > 1 ? withLetterMissing : found;
    return likely.length === 1 ? likely[0] : undefined;
  };
  return word =>
    word.length < shortestTyped ||
    word.length > longestTyped ||
    known.has(word) ||
    textWords.everydayWords.has(word) ||
    !plainWord.test(word)
      ? undefined
      : closest(word);
}

/** Parts of region names that are too short to be put right by themselves. */
const shortParts = [...textWords.regionParts];
const partCompanions: ReadonlySet<string> = new Set([...shortParts, ...textWords.regionPartNeighbours, '2', '3']);

/** "eats us": a part that is one letter off counts only beside another part of a region name. */
function correctPart(tokens: readonly Token[], at: number, known: ReadonlySet<string>): string | undefined {
  const word = tokens[at]?.text ?? '';
  if (word.length < 3 || word.length > 5 || known.has(word)) return undefined;
  if (!partCompanions.has(tokens[at + 1]?.text ?? '') && !partCompanions.has(tokens[at - 1]?.text ?? ''))
    return undefined;
  const close = shortParts
    .filter(part => part[0] === word[0] || part[1] === word[0])
    .filter(part => editDistance(word, part, 1) === 1);
  return close.length === 1 ? close[0] : undefined;
}

/** The message with recognised typing errors put right; offsets stay those of what was typed. */
export function correctTypos(message: Message, correct: Corrector, known: ReadonlySet<string>): Message {
  let left = mostCorrections;
  const done = new Map<string, string | undefined>();
  const correctOnce = (word: string): string | undefined => {
    if (!done.has(word)) done.set(word, correct(word));
    return done.get(word);
  };
  const tokens = message.tokens.map((token, at): Token => {
    if (token.kind !== 'word' || left === 0 || known.has(token.text)) return token;
    left -= 1;
    const corrected = correctPart(message.tokens, at, known) ?? correctOnce(token.text);
    if (corrected === undefined) return token;
    return { ...token, text: corrected, fuzzy: true };
  });
  return { ...message, tokens };
}
