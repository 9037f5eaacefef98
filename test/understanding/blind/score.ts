import type { Field } from '../../../src/decision/case/requirements.ts';
import { fields } from '../../../src/decision/case/requirements.ts';
import type { Understanding } from '../../../src/understanding/understanding.ts';
import { Any, type BlindRow } from './row.ts';

/** Fields whose unstated values count as errors in every row; the others count only where a row names them. */
export const coreFields: readonly Field[] = [
  'sourceRegion',
  'targetRegion',
  'otherRegions',
  'sourceType',
  'resourceType',
  'exposure',
  'hybrid',
  'sameVnet',
  'addressOverlap',
  'encryption',
  'transitive',
  'bandwidth',
  'sameTenant',
];

const listFields: ReadonlySet<string> = new Set(['proposed', 'ruledOut']);

/** How often a slot was read rightly, read wrongly and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Fault {
  readonly slot: string;
  readonly text: string;
  readonly expected: unknown;
  readonly got: unknown;
}

export class Score {
  readonly tallies = new Map<string, Tally>();
  readonly faults: Fault[] = [];

  tally(slot: string): Tally {
    const known = this.tallies.get(slot) ?? { right: 0, wrong: 0, missed: 0 };
    this.tallies.set(slot, known);
    return known;
  }

  right(slot: string): void {
    this.tally(slot).right += 1;
  }

  /** A value that is not right: wrong if something was read, missed if something was to be read. */
  fault(slot: string, row: BlindRow, expected: unknown, got: unknown): void {
    if (got !== undefined) this.tally(slot).wrong += 1;
    if (expected !== undefined) this.tally(slot).missed += 1;
    this.faults.push({ slot, text: row.text, expected, got });
  }

  /** Harmonic mean of precision and recall; 1 where nothing was to be read and nothing was. */
  f1(slot: string): number {
    const { right, wrong, missed } = this.tally(slot);
    return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
  }
}

const canonical = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? [...value].sort() : value) ?? 'open';

const suits = (expected: unknown, got: unknown): boolean =>
  expected instanceof Any
    ? expected.values.some(value => canonical(value) === canonical(got))
    : canonical(expected) === canonical(got);

function scoreList(slot: string, row: BlindRow, expected: unknown, got: readonly string[], score: Score): void {
  const wanted = Array.isArray(expected) ? expected.map(String) : [];
  const taken = new Set<string>();
  for (const want of wanted) {
    const names = want.replaceAll('?', '').split('|');
    const found = got.filter(name => names.includes(name));
    for (const name of found) taken.add(name);
    if (want.includes('?')) continue;
    if (found.length > 0) score.right(slot);
    else score.fault(slot, row, want, undefined);
  }
  for (const name of got) if (!taken.has(name)) score.fault(slot, row, undefined, name);
}

function scoreField(field: Field, row: BlindRow, got: unknown, score: Score): void {
  const named = Object.hasOwn(row.says, field);
  const expected = row.says[field];
  const mustBeOpen = row.open?.includes(field) === true && !named;
  if (!named && !mustBeOpen && !coreFields.includes(field)) return;
  if (suits(expected, got)) {
    if (got !== undefined) score.right(field);
    return;
  }
  score.fault(
    field,
    row,
    expected instanceof Any ? (expected.values.includes(undefined) ? undefined : expected.values) : expected,
    got,
  );
}

function scoreTalk(row: BlindRow, read: Understanding, score: Score): void {
  const judge = (slot: string, expected: readonly unknown[] | undefined, got: unknown) => {
    if (expected === undefined) return;
    if (expected.includes(got)) score.right(slot);
    else score.fault(slot, row, expected, got);
  };
  const list = <Value>(value: Value | readonly Value[] | undefined) =>
    value === undefined ? undefined : Array.isArray(value) ? value : [value];
  judge('command', list(row.command), read.command);
  judge('smallTalk', list(row.smallTalk), read.smallTalk);
  judge('question', row.question, read.question);
  judge('change', row.change, read.change);
  judge('correction', list(row.correction), read.correction);
  if (row.symptom !== undefined) {
    if (read.symptoms.some(id => row.symptom?.includes(id))) score.right('symptom');
    else score.fault('symptom', row, row.symptom, read.symptoms.length === 0 ? undefined : read.symptoms);
  }
  for (const field of row.ambiguous ?? []) {
    if (read.ambiguous.some(entry => entry.field === field)) score.right('ambiguous');
    else score.fault('ambiguous', row, field, undefined);
  }
  for (const [field, value] of Object.entries(row.not ?? {})) {
    const got = new Map(Object.entries(read.requirements)).get(field);
    if (canonical(got) === canonical(value)) score.fault(`not ${field}`, row, undefined, got);
  }
}

/** Adds to `score` what was read rightly and wrongly in one message. */
export function scoreRow(row: BlindRow, read: Understanding, score: Score): void {
  for (const field of fields) {
    if (listFields.has(field)) continue;
    scoreField(field, row, read.requirements[field], score);
  }
  scoreList('proposed', row, row.says.proposed, read.proposed, score);
  scoreList('ruledOut', row, row.says.ruledOut, read.ruledOut, score);
  scoreTalk(row, read, score);
}
