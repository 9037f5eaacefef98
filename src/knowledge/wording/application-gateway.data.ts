// How people put the points of application-gateway, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const applicationGatewayWording: Wording = {
  'app-gateway-hub-publishes-spokes': [
    'We run a hub VNet with a WAF_v2 instance called agw-hub-prod, and three teams each own a spoke with web VMs. ' +
      'Do the teams need a gateway each, or may the pool of the central one list servers from their networks?',
    'I am new to Azure and drew a design with one layer 7 entry in the shared services network and the workloads ' +
      'in other virtual networks joined by peering. Will the reverse proxy over there be able to forward requests to ' +
      'machines in those networks?',
    'As a consultant I have a customer with an AKS cluster in vnet-spoke-apps and a connectivity subscription ' +
      'holding the WAF. They want to expose the ingress of the cluster through that shared WAF instead of buying ' +
      'another one. Feasible?',
    'Is it ok when the WAF sits in the connectivity subscription and its web servers in other peered networks?',
    'Can single AppGW in shared network forward to servers which are in different virtual network of other team?',
    'One web ingress for everybody, standing centrally, while the sites run in the workload networks, would this work?',
    'agw in hub, pool members in spokes',
    'shared AppGW across several peered vnets',
  ],
  'app-gateway-backends-on-premises': [
    'Our intranet portal still runs on two physical IIS machines in the Frankfurt server room. A site-to-site ' +
      'tunnel to Azure exists. The boss wants customers to come in through the Azure WAF while the machines stay ' +
      'where they are. Does that work?',
    'I manage a legacy ERP web front end hosted on our own hardware, and an ExpressRoute line to West Europe is ' +
      'up. I would like to put the cloud WAF before it without migrating anything. May I type the local IPs into the ' +
      'pool?',
    'We moved half of the farm to Azure, the other half remains in our own rack behind a VPN. For the transition I ' +
      'want both halves in the same pool of the Application Gateway. Is a mix like this allowed?',
    'Can the Azure WAF forward requests to physical machines standing in our own server room behind the tunnel?',
    'Is it normal that a pool of the layer 7 gateway holds 192.168.x addresses from our company network?',
    'We want cloud WAF protection but website stays hosted locally in company, it is possible by the line we have?',
    'WAF in azure, web server on prem',
    'AppGW pool with datacenter IPs',
  ],
  'app-gateway-v1-retired': [
    'Since spring our old WAF from 2018 in resource group rg-web-legacy no longer answers, the portal shows ' +
      'operational state Stopped and Start is refused. Nobody touched it. Customers only get a timeout when they ' +
      'open the shop.',
    'I inherited an environment with a Standard Medium size App Gateway that has been there for years. The site ' +
      'went dark, the resource is still there with all its listeners, but it says stopped and the start command ' +
      'gives an error.',
    'We have three of the first generation WAF instances across two subscriptions and got mails about end of life. ' +
      'Management asks whether they can simply be switched to the newer tier by a setting or whether a rebuild is ' +
      'required.',
    'Old generation gateway from years ago does not run any more and cannot be started, what are our options?',
    'How come the WAF Medium instance suddenly is in stopped state although nobody in the team pressed stop?',
    'Is there a button to convert the first generation of the web gateway to the second, keeping its public address?',
    "agw v1 stopped, won't start",
    'v1 end of life AppGW replacement path',
  ],
  'app-gateway-private-only': [
    'Our security policy denies every public address in the landing zone. When I create a Standard_v2 gateway in ' +
      'snet-agw the wizard insists on a public frontend. I only need an internal entry for users behind the circuit. ' +
      'Is there any way around that?',
    'Auditor complained that our internal HR portal sits behind a layer 7 gateway which also owns an internet ' +
      'address nobody uses. I want to get rid of this address completely and keep just 10.20.4.10. How, and can it ' +
      'be done on the running gateway?',
    'I write Bicep for an isolated environment and the deployment of the v2 Application Gateway fails as soon as I ' +
      'leave out the publicIPAddress in frontendIPConfigurations. Does the second generation really force an ' +
      'internet-facing address upon us, even for purely internal sites?',
    'Can the second generation of the layer 7 gateway live without any internet address, purely internal?',
    'Policy in our tenant forbids PIPs, how come the gateway wizard still demands one from me?',
    'We want only private frontend IP at WAF_v2, nothing that is visible from outside, please how?',
    'agw v2 no PIP possible?',
    'EnableApplicationGatewayNetworkIsolation what for, no PIP',
  ],
  'internal-layer-7-entry': [
    'Our staff in Munich and Vienna open five small web tools hosted on Azure VMs over the ExpressRoute line. Each ' +
      'tool has its own port now. I want one internal address with HTTPS that sends /hr here and /finance there. ' +
      'Which Azure product?',
    'As developer I know nginx as reverse proxy from on-prem. Now the apps move to Azure and must stay reachable ' +
      'from the company network only, with certificates and URL based forwarding. What is the managed thing for it, ' +
      'not exposed to the outside?',
    'The compliance team demands that even employee-only web apps get filtered for attacks such as SQL injection. ' +
      'The users come in over the tunnel, nothing is on the internet. What should stand before these apps inside our ' +
      'network?',
    'What takes the place of F5 for company-internal web sites in Azure, with host and URL rules?',
    'Need a thing that distributes HTTP by URL for employees only, reachable through tunnel, no internet exposure.',
    'Which managed reverse proxy can we use for purely internal websites that people open from the office?',
    'private reverse proxy for employee sites',
    'internal L7 LB, host based routing',
  ],
  'app-gateway-public-and-private-frontend': [
    'We have a WAF_v2 for shop.contoso.com on the internet. The call centre reaches Azure over the tunnel and ' +
      'should hit the same gateway by 10.30.1.5 instead of going out and in again. Do I need to buy a second gateway ' +
      'for them?',
    'I want the partners to enter from outside and our employees from inside, both on HTTPS, both through the one ' +
      'App Gateway we pay for. Is one outside address plus one inside address allowed on it, or do they collide on ' +
      '443?',
    'For one of our tenants the sales people insisted on two internet addresses at the same WAF, one for each ' +
      'brand, plus an internal one for staff. How many frontends of which kind can it have at all?',
    'Can one WAF listen on an internet address and on an internal one, both for HTTPS?',
    'Staff inside and customers outside share one gateway, is it possible that both use the default https port?',
    'Am I allowed to attach two internet IPs to the same layer 7 gateway, or just one?',
    'agw dual frontend, both 443',
    'two PIPs on one AppGW',
  ],
  'app-gateway-default-route-to-firewall': [
    'The network team rolled out a company route table through policy, everything now goes to 10.0.1.4, the ' +
      'appliance in the hub. Since that evening our WAF_v2 in snet-agw shows backend health Unknown and any change ' +
      'to it fails.',
    'I was told all subnets must be forced through the hub. I associated rt-default with the subnet of the web ' +
      'gateway and got refused with some text about next hop type. What is permitted there and what is not?',
    'Until last week our Application Gateway worked fine. Then the telecom started to advertise the full internet ' +
      'route over the circuit and now new deployments of the gateway run for half an hour and end with an error.',
    'Why does my web gateway stop updating once all traffic of its subnet is forced to the central appliance?',
    'Is it permitted that the WAF subnet sends everything via our NVA, like all other subnets have to?',
    'After tunnelling everything home, gateway health is Unknown and sites give 502, anyone seen this before?',
    'agw ApplicationGatewaySubnetUserDefinedRouteNotAllowed after route table',
    'UDR 0/0 NVA on agw subnet',
  ],
  'app-gateway-with-azure-firewall': [
    'We own an Azure Firewall Premium in the hub and now should publish three web sites. One colleague says the ' +
      'WAF comes first, another says the firewall must be the only entry. How are the two usually arranged for ' +
      'traffic from the internet?',
    'The security department wants intrusion detection on everything, also on HTTPS requests which the WAF already ' +
      'decrypted. Our layout: App Gateway in snet-agw, firewall in the same hub, web VMs in spokes. In which ' +
      'sequence do the packets best travel?',
    'I study the reference architectures and see both boxes drawn next to each other in one picture and one after ' +
      'another in a different picture. When do I pick which arrangement for a public shop plus ordinary outbound ' +
      'traffic?',
    'WAF first and then firewall, or the other way round, what do people normally build?',
    'Do web requests need to pass both boxes, or is it fine if each handles its own kind of traffic?',
    'My boss ask whether the AzFW should sit in between the layer 7 gateway and web servers for IDPS.',
    'AzFW + AppGW: parallel or chained',
    'firewall between WAF and web VMs',
  ],
  'app-gateway-dns-zone-link': [
    'Our web app has a private endpoint in snet-pe and public access is off. From the jump host the site opens, ' +
      'through the WAF we get 502 or 403, and on checking, the gateway seems to talk to a 20.x address.',
    'Setup: layer 7 gateway in vnet-hub, app service endpoint in vnet-spoke1, peering between them green. A VM in ' +
      'the spoke gets 10.2.0.5 for the name, yet the pool of the gateway is unhealthy. Where does the zone have to ' +
      'be attached?',
    'After the infrastructure people pointed the hub network to our own name servers, the site behind the WAF ' +
      'answers with 502, while my test VM next to the endpoint reaches the app on its inside address without trouble.',
    'Why does the web gateway call the outside address of our app, an endpoint exists in the other network?',
    'Which network must know the privatelink zone so the layer 7 gateway finds the app inside?',
    "Jump box okay, WAF 502, name of the app gives internet IP when asked from the gateway's network.",
    'agw ignores private endpoint of webapp, 502',
    'privatelink zone: which vnet for AppGW backend',
  ],
  'app-gateway-private-link-to-backend-needed': [
    'In our drawing the WAF is in vnet-hub and the servers are in vnet-app, both connected by peering. An ' +
      'architect added a Private Link between the two as an extra line. I do not see what it is good for. Can I ' +
      'erase it?',
    'We have an internal container environment with an inside load balancer address 10.8.0.6 in a spoke. The ' +
      'Application Gateway lives in the hub. Somebody claims that a private endpoint has to be created for the hop ' +
      'between. True?',
    'I learn about Private Link at the moment and wonder: if the App Gateway and the web servers are in two peered ' +
      'networks anyway, does the traffic between them require an endpoint to remain private?',
    'Is an endpoint required on the leg from the WAF to servers in a network we already peered?',
    'Gateway to internal environment in the next VNet, is the peering by itself enough or is more needed?',
    'Why would anybody put Private Link between layer 7 gateway and a pool member which has inside IP?',
    'agw to spoke backend, PL necessary?',
    'peering enough between WAF and pool?',
  ],
  'app-gateway-502-unhealthy': [
    'New to this: I built a layer 7 gateway according to a tutorial with one VM in the pool, and the browser says ' +
      '502. I do not know where to begin looking. What is the order of checks for such a situation?',
    'The helpdesk forwards me complaints that our portal behind the WAF gives bad gateway from time to time. I ' +
      'have read rights on the subscription. Which page tells me the reason, and what are the usual suspects for it?',
    'I am on call and the site throws 502 for everybody. The web server processes are running. I never worked with ' +
      'the Azure Application Gateway before. How do I diagnose where the chain breaks between gateway and servers?',
    'Where does the gateway tell why it considers my server sick, and what typically is behind it?',
    'Bad gateway page from Azure WAF, how to start with the search for the reason?',
    'General checklist please for a pool that is shown red in the layer 7 gateway.',
    'agw bad gateway, first steps',
    'troubleshoot AppGW 502 checklist',
  ],
  'app-gateway-nsg-rules': [
    'Our deployment pipeline creates a v2 App Gateway into a subnet that has the corporate NSG with deny all at ' +
      'the end. It fails after a while with a message about inbound traffic being blocked. In the portal the health ' +
      'of the pool is Unknown.',
    'The security group attached to snet-waf was tightened yesterday by the SOC team, only 443 from the internet ' +
      'was left. Sites still open, but every change to the gateway now fails and health information is gone.',
    'I want to write a strict firewall ruleset for the subnet of our layer 7 gateway so that just our office range ' +
      '203.0.113.0/24 reaches the site. What else has to stay open that I should not cut off?',
    'What must a security group on the WAF subnet let through at minimum, apart from our own web ports?',
    'Why does the gateway refuse to deploy once I attach the hardened NSG of the company to its subnet?',
    'Strange port range over 65000 shows up in a finding about our web gateway, is it safe to close?',
    'agw deploy ApplicationGatewaySubnetInboundTrafficBlockedByNetworkSecurityGroup nsg',
    'minimal NSG for agw v2 subnet',
  ],
  'app-gateway-subnet-size-move': [
    'I plan the address plan for a landing zone and reserved 10.40.0.0/27 for the Application Gateway. It should ' +
      'scale up to maybe 40 instances at Christmas. Is my block big enough or what do I have to reserve?',
    'Our WAF_v2 lives in a small block of sixteen addresses. With autoscale set up to 20 the platform complains ' +
      'about not having space. How many IPs does it eat, and what is the proper size for the future?',
    'We want to put the App Gateway next to a few other things in one network segment to save addresses. ' +
      'Networking is scarce with us, we got just a /25 in total. Which prefix does Microsoft suggest for the gateway ' +
      'alone?',
    'How many addresses must I set aside for a v2 web gateway with growth to the maximum?',
    'Is a /27 too tight for WAF_v2, or will it be ok if we stay with few instances?',
    'Colleague says /24 for one gateway is waste, is it truly recommended to give it that much?',
    'agw v2 subnet prefix sizing',
    'IPs per AppGW instance, how many',
  ],
  'app-gateway-private-link': [
    'Our SaaS sits behind a v2 layer 7 gateway. A customer with own tenant and own Azure network, range ' +
      '10.0.0.0/16 exactly like ours, wants to consume it without the internet. Could they build an endpoint towards ' +
      'our gateway?',
    'Two subsidiaries with clashing networks need to call an internal API published by our WAF_v2 in Sweden. ' +
      'Peering is out of the question. I heard the gateway can be offered as a private link target by itself. ' +
      'Correct?',
    'We deliver an API to fabrikam in other tenant. They refuse VPN and refuse public traffic. I know about the ' +
      'link service on load balancers, but our front is the Application Gateway. What are my possibilities?',
    'Can a customer in another tenant put an endpoint in their network that leads to our web gateway?',
    'Does the WAF support being consumed over Private Link although both sides use the same 10.x range?',
    "How can I share gateway's frontend privately with VNet that we are not able to peer?",
    'agw privateLinkConfiguration for consumers',
    'PE towards AppGW cross tenant overlapping',
  ],
  'app-gateway-tcp-tls-proxy': [
    'We use the App Gateway for our web sites already and now must also offer an SFTP server and a message broker ' +
      'on 8883 to outside devices. Can the same gateway carry these, or do I need a different product beside it?',
    'As developer I want to reach a Postgres instance through the web gateway we own, so that there is a single ' +
      'public address. Are plain TCP listeners available there, and does the filtering apply to them as well?',
    'We have IoT sensors sending UDP datagrams and a couple of TCP protocols. Management would like one WAF in ' +
      'front for everything. Which of these will work with that gateway and which not?',
    'Does the WAF check database or broker traffic too, or only web requests?',
    'Can I expose a non-web port, e.g. 5432, on the layer 7 gateway of Azure?',
    'Is datagram traffic possible across the web gateway or shall I use LB for that?',
    'agw listener raw TCP, non http',
    'AppGW L4 proxy UDP support?',
  ],
  'app-gateway-inbound-only': [
    'The VMs in our pool are reached fine from outside via the WAF. But they have no public addresses and apt ' +
      'update hangs. I thought the gateway, having a public address, takes care of the outgoing direction too. What ' +
      'do I need?',
    'A bank asks us for the fixed source address our application uses when calling their API. The app servers are ' +
      'behind our Application Gateway with address 20.50.1.2. Will the bank see that one, or something else?',
    'Migrating from a classic LB, where the machines could also get out by its address. Now we use the App Gateway ' +
      'instead and the machines lost internet. Is the gateway not able to carry calls they start themselves?',
    "Servers behind the WAF can't download updates, does the gateway not give them a way to the internet?",
    'Which IP will third parties see if my pool members call them, the one of the web gateway?',
    'Is the layer 7 gateway used also for requests that start at the servers and go outside?',
    'agw pool VMs no egress',
    'outgoing calls via AppGW public IP?',
  ],
  'app-gateway-waf-upgrade-cost': [
    'We started with the plain Standard_v2 tier for budget reasons. After a pentest the management wants attack ' +
      'filtering turned on. The gateway serves a live shop with 24/7 sales. Can the tier be raised while it runs, ' +
      'and what happens to the bill?',
    'I am tasked to enable filtering on the existing layer 7 gateway named agw-shop. I fear having to rebuild all ' +
      'twenty listeners. Is it a simple tier change, and does anything break for customers at the moment of change?',
    'Our company already pays for DDoS network protection. Someone claimed this reduces what we pay for the ' +
      'filtering tier of the Application Gateway. We are still on the tier without filter and consider the jump.',
    'Will users notice something if I raise the gateway from tier without filter to tier with filter?',
    'Is it possible that we add web filtering onto the running gateway, no new build?',
    'How much more does the filtering tier cost than the plain one that we run now?',
    'agw Standard_v2 to WAF_v2 in place',
    'turn on WAF existing AppGW outage?',
  ],
  'app-gateway-permission-on-subnet': [
    'Our GitHub workflow uses a service principal with Contributor on rg-web only. The network lives in rg-net. ' +
      'Deploying a new listener to the App Gateway suddenly fails with an authorization error that names the virtual ' +
      'network.',
    'For two years the pipeline for our WAF ran without trouble. Now every run ends with a 403 about a linked ' +
      'scope, though nobody changed roles of the account. Rules, certificates, all kind of edits are affected.',
    'The ingress controller pod of our cluster logs an authorization error each time it tries to write to the ' +
      'gateway. I made its identity Contributor on the gateway itself already, this did not help.',
    "Any idea why updating the web gateway is denied, while my account is Contributor on the gateway's resource group?",
    'Deployment account cannot modify the WAF any more, error speaks of join on the network.',
    'Portal says I lack authorization over the linked scope when I save a rule of the gateway.',
    'pipeline error ApplicationGatewayInsufficientPermissionOnSubnet subnets/join',
    'LinkedAuthorizationFailed on agw update, subnets/join',
  ],
  'app-gateway-app-service-host-name': [
    'We put a v2 web gateway in front of our web app. People type portal.contoso.com, page opens, but after they ' +
      'log in the address bar jumps to something ending with azurewebsites.net and the session is gone.',
    'My ASP.NET app on App Service runs behind the WAF. OpenID login complains that reply URL does not match, ' +
      'since the app believes its name is the default one given by Azure and not the one our customers use.',
    'A customer reports that links in our portal send them around the gateway directly to the default site name of ' +
      'the web app. Entering by our domain works for the first page only. Any clue what is wrong?',
    'After sign-in the browser leaves our domain and shows the default Azure name of the app, why?',
    'Every redirect that the web app produces points to azurewebsites instead of our own domain, gateway in front.',
    'How come cookies get lost and the address changes to the platform name behind the WAF?',
    'agw webapp redirect leaks azurewebsites URL',
    'wrong reply url app service behind WAF',
  ],
  'app-gateway-key-vault-certificate': [
    'Our listener takes its TLS certificate from kv-prod. Last month the security team closed the vault to ' +
      'selected networks. Since then the renewed certificate never arrives at the WAF, and browsers will soon warn. ' +
      'The role assignments did not change.',
    'I want to reference a vault secret at the TLS listener on our Application Gateway. The vault has public ' +
      'access off and an endpoint in snet-pe. Saving runs into an error that the vault has restricted access. What ' +
      'does the gateway require?',
    'We rotate TLS certs in the vault every 90 days and the App Gateway picked it up automatically. After locking ' +
      'down the vault network, the gateway keeps serving the old one although permissions are the same as before.',
    'Can the WAF fetch a cert out of a vault that is closed to the internet?',
    'Since the vault was limited to certain networks our gateway does not pick the new cert up.',
    'Is a locked-down vault compatible with TLS listeners of the layer 7 gateway?',
    'agw listener error KeyVaultHasRestrictedAccess, closed vault',
    'AppGW cert from closed vault',
  ],
  'app-gateway-websocket-timeouts': [
    'Our chat app uses Socket.IO on AKS and stands behind the v2 web gateway. Connections open but are cut after ' +
      'some minutes of silence. Which settings control this, and does the gateway need to be told about upgrade ' +
      'requests at all?',
    'A dashboard of ours pushes events through a long living HTTP connection. Direct to the server it stays up for ' +
      'hours, through the Application Gateway it ends early. What is the longest time allowed and where do I set it?',
    'We evaluate the Azure WAF for a trading front end with live quotes over wss. Before we buy: are persistent ' +
      'two-way connections passed through, on which tiers, and do they survive quiet periods?',
    'Live updates over wss stop after four quiet minutes when going by the WAF, is this adjustable?',
    'Is the upgrade to a persistent socket passed by the layer 7 gateway without extra configuration?',
    'How long can push connection stay open at the web gateway before it gets closed?',
    'agw wss disconnect idle',
    'AppGW SSE long lived connections',
  ],
  'app-gateway-waf-blocks-requests': [
    'Since we moved the policy from detection to prevention, editors of our CMS cannot save articles that contain ' +
      "HTML or code snippets. The browser shows 403 Forbidden with the gateway's name. Other users just reading are " +
      'fine.',
    'Our Angular app posts JSON to /api/orders. In test without filter it works, in production behind WAF_v2 some ' +
      'customers with apostrophes in their surname get refused with 403. The web server log does not even show these ' +
      'requests.',
    'The vendor of our ticket system says their software is ok, but uploading comments fails with Forbidden as ' +
      'soon as traffic passes the Azure gateway. I found entries with anomaly score in the log. How do I deal with ' +
      'that safely?',
    'Legit form posts are denied with 403 at the gateway, the server never sees them.',
    'How come some users get Forbidden only when they type special characters, gateway with filter in front?',
    'Which log tells what made the WAF deny my API call, and how to let it pass?',
    '949110 anomaly score agw prevention 403',
    'WAF_v2 403 on form submit',
  ],
  'app-gateway-many-sites': [
    'We are a hosting agency with around 70 small customer sites, each with own domain, all on a few Azure VMs. ' +
      'Can all of them hang on one v2 App Gateway with one address, or where does it end?',
    'I need app1 to app40 under fabrikam.com plus a couple of entirely different domains. Someone said one must ' +
      'buy a gateway per domain. Are they told apart by host name on the same 443 frontend?',
    'Planning for growth: today 30 listeners on our WAF, next year perhaps 150 domains. What is the ceiling per ' +
      'gateway, and do several names fit in one listener so we can stretch it?',
    'Maximum number of domains which one WAF instance can host at the same address?',
    'Can different customer domains share the same gateway and IP, separated by their names?',
    'Is one star listener *.contoso.com enough to serve all our subdomains on the web gateway?',
    'agw max listeners hostnames',
    'hosting 80 domains single AppGW',
  ],
  'app-gateway-client-address': [
    'Our web servers log 10.1.2.6 and 10.1.2.7 for every visitor since the WAF was put in front. The marketing ' +
      'tool needs the visitor address, and fail2ban blocks the wrong party. Where is the genuine one found?',
    'An application of ours allows certain partner IPs in its own config. After placing the layer 7 gateway before ' +
      'it, all partners look the same to the app. Where should the address check happen now?',
    'I wrote code that parses the forwarded header to get the visitor and it breaks, because there is a colon and ' +
      'number after the address when requests pass by the Azure Application Gateway. Is this expected?',
    "All visitors appear with an address of the gateway's subnet in IIS logs, can I see true ones?",
    'NSG of the web VMs filters by customer IPs and stopped matching since the WAF is in between.',
    'Does the layer 7 gateway hide who is calling from the machines in the pool?',
    'agw visitor IP in IIS log',
    'AppGW X-Forwarded-For has ip:port format',
  ],
  'app-gateway-move-vnet': [
    'During a test somebody deployed the WAF_v2 into vnet-sandbox rather than vnet-prod. All listeners and certs ' +
      'are configured. I hoped for a move button to bring it across to the right network, is there one?',
    'We re-plan our IP layout and the App Gateway must leave its present subnet for snet-agw-new in the same ' +
      'virtual network. Do we have to rebuild it entirely or is there a command that switches it?',
    'Our company relocates workloads from North Europe to Sweden Central. VMs go with a migration tool. The web ' +
      'gateway with its fifteen sites should follow. What is the way for it?',
    'Can an existing WAF be carried over into a different virtual network without rebuilding?',
    'Is there a possibility to shift the layer 7 gateway into another subnet next door?',
    'Wrong network chosen at creation of web gateway, how do I correct it afterwards?',
    'relocate agw different vnet',
    'Set AppGW other subnet CLI',
  ],
  'app-gateway-sku-and-price': [
    'We are a club with a little website, maybe 2000 visitors a month, hosted on one VM. A freelancer proposes the ' +
      'Azure WAF. I need to tell the treasurer what this means in euros and whether the smaller tier will do.',
    'For a budget request I have to explain how the Application Gateway is charged: a flat part, a usage part, ' +
      'something with units? And does it matter for the invoice if the filter is included or not?',
    'Our test team needs a App Gateway only during office hours. Which tier is the sensible one, how is it ' +
      'metered, and do we continue paying when it is stopped in the evening?',
    'How is the web gateway metered, and which of both v2 tiers suits a tiny public site?',
    'Does the one with filter cost much more than the one without, and when is it worth it?',
    'What will be on the invoice for a layer 7 gateway with little traffic?',
    'agw v2 pricing fixed + CU',
    'which AppGW tier small public site',
  ],
  'app-gateway-mutual-tls': [
    'Our bank partner demands that only callers who hold a certificate issued by their CA may open our API. The ' +
      'API is published by a v2 web gateway. Can the gateway itself demand this proof, and how do my servers learn ' +
      'who called?',
    'I run devices in the field, each with a factory certificate. Now they talk directly to nginx with ' +
      'ssl_verify_client. We want to move to Azure WAF. Is two-way TLS available there, or does it end at the ' +
      'gateway?',
    'A government customer insists on two-sided authentication at the TLS layer for machine-to-machine calls. ' +
      'Where in the Application Gateway do I put the issuing authority, and will the subject reach the backend ' +
      'application?',
    'Can the WAF ask callers for their own certificate before they get in?',
    'Two-way TLS: does the layer 7 gateway check the cert which partners present?',
    "We want to hand over details of caller's cert to the app behind gateway, possible?",
    'agw two-way TLS client CA',
    'SSL profile trusted client cert AppGW',
  ],
  'app-gateway-probe-wrong-host-or-path': [
    'I can curl the web VM from a machine in the same subnet and get 200 with the right site. The App Gateway ' +
      'however lists it as unhealthy and says something about status code 404 received while 200-399 expected.',
    'We host an API that only has routes under /v1 and nothing at the root. Since we put it behind the WAF users ' +
      'see 502. The health page complains about a received status, not about a connection.',
    'Our intranet page asks for login immediately. A colleague put the gateway in front, and the pool is red with ' +
      '401 in the details, though everybody who opens the server by its own name gets in fine.',
    'Health page shows an unexpected HTTP status from my server, while opening the app by hand is fine.',
    'Site itself healthy, gateway says unhealthy and mentions 403 or 404 in the details, any idea why?',
    'After adding second website with host bindings on IIS, the pool went red with a 404.',
    'agw unhealthy received 404 expected 200-399',
    'WAF health 401, app is fine',
  ],
  'app-gateway-cannot-reach-back-end': [
    'The WAF in hub 10.0.0.0/16 has pool member 10.5.0.4. From the jump box I can open http://10.5.0.4 without ' +
      'problem. Health details in the gateway say it could not connect. It started after the segmentation project.',
    'New Windows web server, IIS installed, the page opens in its own browser and from my bastion session. Behind ' +
      'the layer 7 gateway all requests end with 502 and the health tab says TCP connection failed.',
    'Last Friday the network team finished micro-segmentation of all spokes. Since Monday portal.contoso.com gives ' +
      '502 for everyone, and health details speak of failing to connect on port 8443. Our admins reach the server ' +
      'from their own subnet.',
    'Gateway fails to open a connection toward the server, while a VM elsewhere gets through on the same port.',
    'How come the pool is red with a connect error although the service listens and answers to others?',
    'Web gateway to spoke VM port 8080 does not get through, bad gateway for users.',
    'agw could not connect to backend',
    'health: TCP connect failed, jumpbox fine',
  ],
  'app-gateway-back-end-name-not-resolved': [
    "The pool of our WAF holds app01.corp.contoso.com. On Wednesday the network's name servers were swapped to new " +
      'domain controllers. A VM gets the new record properly, while the gateway says Unknown and cannot do a probe.',
    'I entered a full name and not an IP into the pool of the Application Gateway. A test machine in the same ' +
      'network finds it, but health details complain that no probe could be created for this member.',
    'We migrated a backend to a fresh address and changed the A record, plus the VNet now uses different ' +
      'resolvers. Everything follows, only the App Gateway keeps calling the old place even two days later.',
    'Why does the gateway not find the server name that every VM in its network can find?',
    'Since name servers of the network got replaced, health in the WAF is Unknown for members given by name.',
    'Pool member by FQDN, gateway complains that a probe could not be made, what does this mean?',
    'agw pool FQDN unresolved Unknown',
    'AppGW still asks old resolvers',
  ],
  'app-gateway-back-end-certificate-name': [
    'We turned the hop between WAF and web server to HTTPS with a valid GlobalSign certificate for ' +
      'www.contoso.com. The pool contains 10.4.1.20. Since then it is unhealthy, and the details mention the leaf ' +
      'and the host name.',
    'I need encryption all the way. With HTTP towards the server everything was fine. With port 443 the layer 7 ' +
      'gateway declares it sick and states a mismatch in the common name, though in my browser the lock is green.',
    'One certificate for *.fabrikam.net is on all our back ends. Two of four pool members turn red in the gateway ' +
      'as soon as we choose HTTPS, with a message about names. Users get 502 on these.',
    'HTTPS between gateway and server fails with a message on CN, while a browser is happy with the cert.',
    'How come end-to-end encryption breaks at the WAF with a name mismatch when pool lists IPs?',
    'Members red after choosing 443 in the settings, details complain about the hostname in the cert.',
    'agw leaf CN does not match hostname',
    'CN mismatch backend https AppGW',
  ],
  'app-gateway-back-end-root-not-trusted': [
    "Our web servers have certificates from the company's own AD certificate services. The domain joined laptops " +
      'trust them. Behind the Application Gateway with HTTPS to the servers, health is red and mentions the root ' +
      'certificate.',
    'For the lab I made a certificate with openssl and put it on nginx. Through the WAF I see 502, and the health ' +
      'tab says it lacks the signature of a known authority. Plain HTTP to nginx is okay.',
    'Our PKI team renewed the internal issuing authority last week. Since the servers got new certificates, the ' +
      'gateway counts all of them as unhealthy with a text about trusted root, while office PCs open the servers ' +
      'directly without warning.',
    'Gateway rejects our in-house issued server certs, while company laptops accept them.',
    'Why is the pool red with a trust message once the servers use certs from our own PKI?',
    'Homemade cert on the web server makes the layer 7 gateway say unhealthy on https.',
    'agw trusted root does not match backend',
    'AppGW backend not signed well-known CA',
  ],
  'app-gateway-back-end-chain-or-expiry': [
    'It is Monday morning and the portal gives 502 for all. No deployment since Thursday. The servers use HTTPS, ' +
      "and the gateway's health tab has a text about the certificate chain that I do not understand. My Chrome opens " +
      'the server fine.',
    'We installed a brand new DigiCert certificate on the Apache box. Browsers show the lock, but the App Gateway ' +
      'flipped to unhealthy within a minute and says something of intermediate.',
    "The supplier's machine behind our WAF used to be green. Today it is red, details tell about validity dates. " +
      'The supplier says he did nothing at all. Visitors see bad gateway.',
    "Browser accepts the server's cert, WAF says part of the chain is missing, how come?",
    'Suddenly unhealthy over https overnight, message speaks of a date range on the server cert.',
    'Fresh public CA cert installed on backend, pool turned red at once with chain error.',
    'agw intermediate missing in chain',
    'openssl "unable to verify first certificate" AppGW',
  ],
  'app-gateway-request-timeout': [
    'An export to Excel of our ERP takes some 45 seconds. Opened straight on the web VM it finishes. Through the ' +
      'WAF the users see a gateway time-out page after twenty seconds, always the same duration. Other pages are ' +
      'quick.',
    'We have one API endpoint that crunches data and answers after up to two minutes. All other endpoints behind ' +
      'the layer 7 gateway are fine, this one returns 504 reproducibly. The server log shows that it completes with ' +
      '200 later.',
    'Users of month-end reporting report an error page 504 only at busy times. In quiet hours the same report goes ' +
      'through the Application Gateway. On the machine itself it always finishes after a while.',
    'Slow page dies with 504 behind the WAF, always the same number of seconds, server goes on working.',
    'How come the WAF gives up on long computations while direct access waits patiently?',
    'Only heavy queries fail with time-out page behind the web gateway, quick ones never.',
    'agw 504 slow endpoint 20 s',
    'AppGW 504 long export',
  ],
  'app-gateway-redirect-loop': [
    'Since we ended TLS at the WAF and speak plain HTTP to the WordPress VM, Chrome shows that the page redirected ' +
      'too many times. On the VM itself by its local address the site comes up.',
    'I turned on the option to send port 80 visitors to HTTPS on the App Gateway. The Spring application was not ' +
      'touched at all. Now nobody gets a page, the browser bounces forever and then gives up.',
    'After the move from a hardware balancer to the Azure web gateway our Magento shop spins: curl shows an ' +
      'endless series of 301 to precisely the same https address. Before the move there was no such thing.',
    'curl -L shows the same https location again and again once the gateway sits in front.',
    'Browser spins and says redirected too often, only by way of the gateway, not straight on the server.',
    'Why does our site bounce forever since certificates are handled by the WAF?',
    'ERR_TOO_MANY_REDIRECTS since agw in front',
    'infinite 301 tls offload AppGW',
  ],
  'app-gateway-key-vault-permission': [
    'The portal marks one of my listeners with an error and visitors of that domain get an unrecognized name alert ' +
      'in Chrome. The certificate is stored in kv-web, which has RBAC mode. Other listeners with uploaded PFX files ' +
      'work.',
    'In Terraform I create a user assigned identity, attach it to the Application Gateway and point the listener ' +
      'at a vault secret id. Apply ends with an error about missing get permission. The vault network is open to all.',
    'An admin cleaned unused access policies from the vault last week. Today half of our sites on the WAF stopped ' +
      'with a TLS alert, and Advisor recommends to resolve an issue with the vault.',
    'Listener switched itself off and TLS fails for this site, cert is from a vault without network limits.',
    'Gateway deployment says the identity lacks get on the secret, what is expected here?',
    'TLS name alert on one site since somebody tidied up rights at the vault.',
    'terraform apply agw UserAssignedIdentityDoesNotHaveGetPermissionOnKeyVault',
    'agw listener disabled vault secret access',
  ],
  'app-gateway-subnet-not-its-own': [
    'In the create wizard for the App Gateway I cannot pick snet-web, it is greyed out although it exists in the ' +
      'right network and has lots of free addresses. Two web VMs are in it already.',
    'Our Bicep places WAF_v2 in the segment where the private endpoints live, as addresses are scarce. The ' +
      'deployment stops with an error about resource types. In another environment the same template works.',
    "I tried to reuse a segment earlier used for a web app's network integration. The web gateway deployment " +
      'refuses it, mentioning something on delegation. There is nothing visible in it any more.',
    'Why is my segment not selectable when I create the WAF, there is plenty of room?',
    'Can VMs and the layer 7 gateway live together in one segment, deployment was refused?',
    'Creation of the web gateway stops, message says other kinds of resources are in the same place.',
    'bicep agw deploy subnet already used by other resources',
    'agw subnet greyed out wizard',
  ],
  'app-gateway-front-end-times-out': [
    'Pool is green, everything looks alright in the portal, but https://20.10.5.6 of the WAF just spins in the ' +
      'browser until it times out. From home, from mobile, from the office, always the same. The browser never gets ' +
      'any status.',
    'We added a second site on 8443 to the Application Gateway. On 443 the first site still answers, while telnet ' +
      'to 8443 gets no connection. Health of the new pool shows healthy.',
    'After hardening week nobody outside can open our gateway address, the SYN packets get no reply. The access ' +
      'log is empty for that time. Inside, the servers were never down.',
    "No TCP connect at the gateway's address from anywhere, though the pool is shown healthy.",
    'Port 443 answers and the port I added yesterday does not, at the same web gateway, why?',
    'Browser waits forever on the WAF address, log of requests has no line about it.',
    'agw frontend timeout, pool healthy',
    'ERR_CONNECTION_TIMED_OUT AppGW public IP',
  ],
  'app-gateway-no-listener-for-host': [
    'Marketing registered shop-new.contoso.com and pointed it at the WAF address, as for all other domains. ' +
      'Visitors get a bare 404 page with server header Microsoft-Azure-Application-Gateway. The older domains on the ' +
      'gateway work.',
    'Two sites share one App Gateway. When I open the second domain I get the content of the first. DNS is right, ' +
      'both go to the same address, and each server answers properly when I call it directly.',
    'I have *.fabrikam.com on the gateway since ages and created admin.fabrikam.com with its own pool. The ' +
      'requests for admin continue to land at the general site, as if my new entry did not exist.',
    "New domain pointed to the gateway yields a 404 with the gateway's own server header, other domains fine.",
    'How come the second website displays the pages of the first one through the WAF?',
    'Special subdomain is delivered from the general pool instead of its own one, both on one gateway.',
    'agw 404 unknown hostname',
    'AppGW wrong site second domain',
  ],
  'app-gateway-path-rule-404': [
    'We split an app by URL on the layer 7 gateway: /shop to one pool and /blog to another one. /shop/cart works, ' +
      'but plain /shop gives a 404 from the wrong server. What is going on?',
    'Customers with old bookmarks type /Reports with capital R and get not found, whereas /reports is alright. IIS ' +
      'never cared about that. Since the WAF with URL rules is in front, we hear complaints.',
    'A developer added /api/v2 to the map. Calls to exactly this address reach the right servers, everything below ' +
      'it is answered by the main site with a 404. The API servers log nothing.',
    'Some addresses under the same folder go to the wrong servers behind the gateway, others are right.',
    'Uppercase letters in the address lead to 404 since the web gateway splits by URL.',
    'Why does the main pool answer for a sub folder I mapped to a different one?',
    'agw url map subfolder 404',
    'AppGW path rule case sensitive',
  ],
  'app-gateway-request-too-large': [
    'Users attach scans of about 3 MB as base64 in a JSON form. With filter off everything works; with the ' +
      'prevention policy they get 413 from the gateway. Small forms are okay. Our server permits 50 MB.',
    'Our document portal lets people upload ISO images. Everything up to a certain size passes by the WAF_v2, ' +
      'bigger ones are rejected at once with entity too large, before the web server sees the first byte.',
    'We moved a SOAP service behind the Azure gateway with filtering. Messages with large payloads get rejected, ' +
      'the filter log speaks about length of the body and not about any attack pattern.',
    'Big posts bounce with 413 at the gateway, small ones go through.',
    'Why is upload of larger documents rejected before it reaches our server, filter in front?',
    'The filter log complains on body length, no attack rule, when clients send huge JSON.',
    'agw WAF 413 body size',
    'upload rejected request entity too large AppGW',
  ],
  'app-gateway-old-tls-clients': [
    'A warehouse has barcode scanners with Windows CE. Since last autumn they cannot reach our site behind the ' +
      'Application Gateway, phones and PCs are not affected. Packet trace shows handshake closed right after the ' +
      'hello.',
    'One of our partners runs a very old Java app server that calls our API. They report handshake_failure since ' +
      'some time. We changed nothing, the certificate is valid, and everybody else calls happily through the WAF.',
    'Our printers scan to a web address published by the Azure App Gateway. New models succeed, models from 2012 ' +
      'fail with protocol version. Is there a switch to let them in again?',
    'Ancient devices fail at the TLS handshake with our gateway, modern ones connect.',
    'How come one partner with an outdated runtime gets a reset on HTTPS and no one else?',
    'Can I permit TLS 1.0 on the WAF for legacy machines once more?',
    'agw TLS 1.1 legacy client reset',
    'handshake_failure old Java AppGW',
  ],
  'agic-ingress-not-picked-up': [
    'On AKS I enabled the ingress addon that drives the Azure web gateway. I applied my yaml for the shop, kubectl ' +
      'get ingress shows an empty ADDRESS column for an hour, and the portal lists no new listener.',
    'We switched from nginx to the Azure gateway as ingress for our cluster. Old manifests were applied unchanged. ' +
      'The controller pod runs without errors, but nothing shows up on the WAF.',
    'In namespace default my ingress was taken at once, in namespace team-b the same manifest has no effect on the ' +
      'gateway. The pods and the service are okay when I port-forward.',
    'Ingress object exists yet the layer 7 gateway has no listener for it, pod of the controller is running.',
    'Why does kubectl never display an address for my ingress, gateway controller installed?',
    "Manifest that worked with nginx is ignored by Azure's gateway controller in the cluster.",
    'AGIC ingress ADDRESS empty',
    'agic does nothing new ingress',
  ],
  'app-gateway-private-address-conflict': [
    'I added an inside frontend 10.6.0.10 some months ago to our WAF but never used it. Today I created a listener ' +
      'for it and the update failed, the whole gateway has provisioning state Failed.',
    'Two v2 gateways share snet-agw. On the second I wish to activate the inside address that was configured at ' +
      'creation. Saving ends with an error telling that the address is in use, but no resource of mine has it.',
    'Internal users should now come in by 10.3.2.7, defined since day one at the Application Gateway as a second ' +
      'frontend. As soon as the first rule refers to it, the deployment breaks. Ping finds nobody there.',
    'Gateway goes Failed once I use its inside address for the first time.',
    'Inside frontend address is reported as taken, though nobody of us uses it, when adding a listener.',
    'Why can I not activate an internal frontend that was configured long ago on the WAF?',
    'agw private frontend IP already in use',
    'AppGW Failed after internal listener',
  ],
  'app-gateway-on-premises-back-end-unreachable': [
    'The pool of our WAF lists 192.168.50.11 in the Hamburg server room. VMs in the same VNet open the page there ' +
      'over the circuit, but for this gateway the member stays red with a time-out. Our cloud side has no ' +
      'restrictions.',
    'We publish a local web server by the App Gateway through a site-to-site tunnel. I see the SYN leave Azure, no ' +
      'answer returns. From a VM in another subnet, curl to the same local server works.',
    'The gateway is in spoke-web, the circuit ends in the hub. VMs in the hub open the company server fine. ' +
      'Gateway health: connection timed out for the company server, while Azure pool members are green.',
    'Company server behind the line is unreachable just for the WAF, not for Azure VMs.',
    'How come a pool member in our own server room times out whereas curl from an Azure VM succeeds?',
    'Health of the member at our site stays red, tunnel is connected, other subnets reach it.',
    'agw on-prem member timeout, VM ok',
    'datacenter backend red over ER, AppGW',
  ],
  'app-gateway-cookie-affinity': [
    'Our old PHP shop keeps the basket in memory of the web server. With two VMs behind the layer 7 gateway the ' +
      'basket empties at random. Is there an option so that a visitor stays with the same VM?',
    'In the Azure WAF I set the affinity option, still users who open the site by the short name http://portal get ' +
      'logged out at random. With the full name it is right. What else does the feature need?',
    'Moving from an F5 with persistence profiles, I look for the equivalent at the Azure Application Gateway. It ' +
      'needs to bind a browser to one server as long as this server is alive. Which setting, which cookie?',
    'Can the gateway keep one visitor always on the same web server by cookie?',
    'Basket gets lost because the WAF sends each click to a different machine.',
    'How do I bind browser sessions with one pool member on the layer 7 gateway?',
    'agw session stickiness setting',
    'AppGW persistence by cookie?',
  ],
  'app-gateway-windows-authentication': [
    'Our SharePoint farm uses integrated login. We planned a WAF_v2 before it so that staff over the tunnel gets ' +
      'one address. In the trial the login box came back endlessly. Does this combination have a future?',
    'An old .NET intranet app depends on Kerberos tickets from domain PCs. The architect placed the App Gateway in ' +
      'front for routing by URL. Does the negotiated login survive this hop or do we have to choose another product?',
    'We get 401 in circles when employees open the reporting server SSRS through the Azure web gateway, straight ' +
      'to the machine the login is silent. The app is set to Windows login in IIS.',
    'Domain login box pops up endlessly at the WAF, direct access signs in silently.',
    'Is integrated domain login something that the layer 7 gateway is able to carry through?',
    'What to put before an app with AD single sign-on if the web gateway breaks it?',
    'NTLM via agw v2 supported?',
    'SSRS 401 loop behind AppGW',
  ],
  'app-gateway-several-in-one-subnet': [
    'We have a /24 named snet-agw with one WAF_v2 scaled to ten. A new project asks for its own gateway with ' +
      'separate lifecycle. Can I place it beside the first, or must I carve out another block?',
    'My address space is nearly used up. Three layer 7 gateways, for dev, test and prod, have to fit somewhere. Is ' +
      'one common segment ok for the three if counted properly, and what if one is still of the first generation?',
    'As learner I read the gateway needs a segment dedicated to it. Does dedicated mean one single gateway or just ' +
      'that nothing except gateways is inside?',
    'May a second WAF be placed right next to the first one in its segment?',
    'Three web gateways, only one block of addresses, do they get along together there?',
    'Is dedicated subnet meant per gateway, or can dev and prod gateways live in the same one?',
    '2x agw same subnet ok',
    'multiple AppGW one /24',
  ],
  'app-gateway-changes-and-maintenance': [
    'We host a shop on the WAF and want to add listeners during the day. My manager is afraid of an outage during ' +
      'each save. Do open requests break when the configuration is updated, or is it seamless?',
    'I noticed that saving a setting at the Application Gateway lasts several minutes. Do visitors feel something ' +
      'during this period? And what about autoscale in and platform patches by Microsoft?',
    'For our change calendar I have to state for each kind of work whether there is an interruption: adding ' +
      'certificates, new rules, scaling, updates done by Microsoft at the App Gateway. Please help.',
    'Will visitors be cut off while I edit rules at the live gateway?',
    'How is service affected when Microsoft patches the WAF instances under us?',
    'Is it safe to add a site at noon, and how do I pull out servers softly?',
    'agw config change zero downtime?',
    'AppGW update duration impact',
  ],
  'app-gateway-when-to-restart': [
    'I replaced the name servers in the settings of the virtual network that holds our WAF. VMs I have rebooted. ' +
      'There is no restart button for the layer 7 gateway in the portal. Must I do something about it, and how?',
    'Our Application Gateway shows provisioning state Failed after an aborted deployment, though sites work. A ' +
      'forum suggests to stop and start it. I am worried that the public address or the private one will change. ' +
      'What is right?',
    'The operations handbook that I write has a chapter on restarting components. For which events should the App ' +
      'Gateway be cycled at all, and by which command, as the portal offers none?',
    'Is it necessary to bounce the WAF after the network got different name servers?',
    'Does the gateway keep both its addresses if I stop it and bring it up again?',
    'How do I reboot a v2 web gateway when the portal has no button for it?',
    'agw reboot needed after dns servers swap',
    'AppGW state Failed, stop/start?',
  ],
  'app-gateway-http-to-https': [
    'Visitors typing our name without https arrive at the WAF on port 80 and see nothing. I would like that they ' +
      'are forwarded to the encrypted site automatically, including the rest of the URL. Where do I set this up?',
    'We host contoso.com and www.contoso.com on a layer 7 gateway. Everything should end at the encrypted version ' +
      'with 301, path kept. Can the gateway do so itself or do I configure nginx on each machine?',
    'The pentest found that our site still serves unencrypted pages through the Azure Application Gateway. We ' +
      "don't want to close port 80 but bounce people. What kind of rule do I need?",
    'How can I push all unencrypted visitors over to the encrypted site at the gateway?',
    'Port 80 should only bounce people to 443, can WAF do this and keep the query string?',
    'Is a permanent 301 from plain to TLS possible on the layer 7 gateway, without touching servers?',
    'agw 301 80 to 443',
    'AppGW enforce TLS redirect rule',
  ],
  'app-gateway-headers-dropped': [
    'Our mobile app sends user_token as an HTTP header. Called directly the API reads it. When passing by the WAF ' +
      'the API gets all other headers but not this one, and answers 401. No rule of mine removes it.',
    'We moved an integration partner from the old balancer to the Azure App Gateway. They send client_id and ' +
      'client_secret in the request headers and our service says both are missing. Bodies and cookies arrive ' +
      'complete.',
    'I compared the requests before and behind the web gateway in Fiddler and tcpdump. One header with an unusual ' +
      'name vanishes on the way. Is there a rule which names are let through?',
    'Header with _ in its name never reaches the API when the call goes by the gateway.',
    'Why do certain HTTP headers get stripped on the way, although I configured no rewrite?',
    'App behind WAF says auth header missing, client definitely sends it under the name api_key.',
    'agw underscore header stripped',
    'AppGW missing request header backend',
  ],
};
