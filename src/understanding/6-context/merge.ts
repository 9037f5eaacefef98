import { type Field, type Requirements, requirementsSchema } from '../../decision/case/requirements.ts';
import type { Finding } from '../finding.ts';

/** One finding a field: the heaviest, and among equals the last said. */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  const byField = new Map<Field, Finding>();
  for (const finding of [...findings].sort((a, b) => a.from - b.from)) {
    const before = byField.get(finding.field);
    if (before === undefined || finding.weight >= before.weight) byField.set(finding.field, finding);
  }
  return [...byField.values()];
}

/**
 * The findings as requirements. A finding that the schema refuses is left out: data that is wrong must not stop a turn.
 */
export function toRequirements(findings: readonly Finding[]): Requirements {
  const values = Object.fromEntries(findings.map(finding => [finding.field, finding.value]));
  const parsed = requirementsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const bad = new Set(parsed.error.issues.map(issue => String(issue.path[0])));
  const rest = requirementsSchema.safeParse(
    Object.fromEntries(Object.entries(values).filter(([field]) => !bad.has(field))),
  );
  return rest.success ? rest.data : {};
}
