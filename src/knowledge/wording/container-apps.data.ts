// How people put the points of Container Apps, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const containerAppsWording: Wording = {
  'container-apps-behind-hub-application-gateway': [
    'Our internal Container Apps environment lives in a spoke, the WAF gateway in vnet-hub, and both are peered. I ' +
      'want the gateway to publish two of the apps. Do I need a private endpoint, and which network gets the ' +
      "environment's zone?",
    'We are building a landing zone at fabrikam where all web entry goes by a central application gateway. The ' +
      "container apps are internal only. The backend is unhealthy as the gateway cannot find the app's host name. " +
      'What should be linked where?',
    'As a consultant, I plan ACA with a gateway in another VNet. The docs show Private Link in the drawing, but ' +
      'plain peering seems simpler to me. Which pieces are essential for it to work?',
    'How does a central WAF gateway get to apps in an internal environment of a spoke',
    'Can the gateway in the hub use peering to our container platform or is private link obligatory',
    'Which network must know the default domain so that the hub gateway finds the apps',
    'appgw hub -> internal ACA spoke',
    'WAF in front of internal container apps dns',
  ],
  'container-apps-calls-refused-by-service-endpoint-rule': [
    'Our container app sits in snet-aca and calls a web app which allows this subnet by a virtual network rule. ' +
      'The web app returns 403, and its log shows a public source address. A VM in a similar subnet is accepted.',
    'The storage account permits two subnets. Azure Functions in one of them works; container apps in the other ' +
      'get "This request is not authorized to perform this operation". The request\'s caller IP is something from ' +
      'the internet.',
    'We use an environment in our own VNet and thought that everything leaves with an address of the subnet. The ' +
      "SQL server's vnet rule refuses us nevertheless, with the message that client with IP 20.x isn't allowed.",
    "Calls of a container app are denied although its network is on the target's list",
    'How come the target sees an internet address when our apps live in a VNet',
    'Vnet rule at storage admits the VM and rejects the container app',
    'ACA 403 storage vnet rule',
    'container app shows public source ip, denied',
  ],
  'container-apps-behind-hub-firewall': [
    'Corporate policy attaches a route table with default route to the hub firewall to each subnet. I have to ' +
      'deploy an ACA environment in such a spoke. Which environment type can live with that and what has to be ' +
      'permitted?',
    "We'd like to inspect the egress of all container apps with our own appliance. Is forced tunnelling supported " +
      'in Container Apps, and must the environment be internal for it?',
    'Planning for contoso: Container Apps in a spoke, Azure Firewall in the hub, all internet traffic through it. ' +
      'What are the steps and prerequisites on the container side?',
    'Does the serverless container platform tolerate a forced default route to an appliance',
    'What do I need so that outgoing calls of container apps are inspected centrally',
    'Is a user route on the ACA subnet permitted, and with which kind of environment',
    'aca udr azure firewall supported?',
    'container apps forced tunneling nva',
  ],
  'container-apps-subnet-size': [
    'I have to order a subnet from our IPAM team for a new ACA environment, about 20 apps with up to 10 replicas ' +
      "each. They ask why I want more than a /28. What's the minimum, and what is sensible?",
    'We have only a /26 remaining in the spoke. An old blog says Container Apps needs a /23, another one says /27. ' +
      'Which is right, and can I enlarge it later on?',
    'Can a second environment for test be put into the subnet of the production environment, to economise on ' +
      'addresses? What are the sizes and delegation demanded per kind of environment?',
    'What subnet range should be reserved for a container apps environment',
    'How come one guide demands a /23 and another a /27 for ACA',
    "Is it possible to grow the environment's segment afterwards or share it",
    'minimum subnet container apps env',
    'aca /27 vs /23 subnet',
  ],
  'container-apps-internal-or-external': [
    'We start with container apps which only staff on VPN should use, but perhaps one API goes public next year. ' +
      'Should the environment be made internal or external, and can we flip this setting later?',
    'Our environment was created external by the quickstart. Security wants no public entry anymore. Do we have to ' +
      'rebuild everything or is there a way to hide it from the internet?',
    "I'm learning ACA and don't understand the virtual IP choice in the wizard: internal versus external. What " +
      'does it mean for people in my network and for people outside?',
    'Should I choose the internal or the external accessibility level for a company-only app',
    'Is there any path from a public environment to a private one without rebuilding',
    'How do we keep our container platform visible inside the network only',
    'aca internal vs external environment',
    'container apps switch external to internal',
  ],
  'container-apps-private-endpoint': [
    'Our environment with workload profiles is external, and we would like callers in three spokes to use it by ' +
      'private endpoint. What is the sub-resource, what zone do I create, and what happens with public access?',
    'Partner network has overlapping ranges, so peering is impossible. Could a private endpoint in their VNet lead ' +
      'to our container apps? The environment is an older one, consumption only, if that matters.',
    'We standardise on private link for all PaaS at contoso. I need to know whether ACA environments support it, ' +
      'with which DNS zone and limits.',
    'Does the container platform offer inbound private link, and for which environment kinds',
    'What zone name belongs to private link of container environments',
    'Can I consume container apps from an unpeered network by private link',
    'aca private endpoint managedEnvironments',
    'privatelink zone for container apps',
  ],
  'container-apps-names-not-resolved': [
    'I deployed an internal environment, static IP 10.50.2.14. From a VM in the peered hub, curl to ' +
      'myapp.happyhill-1234.westeurope.azurecontainerapps.io says could not resolve host. From a console inside ' +
      'another app it works.',
    'Users in the office connect by ExpressRoute and use our own DNS servers. The URL of the internal container ' +
      'app gives NXDOMAIN there, while hitting the IP with a Host header responds. How should this be arranged?',
    'Our consultants set the environment to internal and left. Now nobody in the network can open the apps by ' +
      'their URL; the browser displays DNS_PROBE_FINISHED_NXDOMAIN. In the portal the app is running.',
    'Nobody in our VNets can look up the URL of the internal app',
    'Host name of the container app unknown on all machines outside the environment',
    'What zone has to exist to find apps of an internal environment by name',
    'aca internal fqdn nxdomain',
    'azurecontainerapps.io could not resolve host vm',
  ],
  'container-apps-fixed-outbound-address': [
    'Our container app calls a credit bureau that permits only whitelisted IPs. The outbound list shown in the ' +
      'portal has many entries and a note that they may change. How do we get a stable one?',
    'We have ACA in our VNet and a NAT gateway already used by VMs. Could the apps leave by it as well, so ' +
      'partners see one address, and is that true for both environment kinds?',
    'A supplier needs our sender address for their firewall. The apps run on the serverless container platform ' +
      'without any network of ours. What should be built so that it never varies?',
    'Can apps on the serverless container platform leave by one unchanging public IP',
    'Vendor whitelists by source, our container app has too many outgoing addresses',
    'How is a lasting egress IP given to a container environment',
    'aca static egress ip nat gateway',
    'container app outbound ip whitelist partner',
  ],
  'container-apps-environment-type': [
    'Creating an environment, I\'m asked between "workload profiles" and "consumption only". Our network is hub ' +
      'and spoke with firewall and VPN gateway. Which fits an enterprise, and does one exclude features?',
    'We inherited environments of the consumption-only kind. The network team wants UDR and NAT. Can they be ' +
      'upgraded in place, or is migration to the other kind necessary?',
    'For a cost comparison I need to know whether the workload profiles environment costs more if I just use ' +
      "serverless billing within it, and what it can do in networking that the older one can't.",
    'What kind of container environment do I take for a hub-and-spoke company',
    'Is an upgrade from the older environment kind to the profile-based kind possible',
    'Which networking features are lost in the legacy container environment',
    'aca workload profiles vs consumption only',
    'aca consumption-only environment upgrade path',
  ],
  'container-apps-to-private-targets': [
    'We have container apps in snet-aca of a spoke. They need PostgreSQL by private endpoint in the data spoke and ' +
      "a mainframe on-prem behind the hub's gateway. Is anything needed in addition to peering?",
    'With App Service we had to switch on network integration for outbound calls. Now we go to Container Apps. Is ' +
      'there something similar, or do the apps see the VNet from the beginning?',
    'Before we create the environment: our container apps shall call a database whose public access is off and a ' +
      'file server at headquarters. Which kind of environment, in which network, makes that possible?',
    'Do serverless containers reach private databases and the datacenter by themselves',
    "What's needed so a container app may call internal hosts over the hub gateway",
    'Is there an outbound join to set for container apps like with web apps',
    'container app to private endpoint sql',
    'aca to on-prem expressroute',
  ],
  'container-apps-front-door': [
    'We need a global entry with WAF for our container apps, while the environment itself shall not be open to the ' +
      'internet. Is Front Door able to get in privately, and what type of environment is needed?',
    "The app in ACA is public and we've placed Front Door before it. Anyone who knows the default URL skips the " +
      'WAF. How do I force all visitors over the edge?',
    'I design an origin for Front Door Premium: internal container environment, no public IP. Must I build a ' +
      'Private Link service on the load balancer or is there a direct option?',
    "Can the edge service talk to container apps that aren't on the internet",
    'Only visitors from our Front Door profile should get to the container platform',
    'Which option connects the edge to an environment with public access off',
    'AFD premium private link container apps',
    'aca behind front door only',
  ],
  'container-apps-tcp-ingress': [
    'We want to host an MQTT broker on port 8883 as container app and devices in the field connect from outside. ' +
      'Does the platform take raw TCP, or only web traffic?',
    'Our legacy app speaks a proprietary protocol on TCP 9000 and also UDP 9001. Can this be ported to ACA, and ' +
      'what kind of environment does the external port require?',
    "The portal says external TCP ingress isn't allowed on my environment, which has no VNet. Internally between " +
      'apps a Redis on 6379 works. What are the conditions?',
    'Can containers be published on ports other than the web ones',
    'Does the serverless container platform handle UDP or raw TCP services',
    'Need several TCP ports on one container app, what are the restrictions',
    'aca tcp ingress sftp port 22',
    'container apps udp support',
  ],
  'container-apps-404-by-address': [
    "Our application gateway has the environment's static address as backend, and every request ends at a 404 page " +
      "about a stopped or missing app. When I open the app's URL directly from a VM, it's fine.",
    "I placed nginx as reverse proxy on a VM in front of an internal container app. curl with the app's URL works, " +
      "through nginx I get the platform's 404 page. The certificate seems okay.",
    'From the jump host I test with https://10.60.0.12, the IP of the environment, and receive a 404 for whichever ' +
      'path I try. The container is running and has no requests in its log.',
    'By its IP the container environment only answers with a not found page',
    "Reverse proxy shows the platform's 404, direct URL displays the app",
    'Our vanity name through the gateway ends up at "container app does not exist"',
    'container app 404 via application gateway',
    'aca 404 stopped or does not exist proxy',
  ],
  'container-apps-nsg-rules': [
    'Security requires a network security group on the ACA subnet with deny by default. Which ports does the ' +
      'environment need inbound and outbound so that it is not harmed? It is a workload profiles environment.',
    'I write the Bicep for a locked-down Container Apps subnet. 443 from the VNet is clear. What else must be ' +
      'open, for load balancer probes, image downloads and monitoring?',
    'Reviewing a firewall request from our app team: they ask for 31080, 31443 and a range starting with 30000 ' +
      'into the container subnet. Are those really needed and from which sources?',
    'Which openings does the container environment demand in a strict security group',
    'Do I have to allow odd high ports towards the container subnet',
    'What outgoing service tags are needed for a tightly filtered ACA segment',
    'aca required nsg rules',
    'container apps subnet nsg inbound outbound',
  ],
  'container-apps-call-each-other': [
    'We have a front-end and three back-end services as container apps in one environment. The front end should ' +
      'call the others without leaving it. Which URL do I put in the config?',
    "Team A and team B each have their own environment in separate VNets. A's app must call B's API privately. The " +
      "short name from the tutorial doesn't work. What is required?",
    'As beginner with ACA: I used the public address for service to service calls and it works, but is there an ' +
      'internal one that stays inside the environment?',
    'What address does a container app use to talk with a sibling app',
    'Can container apps in two separate environments call each other internally',
    'How is service discovery done between two apps of the same environment',
    'aca app to app internal url',
    'call other container app by name',
  ],
  'container-apps-managed-certificate-internal': [
    'Our internal environment needs hr.fabrikam.com for a container app. I tried the free certificate in the ' +
      'portal and validation never succeeds. Does it work for apps without public access or do we need our own?',
    'How are TLS and custom names handled for container apps which are reachable only over VPN? We have an ' +
      'internal CA and Key Vault. What do I put into DNS?',
    'We would like to automate certificates for twenty internal-only container apps. On public environments the ' +
      'managed ones are great and renew by themselves. What is the alternative for internal ones?',
    'Can the platform issue free certificates for container apps not on the internet',
    'Own domain on an internal container app, where does the certificate come from',
    'Validation of the managed cert hangs as our environment is private',
    'aca managed certificate internal environment',
    'custom domain tls internal container app',
  ],
  'container-apps-ip-restrictions': [
    'We have a public container app for a partner. Only 198.51.100.0/24 and our office should get to it, other ' +
      'apps in the environment stay open. Where is that set per app?',
    "I'd like to allow only Front Door's service tag at the ingress of a container app. The portal wants plain " +
      'ranges. Is it possible with tags, or what would one do instead?',
    'Our consultant says that source filters at the ingress can either allow or deny, but not both at once. Is ' +
      'this so in Container Apps, and are IPv6 ranges taken too?',
    'Can a single container app be narrowed down to certain source addresses',
    'Is an allow list available in the ingress of container apps',
    'How do I whitelist the office for one container app of the environment',
    'aca ip allow list ingress',
    'container app service tag restriction',
  ],
  'container-apps-custom-dns-no-azure': [
    'Creating an ACA environment in our spoke fails after a long time with an unclear provisioning error. In a ' +
      'test VNet with default settings it succeeds. The spoke uses our own DNS servers.',
    'Our container apps were healthy until the network team pointed the VNet to the domain controllers on ' +
      'Wednesday. Since then new revisions don\'t start: "no such host mcr.microsoft.com", and scaling does not work.',
    "The environment shows unhealthy since the VNet's name servers were replaced by company ones. Apps log failed " +
      "lookups for the registry and the platform's own names. VMs in the VNet resolve company hosts well.",
    'Environment cannot be provisioned in a network with company name servers',
    "How come pulls fail with no such host since the VNet's DNS was changed",
    'Revisions stopped starting the day the VNet got our own box as name server',
    'aca environment provisioning failed custom dns',
    'container apps no such host mcr',
  ],
  'container-apps-ingress-limited': [
    'Four apps run in our internal environment. Three of them open from the peered hub. The fourth gives the 404 ' +
      'page of a stopped or missing app, yet the other apps can call it and its replica is running.',
    "My API's URL contains .internal. and the portal shows it as running. A VM in the same VNet gets 404 for it, a " +
      'sibling app gets 200.',
    'Developer question: the app responds in the console of another container in the environment, and from my ' +
      "notebook over VPN I see a 404 page with the Azure logo. Name lookup gives the environment's address.",
    'One of the apps answers siblings only, machines in the VNet get a 404',
    'Running container app is called nonexistent if opened from outside its environment',
    'Why do VMs get not found for this app when its neighbours open all right',
    'aca .internal. url 404 from vm',
    'container app reachable only inside environment',
  ],
  'container-apps-target-port-wrong': [
    'I deployed our Spring Boot image to Container Apps. The revision is provisioned, log says Tomcat started on ' +
      'port 8080, but the URL gives "upstream connect error", reset reason: connection refused. A redeploy changed ' +
      'nothing.',
    "After the first deployment the app's URL returns 503, the replica shows not ready and gets restarted. Run " +
      'locally with docker it is fine. There is no VNet at all.',
    "A colleague's image works in the same environment; mine gives 502 Bad Gateway on each request, container log " +
      'has no incoming request. We used the same Bicep with only the image changed.',
    'Image runs fine on my laptop, on the platform its URL gives bad gateway',
    'Container log says listening, yet the ingress reports connect error',
    'How come the fresh revision stays degraded with replicas not ready',
    'upstream connect error container app',
    'aca 503 after deploy replica not ready',
  ],
  'container-apps-subnet-not-fit': [
    'az containerapp env create with our subnet gives ManagedEnvironmentInvalidNetworkConfiguration. The network ' +
      'team gave us 10.8.0.0/28 for it, freshly created this morning, without anything in it. What is wrong?',
    'Creating the production environment in snet-aca stops at validation. The dev environment was deployed to this ' +
      'subnet last month and is fine. The message talks about the subnet being in use.',
    'Terraform for azurerm_container_app_environment is refused with a statement concerning delegation. Our subnet ' +
      'is a /24 with nothing in it, made by the standard module of the platform team.',
    'The environment is declined already in validation because of the network range we passed',
    'Second environment cannot be created in the range of the first',
    'Why is our subnet not accepted at creation of the container apps environment',
    'aca create error ManagedEnvironmentInvalidNetworkConfiguration',
    'aca env create subnet delegation error',
  ],
  'container-apps-routes-ignored': [
    'We attached a route table with 0.0.0.0/0 to the firewall on our ACA subnet. The firewall log remains empty, ' +
      'and an IP echo call displays a Microsoft address. On the neighbouring VM subnet, the same table works.',
    'Our environment from 2022 sits in a /23. The NAT gateway on the subnet seems to be ignored: partners still ' +
      'see changing addresses. VMs with the same NAT gateway show the right one.',
    "Container apps in the spoke cannot connect to servers on-prem. The spoke uses the hub's gateway by peering, " +
      'VMs get through in both ways. The apps just time out on every 192.168.x host.',
    'UDR on our ACA subnet has no visible influence on egress',
    'Apps still leave with shifting public IPs although NAT is on their subnet',
    "Why don't our container apps follow the routes which VMs beside them follow",
    'aca ignores route table',
    'nat gateway no effect container apps',
  ],
  'container-apps-without-own-vnet': [
    'My container app was set up with az containerapp up. It has to read from an Azure SQL with private endpoint ' +
      'at 10.2.0.5. The connection fails: public access denied. A VM in our network connects fine.',
    'I look for the place where I can attach the running environment to our virtual network. In its Networking ' +
      'page no VNet is shown. Calls to 10.x addresses time out.',
    'We run three apps on the serverless container platform, created by developers via the quickstart. They can ' +
      'reach every internet API, but not a single one of our internal hosts by peering or VPN.',
    'Quickstart environment gets to the internet but to none of our private hosts',
    'There is no network listed at the environment, how can apps talk to 10.x',
    'Why do calls to internal addresses from our container app all time out',
    'container app env no vnet shown',
    'aca quickstart cannot reach private sql',
  ],
  'container-apps-private-endpoint-unused': [
    "I've created a private endpoint to our Container Apps environment. State is Approved, but clients in the " +
      "spoke still show up with public addresses, and connections to the endpoint's IP 10.4.1.7 time out.",
    'Creating a private endpoint on our Container Apps environment ends in an error, on a test environment of a ' +
      'colleague it succeeded. Both are of the workload profiles kind. Ours serves internet users at present.',
    'From a VM, nslookup of the container app returns a public IP though private link is in place for the ' +
      'environment. With a hosts entry to the private IP the connection hangs.',
    'Approved private link at the container environment carries no traffic',
    'Callers reach ACA over the internet still, the endpoint is idle',
    "How come connecting to the environment's private IP just hangs",
    'aca private endpoint approved but timeout',
    'container apps PE not used',
  ],
  'container-apps-firewall-denies': [
    'After the route table to Azure Firewall was attached to the container subnet, new revisions fail with ' +
      'ErrImagePull. Running replicas continue. With the route table taken away, everything starts.',
    'Our environment is forced through an NVA. Apps using managed identity to read Key Vault time out when getting ' +
      'a token; the rest of the code works. It began with the forced routing.',
    'Provisioning of a workload profiles environment in the landing zone takes an hour and fails. All traffic of ' +
      "the spoke goes via the hub's appliance. In the sandbox without the appliance it takes 5 minutes.",
    'Replicas cannot be started since their subnet goes out by our inspection box',
    'Token requests of container apps hang behind the central appliance',
    'Why does environment creation never end in a spoke with forced egress',
    'ErrImagePull container apps udr',
    'aca managed identity timeout behind firewall',
  ],
  'container-apps-nsg-denies': [
    'We added a security group to the container subnet: allow 443 from VirtualNetwork, deny the rest. An hour ' +
      'later all internal apps stopped answering, first sporadically, then completely.',
    'Our internal ACA is called from a peered VNet and times out. Rule list on the subnet allows 80 and 443 from ' +
      'there. When the group is detached, calls work at once.',
    'After a hardening wave, the environment is reported as degraded and ingress is dead. Nothing has been ' +
      'deployed in the apps. The hardening consisted of filter rules at each subnet.',
    'Apps went silent right after the container subnet got strict filter rules',
    'Allow for 443 exists, nevertheless callers in the VNet hang',
    'How come detaching the security group brings the container apps back',
    'aca timeout after nsg deny all',
    'container environment degraded nsg',
  ],
  'container-apps-external-nsg': [
    "I try to allow only our office to a public container app by a rule on the environment's subnet. Whatever I " +
      'deny there, my phone can still open the app. Is the security group at the wrong place?',
    'The environment is external in our own VNet. For compliance we planned to filter internet visitors with NSG ' +
      'and hub firewall. Does the incoming traffic go through our subnet at all?',
    'Our denial of 0.0.0.0/0 inbound at the ACA subnet has no visible result for visitors from the internet, only ' +
      'for the VNet. What should I use for an external environment?',
    'Does a subnet filter act on public visitors of the container environment',
    'Visitors bypass our security group on the container subnet, is that by design',
    "Where do I block the internet if subnet rules aren't seen for a public environment",
    'nsg ignored external aca',
    'block internet container app external environment',
  ],
  'container-apps-key-vault-private': [
    'We keep secrets in Key Vault and reference them in container apps. The vault will be closed for the public ' +
      'next week. What is needed so the platform can still read the secrets?',
    'A container app with a key vault reference fails on new revisions with "unable to get secret", since the ' +
      "vault firewall is set to selected networks. The identity has the right role. How's it meant to be wired?",
    "We design ACA plus a vault behind private endpoint in the hub. Do secret references follow the environment's " +
      'network, or does the platform need an exception?',
    'Can secret references of container apps be used with a closed vault',
    'What does a private vault need so the container platform can sync from it',
    "Vault with selected networks refuses our container app's reference, solution?",
    'aca secret keyvaultref private endpoint',
    'container app vault firewall deny',
  ],
};
