// How people put the points of App Service and Functions, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const appServiceAndFunctionsWording: Wording = {
  'vnet-integration-or-private-endpoint': [
    'I am new to Azure and our App Service got connected to vnet-prod under Networking last week. My colleague ' +
      'says that this makes the site private, but I can still open it from my phone. Did we misunderstand what that ' +
      'feature does?',
    'Our architect drew both a private endpoint and regional VNet integration on the same web app in the diagram ' +
      'for fabrikam. The manager asks why we pay for two features which sound the same. Can one be dropped?',
    'We have a Linux web app joined to a delegated subnet. Now a VM in the subnet next to it should call that app ' +
      'by private address, and nslookup still gives a public one. I thought the join works in both ways?',
    'difference between joining an app to a virtual network and giving it a private IP, for a beginner',
    'Does outbound integration also give my App Service an inbound private address, or are these separate things?',
    'Please explain me which feature is for incoming calls and which is for outgoing ones of a web app',
    'vnet int vs PE app service',
    'app svc integration inbound or outbound only',
  ],
  'app-access-restrictions-and-private-endpoint': [
    'Our intranet web app has a private endpoint in snet-endpoints and works fine. Security now wants that only ' +
      '10.20.4.0/24 can open it, so I added allow and deny entries under access restrictions, but everybody in the ' +
      'company still gets through.',
    'I am consultant at contoso. The App Service is published only by a private endpoint, and any spoke in our hub ' +
      'can open it. The IP rules I put on the app seem to be ignored. How do I filter the callers then?',
    'We tested with a deny all rule on the networking blade of the web app, and a VM in the same VNet still got ' +
      '200 back over private link. Is this normal, and where should such a filter be placed instead?',
    'How come the firewall rules of the site are not evaluated for requests which arrive by private link?',
    "Can I narrow down which internal machines are let in at the web app's private IP?",
    'Why does blocking an internal range on the app do nothing when clients use its private address',
    'filter callers of app private endpoint by range',
    'access restrictions ignored over private link',
  ],
  'app-reaches-on-premises': [
    'We host an ASP.NET app on a Standard plan and the order database still lives in our datacenter behind a VPN ' +
      'device. The app is joined to a spoke VNet that peers with the hub. Will its queries get to the datacenter ' +
      'that way?',
    'Our customer fabrikam has an ExpressRoute circuit ending in the hub, and I am to plan an App Service that ' +
      'reads from an Oracle server in their server room. Does integrating the app with the network suffice or is ' +
      'anything special needed?',
    'Learner question: I understand that VMs in a VNet can talk to the office through the gateway. If I connect my ' +
      'function app to the same VNet, does it get the same path to the servers in the office?',
    'Is a PaaS web app allowed to use our leased line to talk with machines in the local datacenter?',
    'Want my web API to query a SAP box at the plant, tunnel exists already, what is missing',
    'Can functions call a legacy SOAP service at headquarters via the gateway in the connectivity subscription',
    'app service to datacenter over ER',
    'web app call on-prem sql via hub gateway',
  ],
  'private-endpoint-per-slot': [
    'We deploy with blue/green on App Service, having a staging slot beside production. Production got private ' +
      'link last month. Before I write the Bicep I need to know if the slot is covered by the same endpoint or ' +
      'whether I must create another.',
    'Our Terraform module creates one private endpoint for every web app. Now the team asks for two deployment ' +
      'slots per app, called test and preview, and I must calculate how many endpoints and DNS entries this would ' +
      'make in total.',
    'As platform engineer I try to point a second private endpoint at the slot of a web app but I do not know what ' +
      'to type as target sub-resource, for the site itself we used just "sites". What is the naming?',
    'How many private IPs do I have to plan when each web app has a staging slot?',
    'Is one endpoint good enough for the main site and its pre-production slot together?',
    'group id to use when making a private link connection to a deployment slot',
    'PE for staging slot sub-resource name',
    'deployment slots share a private endpoint?',
  ],
  'app-service-endpoint-conflicts-with-private-endpoint': [
    'Our API app was open to snet-frontend by a virtual network rule for two years. Last Friday the team put a ' +
      'private endpoint on it for other consumers, and since then the VMs in snet-frontend get 403 although the rule ' +
      'was not touched.',
    'The error page names service tunneling and a missing private link identifier when a VM opens our web app. The ' +
      'app got a private IP yesterday. Machines in other subnets, which never had a rule, work without any problem.',
    'Two subnets in one VNet: the first one has Microsoft.Web enabled under service endpoints and is refused by ' +
      'the app, the second one has nothing and gets in via the private IP. Any clue what is going on?',
    'Subnet that used to get in by a vnet rule is refused since private link was introduced on the app',
    'How come the old network rule of the web app stopped working the day someone created a private endpoint',
    'Forbidden from one subnet only, the one with service endpoints, the app has private link',
    'service tunneling no private link identifier 403',
    'vnet rule plus private endpoint app service 403',
  ],
  'app-only-from-private-network': [
    'Our HR portal runs on App Service and is at the moment open to the world. Management wants it to be visible ' +
      'only for employees in the company network, who come over VPN to vnet-corp. What is the right way to close it ' +
      'off?',
    'I inherited a web app with a Microsoft.Web service endpoint on two subnets and IP rules for the office. The ' +
      'auditor asks for no exposure on the internet at all. Which of these can stay and what should I build?',
    'We are a small team which builds an internal dashboard as Azure web app. Nobody outside our virtual network ' +
      'should be able to load it, not even a login page. I read about several options and am confused which one to ' +
      'choose.',
    'Can an App Service be hidden completely from the public web and be used just inside our network?',
    'Want intranet only site on PaaS, no outside visitors at all, what steps',
    'How would I take a web app off the internet while people in peered networks keep using it',
    'make web app private, internal users only',
    'lock down app service no public access',
  ],
  'app-allow-only-one-subnet-without-private-endpoint': [
    'We have little budget, therefore no private link. The back-end web app should accept calls only from snet-web ' +
      'in vnet-shop. I added 10.3.1.0/24 as IP rule on the app, and now the servers in that range are refused. How ' +
      'is this meant?',
    "My App Service should be called by a handful of VMs in a single subnet and by nobody else. I'd rather not pay " +
      'for an endpoint per app. Is there a free method with the access rules, and which kind of rule is it?',
    'Trying to whitelist the private address of our jump server in the networking settings of a web app, without a ' +
      'private endpoint. The app logs show a public source address instead of 10.x, thus the rule never hits.',
    'Is it possible to admit one VNet segment to a web app for free, no private link involved?',
    "Which rule type lets in a subnet at the app's public address, since RFC1918 ranges are not matched",
    'Could I use service endpoints so that just the web tier subnet gets into our API app',
    'microsoft.web service endpoint allow one subnet',
    'access restriction 10.x range not matching',
  ],
  'app-403-after-private-endpoint': [
    'Yesterday I put a private endpoint on our web app portal-contoso and turned public access off. From the jump ' +
      'server in vnet-mgmt, which is peered, the browser shows Error 403 Forbidden. When I run nslookup there, a ' +
      '20.x address comes back.',
    'Our developers connect over the company VPN to Azure. Since the App Service was made private everybody gets a ' +
      'page saying that access was blocked by the site. The endpoint shows Approved and has 10.8.2.5.',
    'I am a beginner with private link. The endpoint for my web app is created, connection state is fine, still ' +
      'the VM in the neighbouring spoke is told Ip Forbidden when it opens the site. What did I miss?',
    'Since private link was set up the site says forbidden on every computer in our offices',
    'Any idea why the page is denied with 403 even though a private IP was made for the app',
    'App has internal address now but clients keep landing on the internet one and get refused',
    '403 ip forbidden web app after PE',
    'nslookup azurewebsites.net still public, 403',
  ],
  'deploy-to-app-with-private-endpoint': [
    'Our release pipeline in Azure DevOps uses the Microsoft-hosted ubuntu pool and the AzureWebApp task. Since ' +
      'last week, when the network team made the app private, the deploy step ends with "Failed to deploy web ' +
      'package, Ip Forbidden (CODE: 403)".',
    'We use GitHub Actions with ubuntu-latest runners to publish to a web app. After public network access was ' +
      'disabled for the security audit, every run of azure/webapps-deploy fails, while the site is reachable from ' +
      'our own VNet as it should.',
    'As a developer I do az webapp deploy from a cloud build service and it worked for a year. The app was moved ' +
      'behind private link and now the zip upload is refused with 403, only when run by the pipeline.',
    'Pipeline can not push code any more since the site was taken off the public internet',
    'How come our CI publishes fine to the open test app and is denied at the locked production one',
    'Release with hosted runner is refused by Kudu after the app turned private, what do others do',
    'azure devops hosted agent 403 webdeploy private app',
    'github actions deploy app service ip forbidden',
  ],
  'vnet-integration-other-region': [
    'Our App Service plan sits in West Europe for historical reasons and the whole network, vnet-core with the ' +
      'databases, was built in Sweden Central. I would like to connect the app to that network without moving ' +
      'everything. Which construction does the job?',
    'We want to expand our shop to a second geography. The web app will run in East US 2, but the only virtual ' +
      'network with the SQL managed instance stays in Germany West Central. Is a direct join possible or is peering ' +
      'needed?',
    'I am studying for AZ-700 and came across this: app and VNet are in different locations. The portal seems to ' +
      'offer only networks near the app. How would one reach the distant one?',
    'Can a web app be joined to a network located in a different geography than the app itself',
    'Plan is in France, virtual network in UK, how do I bring them together',
    'Is cross-region integration for App Service a thing, and if not what instead',
    'app service vnet in different region',
    'cross region vnet integration web app',
  ],
  'integration-subnet-size': [
    'I must request address space from our network team for App Service. We will run one Premium v3 plan that ' +
      'scales between 3 and 20 instances. They are stingy and offer a /28. Will this be enough or should I insist on ' +
      'more?',
    'Our landing zone has only 10.50.7.0/24 left for a spoke, in which we want three App Service plans joined to ' +
      'the network. How large must the delegated subnets be and can the plans live in one?',
    'As consultant I do a sizing sheet for contoso: 40 web apps on two plans, up to 12 workers each. How many ' +
      'private addresses are taken out of the delegated range, per app or per worker?',
    'What prefix length would you pick for the delegated range of a web app plan',
    'How many IPs does a plan eat when it scales out in a delegated subnet',
    'May two plans live together in the same delegated range, and how big should that be then',
    'app service integration subnet /27 or /26',
    'minimum subnet size web app vnet',
  ],
  'integration-subnet-shared-with-others': [
    'Our spoke is small and has one subnet, snet-all, with two VMs and a few private endpoints in it. I tried to ' +
      'join the web app to it and the portal complains. Must I really carve out another one only for the app?',
    'The network team gave us a single /25 and thinks that the application gateway, the endpoints and the App ' +
      'Service join can go together. I doubt it. What is permitted to live in the range which is delegated to ' +
      'serverFarms?',
    'I plan the address layout for fabrikam: web app outbound, private endpoint inbound for the same app. To save ' +
      "address space I'd like to put both in the same subnet. Will Azure let me do that?",
    'Can other resources be placed next to the App Service in its delegated subnet',
    'Is a dedicated range mandatory for joining a web app or may it be mixed with servers',
    'Does delegation to App Service stop me from adding endpoints and VMs in that segment',
    'PE and vnet integration same subnet ok?',
    'dedicated subnet for web app required?',
  ],
  'app-into-two-vnets': [
    'Our web app reads from SQL in vnet-data and also has to call an internal API in vnet-legacy, both in the same ' +
      'region but owned by separate teams. It is joined to the first one already. Can I add the second join?',
    'We are migrating between two virtual networks, old and new, and would like that the App Service is connected ' +
      'with both for some weeks so that nothing breaks. The portal shows only one. Is there a trick?',
    'I manage a plan with six apps. Some of them must talk with hub services, all must talk with the spoke. Do I ' +
      'connect each app to hub and spoke, or is one connection supposed to be enough?',
    'Is it permitted to attach a single App Service to more than one virtual network at once?',
    'Adding another VNet to an app which already has one, how do people solve it',
    'Web app needs stuff in three virtual networks, but I can pick just one in the blade',
    'multiple vnet integration one web app',
    'connect app service to 2 vnets',
  ],
  'app-fixed-outbound-address': [
    'A payment provider asks us for one IP that our web app will call from, so that they can put it in their ' +
      'firewall. The properties page lists about thirty addresses, and they said that is too many. How do I get one ' +
      'of our own?',
    "Our function app at fabrikam calls a bank's API that filters by source. After every scaling the bank rejects " +
      "us again, because we come from an address they don't know. We are willing to pay for something stable.",
    'I set up a public IP and thought I can attach it to the App Service so the traffic to the internet leaves ' +
      'with it. There is no such option. What do people build to leave with a dedicated address?',
    'How can our web app show the same egress address every time to an external vendor',
    'The supplier needs a permanent sender IP of our functions, is that feasible',
    'Can I own the outbound public address of an App Service instead of sharing a pool',
    'app service static egress ip whitelist',
    'one fixed outgoing IP for functions',
  ],
  'app-egress-through-hub-firewall': [
    'Policy at contoso says that every workload must leave over the Azure Firewall in vnet-hub. VMs in the spokes ' +
      'do that by route table. Now the first App Service arrives, and I have to explain to the team how its calls ' +
      'are forced through there too.',
    'We run a pair of NVAs in the hub. The web app is joined to snet-int-app in a spoke, peered with the hub. What ' +
      'must be configured so that all that the app calls on the internet is inspected?',
    'Security would like logs of the external calls our App Service makes. A firewall exists in the hub, the app ' +
      'is integrated with a spoke. Which settings on app and subnet steer the traffic in that direction?',
    'How do I force internet bound calls of a web app via the central inspection appliance',
    'Is forced tunneling to the hub firewall doable for App Service on a multi-tenant plan',
    'Steps to have PaaS app egress filtered by our NVA, please',
    'web app outbound via azure firewall setup',
    'route all + UDR to NVA, app service',
  ],
  'app-outbound-addresses-in-allow-list': [
    'A developer copied the outbound IPs from the Properties page of our web app into the firewall of the Azure ' +
      'SQL server. It works today. The auditor asks if this is safe and whether those addresses belong to us alone.',
    'Our web app in West Europe writes to a storage account in West Europe. I allowed all the listed outbound ' +
      'addresses of the app in the storage networking blade, yet requests are denied. In the SQL firewall the same ' +
      'addresses work.',
    'We moved the plan from S1 to P1v3 on the weekend and on Monday the database refused our app. We had ' +
      "whitelisted the app's outbound IPs at the database. Is whitelisting in this way a good idea at all?",
    "Is it secure to enter the web app's outgoing IPs as exceptions in the SQL firewall",
    'Which outgoing addresses of an App Service must be whitelisted at a PaaS database, current or possible',
    'Should I rely on the listed app IPs for opening the storage firewall',
    'possibleOutboundIpAddresses in sql firewall',
    'whitelist web app IPs on storage account',
  ],
  'app-snat-port-exhaustion': [
    'Our ticket shop on App Service calls a payment API for each order. In quiet times all is well, during sales ' +
      'about 5 percent of the calls end in timeouts after 21 seconds, and the API provider sees no attempt from us.',
    'Under load testing with 500 users our .NET web app throws SocketException about a socket used in a forbidden ' +
      "way towards an external REST service. Adding instances makes it better, after a restart it's fine for a while.",
    'I look at a Node.js app on a P1v2 plan that opens a new HTTPS connection for every request to a public ' +
      'endpoint. Above a certain request rate connects hang randomly. CPU and memory are low. What should I look at?',
    'Calls to third-party API hang now and then when traffic is high, low traffic never',
    'Any idea why outgoing sockets fail sporadically on busy web app while CPU is idle',
    'Web site loses connections toward the internet at peak hours, on each worker separate',
    'app service intermittent connect timeout high load',
    'snat failed connections diagnose and solve',
  ],
  'integrated-app-resolves-public-address': [
    'The web app is joined to vnet-app. The SQL server has a private endpoint in vnet-data, peered. From the Kudu ' +
      'console nameresolver contoso-sql.database.windows.net returns a public address, and the login fails because ' +
      'deny public access is on.',
    'I connected our function app to the network so it can use the private storage account. Still I get 403 ' +
      'AuthorizationFailure. In the console the blob name translates to an internet address, although the endpoint ' +
      'has 10.4.0.6.',
    'Set up by the book, so I believed: app integration done, Key Vault with private endpoint, public access ' +
      "disabled. The app's log says that the request came from a public network. What piece did I forget?",
    'Joined web app keeps looking up the internet IP of our database instead of its private one',
    'How come name lookup from the App Service gives the outside address of the vault with private link',
    'My function ignores private endpoint and go to public name, it is integrated in network',
    'app service resolves public ip of private endpoint',
    'kudu nameresolver returns public address',
  ],
  'plan-for-vnet-integration': [
    'We start small and have a web app on the cheapest tier. For the next phase it must call a private SQL ' +
      'database and be reachable only inside. Before I ask for budget: from which tier upward are those network ' +
      'features included?',
    'I compare B1, S1 and P0v3 for a customer of ours. Requirement is outbound join to a virtual network and ' +
      'inbound private link. Is Basic already good or must I sell them the Premium plan?',
    'As student I have a free App Service and follow a tutorial about private endpoints. The option is not offered ' +
      'to me. Which SKU do I need at minimum for the network options?',
    'Lowest App Service tier having private link and network join, which one is that',
    'Do I have to go Premium in order to connect a web app with a virtual network',
    'What pricing level of App Service unlocks private networking for us',
    'vnet integration B1 supported?',
    'app service sku for private endpoint',
  ],
  'functions-plan-for-private-network': [
    'We want to build event driven functions that write to a database with private link only. Cost matters, ' +
      'because they run maybe ten minutes a day. Which hosting option gives network access without paying for idle ' +
      'instances?',
    'Our functions run today on Y1. The DBA just disabled public access on Azure SQL. I need to choose another ' +
      'hosting plan and I am torn between EP1 and the newer Flex one. What are the differences in networking?',
    'As an architect I write a guideline about serverless hosting for contoso: functions with private targets, ' +
      'some with cold start demands. Please compare the plans regarding joining a network and having an inbound ' +
      'private address.',
    'Which serverless hosting for functions can talk to private resources and still scale down to nothing',
    'Can pay-per-use functions reach into a virtual network, or only the premium ones',
    'What hosting must I pick for Azure Functions if database has no public access',
    'flex vs EP1 vs consumption networking',
    'functions plan with vnet, cheapest',
  ],
  'flex-consumption-subnet': [
    "We decided for the Flex plan for our new functions. I'm writing the Terraform for the network: what has to be " +
      'in the delegation block of the subnet, how large should it be, and is a provider registration needed?',
    'Our existing subnet snet-asp is used by an App Service plan. The new function app on Flex Consumption should ' +
      'use the same one to save addresses. Is that possible or what are the requirements to its subnet?',
    'I prepare a spoke for fabrikam with Flex functions that may scale to 200 instances, plus a Container Apps ' +
      'environment. May these two live in one range, and how many addresses must I foresee?',
    'What are the demands on the network segment for the new serverless Flex hosting',
    'How big a range and which delegation does a Flex function app require',
    'Can Flex function and classic plan use one common subnet for going out',
    'flex consumption subnet requirements',
    'FC1 functions delegation Microsoft.App',
  ],
  'functions-storage-account-private': [
    'Security found that the storage account used by our function app is public. I need to close it and give it ' +
      'private endpoints without breaking the runtime. Which sub-resources are needed and which settings on the ' +
      'function app?',
    'We deploy function apps by Bicep in a landing zone whose policy denies public storage. How is the ' +
      'AzureWebJobsStorage account wired privately, from the first deployment on, on an Elastic Premium plan?',
    "I'd like to restrict the host storage of my Azure Functions to the virtual network. I read of blob, file, " +
      'queue and table endpoints, and of some content share flag. Is it all required and in what order?',
    'Is it feasible to run functions with a locked down host storage account, no internet exposure',
    'Step by step to make the storage behind a function app reachable internally only',
    'Which endpoints does the host storage of functions need when closed to public',
    'private AzureWebJobsStorage how to',
    'function app storage private endpoint blob file queue',
  ],
  'functions-trigger-behind-private-endpoint': [
    'Our function on EP1 listens to a Service Bus queue. We moved the namespace behind private link last night. ' +
      'Since then messages pile up unless I open the function in the portal, then it processes them all at once.',
    'Event Hub trigger, Elastic Premium, private namespace. With 32 partitions and a huge backlog the app stays on ' +
      'a single instance for hours. The same app against a public hub scaled to ten without anything special.',
    'We have a queue triggered function and the storage account has been shut for the internet. It sleeps, ' +
      'messages wait for hours, and as soon as somebody calls an HTTP function in the same app it goes on.',
    'Messages on private queue do not wake up the function, calling it by hand does',
    'Any reason why premium functions do not add workers when the event source is private',
    'Function runs with private Service Bus but never grows beyond one worker',
    'service bus trigger private not firing',
    'functions EP no scale out private event hub',
  ],
  'app-calls-other-app-privately': [
    'We have a React front-end web app and a .NET API as second web app in the same plan. The API should vanish ' +
      "from the internet, and only the front-end's server side should call it. What does each of the two need?",
    'Our web shop on App Service calls a function app over its public URL. The security team wants that hop on ' +
      'private addresses. Both are joined to the same VNet already, but the call still goes over the public address.',
    'I thought that two web apps joined to the same subnet see each other by internal IP. It seems not to be so. ' +
      'How do I build app-to-app traffic that stays off the internet?',
    'Front end site should talk with its back end API internally, both PaaS, what to set up',
    'Is private communication between two web apps possible, and which side needs what',
    'Can one function app reach another web app without leaving our network',
    'app service to app service private call',
    'frontend web app -> private API app',
  ],
  'hybrid-connections-or-vpn': [
    'A small customer wants one web app to read from a single SQL Server in their office. They have no VPN device ' +
      'and do not like opening their firewall. Someone mentioned an agent that dials out. Is that a sound choice?',
    'My boss asks if we need to buy a VPN gateway just so that our App Service can call one legacy web service on ' +
      'port 8080 in the server room. What is the alternative and when does it stop being sufficient?',
    'Compare for me as consultant: relay agent on a Windows server versus a tunnel with network join, for an App ' +
      'Service that should talk with three on-prem hosts now and perhaps Active Directory later.',
    'Is the relay with the on-prem agent sufficient, or shall we set up a tunnel for the web app',
    'One web app, one database in the basement, no VPN gateway: what is the simplest way',
    'Can App Service talk to a local server without any tunnel or firewall hole',
    'hybrid connection vs s2s vpn app service',
    'on-prem db from web app without gateway',
  ],
  'gateway-required-integration': [
    'In our oldest subscription a web app is connected by the point-to-site kind of integration through a VPN ' +
      'gateway. Now the network team is bringing an ExpressRoute gateway into the same VNet. Does the app connection ' +
      'survive, or should we change it?',
    'I saw a banner that gateway-based integration of App Service will be retired. We have around twenty apps on ' +
      'it, Windows all. What is the successor, and what do we lose or gain when moving?',
    'As learner I see two kinds of network integration in the docs, a regional one and one that needs a VPN ' +
      'gateway. When would anybody today choose the second one?',
    'Should we get rid of the old gateway style integration of our web apps',
    'What replaces the P2S based network join for App Service, and until when',
    'Does the old VPN gateway connection of web apps cooperate with ExpressRoute',
    'gateway required vnet integration retirement',
    'regional vs gateway-required integration',
  ],
  'app-service-environment-needed': [
    "Our bank's security office says a web app handling customer data must be isolated, and somebody proposes an " +
      'ASE. The bill looks frightening. Would a normal Premium plan with private networking fulfil it as well?',
    'We still have something called ASEv2 with an internal load balancer and eight apps inside. Do we have to ' +
      'migrate, and is the newer version the right goal or are multi-tenant plans sufficient by now?',
    'I design hosting for fabrikam: about 15 internal web apps, medium traffic, no public access. When is the ' +
      'dedicated, single tenant environment worth its money against private link plus network join?',
    'Is an isolated environment overkill if I only want my site to be internal',
    'What are good reasons to pay for single tenant App Service hosting',
    'Would multi-tenant Premium with private link be enough instead of isolated hosting',
    'ASE v3 vs premium with private endpoint',
    'do I need isolated tier',
  ],
  'app-in-environment-needs-no-integration': [
    'Our apps run in an ILB ASE v3 in snet-ase. A developer asks me to switch on network integration so that his ' +
      'app can reach a SQL VM in the next subnet. The blade looks different there. Is it needed at all?',
    'We moved a web app from a Premium plan to an App Service Environment. Before it had a delegated integration ' +
      'subnet to reach on-prem servers. Do we rebuild that in the new place?',
    'Question from a junior admin: an app hosted in the isolated environment inside our VNet, does it call out ' +
      'from that same subnet, or does it need an extra joining like the multi-tenant apps?',
    'Do isolated apps see the virtual network by default or must they be joined first',
    'App in ASE should reach our datacenter over the circuit, anything to configure',
    "Which path do calls of an ASE hosted site take, the subnet's own routes?",
    'ASE app vnet integration necessary?',
    'isolated v2 app reach VM in vnet',
  ],
  'integration-subnet-cannot-be-deleted': [
    'I am cleaning up a test environment. All web apps and plans in the resource group are gone, but removing ' +
      'snet-int fails with "in use by serviceAssociationLinks/AppServiceLink". There is nothing left that I could ' +
      'see.',
    'terraform destroy hangs each time at the subnet. The message is InUseSubnetCannotBeDeleted, and the ' +
      'delegation to Microsoft.Web/serverFarms cannot be taken off either. The web app was removed some minutes ' +
      'earlier.',
    'We want to resize the App Service subnet, and Azure refuses, saying an AppServiceLink holds it. In the portal ' +
      'I find no app which shows this subnet under networking.',
    'Subnet is locked by a ghost link of App Service, the app itself is no longer there',
    'Removing delegation refused, says the subnet is still used, I see no users of it',
    'Can not drop a virtual network since a web app link is left behind',
    'AppServiceLink in use cannot delete subnet',
    'serviceAssociationLinks web serverFarms stuck',
  ],
  'nsg-on-integration-subnet': [
    'I put a security group with deny all inbound on the subnet where our web app is integrated, because I wanted ' +
      'to stop visitors from outside. The site is still open to all the world. What am I misunderstanding?',
    "We would like to prevent our web app from calling out to the internet except for two hosts. It's joined to " +
      'snet-app-out. Would a security group there do the job, and for which traffic is it effective?',
    'Our compliance scan demands a network security group on each subnet, including the one delegated to ' +
      'serverFarms. Which of the rules there have any effect upon the App Service, incoming or outgoing?',
    'Rules for inbound on the delegated subnet are not blocking site visitors, how come',
    "Does a security group on the app's outgoing subnet filter users who open the site",
    'Can I restrict egress of a web app by putting security rules on the joined segment',
    'nsg delegated subnet no effect inbound',
    'block web app outbound with nsg',
  ],
  'custom-domain-with-private-app': [
    'Our intranet site runs on App Service with private endpoint and no public access. Users shall type ' +
      'hr.contoso.internal and not the azurewebsites name. How do I bind the name, prove it, and where does DNS ' +
      'point to?',
    'We have an internal app behind private link and want our own host name plus a certificate from our CA. The ' +
      'portal asks for domain validation, but the site is not on the internet. Does it work in spite of that?',
    "As consultant I'm asked whether the privatelink zone is needed if everyone calls the app by a vanity name in " +
      'the company DNS. And which records must be made for a custom name of a private site?',
    'Own host name on an internal-only web app, what has to be set in DNS and on the app',
    'Can domain verification succeed when the web app has no public access',
    'Is a vanity URL possible for a site which lives only behind private link',
    'custom domain private endpoint web app',
    'own hostname for internal app service',
  ],
  'app-front-door-only': [
    'We put Azure Front Door with WAF before our web app. A pen tester showed that he can skip it by calling the ' +
      'azurewebsites.net address directly. How do we make sure that only our own profile can reach the origin?',
    'Our site at contoso runs on App Service with Front Door Standard. I allowed the Front Door service tag, but ' +
      "then any other customer's Front Door could get through as well, right? How do I limit it to ours?",
    'I design a global web front: Front Door Premium and two web apps as origins. Should the origins be hooked up ' +
      'by private link or should I work with rules on the apps?',
    'How to shut the back door to the origin so that everyone must pass the WAF edge',
    'Origin should refuse whoever does not come via our CDN profile',
    'Can the web app be hidden so that only the edge service talks to it',
    'app service lock origin to AFD',
    'X-Azure-FDID restriction web app',
  ],
  'app-key-vault-and-image-pull-private': [
    'We are turning off public access on both the vault and the container registry which our web app uses. The ' +
      "app's code can reach them by network join. What about the stuff the platform itself loads, like secrets in " +
      'settings and the image?',
    'I set up an App Service with custom container. Code calls work privately, but I wonder which of secrets, ' +
      'image and certificates follow the network join on their own, and which need an extra switch to be flipped.',
    'Our landing zone forbids public PaaS. For a containerised web app I need a list of what the platform fetches ' +
      'on behalf of the app before it starts, and how each of those gets onto the private path.',
    'Do registry pulls and secret references of a web app travel through its network join',
    'Which platform actions of App Service need a separate setting to use the private path',
    'Can a web app take its container and its secrets from private only services',
    'private ACR and key vault with app service',
    'image pull over vnet app setting',
  ],
  'integrated-app-times-out-to-on-premises': [
    'Our web app is joined to 10.40.9.0/26 in the spoke and should call an ERP at 192.168.20.15 over ExpressRoute. ' +
      'A VM in 10.40.1.0/24 gets an answer at once. The app runs into a timeout each time, name lookup is right.',
    'We moved a service from a VM to a function app with network integration. The VM could talk to the mainframe ' +
      'in the datacenter, the function cannot, tcpping to port 1521 says connection timed out. Nothing appears in ' +
      "the mainframe's log.",
    'Spoke traffic goes by user route to the NVA in the hub, then VPN to the plant. From the App Service the ' +
      'packets are visible there going out, but no answer ever returns. VMs are fine.',
    'Server in the spoke reaches the local datacenter, the joined app in the same network hangs',
    'App calls to a private on-prem address get no reply at all, other machines do',
    'Why can only the PaaS app not talk over the tunnel while servers beside it can',
    'tcpping on-prem timeout from web app, VM ok',
    'function app no reply from datacenter',
  ],
  'vnet-integration-permissions-and-subscriptions': [
    "I am developer with Contributor on the app's resource group. The network lives in a connectivity subscription " +
      'run by another team. When I pick the subnet, it fails with LinkedAuthorizationFailed for ' +
      'Microsoft.Network/virtualNetworks/subnets/join/action.',
    "Our deployment pipeline has a service principal limited to the spoke's app resource group. The Bicep for the " +
      'web app with virtualNetworkSubnetId breaks: "does not have permission to perform action join on the linked ' +
      'scope". Owners can deploy it.',
    'The web app is in subscription A, the virtual network in subscription B, same tenant and same region. As ' +
      "owner of A I get an error upon connecting, in A's own VNets it works without problem.",
    'Connecting the app to the shared network of another subscription is refused for me, admin colleague can',
    'Deployment principal gets authorization error when web app is joined to the central network',
    'I am not authorized to hook up my web app to a virtual network that other team owns',
    'LinkedAuthorizationFailed web app subnet join',
    'app and vnet different subscription integration error',
  ],
  'source-address-of-integrated-app': [
    "The DBA asks from which IP our web app will come, because he wants to put a rule on the SQL VM's security " +
      'group. The app is joined to 10.7.3.0/27. I see different addresses in his log each day. What do I tell him?',
    'Our on-prem firewall team will only open for a single host address. The caller is an App Service with network ' +
      'join. Can I tell them one address or must it be a range, and which?',
    'Five apps share a plan and one delegated subnet. The target server should accept just one of those apps. Can ' +
      'they be told apart by source address on the private side?',
    'With what internal address does a joined web app appear at the server that it calls',
    'Which source range has to be opened at the firewall for the App Service that calls in',
    'Is it normal that my web app turns up with changing 10.x addresses at the database',
    'web app private source ip for firewall',
    'WEBSITE_PRIVATE_IP fixed address possible?',
  ],
  'app-sends-mail-port-25': [
    'Our legacy web app sends invoices with plain SMTP to the Exchange relay in the datacenter. On the IIS server ' +
      "it worked; moved to App Service it can't connect on 25. It is joined to a VNet with a VPN. Should it work?",
    "A customer's PHP site on App Service must send mails. Port 25 to the provider hangs. Would joining the app to " +
      'a network with NAT gateway change that, or do we have to use another port?',
    'I am told by the developers that App Service blocks mail. They use smtp.contoso.com:25. We are on an EA ' +
      'subscription. Is there a legit way or must they go for 587?',
    'Can a web app hand mail over to our internal relay using plain SMTP',
    'Outgoing mail from the site fails on the classic SMTP port, is this blocked by design',
    'Is e-mail sending on twenty-five allowed for PaaS apps when joined to a network',
    'smtp port 25 app service blocked',
    'web app to on-prem mail relay 25',
  ],
  'hybrid-connection-not-connected': [
    'I installed the agent for App Service hybrid connections on a Windows 2019 server in our DMZ. In its window ' +
      'and in the portal the connection stays at "Not connected". The server browses the web only through a proxy.',
    'After our firewall was swapped over the weekend, the web app gets 502 for the internal host it used to call ' +
      'by the relay agent. The portal shows 0 listeners. The agent service is running on the server.',
    'Customer has the connection manager on two servers. One says Connected, the other not. Both are in different ' +
      'VLANs. The endpoint itself can be reached from both machines. How do I find the reason?',
    'Relay agent for the web app never comes online, the status is not changing',
    'Agent on our local server shows no connection although service is started',
    'Listener count stays zero for the relay towards our on-prem database',
    'HCM status not connected',
    'hybrid connection manager 0 listeners',
  ],
  'private-app-and-azure-portal': [
    'Since our function app was closed to the public I open it in the portal at home and the functions list stays ' +
      'empty, with a red banner that the app cannot be reached. The function itself works and processes messages.',
    'I am on the company VPN only for some ranges. In the portal the log stream, console and Code + Test of our ' +
      'web app give 403 Ip Forbidden, but the app answers to its consumers normally.',
    'After the private endpoint was introduced, a colleague in the VNet jump box can see function keys in the ' +
      'portal, while I on my notebook get "Encountered an error (Forbidden) from host runtime".',
    'Portal blades of the locked app are blank for me, colleagues on the jump host see them',
    'How come Test/Run and log streaming stopped in the portal after the site turned private',
    'Cannot view host keys in portal, app has no public access any more',
    'portal function list empty private app',
    'Encountered an error (Forbidden) from host runtime',
  ],
  'static-web-app-private-endpoint': [
    'We build a Vue site and would like to use Static Web Apps, but it must be seen only by people inside the ' +
      'company network. Which plan is required and can its API reach a private database?',
    "Internal documentation site, static HTML, behind Entra login. The security team doesn't accept that the site " +
      'is on the internet at all. Is there a private link option for the static hosting offer?',
    'I evaluate SWA for fabrikam. The front end is static, the API functions must call a SQL database with private ' +
      'link. Do the built-in functions support joining a network?',
    'Can the static hosting service be reached on an internal address only',
    'Managed API of a static site must call a private target, is it possible',
    'Which pricing tier of the static hosting offers private link',
    'swa private endpoint standard plan',
    'static web app vnet integration',
  ],
  'app-service-environment-default-route': [
    'Our policy puts a route table with 0.0.0.0/0 towards the NVA on each subnet, including the one where ASE v3 ' +
      'will be deployed. With v2 there were long lists of management addresses to exempt. What applies now?',
    'I prepare the network for an isolated App Service at fabrikam: subnet /24, security group and a default route ' +
      'to Azure Firewall. Which inbound ports do I have to leave open, and does the platform itself need a direct ' +
      'way out?',
    'Our team wants to force all of the traffic of an ASE v3 down ExpressRoute to on-prem. The older documentation ' +
      'warned against that. Will the environment go unhealthy if the default route is taken over by BGP?',
    'Is it harmless to force isolated App Service traffic into our inspection firewall',
    'Which openings must the security group of an isolated environment keep for the platform',
    'Do I need management exceptions for ASE v3 when it is force-tunneled to an appliance',
    'ase v3 udr default route nva ok',
    'ASEv3 nsg required inbound ports',
  ],
  'app-scm-record-missing': [
    'From our office over VPN the private web app opens normally. The developers however get 403 when they go to ' +
      'the Kudu page or do a zip push from the self-hosted agent in vnet-build. nslookup of the site gives 10.6.0.4.',
    'Self-hosted runner in the VNet, public access of the web app is disabled. curl to the app name returns 200, ' +
      'curl to the scm name returns 403 Ip Forbidden and goes to a 20.x address. The runner is the same.',
    'We created the DNS entry for our private App Service by hand on the domain controller. Users are happy, but ' +
      'publishing from Visual Studio over the VPN is refused while the site itself is displayed on the same notebook.',
    'Site loads on the VPN, yet the advanced tools page of the same app says forbidden',
    'How come the agent inside the network can open the app but publishing is rejected',
    'Deployment host name answers from the internet, the app host name from 10.x',
    'kudu 403 but site works over vpn',
    'scm host public ip, site private',
  ],
  'app-dns-server-setting-overrides': [
    'Three web apps share one plan and one integration subnet. Two of them find the database at its private ' +
      'address. The third, the oldest, gets the public one, though the network and the zone links are the same for ' +
      'all.',
    'We replaced the DNS servers on vnet-apps with the new resolver last month. All apps were restarted. One ' +
      'function app still sends its queries to the retired server 10.1.1.4, and names that exist only in the new one ' +
      'fail.',
    'I compare two App Services that are joined to the same subnet. nameresolver in Kudu prints a different Server ' +
      'line for each of them. The one with the odd server cannot find the private vault.',
    'A single app out of many looks up names at another server than the rest of the subnet',
    'Any idea why only this site ignores the name servers configured on its virtual network',
    'VM and neighbour web apps resolve privately, one app of the plan stubbornly does not',
    'one app wrong dns server same subnet',
    'app ignores vnet dns servers',
  ],
  'app-dns-server-not-reachable': [
    'Right after we joined the web app to vnet-corp all external calls broke. The log says "Name or service not ' +
      'known" for login.microsoftonline.com, our SQL and even public sites. If I disconnect the network again, ' +
      'everything recovers.',
    'Our function app was connected with the spoke this morning. Since then nothing resolves: nameresolver in Kudu ' +
      'times out for whichever name I give it. The network has two domain controllers, 10.0.0.4 and 10.0.0.5, as ' +
      'name servers.',
    'Node app on Linux plan, network join done by Terraform yesterday. Every request that goes out ends with ' +
      'EAI_AGAIN or ENOTFOUND. Calls by plain IP address do get through, so there is connectivity of some kind.',
    'All lookups of the app fail since it was connected with the network, no matter which name',
    'How come not even public websites are found by my app after joining it',
    'By IP the app gets through, by name nothing works after the network join',
    'EAI_AGAIN every host after vnet integration',
    'app service no dns after joining vnet',
  ],
  'app-route-all-off': [
    'I attached a NAT gateway to the subnet where our web app is joined, yet a call to an IP echo service from the ' +
      'Kudu console shows one of the old shared addresses. A VM in a sister subnet shows the new one.',
    'There is a UDR with 0.0.0.0/0 to 10.0.1.4 on the delegated subnet. Private calls of the function app show in ' +
      'the firewall log, calls to public APIs do not and still succeed. It looks like they take another way.',
    'We own a public range 198.51.100.0/24 that is used inside the datacenter and announced over ExpressRoute. VMs ' +
      'reach it. The joined App Service gets timeouts for this range only; 10.x hosts on the same circuit respond.',
    'Internet calls of the joined app skip our appliance, only the 10.x ones are seen there',
    'Why does the site still show its former outgoing address though NAT is on the subnet',
    "The UDR on the app's subnet seems to be honoured for private destinations only",
    'nat gateway ignored by app service',
    'udr ignored for internet traffic, web app',
  ],
  'app-ping-not-possible': [
    'To verify the network join I opened the Kudu console and typed ping 10.2.0.4, which is our database VM. It ' +
      'prints "Unable to contact IP driver". The VM answers ping from other servers. Is the join broken?',
    "I'm new and try to debug from the App Service console. tracert, nslookup and ping all give errors or access " +
      'denied, whatever target I type. How can I check if the app gets to the server at all?',
    'Our ops runbook says ping the back end first. From Windows web app consoles that never works, from any VM it ' +
      'does. Should we open a support ticket or is there another tool for the job?',
    "ICMP from the web app's console is failing to every machine, even good ones",
    'Is it normal that traceroute and nslookup are refused inside an App Service',
    'How to test connectivity from the app, as ping prints just a general failure',
    'ping from kudu not working',
    'tracert access denied app service console',
  ],
  'app-plan-without-integration': [
    'I follow the documentation for connecting our function app with a network, but in the Networking blade the ' +
      'outbound part cannot be clicked. The app was created by a colleague with the default options in the wizard.',
    'On our test site the portal displays under Networking just a hint to upgrade, on the production site I see ' +
      'all the options. Both are App Services in the same region and subscription. Why the difference?',
    'We have a function on the pay-per-execution hosting that must read from a private SQL. I set firewall and DNS ' +
      'on the database side right, yet I find no place to give the app a way into the network.',
    'Networking options are disabled for this site, I have Owner rights on everything',
    'How come the private endpoint choice is not offered for my small web app',
    'The button for adding a virtual network is missing in one of our two apps',
    'networking blade disabled upgrade to enable',
    'Y1 function no vnet option',
  ],
  'app-vnet-not-in-integration-list': [
    'I want to connect our web app and choose the virtual network in the dropdown. It shows two networks, but not ' +
      'vnet-shared, the one I need. I can open vnet-shared in the portal and I am Owner of it.',
    'Bicep deployment of virtualNetworkSubnetId is rejected with a message about locations of app and network not ' +
      'matching. In another project the same template went through. The network id is right, I copied it from the ' +
      'portal.',
    'A customer of ours created the App Service last year and the network this spring. When I go through the join ' +
      'wizard, there is only the entry for creating a new network; the existing one is not offered.',
    'Dropdown of networks lacks the one I look for when I join the web app',
    "Why can I see the network in the portal and not pick it in the app's blade",
    "The wanted network can't be chosen for my site, others are listed",
    'vnet missing in dropdown web app networking',
    'virtual network not listed add integration',
  ],
  'app-integration-subnet-in-use': [
    'I created a plan in the same spoke as our first one and wanted its apps to use the existing snet-int. The ' +
      'portal greys it out with a note that another plan is there already. The first plan has no trouble.',
    'Trying to join the web app to snet-backend, where our SQL VM and two jump hosts live. The deployment ends ' +
      'with a message that the delegation to serverFarms cannot be made since the subnet contains NICs.',
    'The range offered to me was formerly meant for a PostgreSQL flexible server. Joining our App Service there is ' +
      'refused with a text about an existing delegation. Other subnets are selectable, that one is not.',
    'The subnet I want is greyed out when joining the app, what does it dislike',
    'Joining refused because something else already occupies or claims that segment',
    'Why will the portal not let me take this subnet for my second plan',
    'subnet not selectable web app integration',
    'cannot delegate subnet serverFarms contains resources',
  ],
  'app-integration-subnet-full': [
    "Our plan scales by rules between 4 and 20 workers. Since last Monday's campaign it never gets beyond a " +
      'certain number, and some of the workers that do start log timeouts towards SQL. The subnet is a /28.',
    'Black Friday test: at 8 workers all good. At 14, every third request to the private API fails; looking by ' +
      "instance id, it is always the same workers which can't connect. Restart moves the problem to others.",
    'We moved the plan to a bigger SKU and during the change half of the instances had no private connectivity for ' +
      'many minutes. The delegated subnet is a small one and two plans live in it.',
    'Some workers reach the private back end, some never do, mostly after growing the plan',
    'Scaling beyond a handful of instances fails and the message speaks of addresses',
    'Why do just the newest instances lack an internal IP when the plan grows',
    'app service scale out fails subnet ip',
    'some instances cannot reach vnet after scaling',
  ],
  'functions-content-share-not-over-vnet': [
    'We closed the host storage of our function app yesterday. Blob, queue, table and file endpoints exist, zones ' +
      'are linked, nameresolver shows 10.x for all. The app nevertheless shows "Azure Functions runtime is ' +
      'unreachable" and returns 503.',
    'Deploying an Elastic Premium function app by Terraform against a private storage account stops since the ' +
      'storage file share could not be created, the remote server returned (403) Forbidden. Against a public account ' +
      'the same code deploys.',
    "After the weekend's hardening of storage accounts, three function apps do not come up. The code's own calls " +
      'to the account are okay when I test by console. Only the host does not start and the file listing is empty.',
    'Host of the functions does not boot once the account behind it was made private',
    'Why is the runtime unreachable although all four storage endpoints resolve to internal addresses',
    'Creating the function app is refused with a file share error on our locked account',
    'functions runtime unreachable private storage',
    'storage file share creation 403 terraform functions',
  ],
  'app-image-pull-not-over-vnet': [
    'Our containerised web app ran for months. Security switched off public access on contosoacr last night, and ' +
      'after the next restart the app shows "Application Error". The docker log says that the client IP is not ' +
      'allowed access to the registry.',
    'I set up a Linux web app with custom image from a private registry. The registry has an endpoint in the same ' +
      'network, the app is joined, curl from the console reaches it. Nevertheless the start fails with ' +
      'ImagePullFailure.',
    'We deploy containers to App Service. As soon as I set the registry to selected networks, new versions cannot ' +
      'be started; with all networks allowed the same tag starts within a minute. The identity has AcrPull.',
    'Container does not come up since the registry was locked down, log shows forbidden on pull',
    "How come the code can reach the registry but the site's image download is refused",
    'New tag starts only when I open the registry to all networks',
    'ImagePullFailure web app private acr',
    'acr client with ip not allowed, app service',
  ],
  'app-key-vault-reference-not-resolved': [
    "Since the vault was restricted to private access, our web app's connection string arrives in the code as the " +
      'raw text beginning with @Microsoft.KeyVault. The portal shows a red mark at the setting. Before the ' +
      'restriction it was resolved.',
    "We have a function app whose settings come from a vault by reference. The vault's firewall was enabled by " +
      'policy. Status column says AccessToKeyVaultDenied or "could not be resolved". Nobody touched the managed ' +
      'identity.',
    'The secret is there, our identity can read it, I tested it with a VM. In the App Service environment ' +
      'variables page there is an error icon and the app gets the literal reference instead of the password.',
    'Setting is handed over as the literal reference text and not as the secret value',
    'Red error marker at secret references of our web app after hardening the vault',
    'Why does the site receive the placeholder instead of our password from the vault',
    'AccessToKeyVaultDenied app setting reference',
    'key vault reference not resolved private vault',
  ],
  'app-access-restriction-denies': [
    'We set an allow rule for the head office on our public web app. Staff there get in. Those who work from home ' +
      'or over mobile see "Error 403 - Ip Forbidden". The app has no private endpoint.',
    "I added my own address 192.168.1.23 to the site's restrictions to test, and since then even I am told that " +
      'access is blocked. Before I put in that single rule everyone could open it.',
    'Our web app permits two public ranges. A partner says that he comes from one of them and still gets 403 ' +
      'Forbidden, while curl -4 from the same notebook gives 200. No private link is in use.',
    'After adding one allowed address, all the other people are turned away with forbidden',
    'Partner is on the whitelist of the site, he says, and is denied nevertheless',
    'Home workers are refused by our public web app, office people come in',
    '403 ip forbidden whitelist web app',
    'app service allow rule blocks everyone else',
  ],
  'slot-without-private-endpoint': [
    "Production of our shop works over the internal address. The staging slot, however, can't be opened from any " +
      'machine in the network: 403. nslookup shop-staging gives a public IP, whereas shop itself gives 10.9.1.7.',
    'Our release does smoke tests against the slot prior to swap. The agent sits in the network and reaches the ' +
      "live site. The tests against the slot's URL get Forbidden since we hardened the app for the audit.",
    'I check the preview slot of an internal web app through VPN. The page says that access is blocked, yet the ' +
      'live URL opens in the same browser. Both have public access off. What is different about the slot?',
    'The live site opens internally, its pre-production twin answers forbidden',
    "How come our slot's URL goes to the internet while the main one stays inside",
    'Smoke test on the slot is denied though the agent is in the right network',
    'slot 403 production ok private app',
    'staging slot resolves to public ip',
  ],
  'app-custom-domain-not-bound': [
    "In our internal DNS I created intra.contoso.local as an A record with the private endpoint's IP of the web " +
      'app. The browser warns about the certificate, and when I go on I get "404 Web Site not found".',
    'We reach the private app by its azurewebsites name without trouble. When I call https://10.3.0.9 directly, as ' +
      'the old load balancer check did, the answer is a 404 page of the platform and a certificate for another host.',
    'A customer uses a CNAME erp.fabrikam.corp for their internal App Service. The address is right, port 443 ' +
      'open, but the page says that the site does not exist. With the default host name it opens.',
    'By our alias the internal app is not found, by its default name it is',
    'Why do I get a platform 404 when I open the site at its private IP',
    'Browser complains about wrong certificate at our alias for the private web app',
    '404 web site not found private endpoint alias',
    'ERR_CERT_COMMON_NAME_INVALID internal web app',
  ],
  'gateway-integration-out-of-sync': [
    'Our web app uses the integration through the VPN gateway with point-to-site. After the gateway was resized ' +
      "and its certificates renewed last week the app no longer reaches the servers. In the plan's blade it says " +
      'certificates not in sync.',
    'We have an old App Service connected by gateway-required integration. New name servers were set on the ' +
      'network last week, but this app still asks the former ones. Apps with the regional kind were fine after a ' +
      'restart.',
    'A new range 10.77.0.0/16 was added to the network behind the P2S style connection of the web app. The app ' +
      'reaches the old ranges, not the new one and not the branch office either.',
    'The P2S connected web app lost its network after work on the VPN gateway',
    'Why does the gateway kind of app connection not notice our network changes',
    'Old-style joined app does not see new ranges behind the VPN gateway',
    'gateway vnet integration certs out of sync',
    'p2s web app integration stopped working',
  ],
  'app-firewall-blocks-after-route-all': [
    "On Thursday we steered the web app's whole traffic via the Azure Firewall in the hub. Internal databases " +
      'work, but sign-in with Entra now hangs and fails, and Application Insights shows no telemetry any more.',
    'After the change to forced egress, our function app takes minutes until its first response. Calls to ' +
      'api.partner.example and graph.microsoft.com end in timeouts. Everything in 10.0.0.0/8 responds immediately. ' +
      'Undoing the change cures it.',
    "We have been told to send App Service traffic through the firewall appliance. Since that day users can't log " +
      'in and HTTPS calls stall around 15 seconds before going on. What needs a look?',
    "Since the app's internet calls pass our appliance, external APIs and login are dead",
    'Private targets respond, all public ones hang, began with forced routing of the site',
    'How come telemetry of the web app vanished after we pushed its egress to the hub',
    'entra login timeout after route all firewall',
    'app insights no data forced tunneling app',
  ],
  'flex-subnet-delegation-wrong': [
    'I try to connect our new FC1 function app to snet-asp where a normal App Service plan lives happily. The ' +
      'portal refuses the subnet as invalid. For our Premium functions the same subnet was accepted.',
    'Terraform apply for a Flex function app with virtual_network_subnet_id fails and says something about a ' +
      'required delegation. The subnet has Microsoft.Web/serverFarms, like all our other function apps have. Why is ' +
      'that not good?',
    'Our consultants created the subnet as in their old template. The Elastic Premium apps join it, yet the Flex ' +
      'one gets an error on selection. The rest of the network settings are equal.',
    'The serverless Flex app is not accepted in the range which our web plan uses',
    'Old Premium functions join this subnet, the new Flex ones get refused',
    'Why is the selected subnet called invalid just for the Flex function app',
    'flex function subnet delegation error',
    'FC1 cannot select serverFarms subnet',
  ],
  'app-health-check-redirected': [
    'We enabled Health check with path "/" on our web app. Users work without problems, but the metrics show 0 ' +
      'percent healthy, and the platform restarts instances all the time. The site sends visitors on to ' +
      'www.contoso.com.',
    'Health check on an App Service with Entra sign-in in front: the blade says unhealthy for both instances. When ' +
      'I open the path in a browser, I get the login page and afterwards OK. What does it dislike?',
    'I monitor an app with two workers. Since we turned the health feature on, an hour after start each one is ' +
      'replaced. Application log is clean and response times are good. The path responds with 302 in curl.',
    'The site is fine for visitors, yet the platform rates all workers as unhealthy',
    'Why are my instances recycled by the health feature while the page is displayed properly',
    'Status stays unhealthy for a path which sends the browser to the login',
    'health check unhealthy 302 app service',
    'app service health check fails site ok',
  ],
  'app-private-endpoint-in-other-region': [
    'Our web app runs in West US and a group of users sits behind a network in Southeast Asia, connected by VPN ' +
      'there. Can I place a private endpoint for the app in their network, or must it be local to the app?',
    'We have one App Service and four regional hubs. The idea is that each hub gets its own private endpoint for ' +
      'this one app, so that users stay in their region until there. Does the platform allow this?',
    'As learner: for network join I read that app and network must be in one region. Is this also valid for its ' +
      'inbound private endpoint, or can it live elsewhere?',
    'Can the inbound private IP of an app be placed in a network far from it',
    'Is a private endpoint in a different geography than its App Service allowed',
    'May several regional networks each hold an endpoint for the same site',
    'app service PE cross region',
    'private endpoint web app different location',
  ],
  'app-private-endpoint-and-public-access-default': [
    'I added a private endpoint to our live web app for internal systems and did not touch anything else. A minute ' +
      'later customers on the internet were locked out. Was that supposed to happen, and how do I have both?',
    'Our Bicep for the App Service does not set publicNetworkAccess at all. We are about to add a private endpoint ' +
      'in production. Will the internet way remain open or close on its own?',
    'We need a hybrid: suppliers come from the internet, employees use an internal address to the same web app. Is ' +
      'such a mix possible, and what must the public access property say?',
    'Are internet visitors cut off automatically when the first private endpoint is added',
    'Can I keep the public entrance of the site while giving it an internal one',
    'What is the default of public access once an app has got a private IP',
    'publicNetworkAccess default with private endpoint app',
    'keep public access plus PE web app',
  ],
  'app-access-restriction-limits': [
    'We want to allow all our branches and partners on a public web app, that would be around 900 ranges. The ' +
      'portal adds them one by one. Is there an upper limit, and may a single entry hold more than one range?',
    "Our Terraform generates ip_restriction blocks from a CSV with hundreds of customers' addresses. Before we go " +
      'on I would like to know how far this scales for an App Service and whether IPv6 entries count the same.',
    'I plan the whitelist of a SaaS on App Service with about 600 customer IPs and a condition on a header. How ' +
      'many entries are permitted and what can be packed in each?',
    'How long may the whitelist of an App Service get, in number of entries',
    "Can one entry of the site's IP filter contain several CIDR blocks",
    'Is there a cap on the quantity of allowed ranges for a web app',
    'app service ip restriction max rules',
    'ip restriction limit 512 rules',
  ],
  'app-unique-default-host-name': [
    'Our newly created web app got the name fab-api-h4x2dkbz.northeurope-01.azurewebsites.net. Our older ones are ' +
      'just name.azurewebsites.net. I maintain private DNS by hand: which zone and which record name do I enter for ' +
      'the private endpoint?',
    'We generate DNS A records by script for each private App Service as "<app>" in the privatelink zone. With new ' +
      "apps that have a hash and region in their host name, this doesn't fit. How should the record look?",
    'I noticed in the wizard the option for a unique default host name and left it on. Now I wonder if we need a ' +
      'regional private zone for it or whether the usual privatelink zone still does.',
    'How do I write the private record for an app whose host name contains hash and region',
    'Does the new style of host names with a random part change the private zone',
    'New web apps carry a region in their URL, what about our internal name records',
    'unique default hostname privatelink record',
    'azurewebsites hash region private dns record',
  ],
  'app-source-address-behind-private-endpoint': [
    'Our audit requires that we log who called the internal web app. Traffic comes in through its private endpoint ' +
      "from several spokes and from the office. Will the log contain the caller's own IP or just something of the " +
      'platform?',
    'We moved an app from IIS behind a load balancer to App Service with private link. Previously we needed ' +
      'X-Forwarded-For for the real caller. Do we have to configure anything comparable for private link callers?',
    'I want to build rate limiting per workstation in an intranet app on App Service. The users come in through ' +
      'private link. Can my code tell them apart by their address?',
    "Can the site's logs show which internal machine came through the private link",
    "Is the caller's internal address preserved when the app is opened via private link",
    'What remote address is seen in the app for visitors entering at its private IP',
    'client ip private link app service logs',
    'real caller ip private endpoint web app',
  ],
  'app-environment-private-endpoint': [
    'Our apps sit in an ASE v3 with internal load balancer. A partner tenant needs access to exactly one of them, ' +
      'without peering. I tried to create a private endpoint on it, but the portal refuses. Is it feasible?',
    'I need to offer one isolated app to a network with overlapping addresses. Private link would be ideal. The ' +
      'app is on an I1v2 plan. Does the environment permit endpoints, and with which switch?',
    "The create endpoint button for an app in our App Service Environment gives an error that connections aren't " +
      'allowed. With multi-tenant apps it works with the same rights. What has to be turned on?',
    'Does private link exist for apps hosted in the isolated environment',
    'How to let another company reach a single ASE hosted app by private link',
    'Is there a flag on the isolated environment which enables inbound endpoints',
    'ASE v3 app private endpoint',
    'isolated v2 private link enable',
  ],
  'vnet-integration-unsupported-things': [
    'Our legacy ASP.NET application writes to \\\\fileserver\\share with a mapped drive letter. We plan to lift it ' +
      'to App Service and join it to the network of the file server. Will the mapping work from there?',
    'A vendor says his app needs to be member of the AD domain and talk NetBIOS with the other servers. The ' +
      'manager wants it on App Service with network join. Can that combination function?',
    'Before we migrate 20 sites from IIS, I collect showstoppers: SMB shares on servers, domain membership, UDP ' +
      'logging to syslog. Which of these will the network join of App Service carry and which not?',
    'Can a joined web app open UNC paths on a server inside our network',
    'Is domain membership possible for a PaaS site with network join',
    'Does syslog over UDP pass from a joined App Service to an internal collector',
    'app service mount smb share vnet server',
    'domain join app service possible',
  ],
  'app-dns-servers-of-its-own': [
    "One of our apps must resolve names of a partner's domain with the partner's name servers, all other apps in " +
      'the plan use those of the network. Can I configure name servers on an individual App Service?',
    "We'd like an additional name server just as a backup for a critical web app, without altering the network " +
      'settings that all workloads share. Which settings does App Service offer and how many entries?',
    'For a test I want to point just one of our web apps at the new DNS server 10.20.0.4, leaving the others ' +
      'alone, though all are joined to the same network. What is the proper setting?',
    'Can a single web app be told to query different name servers than its network',
    'Which setting gives one app an extra fallback name server',
    'Is it supported to override name servers per site, and how many may be listed',
    'custom dns per web app setting',
    'app service dnsServers property one site',
  ],
  'app-dns-cache': [
    'We fail over our database by changing a DNS record with a TTL of 5 seconds. The App Service on Windows keeps ' +
      'connecting to the old address for a while. How long does the platform remember lookups?',
    'Our Linux web app hammers the domain controllers with a lookup for every request; the DNS team complains of ' +
      'thousands per minute. Is there a cache in the platform that we could turn on?',
    'I need numbers for our failover design: retries, timeout and caching of name lookups inside App Service, ' +
      'Windows and Linux. Can these be tuned per app?',
    'For how many seconds does a web app remember a resolved name',
    'Is there a resolver cache on Linux apps or does each lookup go out',
    'Can retry count and timeout of lookups be tuned for App Service',
    'app service dns ttl cache seconds',
    'dns cache linux web app enable',
  ],
  'windows-containers-integration-addresses': [
    'We run Windows container apps on a P1v3 plan: six apps, up to eight workers. I ask the network team for a ' +
      'delegated subnet. Someone says that Windows containers consume a lot more addresses. What is the calculation?',
    'Our subnet /27 was fine for code-based apps. We now convert the four apps of the plan into Windows containers ' +
      'and plan scaling to ten instances. Will the range be sufficient?',
    'For capacity planning at contoso: how do Windows container apps count against the private addresses of the ' +
      'joined subnet, per app, per instance or both?',
    'Do Windows container apps eat more private addresses than ordinary ones on App Service',
    'How many IPs should be reserved for a plan hosting Windows containers',
    'What is the address formula for Windows containers joined to a network',
    'windows container app service subnet size',
    'IPs per windows container web app',
  ],
  'app-backup-to-private-storage': [
    'We want nightly custom backups of our web app into a storage account that is closed to the internet. The app ' +
      "is joined to the network where the account's endpoint lives. Which setting makes backup take that way?",
    'Our compliance demands that backups of App Service stay on private paths. Do site content and the linked ' +
      'database both go over the network join, and can the web server logs be put there too?',
    'After hardening, the storage account stbackup only accepts its private endpoint, and custom backup in the App ' +
      'Service blade ends with a failure. Can the feature be used with such an account, or shall we script it?',
    'Can custom backups of a site be written into an account with no public access',
    "Is the backup feature able to travel the app's network join, and what is left out",
    'Where do I tell App Service to send its backups by the private way',
    'app service custom backup private storage account',
    'web app backup storage firewall',
  ],
  'app-health-check-with-network-rules': [
    "We only allow Front Door and the office in the site's access rules. Now I'd like to enable Health check. From " +
      'which address do the probes come, so I can add an allow entry for them?',
    'Our web app is private, public access disabled, reached by its endpoint only. Somebody claims that the Health ' +
      "check feature can't function then because the prober is outside. Is that true?",
    'I write the network rules of an App Service for fabrikam. Do I have to provide an exception for the health ' +
      "feature, as it's necessary with load balancers on VMs, or does it bypass the rules?",
    "Does the health feature need an opening in the site's IP filter",
    'Can probing of instances work for an app that is entirely internal',
    'What source must be whitelisted so the health pings get to our locked web app',
    'health check access restrictions exception needed?',
    'health check ip address app service allow',
  ],
  'see-traffic-of-integrated-app': [
    'Our security operations wants to see what our joined web app sends to internal hosts. I enabled VNet flow ' +
      'logs on the delegated subnet and nothing turns up. Where can such traffic be observed?',
    "To debug sporadic resets I'd like to make a packet capture of the function app's traffic into the network. " +
      'Network Watcher offers only VMs. What are the options with App Service?',
    'As a network engineer I am used to tcpdump. Now developers ask me to prove that their App Service calls reach ' +
      'the server in the spoke. At which spot can I look?',
    'Where can I watch the packets a joined web app sends to internal servers',
    "Is capture or flow logging possible for the PaaS app's private calls",
    'Flow logging on the delegated subnet stays empty, how do others monitor the app',
    'flow logs app service vnet integration',
    'packet capture web app vnet traffic',
  ],
  'app-what-goes-into-the-vnet': [
    'I document data flows for an audit. Our App Service is joined to a network with default settings. Please list ' +
      'which of its calls take the network and which go out directly: API calls, secrets, container pulls, backups, ' +
      'storage mounts.',
    'As learner I don\'t understand "application routing" and "configuration routing". If I join an app to a ' +
      'network, are all of its packets going there, or just some of them?',
    'Our assumption was that a joined web app sends everything by the network. A colleague says by default it is ' +
      'merely private addresses. Who is right and what can be switched on additionally?',
    "By default, what portion of an app's outgoing calls takes the network join",
    'Do platform jobs like pulling images follow the same way as calls made by code',
    'Which calls bypass the joined network unless more is turned on',
    'app service default routing vnet, rfc1918 only?',
    'configuration routing vs application routing',
  ],
  'gateway-required-integration-limits': [
    'Because our network is in another region, somebody suggests the integration type with the VPN gateway for our ' +
      "Linux web app. Before I buy a gateway, I want to know what this type can't do.",
    'For an old design I need to know how many networks can be attached to one App Service plan by the gateway ' +
      'kind of integration, and if service endpoints and private secrets are usable through it.',
    'We consider joining a Windows container app through the P2S based method to a network that also holds an ' +
      'ExpressRoute gateway. Which restrictions of this method will hit us?',
    'What are the shortcomings of joining apps by way of a VPN gateway',
    'Is Linux supported when the site is joined through point-to-site',
    'Which features are lost with the gateway method compared with the regional one',
    'gateway required integration linux supported?',
    'gateway integration limits vnets per plan',
  ],
};
