import type { Message } from '../1-text/tokens.ts';
import type { Pattern } from './parse.ts';

/** What patterns are held against: the tokens, and where things found before begin. */
export interface Ground {
  readonly message: Message;
  /** Ends (exclusive token indexes) of the things of this kind that begin at this token. */
  endsOf(kind: string, at: number): readonly number[];
  /** Kinds of the things that begin at this token. */
  kindsAt(at: number): readonly string[];
  /** Every key that a pattern can ask for: texts of tokens, `#` and kinds of things, `%` where there is a number. */
  readonly keys: ReadonlySet<string>;
  /** Ends of the members of a word class that begin at this token. */
  endsOfClass(name: string, at: number): readonly number[];
}

/** The key of every number. */
export const numberKey = '%';

/** No pattern reaches further than this, which keeps matching linear in the message. */
const farthest = 60;

const none: readonly number[] = [];

function word(ground: Ground, text: string, at: number): readonly number[] {
  return ground.message.tokens[at]?.text === text ? [at + 1] : none;
}

function gap(ground: Ground, most: number, at: number): readonly number[] {
  const ends = [at];
  for (let next = at; next < at + most; next += 1) {
    const token = ground.message.tokens[next];
    if (token === undefined || token.text === '.' || token.text === '?') break;
    ends.push(next + 1);
  }
  return ends;
}

function put(ends: number[], more: readonly number[]): void {
  for (const end of more) if (!ends.includes(end)) ends.push(end);
}

function sequence(ground: Ground, parts: readonly Pattern[], at: number): readonly number[] {
  let ends: readonly number[] = [at];
  for (const part of parts) {
    const only = ends.length === 1 ? ends[0] : undefined;
    if (only !== undefined) ends = only - at < farthest ? endsFrom(ground, part, only) : none;
    else {
      const next: number[] = [];
      for (const end of ends) if (end - at < farthest) put(next, endsFrom(ground, part, end));
      ends = next;
    }
    if (ends.length === 0) return none;
  }
  return ends;
}

function choice(ground: Ground, pattern: Extract<Pattern, { kind: 'choice' }>, at: number): readonly number[] {
  const text = ground.message.tokens[at]?.text;
  const named = text === undefined ? undefined : pattern.byWord.get(text);
  if (named === undefined && pattern.others.length === 0) return none;
  const ends: number[] = [];
  for (const part of named ?? []) put(ends, endsFrom(ground, part, at));
  for (const part of pattern.others) put(ends, endsFrom(ground, part, at));
  return ends;
}

/** Every token index at which the pattern, begun at this token, can end. */
export function endsFrom(ground: Ground, pattern: Pattern, at: number): readonly number[] {
  switch (pattern.kind) {
    case 'word':
      return word(ground, pattern.text, at);
    case 'number':
      return ground.message.tokens[at]?.kind === 'number' ? [at + 1] : none;
    case 'class':
      return pattern.name.startsWith('#')
        ? ground.endsOf(pattern.name.slice(1), at)
        : ground.endsOfClass(pattern.name, at);
    case 'gap':
      return gap(ground, pattern.most, at);
    case 'start':
      return at === 0 ? [at] : none;
    case 'end':
      return at >= ground.message.tokens.length || onlyMarksFrom(ground, at) ? [at] : none;
    case 'optional':
      return [at, ...endsFrom(ground, pattern.inner, at)];
    case 'choice':
      return choice(ground, pattern, at);
    default:
      return sequence(ground, pattern.parts, at);
  }
}

const trailingMarks = 8;

function onlyMarksFrom(ground: Ground, at: number): boolean {
  const rest = ground.message.tokens.slice(at, at + trailingMarks + 1);
  return rest.length <= trailingMarks && rest.every(token => token.kind === 'mark');
}
