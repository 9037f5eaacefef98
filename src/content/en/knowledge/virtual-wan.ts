/** What is answered to questions about virtual wan. */
export const virtualWanWords = {
  'point.old-firewall-after-secured-hub.1':
    'No: once routing intent sends private and internet traffic through the firewall in the virtual hub, the old one ' +
    'inspects nothing any more and can go, after its DNAT rules and its policy have moved.',
  'point.old-firewall-after-secured-hub.1.change.1': 'the firewall of the old hub, as the last step',
  'point.old-firewall-after-secured-hub.1.watch.1':
    'Move the DNAT rules and the firewall policy to the hub firewall first; whatever points to the old public ' +
    'addresses, DNS and partner allow lists, has to follow.',
  'point.old-firewall-after-secured-hub.1.watch.2':
    'User-defined routes to the old firewall must be removed from the spokes, or their traffic still goes there and ' +
    'comes back another way.',
  'point.old-firewall-after-secured-hub.1.watch.3':
    'Routing intent (secured hub) must cover both private and internet traffic before the old firewall is switched ' +
    'off.',
  'point.indirect-spoke-behind-nva-unreachable.1':
    'The hub does not know a VNet that is peered only with the NVA VNet: add a static route for its range to the ' +
    "connection of the NVA VNet, with the NVA as next hop, let the hub's default route table learn it, and give the " +
    'indirect VNet a user-defined route back to the NVA.',
  'point.indirect-spoke-behind-nva-unreachable.1.change.1': 'in the indirect VNet: other ranges to the NVA',
  'point.indirect-spoke-behind-nva-unreachable.1.change.2':
    'a static route for its range in the default route table and on the connection of the NVA VNet',
  'point.indirect-spoke-behind-nva-unreachable.1.watch.1':
    'Peering is not transitive: the hub learns the ranges of directly connected VNets only.',
  'point.indirect-spoke-behind-nva-unreachable.1.watch.2':
    'Two static routes belong together: in the default route table to the connection, and on the connection to the ' +
    'next hop, the address of the NVA. BGP peering of the NVA with the hub replaces both.',
  'point.indirect-spoke-behind-nva-unreachable.1.watch.3':
    'The NVA needs IP forwarding, and the peering of the indirect VNet must allow forwarded traffic.',
  'point.indirect-spoke-behind-nva-unreachable.1.watch.4':
    'Static routes to a VNet connection do not work together with routing intent; use BGP peering there.',
  'point.indirect-spoke-behind-nva-unreachable.cause':
    'the virtual hub has no static route to the VNet behind the appliance',
  'point.indirect-spoke-behind-nva-unreachable.fix':
    'Add a static route for its range to defaultRouteTable (next hop: the connection of the NVA VNet) and to that ' +
    'connection (next hop IP: the NVA), and a route table in the VNet behind it.',
  'point.vmware-solution-on-virtual-hub.1':
    "Yes: connect the private cloud's circuit to the hub's ExpressRoute gateway with an authorization key; VPN " +
    'branches and users then reach AVS through the hub. Only datacenters on a circuit of their own need Global Reach ' +
    'or routing intent towards AVS.',
  'point.vmware-solution-on-virtual-hub.1.change.2':
    "the connection of the private cloud's circuit to the hub gateway, by authorization key",
  'point.vmware-solution-on-virtual-hub.1.watch.1':
    'Circuit to circuit does not pass the hub by itself: Global Reach joins them, or routing intent through the hub ' +
    'firewall after a support request.',
  'point.vmware-solution-on-virtual-hub.1.watch.2':
    'Branch-to-branch must be enabled on the Virtual WAN (it is by default), as AVS counts as a branch on ' +
    'ExpressRoute.',
  'point.vmware-solution-on-virtual-hub.1.watch.3':
    'Virtual WAN must be Standard; generation 2 private clouds sit in a VNet and are connected like any other VNet.',
  'point.hub-vnet-to-virtual-wan-step-by-step.1':
    'Yes, side by side: build the secured virtual hub first and connect the same circuit to it, prove it with a test ' +
    'spoke, then move one spoke at a time by deleting its peering with the remote gateway and connecting it to the ' +
    'hub.',
  'point.hub-vnet-to-virtual-wan-step-by-step.1.change.2':
    'the circuit, connected to both gateways for the time of the move',
  'point.hub-vnet-to-virtual-wan-step-by-step.1.change.3': 'the peering of each spoke by a hub connection',
  'point.hub-vnet-to-virtual-wan-step-by-step.1.change.4': 'use of the remote gateway, spoke by spoke',
  'point.hub-vnet-to-virtual-wan-step-by-step.1.watch.1':
    'A spoke uses one remote gateway only: the old hub or the virtual hub, so each move is a short outage of that ' +
    'spoke between the two steps.',
  'point.hub-vnet-to-virtual-wan-step-by-step.1.watch.2':
    'A connected VNet must have no gateway and no Route Server of its own; the old hub itself can be connected only ' +
    'after its gateways are removed.',
  'point.hub-vnet-to-virtual-wan-step-by-step.1.watch.3':
    'The hub range (/24 at least, /23 advised) must not overlap any VNet or site.',
  'point.hub-vnet-to-virtual-wan-step-by-step.1.watch.4':
    'Remove user-defined routes that point to the old firewall as the last step of each move; move DNAT rules and ' +
    'firewall policy before.',
  'point.hub-vnet-to-virtual-wan-step-by-step.2':
    'Yes, side by side: build the virtual hub with its gateways first, connect circuit and branches to it, prove it ' +
    'with a test spoke, then move one spoke at a time by deleting its peering with the remote gateway and connecting ' +
    'it to the hub.',
  'point.hub-vnet-to-virtual-wan-step-by-step.2.change.2':
    'the circuit, connected to both gateways for the time of the move',
  'point.hub-vnet-to-virtual-wan-step-by-step.2.change.3': 'the peering of each spoke by a hub connection',
  'point.hub-vnet-to-virtual-wan-step-by-step.2.change.4': 'use of the remote gateway, spoke by spoke',
  'point.hub-vnet-to-virtual-wan-step-by-step.2.watch.1':
    'A spoke uses one remote gateway only: the old hub or the virtual hub, so each move is a short outage of that ' +
    'spoke between the two steps.',
  'point.hub-vnet-to-virtual-wan-step-by-step.2.watch.2':
    'A connected VNet must have no gateway and no Route Server of its own; the old hub itself can be connected only ' +
    'after its gateways are removed.',
  'point.hub-vnet-to-virtual-wan-step-by-step.2.watch.3':
    'The hub range (/24 at least, /23 advised) must not overlap any VNet or site.',
  'point.hub-vnet-to-virtual-wan-step-by-step.2.watch.4':
    'Sites see two paths during the move: keep the old tunnel preferred until a spoke has moved, so that routing ' +
    'stays symmetric.',
  'point.standing-hub-worth-moving-to-virtual-wan.1':
    'Yes: many branches are the case for Virtual WAN. Standard meshes its hubs and spreads routes by itself, and a ' +
    'hub takes up to 1,000 sites; what you keep by hand today goes away.',
  'point.standing-hub-worth-moving-to-virtual-wan.1.change.2':
    'by the firewall in each virtual hub with routing intent',
  'point.standing-hub-worth-moving-to-virtual-wan.1.change.3':
    'the VPN gateways of the hub VNets by those of the virtual hubs',
  'point.standing-hub-worth-moving-to-virtual-wan.1.watch.1':
    'A connected VNet must have no gateway of its own, and it connects to one hub only.',
  'point.standing-hub-worth-moving-to-virtual-wan.1.watch.2':
    'Inspection in the path means a firewall in each virtual hub with routing intent on every hub.',
  'point.standing-hub-worth-moving-to-virtual-wan.1.watch.3':
    'Only listed partner appliances can run inside a virtual hub; others stay in a spoke.',
  'point.standing-hub-worth-moving-to-virtual-wan.2':
    'It is worth it mainly for the routing: Standard Virtual WAN meshes the hubs and spreads routes by itself, while ' +
    'peered hubs need user routes for every remote spoke range. Keep the hub VNets if you depend on own appliances ' +
    'or fine-grained control of routes.',
  'point.standing-hub-worth-moving-to-virtual-wan.2.change.1': 'hub by hub, if you move',
  'point.standing-hub-worth-moving-to-virtual-wan.2.watch.1':
    'Several regions alone are no reason for Virtual WAN; branches, SD-WAN or any-to-any with sites are.',
  'point.standing-hub-worth-moving-to-virtual-wan.2.watch.2':
    'Hubs that are peered with each other do not learn the spokes of the remote hub: each needs routes to them, one ' +
    'more table per region.',
  'point.standing-hub-worth-moving-to-virtual-wan.2.watch.3':
    'A VNet that is connected to a virtual hub must have no gateway of its own.',
  'point.standing-hub-worth-moving-to-virtual-wan.2.watch.4':
    'Inspection between hubs needs routing intent with a firewall in every hub, and that traffic passes both.',
  'point.standing-hub-worth-moving-to-virtual-wan.3':
    'No: one region, no branches in Azure and routing of your own are what a hub VNet is good at. Keep it, and look ' +
    'at Virtual WAN again with several regions that have sites, or with branches in Azure.',
  'point.standing-hub-worth-moving-to-virtual-wan.3.watch.1':
    'Branches (more than about 30 tunnels), SD-WAN or transit between VPN and ExpressRoute are the case for Virtual ' +
    'WAN.',
  'point.standing-hub-worth-moving-to-virtual-wan.3.watch.2':
    'Full control of routes stays with you in a hub VNet: own appliances, BGP filters, route tables.',
  'point.standing-hub-worth-moving-to-virtual-wan.3.watch.3':
    'Several regions alone are no sufficient reason either: peered hubs do that too.',
  'point.target-for-many-branches-and-regions.1':
    'Virtual WAN Standard with secured hubs and routing intent: it spreads routes by itself, terminates up to 1,000 ' +
    'sites per hub and keeps inspection in the path. Spokes, address plan and branch devices stay; gateways and hub ' +
    'peerings go.',
  'point.target-for-many-branches-and-regions.1.change.2': 'by the firewall in each virtual hub',
  'point.target-for-many-branches-and-regions.1.change.3':
    'the VPN gateways of the hub VNets by those of the virtual hubs',
  'point.target-for-many-branches-and-regions.1.change.4': 'the mesh between the hub VNets',
  'point.target-for-many-branches-and-regions.1.watch.1':
    'Hub-to-hub is automatic in Virtual WAN Standard; a new branch is one connection to its nearest hub.',
  'point.target-for-many-branches-and-regions.1.watch.2':
    'A connected VNet must have no gateway of its own and uses one hub only, so the move goes spoke by spoke.',
  'point.target-for-many-branches-and-regions.1.watch.3':
    'Routing intent on every hub is what keeps inspection of branch, inter-hub and internet traffic; with it a hub ' +
    'takes 600 VNet address ranges.',
  'point.target-for-many-branches-and-regions.1.watch.4':
    'Check that your appliance is offered inside the hub; if not, use Azure Firewall there.',
  'point.target-for-many-branches-and-regions.2':
    'Virtual WAN Standard: it spreads routes by itself and terminates up to 1,000 sites per hub. Spokes, address ' +
    'plan and branch devices stay; gateways and hub peerings go.',
  'point.target-for-many-branches-and-regions.2.change.2':
    'the VPN gateways of the hub VNets by those of the virtual hubs',
  'point.target-for-many-branches-and-regions.2.change.3': 'the mesh between the hub VNets',
  'point.target-for-many-branches-and-regions.2.watch.1':
    'Hub-to-hub is automatic in Virtual WAN Standard; a new branch is one connection to its nearest hub.',
  'point.target-for-many-branches-and-regions.2.watch.2':
    'A connected VNet must have no gateway of its own and uses one hub only, so the move goes spoke by spoke.',
  'point.target-for-many-branches-and-regions.2.watch.3':
    'Branch-to-branch is on by default; turn it off only if sites must not talk to each other.',
  'point.hub-vnet-or-virtual-wan-new.1':
    'Virtual WAN Standard: many branches, SD-WAN and a small team are exactly its case. It meshes its hubs and ' +
    'spreads the routes by itself; a hub VNet would leave every route and tunnel to you.',
  'point.hub-vnet-or-virtual-wan-new.1.watch.1':
    'It must be Standard: Basic has no transit, no ExpressRoute and no point-to-site.',
  'point.hub-vnet-or-virtual-wan-new.1.watch.2':
    'Hub-to-hub is automatic in Standard, and branch-to-branch must be enabled for sites to talk to each other (on ' +
    'by default).',
  'point.hub-vnet-or-virtual-wan-new.1.watch.3':
    'Check that your SD-WAN vendor has an appliance for the hub; otherwise it runs in a spoke with BGP to the hub, ' +
    'or as plain IPsec.',
  'point.hub-vnet-or-virtual-wan-new.1.watch.4':
    'A hub starts with 3 Gbps and 2,000 VMs; raise its routing units before you need more.',
  'point.hub-vnet-or-virtual-wan-new.2':
    'A hub VNet with Azure Firewall: one region and one datacenter do not need Virtual WAN, and your team keeps full ' +
    'control of the routes.',
  'point.hub-vnet-or-virtual-wan-new.2.change.2': 'its gateway in the hub',
  'point.hub-vnet-or-virtual-wan-new.2.watch.1':
    'Each spoke subnet needs a user-defined route (UDR) to the firewall, with propagation of gateway routes off.',
  'point.hub-vnet-or-virtual-wan-new.2.watch.2':
    'The way back needs a route table on GatewaySubnet with the spoke ranges to the firewall, or routing is ' +
    'asymmetric and dropped.',
  'point.hub-vnet-or-virtual-wan-new.2.watch.3':
    'One region is no reason for Virtual WAN, and several regions alone are not either; branches in Azure are.',
  'point.hub-vnet-or-virtual-wan-new.3':
    'A hub VNet per region while you have few sites and want control of routes and appliances; Virtual WAN Standard ' +
    'with more than about 30 branch tunnels, SD-WAN, or several regions that each have sites.',
  'point.hub-vnet-or-virtual-wan-new.3.watch.1':
    'Several regions alone are no sufficient reason for Virtual WAN: branches, SD-WAN and transit between VPN and ' +
    'ExpressRoute are.',
  'point.hub-vnet-or-virtual-wan-new.3.watch.2':
    'In a hub VNet you keep every user-defined route yourself; in Virtual WAN the hub spreads them, but you cannot ' +
    'put own appliances of any kind into it.',
  'point.hub-vnet-or-virtual-wan-new.3.watch.3':
    'Virtual WAN bills each hub by the hour even without gateways, plus data processing.',
  'point.join-hub-vnet-and-virtual-wan.1':
    'Not as a plain connection while the hub VNet has a gateway or Route Server. Either remove it and connect the ' +
    'hub VNet with static routes to its firewall, or keep it and join the two by IPsec: your VPN gateway as a VPN ' +
    'site of the virtual hub.',
  'point.join-hub-vnet-and-virtual-wan.1.change.2':
    'tunnels between the VPN gateway of the hub VNet and that of the virtual hub',
  'point.join-hub-vnet-and-virtual-wan.1.watch.1':
    'A VNet that is connected to a virtual hub must have no virtual network gateway and no Route Server.',
  'point.join-hub-vnet-and-virtual-wan.1.watch.2':
    'For the IPsec way the VPN gateway must be active-active with an ASN other than 65515, which the virtual hub uses.',
  'point.join-hub-vnet-and-virtual-wan.1.watch.3': 'Address ranges of both worlds must not overlap.',
  'point.join-hub-vnet-and-virtual-wan.2':
    'Yes: connect the hub VNet to the virtual hub, add a static route for its spoke ranges there with the firewall ' +
    'of the hub VNet as next hop, and user-defined routes in those spokes back to the firewall. That covers all ' +
    'spokes at once.',
  'point.join-hub-vnet-and-virtual-wan.2.change.2':
    'of the hub VNet, with a static route for its spoke ranges to the firewall',
  'point.join-hub-vnet-and-virtual-wan.2.change.3':
    'in the spokes of the hub VNet: the ranges behind the virtual hub to the firewall',
  'point.join-hub-vnet-and-virtual-wan.2.watch.1':
    'The hub VNet can be connected only if it has no gateway and no Route Server of its own.',
  'point.join-hub-vnet-and-virtual-wan.2.watch.2':
    'The static route needs a next hop on the connection: the private address of the firewall. Without it the hub ' +
    'knows the hub VNet only.',
  'point.join-hub-vnet-and-virtual-wan.2.watch.3':
    'The peerings between hub VNet and spokes must allow forwarded traffic, and the firewall must allow the flows in ' +
    'both directions.',
  'point.join-hub-vnet-and-virtual-wan.2.watch.4':
    'With routing intent on the virtual hub such static routes are not possible; let the appliance speak BGP to the ' +
    'hub, or connect the spokes directly.',
  'point.internet-through-appliance-in-spoke-of-virtual-hub.1':
    'Yes, without a peering per spoke: set a static 0.0.0.0/0 route in the hub towards the connection of the ' +
    'firewall VNet, or let the appliance announce it by BGP. Moving the firewall into the hub with routing intent is ' +
    'simpler to run.',
  'point.internet-through-appliance-in-spoke-of-virtual-hub.1.change.1':
    'a static route 0.0.0.0/0 in the default route table and on the connection of the firewall VNet',
  'point.internet-through-appliance-in-spoke-of-virtual-hub.1.watch.1':
    'The connection needs the next hop too: the appliance, or the internal load balancer in front of the pair.',
  'point.internet-through-appliance-in-spoke-of-virtual-hub.1.watch.2':
    'The appliance needs IP forwarding, source NAT (SNAT) to the internet, and a direct 0.0.0.0/0 to Internet on its ' +
    'own outside subnet.',
  'point.internet-through-appliance-in-spoke-of-virtual-hub.1.watch.3':
    'The default route does not travel between hubs: each hub needs its own exit.',
  'point.internet-through-appliance-in-spoke-of-virtual-hub.1.watch.4':
    'Routing intent (secured hub) and a static route to a VNet connection exclude each other.',
  'point.branch-to-branch-inspection-in-hub.1':
    'Yes: with routing intent and a private traffic policy, branch-to-branch, branch-to-VNet and inter-hub traffic ' +
    'all go through the firewall in the hub.',
  'point.branch-to-branch-inspection-in-hub.1.change.1': 'a private traffic policy with the hub firewall as next hop',
  'point.branch-to-branch-inspection-in-hub.1.watch.1':
    'Branch-to-branch must be enabled on the Virtual WAN (on by default).',
  'point.branch-to-branch-inspection-in-hub.1.watch.2':
    'The firewall becomes a hop for every flow: plan its throughput, latency and data processing cost.',
  'point.branch-to-branch-inspection-in-hub.1.watch.3':
    'Routing intent needs a hub without custom route tables and without static routes to VNet connections.',
  'point.branch-to-branch-inspection-in-hub.1.watch.4':
    'Between hubs it works only if every hub has a firewall and routing intent.',
  'point.circuit-to-circuit-through-hub.1':
    'Yes: with routing intent for private traffic in the secured hub, circuit-to-circuit traffic can pass the hub ' +
    'firewall; Microsoft has to enable this transit on a support request. Global Reach is the other way, where it is ' +
    'offered.',
  'point.circuit-to-circuit-through-hub.1.change.2':
    'a private traffic policy, and ExpressRoute transit enabled by support case',
  'point.circuit-to-circuit-through-hub.1.watch.1':
    'Open a support case for it; it excludes Global Reach, which must be off on these circuits.',
  'point.circuit-to-circuit-through-hub.1.watch.2':
    'The hub then announces 10/8, 172.16/12 and 192.168/16 to the sites: they must announce more specific ranges, ' +
    'not these aggregates.',
  'point.circuit-to-circuit-through-hub.1.watch.3':
    'If the circuits end on different hubs, both hubs need a firewall and routing intent.',
  'point.circuit-to-circuit-through-hub.2':
    'Not by itself: a virtual hub passes no routes from one ExpressRoute circuit to another. Add Global Reach ' +
    'between the circuits, or a firewall in the hub with routing intent and a support request.',
  'point.circuit-to-circuit-through-hub.2.watch.1':
    'Global Reach must be offered at both peering locations, and needs Premium across geopolitical regions.',
  'point.circuit-to-circuit-through-hub.2.watch.2':
    'Routing intent through a hub firewall is the alternative; Microsoft enables this transit on a support case.',
  'point.circuit-to-circuit-through-hub.2.watch.3':
    'VPN to ExpressRoute does pass the hub, while branch-to-branch is enabled.',
  'point.circuit-to-circuit-through-hub.cause':
    'a virtual hub passes no routes from one ExpressRoute circuit to another',
  'point.circuit-to-circuit-through-hub.fix':
    'Add Global Reach between the circuits, or routing intent for private traffic with a hub firewall and a support ' +
    'request for ExpressRoute transit.',
  'point.virtual-wan-basic-to-standard.1':
    'Yes, upgrade it: Basic to Standard is a one-way change of type in place, and the site-to-site gateways with ' +
    'their addresses and tunnels stay.',
  'point.virtual-wan-basic-to-standard.1.change.1': 'the type to Standard, under Configuration',
  'point.virtual-wan-basic-to-standard.1.watch.1':
    'No document mentions new addresses, so branch devices need no new configuration; note the addresses first all ' +
    'the same.',
  'point.virtual-wan-basic-to-standard.1.watch.2':
    'Standard adds VNet-to-VNet and hub-to-hub transit, ExpressRoute, point-to-site and a firewall or appliance in ' +
    'the hub.',
  'point.virtual-wan-basic-to-standard.1.watch.3':
    'Delete old routes under Routing of each hub first; they block the new route tables.',
  'point.virtual-wan-basic-lacks.1':
    'No, Basic carries site-to-site VPN only: no transit between VNets or hubs, no ExpressRoute, no point-to-site, ' +
    'no firewall or appliance in the hub. Change the type to Standard, in place.',
  'point.virtual-wan-basic-lacks.1.change.1': 'the type to Standard',
  'point.virtual-wan-basic-lacks.1.watch.1': 'The change to Standard is one-way and keeps gateways and tunnels.',
  'point.virtual-wan-basic-lacks.1.watch.2':
    'Basic cannot raise gateway scale units either; more throughput needs Standard.',
  'point.virtual-wan-basic-lacks.1.watch.3': 'Standard bills every hub by the hour.',
  'point.virtual-wan-basic-lacks.cause':
    'the Virtual WAN is of type Basic, which has no transit and only site-to-site VPN',
  'point.virtual-wan-basic-lacks.fix':
    'Change the type of the Virtual WAN to Standard in its Configuration. It is a one-way change, and gateways and ' +
    'tunnels stay.',
  'point.ipsec-over-expressroute-in-virtual-hub.1':
    "Yes: deploy the hub's VPN gateway and create a VPN site connection with 'Use Azure Private IP Address', so that " +
    'the IPsec tunnel runs over private peering. Announce more specific prefixes on the tunnel, or Azure takes the ' +
    'clear path.',
  'point.ipsec-over-expressroute-in-virtual-hub.1.change.1':
    'a VPN gateway in the hub and a connection over private addresses',
  'point.ipsec-over-expressroute-in-virtual-hub.1.watch.1':
    'The same prefix on both paths goes over ExpressRoute in clear: announce more specific or disjoint prefixes over ' +
    'the VPN.',
  'point.ipsec-over-expressroute-in-virtual-hub.1.watch.2':
    'Throughput is that of the VPN: 500 Mbps a scale unit, and about 1.25 Gbps at most in one tunnel.',
  'point.ipsec-over-expressroute-in-virtual-hub.1.watch.3':
    'With routing intent the hub firewall must allow traffic between the tunnel endpoints, and a tunnel then carries ' +
    '1 Gbps at most.',
  'point.ipsec-over-expressroute-in-virtual-hub.1.watch.4':
    'The address of your VPN device must be announced to the hub over ExpressRoute.',
  'point.inspect-between-hub-vnets-with-appliance-in-spoke.1':
    'Keep them on the hub only if the inspection moves into the hub: a firewall or partner NVA there with routing ' +
    'intent. With an NVA in a spoke, the workloads have to sit behind it as peered, indirect spokes.',
  'point.inspect-between-hub-vnets-with-appliance-in-spoke.1.change.1':
    'a private traffic policy with a firewall in the hub, or static routes to the NVA connection',
  'point.inspect-between-hub-vnets-with-appliance-in-spoke.1.watch.1':
    'Directly connected VNets reach each other through the hub; its system routes for them win over static routes ' +
    'and over BGP from the NVA.',
  'point.inspect-between-hub-vnets-with-appliance-in-spoke.1.watch.2':
    'Indirect spokes need a static route to the NVA connection (next hop: the NVA) in the hub, and a user-defined ' +
    'route (UDR) in each VNet to the NVA.',
  'point.inspect-between-hub-vnets-with-appliance-in-spoke.1.watch.3':
    'Only certain appliances can be the next hop of routing intent inside the hub; others cannot be deployed there.',
  'point.virtual-hubs-meshed-automatically.1':
    'Nothing has to be peered: all hubs of one Standard Virtual WAN are meshed by themselves, and every VNet, branch ' +
    'and user of one hub reaches those of the others.',
  'point.virtual-hubs-meshed-automatically.1.watch.1':
    'Hub-to-hub holds within one Virtual WAN only; hubs of two Virtual WANs do not see each other.',
  'point.virtual-hubs-meshed-automatically.1.watch.2':
    'Connections must propagate to the Default label (they do unless changed); static routes of one hub do not ' +
    'travel to the other.',
  'point.virtual-hubs-meshed-automatically.1.watch.3':
    'A default route 0.0.0.0/0 never travels between hubs: each hub needs its own exit.',
  'point.virtual-hubs-meshed-automatically.1.watch.4':
    'The path between hubs is private but not encrypted by the network, and is charged as inter-region transfer.',
  'point.two-virtual-wans-do-not-talk.1':
    'No: hubs of different Virtual WANs do not communicate, and a hub belongs to one of them. Join the two by ' +
    'site-to-site tunnels, best between appliances in a spoke on each side, or move the VNets into one Virtual WAN.',
  'point.two-virtual-wans-do-not-talk.1.change.1': 'IPsec between appliances in a spoke of each Virtual WAN',
  'point.two-virtual-wans-do-not-talk.1.watch.1':
    'One Virtual WAN can take VNets of other subscriptions and tenants, so two are rarely needed.',
  'point.two-virtual-wans-do-not-talk.1.watch.2':
    'The VPN gateways of virtual hubs all use ASN 65515, so two of them cannot speak BGP with each other; that is ' +
    'why appliances stand between.',
  'point.two-virtual-wans-do-not-talk.1.watch.3': 'A VNet connects to one hub only; moving it means a short outage.',
  'point.two-virtual-wans-do-not-talk.cause':
    'the two hubs belong to different Virtual WANs, which never talk to each other',
  'point.two-virtual-wans-do-not-talk.fix':
    'Move the VNets to hubs of one Virtual WAN, or join the two by site-to-site tunnels between appliances or ' +
    'gateways.',
  'point.spoke-with-gateway-on-virtual-hub.1':
    'No: a VNet that is connected to a virtual hub may have no virtual network gateway and no Route Server. Move its ' +
    'tunnels to the hub gateway and remove the gateway first, or leave it unconnected and link it by IPsec as a VPN ' +
    'site.',
  'point.spoke-with-gateway-on-virtual-hub.1.change.1':
    'the VPN gateway of the VNet, after its tunnels have moved to the hub',
  'point.spoke-with-gateway-on-virtual-hub.1.watch.1':
    'Build the tunnels at the hub gateway first, then delete the old gateway, then connect: the sites get new peer ' +
    'addresses.',
  'point.spoke-with-gateway-on-virtual-hub.1.watch.2':
    'As a VPN site the gateway must be active-active, with an ASN other than 65515.',
  'point.spoke-with-gateway-on-virtual-hub.1.watch.3':
    'The same holds for a VNet that uses a remote gateway over peering: only one remote gateway is possible.',
  'point.spoke-with-gateway-on-virtual-hub.cause':
    'the VNet has a gateway or Route Server, or uses a remote gateway by peering, so the hub refuses it',
  'point.spoke-with-gateway-on-virtual-hub.fix':
    'Turn "Use remote gateway" off on the peering, or delete the gateway or Route Server of the VNet after its ' +
    'tunnels have moved, then create the hub connection.',
  'point.vnet-on-two-virtual-hubs.1':
    'No, a VNet connects to exactly one hub; the hubs reach each other anyway. To move it, delete the connection and ' +
    'create it at the other hub, with a short outage.',
  'point.vnet-on-two-virtual-hubs.1.change.1': 'delete it at the old hub, create it at the new one',
  'point.vnet-on-two-virtual-hubs.1.watch.1':
    'Redundancy comes from branches: a site or circuit may connect to several hubs, a VNet may not.',
  'point.vnet-on-two-virtual-hubs.1.watch.2':
    'A VNet in another region may connect to a hub, and then pays global peering rates.',
  'point.vnet-on-two-virtual-hubs.1.watch.3':
    'For a region that is lost, plan a second copy of the workload on the hub of another region.',
  'point.direct-peering-beside-virtual-hub.1':
    'Yes: spokes of a virtual hub may be peered with each other, and peering then takes precedence over the way ' +
    'through the hub. That also means it goes around the hub firewall.',
  'point.direct-peering-beside-virtual-hub.1.change.1': 'between the two spokes, without remote gateway',
  'point.direct-peering-beside-virtual-hub.1.watch.1':
    'Direct peering bypasses routing intent and its firewall: peer only where traffic may go uninspected.',
  'point.direct-peering-beside-virtual-hub.1.watch.2':
    'For spokes that need no inspection and no separation the hub carries it already; peer for heavy or ' +
    'latency-sensitive flows.',
  'point.direct-peering-beside-virtual-hub.1.watch.3':
    'For many pairs, an AVNM mesh does the same and is preferred over the hub as well.',
  'point.resources-inside-virtual-hub.1':
    'No: the virtual hub is managed by Microsoft and takes no resources of yours but gateways, a firewall and ' +
    'partner appliances. Put Bastion, private endpoints, Application Gateway and domain controllers into a spoke for ' +
    'shared services.',
  'point.resources-inside-virtual-hub.1.change.1': 'of a spoke for shared services',
  'point.resources-inside-virtual-hub.1.watch.1':
    'Bastion in a spoke reaches the other VNets with IP-based connection (Standard SKU); keep the default route of a ' +
    'secured hub away from its VNet.',
  'point.resources-inside-virtual-hub.1.watch.2':
    'A subnet of Application Gateway v2 behind a secured hub needs a user-defined route 0.0.0.0/0 to Internet.',
  'point.resources-inside-virtual-hub.1.watch.3':
    'Private DNS zones cannot be linked to a virtual hub: link them to the spoke where your resolver sits.',
  'point.resources-inside-virtual-hub.1.watch.4': 'The VNets of one hub carry at most 4,000 private endpoints.',
  'point.private-endpoints-hang-behind-routing-intent.1':
    'The endpoint puts a /32 route past the firewall in one direction, so the flow becomes asymmetric. Turn on ' +
    'network policies for route tables on the endpoint subnets, and let the firewall translate the source (SNAT), by ' +
    'application rules or always-SNAT.',
  'point.private-endpoints-hang-behind-routing-intent.1.change.1':
    'route tables enabled on the subnets with private endpoints',
  'point.private-endpoints-hang-behind-routing-intent.1.watch.1':
    'With network policies on, a route of the VNet range or longer beats the /32 of the endpoint; 0.0.0.0/0 does not.',
  'point.private-endpoints-hang-behind-routing-intent.1.watch.2':
    'SNAT at the firewall makes the reply return the same way: application rules always do it.',
  'point.private-endpoints-hang-behind-routing-intent.1.watch.3':
    'Do it subnet by subnet and test from on-premises: open connections break when the path changes.',
  'point.private-endpoints-hang-behind-routing-intent.1.watch.4':
    'The name must resolve to the private address from there as well.',
  'point.private-endpoints-hang-behind-routing-intent.cause':
    'the /32 route of the private endpoint goes past the hub firewall in one direction only',
  'point.private-endpoints-hang-behind-routing-intent.fix':
    'Set the network policies of the endpoint subnets to include route tables, and let the hub firewall translate ' +
    'the source (application rules or always SNAT).',
  'point.routing-intent-greyed-out.1':
    'Routing intent needs a hub without custom route tables and without static routes to VNet connections in the ' +
    'default table. Remove both (BGP peering replaces routes to an NVA), have a firewall or supported appliance in ' +
    'the hub, then turn it on.',
  'point.routing-intent-greyed-out.1.change.1':
    'custom route tables and static routes to VNet connections out, policies on',
  'point.routing-intent-greyed-out.1.watch.1':
    'Save gateways, connections and route tables before: removing routing intent later does not bring the old ones ' +
    'back.',
  'point.routing-intent-greyed-out.1.watch.2':
    'It changes what is announced to on-premises, so watch filters and prefix limits there.',
  'point.routing-intent-greyed-out.1.watch.3':
    'A hub with routing intent takes 600 VNet address ranges; near 540 enabling may fail.',
  'point.routing-intent-greyed-out.1.watch.4':
    'Ranges outside RFC 1918 that you use privately must be added as private traffic prefixes.',
  'point.routing-intent-greyed-out.cause': 'the hub still has custom route tables or static routes to VNet connections',
  'point.routing-intent-greyed-out.fix':
    'Remove custom route tables and static routes with next hop VNet connection from the hub, use BGP peering for ' +
    'appliances instead, then turn routing intent on.',
  'point.default-route-in-virtual-hub.1':
    'The default route is given per connection: "propagate default route" (enable internet security) is on for new ' +
    'VNet connections, off for sites and circuits. And 0.0.0.0/0 never travels between hubs, so each hub needs its ' +
    'own firewall or exit.',
  'point.default-route-in-virtual-hub.1.change.1': 'propagate default route on or off, connection by connection',
  'point.default-route-in-virtual-hub.1.watch.1':
    'The hub originates no default route itself: it needs an internet policy with a firewall, or one learned from a ' +
    'site or appliance.',
  'point.default-route-in-virtual-hub.1.watch.2':
    'Turn it off for the VNet of Bastion, and override it by a user-defined route on subnets of Application Gateway.',
  'point.default-route-in-virtual-hub.1.watch.3':
    'Subnets with route tables still need gateway propagation on to learn what the hub announces.',
  'point.default-route-in-virtual-hub.cause':
    'the connection does not take the default route: internet security is off there',
  'point.default-route-in-virtual-hub.fix':
    'Set "Propagate default route" (enable internet security) to on at that connection. A hub without a firewall of ' +
    'its own needs one, as 0.0.0.0/0 does not travel between hubs.',
  'point.forced-tunnel-from-secured-hub.1':
    'Yes, with routing intent in forced tunnel mode: a private traffic policy with 0.0.0.0/0 as additional prefix ' +
    'and no internet policy. The firewall then inspects and follows the default route that you announce from a site ' +
    'or an appliance.',
  'point.forced-tunnel-from-secured-hub.1.change.1':
    'private policy with 0.0.0.0/0 as additional prefix, no internet policy',
  'point.forced-tunnel-from-secured-hub.1.watch.1':
    'DNAT on the hub firewall does not work in this mode: the answer would leave another way.',
  'point.forced-tunnel-from-secured-hub.1.watch.2':
    'Announce exactly 0.0.0.0/0, not 0.0.0.0/1 and 128.0.0.0/1: those can cut off the management of the firewall.',
  'point.forced-tunnel-from-secured-hub.1.watch.3':
    'The route must come from a local connection of each hub; while it is missing, a firewall with public addresses ' +
    'goes out directly, others drop the traffic.',
  'point.forced-tunnel-from-secured-hub.1.watch.4':
    'With an internet policy (direct access) the hub always prefers its own exit, which is why an announced default ' +
    'is ignored.',
  'point.only-some-spokes-through-hub-firewall.1':
    'Not per VNet: a private traffic policy covers every connection of the hub. You may inspect internet traffic ' +
    'only, leave single connections off the default route, or let chosen spokes bypass it by direct peering or an ' +
    'AVNM mesh.',
  'point.only-some-spokes-through-hub-firewall.1.change.1': 'internet policy only, or private and internet',
  'point.only-some-spokes-through-hub-firewall.1.watch.1':
    'Direct peering and an AVNM mesh take precedence over the hub and go around the firewall.',
  'point.only-some-spokes-through-hub-firewall.1.watch.2':
    'Propagate default route can be turned off per connection, for internet traffic only.',
  'point.only-some-spokes-through-hub-firewall.1.watch.3':
    'If half of the VNets must not be inspected, give them a hub of their own.',
  'point.inspection-between-virtual-hubs.1':
    'Yes, if every hub has a firewall and routing intent with a private traffic policy: it is the only way to ' +
    'inspect traffic between hubs, and such a flow passes both firewalls.',
  'point.inspection-between-virtual-hubs.1.change.1': 'a firewall with routing intent in each hub that has none',
  'point.inspection-between-virtual-hubs.1.change.2': 'a private traffic policy on all hubs',
  'point.inspection-between-virtual-hubs.1.watch.1':
    'With a firewall in one hub only, VNets of the other hub have no internet through it, as 0.0.0.0/0 does not ' +
    'travel.',
  'point.inspection-between-virtual-hubs.1.watch.2':
    'Both firewalls need rules for the flow, and it pays both for processing.',
  'point.inspection-between-virtual-hubs.1.watch.3':
    'Turn the policies on in one change window: with intent on one side only, routing can become asymmetric.',
  'point.isolate-vnets-in-virtual-hub.1':
    'Yes, by rules of the hub firewall: with routing intent all spoke-to-spoke traffic passes it and is dropped ' +
    'unless you allow it. Custom route tables cannot be used together with routing intent.',
  'point.isolate-vnets-in-virtual-hub.1.change.1': 'rules per pair of VNets in the firewall policy',
  'point.isolate-vnets-in-virtual-hub.1.watch.1':
    'Azure Firewall denies by default: without a rule spokes do not reach each other.',
  'point.isolate-vnets-in-virtual-hub.1.watch.2': 'NSGs stay useful inside a VNet, which the hub never sees.',
  'point.isolate-vnets-in-virtual-hub.2':
    'Yes, by route tables of the hub: associate the VNets with a table of their own that only branches propagate to, ' +
    'and let the VNets propagate to the Default table. They then reach branches but not each other.',
  'point.isolate-vnets-in-virtual-hub.2.change.1': 'a custom route table: VNets associated, branches propagating',
  'point.isolate-vnets-in-virtual-hub.2.watch.1':
    'All branch connections must stay associated with the Default table and propagate to the same set of tables.',
  'point.isolate-vnets-in-virtual-hub.2.watch.2': 'The table has to exist in each hub; labels group them.',
  'point.isolate-vnets-in-virtual-hub.2.watch.3':
    'Custom route tables rule out routing intent later; with a firewall in the hub use its rules instead.',
  'point.virtual-hub-address-range.1':
    'At least /24, and Microsoft advises /23: gateways, firewall, router and appliances take their subnets from it. ' +
    'It must not overlap any VNet or site.',
  'point.virtual-hub-address-range.1.change.1': 'a free /23 per hub',
  'point.virtual-hub-address-range.1.watch.1':
    'Azure carves the subnets itself; you cannot add subnets or resources of your own to the hub.',
  'point.virtual-hub-address-range.1.watch.2':
    'Appliances in the hub need more room (a /28 to /27 each), so decide on them before you pick /24.',
  'point.virtual-hub-address-range.1.watch.3':
    'Sites learn the hub range by BGP: announce it in filters and firewalls.',
  'point.virtual-hub-capacity.1':
    'A hub starts with 2 routing units: 3 Gbps and 2,000 VMs behind it, up to 50 Gbps and 50,000 VMs with 50 units. ' +
    'Raise the units of the hub; one TCP flow may degrade above 1.5 Gbps whatever you set.',
  'point.virtual-hub-capacity.1.change.1': 'the hub capacity (routing infrastructure units)',
  'point.virtual-hub-capacity.1.watch.1':
    'Scaling out takes up to 25 minutes and does not interrupt traffic; each unit is 1 Gbps and 1,000 VMs.',
  'point.virtual-hub-capacity.1.watch.2':
    'With routing intent, packets pass the firewall and not the router: its throughput is the ceiling then, the ' +
    'units still count for the VMs.',
  'point.virtual-hub-capacity.1.watch.3':
    'Single heavy flows: more parallel streams, or direct peering between the two VNets.',
  'point.virtual-hub-capacity.1.watch.4': 'A hub takes 10,000 routes from all that is connected, whatever its units.',
  'point.virtual-hub-capacity.cause':
    'the virtual hub is at its capacity: routing infrastructure units for too few Gbps or VMs',
  'point.virtual-hub-capacity.fix':
    'Raise the hub capacity (routing infrastructure units) under Edit virtual hub; split single heavy flows or peer ' +
    'those two VNets directly.',
  'point.virtual-wan-limits.1':
    'Per hub: 500 VNet connections minus the number of hubs, 1,000 site connections (20 Gbps), 100,000 VPN users, 8 ' +
    'ExpressRoute circuits (4 from one location) and 10,000 routes. Beyond that add another hub, also in the same ' +
    'region.',
  'point.virtual-wan-limits.1.watch.1':
    'With routing intent the limit is 600 VNet address ranges per hub, and 540 is the point to add the next one.',
  'point.virtual-wan-limits.1.watch.2': 'The VNets of one hub carry at most 4,000 private endpoints.',
  'point.virtual-wan-limits.1.watch.3':
    'One tunnel carries about 1.25 Gbps with GCM; a VPN scale unit is 500 Mbps, an ExpressRoute scale unit 2 Gbps.',
  'point.virtual-wan-limits.1.watch.4':
    'Towards an ExpressRoute circuit 1,000 Azure prefixes are allowed: summarise with route maps.',
  'point.several-virtual-hubs-in-one-region.1':
    'Yes, several hubs in one region are possible, for scale or separation; and a VNet of another region may connect ' +
    'to an existing hub. A hub per region is advised once real workloads or sites are there.',
  'point.several-virtual-hubs-in-one-region.1.watch.1':
    'Each hub is billed by the hour, with its own gateways and firewall.',
  'point.several-virtual-hubs-in-one-region.1.watch.2':
    'A VNet in another region pays global peering rates and takes the longer way for local traffic.',
  'point.several-virtual-hubs-in-one-region.1.watch.3':
    'Hubs are meshed: separation of production and test still needs route tables or firewall rules.',
  'point.vpn-sites-reach-expressroute-in-virtual-wan.1':
    'Yes: a Standard virtual hub passes traffic between VPN sites, VPN users and ExpressRoute sites by itself while ' +
    'branch-to-branch is enabled, which is the default. No Route Server is needed.',
  'point.vpn-sites-reach-expressroute-in-virtual-wan.1.watch.1':
    'If it fails, check the branch-to-branch setting of the Virtual WAN, and that sites announce and accept each ' +
    'other, the user pool included.',
  'point.vpn-sites-reach-expressroute-in-virtual-wan.1.watch.2':
    'Circuit to circuit is the exception: Global Reach, or routing intent on request.',
  'point.vpn-sites-reach-expressroute-in-virtual-wan.1.watch.3':
    'ExpressRoute is preferred over VPN for the same prefix unless the hub routing preference says otherwise.',
  'point.vpn-sites-reach-expressroute-in-virtual-wan.cause': 'branch-to-branch is switched off on the Virtual WAN',
  'point.vpn-sites-reach-expressroute-in-virtual-wan.fix':
    'Turn on branch-to-branch in the Configuration of the Virtual WAN (allowBranchToBranchTraffic), and let the ' +
    'sites announce and accept each other.',
  'point.virtual-hub-routing-preference.1':
    'The hub chooses by longest prefix, then static over BGP, then by its routing preference: ExpressRoute by ' +
    'default, VPN, or AS path. Circuits that are tied to both hubs draw hub-to-hub traffic onto ExpressRoute; set AS ' +
    'path on the hubs.',
  'point.virtual-hub-routing-preference.1.change.1': 'hub routing preference, on each hub',
  'point.virtual-hub-routing-preference.1.watch.1':
    'ExpressRoute is preferred over VPN for the same prefix in the default setting; more specific prefixes win ' +
    'before that.',
  'point.virtual-hub-routing-preference.1.watch.2':
    'On-premises decides its own direction: local preference or AS path prepending there, or traffic is asymmetric.',
  'point.virtual-hub-routing-preference.1.watch.3':
    'Between several circuits of one hub, the routing weight of the connection decides.',
  'point.virtual-hub-routing-preference.1.watch.4': 'Route maps can lengthen the AS path of single connections.',
  'point.virtual-hub-routing-preference.cause':
    'the hub prefers ExpressRoute, or a circuit tied to both hubs, over the path that you expect',
  'point.virtual-hub-routing-preference.fix':
    'Set the hub routing preference to VPN or AS path on the hubs concerned, or lengthen the AS path of the line ' +
    'that shall be the spare one.',
  'point.own-appliance-in-virtual-hub.1':
    'Only partner appliances that are offered for the hub as managed application run inside it; any other sits in a ' +
    'spoke with BGP or static routes. As next hop of routing intent only a few firewalls count, besides Azure ' +
    'Firewall and Palo Alto Cloud NGFW.',
  'point.own-appliance-in-virtual-hub.1.change.1': 'the hub edition of the vendor, or the appliance in a spoke',
  'point.own-appliance-in-virtual-hub.1.watch.1':
    'For routing intent the vendor field must be checkpoint, fortinet-ngfw, fortinet-ngfw-and-sdwan or ' +
    'cisco-tdv-vwan-nva; others are refused.',
  'point.own-appliance-in-virtual-hub.1.watch.2':
    'SD-WAN appliance and a separate firewall appliance do not work in one hub: use two hubs, or a spoke for SD-WAN ' +
    'with BGP.',
  'point.own-appliance-in-virtual-hub.1.watch.3':
    'You get no direct access to the appliance in the hub; it is managed through the vendor.',
  'point.own-appliance-in-virtual-hub.1.watch.4': 'An NVA infrastructure unit is 500 Mbps of aggregate throughput.',
  'point.bgp-peering-with-virtual-hub.1':
    'Yes: an appliance in a connected VNet can peer by BGP with the hub router, at both of its addresses, and its ' +
    'routes then spread to spokes, branches and other hubs. A Route Server cannot peer with a hub.',
  'point.bgp-peering-with-virtual-hub.1.change.1': 'BGP peers of the hub: each appliance, to both router addresses',
  'point.bgp-peering-with-virtual-hub.1.watch.1':
    'The ASN must be 16-bit and none that Azure reserves (65515 is the hub).',
  'point.bgp-peering-with-virtual-hub.1.watch.2':
    'The connection of that VNet must be associated with and propagate to the default route table.',
  'point.bgp-peering-with-virtual-hub.1.watch.3':
    'Traffic between directly connected VNets cannot be drawn to the appliance by BGP: their system routes are ' +
    'preferred.',
  'point.bgp-peering-with-virtual-hub.1.watch.4':
    'After an update of the hub router its addresses change: recreate the peer.',
  'point.bgp-peering-with-virtual-hub.cause':
    'the appliance does not hold BGP sessions with both addresses of the hub router',
  'point.bgp-peering-with-virtual-hub.fix':
    'Peer the appliance with both virtualRouterIps, by a 16-bit ASN that is not reserved and not 65515, and let the ' +
    'connection of its VNet use and propagate to the Default table.',
  'point.virtual-wan-across-tenants-and-subscriptions.1':
    'Yes: VNets of other subscriptions connect in the portal, VNets of other tenants by PowerShell or CLI, with ' +
    'rights in both. Nothing else changes for them.',
  'point.virtual-wan-across-tenants-and-subscriptions.1.watch.1':
    'Across tenants an account needs a role in the remote subscription, as the portal cannot create that connection.',
  'point.virtual-wan-across-tenants-and-subscriptions.1.watch.2':
    'Address ranges must not overlap any other VNet or site of the Virtual WAN.',
  'point.virtual-wan-across-tenants-and-subscriptions.1.watch.3':
    'The remote VNet must have no gateway of its own and joins one hub only.',
  'point.virtual-wan-ipv6.1':
    'No: virtual hubs and their gateways carry IPv4 only. Dual-stack spokes keep IPv4 through the hub; for IPv6 use ' +
    'direct peering or a hub VNet of your own.',
  'point.virtual-wan-ipv6.1.change.1': 'for IPv4',
  'point.virtual-wan-ipv6.1.change.2': 'between VNets that need IPv6',
  'point.virtual-wan-ipv6.1.watch.1': 'Do not announce IPv6 prefixes from on-premises to the hub: they can break IPv4.',
  'point.virtual-wan-ipv6.1.watch.2':
    'VPN users with internet breakout through the hub may have to turn IPv6 off on their devices.',
  'point.own-public-addresses-on-hub-firewall.1':
    'Yes: the firewall in a virtual hub takes customer-provided public addresses, at creation or later. An existing ' +
    'one has to give up its addresses, be stopped, and be allocated again with yours, in a maintenance window.',
  'point.own-public-addresses-on-hub-firewall.1.change.1': 'its public addresses by your own',
  'point.own-public-addresses-on-hub-firewall.1.watch.1':
    'They must be Standard, static, in the region of the hub and not used elsewhere; take them from a public IP ' +
    'prefix.',
  'point.own-public-addresses-on-hub-firewall.1.watch.2':
    'Stopping the firewall interrupts all traffic that routing intent sends through it.',
  'point.own-public-addresses-on-hub-firewall.1.watch.3':
    'DNAT rules and allow lists that name the old addresses have to follow.',
  'point.own-public-addresses-on-hub-firewall.1.watch.4':
    'With several addresses the firewall picks one at random for each outbound connection.',
  'point.app-gateway-behind-secured-hub.1':
    'The default route of the hub must not reach the subnet of the Application Gateway: give that subnet a ' +
    'user-defined route 0.0.0.0/0 to Internet. Back ends in other VNets are inspected by routing intent; in the same ' +
    'VNet routes in both directions do it.',
  'point.app-gateway-behind-secured-hub.1.change.1': 'on the subnet of the Application Gateway: 0.0.0.0/0 to Internet',
  'point.app-gateway-behind-secured-hub.1.watch.1':
    'Back ends in the same VNet: a route for their subnet to the firewall on the gateway subnet, and one for the ' +
    'gateway subnet on theirs.',
  'point.app-gateway-behind-secured-hub.1.watch.2':
    'The hub programs routes for whole VNets, not subnets; only user-defined routes tell subnets apart.',
  'point.app-gateway-behind-secured-hub.1.watch.3':
    'The firewall sees the address of the Application Gateway; the client is in X-Forwarded-For.',
  'point.app-gateway-behind-secured-hub.cause':
    'the default route of the hub reaches the subnet of the Application Gateway',
  'point.app-gateway-behind-secured-hub.fix':
    'Give the subnet of the Application Gateway a route table with 0.0.0.0/0 to Internet, and keep gateway ' +
    'propagation on for the private ranges.',
  'point.user-routes-in-spokes-of-virtual-hub.1':
    'Usually not: the hub spreads its routes to connected VNets by itself. If a subnet has a route table, "propagate ' +
    'gateway routes" must be on there, or it learns nothing from the hub.',
  'point.user-routes-in-spokes-of-virtual-hub.1.change.1': 'propagate gateway routes on, old routes out',
  'point.user-routes-in-spokes-of-virtual-hub.1.watch.1':
    'Never name the hub router as next hop; the private address of the hub firewall or of an appliance in a peered ' +
    'VNet is fine.',
  'point.user-routes-in-spokes-of-virtual-hub.1.watch.2':
    'The hub cannot draw traffic between subnets of one VNet: only a user-defined route to the firewall does that.',
  'point.user-routes-in-spokes-of-virtual-hub.1.watch.3':
    'Leftover user-defined routes from a former hub win over what the hub announces: remove them.',
  'point.user-routes-in-spokes-of-virtual-hub.cause':
    'the route table of the spoke does not take the routes of the hub: propagate gateway routes is off',
  'point.user-routes-in-spokes-of-virtual-hub.fix':
    'Set "Propagate gateway routes" to Yes on the route tables of the spoke, and remove routes that a former hub ' +
    'left behind.',
  'point.internet-egress-without-hub-firewall.1':
    'A plain virtual hub gives no way to the internet. Put a firewall into the hub and turn on an internet traffic ' +
    'policy with routing intent: spokes and, where you allow it, branches then leave through it.',
  'point.internet-egress-without-hub-firewall.1.change.1': 'a firewall in the hub with an internet traffic policy',
  'point.internet-egress-without-hub-firewall.1.watch.1':
    'The default route does not travel between hubs: each hub needs its own firewall.',
  'point.internet-egress-without-hub-firewall.1.watch.2':
    'NAT gateway cannot be attached to the firewall of a virtual hub; add public addresses there instead.',
  'point.internet-egress-without-hub-firewall.1.watch.3': 'Propagate default route is a switch per connection.',
  'point.internet-egress-without-hub-firewall.2':
    'No: a plain virtual hub gives no way to the internet. Give each spoke a NAT gateway of its own, or put a ' +
    'firewall into the hub with an internet traffic policy if egress shall be inspected.',
  'point.internet-egress-without-hub-firewall.2.change.1': 'in each spoke that goes to the internet',
  'point.internet-egress-without-hub-firewall.2.watch.1':
    'A NAT gateway serves subnets of its own VNet only, not other spokes.',
  'point.internet-egress-without-hub-firewall.2.watch.2':
    'VNets made with API version 2025-07-01 or later have no default outbound access, so there nothing goes out ' +
    'without either.',
  'point.internet-egress-without-hub-firewall.2.watch.3':
    'A default route from hub or appliance overrides the NAT gateway of the spoke.',
  'point.storage-bypasses-hub-firewall.1':
    'That is a known limit: traffic to public addresses of storage accounts in the region of the hub goes past its ' +
    'routing, and with both policies it may not work at all from ExpressRoute. Reach the accounts through private ' +
    'endpoints in a spoke.',
  'point.storage-bypasses-hub-firewall.1.change.1': 'for the storage accounts, in a spoke',
  'point.storage-bypasses-hub-firewall.1.watch.1': 'Accounts in another region than the hub are routed as expected.',
  'point.storage-bypasses-hub-firewall.1.watch.2':
    'On-premises then needs the private name: forward the public zone name to a resolver in Azure.',
  'point.storage-bypasses-hub-firewall.1.watch.3': 'Traffic from an SD-WAN appliance in the hub is not affected.',
  'point.storage-bypasses-hub-firewall.cause':
    'traffic to public addresses of storage in the region of the hub goes past the hub routing',
  'point.storage-bypasses-hub-firewall.fix':
    'Reach the storage accounts by private endpoints in a spoke; the hub does not route their public addresses in ' +
    'its own region.',
  'point.summarise-routes-with-route-maps.1':
    'Yes, with route maps on the hub connections: they summarise, drop or tag routes and change the AS path, inbound ' +
    'or outbound, for VNets, sites, users and circuits.',
  'point.summarise-routes-with-route-maps.1.change.1': 'a route map on the connection',
  'point.summarise-routes-with-route-maps.1.watch.1':
    'Summarised routes lose AS path and communities; no more specific routes can be made.',
  'point.summarise-routes-with-route-maps.1.watch.2':
    'One route map per direction and connection; a prefix is changed by route map or by NAT, not by both.',
  'point.summarise-routes-with-route-maps.1.watch.3':
    'Do not remove the communities that Azure sets, nor prepend reserved or private ASNs.',
  'point.summarise-routes-with-route-maps.1.watch.4':
    'The session to a circuit drops above 1,000 Azure prefixes, so summarise before you reach it.',
  'point.overlapping-ranges-in-virtual-wan.1':
    'Only for VPN sites: NAT rules on the VPN gateway of the hub translate overlapping branches. Two VNets that ' +
    'overlap cannot both be connected; publish single services by Private Link, or renumber one.',
  'point.overlapping-ranges-in-virtual-wan.1.change.1': 'on the VPN gateway of the hub, for the overlapping site',
  'point.overlapping-ranges-in-virtual-wan.1.watch.1':
    'NAT needs route-based connections; policy-based ones are not supported.',
  'point.overlapping-ranges-in-virtual-wan.1.watch.2':
    'The other side must route to the translated range, not to the real one.',
  'point.overlapping-ranges-in-virtual-wan.1.watch.3':
    'There is no NAT for ExpressRoute or for VNet connections in the hub.',
  'point.overlapping-ranges-in-virtual-wan.2':
    'No: VNets whose ranges overlap cannot both be connected to a Virtual WAN. Renumber one of them, or leave it ' +
    'outside and publish its services through Private Link service and private endpoints.',
  'point.overlapping-ranges-in-virtual-wan.2.change.1': 'in front of the service in the VNet that stays outside',
  'point.overlapping-ranges-in-virtual-wan.2.watch.1': 'The hub range must not overlap either.',
  'point.overlapping-ranges-in-virtual-wan.2.watch.2': 'NAT exists for VPN sites only, on the VPN gateway of the hub.',
  'point.overlapping-ranges-in-virtual-wan.2.watch.3':
    'New ranges: take them from one plan (AVNM IP address management) so that it does not happen again.',
  'point.vpn-gateway-of-a-vnet-as-site-of-virtual-hub.1':
    'Yes, as two VPN sites: the VPN gateway of the VNet in active-active mode, each of its two addresses a site of ' +
    'the virtual hub, and local network gateways for the two addresses of the hub gateway.',
  'point.vpn-gateway-of-a-vnet-as-site-of-virtual-hub.1.change.1':
    'two tunnels between the gateway of the VNet and that of the hub',
  'point.vpn-gateway-of-a-vnet-as-site-of-virtual-hub.1.change.2': 'active-active, ASN other than 65515',
  'point.vpn-gateway-of-a-vnet-as-site-of-virtual-hub.1.watch.1':
    'The virtual hub uses ASN 65515, so the VNet gateway needs another one for BGP.',
  'point.vpn-gateway-of-a-vnet-as-site-of-virtual-hub.1.watch.2':
    'It is a stop-gap: throughput is that of the tunnels, about 1 Gbps each, and both gateways are paid.',
  'point.vpn-gateway-of-a-vnet-as-site-of-virtual-hub.1.watch.3':
    'Without the gateway the VNet connects to the hub directly, which is faster and free of tunnels.',
  'point.vpn-gateway-of-a-vnet-as-site-of-virtual-hub.1.watch.4': 'Ranges on both sides must not overlap.',
  'point.hub-router-update.1':
    'Yes, in a maintenance window, one hub after the other: it costs 1 to 2 minutes for VNet-to-VNet traffic and 5 ' +
    'to 7 minutes for everything else through that hub.',
  'point.hub-router-update.1.change.1': 'the router of each hub to the latest version',
  'point.hub-router-update.1.watch.1':
    'All gateways, tables and connections must be in state Succeeded, and every connected VNet must still exist.',
  'point.hub-router-update.1.watch.2': 'BGP peers of appliances must be recreated: the router gets new addresses.',
  'point.hub-router-update.1.watch.3':
    'Connections of VNets in other regions than the hub must be deleted and created again.',
  'point.hub-router-update.1.watch.4':
    'With the Reader role the portal always shows the message, even when the hub is current.',
  'point.hub-router-update.cause': 'the hub router was updated, and appliances still peer with its old addresses',
  'point.hub-router-update.fix':
    'Delete and create the BGP peer again and point the appliance to the new virtualRouterIps; create connections of ' +
    'VNets in other regions anew as well.',
  'point.virtual-wan-cost.1':
    'A virtual hub costs by the hour even when empty, plus gateway scale units, connection units and data processed ' +
    'by its router; a hub VNet costs nothing by itself but its gateways, firewall and peerings. With few sites the ' +
    'hub VNet is cheaper, with many the work saved counts.',
  'point.virtual-wan-cost.1.change.1': 'while sites are few',
  'point.virtual-wan-cost.1.watch.1': 'Each region multiplies the hub, its gateways and its firewall.',
  'point.virtual-wan-cost.1.watch.2':
    'VNet connections to the hub are charged like peerings; between regions there is inter-region transfer on top.',
  'point.virtual-wan-cost.1.watch.3':
    'Routing intent sends everything through the firewall, and so adds its charge per GB.',
  'point.virtual-network-manager-with-virtual-wan.1':
    'Yes, in public preview: a connectivity configuration can take a virtual hub as its hub and connect a whole ' +
    'network group to it, with one routing policy. A mesh among spokes of a virtual hub has worked before and is no ' +
    'preview.',
  'point.virtual-network-manager-with-virtual-wan.1.watch.1':
    'One network group and connection policy serves one virtual hub; for several hubs make several groups.',
  'point.virtual-network-manager-with-virtual-wan.1.watch.2':
    'Removing a VNet from the group disconnects it from the hub, except where the connection was made by hand.',
  'point.virtual-network-manager-with-virtual-wan.1.watch.3':
    'A mesh is preferred over the hub and goes around the firewall of routing intent.',
  'point.virtual-network-manager-with-virtual-wan.1.watch.4':
    'Preview means no SLA: keep production connections as they are until it is released.',
  'point.virtual-wan-availability.1':
    'Within a region yes: gateways of a hub are active-active and spread over zones by themselves; the firewall must ' +
    'be deployed zone-redundant. Against the loss of a region, connect sites and circuits to a second hub.',
  'point.virtual-wan-availability.1.watch.1':
    'Each VPN connection has two tunnels, one to each gateway instance; a device with one tunnel reconnects at every ' +
    'maintenance.',
  'point.virtual-wan-availability.1.watch.2':
    'A VNet connects to one hub only: for the loss of its region the workload needs a second copy elsewhere.',
  'point.virtual-wan-availability.1.watch.3':
    'Virtual WAN states an SLA of 99.95 %, and each component counts by itself.',
  'point.virtual-wan-availability.1.watch.4':
    'If the region of the WAN resource fails, hubs go on; only new hubs cannot be created.',
  'point.vpn-gateway-of-hub-or-of-vnet.1':
    'They are different resources: in a virtual hub site-to-site, point-to-site and ExpressRoute each have a gateway ' +
    'of their own, sized in scale units and always active-active. An existing VNet gateway cannot be moved in; sites ' +
    'are connected anew.',
  'point.vpn-gateway-of-hub-or-of-vnet.1.watch.1':
    'Site-to-site: up to 20 Gbps and 1,000 connections per hub, 500 Mbps per scale unit.',
  'point.vpn-gateway-of-hub-or-of-vnet.1.watch.2':
    'ExpressRoute: 2 Gbps per scale unit, up to 20 Gbps per hub; users: up to 200 Gbps and 100,000 users.',
  'point.vpn-gateway-of-hub-or-of-vnet.1.watch.3':
    'Sites get new public peer addresses, two per hub gateway: change the on-premises devices and their firewall ' +
    'rules.',
  'point.vpn-gateway-of-hub-or-of-vnet.1.watch.4':
    'A VNet gateway is enough for a few dozen tunnels; the hub is for many sites that also talk to each other.',
  'point.scale-units-of-hub-gateways.1':
    'One scale unit is 500 Mbps for VPN and 2 Gbps for ExpressRoute, as a total over both instances. 1 to 3 units ' +
    'carry 500 users, 4 to 6 carry 1,000, 7 to 10 carry 5,000 and 11 to 20 carry 10,000.',
  'point.scale-units-of-hub-gateways.1.change.1': 'the scale units of the gateway in the hub',
  'point.scale-units-of-hub-gateways.1.watch.1':
    'Change it at the gateway in the hub (VPN, ExpressRoute or User VPN, then scale units); for users plan a downtime.',
  'point.scale-units-of-hub-gateways.1.watch.2':
    'Do not count the second instance as extra capacity: in maintenance one has to carry all.',
  'point.scale-units-of-hub-gateways.1.watch.3':
    'A single tunnel stays at about 1.25 Gbps with GCMAES256, whatever the scale units.',
  'point.scale-units-of-hub-gateways.1.watch.4':
    'The router of the hub has a capacity of its own (routing infrastructure units).',
  'point.one-tunnel-to-hub-is-slow.1':
    'One tunnel carries about 1.25 Gbps at best, and only with GCMAES256 for encryption and integrity; more scale ' +
    'units do not raise it. Use GCM, spread traffic over both tunnels and over several links of the site.',
  'point.one-tunnel-to-hub-is-slow.1.change.1': 'GCMAES256, and traffic over both tunnels and further links',
  'point.one-tunnel-to-hub-is-slow.1.watch.1':
    'Set a custom IPsec policy with GCMAES256 on the connection and the same on the device.',
  'point.one-tunnel-to-hub-is-slow.1.watch.2':
    'A connection takes up to 4 links of a site, each with two tunnels; the device shares the load by BGP and ' +
    'equal-cost paths.',
  'point.one-tunnel-to-hub-is-slow.1.watch.3':
    'AES256 with SHA256 costs more per packet: expect drops and latency near the limit.',
  'point.one-tunnel-to-hub-is-slow.1.watch.4': 'For more than that per site take ExpressRoute.',
  'point.one-tunnel-to-hub-is-slow.cause':
    'all of the traffic runs in one tunnel, and one tunnel carries about 1.25 Gbps at best',
  'point.one-tunnel-to-hub-is-slow.fix':
    'Use GCMAES256 for encryption and integrity, and spread the load over both tunnels and over several links of the ' +
    'VPN site.',
  'point.dns-servers-for-users-on-virtual-hub.1':
    'Set custom DNS servers on the User VPN gateway of the hub (portal, or Update-AzP2sVpnGateway -CustomDnsServer), ' +
    'pointing to a DNS Private Resolver or DNS servers in a connected VNet, then download the profile again.',
  'point.dns-servers-for-users-on-virtual-hub.1.change.1':
    'on the User VPN gateway of the hub: the resolver in a spoke',
  'point.dns-servers-for-users-on-virtual-hub.1.change.2': 'download and distribute it again',
  'point.dns-servers-for-users-on-virtual-hub.1.watch.1':
    'Without it clients use the DNS of their own network and see public addresses of private endpoints.',
  'point.dns-servers-for-users-on-virtual-hub.1.watch.2':
    'A private DNS zone cannot be linked to the hub: link it to the VNet of the resolver.',
  'point.dns-servers-for-users-on-virtual-hub.1.watch.3':
    'Alternative: dnsservers entries in the profile XML of the Azure VPN Client.',
  'point.dns-servers-for-users-on-virtual-hub.1.watch.4':
    'With a firewall in the hub, allow UDP and TCP 53 from the client pools to the resolver.',
  'point.dns-servers-for-users-on-virtual-hub.cause':
    'the User VPN gateway of the hub hands no DNS server that knows the private names',
  'point.dns-servers-for-users-on-virtual-hub.fix':
    'Set custom DNS servers on the User VPN gateway (Update-AzP2sVpnGateway -CustomDnsServer) to a resolver or DNS ' +
    'server in a connected VNet, and download the profile again.',
  'point.branch-with-several-lines-to-hub.1':
    'Yes: give the VPN site one link per line, up to four, and each link gets two tunnels to the two gateway ' +
    'instances. Azure uses all of them; which line carries what is decided by your device.',
  'point.branch-with-several-lines-to-hub.1.change.1': 'one link per internet line in the VPN site',
  'point.branch-with-several-lines-to-hub.1.change.2':
    'tunnels to both instances on each line, BGP with different preference',
  'point.branch-with-several-lines-to-hub.1.watch.1':
    'Enter speed, provider and public address of each line in the site; with BGP an own peer address per link.',
  'point.branch-with-several-lines-to-hub.1.watch.2':
    'Azure has no weight for VPN connections: prefer a line by a shorter AS path from the device.',
  'point.branch-with-several-lines-to-hub.1.watch.3':
    'Two devices at one site need different BGP peer addresses, and may use the same ASN.',
  'point.branch-with-several-lines-to-hub.1.watch.4':
    'A device may also connect to a second hub for the loss of a region.',
  'point.which-vpn-device-for-virtual-wan.1':
    'No partner device is needed: any IPsec device with IKEv2 or IKEv1 connects to the hub. Partner devices only ' +
    'automate it; otherwise you download the VPN site configuration and enter it by hand.',
  'point.which-vpn-device-for-virtual-wan.1.change.2': 'a VPN site for the device',
  'point.which-vpn-device-for-virtual-wan.1.watch.1':
    'The download lists both instance addresses, the pre-shared key and the ranges: build a tunnel to each of the two.',
  'point.which-vpn-device-for-virtual-wan.1.watch.2':
    'A device behind NAT works (NAT-T), but it must start the tunnel itself.',
  'point.which-vpn-device-for-virtual-wan.1.watch.3': 'Own ASNs: not 65515, 65517 to 65520, 8074, 8075 or 12076.',
  'point.security-partner-in-virtual-hub.1':
    'Yes: deploy a security partner provider in the hub by Firewall Manager; internet traffic goes to it over a ' +
    'tunnel from the hub VPN gateway, private traffic can stay with Azure Firewall. Its VPN site is created by the ' +
    'partner and does not show in the portal.',
  'point.security-partner-in-virtual-hub.1.change.1': 'the security partner provider for internet traffic',
  'point.security-partner-in-virtual-hub.1.watch.1': 'The hub needs a VPN gateway for the tunnels to the partner.',
  'point.security-partner-in-virtual-hub.1.watch.2':
    'DNAT rules on Azure Firewall in such a hub are not supported: replies would leave by the partner.',
  'point.security-partner-in-virtual-hub.1.watch.3': 'Turn on internet security on each connection that shall use it.',
  'point.reset-hub-vpn-gateway.1':
    'Yes, if the devices are fine and the connection stays Disconnected: the reset restarts the two instances one ' +
    'after the other, with a gap of under a minute, and the public addresses stay the same.',
  'point.reset-hub-vpn-gateway.1.watch.1':
    'First compare pre-shared key, IPsec policy and peer address, and look at the IKE log of the device.',
  'point.reset-hub-vpn-gateway.1.watch.2': 'It concerns site-to-site only.',
  'point.reset-hub-vpn-gateway.1.watch.3':
    'A device with one tunnel drops at each maintenance, and BGP sessions do not move: build the second tunnel.',
  'point.reset-hub-vpn-gateway.1.watch.4':
    'Packet capture on the hub VPN gateway shows whether IKE packets arrive at all.',
  'point.zones-of-hub-firewall-later.1':
    'Not on a firewall that stands: in a secured hub the zones can be chosen at deployment only, so delete it and ' +
    'deploy it again with all zones. The gateways of the hub are zone-redundant by themselves.',
  'point.zones-of-hub-firewall-later.1.change.1': 'the firewall in the hub, deployed anew with zones 1, 2 and 3',
  'point.zones-of-hub-firewall-later.1.watch.1':
    'The firewall policy is a resource of its own and stays; routing intent must be taken off before and set again ' +
    'after.',
  'point.zones-of-hub-firewall-later.1.watch.2':
    'Its private and public addresses may change: note DNAT, allow lists and route tables, or use public addresses ' +
    'of your own.',
  'point.zones-of-hub-firewall-later.1.watch.3':
    'Plan a window: without the firewall the routed traffic of the hub stands still.',
  'point.firewall-into-existing-virtual-hub.1':
    'Yes, on the standing hub: deploy the firewall with its policy (Firewall Manager, convert existing hub). Nothing ' +
    'passes it until you turn on routing intent for private or internet traffic; connections need not be rebuilt.',
  'point.firewall-into-existing-virtual-hub.1.change.1':
    'the firewall in the standing hub, zone-redundant, with its policy',
  'point.firewall-into-existing-virtual-hub.1.change.2': 'private and internet traffic to the firewall',
  'point.firewall-into-existing-virtual-hub.1.watch.1':
    'Write allow rules for the flows of today first: the policy denies by default.',
  'point.firewall-into-existing-virtual-hub.1.watch.2':
    'Custom route tables and static routes to VNet connections must go before routing intent can be turned on.',
  'point.firewall-into-existing-virtual-hub.1.watch.3':
    'Route tables in spokes that send 0.0.0.0/0 elsewhere win over the hub: remove them.',
  'point.firewall-into-existing-virtual-hub.1.watch.4': 'Zones can be chosen at this deployment only.',
  'point.prefer-one-circuit-in-virtual-hub.1':
    'Yes: set a higher routing weight on the ExpressRoute connection of the preferred circuit in the hub. For the ' +
    'way back prefer that circuit on-premises. VPN connections have no weight; there AS path decides.',
  'point.prefer-one-circuit-in-virtual-hub.1.change.1': 'routing weight, higher on the preferred circuit',
  'point.prefer-one-circuit-in-virtual-hub.1.change.2': 'local preference for the same circuit',
  'point.prefer-one-circuit-in-virtual-hub.1.watch.1':
    'The weight works from Azure to on-premises only; without local preference on your routers paths get asymmetric.',
  'point.prefer-one-circuit-in-virtual-hub.1.watch.2':
    'Announce the same prefixes on both: a longer prefix wins over any weight.',
  'point.prefer-one-circuit-in-virtual-hub.1.watch.3':
    'Between ExpressRoute and VPN the hub routing preference decides.',
  'point.switch-off-mesh-between-virtual-hubs.1':
    'The mesh of a Standard Virtual WAN cannot be switched off. Keep hubs apart by what they propagate (custom route ' +
    'tables and labels), by rules of the hub firewalls with routing intent, or take a Virtual WAN of its own.',
  'point.switch-off-mesh-between-virtual-hubs.1.change.1':
    'firewall rules between the hubs, or custom route tables and labels',
  'point.switch-off-mesh-between-virtual-hubs.1.watch.1':
    'Without routing intent: associate VNets with a custom table and propagate to labels of the own region only.',
  'point.switch-off-mesh-between-virtual-hubs.1.watch.2':
    'With routing intent custom tables are not possible: deny by firewall rules.',
  'point.switch-off-mesh-between-virtual-hubs.1.watch.3': 'NSGs in the spokes work in either case.',
  'point.switch-off-mesh-between-virtual-hubs.1.watch.4':
    'Two Virtual WANs never mesh, but then nothing at all passes between them.',
  'point.virtual-hub-in-other-resource-group.1':
    'Yes, but not in the portal: it puts hubs into the resource group of the Virtual WAN. Create the hub by ' +
    'PowerShell or a template in the other resource group.',
  'point.virtual-hub-in-other-resource-group.1.watch.1':
    'Spokes may be in any subscription and, with rights granted, in other tenants.',
  'point.virtual-hub-in-other-resource-group.1.watch.2':
    'Decide before building: hub, gateways and firewall belong together for years.',
  'point.own-asn-at-branches-of-virtual-hub.1':
    'Any public or private ASN that Azure and IANA have not reserved; the hub itself uses 65515. Give branches that ' +
    'must reach each other different ASNs, as a router drops routes that carry its own ASN.',
  'point.own-asn-at-branches-of-virtual-hub.1.change.1': 'an ASN of its own per branch',
  'point.own-asn-at-branches-of-virtual-hub.1.watch.1':
    'Reserved: 8074, 8075, 12076, 65515, 65517 to 65520, 23456, 64496 to 64511 and 65535 to 65551.',
  'point.own-asn-at-branches-of-virtual-hub.1.watch.2':
    'With one ASN everywhere, allow it on the branch routers (allowas-in) or use route maps to replace it.',
  'point.own-asn-at-branches-of-virtual-hub.1.watch.3':
    'Communities set on-premises are kept; do not remove those that Azure sets.',
  'point.virtual-hub-range-cannot-change.1':
    'No: the range of a virtual hub is fixed once it is created. Build a second hub with the right range in the same ' +
    'region, move connections, sites and circuits over one by one, then delete the old hub.',
  'point.virtual-hub-range-cannot-change.1.change.1': 'a hub with a free /23 in the same region',
  'point.virtual-hub-range-cannot-change.1.change.2': 'spoke by spoke to the new hub',
  'point.virtual-hub-range-cannot-change.1.watch.1':
    'Both hubs of one Virtual WAN are meshed, so moved and unmoved spokes still reach each other.',
  'point.virtual-hub-range-cannot-change.1.watch.2':
    'Sites get new gateway addresses; a circuit can be connected to both hubs meanwhile.',
  'point.virtual-hub-range-cannot-change.1.watch.3': 'Each spoke is cut for some minutes between the two connections.',
  'point.virtual-hub-range-cannot-change.1.watch.4': 'Gateways must be deleted before the hub can be.',
  'point.virtual-hub-router-not-ready.1':
    'The router of the virtual hub is not there yet or has failed: Succeeded of the hub says nothing about its ' +
    'routing state. Wait while it is Provisioning; with Failed use Reset router on the overview of the hub.',
  'point.virtual-hub-router-not-ready.1.watch.1':
    'A hub without gateway takes about 5 to 7 minutes to create, with a gateway about 30.',
  'point.virtual-hub-router-not-ready.1.watch.2':
    'None means a Basic Virtual WAN or a very old hub: its router was never made.',
  'point.virtual-hub-router-not-ready.1.watch.3':
    'Reset-AzHubRouter does the same by PowerShell, and only while the state is not Provisioned.',
  'point.virtual-hub-router-not-ready.1.watch.4':
    'In scripts wait for routingState Provisioned before you add connections and BGP peers.',
  'point.virtual-hub-router-not-ready.cause': 'the router of the virtual hub has failed or is still being made',
  'point.virtual-hub-router-not-ready.fix':
    'Wait until routingState is Provisioned; where it is Failed, press Reset router on the overview of the hub ' +
    '(Reset-AzHubRouter), then try again.',
  'point.virtual-hub-operation-in-progress.1':
    'The hub takes one change after the other: connections, gateways and subnets of the same VNet that are changed ' +
    'at the same time get in the way of each other. Do them in sequence, and wait for the routing state between them.',
  'point.virtual-hub-operation-in-progress.1.watch.1':
    'Terraform: depends_on, or parallelism 1 for the resources of one hub.',
  'point.virtual-hub-operation-in-progress.1.watch.2':
    'Repeat the failed step once the activity log shows that the other has ended.',
  'point.virtual-hub-operation-in-progress.1.watch.3':
    'The hub can report Succeeded while its routing state is still Provisioning.',
  'point.virtual-hub-operation-in-progress.cause': 'two operations run on the hub or the VNet at the same time',
  'point.virtual-hub-operation-in-progress.fix':
    'Let the running operation end and repeat the step; in pipelines make changes to one hub and its VNets in ' +
    'sequence.',
  'point.hub-connection-uses-another-table.1':
    'A connection sees what is in the table it is associated with, and is seen where it propagates to. This one is ' +
    'associated with a table that lacks the routes: associate it with Default, or let the others propagate to its ' +
    'table.',
  'point.hub-connection-uses-another-table.1.change.1':
    'associated table Default, or propagation of the others to its table',
  'point.hub-connection-uses-another-table.1.watch.1':
    'Sites, circuits and VPN users are always associated with the Default table, and all of them propagate to the ' +
    'same tables.',
  'point.hub-connection-uses-another-table.1.watch.2':
    'Both directions count: association for what it sees, propagation for who sees it.',
  'point.hub-connection-uses-another-table.1.watch.3':
    'Static routes in a table win over learned ones for the same prefix.',
  'point.hub-connection-uses-another-table.1.watch.4':
    'With routing intent the platform sets all of this: leave both fields empty on connections.',
  'point.hub-connection-uses-another-table.cause':
    'the hub connection is associated with a route table that lacks the routes',
  'point.hub-connection-uses-another-table.fix':
    'Associate the connection with the Default table, or add that table to the propagation of the connections it ' +
    'must reach, branches included.',
  'point.hub-connection-propagates-too-little.1':
    'The connection does not propagate its ranges there: to None, or only to the table of its own hub. Let it ' +
    'propagate to the label default, which means the Default tables of all hubs of the Virtual WAN.',
  'point.hub-connection-propagates-too-little.1.change.1': 'propagate to the label default',
  'point.hub-connection-propagates-too-little.1.watch.1':
    'Without any label the connection goes to the label default by itself.',
  'point.hub-connection-propagates-too-little.1.watch.2':
    'Beside a hub with routing intent, connections of a hub without firewall must propagate to the default tables of ' +
    'that hub.',
  'point.hub-connection-propagates-too-little.1.watch.3':
    'Hubs tell each other learned routes only: a static route has to be entered in each hub.',
  'point.hub-connection-propagates-too-little.cause':
    'the hub connection does not propagate to the tables of the other hub',
  'point.hub-connection-propagates-too-little.fix':
    'Set the connection to propagate to the label default (or to the tables of both hubs) and turn "Propagate to ' +
    'none" off.',
  'point.private-range-outside-rfc1918-behind-intent.1':
    'Private traffic means 10/8, 172.16/12 and 192.168/16 to routing intent. A range of yours outside them is ' +
    'treated as internet until you enter it as additional prefix, in every hub that has a private policy.',
  'point.private-range-outside-rfc1918-behind-intent.1.change.1': 'additional private prefixes, on all hubs',
  'point.private-range-outside-rfc1918-behind-intent.1.watch.1':
    'The prefixes do not travel from hub to hub: type them into each.',
  'point.private-range-outside-rfc1918-behind-intent.1.watch.2':
    'Tell the firewall as well not to translate (SNAT) these ranges.',
  'point.private-range-outside-rfc1918-behind-intent.1.watch.3':
    'With transit between circuits the additional prefix must be less specific than what the circuit announces.',
  'point.private-range-outside-rfc1918-behind-intent.cause':
    'the range lies outside RFC 1918 and is no private traffic prefix of routing intent',
  'point.private-range-outside-rfc1918-behind-intent.fix':
    'Add the range under Additional prefixes (Private Traffic Prefixes) of routing intent in every hub, and exempt ' +
    'it from SNAT in the firewall policy.',
  'point.virtual-hub-address-ranges-over-limit.1':
    'With routing intent a hub takes 600 address ranges over all VNets connected to it, and the limit cannot be ' +
    'raised. Beyond it new ranges may not be routed; from 540 on connect new VNets to a second hub.',
  'point.virtual-hub-address-ranges-over-limit.1.change.1': 'a second hub for new VNets, also in the same region',
  'point.virtual-hub-address-ranges-over-limit.1.watch.1':
    'It counts ranges, not VNets: one VNet with three ranges counts three. VNets of other hubs do not count.',
  'point.virtual-hub-address-ranges-over-limit.1.watch.2': 'Merge small ranges of a VNet into one to win room.',
  'point.virtual-hub-address-ranges-over-limit.1.watch.3':
    'Near the limit, changes of routing intent can fail as well.',
  'point.virtual-hub-address-ranges-over-limit.cause':
    'the VNets of the hub have more address ranges than the 600 that routing intent takes',
  'point.virtual-hub-address-ranges-over-limit.fix':
    'Deploy another hub with a firewall and routing intent in the region and connect further VNets there, or merge ' +
    'ranges of connected VNets.',
  'point.hub-firewall-denies-the-flow.1':
    'With routing intent all of this traffic passes the hub firewall, and a firewall without a matching rule denies ' +
    'it. Add network rules for the ranges and ports that may talk, and look them up in its log.',
  'point.hub-firewall-denies-the-flow.1.watch.1': 'Between two hubs both firewalls need the rule.',
  'point.hub-firewall-denies-the-flow.1.watch.2':
    'IPsec over ExpressRoute needs a rule between the private addresses of the hub VPN gateway and your device.',
  'point.hub-firewall-denies-the-flow.1.watch.3':
    'Diagnostic logs must be switched on first; structured logs are the easier ones to read.',
  'point.hub-firewall-denies-the-flow.cause': 'the firewall of the virtual hub has no rule that allows this traffic',
  'point.hub-firewall-denies-the-flow.fix':
    'Add network rules in the firewall policy of the hub (of both hubs for traffic between them) for source, ' +
    'destination and port.',
  'point.routing-intent-in-one-hub-only.1':
    'The flow passes a firewall in one direction only, because just one of the two hubs sends private traffic ' +
    'through it. Inspection between hubs needs routing intent with a private policy in every hub.',
  'point.routing-intent-in-one-hub-only.1.change.1': 'a private traffic policy on all hubs with a firewall',
  'point.routing-intent-in-one-hub-only.1.watch.1': 'Turn the policies on in one change window.',
  'point.routing-intent-in-one-hub-only.1.watch.2':
    'A hub without firewall can stay as it is: its connections must propagate to the default tables of the secured ' +
    'hubs.',
  'point.routing-intent-in-one-hub-only.1.watch.3':
    'Static routes in the default table of a hub do not reach the other one.',
  'point.routing-intent-in-one-hub-only.cause':
    'only one of the hubs has routing intent, so the flow passes a firewall one way',
  'point.routing-intent-in-one-hub-only.fix':
    'Turn on routing intent with a private traffic policy in every hub that has a firewall, in one change window.',
  'point.user-vpn-profile-of-the-hub-is-old.1':
    'Sign-in, tunnel type and DNS servers stand in the profile, so clients see changes of them with a new one only: ' +
    'generate it again, at the hub or as global profile of the Virtual WAN, and import it on the devices.',
  'point.user-vpn-profile-of-the-hub-is-old.1.change.1': 'download from the hub or the WAN and import',
  'point.user-vpn-profile-of-the-hub-is-old.1.watch.1':
    'New routes: the built-in IKEv2 client of Windows needs the new profile for them too, others learn them at the ' +
    'next connection.',
  'point.user-vpn-profile-of-the-hub-is-old.1.watch.2':
    'The global profile spreads users over hubs; a hub can be excluded from it.',
  'point.user-vpn-profile-of-the-hub-is-old.1.watch.3':
    'Plan the import for all devices before you change the gateway: changing it interrupts users.',
  'point.user-vpn-profile-of-the-hub-is-old.cause':
    'the clients still use a profile from before the change of the User VPN gateway',
  'point.user-vpn-profile-of-the-hub-is-old.fix':
    'Download the User VPN profile of the hub (or the global profile) again and import it on every client.',
  'point.spokes-of-a-hub-lack-the-names.1':
    'A virtual hub carries no names and cannot be linked to a private zone. Link the zone to each spoke, or give all ' +
    'spokes as DNS server one place that knows it: a resolver in a shared VNet, or the DNS proxy of the hub firewall.',
  'point.spokes-of-a-hub-lack-the-names.1.change.1': 'to the spokes, or to the VNet of the resolver',
  'point.spokes-of-a-hub-lack-the-names.1.change.2': 'spokes: the inbound endpoint or the hub firewall',
  'point.spokes-of-a-hub-lack-the-names.1.watch.1':
    'The hub firewall itself asks the DNS server set in its policy: a resolver in a spoke with the zones linked.',
  'point.spokes-of-a-hub-lack-the-names.1.watch.2':
    'Machines take new DNS servers of their VNet after a restart or renewed lease only.',
  'point.spokes-of-a-hub-lack-the-names.1.watch.3': 'Sites and VPN users need a forwarder to the same place.',
  'point.spokes-of-a-hub-lack-the-names.cause':
    'the spoke asks a DNS server that does not know the private zone: a virtual hub passes no names on',
  'point.spokes-of-a-hub-lack-the-names.fix':
    'Link the private zone to the spoke, or set the DNS server of the spoke to the resolver or hub firewall whose ' +
    'VNet has the link.',
  'point.vpn-site-of-a-hub-stays-down.1':
    'Device and hub gateway do not agree: compare public address of the site link, shared key and IPsec policy with ' +
    'the VPN configuration that you download from the hub. Behind NAT the device has to initiate.',
  'point.vpn-site-of-a-hub-stays-down.1.change.1':
    'the device: both hub addresses, key, IKE policy as in the downloaded configuration',
  'point.vpn-site-of-a-hub-stays-down.1.watch.1':
    'Each link has two tunnels, one to each gateway instance: configure both.',
  'point.vpn-site-of-a-hub-stays-down.1.watch.2':
    'With static routing the address space of the site must hold its ranges; with BGP the peer address and ASN must ' +
    'match.',
  'point.vpn-site-of-a-hub-stays-down.1.watch.3':
    'If the device is fine and the state stays Disconnected, reset the VPN gateway of the hub: it costs less than a ' +
    'minute.',
  'point.vpn-site-of-a-hub-stays-down.cause':
    'the device of the VPN site and the hub gateway do not agree on address, key or IPsec policy',
  'point.vpn-site-of-a-hub-stays-down.fix':
    'Download the VPN configuration of the site from the hub and set public address, shared key and IPsec policy ' +
    'alike on both ends, for both tunnels of each link.',
  'point.virtual-hub-has-no-room-left.1':
    'The range of the hub is used up: gateways, router, firewall and appliances all take subnets from it, and it ' +
    'cannot be changed. Build a second hub with /23 in the region and move the connections over.',
  'point.virtual-hub-has-no-room-left.1.change.1': 'the hub by one with /23, connection by connection',
  'point.virtual-hub-has-no-room-left.1.watch.1':
    'The least is /24 and /23 is advised; an appliance takes a /28, several of them a /27.',
  'point.virtual-hub-has-no-room-left.1.watch.2':
    'A SaaS firewall and an appliance in one hub share a subnet, so each can grow less.',
  'point.virtual-hub-has-no-room-left.1.watch.3': 'Sites get new gateway addresses in the new hub.',
  'point.virtual-hub-has-no-room-left.cause': 'the range of the virtual hub has no room for what you want to add',
  'point.virtual-hub-has-no-room-left.fix':
    'Build another hub with /23 or larger in the same region, move VNet connections, sites and circuits there one by ' +
    'one, then delete the old hub.',
  'point.connecting-a-vnet-interrupts-hub-tunnels.1':
    'Yes, it can be felt where the hub has VPN gateways: connecting a VNet, and any other write to a connected VNet, ' +
    'can drop point-to-site users and make tunnels and BGP sessions reconnect. Do it out of hours.',
  'point.connecting-a-vnet-interrupts-hub-tunnels.1.watch.1':
    'Collect changes of connected VNets, such as new ranges, into one window.',
  'point.connecting-a-vnet-interrupts-hub-tunnels.1.watch.2': 'A hub without VPN gateways has nothing of this to fear.',
  'point.read-the-effective-routes-of-a-hub.1':
    'On the hub open Effective routes and choose a route table or connection: you see prefix, next hop type, origin ' +
    'and AS path. By CLI: az network vhub get-effective-routes with the id of the table.',
  'point.read-the-effective-routes-of-a-hub.1.watch.1':
    'With routing intent the Default table shows only the aggregates to the firewall: look at the effective routes ' +
    'of the firewall for the rest.',
  'point.read-the-effective-routes-of-a-hub.1.watch.2': 'It stays empty until the hub has at least one connection.',
  'point.read-the-effective-routes-of-a-hub.1.watch.3':
    'A 0.0.0.0/0 listed there reaches a VNet only if internet security is on at its connection.',
  'point.next-hop-virtual-network-gateway-in-a-spoke.1':
    'Nothing is wrong there: in a spoke of a virtual hub the next hop "Virtual network gateway" stands for the hub ' +
    'router. The routes of the hub are handed to the spoke in the same way as those of a gateway.',
  'point.next-hop-virtual-network-gateway-in-a-spoke.1.watch.1':
    'That is also why a route table with gateway propagation off hides them.',
  'point.next-hop-virtual-network-gateway-in-a-spoke.1.watch.2':
    'With routing intent the address shown as next hop belongs to the hub firewall.',
  'point.user-vpn-internet-through-the-hub.1':
    'Yes: let the hub have a default route (internet policy with a firewall, static route to an appliance, or a ' +
    'site), set EnableInternetSecurityFlag on the User VPN gateway, and hand out a new profile.',
  'point.user-vpn-internet-through-the-hub.1.change.1': 'internet traffic policy',
  'point.user-vpn-internet-through-the-hub.1.change.2': 'download again; version 2 in azurevpnconfig.xml on Windows',
  'point.user-vpn-internet-through-the-hub.1.watch.1':
    'Azure VPN Client on Windows from version 2:1900:39.0; on macOS it follows by itself.',
  'point.user-vpn-internet-through-the-hub.1.watch.2':
    'IKEv2 clients need a script or Intune with split tunnelling off.',
  'point.user-vpn-internet-through-the-hub.1.watch.3': 'Turn IPv6 off on the devices, or it goes past the tunnel.',
  'point.client-pool-split-in-two-at-the-hub.1':
    'The User VPN gateway has two instances and each hands out its own half of the pool, so answers go straight back ' +
    'to the right one. Allow the whole pool in firewalls and expect both halves as routes.',
  'point.client-pool-split-in-two-at-the-hub.1.watch.1':
    'Beyond 40 scale units an instance is added for every 10,000 users more, and the pools have to be planned for ' +
    'that.',
  'point.client-pool-split-in-two-at-the-hub.1.watch.2': 'The pool must not overlap any VNet, hub or site.',
  'point.scaling-the-user-vpn-gateway-downtime.1':
    'Yes, plan a downtime for the users: changing the scale units or the point-to-site configuration of the hub ' +
    'gateway can end their sessions, and they have to connect again.',
  'point.scaling-the-user-vpn-gateway-downtime.1.change.1': 'scale units, out of hours',
  'point.scaling-the-user-vpn-gateway-downtime.1.watch.1':
    'Choose enough units from the start: 1 to 3 carry 500 users, 4 to 6 carry 1,000, 7 to 10 carry 5,000, 11 to 20 ' +
    'carry 10,000.',
  'point.scaling-the-user-vpn-gateway-downtime.1.watch.2':
    'Two instances do not double the number: keep to it so that one can be serviced.',
  'point.one-device-to-two-hubs.1':
    'Yes, a VPN site can be connected to several hubs at once. Use BGP on all of them, and let your device prefer ' +
    'the nearer hub, so that the other takes over when its region fails.',
  'point.one-device-to-two-hubs.1.change.1': 'the connection of the site to the second hub',
  'point.one-device-to-two-hubs.1.watch.1': 'Each hub brings two tunnels per link: check what the device can hold.',
  'point.one-device-to-two-hubs.1.watch.2': 'For the way back longer AS paths on the spare line decide.',
  'point.branch-device-behind-nat-to-hub.1':
    'Yes, NAT traversal is supported, as long as the device behind the NAT initiates the tunnel. Enter the public ' +
    'address of the NAT at the link of the VPN site.',
  'point.branch-device-behind-nat-to-hub.1.watch.1':
    'NAT-T concerns the outer packets only; it does not translate the addresses inside the tunnel.',
  'point.branch-device-behind-nat-to-hub.1.watch.2':
    'Connection mode Responder Only at the link keeps the gateway from starting the tunnel itself.',
  'point.region-of-the-virtual-wan-fails.1':
    'Its region holds the resource only: if that region fails, all hubs go on working, and just no new hubs can be ' +
    'created until it is back. Choose the region where you administer.',
  'point.region-of-the-virtual-wan-fails.1.watch.1':
    'The region of a hub is another matter: when it fails, that hub is down, so connect sites to a second one.',
  'point.bypass-next-hop-for-the-appliance-vnet.1':
    'Yes: set "Bypass Next Hop IP for workloads within this VNet" on the connection: traffic for addresses of that ' +
    'VNet then goes straight to them, while the static route sends the rest to the appliance.',
  'point.bypass-next-hop-for-the-appliance-vnet.1.change.1': 'bypass next hop IP',
  'point.bypass-next-hop-for-the-appliance-vnet.1.watch.1':
    'With a static 0.0.0.0/0 on the connection the setting is ignored and treated as bypass.',
  'point.bypass-next-hop-for-the-appliance-vnet.1.watch.2':
    'Leave it off where the appliance must see traffic to its own VNet too.',
  'point.several-appliances-on-one-hub-connection.1':
    'A connection can have several next hop addresses, but not different ones of the same appliance where one of the ' +
    'routes is 0.0.0.0/0 or a public range. Use one load balancer address, BGP peers, or two spokes.',
  'point.several-appliances-on-one-hub-connection.1.watch.1': 'Never name the addresses of the hub router as next hop.',
  'point.several-appliances-on-one-hub-connection.1.watch.2':
    'With routing intent static routes to connections are out; peer by BGP.',
  'point.take-routing-intent-off-again.1':
    'It can be removed, but nothing comes back by itself: all connections then propagate to the label default, and ' +
    'static routes and tables of before have to be entered again. Save them first.',
  'point.take-routing-intent-off-again.1.change.1':
    'remove, then restore tables, associations and static routes by hand',
  'point.take-routing-intent-off-again.1.watch.1':
    'Isolation by custom tables is gone until you rebuild it: everything sees everything.',
  'point.take-routing-intent-off-again.1.watch.2':
    'Export gateways, connections and route tables as a template beforehand.',
  'point.publishing-through-a-hub-in-forced-tunnel-mode.1':
    'No: with forced tunnel mode DNAT of the hub firewall is not supported, as the answers would leave over ' +
    'on-premises. Publish by Front Door or an Application Gateway in a spoke with its own way out, or use direct ' +
    'access mode.',
  'point.publishing-through-a-hub-in-forced-tunnel-mode.1.watch.1':
    'Do not announce 0.0.0.0/1 and 128.0.0.0/1 instead of 0.0.0.0/0: they can cut the management of the firewall.',
  'point.publishing-through-a-hub-in-forced-tunnel-mode.1.watch.2':
    'The default route must come from a connection of the same hub.',
  'point.vnet-outside-the-wan-on-the-same-circuit.1':
    'It works by the circuit, but takes the way over the ExpressRoute edge and loads its bandwidth. Connect that ' +
    'VNet to the hub instead; the hub then carries the traffic. Its own gateway has to go first.',
  'point.vnet-outside-the-wan-on-the-same-circuit.1.change.2': 'of that VNet, before it is connected',
  'point.vnet-outside-the-wan-on-the-same-circuit.1.watch.1':
    'Two hubs tied to one circuit prefer the circuit for each other as well: set hub routing preference AS path.',
  'point.vnet-outside-the-wan-on-the-same-circuit.1.watch.2':
    'During a migration the hairpin is a bridge for some weeks, not a design.',
  'point.update-router-button-for-readers.1':
    'Look with an owner or contributor first: to people who have Reader only, the portal always shows that the ' +
    'router needs an update, even when it is on the latest version.',
  'point.update-router-button-for-readers.1.watch.1':
    'If it really is old: all gateways, tables and connections must be Succeeded, and the update costs some minutes.',
  'point.watch-the-load-of-a-virtual-hub.1':
    'Yes: the hub has the metrics Routing Infrastructure Units and Spoke VM Utilization. Put an alert on the second, ' +
    'say at 80 percent, and raise the hub capacity in time.',
  'point.watch-the-load-of-a-virtual-hub.1.watch.1': 'The share of VMs is an approximate figure.',
  'point.watch-the-load-of-a-virtual-hub.1.watch.2':
    'Gateways have metrics of their own: hub capacity and gateway scale units are two things.',
  'point.radius-and-pools-for-user-vpn-of-a-hub.1':
    'Yes: the hub gateway takes a primary and a backup RADIUS server, in a connected VNet, at another hub or ' +
    'on-premises, several kinds of sign-in at once, and user groups that get address pools of their own.',
  'point.radius-and-pools-for-user-vpn-of-a-hub.1.change.1':
    'the User VPN configuration: RADIUS servers, user groups, pools',
  'point.radius-and-pools-for-user-vpn-of-a-hub.1.watch.1':
    'By the pool of a group firewall rules can tell staff from contractors.',
  'point.radius-and-pools-for-user-vpn-of-a-hub.1.watch.2':
    'Entra sign-in always needs OpenVPN and the Azure VPN Client.',
};
