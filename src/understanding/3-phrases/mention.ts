import { wordsBetween } from '../1-text/sentences.ts';
import type { Entity, Read } from '../2-entities/entities.ts';
import { phraseWords } from '../languages/grammar.ts';
import { phraseStart } from './participant.ts';

/** "migrated by a contractor", "inherited from an admin": who did it takes no part. */
function isAuthor(read: Read, from: number): boolean {
  const start = phraseStart(read, from);
  const led = read.before('by', start) ?? read.before('from', start);
  if (led === undefined) return false;
  const { tokens } = read.message;
  return [1, 2].some(words => phraseWords.doneByVerbs.has(wordsBetween(tokens, led - words, led)));
}

/** "my colleague says …": who reports takes no part. */
function isReporter(read: Read, thing: Entity): boolean {
  return thing.value === 'person' && phraseWords.reportingVerbs.has(read.message.tokens[thing.to]?.text ?? '');
}

/** "the customer's tenant", "better than AWS": named to say whose, or to compare. */
function isMentionOnly(read: Read, thing: Entity): boolean {
  const { tokens } = read.message;
  if (thing.value === 'visitor' && phraseWords.ownedThings.has(tokens[thing.to]?.text ?? '')) return true;
  return thing.kind === 'party' && phraseWords.comparing.has(tokens[thing.from - 1]?.text ?? '');
}

/** Whether a thing is named without taking part: as who did or said something, as an owner, or to compare. */
export function isPassing(read: Read, thing: Entity): boolean {
  return isAuthor(read, thing.from) || isReporter(read, thing) || isMentionOnly(read, thing);
}

/** "behind a firewall", "via the office": traffic only passes it. */
export function isPassedThrough(read: Read, from: number): boolean {
  const word = read.message.tokens[phraseStart(read, from) - 1]?.text;
  return word !== undefined && phraseWords.passedThrough.has(word);
}

/** "connect from home": where people are when they start. */
export function isHome(read: Read, thing: Entity): boolean {
  return thing.value === 'device' && phraseWords.homeLeads.has(read.message.tokens[thing.from]?.text ?? '');
}
