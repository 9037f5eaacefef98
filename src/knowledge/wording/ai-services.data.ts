// How people put the points of AI services, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const aiServicesWording: Wording = {
  'ai-one-of-three-names-public': [
    'Our Azure OpenAI resource has a private endpoint and public access is off. The chat app in the VNet works. ' +
      'The Foundry project client in the same app gets 403 with the text that public access is disabled. How can ' +
      'this be?',
    'I checked from a VM: contoso-ai.openai.azure.com gives 10.2.1.5, contoso-ai.services.ai.azure.com gives a ' +
      '20.x address. Calls to the second one are denied with a Virtual Network/Firewall message.',
    "We upgraded our OpenAI resource to a Foundry one. It's private since the beginning. Since the upgrade, " +
      'developers in the network can still call completions, but agents and projects return access denied due to ' +
      'network rules.',
    'Completions work from the VNet, the project endpoint of the same resource is denied',
    'How come one host name of the AI resource is internal and another goes outside',
    'SDK for Foundry gets forbidden although private link exists and OpenAI calls pass',
    'foundry project 403 public access disabled',
    'services.ai.azure.com resolves public, openai private',
  ],
  'ai-endpoint-without-own-subdomain': [
    'We\'ve set up a private endpoint for our Speech resource. The SDK is initialised with region "westeurope" and ' +
      'key. Captured traffic shows it going to the internet, and with public access off we get 403.',
    'Our Translator or Vision calls go to northeurope.api.cognitive.microsoft.com. I allowed our subnet on the ' +
      "resource's networking page, but the calls are refused as if the rule did not exist.",
    'When I try to create a private endpoint for an older Cognitive Services account, an error appears, though for ' +
      "a newer account in the same group it worked. The old account's endpoint is a regional URL.",
    'Speech client with region and key leaves publicly in spite of private link',
    'VNet rule on the AI account seems dead, our URL starts with the region',
    "Why can't I add private link to this older cognitive account",
    'api.cognitive.microsoft.com private endpoint ignored',
    'speech sdk region key 403 private',
  ],
  'search-indexer-without-shared-link': [
    'Our AI Search indexer read PDFs from a blob container for months. The storage account was closed to the ' +
      'public on Friday, and since then each run says credentials invalid or 403. The search service does have a ' +
      'private endpoint.',
    'We index an Azure SQL table. After "deny public network access" was enabled on the server, the indexer ' +
      'reports a connection failure. Our app in the VNet still queries both search and SQL fine.',
    'RAG project: search in one resource group with private endpoint, data lake with a firewall. Import data ' +
      'wizard fails with "error detecting index schema from data source". Identity has Storage Blob Data Reader.',
    'Indexing stopped the day the data source was taken off the internet',
    'Search service is private, yet its crawler gets forbidden from the blob account',
    'How come the indexer cannot log on to a database our app can use',
    'ai search indexer 403 private storage',
    'indexer credentials invalid after storage firewall',
  ],
  'search-indexer-in-the-shared-environment': [
    'The shared private link from our search service to the storage account is Approved. Still the indexer fails ' +
      'every second or third run with 403, other runs pass. Nothing changes in between.',
    'We created the shared link to Azure SQL and it shows provisioned and approved. Indexer runs with simple ' +
      "fields succeed, as soon as I add OCR enrichment they're refused by the source.",
    'Consultant here: everything for private indexing is in place and approved on both sides, but the storage log ' +
      'shows the indexer arriving from public addresses.',
    'Indexing over the approved shared link fails at random, why',
    'Approved link is there, the crawler still turns up publicly at the source',
    'Why does the run with enrichment get 403 and the plain run not',
    'indexer intermittent 403 shared private link',
    'shared private link approved indexer fails',
  ],
  'machine-learning-outbound-rule-missing': [
    'Our Azure ML workspace uses a managed network. A training job wants to read from a SQL database with private ' +
      'endpoint in vnet-data. It times out. A VM in vnet-data has no trouble.',
    'On the compute instance, pip install hangs and finally fails with a timeout for pypi.org. The workspace was ' +
      "set to allow only approved outbound. Access to the workspace's own storage works.",
    'We deployed a managed online endpoint whose scoring code calls an internal API at api.corp.local. Requests ' +
      'time out. The API is reachable from all of our VNets, the network team sees no packet.',
    "Training compute can't get at our private database, machines in the VNet can",
    'Package installation on the ML compute ends in a timeout',
    'Scoring code in the managed endpoint gets no connection to an in-house API',
    'azure ml managed vnet cannot reach sql',
    'compute instance pip timeout approved outbound',
  ],
  'machine-learning-studio-cannot-show-data': [
    'I open ml.azure.com over VPN; the workspace loads, jobs are listed. But the Notebooks file tree is empty and ' +
      "dataset preview says it can't access the storage. The workspace has private link.",
    "Our data scientists can submit jobs, and those read data all right. In the studio they can't browse the " +
      'datastore: "you don\'t have permission or it\'s behind a virtual network". Storage has no public access.',
    "After closing the workspace's storage account, uploading files and preview in the studio are broken for users " +
      'in the office, the scheduled pipelines go on.',
    'Studio page opens but shows neither notebooks nor data previews',
    "Jobs read the data fine, in the browser it can't be displayed",
    'How come browsing the datastore in studio fails for office users only',
    'ml studio cannot preview data vnet',
    'azure ml notebooks not loading private storage',
  ],
  'foundry-agents-subnet': [
    "Our AI team wants to set up agents of Foundry with private networking. As network admin I'm asked for " +
      'subnets. How many, how large, which delegation, and may two projects or resources share them?',
    "We deploy the standard agent setup from Bicep with our own VNet 100.64.0.0/16. It's rejected with something " +
      "about proper address space. What are the rules for the subnet's range?",
    'Planning three Foundry resources for dev, test and prod in one VNet. Does each require its own subnet for ' +
      'agents, and is a /27 sufficient?',
    'What has the network team to provide for AI agents in our own VNet',
    'Which segment size and delegation does the agent service demand',
    'May different Foundry resources place their agents in a common range',
    'foundry agent service subnet delegation',
    'foundry agents byo vnet requirements',
  ],
  'foundry-agents-behind-a-firewall': [
    'By policy our agent subnet is routed to the firewall in the hub. Which destinations must be permitted for ' +
      "Foundry agents, and does TLS inspection hurt? We see 100.x traffic in the log which we can't explain.",
    'The agents were set up in our VNet and work without UDR. When sent over our firewall, they fail to start or ' +
      'to get a token. What should the allow list have?',
    'For a firewall change request I need to list the outbound needs of the Foundry Agent Service when injected in ' +
      'a customer network, including private zones.',
    'What do AI agents in our network have to be allowed at the egress firewall',
    'Does decrypting inspection of the traffic break the Foundry agents',
    'Foundry agents stop when their subnet goes by our firewall, which rules are required',
    'foundry agents firewall allow list',
    'agent subnet udr 100.64 traffic firewall',
  ],
  'search-and-storage-in-one-region': [
    "Our search service and storage account are both in Sweden Central. I entered the search service's IP at the " +
      'storage account, yet its indexer is rejected. Is there a free option without shared private link?',
    'We use the Basic tier of AI Search and want it to read a firewalled blob account. What choices are there: IP, ' +
      'service tag, trusted service, resource instance, and which applies in the same region?',
    "I've allowed the AzureCognitiveSearch addresses at the storage account; indexers of a search service in " +
      "another region pass, those from the same region do not. What's the right approach?",
    'How can the search crawler be admitted at a firewalled storage account cheaply',
    "Does whitelisting the search service's IP help when storage is next to it",
    'Trusted services exception or private link for indexing blobs in one location',
    'ai search storage firewall same region',
    'search indexer trusted service exception',
  ],
  'search-service-in-a-vnet': [
    'We move a self-hosted Elasticsearch from VMs to Azure AI Search. Security wants it inside our VNet. Can the ' +
      'search service be placed into a subnet, or how does it become private?',
    'With App Service I can join a network for outgoing calls. Is there the same for AI Search so that indexers ' +
      "use our firewall's IP for leaving?",
    'As architect I have to state in writing whether AI Search supports service endpoints or injection. If not, ' +
      'what are the inbound and outbound private options?',
    'Can the managed search be put into one of our subnets',
    "Is there a service endpoint kind for Azure's search offering",
    'How does the search service get a private way in and out',
    'ai search vnet injection possible?',
    'azure search service endpoint',
  ],
  'ai-services-vnet-rules': [
    'We have a low budget and would like only snet-app to call our Azure OpenAI. Private endpoints are too costly ' +
      'for the small project. Are VNet rules supported, how many, and what to beware of?',
    'I turned on selected networks at the OpenAI resource and added our subnet. The app works now, but the Studio ' +
      'on my PC is denied. Is this how it is meant?',
    'For a multi-team AI resource I need to allow around 60 subnets by rule. Is there a cap, and does each subnet ' +
      'need a service endpoint first?',
    'Can an OpenAI resource be limited to a subnet with no private link',
    "What's the maximum of network rules at a cognitive resource",
    'Does the subnet need a service endpoint before it may be admitted at Azure OpenAI',
    'openai selected networks subnet rule',
    'Microsoft.CognitiveServices service endpoint limit',
  ],
  'ai-portals-through-a-firewall': [
    'Our data scientists work on locked-down VMs. REST calls to Azure OpenAI succeed, but ai.azure.com stays a ' +
      'white page. The proxy admin asks which service tags or hosts the portal requires.',
    'We want to let Speech Studio and Language Studio be used in a VNet with deny-all egress. Which NSG tags must ' +
      'be opened for that, compared with pure SDK usage?',
    'For the firewall design of an AI sandbox: developers need the Foundry portal and SDK. The network is closed ' +
      'by default. What must be allowed outward on 443?',
    'Foundry web page stays blank on our hardened machines, the API responds',
    'What egress tags let people use the AI web studios',
    'Which outbound openings does the AI portal want beyond those of the SDK',
    'ai.azure.com blocked by firewall tags',
    'nsg service tags foundry portal',
  ],
  'ml-isolation-mode-is-one-way': [
    'We\'ve set our ML workspace to "allow only approved outbound" and it\'s too painful for the team. Can it be ' +
      'switched to internet outbound or disabled, or is a new workspace needed?',
    'Creating a workspace with managed network I must choose an isolation mode. What are the consequences for cost ' +
      'and can I begin loose and tighten later?',
    'As consultant: the customer accidentally enabled the managed network on an ML workspace and wants it switched ' +
      'off before going live. Is there a way back?',
    'Can the network isolation of an ML workspace be loosened afterwards',
    'Which isolation mode is a sensible start for machine learning workspaces',
    "Is it possible to disable the workspace's managed network once enabled",
    'aml managed vnet change isolation mode',
    'aml loosen approved outbound to internet',
  ],
  'ml-first-compute-takes-long': [
    'I\'ve just created an ML workspace with managed network. Starting my first compute instance is at "creating" ' +
      'for 25 minutes. In our other workspace it takes 4 minutes. Is something wrong?',
    'Our serverless Spark session fails in a fresh workspace with managed network, while normal jobs run. Someone ' +
      'mentioned provisioning up front. What is the command or step?',
    'We automate workspace creation by Terraform for trainings. The students wait half an hour at their first ' +
      'compute. Can we somehow get that done beforehand?',
    'Why is the very first compute of a new ML workspace so slow',
    "Can the workspace's managed network be built before the users come",
    'Spark without clusters does not start in a brand-new ML workspace',
    'aml first compute 30 minutes managed vnet',
    'provision managed network azure ml ahead',
  ],
};
