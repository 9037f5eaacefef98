/** Why each row of the table virtual-wan decides. */
export const virtualWan = {
  'rule.virtual-wan.own-hub': 'The appliances stand in a hub VNet of your own.',
  'rule.virtual-wan.refused': 'You ruled out Azure Virtual WAN.',
  'rule.virtual-wan.stands': 'Your networks connect to Azure Virtual WAN already.',
  'rule.virtual-wan.wanted': 'You want to use Azure Virtual WAN.',
  'rule.virtual-wan.in-place-of-a-hub':
    'You ruled out a firewall hub of your own, and a virtual hub can hold the firewall.',
  'rule.virtual-wan.way-out-of-sites':
    'A virtual hub tells sites and people to send their internet traffic to its firewall.',
  'rule.virtual-wan.branches': 'Many branches connect.',
  'rule.virtual-wan.sd-wan': 'Your SD-WAN has to integrate with Azure.',
  'rule.virtual-wan.no-transit': 'Not everything has to reach everything.',
  'rule.virtual-wan.three-regions': 'Everything must reach everything across three or more regions.',
  'rule.virtual-wan.two-regions-sites': 'Several sites and two regions must all reach each other.',
  'rule.virtual-wan.two-regions-alone': 'Two regions alone do not justify Azure Virtual WAN.',
  'rule.virtual-wan.vpn-to-expressroute': 'A branch and a datacenter must reach each other through Azure.',
  'rule.virtual-wan.one-region': 'One region does not justify Azure Virtual WAN.',
};
