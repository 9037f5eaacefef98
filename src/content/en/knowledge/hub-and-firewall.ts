/** What is answered to questions about hub and firewall. */
export const hubAndFirewallWords = {
  'point.firewall-hides-source-addresses.1':
    "Set the firewall's private IP ranges (SNAT) to 0.0.0.0/0, so that it never translates; it can then no longer go " +
    'to the internet directly. This holds for network rules only: application rules always translate, so move these ' +
    'flows to network rules.',
  'point.firewall-hides-source-addresses.1.change.1': 'Private IP ranges (SNAT) of the firewall policy to 0.0.0.0/0',
  'point.firewall-hides-source-addresses.1.watch.1':
    'With 0.0.0.0/0 there is no direct internet egress from this firewall any more; everything follows the default ' +
    'route to on-premises.',
  'point.firewall-hides-source-addresses.1.watch.2':
    'Application rules always translate, whatever the setting; FQDNs in network rules (with DNS proxy) keep the ' +
    'source address.',
  'point.firewall-hides-source-addresses.1.watch.3':
    'The setting sits in the firewall policy, not on the firewall; a list of your own must repeat the RFC 1918 ' +
    'ranges if they shall stay.',
  'point.firewall-hides-source-addresses.2':
    'The firewall translates (SNAT) every destination outside its private ranges: by default all but RFC 1918 and ' +
    '100.64.0.0/10. Add your own ranges to Private IP ranges (SNAT); application rules always translate, so use ' +
    'network rules where the source must stay.',
  'point.firewall-hides-source-addresses.2.change.1': 'Private IP ranges (SNAT) of the firewall policy',
  'point.firewall-hides-source-addresses.2.watch.1':
    'A list of your own replaces the default: repeat the RFC 1918 ranges in it.',
  'point.firewall-hides-source-addresses.2.watch.2':
    '0.0.0.0/0 means never translate, and then no direct internet egress; 255.255.255.255/32 means always translate.',
  'point.firewall-hides-source-addresses.2.watch.3':
    'DNAT connections are always translated to the firewall on the way in, whatever the setting.',
  'point.firewall-hides-source-addresses.2.watch.4':
    'With Route Server beside it the firewall can learn your ranges every 30 minutes (auto-learn, generally ' +
    'available since September 2026).',
  'point.firewall-hides-source-addresses.cause': 'Azure Firewall translates the source address of this flow',
  'point.firewall-hides-source-addresses.fix':
    'Add the destination to Private IP ranges (SNAT) of the firewall policy, and use a network rule: application ' +
    'rules and DNAT always translate.',
  'point.peering-flags-with-firewall-and-gateway.1':
    'Hub side: allow gateway transit and forwarded traffic. Spoke side: use remote gateway, allow forwarded traffic. ' +
    'Then 0.0.0.0/0 or the on-premises ranges by UDR to the firewall with gateway propagation off, and a route table ' +
    'on GatewaySubnet back to the firewall.',
  'point.peering-flags-with-firewall-and-gateway.1.change.1':
    'transit and forwarded traffic at the hub, remote gateway and forwarded traffic at the spoke',
  'point.peering-flags-with-firewall-and-gateway.1.change.2':
    'on the spoke subnets to the firewall, and on GatewaySubnet: each spoke range to the firewall',
  'point.peering-flags-with-firewall-and-gateway.1.watch.1':
    'Without the route table on GatewaySubnet, traffic from on-premises goes straight to the spoke and routing is ' +
    'asymmetric: the firewall drops it.',
  'point.peering-flags-with-firewall-and-gateway.1.watch.2':
    'GatewaySubnet takes no 0.0.0.0/0 route, and its gateway propagation must stay on.',
  'point.peering-flags-with-firewall-and-gateway.1.watch.3':
    'Turn gateway propagation off on the spoke route tables only; else the learned on-premises routes go around the ' +
    'firewall.',
  'point.firewall-learns-default-route-from-onprem.1':
    'Either a route table with 0.0.0.0/0 to Internet on AzureFirewallSubnet, so that the firewall goes out directly, ' +
    'or deploy it with the management NIC; then the default route may go to on-premises. No permission from ' +
    'Microsoft is needed.',
  'point.firewall-learns-default-route-from-onprem.1.change.2':
    'on AzureFirewallSubnet: 0.0.0.0/0 to Internet, unless the firewall has a management NIC',
  'point.firewall-learns-default-route-from-onprem.1.watch.1':
    'Forced tunnelling needs the management NIC: AzureFirewallManagementSubnet of /26 with its own public IP; leave ' +
    'it the route table that Azure gives it, with a default route to Internet and no gateway propagation.',
  'point.firewall-learns-default-route-from-onprem.1.watch.2':
    'DNAT is off once the default route of the firewall goes to on-premises; publish through Application Gateway or ' +
    'Front Door instead.',
  'point.firewall-learns-default-route-from-onprem.1.watch.3':
    'An existing firewall gets the management NIC by stop and start; its private address may change with it.',
  'point.firewall-learns-default-route-from-onprem.1.watch.4':
    'The spoke route tables keep 0.0.0.0/0 to the firewall with gateway propagation off.',
  'point.firewall-learns-default-route-from-onprem.cause':
    'AzureFirewallSubnet follows a default route that on-premises announces',
  'point.firewall-learns-default-route-from-onprem.fix':
    'Put a route table with 0.0.0.0/0 to Internet on AzureFirewallSubnet, or give the firewall a management NIC if ' +
    'its traffic shall go to on-premises.',
  'point.empty-hub-routes-nothing.1':
    'No, the hub does not connect them by itself: peering is not transitive and an empty hub routes nothing. Peer ' +
    'the two spokes directly, or put a firewall or appliance into the hub and route both spokes to it.',
  'point.empty-hub-routes-nothing.1.change.1': 'between the two spokes, from both sides',
  'point.empty-hub-routes-nothing.1.change.2': 'the peerings with the hub',
  'point.empty-hub-routes-nothing.1.watch.1':
    'Through a firewall or appliance: a user-defined route (UDR) on both spokes to its address, and allow forwarded ' +
    'traffic on the spoke peerings.',
  'point.empty-hub-routes-nothing.1.watch.2':
    'From about six VNets that all talk, an AVNM mesh is less work than peering each pair.',
  'point.empty-hub-routes-nothing.1.watch.3': 'Once the path exists, NSG rules on both sides still apply.',
  'point.empty-hub-routes-nothing.cause': 'peering is not transitive and the hub has nothing that routes',
  'point.empty-hub-routes-nothing.fix':
    'Peer the two spokes directly, or put a firewall into the hub and route both spokes to it with forwarded traffic ' +
    'allowed.',
  'point.gateway-firewall-or-peering-between-spokes.1':
    'Neither: peer the two spokes directly, it costs cents at small volume. The gateway as router works but is ' +
    'discouraged, and a firewall is for inspection.',
  'point.gateway-firewall-or-peering-between-spokes.1.change.1': 'between the two spokes, from both sides',
  'point.gateway-firewall-or-peering-between-spokes.1.watch.1':
    'Peering is not transitive: the direct link joins these two spokes only.',
  'point.gateway-firewall-or-peering-between-spokes.1.watch.2':
    'A VPN gateway as router gives no guarantee of bandwidth, and its throughput is shared with your tunnels.',
  'point.gateway-firewall-or-peering-between-spokes.1.watch.3':
    'Peering is billed per GB on both sides; through the hub the same traffic crosses two peerings.',
  'point.gateway-firewall-or-peering-between-spokes.1.watch.4':
    'As router, the gateway needs user-defined routes on both spokes with the virtual network gateway as next hop.',
  'point.appliance-no-reply-from-internet.1':
    'Check in this order: outbound NAT on the appliance for the spoke range, a route on the appliance for the spoke ' +
    'range via its trusted side, IP forwarding on both NICs, forwarded traffic on the peering, and a public IP or ' +
    'NAT gateway on the outside.',
  'point.appliance-no-reply-from-internet.1.change.1':
    'outbound NAT and a route for the spoke range, IP forwarding on the NICs',
  'point.appliance-no-reply-from-internet.1.change.2': 'allow forwarded traffic',
  'point.appliance-no-reply-from-internet.1.watch.1':
    'The return route on the appliance goes to the default gateway that Azure puts into the trusted subnet: the ' +
    'first address after that of the subnet itself (10.0.0.129 in 10.0.0.128/25).',
  'point.appliance-no-reply-from-internet.1.watch.2':
    'IP forwarding is needed twice: on the Azure NIC and in the operating system; source NAT (SNAT) towards the ' +
    'internet as well.',
  'point.appliance-no-reply-from-internet.1.watch.3':
    'Allow forwarded traffic is off by default; without it the spoke drops what the appliance forwards.',
  'point.appliance-no-reply-from-internet.1.watch.4':
    'The outside subnet must not itself have the 0.0.0.0/0 route to the appliance.',
  'point.second-hub-in-second-region.1':
    'Build a second hub once more than a couple of VNets live there: otherwise every local flow crosses to the first ' +
    'region and back, and the loss of one region takes both down. A single small VNet can be peered globally with ' +
    'the first hub for now.',
  'point.second-hub-in-second-region.1.change.1': 'a hub with its own firewall in the new region',
  'point.second-hub-in-second-region.1.change.2': 'between the two hubs',
  'point.second-hub-in-second-region.1.watch.1':
    'Hubs that are peered with each other do not learn the remote spokes: each firewall subnet needs routes to the ' +
    'other region through the other firewall.',
  'point.second-hub-in-second-region.1.watch.2':
    'A firewall in another region adds latency to every flow, and its processing cost stays the same.',
  'point.second-hub-in-second-region.1.watch.3':
    'Global peering is billed on both sides, at more than the regional rate.',
  'point.second-hub-in-second-region.1.watch.4':
    'A spoke uses the gateway of one hub only; a second hub is no automatic failover for it.',
  'point.gateway-transit-does-not-join-spokes.1':
    'No firewall is needed if nothing must be inspected: peer the two spokes directly, or use an AVNM mesh. ' +
    'Otherwise route through Azure Firewall or an appliance in the hub with UDRs; gateway transit never joins spokes.',
  'point.gateway-transit-does-not-join-spokes.1.change.1': 'between the two spokes, from both sides',
  'point.gateway-transit-does-not-join-spokes.1.watch.1':
    'Peering is not transitive: two spokes on one hub stay strangers.',
  'point.gateway-transit-does-not-join-spokes.1.watch.2':
    'The VPN gateway can route between spokes by UDR, but that is discouraged and has no bandwidth guarantee.',
  'point.gateway-transit-does-not-join-spokes.cause': 'gateway transit by itself does not join spokes',
  'point.gateway-transit-does-not-join-spokes.fix':
    'Peer the spokes that must talk with each other directly or by a mesh, or route them through a firewall in the ' +
    'hub.',
  'point.heavy-flows-between-spokes.1':
    'Direct peering for those spokes if security accepts uninspected traffic between them; it saves firewall ' +
    'processing and the double peering charge. Keep the firewall path wherever inspection is required.',
  'point.heavy-flows-between-spokes.1.change.1': 'between the spokes that exchange much data',
  'point.heavy-flows-between-spokes.1.watch.1':
    'Direct peering bypasses the firewall; NSGs are then the only filter, so write the exception down.',
  'point.heavy-flows-between-spokes.1.watch.2':
    'A route of your own for the other spoke still wins over the new peering: remove it from the route tables, ' +
    '0.0.0.0/0 alone does not matter.',
  'point.heavy-flows-between-spokes.1.watch.3':
    'The hub firewall adds a hop, latency and a charge per GB; peering is billed on both sides, through the hub twice.',
  'point.two-hubs-with-two-firewalls.1':
    'Global peering between the hubs with forwarded traffic; a route table on each AzureFirewallSubnet: the other ' +
    "region's ranges to the other firewall. On GatewaySubnet both regions' ranges to the local firewall, in the far " +
    'hub the on-premises ranges to the first firewall.',
  'point.two-hubs-with-two-firewalls.1.change.1': 'between the two hubs, forwarded traffic allowed on both sides',
  'point.two-hubs-with-two-firewalls.1.change.2': 'on both AzureFirewallSubnets and on GatewaySubnet',
  'point.two-hubs-with-two-firewalls.1.change.4': 'the ranges of the second region into the tunnel',
  'point.two-hubs-with-two-firewalls.1.watch.1':
    'Peered hubs do not learn the remote spokes, so each firewall subnet needs a route to the other region through ' +
    'the other firewall.',
  'point.two-hubs-with-two-firewalls.1.watch.2':
    'Keep 0.0.0.0/0 to Internet in the route table of AzureFirewallSubnet, and write remote ranges as one summary ' +
    'each.',
  'point.two-hubs-with-two-firewalls.1.watch.3':
    'The on-premises device needs routes and selectors for the second region, or BGP has to announce them (local ' +
    'network gateway does not).',
  'point.two-hubs-with-two-firewalls.1.watch.4':
    'Both firewalls need rules for both directions; the existing site-to-site VPN stays.',
  'point.two-hubs-with-two-firewalls.2':
    'Global peering between the two hubs with forwarded traffic allowed, and a route table on each ' +
    "AzureFirewallSubnet that sends the other region's ranges to the other firewall. The spokes keep 0.0.0.0/0 to " +
    'their own firewall.',
  'point.two-hubs-with-two-firewalls.2.change.1': 'between the two hubs, forwarded traffic allowed on both sides',
  'point.two-hubs-with-two-firewalls.2.change.2':
    "on each AzureFirewallSubnet: the other region's ranges to the other firewall",
  'point.two-hubs-with-two-firewalls.2.watch.1':
    'Peered hubs do not learn the remote spokes; without these routes traffic ends at the first firewall.',
  'point.two-hubs-with-two-firewalls.2.watch.2':
    'Keep 0.0.0.0/0 to Internet in the route table of AzureFirewallSubnet, and write remote ranges as one summary ' +
    'each.',
  'point.two-hubs-with-two-firewalls.2.watch.3':
    'Both firewalls need rules for both directions, and traffic pays two firewalls and three peerings.',
  'point.two-hubs-with-two-firewalls.2.watch.4':
    'With more regions this grows by hand; Virtual WAN spreads such routes by itself.',
  'point.onprem-traffic-goes-around-firewall.1':
    'The way in misses the firewall: the gateway knows each spoke by peering and sends there directly. Put a route ' +
    'table on GatewaySubnet with every spoke range to the firewall, and on the spoke subnets a route back with ' +
    'gateway propagation off.',
  'point.onprem-traffic-goes-around-firewall.1.change.1':
    'on GatewaySubnet: each spoke range to the private address of the firewall',
  'point.onprem-traffic-goes-around-firewall.1.watch.1':
    'The routes on GatewaySubnet must be as specific as the VNet ranges; 10.0.0.0/8 loses against the peering route ' +
    'of a /16.',
  'point.onprem-traffic-goes-around-firewall.1.watch.2':
    'GatewaySubnet takes no 0.0.0.0/0 route and no NSG, and its gateway propagation stays on.',
  'point.onprem-traffic-goes-around-firewall.1.watch.3':
    'With propagation on at the spoke, the learned on-premises ranges are more specific than 0.0.0.0/0 and go around ' +
    'the firewall.',
  'point.onprem-traffic-goes-around-firewall.1.watch.4': 'Every new spoke needs its row in that table.',
  'point.onprem-traffic-goes-around-firewall.cause':
    'GatewaySubnet has no routes to the firewall, so traffic from on-premises misses it',
  'point.onprem-traffic-goes-around-firewall.fix':
    'Put a route table on GatewaySubnet with each spoke range to the private address of the firewall; propagation ' +
    'stays on there, and no 0.0.0.0/0.',
  'point.default-route-loses-against-peering-route.1':
    '0.0.0.0/0 loses because the longest prefix wins: peered ranges and learned on-premises ranges are more ' +
    'specific. Add a user-defined route for each such range with the firewall as next hop; at the same length your ' +
    'own route wins.',
  'point.default-route-loses-against-peering-route.1.change.1':
    'a route per peered range to the firewall; gateway propagation off',
  'point.default-route-loses-against-peering-route.1.watch.1':
    'Order at equal length: user-defined, then BGP; but system routes of VNet, peering and service endpoint beat BGP ' +
    'even when less specific.',
  'point.default-route-loses-against-peering-route.1.watch.2':
    'Do it on both sides, or the answer comes back around the firewall and is dropped.',
  'point.default-route-loses-against-peering-route.1.watch.3':
    'Routes of service endpoints cannot be overridden at all; private endpoints need network policies on their subnet.',
  'point.default-route-loses-against-peering-route.1.watch.4': 'Check the effective routes of the NIC, not the table.',
  'point.default-route-loses-against-peering-route.cause':
    'a longer route by peering or gateway beats your 0.0.0.0/0 to the firewall',
  'point.default-route-loses-against-peering-route.fix':
    'Add a user-defined route for exactly that range to the firewall, on both sides, and turn gateway propagation ' +
    'off on the spoke table.',
  'point.spoke-to-spoke-through-firewall.1':
    'Yes: a user-defined route on the subnets of both spokes to the private address of the firewall, forwarded ' +
    'traffic allowed on the peerings, and a network rule that allows the flow. No peering between the spokes.',
  'point.spoke-to-spoke-through-firewall.1.change.1':
    "on both spokes: 0.0.0.0/0 or the other spoke's range to the firewall",
  'point.spoke-to-spoke-through-firewall.1.change.2': 'allow forwarded traffic',
  'point.spoke-to-spoke-through-firewall.1.watch.1':
    'The route is needed in both directions, or the flow is asymmetric and dropped.',
  'point.spoke-to-spoke-through-firewall.1.watch.2':
    'Azure Firewall denies by default; private ranges are not translated by network rules.',
  'point.spoke-to-spoke-through-firewall.1.watch.3':
    'Traffic crosses two peerings, each billed in and out, and pays firewall processing.',
  'point.spoke-to-spoke-through-firewall.1.watch.4': 'An appliance needs IP forwarding on its NIC as well.',
  'point.firewall-between-subnets-of-one-vnet.1':
    'It can be done, with a user-defined route per subnet to the firewall on both sides, but NSGs are the advised ' +
    'way for segments inside one VNet: no routes, no hop, no charge per GB.',
  'point.firewall-between-subnets-of-one-vnet.1.change.1': 'on each subnet, allow what is wanted and deny the rest',
  'point.firewall-between-subnets-of-one-vnet.1.watch.1':
    'A route for the whole VNet range also sends traffic inside a subnet to the firewall; add a route for the own ' +
    'subnet with next hop virtual network.',
  'point.firewall-between-subnets-of-one-vnet.1.watch.2':
    'Routes are needed on both subnets, or the firewall sees one direction only.',
  'point.firewall-between-subnets-of-one-vnet.1.watch.3':
    'Choose the firewall where you need logs, IDPS or rules by name between tiers.',
  'point.firewall-between-subnets-of-one-vnet.1.watch.4':
    'Neither Route Server nor Virtual WAN can draw traffic between subnets of one VNet.',
  'point.management-nic-on-existing-firewall.1':
    'Yes, by stop and start: create AzureFirewallManagementSubnet (/26) and a management public IP, deallocate the ' +
    'firewall, and allocate it again with both. Redeploying is not needed.',
  'point.management-nic-on-existing-firewall.1.change.1':
    'stop, then start with management subnet and management public IP',
  'point.management-nic-on-existing-firewall.1.watch.1':
    'All traffic through the firewall stops meanwhile: take a maintenance window.',
  'point.management-nic-on-existing-firewall.1.watch.2':
    'The private address may change at the start: check every route table that points to it.',
  'point.management-nic-on-existing-firewall.1.watch.3':
    'The management subnet needs its default route to Internet and no learned routes.',
  'point.management-nic-on-existing-firewall.1.watch.4':
    'With the management NIC the data side may do without a public IP, but then there is no DNAT and no direct egress.',
  'point.dnat-with-forced-tunnelling.1':
    'No: with the default route of the firewall to on-premises the answers leave another way, so DNAT does not work. ' +
    'Publish web applications through Application Gateway or Front Door instead, or give the firewall its direct way ' +
    'to the internet back.',
  'point.dnat-with-forced-tunnelling.1.watch.1':
    'A management NIC alone does not turn DNAT off; a default route on AzureFirewallSubnet to on-premises does.',
  'point.dnat-with-forced-tunnelling.1.watch.2':
    'Split it: only chosen ranges to on-premises, 0.0.0.0/0 to Internet, and DNAT works.',
  'point.dnat-with-forced-tunnelling.1.watch.3':
    'The subnet of Application Gateway v2 must not get that default route either.',
  'point.dnat-with-forced-tunnelling.cause':
    'the default route of the firewall goes to on-premises, so replies to DNAT leave the wrong way',
  'point.dnat-with-forced-tunnelling.fix':
    'Publish web applications by Application Gateway or Front Door, or give AzureFirewallSubnet its 0.0.0.0/0 to ' +
    'Internet back.',
  'point.dnat-basics.1':
    'A DNAT rule is enough by itself: it admits the translated traffic implicitly. The target needs its route to the ' +
    'firewall, and it sees the firewall as source, as inbound connections are always translated (SNAT).',
  'point.dnat-basics.1.change.1': 'a DNAT rule, with source ranges',
  'point.dnat-basics.1.watch.1':
    'Restrict the source: a rule for any source (*) also makes the firewall translate traffic between VNets.',
  'point.dnat-basics.1.watch.2':
    'A public IP or public load balancer on the VM itself breaks with 0.0.0.0/0 to the firewall, because answers ' +
    'return another way: use the firewall address.',
  'point.dnat-basics.1.watch.3': 'For HTTP take Application Gateway with WAF; application rules do not apply inbound.',
  'point.dnat-basics.1.watch.4':
    'Standard and Premium also do DNAT on their private address, for overlapping networks; such rules block stop and ' +
    'start.',
  'point.firewall-dns-proxy.1':
    'Yes, as soon as network rules contain names: firewall and clients must get the same answer. Turn on DNS proxy, ' +
    'set the private address of the firewall as DNS server of the spokes, and let the firewall ask your resolver.',
  'point.firewall-dns-proxy.1.change.1': 'DNS proxy on, its DNS servers: the inbound endpoint of the resolver',
  'point.firewall-dns-proxy.1.change.2': 'of the spokes: the private address of the firewall',
  'point.firewall-dns-proxy.1.watch.1':
    'Application rules for HTTP and HTTPS need no proxy: the firewall resolves the name of the request itself.',
  'point.firewall-dns-proxy.1.watch.2':
    'Private zones must be linked where the resolver of the firewall sits, not in the spokes.',
  'point.firewall-dns-proxy.1.watch.3': 'VMs take new DNS servers after a renewal of their lease or a restart.',
  'point.firewall-dns-proxy.1.watch.4':
    'Child policies do not inherit the DNS proxy settings of a parent policy: set it on each.',
  'point.firewall-rule-order.1':
    'DNAT first, then network rules, then application rules, each by priority; the first match ends it. A broad ' +
    'network rule for 80 and 443 therefore makes your application rules pointless. Without a match the traffic is ' +
    'denied.',
  'point.firewall-rule-order.1.change.1': 'narrow the network rules for web traffic, use application rules there',
  'point.firewall-rule-order.1.watch.1': 'Threat intelligence comes before all rules.',
  'point.firewall-rule-order.1.watch.2':
    'A TCP ping proves nothing: the firewall answers it itself when no rule fits. Look at the log, or test with a ' +
    'real request.',
  'point.firewall-rule-order.1.watch.3':
    'ICMP to the internet is not supported through Azure Firewall; between spokes and on-premises it is.',
  'point.firewall-rule-order.1.watch.4':
    'Tightening a rule drops sessions that it allowed before; an update takes three to five minutes.',
  'point.firewall-rule-order.cause': 'a network rule lets it through before your application rule is reached',
  'point.firewall-rule-order.fix':
    'Narrow or remove the network rule for 80 and 443, as network rules come before application rules whatever their ' +
    'priority.',
  'point.firewall-idle-connections-drop.1':
    'Idle sessions are dropped: after 4 minutes towards the internet (up to 15 by support request), after 5 minutes ' +
    'between private networks, which cannot be changed. Set TCP keepalives below that in the application.',
  'point.firewall-idle-connections-drop.1.watch.1':
    'Between private networks neither side gets a reset, so the application hangs until its own timeout.',
  'point.firewall-idle-connections-drop.1.watch.2':
    'Scale-in and maintenance cut long sessions as well, after a drain of 90 seconds: clients must reconnect.',
  'point.firewall-idle-connections-drop.1.watch.3':
    'Flows that cannot bear it go around the firewall by direct peering, if security agrees.',
  'point.firewall-idle-connections-drop.cause': 'the firewall drops sessions that are idle for four to five minutes',
  'point.firewall-idle-connections-drop.fix':
    'Set TCP keepalives below four minutes in the application or connection pool, and let it reconnect.',
  'point.firewall-sku-and-throughput.1':
    'Basic for up to 250 Mbps, Standard for 30 Gbps, Premium for 100 Gbps (22 with TLS inspection and IDPS in deny ' +
    'mode, since August 2026), TLS inspection and IDPS. One TCP flow gets 1.5 Gbps at most on Standard, 9 on ' +
    'Premium, about 600 Mbps with IDPS in deny mode.',
  'point.firewall-sku-and-throughput.1.change.1': 'the SKU, if the figures call for it',
  'point.firewall-sku-and-throughput.1.watch.1':
    'A new Standard firewall starts at about 3 Gbps and scales out over five to seven minutes: test for longer, with ' +
    'new connections, or set prescaling.',
  'point.firewall-sku-and-throughput.1.watch.2':
    'Standard to Premium and back changes in place without downtime when a firewall policy is used; Basic goes to ' +
    'Standard first.',
  'point.firewall-sku-and-throughput.1.watch.3':
    'For single heavy flows use more parallel streams, bypass lists of IDPS, or direct peering.',
  'point.firewall-subnet-and-number.1':
    'One Azure Firewall per VNet, in a subnet named AzureFirewallSubnet of /26, which never has to grow, with ' +
    'nothing else in it and no NSG. Its own default route goes to Internet unless it has a management NIC.',
  'point.firewall-subnet-and-number.1.watch.1':
    'Firewall, VNet and public IP are in one region; it cannot be moved to another resource group or subscription, ' +
    'only rebuilt.',
  'point.firewall-subnet-and-number.1.watch.2':
    'Stopping (deallocating) ends its billing and all traffic through it; the private address can change at the next ' +
    'start.',
  'point.firewall-subnet-and-number.1.watch.3':
    'Adding it disturbs nothing until spokes get their route: go spoke by spoke.',
  'point.firewall-subnet-and-number.1.watch.4':
    'Public addresses must be Standard; Basic is retired since 30 September 2025.',
  'point.firewall-or-nsg.1':
    'NSGs filter addresses and ports at subnet and NIC, free of charge, and are enough for segments. A firewall adds ' +
    'names, threat intelligence, central logs and one egress; it needs routes and costs per hour and GB. Use both; ' +
    'for inbound web a WAF.',
  'point.firewall-or-nsg.1.change.2': 'if egress by name, central logs or inspection are required',
  'point.firewall-or-nsg.1.watch.1':
    'NSGs also filter what the firewall never sees: traffic inside a VNet and directly peered spokes.',
  'point.firewall-or-nsg.1.watch.2':
    'The tag VirtualNetwork covers peered and on-premises ranges too, so the default rules admit them.',
  'point.firewall-or-nsg.1.watch.3':
    'Azure Firewall inspects HTTP inbound by DNAT only; Application Gateway with WAF looks into requests.',
  'point.azure-firewall-or-own-appliance.1':
    'Azure Firewall where you want no machines to run: it scales, spans zones and needs one route. An appliance ' +
    'where you need its features, its central management, BGP or SD-WAN; then you build the redundancy and keep ' +
    'routing symmetric yourself.',
  'point.azure-firewall-or-own-appliance.1.watch.1':
    'An appliance pair needs an internal load balancer with HA ports, or BGP with Route Server, and usually source ' +
    'NAT for symmetric flows.',
  'point.azure-firewall-or-own-appliance.1.watch.2':
    'Azure Firewall speaks no BGP: routes to it are user-defined routes, or announced by somebody else.',
  'point.azure-firewall-or-own-appliance.1.watch.3':
    'The design around it stays the same: spoke routes, forwarded traffic, a route table on GatewaySubnet.',
  'point.appliance-pair-high-availability.1':
    'Put a Standard internal load balancer with an HA-ports rule in front of the pair and make it the next hop of ' +
    'the routes; or let both announce by BGP to a Route Server. A user-defined route alone knows one next hop only.',
  'point.appliance-pair-high-availability.1.change.1': 'Standard, HA ports, in front of the appliances',
  'point.appliance-pair-high-availability.1.change.2': 'next hop: the load balancer',
  'point.appliance-pair-high-availability.1.watch.1':
    'Active-active: answers may reach the other appliance and be dropped; source NAT on the appliance, or sessions ' +
    'shared between them, keeps flows symmetric.',
  'point.appliance-pair-high-availability.1.watch.2':
    'The probe must reach the appliance (168.63.129.16), or the pair counts as down.',
  'point.appliance-pair-high-availability.1.watch.3':
    'With Route Server, an appliance can announce the address of the load balancer as next hop.',
  'point.route-table-limits-in-hub.1':
    'A route table holds 1,000 routes and a subscription 600 tables by default since May 2026. Summarise spoke ' +
    'ranges per region, and let Virtual Network Manager keep the routes: it follows network groups by itself.',
  'point.route-table-limits-in-hub.1.change.1': 'a routing configuration for the spoke groups',
  'point.route-table-limits-in-hub.1.change.2':
    'summary ranges instead of one route per VNet where no peering route competes',
  'point.route-table-limits-in-hub.1.watch.1':
    'On GatewaySubnet and for peered ranges a route must be as specific as the VNet range, so summaries do not help ' +
    'there.',
  'point.route-table-limits-in-hub.1.watch.2':
    'Rules with the same destination and different next hops are refused, and routes that somebody adds by hand win.',
  'point.route-table-limits-in-hub.1.watch.3': 'A routing configuration works only after deployment to each region.',
  'point.single-workload-without-hub.1':
    'Yes: with several workloads or central inspection a hub pays off, as firewall, gateway and Bastion are shared ' +
    'and each workload keeps a VNet of its own.',
  'point.single-workload-without-hub.1.watch.1': 'Keep workloads out of the hub VNet.',
  'point.single-workload-without-hub.1.watch.2':
    'Plan ranges for hub and spokes from one block, so that routes can be summarised.',
  'point.single-workload-without-hub.1.watch.3': 'One hub per region; spokes attach to the hub of their region.',
  'point.single-workload-without-hub.2':
    'No: one team with one workload and no shared services does well with one VNet and NSGs between its subnets. ' +
    'Start with hub and spoke if a second workload, a shared firewall or a gateway is expected within six to twelve ' +
    'months.',
  'point.single-workload-without-hub.2.change.2': 'between the subnets',
  'point.single-workload-without-hub.2.watch.1':
    'VMs cannot be moved to another VNet later without being redeployed, so a split is cheaper early.',
  'point.single-workload-without-hub.2.watch.2': 'Leave free address space for a hub next to it.',
  'point.nsg-with-peered-and-onprem-ranges.1':
    'By NSGs: the default rules admit the VirtualNetwork tag, which includes peered VNets, on-premises ranges and ' +
    'every prefix of your routes. Allow the needed sources and ports, then deny VirtualNetwork below. NSGs are ' +
    'stateful, so one direction is a matter of inbound rules.',
  'point.nsg-with-peered-and-onprem-ranges.1.change.1': 'explicit allows, then a deny for VirtualNetwork',
  'point.nsg-with-peered-and-onprem-ranges.1.watch.1':
    'With NSGs at subnet and NIC both must allow; NSGs also filter inside a subnet.',
  'point.nsg-with-peered-and-onprem-ranges.1.watch.2':
    'Keep AllowAzureLoadBalancerInBound above your deny, or probes fail.',
  'point.nsg-with-peered-and-onprem-ranges.1.watch.3': 'IP flow verify of Network Watcher names the rule that blocks.',
  'point.nsg-with-peered-and-onprem-ranges.1.watch.4':
    'Peering itself has no direction: which side may start a connection is decided by NSGs alone.',
  'point.firewall-update-fails-in-parallel.1':
    'Each change of policy, rule collection group or IP group updates all firewalls behind it, takes three to five ' +
    'minutes, and a second one meanwhile fails. Put them one after the other; only IP groups may go in parallel, up ' +
    'to 20 at once.',
  'point.firewall-update-fails-in-parallel.1.change.1': 'with changes in one queue',
  'point.firewall-update-fails-in-parallel.1.watch.1':
    'Terraform: depends_on between the rule collection groups, or -parallelism=1 for that state; Bicep: @batchSize(1).',
  'point.firewall-update-fails-in-parallel.1.watch.2':
    'In state Failed repeat the same change until it says Succeeded: some instances may still have the old rules.',
  'point.firewall-update-fails-in-parallel.1.watch.3':
    'Collect changes as a draft of the policy and deploy them in one go.',
  'point.firewall-update-fails-in-parallel.1.watch.4':
    'Fewer, larger changes: addresses in IP groups, not one rule per address.',
  'point.firewall-update-fails-in-parallel.cause':
    'two changes of the firewall policy or its IP groups ran at the same time',
  'point.firewall-update-fails-in-parallel.fix':
    'Queue the changes (depends_on between rule collection groups, -parallelism=1, @batchSize(1)) and repeat the one ' +
    'that failed.',
  'point.firewall-failed-state.1':
    'The firewall still runs, but an update did not reach all of its instances, so old and new rules can be mixed. ' +
    'Save the same configuration again until it says Succeeded.',
  'point.firewall-failed-state.1.watch.1': 'Repeat without changes: az network firewall update, or save in the portal.',
  'point.firewall-failed-state.1.watch.2':
    'Check the activity log for the inner error: an IP group in Failed, a locked resource or a public address that ' +
    'is missing.',
  'point.firewall-failed-state.1.watch.3': 'Stop further pipelines meanwhile; if it fails three times, open a ticket.',
  'point.firewall-rule-limits.1':
    'Up to 20,000 unique pairs of source and destination over all network rules, 2 MB per rule collection group, 200 ' +
    'IP groups with 5,000 entries each, 250 public addresses, and 250 for DNAT destinations and public addresses ' +
    'together.',
  'point.firewall-rule-limits.1.watch.1': 'An IP group counts as one address: put long lists into IP groups.',
  'point.firewall-rule-limits.1.watch.2':
    'Not more than 1,000 FQDNs in network rules; beyond that use application rules.',
  'point.firewall-rule-limits.1.watch.3':
    'Watch the latency probe metric: above 20 ms at peak is a sign of too many rules.',
  'point.firewall-rule-limits.1.watch.4': 'NAT rules take ports 1 to 63999 only.',
  'point.firewall-policy-parent-and-child.1':
    'Yes: a base policy with the common rules, and a child policy per firewall that inherits it. Within each rule ' +
    'type the rules of the parent come first, so a child cannot undo them.',
  'point.firewall-policy-parent-and-child.1.change.1': 'a base policy, and a child policy per hub',
  'point.firewall-policy-parent-and-child.1.watch.1':
    'NAT rules are not inherited, as they belong to the addresses of one firewall.',
  'point.firewall-policy-parent-and-child.1.watch.2':
    'Set DNS proxy and DNS servers on each child policy: the inheritance from the parent is a known fault.',
  'point.firewall-policy-parent-and-child.1.watch.3':
    'The SKU of parent and child must fit: a Premium child may have a Standard parent, not the other way round.',
  'point.firewall-policy-parent-and-child.1.watch.4':
    'A policy on one firewall is free; on more than one it is charged.',
  'point.firewall-wildcards.1':
    'In application rules yes, on the left only: *.contoso.com matches every subdomain but not contoso.com itself, ' +
    'so add both. Paths need URL filtering, that is Premium, for HTTPS with TLS inspection.',
  'point.firewall-wildcards.1.change.1': 'application rules with *.domain and the bare domain',
  'point.firewall-wildcards.1.watch.1':
    'The form *contoso.com without the dot also lets foreign names such as evilcontoso.com pass.',
  'point.firewall-wildcards.1.watch.2': 'A wildcard on the right or in the middle is not accepted.',
  'point.firewall-wildcards.1.watch.3':
    'Network rules take full FQDNs only, resolved by the DNS of the firewall (DNS proxy on).',
  'point.firewall-wildcards.1.watch.4': 'For Microsoft services take FQDN tags or service tags instead of lists.',
  'point.firewall-and-ftp.1':
    'Passive FTP outbound works as long as the firewall has one public address: with several, control and data ' +
    'channel may leave with different ones. Active FTP to the internet does not work behind address translation.',
  'point.firewall-and-ftp.1.change.1': 'network rules for 21 and the passive ports',
  'point.firewall-and-ftp.1.watch.1':
    'With several addresses let the server accept different sources for control and data, or use one address.',
  'point.firewall-and-ftp.1.watch.2':
    'Inbound the server sees the private addresses of the firewall, which may differ between the channels as well.',
  'point.firewall-and-ftp.1.watch.3': 'SFTP (port 22) has one channel and none of these troubles.',
  'point.firewall-and-azure-sql.1':
    'SQL FQDN rules work in proxy mode (port 1433) only, and inside Azure the default is redirect. Either set the ' +
    'connection policy of the server to proxy, or allow the Sql service tag of the region with 1433 and 11000 to ' +
    '11999 in a network rule.',
  'point.firewall-and-azure-sql.1.change.1':
    'network rule: Sql.region, 1433 and 11000 to 11999; or an SQL FQDN rule with proxy',
  'point.firewall-and-azure-sql.1.watch.1':
    'The service tag opens all servers of the region; FQDN rules name one server, at the price of proxy latency.',
  'point.firewall-and-azure-sql.1.watch.2':
    'A private endpoint in the spoke takes the traffic off the firewall, or past it with a route for its subnet.',
  'point.firewall-and-azure-sql.1.watch.3':
    'Test with Test-NetConnection server.database.windows.net -Port 1433, then look for drops on 11xxx in the log.',
  'point.firewall-and-azure-sql.cause':
    'Azure SQL redirects the client to ports 11000 to 11999, which the firewall blocks',
  'point.firewall-and-azure-sql.fix':
    'Allow Sql.<region> with 1433 and 11000 to 11999 in a network rule, or set the connection policy of the server ' +
    'to Proxy.',
  'point.firewall-logs-show-nothing.1':
    'Turn on diagnostic settings of the firewall to Log Analytics with resource-specific (structured) tables, then ' +
    'query AZFWNetworkRule, AZFWApplicationRule and AZFWNatRule. If a flow is in none of them, it never reached the ' +
    'firewall: look at routes.',
  'point.firewall-logs-show-nothing.1.change.1': 'diagnostic settings, resource-specific tables',
  'point.firewall-logs-show-nothing.1.watch.1':
    'Next: Network Watcher, Next hop from the source VM. It must say VirtualAppliance and the firewall address.',
  'point.firewall-logs-show-nothing.1.watch.2':
    'One direction only in the log means asymmetric routing: check the route table of the other side and of ' +
    'GatewaySubnet.',
  'point.firewall-logs-show-nothing.1.watch.3':
    'A flow that no rule allows is logged as Deny too, with the reason that no rule matched.',
  'point.firewall-logs-show-nothing.1.watch.4': 'Choose one log format: both at once cost twice.',
  'point.firewall-threat-intelligence-false-alarm.1':
    'Yes: add the FQDN, address or range to the threat intelligence allow list of the firewall policy. The filter ' +
    'comes before all rules, so an allow rule alone does not help.',
  'point.firewall-threat-intelligence-false-alarm.1.change.1': 'threat intelligence allow list in the policy',
  'point.firewall-threat-intelligence-false-alarm.1.watch.1':
    'Have the address checked first: it may be compromised for real.',
  'point.firewall-threat-intelligence-false-alarm.1.watch.2':
    'In alert-only mode, network rules for 80 and 443 hide alerts: use application rules or alert and deny.',
  'point.firewall-threat-intelligence-false-alarm.1.watch.3':
    'For IDPS (Premium) set the signature to alert or use its bypass list; that is another list.',
  'point.firewall-threat-intelligence-false-alarm.cause':
    'threat intelligence of the firewall blocks the address before any rule',
  'point.firewall-threat-intelligence-false-alarm.fix':
    'Have the address checked, then put it on the threat intelligence allow list of the firewall policy.',
  'point.firewall-zones-later.1':
    'Yes for a firewall in a hub VNet: stop it (deallocate), set the zones and start it again, with an outage in ' +
    'between. Its public addresses must be zone-redundant. In a secured virtual hub it must be deployed anew.',
  'point.firewall-zones-later.1.change.1': 'deallocate, zones 1, 2 and 3, allocate',
  'point.firewall-zones-later.1.watch.1':
    'PowerShell: Deallocate, Set-AzFirewall, then Allocate, Zones = 1,2,3, Set-AzFirewall.',
  'point.firewall-zones-later.1.watch.2':
    'Its private address can change: correct the route tables of all spokes right away.',
  'point.firewall-zones-later.1.watch.3':
    'Not with DNAT rules on the private address: delete them before and set them again after.',
  'point.firewall-zones-later.1.watch.4':
    'North Europe zone 2 and Southeast Asia zone 3 had no capacity in 2025: a stopped firewall could not be started ' +
    'there.',
  'point.firewall-private-address-changed.1':
    'The private address cannot be fixed: it is given from AzureFirewallSubnet at each start and can differ after ' +
    'deallocation. Set the next hop of all route tables, and DNS servers that point to it, to the new address.',
  'point.firewall-private-address-changed.1.change.1': 'next hop in every spoke and on GatewaySubnet: the new address',
  'point.firewall-private-address-changed.1.watch.1':
    'Keep the route tables in code with the address read from the firewall, so that one run corrects them.',
  'point.firewall-private-address-changed.1.watch.2':
    'Do not stop a firewall in production to save cost; for test hubs build the check into the start script.',
  'point.firewall-private-address-changed.1.watch.3':
    'VNets that use it as DNS server need the new address too, and a lease renewal on the VMs.',
  'point.firewall-private-address-changed.cause':
    'the firewall came back with another private address than the routes name',
  'point.firewall-private-address-changed.fix':
    'Set the next hop of all route tables, and DNS servers that point to it, to the present private address of the ' +
    'firewall.',
  'point.firewall-maintenance-and-scale-in.1':
    'At updates and scale-in an instance is drained: new connections go elsewhere, and those that last longer than ' +
    'about 90 seconds more are reset. The firewall itself stays up; clients must reconnect.',
  'point.firewall-maintenance-and-scale-in.1.watch.1':
    'Let the application retry, with keepalive well under four minutes for the idle timeout besides.',
  'point.firewall-maintenance-and-scale-in.1.watch.2':
    'An unplanned failure of an instance is replaced in about ten seconds for new connections.',
  'point.firewall-maintenance-and-scale-in.1.watch.3':
    'Prescaling with a higher minimum number of instances avoids scale-in by day.',
  'point.firewall-maintenance-and-scale-in.cause': 'an instance of the firewall is drained for an update or a scale-in',
  'point.firewall-maintenance-and-scale-in.fix':
    'Let clients reconnect, keep sessions short, and set prescaling with a higher minimum so that it does not scale ' +
    'in by day.',
  'point.firewall-dnat-on-private-address.1':
    'Yes with Standard or Premium: a DNAT rule can use the private address of the firewall as destination, so that ' +
    'on-premises or a spoke reaches a server under the firewall address and port, also where ranges overlap.',
  'point.firewall-dnat-on-private-address.1.change.1': 'a DNAT rule with its private address as destination',
  'point.firewall-dnat-on-private-address.1.watch.1':
    'One port of the firewall address per server; there is no translation of whole ranges.',
  'point.firewall-dnat-on-private-address.1.watch.2': 'The server sees the firewall as source.',
  'point.firewall-dnat-on-private-address.1.watch.3':
    'A firewall with such rules does not start again after a stop: delete the rules before, set them again after.',
  'point.firewall-dnat-on-private-address.1.watch.4': 'Basic cannot do it.',
  'point.firewall-chooses-outbound-address.1':
    'No: the firewall takes one of its public addresses at random for each connection, and cannot tie one to a spoke ' +
    'or rule. Let partners allow the whole prefix, or put a NAT gateway with one address on AzureFirewallSubnet.',
  'point.firewall-chooses-outbound-address.1.change.2': 'on AzureFirewallSubnet, where one address is enough',
  'point.firewall-chooses-outbound-address.1.watch.1':
    'Take the addresses from one public IP prefix: one entry in every allow list.',
  'point.firewall-chooses-outbound-address.1.watch.2':
    'A spoke that needs an address of its own gets a NAT gateway and a route past the firewall for those destinations.',
  'point.firewall-chooses-outbound-address.1.watch.3':
    'All addresses together give the ports: 2,496 per address and instance.',
  'point.firewall-tls-inspection-needed.1':
    'Not for domain names: application rules read the name from the TLS handshake (SNI) without decrypting. TLS ' +
    'inspection (Premium) is needed for paths and for IDPS inside HTTPS, and then clients must trust your ' +
    'intermediate CA.',
  'point.firewall-tls-inspection-needed.1.watch.1':
    'Client certificates cannot pass TLS inspection: exempt those destinations.',
  'point.firewall-tls-inspection-needed.1.watch.2':
    'QUIC is UDP 443 and is not inspected; without a network rule for it clients fall back to TCP.',
  'point.firewall-tls-inspection-needed.1.watch.3': 'Clients without SNI need a network rule.',
  'point.firewall-tls-inspection-needed.1.watch.4': 'A new CA certificate takes 5 to 10 minutes until it is used.',
  'point.firewall-and-ipv6.1':
    'Not in production: Azure Firewall filters IPv4; dual stack is a public preview since August 2026, with network ' +
    'rules only. Keep IPv6 off the paths that must be inspected, or use an appliance that speaks IPv6.',
  'point.firewall-and-ipv6.1.watch.1':
    'A route 0.0.0.0/0 to the firewall does not catch ::/0: dual-stack VMs may go out past it.',
  'point.firewall-and-ipv6.1.watch.2': 'Use NSG rules to deny IPv6 outbound where nobody inspects it.',
  'point.service-endpoint-with-firewall.1':
    'Enable the service endpoint on AzureFirewallSubnet and not on the spokes: then spoke traffic goes by its ' +
    'default route to the firewall, is logged there, and the service sees the firewall subnet. On a spoke subnet the ' +
    'endpoint always goes past the firewall.',
  'point.service-endpoint-with-firewall.1.change.1': 'from the spoke subnets',
  'point.service-endpoint-with-firewall.1.change.2': 'on AzureFirewallSubnet, allowed in the firewall of the service',
  'point.service-endpoint-with-firewall.1.watch.1': 'No user route overrides a service endpoint route on its subnet.',
  'point.service-endpoint-with-firewall.1.watch.2':
    'Switching them breaks open connections for a moment: allow the firewall subnet at the service first.',
  'point.service-endpoint-with-firewall.1.watch.3': 'On-premises does not get in by it; private endpoints serve both.',
  'point.service-endpoint-with-firewall.1.watch.4':
    'Add application rules by FQDN for your accounts, or everybody reaches every account of the region.',
  'point.service-endpoint-with-firewall.cause':
    'a service endpoint on the spoke subnet takes the traffic past the firewall',
  'point.service-endpoint-with-firewall.fix':
    'Remove the service endpoint from the spoke subnets and enable it on AzureFirewallSubnet, allowed in the ' +
    'firewall of the service.',
  'point.public-load-balancer-behind-firewall-route.1':
    'That cannot work as it stands: requests come in by the public address of the load balancer, replies leave by ' +
    'the firewall, which drops them. Publish by DNAT on the firewall to an internal load balancer instead.',
  'point.public-load-balancer-behind-firewall-route.1.change.1': 'a DNAT rule to the internal frontend',
  'point.public-load-balancer-behind-firewall-route.1.change.2': 'by an internal load balancer',
  'point.public-load-balancer-behind-firewall-route.1.watch.1':
    'If the public load balancer must stay, DNAT to its address and add a /32 route for the firewall public address ' +
    'with next hop Internet.',
  'point.public-load-balancer-behind-firewall-route.1.watch.2':
    'The back ends then see the firewall as source; for web take Application Gateway and X-Forwarded-For.',
  'point.public-load-balancer-behind-firewall-route.1.watch.3':
    'The same happens with a public address on the VM itself.',
  'point.public-load-balancer-behind-firewall-route.cause':
    'requests come in by a public address, replies leave by 0.0.0.0/0 to the firewall',
  'point.public-load-balancer-behind-firewall-route.fix':
    'Publish by DNAT on the firewall to an internal load balancer, or keep the public one and route the /32 of the ' +
    'firewall address to Internet.',
  'point.nsg-change-and-open-connections.1':
    'By design: NSG rules apply to new connections only, established ones run on until they end or time out. To cut ' +
    'them now restart the VM or its service, or take away its route or address.',
  'point.nsg-change-and-open-connections.1.change.1': 'the deny rule, effective for new connections',
  'point.nsg-change-and-open-connections.1.watch.1':
    'Test with a new connection, not with an open session or a browser that keeps connections.',
  'point.nsg-change-and-open-connections.1.watch.2': 'NSGs are stateful: no rule is needed for replies.',
  'point.nsg-change-and-open-connections.1.watch.3':
    'For emergencies stop the VM or detach the public address; allow virtual network access off stops a whole peering.',
  'point.nsg-change-and-open-connections.cause': 'NSG rules apply to new connections, and this one was open before',
  'point.nsg-change-and-open-connections.fix':
    'End the open connections: restart the service or the VM, or take its address away.',
  'point.application-security-group-across-vnets.1':
    'No: all cards in an application security group must be in one VNet, and source and destination groups of a rule ' +
    'in the same VNet. Between peered VNets use address ranges of the subnets in the rule.',
  'point.application-security-group-across-vnets.1.change.1': 'source: the range of the peered subnet',
  'point.application-security-group-across-vnets.1.watch.1':
    'Give each role a subnet of its own, so that one range stands for it.',
  'point.application-security-group-across-vnets.1.watch.2':
    'The destination can still be a group of the own VNet: source range, destination ASG.',
  'point.application-security-group-across-vnets.1.watch.3':
    'For rules over many VNets use security admin rules of Virtual Network Manager or IP groups on the firewall.',
  'point.application-security-group-across-vnets.cause':
    'the application security group has cards of another VNet than the rule needs',
  'point.application-security-group-across-vnets.fix':
    'Use the address ranges of the peered subnet in the rule: source and destination groups must be in the same VNet.',
  'point.nsg-flow-logs-retired.1':
    'Yes, move to virtual network flow logs: new NSG flow logs cannot be created since 30 June 2025, and all of them ' +
    'end on 30 September 2027.',
  'point.nsg-flow-logs-retired.1.change.1': 'its flow log, by a virtual network flow log',
  'point.nsg-flow-logs-retired.1.watch.1':
    'Turn the NSG flow log off before you turn on the VNet flow log of the same scope, or you pay twice.',
  'point.nsg-flow-logs-retired.1.watch.2':
    'One VNet flow log covers all subnets, also traffic that no NSG filters, and shows security admin rules and ' +
    'encryption.',
  'point.nsg-flow-logs-retired.1.watch.3': 'Terraform: target_resource_id of the VNet instead of the NSG.',
  'point.route-azure-services-past-firewall.1':
    'Yes: add a route with a service tag, such as AzureMonitor or Storage.WestEurope, as prefix and next hop ' +
    'Internet. It is more specific than 0.0.0.0/0, and traffic to Azure services stays on the Microsoft backbone.',
  'point.route-azure-services-past-firewall.1.change.1':
    'service tag with next hop Internet beside 0.0.0.0/0 to the firewall',
  'point.route-azure-services-past-firewall.1.watch.1':
    'The subnet then needs a way out of its own for it: NAT gateway or public address, as new subnets have none.',
  'point.route-azure-services-past-firewall.1.watch.2': 'An exact prefix wins over a service tag that covers it.',
  'point.route-azure-services-past-firewall.1.watch.3':
    'What goes this way is not inspected or logged: limit it by NSG to the same tag.',
  'point.route-azure-services-past-firewall.1.watch.4':
    'Private endpoints are the better way where the service has them.',
  'point.gateway-route-propagation-off.1':
    'Turn it off on spoke subnets whose traffic to on-premises must pass the firewall: 0.0.0.0/0 to the firewall ' +
    'then covers it. Leave it on where no firewall is in the path, and always on GatewaySubnet.',
  'point.gateway-route-propagation-off.1.change.1': 'gateway propagation off on the spoke route tables',
  'point.gateway-route-propagation-off.1.watch.1':
    'With it off the subnet knows no route to on-premises but yours: there must be 0.0.0.0/0 or the ranges to the ' +
    'firewall.',
  'point.gateway-route-propagation-off.1.watch.2': 'Off on GatewaySubnet breaks the gateway.',
  'point.gateway-route-propagation-off.1.watch.3':
    'It also switches off routes of a Route Server, as both come the same way.',
  'point.gateway-route-propagation-off.1.watch.4':
    'AzureFirewallSubnet keeps it on, so that the firewall finds on-premises.',
  'point.route-to-expressroute-gateway.1':
    'No: next hop virtual network gateway means a VPN gateway only, and not where VPN and ExpressRoute stand side by ' +
    'side. Routes into ExpressRoute come by BGP: have the prefix announced from on-premises.',
  'point.route-to-expressroute-gateway.1.change.1': 'announce the prefix from on-premises',
  'point.route-to-expressroute-gateway.1.watch.1': 'Remove the user route: with such a hop its traffic is dropped.',
  'point.route-to-expressroute-gateway.1.watch.2':
    'To bring the internet to on-premises, announce 0.0.0.0/0 over BGP and mind the services it breaks.',
  'point.route-to-expressroute-gateway.1.watch.3':
    'A longer prefix to an appliance in the hub is the way to steer single ranges.',
  'point.route-to-expressroute-gateway.cause':
    'the route names a virtual network gateway, which does not work with ExpressRoute',
  'point.route-to-expressroute-gateway.fix':
    'Remove the user route and have the prefix announced from on-premises by BGP.',
  'point.find-out-which-route-applies.1':
    'Look at the effective routes of the network card (VM, Networking, card, Effective routes) at both ends, then at ' +
    'Network Watcher: Next hop for one destination, IP flow verify for NSG rules, Connection troubleshoot for the ' +
    'whole path.',
  'point.find-out-which-route-applies.1.watch.1':
    'The longest prefix wins; for the same prefix user route, then BGP, then system route.',
  'point.find-out-which-route-applies.1.watch.2':
    'CLI: az network nic show-effective-route-table and az network watcher show-next-hop; the VM must run.',
  'point.find-out-which-route-applies.1.watch.3': 'Next hop None means the packet is dropped.',
  'point.find-out-which-route-applies.1.watch.4':
    'Check the return way as well: most faults with firewalls are asymmetric.',
  'point.appliance-in-the-subnet-that-it-serves.1':
    'The appliance needs a subnet of its own: in a subnet whose route table points to itself, its packets come back ' +
    'to it and loop. Move it, and keep the route to the appliance off its own subnets.',
  'point.appliance-in-the-subnet-that-it-serves.1.change.1': 'its cards into subnets of their own',
  'point.appliance-in-the-subnet-that-it-serves.1.change.2': 'on the workload subnets only',
  'point.appliance-in-the-subnet-that-it-serves.1.watch.1':
    'Two cards, outside and inside, each in a subnet; IP forwarding on both, and in the operating system.',
  'point.appliance-in-the-subnet-that-it-serves.1.watch.2':
    'The next hop must be directly reachable: same VNet or directly peered, not through a gateway or Virtual WAN.',
  'point.appliance-in-the-subnet-that-it-serves.1.watch.3':
    'Towards the internet the appliance must translate to its own address.',
  'point.appliance-in-the-subnet-that-it-serves.cause':
    'the route to the appliance is on the subnet of the appliance itself, so packets loop',
  'point.appliance-in-the-subnet-that-it-serves.fix':
    'Move the appliance into a subnet of its own and keep the route to it off that subnet.',
  'point.stop-firewall-to-save-cost.1':
    'Yes: Deallocate() and Set-AzFirewall stop it and its hourly charge, Allocate() starts it again. While it is ' +
    'stopped nothing routed to it goes anywhere, and its private address may be another one afterwards.',
  'point.stop-firewall-to-save-cost.1.change.1': 'stopped by schedule',
  'point.stop-firewall-to-save-cost.1.watch.1':
    'After the start compare its private address with the next hop in the route tables.',
  'point.stop-firewall-to-save-cost.1.watch.2':
    'With forced tunnelling give the management public address at Allocate() as well.',
  'point.stop-firewall-to-save-cost.1.watch.3':
    'DNAT rules on its private address must be deleted before and set again after.',
  'point.stop-firewall-to-save-cost.1.watch.4':
    'It must be started in the same resource group and subscription with its public addresses.',
  'point.move-firewall.1':
    'No: a firewall cannot be moved to another resource group, subscription, VNet or region. Deploy a new one with ' +
    'the same policy at the new place, turn the routes over, then delete the old.',
  'point.move-firewall.1.change.1': 'by a new one at the new place',
  'point.move-firewall.1.watch.1': 'Firewall and VNet must be in the same resource group.',
  'point.move-firewall.1.watch.2': 'The policy is a resource of its own and serves both while you change over.',
  'point.move-firewall.1.watch.3': 'New public addresses: lower the DNS time to live and tell partners before.',
  'point.move-firewall.1.watch.4':
    'Change the next hop spoke by spoke; never let the two ways of a flow use different firewalls.',
  'point.firewall-without-public-address.1':
    'On the data side yes, if the firewall has a management card: AzureFirewallManagementSubnet with a public ' +
    'address of its own. Without any public address at all it cannot be deployed, as Azure manages it over that one.',
  'point.firewall-without-public-address.1.change.1': 'with management subnet /26 and management public address',
  'point.firewall-without-public-address.1.watch.1':
    'There is no DNAT and no direct way to the internet then: 0.0.0.0/0 must go to on-premises or an appliance.',
  'point.firewall-without-public-address.1.watch.2':
    'Ask for an exemption of the policy for the management address: it takes no customer traffic.',
  'point.firewall-without-public-address.1.watch.3': 'A standing firewall gets the management card by stop and start.',
  'point.management-subnet-required.1':
    'Required for Basic, for forced tunnelling and for a firewall without public address on the data side; otherwise ' +
    'it is optional. It is a /26 named AzureFirewallManagementSubnet with a public address of its own.',
  'point.management-subnet-required.1.watch.1':
    'A route table there may only hold 0.0.0.0/0 to Internet, with gateway propagation off.',
  'point.management-subnet-required.1.watch.2':
    'Plan the range from the start: adding it later costs a stop and start.',
  'point.firewall-sku-change.1':
    'Yes: Standard to Premium and back changes in place, without downtime and with the same addresses, if the ' +
    'firewall uses a firewall policy. Basic goes to Standard first; classic rules must be migrated to a policy ' +
    'before.',
  'point.firewall-sku-change.1.change.1': 'Change SKU, with a policy of the same tier',
  'point.firewall-sku-change.1.watch.1':
    'Premium needs a Premium policy; going down its TLS inspection and IDPS settings must be taken out first.',
  'point.firewall-sku-change.1.watch.2':
    'Start IDPS in alert mode and look at the log for a week before alert and deny.',
  'point.firewall-dnat-times-out.1':
    'Check in this order: the rule names the right public address, port and allowed source; the log AZFWNatRule ' +
    'shows a hit; the NSG of the VM allows AzureFirewallSubnet as source; the route of the VM sends that range back ' +
    'to the firewall; the service listens.',
  'point.firewall-dnat-times-out.1.change.1': 'the target: the port from the range of AzureFirewallSubnet',
  'point.firewall-dnat-times-out.1.watch.1':
    'With forced tunnelling (default route of the firewall to on-premises) DNAT does not work at all.',
  'point.firewall-dnat-times-out.1.watch.2':
    'A public address or public load balancer on the VM gets its replies lost by the route to the firewall.',
  'point.firewall-dnat-times-out.1.watch.3':
    'A target on-premises works too, if it routes AzureFirewallSubnet back over VPN or ExpressRoute.',
  'point.firewall-dnat-times-out.1.watch.4':
    'No hit in the log: the client comes to another address, or a provider blocks the port on the way.',
  'point.client-address-behind-firewall-dnat.1':
    'No: inbound DNAT always translates the source to the firewall, so that replies come back through it. For web ' +
    'put Application Gateway or Front Door before it and read X-Forwarded-For; other protocols need the log of the ' +
    'firewall.',
  'point.client-address-behind-firewall-dnat.1.change.1': 'for HTTP and HTTPS',
  'point.client-address-behind-firewall-dnat.1.change.2': 'for other protocols',
  'point.client-address-behind-firewall-dnat.1.watch.1':
    'AZFWNatRule holds client address, port and translated target: join it by time and port.',
  'point.client-address-behind-firewall-dnat.1.watch.2':
    'Restrict sources and countries in the DNAT rule or WAF, not on the server.',
  'point.client-address-behind-firewall-dnat.cause':
    'inbound DNAT of Azure Firewall always puts its own address as source',
  'point.client-address-behind-firewall-dnat.fix':
    'Put Application Gateway or Front Door before web servers and read X-Forwarded-For; for other protocols use ' +
    'AZFWNatRule in the log.',
  'point.tcp-ping-through-firewall.1':
    'Nothing passes: where no rule fits, the firewall answers the TCP handshake itself to learn the name for ' +
    'application rules, then drops the request. The target never sees it, and it is not logged.',
  'point.tcp-ping-through-firewall.1.watch.1': 'Test with a real request: curl -v https://name, not with a port test.',
  'point.tcp-ping-through-firewall.1.watch.2': 'Look at AZFWApplicationRule and AZFWNetworkRule for Allow or Deny.',
  'point.tcp-ping-through-firewall.cause':
    'the firewall answers the TCP handshake itself, no rule lets the traffic through',
  'point.tcp-ping-through-firewall.fix': 'Test with a real request (curl -v https://name), then add a rule for it.',
  'point.ping-through-firewall.1':
    'Not to the internet: only TCP and UDP can be translated to its public address. Between spokes and to ' +
    'on-premises ICMP passes, with a network rule for protocol ICMP and the guest firewalls open.',
  'point.ping-through-firewall.1.change.1': 'network rule ICMP between private ranges',
  'point.ping-through-firewall.1.watch.1': 'Test the internet with TCP 443, not with ping.',
  'point.ping-through-firewall.1.watch.2': 'IPsec by UDP 500 and 4500 (NAT-T) passes; bare ESP and GRE do not.',
  'point.ping-through-firewall.1.watch.3': 'Windows guests drop echo requests until their firewall allows them.',
  'point.ping-through-firewall.cause': 'Azure Firewall translates only TCP and UDP, so ping to the internet fails',
  'point.ping-through-firewall.fix':
    'Test with TCP 443; for ping between private ranges add a network rule with protocol ICMP.',
  'point.nva-ip-forwarding-off.1':
    'Azure drops what a network card sends or receives for others unless IP forwarding is on at that card; the ' +
    'operating system needs it too. Turn it on at every card of the appliance that takes part.',
  'point.nva-ip-forwarding-off.1.change.1':
    'IP forwarding at each of its network interfaces and in the operating system',
  'point.nva-ip-forwarding-off.1.watch.1':
    'Azure: az network nic update --ip-forwarding true. Linux: net.ipv4.ip_forward=1. Windows: routing service.',
  'point.nva-ip-forwarding-off.1.watch.2':
    'It is a setting of the card: a card added later or built anew starts without it.',
  'point.nva-ip-forwarding-off.1.watch.3': 'The NSG of the appliance must let the forwarded flow in as well.',
  'point.nva-ip-forwarding-off.cause': 'IP forwarding is off at the network card or in the system of the appliance',
  'point.nva-ip-forwarding-off.fix':
    'Turn on IP forwarding at every network interface of the appliance (az network nic update --ip-forwarding true) ' +
    'and in its operating system.',
  'point.nva-without-source-nat.1':
    'The appliance forwards the packets with the private address of the VM, and Azure translates only addresses of ' +
    'its own network card. Let it translate (source NAT) the spoke ranges to its own outside address.',
  'point.nva-without-source-nat.1.change.1': 'source NAT of the spoke ranges to the address of its outside card',
  'point.nva-without-source-nat.1.watch.1': 'A new spoke needs its range in that rule as well.',
  'point.nva-without-source-nat.1.watch.2':
    'The outside card needs a public address, a NAT gateway or a load balancer with outbound rules.',
  'point.nva-without-source-nat.1.watch.3': 'Between spokes leave the source as it is, or logs lose it.',
  'point.nva-without-source-nat.cause': 'the appliance does not translate the spoke addresses towards the internet',
  'point.nva-without-source-nat.fix':
    'Add outbound NAT (masquerade) on the appliance for the spoke ranges to its outside address.',
  'point.nva-lacks-route-to-spokes.1':
    'The appliance does not know where the spokes are and sends their replies by its default route to the outside. ' +
    'Give it a route for the spoke ranges with the first address of its inside subnet as gateway.',
  'point.nva-lacks-route-to-spokes.1.change.1':
    'a route for the spoke ranges by its inside card, gateway the first address of that subnet',
  'point.nva-lacks-route-to-spokes.1.watch.1':
    'The gateway of each subnet is its first address (.1); peered ranges lie behind it.',
  'point.nva-lacks-route-to-spokes.1.watch.2': 'One summary for all spokes saves a change for each new one.',
  'point.nva-lacks-route-to-spokes.1.watch.3':
    'Health probes need a route back by the card on which they come in (168.63.129.16).',
  'point.nva-lacks-route-to-spokes.cause': 'the appliance has no route to the spoke by its inside card',
  'point.nva-lacks-route-to-spokes.fix':
    'Add a route for the spoke ranges on the appliance, gateway the first address of its inside subnet, by the ' +
    'inside card.',
  'point.nva-pair-replies-by-other-member.1':
    'Replies reach the other appliance, which knows nothing of the session and drops them. Let the appliances ' +
    'translate the source to their own address, so that replies return to the same one, or share sessions between ' +
    'them.',
  'point.nva-pair-replies-by-other-member.1.change.1': 'source NAT to its own address on flows through the pair',
  'point.nva-pair-replies-by-other-member.1.watch.1':
    'Internal load balancers keep both directions on one member only while the same front end and rule see both.',
  'point.nva-pair-replies-by-other-member.1.watch.2':
    'Inbound by a public load balancer needs source NAT on the appliances; a Gateway Load Balancer keeps both ' +
    'directions on one of them without it.',
  'point.nva-pair-replies-by-other-member.1.watch.3':
    'Active-passive with a probe that only the active one answers avoids it.',
  'point.nva-pair-replies-by-other-member.cause':
    'the replies arrive at the other appliance of the pair, which has no session',
  'point.nva-pair-replies-by-other-member.fix':
    'Use source NAT to the own address of each appliance, or session sharing, or run the pair active-passive.',
  'point.firewall-rule-missing.1':
    'The packet arrives at the firewall and no rule fits, and Azure Firewall denies what nobody allowed. Add a ' +
    'network rule (addresses and ports) or an application rule (names for HTTP, HTTPS, SQL) with the right source ' +
    'range.',
  'point.firewall-rule-missing.1.change.1': 'a rule for source, target and port of the flow',
  'point.firewall-rule-missing.1.watch.1': 'The log names the five values of the flow: take the rule from there.',
  'point.firewall-rule-missing.1.watch.2': 'A new spoke range must be in the source of the rules or in their IP group.',
  'point.firewall-rule-missing.1.watch.3':
    'A change takes some minutes, and sessions that were denied must be opened anew.',
  'point.firewall-rule-missing.cause': 'no firewall rule allows this flow, and what nobody allowed is denied',
  'point.firewall-rule-missing.fix':
    'Add a network or application rule in the firewall policy for source range, target and port as the log shows them.',
  'point.fqdn-network-rule-resolves-differently.1':
    'A network rule by name matches the addresses that the firewall itself resolved, and the client got others. Let ' +
    'both ask the same place: DNS proxy on, and the private address of the firewall as DNS server of the spokes.',
  'point.fqdn-network-rule-resolves-differently.1.change.1':
    'DNS proxy on, with the DNS servers of the company or the resolver behind it',
  'point.fqdn-network-rule-resolves-differently.1.change.2': 'of the spokes: the private address of the firewall',
  'point.fqdn-network-rule-resolves-differently.1.watch.1':
    'HTTP and HTTPS need no DNS proxy: take an application rule.',
  'point.fqdn-network-rule-resolves-differently.1.watch.2':
    'VMs take the new DNS server after a lease renewal or restart.',
  'point.fqdn-network-rule-resolves-differently.1.watch.3': 'A child policy needs the DNS settings itself.',
  'point.fqdn-network-rule-resolves-differently.cause':
    'the firewall resolves the name in the rule to other addresses than the client',
  'point.fqdn-network-rule-resolves-differently.fix':
    'Turn on DNS proxy in the firewall policy and set the private address of the firewall as DNS server of the spoke ' +
    'VNets.',
  'point.spoke-subnet-without-route-to-firewall.1':
    'The subnet has no route to the firewall: no table at all, or a table that was never associated with it. ' +
    'Associate the route table with 0.0.0.0/0 (or the ranges of the other spokes) to the private address of the ' +
    'firewall with every subnet of the spoke.',
  'point.spoke-subnet-without-route-to-firewall.1.change.1':
    'on every subnet of the spoke: 0.0.0.0/0 to the private address of the firewall',
  'point.spoke-subnet-without-route-to-firewall.1.watch.1':
    'A table works only for the subnets it is associated with; one more subnet needs it again.',
  'point.spoke-subnet-without-route-to-firewall.1.watch.2':
    'The other spoke needs the same, or replies take another way.',
  'point.spoke-subnet-without-route-to-firewall.1.watch.3':
    'For peered ranges that are longer than 0.0.0.0/0 add routes of the same length.',
  'point.spoke-subnet-without-route-to-firewall.cause':
    'the subnet is not associated with a route table that leads to the firewall',
  'point.spoke-subnet-without-route-to-firewall.fix':
    'Associate the route table with 0.0.0.0/0 to the private address of the firewall with this subnet, and with ' +
    'those of the other side.',
  'point.way-back-misses-the-firewall.1':
    'The request goes through the firewall and the answer comes back around it, so the firewall drops what follows. ' +
    'Put a route for the range of the client, as long as the direct route, to the firewall on the subnet of the ' +
    'target as well.',
  'point.way-back-misses-the-firewall.1.change.1':
    'on the subnet of the target: the range of the client to the private address of the firewall',
  'point.way-back-misses-the-firewall.1.watch.1':
    'Between hub and spoke or within a VNet the route must have the length of the VNet range or subnet, 0.0.0.0/0 ' +
    'loses.',
  'point.way-back-misses-the-firewall.1.watch.2': 'From on-premises the missing route is that of GatewaySubnet.',
  'point.way-back-misses-the-firewall.1.watch.3':
    'Where the way back cannot be set, source NAT on the appliance brings replies to it.',
  'point.way-back-misses-the-firewall.cause': 'the answer takes a way around the firewall that saw the request',
  'point.way-back-misses-the-firewall.fix':
    'Add a user-defined route for the range of the client to the firewall on the subnet of the target, as specific ' +
    'as the direct route.',
  'point.peered-hubs-lack-routes-to-each-other.1':
    'Peered hubs know each other but not the spokes of each other, so the first firewall has no route for them. Put ' +
    'a route table on each AzureFirewallSubnet with the ranges of the other region to the other firewall, beside ' +
    '0.0.0.0/0 to Internet.',
  'point.peered-hubs-lack-routes-to-each-other.1.change.1':
    "on each AzureFirewallSubnet: the other region's ranges to the other firewall",
  'point.peered-hubs-lack-routes-to-each-other.1.change.2': 'forwarded traffic allowed between the hubs',
  'point.peered-hubs-lack-routes-to-each-other.1.watch.1': 'Both directions need it, and rules on both firewalls.',
  'point.peered-hubs-lack-routes-to-each-other.1.watch.2': 'One summary range per region keeps the tables short.',
  'point.peered-hubs-lack-routes-to-each-other.1.watch.3':
    'Without 0.0.0.0/0 to Internet in the table Azure refuses it on that subnet.',
  'point.peered-hubs-lack-routes-to-each-other.cause':
    'the firewall subnets have no route to the spokes of the other hub',
  'point.peered-hubs-lack-routes-to-each-other.fix':
    "Put a route table on each AzureFirewallSubnet: the other region's ranges to the private address of the other " +
    'firewall, and 0.0.0.0/0 to Internet.',
  'point.firewall-subnet-table-refused.1':
    'A firewall without management NIC must keep its direct way to the internet, so a table on AzureFirewallSubnet ' +
    'has to contain 0.0.0.0/0 with next hop Internet. Add that route first, then associate the table.',
  'point.firewall-subnet-table-refused.1.change.1':
    '0.0.0.0/0 to Internet in the table of AzureFirewallSubnet, before it is associated',
  'point.firewall-subnet-table-refused.1.watch.1':
    'In Terraform let the association depend on the route, as the table is empty at first.',
  'point.firewall-subnet-table-refused.1.watch.2':
    'A default route to on-premises or an appliance needs the management NIC (forced tunnelling).',
  'point.firewall-subnet-table-refused.1.watch.3': 'Longer routes to other hubs are allowed beside it.',
  'point.firewall-subnet-table-refused.cause': 'the table for AzureFirewallSubnet has no 0.0.0.0/0 route to Internet',
  'point.firewall-subnet-table-refused.fix':
    'Add 0.0.0.0/0 with next hop Internet to the table before you associate it, or give the firewall a management NIC.',
  'point.gateway-propagation-off-hides-onprem.1':
    'The route table of this subnet does not take gateway routes, and no route of yours replaces them. Set propagate ' +
    'gateway routes to Yes, or route the on-premises ranges to the firewall where that is the plan.',
  'point.gateway-propagation-off-hides-onprem.1.change.1':
    'propagate gateway routes: Yes, or routes for the on-premises ranges',
  'point.gateway-propagation-off-hides-onprem.1.watch.1':
    'With a hub firewall off is right, but then 0.0.0.0/0 or the ranges must lead to the firewall.',
  'point.gateway-propagation-off-hides-onprem.1.watch.2': 'Never turn it off on GatewaySubnet.',
  'point.gateway-propagation-off-hides-onprem.1.watch.3': 'Routes of a Route Server are hidden by it too.',
  'point.gateway-propagation-off-hides-onprem.cause': 'gateway propagation is off at the route table of this subnet',
  'point.gateway-propagation-off-hides-onprem.fix':
    'Set propagate gateway routes to Yes on the route table of the subnet, or add routes for the on-premises ranges ' +
    'to the firewall.',
  'point.onprem-announces-the-default-route.1':
    'On-premises announces 0.0.0.0/0 by BGP, so all internet traffic of the VNets goes there, and replies to public ' +
    'addresses too. Filter it on the router, or add 0.0.0.0/0 to Internet on the subnets that need their own way out.',
  'point.onprem-announces-the-default-route.1.change.1': 'without 0.0.0.0/0, filtered on the on-premises router',
  'point.onprem-announces-the-default-route.1.change.2': '0.0.0.0/0 to Internet where a subnet needs it',
  'point.onprem-announces-the-default-route.1.watch.1':
    'If that is wanted, on-premises has to forward and translate it, and Azure services need endpoints or routes of ' +
    'their own.',
  'point.onprem-announces-the-default-route.1.watch.2':
    'Application Gateway v2, Bastion and Azure Firewall stop working behind a learned default route unless set up ' +
    'for it.',
  'point.onprem-announces-the-default-route.1.watch.3': 'A NAT gateway alone does not override it.',
  'point.onprem-announces-the-default-route.cause':
    'on-premises announces a default route, which takes all internet traffic of the VNets',
  'point.onprem-announces-the-default-route.fix':
    'Filter 0.0.0.0/0 from the advertisement on-premises, or put 0.0.0.0/0 to Internet on the subnets that go out ' +
    'themselves.',
  'point.windows-activation-behind-default-route.1':
    'Azure activates Windows only for requests from an Azure public address, and the default route takes them ' +
    'elsewhere. Add /32 routes to the KMS addresses with next hop Internet, or allow 1688 through a firewall that ' +
    'goes out by an Azure address.',
  'point.windows-activation-behind-default-route.1.change.1':
    '/32 to 20.118.99.224, 40.83.235.53 and 23.102.135.246 with next hop Internet',
  'point.windows-activation-behind-default-route.1.watch.1':
    'The subnet then needs its own way out for these: NAT gateway, public address or load balancer.',
  'point.windows-activation-behind-default-route.1.watch.2':
    'Through Azure Firewall allow azkms.core.windows.net and kms.core.windows.net on TCP 1688; its public address is ' +
    'one of Azure.',
  'point.windows-activation-behind-default-route.1.watch.3': 'Other clouds have other addresses.',
  'point.windows-activation-behind-default-route.cause': 'the default route takes Windows activation away from Azure',
  'point.windows-activation-behind-default-route.fix':
    'Add /32 routes to 20.118.99.224, 40.83.235.53 and 23.102.135.246 with next hop Internet, or allow TCP 1688 to ' +
    'them on the firewall in Azure.',
  'point.firewall-as-explicit-proxy.1':
    'Yes, generally available since August 2026: explicit proxy in the firewall policy lets applications name the ' +
    'private address of the firewall as their proxy, so HTTP and HTTPS need no route to it.',
  'point.firewall-as-explicit-proxy.1.change.1': 'explicit proxy in the firewall policy',
  'point.firewall-as-explicit-proxy.1.watch.1':
    'It carries HTTP and HTTPS; everything else still needs a route (UDR) to the firewall.',
  'point.firewall-as-explicit-proxy.1.watch.2': 'Application rules decide as before.',
  'point.firewall-as-explicit-proxy.1.watch.3': 'The firewall can hand out a PAC file from a storage account.',
};
