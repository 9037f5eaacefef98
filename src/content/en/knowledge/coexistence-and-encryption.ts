/** What is answered to questions about coexistence and encryption. */
export const coexistenceAndEncryptionWords = {
  'point.coexist-vpn-beside-expressroute.1':
    'Same subnet, but it is too small: both gateways live in the one GatewaySubnet, which must be /27 or larger for ' +
    'two. Enlarge it first; normally that means deleting the gateway in it.',
  'point.coexist-vpn-beside-expressroute.1.change.1': 'to /27 or larger',
  'point.coexist-vpn-beside-expressroute.1.change.3': 'a route-based gateway, VpnGw1AZ or larger',
  'point.coexist-vpn-beside-expressroute.1.watch.1':
    'Deleting the gateway takes the line down until it is created again, 45 minutes or more; a second prefix on the ' +
    'subnet avoids it where offered.',
  'point.coexist-vpn-beside-expressroute.1.watch.2':
    'A VNet has one GatewaySubnet for both, separate VPN and ExpressRoute gateways in it.',
  'point.coexist-vpn-beside-expressroute.1.watch.3':
    'Sites on VPN reach those on ExpressRoute only with Route Server and branch-to-branch.',
  'point.coexist-vpn-beside-expressroute.2':
    'Same subnet: a VNet has one GatewaySubnet and both gateways live in it, /27 or larger. The VPN gateway must be ' +
    'route-based and not Basic; adding it does not interrupt ExpressRoute.',
  'point.coexist-vpn-beside-expressroute.2.change.2': 'a route-based gateway in GatewaySubnet, VpnGw1AZ or larger',
  'point.coexist-vpn-beside-expressroute.2.watch.1':
    'With a /28 or /29 the subnet must be enlarged first, which means deleting the gateway in it.',
  'point.coexist-vpn-beside-expressroute.2.watch.2':
    'Branches on VPN and sites on ExpressRoute reach each other only with Route Server and branch-to-branch, and the ' +
    "VPN gateway's ASN 65515.",
  'point.coexist-vpn-beside-expressroute.2.watch.3':
    "A route table on GatewaySubnet must not hold the subnet's own range, or the two gateways lose their BGP.",
  'point.coexist-vpn-beside-expressroute.2.watch.4': 'For the same prefix Azure prefers ExpressRoute.',
  'point.coexist-expressroute-beside-vpn.1':
    'First GatewaySubnet has to become /27 or larger. Delete the VPN gateway, enlarge the subnet, create both ' +
    'gateways and reconnect tunnels and clients; they are down meanwhile. Where a second prefix on the subnet is ' +
    'offered, add that and keep the gateway.',
  'point.coexist-expressroute-beside-vpn.1.change.1': 'to /27 or larger: a free range beside it, or a second prefix',
  'point.coexist-expressroute-beside-vpn.1.change.2':
    'the ExpressRoute gateway, and its connection when the circuit is ready',
  'point.coexist-expressroute-beside-vpn.1.watch.1':
    "Gateway downtime is 45 minutes or more for each gateway, and the VPN gateway's address changes.",
  'point.coexist-expressroute-beside-vpn.1.watch.2':
    'Two separate gateways, VPN and ExpressRoute, share the one GatewaySubnet.',
  'point.coexist-expressroute-beside-vpn.1.watch.3':
    'Do it while you wait for the provider, not on the day the circuit arrives.',
  'point.coexist-expressroute-beside-vpn.1.watch.4': 'Check that the free range overlaps no other subnet.',
  'point.coexist-expressroute-beside-vpn.2':
    'First the Basic VPN gateway has to go: it does not coexist with ExpressRoute and cannot be resized. Delete it, ' +
    'create VpnGw1AZ or larger and the ExpressRoute gateway, then rebuild the tunnels.',
  'point.coexist-expressroute-beside-vpn.2.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.coexist-expressroute-beside-vpn.2.watch.1':
    'The Basic gateway must be deleted and re-created: a new address, and gateway downtime of 45 minutes or more.',
  'point.coexist-expressroute-beside-vpn.2.watch.2': 'GatewaySubnet must be /27 or larger for two gateways.',
  'point.coexist-expressroute-beside-vpn.3':
    'Check GatewaySubnet: with /27 or larger you add the ExpressRoute gateway beside the VPN gateway, in either ' +
    'order and without downtime. With /28 or /29 it must be enlarged first, which means deleting the VPN gateway.',
  'point.coexist-expressroute-beside-vpn.3.change.3': 'the ExpressRoute gateway in GatewaySubnet, then its connection',
  'point.coexist-expressroute-beside-vpn.3.watch.1':
    'The VPN gateway must be route-based and not Basic; keep its ASN at 65515.',
  'point.coexist-expressroute-beside-vpn.3.watch.2':
    'As soon as the circuit advertises the same prefixes, Azure prefers ExpressRoute, so prefer it on-premises as ' +
    'well.',
  'point.coexist-expressroute-beside-vpn.3.watch.3':
    'Two separate gateways share the one GatewaySubnet; /26 leaves room to grow.',
  'point.coexist-expressroute-beside-vpn.3.watch.4': 'Keep the tunnels as backup.',
  'point.coexist-basic-gateway-blocks.1':
    'The Basic VPN gateway is what blocks you: it does not coexist with ExpressRoute and cannot be resized. Delete ' +
    'it, create the ExpressRoute gateway and a VpnGw1AZ or larger, then rebuild the connections.',
  'point.coexist-basic-gateway-blocks.1.change.1': 'the Basic VPN gateway by VpnGw1AZ or larger',
  'point.coexist-basic-gateway-blocks.1.change.2': 'the ExpressRoute gateway',
  'point.coexist-basic-gateway-blocks.1.watch.1':
    'The Basic gateway must be deleted and re-created, so its public IP changes and every device must be told.',
  'point.coexist-basic-gateway-blocks.1.watch.2': 'GatewaySubnet must be /27 or larger; enlarge it while it is empty.',
  'point.coexist-basic-gateway-blocks.1.watch.3':
    'Plan the gateway downtime: 45 minutes or more until tunnels are back.',
  'point.coexist-basic-gateway-blocks.2':
    'Mostly one of three: GatewaySubnet is smaller than /27, the VPN gateway is Basic or policy-based, or a gateway ' +
    'of the same kind exists already. The order of creation no longer matters.',
  'point.coexist-basic-gateway-blocks.2.change.1': 'to /27 or larger',
  'point.coexist-basic-gateway-blocks.2.watch.1':
    'A Basic or policy-based VPN gateway must be deleted and re-created as route-based VpnGw1AZ or larger.',
  'point.coexist-basic-gateway-blocks.2.watch.2': 'Enlarging the subnet with a gateway in it means gateway downtime.',
  'point.coexist-basic-gateway-blocks.cause':
    'the VPN gateway in the VNet is of SKU Basic or policy-based, which does not coexist with ExpressRoute',
  'point.coexist-basic-gateway-blocks.fix':
    'Delete the Basic gateway, create a route-based VpnGw1AZ or larger and the ExpressRoute gateway, then rebuild ' +
    'the tunnels.',
  'point.coexist-vpn-as-backup.1':
    'Not if nothing may cross the internet: a VPN backup does exactly that. Take a second circuit in another peering ' +
    'location instead.',
  'point.coexist-vpn-as-backup.1.change.2': 'in another peering location',
  'point.coexist-vpn-as-backup.1.watch.1':
    'Two circuits with different providers or peering locations switch over by BGP.',
  'point.coexist-vpn-as-backup.1.watch.2':
    'IPsec over private peering protects the line itself, but is no backup for it.',
  'point.coexist-vpn-as-backup.2':
    'Add a route-based VPN gateway (AZ SKU) in the same GatewaySubnet, with a tunnel to the datacenter and BGP on ' +
    'both. For the same prefix Azure prefers ExpressRoute and switches to the VPN when it fails.',
  'point.coexist-vpn-as-backup.2.change.1': 'a VPN gateway with BGP, active-active, and a tunnel to the datacenter',
  'point.coexist-vpn-as-backup.2.change.2': 'a higher local preference for ExpressRoute, the same prefixes over both',
  'point.coexist-vpn-as-backup.2.watch.1':
    'A longer prefix wins over the preference, so advertise identical prefixes on both.',
  'point.coexist-vpn-as-backup.2.watch.2':
    'On-premises must prefer ExpressRoute, too, or paths are asymmetric and firewalls drop.',
  'point.coexist-vpn-as-backup.2.watch.3': 'Separate VPN and ExpressRoute gateways share GatewaySubnet, /27 or larger.',
  'point.coexist-vpn-as-backup.2.watch.4':
    'The backup runs at the speed of the VPN SKU, over the internet, and covers private peering only.',
  'point.coexist-wrong-path.1':
    'Look for a longer prefix on the VPN side (also a static range in the local network gateway) and for the ' +
    'preference on your routers: Azure prefers ExpressRoute only for the same prefix, and your side decides by ' +
    'itself.',
  'point.coexist-wrong-path.1.change.1': 'the same prefixes on both, nothing more specific on the VPN',
  'point.coexist-wrong-path.1.change.2': 'a higher local preference for routes from ExpressRoute',
  'point.coexist-wrong-path.1.watch.1':
    'With both gateways in the VNet, a route to "virtual network gateway" means the ExpressRoute gateway.',
  'point.coexist-wrong-path.1.watch.2': 'Compare the effective routes of a VM with what the gateways have learned.',
  'point.coexist-wrong-path.1.watch.3': 'Stateful firewalls drop asymmetric traffic, so set both directions alike.',
  'point.coexist-wrong-path.1.watch.4':
    "If Microsoft peering also announces the VPN gateway's address, keep the tunnel on the internet path.",
  'point.coexist-wrong-path.cause': 'a longer prefix by way of the VPN wins over the circuit',
  'point.coexist-wrong-path.fix':
    'Announce the same or longer prefixes over the circuit, and take longer ranges out of the local network gateway; ' +
    'prefer the circuit on your routers too.',
  'point.coexist-failover-test.1':
    'In a maintenance window disable both private peering sessions of the circuit, check by traceroute that traffic ' +
    'moves to the tunnel, and turn them on again. With BGP it takes seconds once the failure is noticed; without BFD ' +
    'that may be three minutes.',
  'point.coexist-failover-test.1.watch.1': 'Before the test compare what both gateways learn and advertise.',
  'point.coexist-failover-test.1.watch.2': 'An unused backup is often broken when it is needed: test it regularly.',
  'point.coexist-failover-test.1.watch.3':
    'Active-active on the VPN gateway gives the backup more tunnels and throughput.',
  'point.coexist-failover-test.1.watch.4': 'Existing sessions may break; check the applications, not just the ping.',
  'point.coexist-backup-enough.1':
    'No: Microsoft advises against it for critical, latency-sensitive or bandwidth-heavy loads. Take a second ' +
    'circuit in another peering location.',
  'point.coexist-backup-enough.1.change.2': 'in another peering location',
  'point.coexist-backup-enough.1.watch.1': 'A VPN gateway ends at 10 Gbps in all, and one tunnel far below.',
  'point.coexist-backup-enough.1.watch.2':
    'Two circuits with different providers or peering locations are the maximum resiliency.',
  'point.coexist-backup-enough.2':
    'Enough if you can run for hours at the speed of the VPN gateway (VpnGw1AZ 650 Mbps to VpnGw5AZ 10 Gbps in all) ' +
    'and over the internet; otherwise take a second circuit. Microsoft peering has no VPN backup.',
  'point.coexist-backup-enough.2.watch.1':
    'Throughput on failover is the limit: size the SKU for what must go on, not for everything.',
  'point.coexist-backup-enough.2.watch.2': 'Latency and loss are those of the internet.',
  'point.coexist-backup-enough.2.watch.3':
    'Services reached over Microsoft peering fall back to their public internet path.',
  'point.coexist-transit-vpn-to-expressroute.1':
    'Yes with the Route Server you have, once branch-to-branch is on, the VPN gateway is active-active, and its ASN ' +
    'is 65515.',
  'point.coexist-transit-vpn-to-expressroute.1.change.2':
    'branch-to-branch on; the VPN gateway active-active with ASN 65515',
  'point.coexist-transit-vpn-to-expressroute.1.watch.1': 'After a change of the ASN reset the VPN gateway.',
  'point.coexist-transit-vpn-to-expressroute.1.watch.2': 'Each site must accept the ranges of the other.',
  'point.coexist-transit-vpn-to-expressroute.1.watch.3': 'For a route that comes from both, ExpressRoute is preferred.',
  'point.coexist-transit-vpn-to-expressroute.2':
    'Not through the two gateways alone. Add Azure Route Server to the hub with branch-to-branch enabled, and the ' +
    'VPN gateway active-active with ASN 65515; Virtual WAN has it built in.',
  'point.coexist-transit-vpn-to-expressroute.2.change.1': 'in the hub, branch-to-branch on',
  'point.coexist-transit-vpn-to-expressroute.2.change.2': 'VPN gateway active-active, with ASN 65515',
  'point.coexist-transit-vpn-to-expressroute.2.watch.1':
    'Creating Route Server interrupts the existing gateways for about 10 minutes: plan a maintenance window of an ' +
    'hour.',
  'point.coexist-transit-vpn-to-expressroute.2.watch.2':
    'Route Server is control plane only; the traffic runs through the gateways, at the speed of the VPN SKU.',
  'point.coexist-transit-vpn-to-expressroute.2.watch.3':
    'It joins VPN with ExpressRoute, not one circuit with another: that is Global Reach.',
  'point.coexist-transit-vpn-to-expressroute.2.watch.4':
    'Each site must accept the ranges of the other, and active-active needs a second tunnel on each device.',
  'point.coexist-transit-vpn-to-expressroute.cause':
    'the two gateways pass nothing to each other: Route Server with branch-to-branch is missing',
  'point.coexist-transit-vpn-to-expressroute.fix':
    'Add Azure Route Server to the hub with branch-to-branch on, and run the VPN gateway active-active with ASN ' +
    '65515; or use Virtual WAN.',
  'point.coexist-p2s-to-expressroute.1':
    'Yes: in Virtual WAN Standard users on VPN reach sites on ExpressRoute through the hub, with branch-to-branch ' +
    'enabled.',
  'point.coexist-p2s-to-expressroute.1.watch.1':
    'On-premises must accept the client pool, which may overlap with nothing.',
  'point.coexist-p2s-to-expressroute.1.watch.2': 'Clients need the profile downloaded again after changes of routes.',
  'point.coexist-p2s-to-expressroute.2':
    'Not in a hub VNet: the gateways pass nothing on between VPN users and ExpressRoute, and Route Server does it ' +
    'for site-to-site VPN only. A Standard virtual hub connects users, sites and circuits with each other.',
  'point.coexist-p2s-to-expressroute.2.change.2': 'its circuit, connected to the virtual hub',
  'point.coexist-p2s-to-expressroute.2.change.3': 'by user VPN of the virtual hub',
  'point.coexist-p2s-to-expressroute.2.watch.1':
    'In the virtual hub branch-to-branch must be on, and on-premises needs a return route to the client pool.',
  'point.coexist-p2s-to-expressroute.2.watch.2':
    'A site-to-site tunnel over private peering lets VPN users reach on-premises as well, through that tunnel.',
  'point.coexist-p2s-to-expressroute.2.watch.3':
    'Another way is a VPN that ends in the datacenter, or a jump host in a VNet that on-premises reaches.',
  'point.coexist-p2s-to-expressroute.cause': 'the hub passes nothing on between VPN users and ExpressRoute',
  'point.coexist-p2s-to-expressroute.fix':
    'Connect users and circuit to a Standard virtual hub, or let users reach the sites through a jump host or ' +
    'Bastion in the hub.',
  'point.coexist-move-from-vpn-to-expressroute.1':
    'Run both side by side: build the ExpressRoute gateway and connection while the tunnel carries, then advertise ' +
    'the same prefixes over the circuit. Azure moves to ExpressRoute at once; prefer it on-premises as well, and ' +
    'keep the tunnel as backup.',
  'point.coexist-move-from-vpn-to-expressroute.1.change.2': 'gateway in the same GatewaySubnet, then the connection',
  'point.coexist-move-from-vpn-to-expressroute.1.change.3': 'a higher local preference for ExpressRoute',
  'point.coexist-move-from-vpn-to-expressroute.1.watch.1':
    'Move site by site by advertising one prefix after the other.',
  'point.coexist-move-from-vpn-to-expressroute.1.watch.2': 'GatewaySubnet must be /27 or larger for both gateways.',
  'point.coexist-move-from-vpn-to-expressroute.1.watch.3':
    'More specific prefixes on the tunnel keep traffic there, which is the way back if something fails.',
  'point.coexist-move-from-vpn-to-expressroute.1.watch.4':
    'ExpressRoute is not encrypted by default, which the tunnel was.',
  'point.hybrid-vpn-or-expressroute.1':
    'ExpressRoute: steady latency and a guaranteed rate are what a VPN over the internet cannot promise. Start with ' +
    'a site-to-site VPN now, and keep it as backup when the circuit is there.',
  'point.hybrid-vpn-or-expressroute.1.change.2': 'at once, as the way until then and the backup afterwards',
  'point.hybrid-vpn-or-expressroute.1.watch.1': 'Provider lead time is weeks to months; the VPN runs within hours.',
  'point.hybrid-vpn-or-expressroute.1.watch.2': 'A VPN goes over the public internet, encrypted but with its jitter.',
  'point.hybrid-vpn-or-expressroute.1.watch.3':
    'ExpressRoute is not encrypted by default: add IPsec or TLS where that is required.',
  'point.hybrid-vpn-or-expressroute.1.watch.4': 'Make GatewaySubnet /27 or larger now, so that both gateways fit.',
  'point.hybrid-vpn-or-expressroute.2':
    'A site-to-site VPN is enough for moderate traffic that tolerates the internet: it runs within hours and costs a ' +
    'fraction. ExpressRoute is for steady latency, large volumes, or a rule that forbids the internet.',
  'point.hybrid-vpn-or-expressroute.2.watch.1':
    'The VPN goes over the public internet; the gateway carries 650 Mbps to 10 Gbps in all.',
  'point.hybrid-vpn-or-expressroute.2.watch.2':
    'ExpressRoute takes weeks to months from the provider, and is not encrypted by default.',
  'point.hybrid-vpn-or-expressroute.2.watch.3':
    'Take GatewaySubnet /27 or larger, so that ExpressRoute can join later.',
  'point.er-encrypted-by-default.1':
    "Not by default. MACsec encrypts the link between your routers and Microsoft's, but on ExpressRoute Direct ports " +
    'only; on a provider circuit take IPsec over private peering.',
  'point.er-encrypted-by-default.1.change.2': 'MACsec on the Direct ports, or IPsec over private peering',
  'point.er-encrypted-by-default.1.watch.1':
    "ExpressRoute is not encrypted by default, and MACsec ends at Microsoft's edge.",
  'point.er-encrypted-by-default.1.watch.2': 'MACsec keys are yours, in a key vault; a mismatch cuts the line.',
  'point.er-encrypted-by-default.1.watch.3': 'IPsec reaches to the VNet, at the speed of the VPN gateway.',
  'point.er-encrypted-by-default.2':
    'No, ExpressRoute carries your packets in clear text by default; it is private, not encrypted. TLS in the ' +
    'applications is the minimum; for the network layer take IPsec over private peering, or MACsec on ExpressRoute ' +
    'Direct.',
  'point.er-encrypted-by-default.2.change.2': 'IPsec over private peering, where the rule asks for it',
  'point.er-encrypted-by-default.2.watch.1': 'IPsec works on any circuit, at the throughput of the VPN gateway.',
  'point.er-encrypted-by-default.2.watch.2':
    "MACsec is for ExpressRoute Direct only and covers the link to Microsoft's edge.",
  'point.er-encrypted-by-default.2.watch.3': 'VNet encryption does not cover traffic through the gateway.',
  'point.er-ipsec-over-private-peering.1':
    'Yes, but not with the Basic gateway: it does not coexist with ExpressRoute and has no private IP. Re-create it ' +
    'as VpnGw1AZ or larger with private IPs enabled, then run the tunnel over private peering.',
  'point.er-ipsec-over-private-peering.1.change.1': 'the Basic gateway by VpnGw1AZ or larger, with private IPs',
  'point.er-ipsec-over-private-peering.1.watch.1': 'A Basic gateway must be deleted and re-created.',
  'point.er-ipsec-over-private-peering.1.watch.2':
    'More specific prefixes over the tunnel, or Azure takes the clear path.',
  'point.er-ipsec-over-private-peering.1.watch.3': 'GatewaySubnet must be /27 or larger.',
  'point.er-ipsec-over-private-peering.2':
    'Yes: a VPN gateway (AZ SKU, with private IPs enabled) beside the ExpressRoute gateway ends the IPsec tunnel ' +
    'over private peering. Advertise more specific prefixes over the VPN, so that the tunnel wins.',
  'point.er-ipsec-over-private-peering.2.change.1':
    'an AZ gateway with private IPs, and a connection that uses the Azure private IP address',
  'point.er-ipsec-over-private-peering.2.change.2':
    'more specific prefixes over the tunnel, or only the tunnel end points over ExpressRoute',
  'point.er-ipsec-over-private-peering.2.watch.1':
    'With the same prefixes on both, Azure takes the clear ExpressRoute path.',
  'point.er-ipsec-over-private-peering.2.watch.2':
    'GatewaySubnet must be /27 or larger, and the ExpressRoute gateway not ErGwScale, which is documented without ' +
    'IPsec over the circuit.',
  'point.er-ipsec-over-private-peering.2.watch.3':
    'Throughput is that of the VPN SKU, 650 Mbps to 10 Gbps; high-bandwidth tunnels reach 20 Gbps on ExpressRoute ' +
    'Direct.',
  'point.er-ipsec-over-private-peering.2.watch.4': 'No appliance is needed, and BGP on the tunnel is optional.',
  'point.er-ipsec-clear-path-used.1':
    'The same prefixes are advertised over both: then Azure takes ExpressRoute in clear text. Send only the tunnel ' +
    'end points (or larger ranges) over private peering, and the real prefixes, more specific, over the VPN.',
  'point.er-ipsec-clear-path-used.1.change.1':
    'end points or summaries over ExpressRoute, more specific prefixes over the tunnel',
  'point.er-ipsec-clear-path-used.1.change.2': 'Azure ranges to the VPN device, not to the edge router',
  'point.er-ipsec-clear-path-used.1.watch.1': 'Both directions matter: on-premises must prefer the tunnel, too.',
  'point.er-ipsec-clear-path-used.1.watch.2':
    'If the tunnel fails, a summary over ExpressRoute lets traffic pass in clear text; leave it out if that is not ' +
    'allowed.',
  'point.er-ipsec-clear-path-used.1.watch.3':
    'Check with the byte counters of the connection and the effective routes of a VM.',
  'point.er-ipsec-clear-path-used.cause':
    'the same prefixes come over circuit and tunnel, and Azure takes the circuit in clear text',
  'point.er-ipsec-clear-path-used.fix':
    'Announce only the tunnel end points or larger ranges over private peering, and the real prefixes, more ' +
    'specific, over the VPN.',
  'point.er-ipsec-throughput.1':
    'What the VPN gateway carries: 650 Mbps (VpnGw1AZ) to 10 Gbps (VpnGw5AZ) in all. High-bandwidth tunnels on ' +
    'VpnGw5AZ reach four times 5 Gbps, but need FastPath on ExpressRoute Direct; MACsec there costs no throughput.',
  'point.er-ipsec-throughput.1.change.1': 'of the VPN gateway to the size of the circuit',
  'point.er-ipsec-throughput.1.watch.1': 'One ordinary tunnel carries 0.65 to 2.3 Gbps at best, so use several.',
  'point.er-ipsec-throughput.1.watch.2':
    'High-bandwidth tunnels take two connections and static or BGP routing, and need an own gateway for them.',
  'point.er-ipsec-throughput.1.watch.3':
    "MACsec protects the link to Microsoft's edge, IPsec the whole way to the VNet.",
  'point.er-macsec.1':
    'Yes, on your Direct ports: MACsec is off by default, takes your own keys from a key vault, and then encrypts ' +
    "everything on the port, without loss of throughput at Microsoft's side.",
  'point.er-macsec.1.change.1': 'MACsec on both links of the Direct port pair',
  'point.er-macsec.1.watch.1':
    'Switching it on, or a key mismatch, cuts the link: do one link after the other in a maintenance window.',
  'point.er-macsec.1.watch.2': 'It never falls back to clear text.',
  'point.er-macsec.1.watch.3': 'All circuits on the ports are encrypted, none can be left out.',
  'point.er-macsec.1.watch.4': "It ends at Microsoft's edge; IPsec can be added for the way to the VNet.",
  'point.er-macsec.2':
    'Only on ExpressRoute Direct, where the ports are yours. On a circuit from a connectivity provider MACsec is not ' +
    'possible: use IPsec over private peering there.',
  'point.er-macsec.2.change.1': 'IPsec over private peering, or MACsec after a move to Direct',
  'point.er-macsec.2.watch.1': 'ExpressRoute is not encrypted by default.',
  'point.er-macsec.2.watch.2': 'Direct comes as pairs of 10, 100 or 400 Gbps ports.',
  'point.er-macsec.2.watch.3':
    "MACsec covers the link to Microsoft's edge; between datacenters Microsoft uses MACsec of its own.",
  'point.encryption-peering-between-regions.1':
    'Not with IPsec: peering adds no encryption of its own, only the links between datacenters have MACsec. If your ' +
    'rule names IPsec, use VPN gateways or appliances between the VNets and leave the peering out.',
  'point.encryption-peering-between-regions.1.change.1': 'a gateway in each VNet',
  'point.encryption-peering-between-regions.1.watch.1':
    'Where peering and VPN both exist, peering is preferred and takes over unencrypted by IPsec.',
  'point.encryption-peering-between-regions.1.watch.2':
    'The VPN gateway costs by the hour twice and limits the throughput.',
  'point.encryption-peering-between-regions.1.watch.3':
    'If the rule accepts encryption without naming IPsec, VNet encryption over peering is faster and simpler.',
  'point.encryption-peering-between-regions.2':
    'In part: the links between datacenters have MACsec, but peering itself adds nothing end to end. Use TLS, or ' +
    'Virtual Network encryption on supported VMs; IPsec only if the rule names IPsec.',
  'point.encryption-peering-between-regions.2.change.2': 'on both VNets',
  'point.encryption-peering-between-regions.2.watch.1':
    'MACsec between datacenters is always on, and does not apply inside one datacenter.',
  'point.encryption-peering-between-regions.2.watch.2':
    'A VPN gateway in each VNet adds cost and complexity, and caps the throughput.',
  'point.encryption-peering-between-regions.2.watch.3':
    'Virtual Network encryption works over regional and global peering if both VNets have it on.',
  'point.encryption-peering-between-regions.2.watch.4': "Private endpoints are not covered; their service's TLS is.",
  'point.vnet-encryption-enable-existing.1':
    'Not while a DNS Private Resolver is in that VNet: it is not supported in an encrypted one. Move the resolver ' +
    'into a VNet of its own, then switch encryption on.',
  'point.vnet-encryption-enable-existing.1.change.1': 'moved into a VNet without encryption',
  'point.vnet-encryption-enable-existing.1.watch.1':
    'The resolver gets new addresses, so forwarders and DNS settings must follow.',
  'point.vnet-encryption-enable-existing.1.watch.2': 'VMs take encryption up after a stop and start.',
  'point.vnet-encryption-enable-existing.1.watch.3': 'Encryption must be on in both peered VNets.',
  'point.vnet-encryption-enable-existing.2':
    'In the spokes yes; be careful with the VNet that holds the ExpressRoute gateway. Traffic through the gateway is ' +
    'never covered, and older documents warned that encryption there breaks on-premises traffic: leave the hub out, ' +
    'or test first.',
  'point.vnet-encryption-enable-existing.2.change.1': 'on the spokes that need it, not on the VNet of the gateway',
  'point.vnet-encryption-enable-existing.2.watch.1':
    'For the way from on-premises use IPsec over private peering or TLS.',
  'point.vnet-encryption-enable-existing.2.watch.2':
    'Only supported VM sizes with accelerated networking are encrypted.',
  'point.vnet-encryption-enable-existing.2.watch.3':
    'AllowUnencrypted is the only enforcement: other VMs keep talking in clear text.',
  'point.vnet-encryption-enable-existing.2.watch.4':
    'Encryption must be on in both peered VNets to cover traffic between them.',
  'point.vnet-encryption-enable-existing.3':
    'Yes, on an existing VNet; running VMs take it up after a stop and start. Nothing breaks between VMs, but ' +
    'unsupported sizes such as B-series keep talking unencrypted, and both peered VNets must have it on.',
  'point.vnet-encryption-enable-existing.3.change.1': 'on both peered VNets',
  'point.vnet-encryption-enable-existing.3.watch.1':
    'Only supported VM sizes with accelerated networking are encrypted: D and E series from v5 on, and listed series ' +
    'of others.',
  'point.vnet-encryption-enable-existing.3.watch.2':
    'AllowUnencrypted is the only enforcement, so clear text is never refused.',
  'point.vnet-encryption-enable-existing.3.watch.3':
    'A DNS Private Resolver may not be in that VNet, and traffic to Application Gateway, Azure Firewall Standard and ' +
    'private endpoints is not covered.',
  'point.vnet-encryption-enable-existing.3.watch.4': 'Verify with VNet flow logs.',
  'point.vnet-encryption-private-endpoints.1':
    'No: it covers supported VM to VM traffic, not private endpoints or Private Link service. There the TLS of the ' +
    'service protects the data.',
  'point.vnet-encryption-private-endpoints.1.watch.1':
    'Require TLS 1.2 or later on the service, and secure transfer on storage.',
  'point.vnet-encryption-private-endpoints.1.watch.2':
    'Between VMs it needs supported sizes with accelerated networking.',
  'point.vnet-encryption-private-endpoints.1.watch.3': 'The path to the endpoint stays on the Microsoft network.',
  'point.vnet-encryption-supported-vms.1':
    'All D and E series from v5 on and listed series of other families, with accelerated networking, after a stop ' +
    'and start. Other VMs go on in clear text: AllowUnencrypted is the only enforcement there is, DropUnencrypted is ' +
    'not offered.',
  'point.vnet-encryption-supported-vms.1.watch.1':
    'Both ends must be supported sizes with accelerated networking, in VNets that both have encryption on.',
  'point.vnet-encryption-supported-vms.1.watch.2': 'VNet flow logs show which flows are encrypted.',
  'point.vnet-encryption-supported-vms.1.watch.3':
    'Behind an internal load balancer all VMs must be supported, without secondary IP configurations.',
  'point.vnet-encryption-supported-vms.1.watch.4': 'It is in preview in the US Government and China clouds.',
  'point.vnet-encryption-supported-vms.cause': 'one of the VMs is of a size without Virtual Network encryption',
  'point.vnet-encryption-supported-vms.fix':
    'Take supported sizes with accelerated networking (D and E series from v5 on and listed others), and stop and ' +
    'start the VMs.',
  'point.vnet-encryption-other-services.1':
    'They can stand in it, mostly unencrypted: traffic to Azure Firewall Standard, Application Gateway, gateways and ' +
    'private endpoints is not covered (Firewall Premium is listed as covered), and DNS Private Resolver is not ' +
    'supported there at all.',
  'point.vnet-encryption-other-services.1.change.2': 'in a VNet without encryption',
  'point.vnet-encryption-other-services.1.watch.1':
    'A spoke-to-spoke path through a hub firewall is encrypted only as far as the firewall supports it; TLS covers ' +
    'the rest.',
  'point.vnet-encryption-other-services.1.watch.2':
    'With an ExpressRoute gateway keep encryption off in that VNet, or test on-premises traffic first.',
  'point.vnet-encryption-other-services.1.watch.3': 'Encrypt the hybrid leg with IPsec.',
  'point.encryption-vnet-to-vnet-ipsec.1':
    'If the rule says IPsec, a VNet-to-VNet VPN: a route-based gateway in each VNet, and no peering between them, ' +
    'since peering would carry the traffic unencrypted.',
  'point.encryption-vnet-to-vnet-ipsec.1.watch.1':
    'Two gateways by the hour, 650 Mbps to 10 Gbps, and more latency than peering.',
  'point.encryption-vnet-to-vnet-ipsec.1.watch.2': 'Traffic stays on the Microsoft network.',
  'point.encryption-vnet-to-vnet-ipsec.1.watch.3': "A spoke with a gateway of its own cannot use the hub's.",
  'point.encryption-vnet-to-vnet-ipsec.1.watch.4': 'Ranges must not overlap; NAT is not available for this type.',
  'point.encryption-vnet-to-vnet-ipsec.2':
    'Virtual Network encryption over peering: no gateways, no throughput cap, also inside one datacenter, for ' +
    'supported VM sizes. A VNet-to-VNet VPN is for rules that name IPsec.',
  'point.encryption-vnet-to-vnet-ipsec.2.change.1': 'on both VNets',
  'point.encryption-vnet-to-vnet-ipsec.2.watch.1':
    'Unsupported VM sizes stay in clear text, and PaaS endpoints are not covered.',
  'point.encryption-vnet-to-vnet-ipsec.2.watch.2':
    'VPN gateways add cost and complexity; the throughput is that of the SKU.',
  'point.encryption-vnet-to-vnet-ipsec.2.watch.3': 'TLS in the application covers everything and needs neither.',
  'point.encryption-vpn-to-site-covers-what.1':
    'From your device to the VPN gateway yes, by IPsec; from there to the VM the traffic runs in the clear inside ' +
    'Azure, on MACsec links between datacenters only. Use TLS for end to end.',
  'point.encryption-vpn-to-site-covers-what.1.watch.1':
    'Virtual Network encryption does not cover traffic that comes through a gateway.',
  'point.encryption-vpn-to-site-covers-what.1.watch.2': 'A VPN goes over the public internet, protected by the tunnel.',
  'point.encryption-vpn-to-site-covers-what.1.watch.3':
    'A custom IPsec policy sets the algorithms a rule asks for, on any SKU but Basic.',
  'point.coexist-both-active.1':
    'Not for the same prefix: there Azure always takes ExpressRoute, and the VPN waits. Split by prefix instead: ' +
    'what is advertised more specific over the tunnel goes there, the rest over the circuit, and the summaries on ' +
    'both are the failover.',
  'point.coexist-both-active.1.change.1': 'more specific prefixes on the path that should carry them',
  'point.coexist-both-active.1.change.2': 'the same choice on your routers',
  'point.coexist-both-active.1.watch.1':
    'A connection weight decides between circuits, not between circuit and tunnel.',
  'point.coexist-both-active.1.watch.2': 'Both directions must be split alike, or stateful firewalls drop the replies.',
  'point.coexist-both-active.1.watch.3':
    'In Virtual WAN the hub routing preference can be set to VPN or AS path instead.',
  'point.coexist-vpn-asn.1':
    'Yes, set it to 65515: Route Server exchanges routes with the VPN gateway only then, and it is what Microsoft ' +
    'asks for beside ExpressRoute. The change resets BGP on all tunnels, and every device must name the new peer ASN.',
  'point.coexist-vpn-asn.1.change.1': 'ASN of the VPN gateway to 65515',
  'point.coexist-vpn-asn.1.change.2': 'the new remote ASN on every device',
  'point.coexist-vpn-asn.1.watch.1': 'Reset the VPN gateway after the change, so that it takes effect.',
  'point.coexist-vpn-asn.1.watch.2': 'Your own devices must not use 65515.',
  'point.coexist-vpn-asn.1.watch.3': 'For Route Server the gateway must be active-active as well.',
  'point.coexist-vpn-asn.cause': 'the VPN gateway has another ASN than 65515',
  'point.coexist-vpn-asn.fix':
    'Set the ASN of the VPN gateway to 65515, reset the gateway so that it takes effect, and name the new peer ASN ' +
    'on every device.',
  'point.coexist-remove-one-gateway.1':
    'Yes, the two gateways are independent: deleting one does not touch the other, and the peerings go on using the ' +
    'one that is left. You lose the backup, and VPN users and branches if they come in there.',
  'point.coexist-remove-one-gateway.1.change.1': 'connections first, then the gateway',
  'point.coexist-remove-one-gateway.1.watch.1':
    'Keep the tunnel unless a second circuit in another location takes its place.',
  'point.coexist-remove-one-gateway.1.watch.2':
    'Check before: effective routes must come from ExpressRoute, and no more specific prefix from the VPN.',
  'point.coexist-remove-one-gateway.1.watch.3': 'Keep the public IP resource if the gateway may come back.',
  'point.coexist-spokes-use-both.1':
    'Yes: "use remote gateway" stands for all gateways of the hub. The spokes learn the routes of both, prefer ' +
    'ExpressRoute for the same prefix, and fall back to the VPN with the hub. No peering has to be changed.',
  'point.coexist-spokes-use-both.1.watch.1':
    'A user-defined route to "virtual network gateway" means the ExpressRoute gateway where both stand, so it breaks ' +
    'the failover.',
  'point.coexist-spokes-use-both.1.watch.2':
    'Both gateways advertise the ranges of the spokes; on-premises has to accept them on either path.',
  'point.coexist-spokes-use-both.1.watch.3':
    'Windows point-to-site clients need a new profile after a change of peerings.',
  'point.coexist-maintenance-windows.1':
    'Not the same: give the two gateways separate maintenance configurations, so that primary and backup are never ' +
    'serviced together. A window is daily and at least five hours long, in the region of the gateway.',
  'point.coexist-maintenance-windows.1.change.1': 'a maintenance configuration of its own for each gateway',
  'point.coexist-maintenance-windows.1.watch.1': 'It takes up to 24 hours until a new configuration is followed.',
  'point.coexist-maintenance-windows.1.watch.2':
    'Host updates and urgent security fixes may still come outside it, and no notice is sent beforehand.',
  'point.coexist-maintenance-windows.1.watch.3':
    'Basic gateways cannot have one, and gateways with a Basic public IP follow it for service updates only.',
  'point.coexist-maintenance-windows.1.watch.4': "The circuit's own maintenance cannot be scheduled.",
  'point.coexist-vpn-over-microsoft-peering.1':
    "It works: with the region in the route filter, the gateway's public IP is reached through the circuit. Private " +
    "peering with the gateway's private IP is the simpler way today, without public addresses and route filter.",
  'point.coexist-vpn-over-microsoft-peering.1.change.1':
    'the tunnel over private peering, with private IPs on the gateway',
  'point.coexist-vpn-over-microsoft-peering.1.watch.1':
    "If the tunnel is your backup for the circuit, it must not run through the circuit: filter the gateway's address " +
    'on that peering.',
  'point.coexist-vpn-over-microsoft-peering.1.watch.2': 'Microsoft peering needs public addresses and NAT of your own.',
  'point.coexist-vpn-over-microsoft-peering.1.watch.3': 'Outbound data of the VPN gateway is charged as well.',
  'point.er-ipsec-between-hosts.1':
    'Yes: TLS in the application protects it from end to end and is enough for most rules. Where the network layer ' +
    'is asked for, Windows hosts can do IPsec transport mode between each other over private peering, without a ' +
    'gateway.',
  'point.er-ipsec-between-hosts.1.change.2': 'TLS or IPsec between the hosts concerned',
  'point.er-ipsec-between-hosts.1.watch.1':
    'Read the rule: "encrypted in transit" accepts TLS, "IPsec" or "network layer" does not.',
  'point.er-ipsec-between-hosts.1.watch.2':
    'Host IPsec is set by group policy, by address and port, and must match on both ends.',
  'point.er-ipsec-between-hosts.1.watch.3':
    'Allow UDP 500, UDP 4500 and ESP in firewalls and security groups on the way.',
  'point.er-ipsec-between-hosts.1.watch.4': 'A firewall between them sees only ciphertext.',
  'point.vpn-default-algorithms.1':
    'Without a policy of your own the gateway offers a list of proposals and takes what the device agrees to, so the ' +
    'device decides. To guarantee strength set a custom policy: GCM-AES256 or AES256 with SHA256 or SHA384, ECP384, ' +
    'and PFS ECP384.',
  'point.vpn-default-algorithms.1.change.1': 'a custom IPsec/IKE policy on each connection',
  'point.vpn-default-algorithms.1.change.2': 'the same algorithms on the device',
  'point.vpn-default-algorithms.1.watch.1':
    'With a custom policy only that one is offered and accepted, so weak ciphers are out.',
  'point.vpn-default-algorithms.1.watch.2':
    'Lifetimes: main mode 28,800 seconds fixed, quick mode 27,000 seconds or 102,400,000 KB by default; they need ' +
    'not match.',
  'point.vpn-default-algorithms.1.watch.3':
    'One policy per connection, not on Basic, and a few seconds of interruption when it is set.',
  'point.vpn-default-algorithms.1.watch.4': 'IKEDiagnosticLog shows what was negotiated.',
  'point.coexist-gateway-subnet-too-small.1':
    'GatewaySubnet must be /27 or larger for the second gateway. Enlarge it: normally by deleting the gateway in it, ' +
    're-creating the subnet and both gateways, in a maintenance window.',
  'point.coexist-gateway-subnet-too-small.1.change.1': 'to /27 or larger',
  'point.coexist-gateway-subnet-too-small.1.watch.1':
    'New ExpressRoute gateways want /27 or larger in any case, /26 for 16 circuits.',
  'point.coexist-gateway-subnet-too-small.1.watch.2':
    'Where a second prefix on the subnet is offered, add that and keep the gateway.',
  'point.coexist-gateway-subnet-too-small.1.watch.3': 'The order of the two gateways does not matter.',
  'point.coexist-gateway-subnet-too-small.cause': 'GatewaySubnet is smaller than /27, too small for a second gateway',
  'point.coexist-gateway-subnet-too-small.fix':
    'Enlarge GatewaySubnet to /27 or larger (delete the gateway, re-create subnet and gateways, reconnect), or add a ' +
    'second prefix where that is offered.',
  'point.coexist-vpn-does-not-take-over.1':
    'The VPN gateway does not know the on-premises ranges: they come neither by BGP over the tunnel nor from the ' +
    'local network gateway. Announce the same prefixes over the tunnel by BGP, and let your routers fall back to it.',
  'point.coexist-vpn-does-not-take-over.1.change.3': 'the same prefixes over the tunnel',
  'point.coexist-vpn-does-not-take-over.1.watch.1':
    'Your side needs a route to the Azure ranges over the tunnel as well.',
  'point.coexist-vpn-does-not-take-over.1.watch.2':
    'For the same prefix the circuit wins while it is up, so nothing changes in normal times.',
  'point.coexist-vpn-does-not-take-over.1.watch.3': 'Test it by disabling the private peering in a maintenance window.',
  'point.coexist-vpn-does-not-take-over.cause':
    'the VPN gateway does not know the on-premises ranges, so there is nothing to fall back to',
  'point.coexist-vpn-does-not-take-over.fix':
    'Run BGP on the tunnel and announce the same prefixes there as over the circuit, or list them in the local ' +
    'network gateway, and add the routes on your side.',
  'point.coexist-tunnel-runs-over-circuit.1':
    'Microsoft peering announces the public address of the VPN gateway, so the tunnel itself runs over the circuit ' +
    'and dies with it. Route that address over the internet on your side.',
  'point.coexist-tunnel-runs-over-circuit.1.change.2': 'the addresses of the VPN gateway over the internet',
  'point.coexist-tunnel-runs-over-circuit.1.watch.1':
    "A host route for the gateway's addresses to the internet line is enough.",
  'point.coexist-tunnel-runs-over-circuit.1.watch.2':
    'The same happens with a route filter that covers the region of the gateway.',
  'point.coexist-tunnel-runs-over-circuit.cause':
    'the tunnel itself runs over the circuit, because Microsoft peering announces the address of the VPN gateway',
  'point.coexist-tunnel-runs-over-circuit.fix':
    'Add a route on-premises that sends the public addresses of the VPN gateway over the internet line.',
  'point.coexist-gateway-subnet-own-route.1':
    'The route table covers the range of GatewaySubnet itself and sends the BGP of the two gateways to the firewall. ' +
    'Take that range out: list the subnets to inspect, or exempt GatewaySubnet and RouteServerSubnet with next hop ' +
    'virtual network.',
  'point.coexist-gateway-subnet-own-route.1.change.1': 'on GatewaySubnet: exempt GatewaySubnet and RouteServerSubnet',
  'point.coexist-gateway-subnet-own-route.1.watch.1': 'Spoke ranges to the firewall are fine there.',
  'point.coexist-gateway-subnet-own-route.1.watch.2': 'Never 0.0.0.0/0 on GatewaySubnet.',
  'point.coexist-gateway-subnet-own-route.cause':
    'a route on GatewaySubnet covers the gateways themselves and sends their BGP to the firewall',
  'point.coexist-gateway-subnet-own-route.fix':
    'Exempt the ranges of GatewaySubnet and RouteServerSubnet with next hop virtual network, or route only the spoke ' +
    'ranges to the firewall.',
  'point.er-ipsec-scalable-gateway.1':
    'The scalable gateway is documented without support for IPsec over ExpressRoute. Run the tunnel over a fixed SKU ' +
    '(ErGw1AZ to ErGw3AZ), which means re-creating the ExpressRoute gateway.',
  'point.er-ipsec-scalable-gateway.1.change.1': 'ErGwScale by ErGw3AZ',
  'point.er-ipsec-scalable-gateway.1.watch.1':
    'That is as of November 2025: check the limitations of ErGwScale before you plan either way.',
  'point.er-ipsec-scalable-gateway.1.watch.2': 'MACsec on ExpressRoute Direct does not depend on the gateway.',
  'point.er-ipsec-scalable-gateway.cause': 'the scalable gateway ErGwScale does not support IPsec over ExpressRoute',
  'point.er-ipsec-scalable-gateway.fix':
    'Use ErGw1AZ, ErGw2AZ or ErGw3AZ where IPsec runs over private peering, or encrypt with MACsec on ExpressRoute ' +
    'Direct.',
  'point.macsec-key-mismatch.1':
    'MACsec does not fall back to clear text: with another CAK, CKN or cipher on one side the link passes nothing, ' +
    'not even ARP. Set the same values on port and router, one link at a time.',
  'point.macsec-key-mismatch.1.watch.1':
    'The CAK has 32 hexadecimal digits for 128-bit ciphers and 64 for 256-bit ones; the CKN up to 64, an even number.',
  'point.macsec-key-mismatch.1.watch.2': 'XPN ciphers are recommended on fast links, the others may drop sessions.',
  'point.macsec-key-mismatch.1.watch.3': 'Move the traffic to the other link before you touch one.',
  'point.macsec-key-mismatch.cause': 'MACsec key, key name or cipher differ between port and router',
  'point.macsec-key-mismatch.fix':
    'Set the same CAK, CKN and cipher on the port and on your router, one link at a time with the traffic on the ' +
    'other.',
  'point.macsec-vault-closed.1':
    "ExpressRoute's management must read the secrets: a vault that is reachable by private endpoint alone does not " +
    'do. Allow trusted Microsoft services in the firewall of the vault and give the identity of the port permission ' +
    'to get secrets.',
  'point.macsec-vault-closed.1.change.2': 'of the key vault: allow trusted services',
  'point.macsec-vault-closed.1.watch.1': 'ExpressRoute is a trusted service of Key Vault.',
  'point.macsec-vault-closed.1.watch.2': 'Soft delete must be on.',
  'point.macsec-vault-closed.1.watch.3': 'The link keeps its present keys meanwhile.',
  'point.macsec-vault-closed.cause': 'ExpressRoute cannot read the MACsec keys in the key vault',
  'point.macsec-vault-closed.fix':
    'Allow trusted Microsoft services in the firewall of the vault, and give the identity of the port the permission ' +
    'to get secrets.',
  'point.coexist-policy-based-device.1':
    'Yes: the gateway in Azure must be route-based, but its connection may use policy-based traffic selectors ' +
    'towards the old device. A policy-based gateway itself does not coexist with ExpressRoute.',
  'point.coexist-policy-based-device.1.change.2': 'policy-based traffic selectors on the connection',
  'point.coexist-policy-based-device.1.watch.1': 'Without BGP there is no automatic failover to that device.',
  'point.coexist-policy-based-device.1.watch.2': 'The Basic SKU does not coexist either.',
  'point.coexist-add-point-to-site.1':
    'Yes, on the VPN gateway you have: give it a client pool and a way to authenticate; GatewaySubnet and ' +
    'ExpressRoute stay as they are. The users reach Azure, but not the sites behind the circuit.',
  'point.coexist-add-point-to-site.1.change.2': 'on the VPN gateway that stands',
  'point.coexist-add-point-to-site.1.watch.1': 'For users to reach ExpressRoute sites take Virtual WAN.',
  'point.coexist-add-point-to-site.1.watch.2': 'The pool must not overlap with any range on-premises.',
  'point.macsec-some-circuits-only.1':
    'No: MACsec works on the port, so everything on it is encrypted, all circuits, both peerings and the BGP ' +
    'sessions. What must stay in clear text needs another port pair.',
  'point.macsec-some-circuits-only.1.watch.1': 'The two links of the pair are configured one by one.',
  'point.macsec-some-circuits-only.1.watch.2': 'IPsec is the way to encrypt per circuit or per VNet.',
  'point.macsec-with-ipsec.1':
    "Yes, they are independent: MACsec covers the link between your router and Microsoft's edge, IPsec the whole way " +
    'to the VPN gateway in the VNet. Where the rule says end to end, take IPsec or TLS as well.',
  'point.macsec-with-ipsec.1.change.2': 'over private peering, if end to end is asked for',
  'point.macsec-with-ipsec.1.watch.1': 'IPsec is limited by the VPN gateway, MACsec costs no throughput.',
  'point.macsec-with-ipsec.1.watch.2': 'MACsec keys rotate with a short interruption, plan them apart.',
  'point.macsec-rotate-keys.1':
    'One link at a time: move the traffic to the second link, put the new secrets in the vault, set them on the port ' +
    'and on your router, check ARP and BGP, then do the other link. The link that changes is down until both sides ' +
    'agree.',
  'point.macsec-rotate-keys.1.watch.1':
    'Keys are pre-shared and are not exchanged at the same moment on both sides, so each link has a short gap.',
  'point.macsec-rotate-keys.1.watch.2': 'A mismatch never falls back to clear text.',
  'point.macsec-rotate-keys.1.watch.3': 'Take a maintenance window.',
  'point.macsec-cipher-and-keys.1':
    'Take an XPN cipher, GcmAesXpn256 or GcmAesXpn128: the others may drop sessions on fast links. The CAK has 64 ' +
    'hexadecimal digits for 256 bits and 32 for 128; the CKN up to 64, an even number.',
  'point.macsec-cipher-and-keys.1.watch.1': 'SCI can be switched on per link, if your device wants it.',
  'point.macsec-cipher-and-keys.1.watch.2': 'Port and router must agree on cipher, CAK and CKN.',
  'point.macsec-cipher-and-keys.1.watch.3': 'The secrets live in your key vault, which must let trusted services in.',
};
