/** Why each row of the table fast-path decides. */
export const fastPath = {
  'rule.fast-path.not-wanted': 'The ExpressRoute gateway carries the data.',
  'rule.fast-path.no-gateway': 'There is no ExpressRoute gateway of yours to go past.',
  'rule.fast-path.ports':
    'The gateway would limit the throughput, and on ExpressRoute Direct the data reaches peered VNets too.',
  'rule.fast-path.provider-through-firewall':
    'On a circuit from a provider FastPath does not follow the routes to your firewall.',
  'rule.fast-path.provider-to-spokes':
    'On a circuit from a provider FastPath ends at the VNet of the gateway and does not reach peered VNets.',
  'rule.fast-path.provider':
    'The gateway would limit the throughput, so the data goes straight to the machines in its VNet.',
};
