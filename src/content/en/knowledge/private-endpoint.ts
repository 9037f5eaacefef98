/** What is answered to questions about private endpoint. */
export const privateEndpointWords = {
  'point.nsg-on-endpoint-subnet-ignored.1':
    'Yes: with network policies on for network security groups, the inbound rules of the NSG on that subnet apply to ' +
    'its private endpoints. If one still passes, look at the rule order, and at the VNet tag, which includes peered ' +
    'ranges.',
  'point.nsg-on-endpoint-subnet-ignored.1.change.1': 'a deny rule before the default AllowVnetInBound',
  'point.nsg-on-endpoint-subnet-ignored.1.watch.1':
    'The default rule AllowVnetInBound lets peered VNets and on-premises ranges in: deny before it.',
  'point.nsg-on-endpoint-subnet-ignored.1.watch.2':
    'The setting is per subnet and counts for all private endpoints in it.',
  'point.nsg-on-endpoint-subnet-ignored.1.watch.3':
    'Application security groups can name single endpoints as destination.',
  'point.nsg-on-endpoint-subnet-ignored.2':
    'Network policies are off by default for private endpoints, so the NSG is ignored. Enable them for network ' +
    'security groups on that subnet.',
  'point.nsg-on-endpoint-subnet-ignored.2.change.1': "on for network security groups, on the endpoint's subnet",
  'point.nsg-on-endpoint-subnet-ignored.2.watch.1':
    'Subnet settings, "Private endpoint network policy": it counts at once for all endpoints in the subnet, existing ' +
    'ones included.',
  'point.nsg-on-endpoint-subnet-ignored.2.watch.2':
    'Other resources in the subnet obeyed the NSG all the time: NSG rules still apply to them.',
  'point.nsg-on-endpoint-subnet-ignored.2.watch.3':
    'The default rule AllowVnetInBound lets peered VNets in: add a deny rule before it.',
  'point.nsg-on-endpoint-subnet-ignored.2.watch.4':
    'Not in the Government and China clouds, and not in four small regions such as West India.',
  'point.nsg-on-endpoint-subnet-ignored.cause':
    'network policies are off on the subnet of the endpoint, so its NSG is ignored',
  'point.nsg-on-endpoint-subnet-ignored.fix':
    'Set the private endpoint network policy of that subnet to NetworkSecurityGroupEnabled or Enabled, and deny ' +
    'before AllowVnetInBound.',
  'point.endpoint-traffic-goes-around-the-firewall.1':
    "Enable the route table network policy on the endpoint's subnet, and add a route for that subnet or its VNet " +
    'range, at least as specific as the VNet prefix, to the firewall at the callers. 0.0.0.0/0 never beats the ' +
    "endpoint's /32.",
  'point.endpoint-traffic-goes-around-the-firewall.1.change.1': "on for route tables, on the endpoints' subnet",
  'point.endpoint-traffic-goes-around-the-firewall.1.change.2':
    "at the callers: the endpoints' subnet or VNet range to the firewall",
  'point.endpoint-traffic-goes-around-the-firewall.1.watch.1':
    'One route per VNet range replaces a /32 for every endpoint.',
  'point.endpoint-traffic-goes-around-the-firewall.1.watch.2':
    'Replies must return the same way: application rules of Azure Firewall translate the source anyway; network ' +
    'rules and appliances need SNAT.',
  'point.endpoint-traffic-goes-around-the-firewall.1.watch.3':
    'On-premises traffic needs the same route in the route table of GatewaySubnet.',
  'point.endpoint-traffic-goes-around-the-firewall.1.watch.4':
    'A direct peering between the two spokes does no harm once the route is there; without it, it is the way around.',
  'point.endpoint-traffic-goes-around-the-firewall.cause':
    'the /32 route of the private endpoint beats the route to the firewall',
  'point.endpoint-traffic-goes-around-the-firewall.fix':
    'Set the private endpoint network policy of the subnet to RouteTableEnabled, and add a user route for the ' +
    'endpoint subnet or VNet range to the firewall at the callers.',
  'point.subnet-route-against-the-endpoint-32.1':
    'Yes, the subnet range is enough, because your route table policy is on: a user route equal to or more specific ' +
    "than the VNet's address space invalidates the /32s. Only a broader one, such as 0.0.0.0/0, does not.",
  'point.subnet-route-against-the-endpoint-32.1.change.1':
    "one route for the endpoints' subnet or VNet range, to the firewall",
  'point.subnet-route-against-the-endpoint-32.1.watch.1':
    'One route per VNet range replaces a /32 for each endpoint, so the 1,000 routes of a table last longer.',
  'point.subnet-route-against-the-endpoint-32.1.watch.2':
    "The VNet that counts is that of the endpoint, not the caller's.",
  'point.subnet-route-against-the-endpoint-32.1.watch.3':
    'Mind the return path: SNAT on the appliance, or application rules on Azure Firewall, keep it symmetric.',
  'point.subnet-route-against-the-endpoint-32.1.watch.4':
    'Network policies count per subnet: an NSG on the private endpoint subnet needs them enabled, too.',
  'point.subnet-route-against-the-endpoint-32.2':
    'Yes, the subnet or VNet range is enough once the route table policy is on: a user route equal to or more ' +
    "specific than the VNet's address space invalidates the /32s. Only a broader one, such as 0.0.0.0/0, does not.",
  'point.subnet-route-against-the-endpoint-32.2.change.1':
    "one route for the endpoints' subnet or VNet range, to the firewall",
  'point.subnet-route-against-the-endpoint-32.2.watch.1':
    'The network policies must be on at the subnet of the endpoints; without them only a /32 route works.',
  'point.subnet-route-against-the-endpoint-32.2.watch.2':
    "The VNet that counts is that of the endpoint, not the caller's.",
  'point.subnet-route-against-the-endpoint-32.2.watch.3':
    'Mind the return path: SNAT on the appliance, or application rules on Azure Firewall, keep it symmetric.',
  'point.virtual-network-next-hop-ignored-by-endpoint.1':
    'A route with next hop "virtual network" counts for endpoints only where the VNet also has ' +
    'privateEndpointVNetPolicies on Basic (high scale). Otherwise the broader route to the firewall wins. Simplest: ' +
    "put the endpoints into a subnet of their own, away from the callers' route table.",
  'point.virtual-network-next-hop-ignored-by-endpoint.1.change.1':
    "no route table on the endpoints' own subnet; routes to it only where it must be inspected",
  'point.virtual-network-next-hop-ignored-by-endpoint.1.watch.1':
    'Check under Effective routes of the VM which route it takes to the endpoint before and after.',
  'point.virtual-network-next-hop-ignored-by-endpoint.1.watch.2':
    'Without Basic such a route can cut the endpoint off: its own route is invalid then, and the other not in ' +
    'effect. The switch resets connections once.',
  'point.virtual-network-next-hop-ignored-by-endpoint.1.watch.3':
    'Network policies are per subnet: on where the firewall must see the traffic, off where it need not.',
  'point.virtual-network-next-hop-ignored-by-endpoint.1.watch.4':
    'For callers, a route for the VNet range replaces one /32 per endpoint.',
  'point.virtual-network-next-hop-ignored-by-endpoint.cause':
    'a user route with next hop virtual network does not count for private endpoints as the VNet is set',
  'point.virtual-network-next-hop-ignored-by-endpoint.fix':
    'Put the endpoints into a subnet of their own without that route table, or set privateEndpointVNetPolicies of ' +
    'the VNet to Basic, so that the route counts.',
  'point.endpoint-after-failover-of-the-service.1':
    'Yes: the failover happens behind the name and the private endpoint keeps working, after up to 20 minutes and ' +
    "read-only while it lasts, as long as the endpoint's own region is up.",
  'point.endpoint-after-failover-of-the-service.1.watch.1':
    'If the region of the endpoint is lost, the endpoint is lost: a second one in each region where callers stand, ' +
    'to the same vault, helps.',
  'point.endpoint-after-failover-of-the-service.1.watch.2':
    'Each region then has its own private DNS zone with its own address.',
  'point.endpoint-after-failover-of-the-service.1.watch.3':
    'During the failover you cannot change the vault, its access or its firewall.',
  'point.endpoint-after-failover-of-the-service.2':
    'Yes: after an account failover the same private endpoint leads to the new primary, without any change. Only if ' +
    'the region of the endpoint itself is lost do you need a second endpoint elsewhere.',
  'point.endpoint-after-failover-of-the-service.2.watch.1':
    'A secondary endpoint (blob_secondary) is needed only for reading the secondary of an RA-GRS account.',
  'point.endpoint-after-failover-of-the-service.2.watch.2':
    "A second endpoint in the standby region's VNet needs that region's own private DNS zone.",
  'point.endpoint-after-failover-of-the-service.3':
    'Only with an endpoint for each server: a failover group has two logical servers, and an endpoint leads to one ' +
    'of them. Create one for the secondary server too, and let clients use the listener name of the group.',
  'point.endpoint-after-failover-of-the-service.3.change.2': 'to the secondary server',
  'point.endpoint-after-failover-of-the-service.3.watch.1':
    'Both records live in the one zone privatelink.database.windows.net, as the server names differ.',
  'point.endpoint-after-failover-of-the-service.3.watch.2':
    'For the loss of a region, callers in the second region need endpoints in their own VNet.',
  'point.endpoint-after-failover-of-the-service.4':
    'Yes, where the service fails over behind its name, as Storage, Key Vault and Cosmos DB do; the endpoint itself ' +
    'stays in its region and is lost with it.',
  'point.endpoint-after-failover-of-the-service.4.watch.1':
    'Services that fail over to a second resource (SQL failover groups) need an endpoint for that resource, too.',
  'point.endpoint-after-failover-of-the-service.4.watch.2':
    'An availability zone failure does not harm a private endpoint; a region failure does.',
  'point.endpoint-when-its-region-is-lost.1':
    'The endpoint and its VNet go with the region, so the app elsewhere loses the database although its data is ' +
    "there. Create a second private endpoint in the other region's VNet, with its own zone; each endpoint carries " +
    'the global and all regional addresses.',
  'point.endpoint-when-its-region-is-lost.1.change.2': 'in the VNet of the other region',
  'point.endpoint-when-its-region-is-lost.1.change.3': "for that region's VNets",
  'point.endpoint-when-its-region-is-lost.1.watch.1':
    'Separate zones per region: in one zone the second endpoint overwrites the records of the first.',
  'point.endpoint-when-its-region-is-lost.1.watch.2':
    'An endpoint has one IP address per region of the account and one global: a small subnet fills up.',
  'point.endpoint-when-its-region-is-lost.1.watch.3':
    'Peering to the lost region does not help: the endpoint is gone with its VNet.',
  'point.endpoint-when-its-region-is-lost.2':
    "The endpoint follows the failover of the service, but not if its own VNet's region is gone: then it is lost " +
    "with the region. Put a second endpoint to the same resource into the standby region's VNet, with that region's " +
    'own zone.',
  'point.endpoint-when-its-region-is-lost.2.change.2': "in the standby region's VNet",
  'point.endpoint-when-its-region-is-lost.2.change.3': "for the standby region's VNets",
  'point.endpoint-when-its-region-is-lost.2.watch.1':
    'Use separate zones per region: in one shared zone the second endpoint overwrites the record of the first.',
  'point.endpoint-when-its-region-is-lost.2.watch.2':
    'A secondary endpoint (blob_secondary) is only for reading the secondary location; a failover does not need it.',
  'point.endpoint-when-its-region-is-lost.2.watch.3':
    "On-premises must know which region to ask: change the forwarder's target, or its order, in the emergency plan.",
  'point.replicated-database-with-one-endpoint.1':
    'The app in the other region loses the database although the data is there: the endpoint and its VNet are gone ' +
    "with the region. Create a second private endpoint in the app's own VNet, with its own zone; each endpoint " +
    'carries the global and all regional addresses.',
  'point.replicated-database-with-one-endpoint.1.change.1': 'in the VNet of the second region',
  'point.replicated-database-with-one-endpoint.1.change.2': "privatelink.documents.azure.com for that region's VNets",
  'point.replicated-database-with-one-endpoint.1.watch.1':
    'Separate zones per region: in one zone the second endpoint overwrites the records of the first.',
  'point.replicated-database-with-one-endpoint.1.watch.2':
    'An endpoint has one IP address per region of the account, plus the global one: keep free addresses in the subnet.',
  'point.replicated-database-with-one-endpoint.1.watch.3':
    'After adding a region, check that the zone has the record of the new region; a DNS zone group writes it by ' +
    'itself.',
  'point.platform-service-over-private-peering.1':
    'Through a private endpoint in the hub or a spoke: private peering never carries traffic to public endpoints, so ' +
    'IP rules for the circuit exist only with Microsoft peering.',
  'point.platform-service-over-private-peering.1.change.1': 'in the hub or a spoke, one per sub-resource',
  'point.platform-service-over-private-peering.1.change.3':
    'a conditional forwarder on-premises for the public name, to a resolver in Azure',
  'point.platform-service-over-private-peering.1.watch.1':
    "The private DNS zone is linked to the resolver's VNet; the conditional forwarder names the public zone.",
  'point.platform-service-over-private-peering.1.watch.2':
    'The firewall of the service then needs no rule for on-premises; private ranges cannot be entered there at all.',
  'point.platform-service-over-private-peering.1.watch.3':
    'Through an ExpressRoute gateway, private endpoints may reach half of its usual throughput.',
  'point.platform-service-over-private-peering.2':
    'Through a private endpoint in the hub or a spoke, over the tunnel that you have: the tunnel itself never ' +
    'carries traffic to public endpoints. Without one, only the public addresses of your site can be allowed in the ' +
    'firewall of the service.',
  'point.platform-service-over-private-peering.2.change.1': 'in the hub or a spoke, one per sub-resource',
  'point.platform-service-over-private-peering.2.change.3':
    'a conditional forwarder on-premises for the public name, to a resolver in Azure',
  'point.platform-service-over-private-peering.2.watch.1':
    "The private DNS zone is linked to the resolver's VNet; the conditional forwarder names the public zone.",
  'point.platform-service-over-private-peering.2.watch.2':
    "The range of the endpoint's VNet must be in the routes of the device on-premises.",
  'point.platform-service-over-private-peering.3':
    'Over VPN or ExpressRoute private peering only a private endpoint is reachable: neither carries traffic to ' +
    'public endpoints. Without such a line, allow the public NAT addresses of your site in the firewall of the ' +
    'service.',
  'point.platform-service-over-private-peering.3.change.2': 'the public name to a resolver in Azure',
  'point.platform-service-over-private-peering.3.watch.1':
    'Microsoft peering carries public endpoints over the circuit, but needs public addresses, NAT on your side and a ' +
    'route filter.',
  'point.platform-service-over-private-peering.3.watch.2':
    'Private ranges cannot be entered in the firewall of the service.',
  'point.platform-service-over-private-peering.3.watch.3':
    'The private DNS zone must be linked where the resolver sits.',
  'point.platform-service-over-private-peering.cause':
    'there is no private endpoint, and a VPN or ExpressRoute private peering carries no traffic to public addresses',
  'point.platform-service-over-private-peering.fix':
    'Create a private endpoint for the service in Azure and forward its public name there, or allow the public NAT ' +
    'address of your site in the firewall of the service.',
  'point.internal-app-for-office-and-home.1':
    'A private endpoint for the app in a VNet with one VPN gateway: site-to-site for the office, point-to-site for ' +
    'the people at home, and DNS forwarding to a resolver so that the name gives the private address.',
  'point.internal-app-for-office-and-home.1.change.1': 'for the app, with the zone privatelink.azurewebsites.net',
  'point.internal-app-for-office-and-home.1.watch.1':
    'Disable public network access of the app: where it is enabled, the endpoint does not close it.',
  'point.internal-app-for-office-and-home.1.watch.2':
    "The private DNS zone is linked to the resolver's VNet and also holds the scm record.",
  'point.internal-app-for-office-and-home.1.watch.3':
    'VNet integration of the app does nothing for this: it is outbound only.',
  'point.internal-app-for-office-and-home.1.watch.4': 'The plan must be Basic or above.',
  'point.endpoint-used-over-peering.1':
    'Yes: a private endpoint is reachable from every network that has a way to its VNet, over regional and global ' +
    'peering, VPN and ExpressRoute. One endpoint serves all of them, if its zone is linked to the VNets of the ' +
    'callers.',
  'point.endpoint-used-over-peering.1.change.2': "the zone to the callers' VNets or to that of their DNS server",
  'point.endpoint-used-over-peering.1.watch.1':
    'Peering is one hop: two spokes that are peered with the hub alone need a firewall and routes, or the endpoint ' +
    'in the hub.',
  'point.endpoint-used-over-peering.1.watch.2':
    'Regional peering charges nothing extra for traffic to a private endpoint; over global peering it is charged.',
  'point.endpoint-used-over-peering.1.watch.3': 'NSGs at the endpoint count only with network policies on.',
  'point.endpoint-in-another-region-than-the-service.1':
    'Yes: a private endpoint must be in the region of its VNet, the service behind it may be anywhere. Use the one ' +
    "you have over peering, or add one in the caller's own VNet, which then needs no peering.",
  'point.endpoint-in-another-region-than-the-service.1.change.2':
    "in the caller's VNet, if the VNets shall not be joined",
  'point.endpoint-in-another-region-than-the-service.1.watch.1':
    'Two endpoints of one service need separate zones, each linked to its own VNets.',
  'point.endpoint-in-another-region-than-the-service.1.watch.2':
    'Traffic across regions costs global peering on top where it goes over a peering.',
  'point.endpoint-in-another-region-than-the-service.2':
    'Yes: a private endpoint must be in the region of its VNet, the service behind it may be in another region. Put ' +
    "it into the caller's VNet; no peering is needed.",
  'point.endpoint-in-another-region-than-the-service.2.change.1': "in the caller's VNet and region",
  'point.endpoint-in-another-region-than-the-service.2.watch.1':
    'Latency is that between the regions, whatever the path.',
  'point.endpoint-in-another-region-than-the-service.2.watch.2':
    'The exception is the service endpoint: Microsoft.Sql works within one region only.',
  'point.endpoint-central-or-in-each-spoke.1':
    'In spokes: nothing of yours can be placed in a virtual hub. One that several networks or on-premises use goes ' +
    'into a shared services spoke, one of a single workload into its own spoke.',
  'point.endpoint-central-or-in-each-spoke.1.change.1': 'in a spoke of the virtual hub',
  'point.endpoint-central-or-in-each-spoke.1.watch.1':
    'At most 4,000 private endpoints across all VNets of one virtual hub; high-scale endpoints are not supported ' +
    'there.',
  'point.endpoint-central-or-in-each-spoke.1.watch.2':
    "The zone cannot be linked to the hub: link it to the spokes or to the resolver's spoke.",
  'point.endpoint-central-or-in-each-spoke.2':
    'Into the hub (or a shared VNet) if on-premises or several spokes use it or a firewall must inspect it, into the ' +
    "workload's spoke otherwise, in a subnet of their own.",
  'point.endpoint-central-or-in-each-spoke.2.change.1':
    'shared ones in the hub, the others in the spoke of their workload',
  'point.endpoint-central-or-in-each-spoke.2.watch.1':
    'One endpoint per service and DNS domain: two of them give two answers to one name.',
  'point.endpoint-central-or-in-each-spoke.2.watch.2': 'The zones stay central in either case.',
  'point.endpoint-central-or-in-each-spoke.2.watch.3':
    'A VNet takes 1,000 private endpoints, peered VNets 4,000 together.',
  'point.endpoint-to-a-service-of-another-tenant.1':
    'Yes, without peering or VPN: the consumer creates the endpoint in the own VNet by the resource ID, and the ' +
    'owner of the service approves the pending connection by hand.',
  'point.endpoint-to-a-service-of-another-tenant.1.change.1': "in the consumer's VNet, by resource ID",
  'point.endpoint-to-a-service-of-another-tenant.1.change.2': "the consumer's own privatelink zone",
  'point.endpoint-to-a-service-of-another-tenant.1.change.3': 'the owner approves the connection',
  'point.endpoint-to-a-service-of-another-tenant.1.watch.1':
    'Give the consumer the full resource ID and the sub-resource; in the portal that is "connect by resource ID", ' +
    'and the connection is Pending until it is approved.',
  'point.endpoint-to-a-service-of-another-tenant.1.watch.2':
    'Each side keeps its own private DNS zone: the addresses differ.',
  'point.endpoint-to-a-service-of-another-tenant.1.watch.3': 'Overlapping address ranges do no harm.',
  'point.endpoint-to-a-service-of-another-tenant.1.watch.4':
    'The network path says nothing about rights: the caller still needs an identity, key or token of the service.',
  'point.endpoint-pending-approval.1':
    'The owner of the service must approve it, on its Networking page under private endpoint connections; until then ' +
    'it carries nothing. With the approval right on the service, your own endpoints are approved by themselves.',
  'point.endpoint-pending-approval.1.change.1': 'approve the pending connection',
  'point.endpoint-pending-approval.1.watch.1':
    'Rejected or Disconnected cannot be repaired: delete the endpoint and create it again.',
  'point.endpoint-pending-approval.1.watch.2':
    'Automatic approval needs the right privateEndpointConnectionsApproval/action on the target.',
  'point.endpoint-pending-approval.1.watch.3':
    'Managed endpoints of Data Factory, Synapse or Databricks start as Pending even in one tenant.',
  'point.endpoint-pending-approval.cause': 'nobody has approved the connection of the private endpoint yet',
  'point.endpoint-pending-approval.fix':
    'Let the owner of the service approve it under Networking, private endpoint connections; with the right ' +
    'privateEndpointConnectionsApproval/action it is approved by itself.',
  'point.public-endpoint-still-open.1':
    'No: a private endpoint only adds a way in, the public one stays open. Disable public network access on the ' +
    'service, or restrict its firewall to the addresses that still need it.',
  'point.public-endpoint-still-open.1.change.2': 'public network access disabled',
  'point.public-endpoint-still-open.1.watch.1':
    'Before you close it, switch on the resource logs and list callers with public addresses (StorageBlobLogs, ' +
    'AzureDiagnostics): pipelines, partners, the portal.',
  'point.public-endpoint-still-open.1.watch.2':
    'The portal reads data from your browser: afterwards only from a connected network.',
  'point.public-endpoint-still-open.1.watch.3':
    'Trusted services and resource instances that were allowed stay allowed.',
  'point.public-endpoint-still-open.1.watch.4':
    'App Service and Container Apps differ: there the order and the default have their own rules.',
  'point.portal-refused-after-closing-public-access.1':
    'The portal reads data straight from your browser, so your device must reach the private endpoint: over VPN, ' +
    'ExpressRoute or a VM in the VNet, with the name resolving to the private address. Or allow your public address ' +
    'in the firewall.',
  'point.portal-refused-after-closing-public-access.1.change.2': 'your device must get the private address',
  'point.portal-refused-after-closing-public-access.1.change.3': "or an IP rule for the administrators' public address",
  'point.portal-refused-after-closing-public-access.1.watch.1':
    'Managing the resource itself (settings, keys, network rules) still works: the firewall covers data only.',
  'point.portal-refused-after-closing-public-access.1.watch.2':
    'Cloud Shell and Microsoft-hosted build agents stand outside your network.',
  'point.portal-refused-after-closing-public-access.1.watch.3':
    "An IP rule needs the public address of your browser's way out, never a private one.",
  'point.portal-refused-after-closing-public-access.cause':
    'the portal reads the data from your browser, and your device is not on the private path',
  'point.portal-refused-after-closing-public-access.fix':
    'Open the portal from a machine that reaches the private endpoint with the private address, or allow your public ' +
    'address in the firewall of the service.',
  'point.service-firewall-and-private-endpoint-callers.1':
    'Not needed: the firewall of the service covers its public endpoint only. Who comes through a private endpoint ' +
    "is let in by the approval; its rules do not apply to them, so limit them at the endpoint's subnet.",
  'point.service-firewall-and-private-endpoint-callers.1.watch.1':
    "To limit callers use an NSG on the endpoint's subnet with network policies on, or a firewall in between.",
  'point.service-firewall-and-private-endpoint-callers.1.watch.2':
    'Old VNet and IP rules can go once the logs show no more callers on them.',
  'point.service-firewall-and-private-endpoint-callers.1.watch.3':
    'A 403 from a VM in the VNet mostly means that its name still resolves to the public address.',
  'point.service-endpoint-or-private-endpoint.1':
    'A private endpoint: callers outside Azure reach it over VPN or ExpressRoute, a service endpoint works for Azure ' +
    'subnets only. It is free, but the service keeps its public address.',
  'point.service-endpoint-or-private-endpoint.1.watch.1':
    'A private endpoint needs a private DNS zone and, from on-premises, forwarding; it is billed by the hour and the ' +
    'gigabyte.',
  'point.service-endpoint-or-private-endpoint.1.watch.2': 'Azure subnets may stay on service endpoints beside it.',
  'point.service-endpoint-or-private-endpoint.2':
    'Private endpoint for production and sensitive data: an address in your VNet for one single resource, reachable ' +
    'from peered networks and on-premises. A service endpoint is free and needs no DNS, but leads to the public ' +
    'address, per subnet and to the whole service.',
  'point.service-endpoint-or-private-endpoint.2.watch.1':
    'Cheap and enough: Azure subnets only, much data, low risk of data leaving.',
  'point.service-endpoint-or-private-endpoint.2.watch.2':
    'A service endpoint opens all accounts of the service from that subnet, foreign ones too, unless a service ' +
    'endpoint policy limits it.',
  'point.service-endpoint-or-private-endpoint.2.watch.3':
    'Microsoft.Sql works in one region only; Microsoft.Storage needs the Global tag across regions.',
  'point.service-endpoint-beside-a-private-endpoint.1':
    'Not needed: a private endpoint works without a service endpoint, and traffic to the private address never uses ' +
    'it. Keep it only for other accounts that this subnet still reaches by their public address.',
  'point.service-endpoint-beside-a-private-endpoint.1.change.2': 'from the subnet, and the VNet rule on the service',
  'point.service-endpoint-beside-a-private-endpoint.1.watch.1':
    'Both may stand in one subnet; which way is taken is decided by the name: private address or public one.',
  'point.service-endpoint-beside-a-private-endpoint.1.watch.2':
    'Order: endpoint and zone first, test the name, then remove the VNet rule and last the service endpoint.',
  'point.service-endpoint-beside-a-private-endpoint.1.watch.3':
    'Removing a service endpoint drops open connections that used it.',
  'point.service-endpoint-from-outside-azure.1':
    'No: a service endpoint works for its own Azure subnet only; traffic from on-premises or VPN clients never takes ' +
    'it. Use a private endpoint, or allow the public NAT addresses of your site in the firewall of the service.',
  'point.service-endpoint-from-outside-azure.1.change.1': 'in the hub or a spoke',
  'point.service-endpoint-from-outside-azure.1.change.2': 'the public name from on-premises to a resolver in Azure',
  'point.service-endpoint-from-outside-azure.1.change.3': 'for the Azure subnets, if wanted',
  'point.service-endpoint-from-outside-azure.1.watch.1':
    'A proxy VM in the subnet would work, but is one more machine to run.',
  'point.service-endpoint-from-outside-azure.1.watch.2': 'With an IP rule the traffic goes over the internet.',
  'point.service-endpoint-from-outside-azure.cause':
    'a service endpoint serves its own subnet in Azure only, never callers on-premises or on a VPN',
  'point.service-endpoint-from-outside-azure.fix':
    'Use a private endpoint with DNS for callers outside, or allow the public NAT address of the site in the ' +
    'firewall of the service.',
  'point.service-endpoint-across-peering.1':
    'No: a service endpoint is per subnet, and peering does not pass it on. Enable it, with its VNet rule, on each ' +
    "calling subnet; or send the spokes through the hub firewall and enable it on the firewall's subnet.",
  'point.service-endpoint-across-peering.1.change.1': 'on each calling subnet, or on AzureFirewallSubnet',
  'point.service-endpoint-across-peering.1.watch.1':
    "On the caller's subnet its route goes before user routes: this traffic bypasses the firewall.",
  'point.service-endpoint-across-peering.1.watch.2':
    'On AzureFirewallSubnet the service sees the firewall as caller: one VNet rule for all spokes.',
  'point.service-endpoint-across-peering.1.watch.3':
    'A private endpoint in the hub does the same for all spokes without any of this.',
  'point.service-endpoint-across-peering.cause':
    'the service endpoint is on a subnet of the hub, and peering does not pass it on to the spokes',
  'point.service-endpoint-across-peering.fix':
    'Enable the service endpoint on each calling subnet and add a VNet rule for it, or send the spokes through the ' +
    'hub firewall with the endpoint on its subnet.',
  'point.service-endpoint-to-private-endpoint-move.1':
    'Endpoint first, without closing anything: create and approve it, link the zone VNet by VNet, check that names ' +
    'give the private address, read the logs for callers with public addresses, and only then disable public access.',
  'point.service-endpoint-to-private-endpoint-move.1.change.2': 'VNet by VNet',
  'point.service-endpoint-to-private-endpoint-move.1.change.3': 'public network access disabled, last',
  'point.service-endpoint-to-private-endpoint-move.1.watch.1':
    'The moment that changes traffic is the zone link, not the endpoint.',
  'point.service-endpoint-to-private-endpoint-move.1.watch.2':
    'The zone serves the whole service: names of other accounts with private endpoints elsewhere need the fallback ' +
    'to internet.',
  'point.service-endpoint-to-private-endpoint-move.1.watch.3':
    'Mounted file shares keep the public way until they are mounted again.',
  'point.service-endpoint-to-private-endpoint-move.1.watch.4':
    'Each sub-resource in use (blob, dfs, file, queue) needs its own endpoint before the public one closes.',
  'point.one-endpoint-per-sub-resource.1':
    'No: a private endpoint covers one sub-resource. Create one each for blob, file, queue, table, web or dfs, as ' +
    'far as you use them; Data Lake Storage needs dfs and blob.',
  'point.one-endpoint-per-sub-resource.1.change.2': 'one for each further sub-resource, each with its own zone',
  'point.one-endpoint-per-sub-resource.1.watch.1':
    'Each sub-resource has a zone of its own, for example privatelink.dfs.core.windows.net.',
  'point.one-endpoint-per-sub-resource.1.watch.2':
    'With dfs alone, calls that are redirected to blob fail; with blob alone, ACL and directory operations fail.',
  'point.one-endpoint-per-sub-resource.1.watch.3':
    'A storage account takes 200 private endpoints and must be general-purpose v2.',
  'point.one-endpoint-per-sub-resource.cause':
    'the private endpoint is for another sub-resource than the one that is called',
  'point.one-endpoint-per-sub-resource.fix':
    'Create a further private endpoint for the sub-resource that is used (dfs and blob for Data Lake Storage), with ' +
    'its own privatelink zone.',
  'point.private-endpoint-limits.1':
    '1,000 in one VNet and 4,000 across all VNets of one virtual hub; High Scale Private Endpoints do not work with ' +
    'Virtual WAN. Spread them over more hubs before you get there.',
  'point.private-endpoint-limits.1.watch.1':
    'Above the limit nothing is refused: the network degrades without an error.',
  'point.private-endpoint-limits.1.watch.2':
    'One endpoint for a shared service instead of one per spoke is the first saving.',
  'point.private-endpoint-limits.2':
    '1,000 in one VNet and 4,000 across peered VNets; with High Scale Private Endpoints 5,000 and 20,000. Above them ' +
    'nothing is refused: the network degrades without an error.',
  'point.private-endpoint-limits.2.watch.1':
    'Switching on high scale resets the connections to private endpoints once: plan a window, and switch all peered ' +
    'VNets.',
  'point.private-endpoint-limits.2.watch.2': 'It is offered in the public cloud only, and not with Virtual WAN.',
  'point.private-endpoint-limits.2.watch.3':
    'Each endpoint takes an address of its subnet; some services take several.',
  'point.private-endpoint-cost.1':
    'Per endpoint and hour plus per gigabyte in and out: about 0.01 USD an hour, some 7 USD a month, and 0.01 USD a ' +
    'gigabyte each way (recorded for West US in July 2024). Regional peering adds nothing for this traffic, global ' +
    'peering does.',
  'point.private-endpoint-cost.1.watch.1': 'The gigabyte price falls above 1 PB a month.',
  'point.private-endpoint-cost.1.watch.2':
    'One shared endpoint costs less than one per spoke, and gives one answer to the name.',
  'point.private-endpoint-cost.1.watch.3':
    'For bulk data between Azure subnets and Storage, a service endpoint is free.',
  'point.private-endpoint-address-and-card.1':
    'Yes, if you choose it when you create the endpoint: static allocation and an address of the subnet. A dynamic ' +
    'address stays for the life of the endpoint as well; only a new endpoint gets a new one. Its network card cannot ' +
    'be changed.',
  'point.private-endpoint-address-and-card.1.watch.1':
    'A few services (Azure Backup, HDInsight) support no static addresses.',
  'point.private-endpoint-address-and-card.1.watch.2':
    'Services with several names take several addresses: name each when you set them.',
  'point.private-endpoint-address-and-card.1.watch.3':
    'Prefer the name in rules; hand-made records go stale when an endpoint is recreated.',
  'point.move-a-private-endpoint.1':
    'Not to another VNet, subnet or region: create a new endpoint there beside the old one, let DNS point to it, ' +
    'then delete the old. Only moves between resource groups or subscriptions exist, and for some target services ' +
    'only.',
  'point.move-a-private-endpoint.1.change.1': 'in the new place, approved',
  'point.move-a-private-endpoint.1.change.2': 'the record to the new address',
  'point.move-a-private-endpoint.1.change.3': 'the old one, after the TTL',
  'point.move-a-private-endpoint.1.watch.1':
    'Take the zone group off the old endpoint before you add it to the new one, or deleting the old removes the ' +
    'record.',
  'point.move-a-private-endpoint.1.watch.2':
    'Lower the TTL of the record beforehand; open connections stay on the old address.',
  'point.move-a-private-endpoint.1.watch.3':
    'Search firewall rules, NSGs, route tables and hosts files for the old address.',
  'point.subnet-for-private-endpoints.1':
    'Not required: any subnet with free addresses will do, beside VMs as well. A subnet of its own is good practice, ' +
    'because network policies, NSG and routes are set per subnet.',
  'point.subnet-for-private-endpoints.1.watch.1':
    'A /27 holds 27 addresses; an endpoint takes one, Cosmos DB or a registry several.',
  'point.subnet-for-private-endpoints.1.watch.2':
    'The integration subnet of an app, a gateway or a resolver subnet takes no endpoints.',
  'point.service-calls-out-through-endpoint.1':
    'No: connections through a private endpoint start at the client only; it is inbound to the service. For calls of ' +
    'an app into the VNet add VNet integration; other services have managed private endpoints or an agent in the ' +
    'VNet.',
  'point.service-calls-out-through-endpoint.1.change.1': 'for calls to the app',
  'point.service-calls-out-through-endpoint.1.change.2': 'for calls of the app',
  'point.service-calls-out-through-endpoint.1.watch.1': 'Endpoint and integration need different subnets.',
  'point.service-calls-out-through-endpoint.1.watch.2':
    'Data Factory, Synapse, Databricks serverless and AI Search have managed or shared private endpoints for their ' +
    'way out.',
  'point.service-calls-out-through-endpoint.cause':
    'a private endpoint lets calls in only, so the service cannot call out through it',
  'point.service-calls-out-through-endpoint.fix':
    'Give the app VNet integration for its outgoing calls, or use a managed private endpoint or an agent in the VNet ' +
    'for other services.',
  'point.connect-by-address-or-privatelink-name.1':
    'No: keep the normal name (server.database.windows.net); neither the address nor the privatelink name works for ' +
    'logins and certificates. Connection strings stay as they are, only the answer of DNS changes.',
  'point.connect-by-address-or-privatelink-name.1.change.2': 'so that the normal name gives the private address',
  'point.connect-by-address-or-privatelink-name.1.watch.1':
    'Azure SQL refuses logins by address or privatelink name, as its gateway needs the real name.',
  'point.connect-by-address-or-privatelink-name.1.watch.2':
    'An own name in front of it (CNAME) works only where the service accepts custom domains.',
  'point.connect-by-address-or-privatelink-name.cause':
    'the client connects by the privatelink name or the address instead of the normal name',
  'point.connect-by-address-or-privatelink-name.fix':
    'Put the normal name, for example server.database.windows.net, into the connection string and let DNS give the ' +
    'private address.',
  'point.test-a-private-endpoint.1':
    'Test with a TCP port, not with ping: nslookup of the normal name must give the private address, then ' +
    'Test-NetConnection name -Port 443 (or 1433). Wrong address means DNS, no connection means path, 403 means that ' +
    'the public way was taken or rights are missing.',
  'point.test-a-private-endpoint.1.watch.1':
    'State of the connection: Approved. Zone: record there, and linked where the query leaves.',
  'point.test-a-private-endpoint.1.watch.2':
    "Path: peering or routes to the endpoint's VNet and back; from on-premises its range must be advertised.",
  'point.test-a-private-endpoint.1.watch.3':
    'Filters: NSG at the caller, firewall in between, NSG at the endpoint only with network policies on.',
  'point.test-a-private-endpoint.1.watch.4':
    'Network Watcher shows the effective routes of the caller: the endpoint appears as /32 InterfaceEndpoint.',
  'point.endpoint-with-overlapping-ranges.1':
    'Yes: each network gets a private endpoint of its own, with an address of its own range; the networks are never ' +
    'joined, so overlap does not matter. For a service on VMs, publish it with a Private Link Service first.',
  'point.endpoint-with-overlapping-ranges.1.change.1': "in the caller's own VNet",
  'point.endpoint-with-overlapping-ranges.1.watch.1':
    'Each VNet then needs its own private DNS zone, as the addresses differ.',
  'point.endpoint-with-overlapping-ranges.1.watch.2': 'It goes one way: the callers open the connections.',
  'point.endpoint-encryption.1':
    "Private Link keeps the traffic on Microsoft's network, but it is TLS of the service that encrypts it end to " +
    'end: keep it mandatory. Virtual Network encryption does not cover private endpoints.',
  'point.endpoint-encryption.1.change.2': 'secure transfer required',
  'point.endpoint-encryption.1.watch.1': 'Links between datacenters carry MACsec below all of this.',
  'point.microsoft-peering-or-private-endpoint.1':
    'Private endpoints over private peering for single services of yours, with addresses of your own; Microsoft ' +
    'peering for many public endpoints at once or bulk data, at the price of public addresses, NAT on your side and ' +
    'a route filter. Where all services have endpoints it can go.',
  'point.microsoft-peering-or-private-endpoint.1.watch.1':
    'Over Microsoft peering the service keeps its public endpoint: allow your NAT addresses in its firewall.',
  'point.microsoft-peering-or-private-endpoint.1.watch.2':
    'Private endpoints load the ExpressRoute gateway, at about half of its usual throughput; Microsoft peering does ' +
    'not pass it.',
  'point.microsoft-peering-or-private-endpoint.1.watch.3':
    'Before you remove it, check who else uses it: VPN over Microsoft peering, Microsoft 365.',
  'point.vpn-users-to-a-platform-service.1':
    "Yes, if the endpoint's VNet is the gateway's or peered with it by gateway transit, and if the clients get a DNS " +
    "server that knows the private address: a resolver's inbound endpoint in their profile.",
  'point.vpn-users-to-a-platform-service.1.change.4': 'routes and DNS server; install it again',
  'point.vpn-users-to-a-platform-service.1.watch.1':
    'After a new peering the clients must download and install the profile again.',
  'point.vpn-users-to-a-platform-service.1.watch.2': "The private DNS zone must be linked to the resolver's VNet.",
  'point.vpn-users-to-a-platform-service.1.watch.3':
    'A way back to the client pool is needed wherever a firewall or route table stands in between.',
  'point.vpn-users-to-a-platform-service.2':
    'With three parts: a private endpoint for the service, a VPN gateway with point-to-site in that VNet or a hub ' +
    'peered with it, and a DNS Private Resolver whose inbound address the clients use.',
  'point.vpn-users-to-a-platform-service.2.watch.1': 'Disable public network access once everybody comes in this way.',
  'point.vpn-users-to-a-platform-service.2.watch.2':
    'Only a few people with fixed public addresses: IP rules on the service are the cheap alternative.',
  'point.rights-to-create-a-private-endpoint.1':
    'Three places: on the subnet join/action (Network Contributor or a custom role; subnets/write only to change ' +
    'network policies), on the resource group privateEndpoints/write, and on the target ' +
    'privateEndpointConnectionsApproval/action, or its owner approves by hand.',
  'point.rights-to-create-a-private-endpoint.1.change.2': 'approval by the owner where the right is missing',
  'point.rights-to-create-a-private-endpoint.1.watch.1':
    'For the record the zone group also needs Private DNS Zone Contributor on the zone; without it let Azure Policy ' +
    'write it.',
  'point.rights-to-create-a-private-endpoint.1.watch.2':
    'The provider of the target (Microsoft.Sql, Microsoft.Storage …) must be registered in the subscription of the ' +
    'endpoint, too.',
  'point.rights-to-create-a-private-endpoint.1.watch.3':
    'Custom role: virtualNetworks/read, subnets/read, subnets/join/action, privateEndpoints/read and write.',
  'point.rights-to-create-a-private-endpoint.cause':
    'the creator lacks a right on the subnet, the endpoint or the service',
  'point.rights-to-create-a-private-endpoint.fix':
    'Grant subnets/join/action on the subnet and privateEndpoints/write on the resource group, and let the owner of ' +
    'the service approve where the approval right is missing.',
  'point.endpoint-and-service-in-different-subscriptions.1':
    'Yes: endpoint, service and zone may be in different resource groups, subscriptions and regions; only the ' +
    "endpoint must be in the region of its VNet. Register the provider of the service in the endpoint's " +
    'subscription, and choose the service by its resource ID.',
  'point.endpoint-and-service-in-different-subscriptions.1.change.1': 'by the resource ID of the service',
  'point.endpoint-and-service-in-different-subscriptions.1.watch.1':
    'Without the approval right on the service the connection stays Pending until its owner approves.',
  'point.endpoint-and-service-in-different-subscriptions.1.watch.2':
    'Registration: az provider register --namespace Microsoft.Sql (or Microsoft.Storage, Microsoft.KeyVault …).',
  'point.endpoint-and-service-in-different-subscriptions.1.watch.3':
    'Deleting the service leaves the endpoint behind as Disconnected: remove it, or it goes on to cost and its ' +
    'record stays.',
  'point.endpoint-and-service-in-different-subscriptions.cause':
    'the resource provider of the service is not registered in one of the subscriptions',
  'point.endpoint-and-service-in-different-subscriptions.fix':
    'Register the provider of the service, such as Microsoft.Storage, and Microsoft.Network in both subscriptions ' +
    '(az provider register), then create the endpoint again.',
  'point.several-endpoints-to-one-service.1':
    'Yes: a service takes many private endpoints, in as many VNets as you like, 200 for a storage account. Where the ' +
    'VNets share one DNS zone they collide, as a name has one record there: give each isolated VNet its own zone of ' +
    'that name.',
  'point.several-endpoints-to-one-service.1.change.1': 'in the other VNet',
  'point.several-endpoints-to-one-service.1.change.2': 'for that VNet only',
  'point.several-endpoints-to-one-service.1.watch.1':
    'Networks that are joined and use one DNS should use one endpoint together.',
  'point.several-endpoints-to-one-service.1.watch.2': 'Each endpoint is billed and approved by itself.',
  'point.one-endpoint-for-several-resources.1':
    'No: one private endpoint leads to one sub-resource of one resource, so each vault, account or app needs its ' +
    'own. What sits inside that resource is covered: all databases of a logical SQL server, all containers of a blob ' +
    'endpoint.',
  'point.one-endpoint-for-several-resources.1.change.1': 'one per resource and sub-resource',
  'point.one-endpoint-for-several-resources.1.watch.1':
    'Saving: one Application Gateway or API Management in front of many apps needs one address of its own.',
  'point.one-endpoint-for-several-resources.1.watch.2': 'Fewer, larger accounts or servers need fewer endpoints.',
  'point.one-endpoint-for-several-resources.1.watch.3':
    'All endpoints of one kind share one DNS zone and may share one subnet.',
  'point.endpoint-to-a-vm.1':
    'Not directly: a private endpoint needs a Private Link service as its other end. Put the VM behind a Standard ' +
    "load balancer, publish that as Private Link service, and create the endpoint to it. With peering, the VM's own " +
    'private address is enough.',
  'point.endpoint-to-a-vm.1.change.1': 'Standard, the VM in its pool by NIC',
  'point.endpoint-to-a-vm.1.change.3': "in the caller's VNet",
  'point.endpoint-to-a-vm.1.watch.1': 'It goes one way: only the side with the endpoint opens connections.',
  'point.endpoint-to-a-vm.1.watch.2': "The VM sees the NAT address of the service, not the caller's.",
  'point.endpoint-to-a-vm.1.watch.3': "The name is yours to make: a record for the endpoint's address.",
  'point.publish-a-service-behind-private-endpoint.1':
    'Not by itself: a private endpoint is reachable from private networks only. For HTTP put something in front that ' +
    'has a leg inside: Front Door Premium with a private link to the origin, or Application Gateway with the private ' +
    'endpoint as backend.',
  'point.publish-a-service-behind-private-endpoint.1.change.1':
    'Premium with Private Link, or an Application Gateway in the VNet',
  'point.publish-a-service-behind-private-endpoint.1.watch.1':
    'Application Gateway must resolve the private name: link the zone to its VNet.',
  'point.publish-a-service-behind-private-endpoint.1.watch.2':
    'Front Door makes a managed endpoint of its own that you approve on the origin; yours is not used.',
  'point.publish-a-service-behind-private-endpoint.1.watch.3':
    'Keep the host name of the service as the Host header towards the backend unless it knows your domain.',
  'point.endpoint-when-a-zone-fails.1':
    'No second one is needed within a region: private endpoints belong to no zone, and the loss of an availability ' +
    'zone does not touch them. Only the loss of the whole region does.',
  'point.endpoint-when-a-zone-fails.1.watch.1':
    'The zone redundancy of the service behind it is a setting of that service.',
  'point.endpoint-when-a-zone-fails.1.watch.2':
    "For a lost region: an endpoint in the other region's VNet with its own zone.",
  'point.source-address-through-private-endpoint.1':
    "The service sees the caller's private address: its logs show 10.x instead of a public address, and in SQL " +
    'client_net_address of sys.dm_exec_connections does. A public address in the log means that this caller did not ' +
    'take the endpoint.',
  'point.source-address-through-private-endpoint.1.watch.1':
    'SQL: select client_net_address from sys.dm_exec_connections where session_id = @@SPID.',
  'point.source-address-through-private-endpoint.1.watch.2':
    "Behind a firewall or proxy that translates, the log shows the firewall's address.",
  'point.source-address-through-private-endpoint.1.watch.3':
    "The endpoint's own metrics Bytes In and Bytes Out show whether anything passes, with about ten minutes of delay.",
  'point.flow-logs-at-a-private-endpoint.1':
    'No: flow logs do not record traffic into a private endpoint, and its network card shows neither effective ' +
    "routes nor rules. Log at the caller's subnet, at the firewall in between, or in the resource logs of the " +
    'service.',
  'point.flow-logs-at-a-private-endpoint.1.change.2': 'diagnostic settings of the service on',
  'point.flow-logs-at-a-private-endpoint.1.watch.1':
    'Diagnostic settings of the service tell identity, operation and caller address: the most useful of the three.',
  'point.flow-logs-at-a-private-endpoint.1.watch.2':
    "For network logs send the traffic through the firewall: route table policy on, route for the endpoints' range.",
  'point.flow-logs-at-a-private-endpoint.1.watch.3':
    'Effective routes of the calling VM show the endpoint as /32 InterfaceEndpoint.',
  'point.network-policies-side-effects.1':
    'Old texts ask to disable them; that is no longer needed. Today it is a choice per subnet: ' +
    'NetworkSecurityGroupEnabled if the NSG shall count, RouteTableEnabled if a route may beat the /32, Enabled for ' +
    'both, Disabled (the default) for neither.',
  'point.network-policies-side-effects.1.change.1':
    'per subnet, at its settings under "Private endpoint network policy"',
  'point.network-policies-side-effects.1.watch.1':
    'Before you switch on the NSG part, read its rules: a deny that was ignored until now takes effect at once for ' +
    'every endpoint in the subnet.',
  'point.network-policies-side-effects.1.watch.2':
    'CLI: az network vnet subnet update --private-endpoint-network-policies Enabled.',
  'point.network-policies-side-effects.1.watch.3':
    'With the route part, check the return way: appliances need SNAT, or replies go around them.',
  'point.network-policies-side-effects.1.watch.4':
    'It is not the same switch as that for Private Link services, which must be off on the NAT subnet.',
  'point.security-groups-with-private-endpoints.1':
    'Yes: assign the endpoint to an application security group, switch on network policies for security groups on ' +
    'its subnet, and name the group as destination in the inbound rules. So each endpoint gets rules of its own ' +
    'without addresses.',
  'point.security-groups-with-private-endpoints.1.change.1': 'inbound rules with the group as destination',
  'point.security-groups-with-private-endpoints.1.change.2': 'on for network security groups',
  'point.security-groups-with-private-endpoints.1.watch.1':
    'Keep to 50 addresses in one group: above, connections may fail.',
  'point.security-groups-with-private-endpoints.1.watch.2':
    'End with a deny before AllowVnetInBound, which would let peered ranges in.',
  'point.security-groups-with-private-endpoints.1.watch.3': 'Group and endpoint must be in one region.',
  'point.managed-or-own-private-endpoint.1':
    'A normal one stands in your VNet and serves your callers. A managed one stands in the network of a service ' +
    "(Data Factory, Synapse, Fabric, AI Search, Databricks serverless, Front Door) and serves only that service's " +
    'own calls: you create it there and approve it at the target.',
  'point.managed-or-own-private-endpoint.1.change.1': 'your own, for your networks',
  'point.managed-or-own-private-endpoint.1.change.2': 'managed, in the calling service, approved at the target',
  'point.managed-or-own-private-endpoint.1.watch.1':
    'Managed ones need no zone and no subnet of yours and cannot use your endpoint.',
  'point.managed-or-own-private-endpoint.1.watch.2': 'They start as Pending, also inside one subscription.',
  'point.managed-or-own-private-endpoint.1.watch.3': 'To servers of yours they go over a Private Link service.',
  'point.other-cloud-to-private-endpoint.1':
    "Yes, over a private line into the endpoint's VNet: site-to-site VPN between the clouds, or ExpressRoute and " +
    'Direct Connect or Interconnect meeting at a provider. The two Private Link services do not connect to each ' +
    'other.',
  'point.other-cloud-to-private-endpoint.1.change.2': 'between the two clouds',
  'point.other-cloud-to-private-endpoint.1.change.3': "target for the other cloud's resolver rules",
  'point.other-cloud-to-private-endpoint.1.watch.1':
    "Ranges must not overlap, and the endpoint's range must be routed in the other cloud.",
  'point.other-cloud-to-private-endpoint.1.watch.2':
    'Let its resolver forward the public zone name (blob.core.windows.net) to the inbound endpoint.',
  'point.other-cloud-to-private-endpoint.1.watch.3': 'For bulk data look at ExpressRoute instead of a tunnel.',
  'point.enforce-private-endpoints-by-policy.1':
    'With Azure Policy in three parts: deny public network access per service, deny privatelink zones outside the ' +
    'central subscription, and deployIfNotExists for the DNS zone group of each endpoint. Start them as audit to see ' +
    'what exists.',
  'point.enforce-private-endpoints-by-policy.1.change.1': 'audit first, then deny and deployIfNotExists',
  'point.enforce-private-endpoints-by-policy.1.watch.1':
    'Built-in definitions exist per service ("… should disable public network access", "… should use private link").',
  'point.enforce-private-endpoints-by-policy.1.watch.2':
    'A deny policy may look at the target ID and the tenant of a new endpoint, against exfiltration.',
  'point.enforce-private-endpoints-by-policy.1.watch.3':
    'Exemptions with an end date for services that cannot do without the public side.',
  'point.sas-and-keys-through-private-endpoint.1':
    'They work from networks that reach the endpoint, and only there: network rules and credentials are two separate ' +
    'checks, and a SAS or key never opens the firewall. Somebody outside with a valid SAS is refused.',
  'point.sas-and-keys-through-private-endpoint.1.watch.1':
    'The URL stays the normal one (account.blob.core.windows.net); only its address changes.',
  'point.sas-and-keys-through-private-endpoint.1.watch.2':
    'To hand files to people outside: selected networks with their public addresses, or a separate account.',
  'point.sas-and-keys-through-private-endpoint.1.watch.3':
    'The IP range in a SAS limits further; it lets nobody in by itself.',
  'point.sas-and-keys-through-private-endpoint.cause':
    'network rules are checked beside the key or SAS, and this caller is not on an allowed network',
  'point.sas-and-keys-through-private-endpoint.fix':
    'Let the caller come over the private endpoint, or allow its public address or resource instance in the firewall ' +
    'of the service.',
  'point.service-endpoint-against-default-route.1':
    "Yes, the service endpoint wins: its routes cover the service's own prefixes and go before 0.0.0.0/0 from a " +
    'route table or BGP, so this traffic leaves straight for the service and past the firewall. To inspect it, ' +
    "switch the endpoint off on that subnet and on at the firewall's subnet.",
  'point.service-endpoint-against-default-route.1.change.1': 'on the subnets whose traffic the firewall must see',
  'point.service-endpoint-against-default-route.1.change.2':
    "on AzureFirewallSubnet or the appliance's subnet, which the VNet rule then names",
  'point.service-endpoint-against-default-route.1.change.3': '0.0.0.0/0 to the firewall',
  'point.service-endpoint-against-default-route.1.watch.1':
    'Check under Effective routes of a network card: next hop type VirtualNetworkServiceEndpoint.',
  'point.service-endpoint-against-default-route.1.watch.2':
    'Other internet traffic of the subnet goes on to follow the default route.',
  'point.service-endpoint-against-default-route.1.watch.3':
    'Switching the endpoint on or off drops open TCP connections to that service.',
  'point.service-endpoint-against-default-route.1.watch.4':
    "With the endpoint on the firewall's subnet, the service sees the firewall only: filter single accounts by FQDN " +
    'rules there.',
  'point.service-endpoint-beside-nat-gateway.1':
    "Yes, both fit on one subnet: traffic to the service takes the service endpoint's more specific route and never " +
    'passes the NAT gateway. The service sees the private address and the subnet, so it needs a VNet rule; a rule ' +
    'for the NAT address does not match.',
  'point.service-endpoint-beside-nat-gateway.1.change.3': 'a VNet rule for the subnet instead of the NAT address',
  'point.service-endpoint-beside-nat-gateway.1.watch.1':
    "All other internet traffic goes on to use the NAT gateway's address.",
  'point.service-endpoint-beside-nat-gateway.1.watch.2':
    'If partners or other services need the fixed address, they still see that of the NAT gateway.',
  'point.service-endpoint-order-of-work.1':
    'Expect a short cut: open TCP connections to that service drop when the endpoint goes on, and the source address ' +
    'turns private, so old IP rules stop matching. Add the VNet rule first where the service allows it, otherwise in ' +
    'a quiet hour: endpoint, VNet rule, then default action Deny.',
  'point.service-endpoint-order-of-work.1.change.1': 'on the calling subnet',
  'point.service-endpoint-order-of-work.1.change.2': 'the VNet rule, then default action Deny',
  'point.service-endpoint-order-of-work.1.watch.1':
    'SQL and Cosmos DB take the VNet rule before the endpoint with the flag IgnoreMissingVnetServiceEndpoint: then ' +
    'nothing is refused in between.',
  'point.service-endpoint-order-of-work.1.watch.2':
    'Clients must reconnect by themselves; run no long job while you switch.',
  'point.service-endpoint-order-of-work.1.watch.3':
    'Network side: write access on the VNet. Service side: joinViaServiceEndpoint on the subnet.',
  'point.service-endpoint-order-of-work.1.watch.4': 'Traffic to other addresses is not touched.',
  'point.service-endpoint-without-vnet-rule.1':
    'It takes both halves: the endpoint on the calling subnet and a VNet rule for exactly that subnet on the ' +
    'service, with default action Deny. The endpoint alone restricts nobody; the rule alone lets nobody in.',
  'point.service-endpoint-without-vnet-rule.1.change.2': 'a VNet rule for the calling subnet, default action Deny',
  'point.service-endpoint-without-vnet-rule.1.watch.1':
    "The subnet that counts is the caller's: for an app with VNet integration the integration subnet, for AKS that " +
    'of the nodes.',
  'point.service-endpoint-without-vnet-rule.1.watch.2':
    "Test from a VM there: the service's log must show its private address; a public one means that the endpoint is " +
    'not in effect.',
  'point.service-endpoint-without-vnet-rule.1.watch.3':
    'An NSG must allow outbound to the service tag (Storage, Sql, AzureKeyVault) of the region.',
  'point.service-endpoint-without-vnet-rule.1.watch.4':
    'A 403 that stays may be rights: network rules never replace roles, keys or logins.',
  'point.service-endpoint-without-vnet-rule.cause': 'the service endpoint has no matching VNet rule on the service',
  'point.service-endpoint-without-vnet-rule.fix':
    'Add a VNet rule for exactly the calling subnet on the service, with default action Deny, and the service ' +
    'endpoint on that subnet.',
  'point.service-endpoint-old-ip-rule-stops.1':
    'With a service endpoint the service sees the private address of the VM and its subnet instead of the public ' +
    'one, so every IP rule for that public address stops matching. Add a VNet rule for the subnet on the service.',
  'point.service-endpoint-old-ip-rule-stops.1.change.2': 'a VNet rule for the subnet',
  'point.service-endpoint-old-ip-rule-stops.1.watch.1':
    'Private addresses cannot be entered as IP rules; only the VNet rule admits them.',
  'point.service-endpoint-old-ip-rule-stops.1.watch.2':
    'Microsoft.Storage.Global does this for accounts in every region, also those of partners whose firewall knows ' +
    'your NAT address.',
  'point.service-endpoint-old-ip-rule-stops.1.watch.3':
    'The way back: take the endpoint off the subnet, and the public address is seen again.',
  'point.service-endpoint-old-ip-rule-stops.cause':
    'with the service endpoint the service sees the private address, so the old IP rule no longer matches',
  'point.service-endpoint-old-ip-rule-stops.fix':
    'Add a VNet rule for the subnet on the service, and remove the IP rule once nobody else needs it.',
  'point.service-endpoint-across-regions.1':
    'Depends on the service: Storage from any region with Microsoft.Storage.Global (plain Microsoft.Storage covers ' +
    'the own and the paired region), Key Vault, Cosmos DB, Event Hubs and Service Bus from any region, Microsoft.Sql ' +
    "in the server's own region only.",
  'point.service-endpoint-across-regions.1.change.1':
    'Microsoft.Storage.Global instead of Microsoft.Storage for other regions',
  'point.service-endpoint-across-regions.1.watch.1':
    'A subnet carries one of the two Storage endpoints: delete Microsoft.Storage, then add Microsoft.Storage.Global; ' +
    'connections drop in between.',
  'point.service-endpoint-across-regions.1.watch.2':
    'Cross-region endpoints for Storage are generally available since April 2023.',
  'point.service-endpoint-across-regions.1.watch.3':
    "For SQL in another region take a private endpoint in the caller's VNet.",
  'point.service-endpoint-across-regions.1.watch.4':
    "For recovery, prepare endpoint and VNet rule in the paired region's VNet beforehand.",
  'point.service-endpoint-other-subscription-or-tenant.1':
    'Across subscriptions yes, across tenants only for Storage and Key Vault. Whoever adds the rule needs ' +
    'subnets/joinViaServiceEndpoint/action on that subnet (Network Contributor or Storage Account Contributor have ' +
    'it); the endpoint itself is set by the owner of the VNet.',
  'point.service-endpoint-other-subscription-or-tenant.1.change.2': "a VNet rule with the subnet's full resource ID",
  'point.service-endpoint-other-subscription-or-tenant.1.watch.1':
    'A subnet of another tenant can be added by PowerShell, CLI or REST only; the portal merely shows it.',
  'point.service-endpoint-other-subscription-or-tenant.1.watch.2':
    'The right lets somebody name your subnet as allowed caller, nothing more; the VNet is not changed by it.',
  'point.service-endpoint-other-subscription-or-tenant.1.watch.3':
    'For other services across tenants take a private endpoint with manual approval.',
  'point.service-endpoint-policies.1':
    'With a service endpoint policy on the subnet: it lists the storage accounts, resource groups or subscriptions ' +
    'that may be reached over the endpoint, all others are refused. It exists for Storage only; for other services a ' +
    'private endpoint limits to the one resource.',
  'point.service-endpoint-policies.1.change.1': 'with a service endpoint policy for Microsoft.Storage on the subnet',
  'point.service-endpoint-policies.1.change.2': "outbound to Storage of the endpoint's regions only",
  'point.service-endpoint-policies.1.watch.1':
    "List everything the subnet needs first: diagnostics, packages and agents keep storage accounts of Microsoft's, " +
    'which are refused as well.',
  'point.service-endpoint-policies.1.watch.2':
    'Keep it off subnets with managed services that use storage of their own (HDInsight, Application Gateway, API ' +
    'Management).',
  'point.service-endpoint-policies.1.watch.3':
    'Policy and VNet must be in one region; the policy works per subnet, not over peering.',
  'point.service-endpoint-policies.1.watch.4': 'It does not act on traffic from on-premises.',
  'point.service-endpoint-policies.cause': 'a service endpoint policy on the subnet does not list that storage account',
  'point.service-endpoint-policies.fix':
    'Add the account, its resource group or subscription to the service endpoint policy of the subnet, or take the ' +
    'policy off that subnet.',
  'point.service-endpoint-cost-and-limits.1':
    'Service endpoints are free and not limited in number. What is limited is the VNet rules of the service: Storage ' +
    '400, Key Vault 200, SQL, Event Hubs and Service Bus 128 each, Cosmos DB 64.',
  'point.service-endpoint-cost-and-limits.1.watch.1': 'One rule is one subnet: larger or fewer subnets save rules.',
  'point.service-endpoint-cost-and-limits.1.watch.2':
    'Beyond the limit let the subnets go through the hub firewall with the endpoint on its subnet, one rule for all, ' +
    'or take a private endpoint.',
  'point.service-endpoint-cost-and-limits.1.watch.3': 'Storage takes 400 IP rules beside them, a key vault 1,000.',
  'point.service-endpoint-dns-and-nsg.1':
    'No DNS change is needed: with a service endpoint the name goes on to give the public address, and that is ' +
    "right. The traffic stays on Microsoft's network; an NSG that denies the internet must allow outbound to the " +
    'service tag, for example Storage.WestEurope.',
  'point.service-endpoint-dns-and-nsg.1.change.2': 'allow outbound to the service tag of the region, before the deny',
  'point.service-endpoint-dns-and-nsg.1.watch.1': 'The VM needs no public address for it.',
  'point.service-endpoint-dns-and-nsg.1.watch.2':
    'If the name gives a private address, a private endpoint is used and the service endpoint plays no part.',
  'point.service-endpoint-dns-and-nsg.1.watch.3':
    'Entra ID and the portal are further tags: AzureActiveDirectory, AzureResourceManager.',
  'point.service-endpoint-which-services.1':
    'Storage, SQL Database and Synapse, Cosmos DB, Key Vault, Event Hubs, Service Bus (Premium), App Service ' +
    '(inbound access restrictions) and AI services; Container Registry in preview. Everything else, such as Monitor, ' +
    'Search or Data Factory, takes a private endpoint.',
  'point.service-endpoint-which-services.1.change.1': 'for the listed services, otherwise a private endpoint',
  'point.service-endpoint-which-services.1.watch.1':
    'Entra ID has none: Microsoft.AzureActiveDirectory existed for Data Lake Storage Gen1 only.',
  'point.service-endpoint-which-services.1.watch.2':
    'A private endpoint exists for nearly all services, so mixed subnets are usual.',
  'point.service-endpoint-for-apps-and-clusters.1':
    'Yes: switch it on where the call leaves from, that is the integration subnet of the app, the node subnet of the ' +
    'AKS cluster or the subnet of the Container Apps environment, and name that subnet in the VNet rule of the ' +
    'service.',
  'point.service-endpoint-for-apps-and-clusters.1.change.1': 'on the integration or node subnet',
  'point.service-endpoint-for-apps-and-clusters.1.change.2': 'a VNet rule for that subnet',
  'point.service-endpoint-for-apps-and-clusters.1.watch.1':
    'An app without VNet integration has no subnet: neither service endpoint nor VNet rule applies to it.',
  'point.service-endpoint-for-apps-and-clusters.1.watch.2': 'SQL in another region needs a private endpoint instead.',
  'point.service-endpoint-for-apps-and-clusters.1.watch.3':
    'Subnets of private endpoints never call anything, so a rule for them is of no use.',
  'point.service-endpoint-for-apps-and-clusters.cause':
    'the VNet rule names another subnet than the one from which the app calls',
  'point.service-endpoint-for-apps-and-clusters.fix':
    'Switch the service endpoint on at the integration or node subnet and name that subnet in the VNet rule.',
  'point.standard-service-endpoint-preview.1':
    'Not for production yet: the standard service endpoint is a public preview of July 2026. A public IP identifies ' +
    'the subnets and a network security perimeter lets them in; it still leads to the public endpoint and cannot be ' +
    'used from on-premises.',
  'point.standard-service-endpoint-preview.1.change.2': 'where a private path is wanted',
  'point.standard-service-endpoint-preview.1.watch.1':
    'It exists for Storage, Key Vault, SQL Database and Cosmos DB, and is listed as paid, unlike the usual one.',
  'point.standard-service-endpoint-preview.1.watch.2': 'SQL Database stays bound to the same region.',
  'point.service-endpoint-subnet-deleted.1':
    'The subnet can be deleted at any time; its VNet rule on the service then lets nobody in any more, and a new ' +
    'subnet of the same name does not inherit it. Add a rule for the new subnet and clear away the old one.',
  'point.service-endpoint-subnet-deleted.1.change.1': 'the dead VNet rule out, one for the new subnet in',
  'point.service-endpoint-subnet-deleted.1.watch.1':
    'Pipelines that rebuild VNets should write the VNet rules in the same run.',
  'point.service-endpoint-subnet-deleted.1.watch.2':
    'Switching the endpoint off leaves the rule in place, but its callers are refused.',
  'point.service-endpoint-subnet-deleted.cause': 'the VNet rule points at a subnet that was deleted and made again',
  'point.service-endpoint-subnet-deleted.fix':
    'Delete the dead VNet rule on the service and add one for the new subnet.',
  'point.which-sub-resource-to-choose.1':
    'It names the part of the service: sqlServer, vault, sites (sites-slot for a slot), registry, namespace for ' +
    'Event Hubs and Service Bus, account for AI services, Sql or MongoDB for Cosmos DB, and for storage one of blob, ' +
    'dfs, file, queue, table and web.',
  'point.which-sub-resource-to-choose.1.change.1': 'with the sub-resource of the part that is used',
  'point.which-sub-resource-to-choose.1.watch.1':
    'Ask the resource itself: az network private-link-resource list --id with its resource ID shows names and ' +
    'required zones.',
  'point.which-sub-resource-to-choose.1.watch.2': 'Names are case sensitive in templates (sqlServer, not sqlserver).',
  'point.which-sub-resource-to-choose.1.watch.3':
    'An endpoint to a Private Link service of your own has no sub-resource.',
  'point.which-sub-resource-to-choose.cause': 'the sub-resource (group ID) does not exist for this kind of resource',
  'point.which-sub-resource-to-choose.fix':
    'Ask the resource for its group IDs (az network private-link-resource list --id) and use the one with exactly ' +
    'that spelling.',
  'point.secondary-endpoint-of-a-storage-account.1':
    'Only if something reads account-secondary.blob.core.windows.net: that name needs an endpoint of its own with ' +
    'the sub-resource blob_secondary. For a failover it is not needed, as the primary name and its endpoint then ' +
    'lead to the new primary.',
  'point.secondary-endpoint-of-a-storage-account.1.change.2': 'sub-resource blob_secondary, if the secondary is read',
  'point.secondary-endpoint-of-a-storage-account.1.watch.1':
    'Its record (account-secondary) goes into the same zone privatelink.blob.core.windows.net.',
  'point.secondary-endpoint-of-a-storage-account.1.watch.2':
    'Client libraries read the secondary only where they are told so: GeoRedundantSecondaryUri in the SDK.',
  'point.secondary-endpoint-of-a-storage-account.cause':
    'the secondary name needs an endpoint of its own, and there is none',
  'point.secondary-endpoint-of-a-storage-account.fix':
    'Create a private endpoint with the sub-resource blob_secondary, and let it register in the same zone.',
  'point.endpoint-does-not-answer-ping.1':
    'A private endpoint carries TCP and UDP only, so ping and traceroute never get an answer, also where all is ' +
    'well. Test the port of the service: Test-NetConnection name -Port 443.',
  'point.endpoint-does-not-answer-ping.1.watch.1': 'Let monitoring test the TCP port or a request of the service.',
  'point.endpoint-does-not-answer-ping.1.watch.2':
    '443 for storage and vaults, 1433 for Azure SQL, 445 for Azure Files.',
  'point.endpoint-does-not-answer-ping.cause':
    'nothing: a private endpoint never answers ping, and only ping was tested',
  'point.endpoint-does-not-answer-ping.fix':
    'Test the TCP port of the service instead, for example Test-NetConnection name -Port 443.',
  'point.endpoint-rejected-or-disconnected.1':
    'Rejected: the owner of the service said no and may still approve it. Disconnected: the connection or the ' +
    'service itself was removed, and such an endpoint cannot be revived. Delete it and create a new one to the ' +
    'present resource.',
  'point.endpoint-rejected-or-disconnected.1.change.1': 'a new endpoint, approved by the owner',
  'point.endpoint-rejected-or-disconnected.1.watch.1':
    'A service that was deleted and made again is a new resource, even under the same name.',
  'point.endpoint-rejected-or-disconnected.1.watch.2':
    'The new endpoint has a new address: with a DNS zone group the record follows.',
  'point.endpoint-rejected-or-disconnected.1.watch.3': 'Nothing passes unless the state is Approved.',
  'point.endpoint-rejected-or-disconnected.cause':
    'the owner rejected or removed the connection, or the service was recreated',
  'point.endpoint-rejected-or-disconnected.fix':
    'Have a rejected connection approved; delete a disconnected endpoint and create a new one to the present resource.',
  'point.forbidden-although-the-path-is-private.1':
    'With the private address and an open port the network is done, and service firewalls do not act on endpoints: ' +
    'what refuses is the identity. Give it a role on the data, such as Storage Blob Data Reader or Key Vault Secrets ' +
    'User.',
  'point.forbidden-although-the-path-is-private.1.change.2': 'a data role for the identity',
  'point.forbidden-although-the-path-is-private.1.watch.1':
    'Owner or Contributor on the resource gives no right to its data.',
  'point.forbidden-although-the-path-is-private.1.watch.2':
    'Read the code: of storage, AuthorizationPermissionMismatch means the role, AuthorizationFailure mostly the ' +
    'network.',
  'point.forbidden-although-the-path-is-private.1.watch.3':
    'The log of the service shows the caller: a private address proves the path.',
  'point.forbidden-although-the-path-is-private.cause': 'the path is right, and the identity has no role on the data',
  'point.forbidden-although-the-path-is-private.fix':
    'Assign a role on the data to the identity, for example Storage Blob Data Reader or Key Vault Secrets User, and ' +
    'wait some minutes.',
  'point.caller-outside-after-public-access-was-closed.1':
    'With public access off only callers in your networks get in, by the private endpoint. Hosted agents, SaaS and ' +
    'people outside are refused: give them a runner in your VNet, or open the firewall of the service for selected ' +
    'networks.',
  'point.caller-outside-after-public-access-was-closed.1.change.2': 'selected networks, if callers outside must stay',
  'point.caller-outside-after-public-access-was-closed.1.watch.1':
    'Callers in Azure: VNet integration, or a managed private endpoint of the calling service.',
  'point.caller-outside-after-public-access-was-closed.1.watch.2':
    'Trusted Microsoft services can be let in apart where the service offers that.',
  'point.caller-outside-after-public-access-was-closed.1.watch.3':
    'Inside the VNet the same error means DNS: the name still gives the public address.',
  'point.caller-outside-after-public-access-was-closed.cause':
    'public access is off, and this caller is not in a network that reaches the endpoint',
  'point.caller-outside-after-public-access-was-closed.fix':
    'Bring the caller into the network (self-hosted runner, VNet integration, managed private endpoint), or allow ' +
    'its address under selected networks.',
  'point.no-way-to-the-vnet-of-the-endpoint.1':
    "DNS only tells the address; there is no way to it. A zone link is no connection: peer the caller's VNet with " +
    "that of the endpoint, route through the hub firewall, or create a second endpoint in the caller's own VNet.",
  'point.no-way-to-the-vnet-of-the-endpoint.1.change.2': 'between caller and endpoint, or an endpoint of its own',
  'point.no-way-to-the-vnet-of-the-endpoint.1.watch.1':
    'With a direct peering the caller shows a /32 route with next hop InterfaceEndpoint.',
  'point.no-way-to-the-vnet-of-the-endpoint.1.watch.2':
    'Two spokes of one hub do not see each other without a firewall or peering.',
  'point.no-way-to-the-vnet-of-the-endpoint.1.watch.3':
    'A second endpoint needs a zone of its own there, or its record collides.',
  'point.no-way-to-the-vnet-of-the-endpoint.cause':
    'there is no peering or route from the caller to the VNet of the endpoint',
  'point.no-way-to-the-vnet-of-the-endpoint.fix':
    'Peer the VNet of the caller with that of the endpoint, or route through the hub firewall, or create an endpoint ' +
    'in the VNet of the caller.',
  'point.endpoint-range-missing-on-the-line.1':
    "The name is right, but on-premises has no route to the VNet of the endpoint. Let the spoke use the hub's " +
    'gateway (both peering flags), and add its range to the static routes and tunnel selectors of your device where ' +
    'BGP does not bring it.',
  'point.endpoint-range-missing-on-the-line.1.change.1': 'gateway transit in the hub, remote gateway in the spoke',
  'point.endpoint-range-missing-on-the-line.1.change.2': 'the range of the spoke to Azure',
  'point.endpoint-range-missing-on-the-line.1.watch.1':
    'The gateway advertises VNet ranges, not the /32 of an endpoint.',
  'point.endpoint-range-missing-on-the-line.1.watch.2': 'Firewalls on-premises need the new range, too.',
  'point.endpoint-range-missing-on-the-line.1.watch.3':
    'The way back follows the gateway; a route table on GatewaySubnet must not lose it.',
  'point.endpoint-range-missing-on-the-line.cause':
    'on-premises has no route to the range of the VNet in which the endpoint is',
  'point.endpoint-range-missing-on-the-line.fix':
    'Set gateway transit in the hub and remote gateway in the spoke, and add the range of that VNet to the routes ' +
    'and tunnel selectors on-premises.',
  'point.replies-of-the-endpoint-miss-the-appliance.1':
    'The reply of the endpoint goes straight back to the caller and misses the appliance, which then drops the ' +
    'session. Translate the source at the appliance (SNAT, application rules on Azure Firewall), or set the tag ' +
    'disableSnatOnPL=true on the NIC of your appliance.',
  'point.replies-of-the-endpoint-miss-the-appliance.1.change.1':
    'SNAT towards the endpoints, or the tag on its network card',
  'point.replies-of-the-endpoint-miss-the-appliance.1.watch.1':
    'The tag is case sensitive; setting it resets long-running connections through the appliance once.',
  'point.replies-of-the-endpoint-miss-the-appliance.1.watch.2':
    "The route table policy must be on at the endpoint's subnet.",
  'point.replies-of-the-endpoint-miss-the-appliance.1.watch.3': 'Both directions must use the same instance of a pair.',
  'point.replies-of-the-endpoint-miss-the-appliance.cause':
    'the replies of the endpoint do not come back through the appliance',
  'point.replies-of-the-endpoint-miss-the-appliance.fix':
    'Translate the source address at the appliance, or set the tag disableSnatOnPL=true on the network card of the ' +
    'appliance.',
  'point.nsg-of-the-caller-blocks-the-endpoint.1':
    "The caller's NSG denies the way out. Behind a private endpoint the service is a private address, so service " +
    "tags such as Storage or Sql do not match it: allow the endpoint's subnet or VirtualNetwork on the port of the " +
    'service.',
  'point.nsg-of-the-caller-blocks-the-endpoint.1.change.1':
    "outbound from the caller: the endpoint's subnet on its port",
  'point.nsg-of-the-caller-blocks-the-endpoint.1.watch.1':
    '443 for most, 1433 for Azure SQL (up to 65535 with the Redirect policy), 445 for Azure Files.',
  'point.nsg-of-the-caller-blocks-the-endpoint.1.watch.2':
    'Connection troubleshoot of Network Watcher names the rule that denies.',
  'point.nsg-of-the-caller-blocks-the-endpoint.cause':
    'an outbound rule of the NSG at the caller denies the address of the endpoint',
  'point.nsg-of-the-caller-blocks-the-endpoint.fix':
    'Allow the subnet of the endpoint, or VirtualNetwork, on the port of the service in the outbound rules of the ' +
    'calling subnet.',
  'point.nsg-blocks-since-network-policies.1':
    'With network policies on, the NSG of that subnet counts for all its endpoints, with rules that did nothing ' +
    'before. Add inbound allows for the callers and ports, or set the policy to RouteTableEnabled if only routes ' +
    'were meant.',
  'point.nsg-blocks-since-network-policies.1.change.1': 'inbound allow for callers and ports',
  'point.nsg-blocks-since-network-policies.1.change.2': 'only what is wanted: NSG, routes or both',
  'point.nsg-blocks-since-network-policies.1.watch.1':
    'It is one setting for all private endpoints of the subnet, existing ones included.',
  'point.nsg-blocks-since-network-policies.1.watch.2': 'On-premises callers and VPN clients need rules as well.',
  'point.nsg-blocks-since-network-policies.1.watch.3': 'Cosmos DB in direct mode needs a wide range of ports.',
  'point.nsg-blocks-since-network-policies.cause':
    'the NSG of the subnet began to count for the endpoints when network policies were switched on',
  'point.nsg-blocks-since-network-policies.fix':
    'Add inbound allow rules for the callers and ports to the NSG of that subnet, or set the policy to ' +
    'RouteTableEnabled.',
  'point.open-connections-keep-the-public-path.1':
    'Connections and mounts that were open before stay on the address they had. Unmount and mount the share again, ' +
    'restart the app or empty its pool, once the name resolves to the private address.',
  'point.open-connections-keep-the-public-path.1.watch.1':
    'Do this before you disable public access, or the open mounts break.',
  'point.open-connections-keep-the-public-path.1.watch.2':
    'Check with Get-NetTCPConnection or ss that the remote address is private.',
  'point.open-connections-keep-the-public-path.cause':
    'the connection was opened before the endpoint and stays on the public address',
  'point.open-connections-keep-the-public-path.fix':
    'Unmount and mount the share again, or restart the app, after the name resolves to the private address.',
  'point.only-one-name-of-the-service-has-a-record.1':
    'Many services have more than one name behind an endpoint: regional names of Cosmos DB, data names of a ' +
    'registry, the scm name of a web app. Open DNS configuration of the endpoint and give every name listed there ' +
    'its record, or let a DNS zone group do it.',
  'point.only-one-name-of-the-service-has-a-record.1.change.1': 'a record for each name that the endpoint lists',
  'point.only-one-name-of-the-service-has-a-record.1.watch.1':
    'The list stands at the endpoint under DNS configuration and at its network card.',
  'point.only-one-name-of-the-service-has-a-record.1.watch.2':
    'A new region or replica brings new names: the zone group follows, hand-made records do not.',
  'point.only-one-name-of-the-service-has-a-record.cause':
    'only one of the names of the service has a record, and the client also calls another',
  'point.only-one-name-of-the-service-has-a-record.fix':
    'Add a record for every name that the endpoint lists under DNS configuration, or use a DNS zone group, which ' +
    'writes them all.',
  'point.degraded-above-the-number-of-endpoints.1':
    'Above 4,000 endpoints across peered VNets nothing is refused, but connections degrade. Count them; then switch ' +
    'on High Scale Private Endpoints on all these VNets in a maintenance window, or spread the spokes over more hubs.',
  'point.degraded-above-the-number-of-endpoints.1.watch.1':
    'High scale: 5,000 in one VNet, 20,000 across peered ones, public cloud, not with Virtual WAN.',
  'point.degraded-above-the-number-of-endpoints.1.watch.2': 'Switching resets long-running connections once.',
  'point.degraded-above-the-number-of-endpoints.1.watch.3':
    'One shared endpoint per service instead of one in each spoke saves most.',
  'point.degraded-above-the-number-of-endpoints.cause':
    'there are more than 4,000 private endpoints across the peered VNets',
  'point.degraded-above-the-number-of-endpoints.fix':
    'Enable High Scale Private Endpoints on these VNets in a maintenance window, or spread the spokes over more hubs.',
  'point.subnet-in-use-by-an-endpoint.1':
    'The network card belongs to its private endpoint and goes only with it: delete the endpoint, then the subnet. ' +
    'If a template asks for the deletion by itself, its VNet lacks that subnet: list all subnets inside the VNet ' +
    'resource.',
  'point.subnet-in-use-by-an-endpoint.1.change.1': 'if the subnet shall go',
  'point.subnet-in-use-by-an-endpoint.1.watch.1':
    'A VNet that is deployed without its list of subnets is taken as a wish to delete them.',
  'point.subnet-in-use-by-an-endpoint.1.watch.2':
    'Endpoints of other subscriptions may sit in the subnet: look at its connected devices.',
  'point.subnet-in-use-by-an-endpoint.cause': 'the network card of a private endpoint is still in the subnet',
  'point.subnet-in-use-by-an-endpoint.fix':
    'Delete the private endpoint, with which its network card goes, then the subnet; in templates list all subnets ' +
    'inside the VNet.',
  'point.private-endpoint-with-ipv6.1':
    'Only as a preview of July 2026, in five regions, for Storage, SQL Database, Key Vault and Data Explorer, with ' +
    'endpoint and service in one region. For production stay with IPv4.',
  'point.private-endpoint-with-ipv6.1.watch.1':
    'First register the feature SupportIPv6PrivateEndpoint, set privateEndpointVNetPolicies to Basic on the VNet and ' +
    'RouteTableEnabled on the dual-stack subnet.',
  'point.private-endpoint-with-ipv6.1.watch.2':
    'Regions: West Central US, Central US, East Asia, UK South, North Europe.',
  'point.private-endpoint-with-ipv6.1.watch.3':
    'From on-premises by ExpressRoute and a Virtual Network Routing Appliance only, not by VPN or Virtual WAN.',
  'point.private-endpoint-with-ipv6.1.watch.4': 'Security groups do not apply to it in the preview.',
  'point.source-translation-at-an-appliance.1':
    'No longer required for appliances of yours: the tag disableSnatOnPL with the value true on the network card or ' +
    'scale set of the appliance keeps both directions on it without SNAT. Without the tag translate the source.',
  'point.source-translation-at-an-appliance.1.change.1': 'the tag disableSnatOnPL=true',
  'point.source-translation-at-an-appliance.1.watch.1':
    'Setting it resets long-running endpoint connections through the appliance once: take a maintenance window.',
  'point.source-translation-at-an-appliance.1.watch.2':
    'The tag is case sensitive, and the feature is there in all regions.',
  'point.source-translation-at-an-appliance.1.watch.3':
    'Azure Firewall: application rules translate anyway, network rules by its SNAT setting.',
  'point.states-of-an-endpoint-connection.1':
    'Only Approved carries traffic. Pending waits for the owner of the service; Rejected was turned down, and the ' +
    'owner can still approve it; Disconnected means that connection or service is gone, and the endpoint can only be ' +
    'deleted.',
  'point.states-of-an-endpoint-connection.1.watch.1':
    'Succeeded is the state of the deployment, not of the connection.',
  'point.states-of-an-endpoint-connection.1.watch.2':
    'The owner sees all connections with the message of the request under Networking.',
  'point.approve-connections-by-command.1':
    'Yes: az network private-endpoint-connection approve with the ID of the connection, or ' +
    'Approve-AzPrivateEndpointConnection; in the portal under Private Link, Pending connections, or at the service ' +
    'under Networking.',
  'point.approve-connections-by-command.1.change.1': 'the pending connection approved',
  'point.approve-connections-by-command.1.watch.1':
    'It takes the right privateEndpointConnectionsApproval/action on the service.',
  'point.approve-connections-by-command.1.watch.2':
    'List first: az network private-endpoint-connection list --id with the resource ID of the service.',
  'point.approve-connections-by-command.1.watch.3': 'Terraform approves nothing by itself: use azapi or a script.',
  'point.protocols-of-a-private-endpoint.1':
    'TCP and UDP, on the ports that the service behind it offers; ICMP is not carried, so ping and traceroute say ' +
    'nothing. The endpoint has no port list of its own: limit ports with an NSG and network policies.',
  'point.protocols-of-a-private-endpoint.1.watch.1':
    'Typical ports: 443, 1433 for Azure SQL, 445 for Azure Files, 5671 and 9093 for Event Hubs.',
  'point.watch-traffic-of-an-endpoint.1':
    'By the metrics Bytes In and Bytes Out of the endpoint, which lag some ten minutes. Zero over weeks marks an ' +
    'unused endpoint. Who called stands in the resource logs of the service, with the private address.',
  'point.watch-traffic-of-an-endpoint.1.watch.1': 'With High Scale Private Endpoints these metrics are gone.',
  'point.watch-traffic-of-an-endpoint.1.watch.2':
    'Flow logs do not record traffic into an endpoint: log at the callers.',
  'point.switch-on-high-scale.1':
    'Register the subscription for it, set the private endpoint network policies of all endpoint subnets to Enabled ' +
    "or RouteTableEnabled, then privateEndpointVNetPolicies to Basic on every VNet concerned, callers' VNets too. " +
    'Each switch resets connections once.',
  'point.switch-on-high-scale.1.change.1': 'RouteTableEnabled or Enabled on all endpoint subnets',
  'point.switch-on-high-scale.1.watch.1':
    'From VNets with it, and those peered with them, subnets with bare metal are no longer reached.',
  'point.switch-on-high-scale.1.watch.2':
    "Bytes In and Out are no longer shown per endpoint, and on-premises traffic is billed at the gateway's VNet.",
  'point.switch-on-high-scale.1.watch.3': 'Back only below the old limits.',
  'point.switch-on-high-scale.1.watch.4': 'Not in Government and China clouds, not with Virtual WAN.',
  'point.limits-of-security-rules-at-endpoints.1':
    'An application security group should hold at most 50 addresses of endpoints; above, connections may fail. ' +
    'Source ports in rules are not looked at, and outbound rules mean nothing, as an endpoint never opens ' +
    'connections.',
  'point.limits-of-security-rules-at-endpoints.1.watch.1':
    'Sources times destinations times port ranges of a rule must stay within 250,000.',
  'point.limits-of-security-rules-at-endpoints.1.watch.2':
    'Effective rules are not shown for the network card of an endpoint.',
  'point.limits-of-security-rules-at-endpoints.1.watch.3':
    'Some services, such as Cosmos DB in direct mode, need wide port ranges.',
  'point.delete-an-endpoint-safely.1':
    'The service stays; gone are the address and, with a DNS zone group, the record, so after the last endpoint the ' +
    'name gives the public address again. First open public access for those who still call, or move them to another ' +
    'endpoint, then delete.',
  'point.delete-an-endpoint-safely.1.change.1': 'public access for the remaining callers, if wanted',
  'point.delete-an-endpoint-safely.1.watch.1': 'Caches keep the dead private address for their TTL.',
  'point.delete-an-endpoint-safely.1.watch.2': 'Records by hand must be deleted by hand.',
  'point.delete-an-endpoint-safely.1.watch.3':
    'If a second endpoint shares the zone, its record may go too and the name is not found: write its zone group anew.',
  'point.register-providers-first.1':
    'Yes, in both: Microsoft.Network and the provider of the service (such as Microsoft.Storage) must be registered ' +
    'in the subscription of the endpoint and in that of the service. It takes minutes and changes nothing else.',
  'point.register-providers-first.1.watch.1':
    'Command: az provider register --namespace Microsoft.Storage, by somebody with rights on the subscription.',
  'point.register-providers-first.1.watch.2':
    'Then create the endpoint by resource ID; without rights on the service it waits as Pending.',
};
