import { type RegionName, regionByName } from '../../azure/regions.ts';
import { portsOn, resourceTypeById } from '../../azure/resource-types.ts';
import type { OptionId } from '../../options/options.ts';
import type { Word } from '../../options/sentence.ts';
import type { Facts } from '../case/facts.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import { thresholds } from '../tables/thresholds.data.ts';
import type { Topology } from '../topology/topology.ts';

/** What the placeholders of a template stand for. */
export type Words = Readonly<Record<Word, string>>;

function regionWord(name: RegionName | null, otherwise: string): string {
  return (name === null ? undefined : regionByName(name)?.displayName) ?? otherwise;
}

function sourceWord({ sourceResourceType, sourceType }: Facts, isCallerSaid: boolean): string {
  if (!isCallerSaid && sourceType === 'azure-vm') return 'the caller';
  const type = sourceResourceType === null ? undefined : resourceTypeById(sourceResourceType);
  return type?.nameAsCaller ?? sourceTypeOf(sourceType).name;
}

/** True where the VNet of the caller is out of reach of the zone, which only another cloud is. */
function callsFromAnotherCloud(topology: Topology | null): boolean {
  const linked = new Set(topology?.zones.flatMap(({ linkedTo }) => linkedTo));
  return topology?.networks.some(({ id }) => id === 'caller' && !linked.has(id)) === true;
}

function zoneWord(topology: Topology | null): string {
  const [zone, ...others] = topology?.zones ?? [];
  if (zone === undefined || others.length > 0)
    return 'An Azure private DNS zone for your names in each cloud, linked to the VNets with callers there.';
  const linked = callsFromAnotherCloud(topology)
    ? 'linked to the VNets of its own cloud: the other cloud forwards the name to it'
    : 'linked to every VNet with callers';
  if (zone.ofEndpoints === true)
    return `One Azure private DNS zone for each service behind a private endpoint, ${linked}.`;
  if (zone.names.length === 0) return `An Azure private DNS zone for your names, ${linked}.`;
  return `The private DNS zone${zone.names.length === 1 ? '' : 's'} ${zone.names.join(', ')}, ${linked}.`;
}

/** Where the private endpoint stands that the first of these options that has one wants. */
function endpointPlace(topology: Topology | null, ...options: readonly OptionId[]): string {
  const own = topology?.endpoints.filter(({ kind }) => kind === 'private-endpoint') ?? [];
  const [endpoint] = options.flatMap(option => own.filter(({ wantedBy }) => wantedBy.includes(option)));
  if (topology === null || endpoint === undefined) return '';
  if (endpoint.in === 'managed') return ' in the managed network';
  const region = regionWord(topology.networks.find(({ id }) => id === endpoint.in)?.region ?? null, '');
  const vnet = endpoint.in === 'caller' ? "the caller's VNet" : otherVnet(topology);
  return region === '' ? ` in ${vnet}` : ` in ${vnet} in ${region}`;
}

/** What a VNet that is not the caller's is called: callers outside Azure have none that it could be the other one of. */
function otherVnet({ networks, services }: Topology): string {
  const calls = networks.some(({ id }) => id === 'caller') || services.some(({ id }) => id === 'caller-service');
  if (calls) return 'the other VNet';
  return networks.some(({ id }) => id === 'hub') ? 'the VNet behind the hub' : 'the VNet behind the gateway';
}

/** What calls in the place of the service that was named. */
function agentWord({ sourceResourceType }: Facts): string {
  const type = sourceResourceType === null ? undefined : resourceTypeById(sourceResourceType);
  return type?.agent ?? 'an agent of the service, such as a self-hosted integration runtime,';
}

/** What a site-to-site VPN consists of here: a gateway that stands is not built again. */
function tunnelWord(topology: Topology | null): string {
  const gateways = topology?.gateways.filter(({ kind }) => kind === 'vpn-gateway') ?? [];
  return gateways.length > 0 && gateways.every(({ standing }) => standing === 'existing')
    ? 'An IPsec connection to the other side on the VPN gateway that you have.'
    : 'A route-based Azure VPN Gateway of an AZ SKU, with an IPsec connection to the other side.';
}

function endpointAssumed({ existingPrivateEndpoint, sameVnet }: Facts): string {
  if (existingPrivateEndpoint === 'in-other-vnet') return 'the private endpoint exists in the VNet on the other side';
  return sameVnet === 'yes' ? 'the private endpoint is in the same VNet' : 'no private endpoint exists yet';
}

