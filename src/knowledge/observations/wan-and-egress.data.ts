// What checks of virtual hubs, Bastion and ways out to the internet can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const wanAndEgressObservations = {
  // The virtual hub
  'wan-router-failed': {
    title: 'seen.wan-router-failed',
    shown: [{ property: 'routingstate', matches: /^(failed|none)$/i }],
  },
  'wan-router-busy': {
    title: 'seen.wan-router-busy',
    shown: [{ property: 'routingstate', matches: /^provisioning$/i }],
  },
  'wan-router-ready': {
    title: 'seen.wan-router-ready',
    shown: [{ property: 'routingstate', matches: /^provisioned$/i }],
  },
  'wan-busy': { title: 'seen.wan-busy' },
  'wan-idle': { title: 'seen.wan-idle' },
  'wan-basic': { title: 'seen.wan-basic', shown: [{ property: 'typepropertiestype', matches: /^basic$/i }] },
  'wan-branch-off': {
    title: 'seen.wan-branch-off',
    shown: [{ property: 'allowbranchtobranchtraffic', matches: /^false$/i }],
  },
  'wan-standard-open': {
    title: 'seen.wan-standard-open',
    shown: [{ property: 'allowbranchtobranchtraffic', matches: /^true$/i }],
  },
  'wan-same': { title: 'seen.wan-same' },
  'wan-other': { title: 'seen.wan-other' },
  'wan-vnet-gateway': { title: 'seen.wan-vnet-gateway' },
  'wan-vnet-free': { title: 'seen.wan-vnet-free' },
  'wan-route-missing': { title: 'seen.wan-route-missing' },
  'wan-route-elsewhere': { title: 'seen.wan-route-elsewhere' },
  'wan-route-there': { title: 'seen.wan-route-there' },
  'wan-table-custom': { title: 'seen.wan-table-custom' },
  'wan-propagates-less': { title: 'seen.wan-propagates-less' },
  'wan-no-default-route': {
    title: 'seen.wan-no-default-route',
    shown: [{ property: 'enableinternetsecurity', matches: /^false$/i }],
  },
  'wan-connection-usual': { title: 'seen.wan-connection-usual' },
  'wan-static-or-custom': { title: 'seen.wan-static-or-custom' },
  'wan-only-default': { title: 'seen.wan-only-default' },
  'wan-prefix-outside': { title: 'seen.wan-prefix-outside' },
  'wan-prefix-inside': { title: 'seen.wan-prefix-inside' },
  'wan-spaces-full': { title: 'seen.wan-spaces-full' },
  'wan-spaces-few': { title: 'seen.wan-spaces-few' },
  'wan-bgp-one': { title: 'seen.wan-bgp-one' },
  'wan-bgp-old': { title: 'seen.wan-bgp-old' },
  'wan-bgp-both': { title: 'seen.wan-bgp-both' },
  'wan-firewall-denies': { title: 'seen.wan-firewall-denies' },
  'wan-firewall-one-way': { title: 'seen.wan-firewall-one-way' },
  'wan-firewall-passes': { title: 'seen.wan-firewall-passes' },
  'wan-hub-busy': { title: 'seen.wan-hub-busy' },
  'wan-hub-calm': { title: 'seen.wan-hub-calm' },
  'wan-one-tunnel': { title: 'seen.wan-one-tunnel' },
  'wan-many-tunnels': { title: 'seen.wan-many-tunnels' },
  'wan-profile-old': { title: 'seen.wan-profile-old' },
  'wan-profile-new': { title: 'seen.wan-profile-new' },
  'wan-asks-other-dns': { title: 'seen.wan-asks-other-dns' },
  'wan-asks-right-dns': { title: 'seen.wan-asks-right-dns' },
  'wan-hub-full': { title: 'seen.wan-hub-full' },
  'wan-hub-roomy': { title: 'seen.wan-hub-roomy' },
  // Bastion
  'bas-rules-missing': { title: 'seen.bas-rules-missing' },
  'bas-rules-complete': { title: 'seen.bas-rules-complete' },
  'bas-route-table': { title: 'seen.bas-route-table' },
  'bas-default-route': { title: 'seen.bas-default-route' },
  'bas-no-route': { title: 'seen.bas-no-route' },
  'bas-vm-blocked': { title: 'seen.bas-vm-blocked' },
  'bas-vm-reached': { title: 'seen.bas-vm-reached' },
  'bas-elsewhere-fine': { title: 'seen.bas-elsewhere-fine' },
  'bas-elsewhere-same': { title: 'seen.bas-elsewhere-same' },
  'bas-sku-developer': { title: 'seen.bas-sku-developer' },
  'bas-sku-basic': { title: 'seen.bas-sku-basic' },
  'bas-feature-off': { title: 'seen.bas-feature-off' },
  'bas-feature-on': { title: 'seen.bas-feature-on' },
  'bas-browser': { title: 'seen.bas-browser' },
  'bas-native': { title: 'seen.bas-native' },
  'bas-zone-shadows': { title: 'seen.bas-zone-shadows' },
  'bas-zones-fine': { title: 'seen.bas-zones-fine' },
  'bas-reader-missing': { title: 'seen.bas-reader-missing' },
  'bas-reader-there': { title: 'seen.bas-reader-there' },
  'bas-message-key': { title: 'seen.bas-message-key' },
  'bas-message-expired': { title: 'seen.bas-message-expired' },
  'bas-message-password': { title: 'seen.bas-message-password' },
  'bas-message-right': { title: 'seen.bas-message-right' },
  'bas-message-jit': { title: 'seen.bas-message-jit' },
  'bas-full': { title: 'seen.bas-full' },
  'bas-not-full': { title: 'seen.bas-not-full' },
  'bas-changed': { title: 'seen.bas-changed' },
  'bas-unchanged': { title: 'seen.bas-unchanged' },
  'bas-subnet-wrong': { title: 'seen.bas-subnet-wrong' },
  'bas-subnet-fine': { title: 'seen.bas-subnet-fine' },
  'bas-sas-wrong': { title: 'seen.bas-sas-wrong' },
  'bas-sas-fine': { title: 'seen.bas-sas-fine' },
  'bas-other-tenant': { title: 'seen.bas-other-tenant' },
  'bas-same-tenant': { title: 'seen.bas-same-tenant' },
  // Ways out
  'out-none': { title: 'seen.out-none' },
  'out-private': { title: 'seen.out-private' },
  'out-nat-there': { title: 'seen.out-nat-there' },
  'out-nat-elsewhere': { title: 'seen.out-nat-elsewhere' },
  'out-seen-nat': { title: 'seen.out-seen-nat' },
  'out-seen-firewall': { title: 'seen.out-seen-firewall' },
  'out-seen-other': { title: 'seen.out-seen-other' },
  'out-seen-none': { title: 'seen.out-seen-none' },
  'out-snat-fine': { title: 'seen.out-snat-fine' },
  'out-nat-empty': { title: 'seen.out-nat-empty' },
  'out-nat-whole': { title: 'seen.out-nat-whole' },
  'out-lb-no-rule': { title: 'seen.out-lb-no-rule' },
  'out-lb-internal': { title: 'seen.out-lb-internal' },
  'out-lb-rule': { title: 'seen.out-lb-rule' },
  'out-25-only': { title: 'seen.out-25-only' },
  'out-25-and-587': { title: 'seen.out-25-and-587' },
  'out-kms-closed': { title: 'seen.out-kms-closed' },
  'out-kms-open': { title: 'seen.out-kms-open' },
  'out-private-source': { title: 'seen.out-private-source' },
  'out-public-source': { title: 'seen.out-public-source' },
  'out-nsg-denies': { title: 'seen.out-nsg-denies' },
  'out-nsg-allows': { title: 'seen.out-nsg-allows' },
  'out-idle-cut': { title: 'seen.out-idle-cut' },
  'out-idle-kept': { title: 'seen.out-idle-kept' },
  'out-address-unfit': { title: 'seen.out-address-unfit' },
  'out-address-fits': { title: 'seen.out-address-fits' },
  'out-basic-there': { title: 'seen.out-basic-there' },
  'out-basic-gone': { title: 'seen.out-basic-gone' },
  'out-v6-only': { title: 'seen.out-v6-only' },
  'out-both-versions': { title: 'seen.out-both-versions' },
  'out-big-only': { title: 'seen.out-big-only' },
  'out-all-sizes': { title: 'seen.out-all-sizes' },
  'out-new-connection': { title: 'seen.out-new-connection' },
  'out-new-same': { title: 'seen.out-new-same' },
  'out-many-addresses': { title: 'seen.out-many-addresses' },
  'out-one-address': { title: 'seen.out-one-address' },
  'out-no-inbound-rule': { title: 'seen.out-no-inbound-rule' },
  'out-inbound-rule': { title: 'seen.out-inbound-rule' },
  'out-calls-nat': { title: 'seen.out-calls-nat' },
  'out-calls-other': { title: 'seen.out-calls-other' },
  'out-listed-old': { title: 'seen.out-listed-old' },
  'out-listed-right': { title: 'seen.out-listed-right' },
} as const satisfies Record<string, ObservationRow>;

