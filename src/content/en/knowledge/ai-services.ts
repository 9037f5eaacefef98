/** What is answered to questions about ai services. */
export const aiServicesWords = {
  'point.ai-one-of-three-names-public.1':
    'The 403 says that the call came to the public endpoint. One private endpoint serves three names, and each needs ' +
    'its zone where the client asks: privatelink.openai.azure.com, privatelink.cognitiveservices.azure.com and ' +
    'privatelink.services.ai.azure.com.',
  'point.ai-one-of-three-names-public.1.change.1': 'the missing one of the three, in the zone group of the endpoint',
  'point.ai-one-of-three-names-public.1.change.2': 'all three to the VNet of the client or its DNS server',
  'point.ai-one-of-three-names-public.1.watch.1': 'From on-premises forward all three public names to Azure.',
  'point.ai-one-of-three-names-public.1.watch.2': 'A web proxy looks the name up by itself: bypass it for these names.',
  'point.ai-one-of-three-names-public.1.watch.3':
    'Endpoints made before the third zone existed need it added to their zone group.',
  'point.ai-one-of-three-names-public.cause':
    'one of the three names of the AI resource still resolves to its public address',
  'point.ai-one-of-three-names-public.fix':
    'Add privatelink.openai.azure.com, privatelink.cognitiveservices.azure.com and privatelink.services.ai.azure.com ' +
    'to the zone group of the endpoint, and link all three where the client resolves names.',
  'point.ai-endpoint-without-own-subdomain.1':
    'A regional endpoint such as westeurope.api.cognitive.microsoft.com is shared by everybody and never leads to ' +
    'your private endpoint or VNet rule. Give the resource a custom subdomain and let the client call that name.',
  'point.ai-endpoint-without-own-subdomain.1.change.1': 'a custom subdomain on the AI resource',
  'point.ai-endpoint-without-own-subdomain.1.change.2': 'the endpoint with the own subdomain',
  'point.ai-endpoint-without-own-subdomain.1.watch.1':
    'The subdomain must be unique in Azure; choose it with care, as it becomes the name of the endpoint.',
  'point.ai-endpoint-without-own-subdomain.1.watch.2': 'SDKs that take a region must be given the endpoint instead.',
  'point.ai-endpoint-without-own-subdomain.cause':
    'the client calls the regional endpoint of the AI service, not the own subdomain of the resource',
  'point.ai-endpoint-without-own-subdomain.fix':
    'Set a custom subdomain on the resource (az cognitiveservices account update --custom-domain) and use ' +
    'https://<name>.cognitiveservices.azure.com in the client.',
  'point.search-indexer-without-shared-link.1':
    'A private endpoint to the search service serves its callers; indexers go out from the service and need a shared ' +
    'private link to the source. Create it in the search service for each source and let the owner of the source ' +
    'approve it.',
  'point.search-indexer-without-shared-link.1.change.1': 'a shared private link from the search service to the source',
  'point.search-indexer-without-shared-link.1.change.2': 'approve the pending connection at the source',
  'point.search-indexer-without-shared-link.1.watch.1':
    'It needs the tier Basic or higher, with skillsets Standard 2 or higher.',
  'point.search-indexer-without-shared-link.1.watch.2': 'Once it exists, the service always uses it for that resource.',
  'point.search-indexer-without-shared-link.1.watch.3':
    'For storage in the same region a trusted service exception with the system identity is the cheaper way.',
  'point.search-indexer-without-shared-link.cause':
    'the search service has no approved shared private link to the closed data source',
  'point.search-indexer-without-shared-link.fix':
    'Create a shared private link under Networking of the search service for the source and its sub-resource, ' +
    'approve it at the source, and set executionEnvironment of the indexer to Private.',
  'point.search-indexer-in-the-shared-environment.1':
    'Without further notice an indexer may run in an environment shared by many customers, which does not use your ' +
    'link. Set executionEnvironment to Private in the configuration of every indexer that reads the closed source.',
  'point.search-indexer-in-the-shared-environment.1.change.1': 'executionEnvironment Private in each indexer',
  'point.search-indexer-in-the-shared-environment.1.watch.1': 'It is a setting of the indexer, not of the service.',
  'point.search-indexer-in-the-shared-environment.1.watch.2':
    'Skillsets then run on the search service itself: Standard 2 or higher.',
  'point.search-indexer-in-the-shared-environment.cause':
    'the indexer is not set to the private execution environment, so it bypasses the shared private link',
  'point.search-indexer-in-the-shared-environment.fix':
    'Set parameters.configuration.executionEnvironment to "Private" in the definition of the indexer and run it again.',
  'point.machine-learning-outbound-rule-missing.1':
    'Computes of a workspace with a managed network see neither your VNet nor its private endpoints: each target ' +
    'needs an outbound rule of the workspace. Add a private endpoint rule for Azure resources, and FQDN or service ' +
    'tag rules for the rest.',
  'point.machine-learning-outbound-rule-missing.1.change.1':
    'an outbound rule of type private endpoint in the workspace',
  'point.machine-learning-outbound-rule-missing.1.change.2': 'approve the connection at the target',
  'point.machine-learning-outbound-rule-missing.1.watch.1':
    'FQDN rules create an Azure Firewall in the managed network, which is billed.',
  'point.machine-learning-outbound-rule-missing.1.watch.2':
    'In the mode "allow internet outbound" only closed resources need a rule.',
  'point.machine-learning-outbound-rule-missing.1.watch.3': 'Private names of your own DNS are not known there.',
  'point.machine-learning-outbound-rule-missing.cause':
    'the managed network of the workspace has no active outbound rule for the target',
  'point.machine-learning-outbound-rule-missing.fix':
    'Add an outbound rule to the workspace (private endpoint, FQDN or service tag), approve the connection at the ' +
    'target, and wait until the rule is Active.',
  'point.machine-learning-studio-cannot-show-data.1':
    'Parts of the studio run in your browser and read the default storage account directly. Give the network of the ' +
    'users private endpoints for blob and file of that account, with their zones, beside the one for the workspace.',
  'point.machine-learning-studio-cannot-show-data.1.change.1':
    "blob and file of the default storage account, in the users' VNet",
  'point.machine-learning-studio-cannot-show-data.1.watch.1':
    'With public access off, give the managed identity of the workspace the Reader role on those storage endpoints.',
  'point.machine-learning-studio-cannot-show-data.1.watch.2':
    'The endpoints in the managed network serve the jobs, not the browser.',
  'point.machine-learning-studio-cannot-show-data.cause':
    'the browser of the user has no private way to the default storage account of the workspace',
  'point.machine-learning-studio-cannot-show-data.fix':
    'Create private endpoints for blob and file of the default storage account in the network of the users, link ' +
    'their zones there, and give the workspace identity Reader on these endpoints.',
  'point.foundry-agents-subnet.1':
    'Two subnets: one for the agents, delegated to Microsoft.App/environments, /27 at least and /24 recommended, and ' +
    'one for private endpoints. Each Foundry resource needs an agent subnet of its own, with addresses of 10/8, ' +
    '172.16/12 or 192.168/16.',
  'point.foundry-agents-subnet.1.change.1':
    'an agent subnet /24 delegated to Microsoft.App/environments, and a subnet for endpoints',
  'point.foundry-agents-subnet.1.change.2': 'to Foundry, AI Search, storage and Cosmos DB',
  'point.foundry-agents-subnet.1.watch.1': 'All resources of the setup stand in the region of the VNet.',
  'point.foundry-agents-subnet.1.watch.2':
    'Register Microsoft.App and Microsoft.ContainerService in the subscription first.',
  'point.foundry-agents-subnet.1.watch.3': 'Delete and purge the Foundry resource before you delete the VNet.',
  'point.foundry-agents-behind-a-firewall.1':
    'Let the agent subnet out to the tag AzureActiveDirectory (or the managed identity names of Container Apps), ' +
    'without TLS inspection, and do not block its traffic to the platform in 10.x or 100.x. The rest goes over ' +
    'private endpoints with the zones of Foundry, search, Cosmos DB, blob and file.',
  'point.foundry-agents-behind-a-firewall.1.change.1':
    'AzureActiveDirectory allowed from the agent subnet, no TLS inspection',
  'point.foundry-agents-behind-a-firewall.1.change.2': 'those of Foundry, search, documents, blob and file',
  'point.foundry-agents-behind-a-firewall.1.watch.1':
    'Zones: cognitiveservices, openai, services.ai, search.windows.net, documents.azure.com, blob and file, each ' +
    'with the prefix privatelink.',
  'point.foundry-agents-behind-a-firewall.1.watch.2':
    'Own DNS servers forward those public names to 168.63.129.16 in a VNet that is linked.',
  'point.search-and-storage-in-one-region.1':
    'In one region IP rules never match the search service. Let it sign in with its system-assigned identity and ' +
    'admit it by a resource instance rule or the trusted services exception; from another region IP rules for the ' +
    'service and the tag AzureCognitiveSearch work as well.',
  'point.search-and-storage-in-one-region.1.change.1':
    'a resource instance rule for the search service, plus a blob data role for its identity',
  'point.search-and-storage-in-one-region.1.watch.1': 'Only the system-assigned identity counts for this.',
  'point.search-and-storage-in-one-region.1.watch.2': 'Keys in the connection string do not pass the exception.',
  'point.search-and-storage-in-one-region.1.watch.3':
    'A shared private link is the choice where public access is disabled altogether.',
  'point.search-service-in-a-vnet.1':
    'No, a search service stands outside VNets and offers no service endpoints. Callers reach it by a private ' +
    'endpoint; its indexers reach closed sources by shared private links, or by their addresses where the source has ' +
    'a firewall.',
  'point.search-service-in-a-vnet.1.change.1': 'for callers',
  'point.search-service-in-a-vnet.1.change.2': 'shared private links for the indexers',
  'point.search-service-in-a-vnet.1.watch.1':
    'SQL Server on a VM has no shared private link: allow the search service and the tag AzureCognitiveSearch in its ' +
    'NSG.',
  'point.search-service-in-a-vnet.1.watch.2':
    'MongoDB and Gremlin sources of Cosmos DB cannot be reached by a shared private link.',
  'point.ai-services-vnet-rules.1':
    'Yes: enable the service endpoint Microsoft.CognitiveServices on the subnet and add a VNet rule, up to 100 of ' +
    'them. Clients must call the custom subdomain of the resource, and everything else is denied, the portal ' +
    'included.',
  'point.ai-services-vnet-rules.1.change.1': 'Microsoft.CognitiveServices',
  'point.ai-services-vnet-rules.1.change.2': 'selected networks with the subnet',
  'point.ai-services-vnet-rules.1.watch.1':
    'Subnets of another tenant are added by CLI or PowerShell only, with the provider registered there.',
  'point.ai-services-vnet-rules.1.watch.2':
    'It does not serve on-premises callers: those need a private endpoint or an IP rule.',
  'point.ai-portals-through-a-firewall.1':
    'The portal needs more than the API: allow AzureActiveDirectory, AzureFrontDoor.Frontend, AzureResourceManager, ' +
    'CognitiveServicesManagement and CognitiveServicesFrontEnd on 443. SDK and REST calls alone need only ' +
    'CognitiveServicesManagement or the private endpoint.',
  'point.ai-portals-through-a-firewall.1.change.1': "the five service tags from the users' subnet",
  'point.ai-portals-through-a-firewall.1.watch.1': 'Speech Studio needs the tag Storage as well.',
  'point.ml-isolation-mode-is-one-way.1':
    'No, not back: from "allow internet outbound" there is no way to disabled, and from "allow only approved ' +
    'outbound" none to internet outbound. Begin with internet outbound plus private endpoint rules, and tighten once ' +
    'the needed targets are known.',
  'point.ml-isolation-mode-is-one-way.1.change.1': 'the isolation mode, in the tightening direction only',
  'point.ml-isolation-mode-is-one-way.1.watch.1':
    'FQDN rules bring an Azure Firewall into the managed network and its price with it.',
  'point.ml-isolation-mode-is-one-way.1.watch.2':
    'The managed network is for the way out; the way in is a private endpoint to the workspace in your VNet.',
  'point.ml-isolation-mode-is-one-way.1.watch.3':
    'Key Vault, storage and registry of the workspace should allow trusted services.',
  'point.ml-first-compute-takes-long.1':
    'The managed network is built only when the first compute is created, which can add about 30 minutes. Provision ' +
    'it in advance after the workspace exists; serverless Spark needs that in any case.',
  'point.ml-first-compute-takes-long.1.change.1':
    'provision the managed network by hand (az ml workspace provision-network)',
  'point.ml-first-compute-takes-long.1.watch.1':
    'Set the outbound rules first, so that the endpoints are made in the same run.',
};
