import { resourceTypeById } from '../../azure/resource-types.ts';
import type { StandingAttribute } from '../../decision/case/standing-attributes.data.ts';
import { attributesOf, type StandingValue } from '../../decision/case/stands.ts';
import { type Sentence, wordsBetween } from '../1-text/sentences.ts';
import type { Read } from '../2-entities/entities.ts';
import type { Thing } from '../2-entities/things.ts';
import { type AttributeRow, attributeRows, linkedTo } from '../languages/attribute-rows.ts';
import { numbersBeforeNames, stanceWords } from '../languages/grammar.ts';
import { firstIn } from '../languages/joined.ts';

export type Attributes = { [A in StandingAttribute]?: StandingValue };

const wordsBefore = 7;
const wordsAfter = 9;
const longestSentence = 90;
const largestCount = 100_000;

const rowsByKind = new Map<string, AttributeRow[]>();
for (const row of attributeRows)
  for (const kind of row.kinds) rowsByKind.set(kind, [...(rowsByKind.get(kind) ?? []), row]);

const wordsOf = (read: Read, from: number, to: number): string => wordsBetween(read.message.tokens, from, to);

/** How far from the thing in the text around it something was found; nearer words tell of it. */
const distance = ({ index, 0: found }: RegExpExecArray, { start, end }: { start: number; end: number }): number =>
  index >= end ? index - end : Math.max(0, start - index - found.length);

function byPatterns(read: Read, thing: Thing, sentence: Sentence): Attributes {
  const said: Attributes = {};
  const from = Math.max(sentence.from, thing.from - longestSentence / 2);
  const whole = wordsOf(read, from, Math.min(sentence.to, from + longestSentence));
  const first = Math.max(sentence.from, thing.from - wordsBefore);
  const near = wordsOf(read, first, Math.min(sentence.to, thing.to + wordsAfter));
  const place = { start: wordsOf(read, first, thing.from).length, end: wordsOf(read, first, thing.to).length };
  let nearest = Number.POSITIVE_INFINITY;
  for (const { attribute, value, expressions, reach } of rowsByKind.get(thing.kind) ?? []) {
    // "AKS in a spoke behind a firewall in the hub": of two places the nearer one is meant.
    const isPlace = attribute === 'in' && reach === 'near';
    if (said[attribute] !== undefined && !(isPlace && nearest < Number.POSITIVE_INFINITY)) continue;
    const hit = firstIn(expressions, reach === 'near' ? near : whole);
    if (hit === undefined) continue;
    const away = isPlace ? distance(hit, place) : 0;
    if (isPlace && away >= nearest) continue;
    if (isPlace) nearest = away;
    said[attribute] = typeof value === 'string' ? value.replace('$1', hit[1] ?? '') : value;
  }
  return said;
}

/** "12 spokes", "two ER circuits". */
function countOf(read: Read, { from }: Thing): number | undefined {
  const { tokens } = read.message;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const number =
      token.kind === 'number' ? Number(token.text.replaceAll(',', '')) : numbersBeforeNames.get(token.text);
    const isPrefix = tokens[at - 1]?.text === '/' || tokens[at + 1]?.text === '/';
    if (number !== undefined)
      return Number.isInteger(number) && number > 1 && number <= largestCount && !isPrefix ? number : undefined;
    if (!stanceWords.betweenWords.has(token.text) && token.text !== '~') return undefined;
  }
  return undefined;
}

/** What an endpoint can lead to, by the name that a person gives the thing. */
const services: ReadonlyMap<string, string> = new Map([
  ['storage-account', 'storage-blob'],
  ['database', 'sql-database'],
]);

const farthestService = 12;

/** The service nearest to an endpoint: behind it before before it. */
function serviceOf(read: Read, { from, to }: Thing): string | undefined {
  const candidates = read.things.flatMap(thing => {
    if (thing.kind !== 'resource' && thing.kind !== 'vague') return [];
    const value = thing.value.replace('likely:', '');
    const service = services.get(value) ?? (thing.kind === 'resource' ? value : undefined);
    if (service === undefined || resourceTypeById(service)?.isBehindEndpoint === false) return [];
    const distance = thing.from >= to ? thing.from - to : from - thing.to + 1;
    return [{ service, distance }];
  });
  const nearest = candidates.sort((a, b) => a.distance - b.distance)[0];
  return nearest === undefined || nearest.distance > farthestService ? undefined : nearest.service;
}

/** What the message tells of a thing around its name. */
export function attributesAt(read: Read, thing: Thing, sentence: Sentence): Attributes {
  const legal: ReadonlySet<string> = new Set(attributesOf(thing.kind));
  const said: Attributes = { ...byPatterns(read, thing, sentence) };
  for (const [attribute, value] of Object.entries(thing.says)) Object.assign(said, { [attribute]: value });
  const count = legal.has('count') ? countOf(read, thing) : undefined;
  if (count !== undefined) said.count = count;
  if (thing.kind === 'private-endpoint' || thing.kind === 'service-endpoint') {
    const of = serviceOf(read, thing);
    if (of !== undefined) said.of = of;
  }
  if (thing.kind === 'private-dns-zone') {
    const words = wordsOf(read, sentence.from, Math.min(sentence.to, sentence.from + longestSentence));
    const linked = firstIn(linkedTo, words)?.[1];
    if (linked !== undefined) said.linkedTo = [linked];
  }
  return said;
}
