// What is assumed for a question that has no answer: a clause that reads after "I assumed" and after "if".
import type { Condition } from '../decide/condition.ts';
import type { Field } from '../case/requirements.ts';
import type { Checked, Sentence } from '../../options/sentence.ts';

export interface AssumptionRow<Text = Sentence> {
  readonly field: Field;
  readonly that: Text;
  /** Where the question makes no sense otherwise. */
  readonly when?: Condition;
  /** Nearly always right: told only where it was asked and is not known. */
  readonly usual?: true;
}

function assumptions<Text extends string>(rows: readonly AssumptionRow<Text & Checked<Text>>[]): readonly AssumptionRow[];
function assumptions(rows: readonly AssumptionRow<string>[]): readonly AssumptionRow<string>[] {
  return rows;
}

export const assumptionRows = assumptions([
  { field: 'goal', that: 'one thing has to reach another', usual: true },
  { field: 'sourceType', that: 'the calls come from {someSource}' },
  { field: 'resourceType', that: 'the target is a machine in a VNet' },
  { field: 'sameRegion', that: 'both are in one region' },
  {
    field: 'sameCloud',
    that: 'both are in one Azure cloud',
    when: { fact: 'sameRegion', op: '=', value: 'no' },
    usual: true,
  },
  { field: 'sameVnet', that: 'they are in different VNets' },
  { field: 'exposure', that: '{exposureAssumed}' },
  { field: 'hybrid', that: 'nothing else outside Azure takes part' },
  { field: 'existingPrivateEndpoint', that: '{endpointAssumed}' },
  { field: 'addressOverlap', that: 'the address ranges do not overlap' },
  { field: 'mayRenumber', that: 'one side can be given other address ranges' },
  { field: 'mayPeer', that: 'the networks may be joined as a whole' },
  { field: 'vnetCount', that: '{vnetsAssumed}' },
  { field: 'transitive', that: 'no network must reach another through a third one' },
  { field: 'inspection', that: 'traffic does not have to pass a central firewall' },
  { field: 'encryption', that: 'TLS is enough and the network itself need not encrypt' },
  { field: 'sameTenant', that: 'everything is in one Microsoft Entra tenant' },
  { field: 'otherTenantKind', that: 'the other tenant belongs to another company', when: { fact: 'sameTenant', op: '=', value: 'no' } },
  { field: 'internetTransitAllowed', that: 'an encrypted tunnel may cross the internet' },
  { field: 'bandwidth', that: 'less than 1 Gbps is enough' },
  { field: 'latency', that: 'the latency of the internet is good enough' },
  { field: 'criticality', that: 'it is for production' },
  { field: 'linkFailover', that: 'what takes over when the line fails follows from how important it is', usual: true },
  { field: 'costSensitivity', that: 'cost is not the main concern' },
  { field: 'siteCount', that: '{sitesAssumed}', usual: true },
  { field: 'sdWan', that: 'no SD-WAN has to join', usual: true },
  { field: 'expressRouteCircuits', that: 'no ExpressRoute circuit stands yet', usual: true },
  { field: 'expressRouteType', that: 'a provider brings the circuit', usual: true },
  { field: 'userNeed', that: '{needAssumed}' },
  { field: 'initiator', that: 'only the caller opens connections' },
  { field: 'alsoInVnetTargets', that: 'nothing else in the VNet of the target is needed', usual: true },
  { field: 'regionCount', that: '{regionsAssumed}' },
  { field: 'targetProtocol', that: '{protocolAssumed}' },
  { field: 'globalUsers', that: 'the users are on one continent' },
  { field: 'originPrivate', that: 'the service itself may keep a public address', usual: true },
  { field: 'callerPlan', that: 'the plan of {source} has VNet integration' },
  { field: 'networkingMode', that: '{modeAssumed}' },
  { field: 'forcedTunnel', that: 'internet traffic does not have to go through your own site' },
  { field: 'adminAccess', that: 'nobody needs RDP or SSH', usual: true },
  { field: 'outboundInternet', that: 'the workloads need no way out to the internet', usual: true },
  { field: 'dnsControl', that: 'Azure resolves the names', usual: true },
  { field: 'stands', that: 'nothing stands yet that joins your networks' },
  { field: 'existingFeatures', that: 'no gateway and no hub stands yet', usual: true },
]);
