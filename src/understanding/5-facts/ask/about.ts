import { type SubjectId, subjectIds } from '../../../decision/case/ask.ts';
import { partIds } from '../../../decision/difference/parts.ts';
import { type Sentence, wordsBetween } from '../../1-text/sentences.ts';
import type { Read } from '../../2-entities/entities.ts';
import { onPremisesPattern, severalRegionsPattern, siteToSitePattern, userPattern } from '../../languages/ask-rows.ts';
import { subjectOfKind, subjectPatterns } from '../../languages/subject-rows.ts';
import type { Estate, Named } from '../stands/read.ts';

const mostSubjects = 6;
/** What being named counts for: in the question, early in it, elsewhere, in passing, as the later of several. */
const counts = {
  question: 3,
  first: 1.5,
  elsewhere: 1,
  aside: 0.7,
  second: 0.5,
  part: 0.3,
  pattern: 2.5,
  compound: 3,
  retired: 0.2,
};
const longest = 2_000;

const known: ReadonlySet<string> = new Set(subjectIds);
const isSubject = (id: string): id is SubjectId => known.has(id);

/** What the rest of the message tells of words that mean several things. */
interface Setting {
  readonly words: string;
  readonly virtualWan: boolean;
  readonly secured: boolean;
  readonly users: boolean;
  readonly global: boolean;
  readonly onPremises: boolean;
}

function settingOf(read: Read, estate: Estate): Setting {
  const { tokens } = read.message;
  const words = wordsBetween(tokens, 0, tokens.length).slice(0, longest);
  const wan = estate.named.filter(({ thing, stance }) => thing.kind === 'vwan' && stance !== 'absent');
  const regions = new Set(read.things.filter(({ kind }) => kind === 'region').map(({ value }) => value));
  return {
    words,
    virtualWan: wan.length > 0,
    secured:
      estate.stands.some(one => one.kind === 'vwan' && one.secured === true) ||
      wan.some(({ thing }) => thing.says.secured === true),
    users: userPattern.test(words) || estate.named.some(({ thing }) => thing.kind === 'p2s'),
    global: regions.size > 1 || severalRegionsPattern.test(words),
    onPremises: onPremisesPattern.test(words),
  };
}

function settled(id: string, one: Named | undefined, setting: Setting): readonly SubjectId[] {
  if (id === '.vpn') return [setting.users && !siteToSitePattern.test(setting.words) ? 'p2s-vpn' : 's2s-vpn'];
  if (id === '.peering') return [setting.global ? 'vnet-peering-global' : 'vnet-peering-regional'];
  if (id === '.firewall') return [setting.secured ? 'vwan-secured-hub' : 'hub-spoke-firewall'];
  if (id === '.vwan') {
    if (one?.said.sku === 'Basic') return ['vwan-basic', 'vwan-standard'];
    return setting.secured ? ['vwan-secured-hub', 'vwan-standard'] : ['vwan-standard'];
  }
  if (id === '.lb') return [one?.said.scheme === 'internal' ? 'internal-load-balancer' : 'public-load-balancer'];
  return isSubject(id) ? [id] : [];
}

class Subjects {
  private readonly scores = new Map<SubjectId, number>();

  add(subject: SubjectId, weight: number): void {
    const before = this.scores.get(subject);
    // A second mention counts for little: what is said most often is not what is asked.
    this.scores.set(subject, before === undefined ? weight : Math.max(before, weight) + 0.1);
  }

  has(subject: SubjectId): boolean {
    return this.scores.has(subject);
  }

  weight(subject: SubjectId): number {
    return this.scores.get(subject) ?? 0;
  }

  ranked(): readonly SubjectId[] {
    return [...this.scores].sort((a, b) => b[1] - a[1]).map(([subject]) => subject);
  }
}

/** What has a name of its own because it is retired. */
const retiredBySku: ReadonlyMap<string, SubjectId> = new Map<string, SubjectId>(
  Object.entries({
    'front-door classic': 'front-door-classic',
    'app-gateway v1': 'app-gateway-v1',
    'load-balancer Basic': 'basic-lb',
    'vpn-gateway VpnGw1': 'vpn-non-az-sku',
    'vpn-gateway VpnGw2': 'vpn-non-az-sku',
    'vpn-gateway VpnGw3': 'vpn-non-az-sku',
  } as const),
);

const parts: ReadonlySet<string> = new Set(partIds);

/** Options that say more than the things they are made of. */
const compounds: ReadonlySet<string> = new Set<SubjectId>([
  'gateway-transit',
  'vpn-gateway-as-router',
  'expressroute-encrypted',
  'expressroute-vpn-failover',
  'expressroute-fastpath',
  'expressroute-global-reach',
]);

/** What a question is about: what its sentence names first, then what the rest of the message names. */
export function subjectsOf(read: Read, estate: Estate, sentence: Sentence): readonly SubjectId[] {
  const { tokens } = read.message;
  const setting = settingOf(read, estate);
  const subjects = new Subjects();
  const length = Math.max(1, sentence.to - sentence.from);
  const weightAt = (at: number) =>
    at < sentence.from || at >= sentence.to
      ? counts.elsewhere
      : counts.question + counts.first * (1 - (at - sentence.from) / length);
  const add = (subject: SubjectId, weight: number) => {
    const more = compounds.has(subject) && weight > counts.elsewhere ? counts.compound : 0;
    subjects.add(subject, parts.has(subject) ? weight * counts.part : weight + more);
  };
  for (const one of estate.named) {
    if (one.stance === 'absent') continue;
    const isAside = one.thing.kind === 'peering' && one.thing.says.state === 'connected';
    (subjectOfKind[one.thing.kind] ?? []).forEach((id, index) => {
      const weight = isAside ? counts.aside : weightAt(one.thing.from) - index * counts.second;
      for (const subject of settled(id, one, setting)) add(subject, weight);
    });
    const retired = retiredBySku.get(`${one.thing.kind} ${String(one.said.sku)}`);
    if (retired !== undefined) add(retired, weightAt(one.thing.from) + counts.retired);
  }
  for (const thing of read.things) {
    const isThing = estate.named.some(one => one.thing.from <= thing.from && thing.to <= one.thing.to);
    if (thing.kind !== 'option' || isThing || thing.value.startsWith('.')) continue;
    if (isSubject(thing.value) && !subjects.has(thing.value)) add(thing.value, weightAt(thing.from));
  }
  const asked = wordsBetween(tokens, sentence.from, sentence.to).slice(0, longest);
  for (const { subjects: named, pattern } of subjectPatterns) {
    const isAsked = pattern.test(asked);
    if (!isAsked && !pattern.test(setting.words)) continue;
    const weight = isAsked ? counts.pattern : counts.aside;
    named.forEach((subject, index) => {
      add(subject, weight - index * counts.second);
    });
  }
  fromOnPremises(subjects, setting);
  return subjects.ranked().slice(0, mostSubjects);
}

/** A private endpoint that a site reaches is an option of its own. */
function fromOnPremises(subjects: Subjects, { onPremises }: Setting): void {
  if (onPremises && subjects.has('private-endpoint'))
    subjects.add('private-endpoint-from-onprem', subjects.weight('private-endpoint') - 0.1);
}
