// How people put the points of private-link-service, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const privateLinkServiceWording: Wording = {
  'nat-addresses-of-a-private-link-service': [
    'We offer our broker through a Private Link service with one NAT address, four VMs behind. At about 300 ' +
      'customers, new connections fail sporadically while CPU is idle. The load balancer is healthy. Is there a ' +
      'ceiling on concurrent sessions?',
    "As SaaS provider I must plan for fifty thousand devices connecting by our customers' endpoints. What " +
      'determines the capacity of the service in the middle, and can I enlarge it while everybody is online?',
    'Load test on our published service: from around sixty thousand parallel TCP sessions per machine new ones are ' +
      'refused, older ones stay. With direct access inside the VNet no such wall. We would like to grow.',
    'New private link sessions to our service fail at busy times although servers behind are bored',
    'What limits the number of parallel sessions through our private offering, can it grow live?',
    'many clients on our private link service, after some number new connections not accepted',
    'PLS port exhaustion, scale out',
    'sessions per NAT IP, PLS',
  ],
  'idle-connections-through-private-link-service': [
    'Customers reach our Oracle-like database by an endpoint to our private link service. If a session does ' +
      "nothing during lunch, the next query gives connection reset. I put the load balancer's timeout to 30 minutes, " +
      'no change.',
    'Our websocket gateway is published privately. Streams with constant data live for hours. Quiet ones are dead ' +
      'after roughly five minutes, always. The consumer sees RST, our logs see nothing.',
    'We provide SFTP and message queue to clients through PLS. Their operations team complains that pooled ' +
      'connections are stale in the morning, in fact after every short coffee break. Can it be prolonged?',
    'Quiet sessions over our private link service get cut after some minutes, busy ones survive',
    'Can the silence allowed on a private link service session be made longer?',
    'connection from customer resets when 5 minutes no traffic, LB timeout is 30',
    'PLS idle reset 5 minutes',
    'keepalive for private link service',
  ],
  'what-stands-behind-a-private-link-service': [
    'I want to offer our API on three VMs to other networks by private link. In the create wizard our existing ' +
      'load balancer does not appear in the list. It was made years ago. What does the service expect to hang on?',
    'Deployment of Microsoft.Network/privateLinkServices is refused. Our backend pool was built with plain ' +
      'addresses so that we can include machines of two networks. What are the requirements for the balancer in ' +
      'front?',
    'Learning: which building blocks do I need to publish a service of mine for private consumption, and must the ' +
      'balancer be an internal one or may it also have a public front?',
    'Our balancer is not offered when creating the private publication of a service',
    'Which kind of balancer and pool is needed before I can publish privately?',
    'private link service wizard not show my load balancer, pool is by IP',
    'PLS prerequisites load balancer SKU',
    'PLS with IP-based pool fails',
  ],
  'customers-with-overlapping-ranges': [
    'We sell a payment API to banks. Each bank has its own tenant and most use 10.0.0.0/8 like us. Joining ' +
      'networks is out of the question. How do we make the API reachable privately for all of them?',
    'One supplier should reach exactly one TCP service of ours and nothing else. His range collides with ours. ' +
      'Security dislikes peering anyway. Which Azure feature fits that?',
    'Startup CTO here. Our enterprise customers refuse the internet and site VPNs for each are a nightmare due to ' +
      'equal addresses. What is the standard pattern for private SaaS in Azure?',
    'Give many clients with clashing ranges private access to a single product of ours',
    'Can consumers keep whatever addresses they use when they take our service privately?',
    'customer vnet has same ip range like us, want share only one api',
    'private SaaS, customers all use 10.0.0.0/8',
    'expose single API to partner, overlap',
  ],
  'who-called-through-private-link-service': [
    'Our web servers behind the private link service log 10.9.0.5 for each request, whoever calls. We need to know ' +
      'the consumer for billing. Is the true origin passed on in some way?',
    'I ticked TCP proxy v2 on the service. Since then nginx answers 400 Bad Request to everyone and the probe goes ' +
      'red. Before, all was fine but I could not tell clients apart.',
    'For rate limits per customer our developers want the original address of the caller and something that names ' +
      'the customer. All arrive with identical source on the published service. What are the possibilities?',
    'Every private link consumer looks the same to our backend, how to tell them apart?',
    'Why do our servers see rubbish at the start of each private link session now?',
    'all requests come from same NAT ip, need real client of private link',
    'PROXY protocol v2 PLS nginx 400',
    'real client IP behind PLS',
  ],
  'who-may-connect-to-private-link-service': [
    'We gave a new customer the alias of our service. Creating the endpoint on his side ends in an error that it ' +
      'cannot be found or accessed. For our own test subscription it works with the same alias.',
    'I am about to publish a service and the wizard asks for three levels of access: role based, restricted, ' +
      'anyone. Below there is a second list for approvals. What happens in each case, and who ends up waiting?',
    'Thirty clients sign up every month. Operations does not want to press approve each time, but strangers must ' +
      'not slip in. How is it normally arranged for a private link service?',
    'A consumer is told that our private link service does not exist or may not be accessed',
    'How do I decide which subscriptions see our PLS and who gets in unasked?',
    'client can not find our private link service by alias, other client can',
    'PLS visibility or auto-approval list',
    'restrict who sees our PLS',
  ],
  'reach-of-a-private-link-service': [
    'Our service is published in West Europe. A customer in Brazil South would like an endpoint in his own region, ' +
      'and his branch offices would come in over ExpressRoute. Is either of it possible?',
    'Planning a second site: same product published in two regions. Consumers ask whether one endpoint can fail ' +
      "over to the other region's service, and whether they need endpoints in the region of the provider.",
    "From which places can the consumer's endpoint to a self-published service be used: peered networks, VPN " +
      'users, the datacentre, other regions? I need a clear list for our sales sheet.',
    'May consumers on another continent attach to our privately published service?',
    "Can a customer's office use the endpoint to our offering over their tunnel?",
    'our PLS in europe, customer in usa other tenant, works or must be same region',
    'PLS cross-region consumer OK?',
    'on-prem clients to PLS endpoint',
  ],
  'managed-service-to-a-server-on-premises': [
    'Data Factory with managed virtual network has to copy from an Oracle server in our basement. There is ' +
      'ExpressRoute to the hub. The managed network cannot be joined to our hub. What kind of bridge do people build?',
    'Databricks serverless should query a Postgres that runs on a VM, and later one in the datacentre. In the ' +
      'network connectivity config I can only add private endpoints. How do I get from there to my server?',
    'Fabric and ADF both live in networks of Microsoft. Our ERP database lives on site behind a VPN. Management ' +
      'wants no gateway software if it can be avoided. Which architecture brings the two together?',
    'Bridge between a Microsoft managed network and a database in our basement',
    'Can serverless compute reach a machine behind our circuit by a managed endpoint?',
    'adf managed vnet needs local sql server by expressroute, peering is not possible',
    'managed PE to on-prem DB pattern',
    'serverless to datacentre server, forwarder VMs',
  ],
  'private-link-service-or-application-gateway': [
    'We want to publish an HTTPS API with web application firewall to tenants of our customers, privately. There ' +
      'is an Application Gateway v2 already. Do I need a load balancer with private link service in front of it, or ' +
      'does the gateway have something built in?',
    'Comparing options for a raw TCP protocol on port 5044 plus a REST interface. Consumers come by private ' +
      'endpoint. Which of the two products is made for which traffic?',
    "Architect's dilemma: certificates and path rules speak for the gateway, simplicity speaks for a plain " +
      'balancer. Both can be consumed by private endpoints, I hear. When do I take which?',
    'Layer 7 gateway or plain balancer as the base for private link consumption by others?',
    'Can consumers attach an endpoint straight to the front end of an Application Gateway?',
    'private api with WAF for other tenant, use appgw or private link service',
    'AppGW private link vs PLS',
    'WAF needed, publish API to tenants',
  ],
  'private-link-service-subnet-policies': [
    'Our terraform apply for azurerm_private_link_service ends with ' +
      'PrivateLinkServiceCannotBeCreatedInSubnetThatHasNetworkPoliciesEnabled. In the portal a colleague made the ' +
      'same thing last week and it went through at once. What differs?',
    'Our CLI script creates a load balancer and then the service in snet-nat. The last step is refused with a ' +
      'message on network policies of the subnet. There is also an NSG on it that we want to keep.',
    'Where should the NAT addresses of our private publication live? I have a subnet with VMs and security rules. ' +
      'Must it be emptied or its rules removed before the service can use it?',
    'Portal made the service without complaint, code fails over a subnet policy',
    'Must a subnet be exclusive to the NAT addresses of our published service?',
    'running az network private-link-service create gives error that network policies are enabled',
    'PLS network policies enabled error',
    'snet for PLS NAT, NSG kept?',
  ],
  'several-ports-behind-private-link-service': [
    'Our product needs 443 and 5671 and a range 9000 to 9010. Consumers should have one endpoint for everything. ' +
      'Does one private link service carry several ports, or one service for each?',
    'Two products share a load balancer with one address today. Product A is for clients, product B for partners, ' +
      'and each group must see only theirs. How do I separate the publication?',
    'Can an HA ports rule on the internal balancer be consumed by private endpoints, so that consumers reach each ' +
      'port, UDP too? The documentation mentions rules only in passing.',
    'One endpoint to our private link service for consumers, many ports behind, feasible?',
    'Do I make one PLS for each port or one for all?',
    'PLS with more than one port, TCP and UDP both needed',
    'multi-port private link service',
    'PLS HA ports rule',
  ],
  'name-for-a-private-link-service': [
    'A customer has created the endpoint to our service and got 10.3.0.8. He asks which host name to put in his ' +
      'browser. We have a certificate for api.contoso.com. Is something registered by Azure on his side?',
    'We publish HTTPS privately. With PaaS there are these privatelink zones; for our own service I see none in ' +
      'the docs. What do we tell consumers concerning names and certificates?',
    'TLS fails for consumers, since they use the raw address of their endpoint. I am the provider. What would be ' +
      'the tidy way to give all of them one name?',
    'Naming and certificate for a service we offer by private link, what is customary?',
    "Does Azure make any DNS zone on the consumer's side for our private link service?",
    'which hostname customer should use for endpoint to our service, cert warning now',
    'DNS name for PLS consumers',
    'PLS TLS certificate hostname',
  ],
  'nsg-behind-private-link-service': [
    "Customer's endpoint is approved. His telnet to 443 runs into timeout, our VMs show no incoming packet in " +
      "tcpdump. From a VM in our own VNet the balancer's front address answers properly.",
    'We locked down the backend subnet to the ranges of our own spokes plus deny all. Internal users are happy. ' +
      'Consumers who come by private link get no answer at all, though the connection state is Approved.',
    'Which address range has to be permitted on the machines for requests that come in by our published service? I ' +
      "tried the customer's range without any success.",
    'Approved consumer gets nothing, our own machines get through the balancer fine',
    "Which origin do our servers' rules have to let in for private link callers?",
    'customer PE approved but packet never seen on our VM, inside works',
    'PLS approved, customer timeout, internal OK',
    'NSG source for PLS NAT',
  ],
  'private-link-service-for-a-cluster': [
    'Our microservice runs on AKS with an internal balancer. A team in another tenant needs it by private ' +
      'endpoint. Do I create the PLS by hand on kubernetes-internal or can the cluster do it itself?',
    'I made a PLS by Terraform on the balancer which AKS owns; after an upgrade it was gone. Is there some ' +
      'annotation that keeps it in the hands of the cluster?',
    'I write a Helm chart for our platform: which settings in the Service manifest publish an ingress controller ' +
      'privately, so that consumers in other VNets can create endpoints to it?',
    "Offer a pod's service to outside tenants by private endpoint",
    'Can Kubernetes create a PLS on its own balancer by itself?',
    'k8s service in aks must be consumed with PE from other vnet, how',
    'how to use azure-pls-create annotation',
    'AKS ingress via PLS',
  ],
  'delete-or-change-private-link-service': [
    'Retiring a product: deleting its private link service returns an error about existing private endpoint ' +
      'connections. The customers are long gone and their endpoints not ours to remove. What can I do?',
    'One client stopped paying. I would like to lock out just him from our published service; all the others have ' +
      'to stay. Where is that done, and is it immediate?',
    'We wish to change the alias after rebranding and take away one of four NAT addresses, as well as point the ' +
      'service to a different front end. What of this is possible?',
    'Removing our private link service is refused with a remark on connections',
    'How do I throw a single consumer out of our PLS?',
    'delete of private link service not possible, it has connections of old customers',
    'cannot delete PLS endpoint connections exist',
    'kick one customer off PLS',
  ],
  'private-link-service-cost-and-rights': [
    'Our finance wants to know the bill on our side when thirty customers use our private offering heavily: is ' +
      'there an hourly or gigabyte charge for the publisher, or does it land at the consumer?',
    'The build pipeline of the product team should create private link services but must not be Network ' +
      'Contributor on the whole subscription. Which write permissions does it need in a custom role?',
    'I write the pricing page of our SaaS and must tell customers what the private access costs them, and what ' +
      'part of it we as publisher carry ourselves.',
    "Which side gets billed for traffic through private link to a vendor's service?",
    'What permissions does somebody need in order to set up a PLS?',
    'price for provider of private link service and for the consumer',
    'PLS billing provider vs consumer',
    'custom role to create PLS',
  ],
  'front-end-behind-the-private-link-service-is-silent': [
    "Consumers complain about timeouts on our published service. I tested from inside: the balancer's front " +
      'address gives no answer either, though each VM by its own address answers on 8443.',
    'Approved endpoints, yet nothing. In our metrics the health probe status of the internal balancer stands at ' +
      'zero since the last patch day. Customers think that private link is broken.',
    'After we moved the product to port 9443 clients get connection refused through their endpoints. In our VNet ' +
      'the balancer refuses this port as well. 443 used to be good.',
    'The balancer gives no answer, not even to our own machines, and private link consumers get nothing',
    'Why would all private link consumers be cut off at once while endpoints stay approved?',
    'customers no answer by PE, also from our subnet LB frontend not answer',
    'PLS down, LB frontend dead internally',
    'probe 0%, private link consumers timeout',
  ],
  'alias-needs-a-manual-request': [
    'Our provider sent an alias like contoso-svc.guid.westeurope.azure.privatelinkservice. With az network ' +
      'private-endpoint create and that alias I am told I have no authorization over the linked scope. He says we ' +
      'are welcome.',
    'Terraform azurerm_private_endpoint to the fabrikam service in their tenant: LinkedAuthorizationFailed on ' +
      'Microsoft.Network/privateLinkServices. We have no account over there. What has to be different in the code?',
    "As a customer I try to attach to a vendor's service from my subscription. Portal variant by alias went " +
      'through for a colleague, my Bicep with privateLinkServiceConnections is denied.',
    "Attaching by code to the private link service of a vendor's directory is denied",
    "How do I order an endpoint to someone else's service without having rights there?",
    'my terraform PE to the partner alias fails with error LinkedAuthorizationFailed',
    'terraform is_manual_connection with PLS alias',
    'LinkedAuthorizationFailed privateLinkServices from other tenant',
  ],
  'nat-subnet-of-the-service-is-full': [
    'To scale our publication I add the fifth NAT configuration and receive SubnetIsFull. The range is a /29 ' +
      'shared with two VMs. What options are left without rebuilding everything?',
    'Growing SaaS: the portal refuses another NAT address on our service since the subnet ran out of space. Could ' +
      'the next one come from a different range of the network?',
    'Terraform adds nat_ip_configuration number three to our private link service and fails on capacity. I am ' +
      'planning the rebuild and wonder how many addresses one should keep in reserve.',
    'No room for an additional NAT address of our private link service',
    'May the next NAT address of a PLS be taken out of another subnet?',
    'can not add nat ip to PLS, subnet has no more capacity',
    'SubnetIsFull PLS NAT config',
    'PLS NAT subnet how many free',
  ],
  'service-reached-from-the-wrong-front-end': [
    'We have production and staging on one internal balancer with two front ends, each with a private link ' +
      'service. A new customer ended up in staging. Both services seem alike to me. What ties a service to an ' +
      'application?',
    "Client X attached with the alias we mailed, and now sees the app of client Y's product. The balancer carries " +
      'both products. How do I sort out what leads where?',
    'I published two apps by private link services, both on the same balancer. Whichever alias I use, I land on ' +
      'the same app. What has to be separate?',
    'Private link consumers are led to the other product that shares our balancer',
    "What decides which application a consumer's private endpoint ends up at behind the balancer?",
    'private link customers come to staging app and not production, one LB',
    'PLS lands on wrong app',
    'two PLS one LB mixed up',
  ],
  'private-link-service-without-load-balancer': [
    'We have a mainframe with a fixed private address in the datacentre, behind ExpressRoute. Customers shall ' +
      "attach by private endpoint. I'd rather not build a balancer with forwarding VMs. Is there something direct by " +
      'now?',
    'Saw "Direct Connect" mentioned for private link services. Does it really point at an address with no balancer ' +
      'in between, what does it cost and where can one get it?',
    'Our product runs on a single VM, so there is nothing to balance. For years we kept a balancer merely to ' +
      'publish it by private link. Could it be dropped today?',
    'Publish one static private address by private link with no balancer in front',
    'Is a balancer still unavoidable for making my own service consumable?',
    'PLS to single ip on premises, no LB and no forwarder vm, possible',
    'PLS Direct Connect preview',
    'publish IP without LB private link',
  ],
  'several-services-on-one-balancer': [
    'Our balancer carries six products. I intend to publish each to its own audience. Is there a ceiling of ' +
      'publications per balancer, and can two sit at the same front address?',
    'Our growth plan speaks of 1,500 clients with an endpoint each. Does one private link service take them all, ' +
      'or at what number must we split them up?',
    'Should we run a publication for each customer or a common one? I look for the technical ceilings and when a ' +
      'separate one is worthwhile.',
    'What number of PLS fits on a balancer and of consumers on each?',
    'One common private link service or one per consumer, what do the limits say?',
    'max number of private link service for one standard load balancer',
    'PLS per LB limit',
    'max private endpoints per PLS',
  ],
  'names-that-tell-customers-apart': [
    "Proxy header v2 is on and our Go server parses addresses. I now want the consumer's number out of the TLV " +
      'part. Which type and byte order is it, and to which value at the connection does it correspond?',
    "For tenant separation in our backend I need to match each session with the customer's endpoint. In the portal " +
      'I see a list of connections. Where is the number that also appears in the header?',
    'Writing a parser in Rust for the PROXY v2 extension of Azure. I get five bytes in a vendor field. How do I ' +
      'turn them into the identifier of the endpoint?',
    "Read the consumer's endpoint number from the proxy bytes in front of a private link stream",
    'Where can I look up the identifier of each consumer attached to our PLS?',
    'how map proxy v2 tlv number to customer endpoint in our PLS',
    'PROXY v2 TLV 0xEE decode',
    'linkIdentifier to customer mapping',
  ],
};
