/** Why each row of the table vnet-link decides. */
export const vnetLink = {
  'rule.vnet-link.none': 'The networks stay separate.',
  'rule.vnet-link.same-vnet': 'One VNet routes between its subnets by itself, so there is nothing to build.',
  'rule.vnet-link.clouds-by-vpn':
    'Different Azure clouds never peer, so an IPsec tunnel between their VPN gateways joins them.',
  'rule.vnet-link.clouds-by-circuits':
    'Different Azure clouds never peer and no tunnel may be used, so each cloud needs a circuit of its own ' +
    'that meets at your edge.',
  'rule.vnet-link.clouds-by-circuits-renumbered':
    'Different Azure clouds meet over a circuit each where no tunnel may be used, and ExpressRoute does not ' +
    'translate the ranges that overlap.',
  'rule.vnet-link.clouds-by-circuits-translated':
    'Different Azure clouds meet over a circuit each where no tunnel may be used, and your own edge between ' +
    'them translates the ranges that overlap.',
  'rule.vnet-link.readdress': 'Both sides open connections, and Private Link Service carries only those of one side.',
  'rule.vnet-link.virtual-wan': 'All the networks reach each other, without route tables of your own.',
  'rule.vnet-link.through-secured-hub': 'The secured hub carries the traffic.',
  'rule.vnet-link.through-firewall': 'The firewall hub carries the traffic.',
  'rule.vnet-link.ipsec': 'You need IPsec between the VNets, which peering does not give.',
  'rule.vnet-link.mesh': '{vnetCount} VNets must all reach each other, and a mesh keeps the links for you.',
  'rule.vnet-link.mesh-with-gateway':
    '{vnetCount} VNets must all reach each other and share a gateway, which a mesh does not offer.',
  'rule.vnet-link.many': 'Beyond about 10 VNets a central tool pays off.',
  'rule.vnet-link.peering-stands': 'Your VNets are peered already, and one more peering joins the two directly.',
  'rule.vnet-link.global-peering-stands':
    'Your VNets are peered already, and a global peering joins the two across their regions.',
  'rule.vnet-link.peering-wanted': 'You want to use VNet peering, and both VNets are in one region.',
  'rule.vnet-link.global-peering-wanted': 'You want to use VNet peering, and the VNets are in different regions.',
  'rule.vnet-link.vpn-wanted': 'VPN gateways are to join the VNets, as you want.',
  'rule.vnet-link.no-peering': 'The VNets are not to be peered, so VPN gateways join them.',
  'rule.vnet-link.peering':
    'Both VNets are in one region, and peering joins them directly over the Microsoft backbone.',
  'rule.vnet-link.global-peering':
    'The VNets are in different regions, and global peering joins them directly over the Microsoft backbone.',
};
