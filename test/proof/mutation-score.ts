import { factsOf } from '../../src/decision/case/facts-of.ts';
import { decider } from '../../src/decision/decide/decide.ts';
import { situationOf } from '../../src/decision/decide/situation.ts';
import { defined } from '../../src/decision/defined.ts';
import { tables } from '../../src/decision/tables/index.ts';
import { designOf, type Example } from './examples.ts';
import { type Mutant, mutantsOf, mutatedTable, seeded } from './mutation.ts';
import { inspect } from './proof.ts';

export interface MutationScore {
  readonly tried: number;
  readonly noticed: number;
  readonly survivors: readonly string[];
}

function breaksTable(mutant: Mutant): boolean {
  const { open, ambiguous } = inspect(mutatedTable(mutant));
  return open > 0 || ambiguous > 0;
}

function breaksExample(mutant: Mutant, examples: readonly Example[]): boolean {
  const changed = mutatedTable(mutant);
  const decide = decider(tables.map(table => (table === mutant.table ? changed : table)));
  const differs = ({ answers, design }: Example): boolean => {
    try {
      return designOf(decide(situationOf(factsOf(answers)))).join() !== design.join();
    } catch {
      return true;
    }
  };
  return examples.some(differs);
}

/** Tries mutants drawn at random (the same ones for the same seed) against the proof and the examples. */
export function mutationScore(examples: readonly Example[], count: number, seed: number): MutationScore {
  const all = tables.flatMap(mutantsOf);
  const draw = seeded(seed);
  const drawn = Array.from({ length: count }, () => defined(all[draw(all.length)]));
  const survivors = drawn.filter(mutant => !breaksTable(mutant) && !breaksExample(mutant, examples));
  return {
    tried: drawn.length,
    noticed: drawn.length - survivors.length,
    survivors: survivors.map(({ table, row, change }) => `${table.id}/${row.id}: ${change}`),
  };
}
