// What checks of data services can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const dataServicesObservations = {
  // SQL Database
  'sql-40615': { title: 'seen.sql-40615' },
  'sql-40914': { title: 'seen.sql-40914' },
  'sql-47073': { title: 'seen.sql-47073' },
  'sql-40532': { title: 'seen.sql-40532' },
  'sql-47072': { title: 'seen.sql-47072' },
  'sql-no-number': { title: 'seen.sql-no-number' },
  'sql-policy-redirect': { title: 'seen.sql-policy-redirect' },
  'sql-policy-proxy': { title: 'seen.sql-policy-proxy' },
  // SQL Managed Instance
  // Inside a VNet
  'mi-only-1433': { title: 'seen.mi-only-1433' },
  'mi-no-3342': { title: 'seen.mi-no-3342' },
  'mi-no-5022': { title: 'seen.mi-no-5022' },
  'mi-rules-complete': { title: 'seen.mi-rules-complete' },
  'mi-dns-not-synchronised': { title: 'seen.mi-dns-not-synchronised' },
  'mi-dns-synchronised': { title: 'seen.mi-dns-synchronised' },
  'mi-name-local': { title: 'seen.mi-name-local' },
  'mi-name-endpoint': { title: 'seen.mi-name-endpoint' },
  'intent-conflict': { title: 'seen.intent-conflict' },
  'intent-other': { title: 'seen.intent-other' },
  // Addresses, regions and settings of a service
  'address-not-in-rules': { title: 'seen.address-not-in-rules' },
  'address-in-rules': { title: 'seen.address-in-rules' },
  'caller-same-region': { title: 'seen.caller-same-region' },
  'caller-other-region': { title: 'seen.caller-other-region' },
  'public-access-disabled': { title: 'seen.public-access-disabled' },
  'public-access-selected': { title: 'seen.public-access-selected' },
  'trusted-off': { title: 'seen.trusted-off' },
  'trusted-not-listed': { title: 'seen.trusted-not-listed' },
  'trusted-on': { title: 'seen.trusted-on' },
  'inside-too': { title: 'seen.inside-too' },
  'inside-fine': { title: 'seen.inside-fine' },
  // Storage
  'sto-authorization-failure': { title: 'seen.sto-authorization-failure' },
  'sto-permission-mismatch': { title: 'seen.sto-permission-mismatch' },
  'sto-key-refused': { title: 'seen.sto-key-refused' },
  'sto-copy-source': { title: 'seen.sto-copy-source' },
  'smb-blocked': { title: 'seen.smb-blocked' },
  'smb-open': { title: 'seen.smb-open' },
  'nfs-network-not-admitted': { title: 'seen.nfs-network-not-admitted' },
  'nfs-network-admitted': { title: 'seen.nfs-network-admitted' },
  // Key Vault
  'kv-by-connection': { title: 'seen.kv-by-connection' },
  'kv-by-firewall': { title: 'seen.kv-by-firewall' },
  'kv-by-rights': { title: 'seen.kv-by-rights' },
  // Cosmos DB
  'cosmos-gateway-works': { title: 'seen.cosmos-gateway-works' },
  'cosmos-gateway-fails': { title: 'seen.cosmos-gateway-fails' },
  'cosmos-address-public': { title: 'seen.cosmos-address-public' },
  'cosmos-address-private': { title: 'seen.cosmos-address-private' },
  'cosmos-region-missing': { title: 'seen.cosmos-region-missing' },
  'cosmos-records-complete': { title: 'seen.cosmos-records-complete' },
  // Event Hubs, Service Bus, Event Grid
  'websockets-work': { title: 'seen.websockets-work' },
  'websockets-fail': { title: 'seen.websockets-fail' },
  'delivery-private-only': { title: 'seen.delivery-private-only' },
  'delivery-public': { title: 'seen.delivery-public' },
  // Container registry
  'acr-data-public': { title: 'seen.acr-data-public' },
  'acr-names-private': { title: 'seen.acr-names-private' },
  'acr-foreign-address': { title: 'seen.acr-foreign-address' },
  'acr-own-address': { title: 'seen.acr-own-address' },
  // Azure Monitor
  'ampls-other-scope': { title: 'seen.ampls-other-scope' },
  'ampls-outside-scope': { title: 'seen.ampls-outside-scope' },
  'ampls-in-order': { title: 'seen.ampls-in-order' },
  // AI
  'ai-name-public': { title: 'seen.ai-name-public' },
  'ai-names-private': { title: 'seen.ai-names-private' },
  'ai-endpoint-regional': { title: 'seen.ai-endpoint-regional' },
  'ai-endpoint-own': { title: 'seen.ai-endpoint-own' },
  'search-link-none': { title: 'seen.search-link-none' },
  'search-environment-shared': { title: 'seen.search-environment-shared' },
  'search-link-used': { title: 'seen.search-link-used' },
  'ml-rule-missing': { title: 'seen.ml-rule-missing' },
  'ml-rule-active': { title: 'seen.ml-rule-active' },
  // Databricks
  'dbx-tunnel-failure': { title: 'seen.dbx-tunnel-failure' },
  'dbx-no-addresses': { title: 'seen.dbx-no-addresses' },
  'dbx-other-code': { title: 'seen.dbx-other-code' },
  'dbx-serverless-only': { title: 'seen.dbx-serverless-only' },
  'dbx-both-fail': { title: 'seen.dbx-both-fail' },
  'dbx-sign-in-public': { title: 'seen.dbx-sign-in-public' },
  'dbx-sign-in-private': { title: 'seen.dbx-sign-in-private' },
  // Data Factory and gateways
  'adf-outside-runtime': { title: 'seen.adf-outside-runtime' },
  'adf-no-endpoint': { title: 'seen.adf-no-endpoint' },
  'adf-endpoint-approved': { title: 'seen.adf-endpoint-approved' },
  'shir-offline': { title: 'seen.shir-offline' },
  'shir-limited': { title: 'seen.shir-limited' },
  'shir-running': { title: 'seen.shir-running' },
  'gateway-ports-closed': { title: 'seen.gateway-ports-closed' },
  'gateway-ports-open': { title: 'seen.gateway-ports-open' },
  'pbi-cloud-connection': { title: 'seen.pbi-cloud-connection' },
  'pbi-gateway': { title: 'seen.pbi-gateway' },
  'vdg-subnet-not-ready': { title: 'seen.vdg-subnet-not-ready' },
  'vdg-subnet-overlap': { title: 'seen.vdg-subnet-overlap' },
  'vdg-subnet-ready': { title: 'seen.vdg-subnet-ready' },
  'fabric-no-instance-rule': { title: 'seen.fabric-no-instance-rule' },
  'fabric-instance-rule': { title: 'seen.fabric-instance-rule' },
  // Domain Services
  'eds-other-dns': { title: 'seen.eds-other-dns' },
  'eds-own-dns': { title: 'seen.eds-own-dns' },
  // Tenants and clouds
  'roles-gone': { title: 'seen.roles-gone' },
  'roles-kept': { title: 'seen.roles-kept' },
  'call-to-data': { title: 'seen.call-to-data' },
  'call-to-management': { title: 'seen.call-to-management' },
  'zone-of-other-cloud': { title: 'seen.zone-of-other-cloud' },
  'zone-of-this-cloud': { title: 'seen.zone-of-this-cloud' },
} as const satisfies Record<string, ObservationRow>;

