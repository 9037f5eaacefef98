// Several sentences: the facts stand between politeness, background and asides.
import {
  aks,
  any,
  app,
  between,
  closed,
  database,
  datacenter,
  laptops,
  onprem,
  perhapsClosed,
  perhapsVm,
  says,
  vm,
} from './row.ts';

export const storyMessages = [
  says(
    "Hello! I'm fairly new to Azure, so bear with me. My team owns a small web app on App Service in East US. " +
      "It has to read from an Azure SQL database another team put in West US 2. Security told us the DB can't be " +
      "public. There's no on-prem stuff. Thanks a lot!",
    { ...app, ...between('eastus', 'westus2'), resourceType: 'sql-database', ...closed, hybrid: [] },
  ),
  says(
    "We're a bank. Our data center is in Zurich, connected with ExpressRoute. Azure workloads (VMs) are in " +
      'Switzerland North. Traffic must be encrypted with IPsec even on the private line.',
    {
      ...datacenter,
      targetRegion: 'switzerlandnorth',
      resourceType: 'vm',
      encryption: 'ipsec-required',
      proposed: ['?expressroute'],
      existingFeatures: any(['expressroute-gateway'], undefined),
      exposure: any('none', undefined),
    },
    { open: ['sourceRegion'] },
  ),
  says(
    'Quick one. Storage account, blob. Callers are VMs in the same region and a handful of on-prem servers via ' +
      'VPN. Nobody else. Which is it: service endpoint or private endpoint?',
    {
      resourceType: 'storage-blob',
      sourceType: any('azure-vm', 'onprem-site'),
      hybrid: any(['datacenter'], ['branch-site'], undefined),
      sameRegion: any('yes', undefined),
      proposed: ['service-endpoint', 'private-endpoint', '?s2s-vpn'],
      exposure: any('none', 'allow-listed', undefined),
    },
    { question: ['pe-vs-se'] },
  ),
  says(
    'I run a hub in West Europe with an Azure Firewall and about fifteen spokes. Now the business wants the ' +
      'spokes to talk to each other, inspected. Also the office in Utrecht comes in through VPN.',
    {
      transitive: any('spoke-to-spoke', 'any-to-any'),
      inspection: 'central-firewall',
      hybrid: ['branch-site'],
      sourceRegion: any('westeurope', undefined),
      targetRegion: any('westeurope', undefined),
      vnetCount: any(16, 15, undefined),
      sourceType: any('onprem-site', 'azure-vm', undefined),
      resourceType: any('vm', undefined),
      proposed: ['?hub-spoke-firewall', '?s2s-vpn'],
    },
  ),
  says(
    'Our e-commerce site runs on App Service in three regions (eastus, westeurope, southeastasia). Shoppers ' +
      'come from everywhere. We need a WAF and failover.',
    {
      resourceType: 'app-service',
      sourceType: 'internet-client',
      exposure: 'public',
      globalUsers: 'yes',
      proposed: ['?app-gateway-waf', '?front-door'],
      sourceRegion: any('eastus', undefined),
      targetRegion: any('westeurope', 'eastus'),
      otherRegions: any(['southeastasia'], ['westeurope', 'southeastasia']),
      regionCount: any(3, undefined),
    },
  ),
  says('so basically i have 2 vms. one in weu one in neu. no vpn wanted. cheap. private. thx', {
    ...vm,
    resourceType: 'vm',
    ...between('westeurope', 'northeurope'),
    ruledOut: ['?s2s-vpn', '?vnet-to-vnet-vpn', '?p2s-vpn'],
    costSensitivity: 'high',
    ...closed,
  }),
  says(
    'Data Factory in West Europe has to pull from a SQL Server in our datacenter and land the data in ADLS in ' +
      'the same region. No public endpoints.',
    {
      sourceType: 'azure-paas-other',
      sourceResourceType: 'data-factory',
      resourceType: any('onprem-server', 'storage-dfs', 'sql-on-vm'),
      hybrid: ['datacenter'],
      sourceRegion: any('westeurope'),
      targetRegion: any('westeurope', undefined),
      ...closed,
    },
  ),
  says(
    "We've got 3 vnets: prod (10.10.0.0/16), dev (10.20.0.0/16) and shared (10.30.0.0/16). All three in " +
      'uksouth. Shared hosts a jump box and DNS. Prod and dev must never see each other.',
    {
      vnetCount: 3,
      addressOverlap: 'no',
      sourceRegion: any('uksouth', undefined),
      targetRegion: 'uksouth',
      sameVnet: any('no', undefined),
      transitive: any('none', undefined),
      sourceType: any('azure-vm', undefined),
      resourceType: any('vm', undefined),
      proposed: ['?bastion'],
    },
  ),
  says(
    'The company we acquired uses its own tenant and, of course, 10.0.0.0/8 just like us. Their apps must call ' +
      'an API on our internal load balancer in East US 2.',
    {
      sameTenant: 'no',
      addressOverlap: 'yes',
      resourceType: any('internal-load-balancer', 'private-link-service', 'api-management'),
      targetRegion: 'eastus2',
      sourceType: any('app-service', 'azure-vm', undefined),
      otherTenantKind: any('another-company', 'own-tenant', undefined),
      proposed: ['?internal-load-balancer'],
      exposure: any('none', undefined),
    },
    { open: ['sourceRegion'] },
  ),
  says(
    'Customer wants RDP to 30 servers in Canada Central without public IPs and without VPN client',
    {
      resourceType: 'vm',
      targetRegion: 'canadacentral',
      ...closed,
      ruledOut: ['?p2s-vpn', '?s2s-vpn'],
      userNeed: any('admin-rdp-ssh', undefined),
      sourceType: any('user-device', undefined),
      hybrid: any(['user-devices'], undefined),
    },
    { not: { siteCount: 30 }, open: ['originPrivate'] },
  ),
  says(
    'Hi, can someone tell me whether AKS pods in one region can use a private endpoint to a Postgres flexible ' +
      'server in a different region? aks: northeurope, postgres: swedencentral',
    {
      ...aks,
      ...between('northeurope', 'swedencentral'),
      resourceType: 'postgres-flexible',
      proposed: ['private-endpoint'],
      ...perhapsClosed,
    },
    { question: ['pe-cross-region'] },
  ),
  says(
    'Background: 18 clinics, all on broadband with small routers, plus one data center. Each clinic needs to ' +
      'reach the patient app (VMs) in Australia East. A cheap solution would be great.',
    {
      hybrid: any(['many-branches', 'datacenter'], ['datacenter', 'many-branches']),
      siteCount: any(18, 19),
      sourceType: 'onprem-site',
      resourceType: any('vm', 'app-service'),
      targetRegion: 'australiaeast',
      costSensitivity: 'high',
    },
  ),
  says(
    "VM (West US) must reach vendor's SaaS API on the internet from one fixed IP address, because they allow-list us.",
    {
      ...vm,
      sourceRegion: 'westus',
      goal: any('outbound-internet', undefined),
      outboundInternet: 'needed',
      resourceType: any('third-party-saas', undefined),
    },
    { not: { exposure: 'allow-listed' } },
  ),
  says(
    'we have no datacenter. we have no vpn. we only have azure. vm eastus, cosmos eastus.',
    { ...vm, ...between('eastus', 'eastus'), resourceType: 'cosmos-sql', hybrid: [] },
    { not: { existingFeatures: ['vpn-gateway'] } },
  ),
  says(
    'How would you wire up a Function app (Elastic Premium, UK South) to a Service Bus namespace that has ' +
      'public access switched off (UK South also)?',
    {
      ...app,
      ...between('uksouth', 'uksouth'),
      resourceType: 'service-bus',
      ...closed,
      callerPlan: any('supports-vnet-integration', undefined),
    },
  ),
  says('Not looking for a VPN. Not looking for ExpressRoute. Just VM to VM, eastus to centralus.', {
    ...vm,
    resourceType: 'vm',
    ...between('eastus', 'centralus'),
    ruledOut: ['expressroute', '?s2s-vpn', '?vnet-to-vnet-vpn', '?p2s-vpn'],
  }),
  says(
    'Our devs complain that from their home laptops the name of the sql server resolves to a public ip even ' +
      'when they are on the P2S VPN',
    { ...laptops, resourceType: 'sql-database', proposed: ['?p2s-vpn'] },
    {
      not: { exposure: 'public' },
      symptom: ['p2s-clients-dns', 'pe-dns-zone-missing', 'pe-zone-not-linked-to-caller', 'pe-custom-dns-forward'],
    },
  ),
  says(
    'Goal: the office printers (!) should be reachable from a print server VM in West Europe. Office has a ' +
      'static IP and a FortiGate.',
    {
      ...vm,
      sourceRegion: 'westeurope',
      hybrid: ['branch-site'],
      resourceType: any('onprem-server', undefined),
      targetRegion: any('westeurope', undefined),
    },
    { not: { exposure: 'allow-listed' } },
  ),
  says(
    'Requirements:\n• Source: on-prem datacenter\n• Target: Azure SQL MI, South Central US\n• Bandwidth: 4 ' +
      'Gbps\n• Encryption: required\n• Internet: not allowed',
    {
      ...datacenter,
      resourceType: 'sql-managed-instance',
      targetRegion: 'southcentralus',
      bandwidth: 'lt-10g',
      encryption: any('vm-to-vm-network', 'ipsec-required'),
      internetTransitAllowed: any('no', undefined),
      exposure: any('none', undefined),
    },
  ),
  says(
    "I've inherited an environment: VMs with public IPs, RDP open. I want to close that, admins connect from home.",
    { resourceType: 'vm', ...laptops, exposure: any('none', undefined), userNeed: any('admin-rdp-ssh', undefined) },
    { not: { exposure: 'public' } },
  ),
  says('vnet peering between sub A (tenant contoso) and sub B (tenant fabrikam), both in northeurope', {
    proposed: ['vnet-peering-regional'],
    sameTenant: 'no',
    ...between('northeurope', 'northeurope'),
    sameVnet: any('no', undefined),
    ...perhapsVm,
    sameSubscription: any('no', undefined),
    otherTenantKind: any('another-company', undefined),
  }),
  says(
    'Our PaaS DB is locked down with a private endpoint in vnet-data. The web app is integrated into vnet-web. ' +
      'Both vnets peered. Still timing out.',
    {
      resourceType: any('sql-database', undefined),
      sourceType: 'app-service',
      ...perhapsClosed,
      existingPrivateEndpoint: any('in-other-vnet', undefined),
      sameVnet: any('no', undefined),
      proposed: ['?private-endpoint', '?vnet-integration', '?vnet-peering-regional'],
      existingFeatures: any(['vnet-peering'], undefined),
    },
    { not: { sameVnet: 'yes' }, open: ['userNeed'] },
  ),
  says('Small dental practice, one server in the back room, wants backups to Azure blob in UK West. Cheap!', {
    sourceType: 'onprem-site',
    hybrid: any(['branch-site'], ['datacenter'], undefined),
    resourceType: any('storage-blob', 'backup-vault'),
    targetRegion: 'ukwest',
    costSensitivity: 'high',
  }),
  says(
    'Our ExpressRoute lands in Amsterdam. VNets are in West Europe and in Southeast Asia. On-prem should reach both.',
    {
      sourceType: 'onprem-site',
      hybrid: any(['datacenter'], undefined),
      targetRegion: any('westeurope'),
      sourceRegion: any(undefined, 'westeurope'),
      otherRegions: any(['southeastasia'], undefined),
      proposed: ['?expressroute'],
      existingFeatures: any(['expressroute-gateway'], undefined),
      transitive: any('onprem-to-spokes', undefined),
      resourceType: any('vm', undefined),
    },
  ),
  says('Please recommend something for: AVD in weu, users at home, app servers on-prem.', {
    sourceType: any('azure-vm', 'user-device'),
    sourceRegion: any('westeurope', undefined),
    targetRegion: any('westeurope', undefined),
    hybrid: any(
      ['user-devices', 'datacenter'],
      ['datacenter', 'user-devices'],
      ['user-devices'],
      ['user-devices', 'branch-site'],
    ),
    resourceType: any('onprem-server', 'avd'),
  }),
  says(
    'Our partner, a separate company, runs VMs in their Azure (West US). They must reach our SQL Database in ' +
      'West US. No internet.',
    {
      ...vm,
      ...between('westus', 'westus'),
      resourceType: 'sql-database',
      sameTenant: any('no', undefined),
      otherTenantKind: 'another-company',
      ...closed,
    },
  ),
  says(
    'The requirement says "no traffic over the public internet" and "client is a Windows laptop". App is an ' +
      'internal website on a VM in France Central.',
    { ...laptops, resourceType: any('vm', 'app-service'), targetRegion: 'francecentral', ...closed },
  ),
  says(
    'its a dev box in centralus that reads a test db in eastus, doesnt need to be fancy or highly available, ' +
      'lowest cost',
    { ...vm, ...between('centralus', 'eastus'), ...database, criticality: 'dev-test', costSensitivity: 'high' },
  ),
  says(
    'We have 10 VNets in West Europe and 10 in North Europe managed by different teams; central IT wants to ' +
      'manage connectivity in one place',
    {
      ...between('westeurope', 'northeurope'),
      vnetCount: any(20, 10, undefined),
      sameVnet: any('no', undefined),
      ...perhapsVm,
      proposed: ['?avnm-mesh', '?avnm-hub-spoke'],
    },
  ),
  says(
    'on-prem app servers → API Management (internal mode) in East US 2 → AKS. Connection from on-prem is ExpressRoute.',
    {
      ...onprem,
      resourceType: any('api-management', 'aks'),
      targetRegion: 'eastus2',
      proposed: ['?expressroute'],
      existingFeatures: any(['expressroute-gateway'], undefined),
      exposure: any('none', undefined),
      networkingMode: any('injected', undefined),
    },
    { open: ['sourceRegion'] },
  ),
];
