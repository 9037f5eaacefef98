import { phraseTokens } from '../1-text/tokens.ts';

/**
 * A pattern over tokens, as it stands in data: words in order; `(a b|c)` one of several sequences (without
 * brackets `|` divides the whole pattern); `x?` and `(x)?` an optional word or group, `<name>` a word class, `<#kind>`
 * a thing found before, `..3` up to three tokens of
 * the same sentence, `^` and `$` the ends of the message, `%` a number.
 */
export type Pattern =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'optional'; readonly inner: Pattern }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'choice';
      readonly parts: readonly Pattern[];
      /** The alternatives by the word that they begin with, and those that begin otherwise. */
      readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
      readonly others: readonly Pattern[];
    };

const pieces = /\)\??|\(|\||[^\s()|]+/g;

function sequenceOf(parts: readonly Pattern[]): Pattern {
  const only = parts.length === 1 ? parts[0] : undefined;
  return only ?? { kind: 'sequence', parts };
}

function firstWord(pattern: Pattern): string | undefined {
  if (pattern.kind === 'word') return pattern.text;
  const first = pattern.kind === 'sequence' ? pattern.parts[0] : undefined;
  return first === undefined ? undefined : firstWord(first);
}

function choiceOf(parts: readonly Pattern[]): Pattern {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only !== undefined) return only;
  const byWord = new Map<string, Pattern[]>();
  const others: Pattern[] = [];
  for (const part of parts) {
    const word = firstWord(part);
    const group = word === undefined ? others : (byWord.get(word) ?? []);
    group.push(part);
    if (word !== undefined) byWord.set(word, group);
  }
  return { kind: 'choice', parts, byWord, others };
}

function atom(piece: string): Pattern {
  if (piece === '^') return { kind: 'start' };
  if (piece === '$') return { kind: 'end' };
  if (piece === '%') return { kind: 'number' };
  if (piece.startsWith('..')) return { kind: 'gap', most: Number(piece.slice(2)) };
  if (piece.length > 2 && piece.startsWith('<')) return { kind: 'class', name: piece.slice(1, -1) };
  return sequenceOf(phraseTokens(piece).map(text => ({ kind: 'word', text })));
}

function element(piece: string): Pattern {
  const optional = piece.length > 1 && piece.endsWith('?');
  const inner = atom(optional ? piece.slice(0, -1) : piece);
  return optional ? { kind: 'optional', inner } : inner;
}

interface Reader {
  readonly words: readonly string[];
  at: number;
}

/** Reads up to the closing bracket or the end. */
function readChoice(reader: Reader): Pattern {
  const choices: Pattern[] = [];
  let parts: Pattern[] = [];
  for (; reader.at < reader.words.length; reader.at += 1) {
    const piece = reader.words[reader.at] ?? '';
    if (piece.startsWith(')')) break;
    if (piece === '|') {
      choices.push(sequenceOf(parts));
      parts = [];
    } else if (piece === '(') {
      reader.at += 1;
      const inner = readChoice(reader);
      const close = reader.words[reader.at];
      if (close === undefined) throw new Error(`Bracket is never closed: ${reader.words.join(' ')}`);
      parts.push(close === ')?' ? { kind: 'optional', inner } : inner);
    } else parts.push(element(piece));
  }
  choices.push(sequenceOf(parts));
  return choiceOf(choices);
}

/** Reads a pattern as it stands in data; throws on a bracket without its partner. */
export function parsePattern(written: string): Pattern {
  const reader: Reader = { words: written.match(pieces) ?? [], at: 0 };
  const pattern = readChoice(reader);
  if (reader.at < reader.words.length) throw new Error(`Bracket was never opened: ${written}`);
  return pattern;
}
