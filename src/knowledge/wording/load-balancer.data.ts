// How people put the points of load-balancer, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const loadBalancerWording: Wording = {
  'basic-internal-lb-upgrade-outbound-first': [
    'Two app servers sit behind a Basic ILB and have no public addresses, yet they download updates somehow. I ' +
      'plan to go to the Standard tier and read that this implicit internet access disappears. In which sequence do ' +
      'I do things to keep downtime small?',
    'Our supplier wants to migrate ilb-erp from Basic to Standard next Saturday. The machines behind it call a ' +
      'payment service on the internet. I tried attaching a NAT gateway beforehand and it was refused. What is the ' +
      'right sequence?',
    'As a careful admin I write the runbook for replacing the old internal load balancer SKU. The pool members ' +
      'need outgoing connections all the time. Do I set up the new egress before, during or after the change?',
    'Internal balancer goes from Basic to Standard, how do I make sure the VMs still get out?',
    'Egress first or SKU change first, for machines behind the old free ILB?',
    'We lose internet on servers after ILB upgrade, how can this be prevented by proper order?',
    'Basic ILB to Standard keep outbound',
    'natgw before or after ILB upgrade',
  ],
  'basic-public-lb-upgrade-order': [
    'We have lb-web-basic with a Basic address 51.1.1.1 and four web VMs, no security groups anywhere. The ' +
      'migration to Standard must not change the address or lock customers out. Which steps in which sequence, ' +
      'please?',
    'I ran the upgrade script in test and afterwards nobody could enter and the VMs could not get out either. ' +
      'Before doing it in production I would like to know what has to be in place before and what only afterwards.',
    'Our MSP has to move thirty internet-facing Basic load balancers together with their addresses. I need a ' +
      'template plan with the preparations, the cut-over in a window, and the follow-up for outgoing traffic.',
    'What preparations before moving an internet-facing Basic balancer to the Standard tier?',
    'In which sequence: security group, address, load balancer, NAT, when leaving the old public SKU?',
    'How to move old public balancer with its IP so that neither direction of traffic breaks?',
    'Basic public LB upgrade checklist order',
    'public LB Basic→Standard NSG first?',
  ],
  'basic-lb-retired': [
    'I got a warning in Advisor that two of our load balancers are of a SKU which is out of support. They still ' +
      'pass traffic every day. Is there a real risk in leaving them, and what is the successor?',
    'Our Terraform module with sku = "Basic" for the balancer fails to deploy in a new subscription, while the ' +
      'existing ones in the old subscription are running. What is the status of this SKU and what do we do about ' +
      'ours?',
    'Management asks in the risk meeting if old layer 4 balancers without SLA have to be replaced this year. I ' +
      'need a short statement about the end-of-life date and the upgrade path.',
    'Is the free tier of the layer 4 balancer still allowed, and until when is it going to run?',
    "Can't create a Basic balancer any longer, has Microsoft switched it off?",
    'Are we obliged to replace the old free load balancers if they continue working?',
    'Basic LB end of life date',
    'LB sku Basic deprecated replace?',
  ],
  'basic-lb-over-global-peering': [
    'VNets in West Europe and East US are joined. From a VM in US I reach app01 and app02 directly by RDP and on ' +
      'port 8080, but not the address 10.1.0.100 of the balancer before them. From VMs in Europe it is reachable.',
    'We opened a second region and peered it with the first. Everything is accessible across except one thing: the ' +
      "internal load balancer's VIP of the old ERP cluster, which was set up years ago. The nodes behind it answer.",
    'A developer in our Asian region says the database VIP is dead, although each database node can be pinged and ' +
      'connected from there. Within the home region the VIP is fine. Firewalls are not in the path.',
    'VIP of the internal balancer is unreachable from another region though its servers individually answer.',
    'How come callers across the ocean get the VMs but never the shared address before them?',
    'Cross-region peered network: nodes okay, old ILB address times out, same region fine.',
    'ILB VIP timeout from peered region',
    'global peering, old ILB no answer',
  ],
  'lb-backends-in-another-vnet': [
    'Our landing zone has a central network. The idea was to put one Standard load balancer there and add VMs from ' +
      'the four workload networks, which are peered, to its pool. The portal lists only machines of the central ' +
      'network. Is it meant so?',
    'I tried an IP-based pool with addresses of machines living in a neighbouring virtual network, hoping peering ' +
      'would do. Deployment refuses. Which product is able to spread connections over machines in other networks?',
    'As an architect I would like to share one Azure Load Balancer for several spokes in order to save cost. For ' +
      'pool members outside of its own network, is this supported in any manner?',
    'Is it permitted that the pool of a load balancer spans two peered virtual networks?',
    "Why can't I pick VMs of the neighbour network for my balancer?",
    'Need one central load balancer which distributes TCP to machines living in many different VNets.',
    'LB pool members other VNet',
    'hub LB, spoke VMs as members',
  ],
  'lb-backends-on-premises': [
    'We have a tunnel to Azure and two servers in our own rack plus two VMs in the cloud, all running the same TCP ' +
      'service. I want the Azure balancer to spread connections over the four. Can I add the rack servers by IP?',
    'For a migration step I intended to place a Standard ILB in front of a physical application server that is ' +
      'still in the datacenter, so clients will not notice the later move. The pool does not accept the address. Any ' +
      'alternative?',
    'Customer runs half of the workload on AWS and half at Azure with VPN between. He believes a layer 4 balancer ' +
      'in Azure can send a share of flows to the EC2 machines. Is that realistic?',
    'CAzure Load Balancer hand connections to physical machines in our own server room?',
    'Is a hybrid pool, cloud VMs plus rack servers over the circuit, supported by the load balancer?',
    "Why is it not possible to add our local server's address to the Azure LB?",
    'LB pool datacenter servers over VPN',
    'hybrid backend pool layer 4 azure',
  ],
  'global-lb-internal-frontend': [
    'We run an internal API in two regions, each behind its own Standard ILB. I saw the global tier with one ' +
      'anycast address and want the same thing but only with a private frontend. Does that exist, can I add the ILBs ' +
      'to it?',
    'Security forbids public addresses for our trading middleware, which lives in Frankfurt and Dublin. The ' +
      'cross-region variant of the layer 4 balancer looks ideal. Is it usable with 10.x addresses inside?',
    'Studying for an exam: the course says that the cross-regional load balancer gives a single entry for regional ' +
      'balancers. Does this include those with internal frontends, or are they excluded?',
    'Does the global tier of the layer 4 balancer work with 10.x frontends?',
    'Can regional ILBs be members of the cross-region balancer, nothing exposed outside?',
    'We need a single private VIP over two regions, is the global tier able to do this?',
    'global tier LB private frontend',
    'ILB as member of cross-region LB',
  ],
  'global-lb-basics': [
    'We host a UDP voice server in three regions, each behind its own Standard public load balancer. Clients have ' +
      'one hard coded IP. Which Azure thing gives a single address for all three with quick failover, and must the ' +
      'regional ones be rebuilt?',
    'Our MQTT platform is in West Europe and North Europe. DNS based steering is too slow as devices cache for ' +
      'hours. I need one fixed address for the world that directs raw TCP to the nearest region alive.',
    'A customer wants a worldwide single entry for a proprietary TCP protocol, client addresses must be visible at ' +
      'the servers. HTTP products are out. What are the options and requirements in this area?',
    'One worldwide fixed address for non-web traffic in multiple regions, what offers that?',
    'Which product fails over raw TCP from region to region in seconds, not by DNS?',
    'Can our existing public balancers be put under one anycast entry for UDP clients?',
    'cross-region LB for TCP/UDP anycast',
    'global tier LB vs ATM non-HTTP',
  ],
  'private-balancing-across-regions': [
    'Our intranet app runs in two regions and employees come in by ExpressRoute at both. If one region dies, they ' +
      'should land in the other automatically, with everything private. Which managed service does this failover, as ' +
      'I cannot find one?',
    'We have the same API exposed by private endpoints in West US and East US. I seek something that sends ' +
      'internal callers to whichever is alive. DNS steering profiles refuse private addresses as it seems. How do ' +
      'others build that?',
    'Auditors disallow any internet-visible component, still want geo failover of our internal portal. I looked at ' +
      'the edge service, the steering profile and the global tier. None is entirely private. What remains?',
    'Which service steers internal users to the healthy region when nothing has a public address?',
    'Geo failover for employee-only app, all endpoints private, does Azure have something ready made?',
    'We look for private version of DNS steering between two regions, exist or not?',
    'private GSLB azure two regions',
    'internal-only multi region failover service',
  ],
  'standard-lb-closed-without-nsg': [
    'I built a Standard public load balancer with two nginx VMs. Probe shows 100 percent healthy. From one VM I ' +
      'can curl the other. From my home PC the frontend address just times out, port 80 rule exists. What have I ' +
      'missed?',
    'After switching from the free balancer to the Standard one, clients cannot get in although everything else ' +
      'was copied exactly. The members are up, I can open the page from the jump VM in the same subnet.',
    "A student of mine followed the quickstart without the security part. His load balancer's public address never " +
      'answers, while health is green and the web server serves localhost. It is the third time I see this, why?',
    "Public frontend is silent, probes green, servers fine when asked from inside, what's wrong?",
    'Since we have the new Standard SKU nobody from outside gets an answer, all members healthy.',
    'Balancer address times out for the world, but the VMs can see each other on that port.',
    'Standard LB public timeout, probe 100%',
    'new LB frontend no response outside',
  ],
  'lb-probe-down': [
    'I get an alert "health probe status" for our balancer, but no idea where to begin. It has two Windows VMs and ' +
      'a TCP check on 443. What things should be verified, one after another?',
    'The portal paints one of three pool members red. As junior admin I would like to have a systematic list: the ' +
      'service, the OS, the security group, whatever else. From which address do the checks arrive?',
    'Traffic goes to just one of the two machines, the second one is considered dead by the load balancer, yet it ' +
      'runs. How do I find out in general why a member fails its check?',
    'What is the usual checklist when a balancer counts its members as dead?',
    'From which source IP come the health checks and what might stop them?',
    'Member appears red in the load balancer though machine is up, how do I start finding the reason?',
    'LB probe failing how to troubleshoot',
    'LB member unhealthy checklist',
  ],
  'lb-hairpin-own-frontend': [
    'Three web VMs are behind an ILB at 10.0.5.10. A job on one of these VMs calls http://10.0.5.10/api. Roughly ' +
      'each third call hangs and times out, whereas calls from other machines always succeed.',
    'Our microservices run on the very same two nodes and speak to each other through the shared internal VIP. ' +
      'Half of the requests fail at random. From my laptop over VPN the VIP is reliable.',
    'On the cluster node itself telnet to the VIP of the internal balancer sometimes connects, sometimes not. On ' +
      'any host outside it always connects. We suspected packet loss, captures show SYN without answer.',
    "Machine behind the ILB calls the ILB's own address and gets a time-out every now and then.",
    'Why do only the pool servers themselves have trouble reaching the shared VIP?',
    "Random failures when a node talks to its own cluster's internal address, outsiders have none.",
    'ILB own VIP intermittent from member',
    'pool VM curl own ILB timeout',
  ],
  'ha-ports-for-appliances': [
    'We deploy two FortiGate VMs and want every protocol and port of the spokes to pass through either of them, ' +
      'with failover. Must I write a rule for each port on the load balancer in front or is there a catch-all?',
    'Two Linux routers should be a resilient next hop for our route tables. Colleagues built it with a single VM ' +
      'address, which is a risk. How does the internal balancer assist, and can the public variant do the same for ' +
      'incoming traffic?',
    "In the vendor's guide for a pair of NVAs the sandwich design shows an internal load balancer with protocol " +
      '"All" and port 0. What does that setting do, and on which kinds of balancer can one use it?',
    'Is there one load balancer rule which covers all ports at once, for two virtual firewalls?',
    'How do people give a pair of NVAs a shared next hop address?',
    'All-ports rule is greyed out on my internet-facing balancer, is it only for internal ones?',
    'LB rule protocol All port 0 NVA',
    'ILB as next hop NVA pair',
  ],
  'lb-idle-timeout': [
    'Our Java app keeps a pool of database connections through the internal load balancer to a Postgres cluster. ' +
      'After lunch break the first query always hangs and then throws "connection reset". When users are busy it ' +
      'never happens.',
    'SSH sessions by way of our public balancer freeze if I do not type for about five minutes. Directly to the ' +
      "VM's own address they stay open for hours. No messages in the sshd log.",
    'An AMQP consumer with few messages loses its connection silently each time there is no message for some ' +
      'minutes. The path includes a Standard load balancer. Server thinks the client is still there.',
    'Sessions without traffic for several minutes die behind the balancer, busy ones survive.',
    'Why do quiet TCP connections vanish when they go through the VIP, and not when direct?',
    'First query after a pause fails with a reset, app talks to the DB by the ILB.',
    'LB drops idle TCP after minutes',
    'connection reset after pause via ILB',
  ],
  'lb-or-application-gateway': [
    'We have four web servers in one region and need HTTPS with a certificate, URL based forwarding for /api, and ' +
      'basic attack protection. My colleague set up Azure Load Balancer as it is cheap. Is it the right tool or ' +
      'should we switch?',
    'As a beginner I see several products with "balancing" in their name and get lost. For a TCP service on port ' +
      '9000 and a public website, both in West Europe, which one do I take for which?',
    'The architecture board wants to know why the web team asks for the expensive layer 7 product when a load ' +
      'balancer already stands. What can one do that the other cannot?',
    'Can the layer 4 balancer handle certificates and URL rules, or need we something else?',
    'When do I choose a pass-through balancer and when the layer 7 one with a WAF?',
    'Does LB look at cookies, host names or paths of the requests?',
    'LB vs AppGW web servers',
    'L4 or L7, single region',
  ],
  'lb-outbound-rules-design': [
    'Forty VMs are in the pool of our public load balancer and call external APIs. Now and then new outgoing ' +
      'connections fail in peak hours. Should I configure the outgoing side on the balancer, or is there something ' +
      'better suited?',
    'We want inbound on 52.1.1.1 and everything our servers start themselves to leave by 52.1.1.2. I found a ' +
      'checkbox about SNAT on each rule and a separate page for outgoing rules. How do these fit together?',
    'A scale set grows from 5 to 80 instances by day. The load balancer in front also gives them internet. How do ' +
      'I divide the ports sensibly, or is the balancer not the correct means for leaving?',
    "How many source ports are there for every VM that leaves through the load balancer's address?",
    'Must I define something for outgoing traffic at the public balancer, with NAT in place or without?',
    'What is the SNAT checkbox in the load balancer rule for, may I turn it off?',
    'LB outbound SNAT ports vs natgw',
    'separate egress IP public LB',
  ],
  'public-and-internal-lb-together': [
    'Our application servers receive customers through an internet-facing balancer. Now the back office, coming ' +
      'over the tunnel, needs a private VIP to the same servers. Is it allowed to put the same machines behind two ' +
      'load balancers of different kind?',
    'The VMs are behind a Standard ILB and have no internet. Someone recommends adding an internet-facing balancer ' +
      'with the same pool members just for leaving. Does Azure permit that combination?',
    'We have one pair of nodes that serves both outsiders on 443 and insiders on 8443. I would rather not ' +
      'duplicate the VMs. Can one NIC be member of an external and of an internal pool at once?',
    'May the same machines be members of an external and an internal load balancer simultaneously?',
    'Can one VM have two front doors on layer 4, one private VIP and one internet VIP?',
    'Is it problem if my server is already in ILB and I add a public LB too?',
    'same NIC in public LB + ILB',
    'VM behind two LBs ext/int',
  ],
  'lb-zone-redundancy': [
    'Our nodes are placed in zones 1, 2 and 3. All traffic enters by one Standard ILB. The risk team asks what ' +
      'happens to the balancer itself if a datacenter burns. Does it need to be doubled?',
    'I read about zonal and zone-redundant frontends. For an internet-facing load balancer with a pool over three ' +
      'zones, which frontend must I pick so that we survive the failure of one, and what SLA applies?',
    'A customer insists on 99.99 percent for the entry of his app. Can I promise it with a single layer 4 ' +
      'balancer, or does an AZ failure take the VIP down?',
    'Does the VIP stay up when one datacenter of the region fails?',
    'Is a single Standard load balancer enough for AZ resilience or should we have one per zone?',
    'What uptime does Microsoft promise for the load balancer over zones?',
    'LB AZ failure survive frontend',
    'Standard LB multi-AZ SLA',
  ],
  'gateway-load-balancer': [
    'We publish some thirty services by different public load balancers in many subscriptions. Security wants ' +
      'incoming flows to pass a Palo Alto cluster in a central network, without redesigning routes. Is there a ' +
      'transparent way of inserting it?',
    'The vendor of our IDS tells us about bump-in-the-wire with VXLAN and a special SKU of balancer. What does ' +
      'that do in Azure, and what do we need to attach our existing public frontends to it?',
    "I would like traffic from the internet to a VM's own public address to be inspected by third-party virtual " +
      'appliances in both directions, no UDRs wanted. What exists for that?',
    'Can a central appliance pool be put transparently ahead of many public load balancers?',
    'How do I chain third party inspection into the path of existing public VIPs without route tables?',
    'Is there Azure thing like AWS GWLB for inserting virtual firewalls?',
    'GWLB chain frontend NVA',
    'bump-in-the-wire inspection public LB',
  ],
  'lb-client-source-address': [
    'Our web VMs stand behind a layer 4 balancer. We want to write firewall rules on the VMs per customer address, ' +
      'and the log should hold who came. Will they see the customer or the VIP?',
    "In the old datacenter the load balancer did SNAT, so every connection showed the balancer's own address. We " +
      "now use Azure's layer 4 product. How must I write the security group: from the VIP or from the clients?",
    'Geo statistics need the genuine visitor addresses at the server. There is no proxy, only the Azure load ' +
      'balancer with a TCP rule. Do I need something like proxy protocol for this?',
    'Does a VM behind Azure Load Balancer see who truly connects?',
    'Is the sender address rewritten by the load balancer on the way in?',
    "Which source do I put in the NSG, customers' addresses or the VIP of balancer?",
    'LB keeps source IP?',
    'client IP visible behind LB',
  ],
  'lb-ping-and-protocols': [
    "Our monitoring pings all addresses. The internal load balancer's VIP is always red, while the service behind " +
      'it works by TCP. Is it normal that the VIP does not react to echo, and is it different for internet-facing ' +
      'ones?',
    'We want to run an IPsec concentrator pair with ESP and also some GRE behind the Azure balancer. I find just ' +
      'TCP and UDP in the rule dialog. Is there any trick for the other protocols?',
    "A telecom vendor's product needs SCTP. I have to tell the customer if the layer 4 balancer in Azure can " +
      'distribute this protocol. And how do I check that a VIP is alive if echo is not answered?',
    'The VIP ignores echo requests, does this mean that the balancer is broken?',
    'Is anything apart from TCP and UDP carried by a load balancer rule?',
    'Why is my private VIP silent to ICMP although the app is reachable?',
    'LB VIP ICMP echo no reply',
    'ESP GRE SCTP through LB',
  ],
  'lb-uneven-distribution': [
    'We have four servers behind the internal balancer. Server 1 is at 95 percent CPU, the other three sleep. All ' +
      'probes are green. The clients are two big application servers with permanent connections.',
    'Users of our head office all end up on the same VM and find it slow, while the remaining pool members are ' +
      'idle. Home workers are spread nicely. Nothing fails, no time-outs, just slowness for the office.',
    'I ran a load test from one machine against the VIP and almost everything went to a single node. Colleagues ' +
      'say it is round robin. The metrics show all nodes are healthy.',
    'One pool member is overloaded, others bored, and health is green everywhere.',
    'How come Azure Load Balancer prefers one server and ignores the rest of the healthy ones?',
    'Load is lopsided across the nodes behind the VIP, the application becomes sluggish.',
    'LB one node hot others idle',
    'uneven load behind ILB',
  ],
  'lb-inbound-nat-rules': [
    'Five Linux VMs without public addresses are behind one public balancer. I want to reach each by SSH from my ' +
      'home through the same IP, using port 50001 to 50005. How is this configured, and is it a good idea?',
    'A vendor must connect to one specific machine on port 3389 in our pool, not to a random one. The existing ' +
      'rules distribute. Which kind of rule sends a front port to precisely one VM?',
    'We come from VMware with port forwards on the edge router. Looking for the same in Azure with the layer 4 ' +
      'balancer: external port X to internal machine Y port Z. Is there a safer option for admins?',
    'How do I forward a single external port to one certain VM at the balancer?',
    'Can one public IP give SSH to many machines by using different ports?',
    'What kind of load balancer rule is it that always leads to the same server?',
    'LB port forward 50001→22',
    'NAT rule RDP single VM LB',
  ],
  'lb-sql-always-on-listener': [
    'We build a two node SQL availability group on Azure VMs. The listener name resolves to an IP, but from the ' +
      'application subnet only the primary itself can connect. The DBA says on-prem it just worked. What does Azure ' +
      'require here?',
    'Our cluster guide mentions a probe on 59999, direct server return and a balancer. Another guide says with ' +
      'several subnets all of this is superfluous. Which is true for a new SQL 2022 availability group?',
    'I administer a failover cluster with both SQL nodes in the same subnet. Management would like clients to ' +
      'follow the primary automatically. Do I need an additional Azure component or can I go with DNN?',
    'Does an availability group on cloud VMs need a load balancer so the listener can be reached?',
    "Clients in another subnet can't connect to the AG name, just the primary node can.",
    'Is it possible to have SQL clustering listener without ILB, when nodes are in different subnets?',
    'SQL AG listener azure ILB needed?',
    '59999 probe DSR SQL cluster',
  ],
  'internal-lb-from-on-premises': [
    'Our head office is connected to Azure by ExpressRoute. The application there has a VIP 10.20.1.50 at an ILB. ' +
      "Before going live: can the office PCs use this address exactly like a VM's address, or is it limited to the " +
      'network itself?',
    'From home via VPN client I can open both servers of the pool in the browser, but not their common internal ' +
      'address. In the peered network it works. What should I look at for traffic coming from outside the cloud?',
    'A hardware appliance in our datacenter must send syslog to a pool of collectors in the cloud through the ' +
      'tunnel. Can it be sent to the internal VIP, or do I need to give each collector?',
    'Is the private VIP usable for office users coming through the tunnel?',
    'Office PCs get to each VM yet not to their shared internal address, what to check?',
    'Do dial-in users reach an ILB frontend the same way as a single server?',
    'ILB reachable over S2S / ER?',
    'P2S users to ILB VIP',
  ],
  'public-lb-default-route-asymmetry': [
    'Our web VMs were reachable by the public balancer for years. After the security team attached a route table ' +
      "sending everything to the hub appliance, customers time out. In the server's capture I see the SYN come in " +
      'and the SYN-ACK leave.',
    'We introduced central egress inspection last night. All servers now leave by the hub. As a side effect the ' +
      'three services with their own internet-facing load balancer stopped. From the jump VM inside they open ' +
      'immediately.',
    'Public VIP, two VMs, probes green. It worked until egress was redirected by policy to the central box. Now ' +
      'each new connection from outside hangs, the central box logs some dropped packets without session.',
    'Internet-facing VIP went silent after all outgoing traffic was redirected to the central appliance.',
    'SYN arrives at server, reply never gets to the client since the new routes were applied.',
    'Why do visitors time out via the balancer after forced egress, members healthy?',
    'public LB dead after UDR to firewall',
    '0/0 to NVA, LB clients timeout',
  ],
  'lb-zonal-frontend-change': [
    'When we created the internal load balancer two years ago somebody selected zone 1 for its frontend. Now the ' +
      'resilience programme demands that it survive an AZ loss. Is there a switch for the frontend or do we need to ' +
      'recreate the whole balancer?',
    'Our address on the load balancer frontend has "no zone". The portal does not let me edit. I would like it to ' +
      'be in all zones without deleting the rules. Which way do people go?',
    "During an audit we found a VIP nailed to one AZ while the pool is over three. Tell me if it's possible to " +
      'alter that afterwards, and how to do so with a minimal interruption for clients.',
    'Can a VIP nailed to zone 2 be turned to all zones afterwards?',
    'Frontend was created for one AZ only, must I rebuild the balancer to change this?',
    'Zone setting of the load balancer address is read only in the portal, what now?',
    'LB frontend zonal to zone-redundant',
    'edit AZ of LB frontend',
  ],
  'lb-probe-blocked-by-nsg': [
    'On Tuesday our security officer closed everything in the security groups that was not explicitly listed. From ' +
      'that moment each balancer in the subscription reports all members down. On the VMs the services are running ' +
      'and I can reach them from the admin subnet.',
    'We hardened the subnet of the application nodes with a final deny rule of priority 4000. Customer traffic on ' +
      '443 has its own permit. Nevertheless the VIP is dead, health metric went to zero within seconds.',
    'Terraform applied new NSG from a baseline module. Result: the internal VIP no longer answers anybody and both ' +
      'nodes are marked red, whereas colleagues in the same VNet open the nodes directly.',
    'All pool members went red in the same minute the security group was tightened.',
    'Why is health zero after hardening even though client ports are permitted and servers run?',
    'Security baseline rolled out, VIP dead, nodes reachable individually from inside.',
    'LB all down after NSG hardening',
    'probe 0% after deny rule',
  ],
  'lb-probe-blocked-by-guest-firewall': [
    'Of two identical Windows VMs behind the load balancer just one is green. The red one was reinstalled last ' +
      'week from the new golden image. Security group is the same for both, and on its console the site opens.',
    'The NSG flow log says the health checks are allowed to the VM, still the balancer says it is down. Inside the ' +
      'machine, netstat shows the port listening on all addresses and curl to localhost is fine.',
    'After joining the servers to the domain the group policies arrived and half an hour later the load balancer ' +
      'considered them dead. The service itself runs, local test is good, Azure rules were not altered.',
    'One server remains red after reinstall, NSG same as the green one, local test ok.',
    'How come health fails on a Windows box whose service listens and whose Azure rules are open?',
    'Service answers on localhost, Azure side lets checks in, still the balancer counts it dead.',
    'LB member red, localhost ok, NSG ok',
    'rebuilt VM no traffic from LB',
  ],
  'lb-probe-port-not-listening': [
    'The developers deployed version 3 of the service and since then the load balancer has both nodes red. Clients ' +
      'get connection refused at the VIP. The VM itself is up, I can RDP in, no security change was made.',
    'I created a balancer for a Node app. Health stays at zero. On the VM, Test-NetConnection localhost to the ' +
      "probe's port says false. The app seems to be running on something.",
    'After the reboot for patches one of the two machines never came back in rotation. Trying the port on the ' +
      'machine itself from its shell is refused at once. The NSG was not touched.',
    'Even on the server itself the checked port is refused, the load balancer shows it red.',
    "Clients receive connection refused at the VIP after last night's application release.",
    'Why did nodes go out of rotation after reboot, telnet to the port locally fails too?',
    'LB refused after release, members down',
    'local telnet probe port refused',
  ],
  'lb-http-probe-not-200': [
    'We changed the health check of our balancer from TCP to HTTP with path / because the DBAs wanted a better ' +
      'check. Since then all members are red, though every user who opens a server directly gets the start page ' +
      'after login.',
    'IIS servers behind a Standard load balancer, health check of type HTTP on port 80. Browser opens the page ' +
      'properly and ends up on https. In the IIS log I see the check with 302 each few seconds, and the member is ' +
      'down.',
    'Our health endpoint was moved behind authentication by the dev team. It answers 401 now when I curl it ' +
      'without token. At the same time the balancer dropped the nodes. The app continues to run.',
    'Web log shows the checks arriving with 301 or 401 and the load balancer calls the node down.',
    'With a port check green, with a web check red, though the page opens in any browser.',
    'How come my server is considered dead while the log is full of answered health requests?',
    'LB http probe 302 down',
    'probe 401 node red, app ok',
  ],
  'lb-pool-members-gone': [
    'We recreated the two nodes with the same names from snapshots over the weekend. They run, the app answers on ' +
      'each. The VIP however is dead, and the portal page of the pool shows odd entries.',
    'An autoscaling script of ours removes and adds VMs. The internal balancer sends nothing to the new ones, and ' +
      'the remaining old one gets everything. Probe metrics list just one address.',
    'After a restore test in the DR region all services came up, but the load balancer delivers nothing. No ' +
      'errors, no red members either, as if it had nobody to send to.',
    'Recreated servers receive nothing from the balancer although they carry the former names.',
    'VIP dead, yet no unhealthy member is displayed, happened after restoring the VMs.',
    'New node runs well and still gets not one connection from the VIP, any idea?',
    'LB silent after VM restore',
    'rebuilt nodes get no LB traffic',
  ],
  'lb-floating-ip-guest-not-prepared': [
    'I ticked a checkbox about direct return on the rule since a forum said it is faster. Probes stay green, but ' +
      'every connection to the VIP times out since. On the machine tcpdump shows SYN packets to the VIP address and ' +
      'no reply.',
    'We copied the rule settings of our SQL cluster load balancer to a normal web service. Nodes are healthy and ' +
      'answer on their own addresses. Over the VIP nothing comes back. Only that rule is affected, the others work.',
    'Keepalive cluster on Linux behind an internal balancer: the health check is good, but clients never get a ' +
      "SYN-ACK. Captures on the node display the destination as the VIP instead of the node's own address.",
    'Node gets packets addressed to the VIP itself and stays silent, health is green.',
    'After changing one checkbox in the rule, clients time out while probes remain good.',
    'tcpdump on server: dst is frontend address, no answer sent, why?',
    'LB DSR enabled, clients time out',
    'SYN to VIP seen, no SYN-ACK',
  ],
  'lb-deployment-error-codes': [
    'I have two frontends, one for each of two brands, and both should reach the same pair of web servers on 443. ' +
      'Saving the second rule throws an error about backend port and protocol. How is it meant to be done?',
    'My ARM template defines rule A: 80 to 8080 and rule B: 81 to 8080 on the same pool. The deployment is ' +
      'rejected with a long code. With just one of the two it deploys.',
    'For a scale set we want a further public address to lead to the same target port. The portal refuses and says ' +
      'rules of the same type use the same combination. Is it not supported at all?',
    'Second rule toward an already used target port on the same machines gets rejected, why?',
    'Can two VIPs lead to the same target port on the very same servers?',
    'Deployment complains that two rules share protocol and target port in one pool.',
    'RulesOfSameLoadBalancerType same backend port error',
    'LB second rule same port rejected',
  ],
  'lb-public-ip-sku-mismatch': [
    'We own a well-known internet address for years and want to attach it to the newly built Standard load ' +
      'balancer. In the dropdown it is not shown, and by CLI I get an error that SKUs are different. How to keep the ' +
      'address?',
    'Our scale set template from 2019 is deployed to a fresh subscription. It stops with an error on address and ' +
      'balancer not matching in the VMSS. Nothing in the template was changed, it used to work.',
    'A contractor scripted the load balancer as Standard, the address as something older. The pipeline breaks with ' +
      'DifferentSku in the text. Which of the two must I alter, and how?',
    'Existing address does not show up in the list when making the new balancer, why?',
    'Deployment rejects address plus load balancer, says they are not of the same kind.',
    'CLI: cannot combine the old IP with new LB, SKU error, which one should be upgraded?',
    'CLI error DifferentSkuLoadBalancersAndPublicIPAddressNotAllowed old address',
    'old PIP not selectable new LB',
  ],
  'lb-second-of-same-type-refused': [
    'The nodes are in the pool of ilb-app. A second project team wants its own internal balancer with the same ' +
      'nodes, for separate ownership. Adding them fails with an error that another internal one exists. What do we ' +
      'do instead?',
    'Our scale set has an internet-facing load balancer. For a migration I wanted to add another internet-facing ' +
      'one in parallel and shift clients slowly. The template is refused. Is that a hard restriction?',
    'I need two private VIPs for one set of machines, one for app traffic, one for admins. So I created two ILBs, ' +
      'and the platform rejects the second. How do you get two VIPs then?',
    'Why may I not attach these machines to one more internal balancer?',
    'Two internet-facing load balancers over the same VMs get refused, is there another method?',
    'Platform says another balancer of this sort exists already for the NIC.',
    'AnotherInternalLoadBalancerExists adding second ILB',
    'VMSS two public LBs error',
  ],
  'lb-flows-stay-after-removal': [
    'I deleted node 3 from the pool an hour ago in order to patch it, and netstat still shows around two hundred ' +
      'client sessions on it. New sessions go to other nodes. Is the load balancer ignoring my change?',
    'Our messaging consumers keep long connections. When the probe of one node goes down, existing consumers ' +
      'remain attached to the sick node for hours. Fresh ones connect elsewhere. Support thinks the balancer is ' +
      'broken.',
    'For blue-green deployment I swap pool members. Users who are logged in continue on the old servers while ' +
      'newcomers get the new version. I expected everybody to be moved. Any explanation?',
    'Old sessions stick to a server I removed, only newcomers land on the others.',
    'How come the machine that left the pool is still busy with clients?',
    'Node marked down, but its present TCP sessions just carry on, normal or bug?',
    'LB removed node still has sessions',
    'existing connections not moved LB',
  ],
  'lb-access-logs': [
    'Incident response asks me for a list of who connected to our public VIP on the night of the 4th. The ' +
      'diagnostics page of the load balancer offers nothing but metrics. Where would such a record exist?',
    'Coming from HAProxy, I am used to a line per connection in a log. With Azure Load Balancer of Azure I see ' +
      'only graphs. Can logging be enabled somewhere, or which other source do I use?',
    'For compliance we must keep connection records with source addresses for ninety days for all traffic by the ' +
      'internal load balancer. Is there a category to send to Log Analytics or a workaround?',
    'Where can I see which clients came through the layer 4 VIP?',
    'Is it normal that the balancer offers just metrics and no connection log?',
    'How to get record of every connection going by LB for audit?',
    'LB connection logs Log Analytics',
    'who connected via LB VIP',
  ],
  'lb-across-subscriptions': [
    'Networking is owned by the platform subscription, including public addresses. The app team has VMs in ' +
      'sub-app-01, in a shared virtual network. They would like their load balancer to use an address of the ' +
      'platform and VMs of their own. Allowed?',
    'We split our estate by department. The balancer is to be administered centrally by subscription A, its pool ' +
      'members belong to subscription B. Which options do exist, and which rights do I have to request?',
    'Does the layer 4 balancer accept a frontend address that lies in another subscription, and pool machines in a ' +
      'third one? The wizard only displays resources of the same one. CLI would be okay.',
    'Is it possible that pool machines belong to a different subscription than the balancer?',
    'Can the load balancer take its IP from the connectivity subscription while VMs are in ours?',
    'Balancer, address and machines all in separate subscriptions, how to set that up?',
    'cross-sub LB pool SyncMode',
    'LB frontend PIP other sub',
  ],
  'lb-maintenance-of-a-member': [
    'Patch night: I want node 2 of the VIP to receive no new clients, finish the running ones and then reboot. In ' +
      'F5 there is a button "force offline / disable". What is it like in Azure\'s layer 4 balancer?',
    'Until now I stopped the web service so that the health check failed, then patched. Is there a cleaner method ' +
      'to exclude a pool member for a while without deleting it and re-adding it afterwards?',
    'Our release pipeline should gracefully drain VM after VM behind a Standard load balancer. Which property must ' +
      'be changed per member, and what happens to connections which are open?',
    'How do I gracefully exclude one node of the VIP while it gets patched?',
    'Is there a drain switch per pool member at the load balancer?',
    'I want server temporarily out of rotation, but not delete it from the pool.',
    'LB drain node before reboot',
    'LB adminState member maintenance',
  ],
  'lb-failover-speed': [
    'When I kill one of two nodes, clients of the VIP hang for a while until the other takes over. The SLA in our ' +
      'contract says ten seconds. How quickly does the layer 4 balancer realise that and which knobs are there?',
    'Our test measured 15 seconds from pulling the plug until new clients got served by the survivor. I would like ' +
      'to know how interval and threshold play together and what the smallest values are.',
    'An architect must document the recovery time of a pool behind the internal VIP. What should he write for new ' +
      'connections, and what about those already open to the machine which died?',
    'After how many seconds is a crashed node taken out of rotation at defaults?',
    'Can health checks be done more frequently than each five seconds?',
    'Why do open sessions to a dead server hang long after the balancer switched?',
    'LB failover time dead node',
    'LB probe interval threshold tuning',
  ],
  'lb-session-persistence': [
    'Our legacy web shop keeps sessions in memory. It is behind the load balancer, and customers get logged out at ' +
      'random between clicks. Which stickiness options does this balancer have, does it know cookies?',
    'We enabled source based stickiness on the VIP. The result: all 300 people in the branch, who share one ' +
      'outside address, hit node 1. Is there a finer method on layer 4, or must we change the product?',
    'Mobile users roam between Wi-Fi and LTE and lose their login each time, since the load balancer binds by ' +
      'address. The devs ask for cookie binding at it. Possible?',
    'Does the load balancer know cookies for keeping a visitor on the same node?',
    'How to keep each client at the same server at the VIP, and what are the drawbacks?',
    'Branch office behind one NAT always lands on a single node, stickiness by address is on.',
    'LB stickiness source IP only?',
    'LB cookie persistence possible',
  ],
};
