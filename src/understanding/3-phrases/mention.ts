import type { Entity, Read } from '../2-entities/entities.ts';
import { phraseStart } from './participant.ts';

const authored = new Set(
  'built migrated created configured made deployed installed written designed provisioned moved setup done inherited'.split(
    ' ',
  ),
);

/** "migrated by a contractor", "inherited from an admin": who did it takes no part. */
function isAuthor(read: Read, from: number): boolean {
  const start = phraseStart(read, from);
  const led = read.before('by', start) ?? read.before('from', start);
  const verb = led === undefined ? undefined : read.message.tokens[led - 1]?.text;
  return (
    verb !== undefined && (authored.has(verb) || (verb === 'up' && read.message.tokens[(led ?? 0) - 2]?.text === 'set'))
  );
}

const reports = new Set(
  'says say said told tells thinks think claims claimed suggests suggested recommends recommended insists complained'.split(
    ' ',
  ),
);

/** "my colleague says …": who reports takes no part. */
function isReporter(read: Read, thing: Entity): boolean {
  return thing.value === 'person' && reports.has(read.message.tokens[thing.to]?.text ?? '');
}

const owned = new Set(
  'tenant tenants subscription subscriptions directory network networks vnet vnets side company security requirement'.split(
    ' ',
  ),
);
const comparing = new Set(['than', 'like', 'vs', 'versus', 'unlike']);

/** "the customer's tenant", "better than AWS": named to say whose, or to compare. */
function isMentionOnly(read: Read, thing: Entity): boolean {
  const { tokens } = read.message;
  if (thing.value === 'visitor' && owned.has(tokens[thing.to]?.text ?? '')) return true;
  return thing.kind === 'party' && comparing.has(tokens[thing.from - 1]?.text ?? '');
}

/** Whether a thing is named without taking part: as who did or said something, as an owner, or to compare. */
export function isPassing(read: Read, thing: Entity): boolean {
  return isAuthor(read, thing.from) || isReporter(read, thing) || isMentionOnly(read, thing);
}

/** Words that stand before a thing that traffic only passes, or that merely describes it. */
const passing = new Set(['behind', 'via', 'through', 'over', 'durch', 'uber', 'ueber', 'hinter']);

/** "behind a firewall", "via the office": traffic only passes it. */
export function isPassedThrough(read: Read, from: number): boolean {
  const word = read.message.tokens[phraseStart(read, from) - 1]?.text;
  return word !== undefined && passing.has(word);
}

const homeWords = new Set(['from', 'at', 'von', 'desde', 'de']);

/** "connect from home": where people are when they start. */
export function isHome(read: Read, thing: Entity): boolean {
  return thing.value === 'device' && homeWords.has(read.message.tokens[thing.from]?.text ?? '');
}