type Shown = keyof typeof wanAndEgressObservations | keyof typeof generalObservations;

export const wanAndEgressChecks = {
  // The virtual hub
  'wan-hub-state': {
    step: 'check-step.wan-hub-state',
    command:
      'az network vhub show -g <group> -n <hub> --query ' +
      '"{provisioningState:provisioningState,routingState:routingState}"',
    shows: ['wan-router-failed', 'wan-router-busy', 'wan-router-ready'],
  },
  'wan-hub-operations': {
    step: 'check-step.wan-hub-operations',
    shows: ['wan-busy', 'wan-idle'],
  },
  'wan-type': {
    step: 'check-step.wan-type',
    command: 'az network vwan show -g <group> -n <wan>',
    shows: ['wan-basic', 'wan-branch-off', 'wan-standard-open'],
  },
  'wan-which': {
    step: 'check-step.wan-which',
    command: 'az network vhub list --query "[].{hub:name,wan:virtualWan.id}" -o table',
    shows: ['wan-other', 'wan-same'],
  },
  'wan-vnet-gateways': {
    step: 'check-step.wan-vnet-gateways',
    command:
      'az network vnet peering list -g <group> --vnet-name <vnet> --query ' +
      '"[].{name:name,useRemoteGateways:useRemoteGateways}"',
    shows: ['wan-vnet-gateway', 'wan-vnet-free'],
  },
  'wan-hub-routes': {
    step: 'check-step.wan-hub-routes',
    command:
      'az network vhub get-effective-routes -g <group> -n <hub> --resource-type RouteTable --resource-id <id of ' +
      'defaultRouteTable>',
    shows: ['wan-route-missing', 'wan-route-elsewhere', 'wan-route-there'],
  },
  'wan-connection': {
    step: 'check-step.wan-connection',
    command:
      'az network vhub connection show -g <group> --vhub-name <hub> -n <connection> --query ' +
      '"{routing:routingConfiguration,enableInternetSecurity:enableInternetSecurity}"',
    shows: ['wan-table-custom', 'wan-propagates-less', 'wan-no-default-route', 'wan-connection-usual'],
  },
  'wan-hub-tables': {
    step: 'check-step.wan-hub-tables',
    command: 'az network vhub route-table list -g <group> --vhub-name <hub>',
    shows: ['wan-static-or-custom', 'wan-only-default'],
  },
  'wan-private-prefixes': {
    step: 'check-step.wan-private-prefixes',
    shows: ['wan-prefix-outside', 'wan-prefix-inside'],
  },
  'wan-address-spaces': {
    step: 'check-step.wan-address-spaces',
    shows: ['wan-spaces-full', 'wan-spaces-few'],
  },
  'wan-bgp-peers': {
    step: 'check-step.wan-bgp-peers',
    command: 'az network vhub show -g <group> -n <hub> --query virtualRouterIps',
    shows: ['bgp-down', 'wan-bgp-one', 'wan-bgp-old', 'wan-bgp-both'],
  },
  'wan-firewall-log': {
    step: 'check-step.wan-firewall-log',
    shows: ['wan-firewall-denies', 'wan-firewall-one-way', 'wan-firewall-passes'],
  },
  'wan-capacity': {
    step: 'check-step.wan-capacity',
    shows: ['wan-hub-busy', 'wan-hub-calm'],
  },
  'wan-tunnels': {
    step: 'check-step.wan-tunnels',
    shows: ['wan-one-tunnel', 'wan-many-tunnels'],
  },
  'wan-site': {
    step: 'check-step.wan-site',
    command:
      'az network vpn-gateway connection list -g <group> --gateway-name <gateway> --query ' +
      '"[].{name:name,connectionStatus:connectionStatus}"',
    shows: ['tunnel-down', 'tunnel-up'],
  },
  'wan-profile': {
    step: 'check-step.wan-profile',
    shows: ['wan-profile-old', 'wan-profile-new'],
  },
  'wan-dns': {
    step: 'check-step.wan-dns',
    command: 'nslookup <name>',
    shows: ['wan-asks-other-dns', 'wan-asks-right-dns'],
  },
  'wan-hub-range': {
    step: 'check-step.wan-hub-range',
    command: 'az network vhub show -g <group> -n <hub> --query addressPrefix',
    shows: ['wan-hub-full', 'wan-hub-roomy'],
  },
  // Bastion
  'bas-subnet-rules': {
    step: 'check-step.bas-subnet-rules',
    shows: ['bas-rules-missing', 'bas-rules-complete'],
  },
  'bas-vnet-routes': {
    step: 'check-step.bas-vnet-routes',
    shows: ['bas-route-table', 'bas-default-route', 'bas-no-route'],
  },
  'bas-to-vm': {
    step: 'check-step.bas-to-vm',
    shows: ['bas-vm-blocked', 'bas-vm-reached'],
  },
  'bas-from-elsewhere': {
    step: 'check-step.bas-from-elsewhere',
    shows: ['bas-elsewhere-fine', 'bas-elsewhere-same'],
  },
  'bas-sku': {
    step: 'check-step.bas-sku',
    command:
      'az network bastion show -g <group> -n <bastion> --query ' +
      '"{sku:sku.name,nativeClient:enableTunneling,ipConnect:enableIpConnect,instances:scaleUnits}"',
    shows: ['bas-sku-developer', 'bas-sku-basic', 'bas-feature-off', 'bas-feature-on'],
  },
  'bas-client': {
    step: 'check-step.bas-client',
    shows: ['bas-browser', 'bas-native'],
  },
  'bas-zones': {
    step: 'check-step.bas-zones',
    shows: ['bas-zone-shadows', 'bas-zones-fine'],
  },
  'bas-access': {
    step: 'check-step.bas-access',
    shows: ['bas-reader-missing', 'bas-reader-there'],
  },
  'bas-message': {
    step: 'check-step.bas-message',
    shows: ['bas-message-key', 'bas-message-expired', 'bas-message-password', 'bas-message-right', 'bas-message-jit'],
  },
  'bas-sessions': {
    step: 'check-step.bas-sessions',
    shows: ['bas-full', 'bas-not-full'],
  },
  'bas-history': {
    step: 'check-step.bas-history',
    shows: ['bas-changed', 'bas-unchanged'],
  },
  'bas-subnet-shape': {
    step: 'check-step.bas-subnet-shape',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n AzureBastionSubnet --query ' +
      '"[addressPrefix,addressPrefixes]"',
    shows: ['bas-subnet-wrong', 'bas-subnet-fine'],
  },
  'bas-recording': {
    step: 'check-step.bas-recording',
    shows: ['bas-sas-wrong', 'bas-sas-fine'],
  },
  'bas-tenants': {
    step: 'check-step.bas-tenants',
    shows: ['bas-other-tenant', 'bas-same-tenant'],
  },
  // Ways out
  'out-subnet': {
    step: 'check-step.out-subnet',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n <subnet> --query ' +
      '"{natGateway:natGateway.id,defaultOutboundAccess:defaultOutboundAccess,routeTable:routeTable.id}"',
    shows: ['out-none', 'out-private', 'out-nat-elsewhere', 'out-nat-there'],
  },
  'out-address': {
    step: 'check-step.out-address',
    command: 'curl -s https://ifconfig.me',
    shows: ['out-seen-nat', 'out-seen-firewall', 'out-seen-other', 'out-seen-none'],
  },
  'out-snat': {
    step: 'check-step.out-snat',
    shows: ['snat-failures', 'out-snat-fine'],
  },
  'out-nat': {
    step: 'check-step.out-nat',
    command:
      'az network nat gateway show -g <group> -n <nat gateway> --query ' +
      '"{provisioningState:provisioningState,addresses:publicIpAddresses,prefixes:publicIpPrefixes,subnets:subnets[].id}"',
    shows: ['out-nat-empty', 'state-failed', 'out-nat-whole'],
  },
  'out-load-balancer': {
    step: 'check-step.out-load-balancer',
    command: 'az network lb outbound-rule list -g <group> --lb-name <load balancer>',
    shows: ['out-lb-no-rule', 'out-lb-internal', 'out-lb-rule'],
  },
  'out-mail': {
    step: 'check-step.out-mail',
    command: 'Test-NetConnection smtp.office365.com -Port 25 ; Test-NetConnection smtp.office365.com -Port 587',
    shows: ['out-25-only', 'out-25-and-587'],
  },
  'out-kms': {
    step: 'check-step.out-kms',
    command: 'Test-NetConnection azkms.core.windows.net -Port 1688',
    shows: ['out-kms-closed', 'out-kms-open'],
  },
  'out-caller': {
    step: 'check-step.out-caller',
    shows: ['out-private-source', 'out-public-source'],
  },
  'out-nsg': {
    step: 'check-step.out-nsg',
    command:
      'az network watcher test-ip-flow -g <group> --vm <vm> --direction Outbound --protocol TCP --local <private ' +
      'address>:60000 --remote <target>:443',
    shows: ['out-nsg-denies', 'out-nsg-allows'],
  },
  'out-idle': {
    step: 'check-step.out-idle',
    shows: ['out-idle-cut', 'out-idle-kept'],
  },
  'out-public-address': {
    step: 'check-step.out-public-address',
    command:
      'az network public-ip show -g <group> -n <address> --query ' +
      '"{sku:sku.name,zones:zones,tags:ipTags,ddos:ddosSettings}"',
    shows: ['out-address-unfit', 'out-address-fits'],
  },
  'out-basic': {
    step: 'check-step.out-basic',
    command: 'az network public-ip list -g <group> --query "[].{name:name,sku:sku.name}" -o table',
    shows: ['out-basic-there', 'out-basic-gone'],
  },
  'out-versions': {
    step: 'check-step.out-versions',
    command: 'curl -4 -sI https://<name> ; curl -6 -sI https://<name>',
    shows: ['out-v6-only', 'out-both-versions'],
  },
  'out-sizes': {
    step: 'check-step.out-sizes',
    shows: ['out-big-only', 'out-all-sizes'],
  },
  'out-fresh': {
    step: 'check-step.out-fresh',
    shows: ['out-new-connection', 'out-new-same'],
  },
  'out-count': {
    step: 'check-step.out-count',
    shows: ['out-many-addresses', 'out-one-address'],
  },
  'out-inbound': {
    step: 'check-step.out-inbound',
    shows: ['out-no-inbound-rule', 'out-inbound-rule'],
  },
  'out-called': {
    step: 'check-step.out-called',
    shows: ['out-calls-nat', 'out-calls-other'],
  },
  'out-partner': {
    step: 'check-step.out-partner',
    shows: ['out-listed-old', 'out-listed-right'],
  },
} as const satisfies Record<string, CheckRow<Shown>>;
