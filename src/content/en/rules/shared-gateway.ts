/** Why each row of the table shared-gateway decides. */
export const sharedGateway = {
  'rule.shared-gateway.not-to-a-site': 'No VNet has to reach a site through a hub.',
  'rule.shared-gateway.people-elsewhere': 'What people reach has no address of its own in a VNet.',
  'rule.shared-gateway.people-join-first': 'How people come in is the question.',
  'rule.shared-gateway.people-in-virtual-wan': 'Virtual hubs route to their spokes by themselves.',
  'rule.shared-gateway.people-in-one-vnet': 'The gateway of your people stands in the only VNet.',
  'rule.shared-gateway.people-reach-a-spoke':
    'Your people come in by point-to-site already, so a way from its gateway to the other VNet is what is missing.',
  'rule.shared-gateway.site-elsewhere': 'What the site reaches has no address of its own in a VNet.',
  'rule.shared-gateway.site-joins-first': 'How the site joins is the question.',
  'rule.shared-gateway.site-in-virtual-wan': 'Virtual hubs route to their spokes by themselves.',
  'rule.shared-gateway.site-behind-its-gateway': 'Nothing was said about sharing the gateway of the site.',
  'rule.shared-gateway.site-reaches-spokes': 'The gateway of your site stands already, and several VNets share it.',
  'rule.shared-gateway.virtual-wan': 'Virtual hubs route to their spokes by themselves.',
  'rule.shared-gateway.one-vnet': 'The gateway stands in the only VNet.',
  'rule.shared-gateway.through-hub': 'Your VNet must reach the site through a gateway in another VNet.',
  'rule.shared-gateway.gateway-stands': 'A gateway to the site stands in another VNet already.',
  'rule.shared-gateway.gateway-of-several': 'A gateway to the site stands already, and several VNets share it.',
  'rule.shared-gateway.tunnel-stands': 'A gateway to the site stands in another VNet already.',
  'rule.shared-gateway.line-stands':
    'The line to the site is what the traffic depends on; nothing was said about sharing its gateway.',
  'rule.shared-gateway.no-gateway': 'There is no gateway to share yet.',
};
