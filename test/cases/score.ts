import type { EstateCase } from './case-files.ts';

/** What an answer comes to, in the terms of the files. */
export interface CaseAnswer {
  readonly id: string;
  /** The option that it names first; null where it names none. */
  readonly headline: string | null;
  readonly options: readonly string[];
  readonly changes: readonly { readonly do: string; readonly what: string }[];
  readonly verdict: string | null;
  /** Everything that is shown to the person. */
  readonly text: string;
  readonly pitfalls?: readonly string[];
  /** The point that was answered; null where it follows from the design, or nothing is known of it. */
  readonly point?: string | null;
}

export interface Measure {
  hits: number;
  total: number;
}

/** A case that misses a measure. */
export interface Miss {
  readonly id: string;
  readonly expected: string;
  readonly got: string;
}

export interface Score {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly misses: ReadonlyMap<string, readonly Miss[]>;
}

/** Forms of one thing, told apart by who asks rather than by what is built. */
const eased: ReadonlyMap<string, string> = new Map([
  ['vwan-secured-hub', 'vwan'],
  ['vwan-standard', 'vwan'],
  ['vnet-peering-regional', 'peering'],
  ['vnet-peering-global', 'peering'],
  ['private-endpoint-from-onprem', 'private-endpoint'],
  ['private-endpoint-cross-tenant', 'private-endpoint'],
  ['expressroute-vpn-failover', 'expressroute'],
  ['expressroute-gateway', 'expressroute'],
]);

const ease = (id: string): string => eased.get(id) ?? id;

/** Counts hits, and keeps who missed. */
export class Tally implements Score {
  readonly measures = new Map<string, Measure>();
  readonly misses = new Map<string, Miss[]>();

  /** Adds this many hits of a total to a measure. */
  count(name: string, hits: number, total: number): void {
    const measure = this.measures.get(name) ?? { hits: 0, total: 0 };
    measure.hits += hits;
    measure.total += total;
    this.measures.set(name, measure);
  }

  miss(name: string, miss: Miss): void {
    this.misses.set(name, [...(this.misses.get(name) ?? []), miss]);
  }

  /** One more case that hits the measure or misses it. */
  add(name: string, hit: boolean, miss: Miss): void {
    this.count(name, Number(hit), 1);
    if (!hit) this.miss(name, miss);
  }
}

type Changes = CaseAnswer['changes'];

/** The ways in which changes are compared: in full, what alone, and without what is kept. */
const views: readonly { readonly name: string; readonly of: (changes: Changes) => ReadonlySet<string> }[] = [
  { name: 'change', of: changes => new Set(changes.map(each => `${each.do} ${each.what}`)) },
  { name: 'change (what only)', of: changes => new Set(changes.map(({ what }) => ease(what))) },
  {
    name: 'change (without keep)',
    of: changes => new Set(changes.filter(each => each.do !== 'keep').map(each => `${each.do} ${each.what}`)),
  },
];

const listed = (changes: Changes): string => changes.map(each => `${each.do} ${each.what}`).join(', ') || 'nothing';

/** F1 of all changes together: twice what is in both, of what is in either. */
function scoreChanges(tally: Tally, { id, expected }: EstateCase, changes: Changes): void {
  for (const { name, of } of views) {
    const [want, have] = [of(expected.change), of(changes)];
    const both = [...want].filter(each => have.has(each)).length;
    tally.count(`${name} F1`, 2 * both, want.size + have.size);
    if (name === 'change' && both < want.size)
      tally.miss(name, { id, expected: listed(expected.change), got: listed(changes) });
  }
}

/** What came, with the point that it came from. */
const gotOf = (what: string | null, { point }: CaseAnswer): string =>
  `${what ?? 'none'}${typeof point === 'string' ? ` (${point})` : ''}`;

