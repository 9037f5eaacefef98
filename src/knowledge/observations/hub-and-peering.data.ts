// What checks of peerings, hubs, routes and security groups can show, and the checks.
import type { generalObservations } from './general.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';

export const hubAndPeeringObservations = {
  // Peering
  'peering-out-of-sync': {
    title: 'seen.peering-out-of-sync',
    shown: [{ property: 'peeringsynclevel', matches: /notinsync$/i }],
  },
  'peering-in-sync': {
    title: 'seen.peering-in-sync',
    shown: [{ property: 'peeringsynclevel', matches: /^fullyinsync$/i }],
  },
  'peering-none': { title: 'seen.peering-none' },
  'vnet-access-off': {
    title: 'seen.vnet-access-off',
    shown: [{ property: 'allowvirtualnetworkaccess', matches: /^false$/i }],
  },
  'forwarded-off': { title: 'seen.forwarded-off', shown: [{ property: 'allowforwardedtraffic', matches: /^false$/i }] },
  'transit-off': { title: 'seen.transit-off' },
  'remote-gateway-off': { title: 'seen.remote-gateway-off' },
  'other-remote-gateway': { title: 'seen.other-remote-gateway' },
  'flags-right': { title: 'seen.flags-right' },
  'ranges-overlap': { title: 'seen.ranges-overlap' },
  'ranges-distinct': { title: 'seen.ranges-distinct' },
  'error-rights': { title: 'seen.error-rights' },
  'error-tenant': { title: 'seen.error-tenant' },
  'error-busy': { title: 'seen.error-busy' },
  'error-no-gateway': { title: 'seen.error-no-gateway' },
  'error-transit': { title: 'seen.error-transit' },
  'error-locked': { title: 'seen.error-locked' },
  'error-none': { title: 'seen.error-none' },
  // Gateways and on-premises
  'hub-no-gateway': { title: 'seen.hub-no-gateway' },
  'hub-gateway-basic': { title: 'seen.hub-gateway-basic' },
  'spoke-gateway': { title: 'seen.spoke-gateway' },
  'hub-gateway-ready': { title: 'seen.hub-gateway-ready' },
  'hub-gateway-far': { title: 'seen.hub-gateway-far' },
  'hub-gateway-foreign': { title: 'seen.hub-gateway-foreign' },
  'device-lacks-spoke': { title: 'seen.device-lacks-spoke' },
  'device-knows-spoke': { title: 'seen.device-knows-spoke' },
  // Routes
  'next-hop-none': { title: 'seen.next-hop-none', shown: [{ property: 'nexthoptype', matches: /^none$/i }] },
  'next-hop-appliance': {
    title: 'seen.next-hop-appliance',
    shown: [{ property: 'nexthoptype', matches: /^virtualappliance$/i }],
  },
  'next-hop-gateway': {
    title: 'seen.next-hop-gateway',
    shown: [{ property: 'nexthoptype', matches: /^virtualnetworkgateway$/i }],
  },
  'next-hop-peering': {
    title: 'seen.next-hop-peering',
    shown: [{ property: 'nexthoptype', matches: /^(vnet|vnetglobal|virtualnetwork) ?peering$/i }],
  },
  'next-hop-internet': {
    title: 'seen.next-hop-internet',
    shown: [{ property: 'nexthoptype', matches: /^internet$/i }],
  },
  'next-hop-endpoint': {
    title: 'seen.next-hop-endpoint',
    shown: [{ property: 'nexthoptype', matches: /^virtualnetworkserviceendpoint$/i }],
  },
  'return-around': { title: 'seen.return-around' },
  'return-same': { title: 'seen.return-same' },
  'propagation-off': {
    title: 'seen.propagation-off',
    shown: [{ property: 'disablebgproutepropagation', matches: /^true$/i }],
  },
  'propagation-on': {
    title: 'seen.propagation-on',
    shown: [{ property: 'disablebgproutepropagation', matches: /^false$/i }],
  },
  'gateway-subnet-bare': { title: 'seen.gateway-subnet-bare' },
  'gateway-subnet-routed': { title: 'seen.gateway-subnet-routed' },
  'firewall-default-learned': { title: 'seen.firewall-default-learned' },
  'firewall-lacks-other-hub': { title: 'seen.firewall-lacks-other-hub' },
  'firewall-routes-right': { title: 'seen.firewall-routes-right' },
  'hop-address-old': { title: 'seen.hop-address-old' },
  'hop-address-same': { title: 'seen.hop-address-same' },
  // Firewall and appliance
  'log-empty': { title: 'seen.log-empty' },
  'log-deny': { title: 'seen.log-deny', shown: [{ property: 'action', matches: /^deny$/i }] },
  'log-allow': { title: 'seen.log-allow', shown: [{ property: 'action', matches: /^allow$/i }] },
  'log-threat': { title: 'seen.log-threat' },
  'log-network-rule': { title: 'seen.log-network-rule' },
  'source-translated': { title: 'seen.source-translated' },
  'source-kept': { title: 'seen.source-kept' },
  'names-differ': { title: 'seen.names-differ' },
  'names-agree': { title: 'seen.names-agree' },
  'active-cut': { title: 'seen.active-cut' },
  'changes-overlap': { title: 'seen.changes-overlap' },
  'changes-alone': { title: 'seen.changes-alone' },
  'capture-nothing': { title: 'seen.capture-nothing' },
  'capture-in-only': { title: 'seen.capture-in-only' },
  'capture-private-source': { title: 'seen.capture-private-source' },
  'capture-reply-lost': { title: 'seen.capture-reply-lost' },
  'capture-other-member': { title: 'seen.capture-other-member' },
  'capture-through': { title: 'seen.capture-through' },
  'forwarding-off': { title: 'seen.forwarding-off', shown: [{ property: 'enableipforwarding', matches: /^false$/i }] },
  'forwarding-off-inside': { title: 'seen.forwarding-off-inside' },
  'forwarding-on': { title: 'seen.forwarding-on' },
  // Security groups and guests
  'flow-own-deny': { title: 'seen.flow-own-deny' },
  'flow-default-deny': {
    title: 'seen.flow-default-deny',
    shown: [{ property: 'rulename', matches: /denyall(in|out)bound$/i }],
  },
  'flow-admin-deny': { title: 'seen.flow-admin-deny' },
  'flow-allowed': { title: 'seen.flow-allowed', shown: [{ property: 'access', matches: /^allow$/i }] },
  'nsg-absent': { title: 'seen.nsg-absent' },
  'nsg-open-port': { title: 'seen.nsg-open-port' },
  'tcp-fails-too': { title: 'seen.tcp-fails-too' },
  'guest-answers-itself': { title: 'seen.guest-answers-itself' },
  'guest-silent': { title: 'seen.guest-silent' },
  'guest-answers': { title: 'seen.guest-answers' },
  'reply-other-card': { title: 'seen.reply-other-card' },
  'reply-same-card': { title: 'seen.reply-same-card' },
  'only-new-blocked': { title: 'seen.only-new-blocked' },
  'new-allowed-too': { title: 'seen.new-allowed-too' },
  'groups-two-vnets': { title: 'seen.groups-two-vnets' },
  'groups-one-vnet': { title: 'seen.groups-one-vnet' },
  'lb-basic': { title: 'seen.lb-basic' },
  'lb-standard': { title: 'seen.lb-standard' },
  // Virtual Network Manager
  'avnm-nothing': { title: 'seen.avnm-nothing' },
  'avnm-other-region': { title: 'seen.avnm-other-region' },
  'avnm-overlap': { title: 'seen.avnm-overlap' },
  'avnm-applied': { title: 'seen.avnm-applied' },
  // Subnets and what hangs on them
  'subnet-in-use': { title: 'seen.subnet-in-use' },
  'subnet-link-left': { title: 'seen.subnet-link-left' },
  'subnet-full': { title: 'seen.subnet-full' },
  'subnet-has-room': { title: 'seen.subnet-has-room' },
  'subnet-free': { title: 'seen.subnet-free' },
  'place-differs': { title: 'seen.place-differs' },
  'place-same': { title: 'seen.place-same' },
} as const satisfies Record<string, ObservationRow>;

