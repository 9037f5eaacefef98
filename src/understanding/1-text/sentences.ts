import { anyOf, textWords } from '../languages/grammar.ts';
import type { Token } from './tokens.ts';

/** A sentence of a message by its tokens, the closing mark left out. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** It ends with a question mark, or as questions end where none is usual. */
  readonly asked: boolean;
}

/** Sentences that are looked at, which bounds the work on hostile text. */
const most = 120;

const { questionLeadIns, questionOpeners, statementSubjects, statementVerbs } = textWords;
const openers = new RegExp(
  `^(?:${anyOf(questionLeadIns)} )?${anyOf(questionOpeners)}\\b(?! ${anyOf(statementSubjects)} ${anyOf(statementVerbs)})`,
);
const openingWords = 4;

function isAsked(tokens: readonly Token[], from: number, to: number): boolean {
  const text = (at: number) => tokens[at]?.text;
  const opens =
    to - from >= openingWords - 1 && openers.test(wordsBetween(tokens, from, Math.min(to, from + openingWords)));
  return (
    opens ||
    text(to) === '?' ||
    textWords.questionEnds.has(text(to - 1) ?? '') ||
    (text(to - 1) === '?' && text(to) === '.')
  );
}

/** The sentences of a message in their order. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length && sentences.length < most; at += 1) {
    const text = tokens[at]?.text;
    if (at < tokens.length && text !== '.' && text !== '?') continue;
    if (at > from) sentences.push({ from, to: at, asked: isAsked(tokens, from, at) });
    from = at + 1;
  }
  return sentences;
}

const clauseMarks: ReadonlySet<string> = new Set([',', ':', '(', ')', ...textWords.clauseOpeners]);

/** The clause around a token, inside its sentence. */
export function clauseAt(tokens: readonly Token[], { from, to }: Sentence, at: number): { from: number; to: number } {
  let start = at;
  let end = at;
  while (start > from && !clauseMarks.has(tokens[start - 1]?.text ?? '')) start -= 1;
  while (end < to && !clauseMarks.has(tokens[end]?.text ?? '')) end += 1;
  return { from: start, to: end };
}

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]$/u;

/** The folded words of these tokens as one text; what is written without spaces has none. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  let wasIdeograph = false;
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    const text = tokens[at]?.text ?? '';
    const isIdeograph = ideograph.test(text);
    words += words === '' || (wasIdeograph && isIdeograph) ? text : ` ${text}`;
    wasIdeograph = isIdeograph;
  }
  return words;
}
