/** What is answered to questions about container apps. */
export const containerAppsWords = {
  'point.container-apps-behind-hub-application-gateway.1':
    "Private Link is not needed: the gateway reaches the environment's internal address over the peering. Link the " +
    "environment's private zone to the VNet of the gateway as well, because that is where the gateway resolves the " +
    "app's name.",
  'point.container-apps-behind-hub-application-gateway.1.change.3':
    "the environment's zone linked to the VNet of the gateway (the hub)",
  'point.container-apps-behind-hub-application-gateway.1.watch.1':
    'The peering is the network path; the zone link alone gives none.',
  'point.container-apps-behind-hub-application-gateway.1.watch.2':
    "The zone has the environment's default domain as its name, with a record * to its static address.",
  'point.container-apps-behind-hub-application-gateway.1.watch.3':
    "The gateway must send the app's own name as host header, or the environment answers 404.",
  'point.container-apps-behind-hub-application-gateway.1.watch.4':
    'If the hub has custom DNS servers, the zone must be linked where these stand.',
  'point.container-apps-calls-refused-by-service-endpoint-rule.1':
    "The rule sees a public address unless the service endpoint is on the environment's own infrastructure subnet. " +
    'Put it there, in a workload profiles environment; cleaner is a private endpoint for the target. A fixed public ' +
    'address comes from a NAT gateway.',
  'point.container-apps-calls-refused-by-service-endpoint-rule.1.change.1':
    'for the service that is called, in the VNet of the environment or a peered one',
  'point.container-apps-calls-refused-by-service-endpoint-rule.1.watch.1':
    'A service endpoint is per subnet: one on another subnet of the VNet does not count.',
  'point.container-apps-calls-refused-by-service-endpoint-rule.1.watch.2':
    'Only a workload profiles environment has routes, NAT gateway and full control of the way out; the ' +
    'consumption-only one does not.',
  'point.container-apps-calls-refused-by-service-endpoint-rule.1.watch.3':
    'The private DNS zone of the private endpoint must be linked to the VNet of the environment.',
  'point.container-apps-calls-refused-by-service-endpoint-rule.1.watch.4':
    "An NSG filters the environment's subnet, it does not send traffic through it.",
  'point.container-apps-calls-refused-by-service-endpoint-rule.cause':
    'the service endpoint is not on the subnet of the environment, so the rule sees a public address',
  'point.container-apps-calls-refused-by-service-endpoint-rule.fix':
    'Put the service endpoint on the infrastructure subnet of a workload profiles environment and admit that subnet, ' +
    'or give the target a private endpoint.',
  'point.container-apps-behind-hub-firewall.1':
    'Yes, with a workload profiles environment: it supports user-defined routes (UDR) through a firewall or ' +
    'appliance. Deploy it as internal, and let the firewall allow the required names. The old consumption-only ' +
    'environment does not support it.',
  'point.container-apps-behind-hub-firewall.1.change.2': "0.0.0.0/0 of the environment's subnet to the firewall",
  'point.container-apps-behind-hub-firewall.1.watch.1':
    'The firewall must allow the names mcr.microsoft.com and *.data.mcr.microsoft.com (or the tags ' +
    'MicrosoftContainerRegistry and AzureFrontDoorFirstParty) before you deploy.',
  'point.container-apps-behind-hub-firewall.1.watch.2':
    'A registry, Key Vault and managed identity need their names too: login.microsoftonline.com and ' +
    '*.identity.azure.net among them.',
  'point.container-apps-behind-hub-firewall.1.watch.3':
    'Internal is chosen when the environment is created; publish from the hub by an Application Gateway or a DNAT ' +
    'rule if anybody outside must get in.',
  'point.container-apps-behind-hub-firewall.1.watch.4': 'DNS to 168.63.129.16 must never be blocked.',
  'point.container-apps-subnet-size.1':
    'A workload profiles environment needs /27 at least, delegated to Microsoft.App/environments; the ' +
    'consumption-only kind needs /23 and no delegation. The subnet belongs to this one environment and cannot be ' +
    'resized later, so take a /24 or /25 if you can.',
  'point.container-apps-subnet-size.1.change.1': 'a subnet of its own, delegated to Microsoft.App/environments',
  'point.container-apps-subnet-size.1.watch.1':
    '12 addresses go to the platform and 5 to Azure: a /27 leaves 15, which is 7 dedicated nodes or about 70 ' +
    'consumption replicas.',
  'point.container-apps-subnet-size.1.watch.2': 'A new revision needs double the addresses for a while.',
  'point.container-apps-subnet-size.1.watch.3':
    'The range must not overlap 169.254.0.0/16, 172.30.0.0/16, 172.31.0.0/16, 192.0.2.0/24 or 100.100.0.0/17 to ' +
    '100.100.192.0/19.',
  'point.container-apps-subnet-size.1.watch.4': 'No VM, function app or second environment may share the subnet.',
  'point.container-apps-internal-or-external.1':
    'A new environment that only your network may reach: make it internal, with a private zone for its domain. One ' +
    'that stands already cannot be changed to internal or moved into a VNet, but a workload profiles environment can ' +
    'be given a private endpoint.',
  'point.container-apps-internal-or-external.1.change.1':
    'for the environment that stands, public network access disabled',
  'point.container-apps-internal-or-external.1.watch.1':
    'VNet or not, and internal or external, is fixed when the environment is created.',
  'point.container-apps-internal-or-external.1.watch.2':
    'With a private endpoint public network access must be disabled; its VNet need not be that of the environment.',
  'point.container-apps-internal-or-external.1.watch.3':
    'Ingress "limited to Container Apps environment" keeps an app inside the environment even when the environment ' +
    'is external.',
  'point.container-apps-internal-or-external.1.watch.4':
    'An internal environment has no name of its own in your VNet until you make the private DNS zone.',
  'point.container-apps-private-endpoint.1':
    'Yes, for a workload profiles environment with public network access disabled: a private endpoint with the ' +
    'sub-resource managedEnvironments, and the zone privatelink.<region>.azurecontainerapps.io linked to the ' +
    "callers' VNet.",
  'point.container-apps-private-endpoint.1.change.1': 'public network access of the environment disabled',
  'point.container-apps-private-endpoint.1.change.2': 'sub-resource managedEnvironments',
  'point.container-apps-private-endpoint.1.change.3': 'privatelink.<region>.azurecontainerapps.io',
  'point.container-apps-private-endpoint.1.watch.1': 'While public network access is on, private endpoints are off.',
  'point.container-apps-private-endpoint.1.watch.2':
    "It needs no VNet of the environment's own, and no peering: it can be in any VNet.",
  'point.container-apps-private-endpoint.1.watch.3':
    "An apex custom domain needs a private zone of the same name with the endpoint's address; a CNAME needs nothing.",
  'point.container-apps-private-endpoint.1.watch.4':
    'One availability table still called it a preview in March 2026; confirm before production.',
  'point.container-apps-names-not-resolved.1':
    "Your DNS servers must forward what they do not know to 168.63.129.16, and the environment's zone must be linked " +
    'to the VNet in which they stand. Without that forwarding the environment itself does not work.',
  'point.container-apps-names-not-resolved.1.change.2': 'everything unknown to 168.63.129.16',
  'point.container-apps-names-not-resolved.1.change.3': "the environment's zone linked to the VNet of the DNS servers",
  'point.container-apps-names-not-resolved.1.watch.1': 'Neither an NSG nor a firewall may block 168.63.129.16.',
  'point.container-apps-names-not-resolved.1.watch.2':
    'Servers on-premises cannot reach that address; they forward to the inbound endpoint of a DNS Private Resolver.',
  'point.container-apps-names-not-resolved.2':
    'An internal environment gets no DNS by itself. Make a private zone named after its default domain ' +
    '(<id>.<region>.azurecontainerapps.io) with a record * to its static address, and link it to every VNet that ' +
    'calls.',
  'point.container-apps-names-not-resolved.2.change.1': "the environment's default domain, * to the static address",
  'point.container-apps-names-not-resolved.2.change.2': 'to every VNet where callers resolve',
  'point.container-apps-names-not-resolved.2.watch.1':
    'On-premises needs a conditional forwarder for that domain to a DNS resolver in Azure.',
  'point.container-apps-names-not-resolved.2.watch.2':
    'Peered VNets need the zone link and the peering: one is the name, the other the path.',
  'point.container-apps-names-not-resolved.2.watch.3':
    'With a custom domain the zone is that of your own name, to the same address.',
  'point.container-apps-names-not-resolved.cause':
    'no private zone for the default domain of the internal environment is linked where the caller resolves',
  'point.container-apps-names-not-resolved.fix':
    'Make a private zone named after the default domain of the environment with a record * to its static address, ' +
    'and link it to the VNets of the callers and of their DNS servers.',
  'point.container-apps-fixed-outbound-address.1':
    'Yes, in a workload profiles environment in your own VNet: attach a NAT gateway to its subnet, and everything ' +
    "leaves from the NAT gateway's fixed address. A consumption-only environment cannot do that, its addresses may " +
    'change.',
  'point.container-apps-fixed-outbound-address.1.change.1': 'on the subnet of the environment',
  'point.container-apps-fixed-outbound-address.1.watch.1':
    'The kind of environment and its VNet are fixed at creation: from the old kind it means a new environment.',
  'point.container-apps-fixed-outbound-address.1.watch.2':
    "With a default route to a firewall on that subnet the firewall's address is seen instead.",
  'point.container-apps-fixed-outbound-address.1.watch.3':
    'Azure services are better called through private endpoints than by an address on their allow list.',
  'point.container-apps-environment-type.1':
    'Take a workload profiles environment, also if you only use its consumption profile: only it knows user-defined ' +
    'routes, NAT gateway, private endpoints and peering through a remote gateway. The consumption-only kind is ' +
    'legacy and cannot be converted.',
  'point.container-apps-environment-type.1.change.1': 'a workload profiles environment instead of consumption-only',
  'point.container-apps-environment-type.1.watch.1':
    'A new environment means new addresses and a new default domain; custom domains soften the move.',
  'point.container-apps-environment-type.1.watch.2':
    'Workload profiles want a /27 or larger, delegated; consumption-only wants a /23 without delegation.',
  'point.container-apps-to-private-targets.1':
    'Yes, if the environment was created in a VNet of yours: then it reaches private endpoints, peered VNets, and ' +
    "on-premises through the hub's gateway. An environment in a generated VNet reaches only the internet, and cannot " +
    'be moved.',
  'point.container-apps-to-private-targets.1.change.2': "the privatelink zone linked to the environment's VNet",
  'point.container-apps-to-private-targets.1.watch.1':
    'On-premises through a remote gateway works with a workload profiles environment only, with gateway transit on ' +
    'the peering.',
  'point.container-apps-to-private-targets.1.watch.2':
    "On-premises must know the route back to the environment's subnet.",
  'point.container-apps-to-private-targets.1.watch.3':
    'App Service\'s "VNet integration" does not exist here: the subnet is chosen when the environment is created.',
  'point.container-apps-front-door.1':
    'Yes, with Front Door Premium: it reaches a workload profiles environment by Private Link. Disable the ' +
    "environment's public network access and approve the connection of Front Door.",
  'point.container-apps-front-door.1.change.1': 'Premium, origin by Private Link',
  'point.container-apps-front-door.1.change.2': 'public network access of the environment disabled',
  'point.container-apps-front-door.1.watch.1': 'Only Premium has Private Link origins.',
  'point.container-apps-front-door.1.watch.2': 'The connection waits for approval on the environment.',
  'point.container-apps-front-door.1.watch.3':
    "Otherwise restrict the app's ingress to the tag AzureFrontDoor.Backend and check X-Azure-FDID in the app.",
  'point.container-apps-tcp-ingress.1':
    'TCP ports work, UDP does not: external TCP ingress needs an environment in a VNet of yours, internal TCP within ' +
    'the environment works always. The exposed port must be unique in the environment, and an app takes additional ' +
    'TCP ports.',
  'point.container-apps-tcp-ingress.1.watch.1': '80 and 443 are taken by HTTP ingress: pick other exposed ports.',
  'point.container-apps-tcp-ingress.1.watch.2':
    "The NSG must admit the exposed port from the callers to the environment's subnet.",
  'point.container-apps-tcp-ingress.1.watch.3':
    'An Application Gateway or Front Door in front carries HTTP only; TCP callers go to the static address of the ' +
    'environment.',
  'point.container-apps-404-by-address.1':
    "The environment finds the app by host name, so send the app's own name (or a custom domain bound to it) as host " +
    'and SNI. 404 also comes when ingress is limited to the environment: set it to accept from the VNet (external) ' +
    'in an internal environment.',
  'point.container-apps-404-by-address.1.change.2': 'backend setting: host name of the app; probe with the same name',
  'point.container-apps-404-by-address.1.watch.1':
    'In an internal environment "accepting traffic from anywhere" means the VNet, not the internet.',
  'point.container-apps-404-by-address.1.watch.2': 'Names with .internal. are for callers inside the environment only.',
  'point.container-apps-404-by-address.1.watch.3':
    'Test: curl --resolve <app fqdn>:443:<static ip> https://<app fqdn>/.',
  'point.container-apps-404-by-address.1.watch.4':
    'A custom domain at the gateway must be bound at the app too, if the host is passed on.',
  'point.container-apps-404-by-address.cause':
    'the gateway sends another host name than the one by which the environment knows the app',
  'point.container-apps-404-by-address.fix':
    'Send the name of the app (or a custom domain bound to it) as host and SNI: in Application Gateway override the ' +
    'host name in the backend setting and in the probe.',
  'point.container-apps-nsg-rules.1':
    'With workload profiles open inbound: 80, 443, 31080 and 31443 from the callers, 30000-32767 from ' +
    'AzureLoadBalancer, and traffic within the subnet. Outbound: the subnet itself, DNS, 443 to ' +
    'MicrosoftContainerRegistry, AzureFrontDoor.FirstParty, AzureMonitor, for identities AzureActiveDirectory.',
  'point.container-apps-nsg-rules.1.change.1': "the environment's subnet: those rules above any deny",
  'point.container-apps-nsg-rules.1.watch.1': 'DNS goes to 168.63.129.16 on 53, or to your own servers.',
  'point.container-apps-nsg-rules.1.watch.2':
    'Add your registry, Key Vault, storage and databases. In an external environment public calls do not pass the ' +
    'subnet, so the NSG does not filter them.',
  'point.container-apps-nsg-rules.1.watch.3':
    'The destination of inbound rules is the whole subnet; the edge proxy listens on 31080 and 31443.',
  'point.container-apps-nsg-rules.1.watch.4':
    'The old consumption-only kind needs more; rules for it are in another table of the document.',
  'point.container-apps-call-each-other.1':
    'Within one environment call http://<app name>, or the internal name with .internal.; that traffic stays inside. ' +
    "Between environments they are strangers: use the app's full name with ingress open to the VNet, a zone for the " +
    'other environment and a peering.',
  'point.container-apps-call-each-other.1.watch.1':
    'Ingress must be on at the called app; TCP apps are called by name and exposed port.',
  'point.container-apps-call-each-other.1.watch.2':
    'HTTP to the .internal. name is redirected to HTTPS unless allowInsecure is on.',
  'point.container-apps-call-each-other.1.watch.3':
    "The traffic goes through the environment's proxy, which wakes an app that is scaled to zero.",
  'point.container-apps-managed-certificate-internal.1':
    'The free managed certificate is for apps that the internet can reach. For an internal environment bring your ' +
    "own certificate (uploaded or from Key Vault), and put the name into a private zone with the environment's " +
    'static address.',
  'point.container-apps-managed-certificate-internal.1.change.1':
    'your own name to the static address of the environment',
  'point.container-apps-managed-certificate-internal.1.watch.1':
    'The domain is proved by a TXT record asuid.<name> in public DNS, which needs no public access to the app.',
  'point.container-apps-managed-certificate-internal.1.watch.2':
    'A DNS suffix of the environment with your certificate serves all apps at once; then no custom domain below that ' +
    'suffix can be added to an app.',
  'point.container-apps-managed-certificate-internal.1.watch.3':
    'Or let an Application Gateway in front end TLS with its own certificate.',
  'point.container-apps-ip-restrictions.1':
    'Yes, per app: ingress takes a list of IPv4 ranges, either all allow (the rest is denied) or all deny. Service ' +
    'tags are not possible there; use the NSG of the subnet for tags such as AzureFrontDoor.Backend.',
  'point.container-apps-ip-restrictions.1.change.1': "IP restrictions of the app's ingress",
  'point.container-apps-ip-restrictions.1.watch.1': 'Allow and deny rules cannot be mixed in one app.',
  'point.container-apps-ip-restrictions.1.watch.2':
    'For the environment as a whole an NSG on its subnet is the simpler place.',
  'point.container-apps-ip-restrictions.1.watch.3':
    "Behind a gateway the source is the gateway's subnet, not the client.",
  'point.container-apps-custom-dns-no-azure.1':
    'The environment needs the recursive resolvers of Azure: your DNS servers must forward what they do not know to ' +
    '168.63.129.16, or to a resolver in Azure, and nothing may block that address. Without it the environment cannot ' +
    'work.',
  'point.container-apps-custom-dns-no-azure.1.change.2': 'everything unknown to 168.63.129.16',
  'point.container-apps-custom-dns-no-azure.1.watch.1':
    'Servers on-premises cannot reach 168.63.129.16: let them forward to a DNS Private Resolver.',
  'point.container-apps-custom-dns-no-azure.1.watch.2': 'Do not deny 168.63.129.16 in an NSG.',
  'point.container-apps-custom-dns-no-azure.cause': 'the DNS servers of the VNet do not forward to 168.63.129.16',
  'point.container-apps-custom-dns-no-azure.fix':
    'Let the DNS servers of the VNet forward unresolved names to 168.63.129.16 (from on-premises: to a DNS Private ' +
    "Resolver) and open port 53 from the environment's subnet.",
  'point.container-apps-ingress-limited.1':
    'Ingress of this app is limited to its environment, so callers from the VNet get 404. Set it to accept traffic ' +
    'from anywhere (external: true): in an internal environment that means your VNet, not the internet.',
  'point.container-apps-ingress-limited.1.change.1': 'ingress external: true',
  'point.container-apps-ingress-limited.1.watch.1':
    'The name then loses its part .internal.: change callers and probes.',
  'point.container-apps-ingress-limited.1.watch.2':
    'In an external environment the same setting opens the app to the internet.',
  'point.container-apps-ingress-limited.cause': 'ingress of the app is limited to its environment',
  'point.container-apps-ingress-limited.fix':
    'Set ingress to accept traffic from anywhere (az containerapp ingress update --type external); in an internal ' +
    'environment that is the VNet only.',
  'point.container-apps-target-port-wrong.1':
    'The ingress sends the calls to a port on which the container does not listen. Set the target port to the one ' +
    'that the app opens, and the transport to what it speaks (HTTP or TCP).',
  'point.container-apps-target-port-wrong.1.change.1': 'target port and transport of the ingress',
  'point.container-apps-target-port-wrong.1.watch.1':
    'Default probes use the target port as well, so a wrong one makes revisions degraded.',
  'point.container-apps-target-port-wrong.1.watch.2':
    'The HTTP log shows in ResponseCodeDetails whether your container or the platform answered.',
  'point.container-apps-target-port-wrong.cause':
    'the target port of the ingress is not the port on which the container listens',
  'point.container-apps-target-port-wrong.fix':
    'Set the target port (az containerapp ingress update --target-port) to the port on which the container listens, ' +
    'with the right transport.',
  'point.container-apps-subnet-not-fit.1':
    'The subnet does not fit: a workload profiles environment wants one of its own, /27 at least, delegated to ' +
    'Microsoft.App/environments; the consumption-only kind wants /23 without delegation. It cannot be resized later.',
  'point.container-apps-subnet-not-fit.1.change.1':
    'a subnet of its own, /24 or /25, delegated to Microsoft.App/environments',
  'point.container-apps-subnet-not-fit.1.watch.1': 'A new revision takes twice its addresses for a while.',
  'point.container-apps-subnet-not-fit.1.watch.2':
    'The ranges 169.254.0.0/16, 172.30.0.0/16, 172.31.0.0/16, 192.0.2.0/24 and 100.100.0.0/17 to 100.100.192.0/19 ' +
    'must not overlap with it.',
  'point.container-apps-subnet-not-fit.cause':
    'the subnet is too small, in use or not delegated as the environment needs',
  'point.container-apps-subnet-not-fit.fix':
    'Create an empty subnet (/24 or /25, at least /27), delegate it to Microsoft.App/environments, and build the ' +
    'environment there.',
  'point.container-apps-routes-ignored.1':
    'The environment is of the old consumption-only kind, which knows no user routes, NAT gateway or remote ' +
    'gateways. It cannot be converted: build a workload profiles environment and move the apps.',
  'point.container-apps-routes-ignored.1.change.1': 'a workload profiles environment instead of consumption-only',
  'point.container-apps-routes-ignored.1.watch.1':
    'The consumption profile is part of the new kind, so scale to zero stays.',
  'point.container-apps-routes-ignored.1.watch.2':
    'Default domain and addresses change; custom domains soften the move.',
  'point.container-apps-routes-ignored.cause':
    'the environment is consumption-only, which supports no routes, NAT gateway or remote gateway',
  'point.container-apps-routes-ignored.fix':
    'Create a workload profiles environment in a delegated subnet (/27 or larger), attach route table or NAT gateway ' +
    'there, and move the apps.',
  'point.container-apps-without-own-vnet.1':
    "The environment has a network of Microsoft's own, from which only the internet is reached, and a VNet cannot be " +
    'added later. Create a new environment in a subnet of yours and deploy the apps there.',
  'point.container-apps-without-own-vnet.1.change.1': 'an environment in a VNet of yours',
  'point.container-apps-without-own-vnet.1.watch.1':
    'Choose a workload profiles environment: it takes routes, NAT gateway and private endpoints too.',
  'point.container-apps-without-own-vnet.1.watch.2':
    "Until then the targets would have to stay open to the environment's outbound addresses.",
  'point.container-apps-without-own-vnet.cause':
    'the environment was created without a VNet of yours and reaches only the internet',
  'point.container-apps-without-own-vnet.fix':
    'Create a workload profiles environment in a delegated subnet of your VNet and redeploy the apps there; an ' +
    'existing one cannot get a VNet.',
  'point.container-apps-private-endpoint-unused.1':
    'While public network access of the environment is on, its private endpoints are off. Disable it, have the zone ' +
    "privatelink.<region>.azurecontainerapps.io linked to the callers' VNet, and approve the connection.",
  'point.container-apps-private-endpoint-unused.1.change.1': 'public network access of the environment disabled',
  'point.container-apps-private-endpoint-unused.1.watch.1':
    'Only workload profiles environments take private endpoints.',
  'point.container-apps-private-endpoint-unused.1.watch.2':
    'Switching it off closes the public way for all apps of the environment at once.',
  'point.container-apps-private-endpoint-unused.cause':
    'public network access of the environment is still on, which keeps its private endpoints off',
  'point.container-apps-private-endpoint-unused.fix':
    'Set public network access of the environment to Disabled, approve the connection, and link ' +
    "privatelink.<region>.azurecontainerapps.io to the callers' VNet.",
  'point.container-apps-firewall-denies.1':
    'The firewall denies names that the environment or your apps need. Allow mcr.microsoft.com and ' +
    '*.data.mcr.microsoft.com, your registry, for identities login.microsoftonline.com and *.identity.azure.net, and ' +
    'what the log shows besides.',
  'point.container-apps-firewall-denies.1.change.2': "the required names from the environment's subnet",
  'point.container-apps-firewall-denies.1.watch.1':
    'As service tags: MicrosoftContainerRegistry and AzureFrontDoor.FirstParty.',
  'point.container-apps-firewall-denies.1.watch.2': 'A private registry is better reached by a private endpoint.',
  'point.container-apps-firewall-denies.1.watch.3': 'DNS to 168.63.129.16 must not be blocked.',
  'point.container-apps-firewall-denies.cause': 'the firewall denies names that the environment needs',
  'point.container-apps-firewall-denies.fix':
    'Allow mcr.microsoft.com, *.data.mcr.microsoft.com, the registry, login.microsoftonline.com, ' +
    "*.identity.azure.net and monitoring from the environment's subnet.",
  'point.container-apps-nsg-denies.1':
    'The NSG lacks rules of the environment: besides 80 and 443 from the callers the edge proxy needs 31080 and ' +
    '31443, the load balancer 30000-32767, and traffic within the subnet must be free. Put them above any deny.',
  'point.container-apps-nsg-denies.1.change.1': 'the rules of the environment above any deny',
  'point.container-apps-nsg-denies.1.watch.1':
    'Outbound it needs DNS, MicrosoftContainerRegistry, AzureFrontDoor.FirstParty, AzureMonitor and ' +
    'AzureActiveDirectory on 443.',
  'point.container-apps-nsg-denies.1.watch.2':
    'The destination of inbound rules is the whole subnet, not the static address alone.',
  'point.container-apps-nsg-denies.cause': "the NSG of the environment's subnet lacks rules that the environment needs",
  'point.container-apps-nsg-denies.fix':
    'Allow 80, 443, 31080 and 31443 from the callers, 30000-32767 from AzureLoadBalancer and all traffic within the ' +
    'subnet, above any deny.',
  'point.container-apps-external-nsg.1':
    'No: calls to an external environment arrive at a public address in the managed resource group and never pass ' +
    'your subnet, so an NSG or firewall there does not see them. Use IP restrictions of the ingress, or an internal ' +
    'environment behind a gateway.',
  'point.container-apps-external-nsg.1.change.1': 'IP restrictions of the ingress',
  'point.container-apps-external-nsg.1.watch.1': 'Calls from inside the VNet do pass the subnet and its NSG.',
  'point.container-apps-external-nsg.1.watch.2':
    'For Front Door alone take its Private Link, or check X-Azure-FDID in the app.',
  'point.container-apps-key-vault-private.1':
    "Yes, with the vault's private endpoint reachable from the environment and privatelink.vaultcore.azure.net " +
    "linked to its VNet. Otherwise the outbound addresses of the environment have to be on the vault's firewall list.",
  'point.container-apps-key-vault-private.1.change.1': 'of the vault',
  'point.container-apps-key-vault-private.1.change.2': 'privatelink.vaultcore.azure.net to the VNet of the environment',
  'point.container-apps-key-vault-private.1.watch.1':
    'The identity needs Key Vault Secrets User; a new role takes up to ten minutes.',
  'point.container-apps-key-vault-private.1.watch.2':
    'Behind a firewall login.microsoftonline.com and *.identity.azure.net must be allowed.',
  'point.container-apps-key-vault-private.1.watch.3':
    'A newer version of a secret without a version in its reference is fetched within 30 minutes.',
};
