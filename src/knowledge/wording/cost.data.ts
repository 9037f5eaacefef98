// How people put the points of cost, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const costWording: Wording = {
  'network-cost-what-is-billed': [
    'I must draw up a cost estimate for a new landing zone: one shared VNet, four workload VNets, a VPN gateway, a ' +
      'firewall, some private endpoints. Which of these items show up on the invoice, and in what unit, per hour or ' +
      'per volume?',
    'My manager thinks every virtual network has a monthly price and wants me to merge them all. I believe the ' +
      'network itself is gratis and only certain pieces are charged. Could someone list what is charged and what is ' +
      'not?',
    'Coming from a datacenter where we just bought switches once, I do not understand cloud networking prices. For ' +
      'a simple setup with two networks joined and a few VMs, for what exactly will Microsoft send money claims?',
    'Which building blocks of a cloud network are free and which ones are metered?',
    'Is having many virtual networks expensive in itself, or only the stuff put inside?',
    'Please explain which things in our network are charged hourly and which per gigabyte.',
    'azure networking price components overview',
    "what's free in a VNet",
  ],
  'data-transfer-between-zones-free': [
    'Our SQL cluster has one node in zone 1 and the other in zone 3 of West Europe and syncs some 2 TB daily. On ' +
      'AWS this cost us real money. Will we see a line for it on the Azure invoice too?',
    'For availability I want to distribute the AKS nodes across the three datacenters of the region. The finance ' +
      'department asks if the chatter among them will be metered by volume, as they read about such fees in the news.',
    'A consultant proposed to pin all servers into one single zone so that there is no fee for traffic going ' +
      'across. We would lose resilience. Is his argument valid for North Europe at all?',
    'Do gigabytes that move from one AZ to another one get charged inside a region?',
    'Is it true that spreading servers across zones makes the bandwidth bill bigger?',
    'In Amazon we paid for cross-AZ volume, how is it here at Microsoft?',
    'azure cross-AZ bandwidth fee',
    'inter zone traffic free?',
  ],
  'data-transfer-between-regions-cost': [
    'Headquarters workloads run in West Europe, the disaster copy goes to North Europe, roughly 5 TB each month. ' +
      'Today the two networks are joined by global peering. Would tunnels or a virtual WAN be less expensive for ' +
      'this amount?',
    'We synchronize a database from East US to Southeast Asia. The finance team sees charges on both ends and asks ' +
      'who pays for what. I need to explain how volume over the continents is metered with the various ways to link.',
    'Our DR plan wants a second region. Before we decide on how to tie both networks together I need a price ' +
      'feeling: linking directly, gateway to gateway, or hubs of Virtual WAN. Which of them is the cheapest for much ' +
      'replication?',
    'What is the price for gigabytes going from one Azure geography to another one?',
    'Least expensive link for copying lots of data between two regions, any recommendation?',
    'Does both sides pay when VNet in Europe sends data to VNet in US?',
    'cross-region bandwidth charge peering vs vpn',
    'DR replication traffic cost other region',
  ],
  'internet-egress-cost': [
    'We host installers of 4 GB for our customers on Azure and last month the bandwidth position exploded. Uploads ' +
      'do not seem to be there. How is outgoing volume charged, and what can we do so it becomes less?',
    'I compare three ways for sending nightly exports of 800 GB from Azure to our datacenter: plain internet, the ' +
      'tunnel, and a dedicated circuit. In which of them do I pay per gigabyte and in which is it included?',
    'A vendor will push terabytes of telemetry into our storage from outside. My boss fears huge transfer charges. ' +
      'Is only the opposite direction charged, or both? I find contradictory statements in blogs.',
    'Do we pay when data comes in to the cloud or just when it goes out?',
    'Is outgoing volume via the tunnel charged same way as normal internet traffic?',
    'How can I bring the bandwidth cost for visitor downloads down?',
    'azure egress price per GB',
    'ingress free, egress billed?',
  ],
  'routing-preference-internet-saves': [
    'Creating a public address I saw a choice between the backbone of Microsoft and the open internet. The second ' +
      'is said to be less expensive. Our site delivers big videos to Europeans. What would we give up by choosing it?',
    'Our finance controller found a note that outgoing data costs less if packets leave the Microsoft backbone at ' +
      'the nearest exit. Is this a toggle on the address, and what about latency for clients on other continents?',
    'I try to reduce the outgoing bandwidth bill for a bulk download service where speed is secondary. Someone ' +
      'hinted at an option of the IP address which lets ISPs carry the traffic rather than Microsoft. Worth it?',
    'Can choosing ISP transit rather than the Microsoft backbone for a PIP reduce our bandwidth costs?',
    'What is the drawback of the cheaper routing option when making a public IP?',
    'Does hot potato exit save money compared with the default backbone route?',
    'PIP routing preference Internet cheaper egress',
    'hot potato IP option savings',
  ],
  'nat-gateway-cost': [
    'Our cluster pulls container images and writes backups to blob, everything leaves via natgw-prod. The invoice ' +
      'for that one resource went from 40 to 900 dollars. Hourly it should be small, so what produces the rest and ' +
      'how to shrink it?',
    'Before I replace instance-level public addresses with one NAT gateway for a subnet, I need numbers for the ' +
      'boss: base price, volume price, address price. And is the newer V2 variant more costly?',
    'I am a student running a lab with one NAT gateway on all day for two VMs. My credit melts quickly. What ' +
      'exactly is metered at it, and would endpoints for storage help to spare some?',
    'What is metered on a NAT gateway: time, volume, addresses, or all of it?',
    'Any idea why the outbound NAT became the most expensive thing in our subscription?',
    'How do I bring down processed volume on the NAT so we pay less?',
    'natgw pricing hourly + GB',
    'natgw bill too high',
  ],
  'azure-firewall-cost': [
    'We have a Premium firewall in each of three regional hubs plus two more which projects built on their own. ' +
      'The controller asks why it is five figures yearly per piece and where one can save without losing inspection.',
    'Nightly backups of 6 TB go from the spokes across the hub firewall to a storage account. The processing ' +
      'volume on the invoice is enormous. How does the charging of AzFW work, and what traffic had better take ' +
      'another way?',
    'For an offer to a client I need the price structure of the managed firewall: is there a fixed part as soon as ' +
      'it exists, does each gigabyte count, do tiers differ, do spokes add something?',
    'How is the managed hub firewall charged, just by existing or by volume also?',
    'Our AzFW eats the budget, which flows may we take off it to pay less?',
    'Is one firewall shared among all spokes less expensive than each team having one?',
    'AzFW pricing deployment hour + GB',
    'lower AzFW processing bill',
  ],
  'load-balancer-cost': [
    'After the Basic tier is gone we got to move twelve internal balancers to Standard. The old ones were gratis. ' +
      'The controlling department wants to know how the new ones are charged: per balancer, per rule, per gigabyte?',
    'I design a small two VM cluster with an internal balancer in front. A colleague says internal ones cost ' +
      'nothing, only those with an internet address do. Is he right with the Standard tier?',
    'Our public balancer has 30 rules for different ports since everyone adds their own. Now I wonder whether the ' +
      'number of rules drives the invoice and if it would make sense to tidy up.',
    'Does each extra rule on the layer 4 balancer raise the bill?',
    'How much is Standard LB, the internal one, with only two rules?',
    'Moving off the gratis Basic LB, what kind of charges will come upon us?',
    'Standard LB pricing rules + GB',
    'ILB free or charged?',
  ],
  'front-door-billing-parts': [
    'Our AFD Premium invoice has several lines: base, requests, two types of transfer. The marketing department ' +
      'only knows our visitor numbers. Could you explain which lines arise from what, and whether pulling from our ' +
      'Azure web app counts too?',
    "We consider Microsoft's edge service for a mid-size shop. I try to make a calculation: is there a flat " +
      'monthly amount, do I pay by request, by gigabyte to visitors, and is the WAF charged on top?',
    'Our site is cached at the edge in front of a storage account in the same cloud. I see transfer costs and ' +
      'would like to understand if the way from storage to the edge is billed double.',
    'Which elements does the bill for the global edge service consist of?',
    'Is the filter ruleset or Private Link charged extra in the Premium edge tier?',
    'How come AFD costs something even in a month with nearly zero visitors?',
    'AFD invoice lines explained',
    'AFD price base + requests + GB',
  ],
  'front-door-one-profile-for-many-sites': [
    'Our company has eleven brand sites, each team created an own edge profile in the Premium tier. Controlling ' +
      'noticed eleven base fees. Is it sane to put all of them into a shared profile, or is there a technical reason ' +
      'against it?',
    'I plan the global entry for four apps of one product. Do additional endpoints and custom domains inside one ' +
      'profile cost more, or is there just one fixed amount, whatever I host there?',
    'Two of our sites want private origins, the rest is plain. Is everything to be moved to the expensive tier ' +
      'together, or do we better keep two profiles? Base fee matters for us.',
    'Could several brands live in one edge profile so that the base fee is paid once?',
    'Is the fixed monthly fee charged for every endpoint or for the profile as a whole?',
    'Does it make sense to merge our many AFD profiles for budget reasons?',
    'AFD base fee per profile?',
    'merge AFD profiles save money',
  ],
  'traffic-manager-cost': [
    "We use a DNS-based steering profile with two Azure sites and one external site in a hoster's datacenter. The " +
      'bill is small but grows. What does it count: lookups, checks of endpoints, or the traffic itself?',
    'Our app has millions of mobile clients and a steering profile with TTL 20. I was asked to estimate the ' +
      'monthly charge for it. Does longer caching at the clients reduce what we pay, and with what downside?',
    'For a tender I compare several global balancing products. For the DNS-based one of Microsoft: what are the ' +
      'price elements and are endpoints outside Azure treated differently?',
    'Does ATM charge for the gigabytes of users or merely for name lookups?',
    'Are health checks of non-Azure endpoints charged higher in the DNS-based steering service?',
    'How can I lower the number of paid lookups at our steering profile?',
    'ATM price queries + endpoints',
    'TM billing model TTL',
  ],
  'public-address-cost': [
    'Cleaning up our subscription I found 23 public addresses, nine of which are attached to nothing. The previous ' +
      'admin meant they cost nothing while idle. Is that so, or do they eat money every hour?',
    'Each of our 15 VMs has its own internet address so admins can RDP and the VM can download patches. The ' +
      'controller complains about the line for addresses. How do people reduce this number without losing access?',
    'We reserved a prefix of 16 addresses for future projects, only three are in use. Does Microsoft charge us for ' +
      'the complete block or solely for the ones in use?',
    'Is there a charge for IPv4 addresses that are reserved yet attached to nothing?',
    'What does one internet address cost us over the month, used or not?',
    'Too many PIPs in the subscription, how can we get along with fewer ones?',
    'idle PIP hourly charge',
    'unattached public IPs billed?',
  ],
  'hub-and-spoke-cost-drivers': [
    'We have a hub with firewall and nine spokes. Two of the spokes exchange around 10 TB a month with each other ' +
      'via the hub. I see peering positions several times. Would a direct link between the two be cheaper and when ' +
      'not?',
    'An enterprise architect wants the star topology, a developer lead wants each network linked to each other ' +
      'one. The CFO asks which of them costs less. What are the items that tip the scale in each design?',
    'I prepare a cost model of our star topology: shared gateways, shared firewall, links to the centre. Which ' +
      'element grows with traffic, which is fixed, and how often does one gigabyte between two workloads get counted?',
    'Is the star topology more expensive than linking all networks directly with each other?',
    'Why is traffic among two spokes charged multiple times when it goes by the centre?',
    'When does linking two busy workload networks directly pay off compared to going through the hub?',
    'star vs mesh network cost azure',
    'spoke-spoke via hub double peering fee',
  ],
  'share-gateways-to-save': [
    'Six project networks exist here and each got its own VpnGw2 to the same head office. That is six hourly fees ' +
      'for 200 Mbit/s in total. Can these networks ride on one single gateway, and what cost comes in exchange?',
    'A client has ExpressRoute gateways in five VNets, all ending at the same provider circuit. My task is to cut ' +
      'their cloud bill. Is consolidation to one central gateway realistic, with the other networks merely linked to ' +
      'it?',
    'As a small shop with three VNets we just pay for three VPN gateways used by two people. Is there a smarter ' +
      'way in which the networks use the gateway of another one?',
    'May many networks use the same VPN gateway so that we pay for just one?',
    'Five gateways for five networks feels wasteful, how is that normally consolidated?',
    'Is it cheaper to have a central gateway plus peering than a gateway in every network?',
    'one VPN GW for several VNets save',
    'consolidate gateways cut bill',
  ],
  'network-resources-that-cost-unused': [
    'We took over a subscription after a migration project. Nobody knows what is still needed: gateways, ' +
      'addresses, endpoints, bastions. I want a list of the typical things that silently cost money without carrying ' +
      'any packet.',
    'Our provider circuit was cancelled in March and removed from Azure. Still there is a line for ExpressRoute ' +
      'each month. What is left behind and what else of that kind might hide in our subscriptions?',
    'The CFO wants ten percent off the cloud bill by the end of the quarter. I suspect leftovers in the network ' +
      'resource groups. Where would an experienced person look first for zombies that are charged by the hour?',
    'What leftovers in networking keep costing although no traffic goes through?',
    'Which idle things should I delete first to get the network bill down?',
    'Circuit is gone, money still charged monthly, any idea what remains?',
    'orphaned network resources azure billed',
    'idle gateways endpoints cleanup savings',
  ],
  'find-what-the-network-costs': [
    'Our bill shows a large amount under "bandwidth" and "virtual network", but we have 14 teams in the same hub. ' +
      'I must tell each team its share. With what tools do I see who is responsible for which gigabytes?',
    'The transfer charges jumped by forty percent from May to June and nobody admits to having changed anything. ' +
      'How do I track down which application or pair of networks causes it?',
    'As a FinOps person I only know the invoice PDF. I need to split network charges by meter and by owner and get ' +
      'warned before it runs away. What is the usual procedure in Azure?',
    'How can I see which workload generates our peering and transfer charges?',
    'Bandwidth line doubled this month, where do I look who is responsible?',
    'Is there a report that splits the network bill by team or by application?',
    'cost breakdown network meters per team',
    'who causes bandwidth charges azure',
  ],
  'route-server-cost': [
    'We think about putting ARS in the hub so that the SD-WAN appliances exchange routes with BGP. Roughly 3 TB ' +
      'daily flow between VMs. Is it priced by volume or by time, and does it matter how many VMs we have?',
    'I deployed a Route Server for a lab two weeks ago, then forgot it. No peer was ever configured. Now my ' +
      'credits are shrinking. Is it charged although idle, and can I pause it somehow?',
    "The supplier's design has a managed BGP service in every hub. For the business case I need its pricing model, " +
      'including those infrastructure units that are mentioned when there are thousands of VMs.',
    'Does the managed BGP route exchanger cost by the hour or by traffic?',
    'Is ARS charged also when no appliance is peered with it?',
    'What extra must we pay for at ARS if number of VMs grows a lot?',
    'ARS pricing per hour',
    'Route Server idle charge',
  ],
  'dev-network-off-at-night': [
    'Our test landing zone mirrors production: WAF, firewall, VPN gateway, NAT, Bastion. People test from nine to ' +
      'five only. VMs we already shut down by schedule. Which of the network pieces can likewise be paused so the ' +
      'meter stops?',
    'I pay my lab privately. On Friday evening I would like to freeze everything until Monday, including the ' +
      'network gear. Which parts support deallocation, and which have to be deleted and recreated instead?',
    'Management set a tight budget for the sandbox subscription. The hourly network appliances are the biggest ' +
      'item. What tricks do people use outside office hours, and what replaces the paid jump service for a single VM?',
    'Which hourly network items in a sandbox can be paused on weekends, which only removed?',
    'Does a deallocated firewall or a halted WAF continue to cost money?',
    'Can I pause VPN gateway overnight like I do with my VMs?',
    'pause AzFW / agw nights weekends',
    'lab network cheap off-hours',
  ],
};
