// What checks of vpn can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const vpnObservations = {
  // The connection and its byte counters
  'vpn-no-bytes-in': {
    title: 'seen.vpn-no-bytes-in',
    shown: [{ property: 'ingressbytestransferred', matches: /^0$/ }],
  },
  'vpn-no-bytes-out': {
    title: 'seen.vpn-no-bytes-out',
    shown: [{ property: 'egressbytestransferred', matches: /^0$/ }],
  },
  'vpn-bytes-both': { title: 'seen.vpn-bytes-both' },
  // The negotiation
  'vpn-ike-auth-failed': { title: 'seen.vpn-ike-auth-failed' },
  'vpn-ike-policy-mismatch': { title: 'seen.vpn-ike-policy-mismatch' },
  'vpn-ike-selectors-refused': { title: 'seen.vpn-ike-selectors-refused' },
  'vpn-ike-version-refused': { title: 'seen.vpn-ike-version-refused' },
  'vpn-ike-timeout': { title: 'seen.vpn-ike-timeout' },
  'vpn-ike-no-entry': { title: 'seen.vpn-ike-no-entry' },
  'vpn-ike-refused': { title: 'seen.vpn-ike-refused' },
  'vpn-ike-certificate-expired': { title: 'seen.vpn-ike-certificate-expired' },
  // The address of the device
  'vpn-peer-address-same': { title: 'seen.vpn-peer-address-same' },
  'vpn-peer-address-nat': { title: 'seen.vpn-peer-address-nat' },
  'vpn-peer-address-other': { title: 'seen.vpn-peer-address-other' },
  'vpn-peer-address-private': { title: 'seen.vpn-peer-address-private' },
  // GatewaySubnet and the gateway
  'vpn-subnet-bare': { title: 'seen.vpn-subnet-bare' },
  'vpn-subnet-nsg': { title: 'seen.vpn-subnet-nsg' },
  'vpn-subnet-default-route': { title: 'seen.vpn-subnet-default-route' },
  'vpn-subnet-specific-routes': { title: 'seen.vpn-subnet-specific-routes' },
  'vpn-gateway-succeeded': { title: 'seen.vpn-gateway-succeeded' },
  'vpn-gateway-updating': {
    title: 'seen.vpn-gateway-updating',
    shown: [{ property: 'provisioningstate', matches: /^updating$/i }],
  },
  'vpn-sku-basic': { title: 'seen.vpn-sku-basic' },
  'vpn-sku-old': { title: 'seen.vpn-sku-old' },
  'vpn-type-policy-based': {
    title: 'seen.vpn-type-policy-based',
    shown: [{ property: 'vpntype', matches: /^policybased$/i }],
  },
  'vpn-type-route-based': {
    title: 'seen.vpn-type-route-based',
    shown: [{ property: 'vpntype', matches: /^routebased$/i }],
  },
  'vpn-dns-resolves': { title: 'seen.vpn-dns-resolves' },
  'vpn-dns-fails': { title: 'seen.vpn-dns-fails' },
  'vpn-dns-blob-missing': { title: 'seen.vpn-dns-blob-missing' },
  // Ranges
  'vpn-site-range-missing': { title: 'seen.vpn-site-range-missing' },
  'vpn-site-ranges-complete': { title: 'seen.vpn-site-ranges-complete' },
  'vpn-device-address-listed': { title: 'seen.vpn-device-address-listed' },
  'vpn-ranges-overlap': { title: 'seen.vpn-ranges-overlap' },
  'vpn-ranges-apart': { title: 'seen.vpn-ranges-apart' },
  'vpn-azure-range-missing': { title: 'seen.vpn-azure-range-missing' },
  'vpn-azure-ranges-complete': { title: 'seen.vpn-azure-ranges-complete' },
  'vpn-selectors-many': { title: 'seen.vpn-selectors-many' },
  'vpn-nat-unlinked': { title: 'seen.vpn-nat-unlinked' },
  'vpn-nat-range-unrouted': { title: 'seen.vpn-nat-range-unrouted' },
  'vpn-nat-complete': { title: 'seen.vpn-nat-complete' },
  // BGP
  'vpn-bgp-no-routes': { title: 'seen.vpn-bgp-no-routes', shown: [{ property: 'routesreceived', matches: /^0$/ }] },
  'vpn-bgp-routes': { title: 'seen.vpn-bgp-routes' },
  'vpn-bgp-one-instance': { title: 'seen.vpn-bgp-one-instance' },
  'vpn-bgp-apipa': { title: 'seen.vpn-bgp-apipa' },
  'vpn-bgp-old-address': { title: 'seen.vpn-bgp-old-address' },
  'vpn-bgp-prefix-limit': { title: 'seen.vpn-bgp-prefix-limit' },
  // When the tunnel drops
  'vpn-drops-other-instance': { title: 'seen.vpn-drops-other-instance' },
  'vpn-drops-same-instance': { title: 'seen.vpn-drops-same-instance' },
  'vpn-drops-regular': { title: 'seen.vpn-drops-regular' },
  'vpn-drops-idle': { title: 'seen.vpn-drops-idle' },
  'vpn-one-tunnel-only': { title: 'seen.vpn-one-tunnel-only' },
  // Throughput
  'vpn-bandwidth-full': { title: 'seen.vpn-bandwidth-full' },
  'vpn-bandwidth-free': { title: 'seen.vpn-bandwidth-free' },
  'vpn-one-stream-slow': { title: 'seen.vpn-one-stream-slow' },
  'vpn-large-packets-lost': { title: 'seen.vpn-large-packets-lost' },
  'vpn-large-packets-pass': { title: 'seen.vpn-large-packets-pass' },
  // The way of traffic
  'vpn-reply-other-tunnel': { title: 'seen.vpn-reply-other-tunnel' },
  'vpn-reply-same-tunnel': { title: 'seen.vpn-reply-same-tunnel' },
  'vpn-default-to-gateway': { title: 'seen.vpn-default-to-gateway' },
  'vpn-default-to-internet': { title: 'seen.vpn-default-to-internet' },
  'vpn-reaches-vm-interface': { title: 'seen.vpn-reaches-vm-interface' },
  'vpn-rule-denies': { title: 'seen.vpn-rule-denies' },
  'vpn-rule-allows': { title: 'seen.vpn-rule-allows' },
  // Between VNets
  'vpn-v2v-one-connection': { title: 'seen.vpn-v2v-one-connection' },
  'vpn-v2v-connections-differ': { title: 'seen.vpn-v2v-connections-differ' },
  'vpn-v2v-connections-alike': { title: 'seen.vpn-v2v-connections-alike' },
  'vpn-bgp-off-on-connection': {
    title: 'seen.vpn-bgp-off-on-connection',
    shown: [{ property: 'enablebgp', matches: /^false$/i }],
  },
  'vpn-bgp-on-on-connections': { title: 'seen.vpn-bgp-on-on-connections' },
  // Peering of a spoke
  'vpn-spoke-flag-off': {
    title: 'seen.vpn-spoke-flag-off',
    shown: [{ property: 'useremotegateways', matches: /^false$/i }],
  },
  'vpn-spoke-flag-on': {
    title: 'seen.vpn-spoke-flag-on',
    shown: [{ property: 'useremotegateways', matches: /^true$/i }],
  },
  // Point-to-site: errors of the client
  'p2s-certificate-missing': { title: 'seen.p2s-certificate-missing' },
  'p2s-root-refused': { title: 'seen.p2s-root-refused' },
  'p2s-chain-untrusted': { title: 'seen.p2s-chain-untrusted' },
  'p2s-machine-certificate': { title: 'seen.p2s-machine-certificate' },
  'p2s-revocation-offline': { title: 'seen.p2s-revocation-offline' },
  'p2s-certificates-fine': { title: 'seen.p2s-certificates-fine' },
  'p2s-server-silent': { title: 'seen.p2s-server-silent' },
  'p2s-adapter-error': { title: 'seen.p2s-adapter-error' },
  'p2s-gateway-name-unknown': { title: 'seen.p2s-gateway-name-unknown' },
  'p2s-radius-refused': { title: 'seen.p2s-radius-refused' },
  'p2s-app-not-started': { title: 'seen.p2s-app-not-started' },
  'p2s-hotspot-works': { title: 'seen.p2s-hotspot-works' },
  'p2s-hotspot-fails': { title: 'seen.p2s-hotspot-fails' },
  'p2s-all-at-once': { title: 'seen.p2s-all-at-once' },
  'p2s-protocol-missing': { title: 'seen.p2s-protocol-missing' },
  'p2s-protocol-offered': { title: 'seen.p2s-protocol-offered' },
  'p2s-upload-refused': { title: 'seen.p2s-upload-refused' },
  'p2s-root-pasted-raw': { title: 'seen.p2s-root-pasted-raw' },
  'p2s-root-pasted-clean': { title: 'seen.p2s-root-pasted-clean' },
  // Point-to-site: sign-in
  'p2s-wrong-audience': { title: 'seen.p2s-wrong-audience' },
  'p2s-no-consent': { title: 'seen.p2s-no-consent' },
  'p2s-not-assigned': { title: 'seen.p2s-not-assigned' },
  'p2s-blocked-by-policy': { title: 'seen.p2s-blocked-by-policy' },
  'p2s-sign-in-expired': { title: 'seen.p2s-sign-in-expired' },
  'p2s-sign-in-fine': { title: 'seen.p2s-sign-in-fine' },
  // Point-to-site: connected
  'p2s-route-present': { title: 'seen.p2s-route-present' },
  'p2s-route-missing': { title: 'seen.p2s-route-missing' },
  'p2s-route-local': { title: 'seen.p2s-route-local' },
  'p2s-route-class': { title: 'seen.p2s-route-class' },
  'p2s-routes-up-to-limit': { title: 'seen.p2s-routes-up-to-limit' },
  'p2s-new-profile-helps': { title: 'seen.p2s-new-profile-helps' },
  'p2s-new-profile-lacks': { title: 'seen.p2s-new-profile-lacks' },
  'p2s-default-into-tunnel': { title: 'seen.p2s-default-into-tunnel' },
  'p2s-default-local': { title: 'seen.p2s-default-local' },
  'p2s-count-full': { title: 'seen.p2s-count-full' },
  'p2s-count-free': { title: 'seen.p2s-count-free' },
  'p2s-pool-no-return': { title: 'seen.p2s-pool-no-return' },
  'p2s-pool-returned': { title: 'seen.p2s-pool-returned' },
  'p2s-dns-of-azure-first': { title: 'seen.p2s-dns-of-azure-first' },
  'p2s-profile-recreated': { title: 'seen.p2s-profile-recreated' },
  'p2s-profile-stays': { title: 'seen.p2s-profile-stays' },
} as const satisfies Record<string, ObservationRow>;

