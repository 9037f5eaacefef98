/** What is answered to questions about kubernetes. */
export const kubernetesWords = {
  'point.aks-load-balancer-in-the-hub.1':
    "No, the cluster's load balancer stays in the cluster's VNet. Make it an internal one and publish it from the " +
    'hub: an Application Gateway there that targets its address over the peering, or a DNAT rule of the firewall ' +
    'that stands.',
  'point.aks-load-balancer-in-the-hub.1.change.1': 'in the hub, in a subnet of its own',
  'point.aks-load-balancer-in-the-hub.1.change.2': 'for the ingress of the cluster',
  'point.aks-load-balancer-in-the-hub.1.watch.1':
    'The backends of a load balancer must be in the same VNet as it; an Application Gateway takes IP addresses as ' +
    'backend targets across VNets.',
  'point.aks-load-balancer-in-the-hub.1.watch.2':
    'An Application Gateway needs a dedicated subnet, and its NSG must let GatewayManager in.',
  'point.aks-load-balancer-in-the-hub.1.watch.3':
    'With a default route of the spoke to the firewall, the answers to a public load balancer in the spoke would be ' +
    'dropped as asymmetric.',
  'point.aks-load-balancer-in-the-hub.2':
    "No, the cluster's load balancer stays in the cluster's VNet. Make it an internal one, and publish it with an " +
    "Application Gateway (or a firewall's DNAT) in the hub that targets its private address over the peering.",
  'point.aks-load-balancer-in-the-hub.2.change.1': 'in the hub, in a subnet of its own',
  'point.aks-load-balancer-in-the-hub.2.change.2': 'for the ingress of the cluster',
  'point.aks-load-balancer-in-the-hub.2.watch.1':
    'The backends of a load balancer must be in the same VNet as it; an Application Gateway takes IP addresses as ' +
    'backend targets across VNets.',
  'point.aks-load-balancer-in-the-hub.2.watch.2':
    'An Application Gateway needs a dedicated subnet, and its NSG must let GatewayManager in.',
  'point.aks-load-balancer-in-the-hub.2.watch.3':
    'Give the internal load balancer a fixed address, so that the backend of the gateway does not move.',
  'point.aks-outbound-load-balancer-as-way-in.1':
    'Nothing else is needed: nobody gets in by an address that has outbound rules only, so the load balancer may ' +
    'stay for outbound. A NAT gateway is the clearer choice (it never accepts inbound connections, and has more ' +
    'ports).',
  'point.aks-outbound-load-balancer-as-way-in.1.watch.1':
    "An Application Gateway handles inbound only; it never carries the nodes' outbound traffic.",
  'point.aks-outbound-load-balancer-as-way-in.1.watch.2':
    'Each Kubernetes service of type LoadBalancer without the internal annotation adds a public front end: that ' +
    'would be the way past the WAF.',
  'point.aks-outbound-load-balancer-as-way-in.1.watch.3':
    "NSG rules still apply: admit only the gateway's subnet to the ingress.",
  'point.aks-outbound-load-balancer-as-way-in.1.watch.4':
    'With a NAT gateway the outbound type of the cluster changes too, and its outbound address with it.',
  'point.aks-clusters-share-one-nat-gateway.1':
    'Not across VNets: a NAT gateway serves subnets of one VNet only. Clusters in subnets of the same VNet can share ' +
    'one; clusters in VNets of their own share an address only through a firewall in a peered hub.',
  'point.aks-clusters-share-one-nat-gateway.1.change.1': 'one for each VNet, on the subnets of its clusters',
  'point.aks-clusters-share-one-nat-gateway.1.change.2': 'userAssignedNATGateway',
  'point.aks-clusters-share-one-nat-gateway.1.watch.1':
    'A running cluster cannot move to another VNet, so sharing one NAT gateway means new clusters in subnets of one ' +
    'VNet.',
  'point.aks-clusters-share-one-nat-gateway.1.watch.2':
    'The other way is a UDR to a hub firewall with the outbound type userDefinedRouting; the firewall costs far more ' +
    'than NAT gateways save.',
  'point.aks-clusters-share-one-nat-gateway.1.watch.3':
    'The outbound type user-assigned NAT gateway needs a VNet that you bring, with the NAT gateway on the subnet ' +
    'first.',
  'point.aks-outbound-to-nat-gateway.1':
    'Yes, also on a running cluster in a VNet of your own: attach the NAT gateway to the node subnet and change the ' +
    'outbound type to userAssignedNATGateway. Open outbound connections break, so plan a window, and the outbound ' +
    "address becomes the NAT gateway's fixed one.",
  'point.aks-outbound-to-nat-gateway.1.change.1': 'on the node subnet, before the switch',
  'point.aks-outbound-to-nat-gateway.1.change.2': 'userAssignedNATGateway',
  'point.aks-outbound-to-nat-gateway.1.watch.1':
    'Change the outbound type too, not only the subnet: a NAT gateway takes precedence for outbound, but AKS keeps ' +
    'its own address until the type says otherwise.',
  'point.aks-outbound-to-nat-gateway.1.watch.2':
    'In a VNet that AKS manages it is managedNATGateway instead, which AKS creates by itself.',
  'point.aks-outbound-to-nat-gateway.1.watch.3':
    "Put the new fixed outbound address on allow lists first, and among the API server's authorized IP ranges.",
  'point.aks-outbound-to-nat-gateway.1.watch.4': 'A NAT gateway gives 64,512 ports per address and up to 16 addresses.',
  'point.private-aks-with-custom-dns-in-hub.1':
    "AKS links its private zone to the cluster's VNet only, but your nodes ask the DNS servers of the hub. Bring " +
    'your own private DNS zone, link it to the VNet where those servers sit, and let them forward azmk8s.io to ' +
    '168.63.129.16.',
  'point.private-aks-with-custom-dns-in-hub.1.change.1':
    'privatelink.<region>.azmk8s.io of your own, given to the cluster when it is created',
  'point.private-aks-with-custom-dns-in-hub.1.change.2': 'to the VNet where the DNS server sits',
  'point.private-aks-with-custom-dns-in-hub.1.change.3':
    'azmk8s.io to 168.63.129.16, or to a DNS resolver if the servers are on-premises',
  'point.private-aks-with-custom-dns-in-hub.1.watch.1':
    'Only a server inside Azure reaches 168.63.129.16; one on-premises must forward to the inbound endpoint of a DNS ' +
    'Private Resolver instead.',
  'point.private-aks-with-custom-dns-in-hub.1.watch.2':
    "The cluster's user-assigned identity needs Private DNS Zone Contributor on the zone and Network Contributor on " +
    'the VNet.',
  'point.private-aks-with-custom-dns-in-hub.1.watch.3':
    'Without any private zone: set it to none and keep the public FQDN, which then gives the private address.',
  'point.private-aks-with-custom-dns-in-hub.1.watch.4':
    'The zone has to exist and be linked before the cluster is created, or its nodes never come up.',
  'point.private-aks-with-custom-dns-in-hub.cause':
    'the private zone of the cluster is not linked to the VNet of the DNS servers that its nodes ask',
  'point.private-aks-with-custom-dns-in-hub.fix':
    'Link privatelink.<region>.azmk8s.io to the VNet of the DNS servers and let them forward that name to ' +
    '168.63.129.16; then reconcile the cluster with az resource update.',
  'point.private-aks-kubectl-from-outside.1':
    "Yes, over the line that you have: the API server of a private cluster is a private endpoint in the cluster's " +
    'VNet. What is missing is the name: forward azmk8s.io to a DNS resolver in a VNet that is linked to the ' +
    "cluster's zone.",
  'point.private-aks-kubectl-from-outside.1.change.3':
    "conditional forwarder for azmk8s.io to the resolver's inbound endpoint",
  'point.private-aks-kubectl-from-outside.1.change.4':
    'privatelink.<region>.azmk8s.io linked to the VNet of the resolver',
  'point.private-aks-kubectl-from-outside.1.watch.1':
    "The line must reach the cluster's VNet: in a spoke that takes gateway transit on the peering.",
  'point.private-aks-kubectl-from-outside.1.watch.2':
    'With the public FQDN left on, that name gives the private address everywhere, and no DNS forwarding is needed.',
  'point.private-aks-kubectl-from-outside.1.watch.3': 'VPN clients must be told the DNS server in their profile.',
  'point.private-aks-kubectl-from-outside.2':
    "Yes, from any machine that can reach the cluster's VNet and resolve the API server's name there: a VM or " +
    'Bastion tunnel, Cloud Shell in a VNet, a peered VNet, or VPN. Without a network path, az aks command invoke ' +
    'runs single commands.',
  'point.private-aks-kubectl-from-outside.2.change.2':
    "the cluster's private zone linked to the VNet from which you work",
  'point.private-aks-kubectl-from-outside.2.watch.1':
    'Peering alone is not enough: the private DNS zone must be linked to the other VNet too.',
  'point.private-aks-kubectl-from-outside.2.watch.2':
    'The public FQDN of a private cluster resolves to the private address; it gives the name without a zone link, ' +
    'but still needs the network path.',
  'point.private-aks-kubectl-from-outside.2.watch.3':
    'Microsoft-hosted pipeline agents cannot reach it; use self-hosted agents in the VNet.',
  'point.private-aks-kubectl-from-outside.cause':
    'your machine asks a DNS server that does not know the private zone of the cluster',
  'point.private-aks-kubectl-from-outside.fix':
    "Forward azmk8s.io to a DNS Private Resolver in a VNet that is linked to the cluster's zone, or link the zone to " +
    'your VNet; the public FQDN, if it is left on, needs neither.',
  'point.private-aks-and-pipelines.1':
    'No, agents that Microsoft or GitHub host sit on the internet and cannot reach a private API server. Run ' +
    "self-hosted agents in the cluster's VNet or a peered one, with the cluster's private zone linked there.",
  'point.private-aks-and-pipelines.1.change.2': "the cluster's private zone linked to the VNet of the agents",
  'point.private-aks-and-pipelines.1.watch.1':
    'Single commands go through az aks command invoke, which needs no network path.',
  'point.private-aks-and-pipelines.1.watch.2':
    'GitOps (Flux, Argo CD) turns the direction round: the cluster pulls, so nobody has to get in.',
  'point.private-aks-and-pipelines.1.watch.3':
    'Authorized IP ranges on a public API server are the other way; they do not exist for a private one.',
  'point.private-aks-and-pipelines.cause':
    'the hosted agent or runner has no way into the network of the private API server',
  'point.private-aks-and-pipelines.fix':
    "Run self-hosted agents in the cluster's VNet or a peered one with the private zone linked, or send single " +
    'commands by az aks command invoke.',
  'point.aks-public-to-private-cluster.1':
    'Not as a private-endpoint cluster: that is decided when it is created. With API Server VNet Integration it can: ' +
    'turn that on for the running cluster, restart it, and then switch private mode on.',
  'point.aks-public-to-private-cluster.1.change.1': 'API Server VNet Integration, then private cluster mode',
  'point.aks-public-to-private-cluster.1.watch.1':
    'Turning the integration on cannot be undone, needs a stop and start at once, and reimages all node pools.',
  'point.aks-public-to-private-cluster.1.watch.2':
    "It needs a subnet of /28 or larger delegated to Microsoft.ContainerService/managedClusters in the cluster's VNet.",
  'point.aks-public-to-private-cluster.1.watch.3':
    "The API server's address changes, its host name stays: check firewall rules that name the address.",
  'point.aks-public-to-private-cluster.1.watch.4':
    'Restricting a public API server by authorized IP ranges needs no rebuild and is often enough.',
  'point.aks-authorized-ip-ranges-or-private.1':
    'No: authorized IP ranges apply to a public API server only, a private cluster ignores them. Who reaches the ' +
    'private API server is decided by the network path to its private endpoint, by NSGs and by Kubernetes RBAC.',
  'point.aks-authorized-ip-ranges-or-private.1.watch.1':
    'An NSG filters the private endpoint only with network policies enabled on its subnet.',
  'point.aks-authorized-ip-ranges-or-private.2':
    'Authorized IP ranges are enough where you know the fixed public addresses of everybody who works with kubectl, ' +
    'pipelines included. Where no public endpoint may exist, take a private cluster; the two cannot be combined.',
  'point.aks-authorized-ip-ranges-or-private.2.change.1':
    "authorized IP ranges of the API server, with the cluster's own outbound address",
  'point.aks-authorized-ip-ranges-or-private.2.watch.1':
    "The cluster's own outbound address (load balancer, NAT gateway or firewall) must be on the list, or its nodes " +
    'lose the API server.',
  'point.aks-authorized-ip-ranges-or-private.2.watch.2': 'At most 200 ranges; with API Server VNet Integration 2,000.',
  'point.aks-authorized-ip-ranges-or-private.2.watch.3':
    'A change takes up to two minutes, and a new outbound type means new addresses on the list.',
  'point.aks-authorized-ip-ranges-or-private.2.watch.4':
    'A private cluster needs DNS and a network path for every admin and every build agent.',
  'point.aks-api-server-vnet-integration.1':
    'API Server VNet Integration puts the API server behind an internal load balancer in your own delegated subnet: ' +
    'nodes need neither DNS nor tunnel, and public access can be switched later. The private-endpoint kind is fixed ' +
    'when it is created.',
  'point.aks-api-server-vnet-integration.1.change.1':
    'a subnet of /28 or larger, delegated to Microsoft.ContainerService/managedClusters',
  'point.aks-api-server-vnet-integration.1.watch.1':
    'At least nine addresses go to each cluster; several clusters of one VNet can share the subnet, nothing else may ' +
    'be in it.',
  'point.aks-api-server-vnet-integration.1.watch.2':
    'It cannot be turned off again, and does not go together with Virtual Network encryption.',
  'point.aks-api-server-vnet-integration.1.watch.3':
    'With public access off, clients outside the cluster still need the private DNS zone.',
  'point.aks-api-server-vnet-integration.1.watch.4':
    'NSGs must let the node subnet reach the API server subnet on TCP 443 and 4443.',
  'point.aks-egress-through-firewall.1':
    'Yes: bring your own VNet, put 0.0.0.0/0 to the firewall on the node subnet, let the firewall allow the names ' +
    'AKS needs, and set the outbound type to userDefinedRouting. AKS then makes no public address for outbound.',
  'point.aks-egress-through-firewall.1.change.2': "on the node subnet: 0.0.0.0/0 to the firewall's private address",
  'point.aks-egress-through-firewall.1.change.3': 'userDefinedRouting',
  'point.aks-egress-through-firewall.1.watch.1':
    'The firewall must allow the required names before the cluster is built: the AzureKubernetesService FQDN tag ' +
    'covers them in Azure Firewall.',
  'point.aks-egress-through-firewall.1.watch.2':
    'A public cluster also needs UDP 1194 and TCP 9000 to the API server; a private one does not.',
  'point.aks-egress-through-firewall.1.watch.3':
    'NSGs cannot do this job: most of the destinations are names without fixed addresses.',
  'point.aks-egress-through-firewall.1.watch.4':
    'The outbound type can be changed on a running cluster; open connections break and the outbound address changes.',
  'point.aks-public-service-behind-default-route.1':
    'The request comes in by the public load balancer, but the answer follows your default route to the firewall, ' +
    'which never saw the connection and drops it. Make the service internal and publish it by a DNAT rule of the ' +
    'firewall or an Application Gateway.',
  'point.aks-public-service-behind-default-route.1.change.2':
    'the service with the annotation azure-load-balancer-internal',
  'point.aks-public-service-behind-default-route.1.change.3':
    'for HTTP; for other protocols a DNAT rule of the firewall',
  'point.aks-public-service-behind-default-route.1.watch.1':
    'Azure Firewall translates the source on DNAT, so the return path stays symmetric through it.',
  'point.aks-public-service-behind-default-route.1.watch.2':
    "A route for the firewall's public address with next hop Internet also repairs it, for services that the " +
    'firewall publishes to the public load balancer.',
  'point.aks-public-service-behind-default-route.cause':
    'the answers of the public load balancer follow the default route to the firewall, which drops them',
  'point.aks-public-service-behind-default-route.fix':
    'Make the service internal (annotation azure-load-balancer-internal) and publish it by a DNAT rule of the ' +
    'firewall or by an Application Gateway.',
  'point.aks-fixed-outbound-address.1':
    "Yes: send the cluster's default route to the firewall in your hub (outbound type userDefinedRouting), and " +
    "partners see the firewall's fixed public address for all clusters.",
  'point.aks-fixed-outbound-address.1.change.2': 'on the node subnet: 0.0.0.0/0 to the firewall',
  'point.aks-fixed-outbound-address.1.change.3': 'userDefinedRouting',
  'point.aks-fixed-outbound-address.1.watch.1':
    'The firewall must allow the names that AKS needs before the route goes in.',
  'point.aks-fixed-outbound-address.1.watch.2':
    'A firewall with several public addresses uses any of them for outbound: give the partner all of them, or put a ' +
    "NAT gateway on the firewall's subnet.",
  'point.aks-fixed-outbound-address.2':
    'Yes: a NAT gateway with a public address of your own on the node subnet and the outbound type ' +
    'userAssignedNATGateway. The load balancer can do it as well, with your own addresses set as its outbound ' +
    'addresses.',
  'point.aks-fixed-outbound-address.2.change.1': 'on the node subnet, with your own public address or prefix',
  'point.aks-fixed-outbound-address.2.change.2': 'userAssignedNATGateway',
  'point.aks-fixed-outbound-address.2.watch.1':
    'An address that AKS made itself goes away with the cluster; one that you made stays and can be used again.',
  'point.aks-fixed-outbound-address.2.watch.2':
    'Different addresses for single workloads: the Static Egress Gateway routes chosen pods through a node pool with ' +
    'a prefix of its own (/28 to /31).',
  'point.aks-fixed-outbound-address.2.watch.3': 'Changing the outbound type breaks open outbound connections once.',
  'point.aks-snat-exhaustion.1':
    'The AKS load balancer gives each node 1,024 ports by default in clusters of up to 50 nodes, and fewer in larger ' +
    'ones. Give it more addresses and ports per node, or change outbound to a NAT gateway, which shares 64,512 ports ' +
    'per address on demand.',
  'point.aks-snat-exhaustion.1.change.1': 'on the node subnet',
  'point.aks-snat-exhaustion.1.change.2': 'userAssignedNATGateway',
  'point.aks-snat-exhaustion.1.watch.1': 'Going from 48 to 52 nodes halves the default to 512 ports for each node.',
  'point.aks-snat-exhaustion.1.watch.2':
    'With the load balancer: 64,000 ports per address divided by ports per node gives the nodes it can serve; leave ' +
    'room for surge nodes.',
  'point.aks-snat-exhaustion.1.watch.3': 'Calls to Azure services through private endpoints use no SNAT ports.',
  'point.aks-snat-exhaustion.1.watch.4':
    'Reuse connections first; idle flows hold their port for 30 minutes on the AKS load balancer.',
  'point.aks-snat-exhaustion.cause': 'the nodes run out of SNAT ports on the load balancer of the cluster',
  'point.aks-snat-exhaustion.fix':
    'Change the outbound type to a NAT gateway, or give the load balancer more outbound addresses and more allocated ' +
    'ports per node.',
  'point.aks-without-internet.1':
    'Yes, as a network isolated cluster: the outbound type is none, the API server private, and the images come from ' +
    'a container registry with a private endpoint in your VNet. An ordinary cluster breaks when an NSG denies all ' +
    'outbound traffic.',
  'point.aks-without-internet.1.change.1': 'none',
  'point.aks-without-internet.1.change.2': 'for the container registry that caches the AKS images',
  'point.aks-without-internet.1.watch.1':
    'Outbound type block is a preview and for VNets that AKS manages; in your own VNet take none and NSG rules.',
  'point.aks-without-internet.1.watch.2':
    'If single destinations are needed, a firewall that allows the required names is simpler.',
  'point.aks-without-internet.1.watch.3': 'Traffic inside the node subnet must never be blocked by NSGs or a firewall.',
  'point.aks-subnet-size.1':
    'With Azure CNI Overlay only the nodes take addresses of the VNet, so a small subnet does. With pods in the VNet ' +
    '(pod subnet, or the old node subnet with 30 pods each) every pod takes one too, and one more node with all its ' +
    'pods for each upgrade.',
  'point.aks-subnet-size.1.change.1': 'nodes plus surge for Overlay; nodes plus pods plus surge otherwise',
  'point.aks-subnet-size.1.watch.1':
    'Azure reserves 5 addresses in each subnet; internal load balancers take addresses from it as well.',
  'point.aks-subnet-size.1.watch.2':
    'Node subnet: (nodes + surge) plus (nodes + surge) times pods per node; 50 nodes with 30 pods want a /21.',
  'point.aks-subnet-size.1.watch.3':
    'A full subnet is got round by a further node pool in another subnet of the same VNet.',
  'point.aks-subnet-size.1.watch.4':
    'Kubenet and node-subnet clusters can be updated to Overlay in place; there is no way back.',
  'point.aks-pods-reachable-from-outside-vnet.1':
    'Not with CNI Overlay or kubenet: their pods have addresses that exist inside the cluster only. Publish the ' +
    'service by an internal load balancer. If others must reach each pod directly, take Azure CNI with pods in the ' +
    'VNet.',
  'point.aks-pods-reachable-from-outside-vnet.1.change.1': 'a service with the annotation azure-load-balancer-internal',
  'point.aks-pods-reachable-from-outside-vnet.1.watch.1':
    'Outside the cluster overlay pods show the address of their node, so firewalls on-premises must allow the node ' +
    'subnet.',
  'point.aks-pods-reachable-from-outside-vnet.1.watch.2':
    'With pods in the VNet they show their own address, and on-premises needs a route to the pod subnet.',
  'point.aks-pods-reachable-from-outside-vnet.1.watch.3':
    'The internal load balancer is reachable over peering, VPN and ExpressRoute.',
  'point.aks-overlapping-pod-and-service-ranges.1':
    'Clusters may all use the same overlay pod range and the same service range, for neither leaves the cluster. But ' +
    'neither may overlap with the VNet, its peers or on-premises: hosts with such an address cannot be reached from ' +
    'the pods.',
  'point.aks-overlapping-pod-and-service-ranges.1.change.1':
    'pod and service ranges outside everything that is connected',
  'point.aks-overlapping-pod-and-service-ranges.1.watch.1':
    'The service range must be smaller than a /12, and cannot be replaced later; from Kubernetes 1.33 it can be ' +
    'extended.',
  'point.aks-overlapping-pod-and-service-ranges.1.watch.2':
    'The overlay pod range can be grown to a larger range around it on Linux clusters, not moved.',
  'point.aks-overlapping-pod-and-service-ranges.1.watch.3':
    'Each node takes a /24 of the pod range, so a /16 carries about 250 nodes.',
  'point.aks-overlapping-pod-and-service-ranges.1.watch.4':
    '100.64.0.0/10 is allowed for pods and seldom in use elsewhere.',
  'point.aks-move-to-other-vnet.1':
    'No, a running cluster stays in its VNet. New node pools can go into other subnets of the same VNet; for another ' +
    'VNet build a new cluster there, move the workloads, and then switch the entry point over.',
  'point.aks-move-to-other-vnet.1.change.1': 'a new subnet in the same VNet for new node pools, if that is enough',
  'point.aks-move-to-other-vnet.1.watch.1': 'All subnets of the node pools of one cluster belong to one VNet.',
  'point.aks-move-to-other-vnet.1.watch.2':
    'The outbound address changes with the new cluster unless you bring your own: allow lists first.',
  'point.aks-move-to-other-vnet.1.watch.3':
    'A Front Door, Traffic Manager or gateway with both clusters behind it lets you move without an outage.',
  'point.aks-clusters-talk-over-peering.1':
    'Yes, but not by peering while the VNets overlap: publish the called service with an internal load balancer and ' +
    'a Private Link service, and give the other VNet a private endpoint. Private Link tolerates overlapping address ' +
    'spaces.',
  'point.aks-clusters-talk-over-peering.1.change.2': 'by the annotation azure-pls-create on the service',
  'point.aks-clusters-talk-over-peering.1.change.3': 'in the VNet of the caller',
  'point.aks-clusters-talk-over-peering.1.watch.1':
    'It is one way and per service: the called side cannot start connections back.',
  'point.aks-clusters-talk-over-peering.1.watch.2':
    'The load balancer must be Standard with backends by NIC (nodeIPConfiguration).',
  'point.aks-clusters-talk-over-peering.1.watch.3':
    "Up to 8 NAT addresses in the provider's VNet; the caller's address is seen only with PROXY protocol.",
  'point.aks-clusters-talk-over-peering.2':
    "Yes: peer the VNets and call the other cluster's internal load balancer. The overlay ranges of the clusters may " +
    'be the same, for pods leave with the address of their node; only the VNet ranges must differ.',
  'point.aks-clusters-talk-over-peering.2.change.2': 'for the called service',
  'point.aks-clusters-talk-over-peering.2.watch.1':
    'Through a hub it takes a firewall or appliance with routes: peering is not transitive.',
  'point.aks-clusters-talk-over-peering.2.watch.2':
    "Names: put the internal load balancer's address into a private DNS zone linked to both VNets.",
  'point.aks-clusters-talk-over-peering.2.watch.3':
    'If the VNets overlap, a Private Link service on the internal load balancer does it for one service.',
  'point.aks-internal-load-balancer-from-elsewhere.1':
    "Yes: the internal load balancer has an address of the cluster's VNet, reachable from peered VNets and over VPN " +
    'or ExpressRoute like any VM there. It may sit in another subnet of that VNet, never in another VNet.',
  'point.aks-internal-load-balancer-from-elsewhere.1.change.1':
    'annotation azure-load-balancer-internal, with a fixed address',
  'point.aks-internal-load-balancer-from-elsewhere.1.watch.1':
    "From on-premises the spoke needs gateway transit, and the site a route to the spoke's range.",
  'point.aks-internal-load-balancer-from-elsewhere.1.watch.2':
    'If it does not answer: NSG of the node subnet, a default route that sends the reply to a firewall, health probe ' +
    'of the ingress.',
  'point.aks-internal-load-balancer-from-elsewhere.1.watch.3':
    'Over global peering a Standard load balancer is needed; AKS has had no other since 30 September 2025.',
  'point.aks-internal-load-balancer-from-elsewhere.1.watch.4':
    "Own names need a private DNS zone or the company's DNS with that address.",
  'point.aks-internal-load-balancer-pending.1':
    "Nearly always the cluster's identity lacks rights on your subnet: give it Network Contributor (or read and " +
    'join) on the subnet of the load balancer. A fixed address that is taken, or outside the subnet, has the same ' +
    'effect.',
  'point.aks-internal-load-balancer-pending.1.change.1': 'rights of the cluster identity on its subnet',
  'point.aks-internal-load-balancer-pending.1.watch.1':
    'The events that kubectl describe service shows name the reason.',
  'point.aks-internal-load-balancer-pending.1.watch.2':
    "A subnet named by azure-load-balancer-internal-subnet must be in the cluster's own VNet.",
  'point.aks-internal-load-balancer-pending.1.watch.3': 'The address must not lie in the service range of Kubernetes.',
  'point.aks-internal-load-balancer-pending.cause':
    'the cluster identity may not join the subnet of the internal load balancer',
  'point.aks-internal-load-balancer-pending.fix':
    'Give the cluster identity Network Contributor (or read and join) on the subnet of the load balancer; the ' +
    'service gets its address by itself afterwards.',
  'point.app-gateway-for-aks-in-other-vnet.1':
    'Yes: over the peering an Application Gateway reaches AKS by IP address. The plainest form targets the address ' +
    'of an internal load balancer or ingress; the ingress controller (AGIC) also works across peered VNets, but has ' +
    'rights and routes to mind.',
  'point.app-gateway-for-aks-in-other-vnet.1.change.2': 'in a dedicated subnet',
  'point.app-gateway-for-aks-in-other-vnet.1.change.3': 'fixed address as the backend',
  'point.app-gateway-for-aks-in-other-vnet.1.watch.1':
    "Peering both ways; a default route on the gateway's subnet to a firewall is not supported for a public gateway.",
  'point.app-gateway-for-aks-in-other-vnet.1.watch.2':
    'A 502 mostly means that the health probe gets no 200 for the host name it sends, or an NSG on the nodes.',
  'point.app-gateway-for-aks-in-other-vnet.1.watch.3':
    'AGIC takes over the whole gateway: for one gateway in front of several clusters use the internal load balancers ' +
    'instead.',
  'point.app-gateway-for-aks-in-other-vnet.1.watch.4':
    "With kubenet AGIC also needs the cluster's route table on the gateway's subnet.",
  'point.application-gateway-for-containers.1':
    'For public ingress of one cluster take Application Gateway for Containers, the successor of AGIC: Gateway API, ' +
    'quick updates, WAF. For private-only ingress, or a gateway in the hub, stay with Application Gateway or an ' +
    'internal load balancer.',
  'point.application-gateway-for-containers.1.change.1':
    'Application Gateway for Containers, /24 subnet delegated to Microsoft.ServiceNetworking/trafficControllers',
  'point.application-gateway-for-containers.1.watch.1':
    "It takes a whole /24 in the cluster's own VNet; with CNI Overlay a gateway in a peered VNet is not supported.",
  'point.application-gateway-for-containers.1.watch.2':
    'Its front ends are public names without fixed addresses; private addresses were not supported when last ' +
    'documented (December 2025).',
  'point.application-gateway-for-containers.1.watch.3': 'Kubenet clusters cannot use it: update to CNI Overlay first.',
  'point.aks-behind-front-door-privately.1':
    'Front Door Premium does it: put a Private Link service on the internal load balancer of the ingress and make it ' +
    'the origin. An Application Gateway in between is not needed, for Front Door has the WAF.',
  'point.aks-behind-front-door-privately.1.change.1': 'Premium',
  'point.aks-behind-front-door-privately.1.change.2': 'annotation azure-pls-create on the ingress service',
  'point.aks-behind-front-door-privately.1.watch.1':
    'Only Premium has Private Link origins; the connection must be approved on the Private Link service.',
  'point.aks-behind-front-door-privately.1.watch.2':
    'The load balancer must be Standard with backends by NIC (nodeIPConfiguration), and the certificate must fit the ' +
    "origin's host name.",
  'point.aks-behind-front-door-privately.1.watch.3':
    "The Private Link service needs addresses in a subnet of the cluster's VNet.",
  'point.aks-private-registry.1':
    'The nodes do not resolve the registry to its private endpoint, or cannot reach it. Link privatelink.azurecr.io ' +
    "to the cluster's VNet (or to that of its DNS servers), and peer with the VNet of the endpoint, or create a " +
    'second endpoint beside the cluster.',
  'point.aks-private-registry.1.change.2': 'privatelink.azurecr.io linked to the VNet where the nodes resolve',
  'point.aks-private-registry.1.watch.1':
    'The endpoint has two names: the registry, and <registry>.<region>.data for the layers; both need records.',
  'point.aks-private-registry.1.watch.2': 'Private endpoints need the Premium tier of the registry.',
  'point.aks-private-registry.1.watch.3': 'Network is half of it: the kubelet identity needs AcrPull.',
  'point.aks-private-registry.1.watch.4':
    "Through a firewall the endpoint's range must not be taken by 0.0.0.0/0 rules that block it.",
  'point.aks-private-registry.cause':
    'the nodes resolve the registry or its data endpoint to a public address, which is closed',
  'point.aks-private-registry.fix':
    'Link privatelink.azurecr.io to the VNet where the nodes resolve, with records for the registry and for ' +
    '<registry>.<region>.data, and peer with the VNet of the endpoint.',
  'point.aks-nsg-on-node-subnet.1':
    'Yes, put an NSG of your own on the node subnet, but leave all traffic inside that subnet open: blocking it is ' +
    'not supported. Between pods use network policies, and towards the internet a firewall, for AKS needs names, not ' +
    'addresses.',
  'point.aks-nsg-on-node-subnet.1.change.1':
    'on the node subnet, traffic within the subnet and with the pod range allowed',
  'point.aks-nsg-on-node-subnet.1.watch.1':
    'A deny-all rule needs allow rules before it for node to node, node to pod range, pod range to pod range, and ' +
    "the load balancer's probes.",
  'point.aks-nsg-on-node-subnet.1.watch.2':
    'NSG rules still apply to public services: your subnet NSG must let in what the service publishes.',
  'point.aks-nsg-on-node-subnet.1.watch.3': 'The NSG in the MC_ group belongs to AKS: changes there are overwritten.',
  'point.kubenet-and-other-retirements.1':
    'Kubenet ends on 31 March 2028: update to Azure CNI Overlay. Ingress NGINX is no longer maintained upstream ' +
    'since March 2026, and AKS patched its own add-on through November 2026: move to Gateway API. Basic load ' +
    'balancers ended on 30 September 2025.',
  'point.kubenet-and-other-retirements.1.change.1': 'Azure CNI Overlay instead of kubenet',
  'point.kubenet-and-other-retirements.1.watch.1':
    'The update to Overlay works in place from Kubernetes 1.27, reimages all node pools at once and cannot be undone.',
  'point.kubenet-and-other-retirements.1.watch.2':
    'Network policy engines must be removed before that update and put back after it.',
  'point.kubenet-and-other-retirements.1.watch.3':
    'Azure Network Policy Manager ended for Windows nodes on 30 September 2026, and ends for Linux on 30 September ' +
    '2028: Cilium follows it.',
  'point.aks-resolve-on-premises-names.1':
    "Yes, in two ways: a DNS Private Resolver with a forwarding ruleset for that domain, linked to the cluster's " +
    'VNet, serves nodes and pods alike; a coredns-custom config map serves the pods only, and changes nothing in the ' +
    'VNet.',
  'point.aks-resolve-on-premises-names.1.change.1': "outbound endpoint and a ruleset linked to the cluster's VNet",
  'point.aks-resolve-on-premises-names.1.change.2': 'the on-premises domain to the servers there',
  'point.aks-resolve-on-premises-names.1.watch.1':
    'Custom DNS servers on the VNet work too, if they forward the rest to 168.63.129.16; nodes take them over only ' +
    'after a restart or reimage.',
  'point.aks-resolve-on-premises-names.1.watch.2':
    'There must be a route to the servers: gateway transit in a spoke, UDP and TCP 53 open.',
  'point.aks-resolve-on-premises-names.1.watch.3': 'Names of the cluster itself stay with CoreDNS.',
  'point.aks-to-on-premises.1':
    "Yes: pods use the VNet's way to the site like any VM there, by a gateway in the VNet or in a peered hub with " +
    "gateway transit. With CNI Overlay the site sees the node's address, with pods in the VNet the pod's own.",
  'point.aks-to-on-premises.1.change.1': 'allow gateway transit on the hub, use remote gateway on the spoke',
  'point.aks-to-on-premises.1.change.2': 'the node (or pod) subnet in routes, selectors and firewall of the site',
  'point.aks-to-on-premises.1.watch.1':
    'On-premises needs a route to the node subnet, or to the pod subnet where pods have VNet addresses.',
  'point.aks-to-on-premises.1.watch.2':
    'The pod and service ranges of the cluster must not overlap with a range on-premises, or that range cannot be ' +
    'reached.',
  'point.aks-to-on-premises.1.watch.3':
    'Through a hub firewall the GatewaySubnet needs the route back, or the answers are asymmetric.',
  'point.aks-to-on-premises.1.watch.4':
    'On-premises names need a forwarder: DNS Private Resolver ruleset, VNet DNS servers or coredns-custom.',
  'point.aks-to-on-premises.cause':
    'the site has no route back to the subnet of the nodes or pods, or its firewall does not know that range',
  'point.aks-to-on-premises.fix':
    'Put the node subnet (with pods in the VNet also the pod subnet) into routes, selectors and firewall of the ' +
    'site, and set gateway transit on the peering of a spoke.',
  'point.aks-to-private-endpoints.1':
    "Yes: pods reach a private endpoint in the cluster's VNet or a peered one. What mostly is missing is the name: " +
    "link the privatelink zone to the cluster's VNet, or to the VNet of the DNS servers that it uses.",
  'point.aks-to-private-endpoints.1.change.2': 'the privatelink zone linked where the nodes resolve',
  'point.aks-to-private-endpoints.1.watch.1':
    'Test inside a pod with nslookup: CoreDNS passes the question to the DNS of the VNet.',
  'point.aks-to-private-endpoints.1.watch.2':
    'With the outbound type userDefinedRouting the endpoint keeps its own /32 route, unless network policies for ' +
    'route tables are on.',
  'point.aks-to-private-endpoints.1.watch.3':
    'A service endpoint on the node subnet works too, but leaves the service on its public address and counts for ' +
    'this subnet only.',
  'point.aks-to-private-endpoints.1.watch.4': 'Disable public network access once the pods use the endpoint.',
  'point.aks-to-private-endpoints.cause':
    'the privatelink zone is not linked to the VNet of the cluster, so pods get the public address of the service',
  'point.aks-to-private-endpoints.fix':
    "Link the privatelink zone of the service to the cluster's VNet, or to the VNet of the DNS servers that the " +
    'nodes ask.',
  'point.aks-identity-network-permissions.1':
    'The cluster identity needs Network Contributor on its subnets, and on a route table or load balancer address of ' +
    'yours. With your own private DNS zone also Private DNS Zone Contributor there and Network Contributor on the ' +
    'VNet.',
  'point.aks-identity-network-permissions.1.watch.1':
    'Use a user-assigned identity and assign the roles before the cluster is created; a system-assigned one exists ' +
    'too late for zones and route tables.',
  'point.aks-identity-network-permissions.1.watch.2':
    'A custom role needs at least subnets/read and subnets/join/action.',
  'point.aks-identity-network-permissions.1.watch.3':
    'With your own route table a custom role needs routeTables/routes/read and write too; for outbound addresses ' +
    'publicIPAddresses/join/action.',
  'point.aks-api-server-endpoint-from-other-vnet.1':
    'Yes: create a further private endpoint to the cluster (sub-resource management) in the other VNet, with its own ' +
    "private zone record for the API server's name. No peering is needed, and overlapping ranges do not matter.",
  'point.aks-api-server-endpoint-from-other-vnet.1.change.1': 'to the cluster, in the VNet of the callers',
  'point.aks-api-server-endpoint-from-other-vnet.1.change.2':
    'the name of the API server to that endpoint, linked there',
  'point.aks-api-server-endpoint-from-other-vnet.1.watch.1':
    "The zone name is that of the private FQDN; an A record with the new endpoint's address.",
  'point.aks-api-server-endpoint-from-other-vnet.1.watch.2':
    'After a stop and start of the cluster such endpoints are broken: delete and create them anew, and correct the ' +
    'record.',
  'point.aks-nodes-fail-to-provision-egress.1':
    'The exit code says where: 50 is no way out to mcr.microsoft.com and the other required names, 51 is no ' +
    'connection to the API server, 52 is its name not resolved. Repair firewall rules, routes or DNS for that, then ' +
    'reconcile the cluster.',
  'point.aks-nodes-fail-to-provision-egress.1.change.1':
    "the FQDN tag AzureKubernetesService and the cluster's region rules",
  'point.aks-nodes-fail-to-provision-egress.1.change.2': "the API server's name, where code 52 shows",
  'point.aks-nodes-fail-to-provision-egress.1.watch.1':
    'On a node: nc -vz mcr.microsoft.com 443 and nslookup <API server FQDN>.',
  'point.aks-nodes-fail-to-provision-egress.1.watch.2':
    'Code 52 in a private cluster: custom DNS servers must forward to 168.63.129.16, with the zone linked to their ' +
    'VNet.',
  'point.aks-nodes-fail-to-provision-egress.1.watch.3':
    'Then reconcile: az resource update on the cluster (type Microsoft.ContainerService/managedClusters) without ' +
    'changes.',
  'point.aks-nodes-fail-to-provision-egress.1.watch.4':
    'TLS inspection that rewrites ALPN breaks the connection to the API server: exempt it.',
  'point.aks-nodes-fail-to-provision-egress.cause':
    'firewall, proxy or NSG keeps new nodes from mcr.microsoft.com and the other names that AKS needs',
  'point.aks-nodes-fail-to-provision-egress.fix':
    'Allow the FQDN tag AzureKubernetesService and the network rules of the region in the firewall, with a route and ' +
    'without a denying NSG; then reconcile the cluster.',
  'point.aks-logs-exec-timeout.1':
    'Logs, exec, port-forward and webhooks go through the tunnel (Konnectivity) that nodes open to the API server on ' +
    "443, and from the tunnel's node to the kubelet of the others on 10250. Open both; older tunnels of public " +
    'clusters also need UDP 1194 or TCP 9000.',
  'point.aks-logs-exec-timeout.1.change.1':
    'node subnet to the API server: 443, for older tunnels UDP 1194 and TCP 9000',
  'point.aks-logs-exec-timeout.1.change.2': 'node subnet to itself, at least TCP 10250',
  'point.aks-logs-exec-timeout.1.watch.1':
    'Look at the pods in kube-system: kubectl get pods -n kube-system, konnectivity-agent or tunnel restarting.',
  'point.aks-logs-exec-timeout.1.watch.2': 'Delete the tunnel pods after the rule is in place: they are created anew.',
  'point.aks-logs-exec-timeout.1.watch.3':
    'Exhausted SNAT ports of a public cluster look the same: watch SNAT Connection Count on the load balancer.',
  'point.aks-logs-exec-timeout.1.watch.4':
    'If only pods on some nodes answer, 10250 between nodes is blocked: test with nc -v -w 2 <node> 10250.',
  'point.aks-logs-exec-timeout.cause':
    'something blocks the tunnel from the nodes to the API server, or port 10250 between the nodes',
  'point.aks-logs-exec-timeout.fix':
    'Allow the node subnet to reach the API server on 443 and itself on TCP 10250 in firewall and NSG; then delete ' +
    'the konnectivity-agent pods, which come back by themselves.',
  'point.aks-restrict-public-service.1':
    'Yes, in the service itself: spec.loadBalancerSourceRanges, or the annotations azure-allowed-ip-ranges and ' +
    'azure-allowed-service-tags. AKS writes the NSG rules from it; rules that you change by hand in the MC_ group ' +
    'are overwritten.',
  'point.aks-restrict-public-service.1.change.1': 'allowed ranges or service tags on the service',
  'point.aks-restrict-public-service.1.watch.1':
    'The property loadBalancerSourceRanges cannot be combined with azure-allowed-service-tags; use the two ' +
    'annotations for ranges and tags together.',
  'point.aks-restrict-public-service.1.watch.2':
    'Pods that call that address need the pod range among the allowed ones (Kubernetes 1.25 and later).',
  'point.aks-restrict-public-service.1.watch.3':
    'For Front Door: tag AzureFrontDoor.Backend, and check X-Azure-FDID at the ingress.',
  'point.aks-restrict-public-service.1.watch.4': 'An NSG of yours on the subnet must allow the same.',
  'point.aks-client-address.1':
    'Set externalTrafficPolicy: Local on the service: then only nodes with a ready pod take traffic and the client ' +
    'address stays. With the default, Cluster, a node passes it on and puts its own address in.',
  'point.aks-client-address.1.change.1': 'externalTrafficPolicy: Local on the service',
  'point.aks-client-address.1.watch.1':
    'Run the ingress on several nodes: nodes without a pod fail the probe on purpose.',
  'point.aks-client-address.1.watch.2':
    'Behind Application Gateway or Front Door the client is in X-Forwarded-For; tell the ingress to trust it.',
  'point.aks-client-address.1.watch.3': 'Private Link hides the source: only PROXY protocol shows it.',
  'point.aks-several-clusters-in-one-subnet.1':
    'It works with Azure CNI (Overlay, pod subnet or node subnet), but not with kubenet: there each cluster needs a ' +
    'subnet and a route table of its own. A subnet for each cluster stays the cleaner way, as NSG, routes and ' +
    'addresses are then not shared.',
  'point.aks-several-clusters-in-one-subnet.1.change.1': 'a subnet for each cluster',
  'point.aks-several-clusters-in-one-subnet.1.watch.1':
    'What shares a subnet shares its NSG and route table: give VMs and private endpoints another one.',
  'point.aks-several-clusters-in-one-subnet.1.watch.2':
    'Node pools of one cluster may share a subnet or have their own; count the addresses of all clusters before ' +
    'sharing.',
  'point.aks-several-clusters-in-one-subnet.1.watch.3':
    'With kubenet the route table belongs to one cluster only and cannot be shared.',
  'point.aks-udr-without-default-route.1':
    'The outbound type userDefinedRouting checks for a route table on the node subnet with 0.0.0.0/0 to a firewall ' +
    'or gateway, and does not see routes learned from a hub or by BGP. Attach such a table before you create or ' +
    'change the cluster.',
  'point.aks-udr-without-default-route.1.change.1': "on the node subnet: 0.0.0.0/0 to the firewall's private address",
  'point.aks-udr-without-default-route.1.watch.1':
    "Behind a secured virtual hub write the same 0.0.0.0/0 to the hub firewall's private address.",
  'point.aks-udr-without-default-route.1.watch.2': 'A route 0.0.0.0/0 to Internet is refused.',
  'point.aks-udr-without-default-route.1.watch.3':
    'The outbound type none asks for no default route, but is for network isolated clusters only.',
  'point.aks-udr-without-default-route.cause':
    'the node subnet has no route table with 0.0.0.0/0, which userDefinedRouting asks for',
  'point.aks-udr-without-default-route.fix':
    "Attach a route table with 0.0.0.0/0 to the firewall's private address to the node subnet, then create or update " +
    'the cluster.',
  'point.aks-node-cannot-reach-api-server.1':
    "The nodes cannot reach the API server on 443: either the firewall does not allow its FQDN, or the cluster's own " +
    'outbound address is missing among the authorized IP ranges. Add whichever it is.',
  'point.aks-node-cannot-reach-api-server.1.change.1': "the API server's FQDN on 443 from the node subnet",
  'point.aks-node-cannot-reach-api-server.1.change.2': "the cluster's outbound address among the authorized ranges",
  'point.aks-node-cannot-reach-api-server.1.watch.1':
    'After a change of the outbound type the old address on the list is useless.',
  'point.aks-node-cannot-reach-api-server.1.watch.2': 'A list takes up to two minutes to count.',
  'point.aks-node-cannot-reach-api-server.1.watch.3':
    'TLS inspection between nodes and API server breaks the connection.',
  'point.aks-node-cannot-reach-api-server.cause':
    'the nodes do not reach the API server: firewall rule or their own address among the authorized ranges is missing',
  'point.aks-node-cannot-reach-api-server.fix':
    'Allow the FQDN of the API server on 443 in the firewall, and put the outbound address of the cluster (load ' +
    'balancer, NAT gateway or firewall) among the authorized IP ranges.',
  'point.aks-client-not-in-authorized-ranges.1':
    'The API server has authorized IP ranges and your present public address is not among them. Add it; from a ' +
    'company network that is the address of the proxy or firewall, not that of your machine.',
  'point.aks-client-not-in-authorized-ranges.1.change.1': 'your public address among the authorized IP ranges',
  'point.aks-client-not-in-authorized-ranges.1.watch.1': 'A change takes up to two minutes.',
  'point.aks-client-not-in-authorized-ranges.1.watch.2':
    "Setting the ranges by CLI replaces the list: name all of them, the cluster's own outbound address included.",
  'point.aks-client-not-in-authorized-ranges.1.watch.3':
    'A private cluster has no such list: there a timeout is a missing route.',
  'point.aks-client-not-in-authorized-ranges.cause':
    'your public address is not among the authorized IP ranges of the API server',
  'point.aks-client-not-in-authorized-ranges.fix':
    'Add the public address you come from to the list (az aks update --api-server-authorized-ip-ranges with all ' +
    'ranges), and wait two minutes.',
  'point.aks-load-balancer-address-taken.1':
    "The wanted address cannot be used: it is taken, reserved by Azure, outside the load balancer's subnet or inside " +
    "the Kubernetes service range, or the named subnet is not in the cluster's VNet. Choose a free one there.",
  'point.aks-load-balancer-address-taken.1.change.1': 'a free address of its subnet',
  'point.aks-load-balancer-address-taken.1.watch.1':
    'By default the load balancer takes the subnet of the nodes; another one is named by ' +
    'azure-load-balancer-internal-subnet.',
  'point.aks-load-balancer-address-taken.1.watch.2': 'With several node subnets it defaults to one of them.',
  'point.aks-load-balancer-address-taken.1.watch.3':
    'The first four addresses and the last one of a subnet belong to Azure.',
  'point.aks-load-balancer-address-taken.cause':
    'the address or subnet wanted for the internal load balancer is taken or does not exist in the VNet of the cluster',
  'point.aks-load-balancer-address-taken.fix':
    'Name a free address of the right subnet in azure-load-balancer-ipv4, outside the service range, and the subnet ' +
    'in azure-load-balancer-internal-subnet.',
  'point.aks-subnet-nsg-blocks-service.1':
    'Your own NSG on the node subnet does not admit the port. AKS writes rules only into the NSG at the network ' +
    'interfaces in the MC_ group, so the same rule has to be in yours.',
  'point.aks-subnet-nsg-blocks-service.1.change.1': "inbound rule for the service's port on the node subnet",
  'point.aks-subnet-nsg-blocks-service.1.watch.1':
    'Destination is the address of the load balancer, or any in the subnet.',
  'point.aks-subnet-nsg-blocks-service.1.watch.2':
    'Look for a Kubernetes network policy as well: kubectl get networkpolicy -A.',
  'point.aks-subnet-nsg-blocks-service.1.watch.3':
    'A default route to a firewall gives the same timeout; then the answers are lost, not the requests.',
  'point.aks-subnet-nsg-blocks-service.cause': 'the NSG on the node subnet does not admit the port of the service',
  'point.aks-subnet-nsg-blocks-service.fix':
    "Add an inbound rule for the service's port to the NSG of the node subnet; AKS maintains only the NSG at the " +
    'network interfaces.',
  'point.aks-nsg-between-node-pools.1':
    "The NSGs of the node pools' subnets block traffic between them. System pods (CoreDNS, the tunnel) must reach " +
    'all nodes and pods: allow all traffic between the subnets, with overlay also that of the pod range.',
  'point.aks-nsg-between-node-pools.1.change.1':
    'all traffic between the subnets of the node pools and with the pod range',
  'point.aks-nsg-between-node-pools.1.watch.1': 'DNS needs UDP and TCP 53 to the system pool, logs need TCP 10250.',
  'point.aks-nsg-between-node-pools.1.watch.2': 'AKS never changes NSGs on your subnets.',
  'point.aks-nsg-between-node-pools.1.watch.3': 'All subnets of the pools are in one VNet.',
  'point.aks-nsg-between-node-pools.cause': 'an NSG blocks traffic between the subnets of the node pools',
  'point.aks-nsg-between-node-pools.fix':
    'Allow all traffic between the subnets of the node pools, and with CNI Overlay from and to the pod range, in the ' +
    'NSGs of these subnets.',
  'point.aks-subnet-is-full.1':
    'The subnet has no addresses left for new nodes: with pods in the VNet each node takes its maximum of pods as ' +
    'well, and an upgrade needs surge nodes. Add a node pool in a larger subnet of the same VNet and move the ' +
    'workloads.',
  'point.aks-subnet-is-full.1.change.1': 'a larger subnet in the same VNet',
  'point.aks-subnet-is-full.1.change.2': 'a new node pool there, the old one drained and deleted',
  'point.aks-subnet-is-full.1.watch.1':
    'The range of a subnet in use by nodes cannot be enlarged for an existing pool.',
  'point.aks-subnet-is-full.1.watch.2': 'Scaling down first frees addresses for an upgrade.',
  'point.aks-subnet-is-full.1.watch.3':
    'With CNI Overlay only nodes take addresses; from pods in the node subnet or kubenet the update works in place, ' +
    'without a way back.',
  'point.aks-subnet-is-full.cause': 'the subnet has no free addresses for further nodes or pods',
  'point.aks-subnet-is-full.fix':
    'Create a larger subnet in the VNet, add a node pool with --vnet-subnet-id, drain and delete the old pool; or ' +
    'update the cluster to CNI Overlay.',
  'point.aks-subnet-delegated-elsewhere.1':
    'Nodes cannot go into a subnet that is delegated to another service. Remove the delegation (if nothing uses it), ' +
    'or give the node pool a subnet of its own without one.',
  'point.aks-subnet-delegated-elsewhere.1.change.1': 'a subnet without a foreign delegation',
  'point.aks-subnet-delegated-elsewhere.1.watch.1':
    'A delegation to Microsoft.ContainerService/managedClusters is allowed.',
  'point.aks-subnet-delegated-elsewhere.cause': 'the subnet is delegated to another service than AKS',
  'point.aks-subnet-delegated-elsewhere.fix':
    'Remove the foreign delegation (az network vnet subnet update --remove delegations) or take another subnet for ' +
    'the node pool.',
  'point.aks-pod-range-hides-target.1':
    "The target's range overlaps with the pod or service range of the cluster, so the packets stay inside it. Use " +
    'ranges that nothing else has: both can be extended but not replaced, so in the end it is a new cluster.',
  'point.aks-pod-range-hides-target.1.change.1': 'pod and service ranges outside everything that is connected',
  'point.aks-pod-range-hides-target.1.watch.1':
    'A service range can be extended from Kubernetes 1.33 on, a pod range of CNI Overlay with Linux nodes only to a ' +
    'larger one around it.',
  'point.aks-pod-range-hides-target.1.watch.2': '100.64.0.0/10 is allowed for pods and seldom used elsewhere.',
  'point.aks-pod-range-hides-target.1.watch.3':
    'Until then reach that site from outside the pod range: a proxy VM, or the host network of a node.',
  'point.aks-pod-range-hides-target.1.watch.4':
    'With pods in the VNet look instead whether the site knows the pod subnet.',
  'point.aks-pod-range-hides-target.cause': 'the target lies inside the pod or service range of the cluster',
  'point.aks-pod-range-hides-target.fix':
    'Build the cluster with pod and service ranges that overlap with nothing connected (for example 100.64.0.0/10 ' +
    'for pods), and move the workloads.',
  'point.aks-kubenet-route-table-replaced.1':
    'Kubenet needs the route table in which AKS writes one route to the pod range of each node. Another table on the ' +
    "subnet, or one shared by two clusters, breaks the way between nodes. Put the cluster's own table back and add " +
    'your routes to it.',
  'point.aks-kubenet-route-table-replaced.1.change.1':
    "the cluster's own route table back on the node subnet, own routes added to it",
  'point.aks-kubenet-route-table-replaced.1.watch.1':
    'The table cannot be exchanged after the cluster was created; only its routes can change.',
  'point.aks-kubenet-route-table-replaced.1.watch.2': 'One table belongs to one cluster.',
  'point.aks-kubenet-route-table-replaced.1.watch.3':
    'Kubenet ends on 31 March 2028: CNI Overlay needs no such routes.',
  'point.aks-kubenet-route-table-replaced.cause':
    'the node subnet no longer has the route table with the pod ranges of the nodes',
  'point.aks-kubenet-route-table-replaced.fix':
    "Associate the cluster's own route table with the node subnet again and add your own routes to it; exempt the " +
    'subnet from the policy.',
  'point.aks-nodes-keep-old-dns.1':
    'Nodes take the DNS servers of the VNet over when they start, and CoreDNS asks what its node has. Restart or ' +
    'reimage the node pools one after another; then the pods ask the new servers.',
  'point.aks-nodes-keep-old-dns.1.change.2': 'node pools restarted or reimaged',
  'point.aks-nodes-keep-old-dns.1.watch.1':
    'The new servers must forward to 168.63.129.16 where private zones are in play.',
  'point.aks-nodes-keep-old-dns.1.watch.2': 'A node image upgrade replaces the nodes too, pool by pool.',
  'point.aks-nodes-keep-old-dns.1.watch.3':
    'With the forwarding ruleset of a DNS Private Resolver nothing has to be restarted.',
  'point.aks-nodes-keep-old-dns.cause': 'the nodes still use the DNS servers that the VNet had when they started',
  'point.aks-nodes-keep-old-dns.fix':
    'Restart or reimage the nodes of each pool one after another, so that they take the new DNS servers, and check ' +
    '/etc/resolv.conf on one of them.',
  'point.agic-back-ends-unhealthy.1':
    'The gateway calls pods directly, so its subnet needs a way to them: peering both ways, an NSG on the nodes that ' +
    "admits the gateway subnet, with kubenet the cluster's route table on the gateway subnet, and a probe that gets " +
    '200 from the pod.',
  'point.agic-back-ends-unhealthy.1.change.2': "the gateway subnet admitted on the pods' port",
  'point.agic-back-ends-unhealthy.1.change.3': "with kubenet: the cluster's route table on the gateway subnet too",
  'point.agic-back-ends-unhealthy.1.watch.1':
    'The probe is taken from the readiness probe; path and host name must fit.',
  'point.agic-back-ends-unhealthy.1.watch.2': 'A network policy can block the gateway subnet as well.',
  'point.agic-back-ends-unhealthy.cause':
    'the gateway knows the pods but its subnet does not reach them, or its probe fails',
  'point.agic-back-ends-unhealthy.fix':
    'Peer the VNets both ways, admit the gateway subnet in NSG and network policies, with kubenet attach the ' +
    "cluster's route table to the gateway subnet, and make the readiness probe answer 200.",
  'point.agic-gateway-stopped.1':
    'The controller is not steering the gateway: the gateway is stopped, or the ingress controller cannot write to ' +
    "it. Start the gateway, read the controller's log, and give its identity Contributor on the gateway and Reader " +
    'on its group.',
  'point.agic-gateway-stopped.1.change.1': 'started, with rights for the ingress controller',
  'point.agic-gateway-stopped.1.watch.1': 'Start it by az network application-gateway start.',
  'point.agic-gateway-stopped.1.watch.2':
    'On the subnet of the gateway the controller needs Network Contributor, or the right to join.',
  'point.agic-gateway-stopped.1.watch.3': 'Logs: kubectl logs -n kube-system -l app=ingress-appgw.',
  'point.agic-gateway-stopped.1.watch.4': 'Changes by hand on that gateway are overwritten by the controller.',
  'point.agic-gateway-stopped.cause':
    'the application gateway is stopped, or the ingress controller cannot configure it',
  'point.agic-gateway-stopped.fix':
    'Start the gateway (az network application-gateway start), and give the identity of the ingress controller ' +
    'Contributor on it and Reader on its resource group.',
  'point.aks-service-range-overlaps.1':
    'A subnet of the VNet overlaps with the Kubernetes service range, which AKS checks before each upgrade. Delete ' +
    'that subnet or change its range; the service range of a cluster cannot be replaced.',
  'point.aks-service-range-overlaps.1.change.1': 'the subnet that overlaps, moved to another range',
  'point.aks-service-range-overlaps.1.watch.1':
    'If the subnet must stay, build a new cluster with another service range.',
  'point.aks-service-range-overlaps.cause': 'a subnet of the VNet overlaps with the service range of the cluster',
  'point.aks-service-range-overlaps.fix':
    'Delete the overlapping subnet or give it another range, and start the upgrade again; otherwise a new cluster ' +
    'with another service range.',
  'point.aks-private-zone-permission-missing.1':
    'The cluster identity may not write into your private DNS zone. Give it Private DNS Zone Contributor on the zone ' +
    'and Network Contributor on the VNet, wait for the roles to count, and run the operation again.',
  'point.aks-private-zone-permission-missing.1.change.2': 'Private DNS Zone Contributor for the cluster identity',
  'point.aks-private-zone-permission-missing.1.watch.1': 'Roles can take up to 60 minutes to count.',
  'point.aks-private-zone-permission-missing.1.watch.2':
    'Use a user-assigned identity, so that the role exists before the cluster.',
  'point.aks-private-zone-permission-missing.cause':
    'the cluster identity has no rights on the private DNS zone that you bring',
  'point.aks-private-zone-permission-missing.fix':
    'Assign Private DNS Zone Contributor on the zone and Network Contributor on the VNet to the cluster identity, ' +
    'wait up to an hour, and repeat the operation.',
  'point.aks-ipv6-dual-stack.1':
    'Yes as dual-stack with Azure CNI Overlay in a dual-stack VNet: nodes and pods get an IPv4 and an IPv6 address, ' +
    'services either or both. A cluster with IPv6 alone does not exist.',
  'point.aks-ipv6-dual-stack.1.change.1': 'an IPv6 range for VNet and node subnet',
  'point.aks-ipv6-dual-stack.1.watch.1': 'It is set when the cluster is created: --ip-families ipv4,ipv6.',
  'point.aks-ipv6-dual-stack.1.watch.2': 'With userDefinedRouting a default route for IPv6 is up to you.',
  'point.aks-ipv6-dual-stack.1.watch.3': 'On Azure Linux nodes services need externalTrafficPolicy: Local.',
  'point.aks-virtual-nodes-network.1':
    'Only with pods in the VNet (Azure CNI), and with a subnet of their own that is delegated to container ' +
    'instances. There are no network policies, no IPv6, no authorized IP ranges on the API server, and limits in ' +
    'peered VNets and NSG filtering.',
  'point.aks-virtual-nodes-network.1.change.1': 'a delegated subnet for virtual nodes',
  'point.aks-virtual-nodes-network.1.watch.1': 'DaemonSets and init containers do not run on virtual nodes either.',
  'point.aks-virtual-nodes-network.1.watch.2':
    'If you chose CNI Overlay to save addresses, plan for autoscaled node pools instead.',
  'point.aks-http-proxy.1':
    'Yes on Linux node pools: --http-proxy-config sets proxy, exceptions and your CA for nodes and pods. A proxy ' +
    'with user and password, different proxies per node pool, Windows node pools and wildcards such as *.corp.local ' +
    'in noProxy are not supported.',
  'point.aks-http-proxy.1.change.1': 'HTTP proxy configuration of the cluster',
  'point.aks-http-proxy.1.watch.1':
    'Hosts that must be called directly, private endpoints among them, belong into noProxy.',
  'point.aks-http-proxy.1.watch.2': 'Pods must be restarted to take over changed values.',
  'point.aks-http-proxy.1.watch.3':
    'A pod is left out by the annotation kubernetes.azure.com/no-http-proxy-vars: "true".',
  'point.aks-http-proxy.1.watch.4': 'Up to 20 trusted CA certificates.',
  'point.aks-local-dns.1':
    'Where pods ask DNS a lot, yes: LocalDNS puts a cache on each node, which spares CoreDNS and the connection ' +
    'tables and can answer from stale entries while your DNS is away. AKS Automatic has it already, AKS Standard ' +
    'takes it as an option.',
  'point.aks-local-dns.1.watch.1': 'Changing it replaces the node images, with short disturbances.',
  'point.aks-local-dns.1.watch.2':
    'It has settings for names of the cluster (kubeDNSOverrides) and of the VNet (vnetDNSOverrides).',
  'point.aks-local-dns.1.watch.3': 'One overloaded CoreDNS pod is a known effect of clients that reuse a source port.',
  'point.aks-own-public-address-for-service.1':
    'Yes: create a Standard static public address yourself and name it in the service by annotation; it then ' +
    'outlives the service. In a resource group outside the node group the cluster identity needs rights to it, so ' +
    'assign Network Contributor there.',
  'point.aks-own-public-address-for-service.1.change.1': 'with a public address of your own',
  'point.aks-own-public-address-for-service.1.watch.1': 'An address that AKS made is deleted with its service.',
  'point.aks-own-public-address-for-service.1.watch.2': 'Its SKU must be Standard, like the load balancer.',
  'point.aks-own-public-address-for-service.1.watch.3':
    'Inbound and outbound addresses are two things: for outbound set the outbound addresses of the cluster.',
  'point.aks-public-addresses-on-nodes.1':
    'Nodes need none of their own. Where clients must connect to single nodes, as for games, give a new node pool ' +
    'public addresses (--enable-node-public-ip), best out of a prefix of yours.',
  'point.aks-public-addresses-on-nodes.1.watch.1':
    'With authorized IP ranges on the API server take prefixes and put them on its list.',
  'point.aks-public-addresses-on-nodes.1.watch.2': 'It is chosen for a node pool when it is created.',
  'point.aks-public-addresses-on-nodes.1.watch.3': 'A policy that forbids public addresses in spokes forbids this too.',
  'point.aks-node-pool-in-own-subnet.1':
    "Yes: each node pool can have a subnet of its own in the cluster's VNet (--vnet-subnet-id). System pods must " +
    'reach all nodes and pods, so NSGs and firewalls may not stand between these subnets.',
  'point.aks-node-pool-in-own-subnet.1.change.1': 'a subnet for the node pool',
  'point.aks-node-pool-in-own-subnet.1.watch.1':
    'After adding a range to the VNet update the cluster once (az aks update without changes) before using it.',
  'point.aks-node-pool-in-own-subnet.1.watch.2':
    'Internal load balancers take one of the node subnets unless you name one.',
  'point.aks-node-pool-in-own-subnet.1.watch.3': 'Give a cluster identity its role on the new subnet as well.',
  'point.aks-load-balancer-rule-limits.1':
    'A cluster has one Standard load balancer, and a node takes 300 inbound rules and 8 Private Link services, so ' +
    'some hundred ports fit. Put HTTP behind one ingress first; several load balancers in one cluster are a preview.',
  'point.aks-load-balancer-rule-limits.1.watch.1':
    'The preview needs backend pools by node IP (nodeIP), with which Private Link services do not work.',
  'point.aks-load-balancer-rule-limits.1.watch.2': 'Outbound traffic stays on the first load balancer.',
  'point.aks-stop-start-network.1':
    'Yes, unless the cluster uses node autoprovisioning or is AKS Automatic with managed system node pools: those ' +
    'cannot be stopped. After a start the API server may have another IP, so rules by address fail. With a ' +
    'private-link based API server the endpoint is made anew, in the subnet of the first node pool.',
  'point.aks-stop-start-network.1.watch.1':
    'With a private-link based API server, endpoints of your own in other VNets have to be created again, with their ' +
    'DNS records.',
  'point.aks-stop-start-network.1.watch.2': 'Rules by name go on working.',
  'point.aks-stop-start-network.1.watch.3': 'The state of a stopped cluster is kept for 12 months.',
  'point.aks-stop-start-network.1.watch.4': 'While it is stopped, only start and delete are possible.',
  'point.aks-command-invoke-limits.1':
    'It works without any network path: Azure starts a pod aks-command in the cluster and runs your command there. ' +
    'It needs the rights runCommand/action and commandResults/read, room on a node for that pod, and cuts output at ' +
    '512 kB.',
  'point.aks-command-invoke-limits.1.watch.1':
    'If the nodes are not ready or a policy forbids the pod, it fails: exempt the namespace aks-command.',
  'point.aks-command-invoke-limits.1.watch.2': 'In Cloud Shell run az login first.',
  'point.aks-command-invoke-limits.1.watch.3':
    'It is for single commands; pipelines and people who work daily should get a network path.',
  'point.aks-move-subscription-or-tenant.1':
    'No: a cluster moves neither to another subscription or tenant nor to another VNet, and its resource groups can ' +
    'be neither moved nor renamed. Build a new cluster there, move the workloads, and switch the entry over.',
  'point.aks-move-subscription-or-tenant.1.change.1': 'a new cluster at the destination',
  'point.aks-move-subscription-or-tenant.1.watch.1':
    'Only when it is created can you name the node resource group yourself.',
  'point.aks-move-subscription-or-tenant.1.watch.2':
    'Take your own public addresses and DNS names with you, so that allow lists and clients stay as they are.',
  'point.aks-across-regions-and-zones.1':
    'No, a cluster belongs to one region, though it can spread over its availability zones. For two regions run two ' +
    'clusters and put Front Door or Traffic Manager before them, or a global load balancer for TCP.',
  'point.aks-across-regions-and-zones.1.change.1': 'before a cluster in each region',
  'point.aks-across-regions-and-zones.1.watch.1':
    'Images, secrets and data have to be in both regions, not only the cluster.',
  'point.aks-across-regions-and-zones.1.watch.2':
    'A Virtual WAN or globally peered hubs connect the clusters privately.',
  'point.aks-webhook-outside-cluster.1':
    'No: AKS shuts the way out of the API server, so webhooks must run where it can reach them, inside the cluster. ' +
    'Let a small service there receive the call and ask your system outside.',
  'point.aks-webhook-outside-cluster.1.watch.1':
    'The calls come through the tunnel (konnectivity-agent): NSGs and network policies must let these pods reach the ' +
    'port of the webhook.',
  'point.aks-webhook-outside-cluster.1.watch.2': 'Exempt namespaces with the label control-plane from your webhooks.',
  'point.aks-pods-call-api-server-by-name.1':
    'Yes: annotate the pods with kubernetes.azure.com/set-kube-service-host-fqdn, and they call the API server by ' +
    'its domain name, which application rules of a firewall can match. Without it they use the internal service ' +
    'address.',
  'point.aks-pods-call-api-server-by-name.1.change.2': 'annotation on pods that call the API server',
  'point.aks-pods-call-api-server-by-name.1.watch.1':
    "A network rule to the API server's address on 443 does the same, until that address changes.",
  'point.aks-change-outbound-type-paths.1':
    'In a VNet of yours every change works, also back: load balancer, user-assigned NAT gateway, userDefinedRouting ' +
    'and none. In a VNet that AKS manages there is no direct way back from a managed NAT gateway to the load ' +
    'balancer, and no userDefinedRouting.',
  'point.aks-change-outbound-type-paths.1.change.1': 'the wanted type',
  'point.aks-change-outbound-type-paths.1.watch.1':
    'Each change breaks open connections and gives other outbound addresses.',
  'point.aks-change-outbound-type-paths.1.watch.2':
    'In a managed VNet a managed NAT gateway can be raised to StandardV2 (generally available since October 2026), ' +
    'and never back.',
  'point.aks-change-outbound-type-paths.1.watch.3':
    'The type none is for network isolated clusters, block (preview) for those in a managed VNet.',
  'point.aks-change-outbound-type-paths.1.watch.4':
    'For userDefinedRouting the route table with 0.0.0.0/0 has to stand first.',
  'point.aks-api-server-only-for-the-cluster-itself.1':
    "Yes: with the range 0.0.0.0/32 only the outbound address of the cluster's own Standard load balancer gets in, " +
    'so nodes work and nobody else does. Deploy by GitOps or az aks command invoke then.',
  'point.aks-api-server-only-for-the-cluster-itself.1.change.1': 'authorized IP ranges 0.0.0.0/32',
  'point.aks-api-server-only-for-the-cluster-itself.1.watch.1':
    'It knows the load balancer only: with NAT gateway or firewall put their address on the list yourself.',
  'point.aks-api-server-only-for-the-cluster-itself.1.watch.2':
    "At creation AKS adds its load balancer's address beside your ranges by itself.",
};
