/** The files that build the design, and what they leave out. */
export const files = {
  'take.on-page': '[Azure CLI, Bicep, ARM, Terraform and a decision record]({url})',
  'take.nothing.kept': 'Nothing is to be built: what you have stays as it is.',
  'take.nothing.by-hand': 'No file builds this part: its documentation, which the answer names, says how.',
  'take.nothing.set': 'Nothing new is to be built: what changes are settings of what you have.',
  'take.title': 'What this builds: {parts}.',
  'take.title.part': 'What this builds in part: {parts}.',
  'take.title.network': 'What this builds: the network that the recommendation stands in.',
  'take.title.have': 'Not built, because you have it: {parts}.',
  'take.read': 'Read this before you run it. Names and address ranges are examples until you change them.',
  'take.rules': 'Made from rules {version}.',
  'take.assumed': 'Provisional. It depends on:',
  'take.left-out': 'Left to you:',
  'take.look': 'Then look at:',
  'take.left.option': '{name}: build it by its own documentation.',
  'take.left.workloads': 'The machines and services themselves: they are expected to exist.',
  'take.left.other-side': 'The VPN gateway on the other side: run the same there, with the ranges swapped.',
  'take.left.site-device': 'The VPN device at each site: give it the same shared key.',
  'take.left.circuit': 'The ExpressRoute circuit and its provider: the circuit must exist.',
  'take.left.gateway-use':
    'Gateway transit on the peering that you have: allow it on the side of the gateway, and use the remote ' +
    'gateway on the other.',
  'take.left.line-encryption': 'The encryption of the line: MACsec on its ports, or IPsec over it.',
  'take.left.sites': 'The VPN sites, their connections and shared keys: nothing joins the hub until you add them.',
  'take.left.hub-people': 'The point-to-site gateway of the virtual hub, by which the devices of people come in.',
  'take.left.more-sites': 'The other sites: add a VPN site and a connection for each in the same way.',
  'take.left.nat-rules': 'The NAT rules of the VPN connection, which translate the ranges that overlap.',
  'take.left.app-subnet': 'The app itself: integrate it with the subnet named integration.',
  'take.left.service-rule':
    'The network rule of {service}: admit the subnet and deny the rest by default. The service endpoint alone ' +
    'restricts nothing.',
  'take.left.routes':
    'The subnets of {vnet}: put a route table on them whose default route leads to the firewall. What they have ' +
    'is not written over.',
  'take.left.zone-name': 'The private DNS zone {name}: its name depends on the resource.',
  'take.left.firewall-rules': 'The rules of Azure Firewall: it lets nothing pass until you add them.',
  'take.left.hub-firewall': 'Azure Firewall in the virtual hub and its routing intent.',
  'take.left.hub-gateways':
    'The VPN gateways of the other virtual hubs, with the sites that join there: the files build one.',
  'take.left.more-hubs': 'The virtual hubs of the other regions: add one to the same Virtual WAN in each.',
  'take.left.more-vnets': 'The other VNets: join each in the same way.',
  'take.left.changes': 'What else the answer adds to or changes in what you have, such as routes and settings.',
  'take.left.zone-group': 'The private endpoint that you have: register it in the new zone with a DNS zone group.',
  'take.left.public-access': 'The public access of the service: switch it off once the private endpoint works.',
  'take.hint.cloud.usgov':
    'This stands in Azure Government: sign in there first, for Azure CLI after az cloud set --name AzureUSGovernment.',
  'take.hint.cloud.china':
    'This stands in Azure in China: sign in there first, for Azure CLI after az cloud set --name AzureChinaCloud.',
  'take.hint.service-rule':
    'The rule admits the new subnet to {service}, which then denies whatever no rule admits: add a rule for ' +
    'each other caller first.',
  'take.hint.rule-replaces':
    'In Terraform, the rule takes the place of all network rules that the storage account has.',
  'take.hint.have':
    'Run this in the resource group of what you have: the files look for it there, by the names you give.',
  'take.hint.home': 'Run this in the resource group {group}: the files look for what you have there.',
  'take.hint.home-in':
    'Run this in the resource group {group} of the subscription {subscription}: the files look for what you ' +
    'have there.',
  'take.hint.own-vnet':
    'A machine that runs already cannot move to another VNet. Name its VNet, by name or resource id, and these ' +
    'files use it instead of a new one.',
  'take.hint.ports': 'Network security groups: let the caller reach {name} on {ports}, and nothing more.',
  'take.hint.approval':
    'The private endpoint is a request: it waits for approval by the owner of the target, and carries nothing ' +
    'until then.',
  'take.hint.rights': 'The private endpoint is approved at once, so whoever runs this needs rights on the target.',
  'take.hint.bgp':
    'BGP: give the VPN device the address and the number of the gateway, and check that both sides learn routes.',
  'take.hint.active-active':
    'The VPN gateway has two active instances: build a tunnel from each device to both of its addresses.',
  'take.hint.nat.delegated':
    'The NAT gateway is Standard, which stands in one zone: a subnet that is delegated to App Service takes no ' +
    'StandardV2.',
  'take.hint.nat.region':
    'The NAT gateway is Standard, which stands in one zone: StandardV2, which spans the zones, is not known to ' +
    'be offered in the region.',
  'take.hint.nat.unnamed':
    'The NAT gateway is StandardV2, which spans the zones and is not offered in a few regions: change it and ' +
    'its address to Standard there.',
  'take.hint.private':
    'The new subnets are private: machines in them reach nothing on the internet, Windows activation and ' +
    'updates included, until you give them a way out such as a NAT gateway.',
  'take.hint.gateway-time': 'A gateway takes 45 minutes or more to deploy.',
  'take.param.prefix': 'Begins every name',
  'take.place.caller': 'the caller',
  'take.place.target': 'the target',
  'take.place.hub': 'the hub',
  'take.place.dns-servers': 'your DNS servers',
  'take.place.remote-hub': 'the other hub',
  'take.thing.vnet': 'VNet',
  'take.thing.gateway': 'VNet gateway',
  'take.thing.hub': 'virtual hub',
  'take.thing.wan': 'virtual WAN',
  'take.thing.firewall': 'Azure Firewall',
  'take.thing.nsg': 'network security group',
  'take.thing.routes': 'route table',
  'take.thing.app': 'app',
  'take.thing.sql-server': 'SQL server',
  'take.thing.storage-account': 'storage account',
  'take.thing.key-vault': 'key vault',
  'take.thing.cosmos-account': 'Azure Cosmos DB account',
  'take.thing.registry': 'container registry',
  'take.param.region': 'Azure region of {place}',
  'take.param.zones':
    'Availability zones for the addresses of gateways in the region of {place}: empty where the region has none',
  'take.param.target-id': 'Resource id of what the private endpoint leads to',
  'take.param.shared-key': 'Shared key of the VPN connection',
  'take.param.site-address': 'Public IP address of the VPN device at the site',
  'take.param.gateway-asn':
    'Autonomous system number of the VPN gateway: keep 65515 beside ExpressRoute and Azure Route Server',
  'take.param.site-asn': 'Autonomous system number of the VPN device at the site',
  'take.param.site-bgp-address': 'Address that the VPN device at the site speaks BGP from',
  'take.param.request-message': 'What the owner of the target reads when asked to approve the private endpoint',
  'take.request-message': 'Please approve this private endpoint.',
  'take.param.subscription': 'Id of the Azure subscription: null takes the one in ARM_SUBSCRIPTION_ID',
  'take.param.group': 'Name of the existing resource group that this runs in',
  'take.thing.at': '{thing} of {place}',
  'take.param.name': 'Name of the existing {thing}, in the resource group that this runs in',
  'take.param.name-there': 'Name of the existing {thing}',
  'take.param.subnet-name': 'Name of the existing subnet for {name}',
  'take.param.group-of': 'Resource group of {thing}',
  'take.param.subscription-of': 'Id of the subscription of {thing}',
  'take.param.subnet': 'Range of {count} addresses or more for the subnet {name}, free in its VNet',
  'take.param.route': 'Address range that the route named {name} leads to',
  'take.param.next-hop': 'Private address of the existing Azure Firewall',
  'take.param.circuit-id': 'Resource id of the ExpressRoute circuit',
  'take.param.second-circuit-id': 'Resource id of the second ExpressRoute circuit, at another peering location',
  'take.param.site-vendor': 'Vendor of the VPN device at the site',
  'take.param.tenant-id': 'Id of the Microsoft Entra tenant whose people may connect',
  'take.file.cli': 'Azure CLI',
  'take.file.bicep': 'Bicep',
  'take.file.arm': 'ARM template (JSON)',
  'take.file.terraform': 'Terraform',
};
