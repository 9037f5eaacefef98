// How people put the points of coexistence-and-encryption, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const coexistenceAndEncryptionWording: Wording = {
  'coexist-vpn-beside-expressroute': [
    'Hub-vnet holds an ErGw2AZ since 2022, GatewaySubnet /27 with the circuit in production. Now three branches ' +
      'are to dial in by IPsec. Do I put their gateway into that subnet too, and will the private line suffer?',
    "I wanted a separate subnet for the tunnel gateway, named GatewaySubnet2, but Azure doesn't offer it on " +
      'deploying. Our ER one lives in the only one. How do others arrange both in a hub?',
    "Learner: the circuit's gateway is there already. For shops without a private line I need IPsec as well, same " +
      'virtual network. Which type and size is OK, any interruption to be announced?',
    'Branches want tunnels into a hub that already serves a private line, where does that gateway go?',
    'Is the running circuit disturbed when a tunnel gateway is put alongside?',
    'Existing ER hub gets IPsec for small shops, conditions for the additional gateway?',
    'ER hub add VPN gateway',
    'tunnel gateway alongside ErGw same subnet',
  ],
  'coexist-expressroute-beside-vpn': [
    'Our hub has VpnGw2AZ with nine tunnels, GatewaySubnet is 10.1.0.0/27. The private line gets delivered in May. ' +
      'What should I verify up front, and do the tunnels drop when the other gateway goes in?',
    'We run since years on IPsec only. Boss signed for a circuit. Colleague remembers the rule that the private ' +
      'one has to be built ahead of the tunnel one, so ours would have to go. Still valid?',
    "Contoso's gateway subnet was made as /28 in 2017 for the tunnel gateway. A circuit is being patched now. What " +
      'must happen with that subnet, and does it mean downtime for the branches?',
    'Preparing a hub with tunnels for an additional private line, what comes first?',
    'Does it matter in which sequence the tunnel and the circuit gateway get built?',
    'A circuit joins our IPsec hub soon, will existing tunnels be cut?',
    'VPN hub add ER gateway downtime',
    'existing VpnGw then ErGw order',
  ],
  'coexist-basic-gateway-blocks': [
    "In the small office hub there's a cheap tunnel gateway from years back. I now deploy the one for our circuit " +
      "into the same virtual network and it errors out after two minutes. Subnet is /26. What's in the way?",
    'PowerShell complains that the ER one had to be there before the VPN one. Our VPN gateway was set up in the ' +
      'cheapest tier by the previous admin. How do I come out of this?',
    "Bicep for the circuit's gateway runs in an empty VNet and fails in vnet-hub, which has a working IPsec " +
      "gateway with one old Fritz type router behind. The message only says the combination isn't supported.",
    'Gateway for the circuit refuses to deploy where a tunnel gateway already lives',
    'Combination of our old IPsec gateway and the private line is rejected, why?',
    'Deploying ER in a virtual network with an ancient tunnel gateway yields an error',
    'ErGw deployment fails existing VPN gateway',
    'ER gateway has to be first, error',
  ],
  'coexist-vpn-as-backup': [
    'Headquarters reaches Azure through a 1 Gbps circuit. If an excavator hits the fibre, we want an IPsec tunnel ' +
      'over the normal internet line to step in without anybody acting. What pieces do we build?',
    'Our consultant proposes a tunnel standing idle next to the circuit, towards one datacenter. I ask myself how ' +
      "Azure decides between both while they're healthy, and what triggers the change.",
    'Learning: I have both gateways in the hub, tunnel to the same home networks as ER. Will packets be ' +
      'duplicated, split or sent by just one of them, and what happens in an outage?',
    'Fallback for the private line through the internet, how do I set this up?',
    'While circuit and tunnel are both alive, which of them does Azure choose?',
    "We'd like IPsec to jump in by itself when the line dies",
    'ER down fallback tunnel automatic',
    'IPsec standby for circuit setup',
  ],
  'coexist-wrong-path': [
    "We've had circuit and tunnel in parallel since last week. Speedtests and traceroutes show Azure VMs replying " +
      "through the tunnel for 10.30.4.0/24, though the circuit's session is established and other networks use it " +
      'properly.',
    "The private line was repaired on Tuesday; still our users' packets crawl through IPsec. Firewalls on-prem " +
      'drop half since replies return elsewhere. How do I get everything back on the line?',
    "Tunnel was supposed to be standby only, but the VPN gateway's byte counters grow all day while the circuit's " +
      'usage is half of what it should be. Both announce our office networks.',
    'Line is healthy, yet certain networks insist on the tunnel',
    'Why does data return on the standby IPsec instead of the circuit?',
    'Request travels on the private line and reply via the internet tunnel, how come?',
    'Azure prefers VPN over ER wrongly',
    'VPN carries traffic, circuit healthy',
  ],
  'coexist-failover-test': [
    'Both gateways are in place, tunnel as standby. Management wants evidence on paper that the standby jumps in. ' +
      'How would one provoke a loss of the circuit safely and how many seconds will users be off?',
    'We never dared to check our IPsec standby in three years. Planning a Sunday slot. Which switch do I turn to ' +
      "make Azure think the line is dead, without pulling the carrier's plug?",
    "Auditor question: what's the expected interruption between the line's death and traffic on the tunnel, and " +
      'have you rehearsed it? I need a procedure with a way back.',
    'Rehearsing the switch from private line to tunnel, how is it done safely?',
    'How many seconds pass until the tunnel has taken over from the line?',
    'Proving that the IPsec standby would really jump in, without cable pulling',
    'ER to VPN failover drill steps',
    'verify standby tunnel takes over',
  ],
  'coexist-backup-enough': [
    'Line is 5 Gbps for SAP and backups. Budget only covers an IPsec standby, internet access 1 Gbps. Would we ' +
      'survive a day on that, or must it be another private line?',
    'We use Microsoft peering for storage plus private peering for VMs. Suppose the circuit is gone and the tunnel ' +
      'takes over. What of both keeps working, and at what speed?',
    "As CIO I'm offered a tunnel for 300 a month or a further line for 3000. Telephony and a trading tool are " +
      'sensitive to jitter. Which risk do I buy with the cheap one?',
    'Would an internet tunnel carry us when the big private line is off?',
    'Is IPsec a decent emergency substitute for 10 Gbps of ER?',
    'Emergency tunnel for delay critical apps, realistic or an additional line needed?',
    'VPN standby speed vs 10G ER',
    'Microsoft peering covered by tunnel fallback?',
  ],
  'coexist-transit-vpn-to-expressroute': [
    'Warehouse comes by IPsec into hub-weu, headquarters through the circuit. Each reaches VMs. But from the ' +
      'warehouse, 10.1.0.0/16 at headquarters times out, and its routes are absent on the warehouse router.',
    'We shut down the old MPLS between branches with internet tunnels and our datacenter on the private line. Both ' +
      "end at one hub in Azure and we assumed the cloud would relay. It doesn't.",
    'Consultant: customer has two gateways in a hub VNet, no vWAN. The tunnel sites should get at mainframes ' +
      'behind the line. Which component makes the gateways share what they know?',
    "Tunnel offices and the line's datacenter each see Azure, never one another",
    'Why does the hub not relay between its IPsec and its circuit gateway?',
    'Small office by tunnel needs the mainframe behind the private line, possible?',
    'branch IPsec to ER datacenter no route',
    "gateways don't exchange routes hub",
  ],
  'coexist-p2s-to-expressroute': [
    'Staff at home use the Azure VPN client into our hub, VMs open fine. File servers in the headquarters hang ' +
      'behind the circuit in the same hub; from home they time out, with tunnel split route included.',
    'We want to shut the old Cisco remote access and let everyone dial into Azure, then continue by the private ' +
      "line to the datacenter. Client gets an address, Azure things answer, datacenter doesn't.",
    'Learner: hub with a VPN gateway for laptops and an ER gateway. I expected laptops to be able to use the ' +
      "circuit. They aren't. Would a different hub design do it?",
    "Laptops dialled into Azure can't get to servers behind the private line",
    'Is remote access through the hub and on over the circuit feasible?',
    'Home workers see cloud VMs yet nothing in headquarters which hangs on ER',
    'Azure VPN client no access datacenter ER',
    'remote users hop over circuit',
  ],
  'coexist-move-from-vpn-to-expressroute': [
    "Until now our datacenter talks to Azure by IPsec at VpnGw2. The circuit is provisioned and waiting. I'd like " +
      'to move production on a weekday, in small risk steps, with the tunnel remaining for emergencies. How?',
    'Plan for fabrikam: cut over from internet tunnel to the private line with no outage for the plants. When will ' +
      'Azure begin using the new path, and what do we do on the Ciscos?',
    'The line was lit up yesterday. Old tunnel is still doing all the work. Do I take the tunnel down first, or ' +
      'announce networks on the line and see?',
    'Going from internet tunnel to private line without users noticing, which steps?',
    'Can tunnel and circuit be alive together during the changeover?',
    'Once the line is live, what about the old IPsec connection?',
    'cutover IPsec to ER no outage',
    'move production from tunnel to circuit',
  ],
  'hybrid-vpn-or-expressroute': [
    "Manufacturer, one plant, 120 users, ERP will move to Azure. We've a 500 Mbps internet access that's fairly " +
      'calm. Sales of the carrier pushes a private line at 2,000 a month. Do we need it?',
    "As a new architect I have to recommend how contoso's head office gets to its VMs: internet tunnel or " +
      'dedicated circuit. Criteria I collected: volume, delay, price, regulations. What tips the balance?',
    'Our regulator says customer data must not travel on the public net, encrypted or not. Volume is small. The ' +
      'cheap tunnel would be plenty technically. Which connection type fits?',
    'How should the office be linked with Azure, tunnel over internet or dedicated line?',
    'Is the price of a dedicated line justified for moderate volume?',
    'What decides between IPsec and a carrier circuit for a site?',
    'IPsec tunnel or carrier line Azure',
    'ER vs S2S pros cons',
  ],
  'er-encrypted-by-default': [
    'Security officer fills a questionnaire: is data between our datacenter and Azure scrambled on the private ' +
      'line? I always told him it is private, so fine. Can the carrier read our packets?',
    "We've got a circuit by Equinix and send patient data from a legacy app that speaks plain HTTP. Compliance " +
      'wants to know what the line itself does for confidentiality, and which options exist.',
    'Learner: is a dedicated circuit like a VPN with ciphers, or only a separate wire? If the latter, on which ' +
      'layers can I add protection?',
    'Could somebody at the carrier read what we send on the private line?',
    'Does the dedicated line itself scramble the data that we send?',
    'Patient data over a circuit, is confidentiality given by the line or not?',
    'ER plain text or encrypted?',
    'circuit confidentiality options auditor',
  ],
  'er-ipsec-over-private-peering': [
    "The bank demands IPsec on every line, ours included. We have ErGw2AZ and private peering. I don't want public " +
      'addresses involved. Can an Azure gateway terminate the tunnel with an internal address?',
    'We would build a tunnel from our Fortigate at headquarters to Azure, but inside of the circuit instead of the ' +
      'internet. Which gateway size, which checkbox, and how do I see that it is used?',
    'Consultant: customer needs ciphered transport on the carrier line, end at 10.x addresses on both ends. Is a ' +
      'second gateway in the hub the usual way, or a VM with strongSwan?',
    'Building a tunnel inside the private line using internal addresses, feasible?',
    'Which Azure gateway ends IPsec that travels within the circuit?',
    'We must cipher the carrier line and stay on 10.x addresses, how?',
    'IPsec inside ER private IP gateway',
    'VPN over circuit private addresses setup',
  ],
  'er-ipsec-clear-path-used': [
    "We've built a tunnel inside of the private line for confidentiality. Status Connected, yet byte counters on " +
      "it hardly move and a capture at our edge shows readable packets. Where's the flaw?",
    'Security scanned the carrier handover: still readable SMB from Azure, though the tunnel to 10.0.1.5 stands. ' +
      'Requests from our end go in the tunnel, replies return outside of it.',
    "I'm testing in a lab: ER with a tunnel on top, each speaking BGP. Effective routes on VMs list the MSEE path " +
      'rather than the VPN gateway for home networks.',
    'Tunnel inside the line is connected but packets bypass it in readable form',
    'Why does Azure return data on the naked circuit and not by the tunnel?',
    'Counters of our IPsec within ER stay near zero, is it normal?',
    'IPsec over ER traffic not encrypted',
    'tunnel inside circuit unused, 0 bytes',
  ],
  'er-ipsec-throughput': [
    'Our 10 Gbps line must be ciphered by order of the board. VpnGw2AZ in a lab gave us about a gigabit. How far ' +
      'can IPsec on an Azure gateway go, and what alternative keeps full speed?',
    'After we put the tunnel into the circuit, backups take four times as long. Circuit is 5 Gbps. CPU on our Palo ' +
      "Alto is low. What's the ceiling on the Azure end?",
    'Architect: requirement 20 gigabit ciphered between datacenter and hub. Read about new tunnels with high ' +
      'capacity. What preconditions do they have, and how does line-level ciphering compare?',
    'How fast can a tunnel inside the private line get at best?',
    'Ciphering our big line costs most of its speed, is that unavoidable?',
    'Which gateway sizes give how much when IPsec runs within the circuit?',
    'IPsec in ER max Gbps',
    'high-bandwidth tunnel VpnGw5AZ prerequisites',
  ],
  'er-macsec': [
    'Security wants hardware ciphering at the cross connect towards Microsoft. We have a 2 Gbps circuit delivered ' +
      'by Colt. Our switches can do 802.1AE. What would we need to switch this on?',
    "Learner: some docs speak of layer two ciphering with keys in a vault for ER. In our circuit's blade I find no " +
      'such setting. Is it hidden, or does our circuit type lack it?',
    "Defence customer asks for MACsec from their router to Microsoft's. They consider a partner circuit to save " +
      "cost. Would that still be possible, and what's the alternative?",
    "Does a carrier delivered circuit permit 802.1AE towards Microsoft's edge?",
    "Where is the setting for line ciphering, our circuit doesn't show one?",
    'Hardware encryption at layer two on ER, for which kind of circuit?',
    'MACsec partner circuit supported?',
    '802.1AE ER where to enable',
  ],
  'encryption-peering-between-regions': [
    'We have vnet-weu and vnet-neu peered globally, replication of medical data between. The data protection ' +
      'officer asks if someone could tap it on the way. Does Azure scramble that link or do I add tunnels?',
    "Contract of our customer says 'inter-site links shall be encrypted'. Our sites are two Azure datacenters " +
      'connected by peering. Is that rule fulfilled as it is?',
    "As a learner I see peering uses Microsoft's own fibre. Is it clear text there? Some blog mentions link " +
      'ciphering on the backbone, others build gateways in both VNets.',
    'Is data scrambled on its way among peered networks in different regions?',
    'Do we have to build tunnels between two Azure regions for confidentiality?',
    'Can a peering satisfy a rule which demands ciphered links?',
    'global peering encrypted in transit?',
    'VNet peering clear text or MACsec',
  ],
  'vnet-encryption-enable-existing': [
    'Hub and three spokes in production, D4s v5 plus a few B2ms. The checkbox for encryption of the virtual ' +
      'network tempts me. Would ticking it on a weekday kill sessions, and do machines need a reboot?',
    'We flipped the encryption option on vnet-app yesterday, nothing seems different. Peer vnet-db has it off. ' +
      'What else must be done so that existing machines use it?',
    'Risk assessment for a change: enabling ciphering on a living virtual network with old and new VM sizes mixed. ' +
      'What could break, what only stays unprotected?',
    'Flipping the encryption option on a live virtual network, any danger?',
    'Do machines that run already pick up network ciphering by themselves?',
    'Mixed old and new VM sizes once network encryption is on, do they still talk?',
    'VNet encryption enable production impact',
    'virtual network encryption reboot required?',
  ],
  'vnet-encryption-private-endpoints': [
    'Encryption is enabled on our VNet, VMs are E8s v5. The app talks to Azure SQL through a private endpoint in ' +
      'this VNet. May I write in the security concept that this hop is covered?',
    'We publish our own API by a Private Link service and consumers in other tenants attach. The VNet has ' +
      'encryption on. Is their stretch to us included, or does only TLS help?',
    'Security reviewer doubts: packets from the machine to the storage private address, are those ciphered by the ' +
      'network feature? I could not find a definite statement.',
    "Is a private endpoint's hop included once the virtual network is encrypted?",
    'From VM to Key Vault by private address, does network ciphering apply?',
    'Does the encrypted network option protect the way to PaaS with private IP?',
    'VNet encryption private link covered?',
    'encrypted VNet to SQL private endpoint',
  ],
  'vnet-encryption-supported-vms': [
    'Enabled encryption on vnet-prod. Flow logs mark connections between app01 and app02 as encrypted, but those ' +
      "with legacy01 as not. All three in one subnet. What's special with that one?",
    'We want to force that nothing unencrypted passes between machines of a VNet. Is there an enforcement mode, ' +
      'and which sizes must we order for new servers?',
    'After turning the option on, only part of our machines exchange ciphered packets according to the flow logs. ' +
      "Older ones were bought in 2019, some weren't touched since the change.",
    'Why do some machines in the encrypted network still speak plain with others?',
    'Which machine families can take part in network level ciphering?',
    'Is there a mode that discards plain packets inside an encrypted network?',
    'some VMs unencrypted despite VNet encryption',
    'VNet encryption VM families list',
  ],
  'vnet-encryption-other-services': [
    'Our encrypted VNet shall get an Application Gateway, Azure Firewall and the DNS resolver service. Before I ' +
      'deploy: which of them get along with that and what stretch stays plain?',
    'We use a hub firewall between spokes, all with encryption on. Are packets through the firewall still ' +
      'ciphered, and does data arriving from headquarters by the gateway profit?',
    "I tried placing a private DNS resolver into a network having encryption switched on; a colleague says it's " +
      'unsupported. What other services suffer from it?',
    'Which platform services get along with a virtual network that has encryption on?',
    'Does ciphering persist when packets pass the firewall or the web gateway?',
    'Gateways, firewall, resolver inside an encrypted network, what is covered there?',
    'VNet encryption Azure Firewall compatibility',
    'encrypted VNet DNS resolver unsupported?',
  ],
  'encryption-vnet-to-vnet-ipsec': [
    'Rule at contoso: everything between virtual networks ciphered. Today app and data VNets are peered in the ' +
      'same region. Old template builds gateways and a tunnel between. Is there something lighter now?',
    'Comparing designs: gateways in each VNet with IPsec, versus the option in peered networks itself. What do ' +
      'they differ in: speed, cost, VM sizes, audits?',
    "The auditor wants 'IPsec' literally between two VNets, the architect says the built-in network ciphering is " +
      'better and cheaper. Who of them is right, in which case?',
    'Gateways with a tunnel between two networks or the built-in ciphering, which is wiser?',
    'How do I cipher data among VNets but skip gateways?',
    'Between peered networks a regulation wants everything scrambled, simplest way?',
    'V2V tunnel vs network encryption',
    'cipher between VNets no gateways',
  ],
  'encryption-vpn-to-site-covers-what': [
    'Branch Fortigate keeps an IPsec tunnel with our hub gateway; application sits on a spoke VM. Security asks ' +
      'for a drawing which parts of the path are ciphered. After the gateway, is it plain?',
    'Developer: network people say my HTTP endpoint is safe because the office uses a tunnel to Azure. I would ' +
      'rather add certificates. Am I overdoing it?',
    'Learner: where precisely does IPsec start and stop with a branch tunnel? PC to router, router to gateway, ' +
      'gateway to machine - which hops are protected?',
    "Behind the tunnel's Azure end, do packets continue in plain to the VM?",
    'Should I still use HTTPS if the office comes in through IPsec?',
    'Up to which point does a site tunnel protect data?',
    'S2S tunnel end-to-end encrypted?',
    'after VPN gateway traffic plain text',
  ],
  'coexist-both-active': [
    'We pay 1 Gbps for the circuit and have 800 Mbps of tunnel lying idle. Monday mornings the line is full. ' +
      "Couldn't Azure spread packets over both, half and half, as our SD-WAN did?",
    'Idea at fabrikam: let replication use the internet tunnel and SAP the private line, both from the identical ' +
      'hub. Which mechanism decides, and does each remain the fallback of the other?',
    'Learner: with line and tunnel announcing equal networks I expected equal cost balancing. Counters show the ' +
      'tunnel empty. Is it possible to make it work too?',
    'May the tunnel carry part of the load instead of idling beside the line?',
    'Sending bulk data by IPsec and important data by the circuit, how to separate?',
    'Does Azure balance packets among the private line and the VPN?',
    'load sharing ER plus VPN',
    'use idle VPN besides circuit',
  ],
  'coexist-vpn-asn': [
    "We added a Route Server in the hub; the circuit's networks show up there, the tunnel sites don't. Our VPN " +
      'gateway was set to 65010 when it was born. Is the number relevant?',
    'Years ago someone picked AS 64555 for the IPsec gateway. Now ER arrives in that same hub. Microsoft doc ' +
      'mentions a particular number. What happens to my fourteen tunnels with BGP if I alter it?',
    "Networks learned on the tunnel end never get to the other gateway's side in our hub, everything is " +
      'established. Both gateways, Route Server with branch option, all provisioned.',
    'Which AS number should an Azure IPsec gateway own when a circuit is there too?',
    "Tunnel networks stay unknown to the hub's Route Server though sessions are established",
    'Renumbering the AS at our tunnel gateway, what suffers from it?',
    'VPN gateway ASN with ER hub',
    'change gateway ASN tunnels impact',
  ],
  'coexist-remove-one-gateway': [
    "The circuit has been live half a year. I'd save the 400 a month for VpnGw2AZ in the same hub. If I delete it, " +
      'do spokes or the private line notice anything? Home workers once dialled in there.',
    'Contract for the private line ended, only tunnels remain. Both gateways share the subnet. Is it safe to throw ' +
      'out the ER one on a weekday?',
    "I'm cleaning up costs. Two gateways in a hub and one seems unneeded. What must be checked ahead of deleting, " +
      "e.g. peerings which point to 'remote gateway'?",
    'Is it harmless for the private line if I drop the tunnel gateway?',
    'Deleting one gateway out of a hub with two, do peered networks suffer?',
    'Circuit contract over, can its gateway go while tunnels stay in use?',
    'delete VPN gateway keep ER',
    'drop ER gateway keep tunnels',
  ],
  'coexist-spokes-use-both': [
    'Twelve spokes use the tunnel gateway in the hub thanks to that peering checkbox. Next week an ER gateway ' +
      'joins. Do I have to edit twelve peerings, and which of both will spokes use?',
    'Learner: the peering has only one option about the remote gateway, though our hub has two different ones. ' +
      'Which is meant? And when the private line fails, do peered networks swing to the tunnel?',
    'Architect wants to know whether failover from circuit to IPsec also covers machines in peered networks or ' +
      'just those in the hub. Nothing was tested yet.',
    "When the hub owns two gateways, to which does the spoke's checkbox relate?",
    'Do peered networks also swing to the tunnel if the line dies?',
    'Second gateway arrives in the hub, do I have to edit peerings?',
    'spoke remote gateway two gateways',
    'peered VNet ER VPN fallback',
  ],
  'coexist-maintenance-windows': [
    'Last Tuesday both of our hub gateways got patched in one night; line and standby tunnel were unavailable for ' +
      'minutes. Can I tell Azure to service them on separate days, and how long is a slot at least?',
    "We assign customer-chosen service slots for gateways. For the circuit's one we picked Saturday 2 am. Would " +
      'you take the identical slot for the IPsec one or shift it?',
    'Operations manual: primary connectivity and its standby must not be under work together. How does one ' +
      'configure that in Azure for the two gateway kinds?',
    'Should service slots of line gateway and tunnel gateway coincide or differ?',
    'Patches hit the primary and the standby together, how do I avoid this?',
    'What is the shortest slot for servicing that gateways accept?',
    'gateway maintenance slots ER and VPN',
    'maintenance configuration stagger gateways',
  ],
  'coexist-vpn-over-microsoft-peering': [
    'Older design of ours: the router at headquarters builds IPsec to the public gateway address, which is learned ' +
      "by the circuit's Microsoft peering. Is that still supported, and is there a neater way these days?",
    'We have a circuit with only Microsoft peering and must have ciphered access to VMs. Could the tunnel end on ' +
      "the public address of the hub's gateway yet travel on the line?",
    'Consultant compares two ways to cipher ER: tunnel toward a public gateway address by the Microsoft kind of ' +
      'peering, or toward an internal one. Pros and cons, please.',
    "May a tunnel reach the gateway's public address through the circuit?",
    'Which peering kind is preferable as carrier of an IPsec tunnel?',
    'Having just Microsoft peering we need a ciphered path to the VMs',
    'IPsec to gateway over MS peering',
    'VPN over ER which peering',
  ],
  'er-ipsec-between-hosts': [
    'Just two database servers, one in our cage, one in Azure, exchange sensitive rows by the private line. ' +
      'Purchasing a gateway for that is overkill. Can the operating systems cipher between them?',
    'Compliance says data on the line must be protected. All our apps speak HTTPS and SQL with TLS already. Does ' +
      'that suffice or do I still need something at network level?',
    'Windows admin: we have domain isolation policies in the datacenter. Could I extend those to Azure machines ' +
      'reached through the circuit in place of tunnels?',
    'Is ciphering server to server across the line possible, no gateway in between?',
    'If all apps use HTTPS over the circuit, is more protection necessary?',
    'Windows connection security rules between office server and cloud VM by ER',
    'server to server IPsec on ER',
    'TLS sufficient on private line?',
  ],
  'vpn-default-algorithms': [
    'Our auditors ask which ciphers the tunnel between Azure and the Sophos uses. I configured nothing special. ' +
      'Can it fall back to 3DES, and how do I pin something strong?',
    'Government customer requires the strength according to BSI TR-02102 for a site tunnel. Does an Azure gateway ' +
      'comply out of the box or only with a policy of mine, and with which values?',
    "Learner: two ends negotiate proposals in IKE. Who has the last word on ciphers with Azure's gateway when I " +
      'leave everything as delivered? Just curious.',
    "Which ciphers will Azure's tunnel end agree to when I set nothing?",
    'How do I force AES with 256 bits on the site tunnel?',
    'Auditor fears weak ciphers such as SHA1 on our Azure tunnels, justified?',
    'VPN gateway IPsec policy AES256 enforce',
    'Azure VPN default ciphers IKEv2',
  ],
  'coexist-gateway-subnet-too-small': [
    "Hub from 2017: tunnel gateway runs. I press create for the circuit's gateway and validation says something on " +
      "the subnet of the gateways. Address space has room, but the subnet holds a resource and can't be edited.",
    'Deploying ErGw1AZ next to VpnGw1 by Terraform fails, error names GatewaySubnet. In the test environment, with ' +
      'a subnet of another size, that worked right away.',
    "Contoso's hub only has 10.9.0.240/28 for gateways. The first gateway went in without complaint years back; " +
      'the other kind now does not. Is there a gentle route?',
    "One gateway fits the hub's subnet, putting in a further one is rejected",
    "Error on the gateways' subnet while deploying the circuit gateway, tunnel one already there",
    'Adding a gateway of another kind fails in our old hub, in the new hub not',
    'second gateway GatewaySubnet size error',
    'GatewaySubnet 28 ErGw plus VpnGw failed',
  ],
  'coexist-vpn-does-not-take-over': [
    'Yesterday the carrier had a cut of four hours. Our standby IPsec stood as Connected the entire time, yet no ' +
      "packet used it and the datacenter was off. What's missing for the takeover?",
    'During the drill I disabled the peering of our line. Tunnel stays green. VM effective routes lost the home ' +
      'networks and nothing replaced them. After re-enabling all was good.',
    'We pay for a standby tunnel since 2021. First real outage of the private line: zero bytes on it. Is it the ' +
      'cloud or the router who should have acted?',
    "The line broke but our connected tunnel stayed empty, what's lacking?",
    'Home networks vanish from the VMs when the circuit dies, tunnel is green',
    'Why did the IPsec standby not carry anything in the real outage?',
    'VPN standby connected no takeover',
    'ER outage, tunnel idle, no routes',
  ],
  'coexist-tunnel-runs-over-circuit': [
    'Our standby IPsec is useless: each time the private line has an outage, the tunnel disconnects in the same ' +
      'second. Internet access at headquarters is fine meanwhile. We have both kinds of peering.',
    "Traceroute from the edge to the address of the Azure gateway doesn't leave by our ISP, hops look like the " +
      "carrier's. When the carrier has problems both ways to Azure are dead.",
    'Manager: we spent money on two independent ways to the cloud, and both fell at the same moment, twice. ' +
      'Internet provider proves his service was up.',
    'Standby tunnel dies with the line although our internet works well',
    'Why would an internet tunnel drop in the second the circuit fails?',
    'Both ways into Azure get lost together, ISP had no problem',
    'ER and IPsec drop same time',
    'backup tunnel disconnects with circuit',
  ],
  'coexist-gateway-subnet-own-route': [
    "Since we've put rt-gateway with the complete hub range to the firewall on GatewaySubnet, home networks come " +
      'and go in the hub, sessions of the gateways bounce every few minutes. Removing it calms all.',
    "Security wanted even hub traffic inspected, so I made a table for the gateways' subnet pointing 10.0.0.0/16 " +
      "at fw-hub. From then on tunnel sites and circuit sites don't know each other.",
    "Everything between our two hub gateways was stable until Thursday's change, a table with a route for the " +
      "hub's own range. Firewall log shows TCP 179 between gateway addresses.",
    'Gateways in the hub flap their neighbours after a table was put there',
    'TCP 179 of our gateways turns up in the firewall log and networks vanish',
    'Home networks unstable since the whole hub range is forced to inspection',
    'UDR GatewaySubnet BGP flapping gateways',
    'hub range to firewall, routes lost',
  ],
  'er-ipsec-scalable-gateway': [
    'We replaced our ErGw2AZ by the model with scale units last weekend. The line is good, but the tunnel inside ' +
      'of it, to the private address of the VPN gateway, refuses to connect ever since.',
    'Fresh hub, everything modern: gateway with units for the circuit, VpnGw3AZ for the ciphered path inside. IKE ' +
      'packets from our edge get no reply on the internal address. In the older hub the same recipe works.',
    'Customer wants confidentiality on his line and elasticity on the gateway. The tunnel within private peering ' +
      "doesn't establish in the prototype. Are those two mutually exclusive?",
    'Tunnel inside the private line is dead since the gateway got scale units',
    'Is ErGwScale okay for IPsec that travels within the circuit?',
    'Ciphered path on the line fails in the new hub with the elastic gateway',
    'IPsec in ER with ErGwScale',
    'tunnel down after ErGwScale upgrade',
  ],
  'macsec-key-mismatch': [
    'We rolled fresh secrets for our dedicated port in Amsterdam. Afterwards the port passes not a bit: no ARP, no ' +
      'neighbours, light levels normal. The other port untouched works.',
    'After turning the ciphering on for both of our ER ports, everything behind is dark. Optical power fine, admin ' +
      "state enabled. Arista log says the MKA session isn't secured.",
    'Is it normal that a dedicated port goes silent altogether, even layer two, after ciphering was switched on? I ' +
      "expected it to go on in plain when something's wrong.",
    'Own ER port carries nothing after its secrets got renewed, optics fine',
    'Why is even ARP gone on the dedicated port since ciphering is on?',
    "MKA session doesn't come up between our router and Microsoft's port",
    'ER Direct port dark after CAK change',
    'MACsec enabled, ARP empty, BGP down',
  ],
  'macsec-vault-closed': [
    'Following the guide I stored CAK and CKN as secrets, made an identity and ran the command on our ER ports. It ' +
      'returns that the secret cannot be fetched. Vault has public access off as per policy.',
    'Pipeline applies ciphering on the dedicated ports in the test tenant fine, in production it fails with ' +
      'forbidden on the vault. Production vaults sit behind private addresses.',
    "Security hardened all vaults last month. Today the config for line ciphering can't be written: access denied " +
      'reading the secret. Identity has been there for a year.',
    'Setting the ciphering on our ports ends in a vault forbidden error',
    'Ports resource is not able to fetch CAK and CKN, why?',
    "Ciphering config is denied at the secret's location, what does ER need?",
    'MACsec port config Key Vault Forbidden',
    "ER ports can't read CAK secret",
  ],
  'coexist-policy-based-device': [
    'Factory has an ancient ZyXEL doing policy mode IPsec only. The hub also houses the ER gateway. Can that thing ' +
      'still get a tunnel, or do we throw it out?',
    'Our Azure gateway of the policy type must be replaced as the circuit arrives, I was told. The remote device ' +
      "can't do route mode. Is there a compromise on the connection?",
    "Learner: route-based versus policy-based seem incompatible. A partner's firewall knows only the latter, and " +
      "we have a hub with line and tunnel gateway. What's workable?",
    'Old router with selectors only, hub with a circuit, does it go together?',
    'May a policy mode firewall build a tunnel to a hub that owns ER?',
    "Partner's box can't do route mode, our hub serves also the line",
    'UsePolicyBasedTrafficSelectors with ER hub',
    'policy-based device ER coexistence',
  ],
  'coexist-add-point-to-site': [
    'Our hub has both gateways, circuit and tunnels. Twenty developers need remote access from laptops. Can I ' +
      'configure a user pool on the existing tunnel gateway without harm to the line?',
    "Before the home office wave I'd like dial-in for staff, in the hub where IPsec and ER already live. New " +
      'gateway needed, bigger subnet? And how far will people get?',
    'As consultant: client has VpnGw2AZ beside ErGw1AZ, asks for laptops with Entra sign-in on top. Any obstacle ' +
      'from coexistence, any change to the subnet? Or none?',
    'Remote workers by client software on the hub that has IPsec and ER, fine?',
    'Does dial-in for laptops on the tunnel gateway touch the line beside it?',
    'Giving staff remote access through our two-gateway hub, what is needed?',
    'add user VPN to ER+VPN hub',
    'P2S on gateway beside ErGw',
  ],
  'macsec-some-circuits-only': [
    "We have two dedicated ports with four circuits. Only the payment one has to be ciphered, a partner's device " +
      "on another circuit doesn't support it. Can I choose by circuit?",
    'Hosting firm: customers share our own ER ports. One pays for ciphered transport, others do not want the CPU ' +
      'load. Is the setting on port level or finer?',
    'Is the routing session itself also ciphered, and Microsoft peering, once I turn on line ciphering for the ' +
      'dedicated ports? Or only the circuit that I pick?',
    'Can line ciphering be chosen per circuit on own ports?',
    'On shared dedicated ports only one circuit shall be ciphered, feasible?',
    'When ciphering is on for the port, is everything on top included?',
    'MACsec single circuit only ER ports',
    'MACsec scope port or circuit',
  ],
  'macsec-with-ipsec': [
    'Bank runs line ciphering on its own ER ports. New guideline demands protection up to the virtual network. Can ' +
      'a tunnel be laid over the ciphered ports, and would the two hinder each other?',
    "Security architect asks why we'd still build IPsec given that our dedicated ports have layer two ciphering. " +
      'What stretch is left unprotected if we skip it?',
    'Learner: layered protection, hop by hop on the cross connect and end to end to the gateway. Do the two ' +
      'combine on dedicated ports? Our bank asks.',
    'Ciphered ports and a tunnel on top, do those two get along?',
    'Is a tunnel superfluous if layer two ciphering runs on our ports?',
    'Defence in depth on own ER ports, two kinds of ciphering at once',
    'MACsec plus VPN ER Direct',
    'IPsec over MACsec-enabled ports',
  ],
  'macsec-rotate-keys': [
    'Policy says secrets on our dedicated ports get renewed each year. Both ports are live with 40 gigabit of ' +
      'load. In which sequence do I do vault, Azure port and router so that nobody is cut?',
    'Last renewal of the ciphering secrets dropped both ports for an hour since we did all at once. How should it ' +
      'be organised the next time?',
    'As an operator of own ER ports I must write a runbook for exchanging CAK and CKN during business hours. Which ' +
      'checks between the steps?',
    'Renewing the secrets of ciphered ports, how do I keep traffic alive?',
    'What sequence is right for exchanging CAK and CKN on both ports?',
    'Yearly key renewal on own ER ports without users noticing, runbook',
    'MACsec CAK rollover steps no downtime',
    'renew MACsec secrets ER ports',
  ],
  'macsec-cipher-and-keys': [
    'Setting up ciphering on 100 gig ports. The command accepts four cipher names, two of them with Xpn. And how ' +
      'many hex digits must the two secrets have? Our Juniper wants matching values.',
    'Sessions on our fast dedicated port reset every few minutes since ciphering with GcmAes128. Someone told me ' +
      'about packet number exhaustion. Which suite is advised?',
    'Creating the secrets for port ciphering in Key Vault: the guide says CAK and CKN in hex. My 20 character one ' +
      "got refused. What's the needed format?",
    'Which suite should be chosen for ciphered ports at 100 gigabit?',
    'How many hex digits do CAK and CKN need on ER ports?',
    'Choosing between the plain and the XPN suite for own ports, advice',
    'MACsec XPN cipher 100G port',
    'CAK CKN hex digits ER',
  ],
};
