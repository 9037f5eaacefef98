/** What is answered to questions about injected services. */
export const injectedServicesWords = {
  'point.managed-instance-from-laptops.1':
    'No VM is needed: the point-to-site VPN that you have carries Management Studio to the instance, if its gateway ' +
    "reaches the instance's VNet by itself or over a peering with gateway transit.",
  'point.managed-instance-from-laptops.1.change.2': 'downloaded again after the VNet of the instance was joined',
  'point.managed-instance-from-laptops.1.watch.1':
    "The instance's own name resolves in public DNS to its private address, so no DNS forwarding is needed.",
  'point.managed-instance-from-laptops.1.watch.2':
    'Its NSG must let the client pool in on TCP 1433, and on 11000-11999 for redirected connections.',
  'point.managed-instance-from-laptops.1.watch.3':
    'OpenVPN or IKEv2 serve Windows, macOS and Linux; SSTP cannot be enabled any more.',
  'point.managed-instance-from-laptops.2':
    'No VM is needed: from the office, Management Studio connects straight to the instance over the line that you ' +
    'have. People at home need a point-to-site VPN into the same hub.',
  'point.managed-instance-from-laptops.2.change.1': 'for the people at home',
  'point.managed-instance-from-laptops.2.watch.1':
    'The VNet of the instance needs a way to the gateway: its own, or a peering with gateway transit.',
  'point.managed-instance-from-laptops.2.watch.2':
    "The instance's own name resolves in public DNS to its private address, so no DNS forwarding is needed.",
  'point.managed-instance-from-laptops.2.watch.3':
    'Its NSG must let the callers in on TCP 1433, and on 11000-11999 for redirected connections.',
  'point.managed-instance-from-laptops.3':
    "No VM is needed: a point-to-site VPN into the instance's VNet, or into a peered hub, lets people use Management " +
    'Studio from home. The public endpoint on port 3342 is the less safe short cut.',
  'point.managed-instance-from-laptops.3.change.1': 'OpenVPN with Microsoft Entra ID',
  'point.managed-instance-from-laptops.3.watch.1':
    'OpenVPN or IKEv2 serve Windows, macOS and Linux; SSTP cannot be enabled any more.',
  'point.managed-instance-from-laptops.3.watch.2':
    "The instance's own name resolves in public DNS to its private address, so no DNS forwarding is needed.",
  'point.managed-instance-from-laptops.3.watch.3':
    'The NSG of the instance must let the client pool in on TCP 1433, and on 11000-11999 for redirected connections.',
  'point.managed-instance-from-laptops.3.watch.4':
    "The public endpoint needs an NSG rule for the people's fixed addresses on TCP 3342.",
  'point.managed-instance-from-other-vnet.1':
    "Yes, if the instance's subnet was created after 22 September 2020: since then global peering reaches it. For an " +
    "older one use a VNet-to-VNet VPN, a private endpoint in the caller's VNet, or move it to a new subnet.",
  'point.managed-instance-from-other-vnet.1.watch.1':
    'The NSG of the instance must let the caller in on TCP 1433 and 11000-11999 (redirect).',
  'point.managed-instance-from-other-vnet.1.watch.2':
    'The name resolves in public DNS to the private address; no zone link is needed.',
  'point.managed-instance-from-other-vnet.1.watch.3': 'Global peering is billed per GB in both directions.',
  'point.managed-instance-from-other-vnet.2':
    "Yes: peer the VNets and use the instance's normal name, which resolves to its private address everywhere. A " +
    'private endpoint is the choice where the networks must not be joined, or overlap.',
  'point.managed-instance-from-other-vnet.2.watch.1':
    'The NSG of the instance must let the caller in on TCP 1433 and 11000-11999 (redirect).',
  'point.managed-instance-from-other-vnet.2.watch.2':
    'Through a hub it takes a firewall or appliance with routes: peering is not transitive.',
  'point.managed-instance-from-other-vnet.2.watch.3':
    'A private endpoint carries port 1433 only and needs DNS of its own; failover groups and the instance link need ' +
    'the peering.',
  'point.managed-instance-from-on-premises.1':
    "Yes: on-premises reaches the instance's private address over the VPN or ExpressRoute gateway, directly or over " +
    'a peering with gateway transit. Open TCP 1433 and, for redirected connections, 11000 to 11999.',
  'point.managed-instance-from-on-premises.1.change.1':
    "allow gateway transit on the hub, use remote gateway on the instance's VNet",
  'point.managed-instance-from-on-premises.1.change.2': 'of the instance: on-premises ranges on 1433 and 11000-11999',
  'point.managed-instance-from-on-premises.1.watch.1':
    'If 1433 connects and logins still hang, the redirect ports are blocked; the proxy connection type needs only ' +
    '1433.',
  'point.managed-instance-from-on-premises.1.watch.2':
    "BGP route propagation must be on in the route table of the instance's subnet.",
  'point.managed-instance-from-on-premises.1.watch.3':
    "The instance's name resolves in public DNS to its private address: on-premises needs no forwarder for it.",
  'point.managed-instance-from-on-premises.1.watch.4':
    'For calls from the instance to on-premises its VNet needs DNS servers that know those names.',
  'point.app-service-to-managed-instance.1':
    "Integrate the app with a delegated subnet of the instance's VNet or of a peered VNet, and connect by the " +
    "instance's normal name. No private endpoint and no public endpoint is needed.",
  'point.app-service-to-managed-instance.1.change.1': 'in a subnet beside that of the instance, never in it',
  'point.app-service-to-managed-instance.1.change.2': 'of the instance: the integration subnet on 1433 and 11000-11999',
  'point.app-service-to-managed-instance.1.watch.1':
    'The redirect connection type needs 11000 to 11999 as well as 1433.',
  'point.app-service-to-managed-instance.1.watch.2':
    "If the instance's VNet uses public ranges, the app needs route all to send them into the VNet.",
  'point.app-service-to-managed-instance.1.watch.3':
    "From another region: a VNet in the app's region, peered globally with the instance's.",
  'point.managed-instance-subnet.1':
    'The instance wants a subnet of its own (32 addresses at least), delegated to Microsoft.Sql/managedInstances, ' +
    'with an NSG and a route table. You may add routes to on-premises and a firewall, but the routes that the ' +
    'service puts there for its own traffic stay.',
  'point.managed-instance-subnet.1.change.1': 'a delegated subnet, /27 at least',
  'point.managed-instance-subnet.1.change.2': 'the routes that the service maintains, yours beside them',
  'point.managed-instance-subnet.1.watch.1':
    'Its routes to Microsoft Entra ID, storage and telemetry have the next hop Internet, and Azure keeps that ' +
    'traffic on its own network.',
  'point.managed-instance-subnet.1.watch.2':
    'Azure Policy or locks that deny changes to NSG, routes or intent policies break the instance.',
  'point.managed-instance-subnet.1.watch.3':
    'Replication of failover groups should go directly between the VNets, not through a hub.',
  'point.managed-instance-subnet.1.watch.4': 'IPv6 ranges in its NSG or route table make the instance unavailable.',
  'point.managed-instance-private-endpoint.1':
    'Not needed for callers in its VNet, peered VNets or on-premises: the instance has a private address already. A ' +
    'private endpoint helps callers whose network is not joined with it: another tenant, overlapping ranges, or the ' +
    'managed network of Data Factory.',
  'point.managed-instance-private-endpoint.1.change.1': "or the existing way to the instance's VNet",
  'point.managed-instance-private-endpoint.1.watch.1':
    'It carries TCP 1433 only, one way: no failover groups, no instance link.',
  'point.managed-instance-private-endpoint.1.watch.2':
    "DNS is by hand: privatelink.<dns zone>.database.windows.net with the instance's name, linked to the endpoint's " +
    "VNet, never to the instance's own VNet.",
  'point.managed-instance-private-endpoint.1.watch.3': 'Clients must use the name; the IP address is refused.',
  'point.managed-instance-private-endpoint.1.watch.4':
    'Across tenants the owner of the instance approves the connection.',
  'point.managed-instance-failover-group-network.1':
    "Join the two instances' VNets directly by global peering, and open TCP 5022 and 11000 to 11999 between their " +
    'subnets both ways. Replication should not pass a hub or firewall.',
  'point.managed-instance-failover-group-network.1.change.1': 'between the VNets of the two instances',
  'point.managed-instance-failover-group-network.1.change.2': 'on both subnets: 5022 and 11000-11999, both directions',
  'point.managed-instance-failover-group-network.1.watch.1':
    'The subnets must not overlap, and both must have been created after 22 September 2020 for global peering.',
  'point.managed-instance-failover-group-network.1.watch.2':
    'The second instance must be created with the DNS zone of the first.',
  'point.managed-instance-failover-group-network.1.watch.3': 'A private endpoint does not carry replication.',
  'point.managed-instance-failover-group-network.cause':
    'the two instances do not reach each other on 5022 and 11000 to 11999',
  'point.managed-instance-failover-group-network.fix':
    'Peer the two VNets directly and open TCP 5022 and 11000 to 11999 between the two subnets in both directions, ' +
    'inbound and outbound.',
  'point.flexible-server-from-other-vnet.1':
    "Yes, over VPN or ExpressRoute, if on-premises resolves the server's name: its private zone is seen only in " +
    'linked VNets, so put a DNS resolver into one and forward that zone to it.',
  'point.flexible-server-from-other-vnet.1.change.2': "the server's zone to the resolver's inbound endpoint",
  'point.flexible-server-from-other-vnet.1.change.3': 'the zone linked to the VNet of the resolver',
  'point.flexible-server-from-other-vnet.1.watch.1': 'Use the name, not the address: it changes with failover.',
  'point.flexible-server-from-other-vnet.1.watch.2':
    "From a spoke the peering needs gateway transit, and the site a route to the server's subnet.",
  'point.flexible-server-from-other-vnet.1.watch.3':
    "A route table on the server's subnet that sends everything to a firewall needs exceptions for its own range and " +
    'AzureActiveDirectory.',
  'point.flexible-server-from-other-vnet.2':
    "Yes, with both halves: peer the VNets, and link the server's private DNS zone to the calling VNet as well. The " +
    'peering alone gives a path without a name.',
  'point.flexible-server-from-other-vnet.2.change.2': "the server's zone linked to the VNet of the caller",
  'point.flexible-server-from-other-vnet.2.watch.1':
    'If the calling VNet has custom DNS servers, link the zone to their VNet and let them forward to 168.63.129.16.',
  'point.flexible-server-from-other-vnet.2.watch.2':
    'The zone of an injected server is the one given when it was created, not privatelink.postgres.database.azure.com.',
  'point.flexible-server-from-other-vnet.2.watch.3': 'NSGs must allow 5432 (3306 for MySQL; 6432 for PgBouncer).',
  'point.flexible-server-from-other-vnet.2.watch.4': 'Global peering works as well, with the same zone link.',
  'point.flexible-server-from-other-vnet.cause':
    'the private DNS zone of the injected server is not linked where the caller resolves names',
  'point.flexible-server-from-other-vnet.fix':
    'Link the zone of the server to the VNet of the caller, or to the VNet of the DNS server that the caller asks; ' +
    'from on-premises forward that zone to a DNS resolver.',
  'point.flexible-server-change-network-mode.1':
    'One way only: a MySQL server with private access can be moved once, for good and with downtime, to public ' +
    'access or private endpoints. The other way, or to another VNet, means a new server and a migration.',
  'point.flexible-server-change-network-mode.1.change.1': 'after the move, with public access disabled',
  'point.flexible-server-change-network-mode.1.watch.1':
    'A private endpoint is not possible while the server is injected.',
  'point.flexible-server-change-network-mode.1.watch.2':
    'For a new server take public access with a private endpoint: it can be in several VNets and changed later.',
  'point.flexible-server-change-network-mode.2':
    'The mode is chosen when the server is created. From VNet integration to a private-endpoint-capable server there ' +
    'is a one-way move (preview, with downtime); the other way, or to another VNet or subnet, means a new server and ' +
    'a restore or replication.',
  'point.flexible-server-change-network-mode.2.change.1':
    'after the move or on a new server, with public access disabled',
  'point.flexible-server-change-network-mode.2.watch.1': 'An injected server cannot have a private endpoint.',
  'point.flexible-server-change-network-mode.2.watch.2':
    'For a new server take public access with a private endpoint: it can be in several VNets and changed later, and ' +
    'leaves no delegated subnet behind.',
  'point.flexible-server-change-network-mode.2.watch.3':
    'The VNet of an injected server cannot move to another resource group or subscription.',
  'point.flexible-server-subnet.1':
    'The subnet is delegated to this one kind of server and is /28 at least (11 usable addresses; a server with high ' +
    "availability takes 4). A default route to a firewall works with two exceptions: the subnet's own range stays in " +
    'the VNet, AzureActiveDirectory goes to Internet.',
  'point.flexible-server-subnet.1.change.1':
    "the subnet's own range to VirtualNetwork, AzureActiveDirectory to Internet",
  'point.flexible-server-subnet.1.watch.1':
    'NSG: 5432 within the subnet, storage by its service tag, Microsoft Entra ID where it is used for logins.',
  'point.flexible-server-subnet.1.watch.2': 'The subnet cannot grow once a server is in it.',
  'point.flexible-server-subnet.1.watch.3':
    'PostgreSQL and MySQL servers need separate subnets: each delegation is for one of them.',
  'point.flexible-server-subnet.1.watch.4': 'Locks on the private DNS zone break the failover of high availability.',
  'point.vmware-solution-to-on-premises.1':
    'Link the two circuits by Global Reach: an ExpressRoute gateway never routes between two circuits that end on ' +
    'it, so your circuit and that of the private cloud (generation 1) stay apart without it.',
  'point.vmware-solution-to-on-premises.1.change.2': 'between your circuit and that of the private cloud',
  'point.vmware-solution-to-on-premises.1.watch.1':
    'Must the traffic pass your firewall, or is Global Reach not offered there, it takes appliances with Route ' +
    'Server in Azure; more complex.',
  'point.vmware-solution-to-on-premises.1.watch.2':
    'Advertise specific routes: the management VMs do not follow a default route to private ranges.',
  'point.vmware-solution-to-on-premises.1.watch.3':
    'Generation 2 has no circuit of its own: it stands in a VNet and uses your gateway over a peering.',
  'point.vmware-solution-to-on-premises.1.watch.4':
    'Several circuits with the same routes: prepend public AS numbers, private ones are ignored.',
  'point.vmware-solution-to-on-premises.2':
    'Generation 1 is reached by Global Reach between your ExpressRoute circuit and that of the private cloud, or by ' +
    'a VPN into a hub with Route Server or Virtual WAN. Generation 2 stands in a VNet and is reached by the VPN or ' +
    'ExpressRoute gateway there.',
  'point.vmware-solution-to-on-premises.2.watch.1':
    'A VPN is enough for management and small loads; HCX migrations want ExpressRoute.',
  'point.vmware-solution-to-on-premises.2.watch.2':
    'The /22 of the private cloud must not overlap with on-premises or other VNets.',
  'point.vmware-solution-to-on-premises.2.watch.3':
    'Advertise specific routes: the management VMs do not follow a default route to private ranges.',
  'point.vmware-solution-to-vnets.1':
    'Generation 1 connects its circuit to your ExpressRoute gateway by an authorization key; an existing gateway ' +
    'serves it, up to four circuits of one location. Generation 2 stands in a VNet: peer that with the hub like any ' +
    'other.',
  'point.vmware-solution-to-vnets.1.change.2': "a connection from the private cloud's circuit to the gateway",
  'point.vmware-solution-to-vnets.1.watch.1':
    'For production a gateway with FastPath (ErGw3AZ or ErGwScale), which carries 10 Gbps past the gateway.',
  'point.vmware-solution-to-vnets.1.watch.2':
    'Generation 2: one private cloud for each VNet, global peering and FastPath by support request, no service ' +
    'endpoints.',
  'point.vmware-solution-to-vnets.1.watch.3':
    'Generation 2: private endpoints over a global peering are not supported.',
  'point.vmware-solution-to-vnets.1.watch.4':
    'AVS VMs cannot be members of an Azure load balancer, and Bastion does not connect to them directly.',
  'point.vmware-solution-internet-and-ranges.1':
    'A private cloud of generation 1 goes to a firewall in Azure if 0.0.0.0/0 is advertised to it: an appliance does ' +
    'that through Route Server, a secured virtual hub by itself. It needs a /22 of private addresses that overlaps ' +
    'with nothing connected.',
  'point.vmware-solution-internet-and-ranges.1.change.2': 'with an appliance that advertises 0.0.0.0/0',
  'point.vmware-solution-internet-and-ranges.1.watch.1':
    'The default route is passed on to on-premises as well, unless you filter it there.',
  'point.vmware-solution-internet-and-ranges.1.watch.2':
    'Azure Firewall speaks no BGP: in a hub VNet it takes an appliance beside it to advertise the route, or a ' +
    'secured hub in Virtual WAN.',
  'point.vmware-solution-internet-and-ranges.1.watch.3':
    'Generation 2 uses route tables on its avs-nsx-gw subnets instead, and two more /24 for HCX.',
  'point.vmware-solution-internet-and-ranges.1.watch.4':
    '172.17.0.0/16 is not permitted; do not advertise 0.0.0.0/1 and the like, nor 100.64.0.0/10.',
  'point.virtual-desktop-network.1':
    'No VPN and no inbound port is needed: session hosts call out to the service on 443 (reverse connect), and users ' +
    'come in there. If the internet way is not allowed, use private endpoints for host pools and workspaces over VPN ' +
    'or ExpressRoute.',
  'point.virtual-desktop-network.1.change.1': 'no inbound rule for RDP from the internet',
  'point.virtual-desktop-network.1.watch.1':
    'A firewall must allow the required names on 443 (the FQDN tag or service tag WindowsVirtualDesktop), or the ' +
    'hosts turn unavailable.',
  'point.virtual-desktop-network.1.watch.2':
    'Private Link has three sub-resources: connection for host pools, feed for workspaces, global once for all.',
  'point.virtual-desktop-network.1.watch.3':
    'RDP Shortpath (UDP 3390 in private networks) is better over VPN or ExpressRoute; through Private Link it must ' +
    'be switched on.',
  'point.virtual-desktop-network.1.watch.4':
    'Session hosts reach on-premises like any VM: peering with gateway transit, DNS and domain controllers in reach.',
  'point.logic-apps-to-on-premises.1':
    'Logic Apps Standard uses VNet integration and reaches private endpoints and, by VPN or ExpressRoute, ' +
    'on-premises with its built-in connectors. Logic Apps Consumption has no VNet: it reaches on-premises only ' +
    'through the on-premises data gateway.',
  'point.logic-apps-to-on-premises.1.change.1': 'Logic Apps Standard',
  'point.logic-apps-to-on-premises.1.watch.1':
    'Managed connectors run outside your VNet even in Standard: they need the data gateway or a public way.',
  'point.logic-apps-to-on-premises.1.watch.2': 'The way in is a private endpoint of the app, as with App Service.',
  'point.logic-apps-to-on-premises.1.watch.3':
    'The data gateway is a Windows machine that only calls out; run two as a cluster.',
  'point.ping-fails-inside-vnet.1':
    'Most often the guest firewall is the cause: Windows drops ICMP by default. Test with a TCP port that the VM ' +
    'really offers (Test-NetConnection, nc), and only then look at NSGs and routes.',
  'point.ping-fails-inside-vnet.1.change.1': 'only if IP flow verify names a rule',
  'point.ping-fails-inside-vnet.1.watch.1': 'Allow ICMPv4 echo in the Windows firewall if you want ping.',
  'point.ping-fails-inside-vnet.1.watch.2':
    "The subnet's gateway address never answers, and traceroute shows no Azure hops: that is normal.",
  'point.ping-fails-inside-vnet.1.watch.3':
    'NSGs at subnet and NIC must both allow ICMP; over a peering on both sides.',
  'point.ping-fails-inside-vnet.1.watch.4':
    'Next hop in Network Watcher shows whether a route table sends it elsewhere.',
  'point.ping-fails-inside-vnet.cause': 'the firewall inside the VM drops ping, while the network is in order',
  'point.ping-fails-inside-vnet.fix':
    'Test with a TCP port that the VM offers. If you want ping, allow ICMPv4 echo in the firewall of the guest.',
  'point.vms-in-one-vnet-talk-by-default.1':
    'Nothing is needed: Azure routes between all subnets of a VNet by itself, and the default NSG rules allow it. ' +
    "Use the private addresses or the VMs' names; no gateway, peering or public address.",
  'point.vms-in-one-vnet-talk-by-default.1.watch.1':
    'If it does not work: guest firewall, NSG at subnet or NIC, or a route table that sends the range to an appliance.',
  'point.vms-in-one-vnet-talk-by-default.1.watch.2':
    "To send traffic between subnets through a firewall, put a route for each other subnet's own range on both " +
    'subnets: a route 0.0.0.0/0 alone does not do it.',
  'point.vms-in-one-vnet-talk-by-default.1.watch.3': "Azure's own DNS resolves VM names within one VNet only.",
  'point.subnets-of-one-vnet-reach-each-other.1':
    'Yes, by default: Azure routes between all subnets of a VNet by itself, and the default rule AllowVnetInBound ' +
    'lets the traffic in. An NSG of yours can forbid it.',
  'point.subnets-of-one-vnet-reach-each-other.1.watch.1':
    'If it fails all the same: guest firewall, NSG at subnet or NIC, or a route table that sends the range to an ' +
    'appliance.',
  'point.subnets-of-one-vnet-reach-each-other.1.watch.2':
    'A route 0.0.0.0/0 to a firewall does not change it: between subnets the route of the VNet is longer.',
  'point.subnets-of-one-vnet-reach-each-other.1.watch.3': "Azure's own DNS resolves VM names within one VNet only.",
  'point.second-nic-in-other-vnet.1':
    'No: all NICs of a VM are in one VNet, though in different subnets if you like. To reach a second VNet, peer the ' +
    'two.',
  'point.second-nic-in-other-vnet.1.watch.1':
    'NICs are added while the VM is stopped (deallocated), as many as its size allows.',
  'point.second-nic-in-other-vnet.1.watch.2':
    'The guest sends by the primary NIC unless you add routes inside the system; the default gateway is set on the ' +
    'primary NIC only.',
  'point.second-nic-in-other-vnet.1.watch.3':
    'A VM that forwards traffic needs IP forwarding on the NIC and in the guest, and route tables on the subnets.',
  'point.move-vm-to-other-vnet.1':
    'No, the VNet of a VM cannot be changed: delete the VM while keeping its disks, and create it anew from the disk ' +
    'in the other VNet. Another subnet of the same VNet is a change of the NIC, with a restart.',
  'point.move-vm-to-other-vnet.1.watch.1':
    'The private address changes, and with it DNS records, NSG rules and load balancer backends.',
  'point.move-vm-to-other-vnet.1.watch.2':
    'Take a snapshot of the disks first, and note extensions and identities: they do not come along.',
  'point.move-vm-to-other-vnet.1.watch.3': 'If reaching the other VNet is all you need, peer the two instead.',
  'point.reserved-addresses-and-smallest-subnet.1':
    'Azure keeps five addresses of each subnet: the first four and the last. A /29, the smallest allowed, leaves 3, ' +
    'a /28 leaves 11, a /27 leaves 27, a /26 leaves 59, a /24 leaves 251.',
  'point.reserved-addresses-and-smallest-subnet.1.watch.1':
    'Taken are .0 (network), .1 (gateway), .2 and .3 (Azure DNS), and the last one (broadcast).',
  'point.reserved-addresses-and-smallest-subnet.1.watch.2':
    'Services have sizes of their own: GatewaySubnet /27, AzureBastionSubnet /26, AzureFirewallSubnet /26, ' +
    'Application Gateway v2 /24 recommended.',
  'point.reserved-addresses-and-smallest-subnet.1.watch.3': 'IPv6 subnets are exactly /64.',
  'point.ranges-for-a-vnet.1':
    'Take private ranges (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, also 100.64.0.0/10) that nothing you will ever ' +
    'connect uses. VNets may have the same range only while they are never peered or joined by VPN; a VNet can hold ' +
    'several ranges.',
  'point.ranges-for-a-vnet.1.change.1': 'a range that overlaps with no site and no other VNet',
  'point.ranges-for-a-vnet.1.watch.1':
    'Not allowed: 224.0.0.0/4, 255.255.255.255/32, 127.0.0.0/8, 169.254.0.0/16 and 168.63.129.16/32.',
  'point.ranges-for-a-vnet.1.watch.2':
    'Public ranges that are not yours hide the true owner on the internet from your VMs.',
  'point.ranges-for-a-vnet.1.watch.3':
    'Some services reserve more: Container Apps and AKS 172.30.0.0/16 and 172.31.0.0/16, AVS 172.17.0.0/16.',
  'point.ranges-for-a-vnet.1.watch.4': 'Leave a quarter free: subnets in use cannot grow into their neighbours.',
  'point.resize-vnet-or-subnet-in-use.1':
    'Adding a range to a VNet in use is possible at any time, also while it is peered: afterwards sync each peering. ' +
    'A subnet with resources in it cannot be shrunk or moved; add another subnet, or a further prefix to it where ' +
    'the service allows it.',
  'point.resize-vnet-or-subnet-in-use.1.change.1': 'a further range on the VNet',
  'point.resize-vnet-or-subnet-in-use.1.change.2': 'sync on every peering of the VNet',
  'point.resize-vnet-or-subnet-in-use.1.watch.1': 'Until the sync the peers do not know the new range.',
  'point.resize-vnet-or-subnet-in-use.1.watch.2':
    'The new range must not overlap with any peer, nor with what their gateways know.',
  'point.resize-vnet-or-subnet-in-use.1.watch.3':
    'Routes, firewall rules and on-premises routes must take in the new range.',
  'point.resize-vnet-or-subnet-in-use.1.watch.4':
    'Subnets of gateways and delegated services mostly cannot be resized while in use.',
  'point.accelerated-networking.1':
    'It helps between VMs of one VNet, if both have it: less latency and jitter, more packets, less CPU. Over long ' +
    'ways (other VNets in other regions, on-premises) it changes little. It is free, and is turned on while the VM ' +
    'is stopped.',
  'point.accelerated-networking.1.watch.1':
    'Only supported VM sizes: most with two or more vCPUs, with four or more where they use hyperthreading.',
  'point.accelerated-networking.1.watch.2':
    "The bandwidth limit is set by the VM's size, outbound and for all NICs together, not by this switch.",
  'point.accelerated-networking.1.watch.3': 'A proximity placement group puts VMs close together and adds to it.',
  'point.accelerated-networking.1.watch.4': 'Virtual Network encryption needs accelerated networking.',
  'point.layer-two-in-a-vnet.1':
    'No: a VNet is layer 3 only. VLANs, broadcast, multicast and GRE do not work, and a floating address by VRRP or ' +
    'gratuitous ARP moves nowhere. For failover between VMs use an internal load balancer, or change routes by ' +
    'script.',
  'point.layer-two-in-a-vnet.1.change.1': 'with a health probe, in front of the pair',
  'point.layer-two-in-a-vnet.1.watch.1':
    'TCP, UDP and ICMP work; IP-in-IP and GRE are blocked, VXLAN and IPsec (UDP) pass.',
  'point.layer-two-in-a-vnet.1.watch.2': 'DHCP of your own does not serve VMs: addresses come from Azure.',
  'point.layer-two-in-a-vnet.1.watch.3': 'UDP 65330 is reserved by the host.',
  'point.layer-two-in-a-vnet.1.watch.4': 'A stretched layer 2 exists only with Azure VMware Solution and HCX.',
  'point.vnet-across-regions-or-subscriptions.1':
    "No, a VNet lives in one region and one subscription; it does span that region's availability zones. For a " +
    'second region or subscription make a second VNet and peer the two.',
  'point.vnet-across-regions-or-subscriptions.1.change.1': 'between the VNets of the regions',
  'point.vnet-across-regions-or-subscriptions.1.watch.1':
    'Plan different ranges for each region from the start: overlapping VNets cannot be peered.',
  'point.vnet-across-regions-or-subscriptions.1.watch.2':
    'Peering works across subscriptions and tenants, with rights on both VNets.',
  'point.vnet-across-regions-or-subscriptions.1.watch.3': 'Global peering is billed per GB in both directions.',
  'point.private-address-of-a-vm-fixed.1':
    'A VM keeps its private address until the NIC is deleted, also over stop and start. If it must be this one for ' +
    'good, set it to static at the NIC in Azure, never only inside the operating system.',
  'point.private-address-of-a-vm-fixed.1.watch.1':
    "An address set in the guest that differs from the NIC's cuts the VM off; the serial console gets you back in.",
  'point.private-address-of-a-vm-fixed.1.watch.2':
    'Addresses cannot be reserved without a resource; leave a range of the subnet unused instead.',
  'point.private-address-of-a-vm-fixed.1.watch.3': 'Domain controllers, DNS servers and appliances should be static.',
  'point.managed-instance-move-subnet.1':
    'Yes, online: to another prepared subnet of the same VNet, or of a VNet that is peered both ways. Connections ' +
    'break once at the end, mostly under 10 seconds, and the private address changes while the name stays.',
  'point.managed-instance-move-subnet.1.change.1': 'a delegated subnet with NSG and route table, large enough',
  'point.managed-instance-move-subnet.1.change.2': 'and firewall rules to the new range',
  'point.managed-instance-move-subnet.1.watch.1':
    'The target subnet must be delegated to Microsoft.Sql/managedInstances, and be in the same DNS zone if it has ' +
    'instances already.',
  'point.managed-instance-move-subnet.1.watch.2':
    'In another VNet peerings, gateway transit and DNS servers must be ready before the move; your own NSG rules and ' +
    'routes are not copied.',
  'point.managed-instance-move-subnet.1.watch.3':
    'It runs long and can be cancelled; clients with fixed addresses must follow.',
  'point.managed-instance-names-and-dns.1':
    "Callers need no zone: the instance's name resolves in public DNS to its private address. The other way round, " +
    "the instance asks its VNet's DNS servers, so these must know your internal names; after changing them " +
    'synchronise the setting on the instance.',
  'point.managed-instance-names-and-dns.1.change.1':
    'servers of the VNet that forward your internal zones and Azure names',
  'point.managed-instance-names-and-dns.1.watch.1':
    'Synchronise: "Synchronize virtual network DNS servers setting" on the virtual cluster (PowerShell or CLI).',
  'point.managed-instance-names-and-dns.1.watch.2':
    'The custom servers must also resolve public Azure names, or backups and Entra logins fail.',
  'point.managed-instance-names-and-dns.1.watch.3':
    'Use full names for linked servers and mail hosts: short names do not resolve.',
  'point.managed-instance-network-intent-policy.1':
    'The service guards the rules it needs: everything named Microsoft.Sql-managedInstances_UseOnly_mi belongs to it ' +
    'and must stay. Add your own rules and routes beside them and let your templates ignore those names.',
  'point.managed-instance-network-intent-policy.1.change.1': 'the rules of the service, yours beside them',
  'point.managed-instance-network-intent-policy.1.change.2': 'the routes of the service, yours beside them',
  'point.managed-instance-network-intent-policy.1.watch.1':
    'In Terraform keep routes and rules as resources of their own or use ignore_changes, so that a run does not ' +
    "delete the service's.",
  'point.managed-instance-network-intent-policy.1.watch.2':
    'Deny policies on NSGs, route tables or intent policies need an exemption for that subnet.',
  'point.managed-instance-network-intent-policy.1.watch.3':
    'They go when the last instance and its virtual cluster have left the subnet.',
  'point.managed-instance-network-intent-policy.cause':
    'the change would remove rules or routes that the service guards by its network intent policy',
  'point.managed-instance-network-intent-policy.fix':
    'Leave everything named Microsoft.Sql-managedInstances_UseOnly_mi in place, add your own rules and routes beside ' +
    'it, and let templates ignore those names.',
  'point.managed-instance-link-network.1':
    'The link needs a private network both ways: VPN or ExpressRoute from on-premises, peering from a VM. Open 5022 ' +
    'on the side of SQL Server for the whole subnet of the instance, and 5022 and 11000 to 11999 towards that subnet.',
  'point.managed-instance-link-network.1.change.2': 'of the instance: 5022 and 11000-11999 from SQL Server',
  'point.managed-instance-link-network.1.change.3': "5022 from the instance's subnet to SQL Server",
  'point.managed-instance-link-network.1.watch.1':
    'It does not work over private endpoints or the public endpoint, as both sides open connections.',
  'point.managed-instance-link-network.1.watch.2':
    'Test both ways: Test-NetConnection from SQL Server, and the SQL Agent job from the documentation on the instance.',
  'point.managed-instance-link-network.1.watch.3':
    'The ports cannot be changed, and the ranges of both sides must not overlap.',
  'point.flexible-server-zone-in-other-subscription.1':
    'Yes: the zone may be in another resource group or subscription, and servers can share it. Its name must end in ' +
    ".postgres.database.azure.com and must not be the server's own name. It can be changed later, except with high " +
    'availability on.',
  'point.flexible-server-zone-in-other-subscription.1.change.2':
    'to the VNet of the server, and to those of the callers',
  'point.flexible-server-zone-in-other-subscription.1.watch.1':
    'Templates and Terraform must create the zone first and name it at the server; the link is not checked at ' +
    'creation.',
  'point.flexible-server-zone-in-other-subscription.1.watch.2':
    'With your own DNS servers forward to 168.63.129.16 from a VNet to which the zone is linked.',
  'point.flexible-server-zone-in-other-subscription.1.watch.3':
    'The server writes and changes its record itself after failovers: no lock on the zone.',
  'point.flexible-server-replica-other-region.1':
    'Yes, if the two VNets can reach each other: peer them globally (or route through hubs) and let the NSGs pass ' +
    '5432 both ways between the delegated subnets. The replica gets a delegated subnet in a VNet of its own region.',
  'point.flexible-server-replica-other-region.1.change.1': 'between the VNets of primary and replica',
  'point.flexible-server-replica-other-region.1.change.2': '5432 both ways between the delegated subnets',
  'point.flexible-server-replica-other-region.1.watch.1': 'The ranges must not overlap.',
  'point.flexible-server-replica-other-region.1.watch.2':
    'Link the zone to both VNets, so that clients find either server after promotion.',
  'point.flexible-server-replica-other-region.1.watch.3':
    'Both servers also need the way out to Azure Storage of both regions; through a hub firewall allow the same flows.',
  'point.subnet-delegation-meaning.1':
    'Delegation reserves a subnet for one service, which may then put its resources and rules there. A subnet has ' +
    'one delegation, so App Service, Container Apps, SQL Managed Instance, flexible servers and NetApp each need a ' +
    'subnet of their own.',
  'point.subnet-delegation-meaning.1.change.1': 'one subnet per delegated service',
  'point.subnet-delegation-meaning.1.watch.1':
    'The delegation can be changed only while nothing of the service is in the subnet: remove the integration or ' +
    'resource first.',
  'point.subnet-delegation-meaning.1.watch.2':
    'The delegation must be removed before the subnet or VNet can be deleted.',
  'point.subnet-delegation-meaning.1.watch.3':
    'NSGs and route tables mostly still apply, with the exceptions of the service.',
  'point.subnet-delegation-meaning.1.watch.4':
    'Azure Firewall, Bastion and gateway subnets have fixed names instead of a delegation.',
  'point.netapp-files-network.1':
    'Reachable from the VNet, regional peers, VPN and ExpressRoute. One subnet per VNet is delegated to ' +
    'Microsoft.NetApp/volumes. NSGs, route tables on that subnet, NVAs from peered VNets and global peering need ' +
    'volumes with Standard network features; old Basic ones can be upgraded.',
  'point.netapp-files-network.1.change.1': 'one subnet delegated to Microsoft.NetApp/volumes',
  'point.netapp-files-network.1.watch.1':
    'Through a hub firewall with Basic features the traffic cannot be steered: routes on the delegated subnet do not ' +
    'count.',
  'point.netapp-files-network.1.watch.2':
    "SMB and NFSv4.1 with Kerberos need the VNet's DNS and domain controllers in reach.",
  'point.netapp-files-network.1.watch.3':
    'No load balancer can stand in front of the volumes, and with Basic features 1,000 addresses at most may use them.',
  'point.entra-domain-services-network.1':
    'Peered VNets can use the managed domain once their DNS servers are set to its two addresses (or forward to ' +
    'them); the peering alone does not tell VMs where the domain is. It wants a subnet of its own with the required ' +
    'NSG rules.',
  'point.entra-domain-services-network.1.change.2': 'the two addresses of the managed domain on each VNet that joins',
  'point.entra-domain-services-network.1.watch.1':
    'NSG inbound: 5986 from AzureActiveDirectoryDomainServices; 3389 from CorpNetSaw only for support; LDAPS 636 ' +
    'only from known addresses.',
  'point.entra-domain-services-network.1.watch.2':
    'A wrong route table on its subnet breaks management and synchronisation: keep that subnet direct, or route the ' +
    'required service tags to Internet.',
  'point.entra-domain-services-network.1.watch.3': 'Restart VMs or renew the lease after changing the DNS servers.',
  'point.entra-domain-services-network.1.watch.4': 'It cannot move to another VNet: it is built anew.',
  'point.entra-domain-services-network.cause':
    'the VNet of the machine asks other DNS servers than the two addresses of the managed domain',
  'point.entra-domain-services-network.fix':
    'Set the DNS servers of the VNet to the two addresses of the managed domain, or forward the domain to them, and ' +
    'restart the machine.',
  'point.container-instances-in-vnet.1':
    'A container group can be deployed into a subnet delegated to Microsoft.ContainerInstance/containerGroups and ' +
    'then reaches the VNet, and on-premises over VPN or ExpressRoute. It has no public address there: give the ' +
    'subnet a NAT gateway or a route to a firewall for the way out.',
  'point.container-instances-in-vnet.1.change.1': 'a subnet delegated to Microsoft.ContainerInstance/containerGroups',
  'point.container-instances-in-vnet.1.change.2': 'on that subnet',
  'point.container-instances-in-vnet.1.watch.1':
    'Callers that need a fixed address: put an Application Gateway in front; a load balancer in front of container ' +
    'groups is not supported.',
  'point.container-instances-in-vnet.1.watch.2':
    'The subnet holds nothing but container groups, and port 25 does not go out.',
};
