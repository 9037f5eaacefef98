import { type RegionName, regionByName } from '../../azure/regions.ts';
import { resourceTypeById } from '../../azure/resource-types.ts';
import type { Facts } from '../case/facts.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import type { Word } from '../sentence.ts';

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

function zonesOf(facts: Facts): readonly string[] {
  const type = facts.resourceType === null ? undefined : resourceTypeById(facts.resourceType);
  if (type === undefined || facts.reach !== 'private-endpoint') return [];
  return type.privateDnsZones[facts.cloud ?? 'public'] ?? [];
}

function zoneWord(zones: readonly string[]): string {
  if (zones.length === 0) return 'An Azure private DNS zone for your names, linked to every VNet with callers.';
  const [first, ...rest] = zones;
  if (rest.length === 0) return `The private DNS zone ${first}, linked to every VNet with callers.`;
  return `The private DNS zones ${zones.join(', ')}, linked to every VNet with callers.`;
}

function endpointPlace({ existingPrivateEndpoint, sourceType, sourceRegion, targetRegion, sameCloud }: Facts): string {
  if (sourceType === 'azure-paas-other') return ' in the managed network';
  const there = existingPrivateEndpoint === 'in-other-vnet' || sameCloud === 'no';
  const region = regionWord(there ? targetRegion : sourceRegion, '');
  const vnet = there ? 'the other VNet' : "the caller's VNet";
  return region === '' ? ` in ${vnet}` : ` in ${vnet} in ${region}`;
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
    sitesAssumed: counted(facts.siteCount, 'site'),
    regionsAssumed: counted(facts.regionCount, 'region'),
    needAssumed:
      facts.userNeed === 'network-access' ? 'people need access to the network' : 'people need RDP or SSH only',
    protocolAssumed: facts.targetProtocol === 'http' ? 'it speaks HTTP' : 'it speaks TCP or UDP other than HTTP',
    modeAssumed:
      facts.reach === 'nic' ? `${target} has an address in a VNet` : `${target} is reached by a private endpoint`,
  };
}

/** The words of a case. `isCallerSaid`: it was said what starts the traffic; otherwise nobody calls it a VM. */
export function wordsOf(facts: Facts, isCallerSaid: boolean): Words {
  const source = sourceWord(facts, isCallerSaid);
  const type = facts.resourceType === null ? undefined : resourceTypeById(facts.resourceType);
  const target = type?.nameInSentence ?? 'the target';
  const from = regionWord(facts.sourceRegion, 'one region');
  const to = regionWord(facts.targetRegion, 'another region');
  const many = manyToMany(facts);
  return {
    pair: many ? everyPair : `the VNet of ${source} and the VNet of ${target}`,
    farPair: many ? everyPair : `the VNet of ${source} in ${from} and the VNet of ${target} in ${to}`,
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
    zoneWhat: zoneWord(zonesOf(facts)),
    endpointPlace: endpointPlace(facts),
    ports: type?.typicalPorts ?? 'the ports of the service',
  };
}