function groupsOf({ confidence, topic, ask, lang, estate, tags }: EstateCase): readonly string[] {
  return [
    'all',
    `conf:${confidence}`,
    `topic:${topic}`,
    `kind:${ask.kind}`,
    `lang:${lang}`,
    estate.length > 0 ? 'estate' : 'no estate',
    ...tags.filter(tag => tag !== 'estate').map(tag => `tag:${tag}`),
  ];
}

function scoreOptions(tally: Tally, given: EstateCase, answer: CaseAnswer): void {
  const { id, expected } = given;
  const { headline, options } = answer;
  const miss = { id, expected: expected.headline.join(' or '), got: gotOf(headline, answer) };
  const isRight = headline !== null && expected.headline.includes(headline);
  for (const group of groupsOf(given)) tally.add(`headline ${group}`, isRight, miss);
  const isNearlyRight = headline !== null && expected.headline.map(ease).includes(ease(headline));
  tally.add('headline, eased', isNearlyRight, miss);
  const recommended = new Set([...options, ...(headline === null ? [] : [headline])]);
  const banned = new Set(expected.mustNot.flatMap(({ option }) => option ?? []));
  const forbidden = [...banned].filter(option => recommended.has(option));
  if (banned.size > 0) {
    const without = { id, expected: `not ${[...banned].join(', ')}`, got: [...recommended].join(', ') };
    tally.add('nothing forbidden', forbidden.length === 0, without);
  }
  tally.count('forbidden options', forbidden.length, expected.mustNot.filter(({ option }) => option).length);
}

const opposites: ReadonlyMap<string | null, string> = new Map([
  ['yes', 'no'],
  ['no', 'yes'],
]);

function scoreVerdict(tally: Tally, { id, expected }: EstateCase, answer: CaseAnswer): void {
  if (expected.verdict === null) return;
  const { verdict } = answer;
  const miss = { id, expected: expected.verdict, got: gotOf(verdict, answer) };
  tally.add('verdict', verdict === expected.verdict, miss);
  const opposite = opposites.get(expected.verdict);
  if (opposite !== undefined) tally.add('verdict not the opposite', verdict !== opposite, miss);
}

/** The patterns are English: other languages are counted apart. */
function scoreWords(
  tally: Tally,
  { id, lang, expected }: EstateCase,
  { text, pitfalls }: CaseAnswer,
  concepts: ReadonlyMap<string, readonly RegExp[]>,
): void {
  const measure = lang === 'en' ? 'mustMention' : 'mustMention, not English';
  for (const label of expected.mustMention) {
    const patterns = concepts.get(label);
    if (patterns === undefined) throw new Error(`${id}: nothing says how "${label}" is recognised.`);
    tally.add(
      measure,
      patterns.some(pattern => pattern.test(text)),
      { id, expected: label, got: 'not said' },
    );
  }
  if (pitfalls === undefined) return;
  for (const pitfall of expected.pitfalls)
    tally.add('pitfalls shown', pitfalls.includes(pitfall), { id, expected: pitfall, got: pitfalls.join(', ') });
}

/** Scores answers against what the cases expect; a case without an answer misses everything. */
export function score(
  cases: readonly EstateCase[],
  answers: readonly CaseAnswer[],
  concepts: ReadonlyMap<string, readonly RegExp[]>,
): Score {
  const tally = new Tally();
  const byId = new Map(answers.map(answer => [answer.id, answer]));
  for (const given of cases) {
    const { id } = given;
    const found = byId.get(id);
    tally.count('no answer', Number(found === undefined), 1);
    const answer = found ?? { id, headline: null, options: [], changes: [], verdict: null, text: '' };
    scoreOptions(tally, given, answer);
    scoreVerdict(tally, given, answer);
    scoreWords(tally, given, answer, concepts);
    scoreChanges(tally, given, answer.changes);
  }
  return tally;
}

/** A measure as a share between 0 and 1; 0 where there was nothing to hit. */
export function shareOf({ measures }: Score, name: string): number {
  const { hits, total } = measures.get(name) ?? { hits: 0, total: 0 };
  return hits / Math.max(1, total);
}
