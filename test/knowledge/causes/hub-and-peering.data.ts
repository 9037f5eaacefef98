import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [
  {
    cause: 'ping-fails-over-peering',
    first:
      'I can RDP from one VM to the other across the VNet peering but echo requests get no answer. Peering ' +
      'shows Connected on both ends.',
    absent: 'Nothing works between my peered VMs, RDP and SQL both run into a timeout, ping as well.',
  },
  {
    cause: 'peering-initiated',
    first:
      'Yesterday I added a peering from our VNet to the one of the data team. Its status is stuck at Initiated ' +
      'and no packet gets over.',
    absent: 'Both peering links show Connected, but port 1433 to the other VNet times out.',
  },
  {
    cause: 'peering-disconnected',
    first: 'Somebody deleted their half of the VNet peering, ours now says Disconnected. How do I get it back?',
    absent: 'Peering is in state Initiated since I created it from my side.',
  },
  {
    cause: 'onprem-does-not-know-spoke',
    first:
      'From headquarters the hub VM 10.0.0.4 answers over the site-to-site tunnel, the spoke VM 10.1.0.4 behind ' +
      'the same gateway does not. Gateway transit and use remote gateways are set.',
    absent: 'From headquarters neither the hub nor the spokes can be reached, the tunnel is NotConnected.',
  },
  {
    cause: 'remote-gateway-refused-own-gateway',
    first:
      "I want the spoke to use the hub's gateway but Azure won't let me tick use remote gateways. The spoke " +
      'still has its old VPN gateway.',
    absent: 'RemoteVnetHasNoGateways: the hub has only a GatewaySubnet and our spoke has no gateway.',
  },
  {
    cause: 'address-space-change-while-peered',
    first:
      "We added 10.9.0.0/16 to the hub VNet on Friday. Machines in that range can't be reached from two of the " +
      'spokes, the older ranges are fine, peering says Connected.',
    absent: 'Peering shows Initiated and no range of the other VNet can be reached.',
  },
  {
    cause: 'peering-with-overlapping-ranges',
    first: 'Peering two VNets fails with VnetAddressSpacesOverlap, both were made with 10.0.0.0/16.',
    absent:
      'Creating the peering fails with LinkedAuthorizationFailed, the ranges 10.1.0.0/16 and 10.2.0.0/16 are distinct.',
  },
  {
    cause: 'appliance-two-peerings-away',
    first:
      'Our VNet is peered with a transit VNet, and that one with the VNet of the FortiGate. A UDR to the ' +
      "FortiGate's IP from our subnet just black-holes everything.",
    absent: 'The firewall sits in the hub that is directly peered with our spoke, its log says Deny for our traffic.',
  },
  {
    cause: 'remote-vnet-has-no-gateways',
    first:
      'az network vnet peering update --set useRemoteGateways=true returns RemoteVnetHasNoGateways, although ' +
      'the hub has a GatewaySubnet.',
    absent: 'Use remote gateways is already on and works, but the office cannot reach the spoke.',
  },
  {
    cause: 'spoke-does-not-use-hub-gateway',
    first:
      'New spoke is peered with the hub, peering Connected. VMs in the hub reach the office over VPN, VMs in ' +
      'the spoke do not, and its effective routes have no office range.',
    absent:
      'The spoke has UseRemoteGateways true and VirtualNetworkGateway routes to the office, still the office ' +
      "can't open connections to it.",
  },
  {
    cause: 'one-remote-gateway-per-spoke',
    first:
      'Our spoke already uses the gateway of hub East. Setting use remote gateways on the peering with hub West ' +
      'too gives an error.',
    absent: 'The spoke has one hub only and use remote gateways fails because the hub has no gateway yet.',
  },
  {
    cause: 'gateway-transit-with-basic-gateway',
    first:
      'We have the cheap Basic VPN gateway in the hub and peered a second VNet, but that VNet cannot use the ' +
      'gateway, transit option is refused.',
    absent: 'VpnGw2AZ in the hub, use remote gateways fails with RemoteVnetHasNoGateways.',
  },
  {
    cause: 'avnm-configuration-has-no-effect',
    first:
      "I built a connectivity configuration in Virtual Network Manager for our 12 VNets. It's there, yet no " +
      'VNet is connected to any other.',
    absent: 'The Network Manager mesh works fine within West Europe, only the VNets in North Europe are not reached.',
  },
  {
    cause: 'peering-fails-while-vnet-is-updating',
    first:
      'Terraform apply: ReferencedResourceNotProvisioned, the VNet used by virtualNetworkPeerings is not in ' +
      'Succeeded state. When I run it again it goes through.',
    absent: 'Terraform apply for the peering ends with AuthorizationFailed each time.',
  },
  {
    cause: 'gateway-across-two-peerings',
    first:
      'Datacenter comes in by ExpressRoute at hub 1. Hub 2 is peered with hub 1 and has spokes; those spokes ' +
      'have no route to the datacenter at all.',
    absent:
      'Spoke is peered directly with the hub that has the gateway, use remote gateways is off, no on-premises routes.',
  },
  {
    cause: 'peer-with-databricks-vnet',
    first:
      'Adding a peering on the workers-vnet in the databricks managed resource group is denied by a deny assignment.',
    absent: 'Adding a peering to our own hub VNet is denied, I have no role on it.',
  },
  {
    cause: 'security-admin-rule-or-nsg',
    first:
      'Port 3389 is open in the NSG at subnet and NIC, still IP flow verify says it is denied by an admin rule ' +
      'from the central network team.',
    absent: 'IP flow verify says DenyAllInBound blocks port 3389.',
  },
  {
    cause: 'firewall-hides-source-addresses',
    first:
      'Our proxies in the datacenter see only addresses of AzureFirewallSubnet, not those of the VMs in the spokes.',
    absent: 'The web server sees the true client address, but the firewall log shows Deny for port 8443.',
  },
  {
    cause: 'firewall-learns-default-route-from-onprem',
    first:
      'As soon as 0.0.0.0/0 came in over BGP from on-premises, Azure Firewall in our hub went unhealthy and ' +
      'lost its own way to the internet.',
    absent: 'AzureFirewallSubnet has 0.0.0.0/0 to Internet and the firewall is healthy, one FQDN is denied.',
  },
  {
    cause: 'empty-hub-routes-nothing',
    first:
      'Three VNets peered to a central one, all links Connected. A VM in the first can reach the central VNet ' +
      'but not a VM in the second.',
    absent: 'Azure Firewall stands in the hub and its log shows Allow, still spoke to spoke fails.',
  },
  {
    cause: 'gateway-transit-does-not-join-spokes',
    first:
      "Both spokes use the hub's VPN gateway and reach the office without trouble. They do not reach each " +
      'other, there is no route for it.',
    absent: 'Both spokes are routed to the firewall in the hub, its log says Deny between them.',
  },
  {
    cause: 'onprem-traffic-goes-around-firewall',
    first:
      'After we put a route to Azure Firewall on the spokes, TCP sessions from the datacenter to the spokes ' +
      'hang. The firewall log has the replies only, never the request from on-prem.',
    absent:
      'Traffic from on-prem passes the firewall both ways by the route table of GatewaySubnet, one application ' +
      'is denied.',
  },
  {
    cause: 'default-route-loses-against-peering-route',
    first:
      'Route table on the spoke sends 0.0.0.0/0 to the firewall, but traffic to the shared services VM in the ' +
      'hub VNet never shows up in its log, next hop says VNet peering.',
    absent: 'Next hop for the hub VM is VirtualAppliance and the firewall denies it.',
  },
  {
    cause: 'dnat-with-forced-tunnelling',
    first:
      'Since the default route of Azure Firewall leads to our datacenter, the published RDP by DNAT rule no ' +
      'longer answers from outside.',
    absent:
      'DNAT of the firewall works for 443, the firewall has its direct way to the internet; the VM sees the ' +
      'firewall as source.',
  },
  {
    cause: 'firewall-rule-order',
    first:
      'I have a deny application rule for a website at priority 100, yet users still get there through Azure ' +
      'Firewall. The log names a network rule.',
    absent: 'The website is denied by Azure Firewall, the log says no rule matched.',
  },
  {
    cause: 'firewall-idle-connections-drop',
    first:
      'Database sessions that pass the hub firewall die when nobody uses them for some minutes; busy ones are fine.',
    absent: 'Even busy sessions through the firewall get reset at odd hours.',
  },
  {
    cause: 'firewall-maintenance-and-scale-in',
    first: 'Long file transfers through Azure Firewall get a reset around 3 a.m., in the middle of traffic, not idle.',
    absent: 'Sessions through the firewall break only after five minutes without traffic.',
  },
  {
    cause: 'firewall-update-fails-in-parallel',
    first:
      'Two pipelines write rule collection groups of the same firewall policy. One of them regularly ends with ' +
      'FirewallPolicyUpdateFailed, 1 faulted referenced firewalls.',
    absent: 'A single manual rule change on the firewall is refused because my account has no rights.',
  },
  {
    cause: 'firewall-and-azure-sql',
    first:
      'Azure SQL by FQDN rule on the hub firewall: login starts on 1433, then hangs, log shows Deny on port 11012.',
    absent: 'Azure SQL through the firewall fails already in name resolution, the name gets NXDOMAIN.',
  },
  {
    cause: 'firewall-threat-intelligence-false-alarm',
    first: 'Partner address is blocked, the firewall log gives ThreatIntel as the reason although our rule allows it.',
    absent: 'Partner address is blocked, firewall log: no rule matched.',
  },
  {
    cause: 'firewall-private-address-changed',
    first:
      'We deallocated the Azure Firewall over the holidays to save money. It runs again but all spokes are ' +
      'without internet, UDR points to 10.0.1.4 and the firewall now has 10.0.1.5.',
    absent: 'The firewall has the same private IP as in the UDR, one spoke is denied.',
  },
  {
    cause: 'service-endpoint-with-firewall',
    first:
      "Access to our storage account from the spoke doesn't appear in the firewall log. Effective routes list " +
      'VirtualNetworkServiceEndpoint for it.',
    absent: 'Storage traffic from the spoke has next hop VirtualAppliance and is denied in the firewall log.',
  },
  {
    cause: 'public-load-balancer-behind-firewall-route',
    first:
      'Web VMs behind a public load balancer became unreachable from the internet the moment 0.0.0.0/0 to the ' +
      'firewall was put on their subnet.',
    absent: 'Web VMs without any route table are unreachable from the internet, IP flow verify says DenyAllInBound.',
  },
  {
    cause: 'nsg-change-and-open-connections',
    first:
      "I put a deny rule for the attacker's IP into the NSG but his SSH session simply goes on. New attempts " +
      'are blocked.',
    absent: 'I put a deny rule into the NSG and new connections still come in as before.',
  },
  {
    cause: 'route-to-expressroute-gateway',
    first:
      'UDR for 172.20.0.0/16 with next hop virtual network gateway; we only have an ExpressRoute gateway and ' +
      'effective routes show None.',
    absent: 'VPN gateway as next hop in the UDR works, the on-premises device drops the packets.',
  },
  {
    cause: 'appliance-in-the-subnet-that-it-serves',
    first:
      'NVA sits in the same subnet as the servers. When I associate the table 0.0.0.0/0 to the NVA with that ' +
      'subnet, everybody including the NVA loses the internet.',
    absent:
      'The NVA has its own subnet without a route table; its LAN clients have no internet, private sources ' +
      'leave its WAN card.',
  },
  {
    cause: 'client-address-behind-firewall-dnat',
    first:
      "Server published by a DNAT rule on Azure Firewall logs only 10.0.1.x as client, we need the real visitors' IP.",
    absent: 'DNAT rule does not answer at all, no hit in the log.',
  },
  {
    cause: 'tcp-ping-through-firewall',
    first:
      'Test-NetConnection to a blocked site says TcpTestSucceeded True behind Azure Firewall, the browser gets ' +
      'nothing. Is it leaking?',
    absent: 'Test-NetConnection fails with a timeout behind Azure Firewall, log has Deny.',
  },
  {
    cause: 'ping-through-firewall',
    first: 'Pinging 8.8.8.8 from a spoke through Azure Firewall never works, HTTPS does, and I have an ICMP rule.',
    absent: 'Through Azure Firewall neither HTTPS nor ping to the internet works, both time out.',
  },
  {
    cause: 'application-security-group-across-vnets',
    first:
      'I want an NSG rule with the ASG of the hub VMs as source for a spoke VM; Azure says it must be in the ' +
      'same virtual network.',
    absent: 'NSG rule with an address range of the hub as source blocks nothing, IP flow verify says allowed.',
  },
  {
    cause: 'peering-rights-missing-on-remote-vnet',
    first:
      'Our pipeline identity is Contributor on the spoke. Creating the peering to the hub gives: does not have ' +
      'authorization to perform action virtualNetworks/peer/action over scope hub.',
    absent: 'Peering creation fails with VnetAddressSpacesOverlap.',
  },
  {
    cause: 'peering-tenant-not-authorized',
    first:
      'VNet peering with our sister company in another Entra directory: the client has permission, however the ' +
      'current tenant is not authorized to access linked subscription.',
    absent: 'Peering within our own tenant is refused because two address ranges overlap.',
  },
  {
    cause: 'gateway-transit-not-allowed-at-hub',
    first: 'Setting useRemoteGateways fails: corresponding remote peering has AllowGatewayTransit flag set to false.',
    absent: 'Setting useRemoteGateways fails with RemoteVnetHasNoGateways, transit is ticked at the hub.',
  },
  {
    cause: 'peering-access-switched-off',
    first:
      'Peering is Connected, nothing was deleted, but every single port to the other network times out and ' +
      'effective rules say DenyAllInBound for the peered range. allowVirtualNetworkAccess is false.',
    absent: 'All flags of the peering are on at both sides, one port to the peered VNet times out.',
  },
  {
    cause: 'forwarded-traffic-dropped-at-peering',
    first:
      'Spoke to spoke through the NVA: NVA log says accept and the packet leaves, the VM in the second spoke ' +
      'never gets it. From the hub itself that VM is reachable.',
    absent: 'Spoke to spoke through the NVA: allow forwarded traffic is on everywhere and the NVA log says drop.',
  },
  {
    cause: 'stale-route-overrides-peering',
    first:
      'We peered two spokes directly and threw away the old firewall. One subnet still cannot reach the other ' +
      'spoke, next hop shows VirtualAppliance with the address of the firewall that is gone.',
    absent: 'Next hop to the peered spoke is VNet peering, port 22 times out.',
  },
  {
    cause: 'basic-load-balancer-over-global-peering',
    first:
      'From our VNet in Japan the internal load balancer address in Europe does not answer over global peering, ' +
      'the two VMs behind it do.',
    absent: 'Standard internal load balancer in the same region, peered VNet gets a timeout, probes unhealthy.',
  },
  {
    cause: 'avnm-mesh-stays-in-its-region',
    first:
      'Virtual Network Manager mesh over 20 VNets: those in one region talk, nothing gets from Europe to the US ones.',
    absent: 'Virtual Network Manager configuration was never deployed, none of the VNets is connected.',
  },
  {
    cause: 'avnm-mesh-drops-overlapping-ranges',
    first:
      'A cloned VNet with the same CIDR slipped into our AVNM mesh, and now part of the traffic to the original ' +
      'one is lost. No error anywhere.',
    absent: 'AVNM mesh, ranges are all distinct, VNets in the second region are not reached.',
  },
  {
    cause: 'remote-gateway-hidden-by-other-tenant',
    first:
      "Hub belongs to our provider's tenant. Peering is up, but the portal claims the remote virtual network " +
      'lacks a gateway and use remote gateways stays grey.',
    absent: 'Hub in our own tenant, the VPN gateway is still being created, use remote gateways is greyed out.',
  },
  {
    cause: 'nva-ip-forwarding-off',
    first:
      'Built a Linux router VM in the hub and pointed both spokes to it. tcpdump shows packets coming in and ' +
      'nothing going out.',
    absent: 'tcpdump on the router VM shows no packet of the spoke at all.',
  },
  {
    cause: 'nva-without-source-nat',
    first:
      'Spokes have 0.0.0.0/0 to our pfSense. tcpdump on its WAN shows source 10.1.0.4 leaving, no reply ever ' +
      'comes. The pfSense itself has internet.',
    absent: '0.0.0.0/0 to our pfSense: packets come in on LAN and none goes out, IP forwarding is off on the NIC.',
  },
  {
    cause: 'nva-lacks-route-to-spokes',
    first:
      'Replies from the internet arrive at our two-armed Palo Alto and it sends them back out of untrust ' +
      'instead of to the spoke.',
    absent: 'The Palo Alto never receives anything from the spoke.',
  },
  {
    cause: 'nva-pair-replies-by-other-member',
    first:
      'Two firewalls active-active behind load balancers: roughly every second session hangs, the other ' +
      'firewall logs out-of-state packets. With one switched off all is well.',
    absent: 'A single NVA in the hub, all sessions through it hang.',
  },
  {
    cause: 'firewall-rule-missing',
    first:
      "Since the spoke goes through Azure Firewall the new app can't reach its license server, AZFWNetworkRule " +
      'says Deny, no rule matched.',
    absent: 'AZFWNetworkRule says Allow for the license server, the connection still hangs.',
  },
  {
    cause: 'fqdn-network-rule-resolves-differently',
    first:
      'A network rule with a host name on Azure Firewall matches one day and not the next. The denied address ' +
      'is one that the client resolved, the firewall got another one.',
    absent: 'Network rule with a host name, DNS proxy is on and both get the same address, port is denied.',
  },
  {
    cause: 'spoke-subnet-without-route-to-firewall',
    first:
      "I added a subnet to the spoke. Machines there don't show up in the hub firewall's log and cannot reach " +
      'the other spoke, the old subnet can.',
    absent: 'Firewall log shows Deny for the machines of the spoke.',
  },
  {
    cause: 'way-back-misses-the-firewall',
    first:
      'Only the web subnet has a route to the NVA, the database subnet answers directly. TCP between them ' +
      'hangs, the NVA sees half of the conversation.',
    absent:
      'Both subnets route to the NVA and both directions are in its log, the service answers with connection refused.',
  },
  {
    cause: 'peered-hubs-lack-routes-to-each-other',
    first:
      'Two regions, each hub with Azure Firewall, hubs globally peered. From spokes in the first region the ' +
      'second hub answers, its spokes do not.',
    absent: 'One hub with one firewall, spokes of the same region cannot reach each other, log says Deny.',
  },
  {
    cause: 'firewall-subnet-table-refused',
    first:
      'Associating our table with the firewall subnet fails: ' +
      'AzureFirewallSubnetRouteTableMustHaveDefaultRouteToInternet.',
    absent: 'Associating a table with the spoke subnet fails, the table is in another region.',
  },
  {
    cause: 'gateway-propagation-off-hides-onprem',
    first:
      'The subnet where we associated the landing zone route table lost the datacenter; other subnets of the ' +
      'same VNet still reach it over ExpressRoute.',
    absent: 'No subnet of the VNet reaches the datacenter, the ExpressRoute BGP session is down.',
  },
  {
    cause: 'onprem-announces-the-default-route',
    first:
      'Since the circuit came up all our VMs have lost the internet, effective routes say 0.0.0.0/0 ' +
      'VirtualNetworkGateway and we never made a route table.',
    absent: 'VMs lost the internet, 0.0.0.0/0 goes to our NVA and its tcpdump shows private sources.',
  },
  {
    cause: 'windows-activation-behind-default-route',
    first:
      "New Windows servers in the spokes won't activate, slmgr says 0xC004F074, since everything goes to the " +
      'datacenter by default route.',
    absent: 'Windows servers activate fine, but they get no updates through the firewall, log Deny.',
  },
  {
    cause: 'nsg-own-rule-denies',
    first:
      'There is an allow for 8080 in my NSG at priority 900, IP flow verify still says denied by rule BlockAll ' +
      'with priority 200.',
    absent: 'IP flow verify says Access allowed, 8080 times out.',
  },
  {
    cause: 'nsg-has-no-allow-rule',
    first: 'IP flow verify names DenyAllInBound for port 443 to my new VM, I have written no rules yet.',
    absent: 'IP flow verify names our own rule DenyPartner as the one that blocks.',
  },
  {
    cause: 'guest-firewall-blocks-the-port',
    first:
      'Azure side is clean, IP flow verify allows it and packets arrive in a capture on the VM, but the port ' +
      'answers only on the VM itself.',
    absent: 'On the VM itself the port does not answer either, nothing listens.',
  },
  {
    cause: 'nothing-listens-on-the-port',
    first: "curl to the VM's private IP on 8443 comes back at once with connection refused, NSG allows it.",
    absent: 'Port 8443 answers when I curl the private IP on the VM itself, from the neighbour VM it hangs.',
  },
  {
    cause: 'standard-public-address-without-nsg',
    first:
      "We upgraded the VM's public IP from Basic to Standard, there's no NSG anywhere. Since then no one gets " +
      'to the web page from outside.',
    absent: 'VM with a Standard public IP and an NSG that allows 443 answers from the internet, only slow.',
  },
  {
    cause: 'reply-leaves-by-another-card',
    first:
      'Server has two network interfaces. The second one can be reached from its own subnet but from no other; ' +
      'replies leave by the first.',
    absent: "Server with one network interface can't be reached from another subnet.",
  },
  {
    cause: 'subnet-delete-refused-in-use',
    first: 'Deleting a subnet ends with InUseSubnetCannotBeDeleted although I removed all VMs.',
    absent: 'Creating a new subnet is refused because its range overlaps with another one.',
  },
  {
    cause: 'subnet-out-of-addresses',
    first: 'Scale out of our VMs stopped: SubnetIsFull, not enough capacity for IP addresses in the /28.',
    absent: 'The subnet has 200 free addresses, VM creation fails because of a quota for cores.',
  },
  {
    cause: 'table-or-group-of-another-place',
    first:
      "The hub team's route table doesn't appear when I try to associate it with my spoke subnet; their " +
      'subscription is another one.',
    absent: 'The route table is associated with my subnet and has no effect on peered ranges.',
  },
];
