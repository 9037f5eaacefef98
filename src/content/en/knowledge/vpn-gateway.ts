/** What is answered to questions about vpn gateway. */
export const vpnGatewayWords = {
  'point.vpn-resize-public-ip.1':
    'No, the public IP stays when you resize between AZ SKUs, so your partners change nothing. Plan a short ' +
    'interruption; the upgrade takes up to about 45 minutes.',
  'point.vpn-resize-public-ip.1.change.1': 'of the VPN gateway',
  'point.vpn-resize-public-ip.1.watch.1':
    'The address changes only when the gateway is deleted and re-created, which Basic and every downgrade need.',
  'point.vpn-resize-public-ip.1.watch.2': 'Tunnels and point-to-site profiles need no new configuration.',
  'point.vpn-resize-public-ip.1.watch.3':
    'The throughput of the SKU is an aggregate that all tunnels share; one tunnel carries less.',
  'point.vpn-resize-which-way.1':
    'Yes, upwards and in place: the public IP, the tunnels and the client profiles stay, with a short interruption ' +
    'in about 45 minutes. Downwards you delete the gateway and create a new one.',
  'point.vpn-resize-which-way.1.change.1': 'of the VPN gateway',
  'point.vpn-resize-which-way.1.watch.1': 'From a non-AZ SKU to the AZ SKU of the same size there is no downtime.',
  'point.vpn-resize-which-way.1.watch.2':
    'Generation 2 comes by itself: gateways on Standard IPs were moved, those on Basic IPs move with the IP migration.',
  'point.vpn-resize-which-way.1.watch.3': 'Basic cannot be resized at all.',
  'point.vpn-basic-to-larger.1':
    'No, not in place: a Basic gateway must be deleted and re-created as VpnGw1AZ or larger, with a new public IP. ' +
    'Remove its connections, delete it, create the new one, then rebuild tunnels and client profiles.',
  'point.vpn-basic-to-larger.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.vpn-basic-to-larger.1.change.2': 'the new address on every VPN device',
  'point.vpn-basic-to-larger.1.watch.1':
    'Downtime is the whole rebuild: 45 minutes or more for the gateway, then the tunnels.',
  'point.vpn-basic-to-larger.1.watch.2':
    'Tell the sites the new address beforehand; it is known once you create the Standard public IP.',
  'point.vpn-basic-to-larger.1.watch.3': 'Use the chance: GatewaySubnet /27 or larger, zones, active-active.',
  'point.vpn-basic-to-larger.1.watch.4':
    'Point-to-site users need a new client profile, and SSTP cannot be enabled any more.',
  'point.vpn-basic-gateway-basic-ip-retired.1':
    "No rebuild: delete the reference to the Basic public IP in the gateway's configuration (portal, since March " +
    '2026). The address of your tunnels stays the same, without interruption. The Basic gateway SKU is not being ' +
    'retired.',
  'point.vpn-basic-gateway-basic-ip-retired.1.watch.1':
    'Scripts that look for the Basic public IP resource should read the address from the gateway instead.',
  'point.vpn-basic-gateway-basic-ip-retired.1.watch.2':
    'Only a move to another SKU, advisable in production, means the Basic gateway must be deleted and re-created, ' +
    'with a new IP and an outage.',
  'point.vpn-basic-gateway-basic-ip-retired.1.watch.3':
    'Basic has 100 Mbps, 10 tunnels, no BGP and a lower SLA: dev and test only.',
  'point.vpn-basic-public-ip-migrate.1':
    "Yes, migrate it: Basic public IPs on VPN gateways were to be gone by the end of June 2026. Microsoft's " +
    'migration keeps the address, interrupts for up to 10 minutes and lifts the gateway to the AZ SKU of its size.',
  'point.vpn-basic-public-ip-migrate.1.change.1':
    'Basic public IP to Standard with the migration; the AZ SKU comes with it',
  'point.vpn-basic-public-ip-migrate.1.watch.1':
    'GatewaySubnet needs three free addresses; if it is /28 or smaller, add a second prefix first.',
  'point.vpn-basic-public-ip-migrate.1.watch.2':
    'Prepare, execute and commit take up to two hours; only the execute step interrupts.',
  'point.vpn-basic-public-ip-migrate.1.watch.3':
    'If you delete and re-create the gateway instead, the address changes and every site must be told.',
  'point.vpn-basic-public-ip-migrate.1.watch.4': 'With ExpressRoute beside it, migrate the VPN gateway first.',
  'point.vpn-nonaz-sku-retired.1':
    'Yes, move to the AZ SKU of the same size: non-AZ SKUs cannot be created since 1 November 2025 and were ' +
    'deprecated in September 2026; a gateway left behind refuses changes. With a Standard IP it is a resize without ' +
    'downtime, and the address stays.',
  'point.vpn-nonaz-sku-retired.1.change.1': 'to the AZ SKU of the same size',
  'point.vpn-nonaz-sku-retired.1.watch.1':
    'With a Basic public IP, the IP migration does both at once; the address is kept.',
  'point.vpn-nonaz-sku-retired.1.watch.2': 'In regions without zones the AZ SKU works, too, as a regional gateway.',
  'point.vpn-nonaz-sku-retired.1.watch.3':
    'Change templates and Terraform to the AZ names, or the next plan will fail.',
  'point.vpn-nonaz-sku-retired.cause':
    'the gateway has a retired SKU without AZ, which refuses changes and cannot be created',
  'point.vpn-nonaz-sku-retired.fix':
    'Change the SKU of the gateway to the AZ SKU of the same size, and the SKU names in templates and Terraform.',
  'point.vpn-legacy-standard-highperformance.1':
    "Yes: the legacy SKUs Standard and HighPerformance ended on 30 June 2026. Migrate the gateway's Basic public IP " +
    'to Standard; the SKU moves with it to VpnGw1AZ or VpnGw2AZ and the address stays.',
  'point.vpn-legacy-standard-highperformance.1.change.1':
    'Standard by VpnGw1AZ, HighPerformance by VpnGw2AZ, through the IP migration',
  'point.vpn-legacy-standard-highperformance.1.watch.1': 'Expect up to 10 minutes of downtime.',
  'point.vpn-legacy-standard-highperformance.1.watch.2': 'GatewaySubnet needs three free addresses, and /27 or larger.',
  'point.vpn-legacy-standard-highperformance.1.watch.3': 'A direct resize from a legacy SKU is not possible.',
  'point.vpn-zones-and-active-active-order.1':
    'Migrate the Basic public IP first: the address stays, with up to ten minutes of interruption, and the SKU ' +
    'becomes its AZ version. Then switch on active-active with a second Standard IP, and add the second tunnel on ' +
    'the on-premises device.',
  'point.vpn-zones-and-active-active-order.1.change.1':
    'Basic IP to Standard with the migration, which lifts the SKU to AZ',
  'point.vpn-zones-and-active-active-order.1.change.2': 'active-active, with a second Standard public IP',
  'point.vpn-zones-and-active-active-order.1.change.3': 'the tunnel to the second instance, on the device',
  'point.vpn-zones-and-active-active-order.1.watch.1':
    'The upgrade keeps the public IP; only the second instance brings a new one.',
  'point.vpn-zones-and-active-active-order.1.watch.2':
    'GatewaySubnet needs three free addresses for the migration; a /28 first gets a second prefix.',
  'point.vpn-zones-and-active-active-order.1.watch.3':
    'An active-active gateway with two public IPs helps only if the second tunnel is configured on the on-premises ' +
    'device.',
  'point.vpn-zones-and-active-active-order.1.watch.4':
    'Use BGP, so that both tunnels are used and a lost one is noticed.',
  'point.vpn-zones-and-active-active-order.2':
    'First lift the SKU to its AZ version (no downtime within one size, the address stays), then switch on ' +
    'active-active with a second Standard public IP, then configure the second tunnel on the device.',
  'point.vpn-zones-and-active-active-order.2.change.1': 'to the AZ SKU of the same size',
  'point.vpn-zones-and-active-active-order.2.change.2': 'active-active, with a second Standard public IP',
  'point.vpn-zones-and-active-active-order.2.change.3': 'the tunnel to the second instance, on the device',
  'point.vpn-zones-and-active-active-order.2.watch.1':
    'The second tunnel must be configured on the on-premises device, or maintenance still cuts you off.',
  'point.vpn-zones-and-active-active-order.2.watch.2': 'Use BGP, so that both tunnels carry and a lost one is noticed.',
  'point.vpn-zones-and-active-active-order.2.watch.3':
    'Active-active costs the same; only the second address is billed.',
  'point.vpn-zones-and-active-active-order.3':
    'Switch the gateway to active-active with a second Standard public IP, then configure a second tunnel from your ' +
    'device to the second instance, with BGP. Zones come with the AZ SKU.',
  'point.vpn-zones-and-active-active-order.3.change.1': 'active-active, with a second Standard public IP',
  'point.vpn-zones-and-active-active-order.3.change.2': 'the tunnel to the second instance, on the device',
  'point.vpn-zones-and-active-active-order.3.watch.1':
    'The second tunnel must be configured on the on-premises device; the connection in Azure covers both.',
  'point.vpn-zones-and-active-active-order.3.watch.2':
    'Active-active is not offered on Basic and needs a route-based gateway.',
  'point.vpn-zones-and-active-active-order.3.watch.3': 'The gateway costs the same; the second address is billed.',
  'point.vpn-active-active-needed.1':
    'For production yes: zones protect the gateway from a datacenter failure, active-active protects the tunnel. In ' +
    'active-standby every switch cuts the tunnels, 10 to 15 seconds in maintenance and up to 1.5 minutes in a ' +
    'failure.',
  'point.vpn-active-active-needed.1.change.1': 'active-active, with a second public IP',
  'point.vpn-active-active-needed.1.change.2': 'the tunnel to the second instance',
  'point.vpn-active-active-needed.1.watch.1':
    'Zones do not replace it, nor it zones: take an AZ SKU and active-active.',
  'point.vpn-active-active-needed.1.watch.2':
    'The second tunnel must be configured on the on-premises device; with one tunnel maintenance still interrupts.',
  'point.vpn-active-active-needed.1.watch.3':
    'Point-to-site clients are cut in active-standby and have to connect again.',
  'point.vpn-active-active-needed.1.watch.4': 'It costs the same, apart from the second address.',
  'point.vpn-active-active-asymmetric.1':
    'Azure uses both tunnels and does not promise that replies take the same one. Let the firewall accept both paths ' +
    '(one zone, shared state), or prefer one tunnel with BGP AS path prepending and local preference.',
  'point.vpn-active-active-asymmetric.1.change.1': 'one firewall zone for both tunnels, or BGP preferences for one',
  'point.vpn-active-active-asymmetric.1.watch.1':
    'The gateway honours AS path prepending; RoutingWeight works for ExpressRoute connections only.',
  'point.vpn-active-active-asymmetric.1.watch.2': 'Advertise the same prefixes to both instances.',
  'point.vpn-active-active-asymmetric.1.watch.3':
    'Active-standby is the way out where the firewall insists on one path.',
  'point.vpn-active-active-asymmetric.cause':
    'request and reply take different tunnels of the active-active gateway, and the firewall drops them',
  'point.vpn-active-active-asymmetric.fix':
    'Put both tunnel interfaces into one zone with shared state on the firewall, or prefer one tunnel by AS path ' +
    'prepending and local preference.',
  'point.vpn-two-onprem-devices.1':
    'Yes, with BGP: one local network gateway and one connection for each device, each with its own public IP and ' +
    'BGP peer address. Static routes to the same range on two connections do not work.',
  'point.vpn-two-onprem-devices.1.change.1': 'a connection to the second device',
  'point.vpn-two-onprem-devices.1.change.2': 'BGP on, active-active if you want four tunnels',
  'point.vpn-two-onprem-devices.1.watch.1':
    'Leave the address space of each local network gateway empty: the gateway adds the route to the BGP peer itself, ' +
    'and equal static ranges would overlap.',
  'point.vpn-two-onprem-devices.1.watch.2': 'Prefer a line with AS path prepending.',
  'point.vpn-two-onprem-devices.1.watch.3': 'BGP needs VpnGw1AZ or larger, not Basic.',
  'point.vpn-two-onprem-devices.1.watch.4': 'Each connection counts towards the 30 (100 from VpnGw4AZ) tunnels.',
  'point.vpn-throughput-by-sku.1':
    'VpnGw1AZ 650 Mbps, VpnGw2AZ 1.25, VpnGw3AZ 2.5, VpnGw4AZ 5, VpnGw5AZ 10 Gbps. That is an aggregate shared by ' +
    'all tunnels and VPN clients; more tunnels do not add to it.',
  'point.vpn-throughput-by-sku.1.change.1': 'of the VPN gateway to the size you need',
  'point.vpn-throughput-by-sku.1.watch.1': 'One tunnel carries 0.65 to 2.3 Gbps at best, with GCM-AES256.',
  'point.vpn-throughput-by-sku.1.watch.2':
    'Tunnels: 30 up to VpnGw3AZ, 100 from VpnGw4AZ; client connections 250, 500, 1,000, 5,000 and 10,000.',
  'point.vpn-throughput-by-sku.1.watch.3':
    'The internet in between guarantees nothing; above this, or for steady latency, take ExpressRoute.',
  'point.vpn-throughput-by-sku.1.watch.4': 'Basic carries 100 Mbps and 10 tunnels.',
  'point.vpn-tunnel-slow.1':
    'Check three things in order: MSS (clamp at 1,350 bytes, the tunnel does not fragment), the algorithms ' +
    '(GCM-AES256 is fastest), and your own line and device. Only then is a larger SKU the answer.',
  'point.vpn-tunnel-slow.1.change.1': 'MSS 1,350 and a GCM-AES256 policy on the device',
  'point.vpn-tunnel-slow.1.change.2': 'of the VPN gateway, if its throughput is used up',
  'point.vpn-tunnel-slow.1.watch.1': 'One TCP flow over long distances is limited by latency; test with several.',
  'point.vpn-tunnel-slow.1.watch.2': "The SKU's throughput is shared by all tunnels and VPN clients.",
  'point.vpn-tunnel-slow.1.watch.3': 'A single tunnel is slower than the aggregate: 0.65 to 2.3 Gbps at best.',
  'point.vpn-tunnel-slow.1.watch.4': 'If the device cannot clamp MSS, set its tunnel MTU to 1,400 bytes.',
  'point.vpn-tunnel-limit.1':
    'No: a VPN gateway ends at 100 tunnels. Use Virtual WAN, whose hubs take up to 1,000 site-to-site connections ' +
    'each and join the branches with each other.',
  'point.vpn-tunnel-limit.1.change.2': 'the tunnels by connections to the virtual hub, site by site',
  'point.vpn-tunnel-limit.1.watch.1':
    'Branches are the case for Virtual WAN: from about 30 tunnels it is the easier one to run.',
  'point.vpn-tunnel-limit.1.watch.2':
    'A VNet connected to a virtual hub may have no gateway of its own, so plan the move.',
  'point.vpn-tunnel-limit.2':
    'One gateway serves many sites: 30 tunnels up to VpnGw3AZ, 100 on VpnGw4AZ and VpnGw5AZ, all sharing its ' +
    'throughput. From about 30 branches on compare Virtual WAN, above 100 you need it.',
  'point.vpn-tunnel-limit.2.change.2': 'to VpnGw4AZ for more than 30 tunnels',
  'point.vpn-tunnel-limit.2.watch.1': 'Redundant tunnels of one site count each.',
  'point.vpn-tunnel-limit.2.watch.2': 'Sites reach each other through the gateway only with BGP.',
  'point.vpn-tunnel-limit.2.watch.3': 'A virtual hub takes up to 1,000 branch connections.',
  'point.vpn-gateway-subnet-size.1':
    'Too small for the future: a VPN gateway runs in it, but ExpressRoute beside it, and the migrations, want /27 or ' +
    'larger. Enlarging normally means deleting the gateway; try a second prefix on the subnet first.',
  'point.vpn-gateway-subnet-size.1.change.1': 'to /27 or larger, by a second prefix or anew',
  'point.vpn-gateway-subnet-size.1.watch.1':
    'Deleting and re-creating the gateway is an outage of 45 minutes or more, and its address changes.',
  'point.vpn-gateway-subnet-size.1.watch.2': 'Reserve a /26 if you can: 16 circuits need it.',
  'point.vpn-gateway-subnet-size.1.watch.3': 'The name must stay GatewaySubnet, and there is one per VNet.',
  'point.vpn-gateway-subnet-size.2':
    'Make it /27, better /26: a VPN gateway works from /29, but ExpressRoute beside it needs /27 at least, and ' +
    'enlarging later means deleting the gateways that are in it.',
  'point.vpn-gateway-subnet-size.2.change.1': '/27 or larger, named GatewaySubnet',
  'point.vpn-gateway-subnet-size.2.watch.1': 'Reserve a /26 for growth; 16 ExpressRoute circuits require it.',
  'point.vpn-gateway-subnet-size.2.watch.2':
    'Enlarging it with a gateway inside means gateway downtime of 45 minutes or more.',
  'point.vpn-gateway-subnet-size.2.watch.3':
    'It must be named GatewaySubnet and hold gateways only; there is one per VNet, in the hub only.',
  'point.vpn-gateway-subnet-nsg-udr.1':
    'A route table yes, with specific prefixes (for example spoke ranges to the firewall); a network security group ' +
    'no, and no 0.0.0.0/0 route on GatewaySubnet. Route propagation must stay on.',
  'point.vpn-gateway-subnet-nsg-udr.1.change.1': 'on GatewaySubnet: specific prefixes only, propagation on',
  'point.vpn-gateway-subnet-nsg-udr.1.watch.1':
    'A default route there, or propagation switched off, cuts the gateway from its management and it stops working.',
  'point.vpn-gateway-subnet-nsg-udr.1.watch.2':
    'Never route the range of GatewaySubnet itself: with two gateways that breaks their BGP.',
  'point.vpn-gateway-subnet-nsg-udr.1.watch.3': 'Filter on the workload subnets instead, or in a firewall.',
  'point.vpn-gateway-subnet-nsg-udr.1.watch.4': 'Only gateways may be deployed in it, no VMs.',
  'point.vpn-second-gateway-in-vnet.1':
    'No, and you do not need one: a VNet has one VPN gateway (and one ExpressRoute gateway), which carries many ' +
    'tunnels and the VPN clients at once. Add a connection, or resize it.',
  'point.vpn-second-gateway-in-vnet.1.change.2': 'a connection for the new site',
  'point.vpn-second-gateway-in-vnet.1.watch.1': 'All tunnels and clients share the throughput of the SKU.',
  'point.vpn-second-gateway-in-vnet.1.watch.2':
    'For strict separation use a second VNet with a gateway of its own, or a network appliance.',
  'point.vpn-second-gateway-in-vnet.1.watch.3': 'A spoke can use the gateway of one hub only.',
  'point.vpn-forced-tunnelling-how.1':
    'Forced tunnelling: set a default site on the route-based VPN gateway, or advertise 0.0.0.0/0 by BGP from ' +
    'on-premises. Keep 0.0.0.0/0 off GatewaySubnet; workload subnets may have a route to the virtual network gateway.',
  'point.vpn-forced-tunnelling-how.1.change.1': 'a default site, or a default route by BGP',
  'point.vpn-forced-tunnelling-how.1.watch.1':
    'The default site is set with PowerShell, not in the portal, and the device must accept 0.0.0.0/0 as selector.',
  'point.vpn-forced-tunnelling-how.1.watch.2': 'No default route on GatewaySubnet, and none into the Bastion subnet.',
  'point.vpn-forced-tunnelling-how.1.watch.3':
    'Forced tunnelling breaks platform services such as Windows activation unless routes with next hop Internet ' +
    'exempt them.',
  'point.vpn-forced-tunnelling-how.1.watch.4':
    'Subnets that face the internet need a route 0.0.0.0/0 to Internet of their own.',
  'point.vpn-forced-tunnelling-services.1':
    'Not without exceptions: activation and several Azure services expect direct access. Add routes with next hop ' +
    'Internet for the activation addresses and the service tags, and private or service endpoints for backup and ' +
    'storage.',
  'point.vpn-forced-tunnelling-services.1.change.1': 'activation addresses and service tags to next hop Internet',
  'point.vpn-forced-tunnelling-services.1.change.2': 'for the vault and the storage accounts',
  'point.vpn-forced-tunnelling-services.1.watch.1':
    'Forced tunnelling breaks platform services that need a direct way: activation, Azure Bastion, Azure Firewall, ' +
    'control planes of injected services.',
  'point.vpn-forced-tunnelling-services.1.watch.2':
    "A route to a service tag with next hop Internet keeps the traffic in Azure's network.",
  'point.vpn-forced-tunnelling-services.1.watch.3':
    'Service endpoints cannot be overridden by the default route, so they keep working.',
  'point.vpn-forced-tunnelling-services.1.watch.4': 'Test activation and backup before you switch it on.',
  'point.vpn-nat-connect-overlapping-site.1':
    'With NAT on the VPN gateway: resize to VpnGw2AZ, add static ingress and egress NAT rules for both sides, link ' +
    'them to the new connection, and let the site route your translated range into the tunnel. Renumbering is the ' +
    'clean way.',
  'point.vpn-nat-connect-overlapping-site.1.change.1': 'to VpnGw2AZ or larger',
  'point.vpn-nat-connect-overlapping-site.1.change.2':
    'a static ingress rule for the site and a static egress rule for the VNet',
  'point.vpn-nat-connect-overlapping-site.1.change.3': 'the connection to the site, with both rules',
  'point.vpn-nat-connect-overlapping-site.1.watch.1':
    'NAT needs VpnGw2AZ or larger; a Basic gateway must be deleted and re-created for it.',
  'point.vpn-nat-connect-overlapping-site.1.watch.2':
    'The on-premises side needs routes to the translated range, and its servers use the translated addresses.',
  'point.vpn-nat-connect-overlapping-site.1.watch.3':
    'The translated ranges must not overlap with anything connected, and rules have the same prefix length on both ' +
    'sides.',
  'point.vpn-nat-connect-overlapping-site.1.watch.4': 'Connections without rules are not touched.',
  'point.vpn-nat-connect-overlapping-site.2':
    'With static NAT rules on the VPN gateway (VpnGw2AZ or larger): an ingress rule gives the site another range, an ' +
    'egress rule gives your VNet one, both linked to the connection. Renumbering is the clean way.',
  'point.vpn-nat-connect-overlapping-site.2.change.1':
    'a static ingress rule for the site and a static egress rule for the VNet',
  'point.vpn-nat-connect-overlapping-site.2.change.2': 'the translated VNet range into the tunnel',
  'point.vpn-nat-connect-overlapping-site.2.change.3': 'the connection with both rules',
  'point.vpn-nat-connect-overlapping-site.2.watch.1':
    'NAT needs VpnGw2AZ or larger and works on tunnels to sites only, not VNet-to-VNet or point-to-site.',
  'point.vpn-nat-connect-overlapping-site.2.watch.2': 'The on-premises side needs routes to the translated range.',
  'point.vpn-nat-connect-overlapping-site.2.watch.3':
    "If only the site's range collides with another site, an ingress rule alone is enough.",
  'point.vpn-nat-connect-overlapping-site.2.watch.4':
    'Dynamic NAT is one-way; static rules map one to one and let both sides start.',
  'point.vpn-nat-which-range-where.1':
    "The real one: with static routes the site's original (pre-NAT) range goes into the local network gateway and " +
    'the rule translates it; only a BGP peer address is given translated. Where traffic passes one way only, check ' +
    'that the site has a route for the range that you appear as, and that the rules are on the connection.',
  'point.vpn-nat-which-range-where.1.change.1':
    'the translated range of the VNet into the tunnel, also in the selectors',
  'point.vpn-nat-which-range-where.1.watch.1':
    'The on-premises side needs routes to the translated range, and firewall rules for it.',
  'point.vpn-nat-which-range-where.1.watch.2':
    'NAT rules must be linked to the connection, ingress and egress where both sides overlap.',
  'point.vpn-nat-which-range-where.1.watch.3':
    'With BGP switch on route translation, and advertise exactly the prefixes of the ingress rules.',
  'point.vpn-nat-static-and-dynamic.1':
    'Not on the same ranges: the address spaces of the rules on one connection must not overlap, and dynamic NAT ' +
    'works in one direction only. Several static one-to-one rules are safe; for the dynamic part take a separate ' +
    'connection.',
  'point.vpn-nat-static-and-dynamic.1.change.2': 'static rules with disjoint ranges on this connection',
  'point.vpn-nat-static-and-dynamic.1.watch.1':
    'NAT on the VPN gateway is static one to one, or dynamic with fewer addresses on the outside.',
  'point.vpn-nat-static-and-dynamic.1.watch.2':
    'With dynamic NAT only the side inside the rule can start a connection.',
  'point.vpn-nat-static-and-dynamic.1.watch.3':
    'External mappings must not overlap with each other or with any connected network.',
  'point.vpn-nat-static-and-dynamic.1.watch.4':
    'Each rule takes one prefix, and a gateway takes up to 500 rules, ingress and egress together.',
  'point.vpn-nat-limits.1':
    'NAT works on IPsec connections to sites, from VpnGw2AZ on: not for point-to-site, not VNet-to-VNet, and not ' +
    'towards the internet. Overlapping VNets need new ranges or Private Link.',
  'point.vpn-nat-limits.1.change.2': 'to VpnGw2AZ or larger',
  'point.vpn-nat-limits.1.watch.1': 'Up to 500 rules per gateway, ingress and egress together, one prefix in each.',
  'point.vpn-nat-limits.1.watch.2': 'With active-active, create each rule once per instance (IP configuration).',
  'point.vpn-nat-limits.1.watch.3': 'NAT is not supported with APIPA addresses for BGP.',
  'point.vpn-nat-limits.1.watch.4': 'One rule serves both directions, no separate DNAT rule is needed.',
  'point.vpn-bgp-needed.1':
    'Not on this gateway: Basic has no BGP. Static routes are fine for one site; BGP, for several tunnels or for ' +
    'failover, needs VpnGw1AZ or larger.',
  'point.vpn-bgp-needed.1.watch.1': 'A Basic gateway must be deleted and re-created for it, with a new address.',
  'point.vpn-bgp-needed.2':
    'For one site with one tunnel, no: static ranges in the local network gateway do. You need it for redundant ' +
    'tunnels to one site, transit between sites, failover with ExpressRoute, or if ranges change often.',
  'point.vpn-bgp-needed.2.watch.1': 'BGP is optional per connection; static and BGP connections mix on one gateway.',
  'point.vpn-bgp-needed.2.watch.2': "The ASN of the device must differ from the gateway's (65515 by default).",
  'point.vpn-bgp-needed.2.watch.3':
    'With BGP leave the address space of the local network gateway empty: any range in it becomes a static route ' +
    'beside BGP.',
  'point.vpn-bgp-needed.2.watch.4': "With Route Server keep the gateway's ASN at 65515.",
  'point.vpn-bgp-not-working.1':
    "Check the ASN (not 65515, 65517 to 65520, 8074, 8075 or 12076 on your device), a host route to the gateway's " +
    'BGP address through the tunnel, and the prefixes: those equal to or inside the VNet are dropped, and above ' +
    '4,000 the session ends.',
  'point.vpn-bgp-not-working.1.change.1': 'ASN, peer address and host route on the device',
  'point.vpn-bgp-not-working.1.watch.1': 'A larger prefix that contains the VNet is accepted, the exact one is not.',
  'point.vpn-bgp-not-working.1.watch.2': "The device's BGP address must not be its public IP.",
  'point.vpn-bgp-not-working.1.watch.3': 'The gateway never passes a default route on to other BGP peers.',
  'point.vpn-bgp-not-working.1.watch.4': 'With active-active peer with both instances.',
  'point.vpn-other-cloud.1':
    'With an active-active VPN gateway and BGP: for AWS two connections with two tunnels each, four local network ' +
    'gateways and four connections in Azure, and BGP addresses from 169.254.21.0 to 169.254.22.255.',
  'point.vpn-other-cloud.1.change.1': 'active-active, BGP, custom APIPA addresses on both instances',
  'point.vpn-other-cloud.1.change.2': 'a connection for each tunnel',
  'point.vpn-other-cloud.1.watch.1':
    'An active-standby gateway takes one custom APIPA address only, so use active-active.',
  'point.vpn-other-cloud.1.watch.2':
    "The other cloud's /30 must lie in Azure's reserved APIPA range, and Azure takes the second address.",
  'point.vpn-other-cloud.1.watch.3': 'Ranges of VPC and VNet must not overlap.',
  'point.vpn-other-cloud.1.watch.4':
    'For more than the gateway carries, or no internet, take ExpressRoute through an exchange provider.',
  'point.vpn-policy-based-device.1':
    'Yes: on a route-based gateway (not Basic) switch on policy-based traffic selectors for the connection, with a ' +
    'custom IPsec policy and IKEv2 on the device. A policy-based gateway takes one tunnel and cannot be converted, ' +
    'only re-created.',
  'point.vpn-policy-based-device.1.change.1':
    'policy-based traffic selectors and a custom IPsec policy on the connection',
  'point.vpn-policy-based-device.1.change.2': 'selectors for every pair of on-premises and VNet prefixes',
  'point.vpn-policy-based-device.1.watch.1':
    'Such sites reach the VNet only, not each other or other networks through the gateway.',
  'point.vpn-policy-based-device.1.watch.2': 'Each new spoke range must be added to the selectors of the device.',
  'point.vpn-policy-based-device.1.watch.3':
    'Converting a policy-based gateway means deleting it: about 60 minutes, and a new address.',
  'point.vpn-policy-based-device.1.watch.4':
    'A policy-based tunnel goes down after 5 idle minutes and comes back with traffic.',
  'point.vpn-custom-ipsec-policy.1':
    'Not on Basic: it has the default policies only. Custom IPsec/IKE policies need VpnGw1AZ or larger.',
  'point.vpn-custom-ipsec-policy.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.vpn-custom-ipsec-policy.1.watch.1':
    'A Basic gateway must be deleted and re-created, with a new address and an outage.',
  'point.vpn-custom-ipsec-policy.2':
    'Yes, one policy for each connection: you choose all algorithms of both phases, and the gateway then offers and ' +
    'accepts only those. The device must match them exactly.',
  'point.vpn-custom-ipsec-policy.2.change.1': 'a custom IPsec/IKE policy on the connection',
  'point.vpn-custom-ipsec-policy.2.change.2': 'the same algorithms on the device',
  'point.vpn-custom-ipsec-policy.2.watch.1': 'Setting it interrupts the tunnel for some seconds.',
  'point.vpn-custom-ipsec-policy.2.watch.2':
    'With GCM the same algorithm and key length serve encryption and integrity.',
  'point.vpn-custom-ipsec-policy.2.watch.3': 'Lifetimes are local and need not match.',
  'point.vpn-custom-ipsec-policy.2.watch.4':
    'IKEv1 reconnects at every main mode rekey; IKEv2 does not. Changing the version means re-creating the connection.',
  'point.vpn-tunnel-up-no-traffic.1':
    'Compare the ranges first: the local network gateway must hold all on-premises ranges, and the device all VNet ' +
    '(and spoke) ranges in routes and phase 2 selectors. Then look for a route table, a network security group or a ' +
    'guest firewall on the way.',
  'point.vpn-tunnel-up-no-traffic.1.change.1': 'routes and selectors for all VNet ranges',
  'point.vpn-tunnel-up-no-traffic.1.change.2': 'allow the on-premises ranges',
  'point.vpn-tunnel-up-no-traffic.1.watch.1':
    'Test with a TCP port: ICMP is often blocked by the guest firewall of Windows.',
  'point.vpn-tunnel-up-no-traffic.1.watch.2':
    "The effective routes of the VM's network interface must show the on-premises range with next hop virtual " +
    'network gateway.',
  'point.vpn-tunnel-up-no-traffic.1.watch.3':
    'Traffic for a spoke needs gateway transit on the peering, on both sides.',
  'point.vpn-tunnel-up-no-traffic.1.watch.4':
    'A user-defined route that sends the answer elsewhere makes the path asymmetric.',
  'point.vpn-tunnel-drops.1':
    'Regular drops point to IKEv1 (it reconnects at each rekey: use IKEv2) or to a policy-based gateway, which ' +
    'closes after 5 idle minutes. Drops every few weeks are maintenance of an active-standby gateway: use ' +
    'active-active.',
  'point.vpn-tunnel-drops.1.change.1': 'IKEv2 on a new connection, or active-active',
  'point.vpn-tunnel-drops.1.change.2': 'the same on the device',
  'point.vpn-tunnel-drops.1.watch.1': 'The IKE version of a connection cannot be changed; re-create the connection.',
  'point.vpn-tunnel-drops.1.watch.2': 'Dead peer detection is 45 seconds by default, 9 to 3,600 possible.',
  'point.vpn-tunnel-drops.1.watch.3': 'Active-active helps only with a second tunnel on the on-premises device.',
  'point.vpn-transit-between-sites.1':
    'Not with Basic: transit between sites needs BGP, which Basic does not have. Re-create the gateway as VpnGw1AZ ' +
    'or larger and run BGP on both tunnels.',
  'point.vpn-transit-between-sites.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.vpn-transit-between-sites.1.watch.1':
    'With many branches that must talk to each other, Virtual WAN is the easier way.',
  'point.vpn-transit-between-sites.2':
    'Yes, with BGP on both connections: the gateway passes the routes of one site to the other and forwards the ' +
    'traffic. Without BGP, or with policy-based selectors, sites do not reach each other.',
  'point.vpn-transit-between-sites.2.change.1': 'BGP on the gateway and on both connections',
  'point.vpn-transit-between-sites.2.change.2': 'BGP on both devices',
  'point.vpn-transit-between-sites.2.watch.1':
    'All of it shares the throughput of the gateway, and is billed as outbound data.',
  'point.vpn-transit-between-sites.2.watch.2': 'The default route is never passed on between sites.',
  'point.vpn-transit-between-sites.2.watch.3': 'Many branches are the case for Virtual WAN, where this is built in.',
  'point.vpn-transit-between-sites.2.watch.4':
    'A site on ExpressRoute needs Route Server with branch-to-branch as well.',
  'point.vpn-spokes-through-gateway.1':
    'It can be made to work with routes to the virtual network gateway, but it is discouraged: no bandwidth ' +
    'guarantee and no filtering. Peer the two spokes directly, or route through a firewall in the hub.',
  'point.vpn-spokes-through-gateway.1.change.1': 'between the two spokes, if nothing has to be inspected',
  'point.vpn-spokes-through-gateway.1.watch.1':
    'Gateway transit by itself does not join spokes; it takes routes of your own at both.',
  'point.vpn-spokes-through-gateway.1.watch.2': 'The gateway has no throughput guarantee as a router and adds latency.',
  'point.vpn-spokes-through-gateway.1.watch.3':
    'A direct peering bypasses the firewall; with inspection use routes to the firewall on both spokes.',
  'point.vpn-new-range-on-site.1':
    'New range in Azure: add it to the routes and phase 2 selectors of the device. New range on-premises: add it to ' +
    'the local network gateway. With BGP both happen by themselves.',
  'point.vpn-new-range-on-site.1.change.1': 'the new range on the device, or BGP',
  'point.vpn-new-range-on-site.1.watch.1':
    'After a new VNet range, sync the peerings, or the gateway does not know it.',
  'point.vpn-new-range-on-site.1.watch.2': 'A spoke needs gateway transit on both sides of its peering.',
  'point.vpn-new-range-on-site.1.watch.3': 'Windows point-to-site clients need a re-downloaded profile.',
  'point.vpn-new-range-on-site.1.watch.4': 'Ranges must not overlap with what is connected already.',
  'point.vpn-device-address.1':
    "Yes: give the local network gateway the device's DNS name instead of an address, and keep that record current. " +
    'Behind NAT it works as well, if the device starts the tunnel.',
  'point.vpn-device-address.1.change.2': 'a dynamic DNS name for the device, and the device as initiator',
  'point.vpn-device-address.1.watch.1': 'A changed address cuts the tunnel until the name resolves to the new one.',
  'point.vpn-device-address.1.watch.2':
    'When a fixed address changes, edit the local network gateway; the connection stays.',
  'point.vpn-device-address.1.watch.3':
    'Any standard IPsec device or software will do; validated devices have ready configurations.',
  'point.vpn-device-address.1.watch.4': 'Two sites behind the same public IP are not possible on one gateway.',
  'point.vpn-gateway-custom-dns.1':
    'Custom DNS on the VNet of a VPN or ExpressRoute gateway is fine if those servers can resolve public Azure ' +
    'names: forward what is not yours to 168.63.129.16. Otherwise the gateway loses its management, and updates and ' +
    'changes fail.',
  'point.vpn-gateway-custom-dns.1.change.1': 'everything else to 168.63.129.16 (servers in Azure)',
  'point.vpn-gateway-custom-dns.1.watch.1':
    'A wildcard rule of a forwarding ruleset in that VNet must point to 168.63.129.16.',
  'point.vpn-gateway-custom-dns.1.watch.2':
    "Servers on-premises cannot ask 168.63.129.16; let them forward to a resolver's inbound endpoint.",
  'point.vpn-gateway-custom-dns.1.watch.3': 'Tunnels may stay up for a while, so the damage shows late.',
  'point.vpn-gateway-custom-dns.cause': "the DNS servers of the gateway's VNet do not resolve public Azure names",
  'point.vpn-gateway-custom-dns.fix':
    'Let the DNS servers of that VNet forward to 168.63.129.16 what they do not know, or set the VNet back to ' +
    'Azure-provided DNS.',
  'point.vpn-ipv6.1': 'Not on Basic. Dual stack needs VpnGw1AZ or larger.',
  'point.vpn-ipv6.1.watch.1': 'A Basic gateway must be deleted and re-created, with a new address.',
  'point.vpn-ipv6.2':
    'Yes inside the tunnel, in dual stack on VpnGw1AZ to VpnGw5AZ, generally available since July 2026. The tunnel ' +
    'itself runs over IPv4, and a site needs IKEv2 for it.',
  'point.vpn-ipv6.2.watch.1':
    'It needs IPv6 ranges on VNet and GatewaySubnet, and a gateway cannot go back to IPv4 only.',
  'point.vpn-ipv6.2.watch.2': 'User-defined routes for IPv6 to the VPN gateway are not supported.',
  'point.vpn-ipv6.2.watch.3': 'Virtual WAN has no IPv6; point-to-site has it with IKEv2 and OpenVPN.',
  'point.vpn-basic-production.1':
    'Not for production: Basic carries 100 Mbps and 10 tunnels, has no BGP, zones, active-active, custom IPsec ' +
    'policy or coexistence with ExpressRoute, and cannot be resized. Take VpnGw1AZ.',
  'point.vpn-basic-production.1.change.1': 'VpnGw1AZ or larger',
  'point.vpn-basic-production.1.watch.1':
    'Leaving Basic later means deleting and re-creating the gateway, with a new address.',
  'point.vpn-basic-production.1.watch.2':
    'No gateway transit for spokes, and point-to-site with SSTP only, which can no longer be enabled.',
  'point.vpn-basic-production.1.watch.3': 'It is created with PowerShell or the CLI only.',
  'point.vpn-maintenance-window.1':
    'Yes: customer-controlled maintenance lets you set a daily window for guest and service updates of the gateway. ' +
    'Active-active keeps one tunnel up through any of it.',
  'point.vpn-maintenance-window.1.change.1': 'a maintenance configuration, and active-active',
  'point.vpn-maintenance-window.1.watch.1': 'Urgent security and hardware work may still come outside the window.',
  'point.vpn-maintenance-window.1.watch.2':
    'In active-standby each update cuts the tunnels for 10 to 15 seconds and the VPN clients.',
  'point.vpn-not-connected.1':
    'Compare both ends in this order: peer addresses (local network gateway and device), shared key, IKE version and ' +
    'algorithms, then selectors. On the Azure side make sure that no security group and no default route sits on ' +
    'GatewaySubnet.',
  'point.vpn-not-connected.1.change.1': 'peer address, key, IKEv2 and algorithms as in Azure',
  'point.vpn-not-connected.1.watch.1':
    'IKEDiagnosticLog of the gateway names the reason: key mismatch, no proposal chosen, no answer from the peer.',
  'point.vpn-not-connected.1.watch.2': 'A healthy gateway answers at https://<gateway address>:8081/healthprobe.',
  'point.vpn-not-connected.1.watch.3':
    'Open UDP 500 and 4500 and ESP (protocol 50) towards the gateway address on your firewall.',
  'point.vpn-not-connected.1.watch.4':
    'Reset the connection first, the gateway only after that; neither changes the address.',
  'point.vpn-shared-key.1':
    'Each connection has its own key: set the new one on the connection (Authentication, or ' +
    'Set-AzVirtualNetworkGatewayConnectionSharedKey) and on the device in one maintenance window. The tunnel is down ' +
    'until both match; other connections are not touched.',
  'point.vpn-shared-key.1.change.1': 'the new key on the device',
  'point.vpn-shared-key.1.watch.1': 'Only printable ASCII characters, without space, hyphen or tilde.',
  'point.vpn-shared-key.1.watch.2': 'Reading the current key takes rights on the connection, so keep that role small.',
  'point.vpn-shared-key.1.watch.3': 'With two active-active tunnels both share the key of their connection.',
  'point.vpn-shared-key.1.watch.4': 'Certificates are the alternative to keys, on AZ gateways.',
  'point.vpn-certificate-instead-of-key.1':
    'Not on a Basic gateway: it knows pre-shared keys only. Certificates need VpnGw1AZ or larger.',
  'point.vpn-certificate-instead-of-key.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.vpn-certificate-instead-of-key.1.watch.1':
    'A Basic gateway must be deleted and re-created, with a new address.',
  'point.vpn-certificate-instead-of-key.2':
    'Yes, generally available since May 2026 on every SKU but Basic, in the public cloud: the gateway takes its ' +
    'certificate from a key vault through a user-assigned identity.',
  'point.vpn-certificate-instead-of-key.2.change.1':
    'Key Vault access with a user-assigned identity, and certificates on the connection',
  'point.vpn-certificate-instead-of-key.2.change.2': 'the certificate on the device',
  'point.vpn-certificate-instead-of-key.2.watch.1':
    'Two certificates: outbound (Azure to you, with private key in the vault) and inbound (you to Azure, by its ' +
    'chain and subject name).',
  'point.vpn-certificate-instead-of-key.2.watch.2':
    'At least 2,048 bits, with server and client authentication, and a subject name.',
  'point.vpn-certificate-instead-of-key.2.watch.3': 'Plan the renewal: an expired certificate takes the tunnel down.',
  'point.vpn-reset.1':
    'Reset the connection first: only that tunnel restarts. A reset of the gateway reboots one instance with a brief ' +
    'interruption of all tunnels; the public IP and the configuration stay. In active-standby a second reset reboots ' +
    'the other instance.',
  'point.vpn-reset.1.watch.1': 'Compare addresses, key and algorithms before: a reset does not heal a mismatch.',
  'point.vpn-reset.1.watch.2':
    'Connection: Support + troubleshooting, Reset. Gateway: Help, Reset, or az network vnet-gateway reset.',
  'point.vpn-reset.1.watch.3': 'In active-active name the instance by its address (GatewayVip) in PowerShell or CLI.',
  'point.vpn-reset.1.watch.4': 'Point-to-site users on that instance have to connect again.',
  'point.vpn-logs-and-capture.1':
    "Send the gateway's diagnostic logs to Log Analytics: TunnelDiagnosticLog for up and down, IKEDiagnosticLog for " +
    'the negotiation and its reason, RouteDiagnosticLog for BGP, P2SDiagnosticLog for users. For packets start a ' +
    'capture on gateway or connection.',
  'point.vpn-logs-and-capture.1.watch.1': 'Switch the logs on before you need them; nothing is kept afterwards.',
  'point.vpn-logs-and-capture.1.watch.2':
    'An alert on TunnelDiagnosticLog, or on the BGP peer status metric, tells you when a tunnel is down.',
  'point.vpn-logs-and-capture.1.watch.3':
    'A capture may be filtered by address and port; it ends up in a storage account.',
  'point.vpn-logs-and-capture.1.watch.4': 'Basic gateways offer less, so look at the device there.',
  'point.vpn-only-some-ranges.1':
    'Yes: switch on policy-based traffic selectors and custom traffic selectors for that connection and enter local ' +
    'and remote ranges. They decide what is negotiated; for access control add network security groups or a firewall ' +
    'as well.',
  'point.vpn-only-some-ranges.1.change.1': 'custom traffic selectors on the connection',
  'point.vpn-only-some-ranges.1.change.2': "rules for the partner's ranges on the target subnets",
  'point.vpn-only-some-ranges.1.watch.1':
    'They are proposed only when Azure starts the tunnel; as responder the gateway takes what the device proposes.',
  'point.vpn-only-some-ranges.1.watch.2':
    'Ranges on one line make one security association, on several lines one each, created by the first traffic.',
  'point.vpn-only-some-ranges.1.watch.3': 'It needs an IPsec policy of its own and a gateway that is not Basic.',
  'point.vpn-who-starts-the-tunnel.1':
    'Yes, by the connection mode: Default lets both start, InitiatorOnly only Azure, ResponderOnly only the device. ' +
    'Behind NAT, or with a dynamic address, let the device start.',
  'point.vpn-who-starts-the-tunnel.1.change.1': 'the connection mode of this connection',
  'point.vpn-who-starts-the-tunnel.1.watch.1': 'Set the other side to match, or the tunnel never comes up.',
  'point.vpn-who-starts-the-tunnel.1.watch.2':
    'A policy-based tunnel closes after 5 idle minutes and returns with traffic from either side.',
  'point.vpn-who-starts-the-tunnel.1.watch.3':
    'A keep-alive ping through the tunnel keeps it up on devices that need interesting traffic.',
  'point.vpn-change-public-ip.1':
    'You choose it at creation: a Standard public IP is static and known as soon as you create that resource. On a ' +
    'standing gateway it cannot be swapped; another address means another gateway. Resize, reset and maintenance ' +
    'keep it.',
  'point.vpn-change-public-ip.1.watch.1': 'Create the Standard public IP early and give its address to the partners.',
  'point.vpn-change-public-ip.1.watch.2':
    'If you delete the gateway, keep the public IP resource and use it again for the new one.',
  'point.vpn-change-public-ip.1.watch.3':
    "A tunnel over ExpressRoute can use the gateway's private IP, but the gateway keeps a public one.",
  'point.vpn-move-gateway.1':
    'Not across subscriptions: a gateway with a Standard public IP cannot be moved, an ExpressRoute circuit not at ' +
    'all, and no gateway changes its VNet or region. Build the new hub beside the old one, move tunnels and spokes ' +
    'over, then remove the old one.',
  'point.vpn-move-gateway.1.change.1': 'a new gateway in the target subscription',
  'point.vpn-move-gateway.1.change.2': 'the new gateway address on every device',
  'point.vpn-move-gateway.1.watch.1':
    'The circuit may stay where it is: connect the new gateway with an authorization key.',
  'point.vpn-move-gateway.1.watch.2':
    'If everything has to stay, leave the hub in its subscription and change owners and roles instead.',
  'point.vpn-move-gateway.1.watch.3': 'A peered VNet can be moved only after its peerings are removed.',
  'point.vpn-move-gateway.1.watch.4': 'Both hubs can be connected during the move, as long as their ranges differ.',
  'point.vpn-failed-state.1':
    'Do not delete it: a failed state belongs to the last operation, the tunnels often go on. Read the gateway and ' +
    'write it back unchanged (Get- and Set-AzVirtualNetworkGateway), which repeats the operation. A creation takes ' +
    '45 minutes or more.',
  'point.vpn-failed-state.1.watch.1': 'One change at a time: wait until state Succeeded before the next.',
  'point.vpn-failed-state.1.watch.2':
    'Look in the activity log for the reason: policy, lock, permission, or a subnet or public IP that does not fit.',
  'point.vpn-failed-state.1.watch.3':
    'Custom DNS that cannot resolve Azure names, a default route or a security group on GatewaySubnet make ' +
    'operations fail.',
  'point.vpn-failed-state.1.watch.4': 'Still failed after that: support, before you rebuild and lose the address.',
  'point.vpn-failed-state.cause': 'the last operation on the gateway failed or still runs, so it refuses the next',
  'point.vpn-failed-state.fix':
    'Wait for the running operation, then write the gateway back unchanged (Get- and Set-AzVirtualNetworkGateway); ' +
    'if it stays Failed, reset it, then ask support.',
  'point.vpn-permissions.1':
    'Network Contributor covers it. A custom role needs write on gateway, connections and local network gateways, ' +
    'plus join/action on GatewaySubnet (subnets/join) and on the public IP (publicIPAddresses/join), also for later ' +
    'changes.',
  'point.vpn-permissions.1.watch.1':
    'The join rights are checked on every involved resource, also where VNet and IP are in another resource group.',
  'point.vpn-permissions.1.watch.2':
    'To see and cut point-to-site sessions Reader is not enough, Contributor is needed.',
  'point.vpn-permissions.1.watch.3': 'Role changes take some minutes to reach Resource Manager.',
  'point.vpn-cost-and-stop.1':
    'No, a gateway cannot be stopped: it is billed by the hour from creation to deletion, used or not. You also pay ' +
    'outbound data, and extra tunnels and users beyond what the SKU includes. For rare use delete and re-create it ' +
    'by template.',
  'point.vpn-cost-and-stop.1.watch.1':
    'Keep the Standard public IP when you delete the gateway, so that devices need no new address.',
  'point.vpn-cost-and-stop.1.watch.2': 'Re-creating takes 45 minutes or more, and VPN clients need a new profile.',
  'point.vpn-cost-and-stop.1.watch.3':
    'For RDP and SSH only, Bastion (Developer for dev and test) may replace the gateway.',
  'point.vpn-cost-and-stop.1.watch.4': 'Share one gateway in the hub by gateway transit instead of one per VNet.',
  'point.vpn-open-ports.1':
    "On your firewall: UDP 500 and 4500 and ESP (IP protocol 50) with the gateway's address, in both directions; " +
    "point-to-site needs TCP 443 for OpenVPN. The other open ports are Azure's own management, locked by " +
    'certificates, and cannot be closed.',
  'point.vpn-open-ports.1.change.1': 'allow UDP 500, UDP 4500 and ESP with the gateway address',
  'point.vpn-open-ports.1.watch.1': 'No network security group on GatewaySubnet: it breaks the gateway.',
  'point.vpn-open-ports.1.watch.2': 'With active-active allow both gateway addresses.',
  'point.vpn-open-ports.1.watch.3':
    'Without the right certificate nobody can do anything on the management ports; give this sentence to the auditor.',
  'point.vpn-own-appliance-instead.1':
    'Yes, an appliance can end tunnels: you route the site ranges to it with user-defined routes (or Route Server), ' +
    'and look after its redundancy yourself. Azure Firewall ends no tunnels. The VPN gateway is the managed way, ' +
    'with gateway transit for the spokes.',
  'point.vpn-own-appliance-instead.1.change.1': 'a pair, with a public IP and IP forwarding',
  'point.vpn-own-appliance-instead.1.change.2': 'the site ranges to the appliance, on every spoke subnet',
  'point.vpn-own-appliance-instead.1.watch.1':
    'Gateway transit serves gateways only: with an appliance each spoke needs routes, or Route Server in the hub.',
  'point.vpn-own-appliance-instead.1.watch.2':
    "An appliance is worth it for SD-WAN, more than the gateway's throughput, or features such as NAT in the way you " +
    'want it.',
  'point.vpn-own-appliance-instead.1.watch.3': 'Both can stand side by side in one hub.',
  'point.vpn-own-appliance-instead.1.watch.4':
    'WireGuard is not offered by the gateway, so a VM is the only way to it.',
  'point.vpn-bgp-addresses.1':
    'The peer address comes from GatewaySubnet (one per instance) and cannot be chosen; a custom APIPA address from ' +
    '169.254.21.0 to 169.254.22.255 can be added. The ASN is 65515 by default and may be changed, also later.',
  'point.vpn-bgp-addresses.1.change.1': 'ASN or APIPA addresses in the BGP settings of the gateway',
  'point.vpn-bgp-addresses.1.watch.1': 'Keep 65515 where ExpressRoute coexists or Route Server stands in the VNet.',
  'point.vpn-bgp-addresses.1.watch.2': 'Your device must not use 65515, 65517 to 65520, 8074, 8075 or 12076.',
  'point.vpn-bgp-addresses.1.watch.3':
    'The local network gateway takes ASN and BGP address of the device (not its public IP); its address space stays ' +
    'empty, no /32 is needed.',
  'point.vpn-bgp-addresses.1.watch.4': "The device needs a host route to the gateway's BGP address through the tunnel.",
  'point.vpn-site-internet-through-azure.1':
    'Yes with a secured virtual hub: routing intent for internet traffic advertises the default route to the ' +
    'branches whose connection allows it, and the firewall of the hub lets them out.',
  'point.vpn-site-internet-through-azure.1.change.2':
    'internet traffic to the firewall, "propagate default route" on the VPN connection',
  'point.vpn-site-internet-through-azure.1.watch.1':
    'All surfing is then outbound data of Azure and firewall throughput: price it.',
  'point.vpn-site-internet-through-azure.1.watch.2': 'Latency to nearby sites grows by the way to the region.',
  'point.vpn-site-internet-through-azure.2':
    'Not through a VPN gateway: it gives sites no way to the internet and advertises no default route of its own. ' +
    'Use a secured virtual hub, which does both, or an appliance in Azure that ends the tunnel and lets the branch ' +
    'out.',
  'point.vpn-site-internet-through-azure.2.change.1': 'with the branch connected to the hub',
  'point.vpn-site-internet-through-azure.2.change.2': 'the tunnel by a connection to the virtual hub',
  'point.vpn-site-internet-through-azure.2.watch.1':
    'GatewaySubnet must not have a 0.0.0.0/0 route to the firewall, so the hub firewall cannot be forced in.',
  'point.vpn-site-internet-through-azure.2.watch.2': 'A local breakout with a cloud proxy is often cheaper and faster.',
  'point.vpn-site-internet-through-azure.2.watch.3': 'Internet through Azure is charged as outbound data.',
  'point.vpn-region-outage.1':
    'A gateway lives in one region: zones cover a datacenter, not the region. For that build a second hub with a ' +
    'gateway in the other region, and give each site a second tunnel to it, with BGP so that it takes over by itself.',
  'point.vpn-region-outage.1.change.1': 'a gateway in the hub of the second region, with tunnels from each site',
  'point.vpn-region-outage.1.watch.1':
    'A spoke uses the remote gateway of one hub only; the recovery spokes belong to the second hub.',
  'point.vpn-region-outage.1.watch.2':
    'VPN users need a profile for the second gateway, with an address pool of its own.',
  'point.vpn-region-outage.1.watch.3':
    'Spokes that stay in the first region reach the second hub only by a peering with it, with use remote gateway ' +
    'moved over.',
  'point.vpn-region-outage.1.watch.4': 'The AZ SKU and active-active come first; they cover what happens more often.',
  'point.vpn-vnet-to-vnet-settings.1':
    'Two connections: one from each gateway to the other, with the same key and the same IPsec policy. The type ' +
    'VNet-to-VNet needs no local network gateway and works across subscriptions and tenants; the site-to-site type ' +
    'does it with one.',
  'point.vpn-vnet-to-vnet-settings.1.change.1': 'a connection on both gateways with the same key and policy',
  'point.vpn-vnet-to-vnet-settings.1.watch.1': 'Both gateways must be route-based, and the ranges must not overlap.',
  'point.vpn-vnet-to-vnet-settings.1.watch.2':
    'Across subscriptions and tenants create the connections with PowerShell or CLI.',
  'point.vpn-vnet-to-vnet-settings.1.watch.3': 'If the VNets are peered as well, the peering carries the traffic.',
  'point.vpn-vnet-to-vnet-settings.1.watch.4': 'Without a rule that names IPsec, peering is simpler and faster.',
  'point.vpn-which-device.1':
    'Any device or software that speaks standard IPsec with IKEv2 works, best one that does route-based tunnels; ' +
    'validated ones have ready settings. Devices with IKEv1 or policy-based selectors only work too, with limits.',
  'point.vpn-which-device.1.change.2': 'IKEv2, route-based, MSS 1,350',
  'point.vpn-which-device.1.watch.1':
    'For many models the connection page offers "Download configuration" for your device.',
  'point.vpn-which-device.1.watch.2':
    'The device needs a public IPv4 address, or NAT-T and to start the tunnel itself.',
  'point.vpn-which-device.1.watch.3': 'Not validated means that help comes from the vendor, not that it fails.',
  'point.vpn-which-device.1.watch.4': 'BGP and two tunnels are what to look for if it must be redundant.',
  'point.vpn-gateway-blob-zone.1':
    "Yes: the gateway needs some of Microsoft's own blob accounts, and with the zone linked to its VNet their names " +
    'come back as not existing. Switch on "fallback to internet" (NxDomainRedirect) at that zone link; the zone may ' +
    'stay.',
  'point.vpn-gateway-blob-zone.1.change.1':
    "fallback to internet on the link of privatelink.blob.core.windows.net to the gateway's VNet",
  'point.vpn-gateway-blob-zone.1.watch.1':
    'In CLI: az network private-dns link vnet update with --resolution-policy NxDomainRedirect.',
  'point.vpn-gateway-blob-zone.1.watch.2':
    'With a resolver or DNS server in another VNet, set it on the link of that VNet.',
  'point.vpn-gateway-blob-zone.1.watch.3': 'Your own private endpoints go on resolving to their private addresses.',
  'point.vpn-gateway-blob-zone.cause':
    "a privatelink.blob zone linked to the gateway's VNet hides the storage accounts that the gateway needs",
  'point.vpn-gateway-blob-zone.fix':
    'Enable "fallback to internet" (resolution policy NxDomainRedirect) on the link of ' +
    'privatelink.blob.core.windows.net to that VNet.',
  'point.vpn-bgp-timers-bfd.1':
    'No BFD on VPN tunnels, and the BGP timers are fixed at 60 and 180 seconds. What notices a dead tunnel sooner is ' +
    'dead peer detection: set its timeout on the connection to 30 to 45 seconds, and the same on the device.',
  'point.vpn-bgp-timers-bfd.1.change.1': 'the DPD timeout of the connection',
  'point.vpn-bgp-timers-bfd.1.change.2': 'DPD and BGP timers 60/180 on the device',
  'point.vpn-bgp-timers-bfd.1.watch.1': 'DPD goes from 9 to 3,600 seconds; very short values make the tunnel flap.',
  'point.vpn-bgp-timers-bfd.1.watch.2':
    'Use the same BGP timers on the device, other values make the session unstable.',
  'point.vpn-bgp-timers-bfd.1.watch.3': 'BFD exists on ExpressRoute private peering, not here.',
  'point.vpn-cause-shared-key.1':
    'The pre-shared key differs between the connection in Azure and the device. Set the same key on both in one go: ' +
    'on the connection under Authentication, on the device in the tunnel settings.',
  'point.vpn-cause-shared-key.1.change.1': 'the shared key of the tunnel, the same as on the connection',
  'point.vpn-cause-shared-key.1.watch.1':
    'Some devices cut long keys or refuse special characters: 20 or more letters and digits are safe.',
  'point.vpn-cause-shared-key.1.watch.2': 'Azure allows printable ASCII only, without space, hyphen and tilde.',
  'point.vpn-cause-shared-key.1.watch.3':
    'Each connection has a key of its own, so copying one gateway does not copy the keys.',
  'point.vpn-cause-shared-key.cause': 'the pre-shared key on the connection is not the one on the device',
  'point.vpn-cause-shared-key.fix':
    'Set one and the same key on the connection (Authentication, or az network vpn-connection shared-key update) and ' +
    'on the tunnel of the device.',
  'point.vpn-cause-proposal-mismatch.1':
    'Both ends offer different algorithms, most often PFS on one side only. Write the six algorithms of both sides ' +
    'next to each other and make them equal: on the connection as a custom IPsec/IKE policy, or on the device as one ' +
    'of the Azure defaults.',
  'point.vpn-cause-proposal-mismatch.1.change.1':
    'a custom IPsec/IKE policy on the connection, all fields as on the device',
  'point.vpn-cause-proposal-mismatch.1.change.2': 'encryption, integrity, DH group and PFS group of the tunnel',
  'point.vpn-cause-proposal-mismatch.1.watch.1':
    'A custom policy replaces the defaults: the gateway then accepts that one combination only.',
  'point.vpn-cause-proposal-mismatch.1.watch.2': 'Both phases must be given in full; lifetimes need not match.',
  'point.vpn-cause-proposal-mismatch.1.watch.3': 'Saving the policy restarts this tunnel for some seconds.',
  'point.vpn-cause-proposal-mismatch.1.watch.4':
    'A device that drops the proposal without a word looks like a timeout in the log of Azure: then read its own log.',
  'point.vpn-cause-proposal-mismatch.cause':
    'the IKE or IPsec algorithms (often PFS) differ between the connection and the device',
  'point.vpn-cause-proposal-mismatch.fix':
    'Give the connection a custom IPsec/IKE policy with exactly the algorithms, DH group and PFS group of the ' +
    'device, or set the device to one of the Azure default combinations.',
  'point.vpn-cause-ike-version.1':
    'Connection and device use different IKE versions. Set the device to IKEv2, or delete the connection and create ' +
    'it again with IKEv1: the version of a connection cannot be changed afterwards.',
  'point.vpn-cause-ike-version.1.change.1': 'IKEv2 on the tunnel of the device',
  'point.vpn-cause-ike-version.1.watch.1':
    'VpnGw1AZ to VpnGw5AZ take both versions on one gateway, and pass traffic between them.',
  'point.vpn-cause-ike-version.1.watch.2': 'A route-based Basic gateway has IKEv2 only, a policy-based one IKEv1 only.',
  'point.vpn-cause-ike-version.1.watch.3': 'IKEv2 is the better choice: IKEv1 reconnects at every main mode rekey.',
  'point.vpn-cause-ike-version.cause': 'the connection uses another IKE version than the device',
  'point.vpn-cause-ike-version.fix':
    'Set the device to the IKE protocol of the connection, or re-create the connection with the IKE protocol of the ' +
    'device.',
  'point.vpn-cause-traffic-selectors.1':
    'The ranges that both ends propose for phase 2 do not fit. A route-based gateway offers any to any: either let ' +
    'the device accept that, or switch on policy-based traffic selectors on the connection and list every pair of ' +
    'ranges on the device.',
  'point.vpn-cause-traffic-selectors.1.change.1': 'policy-based traffic selectors on the connection',
  'point.vpn-cause-traffic-selectors.1.change.2': 'selectors for all pairs of on-premises and VNet ranges',
  'point.vpn-cause-traffic-selectors.1.watch.1':
    'With such selectors every combination of local network gateway range and VNet range must exist on the device.',
  'point.vpn-cause-traffic-selectors.1.watch.2': 'Custom selectors are proposed only when Azure starts the tunnel.',
  'point.vpn-cause-traffic-selectors.1.watch.3': 'A tunnel interface (route-based) on the device avoids the matter.',
  'point.vpn-cause-traffic-selectors.cause': 'the traffic selectors of the device do not match those of the gateway',
  'point.vpn-cause-traffic-selectors.fix':
    'Use any-to-any selectors on the device (route-based), or set UsePolicyBasedTrafficSelectors on the connection ' +
    'and the same pairs of ranges on the device.',
  'point.vpn-cause-peer-address.1':
    'The local network gateway names another address than the one the device has now. Enter the current public ' +
    'address there (or its DNS name), and on the device check the address of the Azure gateway.',
  'point.vpn-cause-peer-address.1.change.1': 'the public address of the device in the local network gateway',
  'point.vpn-cause-peer-address.1.watch.1': 'The connection stays: editing the local network gateway is enough.',
  'point.vpn-cause-peer-address.1.watch.2':
    'With an address that changes often give the local network gateway a DNS name instead.',
  'point.vpn-cause-peer-address.1.watch.3': 'With active-active the device needs both addresses of the gateway.',
  'point.vpn-cause-peer-address.cause':
    'the local network gateway holds another public address than the device has now',
  'point.vpn-cause-peer-address.fix':
    'Set the IP address (or FQDN) of the local network gateway to the public address by which the device leaves: az ' +
    'network local-gateway update --gateway-ip-address.',
  'point.vpn-cause-device-behind-nat.1':
    'Behind NAT the local network gateway needs the public address of the router in front, not that of the device. ' +
    'Use IKEv2 with NAT traversal, let the router pass UDP 500 and 4500 to the device, and let the device start the ' +
    'tunnel.',
  'point.vpn-cause-device-behind-nat.1.change.1': 'IKEv2 with NAT-T, UDP 500 and 4500 forwarded to the device',
  'point.vpn-cause-device-behind-nat.1.watch.1': 'Azure cannot start a tunnel to a device that is hidden behind NAT.',
  'point.vpn-cause-device-behind-nat.1.watch.2': 'The IKE identity that the device sends should be the public address.',
  'point.vpn-cause-device-behind-nat.1.watch.3':
    'A public address on the device itself is the simpler way, where the provider has one.',
  'point.vpn-cause-device-behind-nat.1.watch.4':
    'Only for a tunnel over ExpressRoute private peering is a private address right in the local network gateway.',
  'point.vpn-cause-device-behind-nat.cause':
    'the device is behind NAT, and Azure was given its private address or NAT traversal is missing',
  'point.vpn-cause-device-behind-nat.fix':
    'Put the public address of the router in front into the local network gateway, use IKEv2 with NAT-T, forward UDP ' +
    '500 and 4500 to the device and let it start the tunnel.',
  'point.vpn-cause-ports-blocked.1':
    'Something between device and Azure drops IKE. Allow UDP 500, UDP 4500 and ESP (protocol 50) between the device ' +
    'and the address of the gateway, in both directions, on every firewall on the way and at the provider.',
  'point.vpn-cause-ports-blocked.1.change.1': 'UDP 500, UDP 4500 and ESP allowed to the gateway address',
  'point.vpn-cause-ports-blocked.1.watch.1': 'With an active-active gateway both addresses need the rule.',
  'point.vpn-cause-ports-blocked.1.watch.2':
    'A capture on the outer port of the device shows whether answers come back at all.',
  'point.vpn-cause-ports-blocked.1.watch.3': 'Once entries appear in IKEDiagnosticLog they name the next reason.',
  'point.vpn-cause-ports-blocked.cause': 'UDP 500, UDP 4500 or ESP is blocked between the device and the gateway',
  'point.vpn-cause-ports-blocked.fix':
    'Allow UDP 500, UDP 4500 and ESP between the public address of the device and each address of the gateway, ' +
    'outbound and inbound.',
  'point.vpn-cause-initiator-only.1':
    'The connection is in mode InitiatorOnly, so it refuses tunnels that the device starts. Set the connection mode ' +
    'to Default (both may start), or to ResponderOnly if only the device shall.',
  'point.vpn-cause-initiator-only.1.change.1': 'connection mode Default',
  'point.vpn-cause-initiator-only.1.watch.1': 'Set the device to match: two sides that only answer never meet.',
  'point.vpn-cause-initiator-only.1.watch.2': 'Behind NAT the device must be the one that starts.',
  'point.vpn-cause-initiator-only.cause':
    'the connection mode does not let the device start the tunnel (InitiatorOnly)',
  'point.vpn-cause-initiator-only.fix': 'Set the connection mode of the connection to Default or ResponderOnly.',
  'point.vpn-cause-gateway-subnet.1':
    'Something on GatewaySubnet cuts the gateway off: a network security group, a route for 0.0.0.0/0 or for the ' +
    'peer, or switched-off route propagation. Take it away and test; only specific routes with propagation on may ' +
    'stay.',
  'point.vpn-cause-gateway-subnet.1.change.1': 'from GatewaySubnet',
  'point.vpn-cause-gateway-subnet.1.change.2': 'of GatewaySubnet: specific prefixes only, propagation on',
  'point.vpn-cause-gateway-subnet.1.watch.1':
    'A healthy gateway answers at https://<gateway address>:8081/healthprobe (not on Basic).',
  'point.vpn-cause-gateway-subnet.1.watch.2':
    'Exempt GatewaySubnet in the policy that adds the security group or route table.',
  'point.vpn-cause-gateway-subnet.1.watch.3': 'Specific routes, for example spoke ranges to a firewall, are allowed.',
  'point.vpn-cause-gateway-subnet.cause':
    'a network security group, a default route or switched-off propagation on GatewaySubnet cuts the gateway off',
  'point.vpn-cause-gateway-subnet.fix':
    'Remove the network security group from GatewaySubnet, delete its route for 0.0.0.0/0, and set "Propagate ' +
    'gateway routes" to Yes.',
  'point.vpn-cause-basic-limits.1':
    'These settings do not exist on the Basic SKU: no BGP, no custom policy, no active-active, no RADIUS or OpenVPN ' +
    'for clients, 10 tunnels. Delete it and create VpnGw1AZ or larger; the address changes.',
  'point.vpn-cause-basic-limits.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.vpn-cause-basic-limits.1.watch.1':
    'Basic cannot be resized, so it means an outage of the rebuild: 45 minutes or more.',
  'point.vpn-cause-basic-limits.1.watch.2':
    'Tell all sites the new address before; it is known once you create the Standard public IP.',
  'point.vpn-cause-basic-limits.cause': 'the gateway is of the Basic SKU, which lacks the setting',
  'point.vpn-cause-basic-limits.fix':
    'Replace the gateway by VpnGw1AZ or larger: delete it, create the new one with a Standard public IP, and rebuild ' +
    'connections and client profiles.',
  'point.vpn-cause-certificate-expired.1':
    'The certificate of the connection has expired, or the gateway cannot read it in the key vault. Put a valid ' +
    'certificate there, name it and the current root chain on the connection, and check the user-assigned identity ' +
    'and its access to the vault.',
  'point.vpn-cause-certificate-expired.1.change.1':
    'valid certificates on the connection, vault access of the identity',
  'point.vpn-cause-certificate-expired.1.change.2': 'the renewed certificate on the device',
  'point.vpn-cause-certificate-expired.1.watch.1':
    'A gateway takes one user-assigned identity, and VpnGw1AZ or larger.',
  'point.vpn-cause-certificate-expired.1.watch.2':
    'A chain may hold five certificates at most, the outbound one needs client and server authentication.',
  'point.vpn-cause-certificate-expired.1.watch.3':
    'Watch the end dates: nothing renews them on the connection by itself.',
  'point.vpn-cause-certificate-expired.cause':
    'a certificate of the connection has expired or the gateway cannot read it in the key vault',
  'point.vpn-cause-certificate-expired.fix':
    'Replace the expired certificate in the key vault and the root chain on the connection, and give the ' +
    'user-assigned identity of the gateway access to the vault.',
  'point.vpn-cause-site-range-missing.1':
    'Azure does not know that range of the site, so it does not send it into the tunnel. Add it to the address space ' +
    'of the local network gateway, or run BGP and advertise it from the device.',
  'point.vpn-cause-site-range-missing.1.change.1':
    'the missing range in the local network gateway, or advertised by BGP',
  'point.vpn-cause-site-range-missing.1.watch.1':
    'The effective routes of the VM should then show the range with next hop virtual network gateway.',
  'point.vpn-cause-site-range-missing.1.watch.2': 'With policy-based selectors the device needs the new pair as well.',
  'point.vpn-cause-site-range-missing.1.watch.3': 'The ranges of two sites must not overlap.',
  'point.vpn-cause-site-range-missing.cause': 'the local network gateway lacks that range of the site',
  'point.vpn-cause-site-range-missing.fix':
    'Add the range to the address space of the local network gateway, or advertise it over BGP.',
  'point.vpn-cause-azure-range-on-device.1':
    'The device does not know that range of Azure. Add a route for it into the tunnel and, where the device is ' +
    'policy-based, a phase 2 selector; BGP does both by itself. For a spoke, gateway transit must be on as well.',
  'point.vpn-cause-azure-range-on-device.1.change.1': 'routes and selectors for all VNet and spoke ranges, or BGP',
  'point.vpn-cause-azure-range-on-device.1.watch.1':
    'One summary such as 10.0.0.0/12 on the device spares you the next change.',
  'point.vpn-cause-azure-range-on-device.1.watch.2':
    'Test from a host of the site, not from the firewall itself, whose source address may differ.',
  'point.vpn-cause-azure-range-on-device.1.watch.3': 'After a new VNet range sync the peerings first.',
  'point.vpn-cause-azure-range-on-device.cause':
    'the on-premises device has no route or selector for that range of Azure',
  'point.vpn-cause-azure-range-on-device.fix':
    'Add every VNet and spoke range to the routes into the tunnel and to the phase 2 selectors of the device, or ' +
    'turn on BGP.',
  'point.vpn-cause-filtered-at-target.1':
    'The path is fine and something at the target says no: a network security group on the subnet or interface, or ' +
    'the firewall inside the VM, which blocks ping by default on Windows. Allow the range of the site or of the ' +
    'clients on that port, then test with TCP.',
  'point.vpn-cause-filtered-at-target.1.change.1': 'allow the on-premises or client range on the port',
  'point.vpn-cause-filtered-at-target.1.watch.1':
    'The VirtualNetwork tag covers on-premises ranges of the gateway, unless an own deny rule comes first.',
  'point.vpn-cause-filtered-at-target.1.watch.2':
    'Test with Test-NetConnection and the port; a failed ping says little.',
  'point.vpn-cause-filtered-at-target.1.watch.3': 'Look also whether the service listens on that address.',
  'point.vpn-cause-filtered-at-target.cause':
    'a security rule or the firewall inside the VM blocks the range of the site or of the clients',
  'point.vpn-cause-filtered-at-target.fix':
    'Allow the range of the site or of the VPN clients in the network security group of the target and in the ' +
    'firewall of its operating system.',
  'point.vpn-cause-overlap.1':
    'Two connected networks use the same range, so Azure delivers to the nearer one. Renumber one of them, or ' +
    'translate with static NAT rules on the gateway (VpnGw2AZ or larger, tunnels to sites only).',
  'point.vpn-cause-overlap.1.change.1': 'of the side that is easier to renumber',
  'point.vpn-cause-overlap.1.change.2': 'static rules, where renumbering is not possible',
  'point.vpn-cause-overlap.1.watch.1':
    'Between two VNets NAT on the gateway does not work: use new ranges or Private Link.',
  'point.vpn-cause-overlap.1.watch.2': 'The site must route the translated range into the tunnel.',
  'point.vpn-cause-overlap.cause': 'two connected networks use the same address range',
  'point.vpn-cause-overlap.fix':
    'Renumber one side, or add static ingress and egress NAT rules to the connection on VpnGw2AZ or larger.',
  'point.vpn-cause-nat-rule-incomplete.1':
    'The translation is only half there. Each prefix needs a rule of its own that is linked to this connection, both ' +
    'sides need one where both overlap, and the site must route the translated range into the tunnel.',
  'point.vpn-cause-nat-rule-incomplete.1.change.1': 'one rule for each prefix, linked to the connection',
  'point.vpn-cause-nat-rule-incomplete.1.change.2': 'a route and selectors for the translated range',
  'point.vpn-cause-nat-rule-incomplete.1.watch.1':
    'With active-active create each rule once for each instance (IP configuration).',
  'point.vpn-cause-nat-rule-incomplete.1.watch.2':
    'With BGP switch on "Enable BGP route translation", and advertise exactly the prefixes of the rules.',
  'point.vpn-cause-nat-rule-incomplete.1.watch.3': 'A rule that is not linked does nothing.',
  'point.vpn-cause-nat-rule-incomplete.cause':
    'a NAT rule is not linked to the connection, or the site does not route the translated range',
  'point.vpn-cause-nat-rule-incomplete.fix':
    'Link an ingress or egress rule for every prefix to the connection, and route the translated range into the ' +
    'tunnel on the device.',
  'point.vpn-cause-transit-without-bgp.1':
    'A gateway passes routes from one tunnel to another only with BGP. Turn on BGP on the gateway and on every ' +
    'connection on the way, on both devices as well; then the sites learn each other.',
  'point.vpn-cause-transit-without-bgp.1.change.1': 'BGP on every connection on the way',
  'point.vpn-cause-transit-without-bgp.1.change.2': 'BGP on the devices',
  'point.vpn-cause-transit-without-bgp.1.watch.1': 'Connections with policy-based selectors never pass traffic on.',
  'point.vpn-cause-transit-without-bgp.1.watch.2': 'Basic has no BGP.',
  'point.vpn-cause-transit-without-bgp.1.watch.3': 'The default route is not passed on.',
  'point.vpn-cause-transit-without-bgp.cause':
    'BGP is off on one of the connections, so the gateway passes no routes on',
  'point.vpn-cause-transit-without-bgp.fix':
    'Turn on BGP on the gateway, on all connections between the two ends and on their devices.',
  'point.vpn-cause-default-route-learned.1':
    'The site advertises a default route, so all subnets of the VNet send internet traffic into the tunnel. Stop ' +
    'advertising 0.0.0.0/0 on the device, or give the subnets that need the internet a route 0.0.0.0/0 with next hop ' +
    'Internet.',
  'point.vpn-cause-default-route-learned.1.change.1': 'no 0.0.0.0/0 from the site, if it is not wanted',
  'point.vpn-cause-default-route-learned.1.change.2': '0.0.0.0/0 to Internet on subnets that need it',
  'point.vpn-cause-default-route-learned.1.watch.1':
    'If it is wanted, the site must let these ranges out to the internet.',
  'point.vpn-cause-default-route-learned.1.watch.2':
    'Public addresses of VMs answer no more while the default route leads to the site.',
  'point.vpn-cause-default-route-learned.1.watch.3': 'Never put such a route on GatewaySubnet.',
  'point.vpn-cause-default-route-learned.cause':
    'the site advertises 0.0.0.0/0 over BGP, which draws all internet traffic into the tunnel',
  'point.vpn-cause-default-route-learned.fix':
    'Filter 0.0.0.0/0 out of what the device advertises, or put a route 0.0.0.0/0 with next hop Internet on the ' +
    'subnets that need it.',
  'point.vpn-cause-v2v-second-half.1':
    'A tunnel between two gateways consists of two connections, one on each, with the same key and the same policy. ' +
    'Create the missing one, or set key and policy alike on both.',
  'point.vpn-cause-v2v-second-half.1.change.1': 'a connection on both gateways, same key and policy',
  'point.vpn-cause-v2v-second-half.1.watch.1': 'Both gateways must be route-based and the ranges apart.',
  'point.vpn-cause-v2v-second-half.1.watch.2': 'Across subscriptions create them with PowerShell or the CLI.',
  'point.vpn-cause-v2v-second-half.1.watch.3': 'If encryption is not the reason for the tunnel, peering is simpler.',
  'point.vpn-cause-v2v-second-half.cause':
    'the second connection between the two gateways is missing, or its key or policy differs',
  'point.vpn-cause-v2v-second-half.fix':
    'Create the connection on the other gateway too, with the same shared key and the same IPsec/IKE policy.',
  'point.vpn-cause-failover-active-standby.1':
    'The gateway switched to its standby instance, mostly for maintenance: 10 to 15 seconds, up to 1.5 minutes after ' +
    'a failure. Active-active with a second tunnel on the device keeps one path up; a maintenance window moves the ' +
    'time.',
  'point.vpn-cause-failover-active-standby.1.change.1': 'active-active, with a second public IP',
  'point.vpn-cause-failover-active-standby.1.change.2': 'the tunnel to the second instance, on the device',
  'point.vpn-cause-failover-active-standby.1.watch.1':
    'Point-to-site clients are cut in active-standby and connect again themselves.',
  'point.vpn-cause-failover-active-standby.1.watch.2':
    'A maintenance configuration sets a daily window of at least five hours.',
  'point.vpn-cause-failover-active-standby.1.watch.3':
    'Without BGP the device must notice the lost tunnel by itself (DPD).',
  'point.vpn-cause-failover-active-standby.cause':
    'the gateway failed over to its other instance, which active-standby shows as a short outage',
  'point.vpn-cause-failover-active-standby.fix':
    'Switch the gateway to active-active and add the second tunnel on the device, or set a maintenance window.',
  'point.vpn-cause-second-tunnel-missing.1':
    'The device holds a tunnel to one instance only, so that instance still takes it down. Configure a second tunnel ' +
    'from the device to the second public address, with the same connection and key, and with BGP to both peer ' +
    'addresses.',
  'point.vpn-cause-second-tunnel-missing.1.change.1': 'the tunnel to the second instance, on the device',
  'point.vpn-cause-second-tunnel-missing.1.change.2': 'a second tunnel and BGP peer',
  'point.vpn-cause-second-tunnel-missing.1.watch.1':
    'In Azure nothing is to be added: one connection covers both instances.',
  'point.vpn-cause-second-tunnel-missing.1.watch.2': 'The firewall must accept that replies come by the other tunnel.',
  'point.vpn-cause-second-tunnel-missing.cause':
    'the device has no tunnel to the second instance of the active-active gateway',
  'point.vpn-cause-second-tunnel-missing.fix':
    'Add a second tunnel on the device to the second public address of the gateway, and BGP with both peer addresses.',
  'point.vpn-cause-ikev1-rekey.1':
    'IKEv1 cannot renew its main mode in place: the tunnel disconnects for up to 5 seconds at each rekey. Create the ' +
    'connection again with IKEv2, and set IKEv2 on the device.',
  'point.vpn-cause-ikev1-rekey.1.change.1': 'a new connection with IKEv2 instead of IKEv1',
  'point.vpn-cause-ikev1-rekey.1.change.2': 'IKEv2 on the device',
  'point.vpn-cause-ikev1-rekey.1.watch.1': 'The version of a connection cannot be changed, so plan a short outage.',
  'point.vpn-cause-ikev1-rekey.1.watch.2': 'A longer main mode lifetime on the device only makes it rarer.',
  'point.vpn-cause-ikev1-rekey.cause': 'the connection uses IKEv1, which disconnects at every main mode rekey',
  'point.vpn-cause-ikev1-rekey.fix':
    'Delete the connection and create it with IKE protocol IKEv2, and switch the device to IKEv2.',
  'point.vpn-cause-policy-based-idle.1':
    'A policy-based gateway takes an idle tunnel down after 5 minutes and builds it again with the next packet; that ' +
    'is by design. Send a keep-alive through the tunnel, or move to a route-based gateway, which must be created ' +
    'anew.',
  'point.vpn-cause-policy-based-idle.1.change.1': 'a keep-alive through the tunnel',
  'point.vpn-cause-policy-based-idle.1.change.2': 'the policy-based gateway by a route-based VpnGw1AZ or larger',
  'point.vpn-cause-policy-based-idle.1.watch.1':
    'The type cannot be converted: delete and re-create, about 60 minutes, with a new address.',
  'point.vpn-cause-policy-based-idle.1.watch.2': 'A policy-based gateway takes one tunnel only anyway.',
  'point.vpn-cause-policy-based-idle.cause':
    'the gateway is policy-based and closes the tunnel after five idle minutes',
  'point.vpn-cause-policy-based-idle.fix':
    'Keep the tunnel busy with a ping from the device every minute, or replace the gateway by a route-based one.',
  'point.vpn-cause-dead-peer-detection.1':
    'The tunnel is lost and comes back on the same instance: the line drops packets until dead peer detection gives ' +
    'up, or the device sends a delete. Set DPD to 30 to 45 seconds on both sides and measure the loss on the line.',
  'point.vpn-cause-dead-peer-detection.1.change.1': 'a DPD timeout of 30 to 45 seconds',
  'point.vpn-cause-dead-peer-detection.1.change.2': 'the same DPD values on the device',
  'point.vpn-cause-dead-peer-detection.1.watch.1':
    'The default is 45 seconds, 9 to 3,600 can be set; short values make it flap.',
  'point.vpn-cause-dead-peer-detection.1.watch.2':
    'IKEDiagnosticLog tells who sent the delete: [RECEIVED] means the device.',
  'point.vpn-cause-dead-peer-detection.1.watch.3': 'A second line with BGP bridges what a bad line cannot.',
  'point.vpn-cause-dead-peer-detection.cause':
    'packets get lost on the line until dead peer detection gives the tunnel up, or the device deletes it',
  'point.vpn-cause-dead-peer-detection.fix':
    'Set the DPD timeout of the connection and of the device to 30 to 45 seconds, and have the line checked for loss.',
  'point.vpn-cause-too-many-selectors.1':
    'A gateway keeps 200 pairs of ranges (security associations) at most; beyond that, pairs drop out at random. ' +
    'Summarise the ranges on both sides, or use any-to-any selectors with a route-based tunnel on the device.',
  'point.vpn-cause-too-many-selectors.1.change.1': 'summarised ranges, or route-based with any-to-any selectors',
  'point.vpn-cause-too-many-selectors.1.watch.1':
    'Ranges of the VNet times ranges of the site is the number that counts.',
  'point.vpn-cause-too-many-selectors.1.watch.2':
    'A policy-based device should use one tunnel for each pair of subnets.',
  'point.vpn-cause-too-many-selectors.cause':
    'there are more than 200 pairs of ranges on the tunnel, which is the limit of the gateway',
  'point.vpn-cause-too-many-selectors.fix':
    'Summarise the ranges until VNet ranges times site ranges is at most 200, or switch the device to any-to-any ' +
    'selectors.',
  'point.vpn-cause-device-address-in-space.1':
    'The public address of the device lies in the address space of its own local network gateway, so packets to the ' +
    'peer are sent into the tunnel. Take that address or the range around it out of the address space.',
  'point.vpn-cause-device-address-in-space.1.change.1':
    'the address space of the local network gateway without the public address of the device',
  'point.vpn-cause-device-address-in-space.1.watch.1':
    'If the site really uses that public range inside, list its parts without the address of the device.',
  'point.vpn-cause-device-address-in-space.cause':
    'the public address of the device is part of the address space of its local network gateway',
  'point.vpn-cause-device-address-in-space.fix':
    'Remove the public address of the device from the address space of the local network gateway.',
  'point.vpn-cause-packet-size.1':
    'Packets are too large for the tunnel, which does not support fragments. Clamp the TCP MSS at 1,350 bytes on the ' +
    'device; if it cannot do that, set the MTU of its tunnel interface to 1,400.',
  'point.vpn-cause-packet-size.1.change.1': 'MSS 1,350 on the tunnel interface, or MTU 1,400',
  'point.vpn-cause-packet-size.1.watch.1': 'Do not filter ICMP "fragmentation needed" on the way.',
  'point.vpn-cause-packet-size.1.watch.2': 'UDP applications need the smaller MTU on the hosts, MSS helps TCP only.',
  'point.vpn-cause-packet-size.cause':
    'large packets do not fit into the tunnel because the MSS is not clamped at 1,350 bytes',
  'point.vpn-cause-packet-size.fix':
    'Clamp TCP MSS at 1,350 bytes on the VPN device, or set the MTU of its tunnel interface to 1,400 bytes.',
  'point.vpn-cause-sku-full.1':
    'The gateway is at the limit of its SKU, which all tunnels and VPN clients share. Resize it to the next AZ SKU, ' +
    'or take the heavy load off it with ExpressRoute.',
  'point.vpn-cause-sku-full.1.change.1': 'to the next AZ SKU',
  'point.vpn-cause-sku-full.1.watch.1': 'More tunnels do not add bandwidth.',
  'point.vpn-cause-sku-full.1.watch.2': 'Resizing upwards keeps the address and interrupts shortly.',
  'point.vpn-cause-sku-full.1.watch.3': 'Move backups and replication out of office hours first.',
  'point.vpn-cause-sku-full.cause': 'the throughput of the gateway SKU, shared by all tunnels and clients, is used up',
  'point.vpn-cause-sku-full.fix':
    'Resize the gateway to the next AZ SKU, or move the heavy transfer to another time or to ExpressRoute.',
  'point.vpn-cause-one-stream.1':
    'One TCP stream is limited by latency, not by the gateway: with many streams the tunnel is fast. Copy with ' +
    'several threads (robocopy /MT, AzCopy), check disk and size of the VM, and move data nearer where the way is ' +
    'long.',
  'point.vpn-cause-one-stream.1.watch.1': 'A larger SKU does not help here.',
  'point.vpn-cause-one-stream.1.watch.2': 'The slowest of line, VM size and gateway decides: work out all three.',
  'point.vpn-cause-one-stream.1.watch.3':
    'For large data once, AzCopy over the internet or a private endpoint may be faster.',
  'point.vpn-cause-one-stream.cause': 'a single TCP stream is limited by the latency of the way, not by the gateway',
  'point.vpn-cause-one-stream.fix':
    'Use several streams (robocopy /MT, AzCopy, iperf3 -P 32 to prove it) and leave the SKU as it is.',
  'point.vpn-cause-bgp-peer-settings.1':
    'Address or AS number of the peers do not fit. The device must peer with the BGP address of the gateway (not its ' +
    'public one), have a host route to it through the tunnel, allow TCP 179, and use another, unreserved AS number; ' +
    'the local network gateway needs the same values.',
  'point.vpn-cause-bgp-peer-settings.1.change.1': 'peer address, AS number, host route and eBGP multihop on the device',
  'point.vpn-cause-bgp-peer-settings.1.watch.1':
    'Reserved: 8074, 8075, 12076, 65515 and 65517 to 65520, and those of IANA.',
  'point.vpn-cause-bgp-peer-settings.1.watch.2':
    'The BGP address of the device must not be its public address, nor one from the VNet.',
  'point.vpn-cause-bgp-peer-settings.1.watch.3':
    'No /32 of the peer belongs into the address space of the local network gateway.',
  'point.vpn-cause-bgp-peer-settings.cause':
    'AS number, peer address or the host route to the BGP address of the gateway is wrong on one side',
  'point.vpn-cause-bgp-peer-settings.fix':
    'Set AS number and BGP peer address alike on the local network gateway and the device, and route the BGP address ' +
    'of the gateway into the tunnel.',
  'point.vpn-cause-bgp-apipa.1':
    'With a 169.254 address on the device the gateway needs a custom APIPA address too, from 169.254.21.0 to ' +
    '169.254.22.255, other than the one of the device; and the device must start the session.',
  'point.vpn-cause-bgp-apipa.1.change.1': 'a custom Azure APIPA BGP address on each instance',
  'point.vpn-cause-bgp-apipa.1.change.2': 'the APIPA peer in the local network gateway, device as BGP initiator',
  'point.vpn-cause-bgp-apipa.1.watch.1':
    'The range cannot be widened, so the other cloud must choose its inside addresses from it.',
  'point.vpn-cause-bgp-apipa.1.watch.2': 'No APIPA address may occur twice among devices and gateways.',
  'point.vpn-cause-bgp-apipa.1.watch.3': 'NAT rules do not work with APIPA.',
  'point.vpn-cause-bgp-apipa.cause':
    'the device uses a 169.254 address for BGP and the gateway has no matching APIPA address',
  'point.vpn-cause-bgp-apipa.fix':
    'Add a custom Azure APIPA BGP IP address (169.254.21.0 to 169.254.22.255) on each instance, and let the device ' +
    'open the session.',
  'point.vpn-cause-bgp-address-changed.1':
    'Changing the mode gives the gateway new BGP addresses from GatewaySubnet, the old one no longer exists. Read ' +
    'the new ones on the Configuration page and enter them on the device, with host routes through the tunnels.',
  'point.vpn-cause-bgp-address-changed.1.change.1': 'the new BGP addresses of both instances on the device',
  'point.vpn-cause-bgp-address-changed.1.watch.1': 'APIPA addresses are not concerned.',
  'point.vpn-cause-bgp-address-changed.1.watch.2':
    'Plan an outage for the change: it takes 30 to 45 minutes and the sessions are down until the device is adapted.',
  'point.vpn-cause-bgp-address-changed.cause': 'the gateway got new BGP addresses when its mode was changed',
  'point.vpn-cause-bgp-address-changed.fix':
    'Enter the BGP addresses that the gateway shows now, one for each instance, as neighbours on the device, with ' +
    'host routes to them.',
  'point.vpn-cause-bgp-prefix-refused.1':
    'Either the device sends nothing (network statement or filter), or it sends a prefix that equals or lies inside ' +
    'the VNet or a peered one, which Azure drops. Advertise a larger prefix instead, for example 10.0.0.0/8 rather ' +
    'than 10.0.0.0/16.',
  'point.vpn-cause-bgp-prefix-refused.1.change.1': 'what the device announces: a larger prefix than that of the VNet',
  'point.vpn-cause-bgp-prefix-refused.1.watch.1':
    'Without gateway transit the prefixes of peered VNets are not compared.',
  'point.vpn-cause-bgp-prefix-refused.1.watch.2':
    'See it with Get-AzVirtualNetworkGatewayLearnedRoute: what comes from you has origin EBgp.',
  'point.vpn-cause-bgp-prefix-refused.1.watch.3': 'The portal lists 50 routes, the download all of them.',
  'point.vpn-cause-bgp-prefix-refused.cause':
    'the device announces nothing, or a prefix that equals or lies inside the VNet and is dropped',
  'point.vpn-cause-bgp-prefix-refused.fix':
    'Check network statements and filters on the device, and announce a prefix larger than that of the VNet and its ' +
    'peered VNets.',
  'point.vpn-cause-bgp-too-many-prefixes.1':
    'The gateway takes 4,000 prefixes from a BGP peer; with more it drops the session. Summarise or filter on the ' +
    'device before you announce.',
  'point.vpn-cause-bgp-too-many-prefixes.1.change.1': 'summaries and an outbound filter on the device',
  'point.vpn-cause-bgp-too-many-prefixes.1.watch.1':
    'An alert on the metric BGP Routes Learned warns before the limit.',
  'point.vpn-cause-bgp-too-many-prefixes.1.watch.2':
    'Timers are fixed at 60 and 180 seconds: the same values on the device avoid other resets.',
  'point.vpn-cause-bgp-too-many-prefixes.cause':
    'the device announces more than 4,000 prefixes, so the gateway drops the session',
  'point.vpn-cause-bgp-too-many-prefixes.fix':
    'Summarise or filter on the device until it announces fewer than 4,000 prefixes.',
  'point.vpn-health-probe.1':
    'Not by the health page: a Basic gateway does not answer it. Look at the connection status and at the tunnel on ' +
    'the device instead.',
  'point.vpn-health-probe.1.watch.1': 'No VPN gateway answers ping on its private addresses.',
  'point.vpn-health-probe.2':
    'Open https://<public address>:8081/healthprobe and click through the certificate warning; for the second ' +
    'instance of an active-active gateway take its address with port 8083. An answer that names the instance means ' +
    'that the gateway is healthy.',
  'point.vpn-health-probe.2.watch.1': 'No answer points to the gateway, or to a security group on GatewaySubnet.',
  'point.vpn-health-probe.2.watch.2': 'Do not judge by ping: gateways do not answer ICMP on their private addresses.',
  'point.vpn-health-probe.2.watch.3': 'Resource health and TunnelDiagnosticLog tell the rest.',
  'point.vpn-read-ike-log.1':
    'Filter by the address of the peer and find the first SA_INIT (rCookie 0): its sender started. [SEND] is what ' +
    'the gateway sent, [RECEIVED] what came from the device, [LOCAL] what the gateway did itself. Azure retries ' +
    'every few seconds, so one attempt is enough.',
  'point.vpn-read-ike-log.1.watch.1': 'The SA_INIT shows the algorithms that the sender proposes.',
  'point.vpn-read-ike-log.1.watch.2': 'A policy-based gateway writes only GatewayDiagnosticLog and RouteDiagnosticLog.',
  'point.vpn-read-ike-log.1.watch.3': 'Times are UTC; the first data may take hours after you switch the logs on.',
  'point.vpn-was-it-maintenance.1':
    'Yes, if the logs were on: in TunnelDiagnosticLog a disconnect on one instance and a connect on the other is a ' +
    'failover of the gateway, on the same instance it is the line or the device. GatewayDiagnosticLog adds ' +
    'maintenance and configuration events of that minute.',
  'point.vpn-was-it-maintenance.1.watch.1': 'A reset that somebody ran looks the same as a failover.',
  'point.vpn-was-it-maintenance.1.watch.2':
    'Events are called HostMaintenanceEvent, GatewayTenantPrimaryChanged and SetGatewayConfiguration.',
  'point.vpn-was-it-maintenance.1.watch.3': 'Without diagnostic settings nothing is kept.',
  'point.vpn-maintenance-window-rules.1':
    'No notice in advance, no weekly plan and nothing shorter: the window is daily and at least five hours long, in ' +
    'the region of the gateway. It takes up to 24 hours until the gateway follows it, and host or urgent security ' +
    'updates may come outside.',
  'point.vpn-maintenance-window-rules.1.watch.1':
    'Every SKU but Basic can have one; with a Basic public IP it covers service updates only.',
  'point.vpn-maintenance-window-rules.1.watch.2':
    'Give VPN and ExpressRoute gateways different windows, if one backs up the other.',
  'point.vpn-which-traffic-enters-tunnel.1':
    'No: only destinations in the address space of the local network gateways (or learned by BGP) take the tunnel. ' +
    'Traffic inside the VNet stays there, and the rest goes to the internet as before, unless forced tunnelling or a ' +
    'default route from the site changes that.',
  'point.vpn-which-traffic-enters-tunnel.1.watch.1':
    'Look at the effective routes of the VM: "virtual network gateway" marks what takes the tunnel.',
  'point.vpn-which-traffic-enters-tunnel.1.watch.2': 'A 0.0.0.0/0 by BGP from the site draws everything into it.',
  'point.vpn-rdp-by-private-address.1':
    'With its private address, for example 10.1.0.4 on port 3389; the name works only if your DNS knows it. Allow ' +
    'the port for your range in the network security group, and the public IP of the VM can go.',
  'point.vpn-rdp-by-private-address.1.watch.1': 'If the address works and the name does not, it is a matter of DNS.',
  'point.vpn-rdp-by-private-address.1.watch.2':
    'On point-to-site check with ipconfig that your own network does not have the range of the VNet.',
  'point.vpn-fragments-in-tunnel.1':
    'No: fragments are supported neither for the ESP packets nor for what is inside the tunnel. Keep packets small: ' +
    'MSS 1,350 for TCP, or an MTU of 1,400 on the tunnel interface, which also helps UDP.',
  'point.vpn-fragments-in-tunnel.1.change.1': 'MSS 1,350, or MTU 1,400 on the tunnel interface',
  'point.vpn-fragments-in-tunnel.1.watch.1': 'Applications with large UDP datagrams need a smaller MTU on the host.',
  'point.vpn-policy-all-fields.1':
    'No, one connection takes one policy, and all fields of both phases must be filled. Each connection can have its ' +
    'own, the others keep the defaults; lifetimes are local and need not match (IKE is fixed at 28,800 seconds, ' +
    'IPsec 27,000 by default).',
  'point.vpn-policy-all-fields.1.change.1': 'one full IPsec/IKE policy on the connection',
  'point.vpn-policy-all-fields.1.watch.1':
    'With a policy the gateway accepts that combination only, as initiator and as responder.',
  'point.vpn-policy-all-fields.1.watch.2': 'Removing it brings the default proposals back; the tunnel stays encrypted.',
  'point.vpn-policy-all-fields.1.watch.3': 'Each change restarts that tunnel for some seconds.',
  'point.vpn-ikev1-beside-ikev2.1':
    'Not on Basic: a route-based Basic gateway has IKEv2 only, a policy-based one IKEv1 only. VpnGw1AZ or larger ' +
    'takes both at once.',
  'point.vpn-ikev1-beside-ikev2.1.change.1': 'the Basic gateway by VpnGw1AZ or larger',
  'point.vpn-ikev1-beside-ikev2.1.watch.1': 'A Basic gateway must be deleted and re-created, with a new address.',
  'point.vpn-ikev1-beside-ikev2.2':
    'Yes, on VpnGw1AZ to VpnGw5AZ each connection has its own IKE version, and traffic passes between them. The ' +
    'version is chosen when the connection is created and cannot be changed later.',
  'point.vpn-ikev1-beside-ikev2.2.change.2': 'a connection with IKEv1 for the old device',
  'point.vpn-ikev1-beside-ikev2.2.watch.1': 'IKEv1 reconnects for up to 5 seconds at each main mode rekey.',
  'point.vpn-ikev1-beside-ikev2.2.watch.2': 'Another version means deleting that connection and creating it anew.',
  'point.vpn-asn-which-numbers.1':
    'Private ones from 64512 to 65514 and from 65521 to 65534, or your own public one; 32-bit numbers work too, ' +
    'entered by PowerShell, CLI or SDK. Site and gateway need different ones, and 8074, 8075, 12076, 65515 and 65517 ' +
    'to 65520 are taken.',
  'point.vpn-asn-which-numbers.1.change.1': 'an AS number that is not reserved, different from that of the gateway',
  'point.vpn-asn-which-numbers.1.watch.1': 'IANA reserves 23456, 64496 to 64511 and 65535 to 65551.',
  'point.vpn-asn-which-numbers.1.watch.2':
    'The gateway starts with 65515; keep that with ExpressRoute or Route Server in the VNet.',
  'point.vpn-what-gateway-advertises.1':
    'The ranges of its VNet and of spokes with gateway transit, the address spaces of its local network gateways, ' +
    'and what it learned from other BGP peers, except a default route and what overlaps a VNet. Filter on your own ' +
    'router.',
  'point.vpn-what-gateway-advertises.1.watch.1': 'A spoke is missing: set use remote gateway on its peering.',
  'point.vpn-what-gateway-advertises.1.watch.2': 'Look it up under Monitoring, BGP peers, View advertised routes.',
  'point.vpn-see-routes-and-peers.1':
    'On the gateway under Monitoring, BGP peers: state, routes received and, for each peer, the advertised ones. The ' +
    'portal shows 50, the download all of them; in PowerShell Get-AzVirtualNetworkGatewayBgpPeerStatus, ' +
    '...LearnedRoute and ...AdvertisedRoute.',
  'point.vpn-see-routes-and-peers.1.watch.1': 'Routes from your site have origin EBgp.',
  'point.vpn-see-routes-and-peers.1.watch.2': 'For an alert use the metric BGP Peer Status below 1.',
  'point.vpn-prefer-one-connection.1':
    'With BGP AS path prepending: announce the same prefix over the backup with a longer path, and the gateway takes ' +
    'the shorter one. RoutingWeight is for ExpressRoute only; for the way from the site use local preference on your ' +
    'router.',
  'point.vpn-prefer-one-connection.1.change.1':
    'AS path prepending on the backup, local preference for the other direction',
  'point.vpn-prefer-one-connection.1.watch.1': 'Without BGP two connections to the same range are not possible.',
  'point.vpn-prefer-one-connection.1.watch.2': 'Failover takes as long as DPD or the hold timer of 180 seconds.',
  'point.vpn-active-active-change-effects.1':
    'The first public address stays, a second one comes. With BGP the gateway gets two new peer addresses and the ' +
    'old one is gone, so devices must be adapted: plan 30 to 45 minutes. With point-to-site a third public address ' +
    'is needed. It can be switched back.',
  'point.vpn-active-active-change-effects.1.change.1': 'active-active, with a second Standard public IP',
  'point.vpn-active-active-change-effects.1.change.2': 'second tunnel and the new BGP addresses',
  'point.vpn-active-active-change-effects.1.watch.1': 'APIPA addresses for BGP are not concerned.',
  'point.vpn-active-active-change-effects.1.watch.2':
    'Without BGP the tunnel to the first address needs no new settings.',
  'point.vpn-active-active-change-effects.1.watch.3': 'Client pools need to be /28 or larger in this mode.',
  'point.vpn-v2v-over-backbone.1':
    "No, it stays on Microsoft's backbone, encrypted with IPsec. It joins VNets of one cloud only: towards Azure " +
    'China or Azure Government use a site-to-site connection. Both gateways must be route-based; within one region ' +
    'the traffic is free.',
  'point.vpn-v2v-over-backbone.1.watch.1': 'Between regions outbound traffic is charged at inter-VNet rates.',
  'point.vpn-v2v-over-backbone.1.watch.2': 'Redundant tunnels need active-active on at least one of the gateways.',
  'point.vpn-v2v-over-backbone.1.watch.3':
    'All tunnels share the throughput of the gateways; peering has no such limit.',
  'point.vpn-nat-rules-for-two-connections.1':
    'Yes for two connections to the same site, where one ingress rule on both gives redundancy; not for two ' +
    'different sites. Egress rules may differ per connection. Both kinds are needed only if the site overlaps with ' +
    'your VNet, otherwise an ingress rule is enough.',
  'point.vpn-nat-rules-for-two-connections.1.change.1': 'rules linked to the connections that need them',
  'point.vpn-nat-rules-for-two-connections.1.watch.1': 'One prefix in each rule, so two prefixes need two rules.',
  'point.vpn-nat-rules-for-two-connections.1.watch.2': 'A rule translates both directions, no separate DNAT is needed.',
  'point.vpn-nat-rules-for-two-connections.1.watch.3':
    'The outside range may be private or public, as long as it is unique.',
  'point.vpn-certificate-requirements.1':
    'RSA with private key in the vault for outbound, with client and server authentication; for inbound the public ' +
    'chain of one CA, at most five certificates, without private key, and the subject name. The gateway takes one ' +
    'user-assigned identity, from VpnGw1AZ on.',
  'point.vpn-certificate-requirements.1.change.1':
    'certificates and a user-assigned identity on gateway and connection',
  'point.vpn-certificate-requirements.1.watch.1': 'A connection uses certificates or a key, never both.',
  'point.vpn-certificate-requirements.1.watch.2': 'System-assigned identities are refused.',
  'point.vpn-certificate-requirements.1.watch.3': 'The identity cannot be removed while a connection uses it.',
  'point.vpn-measure-throughput.1':
    'Run iperf3 between a host at the site and a VM, outside office hours, with 32 streams and in both directions ' +
    '(iperf3 -c <address> -P 32 -t 30). Expect at most the smallest of line, VM size and gateway SKU.',
  'point.vpn-measure-throughput.1.watch.1': 'Allow the port in the security group and in the firewall of the VM.',
  'point.vpn-measure-throughput.1.watch.2': 'Leave no firewall appliance between VM and gateway during the test.',
  'point.vpn-measure-throughput.1.watch.3': 'Good iperf and slow copies mean the copy tool or the disk.',
  'point.vpn-metrics-worth-watching.1':
    'Gateway S2S and P2S Bandwidth against the SKU, P2S Connection Count against the user limit, BGP Peer Status and ' +
    'Routes Learned, Tunnel Packet Drop Count, and the TS Mismatch Packet Drops, which show ranges that one side ' +
    'does not expect.',
  'point.vpn-metrics-worth-watching.1.watch.1':
    'Show the tunnel metrics for each connection and instance, or a dead half hides in the average.',
  'point.vpn-metrics-worth-watching.1.watch.2': 'Logs are separate: switch on diagnostic settings as well.',
  'point.vpn-gateway-creation-time.1':
    'Plan 45 minutes or more for a new VPN gateway; that cannot be sped up. For disaster recovery create the gateway ' +
    'of the second region in advance, since it takes longer than most recovery times allow.',
  'point.vpn-gateway-creation-time.1.watch.1': 'Set timeouts of templates and pipelines above that.',
  'point.vpn-gateway-creation-time.1.watch.2':
    'The Standard public IP can be created at once, so partners get the address early.',
  'point.vpn-delete-in-order.1':
    'First all connections of the gateway, then the gateway itself, then what nobody uses any more: local network ' +
    'gateways, public IP, GatewaySubnet. Peerings that use the gateway must give that up before.',
  'point.vpn-delete-in-order.1.change.1': 'connections first, then the gateway',
  'point.vpn-delete-in-order.1.watch.1':
    'Keep the Standard public IP if you mean to build the gateway again with the same address.',
  'point.vpn-delete-in-order.1.watch.2': 'Note keys, policies and client settings before.',
  'point.vpn-policy-based-in-portal.1':
    'Yes, by PowerShell or CLI only: since October 2023 the portal creates route-based gateways. An existing one may ' +
    'stay, but it is Basic with IKEv1, one tunnel, no clients and no BGP; a route-based gateway with policy-based ' +
    'selectors is the better way.',
  'point.vpn-policy-based-in-portal.1.change.2': 'policy-based traffic selectors on a route-based gateway',
  'point.vpn-policy-based-in-portal.1.watch.1':
    'The type cannot be converted: delete and re-create, about 60 minutes, with a new address.',
  'point.vpn-classic-gateway.1':
    'No: classic VPN gateways were retired in August 2024 and were to be decommissioned by August 2025. Build a ' +
    'Resource Manager gateway with an AZ SKU and move the tunnels over; the address is a new one.',
  'point.vpn-classic-gateway.1.change.1': 'the classic gateway by VpnGw1AZ or larger',
  'point.vpn-classic-gateway.1.change.2': 'the new gateway address on every device',
  'point.vpn-classic-gateway.1.watch.1': 'BGP never existed in the classic model, so review the routing as well.',
  'point.vpn-gateway-address-needs-zones.1':
    'Yes: a VPN gateway of an AZ SKU takes only a Standard public IP that has zones, in a region with zones 1, 2 and ' +
    '3. Azure refuses another one at creation. Make a new address with zones, as those of an address cannot be ' +
    'changed, and create the gateway with it.',
  'point.vpn-gateway-address-needs-zones.1.change.1': 'an AZ SKU with a Standard public IP in zones 1, 2 and 3',
  'point.vpn-gateway-address-needs-zones.1.watch.1':
    'Neither validate nor what-if sees it: the refusal comes when the gateway is created.',
  'point.vpn-gateway-address-needs-zones.1.watch.2': 'Active-active needs a second address like it.',
  'point.vpn-gateway-address-needs-zones.1.watch.3':
    'In a region without zones an AZ SKU is created as a regional gateway.',
  'point.vpn-gateway-address-needs-zones.1.watch.4':
    'SKUs without AZ, which wanted an address without zones, can no longer be created.',
};
