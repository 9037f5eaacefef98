import type { Read } from '../2-entities/entities.ts';
import type { Finding } from '../finding.ts';
import {
  clauseEnds,
  denyingWords,
  harmlessAfterDenial,
  internetNames,
  otherSubjects,
  outsideWords,
  possession,
} from '../languages/exposure-rows.ts';

/** Clauses are looked at no further than this, which bounds the work on hostile text. */
const farthest = 14;
const harmlessReach = 3;

interface Clause {
  readonly from: number;
  readonly to: number;
}

function clauseAround(read: Read, from: number, to: number): Clause {
  const { tokens } = read.message;
  const ends = (at: number) => clauseEnds.has(tokens[at]?.text ?? '.');
  let first = from;
  let last = to;
  while (first > 0 && from - first < farthest && !ends(first - 1)) first -= 1;
  while (last < tokens.length && last - to < farthest && !ends(last)) last += 1;
  return { from: first, to: last };
}

function isDenied(read: Read, clause: Clause): boolean {
  const { tokens } = read.message;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!denyingWords.has(tokens[at]?.text ?? '')) continue;
    const after = tokens.slice(at + 1, at + 1 + harmlessReach);
    if (!after.some(token => harmlessAfterDenial.has(token.text))) return true;
  }
  return false;
}

/** "not keen on opening RDP to the internet": what is denied in its own clause is no wish to be public. */
export function turnDenied(read: Read, findings: readonly Finding[]): readonly Finding[] {
  return findings.map(finding =>
    finding.value === 'public' && isDenied(read, clauseAround(read, finding.from, finding.to))
      ? { ...finding, value: 'none' }
      : finding,
  );
}

/** "nothing from the internet gets in": a clause that names the outside and denies, in whatever words. */
export function readDeniedClauses(read: Read, decoys: ReadonlySet<number>): readonly Finding[] {
  const { tokens } = read.message;
  let looked = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at < looked || decoys.has(at) || !outsideWords.has(tokens[at]?.text ?? '')) continue;
    const clause = clauseAround(read, at, at + 1);
    looked = clause.to;
    const words = tokens.slice(clause.from, clause.to);
    const lacksAccess = internetNames.has(tokens[at]?.text ?? '') && words.some(token => possession.has(token.text));
    if (lacksAccess || words.some(token => otherSubjects.has(token.text)) || !isDenied(read, clause)) continue;
    return [
      {
        field: 'exposure',
        value: 'none',
        from: clause.from,
        to: clause.to,
        fuzzy: false,
        weight: 1,
        by: 'denied-clause',
      },
    ];
  }
  return [];
}
