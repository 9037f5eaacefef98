// How people put the points of platform-services, beside the ways in the entries themselves.
import type { Wording } from './wording.ts';

export const platformServicesWording: Wording = {
  'allow-azure-services-with-managed-endpoint': [
    'A tutorial for copying from an Azure SQL database tells me to tick the box that lets other Azure resources ' +
      'in. Our factory has a managed endpoint to the server with state Approved. Does the box have any purpose then, ' +
      'or can I untick it?',
    'Pen testers flagged our SQL server since the exception for Azure resources is on. The developers claim that ' +
      'without it their pipelines stop. How do we get the pipelines through without this exception?',
    'I took over a data platform; on every logical SQL server the toggle for Azure services is enabled. What does ' +
      'it really admit, just our subscription or the whole cloud? And what would replace it?',
    'Does that Azure services checkbox on the SQL server let in strangers from other tenants as well?',
    "Is the exception for Azure resources still required once the factory's managed endpoint is approved?",
    'I want to untick "Azure services" at the SQL server, but ADF must continue to work.',
    'SQL server "Azure services" toggle needed for ADF?',
    'SQL server "Allow Azure" toggle, risk?',
  ],
  'data-factory-and-endpoints-in-own-vnet': [
    'On Friday we closed the public access of stdatalake. It has a private endpoint in snet-pe, VMs there read it ' +
      'fine. Our copy pipeline in Data Factory, default runtime, has failed with Forbidden on every run since.',
    'Our ADF uses the AutoResolve runtime. The lake already owns a private endpoint in the hub network. I expected ' +
      "pipelines to go through it after peering, but I don't find any network object of the factory to peer with. " +
      'How does it get there?',
    'We have Synapse with managed network and a storage account with an endpoint in the landing zone. The pipeline ' +
      'gets 403 since the firewall is on, Databricks in our own network reads it without problem.',
    'Copy activity is denied at the lake since closing, machines inside our network read it.',
    "Can the factory's own managed network be joined with the hub and use the private endpoint there?",
    "Pipeline 403 to a storage that has PE in our network, why doesn't ADF take that one?",
    'ADF 403 lake after disabling public access',
    'ADF managed vnet peer with hub',
  ],
  'data-factory-to-on-premises': [
    'We want to load tables nightly from a SQL Server in the Stuttgart server room into a lake that is closed to ' +
      'the internet. There is an ExpressRoute. Which runtime do I take, where do I install it, and which ports must ' +
      'be open?',
    'The security team refuses inbound firewall openings. The data team needs ADF to fetch files from a local ' +
      'share and put them in a private blob account. Does the agent software call out, or does Azure call in?',
    'Customer has no VPN at all, just internet. He wants to ingest from his local Oracle to Azure by pipelines. Is ' +
      'a tunnel a requirement for it, and is the managed network able to reach his machine?',
    'By which component does ADF get at databases in our own server room?',
    'Does the agent for local data sources need an open port from outside?',
    'Where should the runtime machine stand if target storage is private and source is local?',
    'ADF local SQL Server SHIR ports',
    'SHIR writes to private blob?',
  ],
  'synapse-managed-network-afterwards': [
    'Our workspace was made two years ago by clicking through, without the managed network option. Now the ' +
      'security concept demands it along with exfiltration protection. The option is greyed. Do we have to create a ' +
      'fresh workspace?',
    'I want the Studio, the dedicated pool and the serverless pool of Synapse to be accessible solely from the ' +
      'company network. Which endpoints, and how many, do I build? The workspace exists already.',
    'We plan a new Synapse and discuss whether we should switch on the managed network on day one or postpone it. ' +
      'Is the decision reversible later on, in either direction?',
    'Is the managed network of a Synapse workspace something I can turn on subsequently?',
    'What private endpoints make Synapse Studio and both SQL pools private for us?',
    'Exfiltration protection was forgotten at creation, can it be activated in the running workspace?',
    'synapse enable managed vnet existing',
    'synapse PE Sql SqlOnDemand Dev Web',
  ],
  'databricks-reaches-private-targets': [
    'Our job clusters are injected into our VNet and read the lake by an endpoint. The new SQL warehouse, ' +
      'serverless, gets 403 on the same lake. Does it live somewhere else, and what do I need for it?',
    'A data engineer asks how Databricks gets to a Postgres in a peered spoke and to an Oracle on-premises behind ' +
      'the gateway. Compute is partly classic, partly serverless. What is the network story of each?',
    'We evaluate moving notebooks to serverless. All our sources are private. In the account console I saw ' +
      "something called NCC. What's that, and who approves what?",
    "Serverless warehouse can't read the closed lake, the job cluster can, how come?",
    'By which way do the different kinds of Databricks compute get to private databases?',
    'Does VNet injection count for the serverless part as well?',
    'databricks NCC private endpoint rules',
    'DBX serverless vs classic private storage',
  ],
  'databricks-workspace-private': [
    'The workspace URL should open from our VPN only, and clusters must not use public ways to the control plane. ' +
      'I read of two kinds of private link. Do I need both, and can I then switch the public side off?',
    'After we made the workspace private, the page opens but signing in ends with an error in the browser, over ' +
      'the tunnel. Tokens by API work. Somebody mentioned a special endpoint for the login.',
    'I am preparing a design with three workspaces in one region, all reachable just by ExpressRoute. How many ' +
      'private endpoints of which sub-resource are needed in total?',
    'Users should enter the Databricks UI by VPN only, what has to be built?',
    'Login page in browser fails for the private workspace while API tokens are accepted.',
    'Is one of the two private links enough if we want no public access on the workspace?',
    'DBX databricks_ui_api vs browser_authentication sub-resource',
    'DBX workspace no public access setup',
  ],
  'power-bi-reaches-private-data': [
    'Our report refreshed nightly from Azure SQL for years. On Monday the DBAs closed the public side of the ' +
      'server. Since then the refresh fails, in Desktop over VPN on my laptop it loads the data perfectly.',
    'As BI developer I publish datasets to the service. The warehouse is in a spoke with endpoint only. In the ' +
      'service the credential test says it cannot connect. What is required so the service gets into our network?',
    'Fabric dataflows should read a Postgres which has no public address. I see two kinds of gateways, one in a ' +
      'VNet and one installed on a machine. Which is right for us and who maintains them?',
    'Scheduled refresh broke the day the database became private, Desktop still loads it over VPN.',
    'How does a cloud dashboard get at data behind an endpoint in our network?',
    'Does private link for Power BI tenant help the service to read our database?',
    'PBI refresh fails private SQL',
    'Fabric dataflow private source gateway',
  ],
  'power-platform-reaches-private-data': [
    'Makers in our company built Power Apps on a SQL database. The DBAs now want it private. Somebody says ' +
      'environments can be given a subnet of ours, others say install a gateway. What is right for apps and flows?',
    'A Dataverse plug-in has to call an API on an internal balancer, 10.5.0.20. Until now it went by the internet. ' +
      'Which feature gives plug-ins a network position inside, and how many subnets in which regions does it want?',
    'Our flows should post to a key vault and a database that are reachable only from within. Licences are there, ' +
      'Managed Environments also. What do I have to prepare on the Azure side?',
    'How may canvas apps and flows get to a database with no public side?',
    'Can Dataverse plug-ins run with an address of our own network?',
    "What's required in terms of subnets for connecting the low-code environment to our VNet?",
    'PowerApps VNet support private DB',
    'Power Automate connector subnet delegation',
  ],
  'one-allow-list-for-several-services': [
    'A backup vendor writes from three fixed public IPs into 14 storage accounts and 9 vaults of ours. All others ' +
      'should be shut out. Maintaining 23 firewalls by hand is awful. Is there one place for the list?',
    'We have a SaaS tool which cannot do private endpoints, only offers static addresses. Several PaaS resources ' +
      'have to be open for it and closed for everybody else, ideally with logging. Which feature is made for it?',
    'As platform engineer I look for a group concept: put vaults, accounts and databases in one bag and define ' +
      'inbound IPs once. Service firewalls are per resource. Does Azure have such thing?',
    'Can I maintain the permitted addresses for many vaults and accounts in one place?',
    'SaaS with static IPs needs access to lots of our PaaS resources, single rule wanted.',
    "Instead of editing each resource's firewall, what can hold one common inbound list?",
    'NSP inbound rule many accounts',
    'central IP list vaults + storage',
  ],
  'perimeter-without-breaking-anything': [
    'We have thirty accounts used by jobs of which nobody knows the owners. The CISO wants a perimeter around them ' +
      'this quarter. I am afraid of outages. What is the harmless way to begin and how do I see who would be blocked?',
    'Our vault is called by unknown automation. Before locking I would like to record all callers for weeks. Can ' +
      'NSP do that without denying anything, and what do I check beforehand?',
    "A customer put enforced mode on at once and brought production to a halt. For the next customer I'd like a " +
      'phased introduction. Please sketch the phases.',
    'How do I introduce NSP softly, with logs first and blocking later?',
    'Is there an observing mode for the perimeter before it begins to deny?',
    "We don't know all callers of our accounts, how can we learn them prior to closing?",
    'NSP learning / transition mode rollout',
    'introduce NSP without outage',
  ],
  'perimeter-and-private-endpoints': [
    'We already built private endpoints for all our accounts and vaults. Now a colleague wants to add a perimeter ' +
      "as well. Isn't it the same thing twice? What does each one take care of?",
    'In a workshop someone drew VMs and a VNet within the security perimeter. I doubt that. What can be a member ' +
      'of it, and how does it relate to private connectivity and the firewall page of the service?',
    'An auditor asks whether our private link strategy can be dropped now that NSP exists. I need arguments on ' +
      "what the perimeter governs and what it doesn't.",
    'Does NSP make private endpoints superfluous, or do both exist next to each other?',
    'May virtual machines be put in a perimeter or only PaaS resources?',
    'What is left for the perimeter to control when all callers use endpoints?',
    'NSP vs private link difference',
    'NSP + PE together?',
  ],
  'sql-connection-policy-and-ports': [
    'Our application servers on-premises reach the SQL endpoint by ExpressRoute. Firewall allows 1433. telnet on ' +
      '1433 connects, SSMS too shows something, yet the login hangs till time-out. From a VM beside the private ' +
      'endpoint it logs in at once.',
    'I set up a private endpoint for the database and opened only the standard port to it. Some clients hang after ' +
      "the handshake since a DBA changed something in the server's connectivity settings.",
    'The firewall team wants an exact port list for Azure SQL, once via endpoint and once via the public side from ' +
      'our egress. Which ports beyond the standard one are involved, and when?',
    '1433 is open, TCP connects, then the session to the database hangs and times out.',
    'What ports have to be opened toward the SQL endpoint, is the usual one all?',
    'Login to the cloud database freezes behind the firewall, nearby VM is fine.',
    'Azure SQL redirect ports PE',
    'SQL login hangs, telnet 1433 ok',
  ],
  'sql-service-endpoint-from-another-region': [
    "The SQL server lives in West Europe. My function's subnet is in North Europe with Microsoft.Sql endpoint " +
      'ticked. I try to add its network under the rules and it is not accepted; connecting yields error 40914.',
    'After a DR exercise our apps ran in the paired region. All database logins were refused as coming from a ' +
      "subnet that isn't permitted. At home in the primary region the rule has worked for years.",
    "I want to admit a US subnet on a European database server. In the selection list of networks I don't see it. " +
      'Is the list limited, and what do people do instead?',
    'Subnet of a second region cannot be admitted on the SQL server, the one at home can.',
    'Why is my VNet missing in the selection when I add a rule on the database server?',
    'Does the endpoint for Microsoft.Sql on a subnet reach servers in a different region?',
    'SQL VNet rule other region 40914',
    'Microsoft.Sql endpoint cross region',
  ],
  'storage-ip-rule-without-effect': [
    "I looked up the outgoing address of our function app, 20.61.3.4, and entered it in the account's network " +
      'page. It still gets 403 AuthorizationFailure. My own office address in the same list works fine.',
    'A VM leaves by a NAT gateway with a static address; that address is on the list of the storage account. All ' +
      'in West Europe. Access denied. An identical VM in another region with its own address listed gets in.',
    "I tried to enter 10.0.0.0/16 on the account's address list so that all our VMs may read. The portal rejects " +
      "it. So I entered their public egress address instead, and still they receive 403. What's the trick?",
    "Egress address of my app is on the account's list, nevertheless 403, the office is let in.",
    'How come the listed address helps for a remote server and not for the one close by?',
    "Private ranges get rejected in the storage's address list, how to admit the VMs then?",
    'blob 403 IP whitelisted same region',
    'NATGW IP listed, storage still denies',
  ],
  'services-that-must-reach-a-closed-account': [
    'After setting the account to selected networks, SQL auditing stopped writing to it and Event Grid ' +
      'dead-lettering also fails. Apps with private endpoints keep working. Which setting admits those services ' +
      'without opening to everyone?',
    'We closed stlogs01 on Tuesday. Since then our factory, which uses a managed identity, gets ' +
      'AuthorizationFailure, although its role is Blob Data Contributor. Humans over VPN can read. How do I admit ' +
      'exactly this one resource?',
    'On the network page I find a checkbox for trusted services and a section for resource instances. I need one ' +
      'Synapse workspace to read. Which of the two is the better choice, and why?',
    'Since the account was closed, one Azure service of ours cannot write there, role is right.',
    'Checkbox for trusted ones or naming the single instance, which should be used on storage?',
    "How do I let just our own factory through the account's firewall?",
    'storage firewall resource instance rule',
    'trusted services storage auditing 403',
  ],
  'file-share-from-home-or-office': [
    'My users work at home and should have drive Z: mapped to an Azure share. On some home connections it mounts, ' +
      "on most it fails with system error 53. In the office network it's the same. From an Azure VM it mounts.",
    'Small law firm, no server any more, documents in Azure Files. net use hangs at our premises since we changed ' +
      'the telecom. Test-NetConnection to the account on the SMB port fails, on 443 succeeds.',
    "We want staff at home and both branches to use the share without exposing SMB to the internet. There's a VPN " +
      'gateway in the hub already. What is the usual design including name resolution?',
    'Mapped drive to the cloud share works from a VM, fails at home with error 53.',
    'Why does SMB not leave our office, while the web portal of Azure opens?',
    'How do people at home mount a cloud share privately by VPN?',
    'net use azure share error 53',
    'SMB 445 ISP azure files VPN',
  ],
  'key-vault-with-firewall-and-other-services': [
    'We set kv-prod to selected networks and ticked the trusted bypass. Azure DevOps variable groups cannot read ' +
      'from it any longer, Forbidden. Backup and disk encryption continue to work. Why the difference?',
    'My .NET app runs on App Service without any network integration. Since the vault is restricted it gets ' +
      'ForbiddenByFirewall. I thought App Service is Microsoft, so it should be on their trusted list?',
    'We plan locking twenty vaults. Consumers: WAF certificates, SQL encryption, some web apps, pipelines. Which ' +
      'of these go on by the bypass for Microsoft services and which need another way?',
    'Vault with bypass enabled still rejects our web app, inner code ForbiddenByFirewall.',
    "Which callers are covered by the vault's trusted bypass and which not?",
    'DevOps tasks are denied at the vault since it was limited to certain networks.',
    'kv ForbiddenByFirewall app service',
    'kv trusted bypass covers DevOps?',
  ],
  'build-agents-to-private-services': [
    'Our YAML pipeline with ubuntu-latest deployed the web app for years. Since both app and vault are private, ' +
      'the deploy step gets 403 and fetching secrets fails. From my PC over VPN everything is fine.',
    'GitHub-hosted runners must push to a storage account with an endpoint. The account is closed. From the jump ' +
      'VM, az storage blob upload works, from the workflow it is refused. How do teams solve that?',
    'As a release manager I must decide between running our own build machines in the network or opening addresses ' +
      'for hosted ones. What are the arguments and is there a managed variant?',
    'Release step fails since the target became private, on a VM inside the same script works.',
    'Can a Microsoft-run build machine use a private endpoint in our network?',
    'Hosted runner gets public address of the vault and 403, what should I do?',
    'hosted agent 403 private webapp deploy',
    'DevOps agents in VNet managed pool',
  ],
  'cosmos-direct-mode-behind-endpoint': [
    'Our .NET service with the Cosmos SDK gets RequestTimeout and 503 since it goes to the endpoint through the ' +
      'hub firewall. 443 is permitted. Data Explorer in the browser over the same firewall is quick.',
    'The on-prem Java client can read account metadata, then each query runs into a timeout. Network team says ' +
      'port 443 open, job done. Setting another connection mode in the SDK as a trial made it work.',
    'I write the firewall request for Cosmos DB by endpoint. One doc says 443, another one mentions ten thousand ' +
      'ports. What is right for which mode of the SDK?',
    'SDK calls to Cosmos hang with 503, the same account in the browser is fast, same firewall.',
    'Which TCP ports need be opened for Cosmos through a private endpoint?',
    'Is changing the SDK to gateway mode enough so only 443 is needed?',
    'cosmos SDK 503 private endpoint 443 open',
    'cosmos direct vs gateway firewall ports',
  ],
  'registry-endpoint-and-data-record': [
    'az acr login succeeds from the VM by the private endpoint, docker pull then hangs at the first layer for ' +
      'minutes. nslookup of the registry shows 10.1.4.5. On a public registry pull works.',
    'Our AKS nodes report ImagePullBackOff with i/o timeout since the registry is private. The token request goes ' +
      'through. DNS entries were created by hand by the network team, one A record.',
    'We want a private registry. Which pricing tier is necessary, how many addresses does the endpoint take, which ' +
      'names must be in the zone so both sign-in and layers work?',
    'Sign-in to the registry works, downloading layers hangs, private way.',
    'What names have to be resolvable privately for pulling images from a closed registry?',
    'Pods hang in image pull with time-out, but registry login is ok.',
    'ACR pull hangs private endpoint',
    'ACR PE A records data endpoint',
  ],
  'messaging-behind-private-endpoints': [
    'We have a Standard namespace for queues and want a private endpoint. The portal does not offer it. Do we need ' +
      'to upgrade, and is it the same for the event streaming product?',
    'After closing Event Hubs, the diagnostic settings of our other resources no longer deliver events to it. ' +
      'Applications by endpoint send fine. What admits those platform senders?',
    'DNS question: queues and event streaming both in one hub-spoke with endpoints. Is it one zone or two, and ' +
      'which ports do AMQP clients need?',
    'Does the messaging namespace have to be of a higher tier for private access?',
    "Diagnostic logs don't get into the closed event stream any more, apps do, why?",
    'Is one privatelink zone shared between queues and event streams?',
    'SB Standard private endpoint possible?',
    'EH private, diag settings stopped',
  ],
  'monitor-private-link-scope': [
    'The platform team made a scope for Azure Monitor with a private endpoint in the hub. The same evening VMs in ' +
      'other spokes stopped sending to their own workspace. Their agents get errors, although nobody touched them.',
    'Each of our four departments wants a scope of its own, all use the same central DNS. I believe that will ' +
      'collide. How many scopes and endpoints are right in a star topology?',
    "I'm asked to make the Log Analytics workspace private. There's no private endpoint menu at the workspace. " +
      'Which object do I create, which mode to start with so nothing breaks?',
    'Agents lost their workspace after another team built a private scope for monitoring.',
    'How can a Log Analytics workspace be reached privately, it has no endpoint option itself?',
    'Should the monitoring scope begin in open or private-only mode?',
    'AMPLS other spokes logs stopped',
    'AMPLS one or many hub-spoke',
  ],
  'ai-services-behind-private-endpoints': [
    'We deployed a Foundry resource with a private endpoint. openai.azure.com resolves to 10.x, but the SDK calls ' +
      'something with services.ai and that goes public. How many zones are needed?',
    'Our chat app combines a model, a search index and blob documents, all closed. The app reaches the model, but ' +
      "the indexer of the search can't read the blobs. What is lacking on that leg?",
    'I am to make a RAG prototype production ready: no public access to anything. Which endpoints for model and ' +
      'search, which zones to link, and how does the web app come in?',
    'Model endpoint partly resolves to internet addresses, which zones did I forget?',
    "Indexer of the search service can't get at closed blobs, app can.",
    'What does an all-private setup of model, search and documents require?',
    'Foundry PE DNS zones list',
    'AI search indexer shared private link',
  ],
  'tier-for-a-private-endpoint': [
    "When I go to the networking page of our configuration store the private option is greyed. It's on the " +
      'cheapest tier. Before ordering I would like an overview of which product wants which tier.',
    'For a project with Redis, SignalR, a registry, queues, a static site and functions, management wants ' +
      'everything private. I need the minimum tiers to compute the price difference.',
    'Our test plans are all on free or basic levels to save money. Which of these can have a private endpoint and ' +
      'which need upgrading first?',
    'What minimum pricing level does each service need for private access?',
    'Is the free level of a service generally excluded from private endpoints?',
    'Private option is grey on my resource, do I need to buy a larger level?',
    'PE minimum SKU per service',
    'free tier private endpoint greyed',
  ],
  'backup-and-recovery-vault-endpoints': [
    'We protect SQL inside VMs, the machines have no internet. I created a private endpoint at the vault and ' +
      'registration works, but jobs fail as they try to reach queue and blob names. What zones need to be there?',
    'Our local servers with the MARS agent should back up over ExpressRoute without internet. Which endpoint and ' +
      'which names do local resolvers have to forward?',
    "Address planning: somebody told me a vault's endpoint takes more than one address in the subnet. And the name " +
      'of the zone has some region code in it. Please explain.',
    'Private backup jobs die at the storage names, the vault itself is reachable.',
    'Which privatelink zones belong to backup by endpoint in total?',
    'How do agents in our own server room back up to the vault without internet?',
    'RSV private endpoint zones blob queue',
    'MARS backup via PE DNS',
  ],
  'azure-management-over-private-link': [
    'Our admin network has no internet by regulation. Can they use portal, CLI and ARM by ExpressRoute with ' +
      'private link alone, or must some addresses remain open in the proxy?',
    'Two hundred servers in the datacenter should be Arc-enabled, no direct internet. I found a private link scope ' +
      'for Arc. Does it cover everything the agent needs or only a part?',
    'All PaaS of ours has endpoints now. The CISO thus wants to cut every outgoing path from the VMs. What would ' +
      'stop working in terms of sign-in and management?',
    'Can the management plane be called privately, with zero internet on the admin side?',
    'Does login to Entra work by a private path only?',
    'Servers without internet need onboarding to Arc, how far does private link go?',
    'ARM private link management zone',
    'Arc agent no internet PLS scope',
  ],
  'closed-service-and-partner-without-azure': [
    'A design agency must upload videos to our blob account that we closed completely; we use private endpoints ' +
      "inside. They've got just a normal internet line with a fixed address. How do we let them in without opening " +
      'for everyone?',
    'The supplier uses an SFTP client from their own datacenter, has no cloud at all. Our storage is private by ' +
      'policy. Which compromise do others make: address rule, VPN, or something else?',
    'Is it allowed to have our own endpoint and at the same time permit exactly one foreign address on the public ' +
      'side of the account? Compliance wants evidence that all others are denied.',
    'External firm with fixed internet address needs our closed account, what is the way?',
    'Partner has neither Azure nor VPN, may we open only for his address?',
    'How to offer SFTP upload to outsiders while the account stays private for us?',
    'blob private + one partner IP',
    'vendor upload closed storage no azure',
  ],
  'selected-networks-or-public-access-disabled': [
    "I entered our office range and a subnet in the account's network rules, saved, and still all are refused with " +
      '403. At the top of this page the radio button stands on Disabled. Do the rules mean anything there?',
    'Policy set public network access on all SQL servers to Disabled overnight. In the morning every client with ' +
      'an address rule got error 47073, those with an endpoint kept working. What does each of the positions mean?',
    'We would like to have private endpoints for the servers but our remote DBA by IP as well. Which of the three ' +
      'positions for public access do I pick on the vault?',
    'Rules with addresses and subnets are there, nobody gets in, only endpoint users do.',
    "What's the difference between closing public access and limiting it to chosen networks?",
    'May a service endpoint still be used if public access is switched off?',
    'public access Disabled, IP rule ignored',
    'selected networks vs disabled storage',
  ],
  'infrastructure-code-refused-by-service-firewall': [
    'terraform apply from our build server creates the account without problems, next step, the container, fails ' +
      'with 403 AuthorizationFailure. Applying from my VPN laptop works. The account has network rules since last ' +
      'sprint.',
    'Bicep is fine, but our Terraform plan breaks on reading secrets of the vault: 403. It began when the vault ' +
      'got private. The principal has all roles, and updating tags on the vault goes through.',
    'A platform team delivers storage modules to others. Resource creation is okay, blob containers and file ' +
      'shares fail in pipelines outside the network. Do we need agents inside or can the module be written in ' +
      'another way?',
    'Account gets created, its container gets 403, from a pipeline outside the network.',
    'How come plan fails on secrets while changing settings of the same vault is allowed?',
    'IaC run is denied only for containers and queues, not for the resource.',
    'azurerm_storage_container 403 network rules',
    'tf key vault secret 403 pipeline',
  ],
  'vault-forbidden-by-connection': [
    'A VM in our network reads secrets; since public access is disabled it gets Forbidden with ' +
      'ForbiddenByConnection. There is a private endpoint in the hub, state Approved. nslookup on the VM displays a ' +
      '20.x address.',
    'Our web app has key vault references. After closing the vault they turned red with access denied. The ' +
      "identity has the role. On the Kudu console the vault's name gives an address outside.",
    'Developers on VPN receive 403 saying public network access is disabled and the request is not via approved ' +
      'private link. The endpoint exists and colleagues in another spoke get their secrets.',
    'Vault says request is not from approved link although I have an endpoint.',
    'Secrets are refused, name of the vault shows internet address on this machine.',
    'References in the web app broke after the vault got closed, role is unchanged.',
    'kv ForbiddenByConnection endpoint exists',
    'kv 403 not approved private link',
  ],
  'storage-firewall-and-vm-disks': [
    'I intend to set all storage accounts to deny by default. A colleague shouted that our VMs would lose their ' +
      'disks. Do managed disks care about network rules at all?',
    'Old VMs with unmanaged VHDs sit in an account named vhds01. The policy will close that account on Sunday. ' +
      'Will the machines stop or fail to boot?',
    'Security baseline says use private endpoints for all storage. Are OS and data disks of virtual machines in ' +
      'the scope of that, or do they go another way?',
    'Closing accounts by firewall: do running VMs notice anything at their disks?',
    'Must VM disks be given an endpoint as well to be private?',
    'Is disk traffic of a virtual machine subject to storage network rules?',
    'VHD disks storage firewall deny impact',
    'managed disks need PE?',
  ],
  'service-tag-in-service-firewall': [
    "I would like to write AzureDevOps in the vault's address list as I do in an NSG. It only takes IPs. Do tags " +
      'work there at all, and is pasting the published ranges a decent idea?',
    "A script of ours downloads the weekly JSON and pushes the ranges of Data Factory into the storage account's " +
      "rules. It's still denied sometimes, and security dislikes it. What is better?",
    'We want GitHub-hosted runners permitted on vault and SQL server. Their ranges number in the thousands and ' +
      'change all the time. How do others do so?',
    'Can names of service tags be entered on the network page of PaaS resources?',
    "Is it good to import all ranges of a Microsoft service into the storage's allow list?",
    'How do I allow a complete Azure service in vault firewall without listing thousands of IPs?',
    'service tag kv firewall possible?',
    'GitHub runner IPs vault whitelist',
  ],
  'copy-between-closed-storage-accounts': [
    'azcopy from stsource to stdest, both with firewall. I run it at my desk, which is allowed on the destination. ' +
      'Error CannotVerifyCopySource 403. With both open it copies at full speed.',
    'We must migrate 12 TB from an old account to a new one, both are private. On which machine do I run the tool, ' +
      'and does the data flow through this machine or go directly?',
    'From a VM that has a private endpoint to the target I start a blob copy, the source is closed as well. The ' +
      'job gets 403 about the source. Reading from target works.',
    'azcopy says it cannot verify the source, both accounts are closed.',
    'Do two private accounts have to trust each other for a direct copy?',
    'Copy between closed accounts starts and immediately gets 403 for the source side.',
    'azcopy CannotVerifyCopySource 403 private accounts',
    'blob to blob copy both firewalled',
  ],
  'event-grid-to-private-targets': [
    'Blob uploads should trigger our function. Since the function got an endpoint and public access off, no events ' +
      'come, the delivery metrics show failures. The storage account is fine.',
    'We have an internal API in the VNet and want to be called when a resource event occurs. Webhook validation ' +
      'never succeeds. Is there any network integration on the pushing side?',
    'Which pattern do you use for events into a closed network? The push service seems not to have an address ' +
      'inside. Queue in between, or something different?',
    'Events stopped arriving at the function the day its public side was closed.',
    'Can the event router call something that only has a private address?',
    'Webhook handshake from the event service fails, target lives inside our network.',
    'EG delivery fails private function',
    'EG webhook internal VNet target',
  ],
  'registry-tasks-behind-private-endpoint': [
    'az acr build worked until we switched off public access on the registry. Now: denied, client with IP 40.x is ' +
      "not allowed. docker push from my VPN machine works. The address isn't one of ours.",
    'Our image build runs as a quick task on the registry itself, triggered by git. Since the private endpoint, ' +
      'every run fails at the push step with a denied message from an unfamiliar address.',
    'We want to keep building images in the cloud but with a closed registry. Do the built-in build machines stand ' +
      'in our network or somewhere else, and how might they be brought in?',
    'Image build on the registry is denied with a foreign address since closing it.',
    'Where do registry builds run, inside our VNet or outside?',
    'Pushing by hand over VPN is fine, but az acr build is refused.',
    'acr build denied client IP',
    'ACR Tasks private registry agent pool',
  ],
  'nfs-share-needs-a-network': [
    'I created a premium file share with NFS 4.1. From my Linux VM, mount says access denied by server. An SMB ' +
      "share of the same kind of account mounts on that VM. There's no user or key to enter anywhere.",
    'Our Red Hat machines in the datacenter should mount the NFS share over ExpressRoute. showmount-like tests run ' +
      'into connection timed out. Is the public name usable, or what do I need?',
    'For a Kubernetes workload we use NFS shares. Pods in cluster A mount them, pods in cluster B, other subnet, ' +
      'hang. The account is the same, no roles involved.',
    'Mount of the Linux share is denied for one subnet and fine for another one.',
    'Is it possible to reach an NFS share by the open internet side?',
    'Linux mount in our server room times out on the cloud NFS share, SMB one is okay.',
    'mount.nfs4 access denied azure files',
    'NFS 4.1 azure share public endpoint?',
  ],
  'sql-firewall-allows-whom': [
    "New DBA here. On the server's network page there are address rules, network rules and private endpoints. " +
      'Clients: our office, an app subnet in the same region, and a vendor. Which mechanism for whom?',
    'I see three different error numbers among the users: 40615, 40914 and 47073. Each team claims the firewall is ' +
      "open for them. What does each number tell me and what's the remedy?",
    'We introduced an endpoint for the database server last month. A few hundred address rules remain on server ' +
      'and database level. Do they play any role for those who come by the private endpoint?',
    'What do the numbers 40615, 40914 and 47073 say about who is let in on the database?',
    'Address rule, subnet rule or endpoint: what suits which client of a cloud database?',
    'Are old database-level rules still evaluated for people coming privately?',
    'SQL 40615 vs 40914 vs 47073',
    'Azure SQL which access rule type',
  ],
  'office-address-changes-in-service-firewall': [
    'Every Monday five developers cannot get to the database as their home providers gave them fresh addresses ' +
      'over the weekend. I update rules by hand again and again. What would be a lasting solution?',
    'Our staff is spread over cafes and homes, and the storage account has a list of some forty addresses nobody ' +
      'can assign any more. How do other firms give remote people access without that list?',
    "A script on each laptop registers the present address with the server's firewall. Security hates this. Is " +
      'there a recommended design for people without a static address?',
    'Home addresses of staff change all the time, maintaining the database allow list is a nightmare.',
    'How do remote workers get in if their IP differs each day?',
    'We look for alternative to whitelisting dynamic addresses at storage and SQL.',
    'dynamic home IP SQL firewall',
    'remote devs whitelist alternative',
  ],
  'cosmos-firewall-basics': [
    "I enabled selected networks on the account. Now the portal's explorer shows an error and my local test app " +
      'says the request originated from an address through public internet and is blocked. The address is our office ' +
      'proxy.',
    "Our AKS app got blocked by the Cosmos account's network settings, message names 20.x, though we believed " +
      'traffic stays inside. Another app with an endpoint works all along.',
    'There is a checkbox for accepting connections out of public Azure datacenters. It repairs my app at once, but ' +
      'is this safe? What are the alternatives for an app in a subnet and for admins?',
    'Request blocked by account settings, message quotes an internet address, for Cosmos.',
    'Explorer page in the portal is dead since I limited networks at the Cosmos account.',
    'Is ticking "public Azure datacenters" on Cosmos acceptable from a security view?',
    'cosmos request blocked by firewall 403',
    'cosmos data explorer blocked by network',
  ],
};
