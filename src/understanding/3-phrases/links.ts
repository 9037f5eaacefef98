import type { Read } from '../2-entities/entities.ts';
import { phraseWords } from '../languages/grammar.ts';
import { outsideKinds, type Participant } from './participant.ts';

const farthest = 6;

/** "a VPN to our office", "a line from the carrier to the datacenter": where a link ends, not where traffic ends. */
function endsLink(read: Read, party: Participant): boolean {
  for (let at = party.thing.from - 1; at >= Math.max(0, party.thing.from - farthest); at -= 1) {
    const token = read.message.tokens[at];
    if (token === undefined || token.text === '.' || token.text === '?' || token.text === ',') return false;
    if (phraseWords.linkNouns.has(token.text) || read.thingAt(at, 'option') !== undefined) return true;
    if (read.is('access', at)) return false;
    if (read.thingAt(at, 'resource', 'vague', 'party') !== undefined) return false;
  }
  return false;
}

/** A site that a link goes to is one end of it; it is a target only where the message says what else starts traffic. */
export function withoutLinkEnds(read: Read, parties: readonly Participant[]): readonly Participant[] {
  if (parties.some(party => party.role === 'source' && !party.denied)) return parties;
  return parties.map(party =>
    party.role === 'target' && outsideKinds.has(party.kind) && endsLink(read, party)
      ? { ...party, role: undefined }
      : party,
  );
}
