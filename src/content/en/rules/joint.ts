/** Why each row of the table joint decides. */
export const joint = {
  'rule.joint.nothing-to-join': 'Nothing has to be joined.',
  'rule.joint.one-vnet': 'Both ends are in one VNet, which routes between its subnets.',
  'rule.joint.integration': 'VNet integration puts the app into that VNet.',
  'rule.joint.two-clouds': 'The two regions belong to different Azure clouds, which never peer.',
  'rule.joint.overlap-one-way': 'The address ranges overlap, and only {source} opens connections.',
  'rule.joint.overlap-other-targets':
    'The address ranges overlap, and the other targets have no private endpoint of their own.',
  'rule.joint.overlap-endpoint': 'The address ranges overlap, and {target} offers a private endpoint of its own.',
  'rule.joint.overlap-both-ways': 'The address ranges overlap, and both sides open connections.',
  'rule.joint.overlap-stays':
    'The address ranges overlap and have to stay, so each side publishes what the other one calls.',
  'rule.joint.publish-one-service': 'The networks stay apart, and one service is published to the other side.',
  'rule.joint.endpoint-alone': 'The networks stay apart, and {target} offers a private endpoint of its own.',
  'rule.joint.other-company-service': 'Another company consumes one published service, which needs no joined networks.',
  'rule.joint.other-company-endpoint': '{Target} belongs to another company and offers a private endpoint.',
  'rule.joint.other-company-more-near': 'More than one target of the other company is needed, in the same region.',
  'rule.joint.other-company-more-far': 'More than one target of the other company is needed, in another region.',
  'rule.joint.other-company-machine-near':
    'The machine of the other company is in the same region, and peering works across tenants.',
  'rule.joint.other-company-machine-far':
    'The machine of the other company is in another region, and peering works across tenants.',
  'rule.joint.other-company-transit-near': 'The networks of the other company must reach each other through yours.',
  'rule.joint.other-company-transit-far':
    'The networks of the other company must reach each other through yours, across regions.',
  'rule.joint.other-company-both-near': 'Both companies open connections, within one region.',
  'rule.joint.other-company-both-far': 'Both companies open connections, across regions.',
  'rule.joint.near': 'Both VNets are in one region, and no overlap of their address ranges is known.',
  'rule.joint.far': 'The VNets are in different regions of one cloud, and no overlap of their address ranges is known.',
};
