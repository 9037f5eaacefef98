// What checks of data services can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const dataServicesObservations = {
  // SQL Database
  'sql-40615': { title: 'error 40615, a client address that is not allowed' },
  'sql-40914': { title: 'error 40914, a subnet without a VNet rule' },
  'sql-47073': { title: 'error 47073, the public network interface is closed' },
  'sql-40532': { title: 'error 40532, a server name that is not known' },
  'sql-47072': { title: 'error 47072, an invalid TLS version' },
  'sql-no-number': { title: 'a timeout without a number of SQL' },
  'sql-policy-redirect': { title: 'Redirect, or Default with an Azure client and no private endpoint' },
  'sql-policy-proxy': { title: 'Proxy, or Default over a private endpoint or from outside Azure' },
  // SQL Managed Instance
  // Inside a VNet
  'tcp-fails-too': { title: 'a TCP port of the VM does not answer either' },
  'mi-only-1433': { title: '1433 is open to the clients, 11000-11999 is not' },
  'mi-no-3342': { title: 'no inbound rule for 3342' },
  'mi-no-5022': { title: '5022 or 11000-11999 is closed between the two sides' },
  'mi-rules-complete': { title: 'the ports of this way are open' },
  'mi-dns-not-synchronised': { title: 'changed since, and not synchronised to the instance' },
  'mi-dns-synchronised': { title: 'synchronised after the last change' },
  'mi-name-local': { title: 'the address inside the subnet of the instance' },
  'mi-name-endpoint': { title: 'the address of the private endpoint of the instance' },
  'intent-conflict': { title: 'a conflict with the network intent policy' },
  'intent-other': { title: 'another reason than the network intent policy' },
  // Addresses, regions and settings of a service
  'address-not-in-rules': { title: 'no IP rule of the service holds the address' },
  'address-in-rules': { title: 'an IP rule of the service holds the address' },
  'caller-same-region': { title: 'caller and service in one region' },
  'caller-other-region': { title: 'caller and service in two regions' },
  'public-access-disabled': { title: 'public network access Disabled' },
  'public-access-selected': { title: 'public access from selected networks' },
  'trusted-off': { title: 'no exception, rule or endpoint admits the calling service' },
  'trusted-not-listed': { title: 'trusted services are allowed, and the caller is not on their list' },
  'trusted-on': { title: 'an exception, rule or endpoint admits just this service' },
  'inside-too': { title: 'from inside the VNet it is refused as well' },
  'inside-fine': { title: 'from inside the VNet it works' },
  // Storage
  'sto-authorization-failure': { title: 'AuthorizationFailure' },
  'sto-permission-mismatch': { title: 'AuthorizationPermissionMismatch' },
  'sto-key-refused': { title: 'KeyBasedAuthenticationNotPermitted' },
  'sto-copy-source': { title: 'CannotVerifyCopySource' },
  'smb-blocked': { title: 'TCP 445 does not get through' },
  'smb-open': { title: 'TCP 445 gets through' },
  'nfs-network-not-admitted': { title: 'neither a private endpoint nor a VNet rule for the client' },
  'nfs-network-admitted': { title: 'a private endpoint or a VNet rule for the client' },
  // Key Vault
  'kv-by-connection': { title: 'ForbiddenByConnection' },
  'kv-by-firewall': { title: 'ForbiddenByFirewall' },
  'kv-by-rights': { title: 'ForbiddenByRbac or ForbiddenByPolicy' },
  // Cosmos DB
  'cosmos-gateway-works': { title: 'gateway mode works' },
  'cosmos-gateway-fails': { title: 'gateway mode fails as well' },
  'cosmos-address-public': { title: 'the account names a public address' },
  'cosmos-address-private': { title: 'the account names a private address of a subnet' },
  'cosmos-region-missing': { title: 'a region of the account has no record in the zone' },
  'cosmos-records-complete': { title: 'one global record and one per region' },
  // Event Hubs, Service Bus, Event Grid
  'websockets-work': { title: 'AMQP over WebSockets (443) works' },
  'websockets-fail': { title: 'AMQP over WebSockets fails as well' },
  'delivery-private-only': { title: 'a target with a private endpoint only' },
  'delivery-public': { title: 'a target with a public endpoint' },
  // Container registry
  'acr-data-public': { title: 'the data endpoint has no private address' },
  'acr-names-private': { title: 'login server and data endpoint have private addresses' },
  'acr-foreign-address': { title: 'an address of Azure, not of your network' },
  'acr-own-address': { title: 'an address of your own network' },
  // Azure Monitor
  'ampls-other-scope': { title: 'records that lead to the endpoint of another scope' },
  'ampls-outside-scope': { title: 'Private Only, and the workspace is not in the scope' },
  'ampls-in-order': { title: 'records and scope in order' },
  // AI
  'ai-name-public': { title: 'one of its three names has the public address' },
  'ai-names-private': { title: 'all three names have the private address' },
  'ai-endpoint-regional': { title: 'the endpoint of a region, shared by all' },
  'ai-endpoint-own': { title: 'an endpoint with its own subdomain' },
  'search-link-none': { title: 'no shared private link to the source' },
  'search-environment-shared': { title: 'an approved link, and an indexer without executionEnvironment Private' },
  'search-link-used': { title: 'an approved link and executionEnvironment Private' },
  'ml-rule-missing': { title: 'no outbound rule for the target, or one that is not active' },
  'ml-rule-active': { title: 'an active outbound rule for the target' },
  // Databricks
  'dbx-tunnel-failure': { title: 'NPIP_TUNNEL_SETUP_FAILURE or a bootstrap timeout' },
  'dbx-no-addresses': { title: 'no free addresses in the subnets' },
  'dbx-other-code': { title: 'a quota, capacity or image error' },
  'dbx-serverless-only': { title: 'serverless fails, classic compute works' },
  'dbx-both-fail': { title: 'serverless and classic compute fail' },
  'dbx-sign-in-public': { title: 'the sign-in leads to a public address' },
  'dbx-sign-in-private': { title: 'the sign-in leads to a private address' },
  // Data Factory and gateways
  'adf-outside-runtime': { title: 'AutoResolve or a runtime outside the managed network' },
  'adf-no-endpoint': { title: 'the managed network, without an endpoint to the target' },
  'adf-endpoint-approved': { title: 'the managed network, with an approved endpoint' },
  'shir-offline': { title: 'Offline, or a service URL that does not answer' },
  'shir-limited': { title: 'Limited' },
  'shir-running': { title: 'Running, and every service URL answers' },
  'gateway-ports-closed': { title: 'Closed for some servers and ports' },
  'gateway-ports-open': { title: 'Succeeded for all servers and ports' },
  'pbi-cloud-connection': { title: 'a cloud connection without a gateway' },
  'pbi-gateway': { title: 'a connection through a data gateway' },
  'vdg-subnet-not-ready': { title: 'no delegation to Power Platform, or a provider that is not registered' },
  'vdg-subnet-overlap': { title: 'a range in 10.0.1.x or an IPv6 range' },
  'vdg-subnet-ready': { title: 'a delegated subnet and a registered provider' },
  'fabric-no-instance-rule': { title: 'no resource instance rule for the workspace' },
  'fabric-instance-rule': { title: 'a resource instance rule for the workspace' },
  // Domain Services
  'eds-other-dns': { title: 'other DNS servers than the managed domain' },
  'eds-own-dns': { title: 'the two addresses of the managed domain' },
  // Tenants and clouds
  'roles-gone': { title: 'no role assignments of before the move' },
  'roles-kept': { title: 'the role assignments are there' },
  'call-to-data': { title: 'a call to the data of the service' },
  'call-to-management': { title: 'a call to Resource Manager' },
  'zone-of-other-cloud': { title: 'a zone with the ending of another Azure cloud' },
  'zone-of-this-cloud': { title: 'a zone with the ending of this cloud' },
} as const satisfies Record<string, ObservationRow>;

