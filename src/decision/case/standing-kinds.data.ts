// What can stand already. `is`: the options that it carries where it stands. `feature`: its name in the older field
// `existingFeatures`. `attributes`: what can be said of it; name, id, group and range can be said of everything.
// `armTypes`: the types of `Microsoft.Network` that a resource id of it can have; without, an id of any type is taken.
import type { OptionId } from '../../options/options.ts';
import type { ExistingFeature } from './existing-feature.ts';
import type { StandingAttribute } from './standing-attributes.data.ts';

export interface StandingKindRow {
  readonly attributes: readonly StandingAttribute[];
  readonly is: readonly OptionId[];
  readonly feature?: ExistingFeature;
  readonly armTypes?: readonly string[];
}

export const standingKinds = {
  vnet: { attributes: ['in', 'count'], is: [], armTypes: ['virtualNetworks'] },
  subnet: { attributes: ['in', 'for'], is: [], armTypes: ['virtualNetworks/subnets'] },
  vwan: {
    attributes: ['sku', 'in', 'hubs', 'hubRegions', 'secured'],
    is: ['vwan-standard'],
    feature: 'vwan-hub-connection',
    armTypes: ['virtualWans', 'virtualHubs'],
  },
  'vwan-hub-connection': { attributes: ['of', 'count'], is: ['vwan-standard'], feature: 'vwan-hub-connection' },
  'hub-firewall': {
    attributes: ['type', 'in', 'sku', 'ip', 'zones', 'publicIps', 'forcedTunnel', 'dnsProxy', 'planned', 'count'],
    is: ['hub-spoke-firewall'],
    feature: 'azure-firewall',
    armTypes: ['azureFirewalls'],
  },
  nva: { attributes: ['vendor', 'in', 'ip', 'count', 'planned'], is: ['hub-spoke-firewall'] },
  'route-server': { attributes: ['in'], is: ['route-server'], armTypes: ['virtualHubs'] },
  'vpn-gateway': {
    attributes: ['sku', 'in', 'mode', 'publicIp', 'bgp', 'nat', 'scaleUnits', 'count'],
    is: [],
    feature: 'vpn-gateway',
    armTypes: ['virtualNetworkGateways', 'vpnGateways'],
  },
  's2s-tunnel': { attributes: ['count', 'type'], is: ['s2s-vpn'], feature: 'vpn-gateway' },
  p2s: {
    attributes: ['protocol', 'auth', 'in', 'count'],
    is: ['p2s-vpn'],
    feature: 'vpn-gateway',
    armTypes: ['virtualNetworkGateways', 'p2sVpnGateways'],
  },
  'expressroute-circuit': {
    attributes: ['sku', 'type', 'count', 'peerings'],
    is: ['expressroute'],
    feature: 'expressroute-gateway',
    armTypes: ['expressRouteCircuits'],
  },
  'expressroute-gateway': {
    attributes: ['sku', 'in', 'fastpath', 'count'],
    is: ['expressroute'],
    feature: 'expressroute-gateway',
    armTypes: ['virtualNetworkGateways', 'expressRouteGateways'],
  },
  'gateway-subnet': { attributes: ['size'], is: [], armTypes: ['virtualNetworks/subnets'] },
  'onprem-default-route': { attributes: ['advertised'], is: [] },
  'onprem-vpn-device': { attributes: ['count', 'vendor'], is: [] },
  'vnet-to-vnet-connection': { attributes: ['state'], is: ['vnet-to-vnet-vpn'] },
  peering: {
    attributes: ['scope', 'state', 'count', 'useRemoteGateway', 'forwarded', 'syncRequired', 'between'],
    is: ['vnet-peering-regional', 'vnet-peering-global'],
    feature: 'vnet-peering',
    armTypes: ['virtualNetworks/virtualNetworkPeerings'],
  },
  avnm: { attributes: ['in'], is: ['avnm-hub-spoke', 'avnm-mesh'], armTypes: ['networkManagers'] },
  udr: { attributes: ['on', 'prefix', 'next', 'count'], is: [], armTypes: ['routeTables'] },
  nsg: { attributes: ['on'], is: [], armTypes: ['networkSecurityGroups'] },
  'vnet-encryption': { attributes: [], is: ['vnet-encryption'], feature: 'vnet-encryption' },
  'private-endpoint': {
    attributes: ['of', 'in', 'type', 'state', 'ip', 'slot', 'count', 'networkPolicies', 'planned'],
    is: ['private-endpoint', 'private-endpoint-from-onprem', 'private-endpoint-cross-tenant'],
    armTypes: ['privateEndpoints'],
  },
  'private-dns-zone': {
    attributes: ['linkedTo', 'count', 'autoregistration'],
    is: ['private-dns-zone'],
    armTypes: ['privateDnsZones'],
  },
  'dns-resolver': {
    attributes: ['in', 'inbound'],
    is: ['dns-private-resolver'],
    feature: 'dns-private-resolver',
    armTypes: ['dnsResolvers'],
  },
  'custom-dns': {
    attributes: ['type', 'in', 'on', 'value', 'forwards', 'count'],
    is: [],
    feature: 'windows-dns-server',
  },
  'onprem-dns': { attributes: ['type', 'forwards'], is: [] },
  'private-link-service': {
    attributes: ['in', 'natIps'],
    is: ['private-link-service'],
    feature: 'private-link-service',
    armTypes: ['privateLinkServices'],
  },
  'service-endpoint': { attributes: ['of', 'on'], is: ['service-endpoint'] },
  'vnet-integration': { attributes: ['in'], is: ['vnet-integration'] },
  bastion: { attributes: ['sku', 'in', 'planned'], is: ['bastion'], armTypes: ['bastionHosts'] },
  'nat-gateway': { attributes: ['sku', 'in', 'planned'], is: ['nat-gateway'], armTypes: ['natGateways'] },
  'app-gateway': {
    attributes: ['sku', 'in'],
    is: ['app-gateway-waf', 'internal-app-gateway'],
    feature: 'application-gateway',
    armTypes: ['applicationGateways'],
  },
  'front-door': { attributes: ['sku'], is: ['front-door'] },
  'traffic-manager': { attributes: ['method'], is: ['traffic-manager'] },
  'load-balancer': { attributes: ['sku', 'scheme', 'in', 'count'], is: [], armTypes: ['loadBalancers'] },
  'basic-public-ip': { attributes: ['count'], is: [] },
  vm: { attributes: ['count', 'in'], is: [] },
  'vm-public-ip': { attributes: ['count'], is: [] },
  aks: { attributes: ['type', 'outboundType', 'in', 'state', 'planned', 'count'], is: [] },
  'container-apps': { attributes: ['type', 'in'], is: [] },
  'app-service': { attributes: ['publicAccess', 'accessRestrictions'], is: [] },
  functions: { attributes: ['plan'], is: [] },
  'app-service-environment': { attributes: ['version'], is: [] },
  'api-management': { attributes: ['mode', 'regions'], is: [] },
  'sql-managed-instance': { attributes: ['in', 'count'], is: [] },
  'postgres-flexible': { attributes: ['mode', 'in'], is: [] },
  'storage-account': { attributes: ['publicAccess', 'count'], is: [] },
  'key-vault': { attributes: ['publicAccess', 'count'], is: [] },
  'azure-vmware-solution': { attributes: [], is: [] },
} as const satisfies Readonly<Record<string, StandingKindRow>>;
