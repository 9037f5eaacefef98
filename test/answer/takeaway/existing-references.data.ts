// What refers to something that exists, in the words of each language with one blank for any white space: plan, what,
// words.
import type { Files } from './files.ts';

export const references: readonly (readonly [plan: string, what: string, words: Files])[] = [
  [
    'a spoke uses the VPN gateway and the firewall of a hub',
    'the peering from a hub',
    {
      arm: `"name": "[format('{0}/{1}', parameters('hubVnetName'), format('{0}-peer-hub-to-target', parameters('prefix')))]"`,
      bicep: "parent: vnet_hub name: '${prefix}-peer-hub-to-target'",
      cli: '--name "${PREFIX}-peer-hub-to-target" --vnet-name "${HUB_VNET_NAME}"',
      terraform: 'virtual_network_name = data.azurerm_virtual_network.vnet_hub.name',
    },
  ],
  [
    'a spoke uses the VPN gateway and the firewall of a hub',
    'the peering to a hub',
    {
      arm: `"remoteVirtualNetwork": { "id": "[resourceId('Microsoft.Network/virtualNetworks', parameters('hubVnetName'))]" }`,
      bicep: 'remoteVirtualNetwork: { id: vnet_hub.id }',
      cli: '--name peer-target-to-hub --vnet-name "${PREFIX}-vnet-target" --remote-vnet "${HUB_VNET_NAME}"',
      terraform: 'remote_virtual_network_id = data.azurerm_virtual_network.vnet_hub.id',
    },
  ],
  [
    'a spoke uses the VPN gateway and the firewall of a hub',
    'the route to its firewall',
    {
      arm: `"nextHopIpAddress": "[parameters('firewallAddress')]"`,
      bicep: 'nextHopIpAddress: firewallAddress',
      cli: '--next-hop-ip-address "${FIREWALL_ADDRESS}"',
      terraform: 'next_hop_in_ip_address = var.firewall_address',
    },
  ],
  [
    'a private endpoint stands in a VNet, its zone in another',
    'the subnet of the endpoint',
    {
      arm: `"addressPrefix": "[parameters('endpointsRange')]"`,
      bicep: "parent: vnet_hub name: '${prefix}-endpoints' properties: { addressPrefix: endpointsRange",
      cli: '--name "${PREFIX}-endpoints" --vnet-name "${HUB_VNET_NAME}" --address-prefixes "${ENDPOINTS_RANGE}"',
      terraform: 'address_prefixes = [var.endpoints_range]',
    },
  ],
  [
    'a private endpoint stands in a VNet, its zone in another',
    'the endpoint in that subnet',
    {
      arm: `"subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('hubVnetName'), format('{0}-endpoints', parameters('prefix')))]" }`,
      bicep: 'subnet: { id: subnet_endpoints.id }',
      cli: '--vnet-name "${HUB_VNET_NAME}" --subnet "${PREFIX}-endpoints"',
      terraform: 'subnet_id = azurerm_subnet.vnet_hub_endpoints.id',
    },
  ],
  [
    'a private endpoint stands in a VNet, its zone in another',
    'the records of the endpoint',
    {
      arm: `"privateDnsZoneId": "[resourceId('Microsoft.Network/privateDnsZones', parameters('zoneName'))]"`,
      bicep: 'privateDnsZoneId: zone_1.id',
      cli: '--private-dns-zone "${ZONE_NAME}"',
      terraform: 'private_dns_zone_ids = [data.azurerm_private_dns_zone.zone_1.id]',
    },
  ],
  [
    'a private endpoint stands in a VNet, its zone in another',
    'the link of the zone',
    {
      arm: `"name": "[format('{0}/{1}', parameters('zoneName'), format('{0}-link-1-caller', parameters('prefix')))]"`,
      bicep: "parent: zone_1 name: '${prefix}-link-1-caller'",
      cli: '--zone-name "${ZONE_NAME}" --virtual-network "${CALLER_VNET_NAME}"',
      terraform:
        'private_dns_zone_name = data.azurerm_private_dns_zone.zone_1.name virtual_network_id = ' +
        'data.azurerm_virtual_network.vnet_caller.id',
    },
  ],
  [
    'a new zone is linked to a VNet',
    'the link of a new zone, under its own name',
    {
      arm: `"name": "[format('{0}/{1}', 'advisor.internal', 'link-1-hub')]"`,
      bicep: "parent: zone_1 name: 'link-1-hub'",
      cli: '--name link-1-hub --zone-name advisor.internal --virtual-network "${HUB_VNET_NAME}"',
      terraform: 'private_dns_zone_name = azurerm_private_dns_zone.zone_1.name',
    },
  ],
  [
    'a virtual hub takes two VNets and its gateways',
    'the connection of a virtual hub',
    {
      arm: `"name": "[format('{0}/{1}', parameters('hubName'), format('{0}-connect-caller', parameters('prefix')))]"`,
      bicep:
        "parent: vhub_hub name: '${prefix}-connect-caller' properties: { remoteVirtualNetwork: { id: vnet_caller.id }",
      cli: '--vhub-name "${HUB_NAME}" --remote-vnet "${CALLER_VNET_NAME}"',
      terraform:
        'virtual_hub_id = data.azurerm_virtual_hub.vhub_hub.id remote_virtual_network_id = ' +
        'data.azurerm_virtual_network.vnet_caller.id',
    },
  ],
  [
    'a virtual WAN takes another hub',
    'the WAN of a virtual hub',
    {
      arm: `"virtualWan": { "id": "[resourceId('Microsoft.Network/virtualWans', parameters('wanName'))]" }`,
      bicep: 'virtualWan: { id: wan.id }',
      cli: '--vwan "${WAN_NAME}"',
      terraform: 'virtual_wan_id = data.azurerm_virtual_wan.wan.id',
    },
  ],
  [
    'gateways take a line and a site',
    'the line of a gateway',
    {
      arm: `"virtualNetworkGateway1": { "id": "[resourceId('Microsoft.Network/virtualNetworkGateways', parameters('ergwhubName'))]"`,
      bicep: 'virtualNetworkGateway1: { id: ergw_hub.id',
      cli: '--vnet-gateway1 "${ERGWHUB_NAME}" --express-route-circuit2 "${CIRCUIT_ID}"',
      terraform:
        'virtual_network_gateway_id = data.azurerm_virtual_network_gateway.ergw_hub.id express_route_circuit_id',
    },
  ],
  [
    'a second gateway stands beside the first',
    'the subnet that the first stands in',
    {
      arm: `"id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('hubVnetName'), 'GatewaySubnet')]"`,
      bicep: "id: '${vnet_hub.id}/subnets/GatewaySubnet'",
      cli: '--vnet "${HUB_VNET_NAME}" --gateway-type ExpressRoute',
      terraform: 'subnet_id = data.azurerm_subnet.vnet_hub_gatewaysubnet.id',
    },
  ],
  [
    'a hub gets all that it lacks',
    'a subnet whose name Azure prescribes',
    {
      arm: `"name": "[format('{0}/{1}', parameters('hubVnetName'), 'AzureFirewallSubnet')]"`,
      bicep: "parent: vnet_hub name: 'AzureFirewallSubnet'",
      cli: '--name AzureFirewallSubnet --vnet-name "${HUB_VNET_NAME}"',
      terraform: 'name = "AzureFirewallSubnet"',
    },
  ],
  [
    'a hub gets all that it lacks',
    'the resolver in its subnet',
    {
      arm: `"privateIpAllocationMethod": "Dynamic", "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('hubVnetName'), format('{0}-resolver', parameters('prefix')))]" }`,
      bicep: 'subnet: { id: subnet_resolver.id }',
      cli: "virtualNetworks/${HUB_VNET_NAME}/subnets/${PREFIX}-resolver'}]",
      terraform: 'subnet_id = azurerm_subnet.vnet_hub_resolver.id',
    },
  ],
  [
    'a hub gets all that it lacks',
    'the peering that waits for the gateway and for the subnets',
    {
      arm: `"dependsOn": [ "[resourceId('Microsoft.Network/virtualNetworkGateways', format('{0}-ergw-hub', parameters('prefix')))]", "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('hubVnetName'), format('{0}-workload', parameters('prefix')))]"`,
      bicep: 'dependsOn: [ ergw_hub subnet_workload subnet_gateway',
      cli:
        '--vnet-name "${CALLER_VNET_NAME}" --remote-vnet "${HUB_VNET_NAME}" --allow-vnet-access ' +
        '--allow-forwarded-traffic --use-remote-gateways',
      terraform: 'depends_on = [azurerm_virtual_network_gateway.ergw_hub, azurerm_subnet.vnet_hub_workload,',
    },
  ],
];
