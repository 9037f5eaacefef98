/** Why each row of the table site-link decides. */
export const siteLink = {
  'rule.site-link.nobody': 'Nothing outside Azure takes part.',
  'rule.site-link.virtual-wan': 'Sites and people come in without gateways that you run yourself.',
  'rule.site-link.secured-virtual-wan': 'The secured virtual hub carries every site and user.',
  'rule.site-link.people-only': "Only people's devices join, no site.",
  'rule.site-link.overlap-nat': 'The address ranges overlap, and NAT rules on a VPN gateway translate them.',
  'rule.site-link.overlap-renumber-volume':
    'The address ranges overlap at 10 Gbps and more, where a VPN gateway translates but is too small, and ' +
    'ExpressRoute does not translate.',
  'rule.site-link.overlap-renumber-volume-stays':
    'The address ranges overlap and have to stay, so only NAT rules on a VPN gateway translate them, up to what ' +
    'its size carries.',
  'rule.site-link.overlap-renumber-private':
    'The address ranges overlap and no tunnel may be used, but only a VPN gateway translates; ExpressRoute does not.',
  'rule.site-link.overlap-renumber-private-stays':
    'The address ranges overlap and have to stay, and no tunnel may be used, so routers of your own translate ' +
    'before the circuit, since ExpressRoute does not.',
  'rule.site-link.global-reach':
    'Both sites have a circuit already, and traffic between them then needs no VNet on its way.',
  'rule.site-link.branch': 'A branch needs no dedicated line, since a tunnel is ready in hours and costs far less.',
  'rule.site-link.branch-tunnel-stands':
    'Your VPN gateway stands already, and an IPsec tunnel to the branch ends on it.',
  'rule.site-link.branch-no-internet': 'The branch may not come by a tunnel over the internet.',
  'rule.site-link.datacenter-vpn':
    'The traffic of the datacenter fits a VPN gateway, which is ready in hours and costs far less than a circuit.',
  'rule.site-link.datacenter-tunnel-stands': 'Your VPN gateway stands already and carries this traffic.',
  'rule.site-link.two-clouds-vpn':
    'One ExpressRoute circuit serves one Azure cloud only, so tunnels reach both clouds; a circuit in each ' +
    'cloud is the way to more bandwidth.',
  'rule.site-link.two-clouds-circuits':
    'No tunnel may be used and one circuit serves one Azure cloud only, so each cloud needs a circuit of its own.',
  'rule.site-link.circuit': 'The datacenter needs a dedicated line.',
  'rule.site-link.circuit-stands': 'Your ExpressRoute circuit stands already and carries this traffic.',
  'rule.site-link.circuit-and-vpn-backup': 'The datacenter needs a dedicated line, and one line alone can fail.',
  'rule.site-link.circuit-stands-vpn-backup': 'Your ExpressRoute circuit stands already, and one line alone can fail.',
  'rule.site-link.ports': 'The line is to end at Microsoft itself, with no provider in between.',
  'rule.site-link.ports-and-vpn-backup':
    'The line is to end at Microsoft itself, with no provider in between, and a VPN takes over when it fails.',
  'rule.site-link.ports-and-branch-vpn':
    'The line of the datacenter is to end on ports of your own at Microsoft; the branch joins over an IPsec tunnel.',
  'rule.site-link.ports-and-branch-line':
    'The line of the datacenter is to end on ports of your own at Microsoft, and the branch needs a circuit of ' +
    'its own, since no tunnel may be used.',
  'rule.site-link.ports-backup-and-branch':
    'The line of the datacenter is to end on ports of your own at Microsoft, with a VPN as backup, and the ' +
    'branch joins over the same VPN gateway.',
  'rule.site-link.line-and-tunnel':
    'One site keeps its ExpressRoute circuit, and the other one joins over an IPsec tunnel.',
  'rule.site-link.line-and-second-line':
    'One site has an ExpressRoute circuit, and the other one needs one of its own, since no tunnel may be used.',
  'rule.site-link.circuit-and-branch-vpn':
    'The datacenter needs a dedicated line; the branch joins over an IPsec tunnel.',
  'rule.site-link.circuit-stands-and-branch-vpn':
    'Your ExpressRoute circuit stands already and carries the datacenter; the branch joins over an IPsec tunnel.',
  'rule.site-link.circuits-everywhere':
    'Neither the datacenter nor the branch may come by a tunnel over the internet, so both need a dedicated line.',
  'rule.site-link.circuit-backup-and-branch':
    'The datacenter needs a dedicated line with a VPN as backup, and the branch joins over the same VPN gateway.',
};
