/** Pitfalls of paas integration: what goes wrong, and what to do. */
export const paasIntegrationPitfallWords = {
  'pitfall.se-not-from-onprem.problem':
    'Service endpoints work for Azure subnets only. They cannot be reached from on-premises networks or VPN clients.',
  'pitfall.se-not-from-onprem.remedy':
    'Use a private endpoint, or allow the public NAT addresses of your site in the firewall of the service.',
  'pitfall.se-not-from-onprem.would-fit': 'It fits when the caller is a subnet in Azure.',
  'pitfall.se-not-across-peering.problem':
    'A service endpoint applies to its own subnet. Peering does not extend it to other VNets.',
  'pitfall.se-not-across-peering.remedy':
    'Enable the service endpoint, and add its rule, for every calling subnet, or use a private endpoint.',
  'pitfall.se-sql-same-region.problem':
    'The Microsoft.Sql service endpoint works within one region only, for Azure SQL Database and for dedicated SQL ' +
    'pools of Synapse.',
  'pitfall.se-sql-same-region.remedy': 'Use a private endpoint.',
  'pitfall.se-sql-same-region.would-fit': 'It fits when caller and database are in one region.',
  'pitfall.se-cross-tenant.problem':
    'Rules for service endpoints work across Microsoft Entra tenants only for Storage and Key Vault.',
  'pitfall.se-cross-tenant.remedy': 'Use a private endpoint that the owner approves by hand.',
  'pitfall.se-cross-tenant.would-fit': 'It fits when both sides are in one tenant.',
  'pitfall.se-storage-region-tag.problem':
    'Microsoft.Storage covers storage accounts in the same and the paired region only. A subnet carries either this ' +
    'tag or the global one, not both.',
  'pitfall.se-storage-region-tag.remedy': 'Enable Microsoft.Storage.Global on the subnet.',
  'pitfall.se-exfiltration.problem':
    'A service endpoint opens the whole service from the subnet, including storage accounts that are not yours.',
  'pitfall.se-exfiltration.remedy': 'Add service endpoint policies (for Storage), or use a private endpoint.',
  'pitfall.se-connection-drop.problem':
    'Enabling a service endpoint drops open TCP connections and changes the source IP address, so old IP rules stop ' +
    'matching.',
  'pitfall.se-connection-drop.remedy':
    'Add the VNet rule to the service first, then enable the endpoint in a maintenance window.',
  'pitfall.se-two-steps.problem': 'Enabling the service endpoint on the subnet alone restricts nothing.',
  'pitfall.se-two-steps.remedy':
    'Add the VNet rule for that subnet on the resource, and set its default action to deny.',
  'pitfall.appsvc-vnetintegration-outbound-only.problem':
    'VNet integration of App Service, Functions or Logic Apps Standard carries outbound traffic only. It gives no ' +
    'private way in.',
  'pitfall.appsvc-vnetintegration-outbound-only.remedy': 'Add a private endpoint to the app for inbound traffic.',
  'pitfall.appsvc-same-region.problem': 'VNet integration needs the app and the VNet in the same region.',
  'pitfall.appsvc-same-region.remedy':
    'Integrate the app with a VNet in its own region, and peer that VNet globally with the remote one.',
  'pitfall.appsvc-plan-no-vnet.problem':
    'Some plans have no VNet integration, so their apps reach no private target. These are the Consumption plan of ' +
    'Functions and the Free and Shared plans of App Service.',
  'pitfall.appsvc-plan-no-vnet.remedy':
    'Check the plan: use Flex Consumption, Elastic Premium or App Service Basic and above. Flex Consumption ' +
    'delegates its subnet to Microsoft.App/environments, the others to Microsoft.Web/serverFarms.',
  'pitfall.appsvc-plan-cannot-integrate.problem':
    'The plan of your app has no VNet integration, so the app cannot reach a private target.',
  'pitfall.appsvc-plan-cannot-integrate.remedy':
    'Move the app to Flex Consumption, Elastic Premium or an App Service plan of the Basic tier or above, then ' +
    'integrate it with the VNet.',
  'pitfall.paas-networking-mode-fixed.problem':
    'The networking mode of a flexible server is set at creation. The only documented change is one way, from VNet ' +
    'injection to private endpoints: for MySQL irreversible, for PostgreSQL in preview; both with downtime.',
  'pitfall.paas-networking-mode-fixed.remedy':
    'Decide before you create the server. Otherwise run the one-way move and add a private endpoint, or migrate to a ' +
    'new server.',
  'pitfall.se-hybrid-clients-excluded.problem':
    'Your Azure subnets can use the service endpoint, but the on-premises sites and users of the same project cannot.',
  'pitfall.se-hybrid-clients-excluded.remedy':
    'Use a private endpoint for everybody, or allow the public NAT addresses of the sites in the firewall of the ' +
    'service.',
  'pitfall.nsp-backup-unsupported.problem':
    'Azure Backup does not work for storage accounts that belong to a network security perimeter.',
  'pitfall.nsp-backup-unsupported.remedy': 'Keep accounts that you back up outside the perimeter.',
  'pitfall.nsp-transition-mode.problem':
    'A new association with a network security perimeter starts in transition mode, which only logs. Subscription ' +
    'rules and traffic inside the perimeter reject SAS tokens.',
  'pitfall.nsp-transition-mode.remedy':
    'Read the access logs, then switch to enforced mode, and authenticate with Microsoft Entra ID.',
  'pitfall.nsp-preview-services.problem':
    'The network security perimeter supports this service in preview only, without an SLA.',
  'pitfall.nsp-preview-services.remedy': 'Use a private endpoint and the firewall of the service in production.',
  'pitfall.apim-classic-injection-or-endpoint.problem':
    'In the classic tiers of API Management, an instance is either injected into a VNet or has an inbound private ' +
    'endpoint, never both.',
  'pitfall.apim-classic-injection-or-endpoint.remedy':
    'Choose one of the two before you build. With injection, reach the gateway by its address in the VNet, without a ' +
    'private endpoint.',
  'pitfall.storage-ip-rules-same-region.problem':
    'IP rules of a storage firewall have no effect on callers in the region of the storage account: they arrive with ' +
    'private addresses.',
  'pitfall.storage-ip-rules-same-region.remedy':
    'Admit callers of the same region by virtual network rules or a private endpoint. Use IP rules for callers ' +
    'elsewhere.',
  'pitfall.sql-allow-azure-services.problem':
    '"Allow Azure services and resources to access this server" admits every Azure customer, not only your own ' +
    'resources.',
  'pitfall.sql-allow-azure-services.remedy':
    'Leave that setting off, and add rules for the addresses and subnets that you know.',
  'pitfall.appsvc-route-all.problem':
    'VNet integration sends only calls to private addresses into the VNet until you turn on routing of outbound ' +
    'internet traffic. The calls then still leave from the shared addresses of App Service.',
  'pitfall.appsvc-route-all.remedy':
    'Turn on "Outbound internet traffic" in the VNet integration of the app, so that its calls to the internet take ' +
    'the way out of the VNet.',
  'pitfall.power-bi-data-gateway.problem':
    'Power BI reaches a data source without a public address only through a data gateway, not by itself.',
  'pitfall.power-bi-data-gateway.remedy':
    'Create a virtual network data gateway in your VNet (it needs a Premium or Fabric capacity), or run the ' +
    'on-premises data gateway on a VM there.',
  'pitfall.agent-needs-no-line.problem':
    'A managed network reaches a site only over a line, with forwarder VMs behind a Private Link Service. The usual ' +
    'way needs none of it: an agent at the site (self-hosted integration runtime, on-premises data gateway) calls ' +
    'out over 443.',
  'pitfall.agent-needs-no-line.remedy':
    'Run the agent on a machine at the site, unless the managed network is mandatory.',
  'pitfall.appsvc-integration-subnet.problem':
    'VNet integration needs a delegated subnet that no other resource uses: /28 at least, /26 when several plans ' +
    'share it.',
  'pitfall.appsvc-integration-subnet.remedy':
    'Reserve the subnet with room for scaling out before you turn the integration on.',
};
