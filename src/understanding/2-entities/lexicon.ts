import { regions } from '../../azure/regions.ts';
import { type ResourceType, resourceTypes } from '../../azure/resource-types.ts';
import { phraseTokens } from '../1-text/tokens.ts';
import { nameWords } from '../languages/name-words.ts';
import { compassNames, likelyNames, optionNames, participantNames, resourceNames } from '../languages/names.ts';
import { pluralOf } from '../languages/plurals.ts';
import { wordClasses } from '../languages/word-classes.ts';
import { Trie } from '../pattern/trie.ts';
import { vagueResources } from './general-resources.ts';
import { severalRegions } from './places.ts';
import { regionPhrases } from './region-phrases.ts';

/** Kinds of things that are looked up by name. */
export type Kind = 'region' | 'several' | 'compass' | 'resource' | 'vague' | 'party' | 'option' | 'class';

/** What a phrase stands for. */
export interface Meaning {
  readonly kind: Kind;
  readonly value: string;
}

class Builder {
  readonly trie = new Trie<Meaning>();
  private readonly seen = new Set<string>();

  put(words: readonly string[], kind: Kind, value: string): void {
    const key = `${kind === 'class' ? value : kind} ${words.join(' ')}`;
    if (words.length === 0 || this.seen.has(key)) return;
    this.seen.add(key);
    this.trie.add(words, { kind, value });
  }

  noun(phrase: string, kind: Kind, value: string): void {
    const words = phraseTokens(phrase);
    this.put(words, kind, value);
    const many = pluralOf(words);
    if (many !== undefined) this.put(many, kind, value);
  }
}

const nameKey = (name: string) => phraseTokens(name).join(' ');
const misleading = new Set([...nameWords('misleadingResources')].map(nameKey));

/** The names of a resource type in the facts, without those that mean something else in a sentence. */
export function factNames({ displayName, aliases }: ResourceType): readonly string[] {
  return [displayName.replace(/\(.*\)/, ''), ...aliases].filter(name => !misleading.has(nameKey(name)));
}

function addResources(builder: Builder): void {
  for (const [id, names] of Object.entries(resourceNames)) for (const name of names) builder.noun(name, 'resource', id);
  for (const type of resourceTypes) for (const name of factNames(type)) builder.noun(name, 'resource', type.id);
  for (const [id, names] of Object.entries(likelyNames))
    for (const name of names) builder.noun(name, 'resource', `likely:${id}`);
  for (const { id, names } of vagueResources) for (const name of names) builder.noun(name, 'vague', id);
}

function build(): Trie<Meaning> {
  const builder = new Builder();
  for (const { words, region } of regionPhrases) builder.put(words, 'region', region.name);
  for (const { id, names } of severalRegions) for (const name of names) builder.put(phraseTokens(name), 'several', id);
  for (const [compass, names] of Object.entries(compassNames))
    for (const name of names) builder.put(phraseTokens(name), 'compass', compass);
  addResources(builder);
  for (const [kind, names] of Object.entries(participantNames))
    for (const name of names) builder.noun(name, 'party', kind);
  for (const [id, names] of Object.entries(optionNames)) for (const name of names) builder.noun(name, 'option', id);
  for (const [name, phrases] of Object.entries(wordClasses)) {
    for (const phrase of phrases) builder.put(phraseTokens(phrase), 'class', name);
  }
  return builder.trie;
}

/** Every phrase that is looked up by name. */
export const lexicon: Trie<Meaning> = build();

const classWords = new Map<string, string[]>();
for (const [name, phrases] of Object.entries(wordClasses)) {
  classWords.set(name, [...new Set(phrases.map(phrase => phraseTokens(phrase)[0] ?? ''))]);
}

/** The words that members of a class begin with. */
export function firstWordsOfClass(name: string): readonly string[] {
  const words = classWords.get(name);
  if (words === undefined) throw new Error(`No such word class: ${name}`);
  return words;
}

const displayNames: ReadonlyMap<string, string> = new Map(regions.map(region => [region.name, region.displayName]));

/** The name of a region as Microsoft writes it. */
export function regionTitle(name: string): string {
  return displayNames.get(name) ?? name;
}
