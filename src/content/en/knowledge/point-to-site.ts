/** What is answered to questions about point to site. */
export const pointToSiteWords = {
  'point.p2s-internet-through-azure.1':
    'Yes in Virtual WAN, if the hub is secured: with an Azure Firewall in it and internet traffic routed to it, user ' +
    'VPN can be forced into the tunnel. A plain VPN gateway drops such traffic.',
  'point.p2s-internet-through-azure.1.change.1':
    'an Azure Firewall in the hub, internet traffic secured for the VPN users',
  'point.p2s-internet-through-azure.1.change.2': 'forced tunnelling in the user VPN profile',
  'point.p2s-internet-through-azure.1.watch.1': 'Split tunnelling is the default until the profile says otherwise.',
  'point.p2s-internet-through-azure.1.watch.2': 'Clients must download the VPN profile again.',
  'point.p2s-internet-through-azure.1.watch.3':
    'The firewall then carries every video call of your users; size and price it.',
  'point.p2s-internet-through-azure.2':
    'No: a VPN gateway gives its clients no way out to the internet, so that traffic is dropped. Use Virtual WAN ' +
    'user VPN with a secured hub and forced tunnelling, or keep split tunnelling.',
  'point.p2s-internet-through-azure.2.change.1': 'by user VPN in a virtual hub',
  'point.p2s-internet-through-azure.2.watch.1':
    'Clients take 0.0.0.0/1 and 128.0.0.0/1 as custom routes; the gateway still drops what is bound for the internet.',
  'point.p2s-internet-through-azure.2.watch.2':
    'Split tunnelling is the default: only the ranges of Azure go into the tunnel.',
  'point.p2s-internet-through-azure.2.watch.3': 'A NAT gateway serves subnets, not VPN clients.',
  'point.p2s-internet-through-azure.2.watch.4': 'A proxy on a VM in Azure helps for web traffic without Virtual WAN.',
  'point.p2s-public-address-over-tunnel.1':
    'No: the gateway does not forward VPN clients to the internet. Put a proxy in Azure with the allowed address and ' +
    'send the clients there, or use user VPN with the firewall of a secured virtual hub.',
  'point.p2s-public-address-over-tunnel.1.change.2':
    'a proxy in the VNet, with a NAT gateway or public IP as its address',
  'point.p2s-public-address-over-tunnel.1.watch.1':
    'Internet traffic of clients is dropped by the VPN gateway, also for a single public address.',
  'point.p2s-public-address-over-tunnel.1.watch.2':
    'The proxy gives a fixed outbound address through a NAT gateway or its own Standard public IP.',
  'point.p2s-public-address-over-tunnel.1.watch.3':
    'A proxy or firewall in Azure is the only thing that speaks to the internet for them.',
  'point.p2s-public-address-over-tunnel.1.watch.4':
    'Point clients to the proxy by name, in the browser or with a PAC file.',
  'point.p2s-public-address-over-tunnel.cause': 'the VPN gateway drops traffic of its clients to public addresses',
  'point.p2s-public-address-over-tunnel.fix':
    'Take the public address out of the custom routes and send the clients to a proxy in Azure, or use user VPN in a ' +
    'secured virtual hub.',
  'point.p2s-no-split-tunnel.1':
    'In part: advertise 0.0.0.0/1 and 128.0.0.0/1 and everything goes into the tunnel, where internet-bound traffic ' +
    "is dropped; the client's own subnet stays reachable. For access to VMs only, Bastion avoids the problem.",
  'point.p2s-no-split-tunnel.1.change.1': 'custom routes 0.0.0.0/1 and 128.0.0.0/1 on the gateway, new profile',
  'point.p2s-no-split-tunnel.1.watch.1':
    'Internet traffic is dropped by the VPN gateway, sign-in and updates included.',
  'point.p2s-no-split-tunnel.1.watch.2': 'Re-download the VPN client profile after the change.',
  'point.p2s-no-split-tunnel.1.watch.3': 'It is no lock: a user with administrator rights can alter routes.',
  'point.p2s-no-split-tunnel.1.watch.4': 'Longer routes on the client, such as its local subnet, still win.',
  'point.p2s-default-route-ignored.1':
    'Use 0.0.0.0/1 and 128.0.0.0/1 instead of 0.0.0.0/0, best as custom routes on the gateway. The internet itself ' +
    'works only through a secured Virtual WAN hub, since a VPN gateway drops that traffic.',
  'point.p2s-default-route-ignored.1.change.1': '0.0.0.0/1 and 128.0.0.0/1 as custom routes, then a new profile',
  'point.p2s-default-route-ignored.1.watch.1':
    '0.0.0.0/0 is understood from client version 2.1900:39.0 on, and includeroutes needs profile version 2.',
  'point.p2s-default-route-ignored.1.watch.2': 'In the file each route stands in a route tag of its own.',
  'point.p2s-default-route-ignored.1.watch.3':
    'Re-download the VPN client profile and import it again on every device.',
  'point.p2s-default-route-ignored.1.watch.4': 'Internet-bound traffic is dropped by the VPN gateway.',
  'point.p2s-default-route-ignored.cause':
    '0.0.0.0/0 in the profile is not taken (old client, or no version 2 in the file), so split tunnelling stays on',
  'point.p2s-default-route-ignored.fix':
    'Advertise 0.0.0.0/1 and 128.0.0.0/1 as custom routes on the gateway and import the profile again.',
  'point.p2s-public-name-of-internal-site.1':
    'Solve it in DNS, not in routing: give the VPN clients a split-horizon record, a private DNS zone with the ' +
    'private address behind a resolver, so that the name leads into the tunnel.',
  'point.p2s-public-name-of-internal-site.1.change.1':
    'with the public name and the private address, linked to the VNet of the resolver',
  'point.p2s-public-name-of-internal-site.1.change.2': 'whose inbound address the VPN clients use as DNS server',
  'point.p2s-public-name-of-internal-site.1.watch.1':
    'Traffic to the public IP is dropped: the gateway sends nothing of VPN clients to the internet.',
  'point.p2s-public-name-of-internal-site.1.watch.2':
    'The zone hides the whole public zone for these clients: create it for the single name, or copy the other records.',
  'point.p2s-public-name-of-internal-site.1.watch.3':
    "The DNS servers of the gateway's VNet go into the profile; re-download it after the change.",
  'point.p2s-dns-private-endpoints.1':
    "Let the clients ask the resolver you have: set its inbound address as DNS server of the gateway's VNet (or in " +
    "the Azure VPN Client profile), and link the private zone to the resolver's VNet. Then download the profile " +
    'again.',
  'point.p2s-dns-private-endpoints.1.change.1': "the inbound address of the resolver on the gateway's VNet",
  'point.p2s-dns-private-endpoints.1.change.2': 'downloaded again, or with dnsservers and suffixes',
  'point.p2s-dns-private-endpoints.1.watch.1':
    "The DNS servers are those of the gateway's VNet at the time the profile was made.",
  'point.p2s-dns-private-endpoints.1.watch.2': 'Clients cannot ask 168.63.129.16 over the tunnel.',
  'point.p2s-dns-private-endpoints.1.watch.3':
    'The Azure VPN Client uses name resolution policy rules: check with Get-DnsClientNrptPolicy, not ipconfig.',
  'point.p2s-dns-private-endpoints.2':
    'The clients keep their own DNS servers until the profile names others. Make the DNS server that you have in ' +
    "Azure that of the gateway's VNet, or write it into the profile of the Azure VPN Client, and hand out the " +
    'profile again.',
  'point.p2s-dns-private-endpoints.2.change.1': "your DNS server on the gateway's VNet, forwarding to 168.63.129.16",
  'point.p2s-dns-private-endpoints.2.change.2': 'downloaded again, or with dnsservers and suffixes',
  'point.p2s-dns-private-endpoints.2.watch.1':
    'The address must be reachable through the tunnel, and 168.63.129.16 never is.',
  'point.p2s-dns-private-endpoints.2.watch.2': 'The private DNS zones must be linked to the VNet of that DNS server.',
  'point.p2s-dns-private-endpoints.2.watch.3':
    "The clients take the DNS servers of the gateway's VNet as they stood when the profile was made.",
  'point.p2s-dns-private-endpoints.3':
    'The tunnel brings routes, not names: VPN clients keep their own DNS unless they are given one. Put a DNS ' +
    "Private Resolver (or a DNS server) in Azure, and give its address to the clients by the gateway's VNet or the " +
    'profile.',
  'point.p2s-dns-private-endpoints.3.change.1': 'with an inbound endpoint in the hub',
  'point.p2s-dns-private-endpoints.3.change.2': "its inbound address as DNS server of the gateway's VNet",
  'point.p2s-dns-private-endpoints.3.change.3': 'downloaded again',
  'point.p2s-dns-private-endpoints.3.watch.1':
    'The private DNS zone (privatelink name) must be linked to the VNet of the resolver.',
  'point.p2s-dns-private-endpoints.3.watch.2': 'Clients cannot ask 168.63.129.16 over the tunnel.',
  'point.p2s-dns-private-endpoints.3.watch.3':
    'In the Azure VPN Client, dnsservers and dnssuffixes can be set in the profile instead.',
  'point.p2s-dns-private-endpoints.3.watch.4':
    "A custom DNS server on the gateway's VNet must forward to 168.63.129.16 for the gateway's own sake.",
  'point.p2s-dns-private-endpoints.cause': 'the VPN clients ask a DNS server that does not know the private zone',
  'point.p2s-dns-private-endpoints.fix':
    "Set a resolver or DNS server in Azure as DNS server of the gateway's VNet (or dnsservers in the profile), link " +
    'the zone to its VNet, and hand out the profile again.',
  'point.p2s-spoke-needs-gateway-transit.1':
    'A VM in the spoke has no return route to the VPN client pool without gateway transit, while a private endpoint ' +
    'answers on its own path and ignores routes. Turn on gateway transit in the hub and use remote gateway in the ' +
    'spoke: that is the supported setting.',
  'point.p2s-spoke-needs-gateway-transit.1.change.1':
    'allow gateway transit at the hub, use remote gateway at the spoke',
  'point.p2s-spoke-needs-gateway-transit.1.watch.1':
    'Private endpoints ignore routes until network policies are on for their subnet.',
  'point.p2s-spoke-needs-gateway-transit.1.watch.2':
    'Windows clients need the profile downloaded again after a change of peerings.',
  'point.p2s-spoke-needs-gateway-transit.1.watch.3':
    'The spoke may have no gateway of its own, and uses one remote gateway only.',
  'point.p2s-spoke-needs-gateway-transit.1.watch.4': 'Network security groups must admit the client pool.',
  'point.p2s-spoke-needs-gateway-transit.2':
    'Spokes need gateway transit: allow it at the hub and set use remote gateway at the spoke, so that the spoke ' +
    'learns the client pool and the clients learn the spoke. Then download the client profile again.',
  'point.p2s-spoke-needs-gateway-transit.2.change.1':
    'allow gateway transit at the hub, use remote gateway at the spoke',
  'point.p2s-spoke-needs-gateway-transit.2.change.2': 'downloaded again',
  'point.p2s-spoke-needs-gateway-transit.2.watch.1':
    'Without it the VM has no return route to the address pool of the clients.',
  'point.p2s-spoke-needs-gateway-transit.2.watch.2':
    'VNets peered with the spoke are not reached: peering is not transitive.',
  'point.p2s-spoke-needs-gateway-transit.2.watch.3':
    'It works over global peering as well, but not with a Basic gateway.',
  'point.p2s-spoke-needs-gateway-transit.2.watch.4':
    'Network security groups must admit the client pool, and the guest firewall may block ICMP.',
  'point.p2s-spoke-needs-gateway-transit.cause': 'the peering of the spoke does not use the gateway of the hub',
  'point.p2s-spoke-needs-gateway-transit.fix':
    'Set allowGatewayTransit on the hub half and useRemoteGateways on the spoke half of the peering, then hand out ' +
    'the profile again.',
  'point.p2s-profile-download-again.1':
    'Yes: clients learn routes and DNS servers from their profile, so after a change of peerings, custom routes, DNS ' +
    'or sign-in method generate it again and install it on the devices.',
  'point.p2s-profile-download-again.1.change.1': 'generated, downloaded and installed again',
  'point.p2s-profile-download-again.1.watch.1': 'Windows clients need it most; roll it out by Intune or another tool.',
  'point.p2s-profile-download-again.1.watch.2':
    'The peering itself needs gateway transit and use remote gateway, or no profile helps.',
  'point.p2s-profile-download-again.1.watch.3':
    'A resize of the gateway needs no new profile; a re-created gateway does.',
  'point.p2s-profile-download-again.cause': 'the clients still have a profile from before the change',
  'point.p2s-profile-download-again.fix':
    'Download the VPN client again from the point-to-site page and install it on every device.',
  'point.p2s-to-onprem-over-tunnel.1':
    "Yes, on one route-based gateway: run BGP on the tunnel or give the clients the site's ranges as custom routes, " +
    'and let the site route and accept the client pool.',
  'point.p2s-to-onprem-over-tunnel.1.change.1': 'custom routes for the on-premises ranges, downloaded again',
  'point.p2s-to-onprem-over-tunnel.1.change.2': 'the client pool into the tunnel, also in selectors and firewall',
  'point.p2s-to-onprem-over-tunnel.1.watch.1':
    'Without BGP, clients reach the VNet only; Windows clients need the routes even with BGP.',
  'point.p2s-to-onprem-over-tunnel.1.watch.2':
    'The device on-premises needs a return route to the client address pool.',
  'point.p2s-to-onprem-over-tunnel.1.watch.3': 'The pool must not overlap with any network that is connected.',
  'point.p2s-to-onprem-over-tunnel.1.watch.4': 'IKEv2 clients cannot connect from the public IP that holds the tunnel.',
  'point.p2s-to-onprem-over-tunnel.cause': 'the clients have no route to the site behind the tunnel',
  'point.p2s-to-onprem-over-tunnel.fix':
    'Add the ranges of the site as custom routes on the gateway (or run BGP on the tunnel), hand out the profile ' +
    'again, and route the client pool back at the site.',
  'point.p2s-user-limit.1':
    'Do not count on Basic: the SKU table gives it 128 SSTP connections and no IKEv2 or OpenVPN, and SSTP stops on ' +
    '31 March 2027. Re-create it as VpnGw1AZ (250 users with IKEv2 or OpenVPN) or larger.',
  'point.p2s-user-limit.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.p2s-user-limit.1.watch.1': 'A Basic gateway must be deleted and re-created; users need a new profile.',
  'point.p2s-user-limit.1.watch.2':
    'IKEv2 on Basic was announced for November 2025, but the SKU page of June 2026 still lists it as not supported: ' +
    'if the tunnel types of your gateway do offer it, it can bridge the time.',
  'point.p2s-user-limit.2':
    'By SKU, with IKEv2 or OpenVPN: VpnGw1AZ 250, VpnGw2AZ 500, VpnGw3AZ 1,000, VpnGw4AZ 5,000, VpnGw5AZ 10,000 at ' +
    'once. Above that use user VPN in Virtual WAN, up to 100,000 per hub.',
  'point.p2s-user-limit.2.change.1': 'to the size for your users',
  'point.p2s-user-limit.2.watch.1': 'The address pool must be large enough for that many clients.',
  'point.p2s-user-limit.2.watch.2': 'Throughput is an aggregate shared with the tunnels to sites.',
  'point.p2s-user-limit.2.watch.3': 'SSTP ends at 128 connections whatever the SKU.',
  'point.p2s-user-limit.2.watch.4': 'Resizing between AZ SKUs keeps address and profiles.',
  'point.p2s-protocol.1':
    'Not with Basic: the SKU table lists neither IKEv2 nor OpenVPN for it, and SSTP can no longer be enabled and ' +
    'stops on 31 March 2027. Re-create it as VpnGw1AZ or larger and use OpenVPN or IKEv2.',
  'point.p2s-protocol.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.p2s-protocol.1.change.2': 'OpenVPN or IKEv2',
  'point.p2s-protocol.1.watch.1': 'A Basic gateway must be deleted and re-created, with a new public IP and profile.',
  'point.p2s-protocol.1.watch.2':
    'IKEv2 on Basic was announced for November 2025, but the SKU page of June 2026 still lists it as not supported: ' +
    'if the tunnel types of your gateway do offer it, it can bridge the time.',
  'point.p2s-protocol.2':
    'OpenVPN in most cases: it runs over port 443, on every system, and is the one that takes sign-in with Entra ID. ' +
    'IKEv2 is for built-in clients without extra software. SSTP cannot be enabled since 31 March 2026 and stops on ' +
    '31 March 2027.',
  'point.p2s-protocol.2.change.1': 'OpenVPN or IKEv2, downloaded again',
  'point.p2s-protocol.2.watch.1': 'IKEv2 uses UDP 500 and 4500, which many guest networks block.',
  'point.p2s-protocol.2.watch.2':
    'IKEv2 gives older Windows clients 25 routes at most (255 since Windows 10 version 2004), OpenVPN 1,000.',
  'point.p2s-protocol.2.watch.3': 'Move SSTP users before the end date; OpenVPN and IKEv2 can be on at once.',
  'point.p2s-protocol.2.watch.4': 'OpenVPN or IKEv2 is needed for non-Windows clients anyway.',
  'point.p2s-sign-in.1':
    'On Basic only certificates: RADIUS is not supported, and Entra ID needs OpenVPN, which Basic does not have. ' +
    'Both come with VpnGw1AZ.',
  'point.p2s-sign-in.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.p2s-sign-in.1.watch.1': 'A Basic gateway must be deleted and re-created.',
  'point.p2s-sign-in.2':
    'Entra ID for people: it brings MFA and conditional access, but needs OpenVPN and the Azure VPN Client. ' +
    'Certificates for devices and other clients; RADIUS where you have it already.',
  'point.p2s-sign-in.2.change.1': 'the sign-in method, downloaded again',
  'point.p2s-sign-in.2.watch.1': 'A gateway may offer several methods; clients need a new profile after a change.',
  'point.p2s-sign-in.2.watch.2':
    'RADIUS is not for Basic, times out after 30 seconds, and cannot take MFA codes typed into the client.',
  'point.p2s-sign-in.2.watch.3':
    'A RADIUS server on-premises is reached over a site-to-site tunnel, not over ExpressRoute.',
  'point.p2s-sign-in.2.watch.4':
    'The Azure VPN Client for Linux was retired on 31 August 2026; use another OpenVPN client with certificates there.',
  'point.p2s-radius-onprem.1':
    'Not over ExpressRoute: the VPN gateway reaches a RADIUS server on-premises through a site-to-site tunnel only. ' +
    'Put a RADIUS server into the VNet, or sign in with Entra ID instead.',
  'point.p2s-radius-onprem.1.change.1': 'Entra ID, or a RADIUS server in the VNet',
  'point.p2s-radius-onprem.1.watch.1':
    'RADIUS requests time out after 30 seconds, which cannot be changed; push approval must be quick.',
  'point.p2s-radius-onprem.1.watch.2': 'MFA where the user types a code into the client is not supported.',
  'point.p2s-radius-onprem.2':
    'Yes over a site-to-site tunnel with routes in both directions, or with the server in the VNet; not over ' +
    'ExpressRoute, and not on a Basic gateway.',
  'point.p2s-radius-onprem.2.watch.1': 'The request times out after 30 seconds, so push approval must be quick.',
  'point.p2s-radius-onprem.2.watch.2': 'MFA where the user types a code into the client is not supported.',
  'point.p2s-linux-mac-phones.1':
    'Yes: OpenVPN clients exist for every system, and IKEv2 works with the built-in clients of macOS and with ' +
    'strongSwan. Sign-in with Entra ID needs the Azure VPN Client, which is there for Windows and macOS.',
  'point.p2s-linux-mac-phones.1.change.1': 'OpenVPN or IKEv2 with certificates for these devices',
  'point.p2s-linux-mac-phones.1.watch.1':
    'The Azure VPN Client for Linux (a preview) was retired on 31 August 2026: use another OpenVPN client.',
  'point.p2s-linux-mac-phones.1.watch.2': 'SSTP is for Windows only, and ends on 31 March 2027.',
  'point.p2s-linux-mac-phones.1.watch.3': 'Certificates have to be rolled out to each device.',
  'point.p2s-from-office-with-tunnel.1':
    'Not with IKEv2 from the public IP that already holds the tunnel to the same gateway. In the office the tunnel ' +
    'reaches Azure anyway; otherwise use OpenVPN or another outgoing address.',
  'point.p2s-from-office-with-tunnel.1.change.1': 'OpenVPN instead of IKEv2',
  'point.p2s-from-office-with-tunnel.1.watch.1':
    'If the office may not reach everything, steer it with firewall rules on the tunnel rather than with VPN clients.',
  'point.p2s-from-office-with-tunnel.cause':
    'the client dials by IKEv2 from the public address that already holds the site-to-site tunnel',
  'point.p2s-from-office-with-tunnel.fix':
    'Let these clients use OpenVPN, or let them leave the office by another public address; inside the office the ' +
    'tunnel serves them anyway.',
  'point.p2s-unattended-server.1':
    'No: point-to-site is for devices of people; a VM cannot reliably start it unattended, and it joins no networks. ' +
    'Peer the VNets, or give the VM a private endpoint to the service.',
  'point.p2s-unattended-server.1.change.1': 'between the two VNets, global if the regions differ',
  'point.p2s-unattended-server.1.watch.1': 'Clients do not reconnect by themselves after a restart.',
  'point.p2s-unattended-server.1.watch.2': 'Peering has no gateway, no tunnel and no throughput limit of its own.',
  'point.p2s-unattended-server.2':
    'Only with Windows Always On: a device tunnel over IKEv2 with certificates connects before sign-in. Any other ' +
    'client does not reconnect by itself: for a server or a site take a site-to-site tunnel, for an Azure VM peering ' +
    'or a private endpoint.',
  'point.p2s-unattended-server.2.change.2': 'an Always On device tunnel with machine certificates',
  'point.p2s-unattended-server.2.watch.1':
    'The device tunnel needs Windows Enterprise or Education, joined to a domain.',
  'point.p2s-unattended-server.2.watch.2': 'An outage of the gateway cuts all clients in active-standby mode.',
  'point.p2s-unattended-server.2.watch.3': 'A small VPN device or software with IPsec is enough for site-to-site.',
  'point.p2s-different-access-per-group.1':
    'Yes: user groups give each group its own address pool (generally available since May 2026), and network ' +
    'security groups or a firewall allow by pool. With one pool for all, rules cannot tell people apart.',
  'point.p2s-different-access-per-group.1.change.1': 'user groups with an address pool each',
  'point.p2s-different-access-per-group.1.change.2':
    'rules by client pool on the target subnets, or on the hub firewall',
  'point.p2s-different-access-per-group.1.watch.1':
    'A gateway takes 90 groups with 390 members in all; pools must not overlap with any network.',
  'point.p2s-different-access-per-group.1.watch.2':
    'The VirtualNetwork tag includes the client pool, so the default rules admit it: deny it explicitly.',
  'point.p2s-different-access-per-group.1.watch.3':
    'To send clients through a firewall, put routes for the targets on GatewaySubnet and for the pool on the spokes.',
  'point.p2s-different-access-per-group.1.watch.4': 'Basic gateways have no user groups.',
  'point.p2s-through-firewall.1':
    'Both directions need a route: on GatewaySubnet each spoke range to the firewall, on the spoke subnets the ' +
    'client pool (or 0.0.0.0/0) to the firewall. With one of them missing the path is asymmetric and the firewall ' +
    'drops it.',
  'point.p2s-through-firewall.1.change.1':
    'GatewaySubnet: spoke ranges to the firewall; spokes: the client pool to the firewall',
  'point.p2s-through-firewall.1.watch.1': 'No 0.0.0.0/0 route and no network security group on GatewaySubnet.',
  'point.p2s-through-firewall.1.watch.2':
    'Keep route propagation on for GatewaySubnet; on the spokes switch it off, so that nothing goes around the ' +
    'firewall.',
  'point.p2s-through-firewall.1.watch.3':
    'Private endpoints follow these routes only with network policies on their subnet.',
  'point.p2s-address-pool.1':
    'Take a private range that is used nowhere else: not in the VNet, not in peered VNets, not on-premises, and none ' +
    'that home routers like. One with room for the user limit of your SKU.',
  'point.p2s-address-pool.1.change.1': 'an address pool of its own, profile downloaded again',
  'point.p2s-address-pool.1.watch.1':
    'If the home network is the same as an Azure range, the local one wins and that range is unreachable.',
  'point.p2s-address-pool.1.watch.2': 'On-premises devices need a return route to the pool.',
  'point.p2s-address-pool.1.watch.3': 'Clients of one gateway can reach each other.',
  'point.p2s-too-many-routes.1':
    'Windows clients with IKEv2 take 25 routes (255 since Windows 10 version 2004), other IKEv2 clients 256, OpenVPN ' +
    '1,000. Switch to OpenVPN, or advertise one summary as custom route instead of every VNet.',
  'point.p2s-too-many-routes.1.change.1': 'OpenVPN, or summaries as custom routes',
  'point.p2s-too-many-routes.1.watch.1':
    "A summary pulls everything in that range into the tunnel, networks of the user's home included.",
  'point.p2s-too-many-routes.1.watch.2': 'Re-download the VPN client profile afterwards.',
  'point.p2s-too-many-routes.cause': 'the number of routes exceeds what this client takes',
  'point.p2s-too-many-routes.fix':
    'Advertise one summary as custom route instead of every VNet, or switch the clients to OpenVPN, then hand out ' +
    'the profile again.',
  'point.p2s-or-bastion.1':
    'No VPN for RDP and SSH alone: Bastion gives both in the browser or the native client, with nothing on the ' +
    'laptop and no route into the network.',
  'point.p2s-or-bastion.1.watch.1':
    'Bastion needs AzureBastionSubnet /26 and reaches peered VNets, except with the Developer SKU.',
  'point.p2s-or-bastion.1.watch.2': 'Databases, file shares and web apps need a VPN instead.',
  'point.p2s-or-bastion.2':
    'Point-to-site for people who need more of the network, such as databases, file shares and web apps; Bastion ' +
    'where RDP and SSH are all they need. Many have both: the VPN for staff, Bastion for administrators.',
  'point.p2s-or-bastion.2.watch.1': 'VPN clients need names, too: a resolver in Azure for private endpoints.',
  'point.p2s-or-bastion.2.watch.2':
    'A VPN opens the whole route to the device; restrict it with rules on the client pool.',
  'point.p2s-or-bastion.2.watch.3': 'OpenVPN with Entra ID brings MFA and conditional access.',
  'point.p2s-or-bastion.2.watch.4':
    'Bastion needs AzureBastionSubnet /26 and reaches peered VNets, except with the Developer SKU.',
  'point.p2s-basics-which-gateway-settings.1':
    'Not on a Basic gateway any more: SSTP can no longer be enabled, and the SKU table lists neither IKEv2 nor ' +
    'OpenVPN for it. Re-create it as VpnGw1AZ or larger, then add point-to-site with OpenVPN.',
  'point.p2s-basics-which-gateway-settings.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.p2s-basics-which-gateway-settings.1.watch.1':
    'A Basic gateway must be deleted and re-created: new address, and an outage of the tunnels.',
  'point.p2s-basics-which-gateway-settings.1.watch.2':
    'IKEv2 on Basic was announced for November 2025, but the SKU page of June 2026 still lists it as not supported: ' +
    'if the tunnel types of your gateway do offer it, it can bridge the time.',
  'point.p2s-basics-which-gateway-settings.2':
    'Yes, on the gateway you have, if it is route-based: add an address pool, OpenVPN and Entra ID in its ' +
    'point-to-site configuration, download the profile and give it to the users. The tunnels go on running.',
  'point.p2s-basics-which-gateway-settings.2.change.1': 'pool, OpenVPN and sign-in on the existing gateway',
  'point.p2s-basics-which-gateway-settings.2.watch.1':
    'Users share the throughput with the tunnels; the number is limited by SKU (250 on VpnGw1AZ).',
  'point.p2s-basics-which-gateway-settings.2.watch.2':
    'Spokes need gateway transit on their peerings, and private endpoints a resolver for the names.',
  'point.p2s-basics-which-gateway-settings.2.watch.3':
    'The pool must not overlap with any network, and on-premises needs a return route to it.',
  'point.p2s-connected-not-reachable.1':
    'Go from the laptop outwards: does its route table show the VNet through the VPN, does the name resolve to the ' +
    'private address, do network security group and guest firewall admit the client pool? Test with a TCP port, not ' +
    'with ping.',
  'point.p2s-connected-not-reachable.1.change.1': 'downloaded again, if routes or DNS servers are old',
  'point.p2s-connected-not-reachable.1.change.2': 'allow the client pool',
  'point.p2s-connected-not-reachable.1.watch.1': 'For VMs in a peered VNet gateway transit must be on at both sides.',
  'point.p2s-connected-not-reachable.1.watch.2': 'A home network with the same range as Azure hides it.',
  'point.p2s-connected-not-reachable.1.watch.3':
    'The guest firewall often blocks ICMP; Test-NetConnection with the port tells more.',
  'point.p2s-connected-not-reachable.1.watch.4':
    "A route table on the VM's subnet may send the answer to a firewall instead of the gateway.",
  'point.p2s-certificate-errors.1':
    'Error 798: the client certificate, with its private key, is missing under Current User, Personal. 0x80090326: ' +
    'the root on the gateway is missing, revoked, damaged or expired. "Not trusted": install the certificates of the ' +
    'profile package as trusted root.',
  'point.p2s-certificate-errors.1.change.1':
    "client certificate and the package's root installed, root uploaded anew if it is damaged",
  'point.p2s-certificate-errors.1.watch.1':
    'Each client needs a certificate made from the uploaded root; the .cer on the gateway alone is not enough.',
  'point.p2s-certificate-errors.1.watch.2':
    'Upload the root as one Base64 line without the BEGIN and END lines, and give it a name without spaces.',
  'point.p2s-certificate-errors.1.watch.3':
    'RSA certificates only (no ECC with IKEv2), imported without "strong private key protection".',
  'point.p2s-certificate-errors.1.watch.4':
    'Check the dates in certmgr.msc: self-signed certificates end after a year by default.',
  'point.p2s-renew-and-revoke-certificates.1':
    'Add the new root beside the old one (up to 20), hand out client certificates made from it, and remove the old ' +
    "root when all have changed. A single lost device you block by adding its certificate's thumbprint to the " +
    'revoked certificates.',
  'point.p2s-renew-and-revoke-certificates.1.change.1':
    'new root on the gateway, new client certificates, old root removed last',
  'point.p2s-renew-and-revoke-certificates.1.watch.1': 'Removing a root cuts every certificate made from it at once.',
  'point.p2s-renew-and-revoke-certificates.1.watch.2': 'Revoking works on the client certificate; the root stays.',
  'point.p2s-renew-and-revoke-certificates.1.watch.3':
    'With one certificate shared by all, a single device cannot be blocked: make one for each.',
  'point.p2s-renew-and-revoke-certificates.1.watch.4':
    'With Entra ID sign-in you disable the account instead, and need no certificates.',
  'point.p2s-gateway-certificate-migration.1':
    'Yes, act on it whatever the sign-in method: download the profile again and roll it out before the deadline in ' +
    'the notice. Until then the gateway has both certificates; afterwards clients with the old profile cannot ' +
    'connect.',
  'point.p2s-gateway-certificate-migration.1.change.1':
    'generated again and rolled out to every device before the deadline',
  'point.p2s-gateway-certificate-migration.1.watch.1':
    'Nothing changes on the gateway: tunnel type, sign-in, pool and routes stay.',
  'point.p2s-gateway-certificate-migration.1.watch.2':
    'One download holds the files for all client types, but each gateway needs its own.',
  'point.p2s-gateway-certificate-migration.1.watch.3':
    'Test with a small group, then push it by Intune or another tool.',
  'point.p2s-gateway-certificate-migration.1.watch.4': 'Site-to-site tunnels are not concerned.',
  'point.p2s-gateway-certificate-migration.cause':
    'the gateway changed its certificate and the clients still have the old profile',
  'point.p2s-gateway-certificate-migration.fix':
    'Download the profile again and roll it out to all devices; the gateway itself needs no change.',
  'point.p2s-entra-sign-in-errors.1':
    "The audience must be the same on the gateway, in the client profile and among your tenant's apps. Take the " +
    'Microsoft-registered c632b3df-fb67-4d84-bdcf-b95ad541b5c8, which needs no consent; the older 41b23e61 app needs ' +
    'admin consent once.',
  'point.p2s-entra-sign-in-errors.1.change.1': 'the same audience and tenant as on the gateway, imported again',
  'point.p2s-entra-sign-in-errors.1.watch.1':
    'Changing the audience on the gateway costs less than five minutes of downtime; every client then needs the new ' +
    'value.',
  'point.p2s-entra-sign-in-errors.1.watch.2':
    'Tenant: https://login.microsoftonline.com/<tenant id>, issuer: https://sts.windows.net/<tenant id>/ with the ' +
    'slash at the end.',
  'point.p2s-entra-sign-in-errors.1.watch.3':
    'AADSTS50105, not assigned: assignment is required on the app, so add the user or group.',
  'point.p2s-entra-sign-in-errors.1.watch.4':
    'US Government and 21Vianet take this audience, too; the apps registered by hand there end on 31 March 2029.',
  'point.p2s-who-may-sign-in.1':
    'Yes: register an app of your own as custom audience for the gateway, require assignment on its enterprise ' +
    'application and assign the group. Conditional Access on that app adds MFA or compliant devices. A second ' +
    'gateway gets a second app.',
  'point.p2s-who-may-sign-in.1.change.1': 'a custom audience, on the gateway and in the profile',
  'point.p2s-who-may-sign-in.1.watch.1':
    'With the shared Azure VPN app all gateways of the tenant admit the same people.',
  'point.p2s-who-may-sign-in.1.watch.2':
    'Registering the app takes the Cloud Application Administrator role or higher.',
  'point.p2s-who-may-sign-in.1.watch.3':
    'What people reach once they are in is decided by network security groups or a firewall, not by the app.',
  'point.p2s-who-may-sign-in.1.watch.4':
    'How often MFA is asked follows the sign-in frequency of the Conditional Access policy.',
  'point.p2s-sessions.1':
    'Yes: the gateway\'s page "Point-to-site Sessions" lists user, source and time, and can disconnect a session. It ' +
    'needs Contributor, Reader shows nothing useful, and the list is refreshed every 5 minutes.',
  'point.p2s-sessions.1.watch.1':
    'In PowerShell: Get-AzVirtualNetworkGatewayVpnClientConnectionHealth, then ' +
    'Disconnect-AzVirtualNetworkGatewayVpnConnection.',
  'point.p2s-sessions.1.watch.2': 'Source information is there for IKEv2 and OpenVPN only.',
  'point.p2s-sessions.1.watch.3':
    'For history send P2SDiagnosticLog to Log Analytics; Entra sign-in logs show the rest.',
  'point.p2s-sessions.1.watch.4':
    'A disconnected user can connect again: block the account or revoke the certificate as well.',
  'point.p2s-exclude-from-full-tunnel.1':
    'Yes, in the profile of the Azure VPN Client: add the ranges as excluderoutes in azurevpnconfig.xml, each in a ' +
    "route tag of its own, and import it again. With split tunnelling, the default, it is not needed: only Azure's " +
    'ranges go into the tunnel.',
  'point.p2s-exclude-from-full-tunnel.1.change.1': 'excluderoutes in the XML, imported on each device',
  'point.p2s-exclude-from-full-tunnel.1.watch.1': 'Set the profile version to 2, and keep one clientconfig tag only.',
  'point.p2s-exclude-from-full-tunnel.1.watch.2':
    'A downloaded profile does not hold your edits: roll the edited file out.',
  'point.p2s-exclude-from-full-tunnel.1.watch.3': 'Routes go by address, not by name, so it suits published ranges.',
  'point.p2s-exclude-from-full-tunnel.1.watch.4': 'It works with OpenVPN and the Azure VPN Client only.',
  'point.p2s-two-gateways-at-once.1':
    'Not with the Azure VPN Client: it keeps many profiles, but only one is connected at a time. Connect the VNets ' +
    'instead: peer the second VNet with gateway transit, and one VPN reaches both. Other clients may allow two, if ' +
    'no ranges collide.',
  'point.p2s-two-gateways-at-once.1.change.1': 'from the second VNet to the hub, with gateway transit',
  'point.p2s-two-gateways-at-once.1.watch.1':
    "A VNet with a gateway of its own cannot use the hub's: remove that gateway, or join the VNets by a VPN with BGP.",
  'point.p2s-two-gateways-at-once.1.watch.2': 'After the peering the clients need the profile again.',
  'point.p2s-two-gateways-at-once.1.watch.3':
    'Two hubs peered with each other do not pass VPN clients on by themselves.',
  'point.p2s-beyond-the-first-peering.1':
    'Over a VNet-to-VNet VPN yes, with BGP on that connection (Windows clients need the routes added as custom ' +
    'routes). A VNet that is only peered with a spoke, no: peering is not transitive, peer it with the hub.',
  'point.p2s-beyond-the-first-peering.1.change.1': 'BGP on the VNet-to-VNet connection',
  'point.p2s-beyond-the-first-peering.1.change.2': 'custom routes for the far VNet, downloaded again',
  'point.p2s-beyond-the-first-peering.1.watch.1':
    'The far side needs a route back to the client pool, which BGP brings.',
  'point.p2s-beyond-the-first-peering.1.watch.2': 'With static routing the client pool is not part of the exchange.',
  'point.p2s-beyond-the-first-peering.1.watch.3':
    'A peering with gateway transit to the hub is simpler and faster than a chain.',
  'point.p2s-beyond-the-first-peering.cause':
    'the target lies behind a second hop that is not passed on to VPN clients',
  'point.p2s-beyond-the-first-peering.fix':
    'Peer that VNet with the hub directly (gateway transit on), or run BGP on the VNet-to-VNet connection and add ' +
    'its ranges as custom routes.',
  'point.p2s-custom-routes.1':
    'On the gateway: "Additional routes to advertise" in the point-to-site configuration, or -CustomRoute with ' +
    'Set-AzVirtualNetworkGateway. All clients get them; Windows clients after the profile is downloaded again. For ' +
    'single users edit includeroutes in the profile.',
  'point.p2s-custom-routes.1.change.1': 'custom routes on the gateway, profile downloaded again',
  'point.p2s-custom-routes.1.watch.1':
    'A route only brings the packets to the gateway: behind it there must be a way on, and a way back to the client ' +
    'pool.',
  'point.p2s-custom-routes.1.watch.2': 'The command replaces the list, so give all routes each time.',
  'point.p2s-custom-routes.1.watch.3': 'Public addresses are dropped by the gateway, unless they are in the VNet.',
  'point.p2s-custom-routes.1.watch.4':
    'Limits: 25 routes on older Windows with IKEv2, 255 since Windows 10 version 2004, 1,000 with OpenVPN.',
  'point.p2s-class-route.1':
    'By design on built-in Windows clients: they get no mask for the tunnel and guess it by class, so a pool in 10.x ' +
    'draws 10.0.0.0/8. Take a pool from 192.168.x or 172.16.x that is free, or use the Azure VPN Client with OpenVPN.',
  'point.p2s-class-route.1.change.1': 'another address pool, or OpenVPN with the Azure VPN Client',
  'point.p2s-class-route.1.watch.1': 'A 192.168.x pool draws a /24 only, a 172.16.x pool a /16.',
  'point.p2s-class-route.1.watch.2':
    "On a managed device the class-based route can be switched off in the connection's advanced TCP/IP settings.",
  'point.p2s-class-route.1.watch.3': 'A new pool disconnects everybody, and on-premises firewalls must know it.',
  'point.p2s-class-route.cause':
    'the built-in Windows client adds a route for the whole class of the pool, such as 10.0.0.0/8',
  'point.p2s-class-route.fix': 'Take a pool from 192.168.x or 172.16.x, or use the Azure VPN Client with OpenVPN.',
  'point.p2s-file-shares.1':
    'Yes through the tunnel: give the storage account a private endpoint (file) in the VNet, and let the clients ' +
    'resolve account.file.core.windows.net to its private address with a resolver or DNS server in Azure. Port 445 ' +
    'then runs inside the VPN.',
  'point.p2s-file-shares.1.change.1': 'for the file service, with its private DNS zone',
  'point.p2s-file-shares.1.change.2': 'as DNS server of the VPN clients',
  'point.p2s-file-shares.1.watch.1':
    'Test with Test-NetConnection account.file.core.windows.net -Port 445: the address shown must be private.',
  'point.p2s-file-shares.1.watch.2':
    'Use the storage key, or a sign-in whose domain controller is reachable over the tunnel.',
  'point.p2s-file-shares.1.watch.3':
    'Shares of servers in the VNet: Kerberos needs a domain controller, so give the clients its DNS.',
  'point.p2s-file-shares.1.watch.4': 'A service endpoint does not help VPN clients.',
  'point.p2s-slow.1':
    'See first what limits: many users at once means the SKU (its throughput is shared by all tunnels and users), ' +
    'one slow user means distance, line or protocol. A single TCP stream over a long way stays slow on any SKU.',
  'point.p2s-slow.1.change.1': 'to the next size, if the gateway bandwidth is used up',
  'point.p2s-slow.1.watch.1':
    'The metric Gateway P2S Bandwidth, and the number of connections, show whether the gateway is full.',
  'point.p2s-slow.1.watch.2':
    'Try IKEv2 against OpenVPN on the same laptop: OpenVPN runs over TCP and suffers from loss.',
  'point.p2s-slow.1.watch.3':
    'For users far away use a gateway in their region, or user VPN in several virtual hubs with a global profile.',
  'point.p2s-slow.1.watch.4': 'Copy with several streams, for example robocopy /MT or AzCopy.',
  'point.p2s-remove.1':
    'Yes, the configuration can be taken off alone: "Delete" on the point-to-site page, or az network vnet-gateway ' +
    'update --remove vpnClientConfiguration. Gateway, address and site-to-site tunnels stay; connected users are cut ' +
    'off.',
  'point.p2s-remove.1.change.1': 'the point-to-site configuration of the gateway',
  'point.p2s-remove.1.watch.1': 'Note pool, sign-in values and root certificates first, in case you want it back.',
  'point.p2s-remove.1.watch.2': 'Clients need a new profile if it is set up again.',
  'point.p2s-remove.1.watch.3': 'Remove routes and rules for the old client pool afterwards.',
  'point.p2s-rollout.1':
    "Yes: install the Azure VPN Client from the store by Intune, put azurevpnconfig.xml into the app's LocalState " +
    'folder and run "azurevpn -i azurevpnconfig.xml" (-f to overwrite), or hand the profile out as an Intune VPN ' +
    'profile, which can also be Always On.',
  'point.p2s-rollout.1.change.1': 'rolled out by Intune',
  'point.p2s-rollout.1.watch.1':
    'The folder is %userprofile%\\AppData\\Local\\Packages\\Microsoft.AzureVpn_8wekyb3d8bbwe\\LocalState.',
  'point.p2s-rollout.1.watch.2':
    'The profile holds no secret with Entra ID sign-in; with certificates each device needs its own.',
  'point.p2s-rollout.1.watch.3':
    'Plan the same way for updates: a change of DNS, sign-in or gateway certificate needs a new profile.',
  'point.p2s-disconnects.1':
    'With Entra ID the client renews its token about every hour; when the refresh token is no longer valid, it ' +
    'disconnects and asks for sign-in. The time is set in Entra: the sign-in frequency of the Conditional Access ' +
    'policy for the Azure VPN app.',
  'point.p2s-disconnects.1.change.1':
    'the sign-in frequency in Conditional Access for the VPN app; nothing on the gateway',
  'point.p2s-disconnects.1.watch.1':
    'Look for a policy "all apps" with a short sign-in frequency: exclude the VPN app or set it apart.',
  'point.p2s-disconnects.1.watch.2':
    'All users at once means gateway maintenance or failover: active-standby cuts every client.',
  'point.p2s-disconnects.1.watch.3': 'A changed password or a revoked session ends it as well.',
  'point.p2s-disconnects.1.watch.4': 'With certificates there is no such timeout.',
  'point.p2s-disconnects.cause': 'the Entra sign-in of the client expires and ends the session',
  'point.p2s-disconnects.fix':
    'Raise the sign-in frequency of the Conditional Access policy for the Azure VPN app above 2 hours, and never set ' +
    '"every time".',
  'point.p2s-client-to-client.1':
    'Yes, between clients of the same gateway: it routes by the addresses of the pool. Clients of different gateways ' +
    'do not reach each other. What blocks it is mostly the firewall of the laptop, and no rule in Azure keeps ' +
    'clients apart.',
  'point.p2s-client-to-client.1.watch.1': "Open the port in the laptop's own firewall for the client pool.",
  'point.p2s-client-to-client.1.watch.2':
    'Addresses change with each connection and there is no dynamic DNS, so use names that an agent reports.',
  'point.p2s-client-to-client.1.watch.3':
    "Network security groups do not see traffic between clients: to isolate them use the laptop's firewall.",
  'point.p2s-cause-client-certificate.1':
    'The client certificate with its private key is missing, or has expired, under Current User, Personal. Export it ' +
    'as PFX from the machine where it was made (or make a new one from the root on the gateway) and import it for ' +
    'that user.',
  'point.p2s-cause-client-certificate.1.change.1': 'a valid client certificate with private key for each user',
  'point.p2s-cause-client-certificate.1.watch.1':
    'The .cer file alone is of no use on a client: it has no private key.',
  'point.p2s-cause-client-certificate.1.watch.2': 'Do not tick "strong private key protection" on import.',
  'point.p2s-cause-client-certificate.1.watch.3':
    'If they were all made on one day, they also expire on one day: look at the date.',
  'point.p2s-cause-client-certificate.cause':
    'the client certificate with its private key is missing or expired in the store of the user',
  'point.p2s-cause-client-certificate.fix':
    'Import the client certificate as PFX, made from the root that is on the gateway, into Current User, Personal, ' +
    'Certificates.',
  'point.p2s-cause-root-on-gateway.1':
    'The gateway does not accept the root of the client certificates: it is missing there, revoked, damaged or ' +
    'expired. Compare the issuer of the client certificate with the roots on the point-to-site page, and upload the ' +
    'public part of the right root again.',
  'point.p2s-cause-root-on-gateway.1.change.1': 'the right, valid root certificate on the gateway',
  'point.p2s-cause-root-on-gateway.1.watch.1': 'With a new root the clients need certificates made from it.',
  'point.p2s-cause-root-on-gateway.1.watch.2':
    'A default route on GatewaySubnet gives the same error: look there if the root is fine.',
  'point.p2s-cause-root-on-gateway.1.watch.3': 'Up to 20 roots fit beside each other, so old and new may overlap.',
  'point.p2s-cause-root-on-gateway.cause':
    'the root of the client certificates is missing, revoked, damaged or expired on the gateway',
  'point.p2s-cause-root-on-gateway.fix':
    'Delete the root on the point-to-site page and upload its Base64 data again, or add the new root and hand out ' +
    'client certificates made from it.',
  'point.p2s-cause-chain-not-trusted.1':
    'The laptop does not trust the certificate of the gateway. Unpack the profile package, take the certificates ' +
    'from its Generic folder and install them under Trusted Root Certification Authorities of the computer and the ' +
    'user.',
  'point.p2s-cause-chain-not-trusted.1.change.1': 'the certificates of the package as trusted roots on the device',
  'point.p2s-cause-chain-not-trusted.1.watch.1':
    'If they are there already, delete and install them again from a fresh package.',
  'point.p2s-cause-chain-not-trusted.1.watch.2': 'Roll them out by group policy or Intune together with the profile.',
  'point.p2s-cause-chain-not-trusted.cause': 'the device does not trust the certificate of the gateway',
  'point.p2s-cause-chain-not-trusted.fix':
    'Install the gateway and root certificates of the profile package under Trusted Root Certification Authorities ' +
    'on the device.',
  'point.p2s-cause-machine-certificate.1':
    'IKEv2 finds no certificate that the other side accepts. The device needs a valid RSA certificate with private ' +
    'key and Client Authentication under Local Computer, Personal, made from a root that is on the gateway, and it ' +
    'must trust the root of the gateway.',
  'point.p2s-cause-machine-certificate.1.change.1': 'a valid RSA machine certificate from the uploaded root',
  'point.p2s-cause-machine-certificate.1.watch.1': 'ECC certificates do not work with IKEv2 here.',
  'point.p2s-cause-machine-certificate.1.watch.2':
    'A device tunnel needs the certificate in the computer store, a user tunnel in that of the user.',
  'point.p2s-cause-machine-certificate.1.watch.3':
    'The server name in the profile must be the name in the certificate of the gateway.',
  'point.p2s-cause-machine-certificate.cause':
    'the machine certificate for IKEv2 is missing, of the wrong kind, or from a root that is not on the gateway',
  'point.p2s-cause-machine-certificate.fix':
    'Enrol an RSA machine certificate with Client Authentication from the root that is on the gateway, into Local ' +
    'Computer, Personal, and trust the gateway root.',
  'point.p2s-cause-udp-blocked.1':
    'That network blocks UDP 500 and 4500, which IKEv2 needs. Offer OpenVPN on the gateway as well, which runs over ' +
    'TCP 443, download the profile again and let these users take the OpenVPN connection.',
  'point.p2s-cause-udp-blocked.1.change.1': 'tunnel type IKEv2 and OpenVPN, downloaded again',
  'point.p2s-cause-udp-blocked.1.watch.1': 'Try it over a phone hotspot: if that works, the network is the reason.',
  'point.p2s-cause-udp-blocked.1.watch.2':
    'SSTP is no way out any more: it cannot be enabled and ends on 31 March 2027.',
  'point.p2s-cause-udp-blocked.1.watch.3': 'Error 800 may also be an outdated network driver.',
  'point.p2s-cause-udp-blocked.cause': 'the network of the user blocks UDP 500 and 4500, which IKEv2 needs',
  'point.p2s-cause-udp-blocked.fix':
    'Set the tunnel type to IKEv2 and OpenVPN, download the profile again and connect by OpenVPN (TCP 443) in such ' +
    'networks.',
  'point.p2s-cause-adapter.1':
    'The network stack of that one Windows machine is damaged, not Azure: the WAN Miniport (IP) is not bound ' +
    'properly. Enable the binding ms_wanarp again, or uninstall the WAN Miniport devices in Device Manager and scan ' +
    'for new hardware.',
  'point.p2s-cause-adapter.1.watch.1': 'Filter drivers of other VPN or security software are the usual reason.',
  'point.p2s-cause-adapter.1.watch.2': 'The same profile on another PC proves that the gateway is fine.',
  'point.p2s-cause-adapter.cause': 'the WAN Miniport of that Windows machine is damaged or not bound',
  'point.p2s-cause-adapter.fix':
    'Enable the binding ms_wanarp of WAN Miniport (IP), or uninstall the WAN Miniport devices and scan for hardware ' +
    'changes.',
  'point.p2s-cause-gateway-name.1':
    'The laptop cannot resolve the name of the gateway. Check its DNS and filters with nslookup of the server name ' +
    'in the profile; if the gateway was created anew, the name has changed and the profile must be downloaded again.',
  'point.p2s-cause-gateway-name.1.change.1': 'downloaded again, if the gateway was re-created',
  'point.p2s-cause-gateway-name.1.watch.1':
    'Run Diagnose in the Azure VPN Client: it tests internet, sign-in, name and server one by one.',
  'point.p2s-cause-gateway-name.1.watch.2': 'Names of the sign-in page must resolve as well.',
  'point.p2s-cause-gateway-name.cause':
    'the client cannot resolve the name of the gateway, or dials a gateway that no longer exists',
  'point.p2s-cause-gateway-name.fix':
    'Let the DNS of the client resolve the server name of the profile, and hand out a new profile if the gateway was ' +
    're-created.',
  'point.p2s-cause-radius.1':
    'The RADIUS server refuses or is not reached. Check in this order: GatewaySubnet as RADIUS client with the same ' +
    'secret, the way to it (on-premises by a site-to-site tunnel, not ExpressRoute), and the same EAP method on both ' +
    'sides; the answer must come within 30 seconds.',
  'point.p2s-cause-radius.1.change.1': 'RADIUS client, secret and EAP method as on the gateway',
  'point.p2s-cause-radius.1.watch.1':
    'MFA with a code typed into the client does not work; push approval does, if it is quick.',
  'point.p2s-cause-radius.1.watch.2': 'The requests come from addresses of GatewaySubnet.',
  'point.p2s-cause-radius.1.watch.3': 'Sign-in with Entra ID needs no RADIUS at all.',
  'point.p2s-cause-radius.cause':
    'the RADIUS server is not reached from GatewaySubnet or its policy refuses the method',
  'point.p2s-cause-radius.fix':
    'Enter GatewaySubnet as RADIUS client with the same shared secret, reach a server on-premises over a ' +
    'site-to-site tunnel, and allow the same EAP method in the network policy.',
  'point.p2s-cause-background-apps.1':
    'Windows does not let the Azure VPN Client run in the background. Allow background apps for it in the privacy ' +
    'settings (or the policy that forbids them), then run its prerequisites test, which checks services, permissions ' +
    'and time.',
  'point.p2s-cause-background-apps.1.change.1': 'background apps allowed for the Azure VPN Client on the device',
  'point.p2s-cause-background-apps.1.watch.1':
    'The prerequisites test is there on Windows since version 3.4 of the client.',
  'point.p2s-cause-background-apps.1.watch.2': 'An Always On connection needs the permission too.',
  'point.p2s-cause-background-apps.cause': 'Windows does not allow the Azure VPN Client to run in the background',
  'point.p2s-cause-background-apps.fix':
    'Turn on "Let apps run in the background" for the Azure VPN Client, and pass its prerequisites test.',
  'point.p2s-cause-revocation-offline.1':
    'The laptop cannot fetch the revocation lists for the certificate of the gateway. Let it reach the addresses of ' +
    'DigiCert (crl3.digicert.com and crl4.digicert.com) over HTTP, also through the proxy.',
  'point.p2s-cause-revocation-offline.1.change.1': 'revocation addresses allowed in proxy and firewall of the device',
  'point.p2s-cause-revocation-offline.1.watch.1':
    'Proxy settings of the user do not always apply to the system: check both.',
  'point.p2s-cause-revocation-offline.cause':
    'the device cannot reach the revocation lists for the certificate of the gateway',
  'point.p2s-cause-revocation-offline.fix':
    'Allow HTTP to crl3.digicert.com and crl4.digicert.com in the proxy and firewall of the client network.',
  'point.p2s-cause-root-upload.1':
    'The pasted text has characters that do not belong there. Export the root as Base64 .CER without private key, ' +
    'paste it as one long line without the BEGIN and END lines, and give it a name without spaces.',
  'point.p2s-cause-root-upload.1.change.1': 'the root as one Base64 line under a plain name',
  'point.p2s-cause-root-upload.1.watch.1': 'DER-encoded files do not work.',
  'point.p2s-cause-root-upload.1.watch.2': 'The private key never goes to Azure.',
  'point.p2s-cause-root-upload.cause':
    'the root certificate was pasted with line breaks, header lines or under a name with spaces',
  'point.p2s-cause-root-upload.fix':
    'Paste the Base64 data as one line without BEGIN and END, and name the certificate without spaces.',
  'point.p2s-cause-tunnel-type.1':
    'The gateway does not offer the protocol that this client speaks. Set the tunnel type to "IKEv2 and OpenVPN" on ' +
    'a route-based gateway (VpnGw1AZ or larger), download the profile again and hand it out; Entra ID works with ' +
    'OpenVPN only.',
  'point.p2s-cause-tunnel-type.1.change.1': 'tunnel type IKEv2 and OpenVPN, downloaded again',
  'point.p2s-cause-tunnel-type.1.watch.1':
    'SSTP and OpenVPN exclude each other: switching cuts SSTP clients until they have the new profile.',
  'point.p2s-cause-tunnel-type.1.watch.2':
    'The gateway no longer takes TLS 1.0 and 1.1, so very old Windows clients fail.',
  'point.p2s-cause-tunnel-type.1.watch.3': 'A policy-based gateway has no point-to-site at all.',
  'point.p2s-cause-tunnel-type.cause': 'the gateway does not offer the protocol of that client',
  'point.p2s-cause-tunnel-type.fix':
    'Set the tunnel type to IKEv2 and OpenVPN on a route-based VpnGw1AZ or larger, and give the clients the new ' +
    'profile.',
  'point.p2s-cause-limit-reached.1':
    'The gateway or the address pool is full. Compare the number of sessions with the limit of the SKU (250 on ' +
    'VpnGw1AZ) and the size of the pool; then resize the gateway or enlarge the pool.',
  'point.p2s-cause-limit-reached.1.change.1': 'to the size for your users',
  'point.p2s-cause-limit-reached.1.change.2': 'a larger address pool',
  'point.p2s-cause-limit-reached.1.watch.1': 'SSTP ends at 128 on every SKU, and takes half of a small pool.',
  'point.p2s-cause-limit-reached.1.watch.2': 'Resizing upwards keeps address and profiles.',
  'point.p2s-cause-limit-reached.1.watch.3': 'Disconnect forgotten sessions on the page "Point-to-site Sessions".',
  'point.p2s-cause-limit-reached.cause':
    'the number of clients has reached the limit of the SKU or of the address pool',
  'point.p2s-cause-limit-reached.fix': 'Resize the gateway to the next AZ SKU, or give it a larger address pool.',
  'point.p2s-cause-intune-recreates.1':
    'Intune takes the profile for changed, because Windows writes the XML in another form, and deletes and creates ' +
    'it again at each sync. Export the XML from a device where it is installed (MDM_VPNv2_01, ProfileXML) and use ' +
    'exactly that in Intune.',
  'point.p2s-cause-intune-recreates.1.change.1': 'the XML as Windows writes it, in the Intune profile',
  'point.p2s-cause-intune-recreates.1.watch.1': 'Nothing has to change on the gateway.',
  'point.p2s-cause-intune-recreates.1.watch.2': 'Repeat the export after each change of the profile.',
  'point.p2s-cause-intune-recreates.cause':
    'Intune deletes and re-creates the VPN profile at each sync, because its XML differs in form',
  'point.p2s-cause-intune-recreates.fix':
    'Export ProfileXML of MDM_VPNv2_01 from a device where the profile works, and use that XML in Intune.',
  'point.p2s-cause-wrong-audience.1':
    'Audience, tenant or issuer differ between gateway and client profile. Put the same audience on both ' +
    '(c632b3df-fb67-4d84-bdcf-b95ad541b5c8, or your own app), the tenant and the issuer with its closing slash, and ' +
    'import a newly downloaded profile.',
  'point.p2s-cause-wrong-audience.1.change.1': 'audience, tenant and issuer as on the gateway, imported again',
  'point.p2s-cause-wrong-audience.1.watch.1':
    'A custom audience must exist as an app in your tenant, with the Azure VPN Client as authorised client.',
  'point.p2s-cause-wrong-audience.1.watch.2':
    'Changing the audience on the gateway needs a new profile on every device.',
  'point.p2s-cause-wrong-audience.cause':
    'audience, tenant or issuer in the client profile differ from those on the gateway',
  'point.p2s-cause-wrong-audience.fix':
    'Set the same audience, tenant and issuer on the point-to-site page and in the profile, then import the profile ' +
    'again.',
  'point.p2s-cause-consent-or-assignment.1':
    'The app of the VPN does not admit this user: consent is missing, or assignment is required and the user is not ' +
    'assigned. Grant admin consent once (the Microsoft-registered app needs none), and assign the user or a group ' +
    'directly; nested groups do not count.',
  'point.p2s-cause-consent-or-assignment.1.change.1': 'consent and assignment on the enterprise app of the VPN',
  'point.p2s-cause-consent-or-assignment.1.watch.1': 'Assignment works on direct members of a group only.',
  'point.p2s-cause-consent-or-assignment.1.watch.2':
    'Consent takes an administrator of the tenant that is entered on the point-to-site page.',
  'point.p2s-cause-consent-or-assignment.cause':
    'consent for the VPN app is missing, or the user is not assigned to it',
  'point.p2s-cause-consent-or-assignment.fix':
    'Grant admin consent on the enterprise app of the VPN, and assign the users or their group directly.',
  'point.p2s-cause-conditional-access.1':
    'A Conditional Access policy blocks the token for the VPN app. The sign-in log names the policy and the ' +
    'condition that failed: enrol the device or fulfil MFA, or exclude these users, places or the VPN app from it.',
  'point.p2s-cause-conditional-access.1.change.1':
    'the Conditional Access policy for the VPN app; nothing on the gateway',
  'point.p2s-cause-conditional-access.1.watch.1':
    'A policy that needs a compliant network location cannot be met before the tunnel is up.',
  'point.p2s-cause-conditional-access.1.watch.2':
    'Set a sign-in frequency above 2 hours: "every time" cuts the tunnel each hour.',
  'point.p2s-cause-conditional-access.1.watch.3': 'Test with "report-only" before you switch a policy on.',
  'point.p2s-cause-conditional-access.cause': 'a Conditional Access policy blocks the sign-in to the VPN app',
  'point.p2s-cause-conditional-access.fix':
    'Find the policy in the Entra sign-in log, then meet its condition or exclude the VPN app, the users or the ' +
    'place from it.',
  'point.p2s-cause-home-network-overlap.1':
    'The network in which the laptop sits uses the same range as the target or the client pool, and the local route ' +
    'wins. Change the range of the home router, or choose ranges for VNet and pool that no home router uses.',
  'point.p2s-cause-home-network-overlap.1.change.1': 'ranges that home routers do not use, for pool and VNet',
  'point.p2s-cause-home-network-overlap.1.watch.1': 'Avoid 192.168.0.0/24, 192.168.1.0/24 and 10.0.0.0/24.',
  'point.p2s-cause-home-network-overlap.1.watch.2': 'A phone hotspot proves it within a minute.',
  'point.p2s-cause-home-network-overlap.1.watch.3':
    'A custom route with a longer prefix, for example one /32 for a server, is a way around for single hosts.',
  'point.p2s-cause-home-network-overlap.cause':
    'the home network of the user has the same range as the target or the client pool',
  'point.p2s-cause-home-network-overlap.fix':
    'Change the range of that home network, or move client pool and VNet to ranges that home routers do not use.',
  'point.p2s-cause-pool-not-routed.1':
    'On-premises does not know the way back to the client pool. Add the pool to routes, selectors and firewall rules ' +
    'of the device, or run BGP on the tunnel; the clients need the range of the site as a custom route.',
  'point.p2s-cause-pool-not-routed.1.change.1': 'the client pool into the tunnel, in selectors and rules',
  'point.p2s-cause-pool-not-routed.1.change.2': 'the range of the site as custom route, downloaded again',
  'point.p2s-cause-pool-not-routed.1.watch.1': 'With static routing the pool is not told to the site by itself.',
  'point.p2s-cause-pool-not-routed.1.watch.2': 'Keep the pool apart from every connected range.',
  'point.p2s-cause-pool-not-routed.cause': 'on-premises has no route back to the client pool',
  'point.p2s-cause-pool-not-routed.fix':
    'Route the client pool into the tunnel on the on-premises device, with selectors and firewall rules, or turn on ' +
    'BGP.',
  'point.p2s-cause-no-internet-through-tunnel.1':
    'The tunnel takes all traffic, and a VPN gateway lets none of it out to the internet. Remove the custom routes ' +
    '0.0.0.0/1 and 128.0.0.0/1 and hand out a new profile, or use user VPN in a secured virtual hub, which has a way ' +
    'out.',
  'point.p2s-cause-no-internet-through-tunnel.1.change.1': 'without 0.0.0.0/1 and 128.0.0.0/1, downloaded again',
  'point.p2s-cause-no-internet-through-tunnel.1.watch.1':
    'Split tunnelling is the default: then only the ranges of Azure go into the tunnel.',
  'point.p2s-cause-no-internet-through-tunnel.1.watch.2':
    'A proxy in Azure may give web access without changing the rest.',
  'point.p2s-cause-no-internet-through-tunnel.1.watch.3':
    'If names fail as well, look at the DNS servers of the profile.',
  'point.p2s-cause-no-internet-through-tunnel.cause':
    'the profile draws all traffic into the tunnel, and a VPN gateway gives no way to the internet',
  'point.p2s-cause-no-internet-through-tunnel.fix':
    'Take 0.0.0.0/1 and 128.0.0.0/1 out of the custom routes (or the profile) and import the profile again.',
  'point.p2s-cause-local-names-lost.1':
    'While connected, the DNS servers of the VPN come first, and they do not know these names. Teach them: ' +
    'conditional forwarders on the servers in Azure for your domain, or dnssuffixes in the profile of the Azure VPN ' +
    'Client so that only chosen names are asked there.',
  'point.p2s-cause-local-names-lost.1.change.1': 'the company domain from the servers in Azure to those that know it',
  'point.p2s-cause-local-names-lost.1.change.2': 'dnsservers and dnssuffixes',
  'point.p2s-cause-local-names-lost.1.watch.1':
    'See the rules with Get-DnsClientNrptPolicy; ipconfig does not show them.',
  'point.p2s-cause-local-names-lost.1.watch.2':
    'Domain names resolve only if the way to those DNS servers is open through the tunnel.',
  'point.p2s-cause-local-names-lost.cause': 'the DNS servers of the VPN come first and do not know these names',
  'point.p2s-cause-local-names-lost.fix':
    "Add conditional forwarders for your domain on the DNS servers of the gateway's VNet, or list only the needed " +
    'dnssuffixes in the profile.',
  'point.p2s-cause-cached-credentials.1':
    'The session uses the credentials of the VPN for Kerberos and cannot fall back. Let the clients reach a domain ' +
    'controller and its DNS through the tunnel; if that is not possible, set DisableDomainCreds to 1 in the registry ' +
    'of the client.',
  'point.p2s-cause-cached-credentials.1.change.1': 'DNS of the domain in the profile, domain controller reachable',
  'point.p2s-cause-cached-credentials.1.watch.1':
    'The value lies under HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa.',
  'point.p2s-cause-cached-credentials.1.watch.2': 'Port 445 and 88 must be open towards server and domain controller.',
  'point.p2s-cause-cached-credentials.cause':
    'the client uses cached VPN credentials for Kerberos and reaches no domain controller',
  'point.p2s-cause-cached-credentials.fix':
    'Make a domain controller and its DNS reachable through the tunnel, or set DisableDomainCreds to 1 on the client.',
  'point.p2s-diagnose-client.1':
    'In the Azure VPN Client open Status Logs for red lines, then Diagnose, Run Diagnosis: it tests internet, ' +
    'sign-in, name and reachability of the server. On Windows the Prerequisites test adds services, permissions and ' +
    'time; Show Logs Directory gives the files.',
  'point.p2s-diagnose-client.1.watch.1': 'With Entra ID try Configure, Clear Saved Account first.',
  'point.p2s-diagnose-client.1.watch.2': 'The prerequisites test needs version 3.4 or later and Windows.',
  'point.p2s-diagnose-client.1.watch.3': 'On the gateway P2SDiagnosticLog shows the same attempt.',
  'point.p2s-single-sign-on.1':
    'Yes on Windows: set enabledevicesso to true in the aad section of azurevpnconfig.xml and import the file. The ' +
    'client then uses the sign-in of the device, with the Microsoft-registered app as application id.',
  'point.p2s-single-sign-on.1.change.1': 'enabledevicesso true, imported again',
  'point.p2s-single-sign-on.1.watch.1': 'Conditional Access still applies and may ask for MFA.',
  'point.p2s-single-sign-on.1.watch.2': 'A downloaded profile does not hold the edit: roll out the edited file.',
  'point.p2s-ask-sign-in-every-time.1':
    'Yes, with version 4 of the Azure VPN Client: set cachesigninuser to false in the profile, then the token lives ' +
    'for one connection only. Do not use the sign-in frequency "every time": that asks each hour and cuts the tunnel.',
  'point.p2s-ask-sign-in-every-time.1.change.1': 'cachesigninuser false in the XML',
  'point.p2s-ask-sign-in-every-time.1.watch.1': 'A sign-in frequency above 2 hours is recommended.',
  'point.p2s-ask-sign-in-every-time.1.watch.2':
    'The cache is on by default, and reconnects work until the refresh token ends.',
  'point.p2s-sstp-migration-steps.1':
    'Add IKEv2 first ("IKEv2 and SSTP"): that cuts nobody. Roll out the new profile, then switch SSTP off. OpenVPN ' +
    'and SSTP cannot be on together, so a direct switch cuts every client until it has the new profile. SSTP ends on ' +
    '31 March 2027.',
  'point.p2s-sstp-migration-steps.1.change.1': 'IKEv2 beside SSTP, then IKEv2 and OpenVPN, new profile each time',
  'point.p2s-sstp-migration-steps.1.watch.1': 'Windows clients with both try IKEv2 first and fall back to SSTP.',
  'point.p2s-sstp-migration-steps.1.watch.2':
    'While both are on, the pool is split: 128 addresses for SSTP, half of it in small pools.',
  'point.p2s-sstp-migration-steps.1.watch.3': 'IKEv2 needs UDP 500 and 4500; where these are blocked plan for OpenVPN.',
  'point.p2s-sstp-migration-steps.1.watch.4':
    'On a Basic gateway do not count on IKEv2 (announced for November 2025, still denied in the SKU table of June ' +
    '2026): plan for VpnGw1AZ.',
  'point.p2s-pool-minimum.1':
    'A /29 on an active-standby gateway, a /28 on an active-active one. Take much more: the pool must hold all users ' +
    'at once, and with SSTP beside another protocol it is split between them.',
  'point.p2s-pool-minimum.1.change.1': 'an address pool with room for the user limit of the SKU',
  'point.p2s-pool-minimum.1.watch.1': 'A change of the pool disconnects everybody.',
  'point.p2s-pool-minimum.1.watch.2': 'The pool must not overlap with any connected network, nor with home networks.',
  'point.p2s-groups-on-one-gateway.1':
    'No nested groups: people must be direct members of the group that is assigned to the app. And a gateway takes ' +
    'one custom app, so separate sign-in for two circles of users means two gateways; on one gateway use user groups ' +
    'with pools of their own.',
  'point.p2s-groups-on-one-gateway.1.change.1': 'the app of the gateway, with direct assignment',
  'point.p2s-groups-on-one-gateway.1.watch.1':
    'The profile decides to which gateway somebody connects, so hand out the right one.',
  'point.p2s-groups-on-one-gateway.1.watch.2':
    'What a group may reach is a matter of network security groups or a firewall.',
  'point.p2s-dynamic-dns.1':
    'No: dynamic DNS is not supported for VPN clients, and their addresses come from the pool anew at each ' +
    'connection. Let an agent on the laptop report its address, or work with the pool instead of names.',
  'point.p2s-dynamic-dns.1.watch.1': 'User groups give a group a pool of its own, not a fixed address for one device.',
  'point.p2s-dynamic-dns.1.watch.2': 'P2SDiagnosticLog tells who had which address when.',
  'point.p2s-own-ipsec-policy.1':
    'Yes, for IKEv2 by PowerShell: New-AzVpnClientIpsecPolicy, then Set-AzVirtualNetworkGateway with ' +
    '-VpnClientIpsecPolicy. It is separate from the policies of the tunnels to sites, and every client must offer ' +
    'that combination.',
  'point.p2s-own-ipsec-policy.1.change.1': 'an IPsec policy for the clients of the gateway',
  'point.p2s-own-ipsec-policy.1.watch.1': 'OpenVPN clients are not concerned: they use TLS.',
  'point.p2s-own-ipsec-policy.1.watch.2': 'Test with one client of each system before.',
  'point.p2s-tunnelvision.1':
    'Yes like every VPN on systems that accept DHCP option 121 routes, Windows included: it is no fault of the ' +
    'gateway. A client inside a VM with a DHCP server of its own avoids it; sensitive services should be encrypted ' +
    'end to end anyway.',
  'point.p2s-tunnelvision.1.watch.1': 'The attacker must control the local network of the user.',
  'point.p2s-mac-settings.1':
    'Server Address and Remote ID are both the full name of the gateway (VpnServer in VpnSettings.xml of the profile ' +
    'package). Local ID is the subject of the client certificate, empty with user name and password; under ' +
    'Authentication choose that certificate.',
  'point.p2s-mac-settings.1.change.1': 'server address, remote ID and local ID on the Mac',
  'point.p2s-mac-settings.1.watch.1': 'Supported from macOS 13 on.',
  'point.p2s-mac-settings.1.watch.2': 'If the gateway does not answer, IKEv2 may not be among its tunnel types.',
  'point.p2s-mac-settings.1.watch.3': 'For Entra ID use the Azure VPN Client for macOS instead.',
  'point.p2s-certificate-sources.1':
    'Yes: roots of your own PKI and self-signed ones both work, up to 20 on a gateway, with RSA keys (no ECC for ' +
    'IKEv2). Certificates cannot be taken from Key Vault for clients. One for each device is wise, so that you can ' +
    'revoke a single one.',
  'point.p2s-certificate-sources.1.change.1': 'the root of your PKI on the gateway',
  'point.p2s-certificate-sources.1.watch.1': 'Upload the public part of the root as Base64 .CER.',
  'point.p2s-certificate-sources.1.watch.2': 'Removing a root cuts all certificates made from it.',
  'point.p2s-supported-systems.1':
    'Windows 11, macOS 13 or later, Linux with strongSwan, and iOS; OpenVPN clients cover the rest. Windows 10 is ' +
    'out of support since October 2025 and still connects; on older Windows IKEv2 is not supported.',
  'point.p2s-supported-systems.1.watch.1': 'The Azure VPN Client for Linux was retired on 31 August 2026.',
  'point.p2s-supported-systems.1.watch.2': 'TLS 1.0 and 1.1 are not accepted any more.',
  'point.p2s-users-during-failover.1':
    'In active-standby every failover cuts all users and they connect again. Active-active, with its third public IP ' +
    'for clients, spreads them over two instances; an Always On profile on Windows reconnects by itself.',
  'point.p2s-users-during-failover.1.change.1': 'active-active, with a public IP for point-to-site',
  'point.p2s-users-during-failover.1.watch.1': 'The pool must be /28 or larger in active-active.',
  'point.p2s-users-during-failover.1.watch.2': 'A maintenance window moves planned work into the night.',
  'point.p2s-when-new-package.1':
    'After a new tunnel type, another sign-in method, changed DNS servers, routes or peerings, a migrated gateway ' +
    'certificate and after re-creating the gateway. Not after a resize or reset, nor for one more root certificate.',
  'point.p2s-when-new-package.1.change.1': 'generated and handed out again after such changes',
  'point.p2s-when-new-package.1.watch.1':
    'Some clients cannot connect between the change and the new profile: announce it.',
  'point.p2s-when-new-package.1.watch.2': 'Non-Windows clients learn new routes at the next connection.',
};
