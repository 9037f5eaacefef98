// How people put the points of vpn-gateway, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const vpnGatewayWording: Wording = {
  'vpn-resize-public-ip': [
    'Our VpnGw1AZ carries tunnels to nine customers, and every one of them has whitelisted our endpoint. Traffic ' +
      'grew, so I want VpnGw3AZ. Must I warn all nine that they need to type in a fresh peer address?',
    "I'm project lead for a bandwidth extension. The network team will move the gateway two sizes up next Sunday. " +
      'Legal asks whether suppliers have to alter their firewalls afterwards, because that takes them six weeks.',
    'Consultant here: customer runs VpnGw2AZ and shies away from growing it, since they fear remote peers would ' +
      'dial a dead address. Does the endpoint remain identical when the size is raised?',
    "Will partners' peers keep pointing at the right endpoint once we pick a larger size?",
    'Does scaling up our tunnel gateway mean that remote sites must edit their peer IP?',
    'We make the gateway bigger, is it the same public address afterwards like before?',
    'bigger vpngw size, pip kept?',
    'vpn gateway sku change partner firewall impact',
  ],
  'vpn-resize-which-way': [
    "Currently VpnGw3AZ, bought for a migration that's over now. Finance wants the cheaper VpnGw1AZ back. In the " +
      'portal I can only pick larger ones. Is there any way of shrinking, or must it be rebuilt?',
    'We want VpnGw1AZ to become VpnGw2AZ during the evening. I need to tell the helpdesk how long users and ' +
      "tunnels may suffer and if they have to reinstall anything. What's realistic?",
    'I maintain the hub with Terraform. Changing the sku argument from VpnGw2AZ to VpnGw4AZ, will Azure do it on ' +
      'the running gateway, or tear it down, and is the reverse possible later on?',
    'Growing a gateway in place seems fine, but is shrinking it allowed too?',
    'How long are connections interrupted while the gateway is moved one size higher?',
    'Is it true that a size reduction on VpnGwAZ models needs delete and recreate?',
    'shrink vpngw2az to vpngw1az',
    'vpngw upsize duration downtime',
  ],
  'vpn-basic-to-larger': [
    'Small company, the gateway was created as Basic by someone years ago. Now we need BGP and more than 100 Mbps. ' +
      'In the portal the size drop-down shows nothing else. What is the way to a proper model?',
    'We run a Basic SKU gateway with three site tunnels and 20 dial-in users. Management asks for the steps, ' +
      'outage and address change when replacing it with VpnGw1AZ over a weekend.',
    'Tried az network vnet-gateway update with VpnGw2AZ on our Basic one and got an error. The remote offices use ' +
      'its IP. Is there really no route other than demolishing and building anew?',
    'Can the entry-level gateway grow to a production model without losing its address?',
    'Going from the Basic edition up to VpnGw1AZ, what has to be torn down first?',
    'Why is no other size offered when I open configuration of our Basic gateway?',
    'basic vpngw -> vpngw1az migrate steps',
    'resize basic sku error vpn',
  ],
  'vpn-basic-gateway-basic-ip-retired': [
    'We got the mail on Basic public IPs ending. Our gateway is the Basic SKU, with two branch tunnels hanging on ' +
      'its Basic address. Do we need to plan a rebuild and tell the branches, or does Microsoft take care?',
    "Nonprofit with a tiny budget: Basic gateway, Basic IP. Advisor shows the retirement banner for the IP. I'm " +
      'worried that tunnels stop one morning. Is any action expected from our side?',
    'As MSP I have 30 customers on the cheapest VPN gateway model. All have an old-style Basic address. Is the ' +
      'model itself discontinued, and will any of these endpoints get a different address?',
    'Address of the Basic kind on an entry-level VPN gateway: is anything to be done before it vanishes?',
    'Does the cheapest gateway model get shut down together with the old public addresses?',
    'Will branches lose the tunnel when Basic addresses are withdrawn from our Basic gateway?',
    'basic sku vpngw basic pip retirement action needed?',
    'basic vpn gateway end of life?',
  ],
  'vpn-basic-public-ip-migrate': [
    'Our VpnGw2 was made in 2019 and its address is still of the Basic type. The portal offers a migration wizard. ' +
      'Before I press it: do 14 branches need a different peer address, and how long is the outage?',
    'Service Health reminds us that our gateway (VpnGw1, not the Basic model) has an outdated public address. As ' +
      "manager I'd like to know if that must be acted upon and what it costs in downtime.",
    "Migration of the gateway's address aborted during validation; the wizard complains about the size of the " +
      'GatewaySubnet, which is /28 in our case. The gateway is VpnGw1. What does the step do and what does it ' +
      'require?',
    'How do we bring the outdated address on our VpnGw1 to the Standard type, and is it kept?',
    'Old-type public address on a production VPN gateway, is converting mandatory and does it interrupt?',
    'The tool moving gateway addresses from Basic to Standard: outcome for SKU and tunnels?',
    'vpngw1 basic pip migrate to standard',
    'deadline for old-style address on vpn gateway',
  ],
  'vpn-nonaz-sku-retired': [
    'Every edit on our VpnGw2 is turned down since this autumn, for instance adding a connection. Tunnels still ' +
      'carry traffic. In the create wizard only the models with AZ at the end are on offer.',
    'Our Terraform for the DR hub, untouched for two years, fails now with NonAzSkusNotAllowedForVPNGateway when ' +
      'it wants to build a VpnGw1. Production with the same code is running. What is going on?',
    "Advisor lists our VpnGw3 among things to change. We're in a region that has zones. Management asks what " +
      'happens if we do nothing, and whether going to the AZ twin costs us an outage or the address.',
    'Why does the portal no longer let me pick VpnGw2 when I build a gateway?',
    'Changes to our older VpnGw1 are rejected although nothing else was altered, any idea?',
    'Are gateway models lacking the AZ suffix finished, and how to switch ours over?',
    'error NonAzSkusNotAllowedForVPNGateway on create',
    'VpnGw2 greyed out, only AZ models',
  ],
  'vpn-legacy-standard-highperformance': [
    'In an old subscription I discovered a VPN gateway whose SKU reads HighPerformance, made around 2016. It still ' +
      "forwards for two plants. What's the status of this generation and what will it turn into?",
    'Inventory of a customer shows "Standard" as gateway SKU, none of the VpnGw names. I never saw that before. Is ' +
      'it out of support and how would I bring it to a modern model keeping the endpoint?',
    'We received a notice on legacy gateway models. Ours is named Standard and has a Basic address on it. Which ' +
      'new model will it be mapped to, and must the remote peers change anything?',
    'Does the ancient HighPerformance model still live, or what replaces it?',
    'Gateway SKU simply says Standard, not VpnGw-something: what do I have to do?',
    'Old pre-VpnGw models got withdrawn, which successor do they move to and with which address?',
    'HighPerformance vpngw end of support',
    'legacy SKU Standard vpn gateway to VpnGw1AZ',
  ],
  'vpn-zones-and-active-active-order': [
    'Today: VpnGw2 with a single Basic address in active-standby, one tunnel to the datacenter. Goal: spread over ' +
      'zones and both instances active. In which sequence do I do the steps to keep the outage and the address ' +
      'change small?',
    'Our resilience review says the tunnel gateway must survive a zone loss and both instances should be live. ' +
      "It's a VpnGw1AZ in standby mode with one IP. What do I add, on Azure and on the router?",
    'I inherited an older gateway and my boss wants "full redundancy". I read of new SKU, new IP type, second ' +
      "address, second tunnel. Is there an order that one should follow, so that I don't redo steps?",
    'What comes first, converting address, lifting the SKU or turning both instances on?',
    'Want our standing gateway both zone-proof and dual-active, how do I get there stepwise?',
    'Which additional address does the second active instance need, and when is the router changed?',
    'steps active-standby to active-active zonal vpngw',
    'enable a/a existing gateway second pip',
  ],
  'vpn-active-active-needed': [
    'We deployed VpnGw2AZ across zones. Our auditor still asks why only one instance handles traffic. Is spreading ' +
      "over zones sufficient for a hospital's production line to Azure, or do we want both instances live?",
    'Trying to explain to management the two operating modes of the VPN gateway. How many seconds are we offline ' +
      'if one instance is patched or dies, and what would the dual mode give us on top?',
    'Learner here. The gateway supposedly already consists of two machines behind the scenes. So why does anybody ' +
      'pay attention to the active-active switch, and is it recommended for production?',
    'With zone redundancy in place, does it still pay to run both gateway instances at once?',
    'How many seconds does the link drop if the standby instance has to take over?',
    "Is the default mode of a VPN gateway good enough when the business can't tolerate interruptions?",
    'active-standby vs active-active vpn worth it?',
    'vpngw built-in redundancy how good',
  ],
  'vpn-active-active-asymmetric': [
    'We turned on the second gateway instance and built another tunnel on our Palo Alto pair. Now some TCP ' +
      'sessions hang: the firewall log shows SYN out on tunnel.1 and SYN-ACK arriving at tunnel.2, dropped.',
    'Since both tunnels to Azure are up, about half of our sessions die with resets. If I shut one of the tunnels ' +
      'everything is smooth. The firewall is stateful and the two interfaces sit in separate zones.',
    'Network admin at a bank: answers from Azure come back over a different tunnel than the query left by, and our ' +
      'check for state discards them. Can I tell Azure to stay on one path?',
    'Why do sessions break at our firewall as long as two tunnels into Azure are open?',
    'Outgoing packet takes link one, return packet arrives by link two and gets thrown away.',
    'Can we pin traffic to a single one of the two tunnels so replies come the same way?',
    'a/a vpngw replies other tunnel dropped',
    'two azure tunnels, stateful firewall drops half',
  ],
  'vpn-two-onprem-devices': [
    "Our plant has two firewalls, each on its own provider with its own public address. I'd like both of them to " +
      'hold a tunnel to the one Azure gateway, for the same 10.30.0.0/16. How is this configured?',
    'Added a second local network gateway for our backup router with the identical prefix list, and Azure rejected ' +
      "it or simply ignores it. We want failover if ISP A dies. What's the supported design?",
    'Management demands redundancy on the office end: fibre and LTE router, both with IPsec. The Azure gateway ' +
      'stays single. Do we need dynamic routing for the switch-over or will static prefixes do?',
    'How can two edge routers at one site both have tunnels to a single Azure gateway?',
    'Want fibre as main and second provider as reserve to Azure from the same building, possible?',
    'Twin firewalls with own IPs at headquarters, one gateway in cloud: what is needed for redundancy?',
    'dual isp onprem redundant s2s azure',
    'two routers same prefixes one vpngw',
  ],
  'vpn-throughput-by-sku': [
    'We plan to pull 900 Mbps of backup data plus 60 remote workers through the gateway. I find names such as ' +
      'VpnGw1AZ to 5AZ but no clue which one carries how much. Which would suit?',
    'Procurement needs numbers: how many Mbit/s does each gateway size deliver, is it per tunnel or in total, and ' +
      'would adding further tunnels raise the figure?',
    'Architect question on sizing: 25 stores at 20 Mbps each, one datacenter with 1 Gbps line and 250 dial-in ' +
      'users. Is VpnGw2AZ adequate or should I choose VpnGw3AZ?',
    'What bandwidth in Mbps do the different gateway sizes offer, all tunnels together?',
    'If I build four tunnels rather than one, does total capacity increase?',
    'Which model do I take to sustain roughly 2 Gbps across IPsec?',
    'vpngw sizes mbps table',
    'VpnGw2AZ max throughput total',
  ],
  'vpn-tunnel-slow': [
    'The datasheet promises over 1 Gbps for VpnGw2AZ, we observe about 150 Mbps between Frankfurt and our server ' +
      'room having a gigabit line. CPU on the firewall is moderate. Which knobs should I look at first?',
    'Users complain that the share in Azure is sluggish over the tunnel since day one. Nothing breaks, just slow. ' +
      'Before I ask for budget for a bigger gateway, which things are worth testing and in what sequence?',
    'As network engineer I want to tune our IPsec line to Azure: segment size, ciphers, device offload. What does ' +
      'Microsoft recommend so we get near the nominal speed of the gateway?',
    'Real speed of our link to Azure is far beneath the nominal figure, where to look?',
    'What are typical tuning measures to make the IPsec line to the cloud quicker?',
    'Is it normal that tunnel gives only fraction of what gateway model should?',
    'azure s2s slow tuning mss gcm',
    'ipsec throughput below gateway spec',
  ],
  'vpn-tunnel-limit': [
    "We operate 65 shops, each with a small router, and wish to link all of them with one Azure gateway. What's " +
      'the ceiling for connections per gateway, and from which count should we think about another product?',
    'I have one site tunnel running on VpnGw1AZ. Now the second and third office want in. Can these simply be ' +
      'added to the existing gateway, and how far does this go?',
    'Franchise business with 180 locations. An integrator offered us three VPN gateways in three hubs, I suspect ' +
      'Virtual WAN would be more sensible. Where does the plain gateway stop?',
    'How many offices fit onto a single VPN gateway before it refuses more?',
    'Is one gateway able to hold links to dozens of locations at a time?',
    'From what number of sites would you go to virtual WAN in place of ordinary gateway?',
    'site connection count limit vpngw3az',
    '40 sites one azure gateway ok?',
  ],
  'vpn-gateway-subnet-size': [
    'Setting up my first hub. The portal asks for the range of GatewaySubnet and my address block is tight. For ' +
      'now only IPsec, ExpressRoute perhaps next year. What prefix should I spend on it?',
    'Our GatewaySubnet is a /29 from 2018. The carrier wants to deliver ExpressRoute now and the second gateway ' +
      "won't fit. Can the range be extended while the present gateway is in there?",
    "Consultant told us to give the gateway's own subnet a /26. Colleague says /28 is plenty because it only holds " +
      "two instances. Who's right, considering later growth?",
    'What prefix length is advisable for the subnet in which gateways sit?',
    "Is it possible making the gateway's subnet bigger afterwards, without demolishing the gateway?",
    'Our gateway range is only /28, does that suffice for both kinds of gateway?',
    'gatewaysubnet prefix recommendation, how small',
    'gatewaysubnet /29 too small expressroute',
  ],
  'vpn-gateway-subnet-nsg-udr': [
    'Security baseline says each subnet needs both a security group and a custom table towards the firewall. Does ' +
      "that go for GatewaySubnet as well, or would it hurt the VPN gateway? We'd need a documented exception.",
    "I want traffic coming from on-prem to pass the firewall before it reaches the spokes. So I'd put a custom " +
      'table on GatewaySubnet. Which entries are permitted there and which ones would kill it?',
    'Learner: am I allowed to place a jump host in GatewaySubnet, or hang a filter on it? And what about a table ' +
      'with 0.0.0.0/0 pointing at an appliance?',
    "Which things may one attach to the gateway's subnet: filter, custom routes, machines?",
    'Are custom routes acceptable on GatewaySubnet, and must propagation be left enabled there?',
    "Policy wants security groups on all subnets, is gateway's subnet an exception?",
    'nsg on gatewaysubnet supported?',
    'udr gatewaysubnet default route allowed?',
  ],
  'vpn-second-gateway-in-vnet': [
    'Our hub has a VpnGw1AZ for company sites. Security wants partner tunnels strictly apart, on their own ' +
      "gateway, in that same hub network. The portal won't let me create another one. Is that a hard limit?",
    'We have a site-to-site gateway and now need dial-in for home workers. My colleague ordered an additional ' +
      'gateway in the VNet for that. Is that possible or even necessary?',
    'A new supplier needs an IPsec link. Do I build one more gateway beside the current one, costing double, or ' +
      'can the current one take on the additional peer?',
    'Is placing two VPN gateways inside the same network permitted?',
    'Does every new peer need its own gateway, or do they share a single one?',
    'For remote workers plus branches in one network, are separate gateways required?',
    'second vpngw same vnet possible',
    'one gateway many connections or several gateways',
  ],
  'vpn-forced-tunnelling-how': [
    'Regulator says servers in the cloud may not go straight out to the web; everything must leave via the proxy ' +
      'in our datacenter. There is a working tunnel on VpnGw2AZ. What do I configure to steer 0.0.0.0/0 to on-prem?',
    'Our security group wants all egress of the VNet hauled through headquarters. Should I use a default site on ' +
      'the gateway, announce a default from the router, or place a route on each subnet?',
    'I tried to push a default route to GatewaySubnet to get everything through IPsec to the office and the docs ' +
      'warn about this. How is it meant to be done properly?',
    'Route every outbound packet of our cloud servers over the tunnel into the office, how?',
    "What's the right method of hauling web traffic back to on-prem across the gateway?",
    "Make headquarters' proxy the only exit for Azure machines through existing IPsec link, how to?",
    'default site vpn gateway all traffic onprem',
    'force tunnel vnet 0/0 to datacenter setup',
  ],
  'vpn-forced-tunnelling-services': [
    "We're about to send every packet of our VNet to the datacenter's proxy across the tunnel. Ops is worried " +
      'about Windows licensing, patching, Backup vault and monitoring agents. Which of those will fail and what ' +
      'exceptions are required?',
    "Compliance imposes that our VNet's default path leads on-prem. I'd like a list of platform dependencies (KMS, " +
      'update, Recovery vault, Log Analytics) that need direct paths and how one carves these out.',
    'Before flipping the switch to full backhaul via headquarters, my manager wants a risk analysis: what platform ' +
      'features stop when machines have no direct internet path?',
    'With all outbound hauled to headquarters, will licensing and vault backups on the VMs go on working?',
    'Which Azure services suffer if everything is tunnelled to on-prem, and how to exclude them?',
    'Does full backhaul over IPsec break patching and agents, and what carve-outs exist?',
    'forced tunnel kms backup exceptions list',
    'full backhaul side effects windows activation',
  ],
  'vpn-nat-connect-overlapping-site': [
    'We acquired a firm whose LAN is 10.0.0.0/16, exactly what our Azure network has. Renumbering takes a year. Is ' +
      'there a way to bring up a tunnel to them anyway, with translation on the Azure end?',
    'Customer and we both chose 192.168.10.0/24. My attempt to add their site was rejected since the ranges ' +
      "collide. Their firewall can't translate. Can the VPN gateway do it, and which size is required?",
    'Integrator for a hospital group: two clinics have the same LAN, both need a tunnel to our hub. How would one ' +
      'hide the clash so each gets a distinct range as seen from Azure?',
    'Identical IP ranges at both ends of the planned tunnel, how do we link them?',
    'Is address translation on the gateway a way out if the branch shares our subnet numbers?',
    'New customer network collides with VNet, readdressing impossible, can tunnel still be built?',
    'overlapping ranges azure s2s solution',
    'same subnet both sides vpn translate',
  ],
  'vpn-nat-which-range-where': [
    'I configured static translation for a supplier, 10.0.1.0/24 appears as 172.20.1.0/24. Now I wonder what to ' +
      "type in their local network gateway's address space, the true prefix or the mapped one, and what about the " +
      'BGP peer?',
    'Translation on our gateway is set up with ingress and egress. Supplier must route something to us: our ' +
      'genuine VNet range, or the one we mapped it to? And which do I list on my end for them?',
    'Documentation confuses me: with mapped ranges on a connection, does Azure expect the original prefix in the ' +
      'site definition or the outside one? I guess wrongly entered values explain my half-open flow.',
    'Site uses translation at our gateway, which prefix do I declare for the site?',
    'Which of the two ranges, genuine or mapped, does the other side have to route?',
    'With mapped addresses, is the BGP neighbour entered by its real or its external IP?',
    'lng prefix with vpn nat: internal or external',
    'pre or post nat address space lng',
  ],
  'vpn-nat-static-and-dynamic': [
    'I have a static one-to-one mapping on a connection and wish to add a dynamic one for a larger range of the ' +
      'same site behind 8 addresses. The portal throws an overlap error. Can both sorts live on it together?',
    'Partner has a /16, I can only give them a /28 as mapped range. The many-to-few type seems fit, yet then we ' +
      "can't open connections toward them. Which type should we go for?",
    'Consultant: customer asks about the difference of the two kinds of translation on the Azure gateway, and if ' +
      'mixing several of them for one peer is acceptable.',
    'Which translation type suits when both directions must start sessions?',
    'Can many-to-few and one-to-one mapping be put on the same tunnel?',
    'Mapped pool has fewer addresses than the site itself, does it work in both directions?',
    'dynamic vs static nat vpngw difference',
    'vpn nat rule overlap error second rule',
  ],
  'vpn-nat-limits': [
    "Our home workers' pool clashes with a range on-prem, and I thought of the translation feature of the VPN " +
      'gateway. We have VpnGw1AZ. Would it apply to dial-in clients, and is this size even eligible?',
    'Two of our own virtual networks overlap and each has a gateway. Can the mapping rules be used for a ' +
      'gateway-to-gateway link between them, or is the feature restricted to site links?',
    "Could the VPN gateway's translation give VMs an exit to the internet with its address, like a NAT gateway? " +
      'And from what model onwards is the feature there at all?',
    'Where does gateway translation apply: dial-in users, network-to-network links, internet?',
    'Smallest model on which mapping of addresses is available, and what is excluded?',
    'Do mapping rules work for user VPN pools or only with branch tunnels?',
    'vpn nat p2s vnet2vnet supported?',
    'minimum vpngw sku for nat',
  ],
  'vpn-bgp-needed': [
    'One branch, one UniFi router, three subnets that never change. The wizard offers enabling dynamic routing on ' +
      'the gateway with an ASN. Is it worth it for us or just more to break?',
    'We consider adding a second tunnel and later ExpressRoute. So far we typed prefixes by hand. At what point ' +
      'does dynamic routing become a must, and can one turn it on afterward?',
    'Manager asks for a decision paper: static prefixes versus dynamic routing protocol on our Azure tunnels. ' +
      'Which arguments count and when can we live without the protocol?',
    'Is dynamic routing required on an IPsec link, or are hand-typed prefixes alright?',
    'Could one site keep static prefixes while another has the routing protocol on the same gateway?',
    'When should I go from fixed prefixes to dynamic routing on Azure tunnels?',
    'azure vpn static vs bgp decide',
    'single branch, bgp worth it?',
  ],
  'vpn-bgp-not-working': [
    'Phase 1 and 2 are up to our Cisco, next I need dynamic routing to run. ASN 65515 on our side, neighbour idle, ' +
      'nothing learned. Give me a list of things that must be right for the peering and prefixes.',
    "Checklist wanted: we set up BGP on a tunnel, and some announcements of ours aren't seen in Azure. Which AS " +
      'numbers are forbidden, which prefixes are thrown away, and what maximum exists?',
    'Datacenter engineer: preparing dynamic routing with Azure across IPsec. Which values are off limits, do I ' +
      'need a static host entry for the peer, and what does Azure discard from my announcements?',
    "Dynamic routing with the gateway won't start and no prefixes are shown, what should be verified?",
    'Which rules govern AS numbers, peer reachability and accepted prefixes at the Azure end?',
    "Neighbour toward the Azure gateway isn't established nor are our networks learned, checklist please.",
    'azure vpn bgp checklist asn prefixes',
    "bgp neighbor azure gateway won't establish",
  ],
  'vpn-other-cloud': [
    'We run workloads in an AWS VPC in Frankfurt and a VNet in West Europe. They need a private, redundant link ' +
      'with automatic failover. How many connections and local network gateways do I have to set up, and what goes ' +
      'as inside addresses?',
    'After an acquisition one product lives in Google Cloud and our ERP in Azure. No money for a cloud exchange. ' +
      'How would you tie these two with IPsec plus dynamic routing?',
    "AWS gave me a config file with two tunnels per connection and 169.254 inside ranges. I'd like to match it to " +
      'an active-active gateway in Azure. Which ranges are accepted?',
    "What's the recommended way of linking an Amazon VPC with a VNet over IPsec?",
    'GCP network must reach Azure machines privately, can gateway do it and how?',
    'Link Azure to second hyperscaler with redundancy: number of tunnels and inside addresses?',
    'aws vpc to azure vnet vpn setup',
    'gcp azure ipsec bgp 169.254.21',
  ],
  'vpn-policy-based-device': [
    'An old Cisco ASA at a partner knows only crypto maps with access lists. Ours is VpnGw2AZ of the route type ' +
      'with other peers on it. Must we build another gateway or is there an option on the connection?',
    'We have three peers, all with firewalls that negotiate per subnet pair. The policy-based gateway somebody ' +
      'created takes only one of them. Can it be switched over to the other type?',
    'Supplier insists on defining subnet-to-subnet in phase 2 and on no virtual tunnel interface. How do I let our ' +
      'route-based Azure gateway cooperate with this?',
    'Can a firewall that works with access-list style selectors peer with our route-type Azure gateway?',
    'Several crypto-map peers toward one Azure gateway, is that feasible?',
    'Does converting a policy-type gateway to the route-type exist, or only rebuilding?',
    'asa crypto map azure route-based gateway',
    'policy-based traffic selectors setting for connection',
  ],
  'vpn-custom-ipsec-policy': [
    'Our crypto guideline demands AES-256-GCM, SHA-384, PFS plus Diffie-Hellman 24. The gateway is VpnGw1AZ with ' +
      'four peers. Is it possible to fix these algorithms for a single peer, and what happens with the default ones?',
    "A partner's questionnaire asks which phase 1 and phase 2 parameters we'll use and if we can disable weak " +
      'ones. Can the Azure gateway be told to offer precisely one set?',
    "Bank auditor wants proof that SHA-1 and DH2 aren't accepted on the Azure tunnel. How do I restrict the cipher " +
      'choice on a connection, on which SKU, and does it cause an interruption?',
    'Can I prescribe which ciphers and DH group one particular Azure tunnel uses?',
    'Restrict the encryption of the IPsec link to strong algorithms only, is supported?',
    'How to define our own phase 1 / phase 2 parameters per peer at the gateway?',
    'set aes256 dh group azure s2s',
    'disable weak ciphers azure vpn connection',
  ],
  'vpn-tunnel-up-no-traffic': [
    "Our SonicWall shows a green tunnel, Azure says Connected, and yet I can't open RDP on 10.1.0.4 from the " +
      'office, neither can the VM reach our file server. Where would you begin to look?',
    'Set up the branch link following the guide. Status looks perfect on both sides, but not one packet seems to ' +
      'make it through. Prefixes, routes, filters... which order should I check them in?',
    'Half of our office can use the Azure app via IPsec, the VLAN of accounting cannot. Status is connected all ' +
      "along. I'm not a network specialist, so what should be compared?",
    'Tunnel state is fine but nothing is reachable through it, how do I narrow this down?',
    "How come the link shows Connected while machines on both ends can't see each other?",
    'Everything green, zero connectivity over site tunnel, what are the usual suspects?',
    's2s connected no traffic checklist',
    "azure vpn green but can't ping anything",
  ],
  'vpn-tunnel-drops': [
    'Our monitoring shows the Azure tunnel going down three or four times per day, from 5 seconds up to a minute. ' +
      'Sometimes at night when idle, sometimes not. How do I tell what the pattern stands for?',
    "The link from our warehouse to Azure isn't stable. The provider says the line's fine. I have a list of " +
      'timestamps of every loss, what conclusions can be drawn from regularity or randomness?',
    'Small admin team, one FortiGate and an Azure gateway. The connection keeps breaking and restoring itself. ' +
      'What are possible reasons and which remedy belongs to each?',
    'Why does our link to Azure break off repeatedly, and what do the intervals tell?',
    'Connection to cloud goes away and returns by itself many times, what are the reasons usually?',
    'IPsec line unstable: how to distinguish rekey, idle timeout and platform maintenance?',
    'azure s2s keeps disconnecting',
    'vpn tunnel unstable intervals meaning',
  ],
  'vpn-transit-between-sites': [
    'Factory and warehouse each have an IPsec link to our Azure hub. Building a direct link among them is hard ' +
      'because of the providers. Could the gateway pass packets from one place to the other?',
    "Our retail chain connects all shops to VpnGw2AZ. Now a shop should print to another shop's printer. Both " +
      "links are up, but there's no path in between. Is Azure capable of relaying it?",
    'Consultant: a customer wants to drop MPLS and have their offices communicate by way of the Azure gateway. ' +
      "What's the precondition for this relay to function?",
    'Will the gateway relay packets from one office to the next one?',
    'Use Azure as a middleman between two premises, both tunnelled to same gateway, possible?',
    'Offices A and B hang on the cloud gateway, should they be able to talk mutually?',
    'relay traffic site to site through vpngw',
    'azure gateway as hub between offices',
  ],
  'vpn-spokes-through-gateway': [
    'Two spokes peered with a hub that has only a VPN gateway. No budget for a firewall. I set a custom route ' +
      'pointing at the virtual network gateway in both and it seems to work. May we leave it so?',
    "My boss wants spoke A to talk with spoke B without additional cost; the hub's IPsec gateway is already paid. " +
      'Is using it as a router acceptable, what are the drawbacks?',
    'Migrating from one flat network to a hub with spokes. Do we have to purchase Azure Firewall for traffic among ' +
      'spokes or can the existing gateway bounce it back?',
    "Could the hub's IPsec gateway bounce packets from one spoke to another?",
    'Is abusing the VPN gateway to route among peered networks recommended or not?',
    'Spokes need to see each other, only a gateway stands in hub, which way is proper?',
    'spoke to spoke via vpngw udr ok?',
    'hub gateway instead of firewall between spokes',
  ],
  'vpn-new-range-on-site': [
    'Next week I add 10.9.0.0/16 as a new spoke. The branch has a FortiGate with static settings and no dynamic ' +
      'routing. On which ends must something be entered so that the people over there can use it?',
    'At the office a VLAN 192.168.77.0/24 for cameras is being created. Azure servers have to talk to it via the ' +
      'existing link. What do I edit, and will editing cut the running tunnel?',
    'Runbook question: whenever networks are added in the cloud or on-site, what exactly is to be updated on the ' +
      'Azure objects and on the router, for a tunnel with static prefixes?',
    'Which settings need updating on either end when another subnet joins?',
    'How do the cloud servers get to know about a fresh VLAN in our building?',
    'Extending address space behind existing tunnel: where to enter it and does link drop?',
    'add new prefix to existing s2s',
    'edit lng address space effect on tunnel',
  ],
  'vpn-device-address': [
    "Our small depot is on a consumer line whose IP changes nightly, with DynDNS. Head office won't pay for a " +
      'static address. Could the depot still hold a permanent link with the Azure gateway?',
    'We only have an LTE router behind carrier NAT at the construction site, no address of our own. Is a permanent ' +
      'tunnel to Azure thinkable, and which end has to start it?',
    'The ISP hands out new addresses to our store from next month. What should I type for the peer in Azure so I ' +
      "needn't edit it each time?",
    'Is a fixed address on our end mandatory for a permanent link to Azure?',
    "Router's IP is dynamic, can the peer be declared by hostname rather than number?",
    'Carrier-grade NAT at the remote end, will IPsec toward Azure function at all?',
    'dyndns azure local network gateway fqdn',
    'lte router cgnat s2s azure possible',
  ],
  'vpn-gateway-custom-dns': [
    'Our hub network points at two domain controllers for name lookup. Since then updating the VPN gateway or ' +
      'adding a connection ends in Failed, though tunnels themselves carry on. On the DCs public lookups time out.',
    "Since last month's change of the hub's DNS servers to on-premises appliances, every edit on the gateway " +
      "aborts after a long wait. A VM in that VNet can't resolve management.azure.com or anything outside of our " +
      'domain.',
    "Architect here: we'd like the hub's VNet, with its VPN and ExpressRoute gateways, to use our own name servers " +
      'and forward everything with a dot rule to headquarters. Is it harmful for the gateways?',
    'Name servers of our own on the VNet that hosts the gateway: any harm?',
    "Gateway edits fail and machines next to it can't resolve Microsoft's public hostnames.",
    'Does the gateway need public name lookup in its network to be manageable?',
    'vpngw update failed custom dns servers vnet',
    'hub vnet own dns safe with gateway?',
  ],
  'vpn-ipv6': [
    'Our research partner is v6-only internally and wants a tunnel to Azure carrying those packets. The gateway is ' +
      'VpnGw1AZ from 2022. Will it transport v6 inside of IPsec, or do we have to rebuild it?',
    "Planning dual stack everywhere this year, including dial-in for staff. What's the state of v6 on VPN " +
      'gateways: inner traffic, outer transport, SKUs, general availability?',
    "Telco engineer asking: can I terminate an IPsec link on the Azure gateway's v6 address, or at least route v6 " +
      'prefixes through a v4 link?',
    'Can v6 packets be carried via the Azure gateway for sites and for dial-in?',
    'Is v6 inside the IPsec link available and for which models?',
    'Does gateway talk IPv6 on outer side too, or just v4?',
    'vpngw dual stack v6 status',
    'azure vpn gateway v6 inner traffic',
  ],
  'vpn-basic-production': [
    "Startup with 12 people and one office. The cheapest gateway model costs a fraction of VpnGw1AZ. I'd like to " +
      "know which features I'd miss, and whether people run it for real workloads.",
    "Our finance chief picked the lowest-priced VPN gateway for the ERP link. I'd like arguments: speed, tunnels, " +
      'redundancy, routing protocol, growth. Is that model meant for live operation?',
    'For a small lab and later maybe for a real customer, what constraints come with the entry-level gateway SKU, ' +
      'and does one regret it afterwards?',
    'Would you run a business on the cheapest gateway model or is it just for labs?',
    'What does one give up by taking entry-level model in place of VpnGw1AZ?',
    'Small office with ten users, is the lowest-cost VPN gateway adequate for daily work?',
    'cheapest vpngw limits production',
    "basic vs vpngw1az what's missing",
  ],
  'vpn-maintenance-window': [
    'Twice this quarter Microsoft patched our gateway in the middle of the trading day and tunnels blinked. Can we ' +
      'dictate that such work takes place only between midnight and five?',
    "Plant runs 24/5 and we'd like platform updates of the VPN gateway to come on weekends or at least at night. " +
      'Is there some setting to steer this, and does dual-instance mode help?',
    "My manager wants to know if the cloud provider's patching of our tunnel endpoint may be scheduled by us, like " +
      'with VMs and maintenance configurations.',
    'Can we dictate the hour at which the platform patches our gateway?',
    'How to keep Azure from servicing the tunnel endpoint in business hours?',
    'Is scheduling of gateway patching by the customers available now?',
    'schedule vpngw updates at night',
    'azure gateway patching during business hours avoid',
  ],
  'vpn-not-connected': [
    'First time building an IPsec link: Azure gateway, local network gateway, connection, all created with green ' +
      'ticks. My pfSense says connecting forever. Which settings should I compare on both ends, and in which ' +
      'sequence?',
    "Link to fabrikam was working for a year and since this morning it's dead, Azure displays Not connected. Both " +
      'teams swear nobody touched anything. Give me a systematic order of checks.',
    "Junior admin: the connection object is stuck at Connecting for two hours already. I've no experience with " +
      "IKE. Which four or five values most often don't match?",
    'Link never establishes, status remains Not connected: what should be compared first?',
    'Our new IPsec connection refuses to come online, where do I start?',
    "Azure object shows Unknown and router shows down, what's a sensible order of tests?",
    's2s not connected troubleshooting order',
    "azure vpn won't come up",
  ],
  'vpn-shared-key': [
    'Colleague with knowledge of all pre-shared secrets has left. I need to replace the secrets on seven ' +
      'connections without downing everything at once. How is the procedure, and which link is interrupted for how ' +
      'long?',
    'Security policy: secrets must be rotated annually. For a tunnel between VpnGw1AZ and a Juniper, where in ' +
      'Azure do I enter the replacement, and does it drop traffic until the other end follows?',
    "Partner asks if they may choose a 64-character secret with special signs for IPsec. Also I'd like to know if " +
      'each connection on one gateway can have its individual secret.',
    'How do I swap the secret on a live tunnel and what is the impact?',
    'Is the IPsec secret set per connection, or shared by the complete gateway?',
    'Rotation of the tunnel password on both ends: procedure and interruption?',
    'change psk azure s2s connection downtime',
    'rotate ipsec secret vpngw',
  ],
  'vpn-certificate-instead-of-key': [
    'Our new CISO bans shared secrets for links with third parties. Every IPsec peer shall authenticate using our ' +
      'PKI. Is the Azure gateway capable of this, where does it take the certificate from, and is it GA?',
    "Defence customer requires X.509 in IKE for the link to the cloud. We run VpnGw2AZ. So far I've only seen a " +
      'field for a secret in the portal. Is there something newer?',
    'Consultant preparing an offer: ten sites, PKI based IPsec authentication to Azure demanded. Do I need a ' +
      'third-party appliance or is the native gateway able to do it?',
    'Can IKE authentication on site tunnels be done by PKI and not by a password?',
    'Is replacing the secret through X.509 possible at the native gateway yet?',
    'We must authenticate branches using certs from Key Vault, does the gateway allow this?',
    's2s cert auth azure gateway available?',
    'x509 instead of psk vpngw',
  ],
  'vpn-reset': [
    "One partner's tunnel is stuck although settings are right. Support suggested resetting. I'm afraid that the " +
      'address changes or that the other eleven partners get hit. What does the button precisely do?',
    "After a strange night our gateway behaves oddly: tunnels up but no packets. I can't reboot it like a VM. " +
      'Which kind of restart exists, and how long would the sites be offline?',
    "Admin asking: there's Reset at the gateway and Reset at the connection. Which one's less invasive, and do I " +
      'retain config plus public address in both cases?',
    'Is rebooting the gateway safe with regard to its address and all settings?',
    'How can I restart merely a single connection and leave other tunnels alone?',
    'Gateway hangs, is there any reboot button and what interruption follows?',
    'reboot azure vpngw keep ip?',
    'reset single s2s connection',
  ],
  'vpn-logs-and-capture': [
    "A tunnel to a customer broke at 03:12 and they ask for evidence. I've never enabled diagnostics at the " +
      'gateway. Which categories must I send to a workspace, and which one tells about IKE, BGP and users?',
    'For our SOC I have to build alarms when a site link goes down, plus keep negotiation details for forensics. ' +
      'What records does the VPN gateway produce and can one take a packet trace as well?',
    'The vendor of the remote firewall demands a pcap from the Azure end of the IPsec session. Is tracing on the ' +
      'gateway possible, and what log shows the reason for the teardown?',
    'Which diagnostic categories tell why an IPsec link failed on the Azure end?',
    'Is it possible to sniff packets on the managed gateway and to be alarmed at tunnel loss?',
    'Where does Azure record negotiations and drops of the links to sites?',
    'enable vpngw diagnostics log analytics tunnel',
    'pcap on azure vpn gateway',
  ],
  'vpn-only-some-ranges': [
    'A contractor gets an IPsec link but should only see our 10.8.3.0/24 out of the full 10.8.0.0/16. Their ' +
      'firewall also insists on negotiating just that /24. How do I configure this on the connection?',
    "We share the gateway with a customer who must not see our management subnet. I'd like to negotiate only two " +
      'subnet pairs in phase 2 instead of everything. Is this doable and is it a security boundary?',
    "The remote peer's admin rejects the broad proposal from Azure and demands exactly the networks in the " +
      'contract. What do I set so Azure offers only these?',
    "Limit what one peer's tunnel carries to chosen subnets of ours, how?",
    'Can phase 2 on a single connection be narrowed to hand-picked local and remote networks?',
    'External company should reach just one subnet over its link, what is to set?',
    'custom phase 2 subnets azure connection',
    'limit partner vpn to one subnet',
  ],
  'vpn-who-starts-the-tunnel': [
    'Our security rule says that outside parties may not initiate IPsec to us. Azure should start the negotiation ' +
      'each time and never accept an inbound attempt. Is there a knob on the connection for that?',
    "Branch sits behind carrier NAT, so Azure's attempts to dial it are pointless and fill the logs. I want Azure " +
      'to merely wait for the branch. What option is there?',
    'Two-sided initiation gives us double security associations on a Check Point. The vendor suggests one end be ' +
      'responder. Can the Azure end be made passive?',
    'Can Azure be kept passive so just the remote router initiates?',
    'Which setting determines the side that begins the IKE negotiation?',
    'We want the cloud end only dialing out, never answering, is it supported?',
    'vpn connection responder only mode azure',
    'make azure initiate ipsec only',
  ],
  'vpn-change-public-ip': [
    "Partners demand the peer address two weeks before go-live. I don't want to deploy the expensive gateway yet. " +
      'Can I get hold of the address ahead of time and attach it afterwards?',
    "Someone built our gateway with an address from the wrong prefix. We've bought our own range meanwhile. Is " +
      'replacing the IP on the running gateway possible or does it require a rebuild?',
    'Risk officer asks: under which circumstances may the public address of our Azure tunnel endpoint ever become ' +
      'a different one, e.g. by maintenance, reset or upsizing?',
    "Can the VPN endpoint's public IP be reserved prior to building the gateway?",
    'Is exchanging the address of a running VPN gateway for another one allowed?',
    'How stable is the address of the tunnel endpoint in the long run?',
    'reserve vpngw ip before deployment',
    'replace public ip on existing vpn gateway',
  ],
  'vpn-move-gateway': [
    'Reorganisation: our hub with VpnGw2AZ and an ExpressRoute circuit lives in subscription A and must belong to ' +
      'the platform subscription B. The move dialog fails in validation. Can these be relocated at all?',
    'We rename everything and wish to shift the tunnel gateway to another resource group or subscription, together ' +
      'with its network and address. Which moves are supported for gateways?',
    'Data residency: the gateway stands in North Europe and should be in Germany West Central. Is there a way of ' +
      'transferring it, or do I set up a fresh one and swing the tunnels?',
    'Relocate a running VPN gateway into a different subscription, possible or rebuild?',
    'Is there a supported way to take a gateway along to another region or network?',
    'Subscription clean-up: hub networking incl. circuit should be transferred, what is allowed?',
    'move vpngw to other subscription error',
    'transfer hub gateway expressroute new subscription',
  ],
  'vpn-failed-state': [
    "Yesterday's pipeline crashed midway while altering our gateway. Now the portal shows Failed in red, tunnels " +
      'are still carrying traffic, and each new edit is turned down with AnotherOperationInProgress or similar.',
    'Created a VPN gateway in a new hub two hours ago. First it displayed Updating, afterwards Failed with ' +
      "VmssGatewayDeploymentFailed. I don't dare to click on anything. What's the recommended repair?",
    "The gateway says Updating since the morning and I can't add a connection nor remove one. Sites aren't " +
      'affected. Wait, or intervene, and if so in which way?',
    'Gateway displays red Failed and denies all edits while tunnels keep carrying traffic.',
    'Adding a connection is declined because an earlier operation apparently is still running.',
    'Is it normal that provisioning shows Failed for hours yet sites stay online?',
    'AnotherOperationInProgress on vpngw edit',
    'vpngw provisioningState Failed fix',
  ],
  'vpn-permissions': [
    'Our network operators should be able to add connections and adjust the VPN gateway, without Owner or full ' +
      'Contributor. I want to write a slim custom role. Which actions must be included?',
    "Deploying a gateway by GitHub Actions, the service principal has rights on the gateway's resource group. It " +
      'fails with LinkedAuthorizationFailed mentioning the subnet in another group. What permission is lacking?',
    'Auditor wants least privilege for those who maintain IPsec links. Is the built-in network role adequate, and ' +
      'what are the join actions about that show up in error texts?',
    'Least privilege role for maintaining gateways and tunnels, which actions belong in it?',
    'What rights does a deployment identity require in order to build a VPN gateway?',
    'Forbidden on subnets/join/action as we alter the gateway, what right is missing?',
    'custom role vpn gateway actions join',
    'LinkedAuthorizationFailed publicIPAddresses/join on vpngw',
  ],
  'vpn-cost-and-stop': [
    'We use the dial-in only on Tuesdays. The bill shows the gateway around the clock, more than all VMs combined. ' +
      'Can it be shut down like a machine, or what do people do in labs?',
    "Controller asks what the gateway's price consists of: hourly fee, fee per tunnel, data in, data out, users. " +
      'And does an unused one cost as well?',
    'We have a dev/test environment with nightly shutdown of everything. The VPN gateway keeps billing. Is there a ' +
      'way to deallocate it outside office hours by automation?',
    'Does an idle VPN gateway cost money and can one turn it off?',
    'How is the tunnel gateway charged, and is incoming data free?',
    'Want to suspend gateway overnight for saving, exists such function?',
    'deallocate vpngw to save money',
    'vpngw pricing idle tunnels egress',
  ],
  'vpn-open-ports': [
    'Our perimeter team asks for the exact firewall openings so our router can build IPsec with Azure: protocols, ' +
      'ports, direction. Also what about the dial-in clients?',
    "An external scan of our gateway's address lists 443, 8081 and some others as answering. Security opened a " +
      "finding. Is that Microsoft's doing, is it dangerous and may we close it?",
    'Network engineer at headquarters here: we do strict egress filtering. What must I let through toward the ' +
      'Azure endpoint for the IPsec session to come up?',
    'What do I let through our firewall for IPsec with the Azure endpoint?',
    'Vulnerability scan sees unexpected listening services at gateway IP, harmless?',
    'Which protocols and ports does a site link to Azure use in each direction?',
    'ipsec ports azure firewall rule udp',
    'gateway ip port scan 8081 open',
  ],
  'vpn-own-appliance-instead': [
    'We already license two Palo Alto VMs in our hub. Branch routers could end their tunnels right there, so why ' +
      'pay for a gateway additionally? What do we lose with that approach?',
    'Someone suggested terminating IPsec of our stores on Azure Firewall and cancelling the VPN gateway. Does that ' +
      'product even do it, or is an NVA the only alternative?',
    'Consultant: customer wants SD-WAN appliances in Azure as tunnel endpoint for 20 sites. How do spokes find the ' +
      'way back, and who cares for redundancy?',
    'May branch tunnels end on a firewall VM rather than on the native gateway?',
    'Can Azure Firewall act as IPsec endpoint so that we skip the gateway?',
    'Third-party router in the hub terminates the links, what must we route ourselves?',
    'nva as ipsec endpoint instead of vpngw',
    'azure firewall terminate s2s?',
  ],
  'vpn-bgp-addresses': [
    "Our router template needs neighbor IP and remote AS of the Azure end. I can't find where these come from, and " +
      'the default 65515 clashes with another one of ours. Are both adjustable?',
    "Vendor's appliance demands link-local peers inside the tunnel, e.g. 169.254.x.x. The gateway shows an address " +
      'out of GatewaySubnet. Can I give it link-local ones as well?',
    'Network admin: the portal displays a peering address like 10.0.255.30 which I did not select. May I assign my ' +
      'own, and will altering the AS afterwards be possible?',
    "Where does the gateway's routing neighbour address come from, may I pick it?",
    'Can the autonomous system of the Azure end be altered after deployment?',
    'Does the gateway support link-local peers inside tunnels on both of its instances?',
    'vpngw bgp peer ip where',
    'change azure gateway asn later',
  ],
  'vpn-site-internet-through-azure': [
    'We plan to cancel the proxy in our 30-person branch. Idea: branch router sends everything, web included, down ' +
      'the IPsec link and Azure Firewall in the hub lets it out. Is that feasible with an ordinary gateway?',
    'Compliance wants all offices to browse from one known address, that of the cloud firewall. Offices have IPsec ' +
      'to a VPN gateway. How would a default route get announced to them?',
    'Consultant: my customer dreams of Azure as the central internet breakout for six sites, over the existing ' +
      'tunnels to VpnGw2AZ. What building block is required?',
    'Can offices reach the web by way of Azure through their IPsec links?',
    'Use hub firewall as internet exit for a branch that is tunnelled in, is it supported?',
    'Will the gateway hand a default route to our premises so people browse via cloud?',
    'branch internet breakout via azure vpngw',
    's2s site browse through hub firewall',
  ],
  'vpn-region-outage': [
    "All of our sites dial into one gateway in West Europe. The board asks what we'd do if the entire region " +
      'vanished. Do availability zones cover that, or should there be another gateway elsewhere?',
    'Our disaster plan: workloads get replicated to North Europe. How do the branch tunnels and home workers land ' +
      'there, and can it all switch automatically?',
    "Architect: can a spoke have gateway access through two hubs in separate regions, so losing one hub doesn't " +
      'isolate it? What do the branch routers need then?',
    'If the entire location of our gateway is lost, what becomes of the tunnels?',
    'Is zone redundancy enough or does one want another gateway in a paired location?',
    'How should branches swing over to a standby hub in a different part of the world?',
    'vpngw dr second region design',
    'region down s2s failover plan',
  ],
  'vpn-vnet-to-vnet-settings': [
    "Two of our subscriptions each have a gateway in their network and I'd like an encrypted link between them. I " +
      'created a connection in one and it never goes online. What exactly has to exist on both ends?',
    "Fabrikam's tenant and ours, each with a VPN gateway. Which connection type do we choose between cloud " +
      'gateways, does one define a local network gateway, and who enters what key?',
    'Learner: I read one can join networks by gateways rather than peering. How many connection objects are ' +
      'needed, and must secrets and ciphers be identical?',
    'How to set up a gateway-to-gateway link across subscriptions, what belongs on either end?',
    'Does linking two Azure gateways with each other require local network gateways?',
    'Joining cloud networks through their gateways, which connection type and how many objects?',
    'vnet2vnet setup across tenants how',
    'gateway to gateway connection objects needed',
  ],
  'vpn-which-device': [
    'We have a mixed bag: MikroTik in Spain, UniFi Dream Machine in Denmark, an old Zyxel in Italy. Before ' +
      'planning the rollout I need to know which of these can form a lasting link to Azure.',
    'Our firewall brand isn\'t on Microsoft\'s tested list. Salesman says "it does IPsec". Is that enough, what ' +
      'capabilities should I demand, such as IKE version?',
    'One-man business: can a Windows server with routing role or a Raspberry with strongSwan be the on-site end of ' +
      'the tunnel, or do I have to buy certified hardware?',
    'Which routers get along with an Azure gateway, must it be a certified brand?',
    'What must our on-site equipment be capable of so an Azure tunnel is possible?',
    'Is software such as strongSwan or RRAS usable as the remote end?',
    'unifi mikrotik pfsense azure s2s compatible',
    'supported vpn devices list azure',
  ],
  'vpn-gateway-blob-zone': [
    'Since our platform team attached the whole set of private link zones in our hub, edits on the VPN gateway in ' +
      "it end up failing. Tunnels carry on. On a VM in the hub some of Microsoft's blob hostnames give NXDOMAIN.",
    "We rolled out private endpoints for storage with a central zone attached to all networks, the gateway's " +
      "included. Now connections can't be changed any longer and the gateway's update hangs.",
    'Cloud engineer: is it risky to attach our blob zone to the network in which the gateways live? I heard the ' +
      'gateways depend on storage accounts owned by the platform.',
    'Gateway operations began failing the day our blob private zone got attached to its network.',
    'Certain blob hostnames return non-existent in the hub, and gateway edits abort there.',
    'May the storage zone be linked with the network containing gateways?',
    'privatelink.blob zone hub vpngw update fails',
    'blob nxdomain gateway vnet',
  ],
  'vpn-bgp-timers-bfd': [
    'We pulled the plug on our primary router as a test. Azure needed almost 180 seconds to use the other tunnel. ' +
      'On our MPLS we have sub-second detection. Which timers or protocols may be tuned on the gateway?',
    'The carrier asks whether bidirectional forwarding detection can be activated towards the Azure tunnel ' +
      'endpoint, as they do with ExpressRoute. And are keepalive and hold values negotiable?',
    "As network engineer I'm looking for faster convergence among two IPsec tunnels with dynamic routing. Lowering " +
      'hold time on our end seemingly had no influence. What else notices a dead path quickly?',
    'Is there any quick failure detection such as BFD on Azure site tunnels?',
    'How can switching to the backup tunnel get faster than three minutes?',
    'Can hold time and keepalive of routing sessions to the gateway be adjusted?',
    'bfd azure vpngw supported',
    'faster failover azure s2s dpd',
  ],
  'vpn-cause-shared-key': [
    'Our Sophos was swapped for a new one on Saturday and I retyped everything by hand. Now the Azure connection ' +
      "won't establish, and the log on our end says authentication of the peer failed right at the start.",
    'Since the yearly credentials exercise one of five site tunnels remains down. IKEDiagnosticLog repeats error ' +
      '13801, credentials are unacceptable. The other four came back up within minutes.',
    'Both admins swear that the settings agree, still phase 1 breaks with AUTHENTICATION_FAILED when our MikroTik ' +
      'meets the Azure endpoint. Packets do arrive in both directions according to the trace.',
    'IKE gets an answer but then authentication is refused, tunnel never gets up.',
    "Why do I see 0x35E9 in the gateway's negotiation log and the link stays dead?",
    'Peer rejects our identity proof in the first phase, connection to cloud remains down.',
    '13801 ike s2s azure',
    'AUTH_FAILED phase 1 fortigate azure',
  ],
  'vpn-cause-proposal-mismatch': [
    "After a firmware upgrade on our Check Point, the tunnel to Azure doesn't establish. Phase 1 finishes green " +
      'and then quick mode is refused with NO_PROPOSAL_CHOSEN over and over again.',
    "IKEDiagnosticLog tells of a policy mismatch, 13868, when a supplier's router dials in. We built the " +
      "connection with the wizard and didn't alter anything. Supplier says his device has a tight security template.",
    "Tunnel runs fine for an hour, then at renewal of phase 2 it collapses, and the firewall's log complains no " +
      'matching proposal. After manual restart from our end it lives for another hour.',
    'Negotiation is answered, yet no acceptable proposal gets found by either of the peers.',
    'Quick mode with Azure ends in a policy mismatch although main mode is fine, how come?',
    'Security team hardened our router last night, ever since IKE ends in 0x362C.',
    'NO_PROPOSAL_CHOSEN azure s2s phase 2',
    'error 13868 policy match vpngw',
  ],
  'vpn-cause-ike-version': [
    'Connecting a twelve-year-old Cisco 881 of a customer to our gateway. The Azure log prints something on an ' +
      'unsupported version in the header, code 13880, and the router only shows retransmits.',
    "A colleague rebuilt the connection object with the same name last evening. Since then the peer's Juniper " +
      'sends its first packet and receives nothing useful; the IKE log shows 0x3638.',
    'Freelance admin: small office router, menu has main mode and aggressive mode only. Settings, secret and ' +
      'addresses were compared twice. The Azure gateway seems to ignore its opening message.',
    'First IKE message gets turned down because of its header version, tunnel never starts.',
    'Why does log say unsupported version as our aged router tries to link with cloud?',
    'Code 13880 appears upon every dial attempt from the remote peer.',
    '13880 ike error azure',
    'ike header version rejected azure s2s',
  ],
  'vpn-cause-traffic-selectors': [
    'Palo Alto to Azure: authentication passes, encryption settings are the same, and then the child SA is ' +
      'rejected with TS_UNACCEPTABLE. On the other Azure gateway, set up by another team, identical firewall works.',
    "Our partner's ASA uses access lists. The session authenticates and then nothing, with 13999 in the gateway's " +
      'log. They claim they see 0.0.0.0/0 coming from our side.',
    'Only one of four subnets comes online across IPsec from a Check Point; the other three remain down and the ' +
      'log talks of unacceptable selectors. The ciphers are the same for everything.',
    'Phase 2 collapses with a complaint on proxy identities, though ciphers were proven equal.',
    "After successful authentication the peer refuses our network pair, child session isn't built.",
    'Why is 0x36AF logged as soon as phase 2 gets negotiated with our router?',
    'TS_UNACCEPTABLE checkpoint azure child sa',
    '13999 phase 2 s2s vpngw',
  ],
  'vpn-cause-peer-address': [
    'Our office moved to another building with a new fibre contract. Firewall config restored from backup, ' +
      'internet is fine, but the tunnel to Azure never comes up and their log shows 13805 negotiation timed out.',
    'Last night the modem of our shop restarted and since then the site link to the cloud is dead. Nothing was ' +
      "altered by us. Outgoing IKE from the gateway apparently goes somewhere and isn't answered.",
    'The provider renumbered our line from one block to another one on Monday. All web services are back online, ' +
      'only the IPsec session with the Azure gateway hangs in Not connected.',
    'Fresh provider line, everything online except the site link to Azure.',
    'Negotiation with our router times out since the line was replaced, what could it be?',
    "How come Azure's packets no longer get to our router after the move?",
    '13805 timed out azure vpn',
    'new isp line, azure s2s dead',
  ],
  'vpn-cause-device-behind-nat': [
    "The UniFi gateway in our bistro hangs behind the provider's box, its WAN shows 192.168.178.20. I set up the " +
      'link to Azure per guide and it never becomes Connected, no matter what I try.',
    "We run pfSense in a rented office, where the landlord's router does the internet. Tunnel establishes " +
      'sometimes after we send a ping, but Azure can never begin it, and no return packets arrive.',
    'The 5G router of a building site masks our firewall. On the firewall IKE is sent on port 500 and nothing ' +
      'reaches it in return. The config of both ends was reviewed by two people.',
    "Provider's box sits in front of our VPN router, link to Azure remains dead.",
    "Our equipment has only a 10.x WAN and the cloud tunnel can't be brought up.",
    'Firewall placed behind a cable modem, IPsec with Azure works one way or not at all.',
    "double nat azure s2s won't connect",
    'fritzbox in front of vpn router azure down',
  ],
  'vpn-cause-ports-blocked': [
    'Diagnostics at our gateway are on and I see entries of every other branch, but none at all from the new one, ' +
      'whose router claims to transmit IKE every ten seconds.',
    'We set the same router config in the exhibition hall as in headquarters. In headquarters it links within ' +
      'seconds, in the hall the router shows no reply from the Azure endpoint, and the gateway log knows nothing of ' +
      'it.',
    "Branch sits in a business centre with shared internet. Browsing OK, our router's IPsec attempt to the cloud " +
      'goes unanswered. Support checked the log in Azure: not one line mentions our address.',
    'Gateway has never heard of our router, although the latter keeps sending.',
    'Not a single entry for this site in the negotiation log, whilst the device retransmits endlessly.',
    'From this one location the IPsec session never starts, elsewhere the same box links instantly.',
    'no ike entries azure log, device sends',
    'ipsec to azure unanswered from branch',
  ],
  'vpn-cause-initiator-only': [
    'Our firewall dials the Azure gateway and instantly receives a refusal, error 1225 in the log. If a VM in the ' +
      'VNet pings something at the office, the link is built at once and works.',
    "Every morning the branch starts its router and can't open the tunnel to Azure. As soon as somebody in the " +
      'cloud opens the file share at the branch, it establishes. Settings seem the same on both ends.',
    'Ops engineer: attempts started on our side are declined by the cloud endpoint with 0x4C9, attempts from over ' +
      "there succeed immediately. I haven't seen such one-sided behaviour before.",
    "Link gets established when Azure begins, never when our router begins, what's behind this?",
    'The cloud gateway declines negotiations launched by us, reversed direction is no problem.',
    'Whenever the branch dials, the log has a refusal by the remote computer.',
    '1225 vpn azure ike refused',
    'azure rejects ipsec initiated by our router',
  ],
  'vpn-cause-gateway-subnet': [
    'On Tuesday at 14:10 all eleven site links of our gateway broke at once, plus the dial-in. No partner changed ' +
      'anything. A governance rollout for network resources ran at that time. The gateway shows Succeeded.',
    'We centralised routing last week and our automation touched every subnet in the hub. Since then each ' +
      'connection of the gateway says Not connected, and its port 8081 page no longer opens.',
    'The entire hub VPN is dead: sites, users, everything, while VMs in the same network have internet. A ' +
      'colleague "standardised" network settings in the morning, but says he didn\'t touch the gateway itself.',
    'All peers lost their links in one moment after a governance initiative was assigned, how come?',
    'Complete gateway is unreachable since hub subnets were standardised, partners changed nothing.',
    'Every single tunnel went offline simultaneously and even the health page is dead.',
    'all tunnels down after azure policy rollout',
    'vpngw unreachable, healthprobe dead, all sites down',
  ],
  'vpn-cause-basic-limits': [
    "I wanted to activate dynamic routing on our gateway for a second site, but there's no such switch on its " +
      "configuration page. In a colleague's subscription I see it. Both were made by the same wizard.",
    "On the page for remote users I ought to choose RADIUS or Entra and OpenVPN. Those fields don't exist at all " +
      'for our gateway. We bought it as a bargain three years ago.',
    'Adding our eleventh branch connection fails, and the option for a custom cipher set at the ten others is ' +
      'greyed out. The docs describe screens which look different from ours.',
    "Options described in the docs aren't shown for our gateway, why do they lack?",
    "IPsec policy can't be edited, the fields are grey, no BGP tick box anywhere.",
    'Is it normal that our gateway page has neither dual-instance switch nor authentication type?',
    'vpngw bgp checkbox missing',
    '11th connection fails azure gateway',
  ],
  'vpn-cause-certificate-expired': [
    'Our PKI-authenticated site link ran a year without trouble, then on 1 October it went down by itself. Neither ' +
      'side was touched. Saving the connection again yields VpnGatewayKeyVaultInaccessibleKeyvault.',
    'Security tightened the vault networking last week. The tunnel using x509 lived on until the nightly ' +
      'renegotiation, and now it stays offline. Tunnels with shared secrets on the same gateway are healthy.',
    "Admin at fabrikam: the partner's router reports our cloud endpoint presents something outdated in IKE_AUTH. " +
      'It worked for exactly twelve months. Nothing in Azure has been altered.',
    'X.509-based site link died overnight while those with secrets are still up.',
    'IKE with cert authentication suddenly fails after about one year of smooth running.',
    'Why does Azure report that vault is inaccessible as I save the site connection?',
    'VpnConnectionOutBoundAuthenticationCertificateIsExpired error on connection',
    's2s x509 auth suddenly down',
  ],
  'vpn-cause-site-range-missing': [
    'At the plant we opened a new VLAN, 10.44.8.0/24, for scanners. VMs in Azure reach all previous VLANs over the ' +
      "link, but packets to this one vanish, and the NIC's effective routes don't mention it.",
    'Static tunnel from VpnGw1AZ to a FortiGate. Users in the lab network can send to our cloud server, the server ' +
      'receives it, yet the answers are lost. Office users have no such trouble.',
    'Developer here: from our app VM I can call the ERP at 192.168.10.5, but the printer server at 192.168.60.9 ' +
      'times out. On-site folks say both are in the same building and their firewall permits it.',
    "One of the company's LANs can't be contacted from the cloud over the site link, the rest can.",
    'Why do answers to a single on-site network get lost, while others get theirs?',
    "VM's route list misses one of our building's networks, tunnel itself is up.",
    "azure can't reach new onprem vlan",
    'effective routes lack office subnet s2s',
  ],
  'vpn-cause-azure-range-on-device': [
    'Peered a third spoke, 10.13.0.0/16, with our hub. From the office the first two spokes open without trouble ' +
      "over the link, the third doesn't; a tracert from my PC heads to the ISP instead.",
    'Connection is up, Azure counts zero incoming bytes. Office PCs ping the VM, no luck. The VM itself, though, ' +
      'can start a session to an office PC and gets answers... at least to some of them.',
    'We enlarged the VNet by a second block, 172.18.0.0/20. Machines in the old block can be used from the branch, ' +
      'those in the new block cannot. Nobody has been on the branch router for months.',
    'Office can open old cloud networks but not a single recently added one.',
    'Packets for the newest Azure block leave our site by the internet instead of IPsec.',
    'Gateway sees nothing incoming from us, even though the link is up.',
    "onprem can't reach new spoke over s2s",
    'azure s2s data in = 0 bytes',
  ],
  'vpn-cause-filtered-at-target': [
    'Link to the branch is OK: eight of nine VMs in subnet app respond to the branch PCs. The ninth, a Windows ' +
      'Server deployed by a vendor, is silent on ping and RDP, yet its neighbours reach it.',
    'Packets from 192.168.1.0/24 reach the NIC of our VM according to the capture and counters move on both ends ' +
      'of the tunnel. Nevertheless the browser on the office side gets no page, while SSH works.',
    'Routes on the VM look perfect, on-site firewall has all permitted. Ping from the plant to a cloud Windows ' +
      'machine times out, whereas HTTPS to that same machine opens right away. Puzzled.',
    'Only this one server stays silent for office users, next one in subnet responds.',
    'Counters rise both ways across the link but the machine gives no answer, why?',
    'Ping across IPsec gets nothing whereas a web request to the same server is served.',
    'one vm unreachable via s2s, others fine',
    'vpn rdp times out, other vm ok',
  ],
  'vpn-cause-overlap': [
    'Our third shop was wired up with the same router template as shop one, LAN 192.168.0.0/24. The tunnel is ' +
      'green but packets meant for shop three land in shop one.',
    'We acquired a firm and built IPsec to their datacenter. Some of their servers respond, others at 10.1.x.x ' +
      "don't; pinging those seems to hit machines of our own VNet. Odd.",
    'Tried to create one more connection for a supplier and the portal complained about its prefix. After some ' +
      'tweaking it was accepted, but replies from the VMs never make it to the supplier.',
    'Packets for the new branch are delivered to a different branch, how can that be?',
    "Part of the other company's machines answers, part apparently ends inside our own VNet.",
    'Azure refuses the second site and complains about its address prefix.',
    'traffic goes to wrong branch azure vpn',
    "can't reach part of acquired network s2s",
  ],
  'vpn-cause-nat-rule-incomplete': [
    'We mapped our 10.0.0.0/24 to 100.64.5.0/24 on the gateway for a customer. He still sees genuine 10.0.0.x ' +
      'sources in his firewall log and drops them. The mapping shows as Succeeded.',
    'Translation for two prefixes of a supplier: the first appears as intended, the second reaches us ' +
      'untranslated. Connection is up and both entries look alike in the list.',
    'Since address mapping was introduced on the link, packets leave Azure with the mapped source, the customer ' +
      'sees them in his DMZ, and the way back yields nothing. Tunnel status is Connected.',
    'Mapping on the gateway seems ignored, the peer receives our genuine addresses.',
    'Packets go out translated, but no response ever comes home, what did we forget?',
    "One prefix gets mapped at the tunnel, its sibling isn't.",
    'azure vpn nat not applied, real ip seen',
    'translated subnet one-way traffic s2s',
  ],
  'vpn-cause-transit-without-bgp': [
    'Lisbon and Porto each have an IPsec link to our VpnGw2AZ. Both offices use the Azure file server happily. But ' +
      "a PC in Lisbon can't reach the PBX in Porto, traces end at the gateway.",
    "Three networks chained by gateways: A to B to C. From A I reach B, from C as well, but A and C don't find " +
      "each other. There's no peering because of different tenants.",
    'Headquarters has a tunnel to hub 1; hub 1 is linked with hub 2 by gateway connection. Staff in headquarters ' +
      "can open servers in hub 1, whereas hub 2 is missing in everyone's route lists.",
    "Offices see the cloud fine, yet one office doesn't see the other.",
    'Network behind the far gateway stays unknown to our site, near one is reachable.',
    "Chain of gateways: neighbours can talk, ends of the chain can't, how come?",
    "site a can't ping site b via azure",
    'chained gateways ends unreachable',
  ],
  'vpn-cause-default-route-learned': [
    'Minutes after our datacenter link went live, all VMs lost web access and the public site hosted on one of ' +
      "them stopped responding. Tunnel and on-prem access are fine. I didn't change any route table.",
    'Whatismyip on a cloud VM suddenly shows the address of our company proxy, not the Azure one, and Windows ' +
      'activation complains. It began when the network guys enabled dynamic routing on the router.',
    "RDP by public IP to our jump host died as the site's router joined. Through the tunnel I can still get on to " +
      'it. Effective routes display something new with 0.0.0.0/0.',
    "VMs can't browse any longer since the router started exchanging routes with Azure.",
    "Cloud machines now surf with the headquarters' address without us configuring that, why?",
    'Public IP of VM unresponsive from day the site link was activated.',
    'vm no internet after bgp enabled vpn',
    '0.0.0.0/0 virtual network gateway effective routes',
  ],
  'vpn-cause-v2v-second-half': [
    'I linked our gateway in subscription A with the one in subscription B using the wizard. An hour later the ' +
      'status still is Unknown. The guy who owns B says his portal shows nothing related.',
    'Gateway-to-gateway link in Azure ran for a year. Yesterday I tightened the ciphers on the connection in West ' +
      "Europe, and now it's Not connected with the North Europe peer.",
    'Learner lab: two VNets, each with its gateway, portal deployed OK. The link object in the first one hangs on ' +
      'Connecting forever. Both gateways look healthy on their own.',
    'Link among two cloud gateways stays in Connecting, though each is healthy alone.',
    'Inter-gateway tunnel went down right after I edited ciphers at one end.',
    "Why won't the gateways in our two subscriptions establish a session?",
    'vnet2vnet status unknown not connecting',
    'gateway to gateway link connecting forever',
  ],
  'vpn-cause-failover-active-standby': [
    'Roughly monthly, mostly in the small hours, our three branches and the dial-in people lose Azure for roughly ' +
      '15 seconds, simultaneously, then all is well. Routers report nothing unusual.',
    'TunnelDiagnosticLog shows a disconnect on IN_0 and seconds later a connect on IN_1. Nobody deployed anything. ' +
      'Management wants to know why our cloud link hiccuped during the board call.',
    'A minute-long interruption of all site links on Sunday, then everything recovered unaided. Provider shows no ' +
      'loss and the firewalls were up for 300 days. Happens every couple of weeks.',
    'Once in some weeks every tunnel blinks for seconds and returns alone, what causes it?',
    'All dial-in users and branches fall off at the same moment for seconds, without any change by us.',
    'Log shows tunnel hopping over from one gateway instance to the other.',
    'vpngw short outage all tunnels at once',
    'tunnel moved instance 0 to 1',
  ],
  'vpn-cause-second-tunnel-missing': [
    "We paid for the dual-instance setup with two public addresses. Yet last night's servicing of Azure took the " +
      'branch offline for a minute. The second address has never seen a packet from our router.',
    'Gateway is in active-active mode. In the metrics, instance 1 shows no bytes and no routing peer, instance 0 ' +
      'carries the lot. Whenever instance 0 is patched our site disappears.',
    'Admin of a logistics firm: in the portal one of our two peers is permanently red, since the beginning. Nobody ' +
      'cared because it worked. Now outages hit us despite redundancy.',
    'Redundant mode is enabled, nevertheless our site vanishes each time one instance is serviced.',
    'Second gateway address carries nothing whatsoever, the first does everything.',
    "Why weren't we protected although both instances of the gateway are live?",
    'a/a vpngw site still drops at maintenance',
    'instance 1 no traffic, bgp peer down',
  ],
  'vpn-cause-ikev1-rekey': [
    'Our old Cisco loses the Azure link at 02:00, 10:00 and 18:00, each time for a handful of seconds, with clock ' +
      "precision. In between it's rock solid. Users complain that terminal sessions die.",
    'Monitoring graph of the site link looks like a comb: a gap of five seconds each eight hours. Line tests are ' +
      "clean and the gateway wasn't serviced at these times.",
    "Customer's SAP GUI gets thrown out thrice daily, always at the same distances. The tunnel log displays " +
      'disconnect and connect on the same instance, right when phase 1 is renewed.',
    'Link breaks at precisely equal intervals for a few seconds, day after day.',
    'Why does each phase 1 renewal interrupt our sessions with Azure?',
    'Every eight hours sessions over IPsec are cut, like clockwork.',
    'azure s2s drops every 8h',
    'tunnel gap at main mode renewal',
  ],
  'vpn-cause-policy-based-idle': [
    'In the evening our monitoring reports the link to the cloud as down; in the morning the first user gets a ' +
      "timeout, the second attempt works, and then it's fine until the lunch break.",
    "We run an ancient static-routing gateway with one partner. Whenever there's no traffic for a few minutes the " +
      'tunnel disappears, and the first request thereafter always fails.',
    'A nightly job polls the plant every 15 minutes through the tunnel. The first packet of every run is lost, the ' +
      'rest goes through. During busy daytime no one notices anything.',
    'Tunnel disappears in quiet periods and comes back with the next packet.',
    'First click after a coffee break fails, then everything is OK across the link.',
    'Is it normal that our link falls asleep if nobody sends for five minutes?',
    'azure tunnel down when idle, wakes up',
    'first ping lost s2s quiet period',
  ],
  'vpn-cause-dead-peer-detection': [
    'Our mountain hotel has a radio link. The IPsec session with Azure is lost and rebuilt a dozen times daily, ' +
      'without rhythm, always upon the same gateway instance. Worse when guests stream videos.',
    'FortiGate log: "peer unresponsive, deleting SA", and some seconds later all is up again. There\'s no fixed ' +
      'period. Azure shows TunnelDisconnected and TunnelConnected, both on IN_0.',
    'Since we share the DSL with the neighbours, the cloud tunnel keeps breaking at random times, particularly ' +
      'during uploads. Other branches with that gateway are stable.',
    "Random breaks of a single site's tunnel, always coming back at the same instance.",
    'The tunnel collapses whenever our internet line is saturated, why?',
    'Satellite-connected branch keeps losing IPsec to Azure several times an hour.',
    'azure vpn flapping random same instance',
    'DPD failure loses azure tunnel',
  ],
  'vpn-cause-too-many-selectors': [
    'Check Point with crypto domains: 16 networks at our end, 18 in Azure. Since we added the last four, some ' +
      'network pairs cease working for minutes, later they return and others go missing.',
    'We enlarged the crypto ACL by another five VLANs. The tunnel is up all the time, but at random one VLAN loses ' +
      'its path to a cloud subnet. Rebuilding the tunnel helps until the next day.',
    "Partner's policy-type firewall negotiates every subnet pair individually, they have lots of small /27. " +
      'Security associations get established and silently vanish again, never the same ones.',
    'Individual network pairs fall out of IPsec randomly, others are unaffected.',
    'With many small subnets on both ends, some become unreachable from time to time.',
    'Why do SAs disappear singly since further VLANs were added to the crypto ACL?',
    'random subnet pairs drop azure ipsec',
    'crypto map many subnets intermittent azure',
  ],
  'vpn-cause-device-address-in-space': [
    'Strange one: tunnel to Azure establishes, lives maybe half a minute once users send data, collapses, ' +
      'establishes again. We own a /24 at the provider, and it appears in the prefix list of the site too.',
    'The link is perfect as long as it is idle. When packets flow it dies, then is rebuilt and dies again. Trace ' +
      'shows IKE and ESP packets heading to weird places.',
    'Our datacenter advertises its complete public block into Azure so VMs use the line for it. Since that day the ' +
      'IPsec session toggles between up and down all day.',
    'Link goes up, transports a bit, falls down, and repeats this endlessly.',
    'Since we listed our provider block as on-site prefix, the tunnel behaves erratically.',
    'Why does our tunnel commit suicide as soon as packets pass it?',
    'azure tunnel up down loop with traffic',
    'ike packets loop into tunnel azure',
  ],
  'vpn-cause-packet-size': [
    'Since the new branch router, ping and small web requests pass the tunnel, but opening a big SharePoint page, ' +
      'copying a file or joining the domain never completes. It stops at some percent and times out.',
    'Developer: my client connects to SQL in Azure via IPsec. A SELECT with ten rows returns at once, one with ten ' +
      'thousand never finishes. From a VM within the VNet both are quick.',
    'At the branch, RDP authenticates and then the screen remains black; TLS handshakes to an internal site freeze ' +
      'after ClientHello. Ports are open, ping is fine with default size, 1472 bytes with DF is lost.',
    'Small requests across the link succeed while anything bulky freezes forever.',
    'Why does a copy start and then get stuck on the IPsec link to Azure?',
    'HTTPS handshake via tunnel hangs, though telnet on 443 connects.',
    'azure s2s big transfers hang, ping ok',
    'ssh freezes on large output over vpn',
  ],
  'vpn-cause-sku-full': [
    'Between 9 and 11 every branch moans about slowness to Azure; by evening all is swift. The bandwidth chart of ' +
      'our VpnGw1AZ shows a flat plateau in that period and packet drops go up.',
    'When the nightly replication begins, tunnels to all sites plus the dial-in users become unusable. Individual ' +
      'lines at the sites are far from saturated. It ends the instant the job is finished.',
    'After the whole staff was sent home, users on dial-in and site tunnels suffer together. Line monitoring of ' +
      'each office is OK. Metrics for S2S and P2S summed up look like a ceiling at 650.',
    "All locations get slow together during peak hours, in the evening it's quick.",
    'Bandwidth graph of our gateway is a flat line on top while users suffer, why?',
    'Backup job strangles each and every tunnel on the gateway.',
    'vpngw bandwidth plateau 650 Mbps peak',
    'all vpn sites slow same time of day',
  ],
  'vpn-cause-one-stream': [
    'Copying a VHD from Sydney to a VM in Europe gives 4 MB/s though both lines have a gigabit and the gateway is ' +
      'a VpnGw3AZ, almost idle. If ten people copy simultaneously each gets 4.',
    'Iperf3 default run across our IPsec line: 90 Mbps. With -P 16: nearly 1 Gbps. Users drag files with Explorer ' +
      'and think that the gateway is too small. The bandwidth chart says 10% used.',
    "Our DBA restores over the tunnel via a single SMB session and laments the rate. We doubled the gateway's " +
      'model last week; nothing got better, not even by one percent.',
    'One download alone crawls over the link, many in parallel are in total fast.',
    'Why did a larger gateway model not speed up my file copy at all?',
    'Single Explorer copy is slow whereas gateway load is near zero.',
    'iperf single stream slow, -P 16 fast azure',
    'explorer copy slow vpn gateway idle',
  ],
  'vpn-cause-bgp-peer-settings': [
    'IPsec to the FortiGate is up and pings to VMs via a static entry work. The routing neighbour, however, stays ' +
      "in Active or Connect, and in Azure's peers list the state is Unknown.",
    "Juniper vs VpnGw2AZ: I configured the neighbour with the gateway's internet address. Session never opens; " +
      'sometimes the log has a notification about bad peer AS. The tunnel itself is healthy.',
    'We cloned the config of another site. Encryption is up, but no routes are exchanged, the gateway ignores our ' +
      'SYN on TCP 179, and the portal says Connecting for this peer.',
    'Encrypted link is fine, dynamic routing session never establishes, what is off?',
    'Router complains of bad peer AS in the OPEN message from Azure.',
    "Neighbour remains idle, TCP 179 through the tunnel isn't answered at all.",
    'bgp stuck in active azure vpn',
    'bgp notification 2/2 bad peer AS vpngw',
  ],
  'vpn-cause-bgp-apipa': [
    'Terraform built four tunnels among Amazon and Azure. IPsec is up everywhere, but none of the routing sessions ' +
      'comes to life. The Amazon end uses inside addresses such as 169.254.6.x.',
    'SD-WAN box wants link-local neighbours. I gave it 169.254.21.2, the tunnel is up, and the Azure peer list ' +
      'shows that neighbour as Connecting all day long.',
    "When I type 169.254.30.1 for the peering address in the portal, it is rejected as invalid. Google's cloud " +
      'router meanwhile retries the session through the tunnel without luck.',
    "Routing session with link-local inside addresses doesn't start though IPsec is established.",
    'How come the neighbour at 169.254.x never answers from the cloud gateway?',
    'Amazon tunnels are green towards Azure, but route exchange stays dead.',
    '169.254 bgp azure vpngw down',
    'gcp cloud router azure bgp not up',
  ],
  'vpn-cause-bgp-address-changed': [
    'On Thursday we flipped the gateway to dual instance mode. Both IPsec tunnels established promptly, but the ' +
      'routing neighbours on our router have been down ever since and no cloud prefixes are known.',
    "After reverting from dual to single mode our core router can't reach the neighbour 10.2.255.5 it had used for " +
      "years. Encryption is up. We didn't edit the router at all.",
    'Change window: added a second public address and the redundancy option at the gateway. Sites that use static ' +
      'prefixes are fine, the ones exchanging routes lost everything.',
    "Route exchange died right when the gateway's redundancy mode was altered.",
    'Neighbour IP that our router had used is unreachable following the mode switch.',
    "Tunnels back up after switching modes, but dynamic routing isn't, any idea?",
    'bgp peer unreachable after a/a switch',
    'mode change vpngw, routes gone',
  ],
  'vpn-cause-bgp-prefix-refused': [
    'Session state is Connected in the peer list, but "routes received" is 0 for our router. The router\'s admin ' +
      'shows me that he advertises 10.1.4.0/22. Our VNet is 10.1.0.0/16.',
    'Five networks are sent to the gateway, four turn up among learned routes, one never does. Same route map for ' +
      'all. That one happens to be 172.16.0.0/16, like our spoke.',
    "Fresh setup: neighbour up for two days, learned table in Azure only lists the local entries. VMs can't get to " +
      "the office. The router's summary says 0 prefixes sent... I think.",
    "Routing session is up but our datacenter prefixes aren't in the learned table.",
    'Why does one particular announcement never show up at the gateway, whereas others do?',
    'Received count stays at zero even though the neighbour is established.',
    'bgp connected routes received 0 vpngw',
    'azure ignores one advertised prefix',
  ],
  'vpn-cause-bgp-too-many-prefixes': [
    'The neighbour to Azure comes up and is thrown out five seconds later, again and again, since our backbone ' +
      'team redistributes everything from MPLS on that router. Before, with twenty networks, it was stable for ' +
      'months.',
    'New core router in the datacenter holds a big table. As soon as its policy permits all of it towards the ' +
      'cloud gateway, the session resets; with a tight filter it stays.',
    'RouteDiagnosticLog alternates BgpConnectedEvent and BgpDisconnectedEvent every few seconds. The IPsec tunnel ' +
      "below it is stable. All of this started with the merger of both companies' networks.",
    'Session toggles once the big routing table is sent toward the cloud.',
    'Why does the gateway hang up on our router directly after receiving its routes?',
    'Neighbour to Azure keeps resetting since MPLS redistribution was activated.',
    'bgp flaps after redistribution azure vpngw',
    'BgpDisconnectedEvent right after connect',
  ],
  'vpn-health-probe': [
    'Before I annoy the provider, I want to know if the fault lies with the cloud gateway itself or merely with ' +
      "our tunnel. It's no VM, so I can't log in or ping it. Is there a page or URL?",
    'Our monitoring tool shall check each minute that the Azure tunnel endpoint is alive, for both instances of ' +
      "VpnGw2AZ. ICMP gets no answer. Which URL and port can one query, and what's a good reply?",
    "Someone in a forum mentioned port 8081 on the gateway's address. The browser warns on the certificate. Is " +
      "that legit, and what's the meaning of the XML coming back?",
    'Is there some quick liveness test of the VPN gateway, independent of its tunnels?',
    'Which URL tells me that the cloud tunnel endpoint is healthy?',
    'Ping at gateway address gets nothing, how else do I see that it lives?',
    'https vpngw ip 8081 healthprobe',
    'check azure vpngw alive monitoring',
  ],
  'vpn-read-ike-log': [
    "I've exported IKEDiagnosticLog for a broken tunnel and stare at thousands of lines with cookies and " +
      'SEND/RECEIVED. What is a good beginning, and how can one see whether our router or Azure opened the talk?',
    'Support engineer without Azure background: the customer sent me negotiation records of their gateway in CSV. ' +
      'Please explain how to follow a single attempt from first message to the failure.',
    "In Log Analytics I have AzureDiagnostics rows of IKE category. I'd like a query that filters one peer and " +
      'displays the sequence of messages, and I need to understand the LOCAL lines.',
    "How to interpret lines in the gateway's negotiation log, who sent what?",
    'Which record marks the beginning of a key exchange, and by whom was it begun?',
    "Need guidance on following one handshake attempt in the gateway's records.",
    'ikediagnosticlog kql filter peer',
    'ike log azure who initiated',
  ],
  'vpn-was-it-maintenance': [
    'At 23:41 all tunnels were gone for twelve seconds. The boss wants a root cause by noon. With diagnostics ' +
      'flowing into a workspace, which entries show if Microsoft serviced the gateway or our line was guilty?',
    'The provider blames Azure, Azure Service Health displays nothing, and our firewall says peer unreachable. How ' +
      "can I prove from the gateway's records who was responsible for this outage?",
    'Post-mortem: a short loss of the site link last Friday. I find GatewayTenantPrimaryChanged in one table. Does ' +
      'that stand for a platform event, and where would planned servicing appear?',
    'How can I see afterwards if a brief interruption came from the platform or the line?',
    'Which log entry reveals that the gateway swapped instances at a given time?',
    "Want proof for management about the origin of yesterday's tunnel loss.",
    'was vpngw serviced last night, logs',
    'GatewayTenantPrimaryChanged meaning in gateway log',
  ],
  'vpn-maintenance-window-rules': [
    "We'd like platform servicing of the gateway only Saturday night, two hours, with an e-mail some days before. " +
      'The form appears to offer only daily slots of five hours. Am I overlooking something?',
    'Assigned a maintenance configuration to our gateways this morning. Will it be honoured tonight already? And ' +
      'our configuration sits in a different region from one of the gateways, is that a problem?',
    'Change manager here, with a question: what guarantees does customer-controlled servicing give for gateways, ' +
      'can urgent patches come outside the slot, and is there an announcement ahead?',
    "What's the minimum length of the servicing slot, and can it be weekly?",
    'Does Azure announce servicing of gateways some days ahead of time?',
    'From when does a freshly assigned servicing schedule count for my gateway?',
    'gateway maintenance config min 5 hours weekly?',
    'notify before vpngw maintenance',
  ],
  'vpn-which-traffic-enters-tunnel': [
    "We're about to link our small VNet with the office by IPsec. The web shop VM in there serves internet " +
      "customers. I'm afraid all its packets will be hauled through our slow DSL then. Will they?",
    'Non-network person: when the site link is up, how does a cloud server decide between sending something to the ' +
      'office and sending it straight out to the web?',
    'Customer worries about cost and privacy: are calls from their VMs to public APIs or among the VMs transported ' +
      'to the office once a VPN gateway gets deployed?',
    'After linking the office, do servers still reach the internet directly?',
    'On what basis does Azure pick packets for the tunnel and leave others alone?',
    'Will each byte our machines send run over the office line from then on?',
    'does all vm traffic use s2s tunnel',
    'which destinations go through vpn azure',
  ],
  'vpn-rdp-by-private-address': [
    "Dial-in to Azure is up, Windows says connected. The server's public IP was what I used in mstsc so far. Which " +
      'address should I put now, and does its hostname work as well?',
    "We rolled out the tunnel so admins needn't expose 3389 any longer. In the portal the Connect button still " +
      'offers the public one. What do my colleagues enter, and can I drop the public IP thereafter?',
    'Newbie: I established the VPN on my laptop, now I want a shell on a Linux machine in the VNet. Is it ssh ' +
      'user@20.x.x.x as before or something else?',
    "What's the target for mstsc after the dial-in is up: internal or external IP?",
    "May the server's internet address be removed once we log on through the tunnel?",
    'How shall I address my cloud machine for remote login when linked by VPN?',
    'mstsc over azure vpn which ip',
    'ssh vm private ip through vpn',
  ],
  'vpn-fragments-in-tunnel': [
    "A SIP system sends UDP datagrams of 2,000 bytes from the plant to Azure via the site link. They don't arrive. " +
      'Does the gateway cut oversized packets into pieces and reassemble, or is that out of the question?',
    "Storage team asks for MTU 9000 between our datacenter and VMs over IPsec. What's the largest packet which a " +
      'tunnel into an Azure gateway will transport, and are split ones permitted?',
    "I'm reviewing a vendor's demand: \"IP fragmentation must be allowed on the tunnel\". Does Microsoft's gateway " +
      'accept pieces of ESP, or pieces inside of it?',
    'Are oversized datagrams split into pieces by the Azure tunnel endpoint?',
    'Which MTU applies on IPsec links to Azure, do jumbo ones pass?',
    'Does cloud gateway take fragments, either of the outer or of the inner packet?',
    'ipsec fragmentation azure gateway supported?',
    'mtu 9000 over azure s2s',
  ],
  'vpn-policy-all-fields': [
    'I only want to raise the DH group for phase 1 and let the rest as it is by default. The CLI insists on all ' +
      'the other parameters too. Must I specify everything, and may a peer have two alternatives?',
    'Five partners, each with different cipher demands, one gateway. Is it OK to give each connection its own set ' +
      'while some keep the standard? And the SA lifetimes, need they be equal?',
    "Consultant: for a phased transition we'd like the connection to accept both the old ciphers and the new ones. " +
      'Is listing two sets there allowed?',
    'Can a connection carry an alternative cipher set in addition to the first?',
    'Is it compulsory to state every parameter when customising ciphers on one connection?',
    'Are ciphers chosen per peer, and must SA lifetimes agree at both ends?',
    'two ipsec policies one connection azure',
    'sa lifetime must match azure s2s?',
  ],
  'vpn-ikev1-beside-ikev2': [
    "One supplier can't do anything newer than IKEv1, while our other seven peers are on v2, all on VpnGw2AZ. " +
      'Would adding the old one force us to downgrade the rest or buy another gateway?',
    'We need to talk from a legacy plant (v1 router) to a modern one (v2 router) by way of the same Azure gateway. ' +
      'Do such connections coexist and can packets go across?',
    'Migration plan: convert our connections from the old key exchange version to the new one, one after another. ' +
      'Is a mixture tolerated meanwhile, and may the version be edited on an existing connection?',
    'May different key exchange versions live side by side at the same gateway?',
    'Old-version peer next to new-version peers, does any gateway model permit that?',
    'Is the IKE version a property of the gateway or of each connection?',
    'vpngw ikev1 and ikev2 together',
    'ikev1 only partner on vpngw2az',
  ],
  'vpn-asn-which-numbers': [
    'We start with dynamic routing on the cloud gateway and the WAN team has to pick AS numbers. They like 65515 ' +
      "for the datacenter, since it's free in our list. Is it allowed, and which are taken?",
    'Our company owns a public 32-bit AS. The portal field for the remote site seems to accept less digits. Can a ' +
      'four-byte number be used with the tunnel gateway?',
    'Is it a problem if our on-site router and the Azure gateway carry the identical AS, as we do iBGP internally? ' +
      'And which private ones are blocked?',
    'Which AS should my router have when pairing with the Azure gateway?',
    'Are four-byte autonomous system numbers accepted for peering with the gateway?',
    'Which autonomous systems are reserved by Microsoft so I must avoid them?',
    'asn allowed azure vpn gateway list',
    '4-byte asn local network gateway',
  ],
  'vpn-what-gateway-advertises': [
    "Our WAN team asks what they'll receive over the routing session from the cloud: solely the hub's range, also " +
      'spokes, also other branches? They want to prepare filters on the datacenter router.',
    "We notice that prefixes of branch B arrive at branch A's router through Azure, which we hadn't expected. What " +
      'exactly does the gateway send out, and may we limit it on the Azure end?',
    'Planning question from our team: with dynamic routing and peered spokes using the remote gateway, do the ' +
      "spokes' ranges get sent to on-prem automatically? And 0.0.0.0/0?",
    'What set of networks does the cloud gateway send to its routing neighbours?',
    'Does the tunnel gateway pass on peered spokes plus ranges of other premises?',
    'Can announcements from Azure be trimmed prior to arriving at our router?',
    'vpngw advertised routes which',
    'does azure gateway announce spokes bgp',
  ],
  'vpn-see-routes-and-peers': [
    'Our router guy says he sends 80 networks. I want to verify on the Azure end which of them were taken in and ' +
      'what we send to him. Where in the portal or with which cmdlet?',
    'The portal table of learned networks stops at fifty rows, but we have several hundred. Is there some way of ' +
      'getting the full list, e.g. by script, for documentation?',
    "On-call: a site claims it isn't getting our prefixes. How can I display, for a particular neighbour, what the " +
      "gateway announces, along with the neighbour's state?",
    'Which page or cmdlet lists neighbours and received networks on the gateway?',
    'How can I list what the gateway sends to one specific neighbour?',
    "Complete dump of the gateway's route table wanted, portal shows only a part.",
    'show learned routes vpngw powershell',
    'list bgp neighbours azure gateway',
  ],
  'vpn-prefer-one-connection': [
    'Headquarters has a fibre line and an LTE line, both with IPsec plus dynamic routing into the same gateway. ' +
      'Azure sends half of the packets to LTE. How do I make fibre the favourite?',
    'Two datacenters announce 10.0.0.0/8 to our cloud gateway. Normally everything should head for Paris, with ' +
      "Madrid as reserve. I found a weight field on connections, but altering it hasn't any effect.",
    'Network architect: for a main and a standby tunnel, which knob in Azure governs outbound choice and which on ' +
      'our router governs the opposite direction?',
    'How can Azure be persuaded to use the fibre tunnel before the LTE one?',
    'Does the weight field of a connection steer preference among tunnels?',
    'Main and reserve path to same network, what makes the gateway pick main?',
    'as-path prepend azure vpn preferred tunnel',
    'routingweight s2s no effect',
  ],
  'vpn-active-active-change-effects': [
    'Next week we turn on the second instance on our gateway, which serves six peers and 100 dial-in users. Which ' +
      'of them must do something, what happens to the current address and how long will it last?',
    'Partner without dynamic routing asks us if he needs to act since we move to dual-instance mode. And our own ' +
      'routers have neighbours configured, will those addresses remain?',
    'Change request draft: enabling redundancy mode for VpnGw2AZ with dial-in. I need facts on impact, duration, ' +
      'additional addresses and a way of rolling it back. Who has done it?',
    "What's the impact on peers when one turns on the second gateway instance?",
    'Do neighbour addresses remain the same upon moving to dual-instance mode?',
    'Can redundancy mode be reverted, and how many minutes does flipping it cost?',
    'a/a switch impact peers bgp ip',
    'third public ip p2s active-active',
  ],
  'vpn-v2v-over-backbone': [
    'We link West Europe and East US by gateways. Data protection officer asks if these packets ever travel over ' +
      'the public internet, and finance asks what the transfer costs in and between regions.',
    'Our Chinese subsidiary runs on Azure operated by 21Vianet. Could I connect its gateway with ours in Europe ' +
      'using the network-to-network connection type, or a different type?',
    "Are gateway links between networks in the same region charged for data, and is the path Microsoft's own " +
      'network? Also: do both need to be of the route type?',
    "Do packets between two cloud gateways ever leave Microsoft's own network?",
    'Is data between gateways of the same region without charge?',
    'Can gateways in public Azure and a sovereign cloud be joined by network-to-network type?',
    'vnet2vnet traffic internet or backbone',
    'vnet2vnet azure china gov possible',
  ],
  'vpn-nat-rules-for-two-connections': [
    'A supplier has two routers at one site, each with its own connection to our gateway. I created an ingress ' +
      'mapping for the first. Can I attach the same one to the other connection for redundancy?',
    'Two customers both use 192.168.1.0/24. May a single ingress mapping serve both, or do I need one per ' +
      "customer? And is an egress one obligatory if our VNet doesn't clash?",
    'We want customer A to see our network as 100.64.1.0/24 and customer B as 100.64.2.0/24. Is a separate ' +
      'outbound mapping for each single connection permitted?',
    'May one and the same address mapping be attached to multiple tunnels?',
    'Is it necessary to define both inbound and outbound mappings on a connection?',
    'Can our VNet appear under different mapped ranges to each customer?',
    'same nat rule on backup connection vpngw',
    'ingress only or egress too vpn nat',
  ],
  'vpn-certificate-requirements': [
    "We'll move a site link from secrets to PKI. Our CA team asks: key type, usages, chain depth, subject, who " +
      'holds the private part. And what identity does the gateway need to get at the vault?',
    'Tried ECC for IPsec authentication of the gateway, refused. What are the properties demanded of the outbound ' +
      'one, and what do we upload for verifying the peer?',
    'The gateway already has a user-assigned identity for vault A. For a second connection we want vault B with ' +
      'another identity. Is more than one permitted, or system-assigned instead?',
    'What properties must X.509 files have for authenticating site tunnels?',
    'Which sort of managed identity does the gateway use to fetch its cert from the vault?',
    'How many CA levels may we upload for verifying the remote peer?',
    's2s cert requirements rsa eku azure',
    'vpngw managed identity key vault how many',
  ],
  'vpn-measure-throughput': [
    'Users say the tunnel is slow; provider says line is OK; Microsoft says gateway is OK. I need a proper ' +
      'measuring method with hard figures in both directions. Which tool and flags?',
    "Planning a migration of 20 TB via the IPsec link. How can I determine beforehand what rate we'll reach and " +
      'which element (router, VM, gateway) sets the boundary?',
    'I ran a browser speed test on a cloud VM and got nonsense. How is a meaningful test done from the branch to ' +
      'Azure across it?',
    "What's the correct way of testing the rate of our IPsec link?",
    'How can I find the weakest element between office machine and cloud machine?',
    'Want to run a bandwidth test through the gateway, tool and parameters please.',
    'iperf3 parameters azure s2s test',
    'vpn bandwidth test which bottleneck',
  ],
  'vpn-metrics-worth-watching': [
    'Setting up a Grafana board for VpnGw2AZ with 15 sites plus 300 dial-in folks. There are about twenty metrics. ' +
      'Which would you show, and compared with what threshold?',
    "I'd like early warning that the gateway is getting full, before users complain. Which counters should have an " +
      'alarm, and which show packets lost owing to unexpected ranges?',
    "I'm a new operations manager: which figures should we regularly look at on our tunnel gateways so as not to " +
      'be surprised by an overload?',
    'Which counters of the tunnel gateway belong in our monitoring?',
    "How do I recognise that our gateway's capacity is nearly used?",
    "Which metric tells of packets discarded since the ranges aren't expected?",
    'vpngw monitoring key metrics alerts',
    'TS mismatch packet drops metric',
  ],
  'vpn-gateway-creation-time': [
    "I clicked create on a VPN gateway at 9:00, and at 9:35 it's still deploying. My customer's waiting on the " +
      'phone. Did it hang or is this usual, and can I do something about it?',
    "Our recovery plan says the standby hub's gateway shall be built by template once a disaster occurs. The " +
      'target recovery time is 30 minutes. Is that realistic?',
    "I'm planning tonight's change: the rebuild of gateway plus eight tunnels. How much time do I have to reserve " +
      "merely for the gateway's own deployment?",
    'How many minutes does deployment of a tunnel gateway usually need?',
    'Terraform is waiting forty minutes already on the gateway resource, is it OK?',
    "Can gateway deployment be accelerated when we're in a hurry?",
    'vpngw deploy stuck 40 min normal?',
    'gateway deployment time azure dr',
  ],
  'vpn-delete-in-order': [
    'We retire our tunnel gateway because of moving to an NVA. The VNet with its VMs shall stay. Which objects do ' +
      "I remove first so that the portal doesn't complain?",
    "Removing the gateway throws an error that it's referenced by something. There are three connections and two " +
      "peered spokes using it. What's the correct sequence?",
    "I'm cleaning up a lab with gateway, local network gateways, public address and GatewaySubnet. I want no " +
      'leftovers and no errors. Which one goes first?',
    "What's the sequence to tear down a gateway with all that belongs to it?",
    'Portal says gateway is still referenced, which objects have to vanish first?',
    'Get rid of gateway while leaving its network untouched, how?',
    'remove azure vpngw order connections peering',
    "can't delete gateway, referenced",
  ],
  'vpn-policy-based-in-portal': [
    'Following an older tutorial I should pick "Policy-based" when building the gateway, but the radio button ' +
      "isn't there any more. Customer's router knows only that mode. What now?",
    "We still operate one policy-type gateway from 2017. Is it going to be switched off, and if I'd need another " +
      'one, could I still create it by some route?',
    "A partner's requirements sheet says the cloud end must be policy-type with IKEv1. Is such a gateway " +
      'obtainable today, and what disadvantages come along with it?',
    'Where did the choice between route and policy type go in the create wizard?',
    'Is a gateway of the policy type still obtainable nowadays?',
    'Does our existing policy-type gateway have to be replaced soon?',
    'create policybased vpngw powershell',
    'policy-based radio button gone portal',
  ],
  'vpn-classic-gateway': [
    "In a forgotten subscription there's a classic VNet, its dynamic routing gateway dates from 2014. Someone says " +
      'it has been dead for a while. What is its official state and how do I get the tunnels to something modern?',
    'Our supplier reports that the tunnel to our old ASM environment is gone. We never migrated that. Is anything ' +
      'left to rescue, and will the new endpoint have the same address?',
    'Auditing legacy Azure: a service-management era gateway shows up on a diagram. Does Microsoft still run or ' +
      'support those, or can I strike it out?',
    'Does Microsoft still operate gateways from the service management era?',
    "Old ASM network's tunnel stopped, is the classic generation switched off?",
    'How do I replace a gateway of the pre-ARM model, keeping tunnels?',
    'asm classic vpn gateway shut down',
    'move classic vpngw to arm',
  ],
};
