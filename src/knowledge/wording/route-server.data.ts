// How people put the points of route-server, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const routeServerWording: Wording = {
  'add-route-server-beside-gateways': [
    'Hub in production with VpnGw2AZ and ErGw2AZ, 40 spokes. To let tunnel branches reach the datacenter I plan to ' +
      'drop in ARS on Wednesday noon. Could that hurt anybody, and what must the gateways look like?',
    "Our consultant calls adding ARS a harmless action. I'm sceptical as both gateways serve the factory. What do " +
      'I prepare, what order, and when would you do it?',
    'Learner: I read there are conditions on the tunnel gateway before a Route Server makes sense next to it, like ' +
      'mode and AS number. Which, and does its creation disturb?',
    'Dropping ARS into a live hub with two gateways, risky or not?',
    'What should be prepared at the gateways before bringing in a Route Server?',
    'Is an announcement of downtime needed for putting ARS into our hub?',
    'ARS into production hub impact',
    'deploy Route Server existing ER VPN hub',
  ],
  'route-server-one-bgp-session': [
    'A FortiGate in the hub speaks BGP with ARS at 10.0.5.4, works. Yet among identical machines in a spoke, some ' +
      "hold the routes from the firewall and others don't, and it changes over time.",
    'Two SD-WAN VMs, ARS. Portal lists one peering each as connected. Effective routes on vm1 are right, vm2 in ' +
      'the same subnet shows nothing. Reapplying helps one and breaks another.',
    'Since we run ARS users report sporadic failures to branch networks. The documentation gives two addresses for ' +
      'it, our network guy entered the first since the other looked like a spare.',
    'Identical VMs get unequal routes from our NVA by way of ARS',
    'Why do learned entries flicker on spoke machines with Route Server present?',
    'Is it a must to configure neighbours for either address of ARS?',
    'ARS inconsistent routes between VMs',
    'NVA peer both ARS IPs',
  ],
  'route-server-needed-or-not': [
    "Our hub uses Azure Firewall and tables on every spoke subnet. A colleague wants ARS 'to make routing " +
      "dynamic'. What would it bring us, if anything, and would packets run through it?",
    "I'm learning the pieces of a hub: gateway, firewall, Route Server. The last I don't get. Is it forwarding " +
      "packets? Who would miss it if it isn't there?",
    'Consultant at fabrikam: two Palo Altos behind a load balancer, static tables today. Weighing whether the BGP ' +
      'service from Azure is worth 300 a month.',
    'What purpose does ARS serve and who can do without it?',
    'Does Azure Firewall profit from a Route Server or are tables adequate?',
    'Do packets actually flow through a Route Server, like a router does?',
    'ARS use case vs UDR',
    'ARS with Azure Firewall needed?',
  ],
  'spokes-do-not-learn-route-server-routes': [
    'Hub has ARS and a Cisco CSR, sessions are established, learned list is full of branch networks. Machines in ' +
      "the hub hold them; machines of vnet-app1, peered, don't. Table on the subnet is there but empty.",
    'The firewall offers quad zero by BGP to ARS. Effective routes within the hub point to it. In peered networks ' +
      "still 'Internet'. What setting is overlooked?",
    'Freshly peered spoke behaves unlike the older ones: it gets no SD-WAN networks although ARS works for the ' +
      'rest. All peerings read Connected. Why just this one?',
    'Branch networks arrive at ARS and hub VMs, peered machines stay without',
    'Why is nothing from the appliance visible on NICs of a peered network?',
    'Peering is connected, BGP too, yet this spoke gets no ARS routes',
    'spoke NIC lacks ARS routes',
    'spoke not learning NVA BGP routes',
  ],
  'route-server-bgp-does-not-come-up': [
    'We deployed a pfSense with FRR and added it as peer in ARS. Neighbour hangs in Active or Idle, sometimes ' +
      'short Established then drops. Ping to the subnet of ARS works. We use AS 65515 on our end.',
    "Vendor's NVA with two NICs, ARS in the same VNet. Peering 'Succeeded' in the portal, but the appliance says " +
      'idle, no route to peer or TTL exceeded.',
    'First steps with ARS in a lab: Linux router, bird config copied from the web. Session will not establish. ' +
      'What are usual conditions to satisfy at the router?',
    'Neighbour state with ARS never reaches Established from our VM router',
    'Sessions to Route Server go up and down from the beginning, lab setup',
    'Which AS numbers are forbidden for a peer of ARS?',
    'ARS BGP neighbor Idle Active',
    'FRR bird ARS session not established',
  ],
  'route-server-limits-and-subnet': [
    'IPAM form: name and size of the subnet for ARS, may I put our default NSG and table there as policy demands? ' +
      'And auditors ask whether the public address is required.',
    'Dimensioning at contoso: ten SD-WAN appliances, each offering around 3,000 networks, 5,000 VMs. Does one ARS ' +
      'cope with all this? What are its ceilings? Growth is expected.',
    "Before writing Terraform I want the hard facts of Azure's BGP service: subnet name, minimum mask, address " +
      'type, maximum peers. Can somebody list them? Thanks.',
    'What ceilings apply to a Route Server in peers, networks and machines?',
    'Which mask and name must the subnet of ARS have?',
    'Is putting an NSG on the subnet of ARS allowed, and why the public address?',
    'ARS subnet /26 or /27',
    'ARS max peers routes VMs',
  ],
  'appliance-loops-with-route-server': [
    "As soon as our OPNsense offers the quad zero to ARS, it can't get out to the web itself any longer, and spoke " +
      "machines lose it too. Withdrawing it heals. What's going on?",
    'Firewall NVA with ARS for egress of all spokes: after enabling the default announcement CPU climbs and ' +
      'captures show the same packet arriving again and again with falling TTL.',
    'We swapped static tables for BGP with ARS last night. Private networks are good. Internet through the ' +
      "appliance is dead, and the appliance's own update check fails.",
    "Appliance can't reach the web since offering the catch-all route by ARS",
    'Same packets come back to the NVA over and over after the BGP change',
    'Egress breaks for firewall and spokes when the default is learned via ARS',
    'NVA default route ARS no internet',
    'TTL exceeded loop NVA ARS',
  ],
  'two-route-servers-between-hubs': [
    'Hub West and hub North each own a Route Server and a pair of SD-WAN appliances, global peering between. I ' +
      "tried adding the one ARS as peer of the other. How do the regions learn each other's networks?",
    "Designing two regions with firewalls and dynamic routing for fabrikam. No vWAN. What's to be built between " +
      'the hubs so that spokes of A find spokes of B automatically?',
    'As a learner I supposed two ARS would simply exchange through the peering, like two BGP routers. Lab shows ' +
      'nothing of that. What is the pattern?',
    'Can one ARS be neighbour of another ARS in a different region?',
    'Multi-region hubs with NVAs and BGP, how do they tell each other networks?',
    'Automatic exchange among two hubs each with ARS, which design works?',
    'ARS to ARS peering two regions',
    'multi-region NVA ARS design',
  ],
  'route-server-and-vpn-users': [
    'We deployed ARS with the branch option hoping laptop users of our hub could get to the mainframe behind the ' +
      "circuit. Sites with tunnels can, laptops can't. Was that hope wrong?",
    'Home workers connect with the Azure client to the hub gateway. ARS is already there for the tunnel sites. Do ' +
      'these clients profit from the same exchange with ER, officially?',
    'Learner: documentation of ARS mentions site tunnels and circuits. I find no word on dial-in clients. Someone ' +
      'on a blog claims success. Is it supported?',
    "Will laptops dialled in by Azure client get to the line's datacenter thanks to ARS?",
    'Is dial-in to circuit transit among the things Route Server does?',
    "ARS made sites talk to the line, home users still can't, expected?",
    'ARS P2S to ER supported?',
    'dial-in clients ER transit Route Server',
  ],
  'route-server-path-preference': [
    'Branch 10.60.0.0/16 is offered by our SD-WAN appliance to ARS and also comes in on the circuit. We want ' +
      'SD-WAN first. ARS keeps picking the line. Any lever?',
    'With ARS in the hub the sites by tunnel and by line overlap during migration. Which of both wins by default ' +
      'for equal networks, and can this be flipped?',
    "The VMs leave through ER for the stores although the appliance's session is up and it announces exactly that " +
      "same network. Path lengthening on the line didn't alter anything.",
    'Equal networks by appliance and line, ARS picks the line, normal?',
    'How do I make ARS favour the SD-WAN over the circuit?',
    'Which path does a Route Server choose given several for one network?',
    'ARS hub routing preference ASPath setting',
    'ARS prefers ER over NVA',
  ],
  'route-server-between-subnets-or-peered-vnets': [
    "We'd like all packets between web and db subnets of one VNet to pass the NVA, without tables. NVA announces " +
      "the /24 of db to ARS, yet effective routes keep 'Virtual network' as next hop.",
    "Hub with ARS and a firewall; firewall announces spoke B's own range so that spoke A goes through it. VM in " +
      'the hub still connects to spoke B directly. Ignored announcement?',
    'Learner: can BGP replace user routes for east-west inspection? In my lab announcing more specific networks ' +
      "for subnets inside the VNet doesn't have any effect.",
    'BGP announcement of a peered range has no influence, data goes straight',
    'Inspecting between subnets by means of ARS only, does that work?',
    'Why are specific networks from the NVA ignored inside one virtual network?',
    'ARS east-west inspection same VNet',
    'NVA route ignored, next hop VNet',
  ],
  'route-server-drops-routes-with-own-asn': [
    'Two hubs, each with ARS and NVA, tunnel among the NVAs. NVA2 has all networks of region one in its table and ' +
      'offers them to ARS2. Learned list at ARS2 stays empty for these, own branch networks show.',
    "show bgp on our Cisco in region B: advertised to the Azure BGP service, path '65001 65515'. The service never " +
      'lists it. Session is established. What makes it be refused?',
    'Learning multi-region routing: networks from spokes in A get to appliance in B but vanish between it and its ' +
      'Route Server. Other networks of that appliance are accepted well.',
    'ARS ignores networks which originate from the other hub, session is up',
    'Why are spokes of region one unknown in region two although the NVA knows them?',
    "Appliance offers far networks, Route Server there doesn't take them",
    'ARS not accepting routes from other region',
    'NVA tunnel two ARS routes missing',
  ],
  'route-server-keep-routes-from-gateways': [
    "Our SD-WAN hands 900 store networks to ARS for the spokes. The datacenter behind the circuit shouldn't see " +
      'them. Branch option must stay on for the tunnel. Any marker or filter?',
    'We fear the thousand limit on the line because ARS passes each appliance network on. Which attribute at the ' +
      'NVA stops the passing on, but leaves it in the VNets?',
    "Question from a Juniper admin: does Azure's BGP service honour well-known communities so that announcements " +
      "aren't relayed to other neighbours? I would set them on the appliance.",
    'How can networks from the NVA stay inside Azure and not go to the line?',
    'Is there a way that ARS programs VMs but tells the gateways nothing?',
    'Holding back SD-WAN networks from the circuit with ARS present',
    'ARS no-advertise community honoured',
    'stop ARS passing NVA routes to ER',
  ],
  'route-server-two-appliances': [
    "Two Palo Altos, both offer quad zero to ARS. Web sessions from spokes break at random; logs say 'non-SYN TCP' " +
      'on one box, SYN on the other. One box alone works flawlessly.',
    'We need one firewall working, the other waiting, with ARS doing the switch. At present packets go through ' +
      'both at once. How is one of them made the preferred?',
    'After deploying the second NVA for redundancy, half of our RDP connections get reset. Both boxes have ' +
      "sessions with ARS and equal config. What's wrong?",
    'Since the second appliance speaks with ARS, connections get cut at random',
    'How do I tell ARS that one NVA is just the standby?',
    'Replies show up at the other firewall than requests, both announce equally',
    'two NVAs ARS asymmetric sessions reset',
    'ARS active-passive firewall prepend',
  ],
  'route-server-routes-not-to-gateway': [
    'SD-WAN appliance and ARS talk, spokes know all the stores. The datacenter on the circuit in the same hub has ' +
      "none of these networks, and the appliance in return doesn't know the datacenter.",
    'Viptela in the hub gets VNet ranges from ARS, and only these. ER gateway next to it has learned 300 networks ' +
      'from home, not one of which reaches the appliance.',
    "Consultant: we replaced static routes with Azure's BGP service. Between stores at the appliance and " +
      'headquarters at the line nothing passes. To VMs both are fine.',
    'Stores by SD-WAN and datacenter by line both reach VMs but not each other, ARS present',
    'Why does the appliance hear only VNet ranges from Route Server?',
    "The circuit's end doesn't learn of our NVA networks despite ARS",
    'ARS NVA ER gateway no exchange',
    'NVA learns only VNet from ARS',
  ],
  'route-server-bgp-sent-to-firewall': [
    'We forced all hub-bound packets of the gateway through Azure Firewall by a table on its subnet. ARS at once ' +
      'forgot the home networks, and so did the VMs. Firewall log has port 179 denied.',
    "Change last night: rt-gw with 10.0.0.0/16 to 10.0.1.4 for the ER gateway's subnet. This morning the appliance " +
      'sees no headquarters networks from Route Server any more.',
    "Inspection project at contoso: once the gateway's packets for the hub range go to the NVA, learned routes in " +
      'ARS drop to zero; roll back and they return.',
    'ARS forgot home networks when gateway packets were pointed at inspection',
    'Firewall denies 179 between gateway and Route Server since the table change',
    'Learned list of ARS from the gateway is blank after the routing change',
    'ARS lost on-prem routes UDR',
    'gateway to ARS BGP blocked firewall',
  ],
  'route-server-too-many-routes': [
    'After the takeover of fabrikam our SD-WAN got thousands of networks more. Since that day, the session among ' +
      'appliance and ARS drops within seconds of coming up, forever in a cycle.',
    'In the lab the NVA with 50 networks ran for weeks with ARS. In production, where it gets the complete MPLS ' +
      'table, ARS resets the neighbour at the end of the first update.',
    'Our VM router bounces with ARS. Log shows NOTIFICATION cease received immediately when the initial table was ' +
      'sent. Filtering it to a few networks keeps the session alive.',
    'Session with ARS collapses right after the NVA sends its complete list',
    'Why does Route Server reset our neighbour when the table is big?',
    'Cycling neighbour at ARS, with a small table it stays up',
    'ARS cease notification full table',
    'NVA ARS session reset many prefixes',
  ],
  'route-server-too-many-to-expressroute': [
    "Yesterday I turned the branch option of ARS on, minutes later the circuit's session was cut and it came back " +
      'and fell again all night. SD-WAN brings around 800 networks, we have 300 spokes.',
    'ER was rock solid for years. Since ARS relays store networks toward the gateway, our edge logs maximum prefix ' +
      'and drops the neighbour. Turning relaying off calms it.',
    'Consultant wrote: switching on exchange at ARS took the private line down. No other change. The appliance ' +
      'offers far more networks than anyone had counted.',
    'Circuit bounces from the hour ARS began relaying SD-WAN networks',
    'Why did our private line fall after the branch option was set?',
    'Relay of store networks through ARS kills the session of the line',
    'ARS branch-to-branch ER session cut',
    'ER flaps since ARS relays NVA routes',
  ],
  'route-server-default-not-over-vpn': [
    "NVA offers quad zero to ARS. VMs get it, circuit sites get it. Our two shops on IPsec tunnels don't see a " +
      "default from Azure's gateway on their routers, all other networks they do.",
    'Plan was that shops use the central firewall in Azure for web. Their Cisco receives 40 networks by BGP on the ' +
      'tunnel but no 0.0.0.0/0, though ARS has it learned.',
    'Is it normal that a site tunnel passes on everything from Route Server except the catch-all? Do I have to ' +
      'help out by hand in the shop?',
    'Shops on tunnels get all networks from ARS apart from the default',
    'How do tunnel sites learn the central internet exit that ARS knows?',
    'Catch-all visible on VMs yet missing at the branch router behind IPsec',
    'ARS default route VPN site missing',
    '0.0.0.0/0 not received over tunnel',
  ],
  'route-server-one-circuit-only': [
    'We have two 5 Gbps lines with the same weight and equal paths, balanced half and half for a year. From the ' +
      "day ARS was put in, one is at 90 percent and the other nearly zero from Azure's side.",
    'Since the Route Server arrived in the hub, outbound of the VMs sticks to one line. Inbound remains balanced. ' +
      'Routers show equal paths. Gateway config is as before.',
    'Why would a BGP helper in our hub influence the balancing among our private lines? No weights are set and ' +
      'both lines are perfectly healthy.',
    'Outbound balancing among two lines stopped the day ARS came',
    "One line full, the other empty from Azure's end, since ARS is in",
    'Equal paths no more used together after putting a Route Server in',
    'ARS ER load balancing lost',
    'two circuits only one used ARS',
  ],
  'route-server-deployment-outage': [
    'At 11:05 every connection to headquarters dropped, circuit as well as tunnels, VMs fine among themselves. At ' +
      '11:15 all back. Activity log shows a colleague pressed create for ARS in the hub at 11:03.',
    "Right now: a Route Server deployment is 'in progress' and nothing on-prem is reachable. Should I cancel it or " +
      'will connectivity come back on its own?',
    'A junior removed an unused Route Server from the hub, and tunnels plus the private line went silent for ' +
      'minutes. Coincidence, or is that how it acts?',
    'Lost home networks for ten minutes while someone deployed ARS',
    'Is it expected that gateways go silent while a Route Server gets made?',
    'Brief total loss of datacenter access as ARS was deleted',
    'ARS creation on-prem outage',
    'hub lost on-prem during ARS deploy',
  ],
  'route-server-endpoint-policy': [
    'Governance rolled out a rule that attaches endpoint policies everywhere. Next day ARS shows unhealthy, home ' +
      'networks vanished and the gateway metrics are gaps. What now?',
    'Nobody touched routing. A script by the security team went over all subnets for storage exfiltration. Since ' +
      'then the BGP service and the hub gateway behave dead.',
    'After a compliance remediation task ran on our hub VNet, neighbours of Route Server dropped one by one. NSG ' +
      'none, table none. What else could a script attach to a subnet?',
    'ARS and gateway became sick after the storage exfiltration rollout',
    'Which governance change on subnets can cripple a Route Server?',
    'BGP service unhealthy since a remediation script visited all hub subnets',
    'ARS unhealthy after Azure Policy remediation',
    'Route Server down exfiltration policy subnet',
  ],
  'route-server-route-map-no-effect': [
    "I defined a map having one drop rule for 10.99.0.0/16 on ARS and saved it ten minutes ago. The circuit's end " +
      'still gets this network. Do I have to wait or restart something?',
    "Prepending in a map toward the ER gateway: rule is saved, yet our edge sees the unchanged path. It's our " +
      'first map on this ARS.',
    "Testing summarising at Azure's BGP service. Map contains match and action, but spokes continue to hold all " +
      "specifics. Does the direction I chose matter? It's our first.",
    'Saved map on ARS shows no effect at the neighbours',
    'Why are networks that my ARS map should drop still handed out?',
    "Prepend rule on Route Server can't be seen at our edge",
    'ARS route map rule ignored',
    'ARS drop rule still advertised',
  ],
  'route-server-no-switch-back': [
    'Circuit was cut Sunday, the SD-WAN jumped in through ARS as designed. Circuit is healed since Monday, ' +
      'sessions established, but VMs go on using the appliance for headquarters.',
    'After the drill we turned the peering on again. ARS still points home networks to the tunnel gateway. Only ' +
      "deleting the tunnel's announcement moved packets to the line.",
    "Is there an automatic return to the line with Azure's BGP service? Three days after the repair everything of " +
      'ours still goes the slow path.',
    'Line repaired, but packets with ARS continue on the emergency path',
    'How come Route Server sticks with the tunnel after the circuit is healthy?',
    'No return to the private line after its outage, ARS in the hub',
    'ARS no failback to ER',
    'ER restored, ARS still uses NVA',
  ],
  'route-server-capacity-units': [
    'Our landing zone will have 9,000 VMs in peered networks. The doc on ARS mentions four thousand. Do I need two ' +
      'of them, or can it be made bigger?',
    "In the config blade of the BGP service there's a number of units, ours 2. What does one unit give, what's the " +
      'maximum, and does it grow by itself?',
    "Finance asks why the ARS price differs among hubs. I believe it's related to units. How are they set, and how " +
      'many do we need?',
    'How is ARS enlarged when the landing zone has many more machines?',
    'What does each unit of a Route Server buy us?',
    'Does the BGP service in our hub expand by itself as VMs increase?',
    'ARS routing infrastructure units count',
    'ARS 9000 VMs capacity',
  ],
  'route-server-route-maps': [
    "We'd like ARS to hand a single /12 to the circuit and not 400 specifics. The SD-WAN vendor can't aggregate. " +
      "Does Azure's service have something for it?",
    'Is there policy on ARS, e.g. match a network, drop it or lengthen its path toward just the gateway? On ' +
      'Virtual WAN I used such a feature.',
    'Consultant looking for capabilities: can ARS set communities, prepend or cut networks per neighbour, and is ' +
      "it production grade or still a preview? The appliance can't.",
    'Can ARS aggregate networks before handing them to the circuit?',
    'Policy per neighbour on a Route Server, what actions exist?',
    'Lengthening the path toward the line on ARS itself, supported?',
    'ARS summarize filter feature',
    'route policy on ARS preview',
  ],
  'route-server-monitoring': [
    "An appliance lost its neighbour with ARS for a weekend, nobody knew. I'd like an alarm for that. Which " +
      'metric, what threshold, can it be split by appliance?',
    'Setting up a dashboard for hub routing. For gateways I have charts. What does the Route Server offer, e.g. ' +
      'session state or number of networks?',
    'SRE asks: what signals of ARS are worth paging on, and at which granularity should rules evaluate? Today we ' +
      'only watch the appliances. Nothing watches the BGP service.',
    'Paging when an NVA session with ARS is lost, what do I alarm on?',
    'Which figures does a Route Server publish to Azure Monitor?',
    'Watching the count of networks per ARS neighbour, is there a metric?',
    'ARS alert peer down',
    'ARS Azure Monitor metrics list',
  ],
  'route-server-dual-homed-spoke': [
    "Important spoke shall survive losing an entire hub. Hub A and hub B have NVAs. Peering with 'remote gateway' " +
      'works toward only one. Is there a pattern with ARS where both serve the spoke?',
    "One spoke, peered to two regions' hubs with firewalls. Today a static table decides. I'd like automatic " +
      'change to the second firewall as the first goes away.',
    'Learner: ARS normally lives in hubs. I saw a drawing with it in the spoke and firewalls of two hubs as ' +
      'neighbours. What does this achieve?',
    'Spoke attached to a pair of hubs with automatic change between them, how?',
    'Can a Route Server sit in the spoke and listen to NVAs of two hubs?',
    "Losing a complete hub shouldn't hurt this spoke, BGP design wanted",
    'ARS in spoke two hubs failover',
    'spoke two hubs NVAs BGP',
  ],
  'route-server-nva-in-peered-vnet': [
    "Our SD-WAN vendor's template insists on its own VNet for the appliance. ARS sits in the hub, which is peered " +
      'with it. Will the neighbours establish across?',
    'Transit VNet with firewalls, separate hub with gateways and ARS, direct peering in between. Does ARS take ' +
      'announcements from machines outside of its own network?',
    'Consultant: policies forbid third party machines in the hub. May an NVA located in a peered network be a ' +
      'neighbour of ARS, with what constraints?',
    'Is a neighbour in another virtual network accepted by ARS?',
    "Firewall lives in its own VNet, can it talk BGP to the hub's ARS?",
    'Appliance outside of the hub as ARS peer, what is to be considered?',
    'ARS peer NVA other VNet',
    'ARS BGP across peering',
  ],
  'route-server-see-routes': [
    'Debugging: does ARS know 10.80.0.0/16 and from whom? I can see effective routes on NICs, but where do I see ' +
      "the service's own table in portal or CLI?",
    'I want to compare what the NVA hands to ARS with what ARS hands back. Which commands print both lists, or is ' +
      'it portal only?',
    "New to Azure: on a real router I'd type show bgp summary and show routes. What's the pendant for the managed " +
      'BGP service in Azure?',
    'Where can I look into the table of a Route Server?',
    'Printing what ARS got from a neighbour and what it told it, commands?',
    'How can I verify that a network has arrived at ARS?',
    'az routeserver list-learned-routes command',
    'ARS routing table portal',
  ],
  'route-server-zones-and-rights': [
    'Deploying ARS with bicep to Sweden Central, I find no zones property. Does it survive losing a zone? Also our ' +
      'pipeline identity needs minimal rights for it.',
    "Audit asks for zone resilience of each hub part. Gateways and firewall have zones listed, for Azure's BGP " +
      'service nothing. What do I write there?',
    'A team should manage neighbours of ARS but nothing more. What built-in or custom role is fit for it, which ' +
      'resource types? Contributor on everything is too much.',
    'Does a Route Server survive the loss of one zone?',
    'Which permissions are required for someone who maintains ARS neighbours?',
    'No zone setting when creating ARS, is it redundant anyway?',
    'ARS zone redundancy setting',
    'ARS RBAC custom role actions',
  ],
};
