/** What is said of vnet-peering-global. */
export const vnetPeeringGlobal = {
  'option.vnet-peering-global': 'Global VNet peering',
  'option.vnet-peering-global.meaning':
    'Global VNet peering joins two VNets in different regions of the same cloud over the Microsoft backbone, by ' +
    'private IP and without a gateway.',
  'option.vnet-peering-global.summary':
    'Private connectivity between VNets of different regions of one cloud over the Microsoft backbone, without ' +
    'gateways.',
  'option.vnet-peering-global.use': 'Use global VNet peering between {farPair}.',
  'option.vnet-peering-global.what':
    'Global VNet peering between the VNet in {from} and the VNet in {to}, with a link on each of them.',
  'option.vnet-peering-global.latency': 'Distance between the regions only',
  'option.vnet-peering-global.throughput': 'No limit of its own; limited by the VM size',
  'option.vnet-peering-global.encryption': 'None added; MACsec between datacenters',
  'option.vnet-peering-global.transitivity': 'Never transitive',
  'option.vnet-peering-global.overlap': 'Not allowed',
  'option.vnet-peering-global.billed': 'Per GB, inbound and outbound, on both VNets, by billing zone',
  'option.vnet-peering-global.effort': 'Low: one link from each VNet',
  'option.vnet-peering-global.scope': 'two VNets in different regions of the same cloud',
  'option.vnet-peering-global.takes': 'minutes: one link from each side and no gateway to wait for',
  'option.vnet-peering-global.when':
    'when networks in two regions must talk directly and the distance between them is acceptable',
  'option.vnet-peering-global.not':
    'between the public, Government and China clouds, or where only one PaaS resource is wanted',
  'option.vnet-peering-global.limit.peerings': 'peerings',
  'option.vnet-peering-global.limit.peerings.value': '500 for each VNet; 1,000 through Azure Virtual Network Manager',
  'option.vnet-peering-global.limit.throughput': 'throughput',
  'option.vnet-peering-global.limit.throughput.value': 'No limit of its own',
  'option.vnet-peering-global.limit.throughput.note': 'The VM size is the limit.',
  'option.vnet-peering-global.cost.data-out-of': 'data out of {place}',
  'option.vnet-peering-global.cost.data-into': 'data into {place}',
  'option.vnet-peering-global.alternative.private-endpoint':
    "A private endpoint in the caller's VNet reaches the remote resource without peering and without unique " +
    'address ranges, if nothing else in the target region is needed and the owner approves it.',
  'option.vnet-peering-global.alternative.private-endpoint.fits':
    'It comes first when no private endpoint exists yet and no other target in that region is needed.',
  'option.vnet-peering-global.alternative.vwan-standard':
    'Virtual WAN gives managed transit; it is worth its hubs with several regions and several sites, SD-WAN or ' +
    'transit between VPN and ExpressRoute, not for two VNets.',
  'option.vnet-peering-global.alternative.vwan-standard.fits':
    'It comes first with many branches, SD-WAN, or any-to-any traffic with sites.',
  'option.vnet-peering-global.alternative.hub-spoke-firewall':
    'A hub in each region adds firewalls, hops and routes that a direct path between two VNets does not need.',
  'option.vnet-peering-global.alternative.hub-spoke-firewall.fits':
    'It comes first when traffic must pass a central firewall, or when gateways are shared.',
  'option.vnet-peering-global.alternative.avnm-mesh':
    'A global mesh of Azure Virtual Network Manager builds many peerings at once; two VNets need only one.',
  'option.vnet-peering-global.alternative.avnm-mesh.fits':
    'It comes first with 6 or more VNets that must all reach each other.',
  'option.vnet-peering-global.alternative.vnet-to-vnet-vpn':
    'Two VPN gateways are billed by the hour, need IPsec tunnels, cap the throughput at the gateway SKU and add ' +
    'hops, so they are slower and dearer, with no gain unless IPsec is mandatory.',
  'option.vnet-peering-global.alternative.vnet-to-vnet-vpn.fits':
    'It comes first when IPsec between the VNets is mandatory.',
  'option.vnet-peering-global.alternative.private-link-service':
    'Azure Private Link service publishes one service in one direction behind address translation; peering ' +
    'serves everything in both VNets.',
  'option.vnet-peering-global.alternative.private-link-service.fits':
    'It comes first when address ranges overlap, or when another tenant consumes one service.',
  'option.vnet-peering-global.alternative.p2s-vpn':
    "Point-to-site VPN is for people's devices: it attaches one client and joins no networks, and a VM cannot " +
    'rely on it to start unattended.',
  'option.vnet-peering-global.alternative.p2s-vpn.fits': "It fits when the source is a person's device.",
  'option.vnet-peering-global.alternative.service-endpoint':
    'A service endpoint gives no private address and is not inherited over peering; for Azure SQL it works ' +
    'within one region only.',
  'option.vnet-peering-global.alternative.service-endpoint.fits':
    'It fits for development and test at low cost in one region.',
  'option.vnet-peering-global.alternative.expressroute':
    'ExpressRoute links on-premises networks to Azure. Traffic between VNets over a circuit turns around at ' +
    'the Microsoft edge, which Microsoft discourages.',
  'option.vnet-peering-global.alternative.expressroute.fits': 'It fits when a datacenter must be connected.',
  'option.vnet-peering-global.not.outside-callers-or-reach-hybrid-and-peers-hub':
    'Peering by itself reaches nothing outside Azure; the design peers only the hub with its spokes.',
  'option.vnet-peering-global.not.outside-callers-or-reach-hybrid-and-peers-hub.fits':
    'It fits alone when both sides are in VNets of one cloud.',
  'option.vnet-peering-global.not.outside-callers-or-reach-hybrid':
    'Peering joins Azure VNets only, and one side of yours is outside Azure.',
  'option.vnet-peering-global.not.outside-callers-or-reach-hybrid.fits':
    'It fits when both sides are in VNets of one cloud.',
  'option.vnet-peering-global.not.address-overlap-yes-and-peers-hub':
    'Networks with overlapping ranges cannot be peered; the design peers only the hub with its spokes.',
  'option.vnet-peering-global.not.address-overlap-yes-and-peers-hub.fits':
    'It fits alone once the ranges no longer overlap.',
  'option.vnet-peering-global.not.same-cloud-no-and-peers-hub':
    'VNets of different clouds cannot be peered; the design peers only the hub with its spokes.',
  'option.vnet-peering-global.not.same-cloud-no-and-peers-hub.fits': 'It fits alone when both VNets are in one cloud.',
  'option.vnet-peering-global.not.managed-callers-and-peers-hub':
    'The network that a managed service brings along is not yours to peer; the design peers only the hub with ' +
    'its spokes.',
  'option.vnet-peering-global.not.managed-callers-and-peers-hub.fits':
    'It fits alone when the caller runs in a VNet of yours.',
  'option.vnet-peering-global.not.managed-callers':
    'The network that a managed service brings along is not yours to peer.',
  'option.vnet-peering-global.not.managed-callers.fits': 'It fits when the caller runs in a VNet of yours.',
  'option.vnet-peering-global.not.same-vnet-yes-and-peers-hub':
    'Both sides share one VNet; the design peers only the hub with its spokes.',
  'option.vnet-peering-global.not.same-vnet-yes-and-peers-hub.fits':
    'It fits alone when the workloads are split into two VNets.',
  'option.vnet-peering-global.not.same-vnet-yes': 'Both sides share one VNet, so there is nothing to peer.',
  'option.vnet-peering-global.not.same-vnet-yes.fits': 'It fits when the VNets are in different regions.',
  'option.vnet-peering-global.not.same-region-yes':
    'Both sides are in one region; global peering joins VNets of different regions.',
  'option.vnet-peering-global.not.peers-hub': 'The design peers the hub with its spokes, and needs no other peering.',
  'option.vnet-peering-global.not.peers-hub.fits': 'It fits alone when the VNets are in different regions.',
  'option.vnet-peering-global.not.inspection-central-firewall':
    'Direct peering goes around the central firewall that you asked for.',
  'option.vnet-peering-global.not.inspection-central-firewall.fits': 'It fits when no inspection is needed.',
  'option.vnet-peering-global.not.encryption-ipsec-required':
    'Peering adds no IPsec, only MACsec on the links between datacenters.',
  'option.vnet-peering-global.not.encryption-ipsec-required.fits':
    "It fits when the backbone's encryption or TLS is enough.",
  'option.vnet-peering-global.not.with-vwan-standard-or-with-vwan-secured-hub':
    'The virtual hubs already join the regions, with transit.',
  'option.vnet-peering-global.not.with-vwan-standard-or-with-vwan-secured-hub.fits':
    'It fits for two VNets without branches.',
  'option.vnet-peering-global.not.with-avnm-mesh-or-with-avnm-hub-spoke':
    'Azure Virtual Network Manager creates these connections centrally, so no peering by hand is needed.',
  'option.vnet-peering-global.not.with-avnm-mesh-or-with-avnm-hub-spoke.fits': 'It fits with few VNets.',
  'option.vnet-peering-global.not.with-vnet-peering-regional': 'The peering of this design stays inside one region.',
  'option.vnet-peering-global.not.with-hub-spoke-firewall':
    'The hub with the firewall joins the VNets, and direct peering would go around it.',
  'option.vnet-peering-global.not.with-hub-spoke-firewall.fits': 'It fits when nothing has to pass the firewall.',
  'option.vnet-peering-global.not.with-vnet-to-vnet-vpn':
    'The VPN gateways join the VNets already, in an encrypted tunnel.',
  'option.vnet-peering-global.not.with-vnet-to-vnet-vpn.fits': 'It fits when no tunnel between the VNets is needed.',
  'option.vnet-peering-global.not.address-overlap-yes': 'Networks with overlapping ranges cannot be peered.',
  'option.vnet-peering-global.not.address-overlap-yes.fits': 'It fits once the ranges no longer overlap.',
  'option.vnet-peering-global.not.with-private-link-service':
    'One service is published to the other side, so the networks stay apart.',
  'option.vnet-peering-global.not.with-private-link-service.fits':
    'It fits when VNets of two regions must reach each other.',
  'option.vnet-peering-global.not.with-vnet-integration':
    'VNet integration puts the app into the VNet that it calls, so there is nothing to peer.',
  'option.vnet-peering-global.not.with-vnet-integration.fits':
    'It fits when the app integrates with a VNet of its own.',
  'option.vnet-peering-global.not.reach-private-endpoint':
    'A private endpoint may be in another region than its service, so the caller reaches the resource without ' +
    'joining two networks.',
  'option.vnet-peering-global.not.reach-private-endpoint.fits':
    'It fits when the private endpoint already sits in the remote VNet.',
  'option.vnet-peering-global.not.otherwise': 'No two VNets have to be joined for what you ask.',
};
