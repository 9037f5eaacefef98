import { clauseAt, type Sentence, wordsBetween } from '../1-text/sentences.ts';
import type { Token } from '../1-text/tokens.ts';
import type { Thing } from '../2-entities/things.ts';
import { absentBehind, anyOf, negation, stanceWords } from '../languages/grammar.ts';
import { stanceWeights } from '../languages/stance-weights.data.ts';
import { LinearClassifier } from './linear-classifier.ts';
import { stanceFeatures } from './stance-features.ts';

/**
 * How a named thing can be meant: there, to come for sure, wished for, not there, only asked about, not wanted, there
 * and
 * known to work, there and failing, or only mentioned.
 */
export const stances = [
  'stands',
  'planned',
  'wanted',
  'absent',
  'asked',
  'refused',
  'works',
  'fails',
  'mentioned',
] as const;

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

const {
  alreadyWords,
  alternativeWords,
  betweenWords,
  comingVerbs,
  conditionWords,
  definiteArticles,
  hangingWords,
  indefiniteWords,
  plannedWords,
  possessives,
  presenceWords,
  wishWords,
} = stanceWords;

const farthestArticle = 4;

type Article = 'own' | 'the' | 'any' | 'none' | undefined;

/** The word before a name that says which one is meant. */
function articleBefore(tokens: readonly Token[], { from }: Thing, start: number): { article: Article; at: number } {
  for (let at = from - 1; at >= Math.max(start, from - farthestArticle); at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (negation.absent.has(word)) return { article: 'none', at };
    if (possessives.has(word)) return { article: 'own', at };
    if (definiteArticles.has(word)) return { article: 'the', at };
    if (indefiniteWords.has(word)) return { article: 'any', at };
    if (!betweenWords.has(word) && tokens[at]?.kind !== 'number') return { article: undefined, at: at + 1 };
  }
  return { article: undefined, at: Math.max(start, from - farthestArticle) };
}

const wordsIn = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).map(token => token.text);

const hasAny = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some(word => set.has(word));

const refusing = new RegExp(`\\b${anyOf(negation.refusing, negation.replacedBy)}(?: \\w+){0,3}$`);

/** "we do not have a …", "ist nicht da", "はありません". */
function isAbsent(tokens: readonly Token[], thing: Thing, sentence: Sentence, article: Article): boolean {
  if (article === 'none') return true;
  const near = wordsBetween(tokens, Math.max(sentence.from, thing.from - 4), thing.from);
  if (refusing.test(near)) return true;
  const before = wordsIn(tokens, Math.max(sentence.from, thing.from - 5), thing.from);
  const verb = before.findLastIndex(word => negation.havingVerbs.has(word));
  if (verb > 0 && negation.havingDenials.has(before[verb - 1] ?? '')) return true;
  const after = wordsIn(tokens, thing.to, thing.to + 5).join('');
  return absentBehind.some(pattern => pattern.test(after));
}

const isConditional = (words: readonly string[]): boolean => hasAny(words.slice(0, 2), conditionWords);

const laterWords = 5;

function isPlanned(tokens: readonly Token[], thing: Thing, sentence: Sentence): boolean {
  return hasAny(wordsIn(tokens, thing.to, Math.min(sentence.to, thing.to + laterWords)), plannedWords);
}

const coming = new RegExp(`^(?:\\w+ )?${anyOf(comingVerbs)}\\b`);

/** "a VPN gateway should come in". */
function isToCome(tokens: readonly Token[], thing: Thing, sentence: Sentence): boolean {
  return !sentence.asked && coming.test(wordsBetween(tokens, thing.to, Math.min(sentence.to, thing.to + 3)));
}

/** How the small words around a thing say that it is meant. */
function hintOf(tokens: readonly Token[], thing: Thing, sentence: Sentence, { describes }: Mood): Stance {
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
  if (owned && hangs && !hasAny(all, alternativeWords)) return 'stands';
  return hasAny(all, alreadyWords) ? 'stands' : 'asked';
}

/** What is told apart by the words around a thing; what is planned or absent is told by small words. */
export const stanceClasses = ['stands', 'wanted', 'asked', 'refused', 'works', 'fails', 'mentioned'] as const;

const classifier = new LinearClassifier(stanceClasses, stanceWeights);

/** What the classifier looks at: the words around the thing, and what the small words among them say. */
export function stanceEvidence(
  tokens: readonly Token[],
  words: readonly string[],
  thing: Thing,
  sentence: Sentence,
  mood: Mood,
): ReadonlySet<string> {
  return evidenceWith(hintOf(tokens, thing, sentence, mood), tokens, words, thing, sentence, mood);
}

function evidenceWith(
  hint: Stance,
  tokens: readonly Token[],
  words: readonly string[],
  thing: Thing,
  sentence: Sentence,
  mood: Mood,
): ReadonlySet<string> {
  return new Set(stanceFeatures(words, tokens, thing, sentence, mood.describes)).add(`hint:${hint}`);
}

/** A stance with how likely it is, and what spoke for it. */
export interface JudgedStance {
  readonly stance: Stance;
  /** What the small words around it say by themselves. */
  readonly hint: Stance;
  readonly likelihood: number;
  readonly because: readonly string[];
}

/** What a statement that something is there is hardly read as. */
const besidePresence: ReadonlySet<Stance> = new Set(['asked', 'mentioned', 'wanted', 'refused']);

/** Words beside the name in a statement that says no more than that the thing is there. */
const plainStatement = 4;

/**
 * "We already use a NAT gateway.", "Die Firewall ist in Betrieb.": said to stand, by a word for that and none against.
 */
function isSaidToStand(tokens: readonly Token[], thing: Thing, sentence: Sentence, readAs: Stance): boolean {
  const isPlain = sentence.to - sentence.from - (thing.to - thing.from) <= plainStatement;
  if (!isPlain || sentence.asked || !besidePresence.has(readAs)) return false;
  const clause = clauseAt(tokens, sentence, thing.from);
  const words = wordsIn(tokens, clause.from, clause.to);
  const isDenied = hasAny(words, negation.absent) || hasAny(words, new Set(negation.denying));
  return !isDenied && (hasAny(words, alreadyWords) || hasAny(words, presenceWords));
}

/** How this thing is meant in its sentence. `words`: the words of the message with names by their kind. */
export function stanceOf(
  tokens: readonly Token[],
  words: readonly string[],
  thing: Thing,
  sentence: Sentence,
  mood: Mood,
): JudgedStance {
  const hint = hintOf(tokens, thing, sentence, mood);
  const { best, likelihood, because } = classifier.judge(evidenceWith(hint, tokens, words, thing, sentence, mood));
  // Where nothing is asked, a verb of wishing says it all.
  if (hint === 'wanted' && !mood.describes && best !== 'refused')
    return { stance: hint, hint, likelihood, because: ['hint'] };
  if (hint === 'planned' && best !== 'refused') return { stance: hint, hint, likelihood: 1, because: ['hint'] };
  if (hint === 'stands' && isSaidToStand(tokens, thing, sentence, best))
    return { stance: hint, hint, likelihood, because: ['hint'] };
  return { stance: best === 'refused' && hint === 'absent' ? hint : best, hint, likelihood, because };
}
