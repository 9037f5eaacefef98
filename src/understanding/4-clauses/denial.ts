import type { Read } from '../2-entities/entities.ts';
import { outsideKinds, type Participant, participantKindOf, phraseStart } from '../3-phrases/participant.ts';
import { negation } from '../languages/grammar.ts';

const goesOn: ReadonlySet<string> = new Set([...negation.goesOn, ',', '/']);

const isOutside = (kind: Participant['kind'] | undefined): boolean => kind !== undefined && outsideKinds.has(kind);

/**
 * "no VPN, [VM] in East US to …": over a comma a denial goes on to what is outside as well, not to what begins a wish.
 */
function opensWish(read: Read, at: number): boolean {
  const thing = read.thingAt(at, 'resource', 'vague', 'party');
  return read.message.tokens[at - 1]?.text === ',' && thing !== undefined && !isOutside(participantKindOf(thing));
}

/** "we have no VPN or [datacenter]": a denial goes on over an option that it denies first. */
function followsDeniedOption(read: Read, start: number): boolean {
  if (!goesOn.has(read.message.tokens[start - 1]?.text ?? '') || opensWish(read, start)) return false;
  const option = read.thingAt(start - 2, 'option');
  return option?.to === start - 1 && read.before('no', phraseStart(read, option.from)) !== undefined;
}

/** "it reaches the internet but not [the server]": what is missing is what is to be reached. */
export function isContrasted(read: Read, start: number): boolean {
  const { tokens } = read.message;
  const [opener, denial] = [tokens[start - 2]?.text ?? '', tokens[start - 1]?.text ?? ''];
  return negation.contrastDenials.has(denial) && negation.contrastOpeners.has(opener);
}

/** "no X", "not X", "instead of X", "we do not have an X". */
export function isDenied(read: Read, from: number): boolean {
  const start = phraseStart(read, from);
  if (followsDeniedOption(read, start)) return true;
  for (const at of [start, from]) {
    const no = read.before('no', at);
    const verb = read.before('access', at);
    const isOfVerb = no !== undefined && verb !== undefined && verb < no;
    if (isContrasted(read, start)) return false;
    if ((no !== undefined && !isOfVerb) || read.before('insteadof', at) !== undefined) return true;
  }
  const have = read.before('have', start) ?? read.before('want', start);
  return have !== undefined && (read.before('notbe', have) !== undefined || read.before('no', have) !== undefined);
}

/** "not on-prem, a laptop": an article after the comma names what holds instead. */
function opensAnother(read: Read, at: number): boolean {
  return read.message.tokens[at - 1]?.text === ',' && negation.heldInstead.has(read.message.tokens[at]?.text ?? '');
}

/** "no datacenter or office": what denies the first denies the next. */
export function continuesDenial(read: Read, before: Participant | undefined, from: number): boolean {
  if (before?.denied !== true || from - before.thing.to > 5) return false;
  const start = phraseStart(read, from);
  if (isOutside(before.kind) && (opensWish(read, start) || opensWish(read, from))) return false;
  for (let at = before.thing.to; at < from; at += 1) {
    const token = read.message.tokens[at];
    if (token !== undefined && (negation.exceptions.has(token.text) || opensAnother(read, at))) return false;
    if (token === undefined || (!goesOn.has(token.text) && !read.is('det', at) && !read.is('no', at))) return false;
  }
  return true;
}
