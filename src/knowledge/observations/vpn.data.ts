// What checks of vpn can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const vpnObservations = {
  // The connection and its byte counters
  'vpn-no-bytes-in': { title: 'connected, no bytes come in', shown: [{ property: 'ingressbytestransferred', matches: /^0$/ }] },
  'vpn-no-bytes-out': { title: 'connected, no bytes go out', shown: [{ property: 'egressbytestransferred', matches: /^0$/ }] },
  'vpn-bytes-both': { title: 'connected, bytes in both directions' },
  // The negotiation
  'vpn-ike-auth-failed': { title: 'authentication failed, credentials unacceptable' },
  'vpn-ike-policy-mismatch': { title: 'policy mismatch, no proposal chosen' },
  'vpn-ike-selectors-refused': { title: 'traffic selectors refused (TS_UNACCEPTABLE)' },
  'vpn-ike-version-refused': { title: 'the IKE version is not accepted' },
  'vpn-ike-timeout': { title: 'negotiation timed out, the device does not answer' },
  'vpn-ike-no-entry': { title: 'no entry from the device at all' },
  'vpn-ike-refused': { title: 'the gateway refuses a tunnel that the device starts (1225)' },
  'vpn-ike-certificate-expired': { title: 'a certificate of the connection has expired' },
  // The address of the device
  'vpn-peer-address-same': { title: 'the same public address on both ends, on the device itself' },
  'vpn-peer-address-nat': { title: 'the same public address, but a router in front holds it (NAT)' },
  'vpn-peer-address-other': { title: 'another public address than in the local network gateway' },
  'vpn-peer-address-private': { title: 'a private address in the local network gateway' },
  // GatewaySubnet and the gateway
  'vpn-subnet-bare': { title: 'nothing on GatewaySubnet' },
  'vpn-subnet-nsg': { title: 'a network security group on GatewaySubnet' },
  'vpn-subnet-default-route': { title: 'a default route, a route to the peer or no propagation on GatewaySubnet' },
  'vpn-subnet-specific-routes': { title: 'only routes for spoke ranges on GatewaySubnet, propagation on' },
  'vpn-gateway-succeeded': { title: 'the gateway is Succeeded, RouteBased, with an AZ SKU' },
  'vpn-gateway-updating': { title: 'the gateway is still Updating', shown: [{ property: 'provisioningstate', matches: /^updating$/i }] },
  'vpn-sku-basic': { title: 'SKU Basic' },
  'vpn-sku-old': { title: 'a SKU without AZ (VpnGw1 to VpnGw5)' },
  'vpn-type-policy-based': { title: 'PolicyBased', shown: [{ property: 'vpntype', matches: /^policybased$/i }] },
  'vpn-type-route-based': { title: 'RouteBased', shown: [{ property: 'vpntype', matches: /^routebased$/i }] },
  'vpn-dns-resolves': { title: 'the DNS servers of the VNet resolve public Azure names, blob accounts too' },
  'vpn-dns-fails': { title: 'the DNS servers of the VNet do not resolve public Azure names' },
  'vpn-dns-blob-missing': { title: 'only blob.core.windows.net names do not exist' },
  // Ranges
  'vpn-site-range-missing': { title: 'a range of the site is missing in the local network gateway' },
  'vpn-site-ranges-complete': { title: 'all ranges of the site are in the local network gateway' },
  'vpn-device-address-listed': { title: 'the public address of the device is in the address space' },
  'vpn-ranges-overlap': { title: 'two ranges overlap' },
  'vpn-ranges-apart': { title: 'no ranges overlap' },
  'vpn-azure-range-missing': { title: 'a range of Azure is missing on the device' },
  'vpn-azure-ranges-complete': { title: 'the device has routes and selectors for all ranges of Azure' },
  'vpn-selectors-many': { title: 'more than 200 pairs of ranges' },
  'vpn-nat-unlinked': { title: 'a NAT rule is not linked to the connection' },
  'vpn-nat-range-unrouted': { title: 'the site has no route to the translated range' },
  'vpn-nat-complete': { title: 'NAT rules linked, translated range routed' },
  // BGP
  'vpn-bgp-no-routes': { title: 'the BGP peer is connected, 0 routes received', shown: [{ property: 'routesreceived', matches: /^0$/ }] },
  'vpn-bgp-routes': { title: 'routes are received from the BGP peer' },
  'vpn-bgp-one-instance': { title: 'only one of two instances has a BGP peer' },
  'vpn-bgp-apipa': { title: 'the device peers from a 169.254 address' },
  'vpn-bgp-old-address': { title: 'the device still peers with the old BGP address' },
  'vpn-bgp-prefix-limit': { title: 'the device advertises more than 4,000 prefixes' },
  // When the tunnel drops
  'vpn-drops-other-instance': { title: 'the tunnel comes back on the other instance' },
  'vpn-drops-same-instance': { title: 'the tunnel comes back on the same instance, at no fixed times' },
  'vpn-drops-regular': { title: 'drops at fixed intervals' },
  'vpn-drops-idle': { title: 'drops only when nothing is sent' },
  'vpn-one-tunnel-only': { title: 'only one of two tunnels is up' },
  // Throughput
  'vpn-bandwidth-full': { title: 'the bandwidth metric is at the limit of the SKU' },
  'vpn-bandwidth-free': { title: 'the bandwidth metric is far below the SKU' },
  'vpn-one-stream-slow': { title: 'one stream is slow, many together are fast' },
  'vpn-large-packets-lost': { title: 'small packets pass, large ones do not' },
  'vpn-large-packets-pass': { title: 'packets of 1,350 bytes pass' },
  // The way of traffic
  'vpn-reply-other-tunnel': { title: 'the reply takes another tunnel than the request' },
  'vpn-reply-same-tunnel': { title: 'request and reply take the same tunnel' },
  'vpn-default-to-gateway': { title: '0.0.0.0/0 leads to the virtual network gateway' },
  'vpn-default-to-internet': { title: '0.0.0.0/0 leads to Internet' },
  'vpn-reaches-vm-interface': { title: 'the packet reaches the VM, which does not answer' },
  'vpn-rule-denies': { title: 'a security rule denies the source range' },
  'vpn-rule-allows': { title: 'the security rules allow it, and no packet reaches the VM' },
  // Between VNets
  'vpn-v2v-one-connection': { title: 'a connection on one of the two gateways only' },
  'vpn-v2v-connections-differ': { title: 'two connections with different keys or policies' },
  'vpn-v2v-connections-alike': { title: 'two connections with the same key and policy' },
  'vpn-bgp-off-on-connection': { title: 'BGP is off on a connection', shown: [{ property: 'enablebgp', matches: /^false$/i }] },
  'vpn-bgp-on-on-connections': { title: 'BGP is on on every connection' },
  // Peering of a spoke
  'vpn-spoke-flag-off': { title: 'the spoke does not use the gateway of the hub', shown: [{ property: 'useremotegateways', matches: /^false$/i }] },
  'vpn-spoke-flag-on': { title: 'the spoke uses the gateway of the hub', shown: [{ property: 'useremotegateways', matches: /^true$/i }] },
  // Point-to-site: errors of the client
  'p2s-certificate-missing': { title: 'error 798, no certificate was found' },
  'p2s-root-refused': { title: 'error 0x80090326, badly formatted message' },
  'p2s-chain-untrusted': { title: 'a root certificate that is not trusted (0x800B0109)' },
  'p2s-machine-certificate': { title: 'error 13801 or 13806 on the client' },
  'p2s-revocation-offline': { title: 'error 0x80092013, revocation server offline' },
  'p2s-certificates-fine': { title: 'no certificate error' },
  'p2s-server-silent': { title: 'the server does not respond (error 800 or 809)' },
  'p2s-adapter-error': { title: 'error 720' },
  'p2s-gateway-name-unknown': { title: 'the name of the gateway is not resolved (0x80072ee7)' },
  'p2s-radius-refused': { title: 'error 812' },
  'p2s-app-not-started': { title: 'error 1460, the VPN platform did not trigger' },
  'p2s-hotspot-works': { title: 'it connects over a phone hotspot' },
  'p2s-hotspot-fails': { title: 'it does not connect over a phone hotspot either' },
  'p2s-all-at-once': { title: 'all clients failed from the same moment' },
  'p2s-protocol-missing': { title: 'the gateway does not offer the protocol of the client' },
  'p2s-protocol-offered': { title: 'the gateway offers the protocol of the client' },
  'p2s-upload-refused': { title: 'the portal refuses the root certificate' },
  'p2s-root-pasted-raw': { title: 'line breaks, header lines, a binary file or a name with spaces' },
  'p2s-root-pasted-clean': { title: 'one Base64 line under a plain name' },
  // Point-to-site: sign-in
  'p2s-wrong-audience': { title: 'AADSTS650057 or AADSTS500011, wrong or unknown resource' },
  'p2s-no-consent': { title: 'AADSTS65001, consent is missing' },
  'p2s-not-assigned': { title: 'AADSTS50105, the user is not assigned' },
  'p2s-blocked-by-policy': { title: 'AADSTS53003, blocked by Conditional Access' },
  'p2s-sign-in-expired': { title: 'the Entra sign-in has expired' },
  'p2s-sign-in-fine': { title: 'the Entra sign-in succeeds' },
  // Point-to-site: connected
  'p2s-route-present': { title: 'the client has a route to the target through the VPN' },
  'p2s-route-missing': { title: 'the client has no route to the target through the VPN' },
  'p2s-route-local': { title: 'the home network has the same range as the target' },
  'p2s-route-class': { title: 'a route for a whole class such as 10.0.0.0/8' },
  'p2s-routes-up-to-limit': { title: 'only the first part of the routes arrived' },
  'p2s-new-profile-helps': { title: 'a newly downloaded profile has the route' },
  'p2s-new-profile-lacks': { title: 'a newly downloaded profile lacks the route too' },
  'p2s-default-into-tunnel': { title: '0.0.0.0/1 and 128.0.0.0/1 lead into the tunnel' },
  'p2s-default-local': { title: 'the default route stays at home' },
  'p2s-count-full': { title: 'the connection count is at the limit of the SKU' },
  'p2s-count-free': { title: 'the connection count is below the limit' },
  'p2s-pool-no-return': { title: 'on-premises has no route to the client pool' },
  'p2s-pool-returned': { title: 'on-premises has a route to the client pool' },
  'p2s-dns-of-azure-first': { title: 'the DNS servers of the VPN answer first and do not know the name' },
  'p2s-profile-recreated': { title: 'the profile vanishes at each Intune sync' },
  'p2s-profile-stays': { title: 'the profile stays' },
} as const satisfies Record<string, ObservationRow>;

