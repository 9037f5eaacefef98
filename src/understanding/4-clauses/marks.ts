import type { Read } from '../2-entities/entities.ts';
import { longest, phraseEnd, phraseStart, type Role } from '../3-phrases/participant.ts';
import { clauseWords } from '../languages/grammar.ts';

/** How far back a verb of fetching may stand before "from". */
const verbReach = 5;
const longestClause = 16;

/** "reads its settings from X": what is fetched from is the target, unless another thing is what is fetched. */
function isFetchedFrom(read: Read, before: number, verbs: 'pull' | 'fetch'): boolean {
  for (let at = before - 1; at >= Math.max(0, before - verbReach); at -= 1) {
    if (read.is(verbs, at)) return true;
    if (read.thingAt(at, 'resource', 'vague', 'party', 'region') !== undefined) return false;
    const text = read.message.tokens[at]?.text;
    if (text === '.' || text === '?' || text === ',') return false;
  }
  return false;
}

function isConnected(read: Read, verbStart: number, to: number): boolean {
  if (!read.is('connect', verbStart)) return false;
  const end = phraseEnd(read, to);
  return read.is('with', end);
}

/** "change the source region to X": what is set is the source. */
function namesSource(read: Read, to: number): boolean {
  return read.message.tokens.slice(Math.max(0, to - 3), to).some(token => clauseWords.sourceNames.has(token.text));
}

/** "pull images from X onto Y": Y starts the traffic, although the data goes to it. */
function isWhereFetchedGoes(read: Read, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - longestClause); at -= 1) {
    const text = read.message.tokens[at]?.text;
    if (text === '.' || text === '?') return false;
    if (read.is('from', at)) return isFetchedFrom(read, at, 'fetch');
  }
  return false;
}

/** "VM soll Key Vault lesen": the verb comes last, so what stands before the modal acts, unless it is acted on. */
function actsVerbFinally(read: Read, end: number): boolean {
  if (!read.is('verbfinal', end)) return false;
  for (let at = end + 1; at < end + longestClause; at += 1) {
    const text = read.message.tokens[at]?.text;
    if (text === undefined || text === '.' || text === '?') return at > end + 2;
    if (clauseWords.actedOnVerbs.has(text)) return false;
  }
  return true;
}

const equals = new Set([':', '=']);
const longestLabel = 5;

/** "target: X"; in "no public access: X" what stands before the colon is denied and names no end. */
function isLabelled(read: Read, opening: number): boolean {
  if (!equals.has(read.message.tokens[opening - 1]?.text ?? '')) return false;
  for (let at = opening - 2; at >= Math.max(0, opening - 1 - longestLabel); at -= 1) {
    if (read.message.tokens[at]?.kind === 'mark') return true;
    if (read.is('no', at)) return false;
  }
  return true;
}
const longestVerbGap = 6;

/** "aus dem Key Vault lesen", "Key Vaultから読み取る": the verb of fetching comes last. */
function isFetchedFinally(read: Read, end: number): boolean {
  for (let at = end; at < end + longestVerbGap; at += 1) {
    const token = read.message.tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (read.is('fetchlast', at)) return true;
    if (read.thingAt(at, 'resource', 'vague', 'party') !== undefined) return false;
  }
  return false;
}

/** "we need [pods] to be able to write …": what is wished for is what acts. */
function isWishedToAct(read: Read, start: number, end: number): boolean {
  if (read.before('wish', start) === undefined) return false;
  const after = read.message.tokens[phraseEnd(read, end)]?.text ?? '';
  return clauseWords.infinitiveMarks.has(after) && roleAfter(read, end) === 'source';
}

/** Where a "to" begins that leads to the phrase; "deployed to" only says where something stands. */
function toBefore(read: Read, start: number): number | undefined {
  const to = read.before('to', start);
  const inside = read.before('in', start);
  return to !== undefined && inside !== undefined && inside < to ? undefined : to;
}

