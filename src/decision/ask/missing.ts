import { isCallerSaid } from '../case/caller-said.ts';
import type { Field, Requirements } from '../case/requirements.ts';
import { statedValue } from '../case/stated-value.ts';
import type { Evaluated } from '../decide/evaluate.ts';

/** The answers that tell who calls or what is reached, the one that tells most first. */
const tellingFields: readonly Field[] = ['resourceType', 'sourceType', 'goal', 'hybrid'];

/** True where both places are named. */
export function areTwoPlacesSaid({ sourceRegion, targetRegion }: Requirements): boolean {
  return statedValue(sourceRegion) !== undefined && statedValue(targetRegion) !== undefined;
}

/** Two ends in VNets, whoever calls: two places are named, or more than one VNet is spoken of. */
function betweenVnets(said: Requirements): boolean {
  const { sameVnet, vnetCount, transitive } = said;
  if (areTwoPlacesSaid(said)) return true;
  const count = statedValue(vnetCount);
  return (
    statedValue(sameVnet) !== undefined ||
    (count !== undefined && count > 1) ||
    (statedValue(transitive) ?? 'none') !== 'none'
  );
}

/**
 * True where who calls or what is reached was said, or follows from what was said: from the goal, from what takes part
 * outside Azure, from who may reach it, from an option that has an end outside Azure. A region alone tells neither.
 */
export function partiesKnown({ requirements, facts }: Evaluated): boolean {
  const { goal } = requirements;
  if (facts.resourceType !== null || facts.sourceType !== 'azure-vm') return true;
  if (isCallerSaid(requirements)) return true;
  return (statedValue(goal) ?? 'connect') !== 'connect' || betweenVnets(requirements);
}

/** What to ask where neither is known, most useful first. */
export function missingOf(requirements: Requirements): readonly Field[] {
  return tellingFields.filter(field => (requirements[field] ?? 'unknown') === 'unknown');
}
