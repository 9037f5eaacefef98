import { phraseTokens } from '../1-text/tokens.ts';
import { type AnswerPart, answerPartNames, askingWords, politeWords } from '../languages/talk-rows.ts';

const spoken = (text: string): readonly string[] => phraseTokens(text).filter(token => /[\p{L}\p{N}]/u.test(token));

const byName: ReadonlyMap<string, AnswerPart> = new Map(
  [...answerPartNames].flatMap(([part, names]) => names.map(name => [spoken(name).join(' '), part] as const)),
);

const asking = askingWords.map(spoken).toSorted((one, other) => other.length - one.length);

const begins = (words: readonly string[], with_: readonly string[]): boolean =>
  words.length > with_.length && with_.every((word, index) => words[index] === word);

/** The words without one that asks for the part, before its name. */
function asked(words: readonly string[]): readonly string[] | undefined {
  const found = asking.find(phrase => begins(words, phrase));
  return found === undefined ? undefined : words.slice(found.length);
}

function withoutPoliteness(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && politeWords.has(words[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && politeWords.has(words[from] ?? '')) from += 1;
  return words.slice(from, to);
}

/** The part of an answer that a message asks for by its name, where it says nothing else; undefined for any other. */
export function answerPartNamed(text: string): AnswerPart | undefined {
  const all = spoken(text);
  for (const words of [all, withoutPoliteness(all)]) {
    for (let rest: readonly string[] | undefined = words; rest !== undefined; rest = asked(rest)) {
      const part = byName.get(rest.join(' '));
      if (part !== undefined) return part;
    }
  }
  return undefined;
}