type Shown = keyof typeof vpnObservations | keyof typeof generalObservations;

export const vpnChecks = {
  'vpn-ike-log': {
    step: 'check-step.vpn-ike-log',
    command:
      'AzureDiagnostics | where Category == "IKEDiagnosticLog" | project TimeGenerated, Message | sort by ' +
      'TimeGenerated desc | take 50',
    shows: [
      'vpn-ike-auth-failed',
      'vpn-ike-policy-mismatch',
      'vpn-ike-selectors-refused',
      'vpn-ike-version-refused',
      'vpn-ike-timeout',
      'vpn-ike-no-entry',
      'vpn-ike-refused',
      'vpn-ike-certificate-expired',
    ],
  },
  'vpn-peer-address': {
    step: 'check-step.vpn-peer-address',
    command:
      'az network local-gateway show -g <group> -n <local gateway> --query "{gatewayIpAddress:gatewayIpAddress, ' +
      'fqdn:fqdn}"',
    shows: ['vpn-peer-address-same', 'vpn-peer-address-nat', 'vpn-peer-address-other', 'vpn-peer-address-private'],
  },
  'vpn-gateway-subnet': {
    step: 'check-step.vpn-gateway-subnet',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n GatewaySubnet --query ' +
      '"{routeTable:routeTable.id, nsg:networkSecurityGroup.id}"',
    shows: ['vpn-subnet-nsg', 'vpn-subnet-default-route', 'vpn-subnet-specific-routes', 'vpn-subnet-bare'],
  },
  'vpn-gateway-state': {
    step: 'check-step.vpn-gateway-state',
    command:
      'az network vnet-gateway show -g <group> -n <gateway> --query "{provisioningState:provisioningState, ' +
      'vpnType:vpnType, sku:sku.name}"',
    shows: [
      'state-failed',
      'vpn-gateway-updating',
      'vpn-sku-basic',
      'vpn-sku-old',
      'vpn-type-policy-based',
      'vpn-gateway-succeeded',
    ],
  },
  'vpn-gateway-type': {
    step: 'check-step.vpn-gateway-type',
    command: 'az network vnet-gateway show -g <group> -n <gateway> --query vpnType',
    shows: ['vpn-type-policy-based', 'vpn-type-route-based'],
  },
  'vpn-gateway-dns': {
    step: 'check-step.vpn-gateway-dns',
    command: 'nslookup management.azure.com; nslookup <any public account>.blob.core.windows.net',
    shows: ['vpn-dns-resolves', 'vpn-dns-fails', 'vpn-dns-blob-missing'],
  },
  'vpn-site-ranges': {
    step: 'check-step.vpn-site-ranges',
    command:
      'az network local-gateway show -g <group> -n <local gateway> --query localNetworkAddressSpace.addressPrefixes',
    shows: ['vpn-site-range-missing', 'vpn-device-address-listed', 'vpn-site-ranges-complete'],
  },
  'vpn-device-ranges': {
    step: 'check-step.vpn-device-ranges',
    shows: ['vpn-azure-range-missing', 'vpn-selectors-many', 'vpn-azure-ranges-complete'],
  },
  'vpn-range-overlap': {
    step: 'check-step.vpn-range-overlap',
    shows: ['vpn-ranges-overlap', 'vpn-ranges-apart'],
  },
  'vpn-nat-rules': {
    step: 'check-step.vpn-nat-rules',
    command:
      'az network vpn-connection show -g <group> -n <connection> --query "{ingressNatRules:ingressNatRules, ' +
      'egressNatRules:egressNatRules}"',
    shows: ['vpn-nat-unlinked', 'vpn-nat-range-unrouted', 'vpn-nat-complete'],
  },
  'vpn-bgp-peers': {
    step: 'check-step.vpn-bgp-peers',
    command: 'az network vnet-gateway list-bgp-peer-status -g <group> -n <gateway> -o table',
    shows: [
      'bgp-down',
      'vpn-bgp-no-routes',
      'vpn-bgp-one-instance',
      'vpn-bgp-apipa',
      'vpn-bgp-old-address',
      'vpn-bgp-prefix-limit',
      'vpn-bgp-routes',
    ],
  },
  'vpn-tunnel-log': {
    step: 'check-step.vpn-tunnel-log',
    command:
      'AzureDiagnostics | where Category == "TunnelDiagnosticLog" | project TimeGenerated, OperationName, ' +
      'instance_s, remoteIP_s | sort by TimeGenerated asc',
    shows: [
      'vpn-drops-other-instance',
      'vpn-drops-same-instance',
      'vpn-drops-regular',
      'vpn-drops-idle',
      'vpn-one-tunnel-only',
    ],
  },
  'vpn-throughput-test': {
    step: 'check-step.vpn-throughput-test',
    command: 'iperf3 -c <address> -P 32 -t 30',
    shows: ['vpn-bandwidth-full', 'vpn-one-stream-slow', 'vpn-bandwidth-free'],
  },
  'vpn-packet-size': {
    step: 'check-step.vpn-packet-size',
    command: 'ping -f -l <size> <address>',
    shows: ['vpn-large-packets-lost', 'vpn-large-packets-pass'],
  },
  'vpn-both-ways': {
    step: 'check-step.vpn-both-ways',
    shows: ['vpn-reply-other-tunnel', 'vpn-reply-same-tunnel'],
  },
  'vpn-default-route': {
    step: 'check-step.vpn-default-route',
    command: 'az network nic show-effective-route-table -g <group> -n <interface> -o table',
    shows: ['vpn-default-to-gateway', 'vpn-default-to-internet'],
  },
  'vpn-target-rules': {
    step: 'check-step.vpn-target-rules',
    command:
      'az network watcher test-ip-flow --vm <vm> --direction Inbound --protocol TCP --local <vm address>:<port> ' +
      '--remote <source address>:60000 -g <group>',
    shows: ['vpn-rule-denies', 'vpn-reaches-vm-interface', 'vpn-rule-allows'],
  },
  'vpn-v2v-connections': {
    step: 'check-step.vpn-v2v-connections',
    command:
      'az network vpn-connection list -g <group> --query "[].{name:name, type:connectionType}"; az network ' +
      'vpn-connection show -g <group> -n <connection> --query "{status:connectionStatus, policies:ipsecPolicies}"; ' +
      'az network vpn-connection shared-key show -g <group> --connection-name <connection>',
    shows: ['vpn-v2v-one-connection', 'vpn-v2v-connections-differ', 'vpn-v2v-connections-alike'],
  },
  'vpn-connection-bgp': {
    step: 'check-step.vpn-connection-bgp',
    command:
      'az network vpn-connection list -g <group> --query "[].{name:name, enableBgp:enableBgp, ' +
      'status:connectionStatus}" -o table',
    shows: ['vpn-bgp-off-on-connection', 'vpn-bgp-on-on-connections'],
  },
  'vpn-spoke-flags': {
    step: 'check-step.vpn-spoke-flags',
    command:
      'az network vnet peering list -g <group> --vnet-name <spoke> --query "[].{name:name, ' +
      'useRemoteGateways:useRemoteGateways, allowGatewayTransit:allowGatewayTransit}" -o table',
    shows: ['vpn-spoke-flag-off', 'vpn-spoke-flag-on'],
  },
  'p2s-certificate-error': {
    step: 'check-step.p2s-certificate-error',
    shows: [
      'p2s-certificate-missing',
      'p2s-root-refused',
      'p2s-chain-untrusted',
      'p2s-machine-certificate',
      'p2s-revocation-offline',
      'p2s-certificates-fine',
    ],
  },
  'p2s-client-error': {
    step: 'check-step.p2s-client-error',
    shows: [
      'p2s-server-silent',
      'p2s-gateway-name-unknown',
      'p2s-adapter-error',
      'p2s-radius-refused',
      'p2s-app-not-started',
      'p2s-all-at-once',
    ],
  },
  'p2s-other-network': {
    step: 'check-step.p2s-other-network',
    shows: ['p2s-hotspot-works', 'p2s-hotspot-fails'],
  },
  'p2s-tunnel-type': {
    step: 'check-step.p2s-tunnel-type',
    command:
      'az network vnet-gateway show -g <group> -n <gateway> --query "{sku:sku.name, ' +
      'protocols:vpnClientConfiguration.vpnClientProtocols}"',
    shows: ['p2s-protocol-missing', 'p2s-protocol-offered'],
  },
  'p2s-root-upload': {
    step: 'check-step.p2s-root-upload',
    shows: ['p2s-root-pasted-raw', 'p2s-root-pasted-clean'],
  },
  'p2s-sign-in-log': {
    step: 'check-step.p2s-sign-in-log',
    shows: [
      'p2s-wrong-audience',
      'p2s-no-consent',
      'p2s-not-assigned',
      'p2s-blocked-by-policy',
      'p2s-sign-in-expired',
      'p2s-sign-in-fine',
    ],
  },
  'p2s-client-routes': {
    step: 'check-step.p2s-client-routes',
    command: 'route print -4',
    shows: ['p2s-route-missing', 'p2s-route-local', 'p2s-route-class', 'p2s-routes-up-to-limit', 'p2s-route-present'],
  },
  'p2s-fresh-profile': {
    step: 'check-step.p2s-fresh-profile',
    command: 'az network vnet-gateway vpn-client generate -g <group> -n <gateway>',
    shows: ['p2s-new-profile-helps', 'p2s-new-profile-lacks'],
  },
  'p2s-default-way': {
    step: 'check-step.p2s-default-way',
    command: 'route print -4',
    shows: ['p2s-default-into-tunnel', 'p2s-default-local'],
  },
  'p2s-connection-count': {
    step: 'check-step.p2s-connection-count',
    command: 'az network vnet-gateway vpn-client show-health -g <group> -n <gateway> --query "length(value)"',
    shows: ['p2s-count-full', 'p2s-count-free'],
  },
  'p2s-pool-route': {
    step: 'check-step.p2s-pool-route',
    shows: ['p2s-pool-no-return', 'p2s-pool-returned'],
  },
  'p2s-dns-answers': {
    step: 'check-step.p2s-dns-answers',
    command: 'Resolve-DnsName <name>',
    shows: ['p2s-dns-of-azure-first', 'name-private', 'name-public'],
  },
  'p2s-profile-life': {
    step: 'check-step.p2s-profile-life',
    shows: ['p2s-profile-recreated', 'p2s-profile-stays'],
  },
} as const satisfies Record<string, CheckRow<Shown>>;
