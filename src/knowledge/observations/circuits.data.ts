// What checks of circuits can show, and the checks: ExpressRoute, its gateways beside VPN, Route Server, encryption.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const circuitsObservations = {
  // Circuit and peering
  'er-provider-not-provisioned': {
    title: 'seen.er-provider-not-provisioned',
    shown: [
      { property: 'serviceproviderprovisioningstate', matches: /^(notprovisioned|provisioning|deprovisioning)$/i },
    ],
  },
  'er-provider-provisioned': {
    title: 'seen.er-provider-provisioned',
    shown: [{ property: 'serviceproviderprovisioningstate', matches: /^provisioned$/i }],
  },
  'er-arp-incomplete': {
    title: 'seen.er-arp-incomplete',
    shown: [{ property: 'macaddress', matches: /^incomplete$/i }],
  },
  'er-arp-none': { title: 'seen.er-arp-none' },
  'er-arp-complete': { title: 'seen.er-arp-complete' },
  'er-peering-disabled': { title: 'seen.er-peering-disabled' },
  'er-peering-differs': { title: 'seen.er-peering-differs' },
  'er-peering-matches': { title: 'seen.er-peering-matches' },
  'er-peering-overwritten': { title: 'seen.er-peering-overwritten' },
  // Routes on the circuit
  'er-table-no-onprem': { title: 'seen.er-table-no-onprem' },
  'er-table-no-azure': { title: 'seen.er-table-no-azure' },
  'er-table-hub-only': { title: 'seen.er-table-hub-only' },
  'er-table-one-path': { title: 'seen.er-table-one-path' },
  'er-table-both': { title: 'seen.er-table-both' },
  'er-prefixes-too-many': { title: 'seen.er-prefixes-too-many' },
  'er-prefixes-few': { title: 'seen.er-prefixes-few' },
  // Links, load and packets
  'er-one-link-down': { title: 'seen.er-one-link-down' },
  'er-both-links-up': { title: 'seen.er-both-links-up' },
  'er-maintenance': { title: 'seen.er-maintenance' },
  'er-no-maintenance': { title: 'seen.er-no-maintenance' },
  'er-gateway-full': { title: 'seen.er-gateway-full' },
  'er-circuit-drops': { title: 'seen.er-circuit-drops' },
  'er-load-low': { title: 'seen.er-load-low' },
  'er-large-packets-lost': { title: 'seen.er-large-packets-lost' },
  'er-large-packets-arrive': { title: 'seen.er-large-packets-arrive' },
  // Ways
  'er-way-over-circuit': { title: 'seen.er-way-over-circuit' },
  'er-way-over-vpn': { title: 'seen.er-way-over-vpn' },
  'er-way-differs': { title: 'seen.er-way-differs' },
  // Connection, keys and scope
  'er-no-connection': { title: 'seen.er-no-connection' },
  'er-connection-there': { title: 'seen.er-connection-there' },
  'er-key-in-use': {
    title: 'seen.er-key-in-use',
    shown: [{ property: 'authorizationusestatus', matches: /^inuse$/i }],
  },
  'er-key-available': {
    title: 'seen.er-key-available',
    shown: [{ property: 'authorizationusestatus', matches: /^available$/i }],
  },
  'er-key-gone': { title: 'seen.er-key-gone' },
  'er-scope-outside': { title: 'seen.er-scope-outside' },
  'er-scope-inside': { title: 'seen.er-scope-inside' },
  'er-links-full': { title: 'seen.er-links-full' },
  'er-links-free': { title: 'seen.er-links-free' },
  'er-role-missing': { title: 'seen.er-role-missing' },
  'er-role-there': { title: 'seen.er-role-there' },
  'er-still-in-use': { title: 'seen.er-still-in-use' },
  'er-nothing-left': { title: 'seen.er-nothing-left' },
  'er-change-down': { title: 'seen.er-change-down' },
  'er-change-up': { title: 'seen.er-change-up' },
  'er-port-full': { title: 'seen.er-port-full' },
  // Microsoft peering
  'er-validation-needed': {
    title: 'seen.er-validation-needed',
    shown: [{ property: 'advertisedpublicprefixesstate', matches: /^validationneeded$/i }],
  },
  'er-no-route-filter': { title: 'seen.er-no-route-filter' },
  'er-route-filter': { title: 'seen.er-route-filter' },
  'er-nat-on-internet': { title: 'seen.er-nat-on-internet' },
  'er-nat-own': { title: 'seen.er-nat-own' },
  'er-private-as-path': { title: 'seen.er-private-as-path' },
  'er-public-as-path': { title: 'seen.er-public-as-path' },
  // Gateways and their subnet
  'er-gateway-small': { title: 'seen.er-gateway-small', shown: [{ property: 'sku', matches: /^ergw[12]az$/i }] },
  'er-gateway-large': { title: 'seen.er-gateway-large', shown: [{ property: 'sku', matches: /^ergw3az$/i }] },
  'er-gateway-scale': { title: 'seen.er-gateway-scale' },
  'er-gateway-scale-small': { title: 'seen.er-gateway-scale-small' },
  'er-gateway-non-az': { title: 'seen.er-gateway-non-az' },
  'er-gateway-ultra': { title: 'seen.er-gateway-ultra', shown: [{ property: 'sku', matches: /^ultraperformance$/i }] },
  'er-gateway-vpn-only': { title: 'seen.er-gateway-vpn-only' },
  'er-gateway-vpn-basic': { title: 'seen.er-gateway-vpn-basic' },
  'er-two-gateways': { title: 'seen.er-two-gateways' },
  'er-gateway-subnet-small': { title: 'seen.er-gateway-subnet-small' },
  'er-gateway-subnet-large': { title: 'seen.er-gateway-subnet-large' },
  'er-gateway-subnet-route': { title: 'seen.er-gateway-subnet-route' },
  'er-gateway-subnet-no-route': { title: 'seen.er-gateway-subnet-no-route' },
  'er-target-hub': { title: 'seen.er-target-hub' },
  'er-target-peered': { title: 'seen.er-target-peered' },
  'er-target-endpoint': { title: 'seen.er-target-endpoint' },
  'er-remote-vnets-off': { title: 'seen.er-remote-vnets-off' },
  'er-remote-vnets-on': { title: 'seen.er-remote-vnets-on' },
  'er-legacy-connection': { title: 'seen.er-legacy-connection' },
  'er-migration-no-space': { title: 'seen.er-migration-no-space' },
  'er-migration-valid': { title: 'seen.er-migration-valid' },
  'er-ipv6-on-circuit-only': { title: 'seen.er-ipv6-on-circuit-only' },
  'er-ipv6-everywhere': { title: 'seen.er-ipv6-everywhere' },
  'er-default-by-bgp': { title: 'seen.er-default-by-bgp' },
  'er-default-internet': { title: 'seen.er-default-internet' },
  'er-aggregates-learned': { title: 'seen.er-aggregates-learned' },
  'er-aggregates-none': { title: 'seen.er-aggregates-none' },
  'er-reach-missing': { title: 'seen.er-reach-missing' },
  'er-reach-unfit': { title: 'seen.er-reach-unfit' },
  'er-reach-connected': {
    title: 'seen.er-reach-connected',
    shown: [{ property: 'circuitconnectionstatus', matches: /^connected$/i }],
  },
  'er-test-running': { title: 'seen.er-test-running' },
  'er-test-none': { title: 'seen.er-test-none' },
  // VPN beside it
  'er-vpn-knows-onprem': { title: 'seen.er-vpn-knows-onprem' },
  'er-vpn-knows-nothing': { title: 'seen.er-vpn-knows-nothing' },
  'er-vpn-longer-prefix': { title: 'seen.er-vpn-longer-prefix' },
  'er-tunnel-over-circuit': { title: 'seen.er-tunnel-over-circuit' },
  'er-tunnel-over-internet': { title: 'seen.er-tunnel-over-internet' },
  'er-users-on-vnet-gateway': { title: 'seen.er-users-on-vnet-gateway' },
  'er-users-on-virtual-hub': { title: 'seen.er-users-on-virtual-hub' },
  'er-asn-65515': { title: 'seen.er-asn-65515' },
  'er-asn-other': { title: 'seen.er-asn-other' },
  // Encryption
  'er-macsec-differs': { title: 'seen.er-macsec-differs' },
  'er-macsec-equal': { title: 'seen.er-macsec-equal' },
  'er-vault-closed': { title: 'seen.er-vault-closed' },
  'er-vault-open': { title: 'seen.er-vault-open' },
  'venc-size-unsupported': { title: 'seen.venc-size-unsupported' },
  'venc-size-supported': { title: 'seen.venc-size-supported' },
  'venc-not-restarted': { title: 'seen.venc-not-restarted' },
  // Route Server
  'rs-learned': { title: 'seen.rs-learned' },
  'rs-not-learned': { title: 'seen.rs-not-learned' },
  'rs-one-session': { title: 'seen.rs-one-session' },
  'rs-two-sessions': { title: 'seen.rs-two-sessions' },
  'rs-branch-off': {
    title: 'seen.rs-branch-off',
    shown: [{ property: 'allowbranchtobranchtraffic', matches: /^false$/i }],
  },
  'rs-branch-on': {
    title: 'seen.rs-branch-on',
    shown: [{ property: 'allowbranchtobranchtraffic', matches: /^true$/i }],
  },
  'rs-path-65515': { title: 'seen.rs-path-65515' },
  'rs-path-clean': { title: 'seen.rs-path-clean' },
  'rs-spoke-flag-off': { title: 'seen.rs-spoke-flag-off' },
  'rs-spoke-flag-on': { title: 'seen.rs-spoke-flag-on' },
  'rs-default-to-itself': { title: 'seen.rs-default-to-itself' },
  'rs-default-out': { title: 'seen.rs-default-out' },
  'rs-within-vnet': { title: 'seen.rs-within-vnet' },
  'rs-outside-vnet': { title: 'seen.rs-outside-vnet' },
  'rs-both-carry': { title: 'seen.rs-both-carry' },
  'rs-one-carries': { title: 'seen.rs-one-carries' },
  'rs-prefers-expressroute': {
    title: 'seen.rs-prefers-expressroute',
    shown: [{ property: 'hubroutingpreference', matches: /^expressroute$/i }],
  },
  'rs-prefers-other': {
    title: 'seen.rs-prefers-other',
    shown: [{ property: 'hubroutingpreference', matches: /^(vpngateway|vpn|aspath)$/i }],
  },
  'rs-being-deployed': { title: 'seen.rs-being-deployed' },
  'rs-not-touched': { title: 'seen.rs-not-touched' },
  'rs-stands': { title: 'seen.rs-stands' },
  'rs-none': { title: 'seen.rs-none' },
  'rs-endpoint-policy': { title: 'seen.rs-endpoint-policy' },
  'rs-no-endpoint-policy': { title: 'seen.rs-no-endpoint-policy' },
  'rs-map-not-applied': { title: 'seen.rs-map-not-applied' },
  'rs-map-applied': { title: 'seen.rs-map-applied' },
} as const satisfies Record<string, ObservationRow>;

