// How people put the points of tenants-and-clouds, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const tenantsAndCloudsWording: Wording = {
  'rights-lost-in-the-move-to-another-tenant': [
    'Last weekend our billing admin transferred the production subscription from the fabrikam directory into the ' +
      'contoso one. VNets, endpoints and IPs all look untouched, yet since Monday the web app gets Forbidden from ' +
      'Key Vault and from storage.',
    'I inherited an environment after a company split. They changed the Entra directory under the subscription on ' +
      'Friday; now the Function app logs 401 and 403 against SQL and blobs, although name lookup and ports test fine.',
    "Our ops team can't even open the hub network any more: after the directory change everybody except the one " +
      'who did the transfer sees an empty portal, and pipelines with their service principals are turned down.',
    'How come every workload is refused access since our subscription landed in the other directory, with ' +
      'connectivity untouched?',
    'Subscription got new home directory, afterwards system identity of VM is not accepted by vault, why so?',
    'All permissions seem wiped following the directory switch, colleagues see no resources, apps denied.',
    '403 forbidden after subscription directory change',
    'managed identity broken, sub moved tenants',
  ],
  'lighthouse-reaches-no-data': [
    'We are a service provider and look after 14 customers via delegated resource management. In the portal I see ' +
      "the customer's vault and can change its networking, but listing the secrets ends with Forbidden whatever role " +
      'they delegate.',
    'Our MSP was onboarded with an Azure delegation and holds Contributor on the resource group. Deploying storage ' +
      'accounts goes well for them, downloading a single blob with their own login comes back ' +
      'AuthorizationPermissionMismatch.',
    "As consultant I have delegated access from my home tenant to fabrikam's subscription. I can restart the " +
      'virtual machine, but signing on to it with my Entra account is rejected, and so is reading the container.',
    'Delegated partner can configure everything but every attempt to view the contents of containers is denied.',
    'Is it normal that a provider managing us across tenants sees the storage account but not its files?',
    'Cross-tenant delegated engineer gets forbidden on secrets, while he edits settings of same vault without trouble.',
    'lighthouse user 403 reading blobs',
    'MSP delegated role cannot view secrets',
  ],
  'private-zone-of-another-cloud': [
    'We took the modules that run fine in our commercial subscriptions and applied them in US Gov Virginia. ' +
      'Endpoint is approved, zone privatelink.blob.core.windows.net is linked to the VNet, still nslookup on a VM ' +
      'there gives an internet address.',
    'Our Beijing rollout runs on 21Vianet. Private endpoint for the storage account exists and the same private ' +
      'zone as in Europe is attached to the network, however clients in the VNet keep receiving the public IP.',
    "I'm a developer on a government project. The SQL server got a private endpoint and the zone " +
      'privatelink.database.windows.net, the lookup of the usgovcloudapi.net name however skips that zone completely ' +
      'and ends up outside.',
    'Gov cloud storage name keeps answering with internet IP even though endpoint and linked ' +
      'privatelink.*.windows.net zone stand.',
    'Any idea why the template from global Azure deploys in the China cloud but names stay public there?',
    "In our sovereign-cloud subscription the vault's hostname never hits the zone we brought over from normal Azure.",
    'usgov pe resolves public, windows.net zone linked',
    'mooncake private endpoint dns not resolving privately',
  ],
  'zones-in-azure-government': [
    'We are preparing our first landing zone in US Gov Virginia and I have the list of privatelink zones from the ' +
      'commercial side. For blob, SQL, vault and service bus I need the proper equivalents before we write the Bicep.',
    'Our DNS admin on-prem wants a table of suffixes for conditional forwarders. The workloads sit in Azure ' +
      'Government: web apps, container registry, Cosmos, storage. Under which names must those private zones be ' +
      'created?',
    'I work for a contractor moving from commercial to GCC-High plus Azure Gov. Private endpoints are planned ' +
      'everywhere. Could somebody tell what each private zone is called over there, e.g. for App Service and ACR?',
    'What are the exact names for private link DNS in the American government cloud?',
    'Need suffixes for private endpoint name lookup of SQL and vaults in Fairfax regions, which ones are they?',
    'Can I get list of zone name per service when running in US sovereign cloud?',
    'privatelink zones list azure usgov',
    'ACR cosmos zone names gov cloud',
  ],
  'zones-in-azure-china': [
    'Our German headquarters expands to Shanghai and we get a subscription in China North 3 from 21Vianet. I must ' +
      'create the zones for private endpoints of blob, SQL and the vault; what are they called in that cloud?',
    'We maintain a Terraform map with one DNS zone per private link service. For the Chinese cloud the entries are ' +
      'still empty, and I only know they differ. Which suffix belongs to Service Bus and to Cosmos?',
    'Our Beijing office runs its own BIND servers. They need conditional forwarders for private endpoints in ' +
      'Mooncake, such as storage, database, key vault. Which domains should the admin there put in?',
    'What do the private link DNS domains end with for services hosted by 21Vianet?',
    'Which suffix carries vault endpoint in the Chinese sovereign cloud, is it azure.cn or chinacloudapi?',
    'Please give names of zones to resolve private endpoints in mainland China regions.',
    'mooncake privatelink zone name list',
    'vaultcore azure.cn private zone name',
  ],
  'endpoints-and-tools-per-cloud': [
    "I'm used to portal.azure.com and az login. Now a customer gave me an account in US Government and my usual " +
      'commands say the account does not exist. What URLs and which command line option do I need over there?',
    'Our hub firewall allows the management URLs of commercial Azure. For the new environment in Azure Gov we must ' +
      'write a comparable allow list: sign-in page, portal, resource manager, key vault suffix. What are these ' +
      'hostnames?',
    'Our deployment scripts hard-code core.windows.net and vault.azure.net. They shall run in China and in ' +
      'Government as well, how do we get hold of the right suffixes without maintaining three tables by hand?',
    'How do I tell the CLI and PowerShell that I work in a sovereign cloud and not the global one?',
    'Which sign-in host and portal address must our proxy permit for American government subscriptions?',
    'Scripts should discover by themselves the service domain endings of whichever cloud they run against, how?',
    'portal url login url azure usgov',
    'az cloud set AzureUSGovernment suffixes',
  ],
  'lighthouse-for-network-work': [
    "We outsource network operations to fabrikam. They'd need to create peerings, route tables and firewall rules " +
      'in our three subscriptions. Instead of inviting twelve guests, can we delegate a role from their own ' +
      'directory to do it?',
    'Our group consists of five legal entities, each with its own Entra directory. One central team shall look ' +
      'after hubs and spokes everywhere. Is delegated resource management fit for that, and would it also link the ' +
      'VNets?',
    "I'm lead at a managed services company. Customers ask whether handing us Network Contributor through a " +
      "delegation opens any connectivity between their network and ours, or whether we'd still need peering or a " +
      'tunnel.',
    'Can an outside team run our virtual networks from its home directory, without accounts in ours?',
    'Delegation of network rights over tenants, does packets then also flow between or only the permissions?',
    'Want external operators to maintain hub firewall plus spokes across several customer directories, workable?',
    'lighthouse network contributor msp vnets peering',
    "delegate vnet admin to other tenant's team",
  ],
  'move-a-subscription-to-another-tenant': [
    'Contoso sells a business unit and the buyer wants the whole subscription in its own directory: one hub, six ' +
      'spokes, an AKS cluster, SQL, key vaults. What will survive the directory change and what should we rebuild ' +
      'beforehand?',
    'As project manager I must plan the handover of an Azure subscription to a different Entra tenant next ' +
      'quarter. Please tell me the risks: downtime, permissions, identities, Kubernetes, databases with directory ' +
      'login.',
    'We\'re merging two directories. My idea was just to press "Change directory" on every subscription. There\'s ' +
      'AKS, a managed domain (Entra DS) and plenty of private endpoints inside. Is this going to be a quiet ' +
      'operation?',
    'Planning a directory switch of our subscription: what gets lost and which resources are not allowed to come ' +
      'along?',
    "Is possible to hand over complete subscription with its networks to buyer's Entra, and what must prepare before?",
    'Before relocating a subscription under a different directory, which items do I have to inventory?',
    'change directory subscription, what breaks, network, aks',
    'subscription transfer new tenant prep list',
  ],
  'partner-tenant-peering-or-endpoint': [
    'Our supplier fabrikam, own tenant, must query one PostgreSQL server of ours and nothing else. Their architect ' +
      'proposes peering both VNets, our security people are nervous. Would Private Link be the better design?',
    'We sell a SaaS with one REST API inside our VNet. A large customer demands private access from its own Azure ' +
      'tenant, and both companies use 10.0.0.0/16. How should such a connection be set up?',
    'Two separate companies, two directories, a single file service to share. I was told VNets of different ' +
      "tenants can be joined, but then we'd see each other's entire network. What is the recommended pattern here?",
    'Foreign organisation needs exactly one service from us, privately: join the networks or publish just that ' +
      'service?',
    'Would you link VNets with an outside company, or only expose the database to them through private link?',
    "Partner in different directory with clashing IP ranges has to call our app, what's the safest way?",
    'external company access one service, peer or pe',
    'b2b private link vs cross-tenant peering',
  ],
};
