/** What is said of subnet-peering. */
export const subnetPeering = {
  'option.subnet-peering': 'Subnet peering',
  'option.subnet-peering.meaning':
    'Subnet peering joins chosen subnets of two VNets instead of the whole VNets. The subscription must be ' +
    'enrolled for it.',
  'option.subnet-peering.summary': 'Peering of chosen subnets of two VNets instead of the whole networks.',
  'option.subnet-peering.use': 'Use subnet peering between the chosen subnets of the two VNets.',
  'option.subnet-peering.what': 'Subnet peering between the chosen subnets.',
  'option.subnet-peering.latency': 'As peering',
  'option.subnet-peering.throughput': 'Limited by the VM size',
  'option.subnet-peering.encryption': 'None added; MACsec between datacenters',
  'option.subnet-peering.transitivity': 'Never transitive',
  'option.subnet-peering.overlap': 'Allowed outside the participating subnets',
  'option.subnet-peering.billed': 'As peering, per GB on both sides',
  'option.subnet-peering.effort': 'Medium: enrolment, no portal support',
  'option.subnet-peering.scope': 'chosen subnets of two VNets',
  'option.subnet-peering.takes': 'minutes for the link, after the subscription is enrolled',
  'option.subnet-peering.when': 'when other parts of two networks overlap and the few subnets that must talk do not',
  'option.subnet-peering.not': 'where you depend on the portal, or where whole networks may see each other anyway',
  'option.subnet-peering.limit.subnets': 'subnets',
  'option.subnet-peering.limit.subnets.value': '200 on each side, 1,000 in a VNet',
  'option.subnet-peering.cost.said': 'as peering, per GB on both sides',
  'option.subnet-peering.not.outside-callers-or-reach-hybrid':
    'Subnet peering joins Azure subnets only, and one side of yours is outside Azure.',
  'option.subnet-peering.not.outside-callers-or-reach-hybrid.fits':
    'It fits when both sides are subnets of Azure VNets.',
  'option.subnet-peering.not.managed-callers':
    'The subnets of the network that a managed service brings along are not yours to peer.',
  'option.subnet-peering.not.managed-callers.fits': 'It fits when the caller runs in a VNet of yours.',
  'option.subnet-peering.not.same-vnet-yes': 'Both sides share one VNet, so there is nothing to peer.',
  'option.subnet-peering.not.same-vnet-yes.fits': 'It fits when only some subnets of two VNets may be joined.',
  'option.subnet-peering.not.same-cloud-no': 'Subnets of different clouds cannot be peered.',
  'option.subnet-peering.not.same-cloud-no.fits': 'It fits when both VNets are in one cloud.',
  'option.subnet-peering.not.otherwise':
    'Subnet peering needs an enrolled subscription and has no portal support, and nothing in your answers ' +
    'limits the connection to single subnets.',
};
