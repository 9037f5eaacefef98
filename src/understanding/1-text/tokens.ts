import { anyOf, textWords } from '../languages/grammar.ts';
import { fold } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'address' | 'mark';

/** One word, number, IP address or punctuation mark. */
export interface Token {
  /** Folded: lower case, no accents. A typing error that was recognised is already put right. */
  readonly text: string;
  readonly kind: TokenKind;
  /** Offsets in the original text. */
  readonly start: number;
  readonly end: number;
  /** Stands directly against the token before it: "eus-2", "10Gbps". */
  readonly joined: boolean;
  /** Written in capitals throughout, which tells SEA from sea. */
  readonly capitals: boolean;
  readonly fuzzy: boolean;
}

/** A message cut into tokens. */
export interface Message {
  readonly original: string;
  readonly tokens: readonly Token[];
  readonly emoji: number;
}

const letter = /[\p{L}\p{N}]/u;
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]/u;
const digit = /[0-9]/;
const [ampersand] = textWords.ampersand;
/** "vm1", "spoke3": a thing and its number. */
const numberedName = new RegExp(`^(${anyOf(textWords.numberedThings)})\\d{1,2}$`);
const sentenceEnds = new Set(['.', '!', '?', ';', '\n']);

/** How private ranges begin, which are also written short: "10.4/16". */
const privateStart = /^(?:10|172|192)\./;

type Shape = 'space' | 'digit' | 'letter' | 'ideograph' | 'mark';

function shapeOf(character: string): Shape {
  if (character === ' ' || character === '\t' || character === '"') return 'space';
  if (digit.test(character)) return 'digit';
  if (character >= 'a' && character <= 'z') return 'letter';
  if (character < '\u0080') return 'mark';
  if (ideograph.test(character)) return 'ideograph';
  return letter.test(character) ? 'letter' : character.trim() === '' ? 'space' : 'mark';
}

class Cutter {
  readonly tokens: Token[] = [];
  private at = 0;
  private readonly characters: readonly string[];
  private readonly offsets: readonly number[];
  private readonly upper: readonly boolean[];

  constructor(characters: readonly string[], offsets: readonly number[], upper: readonly boolean[]) {
    this.characters = characters;
    this.offsets = offsets;
    this.upper = upper;
  }

  cut(): readonly Token[] {
    while (this.at < this.characters.length) {
      const shape = this.shape(this.at);
      if (shape === 'space') this.at += 1;
      else if (shape === 'digit') this.number();
      else if (shape === 'letter') this.word();
      else if (shape === 'ideograph') this.take(this.at + 1, 'word');
      else this.mark();
    }
    return this.tokens;
  }

  private character(at: number): string {
    return this.characters[at] ?? ' ';
  }

  private shape(at: number): Shape {
    return shapeOf(this.character(at));
  }

  private take(end: number, kind: TokenKind, text?: string): void {
    const written = text ?? this.characters.slice(this.at, end).join('');
    const start = this.offsets[this.at] ?? 0;
    const stop = this.offsets[end] ?? start;
    let capitals = kind === 'word';
    for (let place = this.at; place < end && capitals; place += 1) {
      capitals = this.upper[place] === true || this.shape(place) !== 'letter';
    }
    const before: Shape = this.at === 0 ? 'space' : this.shape(this.at - 1);
    this.tokens.push({ text: written, kind, start, end: stop, joined: before !== 'space', capitals, fuzzy: false });
    this.at = end;
  }

  /** Digits with inner dots or commas: 2.5, 10,000, 10.1.0.0; a prefix length after it makes it an address. */
  private number(): void {
    let end = this.at;
    let dots = 0;
    while (this.shape(end) === 'digit') {
      end += 1;
      const separator = this.character(end);
      if ((separator === '.' || separator === ',') && this.shape(end + 1) === 'digit') {
        dots += separator === '.' ? 1 : 0;
        end += 1;
      }
    }
    const isShort = dots > 0 && dots < 3 && privateStart.test(this.characters.slice(this.at, end).join(''));
    const isRange = this.character(end) === '/' && this.shape(end + 1) === 'digit';
    if ((dots === 3 || isShort) && isRange) {
      end += 1;
      while (this.shape(end) === 'digit') end += 1;
    }
    this.take(end, dots === 3 || (isShort && isRange) ? 'address' : 'number');
  }

  private word(): void {
    let end = this.at;
    let text = '';
    for (;;) {
      const shape = this.shape(end);
      if (shape === 'letter' || (shape === 'digit' && text !== '')) {
        text += this.character(end);
        end += 1;
      } else if (this.character(end) === "'" && this.shape(end + 1) === 'letter' && !textWords.elisions.has(text)) {
        end += 1;
      } else break;
    }
    const name = numberedName.exec(text)?.[1];
    if (name === undefined || end - this.at !== text.length) this.take(end, 'word', text);
    else {
      this.take(this.at + name.length, 'word', name);
      this.take(end, 'number');
    }
  }

  /** Joiners inside a word (point-to-site, a/b) are dropped; the rest are marks. Arrows become one mark. */
  private mark(): void {
    const mark = this.character(this.at);
    const next = this.shape(this.at + 1);
    const before: Shape = this.at > 0 ? this.shape(this.at - 1) : 'space';
    const inside = before !== 'space' && before !== 'ideograph' && (next === 'letter' || next === 'digit');
    if (mark === '-' || mark === '=' || mark === '<') {
      const arrow = this.arrowEnd();
      if (arrow !== undefined) {
        this.take(arrow, 'mark', '>');
        return;
      }
    }
    if (mark === '&') {
      this.take(this.at + 1, 'word', ampersand);
      return;
    }
    if (inside && (mark === '-' || mark === '_' || mark === '.' || mark === "'" || mark === '\\')) {
      this.at += 1;
      return;
    }
    this.take(this.at + 1, 'mark', sentenceEnds.has(mark) ? '.' : undefined);
    const last = this.tokens.at(-1);
    if (mark === '?' && last !== undefined) this.tokens[this.tokens.length - 1] = { ...last, text: '?' };
  }

  private arrowEnd(): number | undefined {
    let end = this.at;
    if (this.character(end) === '<') end += 1;
    const line = end;
    while (end < line + 3 && (this.character(end) === '-' || this.character(end) === '=')) end += 1;
    return end > line && this.character(end) === '>' ? end + 1 : undefined;
  }
}

/** Cuts a message into tokens, each with its place in the original text. Linear in the length looked at. */
export function tokenise(original: string): Message {
  const folded = fold(original);
  const tokens = new Cutter(folded.characters, folded.offsets, folded.upper).cut();
  return { original, tokens, emoji: folded.emoji };
}

/** Nothing in it is folded, and spaces part what is a token each. */
const plainWords = /^(?:(?:[a-z]+|\d+|[,.])(?: +|$))+$/;

/**
 * The tokens of a phrase that stands in data, folded like a message. Most are plain words: every start reads 10,000 of
 * them.
 */
export function phraseTokens(phrase: string): readonly string[] {
  if (plainWords.test(phrase)) return phrase.split(' ').filter(word => word !== '');
  return tokenise(phrase).tokens.map(token => token.text);
}
