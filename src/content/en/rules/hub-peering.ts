/** Why each row of the table hub-peering decides. */
export const hubPeering = {
  'rule.hub-peering.no-firewall-hub': 'There is no hub of your own.',
  'rule.hub-peering.overlap': 'Overlapping ranges cannot be peered.',
  'rule.hub-peering.ipsec':
    'You need inspection and IPsec, so VPN gateways join the firewall hubs and each spoke is peered with the ' +
    'hub of its region.',
  'rule.hub-peering.one-region': 'Each spoke is peered with the hub.',
  'rule.hub-peering.several-regions': 'Each spoke is peered with the hub of its region, and the hubs with each other.',
  'rule.hub-peering.spokes': 'The VNet of the workload is peered with the hub.',
  'rule.hub-peering.spokes-of-regions':
    'The VNets of the workload are peered with the hub of their region, and the hubs with each other.',
  'rule.hub-peering.spokes-of-clouds':
    'The VNets of the workload are peered with the hub of their region; no peering reaches another Azure cloud.',
};
