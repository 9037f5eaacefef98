// Messages for and against the causes of app hosting.
import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [
  {
    cause: 'app-403-after-private-endpoint',
    first:
      'Since yesterday our App Service has a private endpoint. From a VM in another spoke the browser shows ' +
      'Error 403 Forbidden, and nslookup there gives 20.50.2.11.',
    absent:
      'Our App Service has a private endpoint, nslookup gives 10.1.2.4 from every VNet, but the browser shows a ' +
      'certificate warning for portal.corp.local.',
  },
  {
    cause: 'app-service-endpoint-conflicts-with-private-endpoint',
    first:
      'The web app got a private endpoint. All subnets reach it but snet-jobs, which has Microsoft.Web among ' +
      'its service endpoints; there the log says traffic was received via service tunneling.',
    absent:
      'The web app has no private endpoint; one subnet is denied because no access restriction rule names it, ' +
      'and it has no service endpoint at all.',
  },
  {
    cause: 'deploy-to-app-with-private-endpoint',
    first:
      'Azure DevOps with Microsoft-hosted agents: since the web app is private the task AzureWebApp stops with ' +
      'Ip Forbidden (CODE: 403).',
    absent:
      'Our self-hosted agent in the VNet resolves app and scm to 10.0.3.5 and deploys fine, only the GitHub ' +
      'hosted build of the front end is slow.',
  },
  {
    cause: 'private-app-and-azure-portal',
    first:
      'In the Azure portal the function list stays empty and Console says it cannot reach the site, since ' +
      'public access of the function app is off; my laptop is not on the VPN.',
    absent:
      'Portal blades of the function app work on my laptop over VPN, both names resolve to the private address ' +
      'there; only calls from the internet get 403.',
  },
  {
    cause: 'integrated-app-resolves-public-address',
    first:
      'Function app with VNet integration: Kudu nameresolver gives 52.x for our storage account, a VM in that ' +
      'VNet gets 10.x.',
    absent:
      'Function app with VNet integration: nameresolver in Kudu gives the private 10.x address of the storage ' +
      'account, yet the connection times out.',
  },
  {
    cause: 'integrated-app-times-out-to-on-premises',
    first:
      'App Service integrated with spoke1 cannot open 192.168.20.15:1433 over ExpressRoute, a VM in spoke1 can; ' +
      'tcpping gives a timeout.',
    absent:
      'App Service integrated with spoke1: tcpping to 192.168.20.15:1433 answers from Kudu, but the login to ' +
      'SQL Server is refused.',
  },
  {
    cause: 'vnet-integration-permissions-and-subscriptions',
    first:
      'As web developer I try to attach my App Service to the spoke of the platform team and get ' +
      'LinkedAuthorizationFailed for subnets/join/action.',
    absent:
      'I am owner of subscription and VNet, the role to join the subnet is there, and the web app integration ' +
      'still complains that the subnet is not empty.',
  },
  {
    cause: 'integration-subnet-cannot-be-deleted',
    first:
      'We removed the App Service plan months ago and cannot delete its subnet: ' +
      'serviceAssociationLinks/AppServiceLink is in use.',
    absent: 'We want to delete a subnet that only holds an unattached NSG of an old VM, no App Service was ever there.',
  },
  {
    cause: 'functions-trigger-behind-private-endpoint',
    first:
      'Elastic Premium function: messages wait in the Service Bus queue since the namespace got a private ' +
      'endpoint, and it wakes only if I open the portal.',
    absent: 'HTTP function on Elastic Premium answers 403 to callers outside the VNet since we closed public access.',
  },
  {
    cause: 'app-snat-port-exhaustion',
    first:
      'Every noon our App Service gets SocketException when it calls an external payment API, the rest of the ' +
      'day it is fine, CPU is low.',
    absent:
      'App Service is refused by one VM at any time of day: connection refused on port 8080, SNAT detector ' +
      'finds nothing.',
  },
  {
    cause: 'hybrid-connection-not-connected',
    first:
      'Hybrid Connection Manager on our server says Not connected since the proxy was introduced, the web app ' +
      'gets 502 for the on-prem SQL.',
    absent:
      'The Hybrid Connection is connected and the server reaches the relay, only the SQL login fails for the web app.',
  },
  {
    cause: 'app-scm-record-missing',
    first:
      'From the VM the private web app opens, but Kudu of the same app gives 403, nslookup of its scm name ' +
      'shows a public address.',
    absent:
      'Neither the web app nor its scm name resolves privately from the hosted agent, both give public addresses.',
  },
  {
    cause: 'app-dns-server-setting-overrides',
    first:
      'Two App Services in one plan and subnet: app A gets 10.x for the SQL server, app B 13.x. In B there is ' +
      'an old WEBSITE_DNS_SERVER setting.',
    absent:
      'Both App Services in the subnet get the public address of SQL, neither has DNS settings of its own, and ' +
      'the privatelink zone is linked to the hub only.',
  },
  {
    cause: 'app-dns-server-not-reachable',
    first:
      'After we connected the function app to the spoke whose DNS is our domain controller, it finds no host at ' +
      'all, not even login.microsoftonline.com.',
    absent:
      'The integrated function app resolves every host, public ones too; just storage comes back with its ' +
      'public address.',
  },
  {
    cause: 'app-route-all-off',
    first:
      'There is a 0.0.0.0/0 route to our Azure Firewall on the integration subnet, but the firewall log never ' +
      "shows the web app's internet calls; calls to 10.x do show.",
    absent:
      'The web app has outbound internet traffic (route all) on and a NAT gateway, yet the target refuses the ' +
      'connection.',
  },
  {
    cause: 'app-ping-not-possible',
    first:
      'Ping from the Kudu console to 10.2.0.4 says Unable to contact IP driver, but the app itself reads from ' +
      'the database there.',
    absent: 'tcpping from Kudu to 10.2.0.4:1433 times out and the app cannot read from the database.',
  },
  {
    cause: 'app-plan-without-integration',
    first:
      'Function app on the Consumption plan Y1 must read a private SQL database; VNet integration is greyed out ' +
      'in Networking.',
    absent: 'Function app on Elastic Premium is integrated with the VNet and times out to SQL at times.',
  },
  {
    cause: 'app-vnet-not-in-integration-list',
    first:
      'I want to integrate our web app in West Europe and the VNet in North Europe does not appear in the drop-down.',
    absent:
      'Web app and VNet are both in West Europe, the VNet appears in the list, only its subnet is already used by VMs.',
  },
  {
    cause: 'app-integration-subnet-in-use',
    first:
      'Adding VNet integration to the App Service fails: the chosen subnet already contains our private ' +
      'endpoints and two VMs.',
    absent:
      'VNet integration of the App Service stands in an empty delegated subnet, but scaling to 12 instances ' +
      'runs out of addresses in its /28.',
  },
  {
    cause: 'app-integration-subnet-full',
    first:
      'After scaling the plan to nine instances some workers have no WEBSITE_PRIVATE_IP and time out to the ' +
      'private database, the integration subnet is a /28.',
    absent: 'All instances have a WEBSITE_PRIVATE_IP and all of them time out to the private database.',
  },
  {
    cause: 'functions-content-share-not-over-vnet',
    first:
      'We put the storage account of the function app behind private endpoints and switched public access off: ' +
      'Azure Functions runtime is unreachable, 503.',
    absent:
      'The function app runs with its private storage, content share over the VNet is on, but its Service Bus ' +
      'trigger does not fire.',
  },
  {
    cause: 'app-image-pull-not-over-vnet',
    first:
      'Web app for containers shows ImagePullFailure with 403 since our ACR is private, docker pull from a VM ' +
      'in the VNet works.',
    absent: 'Web app for containers starts and pulls from the private ACR, but its calls to Key Vault get 403.',
  },
  {
    cause: 'app-key-vault-reference-not-resolved',
    first:
      'Since the vault allows only private access our App Service setting delivers the text ' +
      '@Microsoft.KeyVault(SecretUri=...) instead of the password, portal says AccessToKeyVaultDenied.',
    absent:
      'The Key Vault references of the App Service are resolved; the database still says login failed for the user.',
  },
  {
    cause: 'app-access-restriction-denies',
    first:
      'We added one allow rule to the web app for headquarters and now the home office gets Error 403 Ip ' +
      'Forbidden. No private endpoint anywhere.',
    absent:
      'Access restrictions of the web app have a rule that admits the home office, and users there wait for a ' +
      'timeout, no 403.',
  },
  {
    cause: 'slot-without-private-endpoint',
    first:
      'Production of our App Service answers privately, but app-staging.azurewebsites.net gives 403 from the ' +
      'same machine.',
    absent:
      'Production and staging slot both have private endpoints, but deployments to production fail from the ' +
      'hosted agent.',
  },
  {
    cause: 'app-custom-domain-not-bound',
    first:
      'In our private DNS intranet.contoso.local points to the private endpoint of the web app; it answers 404 ' +
      'Web Site not found, the azurewebsites.net name works.',
    absent: 'The web app with custom domain intranet.contoso.com bound gets 403 from outside the VNet.',
  },
  {
    cause: 'gateway-integration-out-of-sync',
    first:
      'The old App Service VNet integration over the point-to-site gateway lost its connection after we renewed ' +
      'the gateway certificates; the plan says out of sync.',
    absent:
      'Our web app uses regional VNet integration without any gateway and lost its connection after an NSG change.',
  },
  {
    cause: 'app-firewall-blocks-after-route-all',
    first:
      'Since we turned on outbound internet traffic for the App Service and send it to the hub firewall, ' +
      'sign-in and Application Insights fail; private databases still work.',
    absent: 'The App Service bypasses the firewall altogether: nothing of it is in the log, route all is off.',
  },
  {
    cause: 'flex-subnet-delegation-wrong',
    first:
      'Flex Consumption function app: adding the VNet fails, the subnet is delegated to ' +
      'Microsoft.Web/serverFarms because our web apps use it.',
    absent:
      'Flex Consumption function app is in an empty subnet delegated to Microsoft.App/environments and times ' +
      'out to SQL.',
  },
  {
    cause: 'app-health-check-redirected',
    first:
      'App Service Health check reports the instances as unhealthy and replaces one each hour, though customers ' +
      'use the site; /health redirects to our www domain.',
    absent: 'App Service health path answers 200 and all instances are healthy, customers get 403.',
  },
  {
    cause: 'private-aks-with-custom-dns-in-hub',
    first:
      'Private AKS in a spoke with domain controllers as DNS: creation fails with exit status=52, agents are ' +
      'unable to resolve the API server.',
    absent: 'AKS creation fails with exit status=50, nc to mcr.microsoft.com timed out.',
  },
  {
    cause: 'aks-nodes-fail-to-provision-egress',
    first:
      'New AKS node pool fails: vmssCSE exit status=50, connect to mcr.microsoft.com port 443 timed out, there ' +
      'is a firewall in the hub.',
    absent:
      'AKS nodes reach mcr.microsoft.com, but creation fails because they cannot resolve the API server, exit code 52.',
  },
  {
    cause: 'aks-node-cannot-reach-api-server',
    first:
      'AKS nodes went NotReady after we moved egress to a NAT gateway; from a node 443 of the API server times ' +
      'out, mcr.microsoft.com answers.',
    absent: 'AKS nodes reach API server and registry, just one pod cannot reach a database.',
  },
  {
    cause: 'aks-udr-without-default-route',
    first:
      'az aks create with outboundType userDefinedRouting stops with ExistingRouteTableNotAssociatedWithSubnet; ' +
      'the default route comes from the virtual hub.',
    absent: 'The AKS node subnet has a route table with 0.0.0.0/0 to the firewall and the public ingress times out.',
  },
  {
    cause: 'private-aks-kubectl-from-outside',
    first:
      'VPN is connected, but kubectl against our private AKS says lookup xyz.privatelink.westeurope.azmk8s.io: ' +
      'no such host.',
    absent: 'nslookup on my laptop gives the private address of the AKS API server, the connection to it is refused.',
  },
  {
    cause: 'private-aks-and-pipelines',
    first: 'GitHub-hosted runners cannot run helm upgrade against our private AKS cluster, it hangs until the timeout.',
    absent: 'GitHub-hosted runners deploy to our public AKS without any IP ranges, only pods crash afterwards.',
  },
  {
    cause: 'aks-client-not-in-authorized-ranges',
    first:
      'Our AKS is public with an IP allow list. Since the office got a new internet line kubectl ends in dial ' +
      'tcp i/o timeout.',
    absent: 'kubectl over VPN against our private AKS says no such host.',
  },
  {
    cause: 'aks-internal-load-balancer-pending',
    first:
      'Internal LoadBalancer service in AKS stays pending, kubectl describe shows AuthorizationFailed on the subnet.',
    absent: 'Internal LoadBalancer service in AKS stays pending, the event says PrivateIPAddressIsAllocated.',
  },
  {
    cause: 'aks-load-balancer-address-taken',
    first:
      'kubectl describe service of our internal ingress says PrivateIPAddressIsAllocated and it stays pending in AKS.',
    absent: 'kubectl describe service in AKS shows LinkedAuthorizationFailed for subnets/join/action.',
  },
  {
    cause: 'aks-public-service-behind-default-route',
    first:
      'AKS in a spoke: since 0.0.0.0/0 goes to the hub firewall the public LoadBalancer IP of our service times ' +
      'out, from a VM in the VNet it works.',
    absent:
      'AKS uses its own load balancer for egress, no default route exists, and the public service gives ' +
      'connection refused.',
  },
  {
    cause: 'aks-subnet-nsg-blocks-service',
    first:
      'Pod answers inside AKS with curl, the LoadBalancer EXTERNAL-IP times out; our security team has put an ' +
      'NSG on the node subnet.',
    absent: 'The pod does not answer inside AKS either, and the service gives 502.',
  },
  {
    cause: 'aks-nsg-between-node-pools',
    first:
      'We added a node pool in another subnet with its own NSG; pods there get no DNS at all, on the first pool ' +
      'everything resolves.',
    absent: 'All AKS pods resolve names, only the storage account comes back with its public address.',
  },
  {
    cause: 'aks-subnet-is-full',
    first: 'AKS upgrade stops with SubnetIsFull, the /24 is used up by pods with Azure CNI.',
    absent: 'AKS node pool cannot be created in the empty /22 because of its delegation to another service.',
  },
  {
    cause: 'aks-subnet-delegated-elsewhere',
    first: 'az aks nodepool add says SubnetIsDelegated, the subnet belongs to Microsoft.Web/serverFarms.',
    absent: 'az aks nodepool add says InsufficientSubnetSize, the subnet has no delegation.',
  },
  {
    cause: 'aks-to-private-endpoints',
    first:
      'nslookup in an AKS pod gives the public address of our Azure SQL, which refuses with deny public network ' +
      'access.',
    absent: 'nslookup in an AKS pod gives 10.x for Azure SQL, the login fails.',
  },
  {
    cause: 'aks-private-registry',
    first:
      'AKS pods stay in ImagePullBackOff with 403 since the ACR has only a private endpoint; from the node the ' +
      'registry resolves to a public IP.',
    absent: 'AKS nodes resolve the registry to 10.x and pull images, the pod crashes after start.',
  },
  {
    cause: 'aks-to-on-premises',
    first:
      'Neither AKS nodes nor pods reach 10.200.4.20 in our datacenter over VPN, timeouts, the firewall there ' +
      'knows the hub range only.',
    absent: 'AKS nodes reach 10.200.4.20 on-premises, pods on the same node do not.',
  },
  {
    cause: 'aks-pod-range-hides-target',
    first:
      'From an AKS node I can open the on-premises host 10.244.7.9, from a pod on that node it times out; all ' +
      'other hosts work.',
    absent: 'AKS node and pods all fail to reach the datacenter since the firewall there was changed.',
  },
  {
    cause: 'aks-logs-exec-timeout',
    first:
      'Since the firewall stands before our AKS kubectl exec and kubectl logs end in error dialing backend i/o ' +
      'timeout, deployments still work.',
    absent: 'kubectl logs works for pods on every AKS node, only the ingress returns 404.',
  },
  {
    cause: 'aks-kubenet-route-table-replaced',
    first:
      'After the landing zone policy swapped the route table of our kubenet AKS subnet, pods reach only pods on ' +
      'their own node.',
    absent: 'Our kubenet AKS subnet still has a route to the pod range of every node, the public ingress times out.',
  },
  {
    cause: 'aks-nodes-keep-old-dns',
    first:
      'We replaced the DNS servers of the VNet last week; VMs resolve corp.local, AKS pods on older nodes do ' +
      'not, new nodes do.',
    absent: 'AKS pods resolve corp.local fine after the DNS change, only 403 from storage.',
  },
  {
    cause: 'aks-snat-exhaustion',
    first:
      'At peak our AKS pods get timeouts to an external API, the load balancer shows failed SNAT connections, ' +
      'at night all is well.',
    absent: 'AKS pods are refused by an external API at any time, no failed SNAT connections.',
  },
  {
    cause: 'agic-back-ends-unhealthy',
    first: 'AGIC on AKS: the application gateway lists the pod addresses, all unhealthy, users see 502.',
    absent: 'AGIC on AKS: ingress has no address because the application gateway was stopped at night.',
  },
  {
    cause: 'agic-gateway-stopped',
    first:
      'kubectl describe ingress on AKS says ResetIngressStatus, application gateway is in stopped state, users ' +
      'get 502.',
    absent: 'AGIC on AKS: the gateway runs and knows the pods, they are unhealthy because of an NSG.',
  },
  {
    cause: 'aks-service-range-overlaps',
    first:
      'AKS upgrade refused with ServiceCidrOverlapExistingSubnetsCidr since we added a subnet 10.0.8.0/22 to the VNet.',
    absent: 'AKS upgrade refused with SubnetIsFull, the service range overlaps with nothing.',
  },
  {
    cause: 'aks-private-zone-permission-missing',
    first: 'Creating a private AKS with our central DNS zone ends in CustomPrivateDNSZoneMissingPermissionError.',
    absent: 'Creating a private AKS works with our zone and roles, but kubectl over VPN says no such host.',
  },
  {
    cause: 'container-apps-names-not-resolved',
    first:
      'From on-premises the FQDN of our internal Container Apps environment gives NXDOMAIN, with the static IP ' +
      'in the hosts file it works.',
    absent: 'The FQDN of our container app resolves to the private static IP, the answer is 404.',
  },
  {
    cause: 'container-apps-custom-dns-no-azure',
    first:
      'Creating a Container Apps environment in our spoke fails; the VNet uses on-premises DNS servers, which ' +
      'do not answer for mcr.microsoft.com.',
    absent:
      'The Container Apps environment runs and the DNS server of the VNet answers for public names, callers get 404.',
  },
  {
    cause: 'container-apps-404-by-address',
    first:
      "Application Gateway in front of our container app returns 404; curl with --resolve and the app's own " +
      'FQDN works.',
    absent:
      "curl with the app's own FQDN gives 404 from the VNet too, ingress of the container app is limited to the " +
      'environment.',
  },
  {
    cause: 'container-apps-ingress-limited',
    first:
      'One container app answers its sister apps but 404 to a VM in the VNet, even with the right host name; ' +
      'ingress shows external: false.',
    absent: 'The container app has external ingress and returns 502 because of its target port.',
  },
  {
    cause: 'container-apps-target-port-wrong',
    first: 'Our new container app returns 502, the revision is degraded; the process listens on 5000, ingress says 80.',
    absent: 'The container app returns 404 to callers in the VNet, ingress has the right port.',
  },
  {
    cause: 'container-apps-subnet-not-fit',
    first: 'Creating the Container Apps environment is refused because the subnet is a /28 and not delegated.',
    absent: 'The Container Apps environment stands in an empty delegated /24, callers cannot resolve it.',
  },
  {
    cause: 'container-apps-routes-ignored',
    first:
      'We put a NAT gateway on the subnet of our old consumption-only Container Apps environment, the partner ' +
      'still sees other addresses.',
    absent:
      'Our workload profiles Container Apps environment leaves by the NAT gateway, the partner refuses its address.',
  },
  {
    cause: 'container-apps-without-own-vnet',
    first:
      'The container app from the quickstart cannot reach our SQL private endpoint; a VM in the VNet can; its ' +
      'environment shows no VNet.',
    absent: 'The container app runs with workload profiles in our VNet and resolves SQL to 10.x, the login fails.',
  },
  {
    cause: 'container-apps-private-endpoint-unused',
    first:
      'Front Door with Private Link to our Container Apps environment gives timeouts; the connection is ' +
      'approved, public network access is still enabled.',
    absent: 'Public network access of the Container Apps environment is disabled, its private endpoint answers 404.',
  },
  {
    cause: 'container-apps-firewall-denies',
    first:
      'Since 0.0.0.0/0 of the Container Apps subnet goes to Azure Firewall new revisions do not provision; the ' +
      'log denies mcr.microsoft.com.',
    absent: 'The firewall denies nothing from our Container Apps subnet, the app answers 502.',
  },
  {
    cause: 'container-apps-calls-refused-by-service-endpoint-rule',
    first:
      'Storage with a virtual network rule refuses our container app with 403; the service endpoint is on ' +
      'another subnet than that of the environment.',
    absent:
      'Storage admits our container app by service endpoint on its own subnet, writes fail because of a missing role.',
  },
  {
    cause: 'container-apps-nsg-denies',
    first:
      'After the security team put a deny-all NSG on our Container Apps subnet, callers in the VNet time out on ' +
      '443 and the environment is degraded.',
    absent: 'NSG of our Container Apps subnet has all the rules, callers get 404.',
  },
  {
    cause: 'apim-internal-dns',
    first:
      'Internal API Management: VMs in the VNet cannot resolve contoso.azure-api.net, with a hosts entry it works.',
    absent: 'External API Management resolves everywhere, the back end gives 403.',
  },
  {
    cause: 'apim-forced-tunnel-nsg',
    first:
      'After 0.0.0.0/0 to the firewall API Management in our VNet says Failed to connect to management endpoint ' +
      'at 3443.',
    absent: 'API Management network status shows SQL failed, the management endpoint is reached.',
  },
  {
    cause: 'apim-nsg-rules-missing',
    first:
      'Since we tidied up the NSG of the API Management subnet every call to the gateway times out, the rule ' +
      'for AzureLoadBalancer is gone.',
    absent: 'NSG of the API Management subnet has all required rules, calls give 404.',
  },
  {
    cause: 'apim-dependency-blocked',
    first:
      'Network status of our injected API Management shows Azure SQL and Storage red since outbound traffic ' +
      'goes through the firewall.',
    absent: 'All dependencies in the network status of API Management are green, a back end answers 403.',
  },
  {
    cause: 'apim-private-backend-fails',
    first: 'API Management gets 403 Ip Forbidden from a function app with private endpoint, a VM in the VNet gets 200.',
    absent: 'API Management trace says the remote name could not be resolved for the back end.',
  },
  {
    cause: 'apim-dns-change-not-applied',
    first:
      'API Management in the VNet: trace says the remote name api.corp.local could not be resolved since we ' +
      'changed the DNS servers, a VM resolves it.',
    absent: 'API Management trace shows 403 from the function app.',
  },
  {
    cause: 'apim-no-way-to-backend',
    first:
      'Our API Management Consumption instance ends in connection timed out to 10.4.0.10, the trace stops at ' +
      'connecting.',
    absent: 'API Management trace shows that the back end answered with 401.',
  },
  {
    cause: 'apim-portal-test-console-fails',
    first: 'Test tab of the Azure portal for our internal API Management says Http response was not received.',
    absent: 'External API Management: the test console works, calls from partners get 401.',
  },
  {
    cause: 'apim-portal-cannot-be-published',
    first: 'Developer portal of internal API Management: Unable to start the portal, and publishing hangs.',
    absent: 'Developer portal of API Management is published and opens, the test console gives 401.',
  },
  {
    cause: 'apim-globally-peered-callers',
    first:
      'Internal API Management in West Europe does not answer callers in a globally peered VNet in East US; its ' +
      'platform version is stv1.',
    absent:
      'Internal API Management on stv2 does not answer globally peered callers because they cannot resolve its name.',
  },
  {
    cause: 'apim-internal-private-endpoint',
    first:
      'Creating a private endpoint on our API Management is refused: PrivateEndpoint with group id Gateway is ' +
      'not supported; the instance is in internal VNet mode.',
    absent: 'Creating a private endpoint on our API Management without VNet works, callers still come in publicly.',
  },
];
