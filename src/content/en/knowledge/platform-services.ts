/** What is answered to questions about platform services. */
export const platformServicesWords = {
  'point.allow-azure-services-with-managed-endpoint.1':
    'Leave it off: the managed private endpoint is enough once it is approved on the SQL server.',
  'point.allow-azure-services-with-managed-endpoint.1.change.2':
    '"Allow Azure services" off, public network access disabled',
  'point.allow-azure-services-with-managed-endpoint.1.watch.1':
    'Approve the pending private endpoint connection on the SQL server; until then nothing passes.',
  'point.allow-azure-services-with-managed-endpoint.1.watch.2':
    'The setting "Allow Azure services" admits every Azure customer, not only your own resources.',
  'point.allow-azure-services-with-managed-endpoint.1.watch.3':
    'With the endpoint approved you can disable public network access altogether, if no other caller needs it.',
  'point.allow-azure-services-with-managed-endpoint.1.watch.4':
    'Set the linked services to an integration runtime that is in the managed virtual network.',
  'point.allow-azure-services-with-managed-endpoint.2':
    'Better not: "Allow Azure services" admits every Azure customer, whatever the tenant. Give the caller a private ' +
    'way instead: a managed private endpoint, a VNet rule or an endpoint in its VNet.',
  'point.allow-azure-services-with-managed-endpoint.2.change.2': '"Allow Azure services" off',
  'point.allow-azure-services-with-managed-endpoint.2.watch.1':
    'Managed private endpoints start as Pending: approve them on the server.',
  'point.allow-azure-services-with-managed-endpoint.2.watch.2':
    'Look at the audit log for callers first, then switch it off and disable public network access.',
  'point.data-factory-and-endpoints-in-own-vnet.1':
    'No: the managed network of Data Factory or Synapse cannot be peered with yours and does not see endpoints ' +
    'there. Create a managed private endpoint to the same service in the factory and let the owner approve it, or ' +
    'run a self-hosted integration runtime in your VNet.',
  'point.data-factory-and-endpoints-in-own-vnet.1.change.1': 'your own, for your networks',
  'point.data-factory-and-endpoints-in-own-vnet.1.change.2': 'managed, in the factory',
  'point.data-factory-and-endpoints-in-own-vnet.1.change.3': 'approve the connection',
  'point.data-factory-and-endpoints-in-own-vnet.1.watch.1': 'The managed endpoint needs no DNS zone of yours.',
  'point.data-factory-and-endpoints-in-own-vnet.1.watch.2':
    'Only an integration runtime inside the managed network uses it.',
  'point.data-factory-and-endpoints-in-own-vnet.1.watch.3':
    'For servers on VMs or on-premises: a self-hosted integration runtime, or a Private Link service in front of them.',
  'point.data-factory-and-endpoints-in-own-vnet.cause':
    'the pipeline runs on an integration runtime that has no private way to the target',
  'point.data-factory-and-endpoints-in-own-vnet.fix':
    'Run the activity on an integration runtime in the managed network and create a managed private endpoint to the ' +
    'target, or use a self-hosted runtime in your VNet.',
  'point.data-factory-to-on-premises.1':
    'With a self-hosted integration runtime on a machine that reaches both sides: on-premises or on a VM in your ' +
    'VNet. It calls out on 443 and needs no inbound port and no VPN; writing to a private storage account it uses ' +
    'your private endpoint over the line.',
  'point.data-factory-to-on-premises.1.change.1': 'for the target, where the runtime is on-premises',
  'point.data-factory-to-on-premises.1.change.2': "the public name of the target, on the runtime's DNS",
  'point.data-factory-to-on-premises.1.watch.1':
    'Two to four nodes make it highly available; a firewall that blocks 1433 outbound stops copies to Azure SQL.',
  'point.data-factory-to-on-premises.1.watch.2':
    'A managed network reaches on-premises only over a Private Link service with forwarder VMs.',
  'point.data-factory-to-on-premises.1.watch.3': 'The runtime must resolve the target to its private address.',
  'point.synapse-managed-network-afterwards.1':
    'No: the managed network is chosen when the workspace is created and cannot be added or removed later. Private ' +
    'endpoints to the workspace (Sql, SqlOnDemand, Dev) can be added at any time; Studio takes a private link hub of ' +
    'its own (Web).',
  'point.synapse-managed-network-afterwards.1.change.1': 'Sql, SqlOnDemand and Dev, and Web for Studio',
  'point.synapse-managed-network-afterwards.1.watch.1':
    'Three zones: privatelink.sql.azuresynapse.net, privatelink.dev.azuresynapse.net and privatelink.azuresynapse.net.',
  'point.synapse-managed-network-afterwards.1.watch.2':
    'Managed private endpoints exist only in workspaces with a managed network; each must be approved.',
  'point.synapse-managed-network-afterwards.1.watch.3':
    'Dedicated and serverless SQL pools stand outside the managed network.',
  'point.databricks-reaches-private-targets.1':
    'It depends on the compute. Classic clusters stand in your VNet (VNet injection) and use its endpoints, peering, ' +
    "gateway transit and DNS; serverless runs in Databricks' network and needs private endpoint rules in a network " +
    'connectivity configuration, each approved by you.',
  'point.databricks-reaches-private-targets.1.change.1': 'in or peered with the workspace VNet, for classic clusters',
  'point.databricks-reaches-private-targets.1.change.2': 'by the network connectivity configuration, for serverless',
  'point.databricks-reaches-private-targets.1.watch.1':
    'A network connectivity configuration serves the workspaces of one region that are attached to it.',
  'point.databricks-reaches-private-targets.1.watch.2':
    'To a database on VMs or on-premises serverless goes over a Private Link service with a load balancer.',
  'point.databricks-reaches-private-targets.1.watch.3':
    'Classic: link the zones to the workspace VNet, or use its DNS servers.',
  'point.databricks-reaches-private-targets.1.watch.4':
    'With 0.0.0.0/0 to a firewall the control plane, artifacts and logs must be allowed there. Private Link needs ' +
    'the Premium plan.',
  'point.databricks-workspace-private.1':
    'Front-end for people and tools, back-end for clusters to the control plane; both use the sub-resource ' +
    'databricks_ui_api, and only with both can public access be off. Sign-in in the browser needs one more endpoint, ' +
    'browser_authentication, once per region and zone.',
  'point.databricks-workspace-private.1.change.1':
    'databricks_ui_api in the transit VNet and in the workspace VNet, browser_authentication once per region',
  'point.databricks-workspace-private.1.watch.1':
    'One zone for all: privatelink.azuredatabricks.net; on-premises forwards azuredatabricks.net.',
  'point.databricks-workspace-private.1.watch.2':
    'Back-end needs VNet injection, secure cluster connectivity and the Premium plan.',
  'point.databricks-workspace-private.1.watch.3':
    'Keep the workspace that hosts browser_authentication: deleting it cuts the sign-in of all others in the region.',
  'point.power-bi-reaches-private-data.1':
    'Through a data gateway: a virtual network data gateway in a delegated subnet of your VNet, managed by ' +
    'Microsoft, or the on-premises data gateway on a VM that reaches the database. Private Link for Power BI itself ' +
    'is for people on the way in, not for this.',
  'point.power-bi-reaches-private-data.1.change.2':
    'a subnet delegated to Microsoft.PowerPlatform/vnetaccesslinks for the gateway',
  'point.power-bi-reaches-private-data.1.watch.1':
    'A virtual network data gateway needs a Fabric, Premium or A4 (or larger) capacity, not Pro.',
  'point.power-bi-reaches-private-data.1.watch.2':
    'Its subnet must resolve the name to the private address: link the zone to that VNet.',
  'point.power-bi-reaches-private-data.1.watch.3':
    'On-premises sources too: over the line behind that VNet, or with a gateway machine there.',
  'point.power-bi-reaches-private-data.1.watch.4':
    'The gateway only calls out, so no VPN and no inbound rule is needed for it; run the on-premises one as a ' +
    'cluster of two machines.',
  'point.power-bi-reaches-private-data.cause':
    'the semantic model connects without a data gateway, and the source has no public way any more',
  'point.power-bi-reaches-private-data.fix':
    'Create a virtual network data gateway in a delegated subnet that reaches the source, or an on-premises data ' +
    'gateway on a VM there, and choose it under Gateway and cloud connections.',
  'point.power-platform-reaches-private-data.1':
    'With virtual network support for Power Platform: connectors and Dataverse plug-ins then run in a delegated ' +
    'subnet of yours and use your endpoints and routes. It needs Managed Environments and a subnet in each of the ' +
    "environment's Azure regions, mostly two. Power BI keeps its data gateway.",
  'point.power-platform-reaches-private-data.1.change.1':
    'subnets delegated to Microsoft.PowerPlatform/enterprisePolicies, in each region',
  'point.power-platform-reaches-private-data.1.watch.1':
    'Plan 25 to 30 addresses for a production environment, 6 to 10 for others, plus five reserved.',
  'point.power-platform-reaches-private-data.1.watch.2':
    'All calls of supported connectors then leave from that subnet: public targets need a way out (NAT gateway or ' +
    'firewall).',
  'point.power-platform-reaches-private-data.1.watch.3':
    'Only the listed connectors use it: SQL, Blob, Files, Queues, Key Vault, custom connectors and some more.',
  'point.power-platform-reaches-private-data.1.watch.4':
    'On-premises is reached over the VPN or ExpressRoute of that VNet.',
  'point.one-allow-list-for-several-services.1':
    'A network security perimeter around them with an inbound access rule for those IPs: one list for all of them, ' +
    'public access otherwise closed, and it logs first. The firewalls of the single services do it too, one by one.',
  'point.one-allow-list-for-several-services.1.change.1': "with an inbound access rule for the tool's IP ranges",
  'point.one-allow-list-for-several-services.1.watch.1':
    'Start in transition mode, read the logs, then switch to enforced.',
  'point.one-allow-list-for-several-services.1.watch.2': 'Private endpoints pass the perimeter without a rule.',
  'point.one-allow-list-for-several-services.1.watch.3':
    'SAS tokens are refused inside the perimeter and with subscription rules; IP rules take them.',
  'point.one-allow-list-for-several-services.1.watch.4':
    'Storage, Key Vault, Event Hubs, Service Bus, AI Search, Azure Monitor and Foundry are generally available; SQL ' +
    'Database and Cosmos DB are preview.',
  'point.perimeter-without-breaking-anything.1':
    'Associate them in transition (learning) mode, read the access logs for some weeks, write the access rules from ' +
    'them, and only then switch to enforced mode. Check first that Azure Backup is not used on the accounts.',
  'point.perimeter-without-breaking-anything.1.change.1': 'all resources in transition mode, with diagnostic logs on',
  'point.perimeter-without-breaking-anything.1.watch.1':
    'The logs show who calls: address, subscription, and which rule would allow or deny it.',
  'point.perimeter-without-breaking-anything.1.watch.2':
    'Azure Backup is not supported for storage accounts in a perimeter.',
  'point.perimeter-without-breaking-anything.1.watch.3':
    'Callers with SAS tokens fail inside the perimeter: move them to Entra ID first.',
  'point.perimeter-without-breaking-anything.1.watch.4':
    'Switch to enforced resource by resource, the least used first.',
  'point.perimeter-and-private-endpoints.1':
    'They go together: private endpoints are the way from your networks and pass without a rule; the perimeter ' +
    'governs what is left, the public endpoints, and what the services may call. Traffic between VNets and services ' +
    'stays a matter of Private Link.',
  'point.perimeter-and-private-endpoints.1.watch.1':
    'In enforced mode it overrides the firewall of the service: its IP rules and its exception for trusted services ' +
    'no longer count.',
  'point.perimeter-and-private-endpoints.1.watch.2': 'It holds platform services outside VNets, not VMs.',
  'point.perimeter-and-private-endpoints.1.watch.3': 'Outbound rules by FQDN limit where a service may send data.',
  'point.sql-connection-policy-and-ports.1':
    'With the default policy a private endpoint needs 1433 only (Proxy). If the server is set to Redirect, clients ' +
    'need 1433 to 65535 towards the endpoint; on the public endpoint Redirect uses 11000 to 11999. A login that ' +
    'hangs after 1433 is open points to Redirect.',
  'point.sql-connection-policy-and-ports.1.change.1': '1433, and 1433 to 65535 where the policy is Redirect',
  'point.sql-connection-policy-and-ports.1.watch.1': 'Redirect is faster; Proxy is easier on firewalls.',
  'point.sql-connection-policy-and-ports.1.watch.2':
    'SQL names in application rules of Azure Firewall work in Proxy mode only, on 1433.',
  'point.sql-connection-policy-and-ports.1.watch.3':
    'The policy counts for the whole logical server and for new connections.',
  'point.sql-connection-policy-and-ports.cause':
    'the connection policy is Redirect, and the ports behind 1433 are closed on the way',
  'point.sql-connection-policy-and-ports.fix':
    'Open 1433 to 65535 towards a private endpoint, or 11000 to 11999 towards the service tag Sql for the public ' +
    'one. Where the firewall team refuses, set the connection policy to Proxy.',
  'point.sql-service-endpoint-from-another-region.1':
    'No: the Microsoft.Sql service endpoint works within the region of the server only. Use a private endpoint in ' +
    "the caller's VNet; it reaches a server in any region.",
  'point.sql-service-endpoint-from-another-region.1.change.1': "in the caller's VNet",
  'point.sql-service-endpoint-from-another-region.1.change.2': 'privatelink.database.windows.net',
  'point.sql-service-endpoint-from-another-region.1.watch.1':
    'With a failover group, VNet rules of the second server must name subnets of its own region.',
  'point.sql-service-endpoint-from-another-region.1.watch.2':
    'Other services allow any region; Storage with Microsoft.Storage.Global.',
  'point.sql-service-endpoint-from-another-region.cause':
    'the subnet is in another region than the SQL server, where the Microsoft.Sql service endpoint does not reach',
  'point.sql-service-endpoint-from-another-region.fix':
    'Put a private endpoint for the server into the VNet of the caller and link privatelink.database.windows.net to ' +
    'it.',
  'point.storage-ip-rule-without-effect.1':
    'IP rules have no effect on callers in the region of the account: they arrive with private addresses. Private ' +
    'ranges cannot be entered at all. Admit such callers by a VNet rule (service endpoint) or a private endpoint.',
  'point.storage-ip-rule-without-effect.1.change.1': "or a service endpoint with a VNet rule on the caller's subnet",
  'point.storage-ip-rule-without-effect.1.watch.1':
    'Apps without a VNet: integrate them first, or use a resource instance rule where the service offers it.',
  'point.storage-ip-rule-without-effect.1.watch.2':
    'Callers in a paired region with a service endpoint are not matched by IP rules either.',
  'point.storage-ip-rule-without-effect.1.watch.3':
    'IP rules take public IPv4 ranges only, no /31 or /32 notation, 400 of them.',
  'point.storage-ip-rule-without-effect.cause':
    'the caller is in the region of the storage account, where IP rules have no effect',
  'point.storage-ip-rule-without-effect.fix':
    'Enable the service endpoint Microsoft.Storage on the subnet of the caller and add a virtual network rule, or ' +
    'give the caller a private endpoint. The IP rule can go.',
  'point.services-that-must-reach-a-closed-account.1':
    'In this order: a managed private endpoint where the service has one, a resource instance rule for that one ' +
    'resource (by its managed identity, same tenant), and only then the exception for trusted Microsoft services, ' +
    'which admits every listed service.',
  'point.services-that-must-reach-a-closed-account.1.change.1':
    'a resource instance rule instead of the general exception',
  'point.services-that-must-reach-a-closed-account.1.watch.1':
    'Both exceptions also stay in force when public network access is disabled.',
  'point.services-that-must-reach-a-closed-account.1.watch.2':
    'The rights of the identity still decide what it may do.',
  'point.services-that-must-reach-a-closed-account.1.watch.3': 'Up to 200 resource instance rules for an account.',
  'point.services-that-must-reach-a-closed-account.1.watch.4':
    'Not every service is on the trusted list, and some only for certain operations.',
  'point.services-that-must-reach-a-closed-account.cause':
    'nothing in the network settings of the account admits the Azure service that calls it',
  'point.services-that-must-reach-a-closed-account.fix':
    'Add a resource instance rule for that one service and give its managed identity a role on the data. Use the ' +
    'exception for trusted Microsoft services only where no instance rule is offered.',
  'point.file-share-from-home-or-office.1':
    'Many providers and companies block port 445 to the internet. Give the account a private endpoint for file and ' +
    'come in over VPN or ExpressRoute: point-to-site for people, site-to-site for the office, with DNS forwarding ' +
    'for file.core.windows.net.',
  'point.file-share-from-home-or-office.1.change.1': 'sub-resource file',
  'point.file-share-from-home-or-office.1.watch.1':
    'Shares that are mounted already keep the public way: unmount and mount again.',
  'point.file-share-from-home-or-office.1.watch.2':
    'Keep the normal name of the account; Kerberos and certificates depend on it.',
  'point.file-share-from-home-or-office.1.watch.3':
    'For many users at a site, Azure File Sync with a local server saves the latency.',
  'point.file-share-from-home-or-office.cause': 'the internet provider or the company firewall blocks TCP 445',
  'point.file-share-from-home-or-office.fix':
    'Give the account a private endpoint for file, come in over point-to-site or site-to-site VPN, and forward ' +
    'file.core.windows.net to a resolver in Azure.',
  'point.key-vault-with-firewall-and-other-services.1':
    'It depends on the caller: "trusted Microsoft services" admits listed services for listed uses (disk encryption, ' +
    'SQL TDE, Application Gateway certificates, Backup), but not your own code, App Service apps or Azure DevOps. ' +
    'Those need a private endpoint, a VNet rule or an IP rule.',
  'point.key-vault-with-firewall-and-other-services.1.change.1': 'trusted services on, where a listed service needs it',
  'point.key-vault-with-firewall-and-other-services.1.watch.1':
    'Limits: 200 VNet rules and 1,000 IPv4 rules, public addresses only.',
  'point.key-vault-with-firewall-and-other-services.1.watch.2':
    'The exception opens the network; the rights in the vault are still needed.',
  'point.key-vault-with-firewall-and-other-services.1.watch.3':
    'Build agents: run them in your VNet, as the hosted ones have changing addresses.',
  'point.key-vault-with-firewall-and-other-services.cause':
    'the caller is neither in the rules of the vault firewall nor one of the trusted services',
  'point.key-vault-with-firewall-and-other-services.fix':
    'Admit the caller by a private endpoint, a VNet rule for its subnet or an IP rule for its fixed address. Trusted ' +
    'services helps only the listed services in their listed uses.',
  'point.build-agents-to-private-services.1':
    'Hosted agents stand outside your network and cannot use a private endpoint. Run agents of your own in a VNet ' +
    'that reaches the endpoints: a scale set, or Managed DevOps Pools with a subnet of yours.',
  'point.build-agents-to-private-services.1.change.2': "a way out for the agents' subnet",
  'point.build-agents-to-private-services.1.watch.1':
    'The agents need outbound 443 to Azure DevOps or GitHub, nothing inbound.',
  'point.build-agents-to-private-services.1.watch.2':
    "Link the privatelink zones to the agents' VNet; App Service deployments also need the scm record.",
  'point.build-agents-to-private-services.1.watch.3':
    "Opening the firewall for the hosted agents' ranges lets every customer's agents in.",
  'point.build-agents-to-private-services.cause':
    'the hosted build agent stands outside your network, where the private endpoint cannot be used',
  'point.build-agents-to-private-services.fix':
    'Run the job on agents of your own in a VNet that reaches the endpoint, or on Managed DevOps Pools with your ' +
    'subnet, and link the private zones to that VNet.',
  'point.cosmos-direct-mode-behind-endpoint.1':
    'Direct mode uses any TCP port from 0 to 65535 behind a private endpoint, and 10000 to 20000 on the public one. ' +
    'Open them towards the endpoint, or set the SDK to gateway mode, which needs 443 only.',
  'point.cosmos-direct-mode-behind-endpoint.1.change.1':
    "all TCP ports to the endpoint's addresses, or gateway mode in the client",
  'point.cosmos-direct-mode-behind-endpoint.1.watch.1': 'Gateway mode costs one hop more for each request.',
  'point.cosmos-direct-mode-behind-endpoint.1.watch.2':
    'An endpoint has one address per region of the account and a global one: allow all of them.',
  'point.cosmos-direct-mode-behind-endpoint.cause':
    'direct mode of the Cosmos DB client needs more ports than the firewall lets through',
  'point.cosmos-direct-mode-behind-endpoint.fix':
    'Open all TCP ports towards the addresses of the private endpoint (10000 to 20000 for the public one), or leave ' +
    'the SDK in gateway mode on 443.',
  'point.registry-endpoint-and-data-record.1':
    'A registry has two kinds of names: the login server and a data endpoint per region, from which layers come. ' +
    'Both need a record in the one zone privatelink.azurecr.io; login without pull means that the data record is ' +
    'missing. The tier must be Premium.',
  'point.registry-endpoint-and-data-record.1.change.2': 'records of the registry and of registry.region.data',
  'point.registry-endpoint-and-data-record.1.watch.1':
    'Do not make a separate zone for the data names; a DNS zone group writes all records.',
  'point.registry-endpoint-and-data-record.1.watch.2': 'Each replica in another region adds an address and a record.',
  'point.registry-endpoint-and-data-record.1.watch.3':
    "Link the zone to the VNet of the cluster's nodes or its DNS server.",
  'point.registry-endpoint-and-data-record.cause':
    'the data endpoint of the registry has no record in the private DNS zone',
  'point.registry-endpoint-and-data-record.fix':
    'Give the endpoint a DNS zone group with privatelink.azurecr.io, which writes the record ' +
    '<registry>.<region>.data as well, or add that record by hand with the second address of the endpoint.',
  'point.messaging-behind-private-endpoints.1':
    'Service Bus needs the Premium tier, for endpoints and VNet rules alike; Event Hubs anything but Basic. Both ' +
    'share the zone privatelink.servicebus.windows.net. Other Azure services that send to them need "trusted ' +
    'services" once the public side is closed.',
  'point.messaging-behind-private-endpoints.1.change.2':
    'trusted Microsoft services allowed, where diagnostics or Event Grid send',
  'point.messaging-behind-private-endpoints.1.watch.1':
    'Ports: 5671 and 5672 for AMQP, 443 for HTTPS and AMQP over WebSockets, 9093 for Kafka.',
  'point.messaging-behind-private-endpoints.1.watch.2':
    'A failover to a paired namespace needs an endpoint to that namespace, too.',
  'point.messaging-behind-private-endpoints.1.watch.3': 'A relay listener also needs outgoing 9400 to 9599.',
  'point.monitor-private-link-scope.1':
    'One scope and one endpoint for all networks that share a DNS, in the hub: it redirects the global names of ' +
    'Azure Monitor, so a second one overwrites the records of the first. Start with access mode Open, and go to ' +
    'Private Only when every workspace is in the scope.',
  'point.monitor-private-link-scope.1.change.1': 'one, to the scope, in the hub',
  'point.monitor-private-link-scope.1.change.2': 'five zones, blob among them',
  'point.monitor-private-link-scope.1.watch.1':
    'Private Only blocks all workspaces outside the scope for every network on that DNS, whatever the tenant.',
  'point.monitor-private-link-scope.1.watch.2':
    'A VNet connects to one scope; a scope takes 3,000 workspaces, 10,000 Application Insights components and 10 ' +
    'endpoints.',
  'point.monitor-private-link-scope.1.watch.3':
    'The zone privatelink.blob.core.windows.net is shared with your storage endpoints: keep one.',
  'point.monitor-private-link-scope.1.watch.4': 'Diagnostic settings take a path of their own and are not affected.',
  'point.monitor-private-link-scope.cause':
    'a private link scope redirects the shared names of Azure Monitor away from this workspace',
  'point.monitor-private-link-scope.fix':
    'Keep one scope and one endpoint for all networks that share a DNS, add the workspace to that scope, and set the ' +
    'access mode to Open until every workspace is in it.',
  'point.ai-services-behind-private-endpoints.1':
    'Two different things: a private endpoint (zone privatelink.search.windows.net) for those who call the search ' +
    'service, and a shared private link, created in the search service and approved at the source, for its indexers ' +
    'on the way out.',
  'point.ai-services-behind-private-endpoints.1.change.1': 'for callers',
  'point.ai-services-behind-private-endpoints.1.change.2':
    'at the data source: approve the shared private link of the search service',
  'point.ai-services-behind-private-endpoints.1.watch.1':
    'Shared private links need Basic or higher, and for skillsets other than embedding Standard 2 or higher.',
  'point.ai-services-behind-private-endpoints.1.watch.2':
    'Approve the pending connection at the data source, and run the indexer in the private environment.',
  'point.ai-services-behind-private-endpoints.1.watch.3':
    'The portal needs to reach the service from your network as well.',
  'point.ai-services-behind-private-endpoints.2':
    'Link all three zones: privatelink.cognitiveservices.azure.com, privatelink.openai.azure.com and ' +
    'privatelink.services.ai.azure.com; one endpoint (sub-resource account) writes into them. The app reaches it ' +
    'from a VNet or by VNet integration.',
  'point.ai-services-behind-private-endpoints.2.change.2': 'three zones',
  'point.ai-services-behind-private-endpoints.2.watch.1': 'From on-premises forward all three public names.',
  'point.ai-services-behind-private-endpoints.2.watch.2':
    'Other AI services that call it (AI Search, agents) have managed or shared private links of their own.',
  'point.ai-services-behind-private-endpoints.2.watch.3': 'Then disable public network access.',
  'point.tier-for-a-private-endpoint.1':
    'It depends on the service. Needed are: Container Registry and Service Bus Premium, SignalR Standard, App ' +
    'Service Basic, Functions Flex Consumption, Premium or dedicated, Event Hubs above Basic, Static Web Apps ' +
    'Standard, App Configuration above Free, storage general-purpose v2.',
  'point.tier-for-a-private-endpoint.1.change.1': 'after raising the tier where it is too small',
  'point.tier-for-a-private-endpoint.1.watch.1':
    'Azure Cache for Redis takes no new instances any more: use Azure Managed Redis.',
  'point.tier-for-a-private-endpoint.1.watch.2': 'SQL Database, Key Vault and Cosmos DB have no tier condition.',
  'point.backup-and-recovery-vault-endpoints.1':
    'Three zones: privatelink.<region code>.backup.windowsazure.com and those of blob and queue, since backups are ' +
    'written to storage accounts of the service. Link all three where the protected machines resolve names.',
  'point.backup-and-recovery-vault-endpoints.1.change.1': 'sub-resource AzureBackup',
  'point.backup-and-recovery-vault-endpoints.1.change.2': 'backup, blob and queue',
  'point.backup-and-recovery-vault-endpoints.1.watch.1': 'Static addresses are not supported for it.',
  'point.backup-and-recovery-vault-endpoints.1.watch.2':
    'Site Recovery has an endpoint and a zone of its own: privatelink.siterecovery.windowsazure.com.',
  'point.backup-and-recovery-vault-endpoints.1.watch.3':
    'Backup of storage accounts inside a network security perimeter is not supported.',
  'point.azure-management-over-private-link.1':
    'Partly: Resource Manager has a management private link (zone privatelink.azure.com), Arc a private link scope. ' +
    "Sign-in to Entra ID, the portal's pages and many agents still need public addresses, so keep a filtered way out.",
  'point.azure-management-over-private-link.1.change.1': 'to the management private link or the Arc scope',
  'point.azure-management-over-private-link.1.change.2': 'as filtered way out for the rest',
  'point.azure-management-over-private-link.1.watch.1':
    'Arc needs three zones: his.arc, guestconfiguration and dp.kubernetesconfiguration.',
  'point.azure-management-over-private-link.1.watch.2':
    'Let the firewall allow the service tags AzureActiveDirectory and AzureResourceManager.',
  'point.closed-service-and-partner-without-azure.1':
    'A partner without a way into your network needs the public endpoint: set it to selected networks and allow the ' +
    "partner's public addresses only, beside your private endpoint. Without public access at all, the partner needs " +
    'a VPN into your network.',
  'point.closed-service-and-partner-without-azure.1.change.1':
    "public access from selected networks: the partner's addresses",
  'point.closed-service-and-partner-without-azure.1.watch.1':
    "Your own names go on giving the private address; the partner's give the public one.",
  'point.closed-service-and-partner-without-azure.1.watch.2':
    'Use an account of its own for the exchange, so that nothing else is exposed.',
  'point.closed-service-and-partner-without-azure.1.watch.3':
    'With several services, a network security perimeter keeps the one list.',
  'point.selected-networks-or-public-access-disabled.1':
    'With public access Disabled only private endpoints get in: IP rules, VNet rules and service endpoints belong to ' +
    'the public endpoint and no longer count. For callers by subnet or address choose "selected networks", where a ' +
    'private endpoint works beside them.',
  'point.selected-networks-or-public-access-disabled.1.change.1':
    'selected networks with the rules that are needed, or Disabled with private endpoints for every caller',
  'point.selected-networks-or-public-access-disabled.1.watch.1':
    'Disabled is the aim when all callers have a private path; selected networks is the way there.',
  'point.selected-networks-or-public-access-disabled.1.watch.2':
    'Azure SQL refuses every change of rules while it is Disabled (error 42101): enable selected networks, add the ' +
    'rule, and leave it so.',
  'point.selected-networks-or-public-access-disabled.1.watch.3':
    'For Storage, trusted services and resource instances stay allowed in both settings.',
  'point.selected-networks-or-public-access-disabled.1.watch.4':
    'Find the last public callers in the resource logs before you switch.',
  'point.selected-networks-or-public-access-disabled.cause':
    'public network access is Disabled, so IP rules and VNet rules do not count',
  'point.selected-networks-or-public-access-disabled.fix':
    'Set public network access to selected networks, so that the rules count again, or give every caller a private ' +
    'endpoint and leave it Disabled.',
  'point.infrastructure-code-refused-by-service-firewall.1':
    "Containers, shares, queues and secrets are data: Terraform reads them over the service's own endpoint, so the " +
    'machine that runs it needs a network path. Run it from an agent inside the VNet, or use resources that go ' +
    'through Resource Manager instead.',
  'point.infrastructure-code-refused-by-service-firewall.1.change.2':
    "or an IP rule for a runner outside the account's region",
  'point.infrastructure-code-refused-by-service-firewall.1.watch.1':
    'A runner in the region of the storage account comes with a private address: its IP rule never matches.',
  'point.infrastructure-code-refused-by-service-firewall.1.watch.2':
    "A VNet rule for the runner's subnet with a service endpoint is the cheap way in one region.",
  'point.infrastructure-code-refused-by-service-firewall.1.watch.3':
    'Create containers over Resource Manager (storage_account_id in current azurerm, or azapi and Bicep) and no data ' +
    'path is needed.',
  'point.infrastructure-code-refused-by-service-firewall.1.watch.4':
    'Set the network rules last in the run, or the same run locks itself out.',
  'point.infrastructure-code-refused-by-service-firewall.cause':
    'the machine that runs the template has no network path to the data of the service',
  'point.infrastructure-code-refused-by-service-firewall.fix':
    'Run the template from an agent in the VNet, or create containers, shares and secrets through Resource Manager ' +
    '(storage_account_id in azurerm, azapi, Bicep).',
  'point.vault-forbidden-by-connection.1':
    "That text means that the request came to the public endpoint: the caller's name for the vault gave the public " +
    'address, or the caller has no way into the VNet. Check nslookup vault.vault.azure.net at the caller: it must ' +
    'give the private address.',
  'point.vault-forbidden-by-connection.1.change.1':
    "privatelink.vaultcore.azure.net to the caller's VNet or that of its DNS server",
  'point.vault-forbidden-by-connection.1.watch.1':
    'ForbiddenByFirewall names the address that the vault saw: a public one proves the wrong path.',
  'point.vault-forbidden-by-connection.1.watch.2': 'An App Service app needs VNet integration, and its VNet the zone.',
  'point.vault-forbidden-by-connection.1.watch.3':
    'Only listed services for listed uses count as trusted; your own code never does.',
  'point.vault-forbidden-by-connection.1.watch.4':
    'Rights come after that: ForbiddenByRbac or ForbiddenByPolicy are no network faults.',
  'point.vault-forbidden-by-connection.cause':
    'the request reaches the public endpoint of the vault, because the caller gets its public address',
  'point.vault-forbidden-by-connection.fix':
    'Link privatelink.vaultcore.azure.net to the VNet of the caller or of its DNS server. Callers outside any VNet ' +
    'need VNet integration or another way into the network.',
  'point.storage-firewall-and-vm-disks.1':
    'VM disks are not affected: their traffic, mounting included, passes neither the storage firewall nor service ' +
    'endpoints. Network rules act on requests to the account itself, such as REST, SMB or page blobs by HTTP.',
  'point.storage-firewall-and-vm-disks.1.watch.1':
    'Exporting or importing managed disks does go over a public address: a disk access resource with a private ' +
    'endpoint closes that.',
  'point.storage-firewall-and-vm-disks.1.watch.2':
    'Azure Backup of unmanaged disks needs the exception for trusted services; managed disks do not.',
  'point.service-tag-in-service-firewall.1':
    "No: service firewalls take addresses and subnets, no service tags or names. Copying a tag's ranges lets all " +
    "customers of that service in, goes out of date weekly, and has no effect in the storage account's own region. " +
    'Use managed private endpoints, resource instances or a runner in your VNet.',
  'point.service-tag-in-service-firewall.1.change.1':
    'a resource instance rule or trusted services instead of IP ranges',
  'point.service-tag-in-service-firewall.1.change.2': 'managed, where the calling service has one',
  'point.service-tag-in-service-firewall.1.watch.1':
    'Service tags belong into NSGs, Azure Firewall rules and route tables.',
  'point.service-tag-in-service-firewall.1.watch.2':
    'For Azure DevOps and GitHub: agents of your own in a subnet that a VNet rule or endpoint admits.',
  'point.service-tag-in-service-firewall.1.watch.3':
    'Partners with fixed addresses: IP rules, or a perimeter for many services at once.',
  'point.copy-between-closed-storage-accounts.1':
    'Yes, if the machine that runs AzCopy reaches both accounts: by private endpoints to both from its VNet, or ' +
    'allowed in both firewalls. The copy itself goes from account to account; they need no rule for each other.',
  'point.copy-between-closed-storage-accounts.1.change.2': 'to the second account, in the VNet of the machine',
  'point.copy-between-closed-storage-accounts.1.watch.1':
    'Both names must give private addresses on that machine (nslookup), or both accounts allow it by VNet or IP rule.',
  'point.copy-between-closed-storage-accounts.1.watch.2':
    'Use REST based tools in a current version: AzCopy v10, PowerShell, CLI, Storage Explorer; blob and file ' +
    'endpoints only.',
  'point.copy-between-closed-storage-accounts.1.watch.3':
    'The identity needs reader rights on the source and contributor rights on the target.',
  'point.copy-between-closed-storage-accounts.cause': 'the client of the copy does not reach both storage accounts',
  'point.copy-between-closed-storage-accounts.fix':
    'Run AzCopy on a machine that has private endpoints to both accounts, or that both firewalls admit, and check ' +
    'with nslookup that both names give private addresses there.',
  'point.event-grid-to-private-targets.1':
    'No: Event Grid cannot push to private endpoints. Let it deliver with its managed identity to Event Hubs, ' +
    'Service Bus or a storage queue that allows trusted services, and let your private function or service read from ' +
    'there over a private endpoint.',
  'point.event-grid-to-private-targets.1.change.1': 'trusted Microsoft services allowed on the queue, hub or bus',
  'point.event-grid-to-private-targets.1.change.2': 'for the reader',
  'point.event-grid-to-private-targets.1.watch.1': "Give the topic's identity the role of a data sender on the target.",
  'point.event-grid-to-private-targets.1.watch.2':
    'Private endpoints of Event Grid itself are for publishing events into it.',
  'point.event-grid-to-private-targets.1.watch.3': 'Namespace topics can be pulled by the reader instead.',
  'point.event-grid-to-private-targets.cause':
    'Event Grid pushes to the public endpoint of the target, which is closed',
  'point.event-grid-to-private-targets.fix':
    'Let Event Grid deliver with its managed identity to Event Hubs, Service Bus or a storage queue that allows ' +
    'trusted services, and let the private target read from there.',
  'point.registry-tasks-behind-private-endpoint.1':
    'ACR Tasks run outside your network and are refused once public access is off. Build on agents of your own in ' +
    'the VNet and push over the private endpoint, or use a dedicated agent pool of the registry in your VNet.',
  'point.registry-tasks-behind-private-endpoint.1.change.2': 'trusted services allowed, where a listed service pulls',
  'point.registry-tasks-behind-private-endpoint.1.watch.1':
    'The agent must resolve the registry and its data endpoint to private addresses.',
  'point.registry-tasks-behind-private-endpoint.1.watch.2':
    'App Service and Container Apps pull through their VNet: link privatelink.azurecr.io there.',
  'point.registry-tasks-behind-private-endpoint.1.watch.3':
    'The tier must be Premium for private endpoints and IP rules alike.',
  'point.registry-tasks-behind-private-endpoint.1.watch.4':
    'Tasks with a system-assigned identity pass the trusted services exception only where ' +
    'networkRuleBypassAllowedForTasks is true on the registry.',
  'point.registry-tasks-behind-private-endpoint.cause':
    'the build runs in ACR Tasks, outside your network, and the registry refuses it',
  'point.registry-tasks-behind-private-endpoint.fix':
    'Build on agents of your own in the VNet and push over the private endpoint, or give the registry a dedicated ' +
    'agent pool in your VNet.',
  'point.nfs-share-needs-a-network.1':
    'An NFS share knows no users, only networks: clients must come through a private endpoint (file), or from a ' +
    'subnet that a service endpoint and VNet rule admit. The open public endpoint does not work for it.',
  'point.nfs-share-needs-a-network.1.change.1': "sub-resource file, in or peered with the clients' VNet",
  'point.nfs-share-needs-a-network.1.change.2': 'public access from selected networks or disabled',
  'point.nfs-share-needs-a-network.1.watch.1': "Open TCP 2049 on the way; SMB's 445 plays no part.",
  'point.nfs-share-needs-a-network.1.watch.2':
    'From on-premises: VPN or ExpressRoute to the private endpoint, with DNS forwarding for file.core.windows.net.',
  'point.nfs-share-needs-a-network.1.watch.3':
    'IP rules of the storage firewall do not work for it, only subnets; the account must be of the premium file kind.',
  'point.nfs-share-needs-a-network.cause':
    'the NFS share admits the network of the client neither by a private endpoint nor by a VNet rule',
  'point.nfs-share-needs-a-network.fix':
    'Create a private endpoint for file in or near the VNet of the clients, or add a service endpoint and a VNet ' +
    'rule for their subnet, and open TCP 2049 on the way.',
  'point.sql-firewall-allows-whom.1':
    "Private endpoint for networks of yours, VNet rule for Azure subnets of the server's region, IP rule for single " +
    'fixed addresses. Rules count for the public endpoint only: error 40615 wants an IP rule, 40914 a VNet rule, ' +
    '47073 says that public access is off and a private path is missing.',
  'point.sql-firewall-allows-whom.1.change.2':
    'the rule that the error names, or public access off with private endpoints',
  'point.sql-firewall-allows-whom.1.watch.1':
    '47073 from a machine in the VNet means that server.database.windows.net still gives the public address there.',
  'point.sql-firewall-allows-whom.1.watch.2':
    'VNet rules count for the whole server, IP rules for the server or a single database.',
  'point.sql-firewall-allows-whom.1.watch.3': 'Keep "Allow Azure services" off: it admits every Azure customer.',
  'point.office-address-changes-in-service-firewall.1':
    'Instead of chasing addresses give people a fixed way in: point-to-site VPN to a VNet with a private endpoint ' +
    'for the service, or a jump machine behind Bastion whose subnet is allowed. IP rules fit a few fixed addresses ' +
    'only.',
  'point.office-address-changes-in-service-firewall.1.change.2': 'for the service, in that VNet',
  'point.office-address-changes-in-service-firewall.1.change.3': 'the personal IP rules out',
  'point.office-address-changes-in-service-firewall.1.watch.1':
    'VPN clients need a DNS server that gives the private address.',
  'point.office-address-changes-in-service-firewall.1.watch.2':
    'A company proxy or VPN with one fixed address is the cheap alternative: one IP rule.',
  'point.office-address-changes-in-service-firewall.1.watch.3':
    'Network rules never replace sign-in: keep Entra ID and conditional access.',
  'point.cosmos-firewall-basics.1':
    'The message names the address that Cosmos DB saw. A public one: the caller has no private endpoint or resolves ' +
    'the public name; admit it by an endpoint, a VNet rule with service endpoint, or an IP rule. A private one: its ' +
    'subnet lacks the VNet rule.',
  'point.cosmos-firewall-basics.1.change.1': 'the missing rule, or public access off',
  'point.cosmos-firewall-basics.1.watch.1':
    'The setting "Accept connections from public Azure datacenters" (0.0.0.0) admits all Azure customers.',
  'point.cosmos-firewall-basics.1.watch.2':
    'Data Explorer calls from your browser: allow your address or come in over the network.',
  'point.cosmos-firewall-basics.1.watch.3': 'Changes of the firewall take some minutes to act.',
  'point.cosmos-firewall-basics.1.watch.4': 'Up to 64 VNet rules per account.',
  'point.cosmos-firewall-basics.cause':
    'the call reaches Cosmos DB from a public address that its firewall does not admit',
  'point.cosmos-firewall-basics.fix':
    'For callers in your networks create a private endpoint and link privatelink.documents.azure.com to them; for ' +
    'the rest add the named address as an IP rule and allow up to 15 minutes.',
};
