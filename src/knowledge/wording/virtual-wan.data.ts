// How people put the points of Virtual WAN, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const virtualWanWording: Wording = {
  'old-firewall-after-secured-hub': [
    'We finished moving twelve spokes to a secured hub with routing intent in March. vnet-hub-old is just one more ' +
      'spoke now but its Azure Firewall still runs at 900 dollars per month. Does it do anything useful, or can we ' +
      'tear it down?',
    'Our former hub network holds a FortiGate pair as shared services appliance. All traffic is meanwhile filtered ' +
      "in the vWAN hub's firewall. My boss asks if the pair can be cancelled and what should be checked before that.",
    'Post-migration cleanup: two firewalls on our diagram, one in the virtual hub and one left from earlier days. ' +
      'The second has some DNAT rules for a web portal. Keep both or switch one off?',
    'decommission the previous firewall now that filtering happens within the vhub',
    'two filtering boxes after the move to vWAN, is the elder redundant',
    'may we cancel the appliance in our ex-hub network once the secured hub runs',
    'legacy azfw after vwan move remove?',
    'old hub firewall redundant secured vhub',
  ],
  'indirect-spoke-behind-nva-unreachable': [
    'vnet-sec with our Check Point is attached to the virtual hub; vnet-app hangs only off vnet-sec. From branches ' +
      "and other attached networks nobody gets to vnet-app, and 10.60.0.0/16 isn't among the hub's effective routes.",
    'We hang application networks behind an appliance network which in turn connects to vWAN. The appliance ' +
      'network itself responds from everywhere. Networks behind it time out from any other spoke, though the ' +
      'appliance reaches them.',
    'Learner: hub - spoke A - network B in a row, where B is linked solely to A, and A has a router VM. A VM in ' +
      'spoke C of the hub pings A but never B. How come?',
    'network hanging off the appliance network is unknown to the virtual hub',
    "spokes of the vhub get to the appliance, never to what's behind it",
    'second-tier network behind a vWAN spoke times out from the other spokes',
    'vhub no route to vnet behind nva',
    'tiered spoke vwan unreachable',
  ],
  'vmware-solution-on-virtual-hub': [
    'We have an Azure VMware Solution private cloud in UK South and a vWAN hub in the same region serving 15 VPN ' +
      'branches. How do the VMware workloads get on the hub, and will the branches see them?',
    'Consultant at contoso: the customer wants NSX workloads in AVS reachable by branch tunnels, users on client ' +
      'VPN and one datacenter with its own circuit. What connects directly to the vWAN gateway, and where is Global ' +
      'Reach required?',
    'Planning a lift and shift into the managed VMware offering. Networking wants to reuse the ExpressRoute ' +
      'gateway which stands in the virtual hub. Is that allowed or do we need a dedicated one?',
    'attach the managed VMware private cloud to a vWAN hub, how',
    'will VPN offices see the VMware workloads attached at the virtual hub',
    "is Global Reach mandatory between AVS and the vhub's ExpressRoute gateway",
    'avs circuit on vhub ergw',
    'vmware solution vwan integration',
  ],
  'hub-vnet-to-virtual-wan-step-by-step': [
    'Today: vnet-hub with VPN and ExpressRoute gateways, Azure Firewall, 18 linked spokes. Target is vWAN. ' +
      'Business permits only short cuts at night. Please give a sequence for a move in waves and say whether both ' +
      'can run in parallel.',
    "I'm to write the migration runbook from a customer-built hub to the Microsoft-managed one. What must be " +
      'created first, how is the circuit shared during the transition, and how does a single spoke switch?',
    "Our integrator proposes a big-bang weekend to swap the hub for Virtual WAN with 30 networks. I'd prefer " +
      'gradual moves, spoke after spoke. Is that feasible and which order makes sense?',
    'gradual transition from own hub to the managed one, sequence of steps',
    'run the former hub in parallel with vWAN while networks get moved',
    'plan for bringing spokes over from our hub to a vhub in waves',
    'hub&spoke to vwan migration order',
    'vwan migration without big bang',
  ],
  'standing-hub-worth-moving-to-virtual-wan': [
    'We run a tidy hub with firewall in two regions, maintained by Terraform, four spokes each. The CIO read about ' +
      'vWAN and wants us to adopt it. Is there any real benefit for an estate like ours?',
    'Sanity question from a network architect: existing hubs work, hand-written route tables are a pain whenever a ' +
      'spoke is added in the other region. Does going to the managed hub pay off?',
    'Our hub is customer-managed with two FortiGates, one region, a datacenter line and no branches in Azure. A ' +
      'partner recommends Virtual WAN strongly. Should we follow, or is that only their sales target?',
    'does replacing our functioning hub with vWAN bring us anything',
    'partner pushes us to the managed hub, is it justified for an existing setup',
    "stay on our own hub networks or change over to Microsoft's WAN",
    'existing hub worth vwan?',
    'vwan benefit over current hub',
  ],
  'target-for-many-branches-and-regions': [
    'We are a retailer with 70 stores, each with an IPsec tunnel into one of four regional hubs that are fully ' +
      'linked. Static routes are everywhere, each new store takes a week. What architecture should we move to?',
    'Logistics company: gateways in three hubs have reached 90 percent of allowed tunnels, hundreds of hand-typed ' +
      'prefixes, appliances in each. Looking for a target design for 150 depots with little handwork. What can ' +
      'remain?',
    'Inherited a monster: five hubs, tunnels from 55 clinics, UDRs kept in Excel. Each change breaks something. I ' +
      "want a scalable design and a list of what's discarded and what's kept.",
    'which design scales for a hundred store tunnels over several regions',
    'new store means edits at every regional hub, what is the better architecture',
    'our tunnels hit the gateway ceiling across regions, target picture wanted',
    '100 branches multi region design',
    'scale ipsec stores across hubs',
  ],
  'hub-vnet-or-virtual-wan-new': [
    'Starting from zero: one region, one datacenter, maybe ten app networks, two network people. Architects are ' +
      'split between a self-built hub and the managed WAN service. Which criteria decide?',
    'We open in Azure next quarter with 45 sites that use SD-WAN boxes and two regions. Team is small. Should I ' +
      'plan hub networks by hand or go for the managed WAN at once?',
    'For an exam-like case I need the difference of a self-managed hub network and vWAN, with the moment from ' +
      'which the second is advisable. Number of tunnels, regions, control of routes, costs?',
    'greenfield network, a self-built hub network against the managed WAN',
    'at what size does one begin a new setup directly with vWAN',
    "choosing between own hub network and Microsoft's WAN when nothing exists yet",
    'greenfield vwan or hub-spoke',
    'new landing zone: vwan vs hub vnet',
  ],
  'join-hub-vnet-and-virtual-wan': [
    'Team A runs a conventional hub with AzFW and 14 spokes, team B runs vWAN with 20. Apps on both sides must ' +
      'talk by private addresses. How do we join these two worlds without linking each spoke pair?',
    'After an acquisition we have our vWAN plus their hub network which holds a firewall but no gateways. Could ' +
      'their hub be connected as a normal spoke of ours, so that its spokes are reached as well?',
    'We want a permanent coupling between an old-style hub, which has its own VPN gateway, and a virtual hub in ' +
      'the same region. What options exist and what routes are required in each?',
    'couple a conventional hub including its spokes with a vWAN of others',
    'all networks behind an own hub should talk with those on a vhub',
    'can a customer hub with firewall be attached as spoke to a virtual hub',
    'interconnect hub vnet + vwan',
    'classic hub spokes <-> vhub spokes',
  ],
  'internet-through-appliance-in-spoke-of-virtual-hub': [
    'vWAN Standard, FortiGate pair in vnet-fw which is connected to the hub. All other spokes ought to surf ' +
      "through the FortiGates. I don't want to link each of them with vnet-fw. Is a zero route in the hub enough?",
    'We must keep our Palo Alto VMs in a network of their own, attached to the hub. How can web-bound packets of ' +
      'thirty spokes be led through them, and would dynamic announcements do?',
    'Customer refuses a firewall inside the hub for licence reasons. The existing appliance network is attached as ' +
      "spoke. I need default traffic of the rest to exit there. What's the supported setup?",
    'web-bound packets of vWAN spokes should exit via appliances in another spoke',
    "zero route in the vhub that targets the firewall network's connection",
    'surf through a FortiGate pair sitting in one spoke without linking all networks',
    'vhub 0.0.0.0/0 to nva spoke',
    'vwan spokes egress via fortigate vnet',
  ],
  'branch-to-branch-inspection-in-hub': [
    'Shops connect by tunnel to our virtual hub with Azure Firewall. Auditor asks that packets from one shop to ' +
      "another get filtered too. Does the hub's firewall ever see this or only what goes to networks?",
    'We enabled the secured hub for east-west and web filtering. Two VPN sites exchange files via the hub and ' +
      'nothing appears in the firewall log. Can this be brought under inspection?',
    'Zero trust program: also office A to office B by Azure must be inspected. Both hang by IPsec on the same ' +
      'vhub. What needs to be enabled?',
    'filter packets between two offices tunnelled into the same virtual hub',
    "does the vhub's firewall look at office to office traffic",
    'shop to shop flows should be inspected in vWAN, which setting',
    'site2site inspection vhub azfw',
    'vwan b2b through firewall',
  ],
  'circuit-to-circuit-through-hub': [
    'Datacenter Oslo and datacenter Madrid each have an ExpressRoute line, both tied to the same vhub. Azure ' +
      "networks reach both. Oslo can't open anything in Madrid, its routers do not receive the Madrid prefixes.",
    'We dropped our MPLS hoping the virtual hub would carry packets among our two data centres that come in by ' +
      "separate circuits. Each centre sees Azure, neither sees the other. Global Reach isn't offered where we are.",
    'Both circuits show connected at the hub and spokes talk to both sites. But site-to-site over the hub times ' +
      'out in both directions and traceroute ends at the provider edge.',
    "two datacenters with lines on the same vhub don't see one another",
    'prefixes of line A never show up at the site of line B',
    'how come that our sites reach Azure over ExpressRoute but not each other via the hub',
    'two ER lines vhub, no transit',
    'two circuits one hub sites isolated',
  ],
  'virtual-wan-basic-to-standard': [
    'Our WAN resource is type Basic with 12 store tunnels. To get client VPN we must go to the higher type. Will ' +
      'the stores need new peer addresses, is there an outage and is there any return?',
    "Change planning: switch the WAN's type during office hours? I'm afraid the hub is rebuilt and all tunnels get " +
      'new public IPs. What actually happens to gateways on this upgrade?',
    'A colleague set up the cheaper WAN type as a pilot. Now it goes to production and should become the full ' +
      'type. Redeploy or in place?',
    'effect on tunnels when the WAN type gets raised to the full one',
    'switching the vWAN type, do peer addresses at our stores remain',
    'is raising a Basic WAN to the bigger type reversible',
    'vwan basic -> standard impact',
    'change wan type tunnels stay?',
  ],
  'virtual-wan-basic-lacks': [
    'We made a cheap virtual WAN and hub. Tunnels from branches come up, however two networks attached to the hub ' +
      "can't reach each other, and adding client VPN is grey in the menu.",
    "In the hub's blade the entries for ExpressRoute and User VPN are disabled, the firewall can't be added " +
      'either. Everything about site tunnels functions. Subscription rights are Owner. What stops us?',
    'Lab with one hub and two spokes per the cheapest option of the wizard. Branch to spoke is good. Spoke A to ' +
      'spoke B, no way. Same exercise of a colleague works.',
    'site tunnels work on our vhub, menu items for circuits and users are disabled',
    'networks attached to the cheap WAN do not see one another',
    "what's missing when the hub offers nothing besides site VPN",
    'vwan p2s disabled greyed',
    'vhub spoke to spoke no transit cheap type',
  ],
  'ipsec-over-expressroute-in-virtual-hub': [
    "Bank policy requires encryption on leased lines. Our circuit ends in a vWAN hub. I'd like a tunnel from our " +
      "edge router to the hub's VPN gateway running inside the private line, without touching the internet. How is " +
      'that built?',
    "Auditor says ExpressRoute isn't encrypted by itself. With the virtual hub in place, what do we configure at " +
      'the VPN site to use the internal address of the gateway, and how to ensure packets prefer the tunnel?',
    "MACsec isn't available as we have a provider circuit. Is there a supported way to run IPsec on top of private " +
      "peering into Microsoft's managed hub?",
    'encrypt what runs on our leased line into the vhub',
    "tunnel inside the private line to the internal address of the hub's VPN gateway",
    'how to have IPsec on top of private peering with vWAN',
    'vwan ipsec over er private',
    'encrypt expressroute vhub',
  ],
  'inspect-between-hub-vnets-with-appliance-in-spoke': [
    'Two workload networks are attached straight to the vhub, and a Barracuda sits in its own attached network. ' +
      'Security wants workload-to-workload packets to cross the Barracuda. Our BGP announcements make no difference. ' +
      'What layout is right?',
    'We hoped announcing 10.0.0.0/8 from the appliance to the hub would draw spoke-to-spoke flows through it. They ' +
      'keep going direct. Must workloads be moved behind the appliance or is there another method?',
    'Design decision about third-party inspection for east-west flows in vWAN. Should workload networks stay ' +
      "attached to the hub or be linked only to the appliance's network?",
    'draw flows between two attached networks through a box in a third',
    'announcing summary routes to the vhub does not attract east-west packets',
    'keep workloads attached to vWAN or behind the third-party box for inspection',
    'vhub east-west through own nva spoke',
    'nva bgp not attracting spoke2spoke',
  ],
  'virtual-hubs-meshed-automatically': [
    'We made a hub in East US and another in Japan East under a single WAN of the higher type. Do I have to link ' +
      'these hubs, or order a tunnel, so that networks in both regions talk?',
    'New to vWAN: in the old world I linked each regional hub with the others and wrote routes. In the portal I ' +
      'see no place for linking virtual hubs. How do they get connected?',
    'Adding a third region to our WAN next month. Which configuration is required between the new hub and the ' +
      'existing ones for users and branches to get everywhere?',
    'do hubs of one WAN link up on their own',
    'linking regional hubs in vWAN by hand, necessary or automatic',
    'networks at a hub in Asia and one in the US, anything to set between',
    'vhub to vhub auto mesh?',
    'connect two hubs same vwan',
  ],
  'two-virtual-wans-do-not-talk': [
    'Our group has vwan-europe and vwan-americas, built by separate teams in their own subscriptions, each with ' +
      'hubs. Networks inside either one talk nicely. Between the two, no routes are ever learned.',
    'After the merger of contoso and fabrikam we have a WAN resource each. I expected hubs to mesh as ' +
      "documentation says, but hub A's effective routes list none of B's prefixes.",
    "Colleague deployed the second region's hub by his own template. It shows Succeeded and its spokes are " +
      "reachable among themselves. From our first hub's branches nothing in there can be reached, ever.",
    'hubs of our two business units have no routes to one another',
    "newly built hub region isn't seen by the earlier one, inside each all is well",
    "why don't prefixes travel among hubs that different teams have made",
    'vwan A and vwan B no routes',
    'two vwans merger isolated hubs',
  ],
  'spoke-with-gateway-on-virtual-hub': [
    'I try to attach vnet-legacy to our virtual hub. The operation is rejected with an error containing ' +
      "RemoteVnetHasGateway or the like. Other networks were attached in a minute. It still serves a supplier's " +
      'tunnel.',
    'In the dialog for adding a network to the hub, one of our networks is greyed. It used to be the centre of the ' +
      'old world. Rights are sufficient, address blocks are distinct.',
    'We plan to bring an established network to vWAN; the deployment of the connection fails right away. It is ' +
      'linked with a hub of former days and uses things from there. What to do first?',
    'attaching one network to the vhub gets rejected, others were accepted',
    'former centre network is greyed when I add a connection at the virtual hub',
    'error about gateway in the remote network on attaching to vWAN',
    'RemoteVnetHasGateways vhub connection',
    'vnet greyed out hub connection',
  ],
  'vnet-on-two-virtual-hubs': [
    "For resilience I'd like vnet-pay attached to hub-east and hub-west simultaneously. The portal only lists it " +
      'for the first. Is it possible at all, and if not, how is failover thought?',
    "A network was attached to the wrong regional hub. It must be switched to the nearer one. What's the procedure " +
      'and how long is it offline?',
    'Architect draws each spoke with lines to both virtual hubs for redundancy. I doubt this is allowed. Could you ' +
      'confirm and tell how to switch a network to the other?',
    'attach a single network to a pair of virtual hubs for resilience',
    'transfer a spoke from its present vhub to the neighbour hub',
    'does Azure allow one network to have two hub attachments',
    'spoke dual-homed vhub',
    'change vhub of a vnet',
  ],
  'direct-peering-beside-virtual-hub': [
    "Two of our vWAN spokes exchange 40 TB a month for backups, which all goes through the hub's firewall. Could I " +
      'link those two directly while leaving both attached, and what path would be taken?',
    'We see high router data charges in the hub by two chatty networks. Idea: native link just for these two. Is ' +
      'it permitted along with the hub, and do security folks lose visibility?',
    'If spokes are both attached to the managed hub and linked mutually, which route has precedence? Need to know ' +
      'before asking the firewall team for an exception.',
    'link a pair of vWAN spokes natively to spare the hub',
    'which path has precedence, native link or via the vhub',
    'heavy backup traffic should skip the filtering hub for only two networks',
    'vwan spokes direct link allowed',
    'vnet peering alongside vhub precedence',
  ],
  'resources-inside-virtual-hub': [
    'Looking for the place to put two domain controllers, a Bastion and private endpoints in our new vWAN design. ' +
      "In the hub there's no way to add subnets. Am I blind or is it impossible?",
    'In our former hub network we hosted WAF, jump host and DNS servers. The managed hub seems closed. Where do ' +
      'such shared things go in the new layout?',
    'My manager assumes that all shared services get installed into the virtual hub. The portal offers just ' +
      "gateways and firewall. What's allowed there and what isn't?",
    'is it possible to put domain controllers and similar machines within a vhub',
    'shared services like WAF and DNS, where to host them with vWAN',
    'can I make subnets of my own in the managed hub',
    'vhub deploy vm inside',
    'shared services vnet vwan where',
  ],
  'private-endpoints-hang-behind-routing-intent': [
    'Since private policy was activated in our secured hub, clients in the datacenter can ping VMs in spokes but ' +
      'TLS to a SQL private endpoint at 10.20.3.5 hangs after SYN. Firewall log shows just one direction.',
    'ExpressRoute site to storage private endpoint: times out since the hub got a firewall. From a VM in the ' +
      "endpoint's own network it functions. Ordinary servers in that network are reachable from the site.",
    'Only endpoints are affected: web app by private link, key vault by private link. On-prem gets no answer since ' +
      "Friday's secured hub rollout. VMs next to them respond. Half-open sessions in the firewall.",
    'endpoints hang from the datacenter since filtering in the vhub, VMs answer',
    'firewall log displays only the request half for a private link address',
    'why only private link targets time out from headquarters after securing the hub',
    'pe timeout secured vhub onprem',
    'private endpoint half-open vhub firewall',
  ],
  'routing-intent-greyed-out': [
    "I'd like to turn on the policies for internet and private traffic in our hub, but the option is grey in the " +
      'portal. Firewall is deployed and healthy. The hub has grown for years with all sorts of tables.',
    'az network vhub routing-intent create returns an error on our production hub. On a fresh test hub the same ' +
      "command succeeds. Both have Azure Firewall Premium. What's to be cleaned in production?",
    "In Firewall Manager the inter-hub switch can't be enabled for one of two hubs. That hub was set up by a " +
      'partner who liked static entries. The other hub accepted it.',
    "policies for private traffic can't be switched on at an older vhub",
    'enabling traffic policies errors in production, on a fresh hub it works',
    'inter-hub switch in Firewall Manager is not selectable for our older hub',
    'routing policy disabled old vhub',
    'routing-intent create fails existing hub',
  ],
  'default-route-in-virtual-hub': [
    'Secured hub with internet policy. Spoke VMs exit by the firewall, but the shops on VPN never get a zero route ' +
      'and VMs in one spoke have no web access at all. Where is it controlled?',
    "One of twelve attached networks doesn't obtain 0.0.0.0/0 from the hub, the others do. Its VMs can't open any " +
      'website. Same region and same hub, created by another colleague.',
    "Our circuit routers receive all spoke prefixes from vWAN but not the zero route. We want to surf by the hub's " +
      "firewall. And in the second region's hub that route doesn't appear either.",
    "zero route of the secured hub isn't received at one spoke",
    "our shops don't receive 0.0.0.0/0 though the vhub filters internet",
    "eleven networks exit via the hub's firewall, the twelfth has no web",
    'vhub default route not learned branch',
    'spoke missing 0/0 from hub',
  ],
  'forced-tunnel-from-secured-hub': [
    'Regulation forces all web traffic of our cloud servers through the proxy farm in the datacenter. We run vWAN ' +
      'with Azure Firewall in the hub and announce a zero route over ExpressRoute, which the hub appears to ignore. ' +
      'How is it configured?',
    "We want double filtering: the hub's firewall first, then the on-premises proxy before the web. With the " +
      'internet policy active, packets exit directly at the hub. Is there a mode which follows our announced zero ' +
      'route?',
    "Spokes of the secured hub go out by the firewall's public address. Headquarters demands exit via its own " +
      'line. Which policies should be on or off?',
    "spokes must surf by headquarters after the vhub's firewall has looked",
    'zero route announced by the datacenter is ignored at the secured hub',
    'exit to the web through our own proxy rather than at the vhub',
    'secured vhub forced tunneling onprem',
    'hub firewall then onprem internet exit',
  ],
  'only-some-spokes-through-hub-firewall': [
    "We have nine networks on the secured hub. Two carry huge backup flows that needn't be filtered, for the " +
      'others private inspection is mandatory. Can the policy be limited to selected networks or does it hit all?',
    'Dev networks at our hub should be left out of inspection to save firewall throughput. I find no checkbox per ' +
      'network at the private policy. What possibilities exist?',
    'Our firewall team wants web-bound inspection only in the hub, east-west direct. And one special network must ' +
      'have neither. Is such granularity supported in Virtual WAN?',
    "how can I leave selected networks out of the vhub's inspection",
    'is the private policy adjustable by network or does it apply to all',
    'inspect web-bound packets alone and leave east-west untouched in vWAN',
    'routing intent exclude vnet',
    'vhub partial inspection some spokes',
  ],
  'inspection-between-virtual-hubs': [
    'Hub A in Europe and hub B in US both belong to our WAN. Packets between a spoke in Europe and one in US do ' +
      "not show up in any firewall log. What must be true in each hub so they're filtered?",
    "Finance proposes to save one firewall: only the main region's hub has it, the second region's hub is plain. " +
      'Would flows between these regions still be filtered?',
    'Compliance: region-to-region flows in our vWAN have to be inspected. Is it enough that one of both hubs ' +
      'contains a firewall, and do flows pass it once or twice?',
    'filter region-to-region flows in vWAN, what is needed at each hub',
    'one hub with firewall and one without, is cross-region traffic filtered',
    'flows from hub A to hub B appear in no firewall log',
    'interhub filtering azfw both hubs',
    'cross-hub inspection vwan',
  ],
  'isolate-vnets-in-virtual-hub': [
    'Prod and test networks are attached to one virtual hub and can talk freely, which auditors dislike. Both ' +
      'should reach the branch offices but never each other. Which technique of vWAN is right?',
    'Multi-tenant platform: each customer gets a network on our hub. Customers must not see one another, all need ' +
      'shared services. I read of labels and tables of the hub; how are they set?',
    'By default everything attached to the managed hub talks with everything. We want any-to-any switched off for ' +
      'a group of networks. NSGs everywhere is laborious. Ideas?',
    'keep attached networks apart while all may see the offices',
    'how to stop any-to-any among the networks of a vhub',
    'separate customers on a shared virtual hub by tables and labels',
    'vhub segmentation prod/test',
    'block spoke2spoke vwan',
  ],
  'virtual-hub-address-range': [
    "Creating our first vWAN hub, the wizard wants a private block. We're short on addresses. How small may it be " +
      'if a firewall, VPN and ExpressRoute gateways come along later?',
    'IPAM team wants to assign 10.255.0.0/26 for the managed hub. I feel this is too tight. What does Microsoft ' +
      "require, and may it be carved from a spoke's block?",
    'Before deployment I need to request a block for the hub in Virtual WAN. Which prefix length is minimum and ' +
      'which advised, and what must it not collide with?',
    'which prefix length should I request for a managed hub',
    'minimum private block of a vhub with firewall and several gateways',
    "could the hub's block be cut out of a spoke or office range",
    'vhub block prefix length',
    'vwan hub prefix minimum',
  ],
  'virtual-hub-capacity': [
    'Copying between spokes over our virtual hub plateaus at around 3 Gbit in total, no matter how many VMs take ' +
      'part. During the nightly batch, packets are lost as well. VM sizes allow 10 Gbit each.',
    'Since the number of machines behind our hub grew past two thousand, east-west throughput is sluggish and some ' +
      "flows drop. The firewall isn't in the path. Between linked networks without hub it's quick.",
    'We see retransmits when all batch servers in different spokes talk simultaneously across the vhub. At quiet ' +
      'hours a transfer is fast. No gateway involved, only networks attached to it.',
    'east-west transfers over the vhub flatten out at three gigabit',
    'packet loss among spokes at peak times over the managed hub',
    'more and more machines behind our virtual hub, transfers got slow',
    'vhub spoke throughput 3gbps cap',
    'vwan hub slow packet loss',
  ],
  'virtual-wan-limits': [
    'Growing estate: 420 networks, 700 store tunnels and 6 circuits on a single hub. At what numbers does vWAN ' +
      'refuse more? I need an official list per hub for the planning.',
    'An architect asks about the top count of networks, remote users and routes that one managed hub takes. And ' +
      'could we have a further hub in the same place once full?',
    'For a bid I have to state how many sites and VPN users can be served by one virtual hub and how many ' +
      'ExpressRoute lines fit on. Any numbers?',
    'what are top counts per virtual hub: networks, stores, users, lines',
    'when is a vhub full in number of attached networks',
    'how many VPN users and routes can a managed hub hold',
    'vhub max vnets sites routes',
    'vwan quotas per hub',
  ],
  'several-virtual-hubs-in-one-region': [
    "We'd like a separate managed hub for production and another for development, both in West Europe. Does the " +
      'service accept two in the same place under one WAN?',
    'We own a hub in Germany only. A small network in Norway needs to be attached. Must we build a hub in Norway ' +
      'or can it be attached to the German one across the border?',
    'Our only vhub is close to its limits. Somebody suggests an extra hub at the same location for scale. Allowed? ' +
      'And is one hub for each location advisable?',
    'extra managed hub at the same location for scale, allowed?',
    'attach a foreign-region network to the sole hub we own',
    "a separate vhub for test beside production's one in one region",
    '2 vhubs same region',
    'vnet other region on vhub',
  ],
  'vpn-sites-reach-expressroute-in-virtual-wan': [
    'Stores hang by IPsec on our hub, the datacenter by ExpressRoute on the same hub. Both reach Azure networks. ' +
      "Stores can't get to the datacenter; its prefixes are absent from the store routers' BGP table.",
    'Home office users with client VPN on the vhub open servers in Azure without trouble, but nothing in ' +
      "headquarters, which is connected by a circuit. Headquarters' own staff get to Azure.",
    'Is it supported that tunnel sites talk to a leased-line site through the managed hub? We see spokes from both ' +
      'ends, but no packets between the two ends.',
    "stores on tunnels can't see the datacenter with its circuit, same vhub",
    'client VPN users get to Azure servers but not to headquarters on a leased line',
    "tunnel site and circuit site at one hub don't exchange prefixes",
    'vpn to er transit vhub not working',
    'p2s vwan cannot reach er site',
  ],
  'virtual-hub-routing-preference': [
    'Both a tunnel and a circuit lead to our plant from the vhub. We want the tunnel used for prefix 10.9.0.0/16, ' +
      'but packets take the circuit. Effective routes of the hub list ExpressRoute as next hop. How is that chosen?',
    'Two hubs and two circuits, each circuit tied to both hubs. Traffic from spokes in region 1 to spokes in ' +
      'region 2 shows the latency of a detour through the provider edge, 40 ms rather than 20.',
    'A traceroute between networks on different hubs displays hops of the Microsoft edge router instead of a ' +
      'direct way, since we tied the second line to both hubs.',
    'hub picks the leased line although the tunnel should be taken',
    'spoke to spoke across regions detours over the provider edge',
    'latency between hubs doubled, next hop in the routes is ExpressRoute',
    'vhub er over vpn unwanted',
    'hub to hub via msee latency',
  ],
  'own-appliance-in-virtual-hub': [
    'We have licences for WatchGuard firewalls and want one inside the managed hub. Is any VM image allowed or ' +
      'only specific vendors? And if not, where would it be put?',
    'SD-WAN project: the vendor says their edge may be deployed straight in the vWAN hub. Our security guys prefer ' +
      'Check Point for inspection. What is supported in there and for what purpose?',
    'Could a self-built Linux router be set up within the virtual hub, the way we did in our own hub network? I ' +
      "don't see the choice in the portal.",
    "which vendors' firewalls may be run within a managed hub",
    'any image of ours inside a vhub or just listed partners',
    'self-built router VM: inside the virtual hub or in its own network',
    'vhub supported nva vendors',
    'checkpoint in vwan hub',
  ],
  'bgp-peering-with-virtual-hub': [
    'Our Cisco 8000v in vnet-sdwan, attached to the hub, should exchange routes with the hub. I configured one ' +
      'neighbour; session flips or routes are missing in the hub. Which addresses and AS number are right?',
    "Appliance in a spoke announces 12 store prefixes. The hub's effective routes don't contain them. On the " +
      'appliance one of the neighbours is Idle, the other was never set up.',
    "FRR on a Linux VM in an attached network: neighbour state remains Active toward the vhub's address. Ping to " +
      "it isn't answered. How is a dynamic session with the managed hub established?",
    "my BGP neighbour to the managed hub's router always stays Idle",
    'SD-WAN box in a spoke ought to exchange prefixes with the vhub, none arrive',
    'dynamic routing session from our Linux router in a spoke to vWAN',
    'vhub bgp neighbor idle',
    'cisco nva vwan hub bgp peer',
  ],
  'virtual-wan-across-tenants-and-subscriptions': [
    "Our customers have their own Entra directories. We run a hub as provider. How is a customer's network " +
      "attached to our hub; the portal's list shows just networks of our own directory.",
    "Hub sits in the connectivity subscription, the app team's network in theirs, same company. Is it possible to " +
      'attach it, and who needs which permission?',
    'Group with several directories due to acquisitions wants one WAN for all. Can networks of foreign directories ' +
      'hang off the hub, and with which tool is this done?',
    'attach a network owned by a foreign directory to our managed hub',
    "a network of the app subscription on the connectivity subscription's vhub, which permissions",
    "portal list lacks the customer's network when attaching to vWAN",
    'vhub connection cross tenant powershell',
    'vwan other subscription vnet',
  ],
  'virtual-wan-ipv6': [
    'Our telco mandates v6 end to end. We run networks on a vWAN hub. Will the hub carry v6 between spokes and the ' +
      'datacenter, or do we need another design for it?',
    'We made our spokes dual-stack last week and noticed that just v4 works over the managed hub, IPv6 simply ' +
      'dies. Is it unsupported or misconfigured?',
    'Roadmap question on vWAN: the hub, its VPN and ExpressRoute gateways, do they transport v6 packets? If not, ' +
      'what is the workaround for v6-capable apps?',
    'does the managed hub in Azure carry IPv6 packets between spokes',
    'dual-stack networks hang behind vWAN, just v4 packets get across',
    'v6 from the datacenter into spokes of a vhub, workaround',
    'vhub v6 support',
    'vwan dual-stack transit',
  ],
  'own-public-addresses-on-hub-firewall': [
    'Clients whitelisted our /28 block years ago. The firewall inside the vWAN hub got random Microsoft numbers. ' +
      'Can it use numbers from our block, and may the change be made on a running one?',
    "Each time the secured hub's firewall is rebuilt its egress numbers change and partners complain. Is there a " +
      'manner to give it fixed numbers that we own?',
    'Project requires that the hub firewall exits with numbers allocated by ourselves. The wizard only asks for a ' +
      "count. Where's the option to bring own ones?",
    "use numbers of our own block at the vhub's firewall",
    'egress numbers of the secured hub change upon rebuild, how to keep them',
    'pick the public addresses of a firewall inside vWAN by ourselves',
    'azfw vhub customer pip',
    'secured hub byo public ip',
  ],
  'app-gateway-behind-secured-hub': [
    'WAF in a spoke of our hub served a portal for a year. Since the internet policy was activated on the vhub on ' +
      "Monday, browsers time out and the gateway's backend health turned red.",
    'We deployed Application Gateway v2 into a network attached to a secured hub. From outside, no response. ' +
      'Effective routes of a test VM in the spoke list 0.0.0.0/0 with the hub as hop.',
    'Public listener of the app gateway died at the moment when filtering of web-bound traffic in vWAN began. ' +
      'Moving it to a network not attached fixes it. Backend health says unknown.',
    "public WAF in a spoke doesn't respond since the secured hub filters web traffic",
    'backend health of our WAF red after internet policy in the vhub',
    'outsiders time out at our app gateway, its network hangs off a filtered hub',
    'appgw spoke vhub timeout',
    'waf unhealthy secured vhub',
  ],
  'user-routes-in-spokes-of-virtual-hub': [
    'Attached a network to vWAN. Subnet A, without a table, reaches branches. Subnet B, with a table for a special ' +
      "appliance, reaches none, and its NIC doesn't list any prefix from the hub.",
    'In our former world each spoke had a table with entries to the firewall. After attaching to the managed hub ' +
      "some subnets know the datacenter, some don't. Are those tables required at all?",
    "VMs in one subnet of a hub-attached network can't open anything at headquarters. Effective routes show only " +
      'the local block and internet. Other subnets in the same network list fifty prefixes.',
    'one subnet of the attached network lacks all hub prefixes, others list them',
    'are route tables needed in networks that hang off a vhub',
    "some subnets see headquarters via vWAN, the ones with a table don't",
    'vhub spoke subnet no routes',
    'udr in vwan spokes necessary?',
  ],
  'internet-egress-without-hub-firewall': [
    "Networks attached to our plain managed hub have no way to the web since implicit egress vanished. There's no " +
      "firewall in the hub and we don't want one for cost reasons. What's the cheap solution?",
    "I assumed vWAN gives attached networks web access, as the name says wide area. VMs can't reach update " +
      'servers. Does the hub supply egress or must each network arrange it?',
    'Options wanted for thirty spokes at a hub without any firewall, each of them must reach SaaS services on the ' +
      'web. NAT in every spoke or something central?',
    'does a plain vhub offer web access for attached networks',
    'cheap egress for spokes without any firewall in the managed hub',
    "spokes attached to vWAN can't fetch updates, hub has no filter",
    'vhub egress nat per spoke',
    'vwan no firewall internet',
  ],
  'storage-bypasses-hub-firewall': [
    'On-prem clients upload via ExpressRoute to contosodata.blob.core.windows.net in the same region as our ' +
      'secured hub. Neither firewall log shows anything, and since both policies are active they even get no ' +
      'connection.',
    "A storage account's public name reached from headquarters through vWAN: accounts in other regions are logged " +
      "in the hub's firewall, the one in the hub's own region isn't. Weird.",
    'After turning on private and internet policies, datacenter servers lost contact to public blob addresses in ' +
      'West Europe, where the hub is. Blob accounts in North Europe still respond.',
    "blob account local to the vhub's region never shows in the firewall log",
    "datacenter can't open the local region's blob since policies are on, others fine",
    'uploads from headquarters to nearby storage skip the secured hub',
    'storage same region vhub not logged',
    'blob unreachable er secured hub',
  ],
  'summarise-routes-with-route-maps': [
    "Our provider accepts 1,000 prefixes on the circuit and the hub with 900 spokes gets close. I'd like the hub " +
      'to send 10.0.0.0/8 rather than single ones. Is there a feature to aggregate?',
    "We need to make one store's path less attractive and to hide some prefixes from partner sites on the vhub. " +
      'Something such as policy statements on routers. Does vWAN own this?',
    'Network team wants filtering and AS path prepending on connections of the managed hub, in both directions. ' +
      'Which tool is that and where does it apply?',
    'how to aggregate the prefixes that the vhub sends to our circuit',
    'hide certain prefixes from a partner site at the managed hub',
    'prepend or filter on connections of vWAN like on a router',
    'vhub route aggregation er',
    'vwan route-map filter prepend',
  ],
  'overlapping-ranges-in-virtual-wan': [
    'We acquired a firm whose network is 10.10.0.0/16 as is one of ours, already attached to the hub. Attaching ' +
      'theirs fails. Could the hub translate, or what else?',
    'A store uses 192.168.1.0/24, same as three others. All shall be tunnelled into our virtual hub. Is ' +
      "translation at the hub's VPN gateway possible and does it help networks as well?",
    'Two departments both picked 172.16.0.0/20 for their networks years ago. Both now need access to the same ' +
      'vWAN. Changing addresses is a nightmare. What are the alternatives?',
    'stores with the same block on one vhub, translation available?',
    'is it possible to attach two networks with equal CIDR to vWAN',
    'colliding ranges at the managed hub, are there alternatives to renumbering',
    'vhub same cidr spokes',
    'vwan nat rules duplicate site range',
  ],
  'vpn-gateway-of-a-vnet-as-site-of-virtual-hub': [
    "Our old hub with VpnGw2 can't be dissolved this year, yet must exchange packets with a new vWAN. I'd tunnel " +
      "between its gateway and the hub's. How are sites, addresses and AS numbers set, as both default to 65515?",
    'Tunnel between a customer-owned VPN gateway in Azure and the managed hub comes up, but routes are not ' +
      "exchanged dynamically. Is this a permitted pairing and what's the correct setup?",
    "For a transition of some months we consider IPsec from a conventional network's gateway to the vhub. Which " +
      'objects have to be created at either end?',
    'IPsec from our own Azure gateway to the managed hub, objects needed',
    'how to couple a conventional VPN gateway with vWAN by tunnel',
    'both gateways have 65515, dynamic routes between our network and vhub',
    'azure vpngw to vhub s2s',
    'vnet gw as vpn site vwan',
  ],
  'hub-router-update': [
    'We pressed the update button for the router of our vhub on Sunday. Since then our SD-WAN appliance in a spoke ' +
      'shows both neighbours Idle, and the prefixes behind it are gone from the hub.',
    'Azure shows a banner on our virtual hub asking to bring its router to the newest version. What does that mean ' +
      'for users, how long is traffic cut, and which order with three hubs?',
    "BGP from a Fortinet in a spoke to the managed hub ran for two years. It's down following maintenance of the " +
      "hub last night. Config on the Fortinet wasn't touched.",
    'both neighbours of our appliance Idle following maintenance of the managed hub',
    "banner to bring the vhub's router to the newest version, impact for users",
    'sessions with the hub died on Sunday, SD-WAN box is unchanged',
    'vhub router upgrade impact minutes',
    'nva bgp down after hub update',
  ],
  'virtual-wan-cost': [
    'Finance wants to know why an empty managed hub already shows up on the bill, and how it compares with a ' +
      "self-built hub network with the same gateways. We've five sites.",
    'Estimate for a proposal: hub fee, gateway units, fee per tunnel, processing per gigabyte. How does a managed ' +
      'hub add up versus our own? At what size is it cheaper?',
    "My boss believes that vWAN is free of charge, as it's only a wrapper around gateways. Which items are charged " +
      'for a hub, even if nothing passes?',
    'charges of a managed hub versus a network of our own',
    'is an idle virtual hub billed even with nothing attached',
    'which items does vWAN put on the invoice with five sites',
    'vhub hourly price',
    'vwan vs own hub bill',
  ],
  'virtual-network-manager-with-virtual-wan': [
    "We've 200 networks in management groups and want each new one to be attached to the vWAN hub by itself. " +
      "Policy scripts are fragile. Can Azure's network manager treat a virtual hub as centre of a topology?",
    'Our design uses vWAN for branches, and Network Manager for governance. Could certain spokes additionally be ' +
      "meshed by the manager although they're attached to the managed hub? Are both products compatible?",
    'Platform crew at fabrikam: automatic attachment of tagged networks to the virtual hub, ideally without own ' +
      'code. Heard of a preview in Network Manager. What does it offer?',
    'attach tagged networks to a vhub automatically with the network manager',
    'are AVNM and a managed WAN hub usable together at all',
    'would a mesh built by Network Manager be compatible with vhub attachments',
    'avnm vhub as hub',
    'network manager + vwan preview',
  ],
  'virtual-wan-availability': [
    'For our continuity plan: a managed hub in West US with VPN and ExpressRoute gateways plus firewall. Which of ' +
      'these withstand the failure of one datacenter, and what if the complete region is gone?',
    'Are the gateways in vWAN redundant by design or do I have to choose zones somewhere? Management wants ' +
      'assurance that stores stay online if a datacenter burns.',
    "We rely on a single virtual hub for 90 stores. What's the recommended protection against loss of its region: " +
      'second hub, double tunnels, or does Microsoft move it by itself?',
    'does a managed hub withstand the failure of one datacenter',
    'protect stores from losing the region of their only vhub',
    'what resilience is automatic in vWAN for gateways and what for filtering',
    'vhub ha zones',
    'vwan region outage resilience',
  ],
  'vpn-gateway-of-hub-or-of-vnet': [
    'I know virtual network gateways from several projects. In the managed hub the VPN settings look otherwise: ' +
      'scale units, sites, two instances. Are these the same resource or different kinds, and can mine be relocated ' +
      'into the hub?',
    'In our ordinary network one gateway handles both site tunnels and laptop users. In vWAN I see separate menu ' +
      'entries. Does the hub need two gateways for this?',
    'Terraform question: there are azurerm_virtual_network_gateway and azurerm_vpn_gateway in the provider. Which ' +
      "of these is for the hub in vWAN, and what's technically unlike between the two?",
    "classic virtual network gateway against the vhub's own, what's unlike",
    'does a managed hub use one gateway for sites and another for laptops',
    'relocate our existing VPN gateway into vWAN, or build anew',
    'azurerm_vpn_gateway vs virtual_network_gateway',
    'hub vpn gateway vs vnet gateway',
  ],
  'scale-units-of-hub-gateways': [
    'Sizing the hub: forty stores with 50 Mbps each and 1,800 remote users. The wizard asks for a number of units ' +
      'at the VPN gateways and gives odd labels. How do units translate to Gbps and users?',
    "Our hub's ExpressRoute gateway runs with 1 unit. The circuit is 5 Gbps. Which number must be set, and is one " +
      'unit per instance or for both together?',
    'Somebody in procurement asks what a "scale unit" is, since it appears three times in the quote for our hub ' +
      'with different speeds. Could you explain?',
    'translate scale units of the vhub into bandwidth and user counts',
    'number of units for 1,800 remote users at a managed hub',
    'what bandwidth does each gateway unit in vWAN stand for',
    'vhub gateway units to mbps',
    'scale unit meaning vwan quote',
  ],
  'one-tunnel-to-hub-is-slow': [
    'Data centre with a 10 Gbps line tunnels to our vhub gateway with 10 scale units. iperf with many streams ' +
      'stalls at about 1.1 Gbps. The second link of the device shows hardly any bytes.',
    "We doubled units of the hub's VPN gateway, no improvement: backup from headquarters to a spoke peaks around " +
      '900 Mbit. CPU of the edge router is at 20 percent. Just one IPsec SA carries all.',
    'Branch throughput into vWAN never surpasses a gigabit, whichever number of units I set. ISP confirmed 5 Gbps. ' +
      "Cipher is AES256 with SHA256. Where's the bottleneck?",
    'IPsec from headquarters into the managed hub stalls around a gigabit',
    'more scale units brought no speed for our single site',
    'one SA carries everything to the vhub and peaks near 1 Gbps',
    'vhub ipsec 1gbps ceiling',
    's2s vwan iperf stuck 1.1gbit',
  ],
  'dns-servers-for-users-on-virtual-hub': [
    'Remote users with the Azure VPN client on our vWAN hub open \\\\10.1.4.20\\share fine, but ' +
      "\\\\files.corp.contoso.com isn't found. In the office the name resolves. ipconfig on the laptop displays only " +
      'the home router for lookup.',
    'Laptops connected to User VPN of the managed hub get the public address for our SQL private endpoint name. ' +
      'With hosts entry the login succeeds. VMs in spokes resolve the name properly.',
    "Since we moved remote staff from a conventional gateway to the vhub's, intranet names fail on the laptops, IP " +
      'addresses work. The former network had DNS servers set. Where does the hub hand these out?',
    'remote laptops on the vhub cannot look up intranet names, addresses function',
    "private link names give public addresses for staff on the hub's client VPN",
    'after switching to vWAN client VPN name lookup of servers broke',
    'vhub p2s name resolution fails',
    'User VPN clients wrong dns vwan',
  ],
  'branch-with-several-lines-to-hub': [
    'Our plant has fibre from provider A and LTE from provider B at the same router. Both should build tunnels to ' +
      'the managed hub. Is that a single site with two entries or two sites? How is the path chosen?',
    'For redundancy each store gets two internet lines. How is this modelled in vWAN, how many tunnels result and ' +
      'how many lines per site are allowed?',
    "We've two firewalls at headquarters, each on its own ISP. The WAN portal asks for links. Can you clarify the " +
      'relation of site, link and tunnel?',
    'how do I model a plant with fibre plus LTE in vWAN',
    'number of lines one VPN site may hold at a managed hub',
    'a dual-ISP store tunnels into the vhub, one site or two',
    'vpn site two isps vhub',
    'vwan links per site',
  ],
  'which-vpn-device-for-virtual-wan': [
    "We own MikroTik routers at 25 stores. The list of certified partners for the managed WAN doesn't mention the " +
      'brand. Will they be able to tunnel, and what do we lose without a listed brand?',
    'A sales guy says we must purchase SD-WAN gear for all stores as vWAN only speaks with partner equipment. Our ' +
      'pfSense boxes are okay otherwise. Is it true?',
    "Is automated configuration the only benefit of partner hardware for the hub's site VPN, or are there hard " +
      'requirements for the router such as IKE version?',
    'will a MikroTik or pfSense be able to tunnel into the managed hub',
    'must our stores purchase hardware of certified partners for vWAN',
    "requirements to the store's router for tunnels into a vhub",
    'pfsense vwan ok?',
    'non-partner router vhub ipsec',
  ],
  'security-partner-in-virtual-hub': [
    'Company uses Zscaler cloud for web filtering of all offices. Cloud servers attached to the managed hub should ' +
      'use the same, while east-west remains with Azure Firewall. Can the hub be tied to it?',
    "In Firewall Manager there's a choice called security partner. We'd like iboss for browsing by VDI hosts on " +
      "vWAN spokes. What's needed, and how do packets get to the provider?",
    "I set up the third-party web filter for the secured hub; tunnel seems up, but the related VPN site isn't to " +
      'be seen in the portal. Is that expected?',
    'web filtering of vWAN spokes by a cloud security vendor',
    'split: AzFW for inner packets and iboss for web in the managed hub',
    "site of the third-party web filter isn't displayed at the hub",
    'zscaler vhub internet',
    'vwan secure web gateway partner',
  ],
  'reset-hub-vpn-gateway': [
    "Site tunnel on our vhub is down since night, the store's router looks normal and other stores are fine. " +
      "Support told me to reset the hub's gateway. What happens to the other 30 tunnels when I press it?",
    'I see a reset button for the VPN gateway in the managed hub. Does it give new public addresses, and how long ' +
      'are users cut off?',
    'Runbook entry to be written: when and how to restart the gateway instances of vWAN safely. Are both instances ' +
      'rebooted at once or in sequence?',
    "press reset at the vhub's VPN gateway, consequences for other stores",
    "do the peer addresses change on restarting the hub's gateway",
    'how long does a restart of vWAN gateway instances interrupt',
    'vhub vpngw reset impact',
    'restart vwan s2s gateway',
  ],
  'zones-of-hub-firewall-later': [
    'The secured hub was set up two years ago and its Azure Firewall got no zones. Now resilience rules demand ' +
      'three. Is there a way to alter the running one, or must it be thrown away and recreated?',
    'Is the firewall that Firewall Manager places into a managed hub spread over datacenters automatically? In the ' +
      'properties of ours I see an empty zone list.',
    'Insurance audit found that our vWAN hub firewall runs in a single datacenter. Which steps make it resilient, ' +
      "and are the hub's gateways affected similarly?",
    "alter zones on a hub firewall that's been running for long",
    'firewall of our vhub shows an empty zone list, how to spread it',
    "must the secured hub's firewall be recreated for three datacenters",
    'azfw vhub zones afterwards',
    'secured hub firewall zone list empty',
  ],
  'firewall-into-existing-virtual-hub': [
    'Running vWAN with 25 networks and 40 stores, no filter until now. We plan to bring Azure Firewall into the ' +
      'hub. Is it possible without rebuilding, will the tunnels drop, and when does traffic begin to pass it?',
    'Turning an ordinary vWAN hub into a secured one: do attached networks have to be detached first? Our change ' +
      'manager asks for the impact in minutes.',
    'We want step-wise adoption in vWAN: first deploy the firewall in the present hub with no effect, later steer ' +
      'packets through. Is this how it works?',
    "bring a filter into a managed hub that's in production",
    'turn our ordinary hub into the secured kind, impact on attachments',
    'deploying AzFW in the vhub first and steering packets later, possible?',
    'add azfw to running vhub',
    'vhub convert secured impact',
  ],
  'prefer-one-circuit-in-virtual-hub': [
    'Two lines from different providers end at our managed hub: 10G primary and 1G spare. Azure sends over both. ' +
      'How do I say that the big one is to be preferred in each direction?',
    'In a conventional network I set a weight at the connection. In the hub, is something like it available for ' +
      'leased lines and for site tunnels?',
    "Our backup line is metered. The hub should only touch it when the main line is dead. What's the knob in vWAN " +
      'and what must the datacenter side do?',
    'make the vhub favour the big line and keep the small one as spare',
    'weight on connections in a managed hub, for lines as well as tunnels',
    'metered spare circuit should stay unused at the hub till main fails',
    'vhub er connection weight',
    'vwan active/passive circuits',
  ],
  'switch-off-mesh-between-virtual-hubs': [
    'Regulator demands that systems in our Chinese-facing hub region never talk to those in Europe, though both ' +
      'hubs are in the one WAN. How do I turn off the automatic coupling of the hubs?',
    "We made two hubs, one per business unit, and noticed that they are coupled by default. We'd like a strict " +
      'barrier. Is there a switch or other means?',
    'Can the coupling of managed hubs in vWAN be limited to selected pairs? We have five hubs and only two pairs ' +
      'of them should exchange prefixes.',
    'how to turn off the automatic coupling among hubs of one WAN',
    'is there any switch for a strict barrier between two managed hubs',
    'can only selected pairs of hubs exchange prefixes in vWAN',
    'vhub mesh disable',
    'stop hub2hub vwan',
  ],
  'virtual-hub-in-other-resource-group': [
    "Our naming standard puts each region's network objects into a group of its own. The portal creates the hub " +
      'beside the WAN object, no choice. Is another way available to place it elsewhere?',
    'The WAN object sits in rg-global. Hubs should live in rg-weu and rg-neu for reasons of access control. Does ' +
      'Azure enforce that all are together?',
    'Can a virtual hub be created in a resource group other than that of its WAN by CLI, and is a later relocation ' +
      'to it possible?',
    'place a managed hub in a group apart from its WAN object',
    'portal offers no choice of group for the hub, workaround',
    'access control wants hubs and the WAN object in separate groups',
    'vhub different rg',
    'az network vhub create other resource group',
  ],
  'own-asn-at-branches-of-virtual-hub': [
    "We're about to enable BGP at 30 store routers toward vWAN. Which AS numbers are reserved, and is it all right " +
      'that every store has 65001?',
    "Two stores with identical private AS number each see Azure's prefixes, but not each other's. The hub's " +
      'effective routes list both. Could the numbers play a role and what should be picked?',
    "I'm drawing up a number plan for dynamic routing with a managed hub: I'd assign 65515 to headquarters as it's " +
      'free with us. Any objections?',
    'AS numbers permitted for store routers toward a managed hub',
    "stores sharing an AS number miss each other's prefixes at the vhub",
    'is it fine that all sites have the same private AS with vWAN',
    'vhub branch as number',
    'vwan reserved asn list branches',
  ],
  'virtual-hub-range-cannot-change': [
    'When we created the hub two years ago someone typed 10.100.0.0/24. A newly acquired plant uses that block. I ' +
      "don't see an edit field at the hub. How do we get another block?",
    "Our managed hub has a small block and we'd like to enlarge it to /22 before adding more gateways. Is it " +
      'possible to edit or extend it while networks are attached?',
    "There's a typo in production: the vhub's private block was entered wrongly. Is there any command to alter it " +
      'afterwards, or can we only rebuild?',
    'edit the private block of a managed hub after creation',
    "is it possible to enlarge the hub's /24 without rebuilding it",
    'wrong block typed for the vhub, way to alter it',
    'vhub prefix edit',
    'change vwan hub cidr later',
  ],
  'virtual-hub-router-not-ready': [
    'I deployed a fresh hub, overview says Succeeded. Attaching the first network fails, and adding a BGP ' +
      'neighbour errors with HubBgpConnectionParentHubMustHaveProvisionedRoutingState. What is it waiting for?',
    "Spokes are attached without error but no prefixes show up anywhere, routing status on the hub's page reads " +
      'Failed. Gateways look normal. The hub was made on Friday.',
    "Our pipeline builds hub and connections in a row; the second step returns an error saying routing isn't " +
      "provisioned. An hour later by hand it's accepted.",
    'hub page reads routing status Failed, attached networks get no prefixes',
    'our fresh vhub says Succeeded but all attachments are refused',
    "BGP neighbour can't be added to the newly made managed hub",
    'vhub routingState Failed',
    'ParentHubMustHaveProvisionedRoutingState',
  ],
  'virtual-hub-operation-in-progress': [
    'Terraform attaches fifteen networks to the managed hub in one apply. A few succeed, the rest return ' +
      'AnotherOperationInProgress or 409. Next apply gets some more through, and so on.',
    'Our nightly pipeline sometimes fails at the step of the hub connection with "cannot be processed because ' +
      'another operation". A rerun is green without any change.',
    'I deleted an attachment in the portal and instantly made a new one. It was refused with a conflict. Ten ' +
      'minutes later the same click was accepted.',
    'attaching many networks to a vhub at once gives random conflicts',
    '409 at the managed hub in the first run, the second run passes',
    'conflict message when I remove and add attachments in quick succession',
    'vhub connection 409 conflict',
    'AnotherOperationInProgress vhub terraform parallel',
  ],
  'hub-connection-uses-another-table': [
    'Three networks hang on one hub. Net1 and Net2 talk and see stores. Net3 sees nobody, its NIC lists merely its ' +
      'own block. It was attached by a partner last year.',
    'After our segmentation project, one network reaches the stores but no sibling networks, others reach all. ' +
      'Connection state of each is Connected. Same hub and region.',
    'VMs in the finance network have no prefixes of other spokes in effective routes, whereas other spokes do list ' +
      'finance. Packets arrive there and no answer returns.',
    'one attached network sees nobody, its siblings on the vhub see everyone',
    "since segmentation of the hub a single spoke can't reach others",
    "prefixes of the siblings are missing on this spoke's NIC only",
    'vhub one spoke isolated',
    'spoke connected vhub routes missing custom rt',
  ],
  'hub-connection-propagates-too-little': [
    'vnet-app2 at hub North is reachable from all others at hub North. Nothing attached to hub South has a prefix ' +
      'for it. Other networks at hub North are visible in the South. Same WAN.',
    "A freshly attached network can reach out to nobody because no one has a way back: hub tables elsewhere don't " +
      'list its block. Within its own hub a sibling pings it.',
    "Stores in Asia get to every network in Europe apart from one, attached last Thursday. The Asian hub's " +
      "effective routes lack that block altogether, Europe's table has it.",
    "block of a new network is known in its own hub, in the other hub it's missing",
    "stores at the second region's hub can't find just one of our networks",
    'everyone in region A sees the network, nobody in region B does',
    'vhub2 lacks prefix of hub1 spoke',
    "spoke unknown in other region's hub",
  ],
  'private-range-outside-rfc1918-behind-intent': [
    'Headquarters historically uses 150.20.0.0/16 internally. After private policy on the secured hub was turned ' +
      "on, those hosts can't be reached from spokes, whereas the sites with 10.x can. The firewall log shows SNATed " +
      'packets.',
    'Carrier-grade block 100.64.0.0/10 is used in our labs at the end of a circuit. Labs became unreachable the ' +
      'weekend we activated inspection in the virtual hub. Everything in 172.16 is okay.',
    'Partner site behind our hub has internal addresses that look public, 51.x. Spokes used to reach them. Now ' +
      "packets leave to the web via the firewall's egress number.",
    'old internal class B block unreachable since inspection in the vhub, 10.x is fine',
    'packets for an on-prem block that looks public exit to the web at the hub',
    'labs in 100.64 went dark with activation of the private policy',
    '100.64/10 unreachable secured vhub',
    'nonrfc1918 onprem lost routing policy',
  ],
  'virtual-hub-address-ranges-over-limit': [
    "Our secured hub has 480 networks, several with two or three blocks each. The ones attached last week don't " +
      'get any packets, earlier ones run well. No error was displayed when attaching.',
    'Updating the policies on our largest hub returns an error since this month; on the smaller hubs it works. ' +
      'Networks keep being added weekly by a vending pipeline.',
    "We extended three spokes by an additional block. Two of these new blocks aren't routable by the filtered hub, " +
      'though old blocks of the same spokes are. Hub is huge.',
    'latest networks at our huge secured hub receive nothing, earlier ones run',
    "extra blocks on spokes aren't routed by the big filtered hub",
    'changing policies errors only on the vhub with hundreds of networks',
    'routing intent many vnets new not routed',
    'huge vhub new prefixes ignored',
  ],
  'hub-firewall-denies-the-flow': [
    'On Saturday we deployed Azure Firewall into the hub and activated policies. Routes look right with the ' +
      'firewall as hop. But RDP, SQL, anything from stores to servers now times out. Deny lines fill the log.',
    'After the hub became secured, just DNS passes between spokes, all other ports time out. Policy object is ' +
      'nearly new. Rolling the policies back makes it function again.',
    'Spokes pinged each other for years through vWAN. Since inspection got activated all sessions die. The ' +
      "effective routes have the firewall's address. What do I look at first?",
    'everything times out since inspection is active in the vhub, log full of denies',
    'only DNS gets through between spokes after securing the hub',
    'stores lost all servers on the day filtering in vWAN was activated',
    'secured vhub all ports timeout',
    'vhub firewall deny log after activation',
  ],
  'routing-intent-in-one-hub-only': [
    'Two hubs of our WAN, East and West. Spoke East to spoke West: SYN leaves by the firewall, the reply is ' +
      'dropped as out of state. Within each region all is okay.',
    'Cross-region sessions between our two managed hubs work sporadically: ping ok, TCP stalls. The firewall in ' +
      'one of the hubs logs just half of each session. Same-region sessions fine.',
    'After modernising the routing of the European virtual hub, flows to networks at the American hub break. The ' +
      "American one wasn't touched. The firewall log contains one half only.",
    'cross-region sessions stall, the firewall of a hub sees only half',
    'TCP between spokes of two hubs dies, inside each hub it lives',
    'since the first hub got modernised, flows to the second one break',
    'vhub cross-region half sessions',
    'hub1 to hub2 syn no synack',
  ],
  'user-vpn-profile-of-the-hub-is-old': [
    "We changed authentication of the hub's client VPN from certificates to Entra on Sunday. Monday all 300 " +
      'laptops fail to sign in. Config on the hub looks right; a newly set up laptop connects.',
    "Remote staff connect to the vWAN hub fine, but can't open servers in the network which was attached last " +
      'month. A colleague who installed the client yesterday can.',
    "After we altered the DNS servers and tunnel type at the hub's User VPN, people at home keep getting the " +
      "former settings. Reinstalling Windows isn't an option.",
    "laptops set up long ago can't sign in at the hub, a new one can",
    "recent changes at the vhub's client VPN don't reach the users",
    "some remote staff can't open newer networks, fresh installations can",
    'vhub p2s old laptops fail',
    'user vpn settings not updating clients vwan',
  ],
  'spokes-of-a-hub-lack-the-names': [
    "Key vault has a private endpoint in the shared spoke of our virtual hub. From app spokes the endpoint's IP " +
      'answers on 443, but nslookup of the vault name yields a public address. In the shared spoke the lookup is ' +
      'right.',
    'We attached six networks to vWAN and expected that names of private link would work everywhere since routing ' +
      'does. VMs in five of them get internet addresses for our storage, only one gets 10.x.',
    'Networking in the managed hub is perfect by IP. App by name goes to the public side and is refused by the ' +
      'firewall of SQL. Is there a place at the hub for DNS?',
    'lookup in vhub spokes yields internet addresses, by IP the endpoint answers',
    'names of private link resolve in a single spoke of the managed hub',
    'where is DNS configured at a virtual hub, spokes get the wrong address',
    'vwan spoke nslookup public ip',
    'private link name wrong in vhub spokes',
  ],
  'vpn-site-of-a-hub-stays-down': [
    "We entered a store's router as VPN site at the managed hub with link and key. Status stays Not connected for " +
      "hours. The router's log says no proposal chosen or authentication failed, varying with what we try.",
    'Of 40 store tunnels into vWAN, one went down last night when its ISP replaced the modem. The hub displays ' +
      'disconnected. From the store internet browsing works.',
    'New branch firewall, config typed by hand after the document of the hub. Phase 1 never completes. The other ' +
      'branches with the same model are connected.',
    'site at the managed hub reads Not connected though the router keeps trying',
    'phase 1 toward the vhub fails for one store, siblings are up',
    "tunnel of a store into vWAN dropped with its ISP's modem swap",
    'vhub vpn site not connected',
    'vwan s2s phase1 fails one site',
  ],
  'virtual-hub-has-no-room-left': [
    'Our hub contains VPN, ExpressRoute and client gateways plus a firewall. Now we try to deploy an SD-WAN ' +
      'appliance into it and the managed application fails, with a message about insufficient addresses in the hub.',
    'Adding ExpressRoute to a hub made three years ago errors out. In the newer hub of the other region the same ' +
      "template succeeded. Hub's block is 10.0.200.0/24.",
    'Scaling out the appliance in our virtual hub ended with allocation failure of subnet space. Portal offers no ' +
      'way to add a block. What can be done?',
    'appliance deployment into the vhub stops with a lack of address space',
    "another gateway can't be added to our early hub, template works elsewhere",
    "I get a message that the managed hub's address space is exhausted",
    'vhub address space exhausted nva',
    'insufficient addresses virtual hub deploy',
  ],
  'connecting-a-vnet-interrupts-hub-tunnels': [
    'Every time the platform team attaches a network to our vWAN hub, some remote users call as their VPN drops ' +
      'for a moment, and store BGP sessions restart. Is it coincidence or by design, and when should we do it?',
    'Planning to attach ten more spokes to the production hub on Tuesday at noon. There are 400 laptop users on ' +
      'it. Should I expect any disturbance, or is it harmless?',
    'Change process: is attaching or editing spokes on a managed hub a standard change with no impact, or must it ' +
      'be at night because tunnels may blink?',
    'are VPN users disturbed when a network is attached to the hub',
    'is attaching spokes at noon harmless for store tunnels on vWAN',
    'laptop sessions blink whenever somebody adds a network at the managed hub',
    'vhub attach spoke impact tunnels',
    'adding vnet drops p2s vwan',
  ],
  'read-the-effective-routes-of-a-hub': [
    "While debugging I need the managed hub's current routing entries: which prefix, from whom, next hop. With own " +
      'VMs I look at the NIC. Where is the equivalent for the hub and can it be scripted?',
    "I'm asked to document all prefixes which our vWAN hub got from stores and the circuit. Is there an export in " +
      'the portal or a command?',
    "How can one see in vWAN whether a certain store's prefix came to the hub over the tunnel or over the circuit, " +
      'including its AS path?',
    'where to display all prefixes that the managed hub holds, with origin',
    'script that dumps the current routing entries of a vhub',
    'where to view next hop and AS path for a store prefix in vWAN',
    'vhub show routes cli',
    'dump vwan hub route table',
  ],
  'next-hop-virtual-network-gateway-in-a-spoke': [
    'Looking at a NIC in a vWAN spoke I see 40 prefixes with hop type VirtualNetworkGateway and an address from ' +
      "outside our network. We don't have any gateway in this network. Is something misconfigured or did someone add " +
      'one secretly?',
    'Auditor asks what the gateway 10.100.0.68 is that all our spoke VMs list as their hop. We only attached the ' +
      "network to a managed hub. I couldn't find the resource.",
    'Trainee: the effective routes of my VM name a virtual network gateway, but my network is only attached to a ' +
      'hub. What does it mean?',
    'NIC lists a gateway hop although this network contains none, only vWAN',
    'what is that unknown gateway in routes of a hub-attached network',
    'hop type VirtualNetworkGateway appears in vhub spokes, misconfigured or normal',
    'vwan spoke nic hop VirtualNetworkGateway meaning',
    'unknown gateway in spoke routes',
  ],
  'user-vpn-internet-through-the-hub': [
    "Security wants web browsing of remote staff on the hub's client VPN to pass the firewall in the secured hub. " +
      'At the moment laptops browse by their home line. Which flag or profile makes it a full tunnel?',
    "Our 500 home workers connect to vWAN. We need their public source to be the hub firewall's number as " +
      'suppliers whitelist it. What must be set on hub, gateway and laptops?',
    'Is forced tunnelling of web traffic for laptop users on the client VPN supported by the managed hub, and do ' +
      'they need a freshly issued profile for it?',
    "web browsing of our remote laptops shall pass the vhub's firewall",
    "full instead of split tunnel for staff on the hub's client VPN",
    "home workers should surf with the hub firewall's public number",
    'p2s vhub force tunnel flag',
    'EnableInternetSecurityFlag laptops',
  ],
  'client-pool-split-in-two-at-the-hub': [
    'We gave the client VPN of our hub the pool 172.30.0.0/22. On the datacenter router I receive two /23 instead. ' +
      'Firewall admins ask if this is a mistake. Why is it so and what do we permit?',
    'In effective routes of the vhub the block for remote users appears in halves, both with VPN as origin. One ' +
      'user has an address from the lower half, another from the upper.',
    'A colleague configured one pool for laptops at vWAN and suspects an error, as there are two smaller prefixes ' +
      'announced everywhere by the hub. Is that by design?',
    'one block for laptops configured, two halves announced by the hub',
    "datacenter router gets our remote users' block in halves from vWAN",
    'is it by design that the vhub cuts the client block in two',
    'p2s pool two prefixes vhub',
    'vwan client block halves',
  ],
  'scaling-the-user-vpn-gateway-downtime': [
    'Pandemic preparation: the client VPN of our managed hub needs to go from 2 to 8 units. 600 people are ' +
      'connected all day. What will they notice during the change?',
    "May the capacity of the vWAN hub's gateway for laptops be raised in working hours, or do their sessions " +
      'terminate? I found no clear statement in our notes.',
    "Our remote users hit the ceiling of the present units. I'd increase it right now at 11 a.m., but fear to kick " +
      "everyone. What's your advice?",
    'do remote laptops lose their session on raising hub capacity',
    'raise units of the laptop VPN at the vhub at noon or night',
    'impact on home workers when the client gateway in vWAN gets bigger',
    'vhub p2s units raise impact',
    'user vpn capacity change sessions',
  ],
  'one-device-to-two-hubs': [
    "The factory's router must survive the loss of region West. We have hubs West and North in one WAN. Can it " +
      'hold tunnels to both simultaneously, and how is one preferred?',
    'One store router, two managed hubs: is the VPN site object bound to a single hub or may it be attached to ' +
      'several? We would run BGP.',
    'Our network team thinks each site can be tied to just one vhub. We want an automatic switch-over to the ' +
      "second region. What's the proper setup?",
    'tunnels from a factory router into two managed hubs at once',
    'can the site object of one store be tied to several hubs',
    'region loss protection for stores by tunnels to a second vhub',
    'vpn site to 2 vhubs',
    'store router tunnels both hubs',
  ],
  'branch-device-behind-nat-to-hub': [
    "Small shop: our firewall sits behind the ISP's box and has 192.168.0.2 outside. It must tunnel into the vWAN " +
      'hub. Is address translation in between allowed, and which address do I type at the link?',
    'Construction sites use 5G routers with carrier translation and without fixed public numbers. Could they build ' +
      'IPsec to a managed hub, and who must start it?',
    'Can a VPN site of the hub be situated behind another router which translates addresses? The tunnel has never ' +
      'come up in the test yet.',
    "shop firewall sits behind the ISP's box, tunnel to vWAN feasible?",
    'IPsec from a 5G router with carrier translation into a managed hub',
    'which address to type at the link if my router is behind translation',
    'vhub natt supported',
    'cgnat store vwan ipsec',
  ],
  'region-of-the-virtual-wan-fails': [
    "In the wizard I must pick a location for the WAN object itself even though it's a global thing with hubs in " +
      'three continents. What is its significance, and if that place is down, what stops?',
    'Our WAN object sits in Southeast Asia for historic reasons; all hubs are in Europe. Is there any dependency ' +
      'or latency issue we should fix?',
    'Risk assessment for the board: what if there is an outage of the location where the vWAN resource itself was ' +
      'created. Will all hubs elsewhere carry on as normal?',
    'location of the WAN object itself, does its outage stop hubs elsewhere',
    'WAN resource lives in Asia whereas hubs are in Europe, harmful?',
    'why must I pick a place for a global WAN object',
    'vwan object location meaning',
    'wan resource region outage hubs',
  ],
  'bypass-next-hop-for-the-appliance-vnet': [
    "On the hub connection of our firewall network, a static entry sends 10.0.0.0/8 to the firewall's address. A " +
      'log server inside that same network gets its packets via the firewall too. I want direct delivery. Is there ' +
      'an option?',
    'In the settings of a vWAN attachment I see a toggle about bypassing next hop for workloads. What does it do, ' +
      'and when would I turn it on?',
    "Backup VM beside the appliance in the appliance network isn't reachable from other spokes, the appliance " +
      'itself is. Static entry at the attachment covers the entire network.',
    'toggle about bypass of the next hop at a vWAN attachment',
    'server beside the appliance should be delivered directly instead of by the appliance',
    "machines in the firewall's own network unreachable from spokes of the vhub",
    'bypassNextHopIp vhub connection',
    'vwan static route bypass workloads vnet',
  ],
  'several-appliances-on-one-hub-connection': [
    "One spoke contains two appliances, a proxy and a router. From the vhub, web-bound should go to the proxy's " +
      "address and private prefixes to the router's. Can the attachment hold entries with different hops?",
    "Our firewall has separate interfaces for trust and untrust. I'd like 0.0.0.0/0 toward one and 10.0.0.0/8 " +
      'toward the other, in the static entries of the hub attachment.',
    'How many hop addresses may be listed at a single vWAN attachment, and are there restrictions if one of the ' +
      'entries is the zero route?',
    'web to proxy and private prefixes to a router, same spoke, static entries',
    'separate interfaces of one appliance as hops at the vhub attachment',
    'are there restrictions on multiple hops in static entries of an attachment',
    'vhub connection multiple next hops',
    'vwan static 0/0 and 10/8 different hops',
  ],
  'take-routing-intent-off-again': [
    'We activated policies on the hub on Saturday and apps suffer. Management wants the former condition. If I ' +
      'disable the policies, do our former static entries and tables reappear, or must we type them in anew?',
    'For the change plan I need a fallback: how does one leave inspection by policies in a vWAN hub, and what do ' +
      'attachments look like afterwards?',
    'Our pilot ended and we go away from routing policies at the secured hub again. Which remains are left in it, ' +
      'and what should be recorded in advance?',
    "fallback when policies on the hub don't work out for us",
    "do former tables and entries reappear on disabling the hub's policies",
    'abandon inspection by policies in vWAN, state of attachments thereafter',
    'disable routing intent restore',
    'vhub routing policy fallback',
  ],
  'publishing-through-a-hub-in-forced-tunnel-mode': [
    'Our secured hub sends all web-bound packets to headquarters. A partner must now reach an SFTP server in a ' +
      "spoke from outside via an inbound rule on the hub's firewall. Connections don't establish. Is that " +
      'combination supported?',
    "DNAT on the hub's firewall ran well until the zero route was steered to our datacenter. Since then external " +
      'clients get timeouts. How else do we publish?',
    'Design check before we order: forced tunnelling to on-prem for all spokes plus inbound rules on the vWAN ' +
      "hub's firewall for three public services, is this workable or not?",
    "inbound rule on the vhub's firewall whilst web-bound goes to headquarters",
    'outside clients time out at the hub firewall since we steer 0/0 on-prem',
    "can I publish SFTP through vWAN's firewall with forced tunnelling on",
    'vhub dnat forced tunneling support',
    'azfw vhub inbound onprem 0/0',
  ],
  'vnet-outside-the-wan-on-the-same-circuit': [
    'vnet-legacy keeps its ExpressRoute gateway on circuit X, and our vWAN hub is tied to the same circuit. ' +
      'Servers in both exchange data, with 30 ms delay. What way do the packets take, and should it be altered?',
    'During the migration, the former hub network and the virtual hub share one line and see each other through ' +
      'it. Is this okay permanently, or does it eat line bandwidth?',
    'We noticed that traffic between a legacy network and vWAN bounces at the provider edge since both hang on one ' +
      'leased line. How to get it off the line?',
    'former network and managed hub exchange data through a shared leased line',
    'is bouncing at the edge between an old network and the vhub acceptable',
    'get traffic among legacy network and vWAN off the leased line',
    'legacy ergw + vhub same circuit',
    'hairpin msee old vnet vwan',
  ],
  'update-router-button-for-readers': [
    "On my screen the hub demands a router update, on my boss's screen it says newest version. We look at the same " +
      'hub at the same time. My account only has read permission.',
    "Auditor with view-only rights reports our vWAN hub as outdated. Engineers deny it and show a picture. Who's " +
      'right, and why do the displays differ?',
    'I clicked nothing, yet the banner for bringing the router to the newest version is shown to our support staff ' +
      'forever; the admins say it was done in May.',
    "view-only account sees an update banner at the hub, admins don't",
    "displays of the hub's router version differ between two people",
    'does our managed hub truly need an update, or is the banner wrong',
    'vhub update banner readonly user',
    'router version differs per user vwan',
  ],
  'watch-the-load-of-a-virtual-hub': [
    "We add machines behind our managed hub weekly and want to be warned before it's at capacity. What figures " +
      'does the hub publish, and which threshold is sensible?',
    'Monitoring team asks for vWAN metrics to put on a dashboard about capacity, especially the number of VMs ' +
      'relative to what the hub may serve.',
    "How does one foresee that a virtual hub must be enlarged for more machines? We'd like an e-mail at 80 percent " +
      'of what it can serve at present.',
    'warn us before the managed hub is at capacity, which figures',
    'metric names please for a dashboard of the hub load in vWAN',
    'foresee when the vhub must be enlarged, by which alert',
    'vhub capacity metric alert',
    'monitor vwan hub utilization',
  ],
  'radius-and-pools-for-user-vpn-of-a-hub': [
    'Our NPS servers with MFA stand in the datacenter and laptops dial into the vWAN hub. Can the hub ask those, ' +
      'with a second as backup, and may contractors be given addresses from a separate block?',
    "We want three groups on the managed hub's client VPN: admins, staff, suppliers, each with its own block so " +
      'that firewall rules can distinguish them. Is it supported and based on what?',
    'Does the laptop VPN of a virtual hub allow several kinds of sign-in simultaneously, for instance certificates ' +
      "and an NPS server that's reached over the leased line?",
    'NPS in the datacenter as sign-in for laptops on the vhub',
    "own address block for contractors and admins on the hub's client VPN",
    'may the managed hub query a backup sign-in server as well',
    'vhub p2s nps radius onprem',
    'vwan user groups address pools',
  ],
};
