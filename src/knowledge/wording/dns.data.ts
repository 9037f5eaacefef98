// How people put the points of dns, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const dnsWording: Wording = {
  'on-premises-needs-names-beside-the-line': [
    'Tunnel from our Juniper to Azure is up, I can RDP to VMs. There is a private endpoint for the file storage in ' +
      'the hub. In the office nslookup of the storage name still gives an internet address, so traffic never enters ' +
      'the tunnel.',
    'Manager asking: we pay for ExpressRoute and private endpoints, and now the engineers want a DNS project as ' +
      'well. I thought that the line alone takes care of everything. Why does name lookup have to be touched for the ' +
      'datacentre?',
    'I am an on-premises Windows admin. Cloud colleagues tell me that our SQL endpoint works for every VM in ' +
      'Azure. My own servers get a 20.x address for the same name and go out by the proxy.',
    'The circuit is fine, yet datacentre servers go to the internet address of the service',
    'Is a VPN or circuit not sufficient, must lookups of on-site clients be changed too?',
    'in office the name of storage gives public ip but in azure gives private, how come',
    'tunnel up, name resolves public onsite',
    'private endpoint onprem DNS required?',
  ],
  'forward-the-public-or-the-privatelink-name': [
    'Setting up conditional forwarding on our Windows DNS for Azure SQL. Half of the blogs write the plain domain, ' +
      'the other half the one with privatelink in it. The target is the inbound endpoint of a resolver at 10.0.0.36. ' +
      'Which of the two goes into the dialog?',
    'Our BIND team wants the exact zone statement for blob storage: with or without the privatelink label? ' +
      'Endpoint and resolver in Azure exist already. I do not want to learn the wrong thing.',
    'Writing the change request for the datacentre DNS. It needs one entry for Key Vault pointing to the Azure ' +
      'resolver. My draft says vault.azure.net, the reviewer says privatelink.vaultcore.azure.net. Who of us is ' +
      'right?',
    "What domain is to be typed into the rule on our site's name servers, short or with privatelink?",
    'Plain service domain or prefixed one as the name of the forward zone on our site?',
    'for forwarder in local DNS must I take name with privatelink or normal name',
    'cond fwd: privatelink prefix or not?',
    'which zone to forward to Azure resolver',
  ],
  'forward-the-privatelink-zone-only': [
    'Our DNS people only agreed to forward privatelink.blob.core.windows.net to the Azure resolver, since they do ' +
      'not want the whole blob domain to hang on the circuit. Clients go on getting the internet address. The ' +
      'forwarder itself answers when asked directly.',
    'I made a forward zone for privatelink.database.windows.net on the domain controllers with the inbound address ' +
      'as master. nslookup of the plain server name shows the alias with privatelink and then a public number.',
    'Security wants no dependence of public Microsoft domains on our tunnel. Could we leave the ordinary domain ' +
      'with the internet forwarders and just send the prefixed one to Azure? I have mixed results in testing.',
    'The prefixed zone is sent to Azure, yet clients receive the internet address',
    'Could we spare the plain domain and hand over just the prefixed zone to Azure?',
    'alias shows privatelink but ip is public, forwarder for privatelink is configured',
    'fwd privatelink only, still public IP',
    'privatelink forwarder never hit',
  ],
  'forward-on-premises-to-azure-dns-directly': [
    "On our site's Windows DNS I created a forwarder to 168.63.129.16, the address that all Azure documents " +
      'mention. The VPN is up. Queries run into timeout after five seconds. From a VM in the hub the same address ' +
      'answers.',
    'We would like to save the price of a resolver. ExpressRoute to the hub exists. Is there anything against ' +
      'letting the datacentre name servers query the Azure platform address on their own?',
    'A network engineer added a static route for 168.63.129.16/32 into the tunnel so that our Infoblox may use it ' +
      'for private zones. tcpdump shows packets going out and nothing coming back.',
    "Azure's magic DNS address stays silent for servers on our site",
    "May the datacentre query the platform's name service without something in between?",
    '168.63.129.16 not reply from office over S2S, from VM it reply',
    '168.63.129.16 from on-prem timeout',
    'ask wireserver DNS over ExpressRoute',
  ],
  'ad-integrated-forwarder-replicates-to-azure': [
    'One forest, DCs in Munich and two DCs in Azure. I added the forwarder for database.windows.net as directory ' +
      'stored. Minutes later it showed up on the Azure DCs as well, whose own address is the target. Lookups there ' +
      'are dead.',
    'We ticked the box for storing the forwarder in the directory and replicated it to all DNS servers of the ' +
      'domain. On-site it works. The hub DCs now send queries for blob in a circle and return server failure.',
    'As AD admin I need different behaviour: site DCs should hand Azure names to the hub DCs, hub DCs should ask ' +
      'Azure itself. But the settings replicate everywhere. How do others keep both sides apart?',
    'Domain controllers in the cloud receive the same forwarder from replication and choke on it',
    'How to keep a directory stored forwarder from showing up on our DCs in Azure?',
    'forwarder replicate in forest and now azure DC ask himself, SERVFAIL',
    'AD-stored forwarder loop Azure DCs',
    'cond forwarder replication scope hub DC',
  ],
  'spoke-links-beside-a-central-dns-server': [
    "All 60 spokes have the hub's inbound address as their DNS server. Our Terraform nevertheless links forty " +
      'zones to each of the spokes, that makes 2,400 links. Can I remove them from the spokes, or would something ' +
      'break?',
    'Reviewing a landing zone for fabrikam: Azure Firewall is DNS proxy for all spokes, and every private zone ' +
      'hangs on every VNet. The apply takes hours. Are the links outside the hub of any use?',
    'As a trainee I was told to link each new zone to every network. But our VMs query two domain controllers in ' +
      "the hub. Does the link at the VM's own network matter then?",
    'Is a zone to be attached to each spoke when they all query one central server?',
    'Do links to spokes serve any purpose while lookups go through the hub?',
    'all vnet ask resolver in hub, we must link zones everywhere or only hub',
    'zone links per spoke w/ central DNS',
    'too many vnet links, needed on spokes?',
  ],
  'hub-link-for-a-zone-that-spokes-use': [
    'Zone privatelink.vaultcore.azure.net is linked to spoke-a and spoke-b, and both resolve the vault properly ' +
      "with Azure's own DNS. The hub only has a firewall without DNS proxy and a VPN gateway. Should I attach the " +
      'zone to the hub, too?',
    'A checklist from our partner demands that each private zone be linked to the hub network. In our hub there is ' +
      'nothing that looks up names, to my knowledge. When does this link become useful?',
    'I am learning hub-and-spoke. The endpoint is in one spoke, the caller in a second. Between them is the hub. ' +
      'Is it a must for the middle network to be attached to the zone since the traffic flows through?',
    'Must the network in the middle be attached when just the outer ones look the name up?',
    'When does attaching a zone to the central network make sense at all?',
    'hub only routes traffic, zone link on hub is needed or not',
    'private zone hub link necessary?',
    'spokes linked already, link hub too?',
  ],
  'zone-linked-where-the-dns-server-sits': [
    'Our domain controllers are in vnet-identity. App VMs in vnet-app use them as DNS. The blob zone is linked to ' +
      'vnet-app, record inside is right, still app VMs get a 20.x address. The DCs forward to 168.63.129.16.',
    'We linked all zones to the hub and to the workload network. Name servers run on two Linux VMs in a shared ' +
      'services spoke. From a workload VM the storage name is public; if I query 168.63.129.16 by hand from the same ' +
      'VM it is private.',
    'DNS design question: clients in ten spokes, BIND servers in vnet-infra, zones in a connectivity subscription. ' +
      'To which of these networks does the zone get attached so that lookups succeed?',
    'Direct query to 168.63.129.16 from the client is right, through our own name server wrong',
    'How come clients get the internet address although their network is attached to the zone?',
    'zone is linked on my VM vnet, DNS server is in other vnet, resolve gives public',
    'linked to client VNet, DC elsewhere, public',
    'which VNet to link, DCs in identity spoke',
  ],
  'own-zone-behind-own-dns-servers': [
    'VNet uses 10.0.0.4 and 10.0.0.5, two Windows servers, as DNS. I created the private zone dev.contoso.io in ' +
      "Azure, linked it, added a record app1. VMs get non-existent domain, the server's own zones are fine.",
    'Since we set custom name servers on the network, nothing in our Azure private zone can be looked up any more. ' +
      'Before that, with the default setting, everything could. The zone link says completed.',
    'Do private zones in Azure and own name servers rule each other out? We have a domain controller for ' +
      'contoso.local in the VNet and would like an additional zone hosted by Azure for container apps.',
    'Linked zone is invisible to machines that query our own Windows name server',
    'Can we mix Azure hosted zones and self-run name servers in one network?',
    'after change DNS to our DC the azure private zone names not found anymore',
    'custom DNS set, private zone NXDOMAIN',
    'BIND in VNet + azure private zone',
  ],
  'resolver-behind-fastpath': [
    '10 Gbit ExpressRoute with an ultra performance gateway. On Saturday we enabled FastPath for throughput. Since ' +
      'Sunday our datacentre gets no answers from the resolver at 10.0.3.4 any more, while VMs in the hub do.',
    'Planning FastPath for an ExpressRoute Direct customer. Name lookups from the site hit a DNS Private Resolver ' +
      'in the hub. An older page says that combination is not possible. Is this still true?',
    "Lookups from our plants through the circuit to Azure's inbound endpoint die with no response. Same query from " +
      'an Azure VM is quick. The circuit connection has the option that bypasses the gateway turned on.',
    'Site gets no answers from the inbound endpoint since the gateway bypass option is on',
    'Does the resolver cooperate with the circuit feature that skips the gateway?',
    'after enable FastPath, dns from datacenter is dead, in azure still good',
    'FastPath + private resolver supported?',
    'ER FastPath breaks port 53 inbound',
  ],
  'zone-cannot-be-linked-to-a-virtual-hub': [
    'We migrate from classic hub to Virtual WAN. Our private zones used to be linked to the hub VNet. In the list ' +
      'of networks for a new link the virtual hub is missing. Where do the zones go now?',
    'Virtual WAN with thirty spokes, all on default Azure DNS. I have to provide private endpoint names to spokes ' +
      'and branches without linking every zone to every spoke. The hub itself cannot be selected anywhere.',
    'In our vWAN design workshop someone drew the DNS zones attached to the managed hub. I believe it is not ' +
      'feasible but have no alternative to offer. What do people do there?',
    'Attach a private zone to a managed hub, how or what instead?',
    'Where does central name lookup live in a vWAN if the hub takes no zones?',
    'in vwan the hub not show in list when I link dns zone',
    'vWAN hub zone link missing',
    'private DNS design for Virtual WAN',
  ],
  'secured-hub-firewall-as-dns-proxy': [
    'vWAN with secured hub. In the firewall policy DNS proxy is on with the default Azure DNS, spokes have the ' +
      'firewall as name server. Zones are attached to the spokes. The vault name comes back with an internet address ' +
      'everywhere.',
    'Secured virtual hub: machines send lookups to 10.60.64.132, the hub firewall. Ordinary internet names come ' +
      'back fine, anything behind private link comes back public. In a normal hub VNet the same policy delivered ' +
      'private ones.',
    'We would like the firewall inside our managed hub to answer lookups for branches and spokes. How does it ' +
      'learn private zones, since there is no network of ours to attach them to?',
    'Firewall inside the vWAN hub hands out internet addresses for private link names',
    'Can the proxy of a secured hub see zones that are attached to spokes?',
    'azfw in virtual hub as dns, private names come public, proxy is on',
    'secured hub DNS proxy public IPs',
    'vWAN AzFW proxy privatelink not resolved',
  ],
  'one-shared-zone-or-one-per-spoke': [
    'Five product teams each created privatelink.database.windows.net in their resource groups. So far each is ' +
      'attached only to its own spoke. Now team A has to reach the database of team B. Was it wise to have five, or ' +
      'should we have a single one?',
    'I write the DNS chapter of our cloud handbook. Options: one set of zones owned by the platform team, or every ' +
      'landing zone keeps its own set. What are the consequences and what do most people do?',
    'Is it technically even permitted that the same zone name exists several times in one tenant? I found three ' +
      'for blob. Lookups give different answers depending on where I stand. My manager wants a recommendation.',
    'Single common set of privatelink zones or separate copies for every team?',
    'What speaks against each project owning a copy of the same zone?',
    'more zones with same privatelink name in different resource groups, good or bad',
    'central vs per-team privatelink zones',
    'duplicate privatelink.blob zones across subs',
  ],
  'public-address-although-endpoint-exists': [
    'I added a private endpoint for our storage account to the spoke, without ticking DNS integration. It is ' +
      'approved and has 10.3.0.5. From a VM in that spoke nslookup returns ' +
      'blob.ams06prdstr02a.store.core.windows.net and a 20.x address.',
    'Windows server in Azure, Key Vault with private endpoint and public access disabled. The program on the ' +
      "server gets 403 Forbidden; Resolve-DnsName shows the vault with a public number. The network uses Azure's " +
      'default DNS.',
    'Newbie here. SQL server, private endpoint, all green. From my VM in the second spoke the server name still ' +
      'leads to an internet address, from the first spoke it leads to the private one. What did I forget?',
    'Lookup on my Azure VM yields an internet number even though private link is set up',
    'Why does the name not lead to the PE when asked inside the VNet with default DNS?',
    'created PE ok, from VM still resolves to public and gets 403',
    'PE exists, nslookup public from VM',
    'VM resolves 20.x not private endpoint',
  ],
  'zone-for-the-public-name-on-own-servers': [
    'To make the private endpoint work on site, I gave our domain controllers a primary zone for ' +
      'blob.core.windows.net holding one A record. The account works. An hour later three other departments reported ' +
      'that their storage accounts are gone.',
    'Our DNS admin hosts vault.azure.net locally with the two vaults we have behind private link. Every other ' +
      'vault, including that of a vendor, answers host not found from the office now. At home they are fine.',
    'No resolver budget. My plan is a zone for database.windows.net on our Windows name servers, with the private ' +
      'address of our single server in it. Is there a catch in doing so?',
    'Our local zone with a single record works, but all other accounts of that service vanished',
    "May I simply own the service's domain on my name servers and enter one address?",
    'made zone core.windows.net in our AD, now other storages not found',
    'local zone database.windows.net breaks others',
    'A record override blob domain on DC',
  ],
  'privatelink-zone-on-own-dns-servers': [
    'We run Infoblox for everything and do not want Azure zones. I entered privatelink.blob.core.windows.net there ' +
      'with three addresses by hand. Two accounts resolve well; the third, rebuilt last week, leads to an address ' +
      'nobody has.',
    'Small shop with two private endpoints that rarely change. Do I really need private zones in Azure, or can the ' +
      'prefixed zone be hosted on our domain controllers with manual entries?',
    'Our policy says all zones live on BIND. Each time a team creates an endpoint in Azure its name is not found ' +
      'inside until someone opens a ticket with my group. Is it possible to do private link this way in the long run?',
    'Host the prefixed zone on our own name servers and type records by hand, reasonable?',
    'Can private link do without zones in Azure if we maintain entries elsewhere?',
    'our infoblox has privatelink zone, new endpoint is not found there until we add',
    'privatelink zone on BIND manual records',
    'skip Azure private zones, use DCs',
  ],
  'vm-names-across-peered-vnets': [
    'vnet-a and vnet-b are peered. From vm1 I can ping 10.2.0.4. Pinging vm2 by name says could not find host, ' +
      'even with the full internal.cloudapp.net name. Inside each network the machines find each other.',
    'Our developers split their application over two networks that are connected. Connection strings contain host ' +
      'names and worked as long as all was in one network. Now only numbers work.',
    'Is there any setting in the peering that lets machines on both sides find each other by computer name? I have ' +
      'looked through all tick boxes. We do not run Active Directory.',
    'After splitting into two connected networks host names stop at the border',
    'Why do machine names fail between connected networks when addresses are fine?',
    'vm in vnet1 not find vm in vnet2 by name, peering is up',
    'hostname lookup between peered VNets',
    'peering up, ping by name fails',
  ],
  'azure-resolves-on-premises-names': [
    'Linux VMs in our spokes must reach ldap.corp.contoso.local and the file servers in the datacentre by name. ' +
      'ExpressRoute is there. We do not run name servers in Azure. What is the modern way to get these lookups to ' +
      'the site?',
    'Our web app on App Service, joined to the VNet, should query a SQL Server in the office as sql01.intern. By ' +
      'address it works. How do I let Azure look up the names of our Active Directory domain?',
    'Migration project: application servers go to Azure, AD stays on premises for two more years. I need every ' +
      'VNet to know contoso.local. Options, please, without touching each VM.',
    'Cloud servers should understand host names of our local domain, how?',
    'What do I build so that lookups for our AD domain leave Azure towards the site?',
    'VM in azure can not find names from our local AD, vpn is ok, how to do',
    'Azure VNet resolve corp.local names',
    'resolver outbound to on-prem AD DNS',
  ],
  'resolver-instead-of-dns-vms': [
    'Two Ubuntu VMs with BIND have been our forwarders in the hub for three years. They need patching and once ' +
      'took everything down. Would the managed product from Azure do the same job, and would it be cheaper in the ' +
      'end?',
    "We already pay for two domain controllers in Azure that do forwarding. Microsoft's architect recommends a DNS " +
      'Private Resolver in addition. I do not see what I would gain from it.',
    'Decision paper for management: keep name server VMs or switch to the managed resolver. I am looking for the ' +
      'criteria, in particular availability, maintenance and Active Directory.',
    'Swap self-run forwarder machines for the managed service, is it worthwhile?',
    'Is the managed resolver superfluous once DCs live in the cloud?',
    'we have windows DNS VM in hub, resolver is better or same thing',
    'BIND forwarders vs DNS Private Resolver',
    'replace DNS VMs with managed resolver',
  ],
  'firewall-dns-proxy-or-resolver': [
    'Our hub has Azure Firewall Premium. For private endpoint names from the datacentre, some articles use its DNS ' +
      'proxy, others a separate resolver. Both seem to answer on port 53. Which one should on-premises forward to?',
    'We use FQDN filtering in network rules and so must have the proxy on. The cloud architect also wants a DNS ' +
      "Private Resolver for 180 a month per endpoint. Isn't that double?",
    'For a customer without any firewall in the hub, and another with one, I have to propose a name lookup design. ' +
      'When does the feature of the firewall suffice and when is the dedicated service the better choice?',
    'Let the hub firewall answer lookups or buy the dedicated service?',
    "Is the proxy function of our firewall enough for the datacentre's queries?",
    'azure firewall have dns proxy already, why also need private resolver',
    'AzFW DNS proxy vs resolver',
    'need both dns proxy and resolver?',
  ],
  'resolver-limits-and-subnets': [
    "I plan the hub's address space. How many addresses does a DNS Private Resolver eat, with inbound and " +
      'outbound, and must these be two separate ranges? There is only a /27 free at the moment.',
    'Large customer: 600 networks, 1,500 forwarding domains, some 30,000 lookups each second at peak. Does the ' +
      'managed resolver cope with that, and where are its ceilings?',
    'Writing Terraform for the resolver, I get stuck on the subnets: minimum size, delegation, may I reuse one for ' +
      'both endpoints? Please give me the figures before I cut the network.',
    'Sizing for the managed resolver: ranges, throughput, count of rules',
    'What ceilings does the managed resolver have per endpoint and ruleset?',
    'which subnet size for inbound and outbound endpoint, one is enough for both',
    'resolver subnet /28 delegation size',
    'DNSPR quotas QPS rules links',
  ],
  'private-zone-limits': [
    'Our tenant has 1,400 networks and we want a single privatelink zone for all. How many networks can be ' +
      'attached to it before Azure says no, and is it different when registration of machines is switched on?',
    'Before importing our internal domain with about 40,000 host entries into an Azure private zone: will it hold ' +
      'that many, and how many zones may a subscription contain?',
    'As landing zone engineer I need hard figures for the capacity chapter: links per zone, entries per zone, ' +
      'zones attached to a single network, zones per subscription.',
    'Capacity figures of Azure hosted internal zones: links, entries, number of zones',
    'How many networks may hang on one internal zone at most?',
    'what is max records and max vnet in one private dns zone',
    'private DNS zone quota links/records',
    'max zones per subscription Azure DNS',
  ],
  'two-zones-of-one-name-on-one-vnet': [
    'While creating an endpoint I let the portal make the zone. It put a fresh privatelink.vaultcore.azure.net in ' +
      'my resource group. Attaching it to the hub fails with a complaint about overlapping namespaces.',
    "After a merger, company B's zone for blob should be attached to our hub besides our own for blob, so both " +
      'sets of accounts resolve. The second attach is refused with a BadRequest. How do we combine them?',
    "Terraform plan: add azurerm_private_dns_zone_virtual_network_link for the data team's database zone on " +
      'vnet-core. Apply errors out. The network already has one by the platform team with the same zone name.',
    'Attaching an additional zone with an identical name to our network is refused',
    'Can one network be attached to twin zones so that records of both are found?',
    'portal refuse link, it says vnet has already one zone with same name',
    'overlapping namespaces vnet link error',
    '2nd privatelink.blob link refused',
  ],
  'two-endpoints-of-one-service-in-one-zone': [
    'Yesterday I made another endpoint for our storage account in the North Europe network with the same central ' +
      'zone. This morning every client in West Europe gets 10.50.x, the northern address, and is slow or times out.',
    'We have vault endpoints in two regions and a single privatelink zone. The A entry always shows the address of ' +
      'the endpoint deployed last. Which design lets each region get its own?',
    'A colleague built a DR endpoint to the same SQL server as a precaution. Since then our production connects ' +
      'across the ocean, or not at all when the peering is down. Nobody changed production.',
    'Clients are led to the endpoint in the wrong region since the twin was deployed',
    'Can a single zone give each region the address of its nearest endpoint?',
    'added PE number two for same account and record changed to new address',
    '2nd PE overwrote A record',
    'one zone, two PEs, wrong IP',
  ],
  'names-of-partners-fail-after-zone-link': [
    "We attached privatelink.blob.core.windows.net to our hub. Our own account is fine. Since then a supplier's " +
      'public download account cannot be found from our VMs: Non-existent domain. From my phone it opens.',
    'Databricks jobs in our VNet read a public data set of another company. The day the platform team rolled out ' +
      'the storage zone, the host name became unknown inside, though it is not behind our endpoint at all.',
    'Key vault of a sister company in another tenant, accessed over the internet for years. Now the lookup in our ' +
      'VNet ends at an alias with privatelink and NXDOMAIN. Their admin says nothing changed on our behalf.',
    "Other people's accounts became unknown inside our network, ours are fine",
    "Why is a stranger's storage host not found in the VNet but found at home?",
    'nxdomain for vendor storage from azure VM, outside azure it resolve',
    'third-party blob NXDOMAIN in our VNet',
    'partner vault host unknown after zone rollout',
  ],
  'auto-registration-rules': [
    'I would like VMs of vnet-app to put their names into both app.internal and ops.internal by themselves. The ' +
      'second link with registration enabled is rejected. Is just one allowed, and how many networks may write into ' +
      'a zone?',
    'A colleague expects load balancers, private endpoints and scale sets to show up by themselves in the zone ' +
      'with registration on. Only VMs appear. What does the automatic registration cover and what not?',
    'Zone design for 140 networks: each should register its machines automatically in corp.internal. Before ' +
      'rollout I want to know the rules and the ceiling of this feature.',
    'What gets registered by itself in an internal zone, and in how many zones per network?',
    "May a network write its machines' names into a second zone, too?",
    'enable auto registration on two zones for same vnet gives error',
    'autoregistration one zone per VNet?',
    'what does auto-registration cover',
  ],
  'link-a-vnet-of-another-subscription-or-tenant': [
    'Our zones belong to the connectivity subscription, workloads are spread across thirty others in several ' +
      'regions. The networks are not all peered. Can a zone be attached to each of them regardless?',
    'A subsidiary has its own Entra directory and would like to use our internal zone for a common application. Is ' +
      'attaching their network to our zone feasible, and which rights are required where?',
    'I am unsure if I need a zone per region. App networks are in Australia and in Norway and not connected with ' +
      'each other. The zone resource sits in a resource group in Norway.',
    'Attach a zone to networks elsewhere: other subscription, other region, other directory',
    'Must networks be connected with each other in order to share an internal zone?',
    'zone in subscription A, vnet in subscription B, link possible without peering',
    'cross-tenant private zone VNet link',
    'DNS zone shared by unpeered VNets',
  ],
  'private-zone-when-a-region-is-lost': [
    'The resource group with all our private zones is located in West Europe. If that region burns, will VMs in ' +
      'North Europe still find names, or should I keep a second copy of the zones there?',
    'DR audit question: which parts of our private name service are bound to a region? There are twenty zones, two ' +
      'resolvers and endpoints in two regions. The auditor wants a duplicate of everything.',
    'During a failover drill we pretended that region one is gone. People argued whether private zones disappear ' +
      'with it. I would like a definite statement about their availability.',
    'Do internal zones survive the outage of the place where their resource group is?',
    'Should zones be duplicated to the standby region for disaster purposes?',
    'private dns zone belong to a region or is worldwide when disaster',
    'private zone DR copy needed?',
    'zone RG region outage, names OK?',
  ],
  'resolver-for-several-regions': [
    'Hubs in Sweden and Ireland, connected by global peering. There is a resolver with inbound endpoint in Sweden. ' +
      'Do Irish spokes and the Dublin office need another one or may they use the Swedish?',
    'I design name lookup for fabrikam with three regions. The managed resolver costs quite a bit per endpoint. Is ' +
      'a single instance advisable, and what happens to lookups if its region is down?',
    'Our on-premises forwarders should have two targets for safety. Is the managed resolver itself built ' +
      'redundantly so that one address is fine, or do we deploy a pair, perhaps in two regions?',
    'One managed resolver for all regions or one in each?',
    'How do lookups go on when the region with our only resolver goes down?',
    'resolver is in region 1, spokes in region 2 can use same inbound ip',
    'DNS resolver per region needed?',
    'second resolver for HA, two regions',
  ],
  'ruleset-link-without-peering': [
    'We have a lab network not connected to anything. I linked our forwarding ruleset to it and to my surprise it ' +
      "seems to look up datacentre names. Is a connection to the resolver's network truly not necessary?",
    'For each new spoke the template sets the inbound address as DNS server and in addition links the ruleset. I ' +
      'believe one of the two is pointless. What does a spoke really need so that rules apply?',
    'Planning isolated networks for contractors. They should be able to look up corp names through our rules but ' +
      'not have any connection to the hub. Will the rules take effect for them?',
    'Do rules for forwarding apply to a network with no connection to the hub?',
    'Is it the link to the rules or the DNS server setting that counts for a spoke?',
    'ruleset linked on vnet, peering with resolver is necessary or not',
    'ruleset link, unpeered VNet ok?',
    'linked ruleset + custom DNS, pointless?',
  ],
  'resolver-forwarding-loop': [
    'Hub network with a resolver. DNS server of the hub is set to its own inbound address, and the ruleset with a ' +
      'rule for contoso.com is linked to the hub. Each lookup of that domain ends in SERVFAIL.',
    'Datacentre DNS hands azure.contoso.com to our resolver, and in the ruleset somebody entered azure.contoso.com ' +
      'with the datacentre servers as target. Queries bounce and die by timeout. The logs on site show thousands of ' +
      'identical requests.',
    'I linked the ruleset whose rule says privatelink domain to inbound endpoint to all networks, the one with the ' +
      'resolver included. The spokes are good, the hub itself returns server failure for these names.',
    "Same lookup shows up again and again in our name server's log until it fails",
    'Why do lookups in the hub end in server failure while spokes with the same ruleset are fine?',
    'after linking ruleset in hub, SERVFAIL for the domain, dns go around in circle',
    'SERVFAIL ruleset hub inbound loop',
    'query ping-pong resolver and on-prem DNS',
  ],
  'endpoint-records-by-policy': [
    'Landing zone at contoso: forty teams deploy endpoints themselves, the privatelink zones belong to the ' +
      'platform. At present they open tickets for each address entry. I want entries to appear by themselves without ' +
      'giving out rights to the zones.',
    'Teams use Terraform for endpoints in their own subscriptions. They may not touch the central zones. Which ' +
      'mechanism writes the entry, and under whose identity does it run?',
    'Consulting on governance: what is the usual way in which a new endpoint anywhere in the tenant gets its ' +
      'address into the shared zone, and loses it again on deletion?',
    'Automatic entries in the shared zones for endpoints that teams make on their own',
    'Must app teams be granted rights on the shared zones to get their names in?',
    'how new endpoint in spoke subscription writes itself to central dns without ticket',
    'policy writes PE record central zone',
    'DINE private dns zone group',
  ],
  'own-public-domain-as-private-zone': [
    'We own contoso.com publicly. I created a private zone contoso.com for app.contoso.com with an internal ' +
      'address. It works, but since then nobody in the VNet can open www.contoso.com or send mail.',
    'Our API is published as api.fabrikam.com through Front Door. Machines in Azure ought to get the internal ' +
      'address of the gateway for the same host name. Can one name have two faces depending on where you stand?',
    'A developer wants the same host for internal and external users to keep cookies and certificates simple. Is ' +
      'it advisable to hold the domain twice, once on the internet and once inside our networks?',
    'Same host name, internal number inside, internet number outside, how to arrange?',
    'How come our website is unknown in Azure since the internal twin of the domain exists?',
    'private zone with company domain, now the other public names of it not resolve inside',
    'split-brain zone, www missing inside',
    'contoso.com public + private zone',
  ],
  'new-dns-servers-need-a-lease-renewal': [
    'On Tuesday I switched the DNS servers of the spoke from default to 10.0.0.4. ipconfig /all on the VMs still ' +
      'lists 168.63.129.16, a freshly created VM has the new one. How long should I wait?',
    'We replaced the old name servers with the resolver in forty networks. When the old ones were shut down, half ' +
      'the machines lost name lookup, though the setting of every network was right for days.',
    'I plan to change the servers on a VNet with production VMs. Does it take effect at once, must everything be ' +
      'rebooted, is there a way without interruption?',
    'Old machines keep querying the previous name servers, brand-new ones take the current',
    "Is a reboot of running servers necessary after the network's DNS entry was altered?",
    'changed dns on vnet two days ago and VM still uses old server',
    'VMs keep old VNet DNS servers',
    'ipconfig shows 168.63.129.16 after change',
  ],
  'resolver-in-an-encrypted-vnet': [
    'The CISO wants VNet encryption everywhere. On the weekend we enabled it in the hub as well, where the ' +
      'resolver with both endpoints lives. On Monday lookups from the site were gone. Coincidence?',
    'Before ticking encryption on our hub network I check each component: firewall, gateway, bastion, DNS Private ' +
      'Resolver. Is the last one compatible, and if not, where would it go?',
    'The portal will not let me deploy a resolver into vnet-core, which was created with encryption enabled. ' +
      'Elsewhere the same template runs. What is the recommended layout for such a secure network?',
    'Does the managed resolver tolerate a network where traffic between hosts is encrypted?',
    'Name lookup broke over the weekend when encryption was ticked on the hub network',
    'vnet encryption enabled and dns resolver in same vnet is supported',
    'DNSPR with VNet encryption',
    'encrypted hub, resolver not working',
  ],
  'other-cloud-resolves-azure-names': [
    'EKS cluster at Amazon, IPsec to our Azure hub. Pods must reach an Azure SQL private endpoint by its normal ' +
      'name. By address the port is open, by name they leave to the internet. What do I set up in Route 53?',
    'We have Google Cloud and Azure connected by VPN with BGP. Each side has private zones. I would like both ' +
      "sides to find the other's names. What is the pattern for two cloud providers?",
    "Consultant's question: a customer runs half of the application at AWS. Lookups of Azure privatelink names " +
      'from there return public numbers. The tunnel is fine. Which forwarders are missing?',
    'Let servers at Amazon find our Azure private names through the tunnel',
    'How do two cloud providers exchange their internal name lookups?',
    'google cloud dns must resolve azure private zone, vpn exists already',
    'Route53 outbound to Azure resolver',
    'GCP forward zone Azure private DNS',
  ],
  'reverse-lookup-of-private-addresses': [
    'Our SIEM shows only addresses. nslookup 10.2.0.7 from a VM in the neighbour network says non-existent domain, ' +
      'though the forward direction works with the private zone. What makes numbers turn into names across networks?',
    'Kerberos and an old Oracle cluster demand proper reverse entries for servers in four spokes. Default Azure ' +
      'answers with internal.cloudapp.net inside its own network only. How do I provide reverse names for everyone?',
    'From the office, the monitoring tool tries to find host names for Azure addresses 10.20.x.x. Our DNS forwards ' +
      'to the resolver. Nothing comes back. Which zone is needed in Azure?',
    'Number to name lookup fails between networks, name to number works',
    'How do we get PTR answers for all our Azure ranges?',
    'ptr query of VM ip in other vnet return nxdomain, forward is ok',
    'PTR 10.x across VNets NXDOMAIN',
    'in-addr.arpa private zone how',
  ],
  'see-and-block-dns-queries': [
    "The incident team needs to know which machines looked up a malware domain last week. Our networks use Azure's " +
      'default DNS and no firewall. Is there any log of lookups, and can we stop bad domains?',
    'We evaluate protective DNS. Options seem to be a proxy in the firewall or some new policy directly at the ' +
      'networks. We also were asked about DNSSEC. What does Azure offer itself?',
    'As security architect, I want visibility of each lookup made by VMs in thirty VNets and a block list with ' +
      'threat intelligence, without steering all traffic through an appliance.',
    'Record which domains our machines look up, and stop the evil ones',
    'Can lookups be logged in networks that have no firewall?',
    'how to see dns queries of VM in azure and block bad domain',
    'Azure DNS query logging per VNet',
    'DNS threat feed blocking VNet',
  ],
  'which-public-names-to-forward': [
    "My site's name servers need forward rules for everything we use on private link: blobs, files, SQL, vaults, " +
      'web apps, Cosmos, Service Bus. Is there a table of which domains go into these rules?',
    'The DNS admin asks if he could just forward windows.net and azure.com wholesale to the Azure resolver so that ' +
      'he never has to touch it again. Is that wise, or is one rule per service better?',
    'Preparing the request to the datacentre team, I have to list each domain by service. For Key Vault I found ' +
      'two different ones. What is the complete list for the common services?',
    "Domains that our site's servers have to hand to Azure, service by service",
    'Is one broad forward rule for all Microsoft domains good, or one for each service?',
    'give me names of zones for forwarding in onprem DNS for all azure services we use',
    'cond forwarder domain list Azure PaaS',
    'Azure forward zones list onsite DNS',
  ],
  'private-zone-hides-forwarding-rule': [
    'Our ruleset sends corp.contoso.com to the domain controllers. Someone created a private zone with the very ' +
      'same name for two cloud hosts and attached it. Since then every datacentre host is unknown in Azure; no ' +
      'request arrives at the DCs.',
    'Network is attached to internal zone fabrikam.local with three entries and has a rule for fabrikam.local to ' +
      'site. Names in the zone are found, all others get NXDOMAIN. I had expected the rest to be forwarded.',
    'If an entry is not in the Azure zone, will the outbound endpoint ask our servers for it? We have the domain ' +
      'on both sides, partly here and partly there.',
    'Only the few names kept in Azure are found, the datacentre is never consulted for the rest',
    'Does a missing entry in the zone get looked up on site by the rule?',
    'we have same domain in zone and in ruleset, all onprem records give nxdomain',
    'zone and ruleset same domain NXDOMAIN',
    'rule ignored, no query reaches DCs',
  ],
  'spokes-ask-inbound-endpoint-or-ruleset-links': [
    'We have a resolver in the hub. For the thirty spokes I can either enter the inbound address as their DNS ' +
      'server, or leave the default and attach zones and rules to each. Which of them is wiser, and why?',
    'Our automation team prefers to link everything to every spoke; the operations team prefers one central ' +
      "address. Both are in Microsoft's articles. What tips the scales, especially when peering is down?",
    'Writing the hub and spoke standard for a client: which of the two patterns with the managed resolver is ' +
      'simpler to run, and which is more robust?',
    'All spokes query a single hub address versus everything attached everywhere, what is better?',
    'When is the distributed pattern of the managed resolver preferable?',
    'spoke dns setting: inbound ip or default with links, which one is recommended',
    'resolver central vs distributed pattern',
    'inbound IP as VNet DNS or links',
  ],
  'resolver-subnet-reserved-range': [
    'Creating an inbound endpoint in 10.0.2.0/28 of our hub 10.0.0.0/16 is refused by the validation. Delegation ' +
      'is in place and the subnet empty. A lab with 192.168 worked with the same template.',
    'Terraform: azurerm_private_dns_resolver_inbound_endpoint errors with something about the range not being ' +
      'permitted. Our range is in the beginning of 10.0.x. Are there ranges one must avoid?',
    'I cut /29 subnets for both endpoints and put the test VM in one of them. The portal rejects them. What does a ' +
      'valid subnet for these endpoints look like?',
    'The endpoint of the managed resolver rejects my subnet though it is unused',
    'Which conditions does a range have to fulfil for resolver endpoints?',
    'inbound endpoint creation gives error subnet invalid, 10.0.4.0/28 is delegated already',
    '10.0.x subnet refused resolver endpoint',
    'outbound endpoint subnet validation failed',
  ],
  'on-premises-resolves-own-azure-zone': [
    'We keep VM names in the zone cloud.fabrikam.com hosted privately in Azure with registration on. Azure ' +
      'machines find each other. Colleagues in the building, connected by VPN, cannot look these names up. What has ' +
      'to stand in Azure for it?',
    'Our private zone has entries for internal load balancers like erp.azure.contoso.com. On-site users should ' +
      "open them by name through ExpressRoute. To what address do the site's name servers forward?",
    "I pointed our office DNS at the VPN gateway address in the hope that it answers for our own zone. It doesn't. " +
      'Is there any proper way to make an Azure-only zone visible in the building?',
    'Names of our self-defined zone in Azure should be known in the building too',
    'Can office clients look up a zone that exists just in Azure, not a privatelink one?',
    'from office over tunnel we need to resolve vm.azure.contoso.com of our private zone',
    'onsite lookup of custom Azure zone',
    'own private zone visible over VPN',
  ],
  'wire-server-as-second-dns-server': [
    'VNet DNS list: 10.0.0.4 (our DC) and as the second entry 168.63.129.16, meant as a safety net. Privatelink ' +
      'names are found sometimes, AD names sometimes, never both reliably. A restart of the client changes the ' +
      'behaviour.',
    "Colleague says to add Azure's own DNS as fallback so that machines can still look up names when the DC is " +
      'being patched. Sounds sensible to me. Any reason not to?',
    'Applications log host not found at random moments. In the network settings are three servers, two Windows DNS ' +
      'and the Azure one. When I query each by hand, the answers differ.',
    'Erratic lookups on a network with our DC first and the Azure one as reserve',
    "Is it wise to give Azure's own name service as reserve entry after ours?",
    'two dns in vnet, DC and azure, names resolve one time yes one time no',
    'DC + 168.63.129.16 flaky lookups',
    'Azure DNS as secondary in VNet',
  ],
  'dns-servers-per-subnet-or-machine': [
    'In one VNet there is a subnet for the domain members, which need the DCs, and one for Linux appliances, which ' +
      "should use Azure's default. The setting seems to exist only at the network as a whole. Or did I miss " +
      'something?',
    'A single build VM has to query a test name server, all others in the network should stay as they are. Where ' +
      'can I set that, and does it override the common setting?',
    'Our network design puts DMZ and internal subnets into a single VNet. The security people want separate name ' +
      'servers for both. Is it doable without splitting the network?',
    'Different name servers for two groups of machines inside one network, how?',
    'Does the setting on the card beat the one on the network for lookups?',
    'can one subnet use other DNS than rest of vnet',
    'custom DNS on single NIC only',
    'per-subnet name servers in VNet',
  ],
  'private-zone-name-must-be-exact': [
    "I named my zone privatelink.storage.contoso.local since we like our own naming. The endpoint's entry is in it " +
      "and linked, but the account's name keeps giving a public number. Does the zone's name matter that much?",
    'For web apps I made privatelink.azurewebsite.net, endpoint approved, entry app1 = 10.2.3.4, network attached. ' +
      'nslookup of app1.azurewebsites.net goes outside. I have been staring at it for hours.',
    'Which zone name belongs to which service? I need private link for vault, SQL and registry and do not want to ' +
      'guess. May one choose freely?',
    'Entry present, network attached, yet the name is public; the zone has a name of our own choice',
    'Is the naming of the privatelink zone free, or fixed for each service?',
    'created zone database.windows.net without privatelink word and record not used',
    'privatelink zone name per service',
    'zone misnamed, record never used',
  ],
  'endpoint-record-missing-without-zone-group': [
    'I deployed the endpoint by az cli: az network private-endpoint create. It is Approved with 10.1.0.6. The zone ' +
      'privatelink.vaultcore.azure.net is linked to the VNet but contains nothing save the SOA. Who should write the ' +
      'entry?',
    'In my Bicep there is the endpoint, the zone and the link. After deployment the record list is empty, so the ' +
      'vault is not found. In the portal-built twin there was an entry. What resource is missing in code?',
    'Team lead: our scripts add the A entries by hand after each endpoint. A consultant says there is a group ' +
      'object that keeps them up to date. Is ours good enough?',
    'Zone is linked but holds nothing about the new private link connection',
    'Why does an endpoint built from code leave the zone empty?',
    'deployed PE with cli and no dns entry came in the zone',
    'azurerm_private_endpoint no A record',
    'privateDnsZoneGroups needed or manual record',
  ],
  'private-zone-cannot-forward': [
    'I created a private zone corp.local in Azure and looked for the place where to enter our two Windows name ' +
      'servers as the next hop for unknown hosts. There is no such field. Is this done somewhere else?',
    "We do not want to operate name servers in Azure. Is there some option in the zone or in the platform's " +
      'default lookup service with which queries for one domain get passed to the site?',
    "BIND admin, new to the cloud: I am used to zone type forward and to secondary zones by AXFR. Do Azure's " +
      'internal zones know these two things?',
    "Pass on names that an Azure zone does not contain to our site's servers, possible in the zone?",
    "Does the platform's default name service know forward rules per domain by itself?",
    'in private zone I do not find the forwarder setting for local AD domain',
    'forwarder option in private DNS zone',
    'AXFR secondary from Azure private zone',
  ],
  'all-queries-to-on-premises-dns': [
    'Every VNet of ours has the two domain controllers in the datacentre as DNS servers, over ExpressRoute. ' +
      'Ordinary names are fine. The new private endpoints come back with internet addresses on all Azure VMs, though ' +
      'zones are attached everywhere.',
    'The security office insists that all lookups from the cloud pass the filter appliance in Frankfurt. I am ' +
      'tempted to point all networks there, or to use a dot rule. What do I lose?',
    'Last week the circuit was down for an hour and Azure-only applications died too, because no VM could find any ' +
      'name. The networks take their lookups from servers on site. How is it laid out better?',
    'VMs query name servers in the datacentre and get public numbers for private link hosts',
    'Is it sound to let the cloud use the name servers of our site for everything?',
    'all azure vnet use onprem dns by expressroute, PE names are public now',
    'VNet DNS = on-prem DCs, PE public',
    'dot rule to on-prem filter, side effects',
  ],
  'registered-records-when-vm-or-vnet-goes': [
    'Zone int.contoso.com with registration enabled for five networks. Developers create and destroy VMs all day. ' +
      'Do their entries get cleared by themselves, or should I write a clean-up job?',
    'I intend to detach a network from its zone, where sixty machines are registered. Will their entries remain in ' +
      'the zone, and what about the one that I typed by hand for a printer server?',
    'There are entries of servers in our internal zone that were deleted a year ago. Others vanished properly. ' +
      'What decides if something gets removed when its machine or network goes away?',
    "What happens to a machine's entry in the zone after the machine is destroyed?",
    'Does detaching or deleting a network clear out the names it had registered?',
    'old names stay in the zone after vm delete, some go some stay',
    'stale VM entries in private zone',
    'remove VNet link, registered records gone?',
  ],
  'private-zone-naming-rules': [
    'Choosing a name for our first internal zone. Candidates are contoso, contoso.local, contoso.internal and ' +
      'int.contoso.com. Which are permitted in Azure, and which give trouble with Macs and Linux?',
    'Migrating a BIND zone that contains wildcard, SRV, NS and CAA entries. Which kinds may exist in an Azure ' +
      'private zone, and is a bare one-word domain accepted?',
    'Our Active Directory uses a single-label domain from the nineties. I wondered if the cloud lets me create an ' +
      'internal zone with the same one-word name for new machines, and what else is forbidden.',
    'What may an internal zone in Azure be called, and what not?',
    'Which sorts of entries can be made in a zone that is hosted privately?',
    'name of private zone only one word is allowed? what about dot local',
    'private zone name rules single label',
    'SRV, wildcard, NS in private zone',
  ],
  'private-dns-cost': [
    'Our monthly bill shows two resolver endpoints at roughly the price of a small VM each. Traffic is low. Does ' +
      'it depend on the number of lookups, and could we save by removing one of them?',
    'For a quote to a client with thirty spokes I need running costs of name lookup: zones, queries, resolver ' +
      'inbound, outbound, rules. Is one central resolver the thrifty way?',
    'Small non-profit, one private endpoint. I like the managed resolver but fear the price. What is charged per ' +
      'month, even if nearly no queries come in?',
    'Monthly charge for managed name lookup, per endpoint or per query?',
    'Is it cheaper to share one resolver between all networks?',
    'how much costs dns private resolver with inbound and outbound each month',
    'DNS Private Resolver price monthly',
    'private zone query billing',
  ],
  'resolver-inbound-does-not-answer': [
    'Resolver inbound endpoint 10.1.0.4 in the hub. nslookup with that server from a hub VM is instant. From the ' +
      'office through the IPsec tunnel: DNS request timed out, five times. Other hub machines are pingable from ' +
      'there.',
    'New spoke, peered, with a default route to the firewall; I set 10.1.0.4 as its server. All lookups time out ' +
      'there. In the two older spokes without that route table everything is swift.',
    'We opened a ticket since the inbound address does not reply to ping and to port 53 from our branch. The ' +
      'resource shows Succeeded. Where along the way do I look first?',
    "No reply at all from the resolver's inbound address when the branch asks",
    'What can keep port 53 from getting through to the inbound endpoint, or back?',
    'dns request time out to inbound endpoint ip, only from spoke, from hub OK',
    'inbound endpoint port 53 timeout VPN',
    'resolver IP unreachable from on-prem',
  ],
  'move-zones-to-central-subscription': [
    'Over the years twelve projects each made their privatelink.blob zone. We now want a single one in the ' +
      'connectivity subscription, without anybody noticing. What is the order of steps, given that a network takes ' +
      'just one of that name?',
    'Landing zone project: the decentral zones have about 300 entries, written by zone groups. Goal is the shared ' +
      'set in the hub. I am the engineer who has to do the cutover at night and want a plan.',
    'Merger of two platforms, each with its own complete set of zones. Management decided on one common set. How ' +
      'do we bring the entries together and swap networks with the least interruption?',
    'Bring scattered project zones together into one shared set, in which order?',
    'Is there a way to swap networks from the old zone to the common one with no gap?',
    'many privatelink zones in project subs, want to join into one in the hub',
    'consolidate privatelink zones cutover',
    'migrate private zones to hub sub',
  ],
  'platform-dns-address-blocked': [
    'Hardened VM image with iptables. After boot it has no lookup at all, other VMs in the same subnet with the ' +
      'standard image have. dig @168.63.129.16 times out on the hardened one.',
    "Our outbound rules deny everything. I would have bet that name lookup through Azure's default service breaks, " +
      'but it still works. Is this by design, and how could it be stopped on purpose?',
    'The security team added one outbound deny with a platform service tag to prevent DNS tunnelling. Now no ' +
      'machine in that subnet finds any host, although there is an allow for port 53 below.',
    "Machine with our hardened image gets no answers from Azure's default name service",
    'Do deny-all security rules hit lookups at the platform address?',
    'after security hardening vm can not resolve anything, 168.63.129.16 timeout',
    'AzurePlatformDNS deny rule effect',
    'iptables blocks 168.63.129.16 lookup',
  ],
  'record-holds-the-address-of-a-gone-endpoint': [
    'Terraform replaced our SQL endpoint yesterday. Its card now has 10.1.4.9, but the zone still says 10.1.4.7 ' +
      'and the application sits there until timeout. I waited overnight, nothing changed.',
    "We migrated endpoints to a new subnet. Eleven of twelve names follow, the vault's still leads to the previous " +
      'address, where nothing answers. All twelve endpoints are approved.',
    'Connection to storage hangs from everywhere. ping shows 10.8.0.5, yet when I look through the subnet no card ' +
      'has that number. Last month somebody rebuilt the private endpoint.',
    'Lookup returns a private number that no card owns any more',
    'Name leads to the former address of the PE, nothing answers there, how come?',
    'new endpoint has other ip but dns zone shows the old one since days',
    'zone A record differs from PE NIC',
    'stale A record after PE rebuild',
  ],
  'hosts-file-overrides-dns': [
    'Build agent number 3 connects to 10.0.5.5 for our vault, which no longer exists. nslookup on the very same ' +
      'machine gives the right 10.0.6.4. Agents 1 and 2 with the same image date are fine.',
    'On one application server, Test-NetConnection and the app go to an internet address while Resolve-DnsName ' +
      'displays the private one. Flushing the cache has no effect. I have no more ideas.',
    'Colleague did experiments on a jump box months ago. From there the SQL name leads somewhere else than on all ' +
      'other machines in the subnet. The name server returns the right thing when asked directly.',
    'On a single machine programs use another address than the one nslookup reports',
    'Why do ping and nslookup disagree for the very same name?',
    'only one server goes to wrong ip, nslookup on it is correct, flushdns no help',
    'nslookup right, app wrong IP',
    'getent differs from dig',
  ],
  'old-answer-still-cached': [
    'I attached the zone to our network at 14:00. At 14:20 two VMs have the private address, one still the ' +
      'internet one, and the web app as well. Do I have to do something, or is it a question of patience?',
    'After creating the endpoint our domain controllers hand out the internet address to some clients, whereas a ' +
      'fresh query at 168.63.129.16 returns the private one. It went away for a few names already.',
    'During the changeover to private link the Java app stuck with the previous address for an hour, while ' +
      'nslookup on the same host was right after minutes. How long does it usually last?',
    'Some clients have the fresh address, others the former one, half an hour after the change',
    'When does everybody see the altered record for our private link?',
    'changed zone just now but still public address comes on part of machines',
    'new record not seen yet TTL',
    'how long zone link takes effect',
  ],
  'vpn-clients-ask-their-own-dns': [
    'Home office with Azure VPN Client, connected, I can RDP to 10.1.0.4. But contosofiles.file.core.windows.net ' +
      'resolves to an internet address on the laptop and the share is refused. On a VM in Azure it is right.',
    'Ten consultants dial in by point-to-site. Private link to SQL is in place. If they put the private number ' +
      'into the hosts file it works; by lookup they always end at the public side.',
    'nslookup on my notebook shows the Fritzbox at 192.168.178.1 as server even though the tunnel is connected. ' +
      'Database names come out public. Colleagues in the office have no problem.',
    'Dialled in from home, numbers work, private link hosts come back public',
    'Why does the laptop get the internet address despite the connected tunnel?',
    'p2s is connected but nslookup use my router and PE name is public',
    'P2S laptop resolves public address',
    'Azure VPN client no private names',
  ],
  'firewall-dns-proxy-is-off': [
    'We put 10.0.1.4, the Azure Firewall, as DNS server into the spokes as in the reference architecture. After ' +
      'the VMs restarted there is no lookup of anything: not google.com, not our vault. The firewall itself passes ' +
      'web traffic by number.',
    "Switching spoke-1 from default DNS to the firewall's private address killed all lookups. Network rules allow " +
      '53 from everywhere. nslookup against this address: no response from server.',
    "A trainee changed the VNet servers to the hub firewall's address this morning, and everything with a host " +
      'name stopped. Rolled back now. What was not prepared?',
    'Hub firewall given as name server, and not a single host is found since',
    "Why does the firewall's private address not react to queries on port 53?",
    'vnet dns set to azure firewall ip and all names are dead',
    'AzFW as DNS, no response 53',
    'firewall private IP nslookup timeout all names',
  ],
  'ruleset-not-linked-to-the-vnet': [
    'The hub has a resolver with outbound endpoint and a rule for corp.fabrikam.local. A hub VM finds ' +
      'dc01.corp.fabrikam.local. A VM in the peered spoke with default DNS gets NXDOMAIN for the same.',
    'I set up the outbound part following the tutorial: endpoint, rule set, rule enabled, target 192.168.1.10:53. ' +
      "On my test VM in another network nothing is passed on; the DC's log shows no request from Azure.",
    "New spoke in the landing zone. Everyone else can find servers in the datacentre by name, we can't. Peering is " +
      'up, ping by number to the DC goes through. We use Azure-provided lookup.',
    'Rule for our AD domain takes effect in the hub but not in the network next door',
    'What else is required so that a forwarding rule applies to my spoke?',
    'resolver rule exist, hub vm resolve local domain, spoke vm not, no query arrive at DC',
    'ruleset works hub only, spoke NXDOMAIN',
    'forwarding rule no effect in new spoke',
  ],
  'on-premises-dns-silent-to-the-outbound-endpoint': [
    'Rule for corp.local is linked and targets 192.168.10.5 and .6. VMs get server failure after some seconds. ' +
      'From the same VM, nslookup with 192.168.10.5 given as server works at once.',
    'Outbound endpoint in 10.0.9.0/28, ExpressRoute. Domain names of the site are not found through the resolver, ' +
      'the error is SERVFAIL, not NXDOMAIN. On the other hub with an older range all is well.',
    "The datacentre's Check Point shows drops for port 53 coming from a small Azure range that we had never seen " +
      'before, since the day the resolver was introduced. Names of the site are not found from Azure.',
    "Lookups for the site's domain end in server failure though the rule is hit",
    'Why does asking our DC directly work while by the outbound endpoint it fails?',
    'SERVFAIL for local domain from azure, rule linked, direct query to DC ok',
    'outbound endpoint SERVFAIL corp.local',
    'DC ignores queries from outbound subnet',
  ],
  'vm-not-registered-in-the-zone': [
    'Zone ops.internal, link with registration enabled, thirty VMs are in it. Two Linux appliances with manually ' +
      'configured addresses in the guest never showed up. What might they have in common?',
    "I renamed a Windows server inside the OS from web01 to shop01. In Azure's zone it is still web01. Also the " +
      'second card of another VM has no entry. Did I misunderstand how registration works?',
    'New VM from yesterday does not appear in the internal zone while others created before do. It runs, has an ' +
      'address, and I can reach it by number.',
    'Machine is missing from the zone even though its neighbours got in by themselves',
    'Why does the zone ignore my VM, automatic entries are switched on I think?',
    'autoregister work for most vm but appliance with static ip not in zone',
    'VM missing, autoregistration enabled',
    'second NIC no entry in private zone',
  ],
  'short-name-without-the-suffix-of-the-zone': [
    'Our zone is corp.internal and vm01.corp.internal answers from everywhere in the VNet. Old scripts use just ' +
      'vm01 and get host not found. In the datacentre the short form always worked.',
    'Linux: getent hosts db2.int.fabrikam.com is fine, getent hosts db2 returns nothing. resolv.conf shows a ' +
      'search line with something under internal.cloudapp.net. Where would one change that?',
    'Application vendor insists on one-word host names. Machines are registered in our Azure zone. From the ' +
      'neighbouring network only the long form is found. Is there a switch at the zone?',
    'Bare machine names fail, names with the domain behind them are found',
    'How can users type just the host part and still hit our internal zone?',
    'full name OK but hostname only say not found in azure vm',
    'short hostname not resolved, FQDN fine',
    'DNS search suffix for private zone',
  ],
  'name-blocked-by-dns-security-policy': [
    'Since Thursday our build servers in Azure cannot find one package mirror. dig shows an answer with ' +
      'blockpolicy.azuredns.invalid. On my laptop the host is there. Who or what alters this answer?',
    'Security rolled out some lookup protection on all VNets. Now a harmless SaaS domain of our accountant is ' +
      'unknown on every VM of one region, elsewhere it is found. Where can I see why and make an exception?',
    'Exactly one internet domain is dead from all of our Azure machines, default DNS, no proxy and no firewall in ' +
      'between. Everything else is found. The vendor says that his zone is healthy.',
    'Harmless domain comes back with a strange invalid alias inside our networks',
    'Why is a single website unknown from Azure and known everywhere else?',
    'answer is blockpolicy.azuredns.invalid, what is it and how allow domain',
    'blockpolicy.azuredns.invalid in dig output',
    'allow domain in DNS security policy',
  ],
  'queries-throttled-on-a-busy-machine': [
    'Our crawler VM opens thousands of connections per minute to different hosts. At peak, roughly one in fifty ' +
      "fails with EAI_AGAIN, at night never. Name servers are Azure's default. Other VMs at the same time have no " +
      'trouble.',
    'One Ubuntu VM acts as forwarder for the whole datacentre. In the morning rush clients see lookups time out, ' +
      'CPU is at five percent. The number of queries seems to matter, not their names.',
    'Node.js service: getaddrinfo errors under load test, vanish as soon as the load drops. It makes a lookup for ' +
      'each outgoing call. Is Azure holding us back somewhere?',
    'Sporadic host not found on a very chatty server, just at busy hours',
    'Is there a cap on how many lookups one VM may send to the platform?',
    'under heavy load dns lookup fails random, cpu is low, one VM',
    'EAI_AGAIN only at peak load',
    'lookup cap per VM 168.63.129.16',
  ],
  'zone-not-deleted-while-links-exist': [
    'Decommissioning: I try to delete privatelink.file.core.windows.net in an old resource group. Portal says ' +
      "can't delete since nested resources exist. All records are gone apart from the SOA.",
    'terraform destroy of our DNS module fails at the zone with 409 Conflict; the links were made by a different ' +
      'team with a policy. What do I have to clear away first?',
    'An empty internal zone cannot be removed, the delete button returns an error about nested things. I own the ' +
      'subscription. What is holding on to it?',
    'Internal zone resists removal and complains that nested things are still there',
    "Why can't I throw away a private zone that is empty?",
    'delete of private dns zone give error conflict, records are empty',
    'CannotDeleteResource because of nested virtualNetworkLinks',
    'remove private zone 409 conflict',
  ],
  'privatelink-zone-denied-by-policy': [
    'Creating an endpoint with the portal wizard in our project subscription ends at validation: ' +
      'RequestDisallowedByPolicy. The name in the message is a privatelink zone, not the endpoint. I have Owner on ' +
      'the resource group.',
    'As developer in an enterprise landing zone I ran the quick start template for private link. Everything ' +
      'deploys but the Microsoft.Network/privateDnsZones resource, which a rule forbids. How should I create my ' +
      'endpoint, then?',
    'The central IT says "we take care of DNS". Still the wizard wants to make a zone in my group and gets ' +
      "rejected by the organisation's rules.",
    'Wizard fails as company rules forbid the zone it tries to create',
    'How do I make private link where zones with that prefix are forbidden for my team?',
    'policy disallow when creating private endpoint, it complains about dns zone',
    'RequestDisallowedByPolicy on privateDnsZones in wizard',
    'denied privatelink zone in landing zone',
  ],
  'second-zone-group-refused': [
    'Our pipeline defines a privateDnsZoneGroups child for the endpoint. Since the platform team activated their ' +
      'automation, the deployment dies with a message that no more than one group can be made on the endpoint.',
    'I want one endpoint to register both in our old zone and the new central one, and tried a further group. The ' +
      'API refuses. Is there a limit, and how do people handle several zones?',
    'Terraform reports that a zone group exists already on the private endpoint, although my state has none. It ' +
      'got there within a minute after creation. By whom, and what now?',
    'Adding another group for zone registration at the endpoint is turned down',
    'How many zone groups may a single PE own at most?',
    'error can not create more than one dns zone group, we never made first',
    'more than one zone group PE error',
    'zone group conflict terraform vs policy',
  ],
  'rule-to-azure-dns-refused': [
    'In the ruleset I wanted to exempt one subdomain by giving it to 168.63.129.16. Saving fails with Exception ' +
      'while making add request for rule. Other targets are accepted.',
    'We have a dot rule that sends all lookups to the site. windows update hosts ought to be handled by Azure ' +
      'itself. My rule with the platform address as destination is not accepted. What is the trick?',
    'Our Bicep deployment of forwardingRules with targetDnsServers ipAddress 168.63.129.16 returns BadRequest. I ' +
      'need some other way to keep one part of our domain in Azure while the remainder is forwarded.',
    "The platform's own address is not taken as destination of a forwarding rule",
    'How to carve out one subdomain from a catch-all rule?',
    'when rule target is 168.63.129.16 I can not save the rule',
    'add request for rule exception 168.63.129.16',
    'exempt subdomain from dot rule',
  ],
  'record-went-with-a-duplicate-endpoint': [
    'By mistake our account had two endpoints in one network. I deleted the one nobody used. Minutes later the ' +
      'applications could not find the account any more: NXDOMAIN. The other endpoint is still approved.',
    "Cleaning job in Terraform removed a leftover endpoint of our vault. The zone's entry for this vault is gone " +
      'since, though the proper endpoint was not touched at all.',
    "After moving from the project's endpoint to the hub's endpoint, both worked for a week. Removing the former " +
      'broke all lookups of that SQL server, even for those who already used the latter.',
    'Lookup died right after an unneeded second endpoint had been removed',
    'Why is the remaining PE without a zone entry since its twin was deleted?',
    'deleted duplicate private endpoint, now name nxdomain although other PE is there',
    'A record gone after removing twin PE',
    'NXDOMAIN after cleanup of old PE',
  ],
  'choose-the-inbound-address': [
    'All our sites forward to one address that is burned into dozens of devices: 10.8.0.10. May I tell the managed ' +
      'resolver to take exactly this number for its inbound side?',
    "I have to hand the resolver's address to the datacentre team before it is even deployed. Can it be determined " +
      'in advance, and will it stay the same if Terraform recreates the resolver?',
    'While replacing the BIND machines I would like the resolver to take over their number, so that no client ' +
      'needs a change. What are the options when creating the inbound side?',
    'Pin the number under which the managed resolver is queried',
    "Is the resolver's inbound number stable, or may it jump some day?",
    'can I set own ip for inbound endpoint of resolver and keep it',
    'inbound endpoint static allocation',
    'reserve resolver inbound IP',
  ],
  'order-in-which-names-are-resolved': [
    'In our VNet three things could answer for contoso.com: a linked private zone, a linked rule to the site and ' +
      'the internet. Who is asked first, who second, and does it fall through when a host is missing?',
    "Explaining name lookup to new colleagues, I need the exact sequence from the VM's card settings over zones " +
      'and rules up to the internet. Is there some clear precedence?',
    'A VNet has two custom servers, additionally linked zones and rules. Some say custom servers win, some say ' +
      'zones win. What takes priority in which case?',
    'Precedence among network DNS setting, zones, rules and the internet',
    'Which source gets the say when several could answer a lookup in Azure?',
    'what is first: private zone or forward rule or public dns',
    'Azure DNS lookup precedence order',
    'zone vs ruleset vs custom DNS priority',
  ],
  'several-target-servers-in-a-rule': [
    'My forwarding rule lists dc1 and dc2. In the logs dc1 receives everything, dc2 nothing. I expected round ' +
      'robin. Is that right, and what happens once dc1 is rebooted for patching?',
    'We would like to enter eight name servers of four sites in a single rule of the outbound part, nearest first. ' +
      'How many are accepted and how is one picked?',
    'Maintenance in our datacentre took down the first of two targets. Lookups were slow for a moment and then ' +
      'fine. When the server came back it received no query for a good while. Explain, please.',
    'How does the outbound side choose among the destinations that a rule lists?',
    'Will the next server take over when the primary in a rule is dead?',
    'two dns in one rule, only first gets queries, is normal',
    'targets in forwarding rule, load balanced?',
    'max target DNS servers per rule',
  ],
  'wildcard-rule-and-azure-domains': [
    'We created a dot rule to pass every lookup to our Infoblox. In its log I see google and all the rest, but ' +
      'nothing ending in windows.net or azure.com. Are these held back by the platform?',
    'Compliance wants all lookups from Azure to appear in the on-site log. The catch-all is configured and linked. ' +
      'Now the auditors found gaps for certain Microsoft domains. Is it by design?',
    "Before introducing a catch-all rule I'd like to know which lookups will still not leave Azure, for instance " +
      'for vaults, storage or zones attached to the network.',
    'Which lookups are exceptions from a catch-all forwarding rule in Azure?',
    "Why do lookups of Microsoft's own domains not arrive at our filter?",
    'I forward dot to onprem but azure.com queries not come there',
    'catch-all rule skips windows.net',
    'dot rule which domains excluded',
  ],
  'delete-a-resolver-in-order': [
    'Tearing down a test environment, I hit delete on the outbound endpoint and get an error that it is used. The ' +
      "resolver itself can't be removed either. What depends on what?",
    'terraform destroy of the resolver module needs several attempts and ends with conflicts about links and ' +
      'endpoints. What is the proper sequence to take such a thing apart?',
    'We migrate the resolver to another hub and should remove the former completely, rules and subnets included. ' +
      'Which parts go first, so that nothing refuses to be deleted?',
    'Take a managed resolver apart without errors, which piece first?',
    "What holds on to the outbound endpoint so that it can't be removed?",
    'can not delete the resolver, it says that ruleset is in use',
    'outbound endpoint delete conflict ruleset',
    'remove resolver step order',
  ],
  'two-resolvers-in-one-vnet': [
    'For redundancy I tried to deploy a further resolver in the same hub network, next to the first one. Azure ' +
      'says no. Is one the maximum, and is redundancy needed at all?',
    'Our hub network is in Norway East. May a resolver that is placed in Sweden Central use this network, to have ' +
      'its rules in another region?',
    'One team wants its own private resolver with own rules but shares the hub network with everyone. Are two ' +
      'instances side by side feasible there?',
    'A twin of the managed resolver in the same network, allowed?',
    'Must the resolver be in the same region as the network it lives in?',
    'making second dns private resolver in our hub vnet gives error',
    'two DNSPR instances one VNet',
    'resolver count per VNet',
  ],
  'private-zones-without-internet': [
    'High security enclave: no outbound access, no NAT, default outbound disabled, deny rules all over. We plan to ' +
      'use internal zones there. Will lookups still function or do they need some hole to the outside?',
    'Azure will stop giving new VNets outbound access by default. As owner of several closed workloads I wonder ' +
      'whether lookups of our private zones depend on that in any way.',
    'We block Internet by NSG and have 0.0.0.0/0 to None. Are hosts in an attached private zone still found by the ' +
      'VMs? The network people fear we must open 53.',
    'Will an enclave without any way outside still find hosts of attached zones?',
    'Does looking up an internal zone depend on outbound connectivity?',
    'vnet has no internet at all, private dns zone works or not',
    'private zone in isolated VNet OK?',
    'no outbound, Azure DNS still answers?',
  ],
  'default-names-beside-a-private-zone': [
    'VMs so far call each other by the automatic internal.cloudapp.net names. We attach a zone of our own with ' +
      "registration. Do the former names stop, and does the machine's suffix become the new one?",
    'Scripts on a hundred Linux servers rely on the default suffix. Before introducing corp.internal with ' +
      'automatic registration I need to be sure that nothing existing breaks.',
    'After the zone was attached, ipconfig still shows the long Microsoft suffix. I thought it would be replaced ' +
      'with ours. Is that a fault, or do both worlds live in parallel?',
    "Do Azure's built-in machine names go on once our own zone is attached?",
    'Will attaching an internal zone alter the suffix on the machines?',
    'after link of own zone, old cloudapp.net names stay working or not',
    'internal.cloudapp.net plus own zone',
    'suffix unchanged after zone link',
  ],
  'records-of-stopped-machines': [
    'Our dev machines are deallocated at 19:00 each day by automation. The monitoring reports that their names are ' +
      'unknown at night and known again in the morning. Zone with automatic registration. Is it supposed to be so?',
    "A failover script needs to look up the address of a standby VM that is normally off. The name isn't there in " +
      'the zone as long as the machine is down. How can I keep it?',
    'I stopped a VM in the portal to save cost. Its entry disappeared from our internal zone though the VM still ' +
      'exists with a static address. Bug or feature?',
    'Entry of a machine that is switched off vanishes from the zone, is it normal?',
    'Can the name of a deallocated server be kept findable?',
    'vm deallocated in night and dns name is missing until start',
    'stopped VM record gone from zone',
    'deallocate removes autoregistered name',
  ],
  'dynamic-updates-from-the-guests': [
    'I want our Windows servers to register themselves in the Azure private zone with ipconfig /registerdns as ' +
      'they do with AD DNS. The command reports nothing wrong, but no entry shows up.',
    'Linux cluster software uses nsupdate with a key to move a service name. Could the zone hosted by Azure accept ' +
      'these updates, or do I need to run BIND for that?',
    "We think about hosting our Active Directory zone in Azure's private DNS to get rid of DNS servers. The domain " +
      'controllers must write their SRV entries themselves. Would that be accepted?',
    'Can guests write their own entries into a zone that Azure hosts?',
    'Does the hosted zone take over the role of AD-integrated DNS?',
    'command registerdns from windows to the azure private zone does nothing',
    'DDNS into Azure private zone',
    'nsupdate refused private DNS zone',
  ],
  'protect-zones-from-deletion': [
    'An intern deleted privatelink.database.windows.net last Friday and half of production was down. I want to ' +
      'make this impossible, without preventing endpoints from writing and removing their entries. What kind of ' +
      'lock, and where?',
    'We put a delete lock on the resource group with all zones. Since then old entries of removed endpoints stay ' +
      'behind. Is there a better spot for the lock?',
    'Our change board asks how central zones are safeguarded against accidental removal. Read-only locks came up. ' +
      'Would these get in the way of the automation?',
    "Safeguard shared lookup zones against somebody's wrong click, what is recommended?",
    'Which lock keeps a zone alive but lets entries come and go?',
    'how to avoid that people delete our private dns zones',
    'lock private DNS zone safely',
    'ReadOnly lock on zone side effects',
  ],
  'rights-on-single-records': [
    'The mail team should be able to change one CNAME in our internal zone and nothing else. Can permission be ' +
      'given for a single entry, or only for the whole zone?',
    'I am designing roles: platform people manage zones, application owners only their own host entries. Which ' +
      'built-in role exists for that, and can it be narrowed down further?',
    'A vendor needs to update the address of its gateway in our zone by script. I do not want to give the service ' +
      'principal more than that one entry.',
    'Permit someone to edit exactly one entry in the zone, feasible?',
    'Which role is meant for people who look after internal zones?',
    'give user right only to one record in private zone',
    'RBAC single record set private zone',
    'custom role CNAME only private DNS',
  ],
  'child-domains-of-a-private-zone': [
    'Parent zone corp.contoso.com is hosted privately in Azure. The dev department wants dev.corp.contoso.com ' +
      'under its own control. I tried an NS entry in the parent and found that type missing. How is it separated?',
    'On the internet I would delegate a subdomain by NS. With internal zones in Azure this does not seem to exist. ' +
      'If I make the subdomain as a zone of its own, who answers for it?',
    'Our naming plan has a zone per environment below a common internal domain. All networks see the common ' +
      'domain. Do the lower ones need anything in the upper to be found?',
    'Hand a subdomain of our internal domain to another team, how without NS?',
    'Which zone answers when both the parent and the child are attached to a network?',
    'NS record type is not offered in private zone, need sub domain',
    'delegate subdomain private zone NS',
    'child zone under private parent zone',
  ],
  'move-records-by-zone-file': [
    'Migrating from BIND: we have a master file with 800 host entries and want them in an Azure private zone ' +
      'without typing. Is there some import, and what about the SOA and TTL lines?',
    "I'd like a nightly backup of our internal zones into a Git repository as text, in case somebody deletes " +
      'entries. Which command writes out everything?',
    'Two zones should become one. The old holds 300 hand-made entries. Can I dump them and load them into the ' +
      'other, and will what is already in there be overwritten?',
    'Load a text file with host entries into an internal zone in one go',
    'Can the content of a zone be dumped as a backup?',
    'how export all dns records of private zone to file',
    'az private-dns zone import bind file',
    'dump private zone records',
  ],
  'find-a-record-in-all-zones': [
    'We have around 90 zones across twelve subscriptions. Somewhere there is an entry with 10.44.1.9, an address ' +
      'that is no longer ours. How do I find out in which zone without opening each?',
    'Cleaning up: which zones with the same name exist in the tenant, and which networks are attached to each? I ' +
      'need a list for the workshop and do not fancy clicking.',
    'Somebody asks me who owns the name sap-prod. As platform admin I have read access everywhere in the tenant. ' +
      'Is there some query over all internal zones at once?',
    'Search every zone in the tenant for one particular address',
    'Can I get an inventory of all zone attachments with one query?',
    'which zone has record for this ip, we have many zones and subscriptions',
    'Resource Graph private zone record search',
    'KQL list all zone VNet links',
  ],
  'fallback-on-every-link': [
    "We turned on NxDomainRedirect for one zone link to reach a supplier's account. Now someone proposes to set it " +
      'on all forty links as default. What could go wrong with that?',
    'Security review question: if the fallback for missing entries is on everywhere, might our own services be ' +
      'contacted over the internet unnoticed? Who would spot it?',
    'In the landing zone template there is a parameter resolutionPolicy for links. Should the standard be Default ' +
      'or NxDomainRedirect? I would like to hear the pros and cons.',
    'Is it a good idea to activate the internet fallback for all zone attachments?',
    'What is the downside of letting missing private names go to the public answer?',
    'fallback to internet should be on for every link or only some',
    'resolutionPolicy NxDomainRedirect on all links?',
    'fallback to internet security risk',
  ],
  'scope-of-a-dns-security-policy': [
    'Networks in four regions, one lookup protection policy in West Europe. Attaching the networks elsewhere is ' +
      'not offered. Do I need one per region, and can a network have two?',
    'We want lookups logged, internal hosts as well as public ones. Will a DNS security policy record queries for ' +
      'attached private zones, or just those that go to the internet?',
    'In our policy there is an allow rule with priority 200 and a block with 100 for the same domain. Which one is ' +
      'taken, and to which networks may the policy be attached?',
    'For which networks and which lookups is a DNS security policy valid?',
    'Is a single lookup policy enough for networks all over the world?',
    'dns security policy in one region can attach vnet from other region',
    'DNS security policy cross-region VNets',
    'policies per VNet, rule priority DNS',
  ],
  'hosts-file-instead-of-dns': [
    'I only have one private endpoint and one Windows server that uses it. Setting up zones seems too much. Would ' +
      'a line with the address and the name on that server do?',
    'Before we change name lookup for everyone I would like to try out the new endpoint from my own laptop, ' +
      'without touching any zone. What is the quickest trick?',
    'A colleague proposes to roll out the private addresses to 200 PCs by a script that edits etc/hosts. I have a ' +
      'bad feeling about it. Is it alright, or for trials alone?',
    'Local file entry rather than zones for trying out private link, good enough?',
    'Can a line in etc/hosts point to the PE for the time being?',
    'want to test private endpoint fast with no dns change',
    'etc/hosts entry for PE ok?',
    'PE trial with local hosts line',
  ],
};
