// What the decision tables look at: each column with its finite set of values.

const yesNo = ['yes', 'no'] as const;

/** Columns that follow from the facts. */
export const factColumns = {
  goal: ['connect', 'resolve-names', 'balance-load', 'admin-access', 'exchange-routes'],
  source: [
    'azure-vm',
    'app-service',
    'azure-paas-other',
    'user-device',
    'onprem-site',
    'internet-client',
    'other-cloud',
  ],
  reach: ['nic', 'private-endpoint', 'hybrid', 'public'],
  /**
   * What an address in a VNet belongs to: one machine, something load-balanced, or a service that also offers private
   * endpoints.
   */
  target: ['machine', 'load-balanced', 'with-endpoint'],
  internalLoadBalancer: yesNo,
  targetIsApp: yesNo,
  machineTarget: yesNo,
  /** Whether the name of the target is in public DNS and leads to its address in the VNet. */
  publicName: yesNo,
  place: ['one-region', 'two-regions', 'two-clouds'],
  span: ['one', 'two', 'three-or-more'],
  sameVnet: yesNo,
  exposure: ['none', 'allow-listed', 'public'],
  entryKind: ['web', 'compute', 'paas-public-endpoint', 'none'],
  protocol: ['http', 'non-http'],
  globalUsers: yesNo,
  /** Whether failover or routing by DNS is what must be used. */
  dnsWanted: yesNo,
  privateOrigin: yesNo,
  perimeter: yesNo,
  endpoint: ['none', 'in-caller-vnet', 'in-other-vnet'],
  otherTargets: yesNo,
  opens: ['caller', 'both-ways'],
  tenant: ['same', 'own-second', 'another-company'],
  overlap: yesNo,
  /** Whether overlapping ranges can be given up on one side. */
  renumber: yesNo,
  /**
   * How two VNets may be joined: any way, not by peering, by peering or a VPN alone, or for one service and nothing
   * else.
   */
  join: ['any', 'no-peering', 'peering', 'vpn', 'one-service'],
  /** Overlap between a network outside Azure and Azure, which gateways can translate. */
  overlapOutside: yesNo,
  /**
   * Whether a central firewall must see the traffic: said so, or not said and one stands where the traffic can pass it.
   */
  inspection: ['no', 'yes', 'stands'],
  ipsec: yesNo,
  linkEncryption: ['none', 'ipsec', 'macsec'],
  machineEncryption: yesNo,
  transit: ['none', 'spoke-to-spoke', 'onprem-to-spokes', 'any-to-any'],
  /** How many VNets must be joined, and whether all with all. */
  estate: ['few', 'meshed', 'many'],
  vnets: ['one', 'two', 'several'],
  branches: yesNo,
  sdWan: yesNo,
  severalSites: yesNo,
  vwanRefused: yesNo,
  /** Virtual WAN stands, must be used, or takes the place of a firewall hub that was ruled out. */
  vwanStands: ['no', 'yes', 'must', 'instead', 'way-out'],
  sites: ['none', 'branch', 'datacenter', 'both'],
  /** Whether anything outside Azure takes part. */
  outsiders: yesNo,
  users: yesNo,
  administratorsOnly: yesNo,
  circuit: yesNo,
  twoCircuits: yesNo,
  expressRouteRefused: ['no', 'yes', 'vpn-wanted'],
  /**
   * Whether a tunnel over the internet may carry traffic: not while the line is up, not at all, or because a VPN was
   * ruled out.
   */
  internet: ['allowed', 'backup-only', 'forbidden', 'no-vpn'],
  /** Whether the line ends on ports of one's own at Microsoft, which MACsec needs. */
  directLine: yesNo,
  /** Whether data should go past the ExpressRoute gateway. */
  fastPath: yesNo,
  bandwidth: ['lt-1g', 'lt-10g', 'gte-10g'],
  latency: ['tolerant', 'sensitive'],
  criticality: ['dev-test', 'production', 'mission-critical'],
  failover: ['by-importance', 'vpn', 'second-circuit', 'none'],
  cost: ['normal', 'high'],
  /** Whether the service offers a service endpoint that works for this region and tenant. */
  serviceEndpointFits: yesNo,
  endpointRefused: ['no', 'yes', 'wanted'],
  adminAccess: yesNo,
  outbound: yesNo,
  forcedTunnel: yesNo,
  onpremDns: yesNo,
  /** What stands already. */
  standingGateways: ['none', 'vpn', 'expressroute', 'both'],
  userVpnStands: yesNo,
  peeringStands: yesNo,
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** Columns that an earlier table fills in. */
export const tableColumns = {
  question: [
    'names',
    'routes',
    'balance',
    'admin',
    'entry',
    'ask-exposure',
    'out-of-scope',
    'egress',
    'people',
    'site-to-azure',
    'azure-to-site',
    'between-sites',
    'managed-to-site',
    'other-cloud',
    'managed-to-service',
    'managed-to-address',
    'machine-to-address',
    'machine-to-service',
    'app-to-address',
    'app-to-service',
  ],
  virtualWan: yesNo,
  expressRoute: yesNo,
  subnetRulePossible: yesNo,
  subnetRule: yesNo,
  path: ['none', 'same-vnet', 'integration', 'vnet'],
  published: ['no', 'service', 'endpoint'],
  joint: [
    'none',
    'same-vnet',
    'integration',
    'two-clouds',
    'publish',
    'readdress',
    'own-endpoint',
    'joinable-near',
    'joinable-far',
  ],
  vnetLink: ['none', 'peering', 'other'],
  sharedGateway: yesNo,
  fastPathFits: yesNo,
  linkStands: ['no', 'yes', 'with-endpoint', 'with-line'],
  linkBackup: ['vpn', 'circuit'],
  /** Who outside Azure joins by a link of its own. */
  joins: ['nobody', 'people', 'virtual-wan', 'secured-virtual-wan', 'branch', 'datacenter', 'both', 'two-sites'],
  siteLink: ['none', 'virtual-wan', 'vpn', 'expressroute', 'expressroute-vpn', 'global-reach'],
  otherCloudLink: ['none', 'virtual-wan', 'vpn', 'expressroute'],
  userLink: yesNo,
  hub: ['none', 'firewall', 'secured-virtual-hub'],
  access: ['none', 'service-firewall', 'service-endpoint', 'private-endpoint', 'private-link'],
  outsideEndpoint: yesNo,
  dnsFailover: ['no', 'yes', 'wanted'],
  frontEnd: [
    'none',
    'service-firewall',
    'front-door',
    'app-gateway',
    'traffic-manager',
    'global-load-balancer',
    'public-load-balancer',
  ],
  entry: [
    'none',
    'service-firewall',
    'front-door',
    'app-gateway',
    'traffic-manager',
    'global-load-balancer',
    'public-load-balancer',
  ],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
