// What the records of Azure's tools show: names of resource types and properties, folded to lower-case letters and
// digits. Source: Azure REST API reference (resource types), Azure CLI reference (table output), read 2026-11.
import type { StandingAttribute } from '../../../decision/case/standing-attributes.data.ts';
import type { StandingKind } from '../../../decision/case/stands.ts';

/** Resource types by the end of their name. */
export const kindOfResourceType: readonly (readonly [string, StandingKind])[] = [
  ['virtualnetworkpeerings', 'peering'],
  ['virtualnetworks', 'vnet'],
  ['virtualhubs', 'vwan'],
  ['virtualwans', 'vwan'],
  ['hubvirtualnetworkconnections', 'vwan-hub-connection'],
  ['azurefirewalls', 'hub-firewall'],
  ['expressroutecircuits', 'expressroute-circuit'],
  ['expressroutegateways', 'expressroute-gateway'],
  ['privateendpoints', 'private-endpoint'],
  ['privatednszones', 'private-dns-zone'],
  ['dnsresolvers', 'dns-resolver'],
  ['routetables', 'udr'],
  ['networksecuritygroups', 'nsg'],
  ['bastionhosts', 'bastion'],
  ['natgateways', 'nat-gateway'],
  ['applicationgateways', 'app-gateway'],
  ['loadbalancers', 'load-balancer'],
  ['privatelinkservices', 'private-link-service'],
  ['managedclusters', 'aks'],
  ['frontdoors', 'front-door'],
  ['trafficmanagerprofiles', 'traffic-manager'],
];

/** Properties that only one kind of thing has. */
export const kindOfProperty: readonly (readonly [string, StandingKind])[] = [
  ['peeringstate', 'peering'],
  ['peeringsynclevel', 'peering'],
  ['useremotegateways', 'peering'],
  ['useremotegateway', 'peering'],
  ['allowgatewaytransit', 'peering'],
  ['allowforwardedtraffic', 'peering'],
  ['remotevirtualnetwork', 'peering'],
  ['circuitprovisioningstate', 'expressroute-circuit'],
  ['serviceproviderprovisioningstate', 'expressroute-circuit'],
  ['privatelinkserviceconnectionstate', 'private-endpoint'],
  ['privatelinkserviceconnections', 'private-endpoint'],
  ['threatintelmode', 'hub-firewall'],
  ['outboundtype', 'aks'],
  ['vnetrouteallenabled', 'vnet-integration'],
];

/** Values of properties that tell a kind: the type of a gateway, the next hop of a route. */
export const kindOfValue: readonly {
  readonly property: string;
  readonly value: RegExp;
  readonly kind: StandingKind;
}[] = [
  { property: 'gatewaytype', value: /^vpn$/i, kind: 'vpn-gateway' },
  { property: 'gatewaytype', value: /^express/i, kind: 'expressroute-gateway' },
  { property: 'nexthoptype', value: /peering/i, kind: 'peering' },
  { property: 'nexthoptype', value: /serviceendpoint/i, kind: 'service-endpoint' },
  { property: 'nexthoptype', value: /interfaceendpoint/i, kind: 'private-endpoint' },
  { property: 'source', value: /^user$/i, kind: 'udr' },
];

/** What a property tells of the thing: `$value` is the value as it stands, in lower case where `lower` is set. */
export const attributeOfProperty: readonly {
  readonly kind: StandingKind;
  readonly property: string;
  readonly matches: RegExp;
  readonly attribute: StandingAttribute;
  readonly value: string | boolean;
  readonly lower?: true;
}[] = [
  {
    kind: 'peering',
    property: 'peeringstate',
    matches: /^(connected|initiated|disconnected)$/i,
    attribute: 'state',
    value: '$value',
    lower: true,
  },
  { kind: 'peering', property: 'peeringsynclevel', matches: /notinsync/i, attribute: 'syncRequired', value: true },
  {
    kind: 'peering',
    property: 'useremotegateways',
    matches: /^(true|yes|on|enabled)$/i,
    attribute: 'useRemoteGateway',
    value: true,
  },
  {
    kind: 'peering',
    property: 'useremotegateway',
    matches: /^(true|yes|on|enabled)$/i,
    attribute: 'useRemoteGateway',
    value: true,
  },
  {
    kind: 'peering',
    property: 'allowforwardedtraffic',
    matches: /^(true|yes|on|enabled)$/i,
    attribute: 'forwarded',
    value: true,
  },
  { kind: 'peering', property: 'nexthoptype', matches: /global/i, attribute: 'scope', value: 'global' },
  { kind: 'vpn-gateway', property: 'sku', matches: /^(basic|vpngw\d(az)?)$/i, attribute: 'sku', value: '$value' },
  { kind: 'vpn-gateway', property: 'enablebgp', matches: /^true$/i, attribute: 'bgp', value: true },
  { kind: 'vpn-gateway', property: 'activeactive', matches: /^true$/i, attribute: 'mode', value: 'active-active' },
  {
    kind: 'expressroute-gateway',
    property: 'sku',
    matches: /^(ergw\d(az)?|ultraperformance|highperformance|standard)$/i,
    attribute: 'sku',
    value: '$value',
  },
  { kind: 'udr', property: 'addressprefix', matches: /^[\d.]+\/\d+$/, attribute: 'prefix', value: '$value' },
  { kind: 'udr', property: 'nexthopip', matches: /^[\d.]+$/, attribute: 'next', value: '$value' },
  { kind: 'udr', property: 'nexthopipaddress', matches: /^[\d.]+$/, attribute: 'next', value: '$value' },
  {
    kind: 'private-endpoint',
    property: 'status',
    matches: /^(pending|disconnected)$/i,
    attribute: 'state',
    value: '$value',
    lower: true,
  },
  {
    kind: 'aks',
    property: 'outboundtype',
    matches: /^(loadbalancer|userdefinedrouting|managednatgateway)$/i,
    attribute: 'outboundType',
    value: '$value',
  },
];

/** What the code of an error shows. Source: Azure Resource Manager error codes of Microsoft.Network, read 2026-11. */
export const shownByCode: readonly {
  readonly code: RegExp;
  readonly kind?: StandingKind;
  readonly attributes?: Readonly<Partial<Record<StandingAttribute, string | boolean>>>;
  readonly overlap?: true;
}[] = [
  { code: /^RemotePeeringIsDisconnected$/, kind: 'peering', attributes: { state: 'disconnected' } },
  {
    code: /^(RemoteVnetHasNoGateways|PeeringGatewaySettingsConflict\w*|VnetCannotHaveMoreThanOneGatewayTransit\w*)$/,
    kind: 'peering',
  },
  {
    code: /^(VnetAddressSpaceOverlapsWithAlreadyPeeredVnet|VnetAddressSpacesOverlap|ConnectionOverlappingAddressSpaces|OverlappingAddressSpaces)$/,
    overlap: true,
  },
  { code: /^SubnetWithDelegation\w*$|^PrivateEndpoint\w+$/, kind: 'private-endpoint' },
];
