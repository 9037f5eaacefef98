/** What is answered to questions about network basics. */
export const networkBasicsWords = {
  'point.nsg-own-rule-denies.1':
    'A deny rule of yours with a lower number is met first, and the first match ends it. Give the allow rule a lower ' +
    'number than the deny, or narrow the deny; check source range and port of the allow as well.',
  'point.nsg-own-rule-denies.1.change.1': 'the allow rule before the deny, with the right source range and port',
  'point.nsg-own-rule-denies.1.watch.1': 'IP flow verify names the rule and the NSG.',
  'point.nsg-own-rule-denies.1.watch.2':
    'From VNets and on-premises the source is the private address of the client, from the internet its public one; ' +
    'the destination is always the private address.',
  'point.nsg-own-rule-denies.1.watch.3': 'Open sessions are not affected, so test with a new one.',
  'point.nsg-own-rule-denies.cause': 'a deny rule of your own with a lower priority number is met first',
  'point.nsg-own-rule-denies.fix':
    'Move the allow rule to a lower priority number than the deny rule that IP flow verify names, or narrow that ' +
    'deny rule.',
  'point.nsg-has-no-allow-rule.1':
    'None of the rules allows this flow, so the last default rule denies it. Add an allow rule for source, port and ' +
    'protocol, and add it in both NSGs where one hangs at the subnet and one at the network card.',
  'point.nsg-has-no-allow-rule.1.change.1': 'an allow rule for the flow, at subnet and network card',
  'point.nsg-has-no-allow-rule.1.watch.1':
    'The default rules let in the VNet, peered and on-premises ranges and load balancer probes, nothing else.',
  'point.nsg-has-no-allow-rule.1.watch.2':
    'Inbound the NSG of the subnet is asked first, then that of the card; both must allow.',
  'point.nsg-has-no-allow-rule.1.watch.3': 'One NSG per subnet is easier to keep than one at each level.',
  'point.nsg-has-no-allow-rule.cause':
    'no rule allows it at the subnet or at the network card, so the default deny applies',
  'point.nsg-has-no-allow-rule.fix':
    'Add an allow rule for source, port and protocol to the NSG that IP flow verify names, and to the second one at ' +
    'subnet or card.',
  'point.guest-firewall-blocks-the-port.1':
    'The packet reaches the VM and the firewall inside the guest drops it. Allow the port there for the range of the ' +
    'clients; test with the guest firewall off for a minute to be sure.',
  'point.guest-firewall-blocks-the-port.1.change.1': 'a rule for the port in the firewall of the guest',
  'point.guest-firewall-blocks-the-port.1.watch.1':
    'Windows: the rule must hold for the active profile (public, private or domain).',
  'point.guest-firewall-blocks-the-port.1.watch.2':
    'Linux: firewalld, ufw or iptables, besides SELinux for the service.',
  'point.guest-firewall-blocks-the-port.1.watch.3':
    'A service that listens on 127.0.0.1 only looks alike: bind it to 0.0.0.0.',
  'point.guest-firewall-blocks-the-port.cause': 'the firewall in the guest of the target drops the packets',
  'point.guest-firewall-blocks-the-port.fix':
    'Allow the port for the range of the clients in the Windows firewall, firewalld or ufw of the target VM.',
  'point.nothing-listens-on-the-port.1':
    'Refused means that the network delivered the packet and nothing listens on that address and port. Start the ' +
    'service, or bind it to the private address of the VM and the port that clients use.',
  'point.nothing-listens-on-the-port.1.change.1':
    'the service: started, bound to 0.0.0.0 or the private address, on the right port',
  'point.nothing-listens-on-the-port.1.watch.1':
    'What listens, and on which address: netstat -ano on Windows, ss -ltn on Linux.',
  'point.nothing-listens-on-the-port.1.watch.2': 'Routes, peering and NSGs are fine where it is refused: leave them.',
  'point.nothing-listens-on-the-port.1.watch.3': 'Behind a load balancer compare the back-end port.',
  'point.nothing-listens-on-the-port.1.watch.4':
    'With the Windows firewall on, a port where nothing listens is silent: a timeout instead of refused.',
  'point.nothing-listens-on-the-port.cause': 'nothing listens on that port of the target',
  'point.nothing-listens-on-the-port.fix':
    'Start the service on the target and bind it to 0.0.0.0 or the private address, on the port that clients use.',
  'point.standard-public-address-without-nsg.1':
    'A Standard public address is closed for inbound traffic until an NSG allows it: without any NSG nothing comes ' +
    'in. Attach an NSG to subnet or card with an allow rule for the port and the sources you want.',
  'point.standard-public-address-without-nsg.1.change.1': 'with an allow rule for port and sources',
  'point.standard-public-address-without-nsg.1.watch.1':
    'Basic public addresses were open by default, hence the surprise after the upgrade.',
  'point.standard-public-address-without-nsg.1.watch.2':
    'For administration take Bastion instead of opening 22 or 3389.',
  'point.standard-public-address-without-nsg.cause':
    'a Standard public address lets nothing in without an NSG that allows it',
  'point.standard-public-address-without-nsg.fix':
    'Attach an NSG to the subnet or network card with an allow rule for the port and its sources.',
  'point.reply-leaves-by-another-card.1':
    'Azure sets a default gateway on the primary network card only, so replies to other subnets leave by that one ' +
    'and are dropped. Add routes, or policy routing by source address, for the second card in the guest.',
  'point.reply-leaves-by-another-card.1.change.1': 'routes in the guest for the second network card',
  'point.reply-leaves-by-another-card.1.watch.1':
    'Windows: route add -p with the .1 of its subnet and the interface number. Linux: a routing table of its own ' +
    'with ip rule from its address.',
  'point.reply-leaves-by-another-card.1.watch.2': 'Clients in the subnet of the second card reach it without that.',
  'point.reply-leaves-by-another-card.1.watch.3':
    'Ask whether the second card is needed: NSGs and one card do most of it.',
  'point.reply-leaves-by-another-card.cause':
    'the reply leaves by the primary network card instead of the one that was asked',
  'point.reply-leaves-by-another-card.fix':
    'Add routes in the guest for the second card: policy routing by source on Linux, route add -p with its interface ' +
    'on Windows.',
  'point.subnet-delete-refused-in-use.1':
    'Something is still in the subnet: a network card, private endpoint, gateway, delegated service or a link that ' +
    'one left behind. List its content, delete that first, then the delegation, then the subnet.',
  'point.subnet-delete-refused-in-use.1.change.1': 'and network cards and services that the list shows',
  'point.subnet-delete-refused-in-use.1.watch.1':
    'Order: VMs and cards, private endpoints, services, wait for their links, delegation, subnet.',
  'point.subnet-delete-refused-in-use.1.watch.2':
    'A service association link without a service goes away after 10 to 15 minutes; if not, open a ticket.',
  'point.subnet-delete-refused-in-use.1.watch.3':
    'A VNet needs its gateways, peerings and connections gone first as well.',
  'point.subnet-delete-refused-in-use.cause': 'a network card, endpoint, service or link is still in the subnet',
  'point.subnet-delete-refused-in-use.fix':
    'Delete what the list shows (cards, private endpoints, services), then the delegation, then the subnet; leftover ' +
    'links clear after 10 to 15 minutes.',
  'point.subnet-out-of-addresses.1':
    'All addresses of the subnet are taken; five of each subnet belong to Azure. Make a further, larger subnet in ' +
    'the VNet for the new resources; if the VNet is full too, add a range to it and sync its peerings.',
  'point.subnet-out-of-addresses.1.change.1': 'a further range, if the VNet is full as well',
  'point.subnet-out-of-addresses.1.watch.1': 'A /28 gives 11 addresses, a /27 27, a /26 59, a /24 251.',
  'point.subnet-out-of-addresses.1.watch.2': 'Cards that no VM uses any more hold addresses: delete them.',
  'point.subnet-out-of-addresses.1.watch.3': 'Leave about a third free in subnets that scale.',
  'point.subnet-out-of-addresses.cause': 'the subnet has no free addresses left',
  'point.subnet-out-of-addresses.fix':
    'Create a further, larger subnet for the new resources, delete unused network cards, or add a range to the VNet ' +
    'and sync its peerings.',
  'point.table-or-group-of-another-place.1':
    'Route tables and NSGs can be associated only with subnets of the same region and subscription. Create one in ' +
    'the place of the VNet; keep them alike by code or let Virtual Network Manager write the routes.',
  'point.table-or-group-of-another-place.1.change.1': 'in region and subscription of the VNet',
  'point.table-or-group-of-another-place.1.watch.1': 'One table or NSG may serve many subnets and VNets of that place.',
  'point.table-or-group-of-another-place.1.watch.2': 'Security admin rules reach across subscriptions and regions.',
  'point.table-or-group-of-another-place.cause': 'the table or NSG is in another region or subscription than the VNet',
  'point.table-or-group-of-another-place.fix':
    'Create the route table or NSG in the region and subscription of the VNet and associate that one.',
  'point.how-nsg-rules-are-evaluated.1':
    'The lowest priority number is asked first and the first match ends it; the default rules come last. Inbound the ' +
    'NSG of the subnet is asked before that of the network card, outbound the other way round, and both must allow.',
  'point.how-nsg-rules-are-evaluated.1.watch.1':
    'Own rules take numbers from 100 to 4096; no two of one direction may share a number.',
  'point.how-nsg-rules-are-evaluated.1.watch.2': 'NSGs are stateful: replies need no rule.',
  'point.how-nsg-rules-are-evaluated.1.watch.3': 'Security admin rules of Virtual Network Manager come before both.',
  'point.how-nsg-rules-are-evaluated.1.watch.4': 'Changes apply to new connections only.',
  'point.default-rules-of-an-nsg.1':
    'No, they cannot be deleted, only overridden by rules with lower numbers. Inbound they admit VirtualNetwork and ' +
    'load balancer probes and deny the rest; outbound they admit VirtualNetwork and the internet.',
  'point.default-rules-of-an-nsg.1.watch.1':
    '65000 AllowVnetInBound and AllowVnetOutBound, 65001 AllowAzureLoadBalancerInBound and AllowInternetOutBound, ' +
    '65500 the two denies.',
  'point.default-rules-of-an-nsg.1.watch.2': 'VirtualNetwork includes peered and on-premises ranges.',
  'point.default-rules-of-an-nsg.1.watch.3':
    'If you deny VirtualNetwork yourself, keep AzureLoadBalancer allowed above it.',
  'point.nsg-at-subnet-or-network-card.1':
    'Put it on the subnet: one NSG for all that is in it, and one place to look. A second one at a network card is ' +
    'for an exception such as a jump host, and then both must allow. Each subnet and each card takes one NSG at most.',
  'point.nsg-at-subnet-or-network-card.1.watch.1':
    'One NSG may serve many subnets and VNets of the same region and subscription.',
  'point.nsg-at-subnet-or-network-card.1.watch.2':
    'Without any NSG all traffic passes, but a Standard public address stays closed.',
  'point.nsg-at-subnet-or-network-card.1.watch.3':
    'GatewaySubnet, AzureFirewallSubnet and RouteServerSubnet take none; an NSG at AzureBastionSubnet must have all ' +
    'the rules that Bastion needs.',
  'point.service-tags-explained.1':
    'A service tag is a name for address ranges that Microsoft keeps current, such as Storage or AzureCloud, some ' +
    'with a region behind it. Use it in NSG rules, firewall network rules and route tables instead of lists; you ' +
    'cannot make your own.',
  'point.service-tags-explained.1.watch.1':
    'VirtualNetwork: the VNet, peered VNets, on-premises ranges and prefixes of your routes. Internet: everything ' +
    'public, Azure included.',
  'point.service-tags-explained.1.watch.2':
    'A tag stands for a service of all customers, not for your account: combine it with endpoints or service ' +
    'firewalls.',
  'point.service-tags-explained.1.watch.3': 'AzureLoadBalancer is 168.63.129.16, the source of health probes.',
  'point.service-tags-explained.1.watch.4': 'One tag per NSG rule; for own groups take ASGs or IP groups.',
  'point.application-security-group-or-nsg.1':
    'An NSG holds the rules; an ASG is only a name for a group of network cards that those rules can use as source ' +
    'or destination. Take ASGs where roles share a subnet or addresses change; with one subnet per role its range ' +
    'does as well.',
  'point.application-security-group-or-nsg.1.watch.1':
    'All cards of an ASG are in one VNet; a rule with ASGs on both sides needs both in the same VNet.',
  'point.application-security-group-or-nsg.1.watch.2': 'A rule can name up to 10 ASGs on each side.',
  'point.application-security-group-or-nsg.1.watch.3':
    'The rule applies only to cards that are members, even if the NSG sits on the whole subnet.',
  'point.limits-of-nsg-and-asg.1':
    'Yes, there are limits: 5,000 NSGs and 3,000 ASGs per region and subscription, one NSG per subnet and per card, ' +
    'and 2,000 rules in one NSG by default since May 2026. A rule names up to 6,000 addresses or ports.',
  'point.limits-of-nsg-and-asg.1.watch.1': 'Older pages and checklists still say 1,000 rules.',
  'point.limits-of-nsg-and-asg.1.watch.2': 'Quotas of your subscription: az network list-usages --location <region>.',
  'point.limits-of-nsg-and-asg.1.watch.3': 'A network card is in 20 ASGs at most, and a rule names 10 on each side.',
  'point.limits-of-nsg-and-asg.1.watch.4':
    'Join addresses and ports into one rule, or use tags and ASGs; what all networks share fits into security admin ' +
    'rules or the hub firewall.',
  'point.limits-of-a-vnet-and-subnet.1':
    'Per region and subscription: 1,000 VNets and 65,536 network cards. Per VNet: 3,000 subnets, 65,536 private ' +
    'addresses in use, 500 peerings, 20 DNS servers and one gateway of each kind. A subnet is a /29 at least and a ' +
    '/2 at most.',
  'point.limits-of-a-vnet-and-subnet.1.watch.1':
    'A network card and a VM have up to 256 private and 256 public addresses.',
  'point.limits-of-a-vnet-and-subnet.1.watch.2': 'Peered VNets together hold 128,000 private addresses.',
  'point.limits-of-a-vnet-and-subnet.1.watch.3': 'IPv6 subnets are always /64.',
  'point.system-routes-and-next-hop-types.1':
    'Azure gives each subnet the VNet range (virtual network), 0.0.0.0/0 to Internet, and None for private ranges ' +
    'that are not yours. Peering, gateways and service endpoints add theirs. They cannot be deleted, only overridden ' +
    'by user routes.',
  'point.system-routes-and-next-hop-types.1.watch.1': 'None means dropped: nobody told the subnet where that range is.',
  'point.system-routes-and-next-hop-types.1.watch.2':
    'In a user route you may choose virtual appliance, virtual network gateway (VPN only), virtual network, Internet ' +
    'and None.',
  'point.system-routes-and-next-hop-types.1.watch.3':
    'VNet peering and service endpoint routes are made by Azure alone.',
  'point.system-routes-and-next-hop-types.1.watch.4':
    'A virtual appliance is given by its private address, or that of an internal load balancer.',
  'point.which-route-wins.1':
    'The longest prefix wins. At equal length a user route beats BGP, and BGP beats the system route. Exception: ' +
    'routes of the VNet, of peerings and of service endpoints are preferred over BGP even where BGP is more specific.',
  'point.which-route-wins.1.watch.1':
    'So 0.0.0.0/0 in a table never catches what a longer peering or BGP route covers.',
  'point.which-route-wins.1.watch.2': 'A route by prefix beats one by service tag for exactly the same range.',
  'point.which-route-wins.1.watch.3': 'The effective routes of the network card show the outcome; the VM must run.',
  'point.route-table-basics.1':
    'No route table is needed as long as Azure may route by itself: subnets, peerings and gateways work without. You ' +
    'need one to send traffic through a firewall or appliance, to force it elsewhere, or to drop it.',
  'point.route-table-basics.1.watch.1':
    'It acts on what leaves the subnet, not on what comes in; replies follow the table of their own subnet.',
  'point.route-table-basics.1.watch.2':
    'A subnet has one table at most, a table serves many subnets of its region and subscription.',
  'point.route-table-basics.1.watch.3':
    'Outbound NSG rules are checked before routes; an NSG says whether, a route says where.',
  'point.route-table-basics.1.watch.4': 'A table holds up to 1,000 routes.',
  'point.ways-to-connect-two-networks.1':
    'VNet to VNet: peering. Office or datacenter: site-to-site VPN to begin with, ExpressRoute for steady bandwidth ' +
    'without the internet. Single PCs: point-to-site. One service in one direction: a private endpoint. Many sites ' +
    'and regions: Virtual WAN.',
  'point.ways-to-connect-two-networks.1.change.1': 'between VNets',
  'point.ways-to-connect-two-networks.1.watch.1':
    'Peering needs distinct ranges and is not transitive; a hub with gateway transit shares one gateway.',
  'point.ways-to-connect-two-networks.1.watch.2':
    'A VPN between VNets is for IPsec by rule only; peering is faster and has no gateway to pay.',
  'point.ways-to-connect-two-networks.1.watch.3': 'Private endpoints work with overlapping ranges, as they translate.',
  'point.ways-to-connect-two-networks.1.watch.4':
    'Start with one hub and its spokes if more than one workload is to come.',
  'point.hub-and-spoke-explained.1':
    'A hub is an ordinary VNet that holds what all share: firewall, VPN or ExpressRoute gateway, Bastion, DNS ' +
    'resolver. Each workload gets a spoke VNet peered with it. Spokes see each other only by a firewall in the hub ' +
    'or by direct peering.',
  'point.hub-and-spoke-explained.1.change.1': 'from each spoke to the hub',
  'point.hub-and-spoke-explained.1.watch.1':
    'Subnets of the hub: AzureFirewallSubnet /26, GatewaySubnet /27, AzureBastionSubnet /26, two /28 for the DNS ' +
    'resolver.',
  'point.hub-and-spoke-explained.1.watch.2': 'Keep workloads out of the hub.',
  'point.hub-and-spoke-explained.1.watch.3': 'Up to 500 spokes per hub, 1,000 with Virtual Network Manager.',
  'point.hub-and-spoke-explained.1.watch.4': 'Virtual WAN is the managed form of it, for many regions and sites.',
  'point.vnet-and-subnet-explained.1':
    'A VNet is a private address space in one region; subnets cut it into parts that carry NSGs and route tables. ' +
    'Rule of thumb: one VNet per workload, one subnet per tier. Subnets reach each other by default; VNets do not ' +
    'until you connect them.',
  'point.vnet-and-subnet-explained.1.watch.1': 'Fewer, larger VNets are easier to run than many small ones.',
  'point.vnet-and-subnet-explained.1.watch.2': 'Some services want a subnet of their own, some a fixed name.',
  'point.vnet-and-subnet-explained.1.watch.3': 'Leave space for subnets that come later: about a third free.',
  'point.subnet-names-and-sizes-of-services.1':
    'Yes, some are fixed: GatewaySubnet /27 or larger, AzureFirewallSubnet /26, AzureFirewallManagementSubnet /26, ' +
    'AzureBastionSubnet /26, RouteServerSubnet /26. Without fixed name: Application Gateway v2 /24 advised, DNS ' +
    'resolver /28 per endpoint.',
  'point.subnet-names-and-sizes-of-services.1.watch.1':
    'Each is for that service alone; VPN and ExpressRoute gateway share GatewaySubnet.',
  'point.subnet-names-and-sizes-of-services.1.watch.2':
    'App Service Environment (/24 advised), SQL Managed Instance and Container Apps have sizes of their own.',
  'point.subnet-names-and-sizes-of-services.1.watch.3':
    'Private endpoints need no subnet of their own, but one makes rules easier.',
  'point.subnet-names-and-sizes-of-services.1.watch.4': 'A hub of /23 or /22 holds all of them with room to grow.',
  'point.wire-server-address.1':
    'No, do not block it: 168.63.129.16 is the address of the Azure host for DNS, DHCP, health probes and the VM ' +
    'agent, the same in all regions. Only the platform can send from it. Allow all traffic to it in guest firewalls, ' +
    '80 and 32526 (agent) and 53 (DNS) above all.',
  'point.wire-server-address.1.watch.1':
    'Route tables do not touch it, and NSGs only where a rule names AzureLoadBalancer, AzurePlatformDNS or the like.',
  'point.wire-server-address.1.watch.2': 'Blocked probes make load balancer back ends look unhealthy.',
  'point.wire-server-address.1.watch.3': 'From on-premises it cannot be reached: use a DNS resolver in the VNet.',
  'point.public-and-private-addresses-of-a-vm.1':
    'A VM needs no public address to talk to other VMs, to on-premises or out to the internet: that is what private ' +
    'addresses, gateways and a NAT gateway are for. Give one only to what must be called directly from the internet.',
  'point.public-and-private-addresses-of-a-vm.1.watch.1':
    'Private addresses come from the subnet, the first usable is .4; static at the network card if it must be a ' +
    'certain one.',
  'point.public-and-private-addresses-of-a-vm.1.watch.2':
    'Standard public addresses are static and stay until you delete them, also while the VM is stopped.',
  'point.public-and-private-addresses-of-a-vm.1.watch.3': 'They are charged also while they hang on nothing.',
  'point.public-and-private-addresses-of-a-vm.1.watch.4': 'For administration use Bastion.',
  'point.ipv6-in-a-vnet.1':
    'Yes as dual stack: IPv4 stays, and each subnet gets an IPv6 /64 beside it. Peering, NSGs, Standard load ' +
    'balancers and routes carry it. VPN gateways carry it since July 2026. Virtual WAN and Route Server do not, and ' +
    'Azure Firewall only in preview.',
  'point.ipv6-in-a-vnet.1.watch.1': 'There is no IPv6-only VM: each network card has an IPv4 address too.',
  'point.ipv6-in-a-vnet.1.watch.2': 'NAT gateway does IPv6 with StandardV2 only.',
  'point.ipv6-in-a-vnet.1.watch.3':
    'A route 0.0.0.0/0 does not catch ::/0: deny or route IPv6 where egress must be inspected.',
  'point.dhcp-in-a-vnet.1':
    'No, not for VMs in a VNet: Azure hands out their addresses itself and client traffic to your own server is ' +
    'blocked. A server in Azure can serve on-premises clients by way of a relay agent there.',
  'point.dhcp-in-a-vnet.1.watch.1':
    'Clients that renew directly at half of the lease time get no answer; the later renewal by the relay succeeds.',
  'point.dhcp-in-a-vnet.1.watch.2': 'Fix addresses at the network card in Azure, not by reservations.',
  'point.dhcp-in-a-vnet.1.watch.3': 'DNS servers come from the setting of the VNet or network card.',
  'point.gateway-address-and-traceroute.1':
    'No, the .1 of a subnet answers neither ping nor traceroute: it is no device but the host software that routes. ' +
    'Use Next hop, effective routes and Connection troubleshoot of Network Watcher instead, and ping VMs only.',
  'point.gateway-address-and-traceroute.1.watch.1':
    'Firewalls and appliances on the way show up only if they answer themselves.',
  'point.gateway-address-and-traceroute.1.watch.2': 'A TCP test on the real port proves more than any ping.',
  'point.network-watcher-which-tool.1':
    'IP flow verify: is this flow allowed, and which rule decides. Next hop: where does the route send it. ' +
    'Connection troubleshoot: the whole path with a real TCP test. Flow logs: what happened over time. Packet ' +
    'capture: the packets themselves.',
  'point.network-watcher-which-tool.1.watch.1':
    'IP flow verify knows TCP and UDP of single VMs; for ICMP and scale sets take NSG diagnostics in the portal.',
  'point.network-watcher-which-tool.1.watch.2':
    'It looks at security admin rules too, but not into the guest firewall.',
  'point.network-watcher-which-tool.1.watch.3':
    'Effective routes and effective security rules at the network card show all at once; the VM must run.',
  'point.nsg-and-route-table-together.1':
    'Outbound the NSG is checked first, then the route decides the way; inbound only NSG rules count. Addresses are ' +
    'those in the packet: rules name the final target, never the next hop, and the real client unless something ' +
    'translates.',
  'point.nsg-and-route-table-together.1.watch.1':
    'Behind DNAT or application rules of Azure Firewall the target sees AzureFirewallSubnet as source: allow that ' +
    'range.',
  'point.nsg-and-route-table-together.1.watch.2':
    'NSGs see private addresses: inbound after, outbound before the public address is put in.',
  'point.nsg-and-route-table-together.1.watch.3':
    'Network rules of the firewall between private ranges keep the source.',
  'point.how-large-to-plan-a-vnet.1':
    'Reserve one block per region and environment that nothing else uses, a /16 for example, and cut spokes of /24 ' +
    'to /22 out of it. Keep a third of each subnet free and count five reserved addresses per subnet.',
  'point.how-large-to-plan-a-vnet.1.watch.1': 'Contiguous blocks can be summarised in routes and firewall rules.',
  'point.how-large-to-plan-a-vnet.1.watch.2':
    '100.64.0.0/10 counts as private in Azure, if your own network does not use it otherwise.',
  'point.how-large-to-plan-a-vnet.1.watch.3': 'A range can be added to a VNet later, changing one in use is hard.',
  'point.how-large-to-plan-a-vnet.1.watch.4':
    'IP address management of Virtual Network Manager hands out distinct ranges.',
  'point.routing-appliance.1':
    'Yes, for production since August 2026: the Virtual Network routing appliance forwards between spokes with 50, ' +
    '100 or 200 Gbps from a subnet named VirtualNetworkApplianceSubnet. It neither inspects nor translates: a few ' +
    'spokes are simpler to peer.',
  'point.routing-appliance.1.change.1': 'between the few spokes that must talk',
  'point.routing-appliance.1.watch.1':
    'Routes of the spokes point to its private address with next hop virtual appliance.',
  'point.routing-appliance.1.watch.2':
    'The bandwidth is chosen at creation and cannot be changed; two fit into a region of a subscription.',
  'point.routing-appliance.1.watch.3':
    'It carries IPv4 and IPv6, spreads over zones by itself, and is billed by the hour for its bandwidth.',
  'point.routing-appliance.1.watch.4':
    'Not every region has it. For the internet it needs a firewall or NAT gateway behind it.',
  'point.summarise-what-the-gateway-announces.1':
    'Yes: set advertised gateway prefixes (summarizedGatewayPrefixes) on the VNet of the gateway. The gateway then ' +
    'announces those instead of its own range and of every spoke range that they cover.',
  'point.summarise-what-the-gateway-announces.1.change.1': 'advertised gateway prefixes on the hub VNet',
  'point.summarise-what-the-gateway-announces.1.watch.1':
    'The summary must include the range of the hub itself, and entries must not overlap.',
  'point.summarise-what-the-gateway-announces.1.watch.2': 'Set it on the hub; on spokes it is ignored.',
  'point.summarise-what-the-gateway-announces.1.watch.3':
    'It works for VPN and ExpressRoute gateways and needs no Route Server.',
  'point.summarise-what-the-gateway-announces.1.watch.4':
    'It is generally available since August 2026, in portal, CLI, PowerShell and templates.',
  'point.new-peering-needs-minutes.1':
    'No restart is needed and nothing is interrupted: the routes reach all network cards within two to five minutes ' +
    'after both links are Connected, and after changes of the flags as well.',
  'point.new-peering-needs-minutes.1.watch.1':
    'If the range is still missing after that, look at state and sync on both sides, then at route tables.',
  'point.new-peering-needs-minutes.1.watch.2':
    'Point-to-site users have to download their profile again to reach the new VNet.',
  'point.new-peering-needs-minutes.1.watch.3':
    'Names of VMs do not resolve across VNets by it: link a private zone to both.',
  'point.flow-timeout-and-limits-of-a-vm.1':
    'It can be set per VNet: flow timeout from 4 to 30 minutes, not for a whole subscription. A network card keeps ' +
    'up to 500,000 concurrent TCP and UDP flows. Long idle sessions are safest with TCP keepalives.',
  'point.flow-timeout-and-limits-of-a-vm.1.watch.1':
    'A firewall, load balancer or NAT gateway in the path has an idle timeout of its own, mostly shorter.',
  'point.flow-timeout-and-limits-of-a-vm.1.watch.2':
    'Above the number of flows new connections fail: spread them over more VMs or reuse connections.',
};
