// How people put the points of peering, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const peeringWording: Wording = {
  'ping-fails-over-peering': [
    'I have two Windows Server 2022 machines, one in vnet-app and one in vnet-db, peering is green on both ends. ' +
      'Remote desktop by private IP opens, SQL answers too, but every echo request just says request timed out. What ' +
      'did I break?',
    'Learner here, following a lab: joined vnet-a to vnet-b, deployed one Windows box in each. tracert and ping ' +
      'give only stars, while telnet to 445 goes through fine. Is my lab setup faulty?',
    'Our monitoring at contoso pings all servers from a probe in the other virtual network and paints them red, ' +
      'although the web pages on those same servers load from there. The link between the networks reports connected.',
    'how come ICMP gets no reply across joined networks when TCP ports are open',
    'is it normal that echo request dies between two linked VNets but remote desktop opens',
    'ping not answer from server in neighbour virtual network, but file share and 3389 is ok',
    'icmp lost peered windows vm tcp fine',
    'ping dead, tcp ok, vnet peering',
  ],
  'move-peered-vnet': [
    'We reorganise our subscriptions: vnet-spoke-hr sits in sub-legacy and is linked to vnet-hub in sub-platform. ' +
      "I started the portal's move wizard towards sub-hr and the check went red at once. Which steps are needed and " +
      'how long is the cut?',
    'As a consultant I must hand over a network from contoso-dev into the subscription of the finance team, same ' +
      'region and tenant. It has peerings to a hub and a shared services net. Can it be relocated as it stands?',
    'My manager wants the whole resource group with the virtual network and forty machines under another billing ' +
      'subscription next weekend. The network uses the gateway of a hub via peering. What do we have to take apart ' +
      'beforehand?',
    'shift a linked virtual network into a different subscription, does the link survive the transfer',
    'can a spoke be relocated to another resource group while still attached to the hub',
    'why the validation refuse to transfer my network which has links to others',
    'relocate spoke network to new subscription order',
    'mv vnet other sub peerings attached',
  ],
  'peering-initiated': [
    'I am developer in team B and made the link from my vnet-b towards vnet-a of the platform team, who sit in ' +
      'another subscription. In my portal it stays at Initiated since Monday and nothing reaches their SQL server.',
    'We wrote a bicep module that runs in the spoke subscription and adds a virtual network peering to the hub. ' +
      'Deployment succeeds, status reads Initiated, packets die. What is missing that it never goes to Connected?',
    'Newbie question: followed the wizard in a hurry, got a peering entry under my network, state column says ' +
      'Initiated and the other guy sees an empty list under his. Ping, RDP, HTTP, all dead.',
    'link status hangs at Initiated and never becomes green, why so',
    'how long must I wait until Initiated turns into Connected',
    'status of the network link is only initiated, traffic zero, is it broken',
    'peeringState Initiated stuck',
    'vnet peering not finishing, Initiated',
  ],
  'vnet-to-vnet-vpn-by-peering': [
    'At fabrikam two networks in West Europe have talked over a pair of VpnGw1 gateways since 2017. I inherited ' +
      'this and wonder whether the tunnel still makes sense, or whether the newer native linking would be quicker ' +
      'and cheaper. How do I swap without outage?',
    'Our Azure bill shows two VPN gateways used only to join vnet-prod and vnet-dr, no office attached to either. ' +
      'A colleague says drop the tunnel and link the networks directly. Right move, and in what sequence?',
    'We have IPsec between VNet East and VNet West inside Azure, throughput stuck at 600 Mbps. Management asks for ' +
      'replacing it with something faster. Can both exist side by side during the changeover?',
    'is it outdated to join two Azure networks by gateway tunnels, better change to native link?',
    'how to retire the IPsec connection between our virtual networks in favour of peering without a cut',
    'should the gateways between two VNets go away once they are linked natively',
    'vnet2vnet vpn -> peering migration',
    'swap gateway tunnel for vnet peering',
  ],
  'gateway-transit-without-bgp': [
    'Our firewall at the branch is an old SonicWall that only speaks fixed routes, no dynamic protocol. The tunnel ' +
      "ends in vnet-hub. We want to hang three spokes behind it and let them borrow the hub's gateway. Is dynamic " +
      'routing mandatory for that?',
    "I'm planning a landing zone for a small customer: a single IPsec line with local network gateway prefixes " +
      'typed by hand, hub network with VpnGw1, later four peered networks. Must I switch on BGP so that those reach ' +
      'the office?',
    "The doc I read always draws BGP when spokes share the hub's gateway. Our provider's router cannot do it at " +
      'all and we configure everything manually. Does sharing still function and what must be entered where?',
    'can spokes borrow the hub gateway when the office router has only manual routes',
    'gateway sharing by peered networks, dynamic routing protocol mandatory or optional?',
    'our tunnel is configured by hand without any routing protocol, will the spokes get through',
    'transit peering no bgp possible?',
    's2s static routes + spokes share gw',
  ],
  'onprem-does-not-know-spoke': [
    'Hub 10.0.0.0/16 with a VPN gateway, spoke 10.5.0.0/16 peered, both transit checkboxes ticked. From ' +
      'headquarters I open RDP to a hub server without trouble, a spoke server stays silent. The tunnel was built ' +
      'before the spoke was made.',
    "We added a second virtual network last week and let it borrow the hub's VPN gateway. Its NIC lists the office " +
      'prefixes with next hop gateway, yet nobody in the office reaches it. Everything in the hub still works from ' +
      'our desks.',
    'I manage a Sophos XG at our site. Tunnel to Azure green, servers in the central VNet answer, but traceroute ' +
      'to the new peered network ends at our own firewall and goes out to the internet. Azure side looks right to me.',
    'office users open hub servers fine, the machines in the attached network stay silent',
    'from the branch the central VNet replies but newer peered one times out, checkboxes are correct',
    'why only the first network is reachable over the tunnel and not the ones joined later',
    'spoke unreachable from office, hub fine',
    'on-prem -> spoke timeout, transit flags ok',
  ],
  'remote-gateway-refused-own-gateway': [
    'Spoke vnet-plant still carries a VpnGw1 from the days when it had its own tunnel. Now I want it to use the ' +
      "gateway of the central hub, but saving the peering with that tick is rejected. The spoke's own tunnel must " +
      'live until migration night.',
    'Terraform wants use_remote_gateways = true on a network which contains an ExpressRoute gateway created years ' +
      'ago by another team. The apply is refused every time. Peering without that attribute deploys without trouble.',
    "Two of our virtual networks each have a VPN gateway; site A connects to the first, site B to the second. I'd " +
      'like site A to come to the second network through the first one, but the option on the peering is grey.',
    "cannot tick usage of the neighbour's gateway, our network contains one already",
    'why the link refuses remote gateway for a network that owns a VPN gateway itself',
    'we have gateways on both ends of the link and the transit checkbox gets rejected',
    'peering use remote gw error own gw',
    'spoke with vpn gw cannot take hub gw',
  ],
  'avnm-takes-over-existing-peerings': [
    'We have 22 spokes linked to vnet-hub by hand over the years. Now I set up Network Manager with a hub-spoke ' +
      'configuration over the same networks. Will it rip out the manual links, rename them, or live beside them?',
    'Planning to introduce Virtual Network Manager in an estate that must not blink during business hours. The ' +
      'wizard has a checkbox about removing peerings that are there. Should that be ticked on day one or not?',
    'As architect at contoso I want to onboard the standing hub-and-spoke gradually, five networks a week, into a ' +
      'network group. The peerings come from an old Terraform state. Do they conflict with what AVNM makes?',
    'will network manager destroy the links that we once built ourselves',
    'onboard current hub and spokes into AVNM gradually, any traffic interruption to expect',
    'is it dangerous to deploy a connectivity config over networks already joined manually',
    'avnm on top of manual peerings',
    'brownfield avnm adoption, keep old peerings',
  ],
  'peering-disconnected': [
    'Yesterday my coworker cleaned up in the hub subscription. Since then my spoke lists its link as Disconnected ' +
      'and the apps cannot reach the shared SQL. When I try to add it again from the hub the portal refuses.',
    'After a pipeline run one of our states dropped a resource, and the counterpart network in the other ' +
      'subscription now reads peeringState Disconnected. Re-running the apply ends with an error. Sync button gives ' +
      'no result either.',
    "I'm support for a customer whose two networks stopped talking at noon. On vnet-prod the list shows status " +
      'Disconnected in red, on vnet-shared there is no entry at all. How do I get them joined again?',
    'state Disconnected in the portal after someone tidied up, how revive the link',
    'my side shows disconnected while the partner has no entry any more',
    "why the link between networks says Disconnected and won't come back",
    'peeringState: Disconnected fix',
    'vnet link disconnected cannot re-add',
  ],
  'address-space-change-while-peered': [
    'I widened vnet-hub from 10.0.0.0/22 by adding 10.0.8.0/22 because we ran out of room. Machines in the new ' +
      'subnet are reachable from inside the hub, but the peered spokes act as if those addresses did not exist.',
    'Our spoke needs another block, 10.40.0.0/16, and it is linked to the hub and to shared services. Years ago we ' +
      'had to tear everything down to do that. Is it possible today while traffic flows?',
    'After enlarging the network with Terraform, effective routes on the other side still list just the former ' +
      'prefix, and the portal puts a yellow note at the peering. Older subnets go on working.',
    'extend the CIDR of a linked network without tearing down the link',
    'freshly added prefix unknown on the far side, older subnets answer normally',
    'how come the neighbour does not see our new block after we enlarged the VNet',
    'peering out of sync new cidr',
    'expand vnet range while peered',
  ],
  'peering-with-overlapping-ranges': [
    'We bought fabrikam and both companies happened to build their network as 10.1.0.0/16. When I try to link the ' +
      'two in the portal, theirs cannot be picked. Is there any trick so that both can talk?',
    "Lab environment cloned from production keeps the identical CIDR. I'd like to join both VNets for a data " +
      'refresh, and the deployment ends in an error about address spaces. Only a couple of subnets actually coincide.',
    'My hub is 10.0.0.0/8 (yes, I know) and I want to attach a spoke of 10.20.0.0/16. Azure refuses creating the ' +
      'link right away with a message regarding address prefixes. What options do we have?',
    'link between networks having the same IP block, refused, what now',
    'can two VNets with colliding CIDR blocks be joined somehow',
    'identical subnets on both sides, portal does not allow to select the network',
    'VnetAddressSpacesOverlap peering create',
    'same cidr two vnets connect anyhow?',
  ],
  'peering-across-subscriptions-and-tenants': [
    'The hub is in subscription sub-net of contoso.onmicrosoft.com, our product team has its own Entra directory ' +
      'and subscription. We need a private link between the networks. Is this allowed at all and what permission ' +
      'must each admin hold?',
    "I'm a partner running services for a customer. Their network and mine live in separate directories. I'd like " +
      'to join both by private addresses without a VPN. Which account, which role and how to refer to the far ' +
      'network?',
    'Finance has one subscription and research another, both under the same directory. A colleague claims VNets ' +
      'can only be linked inside a single subscription. Is he right, and who needs to approve what?',
    'can networks of two directories be joined, what roles do both admins need',
    'linking VNets that belong to separate subscriptions allowed or not',
    'how to reference the far network of another directory when joining, role required',
    'cross-sub cross-tenant peering permissions',
    'peering other entra tenant howto',
  ],
  'three-vnets-in-a-chain': [
    'vnet-dev links to vnet-shared, and vnet-shared links to vnet-prod. Shared reaches both. I assumed dev ' +
      "machines would get to prod through shared, but they don't. Do I need a third link or some routing inside " +
      'shared?',
    'Student project: four networks in a line, N1-N2-N3-N4, each linked to its neighbour. Only neighbours see one ' +
      'another. What must be added so that everyone reaches everyone, and how many links is that?',
    "We run nine application networks and each must talk with every other one. Before I click 36 links by hand I'd " +
      'like to know whether traffic can hop over a middle network or which tool does it.',
    'does traffic hop through the middle network when A-B and B-C are linked',
    'is VNet linking transitive or must each pair be joined',
    'every network should see all others, number of links and smarter ways',
    'vnet peering transitive?',
    'A-B-C vnets, A to C fails',
  ],
  'global-peering-or-other-way-between-regions': [
    'Our web tier is in West Europe and reporting goes to Sweden Central. Databases must replicate over private ' +
      'addresses. Some say VPN gateways, others say link the networks directly. What would you choose and does data ' +
      'cross the public internet?',
    'I work for a bank; two networks, one in East US and one in Southeast Asia, should exchange about 2 TB ' +
      'monthly. Is there a native way to join them across continents, and how is the data protected on the wire?',
    "We're opening a second location in Japan East and need servers there to talk with those in North Europe. No " +
      'IPsec mandated, only good speed. Which connection type is recommended between continents?',
    'join networks sitting on different continents privately, which technique is best',
    'can VNets from two Azure regions be linked and is the data encrypted on its way',
    'private connectivity from region to region, native link against IPsec tunnels',
    'cross-region vnet link recommended',
    'inter-region vnets peering vs vpn',
  ],
  'peering-cost-and-bandwidth': [
    'My manager saw a line "VNet peering ingress/egress" on our invoice and asks why we pay for traffic inside the ' +
      'same cloud. We move about 8 TB between hub and spokes monthly. Which side is charged and how?',
    'I copy backups from a server in vnet-app to one in vnet-bkp and see only 900 Mbps. Does the link between the ' +
      'networks throttle, or do I need to buy a bigger one as with gateways?',
    'Estimating a design: 40 spokes exchange data through a central firewall. Does each gigabyte get billed when ' +
      'it leaves, when it arrives, or twice at every hop? And is there a fixed monthly fee per link?',
    'what is billed for linking two networks, per GB or flat',
    'is the throughput between two joined VNets capped by Azure',
    'does each side pay for data crossing between virtual networks',
    'vnet peering price per gb both directions',
    'peering throughput cap speed',
  ],
  'peering-limits': [
    'We run a hub for a franchise with 430 spoke networks and add five a week. A colleague warned that there is a ' +
      'ceiling per network. What is the number, and what do we do once it is reached?',
    'Designing for a SaaS where each customer gets its own virtual network attached to one central one. Expecting ' +
      '800 customers in two years. Can a single hub carry this many attachments?',
    'During the architecture review at contoso someone asked what the largest count of spokes on one hub network ' +
      "is, and if ExpressRoute reduces it. I couldn't answer. Do you know official numbers?",
    'ceiling for the number of networks attached to one central VNet',
    'how many spokes fit on a single hub before we need a second',
    'is there any cap on links per virtual network, can support raise it',
    'max peerings per vnet',
    'hub spoke count ceiling 500',
  ],
  'pause-peering': [
    'During an incident last week security asked me to cut vnet-prod from vnet-partner immediately, but be able to ' +
      "restore it fast. I'd rather not destroy the links with all their flags. Is there a switch for it?",
    "We let an external supplier's network reach ours only in the maintenance window each Sunday. At present we " +
      'remove and rebuild the link by script each time. Can it be turned off and on instead?',
    "I'm testing failover and want the two linked networks to lose contact for an hour, then have everything as " +
      'before, including gateway flags. Deleting makes me nervous. What setting does that?',
    'cut contact between joined networks for a while and switch it back later',
    'can the link between networks be disabled instead of removed',
    'turn off traffic between two VNets at short notice but keep configuration',
    'suspend vnet peering temporarily',
    'disable peering without deleting',
  ],
  'forwarded-traffic-flag': [
    'On each link there is a checkbox about traffic forwarded from the remote network. Our hub has a Palo Alto ' +
      "which passes packets among spokes. I'm unsure whether to tick it at hub, at spoke or on both.",
    "Studying for AZ-700 and I don't get the third checkbox of the peering blade, the one with forwarded traffic. " +
      'Is it what lets spokes use the hub VPN, or is it for something else like a router VM?',
    'Consultant before me left allow forwarded traffic enabled on all links, even for networks without any ' +
      'appliance. Security asks if this opens a hole and what it does precisely. May I untick it?',
    'meaning of the forwarded traffic checkbox in the link settings',
    'when must AllowForwardedTraffic be true, and at which of the ends',
    'does ticking forwarded traffic also create routes between my spokes',
    'allowForwardedTraffic what for',
    'peering blade forwarded traffic tick which side',
  ],
  'appliance-two-peerings-away': [
    'vnet-edge hangs off vnet-spoke1, which hangs off vnet-hub where our FortiGate has 10.0.1.4. I gave edge a ' +
      "route table with 10.0.1.4 as appliance. Its packets vanish and nothing shows up in the FortiGate's sniffer.",
    "Two hubs, each with a firewall, joined by a link. In a spoke of hub 1 I entered the address of hub 2's " +
      'firewall as next hop. Traffic times out, effective routes on the NIC look odd, the capture on firewall 2 is ' +
      'empty.',
    "We moved our inspection box into a network of its own that is linked with the hub. The spokes' route tables " +
      'now carry its IP as hop. Since then no packet gets to the box, while hub servers can use it.',
    'hop of my route table is a firewall in a network we are not linked with, packets disappear',
    'may the hop address of a route live in any network or only a neighbouring one',
    "packets for the inspection VM vanish, its capture stays empty, it's behind the hub",
    'udr nva not directly peered',
    'next hop appliance far vnet no traffic',
  ],
  'remote-vnet-has-no-gateways': [
    "Followed a blueprint: made subnet named GatewaySubnet inside vnet-hub, then in the spoke's link I tick usage " +
      'of the remote gateway. Azure throws an error mentioning the remote virtual network. Hub side is already set ' +
      'to share.',
    'My Terraform builds hub, VPN gateway and spokes in a single run. The peering resource stops with a message ' +
      "that the flag UseRemoteGateway can't be set. If I run again after 40 minutes it succeeds.",
    "In the portal the radio button to use the other network's gateway is not selectable. On the hub I see a " +
      'subnet for it, 10.0.255.0/27. What does Azure still miss there?',
    "flag for remote gateway rejected, message says far network hasn't one, subnet for it exists",
    "why can't I select usage of the hub's gateway, checkbox disabled in new hub",
    'first deployment of hub plus spokes errors at the link with remote gateways flag, second goes through',
    'RemoteVnetHasNoGateways error saving remote gateway flag',
    'remote gateway checkbox disabled new hub',
  ],
  'spoke-does-not-use-hub-gateway': [
    'Branch tunnel ends in the hub and hub servers reach our file server at 192.168.10.5. A spoke is linked with ' +
      'hub, status connected, but from its VM the file server is dead and no office prefix appears among its routes.',
    'I connected vnet-app to vnet-hub by the default settings of the wizard, thinking it would inherit the VPN ' +
      'automatically. App servers talk with hub servers, yet cannot open anything at headquarters. What else has to ' +
      'be configured?',
    'Learning networking: my site-to-site works towards network 1. I joined network 2 to network 1. Machines in 2 ' +
      'get to 1, machines in 1 get to the office, but 2 never gets to the office.',
    'linked network does not inherit the VPN, central one reaches headquarters, the other not',
    "office prefixes missing in the route list of the attached network's NIC",
    'why VMs behind the hub have no way to our datacenter though linking is green',
    'spoke no onprem routes peering connected',
    'hub vpn ok, spoke cannot reach office',
  ],
  'one-remote-gateway-per-spoke': [
    'Our app network is linked to hub-we and hub-ne, each with a VPN gateway to the same headquarters. I want ' +
      'automatic failover, so I tried to tick the remote gateway on the second link as well. Azure would not save it.',
    'Contoso keeps ExpressRoute in one hub and the VPN for branches in another. A spoke must reach both datacenter ' +
      'and branches. The first link took the use-remote flag, the second one is rejected. What now?',
    'A script sets UseRemoteGateways true on all links of a network that has links to two hubs. It works for the ' +
      'first and errors on the next one. Both hubs have running gateways that they share.',
    'can a network borrow gateways of two hubs at once',
    'second link with remote gateway flag gets rejected, first has it',
    'failover between gateways of two central networks for the same spoke, doable?',
    'two peerings useRemoteGateways error',
    'spoke with 2 hubs both gateways',
  ],
  'gateway-transit-over-global-peering': [
    'Hub with VpnGw2 is in Germany West Central. We now start a small network in UK South that must reach the same ' +
      'office. Do I have to buy another VPN gateway there or can it borrow the German one?',
    'Our ExpressRoute terminates at a hub in East US. The data science group wants its network in West US 2. ' +
      'Somebody said sharing a gateway works inside one region only. Still true?',
    'I manage a handful of spokes; one new spoke must be placed in a foreign region for data residency. It should ' +
      'come to the datacenter through the hub in our main region. Is this combination supported?',
    'borrow the VPN gateway of a hub situated in a foreign region',
    'does the sharing of a gateway across regions function these days',
    'spoke abroad, gateway at home, must each region have own one?',
    'cross-region gateway transit ok?',
    'remote gateway other region spoke',
  ],
  'gateway-transit-with-basic-gateway': [
    'To save money we chose the smallest VPN gateway in the hub years ago, about 25 euros monthly. It serves our ' +
      'office fine. Now a peered network should share it, but the tick to use the remote gateway does not take.',
    'Small business, single tunnel, vnet-main with a gateway on the cheapest tier. I made vnet-test and linked ' +
      'both. Sharing the gateway fails when saving, although the gateway is up and my office tunnel green.',
    'Our reseller set up a cheap gateway and says spokes are no problem. I see that enabling transit to the spoke ' +
      'network errors. The gateway overview shows tier Basic. What can I do?',
    'cheapest tier gateway in the hub, sharing it with linked network refused',
    'can the 25 euro gateway be shared with other VNets',
    'transit option not available to us, hub gateway is the lowest SKU',
    'VpnGw Basic share with spokes',
    'basic sku gateway transit fails',
  ],
  'gateway-in-hub-or-in-each-spoke': [
    'We plan seven application networks that all need to reach our datacenter in Frankfurt. Does it make sense to ' +
      'place a VPN gateway into every one, or should a central network hold it for all?',
    'Cost question from the boss: three teams each ordered their own ExpressRoute gateway, one in each virtual ' +
      'network. Could these be merged into one central gateway, and do the single networks then still need that ' +
      'special subnet?',
    "I'm new to Azure design. On our drawing each virtual network has its own GatewaySubnet and gateway. An " +
      "experienced guy said this is wasteful. What's the usual layout?",
    'central gateway serving all networks versus own gateway for each',
    'must app networks hold a GatewaySubnet when a shared one sits centrally',
    'is it better that many VNets share a single ExpressRoute gateway',
    'one gw for all vnets or many',
    'own gatewaysubnet per spoke necessary?',
  ],
  'subnet-peering-only-some-subnets': [
    'vnet-core has twelve subnets and only snet-api should be visible for the partner network. I read somewhere ' +
      'that one can link individual subnets rather than whole networks. How would I turn that on, portal shows ' +
      'nothing?',
    'Two factories use the same 10.0.0.0/16, but each has one unique block, 10.200.1.0/24 and 10.200.2.0/24. Could ' +
      'just those two pieces be linked and the colliding rest be left out?',
    'Security at contoso insists that a linked network sees one segment of ours only, not the entire address ' +
      'space. Before I write a pile of NSG rules: is there a built-in feature that restricts the link to selected ' +
      'segments?',
    'link only a chosen segment rather than the entire network, feature available?',
    'can I restrict the peering to a couple of subnets',
    'share one segment with other network and hide remaining ones, is it possible by the link itself',
    'peer single subnet only',
    'subnet-level peering enable',
  ],
  'peering-across-clouds-and-classic': [
    'We own a network in Azure commercial and another in Azure China operated by 21Vianet. I want to link them ' +
      "natively for a product catalogue sync. The far network's resource ID is not accepted. Is that kind of join " +
      'supported?',
    'Mixed estate: an AWS VPC in Frankfurt and an Azure network in Germany West Central. My boss asks whether we ' +
      'can set up a native link between them like we do between our own networks, without tunnels.',
    "There's an ancient ASM network with two cloud services left, and our modern ARM hub. Can these be joined " +
      'natively until the old stuff is gone, or does this no longer function?',
    'natively join a network of the government cloud with one in commercial Azure',
    'can Amazon or Google networks be linked to ours like two VNets',
    'old ASM style network, link to a modern one possible',
    'azure china to global vnet peering',
    'peer vnet with aws vpc',
  ],
  'avnm-needed-or-not': [
    'We keep eight networks linked through a Terraform module that produces pairwise links. A Microsoft rep ' +
      'recommends Network Manager. Does it bring anything for our size, and which topology should be picked?',
    'As team lead with four spokes and one hub I wonder if introducing the central manager for virtual networks is ' +
      'worth the effort and the fee, compared to a few links by hand.',
    'We expect growth from 10 to 60 networks this year, most of them talk to shared services and some among ' +
      'themselves. At what point is it sensible to leave manual linking, and mesh or hub style?',
    'manual links against the central network manager, when is it worth the money',
    'would Virtual Network Manager be overkill with just a handful of spokes',
    'choose mesh topology or hub style with direct connection in network manager',
    'avnm worth it small estate',
    'network manager or own terraform peerings',
  ],
  'avnm-configuration-has-no-effect': [
    'I created a network manager, a group with six networks and a hub-spoke configuration, saved everything, all ' +
      'green. An hour later effective routes on the VMs are the same as before and no links appear in any network.',
    'New network got added dynamically to our group by tag. Members that were there before talk with each other, ' +
      'the newcomer reaches nobody, even though it is listed as a member in the blade.',
    'Our connectivity configuration does what it should for networks in North Europe. The ones in East US belong ' +
      'to the same group, yet nothing happens with them. No error anywhere, just no routes.',
    'saved my mesh config in network manager, nothing changes on the networks',
    'group shows all members but connections between them never appear',
    'why does network manager ignore the VNet that freshly joined the group',
    'avnm config saved, nothing happens',
    'network manager mesh no routes appear',
  ],
  'avnm-limits-and-security-rules': [
    'We consider one mesh for about 600 application networks across three subscriptions. Is there a ceiling to how ' +
      'many networks can be in one connected group, and can it be raised by support?',
    'Parent company wants to manage networks of its daughters, which live in separate directories, by a single ' +
      'network manager and also roll out central security rules. What are the maximum numbers per group and hub?',
    'Preparing a sizing document: members per mesh, spokes per hub, rules per collection in the virtual network ' +
      "manager. Where's the upper end and does something need registering for more?",
    'maximum member count for a mesh built by network manager',
    'how big may a group of directly connected networks get',
    'upper bounds of Virtual Network Manager, also for networks of a foreign directory',
    'avnm mesh max members',
    'connected group size quota',
  ],
  'peering-fails-while-vnet-is-updating': [
    'My Bicep deploys a network with eight subnets, route tables and then a link to the hub. Roughly every third ' +
      'run the link step aborts with ReferencedResourceNotProvisioned. Starting the pipeline again gets it through.',
    'Terraform creates spoke subnets and azurerm_virtual_network_peering together. Random error that the virtual ' +
      'network is in Updating state. Nothing changed in the code since weeks, in the dev stage it never showed up.',
    'We roll out twenty spokes in parallel towards the same hub from Azure DevOps. Some of the links fail with a ' +
      'message about another operation, different ones each time. A retry fixes all of them.',
    'sporadic failure on creating the network link, a rerun goes green',
    'network not in Succeeded state error when the pipeline makes the peering',
    'why does my deployment stumble over the link step now and then',
    'ReferencedResourceNotProvisioned virtualNetworkPeerings rerun ok',
    'vnet in Updating state, peering aborted',
  ],
  'peered-vms-cannot-connect': [
    'App server 10.1.1.4 and database 10.2.1.4 sit in two linked networks, both ends green. From the app I get a ' +
      "timeout on 1433, 443 and 22 alike. I've no idea where to start. What is the order of checks?",
    'I set up two networks for a demo with a Linux VM each and linked them. curl from one to the other hangs until ' +
      'timeout, ssh also. Portal looks all green. Which things should I inspect?',
    "Since this morning our web servers can't open connections to servers in the neighbouring VNet. No deployment " +
      'is known. Link status unchanged. Please give me a checklist to find the reason quickly.',
    'linked networks look healthy but no TCP session gets established between their servers',
    "servers on both ends don't talk, green state, where do I look first",
    'troubleshooting steps for two joined VNets where nothing connects on any port',
    'peering green, tcp timeouts, checklist',
    'machines over peering unreachable any port',
  ],
  'what-deleting-a-peering-does': [
    'We want to get rid of the link between vnet-old and vnet-shared. I have rights on my side only. If I remove ' +
      'mine, what does the other team see, do running sessions break, and can they undo it?',
    'Decommissioning a supplier connection tonight: one click on delete in our hub. Before doing so my manager ' +
      "wants to know the impact on ongoing transfers and whether the supplier's half has to be erased as well.",
    "What occurs if someone by accident erases a network link in production? I'd like to describe in our runbook " +
      'the effect on traffic, the state of the far end and the way back.',
    'effect on traffic of erasing one half of a network link',
    'if I drop the link, do live sessions end at once',
    'removing a peering, does the opposite entry vanish automatically too',
    'delete vnet peering consequences',
    'remove one half of peering, effect',
  ],
  'change-peering-flags-live': [
    'Spoke and hub have been linked for a year without gateway options. Now a VPN gateway has been added in the ' +
      'hub. Can I tick the options on the present links during business hours, or must I rebuild them?',
    "I'd like to set forwarded traffic and remote gateway on 15 links which are in use, via az CLI. Will sessions " +
      'between the networks drop for a moment when the properties change?',
    'Our auditors ask to alter the gateway options on a running link. The operations crew fears an outage. In ' +
      'which sequence should hub and spoke be edited, and does traffic between them pause?',
    'modify the options of a running link, does the traffic blink',
    'can the checkboxes of an established peering be edited afterwards',
    'edit gateway options on a live link, which side goes first',
    'edit peering properties live, outage?',
    'flags via az cli interrupt traffic?',
  ],
  'gateway-across-two-peerings': [
    'Tunnel from the plant ends in hub-east. hub-east is linked to hub-west, and six spokes hang off hub-west. The ' +
      'plant gets to servers in both hubs, never to those six. Their NICs list no plant prefix.',
    'We chained networks: vnet-gw holds the VPN gateway, vnet-mid is joined to it with transit ticked, vnet-end is ' +
      "joined to vnet-mid. vnet-mid reaches the office, vnet-end doesn't, and ticking remote gateway there gave an " +
      'error.',
    'Acquired firm has own hub with spokes. We joined their hub with ours, which has ExpressRoute. Their hub ' +
      'machines get to our datacenter fine, but none of their spokes do. How can this be achieved?',
    'network behind the second hub never learns office prefixes from the first one',
    'datacenter gets to the neighbour hub but stops before its spokes',
    'will the office see a VNet that hangs off a spoke',
    'gateway transit two hops no routes',
    'spoke of second hub -> onprem fails',
  ],
  'one-direction-over-peering': [
    'Operations network should open sessions to production servers, but nothing in production may start a session ' +
      'towards operations. The two are linked. Can the link be made to run one way only?',
    'Our hub contains management hosts that scan the spokes. Auditors forbid spokes from initiating anything to ' +
      'the hub. Is there some one-way setting in the link, or how is that usually solved?',
    "As a beginner I thought if I only create the entry in A pointing to B, then only A could call B. That didn't " +
      'behave as expected. How do I restrict who may start a connection?',
    'restrict a link so just one side may initiate sessions',
    'can traffic be limited to a single direction between joined networks',
    'A may call B yet B never A, what to configure',
    'unidirectional vnet peering',
    'allow hub->spoke deny spoke->hub',
  ],
  'peer-or-publish-one-service': [
    'A partner team in another subscription consumes exactly one REST endpoint on our internal load balancer. They ' +
      'propose linking both networks. Security dislikes exposing the full network. Is there a narrower way and when ' +
      'is linking still better?',
    "We offer a payment service from our network to about 30 customer networks whose address blocks we don't " +
      'control. Link them all, or hand out an endpoint in their own network? What speaks for which?',
    'My app subnet needs just a key vault for which there is already an endpoint with private IP in my network. ' +
      "Colleague wants to join our network with the vault team's network. Is it really required?",
    'expose a single app to a neighbour network without joining everything',
    'link networks or hand out an endpoint for just one API',
    'which suits better for one consumer service: joining VNets or private link',
    'single service, peering or privatelink',
    'peering vs private link for one api',
  ],
  'frame-size-and-latency-over-peering': [
    'We tune a trading app split over two linked networks in the same region. Does going through the link cost ' +
      'extra microseconds versus both halves within one network, and can we use 9000 byte frames?',
    'Storage replication between VMs in vnet-a and vnet-b benefits from big packets. Accelerated networking is ' +
      'enabled. Do large MTU values survive when crossing the link, and how about a link to another region?',
    "Consultant says joining networks introduces an additional hop which slows our SAP tiers. I'd like figures or " +
      'at least a clear statement on delay and on maximum packet size.',
    'delay added by a link between networks in one region, noticeable?',
    'are large frames of 9000 bytes passed between joined VNets',
    'maximum packet size when data crosses between linked networks near and far',
    'jumbo mtu 9000 vnet peering',
    'peering extra hop ms',
  ],
  'peer-with-databricks-vnet': [
    'Our Databricks workspace was made with default settings, so Azure built workers-vnet inside a locked resource ' +
      "group. I try to link it with our hub where SQL lives, and the portal gives a permission message although I'm " +
      'Owner.',
    "Data engineers need the Spark cluster to reach a private MySQL in vnet-data. The cluster's network was " +
      'created automatically. My Terraform peering towards it dies with a deny assignment text. How is this done ' +
      'properly?',
    'When adding a link from the Databricks-made network I get a 403, yet the reverse half from my own network ' +
      'gets created and remains at Initiated. I have highest rights on the subscription.',
    'linking the network Databricks made by itself ends in a deny message',
    'as Owner I am refused to add a link at workers-vnet',
    "why can't the automatically made network of the Spark workspace be joined with our hub",
    'databricks workers-vnet peering DenyAssignment',
    'databricks default vnet link hub 403',
  ],
  'security-admin-rule-or-nsg': [
    'Our NSG permits 3389 from the management range with priority 100, yet nobody gets a session. Only machines of ' +
      'certain networks are hit. The central platform team recently began using Network Manager for governance.',
    "In flow logs I see the drop recorded with an admin rule name I've never created. My own subnet NSG has an " +
      'allow for port 22. Who decides first and how do I see what was applied to my network?',
    'Platform group wants to force port 443 from the scanner open everywhere, even where app teams wrote denies in ' +
      'their NSGs. Can their central rules override ours and in which order is it all evaluated?',
    'port is allowed in our NSG yet denied by something central',
    'order of evaluation, central admin rules against the NSG of the subnet',
    'can rules of Network Manager overrule what an application team permits',
    'securityAdminRule overrides nsg?',
    'nsg allow but still denied avnm',
  ],
  'take-back-an-avnm-configuration': [
    'We trialled Network Manager in a sandbox and now want everything gone: the mesh, the rules and the manager ' +
      'itself. Removing the configuration gives an error that it is deployed. How is it properly unwound?',
    'The central security rules which we rolled out last night lock out half the apps. How can I retract them fast ' +
      'from West Europe and East US, without erasing the whole manager?',
    'Project cancelled: the manager resource should be eliminated. What becomes of the links it established ' +
      'between the networks, do those persist or fall away, and which order of steps is correct?',
    'withdraw a config that network manager deployed from all the regions',
    'how do I cleanly uninstall Virtual Network Manager with all it made',
    'retract the rules which the network manager rolled out yesterday evening',
    'avnm undo deployed config',
    'cannot delete avnm configuration deployed',
  ],
  'avnm-region-down-or-moved': [
    'Our network manager resource lives in North Europe and governs networks in four regions. In a risk workshop ' +
      'somebody asked whether an outage of North Europe breaks the mesh elsewhere. Does it?',
    'Compliance requires all management resources in Switzerland North, and our Network Manager was made in East ' +
      'US. Could it be relocated with resource mover or must we start from scratch?',
    'We rely on Network Manager for linking 80 networks. What dependency do we accept: do packets travel through ' +
      'it, and what happens to connectivity if the service has a bad day?',
    "outage of the manager's home region, does connectivity elsewhere suffer",
    'can the network manager resource be relocated to a different region',
    'do packets flow via the network manager or is it only control',
    'avnm home region outage impact',
    'relocate network manager region',
  ],
  'avnm-charges-beside-peering': [
    'Currently we pay for data moved between hub and spokes. If Network Manager takes over these links, is the ' +
      'same gigabyte then invoiced again by the manager? CFO wants a clear picture.',
    'Our mesh in Network Manager has no visible links in the portal. Is the data moved among its members free of ' +
      'charge, or do we pay the usual per-gigabyte price?',
    'Budget planning for 120 networks under one virtual network manager: what comes on top of the present transfer ' +
      'fees, a price per network, per subscription or per rule?',
    'does the manager bill traffic again on top of usual transfer fees',
    'extra charges when network manager makes the links for us',
    'is data inside a mesh free or billed at the normal rate',
    'avnm fee on top of peering',
    'network manager pricing mesh traffic',
  ],
  'peering-rights-missing-on-remote-vnet': [
    'The spoke belongs to me, the hub to the platform group. My deployment principal is Contributor in our ' +
      'subscription. Creating the link ends with 403 and text "does not have permission to perform action ' +
      'peer/action". Same directory.',
    'GitHub Actions runs az network vnet peering create for a fresh spoke. Subnets get created, then the step ' +
      'towards the hub returns AuthorizationFailed. If a platform admin starts it by hand it succeeds.',
    "I'm Owner of my subscription and wanted to attach my network to the central one. Portal shows " +
      'LinkedAuthorizationFailed with the ID of the central network in it. Both subscriptions are under one ' +
      'directory.',
    'creating the link denied with 403 for the network of the platform group',
    'message about missing authorization for peer/action when I attach to the hub',
    'admin can make the link, our pipeline identity gets forbidden',
    'LinkedAuthorizationFailed hub vnet same tenant',
    'virtualNetworks/peer/action 403 pipeline',
  ],
  'peering-tenant-not-authorized': [
    'We and our customer each gave the other side Network Contributor. Still az CLI says the current tenant xxxx ' +
      'is not authorized to access linked subscription yyyy when I link my network to theirs, which is in their ' +
      'directory.',
    "Terraform with one service principal should join a network from contoso's directory with one in fabrikam's. " +
      'It fails mentioning linked subscription not found. Roles were checked three times by both admins.',
    "As MSP engineer I am guest in the client's directory with the required role. In the shell, the peering " +
      'command towards their VNet ends in LinkedAuthorizationFailed about the tenant. In their portal I can see the ' +
      'network.',
    'joining networks of two directories stops with tenant message, roles are all set',
    'error about linked subscription and current tenant during linking, permissions verified on both ends',
    "why my token is not accepted for the customer's network even with role there",
    'current tenant not authorized linked subscription',
    'cross-directory peering LinkedAuthorizationFailed roles ok',
  ],
  'gateway-transit-not-allowed-at-hub': [
    "VPN gateway in the hub has been running for months, other spokes don't use it. I set use-remote on my spoke's " +
      'link and the CLI answers that the corresponding remote peering has a flag set to false.',
    'In Terraform I have two peering resources, hub-to-spoke and spoke-to-hub. On a fresh environment the apply ' +
      'stops at spoke-to-hub with a text about AllowGatewayTransit; running it a second time succeeds.',
    "The gateway team says their gateway is provisioned and healthy. When I save use remote gateways on my end I'm " +
      'told it cannot be set because of the remote peering. No access to the hub for me.',
    'flag for remote gateway rejected, the message mentions AllowGatewayTransit being false',
    "spoke side can't save remote gateway, error points to the link on the far end",
    'healthy gateway in the central network, my spoke is refused with corresponding remote peering text',
    'AllowGatewayTransit false on corresponding remote peering',
    'use_remote_gateways apply fails, remote peering flag',
  ],
  'peering-access-switched-off': [
    'Both entries in the portal read Connected and in sync, yet every port from vnet-a to vnet-b times out. NSG ' +
      "flow log shows hits on DenyAllInBound for sources of the other network, though I've never written denies.",
    'Half a year ago during an attack our team did something to isolate a network; nobody wrote down what. The ' +
      'links are still there with green state. Now we need it back and not a single port answers.',
    'IP flow verify tells me that packets from the linked network are denied by the default rule, while ' +
      'VirtualNetwork to VirtualNetwork should match. No custom rules in either NSG, state Connected.',
    'default deny rule drops packets of the neighbour network although status is green',
    'link says connected, not one port opens, flow verify names DenyAllInBound',
    'after an isolation exercise the joined networks stay dead, link entries are intact',
    'peering Connected DenyAllInBound all ports',
    'DefaultRule_DenyAllInBound from peered vnet',
  ],
  'forwarded-traffic-dropped-at-peering': [
    "Spokes S1 and S2 hang on a hub with a FortiGate. FortiGate's capture displays the SYN from S1 entering and " +
      "leaving towards S2, S2's VM never gets it. Hub VMs reach S2 without a problem.",
    'We use Azure Firewall for traffic between two app networks. Its log reads Allow for 10.1.0.4 to 10.2.0.4:443, ' +
      'but the destination server sees nothing in Wireshark. From a jump host inside the hub that port opens.',
    "Route tables are in place on all spokes pointing to the appliance's internal load balancer. IP forwarding is " +
      'enabled on the NIC. Packets go out of the appliance and vanish before the destination spoke.',
    'firewall permits and sends on, yet the target spoke receives nothing',
    'packet leaves the hub appliance but is swallowed before reaching the other spoke',
    'hub machines get into the spoke, packets relayed by the appliance for others do not',
    'spoke2spoke nva packet lost after fw',
    'azfw log allow, dest never receives',
  ],
  'stale-route-overrides-peering': [
    'Formerly traffic between vnet-crm and vnet-erp was steered via an appliance 10.0.0.10. We then linked the two ' +
      "directly and shut down the appliance. Now CRM can't open anything in ERP, effective routes list " +
      'VirtualAppliance.',
    'Two networks are joined and green. From one subnet everything arrives, from another every session times out. ' +
      'On the failing NIC the range of the neighbour shows next hop 10.9.9.4, which nobody here recognises.',
    "After the firewall migration most spokes talk to the shared network but one doesn't. Network Watcher's next " +
      'hop for the shared range answers VirtualAppliance with the IP of the retired box.',
    'next hop tool names a retired box for addresses in the linked network',
    'joined networks, one subnet silent, its NIC shows the VNet peering line as Invalid',
    'linking is up yet packets for the neighbour range run to a decommissioned box',
    'effective route peering Invalid, User active',
    'peered range next hop VirtualAppliance dead box',
  ],
  'basic-load-balancer-over-global-peering': [
    'App in Brazil South calls a service behind an internal load balancer in East US over linked networks. Servers ' +
      'behind it answer by their own IPs, the frontend 10.3.0.50 times out. From East US the frontend is fine.',
    'Our DR site in another region is joined with production. The SQL listener address cannot be opened from DR, ' +
      'but both cluster nodes on 1433 can. Production clients in the same region have no issue.',
    'Old internal load balancer built in 2018 serves an app. Spokes in the home region use it daily. A newly ' +
      "joined network in UK West gets no reply from the frontend IP, ping to backends' ports is good.",
    'frontend IP silent from a foreign region, backends themselves answer there',
    'ILB reachable at home region, clients in joined network abroad run into timeouts',
    'listener address of the cluster not open from the distant region, nodes are',
    'ILB vip timeout cross-region peering',
    'lb frontend unreachable other region, nodes ok',
  ],
  'avnm-mesh-stays-in-its-region': [
    'We have one network group with eight members, five in France Central and three in Canada Central, joined as a ' +
      'mesh by Network Manager and deployed to both. French ones talk together, Canadian ones talk together, never ' +
      'across.',
    'Hub-spoke config with direct connectivity ticked. Spokes in the same location exchange data directly. A spoke ' +
      'in another location only gets to the hub, no ConnectedGroup entry for the remote spokes on its NIC.',
    'Deployment of the mesh by network manager is successful in all regions. Effective routes for a VM in Asia ' +
      'show members in Asia only, those from Europe are absent. Is it designed like so?',
    'members in one location see each other, across locations nothing',
    "mesh of network manager doesn't span regions, routes missing for distant members",
    'direct spoke connection works locally, the spokes overseas stay unreachable',
    'avnm mesh cross region no routes',
    'ConnectedGroup only same-region members',
  ],
  'avnm-mesh-drops-overlapping-ranges': [
    'Network Manager joins twelve app networks. After a restore test someone put the copy vnet-erp-restore into ' +
      "the group. Since then some apps lose contact with the real ERP, others don't. Link health shows fine.",
    'Dynamic membership by tag picked up a sandbox with 10.8.0.0/16, the same block as our HR network. HR became ' +
      'unreachable for parts of the mesh the same hour. No error was displayed at deployment.',
    'Our mesh has two members using equal CIDR, since one of them is a staging duplicate. Packets for that block ' +
      "disappear for random members. Manual linking would have refused it, why didn't this?",
    'duplicate network got into the mesh group, packets for that block vanish',
    'two members with equal CIDR, mesh deployed without complaint and traffic is lost',
    'since the clone joined our group the original one is dead for some',
    'mesh same cidr members traffic dropped',
    'avnm group duplicate range blackhole',
  ],
  'remote-gateway-hidden-by-other-tenant': [
    "Provider's hub in their directory has an ExpressRoute gateway, screenshots prove it. Our spoke is linked to " +
      "it, green. When I open the link's settings in the portal, usage of the remote gateway is disabled with a note " +
      "that there's none.",
    "Linked to a partner's network in a foreign directory. They ticked sharing of their VPN gateway. On my side " +
      'the choice is grey after the fact. Their admin says it works for spokes in their own directory.',
    'Portal claims the remote virtual network has no gateway. The central network is managed by our parent company ' +
      'in its own Entra directory. In a spoke of the parent itself the checkbox is selectable.',
    'gateway checkbox disabled, central network belongs to a foreign directory and does have one',
    "portal denies the existence of our provider's gateway in his directory",
    "link into the parent company's directory is green, yet cannot select its gateway",
    'remote gateway greyed out other directory',
    'cross-tenant spoke use remote gateway disabled',
  ],
};