type Id = keyof typeof dataServicesObservations | keyof typeof generalObservations;

export const dataServicesChecks = {
  'sql-error-number': {
    step: 'Read the number of the SQL error in full',
    shows: ['sql-40615', 'sql-40914', 'sql-47073', 'sql-40532', 'sql-47072', 'sql-no-number'],
  },
  'sql-connection-policy': {
    step: 'Look at the connection policy of the logical server',
    command: 'az sql server conn-policy show -g <group> -s <server> --query connectionType',
    shows: ['sql-policy-redirect', 'sql-policy-proxy'],
  },
  'tcp-beside-ping': {
    step: 'Test a TCP port that the VM offers, instead of ping',
    command: 'Test-NetConnection <address> -Port <port>',
    shows: ['ping-only', 'tcp-fails-too'],
  },
  'mi-redirect-ports': {
    step: 'Look in the NSG of the instance and in the firewalls on the way whether the clients get to 1433 and to 11000-11999',
    command: 'az network nsg rule list -g <group> --nsg-name <nsg> -o table',
    shows: ['mi-only-1433', 'mi-rules-complete'],
  },
  'mi-public-endpoint-rule': {
    step: 'Look for an inbound rule for TCP 3342 in the NSG on the subnet of the instance',
    command: 'az network nsg rule list -g <group> --nsg-name <nsg> -o table',
    shows: ['mi-no-3342', 'mi-rules-complete'],
  },
  'mi-replication-ports': {
    step: 'Look in the NSGs of both instances and on the way between them whether 5022 and 11000-11999 are open in both directions',
    command: 'az network nsg rule list -g <group> --nsg-name <nsg> -o table',
    shows: ['mi-no-5022', 'mi-rules-complete'],
  },
  'mi-dns-setting': {
    step: 'Compare when the DNS servers of the VNet were changed with when the setting was last synchronised to the instance',
    shows: ['mi-dns-not-synchronised', 'mi-dns-synchronised'],
  },
  'mi-name-at-the-endpoint': {
    step: 'Look the name of the instance up in the VNet of the private endpoint',
    command: 'nslookup <instance>.<dns zone>.database.windows.net',
    shows: ['mi-name-local', 'mi-name-endpoint'],
  },
  'intent-in-the-log': {
    step: 'Read why the change was refused, in the deployment or the activity log',
    command: 'az monitor activity-log list -g <group> --status Failed --query "[].properties.statusMessage"',
    shows: ['intent-conflict', 'intent-other'],
  },
  'client-address-in-rules': {
    step: 'Compare the public address that the client leaves with with the IP rules of the service',
    shows: ['address-not-in-rules', 'address-in-rules'],
  },
  'region-of-the-caller': {
    step: 'Compare the region of the caller with that of the service',
    shows: ['caller-same-region', 'caller-other-region'],
  },
  'public-network-access': {
    step: 'Look at public network access on the Networking page of the service',
    command: 'az resource show --ids <resource ID> --query properties.publicNetworkAccess',
    shows: ['public-access-disabled', 'public-access-selected'],
  },
  'calling-service-admitted': {
    step: 'Look whether the target admits the calling service: a trusted services exception, a resource instance rule or an endpoint of that service',
    shows: ['trusted-off', 'trusted-not-listed', 'trusted-on'],
  },
  'same-from-inside': {
    step: 'Do the same from a machine in the VNet of the private endpoint',
    shows: ['inside-fine', 'inside-too'],
  },
  'storage-error-code': {
    step: 'Read the error code in the answer of the storage account',
    shows: ['sto-authorization-failure', 'sto-permission-mismatch', 'sto-key-refused', 'sto-copy-source'],
  },
  'smb-port': {
    step: 'Test port 445 of the share from the client',
    command: 'Test-NetConnection <account>.file.core.windows.net -Port 445',
    shows: ['smb-blocked', 'smb-open'],
  },
  'nfs-network': {
    step: 'Look how the account of the NFS share admits the subnet of the client',
    command: 'az storage account network-rule list -g <group> --account-name <account>',
    shows: ['nfs-network-not-admitted', 'nfs-network-admitted'],
  },
  'vault-inner-code': {
    step: 'Read the inner code of the 403 that the vault returns',
    shows: ['kv-by-connection', 'kv-by-firewall', 'kv-by-rights'],
  },
  'cosmos-gateway-mode': {
    step: 'Set the SDK to gateway mode for a test',
    shows: ['cosmos-gateway-works', 'cosmos-gateway-fails'],
  },
  'cosmos-refused-address': {
    step: 'Read the address that Cosmos DB names in its 403',
    shows: ['cosmos-address-public', 'cosmos-address-private'],
  },
  'cosmos-records': {
    step: 'Count the records of the account in its private DNS zone',
    command: 'az network private-dns record-set a list -g <group> -z privatelink.documents.azure.com -o table',
    shows: ['cosmos-region-missing', 'cosmos-records-complete'],
  },
  'amqp-over-websockets': {
    step: 'Set the client to AMQP over WebSockets for a test',
    shows: ['websockets-work', 'websockets-fail'],
  },
  'delivery-target': {
    step: 'Look at the target of the event subscription',
    command: 'az eventgrid event-subscription show --name <subscription> --source-resource-id <source> --query destination',
    shows: ['delivery-private-only', 'delivery-public'],
  },
  'registry-names': {
    step: 'Look up the login server and the data endpoint of the registry on the machine that pulls',
    command: 'nslookup <registry>.<region>.data.azurecr.io',
    shows: ['acr-data-public', 'acr-names-private'],
  },
  'registry-refused-address': {
    step: 'Read which client address the registry refuses',
    shows: ['acr-foreign-address', 'acr-own-address'],
  },
  'monitor-scope-records': {
    step: 'Compare the records of the Azure Monitor zones with the endpoint of the scope, and look whether the workspace is in it',
    command: 'nslookup <workspace ID>.ods.opinsights.azure.com',
    shows: ['ampls-other-scope', 'ampls-outside-scope', 'ampls-in-order'],
  },
  'ai-three-names': {
    step: 'Look up all three names of the AI resource from the client: openai, cognitiveservices and services.ai',
    command: 'nslookup <resource>.services.ai.azure.com',
    shows: ['ai-name-public', 'ai-names-private'],
  },
  'ai-endpoint-name': {
    step: 'Look which endpoint the client really calls, and compare it with that of the AI resource',
    command: 'az cognitiveservices account show -g <group> -n <resource> --query properties.endpoint',
    shows: ['ai-endpoint-regional', 'ai-endpoint-own'],
  },
  'search-shared-links': {
    step: 'Look at the shared private links of the search service and at the execution environment of the indexer',
    command: 'az search shared-private-link-resource list -g <group> --service-name <search> -o table',
    shows: ['search-link-none', 'state-pending', 'search-environment-shared', 'search-link-used'],
  },
  'ml-outbound-rules': {
    step: 'Look at the outbound rules of the managed network of the workspace',
    command: 'az ml workspace outbound-rule list -g <group> -w <workspace> -o table',
    shows: ['ml-rule-missing', 'ml-rule-active'],
  },
  'cluster-termination-code': {
    step: 'Read the termination code in the event log of the cluster',
    shows: ['dbx-tunnel-failure', 'dbx-no-addresses', 'dbx-other-code'],
  },
  'both-kinds-of-compute': {
    step: 'Run the same access once on serverless and once on classic compute',
    shows: ['dbx-serverless-only', 'dbx-both-fail'],
  },
  'databricks-sign-in': {
    step: 'Look in the browser tools where the sign-in redirect of the workspace leads, and look that name up',
    shows: ['dbx-sign-in-public', 'dbx-sign-in-private'],
  },
  'factory-runtime': {
    step: 'Look which integration runtime the linked service uses, and at its managed private endpoint',
    shows: ['adf-outside-runtime', 'adf-no-endpoint', 'state-pending', 'adf-endpoint-approved'],
  },
  'self-hosted-runtime-state': {
    step: 'Look at the state of the self-hosted integration runtime, and open its service URLs on its own machine',
    shows: ['shir-offline', 'shir-limited', 'shir-running'],
  },
  'gateway-ports': {
    step: 'Run the network ports test in the diagnostics of the on-premises data gateway app',
    shows: ['gateway-ports-closed', 'gateway-ports-open'],
  },
  'model-connection': {
    step: 'Look which connection the semantic model uses, under Gateway and cloud connections',
    shows: ['pbi-cloud-connection', 'pbi-gateway'],
  },
  'vnet-gateway-subnet': {
    step: 'Look at delegation and range of the subnet, and at the resource provider Microsoft.PowerPlatform of the subscription',
    command: 'az network vnet subnet show -g <group> --vnet-name <vnet> -n <subnet> --query "[delegations, addressPrefix, addressPrefixes]"',
    shows: ['vdg-subnet-not-ready', 'vdg-subnet-overlap', 'vdg-subnet-ready'],
  },
  'workspace-instance-rule': {
    step: 'Look for a resource instance rule for the Fabric workspace on the storage account',
    command: 'az storage account show -g <group> -n <account> --query networkRuleSet.resourceAccessRules',
    shows: ['fabric-no-instance-rule', 'fabric-instance-rule'],
  },
  'domain-dns-servers': {
    step: 'Look at the DNS servers of the VNet of the machine that shall join',
    command: 'az network vnet show -g <group> -n <vnet> --query dhcpOptions.dnsServers',
    shows: ['eds-other-dns', 'eds-own-dns'],
  },
  'roles-after-the-move': {
    step: 'List the role assignments of the identity in the new tenant',
    command: 'az role assignment list --assignee <identity> --all -o table',
    shows: ['roles-gone', 'roles-kept'],
  },
  'which-plane': {
    step: 'Look which address the refused call goes to: management.azure.com or the service itself',
    shows: ['call-to-data', 'call-to-management'],
  },
  'zone-and-cloud': {
    step: 'Compare the ending of the private DNS zone with the name of the service in this cloud',
    command: 'az cloud show --query suffixes',
    shows: ['zone-of-other-cloud', 'zone-of-this-cloud'],
  },
} as const satisfies Record<string, CheckRow<Id>>;
