import type { Read } from '../2-entities/entities.ts';
import { finder, withAddresses } from '../2-entities/find.ts';
import type { Finding } from '../finding.ts';
import { symptomRows } from '../languages/symptom-rows.ts';

const findSymptoms = finder(symptomRows);

/** The pitfalls behind what the person describes, most likely first, and the facts that follow from it. */
export interface SymptomReading {
  readonly pitfalls: readonly string[];
  readonly findings: readonly Finding[];
}

/** Below every fact that is said outright. */
const impliedWeight = 0;

/** Reads a description of something that does not work. Longer descriptions say more, so they come first. */
export function readSymptoms(read: Read): SymptomReading {
  const hits = [...findSymptoms(withAddresses(read))].sort((a, b) => b.to - b.from - (a.to - a.from));
  const findings = hits.flatMap(({ row, from, to, pattern }) =>
    (row.facts ?? [])
      .filter(fact => fact.value !== 'unknown')
      .map(
        ({ field, value }): Finding => ({
          field,
          value,
          from,
          to,
          fuzzy: false,
          weight: impliedWeight,
          by: { pattern },
        }),
      ),
  );
  return { pitfalls: [...new Set(hits.flatMap(hit => hit.row.pitfalls))], findings };
}
