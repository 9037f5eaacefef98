// How people put the points of hub-and-firewall, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const hubAndFirewallWording: Wording = {
  'firewall-hides-source-addresses': [
    'Our datacenter proxy logs each request from Azure under 10.0.1.7, which is in AzureFirewallSubnet, instead of ' +
      'the machine behind it. We use public ranges internally at home, 140.20.0.0/16. How do we get the true sender?',
    "Since all spoke traffic goes through the hub firewall, the SIEM at headquarters can't distinguish servers any " +
      "more: one sender for everything. A network rule allows it. Something's rewriting addresses, can that be " +
      'stopped?',
    "I'm a developer: my API at home filters by client IP, VMs in Azure used to show as 10.4.x. After the security " +
      "team inserted Azure Firewall, all calls come with the firewall's IP.",
    "Why do home servers see AzFW's own IP rather than that of the VM?",
    'How can I keep the original sender when spokes talk to our internal non-RFC1918 ranges?',
    'All Azure machines look like one address at our proxy, who rewrites this?',
    'AzFW SNAT private ranges disable',
    'on-prem logs show firewall IP only',
  ],
  'peering-flags-with-firewall-and-gateway': [
    "I'm setting up hub-weu with AzFW and VpnGw2AZ plus two spokes. In the peering dialog there are four check " +
      'boxes on each end. Which must be ticked where so that the office is reached via the firewall?',
    'Terraform for azurerm_virtual_network_peering, three boolean arguments on transit, remote gateways and ' +
      'forwarding. With inspection in the hub, what values belong to hub-to-spoke and to spoke-to-hub, and which ' +
      'tables accompany it?',
    "Learner: do I still set 'use remote gateway' at the spoke when its default route points to a firewall? It " +
      'seems contradictory to me: is the next hop the gateway or the firewall?',
    'Peering options on either end when a hub has both inspection and a tunnel gateway?',
    'Can remote gateway use and a firewall route be combined in a spoke?',
    "What needs a tick at the hub's end and what at the spoke's end?",
    'peering checkboxes hub firewall gateway',
    'use_remote_gateways allow_forwarded_traffic hub spoke values',
  ],
  'firewall-learns-default-route-from-onprem': [
    "Our datacenter sends quad zero over ER to every VNet, the hub's too. Now deploying Azure Firewall there ends " +
      'in failure after half an hour. In a hub without the line the same bicep succeeds.',
    "Azure Firewall was healthy until network guys at home began advertising a catch-all. Since then it's degraded " +
      "and spokes can't browse. I read something about asking Microsoft to enable it. What's really necessary?",
    "Consultant: the bank's circuit advertises the catch-all. Should the hub firewall itself get out directly or " +
      'through home, and how would each of the two look at its subnet?',
    'Firewall becomes unhealthy once the catch-all arrives by BGP, what to do?',
    'Deploying AzFW in a hub where home announces quad zero fails, any prerequisite?',
    "Does the firewall's subnet need a table of its own given a learned catch-all?",
    'AzFW deploy fails BGP default route',
    'AzureFirewallSubnet learned 0.0.0.0/0 unhealthy',
  ],
  'empty-hub-routes-nothing': [
    'I built hub, app and data networks, peered app-hub and data-hub, all say Connected. vm-app pings a machine in ' +
      "hub and vm-data pings it as well. vm-app to vm-data times out. There's nothing else in the hub.",
    'Junior here following a tutorial on hub and spoke. The picture shows traffic passing through the middle. In ' +
      "my subscription nothing passes, effective routes of a VM list only its own net and the hub's.",
    'Moving from a Cisco world: a central network attached to all others normally joins them. In Azure mine ' +
      "evidently doesn't, though links are green. Do I overlook a switch?",
    'Satellite networks see the centre and never each other, links all connected',
    "Isn't a central virtual network supposed to pass packets along?",
    'If X is linked with Y and Y with Z, why does X not get to Z?',
    'spoke to spoke timeout empty hub',
    'peering connected but VNets not transitive',
  ],
  'gateway-firewall-or-peering-between-spokes': [
    'Two small spokes need to exchange a few MB a day. We own a VpnGw1AZ in the hub and no firewall. A blog shows ' +
      'a table with the gateway as next hop between them. Good idea?',
    "Boss rejects 900 a month for a firewall merely to let the shop VNet talk with the ERP VNet. What's the " +
      'low-budget way that is still proper?',
    'Learner: hub gateway could hairpin packets among spokes by a user route. Versus linking spokes directly. ' +
      'Which is better and why? There are only two of them and a few MB daily.',
    "Low traffic among two satellites, what's the least expensive proper way?",
    "May the hub's tunnel gateway hairpin packets among satellites? Or better not?",
    "I don't want to buy AzFW just to join two little networks",
    'VPN gateway hairpin between spokes',
    'cheap spoke-to-spoke without firewall',
  ],
  'appliance-no-reply-from-internet': [
    "OPNsense VM in hub with WAN and LAN cards, spoke's table sends everything to LAN 10.0.2.4. Firewall's live " +
      "view displays the spoke's request as passed, but browser in the spoke waits forever. What should I check, in " +
      'which order?',
    'First NVA project: Sophos XG from marketplace. Spoke machines should browse through it. Rule any-any is on. ' +
      "Logs see outgoing SYN, nothing returns. I don't know whether it's Azure or the Sophos.",
    "Our pfSense in the hub works for itself, it can update. Machines in the peered network can't get out through " +
      'it though the user route is right. Full checklist wanted.',
    "Spoke machine browses through our pfSense: request is logged, answer isn't",
    'What are the usual reasons that web access by an own firewall VM hangs?',
    'Sophos in hub, spokes without web, where do I begin looking?',
    'pfSense Azure hub spoke no internet',
    'NVA logs request, no response',
  ],
  'second-hub-in-second-region': [
    'So far everything sits in UK South with one hub and AzFW. We shall open in Germany West Central with probably ' +
      'eight networks. Extend the existing hub globally or replicate the hub there?',
    'Architect at contoso: which is better for a second geography, remote spokes attached to the far firewall or a ' +
      'firewall of their own? One proof of concept network at first.',
    "DR thinking: if all regions' spokes hang on the hub in one region and that goes down, then all is gone. Is a " +
      'hub for each region the recommended way, or exaggerated for two VNets?',
    'Expanding to another geography: remote attach to the present hub or a further hub?',
    'Is a hub in every region good practice or overkill?',
    'Could a spoke in Sweden be served by the firewall in Ireland for a start?',
    'hub per region recommendation',
    'new region spokes far hub firewall',
  ],
  'gateway-transit-does-not-join-spokes': [
    'Two spokes use the VPN gateway of the hub, remote gateway box ticked. The office gets to both. Spoke one ' +
      "can't reach a thing in spoke two, effective routes show the office's networks only. Why?",
    'I assumed sharing the tunnel gateway makes hub and spokes one big routed net. From head office I can ping ' +
      'all; from vm-crm to vm-erp in the sister network, timeouts. Must a firewall be purchased?',
    'Small firm, no inspection required. All networks come home by the shared gateway fine. Between the networks ' +
      "there's silence. Which is the missing piece? Both links are green.",
    "Office reaches every satellite through the shared gateway, satellites don't reach one another",
    "Why doesn't a shared tunnel gateway give me satellite to satellite traffic?",
    "Sister networks with a common gateway can't talk, is a firewall compulsory?",
    'shared gateway spokes no mutual route',
    'shared gateway: on-prem ok, spoke2 unreachable',
  ],
  'heavy-flows-between-spokes': [
    'Nightly SQL replication of 4 TB between spoke-db1 and spoke-db2 passes AzFW and the bill explodes. Could we ' +
      'link these two networks directly while the rest remains inspected?',
    'Consultant: three analytics spokes shovel data among each other. Firewall CPU is at the limit. Security is ' +
      "open for exceptions. What's the recommended shortcut, and its downside?",
    'Finance shows the charge per processed gigabyte of the hub firewall, caused by backups among satellites. Is ' +
      'it allowed, technically, to go around it for that pair only?',
    'Bulk replication through the firewall costs a fortune, is a shortcut acceptable?',
    'Can two satellites be linked directly even though the hub inspects everything else?',
    "Large copies among networks overload AzFW, what's the proper bypass?",
    'bypass AzFW spoke replication peering',
    'firewall data processing cost replication',
  ],
  'two-hubs-with-two-firewalls': [
    'Region A: hub with AzFW, 10.0.0.0/13. Region B the same with 10.8.0.0/13. Requirement: whichever satellite ' +
      'talks to whichever, inspected by both. I linked the hubs, now which tables go on which subnets?',
    'Building a design without vWAN for fabrikam, two geographies, one firewall each, ER only in the first. The ' +
      'office should reach satellites in the second as well. Which routes are to be written?',
    'As a learner I want the recipe for joining two inspected hubs: link options, next hops at the firewalls, what ' +
      'changes at the spokes. No vWAN please.',
    'Joining two inspected regional hubs, what do tables look like?',
    'How should firewall A know the satellites behind firewall B?',
    'Office line ends in hub one, satellites of hub two shall be reachable, recipe?',
    'two AzFW hubs routing recipe',
    'cross-region inspection both firewalls UDR',
  ],
  'onprem-traffic-goes-around-firewall': [
    'Firewall log shows answers from spoke-web to the office but never the request. Sessions started in the office ' +
      'break right after the handshake since we put a default route to AzFW at the spoke.',
    "Security asked why office users reach the spoke database without any trace in the firewall's log, while the " +
      'other way is logged. Tunnel gateway and AzFW are in one hub, spoke subnets have tables.',
    'After inserting the firewall, RDP from headquarters to vm-app hangs. From vm-app to headquarters works. Spoke ' +
      "has 0.0.0.0/0 to 10.0.1.4 and remote gateways on. What's missing?",
    'Requests of the office skip inspection, replies are logged by AzFW',
    'Why do office sessions to the spoke hang since its default points at AzFW?',
    'Inspection sees only half of the conversation with home, sessions hang',
    'office to spoke asymmetric AzFW',
    'VPN users bypass hub firewall inbound',
  ],
  'default-route-loses-against-peering-route': [
    'Spoke subnet has a table with only quad zero to AzFW. Web traffic is inspected. Traffic to the shared ' +
      'services VMs in the hub never shows in the log and next hop says VNetPeering.',
    "We expected 'everything to the firewall' by a single entry. The office networks however go to the gateway " +
      'straight, effective routes show 10.0.0.0/8 by VirtualNetworkGateway next to my default.',
    'Learner confusion: user routes have priority over system ones, they say. Yet my quad zero entry is passed ' +
      'over for addresses in a peered net.',
    'Catch-all entry to AzFW is passed over for hub addresses, why?',
    'Only web traffic hits the firewall, internal traffic ignores my table',
    'Which entry takes precedence: mine with /0 or a learned /16?',
    '0.0.0.0/0 UDR not used for peered VNet',
    'hub traffic skips firewall despite UDR',
  ],
  'spoke-to-spoke-through-firewall': [
    "We have AzFW in the hub and ten spokes. I'd like vm-a in spoke A to open 1433 at vm-b in spoke B, inspected. " +
      "What's the complete list: tables, peering options, rule?",
    'New admin: so far spokes only used the firewall for web. Now east-west should pass too. Does AzFW do that at ' +
      'all or is it for egress only? What has to be configured?',
    'Consultant checklist question: forwarding between satellites by Azure Firewall, which boxes at the links and ' +
      'what rule type? The customer has five of them and only web egress passes it so far.',
    "Inspecting traffic among satellites with AzFW, what's to be configured?",
    'Is AzFW able to pass packets from one satellite to another?',
    'Steps so that two spokes talk by way of the central firewall, please',
    'AzFW east-west setup steps',
    'spoke A B traffic via AzFW',
  ],
  'firewall-between-subnets-of-one-vnet': [
    'One virtual network with web, app and db subnets. PCI auditor wants the central AzFW between app and db. Can ' +
      'I route inside the network through it, or is it nonsense compared with access lists?',
    "I put 10.1.0.0/16 to the firewall into the subnet's table, now machines of the same subnet lose each other or " +
      'go by the firewall. I only wanted subnet to subnet inspected.',
    "Learner: for micro-segmentation within a VNet, do people use the hub's firewall, or only security groups on " +
      'subnets? We have web, app and db subnets in a single one and a firewall elsewhere.',
    'Can packets among two subnets be forced through an inspection device?',
    'Segments inside one virtual network: which tool is advised? And why?',
    'Table entry for the complete network range also diverts neighbours in the subnet',
    'intra-VNet subnet inspection AzFW',
    'NSG or AzFW between subnets',
  ],
  'management-nic-on-existing-firewall': [
    'AzFW Standard is live since 2021 without the management card. New rule: egress via home. In the portal I ' +
      "can't toggle forced tunnel. Must I throw the firewall away and lose its address?",
    'How do I equip a running Azure Firewall with the extra NIC and subnet afterwards? Terraform plan says it will ' +
      'be destroyed and replaced. Scary.',
    'We need to add the management part to fw-hub-prod. Window of one hour on Sunday. Stop, change, start, is this ' +
      'enough, which subnet size do I prepare?',
    'Turning a live AzFW into one with management card, without rebuilding?',
    'Is forced tunnel mode something I can add to the firewall afterwards?',
    'What do I prepare for giving the existing firewall its extra NIC?',
    'AzFW add management NIC afterwards',
    'forced tunnel existing AzFW convert',
  ],
  'dnat-with-forced-tunnelling': [
    'Since Monday AzFW sends all its own egress to our datacenter because home announces the catch-all. Port 8443 ' +
      'that we publish via its public address times out from outside. Rule untouched, hits visible.',
    'Requirement from two teams: everything outbound passes home, but a partner must get at a server by the hub ' +
      "firewall's public IP. My lab with both never answers the partner.",
    'Published services on the firewall died the moment we started tunnelling its traffic home. Do those exclude ' +
      'each other? What do others do to publish web?',
    "Inbound translation dead since the firewall's egress is hauled home",
    'Can one publish servers on AzFW while all egress is hauled home?',
    'Partner gets timeouts at our firewall address since the tunnelling change',
    'AzFW DNAT forced tunnel not working',
    'publish server with egress via datacenter',
  ],
  'dnat-basics': [
    'I want to open SSH of vm-sftp to a partner by the public IP of AzFW. I wrote the translation rule. Do I need ' +
      'a second rule in the network collection that allows it, and what does the VM see as sender?',
    'First publishing on our hub firewall: a game server on UDP 27015, not web. How is it done, rule type, ' +
      "target's route, source restrictions? Nobody here did it before.",
    'Learner: on other firewalls you create a NAT and a policy. On Azure Firewall I only found NAT. Is that ' +
      "sufficient? Nothing is published yet, I'm still reading.",
    "Publishing a non-HTTP port by AzFW's public address, how many rules?",
    'Does the translation rule by itself let packets in by AzFW?',
    'What must be right at the target VM when published by AzFW?',
    'AzFW DNAT plus allow rule?',
    'expose SFTP via AzFW public IP',
  ],
  'firewall-dns-proxy': [
    'We plan rules by host name for NTP and SMTP on AzFW. Spokes currently ask our domain controllers for names. A ' +
      'colleague says the firewall must become their name server. Is that so, and what does it ask itself?',
    "What is that 'DNS proxy' switch in the firewall policy? Off at the moment. Domain names in web rules work. " +
      'Under which circumstances do we have to turn it on?',
    'Architecture question: VM to AzFW to private resolver, or VM to resolver directly? Which chain makes name ' +
      'based rules reliable? We have a hub, six spokes and host names in several non-web rules.',
    'When must the proxy for names on the firewall be on?',
    'Should machines in spokes ask AzFW for name lookup, or the resolver?',
    'Are names in non-web rules possible without the firewall being in the lookup chain?',
    'AzFW DNS proxy when required',
    'spokes DNS pointing to firewall IP',
  ],
  'firewall-rule-order': [
    "I created a deny for facebook.com in application rules with priority 100. Users can still open it. There's an " +
      "older collection for 443 to anywhere with priority 500. Shouldn't the lower number win?",
    'Log displays hits under AZFWNetworkRule for traffic that I restrict by names in an app collection. My deny in ' +
      'there is never touched. How does AzFW walk through its collections?',
    'Learning Azure Firewall: three kinds of rules, each with numbers. In which sequence are they evaluated across ' +
      'kinds, and what at no match? For my exam notes.',
    'My deny by domain name is never hit, traffic is allowed anyway',
    'In what sequence does AzFW evaluate its three kinds of rules?',
    "Lower priority number in the app collection doesn't beat the network collection, normal?",
    'AzFW app rule deny not hit',
    'network vs application rule precedence AzFW',
  ],
  'firewall-idle-connections-drop': [
    'Our SAP GUI users lose sessions after getting a coffee. Path runs through AzFW between spokes. Active users ' +
      'have no trouble. Packet trace: silence for five minutes, after that data gets no reply.',
    'Java app holds a pool of Oracle connections across the hub firewall. After lunch the first query hangs, then ' +
      'the pool rebuilds. When the pool is busy nothing happens. Is there a timer I can extend?',
    'SSH sessions through Azure Firewall freeze when nobody types for some minutes. Before the firewall was ' +
      'inserted they stayed open overnight. While I type all is perfect.',
    'Quiet connections die across the hub firewall, busy ones live',
    'Can the inactivity timer on AzFW be raised by a ticket or setting?',
    'After a pause of a few minutes the database session is dead behind AzFW',
    'AzFW idle timeout TCP session',
    'SSH freezes idle Azure Firewall',
  ],
  'firewall-sku-and-throughput': [
    'Choosing the tier for our hub: 2 Gbps average, wish for intrusion detection maybe later. Cheapest tier ' +
      'tempts. What does each tier push, and what functions come with which?',
    "Copying a backup through AzFW gives about 1.4 Gbps although it's advertised with thirty. One robocopy stream. " +
      'With detection in block mode it fell to 300 Mbps. Is this normal?',
    'Manager asks why the Premium costs so much more. Please compare the three editions by speed and features for ' +
      'a firm with 60 machines. Line: 500 Mbps.',
    'Which edition of AzFW fits 1 Gbps and 50 servers?',
    'Single stream through AzFW is much slower than the data sheet says, how come?',
    'What does intrusion prevention cost in speed on the firewall?',
    'AzFW tiers throughput comparison',
    'AzFW single flow limit Gbps',
  ],
  'firewall-subnet-and-number': [
    "We'd like to put AzFW into the present hub. IPAM has a /27 left. Policy attaches security groups to every " +
      'subnet. What does the firewall accept, and could a second one live in the same network?',
    'Preparing hub-neu for Azure Firewall: name of subnet, mask, what else may stand in there, table or no table? ' +
      'Terraform newbie. First time I do this in our landing zone.',
    'Team wants a test firewall next to the production one in hub-vnet. Portal grays out the network on creation. ' +
      'Is there a maximum of one?',
    'What mask and name must the subnet for AzFW have?',
    "Is a security group on the firewall's own subnet permitted?",
    'May a hub network house more than one Azure Firewall?',
    'AzureFirewallSubnet /26 or /27',
    'second AzFW same VNet allowed?',
  ],
  'firewall-or-nsg': [
    "Startup with six VMs in two networks. We filter ports by security groups. An advisor says that we 'need a " +
      "real firewall'. For 900 a month? What does it do that groups don't?",
    'Learner: both have allow and deny with ports. When is the one enough, when the other, or both? And where does ' +
      'WAF fit in? Two small networks.',
    'Auditor demands outbound filtering by domain name and a central log. We have only NSGs so far. Do they fulfil ' +
      'that? Two networks are linked, no hub so far.',
    'Are security groups sufficient or is AzFW worth its money?',
    "What can the central firewall do that subnet access lists can't?",
    'For segmentation between networks, is a free access list adequate?',
    'NSG vs AzFW when which',
    'firewall needed besides NSGs?',
  ],
  'azure-firewall-or-own-appliance': [
    'We have FortiManager and Forti knowledge in house. New landing zone in Azure. Microsoft partner pushes the ' +
      'native firewall. What are honest pros and cons versus two FortiGate machines?',
    "Renewal of our Check Point VMs in the hub is due. Would replacing them by Microsoft's managed service cut " +
      'operations effort? We use site BGP and SD-WAN on them.',
    'CTO question: vendor box or cloud-native inspection for hub and spokes, ten people team, no network ' +
      'specialist. We have used Juniper boxes at home for ten years and know them well.',
    'Managed cloud firewall or two vendor VMs in the hub?',
    'What speaks for keeping Palo Alto VMs over the native service?',
    "Should we swap our Check Point in the hub for Microsoft's own?",
    'AzFW vs FortiGate NVA',
    'native firewall or Palo Alto hub',
  ],
  'appliance-pair-high-availability': [
    'Two FortiGate VMs in the hub. In a spoke table I may enter only one next hop address. If that box dies ' +
      'everything stops. How do people make the pair redundant?',
    'Design review: vendor suggests a load balancer sandwich, colleague proposes BGP with Route Server. What is ' +
      'the normal way for spokes to use two firewall machines?',
    "Learner: on-prem we have VRRP with a virtual address for a pair. Azure doesn't seem to allow it. What " +
      'replaces it? Two vendor VMs, hub and eight spokes.',
    'Routing to a pair of firewall VMs, only a single next hop is accepted',
    'What takes the role of VRRP for two NVAs in Azure?',
    'Making our two vendor firewalls redundant for the satellites, which pattern?',
    'NVA HA pattern Azure load balancer',
    'UDR two NVAs next hop failover',
  ],
  'route-table-limits-in-hub': [
    "Our GatewaySubnet table carries an entry per spoke and we're at 390 of them. Growth continues. What's the " +
      'maximum per table, and how could we keep those hundreds of tables in the spokes consistent?',
    'Terraform state with 180 tables, every one almost the same. Does Azure have some central tool writing routes ' +
      'by group, and what ceilings apply? Hub and spokes.',
    "Deployment fails as a table has reached its number of entries. Splitting isn't possible for the gateway's " +
      'subnet. What now? We have about four hundred spokes with one line each.',
    'How many entries may one table hold and how many tables a subscription?',
    'Is there central management for user routes of lots of satellites?',
    'Gateway subnet table grows per spoke, when does it hit the ceiling?',
    'UDR max entries per table',
    'AVNM manage user defined routes',
  ],
  'single-workload-without-hub': [
    "We're a ten person software house with a single product in Azure, one database, two app services VMs. Every " +
      'guide shows hub and spokes. Must we have it or is one network okay?',
    'My predecessor drew a hub, three spokes and a firewall for one web shop. Costs more than the shop. Could I ' +
      'simplify to a sole network with subnets?',
    'Learner: from what size on does it make sense to break a network apart into centre and satellites? Ours holds ' +
      'one web app, one database and a jump host so far.',
    'Is one virtual network acceptable for just a single app?',
    'At what point should a small company go for centre and satellites?',
    'Small shop with one app, does the hub pattern pay off?',
    'single VNet or hub-spoke small company',
    'hub needed for one app?',
  ],
  'nsg-with-peered-and-onprem-ranges': [
    'I linked partner-vnet with ours only for one API on 443. To my surprise they can RDP to everything. Our ' +
      'security groups have just the defaults. How do I limit what comes over the link?',
    "Rule 65000 allows 'VirtualNetwork' to 'VirtualNetwork'. I thought that means my own network. The auditor " +
      'claims office and peers are part of it. Right? And how to narrow?',
    'We want A to open connections to B, never B to A, both linked. Is this possible with security groups given ' +
      'that replies must return?',
    'Limiting ports across a link between two virtual networks, how?',
    'Does the tag VirtualNetwork include the office ranges and linked networks too?',
    'One-way access between linked networks, is it feasible with access lists?',
    'VirtualNetwork tag what includes',
    'NSG restrict peered VNet ports',
  ],
  'firewall-update-fails-in-parallel': [
    'Our pipeline applies three rule collection groups at the same time. Often one goes through and two die with ' +
      'FirewallPolicyUpdateFailed, a rerun succeeds. All point to the same policy for two hubs.',
    'Terraform with 15 azurerm_ip_group resources and a policy, apply ends with AnotherOperationInProgress for ' +
      'some. Next run others fail. Config is certainly valid. The resources have no dependency on one another.',
    'Two colleagues edited rules in the portal this morning, each got a red error about faulted referenced ' +
      'firewalls. Later everything saved. How to prevent? Any queue?',
    'Applying several rule groups gives conflicts at random, rerun heals',
    'Why does the policy deployment complain about another running operation?',
    'Sporadic faulted firewall error while CI pushes rules to AzFW',
    'FirewallPolicyUpdateFailed faulted referenced firewalls pipeline',
    'IpGroupsUpdateFailed terraform apply, rerun works',
  ],
  'firewall-failed-state': [
    'After I added a rule our hub firewall is red with state Failed. Web access of spokes goes on it seems. Can I ' +
      'leave it until the weekend, or must I rebuild?',
    "AzFW displays Failed since a timed out deployment, later rule edits answer with 'skipping update'. Some users " +
      "have the new rule, others don't. What's the correct repair?",
    "Support engineer on duty: production firewall state 'Failed' in Resource Health, but logs flow. Is it " +
      'dangerous, what would bring it to Succeeded? It began with a timed out edit.',
    'Hub firewall shows a failed state, do packets still pass?',
    'How is an AzFW brought out of failed provisioning to Succeeded?',
    'Red state after a rule edit, old and new rules seem mixed',
    'AzFW provisioningState Failed fix',
    'firewall failed state skipping update',
  ],
  'firewall-rule-limits': [
    'Migrating 9,000 lines from Check Point to Azure Firewall. Before I write the converter: what are the ceilings ' +
      'on rules, on groups of addresses, on collection size and public addresses?',
    'Deployment says that the rule collection group exceeds its size. We pumped 3,000 names in. How large may it ' +
      'get and how do we split?',
    "Planner at contoso: we'd want about 300 address groups shared among firewalls, each holding a couple of " +
      'thousand ranges taken from our CMDB. Does the platform accept so many?',
    'Which ceilings has an AzFW policy for rules and address groups?',
    "Rule collection group got too big, what's the allowed size?",
    'How many public addresses and translation targets fit on one AzFW?',
    'AzFW policy quotas rules addresses',
    'IP groups max per firewall',
  ],
  'firewall-policy-parent-and-child': [
    'Five regional hubs, common blocks from group security, local exceptions by country teams. Can the country ' +
      'teams own rules without being able to overrule group ones, and in which order is it evaluated?',
    "My allow in the regional policy isn't hit, because the inherited one from headquarters blocks it. I gave mine " +
      'priority 100. Is inheritance always stronger?',
    'Learner: how do I avoid copying 200 base rules to every firewall in six regions, when each country still ' +
      'wants to add a few of its own on top?',
    'Common rules for all hubs plus local ones, which policy structure?',
    "Why do inherited rules beat the local policy's lower number?",
    "Letting regional teams add rules below the group's baseline, how?",
    'AzFW base policy inheritance order',
    'global plus local firewall policy',
  ],
  'firewall-wildcards': [
    'App rule with *.fabrikam.com: shop.fabrikam.com opens, plain fabrikam.com is denied. Also I tried fabrikam.* ' +
      'and the portal refused it. What patterns are legal? Please list.',
    'We need to permit only github.com/contoso and not the rest of GitHub. Can a rule on our Standard firewall ' +
      'contain a path or a star in the middle?',
    'Does a star cover deeper levels like a.b.contoso.com, and is one entry for the bare domain necessary ' +
      'additionally? We have a Standard firewall with application rules for about thirty vendors.',
    'Star pattern lets subdomains pass but not the bare domain',
    'Where may the star stand within a name in AzFW rules?',
    'Allowing a whole domain with all its hosts on the firewall, syntax?',
    'AzFW FQDN star syntax',
    'bare domain denied, subdomains allowed AzFW',
  ],
  'firewall-and-ftp': [
    'Warehouse server in a spoke pulls files by FTP from a supplier. Since egress goes by AzFW with three public ' +
      'addresses, login works, directory listing hangs. Passive mode is on.',
    'A legacy mainframe uses active FTP outward to a bank. Behind the hub firewall data connection never opens. Is ' +
      'there a helper setting as with other vendors?',
    'Publishing an FTPS server through the firewall: control channel on 21 is okay, transfer fails. What is ' +
      "possible here, what isn't? Both clients and server are old and can't switch to SFTP.",
    'File transfer login works over AzFW, listing hangs, why? Passive mode',
    'Is active mode FTP possible behind Azure Firewall? From a server in a spoke',
    "Which kinds of FTP get through the hub firewall and which don't?",
    'AzFW FTP passive multiple public IPs',
    'FTP data channel fails AzFW',
  ],
  'firewall-and-azure-sql': [
    "Our app in a spoke opens Azure SQL by the hub firewall. There's a rule with the server's name. First packet " +
      'on 1433 is allowed, then log shows denies to strange high ports, app times out.',
    "From my laptop at home the database opens, from VM behind AzFW it's a timeout. Name rule is there for mssql " +
      'protocol. Log: Deny TCP to 11013.',
    "DBA: 'works from outside Azure, not from inside by the firewall', SQL login never happens. Firewall people " +
      'say that they allowed the FQDN. VM sits in a spoke.',
    'SQL in the cloud times out by the hub firewall though its name is permitted',
    'Why are there denied ports around 11000 in the firewall log as we open Azure SQL?',
    'Database login hangs behind AzFW, 1433 seems fine at first',
    'AzFW deny 11000-11999 SQL',
    'Azure SQL timeout behind AzFW FQDN',
  ],
  'firewall-logs-show-nothing': [
    "User says something's blocked. On Check Point I'd open the tracker. Where's that for Azure Firewall, what has " +
      'to be on, which table do I query for denied flows?',
    'I opened Log Analytics and AZFWNetworkRule has no lines at all, although the hub firewall runs for a year. Is ' +
      "logging opt-in? And what if just my flow isn't there?",
    'New on call: given source 10.2.0.5 and destination 52.x, how do I find which rule denied or permitted it? Log ' +
      'Analytics workspace exists, but I have never opened it for the firewall.',
    'Where do I look up what AzFW refused and by which rule?',
    'Query for denied flows of the hub firewall returns zero rows, setup missing?',
    'Which log category and table hold the decisions of AzFW?',
    'AzFW denied traffic KQL table',
    'AZFWNetworkRule table no data',
  ],
  'firewall-threat-intelligence-false-alarm': [
    "Our payroll provider's site is refused by AzFW since this morning, other sites work. Log says ThreatIntel, " +
      'action Deny. I added an allow with the highest priority, no change.',
    "Partner's SFTP address 203.0.113.9 is flagged as malicious on our hub firewall, wrongly. Allow rule exists " +
      'for years. How can I get it through quickly?',
    'One SaaS domain stopped working for everyone behind Azure Firewall, in AZFWThreatIntel there are entries. ' +
      "It's certainly harmless. I even allowed it by an application rule, users still get the block.",
    'A harmless site is denied with ThreatIntel in the log, allow rules ignored',
    'How do I whitelist a host that the intelligence feed flags?',
    'Why does my top priority allow not rescue a flagged partner address?',
    'AZFWThreatIntel deny false positive',
    'AzFW threat intel whitelist domain',
  ],
  'firewall-zones-later': [
    "fw-hub was created in 2020 without zones. Reliability review asks for three zones. It's Standard in a VNet " +
      'hub. Is that a change on the live object or do I need a new firewall?',
    "In the portal the zones of our firewall can't be edited. Does deallocate/allocate help, what about its public " +
      'IPs, and how long will spokes be offline?',
    'Same wish for the firewall within our vWAN hub: spread it over zones afterwards. Possible like for the VNet ' +
      'kind? Ours is Premium, put there two years ago without any.',
    'Spreading an existing AzFW over zones, rebuild necessary? Stop and start?',
    'How risky is a hub firewall that stands in no zone, and how to change?',
    'Can zones be set on the firewall after it was made?',
    'AzFW add zones existing',
    'zone redundant AzFW stop start',
  ],
  'firewall-private-address-changed': [
    "To save money we deallocated AzFW from Friday to Monday. Since it's back no spoke has web or reaches others. " +
      "The firewall looks healthy, log is almost empty. Tables weren't modified.",
    'After maintenance with stop and start of our hub firewall all egress is dead. Next hop tool names 10.0.1.4 ' +
      'for the VM. Firewall overview shows 10.0.1.5.',
    'Nobody changed rules or tables. Firewall was down shortly for adding a zone. Now total outage in the ' +
      'satellites, DNS included because they ask the firewall.',
    'After stop and start of AzFW all satellites are without web',
    'Overview of the firewall shows another internal IP than last week, can it be fixed?',
    'Everything routed to the firewall vanishes since it was allocated again',
    'AzFW internal IP different after allocate',
    'spokes offline after AzFW deallocate',
  ],
  'firewall-maintenance-and-scale-in': [
    'Several nights per month, long file transfers across AzFW get a reset in the middle although data is flowing. ' +
      'Daytime fine. No rule was changed. Firewall health 100 percent.',
    "Websocket clients of ours are kicked at the same second in groups, all come through the hub firewall. They're " +
      'busy, heartbeat each 10 seconds. Reconnect works instantly.',
    'Is it normal that Azure Firewall sends RST on living sessions sometimes? We see it when load falls in the ' +
      "evening. Idle time isn't involved, they transmit constantly.",
    'Living sessions cut across AzFW at night, reconnect works at once',
    'Why does the hub firewall reset busy connections now and then?',
    'Long transfers break off when load on the firewall decreases',
    'AzFW RST active sessions scale in',
    'firewall update drops long connections',
  ],
  'firewall-dnat-on-private-address': [
    "Office and one satellite both use 192.168.0.0/24. I'd like to show the satellite's server to the office under " +
      "the hub firewall's internal IP. Does AzFW translate on its inner address?",
    "Users at home should call 10.0.1.4:8080 and land at 10.5.0.9:80. On a Palo Alto that's trivial. In the portal " +
      'the rule wants a destination address; is the internal one accepted?',
    'Consultant: inbound translation without public exposure, just for callers over tunnel. Which edition of Azure ' +
      'Firewall is required? Their ranges collide with ours, so they must call another address.',
    "Translating office calls at the firewall's inner address to a server, possible?",
    'Is destination translation limited to public addresses on AzFW, or inner too?',
    "Hide a colliding range by publishing the server on the firewall's internal IP",
    'AzFW private IP DNAT rule',
    'internal port forward hub firewall',
  ],
  'firewall-chooses-outbound-address': [
    'We have four public IPs on AzFW. Bank whitelists one. Sometimes requests come from the other three and are ' +
      'refused. How do I pin spoke-payments to address number one?',
    'Partner complains: our calls arrive from changing addresses. All spokes go out by the hub firewall. Is there ' +
      'a way to predict or pin which one is used?',
    'Design: separate sender identity per department behind a shared firewall. Is that a feature, or do I use ' +
      'another service for it? We have five spokes and three public addresses there.',
    'Partner sees varying senders from our firewall, can we pin one?',
    'How does AzFW pick among its public addresses for egress?',
    'One fixed sender for a satellite behind AzFW, achievable? Partner insists',
    'AzFW multiple pips outbound random',
    'pin egress IP per spoke AzFW',
  ],
  'firewall-tls-inspection-needed': [
    'I only want to allow certain https sites. Vendor says I need Premium with decrypting plus certificates on all ' +
      'machines. Is that true for mere domain filtering?',
    'We turned on decryption on Premium and now pip and git on Linux shout about an unknown authority. Do we need ' +
      'the decryption at all for blocking domains?',
    'Learner: HTTPS is ciphered, so how could a Standard firewall know which website it is? When is breaking it ' +
      'open required? Management fears privacy trouble with decrypting staff traffic.',
    'Filtering https sites by name, must the firewall decrypt at all?',
    'Clients report untrusted issuer behind AzFW Premium, what are they missing?',
    'For what is breaking open TLS on the firewall really required?',
    'AzFW HTTPS filter without TLS inspection',
    'AzFW Premium intermediate CA error',
  ],
  'firewall-and-ipv6': [
    'Government project wants v6 in all satellites. Hub has AzFW Standard. I entered a fd00 range in a rule, ' +
      'refused. Can the firewall handle v6 in any edition?',
    'We plan dual protocol spokes, inspection mandatory. Does the native firewall cover both, or should we leave ' +
      'v6 out or pick a vendor VM? Go-live is autumn.',
    'Is v6 traffic from a dual protocol VM silently going past the firewall, as its table has only 0.0.0.0/0? We ' +
      'have inspection by AzFW and must prove that nothing escapes.',
    'Does the native hub firewall filter v6 packets in 2026, any preview?',
    'v6 range in an AzFW rule is rejected, which edition takes it?',
    'Spokes with both protocols, what about inspection of v6 by AzFW?',
    'AzFW v6 supported or not',
    'fd00 prefix firewall rule refused',
  ],
  'service-endpoint-with-firewall': [
    'After developers switched on the Storage endpoint in snet-app, the uploads vanished from AzFW logs though its ' +
      'table says all to the firewall. Uploads do work. Where did they go?',
    "Next hop tool tells 'VirtualNetworkServiceEndpoint' for our storage account from the spoke VM. We want " +
      'uploads inspected and still restrict the account to our network. How?',
    "Data exfiltration review: traffic toward SQL and storage doesn't show on the hub firewall, everything else " +
      'does. Spoke subnets have the catch-all to it plus endpoints switched on by developers.',
    "Storage traffic isn't logged on AzFW although the default points there",
    'Where to turn on the endpoint for Storage so that inspection stays in the path?',
    'Next hop for the account is the endpoint, not the firewall, how come?',
    'service endpoint skips AzFW',
    'storage uploads missing firewall log',
  ],
  'public-load-balancer-behind-firewall-route': [
    'Two web VMs behind a public Standard LB worked for a year. Yesterday security attached a table with quad zero ' +
      "to AzFW on their subnet. Site times out from outside; from inside by private IP it's fine.",
    'I see SYN arriving at the VM and SYN-ACK leaving, client never gets it. Default of the subnet goes to the hub ' +
      "firewall; entrance is the load balancer's public address.",
    "How come our public site dies when the backend's egress is put through inspection? Probes stay green, all " +
      "backends healthy. Before, the VMs browsed directly by the balancer's outbound rule.",
    "Site behind public LB unreachable since its backend's default points at AzFW",
    'Can a public balancer entrance be combined with egress through the firewall?',
    "SYN-ACK of balanced web VMs lost since the subnet's default goes to AzFW",
    'public LB timeout after UDR firewall',
    'SLB inbound AzFW outbound not working',
  ],
  'nsg-change-and-open-connections': [
    'Ex-employee was still on SSH to our jump box. I put a deny for his IP at priority 100 in the security group, ' +
      'ten minutes later his session is alive. New attempts are refused.',
    "During an incident we removed the allow for RDP, yet the attacker's session persisted. Is a delay normal for " +
      'access list edits, or is something broken?',
    'Tester: deny rule is effective for fresh connections, running transfer goes on for an hour. How to force ' +
      "cutting it? Waiting for it to finish isn't an option for us.",
    'Deny was added but a running session survives, new ones are refused',
    'Do access list edits at the subnet cut what is already open?',
    'How do I kill a live SSH session after tightening the group?',
    'NSG deny existing session alive',
    'NSG change not killing SSH',
  ],
  'application-security-group-across-vnets': [
    'NSG in spoke-app shall permit sources by group asg-web, whose members live in the hub. Saving gives an error ' +
      'about the virtual network. In single network it worked.',
    "I tried to gather VMs from two linked networks in one application group, the second card isn't offered for " +
      'selection. How else do I write the rule?',
    'Rule with source group from network A and target group from network B is refused or traffic hits the default ' +
      'deny. Both networks are linked.',
    'Grouping cards of two networks into one application group is refused',
    'Can groups of a linked network serve as source within my access list?',
    'Rule using ASGs of different networks never matches, they are linked',
    'ASG different VNets error NSG rule',
    'ASG across peering possible?',
  ],
  'nsg-flow-logs-retired': [
    'Our compliance script enables flow logging per security group for each new subnet. Since summer it fails, ' +
      "creation isn't supported. What replaces it and until when will old ones run?",
    'Audit needs evidence of accepted and denied flows. I wanted to turn logs on at a new NSG and the portal ' +
      'refuses. Alternative? Older groups still log.',
    'Manager wants a date: by when must we have swapped the old group level logs for the network level ones? We ' +
      'have around ninety groups which still write to storage.',
    'Creating flow logs on a security group is blocked now, what instead?',
    'End date for group level flow logs, and successor, please?',
    'Can I still collect flows per access list on new subnets?',
    'NSG flow logs creation blocked',
    'flow logs successor VNet level',
  ],
  'route-azure-services-past-firewall': [
    'Backup to Azure recovery vault pumps terabytes through AzFW. Could I write a table entry by service name so ' +
      'that merely that goes straight out, everything else staying inspected?',
    'AVD hosts complain on latency; Microsoft recommends direct paths for their control plane. Our quad zero ' +
      'points to the firewall. How do I carve out only those destinations without maintaining IP lists?',
    'Learner: is AzureMonitor or similar accepted as the address prefix of a user route? And does it leave ' +
      "Microsoft's network then? Default of the subnet points at our hub firewall.",
    'Letting only monitor and backup traffic skip the firewall, how?',
    'Can table entries contain service tags in place of IP ranges?',
    'Exempt one Azure service from the catch-all toward AzFW, how?',
    'UDR service tag prefix Internet hop',
    'AVD bypass AzFW route',
  ],
  'gateway-route-propagation-off': [
    "Creating tables with Terraform, there's bgp_route_propagation_enabled. For spokes behind AzFW and for " +
      'GatewaySubnet, what value should I give, and what does it do? Unsure here.',
    'In effective routes of spoke machines the office ranges appear by gateway besides my default to the firewall, ' +
      'so inspection is skipped. Which toggle of the table hides those?',
    "Learner: the portal asks 'Propagate gateway routes' at creating a table. Yes or no depends on what? The spoke " +
      "uses the hub's gateway and a firewall is planned for later.",
    'Meaning of the propagation toggle on a table, and when do I say no?',
    "Should the table on the gateway's subnet have propagation on or off?",
    'Learned office ranges compete with my entry to AzFW, toggle?',
    'bgp_route_propagation_enabled spoke value with firewall',
    'propagate gateway routes yes no',
  ],
  'route-to-expressroute-gateway': [
    'We have circuit and tunnel gateway in one hub. I wrote a table entry 10.90.0.0/16 that names the network ' +
      'gateway as hop type, hoping it enters the line. Effective next hop: None, packets dropped.',
    'Want to force a partner range into ER from just one subnet. Table entry accepted by the portal, but traffic ' +
      'dies since. What next hop would be right for the line?',
    "Learner: table hop types list a gateway. Does that refer to the line's gateway too? In my lab it isn't doing " +
      'anything but dropping. Strange.',
    "Table entry towards the line's gateway drops everything, why? Hub has both",
    'Is it possible to push one range into the circuit by a user route?',
    'Hop type gateway shows None after I associated the table, hub has ER',
    'UDR VirtualNetworkGateway ER drops',
    'static route into ER gateway',
  ],
  'find-out-which-route-applies': [
    "Users say vm-crm can't reach 10.8.0.4. There are links, a gateway, AzFW and tables from three teams. I'd like " +
      'to find out where the packet is really sent. Which tools show it?',
    "Coming from on-prem, I'd run show ip route and traceroute. On Azure traceroute prints stars. What do pros use " +
      'to see the chosen path of a VM?',
    'As helpdesk I want a short recipe: which screens, in which order, tell me the next hop and whether a rule ' +
      'refuses? Our network has gateways and a firewall.',
    "Where's the actual routing of a machine displayed in Azure?",
    'Which tool tells whether a packet goes by peering, gateway or AzFW?',
    'Traceroute shows stars only, how else to find the path?',
    'show VM routing table Azure',
    'Network Watcher next hop how',
  ],
  'appliance-in-the-subnet-that-it-serves': [
    'Small network: pfSense VM and six servers all in snet-main. I associated a table with quad zero to the ' +
      'pfSense there. At once nobody has web, pfSense itself included. Removing it heals.',
    'Lab: firewall machine sits beside the clients in one subnet. With the table on, captures on it display the ' +
      'same packet arriving again and again.',
    'I wanted to save a subnet and placed the Linux router next to the VMs it should serve. As soon as the user ' +
      'route is active, everything dies.',
    'Web is lost for all including the firewall VM once the table is on their shared subnet',
    'Same packet arrives repeatedly at our router VM, capture shows',
    'Activating the user route kills the router itself as well, why?',
    'NVA loses internet UDR same subnet',
    'firewall VM beside servers loop',
  ],
  'stop-firewall-to-save-cost': [
    'Dev environment with AzFW costs 900 a month, used on office hours only. Can I turn it off nights and weekends ' +
      "by a script, is billing halted, what's to watch on restart?",
    'Finance wants all dev resources paused at night. VMs are easy. Does the hub firewall have something like a ' +
      'stop, or must it be removed and redeployed?',
    "Learner burning credits: how do I put the firewall of my lab to sleep while I'm not practising? It eats " +
      'thirty a day and I practise on weekends only.',
    'Pausing AzFW outside office hours, does the meter stop? Or only deleting?',
    'Can the hub firewall be put to sleep by PowerShell?',
    'What happens to routed satellites when the firewall is paused?',
    'AzFW deallocate billing stops?',
    'pause lab firewall overnight',
  ],
  'move-firewall': [
    "Reorganisation: fw-hub should go from rg-old to rg-connectivity in another subscription. Portal's move dialog " +
      "shows a validation error. Is there any supported way? It's in production.",
    "We're leaving North Europe for Sweden. Can the existing hub firewall with its address be carried along, or do " +
      'we build from scratch? Policy may stay.',
    'Firewall object sits in a different resource group than its network and address. Is it allowed to tidy that ' +
      'up by moving one of them?',
    'Relocating AzFW into a different subscription, supported or is rebuilding the way?',
    "Portal refuses to move the firewall's resource, what's the alternative?",
    'Taking the hub firewall along to a new region, how?',
    'AzFW move subscription validation failed',
    'relocate firewall resource group',
  ],
  'firewall-without-public-address': [
    'Azure policy denies all public addresses in our tenant. We want AzFW just for traffic among satellites and to ' +
      'the office. Deployment asks for one. Can it do without?',
    'High security zone, no internet whatsoever. Is a purely internal native firewall possible, and what remains ' +
      'public about it? Satellites only talk among each other and with the office.',
    'Learner: why would an internal inspection device need an internet address? Is there a mode where the data ' +
      'side has none? Our policy team asks me to explain.',
    'Deploying AzFW with no internet address, feasible? With which extra parts?',
    'Internal-only inspection by the native firewall, what about its address?',
    'Tenant policy blocks public IPs, does that exclude Azure Firewall?',
    'AzFW private only deployment',
    'AzFW without pip on data path',
  ],
  'management-subnet-required': [
    "The wizard wants a second subnet called ...ManagementSubnet for the Basic edition; for Standard it's a " +
      'checkbox. Do I need it, what for, and which size?',
    "Terraform example A has a management_ip_configuration block, example B doesn't. Which do I take for Standard " +
      "with normal egress? I'd rather leave out what isn't needed, addresses are rare.",
    "We're short on addresses. Is the extra /26 next to the firewall's own subnet compulsory in every case? We " +
      'plan Standard with normal egress by its own address.',
    'Is the second subnet for managing AzFW compulsory for Standard edition too?',
    'What does the management card of the firewall do, when is it a must?',
    'Which editions or modes of AzFW demand the additional /26?',
    'management_ip_configuration needed AzFW for Standard?',
    'AzFW Basic second subnet',
  ],
  'firewall-sku-change': [
    'We started on Standard and now need intrusion prevention. Can I flip fw-hub to Premium on a working day, keep ' +
      "its address and rules, and return if it's too expensive?",
    "We bought the Basic edition for a pilot and it's too slow. How do we climb to a higher edition, is a rebuild " +
      'needed? Rules are few.',
    "Our firewall has old style rules, no policy object. The upgrade button is missing. What's to be done first to " +
      "get to Premium? It's in production.",
    'Flipping AzFW to the higher edition live, outage or not?',
    'Is going back from Premium to Standard possible in place?',
    'How do we climb from the Basic edition of AzFW?',
    'AzFW Standard Premium switch outage',
    'AzFW edition upgrade button missing',
  ],
  'firewall-dnat-times-out': [
    "Rule: public 20.x:8443 to 10.3.0.4:443 on AzFW. Outside gets a timeout. Inside the server answers. I don't " +
      "know if the packet even gets to the firewall. What's the order for checking?",
    "Published RDP for a vendor through the hub firewall, he sees nothing. AZFWNatRule has hits, VM's event log is " +
      'empty. Next check? Source restriction is set to his address.',
    "Our translation rule worked in test, in production partner can't connect. Server group rules, tables, guest " +
      'firewall - where do I begin? From inside the service is fine.',
    "Inbound by the firewall's public address hangs, checklist please Where to start?",
    'Hit is logged for the translation rule, but the server never replies',
    "Partner can't open our published port on AzFW, what to verify first?",
    'AzFW DNAT hit no answer',
    'published port timeout AzFW',
  ],
  'client-address-behind-firewall-dnat': [
    'We publish a mail gateway by AzFW. In its log every connection comes from 10.0.1.6, so spam blocking by ' +
      'sender IP is useless. How do I get the true visitor?',
    "Fail2ban on our Linux box banned the whole world, because all visitors appear as the hub firewall's inner IP. " +
      "Is there an option to keep the caller's one?",
    'Web analytics show all customers from a single internal IP since we publish through the central firewall. ' +
      'Need geo info again. Is there a header or setting?',
    'All inbound visitors appear under one internal firewall IP on our server',
    "Can AzFW leave the caller's address intact when publishing? Or never?",
    'Need visitor IPs in the web log, entrance is the hub firewall',
    'AzFW inbound real visitor IP',
    'fail2ban sees only firewall IP',
  ],
  'tcp-ping-through-firewall': [
    'tnc to 52.1.2.3 port 22 returns TcpTestSucceeded True from a spoke VM, although I never permitted it on AzFW. ' +
      'SSH itself breaks at once. Is our firewall leaking?',
    'Pentester reports all ports toward internet open from our spokes since SYN gets SYN-ACK. Firewall log has no ' +
      "allow for it. What's he seeing? Scared now.",
    "App says connected and then 'connection reset' or handshake failure, psping is fully green. Nothing in the " +
      'firewall logs about denied. Browser shows a TLS error too.',
    'Port test says open by the firewall while the real app gets reset',
    'Why does tcping succeed to destinations that no rule permits?',
    'Handshake completes behind AzFW, then reset, logs silent and without any entry',
    'TcpTestSucceeded True no rule AzFW',
    'port scan all open behind AzFW',
  ],
  'ping-through-firewall': [
    'From spoke VMs `ping 1.1.1.1` gives timeouts while curl works. I made a rule with ICMP to any. Log even shows ' +
      'it. Do I miss an option on AzFW?',
    'Monitoring pings public addresses from a VM behind the hub firewall and reports all down, web browsing is ' +
      'normal. Between spokes pings work. How come?',
    'Learner: is echo to the internet simply not possible with Azure Firewall, or do I have the rule wrong? ' +
      'tracert too. I only want a quick reachability check.',
    'Echo requests to public hosts die behind AzFW, web is fine',
    'Can one ping outside addresses through the hub firewall? By which rule?',
    'Echo between satellites works, to the web not, normal with AzFW?',
    'AzFW ping 8.8.8.8 timeout',
    'traceroute stars behind AzFW',
  ],
  'nva-ip-forwarding-off': [
    'I set up a Debian machine as router in the hub, tables of both spokes point to it. I can ping it from either ' +
      'spoke. A packet for the other spoke arrives per tcpdump and never leaves again.',
    'Effective next hop is VirtualAppliance 10.0.3.4, our own box. Sessions through it time out. Its iptables ' +
      'FORWARD chain stays at 0 packets. Rules allow all.',
    'We rebuilt our firewall machine from an image after a crash. Same IP, same config, routes unchanged, yet ' +
      'nothing is passed any longer, only the box itself replies.',
    'Self-made router receives packets for others but passes none on',
    'Pings to the router VM succeed, anything behind it times out',
    'After rebuilding the firewall VM with equal config nothing is passed on',
    'Linux router VM Azure drops transit',
    "NVA receives, doesn't send out",
  ],
  'nva-without-source-nat': [
    'Our VyOS in the hub passes spoke to spoke well. Web from spokes hangs. On its outside card I capture SYNs ' +
      'with sender 10.2.0.7 leaving; no reply ever comes. curl on VyOS itself works.',
    "Office and satellites are reachable through the NVA, just the internet isn't. The box by itself browses. " +
      "Table and rules identical for both. Where's the catch?",
    'What keeps spoke machines from browsing by our Linux box? Packets leave its public side, I can see them, with ' +
      'internal sender. Return never shows up.',
    "Satellites can talk by the NVA, browsing by it doesn't work, box itself browses",
    "SYN leaves our firewall's outside with a 10.x sender, nothing returns",
    'East-west by the appliance okay, web by it dead, why?',
    'NVA WAN capture private source',
    'VyOS spoke internet no reply',
  ],
  'nva-lacks-route-to-spokes': [
    'FortiGate with port1 outside and port2 inside. Spoke opens a website, answer gets to port1, after that I see ' +
      'it leaving port1 again rather than port2. Spoke waits.',
    'From the NVA console I can ping 8.8.8.8 and neighbours in its inside subnet; the spoke machine 10.4.0.5 ' +
      "doesn't respond. From spoke to outside session appears and times out.",
    'Trust/untrust Palo Alto, egress from spokes: session is in the table, bytes received zero on the client side, ' +
      'return goes out on untrust. Satellites wait forever.',
    'Return packets get to the NVA and exit by the wrong card',
    'The appliance pings the web yet none of the satellites, why?',
    'Answer from the web arrives at the firewall VM, satellite never sees it',
    'NVA replies leave untrust interface',
    "NVA can't ping spoke VM",
  ],
  'nva-pair-replies-by-other-member': [
    'Two Sophos behind an internal balancer. About every other connection from spoke to spoke fails, retry often ' +
      'works. Turning off either member makes it perfect.',
    "Firewall B logs 'no session, drop' for packets whose SYN was seen on firewall A. Both in one pool with all " +
      'ports rule. Since the second was added last month.',
    'Users: sometimes the app opens instantly, sometimes never. Path includes a pair of Check Points working both. ' +
      'How do I get to the bottom? Help.',
    'With two NVAs half of connections fail, with one all fine',
    'Member two drops packets for sessions that member one opened',
    'Sporadic failures through an active pair of firewalls, retry helps',
    'NVA pair out-of-state drops',
    'active-active NVA 50% connections fail',
  ],
  'firewall-rule-missing': [
    "Yesterday we pointed all spokes' defaults at the new AzFW. Since then apt update, Windows Update and spoke to " +
      'spoke SQL fail. Log has Deny entries saying no rule matched, default action taken.',
    "Developer: 443 to the other spoke works, 5432 doesn't, since central inspection came. Timeout from psql. The " +
      'firewall team says that routes are fine. Is that so?',
    'AZFWNetworkRule shows Deny for 10.2.0.4 to 10.3.0.9:1433. Before the hub firewall existed this worked by ' +
      'direct link. Routes at both ends lead to the inspection point as planned.',
    'Log line says that no rule matched and our packet was dropped',
    'One port passes the hub firewall, another times out since the change',
    'After forcing satellites through AzFW nothing but a few sites works',
    'AzFW No rule matched default action',
    'AZFWNetworkRule Deny postgres 5432',
  ],
  'fqdn-network-rule-resolves-differently': [
    'Rule allows smtp.contoso.com:587 by name in a network collection. Mails leave in the morning, in the ' +
      "afternoon it's denied, then fine again. When I put the IP it always works.",
    'nslookup on the VM yields 40.1.1.1, the firewall denies 40.1.1.1 though its name is in the allowed list. Rule ' +
      'for a time server behaves equally moody.',
    'We permit a Kafka broker by host name on AzFW. Hits are sporadic. The VM asks the domain controller for ' +
      'names, the firewall asks Azure.',
    'Name based rule hits only sometimes, with the IP always',
    "Address that our VM gets for a host isn't what the firewall has, denied",
    'Why is a permitted host name refused on and off by AzFW?',
    'AzFW network rule FQDN intermittent deny',
    'firewall allows name, denies resolved IP',
  ],
  'spoke-subnet-without-route-to-firewall': [
    "All subnets in spoke1 go through AzFW properly. I added snet-new there yesterday, its VM can't reach spoke2. " +
      'Firewall log holds nothing about it. Other subnets fine.',
    'Spoke three is linked with the inspected hub, link is green, rule allow-all for its range. It can ping hub ' +
      'machines only. Effective next hop for the sister range: None.',
    "I created a route table resource with quad zero toward the firewall by Bicep. VM's next hop still displays " +
      'Internet and the firewall never sees a packet.',
    "A recently added subnet doesn't get to sister networks, log is blank",
    'Rules are in place but AzFW logs no packet from this satellite',
    'Effective next hop is None for the sister satellite, hub is reachable',
    'new subnet not through AzFW',
    'AzFW log blank, spoke next hop Internet',
  ],
  'way-back-misses-the-firewall': [
    "From A to B across AzFW the log displays an allow, client waits anyway. On B's machine tcpdump shows SYN " +
      'arriving and SYN-ACK leaving. A never gets it through.',
    'A opens sessions to B without trouble, B to A always times out. Both subnets have tables, written by ' +
      'different teams. Firewall log lists only one direction ever.',
    'Traffic of one subnet is inspected on the way there. Coming back it takes the direct link, says the next hop ' +
      "tool at the target's card. Connections hang.",
    'Allowed in the log, SYN-ACK never gets to the client',
    "Replies don't come through the firewall that saw the request",
    'Firewall knows one direction of the conversation only, connection hangs',
    'SYN allowed AzFW SYN-ACK lost',
    'asymmetric spoke B to A timeout',
  ],
  'peered-hubs-lack-routes-to-each-other': [
    "Two regions, each hub with AzFW, linked globally. vm in spoke A1 pings hub B's jump host. To spoke B1 it " +
      'times out. Firewall A logs an allow, firewall B logs nothing.',
    "We joined our two inspected hubs yesterday. Satellites reach the far hub's machines, nothing behind it. Rules " +
      'on both allow all internal for testing. What remains?',
    'Cross-geography test: packet disappears after the first firewall. Next hop tool on the VM is okay, pointing ' +
      "to the local firewall. Beyond I can't see.",
    'Far hub reachable, satellites of the far hub not, first firewall allows',
    'Why does a packet vanish between our two regional firewalls?',
    "Second region's AzFW sees nothing although the first has logged allow",
    'AzFW A allow, AzFW B no log',
    'remote region spokes unreachable hub ok',
  ],
  'firewall-subnet-table-refused': [
    'I want a table on AzureFirewallSubnet for a few internal ranges. Association gets refused by Azure with a ' +
      'long code about a must-have default. Why does Azure care?',
    "Terraform: azurerm_subnet_route_table_association on the firewall's subnet fails, code " +
      '...MustHaveDefaultRouteToInternet. Table has two internal entries. Order problem? In the portal I get that ' +
      'association done with another table that has more entries.',
    'Associating our standard table, with quad zero to home, at the subnet of AzFW is rejected in the portal. ' +
      "Other subnets accept it. What's special there?",
    "Azure rejects our table at the firewall's own subnet, why there?",
    'Table association on AzureFirewallSubnet ends in an error about a default route',
    "Why may my route table not be attached to the firewall's subnet?",
    'MustHaveDefaultRouteToInternet error association firewall subnet',
    'AzureFirewallSubnet UDR association rejected',
  ],
  'gateway-propagation-off-hides-onprem': [
    'snet-db has lost contact to the office since a table was attached, snet-web in that network still has it. The ' +
      'table only has one entry for some partner range. Link uses remote gateway.',
    'Effective routes at vm1 list 30 office ranges by gateway, at vm2 in the neighbouring subnet none. Same ' +
      'network, same hub, tunnel is up. Difference?',
    "We attached a fresh table to the spoke's subnet on Friday, since then SAP users from headquarters can't log " +
      'on. No firewall is involved anywhere.',
    'One subnet lost the office after a table was attached, its neighbours did not',
    'Learned office ranges are absent at this NIC, present next door',
    'Since attaching a table the tunnel networks are gone from effective routes',
    'subnet lost on-prem after route table',
    'no gateway routes at one NIC',
  ],
  'onprem-announces-the-default-route': [
    'Line went live on Saturday. Monday: no VM has web access, the published web server is dead from outside. ' +
      'Office by private IP works. Effective routes: quad zero with next hop gateway.',
    "Our developers' VMs suddenly appear in the internet with the headquarters' address and are slow; yesterday " +
      'they went out directly. We only enabled BGP on the tunnel.',
    'What turned off direct browsing for all networks behind the hub? We have no tables at all. Traces run into ' +
      "the datacenter's proxy. It began on Saturday.",
    'VMs browse via headquarters all at once, formerly direct, what happened?',
    'Public site on a VM is unreachable since BGP was enabled on the tunnel',
    'Effective routes show the catch-all by the gateway, web is gone',
    '0.0.0.0/0 via VirtualNetworkGateway no internet',
    'VM internet lost since ER live',
  ],
  'windows-activation-behind-default-route': [
    "After the spokes' egress was diverted through the hub NVA and home, server desktops show 'Activate Windows'. " +
      'slmgr gives 0xC004F074. Web browsing through the proxy is good.',
    "New VMs from marketplace images in our forced egress network won't activate. Older ones complain after half a " +
      'year. TCP 1688 test fails, 443 works.',
    'Users of session hosts see a watermark about activation since the network change last month. License is fine, ' +
      'says Microsoft. What does the machine have to reach?',
    'Servers ask for activation since egress was diverted home Why?',
    "Watermark about licence on VMs, port 1688 isn't reachable but 443 is",
    "Why can't marketplace Windows machines find the KMS any longer?",
    '0xC004F074 Azure VM forced tunnel',
    'KMS 1688 blocked after UDR',
  ],
};
