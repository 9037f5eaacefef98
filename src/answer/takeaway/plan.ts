import { type Cloud, regionByName } from '../../azure/regions.ts';
import { type ResourceType, resourceTypeById } from '../../azure/resource-types.ts';
import { sentence } from '../../content/sentence.ts';
import type { Facts } from '../../decision/case/facts.ts';
import type { RequirementsProblem } from '../../decision/recommendation.ts';
import type { Recommendation } from '../../decision/said.ts';
import { sizesOf } from '../../decision/sizes.ts';
import type { Topology } from '../../decision/topology/topology.ts';
import type { OptionId } from '../../options/options.ts';
import { dependsLines } from '../unsure.ts';
import { builtOf } from './built.ts';
import { withoutUnnamed } from './existing.ts';
import type { Format } from './formats.ts';
import { clientsOf } from './items.ts';
import { leftOutOf, titleOf } from './left-out.ts';
import type { Item, Plan } from './model.ts';
import { type NamedRange, overlapProblems, type TakeAwayParameters } from './parameters.ts';
import { attachmentItems } from './plan-attachments.ts';
import { gatewayItems, peeringItems } from './plan-links.ts';
import { networkItems } from './plan-networks.ts';
import { parametersOf } from './plan-parameters.ts';
import { applianceItems, endpointItems, isApart } from './plan-services.ts';
import { wanItems } from './plan-wan.ts';
import { type Planning, spaceName } from './planning.ts';
import { homeOf, Scopes } from './scopes.ts';
import { itemsIn } from './service-rules.ts';
import { standingIn } from './standing.ts';
import { fits } from './subnet-plans.ts';

/** The plan for each language: what one can set on a service that exists, another may have to leave. */
export type Plans = Readonly<Record<Format, Plan>>;

/** One plan for every language. */
export const sameInAll = (plan: Plan): Plans => ({ cli: plan, bicep: plan, arm: plan, terraform: plan });

/** The plans, or why none is made. */
export type Planned =
  | {
      readonly ok: true;
      readonly plans: Plans;
      /** False where the files would hold networks alone, and nothing of what is recommended. */
      readonly buildsOption: boolean;
    }
  | { readonly ok: false; readonly problems: readonly RequirementsProblem[] };

/** Two clouds are built apart: what stands in the other cloud is left out of the files. */
function inOneCloud(topology: Topology): Topology {
  if (!isApart(topology)) return topology;
  const near = (id: string): boolean => id !== 'target' && id !== 'remote-hub';
  return {
    ...topology,
    networks: topology.networks.filter(({ id }) => near(id)),
    gateways: topology.gateways.filter(gateway => near(gateway.in)),
    endpoints: topology.endpoints.filter(endpoint => near(endpoint.in)),
    zones: topology.zones.filter(({ linkedTo }) => linkedTo.some(near)),
  };
}

function cloudOf({ networks }: Topology): Cloud {
  const named = networks.flatMap(({ region }) => (region === null ? [] : (regionByName(region)?.cloud ?? [])));
  return named[0] ?? 'public';
}

/** Some services have a tag for their own and the paired region, and another for every region. */
function serviceTag(target: ResourceType | null, { sameRegion }: Facts): string | null {
  const tags = target?.serviceEndpoint?.match(/Microsoft\.[\w.]+/g) ?? [];
  return (sameRegion === 'no' ? tags.find(tag => tag.endsWith('.Global')) : undefined) ?? tags[0] ?? null;
}

function rangesOf(planning: Planning, items: readonly Item[]): readonly NamedRange[] {
  const { parameters, topology } = planning;
  const networks = topology.networks
    .filter(({ kind, standing }) => kind !== 'managed' && standing === 'new')
    .map(network => ({
      name: spaceName(network.id),
      text: parameters[spaceName(network.id)],
    }));
  const outside = items.flatMap((item): readonly NamedRange[] => {
    if (item.kind === 'local-gateway' && item.space !== null) {
      const other = item.space === parameters.targetSpace ? 'targetSpace' : 'onPremisesSpace';
      return [{ name: other, text: item.space }];
    }
    if (item.kind === 'vpn-site') return [{ name: 'onPremisesSpace', text: item.space }];
    const clients = clientsOf(item);
    return clients === null ? [] : [{ name: 'clientSpace', text: clients }];
  });
  return [...networks, ...outside];
}

function problemsOf(planning: Planning, items: readonly Item[]): readonly RequirementsProblem[] {
  const joined = planning.topology.links.some(link => link.by !== 'private-link');
  const small = planning.topology.networks
    .filter(network => !fits(network, planning))
    .map(network => {
      const name = spaceName(network.id);
      const message = sentence('problem.range-too-small', { range: planning.parameters[name] });
      return { path: `/${name}`, code: 'range-too-small', message };
    });
  return [...small, ...(joined ? overlapProblems(rangesOf(planning, items)) : [])];
}

/** Plans what a design builds. Refuses ranges that overlap or are too small, because what they build would not work. */
export function planOf(
  answer: Recommendation,
  whole: Topology,
  parameters: TakeAwayParameters,
  locale?: string,
): Planned {
  const { facts } = answer;
  const target = facts.resourceType === null ? null : (resourceTypeById(facts.resourceType) ?? null);
  const design = new Set<OptionId>(answer.legs.map(leg => leg.option));
  const has = (option: OptionId): boolean => design.has(option);
  const topology = inOneCloud(whole);
  const home = homeOf(topology);
  const planning: Planning = {
    topology,
    scopes: new Scopes(locale, home),
    cloud: cloudOf(topology),
    facts,
    has,
    parameters,
    sizes: sizesOf(has, facts),
    adviceIds: new Set(answer.pitfalls.map(({ id }) => id)),
    stepIds: new Set(answer.steps.map(({ id }) => id)),
    serviceEndpoint: has('service-endpoint') ? serviceTag(target, facts) : null,
  };
  const networks = networkItems(planning);
  const items = [
    ...networks,
    ...applianceItems(planning),
    ...gatewayItems(planning),
    ...wanItems(planning),
    ...endpointItems(planning, target),
    ...attachmentItems(networks, planning, target),
    ...peeringItems(planning),
  ];
  const problems = problemsOf(planning, items);
  if (problems.length > 0) return { ok: false, problems };
  const standing = standingIn(planning.topology, design);
  const assumed = dependsLines(locale, answer, null).map(({ title, details }) => [title, ...details].join(' '));
  const planIn = (own: readonly Item[]): Plan => {
    const built = builtOf(design, own, standing);
    return {
      title: titleOf(locale, built, own),
      ruleVersion: answer.ruleVersion,
      assumed,
      home,
      cloud: planning.cloud,
      parameters: parametersOf(locale, planning, own),
      items: own,
      ...leftOutOf(locale, {
        items: own,
        built,
        home,
        cloud: planning.cloud,
        topology: whole,
        target,
        facts,
        changes: answer.changes,
      }),
    };
  };
  const same = planIn(items);
  const buildsOption = builtOf(design, items, standing).some(({ extent }) => extent === 'whole' || extent === 'part');
  const forFormat = (format: Format): Plan => {
    const own = itemsIn(items, format);
    return own.length === items.length ? same : planIn(withoutUnnamed(own));
  };
  return {
    ok: true,
    buildsOption,
    plans: {
      cli: forFormat('cli'),
      bicep: forFormat('bicep'),
      arm: forFormat('arm'),
      terraform: forFormat('terraform'),
    },
  };
}
