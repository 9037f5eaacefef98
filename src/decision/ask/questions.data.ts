// The questions that may be asked at all, in the order in which they are asked. Every other field is understood where
// it is said, and assumed where it is not: its usual answer is nearly always right.
import { azureCallers, vnetCallers } from '../case/source-types.ts';
import { resourceTypes } from '../../azure/resource-types.ts';
import { hybridNeeds, isSite } from '../case/hybrid-needs.ts';
import type { Condition } from '../decide/condition.ts';
import type { Topic } from '../recommendation.ts';
import type { Field } from '../case/requirements.ts';

export interface QuestionRow {
  readonly field: Field;
  readonly topic: Topic;
  /** Held against the case as answered so far, with the usual answers for the rest. */
  readonly when: Condition;
  /** A region is asked for the figures and the commands too, so it always counts. */
  readonly always?: true;
}

const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
const site: Condition = { fact: 'hybrid', op: 'in', value: hybridNeeds.filter(isSite) };
const fromAzure: Condition = { fact: 'sourceType', op: 'in', value: azureCallers };
const inAzure: Condition = { fact: 'reach', op: 'in', value: ['nic', 'private-endpoint'] };
const atAddress: Condition = { fact: 'reach', op: '=', value: 'nic' };
const connecting: Condition = { fact: 'goal', op: '=', value: 'connect' };
const fromVnet: Condition = { fact: 'sourceType', op: 'in', value: vnetCallers };
const twoModes = resourceTypes.filter(type => type.askNetworkingMode).map(type => type.id);
const always: Condition = { always: true };
const exposed: Condition = { fact: 'exposure', op: '!=', value: 'none' };
const joined = any({ rec: 'vnet-peering-*' }, { rec: 'avnm-*' }, { rec: 'vnet-to-vnet-vpn' }, { rec: 'hub-spoke-firewall' });

export const questionRows: readonly QuestionRow[] = [
  { field: 'sourceRegion', topic: 'regions', when: fromAzure, always: true },
  { field: 'targetRegion', topic: 'regions', when: inAzure, always: true },
  { field: 'sameVnet', topic: 'regions', when: all(fromAzure, atAddress, connecting, { fact: 'sameRegion', op: '!=', value: 'no' }) },
  { field: 'resourceType', topic: 'resource-type', when: { fact: 'goal', op: '!=', value: 'outbound-internet' } },
  { field: 'networkingMode', topic: 'resource-type', when: { fact: 'resourceType', op: 'in', value: twoModes } },
  { field: 'sourceType', topic: 'resource-type', when: always },
  { field: 'exposure', topic: 'exposure', when: inAzure },
  { field: 'hybrid', topic: 'hybrid', when: always },
  { field: 'existingPrivateEndpoint', topic: 'details', when: all(connecting, fromVnet, { fact: 'reach', op: '=', value: 'private-endpoint' }) },
  { field: 'otherTenantKind', topic: 'details', when: { fact: 'sameTenant', op: '=', value: 'no' } },
  { field: 'callerPlan', topic: 'details', when: { rec: 'vnet-integration' } },
  { field: 'userNeed', topic: 'details', when: { fact: 'hybrid', op: 'contains', value: 'user-devices' } },
  { field: 'addressOverlap', topic: 'details', when: any(all(atAddress, joined), all(site, { fact: 'bandwidth', op: '=', value: 'gte-10g' })) },
  { field: 'vnetCount', topic: 'details', when: any(all(atAddress, joined), { rec: 'gateway-transit' }) },
  { field: 'transitive', topic: 'details', when: { fact: 'vnetCount', op: '>=', value: 3 } },
  { field: 'inspection', topic: 'details', when: any({ fact: 'vnetCount', op: '>=', value: 3 }, { fact: 'reach', op: '=', value: 'public' }) },
  { field: 'forcedTunnel', topic: 'details', when: all(site, { fact: 'reach', op: '=', value: 'public' }) },
  { field: 'internetTransitAllowed', topic: 'details', when: any(site, { fact: 'sourceType', op: '=', value: 'other-cloud' }) },
  { field: 'bandwidth', topic: 'details', when: any({ fact: 'hybrid', op: 'contains', value: 'datacenter' }, { fact: 'sourceType', op: '=', value: 'other-cloud' }) },
  { field: 'regionCount', topic: 'details', when: all(exposed, { fact: 'publicEntryKind', op: 'in', value: ['web', 'compute'] }) },
  { field: 'targetProtocol', topic: 'details', when: all(exposed, { fact: 'publicEntryKind', op: '=', value: 'compute' }) },
  { field: 'globalUsers', topic: 'details', when: all(exposed, { fact: 'publicEntryKind', op: '=', value: 'web' }, { fact: 'regionCount', op: '<', value: 2 }) },
  { field: 'targetBehindBasicLb', topic: 'details', when: all({ rec: 'vnet-peering-global' }, { fact: 'resourceType', op: '=', value: 'internal-load-balancer' }) },
  { field: 'expressRouteType', topic: 'details', when: all({ rec: 'expressroute*' }, { fact: 'encryption', op: '=', value: 'macsec-required' }) },
];
