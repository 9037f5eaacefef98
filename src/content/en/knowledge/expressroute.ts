/** What is answered to questions about expressroute. */
export const expressrouteWords = {
  'point.er-fastpath-gateway-sku.1':
    'Your gateway is of a size that FastPath takes: switch it on at the connection. The gateway stays and still ' +
    'exchanges the routes, only the data goes past it.',
  'point.er-fastpath-gateway-sku.1.change.2': 'on the connection between gateway and circuit',
  'point.er-fastpath-gateway-sku.1.watch.1':
    'FastPath needs ErGw3AZ, UltraPerformance, or ErGwScale with at least 10 scale units.',
  'point.er-fastpath-gateway-sku.1.watch.2':
    'On a provider circuit it serves VMs of the hub VNet over IPv4; peered VNets, user-defined routes and private ' +
    'endpoints need ExpressRoute Direct.',
  'point.er-fastpath-gateway-sku.1.watch.3':
    'Above 25,000 addresses on a provider circuit, new routes go through the gateway again.',
  'point.er-fastpath-gateway-sku.2':
    'FastPath needs ErGw3AZ, or ErGwScale with at least 10 scale units. Your gateway can be resized to ErGw3AZ in ' +
    'place, because both are zone-redundant SKUs.',
  'point.er-fastpath-gateway-sku.2.change.1': 'of the ExpressRoute gateway to ErGw3AZ',
  'point.er-fastpath-gateway-sku.2.change.2': 'on the connection, after the resize',
  'point.er-fastpath-gateway-sku.2.watch.1':
    'FastPath lets data bypass the gateway; the gateway stays, because it still exchanges the routes.',
  'point.er-fastpath-gateway-sku.2.watch.2':
    'With private endpoints behind the gateway the upgrade can interrupt them for up to 2 hours, so take a ' +
    'maintenance window.',
  'point.er-fastpath-gateway-sku.2.watch.3': 'Going back to a smaller SKU means deleting and re-creating the gateway.',
  'point.er-fastpath-gateway-sku.2.watch.4':
    'For peered VNets and user-defined routes FastPath also needs ExpressRoute Direct.',
  'point.er-fastpath-gateway-sku.3':
    'Not on this SKU, and it cannot be resized to a zone-redundant one: run the gateway migration to ErGw3AZ or ' +
    'ErGwScale (10 scale units or more), then switch FastPath on.',
  'point.er-fastpath-gateway-sku.3.change.1': 'of the ExpressRoute gateway by ErGw3AZ, with the gateway migration',
  'point.er-fastpath-gateway-sku.3.watch.1':
    'The migration builds a second gateway in the same GatewaySubnet, which must be /27 or larger.',
  'point.er-fastpath-gateway-sku.3.watch.2':
    'FastPath bypasses the gateway for data only; routes still come from the gateway.',
  'point.er-fastpath-gateway-sku.4':
    'FastPath needs ErGw3AZ (or the older UltraPerformance), or ErGwScale with at least 10 scale units. ErGw1AZ and ' +
    'ErGw2AZ can be resized to ErGw3AZ in place; Standard and HighPerformance must be migrated.',
  'point.er-fastpath-gateway-sku.4.change.1': 'of the ExpressRoute gateway to ErGw3AZ',
  'point.er-fastpath-gateway-sku.4.watch.1':
    'FastPath lets data bypass the gateway; the gateway stays, because it still exchanges the routes.',
  'point.er-fastpath-gateway-sku.4.watch.2':
    'Peered VNets, user-defined routes and private endpoints over FastPath need ExpressRoute Direct.',
  'point.er-fastpath-gateway-sku.cause': 'the ExpressRoute gateway is too small for FastPath',
  'point.er-fastpath-gateway-sku.fix':
    'Resize ErGw1AZ or ErGw2AZ to ErGw3AZ, give ErGwScale at least 10 scale units, migrate Standard and ' +
    'HighPerformance; then switch FastPath on at the connection.',
  'point.er-fastpath-peered-spokes.1':
    'On a provider circuit FastPath ends at the hub VNet: traffic to peered spokes keeps going through the gateway. ' +
    'Peered spokes need ExpressRoute Direct.',
  'point.er-fastpath-peered-spokes.1.watch.1':
    'Size the gateway for the spoke traffic: ErGw3AZ, or ErGwScale by scale units.',
  'point.er-fastpath-peered-spokes.1.watch.2': 'The gateway still exchanges the routes in either case.',
  'point.er-fastpath-peered-spokes.2':
    'Only in part: FastPath reaches peered spokes on ExpressRoute Direct circuits alone, and only over peering ' +
    'within one region. On a provider circuit spoke traffic still goes through the gateway.',
  'point.er-fastpath-peered-spokes.2.watch.1':
    'FastPath needs ErGw3AZ, or ErGwScale with at least 10 scale units; the gateway still exchanges the routes.',
  'point.er-fastpath-peered-spokes.2.watch.2':
    'Global peering, and internal load balancers, Azure Firewall or PaaS services in a spoke, stay on the gateway ' +
    'path.',
  'point.er-fastpath-peered-spokes.2.watch.3':
    'A spoke that is peered with two hubs may use the gateway of one of them only.',
  'point.er-fastpath-peered-spokes.cause':
    'FastPath ends at the VNet of the gateway, so traffic to peered VNets goes through the gateway',
  'point.er-fastpath-peered-spokes.fix':
    'Size the gateway for the spoke traffic, or move to ExpressRoute Direct, where FastPath also serves VNets peered ' +
    'within the region.',
  'point.er-fastpath-private-endpoints.1':
    'Only on ExpressRoute Direct, after enrolment, in listed regions and for Storage, Key Vault, Cosmos DB and ' +
    'partner Private Link services. Everywhere else private endpoint traffic goes through the gateway, which works.',
  'point.er-fastpath-private-endpoints.1.watch.1':
    'FastPath does not cover a DNS Private Resolver, an Azure Firewall or an internal load balancer in a spoke; in ' +
    'the hub VNet they work.',
  'point.er-fastpath-private-endpoints.1.watch.2':
    'Enrolment for Private Link over FastPath takes 4 to 6 weeks after approval.',
  'point.er-fastpath-private-endpoints.1.watch.3':
    'Through the gateway, private endpoints may see half of its throughput.',
  'point.er-fastpath-private-endpoints.1.watch.4': 'Azure NetApp Files volumes need Standard network features.',
  'point.er-fastpath-private-endpoints.cause': 'FastPath does not carry traffic to private endpoints on this circuit',
  'point.er-fastpath-private-endpoints.fix':
    'Leave the traffic on the gateway and size it accordingly, or enrol Private Link over FastPath on an ' +
    'ExpressRoute Direct circuit.',
  'point.er-fastpath-worth-it.1':
    'Only where the gateway is the bottleneck or every bit of latency counts: FastPath sends the data past it, ' +
    'straight to the VMs. If throughput and round trips are fine today, a gateway of the right size is enough.',
  'point.er-fastpath-worth-it.1.watch.1':
    'It forces a large gateway: ErGw3AZ, or ErGwScale with at least 10 scale units.',
  'point.er-fastpath-worth-it.1.watch.2':
    'On provider circuits it helps the hub VNet only; FastPath for peered VNets needs ExpressRoute Direct.',
  'point.er-fastpath-worth-it.1.watch.3':
    'A firewall that must see the traffic belongs in the hub VNet; routes through it are followed on ExpressRoute ' +
    'Direct only.',
  'point.er-gateway-migrate-to-az.1':
    'A gateway SKU without zones cannot be resized to an AZ SKU. Use the gateway migration: it builds a second ' +
    'gateway in the same GatewaySubnet, moves connections and traffic over, and then removes the old one.',
  'point.er-gateway-migrate-to-az.1.change.1':
    'of the ExpressRoute gateway by its AZ successor, with the gateway migration',
  'point.er-gateway-migrate-to-az.1.watch.1':
    'GatewaySubnet must be /27 or larger; a smaller one first gets a second prefix beside it (by PowerShell, in ' +
    'preview), as it cannot be enlarged in use.',
  'point.er-gateway-migrate-to-az.1.watch.2':
    'It is built to work without downtime, but expect short interruptions; it takes up to an hour and the gateway is ' +
    'locked meanwhile.',
  'point.er-gateway-migrate-to-az.1.watch.3':
    'Private endpoints reached over the circuit may lose connectivity during the migration.',
  'point.er-gateway-migrate-to-az.1.watch.4':
    'In Terraform import the new gateway afterwards, or it will plan to replace it.',
  'point.er-gateway-migrate-to-az.2':
    'Yes, with the gateway migration: it builds the new AZ gateway beside the old one in the same GatewaySubnet and ' +
    'moves the connections. A plain resize works only within the AZ SKUs or within the old ones.',
  'point.er-gateway-migrate-to-az.2.change.1': 'of the ExpressRoute gateway, with the gateway migration',
  'point.er-gateway-migrate-to-az.2.watch.1': 'GatewaySubnet must be /27 or larger.',
  'point.er-gateway-migrate-to-az.2.watch.2':
    'Plan for short interruptions and up to an hour in which the gateway is locked; going back from AZ to non-AZ is ' +
    'not possible.',
  'point.er-gateway-migrate-to-az.2.watch.3': 'The circuit, its peerings and your routers stay as they are.',
  'point.er-gateway-migrate-to-az.cause': 'a gateway SKU without zones cannot be resized to one with zones',
  'point.er-gateway-migrate-to-az.fix':
    'Use the gateway migration in the portal or PowerShell instead of a resize: it builds the AZ gateway beside the ' +
    'old one and moves the connections.',
  'point.er-gateway-resize.1':
    'Yes within one family: AZ to larger AZ, or non-AZ to larger non-AZ, in place and with the circuit unchanged. ' +
    'From non-AZ to AZ you migrate; downwards only ErGw2AZ to ErGw1AZ works in place, the rest is re-created.',
  'point.er-gateway-resize.1.change.1': 'of the ExpressRoute gateway to the larger size of the same family',
  'point.er-gateway-resize.1.watch.1':
    'With private endpoints behind the gateway, expect up to 2 hours of downtime for them during the upgrade.',
  'point.er-gateway-resize.1.watch.2': 'Deleting and re-creating a gateway is an outage of 45 minutes or more.',
  'point.er-gateway-resize.1.watch.3':
    'ErGw1AZ to ErGw3AZ can also go to ErGwScale in place, where the region offers it; that grows by units of 1 Gbps ' +
    'up to 40.',
  'point.er-gateway-which-size.1':
    'The smaller of circuit and gateway counts: ErGw1AZ carries about 1 Gbps, ErGw2AZ 2 Gbps, ErGw3AZ 10 Gbps, ' +
    'ErGwScale 1 Gbps per scale unit up to 40. Choose a gateway that is not smaller than the circuit.',
  'point.er-gateway-which-size.1.change.1': 'of the ExpressRoute gateway to the size of the circuit',
  'point.er-gateway-which-size.1.watch.1':
    'The figures fall with many flows and small packets, and private endpoints may see half.',
  'point.er-gateway-which-size.1.watch.2':
    'The size also limits the circuits per VNet: 4 on ErGw1AZ, 8 on ErGw2AZ, 16 on ErGw3AZ.',
  'point.er-gateway-which-size.1.watch.3':
    'FastPath takes the data past the gateway, with ErGw3AZ or ErGwScale of at least 10 units.',
  'point.er-gateway-public-ip.1':
    'Yes, act on it: Basic public IPs retired on 30 September 2025. Use the gateway migration to a zone-redundant ' +
    'SKU before Microsoft does it for you; the new gateway gets an address that Microsoft manages, and circuit and ' +
    'peerings stay.',
  'point.er-gateway-public-ip.1.change.1':
    'of the ExpressRoute gateway by an AZ SKU, with an address that Microsoft assigns',
  'point.er-gateway-public-ip.1.watch.1':
    'The migration builds a second gateway beside the old one; GatewaySubnet must be /27 or larger.',
  'point.er-gateway-public-ip.1.watch.2': 'The old public IP can be left over and billed: delete it after the commit.',
  'point.er-gateway-public-ip.1.watch.3':
    'Nobody on-premises uses the public address of an ExpressRoute gateway, so its change needs no work there.',
  'point.er-gateway-public-ip.1.watch.4':
    "With VPN and ExpressRoute gateways side by side, migrate the VPN gateway's Basic IP first.",
  'point.er-gateway-public-ip.2':
    "It is needed, but only for Microsoft's management of the gateway: your traffic never uses it, and the open " +
    'ports are locked by certificates. New gateways get one that Microsoft assigns and that you neither see nor pay ' +
    '(since July 2025): create no public IP for them.',
  'point.er-gateway-public-ip.2.watch.1': 'It is no exposure of your VNet; private peering stays private.',
  'point.er-gateway-public-ip.2.watch.2':
    'Put no network security group on GatewaySubnet to close it: that is not supported.',
  'point.er-gateway-public-ip.2.watch.3': 'The automatic address is not offered for Virtual WAN or Extended Zones.',
  'point.er-second-circuit-same-vnet.1':
    'Yes: connect it to the gateway you have. One VNet takes up to 4 circuits from the same location, and up to 16 ' +
    'from different locations, depending on the gateway SKU. For disaster recovery take another location.',
  'point.er-second-circuit-same-vnet.1.change.2': 'with a connection from the same gateway',
  'point.er-second-circuit-same-vnet.1.watch.1':
    'Two circuits in one location share its fate: take different providers or peering locations.',
  'point.er-second-circuit-same-vnet.1.watch.2':
    'BGP switches over by itself; advertise the same prefixes over both circuits.',
  'point.er-second-circuit-same-vnet.1.watch.3':
    'By default traffic from Azure is spread over the circuits; a connection weight makes it prefer one.',
  'point.er-second-circuit-same-vnet.1.watch.4':
    'Across locations ErGw1AZ takes 4 circuits, ErGw2AZ 8, ErGw3AZ 16; for 16 circuits GatewaySubnet must be /26.',
  'point.er-second-circuit-same-vnet.2':
    'Yes: one VNet takes up to 4 circuits from the same peering location, and up to 16 from different locations, ' +
    'depending on the gateway SKU. Add a connection from the gateway you have; for disaster recovery take another ' +
    'location.',
  'point.er-second-circuit-same-vnet.2.change.2': 'with a connection from the same gateway',
  'point.er-second-circuit-same-vnet.2.watch.1':
    'Across locations ErGw1AZ takes 4 circuits, ErGw2AZ 8, ErGw3AZ 16; for 16 circuits GatewaySubnet must be /26.',
  'point.er-second-circuit-same-vnet.2.watch.2':
    'Two circuits in one location share its fate: take different providers or peering locations.',
  'point.er-second-circuit-same-vnet.2.watch.3':
    'BGP switches over by itself; by default traffic from Azure is spread over the circuits, and a connection weight ' +
    'makes it prefer one.',
  'point.er-second-circuit-same-vnet.2.watch.4':
    'Both circuits must reach the region: Standard ends at its geopolitical region.',
  'point.er-second-circuit-resilience.1':
    'Yes: the two links of one circuit end in one peering location. For a critical line take a second circuit in ' +
    'another location, with another provider if you can, on the gateway you have.',
  'point.er-second-circuit-resilience.1.change.2': 'in another peering location',
  'point.er-second-circuit-resilience.1.watch.1':
    'Two circuits with different providers or peering locations are the maximum resiliency; ExpressRoute Metro spans ' +
    'two sites of one metro.',
  'point.er-second-circuit-resilience.1.watch.2':
    'BGP switches over automatically; test it, and use BFD so that it takes seconds.',
  'point.er-second-circuit-resilience.1.watch.3':
    'A zone-redundant gateway (AZ SKU) belongs to it, or the gateway is the weak point.',
  'point.er-second-circuit-resilience.1.watch.4': 'Size both circuits for the whole load.',
  'point.er-second-circuit-resilience.2':
    'One circuit survives the failure of a link, not of its peering location. A site-to-site VPN beside it is the ' +
    'cheap backup if you can run at its speed; a second circuit in another location is the backup for heavy or ' +
    'critical loads.',
  'point.er-second-circuit-resilience.2.change.2': 'as backup, with BGP',
  'point.er-second-circuit-resilience.2.watch.1':
    'The VPN backup covers private peering only, and goes over the public internet.',
  'point.er-second-circuit-resilience.2.watch.2': 'Failover drops to the throughput of the VPN gateway SKU.',
  'point.er-second-circuit-resilience.2.watch.3':
    'Two circuits with different providers or peering locations give the most; ExpressRoute Metro lies between.',
  'point.er-prefer-one-circuit.1':
    'Steer each direction where it starts: from Azure with the weight of the connection or AS path prepending on ' +
    'what you advertise, from your side with local preference on the routes you receive.',
  'point.er-prefer-one-circuit.1.change.2': 'connection weight, or AS path prepending on the circuit that should wait',
  'point.er-prefer-one-circuit.1.change.3': 'a higher local preference for the circuit that should carry',
  'point.er-prefer-one-circuit.1.watch.1':
    'Without either, Azure spreads flows over up to four circuits, so replies may take the other one and a stateful ' +
    'firewall drops them.',
  'point.er-prefer-one-circuit.1.watch.2': 'A more specific prefix wins over weight and AS path.',
  'point.er-prefer-one-circuit.1.watch.3': 'Set both directions the same way and test the failover.',
  'point.er-prefer-one-circuit.cause':
    'the two directions use different circuits, and a stateful firewall drops the replies',
  'point.er-prefer-one-circuit.fix':
    'Prefer the same circuit in both directions: connection weight or AS path prepending towards Azure, local ' +
    'preference on your routers.',
  'point.er-circuit-other-subscription.1':
    'Yes: the owner of the circuit creates an authorization, and the other subscription or tenant redeems its key in ' +
    'a connection from its own ExpressRoute gateway. What is connected already is not touched.',
  'point.er-circuit-other-subscription.1.change.2':
    'in the VNet of the other subscription, connected with the authorization key',
  'point.er-circuit-other-subscription.1.watch.1':
    'Each connection uses one of the VNet links: 10 on Standard and Local, 20 to 100 on Premium by circuit size.',
  'point.er-circuit-other-subscription.1.watch.2':
    'All linked VNets share the bandwidth and one routing domain, and the owner of the circuit pays for it.',
  'point.er-circuit-other-subscription.1.watch.3':
    'A spoke that is peered with the hub needs no link: gateway transit does it, across subscriptions and tenants as ' +
    'well.',
  'point.er-circuit-other-subscription.1.watch.4': 'The ranges of all linked VNets must not overlap.',
  'point.er-vnet-link-limit.1':
    'A Standard or Local circuit takes 10 VNet links; Premium takes 20 (50 Mbps) to 100 (10 Gbps and more). Spokes ' +
    "that use the hub's gateway by gateway transit need no link of their own, so most networks use one.",
  'point.er-vnet-link-limit.1.change.2': 'to Premium, only if more than 10 gateways must be linked',
  'point.er-vnet-link-limit.1.watch.1': 'Every Global Reach connection uses one of the links, too.',
  'point.er-vnet-link-limit.1.watch.2':
    'Peer spokes with the hub (allow gateway transit, use remote gateway) instead of giving each a gateway.',
  'point.er-vnet-link-limit.1.watch.3':
    'Through one gateway at most 1,000 VNet prefixes are advertised to on-premises.',
  'point.er-vnet-link-limit.1.watch.4': 'Switching a circuit to Premium is done in place.',
  'point.er-vnet-link-limit.cause': 'the circuit has as many VNet links as its SKU allows',
  'point.er-vnet-link-limit.fix':
    'Let spokes use the gateway of a hub by gateway transit instead of links of their own, or switch the circuit to ' +
    'Premium.',
  'point.er-other-geopolitical-region.1':
    'No Premium needed: both regions are in the geopolitical region of the circuit, which a Standard circuit reaches ' +
    'as a whole. Only a Local circuit would have to become Standard.',
  'point.er-other-geopolitical-region.1.watch.1':
    'Premium is for regions outside the geopolitical region, more than 10 VNet links, or more than 4,000 prefixes ' +
    'from on-premises.',
  'point.er-other-geopolitical-region.1.watch.2': 'A Local circuit reaches the one or two regions of its metro only.',
  'point.er-other-geopolitical-region.2':
    'Yes if the circuit is Premium: Standard reaches the Azure regions of one geopolitical region, Local those of ' +
    'its metro. Premium is switched on in place; a circuit near the other region is the faster alternative.',
  'point.er-other-geopolitical-region.2.change.2': 'to Premium',
  'point.er-other-geopolitical-region.2.watch.1': 'The Premium add-on is charged on top of the circuit.',
  'point.er-other-geopolitical-region.2.watch.2': 'It does not bridge public, US Government and China clouds.',
  'point.er-other-geopolitical-region.2.watch.3':
    'The distance stays: traffic enters at the peering location of the circuit and crosses the Microsoft backbone.',
  'point.er-other-geopolitical-region.2.watch.4':
    'Going back from Premium fails while you use more than the Standard limits.',
  'point.er-other-geopolitical-region.cause': 'the VNet is in a region that the SKU of the circuit does not reach',
  'point.er-other-geopolitical-region.fix':
    'Switch the circuit to Premium, in place, or from Local to Standard where the region is in the same geopolitical ' +
    'region.',
  'point.er-local-sku.1':
    "Local is right where everything is in the one or two Azure regions of the circuit's metro: outbound data is " +
    'included. Take Standard as soon as another region, or Global Reach, is on the plan.',
  'point.er-local-sku.1.watch.1': 'Local is offered at peering locations beside an Azure region only.',
  'point.er-local-sku.1.watch.2': 'Global Reach is not available on Local circuits.',
  'point.er-local-sku.1.watch.3': 'The limits are those of Standard: 10 VNet links, 4,000 prefixes from on-premises.',
  'point.er-change-bandwidth.1':
    'Up, yes, in place, if the port has capacity left, and the provider raises its limit as well. Down, no: a ' +
    'smaller circuit must be ordered new.',
  'point.er-change-bandwidth.1.change.1': 'the bandwidth of the circuit, together with the provider',
  'point.er-change-bandwidth.1.change.2': 'of the ExpressRoute gateway, if it is smaller than the new bandwidth',
  'point.er-change-bandwidth.1.watch.1':
    'If the change fails there is no capacity on that port: order a new, larger circuit, connect it to the same ' +
    'gateway, then remove the old one.',
  'point.er-change-bandwidth.1.watch.2': 'Circuits from a provider end at 10 Gbps; more needs ExpressRoute Direct.',
  'point.er-change-bandwidth.1.watch.3': 'The gateway is the next limit: ErGw1AZ about 1 Gbps, ErGw2AZ 2, ErGw3AZ 10.',
  'point.er-use-both-links.1':
    'Yes, run both links active: each has the bandwidth of the circuit, and maintenance is done on one at a time. Do ' +
    'not plan with the double for good, since one link must carry all when the other fails.',
  'point.er-use-both-links.1.change.2': 'BGP sessions on both links, the same prefixes on both',
  'point.er-use-both-links.1.watch.1':
    'Before maintenance Microsoft lengthens the AS path on one link; routers that ignore it cause asymmetric routing ' +
    'and an outage.',
  'point.er-use-both-links.1.watch.2': 'A link that is over its bandwidth is rate limited by itself.',
  'point.er-use-both-links.1.watch.3':
    'Use BFD so that the switch takes less than a second instead of up to three minutes.',
  'point.er-use-both-links.cause':
    'only one of the two links of the circuit has a BGP session, so each maintenance is an outage',
  'point.er-use-both-links.fix':
    'Bring up the BGP session of the second link and announce the same prefixes on both, then run both links active.',
  'point.er-bfd-slow-failover.1':
    'Yes, use BFD: without it a failed link is noticed only when the BGP hold time of 180 seconds runs out. ' +
    "Microsoft's side has BFD on for private peering; switch it on at both of your edge routers.",
  'point.er-bfd-slow-failover.1.change.2': 'BFD on the routers of both links, tied to the BGP sessions',
  'point.er-bfd-slow-failover.1.watch.1':
    "Microsoft's edge uses intervals of 300 ms, in places 750; you can ask for longer ones, not for shorter.",
  'point.er-bfd-slow-failover.1.watch.2': 'On a peering that is older than BFD, reset the peering once to turn it on.',
  'point.er-bfd-slow-failover.1.watch.3': 'With a managed layer 3 service the provider has to do it.',
  'point.er-bfd-slow-failover.1.watch.4': 'Between edge and gateway the switch still takes up to a minute.',
  'point.er-bfd-slow-failover.cause':
    'without BFD a dead link is noticed only when the BGP hold time of 180 seconds runs out',
  'point.er-bfd-slow-failover.fix':
    'Switch BFD on at your routers for both links. On a peering older than August 2018 reset it once, so that ' +
    'Microsoft starts BFD as well.',
  'point.er-microsoft-peering-vm-public-ip.1':
    "Yes: with the region's BGP community in the route filter, Azure advertises the public IP addresses of that " +
    'region, those of your VMs included. Private peering to their private addresses is still the better way.',
  'point.er-microsoft-peering-vm-public-ip.1.watch.1': 'Without a route filter Microsoft peering advertises nothing.',
  'point.er-microsoft-peering-vm-public-ip.1.watch.2':
    'Your side needs public IP addresses of its own, with NAT in front: private ranges are not accepted there.',
  'point.er-microsoft-peering-vm-public-ip.1.watch.3':
    'Private peering carries VNet traffic only, so keep both peerings apart.',
  'point.er-microsoft-peering-vm-public-ip.1.watch.4':
    'Front Door, CDN, Traffic Manager and Logic Apps are not covered.',
  'point.er-microsoft-peering-vm-public-ip.2':
    "Yes, over Microsoft peering with a route filter that has the region's BGP community: it then carries all public " +
    'IP addresses of that region, those of your VMs included. Private peering never does; it leads to their private ' +
    'addresses, which is the better way.',
  'point.er-microsoft-peering-vm-public-ip.2.watch.1':
    'Microsoft peering needs public IP addresses and NAT on your side.',
  'point.er-microsoft-peering-vm-public-ip.2.watch.2': 'Without a route filter it advertises nothing.',
  'point.er-microsoft-peering-vm-public-ip.2.watch.3':
    'Front Door, CDN, Traffic Manager and Logic Apps are not covered.',
  'point.er-microsoft-365.1':
    'No: Microsoft 365 is built for the internet, and Microsoft allows it over ExpressRoute only for special cases, ' +
    'with its approval. Keep private peering for your VMs and let Microsoft 365 leave locally.',
  'point.er-microsoft-365.1.watch.1':
    'Microsoft 365 prefixes appear in the route filter only after Microsoft authorised the subscription, and need ' +
    'the Premium add-on.',
  'point.er-microsoft-365.1.watch.2':
    'Private peering carries VNet traffic only; Microsoft 365 would need Microsoft peering with a route filter.',
  'point.er-microsoft-365.1.watch.3': 'Parts of Microsoft 365 use the internet in any case.',
  'point.er-paas-over-private-peering.1':
    'Yes through the private endpoint you have: its address is in the VNet, so private peering carries it. The names ' +
    'must resolve to it on-premises, otherwise the traffic still takes the public endpoint over the internet.',
  'point.er-paas-over-private-peering.1.change.3': 'with an inbound endpoint in the hub',
  'point.er-paas-over-private-peering.1.change.4': 'of the public zone name, from your DNS servers to the resolver',
  'point.er-paas-over-private-peering.1.watch.1':
    'A conditional forwarder to the public zone name (for example blob.core.windows.net) is what is usually missing.',
  'point.er-paas-over-private-peering.1.watch.2':
    'Private peering never carries public endpoints; that would be Microsoft peering.',
  'point.er-paas-over-private-peering.1.watch.3': 'Throughput to private endpoints through the gateway may be half.',
  'point.er-paas-over-private-peering.2':
    'Not by itself: private peering carries VNet addresses only. Give the service a private endpoint in the VNet, ' +
    'which private peering reaches, or use Microsoft peering for its public addresses.',
  'point.er-paas-over-private-peering.2.change.2': 'in the hub or the spoke behind the gateway',
  'point.er-paas-over-private-peering.2.change.3': 'of the public zone name to a resolver in Azure',
  'point.er-paas-over-private-peering.2.watch.1': 'Service endpoints do not help on-premises callers.',
  'point.er-paas-over-private-peering.2.watch.2':
    'Microsoft peering needs a route filter, public IP addresses and NAT on your side.',
  'point.er-paas-over-private-peering.2.watch.3':
    'Without DNS forwarding, on-premises keeps resolving the public address.',
  'point.er-paas-over-private-peering.cause':
    'the service is called by its public address, which private peering never carries',
  'point.er-paas-over-private-peering.fix':
    'Give the service a private endpoint and forward its public zone name from your DNS servers to a resolver in ' +
    'Azure, or use Microsoft peering.',
  'point.er-microsoft-peering-no-routes.1':
    'Microsoft peering advertises nothing until a route filter with the BGP communities you want is attached to the ' +
    'circuit. The public prefixes you advertise must be yours in a routing registry, or Microsoft validates them by ' +
    'hand.',
  'point.er-microsoft-peering-no-routes.1.change.2': 'a route filter with the regional communities on the circuit',
  'point.er-microsoft-peering-no-routes.1.watch.1':
    'The state "Validation needed" goes away by a support request with proof that the prefixes are yours.',
  'point.er-microsoft-peering-no-routes.1.watch.2':
    'Private ranges and more than 200 prefixes are not accepted from your side.',
  'point.er-microsoft-peering-no-routes.1.watch.3': 'Public IP addresses and NAT are needed on the on-premises side.',
  'point.er-microsoft-peering-no-routes.1.watch.4':
    'Prefer the circuit with local preference, since the same prefixes come from the internet.',
  'point.er-microsoft-peering-no-routes.cause':
    'no route filter is attached to the Microsoft peering, so nothing is announced to you',
  'point.er-microsoft-peering-no-routes.fix':
    'Create a route filter with the BGP communities of the regions or services that you want, and attach it to the ' +
    'circuit.',
  'point.er-default-route-breaks-services.1':
    'The advertised default route sends everything home. Keep it, and add user-defined routes with next hop Internet ' +
    'for the service tags that must stay in Azure, on those subnets; or reach the services by private or service ' +
    'endpoints.',
  'point.er-default-route-breaks-services.1.change.1':
    'service tags and the Windows activation addresses to next hop Internet, on the subnets of the servers',
  'point.er-default-route-breaks-services.1.watch.1':
    'A default route by forced tunnelling breaks platform services such as activation, Azure Bastion and some ' +
    'control planes.',
  'point.er-default-route-breaks-services.1.watch.2':
    'A NAT gateway does not override it: a default route learned by BGP wins.',
  'point.er-default-route-breaks-services.1.watch.3':
    'Service or private endpoints keep Storage and SQL off the way home.',
  'point.er-default-route-breaks-services.1.watch.4':
    'Keep 0.0.0.0/0 off GatewaySubnet and AzureBastionSubnet, and give AzureFirewallSubnet its own route to Internet.',
  'point.er-default-route-breaks-services.cause': 'a default route from on-premises sends everything of the VMs home',
  'point.er-default-route-breaks-services.fix':
    'Add user-defined routes with next hop Internet for the service tags that must stay in Azure, or reach the ' +
    'services by private or service endpoints.',
  'point.er-block-internet-with-default-route.1':
    'Yes: advertise 0.0.0.0/0 over private peering and all egress goes home. It is steering, not a lock: if the ' +
    "route is withdrawn, Azure's own internet route is back, so add an outbound deny in the network security groups.",
  'point.er-block-internet-with-default-route.1.change.1': '0.0.0.0/0 from your routers over private peering',
  'point.er-block-internet-with-default-route.1.change.2': 'outbound deny to Internet on the subnets',
  'point.er-block-internet-with-default-route.1.watch.1':
    'Forced tunnelling breaks platform services such as Windows activation and Azure Bastion; exempt them by routes ' +
    'to service tags with next hop Internet.',
  'point.er-block-internet-with-default-route.1.watch.2':
    'Traffic to Storage or SQL goes home as well, unless a service or private endpoint keeps it in Azure.',
  'point.er-block-internet-with-default-route.1.watch.3':
    'Inbound connections from the internet to the VMs stop working.',
  'point.er-rfc1918-aggregates-from-hub.1':
    'The hub advertises those RFC 1918 aggregates to your datacenter over the circuit, and there they attract ' +
    'internal traffic. Use narrower prefixes, filter or de-prefer them on your routers, or use route maps in the hub.',
  'point.er-rfc1918-aggregates-from-hub.1.change.1':
    'narrower prefixes in the hub, or a route map that drops the aggregates',
  'point.er-rfc1918-aggregates-from-hub.1.watch.1':
    'At once: a filter, or a lower local preference for the aggregates, on the on-premises routers.',
  'point.er-rfc1918-aggregates-from-hub.1.watch.2':
    'Where on-premises has a more specific prefix it wins anyway; the damage is where it relies on a default route.',
  'point.er-rfc1918-aggregates-from-hub.1.watch.3': 'List the ranges of your spokes instead of whole RFC 1918 blocks.',
  'point.er-rfc1918-aggregates-from-hub.cause':
    'the secured hub announces the private aggregates over the circuit, and they attract internal traffic',
  'point.er-rfc1918-aggregates-from-hub.fix':
    'Use narrower private traffic prefixes, filter 10.0.0.0/8 and the like on your routers, or use route maps in the ' +
    'hub.',
  'point.er-circuit-to-circuit.1':
    'No: neither peering nor a gateway passes traffic from one circuit to another. Enable Global Reach between the ' +
    'two circuits; within one geopolitical region Standard circuits are enough.',
  'point.er-circuit-to-circuit.1.change.1': 'between the two circuits',
  'point.er-circuit-to-circuit.1.watch.1':
    'Global Reach must be available in both peering locations, and they must be different ones.',
  'point.er-circuit-to-circuit.1.watch.2':
    'Throughput is that of the smaller circuit; data is charged in both directions.',
  'point.er-circuit-to-circuit.1.watch.3': 'The ranges of the sites must not overlap.',
  'point.er-circuit-to-circuit.2':
    'No: peering does not carry traffic between sites, and circuits are not transitive. Enable Global Reach between ' +
    'the two circuits; across geopolitical regions both need the Premium SKU.',
  'point.er-circuit-to-circuit.2.change.1': 'between the two circuits',
  'point.er-circuit-to-circuit.2.change.2': 'of both to Premium, if they are in different geopolitical regions',
  'point.er-circuit-to-circuit.2.watch.1':
    'Global Reach must be available in both peering locations (listed countries), and not on Local circuits.',
  'point.er-circuit-to-circuit.2.watch.2':
    'Route Server and ExpressRoute gateways pass no routes from circuit to circuit; in Virtual WAN routing intent ' +
    'does it on request.',
  'point.er-circuit-to-circuit.2.watch.3':
    'Throughput is that of the smaller circuit, and data is charged in both directions.',
  'point.er-circuit-to-circuit.2.watch.4': 'The ranges of the two sites must not overlap.',
  'point.er-circuit-to-circuit.cause':
    'nothing passes traffic from one circuit to another: Global Reach is missing between them',
  'point.er-circuit-to-circuit.fix':
    'Enable Global Reach between just these two circuits, with a /29 that is used nowhere else; across geopolitical ' +
    'regions both need Premium.',
  'point.er-global-reach-limits.1':
    'It works between circuits in different peering locations of countries where it is offered, Standard within one ' +
    'geopolitical region, Premium across them, never Local. Each pair is enabled by itself: A-B and B-C do not give ' +
    'A-C.',
  'point.er-global-reach-limits.1.change.1': 'for each pair of circuits that must talk',
  'point.er-global-reach-limits.1.watch.1': 'It has to be available in both peering locations.',
  'point.er-global-reach-limits.1.watch.2':
    'Throughput is that of the smaller circuit; it is charged per GB, outbound at one end and inbound at the other, ' +
    'beside an add-on fee.',
  'point.er-global-reach-limits.1.watch.3': 'Each pair uses one of the VNet links of both circuits.',
  'point.er-global-reach-limits.1.watch.4':
    'Circuits of another subscription are joined with an authorization of their owner.',
  'point.er-global-reach-limits.cause':
    'one of the circuits does not qualify for Global Reach: Local, the same peering location, or a country without it',
  'point.er-global-reach-limits.fix':
    'Use Standard circuits in different peering locations of countries with Global Reach, and Premium on both across ' +
    'geopolitical regions.',
  'point.er-direct-or-provider.1':
    'ExpressRoute Direct: circuits from a provider end at 10 Gbps and cannot have MACsec. Direct gives you a pair of ' +
    '10, 100 or 400 Gbps ports at Microsoft, on which you create the circuits yourself.',
  'point.er-direct-or-provider.1.change.1': 'Direct ports, and the circuits on them',
  'point.er-direct-or-provider.1.watch.1':
    'Enrol the subscription first; ports depend on what the location has left, and 400 Gbps is offered in few.',
  'point.er-direct-or-provider.1.watch.2': 'You look after the cross connections and layers 1 to 3 yourself.',
  'point.er-direct-or-provider.1.watch.3':
    'MACsec is off by default and encrypts the link to Microsoft, not the way to the VM.',
  'point.er-direct-or-provider.1.watch.4': 'The port pair is billed monthly, whatever circuits run on it.',
  'point.er-direct-or-provider.2':
    'A provider circuit is right up to 10 Gbps and quickest to get. ExpressRoute Direct is for more than that, for ' +
    'MACsec, or for FastPath to peered VNets, and you run the ports yourself.',
  'point.er-direct-or-provider.2.watch.1': 'Direct comes as pairs of 10, 100 or 400 Gbps ports, billed monthly.',
  'point.er-direct-or-provider.2.watch.2':
    'Circuits on Direct can be smaller than the port, and up to twice its bandwidth in sum.',
  'point.er-direct-or-provider.2.watch.3': 'Either takes weeks to months until it carries traffic.',
  'point.er-route-limits.1':
    'Private peering takes 4,000 IPv4 prefixes from you (10,000 with Premium), and Azure advertises at most 1,000 to ' +
    'you. Above either the session drops until the count is back below it.',
  'point.er-route-limits.1.change.1':
    "summarise on-premises routes; advertised gateway prefixes on the gateway's VNet for the other direction",
  'point.er-route-limits.1.watch.1': 'Every prefix of every spoke with "use remote gateway" counts towards the 1,000.',
  'point.er-route-limits.1.watch.2':
    'Advertised gateway prefixes let the hub announce one summary instead of each spoke.',
  'point.er-route-limits.1.watch.3': 'Premium raises only the 4,000; IPv6 ends at 100 in each direction.',
  'point.er-route-limits.1.watch.4': 'Microsoft peering takes 200 prefixes.',
  'point.er-route-limits.cause': 'more prefixes are announced than the peering takes, and the BGP session is cut',
  'point.er-route-limits.fix':
    'Summarise on your routers until you are below 4,000 IPv4 prefixes (10,000 with Premium), and below 1,000 from ' +
    'Azure to you.',
  'point.er-filter-routes.1':
    'Not on the Azure side: the gateway advertises whole address spaces of its VNet and of spokes that use it, never ' +
    'single subnets, and takes all that you send. Filter on your edge router.',
  'point.er-filter-routes.1.change.1': 'route filters on the edge router, in both directions',
  'point.er-filter-routes.1.watch.1': 'A spoke without "use remote gateway" is not advertised.',
  'point.er-filter-routes.1.watch.2': 'Advertised gateway prefixes replace single prefixes by a summary.',
  'point.er-filter-routes.1.watch.3':
    'User-defined routes change paths inside Azure but are not part of what is advertised.',
  'point.er-filter-routes.1.watch.4': 'In Virtual WAN route maps can filter.',
  'point.er-mtu.1':
    'Plan with 1,400 bytes per packet through the ExpressRoute gateway: larger packets are fragmented. Lower the MSS ' +
    'or MTU on hosts or routers so that nothing has to be.',
  'point.er-mtu.1.change.1': 'MSS clamping on the edge router',
  'point.er-mtu.1.watch.1': 'Small pings pass, so test with large packets and the do-not-fragment bit.',
  'point.er-mtu.1.watch.2': 'With IPsec over the circuit the packets must be smaller still: 1,350 bytes MSS.',
  'point.er-mtu.1.watch.3': 'FastPath goes past the gateway and its fragment limit.',
  'point.er-mtu.cause': 'packets are larger than the 1,400 bytes that the gateway passes on',
  'point.er-mtu.fix':
    'Clamp the TCP MSS on your edge or lower the MTU of the hosts, so that no packet exceeds 1,400 bytes.',
  'point.er-vnet-to-vnet-over-circuit.1':
    'Do not use the circuit for that: it is off by default on the gateways, and where it is on, traffic turns round ' +
    'at the Microsoft edge, slow and capped by the gateway. Peer the VNets, and keep the circuit for on-premises.',
  'point.er-vnet-to-vnet-over-circuit.1.change.1': 'between the VNets, global if they are in different regions',
  'point.er-vnet-to-vnet-over-circuit.1.watch.1': 'Peering is preferred and takes over at once for the peered ranges.',
  'point.er-vnet-to-vnet-over-circuit.1.watch.2':
    'Peering is needed on both sides and is not transitive; many VNets go into a mesh of Virtual Network Manager.',
  'point.er-vnet-to-vnet-over-circuit.1.watch.3':
    'In an emergency the gateway setting "allow traffic from remote virtual networks" turns it on.',
  'point.er-vnet-to-vnet-over-circuit.cause':
    'traffic between VNets over the circuit is switched off at the ExpressRoute gateways',
  'point.er-vnet-to-vnet-over-circuit.fix':
    'Peer the VNets. Only if that is not possible, allow traffic from remote virtual networks on the ExpressRoute ' +
    'gateways of both.',
  'point.er-isolate-vnets-on-one-circuit.1':
    'No: all VNets on one circuit are one routing domain. Separate them with network security groups or a firewall; ' +
    'real isolation of routes needs a second circuit.',
  'point.er-isolate-vnets-on-one-circuit.1.change.2': "that deny the other VNets' ranges",
  'point.er-isolate-vnets-on-one-circuit.1.watch.1':
    'Traffic between VNets over the circuit is off by default, but on-premises still reaches all of them.',
  'point.er-isolate-vnets-on-one-circuit.1.watch.2': 'They share the bandwidth, too.',
  'point.er-isolate-vnets-on-one-circuit.1.watch.3':
    'ExpressRoute Direct carries several circuits on one port pair, each with its own routing.',
  'point.er-private-endpoint-throughput.1':
    'Through an ExpressRoute gateway private endpoints may see half of its throughput, and each connection hangs on ' +
    'one gateway instance that reboots in maintenance. Take a larger gateway, TCP timeouts of 15 to 30 seconds, and ' +
    'network policies on the subnet.',
  'point.er-private-endpoint-throughput.1.change.1': "of the private endpoints' subnet: on, at least for routes",
  'point.er-private-endpoint-throughput.1.change.2': 'of the ExpressRoute gateway to the next size, if it is busy',
  'point.er-private-endpoint-throughput.1.watch.1':
    'Keep one flow on one next hop: routers that spread packets of a flow over both links break the connections.',
  'point.er-private-endpoint-throughput.1.watch.2':
    'FastPath to private endpoints exists on ExpressRoute Direct only, after enrolment.',
  'point.er-private-endpoint-throughput.1.watch.3':
    'For bulk uploads Microsoft peering to the public endpoint avoids the gateway.',
  'point.er-private-endpoint-throughput.cause':
    'each connection to a private endpoint hangs on one gateway instance and gets half of the throughput',
  'point.er-private-endpoint-throughput.fix':
    'Take a larger gateway, set TCP timeouts of 15 to 30 seconds in the application, and network policies on the ' +
    'subnet of the endpoint.',
  'point.er-cost-metered-unlimited.1':
    'You pay the circuit, the gateway by the hour, and the provider. Inbound data is free; outbound is per GB on ' +
    'Metered and included on Unlimited and Local. Take Unlimited or Local once much data leaves Azure.',
  'point.er-cost-metered-unlimited.1.watch.1':
    'Metered can become Unlimited later without downtime, but not the other way round.',
  'point.er-cost-metered-unlimited.1.watch.2':
    'Premium is charged on top of the circuit, Global Reach per GB in both directions.',
  'point.er-cost-metered-unlimited.1.watch.3':
    'A circuit is billed from the moment its service key is issued, so create it when the provider is ready.',
  'point.er-cost-metered-unlimited.1.watch.4': 'Spokes pay peering for traffic to and from the gateway.',
  'point.er-order-of-work.1':
    'Create the circuit and give its service key to the provider; when it says Provisioned, set up private peering, ' +
    'build the ExpressRoute gateway in GatewaySubnet, and connect the two. The provider takes longest, so start ' +
    'there.',
  'point.er-order-of-work.1.change.1': 'the circuit first, then private peering',
  'point.er-order-of-work.1.change.2': 'in GatewaySubnet, then its connection to the circuit',
  'point.er-order-of-work.1.change.3': 'for the time until then, and as backup later',
  'point.er-order-of-work.1.watch.1': 'Provider lead time is weeks to months.',
  'point.er-order-of-work.1.watch.2': 'Make GatewaySubnet /27 or larger now; /26 leaves room to grow.',
  'point.er-order-of-work.1.watch.3': 'A gateway takes 20 to 45 minutes or more to create.',
  'point.er-order-of-work.1.watch.4':
    'Spokes need gateway transit on the peering, and on-premises must accept their ranges.',
  'point.er-layer-2-extension.1':
    'No: ExpressRoute joins networks at layer 3, a VLAN cannot be stretched into a VNet. Give the moved servers ' +
    'addresses of the VNet, and switch their names in DNS.',
  'point.er-layer-2-extension.1.change.2': 'ranges in Azure that exist nowhere on-premises',
  'point.er-layer-2-extension.1.watch.1':
    'The ranges of VNet and on-premises must not overlap, or routing between them fails.',
  'point.er-overlap.1':
    'No: private peering has no NAT, and both sides must have ranges of their own. Renumber the VNet, translate on ' +
    'your edge router, or publish single services through Private Link, which tolerates overlap.',
  'point.er-overlap.1.change.1': 'of the VNet, to a range that is free on-premises',
  'point.er-overlap.1.watch.1':
    'NAT rules exist on the VPN gateway (VpnGw2AZ and larger) for tunnels, not for ExpressRoute.',
  'point.er-overlap.1.watch.2':
    'A VNet with peerings takes a second, free range beside the old one, so the servers can move step by step.',
  'point.er-circuit-to-virtual-wan.1':
    'Yes: Local, Standard and Premium circuits connect to a Standard Virtual WAN hub with an ExpressRoute gateway in ' +
    'it, also beside the VNet gateway you have, so you can move step by step.',
  'point.er-circuit-to-virtual-wan.1.change.2': 'a hub with an ExpressRoute gateway',
  'point.er-circuit-to-virtual-wan.1.change.3': 'in the virtual hub, connected to the circuit',
  'point.er-circuit-to-virtual-wan.1.watch.1': 'The Virtual WAN must be Standard; Basic has no ExpressRoute.',
  'point.er-circuit-to-virtual-wan.1.watch.2':
    'The reach of the circuit stays: Standard ends at its geopolitical region.',
  'point.er-circuit-to-virtual-wan.1.watch.3': 'A virtual hub takes 8 circuit connections.',
  'point.er-circuit-to-virtual-wan.1.watch.4': 'A VNet connected to a virtual hub may have no gateway of its own.',
  'point.er-gateway-maintenance.1':
    'Hardly, if both links are active and your routers honour the AS path: gateway instances and circuit links are ' +
    "serviced one at a time. The gateway's window can be scheduled, the circuit's cannot.",
  'point.er-gateway-maintenance.1.watch.1':
    'While one gateway instance is out, throughput is lower; private endpoint connections on it are cut.',
  'point.er-gateway-maintenance.1.watch.2': 'Never ignore a longer AS path on one link: it announces maintenance.',
  'point.er-gateway-maintenance.1.watch.3': 'BFD makes the switch faster.',
  'point.er-peering-down.1':
    'Go up the layers: provider status must be Provisioned, then the ARP table of the peering must show your router, ' +
    'then BGP. No ARP means VLAN, cabling or provider; ARP without BGP means a wrong /30 address, ASN or MD5 key.',
  'point.er-peering-down.1.change.1': 'VLAN, /30 address, ASN and key as in the peering of the circuit',
  'point.er-peering-down.1.watch.1':
    'Get-AzExpressRouteCircuitARPTable for Primary and Secondary: "Incomplete" at On-Prem is a layer 2 problem, to ' +
    'be solved with the provider.',
  'point.er-peering-down.1.watch.2':
    "Your router takes the first address of each /30, Microsoft the second; Microsoft's ASN is 12076.",
  'point.er-peering-down.1.watch.3':
    "With a layer 3 provider do not edit the peering yourself: saving it overwrites the provider's settings.",
  'point.er-peering-down.1.watch.4': 'Give the service key to support or provider, it identifies the circuit.',
  'point.er-peering-down.cause': 'the settings of the peering differ from those of your router: /30, ASN or MD5 key',
  'point.er-peering-down.fix':
    'Give your router the first usable address of each /30, peer ASN 12076, and the VLAN ID, ASN and MD5 key that ' +
    'the peering has in Azure.',
  'point.er-not-provisioned.1':
    "That is on the provider's side: peering and connection can be made only when the provider status says " +
    'Provisioned. Give the provider the service key and the peering location, and wait; meanwhile build the gateway.',
  'point.er-not-provisioned.1.change.2': 'while the provider works',
  'point.er-not-provisioned.1.watch.1':
    "Circuit status Enabled is Microsoft's side, provider status Provisioned the carrier's; both are needed.",
  'point.er-not-provisioned.1.watch.2':
    'The circuit is billed from the creation of the service key, so chase the provider.',
  'point.er-not-provisioned.1.watch.3':
    'In Terraform split circuit and peering into two runs, since the provider has to act between them.',
  'point.er-not-provisioned.1.watch.4': 'Circuit status not Enabled is a case for Microsoft support.',
  'point.er-not-provisioned.cause': 'the provider has not provisioned the circuit yet',
  'point.er-not-provisioned.fix':
    'Give the provider the service key and wait until the provider status says Provisioned; then create peering and ' +
    'connection.',
  'point.er-peering-addresses-and-asn.1':
    'Two /30 subnets (or one /29) that overlap with no VNet, a VLAN ID, and your ASN. On each link your router takes ' +
    'the first usable address, Microsoft the second with ASN 12076. Private ASNs are fine on private peering, except ' +
    '65515 to 65520.',
  'point.er-peering-addresses-and-asn.1.change.1': 'two BGP sessions with the first address of each /30',
  'point.er-peering-addresses-and-asn.1.watch.1': '16-bit and 32-bit ASNs both work.',
  'point.er-peering-addresses-and-asn.1.watch.2':
    'Microsoft peering needs public addresses and prefixes registered to you; a private ASN there is validated by ' +
    'hand.',
  'point.er-peering-addresses-and-asn.1.watch.3':
    'HSRP and VRRP are not supported; redundancy is the pair of BGP sessions, and the SLA asks for both.',
  'point.er-peering-addresses-and-asn.1.watch.4': 'An MD5 key is optional and must be the same on both sides.',
  'point.er-both-peerings-on-one-circuit.1':
    'Yes: one circuit carries both, each with its own pair of BGP sessions and its own VLAN, and they share the ' +
    'bandwidth. Adding Microsoft peering does not touch private peering; no second circuit is needed.',
  'point.er-both-peerings-on-one-circuit.1.watch.1':
    'Private peering leads to VNets, Microsoft peering to public addresses of Azure and Microsoft 365.',
  'point.er-both-peerings-on-one-circuit.1.watch.2':
    'For a few PaaS services private endpoints over private peering are usually the simpler way.',
  'point.er-both-peerings-on-one-circuit.1.watch.3':
    'Microsoft peering needs public addresses, NAT and a route filter; end it in the DMZ, private peering in the core.',
  'point.er-both-peerings-on-one-circuit.1.watch.4':
    'Azure public peering is retired since 31 March 2024; Microsoft peering took its place.',
  'point.er-replace-circuit.1':
    'Build the new circuit beside the old one, keep its routes blocked on your routers, test it with a small VNet, ' +
    'then connect it to the gateway you have, move the routes over and take the old circuit away. No second gateway ' +
    'is needed.',
  'point.er-replace-circuit.1.change.1': 'the new circuit, connected to the same gateway',
  'point.er-replace-circuit.1.change.2': 'route filters: block the new circuit until it is tested, then the old one',
  'point.er-replace-circuit.1.watch.1':
    'A circuit is bound to its provider and peering location; neither can be changed on it.',
  'point.er-replace-circuit.1.watch.2':
    'Up to 4 circuits of one location fit on one VNet, so both can be connected at once.',
  'point.er-replace-circuit.1.watch.3':
    'A connection weight, or AS path prepending, makes the old circuit lead until the switch.',
  'point.er-replace-circuit.1.watch.4': 'Delete the old circuit only after the provider has deprovisioned it.',
  'point.er-ipv6.1':
    'Yes on private peering: add IPv6 to the peering of the circuit (two /126), to the VNet and to GatewaySubnet ' +
    '(/64), then update the zone-redundant gateway. Not in Virtual WAN, and not through Route Server.',
  'point.er-ipv6.1.change.1': 'IPv6 ranges on the VNet and GatewaySubnet',
  'point.er-ipv6.1.change.2': 'IPv6 BGP sessions on both links',
  'point.er-ipv6.1.watch.1': 'An old non-AZ gateway with a Basic IP must be replaced first.',
  'point.er-ipv6.1.watch.2':
    'A dual-stack gateway does not connect to a circuit whose peering has IPv4 only: add IPv6 to the circuit before.',
  'point.er-ipv6.1.watch.3': 'At most 100 IPv6 prefixes go each way.',
  'point.er-ipv6.1.watch.4': 'FastPath for IPv6 needs ExpressRoute Direct.',
  'point.er-permissions.1':
    'Network Contributor on gateway and circuit is enough. A custom role needs connections/write, ' +
    'virtualNetworkGateways/join/action and expressRouteCircuits/join/action; without rights on the circuit an ' +
    'authorization key of its owner does.',
  'point.er-permissions.1.watch.1':
    'The circuit owner needs expressRouteCircuits/authorizations/write to hand out keys.',
  'point.er-permissions.1.watch.2':
    'Creating the gateway needs virtualNetworkGateways/write, publicIPAddresses/join/action and subnets/join/action.',
  'point.er-permissions.1.watch.3': 'Role changes take some minutes to be seen by Resource Manager.',
  'point.er-permissions.cause': 'the right to join the circuit or the gateway is missing',
  'point.er-permissions.fix':
    'Give Network Contributor on gateway and circuit, or a role with expressRouteCircuits/join/action; without ' +
    'rights on the circuit use an authorization key.',
  'point.er-authorization-key.1':
    'One key for one connection: create an authorization for each gateway. The other side redeems it with the key ' +
    'and the resource ID of the circuit (peer circuit URI). Revoking an authorization deletes the connections made ' +
    'with it.',
  'point.er-authorization-key.1.watch.1': 'The connection must be in the region of its gateway.',
  'point.er-authorization-key.1.watch.2':
    'Connections of other subscriptions do not show on the circuit page; delete them there.',
  'point.er-authorization-key.1.watch.3':
    'It works across subscriptions, tenants and enrolments, but not between Azure clouds.',
  'point.er-authorization-key.1.watch.4':
    "Every connection uses one of the circuit's VNet links: 10 on Standard and Local.",
  'point.er-authorization-key.cause': 'the authorization key has been redeemed already: one key serves one connection',
  'point.er-authorization-key.fix':
    'Let the owner of the circuit create a new authorization for each gateway, and use its key with the resource ID ' +
    'of the circuit.',
  'point.er-delete-circuit.1':
    'Take off everything that hangs on it first: connections, authorizations, Global Reach, route filters and ' +
    'peerings. Then let the provider deprovision, until the status is Not provisioned, and delete the circuit; only ' +
    'that ends its billing.',
  'point.er-delete-circuit.1.change.1': 'connections first, then the circuit, then the gateway',
  'point.er-delete-circuit.1.watch.1':
    'Connections redeemed in other subscriptions are deleted there, or by revoking their authorization.',
  'point.er-delete-circuit.1.watch.2': 'The gateway is billed by itself until it is deleted.',
  'point.er-delete-circuit.1.watch.3': 'While the provider status is Provisioned the deletion is refused.',
  'point.er-delete-circuit.cause': 'something still hangs on the circuit, or the provider has not deprovisioned it',
  'point.er-delete-circuit.fix':
    'Delete connections, authorizations, Global Reach and peerings, let the provider deprovision until the status is ' +
    'Not provisioned, then delete the circuit.',
  'point.er-change-circuit-sku.1':
    'Upwards yes, in place: Local to Standard or Premium (with CLI or PowerShell, and on Unlimited), Standard to ' +
    'Premium, Metered to Unlimited. Premium goes back to Standard if its limits are kept; Unlimited never goes back ' +
    'to Metered.',
  'point.er-change-circuit-sku.1.change.1': 'tier or data plan of the circuit',
  'point.er-change-circuit-sku.1.watch.1':
    'Back to Standard needs at most 10 VNet links, 4,000 prefixes and no region outside the geopolitical area.',
  'point.er-change-circuit-sku.1.watch.2': 'A Standard circuit does not become Local: that is a new circuit.',
  'point.er-change-circuit-sku.1.watch.3': 'Bandwidth can only be raised.',
  'point.er-change-circuit-sku.cause': 'that change of SKU or data plan goes downwards, which is not offered',
  'point.er-change-circuit-sku.fix':
    'Order a new circuit for Unlimited to Metered or for Local, and move over; Premium goes back to Standard once ' +
    'its limits are kept.',
  'point.er-exempt-one-network-from-default-route.1':
    'Yes: a route table on those subnets with 0.0.0.0/0 to Internet, or to the hub firewall, beats the default route ' +
    'learned by BGP. All other routes from on-premises stay.',
  'point.er-exempt-one-network-from-default-route.1.change.1':
    '0.0.0.0/0 to Internet or to the firewall, on the subnets that are exempt',
  'point.er-exempt-one-network-from-default-route.1.watch.1':
    'For the same prefix a user-defined route wins over BGP, and BGP over the system route.',
  'point.er-exempt-one-network-from-default-route.1.watch.2':
    'Switching route propagation off would also remove the on-premises prefixes.',
  'point.er-exempt-one-network-from-default-route.1.watch.3':
    'Next hop Internet needs an outbound method: a NAT gateway or a public IP.',
  'point.er-exempt-one-network-from-default-route.1.watch.4': 'Keep such a route off GatewaySubnet.',
  'point.er-second-region.1':
    'For disaster recovery give the second region its own ExpressRoute gateway, connected to the same circuit: it ' +
    'does not depend on the first hub. For a few servers global peering with gateway transit is enough, but it fails ' +
    'with the first region.',
  'point.er-second-region.1.change.2': 'in the hub of the second region, with its own connection to the circuit',
  'point.er-second-region.1.watch.1':
    'A Standard circuit reaches all regions of its geopolitical region, Premium all regions.',
  'point.er-second-region.1.watch.2':
    'Better still is a second circuit in another location, with both gateways connected to both circuits.',
  'point.er-second-region.1.watch.3': 'Between the two hubs use VNet peering, not the circuit.',
  'point.er-second-region.1.watch.4': 'A spoke uses the gateway of one hub only.',
  'point.er-see-routes.1':
    'Look at three places: the route table of the private peering (what circuit and routers exchange, per link), the ' +
    "learned routes of the ExpressRoute gateway, and the effective routes of a VM's network interface. The first " +
    'where the prefix is missing has the fault.',
  'point.er-see-routes.1.watch.1':
    'Get-AzExpressRouteCircuitRouteTable shows primary and secondary path; they should be the same.',
  'point.er-see-routes.1.watch.2':
    'Missing at the circuit: your router does not advertise it. Missing at the VM: gateway transit, or route ' +
    'propagation off on its subnet.',
  'point.er-see-routes.1.watch.3': 'A longer prefix or a user-defined route may win over the one that you expect.',
  'point.er-flow-logs.1':
    'With ExpressRoute Traffic Collector: it samples the flows of a circuit (1 in 4,096 packets) into Log Analytics. ' +
    'It is made for ExpressRoute Direct, with provider circuits only where supported; elsewhere use VNet flow logs.',
  'point.er-flow-logs.1.watch.1': 'VNet flow logs show the traffic of the VMs, whatever circuit it takes.',
  'point.er-flow-logs.1.watch.2':
    'The collector stands in a VNet, not in a virtual hub, and takes 300,000 flows a minute.',
  'point.er-flow-logs.1.watch.3':
    'The metrics BitsInPerSecond and BitsOutPerSecond of the circuit and the gateway show when it is full, not who ' +
    'fills it.',
  'point.er-alerts.1':
    "Alert on the circuit's metrics BGP availability and ARP availability, split by link, on CPU and packets per " +
    'second of the gateway, and let Connection Monitor test a real path. Add a Service Health alert for planned ' +
    'maintenance.',
  'point.er-alerts.1.watch.1': 'Below 100 % on one peer means that you live on one link.',
  'point.er-alerts.1.watch.2': 'Gateway CPU that stays high is the sign for the next size.',
  'point.er-alerts.1.watch.3': 'Connection Monitor needs an agent on-premises and one in Azure.',
  'point.er-alerts.1.watch.4': 'Service Health alerts are made for the subscription of the circuit.',
  'point.er-connection-fails-many-prefixes.1':
    'While the connection is created, the VNet and its spokes with "use remote gateway" may have at most 200 address ' +
    'prefixes together; afterwards it may grow to 1,000. Switch that flag off on some spokes, connect, and switch it ' +
    'on again.',
  'point.er-connection-fails-many-prefixes.1.change.1':
    'use remote gateway off on some spokes until the connection stands',
  'point.er-connection-fails-many-prefixes.1.watch.1':
    'Fewer, larger ranges per spoke, or one range per spoke, solve it for good.',
  'point.er-connection-fails-many-prefixes.1.watch.2':
    'Above 1,000 prefixes the connection goes down, so watch the sum of all spokes.',
  'point.er-connection-fails-many-prefixes.1.watch.3':
    'The spokes lose on-premises while the flag is off: take a maintenance window.',
  'point.er-connection-fails-many-prefixes.cause':
    'hub and spokes have more than 200 address prefixes while the connection is created',
  'point.er-connection-fails-many-prefixes.fix':
    'Switch "use remote gateway" off on some spokes, create the connection, and switch it on again.',
  'point.er-vpn-gateway-on-circuit.1':
    'No: a circuit connects to a gateway of type ExpressRoute, and the type of a gateway cannot be changed. Create ' +
    'an ExpressRoute gateway beside the VPN gateway in the same GatewaySubnet (/27 or larger).',
  'point.er-vpn-gateway-on-circuit.1.change.1': 'in GatewaySubnet, beside the VPN gateway',
  'point.er-vpn-gateway-on-circuit.1.watch.1': 'A VNet has at most one gateway of each type.',
  'point.er-vpn-gateway-on-circuit.1.watch.2': 'The gateway must be in the region that the connection names.',
  'point.er-vpn-gateway-on-circuit.1.watch.3': 'The VPN gateway must be route-based and not Basic to stand beside it.',
  'point.er-vpn-gateway-on-circuit.cause':
    'the VNet has a gateway of type Vpn only, and a circuit needs one of type ExpressRoute',
  'point.er-vpn-gateway-on-circuit.fix':
    'Create a second gateway of type ExpressRoute in the same GatewaySubnet (/27 or larger), and connect that one.',
  'point.er-layer-3-provider.1':
    'Leave the peering alone if the provider runs layer 3: it sets VLAN, addresses and BGP, and saving the peering ' +
    'in the portal overwrites that. With a layer 2 provider all of it is yours, routers and both BGP sessions ' +
    'included.',
  'point.er-layer-3-provider.1.watch.1': 'Yours in either case: the circuit resource, the gateway and its connection.',
  'point.er-layer-3-provider.1.watch.2':
    'An empty peering page can be normal with layer 3; PowerShell shows what the provider has set.',
  'point.er-layer-3-provider.1.watch.3':
    "BFD, AS path and filters are then the provider's to change, so put them into the contract.",
  'point.er-layer-3-provider.cause': 'the peering that the provider manages was overwritten from the portal',
  'point.er-layer-3-provider.fix':
    'Ask the provider to write its settings again, and use only Refresh in the portal from then on.',
  'point.er-bandwidth-both-ways.1':
    'Yes, it is full duplex: a 1 Gbps circuit takes 1 Gbps in and 1 Gbps out at the same time. All peerings and all ' +
    'linked VNets share it, and a slower carrier line or gateway caps it.',
  'point.er-bandwidth-both-ways.1.watch.1':
    'Both links have the bandwidth, so bursts up to twice of it are possible, but not guaranteed.',
  'point.er-bandwidth-both-ways.1.watch.2': 'The gateway is often the smaller one: ErGw1AZ about 1 Gbps.',
  'point.er-bandwidth-both-ways.1.watch.3': 'Circuits come with 50, 100, 200, 500 Mbps, 1, 2, 5 and 10 Gbps.',
  'point.er-arp-incomplete.1':
    'Layer 2 between your router and Microsoft is broken: a wrong VLAN tag (C-tag or S-tag), the wrong address of ' +
    'the /30 on your router, or a fault of the provider. Fix that first; BGP cannot come up without it.',
  'point.er-arp-incomplete.1.change.2': 'VLAN tag and address of the interface towards Microsoft',
  'point.er-arp-incomplete.1.watch.1':
    'Your router takes the first usable address of the /30 (odd), Microsoft the second (even).',
  'point.er-arp-incomplete.1.watch.2': 'On some hardware the table shows your side only; that is healthy.',
  'point.er-arp-incomplete.1.watch.3': 'Check both paths, primary and secondary, each by itself.',
  'point.er-arp-incomplete.1.watch.4': 'On ExpressRoute Direct a MACsec key that differs looks the same.',
  'point.er-arp-incomplete.cause':
    'layer 2 to Microsoft is broken: wrong VLAN tag, wrong address of the /30, or the line of the provider',
  'point.er-arp-incomplete.fix':
    'Put the first address of the /30 on your router, match C-tag and S-tag on both ends, and open a case with the ' +
    'provider if the entry stays Incomplete.',
  'point.er-no-arp-table.1':
    "When even Microsoft's own entry is missing, the fault is on Microsoft's side: open a support case for layer 2. " +
    'With a provider that runs layer 3, press Refresh on the circuit first, since the view may be stale.',
  'point.er-no-arp-table.1.watch.1': 'See first that the peering exists and is enabled.',
  'point.er-no-arp-table.1.watch.2': 'Only your entry missing or Incomplete means your side or the provider.',
  'point.er-no-arp-table.1.watch.3': 'Name the service key in the case, it identifies the circuit.',
  'point.er-no-arp-table.1.watch.4': 'Look in Service Health for maintenance or an outage at that time.',
  'point.er-no-arp-table.cause': "the fault is at Microsoft's edge, where not even an ARP table exists",
  'point.er-no-arp-table.fix':
    'Press Refresh on the circuit once, then open a case with Microsoft support for layer 2, with the service key.',
  'point.er-gateway-not-connected.1':
    'The gateway is not connected to the circuit: BGP to your router is one thing, the connection between gateway ' +
    'and circuit another. Create the connection, and the circuit learns the ranges of the VNet (AS path 65515).',
  'point.er-gateway-not-connected.1.change.2': 'a connection to the circuit',
  'point.er-gateway-not-connected.1.watch.1': 'A re-created gateway starts without connections.',
  'point.er-gateway-not-connected.1.watch.2':
    'In another subscription an authorization key and the resource ID of the circuit are needed.',
  'point.er-gateway-not-connected.1.watch.3': 'Private peering must exist before the connection can be made.',
  'point.er-gateway-not-connected.cause': 'the ExpressRoute gateway has no connection to the circuit',
  'point.er-gateway-not-connected.fix':
    'Create a connection of type ExpressRoute from the gateway to the circuit, with an authorization key where the ' +
    'circuit is in another subscription.',
  'point.er-no-routes-from-router.1':
    'Your router announces nothing, or not that prefix: an established session carries only what it is told to. Add ' +
    'the networks to BGP on the router, check the outbound filter, and announce the same on both paths.',
  'point.er-no-routes-from-router.1.change.2': 'announce the on-premises networks on both links',
  'point.er-no-routes-from-router.1.watch.1':
    'Azure takes every prefix up to /32 on private peering and cannot filter, so the gap is on your side.',
  'point.er-no-routes-from-router.1.watch.2': 'Compare primary and secondary path; they should be the same.',
  'point.er-no-routes-from-router.1.watch.3':
    'If the prefix is at the circuit and not at the VM, look at gateway transit and route propagation instead.',
  'point.er-no-routes-from-router.cause': 'your router announces no prefixes, or not this one',
  'point.er-no-routes-from-router.fix':
    'Announce the networks in BGP on your router (network statement or redistribution), and let its outbound filter ' +
    'pass them on both links.',
  'point.er-routes-on-one-path.1':
    'Some prefixes are announced on one path only, so they vanish with it. Announce identical routes on both links ' +
    'and on both circuits, then compare the route tables of both paths.',
  'point.er-routes-on-one-path.1.change.2': 'the same prefixes on all paths',
  'point.er-routes-on-one-path.1.watch.1': 'Resiliency Insights of the gateway marks routes that are not redundant.',
  'point.er-routes-on-one-path.1.watch.2': 'Prefer a path by AS path prepending or weight, not by leaving routes out.',
  'point.er-routes-on-one-path.1.watch.3': 'Test it in a maintenance window by disabling the peering of one circuit.',
  'point.er-routes-on-one-path.cause': 'the prefixes are announced on one of the two paths only',
  'point.er-routes-on-one-path.fix':
    'Announce the same prefixes on primary and secondary link and on both circuits, and steer by AS path or weight ' +
    'instead of by leaving routes out.',
  'point.er-spokes-not-announced.1':
    'The peering of that spoke does not use the hub\'s gateway. Set "use remote gateway" on the spoke side and ' +
    '"allow gateway transit" on the hub side; then its range is announced and it learns the on-premises routes.',
  'point.er-spokes-not-announced.1.change.2': 'use remote gateway on the spoke, allow gateway transit on the hub',
  'point.er-spokes-not-announced.1.watch.1':
    'After a new address range sync the peering, or the new range is not announced.',
  'point.er-spokes-not-announced.1.watch.2':
    'A route table with gateway propagation off hides the routes from the VMs.',
  'point.er-spokes-not-announced.1.watch.3': 'Your router may also filter ranges that it does not expect.',
  'point.er-spokes-not-announced.cause': 'the spoke does not use the gateway of the hub, so its range is not announced',
  'point.er-spokes-not-announced.fix':
    'Set "use remote gateway" on the peering of the spoke and "allow gateway transit" on that of the hub, and sync ' +
    'the peering after a new range.',
  'point.er-gateway-subnet-route.1':
    'The route table on GatewaySubnet decides where traffic from on-premises goes inside Azure. Let it point the ' +
    'spoke ranges to the firewall that stands now, or remove it, and keep both directions on the same way.',
  'point.er-gateway-subnet-route.1.change.2': 'on GatewaySubnet: the next hop of the spoke ranges',
  'point.er-gateway-subnet-route.1.watch.1':
    'Without a route on GatewaySubnet traffic from on-premises goes straight to the spoke while replies pass the ' +
    'firewall: that is asymmetric.',
  'point.er-gateway-subnet-route.1.watch.2':
    'Never put 0.0.0.0/0 on GatewaySubnet, and keep gateway propagation on there.',
  'point.er-gateway-subnet-route.1.watch.3':
    'Keep the range of GatewaySubnet and of RouteServerSubnet out of these routes.',
  'point.er-gateway-subnet-route.cause':
    'the route table of GatewaySubnet sends the traffic from on-premises to the wrong next hop',
  'point.er-gateway-subnet-route.fix':
    'Correct the routes of the spoke ranges on GatewaySubnet to the firewall that stands, or take the route table ' +
    'off, and keep 0.0.0.0/0 out of it.',
  'point.er-peering-disabled.1':
    'The peering is disabled on the circuit, which shuts both BGP sessions. Enable it again (Enable IPv4 Peering in ' +
    'the portal, or State = Enabled and Set-AzExpressRouteCircuit); the settings are kept.',
  'point.er-peering-disabled.1.watch.1': 'Private and Microsoft peering are switched separately.',
  'point.er-peering-disabled.1.watch.2': 'IPv4 and IPv6 have a switch each.',
  'point.er-peering-disabled.1.watch.3': 'Disabling it is a fair way to test failover, in a maintenance window.',
  'point.er-peering-disabled.cause': 'the peering is disabled on the circuit',
  'point.er-peering-disabled.fix':
    'Tick Enable IPv4 Peering on the private peering and save, or set its State to Enabled with ' +
    'Set-AzExpressRouteCircuit.',
  'point.er-circuit-failed-state.1':
    'An operation on the circuit did not finish, so the resource is in state Failed; that says nothing about the ' +
    'line. Press Refresh on the circuit, or read it and write it back with Set-AzExpressRouteCircuit.',
  'point.er-circuit-failed-state.1.watch.1': 'Traffic may flow all the while.',
  'point.er-circuit-failed-state.1.watch.2': 'If it stays Failed, open a case with Microsoft support.',
  'point.er-circuit-failed-state.1.watch.3': 'A gateway or connection that Failed blocks a gateway migration as well.',
  'point.er-circuit-failed-state.cause': 'an operation did not finish and left the circuit in state Failed',
  'point.er-circuit-failed-state.fix':
    'Press Refresh on the circuit in the portal, or run Get-AzExpressRouteCircuit and Set-AzExpressRouteCircuit; ' +
    'then repeat the operation.',
  'point.er-microsoft-peering-validation.1':
    'Microsoft could not find your public prefixes and ASN under your name in a routing registry, and keeps the BGP ' +
    'session off until it is proved. Open a support request with a letter of the owner of the prefixes.',
  'point.er-microsoft-peering-validation.1.watch.1': 'The state must say Configured, then the session comes up.',
  'point.er-microsoft-peering-validation.1.watch.2':
    'A private ASN is allowed there, and always needs the manual validation.',
  'point.er-microsoft-peering-validation.1.watch.3':
    'Private ranges are refused on Microsoft peering, NAT to your own public range is needed.',
  'point.er-microsoft-peering-validation.cause': 'the public prefixes of the Microsoft peering are not validated yet',
  'point.er-microsoft-peering-validation.fix':
    'Open a support request with documents that show that prefixes and ASN are yours to use, or have them registered ' +
    'under your name.',
  'point.er-microsoft-peering-nat-range.1':
    'The same public range is announced to the internet and over Microsoft peering, so Microsoft answers over the ' +
    'circuit what you asked over the internet. Use a NAT range for the circuit that is not announced anywhere else.',
  'point.er-microsoft-peering-nat-range.1.change.2': 'a NAT range for Microsoft peering alone',
  'point.er-microsoft-peering-nat-range.1.watch.1':
    'If that is impossible, announce a more specific range over the circuit than to the internet.',
  'point.er-microsoft-peering-nat-range.1.watch.2':
    'Microsoft prefers ExpressRoute over the internet for the same prefix.',
  'point.er-microsoft-peering-nat-range.1.watch.3':
    'Traffic from Microsoft to servers of yours needs source NAT at the internet edge.',
  'point.er-microsoft-peering-nat-range.cause':
    'the same public range is announced to the internet and over Microsoft peering',
  'point.er-microsoft-peering-nat-range.fix':
    'Translate traffic for Microsoft peering to a public range of its own that is not announced to the internet.',
  'point.er-microsoft-peering-prepend-ignored.1':
    'Microsoft removes private AS numbers from the path on Microsoft peering, so prepending with them does nothing. ' +
    'Peer with a public ASN and prepend public AS numbers, or announce different prefixes per circuit.',
  'point.er-microsoft-peering-prepend-ignored.1.change.2': 'public AS numbers in the path',
  'point.er-microsoft-peering-prepend-ignored.1.watch.1': 'On private peering, private AS numbers work for prepending.',
  'point.er-microsoft-peering-prepend-ignored.1.watch.2':
    "Your own direction is steered by local preference and Microsoft's BGP communities.",
  'point.er-microsoft-peering-prepend-ignored.cause':
    'private AS numbers are removed from the path on Microsoft peering',
  'point.er-microsoft-peering-prepend-ignored.fix':
    'Peer with a public ASN and prepend public AS numbers, or announce the prefixes on the circuit only that should ' +
    'carry them.',
  'point.er-gateway-too-small.1':
    'The gateway is the bottleneck: about 1 Gbps as ErGw1AZ, 2 as ErGw2AZ, 10 as ErGw3AZ, less with many flows. Take ' +
    'the SKU that fits the circuit. FastPath needs ErGw3AZ, UltraPerformance or ErGwScale with at least 10 scale ' +
    'units, so for ErGw1AZ and ErGw2AZ it comes after the resize.',
  'point.er-gateway-too-small.1.change.2': 'of the ExpressRoute gateway to the size of the circuit',
  'point.er-gateway-too-small.1.watch.1':
    'Look at CPU, packets and bits per second and active flows, split by instance.',
  'point.er-gateway-too-small.1.watch.2': 'The bandwidth of a gateway SKU is fixed, it does not burst.',
  'point.er-gateway-too-small.1.watch.3': 'ErGw1AZ and ErGw2AZ are resized upwards in place.',
  'point.er-gateway-too-small.cause': 'the ExpressRoute gateway is smaller than the circuit and runs at its limit',
  'point.er-gateway-too-small.fix':
    'Resize the gateway in place to ErGw2AZ, ErGw3AZ or ErGwScale so that it is not smaller than the circuit. ' +
    'FastPath needs ErGw3AZ, UltraPerformance or ErGwScale with at least 10 scale units, so for ErGw1AZ and ErGw2AZ ' +
    'it comes after the resize.',
  'point.er-circuit-rate-limited.1':
    'The circuit is full: each link is limited to the ordered bandwidth and drops what is above. Raise the bandwidth ' +
    'of the circuit, spread the load over both links for a while, or move the bulk copy to another time.',
  'point.er-circuit-rate-limited.1.watch.1': 'The provider must raise its own limit too.',
  'point.er-circuit-rate-limited.1.watch.2':
    'Both links together carry double, but then nothing is left for a failure.',
  'point.er-circuit-rate-limited.1.watch.3':
    'On ExpressRoute Direct the limit applies only with rate limiting on, above 20 percent over the bandwidth.',
  'point.er-circuit-rate-limited.cause': 'the circuit is full and drops what exceeds the ordered bandwidth',
  'point.er-circuit-rate-limited.fix':
    'Raise the bandwidth of the circuit in place and have the provider do the same, or run both links active and ' +
    'move bulk transfers.',
  'point.er-single-flow-slow.1':
    'One TCP session is limited by latency and window size, not by the line: at long distance it cannot fill 1 Gbps. ' +
    'Use several sessions at once or larger windows, and measure with iPerf and 16 flows before you open a case.',
  'point.er-single-flow-slow.1.watch.1': 'The VM size has a bandwidth limit of its own.',
  'point.er-single-flow-slow.1.watch.2':
    'Measure from edge to edge: inside the VNet, to the circuit, in your network, and then ask the provider.',
  'point.er-single-flow-slow.1.watch.3': 'AzureCT (Get-LinkPerformance) runs the same test each time.',
  'point.er-single-flow-slow.cause': 'a single TCP session is limited by latency and window size, not by the line',
  'point.er-single-flow-slow.fix':
    'Run several sessions in parallel or enlarge the TCP window, and choose a VM size with enough network bandwidth.',
  'point.er-bandwidth-no-capacity.1':
    'The physical port behind the circuit has no room for the larger size. Order a new circuit, link it to the same ' +
    'gateway, test it, move over, and delete the old one; if that fails too, the provider is short of capacity at ' +
    'the location.',
  'point.er-bandwidth-no-capacity.1.change.2': 'by a new circuit with the larger bandwidth',
  'point.er-bandwidth-no-capacity.1.watch.1': 'Bandwidth never goes down in place either.',
  'point.er-bandwidth-no-capacity.1.watch.2':
    'On ExpressRoute Direct delete circuits that are not needed, or take another port pair.',
  'point.er-bandwidth-no-capacity.1.watch.3':
    'Connect the new circuit before the old one goes, so that there is no gap.',
  'point.er-bandwidth-no-capacity.cause': 'the port behind the circuit has no capacity left for the larger bandwidth',
  'point.er-bandwidth-no-capacity.fix':
    'Order a new circuit of the larger size, connect it to the same gateway, move over and delete the old one.',
  'point.er-maintenance-path-ignored.1':
    'Microsoft drains a link by a longer AS path; a router that ignores it, or a stateful firewall on each link ' +
    'without shared sessions, then breaks the traffic. Honour the AS path and end BGP on stateless routers.',
  'point.er-maintenance-path-ignored.1.change.2': 'honour the AS path, end BGP on stateless routers',
  'point.er-maintenance-path-ignored.1.watch.1':
    'Announce the same prefixes on both links, so that the other one can take over.',
  'point.er-maintenance-path-ignored.1.watch.2': 'Use BFD, so that a session that really fails is noticed at once.',
  'point.er-maintenance-path-ignored.1.watch.3': 'Test a failover before the next maintenance does.',
  'point.er-maintenance-path-ignored.cause':
    'your edge ignores the longer AS path in maintenance, or ends BGP on firewalls that keep state',
  'point.er-maintenance-path-ignored.fix':
    'Let the routers honour the AS path on both links and end the sessions on stateless routers, with the firewalls ' +
    'behind them.',
  'point.er-bgp-alert-in-maintenance.1':
    "During maintenance between Microsoft's edge and its core the metric shows BGP as down, although the session " +
    'with your router stays up. Compare the time with the planned maintenance in Service Health before you look ' +
    'further.',
  'point.er-bgp-alert-in-maintenance.1.watch.1':
    'Set an alert for planned maintenance of ExpressRoute circuits, so that both are seen together.',
  'point.er-bgp-alert-in-maintenance.1.watch.2':
    'If there was none, compare with ARP availability and the log of your router.',
  'point.er-bgp-alert-in-maintenance.cause':
    "the metric counts maintenance behind Microsoft's edge as a session that is down",
  'point.er-bgp-alert-in-maintenance.fix':
    'Compare the alert with the planned maintenance in Service Health, and add a Service Health alert for ' +
    'ExpressRoute circuits.',
  'point.er-resiliency-test-left-running.1':
    'The resiliency test of the gateway is still running: it keeps the circuits of that peering location ' +
    'disconnected until somebody ends it. Open Resiliency Validation on the gateway and select Stop Simulation.',
  'point.er-resiliency-test-left-running.1.watch.1': 'A test that nobody stops goes on without end.',
  'point.er-resiliency-test-left-running.1.watch.2': 'The circuit itself stays up for other gateways.',
  'point.er-resiliency-test-left-running.1.watch.3':
    'No test can start while another one runs or a circuit is under maintenance.',
  'point.er-resiliency-test-left-running.cause': 'a resiliency test of the gateway was started and never stopped',
  'point.er-resiliency-test-left-running.fix':
    'Open Resiliency Validation on the ExpressRoute gateway, select Stop Simulation and confirm the result.',
  'point.er-authorization-revoked.1':
    'The owner of the circuit revoked the authorization, and that deletes the connections made with it. Ask for a ' +
    'new one and create the connection again with its key and the resource ID of the circuit.',
  'point.er-authorization-revoked.1.change.2': 'a connection with a new authorization key',
  'point.er-authorization-revoked.1.watch.1': 'One authorization serves one connection.',
  'point.er-authorization-revoked.1.watch.2':
    'Put a lock on authorizations that are in use, or write down whom each is for.',
  'point.er-authorization-revoked.cause': 'the authorization for the circuit was revoked, which deletes the connection',
  'point.er-authorization-revoked.fix':
    'Let the owner of the circuit create a new authorization, and make the connection again with its key and the ' +
    'resource ID of the circuit.',
  'point.er-ipv6-not-on-gateway.1':
    'IPv6 must also be on the VNet and on GatewaySubnet (/64 or larger), and a zone-redundant gateway that stood ' +
    'before must be updated once (Set-AzVirtualNetworkGateway). A gateway without zones on a Basic address has to be ' +
    're-created.',
  'point.er-ipv6-not-on-gateway.1.change.2': 'an IPv6 range of /64 or larger',
  'point.er-ipv6-not-on-gateway.1.watch.1': 'The update can take up to an hour to show.',
  'point.er-ipv6-not-on-gateway.1.watch.2': 'ASN and VLAN of the IPv6 peering are those of the IPv4 peering.',
  'point.er-ipv6-not-on-gateway.1.watch.3':
    'Route Server breaks IPv6 in its VNet, and Virtual WAN has none over ExpressRoute.',
  'point.er-ipv6-not-on-gateway.cause': 'IPv6 is on the peering, not on GatewaySubnet or the gateway',
  'point.er-ipv6-not-on-gateway.fix':
    'Add an IPv6 range to the VNet and a /64 to GatewaySubnet, then run Set-AzVirtualNetworkGateway once on the ' +
    'zone-redundant gateway.',
  'point.er-migration-no-space.1':
    'The migration builds a second gateway in the same GatewaySubnet and needs room for it: /27 or larger. Enlarge ' +
    'the subnet, or add a second prefix to it where that is offered, then validate again.',
  'point.er-migration-no-space.1.change.1': 'to /27 or larger',
  'point.er-migration-no-space.1.watch.1': 'Re-creating GatewaySubnet means deleting its gateways, an outage.',
  'point.er-migration-no-space.1.watch.2': 'A VPN gateway in the same subnet takes addresses too.',
  'point.er-migration-no-space.cause': 'GatewaySubnet has no room for the second gateway of the migration',
  'point.er-migration-no-space.fix':
    'Enlarge GatewaySubnet to /27 or larger, or add a second prefix to it where that is offered, and run the ' +
    'validation again.',
  'point.er-migration-legacy-connection.1':
    'The connection was made before 2017 in an old mode that caps the throughput and blocks the migration. Delete ' +
    'all connections of the gateway, wait until they are gone, create them again, then migrate; the circuit stays.',
  'point.er-migration-legacy-connection.1.change.2': 'its connections by new ones',
  'point.er-migration-legacy-connection.1.watch.1': 'That is an outage of the line, so take a window or a second way.',
  'point.er-migration-legacy-connection.1.watch.2': 'Delete one connection after the other, each to the end.',
  'point.er-migration-legacy-connection.1.watch.3': 'Microsoft asked for it by 28 February 2025.',
  'point.er-migration-legacy-connection.cause': 'the connections of the gateway date from before 2017 (legacy mode)',
  'point.er-migration-legacy-connection.fix':
    'Delete all connections of the gateway, create them again, and start the migration anew.',
  'point.er-migration-second-gateway-left.1':
    'A VNet holds at most two ExpressRoute gateways, and that only during a migration: one of an earlier try is ' +
    'left. Finish that migration with commit or abort, or delete the gateway that carries no traffic, then start ' +
    'again.',
  'point.er-migration-second-gateway-left.1.change.2': 'that carries no traffic',
  'point.er-migration-second-gateway-left.1.watch.1': 'See which gateway carries the traffic before you delete one.',
  'point.er-migration-second-gateway-left.1.watch.2':
    'The same message comes where the authorization of a connected circuit was revoked.',
  'point.er-migration-second-gateway-left.1.watch.3': 'Migrate gateways on the same circuit one after the other.',
  'point.er-migration-second-gateway-left.cause':
    'a second ExpressRoute gateway of an earlier migration is left in the VNet',
  'point.er-migration-second-gateway-left.fix':
    'Commit or abort the earlier migration, or delete the gateway without traffic with its connections, and start ' +
    'again.',
  'point.er-migration-failed-resource.1':
    'Gateway, connections, circuit, public IP, VNet and GatewaySubnet must all be in state Succeeded. Read and write ' +
    'back the one that Failed (GET and SET, or Refresh on the circuit), and leave FastPath and route weight alone ' +
    'until it is done.',
  'point.er-migration-failed-resource.1.watch.1': 'No changes to connections while the migration runs.',
  'point.er-migration-failed-resource.1.watch.2': 'A dedicated HSM in the VNet must be deallocated first.',
  'point.er-migration-failed-resource.cause': 'one of the resources of the gateway is in state Failed',
  'point.er-migration-failed-resource.fix':
    'Bring the resource back to Succeeded (GET and SET, or Refresh on the circuit), undo changes to FastPath and ' +
    'route weight, and validate again.',
  'point.er-scale-units-fixed-or-auto.1':
    'Give minimum and maximum scale units: the same number is a fixed size, a minimum of 2 or more with a higher ' +
    'maximum scales by bandwidth or flows. One unit carries 1 Gbps, 40 are the most.',
  'point.er-scale-units-fixed-or-auto.1.change.2': 'minimum and maximum scale units',
  'point.er-scale-units-fixed-or-auto.1.watch.1':
    'A scale operation takes up to 30 minutes, so let the minimum carry the usual load.',
  'point.er-scale-units-fixed-or-auto.1.watch.2': 'With a maximum of 1 the minimum must be 1 as well.',
  'point.er-scale-units-fixed-or-auto.1.watch.3': 'FastPath needs at least 10 scale units.',
  'point.er-scale-units-fixed-or-auto.1.watch.4': 'One unit serves 2,000 VMs up to the tenth, 1,000 each after that.',
  'point.er-scale-regions.1':
    'In most regions, but as of November 2025 not in Belgium Central, Japan East, Qatar Central, Southeast Asia, ' +
    'West Europe, West India, West US 2, South Central US and East US 2. There ErGw3AZ (10 Gbps) is the largest, ' +
    'with FastPath beyond it.',
  'point.er-scale-regions.1.watch.1': 'Look at the list of the day before you decide, it shrinks.',
  'point.er-scale-regions.1.watch.2': 'It also takes no Basic public IP and no IPsec over ExpressRoute.',
  'point.er-upgrade-to-scale.1':
    'Yes, but by the gateway migration: your SKU has no zones, so a second gateway of type ErGwScale is built in the ' +
    'same GatewaySubnet (/27 or larger) and takes over the connections.',
  'point.er-upgrade-to-scale.1.change.1': 'of the ExpressRoute gateway by ErGwScale, with the gateway migration',
  'point.er-upgrade-to-scale.1.watch.1':
    'Plan for short interruptions and up to an hour in which the gateway is locked.',
  'point.er-upgrade-to-scale.1.watch.2':
    'The region must offer ErGwScale, and IPsec over ExpressRoute is not supported on it.',
  'point.er-upgrade-to-scale.2':
    'Yes from ErGw1AZ, ErGw2AZ and ErGw3AZ: it is a plain upgrade in portal or PowerShell, up to two hours, with the ' +
    'gateway in service. From Standard, HighPerformance and UltraPerformance it takes the gateway migration.',
  'point.er-upgrade-to-scale.2.change.1': 'of the ExpressRoute gateway to ErGwScale',
  'point.er-upgrade-to-scale.2.watch.1': 'The region must offer ErGwScale.',
  'point.er-upgrade-to-scale.2.watch.2':
    'If IPsec runs over the circuit, stay on a fixed SKU: ErGwScale does not support it.',
  'point.er-upgrade-to-scale.2.watch.3': 'Private endpoints behind the gateway may see interruptions, take a window.',
  'point.er-resiliency-insights.1':
    'Resiliency Insights on the gateway (generally available since November 2025) gives a score of 0 to 100: routes ' +
    'over two peering locations, zone redundancy of the gateway, recommendations, and how recently you tested the ' +
    'failover. It also lists routes that come one way only.',
  'point.er-resiliency-insights.1.watch.1':
    'It covers private peering alone; on gateways of a virtual hub it is in preview.',
  'point.er-resiliency-insights.1.watch.2':
    'Routes over two peering locations count most, ExpressRoute Metro half of that.',
  'point.er-resiliency-insights.1.watch.3': 'Tests older than 90 days count no more than none.',
  'point.er-test-circuit-failover.1':
    'Yes, with Resiliency Validation on the gateway: it disconnects the circuits of one peering location from that ' +
    'gateway, shows traffic and redundant routes, and connects them again when you stop it. Other gateways keep the ' +
    'circuit.',
  'point.er-test-circuit-failover.1.watch.1':
    'It needs circuits in at least two peering locations; ExpressRoute Metro is not supported yet.',
  'point.er-test-circuit-failover.1.watch.2': 'A test that nobody stops runs on without end.',
  'point.er-test-circuit-failover.1.watch.3':
    'Routes that come one way only are lost meanwhile: read the route list first.',
  'point.er-test-circuit-failover.1.watch.4':
    'For all gateways at once disable the peering of the circuit in a window.',
  'point.er-metro-circuit.1':
    'No, not in place: a Metro circuit is a new circuit whose two links end in two peering locations of one city. ' +
    'Create it beside the old one, connect it to the same gateway, move over, then delete the old one.',
  'point.er-metro-circuit.1.change.1': 'by a Metro circuit',
  'point.er-metro-circuit.1.watch.1':
    'It survives the loss of one site, not of the whole metro: two circuits in two regions survive more.',
  'point.er-metro-circuit.1.watch.2': 'Location and provider must offer Metro.',
  'point.er-metro-circuit.1.watch.3': 'ExpressRoute Direct ports come as Metro too.',
  'point.er-direct-rate-limiting.1':
    'Yes, per circuit: switch on rate limiting in its configuration. Each peering on each link is then held to the ' +
    'circuit bandwidth once it exceeds it by more than 20 percent.',
  'point.er-direct-rate-limiting.1.watch.1': 'On provider circuits a limit per link always applies.',
  'point.er-direct-rate-limiting.1.watch.2':
    'Raising the bandwidth raises the limit with it, and there is no way down.',
  'point.er-direct-rate-limiting.1.watch.3': 'It is for the public cloud only.',
  'point.er-direct-vlan-tagging.1':
    'QinQ gives each circuit an outer tag (S-tag) that Azure assigns, so inner VLAN IDs may repeat. Dot1Q has one ' +
    'tag only, which must be unique across all circuits and peerings of the port pair. Take Dot1Q where your device ' +
    'cannot do QinQ.',
  'point.er-direct-vlan-tagging.1.watch.1': 'The S-tag cannot be changed after the circuit is created.',
  'point.er-direct-vlan-tagging.1.watch.2': 'With QinQ your device must add the outer tag, Ethertype 0x8100.',
  'point.er-direct-vlan-tagging.1.watch.3': 'Each peering takes a VLAN ID of its own.',
  'point.er-direct-oversubscribe.1':
    'Yes, circuits up to double the port speed: 20 Gbps in all on a 10 Gbps pair, 200 Gbps on a 100 Gbps pair, since ' +
    'each pair has two links. Above the port speed create them with PowerShell or CLI.',
  'point.er-direct-oversubscribe.1.watch.1':
    'When one link fails everything runs over the other, so do not count on the double.',
  'point.er-direct-oversubscribe.1.watch.2': 'Rate limiting keeps one circuit from starving the others.',
  'point.er-direct-requirements.1':
    'Two single-mode LR ports of the ordered speed (QSFP-100G-LR-4 at 100 Gbps), 802.1Q or QinQ tags, and several ' +
    'BGP sessions per port. Create the Direct resource, download the letter of authorization, order the cross ' +
    'connects, then enable the links.',
  'point.er-direct-requirements.1.watch.1': 'Healthy light lies between -10 and 0 dBm, see the metrics of the port.',
  'point.er-direct-requirements.1.watch.2': 'The IP MTU of the ports is 1,500 bytes, the gateway still passes 1,400.',
  'point.er-direct-requirements.1.watch.3': 'No free ports at a location: ask by support request.',
  'point.er-circuits-per-subscription.1':
    '50 by default, and Microsoft support raises it on request. Circuits of different providers and locations may ' +
    'stand in one subscription; each circuit has one provider.',
  'point.er-circuits-per-subscription.1.watch.1':
    'The limit that bites first is that of circuits on one gateway: 4 to 16 by SKU.',
  'point.er-circuits-per-subscription.1.watch.2': 'Ten VNet links per Standard circuit, more with Premium.',
  'point.er-vnet-bgp-communities.1':
    'Yes: set VirtualNetworkCommunity on the VNet, in the form 12076:20001; its prefixes then carry it, beside the ' +
    'community of the region. Where the VNet is connected already, delete and re-create the connection for it to ' +
    'show.',
  'point.er-vnet-bgp-communities.1.watch.1': 'Set it before the connection is made and you save that interruption.',
  'point.er-vnet-bgp-communities.1.watch.2': 'Microsoft ignores communities that you set towards it.',
  'point.er-region-communities.1':
    'Microsoft tags its routes with a community of the region, for example 12076:51004 for East US and 12076:51006 ' +
    'for West US. Give those of the near region a higher local preference on each circuit.',
  'point.er-region-communities.1.change.2': 'local preference by community of the region',
  'point.er-region-communities.1.watch.1': 'It works on Microsoft peering and on private peering.',
  'point.er-region-communities.1.watch.2':
    'The way back is steered with AS path prepending, or with the weight of the connection.',
  'point.er-region-communities.1.watch.3': 'Route filters of Microsoft peering take the same values.',
  'point.er-private-asn-microsoft-peering.1':
    'Yes, with manual validation of your prefixes by support. Microsoft strips private AS numbers from the path, so ' +
    'you cannot steer with AS path prepending; for that take a public ASN.',
  'point.er-private-asn-microsoft-peering.1.watch.1': 'ASNs 65515 to 65520 are reserved, 16 and 32 bits both work.',
  'point.er-private-asn-microsoft-peering.1.watch.2': 'On private peering a private ASN needs no validation at all.',
  'point.er-private-asn-microsoft-peering.1.watch.3': 'Addresses must be public and yours, or lent with proof.',
  'point.er-bgp-md5.1':
    'It is optional. Set the MD5 key on the peering in Azure and the same on both of your routers; while they differ ' +
    'the session is down, so do it in a window.',
  'point.er-bgp-md5.1.watch.1': 'Azure never shows the key again, so keep it yourself.',
  'point.er-bgp-md5.1.watch.2': 'It protects the session, not the data: for that take MACsec or IPsec.',
  'point.er-smallest-prefix.1':
    'Yes, any length up to /32 on both peerings. Private ranges and a default route are for private peering only: ' +
    'Microsoft peering refuses them.',
  'point.er-smallest-prefix.1.watch.1':
    'Count them: 4,000 on private peering (10,000 with Premium), 200 on Microsoft peering.',
  'point.er-smallest-prefix.1.watch.2': 'A /32 wins over the range of the VNet on-premises, not inside the VNet.',
  'point.er-dynamics-power-bi.1':
    'Yes, over Microsoft peering with the communities of the regions they live in in the route filter; Azure DevOps ' +
    'is under Azure Global Services. Premium is needed only across geopolitical regions, and no approval as for ' +
    'Microsoft 365.',
  'point.er-dynamics-power-bi.1.watch.1': 'Your side needs public addresses and NAT.',
  'point.er-dynamics-power-bi.1.watch.2': 'Private peering never carries them.',
  'point.er-dynamics-power-bi.1.watch.3': 'Test whether the internet way is not good enough: it needs none of this.',
  'point.er-one-last-mile-line.1':
    'No second line is required: the provider can run both Ethernet circuits, with two VLAN tags, over one line. ' +
    'Microsoft wants two BGP sessions; the single line stays your single point of failure.',
  'point.er-one-last-mile-line.1.watch.1': 'A VPN over another carrier is the cheap backup for it.',
  'point.er-one-last-mile-line.1.watch.2': 'Both sessions must be up for the availability that Microsoft promises.',
  'point.er-remote-vwan-traffic.1':
    'Yes, once it is allowed: it is off by default. Tick "Allow traffic from remote Virtual WAN networks" on the ' +
    'gateway of the VNet, and "Allow traffic from non Virtual WAN networks" on the virtual hub. Use it for a ' +
    'migration only.',
  'point.er-remote-vwan-traffic.1.watch.1':
    'Traffic turns round at the Microsoft edge: latency of the peering location, capped by both gateways.',
  'point.er-remote-vwan-traffic.1.watch.2':
    'Peering the VNet to the virtual hub is the lasting way, once it has no gateway of its own.',
  'point.er-gateway-subnet-alone.1':
    'Your GatewaySubnet is large enough: /27 does for an ExpressRoute gateway, with a VPN gateway beside it as well. ' +
    'Only 16 circuits on one gateway make /26 a must.',
  'point.er-gateway-subnet-alone.1.watch.1': 'The gateway migration to an AZ SKU fits too.',
  'point.er-gateway-subnet-alone.1.watch.2': 'For IPv6 add a /64 to the subnet.',
  'point.er-gateway-subnet-alone.2':
    'Make it /27 or larger: new ExpressRoute gateways are not supported in /28 or smaller. Take /26 for growth, it ' +
    'is a must with 16 circuits; for IPv6 add a /64.',
  'point.er-gateway-subnet-alone.2.change.1': '/27 or larger',
  'point.er-gateway-subnet-alone.2.watch.1':
    'The gateway migration to an AZ SKU needs /27 as well, since two gateways stand there for an hour.',
  'point.er-gateway-subnet-alone.2.watch.2': 'Nothing else may live in that subnet, and its name is GatewaySubnet.',
  'point.er-one-gateway-per-vnet.1':
    'No: one gateway of each type per VNet, two of type ExpressRoute only for the time of a gateway migration. ' +
    'Connect all circuits to the one gateway and size it for them, or use another hub VNet.',
  'point.er-one-gateway-per-vnet.1.watch.1':
    'By SKU a gateway takes 4, 8 or 16 circuits, four of them from one location.',
  'point.er-one-gateway-per-vnet.1.watch.2': 'More throughput comes from ErGw3AZ, ErGwScale or FastPath.',
  'point.er-count-packets-at-edge.1':
    'With the private peering test: circuit, Diagnose and solve problems, Connectivity & Performance issues, Issues ' +
    'with Private peering. Run PsPing from on-premises to the VM meanwhile; it counts matches received and sent on ' +
    'both edge routers.',
  'point.er-count-packets-at-edge.1.watch.1':
    'Received but not sent: traffic enters Azure and does not return, so look at routes and route tables there.',
  'point.er-count-packets-at-edge.1.watch.2':
    'With PsPing from the VM, sent but not received: it leaves Azure and does not come back, so look at your routing ' +
    'and ask the provider.',
  'point.er-count-packets-at-edge.1.watch.3':
    'No matches on one router only: that link carries nothing, so look at its ARP and BGP.',
  'point.er-measure-throughput.1':
    "Test from edge to edge with the same tool each time: iPerf with 16 flows and PsPing, or AzureCT's " +
    'Get-LinkPerformance, first inside the VNet, then VM to VM over the circuit, then from your network. The step ' +
    'where it drops is the one to mend.',
  'point.er-measure-throughput.1.watch.1': 'Expect far less than the line rate from one TCP session at long distance.',
  'point.er-measure-throughput.1.watch.2': 'Use a VM size with enough bandwidth, and note time and result of each run.',
  'point.er-measure-throughput.1.watch.3':
    'Low numbers with idle metrics point to latency, drops to a full circuit or gateway.',
  'point.er-watch-advertised-routes.1':
    'Set metric alerts on the gateway: count of routes advertised to peer against 1,000, count of routes learned ' +
    'against 4,000 (10,000 with Premium), and frequency of route changes for flapping. A fall to nothing is worth an ' +
    'alert too.',
  'point.er-watch-advertised-routes.1.watch.1':
    'Summarise before you get there: larger VNet ranges, aggregated routes from your side.',
  'point.er-watch-advertised-routes.1.watch.2': 'A script with Azure Automation can check it as well.',
  'point.er-unlimited-service-egress.1':
    'No: Unlimited covers what ExpressRoute itself charges. A service that you reach over Microsoft peering may ' +
    'still charge its own outbound data.',
  'point.er-unlimited-service-egress.1.watch.1': 'Look at the meter on the bill: it names the service.',
  'point.er-unlimited-service-egress.1.watch.2': 'Private endpoints are billed by hour and GB as well.',
  'point.er-disable-peering-effect.1':
    'Yes, if another circuit or a VPN knows the same prefixes: both BGP sessions of that peering go down and the ' +
    'traffic moves there; with a single circuit it is an outage. The settings stay, and when you enable it again the ' +
    'sessions return.',
  'point.er-disable-peering-effect.1.watch.1': 'Each peering is switched by itself, Microsoft peering does not notice.',
  'point.er-disable-peering-effect.1.watch.2': 'Do it in a window: the traffic moves only as fast as BGP notices.',
  'point.er-disable-peering-effect.1.watch.3': 'On circuits older than August 2018 it also switches BFD on.',
  'point.er-gateway-migrated-by-microsoft.1':
    'Microsoft builds a second gateway in the same GatewaySubnet with an address of its own, moves connections and ' +
    'traffic over in a maintenance window, and commits after about 15 days. Run the gateway migration yourself ' +
    'before, if you want to choose the hour.',
  'point.er-gateway-migrated-by-microsoft.1.change.1': 'of the ExpressRoute gateway, with the gateway migration',
  'point.er-gateway-migrated-by-microsoft.1.watch.1':
    'The cut-over interrupts for less than a minute as a rule; until the commit you can go back to the old gateway.',
  'point.er-gateway-migrated-by-microsoft.1.watch.2':
    'While it runs the gateway is locked: leave gateway and connections alone.',
  'point.er-gateway-migrated-by-microsoft.1.watch.3':
    'The new gateway is a new resource: set alerts, diagnostics and maintenance window again, and import it into ' +
    'Terraform.',
  'point.er-gateway-migrated-by-microsoft.1.watch.4':
    'Gateways from 2017 or earlier are left out, and a dedicated HSM in the VNet blocks it.',
  'point.er-resiliency-guard.1':
    'As a preview since August 2026: the property ResiliencyModel of the gateway says whether it is meant to be ' +
    'multi-homed, and the portal shows whether circuits in two peering locations, or a Metro circuit, fulfil it. It ' +
    'builds no redundancy by itself.',
  'point.er-resiliency-guard.1.watch.1': 'Connect the second circuit first; only then multi-homed can be chosen.',
  'point.er-resiliency-guard.1.watch.2':
    'A multi-homed or Metro gateway cannot be deleted until it is set to single-homed.',
  'point.er-resiliency-guard.1.watch.3': 'Gateways in a virtual hub are not supported.',
  'point.off-the-expressroute-edge-with-a-mesh.1':
    'Take it off the circuit: peer the VNets that talk, or put many of them into a mesh of Azure Virtual Network ' +
    'Manager, which joins up to 3,000 directly. Then switch off traffic from remote virtual networks at the ' +
    'ExpressRoute gateways, so that nothing falls back to the detour.',
  'point.off-the-expressroute-edge-with-a-mesh.1.change.1': 'of the VNets that talk, across regions with global mesh',
  'point.off-the-expressroute-edge-with-a-mesh.1.change.2': 'for on-premises only',
  'point.off-the-expressroute-edge-with-a-mesh.1.watch.1':
    'The detour adds the way to the peering location, loads gateway and circuit, and fails with them.',
  'point.off-the-expressroute-edge-with-a-mesh.1.watch.2':
    'Traffic in a mesh passes no firewall: what must be inspected goes through the hubs with routes, or peer the hubs.',
  'point.off-the-expressroute-edge-with-a-mesh.1.watch.3':
    'Ranges must not overlap: a mesh drops traffic to overlapping ones.',
  'point.off-the-expressroute-edge-with-a-mesh.1.watch.4': 'Peering traffic is billed on both sides, also in a mesh.',
};
