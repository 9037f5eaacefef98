import type { Message } from '../text/tokens.ts';
import type { Pattern } from './parse.ts';

/** What patterns are held against: the tokens, and where things found before begin. */
export interface Ground {
  readonly message: Message;
  /** Ends (exclusive token indexes) of the things of this kind that begin at this token. */
  endsOf(kind: string, at: number): readonly number[];
  /** Kinds of the things that begin at this token. */
  kindsAt(at: number): readonly string[];
  /** Ends of the members of a word class that begin at this token. */
  endsOfClass(name: string, at: number): readonly number[];
}

/** No pattern reaches further than this, which keeps matching linear in the message. */
const farthest = 60;

function word(ground: Ground, text: string, at: number): readonly number[] {
  return ground.message.tokens[at]?.text === text ? [at + 1] : [];
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

function sequence(ground: Ground, parts: readonly Pattern[], at: number): readonly number[] {
  let ends: readonly number[] = [at];
  for (const part of parts) {
    const next = new Set<number>();
    for (const end of ends)
      if (end - at < farthest) for (const reached of endsFrom(ground, part, end)) next.add(reached);
    if (next.size === 0) return [];
    ends = [...next];
  }
  return ends;
}

/** Every token index at which the pattern, begun at this token, can end. */
export function endsFrom(ground: Ground, pattern: Pattern, at: number): readonly number[] {
  switch (pattern.kind) {
    case 'word':
      return word(ground, pattern.text, at);
    case 'number':
      return ground.message.tokens[at]?.kind === 'number' ? [at + 1] : [];
    case 'class':
      return pattern.name.startsWith('#')
        ? ground.endsOf(pattern.name.slice(1), at)
        : ground.endsOfClass(pattern.name, at);
    case 'gap':
      return gap(ground, pattern.most, at);
    case 'start':
      return at === 0 ? [at] : [];
    case 'end':
      return at >= ground.message.tokens.length || onlyMarksFrom(ground, at) ? [at] : [];
    case 'optional':
      return [at, ...endsFrom(ground, pattern.inner, at)];
    case 'choice':
      return pattern.parts.flatMap(part => endsFrom(ground, part, at));
    default:
      return sequence(ground, pattern.parts, at);
  }
}

const trailingMarks = 8;

function onlyMarksFrom(ground: Ground, at: number): boolean {
  const rest = ground.message.tokens.slice(at, at + trailingMarks + 1);
  return rest.length <= trailingMarks && rest.every(token => token.kind === 'mark');
}
