/** What is answered to questions about dns. */
export const dnsWords = {
  'point.on-premises-needs-names-beside-the-line.1':
    'The line alone is not enough: without forwarding, the name still gives the public address and your servers go ' +
    'around the endpoint. Let the DNS servers on-premises forward the public name of the service to the DNS server ' +
    'that you have in Azure.',
  'point.on-premises-needs-names-beside-the-line.1.change.2':
    'a conditional forwarder on-premises for the public name, to the address in Azure',
  'point.on-premises-needs-names-beside-the-line.1.watch.1':
    'The conditional forwarder names the public zone (blob.core.windows.net, database.windows.net), not the ' +
    'privatelink one.',
  'point.on-premises-needs-names-beside-the-line.1.watch.2':
    'The private DNS zone must be linked to the VNet of the server that asks Azure DNS, 168.63.129.16.',
  'point.on-premises-needs-names-beside-the-line.1.watch.3':
    'Do not forward from on-premises to 168.63.129.16 itself: it answers inside Azure only.',
  'point.on-premises-needs-names-beside-the-line.2':
    'The line is the road, DNS is the sign: without forwarding, the name still gives the public address and your ' +
    'servers go around the endpoint. Forward the public name of the service to a resolver in Azure.',
  'point.on-premises-needs-names-beside-the-line.2.change.1':
    'with an inbound endpoint, in the hub or the VNet of the gateway',
  'point.on-premises-needs-names-beside-the-line.2.change.2':
    'a conditional forwarder on-premises for the public name, to the inbound endpoint',
  'point.on-premises-needs-names-beside-the-line.2.watch.1':
    'The conditional forwarder names the public zone (blob.core.windows.net), not privatelink.blob.core.windows.net.',
  'point.on-premises-needs-names-beside-the-line.2.watch.2':
    'Link the private DNS zone to the VNet of the resolver; without the link it answers with the public address.',
  'point.on-premises-needs-names-beside-the-line.2.watch.3':
    'Do not forward from on-premises to 168.63.129.16: it answers inside Azure only.',
  'point.on-premises-needs-names-beside-the-line.cause':
    'the DNS servers on-premises do not forward the public name of the service to Azure',
  'point.on-premises-needs-names-beside-the-line.fix':
    'Add a conditional forwarder on-premises for the public name of the service, for example blob.core.windows.net, ' +
    'with the inbound endpoint of the resolver or your DNS server in Azure as target.',
  'point.forward-the-public-or-the-privatelink-name.1':
    'The public name, for example database.windows.net: the DNS server in Azure then follows the CNAME into the ' +
    'privatelink zone and returns the private address.',
  'point.forward-the-public-or-the-privatelink-name.1.change.1':
    'the conditional forwarder on-premises: the public zone name, to the DNS server in Azure',
  'point.forward-the-public-or-the-privatelink-name.1.watch.1':
    'The server in Azure must forward to 168.63.129.16 itself, and the private DNS zone must be linked to its VNet.',
  'point.forward-the-public-or-the-privatelink-name.1.watch.2':
    'A conditional forwarder for the privatelink name never fires on servers that use forwarders: they get the whole ' +
    'chain from upstream.',
  'point.forward-the-public-or-the-privatelink-name.1.watch.3':
    'Key Vault has two public names: forward vault.azure.net and vaultcore.azure.net.',
  'point.forward-the-public-or-the-privatelink-name.2':
    'The public name, for example database.windows.net, to the inbound endpoint of a DNS Private Resolver: it ' +
    'follows the CNAME into the privatelink zone and returns the private address.',
  'point.forward-the-public-or-the-privatelink-name.2.change.1':
    'with an inbound endpoint, in a VNet that is linked to the zone',
  'point.forward-the-public-or-the-privatelink-name.2.change.2':
    'a conditional forwarder on-premises for the public zone name',
  'point.forward-the-public-or-the-privatelink-name.2.watch.1':
    'A conditional forwarder for the privatelink name never fires on servers that use forwarders: they get the whole ' +
    'chain from upstream.',
  'point.forward-the-public-or-the-privatelink-name.2.watch.2':
    'The private DNS zone must be linked to the VNet of the resolver.',
  'point.forward-the-public-or-the-privatelink-name.2.watch.3':
    'Key Vault has two public names: forward vault.azure.net and vaultcore.azure.net.',
  'point.forward-the-privatelink-zone-only.1':
    'Not reliably: servers that use forwarders get the whole CNAME chain from upstream and never ask for the ' +
    'privatelink name, so its rule never fires. Only servers that resolve with root hints can do it. Forward the ' +
    'public name to a resolver in Azure.',
  'point.forward-the-privatelink-zone-only.1.change.1': 'with an inbound endpoint as target of the forwarders',
  'point.forward-the-privatelink-zone-only.1.change.2': 'a conditional forwarder on-premises for the public zone name',
  'point.forward-the-privatelink-zone-only.1.watch.1':
    'Against the dependency: redundant tunnels, and inbound endpoints in two regions as targets of the conditional ' +
    'forwarder.',
  'point.forward-the-privatelink-zone-only.1.watch.2':
    'Forward to the inbound endpoint, not to 168.63.129.16: that address answers inside Azure only.',
  'point.forward-the-privatelink-zone-only.1.watch.3':
    'Names without a private endpoint still resolve over that path, to their public addresses.',
  'point.forward-the-privatelink-zone-only.cause':
    'the forwarder on-premises names the privatelink zone instead of the public one',
  'point.forward-the-privatelink-zone-only.fix':
    'Replace the conditional forwarder for the privatelink name by one for the public name of the service, with the ' +
    'same target in Azure.',
  'point.forward-on-premises-to-azure-dns-directly.1':
    'No: 168.63.129.16 answers only from inside a VNet. Forward to the address of the resolver or DNS server that ' +
    'you have in Azure; that one asks 168.63.129.16.',
  'point.forward-on-premises-to-azure-dns-directly.1.change.1':
    'the target on-premises: the resolver or DNS server in Azure instead of 168.63.129.16',
  'point.forward-on-premises-to-azure-dns-directly.1.watch.1':
    'The private DNS zones must be linked to the VNet of the server that asks Azure DNS.',
  'point.forward-on-premises-to-azure-dns-directly.1.watch.2': 'Open TCP and UDP 53 from on-premises to that address.',
  'point.forward-on-premises-to-azure-dns-directly.2':
    'No: 168.63.129.16 answers only from inside a VNet. Put a DNS Private Resolver (or a forwarder VM) into a VNet ' +
    'that is linked to the zones and forward to its inbound endpoint.',
  'point.forward-on-premises-to-azure-dns-directly.2.change.1': 'with an inbound endpoint',
  'point.forward-on-premises-to-azure-dns-directly.2.change.2':
    'the target on-premises: the inbound endpoint instead of 168.63.129.16',
  'point.forward-on-premises-to-azure-dns-directly.2.watch.1':
    'The private DNS zones must be linked to the VNet of the resolver.',
  'point.forward-on-premises-to-azure-dns-directly.2.watch.2':
    'Open TCP and UDP 53 from on-premises to the inbound address.',
  'point.forward-on-premises-to-azure-dns-directly.cause':
    'the forwarder on-premises points at 168.63.129.16, which answers inside Azure only',
  'point.forward-on-premises-to-azure-dns-directly.fix':
    'Point the forwarder at the inbound endpoint of a DNS Private Resolver or at a DNS server in Azure, and let that ' +
    'one ask 168.63.129.16.',
  'point.ad-integrated-forwarder-replicates-to-azure.1':
    'Do not replicate that forwarder to the whole forest: keep it per server, or in an application partition of the ' +
    'on-premises DCs only, and let the DCs in Azure forward to 168.63.129.16. Simpler: a DNS Private Resolver as the ' +
    'common target of all of them.',
  'point.ad-integrated-forwarder-replicates-to-azure.1.change.1':
    'the conditional forwarder not AD-integrated for all DNS servers, or its target a resolver',
  'point.ad-integrated-forwarder-replicates-to-azure.1.change.2': 'in the hub, as target of every domain controller',
  'point.ad-integrated-forwarder-replicates-to-azure.1.watch.1':
    'A conditional forwarder must not replicate to servers that are its own target.',
  'point.ad-integrated-forwarder-replicates-to-azure.1.watch.2':
    'The DCs in Azure reach the zones only through 168.63.129.16, from a VNet that is linked to them.',
  'point.ad-integrated-forwarder-replicates-to-azure.1.watch.3':
    'The conditional forwarder names the public zone, for example blob.core.windows.net.',
  'point.ad-integrated-forwarder-replicates-to-azure.cause':
    'the conditional forwarder is stored in Active Directory, so the domain controllers in Azure forward to themselves',
  'point.ad-integrated-forwarder-replicates-to-azure.fix':
    'Keep the conditional forwarder out of Active Directory replication to the domain controllers in Azure, or give ' +
    'all of them a DNS Private Resolver as the common target.',
  'point.spoke-links-beside-a-central-dns-server.1':
    'Not for resolution: link the zones to the VNet of the resolver. A spoke link only helps for auto-registration ' +
    "of that spoke's VMs, or where the spoke asks Azure DNS directly.",
  'point.spoke-links-beside-a-central-dns-server.1.watch.1':
    "The DNS server of the spokes must be the resolver's inbound endpoint, also for VMs that were running before the " +
    'change.',
  'point.spoke-links-beside-a-central-dns-server.1.watch.2':
    'Check: nslookup of the name against the inbound address from a spoke VM must give the private address.',
  'point.spoke-links-beside-a-central-dns-server.1.watch.3':
    'A link answers names only; the way to the endpoint is the peering or its route.',
  'point.spoke-links-beside-a-central-dns-server.2':
    'The hub link is enough: a zone is looked up in the VNet from which the query leaves for 168.63.129.16, and that ' +
    'is the VNet of your DNS server. Spoke links are needed only where a spoke asks Azure DNS directly, or registers ' +
    'its VMs.',
  'point.spoke-links-beside-a-central-dns-server.2.watch.1':
    'The DNS server must forward to 168.63.129.16, and the zone must be linked to its VNet.',
  'point.spoke-links-beside-a-central-dns-server.2.watch.2':
    'A link gives no network path: the spokes still need peering and routes to the endpoint.',
  'point.spoke-links-beside-a-central-dns-server.2.watch.3':
    'Limit, if you link all the same: 1,000 VNets per zone, 100 of them with auto-registration.',
  'point.spoke-links-beside-a-central-dns-server.3':
    'It depends on whom the spokes ask: with Azure-provided DNS every spoke needs its own link, with a central DNS ' +
    'server only the VNet of that server does.',
  'point.spoke-links-beside-a-central-dns-server.3.change.2':
    'a link to every VNet from which queries leave for 168.63.129.16',
  'point.spoke-links-beside-a-central-dns-server.3.watch.1':
    'A private DNS zone takes 1,000 VNet links, 100 of them with auto-registration.',
  'point.spoke-links-beside-a-central-dns-server.3.watch.2':
    'Links answer names only; the network path is peering or a route.',
  'point.spoke-links-beside-a-central-dns-server.3.watch.3': 'Azure Policy can add the links to new spokes.',
  'point.hub-link-for-a-zone-that-spokes-use.1':
    "Only if something in the hub resolves the name: a VM, your DNS server or resolver, the firewall's DNS proxy, or " +
    'on-premises and VPN clients that ask through the hub.',
  'point.hub-link-for-a-zone-that-spokes-use.1.watch.1':
    'Link the private DNS zone where the DNS server sits that asks Azure DNS, and to VNets whose clients ask Azure ' +
    'DNS directly.',
  'point.hub-link-for-a-zone-that-spokes-use.1.watch.2':
    'A link answers names only: spoke B also needs peering or a route to the endpoint in spoke A.',
  'point.hub-link-for-a-zone-that-spokes-use.1.watch.3':
    'Spokes that are peered with the hub alone reach each other through a firewall there, not by the peerings.',
  'point.zone-linked-where-the-dns-server-sits.1':
    'No: the zone counts in the VNet from which your DNS servers ask Azure DNS, and that VNet is not linked. Link ' +
    'the zone to the VNet of the DNS servers, or let them forward to a resolver in a linked VNet.',
  'point.zone-linked-where-the-dns-server-sits.1.change.1': 'every privatelink zone to the VNet of the DNS servers',
  'point.zone-linked-where-the-dns-server-sits.1.watch.1':
    'The DNS servers must forward to 168.63.129.16; conditional forwarders to it work, too.',
  'point.zone-linked-where-the-dns-server-sits.1.watch.2':
    'A link is DNS only: the clients also need peering and a route to the endpoint.',
  'point.zone-linked-where-the-dns-server-sits.1.watch.3':
    "The link of the clients' own VNet does nothing while they ask your DNS servers.",
  'point.zone-linked-where-the-dns-server-sits.2':
    "The zone counts in the VNet from which the query leaves for 168.63.129.16: the client's own VNet with " +
    'Azure-provided DNS, the VNet of the DNS server otherwise. Link it there.',
  'point.zone-linked-where-the-dns-server-sits.2.change.1':
    'the zone to the VNet from which queries leave for 168.63.129.16',
  'point.zone-linked-where-the-dns-server-sits.2.watch.1': 'A DNS server of yours must forward to 168.63.129.16.',
  'point.zone-linked-where-the-dns-server-sits.2.watch.2':
    'A link is DNS only: the clients also need peering and a route to the endpoint.',
  'point.zone-linked-where-the-dns-server-sits.cause':
    'the private DNS zone is linked to the VNet of the clients, but not to that of their DNS server',
  'point.zone-linked-where-the-dns-server-sits.fix':
    'Add a virtual network link of the zone to the VNet in which your DNS servers stand, and let them forward to ' +
    '168.63.129.16.',
  'point.own-zone-behind-own-dns-servers.1':
    'It works once your DNS server forwards that zone to 168.63.129.16 and sits in a VNet that is linked to it; a ' +
    "server outside Azure forwards to a resolver's inbound endpoint. The link of the clients' VNets alone does " +
    'nothing while they ask your server.',
  'point.own-zone-behind-own-dns-servers.1.change.1':
    'a conditional forwarder for the zone on your DNS server, to 168.63.129.16',
  'point.own-zone-behind-own-dns-servers.1.watch.1':
    'The sub-domain must not exist as a zone on the server; below a zone that it owns, delegate it or use a ' +
    'conditional forwarder.',
  'point.own-zone-behind-own-dns-servers.1.watch.2':
    'Your server must stay able to resolve public Azure names, or gateways in that VNet lose their control plane.',
  'point.own-zone-behind-own-dns-servers.cause':
    'your own DNS servers do not forward to 168.63.129.16, so no private zone is ever asked',
  'point.own-zone-behind-own-dns-servers.fix':
    'Set 168.63.129.16 as forwarder on the DNS servers in Azure, in a VNet that is linked to the zone; servers ' +
    'outside Azure forward to an inbound endpoint instead.',
  'point.resolver-behind-fastpath.1':
    'Older documents exclude DNS Private Resolver from FastPath; today one in the hub VNet is served, one in a spoke ' +
    'is reached through the gateway. If queries time out, turn FastPath off on that connection or ask a forwarder VM ' +
    "or the firewall's DNS proxy.",
  'point.resolver-behind-fastpath.1.change.1': 'off on the connection that carries the DNS queries, if they time out',
  'point.resolver-behind-fastpath.1.watch.1':
    'DNS forwarding on-premises then targets the forwarder VM or the firewall instead of the inbound endpoint.',
  'point.resolver-behind-fastpath.1.watch.2':
    'Without FastPath the data goes through the ExpressRoute gateway again: check its size.',
  'point.resolver-behind-fastpath.1.watch.3': 'If a VM in Azure resolves, the zones and their links are right.',
  'point.resolver-behind-fastpath.cause': 'FastPath on the connection keeps the queries from the resolver',
  'point.resolver-behind-fastpath.fix':
    'Turn FastPath off on that connection, or let on-premises ask a forwarder VM or the DNS proxy of the firewall.',
  'point.zone-cannot-be-linked-to-a-virtual-hub.1':
    'A virtual hub cannot be linked. Link each zone to every spoke (Azure Policy does it), or put a DNS Private ' +
    'Resolver into a shared spoke, link the zones there and make it the DNS server of the spokes.',
  'point.zone-cannot-be-linked-to-a-virtual-hub.1.change.1': 'in a shared services spoke that is connected to the hub',
  'point.zone-cannot-be-linked-to-a-virtual-hub.1.change.2':
    "the DNS servers of the spokes: the resolver's inbound endpoint",
  'point.zone-cannot-be-linked-to-a-virtual-hub.1.watch.1':
    'Nor can a resolver or private endpoint be placed in the hub: use a spoke per hub as its extension.',
  'point.zone-cannot-be-linked-to-a-virtual-hub.1.watch.2':
    "Link the private DNS zones to the resolver's VNet; the other spokes then need no link.",
  'point.zone-cannot-be-linked-to-a-virtual-hub.1.watch.3': 'On-premises forwards to the same inbound endpoint.',
  'point.zone-cannot-be-linked-to-a-virtual-hub.2':
    'A private DNS zone cannot be linked to a virtual hub. Put a DNS Private Resolver into a spoke, link the zones ' +
    'to that spoke and let the other spokes and on-premises ask it.',
  'point.zone-cannot-be-linked-to-a-virtual-hub.2.change.1': 'in a shared services spoke',
  'point.zone-cannot-be-linked-to-a-virtual-hub.2.change.2':
    "the DNS servers of the spokes: the resolver's inbound endpoint",
  'point.zone-cannot-be-linked-to-a-virtual-hub.2.watch.1':
    'Or link each zone to every spoke, by Azure Policy, where the spokes ask Azure DNS directly.',
  'point.zone-cannot-be-linked-to-a-virtual-hub.2.watch.2': 'The resolver cannot be placed in the virtual hub itself.',
  'point.secured-hub-firewall-as-dns-proxy.1':
    'The firewall in the virtual hub asks Azure DNS from a VNet that no zone can be linked to. Put a DNS Private ' +
    'Resolver into a spoke, link the zones there, and make its inbound endpoint the DNS server of the firewall.',
  'point.secured-hub-firewall-as-dns-proxy.1.change.1': 'in a spoke of the hub, the zones linked to it',
  'point.secured-hub-firewall-as-dns-proxy.1.change.2':
    "the DNS server of the firewall: the resolver's inbound endpoint",
  'point.secured-hub-firewall-as-dns-proxy.1.watch.1':
    'Spokes keep the firewall as DNS server, so that FQDN rules and answers match.',
  'point.secured-hub-firewall-as-dns-proxy.1.watch.2':
    'Zones that are linked to the spokes themselves count for nothing while the spokes ask the firewall.',
  'point.secured-hub-firewall-as-dns-proxy.1.watch.3': 'One such spoke per hub, in the region of the hub.',
  'point.secured-hub-firewall-as-dns-proxy.cause':
    'the firewall of the virtual hub asks Azure DNS from a VNet that no private zone can be linked to',
  'point.secured-hub-firewall-as-dns-proxy.fix':
    'Put a DNS Private Resolver into a spoke, link the zones to that spoke, and set its inbound endpoint as DNS ' +
    'server in the firewall policy.',
  'point.one-shared-zone-or-one-per-spoke.1':
    "One shared set, linked to the hub, with the firewall's DNS proxy as DNS server of all VNets: several zones of " +
    'one name give different answers in different VNets and lose records.',
  'point.one-shared-zone-or-one-per-spoke.1.change.1': 'one central zone per name, linked to the hub',
  'point.one-shared-zone-or-one-per-spoke.1.change.2': "the DNS servers of the spokes: the firewall's private address",
  'point.one-shared-zone-or-one-per-spoke.1.watch.1':
    'Switch on the DNS proxy of the firewall before you change the DNS servers of the VNets.',
  'point.one-shared-zone-or-one-per-spoke.1.watch.2':
    'Link the zones to the VNet of the firewall, from which it asks Azure DNS.',
  'point.one-shared-zone-or-one-per-spoke.1.watch.3':
    'Let endpoints register by DNS zone groups, for example with Azure Policy; rights on the central zones stay with ' +
    'you.',
  'point.one-shared-zone-or-one-per-spoke.2':
    'One shared, central zone per name, linked to every VNet whose clients or DNS server ask Azure DNS. Several ' +
    'zones of one name give different answers in different VNets, and their records have to be merged by hand.',
  'point.one-shared-zone-or-one-per-spoke.2.change.1': 'one central zone per name',
  'point.one-shared-zone-or-one-per-spoke.2.change.2': 'the VNets of the clients or of the DNS server',
  'point.one-shared-zone-or-one-per-spoke.2.watch.1':
    'The exception is deliberate: separate zones per region, so that each region resolves to its own endpoint.',
  'point.one-shared-zone-or-one-per-spoke.2.watch.2':
    'Let endpoints register by DNS zone groups, for example with Azure Policy, without rights on the zone for every ' +
    'team.',
  'point.public-address-although-endpoint-exists.1':
    'Your own DNS servers do not ask the private zone: they must forward to 168.63.129.16 from a VNet that is linked ' +
    "to the privatelink zone. A link of the client's VNet has no effect while it asks them.",
  'point.public-address-although-endpoint-exists.1.change.1': 'on your DNS servers: to 168.63.129.16',
  'point.public-address-although-endpoint-exists.1.change.2': 'the privatelink zone to the VNet of the DNS servers',
  'point.public-address-although-endpoint-exists.1.watch.1':
    'Check in the order of the chain: does the name show the privatelink CNAME, is there an A record in the zone, is ' +
    'the zone linked where the query leaves.',
  'point.public-address-although-endpoint-exists.1.watch.2':
    'No privatelink CNAME at all means that no endpoint connection is approved.',
  'point.public-address-although-endpoint-exists.1.watch.3':
    'Then flush the caches (ipconfig /flushdns, Clear-DnsServerCache): the public answer is kept until its TTL ends.',
  'point.public-address-although-endpoint-exists.2':
    'The privatelink zone is missing, has no record, or is not linked to the VNet from which the name is asked. ' +
    "Create it with the exact name for the service, let the endpoint register in it, and link it to the client's " +
    'VNet.',
  'point.public-address-although-endpoint-exists.2.change.1':
    "with the documented name, and the endpoint's DNS zone group",
  'point.public-address-although-endpoint-exists.2.change.2': 'the VNets of the clients or of their DNS server',
  'point.public-address-although-endpoint-exists.2.watch.1':
    'Keep using the normal name of the service; the privatelink name fails with certificates and logins.',
  'point.public-address-although-endpoint-exists.2.watch.2':
    'No privatelink CNAME in the answer means that no endpoint connection is approved.',
  'point.public-address-although-endpoint-exists.2.watch.3':
    'If the VNet has DNS servers of its own, they must forward to 168.63.129.16 and the zone be linked to their VNet.',
  'point.public-address-although-endpoint-exists.cause':
    'the privatelink zone is missing, or not linked to the VNet from which the name is asked',
  'point.public-address-although-endpoint-exists.fix':
    'Create the private DNS zone with the documented privatelink name, let the endpoint register in it through a DNS ' +
    'zone group, and add a virtual network link for the VNet that asks.',
  'point.zone-for-the-public-name-on-own-servers.1':
    'Better not: a server that owns blob.core.windows.net hides the whole zone, so every other account of the ' +
    'service stops resolving. Forward the public name to a resolver in Azure instead.',
  'point.zone-for-the-public-name-on-own-servers.1.change.1': 'the own zone for the public name',
  'point.zone-for-the-public-name-on-own-servers.1.change.2': 'with an inbound endpoint',
  'point.zone-for-the-public-name-on-own-servers.1.change.3': 'a conditional forwarder for the public zone name',
  'point.zone-for-the-public-name-on-own-servers.1.watch.1':
    'If it must be an own record: a zone named after the single host (myaccount.blob.core.windows.net) hides that ' +
    'host only.',
  'point.zone-for-the-public-name-on-own-servers.1.watch.2':
    'Hand-made records go stale when an endpoint is recreated with another address.',
  'point.zone-for-the-public-name-on-own-servers.1.watch.3':
    'Many companies need the public zone for accounts of partners, too.',
  'point.zone-for-the-public-name-on-own-servers.cause':
    'a zone of yours for the public name of the service hides all its other names',
  'point.zone-for-the-public-name-on-own-servers.fix':
    'Delete the zone for the public name from your DNS servers and forward that name to a resolver in Azure instead.',
  'point.privatelink-zone-on-own-dns-servers.1':
    'It works if you write every A record of the privatelink zone yourself and keep it right; Azure registers and ' +
    'removes records only in its own private zones. With more than a few endpoints, forward to Azure instead.',
  'point.privatelink-zone-on-own-dns-servers.1.change.2':
    'the safer way: Azure zone with zone groups, your servers forward to it',
  'point.privatelink-zone-on-own-dns-servers.1.watch.1':
    'Some services need several records: Cosmos DB one per region, a container registry one more for its data ' +
    'endpoint, a web app one for scm.',
  'point.privatelink-zone-on-own-dns-servers.1.watch.2': 'A hosts file is fit for a test only.',
  'point.privatelink-zone-on-own-dns-servers.1.watch.3':
    "Names of other people's resources with private endpoints fail when your zone has no record for them.",
  'point.privatelink-zone-on-own-dns-servers.cause':
    'the privatelink zone on your own DNS servers lacks the record or holds an old one',
  'point.privatelink-zone-on-own-dns-servers.fix':
    'Correct the A record on your DNS servers, or drop that zone there and forward the public name to Azure, which ' +
    'keeps the records itself.',
  'point.vm-names-across-peered-vnets.1':
    'Peering brings no names: the ones that Azure provides end at their own VNet. Link one private DNS zone of yours ' +
    'to both VNets, with auto-registration, and use its suffix.',
  'point.vm-names-across-peered-vnets.1.change.1':
    'for example corp.internal, linked to both VNets with auto-registration',
  'point.vm-names-across-peered-vnets.1.watch.1':
    'A VNet registers its VMs in one zone only, with the address of the primary network card.',
  'point.vm-names-across-peered-vnets.1.watch.2':
    'The suffix of the VMs stays internal.cloudapp.net: use the full name, or set the suffix in the guest.',
  'point.vm-names-across-peered-vnets.1.watch.3':
    'With domain controllers as DNS servers nothing of this is needed: they register the machines themselves.',
  'point.vm-names-across-peered-vnets.cause': 'the names that Azure gives to VMs end at the border of their own VNet',
  'point.vm-names-across-peered-vnets.fix':
    'Link one private DNS zone of yours to both VNets with auto-registration, and use names with its suffix.',
  'point.azure-resolves-on-premises-names.1':
    'Yes: give your resolver an outbound endpoint and a forwarding ruleset with a rule for the domain, targets your ' +
    'DNS servers on-premises, and link the ruleset to the VNets. Their DNS setting stays Azure-provided.',
  'point.azure-resolves-on-premises-names.1.change.1': 'an outbound endpoint in a /28 of its own',
  'point.azure-resolves-on-premises-names.1.change.2': 'a ruleset with a rule for the domain, linked to the VNets',
  'point.azure-resolves-on-premises-names.1.watch.1':
    'A VNet with custom DNS servers does not use rulesets: those servers must forward themselves.',
  'point.azure-resolves-on-premises-names.1.watch.2':
    'Rulesets are regional; linked VNets must be in the region, peering is not needed for the link.',
  'point.azure-resolves-on-premises-names.1.watch.3':
    'The targets on-premises must be reachable from the outbound subnet on TCP and UDP 53, back route included.',
  'point.azure-resolves-on-premises-names.2':
    'Yes, with what you have: put a conditional forwarder for the domain on your DNS servers in Azure. A DNS Private ' +
    'Resolver with an outbound endpoint and a ruleset replaces those VMs if you want to be rid of them.',
  'point.azure-resolves-on-premises-names.2.change.1':
    'a conditional forwarder for the domain on the DNS servers in Azure',
  'point.azure-resolves-on-premises-names.2.watch.1':
    'Windows: Add-DnsServerConditionalForwarderZone for the domain; all other names keep going to 168.63.129.16.',
  'point.azure-resolves-on-premises-names.2.watch.2':
    'Domain controllers of the same forest in Azure hold the zone themselves and need no forwarder.',
  'point.azure-resolves-on-premises-names.3':
    'With a DNS Private Resolver: an outbound endpoint in the hub and a forwarding ruleset with a rule for your ' +
    'domain that targets the DNS servers on-premises, linked to every VNet that must resolve it.',
  'point.azure-resolves-on-premises-names.3.change.1': 'with an outbound endpoint in a /28 of its own',
  'point.azure-resolves-on-premises-names.3.change.2': 'a ruleset with a rule for the domain, linked to the VNets',
  'point.azure-resolves-on-premises-names.3.watch.1':
    'The VNets keep Azure-provided DNS; with custom DNS servers a ruleset has no effect.',
  'point.azure-resolves-on-premises-names.3.watch.2':
    'Rulesets are regional; linked VNets must be in the region, peering is not needed for the link.',
  'point.azure-resolves-on-premises-names.3.watch.3':
    'Do not link a wildcard rule to the VNet of a VPN or ExpressRoute gateway: it can cut the gateway off from its ' +
    'management.',
  'point.resolver-instead-of-dns-vms.1':
    'Not needed while your DNS servers in Azure forward to 168.63.129.16 from a linked VNet: they do the same job. A ' +
    'resolver pays when you would keep those VMs for forwarding only: it is managed and zone-redundant.',
  'point.resolver-instead-of-dns-vms.1.watch.1': 'Two servers at least, in different zones, as targets on-premises.',
  'point.resolver-instead-of-dns-vms.1.watch.2':
    'Domain controllers stay needed for Active Directory itself; the resolver hosts no zones.',
  'point.resolver-instead-of-dns-vms.1.watch.3':
    'A resolver is billed by the endpoint: about 180 USD a month each was recorded in July 2024, rulesets extra.',
  'point.resolver-instead-of-dns-vms.2':
    'Take the resolver: managed, zone-redundant, no VMs to patch, with an inbound endpoint for on-premises and ' +
    'rulesets for the other way. VMs pay only where you need them for Active Directory anyway.',
  'point.resolver-instead-of-dns-vms.2.change.1': 'in the hub',
  'point.resolver-instead-of-dns-vms.2.watch.1':
    'It needs a /28 of its own for each endpoint, delegated to Microsoft.Network/dnsResolvers.',
  'point.resolver-instead-of-dns-vms.2.watch.2': 'It answers 10,000 queries a second per endpoint.',
  'point.resolver-instead-of-dns-vms.2.watch.3':
    'It only forwards: zones stay in Azure Private DNS or on your servers.',
  'point.firewall-dns-proxy-or-resolver.1':
    'The DNS proxy of your firewall is enough for on-premises and spokes to resolve private zones that are linked to ' +
    'the hub. Add a resolver only for forwarding to on-premises names by rule, or where the firewall is in a virtual ' +
    'hub.',
  'point.firewall-dns-proxy-or-resolver.1.change.1': 'DNS proxy on',
  'point.firewall-dns-proxy-or-resolver.1.change.2':
    "DNS servers of the VNets and target on-premises: the firewall's private address",
  'point.firewall-dns-proxy-or-resolver.1.watch.1':
    'FQDN rules at network level need the proxy, with the clients asking it.',
  'point.firewall-dns-proxy-or-resolver.1.watch.2':
    'The proxy has no conditional rules: it sends everything to the servers that are set in it.',
  'point.firewall-dns-proxy-or-resolver.1.watch.3':
    'If all its upstream servers fail, the proxy has no fallback: give it two.',
  'point.firewall-dns-proxy-or-resolver.2':
    'Without a firewall take the resolver. With Azure Firewall in a hub VNet its DNS proxy can answer on-premises as ' +
    'well, and FQDN rules need it; for forwarding to on-premises names by rule you still add a resolver behind it.',
  'point.firewall-dns-proxy-or-resolver.2.watch.1':
    'Both together: clients ask the firewall, the firewall asks the resolver.',
  'point.firewall-dns-proxy-or-resolver.2.watch.2':
    'The proxy has no conditional rules: it sends everything to the servers that are set in it.',
  'point.resolver-limits-and-subnets.1':
    'Each endpoint takes a subnet of its own, /28 to /24, delegated to Microsoft.Network/dnsResolvers, and answers ' +
    '10,000 queries a second. A ruleset holds 1,000 rules and 500 VNet links; a resolver has 5 inbound and 5 ' +
    'outbound endpoints.',
  'point.resolver-limits-and-subnets.1.watch.1':
    'One resolver per VNet, in the region of the VNet; no other resource and no IPv6 in its subnets.',
  'point.resolver-limits-and-subnets.1.watch.2':
    'The inbound address can be static: choose it, so that forwarders on-premises survive a rebuild.',
  'point.resolver-limits-and-subnets.1.watch.3': 'A rule has up to 6 target servers, an outbound endpoint 2 rulesets.',
  'point.resolver-limits-and-subnets.1.watch.4':
    'An outbound endpoint can be deleted only after its rulesets and their links.',
  'point.private-zone-limits.1':
    'A private zone takes 1,000 VNet links, 100 of them with auto-registration, and 25,000 record sets; a VNet can ' +
    'be linked to 1,000 zones but registers in one only. A subscription holds 1,000 private zones.',
  'point.private-zone-limits.1.watch.1':
    'Well before 1,000 links, let the spokes ask one DNS server in the hub: then the hub link is enough.',
  'point.private-zone-limits.1.watch.2':
    'One link per zone and VNet; two zones of one name cannot be linked to the same VNet.',
  'point.two-zones-of-one-name-on-one-vnet.1':
    "No: a VNet takes one private zone of a name. Merge the records into one central zone, move the endpoints' DNS " +
    'zone groups to it, and delete the second zone.',
  'point.two-zones-of-one-name-on-one-vnet.1.change.2': 'the links of the second zone of that name',
  'point.two-zones-of-one-name-on-one-vnet.1.watch.1':
    'Order: add the records to the central zone first, then exchange the link; in between, names give the public ' +
    'address.',
  'point.two-zones-of-one-name-on-one-vnet.1.watch.2':
    'Choose the existing zone in the portal when you create the next endpoint; by default a new one is made.',
  'point.two-zones-of-one-name-on-one-vnet.1.watch.3':
    'Azure Policy can deny zones with the prefix privatelink outside the central subscription.',
  'point.two-zones-of-one-name-on-one-vnet.cause':
    'the VNet is linked to another private zone of the same name already',
  'point.two-zones-of-one-name-on-one-vnet.fix':
    'Merge the records into one zone, move the DNS zone groups of the endpoints to it, remove the old virtual ' +
    'network link and add the new one.',
  'point.two-endpoints-of-one-service-in-one-zone.1':
    'Not in one zone: a name has one record there, and registering the second endpoint replaces the address of the ' +
    'first. Use separate zones of that name per region, each linked to the VNets of its region only.',
  'point.two-endpoints-of-one-service-in-one-zone.1.change.1': 'one per region, linked to the VNets of that region',
  'point.two-endpoints-of-one-service-in-one-zone.1.watch.1':
    'On-premises needs one answer at a time: forward to the resolver of one region, and change the target when the ' +
    'region is lost.',
  'point.two-endpoints-of-one-service-in-one-zone.1.watch.2':
    'Within one DNS domain, one endpoint per service avoids all of this; several are for recovery by region.',
  'point.two-endpoints-of-one-service-in-one-zone.1.watch.3':
    'All other services then need their records in both zones, so keep this to the names that need it.',
  'point.two-endpoints-of-one-service-in-one-zone.cause':
    'a second endpoint to the same resource has overwritten the record of the first in the shared zone',
  'point.two-endpoints-of-one-service-in-one-zone.fix':
    'Give each region a zone of that name of its own, linked to the VNets of that region, and move the DNS zone ' +
    'group of one endpoint there.',
  'point.names-of-partners-fail-after-zone-link.1':
    'Their resource has a private endpoint elsewhere, so its name leads into the privatelink zone, and your zone has ' +
    'no record for it. Switch on "fallback to internet" (NxDomainRedirect) on the zone\'s VNet link.',
  'point.names-of-partners-fail-after-zone-link.1.change.1': 'fallback to internet on',
  'point.names-of-partners-fail-after-zone-link.1.watch.1':
    'It is set per virtual network link and works for privatelink zones only.',
  'point.names-of-partners-fail-after-zone-link.1.watch.2':
    "The partner's firewall must then allow your public address, or you create a private endpoint of your own to " +
    'their resource.',
  'point.names-of-partners-fail-after-zone-link.1.watch.3':
    'Set it on the link of the VNet from which the query leaves: that of the DNS server or resolver, where there is ' +
    'one.',
  'point.names-of-partners-fail-after-zone-link.cause':
    'your linked privatelink zone has no record for a resource of somebody else that has a private endpoint elsewhere',
  'point.names-of-partners-fail-after-zone-link.fix':
    'Edit the virtual network link of the zone and enable fallback to internet (NxDomainRedirect).',
  'point.auto-registration-rules.1':
    'A VNet auto-registers in one private zone only; it can resolve up to 1,000. One zone takes the registrations of ' +
    'up to 100 VNets.',
  'point.auto-registration-rules.1.watch.1':
    'Only VMs register, with their primary network card: records of load balancers and endpoints are made otherwise.',
  'point.auto-registration-rules.1.watch.2':
    'Azure writes the records from the platform; host names or static addresses set inside the guest are not seen.',
  'point.auto-registration-rules.1.watch.3':
    'A record made by hand under the same name overwrites the automatic one; unlinking removes the automatic ones.',
  'point.link-a-vnet-of-another-subscription-or-tenant.1':
    'Yes: a private zone is global. It can be linked to VNets of any region, of other subscriptions and of other ' +
    'tenants, without any peering; you need write permission on both the zone and the VNet.',
  'point.link-a-vnet-of-another-subscription-or-tenant.1.change.1': 'the zone to the other VNet',
  'point.link-a-vnet-of-another-subscription-or-tenant.1.watch.1':
    'Roles: Private DNS Zone Contributor on the zone, Network Contributor on the VNet.',
  'point.link-a-vnet-of-another-subscription-or-tenant.1.watch.2':
    'The link brings names, no network path: that is still peering, VPN or an endpoint of their own.',
  'point.link-a-vnet-of-another-subscription-or-tenant.1.watch.3':
    "Between companies, separate zones are usual: the consumer's endpoint has another address than yours.",
  'point.private-zone-when-a-region-is-lost.1':
    'No copy is needed for availability: private zones are global and go on answering when a region is lost. What is ' +
    'regional is the resolver or DNS server that you ask, and the endpoint behind the record.',
  'point.private-zone-when-a-region-is-lost.1.watch.1':
    'Put a resolver into each region and give both inbound addresses to the forwarders on-premises.',
  'point.private-zone-when-a-region-is-lost.1.watch.2':
    'Separate zones per region make sense only where each region has its own endpoint for the same name.',
  'point.private-zone-when-a-region-is-lost.1.watch.3': 'A short TTL lets a changed record take effect soon.',
  'point.resolver-for-several-regions.1':
    'For names alone one is enough: the inbound endpoint can be asked from other regions over peering or ' +
    'on-premises, and it is zone-redundant. One per region is right against the loss of a region, and for rulesets, ' +
    'which link VNets of their own region only.',
  'point.resolver-for-several-regions.1.change.2': 'in the second region, against the loss of the first',
  'point.resolver-for-several-regions.1.watch.1':
    'Give on-premises forwarders both inbound addresses; the zones must be linked to both resolver VNets.',
  'point.resolver-for-several-regions.1.watch.2':
    'Within a region it needs no second one: it spreads over the availability zones by itself.',
  'point.resolver-for-several-regions.1.watch.3':
    'A resolver lives in the region of its VNet; one VNet holds one resolver.',
  'point.ruleset-link-without-peering.1':
    'No peering is needed for a ruleset link: the query leaves through the outbound endpoint. The linked VNet keeps ' +
    'Azure-provided DNS; with DNS servers of its own it ignores the ruleset.',
  'point.ruleset-link-without-peering.1.change.2': 'a link of the ruleset to the VNet',
  'point.ruleset-link-without-peering.1.watch.1':
    'Ruleset and linked VNet must be in one region; 500 VNet links per ruleset.',
  'point.ruleset-link-without-peering.1.watch.2':
    'Private zones that are linked to the VNet itself go before the rules; the longest matching domain wins among ' +
    'rules.',
  'point.ruleset-link-without-peering.1.watch.3':
    'What is resolved must still be reachable: that needs peering or another path.',
  'point.resolver-forwarding-loop.1':
    'The query goes in circles: a ruleset that sends a domain to the inbound endpoint must not be linked to the VNet ' +
    'of that endpoint, and two sides must not forward the same domain to each other. Remove that link or rule; in ' +
    'the hub, link the zone itself.',
  'point.resolver-forwarding-loop.1.change.1':
    'no ruleset link of the hub for rules that target its own inbound endpoint',
  'point.resolver-forwarding-loop.1.watch.1':
    'Let each domain have one owner: Azure names in private zones linked to the hub, the corporate domain on-premises.',
  'point.resolver-forwarding-loop.1.watch.2':
    'For other rules of the hub make a second ruleset: an outbound endpoint takes two.',
  'point.resolver-forwarding-loop.1.watch.3':
    'A wildcard rule (.) to on-premises plus a wildcard forwarder there is the most common circle.',
  'point.resolver-forwarding-loop.cause': 'a forwarding rule leads the query back to the server that it came from',
  'point.resolver-forwarding-loop.fix':
    'Remove the ruleset link from the VNet of the inbound endpoint, or the rule that targets it, and let each domain ' +
    'be forwarded in one direction only.',
  'point.endpoint-records-by-policy.1':
    'With Azure Policy: a deployIfNotExists assignment adds a DNS zone group to each new endpoint, so its records ' +
    "appear in the central zone and vanish with it. The teams need no rights on the zones; the policy's identity " +
    'gets Private DNS Zone Contributor.',
  'point.endpoint-records-by-policy.1.change.1': 'deployIfNotExists for the zone group, one per sub-resource',
  'point.endpoint-records-by-policy.1.watch.1':
    'Deny privatelink zones outside the central subscription, or the portal creates one for every endpoint.',
  'point.endpoint-records-by-policy.1.watch.2': 'Teams choose "Integrate with private DNS zone: No" in the portal.',
  'point.endpoint-records-by-policy.1.watch.3': 'An endpoint has one zone group with up to five zones.',
  'point.endpoint-records-by-policy.1.watch.4':
    'Until the policy has run, some minutes, the name still gives the public address.',
  'point.own-public-domain-as-private-zone.1':
    'Yes, that is split horizon: inside the linked VNets the private zone answers, outside the public one. But it ' +
    'answers for the whole domain: every public record that is needed inside must be copied into it.',
  'point.own-public-domain-as-private-zone.1.change.1': 'for the narrowest name, for example app.contoso.com',
  'point.own-public-domain-as-private-zone.1.watch.1':
    'Make the private zone as narrow as possible (app.contoso.com instead of contoso.com): then nothing else is ' +
    'hidden.',
  'point.own-public-domain-as-private-zone.1.watch.2':
    'A name that is missing in the private zone gives NXDOMAIN; the fallback to internet is for privatelink zones ' +
    'only.',
  'point.own-public-domain-as-private-zone.1.watch.3': 'Certificates stay the same, as the name does.',
  'point.own-public-domain-as-private-zone.cause':
    'your private zone of the public domain answers for the whole domain and lacks that record',
  'point.own-public-domain-as-private-zone.fix':
    'Copy the missing public records into the private zone, or make the private zone narrower, for example for one ' +
    'subdomain.',
  'point.new-dns-servers-need-a-lease-renewal.1':
    'Running VMs keep the old DNS servers until they renew their DHCP lease: restart them, or renew the lease inside ' +
    'the guest (ipconfig /renew). The setting of a network card overrides that of the VNet.',
  'point.new-dns-servers-need-a-lease-renewal.1.change.1': 'the DNS servers of the VNet; then renew the leases',
  'point.new-dns-servers-need-a-lease-renewal.1.watch.1':
    'Link all zones to the VNet of the new DNS server first, or private names give public addresses during the change.',
  'point.new-dns-servers-need-a-lease-renewal.1.watch.2':
    'The order of servers is a list, not a fallback by name: every server must know every name.',
  'point.new-dns-servers-need-a-lease-renewal.cause': 'the machines still have the DNS servers from before the change',
  'point.new-dns-servers-need-a-lease-renewal.fix':
    'Restart the VMs, or renew the DHCP lease in the guest (ipconfig /renew), and remove DNS servers that are set on ' +
    'single network cards.',
  'point.resolver-in-an-encrypted-vnet.1':
    'No: Azure DNS Private Resolver is not supported in a VNet with encryption on. Put the resolver into a small ' +
    'VNet of its own, without encryption, peered with the hub.',
  'point.resolver-in-an-encrypted-vnet.1.change.1': 'by one in a VNet without encryption, peered with the hub',
  'point.resolver-in-an-encrypted-vnet.1.watch.1': 'Link the private DNS zones to that VNet as well.',
  'point.resolver-in-an-encrypted-vnet.1.watch.2':
    'Choose its inbound address once more: the DNS server setting of VNets and forwarders on-premises change with it.',
  'point.resolver-in-an-encrypted-vnet.cause':
    'the VNet has encryption on, which DNS Private Resolver does not support',
  'point.resolver-in-an-encrypted-vnet.fix':
    'Put the resolver into a small VNet without encryption, peer it with the hub and link the private zones there.',
  'point.other-cloud-resolves-azure-names.1':
    "As from on-premises: over the tunnel, let the other cloud's resolver forward the public zone names to the " +
    'inbound endpoint of a DNS Private Resolver, and forward its own domains back through an outbound endpoint with ' +
    'a ruleset.',
  'point.other-cloud-resolves-azure-names.1.change.1': 'with an inbound and an outbound endpoint',
  'point.other-cloud-resolves-azure-names.1.change.2':
    'outbound rules in the other cloud for the public names, a ruleset for its domains in Azure',
  'point.other-cloud-resolves-azure-names.1.watch.1':
    'Forward blob.core.windows.net and the like, not the privatelink names.',
  'point.other-cloud-resolves-azure-names.1.watch.2':
    'Address ranges of both clouds must not overlap, and TCP and UDP 53 must pass both ways.',
  'point.reverse-lookup-of-private-addresses.1':
    "Only with a reverse zone of your own: the automatic PTR answers end at the VM's own VNet. Create a private zone " +
    'such as 10.in-addr.arpa, write the records into it and link it where the queries leave.',
  'point.reverse-lookup-of-private-addresses.1.change.1':
    'a reverse zone, linked to the VNets or to that of the DNS server',
  'point.reverse-lookup-of-private-addresses.1.watch.1':
    'Auto-registration into it does not happen by itself: the records are yours to keep.',
  'point.reverse-lookup-of-private-addresses.1.watch.2':
    'On-premises forwards the reverse zone to the resolver like any other.',
  'point.reverse-lookup-of-private-addresses.cause': 'no reverse zone for the range is linked to this VNet',
  'point.reverse-lookup-of-private-addresses.fix':
    'Create a private DNS zone such as 10.in-addr.arpa, write PTR records into it, and link it to the VNet that asks.',
  'point.see-and-block-dns-queries.1':
    "With a DNS security policy on the VNets: it logs and blocks at Azure DNS, with Microsoft's threat feed, without " +
    'a firewall. With Azure Firewall the DNS proxy logs what goes through it. DNSSEC validation does not happen ' +
    'inside VNets.',
  'point.see-and-block-dns-queries.1.watch.1': 'A DNS security policy is applied VNet by VNet.',
  'point.see-and-block-dns-queries.1.watch.2':
    'Queries to DNS servers of your own are seen only when those ask Azure DNS, under their VNet.',
  'point.see-and-block-dns-queries.1.watch.3':
    'Let the firewall drop port 53 to anything but your DNS servers, or clients go around both.',
  'point.which-public-names-to-forward.1':
    'One conditional forwarder for each service that you use, with its public name: blob.core.windows.net, ' +
    'file.core.windows.net, database.windows.net, vault.azure.net and vaultcore.azure.net, azurewebsites.net, ' +
    'documents.azure.com, servicebus.windows.net and so on.',
  'point.which-public-names-to-forward.1.change.1':
    'one conditional forwarder per public zone, to the resolver or DNS server in Azure',
  'point.which-public-names-to-forward.1.watch.1':
    'Forward only what has endpoints: the rest then does not depend on the line to Azure.',
  'point.which-public-names-to-forward.1.watch.2':
    'Some services have several names: Azure Monitor five, Azure OpenAI three, Key Vault two.',
  'point.which-public-names-to-forward.1.watch.3': 'Names with a region in them (AKS, Backup) need the regional name.',
  'point.private-zone-hides-forwarding-rule.1':
    'The linked private zone wins and there is no fallback: a name that it lacks is answered with NXDOMAIN, and the ' +
    'rule of the ruleset is not asked. Unlink that zone, or keep only a narrower one (azure.corp.contoso.com) in ' +
    'Azure and forward the rest.',
  'point.private-zone-hides-forwarding-rule.1.change.1': 'of the private zone that has the same name as the rule',
  'point.private-zone-hides-forwarding-rule.1.watch.1':
    'Order: private zones linked to the VNet, then rules (longest domain first), then Azure DNS for the internet.',
  'point.private-zone-hides-forwarding-rule.1.watch.2':
    'The link that counts is that of the VNet from which the query leaves: with the inbound endpoint as DNS server, ' +
    "the resolver's VNet.",
  'point.private-zone-hides-forwarding-rule.1.watch.3':
    'A private zone beside the rule for its parent is fine: the more specific name goes to the zone.',
  'point.private-zone-hides-forwarding-rule.cause':
    'a linked private zone of the same domain answers first, so the forwarding rule is never asked',
  'point.private-zone-hides-forwarding-rule.fix':
    'Unlink that private zone from the VNet, or make it narrower (azure.corp.contoso.com) and forward the rest by ' +
    'the rule.',
  'point.spokes-ask-inbound-endpoint-or-ruleset-links.1':
    'Central (the inbound endpoint as DNS server of the spokes) needs zone and ruleset links on the hub only and is ' +
    'easiest to run. Distributed (Azure-provided DNS, zones and ruleset linked to every spoke) does not depend on ' +
    'peering or one endpoint, but means a link per zone and spoke.',
  'point.spokes-ask-inbound-endpoint-or-ruleset-links.1.change.1':
    'the spokes: the inbound endpoint (central), or Azure-provided (distributed)',
  'point.spokes-ask-inbound-endpoint-or-ruleset-links.1.watch.1':
    'Central: 10,000 queries a second per inbound endpoint; add a second one or a resolver per region beyond.',
  'point.spokes-ask-inbound-endpoint-or-ruleset-links.1.watch.2':
    'Central: peering and routes must let port 53 through to the inbound subnet, also past the firewall.',
  'point.spokes-ask-inbound-endpoint-or-ruleset-links.1.watch.3':
    'Distributed: let Azure Policy write the zone links; a ruleset takes 500 VNets of its region.',
  'point.spokes-ask-inbound-endpoint-or-ruleset-links.1.watch.4':
    'Do not mix them in one VNet: with custom DNS servers its own links have no effect.',
  'point.resolver-subnet-reserved-range.1':
    "The service reserves 10.0.1.0 to 10.0.16.255 for itself, so an endpoint's subnet must not lie in there. Take a " +
    '/28 to /24 outside it, empty, delegated to Microsoft.Network/dnsResolvers, without IPv6, one for each endpoint.',
  'point.resolver-subnet-reserved-range.1.change.1':
    "a further range on the VNet for the resolver's subnets, if all of it lies in there",
  'point.resolver-subnet-reserved-range.1.watch.1':
    "The rest of the VNet may use that range; only the resolver's subnets may not.",
  'point.resolver-subnet-reserved-range.1.watch.2': 'After adding a range to a peered VNet, sync its peerings.',
  'point.resolver-subnet-reserved-range.cause':
    'the subnet for the resolver endpoint is too small, not empty, not delegated or in a reserved range',
  'point.resolver-subnet-reserved-range.fix':
    'Use an empty subnet of /28 to /24 outside 10.0.1.0 to 10.0.16.255, delegated to Microsoft.Network/dnsResolvers, ' +
    'one for each endpoint.',
  'point.on-premises-resolves-own-azure-zone.1':
    'Only by way of something inside a linked VNet: forward azure.contoso.com from the DNS servers on-premises to ' +
    'the inbound endpoint of a DNS Private Resolver (or to DNS servers in Azure). The gateway itself answers no DNS.',
  'point.on-premises-resolves-own-azure-zone.1.change.1':
    'with an inbound endpoint, in a VNet that is linked to the zone',
  'point.on-premises-resolves-own-azure-zone.1.change.2': "a conditional forwarder on-premises for the zone's name",
  'point.on-premises-resolves-own-azure-zone.1.watch.1':
    'Choose a name that on-premises does not own itself; below an own zone delegate it or forward it by condition.',
  'point.on-premises-resolves-own-azure-zone.1.watch.2':
    'Names ending in internal.cloudapp.net cannot be forwarded usefully: use a zone of your own.',
  'point.on-premises-resolves-own-azure-zone.1.watch.3':
    'Test with nslookup host.azure.contoso.com followed by the inbound address.',
  'point.wire-server-as-second-dns-server.1':
    'Better not: a client asks the second server only when the first is silent, not when it says NXDOMAIN, so ' +
    'answers change with every hiccup. Enter your DNS servers only, and let them forward to 168.63.129.16.',
  'point.wire-server-as-second-dns-server.1.change.1': 'your DNS servers only, two of them',
  'point.wire-server-as-second-dns-server.1.change.2': 'on those servers: everything they do not own to 168.63.129.16',
  'point.wire-server-as-second-dns-server.1.watch.1': 'Both servers must know the same: same forwarders, same zones.',
  'point.wire-server-as-second-dns-server.1.watch.2':
    'Link the private zones to the VNet in which those servers stand.',
  'point.wire-server-as-second-dns-server.1.watch.3':
    'Azure accepts the entry, so this fault is found late: by logons or private names that fail now and then.',
  'point.wire-server-as-second-dns-server.cause':
    'the DNS servers in the list know different names, so the answer depends on which one replies',
  'point.wire-server-as-second-dns-server.fix':
    'Enter only servers that know the same names, and let them forward to 168.63.129.16 instead of listing it beside ' +
    'them.',
  'point.dns-servers-per-subnet-or-machine.1':
    'Not per subnet: DNS servers are set for the whole VNet or on a single network card, and the card wins. For two ' +
    'groups of machines use the setting on the cards, or a second VNet.',
  'point.dns-servers-per-subnet-or-machine.1.change.1': 'on the network cards that differ',
  'point.dns-servers-per-subnet-or-machine.1.watch.1':
    "Platform services in the VNet (App Service, AKS nodes by default) take the VNet's setting.",
  'point.dns-servers-per-subnet-or-machine.1.watch.2': 'Restart the machine or renew its lease after the change.',
  'point.dns-servers-per-subnet-or-machine.1.watch.3':
    "Within an availability set the cards' servers are shared by all its machines.",
  'point.private-zone-name-must-be-exact.1':
    "The name must be exactly the documented one, because Azure's public CNAME leads there: " +
    'privatelink.blob.core.windows.net, privatelink.database.windows.net, privatelink.vaultcore.azure.net, ' +
    'privatelink.azurewebsites.net and so on. A zone of any other name is never asked.',
  'point.private-zone-name-must-be-exact.1.change.1': 'by one with the documented name',
  'point.private-zone-name-must-be-exact.1.change.2': "to the callers' VNets or that of their DNS server",
  'point.private-zone-name-must-be-exact.1.watch.1':
    'A zone without privatelink (blob.core.windows.net) hides all other accounts of that service.',
  'point.private-zone-name-must-be-exact.1.watch.2':
    'See which name is asked: nslookup of the normal name shows the CNAME.',
  'point.private-zone-name-must-be-exact.1.watch.3':
    'Government and China clouds have other names; some zones carry the region (AKS, Backup).',
  'point.private-zone-name-must-be-exact.1.watch.4':
    'Only for a Private Link service of your own you choose the name yourself.',
  'point.private-zone-name-must-be-exact.cause':
    'the private DNS zone does not have the exact documented name, so Azure never asks it',
  'point.private-zone-name-must-be-exact.fix':
    'Create the zone with the exact name from the documentation, for example privatelink.vaultcore.azure.net, link ' +
    'it, and let the endpoint register there.',
  'point.endpoint-record-missing-without-zone-group.1':
    'The record is written by a DNS zone group on the endpoint, not by the endpoint itself: without one the zone ' +
    'stays empty. Add the group with the right zone; a record by hand works too, but goes stale when the endpoint ' +
    'gets another address.',
  'point.endpoint-record-missing-without-zone-group.1.change.1': "a DNS zone group with the zone's ID",
  'point.endpoint-record-missing-without-zone-group.1.watch.1':
    'One zone group per endpoint, with up to five zones: change the existing group instead of adding a second.',
  'point.endpoint-record-missing-without-zone-group.1.watch.2':
    'Its creator needs Private DNS Zone Contributor on the zone; across teams let Azure Policy add it.',
  'point.endpoint-record-missing-without-zone-group.1.watch.3':
    'Delete a record made by hand first, or the group may not take it over.',
  'point.endpoint-record-missing-without-zone-group.1.watch.4':
    'Removing the group or the endpoint removes the record.',
  'point.endpoint-record-missing-without-zone-group.cause':
    'the private endpoint has no DNS zone group, so nobody wrote its record',
  'point.endpoint-record-missing-without-zone-group.fix':
    'Add a DNS zone group with the ID of the zone to the private endpoint (DNS configuration), or let Azure Policy ' +
    'add it.',
  'point.private-zone-cannot-forward.1':
    'No: a private zone only answers with its own records; it neither forwards nor takes zone transfers. Conditional ' +
    'forwarding is what the outbound endpoint of a DNS Private Resolver with a ruleset does, or DNS servers of your ' +
    'own.',
  'point.private-zone-cannot-forward.1.change.1': 'with an outbound endpoint',
  'point.private-zone-cannot-forward.1.change.2': 'a ruleset with a rule per domain, linked to the VNets',
  'point.private-zone-cannot-forward.1.watch.1':
    'Rules are written with a final dot (corp.local.) and up to six target servers.',
  'point.private-zone-cannot-forward.1.watch.2': 'The VNets keep Azure-provided DNS, else the ruleset is not asked.',
  'point.all-queries-to-on-premises-dns.1':
    'It works, with a price: everything in Azure then depends on the line, and private names only resolve if ' +
    'on-premises forwards them back to a resolver in Azure. Safer: forward only your own domains on-premises and ' +
    'leave the rest to Azure DNS.',
  'point.all-queries-to-on-premises-dns.1.change.1': 'inbound and outbound endpoint in the hub',
  'point.all-queries-to-on-premises-dns.1.change.2': 'rules for your own domains only, no wildcard',
  'point.all-queries-to-on-premises-dns.1.watch.1': 'Linked private zones still go before a wildcard rule.',
  'point.all-queries-to-on-premises-dns.1.watch.2':
    'Never link a wildcard rule to the VNet of a VPN or ExpressRoute gateway: it can lose its management.',
  'point.all-queries-to-on-premises-dns.1.watch.3':
    'Against the circle: a name that comes from Azure must not be forwarded back on-premises.',
  'point.all-queries-to-on-premises-dns.1.watch.4':
    "Filtering without the detour: a DNS security policy on the VNets, or the firewall's DNS proxy.",
  'point.all-queries-to-on-premises-dns.cause':
    'the VNet asks the DNS servers on-premises, and those do not send private names back to Azure',
  'point.all-queries-to-on-premises-dns.fix':
    'Let the DNS servers on-premises forward the public names to a resolver in Azure, or give the VNet ' +
    'Azure-provided DNS with a ruleset for your own domains only.',
  'point.registered-records-when-vm-or-vnet-goes.1':
    "Yes: registered records vanish with their VM, and all of a VNet's records vanish when its link or the VNet " +
    'itself is removed. A record that somebody wrote by hand stays and takes the place of the registered one.',
  'point.registered-records-when-vm-or-vnet-goes.1.watch.1':
    'Delete the hand-made record, and the registered one comes back while the VM exists.',
  'point.registered-records-when-vm-or-vnet-goes.1.watch.2':
    'Stale records are therefore hand-made ones, or those of endpoints without a zone group.',
  'point.private-zone-naming-rules.1':
    'Two or more labels, so contoso.internal is fine and a bare "contoso" is not; avoid .local, which some systems ' +
    'treat as multicast. Record types: A, AAAA, CNAME, MX, PTR, SOA, SRV and TXT, wildcards included.',
  'point.private-zone-naming-rules.1.change.1': 'below a domain that you own, for example az.contoso.com',
  'point.private-zone-naming-rules.1.watch.1':
    'A name below your own public domain gives certificates without trouble.',
  'point.private-zone-naming-rules.1.watch.2':
    'Do not use a name that on-premises owns, unless Azure hosts all of it or you forward it.',
  'point.private-dns-cost.1':
    'The resolver is billed by the endpoint: about 180 USD a month each was recorded in July 2024, rulesets extra, ' +
    'whatever the number of queries. One in the hub serves all spokes and on-premises; leave the outbound endpoint ' +
    'out if nothing is forwarded from Azure.',
  'point.private-dns-cost.1.watch.1': 'Two small VMs can be cheaper, but you patch and watch them.',
  'point.private-dns-cost.1.watch.2': 'Where Azure Firewall stands, its DNS proxy may replace the inbound endpoint.',
  'point.private-dns-cost.1.watch.3': 'Private zones cost little: a zone and its queries are billed in cents.',
  'point.resolver-inbound-does-not-answer.1':
    'A time-out is a path fault, not DNS: UDP and TCP 53 must reach the whole inbound subnet, and the answer must ' +
    'find its way back. Check routes on-premises, route table and firewall between, and NSG on the subnet; ping is ' +
    'never answered.',
  'point.resolver-inbound-does-not-answer.1.change.1': 'allow UDP and TCP 53 to the inbound subnet',
  'point.resolver-inbound-does-not-answer.1.change.2': "the inbound subnet's range over the tunnel",
  'point.resolver-inbound-does-not-answer.1.watch.1':
    "First nslookup name inbound-address from a VM in the resolver's own VNet: if that answers, only the path is left.",
  'point.resolver-inbound-does-not-answer.1.watch.2':
    "A spoke needs peering with the resolver's VNet, or the firewall with a rule for port 53.",
  'point.resolver-inbound-does-not-answer.1.watch.3':
    "An answer with the public address is another fault: the zone's link to the resolver's VNet.",
  'point.resolver-inbound-does-not-answer.cause':
    'queries do not reach the inbound endpoint, or its answers do not come back',
  'point.resolver-inbound-does-not-answer.fix':
    'Open UDP and TCP 53 from the callers to the inbound subnet in NSG and firewall, and give on-premises and the ' +
    'spokes a route to it and back.',
  'point.move-zones-to-central-subscription.1':
    "Fill first, switch last: create the central zone, let every endpoint's zone group point to it so that all " +
    'records are there, then VNet by VNet remove the old link and add the new one. A VNet cannot have both, so that ' +
    'swap is the only gap.',
  'point.move-zones-to-central-subscription.1.change.1': 'the central one, with the records of all old ones',
  'point.move-zones-to-central-subscription.1.change.2': 'DNS zone groups to the central zone',
  'point.move-zones-to-central-subscription.1.change.3': 'VNet by VNet from the old zone to the central one',
  'point.move-zones-to-central-subscription.1.watch.1':
    'Moving a zone group takes its record out of the old zone: first copy the records by hand into the new one, or ' +
    'do both per VNet in one go.',
  'point.move-zones-to-central-subscription.1.watch.2':
    'With a central resolver or DNS server only its VNet has to be swapped.',
  'point.move-zones-to-central-subscription.1.watch.3':
    'Afterwards deny new privatelink zones in the spokes by Azure Policy.',
  'point.platform-dns-address-blocked.1':
    'No: ordinary NSG rules leave 168.63.129.16 alone, even a deny-all outbound, so Azure DNS goes on to work. Only ' +
    'a rule that names the service tag AzurePlatformDNS blocks it. Firewalls inside the guest do block it: allow it ' +
    'there in both directions.',
  'point.platform-dns-address-blocked.1.watch.1':
    'The address is the same in all regions and clouds, and belongs to the platform: health probes, DHCP and the VM ' +
    'agent use it as well.',
  'point.platform-dns-address-blocked.1.watch.2':
    'DNS servers of your own need TCP and UDP 53 opened in the NSG like anything else.',
  'point.platform-dns-address-blocked.1.watch.3':
    'To force machines to your DNS servers: deny AzurePlatformDNS on all subnets but that of the DNS servers.',
  'point.platform-dns-address-blocked.cause':
    'a firewall in the guest or a rule for AzurePlatformDNS blocks 168.63.129.16',
  'point.platform-dns-address-blocked.fix':
    'Allow 168.63.129.16 in the firewall of the guest in both directions, and remove NSG rules that deny the service ' +
    'tag AzurePlatformDNS.',
  'point.record-holds-the-address-of-a-gone-endpoint.1':
    'The zone holds a record with the address of an endpoint that is gone: written by hand, or kept by a delete lock ' +
    'on the zone. Delete that record and add a DNS zone group to the endpoint: then Azure writes the address and ' +
    'keeps it right.',
  'point.record-holds-the-address-of-a-gone-endpoint.1.change.1': 'the old A record out',
  'point.record-holds-the-address-of-a-gone-endpoint.1.change.2': 'a DNS zone group with the zone',
  'point.record-holds-the-address-of-a-gone-endpoint.1.watch.1':
    'A new endpoint gets a new address; an existing one keeps its address for life.',
  'point.record-holds-the-address-of-a-gone-endpoint.1.watch.2':
    'Clients may hold the old answer until its TTL ends: flush the caches.',
  'point.record-holds-the-address-of-a-gone-endpoint.1.watch.3':
    'A static address at the endpoint keeps hand-made records right, too.',
  'point.record-holds-the-address-of-a-gone-endpoint.cause':
    'the record in the zone still has the address of an endpoint that is gone',
  'point.record-holds-the-address-of-a-gone-endpoint.fix':
    'Delete the old A record and add a DNS zone group to the private endpoint, so that Azure writes the right address.',
  'point.hosts-file-overrides-dns.1':
    'Tools such as nslookup ask DNS only, while programs read the hosts file first: a line left over from a test ' +
    'pins the name on that machine. Remove the line, empty the cache and try again.',
  'point.hosts-file-overrides-dns.1.watch.1':
    'Windows: C:\\Windows\\System32\\drivers\\etc\\hosts, Linux: /etc/hosts; images and startup scripts may write it ' +
    'again.',
  'point.hosts-file-overrides-dns.1.watch.2': 'Resolve-DnsName without -NoHostsFile shows what programs see.',
  'point.hosts-file-overrides-dns.1.watch.3':
    'The portal offers hosts lines for an endpoint; they are meant for tests only.',
  'point.hosts-file-overrides-dns.cause': 'a line in the hosts file of that machine pins the name to another address',
  'point.hosts-file-overrides-dns.fix':
    'Remove the line for the name from the hosts file of the machine and from the image or script that writes it, ' +
    'then empty the DNS cache.',
  'point.old-answer-still-cached.1':
    'The right answer is there, but the old one is still kept: in the client, in your DNS server, or in the ' +
    'connection pool of the app. Empty these caches or wait for the TTL, and restart apps that hold the address.',
  'point.old-answer-still-cached.1.watch.1':
    'Windows client: ipconfig /flushdns; Windows DNS server: Clear-DnsServerCache; a refusal (NXDOMAIN) is kept as ' +
    'well.',
  'point.old-answer-still-cached.1.watch.2':
    'A new virtual network link may take a few minutes: its status must be Completed.',
  'point.old-answer-still-cached.1.watch.3': 'For records of your own take a TTL between 10 and 600 seconds.',
  'point.old-answer-still-cached.cause': 'an old answer is still in a cache',
  'point.old-answer-still-cached.fix':
    'Empty the DNS caches of client and DNS server (ipconfig /flushdns, Clear-DnsServerCache), wait for the TTL, and ' +
    'restart apps that hold the address.',
  'point.vpn-clients-ask-their-own-dns.1':
    'The tunnel brings routes, not names: the laptop goes on asking the DNS server of its home network. Give it one ' +
    "in Azure: the inbound address of a resolver as DNS server of the gateway's VNet, or in the Azure VPN Client " +
    'profile, and hand out the profile again.',
  'point.vpn-clients-ask-their-own-dns.1.change.1': 'with an inbound endpoint',
  'point.vpn-clients-ask-their-own-dns.1.change.2': 'with the DNS server, handed out again',
  'point.vpn-clients-ask-their-own-dns.1.watch.1':
    "The profile takes the DNS servers of the gateway's VNet as they stood when it was generated.",
  'point.vpn-clients-ask-their-own-dns.1.watch.2': 'The zone must be linked to the VNet of the resolver.',
  'point.vpn-clients-ask-their-own-dns.1.watch.3': 'Clients cannot ask 168.63.129.16 through the tunnel.',
  'point.vpn-clients-ask-their-own-dns.cause':
    'the VPN clients ask the DNS server of their own network, not one in Azure',
  'point.vpn-clients-ask-their-own-dns.fix':
    'Set the inbound address of a resolver as DNS server of the VNet of the gateway, or dnsservers in the Azure VPN ' +
    'Client profile, and download the profile again.',
  'point.firewall-dns-proxy-is-off.1':
    'The firewall answers DNS only while DNS proxy is on in its policy. Turn DNS proxy on under DNS settings, and ' +
    'give it a DNS server that knows your zones: Azure DNS from a linked VNet, or a resolver.',
  'point.firewall-dns-proxy-is-off.1.change.1': 'DNS proxy on in the policy',
  'point.firewall-dns-proxy-is-off.1.watch.1':
    'A child policy does not inherit the DNS settings of its parent: set them on each.',
  'point.firewall-dns-proxy-is-off.1.watch.2':
    'Link the private zones to the VNet of the firewall, or of the DNS server that it asks.',
  'point.firewall-dns-proxy-is-off.cause': 'DNS proxy is off in the policy of the firewall that the VNets ask',
  'point.firewall-dns-proxy-is-off.fix':
    'Enable DNS proxy in the DNS settings of the firewall policy, and set the DNS servers that the firewall asks.',
  'point.ruleset-not-linked-to-the-vnet.1':
    'A rule counts in the VNets that its ruleset is linked to, and nowhere else: peering does not pass it on. Link ' +
    'the ruleset to the spoke; for a VNet in another region make a resolver and ruleset there, or let it ask an ' +
    'inbound endpoint.',
  'point.ruleset-not-linked-to-the-vnet.1.change.1': 'a ruleset link for the VNet',
  'point.ruleset-not-linked-to-the-vnet.1.watch.1':
    'The VNet must have Azure-provided DNS: with custom DNS servers its rulesets are not asked.',
  'point.ruleset-not-linked-to-the-vnet.1.watch.2': 'A ruleset takes VNets of its own region only, up to 500.',
  'point.ruleset-not-linked-to-the-vnet.1.watch.3':
    'Rules end with a dot (corp.contoso.com.), and a disabled rule is ignored.',
  'point.ruleset-not-linked-to-the-vnet.cause': 'the forwarding ruleset is not linked to the VNet that asks',
  'point.ruleset-not-linked-to-the-vnet.fix':
    'Add a virtual network link of the ruleset to that VNet, which must be in the region of the ruleset and use ' +
    'Azure-provided DNS.',
  'point.on-premises-dns-silent-to-the-outbound-endpoint.1':
    'The rule works, but its target stays silent: the DNS servers on-premises must answer the whole range of the ' +
    'outbound subnet on UDP and TCP 53, and know the way back. Open that range in the firewall there and advertise ' +
    'it over the line.',
  'point.on-premises-dns-silent-to-the-outbound-endpoint.1.change.1':
    'the range of the outbound subnet on the line and in the firewall',
  'point.on-premises-dns-silent-to-the-outbound-endpoint.1.watch.1':
    'The first target is asked; one that is found silent is left out for 30 minutes.',
  'point.on-premises-dns-silent-to-the-outbound-endpoint.1.watch.2': 'Enter two targets, nearest first.',
  'point.on-premises-dns-silent-to-the-outbound-endpoint.1.watch.3':
    'Test from a VM in the VNet of the outbound endpoint: nslookup name target-address.',
  'point.on-premises-dns-silent-to-the-outbound-endpoint.cause':
    'the DNS server on-premises does not answer the range of the outbound endpoint',
  'point.on-premises-dns-silent-to-the-outbound-endpoint.fix':
    'Allow UDP and TCP 53 from the outbound subnet in the firewall on-premises, and give the DNS servers there a ' +
    'route back to that range.',
  'point.vm-not-registered-in-the-zone.1':
    'Azure writes these records from its own DHCP: only for virtual machines, only for the primary network card, ' +
    'only while the guest uses DHCP and the VM is running. Set the guest to DHCP, or write the record by hand.',
  'point.vm-not-registered-in-the-zone.1.change.1': 'auto-registration on',
  'point.vm-not-registered-in-the-zone.1.watch.1':
    'Host name, DNS suffix and address set inside the guest are not seen; give a fixed address at the card in Azure ' +
    'instead.',
  'point.vm-not-registered-in-the-zone.1.watch.2': 'A deallocated VM loses its record until it starts again.',
  'point.vm-not-registered-in-the-zone.1.watch.3': 'Load balancers, endpoints and second cards need records by hand.',
  'point.vm-not-registered-in-the-zone.cause':
    'the machine cannot register: static settings in the guest, a second card, or a link without auto-registration',
  'point.vm-not-registered-in-the-zone.fix':
    'Switch on auto-registration at the link, set the guest to DHCP with the fixed address given at the network card ' +
    'in Azure, and write other records by hand.',
  'point.short-name-without-the-suffix-of-the-zone.1':
    'A short name is completed with the suffix of the machine, and that stays internal.cloudapp.net whatever zone is ' +
    'linked. Use the full name, or add the zone to the DNS suffix search list of the guests.',
  'point.short-name-without-the-suffix-of-the-zone.1.watch.1':
    'Windows: suffix search list by group policy or at the adapter; Linux: search in resolv.conf or netplan.',
  'point.short-name-without-the-suffix-of-the-zone.1.watch.2':
    'Names of internal.cloudapp.net go on to work inside the one VNet.',
  'point.short-name-without-the-suffix-of-the-zone.1.watch.3':
    "Azure's own name resolution knows no WINS and no NetBIOS names.",
  'point.short-name-without-the-suffix-of-the-zone.cause':
    'the client asks for the short name, and its DNS suffix is not that of the zone',
  'point.short-name-without-the-suffix-of-the-zone.fix':
    'Use the full name, or add the private zone to the DNS suffix search list of the machines.',
  'point.name-blocked-by-dns-security-policy.1':
    'A DNS security policy that is linked to the VNet blocks the name. Look into its query log, and add an allow ' +
    'rule for the domain with a lower number than the block rule, or take the domain off the list.',
  'point.name-blocked-by-dns-security-policy.1.watch.1':
    'The sign of it: the answer is a CNAME to blockpolicy.azuredns.invalid, a name that leads nowhere.',
  'point.name-blocked-by-dns-security-policy.1.watch.2':
    'The lower the number of a rule, the earlier it counts; allowing contoso.com allows its subdomains.',
  'point.name-blocked-by-dns-security-policy.1.watch.3':
    'A list with "." blocks everything, names of Azure\'s own services included.',
  'point.name-blocked-by-dns-security-policy.1.watch.4':
    'A VNet has one policy, and policy and VNet are in one region.',
  'point.name-blocked-by-dns-security-policy.cause': 'a DNS security policy on the VNet blocks the name',
  'point.name-blocked-by-dns-security-policy.fix':
    'Add an allow rule for the domain with a lower priority number than the block rule, or take the domain off the ' +
    'domain list.',
  'point.queries-throttled-on-a-busy-machine.1':
    'Azure limits the DNS queries of each VM, so a machine that asks for every single call loses some of them. ' +
    'Switch on a DNS cache in the guest; for a forwarder that serves many, use several or a DNS Private Resolver.',
  'point.queries-throttled-on-a-busy-machine.1.change.2': 'instead of one forwarder VM for all',
  'point.queries-throttled-on-a-busy-machine.1.watch.1':
    'Some Linux distributions have no DNS cache by default: systemd-resolved, dnsmasq or nscd helps.',
  'point.queries-throttled-on-a-busy-machine.1.watch.2': 'Let resolv.conf retry soon: options timeout:1 attempts:5.',
  'point.queries-throttled-on-a-busy-machine.1.watch.3': 'An inbound endpoint answers 10,000 queries a second.',
  'point.queries-throttled-on-a-busy-machine.cause':
    'the machine asks more DNS queries than Azure lets a single VM ask',
  'point.queries-throttled-on-a-busy-machine.fix':
    'Switch on a DNS cache in the guest, retry soon, and replace a single forwarder VM by several or by a DNS ' +
    'Private Resolver.',
  'point.zone-not-deleted-while-links-exist.1':
    'A private zone goes only when its last virtual network link is gone. Delete all links under Virtual network ' +
    'links first, then the zone; the records in it are deleted with it.',
  'point.zone-not-deleted-while-links-exist.1.change.1': 'all links of the zone',
  'point.zone-not-deleted-while-links-exist.1.watch.1':
    'Move the DNS zone groups of endpoints to another zone first, or their names fall back to public addresses.',
  'point.zone-not-deleted-while-links-exist.1.watch.2': 'A delete lock on zone or group refuses it as well.',
  'point.zone-not-deleted-while-links-exist.1.watch.3': 'It cannot be undone: export the records before.',
  'point.zone-not-deleted-while-links-exist.cause': 'virtual network links still hang on the private DNS zone',
  'point.zone-not-deleted-while-links-exist.fix':
    'Delete all virtual network links of the zone, then the zone itself; remove a delete lock if there is one.',
  'point.privatelink-zone-denied-by-policy.1':
    'Your platform keeps the privatelink zones in one central place and denies others. Create the endpoint without ' +
    'DNS integration ("Integrate with private DNS zone": No); the policy of the platform then adds the DNS zone ' +
    'group by itself.',
  'point.privatelink-zone-denied-by-policy.1.change.1': 'without a zone of its own',
  'point.privatelink-zone-denied-by-policy.1.watch.1':
    'Give the policy some minutes, then look under DNS configuration of the endpoint.',
  'point.privatelink-zone-denied-by-policy.1.watch.2':
    'No group appears: ask the platform team whether the policy covers this sub-resource.',
  'point.privatelink-zone-denied-by-policy.1.watch.3': 'In templates leave out privateDnsZones and their links.',
  'point.privatelink-zone-denied-by-policy.cause':
    'Azure Policy denies privatelink zones outside the central subscription',
  'point.privatelink-zone-denied-by-policy.fix':
    'Create the endpoint without private DNS integration and let the policy of the platform add the DNS zone group ' +
    'to the central zone.',
  'point.second-zone-group-refused.1':
    'An endpoint takes one DNS zone group, with up to five zones of different names in it. Change the group that is ' +
    'there instead of adding another, and let either the template or Azure Policy write it, not both.',
  'point.second-zone-group-refused.1.change.1': 'the existing DNS zone group',
  'point.second-zone-group-refused.1.watch.1':
    'In Terraform let lifecycle ignore private_dns_zone_group where the policy writes it.',
  'point.second-zone-group-refused.1.watch.2':
    'Two zones of one name cannot be in one group: the second needs an endpoint of its own.',
  'point.second-zone-group-refused.cause': 'the endpoint has a DNS zone group already, and takes only one',
  'point.second-zone-group-refused.fix':
    'Change the existing DNS zone group, which takes up to five zones, and let either the template or Azure Policy ' +
    'write it.',
  'point.rule-to-azure-dns-refused.1':
    '168.63.129.16 is refused as the target of a rule. To keep a subdomain in Azure, link a private zone of that ' +
    'name to the VNet: zones go before rules. For a public name use the inbound endpoint of a resolver in another ' +
    'VNet, or narrower rules.',
  'point.rule-to-azure-dns-refused.1.change.1': 'a narrower rule, or a private zone for the exception',
  'point.rule-to-azure-dns-refused.1.watch.1': 'The longest matching domain wins among rules.',
  'point.rule-to-azure-dns-refused.1.watch.2':
    'Never send a rule to the inbound endpoint of the VNet that the ruleset is linked to: that is a loop.',
  'point.rule-to-azure-dns-refused.cause': 'the rule has 168.63.129.16 as its target, which is refused',
  'point.rule-to-azure-dns-refused.fix':
    'Link a private zone for the exception instead, or use another DNS server as the target of the rule.',
  'point.record-went-with-a-duplicate-endpoint.1':
    'Both endpoints wrote the one record of that name, and with the deleted endpoint its zone group took the record ' +
    'along. Open DNS configuration of the endpoint that is left, remove its zone group and add it again: the record ' +
    'comes back.',
  'point.record-went-with-a-duplicate-endpoint.1.change.1': 'its DNS zone group, written anew',
  'point.record-went-with-a-duplicate-endpoint.1.watch.1':
    'The name is not found then, or public where the link of the zone falls back to the internet.',
  'point.record-went-with-a-duplicate-endpoint.1.watch.2':
    'Before the next clean-up take the zone group off the endpoint that goes, then write the group of the other anew.',
  'point.record-went-with-a-duplicate-endpoint.1.watch.3': 'For one network one endpoint per resource is enough.',
  'point.record-went-with-a-duplicate-endpoint.cause':
    'the record went away with a duplicate endpoint that was deleted',
  'point.record-went-with-a-duplicate-endpoint.fix':
    'Remove the DNS zone group of the endpoint that is left and add it again, so that it writes its record anew.',
  'point.choose-the-inbound-address.1':
    'Yes: choose static allocation and an address of its subnet when you create the inbound endpoint. A dynamic one ' +
    'gets, as a rule, the fifth address of the subnet and keeps it until the endpoint is made anew.',
  'point.choose-the-inbound-address.1.watch.1': 'Forwarders on-premises then survive a rebuild of the resolver.',
  'point.choose-the-inbound-address.1.watch.2': 'The first four addresses of a subnet and the last belong to Azure.',
  'point.order-in-which-names-are-resolved.1':
    'First comes the DNS setting of the network card or VNet: servers of your own get everything. With ' +
    'Azure-provided DNS a linked private zone answers first, then the longest matching rule of a linked ruleset, ' +
    'then public DNS.',
  'point.order-in-which-names-are-resolved.1.watch.1':
    'A private zone that lacks the name says NXDOMAIN; no rule is asked after it.',
  'point.order-in-which-names-are-resolved.1.watch.2':
    'Only privatelink zones can fall back to the internet, link by link.',
  'point.order-in-which-names-are-resolved.1.watch.3':
    'A VNet with DNS servers of its own uses neither its zone links nor its rulesets.',
  'point.several-target-servers-in-a-rule.1':
    'Not balanced: the first target is asked as long as it answers, and the next ones only when it is silent. One ' +
    'that was found silent is left out for 30 minutes. A rule takes up to six targets.',
  'point.several-target-servers-in-a-rule.1.watch.1': 'Enter the nearest server first, one in another site second.',
  'point.several-target-servers-in-a-rule.1.watch.2':
    'All targets must know the same names: a refusal (NXDOMAIN) counts as an answer.',
  'point.wildcard-rule-and-azure-domains.1':
    'Nearly every name goes to the target: domains that Azure keeps for its own services, such as windows.net, ' +
    'azure.com and azure.net, are left out of a wildcard rule, and linked private zones go before it.',
  'point.wildcard-rule-and-azure-domains.1.watch.1':
    'Never link a wildcard rule to the VNet of a VPN or ExpressRoute gateway.',
  'point.wildcard-rule-and-azure-domains.1.watch.2': 'If the target is silent, all other names fail: enter two.',
  'point.delete-a-resolver-in-order.1':
    'From the outside in: VNet links of the ruleset, the ruleset, outbound and inbound endpoints, the resolver, and ' +
    'last the subnets. An outbound endpoint cannot go while a ruleset with links hangs on it.',
  'point.delete-a-resolver-in-order.1.watch.1':
    'Before that, give the VNets other DNS servers and turn the forwarders on-premises round.',
  'point.delete-a-resolver-in-order.1.watch.2': 'VMs need a restart or a new lease to let go of the inbound address.',
  'point.two-resolvers-in-one-vnet.1':
    'No: a VNet takes one resolver, and the resolver stands in the region of its VNet. For redundancy inside a ' +
    'region none is needed, it is zone-redundant; for the loss of a region put another into a VNet there.',
  'point.two-resolvers-in-one-vnet.1.watch.1':
    'More capacity comes from further endpoints of the same resolver, each in its own subnet.',
  'point.two-resolvers-in-one-vnet.1.watch.2': 'Other VNets use it by its inbound address or by ruleset links.',
  'point.private-zones-without-internet.1':
    'Not needed: Azure DNS at 168.63.129.16 answers from inside the platform, so private zones resolve in a VNet ' +
    'without any way to the internet. The zone must be linked, nothing more.',
  'point.private-zones-without-internet.1.watch.1':
    'Ordinary NSG rules leave that address alone; only the tag AzurePlatformDNS blocks it.',
  'point.private-zones-without-internet.1.watch.2':
    'Public names still resolve, even where nothing can be reached by them.',
  'point.default-names-beside-a-private-zone.1':
    'Yes, both work side by side: a private zone does not replace internal.cloudapp.net, and the suffix of the ' +
    'machines stays as it is. Ask by the full name of the zone that you mean.',
  'point.default-names-beside-a-private-zone.1.watch.1':
    'Change the suffix inside the guests if short names shall mean your zone.',
  'point.default-names-beside-a-private-zone.1.watch.2':
    'Default names end at their VNet; those of the zone work wherever it is linked.',
  'point.records-of-stopped-machines.1':
    'No: with auto-registration a record comes when the VM starts and goes when it is stopped and deallocated. If ' +
    'the name must resolve meanwhile, write the record by hand; it takes the place of the automatic one.',
  'point.records-of-stopped-machines.1.watch.1':
    'Give the card a static address in Azure first, or the hand-made record may go stale.',
  'point.dynamic-updates-from-the-guests.1':
    "No: updates that clients send are ignored, only Azure's own registration writes, and it pays no heed to the " +
    'suffix of the guest. Active Directory needs dynamic updates, so its zones stay on DNS servers of yours, and ' +
    'Azure forwards to them.',
  'point.dynamic-updates-from-the-guests.1.watch.1':
    'Auto-registration uses the name of the VM and the zone of the link.',
  'point.dynamic-updates-from-the-guests.1.watch.2': 'Scripts may write records by CLI, PowerShell or the API.',
  'point.protect-zones-from-deletion.1':
    'Put a CanNotDelete lock on the SOA record of the zone: the zone cannot be deleted then, while records can still ' +
    'come and go. A ReadOnly lock on the zone would stop every endpoint from writing its record.',
  'point.protect-zones-from-deletion.1.watch.1':
    'Such a lock on a record set is made by PowerShell: New-AzResourceLock with the type ' +
    'Microsoft.Network/privateDnsZones/SOA.',
  'point.protect-zones-from-deletion.1.watch.2':
    'A CanNotDelete lock on the whole zone keeps endpoints from removing their old records.',
  'point.protect-zones-from-deletion.1.watch.3':
    'Take the right to delete zones out of the roles as well (custom role).',
  'point.protect-zones-from-deletion.1.watch.4':
    'Deleting a zone deletes all its records, without return: export them now and then.',
  'point.rights-on-single-records.1':
    'Yes: roles can be given on a zone or on a single record set. Private DNS Zone Contributor manages zones and ' +
    'records; a custom role narrows that, for example to CNAME records.',
  'point.rights-on-single-records.1.watch.1': 'A link needs rights at both ends: on the zone and on the VNet.',
  'point.rights-on-single-records.1.watch.2':
    'A role without delete is no protection: a record can be emptied by an update.',
  'point.child-domains-of-a-private-zone.1':
    'No delegation is possible or needed: private zones know no NS records for children. Create the child as a zone ' +
    'of its own and link it to the VNets; for its names the longer zone answers.',
  'point.child-domains-of-a-private-zone.1.watch.1':
    "A child zone in a VNet hides the parent's records below it, so move those first.",
  'point.child-domains-of-a-private-zone.1.watch.2': 'Up to 34 labels in a name.',
  'point.move-records-by-zone-file.1':
    'Yes, by zone file with the CLI: az network private-dns zone export and import. An import merges with what is ' +
    'there; SOA and TTL of existing records have rules of their own, so try it on a test zone.',
  'point.move-records-by-zone-file.1.watch.1': 'Auto-registered records come again by themselves: leave them out.',
  'point.move-records-by-zone-file.1.watch.2':
    'Records of endpoints belong to their DNS zone groups: re-create those instead.',
  'point.move-records-by-zone-file.1.watch.3': 'Lines with $INCLUDE or $GENERATE are not read.',
  'point.find-a-record-in-all-zones.1':
    'With Azure Resource Graph: the table dnsresources lists records, addresses and links of all private zones that ' +
    'you may read, across subscriptions. Filter it by name or address, or count zones of one name.',
  'point.find-a-record-in-all-zones.1.watch.1': "The portal's Resource Graph Explorer exports the result.",
  'point.find-a-record-in-all-zones.1.watch.2':
    'Links with fallback are found by properties.resolutionPolicy contains NxDomainRedirect.',
  'point.fallback-on-every-link.1':
    'Yes where you call resources of others; it is off by default and set on each link. The price: if a record of ' +
    'yours is missing, the name quietly gives the public address instead of failing, so close public access on your ' +
    'services.',
  'point.fallback-on-every-link.1.change.1': "fallback to internet, where others' resources are called",
  'point.fallback-on-every-link.1.watch.1': 'It works for privatelink zones only, not for zones of your own domain.',
  'point.fallback-on-every-link.1.watch.2': 'Set it on the link of the VNet from which the query leaves.',
  'point.fallback-on-every-link.1.watch.3':
    'NXDOMAIN also hides typing errors and missing zone groups: watch for them.',
  'point.scope-of-a-dns-security-policy.1':
    'No: a DNS security policy serves VNets of its own region, and a VNet takes one. It sees public and private ' +
    'names that the VNet asks of Azure DNS; the rule with the lowest number counts first: allow, block or alert.',
  'point.scope-of-a-dns-security-policy.1.watch.1':
    'Logs go to a storage account, a Log Analytics workspace or an event hub.',
  'point.scope-of-a-dns-security-policy.1.watch.2':
    'A list with "." for everything blocks names of Azure services, too: allow those first.',
  'point.scope-of-a-dns-security-policy.1.watch.3':
    'Queries that go to DNS servers of yours are seen where those ask Azure DNS.',
  'point.hosts-file-instead-of-dns.1':
    'For a test, yes: a line with the private address and the normal name works at once, and the portal writes it ' +
    'for you (endpoint, Generate hostfile). For operation take DNS: nobody keeps hosts files right when an endpoint ' +
    'changes.',
  'point.hosts-file-instead-of-dns.1.watch.1':
    'Enter every name that the endpoint lists, for a web app also its scm name.',
  'point.hosts-file-instead-of-dns.1.watch.2': 'Remove the lines afterwards: they win over DNS for years.',
};
