/** Why each row of the table expressroute decides. */
export const expressroute = {
  'rule.expressroute.refused': 'You ruled out ExpressRoute, and encrypted traffic may cross the internet.',
  'rule.expressroute.refused-but-needed': 'You ruled out ExpressRoute, yet nothing else keeps off the internet.',
  'rule.expressroute.both-refused': 'You ruled out ExpressRoute and a VPN, and nothing else reaches a site.',
  'rule.expressroute.vpn-refused': 'You ruled out a VPN.',
  'rule.expressroute.macsec': 'You need MACsec, which no VPN gives and ExpressRoute Direct does.',
  'rule.expressroute.vpn-wanted': 'You want to use a VPN, and it carries this traffic.',
  'rule.expressroute.vpn-wanted-too-small': 'You want to use a VPN, and 10 Gbps and more is beyond a VPN gateway.',
  'rule.expressroute.circuit': 'A circuit is there or planned, and it becomes the primary path.',
  'rule.expressroute.no-internet': 'Traffic must not cross the internet, not even in a tunnel.',
  'rule.expressroute.latency': 'You need predictable latency, which the internet does not give.',
  'rule.expressroute.ten-gigabits': '10 Gbps and more is beyond a VPN gateway.',
  'rule.expressroute.mission-critical': 'The link is mission-critical.',
  'rule.expressroute.gigabits-in-production': 'Production traffic above 1 Gbps wants a dedicated line.',
  'rule.expressroute.tunnel-carries-gigabits':
    'Your VPN gateway stands already, and one of a large enough size carries up to 10 Gbps.',
  'rule.expressroute.gigabits-in-test': 'For development and test a VPN gateway of up to 10 Gbps is enough.',
  'rule.expressroute.modest': 'The traffic is modest and may cross the internet in an encrypted tunnel.',
};
