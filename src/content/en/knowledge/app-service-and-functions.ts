/** What is answered to questions about app service and functions. */
export const appServiceAndFunctionsWords = {
  'point.vnet-integration-or-private-endpoint.1':
    'No, they are opposite directions: VNet integration carries the calls that the app makes into the VNet, a ' +
    'private endpoint carries the calls that come to the app. One does not replace the other, and many apps need ' +
    'both.',
  'point.vnet-integration-or-private-endpoint.1.watch.1':
    'A private endpoint is inbound only: the app never calls out through it.',
  'point.vnet-integration-or-private-endpoint.1.watch.2':
    'VNet integration is outbound only and needs a delegated subnet (Microsoft.Web/serverFarms) of its own; the ' +
    'private endpoint sits in another subnet.',
  'point.vnet-integration-or-private-endpoint.1.watch.3':
    "With the private endpoint, link privatelink.azurewebsites.net to the callers' VNet and disable public network " +
    'access.',
  'point.app-access-restrictions-and-private-endpoint.1':
    'No: access restrictions do not apply to traffic that comes through the private endpoint. Filter it with a ' +
    "network security group on the endpoint's subnet, after enabling network policies for NSGs there.",
  'point.app-access-restrictions-and-private-endpoint.1.change.2':
    'enabled for NSGs on the subnet of the private endpoint',
  'point.app-access-restrictions-and-private-endpoint.1.change.3':
    'on that subnet: allow the wanted range on 443, deny the rest of the VNet',
  'point.app-access-restrictions-and-private-endpoint.1.watch.1':
    'Network policies are set per subnet and count for all private endpoints in it.',
  'point.app-access-restrictions-and-private-endpoint.1.watch.2':
    'The default rules of an NSG allow the whole VNet and its peers, so the deny rule has to be written.',
  'point.app-access-restrictions-and-private-endpoint.1.watch.3':
    'Access restrictions still guard the public address, and the scm site has a list of its own.',
  'point.app-reaches-on-premises.1':
    'Yes: with regional VNet integration the app calls from an address of its subnet, and that address uses the ' +
    'peering and the ExpressRoute gateway like a VM does. Only the old gateway-required integration cannot use ' +
    'ExpressRoute.',
  'point.app-reaches-on-premises.1.change.2':
    'allow gateway transit on the hub side, use remote gateway on the spoke side',
  'point.app-reaches-on-premises.1.watch.1':
    "On-premises must have a route to the integration subnet's range and let it through its firewall; the circuit " +
    'advertises the spoke only with gateway transit on.',
  'point.app-reaches-on-premises.1.watch.2':
    'The app asks the DNS servers of its VNet, so on-premises names need a forwarder there.',
  'point.app-reaches-on-premises.1.watch.3':
    'The integration subnet must be delegated, used by nothing else, and big enough for scaling out: /26 is the ' +
    'usual size.',
  'point.app-reaches-on-premises.2':
    "Yes: with regional VNet integration the app calls from its subnet and follows the VNet's routes, so a tunnel in " +
    'that VNet or in a peered hub with gateway transit carries its calls to on-premises.',
  'point.app-reaches-on-premises.2.change.2': 'regional, into a delegated subnet of the spoke or hub',
  'point.app-reaches-on-premises.2.change.3': 'the integration subnet in routes, selectors and firewall of the site',
  'point.app-reaches-on-premises.2.watch.1':
    'The site needs a route back to the integration subnet; with static selectors that range must be among them.',
  'point.app-reaches-on-premises.2.watch.2':
    'From a spoke the peering needs gateway transit on the hub side and use of the remote gateway on the spoke side.',
  'point.app-reaches-on-premises.2.watch.3':
    'The app asks the DNS servers of its VNet, so on-premises names need a forwarder there.',
  'point.app-reaches-on-premises.3':
    'Yes, if the VNet that the app integrates with has a way to the site: a VPN or ExpressRoute gateway of its own, ' +
    'or one in a peered hub with gateway transit. For a single server and port, Hybrid Connections do it without any ' +
    'gateway.',
  'point.app-reaches-on-premises.3.change.1': 'into a delegated subnet of a VNet with a way to the site',
  'point.app-reaches-on-premises.3.change.2': 'a route back to the integration subnet',
  'point.app-reaches-on-premises.3.watch.1':
    'Regional VNet integration works over ExpressRoute and VPN; the old gateway-required kind does not work with ' +
    'ExpressRoute.',
  'point.app-reaches-on-premises.3.watch.2': 'Free, Shared and Consumption plans have no VNet integration.',
  'point.app-reaches-on-premises.3.watch.3':
    'The app asks the DNS servers of its VNet, so on-premises names need a forwarder there.',
  'point.private-endpoint-per-slot.1':
    'Yes: every slot has its own private endpoint, with the sub-resource sites-<slot name>, and its own DNS record. ' +
    'The one of production does not cover staging.',
  'point.private-endpoint-per-slot.1.change.1': 'of the production slot',
  'point.private-endpoint-per-slot.1.change.2': 'for the slot, sub-resource sites-<slot name>',
  'point.private-endpoint-per-slot.1.watch.1':
    'Both go into the same private DNS zone privatelink.azurewebsites.net; link it to every VNet that calls.',
  'point.private-endpoint-per-slot.1.watch.2':
    'The scm name of each slot needs a record too, or deployment and Kudu fail with 403.',
  'point.private-endpoint-per-slot.1.watch.3':
    'A slot takes up to 100 private endpoints, and a private endpoint cannot be shared between slots.',
  'point.private-endpoint-per-slot.1.watch.4': 'Public network access is set for each slot separately.',
  'point.app-service-endpoint-conflicts-with-private-endpoint.1':
    'The caller still resolves the public address and arrives through the service endpoint, which an app with a ' +
    'private endpoint refuses. Make the name resolve to the private endpoint in that VNet, and take Microsoft.Web ' +
    'off the subnet.',
  'point.app-service-endpoint-conflicts-with-private-endpoint.1.change.2':
    'privatelink.azurewebsites.net linked to the VNet of the caller',
  'point.app-service-endpoint-conflicts-with-private-endpoint.1.change.3': 'Microsoft.Web on the calling subnet',
  'point.app-service-endpoint-conflicts-with-private-endpoint.1.watch.1':
    'The private DNS zone privatelink.azurewebsites.net must be linked to the VNet in which the caller resolves.',
  'point.app-service-endpoint-conflicts-with-private-endpoint.1.watch.2':
    'Rules for service endpoints are not supported on an app that has a private endpoint; the private endpoint works ' +
    'without a service endpoint.',
  'point.app-service-endpoint-conflicts-with-private-endpoint.1.watch.3':
    "Check first with nslookup from the caller: the app's name must give the private address.",
  'point.app-service-endpoint-conflicts-with-private-endpoint.1.watch.4':
    'Once all callers use the endpoint, disable public network access.',
  'point.app-service-endpoint-conflicts-with-private-endpoint.cause':
    'the subnet of the caller still has the service endpoint Microsoft.Web, so its calls come in past the private ' +
    'endpoint',
  'point.app-service-endpoint-conflicts-with-private-endpoint.fix':
    'Take Microsoft.Web off the subnet of the caller and link privatelink.azurewebsites.net to its VNet, so that the ' +
    'name gives the private endpoint.',
  'point.app-only-from-private-network.1':
    'Use a private endpoint and take the service endpoint away: a service endpoint always calls the app at its ' +
    'public address, so as long as it is there it stays one of the ways in. With a private endpoint, such calls are ' +
    'refused.',
  'point.app-only-from-private-network.1.change.1': 'for the app, in the VNet of the callers or one that they reach',
  'point.app-only-from-private-network.1.change.2': 'Microsoft.Web on the subnet, and its access restriction rule',
  'point.app-only-from-private-network.1.change.3': 'public network access disabled',
  'point.app-only-from-private-network.1.watch.1':
    'Check that public network access itself is disabled, which comes before any rule: a private endpoint beside ' +
    'access that is switched on closes nothing.',
  'point.app-only-from-private-network.1.watch.2':
    "Link the private DNS zone privatelink.azurewebsites.net to the callers' VNet before you remove the service " +
    'endpoint.',
  'point.app-only-from-private-network.1.watch.3':
    'The private endpoint works without a service endpoint; which subnet may use it is then decided by an NSG with ' +
    'network policies on.',
  'point.app-only-from-private-network.2':
    'Yes: give the app a private endpoint and disable public network access. Subnets of the VNet, peered VNets and, ' +
    'with DNS forwarding, on-premises then reach it at a private address, and nobody else does.',
  'point.app-only-from-private-network.2.change.2': 'privatelink.azurewebsites.net, linked to the VNets that call',
  'point.app-only-from-private-network.2.change.3': 'public network access disabled',
  'point.app-only-from-private-network.2.watch.1':
    'Needs Basic or above, Flex Consumption or Elastic Premium; Free, Shared and Consumption have no private ' +
    'endpoints.',
  'point.app-only-from-private-network.2.watch.2':
    'Deployments come by the scm name: its record must exist, and build agents need a way into the VNet.',
  'point.app-only-from-private-network.2.watch.3': 'Each slot needs a private endpoint of its own.',
  'point.app-only-from-private-network.2.watch.4':
    'Callers on-premises need a conditional forwarder for azurewebsites.net to a DNS resolver in Azure.',
  'point.app-allow-only-one-subnet-without-private-endpoint.1':
    'Yes, by a virtual network rule, not by an IP rule: turn on the Microsoft.Web service endpoint on that subnet ' +
    'and add the subnet to the access restrictions. Private ranges in IP rules only work inside an App Service ' +
    'Environment.',
  'point.app-allow-only-one-subnet-without-private-endpoint.1.change.1': 'Microsoft.Web on the calling subnet',
  'point.app-allow-only-one-subnet-without-private-endpoint.1.change.2':
    'an access restriction rule for that subnet, unmatched requests denied',
  'point.app-allow-only-one-subnet-without-private-endpoint.1.watch.1':
    'The service endpoint is per subnet: peered VNets, VPN clients and on-premises are not covered by it.',
  'point.app-allow-only-one-subnet-without-private-endpoint.1.watch.2':
    'The app keeps its public address; only a private endpoint takes it away.',
  'point.app-allow-only-one-subnet-without-private-endpoint.1.watch.3':
    'Such rules cannot be used on an app that has a private endpoint.',
  'point.app-allow-only-one-subnet-without-private-endpoint.1.watch.4': 'The scm site has its own rule list.',
  'point.app-403-after-private-endpoint.1':
    "A 403 here nearly always means that you still come in by the public address. The caller's DNS must answer the " +
    "app's name with the private endpoint's address: link privatelink.azurewebsites.net to the caller's VNet, or " +
    'forward to a resolver that is linked.',
  'point.app-403-after-private-endpoint.1.change.2':
    'privatelink.azurewebsites.net linked to the VNet where the caller resolves',
  'point.app-403-after-private-endpoint.1.watch.1':
    'Test with nslookup from the caller: a private address must come back; a public one explains the 403.',
  'point.app-403-after-private-endpoint.1.watch.2':
    'On-premises and VPN clients need a conditional forwarder for azurewebsites.net to a DNS resolver in Azure.',
  'point.app-403-after-private-endpoint.1.watch.3':
    'The scm name needs a record in the same zone, or Kudu and deployments get the 403.',
  'point.app-403-after-private-endpoint.1.watch.4':
    'Call the app by its name, not by the IP address: the certificate and the host header must match.',
  'point.app-403-after-private-endpoint.cause':
    'the caller still resolves the public address of the app, which has a private endpoint and is closed to the public',
  'point.app-403-after-private-endpoint.fix':
    'Link privatelink.azurewebsites.net to the VNet in which the caller resolves, or let its DNS server forward ' +
    'azurewebsites.net to a resolver that is linked.',
  'point.deploy-to-app-with-private-endpoint.1':
    'Deployment goes to the scm name, so the machine that deploys must resolve it to the private endpoint and reach ' +
    'it: run a self-hosted agent in the VNet. Microsoft-hosted agents sit on the internet and cannot.',
  'point.deploy-to-app-with-private-endpoint.1.change.2': 'a record for <app>.scm beside the one for the app',
  'point.deploy-to-app-with-private-endpoint.1.watch.1':
    'One private endpoint serves both names, but the scm name needs a record of its own in ' +
    'privatelink.azurewebsites.net.',
  'point.deploy-to-app-with-private-endpoint.1.watch.2':
    "Instead you can keep public access on and allow the agents' addresses on the scm site only, unmatched requests " +
    'denied.',
  'point.deploy-to-app-with-private-endpoint.1.watch.3':
    'FTP does not work over a private endpoint, and remote debugging does not either.',
  'point.deploy-to-app-with-private-endpoint.cause':
    'the agent that deploys sits on the internet, and the scm site of the app is private',
  'point.deploy-to-app-with-private-endpoint.fix':
    'Deploy from a self-hosted agent in the VNet, with records for the app and its scm name, or keep public access ' +
    "for the scm site and allow the agents' addresses there.",
  'point.vnet-integration-other-region.1':
    "VNet integration needs a VNet in the app's own region. Make a small VNet there, integrate the app with it, and " +
    'peer it globally with the remote VNet; regional integration works across global peerings.',
  'point.vnet-integration-other-region.1.change.1': 'with a VNet in the region of the app',
  'point.vnet-integration-other-region.1.change.2': 'between that VNet and the remote one',
  'point.vnet-integration-other-region.1.watch.1': 'The ranges of both VNets must not overlap.',
  'point.vnet-integration-other-region.1.watch.2': 'Global peering is billed in both directions, per GB.',
  'point.vnet-integration-other-region.1.watch.3':
    'The old gateway-required integration reaches other regions too, but it is retired on 31 March 2027.',
  'point.integration-subnet-size.1':
    'Each instance of the plan takes one address, and twice that for a while when it scales or is upgraded. /28 is ' +
    'the least, /26 is the size to take; /26 is also the least where several plans share the subnet.',
  'point.integration-subnet-size.1.change.1': 'in a delegated subnet of /26',
  'point.integration-subnet-size.1.watch.1':
    'Azure reserves 5 addresses: a /28 leaves 11, which is 5 instances with room for scaling; a /27 leaves 27, a /26 ' +
    'leaves 59.',
  'point.integration-subnet-size.1.watch.2':
    'The size cannot be changed while the subnet is in use; moving means a new subnet and connecting again.',
  'point.integration-subnet-size.1.watch.3':
    'Creating the subnet in the portal asks for /27 at least; Windows containers take one more address for each app ' +
    'and instance.',
  'point.integration-subnet-size.1.watch.4':
    'The subnet is delegated to Microsoft.Web/serverFarms and holds nothing else.',
  'point.integration-subnet-shared-with-others.1':
    'The integration subnet is delegated to App Service and holds nothing else, so it needs one of its own. Private ' +
    'endpoints, VMs, gateways and other services go into subnets beside it.',
  'point.integration-subnet-shared-with-others.1.change.1': 'in a dedicated subnet, /26 if there is room',
  'point.integration-subnet-shared-with-others.1.watch.1':
    'Private endpoints of several apps can share one such subnet, with VMs as well.',
  'point.integration-subnet-shared-with-others.1.watch.2':
    'Flex Consumption delegates to Microsoft.App/environments, so it cannot share the subnet of App Service plans.',
  'point.integration-subnet-shared-with-others.1.watch.3':
    'All apps of one plan share one integration; several plans can share one subnet of /26 or larger.',
  'point.app-into-two-vnets.1':
    'No: an app has one integration at a time. Integrate it with one VNet and reach the others over peering, or ' +
    "through the hub's firewall.",
  'point.app-into-two-vnets.1.change.2': 'from the integration VNet to the others',
  'point.app-into-two-vnets.1.watch.1':
    'Peering is not transitive: VNets behind a hub need a firewall or appliance with routes, or a peering of their ' +
    'own.',
  'point.app-into-two-vnets.1.watch.2':
    'A plan can carry integrations with up to two subnets, but each app in it uses one of them.',
  'point.app-into-two-vnets.1.watch.3':
    'Private endpoints in a peered VNet are reachable too, once their zone is linked to the integration VNet.',
  'point.app-fixed-outbound-address.1':
    'Yes, the hub\'s firewall gives you that: integrate the app, turn on "Outbound internet traffic" (route all), ' +
    "and send 0.0.0.0/0 of the integration subnet to the firewall. Partners then see the firewall's fixed public " +
    'address.',
  'point.app-fixed-outbound-address.1.change.3': 'outbound internet traffic (route all) on',
  'point.app-fixed-outbound-address.1.change.4': 'on the integration subnet: 0.0.0.0/0 to the firewall',
  'point.app-fixed-outbound-address.1.watch.1':
    'Without route all only private addresses go into the VNet, and the app keeps its shared outbound addresses.',
  'point.app-fixed-outbound-address.1.watch.2':
    'The firewall must allow the names that the app calls, certificate revocation lists and Microsoft Entra ID among ' +
    'them.',
  'point.app-fixed-outbound-address.2':
    'Yes: integrate the app with a subnet that has a NAT gateway and turn on "Outbound internet traffic" (route ' +
    "all). All calls to the internet then leave from the NAT gateway's fixed public address.",
  'point.app-fixed-outbound-address.2.change.2': 'on the integration subnet',
  'point.app-fixed-outbound-address.2.change.3': 'outbound internet traffic (route all) on',
  'point.app-fixed-outbound-address.2.watch.1':
    'Without route all the app goes on using the outbound addresses of its scale unit: shared with other customers, ' +
    'and other ones after a change of the pricing tier.',
  'point.app-fixed-outbound-address.2.watch.2':
    'A route 0.0.0.0/0 to a firewall on that subnet wins over the NAT gateway.',
  'point.app-fixed-outbound-address.2.watch.3': 'It also ends SNAT port shortage: 64,512 ports per public IP address.',
  'point.app-fixed-outbound-address.2.watch.4':
    'Storage accounts of the same region do not see that address: use a private endpoint for them.',
  'point.app-egress-through-hub-firewall.1':
    'Yes: turn on "Outbound internet traffic" (route all) in the VNet integration and put a route table on the ' +
    'integration subnet with 0.0.0.0/0 to the firewall. Without route all only private addresses are sent into the ' +
    'VNet.',
  'point.app-egress-through-hub-firewall.1.change.3': 'outbound internet traffic (route all) on',
  'point.app-egress-through-hub-firewall.1.change.4':
    "on the integration subnet: 0.0.0.0/0 to the firewall's private address",
  'point.app-egress-through-hub-firewall.1.watch.1':
    'Image pull, content share and backup go the public way until their own routing settings are on.',
  'point.app-egress-through-hub-firewall.1.watch.2':
    'The firewall must allow the names that the app needs: its APIs, Microsoft Entra ID, revocation lists, monitoring.',
  'point.app-egress-through-hub-firewall.1.watch.3':
    'Replies to callers of the app are not affected by these routes: they never pass the integration subnet.',
  'point.app-outbound-addresses-in-allow-list.1':
    "It works with limits: the outbound addresses are shared with other customers' apps and change with the pricing " +
    'tier, so list all possible ones, and know that strangers pass as well. Better: VNet integration and a private ' +
    'endpoint of the service.',
  'point.app-outbound-addresses-in-allow-list.1.change.2': 'of the database or storage account',
  'point.app-outbound-addresses-in-allow-list.1.watch.1':
    'IP rules of a storage firewall have no effect on an app in the same region: it arrives with a private address.',
  'point.app-outbound-addresses-in-allow-list.1.watch.2':
    'A fixed address of your own comes from a NAT gateway on the integration subnet with route all.',
  'point.app-outbound-addresses-in-allow-list.1.watch.3':
    'Premium v4 has no stable set of outbound addresses at all: there it takes a NAT gateway.',
  'point.app-outbound-addresses-in-allow-list.1.watch.4':
    'Once the private endpoint works, disable public network access of the service.',
  'point.app-snat-port-exhaustion.1':
    'An instance has 128 SNAT ports to begin with towards public addresses. Reuse connections first; then take the ' +
    'traffic off those ports: private endpoints for Azure services, a NAT gateway on the integration subnet for the ' +
    'rest, with 64,512 ports per address.',
  'point.app-snat-port-exhaustion.1.change.2': 'on the integration subnet, outbound internet traffic (route all) on',
  'point.app-snat-port-exhaustion.1.watch.1':
    'Calls to private or service endpoints through the integration use no SNAT ports.',
  'point.app-snat-port-exhaustion.1.watch.2': 'Connection pools and keep-alive help more than any network change.',
  'point.app-snat-port-exhaustion.1.watch.3':
    'The detector "SNAT port exhaustion" under Diagnose and solve problems proves it before you build.',
  'point.app-snat-port-exhaustion.cause': 'the instances run out of SNAT ports towards public addresses',
  'point.app-snat-port-exhaustion.fix':
    'Reuse connections, put Azure services behind private endpoints, and give the integration subnet a NAT gateway ' +
    'with outbound internet traffic (route all) on.',
  'point.integrated-app-resolves-public-address.1':
    "An integrated app asks the DNS servers set on its VNet. Yours must forward the service's public name to " +
    '168.63.129.16 or to a DNS resolver, and the privatelink zone must be linked to the VNet in which that server ' +
    'sits.',
  'point.integrated-app-resolves-public-address.1.change.2':
    'conditional forwarder for the public zone to 168.63.129.16',
  'point.integrated-app-resolves-public-address.1.change.3':
    'the privatelink zone linked to the VNet of the DNS server',
  'point.integrated-app-resolves-public-address.1.watch.1':
    'Restart the app after changing the DNS servers of the VNet.',
  'point.integrated-app-resolves-public-address.1.watch.2':
    'An app setting WEBSITE_DNS_SERVER overrides what the VNet says.',
  'point.integrated-app-resolves-public-address.1.watch.3':
    'Test with nameresolver in the Kudu console of the app, not from a VM.',
  'point.integrated-app-resolves-public-address.2':
    "The privatelink zone is not seen from the app's VNet. Link it to the VNet that the app is integrated with (that " +
    "is where it resolves), and the name gives the private endpoint's address.",
  'point.integrated-app-resolves-public-address.2.change.3': 'the privatelink zone linked to the integration VNet',
  'point.integrated-app-resolves-public-address.2.watch.1':
    'Call the service by its normal name; its private DNS zone turns it into the private address.',
  'point.integrated-app-resolves-public-address.2.watch.2':
    'If the endpoint is in another VNet, the integration VNet must be peered with it.',
  'point.integrated-app-resolves-public-address.2.watch.3':
    'Test with nameresolver and tcpping in the Kudu console of the app.',
  'point.integrated-app-resolves-public-address.2.watch.4':
    'If the VNet has custom DNS servers, these must forward to 168.63.129.16.',
  'point.integrated-app-resolves-public-address.cause':
    'the privatelink zone is not linked to the VNet in which the app resolves names',
  'point.integrated-app-resolves-public-address.fix':
    'Link the privatelink zone of the service to the integration VNet, or to the VNet of its DNS servers, and ' +
    'restart the app.',
  'point.plan-for-vnet-integration.1':
    'From Basic upwards both work: Basic, Standard, Premium v2, v3, v4 and Elastic Premium take VNet integration and ' +
    'private endpoints. Free, Shared and the Functions Consumption plan take neither.',
  'point.plan-for-vnet-integration.1.change.1': 'Basic or above',
  'point.plan-for-vnet-integration.1.watch.1':
    'Slots begin with Standard, so Basic means one private endpoint for one app without a staging slot.',
  'point.plan-for-vnet-integration.1.watch.2':
    'Old Basic and Standard plans may run on scale units without the feature; scaling up to Premium v3 and back ' +
    'moves nothing, a new plan in a new resource group does.',
  'point.plan-for-vnet-integration.1.watch.3':
    'In an App Service Environment (Isolated v2) the apps are in the VNet already and need no integration.',
  'point.functions-plan-for-private-network.1':
    'Take Flex Consumption: it scales to zero and has VNet integration and private endpoints. Elastic Premium and ' +
    'App Service plans have both too. The old Consumption plan has neither, so it reaches no private target.',
  'point.functions-plan-for-private-network.1.change.1':
    'Flex Consumption, Elastic Premium, or an App Service plan of Basic or above',
  'point.functions-plan-for-private-network.1.watch.1':
    'Flex Consumption delegates its subnet to Microsoft.App/environments, the other plans to ' +
    'Microsoft.Web/serverFarms.',
  'point.functions-plan-for-private-network.1.watch.2':
    'Flex Consumption runs on Linux only; a function app cannot be switched to it, it is created anew.',
  'point.functions-plan-for-private-network.1.watch.3': 'The Linux Consumption plan is retired on 30 September 2028.',
  'point.flex-consumption-subnet.1':
    'Flex Consumption wants a subnet delegated to Microsoft.App/environments, not to Microsoft.Web/serverFarms, so ' +
    'it cannot use the subnet of your App Service plans. Register the resource provider Microsoft.App in the ' +
    'subscription first.',
  'point.flex-consumption-subnet.1.change.1': 'in a subnet of its own, delegated to Microsoft.App/environments',
  'point.flex-consumption-subnet.1.watch.1':
    'No other service may be in that subnet, and a Container Apps environment cannot share it.',
  'point.flex-consumption-subnet.1.watch.2':
    'Give it a /26 or more where the app scales far out; the subnet cannot be resized while it is in use.',
  'point.flex-consumption-subnet.1.watch.3':
    'Routes, NSGs and a NAT gateway on the subnet apply to the traffic that the app sends into its VNet.',
  'point.functions-storage-account-private.1':
    'Yes, with a plan that has VNet integration: give the storage account private endpoints for blob, queue, table ' +
    'and (where a content share is used) file, link their zones to the integration VNet, and route the content share ' +
    'through it.',
  'point.functions-storage-account-private.1.change.2': 'for blob, queue, table and file of the storage account',
  'point.functions-storage-account-private.1.change.3': 'content share over the VNet (vnetContentShareEnabled)',
  'point.functions-storage-account-private.1.change.4': 'public access of the account off, as the last step',
  'point.functions-storage-account-private.1.watch.1':
    'Each sub-resource needs its own private endpoint and its own private DNS zone.',
  'point.functions-storage-account-private.1.watch.2':
    'The content share speaks SMB: NSGs and firewalls must let the integration subnet through on 443 and 445.',
  'point.functions-storage-account-private.1.watch.3':
    'Turn public access off last: a host that cannot read its storage does not start.',
  'point.functions-storage-account-private.1.watch.4': 'Not possible on the Consumption plan.',
  'point.functions-trigger-behind-private-endpoint.1':
    'The scaler of the platform sits outside your VNet and cannot see a private queue or namespace. On Elastic ' +
    'Premium turn on runtime scale monitoring, so that the app itself reports; Flex Consumption needs no setting for ' +
    'it.',
  'point.functions-trigger-behind-private-endpoint.1.change.3': 'runtime scale monitoring on',
  'point.functions-trigger-behind-private-endpoint.1.watch.1':
    'The function must also resolve the private endpoint: link its zone to the integration VNet.',
  'point.functions-trigger-behind-private-endpoint.1.watch.2':
    'On an App Service plan there is no event-driven scaling; the app only has to reach the source and be always on.',
  'point.functions-trigger-behind-private-endpoint.1.watch.3':
    'The Consumption plan cannot read from a private source at all.',
  'point.functions-trigger-behind-private-endpoint.cause':
    'the scaler of the platform cannot see the private queue or namespace, and runtime scale monitoring is off',
  'point.functions-trigger-behind-private-endpoint.fix':
    'Turn on runtime scale monitoring of the Elastic Premium app (functionsRuntimeScaleMonitoringEnabled), and link ' +
    'the private DNS zone of the source to the integration VNet.',
  'point.app-calls-other-app-privately.1':
    'Each side needs its half: the app that calls gets VNet integration, the app that is called gets a private ' +
    'endpoint in that VNet or a peered one. VNet integration on both sides alone gives no private way in.',
  'point.app-calls-other-app-privately.1.change.1': 'for the calling app',
  'point.app-calls-other-app-privately.1.change.2': 'for the called app',
  'point.app-calls-other-app-privately.1.change.3': 'privatelink.azurewebsites.net linked to the integration VNet',
  'point.app-calls-other-app-privately.1.watch.1': 'Integration and private endpoint sit in different subnets.',
  'point.app-calls-other-app-privately.1.watch.2':
    'Disable public network access of the called app once the private way works.',
  'point.app-calls-other-app-privately.1.watch.3':
    'Cheaper and weaker: a Microsoft.Web service endpoint on the integration subnet and an access restriction for it.',
  'point.hybrid-connections-or-vpn.1':
    'You have a line to the site already, so VNet integration is enough: the app uses that line for any port, ' +
    'without an agent on-premises. Hybrid Connections are for apps whose network has no such line.',
  'point.hybrid-connections-or-vpn.1.change.2': 'a route back to the integration subnet',
  'point.hybrid-connections-or-vpn.1.watch.1':
    'In a spoke it takes gateway transit and use of the remote gateway on the peering.',
  'point.hybrid-connections-or-vpn.1.watch.2':
    'On-premises names need a forwarder at the DNS servers of the integration VNet.',
  'point.hybrid-connections-or-vpn.2':
    'For one or a few servers with fixed TCP ports, Hybrid Connections are enough: an agent on-premises calls out on ' +
    '443, no gateway and no firewall opening. For UDP, many ports, Active Directory or several apps, take a ' +
    'site-to-site VPN with VNet integration.',
  'point.hybrid-connections-or-vpn.2.change.1': 'only with the VPN',
  'point.hybrid-connections-or-vpn.2.watch.1':
    'One hybrid connection is one host and one TCP port: no UDP, no LDAP, no dynamic ports such as passive FTP.',
  'point.hybrid-connections-or-vpn.2.watch.2':
    '5 per Basic plan, 25 per Standard plan, 220 per app on Premium; not on Functions Consumption.',
  'point.hybrid-connections-or-vpn.2.watch.3':
    "Run two Hybrid Connection Managers, or the agent's machine is the single point of failure.",
  'point.hybrid-connections-or-vpn.2.watch.4':
    'Use a DNS name as the endpoint, and the Azure Relay namespace in the region of the app.',
  'point.gateway-required-integration.1':
    'Move to regional VNet integration: the gateway-required kind is retired on 31 March 2027 and works neither with ' +
    'ExpressRoute or a coexistence gateway nor with Linux or service endpoints. Regional integration does all of ' +
    'this without a gateway.',
  'point.gateway-required-integration.1.change.1': "regional, in a delegated subnet of a VNet in the app's region",
  'point.gateway-required-integration.1.watch.1':
    'Moving means disconnecting and connecting again; have the delegated subnet ready.',
  'point.gateway-required-integration.1.watch.2':
    "A VNet in another region is reached by global peering from the VNet of the app's region.",
  'point.gateway-required-integration.1.watch.3': 'The point-to-site gateway can go afterwards, if no people use it.',
  'point.gateway-required-integration.1.watch.4':
    'It rests on SSTP, which cannot be enabled since 31 March 2026, so it cannot be set up anew either.',
  'point.app-service-environment-needed.1':
    'Versions 1 and 2 were retired on 31 August 2024. Move to App Service Environment v3, or, where single tenancy ' +
    'is not required, to Premium v3 with a private endpoint and VNet integration.',
  'point.app-service-environment-needed.1.change.1': 'by version 3',
  'point.app-service-environment-needed.1.watch.1':
    'Version 3 needs an empty subnet delegated to Microsoft.Web/hostingEnvironments; /24 is recommended, /27 the ' +
    'least.',
  'point.app-service-environment-needed.1.watch.2':
    'Inbound and outbound addresses change, so allow lists and DNS records do too.',
  'point.app-service-environment-needed.2':
    'Not for privacy alone: a private endpoint for the way in and VNet integration for the way out make a ' +
    'multi-tenant app private, for far less money. An App Service Environment is for single tenancy, very large ' +
    'scale, or everything inside one subnet.',
  'point.app-service-environment-needed.2.watch.1':
    'An App Service Environment v3 takes a subnet of its own, delegated to Microsoft.Web/hostingEnvironments: /24 ' +
    'recommended, /27 the least.',
  'point.app-service-environment-needed.2.watch.2':
    'Disable public network access, or the multi-tenant app stays public beside its private endpoint.',
  'point.app-service-environment-needed.2.watch.3':
    'Versions 1 and 2 of the environment were retired on 31 August 2024.',
  'point.app-in-environment-needs-no-integration.1':
    'Not needed: apps in an App Service Environment run inside its subnet, so they reach the VNet, peered VNets and ' +
    'on-premises like a VM there, and routes and NSGs of the subnet apply to all of their traffic.',
  'point.app-in-environment-needs-no-integration.1.watch.1':
    'With an internal address you need DNS: a zone <name>.appserviceenvironment.net with *, @ and *.scm pointing to ' +
    "the inbound address, linked to the callers' VNets.",
  'point.app-in-environment-needs-no-integration.1.watch.2':
    'The load balancer must reach the subnet on port 80, or health checks fail.',
  'point.app-in-environment-needs-no-integration.1.watch.3':
    'IP-based access restrictions see private addresses here, unlike in multi-tenant App Service.',
  'point.integration-subnet-cannot-be-deleted.1':
    'The subnet stays locked while any app or slot of the plan is integrated with it. Disconnect VNet integration on ' +
    'every app and slot first; only then change, move or delete the subnet.',
  'point.integration-subnet-cannot-be-deleted.1.change.1': 'from every app and slot that uses the subnet',
  'point.integration-subnet-cannot-be-deleted.1.watch.1':
    'If the app was deleted before it was disconnected, the link can stay behind: a new plan joined to the same ' +
    'subnet and disconnected again, or a support request, removes it.',
  'point.integration-subnet-cannot-be-deleted.1.watch.2':
    'An app cannot move to another subscription while it is integrated.',
  'point.integration-subnet-cannot-be-deleted.1.watch.3':
    'For a larger range, build a second subnet and move the apps to it.',
  'point.integration-subnet-cannot-be-deleted.cause':
    'an app or slot is still integrated with the subnet, or was deleted before it was disconnected',
  'point.integration-subnet-cannot-be-deleted.fix':
    'Disconnect VNet integration on every app and slot that uses the subnet; if a link stays behind, join a new plan ' +
    'to it and disconnect again.',
  'point.nsg-on-integration-subnet.1':
    'An NSG on the integration subnet filters only what the app sends out; its inbound rules never see requests to ' +
    'the app. Those are filtered by access restrictions at the public address, and by an NSG on the private ' +
    "endpoint's subnet.",
  'point.nsg-on-integration-subnet.1.change.1': 'outbound rules only on the integration subnet',
  'point.nsg-on-integration-subnet.1.change.2': 'access restrictions for requests to the app',
  'point.nsg-on-integration-subnet.1.watch.1':
    'Without route all the NSG sees private destinations only; turn on "Outbound internet traffic" to filter the ' +
    'internet too.',
  'point.nsg-on-integration-subnet.1.watch.2':
    'An NSG on the subnet of a private endpoint counts only with network policies enabled there.',
  'point.nsg-on-integration-subnet.1.watch.3':
    'The rules must leave open what the app depends on: DNS, Microsoft Entra ID, storage, revocation lists.',
  'point.custom-domain-with-private-app.1':
    'Yes: add the custom name and its certificate to the app, and let your private DNS answer that name with the ' +
    "private endpoint's address. The name is proved once by a TXT record in public DNS, even for an app without " +
    'public access.',
  'point.custom-domain-with-private-app.1.change.2': "a record for your own name with the private endpoint's address",
  'point.custom-domain-with-private-app.1.watch.1':
    'A CNAME to <app>.azurewebsites.net works as well, as long as privatelink.azurewebsites.net is linked to the ' +
    "callers' VNet.",
  'point.custom-domain-with-private-app.1.watch.2':
    'Calling by IP address fails: host header and certificate must fit a name of the app.',
  'point.custom-domain-with-private-app.1.watch.3':
    'Without a certificate for your own name only *.azurewebsites.net fits.',
  'point.app-front-door-only.1':
    'Yes: with Premium let Front Door reach the app by Private Link, approve the connection on the app, and disable ' +
    'public network access. Then nobody gets in beside Front Door.',
  'point.app-front-door-only.1.change.2': 'managed by Front Door, approved on the app',
  'point.app-front-door-only.1.change.3': 'public network access disabled',
  'point.app-front-door-only.1.watch.1': 'The connection waits until you approve it under Networking of the app.',
  'point.app-front-door-only.1.watch.2': "Front Door's Private Link does not take deployment slots as origins.",
  'point.app-front-door-only.1.watch.3': 'Front Door does not allow public and private origins in one origin group.',
  'point.app-front-door-only.2':
    "Yes, by access restrictions: allow the service tag AzureFrontDoor.Backend with your profile's ID in the " +
    'X-Azure-FDID header, and deny what does not match. With Premium, whose base fee is higher, Private Link does it ' +
    'without any public access.',
  'point.app-front-door-only.2.change.2': 'access restriction: AzureFrontDoor.Backend and X-Azure-FDID',
  'point.app-front-door-only.2.watch.1':
    'The service tag alone admits every Front Door customer; the header makes it yours.',
  'point.app-front-door-only.2.watch.2': 'Set the same rule, or a stricter one, for the scm site.',
  'point.app-key-vault-and-image-pull-private.1':
    'What the platform fetches before your code runs has its own switch: image pull, content share and backup use ' +
    'the public way until their routing over the VNet is turned on. Key Vault references use the integration when ' +
    'the vault is closed to the public.',
  'point.app-key-vault-and-image-pull-private.1.change.2':
    'image pull, content share or backup routed through the VNet',
  'point.app-key-vault-and-image-pull-private.1.change.3':
    'the privatelink zone of vault or registry linked to the integration VNet',
  'point.app-key-vault-and-image-pull-private.1.watch.1':
    'TLS certificates cannot be taken from a vault that is private only: allow trusted Microsoft services there, or ' +
    'upload the certificate.',
  'point.app-key-vault-and-image-pull-private.1.watch.2': 'A registry with a private endpoint needs its Premium tier.',
  'point.integrated-app-times-out-to-on-premises.1':
    "User routes do work for VNet integration, so look at the way back: the firewall's rules, the route table of the " +
    "GatewaySubnet and the routes on-premises must all contain the integration subnet's range, not only that of the " +
    'VMs.',
  'point.integrated-app-times-out-to-on-premises.1.change.2':
    "of the GatewaySubnet: the integration subnet's range to the firewall",
  'point.integrated-app-times-out-to-on-premises.1.change.3':
    'the integration subnet in routes and firewall of the site',
  'point.integrated-app-times-out-to-on-premises.1.watch.1':
    'Without the route on the GatewaySubnet the answer comes back asymmetrically, past the firewall, and is dropped.',
  'point.integrated-app-times-out-to-on-premises.1.watch.2':
    'VNet integration is for outbound calls only; its source is an address of the integration subnet.',
  'point.integrated-app-times-out-to-on-premises.1.watch.3':
    "Test from the app itself with tcpping in Kudu, and look for that source in the firewall's log.",
  'point.integrated-app-times-out-to-on-premises.1.watch.4':
    'Addresses outside the private ranges follow the route table only with route all on.',
  'point.integrated-app-times-out-to-on-premises.2':
    "Check in this order: does the app resolve the name (it asks its VNet's DNS servers), does the VNet have a way " +
    "to the site (gateway transit on the peering), and do the site's routes and firewall know the integration " +
    "subnet's range. A VM that works usually has a range that they know.",
  'point.integrated-app-times-out-to-on-premises.2.change.2':
    'the integration subnet in routes, selectors and firewall of the site',
  'point.integrated-app-times-out-to-on-premises.2.watch.1':
    'Test from the app itself with nameresolver and tcpping in Kudu, not from a VM.',
  'point.integrated-app-times-out-to-on-premises.2.watch.2':
    'Gateway-required integration does not work with ExpressRoute; regional integration does.',
  'point.integrated-app-times-out-to-on-premises.2.watch.3':
    'Addresses outside the private ranges go into the VNet only with route all on.',
  'point.integrated-app-times-out-to-on-premises.cause':
    'the site has no way back to the integration subnet of the app, or its firewall does not know that range',
  'point.integrated-app-times-out-to-on-premises.fix':
    'Put the range of the integration subnet into the routes, the selectors and the firewall of the site, and with a ' +
    'hub firewall also into the route table of the GatewaySubnet.',
  'point.vnet-integration-permissions-and-subscriptions.1':
    'Yes, if both are in one region: whoever connects needs subnets/join/action and read on the subnet and ' +
    "virtualNetworks/read (Network Contributor has them), and the VNet's subscription must have Microsoft.Web " +
    'registered.',
  'point.vnet-integration-permissions-and-subscriptions.1.change.1':
    'in a subnet that the network team delegates beforehand',
  'point.vnet-integration-permissions-and-subscriptions.1.watch.1':
    'Let the network team delegate the subnet to Microsoft.Web/serverFarms first; then join is enough and no write ' +
    'right on the subnet is needed.',
  'point.vnet-integration-permissions-and-subscriptions.1.watch.2':
    'Check: az provider show -n Microsoft.Web in the subscription of the VNet.',
  'point.vnet-integration-permissions-and-subscriptions.1.watch.3':
    'By CLI: az webapp vnet-integration add with --skip-delegation-check, where you may not read the delegation.',
  'point.vnet-integration-permissions-and-subscriptions.cause':
    'whoever connects has no right to join the subnet, or Microsoft.Web is not registered in the subscription of the ' +
    'VNet',
  'point.vnet-integration-permissions-and-subscriptions.fix':
    'Grant subnets/join/action and read on the subnet (Network Contributor has them), let the network team delegate ' +
    'it beforehand, and register Microsoft.Web in the subscription of the VNet.',
  'point.source-address-of-integrated-app.1':
    'Private targets see an address of the integration subnet, one per instance and changing, so allow the whole ' +
    'range of that subnet in NSG and firewall. One fixed address for a single app does not exist; give it a plan and ' +
    'a subnet of its own.',
  'point.source-address-of-integrated-app.1.change.1': "on the target: the integration subnet's range as source",
  'point.source-address-of-integrated-app.1.watch.1': 'WEBSITE_PRIVATE_IP shows the address of the present instance.',
  'point.source-address-of-integrated-app.1.watch.2':
    "Public targets see it differently: the app's outbound addresses, or those of NAT gateway or firewall with route " +
    'all.',
  'point.source-address-of-integrated-app.1.watch.3':
    'NSG flow logs do not show this traffic at the integration subnet; look at the target or the firewall.',
  'point.app-sends-mail-port-25.1':
    'Yes, if port 25 goes by regional VNet integration and the subscription of the VNet may send on it: those of an ' +
    'Enterprise Agreement or MCA-E may, most others may not. Sending on 587 with TLS and sign-in works from all of ' +
    'them and is what Azure recommends.',
  'point.app-sends-mail-port-25.1.change.2':
    'outbound internet traffic (route all) on, where the relay has a public address',
  'point.app-sends-mail-port-25.1.watch.1': 'Without integration port 25 does not leave an App Service.',
  'point.app-sends-mail-port-25.1.watch.2': 'Test from Kudu what is open: tcpping <relay>:25 and tcpping <relay>:587.',
  'point.app-sends-mail-port-25.1.watch.3': "A relay on-premises must admit the integration subnet's range.",
  'point.app-sends-mail-port-25.1.watch.4':
    'For a VNet made before August 2022 change something small on the subnet once, so that it takes over the setting ' +
    'of the subscription.',
  'point.hybrid-connection-not-connected.1':
    "Check the agent's way out first: 443 to *.servicebus.windows.net (the namespace and all its gateways). Then " +
    'check that the agent itself resolves the endpoint name and reaches its port, and that the app calls exactly ' +
    'that name and port.',
  'point.hybrid-connection-not-connected.1.watch.1':
    'On the agent: Test-NetConnection <namespace>.servicebus.windows.net -Port 443 and Test-NetConnection <server> ' +
    '-Port <port>.',
  'point.hybrid-connection-not-connected.1.watch.2':
    'The name in the connection string must equal the endpoint of the hybrid connection, and be a name: with an IP ' +
    'address the lookup may not happen.',
  'point.hybrid-connection-not-connected.1.watch.3':
    'Named SQL instances need a static port: UDP and dynamic ports do not pass.',
  'point.hybrid-connection-not-connected.1.watch.4':
    'Restart the local service Azure Hybrid Connection Manager Service; agents on two machines give redundancy.',
  'point.hybrid-connection-not-connected.cause': 'the Hybrid Connection Manager has no way out to the relay on 443',
  'point.hybrid-connection-not-connected.fix':
    'Open outbound 443 to *.servicebus.windows.net for the machine of the agent, without TLS inspection, and restart ' +
    'the service Azure Hybrid Connection Manager Service.',
  'point.private-app-and-azure-portal.1':
    'These blades call the app and its scm site from your browser, not from Azure. Your machine must resolve both ' +
    'names to the private endpoint and reach it over VPN, ExpressRoute or from a VM in the VNet.',
  'point.private-app-and-azure-portal.1.change.2': 'records for <app> and <app>.scm',
  'point.private-app-and-azure-portal.1.watch.1':
    'Run nslookup <app>.scm.azurewebsites.net on the admin machine: it must give the private address.',
  'point.private-app-and-azure-portal.1.watch.2':
    "Or allow the admins' public addresses on the scm site by access restrictions, with public access on for " +
    'selected networks.',
  'point.private-app-and-azure-portal.cause':
    'your browser cannot reach the app and its scm site, which the portal calls from your machine',
  'point.private-app-and-azure-portal.fix':
    'Open the portal on a machine that resolves <app> and <app>.scm to the private endpoint and reaches it, or allow ' +
    "the admins' addresses in the access restrictions of the scm site.",
  'point.static-web-app-private-endpoint.1':
    'The Standard plan takes a private endpoint for the way in. There is no VNet integration for its managed ' +
    'functions: link a Functions app of your own, with VNet integration, where the API must reach private targets.',
  'point.static-web-app-private-endpoint.1.change.1': 'Standard plan',
  'point.static-web-app-private-endpoint.1.change.2': 'privatelink.<partition>.azurestaticapps.net',
  'point.static-web-app-private-endpoint.1.watch.1':
    'The zone carries a number for many apps, for example privatelink.2.azurestaticapps.net: take it from the host ' +
    'name.',
  'point.static-web-app-private-endpoint.1.watch.2':
    'It is not among the Private Link origins of Front Door: lock it by forwardingGateway with X-Azure-FDID and the ' +
    'tag AzureFrontDoor.Backend instead. With a private endpoint public callers get 403.',
  'point.static-web-app-private-endpoint.1.watch.3':
    'The endpoint is for the way in only; the site has no way out by it.',
  'point.app-service-environment-default-route.1':
    'Version 3 may send all of its traffic to a firewall: route tables are free, and only what the apps themselves ' +
    'need must pass. Leave open 80 and 443 from the callers and port 80 from AzureLoadBalancer to the subnet.',
  'point.app-service-environment-default-route.1.change.2': '0.0.0.0/0 of the subnet to the firewall',
  'point.app-service-environment-default-route.1.watch.1':
    'The firewall must allow what the apps themselves call, for example Microsoft Entra ID, Key Vault, registries ' +
    'and monitoring.',
  'point.app-service-environment-default-route.1.watch.2':
    'Remote debugging (4022, 4024, 4026), FTP (21, 990, 10001-10020) and Web Deploy (8172) have ports of their own; ' +
    'open them only if used.',
  'point.app-scm-record-missing.1':
    'The scm name needs a record of its own beside that of the app, with the same private address. Without it ' +
    'whoever deploys goes to the public address, which is closed.',
  'point.app-scm-record-missing.1.change.2': 'a record <app>.scm with the address of the private endpoint',
  'point.app-scm-record-missing.1.watch.1': 'In the zone privatelink.azurewebsites.net the record is called <app>.scm.',
  'point.app-scm-record-missing.1.watch.2': 'One private endpoint serves both names.',
  'point.app-scm-record-missing.1.watch.3': 'A slot needs both records too: <app>-<slot> and <app>-<slot>.scm.',
  'point.app-scm-record-missing.cause': 'the private DNS zone has a record for the app, but none for its scm name',
  'point.app-scm-record-missing.fix':
    'Add the record <app>.scm with the address of the private endpoint to privatelink.azurewebsites.net, or to the ' +
    'DNS servers that you run.',
  'point.app-dns-server-setting-overrides.1':
    'The app has DNS servers of its own: the setting WEBSITE_DNS_SERVER or the property dnsServers wins over those ' +
    'of the VNet. Take it out, or set the servers that the VNet has.',
  'point.app-dns-server-setting-overrides.1.change.1': 'WEBSITE_DNS_SERVER and WEBSITE_DNS_ALT_SERVER removed',
  'point.app-dns-server-setting-overrides.1.watch.1':
    'Settings are per app and per slot, which is why one app differs from its neighbour.',
  'point.app-dns-server-setting-overrides.1.watch.2':
    'Several servers are separated by commas without blanks, five at most.',
  'point.app-dns-server-setting-overrides.1.watch.3':
    'Restart the app afterwards; answers are cached for 30 seconds on Windows.',
  'point.app-dns-server-setting-overrides.cause': 'a DNS server set in the app itself overrides those of the VNet',
  'point.app-dns-server-setting-overrides.fix':
    'Remove WEBSITE_DNS_SERVER, WEBSITE_DNS_ALT_SERVER and properties.dnsConfiguration.dnsServers from the app, or ' +
    'set the servers of the VNet there, and restart it.',
  'point.app-dns-server-not-reachable.1':
    'Once integrated, the app asks the DNS servers of its VNet for everything, public names too. They do not answer ' +
    'it: open port 53 from the integration subnet to them, give them a forwarder for public names, or set ' +
    '168.63.129.16 as second server.',
  'point.app-dns-server-not-reachable.1.change.2':
    'reachable from the integration subnet, with a forwarder for public names',
  'point.app-dns-server-not-reachable.1.watch.1':
    'On Windows each server that does not answer costs three seconds, two servers six.',
  'point.app-dns-server-not-reachable.1.watch.2':
    'A server on-premises needs the range of the integration subnet in its firewall and a route back.',
  'point.app-dns-server-not-reachable.1.watch.3': 'WEBSITE_DNS_ALT_SERVER adds a fallback server in the app alone.',
  'point.app-dns-server-not-reachable.cause': 'the DNS servers of the VNet do not answer the app',
  'point.app-dns-server-not-reachable.fix':
    'Allow UDP and TCP 53 from the integration subnet to the DNS servers, give these a forwarder for public names, ' +
    'or set WEBSITE_DNS_ALT_SERVER to 168.63.129.16.',
  'point.app-route-all-off.1':
    'Without "Outbound internet traffic" (route all) the app sends only private ranges (RFC 1918) into the VNet; ' +
    'everything else leaves by App Service itself and sees neither route table, NSG nor NAT gateway. Turn it on.',
  'point.app-route-all-off.1.change.2': 'outbound internet traffic (vnetRouteAllEnabled) on',
  'point.app-route-all-off.1.watch.1': 'The outbound address of the app changes with it: update allow lists first.',
  'point.app-route-all-off.1.watch.2':
    'The older app setting WEBSITE_VNET_ROUTE_ALL=1 does the same; templates from API version 2024-11-01 on call it ' +
    'outboundVnetRouting.applicationTraffic.',
  'point.app-route-all-off.1.watch.3': 'Image pull, content share and backup have switches of their own.',
  'point.app-route-all-off.1.watch.4':
    'A firewall on the way must then allow what the app needs: Microsoft Entra ID, revocation lists, monitoring.',
  'point.app-route-all-off.cause':
    'outbound internet traffic (route all) of the app is off, so only private ranges go into the VNet',
  'point.app-route-all-off.fix':
    'Set vnetRouteAllEnabled to true (Networking, VNet integration, Outbound internet traffic); then route table, ' +
    'NSG and NAT gateway of the subnet apply to internet traffic too.',
  'point.app-ping-not-possible.1':
    'Ping, tracert and nslookup do not work in the console of a Windows app, because its sandbox forbids them. Test ' +
    'with tcpping for the port and nameresolver for the name; on Linux use curl and nslookup.',
  'point.app-ping-not-possible.1.watch.1':
    'If tcpping answers, the network is fine and the fault is in the application.',
  'point.app-ping-not-possible.1.watch.2': 'A firewall in the way shows as a timeout of about 21 seconds.',
  'point.app-ping-not-possible.1.watch.3': 'It succeeds only where something listens on that port.',
  'point.app-ping-not-possible.cause':
    'nothing is broken: the sandbox of App Service allows no ping, tracert or nslookup',
  'point.app-ping-not-possible.fix':
    'Test with tcpping <host>:<port> and nameresolver <host> in Kudu (Linux: curl and nslookup) instead of ping.',
  'point.app-plan-without-integration.1':
    'The plan has no VNet features: Free, Shared and the Functions Consumption plan take neither VNet integration ' +
    'nor private endpoints. Move to Basic or above, for functions to Flex Consumption or Elastic Premium.',
  'point.app-plan-without-integration.1.change.1': 'Basic or above, Flex Consumption or Elastic Premium',
  'point.app-plan-without-integration.1.watch.1':
    'A web app is scaled up in place; a function app cannot be switched to Flex Consumption, it is created anew.',
  'point.app-plan-without-integration.1.watch.2':
    'Flex Consumption wants a subnet delegated to Microsoft.App/environments.',
  'point.app-plan-without-integration.cause':
    'the pricing plan of the app has no VNet integration and no private endpoints',
  'point.app-plan-without-integration.fix':
    'Scale the plan up to Basic or above, or move the function app to Flex Consumption or Elastic Premium, then add ' +
    'VNet integration.',
  'point.app-vnet-not-in-integration-list.1':
    "The list offers only VNets of the app's own region. Make a small VNet there with a delegated subnet, integrate " +
    'the app with it and peer it globally with the one that you wanted.',
  'point.app-vnet-not-in-integration-list.1.change.1': 'with a VNet in the region of the app',
  'point.app-vnet-not-in-integration-list.1.change.2': 'from there to the wanted VNet',
  'point.app-vnet-not-in-integration-list.1.watch.1':
    'Of other subscriptions it shows only what you may read, in subscriptions where Microsoft.Web is registered.',
  'point.app-vnet-not-in-integration-list.1.watch.2': 'The ranges of the two VNets must not overlap.',
  'point.app-vnet-not-in-integration-list.cause':
    'app and VNet are in two regions, and VNet integration works within one region only',
  'point.app-vnet-not-in-integration-list.fix':
    'Integrate the app with a VNet in its own region and peer that VNet globally with the other one.',
  'point.app-integration-subnet-in-use.1':
    'The integration needs a subnet that is empty and delegated to Microsoft.Web/serverFarms. This one holds other ' +
    'resources, is delegated elsewhere or is too small to be shared with another plan: make one beside it, /26 if ' +
    'there is room.',
  'point.app-integration-subnet-in-use.1.change.1': 'in a subnet of its own',
  'point.app-integration-subnet-in-use.1.change.2': 'a /26 for it',
  'point.app-integration-subnet-in-use.1.watch.1': 'Several plans can share one delegated subnet of /26 or larger.',
  'point.app-integration-subnet-in-use.1.watch.2':
    'Flex Consumption wants Microsoft.App/environments instead, so it cannot share a subnet with App Service plans.',
  'point.app-integration-subnet-in-use.1.watch.3': 'Take resources out of the subnet first, then set the delegation.',
  'point.app-integration-subnet-in-use.cause': 'the subnet holds other resources or is delegated to another service',
  'point.app-integration-subnet-in-use.fix':
    'Make an empty subnet, delegate it to Microsoft.Web/serverFarms (Flex Consumption: Microsoft.App/environments) ' +
    'and integrate the app with that one.',
  'point.app-integration-subnet-full.1':
    'The subnet has run out of addresses: each instance takes one, and scaling or an upgrade takes twice that for a ' +
    'while. Make a larger subnet (/26) and connect the apps of the plan to it.',
  'point.app-integration-subnet-full.1.change.1': 'a /26, delegated to Microsoft.Web/serverFarms',
  'point.app-integration-subnet-full.1.change.2': 'moved to the larger subnet',
  'point.app-integration-subnet-full.1.watch.1': 'A /28 leaves 11 addresses, a /27 27 and a /26 59.',
  'point.app-integration-subnet-full.1.watch.2': 'The size of a subnet in use cannot be changed.',
  'point.app-integration-subnet-full.1.watch.3':
    'Windows containers take one address more for each app on each instance.',
  'point.app-integration-subnet-full.cause': 'the integration subnet has no address left for some instances',
  'point.app-integration-subnet-full.fix':
    'Create a delegated /26 beside it, integrate every app of the plan with it, and remove the old integration.',
  'point.functions-content-share-not-over-vnet.1':
    'The platform mounts the content share by the public way until its routing is switched over. Set ' +
    'vnetContentShareEnabled (or WEBSITE_CONTENTOVERVNET=1), and let the integration subnet reach the file endpoint ' +
    'on 443 and 445.',
  'point.functions-content-share-not-over-vnet.1.change.2': 'content share over the VNet (vnetContentShareEnabled)',
  'point.functions-content-share-not-over-vnet.1.watch.1':
    'The account needs private endpoints for blob, queue, table and file, each with its zone linked to the ' +
    'integration VNet.',
  'point.functions-content-share-not-over-vnet.1.watch.2':
    'In templates from API version 2024-11-01 on it is outboundVnetRouting.contentShareTraffic.',
  'point.functions-content-share-not-over-vnet.1.watch.3':
    'Create the file share before the app where the account is closed from the start.',
  'point.functions-content-share-not-over-vnet.1.watch.4': 'Close the account to the public last.',
  'point.functions-content-share-not-over-vnet.cause':
    'the content share of the app is not routed over the VNet, and the storage account is closed to the public',
  'point.functions-content-share-not-over-vnet.fix':
    'Set vnetContentShareEnabled to true, allow 443 and 445 from the integration subnet, and give the account a ' +
    'private endpoint for file with its zone linked.',
  'point.app-image-pull-not-over-vnet.1':
    'The image is fetched before your code runs, by the public way, until its routing is switched over: set ' +
    'vnetImagePullEnabled (or WEBSITE_PULL_IMAGE_OVER_VNET=true) and link privatelink.azurecr.io to the integration ' +
    'VNet.',
  'point.app-image-pull-not-over-vnet.1.change.2': 'image pull over the VNet (vnetImagePullEnabled)',
  'point.app-image-pull-not-over-vnet.1.change.3': 'privatelink.azurecr.io to the integration VNet',
  'point.app-image-pull-not-over-vnet.1.watch.1':
    'Both names of the registry need records: the registry and <registry>.<region>.data.',
  'point.app-image-pull-not-over-vnet.1.watch.2':
    'In templates from API version 2024-11-01 on it is outboundVnetRouting.imagePullTraffic.',
  'point.app-image-pull-not-over-vnet.1.watch.3': 'The identity of the app needs AcrPull as well.',
  'point.app-image-pull-not-over-vnet.1.watch.4': 'A private endpoint of a registry takes its Premium tier.',
  'point.app-image-pull-not-over-vnet.cause':
    'the image pull of the app is not routed over the VNet, and the registry is closed to the public',
  'point.app-image-pull-not-over-vnet.fix':
    'Set vnetImagePullEnabled to true, link privatelink.azurecr.io to the integration VNet, and restart the app.',
  'point.app-key-vault-reference-not-resolved.1':
    'The vault is closed to the public and the app does not reach it privately. It needs regional VNet integration, ' +
    'the zone privatelink.vaultcore.azure.net linked to that VNet, and a role that may read secrets.',
  'point.app-key-vault-reference-not-resolved.1.change.2': 'privatelink.vaultcore.azure.net to the integration VNet',
  'point.app-key-vault-reference-not-resolved.1.watch.1':
    'References first try the public way, then the integration if the vault refuses.',
  'point.app-key-vault-reference-not-resolved.1.watch.2':
    'Windows containers cannot fetch references over the VNet, and gateway-required integration cannot either.',
  'point.app-key-vault-reference-not-resolved.1.watch.3':
    'Values are cached up to 24 hours: change any setting to fetch them at once.',
  'point.app-key-vault-reference-not-resolved.1.watch.4':
    "With a service endpoint instead, admit the integration subnet in the vault's firewall.",
  'point.app-key-vault-reference-not-resolved.cause':
    'the vault is closed to the public and the app has no private way to it',
  'point.app-key-vault-reference-not-resolved.fix':
    "Integrate the app with a VNet that sees the vault's private endpoint, link privatelink.vaultcore.azure.net " +
    'there, grant its identity Key Vault Secrets User, and save the settings again.',
  'point.app-access-restriction-denies.1':
    'The access restrictions admit nobody whom no rule names: the first allow rule turns all others away. Add the ' +
    'address that the app really sees, which is the public one of your proxy or NAT, or IPv6 as well.',
  'point.app-access-restriction-denies.1.change.1': 'an access restriction rule for the caller',
  'point.app-access-restriction-denies.1.watch.1':
    'The header x-ms-forbidden-ip in the answer shows which address was refused.',
  'point.app-access-restriction-denies.1.watch.2': 'The scm site has its own list, or uses that of the main site.',
  'point.app-access-restriction-denies.1.watch.3':
    'Callers over a service endpoint need a virtual network rule: their address is no public one.',
  'point.app-access-restriction-denies.1.watch.4': 'Rules are read by priority, and the first that fits decides.',
  'point.app-access-restriction-denies.cause': 'no access restriction rule of the app admits the address of the caller',
  'point.app-access-restriction-denies.fix':
    'Add an allow rule for the public address (or the subnet, with the Microsoft.Web service endpoint) that the ' +
    'caller arrives with; the header x-ms-forbidden-ip names it.',
  'point.slot-without-private-endpoint.1':
    'A slot is an app of its own to the network: it needs its own private endpoint (sub-resource sites-<slot name>) ' +
    'with its own records. That of production does not cover it.',
  'point.slot-without-private-endpoint.1.change.1': 'for the slot, sub-resource sites-<slot name>',
  'point.slot-without-private-endpoint.1.change.2': 'records <app>-<slot> and <app>-<slot>.scm',
  'point.slot-without-private-endpoint.1.watch.1': 'Public network access is set for each slot separately.',
  'point.slot-without-private-endpoint.1.watch.2':
    'In the zone the slot is called <app>-<slot>, beside the record of production.',
  'point.slot-without-private-endpoint.cause': 'the deployment slot has no private endpoint of its own',
  'point.slot-without-private-endpoint.fix':
    'Create a private endpoint for the slot with sub-resource sites-<slot name> and add the records of its two names ' +
    'to privatelink.azurewebsites.net.',
  'point.app-custom-domain-not-bound.1':
    'App Service finds the app by the host name. A name that is not among its custom domains, or an IP address, gets ' +
    '404 or a certificate that does not fit: add the name and its certificate to the app, or call the default name.',
  'point.app-custom-domain-not-bound.1.change.1': 'the name as custom domain with certificate',
  'point.app-custom-domain-not-bound.1.watch.1':
    'The name is proved by a record in public DNS, also for a private app.',
  'point.app-custom-domain-not-bound.1.watch.2':
    'Behind an Application Gateway let the backend setting send a name that the app knows.',
  'point.app-custom-domain-not-bound.1.watch.3': 'The default certificate covers names under azurewebsites.net only.',
  'point.app-custom-domain-not-bound.cause':
    'the app is called by a name (or an IP address) that is not among its custom domains',
  'point.app-custom-domain-not-bound.fix':
    'Add the name as custom domain with a certificate that covers it (proved by a TXT record in public DNS), or call ' +
    '<app>.azurewebsites.net.',
  'point.gateway-integration-out-of-sync.1':
    'The old gateway-required integration copies certificates, DNS and routes once. After a change press Sync ' +
    'Network in the plan, add new ranges as routes there, and let the site know the point-to-site pool. It is ' +
    'retired on 31 March 2027: move to regional integration.',
  'point.gateway-integration-out-of-sync.1.change.1': 'regional instead of gateway-required',
  'point.gateway-integration-out-of-sync.1.watch.1':
    'Sync Network breaks the connection for a moment; apps of another subscription cannot use it.',
  'point.gateway-integration-out-of-sync.1.watch.2': 'Routes learned by BGP do not reach the app by themselves.',
  'point.gateway-integration-out-of-sync.1.watch.3': 'It never works with an ExpressRoute or coexistence gateway.',
  'point.gateway-integration-out-of-sync.cause':
    'the gateway-required integration was not synchronized after a change of the gateway or the network',
  'point.gateway-integration-out-of-sync.fix':
    'Select Sync Network in the App Service plan (Networking, VNet integration), add missing ranges as routes there, ' +
    'or move to regional integration.',
  'point.app-firewall-blocks-after-route-all.1':
    'Everything that the app calls now has to pass the firewall: its APIs, Microsoft Entra ID, monitoring and the ' +
    "revocation lists of certificates. Read the firewall's log for the integration subnet and allow what it denies.",
  'point.app-firewall-blocks-after-route-all.1.change.2': 'rules for the names that the app calls',
  'point.app-firewall-blocks-after-route-all.1.watch.1':
    'The source in the log is an address of the integration subnet.',
  'point.app-firewall-blocks-after-route-all.1.watch.2':
    'Private targets pass by their own routes, so they go on working.',
  'point.app-firewall-blocks-after-route-all.1.watch.3':
    'For one destination alone a route or service endpoint past the firewall helps.',
  'point.app-firewall-blocks-after-route-all.cause': 'the firewall on the way denies names that the app needs',
  'point.app-firewall-blocks-after-route-all.fix':
    "Allow in the firewall what it denies from the integration subnet: the app's APIs, login.microsoftonline.com, " +
    'monitoring and certificate revocation on port 80.',
  'point.flex-subnet-delegation-wrong.1':
    'Flex Consumption wants a subnet delegated to Microsoft.App/environments and the provider Microsoft.App ' +
    'registered in the subscription. A subnet of App Service plans (Microsoft.Web/serverFarms) does not do.',
  'point.flex-subnet-delegation-wrong.1.change.1': 'in a subnet of its own, delegated to Microsoft.App/environments',
  'point.flex-subnet-delegation-wrong.1.watch.1': 'Register it by az provider register -n Microsoft.App.',
  'point.flex-subnet-delegation-wrong.1.watch.2':
    'No Container Apps environment and no other service may be in the subnet.',
  'point.flex-subnet-delegation-wrong.cause':
    'the subnet is not delegated to Microsoft.App/environments, which Flex Consumption needs',
  'point.flex-subnet-delegation-wrong.fix':
    'Delegate an empty subnet to Microsoft.App/environments, register the provider Microsoft.App, and connect the ' +
    'function app to it.',
  'point.app-health-check-redirected.1':
    'The health check pings the default name and takes only 200 to 299 as healthy; it follows no redirect to a ' +
    'custom domain or to a sign-in. Give it a path that answers 200 without sign-in. Network rules are not the ' +
    'reason: the ping comes from inside.',
  'point.app-health-check-redirected.1.change.1': 'a health path that answers 200 at the default name',
  'point.app-health-check-redirected.1.watch.1':
    'With HTTPS Only off and a redirect in the code it stays at "Waiting for health check response".',
  'point.app-health-check-redirected.1.watch.2': 'Access restrictions and private endpoints do not stop it.',
  'point.app-health-check-redirected.1.watch.3':
    'Authentication of App Service itself is taken into account; your own must let the path pass.',
  'point.app-health-check-redirected.cause':
    'the health check path answers with a redirect or a sign-in instead of 200',
  'point.app-health-check-redirected.fix':
    'Use a path that answers 200 at <app>.azurewebsites.net without redirect or sign-in, and turn HTTPS Only on ' +
    'instead of redirecting in the code.',
  'point.app-private-endpoint-in-other-region.1':
    'Yes: the private endpoint of an app may stand in any region, also beside others of the same app, up to 100 of ' +
    "them. It is VNet integration that needs a VNet in the app's own region.",
  'point.app-private-endpoint-in-other-region.1.change.1': 'in the VNet of the callers, whichever region',
  'point.app-private-endpoint-in-other-region.1.watch.1':
    'Each VNet that calls needs the name to resolve to the endpoint it should use: one zone per region where they ' +
    'differ.',
  'point.app-private-endpoint-in-other-region.1.watch.2':
    'If the region of the app fails, the endpoint elsewhere does not help.',
  'point.app-private-endpoint-and-public-access-default.1':
    'Yes, both work side by side if you say so. As long as public network access was never set, the first private ' +
    'endpoint turns it off; set it to enabled to keep the public way open, or to disabled to be sure.',
  'point.app-private-endpoint-and-public-access-default.1.change.2': 'public network access set on purpose',
  'point.app-private-endpoint-and-public-access-default.1.watch.1':
    'With it enabled, access restrictions filter the public way and never the private one.',
  'point.app-private-endpoint-and-public-access-default.1.watch.2':
    'To deploy privately to a public site, let the unmatched rule of the scm site deny.',
  'point.app-private-endpoint-and-public-access-default.1.watch.3':
    'On Linux a change of the setting restarts the app.',
  'point.app-access-restriction-limits.1':
    'A list takes up to 512 rules, and a rule up to eight IP ranges or eight service tags, so some thousands of ' +
    'ranges fit. IPv4 and IPv6 both work, and each rule can also ask for HTTP headers such as X-Azure-FDID.',
  'point.app-access-restriction-limits.1.change.1': 'access restrictions with several ranges per rule',
  'point.app-access-restriction-limits.1.watch.1':
    'Rules with several ranges are created by template or CLI; the portal can only add ranges to a rule that exists.',
  'point.app-access-restriction-limits.1.watch.2': 'The category IPSecurity Audit logs shows what matched a rule.',
  'point.app-access-restriction-limits.1.watch.3': 'Main site and scm site have lists of their own.',
  'point.app-unique-default-host-name.1':
    'The zone stays privatelink.azurewebsites.net: the record is the whole part before azurewebsites.net, so ' +
    '<app>-<hash>.<region>, and a second one with .scm. A private DNS zone group writes both by itself.',
  'point.app-unique-default-host-name.1.change.1': 'records <app>-<hash>.<region> and its .scm name',
  'point.app-unique-default-host-name.1.watch.1':
    'Call the app by that long name, or by a custom domain: the short one does not exist for it.',
  'point.app-source-address-behind-private-endpoint.1':
    'Yes, the app sees who calls: the address of the client is handed through the private endpoint and stands in the ' +
    'web HTTP logs of the app. It needs no setting of yours.',
  'point.app-source-address-behind-private-endpoint.1.watch.1':
    'A firewall or gateway in between that translates the source shows itself instead.',
  'point.app-source-address-behind-private-endpoint.1.watch.2':
    "Access restrictions still do not act on these addresses; an NSG on the endpoint's subnet does.",
  'point.app-environment-private-endpoint.1':
    'Yes, once the environment allows it: turn on new private endpoint connections for the App Service Environment ' +
    'v3 (az appservice ase update --allow-new-private-endpoint-connections true), then create the endpoint on the ' +
    'app.',
  'point.app-environment-private-endpoint.1.change.1': 'new private endpoint connections allowed',
  'point.app-environment-private-endpoint.1.watch.1':
    'Within the VNet and its peers the internal address of the environment is enough; an endpoint is for callers ' +
    'without a route.',
  'point.app-environment-private-endpoint.1.watch.2':
    'With public access disabled on an internal environment only private endpoints remain.',
  'point.vnet-integration-unsupported-things.1':
    'No: the integration carries TCP and UDP calls of your code, but no mounted drives, no domain join and no ' +
    'NetBIOS, and Docker Compose apps have none at all. Reach files by an API, SDK or Azure Files mounts of the app.',
  'point.vnet-integration-unsupported-things.1.watch.1':
    'An app that needs a domain member belongs on a VM, or in a container on AKS.',
  'point.app-dns-servers-of-its-own.1':
    'Yes: an app can carry up to five DNS servers of its own (dnsServers in its dnsConfiguration, or ' +
    "WEBSITE_DNS_SERVER), which replace those of the VNet. WEBSITE_DNS_ALT_SERVER adds one at the end of the VNet's " +
    'list instead.',
  'point.app-dns-servers-of-its-own.1.change.1': 'DNS servers of the app',
  'point.app-dns-servers-of-its-own.1.watch.1': 'Several servers are separated by commas without blanks.',
  'point.app-dns-servers-of-its-own.1.watch.2':
    'With 168.63.129.16 the app sees the private zones linked to its integration VNet.',
  'point.app-dns-servers-of-its-own.1.watch.3':
    'It is a setting that others forget: prefer the DNS of the VNet where you can.',
  'point.app-dns-cache.1':
    'Windows apps keep a DNS answer for 30 seconds, Linux and custom containers keep none until ' +
    'WEBSITE_ENABLE_DNS_CACHE is on. Cache, retries and timeout are set by dnsMaxCacheTimeout (0 to 60 seconds), ' +
    'dnsRetryAttemptCount and dnsRetryAttemptTimeout.',
  'point.app-dns-cache.1.change.1': 'dnsConfiguration of the app',
  'point.app-dns-cache.1.watch.1':
    'A server that does not answer costs 3 seconds on Windows and 1 on Linux, times the retries.',
  'point.app-dns-cache.1.watch.2': 'Libraries and connection pools keep addresses longer than that.',
  'point.app-dns-cache.1.watch.3': 'These settings do not work for Windows containers.',
  'point.windows-containers-integration-addresses.1':
    'Each instance takes one address plus one for every Windows container app on it: ten instances with four such ' +
    'apps need 50, and room for scaling on top, so a /25 is a safe choice. Linux containers take one per instance ' +
    'only.',
  'point.windows-containers-integration-addresses.1.change.1': 'a larger delegated subnet',
  'point.windows-containers-integration-addresses.1.watch.1': 'Scaling doubles the need for a short time.',
  'point.windows-containers-integration-addresses.1.watch.2':
    'Windows containers cannot fetch Key Vault references over the integration.',
  'point.app-backup-to-private-storage.1':
    'Yes for the files of the app: integrate it, and set vnetBackupRestoreEnabled so that custom backups go over the ' +
    'VNet. Database backup does not work that way, and App Service logs cannot be written to a private account.',
  'point.app-backup-to-private-storage.1.change.2': 'vnetBackupRestoreEnabled on',
  'point.app-backup-to-private-storage.1.watch.1':
    'For logs use diagnostic settings with trusted services allowed on the account.',
  'point.app-backup-to-private-storage.1.watch.2': 'The built-in backup of the platform needs no account of yours.',
  'point.app-backup-to-private-storage.1.watch.3':
    'In templates from API version 2024-11-01 on the switch is outboundVnetRouting.backupRestoreTraffic.',
  'point.app-health-check-with-network-rules.1':
    'No rule is needed: the platform pings the health path from inside, so neither access restrictions nor a private ' +
    'endpoint stop it. What it needs is a path that answers 200 to 299 at the default name, without redirect or your ' +
    'own sign-in.',
  'point.app-health-check-with-network-rules.1.watch.1':
    'At most one instance per hour and three per day of a plan are replaced.',
  'point.app-health-check-with-network-rules.1.watch.2':
    'An instance counts as unhealthy after ten failed pings, one a minute; two at the least by setting.',
  'point.app-health-check-with-network-rules.1.watch.3': 'With a single instance nothing is taken out of rotation.',
  'point.see-traffic-of-integrated-app.1':
    "Look at the far end: the log of the firewall on the way, flow logs of the target's subnet, or the target " +
    'itself, with the range of the integration subnet as source. Flow logs at the integration subnet and network ' +
    'traces of the app do not show it.',
  'point.see-traffic-of-integrated-app.1.watch.1':
    'From the app: tcpping and nameresolver in Kudu, tcpdump in a Linux app for what the process itself sends.',
  'point.see-traffic-of-integrated-app.1.watch.2':
    'The Network troubleshooter under Diagnose and solve problems tests one endpoint for Windows apps.',
  'point.app-what-goes-into-the-vnet.1':
    'Without more, calls of your code to private ranges (RFC 1918) and to service endpoints of the subnet. Route all ' +
    'adds everything else that the code calls. Image pull, content share and backup have a switch each; Key Vault ' +
    'references use the VNet when the vault refuses the public way.',
  'point.app-what-goes-into-the-vnet.1.change.2':
    'route all, and the switches for image pull, content share and backup',
  'point.app-what-goes-into-the-vnet.1.watch.1': 'Routes and NSGs of the subnet act only on what goes into the VNet.',
  'point.app-what-goes-into-the-vnet.1.watch.2': 'Answers to callers of the app never pass the integration subnet.',
  'point.app-what-goes-into-the-vnet.1.watch.3': 'Addresses outside RFC 1918, such as 100.64.0.0/10, need route all.',
  'point.app-what-goes-into-the-vnet.1.watch.4':
    'From API version 2024-11-01 on the switches stand together in outboundVnetRouting, where allTraffic turns all ' +
    'of them on.',
  'point.gateway-required-integration-limits.1':
    'No Linux, no Windows containers, no service endpoints, no private Key Vault references, no route tables and no ' +
    'ExpressRoute or coexistence gateway. It takes a route-based gateway with SSTP point-to-site, and up to five ' +
    'VNets per plan.',
  'point.gateway-required-integration-limits.1.change.1': 'regional integration, where the app may move',
  'point.gateway-required-integration-limits.1.watch.1':
    'Routes from on-premises are not passed on by BGP: add them in the plan.',
  'point.gateway-required-integration-limits.1.watch.2':
    'It is retired on 31 March 2027 together with SSTP, which cannot be enabled since 31 March 2026: what stands ' +
    'must move, nothing new can be built.',
  'point.gateway-required-integration-limits.1.watch.3':
    'On a gateway that is not Basic IKEv2 must be off and SSTP alone be chosen.',
};
