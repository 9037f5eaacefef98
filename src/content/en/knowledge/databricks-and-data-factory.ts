/** What is answered to questions about databricks and data factory. */
export const databricksAndDataFactoryWords = {
  'point.databricks-cluster-without-way-out.1':
    'The workers cannot reach the control plane, storage for artifacts or the metastore. Send the service tags ' +
    'AzureDatabricks, Sql, Storage and EventHub with next hop Internet on both workspace subnets, or allow them on ' +
    'the firewall, and give the subnets a way out.',
  'point.databricks-cluster-without-way-out.1.change.1':
    'on both workspace subnets: AzureDatabricks, Sql, Storage and EventHub to Internet',
  'point.databricks-cluster-without-way-out.1.change.2': 'where the subnets have no other way out',
  'point.databricks-cluster-without-way-out.1.watch.1':
    'With back-end Private Link the tag AzureDatabricks is not needed, the others are.',
  'point.databricks-cluster-without-way-out.1.watch.2':
    'Without public IPs the subnets need a NAT gateway or a firewall: the network gives none by itself.',
  'point.databricks-cluster-without-way-out.1.watch.3':
    'A bootstrap timeout can also come from slow init scripts or DNS: look at the details in the event log.',
  'point.databricks-cluster-without-way-out.cause':
    'the workers of the cluster do not reach the Databricks control plane over their route table or firewall',
  'point.databricks-cluster-without-way-out.fix':
    'Add routes for the tags AzureDatabricks, Sql, Storage and EventHub with next hop Internet to both workspace ' +
    'subnets, or allow them on the firewall, and give the subnets a NAT gateway.',
  'point.databricks-subnets-used-up.1':
    'Each node takes one address in the host subnet and one in the container subnet, so the smaller of the two ' +
    'limits all clusters of the workspace together. Use fewer or larger nodes, or a workspace with larger subnets.',
  'point.databricks-subnets-used-up.1.change.1': 'larger subnets, in a new or updated workspace',
  'point.databricks-subnets-used-up.1.watch.1': 'A /26 leaves room for 59 nodes, all clusters together.',
  'point.databricks-subnets-used-up.1.watch.2': 'The subnets belong to one workspace and hold nothing else.',
  'point.databricks-subnets-used-up.cause': 'the two subnets of the workspace have no free addresses for more nodes',
  'point.databricks-subnets-used-up.fix':
    'Lower the number of nodes that run at once, or move to a workspace with larger host and container subnets.',
  'point.databricks-serverless-without-endpoint-rule.1':
    'Serverless compute runs outside your VNet and uses none of its endpoints. Add a private endpoint rule for the ' +
    'target to a network connectivity configuration, attach that to the workspace, and approve the connection at the ' +
    'target.',
  'point.databricks-serverless-without-endpoint-rule.1.change.1': 'yours, for classic compute',
  'point.databricks-serverless-without-endpoint-rule.1.change.2': 'by a rule of the network connectivity configuration',
  'point.databricks-serverless-without-endpoint-rule.1.watch.1':
    'The configuration belongs to one region and the Databricks account; an account administrator makes it.',
  'point.databricks-serverless-without-endpoint-rule.1.watch.2':
    'Data Lake Storage needs a rule for dfs and one for blob.',
  'point.databricks-serverless-without-endpoint-rule.cause':
    'serverless compute has no private endpoint rule to the target, as it does not run in your VNet',
  'point.databricks-serverless-without-endpoint-rule.fix':
    'Create a network connectivity configuration with a private endpoint rule to the target in the Databricks ' +
    'account console, attach it to the workspace and approve the connection at the target.',
  'point.databricks-sign-in-goes-public.1':
    'The sign-in callback has a name of its own per region, which the endpoint of the workspace does not cover. ' +
    'Create one more endpoint with the sub-resource browser_authentication in each region and DNS zone, best on a ' +
    'workspace kept for that alone.',
  'point.databricks-sign-in-goes-public.1.change.1': 'sub-resource browser_authentication, once per region',
  'point.databricks-sign-in-goes-public.1.watch.1':
    'Its record lives in the same zone privatelink.azuredatabricks.net.',
  'point.databricks-sign-in-goes-public.1.watch.2':
    'Deleting the workspace that hosts it cuts the sign-in of all others in the region: lock it.',
  'point.databricks-sign-in-goes-public.cause': 'no browser_authentication endpoint serves the sign-in of this region',
  'point.databricks-sign-in-goes-public.fix':
    'Create a private endpoint with the sub-resource browser_authentication on a workspace of that region, in the ' +
    'VNet of the users, with the zone privatelink.azuredatabricks.net.',
  'point.data-factory-endpoint-not-approved.1':
    'A managed private endpoint carries nothing until the owner of the target approves it: on the Networking page of ' +
    'the target, under private endpoint connections. If the target was deleted and made anew, delete the endpoint ' +
    'and create it again.',
  'point.data-factory-endpoint-not-approved.1.change.1': 'approve the connection of the factory',
  'point.data-factory-endpoint-not-approved.1.watch.1':
    'The request shows the name of the factory; look into the subscription of the target.',
  'point.data-factory-endpoint-not-approved.1.watch.2':
    'The provider Microsoft.Network must be registered in the subscription.',
  'point.data-factory-endpoint-not-approved.cause':
    'the managed private endpoint waits for approval by the owner of the target',
  'point.data-factory-endpoint-not-approved.fix':
    'Approve the pending connection on the Networking page of the target, under private endpoint connections, and ' +
    'run the pipeline again.',
  'point.self-hosted-runtime-cut-off.1':
    'The runtime calls out on 443 to *.<region>.datafactory.azure.net; if firewall, proxy or DNS stop that, it is ' +
    'offline. Allow the service URLs of its node, or, with public access of the factory off, give its network a ' +
    'private endpoint (dataFactory).',
  'point.self-hosted-runtime-cut-off.1.change.1': 'outbound 443 to the service URLs of the runtime',
  'point.self-hosted-runtime-cut-off.1.change.2': 'sub-resource dataFactory, where public access of the factory is off',
  'point.self-hosted-runtime-cut-off.1.watch.1':
    'View service URLs, under the node of the runtime in the factory, lists the exact names.',
  'point.self-hosted-runtime-cut-off.1.watch.2':
    'Behind a proxy it must be set in the runtime, and its certificates must be trusted.',
  'point.self-hosted-runtime-cut-off.1.watch.3': 'The Windows service Integration Runtime must be running.',
  'point.self-hosted-runtime-cut-off.cause': 'the self-hosted runtime does not reach the Data Factory service on 443',
  'point.self-hosted-runtime-cut-off.fix':
    'Allow outbound 443 to the service URLs of the node (*.<region>.datafactory.azure.net) in firewall and proxy, or ' +
    'add a private endpoint of the factory with its zone to the network of the runtime.',
  'point.self-hosted-runtime-limited.1':
    'Limited means that pipelines run while interactive work does not: the way to Azure Relay ' +
    '(*.servicebus.windows.net on 443) or to download.microsoft.com is closed. Open these two, or turn on ' +
    'self-contained interactive authoring.',
  'point.self-hosted-runtime-limited.1.change.1': 'outbound 443 to *.servicebus.windows.net and download.microsoft.com',
  'point.self-hosted-runtime-limited.1.watch.1': 'A private endpoint of the factory does not cover the relay.',
  'point.self-hosted-runtime-limited.1.watch.2':
    'With several nodes Limited can also mean that they do not reach each other on TCP 8060.',
  'point.self-hosted-runtime-limited.cause':
    'the runtime reaches the factory, and the way to Azure Relay for interactive work is closed',
  'point.self-hosted-runtime-limited.fix':
    'Allow outbound 443 to *.servicebus.windows.net and download.microsoft.com from the machine of the runtime, or ' +
    'enable self-contained interactive authoring.',
  'point.data-gateway-ports-closed.1':
    'The gateway only calls out, to Azure Relay at *.servicebus.windows.net: TCP 443, 5671, 5672 and 9350 to 9354. ' +
    'Open these, or switch HTTPS mode on in the gateway app so that 443 alone suffices, and allow the sign-in and ' +
    'Power BI names.',
  'point.data-gateway-ports-closed.1.change.1': 'outbound 443 (or 5671, 5672, 9350-9354) to *.servicebus.windows.net',
  'point.data-gateway-ports-closed.1.watch.1':
    'The network ports test in the gateway app names every server and port that is closed.',
  'point.data-gateway-ports-closed.1.watch.2': 'It needs no inbound port and no VPN.',
  'point.data-gateway-ports-closed.1.watch.3': 'Azure Relay has no service tag of its own: allow it by name.',
  'point.data-gateway-ports-closed.cause':
    'the data gateway does not reach Azure Relay, because outbound ports or names are blocked',
  'point.data-gateway-ports-closed.fix':
    'Allow *.servicebus.windows.net outbound on 443, 5671, 5672 and 9350 to 9354, or turn on HTTPS mode under ' +
    'Network in the gateway app and allow 443, *.powerbi.com and the sign-in names.',
  'point.vnet-data-gateway-subnet-not-offered.1':
    'Only subnets delegated to Microsoft.PowerPlatform/vnetaccesslinks are offered, in a subscription where ' +
    'Microsoft.PowerPlatform is registered and you have subnets/join/action. The range must not lie in 10.0.1.x and ' +
    'must have no IPv6.',
  'point.vnet-data-gateway-subnet-not-offered.1.change.1':
    'a subnet delegated to Microsoft.PowerPlatform/vnetaccesslinks, outside 10.0.1.x, IPv4 only',
  'point.vnet-data-gateway-subnet-not-offered.1.watch.1':
    'Capacity: paid Fabric of any size (no trial), Premium P, or A4 and larger.',
  'point.vnet-data-gateway-subnet-not-offered.1.watch.2':
    'The VNet must be in a supported region and in the same tenant as Power BI.',
  'point.vnet-data-gateway-subnet-not-offered.1.watch.3':
    'Network Contributor holds the needed right; the role of subscription owner alone is reported not to be enough.',
  'point.vnet-data-gateway-subnet-not-offered.cause':
    'the subnet is not prepared for the VNet data gateway: delegation, provider or range',
  'point.vnet-data-gateway-subnet-not-offered.fix':
    'Register Microsoft.PowerPlatform in the subscription, delegate an IPv4 subnet outside 10.0.1.x to ' +
    'Microsoft.PowerPlatform/vnetaccesslinks, and give yourself Network Contributor on the VNet.',
  'point.fabric-reaches-closed-data-lake.1':
    'Shortcuts and pipelines of Fabric do not use managed private endpoints to Data Lake storage: they need trusted ' +
    'workspace access. Give the workspace an identity and admit it by a resource instance rule on the account, made ' +
    'by template or PowerShell.',
  'point.fabric-reaches-closed-data-lake.1.change.1': 'a resource instance rule for the Fabric workspace',
  'point.fabric-reaches-closed-data-lake.1.watch.1':
    'It needs a paid F capacity, works with public access disabled too, and uses the dfs name of the account.',
  'point.fabric-reaches-closed-data-lake.1.watch.2':
    'The person or principal of the connection also needs a Storage Blob Data role.',
  'point.fabric-reaches-closed-data-lake.1.watch.3':
    'The portal cannot create this rule; the subscription ID in it is all zeros.',
  'point.fabric-reaches-closed-data-lake.cause':
    'the storage account has no resource instance rule for the Fabric workspace',
  'point.fabric-reaches-closed-data-lake.fix':
    'Create a workspace identity and add a resource instance rule for Microsoft.Fabric/workspaces/<id> to the ' +
    'storage account by ARM template or Add-AzStorageAccountNetworkRule.',
  'point.databricks-vnet-and-subnets.1':
    'A VNet between /16 and /24 with two subnets for the workspace alone, host and container, each /26 or larger. ' +
    'VNet, workspace and subscription go together: same region, same subscription.',
  'point.databricks-vnet-and-subnets.1.change.1': 'two subnets of equal size, /26 at least, for one workspace',
  'point.databricks-vnet-and-subnets.1.watch.1': 'Each node takes an address in both subnets: a /26 carries 59 nodes.',
  'point.databricks-vnet-and-subnets.1.watch.2':
    'The subnets hold nothing else; private endpoints go into a third one.',
  'point.databricks-vnet-and-subnets.1.watch.3':
    'The creator needs Network Contributor on the VNet, or join and write on the subnets.',
  'point.databricks-routes-to-a-firewall.1':
    'Yes, a default route to the firewall works if four service tags keep the next hop Internet on both subnets: ' +
    'AzureDatabricks, Sql, Storage and EventHub. With back-end Private Link the first is not needed.',
  'point.databricks-routes-to-a-firewall.1.change.1':
    'the tags AzureDatabricks, Sql, Storage and EventHub to Internet, the rest to the firewall',
  'point.databricks-routes-to-a-firewall.1.watch.1':
    'Use the regional tags, such as Storage.WestEurope, to keep the exceptions small.',
  'point.databricks-routes-to-a-firewall.1.watch.2':
    'Add AzureActiveDirectory where clusters sign in to Azure services with Entra ID.',
  'point.databricks-routes-to-a-firewall.1.watch.3':
    'Service tags keep up with changed addresses; copied ranges do not.',
  'point.data-factory-own-private-endpoint.1':
    'It is the way in: dataFactory for the commands of self-hosted runtimes, portal for the Studio of your users. It ' +
    'carries no data, and disabling public access concerns self-hosted runtimes only; Azure runtimes go on as before.',
  'point.data-factory-own-private-endpoint.1.change.1':
    'dataFactory in the network of the runtime, portal for the users',
  'point.data-factory-own-private-endpoint.1.change.2':
    'privatelink.datafactory.azure.net and privatelink.adf.azure.com',
  'point.data-factory-own-private-endpoint.1.watch.1':
    'There is one portal name for all factories: a second portal endpoint in one zone overwrites the first.',
  'point.data-factory-own-private-endpoint.1.watch.2': 'The Studio stays reachable publicly for others all the same.',
  'point.data-factory-own-private-endpoint.1.watch.3':
    'With a shared runtime only the factory that owns it needs the endpoint.',
  'point.data-factory-own-private-endpoint.1.watch.4': 'Synapse workspaces do not offer this for their runtimes.',
  'point.data-factory-managed-network-limits.1':
    'In the managed network each copy waits some minutes for its compute. Set a time to live on an integration ' +
    'runtime of your own making, so that following activities reuse it; the default AutoResolve runtime cannot do ' +
    'that.',
  'point.data-factory-managed-network-limits.1.change.1':
    'time to live and enough data integration units on the runtime',
  'point.data-factory-managed-network-limits.1.watch.1':
    'The units reserved for the time to live do not scale by themselves.',
  'point.data-factory-managed-network-limits.2':
    'No, a runtime cannot be switched: make a new one in the managed network, which stands in the region of the ' +
    'factory, knows no custom DNS and starts some minutes slower. Set a time to live to keep computes warm.',
  'point.data-factory-managed-network-limits.2.change.1': 'a managed one for each closed target',
  'point.data-factory-managed-network-limits.2.watch.1':
    'An account that has a private endpoint anywhere needs a managed one from here too: the public way to it fails.',
  'point.data-factory-managed-network-limits.2.watch.2': 'All outbound ports to public targets are open from it.',
  'point.data-factory-managed-network-limits.2.watch.3':
    'For Key Vault the column "using private endpoint" stays blank, and the connection test checks the URL only.',
  'point.vnet-data-gateway-subnet-size.1':
    'Five addresses plus one for each gateway member, and two in reserve: a /28 carries up to nine members. The ' +
    'subnet is for the gateways alone, IPv4 only, not in 10.0.1.x, and members must reach each other inside it.',
  'point.vnet-data-gateway-subnet-size.1.change.1': 'a subnet delegated to Microsoft.PowerPlatform/vnetaccesslinks',
  'point.vnet-data-gateway-subnet-size.1.watch.1': 'Names such as gatewaysubnet are reserved.',
  'point.vnet-data-gateway-subnet-size.1.watch.2':
    'For large data add the service endpoint Microsoft.Storage to the subnet.',
  'point.vnet-data-gateway-subnet-size.1.watch.3':
    'Any paid Fabric capacity (no trial), Premium P, or A4 and larger; never across tenants.',
  'point.vnet-data-gateway-region-and-removal.1':
    'It runs in the region of its VNet, whatever the home region of the tenant, which keeps only its settings. A ' +
    'subnet can be deleted 48 to 72 hours after its last gateway is gone, and the VNet cannot move while a gateway ' +
    'uses it.',
  'point.vnet-data-gateway-region-and-removal.1.watch.1':
    'Sources elsewhere are reached over peering, VPN or private endpoints of that VNet.',
  'point.vnet-data-gateway-region-and-removal.1.watch.2':
    'The first use takes about two minutes, and about one after half an hour without use.',
  'point.data-gateway-needs-which-ports.1':
    'Outbound only: 443 to *.powerbi.com, *.analysis.windows.net and the sign-in names, and Azure Relay at ' +
    '*.servicebus.windows.net on 443, 5671, 5672 and 9350 to 9354. In HTTPS mode, the default of new installations, ' +
    '443 alone does.',
  'point.data-gateway-needs-which-ports.1.change.1': 'the outbound names and ports of the gateway',
  'point.data-gateway-needs-which-ports.1.watch.1': 'Neither a VPN nor an inbound port is needed.',
  'point.data-gateway-needs-which-ports.1.watch.2':
    'Dataflow Gen2 also wants 1433 to *.datawarehouse.fabric.microsoft.com and, for now, to ' +
    '*.datawarehouse.pbidedicated.windows.net.',
  'point.data-gateway-needs-which-ports.1.watch.3':
    'In US Government and China the names end differently, for example *.servicebus.usgovcloudapi.net.',
  'point.power-platform-environment-elsewhere.1':
    'Yes: delegate subnets in the two Azure regions of the environment (Europe: West and North Europe) and peer both ' +
    'VNets with the one that holds the resources. Internet calls then leave from your subnet, so give it a NAT ' +
    'gateway.',
  'point.power-platform-environment-elsewhere.1.change.1': 'a delegated subnet in each of the two regions',
  'point.power-platform-environment-elsewhere.1.change.2': 'to the VNet of the resources',
  'point.power-platform-environment-elsewhere.1.change.3': 'for calls to public targets',
  'point.power-platform-environment-elsewhere.1.watch.1':
    'Production, default, sandbox and developer environments work; trial and Dataverse for Teams do not.',
  'point.power-platform-environment-elsewhere.1.watch.2':
    'Several environments may share a subnet: 25 to 30 addresses for each production one, 6 to 10 for others.',
  'point.fabric-managed-private-endpoints.1':
    'Spark (notebooks, lakehouses, job definitions) and Eventstream use them, on any F capacity or a trial. A ' +
    'workspace admin enters the resource ID and sub-resource, and the owner of the target approves. Shortcuts do not ' +
    'use them: there it is trusted workspace access.',
  'point.fabric-managed-private-endpoints.1.change.1': 'managed, in the Fabric workspace',
  'point.fabric-managed-private-endpoints.1.change.2': 'approve the connection',
  'point.fabric-managed-private-endpoints.1.watch.1': 'A Private Link service with an FQDN cannot be a target.',
  'point.fabric-managed-private-endpoints.1.watch.2': 'Wait 15 minutes after deleting one before you create it again.',
  'point.fabric-managed-private-endpoints.1.watch.3':
    'A workspace with them cannot move to a capacity in another region.',
  'point.fabric-managed-private-endpoints.1.watch.4': 'Semantic models and dataflows take a VNet data gateway instead.',
};
