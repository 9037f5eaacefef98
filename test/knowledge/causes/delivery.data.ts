import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [
  {
    cause: 'lb-probe-blocked-by-nsg',
    first:
      'Our load balancer reports no healthy member any more. The only thing that happened: somebody locked the ' +
      'subnet down so that nothing comes in except 443 from two ranges.',
    absent: 'Effective rules let AzureLoadBalancer and the clients in, yet the balancer sends nothing to the servers.',
  },
  {
    cause: 'lb-probe-blocked-by-guest-firewall',
    first:
      'Security rules are wide open and the service answers on the box, but the balancer still refuses to use ' +
      'this freshly installed Windows machine.',
    absent: 'The balancer cannot use the machine because ss shows no listener on the checked port.',
  },
  {
    cause: 'lb-probe-port-not-listening',
    first: 'Since the developers moved the service from 80 to 5000 the balancer has taken every machine out.',
    absent: 'The health endpoint on the machine answers 404 when we curl it, the service itself is up.',
  },
  {
    cause: 'lb-http-probe-not-200',
    first:
      'We put sign-in in front of the home page and from then on the balancer thinks all web servers are dead; ' +
      'the check is an HTTP one on /.',
    absent: 'All servers are out because the port of the check is closed on them, nothing listens there.',
  },
  {
    cause: 'lb-pool-members-gone',
    first:
      'After the rebuild the balancer has nobody to send to; its pool still shows interfaces of the previous machines.',
    absent: 'Every machine in the pool runs, but clients of the balancer time out.',
  },
  {
    cause: 'lb-floating-ip-guest-not-prepared',
    first:
      'Health is green, but SYN packets reach the server addressed to the VIP and get no answer since direct ' +
      'server return was ticked.',
    absent: 'Direct server return is not enabled on the rule and members are red.',
  },
  {
    cause: 'lb-deployment-error-codes',
    first: 'ARM rejects the new rule: RulesOfSameLoadBalancerTypeUseSameBackendPortProtocolAndIPConfig.',
    absent: 'ARM rejects the balancer because the address has another SKU.',
  },
  {
    cause: 'lb-public-ip-sku-mismatch',
    first: 'The pipeline stops with DifferentSkuLoadBalancersAndPublicIPAddressNotAllowed.',
    absent: 'The pipeline stops with AnotherInternalLoadBalancerExists.',
  },
  {
    cause: 'lb-second-of-same-type-refused',
    first: 'Adding the servers to the balancer of the other team ends in AnotherInternalLoadBalancerExists.',
    absent: 'Adding a second rule for port 443 is refused because the back end port is used already.',
  },
  {
    cause: 'lb-flows-stay-after-removal',
    first:
      'We pulled a node from the pool an hour ago and its users are still logged on there; fresh sessions do ' +
      'land on the others.',
    absent: 'We pulled a node from the pool and now everybody gets timeouts.',
  },
  {
    cause: 'standard-lb-closed-without-nsg',
    first:
      'Brand new public balancer, members are green, still nobody from outside gets in. There is no NSG on the subnet.',
    absent: 'The site behind the balancer opens from the internet, but members turn red now and then.',
  },
  {
    cause: 'lb-hairpin-own-frontend',
    first:
      'From the app servers the shared internal name works every second time only; from anywhere else it is ' +
      'always fine. The app servers are in the pool themselves.',
    absent: 'Machines outside the pool in a peered network cannot reach the internal front end at all.',
  },
  {
    cause: 'lb-idle-timeout',
    first: 'Database sessions through the internal balancer break after a quiet lunch break.',
    absent: 'Connections through the balancer are refused at once, members are red.',
  },
  {
    cause: 'lb-uneven-distribution',
    first: 'One of four nodes carries nearly all the load behind the balancer; persistence is set to client IP.',
    absent: 'Clients of the balancer time out and all members are red.',
  },
  {
    cause: 'basic-lb-over-global-peering',
    first: 'From the VNet in the other region each server answers, the old Basic balancer in front of them does not.',
    absent: 'From the other region the front end does not answer; the SKU is Standard.',
  },
  {
    cause: 'public-lb-default-route-asymmetry',
    first:
      'The subnet of the web servers got a route table to the firewall yesterday and since then the public ' +
      'front end gives timeouts, members are green.',
    absent:
      'The public front end gives timeouts; effective routes show no appliance, internet goes out directly and ' +
      'members are red.',
  },
  {
    cause: 'app-gateway-probe-wrong-host-or-path',
    first:
      'Site gives Bad Gateway; the backend health page reads "received invalid status code 404" while a direct ' +
      'call with the proper name is fine.',
    absent: 'Site gives Bad Gateway; the health page reads that the common name does not match.',
  },
  {
    cause: 'app-gateway-cannot-reach-back-end',
    first:
      'Bad Gateway since the servers sit behind Azure Firewall; the health page says it could not connect to the port.',
    absent: 'Bad Gateway, and the health page says the name of the server could not be used to create a probe.',
  },
  {
    cause: 'app-gateway-back-end-name-not-resolved',
    first:
      'We exchanged the domain controllers in the DNS settings of the virtual network; the gateway now reads ' +
      'Unknown for every FQDN member.',
    absent: 'DNS settings changed, but the health page says it cannot connect to the port of the server.',
  },
  {
    cause: 'app-gateway-back-end-certificate-name',
    first:
      'We turned on TLS to the servers and health went red: leaf certificate name is not the hostname of the setting.',
    absent: 'We turned on TLS to the servers and health went red: certificate is not signed by a well-known authority.',
  },
  {
    cause: 'app-gateway-back-end-root-not-trusted',
    first:
      'Servers carry certificates of our company PKI; the gateway refuses them, not a well-known certificate ' +
      'authority.',
    absent: 'Servers carry certificates of our company PKI; the gateway says the common name is another one.',
  },
  {
    cause: 'app-gateway-back-end-chain-or-expiry',
    first: 'Servers got fresh certificates last night and health says an intermediate certificate is missing.',
    absent: 'Servers got fresh certificates and health says the uploaded root does not fit.',
  },
  {
    cause: 'app-gateway-request-timeout',
    first:
      'Reports that run half a minute die with Gateway Timeout; the log shows the server latency equal to the ' +
      'configured limit.',
    absent: 'Gateway Timeout is written by the web server itself, the access log shows that the server made it.',
  },
  {
    cause: 'app-gateway-redirect-loop',
    first:
      'Chrome complains of too many redirects since we end TLS at the gateway; the shop software insists on https.',
    absent: 'After login the browser shows azurewebsites.net instead of our name behind the gateway.',
  },
  {
    cause: 'app-gateway-key-vault-permission',
    first:
      'All sites of one certificate answer ERR_SSL_UNRECOGNIZED_NAME_ALERT since the vault was moved to role ' +
      'based access.',
    absent: 'The listener lost its certificate; Advisor reports KeyVaultHasRestrictedAccess.',
  },
  {
    cause: 'app-gateway-subnet-not-its-own',
    first: 'Creating the gateway stops: subnet already used by other resources.',
    absent: 'Creating the gateway stops: NSG blocks 65200 - 65535.',
  },
  {
    cause: 'app-gateway-front-end-times-out',
    first:
      'From home the address of the gateway does not even open a TCP connection on the new port 8443, while 443 ' +
      'is served.',
    absent: 'From home the gateway shows Bad Gateway.',
  },
  {
    cause: 'app-gateway-no-listener-for-host',
    first: 'We pointed shop.example.org at the gateway and get a 404 page of the gateway, the older names work.',
    absent: 'We pointed shop.example.org at the gateway and get a connection timeout.',
  },
  {
    cause: 'app-gateway-path-rule-404',
    first: 'Requests to /Orders land in the default pool and end in 404, /orders is right.',
    absent: 'All paths end in Bad Gateway behind the gateway.',
  },
  {
    cause: 'app-gateway-request-too-large',
    first: 'Uploading pictures ends with status 413 since the firewall tier is on.',
    absent: 'Uploading pictures ends with Bad Gateway and the firewall log is empty.',
  },
  {
    cause: 'app-gateway-old-tls-clients',
    first:
      'A fleet of old handhelds cannot set up a secure connection to the gateway any more; a handshake by 1.2 ' +
      'from my laptop succeeds.',
    absent: 'Nobody can set up a secure connection to the gateway, a 1.2 handshake fails as well.',
  },
  {
    cause: 'agic-ingress-not-picked-up',
    first:
      'kubectl shows the ingress without address and the gateway never got a listener for it; there is no class ' +
      'in the yaml.',
    absent: 'The controller applied the configuration, the site still answers Bad Gateway.',
  },
  {
    cause: 'app-gateway-private-address-conflict',
    first:
      'Binding the internal front end to a listener puts the gateway into Failed; some instance sits on that ' +
      'very address.',
    absent: 'The gateway is Failed, the internal front end address is free.',
  },
  {
    cause: 'app-gateway-on-premises-back-end-unreachable',
    first: 'Datacenter web servers are red in the gateway over our circuit, a VM in the same network opens them.',
    absent: 'Datacenter web servers are reachable by connection troubleshoot of the gateway and green.',
  },
  {
    cause: 'app-gateway-default-route-to-firewall',
    first: 'A route table with 0/0 to the NVA came onto the gateway subnet and health turned Unknown.',
    absent: 'Health turned Unknown, the subnet has no routes of its own, but its NSG does not let GatewayManager in.',
  },
  {
    cause: 'app-gateway-nsg-rules',
    first:
      'Attaching our standard NSG is refused: ApplicationGatewaySubnetInboundTrafficBlockedByNetworkSecurityGroup.',
    absent: 'Attaching a route table is refused: ApplicationGatewaySubnetUserDefinedRouteNotAllowed.',
  },
  {
    cause: 'app-gateway-dns-zone-link',
    first:
      'The web app has a private endpoint; from a VM in the network of the gateway nslookup gives the public ' +
      'address and the gateway gets 403.',
    absent: 'nslookup in the network of the gateway gives the private address, yet the gateway is red.',
  },
  {
    cause: 'app-gateway-permission-on-subnet',
    first: 'The pipeline breaks: does not have authorization to perform action subnets/join/action.',
    absent: 'The pipeline breaks with an error about the key vault secret.',
  },
  {
    cause: 'app-gateway-app-service-host-name',
    first: 'After login people end up on our-app.azurewebsites.net instead of our own name; gateway in front.',
    absent: 'The browser loops between http and https through the gateway.',
  },
  {
    cause: 'app-gateway-key-vault-certificate',
    first: 'Advisor reports KeyVaultHasRestrictedAccess for our gateway since the vault firewall is on.',
    absent: 'Advisor reports UserAssignedIdentityDoesNotHaveGetPermissionOnKeyVault for our gateway.',
  },
  {
    cause: 'app-gateway-waf-blocks-requests',
    first: 'Saving a form with HTML in it is Forbidden behind the gateway; the firewall log lists 941100 and 949110.',
    absent: 'Everything is Forbidden behind the gateway, its firewall log has not a single line about it.',
  },
  {
    cause: 'app-gateway-v1-retired',
    first: 'Our old Standard tier gateway went dark in May and shows Stopped.',
    absent: 'Our gateway is Standard_v2, running, and shows Bad Gateway.',
  },
  {
    cause: 'front-door-origin-certificate-name',
    first:
      'HTTPS through the edge gives Service Unavailable while plain HTTP is fine; the origin is entered by its ' +
      'IP and openssl shows a certificate for another name.',
    absent: 'HTTPS through the edge gives Service Unavailable and the private endpoint connection waits for approval.',
  },
  {
    cause: 'front-door-origin-host-header',
    first:
      'Deployed by Bicep without a host header for the origin: the web app says Web Site not found through the ' +
      'edge only.',
    absent: 'The edge gives Service Unavailable, the origin shows a certificate for another name.',
  },
  {
    cause: 'front-door-origin-refuses-403',
    first:
      'The new profile is Forbidden at the web app, its WAF log is empty; the restriction still has the ID of ' +
      'the old profile.',
    absent: 'Users are Forbidden at the edge and the WAF log lists a managed rule for them.',
  },
  {
    cause: 'front-door-waf-blocks-requests',
    first:
      'Customers see a block page with a reference number of the edge, and FrontDoorWebApplicationFirewallLog ' +
      'shows the default rule set.',
    absent: 'Everybody is Forbidden through the edge, but FrontDoorWebApplicationFirewallLog has nothing on it.',
  },
  {
    cause: 'front-door-domain-not-on-route',
    first: 'shop.example.org is approved in the profile yet answers 400; the azurefd.net name serves. No route has it.',
    absent: 'shop.example.org shows an expired certificate, its state is PendingRevalidation.',
  },
  {
    cause: 'front-door-managed-certificate-not-renewed',
    first: 'The naked domain at the edge has an expired managed certificate, its state is PendingRevalidation.',
    absent: 'The edge shows an outdated certificate of our own vault, the secret has a fixed version.',
  },
  {
    cause: 'front-door-own-certificate-not-rotated',
    first:
      'The vault has the fresh certificate for weeks, the edge keeps serving the outdated one; its secret is ' +
      'pinned to a version.',
    absent: 'The managed certificate of the apex ran out, state PendingRevalidation.',
  },
  {
    cause: 'front-door-stale-content',
    first: 'After the release the edge hands out the previous JavaScript, x-cache says TCP_HIT.',
    absent: 'After the release the edge hands out wrong pages, x-cache says CONFIG_NOCACHE.',
  },
  {
    cause: 'front-door-origins-unhealthy',
    first:
      'The second region is never used by the edge; Origin Health Percentage shows it at zero because the check ' +
      'path wants a sign-in.',
    absent: 'Origin health is at 100 percent but requests are Forbidden through the edge.',
  },
  {
    cause: 'traffic-manager-probe-status-code',
    first: 'The profile is Degraded although everybody can open the shop; curl on the monitor path gives 301.',
    absent: 'The profile is Degraded; curl on the monitor path from outside gets no answer at all.',
  },
  {
    cause: 'traffic-manager-endpoint-does-not-know-the-name',
    first: 'When the profile moved to the standby region, our own domain answered 404 there.',
    absent: 'When the profile moved to the standby region, nothing answered, connections time out.',
  },
  {
    cause: 'front-door-pending-approval-errors',
    first:
      'We enabled Private Link to the app in the Premium profile and get Service Unavailable; at the app a ' +
      'connection is Pending.',
    absent: 'Private Link to the app is approved for days, still Service Unavailable.',
  },
  {
    cause: 'front-door-timeout-504',
    first:
      'A nightly export through the edge breaks after half a minute; directly at the origin it is slow but finishes.',
    absent: 'The export breaks at once with Service Unavailable, the origin is fast directly.',
  },
  {
    cause: 'front-door-mix-public-private-origins',
    first: 'Adding a Private Link origin next to a public one in the same group is refused.',
    absent: 'Adding an origin is refused although all origins of the group are public.',
  },
  {
    cause: 'front-door-custom-domain-certificate',
    first: 'The new domain hangs in Pending and browsers get a certificate for azureedge.net.',
    absent: 'The new domain is approved and deployed, but on no route, and answers 404.',
  },
  {
    cause: 'traffic-manager-probe-addresses',
    first: 'Degraded since the web servers only allow our office; the monitor gets no answer.',
    absent: 'Degraded; the monitor path answers 302 to everybody.',
  },
  {
    cause: 'traffic-manager-private-endpoints',
    first: 'The profile shows its endpoint 10.1.2.3 as Degraded for ever.',
    absent: 'The profile shows a public endpoint as Degraded, its path answers 404.',
  },
  {
    cause: 'traffic-manager-failover-time',
    first:
      'Half an hour after the switch some users still land on the dead site; nslookup of the profile already ' +
      'gives the other one.',
    absent: 'The profile itself still answers with the dead endpoint by nslookup.',
  },
  {
    cause: 'traffic-manager-geographic-failover',
    first: 'German users keep getting the dead endpoint from the profile, routing is by geography.',
    absent: 'The profile already answers with the healthy endpoint, some users still see the dead one.',
  },
];
