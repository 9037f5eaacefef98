// How people put the points of key-vault-and-cosmos, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const keyVaultAndCosmosWording: Wording = {
  'vault-rights-missing': [
    'Our pod\'s workload identity calls the vault over the private endpoint. It answers 403 with "Caller is not ' +
      'authorized to perform action on resource" and names secrets/getSecret. Network team says they see the TLS ' +
      'session complete.',
    'I made the Key Vault myself a minute ago and am Owner of the group. az keyvault secret show tells me ' +
      'ForbiddenByRbac. Networking is open to all networks. How can the creator not look inside?',
    "App Service with managed identity, Key Vault reference shows a red cross in configuration. The vault's audit " +
      'log contains our calls with 403 ForbiddenByPolicy. Firewall of the vault is not involved as far as I can tell.',
    'The vault answers, but tells me that I may not read the secret',
    'Why can the owner of a vault not open what is in it?',
    'forbidden when app gets secret, log of vault shows request arrived',
    'ForbiddenByRbac getSecret managed identity',
    'Key Vault caller not authorized secrets/get',
  ],
  'vault-portal-from-outside': [
    'In the portal the Secrets page of our vault says firewall is turned on and my client address is not ' +
      'authorised. Our servers fetch secrets all day. I am Key Vault Administrator and nothing changed but the ' +
      'networking tab.',
    'The vault got a private endpoint and public access was disabled. When I open Certificates in the browser at ' +
      'my desk there is "connection to the data plane failed". From the jump VM it looks normal.',
    "As operations lead I need to rotate a key and open the vault's page in my browser. Since it has been locked " +
      'to our VNet I see "You are unauthorized to view these contents". Role assignments are unchanged.',
    'Portal refuses to list what is in the vault at my desk, servers read it well',
    "Why does the vault's page demand that my client address be authorised?",
    'can not see key vault secrets in browser after firewall turned on, apps ok',
    'vault firewall portal client IP unauthorized',
    'Key Vault secrets page blocked, private',
  ],
  'cosmos-subnet-not-admitted': [
    'Our API in AKS talks to Cosmos DB. Error: Request originated from IP 10.20.1.7 through VNet, this is blocked ' +
      "by your firewall settings. The cluster's public egress address is on the account's list. Why does it see an " +
      'internal number?',
    'Cosmos account with selected networks and our NAT address allowed. From one subnet everything is blocked with ' +
      'a 10.x client in the message, other subnets with the same NAT get through.',
    'Since the infrastructure people touched the subnet of our workers, the Cosmos SDK throws 403 Forbidden and ' +
      'the text has a private client address and the words through service endpoint.',
    'Cosmos turns us down and cites an internal address we never entered anywhere',
    "Why doesn't the permitted public number help our pods at Cosmos?",
    'our app gets cosmos 403 blocked, message with IP 10.x through VNet',
    'Cosmos "originated from IP 10" blocked',
    'Cosmos DB firewall through service endpoint 403',
  ],
  'cosmos-region-record-missing': [
    'We added North Europe as the second region of our Cosmos account. The app starts, reads the account data from ' +
      'the global host, then tries contoso-northeurope.documents.azure.com and gets name not found. Endpoint exists ' +
      'since last year.',
    'Manual DNS on our BIND servers: one entry for the account. After a planned failover to the other region the ' +
      'SDK cannot connect any more, although the endpoint is approved and its overview lists several addresses.',
    'Preferred region set to Sweden in our Java client. First request goes to 10.x, further ones go to a public ' +
      'address and are blocked with 403. Without the preferred region setting, all is good.',
    'Since Cosmos got one more region the SDK stumbles over a host it cannot find',
    'Why does the first Cosmos call pass and the second go outside?',
    'cosmos sdk fails on name account-region after adding region, PE is there',
    'host account-westeurope.documents.azure.com gives NXDOMAIN',
    'Cosmos new region, SDK connection fails',
  ],
  'amqp-ports-closed': [
    '.NET service on site sends to Service Bus. ServiceBusException ServiceTimeout after sixty seconds. In a ' +
      'browser the portal shows the queues and curl to the namespace on 443 gets an answer. At home the identical ' +
      'build runs.',
    'Event Hubs consumer behind our company proxy: it never gets beyond Connecting, log speaks of a socket to port ' +
      '5671. HTTPS to the same host is no problem. The namespace is open to all networks.',
    'Kafka-free Python producer in a locked-down spoke. Publishing to the hub waits forever, but management calls ' +
      'with the REST API pass. Security says the web is allowed.',
    'Queue client waits for ever in the company network, same program runs elsewhere',
    'Why does messaging hang although the web page of the namespace opens?',
    'service bus sdk timeout from office, on my hotspot it works',
    'AMQP 5671 connection attempt failed',
    'ServiceBusException ServiceTimeout corporate network',
  ],
  'messaging-trusted-services-off': [
    'Our Log Analytics export and several diagnostic settings pour into an Event Hub for the SIEM. Last week the ' +
      'namespace was limited to private endpoints. Since then nothing arrives, though VMs in the VNet still publish.',
    'Azure Monitor and Defender exports write into our Event Hubs namespace. Since it was set to selected networks ' +
      'they report failed deliveries. Our own programs on the same hubs are well. Which entrance do such services ' +
      'take?',
    'Stream Analytics shows the input as unreachable. The only change was to shut public access on the Event Hubs ' +
      'namespace. How can an Azure product get in which has no network of ours?',
    'Platform logs stopped flowing into the hub when the namespace was shut',
    'Why do other Azure services fail to deliver, while our VMs still do?',
    'azure monitor not write to event hub any more after we closed public network',
    'diagnostic logs missing, namespace firewall enabled',
    'Defender export to closed Event Hubs fails',
  ],
  'cosmos-endpoint-for-each-api': [
    'Our account speaks the Mongo API. I picked Sql in the wizard as it came first. mongosh to the ' +
      'mongo.cosmos.azure.com host still leaves to the internet. Which target and which zone should it have been?',
    'We own one account for each kind: NoSQL, Cassandra, Gremlin and Table. For the Bicep module I need the proper ' +
      'group names and zone names per kind. Please list them.',
    'Developer on Gremlin: the docs mention that graph accounts may own two private targets. Do I need one or ' +
      'both, and how are the zones called?',
    'Which target and zone belongs to each flavour of Cosmos?',
    'Is a private connection made for the NoSQL flavour valid for Mongo clients?',
    'cosmos mongo private endpoint, I chose sql and client goes public',
    'Cosmos Cassandra PE group + zone',
    'Gremlin/Table private link sub-resource',
  ],
  'cosmos-portal-behind-the-firewall': [
    "After restricting our Cosmos account to the app's subnet, Data Explorer in the portal spins and shows no " +
      'containers. I ticked the box for the portal, it still asks for my address. What else is wanted?',
    'Which settings does a Cosmos account need so that admins can look at documents in the browser while ' +
      'everything else remains closed? We have fixed office addresses.',
    'Public access of the account is disabled completely, private link only. Is there any way left to use Data ' +
      'Explorer, or must I give it up?',
    'Looking at documents in the browser after the Cosmos account was locked down',
    'Is ticking the portal box at the Cosmos firewall sufficient for admins?',
    'data explorer empty since firewall in cosmos, which ip to add',
    'Cosmos Data Explorer firewall settings',
    'allow portal IPs Cosmos DB',
  ],
  'messaging-through-443-only': [
    'Our security policy lets nothing out of the building but HTTPS through a proxy. Development wants Service Bus ' +
      'queues and Event Hubs. Can all SDKs be told to use just this port, and what do we lose?',
    "A vendor's collector uses the Kafka protocol with Event Hubs. Only the web port is open at the site. Is there " +
      'any setting to make it run, as the AMQP clients have one?',
    'In the design meeting: can we promise that messaging will go through the existing web proxy? Ports 5671 and ' +
      '9093 will not be opened, that has been decided.',
    'Service Bus from a site where nothing but HTTPS gets out, is it feasible?',
    'Which client protocols of the namespaces can ride on the web port?',
    'only https allowed outside, service bus client can work with it?',
    'Service Bus over websockets 443 proxy',
    'Event Hubs Kafka on 443?',
  ],
  'vault-one-endpoint-for-all-kinds': [
    'We keep keys, secrets and certificates in one vault. The cost sheet has three private endpoints for it. I ' +
      'believe one would do. Also, is the zone name the one with core or without?',
    'Planning forwarders for the datacentre: vaults have two domains, vault.azure.net and vaultcore.azure.net. ' +
      'Which are to be forwarded, and what is the zone inside Azure called?',
    'The Terraform module asks for subresource_names for Key Vault. Is there one for each kind of object, or a ' +
      'single for everything in the vault?',
    'One private connection for secrets and certificates together, or separate ones?',
    'What are target name and zone for a vault on private link?',
    'keyvault PE covers keys and certs also or only secrets',
    'Key Vault subresource and zone name',
    'forward vault.azure.net and vaultcore',
  ],
  'cosmos-analytical-store-endpoint': [
    'Our Cosmos account has a private endpoint for Sql, approved, and analytical store is on. Spark in Synapse ' +
      'reading through Synapse Link fails, while the app reads the same containers without trouble.',
    'Setting up reporting on Cosmos by Synapse Link, everything private. Is a further connection required next to ' +
      'the ordinary one, and what is its target called?',
    'Our data engineer says that the column store of Cosmos is reached by a different host than the documents. ' +
      'Which private connection and zone does it take?',
    'Reporting on the column store of Cosmos with private link, is another connection needed?',
    'Is the ordinary Cosmos endpoint good for analytics from Synapse as well?',
    'synapse link cosmos fails with private endpoint, transactional is ok',
    'Cosmos Analytical sub-resource zone',
    'Synapse Link managed PE to Cosmos',
  ],
  'managed-redis-private': [
    'Migration from Azure Cache for Redis Premium, injected in a subnet, to the new Managed Redis. Our clients ' +
      'connect on 6380. What changes for network, port and name lookup?',
    'I want Redis in my own subnet as before, but the create page of Azure Managed Redis offers no virtual ' +
      'network. Is it private link only? What goes into NSG and zone?',
    'Client library cannot connect to our new Managed Redis by its private endpoint, I open 6380 as in the old ' +
      'cache. Which port does it listen on?',
    'Can the new managed cache stand in a subnet of ours like the former Premium tier?',
    'Which port and zone go with a private connection to the new cache?',
    'azure managed redis inside vnet possible or only PE, what port',
    'Managed Redis PE port 10000',
    'redisEnterprise sub-resource private zone',
  ],
};
