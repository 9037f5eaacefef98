import type { Read } from '../2-entities/entities.ts';
import { numberOf, wholeNumberOf } from '../2-entities/numbers.ts';
import type { Finding } from '../finding.ts';

const gigabits = new Set([
  'gbps',
  'gbit',
  'gbits',
  'gb',
  'gig',
  'gigs',
  'gigabit',
  'gigabits',
  'g',
  'gigabytes',
  'ギガビット',
  'go',
  'ギガ',
]);
const megabits = new Set(['mbps', 'mbit', 'mbits', 'mb', 'meg', 'megs', 'megabit', 'megabits', 'm', 'メガ']);
const terabits = new Set(['tbps', 'tbit', 'tb', 'terabit', 'terabits']);
const bytes = new Set(['gbytes', 'gbyte']);
const perSecond = new Set(['s', 'sec', 'second', 'sekunde', 'seconde', 'segundo', 'ps']);
const certain = new Set([
  'gbps',
  'mbps',
  'gbit',
  'gbits',
  'mbit',
  'mbits',
  'gigabit',
  'megabit',
  'tbps',
  'tbit',
  'gigabits',
  'megabits',
]);
const speedWords = new Set([
  'bandwidth',
  'throughput',
  'line',
  'link',
  'circuit',
  'fibre',
  'fiber',
  'peak',
  'speed',
  'bandbreite',
  'leitung',
  'debit',
  'ancho',
  'banda',
  'mpls',
  'expressroute',
  '帯域',
  'connection',
  'pipe',
  'uplink',
  'bursts',
  'traffic',
]);

/** "two gig" is a speed, unless something near it is what one fills or moves by the day. */
const spoken = new Set(['gig', 'gigs', 'megs']);
const amountWords = new Set(
  'ram memory disk disks ssd data file files backup backups storage database db image images month monthly day daily night nightly hour hourly week weekly volume size large'.split(
    ' ',
  ),
);

/** Megabits a second that one of the unit stands for; undefined where it is no unit of speed. */
function megabitsOf(unit: string): number | undefined {
  if (gigabits.has(unit)) return 1000;
  if (megabits.has(unit)) return 1;
  if (terabits.has(unit)) return 1_000_000;
  return bytes.has(unit) ? 8000 : undefined;
}

function isSpeed(read: Read, at: number, unit: string): boolean {
  if (certain.has(unit)) return true;
  const { tokens } = read.message;
  const after = tokens[at + 2]?.text ?? '';
  if (
    (after === '/' || after === 'per' || after === 'pro' || after === 'par' || after === 'por') &&
    perSecond.has(tokens[at + 3]?.text ?? '')
  )
    return true;
  if (after === 'ps' || (perSecond.has(after) && tokens[at + 2]?.joined === true)) return true;
  if (unit === 'm' || unit === 'go') return false;
  const near = tokens.slice(Math.max(0, at - 4), at + 6);
  if (spoken.has(unit)) return after !== 'of' && !near.some(token => amountWords.has(token.text));
  return near.some(token => speedWords.has(token.text));
}

/** The bucket of a speed in megabits a second; each bucket takes in its lower bound. */
function bucketOf(megabits: number): string {
  if (megabits < 100) return 'lt-100m';
  if (megabits < 1000) return 'lt-1g';
  return megabits < 10_000 ? 'lt-10g' : 'gte-10g';
}

const rowsInWords: readonly { readonly words: readonly string[]; readonly value: string; readonly weight?: number }[] =
  [
    { words: ['a', 'few', 'gigabit'], value: 'lt-10g' },
    { words: ['several', 'gigabit'], value: 'lt-10g' },
    { words: ['half', 'a', 'gigabit'], value: 'lt-1g', weight: 2 },
    { words: ['half', 'a', 'gig'], value: 'lt-1g', weight: 2 },
    { words: ['a', 'gigabit'], value: 'lt-10g' },
  ];

/** Bandwidth said as a figure with its unit: "2 Gbps", "500 Mbit/s", "10G line". */
export function readBandwidth(read: Read): readonly Finding[] {
  const findings: Finding[] = [];
  const { tokens } = read.message;
  tokens.forEach((token, at) => {
    const unit = tokens[at + 1]?.text ?? '';
    const amount = token.kind === 'number' ? numberOf(token.text) : wholeNumberOf(token);
    const factor = amount === undefined ? undefined : megabitsOf(unit);
    if (amount !== undefined && factor !== undefined && isSpeed(read, at, unit)) {
      const value = bucketOf(amount * factor);
      findings.push({ field: 'bandwidth', value, from: at, to: at + 2, fuzzy: false, weight: 1 });
    }
    for (const row of rowsInWords) {
      if (row.words.every((word, index) => tokens[at + index]?.text === word)) {
        findings.push({
          field: 'bandwidth',
          value: row.value,
          from: at,
          to: at + row.words.length,
          fuzzy: false,
          weight: row.weight ?? 1,
        });
      }
    }
  });
  return findings;
}
