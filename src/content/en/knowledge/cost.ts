/** What is answered to questions about cost. */
export const costWords = {
  'point.network-cost-what-is-billed.1':
    'The VNet is free, and so is traffic inside it. You pay peering per GB in both directions, public addresses, ' +
    'private endpoints, gateways and firewalls by the hour, data that NAT gateway, firewall or endpoints process, ' +
    'and data that leaves Azure.',
  'point.network-cost-what-is-billed.1.watch.1':
    'By the hour, used or not: VPN and ExpressRoute gateways, Azure Firewall, Bastion, NAT gateway, virtual hubs, ' +
    'private endpoints.',
  'point.network-cost-what-is-billed.1.watch.2':
    'By GB: peering, global peering by zone, NAT gateway, firewall, private endpoints, internet egress.',
  'point.network-cost-what-is-billed.1.watch.3':
    'One gigabyte from spoke to spoke through a hub crosses two peerings and a firewall: count the crossings.',
  'point.network-cost-what-is-billed.1.watch.4': 'Use the pricing calculator for amounts: they differ by region.',
  'point.data-transfer-between-zones-free.1':
    'No, Azure does not charge for data between availability zones of one region, by private or public addresses. ' +
    'Spread the machines over zones; what costs is a peering between VNets or a second region.',
  'point.data-transfer-between-zones-free.1.watch.1':
    'Traffic between VNets still pays peering, in whatever zones the machines are.',
  'point.data-transfer-between-zones-free.1.watch.2':
    'The zones of one subscription can be other physical ones in another subscription.',
  'point.data-transfer-between-zones-free.1.watch.3': 'Expect less than about 2 ms round trip between zones.',
  'point.data-transfer-between-regions-cost.1':
    'It is billed on each way: global peering charges both VNets per GB by their zones, VNet-to-VNet VPN the data ' +
    'that leaves a region beside two gateways, and Virtual WAN the data that leaves a hub, beside its processing. ' +
    'For much data peering is usually the simplest and cheapest.',
  'point.data-transfer-between-regions-cost.1.watch.1':
    'Replication by the service itself (storage, databases) has its own meters and does not use your peering.',
  'point.data-transfer-between-regions-cost.1.watch.2':
    'Keep chatty tiers in one region, and send in bulk what must cross.',
  'point.data-transfer-between-regions-cost.1.watch.3': 'A firewall at each end adds its charge per GB.',
  'point.internet-egress-cost.1':
    'Data into Azure is free; data out is billed by GB, whether by the internet or a VPN. ExpressRoute has its own ' +
    'rate: per GB on Metered, included on Unlimited and Local. Lower it by caching at Front Door, compression, and ' +
    'keeping both ends in one region.',
  'point.internet-egress-cost.1.watch.1': 'The charge of NAT gateway or firewall per GB comes on top of egress.',
  'point.internet-egress-cost.1.watch.2':
    'An Azure origin behind Front Door pays no egress to it; Front Door bills what goes to the client.',
  'point.internet-egress-cost.1.watch.3': 'Look in cost analysis for the meter category Bandwidth, by resource.',
  'point.routing-preference-internet-saves.1':
    'It lowers the egress charge: with the Internet routing preference the traffic leaves the Microsoft network ' +
    'early and travels by providers. It is a choice of a Standard IPv4 address; latency and quality then depend on ' +
    'the internet.',
  'point.routing-preference-internet-saves.1.change.1': 'a public address with routing preference Internet',
  'point.routing-preference-internet-saves.1.watch.1': 'It does not combine with the global tier of the same address.',
  'point.routing-preference-internet-saves.1.watch.2':
    'The default keeps traffic on the Microsoft network as long as possible.',
  'point.routing-preference-internet-saves.1.watch.3': 'Test with your users before you move downloads over.',
  'point.nat-gateway-cost.1':
    'It is billed by the hour, per GB that it processes, and for its public addresses; Standard and StandardV2 cost ' +
    'the same. The GB usually weigh most: send traffic to Azure services by private endpoints or free service ' +
    'endpoints instead of through it.',
  'point.nat-gateway-cost.1.change.2': 'for storage and other services of the region',
  'point.nat-gateway-cost.1.watch.1': 'One gateway can serve many subnets of its VNet, but not another VNet.',
  'point.nat-gateway-cost.1.watch.2':
    'A route to a hub firewall replaces it, at a much higher hourly price shared by all spokes.',
  'point.nat-gateway-cost.1.watch.3': 'The egress to the internet is billed beside it.',
  'point.azure-firewall-cost.1':
    'You pay each firewall by the hour for its tier and every GB that it processes, and the spokes pay peering on ' +
    'the way. Share one per region among all spokes, and keep bulk flows such as backup or storage off it by private ' +
    'endpoints or direct peering.',
  'point.azure-firewall-cost.1.change.2': 'for bulk flows, near the callers',
  'point.azure-firewall-cost.1.watch.1': 'Spoke to spoke through the hub crosses two peerings and the firewall.',
  'point.azure-firewall-cost.1.watch.2': 'A firewall that is deallocated is not billed: for test networks only.',
  'point.azure-firewall-cost.1.watch.3': 'Weigh the saved firewalls against the peering to the hub.',
  'point.load-balancer-cost.1':
    'A Standard load balancer, internal or public, is billed by the hour for its rules and per GB that it processes. ' +
    'Basic is retired and no way to save.',
  'point.load-balancer-cost.1.watch.1': 'HA ports are one rule for all ports.',
  'point.load-balancer-cost.1.watch.2': 'A public one also needs a public address, which is billed.',
  'point.load-balancer-cost.1.watch.3': 'Application Gateway costs more, as it brings layer 7 and WAF.',
  'point.front-door-billing-parts.1':
    'A base fee for each profile by the hour, the requests, the data from the edge to the origin and the data from ' +
    'the edge to clients. Data from an Azure origin to Front Door is free. In Premium managed WAF rules and Private ' +
    'Link cost nothing more, but base fee and requests do.',
  'point.front-door-billing-parts.1.watch.1': 'Caching saves the way to the origin, compression the bytes to clients.',
  'point.front-door-billing-parts.1.watch.2': 'Requests that the WAF blocks are billed as requests with their answer.',
  'point.front-door-billing-parts.1.watch.3':
    'Rates follow the edge location near the client, not the region of the origin.',
  'point.front-door-billing-parts.1.watch.4': 'Front Door classic has other meters: rules and data in, no base fee.',
  'point.front-door-one-profile-for-many-sites.1':
    'Yes, share where you can: the base fee is per profile, and endpoints, domains and routes in it cost nothing ' +
    'more. Separate profiles are for other teams, production apart from test, or tiers: only sites that need Private ' +
    'Link or managed rules need Premium.',
  'point.front-door-one-profile-for-many-sites.1.change.1': 'one profile with several endpoints and domains',
  'point.front-door-one-profile-for-many-sites.1.watch.1':
    'Origin response timeout and X-Azure-FDID are per profile: all sites share them.',
  'point.front-door-one-profile-for-many-sites.1.watch.2':
    'One profile is one set of limits and one blast radius for mistakes.',
  'point.front-door-one-profile-for-many-sites.1.watch.3': 'WAF policies can differ per domain.',
  'point.traffic-manager-cost.1':
    'It is billed by DNS queries and by monitored endpoints, external ones at a higher rate than Azure ones; the ' +
    'traffic itself does not pass it and is not billed by it. A higher TTL means fewer queries, but a slower ' +
    'failover.',
  'point.traffic-manager-cost.1.watch.1': 'Each nested profile monitors endpoints of its own.',
  'point.traffic-manager-cost.1.watch.2':
    'Beside Front Door it is the cheaper choice only where you need neither WAF nor TLS nor caching.',
  'point.public-address-cost.1':
    'Yes, a Standard public address is billed by the hour as long as it exists, attached or not. Delete those that ' +
    'nothing uses, and share: one NAT gateway for outbound, one load balancer or Application Gateway for inbound, ' +
    'Bastion for administration.',
  'point.public-address-cost.1.change.1': 'addresses that nothing uses',
  'point.public-address-cost.1.change.2': 'one address for a whole subnet',
  'point.public-address-cost.1.watch.1': 'A deleted address is gone: keep those that others have in their allow lists.',
  'point.public-address-cost.1.watch.2': 'A static address stays with you and on the bill while the VM is stopped.',
  'point.public-address-cost.1.watch.3': 'DDoS IP Protection is charged per address besides.',
  'point.hub-and-spoke-cost-drivers.1':
    'The hub saves gateways, firewalls and Bastions, as the spokes share them; it costs peering on both legs and ' +
    'firewall processing for each GB. So keep shared services in the hub, and peer two spokes directly where they ' +
    'exchange much data that needs no inspection.',
  'point.hub-and-spoke-cost-drivers.1.change.2': 'between spokes with much traffic and no need of inspection',
  'point.hub-and-spoke-cost-drivers.1.watch.1':
    'A direct peering wins over the default route, so the firewall no longer sees that traffic.',
  'point.hub-and-spoke-cost-drivers.1.watch.2':
    'Regional peering is cheaper than global: put spokes that talk into one region.',
  'point.hub-and-spoke-cost-drivers.1.watch.3':
    'Virtual WAN adds hub hours and processing, and saves the work of routing; it pays with many sites and regions.',
  'point.share-gateways-to-save.1':
    'Yes: one gateway in a hub serves the peered spokes by gateway transit, so you pay one gateway instead of many. ' +
    'What comes instead is peering per GB to and from the hub, which is little for usual office traffic.',
  'point.share-gateways-to-save.1.change.1': 'allow on the hub side, use remote gateways on the spokes',
  'point.share-gateways-to-save.1.change.2': 'gateways of the spokes',
  'point.share-gateways-to-save.1.watch.1':
    'A spoke cannot use the remote gateway while it has one of its own: delete that first, in a window.',
  'point.share-gateways-to-save.1.watch.2': 'Choose the SKU by measured throughput, not by the peak that might come.',
  'point.share-gateways-to-save.1.watch.3':
    'Heavy replication to on-premises can make the peering dearer than a gateway of its own.',
  'point.network-resources-that-cost-unused.1':
    'Look first for what is billed by the hour: gateways without connections (an ExpressRoute gateway goes on after ' +
    'its circuit is gone), private endpoints of deleted services, unattached public addresses, second Bastions and ' +
    'firewalls, empty virtual hubs. Delete what has no traffic for some weeks.',
  'point.network-resources-that-cost-unused.1.change.1': 'endpoints of services that are gone',
  'point.network-resources-that-cost-unused.1.change.2': 'gateways without a connection',
  'point.network-resources-that-cost-unused.1.watch.1': 'Metrics of bytes show what is idle; tags show whom to ask.',
  'point.network-resources-that-cost-unused.1.watch.2':
    'Write down public addresses before you delete them: they do not come back.',
  'point.network-resources-that-cost-unused.1.watch.3':
    'A Disconnected private endpoint is billed like a working one until you delete it.',
  'point.find-what-the-network-costs.1':
    'Group cost analysis by meter and resource to see what is billed, then use VNet flow logs with traffic analytics ' +
    'to see who talks to whom. Tag resources by team and set budgets with alerts; shared hub costs you divide by ' +
    'measured traffic.',
  'point.find-what-the-network-costs.1.watch.1':
    'NSG flow logs take no new ones and end in September 2027: use VNet flow logs.',
  'point.find-what-the-network-costs.1.watch.2':
    'The logs and their analysis cost by volume: choose the VNets that matter.',
  'point.find-what-the-network-costs.1.watch.3': 'Peering is charged to each VNet for its own direction.',
  'point.route-server-cost.1':
    'It is billed by the hour from its creation until you delete it; the traffic of your VMs does not pass through ' +
    'it. Further routing infrastructure units for more VMs are billed on top.',
  'point.route-server-cost.1.watch.1': 'Creating and deleting it interrupts the gateways of the VNet for minutes.',
  'point.route-server-cost.1.watch.2': 'Where routes change rarely, route tables are free.',
  'point.dev-network-off-at-night.1':
    'Partly: an Application Gateway can be stopped and Azure Firewall deallocated, and neither is billed meanwhile. ' +
    'VPN and ExpressRoute gateways, NAT gateways, private endpoints and Bastion cannot be stopped, only deleted; ' +
    'Bastion Developer is free for single VMs.',
  'point.dev-network-off-at-night.1.change.1': 'deallocated at night',
  'point.dev-network-off-at-night.1.change.2': 'Developer in test networks',
  'point.dev-network-off-at-night.1.watch.1': 'While the firewall is off, subnets with routes to it have no way out.',
  'point.dev-network-off-at-night.1.watch.2':
    'A firewall may come back with another private address: check the routes in the start script.',
  'point.dev-network-off-at-night.1.watch.3': 'Public addresses are billed while their service is stopped.',
};
