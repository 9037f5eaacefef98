// Situations as those meet them who prepare for AZ-104, AZ-305 or AZ-700: one right option, and why each other one is wrong there.
import type { LearnerQuestion } from './learner-row.ts';

export const learnerQuestions: readonly LearnerQuestion[] = [
  // Peering, VPN, ExpressRoute
  {
    id: 'two-vnets-one-region',
    asks: 'A shop and its billing service run in two VNets in West Europe whose ranges differ. They exchange many small calls and need the lowest latency, with as little to maintain as possible. What joins them?',
    choices: [
      { option: 'vnet-to-vnet-vpn', because: 'The tunnel would work, but two gateways add latency, cap the throughput and cost money every hour. Nothing here asks for IPsec.' },
      { option: 'vnet-peering-regional', right: true, because: 'Peering gives the latency of a single VNet and needs one link from each side. No gateway stands in between.' },
      { option: 'expressroute', because: 'A circuit joins sites outside Azure with Azure. Two VNets would turn around at the edge of the provider, which is slower and discouraged.' },
      { option: 'route-server', because: 'Route Server tells routes to appliances and gateways and carries no traffic. It cannot join two VNets.' },
    ],
    sources: ['PEER', 'VPNDES', 'ERV2V', 'RS'],
  },
  {
    id: 'branch-next-week',
    asks: 'A branch with 25 people opens next week and needs a file server and an ERP system in Azure. The traffic is moderate and the company accepts an encrypted tunnel over the internet. What do you build?',
    choices: [
      { option: 's2s-vpn', right: true, because: 'A tunnel from the router of the branch runs within hours, is encrypted and carries moderate traffic for little money.' },
      { option: 'expressroute', because: 'A circuit takes weeks to months at the provider, so it misses the date. Its steady latency was not asked for.' },
      { option: 'p2s-vpn', because: 'Each of the 25 devices would need a client and a sign-in. The branch has a router that can hold one tunnel for all.' },
      { option: 'vnet-peering-global', because: 'Peering joins Azure VNets with each other. A branch office is no VNet, whatever its region.' },
    ],
    sources: ['DG-HYB', 'P2S', 'PEER'],
  },
  {
    id: 'bank-without-internet',
    asks: 'A bank moves its data warehouse to Azure. Its policy forbids the internet as a path even for encrypted data, and the nightly load of 4 Gbps must have steady latency. Which connection fits?',
    choices: [
      { option: 's2s-vpn', because: 'The tunnel is encrypted but crosses the internet, which the policy forbids. Its latency cannot be predicted either.' },
      { option: 'expressroute', right: true, because: 'A circuit runs over the line of a provider past the internet, with steady latency, and comes in sizes up to 10 Gbps.' },
      { option: 'expressroute-global-reach', because: 'Global Reach joins two sites through two circuits. Here one site needs Azure, and there is no circuit yet.' },
      { option: 'expressroute-vpn-failover', because: 'The backup tunnel would cross the internet as soon as the circuit fails, which breaks the policy.' },
    ],
    sources: ['DG-HYB', 'ER', 'ERGR', 'ERCO'],
  },
  {
    id: 'auditor-wants-ipsec',
    asks: 'An auditor insists that traffic between two VNets is protected by IPsec, named as such in the contract. The volume is small. Which option satisfies the wording?',
    choices: [
      { option: 'vnet-peering-regional', because: 'Peering stays on the Microsoft backbone but adds no IPsec. MACsec protects only the links between datacenters.' },
      { option: 'vnet-encryption', because: 'It encrypts between VMs of supported sizes, but with DTLS and not with IPsec. The contract names the protocol.' },
      { option: 'vnet-to-vnet-vpn', right: true, because: 'The two gateways build an IPsec tunnel between the VNets. At a small volume their throughput is no obstacle.' },
      { option: 'expressroute', because: 'A circuit is not encrypted by default, and it is not meant to join VNets with each other.' },
    ],
    sources: ['AC-PEER', 'VENC', 'ENC', 'ERENC'],
  },
  {
    id: 'chain-of-three-vnets',
    asks: 'VNet A is peered with B, and B with C, all in one region. A VM in A cannot reach one in C, and no inspection is wanted. What is the shortest way to a direct path?',
    choices: [
      { option: 'gateway-transit', because: 'It lets A use a gateway in B to reach what is behind that gateway. It does not open C to A.' },
      { option: 'hub-spoke-firewall', because: 'A firewall in B with routes would pass the traffic on, but it adds a hop and cost, and no inspection is wanted.' },
      { option: 'route-server', because: 'Route Server exchanges routes with appliances by BGP. Without something in B that forwards packets nothing changes.' },
      { option: 'vnet-peering-regional', right: true, because: 'Peering is never transitive, so A and C need a peering of their own. It is a link from each side and works in minutes.' },
    ],
    sources: ['MPEER', 'PEER', 'AC-PEER', 'RS'],
  },
  {
    id: 'circuit-is-no-bridge',
    asks: 'VNets in North Europe and West Europe are both linked to the same ExpressRoute circuit. A colleague proposes to send the replication between them over it, since it is paid for. What do you advise?',
    choices: [
      { option: 'vnet-peering-global', right: true, because: 'A peering takes the direct way over the backbone, without gateways or the detour to the Microsoft edge, and leaves the circuit to the sites.' },
      { option: 'expressroute', because: 'The packets would travel to the Microsoft edge and back and be capped by the gateways. Microsoft advises against it and blocks it by default.' },
      { option: 'expressroute-global-reach', because: 'Global Reach joins two sites by two circuits. These are two VNets on one circuit.' },
      { option: 'vnet-to-vnet-vpn', because: 'It works, yet two more gateways limit the speed and cost by the hour, and nobody asked for IPsec.' },
    ],
    sources: ['ERV2V', 'ERGW', 'AC-PEER', 'ERGR'],
  },
  {
    id: 'azure-and-another-cloud',
    asks: 'An application in Azure must read from databases in a network at another cloud provider. The volume is modest, an encrypted path over the internet is fine, and both clouds offer VPN gateways. What joins the two?',
    choices: [
      { option: 'vnet-peering-global', because: 'Peering joins VNets of one Azure cloud. A network at another provider cannot be its other end.' },
      { option: 'p2s-vpn', because: 'Point-to-site is for single devices of people. Servers that must talk day and night need a tunnel between the networks.' },
      { option: 's2s-vpn', right: true, because: 'For Azure the other cloud is a site like any other: a local network gateway stands for it, and IPsec with BGP joins both.' },
      { option: 'expressroute-global-reach', because: 'Global Reach joins two sites that each have a circuit to Microsoft. No circuits exist here, and Azure itself is one end.' },
    ],
    sources: ['LN-AWS', 'DG-XC', 'PEER', 'ERGR'],
  },

  // Regional and global peering
  {
    id: 'replica-in-another-region',
    asks: 'A database runs on VMs in Sweden Central, its replica in a VNet in Germany West Central. Both are in the public cloud, the ranges differ, and the replication must not use gateways. What do you create?',
    choices: [
      { option: 'vnet-peering-regional', because: 'This peering joins VNets of one region only. Across regions it is a global peering, with other prices.' },
      { option: 'front-door', because: 'Front Door is an entry for web users and speaks HTTP. Replication between databases does not go through it.' },
      { option: 'vnet-peering-global', right: true, because: 'Global peering joins VNets of different regions over the backbone, without gateways. Only the distance adds latency.' },
    ],
    sources: ['PEER', 'VFAQ', 'DG-XR', 'DG-IN'],
  },
  {
    id: 'subnets-of-one-vnet',
    asks: 'A web tier and a database tier sit in two subnets of the same VNet and cannot yet talk, as a colleague says, because a peering is missing. What is needed between the subnets?',
    choices: [
      { option: 'same-vnet', right: true, because: 'System routes join all subnets of a VNet from the start. If they cannot talk, look at security groups, routes or the host firewall.' },
      { option: 'vnet-peering-regional', because: 'Peering joins two VNets. Inside one VNet there is nothing to peer.' },
      { option: 'internal-load-balancer', because: 'It spreads connections over several machines. It is not needed for two subnets to reach each other.' },
    ],
    sources: ['UDR', 'PEER', 'LBSKU'],
  },
  {
    id: 'public-and-government-cloud',
    asks: 'A company has one VNet in the public Azure cloud and one in Azure US Government. A nightly export must go from one to the other, and an encrypted tunnel over the internet is allowed. Which connection is possible?',
    choices: [
      { option: 'vnet-peering-global', because: 'Global peering works inside one cloud only. The public cloud and Azure US Government cannot be peered.' },
      { option: 's2s-vpn', right: true, because: 'Each side treats the other as a foreign site and builds an IPsec tunnel to its public address. This works across clouds.' },
      { option: 'avnm-mesh', because: 'A mesh is a connected group inside one cloud. It cannot reach a VNet in another one.' },
    ],
    sources: ['VFAQ', 'MPEER', 'AC-PEER', 'GOV'],
  },
  {
    id: 'one-account-far-away',
    asks: 'A VM in UK South must reach one storage account in Japan East by a private address. Nothing else in Japan is needed, and no VNet exists there. What is the leanest design?',
    choices: [
      { option: 'vnet-peering-global', because: 'There is no VNet in Japan to peer with. One would have to be built for a private endpoint that may as well be in UK South.' },
      { option: 'service-endpoint', because: 'A cross-region service endpoint reaches the account, but at its public address. A private one was asked for.' },
      { option: 'nat-gateway', because: 'It gives the VM a fixed public address on the way out. The account would still be called at its public endpoint.' },
      { option: 'private-endpoint', right: true, because: 'The endpoint sits in the VNet in UK South, and the account behind it may be in another region. No second network is needed.' },
    ],
    sources: ['PE', 'STO', 'CAF-PLDNS'],
  },

  // Private endpoint, service endpoint, service firewall
  {
    id: 'storage-from-the-datacenter',
    asks: 'Servers in a datacenter with a site-to-site VPN must write to a storage account whose public access is off. What has to be in place?',
    choices: [
      { option: 'service-endpoint', because: 'It works for subnets in Azure only and keeps the public address. Servers behind the tunnel cannot use it.' },
      { option: 'private-endpoint-from-onprem', right: true, because: 'The servers reach the private address through the tunnel, and their DNS forwards the public name of the service to a resolver in Azure.' },
      { option: 'service-firewall', because: 'An allow list opens the public endpoint for the address of the datacenter. Public access is off here.' },
      { option: 'vnet-integration', because: 'It takes App Service and Functions out into a VNet. It does nothing for servers in a datacenter.' },
    ],
    sources: ['AC-PLHS', 'PEDI', 'SE', 'ASVI'],
  },
  {
    id: 'test-subnet-without-budget',
    asks: 'VMs in one subnet read terabytes of test data from a storage account in the same region. There is no budget, the public address is no concern, but only this subnet may get in. What do you choose?',
    choices: [
      { option: 'private-endpoint', because: 'It would be safer, but it is billed by the hour and for each gigabyte. With terabytes and no budget that rules it out.' },
      { option: 'service-firewall', because: 'Rules with IP addresses have no effect on callers in the region of the account, as these do not arrive with public addresses.' },
      { option: 'service-endpoint', right: true, because: 'It is free, takes the backbone and lets the account admit exactly this subnet. The public address stays, which nobody minds here.' },
      { option: 'nat-gateway', because: 'It bills every gigabyte and gives a public address to admit, which an account of the same region does not see.' },
    ],
    sources: ['SE', 'STOLIM', 'PLC', 'DG-PAAS'],
  },
  {
    id: 'partner-with-one-address',
    asks: 'A partner without any Azure network uploads test files once a day from one fixed public address. The account holds nothing sensitive, and nobody wants to build a tunnel. What lets the partner in and keeps others out?',
    choices: [
      { option: 'service-firewall', right: true, because: 'An IP rule on the account admits the one address and denies the rest. For test data from a fixed address that is enough.' },
      { option: 'service-endpoint', because: 'It is switched on at a subnet of an Azure VNet. The partner has none.' },
      { option: 'private-endpoint', because: 'Its private address is reached from VNets or over a tunnel. The partner has neither, so it would not help.' },
      { option: 'p2s-vpn', because: 'It would give the partner access to a network and need a gateway and a client, far more than a daily upload asks for.' },
    ],
    sources: ['DG-PAAS', 'STO', 'SE', 'PE'],
  },
  {
    id: 'sql-in-another-region',
    asks: 'VMs in Italy North must reach an Azure SQL Database in France Central without its public endpoint. A colleague suggests a service endpoint for Microsoft.Sql. What is right?',
    choices: [
      { option: 'service-endpoint', because: 'For Azure SQL it works only in the region of the subnet, and it would use the public endpoint anyway.' },
      { option: 'vnet-peering-global', because: 'The database is in no VNet, so there is nothing in France to peer with.' },
      { option: 'private-endpoint', right: true, because: 'It gives the database a private address in the VNet in Italy, although the server is in France. Public access can then be switched off.' },
    ],
    sources: ['SE', 'PE', 'SQLDB'],
  },
  {
    id: 'only-our-own-account',
    asks: 'Security fears that data is copied from a VM to a storage account of a stranger. The VM may reach only the one account of the company, by a private address. Which building block fits best?',
    choices: [
      { option: 'service-endpoint', because: 'By itself it opens the way to all of Azure Storage, not to one account, and it gives no private address.' },
      { option: 'private-endpoint', right: true, because: 'It leads to exactly one resource. With other ways out closed, accounts of strangers stay out of reach.' },
      { option: 'service-firewall', because: 'It decides who may enter your own account. It does not stop the VM from calling a foreign one.' },
    ],
    sources: ['PE', 'DG-PAAS', 'SE'],
  },
  {
    id: 'one-rule-set-for-many-resources',
    asks: 'A team runs key vaults, storage accounts and Event Hubs namespaces. It wants one place that denies public traffic, allows exceptions for all of them and logs who came. What do you propose?',
    choices: [
      { option: 'service-firewall', because: 'Each resource would have a list of its own, and the lists drift apart. One place was asked for.' },
      { option: 'avnm-mesh', because: 'A mesh joins VNets. These resources are in none.' },
      { option: 'network-security-perimeter', right: true, because: 'It draws one boundary around the PaaS resources, with common rules in and out and common access logs.' },
      { option: 'ddos-protection', because: 'It defends public addresses in VNets against floods. It sets no access rules for PaaS resources.' },
    ],
    sources: ['NSP', 'DG-PAAS', 'DG-IN'],
  },
  {
    id: 'database-of-another-tenant',
    asks: 'A software company keeps an Azure SQL server in its tenant. A customer in another tenant must query it privately from its own VNet, and neither side wants to join networks. What do you build?',
    choices: [
      { option: 'vnet-peering-regional', because: 'Peering across tenants is possible, but it joins whole networks, and the SQL server is in no VNet anyway.' },
      { option: 'private-endpoint-cross-tenant', right: true, because: 'The customer creates the endpoint by the resource ID, and the owner approves it. Both networks stay apart.' },
      { option: 'service-endpoint', because: 'For Azure SQL it does not cross tenants, and the query would go to the public endpoint.' },
      { option: 'private-link-service', because: 'It publishes a service of your own behind a load balancer. An Azure SQL server has Private Link built in.' },
    ],
    sources: ['AC-XT', 'PE', 'VFAQ', 'PLS'],
  },

  // Application Gateway, Front Door, Traffic Manager, load balancers
  {
    id: 'website-on-three-continents',
    asks: 'A website runs in two regions for users on three continents. It needs caching near the users, a web application firewall and a fast switch to the other region. What is the entry?',
    choices: [
      { option: 'traffic-manager', because: 'It answers DNS questions only. It neither caches nor filters, and clients keep old answers for a while.' },
      { option: 'app-gateway-waf', because: 'It has the firewall but stands in one region. Caching near users on other continents is not its work.' },
      { option: 'global-load-balancer', because: 'It spreads TCP and UDP over regions by one address. It knows nothing of HTTP, so it gives neither caching nor a WAF.' },
      { option: 'front-door', right: true, because: 'It takes users in at the edge close to them, caches there, has the web application firewall and leaves out a region that fails.' },
    ],
    sources: ['DG-IN', 'DG-APP', 'LBG', 'TM'],
  },
  {
    id: 'paths-in-one-region',
    asks: 'A portal for users of one country runs on VMs with private addresses in one region. Paths such as /shop and /help go to different pools, and a WAF must stand inside your own VNet. What do you choose?',
    choices: [
      { option: 'app-gateway-waf', right: true, because: 'It stands in a subnet of your VNet, reads host and path, ends TLS and filters with its WAF.' },
      { option: 'public-load-balancer', because: 'It works on layer 4 and sees neither path nor attack. All requests would go to one pool for each port.' },
      { option: 'front-door', because: 'Its WAF works at the global edge and not in your VNet. Users of one country gain little from the edge.' },
      { option: 'traffic-manager', because: 'It answers with a public address by name and never sees a path. The VMs have no public addresses.' },
    ],
    sources: ['DG-IN', 'AGWO', 'LBSKU', 'TMF'],
  },
  {
    id: 'game-server-over-udp',
    asks: 'Game servers in a scale set of one region take UDP from players on the internet. There is no web traffic at all. What spreads the players over the servers?',
    choices: [
      { option: 'app-gateway-waf', because: 'It does not carry UDP. Its strengths are web requests with hosts and paths.' },
      { option: 'public-load-balancer', right: true, because: 'It spreads TCP and UDP over the scale set of one region by a public address and probes the servers.' },
      { option: 'front-door', because: 'Front Door serves HTTP and HTTPS only, so the players could not connect.' },
      { option: 'internal-load-balancer', because: 'Its address is private. Players on the internet cannot reach it.' },
    ],
    sources: ['DG-IN', 'LBSKU', 'AC-LB'],
  },
  {
    id: 'one-address-for-two-regions',
    asks: 'A trading service speaks its own TCP protocol and runs behind public load balancers in two regions. Clients have one fixed address in their firewalls and must be moved when a region fails. What do you put in front?',
    choices: [
      { option: 'traffic-manager', because: 'It gives out the addresses of the regions by DNS. Clients with one fixed address in their firewalls would be locked out.' },
      { option: 'front-door', because: 'It speaks HTTP only. The protocol of this service would not get through.' },
      { option: 'global-load-balancer', right: true, because: 'It has one static anycast address and passes TCP on to the healthy regional load balancers behind it.' },
      { option: 'public-load-balancer', because: 'It belongs to one region. When that region fails, its address fails with it.' },
    ],
    sources: ['LBG', 'TM', 'AC-LB', 'DG-IN'],
  },
  {
    id: 'one-name-for-azure-and-datacenter',
    asks: 'A service that does not speak HTTP runs on public addresses in Azure and in your own datacenter. Clients use one name and should land in the datacenter only if Azure fails. A minute or two of delay is fine. What do you use?',
    choices: [
      { option: 'traffic-manager', right: true, because: 'It watches both endpoints, wherever they are, and answers the name with the healthy one by priority. The protocol does not matter.' },
      { option: 'global-load-balancer', because: 'Behind it stand public load balancers in Azure regions only. The datacenter cannot be one of its back ends.' },
      { option: 'front-door', because: 'It could reach an origin outside Azure, but it carries HTTP only, and this service does not speak it.' },
      { option: 'private-dns-zone', because: 'It serves names inside linked VNets and checks no endpoint. Clients on the internet never ask it.' },
    ],
    sources: ['TM', 'TMF', 'LBG', 'DG-IN'],
  },
  {
    id: 'appliances-in-the-hub',
    asks: 'Two firewall appliances on VMs in a hub must share the load. The route tables of the spokes need one private address as the next hop, for all ports and protocols. What do you put in front of them?',
    choices: [
      { option: 'internal-app-gateway', because: 'It ends web connections at layer 7. It cannot be a next hop for all ports.' },
      { option: 'internal-load-balancer', right: true, because: 'Its private front end is the next hop, and a rule for all ports passes every flow to a healthy appliance.' },
      { option: 'public-load-balancer', because: 'Its front end is a public address. Routes between private networks need a private next hop.' },
      { option: 'traffic-manager', because: 'It answers DNS questions. Packets never pass it, so it cannot be a next hop.' },
    ],
    sources: ['DLLBHA', 'LBSKU', 'TM', 'AC-LB'],
  },
  {
    id: 'intranet-by-host-name',
    asks: 'Five internal websites share one private address, told apart by their host names, and need a WAF. Only employees on VPN and ExpressRoute reach them. What fits?',
    choices: [
      { option: 'internal-load-balancer', because: 'It works on layer 4 and cannot tell host names apart. It has no WAF either.' },
      { option: 'front-door', because: 'Its entry is public. Employees on private lines would have to go out to the internet.' },
      { option: 'internal-app-gateway', right: true, because: 'A private front end with a listener for each host name and a WAF policy serves all five sites inside your networks.' },
      { option: 'traffic-manager', because: 'It needs endpoints that the internet can reach and does not filter. These sites are private.' },
    ],
    sources: ['AGWPD', 'AGW-MULTI', 'DG-IN', 'TMF'],
  },
  {
    id: 'flood-against-public-addresses',
    asks: 'Public load balancers of a ticket shop are flooded with packets before each big sale. The company wants tuned defence in the network, reports on attacks and cover for the cost of scaling out. What do you add?',
    choices: [
      { option: 'app-gateway-waf', because: 'A WAF looks at web requests on layer 7. Floods on layers 3 and 4 are not its work.' },
      { option: 'nat-gateway', because: 'It serves connections from inside to outside. It does not stand before the public load balancers.' },
      { option: 'ddos-protection', right: true, because: 'Network Protection tunes itself to the public addresses of a VNet, reports attacks and comes with cost protection.' },
      { option: 'bastion', because: 'It lets administrators reach VMs. Customers of the shop never pass it.' },
    ],
    sources: ['DLDDOS', 'DG-IN', 'WAFVN'],
  },
  {
    id: 'front-door-to-a-private-app',
    asks: 'Front Door Premium must reach a web app on VMs behind an internal load balancer. The VMs and the load balancer must not get any public address. What makes the app an origin?',
    choices: [
      { option: 'vnet-peering-global', because: 'Front Door has no VNet that you could peer with.' },
      { option: 'public-load-balancer', because: 'It would give the app a public address, which is ruled out here.' },
      { option: 'private-link-service', right: true, because: 'It publishes the internal load balancer, and Front Door Premium connects through a private endpoint that you approve.' },
    ],
    sources: ['FDPL', 'PLS', 'DG-APP'],
  },

  // Hub and spoke, mesh, Virtual WAN
  {
    id: 'inspect-between-spokes',
    asks: 'Six spokes in one region share a hub. Security demands that traffic between spokes and to the internet is inspected, and the team wants to write the routes itself. Which design fits?',
    choices: [
      { option: 'avnm-mesh', because: 'A mesh sends traffic straight from VNet to VNet, past any firewall. Inspection was demanded.' },
      { option: 'hub-spoke-firewall', right: true, because: 'Routes on the spokes lead to Azure Firewall in the hub, which inspects both directions. The routes stay in the hands of the team.' },
      { option: 'gateway-transit', because: 'It shares a gateway towards sites outside Azure. It neither inspects nor joins spokes.' },
      { option: 'vwan-standard', because: 'Without a firewall in the virtual hub nothing is inspected, and its router takes most of the routing out of your hands.' },
    ],
    sources: ['DG-HS', 'AC-HS', 'AVNMC', 'DG-VWAN'],
  },
  {
    id: 'forty-vnets-all-to-all',
    asks: 'Forty VNets of one region must all reach each other with the lowest latency. There is no firewall and no site outside Azure, and new VNets should join by policy. What do you set up?',
    choices: [
      { option: 'vnet-peering-regional', because: 'Each pair would need its own peering, 780 for forty VNets. By hand that is neither built nor kept correct.' },
      { option: 'avnm-hub-spoke', because: 'Traffic would go by way of a hub, which is one more hop and needs something there that forwards it.' },
      { option: 'vwan-standard', because: 'A virtual hub gives transit, but it stands in the path and is billed. Nothing here needs its gateways.' },
      { option: 'avnm-mesh', right: true, because: 'A connected group lets all members reach each other directly, and dynamic membership takes in new VNets by policy.' },
    ],
    sources: ['AVNMC', 'AVNML', 'DG-AVNM', 'DG-VWAN'],
  },
  {
    id: 'eighty-spokes-with-one-gateway',
    asks: 'Eighty spokes in several subscriptions need the ExpressRoute gateway of the hub in their region. Peerings made by hand are often forgotten. Spokes do not talk to each other. What helps?',
    choices: [
      { option: 'avnm-mesh', because: 'A mesh has no hub and therefore no gateway to share. It would also let the spokes talk to each other.' },
      { option: 'avnm-hub-spoke', right: true, because: 'It creates the peerings of all members and lets them use the hub as a gateway. New spokes are taken in by policy.' },
      { option: 'expressroute-fastpath', because: 'It carries data past the gateway. It creates no peerings.' },
      { option: 'vnet-to-vnet-vpn', because: 'Eighty more gateways would cost a fortune, and a VNet with its own VPN gateway cannot use the one of the hub.' },
    ],
    sources: ['AVNMC', 'DG-AVNM', 'MPEER', 'ERFP'],
  },
  {
    id: 'five-regions-sixty-branches',
    asks: 'A retailer has VNets in five regions, sixty branches with SD-WAN and one circuit. Everything must reach everything, and the team is small. No inspection is asked for. What is the backbone?',
    choices: [
      { option: 'vwan-standard', right: true, because: 'Virtual hubs in each region are meshed, take in branches, circuits and VNets, and spread the routes without work of yours.' },
      { option: 'hub-spoke-firewall', because: 'Five hubs with firewalls and routes to each other are much work for a small team, and inspection was not asked for.' },
      { option: 'vwan-basic', because: 'Basic takes site-to-site VPN only. Circuits and transit between hubs are not in it.' },
      { option: 'route-server', because: 'Route Server exchanges routes inside one hub. It carries no traffic and joins no regions by itself.' },
    ],
    sources: ['VWAN', 'DG-VWAN', 'CAF-TOP', 'RS'],
  },
  {
    id: 'virtual-wan-with-inspection',
    asks: 'A company already runs Virtual WAN Standard in three regions. From now on private traffic between all VNets and branches, and traffic to the internet, must pass Azure Firewall. What is the least work?',
    choices: [
      { option: 'hub-spoke-firewall', because: 'Hubs of your own would replace the virtual hubs and bring all their routes by hand. That is the most work.' },
      { option: 'vwan-secured-hub', right: true, because: 'Put Azure Firewall into each virtual hub and switch on routing intent. It leads private and internet traffic through it.' },
      { option: 'nat-gateway', because: 'It gives subnets a way out to the internet. It inspects nothing and sees no private traffic.' },
      { option: 'avnm-mesh', because: 'A mesh sends traffic from VNet to VNet past the hubs, so no firewall would see it.' },
    ],
    sources: ['HB-RI', 'DG-VWAN', 'VWANF', 'AVNMC'],
  },
  {
    id: 'basic-virtual-wan-grows',
    asks: 'A company connected its branches with Virtual WAN Basic. Now it wants to add an ExpressRoute circuit and VPN for people at home in the same hub. What does it need?',
    choices: [
      { option: 'vwan-basic', because: 'Basic carries site-to-site VPN only. Neither the circuit nor people with VPN clients can be added.' },
      { option: 'expressroute-vpn-failover', because: 'It backs up a line with a tunnel in a hub of your own. The wish is to extend the virtual hub for other callers.' },
      { option: 'vwan-standard', right: true, because: 'Standard takes circuits, users and branches in one hub. Basic is upgraded in place, but there is no way back.' },
    ],
    sources: ['HB-UP', 'VWAN', 'DG-VWAN'],
  },

  // Gateway transit, Route Server
  {
    id: 'spokes-need-the-headquarters',
    asks: 'A hub has a VPN gateway to the headquarters. Three peered spokes in the region must reach the headquarters as well, at the lowest cost. None has a gateway. What do you change?',
    choices: [
      { option: 'gateway-transit', right: true, because: 'The hub side of each peering allows gateway transit, the spoke side uses the remote gateway. No further gateway is paid for.' },
      { option: 's2s-vpn', because: 'A gateway and a tunnel for each spoke would work, but three more gateways are billed and three more tunnels must be kept.' },
      { option: 'route-server', because: 'It is meant for appliances that speak BGP. A spoke can use the gateway of the hub without it.' },
      { option: 'vwan-standard', because: 'Moving to a virtual hub only to share one gateway costs more than two settings on the peerings.' },
    ],
    sources: ['GWT', 'MPEER', 'RS', 'DG-VWAN'],
  },
  {
    id: 'sdwan-appliance-learns-sites',
    asks: 'An SD-WAN appliance in the hub learns new sites every week. Today somebody writes their ranges into the route tables of the spokes by hand. How do the VMs learn the routes by themselves?',
    choices: [
      { option: 'gateway-transit', because: 'It passes on what the Azure gateway of the hub knows. An appliance on a VM is no such gateway.' },
      { option: 'hub-spoke-firewall', because: 'It would inspect the traffic, but its routes are written by hand as well. That is the problem to be solved.' },
      { option: 'route-server', right: true, because: 'The appliance announces its routes by BGP to Route Server, which puts them into the hub and into the spokes that use it.' },
      { option: 'nat-gateway', because: 'It is a way out to the internet and knows no routes to sites.' },
    ],
    sources: ['RS', 'RSF', 'GWT', 'DG-HS'],
  },
  {
    id: 'vpn-branches-to-circuit-site',
    asks: 'A hub VNet holds a VPN gateway for branches and an ExpressRoute gateway for the datacenter. Both reach Azure, but branches and datacenter do not reach each other. What joins them in this hub?',
    choices: [
      { option: 'expressroute-vpn-failover', because: 'Both gateways in one VNet are exactly what stands already. Side by side they pass no routes to each other.' },
      { option: 'expressroute-global-reach', because: 'It joins two sites that both have circuits. The branches have VPN only.' },
      { option: 'gateway-transit', because: 'It lets spokes use a gateway of the hub. It does not join two gateways of one VNet.' },
      { option: 'route-server', right: true, because: 'With branch-to-branch on, it exchanges the routes of both gateways. The VPN gateway must be active-active with ASN 65515.' },
    ],
    sources: ['RSV', 'RSF', 'ERGR', 'VPNFAQ'],
  },

  // Site-to-site, point-to-site, Bastion
  {
    id: 'contractor-needs-a-desktop',
    asks: 'Contractors administer ten VMs in peered VNets by RDP from their own laptops, on which nothing may be installed. The VMs must have no public addresses. What gives them access?',
    choices: [
      { option: 'bastion', right: true, because: 'RDP runs in the browser over TLS. One Bastion in the hub serves the VMs of peered VNets, without public addresses on them.' },
      { option: 'p2s-vpn', because: 'It needs a client and a profile on each laptop and opens the network, where only RDP is wanted.' },
      { option: 's2s-vpn', because: 'It joins a site by its VPN device. The contractors work from anywhere.' },
      { option: 'public-load-balancer', because: 'Inbound NAT rules would put RDP on the internet. That is what the missing public addresses are meant to prevent.' },
    ],
    sources: ['DG-ADM', 'BASP', 'BAS', 'P2S'],
  },
  {
    id: 'developers-on-the-road',
    asks: 'Thirty developers work from hotels and from home. On their own devices they use database tools, file shares and private websites in Azure. What do you give them?',
    choices: [
      { option: 'bastion', because: 'It carries RDP and SSH to VMs. Database tools and shares on the laptop itself do not pass it.' },
      { option: 's2s-vpn', because: 'A tunnel needs a site with a VPN device and a fixed peer. Hotels and homes are no such site.' },
      { option: 'p2s-vpn', right: true, because: 'Each device joins the network by a VPN client with its own sign-in, and then reaches databases, shares and websites.' },
      { option: 'service-firewall', because: 'The addresses of hotels and homes change all the time, so an allow list would never be right.' },
    ],
    sources: ['P2S', 'DG-ADM', 'DG-PAAS'],
  },
  {
    id: 'warehouse-with-printers',
    asks: 'A warehouse has 60 scanners, printers and PCs that all talk to an application in Azure day and night. It has a firewall with a fixed public address and internet access. What connects it?',
    choices: [
      { option: 'p2s-vpn', because: 'Scanners and printers run no VPN client, and a person would have to sign in on each PC.' },
      { option: 's2s-vpn', right: true, because: 'The firewall of the warehouse holds one IPsec tunnel, and every device behind it reaches Azure without software of its own.' },
      { option: 'bastion', because: 'It opens desktops and shells for administrators. Devices cannot send their data through it.' },
      { option: 'vnet-integration', because: 'It takes an app in Azure into a VNet. It does not bring a warehouse into Azure.' },
    ],
    sources: ['VPNDES', 'DG-HYB', 'P2S', 'BAS'],
  },

  // NAT gateway, load balancer, firewall on the way out
  {
    id: 'many-calls-to-one-partner',
    asks: 'A scale set opens thousands of connections at once to the API of a partner, who admits two fixed addresses. Nothing may come in, and the team wants no ports to plan for each machine. What is the way out?',
    choices: [
      { option: 'public-load-balancer', because: 'Its outbound rules work, but ports are shared out to each machine in advance and run short as the set grows.' },
      { option: 'nat-gateway', right: true, because: 'It leaves by fixed addresses, hands out ports as they are needed and lets nothing in.' },
      { option: 'private-endpoint', because: 'It leads to Azure resources and services on Private Link. A public API of a partner is neither.' },
      { option: 'service-endpoint', because: 'It leads to Azure services such as Storage. The API of a partner is not among them.' },
    ],
    sources: ['NAT', 'LBOUT', 'DG-OUT', 'SE'],
  },
  {
    id: 'only-listed-names-outbound',
    asks: 'VMs may call only a list of named websites on the internet, and each call must be logged. Two spokes and a hub exist. Which component decides what goes out?',
    choices: [
      { option: 'nat-gateway', because: 'It translates addresses and lets every destination through. It knows no names.' },
      { option: 'public-load-balancer', because: 'Outbound rules translate addresses as well. They filter nothing by name.' },
      { option: 'hub-spoke-firewall', right: true, because: 'Routes lead the spokes to Azure Firewall, whose application rules allow websites by name and log each call.' },
      { option: 'network-security-perimeter', because: 'It rules what PaaS resources may call. VMs are not members of a perimeter.' },
    ],
    sources: ['DG-OUT', 'DG-HS', 'NSP', 'NAT'],
  },
  {
    id: 'updates-behind-an-internal-balancer',
    asks: 'VMs in a new private subnet stand behind an internal Standard Load Balancer. They serve well but cannot download updates, and nothing from the internet may come in. What is missing, with the least upkeep?',
    choices: [
      { option: 'internal-load-balancer', because: 'It stands already. An internal front end gives its machines no way out to the internet.' },
      { option: 'nat-gateway', right: true, because: 'A private subnet has no default way out. A NAT gateway on the subnet provides one, and nothing can come in by it.' },
      { option: 'bastion', because: 'It lets administrators in to the VMs. It gives the VMs no way out.' },
      { option: 'traffic-manager', because: 'It answers the DNS questions of clients. It has nothing to do with the way out of a subnet.' },
    ],
    sources: ['DOA', 'NAT', 'LBOUT', 'DG-OUT'],
  },

  // VNet integration, private endpoint
  {
    id: 'web-app-calls-a-private-vm',
    asks: 'A web app on a Standard plan must query a database on a VM in a VNet of the same region. The VM has a private address only. Visitors still reach the app from the internet. What does the app need?',
    choices: [
      { option: 'private-endpoint', because: 'A private endpoint of the app is for callers on the way in. The app itself would still not get out to the VM.' },
      { option: 'service-endpoint', because: 'It is switched on at a subnet to reach Azure services. The app is in no subnet, and the target is a VM.' },
      { option: 'vnet-integration', right: true, because: 'It lets the outbound calls of the app enter a delegated subnet, and from there they reach the VM by its private address.' },
      { option: 'bastion', because: 'It is for people with RDP or SSH. An app cannot use it to query a database.' },
    ],
    sources: ['ASVI', 'ASPE', 'SE', 'BAS'],
  },
  {
    id: 'web-app-for-insiders-only',
    asks: 'An internal web app on App Service may be reached only from your VNets and over ExpressRoute, at a private address. It calls nothing in your networks. What do you set up?',
    choices: [
      { option: 'private-endpoint', right: true, because: 'It gives the app a private address on the way in. With public access off, only your networks reach it.' },
      { option: 'vnet-integration', because: 'It concerns what the app calls. Callers would still reach the public address.' },
      { option: 'service-firewall', because: 'Access restrictions filter who reaches the public address. They do not give the app a private one.' },
      { option: 'service-endpoint', because: 'It would admit subnets at the public address, but callers over ExpressRoute cannot use it.' },
    ],
    sources: ['ASPE', 'ASVI', 'SE', 'DG-PAAS'],
  },
  {
    id: 'app-and-vm-in-two-regions',
    asks: 'A function app in France Central is integrated into a small VNet in its region. It must call a VM in a VNet in Norway East, and the ranges differ. What is still missing?',
    choices: [
      { option: 'vnet-integration', because: 'It stands already, and it works only with a VNet in the region of the app. It cannot point at Norway directly.' },
      { option: 'vnet-peering-global', right: true, because: 'From its own VNet the app reaches peered VNets, also in another region. A global peering closes the gap.' },
      { option: 'private-endpoint', because: 'A private endpoint of the app serves callers on the way in. Here the app is the one that calls.' },
    ],
    sources: ['ASVI', 'FNNET', 'PEER'],
  },

  // The family of ExpressRoute
  {
    id: 'sixty-gigabits-into-azure',
    asks: 'A film studio has routers of its own at a peering location and must bring 60 Gbps into Azure, encrypted on the link with its own keys. Which connection carries that?',
    choices: [
      { option: 'expressroute', because: 'Circuits from a provider end at 10 Gbps, and MACsec is not available on them.' },
      { option: 's2s-vpn', because: 'A gateway carries 10 Gbps in all, over the internet. That is far below the need.' },
      { option: 'expressroute-fastpath', because: 'It takes the gateway out of the data path. It does not make a line of 10 Gbps wider.' },
      { option: 'expressroute-direct', right: true, because: 'Ports of 100 Gbps lead straight to the Microsoft edge, and MACsec with keys of your own works on them.' },
    ],
    sources: ['ERD', 'ERENC', 'VGLIM', 'ERFP'],
  },
  {
    id: 'two-offices-with-circuits',
    asks: 'Offices in London and Dublin each have an ExpressRoute circuit to Azure. They want to exchange files with each other over the Microsoft network, without a line of their own between them. What do you order?',
    choices: [
      { option: 'route-server', because: 'It exchanges routes between VPN, appliances and ExpressRoute, but not from one circuit to another.' },
      { option: 'expressroute-global-reach', right: true, because: 'It joins the two circuits, so the offices reach each other over the Microsoft network.' },
      { option: 'vnet-peering-global', because: 'It joins VNets. Routes that come from one circuit are not passed on to the other.' },
      { option: 'gateway-transit', because: 'It gives spokes the gateway of a hub. It leads no traffic from office to office.' },
    ],
    sources: ['ERGR', 'RSV', 'PEER', 'GWT'],
  },
  {
    id: 'backup-that-may-be-slow',
    asks: 'A plant has one circuit. If it fails, work may go on for hours at lower speed, encrypted over the internet, and the cost must stay small. What backs it up?',
    choices: [
      { option: 'expressroute-vpn-failover', right: true, because: 'A VPN gateway beside the ExpressRoute gateway takes over when the circuit fails, for the price of a gateway.' },
      { option: 'expressroute-direct', because: 'Ports of your own make a wide line, not a cheap backup. They are billed every month.' },
      { option: 'p2s-vpn', because: 'It connects single devices of people. The machines of a plant need a tunnel for the whole site.' },
      { option: 'expressroute-global-reach', because: 'It joins sites with each other. It does not replace the way to Azure when a circuit fails.' },
    ],
    sources: ['ERCO', 'ERRES', 'ERD', 'ERGR'],
  },
  {
    id: 'backup-for-mission-critical',
    asks: 'A clearing house has one circuit. If its peering location fails, the full 5 Gbps must go on with steady latency, because the load is mission-critical. What do you add?',
    choices: [
      { option: 'expressroute-vpn-failover', because: 'The tunnel crosses the internet with latency that varies. Microsoft advises against it for mission-critical loads.' },
      { option: 'expressroute-fastpath', because: 'It makes the data path shorter. It does not help when the location of the circuit is down.' },
      { option: 'expressroute', right: true, because: 'A second circuit at another peering location carries the full load with steady latency. That is the design of maximum resiliency.' },
      { option: 'expressroute-encrypted', because: 'Encryption protects what is sent. It adds no second path.' },
    ],
    sources: ['ERRES', 'ERCO', 'ERFP', 'ERENC'],
  },
  {
    id: 'encrypt-a-provider-circuit',
    asks: 'A hospital has a circuit of 1 Gbps from a provider and must now encrypt all traffic between its datacenter and Azure in the network. The line must stay. What do you add?',
    choices: [
      { option: 'expressroute-direct', because: 'Ports with MACsec would be a new line with its own routers. IPsec works on the circuit that stands.' },
      { option: 'expressroute-encrypted', right: true, because: 'A VPN gateway with private addresses builds an IPsec tunnel over private peering. The circuit stays as it is.' },
      { option: 'vnet-encryption', because: 'It encrypts between VMs in VNets. The stretch to the datacenter is not covered.' },
      { option: 's2s-vpn', because: 'A tunnel over the internet would be encrypted but leave the line unused, which was to stay.' },
    ],
    sources: ['ERENC', 'VPNPP', 'VENC', 'ERD'],
  },
  {
    id: 'gateway-is-the-bottleneck',
    asks: 'A circuit of 10 Gbps ends at an ErGw3Az gateway. VMs in the hub VNet suffer from the packets that the gateway can pass. The circuit itself has room. What helps?',
    choices: [
      { option: 'expressroute-direct', because: 'A wider line does not help, because the gateway is what slows the packets down.' },
      { option: 'expressroute-fastpath', right: true, because: 'It sends data past the gateway straight to the VMs of the hub. ErGw3Az is a size that supports it.' },
      { option: 'route-server', because: 'It exchanges routes and stands in no data path. The gateway would carry the same packets.' },
      { option: 'vnet-to-vnet-vpn', because: 'It joins two VNets by VPN gateways. The traffic here comes from a site.' },
    ],
    sources: ['ERFP', 'ERGW', 'RS'],
  },

  // Names
  {
    id: 'datacenter-resolves-private-names',
    asks: 'A datacenter reaches a private endpoint over VPN by its address, but the name still resolves to the public one. The team wants no DNS machines of its own in Azure. What is missing?',
    choices: [
      { option: 'private-dns-zone', because: 'The zone is needed and holds the address, but servers outside Azure cannot ask it. Something must answer them.' },
      { option: 'dns-private-resolver', right: true, because: 'DNS servers of the datacenter forward the public name of the service to its inbound endpoint, which asks the linked zone.' },
      { option: 'traffic-manager', because: 'It leads clients to public endpoints. It has no part in private names.' },
      { option: 'service-endpoint', because: 'It changes no names and serves subnets in Azure only.' },
    ],
    sources: ['PEDI', 'PRES', 'DG-DNS', 'SE'],
  },
  {
    id: 'names-across-peered-vnets',
    asks: 'VMs in two peered VNets reach each other by address but not by name. All clients are in these two VNets, and new VMs should appear by themselves. What do you create?',
    choices: [
      { option: 'vnet-peering-regional', because: 'It stands already. Names that Azure gives to VMs are not resolved across a peering.' },
      { option: 'dns-private-resolver', because: 'It bridges names between Azure and other DNS servers. Clients in two VNets do not need it.' },
      { option: 'private-dns-zone', right: true, because: 'A zone linked to both VNets answers them, and a link with autoregistration enters new VMs by itself.' },
    ],
    sources: ['PDNS', 'NRES', 'KN-AUTO', 'PRES'],
  },
  {
    id: 'azure-asks-for-corporate-names',
    asks: 'VMs in Azure use the DNS of Azure and must resolve names of corp.example, which live on DNS servers in the datacenter and change daily. A VPN stands. What do you set up?',
    choices: [
      { option: 'private-dns-zone', because: 'A copy of the records in a zone would be out of date every day. The names live in the datacenter.' },
      { option: 'dns-private-resolver', right: true, because: 'A forwarding rule for corp.example at its outbound endpoint sends these questions to the servers in the datacenter.' },
      { option: 'gateway-transit', because: 'It lets spokes reach the datacenter by a gateway. It forwards no DNS questions.' },
    ],
    sources: ['PRES', 'PDRES', 'DG-DNS', 'GWT'],
  },

  // Private Link service, overlapping ranges, encryption between VMs
  {
    id: 'customers-with-our-ranges',
    asks: 'A software company offers one TCP service from its VNet to many customers in other tenants. Some customers use the same address ranges as the company, and only they open connections. What do you build?',
    choices: [
      { option: 'vnet-peering-regional', because: 'Ranges that overlap cannot be peered, and customers would get the whole network instead of one service.' },
      { option: 's2s-vpn', because: 'Each customer would need a tunnel and NAT rules. That joins networks where one service is enough.' },
      { option: 'private-link-service', right: true, because: 'Customers put a private endpoint into their own VNet, and addresses are translated. The ranges do not matter.' },
      { option: 'service-endpoint', because: 'It leads subnets to services that Azure runs. A service on your own VMs has none.' },
    ],
    sources: ['PLS', 'VFAQ', 'DG-PAAS', 'SE'],
  },
  {
    id: 'overlap-and-both-sides-call',
    asks: 'Two companies merge, and the VNets of both use 10.0.0.0/16 throughout. Dozens of servers on each side must open connections to the other. What is the honest advice?',
    choices: [
      { option: 'vnet-peering-regional', because: 'Peering refuses VNets whose ranges overlap.' },
      { option: 'vnet-to-vnet-vpn', because: 'This type of connection offers no NAT, so the same addresses on both sides cannot be told apart.' },
      { option: 'private-link-service', because: 'It publishes one service in one direction. Dozens of servers in both directions would need one for each.' },
      { option: 'redesign-addresses', right: true, because: 'When both sides open connections and all ranges are the same, one side has to be renumbered first.' },
    ],
    sources: ['VFAQ', 'VPNNAT', 'PLS', 'MPEER'],
  },
  {
    id: 'only-some-subnets-overlap',
    asks: 'Two VNets share one range for test machines, but the subnets that must talk lie in address spaces that do not overlap. The team works with scripts and may enrol its subscription. Renumbering is not wanted now. What can be used?',
    choices: [
      { option: 'vnet-peering-regional', because: 'It joins whole VNets, and the shared range makes it impossible.' },
      { option: 'subnet-peering', right: true, because: 'It joins the chosen subnets only. Their ranges are unique, so the overlap elsewhere does not block it.' },
      { option: 'avnm-hub-spoke', because: 'It creates ordinary peerings of whole VNets, which the shared range rules out.' },
    ],
    sources: ['SUBP', 'VFAQ', 'AVNMC'],
  },
  {
    id: 'encrypt-between-vms',
    asks: 'VMs of recent, supported sizes in two peered VNets exchange large volumes. Traffic between the machines must be encrypted in the network, by any method, and gateways would be too slow. What do you switch on?',
    choices: [
      { option: 'vnet-to-vnet-vpn', because: 'IPsec would protect the traffic, but all of it has to pass two gateways. They would be too slow here.' },
      { option: 'expressroute-encrypted', because: 'It protects the line between a site and Azure. Both ends here are VMs in Azure.' },
      { option: 'vnet-encryption', right: true, because: 'It encrypts from VM to VM, also across the peering, without any gateway. The sizes of the VMs support it.' },
    ],
    sources: ['VENC', 'AC-PEER', 'ERENC'],
  },
  {
    id: 'one-service-for-a-partner-tenant',
    asks: 'A partner in another tenant must call one pricing service, which runs on your VMs behind an internal Standard Load Balancer. You want to approve each connection and show nothing else. What do you offer?',
    choices: [
      { option: 'private-link-service', right: true, because: 'It publishes this front end alone. The partner creates an endpoint by its alias, and you approve it.' },
      { option: 'vnet-peering-global', because: 'Peering can cross tenants, but it joins the networks as a whole. Only one service may be seen.' },
      { option: 'public-load-balancer', because: 'It would put the service on the internet. Approval of each connection is not part of it.' },
      { option: 'internal-load-balancer', because: 'It stands already, and its private address is reached only from your own and joined networks.' },
    ],
    sources: ['PLS', 'PEER', 'LBSKU', 'DG-PAAS'],
  },
];
