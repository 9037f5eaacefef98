/** What is answered to questions about api management. */
export const apiManagementWords = {
  'point.apim-network-modes.1':
    'For private callers take a private endpoint (all tiers but Consumption and Basic v2), or inject the instance: ' +
    'internal mode with Developer or Premium, injection with Premium v2. Injection also reaches private back ends; ' +
    'the endpoint is inbound only.',
  'point.apim-network-modes.1.change.1': 'injection in internal mode, or a private endpoint with public access off',
  'point.apim-network-modes.1.change.2': 'for the names of the gateway',
  'point.apim-network-modes.1.watch.1':
    'A classic instance that is injected into a VNet cannot have a private endpoint.',
  'point.apim-network-modes.1.watch.2':
    'Standard v2 with a private endpoint inbound and VNet integration outbound is private both ways for less than ' +
    'Premium.',
  'point.apim-network-modes.1.watch.3': 'Internal mode registers no public DNS: you provide the names.',
  'point.apim-network-modes.2':
    'External injection (Developer, Premium): public gateway with private back ends. Internal injection or Premium ' +
    'v2 injection: private both ways. Standard v2 and Premium v2 integration: public gateway, private back ends. ' +
    'Private endpoint: private callers.',
  'point.apim-network-modes.2.change.1': 'the mode that fits',
  'point.apim-network-modes.2.watch.1':
    'A private endpoint is inbound only, for the gateway alone, and not for injected classic instances.',
  'point.apim-network-modes.2.watch.2':
    'VNet integration of v2 needs a delegated subnet of its own, /27 at least, in the same region and subscription.',
  'point.apim-network-modes.2.watch.3': 'Premium v2 cannot be switched between injection and integration later.',
  'point.apim-network-modes.2.watch.4': 'Developer has no SLA.',
  'point.apim-internal-private-endpoint.1':
    'No: a classic API Management that is injected into a VNet takes no private endpoint. Reach it over peering, VPN ' +
    'or ExpressRoute; for other tenants or overlapping ranges put an Application Gateway with Private Link before it.',
  'point.apim-internal-private-endpoint.1.change.2': 'with a Private Link configuration, for callers without a route',
  'point.apim-internal-private-endpoint.1.watch.1':
    'API Management in internal VNet mode listens on a private address; callers need its names in their DNS.',
  'point.apim-internal-private-endpoint.1.watch.2':
    'To get a private endpoint the instance must leave the VNet, or be a v2 instance without injection.',
  'point.apim-internal-private-endpoint.2':
    'Yes if the instance is not injected into a VNet: Developer, Basic, Standard, Premium, Standard v2 and Premium ' +
    'v2 take a private endpoint for the gateway. Consumption, Basic v2 and injected classic instances do not.',
  'point.apim-internal-private-endpoint.2.change.1': 'sub-resource Gateway',
  'point.apim-internal-private-endpoint.2.change.2': 'privatelink.azure-api.net, linked to the VNets of the callers',
  'point.apim-internal-private-endpoint.2.change.3': 'disable public network access afterwards',
  'point.apim-internal-private-endpoint.2.watch.1':
    'It is inbound only: private back ends need VNet integration (Standard v2, Premium v2) or injection.',
  'point.apim-internal-private-endpoint.2.watch.2':
    'Only the gateway is behind it, not the developer portal or the self-hosted gateway.',
  'point.apim-internal-private-endpoint.2.watch.3':
    'Up to 100 private endpoint connections per instance; each must be approved.',
  'point.apim-internal-private-endpoint.cause':
    'the instance is injected into a VNet, and a classic instance then takes no private endpoint',
  'point.apim-internal-private-endpoint.fix':
    'Reach the injected instance by its private address over peering or VPN, or by an Application Gateway with ' +
    'Private Link; a private endpoint needs an instance outside the VNet.',
  'point.apim-internal-publish-application-gateway.1':
    'Yes: put an Application Gateway with WAF before the internal API Management. It publishes only the paths you ' +
    'choose; internal callers go on using the private address of the same instance.',
  'point.apim-internal-publish-application-gateway.1.change.1': 'in internal mode',
  'point.apim-internal-publish-application-gateway.1.change.2': 'public front end, API Management as back end',
  'point.apim-internal-publish-application-gateway.1.watch.1':
    'The gateway must resolve the private name of API Management: link the zone to its VNet.',
  'point.apim-internal-publish-application-gateway.1.watch.2':
    'Use custom domains with certificates on both, and probe /status-0123456789abcdef.',
  'point.apim-internal-publish-application-gateway.1.watch.3':
    'It needs a dedicated subnet, /24 recommended; it may be in a peered hub.',
  'point.apim-internal-publish-application-gateway.1.watch.4':
    'Front Door reaches a private instance only by Private Link with Premium, or through this Application Gateway.',
  'point.apim-behind-front-door.1':
    'Not directly: an internal API Management has no public name and takes no private endpoint, so Front Door cannot ' +
    'reach it. Put an Application Gateway between them, or use an instance without injection and Private Link with ' +
    'Front Door Premium.',
  'point.apim-behind-front-door.1.change.1': 'between Front Door and API Management',
  'point.apim-behind-front-door.1.watch.1':
    'The gateway accepts only your profile: AzureFrontDoor.Backend and X-Azure-FDID, or Private Link from Front Door ' +
    'Premium.',
  'point.apim-behind-front-door.1.watch.2': 'With several regions each has its own gateway and API Management unit.',
  'point.apim-behind-front-door.2':
    'Yes: take the public gateway name as origin and let API Management accept your profile only, by the ' +
    'X-Azure-FDID header (check-header policy) and the AzureFrontDoor.Backend ranges. Front Door Premium can use ' +
    'Private Link instead.',
  'point.apim-behind-front-door.2.change.2': 'policy: check X-Azure-FDID; NSG or ip-filter: AzureFrontDoor.Backend',
  'point.apim-behind-front-door.2.watch.1':
    'Every Front Door customer shares the service tag: the header check is needed too.',
  'point.apim-behind-front-door.2.watch.2': 'Probe /status-0123456789abcdef by HTTPS GET.',
  'point.apim-behind-front-door.2.watch.3':
    'In external mode the NSG of the subnet filters; without a VNet the ip-filter policy does.',
  'point.apim-internal-dns.1':
    'An internal API Management registers nothing in public DNS: create records for gateway, portal, developer ' +
    'portal, management and scm names to its private address, in private zones linked to the VNets of the callers.',
  'point.apim-internal-dns.1.change.1': 'for the host names of the instance',
  'point.apim-internal-dns.1.change.2': 'to every VNet that resolves them',
  'point.apim-internal-dns.1.watch.1': 'It answers by host name only: a call by IP address fails.',
  'point.apim-internal-dns.1.watch.2':
    'Do not take the whole zone azure-api.net: that hides other instances; one zone per host name, or custom domains.',
  'point.apim-internal-dns.1.watch.3': 'On-premises callers need a forwarder to a resolver in a linked VNet.',
  'point.apim-internal-dns.1.watch.4': 'After a change of DNS servers apply the network configuration of the instance.',
  'point.apim-internal-dns.cause': 'no DNS zone that the caller asks has the host names of the internal instance',
  'point.apim-internal-dns.fix':
    'Create records for gateway, developer portal, management and scm names to the private address, in private zones ' +
    "linked to the callers' VNets, and forward to them from on-premises.",
  'point.apim-forced-tunnel-nsg.1':
    'It works if the management traffic keeps a direct way: inbound 3443 from tag ApiManagement must be answered ' +
    'directly, so add a route for the ApiManagement tag with next hop Internet beside 0.0.0.0/0 to the firewall.',
  'point.apim-forced-tunnel-nsg.1.change.1': 'the API Management subnet: tag ApiManagement to Internet',
  'point.apim-forced-tunnel-nsg.1.change.2': 'inbound 3443 from ApiManagement, 6390 from AzureLoadBalancer',
  'point.apim-forced-tunnel-nsg.1.watch.1':
    'The firewall must allow outbound Storage 443, Sql 1433, AzureKeyVault 443, AzureMonitor 1886 and 443, and port ' +
    '80 for certificates.',
  'point.apim-forced-tunnel-nsg.1.watch.2':
    'Service endpoints for Storage, SQL and Key Vault on the subnet keep that traffic off the firewall.',
  'point.apim-forced-tunnel-nsg.1.watch.3': 'An NSG is required on the subnet: its load balancer is closed otherwise.',
  'point.apim-forced-tunnel-nsg.1.watch.4':
    'This is for classic injected instances; VNet integration of v2 tiers needs no such rules.',
  'point.apim-forced-tunnel-nsg.cause':
    'the answers of the management endpoint follow 0.0.0.0/0 to the firewall and come back from another address',
  'point.apim-forced-tunnel-nsg.fix':
    'Add a route for the service tag ApiManagement with next hop Internet to the route table of the subnet, and ' +
    'allow 3443 from ApiManagement in its NSG.',
  'point.apim-reach-on-premises.1':
    'Yes, with a way into your network: injection (Developer, Premium, Premium v2) or VNet integration (Standard v2, ' +
    'Premium v2) into a VNet that reaches the site by VPN or ExpressRoute. Without one, run the self-hosted gateway ' +
    'next to the API.',
  'point.apim-reach-on-premises.1.change.1': 'injected or integrated into a VNet with a path to the site',
  'point.apim-reach-on-premises.1.watch.1': 'Consumption, Basic, Standard and Basic v2 cannot reach private back ends.',
  'point.apim-reach-on-premises.1.watch.2':
    'In a spoke the peering needs gateway transit, and the site a route back to the subnet of API Management.',
  'point.apim-reach-on-premises.1.watch.3':
    'The VNet must resolve the internal names: forward them to the DNS servers on-premises.',
  'point.apim-reach-on-premises.1.watch.4': 'The self-hosted gateway needs only outbound access to Azure.',
  'point.apim-multi-region.1':
    'Premium runs gateways in several regions, but in internal mode the routing between them is yours: each region ' +
    'has a private address, and you switch by private DNS or by a load balancer of your own.',
  'point.apim-multi-region.1.change.1': 'a further region, with its own VNet',
  'point.apim-multi-region.1.change.2': 'a record with a short TTL that is switched',
  'point.apim-multi-region.1.watch.1': 'Traffic Manager cannot steer private addresses.',
  'point.apim-multi-region.1.watch.2':
    'Management stays in the primary region: if it fails, gateways go on, changes do not.',
  'point.apim-multi-region.2':
    'Yes with Premium: the instance has a gateway in each region and sends callers to the nearest one by DNS on its ' +
    'own. Put Front Door before it for a WAF and failover in seconds.',
  'point.apim-multi-region.2.change.1': 'a further region',
  'point.apim-multi-region.2.watch.1':
    'Each region needs VNet, subnet and public address of its own where it is injected.',
  'point.apim-multi-region.2.watch.2': 'Back ends are not moved with it: choose them by region in a policy.',
  'point.apim-subnet-and-move.1':
    'A classic instance can change subnet and mode, with a new private address and a change that runs for a while. ' +
    'Its subnet needs /29 at least, two addresses per Premium unit; integration of v2 tiers needs /27, better /24.',
  'point.apim-subnet-and-move.1.change.1': 'subnet or mode',
  'point.apim-subnet-and-move.1.watch.1': 'Prepare NSG, routes and DNS of the new subnet first.',
  'point.apim-subnet-and-move.1.watch.2':
    'VNet, subnet and public address are in the region and subscription of the instance.',
  'point.apim-subnet-and-move.1.watch.3':
    'The subnet of v2 integration is delegated to Microsoft.Web/serverFarms and belongs to one instance only.',
  'point.apim-subnet-and-move.1.watch.4': 'Firewalls that allow the old addresses must be changed.',
  'point.apim-globally-peered-callers.1':
    'Yes on the present platform (stv2), which stands behind a Standard load balancer. The old stv1 platform did not ' +
    'answer over global peering; it is retired, so an instance still on it must be migrated anyway.',
  'point.apim-globally-peered-callers.1.watch.1':
    'The callers need the names in their DNS: link the zone to their VNet.',
  'point.apim-globally-peered-callers.1.watch.2':
    'The NSG of the API Management subnet must allow 443 from their range.',
  'point.apim-globally-peered-callers.cause':
    'the instance still runs on the retired platform stv1, which does not answer over global peering',
  'point.apim-globally-peered-callers.fix':
    'Migrate the instance to stv2: apply a network configuration with another subnet, then change DNS records to the ' +
    'new private address.',
  'point.application-proxy-instead-of-vpn.1':
    'For web apps no VPN is needed: Microsoft Entra application proxy publishes them by a connector that only ' +
    'connects outwards, with sign-in and conditional access before the first request. A VPN is for other protocols ' +
    'and whole networks.',
  'point.application-proxy-instead-of-vpn.1.watch.1':
    'The connector runs on a Windows server that reaches the app, on-premises or in a VNet; it needs outbound 80 and ' +
    '443 and no open port inbound. Run two.',
  'point.application-proxy-instead-of-vpn.1.watch.2':
    'It needs Microsoft Entra ID P1 and users of your tenant; for anonymous visitors take Application Gateway or ' +
    'Front Door with WAF.',
  'point.application-proxy-instead-of-vpn.1.watch.3':
    'An Application Gateway over VPN or ExpressRoute fits where callers are systems or customers.',
  'point.dns-level-failover-private.1':
    'Private DNS zones have no health checks, weights or geography: they answer what is written. For failover let ' +
    'automation of yours probe the endpoints and change the record, with a short TTL.',
  'point.dns-level-failover-private.1.change.1':
    'one record per service, TTL of 30 to 60 seconds, changed by automation',
  'point.dns-level-failover-private.1.change.2': 'one in each region',
  'point.dns-level-failover-private.1.watch.1':
    'Run the probe in a third place, or the lost region takes the failover with it; zones themselves are global.',
  'point.dns-level-failover-private.1.watch.2': 'On-premises servers and clients cache too: count in minutes.',
  'point.dns-level-failover-private.1.watch.3':
    'For another answer per region use a zone of the same name per region, each linked to its own VNets.',
  'point.dns-level-failover-private.1.watch.4':
    'Several addresses in one record spread the load, but dead ones stay in it.',
  'point.geographic-routing-which-service.1':
    'By country on purpose: Traffic Manager with geographic routing, a nested profile with priority under each ' +
    'geography. For the fastest region take Front Door or the Performance method; both pick by latency, not by ' +
    'borders.',
  'point.geographic-routing-which-service.1.change.1': 'geographic routing with nested profiles',
  'point.geographic-routing-which-service.1.watch.1':
    'It sees the DNS resolver of the user, so it is no proof of where somebody is; check again in the application ' +
    'where law demands it.',
  'point.geographic-routing-which-service.1.watch.2':
    'Front Door can block or redirect by country in WAF and rules, but its edge is worldwide.',
  'point.geographic-routing-which-service.1.watch.3':
    'Without a mapping for World, users of unmapped regions get no answer.',
  'point.app-service-inbound-ip-and-entry.1':
    'Close the direct way at the app: a private endpoint with public access off is the cleanest, an access ' +
    'restriction to the gateway subnet by service endpoint is the cheaper one. The WAF protects only what cannot be ' +
    'bypassed.',
  'point.app-service-inbound-ip-and-entry.1.change.2': 'on the app, its zone linked to the VNet of the gateway',
  'point.app-service-inbound-ip-and-entry.1.change.3': 'disable public network access',
  'point.app-service-inbound-ip-and-entry.1.watch.1':
    'Access restrictions do not apply to traffic through the private endpoint.',
  'point.app-service-inbound-ip-and-entry.1.watch.2': 'Restrict the scm site as well, or deployments stay open to all.',
  'point.app-service-inbound-ip-and-entry.1.watch.3':
    'Use the same custom domain on gateway and app: cookies and redirects break when the host name is rewritten.',
  'point.apim-fixed-outbound-address.1':
    'Developer, Basic, Standard and Premium call public back ends from the static address of the instance, per ' +
    'region. Consumption has no fixed one, and the v2 tiers call from a pool outside the tag ApiManagement: where an ' +
    'allow list must hold take a classic tier, or reach the back end privately by VNet integration.',
  'point.apim-fixed-outbound-address.1.change.1':
    'a tier with an address of its own, or VNet integration to private back ends',
  'point.apim-fixed-outbound-address.1.watch.1':
    'The address changes when a VNet is added or removed, the mode is switched, zones are changed, or the instance ' +
    'is built anew: update allow lists first.',
  'point.apim-fixed-outbound-address.1.watch.2':
    'In a VNet private back ends see an address of the subnet; with 0.0.0.0/0 to a firewall public ones see the ' +
    'firewall.',
  'point.apim-fixed-outbound-address.1.watch.3': 'Each further region of Premium has addresses of its own.',
  'point.apim-stv1-retired.1':
    'It must move: stv1 was retired on 31 August 2024. An instance in a VNet moves by a new network configuration, ' +
    'usually another subnet, and gets new addresses; without a VNet the address can be kept, with up to 15 minutes ' +
    'of downtime.',
  'point.apim-stv1-retired.1.change.1': 'new subnet with NSG, then apply the network configuration',
  'point.apim-stv1-retired.1.watch.1':
    'Prepare NSG rules (3443 from ApiManagement, 6390 from AzureLoadBalancer) on the new subnet: stv2 has a Standard ' +
    'load balancer, closed without them.',
  'point.apim-stv1-retired.1.watch.2':
    'Change DNS records of an internal instance and allow lists of back ends to the new addresses.',
  'point.apim-stv1-retired.1.watch.3': 'The properties of the instance show platformVersion.',
  'point.apim-internal-public-address.1':
    'You need not bring one for internal mode (since May 2024), but the platform keeps an address of its own for its ' +
    'management on port 3443. No API is reachable there; the NSG admits only the tag ApiManagement.',
  'point.apim-internal-public-address.1.change.2': 'inbound 3443 from ApiManagement only',
  'point.apim-internal-public-address.1.watch.1':
    'For an instance without any public address look at Premium v2 injection or a v2 tier with private endpoint and ' +
    'public access off.',
  'point.apim-internal-public-address.1.watch.2':
    'Outbound to the internet goes by a firewall if 0.0.0.0/0 points there; keep the ApiManagement route direct.',
  'point.apim-private-backend-fails.1':
    'Check that APIM has a way in (injection, or VNet integration of a v2 tier) and then the name: the privatelink ' +
    'zone of the back end must be linked to the VNet of APIM, or to that of its DNS servers. A 403 from the back end ' +
    'means it still comes in publicly.',
  'point.apim-private-backend-fails.1.change.2': 'the privatelink zone linked to the VNet of API Management',
  'point.apim-private-backend-fails.1.watch.1':
    'After a change of DNS servers on the VNet apply the network configuration of the instance (Network status, ' +
    'Apply).',
  'point.apim-private-backend-fails.1.watch.2':
    'A private endpoint on APIM is inbound only and gives no way to private back ends.',
  'point.apim-private-backend-fails.1.watch.3':
    'Trace a call with request tracing: the error names DNS, connect or TLS.',
  'point.apim-private-backend-fails.1.watch.4':
    'Since 15 March 2026 the exception for trusted services no longer lets the gateway into Storage, Key Vault, ' +
    'Service Bus, Event Hubs or Container Registry.',
  'point.apim-private-backend-fails.cause':
    'API Management resolves the public address of a back end that is closed to the public',
  'point.apim-private-backend-fails.fix':
    'Link the privatelink zone of the back end to the VNet of API Management (or to that of its DNS servers), and ' +
    'apply the network configuration.',
  'point.apim-portal-test-console-fails.1':
    "The gateway's name is not in public DNS, so the test console of the Azure portal does not work for an internal " +
    'instance. Test in its developer portal instead, from a machine that reaches and resolves the private address: ' +
    'over VPN, ExpressRoute or from a VM in the VNet.',
  'point.apim-portal-test-console-fails.1.change.2':
    'gateway, developer portal and management names to the private address',
  'point.apim-portal-test-console-fails.1.watch.1':
    'Publishing the developer portal needs the way out to Azure Storage on 443 (service tag Storage).',
  'point.apim-portal-test-console-fails.1.watch.2':
    'Names needed: <name>.azure-api.net, .developer, .portal, .management and .scm.',
  'point.apim-portal-test-console-fails.cause':
    "the browser does not resolve or reach the names of the internal instance, and the portal's console calls from " +
    'there',
  'point.apim-portal-test-console-fails.fix':
    'Test in the developer portal on a machine that resolves gateway, developer and management names to the private ' +
    'address and reaches it.',
  'point.apim-self-hosted-gateway-network.1':
    "It needs outbound 443 to the instance's configuration endpoint (<name>.configuration.azure-api.net) and no " +
    'inbound port from Azure. With an internal instance it must reach and resolve that private address over VPN or ' +
    'ExpressRoute; a private endpoint does not carry it.',
  'point.apim-self-hosted-gateway-network.1.watch.1':
    "Internal mode: add the configuration name to your private zone, pointing to the instance's private address.",
  'point.apim-self-hosted-gateway-network.1.watch.2':
    'Telemetry needs 443 to Azure Monitor. Without connection a running gateway goes on; a stopped one starts again ' +
    'only with a configuration backup on a volume.',
  'point.apim-self-hosted-gateway-network.1.watch.3': 'Self-hosted gateways are for the Developer and Premium tiers.',
  'point.apim-self-hosted-gateway-network.1.watch.4':
    'From the internet to an internal instance: a custom name for the configuration endpoint, published by ' +
    'Application Gateway.',
  'point.apim-nsg-rules-missing.1':
    'Its Standard load balancer is closed until an NSG opens it: inbound 443 from the callers, 3443 from ' +
    'ApiManagement and 6390 from AzureLoadBalancer. Without the last one the health probe fails and every call is ' +
    'lost.',
  'point.apim-nsg-rules-missing.1.change.2':
    'inbound 443 from callers, 3443 from ApiManagement, 6390 from AzureLoadBalancer',
  'point.apim-nsg-rules-missing.1.watch.1':
    'Outbound it needs Storage 443, Sql 1433, AzureKeyVault 443 and AzureMonitor.',
  'point.apim-nsg-rules-missing.1.watch.2':
    'An NSG must be on the subnet at all: without one the load balancer lets nothing in.',
  'point.apim-nsg-rules-missing.1.watch.3': 'This is for classic injected instances.',
  'point.apim-nsg-rules-missing.cause': 'the NSG of the API Management subnet is missing or lacks a required rule',
  'point.apim-nsg-rules-missing.fix':
    'Put an NSG on the subnet with inbound 443 from the callers, 3443 from ApiManagement and 6390 from ' +
    'AzureLoadBalancer, and the outbound rules of the reference.',
  'point.apim-dependency-blocked.1':
    'NSG or firewall blocks one of its required dependencies. From the subnet it needs Storage on 443, SQL on 1433, ' +
    'Key Vault on 443, port 80 for certificates, DNS on 53; service endpoints for them keep that traffic off the ' +
    'firewall.',
  'point.apim-dependency-blocked.1.change.2': 'the required outbound dependencies',
  'point.apim-dependency-blocked.1.change.3': 'Storage, SQL, Key Vault and Event Hubs on the subnet',
  'point.apim-dependency-blocked.1.watch.1': 'The status is renewed every 15 minutes.',
  'point.apim-dependency-blocked.1.watch.2':
    'In several regions each subnet needs the services of its own and of the primary region.',
  'point.apim-dependency-blocked.1.watch.3': 'Test with a VM in the same subnet where the first deployment fails.',
  'point.apim-dependency-blocked.cause': 'a required outbound dependency of API Management is blocked',
  'point.apim-dependency-blocked.fix':
    'Allow Storage 443, Sql 1433, AzureKeyVault 443, AzureMonitor, port 80 and DNS outbound, or enable service ' +
    'endpoints for Storage, SQL, Key Vault and Event Hubs on the subnet.',
  'point.apim-dns-change-not-applied.1':
    'API Management takes the DNS servers of the VNet over only when its network configuration is applied. Apply it ' +
    "(Network, Apply network configuration), and see that these servers know the back end's name and answer on 53.",
  'point.apim-dns-change-not-applied.1.change.2': 'servers that know the back end, reachable from the subnet on 53',
  'point.apim-dns-change-not-applied.1.watch.1': 'With the DNS of Azure a link of the zone to the VNet is enough.',
  'point.apim-dns-change-not-applied.1.watch.2':
    'Applying it takes 15 minutes or longer; the Developer tier is down meanwhile.',
  'point.apim-dns-change-not-applied.1.watch.3': 'Servers on-premises need a route back to the subnet.',
  'point.apim-dns-change-not-applied.cause':
    'API Management has not taken over the DNS servers of its VNet, or these do not know the back end',
  'point.apim-dns-change-not-applied.fix':
    "Apply the network configuration of the instance, and let the DNS servers of the VNet resolve the back end's " +
    'name and answer the subnet on port 53.',
  'point.apim-no-way-to-backend.1':
    'The instance has no way into your network: its private endpoint is for callers only. Private back ends need ' +
    'injection (Developer, Premium, Premium v2) or VNet integration (Standard v2, Premium v2), else a self-hosted ' +
    'gateway beside them.',
  'point.apim-no-way-to-backend.1.change.1':
    'a tier with injection or VNet integration, in a VNet that reaches the back end',
  'point.apim-no-way-to-backend.1.watch.1':
    'Where it is injected already, look at peering, routes and the NSG of the back end: it sees an address of the ' +
    'APIM subnet.',
  'point.apim-no-way-to-backend.1.watch.2': 'Self-hosted gateways come with Developer and Premium.',
  'point.apim-no-way-to-backend.cause':
    'the tier or mode of API Management has no way into the network of the back end',
  'point.apim-no-way-to-backend.fix':
    'Inject the instance (Developer, Premium, Premium v2) or integrate it (Standard v2, Premium v2) with a VNet that ' +
    'reaches the back end; a private endpoint does not do it.',
  'point.apim-portal-cannot-be-published.1':
    'The admin view runs in your browser and needs the management name to resolve to the private address; publishing ' +
    "needs the instance's way out to Azure Storage on 443. Make the record, open the way, and publish again.",
  'point.apim-portal-cannot-be-published.1.change.2': 'a record for <name>.management beside <name>.developer',
  'point.apim-portal-cannot-be-published.1.change.3': 'Storage on 443 from the subnet',
  'point.apim-portal-cannot-be-published.1.watch.1':
    'After a change of domain or network the portal has to be published again.',
  'point.apim-portal-cannot-be-published.1.watch.2':
    'Through an Application Gateway publish portal and management names; WAF rules may have to be relaxed.',
  'point.apim-portal-cannot-be-published.cause':
    'the management name does not resolve where you work, or the way out to Storage is closed for the instance',
  'point.apim-portal-cannot-be-published.fix':
    'Resolve <name>.management and <name>.developer to the private address on your machine, allow Storage on 443 ' +
    'from the subnet, and publish the portal again.',
  'point.apim-v2-integration-requirements.1':
    'It needs a subnet of its own, /27 at least and /24 at best, delegated to Microsoft.Web/serverFarms, with an NSG ' +
    'attached (no special rules), in the region and subscription of the instance. Whoever connects needs read and ' +
    'join on the subnet.',
  'point.apim-v2-integration-requirements.1.change.1': 'in a delegated subnet with an NSG',
  'point.apim-v2-integration-requirements.1.change.2': 'a /27 or larger',
  'point.apim-v2-integration-requirements.1.watch.1': 'One instance per subnet, and nothing else in it.',
  'point.apim-v2-integration-requirements.1.watch.2':
    'It is the way out only; the gateway stays public until a private endpoint is added.',
  'point.apim-v2-integration-requirements.1.watch.3':
    'A Premium v2 instance cannot be switched between injection and integration.',
  'point.apim-network-change-duration.1':
    'Count on 15 minutes to well over half an hour. Basic and higher tiers go on serving calls meanwhile, the ' +
    'Developer tier is down; no other change of the infrastructure is possible until it has finished.',
  'point.apim-network-change-duration.1.change.1': 'in a maintenance window',
  'point.apim-network-change-duration.1.watch.1':
    'Addresses change with mode or subnet: lower the TTL of your DNS records and prepare allow lists first.',
  'point.apim-network-change-duration.1.watch.2': 'More units and regions take longer.',
  'point.apim-address-that-backends-see.1':
    'Private back ends see addresses of the units in the API Management subnet, not its virtual address, and new ' +
    'units bring new ones. So allow the whole subnet; each Premium unit takes two addresses of it, besides one for ' +
    'the virtual address.',
  'point.apim-address-that-backends-see.1.change.1': 'on the back end: the API Management subnet as source',
  'point.apim-address-that-backends-see.1.watch.1':
    "Public back ends see the public address of the instance, or the firewall's where 0.0.0.0/0 points to it.",
  'point.apim-return-to-old-subnet.1':
    'Yes, after a wait: the lock on the old subnet takes up to six hours to go, and other instances of the old kind ' +
    'must have left it too. Locks on the resource group or above keep it there longer; remove them first.',
  'point.apim-return-to-old-subnet.1.change.1': 'back into the former subnet',
  'point.apim-return-to-old-subnet.1.watch.1': 'Each move brings new addresses: correct DNS and allow lists again.',
  'point.apim-return-to-old-subnet.1.watch.2': 'Plan a temporary subnet with NSG and routes like the real one.',
  'point.apim-portal-behind-application-gateway.1':
    "Yes: publish the portal's name and the management name beside the gateway's, because the admin view calls both " +
    'from the browser. WAF rules may have to be relaxed for them, and the portal published again afterwards.',
  'point.apim-portal-behind-application-gateway.1.change.2': 'listeners for portal and management names',
  'point.apim-portal-behind-application-gateway.1.watch.1':
    'Visitors need the portal and the gateway only; keep the management name for admins.',
  'point.apim-portal-behind-application-gateway.1.watch.2':
    "With the CORS proxy option the test console calls through the portal's back end, so the browser needs no way to " +
    'the gateway.',
};
