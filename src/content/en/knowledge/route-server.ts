/** What is answered to questions about route server. */
export const routeServerWords = {
  'point.add-route-server-beside-gateways.1':
    'Do it in a maintenance window: creating a Route Server in a VNet with gateways interrupts them for about ten ' +
    'minutes. The VPN gateway must be active-active with ASN 65515; then enable branch-to-branch.',
  'point.add-route-server-beside-gateways.1.change.2': 'the VPN gateway to active-active, ASN 65515',
  'point.add-route-server-beside-gateways.1.watch.1':
    'Deployment takes 30 to 60 minutes; plan a window of about an hour, and the same downtime again if you ever ' +
    'delete it.',
  'point.add-route-server-beside-gateways.1.watch.2':
    'Active-active means a second public address and a second tunnel on each on-premises device, before you start.',
  'point.add-route-server-beside-gateways.1.watch.3':
    'It needs a subnet named RouteServerSubnet of /26 or larger, without NSG or route table, and a Standard public IP.',
  'point.add-route-server-beside-gateways.1.watch.4':
    'It breaks IPv6 in its VNet, and ExpressRoute then no longer spreads load over several connections.',
  'point.route-server-one-bgp-session.1':
    'Peer the appliance with both Route Server addresses and announce the same routes to both: each instance ' +
    'programs a part of the VMs, so one session gives exactly this inconsistent picture.',
  'point.route-server-one-bgp-session.1.change.1': 'a BGP session to each of the two addresses, with the same routes',
  'point.route-server-one-bgp-session.1.watch.1':
    'Same ASN, same AS path and same prefixes on both sessions of one appliance.',
  'point.route-server-one-bgp-session.1.watch.2':
    'Route Server is control plane only: traffic goes between VM and appliance directly.',
  'point.route-server-one-bgp-session.1.watch.3':
    'VMs in spokes get the routes only if the peering uses the remote gateway or Route Server.',
  'point.route-server-one-bgp-session.1.watch.4':
    'A new peering of the hub makes Route Server refresh BGP; on appliances without route refresh that is a reset.',
  'point.route-server-one-bgp-session.cause': 'the appliance peers with only one of the two addresses of Route Server',
  'point.route-server-one-bgp-session.fix':
    'Peer each appliance with both addresses of Route Server and announce the same routes, with the same AS path, to ' +
    'both.',
  'point.route-server-needed-or-not.1':
    'It pays where an appliance speaks BGP: SD-WAN ranges that change, several appliances, or routes between it and ' +
    'the gateways. For a default route to one fixed next hop user-defined routes are simpler and cheaper.',
  'point.route-server-needed-or-not.1.watch.1':
    'Route Server is control plane only: packets go between VM and appliance, never through it.',
  'point.route-server-needed-or-not.1.watch.2':
    'It costs by the hour, and creating it interrupts gateways in the same VNet.',
  'point.route-server-needed-or-not.1.watch.3':
    'It cannot draw traffic within a VNet or between directly peered VNets: their system routes win.',
  'point.route-server-needed-or-not.1.watch.4':
    'In Virtual WAN the hub router does this job; a Route Server is not allowed in a connected VNet.',
  'point.route-server-needed-or-not.2':
    'No: with Azure Firewall user-defined routes are enough, as it speaks no BGP. Route Server is for appliances ' +
    'that announce routes, and for transit between VPN and ExpressRoute gateways; it is no router, traffic never ' +
    'passes it.',
  'point.route-server-needed-or-not.2.watch.1':
    'One use beside Azure Firewall: it can learn private ranges from a Route Server, so as not to translate them.',
  'point.route-server-needed-or-not.2.watch.2':
    'It costs by the hour, and creating it interrupts gateways in the same VNet.',
  'point.route-server-needed-or-not.2.watch.3': 'If the VNet moves to Virtual WAN later, the Route Server has to go.',
  'point.spokes-do-not-learn-route-server-routes.1':
    'The spoke peering must use the remote gateway or Route Server, and the hub side must allow it; only then are ' +
    'routes programmed there and its range announced. Route tables on the spoke subnets must have gateway ' +
    'propagation on.',
  'point.spokes-do-not-learn-route-server-routes.1.change.1':
    'use remote gateway or Route Server at the spoke, allow it at the hub',
  'point.spokes-do-not-learn-route-server-routes.1.change.2': 'gateway propagation on',
  'point.spokes-do-not-learn-route-server-routes.1.watch.1':
    'Routes equal to or longer than a VNet range are not injected; announce a larger range, such as 10.0.0.0/8.',
  'point.spokes-do-not-learn-route-server-routes.1.watch.2':
    'On-premises routes of a gateway in that hub are more specific than 0.0.0.0/0 and go around the appliance.',
  'point.spokes-do-not-learn-route-server-routes.1.watch.3':
    'A subnet cannot take Route Server routes only: propagation covers gateway and Route Server together.',
  'point.spokes-do-not-learn-route-server-routes.1.watch.4': 'Both BGP sessions must announce the same.',
  'point.spokes-do-not-learn-route-server-routes.cause': 'the spoke does not use the remote gateway or Route Server',
  'point.spokes-do-not-learn-route-server-routes.fix':
    'Set "use remote gateway or Route Server" on the peering of the spoke and "allow gateway or Route Server" on the ' +
    'side of the hub, and keep gateway propagation on.',
  'point.route-server-bgp-does-not-come-up.1':
    'Check: eBGP with multihop on the appliance, an ASN of its own (16-bit, not 65515 or another reserved one), both ' +
    'Route Server addresses as peers, and on some appliances a static route to RouteServerSubnet via the subnet ' +
    'gateway.',
  'point.route-server-bgp-does-not-come-up.1.change.1': 'multihop, ASN, both peers, static route to RouteServerSubnet',
  'point.route-server-bgp-does-not-come-up.1.watch.1':
    'Reserved: 65515, 65517 to 65520, 8074, 8075, 12076, 23456, 64496 to 64511.',
  'point.route-server-bgp-does-not-come-up.1.watch.2': 'Keepalive is 60 and hold time 180 seconds.',
  'point.route-server-bgp-does-not-come-up.1.watch.3':
    'A route table on GatewaySubnet for the whole hub range also sends BGP of the gateway to the firewall: exempt ' +
    'RouteServerSubnet.',
  'point.route-server-bgp-does-not-come-up.1.watch.4':
    'Above 4,000 routes from one peer the session is dropped; an update that repeats all routes counts twice.',
  'point.route-server-bgp-does-not-come-up.cause':
    'the appliance lacks multihop, an ASN of its own, or a route to RouteServerSubnet',
  'point.route-server-bgp-does-not-come-up.fix':
    'Set eBGP multihop, a 16-bit ASN that is not reserved, both addresses as peers, and on some appliances a static ' +
    'route to RouteServerSubnet by the gateway of the subnet.',
  'point.route-server-limits-and-subnet.1':
    'One per VNet, in a subnet named RouteServerSubnet of /26 or larger without NSG and route table, with a Standard ' +
    'public IP for its management. It takes 8 BGP peers, 4,000 routes from each, and 4,000 VMs, plus 1,000 per extra ' +
    'routing unit.',
  'point.route-server-limits-and-subnet.1.watch.1':
    'The public IP is for the management by Azure only; its ports accept nothing but certificates of Azure.',
  'point.route-server-limits-and-subnet.1.watch.2':
    'Towards ExpressRoute all announced routes together must stay below 1,000; mark appliance routes no-advertise to ' +
    'keep them away.',
  'point.route-server-limits-and-subnet.1.watch.3': 'No IPv6: it breaks IPv6 in its VNet.',
  'point.route-server-limits-and-subnet.1.watch.4': 'No service endpoint policy on its subnet either.',
  'point.appliance-loops-with-route-server.1':
    'Route Server programs the default route on the subnet of the appliance too, so it sends its own internet ' +
    'traffic to itself. Put a route table there: 0.0.0.0/0 with next hop Internet.',
  'point.appliance-loops-with-route-server.1.change.1': 'on the outside subnet of the appliance: 0.0.0.0/0 to Internet',
  'point.appliance-loops-with-route-server.1.watch.1':
    'A route on GatewaySubnet for the hub range must exempt RouteServerSubnet (next hop virtual network), or BGP ' +
    'breaks.',
  'point.appliance-loops-with-route-server.1.watch.2':
    'With Route Server, ExpressRoute uses one of several equal connections only.',
  'point.appliance-loops-with-route-server.1.watch.3':
    'Where appliances stand in pairs, prepend the AS path on one or translate the source, to keep flows symmetric.',
  'point.appliance-loops-with-route-server.cause': 'Route Server gives the appliance its own default route back',
  'point.appliance-loops-with-route-server.fix':
    'Put a route table with 0.0.0.0/0 to Internet on the outside subnet of the appliance.',
  'point.two-route-servers-between-hubs.1':
    'No: Route Servers do not peer with each other and forward no traffic. Let the appliances of both hubs speak BGP ' +
    'over a tunnel between them (over the hub peering), and each with its own Route Server.',
  'point.two-route-servers-between-hubs.1.change.1': 'a tunnel with BGP between the appliances of both hubs',
  'point.two-route-servers-between-hubs.1.change.3': 'between the hubs',
  'point.two-route-servers-between-hubs.1.watch.1':
    'The tunnel (IPsec or VXLAN) is needed, as routes of the underlay would loop without it.',
  'point.two-route-servers-between-hubs.1.watch.2':
    'Give the appliances different ASNs per region, so that paths are told apart.',
  'point.two-route-servers-between-hubs.1.watch.3':
    'With many regions Virtual WAN does this without appliances between hubs.',
  'point.route-server-and-vpn-users.1':
    'Not as documented: branch-to-branch of Route Server joins ExpressRoute with site-to-site VPN only. Some report ' +
    'that it also works for VPN users, but it is not supported; in Virtual WAN it is.',
  'point.route-server-and-vpn-users.1.change.2': 'if users must reach ExpressRoute sites with support',
  'point.route-server-and-vpn-users.1.watch.1':
    'A jump host or Bastion in the hub serves administrators without transit.',
  'point.route-server-and-vpn-users.1.watch.2': 'On-premises must know the client pool in any case.',
  'point.route-server-path-preference.1':
    'The longest prefix first; for the same prefix ExpressRoute by default. Change the routing preference of the ' +
    'Route Server to VPN/NVA or AS path, where the shortest AS path wins whatever it came over.',
  'point.route-server-path-preference.1.change.1': 'routing preference VPN/NVA or AS path',
  'point.route-server-path-preference.1.watch.1':
    'Between VPN and appliance there is no preference: the shorter AS path wins.',
  'point.route-server-path-preference.1.watch.2': 'It decides among on-premises routes with branch-to-branch on.',
  'point.route-server-path-preference.1.watch.3':
    'Prefer the same path on-premises (local preference), or replies come another way.',
  'point.route-server-path-preference.1.watch.4':
    'Announcing a longer prefix over the wanted path works without any setting.',
  'point.route-server-path-preference.cause': 'Route Server prefers ExpressRoute for the same prefix',
  'point.route-server-path-preference.fix':
    'Set the routing preference of Route Server to VPN or AS path, or announce a longer prefix over the wanted way.',
  'point.route-server-between-subnets-or-peered-vnets.1':
    'No: system routes of the VNet, of peerings and of service endpoints win over BGP, even when BGP is more ' +
    'specific. Between subnets and to directly peered VNets use user-defined routes; between spokes a shorter prefix ' +
    'such as 10.0.0.0/8 from the appliance works.',
  'point.route-server-between-subnets-or-peered-vnets.1.change.1':
    'for ranges of the VNet and of directly peered VNets',
  'point.route-server-between-subnets-or-peered-vnets.1.watch.1':
    'Routes equal to or longer than a VNet range are not programmed in that VNet.',
  'point.route-server-between-subnets-or-peered-vnets.1.watch.2':
    'For failover of the next hop put an internal load balancer with HA ports before the appliances.',
  'point.route-server-between-subnets-or-peered-vnets.1.watch.3':
    'Spoke ranges learned by the appliance need use remote gateway or Route Server on their peering.',
  'point.route-server-between-subnets-or-peered-vnets.cause': 'system routes of the VNet and of peerings win over BGP',
  'point.route-server-between-subnets-or-peered-vnets.fix':
    'Use user-defined routes for ranges of the VNet and of directly peered VNets; between spokes let the appliance ' +
    'announce a shorter prefix.',
  'point.route-server-drops-routes-with-own-asn.1':
    'Those routes carry 65515, the ASN of Route Server, in their AS path, and loop prevention drops them. Have the ' +
    'appliance remove or replace it (AS override, AS path rewrite) before it announces routes of the other region.',
  'point.route-server-drops-routes-with-own-asn.1.change.1': 'AS override towards the Route Server',
  'point.route-server-drops-routes-with-own-asn.1.watch.1':
    'Look at the AS path that the appliance announces (show ip bgp neighbors advertised-routes).',
  'point.route-server-drops-routes-with-own-asn.1.watch.2': 'Give the appliances of each region an ASN of their own.',
  'point.route-server-drops-routes-with-own-asn.1.watch.3':
    'A tunnel (IPsec, VXLAN) between the appliances is still needed, or their subnets route to themselves.',
  'point.route-server-drops-routes-with-own-asn.cause':
    'the announced routes carry 65515 in their AS path, and Route Server drops them',
  'point.route-server-drops-routes-with-own-asn.fix':
    'Let the appliance replace or remove 65515 (AS override, AS path rewrite) before it announces routes of the ' +
    'other region.',
  'point.route-server-keep-routes-from-gateways.1':
    'Yes, by the appliance: announce the routes with the BGP community no-advertise, and Route Server programs them ' +
    'in the VNets but tells neither gateways nor other peers. Route maps on Route Server itself filter and summarise ' +
    'too, in preview.',
  'point.route-server-keep-routes-from-gateways.1.change.1': 'community no-advertise on the routes to keep back',
  'point.route-server-keep-routes-from-gateways.1.watch.1':
    'Or turn branch-to-branch off, if no transit to the gateways is wanted at all.',
  'point.route-server-keep-routes-from-gateways.1.watch.2':
    'Towards ExpressRoute stay below 1,000 routes in all: above it the session drops.',
  'point.route-server-keep-routes-from-gateways.1.watch.3':
    'Summarise on the appliance; communities and AS path are passed on unchanged.',
  'point.route-server-two-appliances.1':
    'Same AS path from both means equal-cost routing over both, which stateful firewalls only bear if they share ' +
    'sessions or translate the source. For active-standby prepend the AS path on the second: it takes over when the ' +
    'first session is down.',
  'point.route-server-two-appliances.1.change.1': 'AS path prepend on the standby appliance',
  'point.route-server-two-appliances.1.watch.1':
    'Hold time is 180 seconds on the side of Route Server: set shorter timers on the appliance, or close the session ' +
    'on failure.',
  'point.route-server-two-appliances.1.watch.2': 'Up to 8 BGP peers; each appliance peers with both addresses.',
  'point.route-server-two-appliances.1.watch.3':
    'An appliance may announce an internal load balancer as next hop, so that the pair has one address.',
  'point.route-server-two-appliances.cause': 'both appliances carry the flows, and neither sees both directions',
  'point.route-server-two-appliances.fix':
    'Prepend the AS path on the standby appliance, or share sessions or translate the source on both.',
  'point.route-server-routes-not-to-gateway.1':
    'Route Server exchanges nothing between appliance and gateways until branch-to-branch is on. Enable it in its ' +
    'configuration; then each side learns the routes of the other.',
  'point.route-server-routes-not-to-gateway.1.change.1': 'branch-to-branch on',
  'point.route-server-routes-not-to-gateway.1.watch.1':
    'Towards ExpressRoute all routes together must stay below 1,000.',
  'point.route-server-routes-not-to-gateway.1.watch.2': 'Routes with the community no-advertise stay back.',
  'point.route-server-routes-not-to-gateway.1.watch.3':
    'A VPN gateway takes part only when it is active-active with ASN 65515.',
  'point.route-server-routes-not-to-gateway.cause':
    'branch-to-branch of Route Server is off, so appliance and gateways exchange no routes',
  'point.route-server-routes-not-to-gateway.fix':
    'Set branch-to-branch to Enabled in the configuration of Route Server (allow-b2b-traffic).',
  'point.route-server-bgp-sent-to-firewall.1':
    'The route for the whole hub range on GatewaySubnet also sends the BGP between gateway and Route Server to the ' +
    'firewall. Add a more specific route for RouteServerSubnet with next hop virtual network.',
  'point.route-server-bgp-sent-to-firewall.1.change.1': 'on GatewaySubnet: RouteServerSubnet to virtual network',
  'point.route-server-bgp-sent-to-firewall.1.watch.1': 'A BGP rule on the firewall is the second-best way.',
  'point.route-server-bgp-sent-to-firewall.1.watch.2': 'The same holds for route tables on the subnets of appliances.',
  'point.route-server-bgp-sent-to-firewall.cause':
    'a route on GatewaySubnet sends the BGP with Route Server to the firewall',
  'point.route-server-bgp-sent-to-firewall.fix':
    'Add the range of RouteServerSubnet to the route table of GatewaySubnet with next hop virtual network.',
  'point.route-server-too-many-routes.1':
    'One peer announces more than 4,000 routes, and Route Server drops the session. Summarise on the appliance, or ' +
    'filter and aggregate with route maps of Route Server (preview).',
  'point.route-server-too-many-routes.1.change.1': 'summarised routes of the appliance',
  'point.route-server-too-many-routes.1.watch.1': 'An update that repeats all routes counts twice for a moment.',
  'point.route-server-too-many-routes.1.watch.2':
    'All together Route Server takes 10,000 routes, whatever its capacity.',
  'point.route-server-too-many-routes.cause':
    'the appliance announces more routes than Route Server takes from one peer',
  'point.route-server-too-many-routes.fix':
    'Summarise or filter on the appliance until it announces fewer than 4,000 routes.',
  'point.route-server-too-many-to-expressroute.1':
    'VNet ranges and appliance routes together exceed the 1,000 that Azure announces over a connection, so it is cut ' +
    'until the count falls. Summarise on the appliance, or mark routes no-advertise that the circuit need not know.',
  'point.route-server-too-many-to-expressroute.1.change.1': 'summarised, or with the community no-advertise',
  'point.route-server-too-many-to-expressroute.1.watch.1': 'It comes back by itself below the limit.',
  'point.route-server-too-many-to-expressroute.1.watch.2':
    'Watch the metric "count of routes advertised to peer" of the gateway.',
  'point.route-server-too-many-to-expressroute.1.watch.3':
    'Route maps of Route Server can summarise as well (preview).',
  'point.route-server-too-many-to-expressroute.cause':
    'VNets and appliances together announce more than 1,000 prefixes to the circuit',
  'point.route-server-too-many-to-expressroute.fix':
    'Summarise the routes on the appliance or mark them no-advertise, until all routes to the circuit are below 1,000.',
  'point.route-server-default-not-over-vpn.1':
    'The VPN gateway takes a default route from Route Server but does not announce it to its sites. Set the default ' +
    'route statically on the VPN device, towards the tunnel.',
  'point.route-server-default-not-over-vpn.1.change.2': 'a static default route to the tunnel',
  'point.route-server-default-not-over-vpn.1.watch.1': 'More specific prefixes are announced.',
  'point.route-server-default-not-over-vpn.1.watch.2': 'Test whether the firewall translates and permits that traffic.',
  'point.route-server-default-not-over-vpn.cause': 'a VPN gateway does not announce a default route to its sites',
  'point.route-server-default-not-over-vpn.fix':
    'Set 0.0.0.0/0 statically on the VPN device towards the tunnel, or announce more specific prefixes.',
  'point.route-server-one-circuit-only.1':
    'With a Route Server in the VNet the gateway loses the knowledge of several equal paths and uses one connection ' +
    'only. Plan each circuit for the whole load, or split the prefixes between the circuits.',
  'point.route-server-one-circuit-only.1.watch.1': 'Failover to the other circuit still works.',
  'point.route-server-one-circuit-only.1.watch.2':
    'It ends when Route Server is removed, which interrupts the gateways again.',
  'point.route-server-one-circuit-only.cause':
    'with Route Server in the VNet the gateway uses one of several equal connections only',
  'point.route-server-one-circuit-only.fix':
    'Size each circuit for the whole load, or announce different prefixes on each so that both carry.',
  'point.route-server-deployment-outage.1':
    'Creating or deleting a Route Server renews the control plane between gateways and VNet; for about ten minutes ' +
    'the VMs lose on-premises. Wait until it has finished, and do it in a maintenance window next time.',
  'point.route-server-deployment-outage.1.watch.1': 'Deployment itself takes much longer than the interruption.',
  'point.route-server-deployment-outage.1.watch.2':
    'If it does not come back, look at the ASN of the VPN gateway and at route tables on GatewaySubnet.',
  'point.route-server-deployment-outage.cause':
    'a Route Server is being created or deleted, which interrupts the gateways for about ten minutes',
  'point.route-server-deployment-outage.fix':
    'Wait for the deployment to finish, and plan a maintenance window for the next change of Route Server.',
  'point.route-server-endpoint-policy.1':
    "A service endpoint policy on RouteServerSubnet or GatewaySubnet cuts these services off from Azure's " +
    'management, and they fall ill. Take the policy off both subnets and exempt them in the script.',
  'point.route-server-endpoint-policy.1.change.2': 'policy on RouteServerSubnet and GatewaySubnet',
  'point.route-server-endpoint-policy.1.watch.1':
    'No network security group and no route table on RouteServerSubnet either.',
  'point.route-server-endpoint-policy.1.watch.2': 'Service endpoint policies belong on subnets of clients.',
  'point.route-server-endpoint-policy.cause':
    'a service endpoint policy on RouteServerSubnet or GatewaySubnet cuts off their management',
  'point.route-server-endpoint-policy.fix':
    'Remove the service endpoint policy from RouteServerSubnet and GatewaySubnet, and exempt both from the rule that ' +
    'puts it there.',
  'point.route-server-route-map-no-effect.1':
    'Check three things: that the first map has finished its upgrade of about 30 minutes, that it is applied to the ' +
    'right connection and direction, and that the match is Contains or Equals as you mean it. Outbound maps do not ' +
    'change path selection.',
  'point.route-server-route-map-no-effect.1.watch.1': 'One map per direction and connection.',
  'point.route-server-route-map-no-effect.1.watch.2':
    'Reserved AS numbers cannot be added, and the ranges of the VNet cannot be filtered.',
  'point.route-server-route-map-no-effect.1.watch.3':
    'A rule without a match condition takes all routes; what matches none passes.',
  'point.route-server-route-map-no-effect.cause':
    'the route map is not in effect yet, or on another connection or direction',
  'point.route-server-route-map-no-effect.fix':
    'Wait for the provisioning state Succeeded, then select the map under Apply route maps for the right connection, ' +
    'inbound or outbound.',
  'point.route-server-no-switch-back.1':
    'Route Server does not promise to switch back by itself when ExpressRoute returns. Make the backup less ' +
    'attractive: prepend the AS path on what appliance or VPN announce, and test the way back as well as the way ' +
    'there.',
  'point.route-server-no-switch-back.1.change.2': 'AS path prepending on the backup',
  'point.route-server-no-switch-back.1.watch.1': 'Withdraw the backup routes for a moment to move the traffic now.',
  'point.route-server-no-switch-back.1.watch.2': 'Routing preference decides between ExpressRoute, VPN and AS path.',
  'point.route-server-no-switch-back.cause':
    'Route Server has not switched back to ExpressRoute after the circuit returned',
  'point.route-server-no-switch-back.fix':
    'Prepend the AS path on the backup, and withdraw its routes for a moment so that the traffic moves back.',
  'point.route-server-capacity-units.1':
    'Set the routing infrastructure units in its configuration: 2 units serve 4,000 VMs, each more unit 1,000, up to ' +
    '50,000 with 48. It also scales by itself with the VMs, never below the number that you set.',
  'point.route-server-capacity-units.1.change.1': 'routing infrastructure units',
  'point.route-server-capacity-units.1.watch.1':
    'Scaling out takes up to 25 minutes, so set the minimum to what you need.',
  'point.route-server-capacity-units.1.watch.2': 'All VMs of its VNet and of the peered VNets count.',
  'point.route-server-capacity-units.1.watch.3': 'Whatever the capacity, it takes 10,000 routes in all.',
  'point.route-server-route-maps.1':
    'Yes, with route maps, which are in preview (July 2026): on each BGP peer and each gateway connection, inbound ' +
    'or outbound, they drop, summarise, prepend AS numbers and set communities. Without them the appliance has to do ' +
    'it.',
  'point.route-server-route-maps.1.change.1': 'a route map on the connection',
  'point.route-server-route-maps.1.watch.1':
    'The first map upgrades the Route Server for about 30 minutes, and they cost extra.',
  'point.route-server-route-maps.1.watch.2':
    'Summaries lose AS path and communities; the ranges of the VNet cannot be filtered.',
  'point.route-server-route-maps.1.watch.3': 'One map per direction and connection; what no rule matches passes.',
  'point.route-server-route-maps.1.watch.4': "They cannot be set on Microsoft's edge of the circuit.",
  'point.route-server-monitoring.1':
    'Alert on the metric BGP Peer Status, split by peer: 1 is up, 0 is down. Count of routes learned from and ' +
    'advertised to a peer shows sudden rises and losses. Use a granularity of 5 minutes or more.',
  'point.route-server-monitoring.1.watch.1':
    'Ignore "Data Processed by the Virtual Hub Router", it does not apply to Route Server.',
  'point.route-server-monitoring.1.watch.2': 'Watch both addresses of Route Server for each appliance.',
  'point.route-server-dual-homed-spoke.1':
    'Yes: put a Route Server into the spoke and let the appliances of both hubs peer with it over VNet peering. The ' +
    'AS path decides which hub carries, and the other one takes over when its routes vanish.',
  'point.route-server-dual-homed-spoke.1.change.1': 'in the spoke',
  'point.route-server-dual-homed-spoke.1.watch.1':
    'With ExpressRoute in the hubs each hub needs its own Route Server with branch-to-branch, and "use remote ' +
    'gateway" stays off on the spoke.',
  'point.route-server-dual-homed-spoke.1.watch.2':
    'The appliances must apply AS override, as every Route Server has ASN 65515.',
  'point.route-server-nva-in-peered-vnet.1':
    'It may stand elsewhere: an appliance in a directly peered VNet can be a BGP peer, and its routes are programmed ' +
    'as if it stood there. The peering must be direct, and eBGP multihop is needed in any case.',
  'point.route-server-nva-in-peered-vnet.1.watch.1': 'The next hop must be reachable from the VMs that get the route.',
  'point.route-server-nva-in-peered-vnet.1.watch.2':
    'Behind a second peering it does not work, peering is not transitive.',
  'point.route-server-see-routes.1':
    'In the portal under Routing, Effective routes: prefix, next hop type, origin and AS path. Per peer with az ' +
    'network routeserver peering list-learned-routes and list-advertised-routes, or the PowerShell cmdlets of the ' +
    'same names.',
  'point.route-server-see-routes.1.watch.1': 'Look at both instances, their views should be the same.',
  'point.route-server-see-routes.1.watch.2':
    'The range of a spoke without "use remote gateway" may be announced to on-premises although it is not listed.',
  'point.route-server-see-routes.1.watch.3': 'What a VM really uses shows in the effective routes of its interface.',
  'point.route-server-zones-and-rights.1':
    'Nothing has to be chosen: in regions with zones Route Server is spread over them, and its two instances share ' +
    'the work. Network Contributor manages it; finer roles act on virtualHubs and bgpConnections.',
  'point.route-server-zones-and-rights.1.watch.1':
    'High availability also needs two appliances, each peered with both addresses.',
  'point.route-server-zones-and-rights.1.watch.2':
    'It has a public address for its management: cover the VNet with DDoS Protection if your rules ask for it.',
};
