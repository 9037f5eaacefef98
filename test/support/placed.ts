import type { Requirements } from '../../src/decision/case/requirements.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { topologyOf } from '../../src/decision/topology/index.ts';
import type { Placed } from '../proof/topology-invariants.ts';

/** A case as decided, with what stands where in it; none where there is no design. */
export function placedOf(said: Requirements): readonly (Placed & { readonly said: Requirements })[] {
  const { requirements, facts, decision, given } = evaluate(said);
  const topology = topologyOf(requirements, { facts, decision, given });
  return topology === null ? [] : [{ said, facts, design: decision.design, topology }];
}
