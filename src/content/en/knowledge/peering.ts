/** What is answered to questions about peering. */
export const peeringWords = {
  'point.ping-fails-over-peering.1':
    'Peering is not broken: a TCP test that succeeds proves the path. The Windows firewall of the guest drops ICMP ' +
    "by default; allow 'File and Printer Sharing (Echo Request)' there, or test with a TCP port.",
  'point.ping-fails-over-peering.1.watch.1':
    'Test with a TCP port of the service (Test-NetConnection -Port), not with ping.',
  'point.ping-fails-over-peering.1.watch.2':
    'If TCP fails as well, look at the NSG rules on both sides, then at user-defined routes on either subnet ' +
    '(effective routes of the NIC).',
  'point.ping-fails-over-peering.1.watch.3':
    'Connected and synchronised on both sides is all that the peering itself has to show; deleting it again changes ' +
    'nothing.',
  'point.ping-fails-over-peering.cause': 'the guest firewall of the target drops ping, the network is fine',
  'point.ping-fails-over-peering.fix':
    "Test with the TCP port of the service, or allow 'File and Printer Sharing (Echo Request)' in the Windows " +
    'firewall of the target.',
  'point.move-peered-vnet.1':
    'No, not while it is peered: delete the peering, move the VNet together with its dependent resources, then ' +
    'create the peering again from both sides.',
  'point.move-peered-vnet.1.change.1': 'both links, before the move',
  'point.move-peered-vnet.1.change.2': 'both links with their old flags, after the move',
  'point.move-peered-vnet.1.watch.1':
    'Deleting the peering cuts the path to hub and gateway until it exists again on both sides: plan an outage ' +
    'window, and note flags and routes before.',
  'point.move-peered-vnet.1.watch.2':
    'A gateway in the VNet blocks the move: resources with Standard public IP addresses cannot move across ' +
    'subscriptions.',
  'point.move-peered-vnet.1.watch.3':
    'Everything that hangs on the VNet moves with it: NICs, VMs, public addresses; some services in subnets block ' +
    'the move altogether.',
  'point.move-peered-vnet.1.watch.4': 'A move keeps the region; another region means a new VNet.',
  'point.peering-initiated.1':
    'Only one of the two links exists. The owner of the other VNet has to create the link back, or give your ' +
    'identity Network Contributor on that VNet; then both turn to Connected.',
  'point.peering-initiated.1.change.1': 'the link back, from the other VNet',
  'point.peering-initiated.1.watch.1': 'A peering is needed on both sides: two links, each in its own VNet.',
  'point.peering-initiated.1.watch.2':
    'Whoever creates a link needs rights on both VNets: Network Contributor or the peering actions; across tenants ' +
    'as a guest user.',
  'point.peering-initiated.1.watch.3': 'Once Connected, NSG rules still apply on both sides.',
  'point.peering-initiated.cause': 'only one of the two peering links exists',
  'point.peering-initiated.fix':
    'Create the link back from the other VNet, with Network Contributor on both; then both links turn to Connected.',
  'point.vnet-to-vnet-vpn-by-peering.1':
    'Keep the VPN: where IPsec between the VNets is required, peering does not give it. Do not peer the two VNets ' +
    'beside it, as traffic would then take the peering.',
  'point.vnet-to-vnet-vpn-by-peering.1.watch.1': 'Peering is preferred over the VPN as soon as both exist.',
  'point.vnet-to-vnet-vpn-by-peering.1.watch.2': 'The gateway SKU caps the throughput, shared by all tunnels.',
  'point.vnet-to-vnet-vpn-by-peering.1.watch.3':
    'If your auditor accepts it, peering with VNet encryption does without gateways, for supported VM sizes.',
  'point.vnet-to-vnet-vpn-by-peering.2':
    'It works, but change it: peering is faster, has no bandwidth ceiling and needs no gateways. Create the peering ' +
    'first; traffic changes over at once, then take down the gateways if nothing else uses them.',
  'point.vnet-to-vnet-vpn-by-peering.2.watch.1':
    'Peering is preferred and takes over the moment both links are Connected; the tunnel then idles.',
  'point.vnet-to-vnet-vpn-by-peering.2.watch.2': 'Address spaces must not overlap, which the VPN demanded as well.',
  'point.vnet-to-vnet-vpn-by-peering.2.watch.3':
    'The VPN gateways cost by the hour and cap the throughput; before deleting them, check for site-to-site and ' +
    'point-to-site connections.',
  'point.vnet-to-vnet-vpn-by-peering.2.watch.4': 'What goes over peering is no longer IPsec.',
  'point.vnet-to-vnet-vpn-by-peering.3':
    'It works, but change it: global peering is faster, has no bandwidth ceiling and needs no gateways. Create the ' +
    'peering first; traffic changes over at once, then take down the gateways if nothing else uses them.',
  'point.vnet-to-vnet-vpn-by-peering.3.watch.1':
    'Peering is preferred and takes over the moment both links are Connected; the tunnel then idles.',
  'point.vnet-to-vnet-vpn-by-peering.3.watch.2': 'Address spaces must not overlap, which the VPN demanded as well.',
  'point.vnet-to-vnet-vpn-by-peering.3.watch.3':
    'The VPN gateways cost by the hour and cap the throughput; before deleting them, check for site-to-site and ' +
    'point-to-site connections.',
  'point.vnet-to-vnet-vpn-by-peering.3.watch.4':
    'What goes over peering is no longer IPsec; between regions the backbone encrypts by MACsec.',
  'point.gateway-transit-without-bgp.1':
    'Yes: gateway transit works with static routing, BGP is optional. Peer the spokes with gateway transit, and add ' +
    'the spoke ranges to the traffic selectors and routes of the on-premises device by hand.',
  'point.gateway-transit-without-bgp.1.change.2': 'allow gateway transit at the hub, use remote gateway at the spoke',
  'point.gateway-transit-without-bgp.1.watch.1':
    'The on-premises side needs a route and a selector for every spoke range; without BGP each new spoke is a change ' +
    'there.',
  'point.gateway-transit-without-bgp.1.watch.2':
    'Use remote gateway works for one hub per spoke, and for no spoke that has a gateway of its own.',
  'point.gateway-transit-without-bgp.1.watch.3': 'Every VPN gateway SKU but Basic supports gateway transit.',
  'point.onprem-does-not-know-spoke.1':
    'If the flags are set on both sides, the Azure side is fine and your on-premises device does not know the spoke: ' +
    'add the spoke range to its phase 2 selectors (or use a route-based tunnel with 0.0.0.0/0) and a route into the ' +
    'tunnel.',
  'point.onprem-does-not-know-spoke.1.change.1': 'spoke ranges in the phase 2 selectors and a route into the tunnel',
  'point.onprem-does-not-know-spoke.1.watch.1':
    'Every new spoke needs this on a device with selectors; with BGP the gateway announces the spoke ranges by itself.',
  'point.onprem-does-not-know-spoke.1.watch.2':
    'A firewall policy of the device and the NSG rules of the spoke still apply.',
  'point.onprem-does-not-know-spoke.1.watch.3':
    'In the effective routes of the spoke the on-premises range must show VirtualNetworkGateway; if not, look at use ' +
    'remote gateway first.',
  'point.onprem-does-not-know-spoke.cause': 'the on-premises device has no route or selector for the spoke',
  'point.onprem-does-not-know-spoke.fix':
    'Add the spoke range to the phase 2 selectors (or take a route-based tunnel) and a route into the tunnel on the ' +
    'on-premises device.',
  'point.remote-gateway-refused-own-gateway.1':
    "Make sure first that the spoke's own ExpressRoute gateway carries nothing any more, and remove it: a VNet with " +
    'a gateway of its own cannot use a remote one. Then turn on transit at the hub and the remote gateway at the ' +
    'spoke.',
  'point.remote-gateway-refused-own-gateway.1.change.1': 'the one in the spoke, after its traffic has moved',
  'point.remote-gateway-refused-own-gateway.1.change.2':
    'allow gateway transit at the hub, use remote gateway at the spoke',
  'point.remote-gateway-refused-own-gateway.1.watch.1': 'A spoke uses one gateway only: its own or one remote gateway.',
  'point.remote-gateway-refused-own-gateway.1.watch.2':
    'Removing a gateway is an outage of whatever it carries, and building it again takes 45 minutes or more.',
  'point.remote-gateway-refused-own-gateway.1.watch.3':
    'The on-premises side must learn the spoke range over the new path.',
  'point.remote-gateway-refused-own-gateway.2':
    'No: a VNet that has a gateway of its own cannot use a remote gateway. The peering itself works with two ' +
    'gateways. To share one, remove the gateway of the spoke first, then set transit at the hub and the remote ' +
    'gateway at the spoke.',
  'point.remote-gateway-refused-own-gateway.2.change.1':
    'allow gateway transit at the hub, use remote gateway at the spoke, once it has no gateway',
  'point.remote-gateway-refused-own-gateway.2.watch.1': 'A spoke uses one gateway only: its own or one remote gateway.',
  'point.remote-gateway-refused-own-gateway.2.watch.2':
    'If both gateways must stay, connect the VNets by VNet-to-VNet VPN with BGP, or move the sites to a Virtual WAN ' +
    'hub.',
  'point.remote-gateway-refused-own-gateway.2.watch.3':
    'Removing a gateway is an outage of whatever it carries, and building it again takes 45 minutes or more.',
  'point.remote-gateway-refused-own-gateway.cause': 'the spoke has a gateway of its own, so it cannot use a remote one',
  'point.remote-gateway-refused-own-gateway.fix':
    'Remove the gateway of the spoke after its traffic has moved, then set allow gateway transit at the hub and use ' +
    'remote gateways at the spoke.',
  'point.avnm-takes-over-existing-peerings.1':
    'Neither: by default it leaves existing peerings alone and adds what its configuration lacks, without downtime. ' +
    "Do not tick 'delete existing peerings' while you still rely on the others: it removes every peering of the " +
    'members that the configuration does not contain.',
  'point.avnm-takes-over-existing-peerings.1.watch.1':
    'With that option on, peerings that somebody adds by hand later are removed as well.',
  'point.avnm-takes-over-existing-peerings.1.watch.2':
    'Nothing changes until the configuration is deployed, region by region; start with one network group.',
  'point.avnm-takes-over-existing-peerings.1.watch.3': 'A peering is charged once, whoever created it.',
  'point.peering-disconnected.1':
    'One of the two links was deleted, and Azure cannot repair the other. Delete the remaining link as well, then ' +
    'create both links again, from each VNet.',
  'point.peering-disconnected.1.change.1': 'the remaining link',
  'point.peering-disconnected.1.change.2': 'both links, with their flags',
  'point.peering-disconnected.1.watch.1':
    'Note the flags first: gateway transit, remote gateway and forwarded traffic are lost with the link.',
  'point.peering-disconnected.1.watch.2':
    'A peering is needed on both sides, and whoever creates it needs rights on both VNets.',
  'point.peering-disconnected.1.watch.3':
    'Check that ranges did not come to overlap in the meantime, or the new link is refused.',
  'point.peering-disconnected.cause': 'one of the two peering links was deleted and the other is left over',
  'point.peering-disconnected.fix': 'Delete the remaining link as well, then create both links again with their flags.',
  'point.address-space-change-while-peered.1':
    'Yes, without deleting the peering and without downtime: change the address space, then sync each peering of ' +
    'that VNet. Until the sync, the other side does not know the new range.',
  'point.address-space-change-while-peered.1.change.2': 'sync on every peering of that VNet',
  'point.address-space-change-while-peered.1.watch.1':
    'The new range must not overlap any peered VNet or site, or it is refused.',
  'point.address-space-change-while-peered.1.watch.2': 'It works across tenants, but not with classic VNets.',
  'point.address-space-change-while-peered.1.watch.3':
    'Routes, NSG rules, firewall rules and on-premises selectors that name ranges have to follow; VPN users download ' +
    'their profile again.',
  'point.address-space-change-while-peered.1.watch.4': 'An AVNM mesh needs no sync: it follows by itself.',
  'point.address-space-change-while-peered.cause': 'the peering was not synced after an address range changed',
  'point.address-space-change-while-peered.fix':
    'Run Sync on each peering of the VNet whose range changed: Peerings, select, Sync, or az network vnet peering ' +
    'sync.',
  'point.peering-with-overlapping-ranges.1':
    'No: Azure refuses a peering while any range of both VNets overlaps. If both sides start connections, renumber ' +
    'one of them: add a free range, move the workloads, remove the old one, then peer.',
  'point.peering-with-overlapping-ranges.1.change.1': 'of the VNet that is easier to move',
  'point.peering-with-overlapping-ranges.1.change.2': 'afterwards',
  'point.peering-with-overlapping-ranges.1.watch.1':
    'Single services can be published without peering: Private Link service with a private endpoint on the other ' +
    'side, one per direction.',
  'point.peering-with-overlapping-ranges.1.watch.2':
    'Subnet peering joins chosen subnets whose ranges are unique; it needs enrolment.',
  'point.peering-with-overlapping-ranges.1.watch.3':
    'A VPN between the VNets does not help: NAT is not supported on VNet-to-VNet connections.',
  'point.peering-with-overlapping-ranges.2':
    'No: Azure refuses a peering while any range of both VNets overlaps. For single services put Private Link ' +
    'service in front of them and a private endpoint into the other VNet; for anything broader renumber one side.',
  'point.peering-with-overlapping-ranges.2.change.1': 'behind a Standard load balancer, in front of the service',
  'point.peering-with-overlapping-ranges.2.change.2': 'in the VNet of the callers',
  'point.peering-with-overlapping-ranges.2.watch.1':
    'Private Link tolerates overlap as it translates (NAT), one direction and TCP or UDP over IPv4 only.',
  'point.peering-with-overlapping-ranges.2.watch.2':
    'Renumbering: add a free range, move the workloads, remove the old range, then peer.',
  'point.peering-with-overlapping-ranges.2.watch.3':
    'Subnet peering joins chosen subnets whose ranges are unique; it needs enrolment.',
  'point.peering-with-overlapping-ranges.2.watch.4':
    'An AVNM mesh accepts overlap but drops traffic to the overlapping ranges.',
  'point.peering-with-overlapping-ranges.cause':
    'the two VNets, or one and what the other is peered with, have ranges in common',
  'point.peering-with-overlapping-ranges.fix':
    'Free the overlapping range in one of the VNets and peer again, or publish the service by Private Link service ' +
    'and a private endpoint.',
  'point.peering-across-subscriptions-and-tenants.1':
    'Yes, across subscriptions and across tenants, regional and global. The account needs Network Contributor (or ' +
    'the peering actions) on both VNets; across tenants as a guest user, with the full resource ID of the remote ' +
    'VNet.',
  'point.peering-across-subscriptions-and-tenants.1.change.1': 'a link from each VNet',
  'point.peering-across-subscriptions-and-tenants.1.watch.1':
    'Both sides have to create their link; with one alone the state stays Initiated.',
  'point.peering-across-subscriptions-and-tenants.1.watch.2':
    'The portal lists only VNets on which you have rights: enter the resource ID instead.',
  'point.peering-across-subscriptions-and-tenants.1.watch.3':
    'Across tenants, set use remote gateway by CLI or PowerShell, as the portal cannot see the gateway of the other ' +
    'tenant.',
  'point.peering-across-subscriptions-and-tenants.1.watch.4':
    'Consider a private endpoint instead if the other company shall reach one service only.',
  'point.three-vnets-in-a-chain.1':
    'Not through B: peering is not transitive. With six VNets or more let Azure Virtual Network Manager build a ' +
    'mesh: all members reach each other directly, without a peering per pair.',
  'point.three-vnets-in-a-chain.1.watch.1': 'By hand it is n times (n-1) / 2 peerings: 15 for six VNets.',
  'point.three-vnets-in-a-chain.1.watch.2':
    'A mesh stays in one region until global mesh is on, and it has no gateway transit.',
  'point.three-vnets-in-a-chain.1.watch.3':
    'Traffic in a mesh is not inspected; a hub with a firewall is the other way.',
  'point.three-vnets-in-a-chain.2':
    'No: peering is not transitive, A reaches C only by a peering of its own. Peer each pair that must talk, or ' +
    'route through a firewall or appliance in B with user-defined routes and forwarded traffic allowed.',
  'point.three-vnets-in-a-chain.2.change.1': 'between A and C',
  'point.three-vnets-in-a-chain.2.watch.1':
    'From about six VNets an AVNM mesh saves the pairs; Standard Virtual WAN is transitive by itself.',
  'point.three-vnets-in-a-chain.2.watch.2':
    'A gateway in B carries on-premises traffic for both, but does not join them.',
  'point.three-vnets-in-a-chain.2.watch.3': 'Ranges of all of them must not overlap.',
  'point.global-peering-or-other-way-between-regions.1':
    'Global peering joins two regions, but without IPsec. Where IPsec is required, use VNet-to-VNet VPN, or peering ' +
    'with IPsec between appliances; VNet encryption over global peering is DTLS and may do if your auditor accepts ' +
    'it.',
  'point.global-peering-or-other-way-between-regions.1.watch.1':
    'The gateway SKU caps the throughput, shared by all tunnels.',
  'point.global-peering-or-other-way-between-regions.1.watch.2':
    'If a peering exists as well, traffic takes the peering and leaves the tunnel.',
  'point.global-peering-or-other-way-between-regions.2':
    'Yes, global peering is the standard way: private addresses, Microsoft backbone, no gateway, no bandwidth limit ' +
    'of its own. Latency is that of the distance; between regions the links are encrypted by MACsec, end to end ' +
    'needs TLS or VNet encryption.',
  'point.global-peering-or-other-way-between-regions.2.watch.1':
    'It is billed per GB on both sides, at more than the regional rate, by zone of each region.',
  'point.global-peering-or-other-way-between-regions.2.watch.2':
    'Front ends of Basic load balancers do not answer over it; Standard ones do.',
  'point.global-peering-or-other-way-between-regions.2.watch.3':
    'Gateway transit works over it; larger MTU than 1,500 does not.',
  'point.global-peering-or-other-way-between-regions.2.watch.4':
    'For one PaaS service in the other region a private endpoint in your own VNet needs no peering at all.',
  'point.peering-cost-and-bandwidth.1':
    'The link is free; traffic is billed per GB on both sides, inbound and outbound, more between regions. Peering ' +
    'has no bandwidth limit: the VM size is the limit, and between regions the distance for a single TCP stream.',
  'point.peering-cost-and-bandwidth.1.watch.1':
    'Spoke to hub to spoke crosses two peerings and pays both, besides the firewall.',
  'point.peering-cost-and-bandwidth.1.watch.2':
    'A spoke pays peering for its traffic to and from the shared gateway as well.',
  'point.peering-cost-and-bandwidth.1.watch.3':
    'Traffic to a private endpoint over regional peering pays no peering charge; across regions it does.',
  'point.peering-cost-and-bandwidth.1.watch.4':
    'Slow although peered: look at VM size, accelerated networking and parallel streams.',
  'point.peering-limits.1':
    '500 peerings per VNet, 1,000 spokes when Virtual Network Manager makes them. With ExpressRoute plan for about ' +
    '400 spokes, as it announces at most 1,000 prefixes; beyond that a second hub or Virtual WAN.',
  'point.peering-limits.1.watch.1': 'A group of peered VNets holds 128,000 private addresses at most.',
  'point.peering-limits.1.watch.2': 'A route table holds 1,000 routes, which the table of GatewaySubnet meets first.',
  'point.peering-limits.1.watch.3':
    'Above the ExpressRoute prefix limit the session drops: summarise with advertised gateway prefixes.',
  'point.peering-limits.1.watch.4':
    '1,000 private endpoints per VNet and 4,000 across peered VNets unless high scale is on.',
  'point.pause-peering.1':
    'Yes: turn off "allow traffic to the remote virtual network" on the peering instead of deleting it; turning it ' +
    'on again restores everything with its flags. It is no hard block, as NSG rules that name addresses still admit ' +
    'traffic.',
  'point.pause-peering.1.change.1': 'traffic to the remote VNet off, later on again',
  'point.pause-peering.1.watch.1': 'For a real stop, or for single ports and sources, use deny rules in the NSGs.',
  'point.pause-peering.1.watch.2': 'It also stops Application Gateways without network isolation in that VNet.',
  'point.pause-peering.1.watch.3': 'The flag only takes the remote VNet out of the VirtualNetwork tag of this side.',
  'point.forwarded-traffic-flag.1':
    'You need it where a firewall or appliance in the hub passes on packets of a third network: set it on the spoke ' +
    'side for what comes from the hub, best on both sides. It creates no routes; those stay your own.',
  'point.forwarded-traffic-flag.1.change.1': 'allow forwarded traffic between hub and spokes',
  'point.forwarded-traffic-flag.1.watch.1':
    'It is off by default, so spoke-to-spoke through an appliance fails silently without it.',
  'point.forwarded-traffic-flag.1.watch.2': 'For the gateway alone it is not needed; the reference hub sets it anyway.',
  'point.forwarded-traffic-flag.1.watch.3':
    'The appliance also needs IP forwarding on its NIC, and the spokes a user-defined route (UDR) to it.',
  'point.appliance-two-peerings-away.1':
    'Yes, if the appliance, firewall or internal load balancer sits in the own or a directly peered VNet: then its ' +
    'address may be the next hop. Over two peerings it cannot be reached, so peer directly or chain the routes at ' +
    'each hop.',
  'point.appliance-two-peerings-away.1.change.1': 'next hop: an appliance in a directly peered VNet',
  'point.appliance-two-peerings-away.1.change.2': 'allow forwarded traffic',
  'point.appliance-two-peerings-away.1.watch.1': 'Peering is one hop, for routes as well.',
  'point.appliance-two-peerings-away.1.watch.2': 'Global peering works too, but adds latency to each packet.',
  'point.appliance-two-peerings-away.1.watch.3': 'The answer needs its route through the same appliance.',
  'point.appliance-two-peerings-away.cause': 'the next hop of the route is in a VNet that is not peered directly',
  'point.appliance-two-peerings-away.fix':
    'Peer the VNet directly with the VNet of the appliance, or route hop by hop through an appliance in each VNet on ' +
    'the way.',
  'point.remote-vnet-has-no-gateways.1':
    'A GatewaySubnet is not a gateway: a VPN or ExpressRoute gateway (or Route Server) must be finished in the hub ' +
    'before a spoke can use it. Create the gateway first, allow gateway transit on the hub side, then set use remote ' +
    'gateways on the spoke.',
  'point.remote-vnet-has-no-gateways.1.change.1':
    'allow gateway transit at the hub, then use remote gateways at the spoke',
  'point.remote-vnet-has-no-gateways.1.watch.1':
    'In Terraform or Bicep make the spoke peering depend on the gateway, which takes 45 minutes or more.',
  'point.remote-vnet-has-no-gateways.1.watch.2':
    'Set use remote gateways on the spoke side only; it belongs to one peering per VNet.',
  'point.remote-vnet-has-no-gateways.1.watch.3':
    'Across tenants the portal cannot see the gateway: use CLI or PowerShell, or set the flag when you create the ' +
    'peering.',
  'point.remote-vnet-has-no-gateways.cause': 'the hub has no finished gateway yet, a GatewaySubnet alone is none',
  'point.remote-vnet-has-no-gateways.fix':
    'Let the gateway of the hub finish, set allow gateway transit at the hub, then use remote gateways at the spoke; ' +
    'in code, make the peering depend on the gateway.',
  'point.spoke-does-not-use-hub-gateway.1':
    'Peering alone is not enough: set allow gateway transit on the hub side and use remote gateways on the spoke ' +
    'side. The on-premises ranges then appear in the effective routes of the spoke, and on-premises has to know the ' +
    'range of the spoke.',
  'point.spoke-does-not-use-hub-gateway.1.change.1':
    'allow gateway transit at the hub, use remote gateways at the spoke',
  'point.spoke-does-not-use-hub-gateway.1.change.2': 'the spoke range in routes, selectors or local network',
  'point.spoke-does-not-use-hub-gateway.1.watch.1':
    'Use remote gateways belongs to the spoke side; gateway transit to the hub side only.',
  'point.spoke-does-not-use-hub-gateway.1.watch.2':
    'With ExpressRoute or BGP the spoke range is announced by itself; a policy-style device needs it added.',
  'point.spoke-does-not-use-hub-gateway.1.watch.3':
    'A route table with gateway propagation off on the spoke subnet hides the on-premises routes: intended with a ' +
    'firewall only.',
  'point.spoke-does-not-use-hub-gateway.1.watch.4':
    'Ranges must not overlap, and VPN users must download their profile again.',
  'point.spoke-does-not-use-hub-gateway.cause': 'the spoke is peered but does not use the gateway of the hub',
  'point.spoke-does-not-use-hub-gateway.fix':
    'Set allow gateway transit at the hub side and use remote gateways at the spoke side, then look for the ' +
    'on-premises ranges in the effective routes of the spoke.',
  'point.one-remote-gateway-per-spoke.1':
    'No: a VNet can use one remote gateway only, so one peering carries the flag. Put VPN and ExpressRoute gateway ' +
    'into the same hub, then the spoke uses both; for regions, one hub with its own gateway each.',
  'point.one-remote-gateway-per-spoke.1.change.1': 'with one hub',
  'point.one-remote-gateway-per-spoke.1.change.2': 'remote gateway off on the second peering',
  'point.one-remote-gateway-per-spoke.1.watch.1':
    'A second peering gives a path to the other hub VNet, not to its on-premises routes.',
  'point.one-remote-gateway-per-spoke.1.watch.2':
    'Failover between hubs needs a change by hand or automation, or Virtual WAN with sites on two hubs.',
  'point.one-remote-gateway-per-spoke.1.watch.3':
    'Redundancy inside one hub comes from active-active or zone-redundant gateways.',
  'point.one-remote-gateway-per-spoke.cause': 'another peering of this spoke uses a remote gateway already',
  'point.one-remote-gateway-per-spoke.fix':
    'Turn use remote gateways off on the other peering first, or put both gateways into one hub: a VNet uses one ' +
    'remote gateway only.',
  'point.gateway-transit-over-global-peering.1':
    'Yes: gateway transit works over global peering as it does within a region, for VPN and ExpressRoute gateways. A ' +
    'second gateway is needed for resilience or latency, not for reach.',
  'point.gateway-transit-over-global-peering.1.change.2':
    'allow gateway transit at the hub, use remote gateways at the spoke',
  'point.gateway-transit-over-global-peering.1.watch.1':
    'ExpressRoute FastPath does not work over global peering: that traffic goes through the gateway.',
  'point.gateway-transit-over-global-peering.1.watch.2':
    'The spoke pays global peering on both sides for its on-premises traffic.',
  'point.gateway-transit-over-global-peering.1.watch.3':
    'If the region of the hub fails, the remote spokes lose on-premises too.',
  'point.gateway-transit-over-global-peering.1.watch.4':
    'Every VPN SKU but Basic; a spoke has no gateway of its own and one remote gateway.',
  'point.gateway-transit-with-basic-gateway.1':
    'No: gateway transit needs a SKU above Basic, VpnGw1AZ or larger. A Basic gateway cannot be resized to it: ' +
    'delete it and create a new one, with a new public address for your sites.',
  'point.gateway-transit-with-basic-gateway.1.change.1': 'Basic by VpnGw1AZ or larger',
  'point.gateway-transit-with-basic-gateway.1.change.2': 'allow gateway transit and use remote gateways',
  'point.gateway-transit-with-basic-gateway.1.watch.1':
    'Plan the outage: deleting and creating a gateway takes 45 minutes or more, and every site gets a new peer ' +
    'address.',
  'point.gateway-transit-with-basic-gateway.1.watch.2':
    'Basic has no BGP, no IKEv2 or OpenVPN for users, and no coexistence with ExpressRoute either.',
  'point.gateway-transit-with-basic-gateway.cause':
    'the VPN gateway of the hub is of SKU Basic, which has no gateway transit',
  'point.gateway-transit-with-basic-gateway.fix':
    'Replace the Basic gateway by VpnGw1AZ or larger, with a new public address for the sites, then set the transit ' +
    'flags.',
  'point.gateway-in-hub-or-in-each-spoke.1':
    'No: one gateway in the hub serves all spokes by gateway transit; spokes need neither a gateway nor a ' +
    'GatewaySubnet. It saves gateways and tunnels, and the spokes share its throughput.',
  'point.gateway-in-hub-or-in-each-spoke.1.change.1': 'from each spoke to the hub',
  'point.gateway-in-hub-or-in-each-spoke.1.change.2':
    'allow gateway transit at the hub, use remote gateways at the spokes',
  'point.gateway-in-hub-or-in-each-spoke.1.watch.1':
    'A spoke that already has a gateway must lose it first; it uses one gateway only.',
  'point.gateway-in-hub-or-in-each-spoke.1.watch.2':
    'Spokes do not reach each other by gateway transit alone: peer them, or route them through a firewall in the hub.',
  'point.gateway-in-hub-or-in-each-spoke.1.watch.3': 'A spoke also pays peering for its gateway traffic.',
  'point.gateway-in-hub-or-in-each-spoke.1.watch.4':
    'A gateway of its own is right for separation by contract or for a region of its own.',
  'point.subnet-peering-only-some-subnets.1':
    'Yes, with subnet peering, but your subscription must be enrolled, and it is made by CLI, PowerShell or ' +
    'templates only. Usually plain peering with NSGs that admit the wanted subnets is the simpler way.',
  'point.subnet-peering-only-some-subnets.1.watch.1':
    'The participating subnets must lie in ranges that are unique on both sides.',
  'point.subnet-peering-only-some-subnets.1.watch.2':
    '200 subnets per side and 1,000 per VNet; other subnets still see the routes, so set NSGs.',
  'point.subnet-peering-only-some-subnets.1.watch.3':
    'Use VM sizes on Intel v5, AMD Genoa or Cobalt 100: older ones can suffer outages.',
  'point.subnet-peering-only-some-subnets.1.watch.4':
    'A link cannot change between VNet and subnet peering: delete and create it again.',
  'point.peering-across-clouds-and-classic.1':
    'A classic VNet can be peered with a Resource Manager VNet, but not with another classic one. Move it to ' +
    'Resource Manager: resizing while peered, service endpoints and classic gateways are not supported any more.',
  'point.peering-across-clouds-and-classic.1.watch.1':
    'Gateway transit needs the gateway in the Resource Manager VNet.',
  'point.peering-across-clouds-and-classic.1.watch.2': 'Classic VPN gateways are retired.',
  'point.peering-across-clouds-and-classic.2':
    'No: peering stays inside one Azure cloud. Public, US Government and China clouds, and other providers, are ' +
    'joined by IPsec between VPN gateways or appliances.',
  'point.peering-across-clouds-and-classic.2.watch.1':
    'Ranges must not overlap, or use NAT on the VPN gateway (VpnGw2AZ and larger).',
  'point.peering-across-clouds-and-classic.2.watch.2': 'Each cloud has its own DNS names and private zones.',
  'point.peering-across-clouds-and-classic.2.watch.3': 'China also needs a licensed carrier for a line of your own.',
  'point.avnm-needed-or-not.1':
    'It pays off, as hub-and-spoke with direct connectivity and "use hub as gateway": spokes talk directly and share ' +
    'the hub gateway. A mesh has no hub, and so no gateway transit.',
  'point.avnm-needed-or-not.1.watch.1':
    'Direct connectivity stays in one region and one network group until global mesh is on.',
  'point.avnm-needed-or-not.1.watch.2': 'One hub with gateway per region: a spoke uses one remote gateway only.',
  'point.avnm-needed-or-not.1.watch.3': 'If the hub has no gateway yet, the spoke side of the peering fails.',
  'point.avnm-needed-or-not.1.watch.4': 'Deploy the configuration to each region, or nothing happens.',
  'point.avnm-needed-or-not.2':
    'It pays off, as a mesh: from six VNets that all talk, it replaces a peering per pair and takes in new VNets by ' +
    'itself. Hub-and-spoke is for groups that share services or a gateway.',
  'point.avnm-needed-or-not.2.watch.1':
    'A mesh stays in one region until global mesh is on, and has no gateway transit.',
  'point.avnm-needed-or-not.2.watch.2':
    'It takes 250 VNets per connected group by default, 3,000 with high-scale mesh; a VNet is in two groups at most.',
  'point.avnm-needed-or-not.2.watch.3': 'Members do not show under Peerings; effective routes say ConnectedGroup.',
  'point.avnm-needed-or-not.2.watch.4': 'Deploy the configuration to each region, or nothing happens.',
  'point.avnm-needed-or-not.3':
    'By hand is fine up to about five spokes. From six VNets that all talk, or more than ten in all, Virtual Network ' +
    'Manager saves work: a mesh where all talk, hub-and-spoke where they share services or a gateway.',
  'point.avnm-needed-or-not.3.change.1': 'once there are more than a handful of VNets',
  'point.avnm-needed-or-not.3.watch.1':
    'A mesh has no gateway transit; spokes that talk and share a gateway need hub-and-spoke with direct connectivity.',
  'point.avnm-needed-or-not.3.watch.2': 'Direct traffic in mesh and group is not inspected.',
  'point.avnm-needed-or-not.3.watch.3': 'Security admin rules and IP address management can be worth it earlier.',
  'point.avnm-needed-or-not.3.watch.4':
    'It is charged per VNet with an active configuration, besides the peering traffic.',
  'point.avnm-configuration-has-no-effect.1':
    'A configuration does nothing until it is deployed, to each region that has members, and again after each ' +
    'change. Check also that the VNet is in the scope of the manager, and for other regions that global mesh is on.',
  'point.avnm-configuration-has-no-effect.1.change.1': 'deploy the configuration to each region with members',
  'point.avnm-configuration-has-no-effect.1.watch.1':
    'A mesh shows no peerings: look at Network Manager on the VNet, or at effective routes with next hop ' +
    'ConnectedGroup.',
  'point.avnm-configuration-has-no-effect.1.watch.2':
    'Overlapping ranges are accepted in a mesh, but traffic to them is dropped.',
  'point.avnm-configuration-has-no-effect.1.watch.3':
    'Dynamic members come by Azure Policy: allow time for evaluation, and enforcement must not be disabled.',
  'point.avnm-configuration-has-no-effect.1.watch.4': 'VNets of another tenant must be static members.',
  'point.avnm-configuration-has-no-effect.cause':
    'the configuration of Virtual Network Manager was not deployed to this region, or not again after a change',
  'point.avnm-configuration-has-no-effect.fix':
    'Deploy the configuration to each region that has member VNets, allow some 20 minutes, and check that the VNet ' +
    'is in the scope of the manager and in the network group.',
  'point.avnm-limits-and-security-rules.1':
    '250 VNets per connected group by default, 3,000 with high-scale mesh (generally available since September ' +
    '2026), 1,000 spokes per hub. Its security admin rules come before NSGs: Deny and Always Allow are final, Allow ' +
    'leaves the decision to the NSG.',
  'point.avnm-limits-and-security-rules.1.watch.1':
    'Admin rules skip private endpoints and the subnets of gateways, Azure Firewall and Bastion; use NSGs there.',
  'point.avnm-limits-and-security-rules.1.watch.2':
    'VNets with SQL Managed Instance or Databricks are skipped by default, as they bring rules of their own.',
  'point.avnm-limits-and-security-rules.1.watch.3':
    'One security admin configuration per region; removing all means deploying None to each region.',
  'point.avnm-limits-and-security-rules.1.watch.4':
    '2,000 private endpoints per connected group (20,000 with high scale).',
  'point.peering-fails-while-vnet-is-updating.1':
    'One of the two VNets is being changed at that moment, mostly by a subnet in the same deployment. Let the ' +
    'peering wait for all subnets, NSG and route table associations of both VNets, then run it again.',
  'point.peering-fails-while-vnet-is-updating.1.change.1': 'created after all subnets of both VNets',
  'point.peering-fails-while-vnet-is-updating.1.watch.1':
    'Terraform: depends_on from both peerings to the subnets and their associations, and one peering after the other ' +
    'on the same VNet.',
  'point.peering-fails-while-vnet-is-updating.1.watch.2':
    'Bicep and ARM: define subnets inside the VNet, and dependsOn on the VNet.',
  'point.peering-fails-while-vnet-is-updating.1.watch.3':
    'A VNet in state Failed: save it again without change (az network vnet update), then repeat.',
  'point.peering-fails-while-vnet-is-updating.cause': 'one of the two VNets is being changed at that moment',
  'point.peering-fails-while-vnet-is-updating.fix':
    'Let the peering wait for all subnets and associations of both VNets (depends_on), then run it again.',
  'point.peered-vms-cannot-connect.1':
    'With both links Connected the peering is done, so look in this order: sync status and virtual network access ' +
    'allowed on both sides, NSGs at both subnets and cards, route tables that send the range elsewhere, then ' +
    'firewall and service in the guest.',
  'point.peered-vms-cannot-connect.1.change.2': 'where IP flow verify names a deny rule',
  'point.peered-vms-cannot-connect.1.watch.1':
    'Effective routes must show the other range with next hop VNet peering; VirtualAppliance means a firewall is in ' +
    'between.',
  'point.peered-vms-cannot-connect.1.watch.2':
    'Network Watcher: IP flow verify from and to the VM, then Connection troubleshoot on the real port.',
  'point.peered-vms-cannot-connect.1.watch.3':
    'Refused means that the packet arrived and nothing listens; a timeout means that it was dropped.',
  'point.peered-vms-cannot-connect.1.watch.4':
    'By name instead of address? Azure names do not resolve across VNets without a private zone linked to both.',
  'point.what-deleting-a-peering-does.1':
    'Traffic between the two VNets stops at once, and the link that is left on the other side turns to Disconnected. ' +
    'It cannot be revived: delete that one as well, then create both anew if you need the path again.',
  'point.what-deleting-a-peering-does.1.change.1': 'both links',
  'point.what-deleting-a-peering-does.1.watch.1':
    'Note the four flags of both links before: they are gone with the link.',
  'point.what-deleting-a-peering-does.1.watch.2':
    'A spoke that used the remote gateway loses on-premises too; DNS servers and private endpoints in the hub are ' +
    'cut off as well.',
  'point.what-deleting-a-peering-does.1.watch.3':
    'To stop traffic only for a while, turn off virtual network access on the link instead.',
  'point.what-deleting-a-peering-does.1.watch.4':
    'One side is enough to break it: a delete lock on VNets of the hub protects against that.',
  'point.change-peering-flags-live.1':
    'Yes, the flags can be changed on the standing peering, and traffic between the two VNets goes on. Set allow ' +
    'gateway transit at the hub first, then use remote gateway at the spoke, or that is refused.',
  'point.change-peering-flags-live.1.change.1': 'first at the hub, then at the spoke',
  'point.change-peering-flags-live.1.watch.1':
    'CLI: az network vnet peering update --set allowGatewayTransit=true, at the spoke useRemoteGateways=true.',
  'point.change-peering-flags-live.1.watch.2':
    'With the remote gateway on, the spoke learns on-premises routes at once: paths may change.',
  'point.change-peering-flags-live.1.watch.3': 'To take it back, turn it off at the spoke first.',
  'point.gateway-across-two-peerings.1':
    'No: gateway transit reaches one peering far, only VNets peered directly with the VNet of the gateway. Peer the ' +
    'further spokes with that hub as well, give the second hub a gateway, route through firewalls in both hubs, or ' +
    'take Virtual WAN.',
  'point.gateway-across-two-peerings.1.change.1': 'from the VNet that needs it to the hub with the gateway',
  'point.gateway-across-two-peerings.1.change.2': 'use remote gateway on that peering',
  'point.gateway-across-two-peerings.1.watch.1':
    'A VNet uses one remote gateway only: it cannot have that of both hubs.',
  'point.gateway-across-two-peerings.1.watch.2':
    'Through firewalls: user routes for the on-premises ranges in each hop, and the ranges behind announced to ' +
    'on-premises by hand.',
  'point.gateway-across-two-peerings.1.watch.3':
    'On-premises must learn the ranges: the gateway announces those of direct peerings only.',
  'point.gateway-across-two-peerings.cause': 'the gateway is two peerings away, and transit reaches only one',
  'point.gateway-across-two-peerings.fix':
    'Peer the VNet directly with the hub that has the gateway and set the transit flags there, or take Virtual WAN ' +
    'or firewalls in both hubs.',
  'point.one-direction-over-peering.1':
    'Peering itself is always two-way; one direction is a matter of NSGs: allow inbound where it is wanted, deny ' +
    'VirtualNetwork inbound on the other side. Replies pass, as NSGs are stateful.',
  'point.one-direction-over-peering.1.change.1':
    'deny inbound from the other range on the side that shall not be reached',
  'point.one-direction-over-peering.1.watch.1':
    'Clearing allow access on one link is no one-way valve: replies need it too.',
  'point.one-direction-over-peering.1.watch.2':
    'For one service of a partner a private endpoint (Private Link) is one-way by design and needs no peering.',
  'point.one-direction-over-peering.1.watch.3':
    'Put the deny below your allows and above 65000, and keep AzureLoadBalancer allowed.',
  'point.peer-or-publish-one-service.1':
    'Peer where many systems talk in both directions and the ranges are distinct. For one service, in one direction, ' +
    'to others or with overlapping ranges, publish it by Private Link: a private endpoint in the VNet of the caller, ' +
    'no peering.',
  'point.peer-or-publish-one-service.1.change.1': 'if it is one service',
  'point.peer-or-publish-one-service.1.watch.1':
    'Private Link needs a Standard load balancer in front of your service, or a platform service that supports it.',
  'point.peer-or-publish-one-service.1.watch.2': 'It is charged per endpoint and GB, peering per GB on both sides.',
  'point.peer-or-publish-one-service.1.watch.3':
    'Peering joins whole networks: NSGs must then keep apart what does not belong together.',
  'point.frame-size-and-latency-over-peering.1':
    'Within a region peering adds no hop: latency is that of one VNet, and a larger MTU works where both VMs support ' +
    'it. Between regions distance decides, and packets stay at 1,500 bytes.',
  'point.frame-size-and-latency-over-peering.1.watch.1':
    'Through gateways, firewall or Virtual WAN keep 1,500 or less.',
  'point.frame-size-and-latency-over-peering.1.watch.2':
    'Place both VMs in the same availability zone if tenths of a millisecond matter.',
  'point.frame-size-and-latency-over-peering.1.watch.3':
    'Measure with a TCP tool such as SockPerf or latte, not with ping.',
  'point.peer-with-databricks-vnet.1':
    'Yes, but its half is made in the Databricks workspace (Virtual Network Peerings), as the managed VNet is ' +
    'locked: add the peering there with the resource ID of your VNet, then create the other half in your VNet.',
  'point.peer-with-databricks-vnet.1.change.1': 'one half in the workspace, one in your VNet',
  'point.peer-with-databricks-vnet.1.watch.1': 'Its default range must not overlap yours.',
  'point.peer-with-databricks-vnet.1.watch.2':
    'Routes and NSGs of the managed VNet cannot be set: for a hub with firewall deploy the workspace into a VNet of ' +
    'your own.',
  'point.peer-with-databricks-vnet.cause': 'the VNet is managed by Databricks and locked against changes from outside',
  'point.peer-with-databricks-vnet.fix':
    'Add the peering in the Databricks workspace under Virtual Network Peerings with the resource ID of your VNet, ' +
    'then create the other half in your VNet.',
  'point.security-admin-rule-or-nsg.1':
    'Security admin rules come first: Deny blocks whatever the NSG says, Always Allow passes whatever the NSG says, ' +
    'and Allow hands the decision to the NSG. See them under Network Manager on the VNet.',
  'point.security-admin-rule-or-nsg.1.change.1': 'where the admin rule is Allow',
  'point.security-admin-rule-or-nsg.1.watch.1':
    'Exceptions: an Always Allow or Allow rule with a lower priority number for the group of that VNet.',
  'point.security-admin-rule-or-nsg.1.watch.2':
    'Not applied to private endpoints, nor to subnets of gateways, Azure Firewall, Bastion and Application Gateway.',
  'point.security-admin-rule-or-nsg.1.watch.3': 'VNets with SQL Managed Instance or Databricks are skipped by default.',
  'point.security-admin-rule-or-nsg.1.watch.4':
    'Effective security rules of the network card list admin rules beside NSG rules.',
  'point.security-admin-rule-or-nsg.cause':
    'a security admin rule of Virtual Network Manager denies it before the NSG is asked',
  'point.security-admin-rule-or-nsg.fix':
    'Have the owner of the network manager add an Allow or Always Allow rule with a lower priority number for this ' +
    'VNet, or narrow the deny rule.',
  'point.take-back-an-avnm-configuration.1':
    'Deploy None for that kind of configuration to each region where it is in force; then its peerings, meshes or ' +
    'rules go. After that delete configuration, network groups and manager in this order.',
  'point.take-back-an-avnm-configuration.1.change.1': 'by deploying None to each region',
  'point.take-back-an-avnm-configuration.1.watch.1':
    'What it connected is cut at that moment: create peerings by hand before, where you still need them.',
  'point.take-back-an-avnm-configuration.1.watch.2':
    'Peerings made by hand before stay, unless delete existing peerings was ticked.',
  'point.take-back-an-avnm-configuration.1.watch.3': 'Remove the Azure Policy assignments of dynamic groups too.',
  'point.avnm-region-down-or-moved.1':
    'It is no single point of failure: what is deployed goes on working in all regions, only changes wait until its ' +
    'region is back. It cannot be moved; export a template and build it anew.',
  'point.avnm-region-down-or-moved.1.watch.1':
    'A VNet may belong to more than one network manager with different scopes.',
  'point.avnm-region-down-or-moved.1.watch.2':
    'Traffic never passes the manager: it programs peerings, groups and rules.',
  'point.avnm-region-down-or-moved.1.watch.3': 'Changed address ranges of members come into a mesh by themselves.',
  'point.avnm-charges-beside-peering.1':
    'No double charge for traffic: peering per GB is paid once, whether AVNM or you made the link, and a mesh pays ' +
    'the same rate. On top comes the fee of AVNM itself for what it manages.',
  'point.avnm-charges-beside-peering.1.watch.1': 'Only VNets with a deployed configuration count for the fee.',
  'point.avnm-charges-beside-peering.1.watch.2':
    'Direct traffic in a mesh saves the second peering and the firewall charge of the way through the hub.',
  'point.peering-rights-missing-on-remote-vnet.1':
    'The identity that creates the link has no right on the other VNet. Give it Network Contributor there, or a ' +
    'custom role with virtualNetworks/peer/action and the virtualNetworkPeerings actions, then create the link again.',
  'point.peering-rights-missing-on-remote-vnet.1.change.1': 'rights on the remote VNet for whoever creates the link',
  'point.peering-rights-missing-on-remote-vnet.1.change.2': 'the link that was refused',
  'point.peering-rights-missing-on-remote-vnet.1.watch.1': 'Rights are needed on both VNets, whichever side starts.',
  'point.peering-rights-missing-on-remote-vnet.1.watch.2':
    'A list without the remote VNet is the same fault: enter its full resource ID to see the error.',
  'point.peering-rights-missing-on-remote-vnet.1.watch.3':
    'Across tenants the account must be a guest in the other tenant as well.',
  'point.peering-rights-missing-on-remote-vnet.cause': 'the identity has no right to peer on the remote VNet',
  'point.peering-rights-missing-on-remote-vnet.fix':
    'Assign Network Contributor (or peer/action and virtualNetworkPeerings/write) on the remote VNet to the ' +
    'identity, then create the link again.',
  'point.peering-tenant-not-authorized.1':
    'The rights may be there, but the request carries a token of one tenant only. Sign in to both tenants with an ' +
    'account that is a guest in the other (az login --tenant for each), or use a multitenant service principal with ' +
    'a token for the second tenant.',
  'point.peering-tenant-not-authorized.1.change.1': 'one identity that is known in both tenants',
  'point.peering-tenant-not-authorized.1.change.2': 'a link from each VNet, with the full resource ID',
  'point.peering-tenant-not-authorized.1.watch.1':
    'A template deployment with one token fails the same way: create the link by CLI, PowerShell, SDK or Terraform ' +
    'with auxiliary tenants.',
  'point.peering-tenant-not-authorized.1.watch.2': 'The guest invitation has to be accepted before rights count.',
  'point.peering-tenant-not-authorized.1.watch.3': 'Both halves are needed; each tenant may also create its own.',
  'point.peering-tenant-not-authorized.cause': 'the token is of one tenant and the remote VNet belongs to another',
  'point.peering-tenant-not-authorized.fix':
    'Use an account that is a guest with rights in both tenants and sign in to both (az login --tenant), or name the ' +
    'second tenant as auxiliary tenant in the SDK or Terraform.',
  'point.gateway-transit-not-allowed-at-hub.1':
    'The gateway is fine, but the link of the hub does not allow gateway transit. Set it there first, then use ' +
    'remote gateways at the spoke is accepted.',
  'point.gateway-transit-not-allowed-at-hub.1.change.1':
    'first allow gateway transit at the hub, then use remote gateways at the spoke',
  'point.gateway-transit-not-allowed-at-hub.1.watch.1':
    'In Terraform let the spoke link depend on the hub link and on the gateway.',
  'point.gateway-transit-not-allowed-at-hub.1.watch.2':
    'CLI at the hub: az network vnet peering update --set allowGatewayTransit=true.',
  'point.gateway-transit-not-allowed-at-hub.1.watch.3': 'To take it back go the other way round: spoke first.',
  'point.gateway-transit-not-allowed-at-hub.cause': 'allow gateway transit is off on the peering link of the hub',
  'point.gateway-transit-not-allowed-at-hub.fix':
    'Set allow gateway transit on the link of the hub first, then use remote gateways on the link of the spoke.',
  'point.peering-access-switched-off.1':
    'Traffic to the remote VNet is switched off on one of the links, so the other range is no longer part of ' +
    'VirtualNetwork and the default rules deny it. Switch it on again on both sides; nothing has to be created anew.',
  'point.peering-access-switched-off.1.change.1': 'allow traffic to the remote virtual network, on both links',
  'point.peering-access-switched-off.1.watch.1':
    'Somebody may have done that on purpose, as a quick way to isolate a network: ask first.',
  'point.peering-access-switched-off.1.watch.2':
    'NSG rules that name addresses let traffic pass even then, so some flows may still work.',
  'point.peering-access-switched-off.cause': 'traffic to the remote VNet is switched off on one of the links',
  'point.peering-access-switched-off.fix':
    'Switch on "allow traffic to the remote virtual network" (allowVirtualNetworkAccess) on both links of the peering.',
  'point.forwarded-traffic-dropped-at-peering.1':
    'The peering of the target spoke accepts only what starts in the hub itself: allow forwarded traffic is off, so ' +
    'what the firewall passes on for others is dropped. Turn it on, best on both sides of each hub peering.',
  'point.forwarded-traffic-dropped-at-peering.1.change.1':
    'allow forwarded traffic on the links between hub and spokes',
  'point.forwarded-traffic-dropped-at-peering.1.watch.1': 'It is off by default.',
  'point.forwarded-traffic-dropped-at-peering.1.watch.2':
    'It creates no routes: both spokes need their route to the firewall all the same.',
  'point.forwarded-traffic-dropped-at-peering.1.watch.3': 'Traffic by a VPN or ExpressRoute gateway does not need it.',
  'point.forwarded-traffic-dropped-at-peering.cause': 'allow forwarded traffic is off on the peering of the spoke',
  'point.forwarded-traffic-dropped-at-peering.fix':
    'Turn on allow forwarded traffic on the peering links between hub and spokes, best on both sides.',
  'point.stale-route-overrides-peering.1':
    'A route of your own with the range of the peered VNet wins over the peering route, and its next hop no longer ' +
    'passes the traffic on. Remove that route, or let it point to a working firewall.',
  'point.stale-route-overrides-peering.1.change.1': 'remove the route for the peered range, or correct its next hop',
  'point.stale-route-overrides-peering.1.watch.1': 'Subnets without that table work, which is the sign of it.',
  'point.stale-route-overrides-peering.1.watch.2':
    'Peering cannot be chosen as next hop in a route: with the route gone the peering route comes back by itself.',
  'point.stale-route-overrides-peering.1.watch.3':
    'With a firewall in between, keep the route and look at the firewall instead.',
  'point.stale-route-overrides-peering.cause': 'a user-defined route for the peered range sends the traffic elsewhere',
  'point.stale-route-overrides-peering.fix':
    'Remove the user-defined route for the range of the peered VNet, or set its next hop to an appliance that is ' +
    'there.',
  'point.basic-load-balancer-over-global-peering.1':
    'The front end belongs to a Basic load balancer, and those do not answer over global peering. Move it to a ' +
    'Standard load balancer; the instances themselves can be reached by their own addresses meanwhile.',
  'point.basic-load-balancer-over-global-peering.1.change.1': 'by a Standard internal load balancer',
  'point.basic-load-balancer-over-global-peering.1.watch.1':
    'Basic load balancers are retired since 30 September 2025, so the move is due anyway.',
  'point.basic-load-balancer-over-global-peering.1.watch.2':
    'Older generations of some services hide one: Application Gateway v1, API Management stv1, HDInsight, App ' +
    'Service Environment v1 and v2.',
  'point.basic-load-balancer-over-global-peering.1.watch.3':
    'Behind a Standard one the VMs need their own way to the internet and an NSG that admits the port.',
  'point.basic-load-balancer-over-global-peering.cause':
    'the target sits behind a Basic load balancer, which global peering does not reach',
  'point.basic-load-balancer-over-global-peering.fix':
    'Upgrade to a Standard load balancer with an NSG that admits the port, or address the instances directly until ' +
    'then.',
  'point.avnm-mesh-stays-in-its-region.1':
    'A mesh, and direct connectivity between spokes, stays inside a region unless global mesh is on. Tick "enable ' +
    'mesh connectivity across regions" in the configuration and deploy it again to all regions.',
  'point.avnm-mesh-stays-in-its-region.1.change.1': 'mesh across regions, deployed again to every region',
  'point.avnm-mesh-stays-in-its-region.1.watch.1': 'Traffic between regions is charged as global peering.',
  'point.avnm-mesh-stays-in-its-region.1.watch.2':
    'Without global mesh use peerings or firewalls between the hubs of the regions.',
  'point.avnm-mesh-stays-in-its-region.cause': 'global mesh is off, so the group connects only inside a region',
  'point.avnm-mesh-stays-in-its-region.fix':
    'Enable mesh connectivity across regions in the connectivity configuration and deploy it again to all regions.',
  'point.avnm-mesh-drops-overlapping-ranges.1':
    'Two members of the group have ranges in common: a mesh accepts that, but drops traffic to the overlapping part. ' +
    'Take one of them out of the group or renumber it, and set ConnectedGroupAddressOverlap to Disallowed.',
  'point.avnm-mesh-drops-overlapping-ranges.1.change.1': 'ConnectedGroupAddressOverlap: Disallowed',
  'point.avnm-mesh-drops-overlapping-ranges.1.change.2': 'of one of the two VNets',
  'point.avnm-mesh-drops-overlapping-ranges.1.watch.1': 'Unlike peering nothing is refused, which is why it surprises.',
  'point.avnm-mesh-drops-overlapping-ranges.1.watch.2':
    'Dynamic groups take in new VNets by tag or name: exclude copies and sandboxes by policy.',
  'point.avnm-mesh-drops-overlapping-ranges.1.watch.3':
    'IP address management pools of the manager keep new ranges apart.',
  'point.avnm-mesh-drops-overlapping-ranges.cause':
    'members of the mesh have overlapping ranges, and traffic to those is dropped',
  'point.avnm-mesh-drops-overlapping-ranges.fix':
    'Remove or renumber the member with the same range, and set ConnectedGroupAddressOverlap to Disallowed in the ' +
    'configuration.',
  'point.remote-gateway-hidden-by-other-tenant.1':
    'The portal cannot look into the other tenant and therefore takes the gateway for missing. Set the flag by CLI ' +
    'or PowerShell, or delete both links and tick it while creating the peering.',
  'point.remote-gateway-hidden-by-other-tenant.1.change.1': 'use remote gateways by CLI or PowerShell at the spoke',
  'point.remote-gateway-hidden-by-other-tenant.1.watch.1':
    'CLI: az network vnet peering update -g group --vnet-name spoke -n link --set useRemoteGateways=true.',
  'point.remote-gateway-hidden-by-other-tenant.1.watch.2':
    'Allow gateway transit has to be on at the other side first.',
  'point.remote-gateway-hidden-by-other-tenant.1.watch.3':
    'The gateway must be finished: a gateway that is still being deployed is refused everywhere.',
  'point.remote-gateway-hidden-by-other-tenant.cause':
    'the portal cannot see the gateway because the hub belongs to another tenant',
  'point.remote-gateway-hidden-by-other-tenant.fix':
    'Set useRemoteGateways with az network vnet peering update or PowerShell, or tick it while creating the peering ' +
    'anew.',
};
