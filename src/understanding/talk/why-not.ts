import { type Token, tokenise } from '../1-text/tokens.ts';
import { whyNotFrames } from '../languages/talk-rows.ts';

const wordsIn = (text: string): readonly Token[] =>
  tokenise(text).tokens.filter(token => /[\p{L}\p{N}]/u.test(token.text));

interface Frame {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function frameOf(phrase: string): Frame {
  const [before = '', after = ''] = phrase.split('…').map(part => part.trim());
  return { before: wordsIn(before).map(({ text }) => text), after: wordsIn(after).map(({ text }) => text) };
}

const lengthOf = ({ before, after }: Frame): number => before.length + after.length;

/** What says most of the message comes first, so that the least is left for the name. */
const frames = whyNotFrames.map(frameOf).toSorted((one, other) => lengthOf(other) - lengthOf(one));

/**
 * What somebody asks about who wants to know why it is not recommended: "why not … ?"; undefined for any other message.
 */
export function whyNotOf(text: string): string | undefined {
  const tokens = wordsIn(text);
  for (const { before, after } of frames) {
    const inner = tokens.slice(before.length, tokens.length - after.length);
    const opens = before.every((word, place) => tokens[place]?.text === word);
    const closes = after.every((word, place) => tokens[tokens.length - after.length + place]?.text === word);
    const [first] = inner;
    const last = inner.at(-1);
    if (opens && closes && first !== undefined && last !== undefined) return text.slice(first.start, last.end);
  }
  return undefined;
}
