/** Pitfalls of peering: what goes wrong, and what to do. */
export const peeringPitfallWords = {
  'pitfall.peering-not-transitive.problem':
    'Peering is not transitive: when A is peered with B and B with C, A still has no path to C.',
  'pitfall.peering-not-transitive.remedy':
    'Peer every pair that must talk, route through Azure Firewall or a network virtual appliance in a hub with ' +
    'user-defined routes, or use an Azure Virtual Network Manager mesh or Standard Virtual WAN.',
  'pitfall.peering-not-transitive-two.problem':
    'Peering is not transitive: a third network that is peered or connected with one of your two VNets does not ' +
    'reach the other one through it.',
  'pitfall.peering-not-transitive-two.remedy':
    'Peer each further VNet directly with every VNet it must reach. Plan a hub, an Azure Virtual Network Manager ' +
    'mesh or Standard Virtual WAN when the number of VNets grows.',
  'pitfall.peering-overlapping-address-space.problem':
    'Azure refuses to create a peering while any address range of one VNet overlaps a range of the other VNet.',
  'pitfall.peering-overlapping-address-space.remedy':
    'Change the address ranges, or reach the service through a private endpoint or Azure Private Link service, which ' +
    'translate addresses. Subnet peering works for unique subnets only and needs enrolment.',
  'pitfall.peering-overlapping-address-space.would-fit': 'It fits once no ranges overlap.',
  'pitfall.address-overlap-unknown.problem':
    'Networks whose address ranges overlap cannot be joined, and nobody said whether yours do. An overlap that shows ' +
    'up after the build means renumbering or translating addresses; copies for disaster recovery with the same ' +
    'ranges have the same problem.',
  'pitfall.address-overlap-unknown.remedy':
    'Check that no range of any VNet or on-premises network overlaps another before you build. The IP address ' +
    'management pools of Azure Virtual Network Manager keep new ranges unique.',
  'pitfall.address-overlap-unknown.wording.1.problem':
    'Peered VNets have no ranges in common, or Azure would have refused the peering. Nobody said whether a network ' +
    'behind a gateway, or one that you add, overlaps them: then it cannot be joined.',
  'pitfall.address-overlap-unknown.wording.1.remedy':
    'Check the ranges of those networks against the peered VNets. The IP address management pools of Azure Virtual ' +
    'Network Manager keep new ranges unique.',
  'pitfall.address-overlap-later.problem':
    'The ranges must stay free of overlap: a range that you add later to one VNet is refused, or is not reachable, ' +
    'when it overlaps a range of a connected network.',
  'pitfall.address-overlap-later.remedy':
    'Reserve unique ranges for growth now and record them in one place, for example in IP address management pools ' +
    'of Azure Virtual Network Manager.',
  'pitfall.peering-initiated-state.problem':
    'A peering carries nothing until both of its links exist: while only one does, its status stays Initiated.',
  'pitfall.peering-initiated-state.remedy': 'Create the link from both VNets and check that both show Connected.',
  'pitfall.peering-disconnected-state.problem':
    'When one of the two links is deleted, the other turns to Disconnected, and Azure cannot repair it.',
  'pitfall.peering-disconnected-state.remedy': 'Delete the remaining link and create both links again.',
  'pitfall.peering-resize-needs-sync.problem':
    'After you add or remove an address range, the peered VNet does not know the new range until the peering is ' +
    'synced.',
  'pitfall.peering-resize-needs-sync.remedy':
    'Run the peering sync after every change of the address space. It works without downtime and across tenants, but ' +
    'not with classic VNets.',
  'pitfall.peering-move-vnet-blocked.problem':
    'A VNet cannot be moved to another resource group or subscription while it is peered.',
  'pitfall.peering-move-vnet-blocked.remedy': 'Delete the peerings, move the VNet, then create the peerings again.',
  'pitfall.peering-permissions-both-sides.problem':
    'Whoever creates the peering needs rights on both VNets. The portal does not list a remote VNet on which those ' +
    'rights are missing.',
  'pitfall.peering-permissions-both-sides.remedy':
    'Assign Network Contributor, or the read, write and delete actions for peerings, on both VNets. Across tenants, ' +
    'invite the account as a guest user and give the full resource ID of the remote VNet.',
  'pitfall.peering-limit-500.problem':
    'A VNet takes 500 peerings at most, and about 400 spokes are the advised ceiling because ExpressRoute advertises ' +
    'at most 1,000 prefixes.',
  'pitfall.peering-limit-500.remedy':
    'Use a hub-and-spoke configuration of Azure Virtual Network Manager (1,000 spokes), a further hub, or Azure ' +
    'Virtual WAN.',
  'pitfall.peered-group-128k-addresses.problem': 'A group of peered VNets holds at most 128,000 private IP addresses.',
  'pitfall.peered-group-128k-addresses.remedy':
    'Split the VNets into several peered groups before the total comes near that number.',
  'pitfall.peering-forwarded-traffic-off.problem':
    '"Allow forwarded traffic" is off by default. Packets that a firewall or appliance forwards from a third network ' +
    'are then dropped at the peering.',
  'pitfall.peering-forwarded-traffic-off.remedy':
    'Turn it on for the peerings between hub and spokes. The setting creates no routes, so add user-defined routes ' +
    'as well.',
  'pitfall.peering-preferred-over-vpn.problem':
    'When a peering and a VPN connect the same two VNets, traffic takes the peering and leaves the IPsec tunnel ' +
    'unused.',
  'pitfall.peering-preferred-over-vpn.remedy':
    'Remove the peering if IPsec is mandatory; otherwise remove the VPN once the peering works.',
  'pitfall.peering-remote-access-disabled-appgw.problem':
    'Turning off "allow traffic to the remote VNet" on the peering also stops Application Gateways that run without ' +
    'network isolation.',
  'pitfall.peering-remote-access-disabled-appgw.remedy':
    'Leave that access on and filter with network security groups, or enable network isolation on the gateway.',
  'pitfall.avnm-overlap-drops.problem':
    'A mesh accepts VNets with overlapping ranges, but it drops the traffic to the overlapping ranges.',
  'pitfall.avnm-overlap-drops.remedy':
    'Check that the ranges do not overlap. Set ConnectedGroupAddressOverlap to Disallowed so that a new VNet with an ' +
    'overlapping range cannot break the running mesh.',
  'pitfall.avnm-delete-existing-peerings.problem':
    'The option "delete existing peerings" removes every peering of the member VNets that does not match the ' +
    'configuration, including peerings that somebody adds by hand later.',
  'pitfall.avnm-delete-existing-peerings.remedy': 'Leave the option off during the migration.',
  'pitfall.avnm-mesh-regional-default.problem':
    'A mesh, and direct connectivity between spokes, stays inside one region unless global mesh is enabled.',
  'pitfall.avnm-mesh-regional-default.remedy': 'Enable global mesh in the connectivity configuration.',
  'pitfall.avnm-deploy-per-region.problem':
    'A configuration of Azure Virtual Network Manager changes nothing until you deploy it to each region.',
  'pitfall.avnm-deploy-per-region.remedy':
    'Deploy it to every region that has member VNets, and deploy again after each change.',
  'pitfall.subnet-peering-preview-gate.problem':
    'Subnet peering needs an allow-listed subscription and has no portal support. It takes 200 subnets per side and ' +
    '1,000 per VNet, other subnets still see the routes, and older VM generations can suffer outages.',
  'pitfall.subnet-peering-preview-gate.remedy':
    'Keep it as an alternative. Use VM sizes on Intel v5, AMD Genoa or Cobalt 100, and put network security groups ' +
    'on the subnets. A link cannot change between VNet and subnet peering; delete it and create it again.',
  'pitfall.classic-vnet.problem':
    'Two classic VNets cannot be peered with each other, only a classic one with a Resource Manager one. Service ' +
    'endpoints and resizing a peered VNet do not work with classic VNets, and classic VPN gateways are retired.',
  'pitfall.classic-vnet.remedy':
    'Migrate the VNets to Azure Resource Manager. For gateway transit, the gateway must sit in the Resource Manager ' +
    'VNet.',
  'pitfall.avnm-admin-rules-skip-pe.problem':
    'Security admin rules of Azure Virtual Network Manager do not apply to private endpoints, nor to the subnets of ' +
    'gateways, Azure Firewall and Azure Bastion.',
  'pitfall.avnm-admin-rules-skip-pe.remedy':
    'Filter private endpoints with network security groups and network policies on their subnet.',
  'pitfall.remote-gateway-single-hub.problem':
    'A spoke can use the gateway of one hub only. Peering it with a second hub does not give it a second gateway for ' +
    'failover.',
  'pitfall.remote-gateway-single-hub.remedy':
    'Place one hub with its own gateway in each region, or use Azure Virtual WAN.',
  'pitfall.direct-peering-bypasses-firewall.problem':
    'Spokes that are also peered directly with each other talk around the firewall.',
  'pitfall.direct-peering-bypasses-firewall.remedy':
    'Peer spokes directly only where traffic may skip inspection, and write that exception down.',
};
