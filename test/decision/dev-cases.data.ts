// Scenarios of study material, with the answers that they state. `stated`: what the scenario says beyond its short
// facts.
import type { Requirements } from '../../src/decision/index.ts';
import type { CaseFacts } from '../support/case-ids.ts';

export interface DevCase {
  readonly id: string;
  readonly scenario: string;
  readonly facts: CaseFacts;
  readonly stated: Requirements;
  /** Any of these as headline is right. */
  readonly primary: readonly string[];
  /** Words that the answer has to contain. */
  readonly says: readonly string[];
  readonly never: readonly string[];
}

export const devCases: readonly DevCase[] = [
  {
    id: 'dev-001',
    scenario:
      'VNet-A is in East US, VNet-B in West Europe. VMs on both sides have to talk directly over private ' +
      'addresses with the best latency we can get.',
    facts: {
      regions: ['eastus', 'westeurope'],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: {},
    primary: ['global-vnet-peering'],
    says: ['overlap', 'both'],
    never: ['s2s-vpn', 'expressroute'],
  },
  {
    id: 'dev-002',
    scenario: "I'd like a single virtual network that covers two Azure regions. How do I set that up?",
    facts: {
      regions: [null, null],
      tenants: 'same',
      resourceType: 'vnet',
      sourceType: 'vnet',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: { sameVnet: 'yes' },
    primary: ['global-vnet-peering'],
    says: ['region'],
    never: [],
  },
  {
    id: 'dev-003',
    scenario: 'A is peered with B, B is peered with C. My VM in A gets no answer from the VM in C.',
    facts: {
      regions: [],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
      transitiveNeeded: true,
    },
    stated: { vnetCount: 3 },
    primary: ['vnet-peering', 'hub-spoke-firewall'],
    says: ['transitive'],
    never: [],
  },
  {
    id: 'dev-004',
    scenario:
      'VNet-A owns the VPN gateway. VNet-B is peered with it and should use that gateway to reach our site ' +
      'instead of getting its own.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'on-prem-server',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'branch',
      transitiveNeeded: true,
    },
    stated: { existingFeatures: ['vpn-gateway'] },
    primary: ['gateway-transit'],
    says: ['remote gateway'],
    never: ['vnet-to-vnet-vpn'],
  },
  {
    id: 'dev-005',
    scenario:
      'One hub, three spokes, all spokes should be able to reach each other but only via the appliance in the hub.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
      transitiveNeeded: true,
    },
    stated: { inspection: 'central-firewall', vnetCount: 4 },
    primary: ['hub-spoke-firewall'],
    says: ['transitive', 'UDR'],
    never: ['gateway-transit'],
  },
  {
    id: 'dev-006',
    scenario: 'All internet-bound traffic of a subnet has to pass Azure Firewall first.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'internet',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: { inspection: 'central-firewall' },
    primary: ['hub-spoke-firewall'],
    says: ['UDR'],
    never: ['nat-gateway'],
  },
  {
    id: 'dev-007',
    scenario: 'The security team wants every public IP removed from our VMs, admins still need RDP and SSH.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'user-device',
      exposure: 'none',
      hybrid: 'user-devices',
    },
    stated: { userNeed: 'admin-rdp-ssh' },
    primary: ['bastion'],
    says: ['/26'],
    never: ['p2s-vpn'],
  },
  {
    id: 'dev-008',
    scenario:
      'I enabled the Microsoft.Storage service endpoint on SubnetA, but the storage account still answers ' +
      "everybody. Only SubnetA should get in; we don't want to pay for anything extra.",
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'storage',
      sourceType: 'vm',
      exposure: 'restricted',
      hybrid: 'none',
    },
    stated: { costSensitivity: 'high', proposed: ['service-endpoint'] },
    primary: ['service-endpoint'],
    says: ['deny by default'],
    never: [],
  },
  {
    id: 'dev-009',
    scenario:
      'Private endpoint for the storage account exists, but clients in the same VNet still resolve the public IP.',
    facts: {
      sameVnet: true,
      regions: [null],
      tenants: 'same',
      resourceType: 'storage',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: { existingPrivateEndpoint: 'in-caller-vnet' },
    primary: ['private-endpoint'],
    says: ['private DNS zone'],
    never: ['service-endpoint'],
  },
  {
    id: 'dev-010',
    scenario: 'SQL Database has its private endpoint in VNet-A. Can VMs in VNet-B, which is peered with A, use it?',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'sql-db',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: {
      existingPrivateEndpoint: 'in-other-vnet',
      existingFeatures: ['vnet-peering'],
      proposed: ['private-endpoint'],
    },
    primary: ['private-endpoint'],
    says: ['private DNS zone'],
    never: [],
  },
  {
    id: 'dev-011',
    scenario:
      'Which of the two, service endpoint or private endpoint, still works when the client sits on-premises ' +
      'behind our VPN?',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'storage',
      sourceType: 'on-prem',
      exposure: 'none',
      hybrid: 'branch',
    },
    stated: { existingFeatures: ['vpn-gateway'], proposed: ['service-endpoint', 'private-endpoint'] },
    primary: ['private-endpoint'],
    says: ['service endpoint'],
    never: ['service-endpoint'],
  },
  {
    id: 'dev-012',
    scenario: 'After we moved to a Standard public load balancer our back-end VMs can no longer reach the internet.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'internet',
      sourceType: 'vm',
      exposure: 'public',
      hybrid: 'none',
    },
    stated: { exposure: 'none' },
    primary: ['nat-gateway'],
    says: ['default outbound'],
    never: [],
  },
  {
    id: 'dev-013',
    scenario:
      'Hub with an NVA and Bastion, web tier in spoke 1, database tier in spoke 2, all in East US. Web must ' +
      'reach the database on 1433 only, and only through the NVA.',
    facts: {
      regions: ['eastus'],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
      transitiveNeeded: true,
    },
    stated: { inspection: 'central-firewall', vnetCount: 3, adminAccess: 'yes' },
    primary: ['hub-spoke-firewall'],
    says: ['UDR', 'forwarded traffic', 'NSG'],
    never: ['vnet-peering'],
  },
  {
    id: 'dev-014',
    scenario:
      'Three subnets in one VNet. App servers need Azure Storage without ever going out to the internet; they ' +
      'must not be able to initiate internet connections.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'storage',
      sourceType: 'vm',
      exposure: 'restricted',
      hybrid: 'none',
    },
    stated: {},
    primary: ['service-endpoint', 'private-endpoint'],
    says: ['NSG'],
    never: ['nat-gateway'],
  },
  {
    id: 'dev-015',
    scenario: 'VMs in private subnets call a supplier who only accepts a known source address.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'internet',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: {},
    primary: ['nat-gateway'],
    says: ['outbound connections only'],
    never: ['bastion'],
  },
  {
    id: 'dev-016',
    scenario: 'Our on-prem DNS should resolve names that live in Azure private DNS zones. VPN is up already.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'on-prem',
      exposure: 'none',
      hybrid: 'branch',
    },
    stated: { goal: 'resolve-names', existingFeatures: ['vpn-gateway'] },
    primary: ['other'],
    says: ['forward'],
    never: ['load-balancer'],
  },
  {
    id: 'dev-017',
    scenario: 'Traffic between our tiers inside the VNet should be spread over three VMs, no public front end.',
    facts: {
      sameVnet: true,
      regions: [null],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: { goal: 'balance-load' },
    primary: ['load-balancer'],
    says: ['health probe'],
    never: ['front-door', 'traffic-manager'],
  },
  {
    id: 'dev-018',
    scenario:
      'Mission-critical web application in three regions, users everywhere, sub-50 ms, automatic failover ' +
      'between regions and balancing over zones within each region.',
    facts: {
      regions: [null, null, null],
      tenants: 'same',
      resourceType: 'web-app',
      sourceType: 'internet-users',
      exposure: 'public',
      hybrid: 'none',
    },
    stated: { globalUsers: 'yes', criticality: 'mission-critical', latency: 'sensitive' },
    primary: ['front-door'],
    says: ['WAF'],
    never: ['load-balancer'],
  },
  {
    id: 'dev-019',
    scenario:
      'VMs in our data center have to talk to Azure VMs with low latency and without using the internet. Our ' +
      'policy says the data must be encrypted.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'on-prem',
      exposure: 'none',
      hybrid: 'datacenter',
      encryptionRequired: true,
    },
    stated: { latency: 'sensitive', internetTransitAllowed: 'no' },
    primary: ['expressroute'],
    says: ['not encrypted by default'],
    never: ['s2s-vpn'],
  },
  {
    id: 'dev-020',
    scenario:
      'Everything that leaves Azure for the internet must first go through the inspection appliances in our own ' +
      'data center.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'internet',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'datacenter',
    },
    stated: { forcedTunnel: 'yes' },
    primary: ['expressroute', 's2s-vpn'],
    says: ['default route'],
    never: ['nat-gateway'],
  },
  {
    id: 'dev-021',
    scenario:
      "Traffic between our Azure regions has to be private, but we can't afford dedicated circuits between them.",
    facts: {
      regions: [null, null],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: { ruledOut: ['expressroute'] },
    primary: ['global-vnet-peering'],
    says: ['billed per GB'],
    never: ['expressroute'],
  },
  {
    id: 'dev-022',
    scenario: 'Applications on VMs must use Azure Storage with no trip over the internet.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'storage',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: {},
    primary: ['private-endpoint', 'service-endpoint'],
    says: ['private DNS zone'],
    never: ['s2s-vpn'],
  },
  {
    id: 'dev-023',
    scenario:
      "Compte de stockage utilisé par des VM d'un VNet : aucun accès depuis internet, seul le VNet peut y " +
      'accéder, et on veut tracer les accès.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'storage',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: {},
    primary: ['private-endpoint'],
    says: ['public network access'],
    never: ['service-endpoint', 's2s-vpn'],
  },
  {
    id: 'dev-024',
    scenario:
      'App Service in West Europe, warm standby in North Europe, automatic failover, as cheap as possible, RTO ' +
      '4 hours.',
    facts: {
      regions: ['westeurope', 'northeurope'],
      tenants: 'same',
      resourceType: 'app-service',
      sourceType: 'internet-users',
      exposure: 'public',
      hybrid: 'none',
    },
    stated: { costSensitivity: 'high' },
    primary: ['traffic-manager'],
    says: ['priority routing'],
    never: ['front-door'],
  },
  {
    id: 'dev-025',
    scenario: 'One consultant with a laptop needs to get into our VNet now and then.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'user-device',
      exposure: 'none',
      hybrid: 'user-devices',
    },
    stated: {},
    primary: ['p2s-vpn'],
    says: ['not servers or sites'],
    never: ['s2s-vpn', 'expressroute'],
  },
  {
    id: 'dev-026',
    scenario:
      'More than fifteen offices on three continents, Azure in several regions, we want somebody else to run the hubs.',
    facts: {
      regions: [],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'on-prem',
      exposure: 'none',
      hybrid: 'many-branches',
      transitiveNeeded: true,
    },
    stated: {},
    primary: ['virtual-wan'],
    says: ['Standard'],
    never: ['p2s-vpn'],
  },
  {
    id: 'dev-027',
    scenario:
      'Regulated data between our data center and Azure must not travel over the public internet, and if the ' +
      'line fails something cheaper has to take over.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'vm',
      sourceType: 'on-prem',
      exposure: 'none',
      hybrid: 'datacenter',
    },
    stated: { internetTransitAllowed: 'no', linkFailover: 'vpn' },
    primary: ['expressroute-vpn-failover'],
    says: ['BGP'],
    never: ['s2s-vpn'],
  },
  {
    id: 'dev-028',
    scenario:
      'Two of our own locations, both connected to Azure by ExpressRoute, should reach each other through ' +
      "Microsoft's network.",
    facts: {
      regions: [],
      tenants: 'same',
      resourceType: 'on-prem-network',
      sourceType: 'on-prem',
      exposure: 'none',
      hybrid: 'datacenter',
      transitiveNeeded: true,
    },
    stated: { expressRouteCircuits: 2, siteCount: 2 },
    primary: ['expressroute-global-reach'],
    says: ['Global Reach'],
    never: ['vnet-peering'],
  },
  {
    id: 'dev-029',
    scenario: 'A function on the Consumption plan has to reach a database that only has a private address in our VNet.',
    facts: {
      regions: [null],
      tenants: 'same',
      resourceType: 'sql-mi',
      sourceType: 'functions',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: { callerPlan: 'no-vnet-integration' },
    primary: ['vnet-integration'],
    says: ['outbound', 'classic Consumption'],
    never: [],
  },
  {
    id: 'dev-030',
    scenario:
      'Two virtual networks, two regions. A client VM in one network should use the internal load balancer in ' +
      'the other one.',
    facts: {
      regions: [null, null],
      tenants: 'same',
      resourceType: 'load-balancer',
      sourceType: 'vm',
      exposure: 'none',
      hybrid: 'none',
    },
    stated: {},
    primary: ['global-vnet-peering'],
    says: ['Standard SKU'],
    never: ['vnet-to-vnet-vpn'],
  },
];
