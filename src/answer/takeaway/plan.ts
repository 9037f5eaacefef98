import { isResourceTypeId, type ResourceType, resourceTypeById } from '../../azure/resource-types.ts';
import { say } from '../../content/index.ts';
import type { OptionId } from '../../decision/options.ts';
import type { Recommendation, RequirementsProblem } from '../../decision/recommendation.ts';
import type { Requirements } from '../../decision/requirements.ts';
import { optionNames } from '../names.ts';
import { topologyOf } from '../topology/index.ts';
import type { Topology } from '../topology/topology.ts';
import { leftOutOf } from './left-out.ts';
import type { Item, Parameter, Plan } from './model.ts';
import { type NamedRange, overlapProblems, type TakeAwayParameters } from './parameters.ts';
import { gatewayItems, peeringItems, wanItems } from './plan-links.ts';
import { fits, networkItems, type Planning, regionOf, spaceName } from './plan-networks.ts';
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

function serviceTag(target: ResourceType | null): string | null {
  return target?.serviceEndpoint?.split(' ')[0] ?? null;
}

function regionParameters(locale: string | undefined, topology: Topology): readonly Parameter[] {
  const seen = new Map<string, Parameter>();
  for (const network of topology.networks) {
    const id = regionOf(network, topology);
    if (seen.has(id)) continue;
    const place = say(locale, id === 'callerRegion' ? 'take.place.caller' : 'take.place.target');
    seen.set(id, { id, about: say(locale, 'take.param.region', { place }), value: network.region, secure: false });
  }
  return [...seen.values()];
}

function parametersOf(locale: string | undefined, planning: Planning, items: readonly Item[]): readonly Parameter[] {
  const has = (kind: Item['kind']): boolean => items.some(item => item.kind === kind);
  const { prefix, targetResourceId } = planning.parameters;
  const plain = (id: string, about: string, value: string | null): Parameter => ({ id, about, value, secure: false });
  const clients = items.some(item => item.kind === 'gateway' && item.clients !== null);
  return [
    plain('prefix', say(locale, 'take.param.prefix'), prefix),
    ...regionParameters(locale, planning.topology),
    ...(has('private-endpoint')
      ? [
          plain(
            'targetResourceId',
            say(locale, 'take.param.target-id'),
            targetResourceId === '' ? null : targetResourceId,
          ),
        ]
      : []),
    ...(has('vnet-connection') || has('site-connection')
      ? [{ id: 'sharedKey', about: say(locale, 'take.param.shared-key'), value: null, secure: true }]
      : []),
    ...(has('local-gateway') ? [plain('siteAddress', say(locale, 'take.param.site-address'), null)] : []),
    ...(has('circuit-connection') ? [plain('circuitId', say(locale, 'take.param.circuit-id'), null)] : []),
    ...(clients ? [plain('tenantId', say(locale, 'take.param.tenant-id'), null)] : []),
  ];
}

function rangesOf(planning: Planning, items: readonly Item[]): readonly NamedRange[] {
  const { parameters, topology } = planning;
  const networks = topology.networks.map(network => ({
    name: spaceName(network.id),
    text: parameters[spaceName(network.id)],
  }));
  const outside = items.flatMap((item): readonly NamedRange[] => {
    if (item.kind === 'local-gateway') {
      const other = item.space === parameters.targetSpace ? 'targetSpace' : 'onPremisesSpace';
      return [{ name: other, text: item.space }];
    }
    return item.kind === 'gateway' && item.clients !== null ? [{ name: 'clientSpace', text: item.clients }] : [];
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
    serviceEndpoint: has('service-endpoint') ? serviceTag(target) : null,
  };
  const items = [
    ...networkItems(planning),
    ...applianceItems(planning),
    ...gatewayItems({ ...planning, topology: { ...topology, links: whole.links } }, requirements),
    ...wanItems(planning),
    ...endpointItems(planning, target),
    ...peeringItems(planning),
  ];
  const problems = problemsOf(planning, items);
  if (problems.length > 0) return { ok: false, problems };
  const parts = optionNames(locale, [...design]);
  return {
    ok: true,
    plan: {
      title: say(locale, 'take.title', { parts }),
      ruleVersion: recommendation.ruleVersion,
      parameters: parametersOf(locale, planning, items),
      items,
      ...leftOutOf(locale, { items, design, topology: whole, target, requirements }),
    },
  };
}
