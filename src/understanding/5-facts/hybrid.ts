import type { Read } from '../2-entities/entities.ts';
import { finder } from '../2-entities/find.ts';
import { kindsThat, type Participant, rowOf, siteKinds } from '../3-phrases/participant.ts';
import type { HybridNeed } from '../3-phrases/participant-kinds.data.ts';
import { isSaidNear } from '../3-phrases/sentence.ts';
import { type Clauses, isThere, type MeantPart } from '../4-clauses/clauses.ts';
import type { Finding } from '../finding.ts';
import { nothingOutside } from '../languages/fact-rows.ts';
import { amountWords } from '../languages/grammar.ts';
import { readCounts } from './counts.ts';

/** Finds sentences that say nothing outside Azure takes part. */
export const findNothingOutside = finder([{ patterns: nothingOutside }]);

/** From this many sites on, tunnels are no longer set up one by one. */
const manySites = 10;
const { manyWords, remoteAccessWords, siteMachines } = amountWords;

function isMany(read: Read, party: Participant, counts: readonly Finding[]): boolean {
  const near = read.message.tokens.slice(Math.max(0, party.thing.from - 4), party.thing.from);
  if (near.some(token => manyWords.has(token.text))) return true;
  return counts.some(
    count =>
      count.field === 'siteCount' &&
      Number(count.value) >= manySites &&
      count.to >= party.thing.from &&
      count.from <= party.thing.to + 1,
  );
}

/** People are a hybrid need where they come from their own devices, not where they only use a website. */
function isRemotePerson(read: Read, party: Participant): boolean {
  return party.kind === 'person' && party.role !== 'target' && isSaidNear(read, party, remoteAccessWords);
}

/** Sites over a plain VPN are small ones; a circuit or a room of servers is a datacenter. */
function hasPlainVpn(read: Read): boolean {
  const names = read.things.filter(thing => thing.kind === 'option').map(thing => thing.value);
  return (names.includes('.vpn') || names.includes('s2s-vpn')) && !names.some(name => name.startsWith('expressroute'));
}

function needOf(read: Read, party: Participant, counts: readonly Finding[], plainVpn: boolean): HybridNeed | undefined {
  if (isRemotePerson(read, party)) return 'user-devices';
  if (party.thing.value === 'onprem-server') return 'datacenter';
  if (party.kind === 'onprem' && plainVpn) return 'branch-site';
  if (party.kind === 'branch' && isMany(read, party, counts)) return 'many-branches';
  if (party.kind === 'branches') {
    const count = counts.find(found => found.field === 'siteCount');
    return count !== undefined && Number(count.value) < manySites ? 'branch-site' : 'many-branches';
  }
  return rowOf(party.kind)?.need ?? undefined;
}

/** "the clinic has 12 workstations": machines of a site come in with the site. */
function isStationary(read: Read, party: Participant): boolean {
  return siteMachines.has(read.message.tokens[party.thing.from]?.text ?? '');
}

/** "on-premises" tells that there is a site; another name tells more of it. */
const generic = kindsThat(({ site }) => site === 'any');

/** "local network gateway": a site in the name of a part of Azure's network is no site. */
function isInsidePart({ parts }: Clauses, { kind, thing }: Participant): boolean {
  return (
    siteKinds.has(kind) &&
    parts.some(
      ({ thing: part }) =>
        part.from <= thing.from &&
        thing.to <= part.to &&
        part.to - part.from > thing.to - thing.from &&
        !part.kind.startsWith('onprem'),
    )
  );
}

/** People's devices dial in where point-to-site is spoken of: the option implies them. */
export function usersOfPointToSite({ parts }: Clauses): MeantPart | undefined {
  return parts.find(({ thing, stance }) => thing.kind === 'p2s' && (isThere(stance) || stance === 'wanted'));
}

/** What outside Azure takes part; an empty list where the message says that nothing does. */
export function readHybrid(
  read: Read,
  clauses: Clauses,
  all: readonly Participant[],
  about: boolean,
): readonly Finding[] {
  const counts = readCounts(read);
  const plainVpn = !about && hasPlainVpn(read);
  const parties = all.filter(party => !isInsidePart(clauses, party));
  const named = parties.flatMap(party => {
    const need = needOf(read, party, counts, plainVpn);
    return need === undefined ? [] : [{ party, need }];
  });
  const said = named.filter(({ party }) => !party.denied);
  const nothing = findNothingOutside(read)[0];
  const concrete = said.filter(({ party }) => !generic.has(party.kind) && party.kind !== 'device');
  const needs = new Set<HybridNeed>();
  for (const { party, need } of said) if (!generic.has(party.kind) || concrete.length === 0) needs.add(need);
  if (needs.has('many-branches')) needs.delete('branch-site');
  const onSite = said.some(({ party }) => siteKinds.has(party.kind) && !generic.has(party.kind));
  const devices = said.filter(({ need }) => need === 'user-devices');
  if (onSite && devices.every(({ party }) => isStationary(read, party))) needs.delete('user-devices');
  const dialIn = usersOfPointToSite(clauses)?.thing;
  if (dialIn !== undefined) needs.add('user-devices');
  const first = said[0]?.party.thing ?? (dialIn === undefined ? undefined : { ...dialIn, fuzzy: false });
  const last = said.at(-1)?.party.thing ?? first;
  if (first !== undefined && last !== undefined && nothing === undefined) {
    return [
      {
        field: 'hybrid',
        value: [...needs],
        from: first.from,
        to: last.to,
        fuzzy: first.fuzzy || last.fuzzy,
        weight: 1,
        by: 'outside',
      },
    ];
  }
  const denied = named.find(({ party }) => party.denied)?.party.thing;
  // In a question about a network a denied site is one of several things that are told.
  const none = nothing ?? (about ? undefined : denied);
  if (none === undefined) return [];
  const rest = said.filter(
    ({ party }) => nothing === undefined || party.thing.to <= nothing.from || party.thing.from >= nothing.to,
  );
  const left = [...new Set(rest.map(({ need }) => need))];
  return [
    {
      field: 'hybrid',
      value: left,
      from: none.from,
      to: none.to,
      fuzzy: false,
      weight: 1,
      by: 'nothing-outside',
    },
  ];
}
