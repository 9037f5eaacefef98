import { clauseAt, type Sentence, wordsBetween } from '../1-text/sentences.ts';
import type { Token } from '../1-text/tokens.ts';
import type { Thing } from '../2-entities/things.ts';
import {
  absenceWords,
  betweenWords,
  conditionWords,
  definiteArticles,
  hangingWords,
  indefiniteWords,
  plannedWords,
  possessives,
  presenceWords,
  wishWords,
} from '../languages/stance-words.data.ts';

/** How a named thing can be meant: there, to come for sure, wished for, not there, or only asked about. */
export const stances = ['stands', 'planned', 'wanted', 'absent', 'asked'] as const;

export type Stance = (typeof stances)[number];

/** What the rest of the message tells about how things are meant in it. */
export interface Mood {
  /** The message asks something about a network, so what it describes stands. */
  readonly describes: boolean;
}

/** Kinds that are there once, so that "the" points at the one that stands. */
const theOnes = new Set<Thing['kind']>([
  'vpn-gateway',
  'expressroute-gateway',
  'expressroute-circuit',
  'hub-firewall',
  'vwan',
  'peering',
  'gateway-subnet',
  'route-server',
  's2s-tunnel',
  'private-endpoint',
  'private-dns-zone',
  'custom-dns',
  'onprem-dns',
  'dns-resolver',
  'udr',
  'nva',
  'p2s',
]);

const farthestArticle = 4;

type Article = 'own' | 'the' | 'any' | 'none' | undefined;

/** The word before a name that says which one is meant. */
function articleBefore(tokens: readonly Token[], { from }: Thing, start: number): { article: Article; at: number } {
  for (let at = from - 1; at >= Math.max(start, from - farthestArticle); at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (absenceWords.has(word)) return { article: 'none', at };
    if (possessives.has(word) || word.endsWith("'s")) return { article: 'own', at };
    if (definiteArticles.has(word)) return { article: 'the', at };
    if (indefiniteWords.has(word)) return { article: 'any', at };
    if (!betweenWords.has(word) && tokens[at]?.kind !== 'number') return { article: undefined, at: at + 1 };
  }
  return { article: undefined, at: Math.max(start, from - farthestArticle) };
}

const wordsIn = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).map(token => token.text);

const hasAny = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some(word => set.has(word));

const refusing =
  /\b(instead of|rather than|refuse|refuses|avoid|too expensive|replace|replacing|statt|anstatt|au lieu d[eu]|plutot que|en vez de|en lugar de|ao inves de)( \w+){0,3}$/;

/** "we do not have a …", "ist nicht da", "はありません". */
function isAbsent(tokens: readonly Token[], thing: Thing, sentence: Sentence, article: Article): boolean {
  if (article === 'none') return true;
  const near = wordsBetween(tokens, Math.max(sentence.from, thing.from - 4), thing.from);
  if (refusing.test(near)) return true;
  const before = wordsIn(tokens, Math.max(sentence.from, thing.from - 5), thing.from);
  const verb = before.findLastIndex(word => ['have', 'has', 'use', 'got', 'using', 'nothing'].includes(word));
  if (verb > 0 && ['not', 'dont', 'never', 'doesnt', 'havent'].includes(before[verb - 1] ?? '')) return true;
  const after = wordsIn(tokens, thing.to, thing.to + 5).join('');
  return /^(は|が)(な|あ?りません)/.test(after) || after.startsWith('なし');
}

const isConditional = (words: readonly string[]): boolean => hasAny(words.slice(0, 2), conditionWords);

const laterWords = 5;

function isPlanned(tokens: readonly Token[], thing: Thing, sentence: Sentence): boolean {
  return hasAny(wordsIn(tokens, thing.to, Math.min(sentence.to, thing.to + laterWords)), plannedWords);
}

const comingWords = /^(?:\w+ )?(should|shall|will be|is to be|soll|sollte|kommt|doit|debe|deve)\b/;

/** "a VPN gateway should come in". */
function isToCome(tokens: readonly Token[], thing: Thing, sentence: Sentence): boolean {
  return !sentence.asked && comingWords.test(wordsBetween(tokens, thing.to, Math.min(sentence.to, thing.to + 3)));
}

const alreadyWords: ReadonlySet<string> = new Set(['already', 'bereits', 'deja', 'ya', 'ja']);

/** How this thing is meant in its sentence. */
export function stanceOf(tokens: readonly Token[], thing: Thing, sentence: Sentence, { describes }: Mood): Stance {
  const { article, at } = articleBefore(tokens, thing, sentence.from);
  if (isAbsent(tokens, thing, sentence, article)) return 'absent';
  if (isPlanned(tokens, thing, sentence)) return 'planned';
  if (isToCome(tokens, thing, sentence)) return 'wanted';
  const clause = clauseAt(tokens, sentence, thing.from);
  const before = wordsIn(tokens, clause.from, thing.from);
  const all = wordsIn(tokens, clause.from, clause.to);
  const wished = hasAny(before, wishWords) || isConditional(all);
  if (article === 'own') return 'stands';
  if (!sentence.asked) {
    if (wished) return article === 'the' && theOnes.has(thing.kind) && describes ? 'stands' : 'wanted';
    return describes || hasAny(all, presenceWords) ? 'stands' : 'asked';
  }
  if (article === 'the' && theOnes.has(thing.kind)) return 'stands';
  if (article === 'any' || wished) return 'asked';
  // "Can our hub with ExpressRoute be reached": what belongs to something of one's own stands with it.
  const owned = hasAny(wordsIn(tokens, sentence.from, sentence.to), possessives);
  if (owned && thing.kind === 'peering' && thing.says.state === 'connected') return 'stands';
  const hangs = hangingWords.has(tokens[at - 1]?.text ?? '');
  if (owned && hangs && !all.includes('or')) return 'stands';
  return hasAny(all, alreadyWords) ? 'stands' : 'asked';
}
