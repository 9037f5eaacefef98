import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Decision } from '../../src/decision/decide/decide.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { defined } from '../../src/decision/defined.ts';
import { tables } from '../../src/decision/tables/index.ts';
import type { Row } from '../../src/decision/tables/table.ts';
import { combinations, type Slice, slices } from './proof-space.ts';

/** A case in which a row decides, and the design it belongs to: the headline first. */
export interface Example {
  readonly row: string;
  readonly answers: Requirements;
  readonly design: readonly string[];
}

/** Examples of one row at most, each with a design of its own. */
const mostOfOneRow = 3;

export const designOf = ({ design }: Decision): readonly string[] => [...design];

/**
 * For every row that the walk of these slices reaches, the first cases in which it decides, each with another design.
 */
export function findExamples(walked: readonly Slice[] = slices): readonly Example[] {
  const found = new Map<Row, Map<string, Example>>();
  const names = new Map(tables.flatMap(({ id, rows }) => rows.map(row => [row, `${id}/${row.id}`] as const)));
  for (const { dimensions } of walked) {
    for (const answers of combinations(dimensions)) {
      const { decision } = evaluate(answers);
      const design = designOf(decision);
      for (const { row } of decision.decided) {
        const examples = found.get(row) ?? new Map<string, Example>();
        found.set(row, examples);
        const key = design.join();
        if (examples.size < mostOfOneRow && !examples.has(key))
          examples.set(key, { row: defined(names.get(row)), answers, design });
      }
    }
  }
  const examples = [...names.keys()].flatMap(row => [...(found.get(row)?.values() ?? [])]);
  return [...new Map(examples.map(example => [JSON.stringify(example.answers), example])).values()];
}
