// How people put the points of point-to-site, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const pointToSiteWording: Wording = {
  'p2s-internet-through-azure': [
    'We have 80 field workers who dial in to our VpnGw2AZ. Security wants even their web browsing to leave through ' +
      "the hub so that sites see our corporate egress address. I'd enter 0.0.0.0/0 as custom route, would that do?",
    "Coming from a FortiClient full-tunnel setup, I expect Azure's user VPN to carry everything, then go out with " +
      'a NAT gateway on some subnet. Is this design realisable with the ordinary gateway?',
    "Manager asks why remote staff's browsing isn't inspected by our Azure Firewall. The dial-in ends on a " +
      'standard gateway. Can it be arranged that all of their internet use exits in the cloud?',
    "Could dial-in users browse the web by way of the cloud gateway's exit?",
    'Want remote laptops to have Azure egress address for every website, does user VPN support it?',
    'Full tunnel with web exit in the cloud for home workers, which product?',
    'p2s full tunnel internet exit azure',
    'user vpn browse via hub egress ip',
  ],
  'p2s-public-address-over-tunnel': [
    "A supplier's SFTP accepts only one source, our hub's egress address. Home workers on dial-in should use it " +
      "too. I advertised the supplier's address as custom route; it's in the client's table, but connecting times " +
      'out.',
    "Our developers need a SaaS that has an IP allow list. On Azure VMs it's OK, on the laptops connected with the " +
      'Azure VPN Client nothing returns although the route print displays the address via the tunnel.',
    "Consultant: customer's 25 remote users must appear at a bank's portal with one constant source address. " +
      "Existing point-to-site on VpnGw1AZ. Will a pushed route for the bank's address accomplish that?",
    'Dial-in users have to hit a third-party site with our cloud egress address, can it be done?',
    'External address pushed as route to laptops, packets go in the tunnel, silence follows.',
    "How come private servers respond through the dial-in but the partner's internet host doesn't?",
    'p2s reach whitelisted saas with azure ip',
    'public ip custom route p2s timeout',
  ],
  'p2s-no-split-tunnel': [
    'Our regulated lab demands that a laptop, while dialled into Azure, has no other network at all: no home ' +
      'printer, no web. In the client I find no check box. How close can we get to this?',
    'Auditor criticises that VPN users have local internet in parallel with access to production. We use the Azure ' +
      "VPN Client on VpnGw2AZ. What's the way to prohibit the parallel path?",
    'Admin for a test environment: people connected there must not simultaneously reach the corporate LAN. Is ' +
      'enforcing exclusivity possible with dial-in or should I take Bastion?',
    "How can the parallel internet path be closed while someone's dialled in to Azure?",
    'Is it possible making the Azure dial-in exclusive, so nothing but tunnel works?',
    'Forbid users from using own internet during VPN session, supported?',
    'disable split tunnel azure vpn client',
    'no local network while on p2s',
  ],
  'p2s-default-route-ignored': [
    'I edited azurevpnconfig.xml and put 0.0.0.0/0 among the included routes, imported it on three laptops. ' +
      "Whatismyip keeps giving the provider's address and route print has only the VNet ranges toward the tunnel.",
    'Want all of the traffic of our Entra-authenticated users in the tunnel. The modified profile imports without ' +
      'complaint, though the default path remains the home router, no matter how often we reconnect.',
    'Engineer: same XML file, on a new laptop the client shows an additional route, on older ones nothing changes. ' +
      'The entry in question is the all-zero network.',
    'Profile holds the all-zero route but laptops go on surfing directly.',
    'Why is my all-zero entry in the client file without any consequence?',
    'Imported modified file, the client connects, default way remains at home router.',
    'azurevpnconfig 0/0 route not applied',
    'azure vpn client default route ignored',
  ],
  'p2s-public-name-of-internal-site': [
    'Our intranet portal.contoso.com has a public record and an internal one. Dialled-in people get the public ' +
      'record and get stuck at the outer firewall. Pushing that public address as route was no success either.',
    'We use the identical domain outside and inside. In the office our DCs hand out 10.x, but remote laptops on ' +
      "point-to-site get the internet answer. What's the neat method to bring them to the internal server?",
    "Developer: api.fabrikam.io resolves to our Application Gateway's frontend on the internet; home workers on " +
      'dial-in should reach its private frontend by the very same hostname.',
    'Same hostname exists internally and on the internet, dial-in laptops pick the wrong one.',
    'How do I get dialled-in machines to receive the inner address for our own domain?',
    'Is there split-brain name lookup for Azure dial-in, so the portal opens via tunnel?',
    'split-brain dns p2s internal site',
    'vpn users get public ip of intranet',
  ],
  'p2s-dns-private-endpoints': [
    'I connect with the Azure VPN Client, ping to VMs by IP is OK. But nslookup of our storage account on the ' +
      'laptop returns 20.x. On a VM within the VNet the same query gives 10.1.2.5.',
    'Home workers need our SQL database which has a private endpoint. With an entry in the hosts file it opens, ' +
      "without it the connection is refused by the server's firewall. The zone is linked to the hub.",
    'New joiner: vault name works from the jump host, not from my notebook on the dial-in. ipconfig shows my home ' +
      'router for name lookup on every adapter, even the VPN one.',
    "Laptops in the dial-in get the internet address of our private storage, servers don't.",
    "How come hostname of private endpoint isn't known on notebook though IP opens through the VPN?",
    'Need my remote people to look up privatelink hostnames, what is missing in Azure?',
    'p2s nslookup private endpoint public ip',
    'azure vpn client dns privatelink not working',
  ],
  'p2s-spoke-needs-gateway-transit': [
    'Dial-in lands in our hub, 10.0.0.0/16. Machines there answer. A VM in spoke 10.1.0.0/16, peered and ' +
      "Connected, doesn't. Funny thing: a private endpoint in that same spoke is reachable from my laptop.",
    'As a developer I VPN in and can use the jump box in the hub network. From the jump box the app server in the ' +
      'neighbouring VNet opens, from my laptop directly it times out.',
    "Consultant at a customer: two peered networks, gateway in the first. Remote users can't get to machines in " +
      'the second. Clients have the freshly downloaded package. Nobody altered default checkboxes on the peering.',
    'Remote users see machines next to the gateway but not those across the peering.',
    "Why can't laptops reach VMs in the second network, whereas hub VMs can?",
    'Dial-in to hub OK, peered network silent, what settings does the access require?',
    "azure vpn client can't reach spoke vm",
    'p2s hub ok spoke timeout',
  ],
  'p2s-profile-download-again': [
    'Peered another spoke yesterday, all boxes ticked. Users who installed the VPN package this morning can open ' +
      "the new servers, everybody else can't. Route tables of the latter show only the older ranges.",
    'We switched the DNS servers of the hub network. My own laptop still uses the previous ones while dialled in. ' +
      "Reconnecting and rebooting didn't help. What must I hand out to 150 users?",
    'Helpdesk lead here: after every network change we get tickets that the dial-in lacks something. Do laptops ' +
      'learn changes by themselves or is there something to redistribute?',
    "Only freshly set up notebooks get the additional network, long-time users don't.",
    'Will changed routes in Azure arrive at VPN users automatically?',
    "Reconnect doesn't bring the new range onto existing laptops, why?",
    'new vnet missing in vpn client routes',
    'vpn package stale after peering change',
  ],
  'p2s-to-onprem-over-tunnel': [
    'Our single VpnGw2AZ has the branch link and the user dial-in. A colleague at home can open Azure servers, but ' +
      'the file server in the branch is out of reach, and his route table has nothing for 192.168.0.0/16.',
    'Plan: drop the old office VPN concentrator and let people dial in to Azure, from there carry on over IPsec ' +
      'into the building. Can one gateway stitch these together, and what is to be configured?',
    'Admin: remote staff connected with point-to-site need our on-site ERP. VMs in the VNet reach the ERP without ' +
      "trouble through the site link. Laptops don't have a route for it.",
    "Can home users hop over the Azure gateway into our building's LAN?",
    "Dialled-in laptop doesn't know any path to the premises, cloud machines do.",
    "Is it feasible that remote people go to office network via cloud gateway's other tunnel?",
    'vpn client to onprem via azure gateway',
    'p2s users reach branch file server',
  ],
  'p2s-user-limit': [
    "We've got 420 remote employees and a VpnGw1AZ. Before Monday's go-live I want to be certain how many of them " +
      'can be online at a time, and which size gives enough seats.',
    'An insurance with 7,500 agents wants one dial-in service in Azure. Is it feasible with an ordinary gateway, ' +
      'or does one need Virtual WAN? What are the seat counts of each model?',
    'Someone on our Basic gateway says that it caps at 128 sessions. Where do the figures 128, 250, 500, 1,000 ' +
      'stem from, and do they depend on the protocol?',
    'How many laptops can be online in parallel on each gateway model?',
    'Seats for dial-in users by gateway size, what are the maxima?',
    'Is VpnGw2AZ enough for 450 staff who dial in simultaneously?',
    'max p2s sessions vpngw2az',
    'vpn seats per gateway sku',
  ],
  'p2s-protocol': [
    'Setting up dial-in for 60 people with Windows, MacBooks and some Android tablets. The portal has three tunnel ' +
      'types. Colleague swears on SSTP, which seems impossible to select. Which one would you pick?',
    'Sales staff complains that VPN never works in hotels. Our gateway is configured with IKEv2 only. Would ' +
      'another protocol be friendlier to firewalls, and does it need extra software?',
    'Manager asks for a comparison of the available dial-in protocols: platforms, sign-in options, firewall ' +
      'traversal, end of support dates. What would you really tell her?',
    'Which dial-in protocol is the best choice nowadays for mixed devices?',
    'What about SSTP, is it still selectable and until when does it run?',
    'Which tunnel type gets through strict guest networks and supports phones?',
    'openvpn vs ikev2 vs sstp azure',
    'sstp end date azure vpn',
  ],
  'p2s-sign-in': [
    "We're designing remote access for 200 employees and a few kiosk machines. The gateway offers certificates, " +
      'Entra and RADIUS. Security asks for MFA. Which would you recommend, and may two be active simultaneously?',
    "Currently people dial in with certificates and we can't tell who sits in front of the screen. I'd like login " +
      'with the corporate account and second factor. What preconditions does that have?',
    "As a consultant I'm often asked if employees could use IKEv2 together with their corporate account, so that " +
      'no extra client has to be installed.',
    'What login method should remote users employ, certs, directory account or RADIUS?',
    'Second factor upon dialling in to Azure, which authentication type makes it possible?',
    'Is directory login available with the built-in Windows VPN and IKEv2?',
    'p2s auth type mfa which one',
    'entra vs cert vs radius azure vpn',
  ],
  'p2s-radius-onprem': [
    'Our NPS server with the MFA extension stands in the datacenter, joined to Azure by ExpressRoute only. The ' +
      'dial-in gateway should authenticate users against it. Is that path supported, or does it need relocation?',
    "We'd like to reuse our existing RADIUS for Azure dial-in. The server is at the office behind an IPsec tunnel " +
      'to the same gateway. What must be in place, and how much time may a push approval take?',
    'Architect asks: gateway and directory servers are linked via a private circuit. In tests the authentication ' +
      'requests from the gateway never turned up at the NPS. Is this a known restriction?',
    'Can the gateway use an authentication server which is only reachable over a circuit?',
    'NPS at headquarters for Azure dial-in, what connectivity is demanded?',
    'Where should RADIUS server stand so cloud gateway can talk with it?',
    'nps onprem expressroute azure p2s',
    'radius server location azure vpn users',
  ],
  'p2s-linux-mac-phones': [
    'Half of our developers run Ubuntu, others MacBooks, and management wants iPads on the dial-in too. Which ' +
      'client works on each, particularly when signing in with the corporate account?',
    "I read that Microsoft's own client for Linux got discontinued. Our data scientists use Fedora. What's left " +
      'for them to dial in to the gateway?',
    'Owner of a small shop asking: can phones join our Azure network, say Android with some free app, or is all of ' +
      'this Windows only?',
    'What software do non-Windows machines use for dialling in to the cloud gateway?',
    'Can iPads and Android devices join our Azure user VPN somehow?',
    'Is there something for Ubuntu notebooks, since the official client is gone?',
    'azure vpn client linux alternative',
    'macbook iphone azure p2s which app',
  ],
  'p2s-from-office-with-tunnel': [
    'People dial in without trouble from home. When they come to headquarters, which has the site link with the ' +
      'same Azure gateway, the very same laptop hangs in connecting and ends with an 809.',
    "Our consultants at a branch can't start their IKEv2 dial-in to Azure, whereas with a phone hotspot it's " +
      "instantly there. The branch's router holds an IPsec session to that gateway.",
    'Admin: users in building A, where the firewall has a permanent tunnel into Azure, fail to connect their VPN, ' +
      'others at home are fine. Same profile, same certificate.',
    "Laptop's dial-in refuses inside headquarters but is fine at any other location.",
    "From the branch that has the permanent link our user VPN won't start, how come?",
    "IKEv2 dial-in is OK on mobile data, dead in the office that's linked to Azure.",
    'p2s fails in office, works at home',
    '809 from branch with s2s azure',
  ],
  'p2s-unattended-server': [
    'A scanner PC in a warehouse must always be joined to our Azure VNet, nobody logs on there. After each power ' +
      'cut someone has to click on connect. Can this be made permanent?',
    'We host a VM at another subscription and thought about installing the VPN client in it, so that a service can ' +
      'reach our database day and night. Does that make sense?',
    'Kiosk machines need network access to Azure before any user signs in, for domain logon. Is there something ' +
      'like a machine tunnel with the gateway?',
    'Can the dial-in stay up permanently on a machine that nobody logs in to?',
    'Is installing the VPN client on a cloud VM a sane replacement for linking networks?',
    'Headless PC should redial by itself after reboot, is it supported?',
    'always on p2s server without user',
    'auto reconnect azure vpn headless machine',
  ],
  'p2s-different-access-per-group': [
    'Employees should see everything, external contractors merely 10.5.2.0/24. They all use the same dial-in ' +
      "gateway and come out of the same pool, so my firewall can't tell who's who. Is it possible to separate?",
    "We'd like developers, finance and suppliers to have different reach after dialling in, on the basis of their " +
      'directory group. How is that done without building three gateways?',
    'Security architect with a question: can I filter what a particular circle of remote users reaches, e.g. each ' +
      'circle having a source range of its own?',
    'Can various teams of remote users get separate permissions in the network?',
    'Contractors dial in and should only touch one subnet, how to enforce it?',
    'Does the gateway hand out different source ranges depending on directory group?',
    'p2s per group ip pool access',
    'restrict contractors on azure vpn',
  ],
  'p2s-through-firewall': [
    'Dial-in ends on the gateway in our hub next to Azure Firewall. Remote staff currently go straight to spoke ' +
      'servers, no log on the firewall. Which tables do I need, and on what subnets, so everything is inspected?',
    "I steered remote users' packets to the firewall using a custom table in GatewaySubnet. Now sessions hang: SYN " +
      "appears in the firewall log but replies never do. What's the other half?",
    'Security wants each connection of home workers into spokes inspected centrally. Is it supported on a plain ' +
      "hub with gateway plus AzFW, and what's easily overlooked?",
    'How can packets of remote workers be forced across the central firewall toward spokes?',
    'Dial-in sessions skip our AzFW, which routing entries make it inspect both directions?',
    'Only one direction passes the firewall for VPN laptops, what route is lacking?',
    'inspect p2s users with azure firewall',
    'p2s bypasses firewall, udr where',
  ],
  'p2s-address-pool': [
    'What range would you hand to 200 remote users? Our VNets occupy 10.0.0.0/12, the datacenter 172.16.0.0/16, ' +
      "plus many households use 192.168.0.x or 192.168.1.x. I'm hesitant.",
    "Our own network planner gave me 10.1.200.0/24 for dial-in, but 10.1.0.0/16 is the hub's own range. Is it " +
      'permitted to carve it out of there?',
    'We must swap the range given to VPN laptops since it clashes with a newly bought company. Any criteria for ' +
      'choosing, and is altering it possible?',
    'Which private range is sensible for the machines dialling in?',
    "May the range of dial-in laptops be a piece of the virtual network's own block?",
    "How do I select client addresses so they clash with nobody's home router?",
    'p2s client range which to choose',
    'vpn client pool overlap avoid',
  ],
  'p2s-too-many-routes': [
    "We've 60 peered spokes. Users with the Windows built-in dial-in get part of them only; route print ends " +
      'somewhere in the middle. Macs of colleagues have the lot.',
    'Admin: each added spoke used to appear on laptops after a new package. Since roughly number 25 that has ' +
      "ceased; older ones are present, later ones not. On OpenVPN machines everything's there.",
    'After onboarding ten networks, some Windows machines on IKEv2 lack certain ranges. Reinstalling the freshest ' +
      "package doesn't alter it. Is there a ceiling on what they accept?",
    'Laptop receives only a portion of all our networks through the dial-in.',
    'Why do the most recently added networks fail to show up on Windows VPN machines?',
    'How many destinations may be pushed to dial-in machines per protocol?',
    'ikev2 windows only 25 routes azure',
    'p2s missing spokes in route print',
  ],
  'p2s-or-bastion': [
    'Three administrators need RDP to a dozen servers. My boss intends to set up dial-in with certificates for it. ' +
      "Wouldn't browser-based access through Bastion do the trick with less effort?",
    'Our developers use SSMS against SQL on VMs, admins use SSH. Which access way should we provide, jump service ' +
      'in the browser or a VPN into the network? Or even both?',
    'Contractors on unmanaged laptops should get remote desktop to two machines and nothing else. Security ' +
      "dislikes giving them network access. What's the better product for that?",
    'Is VPN overkill if people merely need remote desktop to servers?',
    'Browser jump service or network dial-in, which one suits whom?',
    'Database tools from laptop require what: Bastion or the user VPN?',
    'bastion or p2s for admins rdp',
    'vpn vs bastion developers database',
  ],
  'p2s-basics-which-gateway-settings': [
    'Our VpnGw1AZ has been linking two offices for years. Now 15 people will work from home. Do we need another ' +
      'gateway, and what do I fill in to get them on the network?',
    'Beginner asking for the recipe: existing gateway with site tunnel, remote laptops with company accounts. What ' +
      'pool, protocol, authentication are to be entered, and do tunnels survive?',
    "Manager of a small firm: can the IPsec gateway that we already pay for also serve our field staff's " +
      'notebooks, or is that charged and built separately?',
    'Can our existing site gateway take in dial-in laptops as well?',
    'How do I enable remote access for staff on a gateway that already serves branches?',
    'Extending present gateway with user VPN, what steps and does it disturb the sites?',
    'enable user vpn on existing vpngw',
    'home office access azure gateway setup',
  ],
  'p2s-connected-not-reachable': [
    'Azure VPN Client shows green and I got 172.16.50.3. But neither ping nor RDP to 10.0.1.4 responds, and the ' +
      "web page by name doesn't open either. I'm not a networker, in what order do I test?",
    'First user on our fresh dial-in: tunnel established, yet none of the VMs can be used. Security groups, ' +
      "routes, names... I want a structured way to find the layer that's failing.",
    'Helpdesk: "VPN is on but nothing goes". What should our first-level people ask and try on the laptop before ' +
      'they escalate to the Azure team?',
    'Dialled in successfully but no server reacts, where to begin?',
    'VPN icon is green, everything behind it dead, what are the first tests?',
    'Tunnel on laptop established, still cannot open any machine, how to find the reason?',
    'azure vpn connected no access vm',
    'p2s green, rdp fails, what check',
  ],
  'p2s-certificate-errors': [
    'Different users report different errors with our certificate dial-in: one gets 798, another 0x80090326, the ' +
      'third something on an untrusted root. Is there an overview of what each of these means?',
    "We generated a self-made root and client certs with PowerShell. On my own machine it's fine, other machines " +
      'throw several EAP messages. What belongs in which store?',
    'Our support desk wants a cheat sheet: the meaning of the typical certificate messages of the Windows dial-in ' +
      'to Azure, with a remedy for each.',
    'What do the various certificate messages upon dial-in stand for?',
    'Overview of EAP and trust errors of Azure user VPN, and which cert goes where?',
    'Which certificates have to be on laptop and which on the gateway for it to work?',
    'azure vpn cert errors 798 80090326 list',
    'p2s cert error meanings',
  ],
  'p2s-renew-and-revoke-certificates': [
    'Our dial-in root runs out in five weeks and 140 laptops have certs made from it. I want a changeover without ' +
      'a big bang. May two roots coexist on the gateway for some time?',
    'A sales rep lost his laptop on the train. His certificate must not open our network any longer, but others ' +
      "shouldn't be affected. Where do I bar just this one?",
    'Operations: we need a written procedure for certificate life cycle on dial-in, i.e. new root, new leaf certs, ' +
      'retiring the previous root and barring single ones.',
    'How can we swap the trusted root for dial-in without locking anybody out?',
    'One notebook went missing, how is its certificate made worthless at the gateway?',
    'Is it possible having old and new root at the same time during changeover?',
    'revoke p2s client cert thumbprint lost laptop',
    'p2s root cert expiring replace order',
  ],
  'p2s-gateway-certificate-migration': [
    'Last night Azure changed something on its end, today none of our 90 users gets in. The message talks of TLS ' +
      "or certificate validation. Newly issued laptop with today's package works at once.",
    'We received a notification that the server-side root of our dial-in gateway will be replaced. Users sign in ' +
      'with directory accounts. Is any action expected, and what occurs if we miss the date?',
    'Helpdesk was flooded on Monday: dial-in dead on every machine, even ones in use for years. We altered nothing ' +
      'at all. A colleague says that Microsoft announced a changeover months ago.',
    'Every VPN user was locked out at once on the announced changeover date.',
    'Microsoft replaces the server cert of our gateway, is some rollout to laptops required?',
    'All dial-ins fail TLS since this week, a fresh download connects, why?',
    'p2s server root migration notice',
    'all vpn users tls error overnight',
  ],
  'p2s-entra-sign-in-errors': [
    'Configuring directory login for dial-in on our gateway. There are fields for tenant, audience and issuer, and ' +
      "two different app IDs circulate on the web. Which go in, and what's the story with consent?",
    "Users get AADSTS codes when logging in through Microsoft's client, some say 650057, others ask for an " +
      "administrator's approval. I'd like to understand what values gateway and app need.",
    'First deployment of directory authentication for remote staff. The login window displays an approval request. ' +
      'Do I have to register an application of my own or is there something prepared by Microsoft?',
    'Which application ID and issuer must be entered for directory login at the gateway?',
    "Is consent by an administrator obligatory for Azure's VPN app?",
    'Login window shows AADSTS messages, what values should gateway and profile share?',
    'azure vpn entra audience c632b3df or 41b23e61',
    'azure vpn client aadsts errors fix values',
  ],
  'p2s-who-may-sign-in': [
    'Directory login for our dial-in works too well: all 2,000 employees could connect. Only field service, an ' +
      'Entra group of 90, should be allowed. Where is that limit set?',
    'We want only company-managed, healthy devices and a second factor for dialling in to production. Can access ' +
      'policies be targeted at the VPN app specifically?',
    "Two gateways, one for finance and one for engineering, same tenant. How do I make sure an engineer can't dial " +
      'in to the other one with his account?',
    'How is dial-in permission confined to members of a directory group?',
    'Everybody with an account may connect, I want it limited, how?',
    'Can a policy require compliant notebooks just for the VPN login?',
    'limit azure vpn login to group',
    'custom audience assign group p2s',
  ],
  'p2s-sessions': [
    "Someone's laptop behaves suspiciously and I'd like to throw that person off the dial-in right now. Where's " +
      "the list of who's online, including address and time, and a button to end one?",
    'I was asked to report who currently uses our remote access. With Reader rights the corresponding page remains ' +
      'blank. Is that by design and what role is required?',
    'SOC lead here: we need user name, source IP and duration of every dial-in, live as well as historic. What ' +
      'does the gateway offer here?',
    'Where do I find users online at the moment and cut one off?',
    'Is there a live list of dialled-in people on the gateway?',
    'Sessions page stays blank for me, is it lack of rights?',
    'list connected vpn users azure gateway',
    'disconnect single p2s user',
  ],
  'p2s-exclude-from-full-tunnel': [
    "We send everything down the tunnel via two half-internet routes. Video meetings are awful now. I'd like those " +
      "media ranges to go out at home. What's the syntax in the client's file?",
    'My profile has an exclusion entry but import moans about Destination having several entries. I listed four ' +
      'networks in it. How must they be arranged there?',
    "I'm the admin: with an all-encompassing tunnel configured, one printer subnet and Microsoft 365 should remain " +
      'local for users. Can the client do such exceptions?',
    'How can certain destinations be exempted from the tunnel on laptops?',
    "Is there an exception list in the Azure client's configuration file?",
    "Everything is tunnelled but meetings should leave directly at home, how's this written?",
    'excluderoutes xml syntax multiple',
    'azure vpn bypass m365 local',
  ],
  'p2s-two-gateways-at-once': [
    'I support two customers, each with an Azure gateway. My client has both profiles, but as I connect the ' +
      'second, the first drops. Is there a way of keeping both online?',
    "Our developers need to be in the dev VNet and the prod VNet simultaneously, they're separate with a gateway " +
      'each. Two dial-ins in parallel, or should networks be joined?',
    'Two regions, two hubs, each with user VPN. Can one machine be on both at a time, or is one enough when hubs ' +
      'get linked?',
    'Is dialling in to two Azure networks in parallel possible with the Microsoft client?',
    'Second profile disconnects the first one, is it designed so?',
    "One notebook must be in two virtual networks, what's the approach?",
    'azure vpn client multiple connections simultaneously',
    'two p2s profiles active at once',
  ],
  'p2s-beyond-the-first-peering': [
    'Dial-in ends at hub A. Hub A has a gateway link with hub B in another region. Remote folks reach A but not B, ' +
      'whose ranges are absent on their laptops. VMs in A do reach B.',
    'Layout: gateway network, peered with app network, which in turn is peered with data network. Users dialled in ' +
      'get to app but never to data. Is that a matter of configuration?',
    "Consultant: customer's remote staff should access a network two hops away from the gateway. First hop " +
      "answers, the second doesn't. What are the rules for passing on?",
    'Remote users reach the first network but the one further behind stays dark.',
    "VNet on the far end of a gateway link is missing in laptop's routes.",
    'Will dial-in extend to networks two peerings away from the gateway?',
    'p2s reach vnet behind second gateway',
    "two hops peering vpn users can't reach",
  ],
  'p2s-custom-routes': [
    'Our remote users should additionally learn 10.60.0.0/14, which sits beyond the hub. Must I edit a file on ' +
      'each of 120 laptops or is there a central field? Also a PowerShell way would be nice.',
    'Where does one enter extra destinations that the dial-in gateway hands to everybody, and do users of Windows ' +
      'have to do something with it afterwards?',
    "For one single developer I'd like another destination via the tunnel, for everyone else a common set. How are " +
      'the global and the individual case configured?',
    'How can the gateway give additional destinations to all dialled-in laptops?',
    'Central place for extra routes of user VPN, which field or cmdlet?',
    'Is there a way of adding one more network for VPN users without touching laptops?',
    'advertise extra routes to p2s clients',
    '-CustomRoute powershell vpngw p2s',
  ],
  'p2s-class-route': [
    'As soon as colleagues dial in, local servers in 10.80.x.x at their site vanish. Route print shows a huge 10/8 ' +
      'entry via the VPN adapter, though we only have 10.1.0.0/16 in Azure.',
    'Windows built-in VPN, IKEv2. Client gets 10.250.0.7. From then on every other ten-dot network goes into the ' +
      "tunnel. With the Azure VPN Client on another notebook it doesn't happen.",
    "Network admin: I configured narrow ranges, yet laptops receive a route far bigger than anything I've set. " +
      'That breaks access to plant networks beginning with 10. Where does it come from?',
    'Dial-in pulls the whole ten-dot world in the tunnel and local servers vanish.',
    'Why does Windows put a /8 route on the VPN adapter when I connect with IKEv2?',
    "After connect, other 10-dot sites are gone, disconnect and they're back.",
    '10.0.0.0/8 route added by azure vpn',
    'p2s breaks access to local 10.x network',
  ],
  'p2s-file-shares': [
    "Home users should map a drive on our Azure storage account. Their ISPs filter SMB. We've point-to-site up and " +
      'running. Which building blocks are needed so drive Z: goes down the tunnel?',
    'I mapped \\\\contosofiles.file.core.windows.net from the office without any trouble. Over the dial-in at home ' +
      'the mapping times out on 445, since the hostname still leads to the internet. What must be added?',
    'Small firm wants to replace its file server by Azure Files, accessed by remote people via VPN. Is that ' +
      'workable despite providers filtering that port?',
    'Can a cloud share be mounted at home by VPN if the provider filters SMB?',
    'What do I need so mapped drives on storage accounts go inside the dial-in?',
    'Drive mapping to Azure storage from remote laptop, port filtered, is tunnel a remedy?',
    'azure files over p2s 445 blocked isp',
    'map azure share via vpn home',
  ],
  'p2s-slow': [
    'Remote staff grumble that the dial-in is sluggish: 15 to 25 Mbps on a 500 Mbps fibre. Boss proposes VpnGw3AZ. ' +
      'Before spending money, how do I tell if the gateway is the limit?',
    'One colleague in Singapore gets 8 Mbps to our gateway in Amsterdam, others near Amsterdam get 150. Is it his ' +
      'line, the protocol or our gateway?',
    'From nine in the morning the user VPN drags for everybody; at six in the evening it flies. What figures ' +
      'should I look at, and what would help?',
    'Remote access to Azure drags, what is it that determines speed?',
    'Is upsizing going to help when single users find the dial-in sluggish?',
    'How fast can one user be over the Azure client, what is normal?',
    'p2s slow upgrade sku help?',
    'azure vpn client low speed fibre',
  ],
  'p2s-remove': [
    "Dial-in isn't needed since we moved to another remote access product. The site tunnels on that gateway must " +
      'stay untouched. How can user access be taken off without a rebuild?',
    'For a penetration test I have to switch off remote access for a week and bring it back later. Is disabling ' +
      'possible independent of the gateway?',
    'IaC question: we removed the vpnClientConfiguration block from our template but the gateway still has it. ' +
      "What's the proper command for getting rid of it?",
    'Can user access be deleted on its own, leaving branches connected?',
    'How do I take dial-in off the gateway but retain address and tunnels?',
    'Turning remote access off for good, does it impact site connections?',
    'remove p2s config keep gateway',
    'az vnet-gateway remove vpnClientConfiguration',
  ],
  'p2s-rollout': [
    "400 notebooks, all in Intune. I want Microsoft's VPN client plus our profile to land there without anybody " +
      'clicking, ideally connecting on its own. Which steps and commands?',
    'We distribute software by SCCM. How can the profile file be imported unattended in the Azure client, and can ' +
      'an existing one be overwritten by it?',
    'Helpdesk manual-imports the XML for each new employee, forty per month. There must be some way of scripting ' +
      'it or pushing it by MDM, no?',
    'How can client software and profile be distributed to many machines unattended?',
    'Is silent import of the XML possible by command line?',
    "Mass deployment of Azure's dial-in client through MDM, how to do?",
    'intune deploy azure vpn client profile',
    'azurevpn -i import command silent',
  ],
  'p2s-disconnects': [
    'Since we switched to directory login, the Azure client cuts off after an hour or so and pops up a login ' +
      "again. Earlier with certificates it stayed up all day. Where's the knob?",
    "Developers' long SSH sessions break because the VPN demands re-authentication several times a day. Message " +
      "mentions the Entra authentication has expired. Nothing in the gateway's log looks wrong.",
    'Some users remain connected the whole day, others with the same laptop model are asked again after 60 ' +
      'minutes. All use their corporate account on the same gateway.',
    'The client keeps throwing folks out and wants a fresh login, how come?',
    "Dial-in doesn't survive the working day, it prompts for credentials repeatedly.",
    'After about an hour the tunnel closes with a message on expired authentication.',
    'azure vpn client re-login every hour',
    'azure vpn "re-authenticate" message, Entra expired',
  ],
  'p2s-client-to-client': [
    'Helpdesk works from home like everyone else, all on the same dial-in. Can a technician open Quick Assist or ' +
      "RDP directly to a colleague's VPN address, i.e. does the gateway pass that?",
    'Security worries that an infected laptop on the dial-in could attack the other laptops there. Are connected ' +
      'machines able to see one another and can we forbid it?',
    'Two engineers on user VPN want to share a local dev server, one calling the other by its 172.16.x address. ' +
      'Supposed to function or not?',
    'Do dialled-in laptops see one another on the same gateway?',
    "Could I forbid all direct contact among remote users' machines?",
    'Remote help from one home worker to another over Azure VPN, does it route?',
    'p2s clients talk to each other?',
    'rdp between two vpn users azure',
  ],
  'p2s-cause-client-certificate': [
    "New hire's notebook: downloaded the zip, installed it, clicked connect. Instantly an EAP message that no " +
      'usable certificate was found. On my notebook, set up last year, it connects.',
    'We mailed the .cer to a freelancer, he double-clicked and imported it. His dial-in aborts with 798, other ' +
      'freelancers are online. What did we overlook?',
    "After her Windows account was recreated, a colleague can't dial in any more: 798 before anything is sent. " +
      'With her former account on the same machine it had worked.',
    'Dial-in aborts on just one notebook since EAP finds no suitable certificate.',
    '798 pops up right after pressing connect on a newly issued machine.',
    "Why does the VPN claim there's no usable certificate, although I've imported one?",
    '798 azure vpn windows new laptop',
    'EAP no certificate found p2s',
  ],
  'p2s-cause-root-on-gateway': [
    'From one day to the next every one of our 45 certificate users gets 0x80090326, message unexpected or badly ' +
      "formatted. Laptops weren't touched. A week ago it was all OK.",
    "A colleague tidied up the gateway's user VPN settings, now dial-in fails at TLS for everybody. Client certs " +
      'are in place, valid and have private keys. Message talks about bad format.',
    'I produced a new set of laptop certificates with our internal CA. All of those laptops fail with the "badly ' +
      'formatted" error, machines with last year\'s set still get in.',
    'Each certificate user gets turned away with a malformed message error at once.',
    'Why would the gateway decline all of our laptop certs since yesterday?',
    'Message on bad formatting, unexpected data, upon dial-in with all devices.',
    '0x80090326 p2s all users',
    'azure vpn message badly formatted',
  ],
  'p2s-cause-chain-not-trusted': [
    'On her private laptop my colleague gets a message that the chain ends in an untrusted root. Corporate ' +
      'machines with the identical package dial in well.',
    'Freshly imaged Windows, VPN package installed, connect fails with 0x800B0109. I can see our client cert in ' +
      'the personal store. Other machines of the same model from before are OK.',
    "Contractor's machine, not domain joined: clicking connect produces a trust warning about the server's " +
      "certificate, then aborts. Domain machines don't show that. What's lacking there?",
    'VPN on a non-domain notebook stops with a trust complaint regarding the server.',
    'Why does 0x800B0109 come up on one machine while the rest dial in?',
    'Trust provider complains of an untrusted root when dialling in.',
    '0x800B0109 azure p2s connect',
    'untrusted root vpn private laptop',
  ],
  'p2s-cause-machine-certificate': [
    'Rolling out Always On with a machine-level connection. The user-level one is up, the machine-level one fails: ' +
      'IKE found no valid machine certificate, event 20227 with 13806.',
    'IKEv2 dial-in ends in 13801, unacceptable credentials, on those devices enrolled last week, older devices ' +
      'succeed. All of them got their certs automatically from our CA.',
    "Before sign-in our tablets can't get to the domain controller since the pre-logon VPN doesn't establish. The " +
      'log reads 13806. After sign-in a user VPN works.',
    'Pre-logon connection fails, IKE sees no usable certificate on the computer.',
    'New devices get 13801 with IKEv2, old devices connect, any hint?',
    'Event log has 13806 each time the computer tunnel tries to dial.',
    '13806 ikev2 always on azure',
    'device tunnel fails 13801 azure gateway',
  ],
  'p2s-cause-udp-blocked': [
    "Our auditor sits in a client's building and can't dial in, Windows ends with 809 after a long wait. Tethered " +
      'to his phone he is in within two seconds. Same laptop, same settings.',
    "Field engineers complain: in hospitals' guest networks web and mail run, but the dial-in to Azure doesn't. At " +
      'home no one has trouble. We use the built-in Windows VPN.',
    'A user travelling abroad gets error 800 in the hotel and 809 at the airport lounge. From his apartment it ' +
      'connected fine this morning. Nothing else differs.',
    "Dial-in hangs in guest networks, with mobile data it's there immediately.",
    "Remote server isn't responding from conference Wi-Fi, elsewhere no trouble.",
    "Why can't I get in from the hotel while browsing there is normal?",
    '809 vpn hotel wifi azure',
    "p2s won't connect guest network, hotspot ok",
  ],
  'p2s-cause-adapter': [
    'On one notebook out of hundred the dial-in gets through verification of user name and then aborts with 720. ' +
      "We reinstalled the package thrice. User had some other vendor's VPN software before.",
    'Error 720 on one Windows 11 notebook, with advice to alter network settings. His colleague at the same desk ' +
      'connects using the very same file.',
    "After a failed Windows update a laptop cannot finish any VPN, Azure's or others; it stops at registering on " +
      'the network. Gateway logs show a short session.',
    'One computer stops with 720 right after authenticating, rest of the fleet is fine.',
    "What's behind 720 on a notebook where another VPN product was uninstalled?",
    'Dial-in breaks in the last step with a hint to alter network settings.',
    '720 azure vpn windows one pc',
    'error 720 after vpn client uninstall',
  ],
  'p2s-cause-gateway-name': [
    'Azure VPN Client says 0x80072ee7 on all laptops since we deleted and rebuilt the gateway on Friday. The web ' +
      'works on the laptops. The profile still contains azuregateway-xxxx.',
    'In a customer\'s network the client\'s diagnosis shows the internet as OK but "Server Resolvable" red. ' +
      'nslookup of the long server name gives nothing, from home it gives an address.',
    "User abroad: dial-in aborts at once with 868, the remote server's name can't be resolved. All normal websites " +
      'open though. Same laptop at home: no error.',
    "Client stops since it finds no address for the VPN server's long hostname.",
    "After rebuilding the gateway nobody's laptop finds it any longer.",
    'Diagnosis in the client is green except the line on server lookup, why?',
    '0x80072ee7 azure vpn client',
    'error 868 vpn server lookup',
  ],
  'p2s-cause-radius': [
    'We authenticate dial-in by NPS. Users enter name and password, wait thirty seconds, then 812 policy message. ' +
      "The event log on the NPS doesn't contain a single line about them.",
    "After the hub's rebuild with a differently numbered GatewaySubnet, name and password logins for remote access " +
      "fail for all. Certificate-based login of a second gateway isn't touched.",
    'MFA push shows up on my phone, I tap approve, the dial-in nonetheless ends as refused. It happens mostly when ' +
      'I need a while to unlock the phone.',
    'User name login spins half a minute and is denied, authentication server logs nothing.',
    'Why do I get 812 even though the password is right on dial-in?',
    "Approving the phone prompt doesn't help, connection is turned down anyway.",
    '812 azure vpn nps',
    'p2s user/password login fails after timeout',
  ],
  'p2s-cause-background-apps': [
    'On laptops with our new hardened image the Azure client shows that the VPN platform triggered no connection ' +
      'when pressing Connect. On the older image it works with the same profile.',
    'I press connect in the store app, it thinks for a second and returns to disconnected, no login window, no ' +
      "network packet. Error in log 1460. Colleague's machine is fine.",
    'Privacy settings of notebooks were locked down by GPO last week. Since then the dial-in app opens but it ' +
      'never begins to dial on those machines.',
    'The dial-in app never begins connecting on machines with the hardened image.',
    "Why does pressing Connect in Azure's client do nothing whatsoever?",
    "There's a 1460 in its log, and no packet leaves the laptop.",
    'vpn platform trigger failed azure client',
    'azure vpn client connect does nothing 1460',
  ],
  'p2s-cause-revocation-offline': [
    'In the production network, where internet is available only for listed sites, the dial-in fails with a ' +
      "message on revocation checking and an offline server. From the office floor it's OK.",
    "Users behind a customer's strict proxy see 0x80092013 on connecting. Same laptops, at home, no problem. TCP " +
      '443 to the gateway is open as tested with curl.',
    "One engineer on a shielded site can reach the gateway's port, but the handshake aborts over a certificate " +
      "check which can't be completed from there.",
    "Handshake halts since a certificate status lookup isn't possible in this network.",
    "How come dial-in fails with 0x80092013 behind our customer's proxy?",
    'Revocation server offline, says Windows as soon as we connect from the plant.',
    '0x80092013 vpn revocation check',
    'p2s revocation check offline proxy network',
  ],
  'p2s-cause-root-upload': [
    "Copied the content of root.cer out of Notepad in the portal's point-to-site page. On Save: failed, data for " +
      'certificate is invalid. The certificate itself opens normally in Windows.',
    'Bicep deployment of our gateway stops at vpnClientRootCertificates with an invalid name or invalid data. Same ' +
      'certificate was exported by our CA team as text.',
    "Beginner here: I followed a guide with makecert, pasted everything between and including the dashes; Azure's " +
      'notification turns red on each attempt to store it there.',
    'Saving the trusted root at the gateway is rejected, though Windows opens it.',
    "Why does the page decline our root's text on pressing Save?",
    'Storing the root fails: the data of certificate is said to be invalid.',
    'p2s root cert save failed invalid data',
    'vpnClientRootCertificates invalid error bicep',
  ],
  'p2s-cause-tunnel-type': [
    'Windows people dial in well, but the MacBooks and an iPhone find nothing to connect with. The zip we got ' +
      'contains WindowsAmd64 and Generic, while the doc speaks of further folders.',
    "Importing the profile in Azure's client is refused, it misses OpenVPN settings. On the gateway page the " +
      'directory option is greyed out, too. Certificates with built-in VPN are OK.',
    'We altered the tunnel setting of the gateway to please phone users. From that minute the older Windows ' +
      "notebooks couldn't get in any longer, while phones can.",
    "Windows notebooks dial in, Macs and phones can't, same user, same gateway.",
    "Downloaded zip is missing the folder for Azure's own client, how come?",
    'Directory authentication cannot be picked on the page, it is grey.',
    'no AzureVPN folder in p2s zip',
    'p2s windows ok, mac fails',
  ],
  'p2s-cause-limit-reached': [
    "Up to about nine o'clock everybody gets in; latecomers are rejected until somebody logs off. It began when we " +
      'hired thirty people. Gateway is VpnGw1AZ with a /24 for the laptops.',
    'The sessions page shows exactly 250 and stays there. User no. 251 sees a generic connection failure. If I ' +
      'kick an idle one, the waiting user gets in.',
    "During the snow day, when everyone stayed at home, a third of our staff couldn't dial in. Next day with half " +
      'of them in the office there was no trouble.',
    "Late risers are turned away, early birds dial in, why's that?",
    'As soon as someone logs off, another waiting user gets through.',
    'Dial-in rejects any additional people at peak, off-peak all succeed.',
    'p2s new users rejected at peak',
    'azure vpn 250 sessions then fails',
  ],
  'p2s-cause-intune-recreates': [
    'On Intune-managed Windows 11 machines the dial-in drops at regular intervals; the entry in network settings ' +
      "disappears for a second and is there again. Unmanaged machines with the same gateway aren't affected.",
    'Company laptops lose VPN every time someone presses Sync in the Company Portal. We use a custom XML profile, ' +
      "which hasn't been edited since spring.",
    'Event log shows our Always On profile removed and added roughly three times per day on MDM devices. The ' +
      "user's sessions break each time. Gateway and Entra logs are clean.",
    'Managed laptops drop their tunnel whenever MDM checks in, private ones remain online.',
    'Why does the VPN entry vanish and reappear on enrolled machines?',
    'Tunnel is cut upon every device sync, nothing was modified.',
    'intune sync disconnects vpn windows 11',
    'always on profile removed and re-added',
  ],
  'p2s-cause-wrong-audience': [
    'After our admin reconfigured directory authentication on the gateway, existing users get AADSTS650057 at ' +
      "login. A colleague who imported today's XML file gets in normally.",
    "Login window in Azure's client displays AADSTS500011, the resource principal wasn't found in the tenant. Our " +
      "MFA works with other apps. Certificates aren't in use.",
    'I log in with my account, the browser part says success, and the client then reports the server turned it ' +
      'down. Two of our gateways behave differently with the same account.',
    "Login succeeds, yet the VPN server doesn't accept the token afterwards.",
    "Everyone with yesterday's XML is rejected at login, today's file is fine.",
    'Invalid resource error appears in the login window of the dial-in.',
    'AADSTS650057 azure vpn client',
    'AADSTS500011 vpn login tenant',
  ],
  'p2s-cause-consent-or-assignment': [
    'Veterans in our team log in to the dial-in, but the three newcomers see AADSTS50105 about a missing role. ' +
      'They belong to the subgroup we put in the VPN users group.',
    'On first launch, Azure\'s client asks employees to "request approval" from an administrator instead of ' +
      "connecting. I'm the admin and wonder what it's about. No one can get in.",
    'We rolled directory login out to the second department. First department works, people in the other one are ' +
      'turned away at login with AADSTS65001 or AADSTS50105.',
    'Newly joined staff are turned away at VPN login, colleagues get through.',
    "Login window demands an administrator's approval before anybody can dial in.",
    'Why are members of a subgroup denied while direct members log in?',
    'AADSTS50105 azure vpn new users',
    'AADSTS65001 azure vpn login',
  ],
  'p2s-cause-conditional-access': [
    'Since Monday some users can\'t log in to the dial-in: a "can\'t get there" page, code 53003. Others with the ' +
      'same group membership, on corporate devices, are fine.',
    'A contractor with his own notebook enters the right password, passes MFA and then reads that access has been ' +
      'blocked. On a company notebook, same account, it connects.',
    "From abroad our director can't authenticate in Azure's client, the page says Oops and that it isn't " +
      'accessible yet. Within our country everything is OK for him.',
    'VPN login is denied with an access message solely on unmanaged machines.',
    "Right password, yet login page says I can't get there from here.",
    'Remote login gets refused with AADSTS53003 following the security rollout.',
    'AADSTS53003 azure vpn blocked',
    "oops can't access yet, vpn login",
  ],
  'p2s-cause-home-network-overlap': [
    'Two staff members connect OK but get no response from servers in 192.168.1.0/24 in Azure. Their Fritzbox ' +
      "hands out 192.168.1.x. With a phone hotspot they've no problem.",
    "At a client's site my dial-in shows green, but pinging 10.0.0.5 gets answers from a local printer instead of " +
      'our VM. From my flat I get the VM.',
    "Everyone but our accountant can use the ERP through the dial-in. Her laptop works at a colleague's place and " +
      'not at her own. Reinstall was in vain.',
    'A handful of VPN users get nothing from the cloud servers, depending on whose flat they sit in.',
    'Green tunnel, but my packets end at devices in the flat instead of Azure.',
    'Why does the dial-in function on hotspot and not behind my own router?',
    'vpn works on hotspot not home router',
    "p2s some homes can't reach vnet",
  ],
  'p2s-cause-pool-not-routed': [
    "Remote people dial in to Azure and want the datacenter's file server behind the site link. Firewall there " +
      'sees their packets from 172.16.201.x arriving, sends replies off to its default gateway.',
    'I exchanged the range for VPN laptops from 172.20.0.0/24 to 172.21.0.0/23. Azure servers are fine ever since, ' +
      'but nothing on the premises answers those users.',
    "Azure VMs reach the on-site ERP, VPN laptops don't, though laptops have the route and the packet is visible " +
      'on site. No answer ever returns.',
    'Premises receive packets from remote users but responses never find the way home.',
    'Since the range of laptops was changed, on-site servers stay silent for them.',
    'Dial-in users reach cloud hosts, whereas the datacenter never responds.',
    'p2s packets reach onprem, reply lost',
    'onprem firewall unknown vpn client subnet',
  ],
  'p2s-cause-no-internet-through-tunnel': [
    'Yesterday we rolled out an amended profile. Now as soon as a user connects, web sites and Teams are dead, ' +
      'though the Azure servers respond. Disconnecting restores the web.',
    'Our consultant set something so "all traffic is secured". Staff can work on the ERP in Azure, but Google ' +
      "doesn't open while the dial-in is on. Plain VpnGw1AZ, no Virtual WAN.",
    'Laptop route print shows 0.0.0.0/1 towards the VPN. Browser gives timeouts for anything outside of Azure, ' +
      'name lookup works. Home line is fine without the dial-in.',
    'Connecting the dial-in kills web browsing, disconnecting brings it back.',
    'How come websites time out while connected, but cloud servers answer?',
    "Users lose Teams and mail the moment Azure's client is online.",
    'azure vpn connected no web',
    'p2s kills internet on laptop',
  ],
  'p2s-cause-local-names-lost': [
    "While I'm dialled in, intranet.corp.local can't be found any more, though 10.5.0.20 opens. Before connecting, " +
      'the name works. Azure hostnames with private addresses do resolve.',
    'We gave the VPN profile the resolver in Azure so private endpoints are found. Now users in the office who ' +
      "also dial in lose their on-site file server's hostname.",
    "At home the NAS is \\\\nas. As soon as the work VPN is up Windows doesn't know that hostname, off again and " +
      'it does. Internet hostnames are no problem.',
    'Hostnames from our internal domain vanish as long as the dial-in is connected.',
    'By IP the office server opens, by hostname not, but only while on VPN.',
    "Why are local hostnames unknown once Azure's client is connected?",
    'local domain names fail while on p2s',
    'corp.local not resolved azure vpn on',
  ],
  'p2s-cause-cached-credentials': [
    'Dialled in via certificate, I open \\\\fs01 and get "access denied" or a credential prompt, while at my desk ' +
      'it opens directly. Port 445 is reachable, test-netconnection is OK.',
    'Remote users find red crosses on their network drives once dialled in. RDP to the same server works. A ' +
      'Kerberos event says the principal is unknown to the KDC.',
    'Our NAS in the VNet asks home workers for a password again and again, correct ones are refused. In the office ' +
      "they aren't asked. Only the dial-in makes a difference.",
    'Shares prompt for a login through the VPN although rights are in order.',
    'SMB port answers over dial-in, but authentication to the share is turned down.',
    'Mapped drives show a red cross right after connecting, remote desktop is OK.',
    'kerberos principal unknown azure vpn share',
    'network drive asks password only over p2s',
  ],
  'p2s-diagnose-client': [
    'First-level support gets calls "VPN broken". I\'m writing a guide: which built-in tests of Microsoft\'s ' +
      "client should they run on the user's laptop, and which files shall they send us?",
    'My client says only "failed". Is there somewhere a detailed log or a self-test that tells whether internet, ' +
      'login or the server is at fault?',
    "I'm a consultant preparing a support runbook for the Azure client: log location, diagnosis function, " +
      "prerequisite check. I'd need a short description of each, please.",
    "How can the client on some user's laptop test itself, and where are its records?",
    "What information ought a user to deliver when dial-in doesn't function?",
    "Is there a self-test in Microsoft's VPN app on Windows?",
    'azure vpn client log location',
    'azure vpn client run diagnosis explained',
  ],
  'p2s-single-sign-on': [
    'Our staff are logged on to Entra-joined notebooks and still have to pick an account and confirm each time ' +
      'they start the dial-in. Can the client take over the Windows login?',
    'Management wants the fewest clicks possible: sign in to Windows, VPN follows without prompt. We use directory ' +
      'authentication on the gateway. Which switch in the XML does that?',
    "Is it actually possible to avoid the account picker in Microsoft's VPN app through the device's own token, " +
      'and what application ID does it presuppose?',
    "Dial-in without a further login window, using the notebook's session?",
    "Can users skip typing their account when starting Azure's client?",
    'How do I make the client reuse the Windows login for authentication?',
    'azure vpn client sso windows login',
    'enabledevicesso xml azure vpn',
  ],
  'p2s-ask-sign-in-every-time': [
    'Our security people found that after a disconnect the client goes straight back online without any prompt. ' +
      'They demand password plus MFA upon each dial-in. Feasible?',
    'For an admin-only gateway we want fresh authentication whenever someone connects, no remembered tokens. I ' +
      'tried a Conditional Access frequency of every time and users were cut each hour.',
    'A thief with an unlocked notebook could press Connect and be in, as the client remembers the account. Which ' +
      'setting stops it from remembering logins?',
    "Can remembered logins be switched off in Azure's VPN app?",
    'Require fresh credentials upon each connect rather than silently reusing the token, how?',
    'Want an MFA prompt on every single dial-in, what parameter?',
    'azure vpn force login each connect',
    'disable cached token azure vpn client',
  ],
  'p2s-sstp-migration-steps': [
    'We still have 70 people on SSTP. I need to move them to OpenVPN before the shut-off, without a morning where ' +
      "nobody gets in. What's the right sequence of switching and rolling out?",
    "On the gateway SSTP and IKEv2 could be ticked together, but with OpenVPN the combination isn't there. So how " +
      'would a gentle changeover look then?',
    'I changed the tunnel type straight over, SSTP off and OpenVPN on, in the portal and everyone was thrown out. ' +
      'How should it be done next time with our other gateways?',
    'How can users be brought off SSTP step by step, without a cut?',
    'Parallel operation of SSTP plus a newer protocol, which combos are allowed?',
    'Moving away from SSTP prior to its end, in which sequence?',
    'sstp to openvpn migration without downtime',
    'ikev2 and sstp together p2s',
  ],
  'p2s-pool-minimum': [
    "IP space is scarce here. For six administrators I'd give the dial-in just 8 addresses. Does the gateway " +
      'accept so little, and is it different in active-active mode?',
    "Our gateway rejected a /29 for VPN laptops after we turned on the second instance. What's the lower limit, " +
      'and how much should I take for 50 people?',
    'Is 256 addresses really adequate for the 250 users a VpnGw1AZ can have, particularly if we run two protocols ' +
      'in parallel and an active-active pair?',
    'How tiny may the range for our dial-in laptops be?',
    "What's the lower bound for client addresses on a dual-instance gateway?",
    'How many addresses should the range hold relative to user count?',
    'p2s pool min size /29 /28',
    'vpn client pool how small',
  ],
  'p2s-groups-on-one-gateway': [
    'We put the group "VPN-All" on the app, and it contains only other groups. Members can\'t get in. Is nesting ' +
      'unsupported, and could two apps be hung on one gateway: first our staff, second the vendors?',
    'Vendors and employees should log in at one gateway with different conditions. I thought of one custom app for ' +
      'each circle. How many apps can be set up per gateway?',
    'Identity admin asks: does membership through a subgroup count for dial-in authorization, or must everyone be ' +
      'a direct member of the assigned one? We have three levels.',
    'Can multiple custom apps be registered at a single gateway for different circles?',
    "Does a subgroup's membership grant access to the VPN app?",
    'Separate logins for vendors and staff, is another gateway unavoidable?',
    'nested group azure vpn app assignment',
    'two audiences one p2s gateway',
  ],
  'p2s-dynamic-dns': [
    'Our monitoring wants to find remote notebooks by hostname. In our AD zone the records of dialled-in machines ' +
      "are missing or point to old addresses. Does Azure's gateway update DNS?",
    "Our own helpdesk's remote-control software looks up nb-0815.contoso.local. For people on point-to-site this " +
      'returns nothing. Is there a mechanism that registers their tunnel address somewhere?',
    "With our former VPN appliance each connected machine appeared in DNS automatically. We don't see that with " +
      'Azure dial-in. Is it lacking or do we need to configure it?',
    'Are dialled-in laptops entered in the name service by Azure automatically?',
    "How can I find a remote user's notebook by hostname on Azure VPN?",
    'Does the gateway keep records up to date for machines which dial in?',
    'p2s clients dns registration ddns',
    'resolve vpn client hostname azure',
  ],
  'p2s-own-ipsec-policy': [
    "Compliance says dial-in must use AES-256-GCM and DH group 24 as we do on site tunnels. In the portal I can't " +
      'find anything for user connections. Is there a cmdlet?',
    'We changed ciphers for our site connections, but remote users evidently still negotiate the defaults. Are ' +
      'those two governed separately, and how do I tighten the latter?',
    'Pentest found weak IKE proposals on the gateway for roaming users. Which command lets us prescribe the ' +
      'parameters, and must the laptops be adapted too?',
    'Can the ciphers for IKEv2 dial-in be prescribed by us?',
    'Where are encryption parameters of remote users set, separate from branches?',
    'Tighten IKE proposals for laptops at the gateway, which cmdlet?',
    'p2s ikev2 custom cipher powershell',
    'harden dial-in ipsec azure gateway',
  ],
  'p2s-tunnelvision': [
    "Our CISO forwarded an article on a DHCP trick that diverts VPN traffic on hostile Wi-Fi. We use Azure's " +
      'client on Windows 11. Are we vulnerable and what can be done?',
    "A scanner flagged CVE-2024-3661 against our remote access solution. Is it a hole in Microsoft's gateway that " +
      'gets patched, or something in the operating system?',
    'Travelling staff use airport Wi-Fi. Could a malicious access point lure packets around the tunnel by handing ' +
      'out routes, and how do we reduce that risk?',
    'Are Azure dial-in users exposed to that TunnelVision attack too?',
    'Can hostile Wi-Fi pull packets past our VPN through DHCP routes?',
    "Is CVE-2024-3661 a matter of the gateway or the laptop's system?",
    'tunnelvision azure vpn affected?',
    'cve-2024-3661 p2s client mitigation',
  ],
  'p2s-mac-settings': [
    'I want to add the Azure dial-in on a MacBook by hand, without additional software, using IKEv2 and a ' +
      'certificate. System settings ask for server, remote and local identifiers. What do I type?',
    "Mac user here: copied the gateway's public IP as server address and left identifiers blank. It never " +
      'connects. The cert is in my keychain. Where do I find right values?',
    "Supporting three designers with macOS 14: which file in the zip tells the server's name, and what's the local " +
      'identifier with a certificate versus with user name?',
    'What goes in the identifier fields of the macOS network settings for Azure?',
    'Native Mac dial-in with IKEv2, which values and from which file?',
    'What is Remote ID on a MacBook supposed to be for our gateway?',
    'macos ikev2 azure remote id local id',
    'mac built-in vpn azure gateway values',
  ],
  'p2s-certificate-sources': [
    "Our company has its own two-tier CA. I'd rather not use self-made roots for dial-in. Can laptops' certs come " +
      'from our CA, is elliptic curve OK, and can they be fetched from Key Vault?',
    'Question: which origin of certs is allowed for authenticating remote laptops: internal CA, public CA, ' +
      'PowerShell self-signed? And should every single machine have its own?',
    'Crypto team prefers ECDSA P-384 for all new certs. Will an IKEv2 dial-in against the Azure gateway accept ' +
      'those, or should we stay with RSA?',
    'May certs of our corporate CA be used for dialling in?',
    "Is ECC permitted for laptops' certs or must it be RSA?",
    'Can the gateway or clients fetch dial-in certs out of Key Vault?',
    'own ca for azure p2s certs',
    'p2s ecdsa certificate supported?',
  ],
  'p2s-supported-systems': [
    "We've a mixture of Windows 10, 11, some macOS 12 and a few Windows 8 terminals. Before offering dial-in I " +
      'need to know what Microsoft supports and what may function anyway.',
    'Procurement asks which minimum OS versions to put in the policy for remote access to Azure, for laptops as ' +
      'well as phones. Is there anything official?',
    'Is some Windows Server machine fit to act as dial-in client, and what about tablets running Windows 10 after ' +
      'its official end of support date?',
    "Which OS versions can dial in to Azure's gateway officially?",
    'Do older Macs and Windows 10 machines still work for remote access?',
    'Minimum operating system for the user VPN, what does Microsoft demand?',
    'azure vpn client os requirements',
    'windows 10 azure p2s still ok?',
  ],
  'p2s-users-during-failover': [
    'When Microsoft services our gateway at night, 40 shift workers drop off and have to redial. Is there some ' +
      "setup in which they're not all affected at once?",
    'Considering active-active for our 600 remote users. What does it bring to them, does it take further public ' +
      'addresses, and would they reconnect by themselves?',
    'Manager wants high availability figures for the dial-in: what do users notice if one gateway instance dies, ' +
      'and how long are they out with each mode?',
    'Does a standby switch of the gateway disconnect all remote users?',
    'How can remote access be made more resilient against loss of one instance?',
    'Are people automatically redialled when the instance serving them goes down?',
    'p2s active-active benefit users',
    'vpn users dropped gateway failover',
  ],
  'p2s-when-new-package': [
    'Change calendar for the next quarter: upsizing, an additional root, OpenVPN beside IKEv2, new DNS servers, ' +
      'two more spokes. Which of these oblige me to redistribute the VPN package to 300 laptops?',
    "We only exchanged VpnGw1AZ for VpnGw2AZ by resize and reset it once. Are users' installed packages still " +
      'valid, or does any gateway change void them?',
    'Our helpdesk needs a really simple table: which gateway modifications make reinstallation on the laptops ' +
      "necessary and which don't? Think of sign-in, routes, size, certificates.",
    'Which modifications void the packages that our users have installed?',
    'Do laptops require a newly generated package after the gateway was upsized?',
    'Adding another trusted root, is redistribution to everyone called for?',
    'when redistribute p2s package list',
    'sku resize new vpn profile needed?',
  ],
};
