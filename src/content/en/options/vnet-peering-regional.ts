/** What is said of vnet-peering-regional. */
export const vnetPeeringRegional = {
  'option.vnet-peering-regional': 'VNet peering',
  'option.vnet-peering-regional.meaning':
    'VNet peering joins two VNets over the Microsoft backbone by private IP, without a gateway. It is not ' +
    'transitive, and address ranges must not overlap.',
  'option.vnet-peering-regional.summary':
    'Private connectivity between two VNets of one region over the Microsoft backbone, without gateways.',
  'option.vnet-peering-regional.use': 'Use VNet peering between {pair}.',
  'option.vnet-peering-regional.what': 'VNet peering inside one region, with a link on each of the VNets.',
  'option.vnet-peering-regional.latency': 'As inside one VNet',
  'option.vnet-peering-regional.throughput': 'No limit of its own; limited by the VM size',
  'option.vnet-peering-regional.encryption': 'None added; MACsec between datacenters',
  'option.vnet-peering-regional.transitivity': 'Never transitive',
  'option.vnet-peering-regional.overlap': 'Not allowed',
  'option.vnet-peering-regional.billed': 'Per GB, inbound and outbound, on both VNets',
  'option.vnet-peering-regional.effort': 'Low: one link from each VNet',
  'option.vnet-peering-regional.scope': 'two VNets of one region, also across subscriptions and tenants',
  'option.vnet-peering-regional.takes': 'minutes: one link from each side and no gateway to wait for',
  'option.vnet-peering-regional.when': 'when two VNets of a region must talk fast and directly',
  'option.vnet-peering-regional.not':
    'where ranges overlap, or a third network must get through, or a firewall must see the traffic',
  'option.vnet-peering-regional.limit.peerings': 'peerings',
  'option.vnet-peering-regional.limit.peerings.value': '500 for each VNet; 1,000 through Azure Virtual Network Manager',
  'option.vnet-peering-regional.limit.addresses-in-a-group-of': 'addresses in a group of peered VNets',
  'option.vnet-peering-regional.limit.addresses-in-a-group-of.value': '128,000 private IP addresses',
  'option.vnet-peering-regional.cost.data-in-each-of-the': 'data, in each of the two VNets',
  'option.vnet-peering-regional.alternative.private-endpoint':
    "If this one PaaS resource is all you need, a private endpoint in the caller's own VNet avoids joining the " +
    'two networks.',
  'option.vnet-peering-regional.alternative.private-endpoint.fits':
    'It comes first when no private endpoint exists yet and nothing else in the other VNet is needed.',
  'option.vnet-peering-regional.alternative.avnm-hub-spoke':
    'Azure Virtual Network Manager builds the same peerings centrally; it pays off above 5 spokes ' +
    '(Architecture Center) or 10 VNets (design guide).',
  'option.vnet-peering-regional.alternative.avnm-hub-spoke.fits': 'It comes first with more than 10 VNets.',
  'option.vnet-peering-regional.alternative.hub-spoke-firewall':
    'A hub with Azure Firewall adds a hop and the cost of the firewall to a direct path.',
  'option.vnet-peering-regional.alternative.hub-spoke-firewall.fits':
    'It comes first when traffic must pass a central firewall.',
  'option.vnet-peering-regional.alternative.private-link-service':
    'Azure Private Link service publishes one service in one direction and keeps the networks apart; peering ' +
    'serves everything in both VNets.',
  'option.vnet-peering-regional.alternative.private-link-service.fits':
    'It comes first when address ranges overlap, or when another tenant consumes one service.',
  'option.vnet-peering-regional.alternative.subnet-peering':
    'Subnet peering needs an enrolled subscription and has no portal support.',
  'option.vnet-peering-regional.alternative.subnet-peering.fits':
    'It comes first when only some subnets may be joined.',
  'option.vnet-peering-regional.alternative.vnet-to-vnet-vpn':
    'Two VPN gateways are billed by the hour, need IPsec tunnels and cap the throughput at the gateway SKU.',
  'option.vnet-peering-regional.alternative.vnet-to-vnet-vpn.fits': 'It comes first when IPsec is mandatory.',
  'option.vnet-peering-regional.alternative.p2s-vpn':
    "Point-to-site VPN is for people's devices: it attaches one client and joins no networks, and a VM cannot " +
    'rely on it to start unattended.',
  'option.vnet-peering-regional.alternative.p2s-vpn.fits': "It fits when the source is a person's device.",
  'option.vnet-peering-regional.not.outside-callers-or-reach-hybrid-and-peers-hub':
    'Peering by itself reaches nothing outside Azure; the design peers only the hub with its spokes.',
  'option.vnet-peering-regional.not.outside-callers-or-reach-hybrid-and-peers-hub.fits':
    'It fits alone when both sides are in VNets of one region.',
  'option.vnet-peering-regional.not.outside-callers-or-reach-hybrid':
    'Peering joins Azure VNets only, and one side of yours is outside Azure.',
  'option.vnet-peering-regional.not.outside-callers-or-reach-hybrid.fits':
    'It fits when both sides are in VNets of one region.',
  'option.vnet-peering-regional.not.address-overlap-yes-and-peers-hub':
    'Networks with overlapping ranges cannot be peered; the design peers only the hub with its spokes.',
  'option.vnet-peering-regional.not.address-overlap-yes-and-peers-hub.fits':
    'It fits alone once the ranges no longer overlap.',
  'option.vnet-peering-regional.not.same-cloud-no-and-peers-hub':
    'VNets of different clouds cannot be peered; the design peers only the hub with its spokes.',
  'option.vnet-peering-regional.not.same-cloud-no-and-peers-hub.fits':
    'It fits alone when both VNets are in one cloud.',
  'option.vnet-peering-regional.not.managed-callers-and-peers-hub':
    'The network that a managed service brings along is not yours to peer; the design peers only the hub with ' +
    'its spokes.',
  'option.vnet-peering-regional.not.managed-callers-and-peers-hub.fits':
    'It fits alone when the caller runs in a VNet of yours.',
  'option.vnet-peering-regional.not.managed-callers':
    'The network that a managed service brings along is not yours to peer.',
  'option.vnet-peering-regional.not.managed-callers.fits': 'It fits when the caller runs in a VNet of yours.',
  'option.vnet-peering-regional.not.same-region-no-and-peers-hub':
    'It stays inside one region, and your regions differ; the design peers only the hub with its spokes.',
  'option.vnet-peering-regional.not.same-region-no-and-peers-hub.fits':
    'It fits alone when both VNets are in one region.',
  'option.vnet-peering-regional.not.same-region-no':
    'The regions differ, and this peering stays inside one region; across regions it is called global VNet peering.',
  'option.vnet-peering-regional.not.same-region-no.fits': 'It fits when both VNets are in one region.',
  'option.vnet-peering-regional.not.same-vnet-yes-and-peers-hub':
    'Both sides share one VNet; the design peers only the hub with its spokes.',
  'option.vnet-peering-regional.not.same-vnet-yes-and-peers-hub.fits':
    'It fits alone when the workloads are split into two VNets.',
  'option.vnet-peering-regional.not.same-vnet-yes': 'Both sides share one VNet, so there is nothing to peer.',
  'option.vnet-peering-regional.not.same-vnet-yes.fits': 'It fits when the workloads are split into two VNets.',
  'option.vnet-peering-regional.not.peers-hub': 'The design peers the hub with its spokes, and needs no other peering.',
  'option.vnet-peering-regional.not.inspection-central-firewall':
    'Direct peering goes around the central firewall that you asked for.',
  'option.vnet-peering-regional.not.inspection-central-firewall.fits': 'It fits when no inspection is needed.',
  'option.vnet-peering-regional.not.encryption-ipsec-required': 'Peering adds no IPsec.',
  'option.vnet-peering-regional.not.encryption-ipsec-required.fits':
    "It fits when the backbone's encryption or TLS is enough.",
  'option.vnet-peering-regional.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The connections to the virtual hub already join the VNets, with transit.',
  'option.vnet-peering-regional.not.with-vwan-standard-or-with-vwan-secured-hub.fits':
    'It fits for a few VNets without branches.',
  'option.vnet-peering-regional.not.with-avnm-mesh-or-with-avnm-hub-spoke':
    'Azure Virtual Network Manager creates these connections centrally, so no peering by hand is needed.',
  'option.vnet-peering-regional.not.with-avnm-mesh-or-with-avnm-hub-spoke.fits': 'It fits with few VNets.',
  'option.vnet-peering-regional.not.with-vnet-peering-global':
    'The peering of this design crosses regions, which makes it a global one.',
  'option.vnet-peering-regional.not.with-hub-spoke-firewall':
    'The hub with the firewall joins the VNets, and direct peering would go around it.',
  'option.vnet-peering-regional.not.with-hub-spoke-firewall.fits': 'It fits when nothing has to pass the firewall.',
  'option.vnet-peering-regional.not.with-vnet-to-vnet-vpn':
    'The VPN gateways join the VNets already, in an encrypted tunnel.',
  'option.vnet-peering-regional.not.with-vnet-to-vnet-vpn.fits': 'It fits when no tunnel between the VNets is needed.',
  'option.vnet-peering-regional.not.address-overlap-yes': 'Networks with overlapping ranges cannot be peered.',
  'option.vnet-peering-regional.not.address-overlap-yes.fits': 'It fits once the ranges no longer overlap.',
  'option.vnet-peering-regional.not.with-private-link-service':
    'One service is published to the other side, so the networks stay apart.',
  'option.vnet-peering-regional.not.with-private-link-service.fits':
    'It fits when VNets of one region must reach each other.',
  'option.vnet-peering-regional.not.with-vnet-integration':
    'VNet integration puts the app into the VNet that it calls, so there is nothing to peer.',
  'option.vnet-peering-regional.not.with-vnet-integration.fits':
    'It fits when the app integrates with a VNet of its own.',
  'option.vnet-peering-regional.not.reach-private-endpoint':
    "A private endpoint in the caller's VNet, or the service's own endpoint, reaches the resource without " +
    'joining two networks.',
  'option.vnet-peering-regional.not.reach-private-endpoint.fits':
    'It fits when a shared private endpoint already exists in another VNet.',
  'option.vnet-peering-regional.not.otherwise': 'No two VNets have to be joined for what you ask.',
  'option.vnet-peering-regional.not.otherwise.fits': 'It fits when two VNets of one region must reach each other.',
};
