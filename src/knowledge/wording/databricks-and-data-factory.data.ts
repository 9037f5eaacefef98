// How people put the points of Databricks and Data Factory, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const databricksAndDataFactoryWording: Wording = {
  'databricks-cluster-without-way-out': [
    "Our VNet-injected Databricks ran well. Since the spoke's subnets got a route table with default route to the " +
      'hub firewall, no cluster starts: terminated with NPIP_TUNNEL_SETUP_FAILURE after around 12 minutes.',
    'We deployed a new workspace with secure cluster connectivity in our own VNet. Each cluster launch ends with ' +
      'BOOTSTRAP_TIMEOUT: "please check network connectivity from the data plane to the control plane". The network ' +
      'has an NVA for egress.',
    'Jobs in Databricks failed over night, all clusters terminate during launch. In the afternoon the network guys ' +
      'had migrated the VNet to Virtual WAN. Notebooks opened in the browser look normal.',
    'No cluster comes up in our injected workspace since the egress was rerouted',
    'Launch of compute aborts with a message on control plane connectivity',
    'How come all Databricks nodes die in bootstrap after the network migration',
    'databricks NPIP_TUNNEL_SETUP_FAILURE hub firewall',
    'databricks BOOTSTRAP_TIMEOUT cluster terminated',
  ],
  'databricks-subnets-used-up': [
    "Around 7 pm many jobs start in our workspace and some fail: the cluster couldn't be launched, not enough free " +
      'addresses in the subnet. In the daytime everything starts. The subnets are /26.',
    'Autoscaling of our biggest cluster stops at 27 workers although the limit is 60 and quota is ample. Event log ' +
      'mentions a failure to add nodes and SubnetIsFull.',
    'Two teams share one Databricks workspace. When both run their loads together, the later one gets launch ' +
      'errors on network addresses. Alone each works fine.',
    'Parallel jobs in the evening cannot get nodes, message talks about addresses',
    'Databricks workers are never more than a certain number whatever the autoscale maximum',
    'Cluster launch fails only when other clusters of the workspace are running',
    'databricks SubnetIsFull cluster start',
    'databricks insufficient free addresses subnet',
  ],
  'databricks-serverless-without-endpoint-rule': [
    'Our SQL warehouse of the serverless kind gets 403 AuthorizationFailure on the data lake. A classic cluster in ' +
      'the same workspace reads the same path. Storage only accepts private endpoints.',
    'We switched notebooks from job clusters to serverless compute to save start-up time. Since then the ' +
      'connection to Azure SQL times out. The database has public access off and an endpoint in the Databricks VNet.',
    'Unity Catalog external location works with our classic compute; with serverless the same query is refused by ' +
      'the storage firewall. Permissions are identical as it is the same access connector.',
    'Classic compute reads the lake, the serverless kind is turned away',
    'Serverless warehouse cannot talk to a database that our job clusters use daily',
    'Why is our storage refusing just the queries from serverless',
    'databricks serverless 403 storage firewall',
    'serverless sql warehouse cannot reach adls',
  ],
  'databricks-sign-in-goes-public': [
    'Front-end private link for our workspace is done; adb-123.azuredatabricks.net resolves to 10.x in the office. ' +
      'After the Entra login the browser is redirected and ends with a timeout. Users see a blank page.',
    'Users over VPN open the workspace URL, sign in, and come back to the login in an endless loop or a timeout. ' +
      'The proxy log shows a blocked call to westeurope.pl-auth.azuredatabricks.net.',
    'We disabled public access for Databricks. The REST API with a token works from the VNet, the web login in the ' +
      "browser never finishes. What's the difference?",
    'Browser login to the private workspace never completes, tokens do work',
    'After signing in, the redirect lands on an outside address and is blocked',
    'Why does the login return loop for our privately linked workspace',
    'databricks private link login loop',
    'pl-auth azuredatabricks sign-in timeout',
  ],
  'data-factory-endpoint-not-approved': [
    'I made a managed private endpoint from Data Factory to our data lake. The Studio lists it as Pending for two ' +
      'days. The copy activity in the managed runtime fails with forbidden from storage.',
    "In Synapse, the managed endpoint to Azure SQL says provisioning succeeded, yet pipelines can't connect. The " +
      "linked service test shows that the endpoint state isn't usable.",
    'Our ADF worked with a managed endpoint to a storage account. The storage team recreated the account with the ' +
      'same name yesterday. Since then 403, though the endpoint is still in the list.',
    'Managed endpoint of the factory exists, but traffic is still refused',
    "Factory's private connection hangs in pending, who has to act",
    "Copy over the managed endpoint fails, state column isn't green",
    'adf managed private endpoint pending',
    'synapse managed endpoint storage 403',
  ],
  'self-hosted-runtime-cut-off': [
    "The integration runtime on our Windows server shows offline in Data Factory since Saturday's firewall swap. " +
      "The service is started; the log says it can't connect to the cloud service.",
    'We turned off public access of the data factory. Since then the self-hosted runtime node is "unavailable", ' +
      'all pipelines that use it wait in queue. Azure-hosted runtimes go on.',
    'New SHIR on a server in the DMZ: registration with the key fails with an error about not reaching the cloud ' +
      'service. A server in the LAN with the same key registers.',
    'Our local ADF runtime went offline, Windows service is running',
    'Node of the integration runtime lost contact to the factory',
    'Pipelines on the local runtime sit in queue, node unavailable',
    'SHIR offline cannot connect cloud service',
    'self-hosted IR node unavailable',
  ],
  'self-hosted-runtime-limited': [
    'The portal shows our self-hosted integration runtime as "Running (Limited)". Nightly pipelines run all right, ' +
      'but test connection and preview in the Studio always time out.',
    "Developers can't browse tables of the on-prem Oracle in ADF authoring since last month; the dialog spins. " +
      'Scheduled copy activities on the same runtime succeed. There were firewall changes.',
    'New SHIR node registered fine. Copies work. Every interactive operation fails with a message about the ' +
      'runtime not responding. What does the limited state mean?',
    "Runtime status has the word limited, copies work but previews don't",
    'Test connection on our runtime hangs, scheduled runs are green',
    'Why is interactive authoring in ADF dead while the pipelines succeed',
    'SHIR state Running (Limited) adf',
    'adf test connection timeout self-hosted, pipelines ok',
  ],
  'data-gateway-ports-closed': [
    "Power BI refreshes fail since Monday: gateway is offline or can't be reached. The gateway server is up and " +
      'its Windows service runs. On the weekend the perimeter firewall was replaced.',
    'I installed the on-premises data gateway in a segmented server zone. The network ports test in the ' +
      'diagnostics ends with failed, and the service says the gateway is not reachable.',
    'Our gateway cluster has two members. The one in the old VLAN is online, the one moved to the new VLAN shows ' +
      'offline. Both versions are current.',
    'Reports do not refresh, the gateway is shown as offline while its server runs',
    'Ports test in the data gateway app gives a failure',
    'Gateway lost contact to the Power BI cloud after firewall work',
    'power bi gateway offline after firewall change',
    'on-premises data gateway ports test failed',
  ],
  'vnet-data-gateway-subnet-not-offered': [
    'I want to create a virtual network data gateway in the Power BI admin page. Subscription and VNet can be ' +
      'chosen, the subnet list is empty. The network team says that the subnet is ready.',
    "Our new VNet gateway fails at creation with a generic error. There's a subnet for it, 10.0.1.0/27. In a " +
      "colleague's subscription the same procedure succeeded.",
    'I have Contributor on the resource group of the network, but in the wizard for the VNet data gateway I see no ' +
      'subnet at all. My colleague sees some. What makes the difference?',
    'Wizard for the VNet gateway shows no subnet to pick',
    'Creating the virtual network gateway for Power BI ends with an error',
    'How come our prepared subnet is missing in the dropdown of the data gateway wizard',
    'vnet data gateway subnet list empty',
    'power bi vnet gateway creation failed',
  ],
  'fabric-reaches-closed-data-lake': [
    'In Fabric I create a shortcut to our ADLS Gen2. The account is set to selected networks and the wizard gives ' +
      '403 or invalid credentials. With the firewall open it works.',
    "We've made a managed private endpoint from the workspace to the data lake and it is approved. Notebooks read " +
      'the lake, but the OneLake shortcut and the pipeline copy are still refused.',
    "Our storage team disabled public access; since then the Fabric lakehouse can't read the tables behind " +
      "shortcuts. F64 capacity, workspace in the same tenant. Permissions haven't changed.",
    'Shortcut to the firewalled lake is refused, a Spark notebook gets in',
    'Fabric copy job gets 403 from storage since the network rules were tightened',
    'Why does the lakehouse lose access to our data lake behind a firewall',
    'fabric shortcut adls firewall 403',
    'onelake shortcut storage selected networks',
  ],
  'databricks-vnet-and-subnets': [
    "Our data team requests Databricks in our own VNet. I'm the network guy: what ranges do I hand out, how many " +
      'subnets, and can the second workspace use the same ones?',
    'We plan a workspace for up to 100 nodes. The spoke is a /23. How large must the host and container subnets ' +
      'be, and are other resources allowed in there?',
    'Can the network for an injected Databricks workspace be in the connectivity subscription while the workspace ' +
      'itself is in the data subscription? Both would be in the same region.',
    'What does the network have to look like to put Databricks into it',
    'Which prefix lengths are the least for the two Databricks ranges',
    'May a pair of Databricks ranges serve more than one workspace',
    'databricks vnet injection subnet size',
    'databricks public private subnet /26',
  ],
  'databricks-routes-to-a-firewall': [
    'Company rule: all spokes have 0.0.0.0/0 to the Azure Firewall. Before deploying Databricks with injection I ' +
      'want the list of routes which must be exceptions, so clusters can start.',
    'Security asks whether a route with next hop Internet for the AzureDatabricks tag undermines forced ' +
      'tunnelling. What are these needed for, and does private link make them superfluous?',
    "We'd like the nodes' package downloads and API calls inspected by our appliance. How do I write the route " +
      'table for the two Databricks subnets?',
    'How should route tables for Databricks be written with central egress',
    'Is inspecting of Databricks egress by a hub appliance supported',
    'Which exceptions to the forced default route do Databricks ranges need',
    'databricks udr service tags',
    'databricks forced tunneling route table',
  ],
  'data-factory-own-private-endpoint': [
    'Our security baseline says each PaaS needs a private endpoint. For Data Factory I find two sub-resources, ' +
      'dataFactory and portal. What do they do and will pipelines break if I disable public access?',
    'Engineers should open the ADF Studio only from the office network. Is that possible with an endpoint, and ' +
      'does it make the copied data private too?',
    'We run self-hosted runtimes on-prem over ExpressRoute and want their control traffic to stay private. Which ' +
      'endpoint of the data factory is needed for that?',
    'What is gained by giving the factory itself an inbound private link',
    'Does closing the factory to the public stop the Azure-hosted runtimes',
    'Can the authoring page of the factory be limited to internal users',
    'adf private endpoint portal vs dataFactory',
    'disable public access data factory effects',
  ],
  'data-factory-managed-network-limits': [
    'Our factory uses the AutoResolve runtime. Security wants managed virtual network. Can the existing runtime be ' +
      'switched, and what drawbacks such as start-up time or DNS do we have to expect?',
    'Every copy in our managed-network runtime waits three or four minutes before it begins. Is this normal, and ' +
      'can the computes somehow be kept warm?',
    'We want the managed network of ADF to resolve our corporate names by own DNS, and to be in another region ' +
      'than the factory. Is any of it feasible?',
    'What can the managed network of a data factory not do',
    'Is a change of a standard runtime into the managed network possible',
    'Copies queue for minutes in the managed runtime, how to shorten it',
    'adf managed vnet limitations',
    'adf managed vnet ir slow start ttl',
  ],
  'vnet-data-gateway-subnet-size': [
    'We are to plan VNet data gateways for Power BI with three members at first, nine later. How large should the ' +
      'subnet be, and may other services be in it?',
    'The network team offers 10.0.1.64/28 with IPv6 for our virtual network gateway of Fabric. Is this range OK, ' +
      'and do NSG rules between members matter?',
    "As Power BI admin I need to order a subnet. What's the arithmetic for addresses per gateway member, and what " +
      'licence or capacity is required?',
    'How many addresses do VNet gateways for Power BI take',
    "Can the gateway's range be used by other Power Platform features too",
    "Which ranges aren't permitted for virtual network gateways of Fabric",
    'vnet data gateway /28 enough',
    'vnet data gateway subnet sizing',
  ],
  'vnet-data-gateway-region-and-removal': [
    "Our Power BI tenant's home is North Europe, the SQL databases are in Southeast Asia. If I create a VNet data " +
      "gateway there, where does it run and where's the data going?",
    "We removed all VNet gateways last evening, and the delegated subnet still can't be deleted. It says something " +
      'is linked to it. How long does it persist?',
    "We need to relocate the VNet to another resource group. There's a virtual network data gateway in it. Is the " +
      'move possible with it, or must it go first?',
    'Where is the compute of a Power BI VNet gateway located',
    "Delegated Power Platform subnet won't go away after the gateway's removal",
    'Does the home location of the tenant matter for VNet gateways',
    'vnet data gateway region tenant',
    'delete vnetaccesslinks subnet after gateway',
  ],
  'data-gateway-needs-which-ports': [
    "I'm installing an on-premises data gateway for Power BI. The firewall admin wants a list of destinations and " +
      'ports, and asks if anything comes inward. What do I give him?',
    "Our security team doesn't allow ports 5671 and 9350 outward. Can the gateway for Power BI live with 443 " +
      'alone, and is it as good?',
    'Do we require a VPN to Azure for the gateway that refreshes datasets from our local SQL Server, or is ' +
      'ordinary internet access enough for it?',
    'What outgoing access must a Power BI gateway server be given',
    'Can the on-premises data gateway run on nothing but HTTPS',
    'Is a tunnel or an inbound opening needed for refreshing from local databases',
    'on-premises data gateway firewall ports list',
    'power bi gateway https mode 443 only',
  ],
  'power-platform-environment-elsewhere': [
    'Our Power Platform environment is in Europe, and the SQL it should reach privately stands in UK South. Which ' +
      "regions need the delegated subnets, and how's the third network connected?",
    'We want Power Apps and Dataverse plug-ins to call internal APIs through our VNet. The environment is in the ' +
      'United States geography. What do we prepare and may several environments use the same subnets?',
    'After enabling virtual network support for an environment, its internet calls to a SaaS fail. Do we need ' +
      'something for egress at the delegated subnets?',
    "Power Apps should call a private API in a region that's not ours, how",
    'Which pair of regions does VNet support for Power Platform require',
    'May one delegated range be used by many Power Platform environments',
    'power platform vnet support regions europe',
    'dataverse plugin vnet other azure region',
  ],
  'fabric-managed-private-endpoints': [
    'We consider Fabric with private sources: SQL database, ADLS, Event Hubs. Which Fabric items can go by managed ' +
      'private endpoints, and which licence does that require?',
    'A data engineer wants to read a private Azure SQL from a Fabric notebook. Where is the endpoint created, what ' +
      'does he enter and who has to say yes?',
    'For our governance document I need a clear statement: are managed private endpoints of a Fabric workspace ' +
      'used by pipelines, dataflows, shortcuts and Spark alike?',
    'What parts of Fabric support outbound private link to sources',
    'Can Spark notebooks in Fabric query a database with no public access',
    'Is a trial capacity enough to make private links from a Fabric workspace',
    'fabric managed private endpoint supported workloads',
    'fabric notebook private azure sql',
  ],
};