type Shown = keyof typeof circuitsObservations | keyof typeof generalObservations;

export const circuitsChecks = {
  'er-circuit-status': {
    step: 'check-step.er-circuit-status',
    command:
      'az network express-route show -g <group> -n <circuit> --query "{provider:serviceProviderProvisioningState, ' +
      'provisioningState:provisioningState}"',
    shows: ['er-provider-not-provisioned', 'state-failed', 'er-provider-provisioned'],
  },
  'er-arp': {
    step: 'check-step.er-arp',
    command:
      'az network express-route list-arp-tables -g <group> -n <circuit> --path primary --peering-name ' +
      'AzurePrivatePeering',
    shows: ['er-arp-incomplete', 'er-arp-none', 'er-arp-complete'],
  },
  'er-peering-settings': {
    step: 'check-step.er-peering-settings',
    command: 'az network express-route peering show -g <group> --circuit-name <circuit> -n AzurePrivatePeering',
    shows: ['er-peering-differs', 'er-peering-disabled', 'er-peering-overwritten', 'er-peering-matches'],
  },
  'er-route-table': {
    step: 'check-step.er-route-table',
    command:
      'az network express-route list-route-tables -g <group> -n <circuit> --path primary --peering-name ' +
      'AzurePrivatePeering',
    shows: ['er-table-no-onprem', 'er-table-no-azure', 'er-table-hub-only', 'er-table-one-path', 'er-table-both'],
  },
  'er-prefix-count': {
    step: 'check-step.er-prefix-count',
    command:
      'az network express-route list-route-tables-summary -g <group> -n <circuit> --path primary --peering-name ' +
      'AzurePrivatePeering',
    shows: ['er-prefixes-too-many', 'er-prefixes-few'],
  },
  'er-link-availability': {
    step: 'check-step.er-link-availability',
    shows: ['er-one-link-down', 'er-both-links-up'],
  },
  'er-maintenance-calendar': {
    step: 'check-step.er-maintenance-calendar',
    shows: ['er-maintenance', 'er-no-maintenance'],
  },
  'er-load': {
    step: 'check-step.er-load',
    shows: ['er-gateway-full', 'er-circuit-drops', 'er-load-low'],
  },
  'er-packet-size': {
    step: 'check-step.er-packet-size',
    command: 'ping <address> -f -l 1472',
    shows: ['er-large-packets-lost', 'er-large-packets-arrive'],
  },
  'er-way': {
    step: 'check-step.er-way',
    command: 'Test-NetConnection <address> -TraceRoute',
    shows: ['er-way-differs', 'er-way-over-vpn', 'er-way-over-circuit'],
  },
  'er-connection': {
    step: 'check-step.er-connection',
    command: 'az network vpn-connection list -g <group> -o table',
    shows: ['er-no-connection', 'er-connection-there'],
  },
  'er-authorization': {
    step: 'check-step.er-authorization',
    command: 'az network express-route auth list -g <group> --circuit-name <circuit> -o table',
    shows: ['er-key-in-use', 'er-key-gone', 'er-key-available'],
  },
  'er-scope': {
    step: 'check-step.er-scope',
    command:
      'az network express-route show -g <group> -n <circuit> --query "{tier:sku.tier, ' +
      'location:serviceProviderProperties.peeringLocation}"',
    shows: ['er-scope-outside', 'er-scope-inside'],
  },
  'er-links': {
    step: 'check-step.er-links',
    shows: ['er-links-full', 'er-links-free'],
  },
  'er-role': {
    step: 'check-step.er-role',
    command:
      'az role assignment list --assignee <user> --scope <circuit id> --include-inherited --include-groups -o table',
    shows: ['er-role-missing', 'er-role-there'],
  },
  'er-leftovers': {
    step: 'check-step.er-leftovers',
    command:
      'az network express-route show -g <group> -n <circuit> --query "{peerings:peerings[].name, ' +
      'authorizations:authorizations[].name, provider:serviceProviderProvisioningState}"',
    shows: ['er-still-in-use', 'er-provider-provisioned', 'er-nothing-left'],
  },
  'er-change': {
    step: 'check-step.er-change',
    command:
      'az network express-route show -g <group> -n <circuit> --query "{sku:sku, ' +
      'mbps:serviceProviderProperties.bandwidthInMbps}"',
    shows: ['er-change-down', 'er-port-full', 'er-change-up'],
  },
  'er-microsoft-peering': {
    step: 'check-step.er-microsoft-peering',
    command:
      'az network express-route peering show -g <group> --circuit-name <circuit> -n MicrosoftPeering --query ' +
      '"{advertisedPublicPrefixesState:microsoftPeeringConfig.advertisedPublicPrefixesState, filter:routeFilter.id}"',
    shows: ['er-validation-needed', 'er-no-route-filter', 'er-route-filter'],
  },
  'er-nat-range': {
    step: 'check-step.er-nat-range',
    shows: ['er-nat-on-internet', 'er-nat-own'],
  },
  'er-as-path': {
    step: 'check-step.er-as-path',
    shows: ['er-private-as-path', 'er-public-as-path'],
  },
  'er-gateway-kind': {
    step: 'check-step.er-gateway-kind',
    command:
      'az network vnet-gateway list -g <group> --query "[].{name:name, type:gatewayType, sku:sku.name, vpn:vpnType}" ' +
      '-o table',
    shows: [
      'er-gateway-small',
      'er-gateway-large',
      'er-gateway-scale',
      'er-gateway-scale-small',
      'er-gateway-non-az',
      'er-gateway-ultra',
      'er-gateway-vpn-only',
      'er-gateway-vpn-basic',
      'er-two-gateways',
    ],
  },
  'er-gateway-subnet-size': {
    step: 'check-step.er-gateway-subnet-size',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n GatewaySubnet --query "[addressPrefix, ' +
      'addressPrefixes]"',
    shows: ['er-gateway-subnet-small', 'er-gateway-subnet-large'],
  },
  'er-gateway-subnet-table': {
    step: 'check-step.er-gateway-subnet-table',
    command: 'az network vnet subnet show -g <group> --vnet-name <vnet> -n GatewaySubnet --query routeTable.id',
    shows: ['er-gateway-subnet-route', 'er-gateway-subnet-no-route'],
  },
  'er-fastpath-target': {
    step: 'check-step.er-fastpath-target',
    shows: ['er-target-peered', 'er-target-endpoint', 'er-target-hub'],
  },
  'er-remote-vnets': {
    step: 'check-step.er-remote-vnets',
    shows: ['er-remote-vnets-off', 'er-remote-vnets-on'],
  },
  'er-migration-validation': {
    step: 'check-step.er-migration-validation',
    shows: ['er-migration-no-space', 'er-legacy-connection', 'er-two-gateways', 'state-failed', 'er-migration-valid'],
  },
  'er-ipv6': {
    step: 'check-step.er-ipv6',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n GatewaySubnet --query "[addressPrefix, ' +
      'addressPrefixes]"',
    shows: ['er-ipv6-on-circuit-only', 'er-ipv6-everywhere'],
  },
  'er-default-route': {
    step: 'check-step.er-default-route',
    command: 'az network nic show-effective-route-table -g <group> -n <interface> -o table',
    shows: ['er-default-by-bgp', 'er-default-internet'],
  },
  'er-global-reach': {
    step: 'check-step.er-global-reach',
    command:
      'az network express-route peering connection list -g <group> --circuit-name <circuit> --peering-name ' +
      'AzurePrivatePeering -o table',
    shows: ['er-reach-missing', 'er-reach-unfit', 'er-reach-connected'],
  },
  'er-aggregates': {
    step: 'check-step.er-aggregates',
    command:
      'az network express-route list-route-tables -g <group> -n <circuit> --path primary --peering-name ' +
      'AzurePrivatePeering',
    shows: ['er-aggregates-learned', 'er-aggregates-none'],
  },
  'er-resiliency-test': {
    step: 'check-step.er-resiliency-test',
    shows: ['er-test-running', 'er-test-none'],
  },
  'er-vpn-routes': {
    step: 'check-step.er-vpn-routes',
    command: 'az network vnet-gateway list-learned-routes -g <group> -n <vpn gateway> -o table',
    shows: ['er-vpn-knows-nothing', 'er-vpn-longer-prefix', 'er-vpn-knows-onprem'],
  },
  'er-tunnel-way': {
    step: 'check-step.er-tunnel-way',
    command: 'traceroute <public address of the VPN gateway>',
    shows: ['er-tunnel-over-circuit', 'er-tunnel-over-internet'],
  },
  'er-users-end': {
    step: 'check-step.er-users-end',
    shows: ['er-users-on-vnet-gateway', 'er-users-on-virtual-hub'],
  },
  'er-vpn-asn': {
    step: 'check-step.er-vpn-asn',
    command: 'az network vnet-gateway show -g <group> -n <vpn gateway> --query bgpSettings.asn',
    shows: ['er-asn-other', 'er-asn-65515'],
  },
  'er-macsec': {
    step: 'check-step.er-macsec',
    command: 'az network express-route port show -g <group> -n <port> --query "links[].macSecConfig"',
    shows: ['er-macsec-differs', 'er-macsec-equal'],
  },
  'er-macsec-vault': {
    step: 'check-step.er-macsec-vault',
    command:
      'az keyvault show -n <vault> --query "{public:properties.publicNetworkAccess, ' +
      'rules:properties.networkAcls.bypass}"',
    shows: ['er-vault-closed', 'er-vault-open'],
  },
  'venc-vms': {
    step: 'check-step.venc-vms',
    command: 'az vm show -g <group> -n <vm> --query hardwareProfile.vmSize',
    shows: ['venc-size-unsupported', 'venc-not-restarted', 'venc-size-supported'],
  },
  'rs-learned-routes': {
    step: 'check-step.rs-learned-routes',
    command: 'az network routeserver peering list-learned-routes -g <group> --routeserver <route server> -n <peer>',
    shows: ['rs-not-learned', 'rs-learned'],
  },
  'rs-sessions': {
    step: 'check-step.rs-sessions',
    shows: ['rs-one-session', 'bgp-down', 'rs-two-sessions'],
  },
  'rs-branch-to-branch': {
    step: 'check-step.rs-branch-to-branch',
    command: 'az network routeserver show -g <group> -n <route server> --query allowBranchToBranchTraffic',
    shows: ['rs-branch-off', 'rs-branch-on'],
  },
  'rs-as-path': {
    step: 'check-step.rs-as-path',
    shows: ['rs-path-65515', 'rs-path-clean'],
  },
  'rs-spoke-peering': {
    step: 'check-step.rs-spoke-peering',
    command: 'az network vnet peering show -g <group> --vnet-name <spoke> -n <peering> --query useRemoteGateways',
    shows: ['rs-spoke-flag-off', 'rs-spoke-flag-on'],
  },
  'rs-own-default': {
    step: 'check-step.rs-own-default',
    command: 'az network nic show-effective-route-table -g <group> -n <interface of the appliance> -o table',
    shows: ['rs-default-to-itself', 'rs-default-out'],
  },
  'rs-range': {
    step: 'check-step.rs-range',
    shows: ['rs-within-vnet', 'rs-outside-vnet'],
  },
  'rs-pair': {
    step: 'check-step.rs-pair',
    shows: ['rs-both-carry', 'rs-one-carries'],
  },
  'rs-preference': {
    step: 'check-step.rs-preference',
    command: 'az network routeserver show -g <group> -n <route server> --query hubRoutingPreference',
    shows: ['rs-prefers-expressroute', 'rs-prefers-other'],
  },
  'rs-activity': {
    step: 'check-step.rs-activity',
    shows: ['rs-being-deployed', 'rs-not-touched'],
  },
  'rs-presence': {
    step: 'check-step.rs-presence',
    command: 'az network routeserver list -g <group> -o table',
    shows: ['rs-stands', 'rs-none'],
  },
  'rs-policies': {
    step: 'check-step.rs-policies',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n RouteServerSubnet --query serviceEndpointPolicies',
    shows: ['rs-endpoint-policy', 'rs-no-endpoint-policy'],
  },
  'rs-maps': {
    step: 'check-step.rs-maps',
    shows: ['rs-map-not-applied', 'rs-map-applied'],
  },
} as const satisfies Record<string, CheckRow<Shown>>;
