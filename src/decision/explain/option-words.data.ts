// What is built for an option in this case, and the sentence that recommends it. {…} is filled in by `words.ts`.
import type { OptionId } from '../../options/options.ts';
import type { Checked, Sentence } from '../sentence.ts';

export interface OptionWords<Text = Sentence> {
  /** The recommendation in one sentence that a manager understands. */
  readonly use: Text;
  /** What is built here, one sentence. */
  readonly what: Text;
}

type ByOption<Words> = Readonly<Record<OptionId, Words>>;

function inWords<Text extends string>(rows: ByOption<OptionWords<Text & Checked<Text>>>): ByOption<OptionWords>;
function inWords(rows: ByOption<OptionWords<string>>): ByOption<OptionWords<string>> {
  return rows;
}

export const optionWords = inWords({
  'same-vnet': { use: 'Use the VNet you have: {source} and {target} are in the same one and reach each other already.', what: 'Nothing new: the VNet routes between its subnets by itself.' },
  'vnet-peering-regional': { use: 'Use VNet peering between {pair}.', what: 'VNet peering inside one region, with a link on each of the VNets.' },
  'vnet-peering-global': { use: 'Use global VNet peering between {farPair}.', what: 'Global VNet peering between the VNet in {from} and the VNet in {to}, with a link on each of them.' },
  'subnet-peering': { use: 'Use subnet peering between the chosen subnets of the two VNets.', what: 'Subnet peering between the chosen subnets.' },
  'avnm-mesh': { use: 'Use a mesh of Azure Virtual Network Manager, which joins all {vnetCount} VNets directly with each other.', what: 'A mesh connectivity configuration of Azure Virtual Network Manager over {vnetCount} VNets.' },
  'avnm-hub-spoke': { use: 'Use a hub-and-spoke configuration of Azure Virtual Network Manager for your {vnetCount} VNets.', what: 'A hub-and-spoke connectivity configuration of Azure Virtual Network Manager over {vnetCount} VNets.' },
  'vnet-to-vnet-vpn': { use: 'Use a VNet-to-VNet VPN: a VPN gateway in each VNet and an IPsec tunnel between them.', what: 'A route-based Azure VPN Gateway on each side, with a VNet-to-VNet connection in both directions.' },
  'hub-spoke-firewall': { use: 'Use a hub with Azure Firewall, and send the traffic of the other VNets through it.', what: 'A hub VNet with Azure Firewall (or your own appliance) in each region, and routes that send the traffic there.' },
  'gateway-transit': { use: 'Use gateway transit: peer your VNet with the one that holds the gateway and use that gateway.', what: 'Gateway transit on the peering: the hub allows it, and each spoke uses the remote gateway.' },
  'route-server': { use: 'Use Azure Route Server, which exchanges routes by BGP between gateways and network appliances in your hub.', what: 'Azure Route Server in the hub, with branch-to-branch switched on.' },
  'vwan-standard': { use: 'Use Azure Virtual WAN Standard, which joins your sites, people and VNets in hubs that Microsoft runs.', what: 'Azure Virtual WAN Standard with a hub in each region that takes part.' },
  'vwan-secured-hub': { use: 'Use Azure Virtual WAN with secured hubs, which join everything and inspect the traffic on the way.', what: 'Azure Virtual WAN Standard with a firewall and routing intent in each hub.' },
  'vwan-basic': { use: 'Use Azure Virtual WAN Basic for site-to-site VPN.', what: 'Azure Virtual WAN Basic with site-to-site VPN.' },
  's2s-vpn': { use: 'Use a site-to-site VPN: an encrypted IPsec tunnel from Azure VPN Gateway to the other network.', what: '{tunnelWhat}' },
  'p2s-vpn': { use: "Use a point-to-site VPN, with which each person's device connects to Azure by itself.", what: "Point-to-site VPN on Azure VPN Gateway, with a VPN client on each person's device." },
  expressroute: { use: 'Use {line}, a private line from your network to Azure that never crosses the internet.', what: 'An ExpressRoute circuit with private peering and an ExpressRoute gateway.' },
  'expressroute-direct': { use: 'Use ExpressRoute Direct, a pair of ports of your own at the edge of the Microsoft network.', what: 'A pair of ExpressRoute Direct ports at a peering location, on which you create the circuits.' },
  'expressroute-vpn-failover': { use: 'Use ExpressRoute as the main line, with a site-to-site VPN that takes over when it fails.', what: 'An ExpressRoute circuit and a site-to-site VPN that end in the same hub, both with BGP.' },
  'expressroute-encrypted': { use: 'Use ExpressRoute with encryption of the line.', what: 'Encryption on ExpressRoute: IPsec over private peering, or MACsec on ExpressRoute Direct ports.' },
  'expressroute-global-reach': { use: 'Use ExpressRoute Global Reach, which joins the circuits of your sites over the Microsoft network.', what: 'ExpressRoute Global Reach between the two circuits.' },
  'expressroute-fastpath': { use: 'Use ExpressRoute FastPath, which takes data past the gateway of the line.', what: 'ExpressRoute FastPath on the connection.' },
  'private-endpoint': { use: 'Use a private endpoint, which gives {target} a private address in a VNet.', what: 'A private endpoint for {target}{endpointPlace}.' },
  'private-endpoint-from-onprem': { use: 'Use a private endpoint for {target} in the VNet behind your gateway.', what: 'The private endpoint of {target}{outsidePlace}, for callers outside Azure.' },
  'private-endpoint-cross-tenant': { use: 'Use a private endpoint across tenants.', what: 'The private endpoint asks for approval by resource ID or alias, and the owner in the other tenant approves it.' },
  'service-endpoint': { use: 'Use a service endpoint on the subnet of {source}, and let {target} accept that subnet only.', what: 'A service endpoint on the subnet of {source} and a virtual network rule on {target}.' },
  'private-link-service': { use: 'Use Private Link Service to publish {target}, and reach it through a private endpoint.', what: 'Private Link Service on the Standard load balancer in front of {behindBalancer}.' },
  'vnet-integration': { use: 'Use VNet integration, which lets {source} call into the VNet of {target}.', what: 'VNet integration of {integrated} with a delegated subnet in its region.' },
  'network-security-perimeter': { use: 'Use a network security perimeter.', what: 'A network security perimeter around {target} with the allow list as its access rules.' },
  'service-firewall': { use: 'Use the firewall of {target} itself, and let only known addresses in.', what: 'The allow list of {target}: IP addresses and subnets that may reach its public endpoint.' },
  bastion: { use: 'Use Azure Bastion for RDP and SSH, with no public address on the machines and no VPN client.', what: 'Azure Bastion in a subnet named AzureBastionSubnet of size /26.' },
  'nat-gateway': { use: 'Use a NAT gateway, which lets the subnet out to the internet from fixed public addresses.', what: 'A NAT gateway with fixed public addresses on the subnets that call out.' },
  'front-door': { use: 'Use Azure Front Door with its web application firewall in front of {target}.', what: 'Azure Front Door with a web application firewall (WAF) policy, and one origin in each region.' },
  'app-gateway-waf': { use: 'Use Application Gateway with its web application firewall in front of {target}.', what: 'Application Gateway WAF v2 in a subnet of its own, with {target} as back end.' },
  'public-load-balancer': { use: 'Use a public Standard load balancer in front of {target}.', what: 'A public Standard load balancer with health probes, and {target} as back end.' },
  'internal-app-gateway': { use: 'Use an internal Application Gateway, which spreads HTTP over the machines at a private address.', what: 'An Application Gateway with a private address alone, in front of the machines.' },
  'internal-load-balancer': { use: 'Use an internal Standard load balancer, which spreads the traffic over your machines without a public address.', what: 'An internal Standard load balancer with health probes and a private front end.' },
  'global-load-balancer': { use: 'Use a global load balancer in front of the load balancers of your regions.', what: 'A cross-region (global) load balancer with a public Standard load balancer in each region behind it.' },
  'traffic-manager': { use: 'Use Traffic Manager with priority routing, which sends callers to the standby region when the first one fails.', what: 'A Traffic Manager profile with priority routing over the public endpoints of both regions.' },
  'private-dns-zone': { use: 'Use an Azure private DNS zone linked to every VNet with callers.', what: '{zoneWhat}' },
  'dns-private-resolver': { use: 'Use Azure DNS Private Resolver, to which your DNS servers forward the names of Azure.', what: 'Azure DNS Private Resolver with an inbound endpoint, to which the DNS servers outside forward.' },
  'vnet-encryption': { use: 'Use Virtual Network encryption.', what: 'Virtual Network encryption on both VNets, for machines of supported sizes.' },
  'ddos-protection': { use: 'Use Azure DDoS Protection.', what: 'Azure DDoS Network Protection for the VNet, or IP Protection for the address.' },
  'redesign-addresses': { use: 'Change the address ranges of one side first: no Azure link carries overlapping ranges this way.', what: 'New, unique address ranges on one of the two sides.' },
  'ask-exposure': { use: 'Tell me first who may reach {target}: the callers are on the internet, but nothing may be reached from there.', what: 'Nothing yet.' },
  'out-of-scope': { use: 'You need no Azure network for this: both ends meet on the internet or in your own network.', what: 'Nothing in Azure.' },
});
