/** What is answered to questions about outbound and nat. */
export const outboundAndNatWords = {
  'point.nat-gateway-across-peered-vnets.1':
    'Only through the firewall: a NAT gateway serves subnets of its own VNet, never peered ones. Send 0.0.0.0/0 of ' +
    'the spokes to the firewall in the hub and put the NAT gateway on the firewall subnet.',
  'point.nat-gateway-across-peered-vnets.1.change.2': 'on the firewall subnet',
  'point.nat-gateway-across-peered-vnets.1.change.3': 'the spoke subnets: 0.0.0.0/0 to the firewall',
  'point.nat-gateway-across-peered-vnets.1.watch.1':
    'On AzureFirewallSubnet the NAT gateway takes all internet traffic of the firewall, with 64,512 ports per ' +
    'address and up to 16 addresses.',
  'point.nat-gateway-across-peered-vnets.1.watch.2':
    'The route tables (UDR) of the spokes need the private address of the firewall or appliance as next hop, and its ' +
    'rules must allow the traffic.',
  'point.nat-gateway-across-peered-vnets.1.watch.3':
    'Standard NAT Gateway lives in one zone; beside a zone-redundant firewall take StandardV2.',
  'point.nat-gateway-across-peered-vnets.2':
    'Not across VNets: a NAT gateway serves subnets of one VNet only, and peering does not extend it. Give each ' +
    'spoke a NAT gateway of its own, or route the spokes through a firewall or appliance in the hub with the NAT ' +
    'gateway on its subnet.',
  'point.nat-gateway-across-peered-vnets.2.change.1': 'in each VNet that needs a way out',
  'point.nat-gateway-across-peered-vnets.2.watch.1':
    'To centralise, send 0.0.0.0/0 by route table (UDR) to a firewall or appliance in the hub; the NAT gateway then ' +
    'sits on the AzureFirewallSubnet or the appliance subnet.',
  'point.nat-gateway-across-peered-vnets.2.watch.2':
    'One NAT gateway can serve up to 800 subnets of its VNet, so workloads that must share it can share the VNet.',
  'point.nat-gateway-across-peered-vnets.2.watch.3':
    'It cannot be shared between subscriptions either; a NAT gateway costs per hour and per GB.',
  'point.nat-gateway-across-peered-vnets.cause': 'the NAT gateway is in another VNet: peering does not extend it',
  'point.nat-gateway-across-peered-vnets.fix':
    'Give the VNet a NAT gateway of its own, or send 0.0.0.0/0 to a firewall in the hub with the NAT gateway on the ' +
    'firewall subnet.',
  'point.nat-gateway-beside-basic-skus.1':
    'No: a NAT gateway does not work beside a Basic load balancer or Basic public addresses in the subnet. Upgrade ' +
    'these to Standard first, then attach the NAT gateway; Basic is retired since 30 September 2025 anyway.',
  'point.nat-gateway-beside-basic-skus.1.change.1': 'by a Standard load balancer',
  'point.nat-gateway-beside-basic-skus.1.change.2': 'by Standard addresses',
  'point.nat-gateway-beside-basic-skus.1.change.3': 'right after the upgrade',
  'point.nat-gateway-beside-basic-skus.1.watch.1':
    'Do both in one maintenance window: between the upgrade and the NAT gateway the backends of a Standard internal ' +
    'load balancer have no outbound access.',
  'point.nat-gateway-beside-basic-skus.1.watch.2':
    'A Standard load balancer is closed until a network security group allows the traffic inbound.',
  'point.nat-gateway-beside-basic-skus.cause':
    'a Basic load balancer or Basic public address in the subnet keeps the NAT gateway out',
  'point.nat-gateway-beside-basic-skus.fix':
    'Upgrade the Basic load balancers and addresses of the subnet to Standard, then attach the NAT gateway.',
  'point.default-outbound-access-retired.1':
    'Yes, where the VNet was made with API version 2025-07-01 or later, as the portal does since April 2026: its ' +
    'subnets are private, so VMs have no internet and no Windows activation until you give them an explicit way out, ' +
    'best a NAT gateway.',
  'point.default-outbound-access-retired.1.change.1': 'on the subnets that need the internet',
  'point.default-outbound-access-retired.1.watch.1':
    'Explicit ways out are a NAT gateway, outbound rules of a Standard load balancer, a public address on the VM, or ' +
    'a route to a firewall.',
  'point.default-outbound-access-retired.1.watch.2':
    'Private and service endpoints, peering and VPN work without it: only internet traffic is affected.',
  'point.default-outbound-access-retired.1.watch.3':
    'Terraform, and scripts and templates with an older API version, still created subnets the old way when the ' +
    'change came; set the subnet property explicitly.',
  'point.default-outbound-access-retired.2':
    'Existing VNets keep default outbound access; it is gone for VNets created with API version 2025-07-01 or later, ' +
    'whose subnets are private. Do not build on it: its address is not yours and can change. Add a NAT gateway ' +
    'before you need it.',
  'point.default-outbound-access-retired.2.change.1': 'on the subnets that go to the internet',
  'point.default-outbound-access-retired.2.watch.1':
    'VMs that you add to an old VNet still get it, unless their subnet is made private.',
  'point.default-outbound-access-retired.2.watch.2':
    'Adding a NAT gateway to a subnet with default outbound access has no downtime: new connections use it, old ones ' +
    'end on their own.',
  'point.default-outbound-access-retired.2.watch.3':
    'To drop the implicit address for good, make the subnet private, then stop (deallocate) and start the VMs.',
  'point.default-outbound-access-retired.2.watch.4':
    'Members of a Standard internal load balancer never had default outbound access.',
  'point.default-outbound-access-retired.cause':
    'the subnet is private, as it is by default in VNets made with a recent API version, and has no explicit way out',
  'point.default-outbound-access-retired.fix':
    'Attach a NAT gateway to the subnet, or send 0.0.0.0/0 to a firewall, or give the machine a Standard public ' +
    'address.',
  'point.internal-standard-lb-no-outbound.1':
    'That is by design: members of a Standard internal load balancer have no default outbound access. Attach a NAT ' +
    'gateway to their subnet, or send 0.0.0.0/0 to a firewall.',
  'point.internal-standard-lb-no-outbound.1.change.2': 'on the subnet of the backends',
  'point.internal-standard-lb-no-outbound.1.watch.1':
    'An extra public Standard load balancer with outbound rules works too; the NAT gateway has more ports and takes ' +
    'precedence for outbound.',
  'point.internal-standard-lb-no-outbound.1.watch.2':
    'Inbound traffic through the internal load balancer does not change.',
  'point.internal-standard-lb-no-outbound.cause':
    'the machines are behind an internal Standard load balancer, which takes their default way out',
  'point.internal-standard-lb-no-outbound.fix':
    'Attach a NAT gateway to the subnet of the backends, or send 0.0.0.0/0 to a firewall.',
  'point.fixed-outbound-address.1':
    'You have one already where the traffic passes the firewall: its public addresses are fixed. With several ' +
    'addresses it picks any of them, so have the partner allow all, or put a NAT gateway with one address on the ' +
    'firewall subnet.',
  'point.fixed-outbound-address.1.change.2': 'on AzureFirewallSubnet, if few addresses with many ports are wanted',
  'point.fixed-outbound-address.1.watch.1':
    'Traffic with its own way out (a NAT gateway or public address in the spoke and no route to the firewall) shows ' +
    'another address.',
  'point.fixed-outbound-address.1.watch.2':
    'Use a public IP prefix, so that the partner allows one range and you can grow within it.',
  'point.fixed-outbound-address.2':
    'Use a NAT gateway on the subnets: everything they send to the internet leaves with its fixed public address, ' +
    'and nobody gets in by it.',
  'point.fixed-outbound-address.2.change.1': 'with one Standard public address or a small prefix',
  'point.fixed-outbound-address.2.watch.1':
    'With more than one address each connection picks one at random: the partner must allow all of them. A prefix ' +
    'makes that one range.',
  'point.fixed-outbound-address.2.watch.2':
    'Azure Storage in the same region does not see this address: traffic to it stays on private Azure addresses, so ' +
    'use a private or service endpoint there.',
  'point.fixed-outbound-address.2.watch.3':
    'A 0.0.0.0/0 route to an appliance or over ExpressRoute takes the traffic away from it.',
  'point.snat-port-exhaustion.1':
    'That is the picture of exhausted SNAT ports: a load balancer hands each backend a fixed share, 1,024 by default ' +
    'for pools up to 50. A NAT gateway on the subnet gives 64,512 ports per address on demand.',
  'point.snat-port-exhaustion.1.change.1': 'on the subnet of the backends',
  'point.snat-port-exhaustion.1.change.2': 'for what comes in',
  'point.snat-port-exhaustion.1.watch.1':
    'The limit counts per destination address and port: reuse connections and close idle ones in the application ' +
    'first.',
  'point.snat-port-exhaustion.1.watch.2':
    'If the load balancer stays the way out: more frontend addresses, and ports per instance set by hand in the ' +
    'outbound rule (64,000 per address divided by the backends).',
  'point.snat-port-exhaustion.1.watch.3':
    'Traffic to Azure services belongs on private or service endpoints: it then needs no ports at all.',
  'point.snat-port-exhaustion.cause': 'the outbound connections have used up their SNAT ports',
  'point.snat-port-exhaustion.fix':
    'Attach a NAT gateway, or more addresses to it, and let the application reuse connections; with outbound rules ' +
    'raise the ports per instance.',
  'point.nat-gateway-limits.1':
    'Per NAT gateway: 16 public IPv4 addresses with 64,512 ports each, 50,000 connections per address to one ' +
    'destination, 2 million connections in all, 50 Gbps (Standard) or 100 Gbps (StandardV2), up to 800 subnets of ' +
    'one VNet.',
  'point.nat-gateway-limits.1.watch.1': 'StandardV2 carries at most 1 Gbps per connection.',
  'point.nat-gateway-limits.1.watch.2':
    'A subnet has one NAT gateway only; larger VNets can spread subnets over several.',
  'point.nat-gateway-limits.1.watch.3':
    'There is no metric of used ports: watch SNAT Connection Count, Total SNAT Connection Count and dropped packets.',
  'point.nat-gateway-limits.1.watch.4': 'Ports are not reserved for a VM or subnet: everybody behind it shares them.',
  'point.nat-standard-to-standardv2.1':
    'Not in place: deploy a StandardV2 NAT gateway and associate the subnets with it. It is zone-redundant, carries ' +
    '100 Gbps and IPv6 for the same price, but needs new StandardV2 public addresses.',
  'point.nat-standard-to-standardv2.1.change.1': 'Standard by StandardV2, subnet by subnet',
  'point.nat-standard-to-standardv2.1.watch.1':
    'The outbound address changes: Standard public addresses and bring-your-own ranges cannot be used with ' +
    'StandardV2. Tell partners who filter.',
  'point.nat-standard-to-standardv2.1.watch.2':
    'A Standard NAT gateway sits in one zone, also with a zone-redundant address, and its zone cannot be changed.',
  'point.nat-standard-to-standardv2.1.watch.3':
    'Adding StandardV2 can cut running outbound connections that use a load balancer, firewall or VM address; do it ' +
    'in a quiet hour.',
  'point.nat-standard-to-standardv2.1.watch.4':
    'Some regions do not offer StandardV2, among them Canada East, Sweden South and West India (October 2026).',
  'point.nat-versus-default-route.1':
    'No: a 0.0.0.0/0 route to an appliance or a gateway, set by hand or learned over VPN or ExpressRoute, wins over ' +
    'the NAT gateway. It only replaces the default path to the internet.',
  'point.nat-versus-default-route.1.change.1':
    'the subnets that shall use it: no 0.0.0.0/0 to the appliance, or 0.0.0.0/0 with next hop Internet',
  'point.nat-versus-default-route.1.watch.1':
    'Order: appliance or gateway route, NAT gateway, public address of the VM, outbound rules of the load balancer, ' +
    'default outbound access.',
  'point.nat-versus-default-route.1.watch.2':
    'To have both, inspection and a fixed outbound address, put the NAT gateway on the subnet of the firewall or ' +
    'appliance.',
  'point.nat-versus-default-route.1.watch.3':
    'Traffic to service endpoints and private endpoints never passes the NAT gateway.',
  'point.nat-versus-default-route.cause':
    'a 0.0.0.0/0 route to an appliance or gateway takes the traffic away from the NAT gateway',
  'point.nat-versus-default-route.fix':
    'Remove the 0.0.0.0/0 route, or its announcement, for the subnets that shall use the NAT gateway; or put the NAT ' +
    'gateway on the subnet of the firewall.',
  'point.nat-gateway-beside-public-ip-or-lb.1':
    'They work side by side: the NAT gateway takes precedence for everything that starts inside, the load balancer ' +
    'or public address keeps what comes in, and replies go back the way they came.',
  'point.nat-gateway-beside-public-ip-or-lb.1.change.1': 'for inbound traffic',
  'point.nat-gateway-beside-public-ip-or-lb.1.change.2': 'for outbound traffic',
  'point.nat-gateway-beside-public-ip-or-lb.1.watch.1':
    'A NAT gateway is outbound only: nobody can open a connection through its address, and nobody gets in by a load ' +
    'balancer address that has outbound rules only.',
  'point.nat-gateway-beside-public-ip-or-lb.1.watch.2':
    'Outbound rules are no longer used once the NAT gateway is attached; remove them to keep the picture clear.',
  'point.nat-gateway-beside-public-ip-or-lb.1.watch.3':
    'Application Gateway handles inbound only: the servers behind it still need a way out of their own.',
  'point.nat-gateway-beside-public-ip-or-lb.1.watch.4': 'Network security groups (NSG) still apply to both directions.',
  'point.nat-gateway-inbound.1':
    'No: a NAT gateway is outbound only, there is no DNAT or port forwarding on it. Publish through a Standard ' +
    'public load balancer (or Application Gateway for web traffic) and keep the NAT gateway for outbound.',
  'point.nat-gateway-inbound.1.change.1': 'a rule or an inbound NAT rule',
  'point.nat-gateway-inbound.1.watch.1':
    'A Standard load balancer is closed until a network security group (NSG) allows the port inbound.',
  'point.nat-gateway-inbound.1.watch.2': 'For administration use Azure Bastion, not a forwarded RDP or SSH port.',
  'point.nat-gateway-inbound.cause': 'a NAT gateway lets nothing in: it serves only what starts inside',
  'point.nat-gateway-inbound.fix':
    'Publish the service by a Standard public load balancer or Application Gateway beside the NAT gateway, and allow ' +
    'the port in the NSG.',
  'point.nat-gateway-attach-downtime.1':
    'With the Standard SKU running connections stay on the old way out until they close, and new ones use the NAT ' +
    'gateway at once. StandardV2 can cut those that run over a load balancer, firewall or VM address, so choose a ' +
    'quiet hour.',
  'point.nat-gateway-attach-downtime.1.watch.1':
    'From that moment the outbound address is another one: announce it to everybody who filters by address first.',
  'point.nat-gateway-attach-downtime.1.watch.2':
    'A public address taken from a NAT gateway later ends the connections that use it.',
  'point.nat-gateway-attach-downtime.1.watch.3':
    'Basic load balancers and Basic public addresses in the subnet must be gone first.',
  'point.nat-gateway-attach-downtime.1.watch.4':
    'From a Standard to a StandardV2 NAT gateway it is always an interruption of open connections.',
  'point.nat-gateway-unsupported-subnets.1':
    'Not everywhere: a NAT gateway cannot be attached to GatewaySubnet or to the subnet of a SQL Managed Instance, ' +
    'nor to subnets with Basic load balancers or addresses. Other subnets of the VNet can use it.',
  'point.nat-gateway-unsupported-subnets.1.change.1': 'on the workload subnets',
  'point.nat-gateway-unsupported-subnets.1.watch.1':
    'AzureFirewallSubnet is supported and common: it gives the firewall more ports.',
  'point.nat-gateway-unsupported-subnets.1.watch.2':
    'Gateways and managed instances have ways out of their own that the platform runs.',
  'point.nat-gateway-on-firewall-subnet.1':
    'Not in a virtual hub: NAT gateway is not supported in a secured virtual hub, whose subnets Microsoft manages. ' +
    'Add public addresses to the hub firewall instead; each brings 2,496 ports per instance.',
  'point.nat-gateway-on-firewall-subnet.1.change.1': 'more public addresses on the hub firewall',
  'point.nat-gateway-on-firewall-subnet.1.watch.1':
    'A spoke that needs very many ports can leave directly: NAT gateway on its subnet and no default route from the ' +
    'hub on its connection.',
  'point.nat-gateway-on-firewall-subnet.2':
    'Yes: a NAT gateway on AzureFirewallSubnet gives 64,512 ports per address instead of 2,496 per address and ' +
    'firewall instance. All outbound internet traffic of the firewall then leaves with its addresses; no route is ' +
    'needed.',
  'point.nat-gateway-on-firewall-subnet.2.change.1': 'on AzureFirewallSubnet',
  'point.nat-gateway-on-firewall-subnet.2.watch.1':
    'Inbound DNAT stays on the public addresses of the firewall, and replies leave by them.',
  'point.nat-gateway-on-firewall-subnet.2.watch.2':
    'The outbound address changes: tell partners who filter by the firewall address.',
  'point.nat-gateway-on-firewall-subnet.2.watch.3':
    'Beside a zone-redundant firewall use StandardV2; a Standard NAT gateway lives in one zone and would be the weak ' +
    'point.',
  'point.nat-gateway-or-firewall.1':
    'A NAT gateway alone is not enough: it translates and filters nothing. With inspection wanted, send 0.0.0.0/0 to ' +
    'the firewall, and add a NAT gateway on the firewall subnet only for fixed addresses or more ports.',
  'point.nat-gateway-or-firewall.1.change.2': 'the workload subnets: 0.0.0.0/0 to the firewall',
  'point.nat-gateway-or-firewall.1.watch.1':
    'A NAT gateway left on a spoke subnet is bypassed as soon as the 0.0.0.0/0 route points to the firewall.',
  'point.nat-gateway-or-firewall.2':
    'A NAT gateway is enough where you only need a way out with a fixed address. Take Azure Firewall where names, ' +
    'categories or addresses must be filtered or logged per rule; both together where you need filtering and many ' +
    'ports.',
  'point.nat-gateway-or-firewall.2.watch.1':
    'Network security groups can restrict the outbound traffic by address, port and service tag, not by domain name.',
  'point.nat-gateway-or-firewall.2.watch.2':
    'A NAT gateway costs per hour and per GB and serves one VNet; a hub firewall serves all spokes at a much higher ' +
    'hourly price.',
  'point.nat-gateway-storage-same-region.1':
    'That cannot work in the same region: traffic to a storage account there uses private Azure addresses, so the ' +
    'rule for the NAT gateway address never matches. Allow the subnet by a service endpoint, or use a private ' +
    'endpoint.',
  'point.nat-gateway-storage-same-region.1.change.1':
    'Microsoft.Storage on the subnet, and the VNet rule on the account',
  'point.nat-gateway-storage-same-region.1.change.2': 'remove the address rule',
  'point.nat-gateway-storage-same-region.1.watch.1':
    'From another region the public address is seen and the rule works.',
  'point.nat-gateway-storage-same-region.1.watch.2':
    'A private endpoint is the choice where clients on-premises or in peered VNets need the account too.',
  'point.nat-gateway-storage-same-region.cause':
    'traffic to storage in the same region uses private Azure addresses, so the rule for your public address never ' +
    'matches',
  'point.nat-gateway-storage-same-region.fix':
    'Allow the subnet by a service endpoint and a VNet rule, or use a private endpoint, and remove the address rule.',
  'point.nat-gateway-idle-timeout.1':
    'A NAT gateway drops TCP flows that are idle for 4 minutes by default; you can raise that to 120 minutes. Better ' +
    'send TCP keepalives below 4 minutes, because long timeouts hold ports.',
  'point.nat-gateway-idle-timeout.1.change.1': 'the TCP idle timeout, or keepalives in the application',
  'point.nat-gateway-idle-timeout.1.watch.1': 'UDP flows always end after 4 idle minutes; that cannot be changed.',
  'point.nat-gateway-idle-timeout.1.watch.2':
    'After the timeout the next packet gets a TCP reset, so the application must reconnect.',
  'point.nat-gateway-idle-timeout.1.watch.3':
    'A closed port rests before it can be used for the same destination again.',
  'point.nat-gateway-idle-timeout.cause': 'the NAT gateway ends TCP flows that were idle for its timeout of 4 minutes',
  'point.nat-gateway-idle-timeout.fix':
    'Send TCP keepalives more often than every 4 minutes, or raise the TCP idle timeout of the NAT gateway (up to ' +
    '120 minutes).',
  'point.nat-gateway-ping-ftp-protocols.1':
    'A Standard NAT gateway carries TCP and UDP only; StandardV2 adds ping (ICMP echo). Active FTP never works ' +
    'through it, passive FTP only with exactly one public address.',
  'point.nat-gateway-ping-ftp-protocols.1.watch.1':
    'Test with a TCP port, for example Test-NetConnection to port 443, instead of ping.',
  'point.nat-gateway-ping-ftp-protocols.1.watch.2': 'Fragmented packets are not supported.',
  'point.nat-gateway-ping-ftp-protocols.1.watch.3':
    'For other protocols the VM needs a public address of its own on a subnet without NAT gateway.',
  'point.nat-gateway-ping-ftp-protocols.cause':
    'a Standard NAT gateway carries TCP and UDP only, so ping fails although the way out works',
  'point.nat-gateway-ping-ftp-protocols.fix':
    'Test with a TCP port instead of ping, or use a StandardV2 NAT gateway, which carries ICMP echo.',
  'point.nat-gateway-private-or-overlap.1':
    'No: the NAT gateway only translates to public addresses on the way to the internet. For overlapping ranges use ' +
    'NAT rules on the VPN gateway towards a site, or a Private Link service with a private endpoint between VNets.',
  'point.nat-gateway-private-or-overlap.1.change.1': 'for the services that the other side must reach',
  'point.nat-gateway-private-or-overlap.1.watch.1':
    'NAT rules need VpnGw2 or larger; static rules work both ways, dynamic ones in one direction.',
  'point.nat-gateway-private-or-overlap.1.watch.2': 'Only new address ranges give you peering and full connectivity.',
  'point.basic-public-ip-retired.1':
    'Yes, move: the Basic public IP is retired since 30 September 2025. Addresses that exist keep running, ' +
    'unsupported and without SLA. A static one can be upgraded to Standard and keeps its address.',
  'point.basic-public-ip-retired.1.change.1': 'first: allow the ports that must stay open',
  'point.basic-public-ip-retired.1.change.2': 'by the Standard SKU',
  'point.basic-public-ip-retired.1.watch.1':
    'A Standard address is closed until a network security group (NSG) allows the traffic: create it first.',
  'point.basic-public-ip-retired.1.watch.2':
    'The address must be static and detached from the VM for the upgrade; a dynamic one can change when it is made ' +
    'static or the VM stops.',
  'point.basic-public-ip-retired.1.watch.3':
    'Addresses on VPN or ExpressRoute gateways and load balancers move with the migration of that resource, not alone.',
  'point.vm-public-ip-needed.1':
    'VMs need no public address: a NAT gateway gives them the way out, Azure Bastion the RDP and SSH access, and a ' +
    'load balancer or Application Gateway what must be published. Build these first, then remove the addresses.',
  'point.vm-public-ip-needed.1.change.1': 'first, it takes over outbound at once',
  'point.vm-public-ip-needed.1.change.2': 'for administration',
  'point.vm-public-ip-needed.1.watch.1':
    'With a NAT gateway on the subnet the public address of the VM is used for inbound only, so outbound can be ' +
    'tested before it goes.',
  'point.vm-public-ip-needed.1.watch.2': 'Partners who allow the old addresses need the address of the NAT gateway.',
  'point.private-subnet-azure-services.1':
    'Public endpoints of Azure services need a way out too, unless the subnet has a service endpoint or a private ' +
    'endpoint for them. For Windows activation, updates and package sources a NAT gateway or firewall is needed.',
  'point.private-subnet-azure-services.1.change.1': 'for the services that hold data',
  'point.private-subnet-azure-services.1.change.2': 'for the rest, if anything must reach the internet',
  'point.private-subnet-azure-services.1.watch.1':
    'Traffic to private and service endpoints takes a more specific route and never passes (or pays for) the NAT ' +
    'gateway.',
  'point.private-subnet-azure-services.1.watch.2':
    'A private endpoint needs its private DNS zone linked to the VNet of the clients.',
  'point.branch-internet-through-azure.1':
    'With a firewall, yes: best a secured virtual hub with routing intent for internet traffic, which advertises the ' +
    'default route to branches. A VPN gateway or NAT gateway alone cannot do it: internet traffic that comes in over ' +
    'VPN is dropped.',
  'point.branch-internet-through-azure.1.change.1': 'routing intent for internet traffic',
  'point.branch-internet-through-azure.1.watch.1':
    'A NAT gateway serves subnets of its VNet, not traffic that arrives at a VPN or ExpressRoute gateway.',
  'point.branch-internet-through-azure.1.watch.2':
    'Without Virtual WAN an appliance must announce 0.0.0.0/0 by BGP through Route Server to the gateway.',
  'point.branch-internet-through-azure.1.watch.3':
    'All of the traffic then crosses your tunnels twice: size the gateway for it.',
  'point.nat-gateway-needs-a-route.1':
    'No route and no change on the VMs is needed: once a public address and the subnet are attached, all new ' +
    'connections of the subnet to the internet leave through the NAT gateway.',
  'point.nat-gateway-needs-a-route.1.change.1': 'public address first, then the subnet',
  'point.nat-gateway-needs-a-route.1.watch.1':
    'A route 0.0.0.0/0 to an appliance or gateway on that subnet takes the traffic away from it.',
  'point.nat-gateway-needs-a-route.1.watch.2': 'NSGs must allow outbound Internet, as they do by default.',
  'point.nat-gateway-needs-a-route.1.watch.3': 'Check with curl ifconfig.me on the VM in a new connection.',
  'point.nat-gateway-no-internet.1':
    'Check in this order: a public address or prefix on the NAT gateway and this subnet attached; no route 0.0.0.0/0 ' +
    'to an appliance or gateway; NSGs allow outbound; names resolve; then the metrics Datapath availability, SNAT ' +
    'Connection Count (failed) and Dropped packets.',
  'point.nat-gateway-no-internet.1.change.2': 'remove 0.0.0.0/0 where the NAT gateway shall be used',
  'point.nat-gateway-no-internet.1.watch.1':
    'Failed SNAT connections above zero: add public addresses, shorten the idle timeout to 4 minutes, reuse ' +
    'connections.',
  'point.nat-gateway-no-internet.1.watch.2':
    'Only one destination fails: ask whether it filters your address or limits the rate.',
  'point.nat-gateway-no-internet.1.watch.3': 'Test with TCP: ping and traceroute do not pass a NAT gateway.',
  'point.nat-gateway-no-internet.1.watch.4': 'Fragmented packets are dropped: mind large UDP.',
  'point.nat-gateway-address-per-vm.1':
    'No: with several addresses each new connection takes one at random, and none can be tied to a VM, subnet or ' +
    'destination. Give the workload a subnet with a NAT gateway of its own and one address.',
  'point.nat-gateway-address-per-vm.1.change.1': 'with one address, on a subnet of its own',
  'point.nat-gateway-address-per-vm.1.watch.1': 'A public IP prefix keeps all addresses in one range for allow lists.',
  'point.nat-gateway-address-per-vm.1.watch.2':
    'Passive FTP and services that bind a session to the source address need a single address.',
  'point.nat-gateway-address-per-vm.1.watch.3': 'By destination only a firewall or proxy can choose.',
  'point.nat-gateway-address-per-vm.cause':
    'the NAT gateway has several addresses and takes any of them for each connection',
  'point.nat-gateway-address-per-vm.fix':
    'Let the partner allow the whole prefix, or give the workload a subnet with a NAT gateway that has one address.',
  'point.nat-gateways-per-vnet-and-subnet.1':
    'One NAT gateway may serve up to 800 subnets of one VNet, and a VNet may have several, but a subnet has exactly ' +
    'one. It is attached subnet by subnet.',
  'point.nat-gateways-per-vnet-and-subnet.1.watch.1':
    'Per zone: one subnet and one zonal Standard NAT gateway for each zone, or a single zone-redundant StandardV2.',
  'point.nat-gateways-per-vnet-and-subnet.1.watch.2':
    'Each NAT gateway costs by the hour: split for addresses or ports, not for tidiness.',
  'point.nat-gateways-per-vnet-and-subnet.1.watch.3':
    'Quota: 1,000 per region and subscription (EA, CSP), 100 pay-as-you-go, 15 in trials.',
  'point.nat-gateway-move-or-share.1':
    'No: a NAT gateway can be neither moved to another resource group, subscription or region nor used from another ' +
    'subscription. Create a new one there, and take it off all subnets before you delete the old.',
  'point.nat-gateway-move-or-share.1.change.1': 'by a new one at the new place',
  'point.nat-gateway-move-or-share.1.watch.1':
    'Its public address can stay if it is taken off first and is in the same region and subscription.',
  'point.nat-gateway-move-or-share.1.watch.2':
    'Between taking off and attaching there is no way out: do it in a quiet hour, subnet by subnet.',
  'point.nat-gateway-change-public-address.1':
    'Yes: attach the new address or prefix first, then take the old one off. Adding disturbs nothing; taking off ' +
    'ends the connections that use that address, and new ones take the rest.',
  'point.nat-gateway-change-public-address.1.change.1': 'add the new address, then remove the old one',
  'point.nat-gateway-change-public-address.1.watch.1':
    'Have partners allow the new address before you attach it: it is used at once, at random.',
  'point.nat-gateway-change-public-address.1.watch.2': 'At most 16 addresses in all; prefixes from /31 to /28.',
  'point.nat-gateway-change-public-address.1.watch.3':
    'Standard takes Standard addresses, StandardV2 takes StandardV2 addresses only.',
  'point.which-public-addresses-for-nat-gateway.1':
    'Standard static addresses and prefixes up to /28, own ranges (BYOIP) included, on a Standard NAT gateway. Not ' +
    'accepted are Basic addresses, those with routing preference Internet and those with DDoS protection; IPv6 and ' +
    'StandardV2 addresses need StandardV2.',
  'point.which-public-addresses-for-nat-gateway.1.watch.1': 'Own ranges do not work with StandardV2 yet.',
  'point.which-public-addresses-for-nat-gateway.1.watch.2':
    'A DDoS plan does not cover the NAT gateway; the platform protection does.',
  'point.which-public-addresses-for-nat-gateway.1.watch.3': 'StandardV2 takes up to 16 IPv6 addresses or a /124.',
  'point.which-public-addresses-for-nat-gateway.cause':
    'the public address does not fit the NAT gateway: SKU, zone, DDoS protection or internet preference',
  'point.which-public-addresses-for-nat-gateway.fix':
    'Use a Standard static address (StandardV2 for a StandardV2 NAT gateway) in the zone of the NAT gateway or ' +
    'zone-redundant, without DDoS protection and with Microsoft routing.',
  'point.see-what-goes-through-nat-gateway.1':
    'With StandardV2 turn on NAT gateway flow logs. With Standard use virtual network flow logs with traffic ' +
    'analytics: they show the private source and the destination, not the translated address.',
  'point.see-what-goes-through-nat-gateway.1.watch.1':
    'Port use has no metric: watch SNAT Connection Count (attempted, failed) and Total SNAT Connection Count.',
  'point.see-what-goes-through-nat-gateway.1.watch.2':
    'Its metrics cannot go to diagnostic settings; use alerts or the metrics API.',
  'point.see-what-goes-through-nat-gateway.1.watch.3':
    'High volume to Azure Storage or backup belongs on private endpoints: it then costs nothing at the NAT gateway.',
  'point.default-outbound-address-still-there.1':
    'It may still be assigned in a subnet that is not private, but is not used while a NAT gateway or a route to a ' +
    'firewall stands. To remove it make the subnet private and stop (deallocate) and start the VMs.',
  'point.default-outbound-address-still-there.1.change.2': 'the subnet: private (defaultOutboundAccess false)',
  'point.default-outbound-address-still-there.1.watch.1':
    'CLI: az network vnet subnet update --default-outbound false.',
  'point.default-outbound-address-still-there.1.watch.2':
    'Have the explicit way out in place first: without it VMs lose Windows activation and updates.',
  'point.default-outbound-address-still-there.1.watch.3': 'Azure Advisor lists cards with default outbound access.',
  'point.default-outbound-address-still-there.1.watch.4':
    'Routes with next hop Internet do not work in a private subnet without NAT gateway or public address.',
  'point.mail-on-port-25-blocked.1':
    'The platform blocks outbound TCP 25 to the internet in most subscriptions; neither NAT gateway nor firewall ' +
    'changes that. Send through an authenticated relay on port 587, or ask for release: Enterprise Agreement is ' +
    'open, trial and Visual Studio subscriptions never.',
  'point.mail-on-port-25-blocked.1.change.1': 'mail over a relay on 587',
  'point.mail-on-port-25-blocked.1.watch.1':
    'Ask at the VNet in the portal: Diagnose and solve problems, Cannot send email (SMTP port 25); afterwards stop ' +
    'and start the VMs.',
  'point.mail-on-port-25-blocked.1.watch.2':
    'To private addresses over VPN, ExpressRoute or peering port 25 is not blocked.',
  'point.mail-on-port-25-blocked.1.watch.3': 'Test with Test-NetConnection smtp.office365.com -Port 587.',
  'point.mail-on-port-25-blocked.cause': 'the platform blocks outbound port 25 for this subscription',
  'point.mail-on-port-25-blocked.fix':
    'Send through an authenticated relay on port 587, or, in a subscription that may have it, ask for the release of ' +
    'port 25 at the VNet under Diagnose and solve problems.',
  'point.nat-gateway-on-other-subnets-only.1':
    'A NAT gateway serves the subnets that it is attached to, not the whole VNet, and a new subnet gets none by ' +
    'itself. Attach it to this subnet as well.',
  'point.nat-gateway-on-other-subnets-only.1.change.1': 'attach it to this subnet too',
  'point.nat-gateway-on-other-subnets-only.1.watch.1':
    'One NAT gateway serves up to 800 subnets of one VNet; a subnet has exactly one.',
  'point.nat-gateway-on-other-subnets-only.1.watch.2':
    'In templates the association is a property of the subnet: a redeployed VNet without it drops it.',
  'point.nat-gateway-on-other-subnets-only.cause': 'the NAT gateway is attached to other subnets, not to this one',
  'point.nat-gateway-on-other-subnets-only.fix':
    'Attach the NAT gateway to the subnet of these machines, in the subnet or under Networking of the NAT gateway.',
  'point.nat-gateway-without-public-address.1':
    'Without a public address or prefix a NAT gateway carries nothing, and the subnet has lost its other way out. ' +
    'Attach a Standard static address or a prefix to it.',
  'point.nat-gateway-without-public-address.1.change.1': 'a public address or prefix',
  'point.nat-gateway-without-public-address.1.watch.1':
    'In Terraform the address is an association of its own (azurerm_nat_gateway_public_ip_association).',
  'point.nat-gateway-without-public-address.1.watch.2': 'Swap in the order add the new, then take off the old address.',
  'point.nat-gateway-without-public-address.cause': 'the NAT gateway has no public address or prefix',
  'point.nat-gateway-without-public-address.fix':
    'Attach a Standard static public address or a prefix to the NAT gateway under Outbound IP.',
  'point.nat-gateway-or-card-in-failed-state.1':
    'The NAT gateway or a network card in the subnet is in state Failed. Write it once more unchanged (get and set ' +
    'by PowerShell, or Edit and PUT in Resource Explorer) so that it becomes Succeeded, then attach again.',
  'point.nat-gateway-or-card-in-failed-state.1.watch.1':
    'StandardV2 on an empty subnet from before April 2025 can fail: take it off, create a VM in the subnet, attach ' +
    'it again.',
  'point.nat-gateway-or-card-in-failed-state.1.watch.2':
    'Get-AzNetworkInterface shows the provisioning state of all cards.',
  'point.nat-gateway-or-card-in-failed-state.cause':
    'the NAT gateway, or a network card in the subnet, is in state Failed',
  'point.nat-gateway-or-card-in-failed-state.fix':
    'Save the failed NAT gateway or network card again unchanged (Get and Set by PowerShell, or PUT in Resource ' +
    'Explorer) and repeat the step.',
  'point.public-load-balancer-without-outbound-rule.1':
    'A Standard load balancer gives its backends a way out only where that is set: an outbound rule, or a load ' +
    'balancing rule that may translate. Attach a NAT gateway to their subnet, or add an outbound rule with ports.',
  'point.public-load-balancer-without-outbound-rule.1.change.1': 'on the subnet of the backends',
  'point.public-load-balancer-without-outbound-rule.1.change.2': 'for what comes in',
  'point.public-load-balancer-without-outbound-rule.1.watch.1':
    'The setting disableOutboundSnat on a rule forbids the implicit way out and is the advised setting.',
  'point.public-load-balancer-without-outbound-rule.1.watch.2':
    'An outbound rule shares ports per instance; a NAT gateway hands them out on demand and takes precedence.',
  'point.public-load-balancer-without-outbound-rule.cause':
    'the Standard public load balancer of the machines has no outbound rule',
  'point.public-load-balancer-without-outbound-rule.fix':
    'Attach a NAT gateway to the subnet of the backends, or add an outbound rule with enough ports per instance to ' +
    'the load balancer.',
  'point.windows-activation-behind-forced-tunnel.1':
    'Azure activates Windows only for calls to azkms.core.windows.net on TCP 1688 that arrive from an Azure public ' +
    'address. Sent on-premises by a default route they do not: route its addresses to Internet, or allow them in the ' +
    'Azure Firewall.',
  'point.windows-activation-behind-forced-tunnel.1.change.1':
    '20.118.99.224/32, 40.83.235.53/32 and 23.102.135.246/32 with next hop Internet',
  'point.windows-activation-behind-forced-tunnel.1.change.2': 'in a private subnet, so that next hop Internet works',
  'point.windows-activation-behind-forced-tunnel.1.watch.1':
    'Through an Azure Firewall it works, as its address is an Azure one: allow TCP 1688 to both names.',
  'point.windows-activation-behind-forced-tunnel.1.watch.2':
    'These three addresses are for the public cloud; other clouds have their own.',
  'point.windows-activation-behind-forced-tunnel.1.watch.3':
    'Members of an internal Standard load balancer need an explicit way out for it too.',
  'point.windows-activation-behind-forced-tunnel.1.watch.4':
    'Test: Test-NetConnection azkms.core.windows.net -Port 1688, then slmgr /ato.',
  'point.windows-activation-behind-forced-tunnel.cause':
    'the way to the Azure activation server on port 1688 is closed or leads on-premises',
  'point.windows-activation-behind-forced-tunnel.fix':
    'Route 20.118.99.224, 40.83.235.53 and 23.102.135.246 with next hop Internet on the VM subnets, or allow TCP ' +
    '1688 to azkms.core.windows.net in the Azure Firewall.',
  'point.security-rule-denies-the-way-out.1':
    'An outbound rule denies it: NSGs of subnet and card are both asked, and a deny of Internet with a small number ' +
    'wins over the default that allows it. Allow the destination and port above that rule.',
  'point.security-rule-denies-the-way-out.1.change.1': 'an outbound rule above the deny: target, port',
  'point.security-rule-denies-the-way-out.1.watch.1':
    'Service tags such as Storage, AzureCloud or WindowsVirtualDesktop keep such rules short.',
  'point.security-rule-denies-the-way-out.1.watch.2':
    'Security admin rules of Virtual Network Manager come before NSGs.',
  'point.security-rule-denies-the-way-out.1.watch.3':
    'The test of Network Watcher (IP flow verify) names the rule that decides.',
  'point.security-rule-denies-the-way-out.cause': 'an outbound rule of an NSG denies the destination or port',
  'point.security-rule-denies-the-way-out.fix':
    'Add an outbound rule with a smaller priority number that allows the destination and port, in the NSG that ' +
    'Network Watcher names.',
  'point.service-endpoint-shows-the-private-address.1':
    'With a service endpoint the service sees the private address and the subnet, not your public address, so an ' +
    'address rule no longer matches. Add a VNet rule for the subnet at the service, or take the service endpoint off.',
  'point.service-endpoint-shows-the-private-address.1.change.1': 'a VNet rule for the subnet',
  'point.service-endpoint-shows-the-private-address.1.watch.1':
    'Turning a service endpoint on or off cuts open connections from that subnet.',
  'point.service-endpoint-shows-the-private-address.1.watch.2':
    'The traffic also goes past NAT gateway and 0.0.0.0/0 routes.',
  'point.service-endpoint-shows-the-private-address.1.watch.3':
    'A private endpoint does the same to address rules: they are not asked.',
  'point.service-endpoint-shows-the-private-address.cause':
    'a service endpoint on the subnet shows the service the private address, so the address rule does not match',
  'point.service-endpoint-shows-the-private-address.fix':
    'Add a virtual network rule for the subnet in the firewall of the service, or remove the service endpoint from ' +
    'the subnet.',
  'point.ipv6-has-no-way-out.1':
    'A Standard NAT gateway carries IPv4 only, so IPv6 has no way out. Take a StandardV2 NAT gateway with IPv6 ' +
    'addresses, or an outbound rule of a load balancer for IPv6.',
  'point.ipv6-has-no-way-out.1.change.1': 'Standard by StandardV2 with IPv6 addresses',
  'point.ipv6-has-no-way-out.1.watch.1':
    'StandardV2 beside IPv6 outbound rules of a load balancer cuts them: let one of the two do IPv6.',
  'point.ipv6-has-no-way-out.1.watch.2': 'It takes up to 16 IPv6 addresses or a /124, StandardV2 addresses only.',
  'point.ipv6-has-no-way-out.1.watch.3':
    'To IPv4-only targets: NAT64 on StandardV2 (generally available since July 2026) and a DNS64 resolver of your own.',
  'point.ipv6-has-no-way-out.cause': 'nothing carries IPv6 out: a Standard NAT gateway is for IPv4 only',
  'point.ipv6-has-no-way-out.fix':
    'Use a StandardV2 NAT gateway with IPv6 addresses, or an outbound rule of a Standard load balancer for IPv6.',
  'point.fragments-are-dropped-on-the-way-out.1':
    'A NAT gateway passes no fragmented packets, in either direction. Make the packets smaller (MTU or MSS, smaller ' +
    'datagrams), or give this machine a public address on a subnet without NAT gateway.',
  'point.fragments-are-dropped-on-the-way-out.1.watch.1':
    'The metric Dropped packets of the NAT gateway rises with it.',
  'point.fragments-are-dropped-on-the-way-out.1.watch.2': 'Default outbound access does not carry fragments either.',
  'point.fragments-are-dropped-on-the-way-out.cause': 'the packets are fragmented, and a NAT gateway drops fragments',
  'point.fragments-are-dropped-on-the-way-out.fix':
    'Lower the MTU, the MSS or the datagram size so that packets are not fragmented, or move this machine to a ' +
    'subnet without NAT gateway, with a public address of its own.',
  'point.open-connections-keep-the-old-address.1':
    'Connections that were open before keep their old address until they close; only new ones use the NAT gateway. ' +
    'Restart the application or close its pool, and test with a fresh connection.',
  'point.open-connections-keep-the-old-address.1.watch.1':
    'No reboot is needed; it only has the side effect that all connections are new.',
  'point.open-connections-keep-the-old-address.1.watch.2':
    'With PowerShell use -DisableKeepAlive, in a browser a private window.',
  'point.open-connections-keep-the-old-address.1.watch.3':
    'If new connections show the old address too, look at the subnet and at 0.0.0.0/0 routes.',
  'point.open-connections-keep-the-old-address.cause':
    'connections that are open since before the change keep their old address',
  'point.open-connections-keep-the-old-address.fix':
    'Close the old connections: restart the application or its connection pool. New connections use the NAT gateway ' +
    'at once.',
  'point.standard-address-is-closed-until-allowed.1':
    'A Standard address is closed until an NSG allows the port, where a Basic one was open without NSG. Put an NSG ' +
    'on the subnet or card that allows exactly the ports and sources you need.',
  'point.standard-address-is-closed-until-allowed.1.change.1': 'inbound: the port from its callers',
  'point.standard-address-is-closed-until-allowed.1.watch.1':
    'Allow AzureLoadBalancer as well where a load balancer probes the machine.',
  'point.standard-address-is-closed-until-allowed.1.watch.2':
    'For administration use Bastion instead of opening 3389 or 22.',
  'point.standard-address-is-closed-until-allowed.cause':
    'the address is Standard now and no NSG allows the port inbound',
  'point.standard-address-is-closed-until-allowed.fix':
    'Attach an NSG to the subnet or the network card with an inbound rule that allows the port from its callers.',
  'point.partner-does-not-know-the-address.1':
    'The way out works; the other side filters, and it knows another address. Find out from which addresses you ' +
    'leave and have the partner allow all of them, best as one prefix.',
  'point.partner-does-not-know-the-address.1.watch.1':
    'With several addresses each connection takes any of them: half a list means half the calls fail.',
  'point.partner-does-not-know-the-address.1.watch.2':
    'Other reasons at the far end: rate limits, or a block of cloud ranges. Compare with a call from another network.',
  'point.partner-does-not-know-the-address.cause': 'the partner filters by address and does not have the one in use',
  'point.partner-does-not-know-the-address.fix':
    'Give the partner all addresses of the NAT gateway or firewall (the prefix) to allow, and ask them for their ' +
    'rate limits.',
  'point.routes-to-internet-in-a-private-subnet.1':
    'In a private subnet a route with next hop Internet leads nowhere by itself: the machines need an explicit way ' +
    'out. Attach a NAT gateway to the subnet; the route then uses it.',
  'point.routes-to-internet-in-a-private-subnet.1.change.1': 'on the subnet',
  'point.routes-to-internet-in-a-private-subnet.1.watch.1':
    'Subnets of VNets created with API version 2025-07-01 or later are private by default.',
  'point.routes-to-internet-in-a-private-subnet.1.watch.2':
    'Or send these prefixes through the firewall like the rest.',
  'point.routes-to-internet-in-a-private-subnet.cause':
    'the subnet is private, and its routes to Internet have no explicit way out to use',
  'point.routes-to-internet-in-a-private-subnet.fix':
    'Attach a NAT gateway to the subnet (or give the machines a public address); routes with next hop Internet then ' +
    'work.',
  'point.nat-gateway-still-attached-when-deleted.1':
    'It is still attached to a subnet. Take it off every subnet first, then delete it; a subnet can take the new one ' +
    'in the same step by changing its NAT gateway instead of clearing it.',
  'point.nat-gateway-still-attached-when-deleted.1.change.1': 'from all subnets first',
  'point.nat-gateway-still-attached-when-deleted.1.watch.1':
    'Its public addresses and prefixes stay and cost until you delete them too.',
  'point.nat-gateway-still-attached-when-deleted.1.watch.2':
    'A subnet without another way out loses the internet at that moment.',
  'point.nat-gateway-still-attached-when-deleted.cause': 'the NAT gateway is still attached to a subnet',
  'point.nat-gateway-still-attached-when-deleted.fix':
    'Remove the NAT gateway from all subnets (Networking of the NAT gateway), then delete it and its addresses.',
  'point.how-long-a-closed-port-rests.1':
    'For the same destination a port rests 65 seconds after a normal close, 16 seconds after a reset, and a ' +
    'half-open attempt ends after 30 seconds. UDP ports rest 65 seconds. Other destinations may use it at once.',
  'point.how-long-a-closed-port-rests.1.watch.1':
    'One address so carries about 64,512 divided by 65, near 1,000 new connections per second to one destination.',
  'point.how-long-a-closed-port-rests.1.watch.2':
    'Connection pools and keepalive in the application help more than addresses.',
  'point.how-long-a-closed-port-rests.1.watch.3': 'Microsoft may change the timers: do not build on them.',
  'point.speed-of-one-connection-behind-nat-gateway.1':
    'With StandardV2 a single connection gets up to 1 Gbps and 100,000 packets per second, all of them together 100 ' +
    'Gbps and 10 million. Standard carries 50 Gbps and 5 million in all. Use several streams for big transfers.',
  'point.speed-of-one-connection-behind-nat-gateway.1.watch.1':
    'The bandwidth of the VM size is a limit of its own and often the lower one.',
  'point.speed-of-one-connection-behind-nat-gateway.1.watch.2': 'In and out count together.',
  'point.go-back-to-the-old-nat-gateway.1':
    'Yes: the old NAT gateway and its addresses stay, so set it on the subnet again. Each change cuts open ' +
    'connections; go subnet by subnet and delete the old one only when all is proven.',
  'point.go-back-to-the-old-nat-gateway.1.change.1': 'per subnet, the other one',
  'point.go-back-to-the-old-nat-gateway.1.watch.1':
    'Let partners allow the new addresses before, and keep the old ones on their list for a while.',
  'point.go-back-to-the-old-nat-gateway.1.watch.2': 'Both cost by the hour while they exist.',
  'point.nat-gateway-takes-the-whole-prefix.1':
    'A prefix that is attached as such belongs to the NAT gateway as a whole. To divide it, create single addresses ' +
    'out of the prefix and give some to the NAT gateway and others to load balancers or firewalls.',
  'point.nat-gateway-takes-the-whole-prefix.1.change.1': 'single addresses out of the prefix instead of the prefix',
  'point.nat-gateway-takes-the-whole-prefix.1.watch.1': 'Prefixes from /31 to /28 fit; 16 addresses in all.',
  'point.zone-of-a-nat-gateway-without-zone.1':
    'Azure puts a Standard NAT gateway without zone into one of them and does not say which; when that zone fails, ' +
    'the way out of all its subnets fails. A zone-redundant address does not change that: take StandardV2.',
  'point.zone-of-a-nat-gateway-without-zone.1.change.1':
    'by StandardV2, or one zonal NAT gateway per zone with a subnet each',
  'point.zone-of-a-nat-gateway-without-zone.1.watch.1': 'The zone is fixed at creation.',
  'point.zone-of-a-nat-gateway-without-zone.1.watch.2':
    'A zonal one takes addresses of its zone or zone-redundant ones; one without zone takes any.',
  'point.health-alert-for-a-nat-gateway.1':
    'Alert on Datapath availability, on SNAT Connection Count with state failed above zero, and on Total SNAT ' +
    'Connection Count near 2 million. A short dip of availability without failed connections is noise of the probe.',
  'point.health-alert-for-a-nat-gateway.1.watch.1': 'Resource Health of the NAT gateway can alert as well.',
  'point.health-alert-for-a-nat-gateway.1.watch.2':
    '50,000 connections per address to one destination is the other limit.',
  'point.health-alert-for-a-nat-gateway.1.watch.3':
    'Dropped packets that rise with the failures point to exhaustion or fragments.',
  'point.scale-set-without-default-way-out.1':
    'Yes, they need an explicit way out: scale sets with flexible orchestration never get default outbound access, ' +
    'whatever the subnet. Attach a NAT gateway to it.',
  'point.scale-set-without-default-way-out.1.change.1': 'on the subnet of the scale set',
  'point.scale-set-without-default-way-out.1.watch.1':
    'An outbound rule of a Standard load balancer, public addresses per instance or a route to a firewall do it too.',
  'point.scale-set-without-default-way-out.cause':
    'the scale set has flexible orchestration, whose instances never get default outbound access',
  'point.scale-set-without-default-way-out.fix':
    'Attach a NAT gateway to the subnet of the scale set, or give it an outbound rule of a Standard load balancer or ' +
    'a route to a firewall.',
  'point.nat-gateway-and-apps-with-vnet-integration.1':
    'Attach the NAT gateway to the subnet of the VNet integration and route all outbound traffic of the app into the ' +
    'VNet (Route All). Without integration the app leaves by the shared addresses of App Service.',
  'point.nat-gateway-and-apps-with-vnet-integration.1.change.1': 'on the integration subnet',
  'point.nat-gateway-and-apps-with-vnet-integration.1.change.2': 'outbound internet traffic through VNet integration',
  'point.nat-gateway-and-apps-with-vnet-integration.1.watch.1': 'Virtual network flow logs do not show this traffic.',
  'point.nat-gateway-and-apps-with-vnet-integration.1.watch.2':
    'A 0.0.0.0/0 route on that subnet sends it to the firewall instead.',
};
