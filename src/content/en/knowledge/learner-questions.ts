/** Questions back to those who learn, and why each choice is right or wrong. */
export const learnerQuestionWords = {
  'learner-question.two-vnets-one-region.asks':
    'A shop and its billing service run in two VNets in West Europe whose ranges differ. They exchange many small ' +
    'calls and need the lowest latency, with as little to maintain as possible. What joins them?',
  'learner-question.two-vnets-one-region.vnet-to-vnet-vpn':
    'The tunnel would work, but two gateways add latency, cap the throughput and cost money every hour. Nothing here ' +
    'asks for IPsec.',
  'learner-question.two-vnets-one-region.vnet-peering-regional':
    'Peering gives the latency of a single VNet and needs one link from each side. No gateway stands in between.',
  'learner-question.two-vnets-one-region.expressroute':
    'A circuit joins sites outside Azure with Azure. Two VNets would turn around at the edge of the provider, which ' +
    'is slower and discouraged.',
  'learner-question.two-vnets-one-region.route-server':
    'Route Server tells routes to appliances and gateways and carries no traffic. It cannot join two VNets.',
  'learner-question.branch-next-week.asks':
    'A branch with 25 people opens next week and needs a file server and an ERP system in Azure. The traffic is ' +
    'moderate and the company accepts an encrypted tunnel over the internet. What do you build?',
  'learner-question.branch-next-week.s2s-vpn':
    'A tunnel from the router of the branch runs within hours, is encrypted and carries moderate traffic for little ' +
    'money.',
  'learner-question.branch-next-week.expressroute':
    'A circuit takes weeks to months at the provider, so it misses the date. Its steady latency was not asked for.',
  'learner-question.branch-next-week.p2s-vpn':
    'Each of the 25 devices would need a client and a sign-in. The branch has a router that can hold one tunnel for ' +
    'all.',
  'learner-question.branch-next-week.vnet-peering-global':
    'Peering joins Azure VNets with each other. A branch office is no VNet, whatever its region.',
  'learner-question.bank-without-internet.asks':
    'A bank moves its data warehouse to Azure. Its policy forbids the internet as a path even for encrypted data, ' +
    'and the nightly load of 4 Gbps must have steady latency. Which connection fits?',
  'learner-question.bank-without-internet.s2s-vpn':
    'The tunnel is encrypted but crosses the internet, which the policy forbids. Its latency cannot be predicted ' +
    'either.',
  'learner-question.bank-without-internet.expressroute':
    'A circuit runs over the line of a provider past the internet, with steady latency, and comes in sizes up to 10 ' +
    'Gbps.',
  'learner-question.bank-without-internet.expressroute-global-reach':
    'Global Reach joins two sites through two circuits. Here one site needs Azure, and there is no circuit yet.',
  'learner-question.bank-without-internet.expressroute-vpn-failover':
    'The backup tunnel would cross the internet as soon as the circuit fails, which breaks the policy.',
  'learner-question.auditor-wants-ipsec.asks':
    'An auditor insists that traffic between two VNets is protected by IPsec, named as such in the contract. The ' +
    'volume is small. Which option satisfies the wording?',
  'learner-question.auditor-wants-ipsec.vnet-peering-regional':
    'Peering stays on the Microsoft backbone but adds no IPsec. MACsec protects only the links between datacenters.',
  'learner-question.auditor-wants-ipsec.vnet-encryption':
    'It encrypts between VMs of supported sizes, but with DTLS and not with IPsec. The contract names the protocol.',
  'learner-question.auditor-wants-ipsec.vnet-to-vnet-vpn':
    'The two gateways build an IPsec tunnel between the VNets. At a small volume their throughput is no obstacle.',
  'learner-question.auditor-wants-ipsec.expressroute':
    'A circuit is not encrypted by default, and it is not meant to join VNets with each other.',
  'learner-question.chain-of-three-vnets.asks':
    'VNet A is peered with B, and B with C, all in one region. A VM in A cannot reach one in C, and no inspection is ' +
    'wanted. What is the shortest way to a direct path?',
  'learner-question.chain-of-three-vnets.gateway-transit':
    'It lets A use a gateway in B to reach what is behind that gateway. It does not open C to A.',
  'learner-question.chain-of-three-vnets.hub-spoke-firewall':
    'A firewall in B with routes would pass the traffic on, but it adds a hop and cost, and no inspection is wanted.',
  'learner-question.chain-of-three-vnets.route-server':
    'Route Server exchanges routes with appliances by BGP. Without something in B that forwards packets nothing ' +
    'changes.',
  'learner-question.chain-of-three-vnets.vnet-peering-regional':
    'Peering is never transitive, so A and C need a peering of their own. It is a link from each side and works in ' +
    'minutes.',
  'learner-question.circuit-is-no-bridge.asks':
    'VNets in North Europe and West Europe are both linked to the same ExpressRoute circuit. A colleague proposes to ' +
    'send the replication between them over it, since it is paid for. What do you advise?',
  'learner-question.circuit-is-no-bridge.vnet-peering-global':
    'A peering takes the direct way over the backbone, without gateways or the detour to the Microsoft edge, and ' +
    'leaves the circuit to the sites.',
  'learner-question.circuit-is-no-bridge.expressroute':
    'The packets would travel to the Microsoft edge and back and be capped by the gateways. Microsoft advises ' +
    'against it and blocks it by default.',
  'learner-question.circuit-is-no-bridge.expressroute-global-reach':
    'Global Reach joins two sites by two circuits. These are two VNets on one circuit.',
  'learner-question.circuit-is-no-bridge.vnet-to-vnet-vpn':
    'It works, yet two more gateways limit the speed and cost by the hour, and nobody asked for IPsec.',
  'learner-question.azure-and-another-cloud.asks':
    'An application in Azure must read from databases in a network at another cloud provider. The volume is modest, ' +
    'an encrypted path over the internet is fine, and both clouds offer VPN gateways. What joins the two?',
  'learner-question.azure-and-another-cloud.vnet-peering-global':
    'Peering joins VNets of one Azure cloud. A network at another provider cannot be its other end.',
  'learner-question.azure-and-another-cloud.p2s-vpn':
    'Point-to-site is for single devices of people. Servers that must talk day and night need a tunnel between the ' +
    'networks.',
  'learner-question.azure-and-another-cloud.s2s-vpn':
    'For Azure the other cloud is a site like any other: a local network gateway stands for it, and IPsec with BGP ' +
    'joins both.',
  'learner-question.azure-and-another-cloud.expressroute-global-reach':
    'Global Reach joins two sites that each have a circuit to Microsoft. No circuits exist here, and Azure itself is ' +
    'one end.',
  'learner-question.replica-in-another-region.asks':
    'A database runs on VMs in Sweden Central, its replica in a VNet in Germany West Central. Both are in the public ' +
    'cloud, the ranges differ, and the replication must not use gateways. What do you create?',
  'learner-question.replica-in-another-region.vnet-peering-regional':
    'This peering joins VNets of one region only. Across regions it is a global peering, with other prices.',
  'learner-question.replica-in-another-region.front-door':
    'Front Door is an entry for web users and speaks HTTP. Replication between databases does not go through it.',
  'learner-question.replica-in-another-region.vnet-peering-global':
    'Global peering joins VNets of different regions over the backbone, without gateways. Only the distance adds ' +
    'latency.',
  'learner-question.subnets-of-one-vnet.asks':
    'A web tier and a database tier sit in two subnets of the same VNet and cannot yet talk, as a colleague says, ' +
    'because a peering is missing. What is needed between the subnets?',
  'learner-question.subnets-of-one-vnet.same-vnet':
    'System routes join all subnets of a VNet from the start. If they cannot talk, look at security groups, routes ' +
    'or the host firewall.',
  'learner-question.subnets-of-one-vnet.vnet-peering-regional':
    'Peering joins two VNets. Inside one VNet there is nothing to peer.',
  'learner-question.subnets-of-one-vnet.internal-load-balancer':
    'It spreads connections over several machines. It is not needed for two subnets to reach each other.',
  'learner-question.public-and-government-cloud.asks':
    'A company has one VNet in the public Azure cloud and one in Azure US Government. A nightly export must go from ' +
    'one to the other, and an encrypted tunnel over the internet is allowed. Which connection is possible?',
  'learner-question.public-and-government-cloud.vnet-peering-global':
    'Global peering works inside one cloud only. The public cloud and Azure US Government cannot be peered.',
  'learner-question.public-and-government-cloud.s2s-vpn':
    'Each side treats the other as a foreign site and builds an IPsec tunnel to its public address. This works ' +
    'across clouds.',
  'learner-question.public-and-government-cloud.avnm-mesh':
    'A mesh is a connected group inside one cloud. It cannot reach a VNet in another one.',
  'learner-question.one-account-far-away.asks':
    'A VM in UK South must reach one storage account in Japan East by a private address. Nothing else in Japan is ' +
    'needed, and no VNet exists there. What is the leanest design?',
  'learner-question.one-account-far-away.vnet-peering-global':
    'There is no VNet in Japan to peer with. One would have to be built for a private endpoint that may as well be ' +
    'in UK South.',
  'learner-question.one-account-far-away.service-endpoint':
    'A cross-region service endpoint reaches the account, but at its public address. A private one was asked for.',
  'learner-question.one-account-far-away.nat-gateway':
    'It gives the VM a fixed public address on the way out. The account would still be called at its public endpoint.',
  'learner-question.one-account-far-away.private-endpoint':
    'The endpoint sits in the VNet in UK South, and the account behind it may be in another region. No second ' +
    'network is needed.',
  'learner-question.storage-from-the-datacenter.asks':
    'Servers in a datacenter with a site-to-site VPN must write to a storage account whose public access is off. ' +
    'What has to be in place?',
  'learner-question.storage-from-the-datacenter.service-endpoint':
    'It works for subnets in Azure only and keeps the public address. Servers behind the tunnel cannot use it.',
  'learner-question.storage-from-the-datacenter.private-endpoint-from-onprem':
    'The servers reach the private address through the tunnel, and their DNS forwards the public name of the service ' +
    'to a resolver in Azure.',
  'learner-question.storage-from-the-datacenter.service-firewall':
    'An allow list opens the public endpoint for the address of the datacenter. Public access is off here.',
  'learner-question.storage-from-the-datacenter.vnet-integration':
    'It takes App Service and Functions out into a VNet. It does nothing for servers in a datacenter.',
  'learner-question.test-subnet-without-budget.asks':
    'VMs in one subnet read terabytes of test data from a storage account in the same region. There is no budget, ' +
    'the public address is no concern, but only this subnet may get in. What do you choose?',
  'learner-question.test-subnet-without-budget.private-endpoint':
    'It would be safer, but it is billed by the hour and for each gigabyte. With terabytes and no budget that rules ' +
    'it out.',
  'learner-question.test-subnet-without-budget.service-firewall':
    'Rules with IP addresses have no effect on callers in the region of the account, as these do not arrive with ' +
    'public addresses.',
  'learner-question.test-subnet-without-budget.service-endpoint':
    'It is free, takes the backbone and lets the account admit exactly this subnet. The public address stays, which ' +
    'nobody minds here.',
  'learner-question.test-subnet-without-budget.nat-gateway':
    'It bills every gigabyte and gives a public address to admit, which an account of the same region does not see.',
  'learner-question.partner-with-one-address.asks':
    'A partner without any Azure network uploads test files once a day from one fixed public address. The account ' +
    'holds nothing sensitive, and nobody wants to build a tunnel. What lets the partner in and keeps others out?',
  'learner-question.partner-with-one-address.service-firewall':
    'An IP rule on the account admits the one address and denies the rest. For test data from a fixed address that ' +
    'is enough.',
  'learner-question.partner-with-one-address.service-endpoint':
    'It is switched on at a subnet of an Azure VNet. The partner has none.',
  'learner-question.partner-with-one-address.private-endpoint':
    'Its private address is reached from VNets or over a tunnel. The partner has neither, so it would not help.',
  'learner-question.partner-with-one-address.p2s-vpn':
    'It would give the partner access to a network and need a gateway and a client, far more than a daily upload ' +
    'asks for.',
  'learner-question.sql-in-another-region.asks':
    'VMs in Italy North must reach an Azure SQL Database in France Central without its public endpoint. A colleague ' +
    'suggests a service endpoint for Microsoft.Sql. What is right?',
  'learner-question.sql-in-another-region.service-endpoint':
    'For Azure SQL it works only in the region of the subnet, and it would use the public endpoint anyway.',
  'learner-question.sql-in-another-region.vnet-peering-global':
    'The database is in no VNet, so there is nothing in France to peer with.',
  'learner-question.sql-in-another-region.private-endpoint':
    'It gives the database a private address in the VNet in Italy, although the server is in France. Public access ' +
    'can then be switched off.',
  'learner-question.only-our-own-account.asks':
    'Security fears that data is copied from a VM to a storage account of a stranger. The VM may reach only the one ' +
    'account of the company, by a private address. Which building block fits best?',
  'learner-question.only-our-own-account.service-endpoint':
    'By itself it opens the way to all of Azure Storage, not to one account, and it gives no private address.',
  'learner-question.only-our-own-account.private-endpoint':
    'It leads to exactly one resource. With other ways out closed, accounts of strangers stay out of reach.',
  'learner-question.only-our-own-account.service-firewall':
    'It decides who may enter your own account. It does not stop the VM from calling a foreign one.',
  'learner-question.one-rule-set-for-many-resources.asks':
    'A team runs key vaults, storage accounts and Event Hubs namespaces. It wants one place that denies public ' +
    'traffic, allows exceptions for all of them and logs who came. What do you propose?',
  'learner-question.one-rule-set-for-many-resources.service-firewall':
    'Each resource would have a list of its own, and the lists drift apart. One place was asked for.',
  'learner-question.one-rule-set-for-many-resources.avnm-mesh': 'A mesh joins VNets. These resources are in none.',
  'learner-question.one-rule-set-for-many-resources.network-security-perimeter':
    'It draws one boundary around the PaaS resources, with common rules in and out and common access logs.',
  'learner-question.one-rule-set-for-many-resources.ddos-protection':
    'It defends public addresses in VNets against floods. It sets no access rules for PaaS resources.',
  'learner-question.database-of-another-tenant.asks':
    'A software company keeps an Azure SQL server in its tenant. A customer in another tenant must query it ' +
    'privately from its own VNet, and neither side wants to join networks. What do you build?',
  'learner-question.database-of-another-tenant.vnet-peering-regional':
    'Peering across tenants is possible, but it joins whole networks, and the SQL server is in no VNet anyway.',
  'learner-question.database-of-another-tenant.private-endpoint-cross-tenant':
    'The customer creates the endpoint by the resource ID, and the owner approves it. Both networks stay apart.',
  'learner-question.database-of-another-tenant.service-endpoint':
    'For Azure SQL it does not cross tenants, and the query would go to the public endpoint.',
  'learner-question.database-of-another-tenant.private-link-service':
    'It publishes a service of your own behind a load balancer. An Azure SQL server has Private Link built in.',
  'learner-question.website-on-three-continents.asks':
    'A website runs in two regions for users on three continents. It needs caching near the users, a web application ' +
    'firewall and a fast switch to the other region. What is the entry?',
  'learner-question.website-on-three-continents.traffic-manager':
    'It answers DNS questions only. It neither caches nor filters, and clients keep old answers for a while.',
  'learner-question.website-on-three-continents.app-gateway-waf':
    'It has the firewall but stands in one region. Caching near users on other continents is not its work.',
  'learner-question.website-on-three-continents.global-load-balancer':
    'It spreads TCP and UDP over regions by one address. It knows nothing of HTTP, so it gives neither caching nor a ' +
    'WAF.',
  'learner-question.website-on-three-continents.front-door':
    'It takes users in at the edge close to them, caches there, has the web application firewall and leaves out a ' +
    'region that fails.',
  'learner-question.paths-in-one-region.asks':
    'A portal for users of one country runs on VMs with private addresses in one region. Paths such as /shop and ' +
    '/help go to different pools, and a WAF must stand inside your own VNet. What do you choose?',
  'learner-question.paths-in-one-region.app-gateway-waf':
    'It stands in a subnet of your VNet, reads host and path, ends TLS and filters with its WAF.',
  'learner-question.paths-in-one-region.public-load-balancer':
    'It works on layer 4 and sees neither path nor attack. All requests would go to one pool for each port.',
  'learner-question.paths-in-one-region.front-door':
    'Its WAF works at the global edge and not in your VNet. Users of one country gain little from the edge.',
  'learner-question.paths-in-one-region.traffic-manager':
    'It answers with a public address by name and never sees a path. The VMs have no public addresses.',
  'learner-question.game-server-over-udp.asks':
    'Game servers in a scale set of one region take UDP from players on the internet. There is no web traffic at ' +
    'all. What spreads the players over the servers?',
  'learner-question.game-server-over-udp.app-gateway-waf':
    'It does not carry UDP. Its strengths are web requests with hosts and paths.',
  'learner-question.game-server-over-udp.public-load-balancer':
    'It spreads TCP and UDP over the scale set of one region by a public address and probes the servers.',
  'learner-question.game-server-over-udp.front-door':
    'Front Door serves HTTP and HTTPS only, so the players could not connect.',
  'learner-question.game-server-over-udp.internal-load-balancer':
    'Its address is private. Players on the internet cannot reach it.',
  'learner-question.one-address-for-two-regions.asks':
    'A trading service speaks its own TCP protocol and runs behind public load balancers in two regions. Clients ' +
    'have one fixed address in their firewalls and must be moved when a region fails. What do you put in front?',
  'learner-question.one-address-for-two-regions.traffic-manager':
    'It gives out the addresses of the regions by DNS. Clients with one fixed address in their firewalls would be ' +
    'locked out.',
  'learner-question.one-address-for-two-regions.front-door':
    'It speaks HTTP only. The protocol of this service would not get through.',
  'learner-question.one-address-for-two-regions.global-load-balancer':
    'It has one static anycast address and passes TCP on to the healthy regional load balancers behind it.',
  'learner-question.one-address-for-two-regions.public-load-balancer':
    'It belongs to one region. When that region fails, its address fails with it.',
  'learner-question.one-name-for-azure-and-datacenter.asks':
    'A service that does not speak HTTP runs on public addresses in Azure and in your own datacenter. Clients use ' +
    'one name and should land in the datacenter only if Azure fails. A minute or two of delay is fine. What do you ' +
    'use?',
  'learner-question.one-name-for-azure-and-datacenter.traffic-manager':
    'It watches both endpoints, wherever they are, and answers the name with the healthy one by priority. The ' +
    'protocol does not matter.',
  'learner-question.one-name-for-azure-and-datacenter.global-load-balancer':
    'Behind it stand public load balancers in Azure regions only. The datacenter cannot be one of its back ends.',
  'learner-question.one-name-for-azure-and-datacenter.front-door':
    'It could reach an origin outside Azure, but it carries HTTP only, and this service does not speak it.',
  'learner-question.one-name-for-azure-and-datacenter.private-dns-zone':
    'It serves names inside linked VNets and checks no endpoint. Clients on the internet never ask it.',
  'learner-question.appliances-in-the-hub.asks':
    'Two firewall appliances on VMs in a hub must share the load. The route tables of the spokes need one private ' +
    'address as the next hop, for all ports and protocols. What do you put in front of them?',
  'learner-question.appliances-in-the-hub.internal-app-gateway':
    'It ends web connections at layer 7. It cannot be a next hop for all ports.',
  'learner-question.appliances-in-the-hub.internal-load-balancer':
    'Its private front end is the next hop, and a rule for all ports passes every flow to a healthy appliance.',
  'learner-question.appliances-in-the-hub.public-load-balancer':
    'Its front end is a public address. Routes between private networks need a private next hop.',
  'learner-question.appliances-in-the-hub.traffic-manager':
    'It answers DNS questions. Packets never pass it, so it cannot be a next hop.',
  'learner-question.intranet-by-host-name.asks':
    'Five internal websites share one private address, told apart by their host names, and need a WAF. Only ' +
    'employees on VPN and ExpressRoute reach them. What fits?',
  'learner-question.intranet-by-host-name.internal-load-balancer':
    'It works on layer 4 and cannot tell host names apart. It has no WAF either.',
  'learner-question.intranet-by-host-name.front-door':
    'Its entry is public. Employees on private lines would have to go out to the internet.',
  'learner-question.intranet-by-host-name.internal-app-gateway':
    'A private front end with a listener for each host name and a WAF policy serves all five sites inside your ' +
    'networks.',
  'learner-question.intranet-by-host-name.traffic-manager':
    'It needs endpoints that the internet can reach and does not filter. These sites are private.',
  'learner-question.flood-against-public-addresses.asks':
    'Public load balancers of a ticket shop are flooded with packets before each big sale. The company wants tuned ' +
    'defence in the network, reports on attacks and cover for the cost of scaling out. What do you add?',
  'learner-question.flood-against-public-addresses.app-gateway-waf':
    'A WAF looks at web requests on layer 7. Floods on layers 3 and 4 are not its work.',
  'learner-question.flood-against-public-addresses.nat-gateway':
    'It serves connections from inside to outside. It does not stand before the public load balancers.',
  'learner-question.flood-against-public-addresses.ddos-protection':
    'Network Protection tunes itself to the public addresses of a VNet, reports attacks and comes with cost ' +
    'protection.',
  'learner-question.flood-against-public-addresses.bastion':
    'It lets administrators reach VMs. Customers of the shop never pass it.',
  'learner-question.front-door-to-a-private-app.asks':
    'Front Door Premium must reach a web app on VMs behind an internal load balancer. The VMs and the load balancer ' +
    'must not get any public address. What makes the app an origin?',
  'learner-question.front-door-to-a-private-app.vnet-peering-global':
    'Front Door has no VNet that you could peer with.',
  'learner-question.front-door-to-a-private-app.public-load-balancer':
    'It would give the app a public address, which is ruled out here.',
  'learner-question.front-door-to-a-private-app.private-link-service':
    'It publishes the internal load balancer, and Front Door Premium connects through a private endpoint that you ' +
    'approve.',
  'learner-question.inspect-between-spokes.asks':
    'Six spokes in one region share a hub. Security demands that traffic between spokes and to the internet is ' +
    'inspected, and the team wants to write the routes itself. Which design fits?',
  'learner-question.inspect-between-spokes.avnm-mesh':
    'A mesh sends traffic straight from VNet to VNet, past any firewall. Inspection was demanded.',
  'learner-question.inspect-between-spokes.hub-spoke-firewall':
    'Routes on the spokes lead to Azure Firewall in the hub, which inspects both directions. The routes stay in the ' +
    'hands of the team.',
  'learner-question.inspect-between-spokes.gateway-transit':
    'It shares a gateway towards sites outside Azure. It neither inspects nor joins spokes.',
  'learner-question.inspect-between-spokes.vwan-standard':
    'Without a firewall in the virtual hub nothing is inspected, and its router takes most of the routing out of ' +
    'your hands.',
  'learner-question.forty-vnets-all-to-all.asks':
    'Forty VNets of one region must all reach each other with the lowest latency. There is no firewall and no site ' +
    'outside Azure, and new VNets should join by policy. What do you set up?',
  'learner-question.forty-vnets-all-to-all.vnet-peering-regional':
    'Each pair would need its own peering, 780 for forty VNets. By hand that is neither built nor kept correct.',
  'learner-question.forty-vnets-all-to-all.avnm-hub-spoke':
    'Traffic would go by way of a hub, which is one more hop and needs something there that forwards it.',
  'learner-question.forty-vnets-all-to-all.vwan-standard':
    'A virtual hub gives transit, but it stands in the path and is billed. Nothing here needs its gateways.',
  'learner-question.forty-vnets-all-to-all.avnm-mesh':
    'A connected group lets all members reach each other directly, and dynamic membership takes in new VNets by ' +
    'policy.',
  'learner-question.eighty-spokes-with-one-gateway.asks':
    'Eighty spokes in several subscriptions need the ExpressRoute gateway of the hub in their region. Peerings made ' +
    'by hand are often forgotten. Spokes do not talk to each other. What helps?',
  'learner-question.eighty-spokes-with-one-gateway.avnm-mesh':
    'A mesh has no hub and therefore no gateway to share. It would also let the spokes talk to each other.',
  'learner-question.eighty-spokes-with-one-gateway.avnm-hub-spoke':
    'It creates the peerings of all members and lets them use the hub as a gateway. New spokes are taken in by policy.',
  'learner-question.eighty-spokes-with-one-gateway.expressroute-fastpath':
    'It carries data past the gateway. It creates no peerings.',
  'learner-question.eighty-spokes-with-one-gateway.vnet-to-vnet-vpn':
    'Eighty more gateways would cost a fortune, and a VNet with its own VPN gateway cannot use the one of the hub.',
  'learner-question.five-regions-sixty-branches.asks':
    'A retailer has VNets in five regions, sixty branches with SD-WAN and one circuit. Everything must reach ' +
    'everything, and the team is small. No inspection is asked for. What is the backbone?',
  'learner-question.five-regions-sixty-branches.vwan-standard':
    'Virtual hubs in each region are meshed, take in branches, circuits and VNets, and spread the routes without ' +
    'work of yours.',
  'learner-question.five-regions-sixty-branches.hub-spoke-firewall':
    'Five hubs with firewalls and routes to each other are much work for a small team, and inspection was not asked ' +
    'for.',
  'learner-question.five-regions-sixty-branches.vwan-basic':
    'Basic takes site-to-site VPN only. Circuits and transit between hubs are not in it.',
  'learner-question.five-regions-sixty-branches.route-server':
    'Route Server exchanges routes inside one hub. It carries no traffic and joins no regions by itself.',
  'learner-question.virtual-wan-with-inspection.asks':
    'A company already runs Virtual WAN Standard in three regions. From now on private traffic between all VNets and ' +
    'branches, and traffic to the internet, must pass Azure Firewall. What is the least work?',
  'learner-question.virtual-wan-with-inspection.hub-spoke-firewall':
    'Hubs of your own would replace the virtual hubs and bring all their routes by hand. That is the most work.',
  'learner-question.virtual-wan-with-inspection.vwan-secured-hub':
    'Put Azure Firewall into each virtual hub and switch on routing intent. It leads private and internet traffic ' +
    'through it.',
  'learner-question.virtual-wan-with-inspection.nat-gateway':
    'It gives subnets a way out to the internet. It inspects nothing and sees no private traffic.',
  'learner-question.virtual-wan-with-inspection.avnm-mesh':
    'A mesh sends traffic from VNet to VNet past the hubs, so no firewall would see it.',
  'learner-question.basic-virtual-wan-grows.asks':
    'A company connected its branches with Virtual WAN Basic. Now it wants to add an ExpressRoute circuit and VPN ' +
    'for people at home in the same hub. What does it need?',
  'learner-question.basic-virtual-wan-grows.vwan-basic':
    'Basic carries site-to-site VPN only. Neither the circuit nor people with VPN clients can be added.',
  'learner-question.basic-virtual-wan-grows.expressroute-vpn-failover':
    'It backs up a line with a tunnel in a hub of your own. The wish is to extend the virtual hub for other callers.',
  'learner-question.basic-virtual-wan-grows.vwan-standard':
    'Standard takes circuits, users and branches in one hub. Basic is upgraded in place, but there is no way back.',
  'learner-question.spokes-need-the-headquarters.asks':
    'A hub has a VPN gateway to the headquarters. Three peered spokes in the region must reach the headquarters as ' +
    'well, at the lowest cost. None has a gateway. What do you change?',
  'learner-question.spokes-need-the-headquarters.gateway-transit':
    'The hub side of each peering allows gateway transit, the spoke side uses the remote gateway. No further gateway ' +
    'is paid for.',
  'learner-question.spokes-need-the-headquarters.s2s-vpn':
    'A gateway and a tunnel for each spoke would work, but three more gateways are billed and three more tunnels ' +
    'must be kept.',
  'learner-question.spokes-need-the-headquarters.route-server':
    'It is meant for appliances that speak BGP. A spoke can use the gateway of the hub without it.',
  'learner-question.spokes-need-the-headquarters.vwan-standard':
    'Moving to a virtual hub only to share one gateway costs more than two settings on the peerings.',
  'learner-question.sdwan-appliance-learns-sites.asks':
    'An SD-WAN appliance in the hub learns new sites every week. Today somebody writes their ranges into the route ' +
    'tables of the spokes by hand. How do the VMs learn the routes by themselves?',
  'learner-question.sdwan-appliance-learns-sites.gateway-transit':
    'It passes on what the Azure gateway of the hub knows. An appliance on a VM is no such gateway.',
  'learner-question.sdwan-appliance-learns-sites.hub-spoke-firewall':
    'It would inspect the traffic, but its routes are written by hand as well. That is the problem to be solved.',
  'learner-question.sdwan-appliance-learns-sites.route-server':
    'The appliance announces its routes by BGP to Route Server, which puts them into the hub and into the spokes ' +
    'that use it.',
  'learner-question.sdwan-appliance-learns-sites.nat-gateway':
    'It is a way out to the internet and knows no routes to sites.',
  'learner-question.vpn-branches-to-circuit-site.asks':
    'A hub VNet holds a VPN gateway for branches and an ExpressRoute gateway for the datacenter. Both reach Azure, ' +
    'but branches and datacenter do not reach each other. What joins them in this hub?',
  'learner-question.vpn-branches-to-circuit-site.expressroute-vpn-failover':
    'Both gateways in one VNet are exactly what stands already. Side by side they pass no routes to each other.',
  'learner-question.vpn-branches-to-circuit-site.expressroute-global-reach':
    'It joins two sites that both have circuits. The branches have VPN only.',
  'learner-question.vpn-branches-to-circuit-site.gateway-transit':
    'It lets spokes use a gateway of the hub. It does not join two gateways of one VNet.',
  'learner-question.vpn-branches-to-circuit-site.route-server':
    'With branch-to-branch on, it exchanges the routes of both gateways. The VPN gateway must be active-active with ' +
    'ASN 65515.',
  'learner-question.contractor-needs-a-desktop.asks':
    'Contractors administer ten VMs in peered VNets by RDP from their own laptops, on which nothing may be ' +
    'installed. The VMs must have no public addresses. What gives them access?',
  'learner-question.contractor-needs-a-desktop.bastion':
    'RDP runs in the browser over TLS. One Bastion in the hub serves the VMs of peered VNets, without public ' +
    'addresses on them.',
  'learner-question.contractor-needs-a-desktop.p2s-vpn':
    'It needs a client and a profile on each laptop and opens the network, where only RDP is wanted.',
  'learner-question.contractor-needs-a-desktop.s2s-vpn':
    'It joins a site by its VPN device. The contractors work from anywhere.',
  'learner-question.contractor-needs-a-desktop.public-load-balancer':
    'Inbound NAT rules would put RDP on the internet. That is what the missing public addresses are meant to prevent.',
  'learner-question.developers-on-the-road.asks':
    'Thirty developers work from hotels and from home. On their own devices they use database tools, file shares and ' +
    'private websites in Azure. What do you give them?',
  'learner-question.developers-on-the-road.bastion':
    'It carries RDP and SSH to VMs. Database tools and shares on the laptop itself do not pass it.',
  'learner-question.developers-on-the-road.s2s-vpn':
    'A tunnel needs a site with a VPN device and a fixed peer. Hotels and homes are no such site.',
  'learner-question.developers-on-the-road.p2s-vpn':
    'Each device joins the network by a VPN client with its own sign-in, and then reaches databases, shares and ' +
    'websites.',
  'learner-question.developers-on-the-road.service-firewall':
    'The addresses of hotels and homes change all the time, so an allow list would never be right.',
  'learner-question.warehouse-with-printers.asks':
    'A warehouse has 60 scanners, printers and PCs that all talk to an application in Azure day and night. It has a ' +
    'firewall with a fixed public address and internet access. What connects it?',
  'learner-question.warehouse-with-printers.p2s-vpn':
    'Scanners and printers run no VPN client, and a person would have to sign in on each PC.',
  'learner-question.warehouse-with-printers.s2s-vpn':
    'The firewall of the warehouse holds one IPsec tunnel, and every device behind it reaches Azure without software ' +
    'of its own.',
  'learner-question.warehouse-with-printers.bastion':
    'It opens desktops and shells for administrators. Devices cannot send their data through it.',
  'learner-question.warehouse-with-printers.vnet-integration':
    'It takes an app in Azure into a VNet. It does not bring a warehouse into Azure.',
  'learner-question.many-calls-to-one-partner.asks':
    'A scale set opens thousands of connections at once to the API of a partner, who admits two fixed addresses. ' +
    'Nothing may come in, and the team wants no ports to plan for each machine. What is the way out?',
  'learner-question.many-calls-to-one-partner.public-load-balancer':
    'Its outbound rules work, but ports are shared out to each machine in advance and run short as the set grows.',
  'learner-question.many-calls-to-one-partner.nat-gateway':
    'It leaves by fixed addresses, hands out ports as they are needed and lets nothing in.',
  'learner-question.many-calls-to-one-partner.private-endpoint':
    'It leads to Azure resources and services on Private Link. A public API of a partner is neither.',
  'learner-question.many-calls-to-one-partner.service-endpoint':
    'It leads to Azure services such as Storage. The API of a partner is not among them.',
  'learner-question.only-listed-names-outbound.asks':
    'VMs may call only a list of named websites on the internet, and each call must be logged. Two spokes and a hub ' +
    'exist. Which component decides what goes out?',
  'learner-question.only-listed-names-outbound.nat-gateway':
    'It translates addresses and lets every destination through. It knows no names.',
  'learner-question.only-listed-names-outbound.public-load-balancer':
    'Outbound rules translate addresses as well. They filter nothing by name.',
  'learner-question.only-listed-names-outbound.hub-spoke-firewall':
    'Routes lead the spokes to Azure Firewall, whose application rules allow websites by name and log each call.',
  'learner-question.only-listed-names-outbound.network-security-perimeter':
    'It rules what PaaS resources may call. VMs are not members of a perimeter.',
  'learner-question.updates-behind-an-internal-balancer.asks':
    'VMs in a new private subnet stand behind an internal Standard Load Balancer. They serve well but cannot ' +
    'download updates, and nothing from the internet may come in. What is missing, with the least upkeep?',
  'learner-question.updates-behind-an-internal-balancer.internal-load-balancer':
    'It stands already. An internal front end gives its machines no way out to the internet.',
  'learner-question.updates-behind-an-internal-balancer.nat-gateway':
    'A private subnet has no default way out. A NAT gateway on the subnet provides one, and nothing can come in by it.',
  'learner-question.updates-behind-an-internal-balancer.bastion':
    'It lets administrators in to the VMs. It gives the VMs no way out.',
  'learner-question.updates-behind-an-internal-balancer.traffic-manager':
    'It answers the DNS questions of clients. It has nothing to do with the way out of a subnet.',
  'learner-question.web-app-calls-a-private-vm.asks':
    'A web app on a Standard plan must query a database on a VM in a VNet of the same region. The VM has a private ' +
    'address only. Visitors still reach the app from the internet. What does the app need?',
  'learner-question.web-app-calls-a-private-vm.private-endpoint':
    'A private endpoint of the app is for callers on the way in. The app itself would still not get out to the VM.',
  'learner-question.web-app-calls-a-private-vm.service-endpoint':
    'It is switched on at a subnet to reach Azure services. The app is in no subnet, and the target is a VM.',
  'learner-question.web-app-calls-a-private-vm.vnet-integration':
    'It lets the outbound calls of the app enter a delegated subnet, and from there they reach the VM by its private ' +
    'address.',
  'learner-question.web-app-calls-a-private-vm.bastion':
    'It is for people with RDP or SSH. An app cannot use it to query a database.',
  'learner-question.web-app-for-insiders-only.asks':
    'An internal web app on App Service may be reached only from your VNets and over ExpressRoute, at a private ' +
    'address. It calls nothing in your networks. What do you set up?',
  'learner-question.web-app-for-insiders-only.private-endpoint':
    'It gives the app a private address on the way in. With public access off, only your networks reach it.',
  'learner-question.web-app-for-insiders-only.vnet-integration':
    'It concerns what the app calls. Callers would still reach the public address.',
  'learner-question.web-app-for-insiders-only.service-firewall':
    'Access restrictions filter who reaches the public address. They do not give the app a private one.',
  'learner-question.web-app-for-insiders-only.service-endpoint':
    'It would admit subnets at the public address, but callers over ExpressRoute cannot use it.',
  'learner-question.app-and-vm-in-two-regions.asks':
    'A function app in France Central is integrated into a small VNet in its region. It must call a VM in a VNet in ' +
    'Norway East, and the ranges differ. What is still missing?',
  'learner-question.app-and-vm-in-two-regions.vnet-integration':
    'It stands already, and it works only with a VNet in the region of the app. It cannot point at Norway directly.',
  'learner-question.app-and-vm-in-two-regions.vnet-peering-global':
    'From its own VNet the app reaches peered VNets, also in another region. A global peering closes the gap.',
  'learner-question.app-and-vm-in-two-regions.private-endpoint':
    'A private endpoint of the app serves callers on the way in. Here the app is the one that calls.',
  'learner-question.sixty-gigabits-into-azure.asks':
    'A film studio has routers of its own at a peering location and must bring 60 Gbps into Azure, encrypted on the ' +
    'link with its own keys. Which connection carries that?',
  'learner-question.sixty-gigabits-into-azure.expressroute':
    'Circuits from a provider end at 10 Gbps, and MACsec is not available on them.',
  'learner-question.sixty-gigabits-into-azure.s2s-vpn':
    'A gateway carries 10 Gbps in all, over the internet. That is far below the need.',
  'learner-question.sixty-gigabits-into-azure.expressroute-fastpath':
    'It takes the gateway out of the data path. It does not make a line of 10 Gbps wider.',
  'learner-question.sixty-gigabits-into-azure.expressroute-direct':
    'Ports of 100 Gbps lead straight to the Microsoft edge, and MACsec with keys of your own works on them.',
  'learner-question.two-offices-with-circuits.asks':
    'Offices in London and Dublin each have an ExpressRoute circuit to Azure. They want to exchange files with each ' +
    'other over the Microsoft network, without a line of their own between them. What do you order?',
  'learner-question.two-offices-with-circuits.route-server':
    'It exchanges routes between VPN, appliances and ExpressRoute, but not from one circuit to another.',
  'learner-question.two-offices-with-circuits.expressroute-global-reach':
    'It joins the two circuits, so the offices reach each other over the Microsoft network.',
  'learner-question.two-offices-with-circuits.vnet-peering-global':
    'It joins VNets. Routes that come from one circuit are not passed on to the other.',
  'learner-question.two-offices-with-circuits.gateway-transit':
    'It gives spokes the gateway of a hub. It leads no traffic from office to office.',
  'learner-question.backup-that-may-be-slow.asks':
    'A plant has one circuit. If it fails, work may go on for hours at lower speed, encrypted over the internet, and ' +
    'the cost must stay small. What backs it up?',
  'learner-question.backup-that-may-be-slow.expressroute-vpn-failover':
    'A VPN gateway beside the ExpressRoute gateway takes over when the circuit fails, for the price of a gateway.',
  'learner-question.backup-that-may-be-slow.expressroute-direct':
    'Ports of your own make a wide line, not a cheap backup. They are billed every month.',
  'learner-question.backup-that-may-be-slow.p2s-vpn':
    'It connects single devices of people. The machines of a plant need a tunnel for the whole site.',
  'learner-question.backup-that-may-be-slow.expressroute-global-reach':
    'It joins sites with each other. It does not replace the way to Azure when a circuit fails.',
  'learner-question.backup-for-mission-critical.asks':
    'A clearing house has one circuit. If its peering location fails, the full 5 Gbps must go on with steady ' +
    'latency, because the load is mission-critical. What do you add?',
  'learner-question.backup-for-mission-critical.expressroute-vpn-failover':
    'The tunnel crosses the internet with latency that varies. Microsoft advises against it for mission-critical ' +
    'loads.',
  'learner-question.backup-for-mission-critical.expressroute-fastpath':
    'It makes the data path shorter. It does not help when the location of the circuit is down.',
  'learner-question.backup-for-mission-critical.expressroute':
    'A second circuit at another peering location carries the full load with steady latency. That is the design of ' +
    'maximum resiliency.',
  'learner-question.backup-for-mission-critical.expressroute-encrypted':
    'Encryption protects what is sent. It adds no second path.',
  'learner-question.encrypt-a-provider-circuit.asks':
    'A hospital has a circuit of 1 Gbps from a provider and must now encrypt all traffic between its datacenter and ' +
    'Azure in the network. The line must stay. What do you add?',
  'learner-question.encrypt-a-provider-circuit.expressroute-direct':
    'Ports with MACsec would be a new line with its own routers. IPsec works on the circuit that stands.',
  'learner-question.encrypt-a-provider-circuit.expressroute-encrypted':
    'A VPN gateway with private addresses builds an IPsec tunnel over private peering. The circuit stays as it is.',
  'learner-question.encrypt-a-provider-circuit.vnet-encryption':
    'It encrypts between VMs in VNets. The stretch to the datacenter is not covered.',
  'learner-question.encrypt-a-provider-circuit.s2s-vpn':
    'A tunnel over the internet would be encrypted but leave the line unused, which was to stay.',
  'learner-question.gateway-is-the-bottleneck.asks':
    'A circuit of 10 Gbps ends at an ErGw3Az gateway. VMs in the hub VNet suffer from the packets that the gateway ' +
    'can pass. The circuit itself has room. What helps?',
  'learner-question.gateway-is-the-bottleneck.expressroute-direct':
    'A wider line does not help, because the gateway is what slows the packets down.',
  'learner-question.gateway-is-the-bottleneck.expressroute-fastpath':
    'It sends data past the gateway straight to the VMs of the hub. ErGw3Az is a size that supports it.',
  'learner-question.gateway-is-the-bottleneck.route-server':
    'It exchanges routes and stands in no data path. The gateway would carry the same packets.',
  'learner-question.gateway-is-the-bottleneck.vnet-to-vnet-vpn':
    'It joins two VNets by VPN gateways. The traffic here comes from a site.',
  'learner-question.datacenter-resolves-private-names.asks':
    'A datacenter reaches a private endpoint over VPN by its address, but the name still resolves to the public one. ' +
    'The team wants no DNS machines of its own in Azure. What is missing?',
  'learner-question.datacenter-resolves-private-names.private-dns-zone':
    'The zone is needed and holds the address, but servers outside Azure cannot ask it. Something must answer them.',
  'learner-question.datacenter-resolves-private-names.dns-private-resolver':
    'DNS servers of the datacenter forward the public name of the service to its inbound endpoint, which asks the ' +
    'linked zone.',
  'learner-question.datacenter-resolves-private-names.traffic-manager':
    'It leads clients to public endpoints. It has no part in private names.',
  'learner-question.datacenter-resolves-private-names.service-endpoint':
    'It changes no names and serves subnets in Azure only.',
  'learner-question.names-across-peered-vnets.asks':
    'VMs in two peered VNets reach each other by address but not by name. All clients are in these two VNets, and ' +
    'new VMs should appear by themselves. What do you create?',
  'learner-question.names-across-peered-vnets.vnet-peering-regional':
    'It stands already. Names that Azure gives to VMs are not resolved across a peering.',
  'learner-question.names-across-peered-vnets.dns-private-resolver':
    'It bridges names between Azure and other DNS servers. Clients in two VNets do not need it.',
  'learner-question.names-across-peered-vnets.private-dns-zone':
    'A zone linked to both VNets answers them, and a link with autoregistration enters new VMs by itself.',
  'learner-question.azure-asks-for-corporate-names.asks':
    'VMs in Azure use the DNS of Azure and must resolve names of corp.example, which live on DNS servers in the ' +
    'datacenter and change daily. A VPN stands. What do you set up?',
  'learner-question.azure-asks-for-corporate-names.private-dns-zone':
    'A copy of the records in a zone would be out of date every day. The names live in the datacenter.',
  'learner-question.azure-asks-for-corporate-names.dns-private-resolver':
    'A forwarding rule for corp.example at its outbound endpoint sends these questions to the servers in the ' +
    'datacenter.',
  'learner-question.azure-asks-for-corporate-names.gateway-transit':
    'It lets spokes reach the datacenter by a gateway. It forwards no DNS questions.',
  'learner-question.customers-with-our-ranges.asks':
    'A software company offers one TCP service from its VNet to many customers in other tenants. Some customers use ' +
    'the same address ranges as the company, and only they open connections. What do you build?',
  'learner-question.customers-with-our-ranges.vnet-peering-regional':
    'Ranges that overlap cannot be peered, and customers would get the whole network instead of one service.',
  'learner-question.customers-with-our-ranges.s2s-vpn':
    'Each customer would need a tunnel and NAT rules. That joins networks where one service is enough.',
  'learner-question.customers-with-our-ranges.private-link-service':
    'Customers put a private endpoint into their own VNet, and addresses are translated. The ranges do not matter.',
  'learner-question.customers-with-our-ranges.service-endpoint':
    'It leads subnets to services that Azure runs. A service on your own VMs has none.',
  'learner-question.overlap-and-both-sides-call.asks':
    'Two companies merge, and the VNets of both use 10.0.0.0/16 throughout. Dozens of servers on each side must open ' +
    'connections to the other. What is the honest advice?',
  'learner-question.overlap-and-both-sides-call.vnet-peering-regional': 'Peering refuses VNets whose ranges overlap.',
  'learner-question.overlap-and-both-sides-call.vnet-to-vnet-vpn':
    'This type of connection offers no NAT, so the same addresses on both sides cannot be told apart.',
  'learner-question.overlap-and-both-sides-call.private-link-service':
    'It publishes one service in one direction. Dozens of servers in both directions would need one for each.',
  'learner-question.overlap-and-both-sides-call.redesign-addresses':
    'When both sides open connections and all ranges are the same, one side has to be renumbered first.',
  'learner-question.only-some-subnets-overlap.asks':
    'Two VNets share one range for test machines, but the subnets that must talk lie in address spaces that do not ' +
    'overlap. The team works with scripts and may enrol its subscription. Renumbering is not wanted now. What can be ' +
    'used?',
  'learner-question.only-some-subnets-overlap.vnet-peering-regional':
    'It joins whole VNets, and the shared range makes it impossible.',
  'learner-question.only-some-subnets-overlap.subnet-peering':
    'It joins the chosen subnets only. Their ranges are unique, so the overlap elsewhere does not block it.',
  'learner-question.only-some-subnets-overlap.avnm-hub-spoke':
    'It creates ordinary peerings of whole VNets, which the shared range rules out.',
  'learner-question.encrypt-between-vms.asks':
    'VMs of recent, supported sizes in two peered VNets exchange large volumes. Traffic between the machines must be ' +
    'encrypted in the network, by any method, and gateways would be too slow. What do you switch on?',
  'learner-question.encrypt-between-vms.vnet-to-vnet-vpn':
    'IPsec would protect the traffic, but all of it has to pass two gateways. They would be too slow here.',
  'learner-question.encrypt-between-vms.expressroute-encrypted':
    'It protects the line between a site and Azure. Both ends here are VMs in Azure.',
  'learner-question.encrypt-between-vms.vnet-encryption':
    'It encrypts from VM to VM, also across the peering, without any gateway. The sizes of the VMs support it.',
  'learner-question.one-service-for-a-partner-tenant.asks':
    'A partner in another tenant must call one pricing service, which runs on your VMs behind an internal Standard ' +
    'Load Balancer. You want to approve each connection and show nothing else. What do you offer?',
  'learner-question.one-service-for-a-partner-tenant.private-link-service':
    'It publishes this front end alone. The partner creates an endpoint by its alias, and you approve it.',
  'learner-question.one-service-for-a-partner-tenant.vnet-peering-global':
    'Peering can cross tenants, but it joins the networks as a whole. Only one service may be seen.',
  'learner-question.one-service-for-a-partner-tenant.public-load-balancer':
    'It would put the service on the internet. Approval of each connection is not part of it.',
  'learner-question.one-service-for-a-partner-tenant.internal-load-balancer':
    'It stands already, and its private address is reached only from your own and joined networks.',
};
