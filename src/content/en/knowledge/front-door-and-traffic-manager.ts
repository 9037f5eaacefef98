/** What is answered to questions about front door and traffic manager. */
export const frontDoorAndTrafficManagerWords = {
  'point.front-door-origin-header-or-private-link.1':
    'Where the origin must have no public endpoint it is Private Link, and that needs Front Door Premium. The header ' +
    'check is enough only while the origin may stay public.',
  'point.front-door-origin-header-or-private-link.1.change.1': 'Premium tier with Private Link to the origin',
  'point.front-door-origin-header-or-private-link.1.change.2': 'created by Front Door, approved at the origin',
  'point.front-door-origin-header-or-private-link.1.change.3': 'disable public network access at the end',
  'point.front-door-origin-header-or-private-link.1.watch.1':
    'Somebody must approve the pending private endpoint connection at the origin, or requests fail.',
  'point.front-door-origin-header-or-private-link.1.watch.2':
    'The cost of Premium: a base fee of about 330 USD a month instead of 35, with managed WAF rules and Private Link ' +
    'included.',
  'point.front-door-origin-header-or-private-link.1.watch.3':
    'Until public access is off, restrict the origin with service tag AzureFrontDoor.Backend and X-Azure-FDID.',
  'point.front-door-origin-header-or-private-link.2':
    'For a public website the access restriction is enough and costs nothing: allow service tag ' +
    'AzureFrontDoor.Backend and check X-Azure-FDID. Private Link needs Premium and pays when the app must have no ' +
    'public endpoint.',
  'point.front-door-origin-header-or-private-link.2.change.1':
    'allow AzureFrontDoor.Backend with your X-Azure-FDID, deny the rest',
  'point.front-door-origin-header-or-private-link.2.watch.1':
    'Both are needed: every Front Door customer shares the service tag, only the header tells your profile apart.',
  'point.front-door-origin-header-or-private-link.2.watch.2':
    'Premium costs a base fee of about 330 USD a month instead of 35; it brings Private Link to origins and managed ' +
    'WAF rules.',
  'point.front-door-origin-header-or-private-link.2.watch.3':
    'App Service checks the header in the access restriction itself; Application Gateway does it by a custom WAF ' +
    'rule, a VM in its web server.',
  'point.front-door-origin-header-or-private-link.2.watch.4': 'Restrict the scm site of a web app too.',
  'point.front-door-service-tag-needed.1':
    'Both are needed: allow the service tag AzureFrontDoor.Backend alone, and check the X-Azure-FDID header for your ' +
    'profile. If it works without, the origin is open to everybody and people can go around Front Door and its WAF.',
  'point.front-door-service-tag-needed.1.change.1':
    'allow AzureFrontDoor.Backend with your X-Azure-FDID, deny everything else',
  'point.front-door-service-tag-needed.1.watch.1':
    'The tag alone is not safe: every Front Door customer shares it and could point a profile of theirs at your ' +
    'origin.',
  'point.front-door-service-tag-needed.1.watch.2':
    'Check that the rule for unmatched requests is deny; an allow-all rule below makes the tag rule useless.',
  'point.front-door-service-tag-needed.1.watch.3': 'Use the tag, not fixed address lists: the ranges change.',
  'point.front-door-service-tag-needed.1.watch.4':
    'VMs and load balancers also need 168.63.129.16 and 169.254.169.254 for the platform.',
  'point.front-door-classic-migration.1':
    'Front Door classic retires on 31 March 2027. The guided migration has no downtime, and backends change only ' +
    'where they check X-Azure-FDID, which gets a new value. Start with the compatibility check in the portal.',
  'point.front-door-classic-migration.1.change.1': 'by Standard or Premium, with the migration tool',
  'point.front-door-classic-migration.1.watch.1':
    'Allow the new X-Azure-FDID changes on the origins before you switch; keep the old value until traffic has moved.',
  'point.front-door-classic-migration.1.watch.2':
    'Premium is needed only for managed WAF rules and Private Link to origins; a classic profile with managed rules ' +
    'moves to Premium, and there is no way down.',
  'point.front-door-classic-migration.1.watch.3':
    'Scripts and templates change: the resource provider is Microsoft.Cdn instead of Microsoft.Network. Logs and ' +
    'metrics start anew.',
  'point.front-door-classic-migration.1.watch.4':
    'No new classic profiles since 1 April 2025, no new domains or managed certificates since 15 August 2025. There ' +
    'is no way back after the migration.',
  'point.front-door-move-to-private-link-order.1':
    'Switch on Private Link at the origin, approve the pending connection at the app, wait until it is approved ' +
    'everywhere and test; disable public network access last.',
  'point.front-door-move-to-private-link-order.1.change.1': 'Private Link on at the origin',
  'point.front-door-move-to-private-link-order.1.change.2': 'approved at the origin',
  'point.front-door-move-to-private-link-order.1.change.3': 'disable public network access',
  'point.front-door-move-to-private-link-order.1.watch.1':
    'For some minutes around the approval Front Door answers with errors on that origin.',
  'point.front-door-move-to-private-link-order.1.watch.2':
    'Public and private origins do not mix in one origin group: build a new group with the private origin and switch ' +
    'the route once it answers.',
  'point.front-door-move-to-private-link-order.1.watch.3':
    'Choose the nearest Private Link region that Front Door offers; it need not be that of the app.',
  'point.front-door-move-to-private-link-order.2':
    'First upgrade the profile to Premium, then switch on Private Link at the origin and approve the connection at ' +
    'the app, test, and only then disable public network access.',
  'point.front-door-move-to-private-link-order.2.change.1': 'upgrade to Premium',
  'point.front-door-move-to-private-link-order.2.change.2': 'Private Link on the origin, approved at the app',
  'point.front-door-move-to-private-link-order.2.change.3': 'disable public network access, last',
  'point.front-door-move-to-private-link-order.2.watch.1':
    'The upgrade from Standard to Premium has no downtime, but there is no way back, and the base fee rises from ' +
    'about 35 to 330 USD a month.',
  'point.front-door-move-to-private-link-order.2.watch.2':
    'Until it is approved, requests to that origin fail: put it into a new origin group (public and private do not ' +
    'mix) and switch the route once it answers.',
  'point.front-door-move-to-private-link-order.2.watch.3':
    'Managed WAF rules must be switched on by hand after the upgrade.',
  'point.front-door-move-to-private-link-order.2.watch.4':
    'Deployment slots and Static Web Apps cannot be Private Link origins.',
  'point.front-door-private-link-region.1':
    'The origin can stay: choose the nearest region that Front Door offers as its Private Link location. The Private ' +
    'Link service stays in the same region as its load balancer; a balancer elsewhere could not have your back ends ' +
    'anyway.',
  'point.front-door-private-link-region.1.change.1': 'in front of the internal load balancer, in its region',
  'point.front-door-private-link-region.1.change.2': 'Premium, nearest Private Link location',
  'point.front-door-private-link-region.1.watch.1': 'Only Front Door Premium connects to origins by Private Link.',
  'point.front-door-private-link-region.1.watch.2':
    'Approve the pending private endpoint connection at the Private Link service: Front Door makes it from a ' +
    'subscription of Microsoft, which you cannot allow in advance.',
  'point.front-door-private-link-region.1.watch.3':
    'The distance between that location and the origin adds its round trip to each request.',
  'point.front-door-private-link-region.1.watch.4':
    'The load balancer must be Standard, with a pool whose members are listed by NIC.',
  'point.front-door-private-origins-supported.1':
    'Only with Front Door Premium: Standard and classic need an origin with a public address or name. Premium ' +
    'reaches private origins by Private Link, VMs and clusters through an internal load balancer with a Private Link ' +
    'service.',
  'point.front-door-private-origins-supported.1.change.1': 'Premium tier',
  'point.front-door-private-origins-supported.1.change.2': 'Private Link on the origin, approved there',
  'point.front-door-private-origins-supported.1.watch.1':
    'Possible origins: App Service, Blob storage and static sites, internal load balancers (also of AKS), API ' +
    'Management, Application Gateway, Container Apps.',
  'point.front-door-private-origins-supported.1.watch.2': 'Not possible: deployment slots and Static Web Apps.',
  'point.front-door-private-origins-supported.1.watch.3':
    'Approve the pending connection at the origin; it is a private endpoint in a network that Microsoft manages, not ' +
    'in your VNet.',
  'point.front-door-private-origins-supported.2':
    'Yes with the Premium tier, by Private Link: to App Service, storage, API Management, Application Gateway, ' +
    'Container Apps, or anything behind a Standard internal load balancer with a Private Link service. A bare ' +
    'private address cannot be an origin.',
  'point.front-door-private-origins-supported.2.change.1': 'Premium tier',
  'point.front-door-private-origins-supported.2.change.2':
    'in front of the internal load balancer, where the origin is VMs or a cluster',
  'point.front-door-private-origins-supported.2.watch.1':
    'Front Door does not join your VNet: no peering, VPN or route makes a private address reachable for it.',
  'point.front-door-private-origins-supported.2.watch.2':
    'Approve the pending private endpoint connection at the origin.',
  'point.front-door-private-origins-supported.2.watch.3':
    'It is offered in regions with availability zones; for an origin elsewhere choose the nearest one.',
  'point.front-door-private-origins-supported.2.watch.4':
    'Deployment slots and Static Web Apps are not supported as private origins.',
  'point.front-door-pending-approval-errors.1':
    'Look at the origin first: the connection that Front Door requested must be approved there. Until then, and for ' +
    'some minutes after, Front Door answers with errors.',
  'point.front-door-pending-approval-errors.1.change.2': 'approve the pending connection at the origin',
  'point.front-door-pending-approval-errors.1.watch.1':
    'A new region, target or sub-resource in the origin settings creates another private endpoint that needs its own ' +
    'approval.',
  'point.front-door-pending-approval-errors.1.watch.2':
    'The origin host name and its certificate must match what the app expects: check the origin host header.',
  'point.front-door-pending-approval-errors.1.watch.3':
    'A Private Link service whose pool or probe is down gives the same errors; test it from a VM in the VNet.',
  'point.front-door-pending-approval-errors.cause':
    'the private endpoint connection of Front Door is not approved at the origin yet',
  'point.front-door-pending-approval-errors.fix':
    'Approve the pending connection under Networking of the origin (or of the Private Link service), then wait some ' +
    'minutes.',
  'point.front-door-or-application-gateway.1':
    'Application Gateway: it can have a private front end in your VNet, while Front Door is a public edge service ' +
    'and cannot be made private. Front Door is for callers on the internet.',
  'point.front-door-or-application-gateway.1.change.1': 'private front end',
  'point.front-door-or-application-gateway.1.watch.1': 'Application Gateway needs a dedicated subnet, /24 recommended.',
  'point.front-door-or-application-gateway.1.watch.2':
    'For two regions inside your network put a gateway into each and fail over by private DNS.',
  'point.front-door-or-application-gateway.2':
    'Front Door: it enters at the edge near the user, balances over regions, caches and fails over in seconds. ' +
    'Application Gateway works in one region; put it behind Front Door only where you need routing or a WAF inside ' +
    'the VNet.',
  'point.front-door-or-application-gateway.2.watch.1':
    'With both, let the gateway accept only your profile: service tag AzureFrontDoor.Backend plus X-Azure-FDID in a ' +
    'custom WAF rule, or Private Link with Premium.',
  'point.front-door-or-application-gateway.2.watch.2':
    'One WAF in prevention mode at Front Door is usually enough; two double the tuning.',
  'point.front-door-or-application-gateway.2.watch.3': 'Front Door speaks HTTP only.',
  'point.front-door-or-application-gateway.3':
    'One region and back ends in a VNet: Application Gateway with WAF. Several regions, users all over the world or ' +
    'caching: Front Door. Both are layer 7 with WAF; one is regional and in your VNet, the other global and at the ' +
    'edge.',
  'point.front-door-or-application-gateway.3.watch.1':
    'Application Gateway behind Front Door makes sense for routing within the VNet, connection draining and affinity ' +
    'to a server.',
  'point.front-door-or-application-gateway.3.watch.2':
    'Application Gateway can have a private front end, Front Door cannot.',
  'point.front-door-or-traffic-manager.1':
    'For web traffic Front Door: it carries the requests, so it fails over in seconds and brings TLS, caching and ' +
    'WAF. Traffic Manager is DNS only; it answers with an address and never sees the traffic.',
  'point.front-door-or-traffic-manager.1.watch.1':
    'Anything but HTTP: Traffic Manager, or the global load balancer with one anycast address and faster failover. ' +
    'Also where requests may not pass an edge abroad.',
  'point.front-door-or-traffic-manager.1.watch.2':
    'DNS caches delay Traffic Manager by the TTL, which can be 0 to 2,147,483,647 seconds, and some clients ignore it.',
  'point.front-door-or-traffic-manager.1.watch.3': 'Neither reaches private endpoints by address.',
  'point.front-door-static-ip.1':
    'No: Front Door has no static address of your own, and its anycast addresses can change; Traffic Manager has ' +
    'none at all, it only answers DNS. For a fixed address use Application Gateway v2 or, for TCP and UDP, the ' +
    'global load balancer.',
  'point.front-door-static-ip.1.change.1': 'where callers must allow one fixed address',
  'point.front-door-static-ip.1.watch.1':
    'Callers that filter outbound traffic can allow service tag AzureFrontDoor.Frontend.',
  'point.front-door-static-ip.1.watch.2':
    'For an apex domain use an alias record in Azure DNS to the Front Door endpoint or Traffic Manager profile.',
  'point.front-door-non-http.1':
    'No: Front Door carries HTTP and HTTPS only, WebSocket included. For other TCP or UDP take the global load ' +
    'balancer, or Traffic Manager where the endpoints are not Standard load balancers.',
  'point.front-door-non-http.1.watch.1':
    'Clients reach Front Door on ports 80 and 443 only; towards the origin you can set other HTTP and HTTPS ports.',
  'point.front-door-non-http.1.watch.2':
    'Both others work with public endpoints only; Traffic Manager steers by DNS, so caches delay its failover.',
  'point.front-door-non-http.1.watch.3': 'For administration by RDP or SSH use Azure Bastion instead of a public port.',
  'point.front-door-websocket-http2.1':
    'Front Door carries HTTP, HTTPS and HTTP/2 from clients, and WebSocket on Standard and Premium without extra ' +
    'settings. It speaks HTTP/1.1 to the origin and passes no other protocol.',
  'point.front-door-websocket-http2.1.watch.1':
    'A WebSocket ends after 5 idle minutes and after 4 hours at the latest: let the client reconnect.',
  'point.front-door-websocket-http2.1.watch.2': 'Switch off caching on WebSocket routes, or the upgrade request fails.',
  'point.front-door-websocket-http2.1.watch.3':
    'At most 3,000 WebSocket connections at a time per profile; the WAF checks only the first request.',
  'point.front-door-timeout-504.1':
    'The origin answers later than the origin response timeout. Raise it in the settings of the profile, up to 240 ' +
    'seconds; work that takes longer belongs into an asynchronous request.',
  'point.front-door-timeout-504.1.change.1': 'origin response timeout',
  'point.front-door-timeout-504.1.watch.1':
    'Call the origin directly and measure: if it is slow there too, Front Door is not the cause.',
  'point.front-door-timeout-504.1.watch.2':
    'Errors that come and go after idle time point to an origin that closes kept connections early: raise its ' +
    'keep-alive timeout.',
  'point.front-door-timeout-504.cause': 'the origin answers later than the origin response timeout of the profile',
  'point.front-door-timeout-504.fix':
    'Raise Origin response timeout on the overview page (16 to 240 seconds), and make longer work asynchronous.',
  'point.front-door-for-internal-users.1':
    'No: Front Door is a public edge service, clients always reach it over the internet. For people inside use an ' +
    'Application Gateway with a private front end or the private endpoint of the app, with private DNS for the same ' +
    'name.',
  'point.front-door-for-internal-users.1.change.1': 'private front end for internal users',
  'point.front-door-for-internal-users.1.watch.1':
    'With split-horizon DNS the public zone points to Front Door and the private zone to the internal address.',
  'point.front-door-for-internal-users.1.watch.2':
    'Front Door may stay for people outside; both need the certificate of the name.',
  'point.front-door-for-internal-users.1.watch.3': 'ExpressRoute private peering does not lead to Front Door.',
  'point.traffic-manager-private-endpoints.1':
    'No: Traffic Manager is DNS only and its probes need public endpoints. For private failover put an internal load ' +
    'balancer or Application Gateway into each region and change a record in your private DNS.',
  'point.traffic-manager-private-endpoints.1.change.1': 'one in each region, Application Gateway for web traffic',
  'point.traffic-manager-private-endpoints.1.change.2': 'a record with a short TTL that automation changes',
  'point.traffic-manager-private-endpoints.1.watch.1':
    'DNS failover works only as fast as the TTL: 30 to 60 seconds, and clients may cache longer.',
  'point.traffic-manager-private-endpoints.1.watch.2':
    'Private DNS zones have no health checks: a probe of your own inside the VNet must change the record.',
  'point.traffic-manager-private-endpoints.1.watch.3':
    'Traffic Manager needs public addresses, and its answers are public too.',
  'point.traffic-manager-private-endpoints.1.watch.4':
    'An appliance that balances between regions, or one that announces an address by BGP, is the way without DNS.',
  'point.traffic-manager-private-endpoints.cause':
    'the endpoint has a private address, which the probes of Traffic Manager cannot reach',
  'point.traffic-manager-private-endpoints.fix':
    'Use public endpoints, or steer private clients by records in private DNS instead of Traffic Manager.',
  'point.traffic-manager-geographic-failover.1':
    'No: geographic routing maps each region to exactly one endpoint and returns it even when it is down. Nest a ' +
    'priority profile under each geography: the local site first, the other one as fallback.',
  'point.traffic-manager-geographic-failover.1.change.1': 'a nested profile with priority under each geography',
  'point.traffic-manager-geographic-failover.1.watch.1':
    'An endpoint mapped to World only takes what no other endpoint is mapped to; it is no fallback for a failed one.',
  'point.traffic-manager-geographic-failover.1.watch.2':
    'Traffic Manager is DNS only: after the switch clients follow when the TTL has run out.',
  'point.traffic-manager-geographic-failover.1.watch.3':
    'It locates the DNS resolver of the user, not the user, unless the resolver sends the client subnet.',
  'point.traffic-manager-geographic-failover.1.watch.4':
    'If rules forbid serving Europeans from elsewhere, do not add that fallback.',
  'point.traffic-manager-geographic-failover.2':
    'Yes with the method you have: an endpoint that fails its probe is no longer returned and the next one is. Only ' +
    'geographic routing keeps returning a failed endpoint, because each region is mapped to exactly one.',
  'point.traffic-manager-geographic-failover.2.watch.1':
    'Traffic Manager is DNS only: clients follow when the TTL has run out.',
  'point.traffic-manager-geographic-failover.2.watch.2': 'When every endpoint fails, it returns all of them.',
  'point.traffic-manager-geographic-failover.2.watch.3':
    'If you move to geographic routing, nest a profile with priority under each geography.',
  'point.traffic-manager-geographic-failover.3':
    'Geographic routing does not fail over: each region is mapped to exactly one endpoint, which is returned even ' +
    'when it is down. Nest a priority profile under each geography to get a fallback.',
  'point.traffic-manager-geographic-failover.3.change.1': 'a nested profile with priority under each geography',
  'point.traffic-manager-geographic-failover.3.watch.1':
    'Priority, weighted and performance routing leave out an endpoint that fails its probe.',
  'point.traffic-manager-geographic-failover.3.watch.2':
    'Traffic Manager is DNS only: clients follow when the TTL has run out.',
  'point.traffic-manager-geographic-failover.3.watch.3':
    'An endpoint mapped to World only takes what no other endpoint is mapped to.',
  'point.traffic-manager-geographic-failover.cause':
    'geographic routing returns the one endpoint of the region even when it is down',
  'point.traffic-manager-geographic-failover.fix':
    'Map each geography to a nested profile with priority routing that holds a fallback.',
  'point.traffic-manager-routing-method.1':
    'Priority for active-passive, Performance for the lowest latency, Geographic where law or content decides by ' +
    'country, Weighted for gradual moves, Subnet for known source ranges, MultiValue to return several addresses at ' +
    'once.',
  'point.traffic-manager-routing-method.1.change.1': 'with the method that fits',
  'point.traffic-manager-routing-method.1.watch.1':
    'Nest profiles to combine them, for example Geographic above Priority, so that a geography has a fallback.',
  'point.traffic-manager-routing-method.1.watch.2':
    'Geographic: each region belongs to one endpoint only, and each endpoint needs at least one region.',
  'point.traffic-manager-routing-method.1.watch.3':
    'All methods are DNS only, so the TTL decides how fast clients follow, and endpoints must be public.',
  'point.traffic-manager-failover-time.1':
    'Count detection plus DNS: with a 30 second interval and 3 tolerated failures about two minutes until the ' +
    'endpoint counts as down, then the TTL of cached answers. Fast probing (10 seconds), fewer failures and a short ' +
    'TTL bring it under a minute.',
  'point.traffic-manager-failover-time.1.change.1': 'fast probing, tolerated failures, TTL',
  'point.traffic-manager-failover-time.1.watch.1':
    'It never touches open connections: clients must reconnect, and some cache names longer than the TTL.',
  'point.traffic-manager-failover-time.1.watch.2':
    'The probe path must return the expected status (200 unless changed); a redirect counts as down.',
  'point.traffic-manager-failover-time.1.watch.3': 'When all endpoints are down it returns all of them.',
  'point.traffic-manager-failover-time.1.watch.4':
    'If seconds matter for a web app, Front Door fails over without DNS.',
  'point.traffic-manager-failover-time.cause': 'clients and resolvers still use the cached DNS answer',
  'point.traffic-manager-failover-time.fix':
    'Lower the DNS TTL of the profile and use fast probing; let clients open new connections after a failure.',
  'point.traffic-manager-sticky-sessions-tls.1':
    'Traffic Manager can do none of this: it is DNS only and never sees the request. TLS, host names and sessions ' +
    'are up to the endpoints; for affinity, TLS and rewriting use Front Door.',
  'point.traffic-manager-sticky-sessions-tls.1.change.1': 'where the entry must handle requests',
  'point.traffic-manager-sticky-sessions-tls.1.watch.1':
    'Each endpoint must accept the host name that people type, with a certificate for it.',
  'point.traffic-manager-sticky-sessions-tls.1.watch.2':
    'An HTTP error always comes from the endpoint itself: most often its custom domain is missing.',
  'point.traffic-manager-application-gateway-dr.1':
    'An Application Gateway is regional: put a second one into the other region and Front Door before both; it fails ' +
    'over in seconds. Traffic Manager does it by DNS where traffic must not pass an edge.',
  'point.traffic-manager-application-gateway-dr.1.change.1': 'in the second region',
  'point.traffic-manager-application-gateway-dr.1.change.2': 'both gateways as origins',
  'point.traffic-manager-application-gateway-dr.1.watch.1':
    'Let both gateways accept only your Front Door profile (service tag AzureFrontDoor.Backend and X-Azure-FDID).',
  'point.traffic-manager-application-gateway-dr.1.watch.2': 'Both need the same certificate and host name.',
  'point.traffic-manager-application-gateway-dr.1.watch.3':
    'With private front ends only: fail over by a private DNS record with a short TTL, as Front Door and Traffic ' +
    'Manager need public endpoints.',
  'point.waf-where-and-mode.1':
    'For public web sites a web application firewall (WAF) is needed beside Azure Firewall: the firewall filters ' +
    'addresses, ports and names, the WAF reads requests. It runs on Application Gateway WAF_v2 or Front Door; ' +
    'managed rules there need Premium.',
  'point.waf-where-and-mode.1.change.1': 'WAF_v2 tier, or the WAF of Front Door',
  'point.waf-where-and-mode.1.watch.1':
    'Start in detection mode, tune the exclusions from the log, then switch to prevention: detection blocks nothing.',
  'point.waf-where-and-mode.1.watch.2':
    'Front Door Standard has custom rules only; managed rules and bot protection come with Premium.',
  'point.waf-where-and-mode.1.watch.3':
    'Close every way around the WAF: origin restrictions, no public address on the servers.',
  'point.front-door-outage-fallback.1':
    'It can be done where an outage of minutes costs more than a second entry: Traffic Manager with priority routing ' +
    'in front, Front Door first, a second entry such as Application Gateway behind it. For most sites Front Door ' +
    'alone, with its SLA of 99.99 %, is enough.',
  'point.front-door-outage-fallback.1.change.2': 'priority routing: Front Door first, the second entry after it',
  'point.front-door-outage-fallback.1.change.3': 'as the second entry, with WAF',
  'point.front-door-outage-fallback.1.watch.1':
    'Both entries need the custom domain and its certificate; a managed certificate of Front Door does not renew ' +
    'while the CNAME points to Traffic Manager, so bring your own.',
  'point.front-door-outage-fallback.1.watch.2':
    'The origins must accept both ways in: the X-Azure-FDID rule alone would lock out the fallback.',
  'point.front-door-outage-fallback.1.watch.3':
    "Microsoft's guide switches by hand: Traffic Manager always serves Front Door until somebody breaks the glass, " +
    'so that small faults do not flip it.',
  'point.front-door-outage-fallback.1.watch.4':
    'Rehearse the switch: the WAF rules of both entries must be kept equal.',
  'point.front-door-ase-ilb-origin.1':
    'Not directly: an internal App Service Environment is not among the Private Link origins of Front Door, although ' +
    'it has an internal load balancer. Put an Application Gateway in between: Front Door reaches it by Private Link ' +
    'or publicly.',
  'point.front-door-ase-ilb-origin.1.change.2': 'in the VNet of the environment or a peered one, its back end the apps',
  'point.front-door-ase-ilb-origin.1.watch.1':
    "The gateway must resolve the environment's zone <name>.appserviceenvironment.net: link it to the VNet of the " +
    'gateway.',
  'point.front-door-ase-ilb-origin.1.watch.2':
    'With a public gateway: NSG source AzureFrontDoor.Backend and a custom WAF rule for X-Azure-FDID.',
  'point.front-door-ase-ilb-origin.1.watch.3':
    'Single multi-tenant apps with a private endpoint can be Private Link origins of Front Door Premium; no ' +
    'environment is needed for that.',
  'point.front-door-client-address.1':
    'Front Door opens connections of its own, so the origin and its NSG see only Front Door addresses. The client is ' +
    'in X-Azure-SocketIP and X-Azure-ClientIP, and at the end of X-Forwarded-For. Block clients in the WAF of Front ' +
    'Door, not at the origin.',
  'point.front-door-client-address.1.change.2': 'a custom WAF rule for the addresses to block or allow',
  'point.front-door-client-address.1.watch.1':
    'X-Azure-SocketIP is the address that connected to Front Door; X-Azure-ClientIP can come from an X-Forwarded-For ' +
    'that the client sent itself.',
  'point.front-door-client-address.1.watch.2':
    'Trust these headers only where the origin is closed to all but your profile (AzureFrontDoor.Backend and ' +
    'X-Azure-FDID).',
  'point.front-door-client-address.1.watch.3':
    'In WAF rules match SocketAddr for the address that connected, RemoteAddr for the one from X-Forwarded-For.',
  'point.front-door-mix-public-private-origins.1':
    'One origin group cannot mix public and Private Link origins. Build a second group with the private origins and ' +
    'point the route at it; failover works within a group only, so make every origin of a group private.',
  'point.front-door-mix-public-private-origins.1.change.1': 'a second origin group, then the route',
  'point.front-door-mix-public-private-origins.1.watch.1':
    'Order: new group, approve the pending connections, test with a route of its own path, then switch the main route.',
  'point.front-door-mix-public-private-origins.1.watch.2':
    'For redundancy put origins of two regions, both by Private Link, into the group.',
  'point.front-door-mix-public-private-origins.cause': 'the origin group mixes Private Link origins with public ones',
  'point.front-door-mix-public-private-origins.fix':
    'Put the Private Link origins into an origin group of their own and point the route at it.',
  'point.front-door-on-premises-origin.1':
    'If the server has a public name, yes: any public origin works, on-premises or in another cloud. Over VPN or ' +
    'ExpressRoute it takes something in Azure in between: Front Door Premium by Private Link to an Application ' +
    'Gateway whose back ends are on-premises.',
  'point.front-door-on-premises-origin.1.change.2': 'with Private Link, back ends on-premises by private address',
  'point.front-door-on-premises-origin.1.watch.1':
    'A load balancer takes no on-premises addresses as back ends: behind a Private Link service put VMs in the VNet, ' +
    'for example proxies.',
  'point.front-door-on-premises-origin.1.watch.2':
    'With a public origin admit only Front Door: address ranges of AzureFrontDoor.Backend and the X-Azure-FDID ' +
    'header in the web server.',
  'point.front-door-on-premises-origin.1.watch.3': 'On-premises needs a route back to the subnet of the gateway.',
  'point.front-door-custom-domain-certificate.1':
    'Prove the domain by the TXT record _dnsauth.<name>, wait until it says approved and the certificate is ' +
    'deployed, associate the domain with a route, and only then change the CNAME. Done in this order the move has no ' +
    'gap.',
  'point.front-door-custom-domain-certificate.1.change.1':
    'custom domain validated, with certificate, associated with the route',
  'point.front-door-custom-domain-certificate.1.watch.1':
    'A managed certificate renews by itself only while a CNAME points straight to the Front Door endpoint; with ' +
    'another name in between, and sometimes for an apex domain, the domain must be validated again.',
  'point.front-door-custom-domain-certificate.1.watch.2':
    'A certificate of your own sits in a Key Vault of the same subscription with its complete chain; with the ' +
    "vault's firewall on allow trusted services.",
  'point.front-door-custom-domain-certificate.cause': 'the domain is not validated by its TXT record yet',
  'point.front-door-custom-domain-certificate.fix':
    'Set the TXT record _dnsauth.<name> with the present token, wait for Approved and for the certificate, then ' +
    'associate the route and move the CNAME.',
  'point.front-door-many-probes.1':
    'That is normal: every edge location probes by itself, so a 30 second interval makes hundreds of requests a ' +
    'minute. With a single origin in the group switch the probe off; otherwise use HEAD, a light path and a longer ' +
    'interval.',
  'point.front-door-many-probes.1.change.1': 'probe off for a single origin, else HEAD and a longer interval',
  'point.front-door-many-probes.1.watch.1': 'A probe must answer 200: redirects and sign-in pages count as unhealthy.',
  'point.front-door-many-probes.1.watch.2':
    'When all origins are unhealthy Front Door treats all as healthy and goes on sending.',
  'point.front-door-many-probes.1.watch.3':
    'They carry the header X-FD-HealthProbe: 1, by which you can filter them in logs.',
  'point.front-door-restrict-clients.1':
    'Yes, by custom rules of its WAF, which Standard has as well: match the client address or country and block all ' +
    'others, policy in prevention mode. No NSG exists for Front Door.',
  'point.front-door-restrict-clients.1.change.1':
    'WAF policy in prevention mode with a custom rule on SocketAddr or country',
  'point.front-door-restrict-clients.1.watch.1':
    'Use SocketAddr, not RemoteAddr: RemoteAddr believes an X-Forwarded-For header that anybody can send.',
  'point.front-door-restrict-clients.1.watch.2':
    'Close the origin as well, or the rule is bypassed: AzureFrontDoor.Backend and X-Azure-FDID, or Private Link.',
  'point.front-door-restrict-clients.1.watch.3':
    'Start in detection mode and look at the log; unknown countries have a code of their own, ZZ.',
  'point.traffic-manager-probe-addresses.1':
    'Open the probes: allow the service tag AzureTrafficManager in the NSG or access restriction, and let the probe ' +
    'path answer 200 itself, without redirect or sign-in. A redirect or 403 counts as down.',
  'point.traffic-manager-probe-addresses.1.change.1': 'allow AzureTrafficManager inbound on the probe port',
  'point.traffic-manager-probe-addresses.1.watch.1':
    "Probes send the endpoint's own name as host header unless you set a custom header: the site must answer that " +
    'name.',
  'point.traffic-manager-probe-addresses.1.watch.2':
    'HTTPS probes do not check the certificate, but need TLS on that port.',
  'point.traffic-manager-probe-addresses.1.watch.3':
    'Expected status codes can be widened in the profile, for example 200-202 or 301.',
  'point.traffic-manager-probe-addresses.cause': 'the endpoint blocks the probes of Traffic Manager',
  'point.traffic-manager-probe-addresses.fix':
    'Allow the service tag AzureTrafficManager on the probe port in the NSG, access restriction or firewall of the ' +
    'endpoint.',
  'point.traffic-manager-app-service-endpoints.1':
    'As Azure endpoints the apps must be Standard or higher, and only one per region is possible in a profile. A ' +
    'further app of that region goes in as an external endpoint at most, and answers 404 there until it carries the ' +
    'name that people type.',
  'point.traffic-manager-app-service-endpoints.1.change.1': 'the further app as external endpoint',
  'point.traffic-manager-app-service-endpoints.1.watch.1':
    'The custom domain must be added on every app, or it answers 404.',
  'point.traffic-manager-app-service-endpoints.1.watch.2':
    'The trafficmanager.net name is added to the app automatically for Azure endpoints only.',
  'point.front-door-before-azure-firewall.1':
    "Yes by its public address: the firewall's public IP (or a name on it) is the origin and a DNAT rule leads to " +
    'the web servers. Private Link origins come in behind the firewall and do not pass it.',
  'point.front-door-before-azure-firewall.1.change.3': 'a DNAT rule for 443 to the web servers',
  'point.front-door-before-azure-firewall.1.watch.1':
    'Check X-Azure-FDID on the web server: DNAT cannot see headers, and other profiles share the addresses.',
  'point.front-door-before-azure-firewall.1.watch.2':
    'The firewall translates the source on DNAT, so the servers see the firewall; the client stays in the headers.',
  'point.front-door-before-azure-firewall.1.watch.3':
    'An Application Gateway behind Front Door with the firewall between it and the servers inspects more than DNAT ' +
    'in front.',
  'point.front-door-origin-certificate-name.1':
    'Front Door checks that the certificate of the origin is valid, from a public authority and for the origin host ' +
    'name. Enter a host name that is in the certificate as origin host name, not an IP address; switching the name ' +
    'check off is the last resort.',
  'point.front-door-origin-certificate-name.1.change.1': 'origin host name: a name that is in the certificate',
  'point.front-door-origin-certificate-name.1.watch.1':
    'Front Door sends the origin host name as SNI; a server that chooses by host header alone may show its default ' +
    'certificate.',
  'point.front-door-origin-certificate-name.1.watch.2':
    'Certificates of a private CA or self-signed ones are not accepted for HTTPS to the origin.',
  'point.front-door-origin-certificate-name.1.watch.3': 'An App Service with IP-based TLS should be changed to SNI.',
  'point.front-door-origin-certificate-name.cause':
    'the certificate of the origin does not fit the origin host name, or the origin is an IP address',
  'point.front-door-origin-certificate-name.fix':
    'Set the origin host name to a name in the certificate of the origin, or install a certificate from a public ' +
    'authority for it.',
  'point.front-door-origin-host-header.1':
    'The origin gets a host name that it does not know. Set the origin host header to the name of the origin ' +
    '(my-app.azurewebsites.net), or add the custom domain to the app and leave the header as the incoming name, ' +
    'which keeps redirects and cookies right.',
  'point.front-door-origin-host-header.1.change.1': 'origin host header: the name that the origin knows',
  'point.front-door-origin-host-header.1.watch.1':
    'The portal fills it with the origin name; templates that leave it out pass the incoming name.',
  'point.front-door-origin-host-header.1.watch.2':
    'With the origin name as header, absolute redirects of the app carry that name.',
  'point.front-door-origin-host-header.1.watch.3': 'Storage always needs its own name.',
  'point.front-door-origin-host-header.cause': 'Front Door sends an origin host header that the origin does not know',
  'point.front-door-origin-host-header.fix':
    'Set the origin host header to the host name of the origin, or add the public name as custom domain at the origin.',
  'point.front-door-origin-refuses-403.1':
    'The 403 comes from the origin: its restriction does not let this Front Door in. Allow the tag ' +
    'AzureFrontDoor.Backend together with the X-Azure-FDID of this very profile; a new or migrated profile has a new ' +
    'ID.',
  'point.front-door-origin-refuses-403.1.change.1':
    'allow AzureFrontDoor.Backend with the X-Azure-FDID of this profile',
  'point.front-door-origin-refuses-403.1.watch.1': 'The ID is on the overview page of the profile as Front Door ID.',
  'point.front-door-origin-refuses-403.1.watch.2':
    'For the move of a profile keep the old and the new ID until traffic has moved.',
  'point.front-door-origin-refuses-403.1.watch.3':
    'With Private Link origins the request comes from a private endpoint: address rules do not see it.',
  'point.front-door-origin-refuses-403.1.watch.4':
    'Storage with its firewall on needs Private Link from Front Door Premium.',
  'point.front-door-origin-refuses-403.cause':
    'the access restriction of the origin does not allow this Front Door profile',
  'point.front-door-origin-refuses-403.fix':
    'Allow the service tag AzureFrontDoor.Backend with the X-Azure-FDID of the profile in the restriction of the ' +
    'origin.',
  'point.front-door-waf-blocks-requests.1':
    'The WAF policy of Front Door blocked it. Take the X-Azure-Ref of the answer, find it in ' +
    'FrontDoorWebApplicationFirewallLog with rule and matched part, then add an exclusion for that part, or set that ' +
    'rule to log; for custom rules correct the condition.',
  'point.front-door-waf-blocks-requests.1.change.1': 'an exclusion in the WAF policy for that rule',
  'point.front-door-waf-blocks-requests.1.watch.1':
    'Put the policy into detection mode only for the time of the search.',
  'point.front-door-waf-blocks-requests.1.watch.2':
    'Users behind one proxy share an address: rate limits and address rules hit all of them.',
  'point.front-door-waf-blocks-requests.1.watch.3': 'Diagnostic settings must send the WAF log somewhere first.',
  'point.front-door-waf-blocks-requests.cause': 'a rule of the WAF policy of Front Door blocks the request',
  'point.front-door-waf-blocks-requests.fix':
    'Look the X-Azure-Ref up in the WAF log and add an exclusion for that rule and field, or correct the custom rule.',
  'point.front-door-domain-not-on-route.1':
    'The domain is in the profile, but no route serves it. Associate it with a route of the endpoint to which the ' +
    'CNAME points; a route that serves the default endpoint name alone does not cover it.',
  'point.front-door-domain-not-on-route.1.change.1': 'associate the custom domain with the route',
  'point.front-door-domain-not-on-route.1.watch.1': 'A route also has protocols and path patterns: /* for everything.',
  'point.front-door-domain-not-on-route.1.watch.2': 'The CNAME must lead to the endpoint of that route.',
  'point.front-door-domain-not-on-route.1.watch.3': 'A change needs some minutes to reach every edge location.',
  'point.front-door-domain-not-on-route.cause': 'the custom domain is associated with no route',
  'point.front-door-domain-not-on-route.fix':
    'Associate the custom domain with the route of the endpoint that the CNAME points to.',
  'point.front-door-managed-certificate-not-renewed.1':
    'A managed certificate renews by itself only while a CNAME of the domain leads straight to the Front Door ' +
    'endpoint. With an apex name, an A record or another name in between the domain goes to Pending re-validation: ' +
    'regenerate the token and set the new TXT record.',
  'point.front-door-managed-certificate-not-renewed.1.change.1': 'regenerate the validation token of the domain',
  'point.front-door-managed-certificate-not-renewed.1.watch.1':
    'The record is _dnsauth.<name>; an older value does not count.',
  'point.front-door-managed-certificate-not-renewed.1.watch.2':
    'It begins 45 days before the end: watch the domain state.',
  'point.front-door-managed-certificate-not-renewed.1.watch.3':
    'Names that never can have the CNAME are better served by a certificate of your own in Key Vault with version ' +
    'Latest.',
  'point.front-door-managed-certificate-not-renewed.cause':
    'the domain has no CNAME straight to Front Door, so its managed certificate needs a new validation',
  'point.front-door-managed-certificate-not-renewed.fix':
    'Regenerate the validation token, set the new TXT record _dnsauth.<name>, and point the CNAME straight to the ' +
    'endpoint where you can.',
  'point.front-door-own-certificate-not-rotated.1':
    'Front Door takes a renewed certificate only where the secret says version Latest, it can still read the vault, ' +
    'the SAN covers the domain, and the issuer is on the list of allowed authorities. Check these four, then it is ' +
    'deployed within some days.',
  'point.front-door-own-certificate-not-rotated.1.change.1': 'the secret with version Latest',
  'point.front-door-own-certificate-not-rotated.1.change.2':
    'the vault: access for the identity of Front Door, trusted services allowed',
  'point.front-door-own-certificate-not-rotated.1.watch.1': 'The vault must be in the subscription of the profile.',
  'point.front-door-own-certificate-not-rotated.1.watch.2': 'Internal and self-signed authorities are refused.',
  'point.front-door-own-certificate-not-rotated.1.watch.3':
    'A wildcard *.contoso.com covers neither contoso.com nor deeper names.',
  'point.front-door-own-certificate-not-rotated.cause':
    'the secret has a fixed version, or Front Door may not read the key vault any more',
  'point.front-door-own-certificate-not-rotated.fix':
    'Create the secret with version Latest, restore the access of the managed identity and trusted services at the ' +
    'vault, and associate the domain with it.',
  'point.front-door-stale-content.1':
    'The edge serves its cached copy: without Cache-Control it is kept for one to three days. Purge the path now, ' +
    'then version the file names or send Cache-Control; personal content belongs on a route without caching, or with ' +
    'Cache-Control: private.',
  'point.front-door-stale-content.1.change.1': 'purge, and a route of its own without caching for dynamic content',
  'point.front-door-stale-content.1.watch.1': 'Only GET answers are cached; a cached answer loses its Set-Cookie.',
  'point.front-door-stale-content.1.watch.2':
    'Cache-Control with private, no-cache or no-store is always honoured, whatever the rules say.',
  'point.front-door-stale-content.1.watch.3': 'Query strings are part of the key only if the route says so.',
  'point.front-door-stale-content.cause': 'the edge serves a cached copy',
  'point.front-door-stale-content.fix':
    'Purge the paths, and set Cache-Control at the origin or a route without caching for what changes.',
  'point.front-door-origins-unhealthy.1':
    'The probe path does not answer 200 on that origin, so Front Door counts it as down; when all are down it treats ' +
    'them all as up, and failover does nothing. Give the group a path that answers 200 without redirect or sign-in ' +
    'on every origin.',
  'point.front-door-origins-unhealthy.1.change.1': 'probe path and protocol of the origin group',
  'point.front-door-origins-unhealthy.1.watch.1':
    'The probe needs the same access as requests: tag and X-Azure-FDID in the restriction of the origin.',
  'point.front-door-origins-unhealthy.1.watch.2':
    'Sample size and successful samples decide how fast an origin is taken out.',
  'point.front-door-origins-unhealthy.1.watch.3':
    'Priority decides active and passive, weight and latency sensitivity share among equals.',
  'point.front-door-origins-unhealthy.cause':
    'the health probe of the origin group gets no 200, so the origins count as down',
  'point.front-door-origins-unhealthy.fix':
    'Set the probe of the origin group to a path that answers 200 itself on every origin, and let the probes through ' +
    'its restriction.',
  'point.traffic-manager-probe-status-code.1':
    'Traffic Manager takes only 200 as online and does not follow redirects. Choose HTTPS and a path that answers ' +
    '200 itself, or enter the codes that come in the expected status code ranges of the profile.',
  'point.traffic-manager-probe-status-code.1.change.1': 'monitor protocol, path and expected status codes',
  'point.traffic-manager-probe-status-code.1.watch.1':
    "The probe uses the endpoint's own name as host header unless you set a custom header.",
  'point.traffic-manager-probe-status-code.1.watch.2':
    'When all endpoints are degraded it answers with all of them, so nobody notices.',
  'point.traffic-manager-probe-status-code.1.watch.3': 'Certificate errors are ignored by HTTPS probes.',
  'point.traffic-manager-probe-status-code.cause': 'the probe path answers with a redirect or an error instead of 200',
  'point.traffic-manager-probe-status-code.fix':
    'Set protocol and path of the monitor so that the endpoint answers 200 itself, or add the code to the expected ' +
    'status code ranges.',
  'point.traffic-manager-endpoint-does-not-know-the-name.1':
    'Traffic Manager only answers DNS, so the error comes from the endpoint: it does not know the name that people ' +
    'type. Add the custom domain and a certificate for it on every endpoint, the passive one included.',
  'point.traffic-manager-endpoint-does-not-know-the-name.1.change.1':
    'the custom domain and its certificate on every endpoint',
  'point.traffic-manager-endpoint-does-not-know-the-name.1.watch.1':
    'The monitor does not see it, because it uses the name of the endpoint.',
  'point.traffic-manager-endpoint-does-not-know-the-name.1.watch.2':
    'App Service knows the trafficmanager.net name by itself, your own names it does not.',
  'point.traffic-manager-endpoint-does-not-know-the-name.1.watch.3':
    'Test each endpoint with curl and the host header before you need the failover.',
  'point.traffic-manager-endpoint-does-not-know-the-name.cause':
    'an endpoint does not serve the host name that people type',
  'point.traffic-manager-endpoint-does-not-know-the-name.fix':
    'Add the custom domain and its certificate on every endpoint of the profile.',
  'point.front-door-apex-domain.1':
    'It works with an alias record in Azure DNS, or a provider that flattens CNAMEs. Never write an A record to the ' +
    'address of the endpoint, as it can change. Validate by the TXT record _dnsauth; a managed certificate must be ' +
    'validated again for each renewal.',
  'point.front-door-apex-domain.1.change.1': 'the apex as custom domain, with an alias record in Azure DNS',
  'point.front-door-apex-domain.1.watch.1':
    'Watch the domain state: 45 days before the certificate ends it asks for a new TXT record.',
  'point.front-door-apex-domain.1.watch.2': 'A certificate of your own with version Latest avoids that.',
  'point.front-door-apex-domain.1.watch.3':
    'Elsewhere than in Azure DNS redirect the apex to www by the provider, if it cannot flatten.',
  'point.front-door-priority-and-weight.1':
    'Yes, by the origin group: priority decides who serves first, so give the standby the higher number; among ' +
    'equals the latency within the sensitivity counts, then the weight. Probes with a path that answers 200 must be ' +
    'on, or nothing fails over.',
  'point.front-door-priority-and-weight.1.change.1': 'priority, weight and probe of the origin group',
  'point.front-door-priority-and-weight.1.watch.1':
    'Latency sensitivity 0 means the fastest origin only, so weights have no effect then.',
  'point.front-door-priority-and-weight.1.watch.2':
    'Session affinity keeps users on their origin during a gradual move.',
  'point.front-door-priority-and-weight.1.watch.3':
    'Failover takes as long as the samples: interval times the number of failed samples.',
  'point.front-door-large-files.1':
    'Yes, there is no cap on the file size: with caching on Front Door fetches chunks of 8 MB by range requests and ' +
    'serves them at once. The origin must answer ranges correctly, with 206 and a fitting Content-Range, or ignore ' +
    'them with 200.',
  'point.front-door-large-files.1.watch.1':
    'Answers of the origin in chunked transfer encoding above 8 MB are not supported with caching.',
  'point.front-door-large-files.1.watch.2':
    'Compression together with range requests can give 503: switch it off for such files.',
  'point.front-door-large-files.1.watch.3':
    'The origin response timeout counts until the answer begins, at most 240 seconds.',
  'point.front-door-find-an-error.1':
    'Take X-Azure-Ref from the answer (or the ref of the error page): Diagnose and solve problems, Connectivity, 4xx ' +
    'and 5xx errors tells the cause for it, and the access log holds it with the error. Then call the origin ' +
    'directly with the same host header to see whose fault it is.',
  'point.front-door-find-an-error.1.watch.1':
    'Access and WAF logs must be switched on in the diagnostic settings beforehand.',
  'point.front-door-find-an-error.1.watch.2': 'The diagnosis can take 15 minutes.',
  'point.front-door-find-an-error.1.watch.3': 'The header X-Cache says whether the origin was asked at all.',
  'point.front-door-429-too-many-requests.1':
    'The profile ran into the rate limits of the platform, or a rate limit rule of your WAF policy matched: its log ' +
    'tells which. Correct the rule, or ask for a higher quota by a support request before a known peak or load test.',
  'point.front-door-429-too-many-requests.1.watch.1':
    'Many clients behind one proxy address meet a per-address rule early.',
  'point.front-door-429-too-many-requests.1.watch.2': 'Caching takes load from the origin, not from the edge.',
  'point.traffic-manager-apex-and-ttl.1':
    'Yes: an alias record in Azure DNS points the apex at the profile. The TTL can be anything from 0 to ' +
    '2,147,483,647 seconds; a low one speeds up failover, a high one saves queries.',
  'point.traffic-manager-apex-and-ttl.1.change.1': 'the DNS TTL of the profile',
  'point.traffic-manager-apex-and-ttl.1.watch.1': 'The zone must be hosted in Azure DNS for the alias record.',
  'point.traffic-manager-apex-and-ttl.1.watch.2': 'Each endpoint must serve the apex name, with a certificate.',
  'point.traffic-manager-wrong-region.1':
    'Traffic Manager sees the DNS resolver, not the user: who asks through a resolver far away gets the endpoint ' +
    'that fits the resolver. Resolvers that pass the client subnet (EDNS) are better; for decisions by the real ' +
    'client take Front Door.',
  'point.traffic-manager-wrong-region.1.watch.1': 'Its map of addresses and countries is good but not without faults.',
  'point.traffic-manager-wrong-region.1.watch.2': 'Branches with central DNS: let them resolve public names locally.',
  'point.traffic-manager-wrong-region.1.watch.3': 'Subnet routing maps known source ranges to endpoints by hand.',
};
