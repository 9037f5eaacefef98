import { regions } from '../../../azure/regions.ts';
import { parseResourceId, resourceIdsIn } from '../../../azure/resource-id.ts';
import { kindOfResource } from '../../../decision/case/kind-of-resource.ts';
import type { StandingKind } from '../../../decision/case/stands.ts';
import { kindOfPart, placeOfPart, purposeOfPart, wordParts } from '../../languages/name-parts.data.ts';
import { type Noun, namingWords, networkNouns } from '../../languages/naming-words.ts';
import { fold } from '../fold.ts';

/** A resource of Azure that a message names, by its id or by a name as such have. */
export interface NamedResource {
  readonly kind: StandingKind | 'group';
  readonly name?: string;
  readonly id?: string;
  /** Where it stands, as the words before it or its own name say. */
  readonly in?: string;
  /** What a subnet is for. */
  readonly for?: string;
  readonly start: number;
  readonly end: number;
}

/** Names that are read in one message, which bounds the work on hostile text. */
const mostNames = 40;
/** Units before a name in which words say what it is the name of. */
const reach = 60;

const namePattern = /(?<![\w./@:-])[a-z][a-z0-9]{0,40}(?:[-_][a-z0-9]{1,40}){1,10}(?![\w@/-]|\.\w)/gi;

const regionWords = new Set(regions.flatMap(({ name, aliases }) => [name, ...aliases].map(word => word.toLowerCase())));

/** The words before a place in a text, folded, of the same sentence, the nearest last. */
function wordsBefore(text: string, at: number): readonly string[] {
  const near =
    text
      .slice(Math.max(0, at - reach), at)
      .split(/[.!?;\n](?:\s|$)/)
      .at(-1) ?? '';
  const folded = fold(near).characters.join('');
  return folded.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
}

/** The noun of a network nearest before a name. */
function nounBefore(words: readonly string[]): Noun | undefined {
  return words
    .slice(-6)
    .flatMap(word => networkNouns.get(word) ?? [])
    .at(-1);
}

const isNamed = (words: readonly string[]): boolean => words.slice(-3).some(word => namingWords.has(word));

function placeOf(parts: readonly string[], words: readonly string[]): string | undefined {
  const nearest = words
    .slice(-6)
    .flatMap(word => placeOfPart.get(word) ?? [])
    .at(-1);
  return nearest ?? parts.flatMap(part => placeOfPart.get(part) ?? [])[0];
}

function purposeOf(parts: readonly string[], words: readonly string[]): string | undefined {
  const own = parts.flatMap(part => purposeOfPart.get(part) ?? [])[0];
  return (
    own ??
    words
      .slice(-6)
      .flatMap(word => purposeOfPart.get(word) ?? [])
      .at(-1)
  );
}

function thingOf(
  kind: NamedResource['kind'],
  parts: readonly string[],
  words: readonly string[],
): Pick<NamedResource, 'kind' | 'in' | 'for'> {
  const place = kind === 'vnet' ? placeOf(parts, words) : undefined;
  const purpose = kind === 'subnet' ? purposeOf(parts, words) : undefined;
  return { kind, ...(place === undefined ? {} : { in: place }), ...(purpose === undefined ? {} : { for: purpose }) };
}

/** Part of a name that repeats another one: "VNet-zu-VNet". */
const repeats = (part: string, at: number, parts: readonly string[]): boolean =>
  kindOfPart.has(part) && parts.indexOf(part) < at;

/**
 * A word that is put together of words, in whatever language: "VNet-Verbindung", "hub-vnet". Names are written small,
 * or say more.
 */
function isCompound(name: string, parts: readonly string[]): boolean {
  const isMixed = /[A-Z]/.test(name) && /[a-z]/.test(name) && !/\d/.test(name);
  const isPlace = parts.length === 2 && placeOfPart.has(parts[0] ?? '');
  return isMixed || isPlace;
}

function namedAt(text: string, match: RegExpExecArray): NamedResource | undefined {
  const { 0: name, index: start } = match;
  const parts = name.toLowerCase().split(/[-_]/);
  const words = wordsBefore(text, start);
  const own = kindOfPart.get(parts[0] ?? '') ?? kindOfPart.get(parts.at(-1) ?? '');
  const rest = parts.filter(part => !kindOfPart.has(part));
  // "VNet-A", "vnet-1" stand for any VNet in a sentence; nobody calls theirs so.
  const called = isNamed(words);
  const isWord =
    parts.some(part => wordParts.has(part)) ||
    rest.every(part => part.length < 2) ||
    parts.some(repeats) ||
    (!called && isCompound(name, parts));
  const noun = called ? nounBefore(words) : undefined;
  const kind = own !== undefined && !isWord ? own : noun === undefined || isWord ? undefined : noun.kind;
  return kind === undefined ? undefined : { ...thingOf(kind, parts, words), name, start, end: start + name.length };
}

function idsIn(text: string): readonly NamedResource[] {
  return resourceIdsIn(text).flatMap(({ id, start }) => {
    const parsed = parseResourceId(id);
    const kind = parsed === undefined ? undefined : kindOfResource(parsed);
    if (parsed === undefined || kind === undefined) return [];
    const name = parsed.names.at(-1) ?? '';
    const thing = thingOf(kind, name.toLowerCase().split(/[-_]/), wordsBefore(text, start));
    return [{ ...thing, id, start, end: start + id.length }];
  });
}

/** The resources that a text names, in the order of the text. */
export function resourcesNamed(text: string): readonly NamedResource[] {
  const ids = idsIn(text);
  const names = [...text.matchAll(namePattern)].flatMap(match => namedAt(text, match) ?? []);
  const outside = names.filter(({ start }) => !ids.some(id => id.start <= start && start < id.end));
  return [...ids, ...outside].toSorted((one, other) => one.start - other.start).slice(0, mostNames);
}

/** Where a name or an id stands; `kind` where it is known. */
type Named = Pick<NamedResource, 'start' | 'end'> & { readonly kind?: NamedResource['kind'] };

/** What a reader of words may see of a name: that it is one of a VNet, where in a design, and its region. */
function seen({ kind }: Named, name: string): string {
  if (name.startsWith('/')) return ' '.repeat(name.length);
  return name.replace(/[^-_]+|[-_]/g, part => {
    const word = part.toLowerCase();
    const says = kind === 'vnet' && (word === 'vnet' || placeOfPart.has(word) || regionWords.has(word));
    return says || (kind === 'vnet' && /[-_]/.test(part)) ? part : ' '.repeat(part.length);
  });
}

/**
 * A text in which the words inside of names are gone: "app" in "vnet-app" is no app. Every place stays where it was.
 */
export function withoutNames(text: string, named: readonly Named[]): string {
  return named.reduce(
    (rest, one) => rest.slice(0, one.start) + seen(one, rest.slice(one.start, one.end)) + rest.slice(one.end),
    text,
  );
}
