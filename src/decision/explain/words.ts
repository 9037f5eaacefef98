import { type RegionName, regionByName } from '../../azure/regions.ts';
import { resourceTypeById } from '../../azure/resource-types.ts';
import { type Sentence, sentence, type Value, type Values } from '../../content/sentence.ts';
import type { OptionId } from '../../options/options.ts';
import type { Facts } from '../case/facts.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import { thresholds } from '../tables/thresholds.data.ts';
import type { Topology } from '../topology/topology.ts';
import { callerNamed, targetNamed } from './named-ends.ts';
import { portsWord } from './ports.ts';

/** The name of a region as Microsoft writes it. */
function regionWord(name: RegionName | null, otherwise: Sentence): Value {
  return (name === null ? undefined : regionByName(name)?.displayName) ?? otherwise;
}

/** True where the VNet of the caller is out of reach of the zone, which only another cloud is. */
function callsFromAnotherCloud(topology: Topology | null): boolean {
  const linked = new Set(topology?.zones.flatMap(({ linkedTo }) => linkedTo));
  return topology?.networks.some(({ id }) => id === 'caller' && !linked.has(id)) === true;
}

function zoneWord(topology: Topology | null): Sentence {
  const [zone, ...others] = topology?.zones ?? [];
  if (zone === undefined || others.length > 0) return sentence('case.zone.each-cloud');
  const linked = sentence(callsFromAnotherCloud(topology) ? 'case.zone.linked.own-cloud' : 'case.zone.linked');
  if (zone.ofEndpoints === true) return sentence('case.zone.each-service', { linked });
  if (zone.names.length === 0) return sentence('case.zone.own-names', { linked });
  return sentence('case.zone.named', { count: zone.names.length, names: zone.names.join(', '), linked });
}

/**
 * Where the private endpoint stands that the first of these options that has one wants; no words where none is wanted.
 */
function endpointPlace(topology: Topology | null, ...options: readonly OptionId[]): Value {
  const own = topology?.endpoints.filter(({ kind }) => kind === 'private-endpoint') ?? [];
  const [endpoint] = options.flatMap(option => own.filter(({ wantedBy }) => wantedBy.includes(option)));
  if (topology === null || endpoint === undefined) return '';
  if (endpoint.in === 'managed') return sentence('case.endpoint-place.managed');
  const vnet = endpoint.in === 'caller' ? sentence('case.vnet.caller') : otherVnet(topology);
  const name = topology.networks.find(({ id }) => id === endpoint.in)?.region;
  const region = regionByName(name ?? '')?.displayName;
  return region === undefined
    ? sentence('case.endpoint-place', { vnet })
    : sentence('case.endpoint-place.region', { vnet, region });
}

/**
 * What a VNet that is not the caller's is called: callers outside Azure have none that it could be the other one of.
 */
function otherVnet({ networks, services }: Topology): Sentence {
  const calls = networks.some(({ id }) => id === 'caller') || services.some(({ id }) => id === 'caller-service');
  if (calls) return sentence('case.vnet.other');
  return sentence(networks.some(({ id }) => id === 'hub') ? 'case.vnet.behind-hub' : 'case.vnet.behind-gateway');
}

/** What calls in the place of the service that was named. */
function agentWord({ sourceResourceType }: Facts): Sentence {
  const type = sourceResourceType === null ? undefined : resourceTypeById(sourceResourceType);
  return sentence(`agent.${type?.agent ?? 'any'}`);
}

/** What a site-to-site VPN consists of here: a gateway that stands is not built again. */
function tunnelWord(topology: Topology | null): Sentence {
  const gateways = topology?.gateways.filter(({ kind }) => kind === 'vpn-gateway') ?? [];
  const stands = gateways.length > 0 && gateways.every(({ standing }) => standing === 'existing');
  return sentence(stands ? 'case.tunnel.standing' : 'case.tunnel');
}

/** Several networks that must all reach each other are no pair: nobody said which two are meant. */
function manyToMany({ vnetCount, transitive }: Facts): boolean {
  return vnetCount > 2 && (transitive === 'spoke-to-spoke' || transitive === 'any-to-any');
}

function someSource({ sourceType, sourceResourceType }: Facts, source: Sentence): Sentence {
  if (sourceType === 'internet-client') return sentence('case.internet');
  return sourceType === 'azure-vm' && sourceResourceType === null ? sentence('case.some-vm') : source;
}

function endpointStands({ existingPrivateEndpoint, sameVnet }: Facts): string {
  if (existingPrivateEndpoint === 'in-other-vnet') return 'elsewhere';
  return sameVnet === 'yes' ? 'beside' : 'nowhere';
}

/** Where many branches were said and no number, it is the least that counts as many. */
function manySites({ siteCount }: Facts): Value {
  const most = thresholds.siteCount.branches - 1;
  return siteCount > most ? most : 'no';
}

/** What is assumed of this case, where it depends on the rest of it. */
function assumedWords(facts: Facts, source: Sentence) {
  const { exposure, vnetCount, siteCount, regionCount, userNeed, targetProtocol, reach } = facts;
  return {
    someSource: someSource(facts, source),
    endpointStands: endpointStands(facts),
    manySites: manySites(facts),
    protocol: targetProtocol,
    exposure,
    vnetCount,
    siteCount,
    regionCount,
    needsNetwork: userNeed === 'network-access' ? 'yes' : 'no',
    reach,
  };
}

type Ends = Readonly<Record<'source' | 'target' | 'from' | 'to', Value>>;

/** The two VNets that a peering joins. A service behind a private endpoint has no VNet: its endpoint is in one. */
function pairWords(facts: Facts, ends: Ends) {
  if (manyToMany(facts)) return { pair: sentence('case.every-pair'), farPair: sentence('case.every-pair') };
  return facts.reach === 'private-endpoint'
    ? { pair: sentence('case.pair.of-endpoint', ends), farPair: sentence('case.pair.of-endpoint.far', ends) }
    : { pair: sentence('case.pair', ends), farPair: sentence('case.pair.far', ends) };
}

/**
 * What the sentences of a case are said with. `isCallerSaid`: it was said what starts the traffic; otherwise nobody
 * calls
 * it a VM.
 */
export function wordsOf(facts: Facts, isCallerSaid: boolean, topology: Topology | null) {
  const source = callerNamed(facts, isCallerSaid);
  const target = targetNamed(facts);
  const from = regionWord(facts.sourceRegion, sentence('case.one-region'));
  const to = regionWord(facts.targetRegion, sentence('case.another-region'));
  const type = facts.resourceType === null ? undefined : resourceTypeById(facts.resourceType);
  return {
    ...pairWords(facts, { source, target, from, to }),
    source,
    target,
    from,
    to,
    line: facts.expressRouteType === 'direct' ? 'ExpressRoute Direct' : 'ExpressRoute',
    ...assumedWords(facts, source),
    zoneWhat: zoneWord(topology),
    endpointPlace: endpointPlace(topology, 'private-endpoint', 'private-endpoint-from-onprem'),
    outsidePlace: endpointPlace(topology, 'private-endpoint-from-onprem'),
    integrated: sourceTypeOf(facts.sourceType).network === 'integration' ? source : target,
    agent: agentWord(facts),
    behindBalancer: facts.reach === 'hybrid' ? sentence('case.forwarding-vms', { target }) : target,
    tunnelWhat: tunnelWord(topology),
    ports: type === undefined ? sentence('case.ports') : portsWord(type, facts),
  } satisfies Values;
}

/** The words of a case, by name. */
export type Words = ReturnType<typeof wordsOf>;
