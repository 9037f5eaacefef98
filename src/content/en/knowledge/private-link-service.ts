/** What is answered to questions about private link service. */
export const privateLinkServiceWords = {
  'point.nat-addresses-of-a-private-link-service.1':
    'Each NAT IP gives about 64,000 ports (TCP and UDP each) per backend VM. Add NAT IPs to the service, up to 8, ' +
    'without downtime, or add VMs to the backend pool.',
  'point.nat-addresses-of-a-private-link-service.1.change.1': 'further NAT IPs, up to 8',
  'point.nat-addresses-of-a-private-link-service.1.watch.1':
    'Chatty clients hold ports until they close: let them reuse connections, and send TCP keepalives well below 5 ' +
    'minutes.',
  'point.nat-addresses-of-a-private-link-service.1.watch.2': 'Keep 8 free addresses in the NAT subnet from the start.',
  'point.nat-addresses-of-a-private-link-service.1.watch.3':
    'Beyond that, put another Private Link service on the load balancer: it carries up to eight.',
  'point.nat-addresses-of-a-private-link-service.cause':
    'the NAT addresses of the Private Link service have run out of ports',
  'point.nat-addresses-of-a-private-link-service.fix':
    'Add NAT addresses to the Private Link service, up to eight, or servers to the pool, and let clients reuse ' +
    'connections.',
  'point.idle-connections-through-private-link-service.1':
    'A Private Link service drops idle connections after 4 to 5 minutes, and that cannot be raised, whatever the ' +
    "load balancer's own timeout says. Send TCP keepalives below 240 seconds from client or server.",
  'point.idle-connections-through-private-link-service.1.watch.1':
    'Operating systems often wait two hours before the first keepalive: set it for the socket or in the driver.',
  'point.idle-connections-through-private-link-service.1.watch.2': 'Pools should test or renew connections before use.',
  'point.idle-connections-through-private-link-service.cause':
    'the Private Link service drops connections that are silent for four to five minutes',
  'point.idle-connections-through-private-link-service.fix':
    'Send TCP keepalives below 240 seconds from client or server; the idle timeout itself cannot be raised.',
  'point.what-stands-behind-a-private-link-service.1':
    'It needs a Standard load balancer, usually an internal one, with a backend pool configured by NIC, in the ' +
    'region of the VNet. Basic load balancers and pools by IP address do not work; the variant without load balancer ' +
    'is a preview.',
  'point.what-stands-behind-a-private-link-service.1.change.2': 'Standard, backend pool by NIC',
  'point.what-stands-behind-a-private-link-service.1.watch.1': 'IPv4 with TCP and UDP only.',
  'point.what-stands-behind-a-private-link-service.1.watch.2':
    'Private Link service network policies must be off on the NAT subnet; no dedicated subnet is needed.',
  'point.what-stands-behind-a-private-link-service.1.watch.3':
    'Basic load balancers are retired since 30 September 2025.',
  'point.what-stands-behind-a-private-link-service.1.watch.4':
    'Servers on-premises or addressed by IP need forwarder VMs behind the load balancer.',
  'point.what-stands-behind-a-private-link-service.cause':
    'the load balancer behind it is not Standard, or its pool is set by addresses instead of network cards',
  'point.what-stands-behind-a-private-link-service.fix':
    'Use a Standard load balancer in the region of the VNet, with a backend pool configured by network card.',
  'point.customers-with-overlapping-ranges.1':
    'Overlap does not matter: a Private Link service translates every caller to its NAT IPs, and each customer has ' +
    'an endpoint with an address of the own range. Nothing but this one service is reachable, and no network is ' +
    'joined.',
  'point.customers-with-overlapping-ranges.1.change.2': "in each customer's VNet",
  'point.customers-with-overlapping-ranges.1.watch.1':
    'It is one way: customers open connections, you cannot call them through it.',
  'point.customers-with-overlapping-ranges.1.watch.2':
    'There is no prescribed DNS zone: each customer makes a record of the own for the endpoint.',
  'point.customers-with-overlapping-ranges.1.watch.3': 'Up to 1,000 private endpoints per service.',
  'point.who-called-through-private-link-service.1':
    "Only with TCP Proxy v2: switch it on at the Private Link service, and the header carries the caller's address " +
    'and the link ID of the private endpoint. Your server must read that header, or every request fails.',
  'point.who-called-through-private-link-service.1.change.1': 'TCP Proxy v2 on, together with the servers behind it',
  'point.who-called-through-private-link-service.1.watch.1': 'Health probes carry the header as well, once it is on.',
  'point.who-called-through-private-link-service.1.watch.2':
    'The link ID, not the address, tells customers apart: their private addresses may be equal.',
  'point.who-called-through-private-link-service.cause':
    'TCP Proxy v2 is on at one side only, so the servers cannot read what arrives',
  'point.who-called-through-private-link-service.fix':
    'Switch TCP Proxy v2 on at the Private Link service and at the servers together, or off at both.',
  'point.who-may-connect-to-private-link-service.1':
    'By two lists: visibility says which subscriptions may ask (role-based only, chosen subscriptions, or anyone ' +
    'with the alias), auto-approval which of them get in without your click. Everybody else stays Pending until you ' +
    'approve.',
  'point.who-may-connect-to-private-link-service.1.change.1': 'visibility and auto-approval by subscription ID',
  'point.who-may-connect-to-private-link-service.1.watch.1':
    'Give customers the alias rather than the resource ID: it hides your subscription; with the alias the request is ' +
    'a manual one.',
  'point.who-may-connect-to-private-link-service.1.watch.2':
    'Rejecting or removing a connection later cuts the customer off at once.',
  'point.who-may-connect-to-private-link-service.cause':
    'the subscription of the consumer is not in the visibility list of the Private Link service',
  'point.who-may-connect-to-private-link-service.fix':
    'Add the subscription of the consumer to visibility, and to auto-approval if no click is wanted, or set ' +
    'visibility to anyone with the alias.',
  'point.reach-of-a-private-link-service.1':
    'Yes: the service stands in the region of its load balancer, the endpoints may be in any public region, ' +
    'subscription and tenant, and are reachable from peered networks and over VPN or ExpressRoute.',
  'point.reach-of-a-private-link-service.1.watch.1':
    'One endpoint leads to one service: for a second region publish a second service, and let customers hold an ' +
    'endpoint to each.',
  'point.reach-of-a-private-link-service.1.watch.2': "Failover between them is DNS or the client's business.",
  'point.reach-of-a-private-link-service.1.watch.3': 'Public, Government and China clouds stay apart.',
  'point.managed-service-to-a-server-on-premises.1':
    'A managed network cannot be peered with yours, but it can hold a managed private endpoint to a Private Link ' +
    'service in your VNet: behind its load balancer, forwarder VMs pass the traffic on to the server. For Data ' +
    'Factory a self-hosted integration runtime is the simpler way.',
  'point.managed-service-to-a-server-on-premises.1.change.1':
    'with a Standard internal load balancer and forwarder VMs',
  'point.managed-service-to-a-server-on-premises.1.change.2':
    'managed, in the calling service, with the name of the server',
  'point.managed-service-to-a-server-on-premises.1.watch.1':
    'Approve the managed private endpoint on the Private Link service.',
  'point.managed-service-to-a-server-on-premises.1.watch.2':
    'The backend pool takes NICs only, so servers on-premises need the forwarders (two, in different zones).',
  'point.managed-service-to-a-server-on-premises.1.watch.3':
    'A self-hosted integration runtime needs outbound 443 only and no Private Link at all.',
  'point.private-link-service-or-application-gateway.1':
    'Private Link service sits on a Standard load balancer and passes TCP and UDP as they come; Application Gateway ' +
    'v2 has Private Link of its own on its front end, for HTTP with WAF and certificates. Take what already stands ' +
    'before your app.',
  'point.private-link-service-or-application-gateway.1.change.1':
    'or Private Link on the front end of the Application Gateway',
  'point.private-link-service-or-application-gateway.1.watch.1':
    'Consumers see no difference: a private endpoint, your approval, a record of their own.',
  'point.private-link-service-or-application-gateway.1.watch.2': 'Application Gateway v1 stopped on 28 April 2026.',
  'point.private-link-service-subnet-policies.1':
    'Switch off privateLinkServiceNetworkPolicies on the subnet that gives the NAT addresses; the portal does it for ' +
    'you, Terraform and CLI do not. The subnet need not be dedicated: NSGs go on to apply to everything else in it.',
  'point.private-link-service-subnet-policies.1.change.1':
    'Private Link service network policies off on the NAT subnet',
  'point.private-link-service-subnet-policies.1.watch.1':
    'CLI: az network vnet subnet update --private-link-service-network-policies Disabled.',
  'point.private-link-service-subnet-policies.1.watch.2':
    'It is another switch than that for private endpoints, which may stay as it is.',
  'point.private-link-service-subnet-policies.1.watch.3': 'Leave eight free addresses in the subnet for growth.',
  'point.private-link-service-subnet-policies.cause':
    'Private Link service network policies are on at the subnet of the NAT addresses',
  'point.private-link-service-subnet-policies.fix':
    'Set privateLinkServiceNetworkPolicies to Disabled on that subnet and create the service again.',
  'point.several-ports-behind-private-link-service.1':
    'Yes: a Private Link service hangs on a front end of the load balancer and carries every TCP and UDP port that ' +
    'has a rule there. For separate audiences use separate front ends with a service each, up to eight on one load ' +
    'balancer.',
  'point.several-ports-behind-private-link-service.1.change.1':
    'a rule per port on the published front end, or a second front end',
  'point.several-ports-behind-private-link-service.1.watch.1':
    'Every consumer sees all ports of that front end: what not all may see belongs on another one.',
  'point.several-ports-behind-private-link-service.1.watch.2': 'Up to 1,000 private endpoints per service.',
  'point.several-ports-behind-private-link-service.1.watch.3': 'Each backend still needs its health probe to be up.',
  'point.name-for-a-private-link-service.1':
    'You decide: no name is prescribed. Give customers a name of your domain, such as api.contoso.com, that your ' +
    'certificate carries; each makes a private zone for it with an A record to the address of the own endpoint.',
  'point.name-for-a-private-link-service.1.change.1':
    "at the consumer, for the service's name, with the endpoint's address",
  'point.name-for-a-private-link-service.1.watch.1':
    'Take a zone for the one host name, so that the rest of your domain still resolves publicly.',
  'point.name-for-a-private-link-service.1.watch.2':
    'No zone group writes this record: it must be changed by hand when the endpoint is made anew.',
  'point.name-for-a-private-link-service.1.watch.3':
    'From on-premises the consumer forwards that name to a resolver in Azure.',
  'point.nsg-behind-private-link-service.1':
    'The backend sees the NAT addresses of the Private Link service as source, so its NSG must allow them (the NAT ' +
    'subnet) on the port, and AzureLoadBalancer for the probe. If the service answers locally, check probe, rule ' +
    'port and NSG in that order.',
  'point.nsg-behind-private-link-service.1.change.1': 'at the backend: from the NAT subnet and AzureLoadBalancer',
  'point.nsg-behind-private-link-service.1.watch.1':
    'Test from a VM in your own VNet against the front end first: that leaves only the Private Link part.',
  'point.nsg-behind-private-link-service.1.watch.2':
    'With TCP Proxy v2 on, a server that does not read the header drops every request.',
  'point.nsg-behind-private-link-service.1.watch.3':
    'Consumer side: state Approved, right address in DNS, outbound NSG of the caller.',
  'point.nsg-behind-private-link-service.1.watch.4':
    'Metrics Bytes In and Bytes Out of the service show whether anything arrives.',
  'point.nsg-behind-private-link-service.cause':
    'the servers do not let the NAT addresses of the Private Link service in',
  'point.nsg-behind-private-link-service.fix':
    'Allow the NAT subnet on the port in the NSG of the servers, and AzureLoadBalancer for the probe.',
  'point.private-link-service-for-a-cluster.1':
    'Yes: on the Kubernetes service of type LoadBalancer set azure-load-balancer-internal and azure-pls-create to ' +
    'true; AKS then makes and keeps the Private Link service on its internal load balancer. Consumers create ' +
    'endpoints to it.',
  'point.private-link-service-for-a-cluster.1.change.1': 'by annotation on the Kubernetes service',
  'point.private-link-service-for-a-cluster.1.watch.1':
    'Annotations also set name, NAT subnet, visibility, auto-approval and proxy protocol.',
  'point.private-link-service-for-a-cluster.1.watch.2':
    'Deleting the Kubernetes service deletes it with its connections: consumers must ask again.',
  'point.private-link-service-for-a-cluster.1.watch.3': 'The same serves Front Door Premium as private origin.',
  'point.delete-or-change-private-link-service.1':
    'Remove or reject all endpoint connections first, then it can be deleted. Single customers are cut off by ' +
    'rejecting their connection. NAT addresses can be added but not taken away, and the alias cannot be changed.',
  'point.delete-or-change-private-link-service.1.change.1': 'reject the connection of the customer in question',
  'point.delete-or-change-private-link-service.1.watch.1':
    'A new service has a new alias and new connections: every consumer makes a new endpoint.',
  'point.delete-or-change-private-link-service.1.watch.2':
    'Move without a gap: second service on another front end, move consumers over, delete the first.',
  'point.delete-or-change-private-link-service.cause': 'endpoint connections still hang on the Private Link service',
  'point.delete-or-change-private-link-service.fix':
    'Reject or remove all private endpoint connections of the service, then delete it.',
  'point.private-link-service-cost-and-rights.1':
    'The consumer pays for the private endpoint, by the hour and the gigabyte; you pay for the service, load ' +
    'balancer and machines. To create it you need Network Contributor, or a custom role with write on Private Link ' +
    'service, load balancer and subnet.',
  'point.private-link-service-cost-and-rights.1.watch.1':
    'To approve connections: write on privateLinkServices/privateEndpointConnections.',
  'point.private-link-service-cost-and-rights.1.watch.2':
    'Subnet write is needed only to switch off the network policies.',
  'point.private-link-service-cost-and-rights.1.watch.3': 'Between regions the data rates of both sides come on top.',
  'point.front-end-behind-the-private-link-service-is-silent.1':
    'The fault is behind the service: the front end of the load balancer does not answer in your own VNet either. ' +
    'Check the probe, the rule for that port and protocol, and whether the servers listen; Private Link only passes ' +
    'on what works there.',
  'point.front-end-behind-the-private-link-service-is-silent.1.change.1': 'probe and rule of the port',
  'point.front-end-behind-the-private-link-service-is-silent.1.watch.1':
    'Test from a VM of another subnet, not from one of the servers in the pool.',
  'point.front-end-behind-the-private-link-service-is-silent.1.watch.2':
    'Each port of the service needs a rule on the front end that the service hangs on.',
  'point.front-end-behind-the-private-link-service-is-silent.1.watch.3':
    'Metrics Bytes In and Bytes Out show with some ten minutes delay what passes.',
  'point.front-end-behind-the-private-link-service-is-silent.cause':
    'the load balancer behind the Private Link service does not answer',
  'point.front-end-behind-the-private-link-service-is-silent.fix':
    'Repair the health probe, the rule for that port and the listening servers, until the front end answers in your ' +
    'own VNet.',
  'point.alias-needs-a-manual-request.1':
    "Without rights on the provider's service an automatic connection is refused. Ask with the alias as a manual " +
    'request (is_manual_connection true, --manual-request true, with a message); the provider approves it, or has ' +
    'your subscription on the auto-approval list.',
  'point.alias-needs-a-manual-request.1.change.1': 'as a manual request by alias',
  'point.alias-needs-a-manual-request.1.watch.1':
    'Send the provider your subscription ID, so that it is in visibility and auto-approval.',
  'point.alias-needs-a-manual-request.1.watch.2':
    'The same holds for Azure services of another tenant: resource ID and manual request.',
  'point.alias-needs-a-manual-request.cause':
    'the connection was asked for as automatic, without rights on the service of the provider',
  'point.alias-needs-a-manual-request.fix':
    'Create the endpoint with the alias or resource ID as a manual request, and let the provider approve it.',
  'point.nat-subnet-of-the-service-is-full.1':
    'The subnet has no address left for another NAT configuration. Free one, or take the next from another subnet of ' +
    'the same VNet, where Private Link service network policies must be off as well; keep eight free from the start.',
  'point.nat-subnet-of-the-service-is-full.1.change.1': 'the further NAT address from a subnet with room',
  'point.nat-subnet-of-the-service-is-full.1.watch.1':
    'A service takes up to eight NAT addresses, and they cannot be taken away again.',
  'point.nat-subnet-of-the-service-is-full.1.watch.2': 'Azure keeps five addresses of every subnet to itself.',
  'point.service-reached-from-the-wrong-front-end.1':
    'A Private Link service hangs on one front end of the load balancer and brings whatever its rules point to. Give ' +
    'each application a front end with rules of its own and a service on it; for customers on the wrong alias, hand ' +
    'out the right one.',
  'point.service-reached-from-the-wrong-front-end.1.change.1': 'a front end for each application',
  'point.service-reached-from-the-wrong-front-end.1.watch.1': 'Up to eight services on one load balancer.',
  'point.service-reached-from-the-wrong-front-end.1.watch.2':
    'Compare the alias at the consumer with the one on the overview page of the service.',
  'point.private-link-service-without-load-balancer.1':
    'As a preview: Private Link service Direct Connect leads to any static private address, on-premises too, without ' +
    'load balancer or forwarders. It is there in ten regions and each costs 0.675 USD an hour since 15 October 2026.',
  'point.private-link-service-without-load-balancer.1.change.1': 'with a destination address, in preview',
  'point.private-link-service-without-load-balancer.1.watch.1':
    'It takes two NAT addresses or a multiple of two; 10 Gbit/s and 10 services per region and subscription.',
  'point.private-link-service-without-load-balancer.1.watch.2':
    'Endpoint, service and client must be in one region; another private endpoint is no target.',
  'point.private-link-service-without-load-balancer.1.watch.3':
    'To on-premises by ExpressRoute the gateway must be in the same VNet.',
  'point.private-link-service-without-load-balancer.1.watch.4':
    'Existing services cannot be converted; for production keep the load balancer.',
  'point.several-services-on-one-balancer.1':
    'Yes: up to eight on one Standard load balancer, each on a front end of its own, and up to 1,000 private ' +
    'endpoints on each service. One for all customers is usual; separate ones are worth it for different ' +
    'applications or rules.',
  'point.several-services-on-one-balancer.1.watch.1': 'Each service takes NAT addresses of its own, up to eight.',
  'point.several-services-on-one-balancer.1.watch.2':
    'All customers of one service share its NAT ports: 64,000 per address and server.',
  'point.names-that-tell-customers-apart.1':
    'With TCP Proxy v2 on, the header carries a field of type 0xEE: one byte 0x01, then the link ID, four bytes in ' +
    'little-endian order. The same number is linkIdentifier of the connection at your Private Link service, where it ' +
    'names endpoint and customer.',
  'point.names-that-tell-customers-apart.1.change.1': 'TCP Proxy v2 on, together with the servers',
  'point.names-that-tell-customers-apart.1.watch.1':
    'Command: az network private-link-service show lists the connections with their link identifier.',
  'point.names-that-tell-customers-apart.1.watch.2':
    'Link ID and source address together are unique; addresses alone may repeat among customers.',
};
