import { type ResourceType, type ResourceTypeId, resourceTypeById } from '../../azure/resource-types.ts';
import { defined } from '../defined.ts';
import { type SourceTypeRow, sourceTypeRows } from './source-types.data.ts';

/** What starts the traffic, the same in requirements, rules and the HTTP API. */
export type SourceType = keyof typeof sourceTypeRows;

const isSourceType = (id: string): id is SourceType => Object.hasOwn(sourceTypeRows, id);

export const sourceTypes: readonly SourceType[] = Object.keys(sourceTypeRows).filter(isSourceType);

/** What is known of a kind of caller. */
export function sourceTypeOf(id: SourceType): SourceTypeRow {
  return sourceTypeRows[id];
}

const callersThat = (holds: (row: SourceTypeRow) => boolean): readonly SourceType[] =>
  sourceTypes.filter(id => holds(sourceTypeOf(id)));

// Rules speak of callers by what their rows say, so that a new kind of caller is in every rule it belongs to.

export const azureCallers = callersThat(({ inAzure }) => inAzure);
/** With an address of their own in a VNet. */
export const addressedCallers = callersThat(({ network }) => network === 'vnet');
/** In a VNet, or reaching into one by VNet integration. */
export const vnetCallers = callersThat(({ network }) => network === 'vnet' || network === 'integration');
/** In a network that the platform manages. */
export const managedCallers = callersThat(({ network }) => network === 'managed');
export const outsideCallers = callersThat(({ inAzure }) => !inAzure);
/** Outside Azure, and known: not anybody on the internet. */
export const knownOutsideCallers = callersThat(({ party }) => party !== null && party !== 'internet');
/** People's devices and sites: who takes part as what `hybrid` names. */
export const hybridCallers = callersThat(({ brings }) => brings !== null);
/** Outside Azure, with a network of their own. */
export const siteCallers = callersThat(({ isSite }) => isSite);

/**
 * A network of the platform that can be peered is joined like a VNet; an agent stands for a service that is not in one.
 */
const callers: Readonly<Record<ResourceType['asCaller'], SourceType>> = {
  'in-your-vnet': 'azure-vm',
  integrates: 'app-service',
  'managed-peerable': 'azure-vm',
  managed: 'azure-paas-other',
  agent: 'azure-paas-other',
  'at-your-site': 'onprem-site',
};

/** As which kind of caller a resource of this type starts traffic. */
export function callerOfResource(id: ResourceTypeId): SourceType {
  return callers[defined(defined(resourceTypeById(id)).asCaller)];
}
