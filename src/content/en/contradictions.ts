/** Answers that cannot all be true, and the ways out. */
export const contradictions = {
  'contradiction.one-vnet-two-regions':
    'A VNet lies in one region, so source and target cannot share a VNet and be in two regions. I treat them ' +
    'as two VNets.',
  'contradiction.one-vnet-two-clouds':
    'A VNet lies in one cloud, so source and target cannot share a VNet and be in two clouds. I treat them as ' +
    'two VNets.',
  'contradiction.one-region-two-names': 'You said one region and named two. I go by the names.',
  'contradiction.two-regions-one-name': 'You said two regions and named one for both sides. I go by the name.',
  'contradiction.one-cloud-two-names': 'You said one cloud and named regions of two. I go by the names.',
  'contradiction.two-clouds-one-name': 'You said two clouds and named regions of one. I go by the names.',
  'contradiction.internet-but-private':
    'The callers are on the internet, but nothing may be reached from the internet.',
  'contradiction.one-vnet-overlap': 'Subnets of one VNet cannot overlap. I treat the ranges as unique.',
  'contradiction.one-vnet-two-tenants': 'A VNet belongs to one tenant, so two machines in it cannot belong to two.',
  'way-out.both-in-two-vnets': 'They are in two VNets',
  'way-out.both-in-one-region-again': 'They are in one region: ask me for it again',
  'way-out.both-in-one-region': 'They are in one region',
  'way-out.both-in-one-cloud': 'They are in one cloud',
  'way-out.two-regions': 'There are two regions',
  'way-out.one-region-again': 'There is one region: ask me for it again',
  'way-out.one-region': 'There is one region',
  'way-out.second-region-again': 'There are two: ask me for the second again',
  'way-out.two-clouds': 'There are two clouds',
  'way-out.one-cloud-again': 'There is one cloud: ask me for the region again',
  'way-out.one-cloud': 'There is one cloud',
  'way-out.two-clouds-again': 'There are two clouds: ask me for the region again',
  'way-out.anybody-may-reach-it': 'Anybody may reach it',
  'way-out.only-known-addresses-may-reach-it': 'Only known addresses may reach it',
  'way-out.callers-are-our-people': "The callers are our own people's devices",
  'way-out.two-vnets-with-overlap': 'They are in two VNets with overlapping ranges',
  'way-out.one-vnet-without-overlap': 'They are in one VNet, without overlap',
  'way-out.two-vnets-of-two-tenants': 'They are in two VNets of two tenants',
  'way-out.both-in-one-tenant': 'They are in one tenant',
};
