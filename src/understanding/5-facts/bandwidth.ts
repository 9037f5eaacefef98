import type { Field } from '../../decision/case/requirements.ts';
import type { Token } from '../1-text/tokens.ts';
import type { Read } from '../2-entities/entities.ts';
import { numberOf, wholeNumberOf } from '../2-entities/numbers.ts';
import type { Doubt, Finding } from '../finding.ts';
import { leadingWords } from '../languages/answer-rows.ts';
import {
  amountWords,
  gigabits,
  gigabytes,
  megabits,
  partWords,
  perWords,
  seconds,
  speedsInWords,
  speedUnits,
  speedWords,
  spokenUnits,
  terabits,
  unitsOfAmount,
} from '../languages/bandwidth-words.ts';
import { weightOf } from '../languages/fact-ranks.ts';

/** Megabits a second that one of the unit stands for; undefined where it is no unit of speed. */
function megabitsOf(unit: string): number | undefined {
  if (gigabits.has(unit)) return 1000;
  if (megabits.has(unit)) return 1;
  if (terabits.has(unit)) return 1_000_000;
  return gigabytes.has(unit) ? 8000 : undefined;
}

/** "two gig" is a speed, unless something near it is what one fills or moves by the day. */
function isSpeed(read: Read, at: number, unit: string): boolean {
  if (speedUnits.has(unit)) return true;
  const { tokens } = read.message;
  const after = tokens[at + 2]?.text ?? '';
  if (perWords.has(after) && seconds.has(tokens[at + 3]?.text ?? '')) return true;
  if (after === 'ps' || (seconds.has(after) && tokens[at + 2]?.joined === true)) return true;
  if (unitsOfAmount.has(unit)) return false;
  const near = tokens.slice(Math.max(0, at - 4), at + 6);
  if (spokenUnits.has(unit)) return !partWords.has(after) && !near.some(token => amountWords.has(token.text));
  return near.some(token => speedWords.has(token.text));
}

/** The bucket of a speed in megabits a second; each bucket takes in its lower bound. */
function bucketOf(megabits: number): string {
  if (megabits < 100) return 'lt-100m';
  if (megabits < 1000) return 'lt-1g';
  return megabits < 10_000 ? 'lt-10g' : 'gte-10g';
}

/** The figure of a token; undefined where it is none. */
const figureOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' ? numberOf(token.text) : wholeNumberOf(token);

/**
 * A figure alone where the bandwidth is asked: megabits or gigabits, so it is asked back with both classes. Figures
 * with
 * a unit, and several, are none.
 */
export function readBareFigure(read: Read, asked: Field | undefined): readonly Doubt[] {
  const said = read.message.tokens.filter(({ kind, text }) => kind !== 'mark' && !leadingWords.has(text));
  const [only, more] = said;
  const figure = more === undefined ? figureOf(only) : undefined;
  if (asked !== 'bandwidth' || only === undefined || figure === undefined || figure === 0) return [];
  const at = read.message.tokens.indexOf(only);
  if (read.message.tokens[at - 1]?.text === '-') return [];
  const candidates = [...new Set([bucketOf(figure), bucketOf(figure * 1000)])];
  return [{ field: 'bandwidth', candidates, from: at, to: at + 1 }];
}

/**
 * Bandwidth said as a figure with its unit: "2 Gbps", "500 Mbit/s", "10G line". Where it is asked, any unit of it will
 * do: "10g".
 */
export function readBandwidth(read: Read, asked?: Field): readonly Finding[] {
  const findings: Finding[] = [];
  const { tokens } = read.message;
  tokens.forEach((token, at) => {
    const unit = tokens[at + 1]?.text ?? '';
    const amount = figureOf(token);
    const factor = amount === undefined ? undefined : megabitsOf(unit);
    if (amount !== undefined && factor !== undefined && (asked === 'bandwidth' || isSpeed(read, at, unit))) {
      const megabits = amount * factor;
      const value = bucketOf(megabits);
      findings.push({ field: 'bandwidth', value, megabits, from: at, to: at + 2, fuzzy: false, weight: 1, by: 'rate' });
    }
    for (const row of speedsInWords) {
      if (row.words.every((word, index) => tokens[at + index]?.text === word)) {
        findings.push({
          field: 'bandwidth',
          value: row.value,
          from: at,
          to: at + row.words.length,
          fuzzy: false,
          weight: weightOf(row.rank),
          by: 'rate-words',
        });
      }
    }
  });
  return findings;
}
