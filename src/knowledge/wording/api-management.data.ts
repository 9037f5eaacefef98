// How people put the points of API Management, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const apiManagementWording: Wording = {
  'apim-network-modes': [
    'We plan a central API gateway at contoso. Some back ends are private in spokes, callers are internal now, ' +
      'partners later. I get lost among injection, integration, private endpoint and the v2 tiers. Which variant ' +
      'fits?',
    "Our APIM is Standard v2 and the backend is an AKS service on 10.x. Finance doesn't want Premium. Which " +
      'network options exist at this tier, and do callers then still come in publicly?',
    "As learner I don't understand external versus internal mode in API Management. Who can call the gateway in " +
      'each mode, and which tiers have them?',
    "Which network option of Azure's API gateway gives private callers and private back ends",
    'Explain inbound endpoint against VNet injection for an API gateway',
    'What SKU of the API gateway must I buy to keep it off the internet',
    'apim internal vs external vs private endpoint',
    'apim tiers vnet support',
  ],
  'apim-internal-private-endpoint': [
    'Our Premium instance is deployed in internal mode in vnet-api. A sister company in another tenant should call ' +
      'it, without peering. When I add a private endpoint, the portal throws an error. The same step worked on our ' +
      'Developer sandbox.',
    'I want to give several spokes with overlapping ranges an endpoint to our API gateway. Creating the private ' +
      'endpoint connection fails with a message on virtual network configuration. Which instances accept one?',
    'We design APIM for a platform where consumers come by Private Link. Which tiers allow an inbound endpoint, ' +
      'and may the instance be inside a VNet as well?',
    'Adding private link to our VNet-deployed API gateway is refused',
    'Can an injected API gateway also offer private link to other tenants',
    'Which API gateway instances take an inbound private endpoint at all',
    'apim internal mode + private link',
    'private endpoint creation fails apim in vnet',
  ],
  'apim-internal-publish-application-gateway': [
    'Our API Management is in internal mode and used by internal apps. Now two of thirty APIs need to be offered ' +
      'to partners on the internet, with WAF. What is the usual construct?',
    'We want a single APIM for both employees and external mobile clients. Internal callers should stay private. ' +
      'Security asks for a web application firewall in front of the outside path. How would you lay it out?',
    "As architect I'm comparing a second public instance with a gateway in front of the private one for outside " +
      "consumers. The budget is limited. What's recommended?",
    'Can I show just a few internal APIs to the world via a WAF',
    'Outside partners need some of our private APIs, what goes in front',
    'How is a firewall for web attacks placed before an internal API gateway',
    'appgw waf + internal apim',
    'expose internal apim to internet',
  ],
  'apim-behind-front-door': [
    'We use Front Door for everything global and would like to add our API gateway as origin. How do I avoid that ' +
      'people call the azure-api.net name directly, and what probe path should be used?',
    'The instance is deployed internally in our VNet. Front Door Premium speaks private link. Can these be linked ' +
      'up straight, or is a component between needed?',
    'API Management with public gateway, edge WAF profile in front. Security found that the default host name ' +
      'still answers everyone. What policy limits it to our edge profile?',
    'Can the edge network have an API gateway as its origin, safely',
    'How do we reject API calls that did not pass our edge profile',
    'Does Front Door reach an API gateway which sits inside a VNet',
    'afd in front of apim',
    'apim only accept X-Azure-FDID',
  ],
  'apim-internal-dns': [
    "We've deployed APIM in internal mode, private VIP 10.70.1.5. From VMs in the VNet contoso-apim.azure-api.net " +
      "isn't found, NXDOMAIN. With the IP in the browser, we get a certificate error and then nothing useful.",
    "Callers in the office reach the gateway's private address by ping-like tests on 443, but the name under " +
      'azure-api.net is unknown to our DNS. How many entries do we need and for which hosts?',
    'After I switched from external to internal mode every client fails with could not resolve host. Nothing else ' +
      'was touched. Documentation mentions several host names, I need clarity.',
    'The API gateway name vanished from DNS after going internal',
    "Clients in the VNet cannot look up our API gateway, by IP it's a TLS error",
    'What host entries do internal consumers of the API gateway need',
    'azure-api.net nxdomain internal mode',
    'internal apim could not resolve host',
  ],
  'apim-forced-tunnel-nsg': [
    'Our APIM in a spoke worked until the platform team associated the standard route table with default route to ' +
      'the NVA. Since then the portal shows a connection failure to the management address on 3443. Gateway calls ' +
      'still get answered partly.',
    'The instance is injected and now forced through Azure Firewall. Every change of APIs in the portal errors out ' +
      'after some minutes, its status says management endpoint unreachable. NSG has 3443 open from the ApiManagement ' +
      'tag.',
    "I'm to deploy API Management in a landing zone with forced tunnelling by policy. What must be considered with " +
      'routes and security rules, so that the control traffic on 3443 is not broken?',
    'Management calls to the API gateway fail as soon as its subnet goes via the appliance',
    'Is a forced default route compatible with an injected API gateway',
    "How come port 3443 is open and yet the portal can't manage the instance",
    'apim 3443 unreachable udr firewall',
    'api management forced tunneling route',
  ],
  'apim-reach-on-premises': [
    'We have REST services in our datacenter and an ExpressRoute to the hub. Partners should call them through ' +
      'Azure API Management. Which tier and network option lets the gateway call down to the datacenter?',
    "A customer has the Consumption tier and wants to front an on-prem SOAP server. There's a VPN tunnel from a " +
      'VNet. Is it feasible or does he need a different tier or a gateway container on-prem?',
    "Our API team asks me whether the API gateway can use the hub's VPN to reach legacy services, or if they must " +
      'install something locally next to these services.',
    "Can Azure's API gateway call services which run in our datacenter",
    'What is needed to front local legacy APIs with the cloud gateway over the tunnel',
    "Which tiers call down the private line, and what if ours can't",
    'apim to on-prem api over vpn',
    'apim on-premises backend which tier',
  ],
  'apim-multi-region': [
    'We need the API layer to survive a regional outage. We have Premium in West Europe. How does a second ' +
      'location work, and how do callers get directed to the healthy one?',
    'Our API Management is internal, only reached by private address. Management wants a second region for ' +
      'disaster recovery. Who does the failover of traffic in that case, the service or we?',
    'I compare DNS-based balancing and Front Door ahead of an API gateway with two locations for a global mobile ' +
      'app. What happens by default and what improves with each?',
    'How do I run the API gateway in two locations with failover',
    'Does a private API gateway fail over by itself between regions',
    'What should sit before an API gateway that is geo-distributed',
    'apim premium multi region failover',
    'apim second region internal dns',
  ],
  'apim-subnet-and-move': [
    'I need to size a subnet for API Management Premium with perhaps four units. The network team gives /29 as ' +
      'default. Is this enough, may other things be in there, and can we move later?',
    'Our instance is in external mode in vnet-old. It needs to go to vnet-new in internal mode. Can a classic ' +
      'instance be switched, how long, and does the address survive?',
    'Our classic Premium instance shall get a different subnet in the same VNet, as the old one is to be reused. ' +
      'Can we move it while it runs, and will its private address change?',
    'How large a segment does an API gateway with several units require',
    'Can an existing API gateway be put into a different virtual network',
    'May other resources live in the range of the API gateway',
    'apim subnet size /28',
    'change vnet of apim instance',
  ],
  'apim-globally-peered-callers': [
    'Our internal API gateway stands in West Europe. Consumers in an East US VNet, peered globally, get timeouts ' +
      'on 443. Consumers in a VNet of the same region, peered as well, have no trouble.',
    'We opened a new region in Asia and peered it with the network of our old, internally injected API Management ' +
      'from 2019. DNS gives the private VIP there, but connecting hangs. VMs next to the gateway can be reached from ' +
      'Asia.',
    'Calls over peering work within Europe North; from a VNet in the US the very same URL of the private API ' +
      'gateway never answers. Rules are open, effective routes list the peer.',
    'Overseas VNet hangs on our private API gateway, the local one gets replies',
    'VMs beside the gateway answer across regions, only the gateway does not',
    'Is an internal API gateway callable from a peered network on another continent',
    'apim internal global peering timeout',
    'cross region vnet cannot reach apim',
  ],
  'application-proxy-instead-of-vpn': [
    'We have an intranet site on IIS in the datacenter. 300 employees at home need only this and we want to drop ' +
      'the VPN clients. There are Entra P1 licences. What is the best way to publish it?',
    'Our security lead wants pre-authentication with MFA before anybody touches the internal web app. Compare ' +
      'publishing by a connector with Application Gateway or with VPN for us.',
    'A small municipality wants remote users to open two internal web applications on private PCs without ' +
      'installing anything. No inbound openings in the firewall are permitted. Options?',
    'Remote staff should use the intranet site with sign-in but no tunnel client',
    'Can an internal web page be offered outside without opening the firewall',
    "What's the alternative to dial-in for people needing just a web application",
    'entra app proxy vs vpn',
    'publish intranet site without vpn',
  ],
  'dns-level-failover-private': [
    'Our internal app has a primary in West Europe and a standby in North Europe, each behind an internal load ' +
      'balancer. app.corp.internal in an Azure private zone points to the first. Can the zone switch by itself on ' +
      'failure?',
    'Traffic Manager does health-based answers on public DNS. We need the same for internal names only. What do ' +
      'people build for automatic switching in private zones?',
    "For our DR concept: private record with two targets, weights and probes. Is that a feature of Azure's private " +
      'DNS or do I have to script it, and what about TTL?',
    'Can private zones detect an outage and answer with the standby address',
    'How is health-based name switching realised for purely internal services',
    'Is geo or weighted answering available in private DNS zones',
    'private dns failover between regions',
    'azure private dns health check',
  ],
  'geographic-routing-which-service': [
    'By law our German customers must land on the deployment in Germany and Swiss ones on that in Switzerland. ' +
      'Which Azure service decides by country and what happens if one site is down?',
    'We have a web shop in three continents. I want everyone to get the fastest deployment. Colleagues argue ' +
      'between Front Door and Traffic Manager. Which is for borders, which for speed?',
    'Need for a SaaS at fabrikam: users from China and the US to be sent to separate back ends according to where ' +
      'they are, not by latency. How do I set it up?',
    'Which load balancing service directs visitors according to their country',
    'Visitors of each continent must stay in their own deployment, how',
    'Is latency-based direction of users the same as direction by geography',
    'azure geo routing by country service',
    'traffic manager geographic vs front door',
  ],
  'app-service-inbound-ip-and-entry': [
    'We have a web app, and in front of it Application Gateway v2 with WAF. The tester calls ' +
      'contoso.azurewebsites.net and gets around it. Which is better to close this: private endpoint or restriction ' +
      "to the gateway's subnet?",
    'Architecture question: single region, one App Service, WAF required by the customer. What entry would you ' +
      'place, and how do I guarantee nobody reaches the app in any other way?',
    "I've set up the gateway with the web app as backend, works well. What should be done at the web app itself, " +
      'so that only the gateway can talk to it, and what does each way cost?',
    'How do I force all site visitors over the regional WAF gateway',
    'Web app can still be opened by its default name past the gateway, how to shut that',
    'Which locking of the web app suits a setup with an application gateway before it',
    'appgw to app service lock down',
    'web app only through waf gateway',
  ],
  'apim-fixed-outbound-address': [
    "A backend vendor must whitelist our API gateway. We're on Basic tier. Which address do the calls come from, " +
      'does it stay for good, and is it the same for v2 tiers?',
    "We moved from Standard to Standard v2 of API Management and the backend's firewall refuses us. In the old " +
      "instance one static IP was enough. What's the situation in v2?",
    "Our APIM Consumption instance calls a public API restricted by source. We can't find an outbound address in " +
      'the portal. How do customers handle that?',
    'With which public source does the API gateway call its back ends, is it stable',
    'Vendor asks for the sender IP of our API gateway',
    'Can the v2 tiers of API Management leave with one constant address',
    'apim egress ip whitelist backend',
    'apim v2 outbound ip static',
  ],
  'apim-stv1-retired': [
    'We received a mail about the compute platform version of our API Management. Where do I see which version it ' +
      'has, what happens if we do nothing, and what does the move involve?',
    "Our Developer instance injected in a VNet is on the old platform stv1. Before migrating I'd like to know " +
      'whether the addresses alter and how long it is down.',
    'An audit lists two API gateways as "stv1, unsupported". The manager wants a plan from me: steps, downtime, ' +
      'effects on firewall rules. What do I write?',
    'What is to be done with an API gateway on the outdated compute platform',
    'How do I find out the platform version of my API gateway',
    'Do the IPs survive the platform move of API Management',
    'apim stv1 stv2 migrate ip change',
    'api management platform version retired',
  ],
  'apim-internal-public-address': [
    'Our policy forbids public addresses. APIM is deployed in internal mode, yet the overview displays a public ' +
      'VIP beside the private one. Is the thing open to the internet, and can the IP be removed?',
    'Security scanner reports port 3443 on a public IP that belongs to our internal API gateway. What is it used ' +
      'for, and should we worry?',
    'Before deploying internal mode I read that I have to supply a Standard public IP resource. Our subscription ' +
      'denies these by policy. Is that still necessary?',
    'A private API gateway shows an internet address too, what is it for',
    'Must I bring a public IP when the API gateway is internal',
    'Is somebody able to call APIs by the extra public VIP',
    'apim internal mode public vip why',
    'public ip required for internal apim?',
  ],
  'apim-private-backend-fails': [
    'Our injected API gateway calls a function app which is closed to the public and has a private endpoint. The ' +
      "trace shows 403 Ip Forbidden from the backend. From a VM in the gateway's VNet the same URL gives 200.",
    'Standard v2 instance joined to our spoke. The App Service backend answers 403 to the gateway, although the ' +
      'endpoint is in that spoke. The forward-request step in the trace lists a public destination address.',
    'We made the storage account backend private on Monday. Since then operations that proxy to it fail with 403 ' +
      'or 500. VMs succeed. The gateway itself runs in its own VNet, peered.',
    'The gateway gets forbidden from a locked web app, a neighbouring VM is accepted',
    'API calls fail with 403 since their back end was closed to the internet',
    'Trace shows that our API gateway goes to the outside address of the function',
    'apim 403 backend private endpoint',
    'apim function app ip forbidden',
  ],
  'apim-portal-test-console-fails': [
    'In the Azure portal\'s Test tab every call to our internal API gateway ends with "Failed to fetch". ' +
      'Applications in the VNet use the APIs with success. I work from my notebook at home.',
    "Since the instance was switched to internal mode, colleagues can't use the test console in the portal " +
      "anymore, and the developer portal doesn't open on their PCs. Is this to be expected?",
    'I try an operation in the portal: HTTP response was not received, it shows. Same request by curl from a VM in ' +
      'the VNet gives 200. Who makes the request of the test page really?',
    'Testing in the Azure portal is broken for our private API gateway, apps work',
    "Developer site of the private API gateway won't open on my PC",
    'How come the Test tab says failed to fetch while curl from a VM succeeds',
    'failed to fetch azure portal apim internal',
    'apim developer portal not opening internal',
  ],
  'apim-self-hosted-gateway-network': [
    "We plan to run the self-hosted gateway container in our plant's Kubernetes. The plant firewall is strict. " +
      'Which hosts and ports have to be open outward, and is anything needed inward from Azure?',
    'Our self-hosted gateway pod logs errors when fetching configuration. The APIM instance is internal in a VNet, ' +
      'plant connected over VPN. What does the container need to reach and resolve?',
    'API Management has a private endpoint and public access off. Can the gateway container on-prem get its config ' +
      'through this endpoint, or is another way required?',
    'What connectivity does the self-hosted API gateway in our datacenter require toward Azure',
    "Container gateway can't fetch its configuration, which names must it reach",
    'Are inbound openings necessary for the locally hosted API gateway',
    'self-hosted gateway outbound ports',
    'shgw configuration endpoint not reachable',
  ],
  'apim-nsg-rules-missing': [
    'We deployed a Premium instance into snet-apim in internal mode. Deployment succeeded, DNS is set, but 443 to ' +
      'the private VIP times out from each VM, even in the same VNet.',
    "With one unit our API gateway answered. After scaling out to two, all calls hang. The subnet's security group " +
      'allows 443 from VirtualNetwork and 3443 from ApiManagement, a deny all follows.',
    'Fresh instance in a VNet, external mode. Browser to the gateway gives a timeout and the portal marks it as ' +
      'unhealthy. The subnet has the default group of the company.',
    'Injected API gateway gives no reply on 443, from nowhere',
    'After adding a unit all requests to the API gateway run into timeout',
    'Deployed fine into our subnet, yet nobody connects to the gateway',
    'apim vnet timeout 443 same vnet',
    'apim scaled out, all calls time out',
  ],
  'apim-dependency-blocked': [
    'The Network status page of our API gateway lists Azure SQL and Storage as "failure". It began after the ' +
      "security team set up egress filtering. The gateway still answers, but changes don't get applied.",
    'Deploying APIM in our landing zone spoke runs 45 minutes and then ends in an activation error. A deployment ' +
      'in a sandbox network was fine. The spoke has a strict outgoing policy.',
    "Since the egress lock-down, our injected API Management doesn't show metrics, backup fails with storage " +
      'errors and scaling ends with failure. Which of its needs should I verify?',
    'Status page of the API gateway shows red for database and storage',
    'Activation of the API gateway fails after three quarters of an hour in our spoke',
    'How come changes stop being applied since the outgoing rules became strict',
    'apim network status sql failure',
    'apim deployment activation failed vnet',
  ],
  'apim-dns-change-not-applied': [
    'We replaced the name servers of the VNet with the new resolver. VMs look up backend.corp.local well. The API ' +
      'gateway in that VNet writes in the trace that it could not resolve the remote name.',
    'The private zone is linked and a test VM gets the right 10.x answer. Our injected API gateway still fails to ' +
      "find the back end's name, two days later. DNS servers were altered at the VNet last week.",
    'After migrating domain controllers, API Management is the sole service in the VNet which continues querying ' +
      "the old server. There's no restart button. What do I do?",
    'Gateway sticks to the former name servers, everything else has switched',
    'Backend name unknown to the API gateway, known to VMs of its VNet',
    'Why does the API gateway not notice the new DNS servers',
    'apim trace cannot resolve remote name backend',
    'apim still using old dns server',
  ],
  'apim-no-way-to-backend': [
    'Our Consumption tier API gateway should call a service on a VM at 10.5.0.10. Every attempt times out: ' +
      'BackendConnectionFailure, no connection to the remote server. From VMs in the VNet the service answers.',
    'We gave the API Management instance a private endpoint in vnet-shared and disabled public access. Callers ' +
      'arrive privately. But its calls to an internal AKS ingress all fail by timeout.',
    'Basic tier, an API with backend http://192.168.4.20:8080 on-prem by VPN. The trace always ends after 20 ' +
      'seconds in a connection failure. What are we missing?',
    'Gateway cannot connect to any 10.x back end, callers get through to it',
    'Trace of API Management says unable to connect for each internal service',
    'Private callers work, private back ends run into timeouts, how come',
    'apim BackendConnectionFailure private 10.x backend',
    'consumption apim private backend timeout',
  ],
  'apim-portal-cannot-be-published': [
    "After moving to internal mode, opening the developer portal's admin view gives the error that the portal " +
      'could not be started and the settings should be checked. Gateway traffic is fine.',
    'We edit our developer portal and press Publish. It spins and fails each time. The instance is in a VNet with ' +
      'restricted egress. On the old public instance it worked.',
    'The portal of our internal API gateway displays an empty page with 404 for developers. I open the admin mode ' +
      'over VPN and get an error about settings.',
    "Admin view of the developer site won't start for our VNet-bound API gateway",
    'Publishing the developer site of our injected API gateway fails repeatedly',
    'Why is the developer site blank since the instance went internal',
    'unable to start the portal apim',
    'apim publish developer portal fails vnet',
  ],
  'apim-v2-integration-requirements': [
    'We buy Standard v2 and want it to call private back ends. The network team asks me for exact requirements: ' +
      'size, delegation, security group, region and rights. What do I send them?',
    'I try to pick a subnet in the central connectivity subscription for our v2 instance, other subscription than ' +
      "the gateway's. It isn't selectable. What conditions does the subnet have to meet?",
    'Preparing Bicep for API Management v2 with outbound join: do I need an NSG at the subnet with special rules ' +
      'as in classic, and is a /28 accepted?',
    "What does the subnet for the v2 API gateway's outbound join need to look like",
    'Which delegation and prefix are demanded by API gateway v2',
    'Can the subnet of the v2 API gateway be in another subscription',
    'apim standard v2 subnet requirements',
    'apim v2 vnet integration delegation nsg',
  ],
  'apim-network-change-duration': [
    'We have to switch our production API gateway into a VNet. The business asks how long it takes and if APIs are ' +
      "interrupted. It's a Premium instance with two units.",
    'Our Developer tier instance has been "updating" for 25 minutes after I changed the subnet, and calls fail. Is ' +
      'that usual for this tier and how much longer?',
    'For the change ticket, I need the expected outage when network settings of API Management get applied, for ' +
      'each tier, and whether other changes can be made in the meantime.',
    "Is there an interruption while the API gateway's VNet settings are altered",
    'How much time should be planned for a network change at API Management',
    'Does the API gateway keep serving calls during a VNet update',
    'apim vnet update downtime',
    'apim stuck updating how long',
  ],
  'apim-address-that-backends-see': [
    'The owner of an internal back end wants to open his security group for our injected API gateway only. We gave ' +
      'him the private VIP 10.3.0.5, but his log shows 10.3.0.7 and .8. What do I tell him?',
    "Our on-prem firewall should let the API gateway pass to a server. Is the source the virtual IP, the unit's " +
      'address or the whole subnet, and does scaling alter that?',
    "I write NSG rules for services behind API Management in a VNet. Which source range is appropriate so it'll " +
      'still fit after adding Premium units?',
    'With what internal address does the API gateway turn up at services behind it',
    'Which source do I enter on the local firewall for calls from the API gateway',
    "Backend log shows other addresses than the gateway's VIP, normal?",
    'apim source ip private backend',
    'allow apim subnet or vip nsg',
  ],
  'apim-return-to-old-subnet': [
    "During a platform migration our API gateway was moved to a temporary subnet. We'd like it back in the " +
      'original one today. The portal says that it is in use. How long do we wait?',
    "We left the former subnet of API Management yesterday and still can't delete it or use it again. There is a " +
      'lock on the resource group, could that matter?',
    'Two old instances were in the same subnet. One has been migrated away and should return there now. Is it ' +
      'permitted and under what conditions?',
    'May the API gateway go back into the range it came from',
    'The original subnet remains blocked after API Management was relocated',
    'When will the range that the API gateway left be free again',
    'apim old subnet still locked',
    'apim migrate back to original subnet',
  ],
  'apim-portal-behind-application-gateway': [
    'Partners outside should read our API documentation in the developer portal. The API instance is internal, an ' +
      'application gateway publishes the gateway name already. What do I have to add for the portal?',
    'The developer portal is published by our WAF gateway, but sign-in or admin edits are blocked with 403 from ' +
      'the WAF. Which host names must be exposed and which rules softened?',
    'I configure listeners on Application Gateway for internal API Management. Gateway host is done. Are ' +
      'management and portal hosts also needed when editors work from outside?',
    'Can outside developers open the API documentation site through our WAF',
    'Which listeners do I need for the developer site of a private API gateway',
    'WAF interferes with editing the developer site, what to relax',
    'apim dev portal via appgw',
    'publish developer portal internal apim waf',
  ],
};
