/** What is answered to questions about key vault and cosmos. */
export const keyVaultAndCosmosWords = {
  'point.vault-rights-missing.1':
    'ForbiddenByRbac and ForbiddenByPolicy come after the network: the call reached the vault, and its identity has ' +
    'no right on the data. Assign a role such as Key Vault Secrets User, or an access policy where the vault still ' +
    'uses policies.',
  'point.vault-rights-missing.1.change.2': 'a data role such as Key Vault Secrets User for the calling identity',
  'point.vault-rights-missing.1.watch.1': 'Owner and Contributor manage the vault and read no secrets.',
  'point.vault-rights-missing.1.watch.2':
    'Look which permission model the vault uses: roles do nothing in a vault with access policies, and the other way ' +
    'round.',
  'point.vault-rights-missing.cause':
    'the identity that calls has no right on the secrets, keys or certificates of the vault',
  'point.vault-rights-missing.fix':
    'Assign a Key Vault data role (Secrets User, Crypto User, Certificates Officer) to the calling identity, or an ' +
    'access policy if the vault uses those. Nothing changes in the network.',
  'point.vault-portal-from-outside.1':
    'The portal lists secrets by calls from your browser, so the vault sees your own machine. Work from a machine in ' +
    'the VNet or over VPN where the vault has its private address, or add your public address as an IP rule.',
  'point.vault-portal-from-outside.1.change.2': 'or a jump machine in the VNet, for the administrators',
  'point.vault-portal-from-outside.1.watch.1':
    'The properties of the vault come from Resource Manager and stay visible.',
  'point.vault-portal-from-outside.1.watch.2': 'Trusted services does not include you or the portal.',
  'point.vault-portal-from-outside.cause':
    'the portal asks the vault from your browser, and the vault does not admit your machine',
  'point.vault-portal-from-outside.fix':
    'Open the portal on a machine in the VNet or over VPN with the zone privatelink.vaultcore.azure.net in its DNS, ' +
    'or add your public address to the vault firewall.',
  'point.cosmos-subnet-not-admitted.1':
    'A private address in the message says that the call came over a service endpoint: IP rules do not match it any ' +
    'more. Add a virtual network rule for that subnet to the account, or give the VNet a private endpoint.',
  'point.cosmos-subnet-not-admitted.1.change.2': 'a virtual network rule for the subnet',
  'point.cosmos-subnet-not-admitted.1.watch.1':
    'Add the rule before you enable the service endpoint, and nothing is interrupted.',
  'point.cosmos-subnet-not-admitted.1.watch.2': 'Changes of the firewall take up to 15 minutes.',
  'point.cosmos-subnet-not-admitted.cause':
    'the subnet of the caller uses a service endpoint and is not in the VNet rules of the Cosmos DB account',
  'point.cosmos-subnet-not-admitted.fix':
    'Add the subnet as a virtual network rule of the account (existing VNet, service endpoint ' +
    'Microsoft.AzureCosmosDB), or use a private endpoint instead.',
  'point.cosmos-region-record-missing.1':
    'The SDK asks the global name first and then calls the name of a region, so each region of the account needs a ' +
    'record of its own. Let a DNS zone group write the records, or add the missing one by hand with its own address ' +
    'of the endpoint.',
  'point.cosmos-region-record-missing.1.change.1': 'a record for <account>-<region> with its address',
  'point.cosmos-region-record-missing.1.watch.1':
    'The endpoint has one address for the global name and one per region.',
  'point.cosmos-region-record-missing.1.watch.2':
    'Records by hand are forgotten with each new region: a zone group keeps them complete.',
  'point.cosmos-region-record-missing.cause': 'a region of the Cosmos DB account has no record in the private DNS zone',
  'point.cosmos-region-record-missing.fix':
    'Attach a DNS zone group with privatelink.documents.azure.com to the endpoint, or add the record ' +
    '<account>-<region> with the address that the endpoint holds for that region.',
  'point.amqp-ports-closed.1':
    'The SDKs speak AMQP on TCP 5671 and 5672 by default, which many firewalls and every web proxy drop. Set the ' +
    'client to AMQP over WebSockets, which uses 443, or open the AMQP ports (9093 for Kafka) towards the namespace.',
  'point.amqp-ports-closed.1.change.1': 'transport type AMQP over WebSockets in the client',
  'point.amqp-ports-closed.1.watch.1': 'Through a private endpoint the ports are the same.',
  'point.amqp-ports-closed.1.watch.2': 'Kafka has no variant over 443: it needs 9093.',
  'point.amqp-ports-closed.1.watch.3': 'A proxy must be named in the client, too.',
  'point.amqp-ports-closed.cause': 'the AMQP ports 5671 and 5672 are closed between the client and the namespace',
  'point.amqp-ports-closed.fix':
    'Set the transport type of the client to AMQP over WebSockets (443), or open TCP 5671 and 5672 outbound to the ' +
    'namespace or its private endpoint.',
  'point.messaging-trusted-services-off.1':
    'Azure services that send to the namespace do not come through your private endpoint. Switch on "Allow trusted ' +
    'Microsoft services to bypass this firewall"; a service that signs in with a managed identity also needs the ' +
    'data sender or receiver role.',
  'point.messaging-trusted-services-off.1.change.2': 'trusted Microsoft services allowed on the namespace',
  'point.messaging-trusted-services-off.1.watch.1':
    'Event Grid, Stream Analytics, IoT Hub, API Management and Azure Monitor are on the list; Logic Apps, App ' +
    'Service and your own code are not.',
  'point.messaging-trusted-services-off.1.watch.2':
    'Event Grid, Stream Analytics and IoT Hub must use their managed identity; diagnostic settings go on with the ' +
    'access policy chosen in them.',
  'point.messaging-trusted-services-off.1.watch.3': 'The switch stays in force with public access disabled.',
  'point.messaging-trusted-services-off.cause':
    'the namespace is closed, and trusted Microsoft services are not allowed to bypass its firewall',
  'point.messaging-trusted-services-off.fix':
    'Allow trusted Microsoft services on the Networking page of the namespace and, where the sender uses a managed ' +
    'identity, give it the role Azure Event Hubs (or Service Bus) Data Sender.',
  'point.cosmos-endpoint-for-each-api.1':
    'The sub-resource follows the API: Sql, MongoDB, Cassandra, Gremlin or Table, each with its own zone ' +
    '(privatelink.documents.azure.com for Sql, otherwise privatelink.<api>.cosmos.azure.com). Gremlin and Table ' +
    'accounts may take Sql beside their own.',
  'point.cosmos-endpoint-for-each-api.1.change.1': 'with the sub-resource of the API that the clients use',
  'point.cosmos-endpoint-for-each-api.1.change.2': 'the zone of that API',
  'point.cosmos-endpoint-for-each-api.1.watch.1':
    'Ports: 443 for Sql, Gremlin and Table, 10255 for MongoDB, 10350 for Cassandra; Sql in direct mode wants all ' +
    'ports.',
  'point.cosmos-endpoint-for-each-api.1.watch.2':
    'Azure DocumentDB (MongoDB vCore) is another service: sub-resource MongoCluster, ' +
    'privatelink.mongocluster.cosmos.azure.com, port 10260.',
  'point.cosmos-portal-behind-the-firewall.1':
    'Two rules are needed for Data Explorer: "Allow access from Azure portal", which adds the portal\'s own ' +
    'addresses, and the public address of your machine. With public access off, open it from a machine that reaches ' +
    'the private endpoint.',
  'point.cosmos-portal-behind-the-firewall.1.change.1': 'portal access on, plus your current IP',
  'point.cosmos-portal-behind-the-firewall.1.watch.1': 'New rules take up to 15 minutes and may flicker until then.',
  'point.cosmos-portal-behind-the-firewall.1.watch.2':
    'Switching to all networks or to disabled deletes the IP rules: write them down first.',
  'point.cosmos-portal-behind-the-firewall.1.watch.3':
    'MongoDB and Cassandra accounts need further portal addresses; the switch adds them.',
  'point.messaging-through-443-only.1':
    'Yes, if the client uses AMQP over WebSockets or plain HTTPS: both take 443 and can pass a proxy. Kafka clients ' +
    'cannot: they need TCP 9093.',
  'point.messaging-through-443-only.1.change.1': 'transport type AMQP over WebSockets',
  'point.messaging-through-443-only.1.watch.1':
    'The public name or the private endpoint makes no difference to the ports.',
  'point.messaging-through-443-only.1.watch.2': 'Storage queues and Event Grid use 443 anyway.',
  'point.vault-one-endpoint-for-all-kinds.1':
    'A Managed HSM takes one private endpoint with the sub-resource managedhsm and the zone ' +
    'privatelink.managedhsm.azure.net; the zone of key vaults does not serve it.',
  'point.vault-one-endpoint-for-all-kinds.1.change.1': 'sub-resource managedhsm',
  'point.vault-one-endpoint-for-all-kinds.1.change.2': 'privatelink.managedhsm.azure.net',
  'point.vault-one-endpoint-for-all-kinds.1.watch.1': 'From on-premises forward managedhsm.azure.net.',
  'point.vault-one-endpoint-for-all-kinds.2':
    'One endpoint with the sub-resource vault covers keys, secrets and certificates of one vault. Its zone is ' +
    'privatelink.vaultcore.azure.net, and on-premises forwards vault.azure.net and vaultcore.azure.net.',
  'point.vault-one-endpoint-for-all-kinds.2.change.1': 'sub-resource vault',
  'point.vault-one-endpoint-for-all-kinds.2.change.2': 'privatelink.vaultcore.azure.net',
  'point.vault-one-endpoint-for-all-kinds.2.watch.1': 'A zone called privatelink.vault.azure.net has no effect.',
  'point.vault-one-endpoint-for-all-kinds.2.watch.2':
    'The vault may be in another region; endpoint and VNet share theirs.',
  'point.vault-one-endpoint-for-all-kinds.2.watch.3': 'Managed HSM is another service with a zone of its own.',
  'point.cosmos-analytical-store-endpoint.1':
    'No, the analytical store is a sub-resource of its own: create an endpoint for Analytical, with the zone ' +
    'privatelink.analytics.cosmos.azure.com, beside that for the API. For Synapse that is a managed private endpoint ' +
    'in its workspace.',
  'point.cosmos-analytical-store-endpoint.1.change.1': 'sub-resource Analytical',
  'point.cosmos-analytical-store-endpoint.1.watch.1': 'The owner of the account approves it like any other connection.',
  'point.managed-redis-private.1':
    'Azure Managed Redis is not injected: it is reached by a private endpoint (sub-resource redisEnterprise, zone ' +
    'privatelink.redis.azure.net) on TCP 10000. Change the port when you come from Azure Cache for Redis, whose ' +
    'Basic to Premium tiers use 6380 (TLS).',
  'point.managed-redis-private.1.change.2': 'TCP 10000 to the endpoint, more with the OSS clustering policy',
  'point.managed-redis-private.1.watch.1':
    'With the OSS clustering policy clients also connect to the single nodes on further ports: do not limit the ' +
    'endpoint to 10000 there.',
  'point.managed-redis-private.1.watch.2':
    'Azure Cache for Redis takes no new instances any more and ends in 2027 (Enterprise tiers) and 2028 (the others).',
};
