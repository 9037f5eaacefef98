// What the decision tables look at: each column with its finite set of values and the answers it follows from.
import type { Field } from '../case/requirements.ts';

interface ColumnRow {
  readonly values: readonly [string, ...string[]];
  /** The answers that settle the value. */
  readonly fields: readonly Field[];
}

const yesNo = ['yes', 'no'] as const;

/** Columns that follow from the facts. */
export const factColumns = {
  goal: { values: ['connect', 'resolve-names', 'balance-load', 'admin-access', 'exchange-routes'], fields: ['goal', 'userNeed', 'sourceType'] },
  source: { values: ['azure-vm', 'app-service', 'azure-paas-other', 'user-device', 'onprem-site', 'internet-client', 'other-cloud'], fields: ['sourceType'] },
  reach: { values: ['nic', 'private-endpoint', 'hybrid', 'public'], fields: ['resourceType', 'networkingMode', 'goal'] },
  /** What an address in a VNet belongs to: one machine, something load-balanced, or a service that also offers private endpoints. */
  target: { values: ['machine', 'load-balanced', 'with-endpoint'], fields: ['resourceType'] },
  internalLoadBalancer: { values: yesNo, fields: ['resourceType'] },
  targetIsApp: { values: yesNo, fields: ['resourceType'] },
  machineTarget: { values: yesNo, fields: ['resourceType', 'networkingMode'] },
  place: { values: ['one-region', 'two-regions', 'two-clouds'], fields: ['sourceRegion', 'targetRegion', 'sameRegion', 'sameCloud'] },
  span: { values: ['one', 'two', 'three-or-more'], fields: ['regionCount', 'sourceRegion', 'targetRegion', 'otherRegions'] },
  sameVnet: { values: yesNo, fields: ['sameVnet'] },
  exposure: { values: ['none', 'allow-listed', 'public'], fields: ['exposure'] },
  entryKind: { values: ['web', 'compute', 'paas-public-endpoint', 'none'], fields: ['resourceType'] },
  protocol: { values: ['http', 'non-http'], fields: ['targetProtocol', 'resourceType'] },
  globalUsers: { values: yesNo, fields: ['globalUsers'] },
  privateOrigin: { values: yesNo, fields: ['originPrivate'] },
  perimeter: { values: yesNo, fields: ['resourceType'] },
  endpoint: { values: ['none', 'in-caller-vnet', 'in-other-vnet'], fields: ['existingPrivateEndpoint'] },
  otherTargets: { values: yesNo, fields: ['alsoInVnetTargets'] },
  opens: { values: ['caller', 'both-ways'], fields: ['initiator'] },
  tenant: { values: ['same', 'own-second', 'another-company'], fields: ['sameTenant', 'otherTenantKind'] },
  overlap: { values: yesNo, fields: ['addressOverlap'] },
  /** Overlap between a network outside Azure and Azure, which gateways can translate. */
  overlapOutside: { values: yesNo, fields: ['addressOverlap'] },
  inspection: { values: yesNo, fields: ['inspection'] },
  ipsec: { values: yesNo, fields: ['encryption'] },
  linkEncryption: { values: ['none', 'ipsec', 'macsec'], fields: ['encryption'] },
  machineEncryption: { values: yesNo, fields: ['encryption'] },
  transit: { values: ['none', 'spoke-to-spoke', 'onprem-to-spokes', 'any-to-any'], fields: ['transitive'] },
  /** How many VNets must be joined, and whether all with all. */
  estate: { values: ['few', 'meshed', 'many'], fields: ['vnetCount', 'transitive'] },
  vnets: { values: ['one', 'two', 'several'], fields: ['vnetCount'] },
  branches: { values: yesNo, fields: ['hybrid', 'siteCount'] },
  sdWan: { values: yesNo, fields: ['sdWan'] },
  severalSites: { values: yesNo, fields: ['siteCount', 'hybrid'] },
  vwanRefused: { values: yesNo, fields: ['ruledOut'] },
  vwanStands: { values: yesNo, fields: ['existingFeatures'] },
  sites: { values: ['none', 'branch', 'datacenter', 'both'], fields: ['hybrid'] },
  /** Whether anything outside Azure takes part. */
  outsiders: { values: yesNo, fields: ['hybrid', 'sourceType', 'resourceType'] },
  users: { values: yesNo, fields: ['hybrid', 'sourceType'] },
  administratorsOnly: { values: yesNo, fields: ['userNeed'] },
  circuit: { values: yesNo, fields: ['expressRouteCircuits', 'existingFeatures', 'linkFailover'] },
  twoCircuits: { values: yesNo, fields: ['existingFeatures', 'expressRouteCircuits', 'proposed'] },
  expressRouteRefused: { values: yesNo, fields: ['ruledOut'] },
  internet: { values: ['allowed', 'backup-only', 'forbidden'], fields: ['internetTransitAllowed', 'linkFailover'] },
  bandwidth: { values: ['lt-1g', 'lt-10g', 'gte-10g'], fields: ['bandwidth'] },
  latency: { values: ['tolerant', 'sensitive'], fields: ['latency'] },
  criticality: { values: ['dev-test', 'production', 'mission-critical'], fields: ['criticality'] },
  failover: { values: ['by-importance', 'vpn', 'second-circuit', 'none'], fields: ['linkFailover'] },
  cost: { values: ['normal', 'high'], fields: ['costSensitivity'] },
  /** Whether the service offers a service endpoint that works for this region and tenant. */
  serviceEndpointFits: { values: yesNo, fields: ['resourceType', 'sourceRegion', 'targetRegion', 'sameTenant'] },
  endpointRefused: { values: yesNo, fields: ['ruledOut'] },
  adminAccess: { values: yesNo, fields: ['adminAccess'] },
  outbound: { values: yesNo, fields: ['outboundInternet'] },
  forcedTunnel: { values: yesNo, fields: ['forcedTunnel'] },
  onpremDns: { values: yesNo, fields: ['dnsControl', 'hybrid'] },
  /** What stands already. */
  gatewayStands: { values: yesNo, fields: ['existingFeatures'] },
  peeringStands: { values: yesNo, fields: ['existingFeatures'] },
} as const satisfies Readonly<Record<string, ColumnRow>>;