type Shown = keyof typeof vpnObservations | keyof typeof generalObservations;

export const vpnChecks = {
  'vpn-ike-log': {
    step: 'Read the last attempts in IKEDiagnosticLog of the gateway',
    command: 'AzureDiagnostics | where Category == "IKEDiagnosticLog" | project TimeGenerated, Message | sort by TimeGenerated desc | take 50',
    shows: ['vpn-ike-auth-failed', 'vpn-ike-policy-mismatch', 'vpn-ike-selectors-refused', 'vpn-ike-version-refused', 'vpn-ike-timeout', 'vpn-ike-no-entry', 'vpn-ike-refused', 'vpn-ike-certificate-expired'],
  },
  'vpn-peer-address': {
    step: 'Compare the address in the local network gateway with the public address by which the device really leaves',
    command: 'az network local-gateway show -g <group> -n <local gateway> --query "{gatewayIpAddress:gatewayIpAddress, fqdn:fqdn}"',
    shows: ['vpn-peer-address-same', 'vpn-peer-address-nat', 'vpn-peer-address-other', 'vpn-peer-address-private'],
  },
  'vpn-gateway-subnet': {
    step: 'Look for a route table and a security group on GatewaySubnet, then at the routes and the propagation of that table',
    command: 'az network vnet subnet show -g <group> --vnet-name <vnet> -n GatewaySubnet --query "{routeTable:routeTable.id, nsg:networkSecurityGroup.id}"',
    shows: ['vpn-subnet-nsg', 'vpn-subnet-default-route', 'vpn-subnet-specific-routes', 'vpn-subnet-bare'],
  },
  'vpn-gateway-state': {
    step: 'Look at the state, the type and the SKU of the gateway',
    command: 'az network vnet-gateway show -g <group> -n <gateway> --query "{provisioningState:provisioningState, vpnType:vpnType, sku:sku.name}"',
    shows: ['state-failed', 'vpn-gateway-updating', 'vpn-sku-basic', 'vpn-sku-old', 'vpn-type-policy-based', 'vpn-gateway-succeeded'],
  },
  'vpn-gateway-type': {
    step: 'Look whether the VPN type of the gateway is policy-based or route-based',
    command: 'az network vnet-gateway show -g <group> -n <gateway> --query vpnType',
    shows: ['vpn-type-policy-based', 'vpn-type-route-based'],
  },
  'vpn-gateway-dns': {
    step: 'From a VM in the VNet of the gateway, look up a public Azure name and a blob account that is not yours',
    command: 'nslookup management.azure.com; nslookup <any public account>.blob.core.windows.net',
    shows: ['vpn-dns-resolves', 'vpn-dns-fails', 'vpn-dns-blob-missing'],
  },
  'vpn-site-ranges': {
    step: 'Compare the address space of the local network gateway with the ranges that the site really has',
    command: 'az network local-gateway show -g <group> -n <local gateway> --query localNetworkAddressSpace.addressPrefixes',
    shows: ['vpn-site-range-missing', 'vpn-device-address-listed', 'vpn-site-ranges-complete'],
  },
  'vpn-device-ranges': {
    step: 'On the device, list the routes into the tunnel and the ranges in its phase 2 associations',
    shows: ['vpn-azure-range-missing', 'vpn-selectors-many', 'vpn-azure-ranges-complete'],
  },
  'vpn-range-overlap': {
    step: 'Write the ranges of the VNet, its peered VNets, all local network gateways and the client pool side by side',
    shows: ['vpn-ranges-overlap', 'vpn-ranges-apart'],
  },
  'vpn-nat-rules': {
    step: 'Look which NAT rules the connection has, and whether the site routes the translated range into the tunnel',
    command: 'az network vpn-connection show -g <group> -n <connection> --query "{ingressNatRules:ingressNatRules, egressNatRules:egressNatRules}"',
    shows: ['vpn-nat-unlinked', 'vpn-nat-range-unrouted', 'vpn-nat-complete'],
  },
  'vpn-bgp-peers': {
    step: 'Look at the BGP peers of the gateway and at the address and number of routes of each',
    command: 'az network vnet-gateway list-bgp-peer-status -g <group> -n <gateway> -o table',
    shows: ['bgp-down', 'vpn-bgp-no-routes', 'vpn-bgp-one-instance', 'vpn-bgp-apipa', 'vpn-bgp-old-address', 'vpn-bgp-prefix-limit', 'vpn-bgp-routes'],
  },
  'vpn-tunnel-log': {
    step: 'Read in TunnelDiagnosticLog when the tunnel goes and on which instance it comes back',
    command: 'AzureDiagnostics | where Category == "TunnelDiagnosticLog" | project TimeGenerated, OperationName, instance_s, remoteIP_s | sort by TimeGenerated asc',
    shows: ['vpn-drops-other-instance', 'vpn-drops-same-instance', 'vpn-drops-regular', 'vpn-drops-idle', 'vpn-one-tunnel-only'],
  },
  'vpn-throughput-test': {
    step: 'Compare the metric Gateway S2S Bandwidth with the SKU, then measure with 1 and with 32 streams',
    command: 'iperf3 -c <address> -P 32 -t 30',
    shows: ['vpn-bandwidth-full', 'vpn-one-stream-slow', 'vpn-bandwidth-free'],
  },
  'vpn-packet-size': {
    step: 'Send growing packets that may not be fragmented to a VM behind the tunnel',
    command: 'ping -f -l <size> <address>',
    shows: ['vpn-large-packets-lost', 'vpn-large-packets-pass'],
  },
  'vpn-both-ways': {
    step: 'On the firewall, compare the tunnel of the request with the tunnel of the reply',
    shows: ['vpn-reply-other-tunnel', 'vpn-reply-same-tunnel'],
  },
  'vpn-default-route': {
    step: 'Look at the next hop of 0.0.0.0/0 in the effective routes of the VM',
    command: 'az network nic show-effective-route-table -g <group> -n <interface> -o table',
    shows: ['vpn-default-to-gateway', 'vpn-default-to-internet'],
  },
  'vpn-target-rules': {
    step: 'Check the flow from the range of the site or of the clients to the port; if it is allowed, capture on the VM whether packets arrive',
    command: 'az network watcher test-ip-flow --vm <vm> --direction Inbound --protocol TCP --local <vm address>:<port> --remote <source address>:60000 -g <group>',
    shows: ['vpn-rule-denies', 'vpn-reaches-vm-interface', 'vpn-rule-allows'],
  },
  'vpn-v2v-connections': {
    step: 'List the connections in the resource group of each gateway, then compare status, policy and shared key of the two on your own screen',
    command: 'az network vpn-connection list -g <group> --query "[].{name:name, type:connectionType}"; az network vpn-connection show -g <group> -n <connection> --query "{status:connectionStatus, policies:ipsecPolicies}"; az network vpn-connection shared-key show -g <group> --connection-name <connection>',
    shows: ['vpn-v2v-one-connection', 'vpn-v2v-connections-differ', 'vpn-v2v-connections-alike'],
  },
  'vpn-connection-bgp': {
    step: 'Look on every connection on the way whether BGP is on',
    command: 'az network vpn-connection list -g <group> --query "[].{name:name, enableBgp:enableBgp, status:connectionStatus}" -o table',
    shows: ['vpn-bgp-off-on-connection', 'vpn-bgp-on-on-connections'],
  },
  'vpn-spoke-flags': {
    step: 'Look at the gateway flags on the peering of the spoke, and on its other half in the hub',
    command: 'az network vnet peering list -g <group> --vnet-name <spoke> --query "[].{name:name, useRemoteGateways:useRemoteGateways, allowGatewayTransit:allowGatewayTransit}" -o table',
    shows: ['vpn-spoke-flag-off', 'vpn-spoke-flag-on'],
  },
  'p2s-certificate-error': {
    step: 'Read the exact error on the client: the status log of the VPN client, or RasClient in the application log',
    shows: ['p2s-certificate-missing', 'p2s-root-refused', 'p2s-chain-untrusted', 'p2s-machine-certificate', 'p2s-revocation-offline', 'p2s-certificates-fine'],
  },
  'p2s-client-error': {
    step: 'Read the exact error of the connection attempt; in the Azure VPN Client run Diagnose',
    shows: ['p2s-server-silent', 'p2s-gateway-name-unknown', 'p2s-adapter-error', 'p2s-radius-refused', 'p2s-app-not-started', 'p2s-all-at-once'],
  },
  'p2s-other-network': {
    step: 'Try the same laptop over a phone hotspot',
    shows: ['p2s-hotspot-works', 'p2s-hotspot-fails'],
  },
  'p2s-tunnel-type': {
    step: 'Compare the tunnel types on the point-to-site page of the gateway with what the client uses',
    command: 'az network vnet-gateway show -g <group> -n <gateway> --query "{sku:sku.name, protocols:vpnClientConfiguration.vpnClientProtocols}"',
    shows: ['p2s-protocol-missing', 'p2s-protocol-offered'],
  },
  'p2s-root-upload': {
    step: 'Open the exported root in a text editor, and look at what was pasted and under which name',
    shows: ['p2s-root-pasted-raw', 'p2s-root-pasted-clean'],
  },
  'p2s-sign-in-log': {
    step: 'Look for the failed attempt in the Entra sign-in logs of that user',
    shows: ['p2s-wrong-audience', 'p2s-no-consent', 'p2s-not-assigned', 'p2s-blocked-by-policy', 'p2s-sign-in-expired', 'p2s-sign-in-fine'],
  },
  'p2s-client-routes': {
    step: 'Look at the routes of the client while it is connected',
    command: 'route print -4',
    shows: ['p2s-route-missing', 'p2s-route-local', 'p2s-route-class', 'p2s-routes-up-to-limit', 'p2s-route-present'],
  },
  'p2s-fresh-profile': {
    step: 'Generate the profile again, import it on one client and compare the routes',
    command: 'az network vnet-gateway vpn-client generate -g <group> -n <gateway>',
    shows: ['p2s-new-profile-helps', 'p2s-new-profile-lacks'],
  },
  'p2s-default-way': {
    step: 'Look where the default route of the connected client leads',
    command: 'route print -4',
    shows: ['p2s-default-into-tunnel', 'p2s-default-local'],
  },
  'p2s-connection-count': {
    step: 'Compare the metric P2S Connection Count with the limit of the SKU',
    command: 'az network vnet-gateway vpn-client show-health -g <group> -n <gateway> --query "length(value)"',
    shows: ['p2s-count-full', 'p2s-count-free'],
  },
  'p2s-pool-route': {
    step: 'On the on-premises device, look for a route and a selector for the client pool into the tunnel',
    shows: ['p2s-pool-no-return', 'p2s-pool-returned'],
  },
  'p2s-dns-answers': {
    step: 'Ask for the name once while connected and once while not',
    command: 'Resolve-DnsName <name>',
    shows: ['p2s-dns-of-azure-first', 'name-private', 'name-public'],
  },
  'p2s-profile-life': {
    step: 'Start an Intune sync while the VPN is connected and watch the profile',
    shows: ['p2s-profile-recreated', 'p2s-profile-stays'],
  },
} as const satisfies Record<string, CheckRow<Shown>>;