type Id = keyof typeof dataServicesObservations | keyof typeof generalObservations;

export const dataServicesChecks = {
  'sql-error-number': {
    step: 'check-step.sql-error-number',
    shows: ['sql-40615', 'sql-40914', 'sql-47073', 'sql-40532', 'sql-47072', 'sql-no-number'],
  },
  'sql-connection-policy': {
    step: 'check-step.sql-connection-policy',
    command: 'az sql server conn-policy show -g <group> -s <server> --query connectionType',
    shows: ['sql-policy-redirect', 'sql-policy-proxy'],
  },
  'mi-redirect-ports': {
    step: 'check-step.mi-redirect-ports',
    command: 'az network nsg rule list -g <group> --nsg-name <nsg> -o table',
    shows: ['mi-only-1433', 'mi-rules-complete'],
  },
  'mi-public-endpoint-rule': {
    step: 'check-step.mi-public-endpoint-rule',
    command: 'az network nsg rule list -g <group> --nsg-name <nsg> -o table',
    shows: ['mi-no-3342', 'mi-rules-complete'],
  },
  'mi-replication-ports': {
    step: 'check-step.mi-replication-ports',
    command: 'az network nsg rule list -g <group> --nsg-name <nsg> -o table',
    shows: ['mi-no-5022', 'mi-rules-complete'],
  },
  'mi-dns-setting': {
    step: 'check-step.mi-dns-setting',
    shows: ['mi-dns-not-synchronised', 'mi-dns-synchronised'],
  },
  'mi-name-at-the-endpoint': {
    step: 'check-step.mi-name-at-the-endpoint',
    command: 'nslookup <instance>.<dns zone>.database.windows.net',
    shows: ['mi-name-local', 'mi-name-endpoint'],
  },
  'intent-in-the-log': {
    step: 'check-step.intent-in-the-log',
    command: 'az monitor activity-log list -g <group> --status Failed --query "[].properties.statusMessage"',
    shows: ['intent-conflict', 'intent-other'],
  },
  'client-address-in-rules': {
    step: 'check-step.client-address-in-rules',
    shows: ['address-not-in-rules', 'address-in-rules'],
  },
  'region-of-the-caller': {
    step: 'check-step.region-of-the-caller',
    shows: ['caller-same-region', 'caller-other-region'],
  },
  'public-network-access': {
    step: 'check-step.public-network-access',
    command: 'az resource show --ids <resource ID> --query properties.publicNetworkAccess',
    shows: ['public-access-disabled', 'public-access-selected'],
  },
  'calling-service-admitted': {
    step: 'check-step.calling-service-admitted',
    shows: ['trusted-off', 'trusted-not-listed', 'trusted-on'],
  },
  'same-from-inside': {
    step: 'check-step.same-from-inside',
    shows: ['inside-fine', 'inside-too'],
  },
  'storage-error-code': {
    step: 'check-step.storage-error-code',
    shows: ['sto-authorization-failure', 'sto-permission-mismatch', 'sto-key-refused', 'sto-copy-source'],
  },
  'smb-port': {
    step: 'check-step.smb-port',
    command: 'Test-NetConnection <account>.file.core.windows.net -Port 445',
    shows: ['smb-blocked', 'smb-open'],
  },
  'nfs-network': {
    step: 'check-step.nfs-network',
    command: 'az storage account network-rule list -g <group> --account-name <account>',
    shows: ['nfs-network-not-admitted', 'nfs-network-admitted'],
  },
  'vault-inner-code': {
    step: 'check-step.vault-inner-code',
    shows: ['kv-by-connection', 'kv-by-firewall', 'kv-by-rights'],
  },
  'cosmos-gateway-mode': {
    step: 'check-step.cosmos-gateway-mode',
    shows: ['cosmos-gateway-works', 'cosmos-gateway-fails'],
  },
  'cosmos-refused-address': {
    step: 'check-step.cosmos-refused-address',
    shows: ['cosmos-address-public', 'cosmos-address-private'],
  },
  'cosmos-records': {
    step: 'check-step.cosmos-records',
    command: 'az network private-dns record-set a list -g <group> -z privatelink.documents.azure.com -o table',
    shows: ['cosmos-region-missing', 'cosmos-records-complete'],
  },
  'amqp-over-websockets': {
    step: 'check-step.amqp-over-websockets',
    shows: ['websockets-work', 'websockets-fail'],
  },
  'delivery-target': {
    step: 'check-step.delivery-target',
    command:
      'az eventgrid event-subscription show --name <subscription> --source-resource-id <source> --query destination',
    shows: ['delivery-private-only', 'delivery-public'],
  },
  'registry-names': {
    step: 'check-step.registry-names',
    command: 'nslookup <registry>.<region>.data.azurecr.io',
    shows: ['acr-data-public', 'acr-names-private'],
  },
  'registry-refused-address': {
    step: 'check-step.registry-refused-address',
    shows: ['acr-foreign-address', 'acr-own-address'],
  },
  'monitor-scope-records': {
    step: 'check-step.monitor-scope-records',
    command: 'nslookup <workspace ID>.ods.opinsights.azure.com',
    shows: ['ampls-other-scope', 'ampls-outside-scope', 'ampls-in-order'],
  },
  'ai-three-names': {
    step: 'check-step.ai-three-names',
    command: 'nslookup <resource>.services.ai.azure.com',
    shows: ['ai-name-public', 'ai-names-private'],
  },
  'ai-endpoint-name': {
    step: 'check-step.ai-endpoint-name',
    command: 'az cognitiveservices account show -g <group> -n <resource> --query properties.endpoint',
    shows: ['ai-endpoint-regional', 'ai-endpoint-own'],
  },
  'search-shared-links': {
    step: 'check-step.search-shared-links',
    command: 'az search shared-private-link-resource list -g <group> --service-name <search> -o table',
    shows: ['search-link-none', 'state-pending', 'search-environment-shared', 'search-link-used'],
  },
  'ml-outbound-rules': {
    step: 'check-step.ml-outbound-rules',
    command: 'az ml workspace outbound-rule list -g <group> -w <workspace> -o table',
    shows: ['ml-rule-missing', 'ml-rule-active'],
  },
  'cluster-termination-code': {
    step: 'check-step.cluster-termination-code',
    shows: ['dbx-tunnel-failure', 'dbx-no-addresses', 'dbx-other-code'],
  },
  'both-kinds-of-compute': {
    step: 'check-step.both-kinds-of-compute',
    shows: ['dbx-serverless-only', 'dbx-both-fail'],
  },
  'databricks-sign-in': {
    step: 'check-step.databricks-sign-in',
    shows: ['dbx-sign-in-public', 'dbx-sign-in-private'],
  },
  'factory-runtime': {
    step: 'check-step.factory-runtime',
    shows: ['adf-outside-runtime', 'adf-no-endpoint', 'state-pending', 'adf-endpoint-approved'],
  },
  'self-hosted-runtime-state': {
    step: 'check-step.self-hosted-runtime-state',
    shows: ['shir-offline', 'shir-limited', 'shir-running'],
  },
  'gateway-ports': {
    step: 'check-step.gateway-ports',
    shows: ['gateway-ports-closed', 'gateway-ports-open'],
  },
  'model-connection': {
    step: 'check-step.model-connection',
    shows: ['pbi-cloud-connection', 'pbi-gateway'],
  },
  'vnet-gateway-subnet': {
    step: 'check-step.vnet-gateway-subnet',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n <subnet> --query "[delegations, addressPrefix, ' +
      'addressPrefixes]"',
    shows: ['vdg-subnet-not-ready', 'vdg-subnet-overlap', 'vdg-subnet-ready'],
  },
  'workspace-instance-rule': {
    step: 'check-step.workspace-instance-rule',
    command: 'az storage account show -g <group> -n <account> --query networkRuleSet.resourceAccessRules',
    shows: ['fabric-no-instance-rule', 'fabric-instance-rule'],
  },
  'domain-dns-servers': {
    step: 'check-step.domain-dns-servers',
    command: 'az network vnet show -g <group> -n <vnet> --query dhcpOptions.dnsServers',
    shows: ['eds-other-dns', 'eds-own-dns'],
  },
  'roles-after-the-move': {
    step: 'check-step.roles-after-the-move',
    command: 'az role assignment list --assignee <identity> --all -o table',
    shows: ['roles-gone', 'roles-kept'],
  },
  'which-plane': {
    step: 'check-step.which-plane',
    shows: ['call-to-data', 'call-to-management'],
  },
  'zone-and-cloud': {
    step: 'check-step.zone-and-cloud',
    command: 'az cloud show --query suffixes',
    shows: ['zone-of-other-cloud', 'zone-of-this-cloud'],
  },
} as const satisfies Record<string, CheckRow<Id>>;
