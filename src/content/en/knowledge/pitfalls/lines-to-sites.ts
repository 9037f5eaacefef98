/** Pitfalls of lines to sites: what goes wrong, and what to do. */
export const linesToSitesPitfallWords = {
  'pitfall.peering-does-not-reach-onprem.problem':
    'Peering joins Azure VNets only. It never connects an on-premises network or a laptop.',
  'pitfall.peering-does-not-reach-onprem.remedy':
    'Connect them with a VPN gateway or ExpressRoute in the hub, and let the spokes use it by gateway transit.',
  'pitfall.p2s-not-for-vms.problem':
    'Point-to-site VPN attaches one client device to a VNet. It does not join two VNets and is not made for VMs.',
  'pitfall.p2s-not-for-vms.remedy': 'Use VNet peering, or a private endpoint for a PaaS resource.',
  'pitfall.p2s-not-transitive.problem':
    'VPN clients reach the VNet of the gateway and the VNets peered directly with it. Networks behind those, or ' +
    'behind a site-to-site tunnel, need BGP and routes.',
  'pitfall.p2s-not-transitive.remedy':
    "Peer each spoke with the gateway's VNet with gateway transit, or use Azure Virtual WAN.",
  'pitfall.p2s-redownload-profile.problem':
    'Clients learn routes from their profile, so a peering that you add later does not reach Windows clients by ' +
    'itself.',
  'pitfall.p2s-redownload-profile.remedy':
    'Generate the client package again after each change, and install it on the devices.',
  'pitfall.p2s-sstp-retired.problem':
    'SSTP cannot be enabled on VPN gateways since 2026-03-31 and stops working on 2027-03-31.',
  'pitfall.p2s-sstp-retired.remedy': 'Use OpenVPN or IKEv2 for point-to-site.',
  'pitfall.p2s-same-public-ip-as-s2s.problem':
    'An IKEv2 client fails from behind the public IP address that already holds the site-to-site tunnel to the same ' +
    'gateway.',
  'pitfall.p2s-same-public-ip-as-s2s.remedy':
    'Use OpenVPN for those clients, or let them leave through another public IP address.',
  'pitfall.use-remote-gateway-conflict.problem':
    'A VNet with a gateway of its own cannot use a remote gateway, and a VNet can use one remote gateway only.',
  'pitfall.use-remote-gateway-conflict.remedy': 'Remove the gateway of the spoke, or connect the site to the hub only.',
  'pitfall.use-remote-gateway-conflict.would-fit': 'It fits once the spoke has no gateway of its own.',
  'pitfall.one-remote-gateway.problem':
    'A VNet with a gateway of its own cannot use the gateway of the hub, and a VNet can use one remote gateway only.',
  'pitfall.one-remote-gateway.remedy':
    'Keep the VPN and ExpressRoute gateways in the hub, and none in the other VNets.',
  'pitfall.direct-above-10g.problem':
    'Circuits from a connectivity provider end at 10 Gbps. More needs ExpressRoute Direct: a pair of 10, 100 or 400 ' +
    'Gbps ports of your own at Microsoft.',
  'pitfall.direct-above-10g.remedy':
    'Order ExpressRoute Direct for more than 10 Gbps, and create the circuits on its ports. Choose a gateway of that ' +
    'size, or let FastPath send the data past the gateway.',
  'pitfall.gateway-transit-basic-sku.problem':
    'The Basic SKU of Azure VPN Gateway supports no gateway transit, no BGP and no coexistence with ExpressRoute.',
  'pitfall.gateway-transit-basic-sku.remedy': 'Use VpnGw1AZ or a larger SKU.',
  'pitfall.gateway-transit-basic-sku.would-fit': 'It fits with VpnGw1AZ or a larger SKU.',
  'pitfall.onprem-interesting-traffic.problem':
    'On-premises devices with policy-based settings ignore the prefixes of the spokes and of the VPN clients.',
  'pitfall.onprem-interesting-traffic.remedy': 'Add those ranges to the phase 2 selectors of the device, or use BGP.',
  'pitfall.vpn-er-no-transit.problem':
    'Sites and users on VPN do not reach sites on ExpressRoute through the two gateways alone.',
  'pitfall.vpn-er-no-transit.remedy':
    'Add Azure Route Server with branch-to-branch enabled (VPN gateway ASN 65515), or use Azure Virtual WAN.',
  'pitfall.vpn-internet-transit-forbidden.problem':
    'A VPN tunnel, also one that is only a backup, crosses the internet, which you said is not allowed.',
  'pitfall.vpn-internet-transit-forbidden.remedy':
    'Use ExpressRoute with a second circuit as backup, and IPsec over private peering if you need encryption.',
  'pitfall.vpn-internet-transit-forbidden.would-fit': 'It fits when tunnels over the internet are allowed.',
  'pitfall.er-circuit-to-circuit.problem':
    'ExpressRoute gateways and Route Server pass no traffic from one circuit to another.',
  'pitfall.er-circuit-to-circuit.remedy':
    'Use ExpressRoute Global Reach, with Premium circuits across geopolitical regions.',
  'pitfall.er-scope-premium.problem':
    'A Standard circuit reaches VNets of one geopolitical region only, a Local circuit those of its metro only.',
  'pitfall.er-scope-premium.remedy': 'Order the Premium add-on, or one circuit in each geopolitical region.',
  'pitfall.er-vnet-to-vnet-hairpin.problem':
    'Traffic between two VNets over an ExpressRoute circuit turns around at the Microsoft edge: more latency, capped ' +
    'by the gateway, and off by default according to the gateway article.',
  'pitfall.er-vnet-to-vnet-hairpin.remedy': 'Use VNet peering between the VNets.',
  'pitfall.er-single-location.problem':
    'One peering location is a single point of failure for a mission-critical link.',
  'pitfall.er-single-location.remedy':
    'Use two circuits in two locations (maximum resiliency), or at least ExpressRoute Metro (high resiliency).',
  'pitfall.vpn-backup-bandwidth.problem':
    'The VPN backup runs at the speed of the VPN gateway SKU and does not cover Microsoft peering. Microsoft advises ' +
    'against it for mission-critical or bandwidth-heavy loads.',
  'pitfall.vpn-backup-bandwidth.remedy': 'Order a second circuit in another location if you cannot run at that speed.',
  'pitfall.asymmetric-routing.problem':
    'When the way back differs from the way there, a stateful firewall drops the traffic.',
  'pitfall.asymmetric-routing.remedy':
    'Steer both directions with AS-path prepending, local preference or user-defined routes, and test the failover.',
  'pitfall.gatewaysubnet-size-name.problem':
    "The gateway's subnet must be named GatewaySubnet. A VPN gateway beside an ExpressRoute gateway needs at least " +
    '/27; 16 ExpressRoute circuits need /26.',
  'pitfall.gatewaysubnet-size-name.remedy': 'Reserve a /26 for GatewaySubnet.',
  'pitfall.gatewaysubnet-size-name.wording.1.remedy':
    'Look at the size of the GatewaySubnet that you have before you add another gateway or more circuits.',
  'pitfall.gatewaysubnet-nsg-udr.problem':
    'Network security groups and a 0.0.0.0/0 route are not supported on GatewaySubnet, and disabled BGP route ' +
    'propagation stops the gateway.',
  'pitfall.gatewaysubnet-nsg-udr.remedy':
    'Put no network security group there, use only specific routes, and keep propagation on.',
  'pitfall.vpn-sku-throughput.problem':
    'The throughput of a VPN gateway SKU is an aggregate that all tunnels and point-to-site clients share. One ' +
    'tunnel carries much less.',
  'pitfall.vpn-sku-throughput.remedy': 'Use VpnGw3AZ or larger with several tunnels, or ExpressRoute.',
  'pitfall.vpn-basic-not-production.problem':
    'The Basic VPN gateway carries 100 Mbps, has no BGP, IPv6 or RADIUS, a lower SLA, and point-to-site over SSTP ' +
    'only, which can no longer be enabled.',
  'pitfall.vpn-basic-not-production.remedy': 'Use VpnGw1AZ or a larger SKU.',
  'pitfall.vpn-nonaz-sku.problem':
    'VPN gateways without availability-zone SKUs (VpnGw1 to VpnGw5) cannot be created since 2025-11-01, and existing ' +
    'ones were deprecated in September 2026.',
  'pitfall.vpn-nonaz-sku.remedy': 'Use the AZ SKUs, VpnGw1AZ to VpnGw5AZ.',
  'pitfall.vpn-nat-limits.problem':
    'NAT on Azure VPN Gateway works for cross-premises IPsec connections on VpnGw2 and larger only, not for ' +
    'VNet-to-VNet or point-to-site. Dynamic NAT is one-way.',
  'pitfall.vpn-nat-limits.remedy': 'Use static one-to-one NAT rules, or change the address ranges.',
  'pitfall.er-route-limits.problem':
    'The BGP session drops when on-premises advertises more than 4,000 prefixes (10,000 with Premium), or when Azure ' +
    'advertises more than 1,000.',
  'pitfall.er-route-limits.remedy':
    'Summarise the on-premises routes. On the Azure side, set advertised gateway prefixes ' +
    "(summarizedGatewayPrefixes) on the gateway's VNet.",
  'pitfall.er-mtu-1400.problem':
    'ExpressRoute carries 1,400 bytes per packet through the gateway; larger packets are fragmented.',
  'pitfall.er-mtu-1400.remedy': 'Set MSS or MTU on the hosts accordingly.',
  'pitfall.er-lead-time.problem': 'A new ExpressRoute circuit takes weeks to months to arrive.',
  'pitfall.er-lead-time.remedy': 'Start on site-to-site VPN, and add ExpressRoute when the circuit is there.',
  'pitfall.forced-tunnel-default-route.problem':
    'A default route over BGP breaks Azure Bastion, Azure Firewall and the control plane of some PaaS services, and ' +
    'makes inbound flows asymmetric.',
  'pitfall.forced-tunnel-default-route.remedy':
    'Keep it out of the VNet with AzureBastionSubnet. Give AzureFirewallSubnet a route for 0.0.0.0/0 to Internet, or ' +
    'the management NIC; exempt other subnets by user-defined routes.',
  'pitfall.vwan-spoke-constraints.problem':
    'A VNet that connects to a virtual hub may have no VPN or ExpressRoute gateway and no Route Server of its own.',
  'pitfall.vwan-spoke-constraints.remedy':
    'Remove the gateway or Route Server of the spoke first, and move its branches to the gateway of the hub.',
  'pitfall.vwan-spoke-constraints.would-fit': 'It fits once the VNet has no gateway or Route Server of its own.',
  'pitfall.vwan-one-hub-per-vnet.problem':
    'A VNet connects to exactly one virtual hub, so a second hub is no failover for it.',
  'pitfall.vwan-one-hub-per-vnet.remedy':
    'Connect each VNet to the hub of its region. A VNet that already belongs to another hub must be disconnected ' +
    'there first.',
  'pitfall.vwan-basic-no-transit.problem':
    'Virtual WAN Basic carries site-to-site VPN only, with no point-to-site, no ExpressRoute, no transit between ' +
    'VNets or hubs, and no firewall in the hub.',
  'pitfall.vwan-basic-no-transit.remedy': 'Use Virtual WAN Standard.',
  'pitfall.vwan-basic-no-transit.would-fit': 'It fits for plain site-to-site tunnels only.',
  'pitfall.vwan-ipv6.problem':
    'Virtual hubs and their gateways carry IPv4 only. IPv6 prefixes advertised from on-premises can break IPv4.',
  'pitfall.vwan-ipv6.remedy': 'Use a hub of your own or direct peering for IPv6, or confirm that IPv4 is enough.',
  'pitfall.vwan-ipv6.would-fit': 'It fits when IPv4 is enough.',
  'pitfall.vwan-default-hub-capacity.problem':
    'A virtual hub starts with 3 Gbps and 2,000 VMs, and one TCP flow above 1.5 Gbps may degrade.',
  'pitfall.vwan-default-hub-capacity.remedy': 'Raise the routing infrastructure units of the hub.',
  'pitfall.route-server-downtime.problem':
    'Creating or deleting a Route Server beside a gateway interrupts the gateway for about 10 minutes, and it breaks ' +
    'IPv6 in its VNet.',
  'pitfall.route-server-downtime.remedy':
    'Plan a maintenance window of about 60 minutes; the deployment itself takes 30 to 60 minutes.',
  'pitfall.v2v-overlap-no-nat.problem':
    'A VNet-to-VNet VPN needs ranges that do not overlap, and the NAT of Azure VPN Gateway does not support this ' +
    'type of connection.',
  'pitfall.v2v-overlap-no-nat.remedy': 'Change the address ranges, or use Azure Private Link service.',
  'pitfall.v2v-overlap-no-nat.would-fit': 'It fits once no ranges overlap.',
  'pitfall.vwan-overlap.problem': 'VNets that connect to one Virtual WAN must not overlap.',
  'pitfall.vwan-overlap.remedy': 'Change the address ranges, or use Azure Private Link service.',
  'pitfall.vwan-overlap.would-fit': 'It fits once no ranges overlap.',
  'pitfall.er-overlap.problem':
    'The ranges on-premises and in the VNets must be unique over private peering; no NAT feature is documented for it.',
  'pitfall.er-overlap.remedy':
    'Change the address ranges, translate on your own edge device, or publish single services through Azure Private ' +
    'Link service.',
  'pitfall.er-overlap.would-fit': 'It fits once no ranges overlap.',
  'pitfall.vpn-address-without-zones.problem':
    'Azure refuses a VPN gateway of an AZ SKU whose public IP has no zones, and neither validate nor what-if sees it.',
  'pitfall.vpn-address-without-zones.remedy':
    'Give the gateway a Standard public IP with zones 1, 2 and 3, wherever the region has zones.',
  'pitfall.er-gateway-address-of-your-own.problem':
    'An ExpressRoute gateway gets its public IP from Microsoft since July 2025, unseen and unbilled; templates that ' +
    'still attach one of your own fail or leave it over.',
  'pitfall.er-gateway-address-of-your-own.remedy':
    'Create the gateway without a public IP, and take it out of older templates.',
  'pitfall.gateway-provisioning-time.problem':
    'A gateway takes 20 to 45 minutes or more to create, which is longer than most recovery time objectives.',
  'pitfall.gateway-provisioning-time.remedy': 'Create the gateway of the recovery region in advance.',
  'pitfall.vwan-multi-region-alone.problem': 'Several regions alone are not a sufficient reason for Azure Virtual WAN.',
  'pitfall.vwan-multi-region-alone.remedy':
    'Compare it with one hub in each region and global VNet peering between the hubs.',
  'pitfall.p2s-devices-only.problem':
    'Point-to-site VPN is for devices of people. Servers and whole sites need a connection of their own.',
  'pitfall.p2s-devices-only.remedy':
    'Use site-to-site VPN or ExpressRoute for sites, and peering or private endpoints between Azure resources.',
  'pitfall.vpn-mss-1350.problem':
    'The tunnel adds headers to every packet, so large packets stall unless both ends agree on a smaller size.',
  'pitfall.vpn-mss-1350.remedy':
    'Clamp the TCP MSS at 1,350 bytes on the VPN device. If it cannot do that, set the MTU of the tunnel interface ' +
    'to 1,400 bytes.',
  'pitfall.vpn-active-standby.problem':
    'A VPN gateway in active-standby mode interrupts its tunnels while the standby instance takes over.',
  'pitfall.vpn-active-standby.remedy':
    'Use active-active mode, with a tunnel from each VPN device to both instances. The gateway costs the same; only ' +
    'its second public address is billed.',
  'pitfall.er-vpn-bgp-failover.problem':
    'Failover between circuit and tunnel is automatic in both directions where both speak BGP; with static routes on ' +
    'the tunnel, the site needs a rule of its own that prefers the circuit. The VPN gateway must be route-based and ' +
    'not of the Basic SKU.',
  'pitfall.er-vpn-bgp-failover.remedy':
    'Run BGP on both, prefer the circuit, and test the failover in both directions.',
  'pitfall.er-global-reach-limits.problem':
    'Global Reach is offered in listed countries only and not for Local circuits. Across geopolitical regions both ' +
    'circuits need Premium.',
  'pitfall.er-global-reach-limits.remedy':
    'Check the countries and SKUs of both circuits before you plan the addresses of the link.',
};
