/** Why each row of the table other-cloud-link decides. */
export const otherCloudLink = {
  'rule.other-cloud-link.no-other-cloud': 'No other cloud calls.',
  'rule.other-cloud-link.virtual-wan': 'The other cloud comes in like one more branch.',
  'rule.other-cloud-link.secured-virtual-wan': 'The other cloud joins the secured virtual hub like a branch.',
  'rule.other-cloud-link.overlap-nat': 'The address ranges overlap, and NAT rules on a VPN gateway translate them.',
  'rule.other-cloud-link.overlap-volume':
    'The address ranges overlap at 10 Gbps and more, where a VPN gateway translates but is too small, and ' +
    'ExpressRoute does not translate.',
  'rule.other-cloud-link.overlap-volume-stays':
    'The address ranges overlap and have to stay, so only NAT rules on a VPN gateway translate them, up to what ' +
    'its size carries.',
  'rule.other-cloud-link.overlap-private':
    'The address ranges overlap and no tunnel may be used, but only a VPN gateway translates; ExpressRoute does not.',
  'rule.other-cloud-link.overlap-private-stays':
    'The address ranges overlap and have to stay, and no tunnel may be used, so routers of your own translate ' +
    'before the circuit, since ExpressRoute does not.',
  'rule.other-cloud-link.volume': '10 Gbps and more to another cloud wants a circuit through a cloud exchange.',
  'rule.other-cloud-link.no-internet': 'No tunnel may be used, so a circuit through a cloud exchange joins the clouds.',
  'rule.other-cloud-link.macsec': 'You need MACsec, which no tunnel gives, so a circuit joins the clouds.',
  'rule.other-cloud-link.tunnel': 'Both clouds have gateways for it, and a tunnel carries this much traffic.',
};
