// The questions that may be asked at all, in the order in which they are asked: the details by how often the usual
// answer
// is wrong and what that costs; last come those to which most people have no answer. Every other field is understood
// where it is said, and assumed where it is not: its usual answer is nearly always right.

import { twoModeTypes } from '../../azure/resource-types.ts';
import { hybridNeeds, isSite } from '../case/hybrid-needs.ts';
import type { Field } from '../case/requirements.ts';
import { azureCallers, vnetCallers } from '../case/source-types.ts';
import type { Condition } from '../decide/condition.ts';
import type { Topic } from '../recommendation.ts';

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
const always: Condition = { always: true };
const exposed: Condition = { fact: 'exposure', op: '!=', value: 'none' };
// What stands answers what a line of its own would be asked for.
const lineStands: Condition = { fact: 'existingFeatures', op: 'contains', value: 'expressroute-gateway' };
const lineOrTunnelStands = any(lineStands, { fact: 'existingFeatures', op: 'contains', value: 'vpn-gateway' });
const joined = any(
  { rec: 'vnet-peering-*' },
  { rec: 'avnm-*' },
  { rec: 'vnet-to-vnet-vpn' },
  { rec: 'hub-spoke-firewall' },
);

export const questionRows: readonly QuestionRow[] = [
  { field: 'sourceRegion', topic: 'regions', when: fromAzure, always: true },
  { field: 'targetRegion', topic: 'regions', when: inAzure, always: true },
  { field: 'resourceType', topic: 'resource-type', when: { fact: 'goal', op: '!=', value: 'outbound-internet' } },
  { field: 'networkingMode', topic: 'resource-type', when: { fact: 'resourceType', op: 'in', value: twoModeTypes } },
  { field: 'sourceType', topic: 'resource-type', when: always },
  { field: 'exposure', topic: 'exposure', when: inAzure },
  { field: 'hybrid', topic: 'hybrid', when: always },
  { field: 'stands', topic: 'hybrid', when: any(site, { fact: 'vnetCount', op: '>=', value: 3 }) },
  {
    field: 'existingPrivateEndpoint',
    topic: 'details',
    when: all(connecting, fromVnet, { fact: 'reach', op: '=', value: 'private-endpoint' }),
  },
  { field: 'otherTenantKind', topic: 'details', when: { fact: 'sameTenant', op: '=', value: 'no' } },
  { field: 'userNeed', topic: 'details', when: { fact: 'hybrid', op: 'contains', value: 'user-devices' } },
  {
    field: 'regionCount',
    topic: 'details',
    when: all(exposed, { fact: 'publicEntryKind', op: 'in', value: ['web', 'compute'] }),
  },
  {
    field: 'targetProtocol',
    topic: 'details',
    when: all(exposed, { fact: 'publicEntryKind', op: '=', value: 'compute' }),
  },
  {
    field: 'globalUsers',
    topic: 'details',
    when: all(exposed, { fact: 'publicEntryKind', op: '=', value: 'web' }, { fact: 'regionCount', op: '<', value: 2 }),
  },
  { field: 'vnetCount', topic: 'details', when: any(all(atAddress, joined), { rec: 'gateway-transit' }) },
  {
    field: 'inspection',
    topic: 'details',
    when: any({ fact: 'vnetCount', op: '>=', value: 3 }, { fact: 'reach', op: '=', value: 'public' }),
  },
  { field: 'transitive', topic: 'details', when: { fact: 'vnetCount', op: '>=', value: 3 } },
  { field: 'forcedTunnel', topic: 'details', when: all(site, { fact: 'reach', op: '=', value: 'public' }) },
  {
    field: 'targetBehindBasicLb',
    topic: 'details',
    when: all({ rec: 'vnet-peering-global' }, { fact: 'resourceType', op: '=', value: 'internal-load-balancer' }),
  },
  {
    field: 'expressRouteType',
    topic: 'details',
    when: all({ rec: 'expressroute*' }, { fact: 'encryption', op: '=', value: 'macsec-required' }),
  },
  { field: 'callerPlan', topic: 'details', when: { rec: 'vnet-integration' } },
  {
    field: 'sameVnet',
    topic: 'details',
    when: all(fromAzure, atAddress, connecting, { fact: 'sameRegion', op: '!=', value: 'no' }),
  },
  {
    field: 'addressOverlap',
    topic: 'details',
    when: any(all(atAddress, joined), all(site, { fact: 'bandwidth', op: '=', value: 'gte-10g' })),
  },
  {
    field: 'mayRenumber',
    topic: 'details',
    when: all({ fact: 'addressOverlap', op: '=', value: 'yes' }, { rec: 'redesign-addresses' }),
  },
  {
    field: 'mayPeer',
    topic: 'details',
    when: all(
      connecting,
      fromVnet,
      joined,
      any(
        { fact: 'sameTenant', op: '=', value: 'no' },
        { fact: 'resourceType', op: '=', value: 'internal-load-balancer' },
      ),
    ),
  },
  {
    field: 'internetTransitAllowed',
    topic: 'details',
    when: all(any(site, { fact: 'sourceType', op: '=', value: 'other-cloud' }), { not: lineOrTunnelStands }),
  },
  {
    field: 'bandwidth',
    topic: 'details',
    when: any(all({ fact: 'hybrid', op: 'contains', value: 'datacenter' }, { not: lineStands }), {
      fact: 'sourceType',
      op: '=',
      value: 'other-cloud',
    }),
  },
];
