// Who starts, what is reached, where: in the orders and the carelessness people write in.
import { aks, any, app, between, closed, database, onprem, perhapsClosed, perhapsVm, says, vm } from './row.ts';

export const roleMessages = [
  says(
    'Hi all, got a linux VM sitting in east us 2 and it has to query an Azure SQL DB over in central us. What ' +
      'would you do?',
    { ...vm, ...between('eastus2', 'centralus'), resourceType: 'sql-database' },
  ),
  says('Key vault lives in UK South. The thing reading it is a VM in UK West.', {
    ...vm,
    ...between('ukwest', 'uksouth'),
    resourceType: 'key-vault',
  }),
  says('storage account in neu needs to be reached by vms in weu', {
    ...vm,
    ...between('westeurope', 'northeurope'),
    resourceType: 'storage-blob',
  }),
  says('we have cosmos db in eus2 and web apps in usc which read from it', {
    ...app,
    ...between('centralus', 'eastus2'),
    resourceType: 'cosmos-sql',
  }),
  says('aks (sea) -> postgres flexible server (eastasia)', {
    ...aks,
    ...between('southeastasia', 'eastasia'),
    resourceType: 'postgres-flexible',
  }),
  says('Function App in Australia East calling Service Bus in Australia Southeast', {
    ...app,
    ...between('australiaeast', 'australiasoutheast'),
    resourceType: 'service-bus',
  }),
  says('ADF in canadacentral must copy from a sql managed instance in canadaeast', {
    sourceType: 'azure-paas-other',
    sourceResourceType: 'data-factory',
    ...between('canadacentral', 'canadaeast'),
    resourceType: 'sql-managed-instance',
  }),
  says('databricks in West US 2 needs to write to ADLS gen2 in west us', {
    ...between('westus2', 'westus'),
    resourceType: any('storage-dfs', 'storage-blob'),
    sourceType: any('azure-paas-other', 'azure-vm'),
  }),
  says('A redis cache in France Central. Reached by an app service, Germany West Central.', {
    ...app,
    ...between('germanywestcentral', 'francecentral'),
    resourceType: any('redis-cache', 'redis-managed'),
  }),
  says('I would like virtual machines in Sweden Central to talk to virtual machines in Norway East, please', {
    ...vm,
    ...between('swedencentral', 'norwayeast'),
    resourceType: 'vm',
  }),
  says('my logic app standard in polandcentral should send messages to event hubs in Italy North', {
    ...between('polandcentral', 'italynorth'),
    resourceType: 'event-hubs',
    sourceType: any('app-service', 'azure-paas-other'),
  }),
  says('what do I need to get from a VM scale set in brazilsouth to a key vault in brazilsouth', {
    ...vm,
    ...between('brazilsouth', 'brazilsouth'),
    resourceType: 'key-vault',
  }),
  says('Azure Container Apps, switzerland north. Azure SQL Database, switzerland west. How?', {
    ...between('switzerlandnorth', 'switzerlandwest'),
    resourceType: 'sql-database',
    sourceType: any('azure-paas-other', 'azure-vm', 'app-service'),
  }),
  says('mysql flexible server in korea central is the target, client is a vm in japan east', {
    ...vm,
    ...between('japaneast', 'koreacentral'),
    resourceType: 'mysql-flexible',
  }),
  says('The client is a VM in Korea Central, the MySQL flexible server is in Japan East', {
    ...vm,
    ...between('koreacentral', 'japaneast'),
    resourceType: 'mysql-flexible',
  }),
  says('need 2 pull images from our ACR (westus3) onto AKS nodes in southcentralus', {
    ...aks,
    ...between('southcentralus', 'westus3'),
    resourceType: 'acr',
  }),
  says('How can a web app reach Azure OpenAI privately? web app is in sweden central too, same as the openai', {
    ...app,
    ...between('swedencentral', 'swedencentral'),
    resourceType: 'azure-openai',
    exposure: any('none', undefined),
  }),
  says('AI Search indexer has to get at a SQL MI. Both uaenorth.', {
    resourceType: 'sql-managed-instance',
    sourceType: any('azure-paas-other', undefined),
    sourceRegion: any('uaenorth', undefined),
    targetRegion: 'uaenorth',
  }),
  says('Consumer: AKS\nProvider: Azure Files\nConsumer region: weu\nProvider region: weu', {
    sourceType: any('azure-vm', undefined),
    resourceType: 'storage-file',
    ...between('westeurope', 'westeurope'),
  }),
  says('- source: vm, uksouth\n- target: key vault, uksouth\n- no internet', {
    ...vm,
    ...between('uksouth', 'uksouth'),
    resourceType: 'key-vault',
    ...closed,
  }),
  says('from: app service west europe\nto: sql database north europe\npublic access: no', {
    ...app,
    ...between('westeurope', 'northeurope'),
    resourceType: 'sql-database',
    ...closed,
  }),
  says('1) VM in East US\n2) Storage account in West US\n3) must stay private', {
    ...vm,
    ...between('eastus', 'westus'),
    resourceType: 'storage-blob',
    ...closed,
  }),
  says('i have one vm in centralindia an other vm in southindia how they can comunicate', {
    ...vm,
    ...between('centralindia', 'southindia'),
    resourceType: 'vm',
  }),
  says('VM1 (eastus) can not see VM2 (eastus2), they are in diffrent vnets', {
    ...between('eastus', 'eastus2'),
    sourceType: any('azure-vm', undefined),
    resourceType: any('vm', undefined),
    sameVnet: 'no',
  }),
  says(
    'We run a .NET API on App Service (Premium v3) in Canada East, and it must be able to open connections to a ' +
      'SQL Server that we host on a VM in Canada Central.',
    { ...app, ...between('canadaeast', 'canadacentral'), resourceType: any('sql-on-vm', 'vm') },
  ),
  says('Our batch nodes in South Africa North mount an Azure NetApp Files volume', {
    sourceRegion: 'southafricanorth',
    resourceType: 'netapp-files',
    sourceType: any('azure-vm', 'azure-paas-other'),
    targetRegion: any('southafricanorth', undefined),
  }),
  says(
    'event grid should be called from vms, no region decided yet',
    { ...vm, resourceType: any('event-grid-topic', 'event-grid-namespace') },
    { open: ['sourceRegion', 'targetRegion'] },
  ),
  says('Someone needs to explain to me how an AKS cluster talks to Key Vault without leaving the private network', {
    ...aks,
    resourceType: 'key-vault',
    ...closed,
  }),
  says('Reading secrets from a vault - app runs on a VM', { ...vm, resourceType: any('key-vault', undefined) }),
  says('azure function (flex consumption) in eastus2 to blob storage eastus2', {
    ...app,
    ...between('eastus2', 'eastus2'),
    resourceType: 'storage-blob',
    callerPlan: 'supports-vnet-integration',
  }),
  says('function app on consumption plan needs to hit a private mysql in our vnet', {
    ...app,
    callerPlan: 'no-vnet-integration',
    resourceType: any('mysql-flexible', undefined),
    exposure: any('none', undefined),
  }),
  says('Static web app talks to api management in uksouth', {
    resourceType: 'api-management',
    targetRegion: 'uksouth',
    sourceType: any('azure-paas-other', 'app-service', 'internet-client'),
    sourceRegion: any(undefined, 'uksouth'),
  }),
  says('Power BI needs data from an Azure SQL database that has public access turned off', {
    resourceType: 'sql-database',
    ...closed,
    sourceType: any('azure-paas-other', undefined),
  }),
  says('synapse pipelines to on-prem oracle, how', {
    resourceType: any('onprem-server', 'oracle-database'),
    sourceType: 'azure-paas-other',
    hybrid: any(['datacenter'], ['branch-site'], undefined),
  }),
  says('azure vm needs a database which sits in our own data center', {
    ...vm,
    resourceType: 'onprem-server',
    hybrid: ['datacenter'],
  }),
  says('The app service has to call a SOAP service running on premises', {
    ...app,
    resourceType: 'onprem-server',
    hybrid: any(['datacenter'], ['branch-site'], undefined),
  }),
  says('on-prem file server has to sync up to an azure file share in west us 3', {
    ...onprem,
    resourceType: any('storage-file', 'file-sync'),
    targetRegion: 'westus3',
  }),
  says('web frontend in japanwest, backend sql mi in japaneast', {
    ...between('japanwest', 'japaneast'),
    resourceType: 'sql-managed-instance',
    sourceType: any('app-service', 'azure-vm', undefined),
  }),
  says('Azure Virtual Desktop session hosts in UK South want to reach Azure Files in the same region', {
    ...between('uksouth', 'uksouth'),
    resourceType: 'storage-file',
    sourceType: 'azure-vm',
    sourceResourceType: 'avd',
  }),
  says('A storage account in Spain Central will be used by Azure Functions in the same region.', {
    ...app,
    ...between('spaincentral', 'spaincentral'),
    resourceType: 'storage-blob',
  }),
  says('everything is in westeurope: vm, sql db, key vault', {
    ...vm,
    ...between('westeurope', 'westeurope'),
    resourceType: any('sql-database', 'key-vault'),
  }),
  says('vms in weu -> vms in neu', { ...vm, ...between('westeurope', 'northeurope'), resourceType: 'vm' }),
  says('vms in neu <- vms in weu', { resourceType: 'vm', ...vm, ...between('westeurope', 'northeurope') }),
  says('VM at eastus should acess SqlDb at westus2 privatly', {
    ...vm,
    ...between('eastus', 'westus2'),
    resourceType: 'sql-database',
    exposure: any('none', undefined),
  }),
  says('vritual machine in east us, sotrage account in west us', {
    ...vm,
    ...between('eastus', 'westus'),
    resourceType: 'storage-blob',
  }),
  says('my vm in westeurpe must connect to a keyvault in northeuorpe', {
    ...vm,
    ...between('westeurope', 'northeurope'),
    resourceType: 'key-vault',
  }),
  says('kubernetes cluster westus -> cosmosdb mongo api westus', {
    ...aks,
    ...between('westus', 'westus'),
    resourceType: 'cosmos-mongo',
  }),
  says(
    'we are trying to reach the API server of a private AKS cluster in North Europe from a build VM in West Europe',
    {
      ...vm,
      ...between('westeurope', 'northeurope'),
      resourceType: any('aks-api', 'aks'),
      exposure: any('none', undefined),
    },
  ),
  says(
    'Can an Azure Function in one region talk to a virtual machine in another region over vnet peering?',
    { ...app, resourceType: 'vm', sameRegion: 'no', proposed: ['vnet-peering-global|vnet-peering-regional'] },
    { open: ['regionCount'] },
  ),
  says(
    'We want a multi-tenant app service to reach SQL in a different region privately. We know about VNet ' +
      'integration for the same region.',
    {
      ...app,
      resourceType: 'sql-database',
      sameRegion: any('no', undefined),
      exposure: any('none', undefined),
      proposed: ['?vnet-integration'],
    },
  ),
  says('app service plan and SQL MI are in the same region, what should I configure', {
    ...app,
    resourceType: 'sql-managed-instance',
    sameRegion: any('yes', undefined),
  }),
  says('I need to let only my app service into my cosmos account', {
    ...app,
    resourceType: 'cosmos-sql',
    exposure: any('allow-listed', 'none', undefined),
  }),
  says("It's a VM. East US. Wants to read from SQL. SQL is in Japan East. Nothing public please!", {
    ...vm,
    ...between('eastus', 'japaneast'),
    resourceType: 'sql-database',
    ...closed,
  }),
  says('SQL in West US 2, reader is in East US (a VM)', {
    ...vm,
    ...between('eastus', 'westus2'),
    resourceType: 'sql-database',
  }),
  says('the database is in Germany West Central and my clients run in France Central', {
    ...database,
    ...between('francecentral', 'germanywestcentral'),
    sourceType: any('azure-vm', undefined),
  }),
  says('the two regions are South Central US for the app servers and North Central US for the data', {
    ...between('southcentralus', 'northcentralus'),
    sourceType: any('azure-vm', undefined),
    resourceType: any('sql-database', undefined),
  }),
  says('Connecting an App Gateway in uksouth to backends in ukwest', {
    ...between('uksouth', 'ukwest'),
    sourceType: any('azure-paas-other', 'azure-vm', undefined),
    resourceType: any('vm', undefined, 'application-gateway'),
    proposed: ['?app-gateway-waf'],
  }),
  says('vm needs to reach an mqtt broker (event grid namespace) in usgovvirginia', {
    ...vm,
    targetRegion: 'usgovvirginia',
    resourceType: 'event-grid-namespace',
  }),
  says(
    'I have a self-hosted SonarQube on a VM in northcentralus, and GitLab runners on AKS in centralus that need ' +
      'to call it',
    { ...aks, ...between('centralus', 'northcentralus'), resourceType: 'vm' },
  ),
  says('private endpoint for key vault exists in westus; AKS in eastus must use it', {
    ...aks,
    ...between('eastus', 'westus'),
    resourceType: 'key-vault',
    proposed: ['?private-endpoint'],
    ...perhapsClosed,
  }),
  says(
    'How do I hook up a VM with a private IP in one VNet to a VM in a second VNet?',
    { ...vm, resourceType: 'vm', sameVnet: 'no', exposure: any('none', undefined) },
    { not: { vnetCount: 1 } },
  ),
  says(
    'reach a Postgres flexible server that is deployed into its own VNet (delegated subnet) from containers on ACI',
    {
      resourceType: 'postgres-flexible',
      networkingMode: 'injected',
      sourceType: any('azure-vm', 'azure-paas-other'),
      sourceResourceType: 'aci',
    },
  ),
  says('sap on azure vms, norwayeast, needs backup vault and blob', {
    ...vm,
    sourceRegion: 'norwayeast',
    targetRegion: any('norwayeast', undefined),
    resourceType: any('backup-vault', 'storage-blob'),
  }),
  says(
    'VNet1 eastus, VNet2 westus, VNet3 centralus - need to connect them',
    {
      ...between('eastus', 'westus'),
      otherRegions: ['centralus'],
      vnetCount: any(3, undefined),
      sourceType: any('azure-vm', undefined),
      resourceType: any('vm', undefined),
      sameVnet: any('no', undefined),
      transitive: any('any-to-any', undefined),
    },
    { not: { sameVnet: 'yes' } },
  ),
  says('vnets in weu, neu, uks and frc', {
    ...between('westeurope', 'northeurope'),
    otherRegions: ['uksouth', 'francecentral'],
    ...perhapsVm,
  }),
];
