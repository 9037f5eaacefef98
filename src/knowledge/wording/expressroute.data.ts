// How people put the points of expressroute, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const expressrouteWording: Wording = {
  'er-fastpath-gateway-sku': [
    'We run hub-weu with an ErGw1AZ and an Equinix circuit. Wanted to tick the FastPath box on our connection ' +
      'today, portal will not let me. Is the gateway too little for it, and what size would do?',
    'Our network team ordered the scalable gateway, min 2 and max 5 units. A consultant says data path ' +
      'acceleration will not be accepted on that. What size of gateway does FastPath ask for, and can ours be grown ' +
      'in place?',
    'I am learning for AZ-700 and built a lab with a HighPerformance gateway plus a circuit. Updating the ' +
      'connection with ExpressRouteGatewayBypass true gives an error. What must the gateway be before the bypass can ' +
      'go on?',
    'How big has the ER gateway to be before Microsoft lets us activate FastPath?',
    'Any idea why the checkbox for FastPath cannot be ticked with our present gateway tier?',
    'Enable-FastPath refused in PowerShell because of our gateway model, which tier is required please',
    'ExpressRouteGatewayBypass required gateway size',
    'FastPath checkbox disabled ErGw2AZ',
  ],
  'er-fastpath-peered-spokes': [
    'Hub VNet with ErGw3AZ, bypass is on at the connection, six spokes by peering. Latency to hub machines dropped ' +
      'nicely, to machines in the spokes nothing changed. Any reason why only the hub profits?',
    "I'm a consultant at fabrikam. Their SAP servers sit in a spoke and the circuit comes through a carrier. " +
      'FastPath has been activated last month, yet gateway graphs still show all the SAP load. What covers the ' +
      'spokes?',
    'We thought that with FastPath nothing passes the gateway any more. Traceroute and gateway metrics tell us ' +
      'packets for the VMs in peered networks still travel across it. Circuit is from a service provider. Is that ' +
      'expected?',
    'How come machines in neighbouring VNets gain nothing from FastPath while the gateway VNet does?',
    'Is it normal that data for spoke servers keeps passing the ER gateway when bypass is active?',
    'Can FastPath serve networks joined to the hub by peering, or the hub only?',
    'FastPath only helps hub not spokes',
    'ER bypass and peered VNets supported?',
  ],
  'er-fastpath-private-endpoints': [
    'We enabled FastPath for our circuit so that backups to blob storage through a private endpoint skip the ' +
      'gateway. Metrics prove the backup load is still on the gateway, while plain VM traffic is gone from it. Why?',
    'As developer I only see that calls from our datacenter to the Cosmos DB private endpoint have higher latency ' +
      'than calls to a VM next to it, although the network people say FastPath is active for everything.',
    'Manager here, we pay for ErGw3AZ because of FastPath. Now the admin tells me that storage and SQL over ' +
      'Private Link do not benefit from it on our provider circuit. True, or did somebody misconfigure something?',
    'How come packets for Private Link addresses are not bypassing the ER gateway?',
    'Does the FastPath shortcut hold for Key Vault and storage reached by private IP from the office?',
    'Which kinds of targets are left out by FastPath, for example private links or load balancers?',
    'FastPath Private Link supported targets',
    'bypass not used for private endpoint',
  ],
  'er-fastpath-worth-it': [
    'Our hub has an ErGw2AZ, circuit 1 Gbps, average load 200 Mbps and nobody complains. The Microsoft account ' +
      'team suggests moving up so we could use FastPath. Would we notice anything, or is that wasted money?',
    'Sizing discussion at contoso: one colleague wants to buy more scale units, the other wants the data to skip ' +
      'the gateway entirely for our trading application. In which situation does skipping really bring something?',
    'I am new to ER and read about a bypass that sends data straight to machines. Our connection performs fine. ' +
      'What would be the benefit, and who typically ought to turn it on?',
    'Which gain does FastPath bring if our present throughput and round trip time are satisfying?',
    'Is bypassing the gateway really bringing lower delay, or shall we simply take more gateway capacity?',
    'Who needs FastPath and who can safely live without this feature',
    'FastPath benefits, worth the money?',
    'FastPath or larger ER gateway',
  ],
  'er-gateway-migrate-to-az': [
    'Our ER gateway dates from 2019, SKU Standard. I opened the size blade to pick a zone redundant one, but those ' +
      'entries cannot be selected. Azure CLI says the change is not permitted. What is the way?',
    'In the bicep file I replaced HighPerformance with ErGw2AZ for the gateway in vnet-hub-prod and the deployment ' +
      'ended with an error about SKU change. Deleting it all would cut off the plant for an hour. Other options?',
    'Auditors demand availability zones for everything. Our gateway for the circuit is UltraPerformance without ' +
      'zones, on a Basic address. We cannot afford a long cut. How do customers usually come to an AZ type?',
    'Portal refuses to turn our old non-zonal ER gateway into a zonal one, is it normal?',
    'Why can I choose only HighPerformance and UltraPerformance, not the zone models, when changing the size?',
    'Moving an ExpressRoute gateway with Standard size over to availability zones, shortest interruption possible',
    'ER gateway SKU change not permitted AZ',
    'Standard to ErGw1AZ migration path',
  ],
  'er-gateway-resize': [
    'Today we have an ErGw1AZ in the hub, Friday the new datacenter goes live and needs more. I would simply pick ' +
      'ErGw3AZ in the size list. Will users in the factory lose their sessions while it changes?',
    'Finance wants us to save: the ErGw3AZ is loaded ten percent at most. I tried choosing the smaller model in ' +
      'the portal and it is not there. Can one go back at all without building everything anew?',
    'Consultant question: customer on Standard gateway, needs HighPerformance until year end, zones do not matter. ' +
      'Is that a simple change on the running gateway, and has the carrier to do anything on the circuit for it?',
    'Is making the ER gateway larger a live operation or should I announce an outage?',
    'How do I shrink an oversized ErGw gateway to a cheaper size again?',
    'Changing gateway size to a bigger AZ tier, connection to circuit stays up or not?',
    'ErGw1AZ to ErGw3AZ live resize',
    'make ER gateway smaller again',
  ],
  'er-gateway-which-size': [
    'We are ordering a 5 Gbps line from Equinix into hub-neu and the form for the gateway offers ErGw1AZ up to the ' +
      'scalable one. What is the right match so that nothing between is wasted?',
    'As a learner I wonder about dimensioning: given 2 Gbps of circuit and about 300 spoke machines, how does one ' +
      'pick the gateway model, and which of both parts determines what we effectively get?',
    'My boss asks for a table: each ExpressRoute gateway model and how many gigabits it moves, because we plan to ' +
      'go from 1 to 10 gigabit next year. Where is the point at which we need a bigger one?',
    'How many gigabit per second can every ErGw model push through?',
    "What gateway must be paired with a 10 gig circuit so it isn't the tight spot?",
    'Sizing of ER gateway against ordered circuit speed, what is the rule of thumb',
    'ErGw models Gbps table',
    'gateway size for 5G circuit',
  ],
  'er-gateway-public-ip': [
    'Our pentest team scanned all addresses of the subscription and reports listening ports on pip-ergw-hub, the ' +
      'one attached to the gateway of our circuit. I thought all of that is private. Can I take the address away?',
    'Policy at fabrikam says no public addresses in the connectivity subscription. Deployment of our ExpressRoute ' +
      'gateway demanded one anyway. What is it for, and does any of our data ever leave by it?',
    'Azure Advisor lists the address of our circuit gateway as Basic with an end of life date. Do we have to swap ' +
      'it, and is there danger for the line during the work?',
    'How come a private line gateway has an internet facing address at all?',
    "Vulnerability scanner complains about the ER gateway's internet address, harmless or a hole?",
    'Basic IP of circuit gateway is being retired, what must we do about that?',
    'ER gateway pip open ports scan',
    'ExpressRoute gateway without public address',
  ],
  'er-second-circuit-same-vnet': [
    'Our hub-vnet already hangs on a 1 Gbps circuit in Frankfurt by ErGw2AZ. Management bought another one in ' +
      'Amsterdam. Do I attach it to the present gateway or must I build something more, and is there a maximum?',
    "I'm preparing a design with three carriers, each delivering an own ExpressRoute in the same Equinix facility, " +
      'all ending in one virtual network. Does Azure let me attach that many, and on which number does it stop?',
    'Lab question: one gateway, one connection object to circuit-1. I would like to attach circuit-2 as well, to ' +
      'the very same gateway. Allowed, or does every circuit ask for a gateway of its own?',
    'Attach one more ER line to an already connected gateway, is that possible?',
    'What is the most circuits that a single VNet gateway accepts?',
    'Want two ExpressRoutes ending in one hub network, have to add which object?',
    'multiple ER circuits single gateway',
    'how many circuits one hub VNet',
  ],
  'er-second-circuit-resilience': [
    'We go live with our ERP in Azure next month. There is one circuit in London with its two links, ErGw1AZ. The ' +
      'CIO asks whether that will survive an outage, or whether a further line must be budgeted.',
    'Fabrikam has a single ExpressRoute through Equinix Frankfurt. A fire in that building would cut off all ' +
      'plants. Cheap option is a tunnel across the internet, costly one another line elsewhere. What would you ' +
      'recommend?',
    'Learner here: a circuit always has a primary and a secondary path. Then why do the guides talk about having ' +
      'two of them or a tunnel for emergencies? What failure is left over?',
    'Does a single circuit give enough redundancy for business critical systems?',
    'Our line is one ER only, what emergency fallback should we foresee for it?',
    'Is it reckless to run critical load on just one peering location?',
    'single ER circuit HA enough?',
    'ExpressRoute backup VPN vs additional circuit',
  ],
  'er-prefer-one-circuit': [
    'We got two ER lines, Frankfurt and Amsterdam, both on the hub gateway. Requests from the office leave by ' +
      'Frankfurt, responses return by Amsterdam and our Palo Alto in the datacenter throws them away. How to get ' +
      'this straight?',
    'Since circuit B was added, some sessions of our users freeze at random. Tcpdump on the on-prem firewall ' +
      'displays SYN-ACKs coming in at the other site. Half of the connections are fine. Where do I look?',
    'Customer wants the 10 gig circuit for daily work and the 1 gig one for emergencies only. Both announce the ' +
      'same networks. What knobs exist in Azure and on our routers so that traffic keeps to the large one?',
    'How do I make one ER line the main one and the other standby?',
    'Packets go out one circuit and come back by the other, stateful device discards them',
    'Azure picks the wrong of our two lines for the way back, where to influence that',
    'ER two circuits asymmetric drops',
    'primary and standby circuit local preference',
  ],
  'er-circuit-other-subscription': [
    'The ER circuit lives in a subscription of the parent company. Our daughter company has its own tenant and a ' +
      'VNet with a gateway ready. How can we hook up to that circuit without moving anything?',
    'I am admin of a new landing zone subscription. The network group told me their circuit may be shared but in ' +
      'the drop-down for my connection it does not appear. What do they have to hand over to me?',
    'We are a service provider hosting for five customers, each in a separate subscription. One fat circuit ' +
      'belongs to us. May the customers attach their networks to it, or must each order a line?',
    'Is sharing of a single circuit across several subscriptions or even tenants allowed?',
    "Hook a VNet of a different Azure AD tenant to our circuit, what's the procedure",
    'We want partner to use our ER line from his own subscription, can this be done?',
    'circuit tenant A, gateway tenant B',
    'share circuit between subscriptions how',
  ],
  'er-vnet-link-limit': [
    'We roll out a gateway and a connection per project VNet, all to the one Standard line. Project number eleven ' +
      'fails on creating the connection, the ten before went without trouble. What did we run into?',
    'Designing for contoso: forty VNets, one 1 Gbps circuit. Must each of those be joined to the circuit ' +
      'individually, and how many would it take at the most, also with the Premium add-on?',
    'Creating the connection object for vnet-app12 gives an error about the number of links on the circuit. ' +
      'Deleting another one lets it through. Boss asks whether this is a licence matter.',
    'How come the eleventh network cannot be joined to our circuit any more?',
    "What's the maximum of virtual networks that one ER line may serve?",
    'Connection object refused, circuit says it has got enough networks already',
    'circuit max VNet links reached error',
    'how many networks on ER circuit',
  ],
  'er-other-geopolitical-region': [
    'Our line ends at Equinix Frankfurt, Standard tier. Development spun up vnet-app-us in Central US with a ' +
      'gateway of its own. Connecting it to the line is rejected by the portal. European networks join without ' +
      'problem.',
    'We have circuit in London for years. Board decided that the Asian branch shall be hosted in Singapore region. ' +
      'Can the British circuit serve it or have we to pay for something extra?',
    'While adding a gateway in Japan East to our circuit in Amsterdam the list does not show the circuit. Same ' +
      'account, same subscription, for West Europe it does show. Any explanation?',
    'Does a circuit landing in Europe reach networks in American regions?',
    'Cannot join a VNet on another continent to our ER line, local ones are fine',
    'How to serve Asia region workloads with the European line that we own already?',
    'ER circuit cross continent VNet',
    'circuit Europe to VNet US rejected',
  ],
  'er-local-sku': [
    'Quote from the carrier lists Local, Standard and Premium for our line in Amsterdam. We only use West Europe ' +
      'and pull around 60 TB a month out of Azure. Which tier is the sensible pick?',
    'Our colleague ordered the cheap tier of ExpressRoute where egress is included. Now another team wishes to put ' +
      'servers in North Europe and to join both datacenters. Does the cheap tier allow that?',
    "Learning for the exam: I don't get what the lowest circuit tier gives away compared with Standard. Is it only " +
      'the price per gigabyte or also which regions it may reach?',
    'Which drawbacks has choosing the Local tier for a circuit?',
    'Lots of data going out from one region, would the Local tier save us money?',
    'Is the Local circuit able to talk to regions outside its metro area',
    'ER Local vs Standard tier',
    'Local circuit egress included region restriction',
  ],
  'er-change-bandwidth': [
    'Our circuit was ordered with 500 Mbps through the carrier, and month-end jobs fill it. I would like to go to ' +
      '2 Gbps in the portal. Does the line drop meanwhile and must the carrier be told?',
    'After the migration project our 10 Gbps ExpressRoute is far too big. Accounting asks me to set it to 2 Gbps ' +
      'from next month. The slider offers no smaller values. How is that done then?',
    'We are a shop with one circuit of 200 Mbps and no spare. Video project needs five times that. Do we get there ' +
      'by a setting or by a fresh order with new service key?',
    'Making our ER line faster, is it a live change or a rebuild?',
    'Can the speed of a running circuit be lowered in order to save money?',
    'Want to go from 1 gig to 2 gig on ER, who has to act, we or carrier?',
    'raise ER circuit speed without outage',
    'decrease circuit Mbps possible?',
  ],
  'er-use-both-links': [
    'Every time Microsoft does work on our circuit in Dublin we have a complete cut of ten minutes. I was told ER ' +
      'has two paths. On our router only one neighbour towards Microsoft is established. Normal?',
    'We pay for 1 Gbps. The portal shows a primary and a secondary path and the second has zero bits all year. ' +
      'Could we load them both, and would that amount to 2 Gbps for our backups?',
    'As a junior I found the neighbour for the secondary /30 is down since the installation in 2021. Nobody ' +
      'noticed because everything works, except in nights when the first path is serviced. Should I worry?',
    'Any idea why each maintenance of the circuit takes us offline although there are two paths?',
    'Is it permitted to send load over the two paths of one circuit together?',
    'Second neighbour towards Microsoft never came up, first one works, do we have a problem',
    'ER active-active both paths bandwidth',
    'secondary BGP session down since setup',
  ],
  'er-bfd-slow-failover': [
    'We pulled the fibre of the primary path in a drill. Users hung for about three minutes before the secondary ' +
      'took over. Contoso expects a few seconds. Which knob shortens that on ExpressRoute?',
    "Our edge are two Cisco ASR towards the MSEE. When the carrier's equipment in the middle dies, the interface " +
      'stays up and traffic is lost until the neighbour expires. How do others detect that quicker?',
    'Reading about timers: Microsoft keeps 60 and 180 seconds for keepalive and hold. Can they be made shorter or ' +
      'is there another mechanism to see a broken path in under a second?',
    'Switching over from one link to the other lasts minutes, how come so long?',
    'Dead path on the circuit is recognised much too late, apps run into timeouts',
    'How to shorten convergence between the two ER paths when one breaks',
    'ER failover 3 minutes too slow',
    'BFD on ER private peering',
  ],
  'er-microsoft-peering-vm-public-ip': [
    "There is Microsoft peering on our circuit in Zurich for storage. A vendor's VM in Switzerland North only has " +
      'a public address of Azure. Will our datacenter reach it by the circuit or across the internet?',
    'Developer asks: the load balancer in front of my app has a public frontend. Our company has ER with both ' +
      'peerings. By which of the two would my browser in the office get there?',
    'I assumed Microsoft peering is just for things like SQL and storage. Now traces show that connections to the ' +
      'public address of our own jump host also run by it. Is that how it should be?',
    'What exactly is reachable by way of Microsoft peering, also our own public IPs in Azure?',
    'Can the internet-facing address of an Azure VM be contacted through the circuit?',
    'Is a public load balancer in our region announced to us on Microsoft peering',
    'MS peering own Azure public IP',
    'public IP of VM through circuit',
  ],
  'er-microsoft-365': [
    'Users complain that Teams calls stutter. We have a 1 Gbps ER circuit with free capacity and the director asks ' +
      "to move mail and Teams onto it. I hear Microsoft doesn't like that. What's true?",
    'Trying to build a route filter that contains Exchange plus SharePoint communities. The portal throws a ' +
      'message that my subscription is not allowed to pick these. Who grants that, and does it make sense?',
    "New to the company, previous admin left a note 'put O365 on ExpressRoute'. We have private peering only, " +
      'offices break out locally. Is it worth doing anything about it?',
    'Shall SharePoint and mail in the cloud run over our private line or the internet?',
    "Why am I refused when picking Exchange Online among the filter's communities?",
    'Is a dedicated circuit sensible for Teams and the rest of the Office suite',
    'O365 over ER recommended or not',
    'route filter Exchange community not allowed',
  ],
  'er-paas-over-private-peering': [
    'Private peering on our circuit works, VMs answer by their 10.x addresses. Yet AzCopy from our datacenter to ' +
      'stcontoso.blob.core.windows.net leaves by the internet firewall according to its logs. I expected the private ' +
      'line to be used.',
    'Our developers connect from headquarters to sql-fabrikam.database.windows.net. The name gives a 20.x address, ' +
      'and the proxy logs it. Since we pay for ER this should be private in my opinion. What is missing?',
    'Learner: subnet has a service endpoint for storage enabled, the office is attached by ExpressRoute. From the ' +
      "VM the account opens, from the office it's denied by the firewall of the account. Why does the line not help?",
    'Why does traffic for a storage account skip the circuit and take the internet line?',
    'How can office machines get at Azure SQL through the private line instead of the open net?',
    'Blob uploads ignore our ER and go outside, is it normal?',
    'storage traffic not using ER circuit',
    'PaaS from on-prem via private peering',
  ],
  'er-microsoft-peering-no-routes': [
    'We configured Microsoft peering, neighbour is established for an hour, status of prefixes Configured. Still ' +
      "'show ip bgp' on our edge lists zero entries from AS 12076. On private peering they arrive. What's missing?",
    'Carrier says all is up on their side for the Microsoft peering. Our router gets no single public network of ' +
      'Azure. I created it last week in the portal with VLAN, two /30 and our prefix. Anything more?',
    "I'm trying to reach blob storage in West Europe by the circuit with the public peering successor. Session " +
      'stands, table empty, so it goes by the internet. Do I have to choose what I want somewhere?',
    'Microsoft peering established yet the neighbour hands over not a single network, how come?',
    'Which thing must be attached so that Azure public ranges get announced to our edge?',
    'Our edge learns an empty table on MS peering, session itself green',
    'MS peering established zero prefixes received',
    'which BGP communities Microsoft peering',
  ],
  'er-default-route-breaks-services': [
    "Friday our carrier started to send 0.0.0.0/0 to Azure by ER. Ever since, VMs complain 'Windows is not " +
      "activated' with KMS timeouts, and updates plus backup agent fail too. Before that everything was fine.",
    'Our security group forced all egress home by a quad zero from the datacenter. Now the monitoring agent on ' +
      'vm-app01 and the extension installs hang. There is a NAT gateway on the subnet but it seems to be ignored.',
    'Consultant question: customer backhauls everything across ER through its proxy. Some platform services in ' +
      'Azure need direct access. How to keep the backhaul and yet let Storage and activation get out locally?',
    'Machines lost internet the day on-prem began announcing the quad-zero route',
    'Why is the NAT gateway of the subnet without effect when the datacenter sends a default?',
    'Activation and updates of Azure servers time out since traffic is hauled home over the line',
    'KMS activation fails default route ER',
    'forced tunneling ExpressRoute breaks Azure services',
  ],
  'er-block-internet-with-default-route': [
    "The bank's rule: nothing in Azure may reach the web except by our proxies in Munich. We have ER to hub and " +
      'spokes. Is announcing quad zero from our routers sufficient, and what if that announcement stops?',
    'I am designing egress for contoso. All outbound of servers in the VNets shall be inspected by the existing ' +
      'datacenter firewall, carried over the circuit. No Azure Firewall wanted. How do I make this watertight?',
    'Learner: if the datacenter sends the catch-all route over BGP, are VMs cut off from the web for sure? I could ' +
      'imagine a leak when the session fails. Correct or not?',
    'Is sending a catch-all route from our edge enough to close internet for the VNets?',
    'How can outbound of Azure servers be hauled home through ER and nowhere else?',
    'Would servers get direct web access again once our router stops sending the default?',
    'forced tunneling over ER all egress',
    'prevent VM internet, backhaul to datacenter',
  ],
  'er-rfc1918-aggregates-from-hub': [
    'We activated routing intent on the vWAN hub last night. This morning the datacenter router had three huge ' +
      'private blocks from Azure and branch traffic with no better route flew into the cloud. How to stop that?',
    'Our core has a default towards the MPLS. Since the secured hub went live, a bunch of sites that relied on it ' +
      'are unreachable, because the core now sees a 10/8 by the circuit. Cause and cure?',
    'As network engineer at fabrikam I noticed AS 12076 hands us whole private supernets, not the individual VNet ' +
      'ranges. That came with a firewall inside the virtual hub. Can it be narrowed?',
    'Big private supernets suddenly arrive from the virtual hub and pull branch packets into Azure',
    'Why does our MPLS core send site traffic into the cloud since the hub got its firewall?',
    'Internal packets disappear to Azure after private routing policy was switched on in the hub',
    'vWAN routing intent announces 10/8 on-prem',
    'supernets received from secured hub ER',
  ],
  'er-circuit-to-circuit': [
    'Factory in Dallas has circuit A, factory in Munich has circuit B, both end in our Azure hubs that are peered ' +
      "globally. From Dallas I can open VMs everywhere, but servers in Munich never answer. Shouldn't Azure forward " +
      'this?',
    'We closed our old MPLS because both offices have ER now. Azure machines are fine from either office. A ping ' +
      'between the offices runs into timeouts, and routers of one lack the networks of the other.',
    'Planning: contoso has a datacenter in London and one in Singapore, each on its own ExpressRoute. Management ' +
      "would like the two to exchange data across Microsoft's network in place of leased lines. How is it set up?",
    'Office with line one cannot see office with line two, both see Azure perfectly',
    "Can Microsoft's backbone replace our leased line between two datacenters that have ER?",
    'Any idea why branch networks of the first circuit are unknown at the second?',
    'datacenter to datacenter via two ER',
    'ER circuits no site-to-site transit',
  ],
  'er-global-reach-limits': [
    'I try to join two of our circuits with each other, both hand over at Equinix Amsterdam. The portal refuses ' +
      "with an error. Another pair, London with Dublin, was accepted at once. What's different?",
    'We have circuits in Tokyo, Frankfurt and Chicago and linked Tokyo-Frankfurt plus Frankfurt-Chicago. Now Tokyo ' +
      'expects to reach Chicago. It does not. Also who charges what for that traffic, and what throughput can we ' +
      'expect?',
    'Adding our Brazilian site to the circuit pairing fails, the button is disabled for that one. Standard tier on ' +
      'both ends. In which countries and tiers is the pairing offered?',
    'Pairing two lines is greyed out for one of our circuits, why this one?',
    'What conditions must both circuits fulfil so that I can turn on Global Reach?',
    'If Global Reach links A to B plus B to C, does A speak with C automatically?',
    'Global Reach create fails two circuits',
    'Global Reach countries SKU requirements bandwidth',
  ],
  'er-direct-or-provider': [
    'Media company, forecast is 25 Gbps into Azure by next year. Our carrier offers at most ten. A colleague ' +
      "proposes renting ports straight at Microsoft's edge. What are the trade-offs, and who operates what?",
    'Our security demands link encryption by MACsec between our cage and Microsoft. Present line is a 5 Gbps ' +
      'circuit by Megaport. Would we have to switch to another type of ER for it?',
    'Comparing offers at contoso: two dedicated 10 gig ports, or a 2 gig service through a carrier. We own a cage ' +
      'at the meet-me location. In which situation is owning the ports worth that much?',
    "Buy own ports at Microsoft's edge or go through a carrier, what speaks for which?",
    'At which traffic volume is ER Direct reasonable instead of a partner line?',
    'What extras do dedicated ER ports bring that a provider line has not',
    'own ports or carrier circuit',
    '100G ER ports or partner line',
  ],
  'er-route-limits': [
    'After merging with fabrikam we redistributed their OSPF into the session towards Microsoft. Within a minute ' +
      'the neighbour went down and keeps bouncing. Removing the redistribution cured it. How many networks does ' +
      'Azure tolerate?',
    'Our ExpressRoute session goes up and down since Tuesday, when branch /32 loopbacks were added to the ' +
      'advertisement. Router log shows a cease notification from 12076. Circuit tier is Standard.',
    'Architect question: 1,400 spokes in the hub and about 6,000 networks at home. What is the ceiling in either ' +
      'direction over private peering, and what happens above it?',
    'Neighbour to Microsoft flaps as soon as we send it a longer list of networks',
    'What number of networks may be exchanged in each direction on the private peering?',
    'Why does Microsoft cut the session after we stopped summarising our routes?',
    'MSEE cease maximum prefixes reached',
    'ER private peering prefix maximum',
  ],
  'er-filter-routes': [
    'Our VNet 10.20.0.0/16 holds a lab subnet that the datacenter should not learn. On the gateway I found no ' +
      'place to suppress it. Can Azure hold one part back or must our ASR do it?',
    'Datacenter sends us 900 networks by the circuit, of which VNet hub needs just three. Is there any prefix list ' +
      "or similar at the ER gateway so that the rest isn't accepted?",
    'A dev spoke is peered with hub-prod and shows up in our routers since. Security wants it invisible to the ' +
      'office without breaking its internet or its link to the hub. How would you do that?',
    "Where can I set inbound or outbound prefix filters on the circuit's gateway?",
    'Is there a way to hide a portion of the address space from our office routers',
    "We'd like Azure to send only selected networks home, can the gateway do this?",
    'ER gateway prefix list possible?',
    'suppress spoke range toward on-prem ER',
  ],
  'er-mtu': [
    'Ping from headquarters to vm-file01 by ER is OK, RDP login shows a black screen and SMB copies stop after ' +
      "some kilobytes. With ping -l 1472 -f nothing returns, with small sizes it does. What's happening?",
    'We replicate a database through the circuit. Small statements succeed, bulk rows end in connection resets. ' +
      'The DBA measured that anything above 1400 byte gets lost somewhere between router and VM.',
    'Our WAN uses jumbo 9000. For the new line to Azure I must tell the switch team which frame and segment size ' +
      "they configure. What's the value for the ER gateway?",
    'Big frames vanish on the circuit while small ones arrive, how come?',
    'Sessions open, then hang once real data flows across the private line',
    'Which packet size passes the gateway of our line without being cut in pieces?',
    'ER MTU value 1500 or 1400',
    'small ping ok, SMB hangs, ER',
  ],
  'er-vnet-to-vnet-over-circuit': [
    'vnet-a and vnet-b both have a gateway attached to circuit-frankfurt, no peering between. Until the gateway ' +
      'was renewed they could talk through the line, now pings time out. On-prem still sees both. What changed?',
    'Cheap idea of our dev lead: since two virtual networks hang at the same ER anyway, why pay peering? Let their ' +
      'data turn round at the edge. Would that function, and is it good?',
    'Learner: my lab has two VNets in different regions joined to a single circuit. I expected VM1 to ping VM2 ' +
      'using it, but nothing returns. Datacenter reaches either. Is hairpin not there?',
    'Machines of two networks that share the same ER no longer see each other',
    'Can data from one VNet go to another by turning round at the provider edge?',
    'Is it advisable to use the private line as road between two Azure networks',
    'VNet to VNet hairpin ER timeout',
    'two VNets same circuit no ping',
  ],
  'er-isolate-vnets-on-one-circuit': [
    'Auditor finding: our test VNet and our production VNet are both attached to the circuit in Dublin. He asks ' +
      'whether a tester could get at production that way. How separate are they, and how do I seal it?',
    'We host two customers, fabrikam and contoso, on one fat ER. Each has its own VNet. In MPLS we would use two ' +
      'VRFs. Does the line offer something comparable or must I buy one more?',
    'As manager I want one contract with the carrier but complete route separation for the payment environment. Is ' +
      'this achievable on the same circuit, or just with access lists?',
    'Are networks joined to the same ER automatically shielded against one another?',
    'Keeping prod and dev apart when they use the identical private line, how?',
    'Can one circuit hold several separated routing tables like VRFs do?',
    'ER circuit VRF separation customers',
    'one circuit, isolation prod test',
  ],
  'er-private-endpoint-throughput': [
    'Restoring backups from our blob private endpoint to headquarters runs at 480 Mbps with ErGw1AZ, while a VM in ' +
      'the same VNet gives nearly a gigabit. Circuit is 2 Gbps. Why do private links give half?',
    'Batch job holds long sessions to a Cosmos private endpoint over ExpressRoute. About once a month all of them ' +
      "break for minutes, exactly when the gateway gets serviced. Plain VMs don't notice. How to harden this?",
    "Users report sporadic stalls when opening files on our storage's private IP from on-prem. Gateway load sits " +
      'at its ceiling in these moments. Same share mounted inside Azure never stalls.',
    'Transfers to a Private Link address through the circuit reach just half the speed we see to VMs',
    'Long-running connections to private endpoint IP break sometimes, VM sessions survive, why?',
    'Is it known that Private Link over the ER gateway has reduced capacity?',
    'Private Link over ER half speed',
    'private endpoint sessions reset ER gateway',
  ],
  'er-cost-metered-unlimited': [
    'I have to budget the private line for 2026. Inbound backups 40 TB a month, outbound around 8 TB. There are ' +
      'two billing models in the calculator. Which one gets cheaper, and what other positions will appear?',
    'Finance colleague here without much technical knowledge. Our invoice lists circuit, gateway hours, data out, ' +
      'and the carrier bills again separately. Is that right, and where could we realistically save?',
    "We're comparing internet tunnel with ER for a small firm. What would a 200 Mbps line come to overall, and is " +
      'data that goes into Azure charged at all?',
    'Flat rate or per gigabyte for the private circuit, where is the break-even?',
    'Which items make up the monthly bill for an ER line altogether?',
    'Do uploads to Azure over the circuit cost something, or only downloads?',
    'ER pricing flat vs per GB',
    'ExpressRoute monthly bill parts',
  ],
  'er-order-of-work': [
    'Contract with Colt signed yesterday, they ask me for some key. I have an empty subscription and a hub VNet. ' +
      'What do I create first, what can I do while they patch cables, and what last?',
    "I'm project manager for a new private line to Azure and need a plan with tasks: what Microsoft side, what " +
      'carrier side, what router side, and in what sequence, so nobody waits for another.',
    "First time doing this: I built the gateway already, it took 40 minutes, but there's no circuit yet. Was that " +
      'wrong? What remains until packets flow from our office to VMs?',
    'Setting up a private circuit from zero, what is the sequence of tasks?',
    'Which piece do we hand over to the carrier so he can begin?',
    'What comes when: peering, gateway, ordering the line, linking it?',
    'ER setup checklist from scratch',
    'ExpressRoute deployment sequence steps',
  ],
  'er-layer-2-extension': [
    'We have to move 60 old servers with hard-coded IPs from our VMware cluster to Azure. Network guy suggests to ' +
      'bring VLAN 120 into a VNet through the circuit, so nothing needs readdressing. Feasible?',
    'Cluster heartbeat of our legacy app requires both nodes in one broadcast domain. One node will be a VM in ' +
      'Azure, attached by ER. Can the segment span both places?',
    'Customer asks for a migration without changing addresses: half of 192.168.10.0/24 stays at home, the other ' +
      'half goes to the cloud, connected by the private line. What do I answer?',
    'Is it possible to have one broadcast domain across the datacenter and Azure by ER?',
    'Servers shall keep their IP when moved, does the line bridge the segment?',
    'Can the private circuit carry our VLAN into a cloud network?',
    'stretch VLAN over ER',
    'same /24 both sides ER bridging',
  ],
  'er-overlap': [
    'Fabrikam was bought, their Azure VNet uses 10.0.0.0/16, exactly what our datacenter has. ER line is ready for ' +
      'private peering. Can some device at Microsoft rewrite the addresses, or are we stuck?',
    "I'm the consultant for a hospital: ranges collide between a big spoke and a campus. Renumbering takes a year. " +
      "The vendor's only service they need is one web API across the circuit. Options?",
    'On the VPN gateway there are NAT rules in the portal. I look for the same on the gateway of our circuit and ' +
      'do not find it. Both ends have 172.16.0.0/20. What now?',
    'Both ends own the same private block, can the circuit rewrite addresses?',
    'Address conflict between our cloud network and home, reached by private line, how to solve?',
    'Why do I see no NAT rules on the ER gateway as there are on VPN?',
    'ER NAT duplicate IP ranges',
    'IP conflict VNet datacenter ER',
  ],
  'er-circuit-to-virtual-wan': [
    'We start with vWAN this quarter. Our circuit in Zurich, Standard tier, serves the classic hub VNet today. May ' +
      'the virtual hub attach to the identical circuit while the old hub stays alive?',
    "Contoso's architect claims the circuit has to be on the Premium tier before any virtual hub would accept it. " +
      'We have the Local tier. I found contradictory blogs. Which tiers work?',
    'Planning cutover weekend: old hub gateway on the circuit, new vWAN hub empty. Do I need to order another line ' +
      'from the carrier or may both gateways use the present one for some weeks?',
    'Which tiers of circuit can be attached to a virtual hub?',
    'Can our existing line be used by a vWAN hub along with the traditional gateway?',
    'Is moving the private line over to the managed hub possible in small steps?',
    'existing circuit onto vWAN hub',
    'vWAN hub needs Premium circuit?',
  ],
  'er-gateway-maintenance': [
    'Got an e-mail about planned works on our ER gateway in West Europe next Thursday at 10 in the morning. ' +
      'Trading hours! Will sessions break, and is there a possibility to move it to the night?',
    "Operations asks me what happens during Microsoft's works on the line: do both paths go dark, in which order, " +
      'what do our routers see meanwhile? Nobody here can explain it to the customers.',
    "During last night's announced works our router reported the neighbour's path got longer by several hops on " +
      'one side. Traffic went on. Is this the usual sign, and should we do something?',
    "Are we able to select the hours when Microsoft patches our circuit's gateway?",
    'Will we notice when they service the gateway or one path of the circuit?',
    'Announced works on our private line, have users to expect a cut?',
    'ER gateway maintenance window schedule',
    'planned maintenance notice circuit impact',
  ],
  'er-peering-down': [
    'New circuit, carrier says Provisioned. I entered VLAN 200, our AS 64600 and two small networks for private ' +
      'peering. MAC of our router is visible, yet the neighbour stays in Active on both paths. What should I compare?',
    'Suddenly after a router swap the session to 12076 will not establish anymore. Ping to the Microsoft side ' +
      'succeeds. Debug shows open messages rejected with bad peer AS. Circuit lights are green.',
    "I'm helpdesk and have been told 'the private peering is down'. Portal shows provider state good. Where do I " +
      'begin, which table first, what next, before I annoy the carrier?',
    'Neighbour state never goes beyond Active or Idle with private peering, layer two is fine',
    'How do I work through a dead private peering step by step?',
    "Session to Microsoft's edge refuses to establish though the circuit was provisioned",
    'MSEE BGP stuck Active',
    'private peering neighbor Idle, ARP ok',
  ],
  'er-not-provisioned': [
    'I created the circuit resource Monday and copied the key to the carrier by mail. Portal still says Circuit ' +
      'status Enabled, but the other status remains empty of progress, and Add peering is inactive. What else do I ' +
      'do?',
    "We want to link our hub gateway to the new line already, the portal answers that it's impossible at the " +
      'moment. Carrier tells us two weeks. Anything to configure until then?',
    'My Terraform apply for the peering resource fails directly after the circuit resource was made. The same code ' +
      'worked for an older circuit. Error mentions the service provider state.',
    'Peering fields greyed out on the freshly made circuit, is it normal?',
    "Circuit Enabled, but carrier's state didn't change since days, whose turn is it?",
    'Cannot add the connection because the carrier has not finished, how long to wait',
    'NotProvisioned circuit peering greyed out',
    'circuit Enabled provider NotProvisioned',
  ],
  'er-peering-addresses-and-asn': [
    "Carrier sent a form with 'primary subnet', 'secondary subnet', 'VLAN' and 'peer ASN'. I'm a server guy. Which " +
      'sizes, may they be taken from our 10 net, and who gets the .1 address?',
    'We use AS 65515 internally for years and the wizard for private peering does not like it. Which numbers are ' +
      'allowed, must we buy an official one, and what does Microsoft use itself?',
    'Preparing router config before handover day: two /30 or one /29 for the point to point links, which host ' +
      'belongs to our ASR, which to the MSEE, what remote AS?',
    'Which point-to-point networks must be reserved for the two paths?',
    'What AS number may we use towards Microsoft on the private side?',
    'In each little transfer network, who has the odd and who the even address?',
    'private peering /30 and VLAN ID values',
    'MSEE ASN 12076 our ASN choice',
  ],
  'er-both-peerings-on-one-circuit': [
    'Present ER carries our VM traffic by private peering. A new project wants to get at public endpoints of ' +
      'Storage by the line as well. Can that be put onto the running circuit without harm to SAP?',
    'Sales of the carrier says we need an extra circuit for the second kind of peering. I believe one would do, ' +
      'with another VLAN. Who is right, and what about the shared bandwidth?',
    "Learner: there are two kinds of peering, for private addresses and for Microsoft's public ones. Are they " +
      'exclusive per circuit or can you turn both on, and which should a VM-only shop choose?',
    'Do the two kinds of peering get along on a single line?',
    'Adding the second peering kind later, is the first one disturbed?',
    'One line for VNets and for public Azure services, or two lines?',
    'private plus MS peering same circuit',
    'extra line for MS peering needed?',
  ],
  'er-replace-circuit': [
    'Our carrier contract ends in March, successor is Megaport with a line at another facility. Hub gateway ' +
      'ErGw2AZ shall remain. How do I swap lines during office hours with nobody noticing?',
    'We need to shrink from 2 Gbps to 500 Mbps, and I was told that means another circuit resource. How would you ' +
      'bring both into life side by side and cut over with little risk?',
    'Consultant plan review: old line in Amsterdam retires, new one in Frankfurt gets ordered. Customer fears ' +
      'loops when both announce the same networks to one gateway. Sensible order of steps?',
    'Swapping the private line for that of a different carrier, how without an outage?',
    'What is a safe way to cut over from old ER to its successor?',
    'Must I build another gateway when the line gets replaced by a new one?',
    'swap ER carrier zero downtime',
    'old circuit to new circuit cutover',
  ],
  'er-ipv6': [
    'Our telco lab went v6-only on-prem. Azure hub has an ER gateway, zone type. May packets with IPv6 addresses ' +
      'be carried through the circuit to VMs, and what must get added where?',
    'Contoso plans dual stack for the datacenter this year. We have private peering and two hubs, one classic, one ' +
      'vWAN. Which of them will transport v6 over the line?',
    "Developer asks for 2001:db8 style reachability from head office to his AKS nodes. Line's been IPv4 until " +
      'today. I need a list of things to extend: peering networks, subnets, gateway.',
    'Is v6 carried by the private line, and what has to be extended for it?',
    'Can we run both protocol versions to Azure across the circuit?',
    'IPv6 for cloud machines from our office by ER, feasible or not',
    'ER private peering v6 /126',
    'dual stack ER requirements',
  ],
  'er-permissions': [
    'I own the app subscription, circuit is in the network one. Making the connection object ends with ' +
      "AuthorizationFailed about a join action. I'm Contributor on my own resources. What do I request?",
    'Our DevOps pipeline identity has a slim custom role. az network vpn-connection create stops with 403 although ' +
      'the gateway belongs to the same resource group. What operation names does it lack?',
    'Security wants least privilege: a team shall attach gateways to circuits but change nothing else. Which ' +
      'actions would such a role contain, and who is entitled to generate keys for the circuit?',
    'Attaching my gateway to the line is forbidden for my account, what right is missing?',
    'Which role do people need who should link networks to ER?',
    'Got a 403 on join when creating the link to the circuit, why?',
    'AuthorizationFailed expressRouteCircuits join action connection',
    'RBAC role for ER connection',
  ],
  'er-authorization-key': [
    'The circuit owner gave me one key. I used it for the hub in West Europe, worked. Now in North Europe the same ' +
      'key is declined on creating the connection. Does each place need its own?',
    'I received two strings from headquarters, one GUID and a long /subscriptions/... path. The form in my tenant ' +
      'has two boxes. Which belongs where, and will it break if they withdraw the GUID later?',
    "Provider of our shared line wants to clean up keys that look unused. I'm afraid this kicks out customers in " +
      'other subscriptions. What exactly happens on withdrawal?',
    'Key for the circuit declined the second time I use it, is it one-time?',
    'May several gateways be attached with the very same key?',
    "How come our key from the circuit owner isn't accepted any longer for a new gateway",
    'circuit authorization key rejected already used',
    'redeem ER key peer circuit URI',
  ],
  'er-delete-circuit': [
    'We leave the datacenter, line cancelled with the carrier in June. I press Delete on the circuit, Azure ' +
      'rejects with some message that resources are using it. Portal still bills us. What has to go first?',
    "Terraform destroy hangs at azurerm_express_route_circuit, error says it can't be removed in this state. " +
      'Connections are gone already in my opinion. Provider says they are not done yet.',
    'As cost owner I see a charge for a circuit nobody has used since winter. The carrier has switched it off, he ' +
      'says. Why do we keep paying, and what order of removal is right?',
    'Removing the circuit is refused with a message about being in use',
    'Taking an ER line out of service, what is the proper sequence?',
    'Is the bill over once our carrier stops the line, or not yet?',
    'cannot remove ER circuit in use',
    'ER circuit decommission order billing',
  ],
  'er-change-circuit-sku': [
    "We were on Unlimited for the migration and want pay-per-gigabyte again, as it's quiet now. The portal radio " +
      "button can't be clicked. Is there no road back, or do I miss rights?",
    'Our Local circuit in Amsterdam must serve North Europe soon. Portal does not show another tier to pick. CLI ' +
      "maybe? And will the users be thrown out while it's switched?",
    'Last year someone took Premium. We have just six VNets in Europe and would like the cheaper tier. The change ' +
      'ends with an error. What could hinder it, and which directions are possible at all?',
    'Can the tier of a running circuit be altered up and down freely?',
    'Going from flat rate back to volume billing on a line is refused, how come?',
    'Changing Local into something bigger with the same service key, feasible?',
    'ER Premium to Standard change rejected',
    'Unlimited to Metered switch not possible',
  ],
  'er-exempt-one-network-from-default-route': [
    'Headquarters backhauls all Azure egress: quad zero comes by ER into every VNet. The sandbox spoke of our ' +
      'developers should get out directly because the proxy kills npm. How can I exempt just that one?',
    'We have hub firewall fw-hub for egress in Azure. But the datacenter sends the catch-all by BGP too. snet-avd ' +
      'should use the firewall, the rest shall go home. How do I do this per subnet?',
    "Learner: if both BGP and my own table hold 0.0.0.0/0, who wins? I'd want a test network to leave locally and " +
      'still get at the office through the line.',
    'A single network should break out by itself while others are backhauled, possible?',
    'How do I make one spoke ignore the catch-all from the datacenter?',
    'Local breakout for the dev network only, others keep going through home',
    'exempt subnet forced tunneling ER',
    'UDR Internet beats BGP default?',
  ],
  'er-second-region': [
    'Our Amsterdam hub has the ER gateway. Now a standby landscape comes up in North Europe, 80 servers. Shall I ' +
      "build a gateway there too, or simply let it use the hub's over global peering?",
    'We have just one circuit. DR plan says: if region one burns, region two must be reachable from the office ' +
      'immediately. Can the identical line feed both, and are two gateways wise?',
    'Five small servers will run in a further region. Ordering a line for that seems insane. Would they be able to ' +
      'go through the remote hub gateway, and what risk do we take?',
    'Is one line enough when we expand into another Azure region?',
    "Should the DR region own a gateway or borrow the primary hub's?",
    'Expand to region number two with the present line, what to add',
    'ER one circuit two regions gateways',
    'DR region own gateway or peering',
  ],
  'er-see-routes': [
    'From vm-app02 I cannot open anything in 192.168.40.0/24 at headquarters, other office networks respond. ' +
      'Before I bother the carrier I want to see what Azure knows. Which screens show the networks that came in?',
    'Our router guy claims he sends all networks. I claim we do not get them. Where in the portal or PowerShell ' +
      'would I find the list per path, and also what goes out from us?',
    "New in the team: I know 'show ip bgp' on Cisco. What is the equivalent for the line and its gateway in Azure, " +
      'to check both directions?',
    'How can I display the networks exchanged on the circuit on each path?',
    'Where do I look up what Microsoft sends to our edge, and what it got?',
    'Checking if a home network made its way into Azure, which tables',
    'Get-AzExpressRouteCircuitRouteTable or portal for routes',
    'list routes learned ER gateway',
  ],
  'er-flow-logs': [
    "Between two and four at night the line is full. Nobody admits. I'd love a list of source and destination with " +
      'bytes for what crosses the circuit. Does Azure offer this for ER?',
    'Our billing department wants chargeback of the private line to business units, so volumes per address are ' +
      "needed. Carrier offers no NetFlow. What tool exists on Microsoft's side, also with a partner line?",
    'Coming from NetFlow and sFlow at home: is there a collector for ExpressRoute that puts sampled records into a ' +
      'workspace which we can query later?',
    'Which machine eats up the capacity of our private line, can it be seen?',
    'Is there NetFlow-like data available for an ER line at all?',
    'Finding the heaviest talkers over the circuit, what does one use?',
    'ER NetFlow who uses line',
    'traffic collector provider circuit support',
  ],
  'er-alerts': [
    'Last week one path of our circuit was dead for three days and nobody knew, users called when the other broke. ' +
      'I need mails or pages next time. Which metrics and thresholds on line and gateway?',
    'Setting up monitoring at fabrikam with Grafana and Azure Monitor. For ER I find dozens of metrics. Which ' +
      'handful deserve an alarm, and how do I also hear of works announced by Microsoft?',
    'As operations manager I want to know before customers do that the private line is broken or overloaded. What ' +
      'would a sensible alarm setup look like?',
    'We want a page whenever a path of the line breaks, what to configure?',
    'Good alarms for circuit and gateway health, what do you use?',
    'How to be informed of upcoming works and of loss of the line',
    'ER monitoring alarms which metrics',
    'alarm on circuit down',
  ],
  'er-connection-fails-many-prefixes': [
    'Fabrikam hub has 60 spokes, most with four or five ranges each. We built a fresh ER gateway and wish to link ' +
      'it to the new circuit. The link creation ends with an error counting address ranges. In our small lab it ' +
      'worked.',
    'I replaced the gateway of a big hub last night. Everything came up except the connection object, which ends ' +
      'in failure. The previous one had existed for years with those same spokes peered in.',
    'Consultant here, customer adds a second circuit to a hub serving lots of peered networks. Same template in an ' +
      'empty subscription runs through, in theirs it complains about too many ranges. What lets us get past this?',
    'Attaching our gateway to the line fails only in our large hub, never in small ones',
    'Why does making the circuit link complain about the count of address ranges in peered networks?',
    'Error about number of ranges when attaching a crowded hub to ER',
    'ER connection failed address space count',
    'hub many spokes circuit link error',
  ],
  'er-vpn-gateway-on-circuit': [
    'For three years vpngw-hub connects our branches over the internet. Now the circuit is ready. On adding a ' +
      "connection in the portal my gateway isn't in the list of choices. Do I have to buy something else?",
    "Small shop: we own a VPN gateway and were happy with it. The carrier's line was delivered today and the guy " +
      "asks for 'the gateway'. Could ours simply be switched over to the other kind?",
    "As a learner I don't see the difference: a gateway for tunnels stands in GatewaySubnet. When I create the " +
      'link for the private line, the drop-down for gateways stays empty. Why?',
    "Drop-down for the circuit link doesn't offer our present gateway, what's wrong with it?",
    'Can one gateway for IPsec tunnels be attached to the private line too?',
    "Our tunnel gateway isn't accepted for the new carrier line, how come?",
    'no gateway listed ER connection create',
    'use VpnGw with ER circuit',
  ],
  'er-layer-3-provider': [
    'Yesterday a colleague opened the private peering of our circuit, pressed Save without much change, and since ' +
      'then the session is gone. Carrier is a managed MPLS one. We never had a router towards Microsoft ourselves.',
    'AT&T does all the routing for our line, we see traffic flow, but in the portal the list of peerings is blank. ' +
      'Is something missing there, and am I allowed to fill it?',
    "Before I order: carrier A sells 'managed', carrier B just a wire. Who configures neighbours and VLANs in " +
      'either case, and do I have to buy a router for the meet-me room?',
    "After saving something at the circuit's peering blade the managed line is dead",
    'Who sets up BGP when the carrier offers a routed service, they or we?',
    'Blank peering list in Azure but the managed line carries traffic, is it normal?',
    'managed ER carrier peering blade empty',
    'L2 vs L3 ER carrier responsibilities',
  ],
  'er-bandwidth-both-ways': [
    'Discussion in our team: one says 1 Gbps of ER means 500 up plus 500 down, another says full speed in either ' +
      "way simultaneously. We run uploads and downloads together at night. Who's right?",
    'We ordered a 2 Gbps circuit, the carrier sold us a 1 Gbps access line and says this suffices as both paths ' +
      'exist. What will our throughput be, and are VNets sharing this or each getting it?',
    "As a learner I'd like to know whether ER speed counts like a home DSL line, with different up and down rates, " +
      'or symmetric like a leased line.',
    'Does the ordered speed count separately for sending and receiving?',
    'Is the private line symmetric, and do all attached networks share its speed?',
    'May the access line from the carrier be slower than the ordered circuit speed',
    'ER symmetric upload download',
    'circuit Mbps up and down simultaneous',
  ],
  'er-arp-incomplete': [
    'New cross connect in Frankfurt got patched today. Interface up on our ASR, sub-interface with the VLAN. From ' +
      "it the .2 of the transfer network doesn't respond and the circuit's ARP view lists our row as Incomplete.",
    'After the carrier moved our port to other equipment, the session to 12076 dropped. Azure shows a MAC on ' +
      "Microsoft's row, none on ours. Carrier swears everything is patched as before.",
    'I followed a guide up to BGP and got stuck earlier: neither of the two paths will ping the Microsoft end of ' +
      "our point-to-point network. Status Provisioned on both. What's to be verified?",
    "Our row in the circuit's ARP view has no MAC, Microsoft's row has one",
    'Unable to ping the MSEE end of the transfer network although port lights are on',
    'Why does Azure not see the hardware address of our edge router?',
    'ARP On-Prem Incomplete ER',
    'MSEE side /30 no ping',
  ],
  'er-no-arp-table': [
    'Outage since 06:40. Get-AzExpressRouteCircuitARPTable gives an empty result on the primary path, not even the ' +
      'line for Microsoft. Secondary displays both lines properly. Is there something that I could have broken?',
    "Circuit in London dead on both paths. Portal's diagnose page says no ARP records at all. Our router people " +
      'find nothing, carrier finds nothing. Whom shall I call?',
    "In docs I read the view always has at least the entry of Microsoft's interface. Ours shows neither row for " +
      'private peering since the night. What does it say about who is at fault?',
    "Blank result when I list the ARP records of our dead circuit, Microsoft's row also missing",
    'Not even the Microsoft interface is listed in ARP, who must fix it?',
    'ARP view of one path comes back without any rows, is our router to blame?',
    'ER ARP records blank both rows',
    'no MSEE entry in ARP output',
  ],
  'er-gateway-not-connected': [
    'Private peering looks green, our router got an established neighbour with 12076. But the routing table holds ' +
      "not one network of Azure. In the hub there's an ER gateway, provisioned fine. What did I forget?",
    'Last weekend I deleted and built the gateway anew with a better size. The line itself shows healthy ' +
      'everywhere. Since then no VM is reached from the office and our edge learns zero of our cloud ranges.',
    'The carrier tests well: session stands, counters move. The table of the circuit shows just our own office ' +
      'networks, nothing with path 65515. Whose part is missing?',
    'Session with MSEE established, though none of our Azure ranges arrive at the edge',
    'Why is the circuit table free of cloud ranges while BGP is healthy?',
    'Gateway is built, circuit is up, yet they seem not to know about each other',
    'no 65515 routes on ER',
    'ER up, VNet range not learned',
  ],
  'er-no-routes-from-router': [
    'Session towards Microsoft is up for two days. Effective routes of vm-web01 list only VNet entries, nothing ' +
      'with next hop gateway. The office learns our VNet correctly. Why is the other direction empty?',
    "We can reach Azure's networks in the table of our ASR. In the portal the circuit's table holds our VNet only. " +
      'A VM trying to reach 10.50.0.0/16 at home goes nowhere.',
    'Contoso added the new plant network 10.77.0.0/16 last week. All older office networks can be reached from the ' +
      "VMs by the line, that one cannot. Nothing turns up for it in the gateway's list.",
    "BGP to the edge is fine but VMs don't know any way to our offices",
    'Why does the gateway learn zero networks from us with an established neighbour?',
    "Recently added office network isn't known in Azure, the others on the line are",
    'ER gateway zero on-prem prefixes learned',
    'ER BGP established, NIC lacks datacenter networks',
  ],
  'er-routes-on-one-path': [
    "During the carrier's work on path one yesterday, our warehouses lost SAP in Azure while headquarters went on " +
      'working. As soon as path one returned they had it back. Both sessions had been up the entire time.',
    "I compared the circuit's two route tables: 212 entries on primary, 140 on secondary. In daily life no " +
      'complaint, but whenever we swing over, a handful of plants is cut off.',
    'We have two circuits for safety. A drill last Sunday turned off the London one. Most offices went by Dublin ' +
      'as planned, six did not. Session at Dublin is all right.',
    'When we swing to the backup path a few offices lose Azure, not all',
    'Why do only certain networks survive the loss of the first path?',
    "Route tables of both paths don't show an equal count, some sites drop at switchover",
    'ER failover some sites unreachable',
    'secondary path fewer prefixes',
  ],
  'er-spokes-not-announced': [
    "Hub hub-weu and spoke app1 work from the office by the private line. I've added spoke app2 last week with " +
      'peering to the hub, state Connected. From headquarters nothing in app2 replies, hub machines do.',
    'We look at what our router gets from 12076: just 10.0.0.0/22, the hub. None of the five peered networks show ' +
      'up. From a jump host within the hub we reach all of them.',
    'Learner with hub and spoke lab: ping from on-prem to the VM in the hub through the circuit goes, to the spoke ' +
      'VM no. Peering says connected on both ends. What do I overlook?',
    'From home I get to the hub by ER, its peered networks stay dark',
    "Why isn't the range of a peered network passed to our router while the hub's is?",
    'Office has no way to the freshly peered network, hub answers well',
    'ER on-prem to spoke no route',
    'spoke prefix not advertised to datacenter',
  ],
  'er-gateway-subnet-route': [
    "We introduced fw-hub as next hop for everything and touched the gateway's subnet too. Since that change " +
      'connections started at headquarters die, while VMs may still open sessions to headquarters.',
    'Old NVA at 10.0.1.4 was switched off on Saturday. Office users can no longer get to any spoke by the circuit, ' +
      'VNet hub neither. Learned networks are all good on both ends.',
    "A capture on the edge shows SYNs go into the line, VM's interface never gets them. Azure-initiated sessions " +
      'to the office are fine. Recently someone worked with route tables in the hub.',
    'Only sessions begun at the office fail, the reverse is fine, since the firewall project',
    'Traffic from home enters Azure by the line and then vanishes before the VM',
    'What could swallow packets between the ER gateway and our spokes after the appliance was removed?',
    'on-prem to spoke blackhole after UDR change',
    'one direction dead behind ER gateway',
  ],
  'er-peering-disabled': [
    'Thursday we rehearsed loss of the Dublin line. Friday everyone believed it was back, yet neither session of ' +
      'that circuit has established since. No router config was modified, carrier sees light.',
    'Both neighbours toward 12076 dropped at the same second, on two routers of two vendors. Carrier and hardware ' +
      'are innocent. One of our admins had been clicking about in the circuit that morning.',
    'In the private peering blade it says State: Disabled next to our VLAN and networks. Nobody will admit it. ' +
      'What does that mean and would turning it on wipe the values?',
    'Two sessions of a circuit died together, our edge was untouched, what happened?',
    'After a rehearsal the line stayed down, its peering shows a disabled state',
    'Is it harmless to switch a disabled peering on the circuit back on?',
    'ER peering State Disabled both down',
    'circuit stays down after drill',
  ],
  'er-circuit-failed-state': [
    "Overview of our circuit displays a red 'Failed' since a bandwidth change got interrupted. Users haven't " +
      'noticed, packets go through. But adding a connection now comes back with an error. How do I clean that?',
    'Terraform crashed amid an apply on the line. Since then each plan step against the circuit is answered with a ' +
      'conflict, portal shows the resource unhealthy. Carrier state is Provisioned, sessions up.',
    'Should I panic? The resource of our private line is marked with a failed provisioning state, while BGP and ' +
      'throughput are the same as ever. Support is slow to respond.',
    'Portal marks the circuit as failed although data passes, any cure?',
    'Every edit of the line is rejected after an interrupted operation',
    'How does one bring a circuit resource out of a failed provisioning state?',
    'ER circuit ProvisioningState Failed',
    'circuit red Failed, traffic ok',
  ],
  'er-microsoft-peering-validation': [
    'We filled in the Microsoft peering: our /28 of public addresses that we rent from the carrier, ASN 64900. ' +
      "Status after save is 'Validation needed' and the neighbour will not establish. How long until it goes?",
    "Our public block is registered in RIPE under the old company name, before contoso took over. The circuit's " +
      'public prefix state has been waiting for validation three weeks. What does Microsoft want from us?',
    "I try to enable Microsoft peering for a customer. Everything's accepted, though the session stays off and the " +
      'blade shows a yellow note about our public ranges not being confirmed.',
    'MS peering hangs at a validation step and no session comes, what to do?',
    'How do I prove to Microsoft that the announced public block is ours?',
    'State of our public ranges stays unconfirmed, neighbour on Microsoft peering is off',
    'public prefix ValidationNeeded what to do',
    'Microsoft peering validation pending weeks',
  ],
  'er-microsoft-peering-nat-range': [
    'We turned on Microsoft peering Monday, announcing our 198.51.100.0/24. From that hour on, parts of ' +
      "Microsoft's websites and update servers give timeouts from office PCs, that go out by the internet firewall " +
      'with the same /24.',
    'Firewall log: SYN leaves by ISP, reply never seen. Edge router to the private line: SYN-ACK of that session ' +
      "comes in there. Since the Microsoft peering is alive. What's to change?",
    'Users cannot download patches any longer since our network team lit up the second kind of peering. ' +
      'Non-Microsoft sites are perfect. Turning the peering off heals it.',
    'Some Microsoft pages time out for office users since Microsoft peering went live',
    'Replies of Microsoft servers return by the circuit though the question left by our ISP',
    'Why do update servers not respond after the public peering was lit up?',
    'MS peering asymmetric internet NAT pool',
    'Windows Update broken since Microsoft peering',
  ],
  'er-microsoft-peering-prepend-ignored': [
    'We run Microsoft peering over two lines, New York and Los Angeles. I lengthened the path on New York with ' +
      '64512 four times so that replies use Los Angeles. No effect at all, they still arrive in New York.',
    "Our route-map adds our own number 65020 to the announcements of the backup line's Microsoft peering. Looking " +
      "glass on our side shows it leaving. Microsoft behaves as though it hadn't been added.",
    'On private peering the trick with a lengthened path works, on Microsoft peering with the identical route-map ' +
      'it does nothing and replies keep choosing the wrong line. Difference?',
    'Path lengthening works for private peering, not for the Microsoft one, why?',
    "Lengthened AS path with 65xxx numbers doesn't move replies to the other line",
    'Microsoft sends responses over the backup line whatever we add to the path',
    'prepend private AS no effect MSEE',
    'AS path longer, wrong circuit still used',
  ],
  'er-gateway-too-small': [
    'Circuit is 5 Gbps and its graph shows 25 percent. Still nightly copies into Azure never beat one gigabit and ' +
      "users complain. The gateway's processor graph stands at the ceiling the whole night.",
    'Since we moved the file servers, everything over the private line got sluggish around nine in the morning. ' +
      'Some packets get lost. Carrier proves that his line is hardly used. Gateway count of packets is flat as a ' +
      'table.',
    'Manager: we pay for 10 Gbps, the migration team measures 1.9 with dozens of parallel streams. Inside Azure ' +
      "it's quick. The chart of the hub gateway looks saturated. What is holding us back?",
    'Line has plenty of room but throughput tops out, gateway chart is saturated',
    "Why do copies slow down with the gateway's CPU at the top?",
    'Loss and sluggishness over ER in busy hours, circuit usage is low',
    'ER gateway CPU maxed slow',
    '10G circuit only 1G throughput',
  ],
  'er-circuit-rate-limited': [
    'Our 500 Mbps line: during the afternoon the usage chart has a flat top at precisely that number and calls get ' +
      'choppy. Processor of the gateway is at five percent. Carrier line is 1 Gbps. Where are packets lost?',
    'There is a metric of dropped incoming bits on the circuit with peaks each time backups run. Users in those ' +
      'minutes see retransmits. Gateway is ErGw3AZ with hardly any load.',
    'Since we replicate VMs to Azure, everything else across the private line suffers from loss whenever ' +
      "replication runs. Chart of the circuit is at what we've bought. Any way to relieve that?",
    'Loss on the line at times when its chart sits at the purchased speed',
    'Dropped bits metric on the circuit rises with each bulk copy, gateway is idle',
    'Why is throughput cut at the number we bought and packets go missing?',
    'circuit DroppedOutBitsPerSecond peaks, loss',
    'ER flat top usage, packet loss',
  ],
  'er-single-flow-slow': [
    'Copying one 300 GB VHD from Sydney to West Europe by ER gives 9 MB/s. Circuit 2 Gbps, nearly nobody else on ' +
      'it. If I start ten copies each gets that same rate. What limits?',
    'Carrier made a test with parallel streams and reached full speed. Our single rsync crawls at a small ' +
      'fraction. Gateway and line are idle in the charts. Management thinks we were cheated.',
    'Developer: my uploader uses one connection from our datacenter to a VM 90 ms away. Never above 60 Mbps, no ' +
      'loss, no load. In the office LAN it does a gigabit.',
    'One stream is sluggish over the line while many streams together are quick',
    'Why does a lone copy job use just a bit of the idle circuit?',
    'Single upload never gets fast on the private line, is it normal?',
    'single stream throughput low ER latency',
    'one scp slow, parallel fast',
  ],
  'er-bandwidth-no-capacity': [
    'Slider from 1 to 5 Gbps in the portal, saved, after a minute: operation not possible, insufficient something ' +
      'on the port. Same change on our other circuit in Dublin went smoothly. Now what?',
    'We promised the business a faster line by Monday. The carrier is ready with 10 Gbps. Azure rejects raising ' +
      'the circuit from 2. Retried four times over two days with equal result.',
    'az network express-route update --bandwidth 5000 ends in an error on circuit er-ams, nothing else changed. ' +
      "Downgrade isn't what I want, it's going up. Is a totally different order unavoidable?",
    "Raising the line's speed gets rejected by Azure, smaller steps as well",
    'Why may one circuit be made faster and the other not?',
    'A larger speed for the circuit is answered with a failure, what way remains?',
    'ER bandwidth update error port capacity',
    'cannot raise circuit to 10G',
  ],
  'er-maintenance-path-ignored': [
    'Announced works on path A on Sunday. Path B was established all along, yet our users had an hour of dead ' +
      'sessions. Both paths end at a pair of Checkpoint firewalls speaking BGP directly with Microsoft.',
    'In each service window from Microsoft we get an outage in spite of two working paths. Our router log shows ' +
      "neighbour A's routes became longer, but packets kept leaving by A. Afterwards all is normal.",
    'We have bought redundancy, two routers, two fibres, tested pulling each. Pulling works, but when Microsoft ' +
      "services one path sessions break. What's different then, what do I check at our edge?",
    'Two healthy paths, still an outage each time Microsoft does planned works',
    'Why do sessions break in service windows although the second path is up?',
    'Stateful boxes at our edge lose sessions while one ER path gets serviced',
    'ER planned works outage despite redundancy',
    'sessions dropped during MSEE maintenance',
  ],
  'er-bgp-alert-in-maintenance': [
    "At 02:10 our on-call was woken by the alarm 'BGP availability below 100' for the primary path. Router uptime " +
      'of that neighbour is 46 weeks and traffic graphs are smooth. Is the Azure metric lying?',
    'Dashboard of the circuit got a dip to zero for twenty minutes on one path, our Juniper never logged a flap. ' +
      'Users slept well. How do I explain this to the manager?',
    'We alarm on the availability percentages of the line. Twice this month they fired at night without any effect ' +
      'on packets and with established neighbours on our equipment. Is it a bug?',
    'Alarm for a lost session, while our edge shows it has been up for weeks',
    'Why does Azure chart the neighbour as down when nothing really broke?',
    'Session graph dips at night, packets keep flowing, must I care?',
    'ER BGP availability dip no outage',
    'metric 0 but neighbor established',
  ],
  'er-resiliency-test-left-running': [
    'Two lines in two cities. Last week consultants drilled the loss of the Frankfurt site with some button on the ' +
      'gateway. Since then all bits run via Amsterdam, the Frankfurt circuit is healthy but at zero.',
    "The circuit's sessions are green on our router, still the hub gateway hears nothing by it any more. The " +
      'change began with the drill on the 12th. Our second line is loaded doubly.',
    'How come one of our ER lines is unused since the rehearsal of a site failure? I looked at weights and ' +
      'route-maps, nothing is altered, carrier has no fault.',
    'Since the failover rehearsal a healthy line carries nothing to this gateway',
    'After the drill on the gateway was begun, one circuit remained unused, why?',
    'Hub gateway behaves as detached from a circuit whose sessions are green',
    'circuit zero bits after failover drill',
    'ER gateway simulation in progress',
  ],
  'er-authorization-revoked': [
    "Monday morning, no office network is reachable from our subscription. The private line belongs to the group's " +
      'IT in another tenant, which reports all green. In our resource group I no longer find the connection object. ' +
      'Nobody here deleted it.',
    'Contoso shares its circuit with six daughters. Yesterday they did housekeeping on the circuit. Today two ' +
      'daughters have no link any longer, and activity log on our end has no delete by a person.',
    "As a tenant of a hosted line: the gateway's list of connections is suddenly empty, the line itself is good " +
      'for others. Do I have to ask its owner for something?',
    'The link object to a circuit owned by someone else is gone since this morning',
    'Why has our gateway no connection left though we removed nothing?',
    "Lost our share of the group's private line while others still use it",
    'ER connection object vanished overnight',
    'shared circuit link gone, owner tidied up',
  ],
  'er-ipv6-not-on-gateway': [
    'We extended private peering with two /126 and the neighbour for v6 is established. VNet and VMs got ' +
      '2001-style ranges. Still our router learns only the v4 ranges of Azure and ping6 goes nowhere.',
    'Dual stack project: v4 between headquarters and the VMs flows by the circuit. For v6, session is up on both ' +
      "paths, but VM's effective routes lack any v6 entry with the gateway as next hop.",
    'Telco customer enabled v6 on the circuit blade last week. Gateway ErGw1AZ stands since 2020. From the ' +
      'datacenter a v6 ping to VMs gets no reply while v4 pings do.',
    'Circuit speaks v6, VMs have v6, nevertheless only v4 comes through',
    'Why do our v6 ranges of the VNet never show up at the edge?',
    'v6 session established on the peering, cloud machines not reachable by it',
    'ER v6 peering up no routes',
    'ping6 to Azure VM fails ER',
  ],
  'er-migration-no-space': [
    "Started the guided move to a zone gateway. First step, checking, stops: network doesn't have enough room for " +
      'one more gateway. Our hub has plenty of free /24s though. Where does it need room?',
    "Old Standard gateway sits in a gateway subnet made in 2018, size /28. Portal's move assistant turns red at " +
      "the preparation and speaks of lacking space. Can't tell what to do.",
    'PowerShell Invoke-AzVirtualNetworkGatewayPrepareMigration returns an error concerning sufficient space in the ' +
      'virtual network. We have one ER and one VPN gateway. How did others get through?',
    'The move to the new gateway tier stops with a message on too little space',
    'Why does the assistant find no room for a further gateway in our hub?',
    'Checking step of the ER gateway move complains about the subnet',
    'ER gateway migration not enough space',
    'migration validate GatewaySubnet too small',
  ],
  'er-migration-legacy-connection': [
    'We moved eleven gateways to zone types without trouble. Number twelve, oldest of all, set up in 2015, is ' +
      'rejected at validation with something on connections in legacy mode. How do I proceed?',
    'The assistant for moving our ancient gateway prints a code with IPinGRE. The line works since ages, limited ' +
      'to small throughput. Do we have to get in touch with the carrier?',
    'Customer has an ER connection from the classic times, inherited by three admins. Moving to ErGw2AZ gets ' +
      'blocked at the check because of how that object was made. Will they need a fresh circuit?',
    'Validation rejects our oldest gateway because its link was made in a former mode',
    'Which step helps when the move complains about legacy connections?',
    "IPinGRE code turns up while moving the gateway, what's meant?",
    'IPInGRE ER gateway migration error',
    'Legacy Mode connection blocks gateway move',
  ],
  'er-migration-second-gateway-left': [
    'A month ago a colleague began to move our gateway to zones and stopped midway. Today I begin afresh and the ' +
      'validation refuses: maximum number of gateways in the virtual network. I only expected one.',
    "In hub-prod I see ergw-old and ergw-old_migrate. Nobody knows which is live. The assistant won't start any " +
      'more and reports that the network holds as many as allowed.',
    'Retry of the ER gateway upgrade to AZ fails with a max count code after an attempt that timed out in the ' +
      'night. VPN gateway is there also, does it count?',
    'Second attempt of the move is refused on the number of gateways, first was cut short',
    'Why does Azure say our network has the maximum of gateways already?',
    'Aborted gateway move, trying anew is rejected with a count message',
    'MaxGatewayCountInVnetReached on gateway upgrade',
    'migration retry refused gateway count',
  ],
  'er-migration-failed-resource': [
    "Checks before moving our gateway to the AZ tier complain that something isn't in succeeded state. Packets go " +
      'by the line, everything looks normal. How do I find which object is meant and heal it?',
    'Portal: gateway migration, step Validate, red. Text says a connection has failed provisioning state. It was ' +
      "edited months ago by an interrupted script. Production runs across it, so I don't dare deleting it.",
    'PowerShell prepare step on our hub gateway returns that related resources must be in Succeeded. Public IP and ' +
      'VNet are. Circuit is not. What would reset it without outage?',
    "Prepare step stops as one of the objects isn't Succeeded, traffic is fine",
    'What must be healthy before Azure lets me move the gateway, one shows Failed?',
    'Check for the gateway move turns red over a failed object',
    'ER migration validate not Succeeded state',
    'gateway move blocked, connection Failed',
  ],
  'er-scale-units-fixed-or-auto': [
    'Deploying the scalable gateway in Sweden Central by bicep. There are two properties, a lower and an upper ' +
      'bound. We want it to grow during backups at night and shrink by day. Which values make sense?',
    'We took ErGwScale and set both bounds to 2, our invoice shows two units day and night. The sales deck ' +
      'promised elasticity. Is that our configuration or how it always behaves?',
    "As a learner: with the new gateway type one doesn't pick small, medium, large but units. How much speed does " +
      "each give, what's the ceiling, and who decides when it changes?",
    'Will the scalable gateway adapt by itself or must I enter a constant number?',
    'How many units ought I to enter as lower and upper bound for ErGwScale?',
    'Does our scalable gateway shrink when no one works in the night',
    'ErGwScale autoscale min max units',
    'ErGwScale one unit how many Gbps',
  ],
  'er-scale-regions': [
    'Our hub is in Southeast Asia. In the SKU drop-down of the ER gateway I see only ErGw1AZ to ErGw3AZ, no ' +
      'scalable one. A colleague in Sweden has it. Am I lacking a feature registration?',
    'Planning a gateway for Japan East and one for North Europe, both should use the model with units. Is it sold ' +
      'everywhere by now or are there places left out?',
    "Contoso's West US 2 landscape requires over 10 Gbps per gateway. Is the model with units on offer over there, " +
      'and what else could we take if not?',
    "My datacenter location doesn't list the gateway with scale units, is it missing there?",
    'Which Azure locations have not got the scalable gateway up to now?',
    'Deploying ErGwScale is not permitted in our location, where is it allowed',
    'ErGwScale region availability list',
    'ErGwScale missing from SKU dropdown',
  ],
  'er-upgrade-to-scale': [
    "Currently ErGw1AZ, circuit will grow to 10 Gbps with more to follow. I'd like the model with units instead. " +
      'Is that a change on the living gateway, or build new and shift links during an outage night?',
    'Customer fabrikam runs UltraPerformance since 2018 and asks for the scalable type. My notes say some old ' +
      "types can't be changed directly. What way applies and how long does it take?",
    'In the portal I see an upgrade entry on our ErGw3AZ that mentions scale units. If I press it during working ' +
      'hours will the factories be cut from Azure?',
    'Is jumping from ErGw3AZ to the model with units a live change?',
    'How do old non-zonal gateways get to the scalable model?',
    'Will switching our gateway over to ErGwScale interrupt the private line?',
    'ErGw1AZ to ErGwScale path',
    'convert gateway to scalable model downtime',
  ],
  'er-resiliency-insights': [
    "On the hub gateway there's a new blade with a percentage, ours is 34 and red. We have one circuit and " +
      'ErGw2AZ. What does it weigh, and how would we raise it?',
    "The director saw a score for our private line in the portal and wants 100 by quarter's end. I don't know what " +
      'goes into that number, nor which networks are meant by its warnings.',
    "Consultant: during an assessment I'd like to show a customer which of their networks hang on one facility " +
      'only. I heard the gateway has a page which computes something like that.',
    "How is the number on the gateway's resiliency page computed?",
    'Which of our networks depend on one facility only, does Azure list these?',
    'Score of our ER gateway is poor, what makes it better',
    'ER gateway resiliency score meaning',
    'Resiliency Insights 40 percent why',
  ],
  'er-test-circuit-failover': [
    'We own lines in Frankfurt and Amsterdam on one hub gateway. The regulator wants proof each year that losing a ' +
      "facility doesn't hurt. Pulling cables at the carrier is not liked. Is there a way in Azure?",
    "I'd like to rehearse the outage of one meet-me location on a Saturday, without touching our routers and " +
      'without hitting the other hub, which shares the same line. Which function helps?',
    "As a junior I've been told to write a drill plan for our two circuits: steps to cut one, watch, put it back. " +
      'Any built-in button?',
    'How can the loss of one facility be rehearsed without pulling plugs?',
    'What function proves that our second line takes over for this gateway?',
    'Yearly drill for the private lines, are there built-in means?',
    'ER failover drill built-in button',
    'rehearse circuit outage on gateway',
  ],
  'er-metro-circuit': [
    'We have an ordinary circuit in Amsterdam. Microsoft now offers a kind where the two paths land in separate ' +
      'buildings across the city. Could ours be switched over, keeping service key and gateway connection?',
    'Design choice for contoso: one line with both paths in different buildings of Zurich, or two lines in Zurich ' +
      'and Geneva. I want to grasp what the city variant is first.',
    "The carrier's salesman says we need a fresh order for the two-building variant and that our current one must " +
      'be cancelled afterwards. Is he right, and how would the swap go?',
    'What is the variant where each path ends in another building of one town?',
    'Does an existing line turn into the two-building kind by a setting?',
    'City-wide dual site circuit, is it as good as a pair of lines?',
    'ER Metro conversion existing circuit',
    'Metro dual-site circuit explained',
  ],
  'er-direct-rate-limiting': [
    'On our two 10 gig ports three circuits live: prod 5, dev 1, backup 2. Last night backup took almost ' +
      "everything. I'd assumed each is capped at what we entered. Where's the cap?",
    "We're a hoster reselling slices of our own 100 gig ports. A customer with a 1 Gbps slice was measured at 6. " +
      'How can we hold every slice to what it pays for?',
    'As a learner: on a carrier line the speed is enforced. On dedicated ports apparently not. Is there a switch ' +
      'and how strictly is it applied?',
    'How to cap the single slices on our dedicated ports?',
    'A small circuit on our own ports takes more speed than was entered, normal?',
    'Enforcing purchased speed per circuit on dedicated ER ports, possible?',
    'ER Direct cap circuit bandwidth',
    'circuit exceeds configured speed ER Direct',
  ],
  'er-direct-vlan-tagging': [
    'Ordering form for our dedicated ports wants an encapsulation. Our Arista supports both single and double ' +
      'tags. We foresee six circuits with private peering using VLAN 100 on every one. Which do I choose?',
    "Router team has an old box that can't handle stacked tags. We have our own 10 gig ports with two circuits. Is " +
      'a single tag acceptable, and what must then be unique?',
    'The second circuit on our dedicated ports fails as I enter the same VLAN as for the first. Encapsulation was ' +
      'set to Dot1Q when we created the ports. Is this expected?',
    "Single or double tag for the ports we own at Microsoft's edge?",
    'Whose job is picking the outer tag when two tags are used on dedicated ports?',
    'May a VLAN number be repeated among circuits that share our ports?',
    'ER Direct encapsulation S-tag C-tag',
    'QinQ vs Dot1Q ER ports',
  ],
  'er-direct-oversubscribe': [
    'We bought a pair of 10 gig ports and created a 10 Gbps circuit for production. Now the second division wants ' +
      'also ten. Does Azure let me put this on the same pair or is it sold out?',
    "Capacity planning for a hoster: how many customers' circuits may sit on our 100 gig pair, if the sum exceeds " +
      'the port speed? Portal refused when I passed a hundred.',
    'Learner: each dedicated port order comes with two ports. Can I count both, so promise twice the speed to ' +
      'circuits? How is this managed in practice?',
    'What total of circuit speeds may be built on one port pair?',
    "Portal won't let me create more once the sum reaches the port speed, other tool?",
    'Is overbooking of our dedicated ports tolerated by Microsoft, how far?',
    'ER Direct overbook port pair',
    'circuits total 20G on 10G ports',
  ],
  'er-direct-requirements': [
    'We ordered 100 gig dedicated ports in Dublin for a media archive. The hardware guys want to know transceiver ' +
      'types, fibre kind and what tags the switch needs, plus which paper the colocation asks for.',
    "Datacenter operator declines patching without a document authorising the cross connect to Microsoft's cage. I " +
      "have created the ports resource in Azure. Where does that paper come from and what's next?",
    "Budget planning for own ports at Microsoft's edge: what devices, how many interfaces, which features must " +
      'they master, and which paperwork follows before we sign?',
    'Which transceivers and which router features do dedicated ER ports demand?',
    "Paper for the cross connect to Microsoft's cage, where do I obtain it?",
    'What has to be ready on our side for own ER ports',
    'ER Direct LOA download cross connect',
    'ER Direct optics LR single-mode',
  ],
  'er-circuits-per-subscription': [
    'Our connectivity subscription at a carrier-like hoster keeps 48 circuits for customers. Sales closed ten ' +
      'more. Will Azure stop us at some number, and whom do we ask to get past it?',
    'Creating another circuit by pipeline fails with a quota exceeded message. All circuits sit in one ' +
      'subscription for billing reasons. May I put lines of several carriers in there, and how many?',
    "I'm sketching a landing zone and need to know if all lines of the group worldwide can be in one subscription " +
      'or whether they have to be split up.',
    'Is there a ceiling for the quantity of ER lines in a subscription?',
    'Quota error upon creating yet another circuit, can it be lifted?',
    'Lines from different carriers within one subscription, allowed and how many?',
    'ER circuit quota per subscription',
    'quota exceeded new circuit',
  ],
  'er-vnet-bgp-communities': [
    "Our edge gets forty networks from Azure and I'd like to treat the payment VNet unlike the rest, without " +
      "keeping prefix lists by hand. Could Azure stamp each VNet's announcement with some value of ours?",
    'I set a community on vnet-prod with PowerShell, but our Juniper still shows only the regional one. VNet has ' +
      'been linked to the circuit for years. What else is necessary?',
    'Idea of a network architect: colour dev, test and prod networks so that route policies at the datacenter ' +
      'match the colour. Does ER carry such marks?',
    'Is it possible to stamp a virtual network so that our edge recognises it?',
    'Marking routes per VNet with own values over the private line, how?',
    "Value I put on the VNet isn't seen at the router, why not?",
    'VirtualNetworkCommunity 12076:2xxxx over ER',
    'custom community on VNet routes',
  ],
  'er-region-communities': [
    'We peer in Chicago and in Dublin, and both sessions offer all our US and EU ranges. I want the Dublin edge to ' +
      "prefer European ones automatically. Do Microsoft's routes carry some geographic marker?",
    "Looking into 'show ip bgp' I see values beginning with 12076: and five digits after. What do they stand for, " +
      'and can I build a route-map for west and east with them?',
    "Our Californians enter Azure by the east coast line, although the resources are in West US. Carrier says it's " +
      'up to us to prefer the near one. On what would I match?',
    'Do routes from Microsoft tell us in which datacenter area they belong?',
    'What do the 12076 community numbers on received routes mean?',
    'Preferring the nearest line for each part of the world, match on what?',
    'what means community 12076:51xxx',
    'BGP community regional preference ER',
  ],
  'er-private-asn-microsoft-peering': [
    "We're setting up the peering for Microsoft's public services and only own AS 65010. The form takes it but " +
      'warns. Is buying an official number from RIPE a must, and what would we lose without?',
    "Two lines, both with Microsoft peering, internal numbers only. Networking blog says one then can't influence " +
      'which is taken by path lengthening. Is using such a number allowed in the first place?',
    'Small firm with rented public addresses and no official AS. Will Microsoft accept us on the public kind of ' +
      'peering, and what additional paperwork results?',
    'Does the public kind of peering accept an AS number from 64512 upward?',
    'Must we apply for an official AS before doing Microsoft peering?',
    'Consequences of an internal AS number on Microsoft peering, please',
    'MS peering ASN 64512 allowed',
    'official ASN required Microsoft peering',
  ],
  'er-bgp-md5': [
    "Our security baseline says all routing neighbours must be authenticated. The carrier's template for the " +
      'session to Microsoft has no password line. Is one required or supported, and where does the secret get ' +
      'entered in Azure?',
    "I would like to add a neighbour password on the running private peering. What's the impact if Azure has it " +
      'and the router not yet? Do both paths share the secret?',
    'While filling in the peering blade I saw a field for a shared secret marked with no star. What is it and do ' +
      'most people leave it blank?',
    'Must the neighbour towards 12076 be protected with a password?',
    'Adding neighbour authentication on a live peering, what is the impact?',
    'May I leave the secret field of the peering blade empty?',
    'MSEE neighbor password config',
    'ER BGP session authentication mandatory?',
  ],
  'er-smallest-prefix': [
    'We want to fail over single servers, so our edge would announce host addresses /32 to Azure. My memory says ' +
      'ISPs drop anything beyond /24. Is Microsoft like that on ER?',
    'For Microsoft peering our company merely has a /29 of public addresses from the carrier for NAT. Would so ' +
      'small a block be accepted in the announcement, or do we need a /24?',
    'As a learner I wonder which networks the edge throws away: too specific ones, private ones on the public ' +
      'peering, quad zero. Is there a summary?',
    'Are host routes from our edge taken by Microsoft or filtered?',
    'How specific may a network be that we announce on the circuit?',
    'Announcing tiny blocks like /29 on ER, dropped or fine?',
    'ER /32 host route accepted',
    'minimum prefix size MS peering',
  ],
  'er-dynamics-power-bi': [
    'Our CRM is Dynamics 365 in the EU and reports are in Power BI. Network folks ask if those could run by our ' +
      'Frankfurt line instead of the proxy. Which communities, and must the tier be raised?',
    'Contoso has Microsoft peering for storage and wants Azure DevOps to go over it too. Which filter entry is ' +
      'that, and does it need special approval like Exchange does?',
    "Manager: field staff complain on slow Dynamics in our HQ. We've got a private line with both peerings. Is " +
      'Dynamics something that can be sent through it?',
    'Is Dataverse traffic allowed to take the private circuit at all?',
    'Which filter entry covers Power BI and DevOps on Microsoft peering?',
    'CRM online through our line, is approval from Microsoft wanted?',
    'Dynamics 365 over ER route filter',
    'Azure DevOps community Microsoft peering',
  ],
  'er-one-last-mile-line': [
    "Our plant lies in the countryside and has a single fibre to the carrier's node. Microsoft speaks of primary " +
      'and secondary. Can both be transported on that one fibre or is ER refused to us?',
    'Carrier offers: one physical handover at our rack, two VLANs on it, each being one path to Microsoft. Cheaper ' +
      "than two. Is it a supported construction, what's the risk?",
    'I read about SLA needing redundancy. We have one access cable only. Do we lose support from Microsoft, or do ' +
      'we just have less availability?',
    'Is a lone access cable acceptable for a circuit with its two paths?',
    'Both paths on the same fibre by separate VLANs, is this construct supported?',
    'Must the carrier dig a further cable to us for ER?',
    'ER single access fibre two VLANs',
    'one physical handover primary secondary',
  ],
  'er-remote-vwan-traffic': [
    'Migration at fabrikam: old hub VNet and the fresh virtual hub share the circuit at Equinix. Office sees both. ' +
      "A VM in the old world can't open one behind the virtual hub. Some checkbox needed?",
    'We move spokes to vWAN step by step, and half is still with the ER gateway in the classic VNet. Must those ' +
      'halves be able to talk by the line meanwhile, and how long is that a good idea?',
    "Both the classic gateway and the virtual hub's gateway attach to the same line. Ping from one half to the " +
      'other times out, whereas on-prem pings work. Is that by default so?',
    "Old hub VNet and virtual hub share a line, they don't hear each other",
    'How do I permit traffic between classic VNets and vWAN across one circuit?',
    'During our move to vWAN both halves should talk through the line, settings?',
    'classic hub to vWAN via ER blocked',
    'allow remote vWAN networks checkbox',
  ],
  'er-gateway-subnet-alone': [
    'Hub VNet is tight, only a /28 is free. We only want an ER gateway, no VPN ever. Will this do for the subnet ' +
      'of the gateway, or must I enlarge the address space first?',
    'IPAM team asks how much I reserve for the subnet where ErGw2AZ goes in. Two circuits now, could become ' +
      'sixteen, maybe v6 later. What figure do I hand them?',
    'Lab: created GatewaySubnet with /29 since the gateway has just two instances. The deployment of the gateway ' +
      'for the circuit complains about size. How much does it need?',
    'What network size do I reserve for just an ER gateway?',
    'Is a /28 sufficient for the gateway of the private line, no VPN beside?',
    'Gateway deployment for the circuit says subnet is too small, which size then?',
    'ErGw subnet size minimum',
    'ER gateway /27 or /28',
  ],
  'er-one-gateway-per-vnet': [
    'hub-vnet has ErGw3AZ which is running full. My plan was adding ergw-2 next to it and splitting circuits over ' +
      'both. Portal will not let me choose this VNet for the new gateway. Is it a rule?',
    'Consultant: customer wants separate gateways for production and backup traffic in the same hub, each with an ' +
      'own line. Can that live in one virtual network?',
    'I understood that a VPN and an ER gateway may coexist. Are two of the ER kind okay as well inside one ' +
      'network, for separation or speed?',
    'A hub with a pair of ER gateways, would Azure allow it?',
    "Why can't I select our hub when creating a further gateway for circuits?",
    'Splitting circuits over two gateways inside the same network, doable?',
    'second ErGw same hub VNet',
    'number of ER gateways per VNet',
  ],
  'er-count-packets-at-edge': [
    'Users say RDP to vm-jump times out by the line. Carrier insists all leaves towards Microsoft, Azure firewall ' +
      "logs show nothing. I'd like to know if packets arrive at Microsoft's routers at all. Any self-service test?",
    'Ping-pong of blame: carrier, Microsoft, us. Needed is a counter at the MSEE for a given source, destination ' +
      'and port. Where can I trigger it without a support case?',
    'Learner question: is there a tool in the portal which tells how many packets of my test hit the edge routers ' +
      'on entry and exit?',
    "How can one see at Microsoft's router if our test packets get there?",
    'Is it the carrier or the cloud that swallows our traffic, can this be measured?',
    'Portal diagnosis that counts matching packets on both edges of the line',
    'MSEE packet match counter test',
    'Test private peering diagnose tool',
  ],
  'er-measure-throughput': [
    'Before acceptance of our 2 Gbps line I need a test protocol. Speedtest sites make no sense here. Which tools, ' +
      'how many streams and from where to where should we measure?',
    "We argue with the carrier, he says the line is good. My single copy is slow but I've no method. How do pros " +
      'measure step by step where speed drops between office and VM?',
    "I'm a developer with a VM in the hub and a laptop at headquarters. How would I run a fair throughput check " +
      'over the private line, tool and parameters?',
    'Fair way to test the speed of the private line, which tools?',
    'At which points must I measure to find where throughput falls?',
    'Acceptance test of a new circuit, how is it done properly?',
    'ER throughput test iperf parallel streams',
    'AzureCT Get-LinkPerformance for ER line',
  ],
  'er-watch-advertised-routes': [
    'We add spokes every week and hub announces each towards home, currently 870. Somebody said a hard stop comes ' +
      'with a thousand. I want an alarm at 900. What metric would that be?',
    "Last month a session was cut as we'd grown over a ceiling. To prevent it next time, our monitoring should " +
      "track how many networks gateway sends and receives. Where's this number?",
    'SRE view: we never want to be surprised by the ceiling again. Which gateway metrics tell about announced and ' +
      'received networks plus churn, and what thresholds would you set?',
    'How can I keep an eye on the number of networks our gateway sends home?',
    'Alarm before reaching the ceiling for announced networks, which metric?',
    'Counting learned and sent networks on the ER gateway over time',
    'ER gateway metric routes advertised count',
    'alarm 900 routes to on-prem',
  ],
  'er-unlimited-service-egress': [
    'We took the flat-rate circuit to stop paying for outgoing bytes. The storage bill still contains data ' +
      'transfer out, for downloads by office clients through Microsoft peering. Did billing make an error?',
    'Calculating a data lake export of 80 TB a month to headquarters by the public kind of peering. Does flat rate ' +
      'cover all, or will the service itself add something?',
    "Our invoice shows bandwidth charges although the circuit has the all-inclusive plan. They're attributed to a " +
      'storage account reached by its public endpoint over ER.',
    'Flat-rate line, yet storage bills us data transfer, how come?',
    "Is the service's own data charge included when downloading via Microsoft peering?",
    'All-inclusive circuit plan and extra charges from services, please explain',
    'flat rate ER still egress billed',
    'Unlimited circuit storage bandwidth charges',
  ],
  'er-disable-peering-effect': [
    'For a drill I plan to switch off the private peering of circuit A, as B exists elsewhere. Will the VLAN and ' +
      'network values still be there afterwards, and how soon are sessions up again?',
    "A colleague suggests toggling the peering off and on to cure a stuck session. There's just the one line and " +
      'no tunnel. What would users notice?',
    'Learner: the blade for the private peering has an Enable checkbox. Suppose I clear it and save. Is this a ' +
      'delete or only a pause?',
    'Is switching the peering off only a pause or do I lose its values?',
    'What will users feel if we toggle private peering on our sole line?',
    'Pausing one circuit by means of its peering for an exercise, safe?',
    'toggle ER peering impact',
    'peering off settings kept?',
  ],
};
