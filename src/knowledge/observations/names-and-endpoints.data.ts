// What checks of names and endpoints can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { hubAndPeeringObservations } from './hub-and-peering.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const namesAndEndpointsObservations = {
  // Zones, their links and records
  'zone-linked': { title: 'seen.zone-linked' },
  'zone-linked-elsewhere': { title: 'seen.zone-linked-elsewhere' },
  'zone-missing': { title: 'seen.zone-missing' },
  'zone-same-name-twice': { title: 'seen.zone-same-name-twice' },
  'record-right': { title: 'seen.record-right' },
  'record-old': { title: 'seen.record-old' },
  'record-missing': { title: 'seen.record-missing' },
  'name-without-record': { title: 'seen.name-without-record' },
  'all-names-recorded': { title: 'seen.all-names-recorded' },
  // Who answers
  'both-private': { title: 'seen.both-private' },
  'azure-private-only': { title: 'seen.azure-private-only' },
  'azure-public-too': { title: 'seen.azure-public-too' },
  'azure-dns-silent': { title: 'seen.azure-dns-silent' },
  'forwarder-missing': { title: 'seen.forwarder-missing' },
  'forwarder-privatelink': { title: 'seen.forwarder-privatelink' },
  'forwarder-wire-server': { title: 'seen.forwarder-wire-server' },
  'forwarder-replicated': { title: 'seen.forwarder-replicated' },
  'forwarder-own-zone': { title: 'seen.forwarder-own-zone' },
  'forwarder-right': { title: 'seen.forwarder-right' },
  'platform-dns-answers': { title: 'seen.platform-dns-answers' },
  'platform-dns-silent': { title: 'seen.platform-dns-silent' },
  'asks-azure-dns': { title: 'seen.asks-azure-dns' },
  'asks-own-server': { title: 'seen.asks-own-server' },
  'asks-former-server': { title: 'seen.asks-former-server' },
  'asks-mixed': { title: 'seen.asks-mixed' },
  'asks-home-router': { title: 'seen.asks-home-router' },
  'asks-firewall': { title: 'seen.asks-firewall' },
  'inbound-answers': { title: 'seen.inbound-answers' },
  'inbound-silent': { title: 'seen.inbound-silent' },
  'hosts-entry': { title: 'seen.hosts-entry' },
  'right-after-flush': { title: 'seen.right-after-flush' },
  'wrong-after-flush': { title: 'seen.wrong-after-flush' },
  'ruleset-unlinked': { title: 'seen.ruleset-unlinked' },
  'ruleset-loop': { title: 'seen.ruleset-loop' },
  'ruleset-hidden-by-zone': { title: 'seen.ruleset-hidden-by-zone' },
  'ruleset-in-order': { title: 'seen.ruleset-in-order' },
  'target-answers': { title: 'seen.target-answers' },
  'target-silent': { title: 'seen.target-silent' },
  'full-name-works': { title: 'seen.full-name-works' },
  'full-name-fails': { title: 'seen.full-name-fails' },
  'fixed-in-guest': { title: 'seen.fixed-in-guest' },
  'second-card': { title: 'seen.second-card' },
  'no-registration': { title: 'seen.no-registration' },
  'registration-in-order': { title: 'seen.registration-in-order' },
  'dns-blocked': { title: 'seen.dns-blocked' },
  'dns-not-blocked': { title: 'seen.dns-not-blocked' },
  'dns-proxy-off': { title: 'seen.dns-proxy-off' },
  'dns-proxy-on': { title: 'seen.dns-proxy-on' },
  'queries-many': { title: 'seen.queries-many' },
  'queries-cached': { title: 'seen.queries-cached' },
  // The endpoint
  'endpoint-approved': { title: 'seen.endpoint-approved', shown: [{ property: 'status', matches: /^approved$/i }] },
  'endpoint-rejected': { title: 'seen.endpoint-rejected', shown: [{ property: 'status', matches: /^rejected$/i }] },
  'endpoint-disconnected': {
    title: 'seen.endpoint-disconnected',
    shown: [{ property: 'status', matches: /^disconnected$/i }],
  },
  'policies-none': {
    title: 'seen.policies-none',
    shown: [{ property: 'privateendpointnetworkpolicies', matches: /^disabled$/i }],
  },
  'policies-nsg': {
    title: 'seen.policies-nsg',
    shown: [{ property: 'privateendpointnetworkpolicies', matches: /^networksecuritygroupenabled$/i }],
  },
  'policies-routes': {
    title: 'seen.policies-routes',
    shown: [{ property: 'privateendpointnetworkpolicies', matches: /^routetableenabled$/i }],
  },
  'policies-all': {
    title: 'seen.policies-all',
    shown: [{ property: 'privateendpointnetworkpolicies', matches: /^enabled$/i }],
  },
  'sub-resource-right': { title: 'seen.sub-resource-right' },
  'sub-resource-other': { title: 'seen.sub-resource-other' },
  'name-normal': { title: 'seen.name-normal' },
  'name-of-the-zone': { title: 'seen.name-of-the-zone' },
  'endpoint-route': { title: 'seen.endpoint-route' },
  'rules-allow': { title: 'seen.rules-allow' },
  'rules-deny': { title: 'seen.rules-deny' },
  'range-on-the-line': { title: 'seen.range-on-the-line' },
  'range-not-on-the-line': { title: 'seen.range-not-on-the-line' },
  'endpoints-too-many': { title: 'seen.endpoints-too-many' },
  'endpoints-few': { title: 'seen.endpoints-few' },
  'sessions-old': { title: 'seen.sessions-old' },
  'sessions-new': { title: 'seen.sessions-new' },
  'port-fails-too': { title: 'seen.port-fails-too' },
  'no-way-out': { title: 'seen.no-way-out' },
  'way-out': { title: 'seen.way-out' },
  // The service
  'caller-private': { title: 'seen.caller-private' },
  'caller-public': { title: 'seen.caller-public' },
  'role-missing': { title: 'seen.role-missing' },
  'role-there': { title: 'seen.role-there' },
  'subnet-and-rule': { title: 'seen.subnet-and-rule' },
  'subnet-without-rule': { title: 'seen.subnet-without-rule' },
  'rule-without-subnet': { title: 'seen.rule-without-subnet' },
  'only-an-ip-rule': { title: 'seen.only-an-ip-rule' },
  'policy-without-account': { title: 'seen.policy-without-account' },
  'caller-has-no-endpoint': { title: 'seen.caller-has-no-endpoint' },
  // Errors of Azure Resource Manager
  'error-overlapping-zones': { title: 'seen.error-overlapping-zones' },
  'error-policy': { title: 'seen.error-policy' },
  'error-provider': { title: 'seen.error-provider' },
  'error-in-use': { title: 'seen.error-in-use' },
  'error-sub-resource': { title: 'seen.error-sub-resource' },
  'error-network-policies': { title: 'seen.error-network-policies' },
  'error-second-zone-group': { title: 'seen.error-second-zone-group' },
  'error-subnet-of-resolver': { title: 'seen.error-subnet-of-resolver' },
  'error-rule-target': { title: 'seen.error-rule-target' },
  'error-pool': { title: 'seen.error-pool' },
  // Private Link services
  'balancer-answers': { title: 'seen.balancer-answers' },
  'balancer-silent': { title: 'seen.balancer-silent' },
  'nat-source-denied': { title: 'seen.nat-source-denied' },
  'proxy-header-differs': { title: 'seen.proxy-header-differs' },
  'proxy-header-agrees': { title: 'seen.proxy-header-agrees' },
  'nat-ports-used-up': { title: 'seen.nat-ports-used-up' },
  'nat-ports-free': { title: 'seen.nat-ports-free' },
  'cut-when-quiet': { title: 'seen.cut-when-quiet' },
  'cut-while-busy': { title: 'seen.cut-while-busy' },
  visible: { title: 'seen.visible' },
  'not-visible': { title: 'seen.not-visible' },
} as const satisfies Record<string, ObservationRow>;

