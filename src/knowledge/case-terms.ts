import type { Ask } from '../decision/case/ask.ts';
import { defaults } from '../decision/case/defaults.data.ts';
import type { Case } from '../decision/decide/condition.ts';
import { entries } from './entries.ts';
import type { Entry } from './entry.ts';
import { english } from './search/english.ts';

/** What the words that an entry shares with a case count for: in the questions that it answers, and in its answers. */
const share = { asked: 0.2, answered: 0.08 };

/** `expressRouteCircuits` and `in-other-vnet` as the words in them, without the s of a plural. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9/]+/)
    .map(word => word.replace(/ies$/, 'y').replace(/s$/, ''))
    .filter(word => word.length > 1);
}

interface Terms {
  readonly asked: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

function termsOf({ id, asked, answers }: Entry): Terms {
  const said = answers.flatMap(({ answer, watch }) => [answer, ...watch]).map(id => english(id));
  return { asked: new Set(wordsOf([id, ...asked].join(' '))), answered: new Set(wordsOf(said.join(' '))) };
}

interface Index {
  readonly terms: ReadonlyMap<Entry, Terms>;
  /** How much a word tells: the fewer entries have it, the more. */
  readonly weigh: (word: string) => number;
}

function build(): Index {
  const plain = entries.filter(({ niche }) => niche !== true);
  const terms = new Map(entries.map(entry => [entry, termsOf(entry)]));
  const having = new Map<string, number>();
  for (const { asked, answered } of plain.map(termsOf))
    for (const word of new Set([...asked, ...answered])) having.set(word, (having.get(word) ?? 0) + 1);
  return { terms, weigh: word => Math.log(1 + plain.length / (1 + (having.get(word) ?? 0))) };
}

let built: Index | undefined;

/** Made when a question comes without words of its own for the first time. */
function index(): Index {
  built ??= build();
  return built;
}

/** Places and counts are said of many things and tell nothing about the question. */
const untelling: ReadonlySet<string> = new Set(['kind', 'in', 'ip', 'name', 'id', 'range']);

function ofStanding(one: Case['stands'][number]): readonly string[] {
  return [
    one.kind,
    ...Object.entries(one).flatMap(([attribute, value]) => {
      if (untelling.has(attribute)) return [];
      if (attribute === 'count') return ['several'];
      return typeof value === 'boolean' ? [attribute] : [attribute, String(value)];
    }),
  ];
}

function ofFacts(facts: Case['facts']): readonly string[] {
  const known: ReadonlyMap<string, unknown> = new Map(Object.entries(facts));
  return Object.entries(defaults).flatMap(([field, usual]) => {
    const value = known.get(field);
    if (value === usual || value === 'no' || value === null || /Region$/.test(field)) return [];
    if (Array.isArray(value)) return field === 'proposed' ? [] : value.map(String);
    return value === 'yes' || typeof value === 'number' ? [field] : [String(value)];
  });
}

/** The words in which a case says what it is, in order: what stands, what was said, what is asked about. */
export function termsOfCase({ about }: Ask, { facts, stands }: Case): readonly string[] {
  return [...new Set([...stands.flatMap(ofStanding), ...ofFacts(facts), ...about].flatMap(wordsOf))].sort();
}

/** How much of what a case says an entry speaks of. */
export function closeness(entry: Entry, words: readonly string[]): number {
  const { terms, weigh } = index();
  const { asked, answered } = terms.get(entry) ?? termsOf(entry);
  return words.reduce((sum, word) => {
    const counts = asked.has(word) ? share.asked : answered.has(word) ? share.answered : 0;
    return sum + counts * weigh(word);
  }, 0);
}
