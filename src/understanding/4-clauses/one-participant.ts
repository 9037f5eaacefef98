import type { Read } from '../2-entities/entities.ts';
import { kindsThat, type Participant } from '../3-phrases/participant.ts';
import { clauseWords } from '../languages/grammar.ts';
import { roleAfter, roleOf } from './marks.ts';

/**
 * Two names that stand for one thing become one party: "on-prem file servers", "an API on AKS", "a database in our data
 * center".
 */
export function asOneParticipant(read: Read, parties: readonly Participant[]): readonly Participant[] {
  return ownSites(read, hosts(read, withoutDescribed(read, withApposition(read, parties))));
}

const sites = kindsThat(({ site }) => site !== null && site !== 'many');
const describing: ReadonlySet<Participant['kind']> = new Set([...sites, 'othercloud']);
const machines = new Set([
  'vm',
  'storage-file',
  'sql-database',
  'sql-server',
  'likely:sql-database',
  'app',
  'database',
  'device',
]);

/** "on-prem file servers": where the servers stand says what they are; they are no VMs. */
function withoutDescribed(read: Read, parties: readonly Participant[]): readonly Participant[] {
  const kept: Participant[] = [];
  for (const party of parties) {
    const before = kept.at(-1);
    const isDescribed =
      before !== undefined &&
      describing.has(before.kind) &&
      (machines.has(party.thing.value) || (before.kind === 'onprem' && sites.has(party.kind))) &&
      party.thing.from - before.thing.to <= 2 &&
      read.message.tokens
        .slice(before.thing.to, party.thing.from)
        .every((token, index) => token.kind === 'word' && !isJoint(read, before.thing.to + index));
    if (before === undefined || !isDescribed) kept.push(party);
    else {
      const thing = { ...before.thing, to: party.thing.to };
      const role = roleOf(read, thing.from, thing.to) ?? before.role ?? party.role;
      const kind = sites.has(party.kind) ? party.kind : before.kind;
      kept[kept.length - 1] = { ...before, thing, kind, role };
    }
  }
  return kept;
}

const equals = new Set(['(', '=', ':']);
const isEqual = (read: Read, at: number) => read.is('be', at) || read.is('det', at);

/** "our node app (App Service, UK South)": what stands in brackets says what the general word means. */
function withApposition(read: Read, parties: readonly Participant[]): readonly Participant[] {
  const kept: Participant[] = [];
  for (const party of parties) {
    const before = kept.at(-1);
    const isApposition =
      before?.kind === 'vague' &&
      party.kind === 'resource' &&
      party.thing.from >= before.thing.to &&
      party.thing.from <= before.thing.to + 3 &&
      read.message.tokens
        .slice(before.thing.to, party.thing.from)
        .every((token, index) => equals.has(token.text) || isEqual(read, before.thing.to + index));
    if (before === undefined || !isApposition) kept.push(party);
    else kept[kept.length - 1] = { ...party, role: before.role ?? party.role, denied: before.denied };
  }
  return kept;
}

const fillers = ['det', 'linking', 'modal', 'be', 'have', 'in'];

/** Whether between two names there is nothing but a way to say where the first one stands. */
function standsAt(read: Read, before: Participant, party: Participant, words: (at: number) => boolean): boolean {
  if (party.thing.from - before.thing.to > 6) return false;
  let led = false;
  for (let at = before.thing.to; at < party.thing.from; at += 1) {
    if (words(at)) led = true;
    else if (read.message.tokens[at]?.kind !== 'word' || !isFiller(read, at)) return false;
  }
  return led;
}

const isFiller = (read: Read, at: number) =>
  clauseWords.hostingWords.has(read.message.tokens[at]?.text ?? '') || fillers.some(name => read.is(name, at));

/** "an API on AKS", "a service behind our internal load balancer": the host is what takes part. */
function hosts(read: Read, parties: readonly Participant[]): readonly Participant[] {
  const kept: Participant[] = [];
  for (const party of parties) {
    const before = kept.at(-1);
    const onHost =
      before?.kind === 'vague' &&
      party.kind === 'resource' &&
      standsAt(read, before, party, at => clauseWords.hostLeads.has(read.message.tokens[at]?.text ?? ''));
    if (before === undefined || !onHost) kept.push(party);
    else
      kept[kept.length - 1] = { ...party, role: before.role ?? roleAfter(read, party.thing.to), denied: before.denied };
  }
  return kept;
}

/** "SQL DB in Japan East, nothing on-premises": over a mark or a denial the site is said of nothing before. */
const isOnTheWay = (read: Read, at: number) => read.message.tokens[at]?.kind !== 'mark' && !read.is('no', at);

/** "a database in our own data center": it is the site that takes part, whatever runs there. */
function ownSites(read: Read, parties: readonly Participant[]): readonly Participant[] {
  const kept: Participant[] = [];
  for (const party of parties) {
    const before = kept.at(-1);
    const atHome =
      before !== undefined &&
      (before.kind === 'vague' || machines.has(before.thing.value)) &&
      sites.has(party.kind) &&
      (party.thing.from === before.thing.to ||
        standsAt(read, before, party, at => (party.kind === 'onprem' && isOnTheWay(read, at)) || read.is('in', at)));
    if (before === undefined || !atHome) kept.push(party);
    else kept[kept.length - 1] = { ...party, role: before.role ?? party.role, denied: before.denied || party.denied };
  }
  return kept;
}

const joints = [
  'in',
  'to',
  'from',
  'by',
  'and',
  'access',
  'modal',
  'be',
  'with',
  'connect',
  'have',
  'notbe',
  'no',
  'want',
];
const isJoint = (read: Read, at: number) => joints.some(name => read.is(name, at));
