import { callerRules } from './one-plan/callers.ts';
import { endpointRules } from './one-plan/endpoints.ts';
import { gatewayRules } from './one-plan/gateways.ts';
import { nameRules } from './one-plan/names.ts';
import { networkRules } from './one-plan/networks.ts';
import { partRules } from './one-plan/parts.ts';
import { placeRules } from './one-plan/places.ts';
import type { Rule } from './one-plan/rule.ts';
import { seenIn } from './one-plan/seen.ts';
import { standingRules } from './one-plan/standing.ts';
import { stepRules } from './one-plan/steps.ts';
import { wordRules } from './one-plan/words.ts';
import type { Outputs } from './one-plan-outputs.ts';

/** Every kind of contradiction between sentence, picture, steps and files, judged by what a person gets to see. */
export const rules: readonly Rule[] = [
  ...callerRules,
  ...networkRules,
  ...placeRules,
  ...endpointRules,
  ...nameRules,
  ...gatewayRules,
  ...partRules,
  ...standingRules,
  ...stepRules,
  ...wordRules,
];

/** Where the outputs of one case contradict each other: the id of the kind, then both sides. */
export function contradictionsOf(outputs: Outputs): readonly string[] {
  const seen = seenIn(outputs);
  return rules.flatMap(({ id, find }) => find(seen).map(found => `${id}: ${found}`));
}