/** Columns that an earlier table fills in. */
export const tableColumns = {
  question: [
    'names', 'routes', 'balance', 'admin', 'entry', 'ask-exposure', 'out-of-scope', 'egress', 'people', 'site-to-azure', 'azure-to-site', 'between-sites',
    'managed-to-site', 'other-cloud', 'managed-to-service', 'managed-to-address', 'machine-to-address', 'machine-to-service', 'app-to-address', 'app-to-service',
  ],
  virtualWan: yesNo,
  expressRoute: yesNo,
  subnetRulePossible: yesNo,
  subnetRule: yesNo,
  path: ['none', 'same-vnet', 'integration', 'vnet'],
  joint: ['none', 'same-vnet', 'integration', 'two-clouds', 'publish', 'readdress', 'own-endpoint', 'joinable-near', 'joinable-far'],
  vnetLink: ['none', 'peering', 'other'],
  sharedGateway: yesNo,
  linkStands: yesNo,
  linkBackup: ['vpn', 'circuit'],
  siteLink: ['none', 'virtual-wan', 'vpn', 'expressroute', 'expressroute-vpn', 'global-reach'],
  otherCloudLink: ['none', 'virtual-wan', 'vpn', 'expressroute'],
  userLink: yesNo,
  hub: ['none', 'firewall', 'secured-virtual-hub'],
  access: ['none', 'service-firewall', 'service-endpoint', 'private-endpoint', 'private-link'],
  outsideEndpoint: yesNo,
  dnsFailover: yesNo,
  frontEnd: ['none', 'service-firewall', 'front-door', 'app-gateway', 'traffic-manager', 'global-load-balancer', 'public-load-balancer'],
  entry: ['none', 'service-firewall', 'front-door', 'app-gateway', 'traffic-manager', 'global-load-balancer', 'public-load-balancer'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
