/** Why each row of the table route-server decides. */
export const routeServer = {
  'rule.route-server.appliances':
    'Appliances, gateways and VNets then learn their routes by themselves, and nobody keeps route tables by hand.',
  'rule.route-server.virtual-wan': 'Virtual hubs exchange the routes of all gateways.',
  'rule.route-server.one-kind-of-site': 'Only one kind of site joins.',
  'rule.route-server.tunnels-only': 'All sites join by VPN, which routes between them with BGP.',
  'rule.route-server.no-transit': 'The sites do not have to reach each other.',
  'rule.route-server.transit':
    'The branch on VPN and the datacenter on ExpressRoute must reach each other, and Azure Route Server ' +
    'exchanges their routes.',
  'rule.route-server.alike': 'Both sites join by the same kind of link.',
  'rule.route-server.backup-only': 'The VPN is the backup of the line, so both sites join by the same kind of link.',
  'rule.route-server.line-and-tunnel':
    'One site is on ExpressRoute and the other one on VPN, and Azure Route Server exchanges their routes.',
};
