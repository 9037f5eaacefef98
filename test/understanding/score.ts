import { understand } from '../../src/understanding/index.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import type { CorpusRow } from './corpus/row.ts';

/** Counts of one slot: right, said but not there, there but missed. */
export interface SlotScore {
  readonly slot: string;
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const order = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);
const same = (one: unknown, other: unknown) => JSON.stringify(order(one)) === JSON.stringify(order(other));

interface Counts {
  right: number;
  extra: number;
  missed: number;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/**
 * Compares what is understood with what each row says, slot by slot. A value that is wrong counts as extra and as
 * missed.
 */
export function scoreOf(
  rows: readonly CorpusRow[],
  read: (text: string) => Pick<Understanding, 'requirements'> = understand,
): readonly SlotScore[] {
  const counts = new Map<string, Counts>();
  for (const { text, says, or } of rows) {
    const found = new Map<string, unknown>(Object.entries(read(text).requirements));
    for (const [slot, wanted] of Object.entries(says)) {
      const slotCounts = counts.get(slot) ?? { right: 0, extra: 0, missed: 0 };
      counts.set(slot, slotCounts);
      const got = found.get(slot);
      const others = Object.entries(or ?? {}).find(([name]) => name === slot)?.[1] ?? [];
      const accepted = same(got, wanted) || others.some(value => same(got, value));
      if (accepted) slotCounts.right += got === undefined ? 0 : 1;
      else {
        slotCounts.extra += got === undefined ? 0 : 1;
        slotCounts.missed += wanted === undefined ? 0 : 1;
      }
    }
  }
  return [...counts].map(([slot, { right, extra, missed }]) => {
    const precision = ratio(right, right + extra);
    const recall = ratio(right, right + missed);
    return { slot, right, extra, missed, precision, recall, f1: ratio(2 * right, 2 * right + extra + missed) };
  });
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

/** The scores as a table in plain text. */
export function scoreTable(title: string, scores: readonly SlotScore[]): string {
  const lines = scores.map(
    ({ slot, right, extra, missed, precision, recall, f1 }) =>
      `${slot.padEnd(26)}${String(right).padStart(5)}${String(extra).padStart(6)}${String(missed).padStart(7)}  ${percent(precision)} ${percent(recall)} ${percent(f1)}`,
  );
  return [title, `${'slot'.padEnd(26)}right extra missed  precision recall       F1`, ...lines].join('\n');
}