export const namesAndEndpointsChecks = {
  'zone-links': {
    step: 'check-step.zone-links',
    command: 'az network private-dns link vnet list -g <group> -z <zone> -o table',
    shows: ['zone-linked', 'zone-linked-elsewhere', 'zone-missing', 'zone-same-name-twice'],
  },
  'zone-records': {
    step: 'check-step.zone-records',
    command: 'az network private-dns record-set a list -g <group> -z <zone> -o table',
    shows: ['record-right', 'record-old', 'record-missing'],
  },
  'ask-both-servers': {
    step: 'check-step.ask-both-servers',
    command: 'nslookup <name> <address of the DNS server in Azure>',
    shows: ['both-private', 'azure-private-only', 'azure-public-too', 'azure-dns-silent'],
  },
  'forwarders-on-premises': {
    step: 'check-step.forwarders-on-premises',
    command:
      'Get-DnsServerZone | Format-Table ZoneName, ZoneType, IsDsIntegrated, MasterServers; Get-DnsServerForwarder',
    shows: [
      'forwarder-missing',
      'forwarder-privatelink',
      'forwarder-wire-server',
      'forwarder-replicated',
      'forwarder-own-zone',
      'forwarder-right',
    ],
  },
  'dns-servers-of-the-client': {
    step: 'check-step.dns-servers-of-the-client',
    command: 'Get-DnsClientServerAddress (Linux: resolvectl status)',
    shows: [
      'asks-azure-dns',
      'asks-own-server',
      'asks-former-server',
      'asks-mixed',
      'asks-home-router',
      'asks-firewall',
    ],
  },
  'azure-dns-from-the-machine': {
    step: 'check-step.azure-dns-from-the-machine',
    command: 'nslookup microsoft.com 168.63.129.16',
    shows: ['platform-dns-answers', 'platform-dns-silent'],
  },
  'names-of-the-endpoint': {
    step: 'check-step.names-of-the-endpoint',
    command:
      'az network nic show --ids <ID of the network card of the endpoint> --query ' +
      '"ipConfigurations[].privateLinkConnectionProperties.fqdns"',
    shows: ['name-without-record', 'all-names-recorded'],
  },
  'port-beside-ping': {
    step: 'check-step.port-beside-ping',
    command: 'Test-NetConnection <name> -Port <port>',
    shows: ['ping-only', 'port-fails-too'],
  },
  'way-out-of-the-service': {
    step: 'check-step.way-out-of-the-service',
    command: 'az webapp vnet-integration list -g <group> -n <app>',
    shows: ['no-way-out', 'way-out'],
  },
  'inbound-from-its-vnet': {
    step: 'check-step.inbound-from-its-vnet',
    command: 'nslookup <name> <inbound address>',
    shows: ['inbound-answers', 'inbound-silent'],
  },
  'cache-and-hosts': {
    step: 'check-step.cache-and-hosts',
    command: 'ipconfig /flushdns',
    shows: ['hosts-entry', 'right-after-flush', 'wrong-after-flush'],
  },
  'ruleset-and-zones': {
    step: 'check-step.ruleset-and-zones',
    command: 'az dns-resolver vnet-link list -g <group> --ruleset-name <ruleset> -o table',
    shows: ['ruleset-unlinked', 'ruleset-loop', 'ruleset-hidden-by-zone', 'ruleset-in-order'],
  },
  'target-of-the-rule': {
    step: 'check-step.target-of-the-rule',
    command: 'nslookup <name on-premises> <address of the DNS server>',
    shows: ['target-answers', 'target-silent'],
  },
  'full-name': {
    step: 'check-step.full-name',
    command: 'nslookup <host>.<zone>.',
    shows: ['full-name-works', 'full-name-fails'],
  },
  'registration-of-the-vm': {
    step: 'check-step.registration-of-the-vm',
    command: 'az network private-dns link vnet list -g <group> -z <zone> --query "[].registrationEnabled"',
    shows: ['fixed-in-guest', 'second-card', 'no-registration', 'registration-in-order'],
  },
  'dns-logs': {
    step: 'check-step.dns-logs',
    shows: ['dns-blocked', 'dns-not-blocked'],
  },
  'dns-proxy': {
    step: 'check-step.dns-proxy',
    command: 'az network firewall policy show -g <group> -n <policy> --query dnsSettings',
    shows: ['dns-proxy-off', 'dns-proxy-on'],
  },
  'query-load': {
    step: 'check-step.query-load',
    command: 'resolvectl statistics',
    shows: ['queries-many', 'queries-cached'],
  },
  'connection-state': {
    step: 'check-step.connection-state',
    command:
      'az network private-endpoint show -g <group> -n <endpoint> --query "[privateLinkServiceConnections, ' +
      'manualPrivateLinkServiceConnections][][].privateLinkServiceConnectionState"',
    shows: ['endpoint-approved', 'state-pending', 'endpoint-rejected', 'endpoint-disconnected'],
  },
  'subnet-policies': {
    step: 'check-step.subnet-policies',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n <subnet> --query privateEndpointNetworkPolicies',
    shows: ['policies-none', 'policies-nsg', 'policies-routes', 'policies-all'],
  },
  'sub-resource': {
    step: 'check-step.sub-resource',
    command:
      'az network private-endpoint show -g <group> -n <endpoint> --query "[privateLinkServiceConnections, ' +
      'manualPrivateLinkServiceConnections][][].groupIds"',
    shows: ['sub-resource-right', 'sub-resource-other'],
  },
  'name-in-the-client': {
    step: 'check-step.name-in-the-client',
    shows: ['name-normal', 'name-of-the-zone'],
  },
  'route-to-the-endpoint': {
    step: 'check-step.route-to-the-endpoint',
    command: 'az network nic show-effective-route-table -g <group> -n <interface> -o table',
    shows: ['endpoint-route', 'route-appliance', 'route-missing'],
  },
  'rules-on-the-way': {
    step: 'check-step.rules-on-the-way',
    command:
      'az network watcher test-connectivity -g <group> --source-resource <vm> --dest-address <address> --dest-port ' +
      '<port>',
    shows: ['rules-allow', 'rules-deny'],
  },
  'source-behind-the-appliance': {
    step: 'check-step.source-behind-the-appliance',
    shows: ['source-kept', 'source-translated'],
  },
  'routes-on-premises': {
    step: 'check-step.routes-on-premises',
    shows: ['range-on-the-line', 'range-not-on-the-line'],
  },
  'count-of-endpoints': {
    step: 'check-step.count-of-endpoints',
    command:
      "az graph query --first 1000 -q \"resources | where type =~ 'microsoft.network/privateendpoints' | summarize " +
      "count() by tostring(split(properties.subnet.id, '/subnets/')[0])\"",
    shows: ['endpoints-too-many', 'endpoints-few'],
  },
  'old-or-new-sessions': {
    step: 'check-step.old-or-new-sessions',
    command: 'Get-NetTCPConnection -RemotePort <port>',
    shows: ['sessions-old', 'sessions-new'],
  },
  'caller-in-the-log': {
    step: 'check-step.caller-in-the-log',
    shows: ['caller-private', 'caller-public'],
  },
  'roles-on-the-data': {
    step: 'check-step.roles-on-the-data',
    command:
      'az role assignment list --assignee <identity> --scope <resource ID> --include-inherited --include-groups -o ' +
      'table',
    shows: ['role-missing', 'role-there'],
  },
  'service-endpoint-and-rule': {
    step: 'check-step.service-endpoint-and-rule',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n <subnet> --query "[serviceEndpoints, ' +
      'serviceEndpointPolicies]"',
    shows: [
      'subnet-and-rule',
      'subnet-without-rule',
      'rule-without-subnet',
      'only-an-ip-rule',
      'policy-without-account',
      'caller-has-no-endpoint',
    ],
  },
  'error-in-full': {
    step: 'check-step.error-in-full',
    command: 'az monitor activity-log list -g <group> --status Failed --query "[].properties.statusMessage"',
    shows: [
      'error-overlapping-zones',
      'error-policy',
      'error-rights',
      'error-provider',
      'error-in-use',
      'error-sub-resource',
      'error-network-policies',
      'error-second-zone-group',
      'error-subnet-of-resolver',
      'error-rule-target',
      'error-pool',
    ],
  },
  'front-end-of-the-service': {
    step: 'check-step.front-end-of-the-service',
    command: 'Test-NetConnection <front end> -Port <port>',
    shows: ['balancer-answers', 'balancer-silent', 'nat-source-denied'],
  },
  'proxy-header': {
    step: 'check-step.proxy-header',
    command: 'az network private-link-service show -g <group> -n <service> --query enableProxyProtocol',
    shows: ['proxy-header-differs', 'proxy-header-agrees'],
  },
  'nat-ports': {
    step: 'check-step.nat-ports',
    shows: ['nat-ports-used-up', 'nat-ports-free'],
  },
  'when-it-breaks': {
    step: 'check-step.when-it-breaks',
    shows: ['cut-when-quiet', 'cut-while-busy'],
  },
  'visibility-list': {
    step: 'check-step.visibility-list',
    command: 'az network private-link-service show -g <group> -n <service> --query "[visibility, autoApproval]"',
    shows: ['visible', 'not-visible'],
  },
} as const satisfies Record<
  string,
  CheckRow<
    | keyof typeof namesAndEndpointsObservations
    | keyof typeof generalObservations
    | keyof typeof hubAndPeeringObservations
  >
>;
