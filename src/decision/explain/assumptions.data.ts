// What is assumed for a question that has no answer: a clause that reads after "I assumed" and after "if".

import type { WordId } from '../../content/languages.ts';
import type { Field } from '../case/requirements.ts';
import type { Condition } from '../decide/condition.ts';

export interface AssumptionRow {
  readonly field: Field;
  readonly that: WordId;
  /** Where the question makes no sense otherwise. */
  readonly when?: Condition;
  /** Nearly always right: told only where it was asked and is not known. */
  readonly usual?: true;
}

export const assumptionRows: readonly AssumptionRow[] = [
  { field: 'goal', that: 'assumption.goal', usual: true },
  { field: 'sourceType', that: 'assumption.sourceType' },
  { field: 'resourceType', that: 'assumption.resourceType' },
  { field: 'sameRegion', that: 'assumption.sameRegion' },
  {
    field: 'sameCloud',
    that: 'assumption.sameCloud',
    when: { fact: 'sameRegion', op: '=', value: 'no' },
    usual: true,
  },
  { field: 'sameVnet', that: 'assumption.sameVnet' },
  { field: 'exposure', that: 'assumption.exposure' },
  { field: 'hybrid', that: 'assumption.hybrid' },
  { field: 'existingPrivateEndpoint', that: 'assumption.existingPrivateEndpoint' },
  { field: 'addressOverlap', that: 'assumption.addressOverlap' },
  { field: 'mayRenumber', that: 'assumption.mayRenumber' },
  { field: 'mayPeer', that: 'assumption.mayPeer' },
  { field: 'vnetCount', that: 'assumption.vnetCount' },
  { field: 'transitive', that: 'assumption.transitive' },
  { field: 'inspection', that: 'assumption.inspection' },
  { field: 'encryption', that: 'assumption.encryption' },
  { field: 'sameTenant', that: 'assumption.sameTenant' },
  { field: 'otherTenantKind', that: 'assumption.otherTenantKind', when: { fact: 'sameTenant', op: '=', value: 'no' } },
  { field: 'internetTransitAllowed', that: 'assumption.internetTransitAllowed' },
  { field: 'bandwidth', that: 'assumption.bandwidth' },
  { field: 'latency', that: 'assumption.latency' },
  { field: 'criticality', that: 'assumption.criticality' },
  { field: 'linkFailover', that: 'assumption.linkFailover', usual: true },
  { field: 'costSensitivity', that: 'assumption.costSensitivity' },
  { field: 'siteCount', that: 'assumption.siteCount', usual: true },
  { field: 'sdWan', that: 'assumption.sdWan', usual: true },
  { field: 'expressRouteCircuits', that: 'assumption.expressRouteCircuits', usual: true },
  { field: 'expressRouteType', that: 'assumption.expressRouteType', usual: true },
  { field: 'userNeed', that: 'assumption.userNeed' },
  { field: 'initiator', that: 'assumption.initiator' },
  { field: 'alsoInVnetTargets', that: 'assumption.alsoInVnetTargets', usual: true },
  { field: 'regionCount', that: 'assumption.regionCount' },
  { field: 'targetProtocol', that: 'assumption.targetProtocol' },
  { field: 'globalUsers', that: 'assumption.globalUsers' },
  { field: 'originPrivate', that: 'assumption.originPrivate', usual: true },
  { field: 'callerPlan', that: 'assumption.callerPlan' },
  { field: 'networkingMode', that: 'assumption.networkingMode' },
  { field: 'forcedTunnel', that: 'assumption.forcedTunnel' },
  { field: 'adminAccess', that: 'assumption.adminAccess', usual: true },
  { field: 'outboundInternet', that: 'assumption.outboundInternet', usual: true },
  { field: 'dnsControl', that: 'assumption.dnsControl', usual: true },
  { field: 'stands', that: 'assumption.stands' },
  { field: 'existingFeatures', that: 'assumption.existingFeatures', usual: true },
];
