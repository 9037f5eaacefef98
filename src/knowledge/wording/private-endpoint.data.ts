// How people put the points of private-endpoint, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const privateEndpointWording: Wording = {
  'nsg-on-endpoint-subnet-ignored': [
    "We put the Key Vault's private endpoint into snet-pep and attached nsg-pep with a DenyAll at priority 100 " +
      'inbound. From a jump box in a peered network Test-NetConnection on 443 still says True. What are we ' +
      'overlooking with this security group?',
    'I am learning for AZ-700 and built a lab: one storage account, one private endpoint, one security group that ' +
      'refuses everything. The blob still opens from my test machine. Do these rules simply not count for that kind ' +
      'of network card?',
    'As a security consultant I have to prove at fabrikam that only the app subnet 10.4.1.0/24 can talk to the SQL ' +
      'private endpoint. The rules on its subnet look perfect, yet the dev machines log in just as before.',
    'My deny rules seem to have no power over the private link address, any idea why?',
    'How come a security group that refuses every caller does not stop connections to the PE?',
    'is possible to make firewall rules of subnet count for private endpoint, they are skipped now',
    'nsg deny not enforced private endpoint',
    'PE subnet security group does nothing',
  ],
  'endpoint-traffic-goes-around-the-firewall': [
    'All our spokes carry a route table with a default route to the Azure Firewall at 10.0.1.4. Web calls show up ' +
      'in its log, but when app01 talks to the SQL private endpoint in spoke-data the log stays silent. How do we ' +
      'make it inspect this as well?',
    'Auditors demand that whatever touches a private endpoint is inspected by our FortiGate pair in the hub. The ' +
      'spokes are peered and have a 0/0 route to it, still effective routes list single-host entries that win. Which ' +
      'setting and which route are missing?',
    'I manage the network at contoso: ExpressRoute gateway, hub firewall, endpoints in a shared subnet. Packets ' +
      'from the office land on the endpoints directly, never on the firewall. I want every one of them to be checked ' +
      'first.',
    'Calls to the endpoint slip past the inspection appliance even though the default route says otherwise, why?',
    'Can we steer what goes to private link addresses over our virtual appliance so it is logged?',
    'connection from spoke machines to PE is not seen by firewall, how to force to pass',
    'private endpoint skips azfw despite 0.0.0.0/0',
    'send PE traffic via NVA, how',
  ],
  'subnet-route-against-the-endpoint-32': [
    'Our GatewaySubnet table already holds 380 host routes, one for each endpoint in the shared VNet 10.20.0.0/16, ' +
      'all pointing to the firewall. A colleague says one entry for the whole prefix would do now. Is he right, or ' +
      'does the host route win?',
    'I write Terraform for fabrikam and would like one user route 10.50.4.0/24 to the appliance instead of ' +
      'generating an entry for every endpoint address. The automatic entries are host routes, so longest prefix ' +
      'should beat mine. Does a subnet-wide one really take over?',
    'With route table policy switched on for snet-endpoints, I am planning the route tables of twelve spokes. May ' +
      'the entry be as wide as the VNet, or must I match the exact subnet or even the single address of each ' +
      'endpoint?',
    'How specific has a custom route to be so that it replaces the automatic endpoint entry?',
    'Can one summarised route stand in for hundreds of host entries towards private link addresses?',
    'is the range of the network enough in route table or I must write every endpoint IP',
    'one /24 route instead of many /32 PE',
    'route table full, single host entries per PE',
  ],
  'virtual-network-next-hop-ignored-by-endpoint': [
    'Subnet snet-app holds two VMs and a storage private endpoint, with a default route to our firewall and a ' +
      'second entry that keeps 10.2.1.0/24 local with next hop VNet. Between the VMs it stays local, towards the ' +
      'endpoint it makes the detour over the firewall.',
    'We turned on route policies for the endpoint subnet. A table sends 10.0.0.0/8 to the NVA, and I added a ' +
      'narrower entry with next hop type VirtualNetwork so neighbours talk directly. Packets to the endpoint ignore ' +
      'the narrower entry, is this normal?',
    'I am a developer with a VM right beside the endpoint of our database, same subnet. Latency is higher than ' +
      'expected and the security team sees every query in the appliance log, despite a local-delivery entry in the ' +
      'route table.',
    'Keep-it-local entry in the route table is honoured by servers, the private endpoint next to them does not care',
    'Why is the appliance still in between when caller and endpoint sit side by side in one subnet?',
    'Can I exempt neighbours in the same subnet from the inspection route towards a private endpoint?',
    'next hop VnetLocal not honoured private endpoint',
    'same-subnet PE traffic hairpins through NVA',
  ],
  'endpoint-after-failover-of-the-service': [
    'Our geo-redundant storage in West Europe has a private endpoint in the same region. Suppose Microsoft or we ' +
      'trigger the account failover to North Europe: does the endpoint need to be rebuilt, or does it simply lead to ' +
      'the new primary afterwards?',
    'I have to write the contingency plan for a Key Vault with one private endpoint. The network in our region ' +
      'stays healthy, only the vault is switched by the platform to its paired region. Will the applications go on ' +
      'reading secrets over the same private address?',
    'Last night we tested a storage account failover in the lab. The VNet and the endpoint remained where they ' +
      'were. Before I promise anything to management: is it by design that the connection comes back by itself ' +
      'without a new endpoint?',
    'Does private link keep leading to the data after the account itself switches to its paired region?',
    'When the vendor moves our vault elsewhere, must the private connection be recreated or approved again?',
    'the service fails over but network is fine, is private endpoint following to new region',
    'account failover, same PE still valid?',
    'PE behaviour paired region service switch',
  ],
  'endpoint-when-its-region-is-lost': [
    'Our storage is geo-redundant, the only private endpoint sits in a VNet in Germany West Central. In the ' +
      'tabletop exercise the whole region goes dark. The data survives in the other one, but through which door do ' +
      'the standby servers get in?',
    'I am preparing business continuity for fabrikam. Workloads have a cold standby in North Europe, endpoints ' +
      'exist just in West Europe. Someone claims an endpoint follows the service anyway. What of it is still usable ' +
      'when the datacentre region with our VNet is down?',
    'Management asks what we lose when our main region burns down. The vault and blobs are replicated, DNS zones ' +
      'are global, yet all private endpoints live in the hub over there. Should the backup site have its own set ' +
      'beforehand?',
    'Should the standby site get its own private endpoint before the main region is ever gone?',
    'What happens to the private access when the region holding its network disappears completely?',
    'how to plan disaster for PE, main region with vnet down, data is still replicated',
    'whole region outage, single PE, what now',
    'DR site own private endpoint + zone',
  ],
  'replicated-database-with-one-endpoint': [
    'Our Cosmos account writes in West Europe and reads in North Europe, and the app runs in both. There is one ' +
      'private endpoint, in the western VNet, used by the northern app over global peering. If the west goes down, ' +
      'does the northern app still get to its data?',
    'I run a multi-region shop application on Cosmos DB. Databases are replicated, web tiers too, but both tiers ' +
      'share one private endpoint in region one. In our chaos test the second tier lost its database although the ' +
      'replica was healthy.',
    'As architect I was asked whether every region of a geo-distributed Cosmos database needs an own private ' +
      'endpoint, or whether a single one is good enough since it lists the addresses of all regions anyway.',
    'Second region has a healthy replica of the database, yet its app is cut off with the first region',
    'Is one door enough for a Cosmos account that is written and read in two places?',
    'database copied to 2 regions but just 1 private endpoint, what if first region dies',
    'cosmos multi-region single PE outage',
    'PE per region for replicated cosmos?',
  ],
  'platform-service-over-private-peering': [
    'We have an ExpressRoute with private peering to a hub VNet. The storage account allows selected networks ' +
      'only. Our file server in the datacentre gets 403, and I added 10.100.0.0/16 to the allowed ranges, which the ' +
      'portal does not even accept. What is the right way?',
    'Site-to-site VPN from our Sophos to Azure is up and the VMs answer. Our ERP server on site should write to an ' +
      'Azure SQL database, but tracert shows it leaving through the normal internet line, not through the tunnel.',
    'I am new to ExpressRoute. The carrier installed the circuit with private peering and virtual machines are ' +
      'reachable. My boss expects that Key Vault and storage now also go over this line. They do not. Does that need ' +
      'the other peering type?',
    'Blob traffic from our plant keeps going over the internet though a private circuit to Azure exists',
    'Can servers in the datacentre use the existing private line to reach PaaS services?',
    'how come the tunnel carries VM traffic fine, but the database of Azure is outside of it',
    'expressroute private peering reach storage sql',
    'onprem servers 403 storage, S2S up',
  ],
  'internal-app-for-office-and-home': [
    'We are a company of 60 people without anything in Azure so far. A contractor built us a holiday planner that ' +
      'runs in App Service. Just the building and staff working from home should open it. What do we have to set up?',
    'I develop an internal tool hosted as an Azure web app, currently open to the world. Requirement from the ' +
      'boss: colleagues in the building and those at the kitchen table may use it, nobody else, and no public ' +
      'address left.',
    'Our client fabrikam wants its HR portal on App Service hidden from the internet. There is one office with a ' +
      'FortiGate and about twenty laptops outside. There is no virtual network yet. Which components make up the ' +
      'simplest design?',
    'How can a site on App Service be seen just by staff, in the building and remote?',
    'Turn our public web app into an intranet for headquarters and telecommuters, what is required?',
    'web app must open only for office people and home workers by VPN, how to build',
    'intranet on app service, office + remote',
    'hide web app, staff only, VPN',
  ],
  'endpoint-used-over-peering': [
    'Storage private endpoint lives in vnet-shared, the app server in vnet-web, and both are peered. Before I ' +
      'create a second endpoint: may the app server simply call the one next door, or does private link stop at the ' +
      'border of its own VNet?',
    'We run hub and four spokes, all peered to the hub in the middle. Key Vault has one private endpoint in the ' +
      'hub. I would like all spokes to share it rather than pay for four. Does that hold over global peering too?',
    'I am a developer and my VM sits in North Europe, the SQL endpoint in a network in West Europe that is ' +
      'globally peered with ours. Should I expect that I can connect through it, and what about the DNS zone?',
    'Sharing one private endpoint among several networks joined by peering, does it work?',
    'Is a PE usable from neighbour VNets, or just from machines in its own network?',
    'can other vnet connected with peering consume same private endpoint or must create again',
    'one PE shared by peered spokes OK?',
    'PE reachable across global peering',
  ],
  'endpoint-in-another-region-than-the-service': [
    'Our Azure SQL server sits in Sweden Central for residency reasons, while all VMs and the VNet are in West ' +
      'Europe. When I create the private endpoint the portal asks for a region. May it differ from the one of the ' +
      'database?',
    'The customer keeps a storage account in Japan East and the application moved to Australia East. I do not want ' +
      'to build a second network over there plus global peering. Can the endpoint be placed next to the application ' +
      'instead?',
    'Doing a lab, I noticed that the wizard only offers virtual networks of the region I selected on the first ' +
      "page. The key vault is elsewhere. Does the endpoint have to match the vault's location or the network's " +
      'location?',
    'Service lives on another continent than our network, is a private connection without peering feasible?',
    'Which location must the private endpoint share, that of the network or that of the resource?',
    'vault is in different region of vnet, will PE work or not supported',
    'PE region differs from SQL region',
    'cross-region private endpoint without peering',
  ],
  'endpoint-central-or-in-each-spoke': [
    'We are drawing the landing zone for contoso: hub with firewall, around fifteen spokes, on-premises over ' +
      'ExpressRoute. The app teams want the endpoints beside their workloads, the network team wants them all in a ' +
      'shared place. What do you recommend?',
    'I am consultant on a hub and spoke design with some forty PaaS services. Some are used by a single ' +
      'application, others by everybody plus the datacentre. Should private endpoints be grouped in a common VNet or ' +
      'scattered over the application networks?',
    'Our platform team wants one big endpoint network for all subscriptions, the bill for peering and the question ' +
      'who owns what worry me as manager. What speaks for gathering them and what for leaving them with each team?',
    'Best location for private endpoints in a landing zone, shared network or next to each workload?',
    'Is it better to collect all PEs at one place or spread them out over application VNets?',
    'where should put private endpoints when we have hub and many spoke, one place or each',
    'PE placement hub vs spoke design',
    'shared endpoint VNet or per workload?',
  ],
  'endpoint-to-a-service-of-another-tenant': [
    'Fabrikam, our supplier, offers its price data in a SQL database of its own Entra directory. We are in a ' +
      'different directory and neither side wants peering. I would like to reach it privately from our VNet. What ' +
      'does each side have to do?',
    'I build software for clients and keep their blobs in my subscription. One client insists on coming in over ' +
      'private link from his own company directory. He only sees his own resources in the portal. How does he point ' +
      'to my storage account?',
    'Two companies after a merger, two tenants. The vault is in tenant A, the app in tenant B. Our admins say ' +
      'private endpoints end at the tenant border, I doubt it. Is it feasible and who has to say yes?',
    'Private link to a resource owned by a different organisation with its own directory, possible?',
    'Can an outside company connect privately to our database when it has its own tenant?',
    'we want PE for vault which belong to other tenant, what ID must they give us',
    'cross-tenant PE, who approves',
    'private endpoint resource ID foreign tenant',
  ],
  'endpoint-pending-approval': [
    'I ordered a private endpoint to the storage account of the data team. Deployment was green, the card has ' +
      '10.8.2.5, the name resolves to it, but every connection runs into a timeout. In the overview the status reads ' +
      'Pending.',
    'Our pipeline creates endpoints in the spoke with a service principal that has no rights on the SQL server. ' +
      'The resource appears, yet nothing gets through, and the server owner says he has seen nothing. Who has to act ' +
      'now and where?',
    'As team lead I wait since Monday for the Key Vault connection. The network guys say the endpoint is there, ' +
      'the vault guys say everything is okay, and under connection status there is still no Approved.',
    'Newly made endpoint carries nothing and its status is waiting, what is it waiting for?',
    'Whose job is it to accept a private endpoint request on the service side?',
    'state stay in pending after creation and I can not connect, who must click',
    'new PE never leaves Pending',
    'awaiting approval, private endpoint dead',
  ],
  'public-endpoint-still-open': [
    'Last sprint we added a private endpoint to our production storage account and the servers use it. From my ' +
      "phone at home I can still download a blob by its URL with a token. Shouldn't the internet side be shut by now?",
    'Our penetration tester reports that the SQL server answers on its public name from anywhere on port 1433, ' +
      'although we introduced private link in March. The team thought that creating it locks the front door. Did we ' +
      'miss a switch?',
    'Explaining Azure to my manager: we pay for a private endpoint on Key Vault. He asks whether that means nobody ' +
      'outside can get in any more. I have the feeling that there are two doors now and not one.',
    'Is the resource hidden from the internet automatically after we add private link?',
    'Does creating a PE shut the outside access, or do we have to switch it off ourselves?',
    'private endpoint exist but from home I still can open the service, normal?',
    'PE created, internet access still possible',
    'need to turn off public access after PE?',
  ],
  'portal-refused-after-closing-public-access': [
    'On Friday we disabled public network access on all our vaults and storage accounts. Applications run on ' +
      'happily over the private endpoints. But in the Azure portal at my office desk both blobs and secrets show a ' +
      'banner that I have no access.',
    'I have all data roles on our services. After networking was limited to private link, the portal in my ' +
      'browser, Storage Explorer on my notebook and Cloud Shell all say forbidden, while the VM in Azure reads ' +
      'everything without trouble.',
    'We closed internet access to PaaS as security wanted. Now the helpdesk complains that data views in the web ' +
      'portal stay empty at their desks, for vaults as well as containers, although their roles did not change.',
    'Data views in the Azure website stopped listing anything right after we shut the public side',
    "Why can't I see data in the portal from my laptop while the app server reads it fine?",
    'portal says no access for data of services since internet is off, my role is ok',
    'portal data 403, private endpoint only',
    'laptop and Cloud Shell forbidden, public off',
  ],
  'service-firewall-and-private-endpoint-callers': [
    'Our storage account allows selected networks and has a private endpoint in 10.6.3.0/28. The checklist of the ' +
      'security team wants that subnet on the allow list of the account, too. Is such an entry of any use for what ' +
      'comes through the endpoint?',
    'I tried to limit who may use the private endpoint of our vault: in its firewall I left just one address on ' +
      'the list. Machines that are not on it still read secrets by private link. Is the list just skipped?',
    'We have on the SQL server a list of permitted addresses from earlier times. Since all applications now come ' +
      'in by private link I would like to know whether this list has any influence on them or may be emptied.',
    'Are the allowed addresses of a service looked at for callers coming by private link?',
    "Can the resource's own allow list hold back somebody who uses its private endpoint?",
    'do I need add the PE subnet into selected networks of storage, or not necessary',
    'storage firewall rules apply to PE traffic?',
    'selected networks entry for PE subnet needed',
  ],
  'service-endpoint-or-private-endpoint': [
    'Small workload: three VMs in one subnet that read a storage account, no on-premises, tight budget. One ' +
      'colleague swears by private link, another says the free variant with the service endpoint will do. What ' +
      'really differs and what should we take?',
    'I study for the network exam and mix up the two: service endpoints and private endpoints. Both seem to make ' +
      'PaaS accessible from a VNet. In which situations would one pick the first and in which the second?',
    'Management at contoso wants to save money and asks why we pay hourly for forty private endpoints when there ' +
      'is a free feature at the subnet. I need arguments: what do we give up if we go for the free one?',
    'Compare the free service endpoint with Private Link for getting to PaaS from a VNet',
    'Subnet rule with service endpoint or private link, which is advisable for sensitive data?',
    'what is better for me private link or service endpoint, difference not clear',
    'SE vs PE pros and cons',
    'private link worth it over svc endpoint?',
  ],
  'service-endpoint-beside-a-private-endpoint': [
    'We introduced private endpoints for storage in spring. On the app subnet Microsoft.Storage is still ticked ' +
      'from the old days. Nobody dares to untick it. Does it still do anything for the account that now resolves to ' +
      '10.3.4.5, and may it go?',
    'In our spoke both features are active for the same storage account: the subnet has the service endpoint and ' +
      'there is a private endpoint in the next subnet. I would like to understand which of the two the packets ' +
      'actually use.',
    'Reviewing a landing zone I found subnets with service endpoints for Key Vault and, in addition, private ' +
      'endpoints for the same vaults. Is that duplication harmful, useful or just leftover clutter from a migration?',
    'Service endpoint and private link are on at once for one account, which route do packets take?',
    'Is it alright to leave the old service endpoint ticked now that we are on private link?',
    'private endpoint working good, must I keep Microsoft.Storage on subnet also',
    'old SE still useful beside PE?',
    'untick Microsoft.Storage after private link',
  ],
  'service-endpoint-from-outside-azure': [
    'The storage account lists subnet snet-app of the hub, and VMs there can read. Our backup server in the ' +
      'basement comes over the site-to-site tunnel into the same hub and gets 403. Why does the allowed subnet not ' +
      'help it?',
    "Home workers dial in with the Azure VPN client and land in the gateway's VNet. I switched on Microsoft.Sql " +
      'for every subnet, even tried GatewaySubnet, and allowed them on the server. Machines in Azure log in, laptops ' +
      'are refused.',
    'We are connected by ExpressRoute. A consultant proposed to use the free service endpoint of the hub for our ' +
      "datacentre as well. I can't get it to work: datacentre traffic shows up at the storage with our internet " +
      'address.',
    'Azure machines get in through the permitted subnet, the datacentre is turned away',
    "Can remote clients on the VPN profit from the subnet's service endpoint towards storage?",
    'service endpoint good for VM but the office over tunnel get denied, how come',
    'on-prem via S2S, subnet rule, 403',
    'P2S laptops service endpoint storage refused',
  ],
  'service-endpoint-across-peering': [
    'Hub VNet has snet-shared with Microsoft.KeyVault enabled and the vault allows it. Spoke-1 is peered to the ' +
      'hub. A VM in spoke-1 gets refused by the vault, a VM in snet-shared is served. I expected peering to be ' +
      'enough.',
    'To save effort we activated the storage service endpoint in one central hub subnet and allowed that subnet ' +
      'only. Ten spokes should benefit over peering. None of them does, all see an authorisation failure from the ' +
      "account's network rules.",
    'Our design sends all spokes over Azure Firewall. The spokes themselves have no service endpoints. I wonder if ' +
      "the feature may be turned on at the firewall's own subnet so that all spokes are admitted by one single rule.",
    'Why is a VM in the neighbouring network refused by the account that admits the hub subnet?',
    'Is a service endpoint of one VNet inherited by the networks connected to it?',
    'spoke machines not admitted at storage, hub machine is ok, both peered',
    'SE in hub, spokes get 403',
    'share service endpoint over vnet peering',
  ],
  'service-endpoint-to-private-endpoint-move': [
    'Production storage with VNet rules for six subnets in three spokes, all by service endpoints. The CISO wants ' +
      'private link by summer, and not one minute of outage. In what sequence do I create, resolve, check and close ' +
      'things?',
    'I am the only admin and must take our live SQL server off service endpoints and over to private link. My ' +
      'fear: as soon as the DNS zone exists, callers elsewhere can no longer resolve the name. How do you do it step ' +
      'by step?',
    'Project manager here. The team plans a weekend for changing our storage access over to Private Link. Is an ' +
      'interruption unavoidable, and what are the steps with which one normally starts and ends?',
    'Roadmap for going over from VNet rules to private link on a live account',
    'Can we change to private link gradually so that callers notice nothing?',
    'which steps to go from service endpoint to PE in production and not break users',
    'switch SE to PE zero downtime',
    'cutover plan to private link, live storage',
  ],
  'one-endpoint-per-sub-resource': [
    'Our data lake account has a private endpoint for blob. Listing files with the blob SDK works from the VM. As ' +
      'soon as Spark creates or renames a folder it goes to a dfs address and hangs until timeout.',
    'I set up private link for a storage account, chose the first option in the list, and the web app reads its ' +
      'pictures. Azure Files on the same account still resolves to a public address. Do I need another one for the ' +
      'share?',
    'For the cost estimate of forty storage accounts I must know the number of private endpoints. Each account ' +
      'uses blobs, queues and tables. Does a single one open the whole account or is it one for each kind of service?',
    'Pictures load privately, but the queue of that account is still going to the internet address',
    'Can the whole storage account be covered with a single private link connection?',
    'blob ok over private link, rename folder in the lake is failing, any idea why',
    'adls gen2 dfs + blob PEs both?',
    'queue/table not covered by blob endpoint',
  ],
  'private-endpoint-limits': [
    'We plan a platform with about 3,500 private endpoints over some thirty peered networks. I found contradicting ' +
      'numbers. How many are permitted in a single VNet and how many over everything that is peered, and what lies ' +
      'beyond?',
    'Architect at fabrikam here. Each product team brings twenty to thirty private endpoints and we have ninety ' +
      'teams. Before we put them all into one central network I would like to know where the ceiling is.',
    'Our sizing workshop ended with the question of what happens when one goes past the number of private ' +
      'endpoints allowed across the hub and its spokes: does the next creation fail, or does something worse occur?',
    'What is the maximum count of private link connections inside one network and its peers?',
    'Is there a ceiling for PEs in one VNet and over everything peered?',
    'how much private endpoints can I make in one vnet before problem come',
    'max number of PEs hub spoke',
    'private endpoint quota per VNet',
  ],
  'private-endpoint-cost': [
    "For next year's budget I need a figure: 45 private endpoints in West Europe, moderate traffic, one of them " +
      'takes the nightly backups of about 8 TB. How is that billed, by the hour, by volume, both?',
    'Our finance department found a line Private Link on the invoice that doubled since May. Backups now run over ' +
      'the storage endpoint from a spoke via peering. Do we pay the peering fee on top of the processing fee?',
    'I am a student with a small credit and would like to try one private endpoint for a weekend lab. Roughly how ' +
      'much will it take from my credit, and does it cost when nothing is sent?',
    'Billing of Private Link: fixed hourly part, volume part, what else?',
    'Does a private endpoint without any traffic appear on the invoice?',
    'how much money per month is one private endpoint and the gigabytes',
    'private endpoint price per month/GB',
    'PE billing peering surcharge?',
  ],
  'private-endpoint-address-and-card': [
    'Our Check Point in the datacentre only accepts host objects, so the security team wants a guaranteed address ' +
      'for each Azure private endpoint. I deployed one and it took 10.7.2.6 by itself. Can I pin it, or choose the ' +
      'address beforehand?',
    'After a Terraform destroy and apply the endpoint of the SQL server came back with a different address, and ' +
      'the firewall object on site was wrong. Is there a way to reserve the address so that it never changes?',
    'I would like to rename the network card of our endpoint and give it 10.1.9.10 rather than the one it has ' +
      'picked. All buttons are greyed out in the portal. What may be chosen, and when?',
    'Is the address of a private endpoint stable or can it change after a restart?',
    'Can we reserve a particular IP for private link before it is deployed?',
    'how to set fixed ip on PE, the portal nic is locked',
    'static IP private endpoint possible?',
    'rename PE NIC or change address',
  ],
  'move-a-private-endpoint': [
    'We are reorganising: the old hub VNet 10.0.0.0/16 retires and there is a new one. Twelve private endpoints ' +
      'live in the old one. Can I drag them over somehow, or do I have to build them anew over there?',
    'Our subscription will be split after a carve-out at contoso. The resource mover complains about private ' +
      'endpoints. Which of them can go along to the other subscription, and what has to be rebuilt on the far side?',
    'A developer created the endpoint in the wrong subnet, snet-aks rather than snet-pep. Everything uses it ' +
      'already. Is there a way to shift it into the right subnet without taking the app offline?',
    'Relocate an existing private link connection into a different network, feasible at all?',
    'Can we shift a PE from one resource group or subscription to the next?',
    'endpoint is in wrong subnet, possible to transfer it or must delete',
    'relocate PE to new VNet',
    'resource move private endpoint other sub',
  ],
  'subnet-for-private-endpoints': [
    'I am planning address space for a spoke and have a /26 left. Around twelve private endpoints are coming. Do ' +
      'they have to live alone, or may they sit between the VMs, and how many addresses should I put aside?',
    'The wizard refuses nothing when I select the subnet that is delegated to Microsoft.Web/serverFarms, but I am ' +
      'unsure. Where do people usually put private endpoints, and is mixing them with app integration a bad idea?',
    'Our standard at fabrikam says a separate /27 for endpoints in each network. A project asks for an exception ' +
      'because they have no space. Is the separate subnet a technical must or just tidy practice?',
    'How much space should be kept free for private link addresses, and may others live there?',
    'Is it mandatory that PEs get a separate subnet of their own?',
    'can I put private endpoint in same subnet like my servers, how big',
    'PE subnet size recommendation',
    'dedicated snet for PEs mandatory?',
  ],
  'service-calls-out-through-endpoint': [
    'I gave our function app a private endpoint in snet-pep, hoping that it can then read from SQL Server on a VM ' +
      'at 10.2.0.5. Calls into the function are fine, its own calls to 10.2.0.5 time out.',
    'Our web app is on private link, DNS is right, users on the VPN see the pages. The app itself must query an ' +
      'on-premises LDAP server. From its console tcpping to the LDAP address fails, although the endpoint sits in ' +
      'the same network.',
    'Junior developer asking: is a private endpoint a two-way street? I thought that once my App Service has an ' +
      'address in the VNet it is a member of the network and can talk to all the machines in it.',
    "App with a private endpoint can't open connections to machines of that very network",
    'Can traffic that the service itself starts leave by its private endpoint?',
    'function with PE is reached well, but it not reach our database VM',
    'PE outbound from web app fails',
    'private endpoint one-way or both directions?',
  ],
  'connect-by-address-or-privatelink-name': [
    "Our vendor's tool asks for the host, and I typed contosodata.privatelink.blob.core.windows.net because that " +
      'is the zone in Azure. The connection is made, then it dies with a message that the name on the certificate ' +
      'does not match.',
    'To be on the safe side a colleague put https://10.1.4.7 into the app settings as blob address. The browser ' +
      'warns about the certificate and the SDK throws an SSL error. With the public looking name it works from the ' +
      'same machine.',
    'We introduce private link next week. The developers ask whether they must edit all their connection strings ' +
      'to some special host name or to the new 10.x address. Forty applications are affected.',
    'SSL warning appears when we call the vault by its 10.x address, is it normal?',
    'Which host name belongs in the app settings once private link is live?',
    'error comes if I use the host name with privatelink in it, why',
    'privatelink hostname in URL, certificate error',
    'hostname mismatch certificate PE IP address',
  ],
  'test-a-private-endpoint': [
    'I have just finished my first private endpoint, for a storage account, plus zone. Before I tell the ' +
      'application team, I want to verify it properly. Which commands on a VM show that name, path and access are ' +
      'all in order?',
    'Users say the database behind our private endpoint is not reachable. I am the on-call admin with no idea who ' +
      'built it. In which order should I look at things so that I find the guilty layer fast?',
    'Consultant at a new customer: "private link is broken" is all I have been told. I need a short list of ' +
      'checks, from name lookup over port to permission, with what each result would mean.',
    'Quick way to verify that a freshly built private connection to PaaS does its job',
    'What should I look at first when a PE gives no answer?',
    'private endpoint is not working for us, which steps for troubleshooting and where begin',
    'verify private endpoint commands',
    'PE troubleshooting order, nslookup tnc',
  ],
  'endpoint-with-overlapping-ranges': [
    'Both subsidiaries grew up with 10.0.0.0/16 in Azure. Peering is refused for that reason. Team A only needs ' +
      "the Azure SQL database that team B runs. Would a private endpoint in A's network be a way around, without " +
      'renumbering?',
    'We took over fabrikam and their VNet uses exactly our range. Until the renumbering project is done, in a year ' +
      'maybe, our application must read from their storage account privately. Will equal addresses on both sides be ' +
      'a problem?',
    'As a network architect I have two spokes with an identical 172.16.0.0/20 by mistake. Someone suggests Private ' +
      'Link since it supposedly does not care. Can you confirm, and does this hold for a service on VMs as well?',
    'Identical IP ranges on both sides, is private link still an option?',
    'Can two networks with the same addresses share a database without renumbering?',
    'our vnet same range as partner vnet, peering refuse, want only the database',
    'same CIDR both VNets, private link ok?',
    'address clash, share PaaS without peering',
  ],
  'endpoint-encryption': [
    'Our data protection officer asks for proof that whatever passes the private endpoint to Azure SQL is ' +
      'unreadable on the way. Marketing says it stays on the Microsoft backbone. Is that the same as being encrypted?',
    'We switched on VNet encryption for all spokes to satisfy a bank client. Half of the traffic goes to storage ' +
      'over private link. I have to declare in the audit whether this part falls under that feature.',
    'A developer wants to drop TLS to the service because "it is private now". My gut says no. What does private ' +
      'link itself do about confidentiality, and what is left to the protocol on top?',
    'Can somebody read what flows through private link, or is it scrambled by itself?',
    'Is HTTPS superfluous once a resource is reached by a private address only?',
    'private endpoint data is secure in transit or need extra encryption',
    'PE traffic encrypted in transit?',
    'vnet encryption + private link covered?',
  ],
  'microsoft-peering-or-private-endpoint': [
    'Our ExpressRoute has private and Microsoft peering. Since last year all storage accounts and databases have ' +
      'private endpoints. The carrier charges for the second peering and needs public addresses. Is there still a ' +
      'reason to keep it?',
    'We upload 20 TB of seismic data every night to Blob over ExpressRoute. One engineer prefers Microsoft peering ' +
      'because no private link gigabyte fee is due, another wants endpoints. Which way fits bulk loads better?',
    'Designing hybrid access for contoso: some thirty PaaS resources in use from the datacentre. What are the ' +
      "trade-offs between advertising Microsoft's public prefixes on the circuit and giving each resource an address " +
      'in our own network?',
    'Public prefixes on the circuit versus private addresses for each service, which is advisable?',
    'Can the second peering of the circuit be retired after we went private link everywhere?',
    'for big transfer to storage by ER, use MS peering or PE',
    'MS peering vs PE for PaaS',
    'still need Microsoft peering w/ private link',
  ],
  'vpn-users-to-a-platform-service': [
    'Ten developers dial in with the Azure VPN client and must query an Azure SQL database that has public access ' +
      'off. There is a hub with a VPN gateway, the database endpoint is in a spoke. What pieces are needed so that ' +
      'it works from home?',
    'Our accountants work remotely and need files from a storage account that must not be open to the internet. I ' +
      'was thinking about point-to-site. Does that get them to the private endpoint, including the lookup of the ' +
      'name?',
    'I am a one-person IT department. Staff on laptops, no office any more. I want them to reach our Key Vault and ' +
      'database privately. Is a VPN gateway alone enough or is more to be built?',
    'Give people working from home private access to PaaS that is closed to the internet',
    'Can laptops on a dial-in line use the private endpoint of a database?',
    'home office users by vpn client should open storage with private access, what is required',
    'P2S users to SQL PE design',
    'remote devs, private database, what needed',
  ],
  'rights-to-create-a-private-endpoint': [
    'Our app team has Contributor on its own resource group, the network belongs to another team. When they deploy ' +
      'an endpoint, ARM answers LinkedAuthorizationFailed and mentions the subnet. I do not want to hand out Network ' +
      'Contributor on the whole VNet.',
    'My Bicep deployment stops with an authorization error for privateEndpointConnectionsApproval on the key ' +
      'vault. The service principal is Contributor in the spoke. What is the smallest set of permissions that the ' +
      'pipeline should be given?',
    'I write the role concept for fabrikam: developers shall order their private endpoints themselves but must not ' +
      'change networks. Which actions go into a custom role, and on which scopes has it to be assigned?',
    'Deployment of a PE is denied, the account has no authorization on the virtual network',
    'What is the least privilege for somebody who should set up private endpoints?',
    'which role I need for make private endpoint, got authorization failed',
    'AuthorizationFailed creating PE subnet join',
    'custom role private endpoint minimum actions',
  ],
  'endpoint-and-service-in-different-subscriptions': [
    'Connectivity subscription holds hub and DNS zones, the data subscription holds the SQL server. I want the ' +
      'endpoint in the hub. The wizard does not list the server, and by ID the deployment says a namespace is not ' +
      'registered in that subscription.',
    'We separate by subscription: network, DNS, workloads. Before I write the standard I have to be sure that ' +
      'endpoint, target resource and zone may each live in a different subscription of the same tenant. Any ' +
      'restrictions?',
    'Creating a private endpoint for Cosmos DB from our landing zone subscription stops with ' +
      'MissingSubscriptionRegistration, although the same template ran well where the account itself lives. What ' +
      'could be different there?',
    'Endpoint here, database in the neighbour subscription, zone in a third, will it work?',
    'Must a PE sit in the same subscription as the thing it leads to?',
    'error MissingSubscriptionRegistration comes when I make the endpoint in hub sub',
    'namespace not registered, PE other subscription',
    'PE cross-subscription same tenant ok?',
  ],
  'several-endpoints-to-one-service': [
    'Our Key Vault is used by three isolated networks: production, factory and a lab. Peering between them is ' +
      'forbidden. May I give this one vault three private endpoints, one in each, and will the names get in each ' +
      "other's way?",
    'SQL server with a private endpoint in the hub since 2022. A new team with its own unconnected network asks ' +
      'for another one to the same server. Will adding it disturb the first, or is there a maximum per server?',
    'I tried a second private endpoint for the same storage account, put into the other VNet with the same DNS ' +
      'zone. Now the name shows just one address and the first network has trouble. Were two doors not intended?',
    'Is it legal for a resource to own more than one private endpoint?',
    'How many separate networks can each have their own private door to a single vault?',
    'second PE for same account from other vnet is allowed or no',
    'multiple PEs, same SQL server',
    'two endpoints one storage DNS collision',
  ],
  'one-endpoint-for-several-resources': [
    'We operate 25 storage accounts, all blob only, in one resource group. Paying 25 times hourly feels wrong. ' +
      'Could a single private endpoint be shared among them, like a gateway, or is it strictly one for each account?',
    'Logical SQL server with thirty databases, plus nine Key Vaults. The budget sheet has 39 endpoints in it. My ' +
      'colleague says databases on one server count once. Is that so, and what about the vaults?',
    'Manager question: our engineers request a private endpoint for every web app, about forty. On the load ' +
      "balancer one address serves all of them. Why isn't one endpoint per environment sufficient?",
    'Can a single PE fan out to many vaults or accounts?',
    'Does each database need its own private link when they share a logical server?',
    'we have many web apps, one private endpoint enough for all or each need',
    'single PE for multiple key vaults',
    'PE count: per resource or shared?',
  ],
  'endpoint-to-a-vm': [
    'Our ERP runs on a Windows VM in vnet-erp. Another team in a separate, not peered VNet wants to reach it on ' +
      'port 8443 by private endpoint. In the wizard I find no virtual machine among the resource types.',
    'We host an API on two Linux machines and would like consumers of other networks to come in by private link, ' +
      'just like they do with PaaS. How do I make a machine of mine a target for an endpoint?',
    'SQL Server 2019 on a VM, not PaaS. The developers in the neighbouring VNet ask for a private endpoint to it ' +
      'as they have for Azure SQL. Does such a thing exist for self-managed servers?',
    'Virtual machine as target of private link, what has to stand in front?',
    'How can somebody elsewhere get to my own server by PE without joining networks?',
    'I want private endpoint for my VM but VM is not in the list',
    'PE to self-hosted server on IaaS',
    'private link target own VM?',
  ],
  'publish-a-service-behind-private-endpoint': [
    'Our web shop on App Service has a private endpoint and public access off. Marketing now wants customers on ' +
      'the internet to see it. Security insists that the app itself stays closed. What do we put in front of it?',
    'I thought of a DNAT rule on Azure Firewall that maps a public address to 10.3.1.5, the private endpoint of a ' +
      'storage account with images. Is this how people publish such content, or is there a proper way for HTTP?',
    'The partner has no VPN and must call our API, which lives behind a private endpoint only. The boss wants it ' +
      "reachable from outside through a web application firewall, without opening the service's own public side.",
    'Let outsiders see a site that has only a private address, which product goes in front?',
    'Is there a way to expose something on private link to the internet safely?',
    'customers from internet must open app with private endpoint only, how publish',
    'expose PE-only web app to internet',
    'Front Door to private endpoint origin?',
  ],
  'endpoint-when-a-zone-fails': [
    'Our workload is spread over three availability zones in West Europe: VM scale set, zone-redundant SQL, ' +
      'zone-redundant gateway. For the private endpoint I found no zone setting at all. Is it a single point of ' +
      'failure when one zone goes down?',
    'Reviewing a design for a bank I see two private endpoints per database "for availability zones". I think the ' +
      'second one brings nothing inside a region. Can you confirm how an endpoint behaves if a datacentre fails?',
    'The reliability checklist asks for the zone configuration of every component. Network endpoints to Key Vault ' +
      'have none that I could enter. What do I write there, and is a duplicate required?',
    'One datacentre of the region goes dark, does the private link address still answer?',
    'Should I deploy PEs twice to be safe against the loss of an availability zone?',
    'private endpoint have zones or not, is HA inside the region',
    'PE availability zone redundancy',
    'is private endpoint zonal or regional?',
  ],
  'source-address-through-private-endpoint': [
    'For an audit I must show that our reporting server uses the private path to Azure SQL. In the sessions I see ' +
      '10.5.1.8 as client address. Does this prove that it came in by the endpoint, or what would I see otherwise?',
    'Storage diagnostic logs show CallerIpAddress 10.x for some requests and 20.x for others, all from our own ' +
      'machines. I would like to understand what each of the two says about the way taken.',
    'The app team logs the client address for rate limiting. Once we went private link the addresses changed from ' +
      "public to internal ones. Is it the caller's own address that arrives, or some translated one of the endpoint?",
    'Does a database or storage account see the real private address of who calls over private link?',
    'How can I tell from the logs whether a request came in privately or from outside?',
    'which IP appears in the database when client comes by PE',
    'caller IP in logs via private link',
    '10.x in storage log meaning',
  ],
  'flow-logs-at-a-private-endpoint': [
    'We feed flow logs into Sentinel and look for everything that reaches the SQL endpoint in snet-pep. Not a ' +
      'single record names that address, though the database is busy all day. Where can one record these connections?',
    "Troubleshooting a timeout I clicked on the endpoint's network card and wanted to see effective routes. The " +
      'page says nothing is available. With VMs it works. Is something wrong with my endpoint or is it just not ' +
      'offered?',
    "Compliance asks for a log of who has connected to the vault's private endpoint. Network Watcher shows nothing " +
      'for it. Which spot in the path is able to record it?',
    'Virtual network flow logs contain no lines about our private link addresses',
    'How come the effective rules page stays blank for the card of a PE?',
    'want see who connect to PE in Network Watcher, but no data there',
    'no flow records for PE NIC',
    'logging connections to private endpoint, where',
  ],
  'network-policies-side-effects': [
    "Our old runbook from 2020 says to set the subnet's policy to disabled before deploying an endpoint, otherwise " +
      'it errors out. In the new portal there are four choices. Which of them is right nowadays, and for what ' +
      'purpose?',
    'I want to flip the private endpoint network policy on a subnet with thirty live endpoints, during business ' +
      'hours. What happens to running sessions, and is there anything else in the subnet that would notice?',
    'Terraform has private_endpoint_network_policies with values like NetworkSecurityGroupEnabled. The module of a ' +
      'colleague sets Disabled everywhere. I would like to know what each value means before I change the default ' +
      'for everyone.',
    'Meaning of the four settings for endpoint policy on a subnet',
    'Is there a risk in turning this policy switch on for a live subnet?',
    'must I still disable policy on subnet before I create PE, or is old info',
    'privateEndpointNetworkPolicies meaning of all values',
    'subnet policy disabled vs enabled PE',
  ],
  'security-groups-with-private-endpoints': [
    'Snet-pep holds eight endpoints. The billing app may only get to the billing vault, the HR app only to the HR ' +
      'vault. I do not like rules with single addresses. Can the endpoints be grouped by label for the rules?',
    'We use application security groups for all our VMs so that rules read like sentences. Now private endpoints ' +
      'come in. In the portal I see no network card tab for groups. May an endpoint join one?',
    'In my Bicep template I would like to tag each private endpoint with a group so that rules can refer to it by ' +
      'name as the destination. Is this supported, and what has to be switched on for it to have effect?',
    'Rules per single endpoint without typing addresses, by naming a group, can it be done?',
    'How to let web servers reach one vault and not the next when both sit in one subnet?',
    'can put PE into ASG and use as destination in rule',
    'ASG membership for private endpoint',
    'per-endpoint filtering in shared snet',
  ],
  'managed-or-own-private-endpoint': [
    'In Data Factory there is a menu for managed private endpoints, while our network team already built a private ' +
      'endpoint to the same SQL server in the hub. Do the pipelines use that one, or do they need their own kind? I ' +
      "don't see the distinction.",
    'Learning Synapse and AI Search: one calls it managed private endpoint, the other shared private link, and ' +
      'then there are the ordinary ones in a VNet. How do they relate, who may use which, and who approves?',
    'At contoso we thought a single private endpoint in our VNet would also serve Fabric and Databricks ' +
      'serverless. The vendor says these bring endpoints of their own. What are they and whom do they serve?',
    'Are the endpoints a PaaS product creates for itself the same as ours in the VNet?',
    'What sets the managed kind apart from the ordinary one, and when is it needed?',
    'we have PE in vnet, why Data Factory wants own managed private endpoint',
    'shared private link vs private endpoint',
    'managed private endpoint meaning',
  ],
  'other-cloud-to-private-endpoint': [
    'Our analytics runs on EC2 in Frankfurt, the database is Azure SQL with a private endpoint in West Europe. ' +
      'Nobody wants it on the internet. Is there some line between the two clouds over which the EC2 machines can ' +
      'use that endpoint?',
    'We are multi-cloud: GKE in Google, Key Vault in Azure. I hoped that PrivateLink on one side can be plugged ' +
      'into the Private Link on the other side. Apparently the names are all they share? How is it done then?',
    'Consultant for a retailer with Oracle Cloud and Azure. Their batch server over there must read our blobs ' +
      'privately. Which connections between the clouds carry traffic to an endpoint, and who does the name lookup?',
    'Machines hosted at Amazon should get to our Azure database by its private address',
    'Does private link span two cloud providers, or what line is necessary between them?',
    'from google cloud VM to Azure PE without internet is possible',
    'AWS EC2 to Azure PE VPN',
    'GCP reach Azure private link',
  ],
  'enforce-private-endpoints-by-policy': [
    'Governance at fabrikam: every storage account and vault has to be closed to the internet and have private ' +
      'link. Teams keep forgetting. I want the platform to refuse or repair it by itself. Which guard rails are ' +
      'usual?',
    'As platform engineer I see new SQL servers with open public access every week. Before I block anything I need ' +
      'a report of which resources have no private endpoint. Then deny. And the DNS records should come ' +
      'automatically.',
    'The security office fears that somebody builds a private endpoint to a storage account outside the company ' +
      'and copies data out. Is there a rule with which we can forbid this across all subscriptions?',
    'Guard rails that make private link compulsory across all subscriptions',
    'Can deployments with open public access be rejected automatically for the whole organisation?',
    'how we oblige teams for using only private endpoint, compliance report also wanted',
    'policy deny public PaaS, require PE',
    'audit resources lacking private link',
  ],
  'sas-and-keys-through-private-endpoint': [
    'We hand out links with a SAS to suppliers so that they drop invoices into a container. On Monday the account ' +
      'was set to private access only. Since then all suppliers get 403 AuthorizationFailure, though the tokens are ' +
      'valid until December.',
    'Our desktop tool uses the account key. On the office network with VPN it runs, at home without VPN the same ' +
      'key is refused. I assumed a key is stronger than the network rules of the account.',
    'A developer asks me whether his SAS links go on functioning when the container can only be reached over ' +
      'private link. They are used by our servers in Azure and by two external people with browsers.',
    'Valid token, still forbidden from outside, inside our network the same link opens',
    'Does a shared access signature overrule the network settings of the account?',
    'token is not expired but supplier gets 403 after we went private',
    'SAS link 403 AuthorizationFailure outside',
    'account key refused off the VPN',
  ],
  'service-endpoint-against-default-route': [
    'Spoke subnet with a route table sending 0/0 to Azure Firewall, plus the Microsoft.Storage service endpoint. ' +
      'Web traffic is logged at the firewall, blob traffic never. I expected that my own route has the last word. ' +
      'Which of the two is stronger?',
    'We force all internet traffic back to the datacentre by a BGP default route. On one subnet the service ' +
      'endpoint for SQL is on. Do the SQL packets go home first or straight to the service?',
    "The auditor noticed that traffic to storage is absent from our NVA's records, although each spoke has a " +
      'default route to it. Service endpoints were ticked by the app team. Is there a link between the two facts?',
    'Which is chosen by the subnet, the forced tunnel or the service endpoint?',
    'Can a route table make packets for a service endpoint go over the appliance?',
    'why storage traffic jump over my firewall when service endpoint is ticked in spoke',
    'SE vs default route priority',
    'Microsoft.Storage ignores 0/0 UDR',
  ],
  'service-endpoint-beside-nat-gateway': [
    'On snet-batch we have a NAT gateway with a fixed public address, and the Microsoft.Storage service endpoint. ' +
      'I allowed the NAT address at the storage account and it does not help. What address do the requests carry in ' +
      'this combination?',
    'Planning outbound for a subnet: NAT gateway for partner APIs on the internet, service endpoint for SQL. Do ' +
      'they disturb each other, is it permitted to have both on, and who gets which packets?',
    'Our NAT gateway bill is high because of blob traffic. If I tick the storage service endpoint on that subnet, ' +
      'will those gigabytes skip the NAT gateway and its processing charge?',
    'Does data for storage pass the NAT gateway when the service endpoint is ticked as well?',
    'Combining a fixed outbound address with service endpoints on a single subnet, any conflict?',
    'subnet has natgw and service endpoint together, from which IP storage sees us',
    'NAT gateway plus Microsoft.Storage same subnet',
    'blob traffic bypass natgw via SE',
  ],
  'service-endpoint-order-of-work': [
    'Tonight I want to tick Microsoft.Sql on the subnet of our order system. Some say that all sessions are cut ' +
      'for a moment. What should be prepared beforehand at the SQL server, and what comes after what?',
    'Production storage, default action still Allow, forty VMs in one subnet. The plan is service endpoint, rule, ' +
      'then Deny. Management wants no visible outage. Is this sequence right, or must the rule come first?',
    'In Terraform there is ignore_missing_vnet_service_endpoint on the rule resource. My guess is that it allows ' +
      'adding the rule earlier than the subnet setting. When would one use it during a changeover?',
    'Will users notice anything at the moment a service endpoint gets ticked on their subnet?',
    'What is the safest sequence of steps to introduce service endpoints and their rules on a live subnet?',
    'when I activate Microsoft.Storage in production, connections drop or not',
    'SE rollout order, avoid outage',
    'ignore_missing_vnet_service_endpoint when to use',
  ],
  'service-endpoint-without-vnet-rule': [
    'I ticked Microsoft.Storage on snet-app and thought that was it. The VM in snet-app still gets ' +
      'AuthorizationFailure from the account, which is set to selected networks with an empty list. What is left to ' +
      'do?',
    'We enabled the service endpoint for Key Vault on our subnets last month so that only our VNet gets in. A test ' +
      'from a hotel WLAN opened the vault anyway. Was the subnet setting not meant to lock it?',
    "As a trainee I activated the vault's service endpoint for our subnet with the CLI, output shows " +
      'provisioningState Succeeded. The vault refuses our VM nonetheless. Somewhere another half seems to be waiting ' +
      'for me.',
    'Service endpoint ticked on our side, yet the whole world still gets into the account',
    'Is ticking the service on the subnet sufficient to shut everybody else out?',
    'service endpoint state succeeded but the VM in this subnet is denied by storage',
    'SE ticked, storage 403',
    'service endpoint on, vault open worldwide',
  ],
  'service-endpoint-old-ip-rule-stops': [
    'Our VM with public IP 20.50.1.9 was allowed by address at the Key Vault for years. Yesterday a colleague ' +
      "ticked the vault's service endpoint on the subnet for another project. Since that minute our VM is refused, " +
      'the address is still listed.',
    'Storage account with selected networks: the address of our NAT gateway is on the list. It was fine until the ' +
      'subnet got the Microsoft.Storage service endpoint, now everything from there is 403. Nobody touched the list.',
    'Event Hubs denied our workers overnight, the log names an internal address as origin where it used to be a ' +
      'public one. The only change in the network was a service endpoint on their subnet. The permitted public ' +
      'address is unchanged.',
    'Allowed public address suddenly no longer recognised once a service endpoint was ticked',
    'Why does the service complain about a 10.x caller since we turned on the service endpoint?',
    'our public ip is in firewall list but denied from the day service endpoint enabled',
    'IP allow rule ignored since SE',
    'denied after ticking service, IP listed',
  ],
  'service-endpoint-across-regions': [
    'Storage account in East US, VMs in Southeast Asia. I want to get along without private link. Can the Asian ' +
      'subnet be admitted by service endpoint over this distance, and which of the two storage variants do I pick?',
    'We run subnets in five regions and one central SQL server in Germany. The subnet rule at the server is ' +
      'accepted for the German subnet only. For Key Vault it went through everywhere. Does each service handle ' +
      'distance differently?',
    'In the list of services of a subnet there are Microsoft.Storage and another one with Global behind it, and ' +
      'only one can be active. Our accounts are scattered around the world. Which is meant for that?',
    'Does a service endpoint get as far as accounts in a different part of the world?',
    'Which services accept the service endpoint of a subnet in a far away location?',
    'vnet is in Europe, storage in US, service endpoint will work or must same region',
    'SE cross-region with Storage.Global',
    'Key Vault subnet rule, other region',
  ],
  'service-endpoint-other-subscription-or-tenant': [
    'The vault belongs to the security subscription, the calling subnet to the app subscription, same directory. ' +
      'In the portal I cannot pick that subnet for the rule; it says I have no permission. Which action do I lack, ' +
      'and is it possible at all?',
    'Our parent company has its own Entra directory and its storage account should let in one subnet of ours. They ' +
      'find no way of choosing it in their portal. Does subnet based access end at the directory border?',
    'I design roles at fabrikam: the data team shall add subnet rules to their SQL servers without owning ' +
      'networks. Networks are in another subscription. Who has to have which right on which object?',
    'Admit a subnet owned by a different company directory, feasible with service endpoints?',
    "May a rule on the service name a subnet from somebody else's subscription?",
    'I can not select subnet of other subscription in storage networking, permission missing?',
    'joinViaServiceEndpoint/action permission denied foreign subnet',
    'VNet rule for foreign tenant subnet',
  ],
  'service-endpoint-policies': [
    'Data protection worries that a rogue admin could upload customer files from our VMs to his private storage ' +
      'account. The subnets use service endpoints. Can the subnet itself be told which accounts are permitted?',
    'Since last week VMs in snet-data can read account A but get 403 from the new account B. Both accounts allow ' +
      'that subnet, the roles are equal, and from another subnet B works. There is some policy object attached to ' +
      'snet-data.',
    'Reviewing exfiltration controls, I found service endpoint policies in the docs. Would like to know what they ' +
      'limit, and whether they help for SQL and vaults or just for blobs.',
    "Prevent copying from our subnet into strangers' accounts, without private link",
    'How come just one of two equally configured accounts refuses our subnet?',
    'only our own storage should be reachable from subnet with service endpoint, how',
    'SEP storage exfiltration guard',
    'service endpoint policy new account 403',
  ],
  'service-endpoint-cost-and-limits': [
    'We have 150 subnets that should be admitted to one Key Vault by service endpoint. Is there some maximum in ' +
      'the list of the vault, and does the endpoint itself appear on the bill?',
    'Cost comparison for my manager: private link has an hourly price. What about service endpoints, is there ' +
      'truly nothing to pay? And how far do they scale when a storage account has to admit several hundred subnets?',
    'Adding the 129th subnet to our SQL server failed in Terraform. I suspect we ran into a ceiling. What are the ' +
      'numbers for the different services?',
    'Number of subnets that one account can admit, and price of doing so',
    'Are service endpoints truly free of charge, and where does their number stop?',
    'how many subnets can be in the firewall list of SQL server maximum',
    'max VNet rules per storage account',
    'price of service endpoints',
  ],
  'service-endpoint-dns-and-nsg': [
    'After ticking Microsoft.Storage on my subnet I ran nslookup for the account and still get 20.60.x.x. I ' +
      'thought the name should change to something internal. Did the activation fail, or is DNS not involved?',
    'Our app subnet blocks everything to Internet in the outbound security rules. The service endpoint for SQL is ' +
      'active, yet the connection is cut off. Which destination do I have to open, given that the address is a ' +
      'public one?',
    'We are a strict shop: no internet outbound. A colleague says service endpoints need no zone but still a hole ' +
      'in the NSG. What exactly should the hole look like for Key Vault?',
    'Name still gives an internet address with the service endpoint on, is it normal?',
    'Which outbound rule lets packets out to the service when internet is blocked?',
    'service endpoint activated but dns shows public, need private zone or no',
    'SE nslookup shows public address',
    'outbound NSG rule for service endpoint',
  ],
  'service-endpoint-which-services': [
    'I am listing which of our PaaS products offer a service endpoint: storage, SQL, registry, Log Analytics, AI ' +
      'Search, Event Hubs, Data Factory. For which of these does it exist, and for which not?',
    'In the drop-down of the subnet I see a dozen entries, among them Microsoft.AzureActiveDirectory and ' +
      'Microsoft.ContainerRegistry. My boss wants to know which are real and useful, and what to do for the rest.',
    'Studying for the exam: is it possible to use a service endpoint for Azure Monitor, App Service or Cognitive ' +
      'Services, or is private link the only choice there?',
    'List of PaaS products for which a service endpoint can be ticked on a subnet',
    'Does the list of service endpoints on a subnet include registry and search?',
    'which azure products work with service endpoints and which only private link',
    'service endpoints supported list',
    'SE for ACR / Log Analytics / Search?',
  ],
  'service-endpoint-for-apps-and-clusters': [
    'Our web app is integrated into snet-int, and I admitted snet-pep of the same VNet at the storage account with ' +
      'a service endpoint. The app gets 403. In Kudu the outgoing address is 10.x. Which subnet is it that matters?',
    'AKS in snet-nodes, Azure CNI Overlay. Pods read secrets from a Key Vault restricted to chosen subnets. I ' +
      'would like to go without private link. Where has the service endpoint to be ticked for a cluster?',
    'Function on Elastic Premium, joined to a VNet with five subnets. The storage account admits three of these by ' +
      'service endpoint, the function is still refused, a VM in the same VNet gets in. I am a developer, no network ' +
      'person.',
    'Container app is turned away by the vault, a VM of the same network is served',
    'At which place do I tick the service so that pods and apps are admitted?',
    'web app with vnet gets denied at the service, a rule for other subnet exists already',
    'service endpoint for VNet-integrated function',
    'AKS node subnet SE to key vault',
  ],
  'standard-service-endpoint-preview': [
    'In the portal I noticed a second flavour of service endpoint that is called standard and asks for some ' +
      'network identifier. Does it replace the old one, and may I build a production workload at contoso upon it?',
    'A blog from July mentions service endpoints that work together with a network security perimeter and a public ' +
      'IP as identity. We have an on-premises site as well. Could this be cheaper than private link for us?',
    'I advise a customer who wants whatever is newest. Standard service endpoints were announced this summer. What ' +
      'state are they in, how do they admit subnets, and what can they not do?',
    'What is that new generation of service endpoint with a perimeter good for?',
    'Can the new flavour of service endpoint be trusted for live systems already?',
    'new service endpoint standard, stable or only preview, on-prem can use?',
    'standard SE with NSP, GA?',
    'network identifier public IP service endpoint',
  ],
  'service-endpoint-subnet-deleted': [
    'We tore down snet-app in Terraform and applied it again with the same name and range. In the storage account ' +
      'the entry for snet-app is still there and looks the same, but VMs in the new subnet are refused.',
    'In the networking page of the SQL server one of the permitted subnets shows a state with ' +
      'NetworkSourceDeleted. Last week somebody cleaned up the VNet. What does that mean for our callers, and how is ' +
      'it tidied up?',
    'Before I delete an old subnet with service endpoints I would like to know whether Azure stops me, and what ' +
      'remains on the Key Vault that lists it as permitted.',
    'Rebuilt the subnet under the identical name, the service does not admit it any more',
    'Will Azure protest when a permitted subnet is removed, and what happens to its entry?',
    'subnet recreated same name same range, storage says denied but rule is shown',
    'NetworkSourceDeleted on VNet rule',
    'VNet rule dead after subnet rebuild',
  ],
  'which-sub-resource-to-choose': [
    'My Terraform for a Service Bus endpoint has subresource_names = ["servicebus"] and the apply ends with an ' +
      'invalid group id message. What is the right word here, and where is a list of them for the other products?',
    'When creating the endpoint the wizard asks for a target sub-resource and offers odd words such as sites, ' +
      'registry, account. I build for an app slot, a registry, a Cosmos account with the Mongo API. What belongs to ' +
      'what?',
    'I write a Bicep module that should serve twenty PaaS types. For each I need the proper groupIds value. With ' +
      'my guess "keyvault" ARM rejected the deployment. Please name the values for the usual ones.',
    'Deployment is rejected because of the group that I typed for the endpoint',
    'What do I enter as target part for vaults, registries and Event Hubs?',
    'what is value for groupIds of private endpoint for web app slot and cosmos mongo',
    'invalid groupId private endpoint bicep',
    'subresource_names list terraform PE',
  ],
  'secondary-endpoint-of-a-storage-account': [
    'Our report job reads from the read-only copy, contosodata-secondary.blob.core.windows.net. The primary name ' +
      'gives 10.2.1.4, the one with -secondary still gives an internet address and is refused as public access is ' +
      'off. One private endpoint exists.',
    'RA-GRS account, private link for blob in place. In the wizard there is blob and blob_secondary. I wonder ' +
      'whether we need the second one just to be safe in a failover, or for which purpose it was made.',
    "Developer here: I set the SDK's geo-redundant fallback to the secondary host. On my VM in the VNet the " +
      'fallback never connects, while the ordinary host works privately.',
    'Read-only copy of the account cannot be reached privately, the main one can',
    "Does the read replica's host name need a private connection for itself?",
    'secondary url of storage goes to internet although the endpoint for blob is there',
    'is blob_secondary PE required?',
    '-secondary.blob resolves public, RA-GRS',
  ],
  'endpoint-does-not-answer-ping': [
    'First private endpoint of my life. nslookup returns 10.1.2.4 as it should, but ping 10.1.2.4 gives four times ' +
      'request timed out. I have removed all NSGs. Did I break something, or is the thing down?',
    'Our monitoring pings every address in the hub. All endpoints of private link show red, everything else is ' +
      'green. The applications do not complain. Operations has opened an incident with high priority.',
    'Tracert from the office to the address of our storage endpoint shows the tunnel, then the gateway, then only ' +
      'asterisks until hop 30. The network provider says the fault is at Azure.',
    'Echo requests to the private link address get no reply, is the thing dead?',
    'Why are our endpoints shown as down by the monitor that pings them?',
    'PE ip no reply from ping, all NSG removed, still timed out',
    'ping PE 100% loss',
    'tracert private endpoint asterisks',
  ],
  'endpoint-rejected-or-disconnected': [
    'Monday morning the application lost its vault. The private endpoint still exists in our spoke with its ' +
      'address, but its connection status has changed to Disconnected overnight. The vault team says they did some ' +
      'cleaning.',
    "Our endpoint to the partner's storage was approved in May. Now it says Rejected and we get timeouts. Can the " +
      'partner simply click approve again, or do we need to make a new one?',
    'A developer destroyed and recreated the SQL server with the same name by Terraform. The private endpoint of ' +
      'the network team remained, yet no connection comes through. In the portal its state is no longer Approved.',
    'Connection status flipped away from approved overnight and the app is cut off',
    'Can a private link that shows disconnected be brought back to life?',
    'sql server was made new with same name, the PE of before is not working any more',
    'PE status Disconnected fix',
    'endpoint rejected by owner, revive?',
  ],
  'forbidden-although-the-path-is-private': [
    'From the app VM nslookup of contosokv gives 10.4.0.6, tnc on 443 is True, the private endpoint is Approved. ' +
      'Still the SDK answers 403 Forbidden with "Caller is not authorized to perform action". What more does the ' +
      'network need?',
    'We spent two days with the network team. The blob name leads to the endpoint, the TLS handshake succeeds, in ' +
      'the log the caller is 10.x, and then AuthorizationPermissionMismatch. They say it is not their business any ' +
      'more.',
    'Managed identity of a function, storage with private link only. The port is open from the Kudu console and ' +
      'the address is internal. Every read comes back as not permitted. I am the developer and own nothing in IAM.',
    'Private address and port are fine, the service itself answers that I am not allowed',
    'Why am I denied when name lookup and TCP towards the endpoint both look good?',
    'tcp test true, dns private, still storage say no permission',
    '403 though PE path is verified',
    'AuthorizationPermissionMismatch, DNS private, port open',
  ],
  'caller-outside-after-public-access-was-closed': [
    'On the first of the month we turned off public network access on the container storage. Our Azure DevOps ' +
      'build, running on Microsoft-hosted agents, has failed since with 403 while the app servers in the VNet go on ' +
      'as if nothing happened.',
    'A SaaS reporting tool of an outside vendor used to read our SQL database. After the security team disabled ' +
      'public access it throws 47073 with Deny Public Network Access. We cannot put that tool into our network.',
    'Freelancers in three countries worked directly with our Key Vault. Policy now forces private access only. ' +
      'They get "Public network access is disabled and request is not from a trusted service". What can be offered ' +
      'to them?',
    'Hosted build agent is turned away since the service was closed to the internet',
    'How should cloud runners and vendors get in after everything went private?',
    'github runner gets forbidden on vault from day public access is off',
    'vendor SaaS refused, public access disabled',
    'hosted agent 403, public access off',
  ],
  'no-way-to-the-vnet-of-the-endpoint': [
    'VM in vnet-b resolves our SQL name to 10.1.5.4, which is the private endpoint in vnet-a. The zone is linked ' +
      'to both. Test-NetConnection on 1433 just times out from vnet-b, in vnet-a it is instantly True.',
    'We linked privatelink.vaultcore.azure.net to a new spoke and expected the vault to be usable there. Lookup is ' +
      "perfect, the TLS connection never starts. Nothing is seen in the vault's log either.",
    'I am a developer in a fresh subscription. The DNS people did their job, I get the 10.x address of storage. ' +
      'The packets go nowhere. From the old network everybody works.',
    "Right private address, endless waiting, and only in networks other than the endpoint's",
    'Is a DNS link not enough for a VM elsewhere to connect to the PE?',
    'dns answer is correct in new vnet but port 443 timeout, in first vnet ok',
    'resolves private, times out other VNet',
    'new spoke linked zone, no TCP to PE',
  ],
  'endpoint-range-missing-on-the-line': [
    'From the datacentre we ping hub VMs over the VPN without trouble. The storage name gives 10.30.1.4, an ' +
      'endpoint in a spoke, through our forwarder. Any connection to it on 445 runs into a timeout. VMs of the hub ' +
      'mount the share at once.',
    'ExpressRoute, hub and a data spoke that was added last week with 10.77.0.0/16. On site nslookup shows ' +
      '10.77.2.5 for SQL as wanted. SSMS waits 15 seconds and gives up. All older spokes are good.',
    'The firewall guy at our branch says that packets to 10.44.x.x leave by the internet line. That is the network ' +
      'of our new Azure private endpoint; its name is resolved correctly in the office.',
    'Office gets the proper 10.x answer and then nothing but timeouts towards Azure',
    'Why can the branch talk to VMs over the tunnel but not to the PE in the newer spoke?',
    'from onprem dns is ok for private endpoint, connection not, other Azure servers ok',
    'on-prem resolves PE, TCP timeout',
    'S2S up, spoke PE unreachable',
  ],
  'replies-of-the-endpoint-miss-the-appliance': [
    'We pushed the path to private endpoints through a pair of Palo Altos by user routes. Their log says allow, ' +
      'session start, zero bytes received, aged out. Without that route the same connection to SQL is there in ' +
      'milliseconds.',
    'Since the security team inserted a FortiGate between the spokes and the Key Vault endpoint, the vault is ' +
      'unreachable. In the sniffer I see SYN out towards the endpoint three times and never an answer on any ' +
      'interface.',
    'OPNsense NVA in the hub, route policies on at the endpoint subnet. Traffic from on-premises to storage enters ' +
      'the NVA, gets passed on, and the client resets after a while. VMs behind the same NVA work in both directions.',
    'Appliance shows the session as permitted, yet no answer packets ever show up from the endpoint',
    'Why does the handshake to private link die as soon as our virtual firewall sits between?',
    'NVA log allow to PE but 0 bytes back, without NVA is fine',
    'SYN no SYN-ACK via NVA private endpoint',
    'half-open sessions FortiGate to PE',
  ],
  'nsg-of-the-caller-blocks-the-endpoint': [
    'On snet-app we have a strict outbound list that ends with deny any. I added service tag AzureKeyVault on 443, ' +
      'because the app needs the vault by private link. It times out. In snet-test next door, without that list, it ' +
      'runs.',
    'Our hardening script put a final deny rule for outgoing traffic onto all web subnets. Since then the database ' +
      'behind the private endpoint is unreachable for the web tier, whereas reporting in its own subnet carries on.',
    'IP flow verify says access denied by rule DenyAllOutBound for 10.9.1.4 on 1433, that is the SQL endpoint. ' +
      'There is already an allow to Sql.WestEurope above it. I do not understand why this one is not hit.',
    'Hardened subnet cannot get to the PE any longer, neighbours without the rules can',
    'Which way out must be opened when outgoing traffic is denied and the service is private?',
    'outbound allow for tag Storage exist but private endpoint is blocked from this subnet',
    'DenyAllOutBound hits private endpoint',
    'service tag allow no effect, PE timeout',
  ],
  'nsg-blocks-since-network-policies': [
    'Yesterday at 17:00 a colleague changed the subnet setting for private endpoints from Disabled to Enabled, ' +
      'because he wanted routes over the firewall. Since 17:01 no application gets to any of the twenty endpoints in ' +
      'it.',
    'There has always been an nsg-pep with a deny-all on the endpoint subnet and nobody cared. After a Terraform ' +
      'apply that touched private_endpoint_network_policies, half our spokes have timeouts to the vault and SQL.',
    'Incident report: change of the endpoint policy on snet-shared, followed by total loss of storage and database ' +
      'for the datacentre, the hub still fine. Rolled back, all good. We would like to know what it was.',
    'All endpoints of one subnet went dark the minute its policy switch was flipped',
    'Why did old harmless rules start to bite after the change on the endpoint subnet?',
    'after set policy Enabled on PE subnet the apps get timeout, before was OK',
    'PE outage after network policy Enabled',
    'old nsg now drops PE traffic',
  ],
  'open-connections-keep-the-public-path': [
    'We created the Azure Files endpoint at noon, nslookup on the server shows 10.2.0.7 already. The share that is ' +
      'mounted since morning still talks to 20.x according to netstat. How long does it take?',
    'Our Java service has a connection pool to SQL. DNS was switched to private on Friday, the database log still ' +
      'lists the public address for that service today, Monday. A freshly started test client comes in by 10.x.',
    'I told the auditor that everything is private now. He ran netstat on the file server and saw a session on ' +
      'port 445 to an internet address, even though ping of the name displays the internal one.',
    'Long running program sticks with the internet address although lookup gives the new one',
    'Why do existing mounts not notice that private link is there?',
    'dns is changed to private but the mounted drive still is using old public ip',
    'netstat 445 public IP, DNS private',
    'pool still on public address after PE',
  ],
  'only-one-name-of-the-service-has-a-record': [
    'We use a PaaS product by private link, with a zone that a colleague typed by hand. Its main host answers from ' +
      '10.x, the client then switches to a second host with the region in its name, and that one goes to the ' +
      'internet and is refused.',
    'Data Explorer cluster by private endpoint, one A record made by hand for ' +
      'contoso.westeurope.kusto.windows.net. Queries come back at once, but loading data calls the host that starts ' +
      'with ingest- and there it runs into a timeout.',
    'Our web app is private. The site opens from the VPN without trouble, but deployment and Kudu fail: the scm ' +
      'host goes to an internet address and is forbidden. Someone created the DNS entry manually.',
    'First call to the service is fine, follow-up calls to another host of it hang',
    'How come half of the operations of a private service work and the other half do not?',
    'login ok but data download goes to public name of same service and blocked',
    'second hostname of service stays public, PE',
    'scm host public, site private',
  ],
  'degraded-above-the-number-of-endpoints': [
    'We are a big shop: hub, 120 spokes, some 4,600 endpoints. For weeks now, sporadic resets and timeouts to ' +
      'random databases and vaults, never the same twice. No alarm, no error in the activity log, deployments go ' +
      'through.',
    'Our ticket queue fills with "storage sometimes not reachable" from teams all over the hub. Everything is ' +
      'green in Azure. It started about when the landing zone factory rolled out the last few hundred private ' +
      'endpoints.',
    'Since we merged two hubs by peering, connections to private link addresses drop now and then, in every spoke, ' +
      'with no pattern by service. Firewall and DNS were examined and are innocent. We have several thousand ' +
      'endpoints.',
    'Sporadic drops towards private link all over a huge peered estate, nothing logged',
    "Is it normal that connections get flaky after adding ever more PEs to the hub's peers?",
    'many thousand PE in all spokes, sometimes connect sometimes not, without error',
    'flaky PE connections, 5000 endpoints',
    'sporadic resets private link at scale',
  ],
  'subnet-in-use-by-an-endpoint': [
    'Cleaning up an old project, I wanted to remove snet-old. Azure answers InUseSubnetCannotBeDeleted and names a ' +
      'network interface with a nic.guid name that has no VM. Deleting this card itself is greyed out.',
    'terraform destroy hangs at the subnet with a 400 because some ipConfigurations/privateEndpointIpConfig is ' +
      'still inside. There are no virtual machines left in the resource group. How do I get it empty?',
    'Our Bicep for the VNet ran well for months. Since the data team added their endpoint to a subnet made in the ' +
      'portal, each redeployment fails with the message that this subnet is in use and cannot be deleted.',
    'Subnet refuses to be removed because of some card that belongs to no machine',
    'How do I get rid of a locked network card that private link left in a subnet?',
    'I can not delete subnet, says nic of privateEndpoint is in use',
    'InUseSubnetCannotBeDeleted because of privateEndpoint nic',
    'vnet redeploy error subnet in use PE',
  ],
  'private-endpoint-with-ipv6': [
    'Our new VNets are dual-stack, because the mobile app people need IPv6 all through. For the storage endpoint ' +
      'the card got an IPv4 address only. Is there a way to have both, and would the name return both kinds?',
    'Government customer with an IPv6-only mandate until next year. All our PaaS resources are on private link. ' +
      'Before I promise anything: can those endpoints be given addresses of the new protocol?',
    'I was asked in an interview if private link speaks IPv6. I said no. Afterwards somebody mentioned a preview. ' +
      'What is the present state, for which services and where?',
    'Are the addresses of private link v4 only, or is the newer protocol possible?',
    'Can a dual-stack network give its private link card both kinds of address?',
    'endpoint got only ipv4 in my dual stack network, ipv6 possible or not',
    'PE IPv6 support status',
    'dual-stack private endpoint preview',
  ],
  'source-translation-at-an-appliance': [
    "We inspect private link with a pair of FortiGates and hide all callers behind the appliance's address. The " +
      'database auditors want to see the true clients. I read about a tag that does away with the translation. Is it ' +
      'so?',
    'For the design document: packets from spokes to endpoints pass a third-party firewall. Formerly NAT was ' +
      "obligatory there. Is that still the rule in 2026, or can we leave the caller's address untouched?",
    'Where exactly do I put disableSnatOnPL, at the VM, the card or the scale set, and does it serve Azure ' +
      'Firewall as well? We would like to drop NAT at our virtual appliance.',
    "Must our own virtual firewall still rewrite the caller's address towards private link?",
    'Can the real client address be preserved on the way through an NVA to an endpoint?',
    'how to remove SNAT on NVA for private endpoint, the app needs client IP',
    'disableSnatOnPL how to set',
    'NVA to PE without NAT',
  ],
  'states-of-an-endpoint-connection': [
    'I am writing a runbook for our helpdesk. The networking page of a vault lists connections with several ' +
      'states. Please explain what each of them means, which carry traffic and which can be changed by whom.',
    'In the list of our storage account there are eleven connections: six approved, two pending, one rejected, two ' +
      'disconnected. As new owner I would like to tidy up. What can be done with each of these kinds?',
    'Before I turn down an unknown request on our SQL server: is a refusal final, or could we say yes afterwards ' +
      'if it proves legitimate? And what would the requester see on his side?',
    'Meaning of the different statuses that a private link request can have',
    'Is saying no to a private endpoint request reversible later on?',
    'what is the difference between pending, rejected, disconnected in connection list',
    'PE connection statuses explained',
    'rejected PE, can owner accept afterwards?',
  ],
  'approve-connections-by-command': [
    'Our factory pipeline creates dozens of managed endpoints that land as requests at storage accounts. Clicking ' +
      'each of them in the portal is tedious. I look for a command that lists the waiting ones and says yes.',
    'I automate an onboarding in GitHub Actions: the partner makes the endpoint, we accept it. With az I found ' +
      'private-endpoint-connection but not how to address the right one. What does the call look like?',
    'Terraform creates an AI Search shared link; afterwards someone has to accept it by hand at the vault. Is ' +
      'there a way to script the acceptance, in PowerShell or anything else without mouse?',
    'Accept a waiting private link request from the shell instead of the website',
    'Can acceptance of incoming endpoint requests be automated in a pipeline?',
    'how to say yes for pending endpoint using az cli or powershell',
    'az approve pending PE connection',
    'bulk approve private endpoints script',
  ],
  'protocols-of-a-private-endpoint': [
    'A vendor wants syslog over UDP 514 and some TCP ports to be carried over a private endpoint to our service. ' +
      'Before I draw anything: which transport protocols make it through private link at all?',
    'Our security standard asks for a list of ports and protocols of each interface. For private endpoints I find ' +
      'no port configuration anywhere. What do they let through by nature, and where would one restrict it?',
    'Exam preparation at home: does private link carry UDP, TCP, ICMP, or perhaps just HTTPS? The labs that I did ' +
      'so far contain only web and database examples.',
    'What kinds of IP traffic get through private link and what does not?',
    'Is there a port list on a PE, or is everything let through?',
    'private endpoint can pass also udp or only tcp traffic',
    'does PE support UDP',
    'ports and protocols over private link',
  ],
  'watch-traffic-of-an-endpoint': [
    'We have 200 private endpoints and I suspect that a third of them serve nobody. Is there a counter in Azure ' +
      'that tells me which of them still move data, so that I can clean up?',
    'After the changeover to private link I want to show my manager a chart proving that the SQL endpoint is ' +
      'really carrying load. Which metric or log is there, and how fresh is it?',
    'Ten minutes ago I ran a test through a brand-new endpoint, but the chart of the resource still shows a flat ' +
      'line at zero. Does it mean that my test took another path?',
    'Find out which private links are idle and may be removed',
    'Where can I look up the amount of data flowing over a particular endpoint?',
    'how to check PE is used or nobody uses, some graph?',
    'PE bytes in/out metric',
    'find unused private endpoints',
  ],
  'switch-on-high-scale': [
    'We are about to exceed the thousand endpoints in our central network. The vendor rep said there is a mode for ' +
      'higher numbers. What steps are needed to turn it on, in which networks, and does it hurt while being switched?',
    'I have the maintenance window on Sunday for raising the endpoint ceiling. Please tell me which properties to ' +
      'set on VNets and subnets, in which order, and whether sessions are dropped.',
    'In our ARM template I came across privateEndpointVNetPolicies. The docs say Basic. As a developer of the ' +
      'landing zone I want to know when one sets it and what else has to be true before.',
    'Turn on the mode for more private links than the usual ceiling, step by step',
    'What has to be prepared before raising the endpoint maximum on a network?',
    'how activate higher scale for private endpoint in hub and all the vnets',
    'enable HSPE on VNets',
    'set privateEndpointVNetPolicies=Basic, what order',
  ],
  'limits-of-security-rules-at-endpoints': [
    'All 130 endpoints of our shared subnet were put into one application security group to keep the rules short. ' +
      'Now some of the connections fail at random. Is there some maximum of members for endpoints in a group?',
    'My inbound rule on the endpoint subnet names source port range 50000-50100 to admit just one tool. Everything ' +
      'else with other source ports gets in as well. Does the platform disregard this field here?',
    'The compliance template wants outbound deny rules on every subnet, the one with private endpoints included. ' +
      'Do outbound rules make sense there? And which other restrictions apply to rules in front of private link?',
    'What restrictions do filter rules have when they stand before private link addresses?',
    'Are there fields in security rules that have no meaning for a PE?',
    'how many endpoints can I place in one ASG before problems',
    'ASG 50 member limit PE',
    'NSG source port ignored at PE',
  ],
  'delete-an-endpoint-safely': [
    'We moved to a new hub and want to remove the old private endpoint of the production vault. If I press delete, ' +
      'what disappears with it: the vault, its records, the access? I am afraid of breaking name lookup.',
    'The storage account has two endpoints, the older one is no longer wanted. Applications use the shared zone. ' +
      'What should I check before removing it, and will users lose the connection in between?',
    'A project ends and its manager told me to cancel everything that costs. That includes three private ' +
      'endpoints. Public access is off on these databases. What is left afterwards, and how would one still get in?',
    'Consequences of removing private link from a resource that is in use',
    'Will the name fall back to the internet address once the last endpoint is gone?',
    'if remove PE, is the storage also removed or only connection',
    'remove PE no downtime',
    'deleting private endpoint consequences DNS',
  ],
  'register-providers-first': [
    'Before the rollout over forty subscriptions I want to avoid errors: the endpoints will be in the network ' +
      'subscriptions, the vaults and accounts in others. Which namespaces have to be registered where, ahead of time?',
    'Our subscription vending creates fresh subscriptions with nothing registered. Later private endpoints to ' +
      'foreign subscriptions are to be made in them. I would like to include the right provider registrations in the ' +
      'vending step.',
    'The partner in another directory wants to create an endpoint to our storage account. His network subscription ' +
      'has never used storage. Is there anything that he or I must activate beforehand on the subscription level?',
    'Which namespaces should be active in both subscriptions prior to creating private link?',
    "Is something to be registered on the side of the vault's subscription as well?",
    'what to register in subscription before making endpoint to resource of other subscription',
    'Microsoft.Network registration PE cross-sub',
    'resource provider prep private endpoint',
  ],
};
