import { type Cloud, regionByName } from '../../azure/regions.ts';
import { isResourceTypeId, type ResourceType, resourceTypeById } from '../../azure/resource-types.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { Recommendation, RequirementsProblem } from '../../decision/recommendation.ts';
import type { OptionId } from '../../options/options.ts';
import { topologyOf } from '../topology/index.ts';
import type { Topology } from '../topology/topology.ts';
import { dependsLines } from '../unsure.ts';
import { builtOf } from './built.ts';
import { leftOutOf, titleOf } from './left-out.ts';
import type { Item, Plan } from './model.ts';
import { type NamedRange, overlapProblems, type TakeAwayParameters } from './parameters.ts';
import { activeAdvice } from './plan-gateways.ts';
import { gatewayItems, peeringItems, wanItems } from './plan-links.ts';
import { fits, networkItems, type Planning, spaceName } from './plan-networks.ts';
import { parametersOf } from './plan-parameters.ts';
import { applianceItems, endpointItems } from './plan-services.ts';

/** A plan, or why none is made. */
export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly RequirementsProblem[] };

/** Two clouds are built apart: what stands in the other cloud is left out of the files. */
function inOneCloud(topology: Topology): Topology {
  const apart = topology.links.some(link => link.by === 's2s-vpn' && link.from === 'caller' && link.to === 'target');
  if (!apart) return topology;
  return { ...topology, networks: topology.networks.filter(network => network.id !== 'target') };
}

function cloudOf({ networks }: Topology): Cloud {
  const named = networks.flatMap(({ region }) => (region === null ? [] : (regionByName(region)?.cloud ?? [])));
  return named[0] ?? 'public';
}

function serviceTag(target: ResourceType | null): string | null {
  return target?.serviceEndpoint?.split(' ')[0] ?? null;
}

function rangesOf(planning: Planning, items: readonly Item[]): readonly NamedRange[] {
  const { parameters, topology } = planning;
  const networks = topology.networks.map(network => ({
    name: spaceName(network.id),
    text: parameters[spaceName(network.id)],
  }));
  const outside = items.flatMap((item): readonly NamedRange[] => {
    if (item.kind === 'local-gateway' && item.space !== null) {
      const other = item.space === parameters.targetSpace ? 'targetSpace' : 'onPremisesSpace';
      return [{ name: other, text: item.space }];
    }
    const clients = item.kind === 'gateway' && item.details.type === 'Vpn' ? item.details.clients : null;
    return clients === null ? [] : [{ name: 'clientSpace', text: clients }];
  });
  return [...networks, ...outside];
}

function problemsOf(planning: Planning, items: readonly Item[]): readonly RequirementsProblem[] {
  const joined = planning.topology.links.some(link => link.by !== 'private-link');
  const small = planning.topology.networks
    .filter(network => !fits(network, planning.parameters))
    .map(network => {
      const name = spaceName(network.id);
      const message = `${planning.parameters[name]} is too small for the subnets of this design.`;
      return { path: `/${name}`, code: 'range-too-small', message };
    });
  return [...small, ...(joined ? overlapProblems(rangesOf(planning, items)) : [])];
}

/** Plans what a recommendation builds. Refuses ranges that overlap or are too small, because what they build would not work. */
export function planOf(
  recommendation: Recommendation,
  requirements: Requirements,
  parameters: TakeAwayParameters,
  locale?: string,
): Planned {
  const { resourceType } = requirements;
  const known =
    resourceType !== undefined && isResourceTypeId(resourceType) ? resourceTypeById(resourceType) : undefined;
  const target = known ?? null;
  const whole = topologyOf(recommendation, requirements);
  const topology = inOneCloud(whole);
  const design = new Set<OptionId>(recommendation.legs.map(leg => leg.option));
  const has = (option: OptionId): boolean => design.has(option);
  const planning: Planning = {
    topology,
    has,
    parameters,
    adviceIds: new Set(recommendation.pitfalls.map(({ id }) => id)),
    serviceEndpoint: has('service-endpoint') ? serviceTag(target) : null,
  };
  const items = [
    ...networkItems(planning),
    ...applianceItems(planning),
    ...gatewayItems({ ...planning, topology: { ...topology, links: whole.links } }, requirements),
    ...wanItems(planning),
    ...endpointItems(planning, target, requirements),
    ...peeringItems(planning),
  ];
  const problems = problemsOf(planning, items);
  if (problems.length > 0) return { ok: false, problems };
  const built = builtOf(design, items);
  const cloud = cloudOf(topology);
  const activeAdvised = planning.adviceIds.has(activeAdvice);
  return {
    ok: true,
    plan: {
      title: titleOf(locale, built, items),
      ruleVersion: recommendation.ruleVersion,
      assumed: dependsLines(locale, recommendation).map(({ title, details }) => [title, ...details].join(' ')),
      cloud,
      parameters: parametersOf(locale, planning, items),
      items,
      ...leftOutOf(locale, { items, built, cloud, activeAdvised, topology: whole, target, requirements }),
    },
  };
}
