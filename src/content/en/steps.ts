/** What to do, step by step. */
export const steps = {
  'step.runtime':
    'Where the managed network is not mandatory, take {agent} on a machine at your site instead: it calls out ' +
    'over 443 and needs neither a VPN nor Private Link Service.',
  'step.plan-upgrade':
    'Move {source} to a plan with VNet integration first: Flex Consumption, Elastic Premium, or Basic and ' +
    'higher. The classic Consumption plan and the Free and Shared plans have none.',
  'step.plan-check':
    'Check that the plan of {source} has VNet integration: the classic Consumption plan and the Free and ' +
    'Shared plans have none.',
  'step.renumber':
    'Choose new address ranges for the smaller side and move its workloads, because overlapping ranges cannot ' +
    'be joined.',
  'step.renumber-meanwhile':
    'Until the ranges are unique, a site-to-site VPN with NAT rules on Azure VPN Gateway carries up to the ' +
    'limit of its SKU.',
  'step.translate-before-line':
    'Translate the overlapping addresses on your own routers before the ExpressRoute circuit, which does not ' +
    'translate.',
  'step.renumber-translate':
    'If new ranges take too long, translate the addresses on your own routers before the ExpressRoute circuit.',
  'step.ranges': 'Check that the address ranges of the networks do not overlap: overlapping networks cannot be joined.',
  'step.nat-rules':
    'Give the VPN connection NAT rules that translate the overlapping ranges; Azure VPN Gateway needs VpnGw2AZ ' +
    'or larger for it.',
  'step.hub':
    'Create the hub VNet with an AzureFirewallSubnet of /26 and deploy Azure Firewall (or your network virtual ' +
    'appliance) in it, one hub in each region.',
  'step.firewall-there': 'Allow this traffic in the rules of the firewall that you have.',
  'step.virtual-wan':
    'Create Azure Virtual WAN of type Standard (Basic has no transit) with a virtual hub in each region, and ' +
    'connect each VNet to the hub of its region.',
  'step.virtual-wan-there':
    'Check that each VNet is connected to the hub of its region in the Azure Virtual WAN that you have, and ' +
    'connect those that are not.',
  'step.virtual-wan-per-cloud': 'Keep the virtual WAN in one Azure cloud: VNets of another cloud cannot join it.',
  'step.one-vnet-in-hub': 'Connect only one of the two overlapping VNets to the virtual hub.',
  'step.secured-hub':
    'Deploy the firewall in each virtual hub and switch on routing intent for private and internet traffic.',
  'step.secured-hub-there':
    'Check that routing intent of the virtual hub sends this traffic through its firewall, and switch it on ' +
    'where it does not.',
  'step.peer': 'Create the peering on both VNets: it carries traffic only when both sides show Connected.',
  'step.peered': 'Check that the peering you have shows Connected on both sides.',
  'step.peered.every': 'Check that every peering you have shows Connected on both sides.',
  'step.peering-cost':
    'Plan for the cost: traffic over global peering is billed per GB in both directions, by the billing zone ' +
    'of each region.',
  'step.forwarded':
    'Allow forwarded traffic on the peerings between spokes and hub, because a peering is not transitive by itself.',
  'step.routes':
    'Give every spoke subnet a route table (UDR) that sends the traffic to the private address of the firewall ' +
    'or NVA, in both directions.',
  'step.no-direct-peering':
    'Do not peer the spokes with each other directly: that traffic would go around the firewall.',
  'step.mesh':
    'Put the VNets into a network group of Azure Virtual Network Manager, choose the topology, switch on the ' +
    'global mesh where regions differ, and deploy the configuration in each region.',
  'step.gateway-subnet':
    'Create a subnet named GatewaySubnet of /26 and deploy the gateway in it, of a zone-redundant (AZ) SKU; ' +
    'allow 45 minutes or more.',
  'step.gateway-beside':
    'Deploy the new gateway in the GatewaySubnet beside the gateway that you have, of a zone-redundant (AZ) ' +
    'SKU: the subnet must be /27 or larger, and it takes 45 minutes or more.',
  'step.tunnel':
    'Create the local network gateway and the IPsec connection, and configure the device on the other side ' +
    'with the same settings.',
  'step.both-connections': 'Create the VNet-to-VNet connection from both gateways with the same key.',
  'step.connections-there': 'Check that the VPN connection you have shows Connected on both gateways.',
  'step.ports':
    'Order the ExpressRoute Direct port pair early, have both ports patched at the peering location, and ' +
    'create the circuits on it yourself.',
  'step.circuit': 'Order the ExpressRoute circuit from a connectivity provider early: it takes weeks to months.',
  'step.second-circuit': 'Order two circuits in two peering locations, so that one may fail.',
  'step.second-circuit.one-more': 'Order a second circuit in another peering location, so that one may fail.',
  'step.circuit-per-cloud':
    'Order a circuit in each Azure cloud and route between them at your own edge: one circuit never serves two clouds.',
  'step.circuits-later':
    'For more than a VPN gateway carries, order an ExpressRoute circuit in each cloud: one circuit never ' +
    'serves two clouds.',
  'step.bgp-failover':
    'Run BGP on both the circuit and the VPN, so that traffic fails over by itself and returns when the line is back.',
  'step.encrypt-line':
    'Encrypt the line, because ExpressRoute is private but not encrypted by default: IPsec over private ' +
    'peering on any circuit, or MACsec on ExpressRoute Direct.',
  'step.line-not-encrypted': 'Use TLS in the applications: ExpressRoute is private but not encrypted by default.',
  'step.internal-app-gateway':
    'Create the Application Gateway v2 with a private address alone, in a subnet of its own, with a listener, ' +
    'a rule and a probe for each back end pool.',
  'step.fast-path':
    'Size the ExpressRoute gateway for FastPath (ErGw3AZ, or ErGwScale with at least 10 scale units) and ' +
    'switch FastPath on at the connection.',
  'step.global-reach':
    'Switch on Global Reach on both circuits with a /29 for the link; circuits do not route to each other ' +
    'without it, and different geopolitical regions need the Premium add-on.',
  'step.route-server-appliances':
    'Deploy Azure Route Server in a subnet named RouteServerSubnet in the hub, and peer each appliance with ' +
    'both of its addresses by BGP. Switch on branch-to-branch where a VPN or ExpressRoute gateway must learn ' +
    'the routes too.',
  'step.route-server':
    'Deploy Azure Route Server in the hub and switch on branch-to-branch, so that the two gateways exchange routes.',
  'step.route-server-there':
    'Peer each appliance with both addresses of the Azure Route Server that you have by BGP, and announce the ' +
    'same routes to both.',
  'step.vpn-client':
    'Choose the sign-in (Microsoft Entra ID or certificates) and give each person the VPN client package; ' +
    "point-to-site serves people's devices, not servers or sites.",
  'step.transit-settings':
    'Peer each spoke with the hub, allow gateway transit on the hub side, and use the remote gateway on the ' +
    'spoke side.',
  'step.interesting-traffic': 'Tell the device on the other side about the address ranges of the spokes.',
  'step.forced-tunnel':
    'Force the tunnel: advertise a default route (0.0.0.0/0) from your site, or set a default site on the VPN ' +
    'gateway, so that all internet traffic goes to your site first.',
  'step.integrate':
    'Give {source} a delegated subnet of /28 or larger in its own region and switch on VNet integration; it ' +
    'serves outbound calls only.',
  'step.integrate-target': 'Switch on VNet integration on {target} for the connections that it opens itself.',
  'step.publish': 'Put a Standard load balancer in front of {target} and create Private Link Service on it.',
  'step.publish-onward':
    'Put VMs that forward to {target} behind a Standard load balancer in your VNet and create Private Link ' +
    'Service on it: its pool takes the network cards of VMs, and no address outside Azure.',
  'step.publish-there': 'Put {target} behind the load balancer of the Private Link Service that you have.',
  'step.runtime.in-vnet':
    'Where the managed network is not mandatory, take {agent} on a machine in the VNet of {target} instead: it ' +
    'needs no Private Link Service.',
  'step.endpoint':
    'Create the private endpoint for {target}{endpointPlace}, by the resource ID or alias of the Private Link Service.',
  'step.endpoint.of-service':
    'Create the private endpoint for {target}{endpointPlace}, one for each sub-resource that you use.',
  'step.endpoint-outside': 'Create a second private endpoint for {target}{outsidePlace}, for callers outside Azure.',
  'step.endpoint-there':
    'Use the private endpoint of {target} that exists, or create one there if it turns out to be missing.',
  'step.managed-endpoint': 'Create the managed private endpoint in {source} and approve it on the other side.',
  'step.managed-endpoint-there':
    'Check that the managed private endpoint that you have in {source} is approved on the other side.',
  'step.approve': 'Ask the owner in the other tenant to approve the private endpoint: it stays pending until then.',
  'step.service-endpoint':
    'Switch on the service endpoint on the subnet of {source}, then set the firewall of {target} to deny by ' +
    'default and add the subnet as a rule: without that rule {target} still answers everybody.',
  'step.allow-list': 'Set the firewall of {target} to deny by default and allow the known addresses.',
  'step.allow-list.by-web-firewall':
    'Let only the known addresses through by a custom rule of the web application firewall (WAF) that checks ' +
    'the address of the client.',
  'step.allow-list.by-nsg':
    'Let the known addresses in on {ports}, and nothing else from the internet, by the network security group ' +
    '(NSG) of {target}: it sees the address of the caller.',
  'step.behind-gateway':
    'Set the firewall of {target} to deny by default and allow the subnet of Application Gateway alone.',
  'step.zone':
    'Create a private DNS zone for a name of your own, give it a record with the address of the private ' +
    'endpoint, and link it to every VNet with callers.',
  'step.zone.of-endpoint':
    'Create the private DNS zone, register the private endpoint in it, and link it to every VNet with callers: ' +
    'without the link the name resolves to the public address.',
  'step.zone-across-clouds':
    'Create the private DNS zone, register the private endpoint in it, and link it to the VNets of its own ' +
    'cloud: a zone cannot be linked across clouds, so the other cloud forwards the name to it.',
  'step.zone-names':
    'Link one private DNS zone to every VNet that asks Azure DNS, which is that of your own DNS servers where ' +
    'the callers ask them: Azure-provided names do not resolve across VNets.',
  'step.zone-names-each-cloud':
    'Link a private DNS zone to the VNets in each cloud: Azure-provided names do not resolve across VNets, and ' +
    'no zone reaches another cloud.',
  'step.resolver':
    'Give DNS Private Resolver an inbound endpoint in a subnet of /28 and forward the public zone name to it ' +
    'from the DNS servers of VPN and on-premises clients.',
  'step.resolver-there':
    'Forward the public zone name to the inbound endpoint of the DNS Private Resolver that you have, from the ' +
    'DNS servers of VPN and on-premises clients.',
  'step.public-access':
    'Disable public network access on {target} once the private endpoint answers: a private endpoint does not ' +
    'close the public one.',
  'step.balancer':
    'Use the Standard SKU with health probes: a Basic front end is retired and cannot be reached over global peering.',
  'step.probes':
    'Set health probes and outbound rules: a Standard load balancer gives its machines no way out by itself.',
  'step.front-door':
    'Create Azure Front Door with a WAF policy, and put the origins of every region into one origin group with ' +
    'a health probe.',
  'step.app-gateway':
    'Deploy Application Gateway (WAF_v2) in a subnet of its own, with {target} as its backend and a health probe.',
  'step.app-gateway-there': 'Add {target} to the Application Gateway that you have, as a backend with a health probe.',
  'step.waf': 'Switch the web application firewall (WAF) to prevention mode after a trial in detection mode.',
  'step.origin':
    'Lock the origins to your Front Door: by Private Link with the Premium tier, or by service tag and the ' +
    'X-Azure-FDID header.',
  'step.priority':
    'Choose priority routing in Traffic Manager, the active region first, with a short time to live and a ' +
    'health probe on each endpoint.',
  'step.nat':
    'Attach the NAT gateway with its fixed public addresses to the subnets: it is for outbound connections ' +
    'only, and VNets made with API version 2025-07-01 or later have no default outbound access without it.',
  'step.bastion':
    'Deploy Azure Bastion in an AzureBastionSubnet of /26, in the hub where there is one, and remove the ' +
    'public addresses from the machines.',
  'step.encrypt-machines':
    'Switch on Virtual Network encryption on both VNets and check that the machine sizes support it.',
  'step.nsg':
    'Check the firewall outside Azure and the network security groups (NSGs) of the subnets that are reached: ' +
    'they still apply.',
  'step.nsg.between-subnets':
    'Check the network security groups (NSGs) of the subnets that take part: they still apply.',
  'step.nsg.both-sides':
    'Check the network security groups (NSGs) on both sides: they still apply, and {target} needs {ports} open.',
  'step.nsg.vnet-to-service':
    'Check the network security group (NSG) at {source}: it must let {ports} out to the service tag of {target}.',
  'step.nsg.vnet-to-endpoint':
    'Check the network security group (NSG) at {source}: it must let {ports} out to {target}. One at the ' +
    'private endpoint counts only where network policies are on for its subnet.',
  'step.nsg.vnet-to-public': 'Check the network security group (NSG) at {source}: it must let {ports} out to {target}.',
  'step.nsg.vnet-to-outside':
    'Check the network security group (NSG) at {source} and the firewall in front of {target}, which needs ' +
    '{ports} open.',
  'step.nsg.site-to-vnet':
    'Check the firewall at {source} and the network security group (NSG) of {target}: {ports} must be open on the way.',
  'step.nsg.site-to-endpoint':
    'Check the firewall at {source}: it must let {ports} out to {target}. A network security group (NSG) at ' +
    'the private endpoint counts only where network policies are on for its subnet.',
  'step.nsg.site-to-outside':
    'Check the firewall at each end: both are outside Azure, and {target} needs {ports} open.',
  'step.nsg.devices-to-vnet':
    'Check the network security group (NSG) of {target}: it must let the address pool of the VPN clients in on ' +
    '{ports}.',
  'step.nsg.devices-to-endpoint':
    'Check the network policies of the subnet of the private endpoint: only where they are on does a network ' +
    'security group (NSG) filter there, which must then let the address pool of the VPN clients in.',
  'step.nsg.devices-to-outside':
    'Check the firewall in front of {target}: it must let the address pool of the VPN clients in on {ports}.',
  'step.nsg.service-to-vnet': 'Check the network security group (NSG) of {target}: it needs {ports} open.',
  'step.nsg.service-to-outside': 'Check the firewall in front of {target}, which needs {ports} open.',
  'step.verify-session': 'Test by opening an RDP or SSH session to {target} through Azure Bastion.',
  'step.verify': 'Test from {source}: resolve the name first, then open the connection.',
  'step.verify-managed': 'Test the connection from {source}: its own network resolves the name, not yours.',
  'step.verify-address': 'Test from {source}: open the connection to the address of {target}.',
};
