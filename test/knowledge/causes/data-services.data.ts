import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [
  {
    cause: 'sql-connection-policy-and-ports',
    first:
      'From the VM behind our hub firewall 1433 to the Azure SQL server is reachable, yet every login hangs and ' +
      'times out. The server is set to Redirect.',
    absent: 'Azure SQL refuses our VM with error 40615.',
  },
  {
    cause: 'sql-service-endpoint-from-another-region',
    first:
      'Our disaster recovery VNet is in North Europe, the SQL server in West Europe; the virtual network rule ' +
      'for that subnet cannot be added.',
    absent: 'Subnet and SQL server are both in West Europe and the login says 47073.',
  },
  {
    cause: 'storage-ip-rule-without-effect',
    first:
      'The outbound IP of our function is listed under the firewall of the blob account, both in West Europe, ' +
      'and uploads still give 403.',
    absent: 'Upload to blob gives AuthorizationPermissionMismatch, the name resolves to 10.1.0.4.',
  },
  {
    cause: 'services-that-must-reach-a-closed-account',
    first: 'Since selected networks are on, SQL auditing and Event Grid can no longer write to our storage account.',
    absent: 'Our own console app cannot write blobs, it gets AuthorizationPermissionMismatch.',
  },
  {
    cause: 'file-share-from-home-or-office',
    first:
      'net use for the Azure file share ends with System error 53 at my home, from an Azure VM the drive maps fine.',
    absent: 'The Azure file share cannot be mapped from a VM in the same VNet either, 445 is open.',
  },
  {
    cause: 'key-vault-with-firewall-and-other-services',
    first: 'Our Logic App gets ForbiddenByFirewall from the vault, although trusted services may bypass the firewall.',
    absent: 'The vault answers ForbiddenByRbac to our VM.',
  },
  {
    cause: 'build-agents-to-private-services',
    first: 'The deployment on the Microsoft-hosted agent cannot get the secret, from my VM in the VNet it works.',
    absent: 'Neither the agent in our VNet nor a VM beside it reads the secret.',
  },
  {
    cause: 'cosmos-direct-mode-behind-endpoint',
    first: 'The .NET SDK gets 503 and timeouts against our private Cosmos account; with gateway mode it runs.',
    absent: 'Cosmos DB says 403, request originated from IP 20.1.2.3 through public internet.',
  },
  {
    cause: 'registry-endpoint-and-data-record',
    first: 'docker login to the private registry succeeds, pulling the layers hangs until it times out.',
    absent: 'az acr build is refused: client with IP 20.50.1.1 is not allowed access.',
  },
  {
    cause: 'monitor-private-link-scope',
    first:
      'A second team made a private link scope for Azure Monitor yesterday and since then the agents in our ' +
      'spokes send no logs.',
    absent: 'One VM sends no logs, others in the same subnet do.',
  },
  {
    cause: 'selected-networks-or-public-access-disabled',
    first:
      'The office address is in the firewall list of the storage account, public network access shows Disabled, ' +
      'and we are refused.',
    absent: 'Public access is enabled from selected networks and our address is missing in the list.',
  },
  {
    cause: 'infrastructure-code-refused-by-service-firewall',
    first: 'terraform plan stops with 403 at azurerm_storage_container, while the account itself was created.',
    absent: 'terraform cannot create the storage account: AuthorizationFailed on Resource Manager.',
  },
  {
    cause: 'vault-forbidden-by-connection',
    first: 'My VM beside the private endpoint gets ForbiddenByConnection from the vault, nslookup shows 20.61.x.x.',
    absent: 'The vault resolves to 10.0.1.5 and answers ForbiddenByRbac.',
  },
  {
    cause: 'copy-between-closed-storage-accounts',
    first: 'azcopy from one private account to the other ends with CannotVerifyCopySource.',
    absent: 'azcopy upload from disk says AuthorizationPermissionMismatch.',
  },
  {
    cause: 'event-grid-to-private-targets',
    first:
      'Blob events no longer reach our function since it has only a private endpoint, the subscription shows ' +
      'delivery failures.',
    absent: 'The function in the VNet cannot publish events to the topic.',
  },
  {
    cause: 'registry-tasks-behind-private-endpoint',
    first: 'az acr build says client with IP 20.50.x.x is not allowed access since the registry is private.',
    absent: 'docker pull on our node times out at the layers.',
  },
  {
    cause: 'nfs-share-needs-a-network',
    first:
      'mount -t nfs of the premium share fails from a new subnet with connection timed out, there is no ' +
      'endpoint or rule for it.',
    absent: 'The SMB share cannot be mounted at home.',
  },
  {
    cause: 'cosmos-firewall-basics',
    first:
      'Cosmos DB: request originated from IP 51.4.5.6 through public internet. This is blocked by your account ' +
      'firewall settings.',
    absent: 'Cosmos DB times out in direct mode and works in gateway mode.',
  },
  {
    cause: 'data-factory-and-endpoints-in-own-vnet',
    first:
      'The copy activity runs on AutoResolveIntegrationRuntime and is forbidden since the lake has only a ' +
      'private endpoint in our hub.',
    absent: 'The managed private endpoint of the factory is approved, the copy is just slow.',
  },
  {
    cause: 'power-bi-reaches-private-data',
    first:
      'The scheduled refresh in the Power BI service broke when we closed public access of the SQL server, no ' +
      'gateway is in use.',
    absent: 'The refresh goes through our data gateway, which is shown as offline.',
  },
  {
    cause: 'managed-instance-failover-group-network',
    first: 'Creating the failover group between our two managed instances fails, the NSGs allow only 1433.',
    absent: 'The app cannot log in to the managed instance from a spoke.',
  },
  {
    cause: 'flexible-server-from-other-vnet',
    first: 'psql in the peered VNet: could not translate host name of the flexible server, by IP it connects.',
    absent: 'psql resolves the server to 10.4.0.4 and gets connection refused.',
  },
  {
    cause: 'managed-instance-network-intent-policy',
    first: 'Changing the route table of the managed instance subnet is refused with ConflictWithNetworkIntentPolicy.',
    absent: 'Changing the route table of an AKS subnet is refused for missing rights.',
  },
  {
    cause: 'entra-domain-services-network',
    first:
      'A VM in the peered VNet cannot join our Entra Domain Services domain, the domain is not found; the VNet ' +
      'uses Azure DNS.',
    absent: 'The VNet already uses the two addresses of the managed domain and the join asks for a password.',
  },
  {
    cause: 'ping-fails-inside-vnet',
    first: 'Ping between two VMs of one subnet gets no reply, RDP between them works.',
    absent: 'RDP from the internet to our VM stopped after an NSG change.',
  },
  {
    cause: 'sql-client-address-not-allowed',
    first: 'SSMS at home: Client with IP address 93.1.2.3 is not allowed to access the server.',
    absent: 'Azure SQL answers with 47073.',
  },
  {
    cause: 'sql-vnet-rule-missing',
    first: 'After we moved the web app to a new integration subnet, Azure SQL shows 40914.',
    absent: 'Azure SQL shows 40615 to my laptop.',
  },
  {
    cause: 'sql-public-side-closed-and-name-public',
    first: 'Deny Public Network Access is set to Yes, says SQL to a VM that sits beside the private endpoint.',
    absent: 'The SQL server name gives 10.1.0.6 and the login times out.',
  },
  {
    cause: 'sql-login-by-address-or-zone-name',
    first:
      'sqlcmd -S 10.1.0.6 reaches the endpoint but says Cannot open server 10.1.0.6 requested by the login, 40532.',
    absent: 'sqlcmd to the server name times out.',
  },
  {
    cause: 'sql-tls-version-too-low',
    first: 'Only our old report server fails against Azure SQL: Login failed with invalid TLS version.',
    absent: 'All servers fail against Azure SQL with 40615.',
  },
  {
    cause: 'managed-instance-redirect-ports-closed',
    first:
      'From on-premises 1433 to the managed instance is open, SSMS times out after the handshake; a VM in its ' +
      'VNet logs in.',
    absent: 'The name of the managed instance does not resolve from the spoke.',
  },
  {
    cause: 'managed-instance-public-endpoint-closed',
    first: 'We switched the public endpoint of the managed instance on, port 3342 still times out from the office.',
    absent: 'The failover group between our managed instances does not seed.',
  },
  {
    cause: 'managed-instance-dns-not-synchronised',
    first:
      'After replacing the domain controllers the linked server on our managed instance no longer finds the ' +
      'on-premises SQL host, VMs do.',
    absent: 'VMs and the managed instance both cannot resolve the on-premises name.',
  },
  {
    cause: 'managed-instance-endpoint-without-record',
    first:
      "We made a private endpoint to the partner's managed instance; its name still gives the address in their " +
      'subnet and the login times out.',
    absent:
      'The linked server on the managed instance does not find our on-premises host since the DNS servers changed.',
  },
  {
    cause: 'flexible-server-firewall-rule-missing',
    first: 'FATAL: no pg_hba.conf entry for host 84.1.2.3 on our Azure PostgreSQL with public access.',
    absent: 'Our injected PostgreSQL server cannot be resolved from the spoke.',
  },
  {
    cause: 'storage-role-on-the-data-missing',
    first:
      'Over the private endpoint the managed identity gets: not authorized to perform this operation using this ' +
      'permission.',
    absent: 'Blob says AuthorizationFailure to a VM without endpoint.',
  },
  {
    cause: 'storage-keys-not-permitted',
    first:
      'Since last night the account key is refused: Key based authentication is not permitted on this storage account.',
    absent: 'The managed identity gets AuthorizationPermissionMismatch.',
  },
  {
    cause: 'storage-portal-from-outside',
    first:
      'The app in the VNet reads its blobs, but when I open the container in the Azure portal at home it says I ' +
      'have no access.',
    absent: 'On a VM in the VNet the portal refuses me as well.',
  },
  {
    cause: 'sftp-client-not-admitted',
    first:
      "Our supplier's SFTP client is disconnected on port 22 since the storage account is limited to selected " +
      'networks.',
    absent: 'The Azure file share cannot be mapped at home.',
  },
  {
    cause: 'vault-rights-missing',
    first: 'The vault answers from 10.0.0.8 and says ForbiddenByPolicy, no secrets get permission.',
    absent: 'The vault says ForbiddenByConnection.',
  },
  {
    cause: 'vault-portal-from-outside',
    first:
      'In the portal the secrets page says my client IP address is not authorized, while the app in the VNet ' +
      'reads them.',
    absent: 'On a VM in the VNet the vault refuses me with ForbiddenByRbac.',
  },
  {
    cause: 'cosmos-subnet-not-admitted',
    first: 'Cosmos DB names 10.3.1.4 in its 403 since the subnet has Microsoft.AzureCosmosDB.',
    absent: 'Cosmos DB names a public address in its 403.',
  },
  {
    cause: 'cosmos-region-record-missing',
    first:
      'After adding Sweden Central to Cosmos DB, clients fail at account-swedencentral.documents.azure.com; our ' +
      'zone has two records.',
    absent: 'All regional names of Cosmos DB give private addresses, only direct mode times out.',
  },
  {
    cause: 'amqp-ports-closed',
    first: 'The Service Bus SDK times out in the office; with AMQP over WebSockets it runs.',
    absent: 'Service Bus: the name of the namespace is NXDOMAIN on our machine.',
  },
  {
    cause: 'messaging-trusted-services-off',
    first: 'Diagnostic logs stopped arriving in the event hub when we disabled public access of the namespace.',
    absent: 'Our own consumer times out against the event hub on 5671.',
  },
  {
    cause: 'ai-one-of-three-names-public',
    first:
      'Public access is disabled, please configure private endpoint: only calls to services.ai.azure.com get ' +
      'it, openai.azure.com resolves to 10.x.',
    absent: 'The Speech SDK with a region ignores our private endpoint.',
  },
  {
    cause: 'ai-endpoint-without-own-subdomain',
    first:
      'The translator client calls westeurope.api.cognitive.microsoft.com and is refused since we closed the ' +
      'resource behind a private endpoint.',
    absent: 'The client calls our own subdomain, which gives the public address.',
  },
  {
    cause: 'search-indexer-without-shared-link',
    first:
      'The blob indexer of AI Search is forbidden since the storage account is closed, the service has no ' +
      'shared private link.',
    absent: 'The shared private link is approved and the indexer fails now and then.',
  },
  {
    cause: 'search-indexer-in-the-shared-environment',
    first: 'The shared private link to storage is approved, but the indexer works one time and is refused the next.',
    absent: 'The shared private link is still pending.',
  },
  {
    cause: 'machine-learning-outbound-rule-missing',
    first:
      'A job on our Azure ML compute cannot open the private SQL database; the workspace allows only approved ' +
      'outbound.',
    absent: 'Jobs read the data, only the studio in my browser shows nothing.',
  },
  {
    cause: 'machine-learning-studio-cannot-show-data',
    first:
      'ML studio at my desk shows no data preview since the workspace storage is closed, from the jump VM it does.',
    absent: 'The preview is missing on the jump VM too.',
  },
  {
    cause: 'databricks-cluster-without-way-out',
    first: 'Since the default route to the hub firewall, every Databricks cluster ends with NPIP_TUNNEL_SETUP_FAILURE.',
    absent: 'Databricks clusters stop growing because the subnet has no free addresses.',
  },
  {
    cause: 'databricks-subnets-used-up',
    first: 'In the evening Databricks jobs fail with SubnetIsFull, by day they run.',
    absent: 'Every Databricks cluster ends in a bootstrap timeout.',
  },
  {
    cause: 'databricks-serverless-without-endpoint-rule',
    first: 'The serverless SQL warehouse gets 403 from the lake, the job cluster in our VNet reads it.',
    absent: 'Neither serverless nor the job cluster can read the lake.',
  },
  {
    cause: 'databricks-sign-in-goes-public',
    first:
      'The private Databricks workspace opens by token, in the browser the sign-in redirect runs into a public ' +
      'address.',
    absent: 'The workspace URL itself gives a public address.',
  },
  {
    cause: 'data-factory-endpoint-not-approved',
    first: 'The managed private endpoint of our factory to SQL is still Pending and the copy fails.',
    absent: 'The pipeline runs on AutoResolve without any managed endpoint.',
  },
  {
    cause: 'self-hosted-runtime-cut-off',
    first: 'The node of our self-hosted integration runtime is offline since the proxy was changed.',
    absent: 'The self-hosted runtime is Running (Limited) and pipelines succeed.',
  },
  {
    cause: 'self-hosted-runtime-limited',
    first:
      'Scheduled copies run on our self-hosted runtime, but test connection never returns and the state is Limited.',
    absent: 'The self-hosted runtime is offline and nothing runs.',
  },
  {
    cause: 'data-gateway-ports-closed',
    first:
      'Power BI shows our on-premises data gateway as offline; its ports test lists Closed for servicebus.windows.net.',
    absent: 'The data gateway is online, the model does not use it.',
  },
  {
    cause: 'vnet-data-gateway-subnet-not-offered',
    first: 'When I add a virtual network data gateway, my subnet does not appear in the list.',
    absent: 'The VNet data gateway exists and cannot reach the database.',
  },
  {
    cause: 'fabric-reaches-closed-data-lake',
    first:
      'The OneLake shortcut to our firewalled ADLS account gives 403 although the managed private endpoint is ' +
      'approved.',
    absent: 'The shortcut fails because I lack a Storage Blob Data role, the instance rule exists.',
  },
  {
    cause: 'rights-lost-in-the-move-to-another-tenant',
    first:
      'The subscription was moved to the new Entra directory on Sunday and since then all managed identities get 403.',
    absent: 'A new app in a subscription that never moved gets a timeout.',
  },
  {
    cause: 'lighthouse-reaches-no-data',
    first: 'Our service provider manages the vault through Lighthouse, reading a secret fails for them with 403.',
    absent: 'Our service provider cannot change the firewall of the vault.',
  },
  {
    cause: 'private-zone-of-another-cloud',
    first: 'In USGov Virginia the storage name still resolves publicly, we linked privatelink.blob.core.windows.net.',
    absent: 'In West Europe the storage name resolves publicly, the zone is not linked.',
  },
];
