import type { Read } from '../2-entities/entities.ts';
import { withoutLinkEnds } from '../3-phrases/links.ts';
import { isHome, isPassedThrough, isPassing } from '../3-phrases/mention.ts';
import { type Participant, participantKindOf, phraseStart, type Role } from '../3-phrases/participant.ts';
import { continuesDenial, isContrasted, isDenied } from './denial.ts';
import { roleOf, roleOfPronoun } from './marks.ts';
import { asOneParticipant } from './one-participant.ts';

/** The role that a later "it must …" gives to the thing named last before it. */
function pronounRoles(read: Read): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const { tokens } = read.message;
  let last: number | undefined;
  let sentence = 0;
  let subject: { readonly index: number; readonly sentence: number } | undefined;
  const starts = new Map(read.things.map((thing, index) => [thing.from, index]));
  tokens.forEach((token, at) => {
    if (token.text === '.' || token.text === '?') sentence += 1;
    const index = starts.get(at);
    const thing = index === undefined ? undefined : read.things[index];
    if (thing !== undefined && index !== undefined && participantKindOf(thing) !== undefined) {
      if (subject?.sentence !== sentence) subject = { index, sentence };
      last = index;
    }
    const opens = at === 0 || tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === ',' || read.is('and', at - 1);
    if (!opens || last === undefined || subject === undefined) return;
    const role = roleOfPronoun(read, at);
    if (role !== undefined && !roles.has(subject.index)) roles.set(subject.index, role);
  });
  return roles;
}

/** Everything in the message that can take part, in order, with the role that its sentence gives it. */
export function readParticipants(read: Read): readonly Participant[] {
  const byPronoun = pronounRoles(read);
  const parties: Participant[] = [];
  read.things.forEach((thing, index) => {
    const kind = participantKindOf(thing);
    if (kind === undefined || kind === 'place' || isPassing(read, thing)) return;
    const marked =
      isPassedThrough(read, thing.from) || isHome(read, thing)
        ? undefined
        : isContrasted(read, phraseStart(read, thing.from))
          ? 'target'
          : roleOf(read, thing.from, thing.to);
    parties.push({
      thing,
      kind,
      role: marked ?? byPronoun.get(index),
      denied: isDenied(read, thing.from) || continuesDenial(read, parties.at(-1), thing.from),
    });
  });
  return withoutLinkEnds(read, shareRoles(read, asOneParticipant(read, parties)));
}

/** In "reads blobs and a SQL database" what the verb says of the first holds for the second. */
function shareRoles(read: Read, parties: readonly Participant[]): readonly Participant[] {
  const shared: Participant[] = [];
  for (const party of parties) {
    const before = shared.at(-1);
    const listed = before !== undefined && isListed(read, before, party);
    const betweenPair = listed && read.before('between', phraseStart(read, before.thing.from)) !== undefined;
    if (betweenPair) shared.push({ ...party, role: 'target' });
    else if (listed && party.role === undefined && before.role === 'target')
      shared.push({ ...party, role: before.role });
    else shared.push(party);
  }
  return shared;
}

function isListed(read: Read, before: Participant, party: Participant): boolean {
  const start = phraseStart(read, party.thing.from);
  const and = read.before('and', start);
  return and !== undefined && and - before.thing.to <= 4 && and >= before.thing.to;
}
