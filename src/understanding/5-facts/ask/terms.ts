import { wordsBetween } from '../../1-text/sentences.ts';
import type { Token } from '../../1-text/tokens.ts';
import type { Read } from '../../2-entities/entities.ts';
import type { Thing } from '../../2-entities/things.ts';
import { concepts, wordEndings } from '../../languages/concept-words.ts';
import { otherStopWords, stopWords } from '../../languages/grammar.ts';
import { subjectOfKind, subjectPatterns } from '../../languages/subject-rows.ts';

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]$/u;
const shortestStemmed = 4;
const longestRead = 2_000;

/** The word without its English ending: "peerings" and "peered" meet. */
export function stemOf(word: string): string {
  if (word.length < shortestStemmed || !/^[a-z]+$/.test(word)) return word;
  return wordEndings.reduce((stem, { ending, instead }) => stem.replace(ending, instead), word);
}

const conceptOf: ReadonlyMap<string, string> = new Map(
  concepts.flatMap(([name, ...words]) => words.map(word => [stemOf(word), `=${name}`] as const)),
);

/** True where the message is written in another language than the entries. */
export function isForeign(tokens: readonly Token[]): boolean {
  const english = tokens.filter(({ text }) => stopWords.has(text) && !otherStopWords.has(text)).length;
  const other = tokens.filter(({ text }) => otherStopWords.has(text) && !stopWords.has(text)).length;
  return other > english || tokens.filter(({ text }) => ideograph.test(text)).length > english;
}

/** True for a word that says something: no mark, no function word of a language. */
export const isTelling = ({ text, kind }: Token): boolean =>
  kind !== 'mark' && !stopWords.has(text) && !otherStopWords.has(text);

function termOf({ text, kind }: Token): string | undefined {
  if (kind === 'mark' || stopWords.has(text) || otherStopWords.has(text) || ideograph.test(text)) return undefined;
  if (kind === 'address') return text.endsWith('/0') || text.startsWith('168.63') ? text : undefined;
  const stem = stemOf(text);
  return conceptOf.get(stem) ?? stem;
}

/** The words of a text by their stems. */
export function plainTermsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(token => termOf(token) ?? []);
}

const phrases: readonly [string, RegExp][] = concepts.flatMap(([name, ...words]) => {
  const longer = words.filter(word => word.includes(' ') || /[^\w ]/.test(word));
  return longer.length === 0
    ? []
    : [[`=${name}`, new RegExp(longer.map(word => (/\w/.test(word) ? `\\b${word}\\b` : word)).join('|'))]];
});

/** Names that stand for the same: what kind of thing, what service, what part. */
function namesIn(read: Read, things: readonly Thing[], from: number, to: number): readonly string[] {
  const named: string[] = [];
  // Nearly every question names a VNet: that it does tells nothing.
  for (const { kind, from: at } of things) if (at >= from && at < to && kind !== 'vnet') named.push(`#${kind}`);
  for (const thing of read.things) {
    if (thing.from < from || thing.from >= to) continue;
    if (thing.kind === 'resource' || thing.kind === 'vague') named.push(`#${thing.value.replace('likely:', '')}`);
    if (thing.kind === 'option' && !thing.value.startsWith('.')) named.push(`#${thing.value}`);
  }
  return named;
}

/** The terms of a stretch of a message: its words by their stems, and the names of what it speaks of. */
export function termsOf(
  read: Read,
  from: number,
  to: number,
  things: readonly Thing[] = read.parts,
): readonly string[] {
  const { tokens } = read.message;
  const terms = [...plainTermsOf(tokens.slice(from, to))];
  const words = wordsBetween(tokens, from, to).slice(0, longestRead);
  for (const [name, pattern] of phrases) if (pattern.test(words)) terms.push(name);
  for (const { subjects, pattern } of subjectPatterns)
    if (pattern.test(words)) terms.push(...subjects.slice(0, 1).map(subject => `#${subject}`));
  const named = namesIn(read, things, from, to);
  const kinds = things.filter(({ from: at }) => at >= from && at < to).flatMap(({ kind }) => subjectOfKind[kind] ?? []);
  return [...terms, ...new Set([...named, ...kinds.filter(id => !id.startsWith('.')).map(id => `#${id}`)])];
}
