/** Why each row of the table gateway-transit decides. */
export const gatewayTransit = {
  'rule.gateway-transit.virtual-wan': 'Virtual hubs route to their spokes by themselves.',
  'rule.gateway-transit.one-vnet': 'The gateway stands in the only VNet.',
  'rule.gateway-transit.site-gateway': 'One gateway in a hub is enough for all VNets.',
  'rule.gateway-transit.user-gateway': "People's devices reach the other VNets through the gateway of the hub.",
  'rule.gateway-transit.other-cloud-gateway': 'The other VNets reach the other cloud through the gateway of the hub.',
  'rule.gateway-transit.other-cloud-direct': 'The gateway to the other cloud stands in the VNet that needs it.',
  'rule.gateway-transit.no-gateway': 'There is no gateway to share.',
};
