/** Why each row of the table hub decides. */
export const hub = {
  'rule.hub.no-inspection': 'Nothing has to pass a central firewall.',
  'rule.hub.nothing-to-inspect': 'There is no design to inspect.',
  'rule.hub.not-on-this-path': 'This traffic does not pass your central firewall.',
  'rule.hub.sites-in-secured-hub': 'Your sites come in by a virtual hub, whose firewall sees their traffic.',
  'rule.hub.outbound': 'Outbound traffic must pass a central firewall.',
  'rule.hub.outbound-stands': 'A central firewall stands already and is the way out.',
  'rule.hub.outbound-secured-stands': 'The firewall of the virtual hub stands already and is the way out.',
  'rule.hub.beside-the-firewall':
    'This traffic does not leave the VNet of the caller, so it does not pass the firewall that stands.',
  'rule.hub.secured-hub-stands':
    'The firewall of your virtual hub stands already, and the traffic between the VNets passes it.',
  'rule.hub.firewall-stands': 'Your firewall stands already and can inspect what passes between the VNets.',
  'rule.hub.circuits-around-the-firewall':
    'Traffic between two circuits never enters the hub in which your firewall stands.',
  'rule.hub.secured-hub-stands-for-sites':
    'The firewall of your virtual hub stands already, and the traffic passes it.',
  'rule.hub.firewall-stands-for-sites': 'Your firewall stands already and can inspect what passes.',
  'rule.hub.global-reach': 'Traffic between two circuits never enters your hub.',
  'rule.hub.secured-virtual-hub': 'Traffic must pass a central firewall, and the virtual hub holds it.',
  'rule.hub.firewall': 'Traffic must pass a central firewall, which stands in a hub.',
};
