/** What is answered to questions about load balancer. */
export const loadBalancerWords = {
  'point.basic-internal-lb-upgrade-outbound-first.1':
    'First get the new way out ready: a NAT gateway (or a route to a firewall). It does not work beside a Basic load ' +
    'balancer, so upgrade the load balancer in a maintenance window and attach the NAT gateway right after.',
  'point.basic-internal-lb-upgrade-outbound-first.1.change.1': 'created first, attached right after the upgrade',
  'point.basic-internal-lb-upgrade-outbound-first.1.change.2': 'by a Standard internal load balancer',
  'point.basic-internal-lb-upgrade-outbound-first.1.watch.1':
    'Backends of a Standard internal load balancer have no default outbound access: without the NAT gateway they ' +
    'lose the internet.',
  'point.basic-internal-lb-upgrade-outbound-first.1.watch.2':
    'A route table with 0.0.0.0/0 to a firewall can be in place before the upgrade; then nothing is lost in between.',
  'point.basic-internal-lb-upgrade-outbound-first.1.watch.3':
    'The private frontend address is kept by the upgrade script; sessions are cut while it runs.',
  'point.basic-internal-lb-upgrade-outbound-first.1.watch.4':
    'Basic load balancer is retired since 30 September 2025: it runs unsupported and without SLA.',
  'point.basic-public-lb-upgrade-order.1':
    'First a network security group (NSG) that allows the traffic inbound and a prepared way out; then upgrade the ' +
    'Basic load balancer and its address in a maintenance window; attach a NAT gateway only after that.',
  'point.basic-public-lb-upgrade-order.1.change.1': 'allow the published ports inbound on the backends',
  'point.basic-public-lb-upgrade-order.1.change.2': 'by a Standard load balancer, with the script',
  'point.basic-public-lb-upgrade-order.1.change.3': 'by the Standard SKU, made static first',
  'point.basic-public-lb-upgrade-order.1.change.4': 'after the upgrade',
  'point.basic-public-lb-upgrade-order.1.watch.1':
    'A Standard load balancer is closed until an NSG allows the traffic; a Basic one was open.',
  'point.basic-public-lb-upgrade-order.1.watch.2':
    'The script creates an outbound rule for a public load balancer, so outbound works before the NAT gateway comes.',
  'point.basic-public-lb-upgrade-order.1.watch.3':
    'A NAT gateway does not work beside a Basic load balancer, so it can only be attached once Basic is gone.',
  'point.basic-public-lb-upgrade-order.1.watch.4':
    'Basic load balancer is retired since 30 September 2025. The public address is kept where it is static.',
  'point.basic-lb-retired.1':
    'Yes, replace it: the Basic load balancer is retired since 30 September 2025. It still runs, but unsupported and ' +
    'without SLA, and no new ones can be created. The upgrade script moves it to a Standard internal load balancer.',
  'point.basic-lb-retired.1.change.1': 'by a Standard internal load balancer',
  'point.basic-lb-retired.1.change.2': 'right after, for the outbound traffic of the backends',
  'point.basic-lb-retired.1.watch.1': 'The backends lose their default outbound access with the upgrade.',
  'point.basic-lb-retired.1.watch.2':
    'AKS clusters, IPv6 frontends and some availability sets are not covered by the script.',
  'point.basic-lb-retired.1.watch.3': 'Sessions are cut during the upgrade: take a maintenance window.',
  'point.basic-lb-retired.2':
    'Yes, replace it: the Basic load balancer is retired since 30 September 2025. It still runs, but unsupported and ' +
    'without SLA, and no new ones can be created. Upgrade to Standard with the PowerShell script.',
  'point.basic-lb-retired.2.change.1': 'by a Standard load balancer, its public IP included',
  'point.basic-lb-retired.2.watch.1':
    'Standard is closed until a network security group (NSG) allows the traffic inbound.',
  'point.basic-lb-retired.2.watch.2':
    'Its Basic public address goes to Standard with it and is kept if it is static; Basic public IP is retired on ' +
    'the same day.',
  'point.basic-lb-retired.2.watch.3':
    'AKS clusters, IPv6 frontends and some availability sets are not covered by the script.',
  'point.basic-lb-retired.2.watch.4':
    'A NAT gateway can be attached only once no Basic resource is left in the subnet.',
  'point.basic-lb-over-global-peering.1':
    'The frontend of a Basic load balancer does not answer over global peering, although the VMs behind it do. ' +
    'Replace it with a Standard internal load balancer; the peering can stay as it is.',
  'point.basic-lb-over-global-peering.1.change.1': 'by a Standard internal load balancer',
  'point.basic-lb-over-global-peering.1.watch.1': 'Basic load balancer is retired since 30 September 2025 anyway.',
  'point.basic-lb-over-global-peering.1.watch.2':
    'Give the backends a NAT gateway right after the upgrade, as Standard internal load balancers leave them without ' +
    'outbound access.',
  'point.basic-lb-over-global-peering.1.watch.3':
    'Until then callers can use the addresses of the VMs, without failover.',
  'point.basic-lb-over-global-peering.2':
    'It matters: the frontend of a Standard load balancer is reachable over global peering, a Basic one never was, ' +
    'and Basic is retired since September 2025. Use a Standard load balancer.',
  'point.basic-lb-over-global-peering.2.watch.1':
    'Network security groups (NSG) on the backends must allow the range of the remote VNet, or the VirtualNetwork tag.',
  'point.basic-lb-over-global-peering.2.watch.2': 'Global peering is billed per GB on both sides.',
  'point.basic-lb-over-global-peering.2.watch.3':
    'The load balancer and its back ends stay in one region and one VNet; peering only brings the callers.',
  'point.basic-lb-over-global-peering.cause':
    'the load balancer is of the Basic SKU, whose front end does not answer over global peering',
  'point.basic-lb-over-global-peering.fix':
    'Upgrade to a Standard load balancer with the script; the peering stays as it is.',
  'point.lb-backends-in-another-vnet.1':
    'No: the back ends of a load balancer must be in the same VNet, whether listed by NIC or by IP address. For web ' +
    'traffic an Application Gateway in the hub can use IP addresses in peered VNets; otherwise publish by firewall ' +
    'DNAT.',
  'point.lb-backends-in-another-vnet.1.change.1': 'in the hub, back ends by IP address or name',
  'point.lb-backends-in-another-vnet.1.change.2': 'in the VNet of the servers',
  'point.lb-backends-in-another-vnet.1.watch.1':
    'Keep a Standard internal load balancer in the spoke and let the Application Gateway or the firewall target its ' +
    'frontend address.',
  'point.lb-backends-in-another-vnet.1.watch.2': 'Application Gateway needs a dedicated subnet, /24 recommended.',
  'point.lb-backends-in-another-vnet.1.watch.3':
    'For TCP or UDP that is not web traffic, Azure Firewall DNAT to the internal load balancer is the way; see that ' +
    'the reply passes the firewall too.',
  'point.lb-backends-in-another-vnet.1.watch.4': 'Back ends may be in another subscription, but still in one VNet.',
  'point.lb-backends-on-premises.1':
    'No: a load balancer cannot have on-premises back ends, because its probes come from 168.63.129.16, which exists ' +
    'inside Azure only. For web traffic use Application Gateway: it takes on-premises addresses over VPN or ' +
    'ExpressRoute.',
  'point.lb-backends-on-premises.1.change.1': 'back ends by IP address or name',
  'point.lb-backends-on-premises.1.watch.1':
    'For other protocols put a proxy or appliance VM behind the load balancer, or use DNS with a short TTL.',
  'point.lb-backends-on-premises.1.watch.2':
    'Its TCP/TLS proxy lets Application Gateway serve some non-web traffic as well.',
  'point.global-lb-internal-frontend.1':
    'No: the global tier is public only, with public front ends and public regional load balancers behind it. For ' +
    'private traffic put a Standard internal load balancer into each region and steer clients by DNS or in the ' +
    'application.',
  'point.global-lb-internal-frontend.1.change.1': 'one in each region',
  'point.global-lb-internal-frontend.1.watch.1':
    'The cross-region (global tier) load balancer takes no internal load balancer as a back end either.',
  'point.global-lb-internal-frontend.1.watch.2':
    'DNS failover means a record in your private zone with a short TTL that your automation changes; private DNS has ' +
    'no health checks.',
  'point.global-lb-internal-frontend.1.watch.3':
    'Traffic Manager and Front Door do not help: they too work with public endpoints or edges.',
  'point.global-lb-internal-frontend.1.watch.4':
    'Global peering or Virtual WAN carries the traffic between the regions and is billed per GB.',
  'point.global-lb-basics.1':
    'For public TCP or UDP in several regions the global tier fits: one static anycast address, failover within ' +
    'seconds, client address preserved. It needs public Standard load balancers in the regions; those that stand are ' +
    'added as they are.',
  'point.global-lb-basics.1.change.2': 'in each region',
  'point.global-lb-basics.1.watch.1': 'The backend port of its rule must equal the frontend port of the regional rule.',
  'point.global-lb-basics.1.watch.2':
    'It is created in one of the listed home regions; traffic does not pass there, and its loss does not stop the ' +
    'traffic.',
  'point.global-lb-basics.1.watch.3':
    'It checks the regional load balancers every 20 seconds; you cannot configure that probe.',
  'point.global-lb-basics.1.watch.4':
    'For HTTP take Front Door; Traffic Manager where endpoints are not Standard load balancers or are outside Azure, ' +
    'but DNS caches delay its failover.',
  'point.private-balancing-across-regions.1':
    'Not as a managed service: Traffic Manager needs public endpoints, Front Door is a public edge, and the global ' +
    'load balancer has public front ends. Put an internal load balancer or Application Gateway into each region and ' +
    'fail over by private DNS.',
  'point.private-balancing-across-regions.1.change.1': 'one in each region, Application Gateway for web traffic',
  'point.private-balancing-across-regions.1.change.2': 'a record that automation changes',
  'point.private-balancing-across-regions.1.watch.1':
    'Give the record a short TTL (30 to 60 seconds) and let a probe of your own, for example an Azure Function in ' +
    'the VNet, change it.',
  'point.private-balancing-across-regions.1.watch.2': 'Clients and resolvers cache: fail over in minutes, not seconds.',
  'point.private-balancing-across-regions.1.watch.3':
    'A proxy or load balancer appliance in both regions is the other way, and can announce one address by BGP ' +
    'through Route Server.',
  'point.private-balancing-across-regions.1.watch.4':
    'Clients need a path to both regions: peering, VPN or ExpressRoute.',
  'point.standard-lb-closed-without-nsg.1':
    'Most likely the network security group is missing: a Standard load balancer and Standard addresses are closed ' +
    'until an NSG allows the traffic inbound, from the address of the client to the port of the backend.',
  'point.standard-lb-closed-without-nsg.1.change.1':
    'allow the port from the clients on the subnet or NIC of the backends',
  'point.standard-lb-closed-without-nsg.1.watch.1':
    'The source in the rule is the client, not the load balancer: it does not translate the source.',
  'point.standard-lb-closed-without-nsg.1.watch.2':
    'Probes come from 168.63.129.16 (tag AzureLoadBalancer): a deny-all rule of yours must not stand above that ' +
    'allow rule.',
  'point.standard-lb-closed-without-nsg.1.watch.3':
    'Where both the subnet and the NIC have an NSG, both must allow it.',
  'point.standard-lb-closed-without-nsg.1.watch.4':
    'A 0.0.0.0/0 route of the backends to a firewall sends the replies another way and breaks public load balancing.',
  'point.standard-lb-closed-without-nsg.cause':
    'no network security group lets the clients in, and a Standard load balancer is closed without one',
  'point.standard-lb-closed-without-nsg.fix':
    'Put an NSG on the subnet or interface of the back ends that allows the client ranges to the back end port; for ' +
    'a public site that is the tag Internet.',
  'point.lb-probe-down.1':
    'Check in this order: does the VM listen on the probe port, does its own firewall allow it, and do the network ' +
    'security groups (NSG) allow 168.63.129.16 (tag AzureLoadBalancer). Probes always come from that address.',
  'point.lb-probe-down.1.change.1': 'allow AzureLoadBalancer above any deny-all rule',
  'point.lb-probe-down.1.watch.1':
    'Do not route 168.63.129.16 elsewhere inside the guest; VMs with two NICs must answer on the NIC that was probed.',
  'point.lb-probe-down.1.watch.2':
    'HTTP probes need a plain 200; redirects and sign-in pages count as down. Some ports such as 21, 25 and 110 ' +
    'cannot be probed by HTTP.',
  'point.lb-probe-down.1.watch.3':
    'When all backends are down a Standard load balancer lets existing TCP flows go on and takes no new ones.',
  'point.lb-hairpin-own-frontend.1':
    'That is not supported: when a member of the pool calls the internal frontend and the flow lands on itself, it ' +
    'fails. It works whenever another member is chosen, which is why it looks random.',
  'point.lb-hairpin-own-frontend.1.watch.1':
    'Put the caller and the service into different pools, or give the VM a second NIC for one of them.',
  'point.lb-hairpin-own-frontend.1.watch.2':
    'A proxy in between solves it too: Application Gateway for web traffic, or nginx or haproxy.',
  'point.lb-hairpin-own-frontend.cause':
    'a member of the pool calls its own front end and the flow comes back to itself',
  'point.lb-hairpin-own-frontend.fix':
    'Let members call the service by localhost or the address of the peer, or put the caller on a machine outside ' +
    'the pool; for web traffic Application Gateway allows it.',
  'point.ha-ports-for-appliances.1':
    'Yes, on a Standard internal load balancer: one rule with protocol All and port 0 spreads every TCP and UDP flow ' +
    'over the appliances. Its frontend address is the next hop of your routes. Public load balancers have no HA ' +
    'ports.',
  'point.ha-ports-for-appliances.1.change.1': 'one HA ports rule, the trusted NICs of the appliances as back ends',
  'point.ha-ports-for-appliances.1.change.2': 'next hop: the frontend address of the load balancer',
  'point.ha-ports-for-appliances.1.watch.1':
    'Both directions must reach the same appliance: flow symmetry holds on a single NIC; with a trusted and an ' +
    'untrusted side let the appliance translate the source (SNAT).',
  'point.ha-ports-for-appliances.1.watch.2':
    'HA ports rules and single-port rules cannot share a back end configuration unless floating IP is on.',
  'point.ha-ports-for-appliances.1.watch.3':
    'The probe decides about failover: let it check the appliance itself, at a port that answers on every NIC.',
  'point.ha-ports-for-appliances.1.watch.4':
    'Traffic from the internet comes by a public load balancer with single ports, or Gateway Load Balancer.',
  'point.lb-idle-timeout.1':
    'A load balancing rule forgets flows that are idle for 4 minutes by default. You can set 4 to 100 minutes per ' +
    'rule; better send TCP keepalives below the timeout and switch on TCP reset, so that both ends notice.',
  'point.lb-idle-timeout.1.change.1': 'idle timeout and TCP reset of the rule',
  'point.lb-idle-timeout.1.watch.1': 'Outbound rules have a timeout of their own: 4 to 120 minutes.',
  'point.lb-idle-timeout.1.watch.2':
    'Behind a Private Link service the limit is about 5 minutes whatever the rule says.',
  'point.lb-idle-timeout.cause': 'the load balancer dropped a flow that was idle longer than the timeout of its rule',
  'point.lb-idle-timeout.fix':
    'Send TCP keepalives below the timeout, raise the idle timeout of the rule, and enable TCP reset so that both ' +
    'ends notice.',
  'point.lb-or-application-gateway.1':
    'For web traffic in one region take Application Gateway: it ends TLS, routes by host and path and brings a WAF. ' +
    'The load balancer does none of that; it passes any TCP or UDP through, fast and with the client address.',
  'point.lb-or-application-gateway.1.watch.1': 'Several regions or users all over the world: Front Door.',
  'point.lb-or-application-gateway.1.watch.2':
    'Application Gateway needs a dedicated subnet, /24 recommended, and costs more than a load balancer.',
  'point.lb-or-application-gateway.1.watch.3':
    'A web application firewall (WAF) needs one of the two: the load balancer cannot inspect requests.',
  'point.lb-outbound-rules-design.1':
    'No outbound rules are needed with a NAT gateway on the subnet: it takes precedence for all outbound traffic. ' +
    'Keep the load balancer for inbound and switch off outbound SNAT in its rules.',
  'point.lb-outbound-rules-design.1.change.2': 'no outbound rules, outbound SNAT off',
  'point.lb-outbound-rules-design.1.watch.1':
    'Outbound rules hand each backend a fixed number of ports; the NAT gateway gives them out on demand.',
  'point.lb-outbound-rules-design.2':
    'Without an outbound rule the backends share few ports; with one you set them by hand: 64,000 per address ' +
    'divided by the backends. For more than a handful of VMs or changing scale sets take a NAT gateway instead.',
  'point.lb-outbound-rules-design.2.watch.1':
    'A rule can have addresses of its own, so that inbound and outbound differ.',
  'point.lb-outbound-rules-design.2.watch.2':
    'Ports per instance that leave no reserve can stop a scale set from growing.',
  'point.lb-outbound-rules-design.2.watch.3':
    'Switch off outbound SNAT on the load balancing rule when an outbound rule exists.',
  'point.public-and-internal-lb-together.1':
    'Yes: a VM can be behind one public and one internal load balancer at the same time, both of the Standard SKU. ' +
    'The public one then also gives outbound access by an outbound rule.',
  'point.public-and-internal-lb-together.1.watch.1':
    'A network security group (NSG) that opens a port opens it for both: restrict by source.',
  'point.public-and-internal-lb-together.1.watch.2':
    'Standard and Basic cannot be mixed on one VM or availability set.',
  'point.lb-zone-redundancy.1':
    'Yes: the Standard load balancer survives the loss of a zone if its frontend is zone-redundant and the back ends ' +
    'are spread over zones. The SLA is 99.99 % with two or more healthy back ends.',
  'point.lb-zone-redundancy.1.watch.1':
    'The zones of a frontend cannot be changed later; add a new frontend and move the name to it.',
  'point.lb-zone-redundancy.1.watch.2':
    'A region fails as a whole: put a load balancer into a second region and fail over by DNS or the global tier.',
  'point.gateway-load-balancer.1':
    'Gateway Load Balancer does that if your vendor supports it: chain the frontend of each Standard public load ' +
    'balancer (or the public address of a VM) to it, and traffic passes the appliances both ways, with no route ' +
    'tables.',
  'point.gateway-load-balancer.1.change.1': 'its frontend chained to the gateway load balancer',
  'point.gateway-load-balancer.1.change.2': 'a pool of appliances that speak VXLAN',
  'point.gateway-load-balancer.1.watch.1':
    'The appliances can be in another VNet or subscription without peering, in the same region.',
  'point.gateway-load-balancer.1.watch.2':
    'It is for traffic from and to the internet; east-west traffic stays with an internal load balancer with HA ports.',
  'point.lb-client-source-address.1':
    'Yes: the load balancer passes packets through and keeps the source address, so back ends and NSGs see the ' +
    'client. Only a Private Link service or a proxy in between hides it.',
  'point.lb-client-source-address.1.watch.1':
    'NSG rules name the client as source; probes come from 168.63.129.16 (tag AzureLoadBalancer).',
  'point.lb-client-source-address.1.watch.2':
    'Replies go straight back: a default route to a firewall on the back ends breaks public load balancing.',
  'point.lb-client-source-address.1.watch.3': 'Floating IP changes the destination address, not the source.',
  'point.lb-ping-and-protocols.1':
    'Only the front end of a Standard public load balancer answers a ping itself, and only while back ends are ' +
    'healthy. Rules carry TCP and UDP and nothing else, so ICMP, GRE, ESP or SCTP do not pass, and pings from the ' +
    'back ends do not go out by it.',
  'point.lb-ping-and-protocols.1.watch.1':
    'Test an internal front end with Test-NetConnection -Port or nc, not with ping.',
  'point.lb-ping-and-protocols.1.watch.2': 'To ping the internet from a VM give it a public address of its own.',
  'point.lb-ping-and-protocols.1.watch.3': 'HA ports mean all TCP and UDP ports, not all protocols.',
  'point.lb-uneven-distribution.1':
    'The load balancer spreads connections by a hash of five values, not requests and not by load. Few long ' +
    'connections, clients behind one NAT address or session persistence "client IP" pile up on one VM; set ' +
    'persistence to none and let clients open new connections.',
  'point.lb-uneven-distribution.1.change.1':
    'session persistence of the rule: none, or client IP where sessions must stick',
  'point.lb-uneven-distribution.1.watch.1':
    'Sticky: persistence "client IP" (2 values) or "client IP and protocol" (3); it breaks when the pool changes.',
  'point.lb-uneven-distribution.1.watch.2': 'First check the probe: a VM that is down gets nothing.',
  'point.lb-uneven-distribution.1.watch.3':
    'Cookie affinity needs Application Gateway; other ways of sharing need a proxy of yours.',
  'point.lb-uneven-distribution.cause': 'few or long connections, or session persistence, put the load on one member',
  'point.lb-uneven-distribution.fix':
    'Set session persistence to None and let the clients open new connections; where requests must be spread evenly ' +
    'take Application Gateway.',
  'point.lb-inbound-nat-rules.1':
    'An inbound NAT rule forwards one front end port to one VM, for example 50001 to port 22, so no VM needs a ' +
    'public address. For administration take Azure Bastion instead: it opens no port to the internet at all.',
  'point.lb-inbound-nat-rules.1.change.1': 'an inbound NAT rule per VM or for a pool',
  'point.lb-inbound-nat-rules.1.watch.1': 'The NSG must allow the back end port (22), from your addresses only.',
  'point.lb-inbound-nat-rules.1.watch.2':
    'For scale sets use rules on the pool with a port range, which grow with the instances; too few ports block ' +
    'scaling out.',
  'point.lb-sql-always-on-listener.1':
    'Put the nodes into different subnets of the VNet and no load balancer is needed: the listener gets an address ' +
    'in each. With all nodes in one subnet it takes a Standard internal load balancer with floating IP and a probe ' +
    'port such as 59999, or a DNN listener.',
  'point.lb-sql-always-on-listener.1.change.1':
    'only where the nodes share one subnet: floating IP on, probe port 59999',
  'point.lb-sql-always-on-listener.1.watch.1':
    'The probe port must be set on the cluster IP resource too (Set-ClusterParameter ProbePort), and be open in ' +
    'Windows and NSG for 168.63.129.16.',
  'point.lb-sql-always-on-listener.1.watch.2':
    'Where the listener works on the primary only, check floating IP on the rule and ProbePort on the cluster.',
  'point.lb-sql-always-on-listener.1.watch.3':
    "Set MultiSubnetFailover=True in the clients' connection strings; a DNN listener needs SQL Server 2019 CU8 or " +
    'later.',
  'point.internal-lb-from-on-premises.1':
    'Yes: the front end is an address of the VNet, reachable over VPN, ExpressRoute and peering like a VM. If the ' +
    'VMs answer and the front end does not, look at the probe, the NSG for the real source range, and the way back.',
  'point.internal-lb-from-on-premises.1.watch.1':
    'A spoke needs gateway transit and use of the remote gateway on the peering.',
  'point.internal-lb-from-on-premises.1.watch.2':
    'The reply must go the way of the request: no default route past a firewall that saw only one half.',
  'point.internal-lb-from-on-premises.1.watch.3': 'An internal front end does not answer ping.',
  'point.internal-lb-from-on-premises.1.watch.4':
    'NSG: the on-premises range is the source, as the load balancer keeps it.',
  'point.public-lb-default-route-asymmetry.1':
    'It cannot work like that: the request enters by the load balancer, the reply follows 0.0.0.0/0 to the firewall, ' +
    'which never saw the connection and drops it. Publish through the firewall (DNAT to an internal front end) or a ' +
    'proxy such as Application Gateway.',
  'point.public-lb-default-route-asymmetry.1.change.2': 'a DNAT rule to an internal load balancer',
  'point.public-lb-default-route-asymmetry.1.watch.1':
    'If clients are few and fixed, routes for their addresses with next hop Internet on the back end subnet repair it.',
  'point.public-lb-default-route-asymmetry.1.watch.2':
    'Application Gateway or Front Door by Private Link talk from private addresses, so their replies do not follow ' +
    'the default route.',
  'point.public-lb-default-route-asymmetry.1.watch.3': 'The same holds for a public address on a VM in that subnet.',
  'point.public-lb-default-route-asymmetry.cause':
    'the replies follow the default route to the firewall instead of going back through the load balancer',
  'point.public-lb-default-route-asymmetry.fix':
    'Publish by a DNAT rule of the firewall to an internal front end, or by Application Gateway; for a few fixed ' +
    'clients add routes for their addresses with next hop Internet.',
  'point.lb-zonal-frontend-change.1':
    'The zones of a front end are fixed: add a second, zone-redundant front end, point the rules to it, move DNS or ' +
    'routes over, and remove the old one. The load balancer itself stays.',
  'point.lb-zonal-frontend-change.1.change.1': 'a further front end beside the old one',
  'point.lb-zonal-frontend-change.1.watch.1':
    'Plan a short interruption: rules are re-associated, and clients must learn the new address.',
  'point.lb-zonal-frontend-change.1.watch.2':
    'Two rules to the same back end port need floating IP or different back end ports.',
  'point.lb-probe-blocked-by-nsg.1':
    'Health probes come from 168.63.129.16, and the default rule AllowAzureLoadBalancerInBound lets them in. A deny ' +
    'rule of your own comes before it, so every member counts as down. Allow the tag AzureLoadBalancer on the probe ' +
    'port above the deny rule.',
  'point.lb-probe-blocked-by-nsg.1.change.1': 'allow AzureLoadBalancer to the probe port, above the deny rule',
  'point.lb-probe-blocked-by-nsg.1.watch.1':
    'Rules can sit on the subnet and on the network interface: both must allow the probe.',
  'point.lb-probe-blocked-by-nsg.1.watch.2': 'The tag stands for 168.63.129.16; you need no other address for probes.',
  'point.lb-probe-blocked-by-nsg.1.watch.3':
    'The probe rule does not admit the clients: they need a rule of their own for the data port.',
  'point.lb-probe-blocked-by-nsg.1.watch.4':
    'When all members are down, new connections fail; it recovers within a few probe intervals.',
  'point.lb-probe-blocked-by-nsg.cause': 'a deny rule of a network security group blocks the probes from 168.63.129.16',
  'point.lb-probe-blocked-by-nsg.fix':
    'Add an inbound rule that allows the service tag AzureLoadBalancer on the probe port with a lower priority ' +
    'number than the deny rule, on the subnet and the interface.',
  'point.lb-probe-blocked-by-guest-firewall.1':
    'The firewall of the operating system drops the probes, although the NSG allows them. Open the probe port in ' +
    'Windows Defender Firewall, iptables or nftables for 168.63.129.16, and the data port for the clients.',
  'point.lb-probe-blocked-by-guest-firewall.1.change.1':
    'the firewall of the operating system: the probe port for 168.63.129.16',
  'point.lb-probe-blocked-by-guest-firewall.1.watch.1':
    'Do not block 168.63.129.16 as such: the VM agent, DNS and DHCP of Azure use it too.',
  'point.lb-probe-blocked-by-guest-firewall.1.watch.2':
    'The load balancer keeps the client address, so the data port must be open for the real ranges, not for the load ' +
    'balancer.',
  'point.lb-probe-blocked-by-guest-firewall.1.watch.3':
    'Security agents of third parties can bring a firewall of their own.',
  'point.lb-probe-blocked-by-guest-firewall.cause':
    'the firewall of the operating system on the back end drops the probes',
  'point.lb-probe-blocked-by-guest-firewall.fix':
    'Allow 168.63.129.16 on the probe port, and the clients on the data port, in the firewall of the operating system.',
  'point.lb-probe-port-not-listening.1':
    'Nothing listens on the port that the probe checks: the service is stopped, bound to 127.0.0.1, or uses another ' +
    'port. Start it on all addresses, or set the probe of the rule to the port on which it does listen.',
  'point.lb-probe-port-not-listening.1.change.1': 'the port of the health probe',
  'point.lb-probe-port-not-listening.1.change.2': 'the service listens on all addresses',
  'point.lb-probe-port-not-listening.1.watch.1': 'The probe may use another port than the rule: then check that one.',
  'point.lb-probe-port-not-listening.1.watch.2':
    'Set the service to start by itself, or each reboot takes the machine out.',
  'point.lb-probe-port-not-listening.1.watch.3':
    'A TCP probe only sees that the port is open, not whether the application works.',
  'point.lb-probe-port-not-listening.cause': 'no service listens on the port that the health probe checks',
  'point.lb-probe-port-not-listening.fix':
    'Start the service, bind it to 0.0.0.0 instead of 127.0.0.1, or set the probe to the port on which the ' +
    'application listens.',
  'point.lb-http-probe-not-200.1':
    'An HTTP or HTTPS probe of a load balancer counts only status 200 as up; redirects, sign-in pages and 403 count ' +
    'as down. Probe a path that answers 200 without login, or use a TCP probe.',
  'point.lb-http-probe-not-200.1.change.1': 'the path of the health probe',
  'point.lb-http-probe-not-200.1.watch.1':
    'The probe calls the private address of the machine, so sites that are bound to a host name may answer 404.',
  'point.lb-http-probe-not-200.1.watch.2':
    'HTTPS probes need a certificate that the probe accepts: a chain signed with SHA-256 at least.',
  'point.lb-http-probe-not-200.1.watch.3': 'The path should check what users need, but answer within the interval.',
  'point.lb-http-probe-not-200.cause': 'the probe path answers with something else than HTTP 200',
  'point.lb-http-probe-not-200.fix':
    'Point the HTTP probe to a path that answers 200 itself, without redirect or sign-in, or change it to a TCP probe.',
  'point.lb-pool-members-gone.1':
    'The backend pool does not name the machines that run: it is empty, or holds interfaces and addresses of ' +
    'machines that are deleted, stopped or replaced. Add the running ones and remove the rest; an IP-based pool is ' +
    'not updated by itself.',
  'point.lb-pool-members-gone.1.change.1': 'the members of the backend pool',
  'point.lb-pool-members-gone.1.watch.1':
    'Templates that write the pool without its members empty it: manage the membership in one place.',
  'point.lb-pool-members-gone.1.watch.2': 'A stopped machine is not probed until it runs again.',
  'point.lb-pool-members-gone.cause': 'the backend pool is empty or lists machines that are gone or stopped',
  'point.lb-pool-members-gone.fix':
    'Add the interfaces or addresses of the running machines to the pool, and remove those that no longer exist.',
  'point.lb-floating-ip-guest-not-prepared.1':
    'With floating IP the packets keep the front end address as destination. The machine must carry that address on ' +
    'a loopback interface, or it drops them. Configure the loopback as documented, or switch floating IP off where ' +
    'it is not needed.',
  'point.lb-floating-ip-guest-not-prepared.1.change.1':
    'floating IP off, or a loopback with the front end address on each machine',
  'point.lb-floating-ip-guest-not-prepared.1.watch.1':
    'Windows needs the weak host model on both interfaces (weakhostreceive, weakhostsend); Linux usually has it.',
  'point.lb-floating-ip-guest-not-prepared.1.watch.2':
    'SQL Server availability group listeners and some appliances need floating IP; plain web servers do not.',
  'point.lb-floating-ip-guest-not-prepared.1.watch.3':
    'It does not work on secondary IP configurations, nor for IPv6 on internal load balancers.',
  'point.lb-floating-ip-guest-not-prepared.1.watch.4':
    'The firewall of the operating system must allow the port on the front end address.',
  'point.lb-floating-ip-guest-not-prepared.cause':
    'floating IP is on, but the back ends do not carry the front end address on a loopback interface',
  'point.lb-floating-ip-guest-not-prepared.fix':
    'Switch floating IP off in the rule, or add a loopback interface with the front end address on every back end ' +
    'and allow the port there.',
  'point.lb-deployment-error-codes.1':
    'Two rules of one load balancer may use the same back end port on the same machines only with floating IP, as ' +
    'otherwise they cannot be told apart. Give the second rule another back end port, or enable floating IP on both ' +
    'and prepare the machines.',
  'point.lb-deployment-error-codes.1.change.1': 'another back end port, or floating IP on the rules',
  'point.lb-deployment-error-codes.1.watch.1':
    'With another back end port the front end port can stay 443: 443 on the second address to 8443 on the machines.',
  'point.lb-deployment-error-codes.1.watch.2':
    'Floating IP needs a loopback interface with each front end address on every machine.',
  'point.lb-deployment-error-codes.1.watch.3':
    'For many sites on one port take Application Gateway, which tells them apart by host name.',
  'point.lb-deployment-error-codes.cause':
    'two rules use the same back end port and protocol on the same machines without floating IP',
  'point.lb-deployment-error-codes.fix':
    'Use another back end port in the second rule, or enable floating IP on both rules and add the front end ' +
    'addresses as loopback on the machines.',
  'point.lb-public-ip-sku-mismatch.1':
    'Load balancer and public address must have the same SKU, and only Standard can still be created. Upgrade the ' +
    'address to Standard (static first), or give the load balancer a new Standard address.',
  'point.lb-public-ip-sku-mismatch.1.change.1': 'by a Standard address, static first',
  'point.lb-public-ip-sku-mismatch.1.watch.1': 'In templates write sku Standard on both.',
  'point.lb-public-ip-sku-mismatch.1.watch.2':
    'An address can be upgraded only while it is attached to nothing; a static one keeps its value.',
  'point.lb-public-ip-sku-mismatch.1.watch.3':
    'A VM cannot have a Basic address on its interface and be behind a Standard load balancer.',
  'point.lb-public-ip-sku-mismatch.cause': 'the public IP address and the load balancer have different SKUs',
  'point.lb-public-ip-sku-mismatch.fix':
    'Upgrade the public address to Standard or use a new Standard one, and set sku Standard on both in the template.',
  'point.lb-second-of-same-type-refused.1':
    'That is refused: one set of machines can be behind one internal and one public load balancer, not behind two of ' +
    'the same type. Add a further front end address and rules to the load balancer that stands.',
  'point.lb-second-of-same-type-refused.1.change.2': 'a further front end and its rules',
  'point.lb-second-of-same-type-refused.1.watch.1':
    'One load balancer can have many front ends, each with its own address and ports.',
  'point.lb-second-of-same-type-refused.1.watch.2':
    'The same back end port in two rules needs floating IP or another port.',
  'point.lb-second-of-same-type-refused.cause':
    'the machines are already behind another load balancer of the same type',
  'point.lb-second-of-same-type-refused.fix':
    'Use the load balancer that stands and add a further front end IP configuration with its rules to it.',
  'point.lb-flows-stay-after-removal.1':
    'A load balancer only decides where new connections go. Established TCP connections stay on their machine after ' +
    'it left the pool or its probe went down, until they end. Close them on the server, or stop the machine once it ' +
    'is drained.',
  'point.lb-flows-stay-after-removal.1.watch.1':
    'For maintenance set the admin state of the member to Down, wait, then patch: new connections go elsewhere.',
  'point.lb-flows-stay-after-removal.1.watch.2': 'UDP flows move to another healthy member.',
  'point.lb-flows-stay-after-removal.1.watch.3':
    'Long connections (SQL, message brokers, WebSocket) need a lifetime in the client, or they never move.',
  'point.lb-flows-stay-after-removal.cause':
    'established connections stay on a member after it left the pool, which is by design',
  'point.lb-flows-stay-after-removal.fix':
    'Drain with the admin state Down, then end the connections on the server or stop the machine.',
  'point.lb-access-logs.1':
    'No: it works on layer 4 and logs no connections, only metrics and health events. Take VNet flow logs of the ' +
    'back end subnet to see who connected, which show the client address because the load balancer keeps it, or the ' +
    'logs of the servers.',
  'point.lb-access-logs.1.watch.1': 'NSG flow logs end on 30 September 2027 and take no new ones: use VNet flow logs.',
  'point.lb-access-logs.1.watch.2': 'Web requests are logged by Application Gateway or Front Door.',
  'point.lb-access-logs.1.watch.3': 'Useful metrics: health probe status, data path availability, SNAT connections.',
  'point.lb-across-subscriptions.1':
    'Yes, front end address and back ends may be in other subscriptions than the load balancer, in the same region ' +
    'and, for the back ends, in one VNet. The pool must be created with SyncMode; who sets it up needs Network ' +
    'Contributor in both subscriptions.',
  'point.lb-across-subscriptions.1.change.1': 'a new backend pool with SyncMode',
  'point.lb-across-subscriptions.1.watch.1': 'SyncMode is chosen when the pool is made and cannot be changed.',
  'point.lb-across-subscriptions.1.watch.2':
    'With SyncMode Automatic scale sets keep the pool current; with Manual you do.',
  'point.lb-across-subscriptions.1.watch.3':
    'Gateway Load Balancers and inbound NAT pools are excluded; the global tier takes regional load balancers of ' +
    'other subscriptions as they are.',
  'point.lb-across-subscriptions.1.watch.4': 'It does not bridge VNets: members are still in one VNet.',
  'point.lb-maintenance-of-a-member.1':
    'Set the admin state of that member to Down: new connections go elsewhere, while established TCP connections ' +
    'stay until they end. Patch when they are gone, then set it to None, so that the probe decides again.',
  'point.lb-maintenance-of-a-member.1.change.1': 'admin state of the member',
  'point.lb-maintenance-of-a-member.1.watch.1':
    'It is per member and pool, and counts for all rules of that pool that have a probe.',
  'point.lb-maintenance-of-a-member.1.watch.2': 'Inbound NAT rules and rules without a probe ignore it.',
  'point.lb-maintenance-of-a-member.1.watch.3':
    'Up means always healthy, even if the service is dead: forget it there and clients fail.',
  'point.lb-maintenance-of-a-member.1.watch.4': 'UDP flows move at once.',
  'point.lb-failover-speed.1':
    'With the default interval of 5 seconds a failed member is out after one or few missed probes, depending on the ' +
    'threshold. New connections then go to healthy members; TCP connections to the dead machine only end by their ' +
    'own timeout.',
  'point.lb-failover-speed.1.change.1': 'interval and threshold of the probe',
  'point.lb-failover-speed.1.watch.1': 'HTTP probes wait up to 30 seconds for an answer.',
  'point.lb-failover-speed.1.watch.2':
    'A probe that flaps makes the load balancer wait longer before it trusts the member again.',
  'point.lb-failover-speed.1.watch.3':
    'When all members are down, new flows fail and existing TCP flows of a Standard load balancer go on.',
  'point.lb-session-persistence.1':
    'Only by client address: session persistence Client IP keeps an address on one member. Cookies it does not know; ' +
    'users behind one NAT share a member, and a changed address moves. For sticky web sessions take Application ' +
    'Gateway with cookie-based affinity.',
  'point.lb-session-persistence.1.change.1': 'session persistence in the rule',
  'point.lb-session-persistence.1.watch.1':
    'A session store outside the servers makes stickiness unnecessary and survives a failure.',
  'point.lb-session-persistence.1.watch.2': 'When the member goes down its users move to another one.',
  'point.lb-inbound-nat-pools-retired.1':
    'Yes for scale sets: inbound NAT pools end on 30 September 2027, and since 15 November 2026 no new ones can be ' +
    'created. Move to inbound NAT rules version 2, which point to the back end pool. NAT rules of single VMs are not ' +
    'affected.',
  'point.lb-inbound-nat-pools-retired.1.change.1': 'NAT pools to inbound NAT rules version 2',
  'point.lb-inbound-nat-pools-retired.1.watch.1': 'Whether you have any: az network lb inbound-nat-pool list.',
  'point.lb-inbound-nat-pools-retired.1.watch.2':
    'Take the pool off the model of the scale set and update the instances before the new rule comes.',
  'point.lb-inbound-nat-pools-retired.1.watch.3':
    'Where it is for RDP or SSH, Azure Bastion needs no open port at all.',
};
