/** What is answered to questions about tenants and clouds. */
export const tenantsAndCloudsWords = {
  'point.rights-lost-in-the-move-to-another-tenant.1':
    'A move to another directory deletes all role assignments and breaks managed identities, while the network stays ' +
    'as it was. Re-create the identities and their roles in the new tenant, and set the tenant ID and policies of ' +
    'key vaults.',
  'point.rights-lost-in-the-move-to-another-tenant.1.change.1':
    'identities and roles anew, tenant ID of the key vaults',
  'point.rights-lost-in-the-move-to-another-tenant.1.watch.1':
    'System-assigned identities: disable and enable again; user-assigned ones are made anew and attached.',
  'point.rights-lost-in-the-move-to-another-tenant.1.watch.2':
    'Azure Policy assignments are gone as well, those that write DNS records among them.',
  'point.rights-lost-in-the-move-to-another-tenant.1.watch.3':
    'Keys and passwords go on working, which makes the fault look like a partial one.',
  'point.rights-lost-in-the-move-to-another-tenant.cause':
    'role assignments and managed identities did not come along when the subscription changed its tenant',
  'point.rights-lost-in-the-move-to-another-tenant.fix':
    'Disable and enable system-assigned identities, re-create user-assigned ones, assign their roles again, and ' +
    'update tenant ID and access policies of the key vaults.',
  'point.lighthouse-reaches-no-data.1':
    'Lighthouse delegates management, that is calls to Resource Manager. Calls to the data of a service, such as ' +
    "secrets, blobs or a login to a VM, are not covered. Give the person a guest account in the customer's tenant " +
    'with a data role for that.',
  'point.lighthouse-reaches-no-data.1.change.1': 'a guest account with a data role in the tenant of the customer',
  'point.lighthouse-reaches-no-data.1.watch.1':
    'Only built-in roles can be delegated: neither Owner nor one with rights on data, such as Storage Blob Data ' +
    'Contributor.',
  'point.lighthouse-reaches-no-data.1.watch.2': 'The network plays no part here: the same call fails from everywhere.',
  'point.lighthouse-reaches-no-data.cause':
    'the call goes to the data of a service, which an Azure Lighthouse delegation does not cover',
  'point.lighthouse-reaches-no-data.fix':
    'Invite the person as a guest into the tenant of the customer and assign the data role there, or let the ' +
    'customer run the step.',
  'point.private-zone-of-another-cloud.1':
    'Each Azure cloud has its own service names, so its private zones end differently: usgovcloudapi.net or azure.us ' +
    'in US Government, chinacloudapi.cn or azure.cn in China. A zone of the public cloud is never asked there; ' +
    'create the right one and link it.',
  'point.private-zone-of-another-cloud.1.change.1': 'the zone of this cloud, in the zone group of the endpoint',
  'point.private-zone-of-another-cloud.1.change.2': 'the one of the public cloud',
  'point.private-zone-of-another-cloud.1.watch.1':
    'Take the names from the table for that cloud in the documentation; they do not follow one rule.',
  'point.private-zone-of-another-cloud.1.watch.2':
    'On-premises forwarders must name the public names of that cloud too.',
  'point.private-zone-of-another-cloud.cause': 'the private DNS zone has the name of another Azure cloud',
  'point.private-zone-of-another-cloud.fix':
    'Create the zone with the ending of this cloud, for example privatelink.blob.core.usgovcloudapi.net or ' +
    'privatelink.blob.core.chinacloudapi.cn, add it to the zone group and link it.',
  'point.zones-in-azure-government.1':
    'Blob: privatelink.blob.core.usgovcloudapi.net, SQL: privatelink.database.usgovcloudapi.net, Key Vault: ' +
    'privatelink.vaultcore.usgovcloudapi.net, Service Bus: privatelink.servicebus.usgovcloudapi.net; App Service, ' +
    'registry and Cosmos DB end in azurewebsites.us, azurecr.us and documents.azure.us.',
  'point.zones-in-azure-government.1.change.1': 'the zones of the Government cloud',
  'point.zones-in-azure-government.1.watch.1':
    'On-premises forwards the public names, such as blob.core.usgovcloudapi.net and vault.usgovcloudapi.net.',
  'point.zones-in-azure-government.1.watch.2':
    'Not every service has a private endpoint zone there: look it up before you plan.',
  'point.zones-in-azure-government.1.watch.3': 'A DNS that serves both clouds needs both sets of zones.',
  'point.zones-in-azure-china.1':
    'Blob: privatelink.blob.core.chinacloudapi.cn, SQL: privatelink.database.chinacloudapi.cn, Service Bus: ' +
    'privatelink.servicebus.chinacloudapi.cn; Key Vault and Cosmos DB end in azure.cn: ' +
    'privatelink.vaultcore.azure.cn and privatelink.documents.azure.cn.',
  'point.zones-in-azure-china.1.change.1': 'the zones of the China cloud',
  'point.zones-in-azure-china.1.watch.1':
    'Not every service has a zone there: look it up in the table for 21Vianet first.',
  'point.zones-in-azure-china.1.watch.2':
    'Resources in China are found by names of that cloud only; records of the global cloud do not help.',
  'point.endpoints-and-tools-per-cloud.1':
    'Each cloud has its own set: in US Government portal.azure.us, login.microsoftonline.us, vault.usgovcloudapi.net ' +
    'and core.usgovcloudapi.net. Choose the cloud first (az cloud set) and let scripts read the suffixes from az ' +
    'cloud show.',
  'point.endpoints-and-tools-per-cloud.1.change.1': 'the names and service tags of that cloud',
  'point.endpoints-and-tools-per-cloud.1.watch.1':
    'Each cloud publishes a service tag file of its own; the tags of the public cloud do not hold its addresses.',
  'point.lighthouse-for-network-work.1':
    'Yes: with a delegated built-in role such as Network Contributor the provider deploys and manages VNets, ' +
    'peerings and firewalls from its own tenant. It is about rights only and joins no networks: traffic still needs ' +
    'peering, a VPN or private endpoints.',
  'point.lighthouse-for-network-work.1.change.1':
    'a Lighthouse delegation with Network Contributor on the resource group or subscription',
  'point.lighthouse-for-network-work.1.watch.1':
    'Neither custom roles nor Owner can be delegated, and calls to the data of services are not covered.',
  'point.lighthouse-for-network-work.1.watch.2':
    'A guest account is the choice where somebody needs data, or a right on both tenants in one call.',
  'point.move-a-subscription-to-another-tenant.1':
    'Yes, with downtime and preparation: roles, managed identities and policies are lost and must be made anew. AKS ' +
    'clusters, Entra Domain Services and SQL databases with Entra sign-in cannot be transferred; leave those, or ' +
    'build them again in the new tenant.',
  'point.move-a-subscription-to-another-tenant.1.change.1':
    'identities, roles, policies and key vault tenant IDs after the move',
  'point.move-a-subscription-to-another-tenant.1.watch.1':
    'Save the list of role assignments first: it is deleted for good.',
  'point.move-a-subscription-to-another-tenant.1.watch.2':
    'Encryption with keys from a vault that moves can lock data for ever: switch to platform keys before.',
  'point.move-a-subscription-to-another-tenant.1.watch.3':
    'Often Lighthouse or guest accounts do what the move was meant for.',
  'point.move-a-subscription-to-another-tenant.1.watch.4':
    'Subscriptions of a Cloud Solution Provider cannot change their directory.',
  'point.partner-tenant-peering-or-endpoint.1':
    'Where both sides open connections, a private endpoint in each direction, or peering with NSGs that let through ' +
    'only what is agreed. Endpoints work one way only.',
  'point.partner-tenant-peering-or-endpoint.1.change.1': 'one in each direction',
  'point.partner-tenant-peering-or-endpoint.1.watch.1':
    'Peering needs ranges that do not overlap and rights on both sides.',
  'point.partner-tenant-peering-or-endpoint.2':
    'A private endpoint, where the partner uses one service: it shows nothing else of your network, works one way, ' +
    'and does not mind overlapping ranges. For services of your own put a Private Link service in front. Peering ' +
    "joins whole networks and is for one's own tenants.",
  'point.partner-tenant-peering-or-endpoint.2.change.1': 'in the VNet of the partner, approved by you',
  'point.partner-tenant-peering-or-endpoint.2.watch.1':
    'The partner creates it by resource ID or alias, you approve it by hand.',
  'point.partner-tenant-peering-or-endpoint.2.watch.2': 'Each side keeps its own private DNS zone.',
  'point.partner-tenant-peering-or-endpoint.2.watch.3': 'Sign-in and rights at the service are a matter of their own.',
  'point.multicloud-interconnect-to-aws.1':
    'As a preview since August 2026: Azure Multicloud Interconnect makes a private line of 1 Gbps to AWS over four ' +
    'links, which the two providers run. For production take a VPN between the clouds, or ExpressRoute and Direct ' +
    'Connect that meet at a provider.',
  'point.multicloud-interconnect-to-aws.1.change.1':
    'between the clouds, until the interconnect is generally available',
  'point.multicloud-interconnect-to-aws.1.watch.1':
    'In the preview it starts in Australia East, East US, Germany West Central and West US, and leads to AWS only.',
  'point.multicloud-interconnect-to-aws.1.watch.2':
    'You create it in Azure and accept it in AWS with its activation key.',
  'point.multicloud-interconnect-to-aws.1.watch.3': 'A preview has no SLA.',
};
