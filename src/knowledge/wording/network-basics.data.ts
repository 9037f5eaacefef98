// How people put the points of network-basics, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const networkBasicsWording: Wording = {
  'nsg-own-rule-denies': [
    "I've got a SQL box in subnet data with a security group that contains about 20 rules from an earlier " +
      'colleague. I added one permitting 1433 from the app subnet, priority 900. Still the app server gets timeouts, ' +
      'while 443 works.',
    'Our landing zone ships a template NSG. I put in a permit for SSH from my office range and saved it, waited ' +
      'ten minutes. The verify tool names some custom "DenyExternal" entry from the template and answers Access ' +
      'denied.',
    'Student here, doing a lab with two VMs. My inbound entry for port 8080 at 2000 seems to be skipped entirely, ' +
      'other ports allowed by the template are fine, and the blade lists several entries above mine.',
    'Why would traffic stay blocked though I clearly permitted that port in the security group?',
    'Permit entry is there, source and port are right, but verify says custom deny entry decided.',
    'One port times out, others on same machine open; security group holds many hand-made entries.',
    'nsg allow rule ignored, custom deny hits',
    'IP flow verify denied by template rule',
  ],
  'nsg-has-no-allow-rule': [
    'Fresh Ubuntu VM with nginx in West Europe, public IP attached, group created by the wizard and never edited. ' +
      'SSH I had opened, but the browser on port 80 just spins. The verify tool reports DenyAllInBound.',
    'We moved an app to port 8443. I opened it on the group attached to the subnet. Clients from the peered VNet ' +
      "still time out, and the portal shows the machine's interface also carries a group of its own.",
    'Internal load balancer with two backends. Calls on 5432 from another network never arrive and IP flow verify ' +
      "points at the last built-in rule. We never wrote any blocking rule ourselves, so what's stopping it?",
    'Nobody denied this port explicitly, nevertheless connection attempts die with the default deny named.',
    "Why is the traffic refused by DenyAllInBound when my subnet's group permits it already?",
    'I opened nothing special on new VM and website unreachable from outside, only remote login goes.',
    'DenyAllInBound blocks my app port',
    'port closed, subnet group permits, nic group default',
  ],
  'guest-firewall-blocks-the-port': [
    'Windows Server 2022 in 10.2.1.0/24 runs a licence service on 27000. The Azure side looks clean, the verify ' +
      'tool answers Allowed, next hop is fine. On the server itself telnet to that port connects, from the neighbour ' +
      'it hangs.',
    'We took a packet capture with Network Watcher on the destination machine. The SYNs from the peered network ' +
      'come in one after the other, but nothing is ever sent back. The daemon answers when we curl it locally.',
    'A vendor installed its agent on our RHEL machine. Security group permits 9090 from 10.0.0.0/8. Local test is ' +
      'OK, remote test from jump box runs into timeout, though ssh to same host is fine.',
    'Any idea why a port is reachable on the machine itself but silent from every other host?',
    'Azure diagnostics say allowed all the way, packet is seen on target, still no reply comes.',
    'Service opens locally, neighbours get timeouts, and no network rule refuses them.',
    'vm port times out, flow verify allowed',
    'localhost works, remote times out, NSG open',
  ],
  'nothing-listens-on-the-port': [
    'Developer question: my Node API is deployed on a Linux VM at 10.0.3.7. From another VM curl to port 3000 ' +
      'immediately says Connection refused, no waiting. SSH to the same address is fine and the security group ' +
      'permits everything internal.',
    "After last night's patching the app server rebooted. Since then each client gets an instant reset on port " +
      '8080, no timeout at all. Network team insists their side is OK and that routes are unchanged.',
    'Connection troubleshoot shows the VM reachable with green hops, yet psping against TCP 5000 fails in under a ' +
      "millisecond with actively refused. Other ports on that box answer normally. What's going on?",
    'How come the port answers with a reset right away instead of a timeout?',
    'The machine is up, other ports fine, but this one says target actively refused it.',
    'I get ECONNREFUSED from VM in same subnet, firewall rules all open.',
    'no connection could be made, actively refused vm',
    'connection refused port 8080 azure vm',
  ],
  'standard-public-address-without-nsg': [
    'Quick lab: Windows VM created by script, Standard public IP on its card, no security group anywhere because I ' +
      'wanted it simple. RDP from home times out and so does every other port. Outbound browsing works.',
    'We had an old web server with a Basic address that everyone could open. Last week that address was migrated ' +
      'to Standard; since then not a single visitor gets through, though nothing inside the VM was touched.',
    'To rule out filtering I detached the network security group from both the subnet and the NIC of my machine. I ' +
      'expected everything open; instead port 443 from the internet is dead now as well.',
    "Why can't anyone outside connect to a machine with Standard IP and zero filtering attached?",
    'Before address upgrade the site was visible from internet, after it all inbound connection times out.',
    'No security group on card nor subnet, still public visitors cannot come in.',
    'standard pip vm unreachable from internet',
    'no nsg, inbound timeouts on public ip',
  ],
  'reply-leaves-by-another-card': [
    'Our appliance VM has one interface in the management subnet and another in the data subnet. From machines in ' +
      'the data subnet everything answers, but hosts in the spoke only reach the management address, never the data ' +
      'one.',
    'I added a second NIC to an Ubuntu server for backup traffic. Tcpdump shows the request arriving on eth1 and ' +
      'the answer going away through eth0. The backup host in another VNet gets no response at all.',
    'Windows machine with two network cards, both green in portal. Ping to its second address works from ' +
      'neighbours in that range, from any other subnet it times out. Security groups identical on both. What am I ' +
      'missing?',
    'Why is the additional interface of my VM reachable only from within its own subnet?',
    'Multi-homed box: secondary address gives silence to remote subnets while first one answers them.',
    'Request enters on one adapter, response goes away on the other, connection never completes.',
    'secondary nic unreachable from other subnets',
    'eth1 in eth0 out azure dual nic',
  ],
  'subnet-delete-refused-in-use': [
    "I'm cleaning up a proof of concept. VMs and the app plan are deleted, resource group almost empty, but " +
      'removing the last subnet returns InUseSubnetCannotBeDeleted and names some network interface I cannot see in ' +
      'the list.',
    'Our pipeline runs terraform destroy each evening. Now it hangs on one subnet: the API answers bad request, ' +
      "subnet still in use. In the portal there's nothing connected except a delegation nobody remembers.",
    'We want to get rid of a whole virtual network that served a Function app with VNet integration. The app was ' +
      'removed last month, nonetheless deletion is refused because of a service association link. How to get it out?',
    'Why does Azure claim my empty subnet is occupied and decline the removal?',
    'Removing virtual network gives error, some leftover service apparently holds one range.',
    "Cannot drop subnet after the workloads were torn down, portal says it's still used.",
    'InUseSubnetCannotBeDeleted during terraform destroy, help',
    "subnet still in use, nothing inside, can't remove",
  ],
  'subnet-out-of-addresses': [
    'Our batch pool lives in a /27 and normally runs 15 nodes. Today autoscale wanted to go higher and failed with ' +
      'SubnetIsFull. Nobody changed the network since it was built two years ago.',
    'I tried adding the eighth private endpoint to subnet snet-pe which is a /28. Deployment ended with an error ' +
      'telling that capacity for IPs is insufficient. On the blade it says available 0.',
    "Dev team reports the scale set can't grow any further: new instances fail at NIC creation. The subnet has a " +
      'couple of load balancers and jump hosts next to the nodes. What do we do now?',
    'New machines refused, message about not sufficient IP capacity in the chosen subnet, how to proceed?',
    'How come I can only place eleven things in a /28 and then creation is denied?',
    "Endpoints can't be added any more, the range appears used up.",
    'SubnetIsFull error on new nic',
    'scale set failed, zero available ips in subnet',
  ],
  'table-or-group-of-another-place': [
    "Platform team maintains route table rt-spokes in the connectivity subscription. I'd like my spoke in the " +
      'workload subscription to use it, but in the association dialog the list is empty and my Bicep fails with an ' +
      'invalid reference.',
    'Our security group was built for West Europe and is perfect. Now I made a VNet in Sweden Central and wanted ' +
      "to attach the same group to its subnets, it simply isn't offered there. Do I lack permissions?",
    'Running az network vnet subnet update with the id of a table from another region ends in an error, although ' +
      "I'm Owner on both resource groups. Within the original region the very same command is fine.",
    'Why is my existing route table missing from the choices when I edit this subnet?',
    "The group from our other region can't be picked for the new network, how come?",
    'Attaching shared table that lives in different subscription gets refused for my subnet.',
    'route table not listed at subnet association',
    'nsg not selectable, different region vnet',
  ],
  'how-nsg-rules-are-evaluated': [
    "I'm learning for AZ-104 and wrote two inbound entries: one permitting 443 with priority 200 and one denying " +
      'any with 100. Now I wonder which of them counts, and whether evaluation continues after a hit.',
    'Our VMs have a security group on the interface and a further one on the subnet. For a packet coming from ' +
      'outside, which group looks at it first, and what if only one of both permits it?',
    "In my on-prem firewall the rules go top down. As an Azure newbie I'd like to understand how the numbers work " +
      'in a security group, where the built-in ones with 65000 stand and when the processing stops.',
    'Could someone explain how Azure decides between two contradictory security entries for the same port?',
    'Is a rule numbered 100 checked ahead of the one with 300, and does the first hit finish it?',
    'For outgoing packets, is interface group consulted prior to the subnet one, or reverse?',
    'nsg processing order explained',
    'lower or higher nsg priority wins',
  ],
  'default-rules-of-an-nsg': [
    'I just created an empty security group and there are already six entries in it, three for each direction, ' +
      'with numbers 65000 and above. What do they do, and is there any way to get rid of them?',
    'Our auditor saw AllowVnetInBound in every group and wants it removed because it lets all internal traffic in. ' +
      'In the portal the delete button is missing. Is deleting not possible or am I lacking a role?',
    'New to Azure: without writing anything myself, what traffic would a freshly made group let through? For ' +
      "instance peered networks, the load balancer's probes, and machines going outward to the web?",
    "Those built-in entries at 65000, 65001 and 65500: what's their purpose and can one remove them?",
    'With brand new empty security group, which traffic is permitted and which one refused?',
    'Is outbound browsing permitted by the predefined entries of a group, or do I open it?',
    "65500 rule can't be deleted nsg",
    'built-in nsg rules list',
  ],
  'nsg-at-subnet-or-network-card': [
    'We have forty VMs over six subnets and somebody attached a security group to each single interface. Keeping ' +
      'them in sync is a nightmare. Would it be wiser to hang one on each subnet and drop the rest?',
    'Writing our landing zone standard. Question from the team: attach security groups to subnets, to interfaces, ' +
      'or on both levels? There are a few jump hosts with special needs in the shared range.',
    "As developer I don't want to craft a new group for every subnet. Could the same one be hung on web, app and " +
      'database ranges together, even in two virtual networks, or is it one to one?',
    'Best place to attach a security group: the subnet level or per machine?',
    'Is it sensible giving each server its own group, or does one on the range suffice?',
    'Can the same filter set be shared by multiple subnets in Azure?',
    'nsg subnet level vs nic level',
    'same nsg on multiple subnets ok?',
  ],
  'service-tags-explained': [
    'My rule needs to permit our machines to talk to Storage in West Europe, but IPs listed in the JSON from ' +
      'Microsoft change each week. A colleague said there is some keyword to use instead. What is that exactly?',
    'In the source drop-down of a security rule I find things like VirtualNetwork, AzureCloud, Internet, ' +
      "Sql.WestEurope. I'm a beginner and don't grasp what they cover and who maintains the IPs behind them.",
    'We operate 30 branch ranges and would love to define our own keyword for them, same as Microsoft offers ' +
      'Storage or AzureMonitor, so all groups and route tables could refer to that. Is it supported?',
    'What do names such as AzureMonitor or Sql stand for when choosing the destination of a rule?',
    'Instead of pasting Microsoft IP lists into rules, is there a named alias maintained automatically?',
    'Can companies define custom tags for their own ranges in security rules?',
    'AzureCloud vs Internet tag meaning nsg',
    'regional service tag e.g. Sql.NorthEurope',
  ],
  'application-security-group-or-nsg': [
    'Our app has web, API and database machines in one shared subnet, with addresses changing on redeploy. I read ' +
      'about grouping interfaces by role and pointing rules to that group. How does this relate to the ordinary NSG?',
    'Exam prep: I keep mixing up the two kinds of security groups in Azure. One apparently filters, the other is ' +
      'merely a label. Could somebody describe when I would use the label kind?',
    'We maintain security rules by IP addresses of single servers and it becomes messy as servers get replaced. ' +
      'Would application groups be of help, and are they a substitute for network security groups or an addition?',
    'Does an ASG filter on its own or is it just a bundle of NICs referenced by rules?',
    'When would one tag machines by role rather than use subnet ranges in the filter?',
    'Does using application groups make the ordinary network group obsolete then?',
    'asg vs nsg when which',
    'application security groups purpose web/db tier',
  ],
  'limits-of-nsg-and-asg': [
    'We generate security rules by script from a partner list with several hundred sources and the count keeps ' +
      "growing. Before it breaks I'd like to know the ceiling for entries in one group and for addresses in one " +
      'entry.',
    "Our platform hands out one security group per subnet through automation, and we'll soon have some thousand of " +
      'them in the same region and subscription. Is there a quota that will stop us at some point?',
    'Architect question: for a microsegmentation design we count about 2,500 application security groups per ' +
      'region. What maximum does Azure allow, and how many rules would fit in a single network group?',
    "What's the ceiling on security rules inside one group, and can it hold thousands of IPs?",
    'How many network security groups may exist in one region before Azure says no?',
    'Are there maxima on prefixes listed as source across all entries of a group?',
    'max rules per nsg',
    'nsg / asg quotas per subscription',
  ],
  'limits-of-a-vnet-and-subnet': [
    'We plan a big shared virtual network for about 400 teams, each with its own subnet. Before I present this ' +
      'design to management, does Azure put a cap on the number of subnets, or of addresses in use inside one ' +
      'network?',
    "Our automation gives every developer a sandbox network in the same subscription and region. We're at 850 now. " +
      'Will creation be refused at some number, and how large or tiny may the ranges inside be?',
    'Studying for the network engineer exam: I need the figures for virtual networks, meaning how many per region, ' +
      'how many DNS entries, peerings and NICs, plus which is the smallest range a subnet may have.',
    'Is there any ceiling on the count of subnets inside a single virtual network?',
    'Which quotas apply to virtual networks: IPs, DNS entries, peerings and so forth?',
    'Can a subnet be smaller than /29, and how big can it get at most?',
    'vnet limits azure subnets peerings ips',
    'max vnets per region subscription',
  ],
  'system-routes-and-next-hop-types': [
    "Looking at the effective routes of a NIC I find entries I never made: my network's range, 0.0.0.0/0 with " +
      'Internet, and several private blocks with None. Who put them there and what do they do?',
    "As a networker coming from Cisco I'm puzzled: there is no router in my Azure network, still packets between " +
      'subnets and to the web get delivered. Which built-in paths exist, and can I delete one of them?',
    'I want to understand the "next hop type" column: VNetLocal, VNetPeering, Internet, VirtualNetworkGateway, ' +
      'None. What happens to a packet in every case, particularly with None for 10.0.0.0/8?',
    'Which routing entries are present by default in each subnet before anyone adds a table?',
    'My interface lists private blocks leading to None, is it normal and what is it good for?',
    'Can the built-in Azure paths be removed, or merely overruled with my own?',
    'azure default routes list next hop none',
    'meaning of VNetLocal next hop',
  ],
  'which-route-wins': [
    'In effective routes I see 10.20.0.0/16 three times: one from my own table to the firewall, one from the ' +
      'gateway via BGP and one Default. Which of those is actually used, and would a /24 from on-prem change it?',
    'We announce 10.1.5.0/24 from the datacenter over BGP while the peered spoke owns 10.1.0.0/16. I expected the ' +
      "more specific one to take the traffic, but it doesn't. How does Azure rank the sources?",
    'Network engineer here with two overlapping paths to the same destination: a static one in a route table and ' +
      'one learned from ExpressRoute. Prefix length is identical. Tell me which gets preference and why.',
    'If identical prefixes come from a custom table and from BGP, whose path is chosen?',
    'How does Azure rank custom, learned and built-in paths against each other?',
    'Does prefix length always beat everything, also for peered networks versus dynamic routing?',
    'azure route precedence udr bgp system',
    'longest prefix or udr first',
  ],
  'route-table-basics': [
    'I have a plain network with two subnets and one VPN gateway, everything communicates. A consultant told me I ' +
      'must add route tables everywhere. What would they be good for, and can I do without?',
    'Beginner question: I want subnet A to send its traffic via a firewall VM. I made a table object with one ' +
      'entry but nothing changed. Do I attach that to the network or to each subnet, and may several subnets share ' +
      'it?',
    "We're cleaning up our Bicep and found an empty table per subnet. Are these necessary for routing between " +
      'subnets and to on-premises, or does Azure take care of that unaided?',
    'Do I need custom routing at all if subnets and the gateway already reach each other?',
    'When does one create own routes in Azure, and is the table attached per subnet?',
    'Can the same table be hung on subnets of multiple networks, and more than one per subnet?',
    'route table needed or not',
    'udr what for, attach to subnet',
  ],
  'ways-to-connect-two-networks': [
    'New architect at contoso: we have two offices, 60 home workers, one datacenter and four virtual networks in ' +
      "two regions. There's peering, VPN, ExpressRoute, Virtual WAN and Private Link. Please help me tell which " +
      'suits which purpose.',
    'My manager asks for a one-page overview on how networks can be linked in Azure. For each option I need when ' +
      "you'd pick it: VNet with VNet, office with cloud, single laptops, or just a single service.",
    "Studying for AZ-700 and I'm confused about so many connectivity products. If the task says datacenter with " +
      'constant high bandwidth versus small branch with a cheap line, what would be the right pick?',
    'Give me a rundown of every method for linking Azure networks, with its typical use.',
    'Which product for which situation: cloud to cloud network, office to cloud, one laptop, one database?',
    "Is gateway VPN or peering right between two VNets, and what's meant for offices?",
    'azure connectivity options cheat sheet',
    'vpn, er, peering or vwan?',
  ],
  'hub-and-spoke-explained': [
    'I\'m a developer who got a "spoke" from the platform team. They talk of the hub all the time. Could someone ' +
      'describe in simple words what that hub is, what sits in it and how my network relates to others?',
    'We start with Azure and our integrator proposes one central network plus one per application. Why this split ' +
      'rather than everything in a single one? What should live in the centre, and what must not?',
    'Preparing slides for management on network topology. I need a plain explanation of the central network with ' +
      'firewall, gateway, Bastion, and the workload networks around it, and how two workloads would talk with one ' +
      'another.',
    'Which shared services go in the central network and which belong in workload networks?',
    'Please explain topology with one middle network and many outer ones, why do people do that?',
    'What does the term spoke mean, and do spokes see each other by themselves?',
    'hub spoke topology beginner',
    'central vnet what goes in it azure',
  ],
  'vnet-and-subnet-explained': [
    'I come from web development and must deploy a three-tier app on Azure. The portal wants a virtual network and ' +
      "at least one subnet. What's the distinction, and how many of each would a sensible person make?",
    'Total beginner: in my head a network is a cable and a switch. In Azure I see address space 10.0.0.0/16, and ' +
      'then smaller ranges inside. Which of them isolates things, and do the smaller ones talk to each other ' +
      'automatically?',
    'Our startup has five microservices. A freelancer made five virtual networks, another says one with five ' +
      'ranges is enough. Explain please what each construct is for so we can decide.',
    'What does splitting a virtual network in smaller ranges give me?',
    'Should each application get its own network, or rather only its own range inside a shared one?',
    'Do ranges within the same virtual network reach one another without extra setup?',
    'vnet vs subnet difference beginner',
    'one vnet per app, subnet per tier?',
  ],
  'subnet-names-and-sizes-of-services': [
    "I'm drawing up the IP plan of our hub: VPN gateway, firewall with forced management, Bastion, Route Server, " +
      "resolver. Some of these insist on a particular subnet name and minimum prefix. Where's the complete list?",
    'My Bicep for Bastion was turned down because the subnet was called snet-bastion and was a /28. Before I trip ' +
      'over the next one: which other services demand a reserved name, and how big must each be?',
    'As network planner I got a single /24 for the central VNet. It should host Azure Firewall, a gateway and ' +
      'Bastion, and the Application Gateway perhaps too. Which prefix does each need, does it fit?',
    'Which Azure services dictate the name of their subnet and what prefix length do they require?',
    'How big do the reserved ranges for firewall, Bastion and gateway have to be?',
    'Can I call firewall subnet what I like, or is naming forced by Azure?',
    'AzureBastionSubnet AzureFirewallSubnet min prefix',
    'reserved subnet names sizes hub',
  ],
  'wire-server-address': [
    'Our security team noticed that each Linux VM talks to a public looking address 168.63.129.16 on ports 80 and ' +
      "32526. They'd like to cut it off in iptables. Is that some Microsoft service and is blocking harmless?",
    'After hardening the guest firewall the VM agent shows Not Ready and DNS fails. In the log I find drops ' +
      "towards 168.63.129.16. What's that IP, and which ports must I leave open for it?",
    "Our SIEM flags an unknown IP, 168.63.129.16, probing the backends every five seconds from nowhere. It isn't " +
      'in our ranges and whois says Microsoft. Should we be alarmed or whitelist it?',
    "Who is behind 168.63.129.16 and may one deny it on the machine's firewall?",
    'Every VM contacts the same strange public IP for name lookup and agent, is that normal?',
    'Health checks come from 168.63.x.x, is the address identical in all regions?',
    '168.63.129.16 what is it',
    'block azure wireserver in iptables?',
  ],
  'public-and-private-addresses-of-a-vm': [
    "The portal wizard suggested a public IP for each of my new servers. They're internal only: file server, " +
      'domain controller, and app backend. Is there any reason to leave those public addresses on, for updates ' +
      'perhaps?',
    "I'm new to cloud and my VM shows two addresses, 10.0.0.4 and 20.x.x.x. What's each for? And after I stopped " +
      'it over the weekend the second one was different, how do I avoid that?',
    "Our policy forbids internet-facing addresses on machines. Developers claim they can't install packages " +
      'without one. Can a server talk outward and to on-premises having only its internal address?',
    'Must a virtual machine have an internet address just to download updates and speak to others?',
    "What's the 10.x address for and what's the other one, and which of them stays fixed?",
    'Where does the internal address of a server come from, and can I pin it?',
    'vm without public ip still internet?',
    'public vs private ip azure vm',
  ],
  'ipv6-in-a-vnet': [
    'A mobile carrier customer insists on IPv6 reachability for our API. Our present network is 10.5.0.0/16 only. ' +
      'Can I bolt v6 on to the subnets that exist, and will peering, security groups and load balancers go along?',
    "Research group at a university: we'd like machines with v6 addresses and no v4 whatsoever, to save addresses. " +
      'Does Azure permit such networks, and what prefix would a subnet get?',
    'We evaluate v6 in a hub and spoke design with Azure Firewall, Route Server and a VPN gateway. Which of those ' +
      'parts cope with it and which force us to remain at v4?',
    "Can virtual networks carry both address families side by side, and what doesn't support it?",
    'Is it possible to run machines with v6 only, dropping the v4 range?',
    'Retrofit IPv6 on our running network and its peerings, supported or rebuild?',
    'azure vnet v6 support dual-stack',
    'ipv6 /64 subnet azure firewall support',
  ],
  'dhcp-in-a-vnet': [
    'We migrate our Windows infrastructure to Azure, among it two DHCP servers with many reservations. Will the ' +
      'VMs in the cloud network lease from them, or does the platform not let those broadcasts through?',
    'I want to network-boot machines in an Azure subnet from our deployment server, which needs option 66 and 67. ' +
      'Does a virtual network carry such requests to a server of mine?',
    'Branch office has no server room any more. Idea: run the lease server for its PCs as a VM in Azure, reached ' +
      'through the tunnel with helper address on the branch switch. Does that fly?',
    'Can machines in the cloud get their addresses from a lease server I operate myself?',
    'Who leases IPs to Azure machines, and is handing them out from my own server blocked?',
    'Is it workable that office PCs take leases via relay from server in Azure?',
    'own dhcp server azure vnet possible',
    'dhcp options / pxe in azure subnet',
  ],
  'gateway-address-and-traceroute': [
    "On my Linux VM the default route points at 10.0.1.1, but pinging that address gives 100% loss. The VM's " +
      'networking is otherwise fine. I suspected a fault in the virtual router, is it one?',
    'Classic network guy here: I run tracert from one spoke to the other and see only the destination, no ' +
      'intermediate device. With arp -a every neighbour has the same hardware address. Is something misconfigured?',
    'A support vendor demands that we ping the first address of the subnet as test of the network. It never ' +
      'answers in Azure, on none of our subnets. How else can we show which way packets go?',
    "Why doesn't the .1 address in my Azure range react to pings?",
    'Route tracing shows a single hop between networks and identical MACs everywhere, is that expected?',
    "Monitoring of the subnet's first IP reports down since day one though traffic flows, normal?",
    'ping subnet .1 no reply azure',
    'arp shows same mac 1234.5678.9abc everywhere',
  ],
  'network-watcher-which-tool': [
    "A developer claims the network blocks his app from the database server. I've never used Network Watcher and " +
      'see a dozen tools. Which would tell me whether a security rule is at fault, and which if routing is?',
    "On-call question: VM A cannot open port 1433 on VM B. I'd like a tool that makes a true connection attempt " +
      'along the complete path, not just a rule check. And which one records past traffic?',
    'Preparing for the administrator exam: I mix up the different diagnostics tools, e.g. the one naming the ' +
      'deciding rule, the one giving the next hop and the one that captures packets. Short comparison?',
    'Which diagnostic shows the security rule responsible, and which one the path a packet would take?',
    'With which Azure tool do I find out where packets between two machines get lost?',
    'What tool for live test of a TCP port from a machine, and what for history?',
    'next hop vs connection troubleshoot vs flow logs',
    'azure tool to see which rule blocks',
  ],
  'nsg-and-route-table-together': [
    'Spoke subnet has both a security group and a custom table sending everything to the firewall at 10.0.1.4. ' +
      "When writing the outbound rule, do I name the firewall's IP as destination or the real server's?",
    'I try to understand packet flow: a VM sends to another spoke via an appliance. Does filtering happen first or ' +
      "does routing, and on arrival does the target's group see the VM's own address or the appliance's?",
    "A colleague says because of our custom route the filter on the subnet must permit the next hop. I'm not " +
      'convinced. Which addresses do the filter rules look at when traffic is steered through an NVA?',
    'Do security rules get checked ahead of routing or after it?',
    'With traffic steered through a firewall, whose IP goes in the filter rule: hop or final host?',
    'Filter and custom route attached on same range, in what sequence do they act?',
    'nsg before or after udr',
    'nsg destination with nva next hop',
  ],
  'how-large-to-plan-a-vnet': [
    'Greenfield at contoso: two regions, prod and non-prod, perhaps 25 applications over three years. The network ' +
      'group offers 10.64.0.0/12. How would you slice it into hubs, spokes and subnets so nothing collides later?',
    "I always take 10.0.0.0/16 from the wizard for each new network. Now a colleague says that's wasteful and " +
      'dangerous. What prefix is reasonable for a normal three-tier application with room to grow?',
    'We have to ask the IPAM team for ranges before the Azure project starts. They want figures: addresses per ' +
      'workload, spare part, reserved ones. Any rules of thumb for that estimate?',
    'What prefix length would you choose for application networks so growth is possible without waste?',
    'How much spare room should be left when carving address blocks for Azure regions?',
    'Is /16 per network overkill, what do people normally hand out to a spoke?',
    'vnet sizing rule of thumb prefix',
    'ip address plan azure regions spokes',
  ],
  'routing-appliance': [
    'We just want our spokes to reach one another through the hub. A firewall is overkill and running a Linux ' +
      'router VM is a maintenance burden. Rumour has it Microsoft offers some managed forwarding device now. True?',
    'In the portal I discovered a new resource called virtual network appliance that wants its own subnet. ' +
      'Documentation is thin. What does it do, does it inspect anything, and would you put production on it?',
    'Looking for a cheaper replacement for the firewall used only as router between 12 spokes. Does Azure sell a ' +
      'native, high-bandwidth router that sits within a normal hub network, outside Virtual WAN?',
    'Does Microsoft offer some managed routing device for plain hubs, without any inspection?',
    'Can spokes be routed in the hub by a native device that is neither firewall nor NVA?',
    'What is the new appliance resource with own subnet that forwards between spokes?',
    'azure vnet routing appliance production ready?',
    'managed spoke router no firewall azure',
  ],
  'summarise-what-the-gateway-announces': [
    "We've 350 spokes, all carved from 10.100.0.0/14, and our carrier accepts just a limited number of prefixes " +
      "per ExpressRoute circuit. Instead of each small range I'd like the gateway to send one aggregate to the " +
      'datacenter. Possible?',
    'Our core routers on-prem get a new /24 over BGP each time a team orders a spoke, change management hates ' +
      'that. Is there some switch on the hub network so a single supernet is sent instead?',
    'Network lead: we are close to the maximum count of routes on private peering because all peered ranges get ' +
      'announced one by one. How can this be aggregated at the hub side?',
    'Can Azure send an aggregate to the datacenter rather than every peered range separately?',
    'Too many small prefixes arrive on-prem from the cloud gateway, how to collapse them?',
    'Is supernetting of spoke ranges possible in announcements of the hub gateway?',
    'aggregate routes azure gateway to on-prem',
    'er prefix count too high, summarize spokes',
  ],
  'new-peering-needs-minutes': [
    "Just peered hub and spoke, both sides say Connected. My test VM in the spoke still can't reach the domain " +
      'controller in the hub. Do I have to reboot the machine, or simply be patient for a bit?',
    'We plan to peer two production networks during office hours. Management wants assurance: will any running ' +
      'session be interrupted, do servers need a reboot, and how soon does traffic flow across?',
    'I flipped "allow gateway transit" and "use remote gateway" some seconds ago, yet effective routes of the NIC ' +
      'look unaltered. Is there a delay until such changes get to the machines?',
    'Does linking two virtual networks interrupt running machines, and how quickly is it effective?',
    "Peering shows Connected but the interface's routes lack the other range yet, how long to wait?",
    'Need I reboot servers after joining both networks by peering?',
    'vnet peering propagation delay',
    'peering connected, routes missing, wait?',
  ],
  'flow-timeout-and-limits-of-a-vm': [
    'Our app keeps database sessions open that sleep a lot. Between two VMs in the same network those die after ' +
      "some quiet minutes. I've heard there's a property on the virtual network to stretch that period, correct?",
    'We run a proxy on a VM with many small sessions and expect close to half a million at the same time. What ' +
      'does Azure allow per interface, and does the count include UDP?',
    'Developer asks: long polling calls between services inside one network are cut after a few idle minutes. ' +
      'Could this be raised for the entire subscription or merely for each network?',
    'Can I stretch how long quiet connections stay tracked within a virtual network?',
    "What's the maximum of parallel sessions that a machine's network card handles in Azure?",
    'Silent TCP sessions among machines get dropped, which network setting governs that?',
    'vnet flow timeout setting minutes',
    'max concurrent flows per azure nic',
  ],
};
