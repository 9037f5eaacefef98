/** What is said of vwan-basic. */
export const vwanBasic = {
  'option.vwan-basic': 'Azure Virtual WAN Basic',
  'option.vwan-basic.meaning':
    'Basic Virtual WAN carries site-to-site VPN only and gives no transit. New designs take Standard.',
  'option.vwan-basic.summary': 'Virtual hubs for site-to-site VPN only.',
  'option.vwan-basic.use': 'Use Azure Virtual WAN Basic for site-to-site VPN.',
  'option.vwan-basic.what': 'Azure Virtual WAN Basic with site-to-site VPN.',
  'option.vwan-basic.latency': 'Over the internet',
  'option.vwan-basic.throughput': 'Not published',
  'option.vwan-basic.encryption': 'IPsec',
  'option.vwan-basic.transitivity': 'None between VNets or hubs',
  'option.vwan-basic.overlap': 'Not allowed',
  'option.vwan-basic.billed': 'Hub, scale units and connections',
  'option.vwan-basic.effort': 'Medium',
  'option.vwan-basic.scope': 'branches with the VNets of one virtual hub, by site-to-site VPN',
  'option.vwan-basic.takes': 'about 30 minutes for a hub with its VPN gateway',
  'option.vwan-basic.when': 'when branches need tunnels to Azure and surely nothing else later',
  'option.vwan-basic.not': 'where circuits, users, a firewall or transit between VNets may come',
  'option.vwan-basic.not.otherwise':
    'Virtual WAN Basic carries site-to-site VPN only and gives no transit between VNets; it cannot grow ' +
    'without an upgrade to Standard.',
  'option.vwan-basic.not.otherwise.fits':
    'It fits for plain branch tunnels that never need users, ExpressRoute, transit or a firewall.',
};
