// How people put the points of outbound access and NAT, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const outboundAndNatWording: Wording = {
  'nat-gateway-across-peered-vnets': [
    'Hub network has NAT gateway natgw-hub on its subnets and those VMs leave with 20.1.2.3. Spoke machines joined ' +
      "to the hub can't download a thing, no internet whatsoever. I hoped they would exit through it as well.",
    "To cut costs I'd place one NAT gateway centrally and let six linked networks share it rather than paying six " +
      "times. I linked all, but their traffic isn't shown in its metrics. Can this be done?",
    'Consultant question: customer has hub and spoke, a NAT gateway in the hub, no firewall. Apps in spokes must ' +
      'leave with the whitelisted address of the hub. What do I see: curl ifconfig in a spoke times out.',
    "spoke machines don't exit by the hub's NAT gateway, no web access there",
    'spokes expected to leave by a NAT gateway placed centrally, they cannot',
    "machines in linked network without internet, in the network of the NAT gateway it's ok",
    'natgw hub spokes no egress',
    'central nat gateway for all vnets',
  ],
  'nat-gateway-beside-basic-skus': [
    'I try to associate our new NAT gateway with subnet snet-web and the portal refuses with something about SKU ' +
      'resources. In that subnet there are four VMs and an older load balancer, built in 2019.',
    'Terraform azurerm_subnet_nat_gateway_association fails on one of six subnets. On the failing one a legacy VM ' +
      'has its own public address from long ago. The other associations went through without issue.',
    'We want NAT for a subnet in which an old free-of-charge load balancer distributes to two IIS servers. Azure ' +
      "won't attach the thing. Can both live together or what is the order of upgrade?",
    'attaching NAT gateway rejected for the segment with our legacy load balancer',
    'message about old SKU resources as soon as I link NAT with a segment',
    'why five segments accept the NAT gateway and one with older things refuses',
    'subnet nat association basic sku error',
    'natgw cannot attach old lb subnet',
  ],
  'default-outbound-access-retired': [
    "I built a fresh VNet in July with one Ubuntu VM, no public address. apt update just hangs. In last year's " +
      'VNet an identical VM downloads perfectly with the same configuration. Did something change at Microsoft?',
    "Our Windows VMs in the newly deployed landing zone can't reach any website and don't activate. No NSG rule " +
      'forbids it, there is no firewall and no route table. Older networks have no problem whatsoever.',
    'Read the announcement that implicit internet for VMs ends. We have 60 VMs without public address in old ' +
      'networks. Will those be cut off, and what should new deployments include from now on?',
    "fresh network, VM can't open any website, older network is fine",
    'apt update hangs on every machine in a network created this month',
    'does the end of implicit internet hit machines we already run',
    'new vnet vm no internet 2026',
    'implicit outbound retirement existing vms',
  ],
  'internal-standard-lb-no-outbound': [
    'We put two app servers behind an internal load balancer on 10.2.0.10 last week. Clients are served nicely, ' +
      "but from that day the servers can't fetch updates or call the payment API. Before they could.",
    "After migrating our internal LB from old tier to Standard using Microsoft's script, the backends lost access " +
      'to the web. Other VMs in the very same subnet, not members of the pool, still get out.',
    'SQL cluster nodes joined a backend pool with private frontend. Since joining, backup to URL and Windows ' +
      'Update fail with timeouts. As soon as I take a node out of the pool it works again.',
    'servers lost the web as soon as they became members of a private pool',
    "pool members can't call out, machines beside them in the segment can",
    'since the LB tier change our internal backends get no updates',
    'ilb backends no internet',
    'vm in private lb pool outbound dead',
  ],
  'fixed-outbound-address': [
    'A payment provider asks for the IP from which our five application VMs will call them, and says it must never ' +
      "change. There's no public address on them. What do we hand over and how make it permanent?",
    'Our developers at contoso call a government API that accepts only registered addresses. Currently the address ' +
      'varies day by day. I need one egress IP for everything in the subnet. Which product?',
    'For our onboarding form I must enter the public source address of the servers in Azure. All of them leave via ' +
      'different addresses, according to whatismyip. How do I get a single unchanging one?',
    'single unchanging source address for calls from our servers to a provider',
    "which egress IP can I register with a supplier's allow list",
    'source address varies day by day, I need a permanent one',
    'static egress ip azure vms',
    'one whitelisted outbound ip how',
  ],
  'snat-port-exhaustion': [
    'Eight nodes behind our public load balancer call an external REST API heavily. Under load a portion of the ' +
      'calls end in connect timeout, others succeed in the same second. CPU and memory are bored.',
    'Our crawler opens thousands of sessions to a handful of sites. At peaks connect errors spray randomly over ' +
      'all machines, at night nothing. The load balancer metric of SNAT shows failed attempts.',
    'In production the app throws "connection attempt failed" to the same third-party host several hundred times ' +
      'an hour. Restarting the app relieves it for minutes. Dev environment with little load is clean.',
    'under load part of our outgoing calls time out, others get through',
    'failed SNAT connections metric climbs at peak hours behind the LB',
    'random connect errors to external API when traffic is heavy',
    'snat failed connections lb peak',
    'intermittent outbound connect timeout load',
  ],
  'nat-gateway-limits': [
    'We design egress for 1,200 VMs that call a few SaaS APIs, about 900,000 simultaneous sessions. Will one NAT ' +
      "gateway carry it, how many addresses can be hung on, and what's the data rate ceiling?",
    'Architecture review asks for hard numbers: sessions per address towards one target, total sessions, subnets, ' +
      'addresses and Gbit of the Azure NAT service. Where does it end and we need a second?',
    "Our batch farm pushes 30 Gbps to partner storage on the internet. Before choosing the NAT service I'd like to " +
      'know its top throughput and how many public addresses it accepts.',
    'top figures of the NAT service: addresses, sessions, data rate',
    'can a single NAT gateway carry the load of a thousand servers',
    'capacity ceiling of Azure NAT in sessions to a single target',
    'natgw max ips ports gbps',
    'nat gateway capacity numbers',
  ],
  'nat-standard-to-standardv2': [
    'Our egress runs on the first generation NAT gateway in zone 1. Microsoft advertises a second generation that ' +
      'survives a zone loss. Can the running resource be switched over with one click, keeping its address?',
    'Portal now offers a SKU named V2 for NAT. What is better about it, does it cost more, and are the ' +
      "partner-whitelisted addresses retained when moving? We can't have a long cut.",
    "Resilience audit says our NAT gateway is a single-zone component. I'd like it spread over zones. Which " +
      'version does that and how do subnets get there?',
    'second generation NAT gateway, what is new and how do I get there',
    'make the NAT service survive the loss of a zone',
    'do our whitelisted addresses stay if we go to the V2 NAT',
    'natgw second generation in place upgrade',
    'nat gw std vs v2',
  ],
  'nat-versus-default-route': [
    'I attached natgw-app to the app subnet because a partner requires a certain address. They still see our ' +
      "central firewall's public IP. On the NIC effective routes list 0.0.0.0/0 with VirtualAppliance.",
    "ExpressRoute announces the zero route from headquarters. We hung a NAT gateway on the developers' subnet in " +
      'the hope they would leave directly. All web traffic still appears at the headquarters proxy and NAT metrics ' +
      'remain at zero.',
    'Subnet has both a route table and a NAT gateway. The website whatismyip displays an address that belongs to ' +
      'the inspection appliance rather than the NAT one. Which has precedence in Azure?',
    'partner sees the firewall address although a NAT gateway hangs on the segment',
    'metrics of our NAT stay at zero, the web traffic exits elsewhere',
    'precedence between route table with zero route and NAT gateway',
    'natgw ignored, exits via nva',
    '0.0.0.0/0 udr beats nat gateway?',
  ],
  'nat-gateway-beside-public-ip-or-lb': [
    'VM web01 has its own public address for inbound SSH. Now the subnet gets a NAT gateway for a known egress. ' +
      'Under which address will its outgoing calls appear, and does inbound continue?',
    'We host a shop behind a Standard public load balancer and now want outgoing calls by NAT gateway. Can both be ' +
      'on the same subnet, and will answers to customers exit the right way?',
    'Looking at a design with LB for customers and NAT for updates, a colleague fears asymmetric paths. Which ' +
      'device handles sessions that start inside, and which those that start outside?',
    'both a public VM address and NAT service, which is the source outward',
    'does inbound via the LB survive once NAT handles the outgoing side',
    'LB for customers plus NAT for egress in one segment, conflict?',
    'vm pip + natgw which wins',
    'lb inbound natgw outbound together',
  ],
  'nat-gateway-inbound': [
    "I gave our NAT gateway's address 20.50.60.70 to a customer so that he can open our web server at 443. He gets " +
      'a timeout, and nothing is logged on the server. Outgoing calls use that address correctly.',
    'At home my router does NAT and I can forward ports. In Azure I have a VM behind the NAT gateway and want RDP ' +
      "on port 5000 translated to it. I don't find the place for rules.",
    "DNS record app.contoso.com points at the NAT gateway's address, since that's our only public one. Browser " +
      'spins till timeout. NSG allows 443 from anywhere to the server.',
    'customer calls the address of our NAT and gets a timeout',
    "where are forward rules for a server behind Azure's NAT service",
    "our DNS record targets the NAT address and the website doesn't open",
    'natgw port forward dnat',
    'web server on nat gateway ip timeout',
  ],
  'nat-gateway-attach-downtime': [
    'Production web farm currently exits through load balancer outbound rules. We plan to attach a NAT gateway on ' +
      'Wednesday. Will long-running database sessions to an external provider be cut, or only new ones move over?',
    'Change board wants to know the outage for hanging a NAT service on a live subnet with 40 VMs that have public ' +
      'addresses so far. Do I need a night window for it?',
    "We'd like to switch egress from the old way to NAT without users noticing. Is there interruption for sessions " +
      'which are open, and does the generation of the NAT product matter?',
    'will open sessions break while I hang NAT on a live segment',
    'switch over egress to the NAT service during business hours, risk?',
    'do we need a night window to bring in a NAT gateway',
    'attach nat gateway outage prod',
    'natgw cutover sessions interrupted?',
  ],
  'nat-gateway-unsupported-subnets': [
    'Our SQL Managed Instance should call external addresses with a fixed IP. I tried to hang the NAT service on ' +
      "its subnet and it isn't selectable. Which kinds of subnets don't accept it?",
    'Trying to associate NAT with every subnet of the network through a loop in Bicep: it fails at the subnet of ' +
      'the VPN gateway. Is that one excluded, and what others are?',
    'Drafting a policy "each subnet must have a NAT gateway". Before enforcing it I must know the exceptions where ' +
      "Azure doesn't allow it, such as gateways or managed databases.",
    'which segments of a network refuse a NAT gateway by design',
    "the NAT service on the segment of the VPN gateway isn't accepted",
    'are there exceptions to a rule that every segment needs NAT',
    'natgw sqlmi subnet?',
    'nat on gatewaysubnet unsupported',
  ],
  'nat-gateway-on-firewall-subnet': [
    'Azure Firewall in our hub has two public addresses and at peak the SNAT utilisation metric goes over 90 ' +
      "percent. Do I add fifteen more addresses or hang the NAT service on the firewall's subnet?",
    "We run thousands of agents behind AzFW to the same SaaS host. Port exhaustion shows in the firewall's health " +
      'metric. Someone said a NAT gateway can help. Will our inbound publishing rules still work?',
    "Is it supported to combine NAT with the secured hub's firewall or only with one in a normal network? Our aim " +
      'is more ports and a single public egress address.',
    'firewall SNAT utilisation near full, more addresses or a NAT service on its segment',
    'combine NAT with Azure Firewall to get more ports, effects on DNAT',
    'can I hang NAT on the subnet where AzFW lives',
    'AzureFirewallSubnet natgw',
    'azfw snat port utilization high',
  ],
  'nat-gateway-or-firewall': [
    'Small environment: eight VMs need Windows updates and two APIs. Architect wants a firewall at 900 dollars a ' +
      'month, I think NAT at 40 dollars is sufficient. What speaks for each?',
    'Security asks that servers may visit only a list of websites. Our network guy proposes the NAT service. Does ' +
      'it have any allow list by hostname, or do we need something bigger?',
    "For a lean landing zone I'm comparing egress options: plain address translation against a full inspection " +
      'appliance. Which criteria decide, and when would one use both of them together?',
    'is plain NAT sufficient or must egress be inspected by AzFW',
    'would an allow list by hostname be feasible with the NAT service',
    'inexpensive plain egress for private servers versus a full inspection firewall',
    'natgw vs azfw egress',
    'egress filter fqdn nat gateway?',
  ],
  'nat-gateway-storage-same-region': [
    'Storage account in West Europe, its networking page allows 20.61.1.1, which is the NAT address of our VM ' +
      'subnet, also West Europe. AzCopy from the VM gets 403 AuthorizationFailure. From my home with home IP listed ' +
      'it works.',
    'We listed our egress address in the firewall of a blob account. VMs in another Azure region get in, the ones ' +
      "located in the account's own region are denied, though whatismyip gives the listed address.",
    "Our deployment agent leaves with a fixed public IP which is on the storage account's selected networks list. " +
      'Upload fails: this request is not authorized. An identical rule for key vault does its job.',
    'egress address is listed at the blob account, still 403 from local region VMs',
    'VM abroad gets into the account, VM next door is denied with same listing',
    'listed IP has no effect for uploads out of our own region',
    'storage ip rule same region 403',
    'azcopy 403 although nat ip allowed',
  ],
  'nat-gateway-idle-timeout': [
    'Our integration service keeps a pool of sessions to an external Oracle database over NAT. When nobody uses a ' +
      'session for about five minutes, the next query ends in connection reset. Busy sessions live for hours.',
    'SSH from an Azure VM to a hosting provider freezes whenever I fetch a coffee. If I keep typing, it stays ' +
      "alive. It's on a subnet with a NAT gateway; from an on-prem box it survives all day.",
    'A message queue client behind the NAT service loses its quiet channel after some minutes of silence and gets ' +
      'a reset upon sending. Which setting is to be changed, and what is the maximum?',
    'quiet sessions get reset after a few minutes of silence, busy ones live',
    'ssh to outside freezes after a pause, we exit by NAT',
    'database pool gives resets on first query after a break behind NAT',
    'natgw idle tcp reset 4min',
    'connection reset after idle nat gateway',
  ],
  'nat-gateway-ping-ftp-protocols': [
    'From a VM behind our NAT gateway I try ping 8.8.8.8 and get nothing, so my colleague thinks internet is ' +
      'broken. curl https://example.com gives the page at once. traceroute displays stars only.',
    'The monitoring agent tests internet by ICMP and raises alarm on all machines in that subnet. Downloads, API ' +
      'calls and DNS work perfectly from the very same machines. We use Azure NAT there.',
    "Since moving a job behind NAT, an old transfer script in active FTP mode doesn't get its data channel, and " +
      'pings to the provider fail. HTTPS to the same provider is fine.',
    'echo requests to public hosts get no reply, web pages load, exit is NAT',
    'which protocols besides plain TCP will pass through the NAT service',
    'monitoring pings the internet and fails, HTTPS of the same machine succeeds',
    'natgw ping 8.8.8.8 no reply',
    'traceroute stars nat gateway curl ok',
  ],
  'nat-gateway-private-or-overlap': [
    'In AWS we used a private NAT so two VPCs with equal ranges could talk. Now in Azure we have the same problem ' +
      'between two networks. Can the NAT gateway translate to internal addresses?',
    "Our datacenter only accepts 172.20.0.0/24 from us over the tunnel, while the VNet is 10.0.0.0/16. I'd like " +
      'the NAT service to hide the servers behind that block. Is that its job?',
    'Merger of two firms with colliding blocks. The plan on the whiteboard has Azure NAT gateway in the middle of ' +
      'both networks. I doubt it does internal translation. What else can be done?',
    "translate internal to internal addresses with Azure's NAT service, possible?",
    'hide VNet servers behind another private block toward the datacenter',
    'equivalent of the AWS private NAT in Azure for colliding ranges',
    'private nat azure equivalent',
    'natgw rfc1918 translation',
  ],
  'basic-public-ip-retired': [
    'An Advisor mail tells us that the old tier of public addresses went out of support last September. Our 14 VMs ' +
      'still answer on theirs. Are they going to be switched off, and can we retain the numbers?',
    "We have a static address from 2016 which is printed in firewall rules of a hundred clients. It's the former " +
      'SKU. Is a migration to the current SKU possible with the number unchanged?',
    'Auditor flagged our legacy SKU addresses as unsupported. Management asks for the risk if we do nothing for ' +
      'six months and what the upgrade includes.',
    'legacy tier of public addresses out of support, do they get turned off',
    'switch an old SKU address to the current tier without losing the number',
    'risk of staying on the former address SKU past the deadline',
    'basic pip eol what now',
    'basic ip to standard same number',
  ],
  'vm-public-ip-needed': [
    'Each of our 25 servers has its own public address, historically for RDP and updates. The security team wants ' +
      'them all gone. What takes over which task, and in what order do we proceed?',
    "A developer says a server without public address can't fetch packages. I would like to have none on the " +
      'servers. Is he right, and how would admins and customers get to them?',
    "Pen test result: way too many exposed endpoints, because every machine got a public IP by the portal's " +
      'default. What would a clean setup look like for inbound, outbound and administration?',
    'strip public addresses from servers, what must replace them beforehand',
    'is a public address on servers required merely for package updates',
    'what is a clean design without public addresses on any machine',
    'remove vm pips safely',
    'vm needs pip for internet?',
  ],
  'private-subnet-azure-services': [
    'The subnet is marked private, no NAT, no firewall. Will our servers still get to a storage account, key vault ' +
      "and Windows Update? Some colleague claims Azure's own services are always reachable.",
    'We deploy a closed environment with no way to the web. It should only use Azure SQL and blob. Must we buy NAT ' +
      'for that, or do endpoints in the network suffice? And what about activation?',
    'Hardening project: servers shall have no egress at all apart from platform services of Azure. Which of these ' +
      'services need a way out and which may be reached by internal means?',
    'closed segment, which Azure services stay reachable without any egress',
    'do servers with no internet get to blob and vault anyhow',
    "is NAT needed only for reaching Azure's own platform services",
    'private subnet storage keyvault reachable',
    'no egress vm azure sql access',
  ],
  'branch-internet-through-azure': [
    'We have eleven shops with tunnels into Azure and want to drop their local internet filtering. All web traffic ' +
      'should go over the tunnel, be inspected centrally and leave from Azure. Can it be built, and with which ' +
      'product?',
    'Our office line ends at a VPN gateway in the hub where a NAT gateway lives too. I sent all office traffic ' +
      "into the tunnel hoping it exits through NAT. Websites don't open. What would make this work?",
    "Remote users with the Azure VPN client shall surf with the company's public address from Azure rather than " +
      'from their home line. Is that only possible with a firewall in the middle?',
    'let office sites surf the web by way of Azure instead of locally',
    'tunnel all web traffic of shops to Azure and exit there, how',
    'VPN users exit to the web with our Azure address',
    'onprem internet breakout via azure',
    's2s branch surf through azure fw',
  ],
  'nat-gateway-needs-a-route': [
    "I've created a NAT gateway, gave it an address and hooked it to the subnet. Do I now have to write a zero " +
      "route that points to it? I can't find it among next hop types.",
    'Coming from AWS, where the route table needs an entry for the NAT device. In Azure I see nothing of that ' +
      'sort. How do the servers know that they should exit through it?',
    'Do servers need some gateway setting in the operating system, or a route table on the subnet, when the NAT ' +
      'service was added? Docs only speak about linking the subnet.',
    'must I write a zero route for the NAT service like in AWS',
    'next hop list has no NAT entry, how do servers find it',
    'any setting in the OS necessary once NAT hangs on the segment',
    'natgw route table required',
    '0.0.0.0/0 to nat gateway type',
  ],
  'nat-gateway-no-internet': [
    "NAT gateway is there, subnet linked, but wget from the server hangs. I'm rather new and don't know where to " +
      'look: the address, routes, security groups, DNS? Please list it in a sensible sequence.',
    'Whole subnet has no web access, although the egress is said to be by NAT. Another admin built it. What are ' +
      'the checks, one after the other, and which metrics tell something?',
    'We rolled out NAT in ten subnets by pipeline and in one nothing gets out. I need a general troubleshooting ' +
      'order for missing egress with NAT before I open a support ticket.',
    "order of checks if egress by NAT doesn't work at all",
    "NAT service in place, servers can't open any site, where to begin",
    'egress by NAT is missing, which metrics would help in finding out',
    'natgw troubleshooting checklist',
    'egress missing with nat gw, first checks',
  ],
  'nat-gateway-address-per-vm': [
    'Our NAT gateway carries two addresses, .10 and .11. The bank registered only .10. Around half of the calls ' +
      'from our payment server succeed, the others get refused, and the access log of the bank shows .11 for those.',
    'Is it possible to bind the mail relay to the first address of our NAT service and all others to the second? ' +
      'Currently httpbin shows sometimes the one and sometimes the other from the same machine.',
    'We use a /30 prefix on NAT. A supplier complains that our source address hops around between four numbers ' +
      'with every request. Nothing in our app changed. How can one server be given a stable one?',
    'source address hops between a few numbers on every call, same server',
    'pin a given server to one of the addresses on our NAT',
    'half of the requests arrive at the partner with our other NAT number',
    'natgw random source ip multiple pips',
    'bind vm to single nat ip',
  ],
  'nat-gateways-per-vnet-and-subnet': [
    'Planning egress: the network has subnets for prod, test and a partner zone. Prod should exit with another ' +
      'address than test. May a network hold several NAT gateways, and can a subnet use two for redundancy?',
    'Coming from datacenter routers, I would like two NAT devices on the same segment so one takes over if the ' +
      "other dies. Azure portal lets me choose only one. Is that how it's meant?",
    'Do I need a NAT service for every subnet, or will one do for the entire network with its 30 subnets? And is ' +
      'the assignment automatic for new ones?',
    'how many NAT services may a network or a segment have',
    'is a second NAT device on the same segment allowed for redundancy',
    'one NAT for thirty segments of the network or each with its own',
    'natgw count per vnet',
    'two natgw same subnet',
  ],
  'nat-gateway-move-or-share': [
    "Our NAT gateway was made in the sandbox subscription and must now be in production's. The portal's move check " +
      "refuses it. What's the supported path, and is it possible to point a subnet of one subscription to it?",
    'Central IT would like to own all NAT gateways in its subscription and attach subnets of application ' +
      'subscriptions to them. Is such a cross assignment supported or must each subscription own one?',
    'We have to bring our whole resource group to another region this summer. The NAT resource is not listed as ' +
      'movable. How do others deal with it?',
    'relocate a NAT resource into another group of resources or other subscription',
    "attach our segment to a NAT that's owned by another subscription",
    'is a NAT gateway that stands movable to other regions',
    'natgw move refused',
    'natgw other subscription subnet',
  ],
  'nat-gateway-change-public-address': [
    'Our egress address got on some blacklist, so we want to give the NAT gateway a fresh one at once. Are running ' +
      "sessions killed when I swap, and what's the gentlest sequence?",
    'We hang a second number on NAT because ports become tight. Will that disturb the sessions in progress? Next ' +
      'month the old number should go away completely.',
    'A project asks to alter the egress address of the NAT from a single one to a prefix, in the middle of the ' +
      'working day. What do the servers notice?',
    'swap the egress number on our NAT with as little disruption as possible',
    'hanging an extra number on the NAT service, does anyone notice',
    'gentlest way to retire the current address from our NAT',
    'natgw new pip switch sessions',
    'replace nat gateway ip',
  ],
  'which-public-addresses-for-nat-gateway': [
    "I want to hang our existing public address on the new NAT gateway but it isn't in the list. Another address, " +
      'made the same day by a colleague, is. Both are static. What kind does the NAT accept?',
    'Terraform attaches pip-egress to NAT and Azure returns an error. The address comes from a team that enabled ' +
      'all sorts of extras on it. A plain new one attaches without error.',
    'We own a block of addresses registered at RIPE. May it be used on the NAT service? First test in the portal ' +
      'left the address greyed in the picker.',
    'address missing in the picker of the NAT gateway, others are listed',
    'attaching a certain public address to NAT returns an error, a new one works',
    'is our own registered block of addresses usable for NAT egress',
    'natgw pip not selectable',
    'public ip cannot attach nat gateway',
  ],
  'see-what-goes-through-nat-gateway': [
    'Our egress bill for NAT doubled in May. I need to see which servers send that much and to where. Where can I ' +
      'turn on some kind of log for the NAT service?',
    'Security wants records of who called which external address through the NAT, including the internal source. ' +
      "Firewall logs aren't available as we have none. What is offered?",
    'How do I look up how many ports are in use on the NAT, and which server is the top talker? The metrics blade ' +
      'only shows totals.',
    'find the server that pushes most bytes out by NAT',
    'records of outgoing sessions with inner source by the NAT service',
    'egress bill doubled, how to analyse traffic of the NAT gateway',
    'natgw top talker',
    'nat gateway logging sources',
  ],
  'default-outbound-address-still-there': [
    'Advisor keeps warning that a dozen of our VMs use implicit egress, yet their subnet has been linked to a NAT ' +
      "gateway for months and tests show the NAT's number. Is the warning wrong and how can it be cleared?",
    "Portal's NIC overview displays some outbound address that's not ours on VMs, even with the firewall route in " +
      'force. Does any traffic leave by it? Security wants it gone.',
    'We moved everything to a firewall for egress. Still the VM properties say default outbound enabled. Must we ' +
      'reboot, redeploy, or change something at the subnet?',
    'the warning of implicit egress persists even though NAT is linked',
    'strange outbound address shown on the NIC, we exit by firewall',
    "how to clear Advisor's notice on implicit egress after adding NAT",
    'default outbound ip visible natgw attached',
    'advisor default outbound warning remains',
  ],
  'mail-on-port-25-blocked': [
    "Postfix on an Azure VM can't deliver: telnet to the MX of any recipient on 25 hangs, while 443 and 587 to the " +
      'same provider connect. NSG outbound is all open, the firewall logs show it passing.',
    'We migrated our on-prem Exchange relay to a cloud VM in a pay-as-you-go subscription. Outgoing messages pile ' +
      'up in the queue with connection timed out. Web access from the same box is perfect.',
    'Learner hosting a forum: registration e-mails never leave the server. Test-NetConnection smtp server port 25 ' +
      "is false, port 587 true. I opened everything in the security group. What's wrong?",
    'mails pile up in the queue, 25 hangs while other ports to that host connect',
    'cannot deliver e-mail directly from a cloud VM, telnet to any MX hangs',
    'outgoing mail server in Azure times out though rules allow everything',
    'telnet mx 25 timeout azure',
    'postfix queue timed out port 25',
  ],
  'nat-gateway-on-other-subnets-only': [
    'Colleague created snet-reports in vnet-core yesterday. VMs there cannot download packages; those in snet-app ' +
      "go out with our official address. It's the same network and no route tables are used anywhere.",
    'Two segments of one network: from the first, whatismyip gives the address of the NAT gateway, from the second ' +
      'a completely different Microsoft number which no one at our company knows.',
    'Our supplier accepts servers from snet-a but rejects those from snet-b. Both belong to one virtual network ' +
      'with a NAT gateway in the same resource group. What makes b different?',
    'new segment has no web access, older segments of that network do',
    'machine leaves with an unknown Microsoft number, its network owns a NAT gateway',
    'why does just part of our network exit with the official address',
    'natgw some subnets no internet',
    'new subnet wrong egress ip',
  ],
  'nat-gateway-without-public-address': [
    'Yesterday I hooked natgw-prod to our subnet and within minutes all servers lost the web. Provisioning is ' +
      'Succeeded, no NSG changes, no routes. Unhooking it brought internet back.',
    'Pipeline created the NAT resource and the association, all green. From every VM of the subnet curl to any ' +
      "host hangs. The outbound IP tab looks a bit empty to me, but I'm new to it.",
    'A coworker renewed our egress numbers on the NAT gateway on Sunday. Since Monday no server of the subnet can ' +
      'reach anything outside. The resource is healthy according to the overview.',
    'servers lost the web the moment the NAT resource was linked',
    "no server gets outside since somebody worked on the NAT's addresses",
    'NAT deployed by code, everything reports Succeeded, all sites hang',
    'natgw linked, whole subnet offline',
    'outbound IP tab empty natgw hang',
  ],
  'nat-gateway-or-card-in-failed-state': [
    "Overview of natgw-eu says provisioning state Failed since last night's change by Terraform. The subnet's " +
      'servers have no web. Restarting VMs does nothing. I do not see an error that tells more.',
    'Linking NAT to our subnet ends in an error which names a network interface that is not in Succeeded state. It ' +
      'belongs to a VM that nobody uses. What to do?',
    'A deployment crashed half-way, and now the NAT resource has a red Failed in the portal. Each attempt to ' +
      'attach it to another subnet returns conflict. Do I have to throw it away?',
    'red Failed shown at the NAT resource, no web access for its segment',
    "linking NAT stops because some interface isn't in Succeeded state",
    'how do I get the NAT gateway out of its failed provisioning',
    'natgw provisioningState Failed',
    'nic failed state natgw attach error',
  ],
  'public-load-balancer-without-outbound-rule': [
    'Two nginx nodes behind our public Standard load balancer answer visitors on 443 as they should. From the ' +
      'nodes themselves apt and calls to Stripe time out. The nodes have no addresses of their own.',
    'We deployed a public LB by Terraform with a single rule for 443. Customers are happy. Yet the backends fail ' +
      "to pull container images. A node that's outside of the pool pulls them.",
    "After our cloud team rebuilt the front load balancer, the site works for visitors but the web servers can't " +
      'call the licence server on the internet any longer.',
    'visitors reach the site, its nodes cannot call anything outside',
    'nodes in the pool of a public LB fail at downloads, inbound is good',
    'since the front balancer was rebuilt the backends lack egress',
    'public std lb backends no egress',
    'disableOutboundSnat backends apt timeout',
  ],
  'windows-activation-behind-forced-tunnel': [
    'All fresh Windows Server 2022 VMs show the activate watermark after a month. slmgr /ato ends with 0xC004F074. ' +
      'Linux VMs have no such matter, of course. Since spring our web traffic runs via headquarters.',
    'Helpdesk tickets: desktops in the cloud say Windows is not activated. Test-NetConnection ' +
      'azkms.core.windows.net -Port 1688 fails. Websites open as usual through the corporate proxy. It began after ' +
      'the ExpressRoute go-live.',
    'We locked egress down to 443 through an appliance, and some weeks later servers started complaining about ' +
      'their licence. Is there any special thing that Windows machines in Azure have to reach?',
    'servers complain of missing licence since web traffic goes by headquarters',
    'watermark asking to activate appears on cloud Windows machines, 1688 unreachable',
    'what must Windows VMs reach so that their licence state stays valid',
    'slmgr ato fails azure vm',
    'kms 1688 timeout forced tunneling',
  ],
  'security-rule-denies-the-way-out': [
    'NAT is there with an address, no route table. Web pages load from the server, but the connection to ' +
      'api.partner.example:8443 times out. Effective security rules list a custom deny with priority 400.',
    'The security group of our subnet was revised on Monday. Since then the batch host cannot reach the update ' +
      'mirror, while its neighbour in another subnet with the same NAT gets through.',
    'IP flow verify for 10.3.0.7 to 93.184.216.34:22 outbound returns Access denied with a rule named ' +
      'DenyInternetOut. What would be the correct way to permit only this one destination?',
    'flow verify says outbound denied, port 443 passes, 8443 not',
    'since security revised the rules our batch host gets no updates',
    'some outgoing ports are dead while others function from the same server',
    'IP flow verify outbound access denied rule',
    'nsg outbound deny internet exception',
  ],
  'service-endpoint-shows-the-private-address': [
    'Azure SQL has a firewall rule for our NAT number. Since the network team ticked something called ' +
      'Microsoft.Sql on our subnet, login fails: client with IP address 10.4.1.7 is not allowed. Other subnets still ' +
      'log in.',
    'Key vault permits our egress number. From snet-jobs it replies Forbidden, client address is not authorized; ' +
      'from snet-web, with the same NAT, secrets are read. Somebody changed subnet settings last Friday.',
    'Error text from the database lists an inner 10.x address instead of our public one. Whatismyip from that very ' +
      "server yields the right public number that's on the list. How come?",
    'database error cites our inner 10.x address, listed public number no longer helps',
    'one segment is refused by the vault, others with the same NAT are let in',
    'access broke when a tick for Microsoft.Sql was put on the segment',
    'client ip 10.x not allowed azure sql',
    'vault forbidden one subnet egress ip listed',
  ],
  'ipv6-has-no-way-out': [
    'Dual-stack subnet with NAT gateway: curl -4 https://example.com is instant, curl -6 hangs until timeout. VMs ' +
      'have v6 addresses from our range. Does the NAT treat v6 differently?',
    'Package installs on our Ubuntu VMs pause for a minute at each mirror, log says connecting to 2600:... then ' +
      'goes on by v4. Since v6 was introduced in the network. Web browsing feels slow too.',
    "We enabled v6 on an app network. Inner v6 traffic works, external v6 targets don't respond at all. v4 targets " +
      'do. Egress is via NAT. What must be added?',
    'v6 targets on the internet hang, v4 targets answer, exit is NAT',
    'installs pause at v6 mirrors before falling back to v4',
    'only v4 leaves our dual-stack segment, the new protocol is dead outward',
    'curl -6 timeout natgw',
    'azure vm no ipv6 egress',
  ],
  'fragments-are-dropped-on-the-way-out': [
    'Our RADIUS proxy VM talks to an external roaming service. PAP logins succeed; certificate logins, which send ' +
      'large UDP datagrams, never complete. Wireshark on the VM shows packets leaving in pieces. The exit is a NAT ' +
      'gateway.',
    "VoIP box in Azure: short SIP messages get through, calls with long headers don't ring. Provider sees nothing. " +
      'From an on-prem box same config works. Egress by NAT.',
    'DNS responses bigger than around 1400 bytes from an outside server never arrive at our resolver VM, small ' +
      'ones do. No NSG in between. Captures contain pieces of IP packets.',
    'small datagrams come through, large ones vanish, exit is NAT',
    'captures show packets in pieces, the far end gets none',
    'certificate logins to an external RADIUS stall, password logins pass',
    'large udp lost nat gateway',
    'ip fragments dropped natgw',
  ],
  'open-connections-keep-the-old-address': [
    "We linked NAT at 10:00. At 11:30 the partner's log still lists our former number for the nightly sync " +
      'process, while a curl I start by hand shows the new one. Nothing was restarted.',
    'After egress was moved to NAT, part of the calls of our Java service arrive with the number from before and ' +
      'some with the new number. The pool of the service was never recycled.',
    'Why does our app still leave by its earlier address although the portal lists the NAT on the subnet since ' +
      'this morning? A fresh VM in the same subnet uses the right one.',
    'hours after linking NAT a long-running process still shows the former number',
    'fresh curl gives the new egress, the running service the previous one',
    'mixture of old and new source numbers at the partner since the switch',
    'natgw attached, old ip still seen',
    'egress ip unchanged long running app',
  ],
  'standard-address-is-closed-until-allowed': [
    'Following the deprecation mail we upgraded the address of vm-shop to the newer SKU on Saturday. The number ' +
      "stayed the same, but the shop isn't reachable on 443 any more. There's no NSG anywhere near this VM.",
    'My first VM with a fresh static address: I installed Apache, opened ufw, but browser times out. A class ' +
      "mate's older VM with the former SKU type of address works without a security group.",
    'RDP from the office stopped precisely when the address was converted. From a VM in the same network RDP and ' +
      'web are fine. Nothing changed in Windows. Outgoing traffic works too.',
    'shop unreachable from outside directly following the address SKU upgrade',
    "new VM doesn't answer on its public number, locally it replies",
    'number unchanged, SKU of it converted, and inbound dead ever since',
    'ip sku upgraded, inbound timeout',
    'standard pip website timeout fresh vm',
  ],
  'partner-does-not-know-the-address': [
    'SFTP upload to our bank timed out on the day we switched to Azure NAT, all other websites open. From the old ' +
      "datacenter the upload still works. The bank's hotline says there's no trace of us in their logs.",
    'One single SaaS vendor rejects our calls with 403 since the migration weekend. Forty other external APIs are ' +
      'fine from the same servers. Code and credentials are unchanged.',
    'A government portal is dead from the cloud servers but opens from my laptop in the office. Any other internet ' +
      'host works from these servers. DNS gives the same result in both places.',
    "only a single supplier's API is dead for us after migration, rest is fine",
    'bank upload times out from the cloud, from the datacenter it goes',
    '403 by one vendor since we exit through another number',
    'one external host timeout, others ok',
    'sftp partner unreachable after cloud move',
  ],
  'routes-to-internet-in-a-private-subnet': [
    'In the new landing zone, our route table sends 0.0.0.0/0 to the firewall and service tag AzureMonitor ' +
      "straight to Internet. Agents there don't report. In the previous network the identical table functioned.",
    "We made a subnet by the newest API and gave it a user route with hop type Internet for a licence server's " +
      'address. Packets to it go nowhere, everything else passes the firewall normally.',
    'A bypass for backup traffic with next hop type Internet works in old networks; in those deployed this quarter ' +
      'it cuts the VMs off from the backup service. Effective routes look the same.',
    'bypass entry with hop Internet works in old networks, not in a new one',
    'service tag entry toward Internet cuts agents off in the fresh landing zone',
    'effective routes show Internet for a target yet packets go nowhere',
    'udr next hop Internet dead new vnet',
    'AzureMonitor tag route no telemetry private subnet',
  ],
  'nat-gateway-still-attached-when-deleted': [
    'I want to remove our old NAT gateway in the portal. The delete button yields an error about it being in use, ' +
      'though no VMs are left. The resource group removal gets stuck too.',
    'terraform destroy loops for half an hour at the NAT resource and then fails. The VMs and addresses are gone. ' +
      'What holds the resource back?',
    'Cleaning up the sandbox on Friday: each time I erase natgw-test Azure returns InUse... cannot be deleted. I ' +
      'looked for locks and there are none.',
    'removing the NAT resource is refused as in use, no VMs left',
    'destroy run hangs at the NAT, what still holds it',
    'erase NAT in the sandbox gives an in-use error without any lock',
    'natgw delete in use error',
    'resource group removal stuck natgw',
  ],
  'how-long-a-closed-port-rests': [
    "We open and close 3,000 sessions per minute to one payment API from behind NAT. I'm calculating whether ports " +
      'come free soon enough. How long are they held after FIN, after RST, and for UDP?',
    'Load test: the client closes each session properly and opens another to the same host. At which rate would a ' +
      'single NAT number run dry? I need the cool-down values.',
    "Developers ask whether to send RST rather than a normal close in order to recycle ports quicker on Azure's " +
      'NAT. What are the actual hold times?',
    'cool-down of a SNAT port following FIN or RST on NAT',
    'how soon may the same port serve the same target again',
    'short-lived sessions at high rate, hold time of ports in Azure NAT',
    'natgw port cooldown seconds',
    'snat reuse after close natgw',
  ],
  'speed-of-one-connection-behind-nat-gateway': [
    'Downloading a 500 GB archive over NAT V2 from a single https session, I measure around 980 Mbit though the VM ' +
      'has 25 Gbit. Is that a limit of the session or of the service?',
    "Our satellite data feed is one big TCP stream. Will Azure's NAT throttle it, and what packet rate per session " +
      'can be expected from the second generation?',
    'Sizing replication to an external site: a single flow needs 3 Gbps. Does the NAT service allow this, or must ' +
      'we split into parallel sessions?',
    'is a single TCP session throttled by the NAT service',
    'one big stream stalls below a gigabit through NAT V2',
    'packets per second that a flow may get behind NAT',
    'natgw v2 per-connection limit',
    'single flow 1gbps natgw',
  ],
  'go-back-to-the-old-nat-gateway': [
    'After replacing NAT by its second generation some apps behave strangely. Change manager wants to know: is ' +
      'there a way back, are the former addresses preserved and what breaks meanwhile?',
    'Rollback plan needed for our weekend: we change subnets to the V2 NAT. If the smoke test fails on Sunday, how ' +
      'do we restore the first generation with its numbers?',
    'When a subnet gets the newer NAT, is the former resource removed automatically along with its numbers, or ' +
      'does it remain until I erase it?',
    'way back from the V2 NAT to the first generation',
    'does the former NAT remain with its numbers after we switch the segment',
    'what rollback plan is there for switching to the newer NAT generation',
    'natgw v2 rollback',
    'revert nat gateway v2 to standard',
  ],
  'nat-gateway-takes-the-whole-prefix': [
    'We bought a /29 prefix, eight numbers. The NAT should have two of them and the remaining six are for load ' +
      "balancers. After hanging the prefix on the NAT, I can't create others from it. How to divide?",
    'Partner whitelisted our prefix as a block. NAT uses it today. Now the firewall needs an address in the same ' +
      'block. Is sharing feasible or must another prefix be bought?',
    "I'd like only part of a public block on the egress NAT, since sixteen numbers are a waste. The portal offers " +
      'just the entire prefix. Is there a trick?',
    'how to divide a public block between NAT and load balancers',
    'NAT swallowed the entire prefix, others want numbers from it',
    'is it possible to hang just two numbers of a block on NAT',
    'ip prefix split natgw lb',
    'partial prefix nat gateway',
  ],
  'zone-of-a-nat-gateway-without-zone': [
    'Our NAT gateway was deployed with zone set to none. The auditor asks which datacenter it is in and if it ' +
      'withstands a zone outage. Its public address is spread over three zones. What do I answer?',
    'Reading the property list of our NAT resource I see no zones. Is that safer than zone 1, since Azure spreads ' +
      'it, or the opposite? Can I alter it afterwards?',
    'We believed that giving a zonal-resilient public address to the first generation NAT makes the whole egress ' +
      'resilient. A consultant doubts it. Who is right?',
    'NAT resource lists no zone, where does it actually run',
    'does a resilient public address make the NAT resilient as well',
    'alter the zone on a first-generation NAT that exists already, doable?',
    'natgw zones none meaning',
    'natgw non-zonal outage',
  ],
  'health-alert-for-a-nat-gateway': [
    'The operations team wants a pager when egress through NAT degrades. Which figures of the resource should be ' +
      'watched with what thresholds, and which ones produce false alarms?',
    'Last night the availability figure of our NAT dropped to 92 percent for one minute. No app noticed. Should we ' +
      "be worried, and what's a meaningful alert?",
    "I'm setting up dashboards for shared network services. For firewalls I know what to chart, for the NAT " +
      "service I don't. Please recommend key figures.",
    'which figures of the NAT service are worth waking somebody up',
    'availability of the NAT dipped shortly without any impact, false alarm?',
    'what thresholds do you recommend in alerts for egress by NAT',
    'natgw alert thresholds',
    'monitor nat gateway metrics which',
  ],
  'scale-set-without-default-way-out': [
    "We deployed a scale set with the flexible mode into an old subnet. Its instances can't pull Docker images. " +
      'Ordinary VMs in the same subnet download happily without any public address or NAT.',
    'Build agents on a VM scale set, orchestration flexible, hang at cloud-init since no repository is reachable. ' +
      'The previous uniform set in that subnet never had the trouble. NSG is the same.',
    'Autoscaled workers come up but never register at the external broker. Single machine next to them registers ' +
      "at once. It's an older network, where implicit internet still functions for others.",
    'instances of the flexible set have no web, single VMs nearby do',
    "uniform set downloaded packages, the new flexible one can't in that segment",
    'cloud-init of scale set instances hangs at repositories, neighbours are fine',
    'vmss flex no internet old subnet',
    'flexible scale set apt timeout',
  ],
  'nat-gateway-and-apps-with-vnet-integration': [
    'Our function app is integrated in snet-func, where a NAT gateway with a whitelisted number hangs. The partner ' +
      "still sees some shared Microsoft address from the app's properties. What's missing?",
    "Web app on a Premium plan must call an API that only accepts one address. The list of the app's outbound " +
      'addresses has 20 entries. How can it always come from a single number of ours?',
    'I hung NAT on the subnet to which our App Service is joined, but a call to ifconfig.me from the Kudu console ' +
      'displays another number. Is a setting about routing required?',
    'web app calls must come from a single number of ours',
    'Kudu console shows a shared Microsoft address even with NAT on the joined segment',
    "function's calls leave by the app's own pool of numbers, NAT is unused",
    'app service static egress natgw',
    'functions outbound ip nat vnet integration',
  ],
};