type Known = keyof typeof hubAndPeeringObservations | keyof typeof generalObservations;

export const hubAndPeeringChecks = {
  'peering-state': {
    step: 'check-step.peering-state',
    command:
      'az network vnet peering list -g <group> --vnet-name <vnet> --query ' +
      '"[].{name:name,peeringState:peeringState,peeringSyncLevel:peeringSyncLevel}"',
    shows: ['state-initiated', 'state-disconnected', 'peering-none', 'peering-out-of-sync', 'peering-in-sync'],
  },
  'peering-flags': {
    step: 'check-step.peering-flags',
    command:
      'az network vnet peering list -g <group> --vnet-name <vnet> --query ' +
      '"[].{name:name,allowVirtualNetworkAccess:allowVirtualNetworkAccess,allowForwardedTraffic:allowForwardedTraffic,allowGatewayTransit:allowGatewayTransit,useRemoteGateways:useRemoteGateways}"',
    shows: [
      'vnet-access-off',
      'forwarded-off',
      'transit-off',
      'remote-gateway-off',
      'other-remote-gateway',
      'flags-right',
    ],
  },
  'peering-error': {
    step: 'check-step.peering-error',
    command:
      'az monitor activity-log list -g <group> --status Failed --offset 1d --query "[].properties.statusMessage"',
    shows: [
      'error-rights',
      'error-tenant',
      'error-busy',
      'error-no-gateway',
      'error-transit',
      'error-locked',
      'error-none',
    ],
  },
  'compare-ranges': {
    step: 'check-step.compare-ranges',
    command: 'az network vnet show -g <group> -n <vnet> --query addressSpace.addressPrefixes',
    shows: ['ranges-overlap', 'ranges-distinct'],
  },
  'gateways-of-both': {
    step: 'check-step.gateways-of-both',
    command: 'az network vnet-gateway list -g <group> -o table',
    shows: [
      'hub-no-gateway',
      'hub-gateway-basic',
      'spoke-gateway',
      'hub-gateway-far',
      'hub-gateway-foreign',
      'hub-gateway-ready',
    ],
  },
  'device-of-the-site': {
    step: 'check-step.device-of-the-site',
    shows: ['device-lacks-spoke', 'device-knows-spoke'],
  },
  'next-hop': {
    step: 'check-step.next-hop',
    command: 'az network watcher show-next-hop -g <group> --vm <vm> --source-ip <address> --dest-ip <address>',
    shows: [
      'next-hop-none',
      'next-hop-appliance',
      'next-hop-gateway',
      'next-hop-peering',
      'next-hop-internet',
      'next-hop-endpoint',
    ],
  },
  'way-back': {
    step: 'check-step.way-back',
    command:
      'az network watcher show-next-hop -g <group> --vm <target> --source-ip <target address> --dest-ip <client ' +
      'address>',
    shows: ['return-around', 'return-same'],
  },
  'route-propagation': {
    step: 'check-step.route-propagation',
    command: 'az network route-table show -g <group> -n <table> --query disableBgpRoutePropagation',
    shows: ['propagation-off', 'propagation-on'],
  },
  'gateway-subnet-table': {
    step: 'check-step.gateway-subnet-table',
    command: 'az network vnet subnet show -g <group> --vnet-name <hub> -n GatewaySubnet --query routeTable.id',
    shows: ['gateway-subnet-bare', 'gateway-subnet-routed'],
  },
  'firewall-subnet-table': {
    step: 'check-step.firewall-subnet-table',
    command: 'az network vnet subnet show -g <group> --vnet-name <hub> -n AzureFirewallSubnet --query routeTable.id',
    shows: ['firewall-default-learned', 'firewall-lacks-other-hub', 'firewall-routes-right'],
  },
  'firewall-address': {
    step: 'check-step.firewall-address',
    command: 'az network firewall show -g <group> -n <firewall> --query "ipConfigurations[0].privateIPAddress"',
    shows: ['hop-address-old', 'hop-address-same'],
  },
  'firewall-log': {
    step: 'check-step.firewall-log',
    command:
      'union withsource=Log AZFWNetworkRule, AZFWApplicationRule, AZFWThreatIntel | where SourceIp == "<address>" | ' +
      'project TimeGenerated, Log, Action, DestinationIp, Fqdn, DestinationPort, Rule',
    shows: ['log-empty', 'log-deny', 'log-threat', 'log-network-rule', 'log-allow'],
  },
  'source-at-target': {
    step: 'check-step.source-at-target',
    shows: ['source-translated', 'source-kept'],
  },
  'name-on-both': {
    step: 'check-step.name-on-both',
    command: 'nslookup <name> <DNS server of the firewall>',
    shows: ['names-differ', 'names-agree'],
  },
  'when-cut': {
    step: 'check-step.when-cut',
    shows: ['idle-drop', 'active-cut'],
  },
  'policy-changes': {
    step: 'check-step.policy-changes',
    shows: ['changes-overlap', 'changes-alone'],
  },
  'appliance-capture': {
    step: 'check-step.appliance-capture',
    command: 'tcpdump -ni any host <address of the VM>',
    shows: [
      'capture-nothing',
      'capture-in-only',
      'capture-private-source',
      'capture-reply-lost',
      'capture-other-member',
      'capture-through',
    ],
  },
  'interface-forwarding': {
    step: 'check-step.interface-forwarding',
    command: 'az network nic show -g <group> -n <interface> --query enableIPForwarding',
    shows: ['forwarding-off', 'forwarding-off-inside', 'forwarding-on'],
  },
  'ip-flow-verify': {
    step: 'check-step.ip-flow-verify',
    command:
      'az network watcher test-ip-flow --direction Inbound --protocol TCP --local <address>:<port> --remote <client ' +
      'address>:50000 --vm <vm id> --nic <interface>',
    shows: ['flow-own-deny', 'flow-default-deny', 'flow-admin-deny', 'flow-allowed'],
  },
  'security-groups': {
    step: 'check-step.security-groups',
    command: 'az network nic list-effective-nsg -g <group> -n <interface>',
    shows: ['nsg-absent', 'nsg-open-port'],
  },
  'tcp-beside-ping': {
    step: 'check-step.tcp-beside-ping',
    command: 'Test-NetConnection <address> -Port <port>',
    shows: ['ping-only', 'tcp-fails-too'],
  },
  'port-on-itself': {
    step: 'check-step.port-on-itself',
    command: 'Test-NetConnection <own address> -Port <port>',
    shows: ['guest-answers-itself', 'guest-silent', 'guest-answers'],
  },
  'cards-of-vm': {
    step: 'check-step.cards-of-vm',
    command: 'ip route get <client address> from <address that was asked>',
    shows: ['reply-other-card', 'reply-same-card'],
  },
  'new-connection': {
    step: 'check-step.new-connection',
    shows: ['only-new-blocked', 'new-allowed-too'],
  },
  'load-balancer-sku': {
    step: 'check-step.load-balancer-sku',
    command: 'az network lb show -g <group> -n <load balancer> --query sku.name',
    shows: ['lb-basic', 'lb-standard'],
  },
  'network-manager-effect': {
    step: 'check-step.network-manager-effect',
    command: 'az network manager list-effective-connectivity-config -g <group> --virtual-network-name <vnet>',
    shows: ['avnm-nothing', 'avnm-other-region', 'avnm-overlap', 'avnm-applied'],
  },
  'subnet-content': {
    step: 'check-step.subnet-content',
    command:
      'az network vnet subnet show -g <group> --vnet-name <vnet> -n <subnet> --query ' +
      '"{ipConfigurations:ipConfigurations[].id,privateEndpoints:privateEndpoints[].id,delegations:delegations[].serviceName,links:serviceAssociationLinks[].linkedResourceType}"',
    shows: ['subnet-in-use', 'subnet-link-left', 'subnet-free'],
  },
  'subnet-addresses': {
    step: 'check-step.subnet-addresses',
    command: 'az network vnet subnet list-available-ips -g <group> --vnet-name <vnet> -n <subnet>',
    shows: ['subnet-full', 'subnet-has-room'],
  },
  'cards-of-groups': {
    step: 'check-step.cards-of-groups',
    shows: ['groups-two-vnets', 'groups-one-vnet'],
  },
  'place-of-table': {
    step: 'check-step.place-of-table',
    shows: ['place-differs', 'place-same'],
  },
} as const satisfies Record<string, CheckRow<Known>>;