/** Several networks that must all reach each other are no pair: nobody said which two are meant. */
function manyToMany({ vnetCount, transitive }: Facts): boolean {
  return vnetCount > 2 && (transitive === 'spoke-to-spoke' || transitive === 'any-to-any');
}

const everyPair = 'every two VNets that must reach each other';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function counted(count: number, thing: string): string {
  if (count === 1) return `one ${thing} takes part`;
  return `${count === 2 ? 'two' : count} ${thing}s take part`;
}

/** Where many branches were said and no number, it is the least that counts as many. */
function sitesWord(count: number): string {
  const most = thresholds.siteCount.branches - 1;
  return count > most ? `more than ${most} sites take part` : counted(count, 'site');
}

function someSource({ sourceType, sourceResourceType }: Facts, source: string): string {
  if (sourceType === 'internet-client') return 'the internet';
  return sourceType === 'azure-vm' && sourceResourceType === null ? 'a VM' : source;
}

/** What is assumed of this case, where it depends on the rest of it. */
function assumedWords(facts: Facts, source: string, target: string) {
  return {
    someSource: someSource(facts, source),
    exposureAssumed:
      facts.exposure === 'none' ? 'nothing on the internet may reach it' : 'anybody on the internet may reach it',
    vnetsAssumed: counted(facts.vnetCount, 'VNet'),
    sitesAssumed: sitesWord(facts.siteCount),
    regionsAssumed: counted(facts.regionCount, 'region'),
    needAssumed:
      facts.userNeed === 'network-access' ? 'people need access to the network' : 'people need RDP or SSH only',
    protocolAssumed: facts.targetProtocol === 'http' ? 'it speaks HTTP' : 'it speaks TCP or UDP other than HTTP',
    modeAssumed:
      facts.reach === 'nic' ? `${target} has an address in a VNet` : `${target} is reached by a private endpoint`,
  };
}

/** The two VNets that a peering joins. A service behind a private endpoint has no VNet: its endpoint is in one. */
function pairWords(facts: Facts, source: string, target: string): Pick<Words, 'pair' | 'farPair'> {
  if (manyToMany(facts)) return { pair: everyPair, farPair: everyPair };
  const from = regionWord(facts.sourceRegion, 'one region');
  const to = regionWord(facts.targetRegion, 'another region');
  const other = 'that holds the private endpoint';
  return facts.reach === 'private-endpoint'
    ? {
        pair: `the VNet of ${source} and the one ${other}`,
        farPair: `the VNet of ${source} in ${from} and the one in ${to} ${other}`,
      }
    : {
        pair: `the VNet of ${source} and the VNet of ${target}`,
        farPair: `the VNet of ${source} in ${from} and the VNet of ${target} in ${to}`,
      };
}

/** The words of a case. `isCallerSaid`: it was said what starts the traffic; otherwise nobody calls it a VM. */
export function wordsOf(facts: Facts, isCallerSaid: boolean, topology: Topology | null): Words {
  const source = sourceWord(facts, isCallerSaid);
  const type = facts.resourceType === null ? undefined : resourceTypeById(facts.resourceType);
  const target = type?.nameInSentence ?? 'the target';
  const from = regionWord(facts.sourceRegion, 'one region');
  const to = regionWord(facts.targetRegion, 'another region');
  return {
    ...pairWords(facts, source, target),
    source,
    Source: capital(source),
    target,
    Target: capital(target),
    from,
    to,
    vnetCount: String(facts.vnetCount),
    line: facts.expressRouteType === 'direct' ? 'ExpressRoute Direct' : 'ExpressRoute',
    ...assumedWords(facts, source, target),
    endpointAssumed: endpointAssumed(facts),
    zoneWhat: zoneWord(topology),
    endpointPlace: endpointPlace(topology, 'private-endpoint', 'private-endpoint-from-onprem'),
    outsidePlace: endpointPlace(topology, 'private-endpoint-from-onprem'),
    integrated: sourceTypeOf(facts.sourceType).network === 'integration' ? source : target,
    agent: agentWord(facts),
    behindBalancer: facts.reach === 'hybrid' ? `VMs of yours that forward to ${target}` : target,
    tunnelWhat: tunnelWord(topology),
    ports: type === undefined ? 'the ports of the service' : portsOn(type, facts.reach),
  };
}
