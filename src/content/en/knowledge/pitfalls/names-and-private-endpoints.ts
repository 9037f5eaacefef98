/** Pitfalls of names and private endpoints: what goes wrong, and what to do. */
export const namesAndPrivateEndpointsPitfallWords = {
  'pitfall.azure-dns-not-across-peering.problem':
    'The names that Azure provides to VMs do not resolve in another VNet, however the two VNets are connected.',
  'pitfall.azure-dns-not-across-peering.remedy':
    'Link one private DNS zone to both VNets and register or add the records there, or use custom DNS servers or ' +
    'Azure DNS Private Resolver.',
  'pitfall.pe-dns-zone-missing.problem':
    'Without its privatelink zone, the name of the service still resolves to the public IP address, so clients go ' +
    'around the private endpoint or are refused with 403.',
  'pitfall.pe-dns-zone-missing.remedy':
    'Create the private DNS zone with the exact name for this service, link it to every VNet with clients, and keep ' +
    'using the normal name of the service.',
  'pitfall.pe-dns-zone-missing.wording.1.remedy':
    'Create the private DNS zone with the exact name for this service, link it to the VNet of the resolver or DNS ' +
    'server that your own servers forward to, and keep using the normal name of the service.',
  'pitfall.pe-zone-not-linked-to-caller.problem':
    'A private DNS zone that is linked only to the VNet of the private endpoint does not help callers in other ' +
    'VNets: for them the name still resolves to the public IP address.',
  'pitfall.pe-zone-not-linked-to-caller.remedy':
    "Link the one zone to every VNet with clients, the caller's VNet included. The link needs no peering.",
  'pitfall.pe-duplicate-zones.problem':
    'Several private DNS zones with the same privatelink name give different answers in different VNets, and their ' +
    'records have to be merged by hand.',
  'pitfall.pe-duplicate-zones.remedy':
    'Keep one central zone for each name. Use regional zones only as a deliberate part of a recovery design.',
  'pitfall.pe-shared-zone-record-loss.problem':
    'When two private endpoints of one service share a zone, registering the second one replaces the A record of the ' +
    'first.',
  'pitfall.pe-shared-zone-record-loss.remedy':
    'Use separate DNS zone groups for each region, or manage the records by hand.',
  'pitfall.pe-nxdomain-other-resources.problem':
    "Once a privatelink zone is linked, names of other organisations' resources that have private endpoints " +
    "elsewhere, such as a partner's storage account, stop resolving.",
  'pitfall.pe-nxdomain-other-resources.remedy':
    'Check whether you also use such resources. If so, enable fallback to the internet (NxDomainRedirect) on the ' +
    'virtual network link.',
  'pitfall.pe-nxdomain-partner.problem':
    "You also use another organisation's resources of this service. Once the privatelink zone is linked, their names " +
    'answer NXDOMAIN where they have private endpoints elsewhere.',
  'pitfall.pe-nxdomain-partner.remedy':
    'Enable fallback to the internet (NxDomainRedirect) on the virtual network link.',
  'pitfall.pe-onprem-forward-public-zone.problem':
    'DNS servers on-premises must forward the public name of the service, not its privatelink name. Forwarding ' +
    'straight to 168.63.129.16 fails too: that address answers inside Azure only.',
  'pitfall.pe-onprem-forward-public-zone.remedy':
    'Forward the public zone name of the service (for example database.windows.net) to the inbound endpoint of Azure ' +
    'DNS Private Resolver, or to a DNS server in a VNet that is linked to the zone.',
  'pitfall.pe-custom-dns-forward.problem':
    'Custom DNS servers that do not forward to 168.63.129.16 never see the private DNS zone.',
  'pitfall.pe-custom-dns-forward.remedy':
    'Forward to 168.63.129.16 from servers inside a VNet that is linked to the zone.',
  'pitfall.pe-own-dns-servers.problem':
    'Where your VNet uses DNS servers of its own, they must forward to 168.63.129.16, or the name leads to the ' +
    'public address.',
  'pitfall.pe-own-dns-servers.remedy':
    'Look the name up on the caller first: it must give the private address. Let such servers forward to ' +
    '168.63.129.16 from a VNet that is linked to the zone.',
  'pitfall.pe-public-access-left-on.problem':
    'A private endpoint leaves the public endpoint of the service open until you close it.',
  'pitfall.pe-public-access-left-on.remedy':
    'Disable public network access on the service, or restrict its firewall to the addresses you need.',
  'pitfall.pe-one-per-subresource.problem':
    'A private endpoint covers one sub-resource only. The one for blob does not reach file, queue or table, and Data ' +
    'Lake Storage needs dfs and blob. Azure Cosmos DB has one for each API.',
  'pitfall.pe-one-per-subresource.remedy':
    'Create a private endpoint, with its DNS zone, for each sub-resource that you use.',
  'pitfall.pe-secondary-endpoints.problem':
    'Reading the secondary location of an RA-GRS account needs a private endpoint of its own. An account failover ' +
    'does not.',
  'pitfall.pe-secondary-endpoints.remedy':
    'Add the endpoint for the _secondary sub-resource only where you read the secondary.',
  'pitfall.pe-region-rule.problem':
    'A private endpoint must be in the region of its VNet; the service behind it may be in another region. You need ' +
    'peering only to reach an endpoint that already sits there, or other targets in that VNet.',
  'pitfall.pe-region-rule.remedy':
    "If no private endpoint exists yet, put it into the caller's VNet, unless your policy centralises endpoints.",
  'pitfall.pe-pending-approval.problem':
    'Without rights on the target resource, the connection of the private endpoint stays Pending and carries no ' +
    'traffic.',
  'pitfall.pe-pending-approval.remedy':
    'Ask the owner of the resource to approve it. Create the endpoint by the resource ID or the alias.',
  'pitfall.pe-one-way.problem':
    'Connections through a private endpoint start at the client only. The service cannot open connections through it.',
  'pitfall.pe-one-way.remedy': 'Use VNet integration or injection of the service, or peering, for the way back.',
  'pitfall.pe-network-policies-disabled.problem':
    'Network security groups and user-defined routes are ignored for private endpoints until network policies are ' +
    'enabled on their subnet.',
  'pitfall.pe-network-policies-disabled.remedy':
    'Enable PrivateEndpointNetworkPolicies on the subnet of the endpoints.',
  'pitfall.pe-network-policies-off.problem':
    'Network security groups on the subnet of a private endpoint have no effect on it until network policies are ' +
    'enabled on that subnet.',
  'pitfall.pe-network-policies-off.remedy':
    'Filter at the caller, or enable PrivateEndpointNetworkPolicies on the subnet of the endpoint.',
  'pitfall.pe-udr-prefix.problem':
    'A route for 0.0.0.0/0 does not send traffic for a private endpoint to the firewall, because the endpoint brings ' +
    'its own /32 route.',
  'pitfall.pe-udr-prefix.remedy':
    "Add a route for the endpoint's subnet or the VNet range, at least as specific as the VNet prefix. Make replies " +
    'return the same way with SNAT on the appliance or application rules on Azure Firewall.',
  'pitfall.pe-nsg-gov-china.problem':
    'Network security groups do not support private endpoints in the Government and China regions.',
  'pitfall.pe-nsg-gov-china.remedy': 'Filter at a firewall or at the source instead.',
  'pitfall.pe-not-documented-in-cloud.problem':
    'Microsoft documents no private DNS zone for this service in this cloud.',
  'pitfall.pe-not-documented-in-cloud.remedy':
    'Check that the service offers private endpoints there. Otherwise use a service endpoint or firewall rules on ' +
    'the service.',
  'pitfall.pe-limit-4000.problem':
    'A VNet takes 1,000 private endpoints. Above 4,000 across peered VNets or one virtual hub, the network degrades ' +
    'without an error.',
  'pitfall.pe-limit-4000.remedy':
    'Use High Scale Private Endpoints (public cloud only, not in Virtual WAN; enabling them resets connections ' +
    'once), or spread the endpoints over more hubs.',
  'pitfall.pe-er-throughput.problem':
    'The throughput of an ExpressRoute gateway to private endpoints may be half of its usual figure, and maintenance ' +
    'causes brief drops.',
  'pitfall.pe-er-throughput.remedy':
    'Choose a larger gateway, set TCP timeouts of 15 to 30 seconds in the clients, and enable network policies on ' +
    "the endpoints' subnet.",
  'pitfall.pe-sku-required.problem':
    'A private endpoint needs a certain tier of this service. It is Azure Container Registry Premium, Service Bus ' +
    'Premium, SignalR Standard, App Service Basic or above, or for Functions a Premium, dedicated or Flex ' +
    'Consumption plan.',
  'pitfall.pe-sku-required.remedy': 'Check the tier of your resource before you create the endpoint.',
  'pitfall.sql-redirect-ports.problem':
    'With the Redirect connection policy, clients need ports 1433 to 65535 open towards the private endpoint. The ' +
    'Proxy policy needs only 1433.',
  'pitfall.sql-redirect-ports.remedy': 'Open that range between client and endpoint, or keep the Proxy policy.',
  'pitfall.files-remount.problem': 'File shares that are already mounted through the public endpoint keep using it.',
  'pitfall.files-remount.remedy':
    'Unmount and mount the shares again once the name resolves to the private IP address.',
  'pitfall.aks-private-dns-link.problem':
    'The private zone of a private AKS cluster is linked to the VNet of its nodes only. The hub, peered VNets and ' +
    'on-premises networks cannot resolve the name of the API server.',
  'pitfall.aks-private-dns-link.remedy':
    'Use a custom private DNS zone for the cluster and link it where the name must resolve.',
  'pitfall.aca-pe-public-disabled.problem':
    'A Container Apps environment accepts a private endpoint only while its public network access is disabled.',
  'pitfall.aca-pe-public-disabled.remedy': 'Disable public network access first, then create the endpoint.',
  'pitfall.dns-resolver-vnet-region.problem':
    'Azure DNS Private Resolver works in the region of its VNet, needs a dedicated subnet (/28 or larger) for each ' +
    'of its endpoints, inbound and outbound, and answers 10,000 queries a second for each endpoint.',
  'pitfall.dns-resolver-vnet-region.remedy':
    'Reserve a subnet for each endpoint that you use: inbound for questions from outside, outbound to forward to ' +
    'servers of your own. Place one resolver in each region.',
  'pitfall.private-zone-autoreg-one.problem': 'A VNet registers its VMs automatically in one private DNS zone only.',
  'pitfall.private-zone-autoreg-one.remedy':
    'Choose that one registration zone deliberately, and add other records by hand.',
  'pitfall.vpn-gateway-custom-dns.problem':
    'A VPN gateway loses its control plane when the custom DNS of its VNet cannot resolve public Azure names. ' +
    'Operations and maintenance then fail.',
  'pitfall.vpn-gateway-custom-dns.remedy': 'Let the custom DNS servers forward to 168.63.129.16.',
  'pitfall.gateway-resolver-wildcard.problem':
    'A forwarding rule for all names (a wildcard) that is linked to the VNet of a VPN or ExpressRoute gateway can ' +
    'cut the gateway off from its management plane.',
  'pitfall.gateway-resolver-wildcard.remedy':
    "Link no wildcard rule to the gateway's VNet, or point it at 168.63.129.16.",
  'pitfall.vwan-private-zone-not-linkable.problem':
    "A private DNS zone cannot be linked to a virtual hub. Spokes that use the hub's firewall as DNS server ignore " +
    'the zones linked to themselves.',
  'pitfall.vwan-private-zone-not-linkable.remedy':
    'Place Azure DNS Private Resolver in a spoke (the virtual hub extension), link the zones there, and make it the ' +
    'DNS server of the firewall.',
  'pitfall.p2s-clients-dns.problem':
    'VPN clients keep their own DNS servers unless told otherwise, so they resolve the public IP address of the ' +
    'service.',
  'pitfall.p2s-clients-dns.remedy':
    "Put DNS servers and suffixes into the profile of the Azure VPN Client, or set the resolver's inbound address as " +
    "custom DNS of the gateway's VNet and generate the client package again.",
  'pitfall.pe-same-subscription-as-vnet.problem':
    'A private endpoint is created in the region and the subscription of its VNet. The target may be in another ' +
    'region, subscription or tenant.',
  'pitfall.pe-same-subscription-as-vnet.remedy':
    'Create it in the subscription that owns the VNet, and register the Microsoft.Network resource provider in both ' +
    'subscriptions.',
  'pitfall.pe-nsg-udr-region-gaps.problem':
    'Private endpoints in this region do not support network security groups, user-defined routes or application ' +
    'security groups.',
  'pitfall.pe-nsg-udr-region-gaps.remedy': 'Filter at the callers, or place the endpoint in another region.',
  'pitfall.pe-nsg-udr-region-gaps.wording.1.remedy':
    'Filter in the network security group on the subnet of the callers, or place the endpoint in another region.',
  'pitfall.managed-pe-approval.problem':
    'A managed private endpoint starts as Pending, even inside one tenant, and carries nothing until the owner of ' +
    'the target approves it. A private endpoint that you already have in a VNet of yours does not help the managed ' +
    'network.',
  'pitfall.managed-pe-approval.remedy':
    'Create the managed private endpoint in the calling service, and let the owner approve it on the target.',
  'pitfall.managed-pe-approval.wording.1.remedy': 'Check on the target that the connection is approved.',
  'pitfall.onprem-dns-forward.problem':
    'DNS servers on-premises do not find private DNS zones by themselves, and 168.63.129.16 answers inside Azure only.',
  'pitfall.onprem-dns-forward.remedy':
    'Forward the names to the inbound endpoint of Azure DNS Private Resolver, and link the zones to its VNet. For a ' +
    'service behind a private endpoint forward its public name, not the privatelink one.',
};
