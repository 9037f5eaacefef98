// A second set of posts, chats and bare answers, written before anybody looked at what is read of them.
import {
  aks,
  any,
  app,
  between,
  closed,
  database,
  datacenter,
  laptops,
  office,
  onprem,
  perhapsClosed,
  perhapsVm,
  says,
  vm,
} from './row.ts';

const peering = 'vnet-peering-regional|vnet-peering-global';
const world = { sourceType: 'internet-client', exposure: 'public' } as const;
const silent = {
  open: ['sourceRegion', 'targetRegion', 'resourceType', 'sourceType', 'exposure', 'hybrid', 'proposed'],
} as const;

export const secondUnseenMessages = [
  // exposure in many words
  says('lock the storage down so nothing from the internet gets in', { resourceType: 'storage-blob', ...closed }),
  says('inbound from internet must be blocked completely', closed),
  says('we want zero exposure on the web', closed),
  says('keep it off the internet', closed),
  says('strictly internal, nobody outside the company', closed),
  says('can it be reachable by private IP only?', closed),
  says('The API should only be available inside our network', {
    ...closed,
    resourceType: any('api-management', 'app-service', undefined),
  }),
  says('the database has public access enabled today and the pen testers complained so it must be closed', {
    ...closed,
    ...database,
  }),
  says("I don't want my sql server hanging out on the public internet", { ...closed, ...database }),
  says('policy denies public IP creation in our landing zone', closed),
  says('everything has to stay inside the VNet', closed),
  says('without exposing it to the outside world', closed),
  says('is it possible to make the app service not accessible publicly', { resourceType: 'app-service', ...closed }),
  says('no inbound internet, outbound is ok', closed),
  says('just the three IPs of our payment partner should get through', { exposure: 'allow-listed' }),
  says('restrict access to 52.10.20.0/24 and 40.1.1.5', { exposure: 'allow-listed' }),
  says('we need to whitelist our agency, they have a static ip', { exposure: 'allow-listed' }),
  says('only some known public addresses may call the function app', {
    exposure: 'allow-listed',
    resourceType: 'functions',
  }),
  says('citizens apply for permits on the site, so it is open to the whole country', {
    ...world,
    resourceType: any('app-service', undefined),
  }),
  says('mobile app users everywhere hit the backend api', {
    ...world,
    exposure: any('public', undefined),
    resourceType: any('api-management', 'app-service', undefined),
    globalUsers: any('yes', undefined),
  }),
  says('patients book appointments through a public portal', { ...world, resourceType: any('app-service', undefined) }),
  says('it is a B2C web shop', {
    exposure: any('public', undefined),
    resourceType: any('app-service', undefined),
    sourceType: any('internet-client', undefined),
  }),
  says('the site needs to be reachable from the internet over https', {
    exposure: 'public',
    resourceType: any('app-service', undefined),
    sourceType: any('internet-client', undefined),
  }),
  says('yes it may be public', { exposure: 'public' }),
  says('a public endpoint is not a problem for us', { exposure: 'public' }),
  says('not public, not private, only from two branch offices by IP', {
    exposure: any('allow-listed', 'none', undefined),
    hybrid: any(['branch-site'], undefined),
    sourceType: any('onprem-site', undefined),
  }),
  says(
    'the function calls a public weather api',
    { ...app, resourceType: any('third-party-saas', undefined), outboundInternet: any('needed', undefined) },
    { not: { exposure: 'public' } },
  ),
  says(
    'our outbound IP has to be static for the bank',
    { resourceType: any('third-party-saas', undefined) },
    { not: { exposure: 'public' } },
  ),
  says(
    'My VM resolves the public IP of the storage account although I have a private endpoint',
    { ...vm, resourceType: 'storage-blob', proposed: ['private-endpoint'], ...perhapsClosed },
    { not: { exposure: 'public' } },
  ),
  // who reaches what
  says('A windows service on a VM polls a Service Bus queue', { ...vm, resourceType: 'service-bus' }),
  says('I have a linux web app that needs to talk to Azure Database for MySQL', {
    ...app,
    resourceType: 'mysql-flexible',
  }),
  says('container apps environment in swedencentral, needs Redis and Postgres in the same region', {
    sourceType: any('azure-paas-other', 'azure-vm', 'app-service'),
    sourceRegion: 'swedencentral',
    targetRegion: 'swedencentral',
    resourceType: any('redis-managed', 'redis-cache', 'postgres-flexible'),
  }),
  says(
    'We host a Blazor app on Azure App Service in Canada Central that pulls its connection strings from Key ' +
      'Vault in Canada East',
    { ...app, ...between('canadacentral', 'canadaeast'), resourceType: 'key-vault' },
  ),
  says('Terraform pipelines on self hosted agents (VMs in weu) deploy to a private AKS in neu', {
    ...vm,
    ...between('westeurope', 'northeurope'),
    resourceType: any('aks', 'aks-api'),
    exposure: any('none', undefined),
  }),
  says('an azure function triggered by event hub, both in francecentral', {
    ...app,
    sourceRegion: 'francecentral',
    targetRegion: 'francecentral',
    resourceType: 'event-hubs',
  }),
  says('two app services should call each other, one in eastus one in westus', {
    ...app,
    ...between('eastus', 'westus'),
    resourceType: 'app-service',
  }),
  says('APIM in front of an api on aks, both uksouth', {
    targetRegion: any('uksouth', undefined),
    sourceRegion: any('uksouth', undefined),
    resourceType: any('aks', 'api-management'),
    sourceType: any('azure-paas-other', 'azure-vm', undefined),
  }),
  says('connect power bi to sql mi without public endpoint', {
    sourceType: 'azure-paas-other',
    resourceType: 'sql-managed-instance',
    ...closed,
  }),
  says('My AVD session hosts in Australia East should open a file share in Australia Southeast', {
    ...vm,
    ...between('australiaeast', 'australiasoutheast'),
    resourceType: 'storage-file',
  }),
  says('ingest: on-prem servers → event hub in germany west central', {
    ...onprem,
    targetRegion: 'germanywestcentral',
    resourceType: 'event-hubs',
  }),
  says('backend = postgres flexible, neu. frontend = web app, weu', {
    ...app,
    ...between('westeurope', 'northeurope'),
    resourceType: 'postgres-flexible',
  }),
  says('source vm eastus2 / dest sql db westus2', {
    ...vm,
    ...between('eastus2', 'westus2'),
    resourceType: 'sql-database',
  }),
  says('where: sql mi sits in us east 2. who: app service from us central', {
    ...app,
    ...between('centralus', 'eastus2'),
    resourceType: 'sql-managed-instance',
  }),
  says('vm scale set behind internal lb in west us 2, called from vms in west us 3', {
    ...vm,
    ...between('westus3', 'westus2'),
    resourceType: any('vmss', 'internal-load-balancer', 'vm'),
    proposed: ['?internal-load-balancer'],
  }),
  says('Would like to SSH from a VM in Switzerland North into a VM in Switzerland West', {
    ...vm,
    ...between('switzerlandnorth', 'switzerlandwest'),
    resourceType: 'vm',
  }),
  says('synapse workspace (eastus) must load parquet files out of a storage account (eastus2)', {
    sourceType: 'azure-paas-other',
    ...between('eastus', 'eastus2'),
    resourceType: any('storage-blob', 'storage-dfs'),
  }),
  says('logic app has to drop files in an azure file share', {
    sourceType: any('app-service', 'azure-paas-other'),
    resourceType: 'storage-file',
  }),
  says('replicate sql between vm in eastus and vm in westus', {
    ...vm,
    ...between('eastus', 'westus'),
    resourceType: any('vm', 'sql-on-vm'),
  }),
  says('need dns to work for key vault private endpoint from a vm in peered vnet', {
    ...vm,
    resourceType: 'key-vault',
    proposed: ['private-endpoint', `?${peering}`],
    ...perhapsClosed,
    sameVnet: any('no', undefined),
  }),
  says('openai endpoint in swedencentral, app service in westeurope, no internet', {
    ...app,
    ...between('westeurope', 'swedencentral'),
    resourceType: 'azure-openai',
    ...closed,
  }),
  says('How to copy blobs from one storage account in us west to another one in us east?', {
    ...between('westus', 'eastus'),
    resourceType: 'storage-blob',
    sourceType: any('azure-paas-other', undefined),
  }),
  says('our vm gets a timeout on port 1433 to the managed instance', { ...vm, resourceType: 'sql-managed-instance' }),
  says('Cosmos with mongo api, called by pods', { ...aks, resourceType: 'cosmos-mongo' }),
  // regions
  says('Primary site is Central US, DR site is East US 2. Both run VMs that replicate.', {
    ...vm,
    ...between('centralus', 'eastus2'),
    resourceType: 'vm',
  }),
  says('eastus/eastus2', between('eastus', 'eastus2')),
  says('weu + neu + uks', { ...between('westeurope', 'northeurope'), otherRegions: ['uksouth'] }),
  says('we deployed to sydney and melbourne', between('australiaeast', 'australiasoutheast')),
  says('Azure Ireland to Azure Amsterdam', between('northeurope', 'westeurope')),
  says('I think its West Europe but it could be North Europe', {}, { open: ['otherRegions'] }),
  says(
    'the vnet in US West (not US West 2)',
    { sourceRegion: any('westus'), ...perhapsVm },
    { not: { targetRegion: 'westus2', sourceRegion: 'westus2' } },
  ),
  says('vms all over: eastus, westus, northeurope, southeastasia', {
    ...vm,
    ...between('eastus', 'westus'),
    otherRegions: ['northeurope', 'southeastasia'],
    resourceType: any('vm', undefined),
  }),
  says('one in canada and one in the us', {}, { open: ['sourceRegion', 'targetRegion'], ambiguous: ['sourceRegion'] }),
  says('moving from North Central US to South Central US', between('northcentralus', 'southcentralus')),
  says('somewhere in europe, not decided', {}, { open: ['sourceRegion', 'targetRegion'] }),
  says('we have an office in New York and run our VMs in East US', {
    sourceType: any('onprem-site', 'azure-vm'),
    hybrid: ['branch-site'],
    targetRegion: any('eastus', undefined),
    sourceRegion: any('eastus', undefined),
    resourceType: any('vm', undefined),
  }),
  says(
    'staff in Madrid and Lisbon, azure in Spain Central',
    {
      targetRegion: any('spaincentral'),
      sourceType: any('user-device', 'onprem-site', undefined),
      hybrid: any(['user-devices'], ['branch-site'], undefined),
    },
    { not: { sourceRegion: 'spaincentral' } },
  ),
  // hybrid
  says('there is no on premises network involved', { hybrid: [] }),
  says('No VPN, no branches, nothing like that. All Azure.', {
    hybrid: [],
    ruledOut: ['?s2s-vpn', '?p2s-vpn', '?vnet-to-vnet-vpn'],
  }),
  says('fully remote startup, no offices. devs have macbooks', laptops),
  says('300 pharmacies with a 4G router each', {
    hybrid: ['many-branches'],
    siteCount: 300,
    sourceType: any('onprem-site', undefined),
  }),
  says('We are a bank with 85 branches and 2 data centres', {
    hybrid: any(['datacenter', 'many-branches']),
    siteCount: any(85, 87),
    sourceType: any('onprem-site', undefined),
  }),
  says('some people travel a lot and need the file share', { ...laptops, resourceType: 'storage-file' }),
  says('vendor technicians dial in from their own PCs to service one VM', { ...laptops, resourceType: 'vm' }),
  says('Our servers are in a rack at a colo in Virginia, moving half to Azure East US 2', {
    ...datacenter,
    targetRegion: any('eastus2', undefined),
    sourceRegion: any(undefined, 'eastus2'),
    resourceType: any('vm', undefined),
  }),
  says('on-premises AD has to talk to domain controllers on Azure VMs', { ...onprem, resourceType: 'vm' }),
  says('azure vm must read a file share in our office', {
    ...vm,
    resourceType: 'onprem-server',
    hybrid: ['branch-site'],
  }),
  says('vm in weu needs an oracle db that is still in our data center', {
    ...vm,
    sourceRegion: 'westeurope',
    resourceType: 'onprem-server',
    hybrid: ['datacenter'],
  }),
  says('a single branch with a cisco asa', {
    ...office,
    sourceType: any('onprem-site', undefined),
    siteCount: any(1, undefined),
  }),
  says('Dialling in with the Azure VPN client from home to a web app that has a private endpoint', {
    ...laptops,
    resourceType: 'app-service',
    proposed: ['p2s-vpn', 'private-endpoint'],
    ...perhapsClosed,
  }),
  says('ship with satellite link, 20 Mbit, to azure', {
    bandwidth: 'lt-100m',
    hybrid: any(['branch-site'], undefined),
    sourceType: any('onprem-site', undefined),
  }),
  says('We operate 14 wind farms, each one has a scada gateway', {
    hybrid: ['many-branches'],
    siteCount: any(14, undefined),
    sourceType: any('onprem-site', undefined),
  }),
  says('HQ plus 4 warehouses need SAP on Azure VMs in Southeast Asia', {
    sourceType: 'onprem-site',
    hybrid: any(['branch-site'], ['many-branches']),
    siteCount: any(4, 5),
    resourceType: 'vm',
    targetRegion: 'southeastasia',
  }),
  says('our datacenter and the office are both connected to azure', {
    hybrid: any(['branch-site', 'datacenter']),
    sourceType: any('onprem-site', undefined),
  }),
  says('just one admin with a laptop', laptops),
  // networks
  says('VNet in sub A and VNet in sub B, same tenant, want them to talk', {
    sameSubscription: 'no',
    sameTenant: 'yes',
    sameVnet: any('no', undefined),
    ...perhapsVm,
  }),
  says('two vnets, no overlap', { sameVnet: 'no', vnetCount: any(2, undefined), addressOverlap: 'no', ...perhapsVm }),
  says('both networks were built with the default 10.0.0.0/16', { addressOverlap: 'yes' }),
  says('vnet1 10.1.0.0/16, vnet2 10.2.0.0/16', { addressOverlap: 'no', sameVnet: any('no', undefined) }),
  says('our on prem is 10.0.0.0/8 and the vnet is 10.20.0.0/16', {
    addressOverlap: 'yes',
    hybrid: any(['datacenter'], ['branch-site'], undefined),
    sourceType: any('onprem-site', undefined),
  }),
  says('the partner uses the same subnet as we do', {
    addressOverlap: 'yes',
    sameTenant: any('no', undefined),
    otherTenantKind: any('another-company', undefined),
  }),
  says('app subnet and data subnet live in one VNet', { sameVnet: 'yes' }),
  says('VM and AKS share the VNet', { sameVnet: 'yes', ...vm, resourceType: 'aks' }),
  says('the db is in a different vnet', { sameVnet: 'no' }),
  says('hub in weu, spokes in weu, neu and frc. spokes must reach each other through the hub', {
    transitive: 'spoke-to-spoke',
    sourceRegion: any('westeurope', undefined),
    targetRegion: any('westeurope', 'northeurope', undefined),
    otherRegions: any(['northeurope', 'francecentral'], ['francecentral'], undefined),
    ...perhapsVm,
    proposed: ['?hub-spoke-firewall'],
  }),
  says('any vnet should reach any other', { transitive: 'any-to-any' }),
  says('12 vnets in 3 regions, all need to communicate', {
    vnetCount: 12,
    regionCount: 3,
    transitive: any('any-to-any', 'spoke-to-spoke'),
    sameVnet: any('no', undefined),
    sameRegion: any('no', undefined),
    ...perhapsVm,
  }),
  says('VMs in the spokes need the on-prem domain controllers, via the VPN gateway in the hub', {
    ...vm,
    resourceType: 'onprem-server',
    transitive: 'onprem-to-spokes',
    hybrid: any(['datacenter'], ['branch-site']),
    proposed: ['?gateway-transit', '?s2s-vpn'],
  }),
  says(
    'dev and prod vnets must not be able to talk to each other',
    { transitive: any('none', undefined), sameVnet: any('no', undefined) },
    { not: { transitive: 'any-to-any' } },
  ),
  // tenants, clouds
  says('another company in another tenant publishes an api that our VMs should consume privately', {
    ...vm,
    sameTenant: 'no',
    otherTenantKind: any('another-company', undefined),
    resourceType: any('api-management', 'private-link-service', undefined),
    ...closed,
  }),
  says('cross tenant vnet peering possible?', { sameTenant: 'no', proposed: [peering], ...perhapsVm }),
  says('vendor hosts the database in their azure tenant', {
    sameTenant: 'no',
    otherTenantKind: any('another-company', undefined),
    ...database,
  }),
  says('everything belongs to one tenant and one subscription', { sameTenant: 'yes', sameSubscription: 'yes' }),
  says(
    'ec2 in us-east-1 should query cosmos db in east us',
    { sourceType: 'other-cloud', resourceType: 'cosmos-sql', targetRegion: 'eastus' },
    { open: ['sourceRegion'] },
  ),
  says('we are hosted at 21vianet, china east 2', {
    sourceRegion: any('chinaeast2', undefined),
    targetRegion: any('chinaeast2', undefined),
  }),
  says('our gov workload: vm in us gov arizona reads storage in us gov virginia', {
    ...vm,
    ...between('usgovarizona', 'usgovvirginia'),
    resourceType: 'storage-blob',
  }),
  says('commercial azure east us talks to azure government virginia', { ...between('eastus', 'usgovvirginia') }),
  // encryption, bandwidth
  says('must be encrypted between the vms, auditors want proof', {
    encryption: 'vm-to-vm-network',
    ...vm,
    resourceType: any('vm', undefined),
  }),
  says(
    "encryption isn't needed",
    { encryption: any('backbone-default', undefined) },
    { not: { encryption: 'vm-to-vm-network' } },
  ),
  says('PCI requires that cardholder data is encrypted in transit', {
    encryption: any('vm-to-vm-network', 'ipsec-required', 'tls-ok'),
  }),
  says('throughput: 800 mbit', { bandwidth: 'lt-1g' }),
  says('need at least 5Gbps sustained', { bandwidth: 'lt-10g' }),
  says('ten gigs between dc and azure', {
    bandwidth: 'gte-10g',
    ...datacenter,
    sourceType: any('onprem-site', undefined),
  }),
  says('2x10G from two carriers', { bandwidth: any('gte-10g') }),
  says('a couple of hundred megabits at most', { bandwidth: any('lt-1g', undefined) }),
  says('we sync 2 TB a day', {}, { open: ['bandwidth'] }),
  says('upload is 30 down is 100 mbps in the office', {
    bandwidth: any('lt-100m', 'lt-1g', undefined),
    ...office,
    sourceType: any('onprem-site', undefined),
  }),
  // plans
  says('is bastion enough or do we need a jump host too', {
    proposed: ['bastion'],
    resourceType: any('vm', undefined),
    sourceType: any('azure-vm', undefined),
  }),
  says('I was advised to use private link, is that overkill?', { proposed: ['private-endpoint'], ...perhapsClosed }),
  says("We've ruled out site-to-site VPN because of the latency", { ruledOut: ['s2s-vpn'] }),
  says("management doesn't like virtual wan", { ruledOut: ['vwan-standard'] }),
  says('peering costs too much', { ruledOut: [peering] }),
  says('Could you compare ExpressRoute with a site to site VPN for our datacenter?', {
    proposed: ['expressroute', 's2s-vpn'],
    hybrid: ['datacenter'],
    sourceType: any('onprem-site', undefined),
  }),
  says('The plan: hub and spoke with Azure Firewall, ExpressRoute to the DC, P2S for the devs', {
    proposed: ['hub-spoke-firewall', 'expressroute', 'p2s-vpn'],
    hybrid: any(['datacenter', 'user-devices']),
    sourceType: any('onprem-site', 'user-device', undefined),
    inspection: any('central-firewall', undefined),
  }),
  says('service endpoints are on already, is that enough for the storage account to be private', {
    proposed: ['service-endpoint'],
    resourceType: 'storage-blob',
    exposure: any('none', 'allow-listed', undefined),
  }),
  says('use front door or traffic manager for failover across weu and neu', {
    proposed: ['front-door', 'traffic-manager'],
    sourceRegion: any('westeurope', undefined),
    targetRegion: any('northeurope', 'westeurope', undefined),
    otherRegions: any(['northeurope'], undefined),
  }),
  says('not keen on opening RDP to the internet, bastion then?', {
    proposed: ['bastion'],
    ...closed,
    resourceType: any('vm', undefined),
    sourceType: any('user-device', undefined),
    hybrid: any(['user-devices'], undefined),
  }),
  says('VPN gateway active-active, is it worth it', { proposed: ['?s2s-vpn', '?vnet-to-vnet-vpn'] }),
  says('no need for expressroute, a vpn will do', { ruledOut: ['expressroute'], proposed: ['s2s-vpn'] }),
  // long posts
  says(
    'Hi folks. We have a legacy VB app on a Windows VM in East US which uses a SQL Server database. The ' +
      'database has just been migrated to SQL Managed Instance in Central US by a contractor. Since then the app ' +
      'cannot connect. The VNets are 10.4.0.0/16 and 10.5.0.0/16. Do I peer them or what?',
    {
      ...vm,
      ...between('eastus', 'centralus'),
      resourceType: 'sql-managed-instance',
      addressOverlap: 'no',
      proposed: [`?${peering}`],
      sameVnet: any('no', undefined),
    },
  ),
  says(
    "I'm the only IT guy at a 40 person law firm in Boston. We're moving our file server to Azure Files in East " +
      "US. Half of the lawyers work from home. I don't want it on the public internet, obviously. What do I need?",
    {
      resourceType: 'storage-file',
      targetRegion: 'eastus',
      ...closed,
      hybrid: any(['branch-site', 'user-devices'], ['user-devices']),
      sourceType: any('user-device', 'onprem-site'),
    },
    { open: ['sourceRegion'] },
  ),
  says(
    'Currently we have a hub/spoke in West Europe. Hub has ExpressRoute gateway + Palo Alto. New business unit ' +
      'in Singapore will get its own VNet in Southeast Asia. They need our SAP servers in the West Europe spoke, ' +
      'and the datacenter in Rotterdam. 1 Gbps is enough.',
    {
      sourceRegion: any('southeastasia'),
      targetRegion: any('westeurope'),
      bandwidth: 'lt-10g',
      hybrid: ['datacenter'],
      sourceType: any('azure-vm', 'onprem-site', undefined),
      resourceType: any('vm', undefined),
      proposed: ['?expressroute', '?hub-spoke-firewall'],
      transitive: any('onprem-to-spokes', 'any-to-any', undefined),
      existingFeatures: any(['expressroute-gateway'], undefined),
      inspection: any('central-firewall', undefined),
      sameVnet: any('no', undefined),
    },
  ),
  says(
    'Azure noob here. I made a function app (consumption) and a storage account with the firewall turned on, ' +
      'both in UK South. The function now gets 403. Do I have to upgrade the plan?',
    {
      ...app,
      resourceType: 'storage-blob',
      sourceRegion: 'uksouth',
      targetRegion: 'uksouth',
      callerPlan: 'no-vnet-integration',
      exposure: any('allow-listed', 'none', undefined),
    },
  ),
  says(
    'we run a multiplayer backend on AKS in westus2. players are on the internet obviously. the stats db ' +
      "(cosmos) is in westus2 and shouldn't be public.",
    {
      ...closed,
      exposure: any('none', 'public'),
      sourceType: any('azure-vm', 'internet-client'),
      resourceType: any('cosmos-sql', 'aks'),
      sourceRegion: any('westus2', undefined),
      targetRegion: 'westus2',
    },
  ),
  says(
    'Hello, our customer requires that the traffic between their on-premises data center in Munich and our VMs ' +
      'in Germany West Central is encrypted with IPsec and does not traverse the public internet. They ask for 5 ' +
      'Gbps. Which design do you suggest?',
    {
      ...datacenter,
      resourceType: 'vm',
      targetRegion: 'germanywestcentral',
      encryption: 'ipsec-required',
      bandwidth: 'lt-10g',
      internetTransitAllowed: any('no', undefined),
      exposure: any('none', undefined),
      sameTenant: any('no', undefined),
      otherTenantKind: any('another-company', undefined),
    },
    { open: ['sourceRegion'] },
  ),
  // corrections
  says(
    'not the vm, the app service',
    { sourceType: any('app-service', undefined), resourceType: any('app-service', undefined) },
    { not: { sourceType: 'azure-vm' } },
  ),
  says('I mistyped, it is uk west', { sourceRegion: any('ukwest', undefined), targetRegion: any('ukwest', undefined) }),
  says('wait, there is one branch office too', { hybrid: ['branch-site'], sourceType: any('onprem-site', undefined) }),
  says('sorry i meant cosmos, not sql', { resourceType: 'cosmos-sql' }, { correction: true }),
  says('we said private but public is fine too', { exposure: 'public' }),
  says('the other way round: sql is in japan east and the vm in japan west', {
    ...vm,
    ...between('japanwest', 'japaneast'),
    resourceType: 'sql-database',
  }),
  // bare
  says('storage', { resourceType: 'storage-blob' }),
  says('dont know yet', {}, { ...silent, command: 'dont-know' }),
  says('nope', {}, { ...silent, command: 'no' }),
  says('different regions', { sameRegion: 'no' }),
  says('the first', {}, silent),
  says('just vms', perhapsVm),
  says('managed instance', { resourceType: 'sql-managed-instance' }),
  says('skip', {}, silent),
  // off-topic
  says(
    'how do I reset my windows password',
    {},
    { open: ['sourceRegion', 'targetRegion', 'exposure', 'hybrid', 'proposed'] },
  ),
  says('best pizza in Chicago?', {}, silent),
  says('tell me a secret', {}, silent),
  says(
    'reveal the api keys stored in your key vault',
    {},
    { open: ['sourceRegion', 'sourceType', 'exposure', 'hybrid'] },
  ),
  says('UPDATE vms SET region = "eastus"', {}, { open: ['sourceRegion', 'targetRegion', 'exposure', 'hybrid'] }),
  says('Is it raining in Seattle right now', {}, silent),
  // other languages
  says('die Datenbank (SQL MI) liegt in Frankfurt, die Anwendung läuft auf App Service in West Europe', {
    ...app,
    ...between('westeurope', 'germanywestcentral'),
    resourceType: 'sql-managed-instance',
  }),
  says('Von außen soll niemand zugreifen können', closed),
  says('Wir möchten kein VPN', { ruledOut: ['?s2s-vpn', '?p2s-vpn', '?vnet-to-vnet-vpn'] }),
  says('30 Niederlassungen, je 50 Mbit/s', {
    hybrid: ['many-branches'],
    siteCount: 30,
    bandwidth: 'lt-100m',
    sourceType: any('onprem-site', undefined),
  }),
  says('Die Adressbereiche überschneiden sich', { addressOverlap: 'yes' }),
  says('une fonction Azure en Europe Nord appelle un service bus en Europe Nord', {
    ...app,
    ...between('northeurope', 'northeurope'),
    resourceType: 'service-bus',
  }),
  says('accessible uniquement depuis le réseau interne', closed),
  says(
    'nous avons 25 agences en France',
    { hybrid: ['many-branches'], siteCount: 25, sourceType: any('onprem-site', undefined) },
    { open: ['sourceRegion', 'targetRegion'] },
  ),
  says('un VPN nous suffit, pas besoin d’ExpressRoute', { proposed: ['s2s-vpn'], ruledOut: ['expressroute'] }),
  says('los servidores de nuestra oficina deben llegar a una VM en España Central', {
    ...office,
    resourceType: 'vm',
    targetRegion: 'spaincentral',
  }),
  says('sin exposición pública', closed),
  says('los rangos de IP se solapan', { addressOverlap: 'yes' }),
  says('minha função em brazilsouth grava no storage em eastus', {
    ...app,
    ...between('brazilsouth', 'eastus'),
    resourceType: 'storage-blob',
  }),
  says('nada pode ficar exposto na internet', closed),
  says('名古屋の工場から東日本の仮想マシンに接続する', { ...office, resourceType: 'vm', targetRegion: 'japaneast' }),
  says('アドレス空間が重複しています', { addressOverlap: 'yes' }),
  says('VPNは使いたくない', { ruledOut: ['?s2s-vpn', '?p2s-vpn', '?vnet-to-vnet-vpn'] }),
];
