/** What is said of p2s-vpn. */
export const p2sVpn = {
  'option.p2s-vpn': 'Point-to-site VPN',
  'option.p2s-vpn.meaning':
    'A point-to-site VPN connects one person’s device to a VNet. It is meant for people, not for servers or ' +
    'whole sites.',
  'option.p2s-vpn.summary': 'Single devices of people join a VNet with a VPN client.',
  'option.p2s-vpn.use': "Use a point-to-site VPN, with which each person's device connects to Azure by itself.",
  'option.p2s-vpn.what': "Point-to-site VPN on Azure VPN Gateway, with a VPN client on each person's device.",
  'option.p2s-vpn.latency': 'Internet, not predictable',
  'option.p2s-vpn.throughput': 'Shares the aggregate of the gateway SKU',
  'option.p2s-vpn.encryption': 'OpenVPN or IKEv2',
  'option.p2s-vpn.transitivity': 'Directly peered VNets with gateway transit',
  'option.p2s-vpn.overlap': 'Not supported by NAT',
  'option.p2s-vpn.billed': 'Gateway per hour; connections above 128; outbound traffic',
  'option.p2s-vpn.effort': 'Medium: a gateway, authentication, a client on each device',
  'option.p2s-vpn.scope': 'single devices of people with VNets',
  'option.p2s-vpn.takes': '45 minutes or more for the gateway, then a profile on each device',
  'option.p2s-vpn.when': 'when people on the road need databases, shares and private websites, not only a desktop',
  'option.p2s-vpn.not': 'for whole sites, for servers that start unattended, or for RDP and SSH alone',
  'option.p2s-vpn.limit.clients-by-sku': 'clients by SKU',
  'option.p2s-vpn.limit.clients-by-sku.value': '250, 500, 1,000, 5,000 and 10,000 for VpnGw1AZ to VpnGw5AZ',
  'option.p2s-vpn.limit.clients-by-sku.note': 'OpenVPN and IKEv2.',
  'option.p2s-vpn.cost.the-gateway': 'the gateway ({size})',
  'option.p2s-vpn.cost.each-connection-above-128': 'each connection above 128',
  'option.p2s-vpn.cost.data-out-to-the-internet': 'data out to the internet, first 10 TB',
  'option.p2s-vpn.alternative.bastion': 'Azure Bastion is simpler and safer, but carries RDP and SSH only.',
  'option.p2s-vpn.alternative.bastion.fits': 'It comes first when people need only RDP or SSH.',
  'option.p2s-vpn.alternative.vwan-standard': 'Virtual WAN serves very large numbers of users or many regions.',
  'option.p2s-vpn.alternative.vwan-standard.fits': 'It comes first beyond 10,000 users, or when branches join.',
  'option.p2s-vpn.alternative.app-gateway-waf':
    'Publishing the web app behind Application Gateway avoids client software, but opens the app to the internet.',
  'option.p2s-vpn.alternative.app-gateway-waf.fits': 'It comes first when the app may be public.',
  'option.p2s-vpn.alternative.s2s-vpn': 'A site-to-site VPN connects an office, not single devices.',
  'option.p2s-vpn.alternative.s2s-vpn.fits': 'It fits when the users sit in one office.',
  'option.p2s-vpn.not.azure-callers-and-no-hybrid-user-devices':
    "Point-to-site VPN is for people's devices, attaches one client and joins no networks. A VM cannot rely " +
    'on it to start unattended, because only Always On device tunnels of domain-joined Windows Enterprise or ' +
    'Education do.',
  'option.p2s-vpn.not.azure-callers-and-no-hybrid-user-devices.fits':
    "It fits when people's devices need access to the network.",
  'option.p2s-vpn.not.site-callers-and-no-hybrid-user-devices':
    'Point-to-site VPN attaches single devices; a whole site needs a site-to-site connection or ExpressRoute.',
  'option.p2s-vpn.not.source-type-internet-client': 'Unknown clients on the internet cannot be given a VPN profile.',
  'option.p2s-vpn.not.source-type-internet-client.fits':
    'It fits when the clients are known people with managed devices.',
  'option.p2s-vpn.not.user-need-admin-rdp-ssh':
    'People need RDP or SSH only, which Azure Bastion gives without client software.',
  'option.p2s-vpn.not.user-need-admin-rdp-ssh.fits': 'It fits when people need access to the network.',
  'option.p2s-vpn.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The user VPN gateway of the virtual hub already serves the devices.',
  'option.p2s-vpn.not.with-vwan-standard-or-with-vwan-secured-hub.fits':
    'It fits with a hub of your own and up to 10,000 users.',
  'option.p2s-vpn.not.hybrid-user-devices': 'The devices reach the target in another way in this design.',
  'option.p2s-vpn.not.otherwise': "You named no person's device that has to join the network.",
};
