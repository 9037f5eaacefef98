// How people put the points of Kubernetes, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const kubernetesWording: Wording = {
  'aks-load-balancer-in-the-hub': [
    'Our governance allows public IPs only in the hub subscription. The AKS cluster of my team sits in a spoke, ' +
      'and services of type LoadBalancer create theirs in the spoke. Can we let Kubernetes create its balancer in ' +
      'the hub network instead?',
    'At fabrikam every internet facing address has to live in vnet-hub, where also the firewall is. We run AKS in ' +
      'two spokes and have to publish three web applications. How is this normally designed?',
    "I am a learner and try to put the cluster's load balancer frontend in another network than the nodes, " +
      'hub-and-spoke like. The annotation only takes a subnet name. Is this feasible in any way?',
    'May the balancer of a Kubernetes cluster live in the central network while nodes are in a spoke',
    'How to expose AKS workloads if public addresses are permitted in the hub only',
    'Can nodes of a spoke cluster be targets of a balancer placed in the hub',
    'AKS LB in hub vnet possible?',
    'publish spoke aks via hub public ip',
  ],
  'aks-outbound-load-balancer-as-way-in': [
    'We use Application Gateway with WAF in front of AKS. I saw in the MC_ resource group a load balancer called ' +
      'kubernetes with a public IP, created for egress. Our pen tester says it is a second door. Is he right?',
    'Our security office forbids public addresses on workloads. The AKS cluster has an outbound balancer with a ' +
      'public IP, no service is exposed on it. Is that address a risk, and should we change to something else?',
    "As manager I got a finding that our Kubernetes platform owns a public address by default. The team says it's " +
      'only for going out. Could an attacker use it to get in past the web firewall?',
    'Does the egress address of a cluster accept connections from the web when no service is published',
    'Finding says AKS outbound IP is exposed, is it a false alarm',
    'Is the automatically made public address of the cluster a hole beside our WAF',
    'aks outbound public ip security risk?',
    'can someone enter via aks egress ip',
  ],
  'aks-clusters-share-one-nat-gateway': [
    "We operate five AKS clusters, each in its own spoke. A partner wants only one source address from us. I'd " +
      'like to put a single NAT gateway in the hub and let all clusters go out through it. Does that work?',
    'To cut cost, my team thinks about one NAT gateway for dev, test and stage clusters. They are in subnets of ' +
      'one network today, production is in a separate one. Which of them can use it in common?',
    'As consultant I was asked whether NAT gateway can be reached over peering, so that AKS clusters in many VNets ' +
      'leave the cloud with a single address. What would you tell the customer?',
    'May several Kubernetes clusters leave through the same NAT resource',
    'Is a NAT gateway usable across peered networks for more than one cluster',
    'All our clusters should show one common egress address, cheapest way',
    'one natgw for multiple aks clusters',
    'share nat gateway across vnets aks',
  ],
  'aks-outbound-to-nat-gateway': [
    "Our production cluster was created with the default outbound type loadBalancer. We'd like to move its egress " +
      'to a NAT gateway without rebuilding. Which command changes it, and is there any interruption for running pods?',
    'We plan a fresh AKS in our own network, terraform, with a NAT gateway at the node subnet. Which outbound type ' +
      'must be set, and is that combination officially supported?',
    "The team wants more stable egress than the cluster's balancer gives. I read of managedNATGateway and " +
      'userAssignedNATGateway. We bring our own VNet and the cluster is live with customers. How do we go over?',
    "How do I migrate a live cluster's egress from its balancer to NAT",
    'Can an existing AKS be switched to leave by a NAT resource with little downtime',
    'Is NAT at the node segment allowed for Kubernetes and which type do I choose',
    'aks update outbound-type userAssignedNATGateway',
    'aks egress LB to natgw migrate',
  ],
  'private-aks-with-custom-dns-in-hub': [
    'We deploy a private AKS cluster in a spoke whose VNet has our two domain controllers in the hub as name ' +
      'servers. Creation runs 20 minutes and ends with VMExtensionProvisioningError, exit code 52. With Azure ' +
      'default DNS in a sandbox it worked.',
    "Our node pools don't come up in the private cluster. From a test VM in the same subnet nslookup of the API " +
      'server under privatelink.westeurope.azmk8s.io says NXDOMAIN, answered by 10.0.0.4, which is our BIND server ' +
      'in the hub.',
    'Consultant here: landing zone with hub DNS forwarders, spoke with a private Kubernetes. Scale out worked ' +
      'never: new nodes stay NotReady and report a failed lookup of the API server, existing documentation of the ' +
      'customer says nothing about AKS.',
    'Nodes of the private cluster fail at lookup of their API server, name servers are in the hub',
    'Private Kubernetes will not deploy in a VNet with our own DNS boxes, lookup error',
    'How come new nodes get NXDOMAIN for the azmk8s name from our domain controllers',
    'K8SAPIServerDNSLookupFail private cluster hub dns',
    'private aks exit code 52 custom dns',
  ],
  'private-aks-kubectl-from-outside': [
    'The private cluster is in vnet-aks and I connect with the Azure VPN client to the hub. az aks get-credentials ' +
      'works, but each kubectl command dies at the lookup of the host. Ping of a VM in the spoke is OK.',
    'Our admins sit in headquarters with ExpressRoute to Azure. They have to administer a private AKS with kubectl ' +
      "from their own PCs and not from a jump server. The API server's name is unknown in our company DNS.",
    "As developer I only have my notebook. The platform team made the API server private, and now I don't know how " +
      'I should work with Lens and kubectl. What possibilities exist to get at the cluster?',
    'kubectl on my PC cannot find the cluster host since the API server went private',
    'What are the ways to administer a private Kubernetes from the office',
    'Lookup of the API host fails at my workstation, in a VM beside the nodes it succeeds',
    'kubectl no such host private cluster vpn',
    'access private aks from laptop',
  ],
  'private-aks-and-pipelines': [
    'Our Azure DevOps release with Microsoft-hosted agents deployed Helm charts for a year. The new cluster is ' +
      'private and the same pipeline stops at "Unable to connect to the server: dial tcp: lookup ... no such host".',
    'We use GitHub Actions with the hosted ubuntu runner. kubectl apply works from the jump server but in the ' +
      'workflow it hangs until timeout. The API server of the cluster has no public address.',
    'A team lead asks: after going to a private API server, may we keep the SaaS build service for deployments, or ' +
      'is a build machine of our own in Azure unavoidable?',
    'Release job cannot talk to the cluster because its API is not on the internet',
    'Does a cloud hosted runner get through to a private Kubernetes API',
    'Helm step in the hosted pipeline dies with no such host, on our VM it works',
    'azure devops hosted agent private aks',
    'github runner kubectl timeout private cluster',
  ],
  'aks-public-to-private-cluster': [
    'Our AKS cluster has been running for two years with a public API server. An audit demands that it becomes ' +
      'private. Rebuilding with all the persistent volumes would be painful. Is there an in-place way?',
    'We created the cluster without --enable-private-cluster by mistake. Is there an az aks update option which ' +
      'makes the control plane private afterwards, or do we have to redeploy it?',
    'We have private clusters and want to make one of them public for a vendor test, then private again. Is it ' +
      'reversible in general, and which API server mode supports that?',
    'Can the control plane be taken off the internet in place, with no rebuild',
    'Convert running Kubernetes so its API is internal, is that supported',
    'Is it possible to flip an AKS between public and private API later on',
    'aks update public to private',
    'make existing aks private in place',
  ],
  'aks-authorized-ip-ranges-or-private': [
    'We need to protect the API server of our AKS. The team suggests a list of permitted office addresses, ' +
      'security prefers a fully private control plane. We have developers at home with changing IPs. What speaks for ' +
      'which?',
    'I tried to set --api-server-authorized-ip-ranges on our private cluster and it seems without any effect or is ' +
      'refused. Should these two work in combination, for defence in depth?',
    'For the design of a new cluster at contoso: pipelines come from three fixed addresses, admins from the VPN ' +
      'exit. Is a whitelist on the control plane good enough or should it be private?',
    'Is whitelisting IPs at the Kubernetes API sufficient or must it be made private',
    'Do allowed ranges have any meaning for a private control plane',
    'How long may the whitelist at the API server get, and when is private better',
    'aks api whitelist vs private cluster',
    'authorized ip ranges on private cluster?',
  ],
  'aks-api-server-vnet-integration': [
    'I see two ways for a private control plane: the old one with private endpoint and a newer one where the API ' +
      'server is projected into a delegated subnet. We start from zero. Which one would you choose and why?',
    'Planning the addresses for a cluster with the API server in our own subnet: what size and delegation are ' +
      'needed, may two clusters share it, and do we still have to care for private DNS zones?',
    'Our pain with the private cluster is DNS and the konnectivity tunnel. A colleague says that injecting the API ' +
      'server in our VNet gets rid of both. Is this so and what else differs?',
    'What does injecting the control plane into our own subnet give over private link',
    'Which size should the segment for the projected API server have',
    'Can nodes speak with the control plane without tunnel and private zone',
    'apiserver vnet integration vs private link aks',
    'aks api server subnet size delegation',
  ],
  'aks-egress-through-firewall': [
    "Contoso's landing zone forces a default route to Azure Firewall on every spoke. We now want AKS there with no " +
      'public egress address. Which outbound type is right, and which rules does the firewall have to have?',
    'Our cluster must leave by an NVA in the hub. I made a route table on the node subnet. Before I run az aks ' +
      'create I need the steps in the right order and what the firewall should let through.',
    "Security demands that all egress from pods and nodes is filtered by names. There's a firewall in the hub and " +
      'a peered spoke for AKS. How is such a locked-down cluster set up properly?',
    'How do I set up a cluster whose whole egress goes over the central firewall',
    'Is AKS workable where every subnet gets a forced route to an appliance',
    'Which order of steps for Kubernetes egress via hub NVA, no public address wanted',
    'aks udr azure firewall setup steps',
    'aks egress via NVA no public ip',
  ],
  'aks-public-service-behind-default-route': [
    'Our cluster goes out by the firewall in the hub with a UDR. I exposed nginx ingress with a public ' +
      'LoadBalancer IP. From the internet it just times out, though pods are healthy and the NSG has an allow for ' +
      '443.',
    'A service of type LoadBalancer answered from outside until Tuesday. On that day the network team put ' +
      '0.0.0.0/0 to the NVA on the node subnet. Now SYN packets arrive at the node according to tcpdump, and the ' +
      'client never gets a reply.',
    'I have an AKS with outbound type userDefinedRouting and a public ingress. Inside the VNet the ingress ' +
      'responds well, internet clients hang. In the firewall log there are drops of packets from node to client ' +
      'without a session.',
    'External address of our ingress went dead the moment the node segment got its forced route',
    'Clients on the internet hang at the AKS public IP, in the VNet same pods answer',
    'How come SYN reaches the node but the answer gets lost, cluster uses UDR',
    'aks public LB timeout with udr',
    'ingress external ip dead after default route',
  ],
  'aks-fixed-outbound-address': [
    "A bank wants to whitelist calls from our pods. I looked at the egress address of the cluster, but I'm afraid " +
      'that it changes when we recreate the cluster. How do we get an address that stays ours?',
    'Our microservices in AKS call an external SFTP server that filters on source. We need one stable public ' +
      'address for all pods, or even better a separate one for a certain namespace. What are the options?',
    'We rebuild our Kubernetes each quarter as blue/green. Every time the vendors have to update their firewall, ' +
      'since the source address of our calls is a new one. How can this be prevented?',
    'Vendor asks from what address our pods will call, and it must never change',
    'Can a set of pods have a dedicated public sender IP',
    "How do I keep the cluster's egress IP the same over rebuilds",
    'aks static egress ip for partner whitelist',
    'pods fixed outbound public ip',
  ],
  'aks-snat-exhaustion': [
    'Under peak load our pods get timeouts when they call an external payment API. It starts at about 400 requests ' +
      'per second, at night everything is fine. CPU is low and the API provider sees fewer requests than we send.',
    'We have an 80 node cluster with the standard egress. Jobs open thousands of short HTTPS connections to one ' +
      'public endpoint, and a part of them fail with connect timeout. Retrying some seconds later succeeds.',
    'Intermittent "connection timed out" from containers to the internet, internal calls never affected. The ' +
      "metrics of the cluster's load balancer show failed SNAT connections. What should be tuned or replaced?",
    'Calls from pods to public hosts fail sporadically in rush hour, idle times are fine',
    'Why do outgoing connections of our Kubernetes hang as soon as traffic grows',
    'Containers lose some external requests under stress, in-cluster traffic is untouched',
    'aks intermittent outbound timeout under load',
    'aks lb snat ports per node',
  ],
  'aks-without-internet': [
    'A defence customer wants Kubernetes in Azure with no way to the internet, neither in nor out, not even by a ' +
      'firewall with exceptions. Is AKS possible in such an environment and where do the images come from?',
    'We tried to deny all egress by security group on the node subnet and the cluster broke. Compliance insists on ' +
      'zero outbound. Is there an official kind of cluster for this?',
    'As architect I compare air-gapped options: Does AKS need mcr.microsoft.com and login endpoints permanently, ' +
      'or can everything be served by a private registry so outbound type none is usable?',
    'Can Kubernetes nodes live with no path to the internet whatsoever',
    'Is an entirely isolated cluster supported, with images from our own private registry',
    'What is required to operate AKS in a sealed off network',
    'air gapped aks cluster',
    'aks outbound type none requirements',
  ],
  'aks-subnet-size': [
    'I have to request address space for a new cluster: 30 nodes now, maybe 60 next year, 40 pods on each. The ' +
      'network team has only a /24 to give. What do I need with each of the CNI modes?',
    'In our cluster with flat Azure CNI the addresses are running low at 25 nodes, because each pod takes one. For ' +
      'the next cluster I want to do it right. How do I calculate, and is overlay the better pick?',
    "As learner I don't get how many private addresses a Kubernetes node consumes in Azure. Does every pod count, " +
      'is there some spare for upgrades, and what prefix would you recommend?',
    'How many addresses will a cluster with 50 nodes use up in our network',
    'What range do I order from network team for Kubernetes, with or without overlay',
    'Pods eat up our private addresses, which CNI is more thrifty',
    'aks subnet sizing calculation',
    'azure cni ip planning /24 enough?',
  ],
  'aks-pods-reachable-from-outside-vnet': [
    'A monitoring server in our datacenter should scrape each pod directly on port 9090. The cluster uses overlay ' +
      'networking with 10.244.0.0/16. From on-prem the pod addresses do not respond. Can it be done?',
    'Our legacy broker on a VM in a peered network wants to connect back to the pods by IP. With kubenet that ' +
      'fails. Which CNI has pod addresses which are routable outside of the cluster?',
    'We move an app from VMs to AKS. Other teams are used to calling each instance by its address over ' +
      'ExpressRoute. What must I choose so that pods are visible on the corporate network?',
    'Can machines outside the cluster call individual pods by their address',
    "How come a VM next door can't reach the 10.244.x pods of our cluster",
    'Is there a mode in which pods are addressable from our office network',
    'pod ip not reachable from vm overlay',
    'aks routable pod ips on-prem',
  ],
  'aks-overlapping-pod-and-service-ranges': [
    'I plan five clusters and the default values of the wizard give all of them pod CIDR 10.244.0.0/16 and service ' +
      'CIDR 10.0.0.0/16. Is it okay that they are identical, or must each be unique in the company?',
    'Our company uses most of 10.0.0.0/8 in offices. AKS wants a pod range and a service range too. May these be ' +
      'ranges which exist on-prem, since they are internal to the cluster anyhow?',
    'Reviewing a design: two overlay clusters peered to one hub, same pod range in both, service range same as a ' +
      'branch office. Which of those collisions matter and which are harmless?',
    'May the internal ranges of different clusters be equal to each other',
    'Is it bad if the service CIDR is equal to a range used in our offices',
    'Which address collisions are harmless for Kubernetes and which hurt',
    'reuse same pod cidr multiple aks',
    'service cidr conflict with corporate network',
  ],
  'aks-move-to-other-vnet': [
    'We set up AKS in the wrong network at the start. Now it should be in the new landing zone spoke with ' +
      'different address range. Can the cluster be relocated, or which is the least painful procedure?',
    'Our cluster lives in vnet-old that will be dismantled. There are 20 services and volumes on it. Is there ' +
      'something like az aks update --vnet, or can I at least put new node pools in the new network?',
    "I'm asked if a single AKS may have one node pool in VNet A and another in VNet B which are peered. Later A " +
      'shall disappear. Does that go?',
    'Can a live Kubernetes cluster be relocated to a different virtual network',
    'Is it allowed to have node pools of one cluster in two networks',
    'Need to take our AKS out of this VNet, what is the path',
    'aks change vnet existing cluster',
    'migrate aks to new vnet',
  ],
  'aks-clusters-talk-over-peering': [
    'We have an orders cluster in vnet-a and a billing cluster in vnet-b, same region. Orders shall call the ' +
      "billing API with no internet in between. Both use overlay with the default pod range. What's the recommended " +
      'connection?',
    'Two Kubernetes clusters, one in West Europe and one in North Europe, must exchange gRPC calls privately. Do I ' +
      'need gateway, peering, or something with private link, and do the pod ranges have to differ?',
    'Both of our teams created their cluster from the same template, so the networks have the same 10.1.0.0/16. ' +
      'Now service A must consume service B. How do they get to each other without rebuilding?',
    'How can workloads in one cluster consume an API in another cluster internally',
    'Private traffic between two Kubernetes environments, what must be built',
    'Do pods in separate clusters reach each other once their networks are peered',
    'aks to aks private communication',
    'call service in other aks cluster vnet',
  ],
  'aks-internal-load-balancer-from-elsewhere': [
    'I published our API with the azure-load-balancer-internal annotation; it got 10.30.4.20. Clients in the hub, ' +
      'in a different spoke and in the office by VPN should use this address. Is it reachable from there or only ' +
      "within the cluster's network?",
    "Our internal ingress works from the cluster's VNet. Before telling users in the datacenter, I want to know if " +
      "ExpressRoute and peering carry traffic to such a frontend, and if its subnet can be different from the nodes'.",
    'As learner: a Kubernetes service of type LoadBalancer with an internal address, who can open it? Only pods, ' +
      'all VMs in peered networks, or also people connected by VPN?',
    'Can the office use the private frontend of a Kubernetes service over the tunnel',
    'Is an internal service address usable from other networks that are peered',
    'May the internal frontend sit in a segment apart from the nodes',
    'aks internal LB reachable from on-prem?',
    'internal ingress aks from peered vnet',
  ],
  'aks-internal-load-balancer-pending': [
    'I applied a service of type LoadBalancer with the internal annotation on a cluster in our own VNet. ' +
      'EXTERNAL-IP stays pending for an hour. kubectl describe shows SyncLoadBalancerFailed with AuthorizationFailed ' +
      'on the subnet.',
    'Our AKS uses a user-assigned identity in a network run by the platform team. Public services get an address. ' +
      'Internal ones never do, the events talk about missing authorization over virtualNetworks/subnets/read.',
    'After deploying ingress-nginx by Helm with the internal flag, nothing is created in Azure. The cluster was ' +
      'made by terraform last week in a shared network that belongs to another resource group.',
    'Internal service stuck without an address, events mention authorization failed on the network',
    'How come the internal frontend of our Kubernetes service is never created in our shared network',
    'Describing the internal service shows SyncLoadBalancerFailed 403 with our own VNet',
    'aks internal lb EXTERNAL-IP pending',
    'aks SyncLoadBalancerFailed AuthorizationFailed subnets/read',
  ],
  'app-gateway-for-aks-in-other-vnet': [
    'There is a shared Application Gateway with WAF in vnet-hub. Our AKS lives in a peered spoke. I would like to ' +
      'use this gateway in front of the cluster, maybe with the ingress controller add-on. Is a gateway in another ' +
      'network usable?',
    "As platform team we don't want a WAF per cluster. Can one gateway placed in the hub serve several Kubernetes " +
      'clusters in spokes, and what do I enter as its backend: pods, nodes or an internal frontend?',
    'I follow the AGIC tutorial, where gateway and nodes share a network. In our case they are in two networks ' +
      'with peering and different subscriptions. What additional rights and routes are to be considered?',
    'Is it possible to put the WAF gateway centrally and the cluster in a spoke',
    "Can AGIC steer a gateway which is not in the cluster's network",
    'What backend should the central application gateway have for our Kubernetes',
    'appgw hub aks spoke agic',
    'application gateway other vnet aks backend',
  ],
  'application-gateway-for-containers': [
    'For our new cluster we must choose the ingress. Microsoft recommends the newer product for containers with ' +
      'Gateway API, our other clusters use AGIC. We have internal-only apps as well. Which should we pick and what ' +
      'does it lack?',
    'I want to try AGC (formerly called Traffic Controller). What subnet does it want, can its frontend be ' +
      'private, and can it be placed in the hub away from the cluster?',
    'Compare for a customer: classic application gateway with ingress controller versus the newer container ' +
      'variant, with regard to WAF, speed of updates and internal traffic.',
    'Which of the two application gateway flavours suits a new Kubernetes cluster',
    'Does the container edition of application gateway offer an internal frontend',
    'Is AGC ready to replace our AGIC, and what network does it demand',
    'AGC or AGIC for new cluster',
    'app gateway for containers private frontend',
  ],
  'aks-behind-front-door-privately': [
    'We want Azure Front Door as the only entrance and no public IP at the Kubernetes cluster. The ingress is ' +
      'nginx with an internal balancer. Is there a way to have Front Door get to that internal address?',
    'Our design has Front Door, then Application Gateway, then AKS. The cost is high, and someone says that Front ' +
      'Door Premium can go straight to the cluster by private link. Is the middle layer superfluous?',
    "I'm building a global web app on AKS with the edge WAF. The origin has to be private. What do I create on the " +
      'Kubernetes side so that the edge can connect?',
    'Can the edge service reach an internal ingress with no public origin',
    'How is private link set between Front Door and a Kubernetes ingress',
    'Is an extra WAF gateway required between the edge and our cluster',
    'AFD premium private link aks origin',
    'front door to internal ingress aks',
  ],
  'aks-private-registry': [
    'Our registry contosoacr got a private endpoint in the hub and public access was disabled. Since then new pods ' +
      'hang in ImagePullBackOff with "client with IP ... is not allowed access" while pods already running go on.',
    'Nodes pull the manifest from our private registry, then the layer download from ' +
      'contoso.westeurope.data.azurecr.io times out. nslookup on a node gives a 20.x address for it. kubelet has the ' +
      'AcrPull role.',
    'We have AKS in one subscription and a Premium registry in another, with private endpoint. az aks check-acr ' +
      'reports that the login server is resolved to a public address. Deployments fail at pulling.',
    'Pods cannot fetch images since the registry was closed to the public',
    'Why do image downloads time out from nodes though the registry has an internal address',
    'Registry answers from the jump VM, the cluster gets 403 when pulling',
    'ImagePullBackOff acr private endpoint',
    'aks acr pull client ip not allowed',
  ],
  'aks-nsg-on-node-subnet': [
    "Company policy demands a network security group on every subnet, the one with AKS nodes too. I'm afraid to " +
      'break the cluster with it. Which rules are safe and what must not be blocked?',
    'Security wants micro-segmentation: namespaces of different tenants should not talk. A colleague wants to do ' +
      'this with NSG rules inside the node subnet. Is it the right tool for pods?',
    'We attach our standard security group, with a final deny for all, to the Kubernetes subnet. Which inbound and ' +
      'outbound allowances must precede it so that nodes and services go on working?',
    'What may be filtered by a security group at the nodes without harming Kubernetes',
    'Should pod isolation be done with security groups or inside the cluster',
    'Is a deny-all rule around the nodes tolerated by AKS',
    'nsg rules for aks subnet',
    'can i put nsg on aks nodes',
  ],
  'kubenet-and-other-retirements': [
    'I inherited an AKS built in 2020: kubenet, ingress-nginx and a Basic balancer. Which of those parts are going ' +
      'to be discontinued, by what date, and in which order do I modernise?',
    'Our management asks for a list of AKS networking components with an end date, to budget the migration. I ' +
      'heard about kubenet and nginx. What are the deadlines and the successors?',
    "We got an advisory mail that our cluster's network plugin is going away. Is an in-place update to overlay " +
      'possible or does it require a rebuild?',
    'Which AKS network parts lose support soon and what follows them',
    'Is our old network plugin still allowed for new clusters',
    'What should replace the community nginx controller, it seems to be at its end',
    'kubenet end of support date',
    'ingress-nginx retirement replacement aks',
  ],
  'aks-resolve-on-premises-names': [
    'Our pods need to connect to db01.corp.fabrikam.local, which only the domain controllers in the office know. ' +
      "The cluster's VNet uses Azure DNS. What's the cleanest way to make this domain known in the cluster?",
    'We have VPN to the site and AKS in the spoke. Lookups for internal domains from containers give NXDOMAIN. I ' +
      "don't want to change the name servers of the whole network. Can just one suffix be forwarded?",
    'As developer with only kubectl rights: may I add a stub domain to CoreDNS, so that corp names go to ' +
      '192.168.1.10, or does it have to be solved by the network team?',
    'How do I make containers find hosts of the company domain',
    'Can one suffix be sent from the cluster to our own name servers',
    'Pods need to look up intranet hosts, where is that configured',
    'coredns custom forward corp.local',
    'aks resolve on-prem dns names',
  ],
  'aks-to-on-premises': [
    'Pods on our AKS in a spoke must query an Oracle DB at 10.200.1.15 in the datacenter. The hub has an ' +
      'ExpressRoute gateway. A VM in the spoke gets there, from the containers the connection times out.',
    "We use overlay, and the on-prem firewall admin asks which source he will see and should allow. We've told him " +
      'the pod range 10.244.0.0/16. The traffic is still dropped somewhere on the way.',
    "Cluster subnet 10.60.8.0/22 was added to the spoke recently. Pods calling the plant's MES server over the " +
      'site-to-site tunnel get nothing back, other subnets of the spoke that existed before are fine.',
    'Pods get no answer from servers in the datacenter, VMs beside them do',
    'With what source do pods arrive at the local site, and how is the path made',
    "Do Kubernetes workloads use the hub's tunnel to headquarters by themselves",
    'pods timeout to on-prem database',
    'aks on-prem via hub gateway',
  ],
  'aks-to-private-endpoints': [
    "Our app on AKS should use Azure SQL with a private endpoint in vnet-data, which is peered to the cluster's " +
      'network. From a pod nslookup returns a public address, and login is refused as public access is off.',
    'I put a private endpoint for the storage account in the hub. VMs in the hub use it. Pods in the spoke cluster ' +
      'get AuthorizationFailure 403 for the same account and the same key.',
    'Which is better for pods calling Key Vault and Cosmos DB: service endpoints on the node subnet or private ' +
      'endpoints? And what has to be done with DNS so that containers pick the private way?',
    'Pods look up the outside address of the vault although it has an internal one',
    "Kubernetes workloads must use the database's private IP, what is needed",
    'Why is the cluster denied by storage while hub machines get in privately',
    'pod resolves public ip private endpoint',
    'aks to azure sql private link',
  ],
  'aks-identity-network-permissions': [
    "The network team owns the VNet and asks exactly which roles the cluster's managed identity needs on subnet, " +
      "route table and DNS zone. They won't give Contributor on the subscription. What is the minimum?",
    'We create AKS by Bicep in an existing spoke with our own user-assigned identity. I want to grant rights ' +
      'beforehand. On which objects and with what roles, including a private zone in the hub?',
    'Terraform apply of a cluster in a shared VNet says that the client lacks authorization over a linked scope. ' +
      'What rights does who need, so that it passes?',
    "Least privilege for the cluster's managed identity on our network, please",
    'Which roles should be granted before deploying Kubernetes into a foreign VNet',
    'What access must the cluster identity hold on routes, addresses and zones',
    'aks managed identity roles on vnet',
    'aks byo vnet permissions needed',
  ],
  'aks-api-server-endpoint-from-other-vnet': [
    'Our build network 10.0.0.0/16 overlaps with the network of the private cluster, so peering is out of the ' +
      'question. The agents need kubectl. Is there some way to get at the API server all the same?',
    "A managed service provider in a different tenant shall administer our private cluster. We don't want to peer " +
      'with them. Can they get an own private entry to the control plane?',
    "The cluster is private in vnet-prod. Tools run in vnet-ops that isn't connected and by policy must not be. I " +
      'only require access to the Kubernetes API. What can I create there?',
    'Get to a private control plane from an unconnected network, possible?',
    'Can a second private entry to the API server be made somewhere else',
    'Networks overlap, no peering, yet we need kubectl to the private cluster',
    'private endpoint to aks management subresource',
    'kubectl from unpeered vnet private aks',
  ],
  'aks-nodes-fail-to-provision-egress': [
    'Since we closed the firewall in the hub, every scale-out of our node pool ends with ' +
      'VMExtensionProvisioningError, vmssCSE exit status 50. Existing nodes keep working. The autoscaler repeats ' +
      'that all the time.',
    'New cluster behind a hub firewall appliance. The control plane is there, but nodes stay NotReady and after 30 ' +
      'minutes the creation fails. On a node, curl to mcr.microsoft.com gives a connection reset.',
    'Upgrade of our cluster is stuck: surge nodes never become ready, the extension reports that outbound ' +
      'connectivity check failed. The egress rules were tightened by the security department at the beginning of the ' +
      'month.',
    'Fresh nodes die at provisioning after the egress rules became stricter',
    'How come old nodes are fine and each new node fails with an outbound check error',
    "Cluster can't add machines behind our proxy, extension error fifty",
    'aks vmssCSE exit status=50',
    'OutboundConnFail aks node pool',
  ],
  'aks-logs-exec-timeout': [
    'kubectl get and apply work, kubectl logs and exec on the same cluster end with "error dialing backend: dial ' +
      'tcp 10.2.0.5:10250: i/o timeout". It started after the network team reworked rules at the node subnet.',
    'Our metrics-server shows nothing, kubectl top says metrics not available, and port-forward hangs. Pods ' +
      'themselves are running and reachable by their service. konnectivity-agent pods log connection errors all the ' +
      'time.',
    "Admission webhooks in the cluster time out and I can't see any pod's logs. Listing resources is immediate. " +
      'The cluster goes out by a hub firewall; nodes are Ready.',
    'Listing is fine, but reading logs or opening a shell in a pod hangs',
    'Why does port-forward time out when everything else with the API works',
    'kubectl exec is dead while get works, nodes show Ready',
    'error dialing backend 10250 i/o timeout',
    'konnectivity-agent errors kubectl logs timeout',
  ],
  'aks-restrict-public-service': [
    'We expose an MQTT broker as a public LoadBalancer service. Only three customers with known addresses should ' +
      'get to it. I changed the NSG in the MC_ group by hand, but it gets reset. Where do I configure it?',
    "Our ingress has a public address and everyone in the world can reach it. We'd like to limit it to the Front " +
      'Door service tag and our headquarters, preferably by manifest. What are the fields?',
    'For a demo environment, I want my Kubernetes service visible only from the home office addresses of five ' +
      'people. Is there a whitelist in the service definition?',
    'How can I whitelist callers at a public Kubernetes service by manifest',
    "Where do I limit who on the internet can open the cluster's published port",
    'Manual rule in the node group NSG vanishes, how to limit sources properly',
    'loadBalancerSourceRanges whitelist aks service',
    'restrict aks ingress to service tag',
  ],
  'aks-client-address': [
    'Our nginx ingress in AKS has an IP allow list by annotation, but every request seems to come from 10.240.0.5, ' +
      'which is a node. The audit log needs true visitor addresses. What setting is it?',
    "We run a TCP service for devices behind the cluster's balancer and need the device's real source address for " +
      'rate limiting. The app sees just internal addresses. Is this how Kubernetes works, or can it be changed?',
    'Fraud detection in our app on AKS depends on visitor IP. X-Forwarded-For contains a private address of a ' +
      "node. Before, on VMs, it was right. Where's the true one lost?",
    "App in the cluster logs node addresses in place of the visitor's",
    "How to preserve the caller's source at a Kubernetes service",
    'Why is every visitor shown as 10.x at our ingress',
    'real client ip aks ingress',
    'externalTrafficPolicy source ip lost',
  ],
  'aks-several-clusters-in-one-subnet': [
    "We have one big subnet /21 and three small clusters planned. To avoid fragmentation I'd like them all in it. " +
      'Is this supported with overlay, and what are the drawbacks?',
    'A few VMs and private endpoints already live in the subnet where I want to create AKS. Must the node subnet ' +
      'be exclusive or can it be mixed with other stuff and even a second cluster?',
    'Our old clusters are kubenet. Can I place a second one beside the first in the same subnet to save addresses, ' +
      'or is it only possible with the other plugin?',
    'Is it fine to have more than one AKS cluster living in a single subnet',
    'Must nodes have an exclusive range or could other resources live there',
    'May dev and test Kubernetes clusters be put together in one subnet',
    'multiple aks same subnet',
    'share node subnet two clusters',
  ],
  'aks-udr-without-default-route': [
    "I run az aks create with --outbound-type userDefinedRouting in a spoke of our virtual WAN. It's refused at " +
      'once with ExistingRouteTableNotAssociatedWithSubnet. The spoke does go out by the secured hub, verified with ' +
      'a VM.',
    "Our terraform for the cluster with outbound type UDR breaks at validation, claiming there's something missing " +
      'in the route table. In the effective routes of a VM there 0.0.0.0/0 points to the on-prem by BGP.',
    'Deploying AKS as in the example. loadBalancer type goes through, the UDR type is rejected in the first ' +
      'seconds by a check of the subnet. Nothing is created at all, no nodes.',
    'Creation with UDR egress is rejected instantly by a validation about routes',
    'How come the cluster refuses user defined routing though VMs there go out by the hub',
    'Deployment stops at the check of routes for the node subnet',
    'aks create ExistingRouteTableNotAssociatedWithSubnet UDR',
    'userDefinedRouting validation error aks create',
  ],
  'aks-node-cannot-reach-api-server': [
    'After adding our office to the authorized ranges of the API server and a stop and start of the cluster, nodes ' +
      'do not join any more: vmssCSE exit status 51, K8SAPIServerConnFail. kubectl from the office works.',
    'We scale the node pool behind Azure Firewall. The image downloads go well, then provisioning fails and says ' +
      'the agents could not establish a connection to the Kubernetes API server. The cluster is public.',
    'Nodes flip to NotReady one by one since Friday evening when access to the control plane was tightened. On a ' +
      "node, curl to the API server's host name on 443 just hangs. DNS gives the right address.",
    "New nodes can't register, their connection to the control plane hangs on 443",
    'Name of the Kubernetes API host resolves at the node, connecting runs into timeout',
    'Why do machines not join since we limited who can talk to the control plane',
    'vmssCSE exit status 51',
    'K8SAPIServerConnFail nodes not joining',
  ],
  'aks-client-not-in-authorized-ranges': [
    'From home kubectl gives an i/o timeout at 20.x.x.x:443. My colleague in the office uses the same kubeconfig ' +
      'and has no problem. The cluster has a public control plane.',
    'Our provider changed the line at the branch on Sunday. Since Monday nobody there can use kubectl or Lens, and ' +
      'the workloads view of the portal only shows an error banner about the API server. Apps in the cluster run ' +
      'normally.',
    'Jenkins in our datacenter deployed to AKS for months, now timeouts on the API. From my phone hotspot it fails ' +
      'too, whereas Cloud engineers on the corporate VPN succeed. Nothing in the cluster was changed.',
    'kubectl times out at my place, for others on the company line it works',
    'How come the public control plane stopped talking to us after the provider switch',
    'Portal cannot show workloads from my network, the cluster itself is healthy',
    'kubectl dial tcp i/o timeout public aks',
    'portal workloads view api server unreachable banner',
  ],
  'aks-load-balancer-address-taken': [
    'I want our internal ingress to have 10.40.1.50 and set azure-load-balancer-ipv4 in the service. It stays ' +
      'pending, and the events say PrivateIPAddressIsAllocated. Without the fixed address a service gets one ' +
      'straight away.',
    'Helm release of ingress with loadBalancerIP 10.0.0.100 hangs, the message reads PrivateIPAddressNotInSubnet. ' +
      'Rights of the identity are fine because other internal services came up in the same cluster.',
    'We recreated the cluster and wish to keep the internal frontend address of before. The service with this ' +
      'address does not get it, EXTERNAL-IP is pending for hours, a random address works.',
    'Our chosen internal address is not given to the service, any random one is',
    'Internal service with a predetermined private address never leaves the pending state',
    "Why can't the ingress have the very address I wrote in the annotation",
    'PrivateIPAddressIsAllocated aks internal service',
    'loadBalancerIP pending static internal aks',
  ],
  'aks-subnet-nsg-blocks-service': [
    'I exposed a web service publicly, EXTERNAL-IP is 20.50.x.x. From the internet curl hangs 21 seconds and gives ' +
      'up, inside the cluster curl to the service works. The network team has its standard rules at the node subnet.',
    'Our public ingress was reachable in the sandbox, in the corporate spoke not. Events are normal, endpoints are ' +
      'there, the rule that AKS wrote in the MC_ group shows allow for 443 from Internet.',
    'An internal frontend 10.9.0.40:8443 answers from nodes in the subnet and from no one else in the VNet. Pods ' +
      'are ready. The deployment is the same as in our other environment, where it works.',
    'Published port answers inside, outside callers only get a timeout',
    'How come the Kubernetes service has its address and yet nobody outside connects',
    'Same manifest works in sandbox, in the corporate spoke the frontend is silent',
    'aks external ip connection timed out',
    'LoadBalancer service unreachable from outside',
  ],
  'aks-nsg-between-node-pools': [
    'We added a user node pool in snet-pool2. Pods there start, but cannot resolve anything: "dial udp ' +
      '10.0.0.10:53: i/o timeout". Pods of the system pool in snet-pool1 have no such trouble.',
    'After moving workloads to a second pool in another subnet, half of the calls between services fail, and ' +
      'kubectl logs for pods in it time out. The old pool talks well within itself.',
    "New Windows pool has an own subnet with the company's default security rules. Its containers reach the " +
      "internet by address, cluster names aren't found at all. On the Linux pool both go.",
    'Containers on the second pool cannot look up names, on the first they can',
    "Why do pods of one pool not reach those of the other pool's segment",
    'Lookup timeouts only on nodes that live in the additional subnet',
    'coredns timeout from new node pool',
    '10.0.0.10:53 i/o timeout user pool',
  ],
  'aks-subnet-is-full': [
    'Upgrade of our cluster from 1.29 to 1.30 stops with SubnetIsFull. We have 12 nodes with Azure CNI, 30 pods ' +
      'each, in a /23. Yesterday a manual scale from 12 to 14 failed as well.',
    'The cluster autoscaler wants to add nodes for pending pods, but none come. The activity log shows ' +
      'InsufficientSubnetSize for the scale set. It has worked until we grew last month.',
    'New pods hang in ContainerCreating with a message about failing to allocate an IP. Other nodes are OK. We use ' +
      'pods in the VNet and have deployed a lot of small jobs lately.',
    'Growing the pool is refused with a message on insufficient addresses',
    'How come pods wait forever for an IP and the upgrade stops as well',
    'Autoscaler of the cluster gives up, the error speaks of subnet size',
    'SubnetIsFull during aks upgrade',
    'InsufficientSubnetSize node pool scale',
  ],
  'aks-subnet-delegated-elsewhere': [
    'I try to add a node pool in the range that the network team handed me. The CLI replies SubnetIsDelegated. The ' +
      'subnet looks empty in the portal, no connected devices.',
    'az aks create with --vnet-subnet-id of a subnet formerly used for a web app project gives an error: agent ' +
      "pool profile, delegated subnet can't be used. In other subnets of this VNet creation works.",
    'Terraform wants to put our cluster in snet-postgres, which is unused since the database moved. AKS declines ' +
      'at validation and mentions Microsoft.DBforPostgreSQL. How can I go on?',
    'The given range is turned down for nodes, error says delegated',
    "Why won't the cluster take this subnet that looks quite empty",
    'Adding a pool is rejected with a remark on a foreign delegation',
    'SubnetIsDelegated aks nodepool add',
    'agentPoolProfile delegated subnet error',
  ],
  'aks-pod-range-hides-target': [
    'Our pods reach all on-prem systems except those in 10.244.16.0/20, the warehouse site. From the node itself, ' +
      'by kubectl debug, the same host answers. Firewall logs do not show any packet from the cluster for it.',
    "One single database at 10.0.5.20 is unreachable from containers; from a VM and from the node's shell the port " +
      'is open. Hundreds of other hosts in the datacenter work from the same container.',
    "The branch in Lyon can't be contacted from Kubernetes workloads since we connected it, all other branches " +
      'can. A traceroute in the pod ends immediately, on the node it goes over the VPN.',
    'From within containers one office is silent, from the node it replies',
    'Why does the packet for that particular host never leave the cluster',
    'Just one remote range is dead for pods, nodes do fine',
    'pods cannot reach one subnet, node can',
    'aks container timeout single on-prem range',
  ],
  'aks-kubenet-route-table-replaced': [
    'Kubenet cluster, worked for years. Last night a policy remediation changed the route table at the node subnet ' +
      'to our corporate one. Since then pods of separate nodes are cut off from each other, DNS works in some pods ' +
      'and not in others.',
    'We built a second kubenet cluster in the neighbouring environment, and shortly after the first one got weird: ' +
      'services answer every third time, depending on which node the pod sits. Pods on one node see each other.',
    'After the network team swapped the UDR of our AKS subnet to send traffic to the firewall, cross-node traffic ' +
      'is gone. Nodes are Ready, internet works. Cluster uses the kubenet plugin.',
    'Pods see each other only if they run on the same machine',
    'Inter-node pod traffic stopped over night in our kubenet environment',
    'Why do some nodes find CoreDNS and others not, since routes were altered',
    'kubenet pods cannot reach other nodes',
    'cross-node pod traffic broken after udr',
  ],
  'aks-nodes-keep-old-dns': [
    "On Monday we changed the name servers on the cluster's VNet to the new DNS resolver. VMs took it after " +
      'restart. Pods still send queries to 10.1.0.4, and since that server was shut down they fail with SERVFAIL.',
    'After changing VNet DNS, pods on nodes created since then resolve our internal zone, while pods on nodes from ' +
      'before do not. Same deployment, same namespace, only the age of the node differs.',
    "CoreDNS logs show timeouts to an address that isn't in our network settings anymore. We've restarted the " +
      'CoreDNS pods a number of times, with no success. The VNet shows the right servers.',
    'Containers go on asking a name server which we replaced last week',
    'How come young nodes resolve well and older nodes fail',
    'Lookups in pods head to a decommissioned server although the VNet lists others',
    'coredns i/o timeout old dns server',
    'aks pods old dns after vnet change',
  ],
  'agic-back-ends-unhealthy': [
    'We use the application gateway add-on with AKS. All our sites return 502 Bad Gateway. In backend health the ' +
      'pod addresses are listed, every one is unhealthy with timeout. kubectl shows the pods ready and curl from a ' +
      'node works.',
    'AGIC with gateway in the hub and the cluster in a spoke. Ingress objects get their address and the pool ' +
      'contains 10.244.x.x pods, however requests to the site give 502 since the cutover.',
    'After we put security rules at the Kubernetes subnet, the gateway in front reports backend unhealthy for each ' +
      'pod. The ingress controller log is without errors, rules and pools look right.',
    'Gateway in front of the cluster answers 502, although pods are ready',
    'Backend list has the right pod addresses and marks all as unhealthy',
    'How come AGIC fills the pool, yet no pod is considered up',
    'AGIC 502 bad gateway all pods',
    'appgw backend unhealthy pod ip timeout',
  ],
  'agic-gateway-stopped': [
    'Since this morning kubectl get ingress prints an empty ADDRESS column for everything, and our site is down. ' +
      'The log of the ingress controller pod says something about stopped state. Nobody deployed yesterday.',
    'New pods get new addresses, but the gateway still points at the old ones, so we see errors after each ' +
      "rollout. The ingress-appgw pod restarts and logs 403 against ARM. What's broken?",
    'To save cost we run a script at night that shuts things down in the dev subscription. In the morning the ' +
      "cluster is back, the ingress objects have no address, and the gateway doesn't react to any change.",
    'Ingress objects lost their address, controller log is complaining about the gateway',
    'Changes in Kubernetes are no longer carried over to the application gateway config',
    'Why does the ADDRESS column stay blank with the gateway add-on',
    'agic ingress no ADDRESS',
    'ResetIngressStatus stopped state agic',
  ],
  'aks-service-range-overlaps': [
    'Upgrade to the next minor version is refused with ServiceCidrOverlapExistingSubnetsCidr. The cluster has run ' +
      'happily for a year. In the meantime colleagues have added some subnets to the VNet for other projects.',
    'az aks update for a harmless setting returns a complaint that the service CIDR conflicts with a subnet. We ' +
      'changed nothing in the cluster. Workloads run, only management operations are blocked.',
    'I try to create a cluster with the defaults, service range 10.0.0.0/16, into our VNet 10.0.0.0/8. Validation ' +
      'fails with a conflict message. What is it complaining about?',
    'Every update of the cluster is declined with a service CIDR conflict',
    'How can an upgrade suddenly be refused on grounds of overlapping ranges',
    'Validation complains that service range and an existing subnet collide',
    'aks error ServiceCidrOverlapExistingSubnetsCidr update blocked',
    'service cidr conflicted existing subnet aks upgrade',
  ],
  'aks-private-zone-permission-missing': [
    'Creating a private cluster with --private-dns-zone pointing to our hub zone privatelink.westeurope.azmk8s.io ' +
      'fails with CustomPrivateDNSZoneMissingPermissionError. I am Owner in the spoke subscription. The zone belongs ' +
      'to the connectivity subscription.',
    'Bicep deployment of private AKS with user-assigned identity: error that the identity must have permission to ' +
      'read and write the custom zone. With zone "system" the same template succeeds.',
    'After someone cleaned up role assignments in the hub, start and upgrade of our private clusters fail with 403 ' +
      "on privateDnsZones. Running workloads aren't touched.",
    'Private Kubernetes deployment is denied at our central DNS zone, 403',
    'With the system zone creation passes, with our own zone it errors out',
    'Why does cluster creation complain on rights for a zone I can edit myself',
    'aks CustomPrivateDNSZoneMissingPermissionError hub zone',
    'aks 403 privateDnsZones read identity',
  ],
  'aks-ipv6-dual-stack': [
    'Our telco customer demands IPv6 for the workloads. We plan a new AKS. Can pods and services have v6 ' +
      'addresses, is pure v6 possible and which network plugin is the right one?',
    'I have a dual-stack VNet and would like a Kubernetes service to be published with both an IPv4 and an IPv6 ' +
      'address. What must the cluster look like for that?',
    'As a learner I am curious if AKS can go v6 only to solve our shortage of private v4 addresses, or whether v4 ' +
      'is always needed next to it.',
    'Does Kubernetes on Azure speak v6 for pods and services',
    'Can a Kubernetes cluster go on entirely without any IPv4',
    'Which plugin allows v4 and v6 side by side in AKS',
    'aks dual stack ipv6 support',
    'aks v6 only pods',
  ],
  'aks-virtual-nodes-network': [
    'We want to burst batch jobs from AKS into container instances by virtual nodes. Our cluster is overlay. What ' +
      'subnets and which plugin does the feature need, and do network policies hold there?',
    'I enabled the virtual node add-on in a test cluster and read about constraints with peering and NSGs. Before ' +
      'production: what does the network have to look like and what is not supported?',
    'As architect I consider serverless burst for peak hours. Our API server has an allow list of addresses, ' +
      'network policies are in use. Would virtual nodes fit in?',
    'What does bursting onto container instances demand from our cluster network',
    'Can clusters with overlay networking use the serverless virtual node',
    'Which limits exist for peerings and filters with bursting pods',
    'virtual node aks subnet delegation',
    'aks virtual nodes cni overlay',
  ],
  'aks-http-proxy': [
    'In our company servers get to the internet only through proxy.contoso.local:8080 with TLS inspection. How are ' +
      'AKS nodes and pods told to use it, and can our own root certificate be given along?',
    'We need a proxy with user name and password and several internal domains excluded by wildcard. Does the AKS ' +
      'proxy setting do it, also for Windows pools?',
    'The network group does not permit direct egress, all HTTP goes by a Squid. Can an existing cluster be changed ' +
      "to that, and what doesn't the feature support?",
    'How do nodes learn to go out by the corporate web proxy',
    "Can I exempt internal suffixes with a wildcard from the cluster's proxy",
    'Is a password-protected web proxy usable with Kubernetes in Azure',
    'aks squid proxy configuration',
    'aks proxy trusted ca noProxy wildcard',
  ],
  'aks-local-dns': [
    'Our cluster of 200 nodes does a huge number of lookups, CoreDNS is at its limit and some requests take five ' +
      'seconds. I read about a per-node cache that AKS offers. Should we enable it?',
    'On bare-metal Kubernetes we deploy NodeLocal DNSCache. Is there an equivalent built into AKS, and in which of ' +
      'its modes is it on from the start?',
    'We suffered when our central DNS servers were down for ten minutes and all pods failed. Would a local cache ' +
      'at the nodes have bridged that?',
    'Is a name cache on each node worthwhile in a large cluster',
    'CoreDNS is too busy, what does Azure provide to relieve it',
    'Slow lookups now and then in containers, would node caching help',
    'aks nodelocal dnscache equivalent',
    'LocalDNS aks worth it?',
  ],
  'aks-own-public-address-for-service': [
    'Customers have our ingress address in their firewalls. Whenever we reinstall ingress-nginx the public IP is ' +
      "another one. I'd like to reserve one that survives. How is it tied to the service?",
    'The network team provides us a static public IP in their resource group rg-network. Our Kubernetes service ' +
      'should use exactly this. Which annotations and rights make it work?',
    'We want to delete and recreate the service in a pipeline without DNS changes. Can I create the address ' +
      'beforehand with terraform and then reference it in the manifest?',
    'How do I keep the same internet address for an ingress after reinstalling',
    'Can a reserved public IP from a different group be used by a Kubernetes service',
    'Our published service needs a lasting address, how is it assigned',
    'static public ip ingress-nginx aks',
    'azure-pip-name annotation aks service',
  ],
  'aks-public-addresses-on-nodes': [
    'We host multiplayer game servers in pods; players must connect to the individual node by UDP. Can each node ' +
      'get its own internet address, and can those be out of one block?',
    'A colleague says Kubernetes nodes in Azure must have public addresses to function. Our policy forbids it. Is ' +
      'he right, and when would one do that anyway?',
    'For a VoIP test I need nodes directly reachable from outside without a balancer. Is there an option at the ' +
      'node pool level, for existing pools too?',
    'Can every node be given an internet address of its own',
    'Are internet addresses on the worker machines necessary at all',
    'Direct connections from clients to single workers, how can it be arranged',
    'aks nodepool add enable-node-public-ip',
    'aks public ip per node needed?',
  ],
  'aks-node-pool-in-own-subnet': [
    "Our cluster's pool is in snet-aks1. For a team with stricter rules I want an additional pool in a different " +
      'subnet of the same VNet. Is it supported and what should I watch?',
    'The original subnet gets small, the VNet has been given a second address range. May new pools be placed into ' +
      'a subnet of this range, and mix with the present one?',
    'We would like GPU workers in a separate segment, so that the on-prem firewall can treat them differently. ' +
      'Does AKS accept a subnet for each pool?',
    'Can worker groups of one cluster sit in separate segments',
    'Is a further pool in another range of the same network permitted',
    'How do I put the system workers and the user workers apart network-wise',
    'aks nodepool add vnet-subnet-id',
    'separate subnet per node pool',
  ],
  'aks-load-balancer-rule-limits': [
    'We operate a platform where each tenant gets a LoadBalancer service with 5 ports. At about 60 tenants new ' +
      "services fail with a quota message about rules. What are the limits of the cluster's balancer?",
    'For a SaaS with hundreds of TCP ports I need to know how many public ports one AKS can publish, and if a ' +
      'second balancer in the same cluster is an option.',
    'We publish many services by Private Link service from one cluster for our customers. Where is the upper bound ' +
      'for those on a node, and what to do when we reach it?',
    'How many published ports can one Kubernetes cluster have in Azure',
    'New services are refused, too many rules on the balancer, what is the cap',
    'Is there a ceiling for LoadBalancer services and private link services in AKS',
    'aks max loadbalancer services',
    '300 rules per nic aks limit',
  ],
  'aks-stop-start-network': [
    'To save money we want to stop the dev clusters overnight with az aks stop. Some firewall rules contain the ' +
      "control plane's IP, and one cluster is private. Will anything change in the network after starting?",
    'After a weekend shutdown of our private cluster, an additional private endpoint we made for the build network ' +
      'no longer works, and the API server has another address. Is that expected?',
    'Our ops plan is stop and start each day. What do we have to know about addresses, endpoints and name records ' +
      'of the control plane before we automate it?',
    'Do addresses of the cluster stay the same if it is shut down at night',
    'Is it normal that the control plane has a different IP after a restart of AKS',
    'Which network effects has switching a private cluster off and on again',
    'aks stop start ip change',
    'private endpoint after az aks start',
  ],
  'aks-command-invoke-limits': [
    'I have no line into the network of the private cluster. Somebody told me that kubectl can be run through ARM ' +
      'with one az command. What rights does this take, and what are its limits?',
    'az aks command invoke hangs at our private cluster and then fails, on a cluster with free nodes it works. ' +
      'What does this command need inside the cluster, and why is long output cut?',
    'Our support team should be able to run single kubectl commands from the portal without VPN. Is run command a ' +
      'proper method, and which permissions do I grant?',
    'Is there a way to run kubectl by Azure itself, no tunnel at all',
    'Run command against the private cluster truncates the output, what is the limit',
    'Which roles must a user have to execute commands in the cluster through ARM',
    'az aks command invoke permissions',
    'run command private aks output limit',
  ],
  'aks-move-subscription-or-tenant': [
    'Our company is reorganising subscriptions. The AKS cluster is in the old one with its MC_ group. Can we use ' +
      'the move feature in the portal, or what else is to be done?',
    'After an acquisition, all resources have to change to the fabrikam tenant. What about our Kubernetes ' +
      'clusters, will they survive a transfer of the directory?',
    'I would like to rename the ugly MC_ resource group and put the cluster in another group. It is blocked. Is ' +
      'there any supported procedure?',
    'Can existing Kubernetes clusters be transferred to a different subscription',
    'Is the node resource group of our AKS renameable afterwards',
    'Tenant change is ahead of us, do our Kubernetes clusters come along',
    'move aks to another subscription',
    'rename MC_ resource group aks',
  ],
  'aks-across-regions-and-zones': [
    'Management requires that our app survives the loss of a whole Azure region. Can one AKS cluster have nodes in ' +
      'West and North Europe, or what does the usual design look like?',
    'I want to know how far a single Kubernetes cluster may be stretched: over zones, over regions? And what do I ' +
      'place in front if there are two of them?',
    "We're running AKS in one region with three zones. For disaster recovery someone proposes to add a pool in " +
      'another region over global peering. Is that possible?',
    'May workers of a single cluster be in separate regions',
    'How should Kubernetes be laid out to survive a regional outage',
    'Is stretching over zones enough, or do I need a second cluster elsewhere',
    'multi region aks single cluster?',
    'aks zones vs regions',
  ],
  'aks-webhook-outside-cluster': [
    'Our policy engine runs on a VM in the datacenter. I registered it as a validating webhook with its URL, but ' +
      'AKS never calls it: the calls time out. Is it possible to have it outside?',
    'We want to send admission reviews to a central service in the hub VNet for all our clusters. Can the managed ' +
      'control plane make calls into our networks?',
    "As vendor we deliver an admission controller that customers host outside Kubernetes. On AKS it doesn't get " +
      'called, on EKS it does. Is this a restriction of the platform?',
    'Can the control plane call an admission service on a machine of ours elsewhere',
    'Why are webhooks with an external URL never reached from AKS',
    'Is an off-cluster validating hook supported by Kubernetes in Azure',
    'validatingwebhook external url aks',
    'admission webhook on-prem aks timeout',
  ],
  'aks-pods-call-api-server-by-name': [
    'Our operators in the cluster watch the Kubernetes API. The egress firewall just sees HTTPS to an IP and our ' +
      'application rules work on names. How do I get pods to use the host name of the control plane?',
    "We have a service mesh and a strict Azure Firewall. Argo CD's controller traffic to 10.0.0.1 is translated to " +
      "the public control plane's IP and gets denied. Is there an annotation to use the FQDN?",
    "I'd like to write FQDN-based rules for in-cluster controllers speaking with the API server, since network " +
      'rules with changing addresses are a pain. Can the client in pods be switched?',
    'Can in-cluster controllers be made to address the control plane by its domain name',
    'Firewall wants a name but pods call the control plane by number',
    'How do I have FQDN rules match the API traffic of my operators',
    'set-kube-service-host-fqdn for pods in aks',
    'pod to api server fqdn firewall rule',
  ],
  'aks-change-outbound-type-paths': [
    'We went from load balancer to userDefinedRouting and regret it. Before I promise the team a way back, I need ' +
      'to know which changes between egress types AKS permits.',
    'Our cluster is in a managed VNet with a managed NAT gateway. Finance wants the load balancer back. Is there a ' +
      'direct transition, or do we go by a detour?',
    'Making a decision table for contoso: from each egress type of AKS, which others can be reached later on ' +
      'without a rebuild, in a bring-your-own VNet and in a managed one?',
    'Which transitions among egress types are permitted on a live cluster',
    'Can the outbound type be reverted from UDR to the default balancer',
    'Is there a way back from managed NAT in a network that Azure owns',
    'aks outbound type change matrix',
    'managed nat gateway to loadbalancer aks',
  ],
  'aks-api-server-only-for-the-cluster-itself': [
    "We deploy with Flux only, nobody should call the control plane from outside, no admin either. It's a public " +
      "cluster we can't rebuild. Is there a value for the authorized ranges meaning no one?",
    'An auditor wants the public API server closed for all except for the nodes. Which range do I put in, and how ' +
      'would we get in for an emergency?',
    "I want to lock the control plane so only the cluster's own egress address may reach it. Do I have to list it, " +
      'or is it allowed on its own?',
    'How do I shut the public control plane for everyone besides the nodes',
    'Is there a special range for admitting nobody at the Kubernetes API',
    'Full lockdown of the API with GitOps deployments, which setting',
    'aks api-server-authorized-ip-ranges 0.0.0.0/32 meaning',
    'aks api deny everyone gitops only',
  ],
};
