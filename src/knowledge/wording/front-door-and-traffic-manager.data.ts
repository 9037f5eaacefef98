// How people put the points of front-door-and-traffic-manager, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const frontDoorAndTrafficManagerWording: Wording = {
  'front-door-origin-header-or-private-link': [
    'Our shop on App Service is behind Front Door Standard. A pentester simply opened the azurewebsites name and ' +
      'bypassed our WAF. We ponder two ways to close that: checking the profile ID at the site, or moving to Premium ' +
      'with a private origin. Which is reasonable?',
    'I run a public marketing site, no secrets. The security guideline says the origin must accept requests ' +
      'through Azure Front Door only. Must I truly pay for the dearer tier for that or is a header plus address rule ' +
      'sufficient?',
    'As consultant I advise a bank. Their web app should not be visible on the internet at all except through the ' +
      'edge network. Some developer says a header check does the same. Who is right, and what does it cost?',
    "People circumvent our edge WAF by calling the app's own hostname, which cure is the cheapest?",
    "Is filtering on the profile's ID secure enough, or should the origin become private?",
    "How to guarantee that visitors can't go around AFD straight to the web app?",
    'lock origin to AFD header vs PL',
    'AFD bypass via azurewebsites name',
  ],
  'front-door-service-tag-needed': [
    'I put Front Door before my web app and never touched the networking page of the app. It works anyway. A ' +
      'colleague says I have to add a rule with some service tag. What for, if everything is running?',
    'Our origin is two VMs with a public address. Which source should the security group accept so that only the ' +
      'edge network of Microsoft gets in, and does this alone keep out strangers with their own profile?',
    'The firewall admin wants a list of IP addresses from which Front Door calls our servers. I found a giant JSON ' +
      'file that changes each week. Is there a tag to use, and what else must be verified at the origin?',
    'Everything is reachable through Front Door without any allow rule on the app, is that a hole?',
    'Which sources must the security group of origin VMs accept for the edge network?',
    'Is the tag by itself sufficient, or somebody else with own AFD profile could come in?',
    'AzureFrontDoor.Backend tag on web app necessary?',
    'NSG source for AFD to VM origin',
  ],
  'front-door-classic-migration': [
    'We have a Front Door from 2020 of the older generation, with six backends and a WAF policy. Microsoft mails ' +
      'about its end. What is the deadline, will visitors notice the switch, and must our backends be adapted?',
    'The managed certificate of a new domain on our old-generation edge profile cannot be issued any longer. ' +
      'Support hinted at migrating. Before I click Migrate in the portal, what might break on the web app side?',
    'Planning the budget for next year, I have to know when the old edge product is turned off and if the move to ' +
      'Standard or Premium is a rebuild or an assisted conversion.',
    'Is the conversion from the old generation of AFD to the new without interruption?',
    'After the conversion of our old profile, do checks of the ID header on the web app still fit?',
    "Can't add domains to the legacy edge profile any more, until when does it live?",
    'AFD classic EOL date',
    'AFD classic to Standard/Premium downtime?',
  ],
  'front-door-move-to-private-link-order': [
    'Live shop: Front Door Standard in front of App Service with public access. Target: Premium with the app ' +
      'closed to the internet. In which sequence do I upgrade, connect, approve and close so that no visitor gets an ' +
      'error?',
    'We have Premium already and next week want to flip the origin to a private connection. Last time in test I ' +
      'disabled the public access first and everything was down for half an hour. How should one do it properly?',
    'I am writing a change request for making the storage origin behind our edge profile private. The board asks ' +
      'for a step-by-step with a test before the point of no return.',
    'What is the safe sequence for turning a running edge origin private?',
    "Should I disable the app's public access before or after the approval of the edge's connection?",
    'We upgrade tier and hide the app, want no errors for visitors, which step is first?',
    'AFD origin to PL, step sequence',
    'close app public access last? AFD Premium',
  ],
  'front-door-private-link-region': [
    'Our back ends are in a small region which does not appear in the drop-down of Private Link locations at the ' +
      'Azure Front Door origin. Do I need to relocate the app or is picking a neighbouring region all right?',
    'I built an internal balancer plus link service in a region without zones and then wanted to attach it to AFD ' +
      'Premium. The region is missing in the list. Can the link service be placed elsewhere, apart from the balancer?',
    'Two regions close to us are offered for the private origin. The app lives in a third one. Which should I ' +
      'select and does this increase latency or break anything?',
    "My origin's region isn't in the AFD list for private connections, must we move?",
    'May the link service be in another region than its internal balancer, to satisfy Front Door?',
    'What do I choose as location of the private origin if ours is unavailable?',
    'AFD PL region not listed',
    'AFD private origin nearest region',
  ],
  'front-door-private-origins-supported': [
    'We have an internal AKS ingress at 10.2.0.8 and no public address may be created. Marketing wants global ' +
      'delivery with the Front Door service. Is it able to get into our network, and what needs to be in between?',
    'Our tier is Standard at the moment. The devs want the edge to call a VM with just an inside address. Do we ' +
      'have to upgrade, or can the private address be typed as origin host?',
    'I collect which origin types the Premium edge can reach privately: web apps, blob, API Management, VMs, ' +
      'containers, functions? A list plus the trick for the ones not in it would help me.',
    'Can the edge network talk to servers that own nothing but inside addresses?',
    'Is it possible to enter 10.x as origin host at AFD, or what is needed for this?',
    'Which kinds of back ends are supported privately by the Premium edge tier?',
    'AFD Premium private origin types',
    'AFD to AKS internal ingress',
  ],
  'front-door-pending-approval-errors': [
    'I ticked the private option at the origin of our Premium profile this morning. Since then visitors see 503 ' +
      'and sometimes a page about services not available. Calling the web app by its default name still works as ' +
      'before.',
    'After our Terraform apply, which added private_link to the origin, the site answers with gateway errors only. ' +
      'On the networking page of the web app there is a new entry from Azure Front Door with a message.',
    'We made the blob origin private via AFD. Errors since that very minute. The storage account itself is alright ' +
      'for clients in our network. Half an hour later there is still no success.',
    'Edge returns 503 since the private option was set for the origin, the app is up.',
    "Private origin configured yesterday, all visitors get an error page, nothing in the app's log.",
    'How come AFD says service not available immediately after turning the origin private?',
    'AFD 503 after private link enabled',
    'AFD OriginConnectionRefused new private origin',
  ],
  'front-door-or-application-gateway': [
    'We have a single web app in West Europe, visitors mostly from Germany, and need a WAF. Two products of ' +
      'Microsoft seem to do it: one global at the edge, one regional in our VNet. What are the decisive differences?',
    'A consultant designed the Front Door service and then the regional gateway behind it and then the web app. It ' +
      'looks like double costs. When is a chain of both sensible, and when is one of them sufficient?',
    'Our site is for people worldwide with deployments on three continents, caching wanted. The other site is for ' +
      'staff on the company network. Which of both layer 7 products suits which site?',
    'Regional WAF gateway or global edge entry, which one for a site in one region?',
    'Do I need both layer 7 products chained, or is it overkill?',
    'For visitors all over the globe, is the edge service better than a WAF in the VNet?',
    'AFD vs AppGW when which',
    'AppGW behind AFD necessary?',
  ],
  'front-door-or-traffic-manager': [
    'Our web shop runs in two regions, each with its own gateway. Today Traffic Manager decides, and failover ' +
      'takes minutes as clients cache. Would the Azure Front Door proxy be a better choice, and what would we gain ' +
      'besides speed?',
    'I prepare for AZ-700 and mix up two global services: one that answers name lookups and one that carries the ' +
      'requests. For a website in two continents, what is the argument for each one?',
    'My manager read that Traffic Manager is cheaper than the Front Door proxy and wants that. We need WAF and ' +
      'TLS. Does the cheap one see the requests at all or is it blind?',
    'Edge proxy or Traffic Manager for a website in two regions, what should we take?',
    'Does the DNS-based service look into requests, e.g. to filter attacks?',
    'Which of the two global products moves web users faster after a region dies?',
    'AFD vs ATM web app two regions',
    'DNS steering or edge proxy',
  ],
  'front-door-static-ip': [
    'A corporate customer filters outgoing traffic by address and wants the one IP of our shop. The shop is served ' +
      "by Microsoft's edge. I resolved the name and got 13.107.x. Can I promise this address to them for years?",
    'Our domain provider does not do CNAME at the top level, so I would enter the address of the Front Door ' +
      'endpoint directly. Is it reserved for us, or might it be swapped one day?',
    'The tender demands a fixed public address for the global entry. We planned AFD or Traffic Manager. Does ' +
      'either provide one, and if not, which Azure service would for HTTPS or for raw TCP?',
    'Partner needs a constant address for whitelisting, our site is on the edge network, possible?',
    'Is the address which the azurefd name resolves to guaranteed to remain the same?',
    'Which global or regional entry has a fixed IP when the edge service has none?',
    'AFD fixed IP for whitelist',
    '13.107 anycast AFD constant?',
  ],
  'front-door-non-http': [
    'Our application has a web part and a binary protocol on TCP 7777. The web part already uses the Azure Front ' +
      'Door service. May the second one go along the same way, or which global product carries it?',
    "We want customers to upload by FTP and the DBAs to connect to a database, all under the shop's domain which " +
      'points to the Front Door endpoint. Everything except 80 and 443 times out. Is it intended?',
    'I design a worldwide entry for IoT devices that publish by MQTT. The edge network seems handy, since it has ' +
      'POPs everywhere. Does it transport anything else than web requests?',
    'Can the Microsoft edge carry database or remote desktop sessions, or web only?',
    'Port 21 and 1433 at the endpoint of Front Door never answer, is this by design?',
    'What to choose for worldwide TCP if the edge proxy knows just HTTP?',
    'AFD port other than 80/443',
    'AFD raw TCP MQTT support',
  ],
  'front-door-websocket-http2': [
    'Our dashboards use SignalR and the mobile backend gRPC. We plan to put the Azure Front Door service before ' +
      'them. Which of the two will be carried, and do I have to turn something on?',
    'At the moment clients speak HTTP/2 with Front Door and I would like that the hop to our servers uses it also, ' +
      'for multiplexing. In the server logs I see HTTP/1.1 all the time. Is it configurable?',
    'A colleague warned me that real-time connections via Front Door are not possible in all tiers. We have ' +
      'Standard, previously the old generation. What holds today for upgrade requests?',
    'Do live sockets (wss) survive the trip over the edge network?',
    'Which protocol version does the edge use toward our servers, can it be h2?',
    'Is gRPC from mobile clients through Azure Front Door going to function?',
    'AFD wss SignalR support',
    'AFD h2 to origin gRPC',
  ],
  'front-door-timeout-504': [
    "Report generation needs about 50 seconds. On the app's own name it finishes. Via our AFD domain the browser " +
      'gets 504 at half a minute. All quick pages are good. Happens each time, from all countries.',
    "Since we go through Front Door, big imports by partners break up with a gateway time-out, and the app's log " +
      'says they completed a minute later. It is only these calls, others are fine.',
    'Our search endpoint is slow on Monday mornings. Calls that last beyond a certain number of seconds come back ' +
      'as 504 from Front Door and never as a result. Directly they give the result after a while.',
    'Slow calls die with 504 at the edge, quick ones never, app finishes them anyway.',
    'How come long computations are cut at the same second when going through AFD?',
    'Export works on the default app name and gives a gateway time-out on the AFD name.',
    'AFD 504 slow request 30s',
    'AFD OriginTimeout long export',
  ],
  'front-door-for-internal-users': [
    'Employees sit behind an ExpressRoute and must reach portal.contoso.com without crossing the internet. ' +
      'Customers use the same name through Azure Front Door. Can the Front Door profile get an inside address, or ' +
      'what do you build for the staff?',
    "Our guideline prohibits employees' traffic from leaving the private network. The architect nevertheless drew " +
      'the Front Door service for an intranet site. Is there any manner in which it can be consumed privately?',
    'I want split access with one URL: outside by the global edge, inside by private path to the same web app. How ' +
      'would name resolution and the inside entry look?',
    'Can the edge service be entered from inside, without going over the public internet?',
    'Is there a private variant of AFD for staff-only sites?',
    'One hostname, customers by Azure Front Door, staff by private path: how is that arranged?',
    'AFD private frontend intranet possible?',
    'AFD for ExpressRoute users',
  ],
  'traffic-manager-private-endpoints': [
    'Two regional ILBs 10.1.0.10 and 10.2.0.10 were entered as external endpoints of our Traffic Manager profile. ' +
      'Both are displayed as degraded, although from the office each one opens. Names resolve fine.',
    'We try to do internal failover by DNS steering. The profile has endpoints with inside addresses, monitor ' +
      "HTTPS on 443. State never turns online. The servers' logs contain not a single check.",
    'For an employee app without any public side we would like automatic switching between two regions by means of ' +
      'the Traffic Manager service. Is this supported, or what else should be taken?',
    'Steering profile marks my 10.x targets degraded, staff can open them without trouble.',
    'Can Traffic Manager be applied for intranet sites having inside addresses only?',
    'No health check ever arrives at our internal endpoints, state remains degraded.',
    'ATM endpoint 10.x degraded',
    'ATM internal failover private targets',
  ],
  'traffic-manager-geographic-failover': [
    "We map Europe to the Dublin site and America to Virginia by geography. During yesterday's outage of Dublin " +
      'all Europeans still received the Dublin address and saw time-outs, whereas Americans were happy.',
    'Our profile decides by country. Site in Germany is Degraded for two hours, lookups from Germany still return ' +
      'it. I would have expected the other endpoint to step in. What do I have to change to get that?',
    'For legal reasons we steer by country, still we want a plan B if the local site dies. How is a fallback built ' +
      'with this kind of method? Does it come by itself?',
    'Lookups from one continent keep giving the dead site, others are unaffected, steering by country.',
    'When the site of a country is degraded, will its users be sent to another one?',
    'How come ATM hands out an endpoint that it displays as degraded itself?',
    'ATM geo method dead endpoint returned',
    'ATM geographic fallback nested',
  ],
  'traffic-manager-routing-method': [
    'I set up DNS steering for the first time and must pick one of six methods. Case: main site in Europe, standby ' +
      'in US used only in disaster. And later maybe ten percent of users to a new version. Which for what?',
    "Our lawyers want EU citizens' sessions to stay within EU data centres, the developers want the quickest site " +
      'for everyone. Two wishes, one profile: which method is meant for each?',
    'As a learner I try to remember when weights, when latency, when country, when source subnets are taken in the ' +
      'DNS-based balancing service. A brief overview with typical uses would be nice.',
    'Which steering method suits main plus standby, and which suits nearest site?',
    'Is latency-based or country-based answer better if data must stay within Europe?',
    'What for exist subnet and multi-value methods at the Traffic Manager service?',
    'ATM method active/passive vs latency',
    'ATM methods overview when to use',
  ],
  'traffic-manager-failover-time': [
    'During the DR test we stopped the primary. The portal displayed it degraded after some two minutes and ' +
      'lookups on my PC return the standby, yet a part of the users were still on the dead site a quarter of an hour ' +
      'later.',
    'Our profile switched, nslookup against a fresh resolver gives the new region. But several branches continue ' +
      "to call the old region's address and get errors. After rebooting their PCs it works for them.",
    'The SLA says recovery within 60 seconds. With Traffic Manager at defaults, how long does a switch last in ' +
      'total, and which numbers can I turn to make it shorter?',
    'Steering already points to the standby, some clients stay at the dead region for a while.',
    'How many seconds pass till users are moved when the first site fails, by DNS steering?',
    'Why do a few offices keep hitting the failed region though lookups show the other?',
    'ATM failover how long total',
    'ATM switched, clients still old IP',
  ],
  'traffic-manager-sticky-sessions-tls': [
    'Two web farms in two regions behind Traffic Manager. Users lose their login when they are suddenly sent to ' +
      'the other region, and I would like cookie stickiness there. Where in the profile do I switch it on?',
    'I installed our wildcard cert on both web servers and now search for the place to upload it in the Traffic ' +
      'Manager profile, because browsers calling the trafficmanager name complain. Is there such a place?',
    'We want the DNS-based service to change the host header for the back ends so they recognise the request. Our ' +
      'previous product did this. Can it, or which global service can?',
    'Can DNS steering hold certificates or keep a user at one site by cookie?',
    'Browser warns about the name when opening the trafficmanager address, where do I put a cert?',
    'Is rewriting of host names possible at the DNS-based balancer?',
    'ATM TLS offload / affinity possible?',
    'ATM cookies certs host header',
  ],
  'traffic-manager-application-gateway-dr': [
    'Our WAF gateway in West Europe serves the shop. A second region with an identical gateway is planned for ' +
      'disasters. What piece do we put before the two so customers move over on their own, and how quickly?',
    'I manage two regional WAF gateways with the same sites. At the moment we change DNS by hand when one region ' +
      'has trouble. Which global service would automate it, DNS-based or proxy-based?',
    'An insurance client wants region failover for a layer 7 gateway. He asks whether the gateway itself can span ' +
      'two regions or if one has to be built per region plus something on top.',
    'Does a regional WAF gateway fail over by itself to another region?',
    'Which global entry goes before a pair of WAF gateways for disaster recovery?',
    'How to survive loss of a region if all sites hang on one AppGW?',
    'AppGW DR second region',
    '2x AppGW failover AFD or ATM',
  ],
  'waf-where-and-mode': [
    'Everything from the internet goes through our Azure Firewall Premium with intrusion detection. The auditors ' +
      'still request protection against injection and XSS for the web shop. Is the firewall not sufficient, and on ' +
      'which products is such protection available?',
    'We have a small online service on Azure Front Door in the Standard tier. I want OWASP rules. I can only add ' +
      'custom rules here. Do I need another tier, and shall I begin in watching or in blocking mode?',
    'Security architect here: my policy must state which device handles which threat. Network firewall versus web ' +
      'application filter, where is the border and where in Azure can the latter run?',
    'Does a network firewall with IDPS replace a web application filter?',
    'Where can we run OWASP rule sets in Azure, and in which tiers of Front Door?',
    'Should the web filter first only observe and later block?',
    'AzFW vs WAF for web shop',
    'managed WAF rules AFD Standard?',
  ],
  'front-door-outage-fallback': [
    'Last autumn the global edge of Microsoft had trouble and our shop was offline for hours, while our servers ' +
      'were fine. The board requests that such a thing never happens again. What does a second entry look like?',
    'We rely on the Front Door service for all of our brands. I am asked for a contingency plan if it breaks ' +
      'worldwide. Can Traffic Manager be put above it with a regional WAF as plan B, and is it worth the money?',
    'Risk manager here. Azure Front Door provider is one dependency for all revenue. What is the guaranteed ' +
      'availability and what do others do as a bypass when it is down?',
    'What is plan B when the whole edge network of Microsoft is down?',
    'Can I have Traffic Manager above Front Door, with a regional gateway as emergency entrance?',
    'Is a backup for AFD exaggerated for a normal company site?',
    'AFD down worldwide, bypass plan',
    'AFD redundancy ATM priority fallback',
  ],
  'front-door-ase-ilb-origin': [
    'Our web apps live in an isolated environment (ASEv3, internal). We bought the Premium edge tier to connect ' +
      'privately. In the origin dialog, choosing the app and enabling the private option does not function. Which ' +
      'detour is there?',
    'Because the internal App Service Environment owns a balancer with address 10.9.0.11, I intended to lay a link ' +
      "service on it and approve the edge's connection. The balancer isn't visible in our subscription. Is it " +
      'feasible anyhow?',
    'A public sector customer wants the global edge in front of apps in ASEv3 without public VIP. Which element ' +
      'has to be inserted between those two to get it running?',
    'Is an app within an internal ASE possible as private origin at Azure Front Door?',
    'How do I get from the global edge into an isolated App Service Environment?',
    'Private option not offered for app in ASEv3 ILB, any detour for that?',
    'AFD Premium ASEv3 ILB private origin',
    'AFD to ASE internal via AppGW',
  ],
  'front-door-client-address': [
    "All requests in the web app's log come from 147.243.x and similar since we use Front Door. Our fraud " +
      "detection needs the buyers' addresses. There are several headers, in which one may I trust?",
    'We block abusive visitors in the security group of the origin VMs by their address. After going behind Front ' +
      'Door these blocks have no effect any longer. Where does blocking belong now?',
    'A developer asks me which of three headers delivers the true address if a customer himself uses a proxy. We ' +
      'are on AFD Standard and parse the forwarded chain in code.',
    'Web log contains just edge addresses, how do I learn who the visitor is?',
    'NSG deny by visitor address at the origin has no effect behind the edge, why?',
    'Which header holds true visitor address when traffic passes AFD?',
    'AFD visitor IP header',
    'X-Azure-ClientIP vs X-Azure-SocketIP which',
  ],
  'front-door-mix-public-private-origins': [
    'In one origin group we have app-weu and app-neu. I turned on the private option at app-weu to test, app-neu ' +
      "should follow next month. The portal won't save and displays an error on the group.",
    'Our Bicep adds a second origin, a storage site with public access, next to the private web app in the very ' +
      'same group. The deployment fails with a validation message. Separately each is accepted.',
    'We plan to migrate region by region to private origins at Azure Front Door, so for a while one would be ' +
      'private and the other not. Is it allowed in a single group for failover?',
    'Portal refuses to save when one origin of the group is private and the other is not.',
    'Can failover go from a private origin to one that is open, within a group?',
    'Deployment error as soon as I add an open origin beside the private one.',
    'AFD origin group private + public error',
    'AFD "all or none" private link',
  ],
  'front-door-on-premises-origin': [
    'The web servers are in our own datacenter, published with a public name and certificate. We want the Front ' +
      'Door cache and WAF of Microsoft in front without moving anything to Azure. Is this possible out of the box?',
    'Same question in a stricter form: our servers at headquarters have no internet exposure, only a tunnel to a ' +
      'hub in Azure. How might the global edge reach them, what has to be placed in the hub?',
    "A hosting customer uses machines at another provider. He would like to benefit from Microsoft's POPs. Does " +
      'Front Door require the origin to be an Azure resource?',
    "Does the edge accept an origin that isn't in Azure but in our own rack?",
    'Server at headquarters only reachable by tunnel, can Azure Front Door get there with some help?',
    'Is AFD usable before a website hosted by another cloud provider?',
    'AFD origin own datacenter',
    'AFD to on-prem via ER, Premium',
  ],
  'front-door-custom-domain-certificate': [
    'I added shop.contoso.com to the profile three days ago. It still displays Pending, and visitors whose DNS ' +
      'already points to Front Door get a certificate warning with a foreign name in it.',
    'We want to switch our live domain to AFD without any second of TLS warnings. Which records need to be present ' +
      'beforehand, and when may I change the CNAME?',
    'After I moved the CNAME from the old host to the azurefd endpoint, Chrome says ' +
      'NET::ERR_CERT_COMMON_NAME_INVALID. In the domain list the state is not yet approved.',
    'Domain hangs in Pending state and browsers complain on the cert of Front Door.',
    'How to prepare DNS so moving the domain to the edge has no TLS gap?',
    'We pointed name to AFD too early perhaps, certificate is for other hostname, what now?',
    'AFD domain Pending, cert warning',
    '_dnsauth TXT AFD new domain',
  ],
  'front-door-many-probes': [
    "My web app's log has ten thousand entries a day of a user agent called Edge Health Probe, though we have " +
      'barely fifty visitors. It costs us log volume. Is something misconfigured or is it usual?',
    'Origin metrics show constant traffic of hundreds of requests each minute even at night since we went behind ' +
      'AFD. It is always GET / on the start page. How can it be lowered?',
    'We have one single back end behind Azure Front Door, so checks seem meaningless to me. The devs complain ' +
      'about the noise caused by them. May I disable them without harm?',
    'Is it normal that hundreds of health checks a minute hit the origin from Front Door?',
    'How do I reduce the noise of edge checks in my web server log?',
    'We have only one origin, are checks from edge needed at all?',
    'AFD Edge Health Probe flood',
    'AFD probes off single origin',
  ],
  'front-door-restrict-clients': [
    'We publish an acceptance environment through Front Door. Only our two office addresses and one partner should ' +
      'get in, all the others must see a block page. There is no security group on the edge, so where do I set it?',
    'Management wants the shop to be unreachable from three embargoed countries. We have AFD Standard without ' +
      'managed rules. Is this feasible in the tier we have?',
    'Our staging site was indexed by Google because it is open through Azure Front Door. I would like to limit ' +
      "visitors by source range. On the origin it doesn't work as it sees Front Door only.",
    'Can I admit solely known source ranges at Front Door and refuse the rest?',
    'How to keep out visitors of certain countries at AFD, Standard tier?',
    'Where do I define an address allow list for visitors at the edge?',
    'AFD allow only office ranges',
    'AFD geo block Standard tier',
  ],
  'traffic-manager-probe-addresses': [
    'The endpoint is Degraded since we limited access to our VM by security group to a CDN and our offices. From ' +
      'the office everything opens. Which sources must I let in so that the steering service sees it healthy?',
    "Our partner's firewall protects the external endpoint. In their log they see refused packets from unfamiliar " +
      'Microsoft addresses at regular intervals, at the same time the Traffic Manager profile says degraded.',
    'On the web app, I enabled access restrictions last Thursday. Since then the DNS Traffic Manager profile shows ' +
      'this endpoint offline, while permitted people use it without any problem.',
    'Endpoint marked degraded right after we restricted who may reach it.',
    'From which Microsoft addresses does Traffic Manager check the endpoints?',
    'Our WAF log shows blocked checks and the profile thinks the site is dead.',
    'ATM degraded after IP restriction',
    'ATM probe source ranges allow',
  ],
  'traffic-manager-app-service-endpoints': [
    'I have two web apps in West Europe, blue and green, and wish to switch by weight with DNS steering. Adding ' +
      'the second one as an Azure endpoint is refused. What is the limit here?',
    'In the selection list of the profile my web app is greyed out. It runs in a cheap plan as it is just a test. ' +
      'Another app in a bigger plan can be selected.',
    'We combined two apps of the same region by entering one by its hostname instead. Now visitors reaching that ' +
      'one get 404 on our domain. Did we violate any rule of Traffic Manager product?',
    "Why can't I select the app of a small plan in the Traffic Manager profile?",
    'Two apps in one region under a single steering profile, is it doable?',
    'App entered by hostname gives not found for our own domain, selected app is fine.',
    'ATM add second webapp same region',
    'ATM webapp plan tier required',
  ],
  'front-door-before-azure-firewall': [
    'Our rule says each packet from the internet has to go across the central firewall. Marketing wants the global ' +
      'edge in front of the shop. How would I chain these: edge, then AzFW, then web servers in the spoke?',
    'We have AFD Premium and planned private origins, but security says this evades the hub firewall. Can the ' +
      "firewall's own public address be taken as the origin with port translation?",
    'Design review: edge at front, AzFW with DNAT behind it, web farm inside. Is that combination supported, and ' +
      'what kind of origin is entered at Azure Front Door?',
    'Can requests go from Front Door into the hub firewall and then to the web farm?',
    'What origin do I enter if the firewall must be the first hop in our network?',
    'Does a private origin from Front Door skip the central firewall?',
    'AFD origin AzFW DNAT chain',
    'AFD in front of hub firewall',
  ],
  'front-door-origin-certificate-name': [
    'Our origin is a VM with address 20.1.2.3 and a certificate for www.contoso.com. Forwarding by HTTP works, the ' +
      'moment I select HTTPS only for forwarding the edge gives 503. curl to the VM with the name shows a page.',
    'We replaced the certificate on the origin web servers with one from our in-house PKI on Friday. Since that ' +
      'evening Azure Front Door returns 503 OriginInvalidResponse for all visitors, inside the company the site ' +
      'opens.',
    'I entered the default DNS label of the VM as origin host. HTTP is okay. With TLS toward it Front Door says ' +
      'service unavailable and mentions the subject name in the diagnostics.',
    '503 from Front Door as soon as the hop to our server uses TLS.',
    'How come http forwarding is okay and https forwarding yields service unavailable?',
    'After swapping the server cert, edge visitors get 503, direct visitors are fine.',
    'AFD 503 https to origin only',
    'AFD OriginInvalidResponse after new cert',
  ],
  'front-door-origin-host-header': [
    'The web app opens by its azurewebsites address. Through the edge, I get the blue 404 page "Web Site not ' +
      'found". The origin host name is right, I checked thrice. It began with our new Terraform template.',
    'Static site in blob storage as an origin: direct call gives index.html, via AFD an XML error about the ' +
      'requested URI and no resource appears. Health of the origin is green.',
    'We moved a site behind Azure Front Door. Calls by the endpoint name end in a 404 which evidently is produced ' +
      'by the hosting platform and not by our code. On its own name the app is fine.',
    "Edge delivers the platform's own not-found page, origin opens on its default name.",
    "Blob website behind AFD says URI doesn't represent a resource, direct link works.",
    'Why 404 by Front Door although my app has this page and runs?',
    'AFD blue 404 from webapp',
    'AFD storage origin XML error 404',
  ],
  'front-door-origin-refuses-403': [
    'Yesterday we limited the web app so only Front Door may call it. Since then each visitor sees "Error 403 - Ip ' +
      'Forbidden" through the edge. The WAF log of Azure Front Door shows nothing for these requests.',
    'We moved from the old edge generation to Premium over the weekend. Same web app, same domains. On Monday ' +
      "every page is 403 with the blue App Service error. In Front Door's firewall log there are no hits.",
    'I created a second profile for the test environment and pointed it to the same app. The first profile serves ' +
      'pages, the second gets 403 from the app each time.',
    'Blue 403 page from the app through Front Door, the WAF log is empty.',
    "Every request via our new profile is forbidden, via the old profile it's allowed.",
    'Since access rules were put on the web app, visitors of the edge get Ip Forbidden.',
    'AFD 403 Ip Forbidden webapp',
    'new AFD profile 403 from origin',
  ],
  'front-door-waf-blocks-requests': [
    'Some customers cannot check out; they see a block page with a long reference. It started when we switched the ' +
      'policy to prevention. Origin servers have no trace of those requests. Others buy without problem.',
    'Our API accepts GraphQL queries. Since Azure Front Door filters with the managed rule set, queries with ' +
      "certain keywords come back as 403 instantly. On the origin's own name they are processed.",
    'Editors on a home network are refused by Front Door when saving articles with embedded script. Normal readers ' +
      'notice nothing. Each refusal page displays an X-Azure-Ref. What can I do with it?',
    'Part of our visitors get a block page with a reference string from Front Door.',
    'How to find which filter rule refused a legit form post at AFD?',
    '403 at the edge only for special input, origin never sees the request.',
    'AFD WAF false positive 403',
    '"request is blocked" AFD ref',
  ],
  'front-door-domain-not-on-route': [
    'The domain is approved, its certificate is deployed, DNS points to the endpoint. Nevertheless opening ' +
      'www.contoso.com yields 404 from Azure Front Door, whereas the same path on our azurefd host shows the page.',
    'I added a second domain to the profile, as with the first one. TXT check passed. The first one serves pages, ' +
      "the second responds with a plain error of Front Door, and the origin's log stays empty.",
    'Terraform created the custom domain resource and all states are green. A request on this name is answered 400 ' +
      'or 404, the generated endpoint name works perfectly. What is lacking?',
    'Own name gives not found at Front Door, generated azurefd name is all right.',
    'Validated domain with valid cert yet the edge answers page not found, why?',
    'Second domain in same profile goes nowhere, while the first one shows the site.',
    'AFD domain 404, azurefd ok',
    'AFD approved domain page not found',
  ],
  'front-door-managed-certificate-not-renewed': [
    'This morning visitors see an expired certificate on contoso.com. It is one that Microsoft manages for us at ' +
      'Azure Front Door. Last year all was automatic. The domain list shows a state with validation in it. Origin ' +
      'cert is valid.',
    'The bare domain on our Front Door has a certificate that Microsoft issued automatically a year ago. Now the ' +
      'TLS warning about the date came up by itself. The www and api subdomains prolonged theirs without any ' +
      'problem, nobody changed a thing.',
    'Everything was fine for months, now the automatic cert of one domain at Front Door is about to run out and ' +
      'the portal shows re-validation as its state. Why is that, and what must I do before Friday?',
    'Automatic cert at the edge ran out, though we believed it prolongs itself.',
    'Domain state changed to re-validation and browsers complain on the date.',
    'Why was the free cert of one domain prolonged and that of another not, at AFD?',
    'AFD managed cert expired',
    'AFD Pending re-validation domain',
  ],
  'front-door-own-certificate-not-rotated': [
    'We use our own EV certificate from a vault at Azure Front Door. Two weeks ago I uploaded the new one to the ' +
      'vault. Browsers still show the old one which runs out on Friday. What decides when Front Door takes it?',
    'Our bring-your-own certificate was renewed in the vault automatically by the CA integration. The other ' +
      'consumers have it. Only AFD continues with the former one, and its secret page displays some version string.',
    "After our security team cleaned up the vault's permissions and network, Front Door still serves, but with " +
      "last year's cert. The new one has been in the vault for a month.",
    'New version of the cert lies in the vault, edge still hands out the previous one.',
    'How long until AFD picks up a replaced certificate, ours is not being picked up?',
    'BYOC cert ran out at the edge though the vault holds a fresh one.',
    'AFD BYOC old cert still served',
    'AFD vault cert not updating',
  ],
  'front-door-stale-content': [
    'We released version 5 at noon. Opening the origin shows version 5, opening the public name through Azure ' +
      'Front Door shows version 4, in Chrome, in Edge, also in incognito. Colleagues in other countries see 4 too.',
    'A press text with a mistake was corrected on the server yesterday. Visitors still read the wrong one. X-Cache ' +
      'says TCP_HIT. Legal wants it gone right now. How do I do that, and prevent it next time?',
    'Our JavaScript bundle keeps the same file name with every release. Since Front Door is in front, users get ' +
      'mixtures of old and new files for up to days after a rollout.',
    "Visitors get yesterday's files after a release, the server itself has the new ones.",
    'How to force Front Door to fetch the corrected page from the origin?',
    'Old stylesheet is shown for days via AFD although deployment was ok.',
    'AFD old version after deploy',
    'AFD TCP_HIT outdated page',
  ],
  'front-door-origins-unhealthy': [
    'Two origins, West and East, in a group. Everything goes to West. When I stopped West for a test, visitors got ' +
      'errors rather than East. The health graph of East was at zero before already, though its page opens by hand.',
    'Origin health percentage is 0 for both apps while users are served normally. I wonder if it can be ignored. ' +
      'During maintenance of one app, half of the requests failed, no switching.',
    'We put a login in front of the whole site. From that day the second region idles and the edge metrics show ' +
      'its health at 0 percent. Calling it with a browser leads to the sign-in page.',
    'Health metric of the origins is zero although visitors are being served.',
    'Edge does not switch to the standby region, standby displayed as unhealthy, opens by hand.',
    'How come only one region of the group gets requests, other is healthy in reality?',
    'AFD origin health 0% site ok',
    'AFD no failover second origin',
  ],
  'traffic-manager-probe-status-code': [
    'The Traffic Manager profile checks http on port 80 with path /. Our site sends everybody to https. State is ' +
      'Degraded, while any browser on the planet opens the site. No firewall of any kind in front.',
    'Since the developers added single sign-on for the start page, Traffic Manager says Degraded for all ' +
      'endpoints. Visitors log in and work as always. In the IIS log I find the checks with status 302.',
    'My API has nothing at the root, only /api/... The profile was created with defaults. It claims all endpoints ' +
      'are down; when I curl / I see 404, and real calls work.',
    'Endpoint opens worldwide, steering says degraded, server log shows checks answered by 301.',
    'Why is the endpoint considered dead when it replies to each check, just not with an ok page?',
    'After the start page got a login, monitor state went degraded.',
    'ATM Degraded but site opens',
    'ATM monitor 301 / 401 degraded',
  ],
  'traffic-manager-endpoint-does-not-know-the-name': [
    'The profile has two web apps. http://myprofile.trafficmanager.net displays the shop. I made a CNAME ' +
      'shop.contoso.com to it; that name gives the blue 404 of App Service. nslookup shows the proper chain.',
    'After a failover to the standby region our visitors got a certificate warning and then a not found page. On ' +
      'the primary region everything is okay with the same public name. DNS was right.',
    'DNS steering returns the correct address for our vanity name, the TCP connection succeeds, and then the web ' +
      'server says no such site. By its default name the web server shows the page.',
    'Vanity name over the Traffic Manager profile leads to 404, default names of the sites are fine.',
    'Standby region gives cert warning on our public name as soon as ATM switches to it.',
    "Name resolves right by the profile, yet the site replies that it doesn't exist.",
    'ATM CNAME own domain 404',
    'ATM standby cert error custom domain',
  ],
  'front-door-apex-domain': [
    "Customers type contoso.com without anything before it. At our registrar I can't create a CNAME for that. The " +
      'www name is at Azure Front Door already. How can the bare name be brought there?',
    'Our DNS is in Azure. I would like the zone root to lead to the AFD endpoint and have an automatic certificate ' +
      "for it. Which record type do I create and what's the catch at renewal time?",
    'A freelancer entered the resolved 13.107 address as an A record for our bare domain. It works today. Is that ' +
      'alright, or what is the proper solution with Front Door?',
    'How do I bring the bare domain, no www, to the Front Door endpoint?',
    "Registrar doesn't allow CNAME at the zone root, what is the alternative for AFD?",
    'Is a fixed A record towards the edge for bare domain dangerous?',
    'AFD naked domain record',
    'zone root alias AFD endpoint',
  ],
  'front-door-priority-and-weight': [
    'West Europe should serve everyone, North Europe just in case of emergency. Both are entered in the origin ' +
      'group of Azure Front Door. Presently half of the visitors land on the standby. Which numbers must be set?',
    'For a canary release I want one in ten visitors on the new deployment, through the Front Door profile. Where ' +
      'do I configure the shares, and why does latency seem to override my weights?',
    'I explain to juniors how Front Door picks among origins: first this number, then delay, then that number. ' +
      'Please confirm the order and say what is needed so failover really takes place.',
    'How do I make one origin a pure standby at the edge?',
    'Can Azure Front Door split visitors 90 to 10 between two deployments?',
    'In which order do priority, latency and weight count at AFD?',
    'AFD standby origin priority number',
    'AFD canary weight 10%',
  ],
  'front-door-large-files': [
    'We distribute game patches of 30 GB from blob storage and want the Front Door cache before it. Is there an ' +
      'upper limit per object, and do the origin servers need to support anything special?',
    'Video on demand with files of 5 GB: the first viewer always waits. I read that Front Door loads in pieces. ' +
      'How does this work, and what headers must our web server send?',
    'Some of our downloads above a few megabytes end up corrupted or stop when going through AFD with caching, ' +
      'when the origin is a self-written server. Small ones are perfect. What does the edge expect from it?',
    'Is there a ceiling for object size when delivering over Azure Front Door?',
    'Which range behaviour must my server have for big downloads by AFD cache?',
    'Huge ISO files for download worldwide, is edge caching appropriate for them?',
    'AFD max object size',
    'AFD range requests 8 MB chunks',
  ],
  'front-door-find-an-error': [
    'Visitors report "Our services aren\'t available right now" with a cryptic reference and a time. The origin ' +
      'looks alive to me. How can I translate the reference into a cause, which tool in the portal?',
    'I am the on-call engineer, no edge expert. Error rate 5xx on our AFD profile rose to 4 percent. What is a ' +
      'sensible way to find whether Front Door or our own servers are guilty?',
    "Support asked me for the X-Azure-Ref of a failing call. I have it. Before opening a ticket I'd like to look " +
      'it up on my own in logs or in diagnostics. How?',
    "What do I do with the reference string shown on Front Door's error page?",
    'Is it our origin or the edge who makes the 5xx, how to tell?',
    'Where do I look up one failed request of AFD by its ID?',
    'AFD X-Azure-Ref lookup where',
    'AFD 5xx debug where',
  ],
  'front-door-429-too-many-requests': [
    'For Black Friday we simulate 20 thousand requests per second from some generators. After a short while Azure ' +
      'Front Door replies with status 429. The origin has lots of room left. Is there a ceiling and can it be raised?',
    'A partner polls our API through Front Door every second from one address. Since last week he receives "Too ' +
      'many requests" now and then. The app does not produce that code.',
    'We got a wave of 429 on our AFD domain during the TV spot. CPU of the back end was at 20 percent. Who ' +
      'throttles here and what should we do prior to the next spot?',
    'Edge answers too many requests while our servers are bored, who throttles?',
    "Status 429 on one partner's calls only, code isn't from the app.",
    'How to prepare AFD for a peak so that visitors are not throttled?',
    'AFD 429 during load test',
    'AFD throttling quota increase',
  ],
  'traffic-manager-apex-and-ttl': [
    'The bare domain should follow our Traffic Manager profile too, not just www. The zone is hosted at Azure DNS. ' +
      'A CNAME at the root is rejected. Which record does it instead?',
    "I want quick failover and consider a caching time of zero for the steering profile. What's the permitted " +
      'range, and what are the consequences of going very low?',
    "Customer insists the root of his domain be steered between two regions by DNS. His present provider can't. " +
      'Would moving the zone to Azure DNS make it possible?',
    'Can the zone root be pointed at a Traffic Manager profile?',
    'What is the smallest caching time I may set in the Traffic Manager profile?',
    'Bare domain plus ATM: is there another way than CNAME?',
    'ATM zone root alias',
    'ATM TTL 0 allowed?',
  ],
  'traffic-manager-wrong-region': [
    "Employees in Sydney are sent to the European site. The method is the latency one. Their PCs use the company's " +
      'name servers in London. Both sites are healthy. Can this be influenced?',
    'We route by country. A customer in Austria gets the US endpoint all the time, he uses some public resolver. ' +
      'Others in Austria are right. Is the geo data wrong?',
    'My test from a VPN exit in Japan returned the Singapore site though there is one in Tokyo. How does the DNS ' +
      'steering decide where I am?',
    'Latency-based steering picks a far away site for one of our offices, why?',
    'Country mapping hands the wrong endpoint to people who use a foreign resolver.',
    'On what basis does Traffic Manager guess the location of a user?',
    'ATM wrong site for user',
    'ATM performance far endpoint resolver',
  ],
};
