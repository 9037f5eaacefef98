import { causesOfCode, isCause } from '../../knowledge/diagnose.ts';
import { entryOfPitfall } from '../../knowledge/pitfalls/index.ts';
import type { Read } from '../2-entities/entities.ts';
import type { Clauses } from '../4-clauses/clauses.ts';
import type { SymptomFrame } from './symptom-frame.ts';

/** Names and codes of errors as tools write them. */
const written = /\w{6,}/g;
const mostWritten = 400;

/**
 * True where a message names an error that is known to mean something: it tells of what does not work, asked or not.
 */
export const namesError = (text: string): boolean =>
  (text.match(written)?.slice(0, mostWritten) ?? []).some(word => causesOfCode(word).length > 0);

/**
 * The cause that people tell of in such words; undefined where the first thing that goes wrong is none to be checked.
 */
export function causeTold([first]: readonly string[]): string | undefined {
  const entry = first === undefined ? undefined : entryOfPitfall(first);
  return entry !== undefined && isCause(entry) ? entry : undefined;
}

/**
 * Whoever asks for a diagnosis tells of something that does not work, however it is put; and so does whoever asks
 * nothing
 * and tells of something that is known to go wrong.
 */
export function asSymptom(clauses: Clauses, { message }: Read, isDiagnosing: boolean, isToldOf: boolean): Clauses {
  const { main: asked } = clauses;
  const isTold = isToldOf && asked?.marked !== true;
  if (asked?.kind === 'why-not-working' || !(isDiagnosing || isTold)) return clauses;
  const whole = { from: 0, to: message.tokens.length, asked: true };
  const main = asked ?? { sentence: whole, marked: isDiagnosing, because: [] };
  return { ...clauses, main: { ...main, kind: 'why-not-working', told: true } };
}

/** True where something is told that is seen, or that fails. */
export const isSeen = (symptom: SymptomFrame | undefined): boolean =>
  symptom !== undefined && symptom.seen.length + symptom.codes.length + symptom.fails.length > 0;