/** The role that the words before a noun phrase give it: "from X", "to X", "read X", "by X". */
export function roleBefore(read: Read, from: number, end: number): Role | undefined {
  const opening = phraseStart(read, from);
  const start = isLabelled(read, opening) ? phraseStart(read, opening - 1) : opening;
  const text = read.message.tokens[start - 1]?.text;
  if (text === '>') return 'target';
  if (text === '<' || (text === '-' && read.message.tokens[start - 2]?.text === '<')) return 'source';
  const fromStart = read.before('from', start);
  if (fromStart !== undefined) {
    if (isFetchedFinally(read, end)) return 'target';
    const goesOn = read.is('to', phraseEnd(read, end));
    return isFetchedFrom(read, fromStart, goesOn ? 'fetch' : 'pull') ? 'target' : 'source';
  }
  const by = read.before('by', start);
  // "triggered by an event hub": the one that is triggered goes and reads.
  if (by !== undefined && clauseWords.triggered.has(read.message.tokens[by - 1]?.text ?? '')) return 'target';
  if (by !== undefined || read.before('between', start) !== undefined) return 'source';
  const verb = read.before('access', start);
  if (isWishedToAct(read, start, end)) return 'source';
  const connected = read.before('connect', start) ?? verb;
  if (connected !== undefined && isConnected(read, connected, end)) return 'source';
  const to = toBefore(read, start);
  if (to !== undefined && (namesSource(read, to) || isWhereFetchedGoes(read, to))) return 'source';
  if (to !== undefined || verb !== undefined) return 'target';
  return undefined;
}

/** "eine Datenbank erreichen": an infinitive that closes the clause acts on what stands before it. */
function isReachedFinally(read: Read, end: number): boolean {
  if (!read.is('accesslast', end)) return false;
  const after = read.message.tokens[longest(read.endsOfClass('accesslast', end))];
  return after === undefined || after.kind === 'mark' || clauseWords.finalVerbGoesOn.has(after.text);
}

/** The role that the words after a noun phrase give it: "X must read …" acts, "X is read by …" is acted on. */
export function roleAfter(read: Read, to: number): Role | undefined {
  const end = phraseEnd(read, to);
  if (read.message.tokens[end]?.text === '>') return 'source';
  if (read.message.tokens[end]?.text === '<') return 'target';
  if (read.is('postfrom', end)) return isFetchedFinally(read, end + 1) ? 'target' : 'source';
  if (read.is('postto', end) || isReachedFinally(read, end)) return 'target';
  const { at, passive } = afterAuxiliaries(read, end);
  if (passive && (read.is('passive', at) || read.is('exposed', at))) return 'target';
  if (read.is('nounaccess', at) && read.is('from', longest(read.endsOfClass('nounaccess', at)))) return 'target';
  if (read.is('access', at)) return passive && !read.is('modal', end) ? undefined : 'source';
  if (read.is('access', end) || actsVerbFinally(read, end)) return 'source';
  return undefined;
}

/** Skips "must", "should not be", "needs to": says where the verb is and whether a form of "be" came before it. */
function afterAuxiliaries(read: Read, from: number): { readonly at: number; readonly passive: boolean } {
  let at = from;
  let passive = false;
  for (let steps = 0; steps < 6; steps += 1) {
    const be = read.is('be', at);
    const able = read.is('modal', at) ? longest(read.endsOfClass('modal', at)) : at;
    if (be && able > at + 1) at = able;
    else if (be) {
      passive = true;
      at = longest(read.endsOfClass('be', at));
    } else if (read.is('modal', at)) at = longest(read.endsOfClass('modal', at));
    else if (read.is('notbe', at)) at = longest(read.endsOfClass('notbe', at));
    else if (read.is('linking', at)) at = longest(read.endsOfClass('linking', at));
    else break;
  }
  return { at, passive };
}

/** Role of a thing by the words around it; those before it weigh more. */
export function roleOf(read: Read, from: number, to: number): Role | undefined {
  return roleBefore(read, from, to) ?? roleAfter(read, to);
}

/** Role that a pronoun gives to what it stands for: "It needs …" after a full stop. */
export function roleOfPronoun(read: Read, at: number): Role | undefined {
  return read.is('pronoun', at) ? roleAfter(read, longest(read.endsOfClass('pronoun', at))) : undefined;
}
