/** What is said of bastion. */
export const bastion = {
  'option.bastion': 'Azure Bastion',
  'option.bastion.meaning':
    'Azure Bastion gives RDP and SSH to VMs in the browser or client, without a public IP on the VM. It reaches ' +
    'peered VNets too.',
  'option.bastion.summary':
    'RDP and SSH to VMs from the browser or a native client, without public IP addresses on the VMs.',
  'option.bastion.use': 'Use Azure Bastion for RDP and SSH, with no public address on the machines and no VPN client.',
  'option.bastion.what': 'Azure Bastion in a subnet named AzureBastionSubnet of size /26.',
  'option.bastion.latency': 'Internet to the Bastion host',
  'option.bastion.throughput': 'Basic: 40 RDP or 80 SSH sessions; Standard and Premium scale to 50 instances',
  'option.bastion.encryption': 'TLS to the Bastion host',
  'option.bastion.transitivity': 'VMs in peered VNets, not with the Developer SKU',
  'option.bastion.overlap': 'As the peering to the VMs',
  'option.bastion.billed': 'Per hour by SKU and instances, plus outbound data',
  'option.bastion.effort': 'Low: AzureBastionSubnet of /26',
  'option.bastion.scope': 'administrators with VMs in its VNet and in peered ones',
  'option.bastion.takes': 'about 10 minutes to deploy',
  'option.bastion.when': 'when people need a desktop or a shell on VMs and nothing more',
  'option.bastion.not': 'for databases, shares and websites, or in a virtual hub itself',
  'option.bastion.limit.sessions': 'sessions',
  'option.bastion.limit.sessions.value':
    '2 instances in Basic, 40 RDP or 80 SSH; 2 to 50 instances in Standard and Premium',
  'option.bastion.cost.the-host': 'the host ({size})',
  'option.bastion.cost.data-out-above-5-gb': 'data out above 5 GB',
  'option.bastion.alternative.p2s-vpn':
    'Point-to-site VPN reaches all private resources, not only RDP and SSH, and needs client software.',
  'option.bastion.alternative.p2s-vpn.fits': 'It comes first when people need access to the network.',
  'option.bastion.alternative.service-firewall':
    'Public management ports keep a public address, even with just-in-time access.',
  'option.bastion.alternative.service-firewall.fits': 'It fits only when the VMs must keep a public address.',
  'option.bastion.not.source-type-internet-client':
    'Azure Bastion serves administrators, not the clients of your service.',
  'option.bastion.not.source-type-internet-client.fits': 'It fits when administrators need RDP or SSH.',
  'option.bastion.not.hybrid-user-devices-and-user-need-network-access':
    'People need access to the network, and Azure Bastion carries RDP and SSH only.',
  'option.bastion.not.hybrid-user-devices-and-user-need-network-access.fits':
    'It fits when people need only RDP or SSH.',
  'option.bastion.not.reach-private-endpoint-or-reach-public':
    'Azure Bastion opens RDP and SSH sessions to VMs; the target is no VM in Azure.',
  'option.bastion.not.reach-private-endpoint-or-reach-public.fits':
    'It fits when administrators need RDP or SSH to VMs.',
  'option.bastion.not.admin-access-yes': 'Azure Bastion opens RDP and SSH sessions to VMs, and the target is none.',
  'option.bastion.not.otherwise':
    'Azure Bastion opens RDP and SSH sessions to VMs; it carries no other traffic, and you did not ask for ' +
    'administration.',
};
