/** Pitfalls of routing and exposure: what goes wrong, and what to do. */
export const routingAndExposurePitfallWords = {
  'pitfall.nsg-virtualnetwork-tag.problem':
    'Network security groups still filter this traffic. Their default rules admit the VirtualNetwork tag, and this ' +
    'tag includes peered VNets, networks behind a gateway and every prefix in a user-defined route.',
  'pitfall.nsg-virtualnetwork-tag.remedy':
    'Allow the needed prefixes and ports explicitly on both sides, also between subnets of the VNet and from ' +
    'AzureLoadBalancer, then deny VirtualNetwork.',
  'pitfall.nsg-virtualnetwork-tag.wording.1.remedy':
    'Allow what the callers need in the outbound rules of their subnet, by prefix and port, then deny VirtualNetwork.',
  'pitfall.nsg-virtualnetwork-tag.wording.2.remedy':
    'Allow the needed prefixes and ports explicitly on each subnet that takes part, also between subnets of the VNet ' +
    'and from AzureLoadBalancer, then deny VirtualNetwork.',
  'pitfall.nsg-virtualnetwork-tag.wording.3.remedy':
    'Allow the address pool of the VPN clients and the needed ports in the inbound rules of the subnets that they ' +
    'reach, and what the VNet itself and AzureLoadBalancer need, then deny VirtualNetwork.',
  'pitfall.nsg-virtualnetwork-tag.wording.4.remedy':
    'Allow the ranges outside Azure and the needed ports in the inbound rules of the subnets that they reach, and ' +
    'what the VNet itself and AzureLoadBalancer need, then deny VirtualNetwork.',
  'pitfall.nsg-virtualnetwork-tag.wording.5.remedy':
    'Allow the needed prefixes and ports in the inbound rules of the subnets that are reached, and what the VNet ' +
    'itself and AzureLoadBalancer need, then deny VirtualNetwork.',
  'pitfall.nsg-ports-both-sides.problem':
    'A deny rule of your own in a network security group, or the firewall of the operating system, can block the ' +
    'port on either side.',
  'pitfall.nsg-ports-both-sides.remedy':
    'Open the port of the service in the outbound rules of the caller and in the inbound rules of the target.',
  'pitfall.nsg-ports-both-sides.wording.1.problem':
    'A deny rule of your own in the network security group at the caller can block the port.',
  'pitfall.nsg-ports-both-sides.wording.1.remedy':
    'Open the port in the outbound rules of the caller, with the service tag of the service as destination.',
  'pitfall.nsg-ports-both-sides.wording.2.problem':
    'A deny rule of your own in the network security group at the caller can block the port. One at the private ' +
    'endpoint counts only where network policies are on for its subnet.',
  'pitfall.nsg-ports-both-sides.wording.2.remedy':
    'Open the port of the service in the outbound rules of the caller; where network policies are on, at the ' +
    'endpoint too.',
  'pitfall.nsg-ports-both-sides.wording.3.problem':
    'A deny rule of your own in the network security group at the caller, or a firewall of yours outside Azure, can ' +
    'block the port.',
  'pitfall.nsg-ports-both-sides.wording.3.remedy':
    'Open the port of the service in the outbound rules of the caller and on that firewall.',
  'pitfall.nsg-ports-both-sides.wording.4.problem':
    'A deny rule of your own in a network security group can block the port on either side.',
  'pitfall.nsg-ports-both-sides.wording.5.problem':
    'A firewall of yours outside Azure can block the port: no network security group stands at the callers. One at ' +
    'the private endpoint counts only where network policies are on for its subnet.',
  'pitfall.nsg-ports-both-sides.wording.5.remedy':
    'Open the port of the service on that firewall; where network policies are on, at the endpoint too.',
  'pitfall.nsg-ports-both-sides.wording.6.problem':
    'Both ends are outside Azure, where no network security group stands: the firewall at either of them can block ' +
    'the port.',
  'pitfall.nsg-ports-both-sides.wording.6.remedy': 'Open the port of the service on the firewall at each end.',
  'pitfall.nsg-ports-both-sides.wording.7.problem':
    'A firewall of yours outside Azure, or a deny rule in the network security group of the target, can block the ' +
    'port.',
  'pitfall.nsg-ports-both-sides.wording.7.remedy':
    'Open the port of the service on that firewall and in the inbound rules of the target.',
  'pitfall.nsg-ports-both-sides.wording.8.problem':
    'A firewall of yours outside Azure, a deny rule in the network security group of the target, or the firewall of ' +
    'its operating system can block the port.',
  'pitfall.nsg-ports-both-sides.wording.8.remedy':
    'Open the port of the service on that firewall and in the inbound rules of the target.',
  'pitfall.nsg-ports-both-sides.wording.9.problem':
    'A deny rule of your own in the network security group of the target can block the port.',
  'pitfall.nsg-ports-both-sides.wording.9.remedy':
    'Open the port of the service in the inbound rules of the target, for the address pool of the VPN clients.',
  'pitfall.nsg-ports-both-sides.wording.10.problem':
    'A deny rule of your own in the network security group of the target, or the firewall of its operating system, ' +
    'can block the port.',
  'pitfall.nsg-ports-both-sides.wording.10.remedy':
    'Open the port of the service in the inbound rules of the target, for the address pool of the VPN clients.',
  'pitfall.udr-system-route-priority.problem':
    'System routes for the VNet, for peerings and for service endpoints win over BGP routes, even when they are less ' +
    'specific. Routes of service endpoints cannot be overridden at all.',
  'pitfall.udr-system-route-priority.remedy':
    'Use user-defined routes with the same or a longer prefix, and no service endpoint where the firewall must see ' +
    'the traffic.',
  'pitfall.udr-firewall-both-directions.problem':
    'When the route back misses the firewall, the flow becomes asymmetric and is dropped.',
  'pitfall.udr-firewall-both-directions.remedy':
    'Add user-defined routes to the firewall on every subnet that takes part, and on GatewaySubnet for on-premises ' +
    'traffic.',
  'pitfall.udr-firewall-both-directions.wording.1.remedy':
    'Route every subnet that takes part to the firewall of its own hub, and the subnet of each firewall to the other ' +
    'firewall for the ranges behind it; GatewaySubnet too, for on-premises traffic.',
  'pitfall.hub-firewall-remote-region.problem':
    'Hubs that are peered with each other do not learn the spokes of the remote hub.',
  'pitfall.hub-firewall-remote-region.remedy':
    'Add routes on each AzureFirewallSubnet for the remote spokes to the other firewall, or use Azure Virtual WAN.',
  'pitfall.vpn-gateway-as-router.problem': 'A VPN gateway that routes between spokes gives no guarantee of bandwidth.',
  'pitfall.vpn-gateway-as-router.remedy':
    'Use Azure Firewall, a network virtual appliance or direct peering between the spokes.',
  'pitfall.default-outbound-gone.problem':
    'VNets made with API version 2025-07-01 or later get private subnets by default: their VMs have no outbound ' +
    'internet access and no Windows activation.',
  'pitfall.default-outbound-gone.remedy': 'Add Azure NAT Gateway or a firewall for outbound traffic.',
  'pitfall.nat-overridden-by-udr.problem':
    'A 0.0.0.0/0 route to an appliance takes the traffic away from Azure NAT Gateway.',
  'pitfall.nat-overridden-by-udr.remedy': 'Put the NAT gateway on the subnet of the firewall.',
  'pitfall.public-ip-on-vm.problem': 'A public IP address on a VM exposes every port that a rule leaves open.',
  'pitfall.public-ip-on-vm.remedy':
    'Publish through a load balancer, Application Gateway or Azure Front Door with network security groups, and ' +
    'administer through Azure Bastion.',
  'pitfall.exposure-contradicts-private.problem':
    'A public entry lets the internet in, and nothing here is to be reached from there.',
  'pitfall.exposure-contradicts-private.remedy':
    'Use a private endpoint, peering or an internal load balancer, or change the answer about exposure.',
  'pitfall.frontdoor-origin-bypass.problem':
    'Clients can reach the origin directly and so avoid the web application firewall. The service tag of Front Door ' +
    'alone is shared by all customers.',
  'pitfall.frontdoor-origin-bypass.remedy':
    'Check the X-Azure-FDID header at the origin, or use Private Link to the origin with the Premium tier.',
  'pitfall.frontdoor-pl-premium-only.problem':
    'Private Link to the origin exists in the Premium tier of Azure Front Door only, needs an approval at the ' +
    'origin, and is offered in regions with availability zones only.',
  'pitfall.frontdoor-pl-premium-only.remedy':
    'Use Premium, choose the nearest supported region, and approve the connection.',
  'pitfall.traffic-manager-private.problem':
    'Traffic Manager needs endpoints that can be reached from the internet, and nothing here is to be.',
  'pitfall.traffic-manager-private.remedy':
    'Use regional internal load balancers and a failover by private DNS. The global tier of Load Balancer is public ' +
    'too.',
  'pitfall.traffic-manager-private.would-fit': 'It fits when the endpoints may be public.',
  'pitfall.appgw-v1.problem':
    'Application Gateway v1 cannot be created since 2024-09-01. It was retired on 2026-04-28, and running gateways ' +
    'were stopped.',
  'pitfall.appgw-v1.remedy': 'Use Application Gateway v2.',
  'pitfall.basic-lb-ip.problem':
    'The Basic load balancer and the Basic public IP address were retired on 2025-09-30 and have no SLA; on VPN ' +
    'gateways the address ended in June 2026.',
  'pitfall.basic-lb-ip.remedy': 'Use the Standard SKU of both.',
  'pitfall.frontdoor-classic.problem':
    'Azure Front Door (classic) takes no new profiles since 2025-04-01 and no new domains or managed certificates ' +
    'since 2025-08-15. It retires on 2027-03-31.',
  'pitfall.frontdoor-classic.remedy': 'Use Azure Front Door Standard or Premium.',
  'pitfall.bastion-developer-peering.problem': 'The Developer SKU of Azure Bastion does not reach VMs in peered VNets.',
  'pitfall.bastion-developer-peering.remedy': 'Use the Basic SKU or higher.',
  'pitfall.bastion-cross-tenant.problem': 'Azure Bastion works across the subscriptions of one tenant only.',
  'pitfall.bastion-cross-tenant.remedy': 'Deploy one Bastion in each tenant.',
  'pitfall.bastion-vwan.problem': 'Azure Bastion cannot be deployed in a virtual hub.',
  'pitfall.bastion-vwan.remedy':
    'Deploy it in a spoke with IP-based connection (Standard SKU). With a secured hub, turn off the default route on ' +
    'the connection of that VNet.',
  'pitfall.redis-retiring.problem':
    'New instances of Azure Cache for Redis are blocked for everybody since 2026-10-01 (Enterprise tiers since ' +
    '2026-04-01). The service ends on 2027-03-31 (Enterprise) and 2028-09-30 (Basic, Standard, Premium).',
  'pitfall.redis-retiring.remedy':
    'Use Azure Managed Redis for anything new, and plan the migration of existing caches.',
  'pitfall.pls-basic-lb.problem': 'Azure Private Link service needs a Standard load balancer.',
  'pitfall.pls-basic-lb.remedy':
    'Move the target to a Standard load balancer. The Direct Connect preview reaches an address without a load ' +
    'balancer.',
  'pitfall.pls-basic-lb.would-fit': 'It fits once the target sits behind a Standard load balancer.',
  'pitfall.pls-nic-pool-timeout.problem':
    'Azure Private Link service works only with backend pools configured by NIC, carries IPv4 TCP and UDP only, and ' +
    'drops idle connections after about 5 minutes.',
  'pitfall.pls-nic-pool-timeout.remedy':
    'Configure the pool by NIC, send TCP keepalives more often than every 300 seconds, and size the NAT addresses ' +
    '(up to 8).',
  'pitfall.peering-cost-hub-double.problem':
    'Traffic from spoke to hub to spoke crosses two peerings, and each is billed inbound and outbound.',
  'pitfall.peering-cost-hub-double.remedy': 'Peer spokes directly for heavy flows that need no inspection.',
  'pitfall.gateway-transit-peering-charge.problem':
    'A spoke also pays peering charges for its traffic to and from the shared gateway.',
  'pitfall.gateway-transit-peering-charge.remedy': 'Include that volume in the budget.',
  'pitfall.route-table-limits.problem':
    'A route table holds 1,000 routes, and a subscription 600 route tables by default.',
  'pitfall.route-table-limits.remedy':
    'Summarise the ranges of the spokes, and let Azure Virtual Network Manager manage the user-defined routes.',
  'pitfall.dns-port-65330.problem':
    'The Azure host reserves the UDP ports 65330 and 4791, which a Windows DNS server may pick.',
  'pitfall.dns-port-65330.remedy': 'Exclude both ports from the dynamic port range of the DNS server.',
  'pitfall.firewall-forced-tunnel-dnat.problem':
    'Forced tunnelling of Azure Firewall needs a management subnet and turns DNAT off.',
  'pitfall.firewall-forced-tunnel-dnat.remedy':
    'Publish through Application Gateway or Azure Front Door instead of DNAT rules.',
  'pitfall.udr-overrides-onprem-routes.problem':
    'A 0.0.0.0/0 route to the firewall can hide on-premises routes, and propagated on-premises routes can go around ' +
    'the firewall.',
  'pitfall.udr-overrides-onprem-routes.remedy':
    'Decide for each prefix: turn route propagation off on the spokes, and add explicit routes for the on-premises ' +
    'ranges.',
  'pitfall.rdp-ssh-open-internet.problem': 'RDP or SSH that is open to the internet invites attacks on the VM.',
  'pitfall.rdp-ssh-open-internet.remedy':
    'Use Azure Bastion, a VPN or just-in-time access, and never allow ports 3389 and 22 from any source.',
  'pitfall.nat-standard-zonal.problem':
    'A Standard NAT gateway lives in one availability zone; beside a zone-redundant firewall it becomes the weak ' +
    'point.',
  'pitfall.nat-standard-zonal.remedy':
    'Use StandardV2 where it is available. A Standard gateway cannot be upgraded in place.',
  'pitfall.ipv6-bastion.problem': 'Azure Bastion connects over IPv4 only.',
  'pitfall.ipv6-bastion.remedy': 'Keep an IPv4 address on the VMs that you administer, beside IPv6.',
  'pitfall.ipv6-azure-firewall.problem':
    'Azure Firewall handles IPv6 only in dual-stack mode, which is in preview: network rules, but no application or ' +
    'DNAT rules for IPv6, deployed by PowerShell or Azure CLI, with no way back to IPv4 only.',
  'pitfall.ipv6-azure-firewall.remedy':
    "Check the preview's limits first. Otherwise keep the inspected flows on IPv4, or use a network virtual " +
    'appliance for IPv6.',
  'pitfall.appgw-subnet-nsg.problem':
    'Application Gateway v2 needs a subnet of its own. Azure manages it over ports 65200 to 65535 from the ' +
    'GatewayManager tag, which a network security group must admit, as well as the AzureLoadBalancer tag.',
  'pitfall.appgw-subnet-nsg.remedy':
    'Reserve a dedicated subnet, /24 is advised, and admit both tags besides the ports of your clients.',
  'pitfall.app-gateway-bypass.problem':
    'The app keeps a public address of its own, so callers can go around the gateway and its firewall.',
  'pitfall.app-gateway-bypass.remedy':
    'Give the app a private endpoint and disable its public access, or admit only the subnet of the gateway. Close ' +
    'the scm site as well.',
  'pitfall.waf-detection-mode.problem':
    'A web application firewall in detection mode only logs attacks and lets them through.',
  'pitfall.waf-detection-mode.remedy':
    'Tune the rules in detection mode, then switch the WAF policy to prevention mode.',
  'pitfall.lb-closed-without-nsg.problem':
    'Standard load balancers and Standard public IP addresses are closed: nothing comes in until a network security ' +
    'group admits it.',
  'pitfall.lb-closed-without-nsg.remedy':
    'Admit the ports of your clients in the network security group of the backends, and nothing else.',
  'pitfall.lb-backends-no-outbound.problem':
    'VMs behind a Standard load balancer do not get outbound internet access from it unless you define it.',
  'pitfall.lb-backends-no-outbound.remedy': 'Add Azure NAT Gateway, or outbound rules on a public load balancer.',
  'pitfall.lb-probe-blocked.problem':
    'Health probes come from 168.63.129.16: a machine behind the load balancer whose network security group or own ' +
    'firewall blocks them counts as down.',
  'pitfall.lb-probe-blocked.remedy':
    'Admit the AzureLoadBalancer tag in the network security group and 168.63.129.16 in the firewall of each machine.',
  'pitfall.bastion-subnet.problem':
    'The subnet of Azure Bastion takes no user-defined routes and no other resources. It must be named ' +
    'AzureBastionSubnet and be /26 or larger.',
  'pitfall.bastion-subnet.remedy':
    'Reserve that subnet in the hub VNet, or in the VNet of the VMs. The VMs then need no public IP address.',
  'pitfall.nat-snat-ports.problem':
    'Each public IP address of a NAT gateway offers 64,512 SNAT ports, which all its subnets share. A load balancer ' +
    'assigns each machine a fixed share of ports, which runs out sooner.',
  'pitfall.nat-snat-ports.remedy':
    'Count the simultaneous connections to one destination, and give the NAT gateway more addresses where needed: up ' +
    'to 16.',
  'pitfall.nat-outbound-only.problem':
    'Azure NAT Gateway carries only connections that start inside. Nothing on the internet can start a connection ' +
    'through it.',
  'pitfall.nat-outbound-only.remedy':
    'Use a load balancer, Application Gateway or Azure Front Door for what must be reached from outside.',
};
