/** Pitfalls of regions: what goes wrong, and what to do. */
export const regionsPitfallWords = {
  'pitfall.cross-cloud-peering-impossible.problem':
    'The public, US Government and China clouds cannot be peered with each other, and one ExpressRoute or one ' +
    'Virtual WAN does not span them.',
  'pitfall.cross-cloud-peering-impossible.remedy':
    'Join them by IPsec VPN between gateways or appliances, or by TLS over the internet with an allow list. For ' +
    'China, plan a licensed carrier and a breakout in Hong Kong.',
  'pitfall.cross-cloud-peering-impossible.would-fit': 'It fits when both sides are in the same cloud.',
  'pitfall.global-peering-basic-lb-frontend.problem':
    'The front-end IP address of a Basic load balancer cannot be reached over global VNet peering.',
  'pitfall.global-peering-basic-lb-frontend.remedy':
    'Move to a Standard load balancer, address the instances by their own IP addresses, or use a private endpoint, a ' +
    'VPN gateway or ExpressRoute instead.',
  'pitfall.global-peering-basic-lb-frontend.would-fit': 'It fits once the target sits behind a Standard load balancer.',
  'pitfall.global-peering-service-caveat-list.problem':
    'This kind of service may sit behind a Basic load balancer in older generations (Application Gateway v1, API ' +
    'Management stv1, App Service Environment v1 and v2, HDInsight and others), which global VNet peering does not ' +
    'reach.',
  'pitfall.global-peering-service-caveat-list.remedy':
    'Check that your instance runs on a Standard load balancer, or use a private endpoint where the service has one.',
  'pitfall.sqlmi-global-peering-date.problem':
    'SQL Managed Instance answers over global VNet peering only when its subnet was created after 2020-09-22.',
  'pitfall.sqlmi-global-peering-date.remedy':
    'Check the date of the subnet. For an older one, move the instance, or use a private endpoint, a VPN gateway or ' +
    'ExpressRoute.',
  'pitfall.region-not-in-latency-data.problem':
    'Microsoft publishes no round-trip time for this pair of regions, and a guess would mislead you.',
  'pitfall.region-not-in-latency-data.remedy': 'Measure with two test VMs before you commit to a latency budget.',
  'pitfall.sync-replication-far-regions.problem':
    'The published round-trip time of this pair is 10 ms or more. Synchronous replication and chatty calls suffer ' +
    "from it; Microsoft's guide limits synchronous replication to less than about 10 ms.",
  'pitfall.sync-replication-far-regions.remedy':
    'Replicate asynchronously, place both sides in one region, or choose a nearer region.',
  'pitfall.far-round-trip.problem':
    'Each round trip takes about {roundTrip} ms{priced}. The time comes from the distance, so no option shortens it, ' +
    'and an application that asks often waits each time.',
  'pitfall.far-round-trip.priced': ', and each GB sent to the target costs about {usd} USD',
  'pitfall.far-round-trip.remedy':
    'Ask seldom and for much at once, or keep a copy of the data in the region of the caller.',
  'pitfall.restricted-region.problem':
    'One of the regions is access-restricted: Azure refuses deployments there without an approved request.',
  'pitfall.restricted-region.remedy': 'Request access to the region, or choose its open pair.',
  'pitfall.no-az-region.problem':
    'The target region has no availability zones. Zone-redundant SKUs can be deployed there, but they stay regional.',
  'pitfall.no-az-region.remedy': 'Choose a region with availability zones, or add a second region for resilience.',
  'pitfall.paired-region-assumed.problem':
    'Not every region has a pair, and some pairs are one-way: Brazil South, West India, West US 3 and India South ' +
    'Central are special.',
  'pitfall.paired-region-assumed.remedy':
    'Look up the pair in the list of Azure regions, and do not derive a recovery plan from the pairing alone.',
  'pitfall.vnet-does-not-span-regions.problem':
    'You said one VNet in two regions, but a VNet lives in exactly one region.',
  'pitfall.vnet-does-not-span-regions.remedy':
    'Treat them as two VNets and connect them. If both resources really share one VNet, correct one of the regions.',
  'pitfall.jumbo-mtu-global.problem':
    'Packets above 1,500 bytes stay inside a VNet or cross a peering within one region only. Global VNet peering and ' +
    'gateways carry 1,500 bytes or less.',
  'pitfall.jumbo-mtu-global.remedy': 'Keep 1,500 bytes on this path, and 1,400 bytes over ExpressRoute.',
  'pitfall.global-peering-cost.problem':
    "Global VNet peering is billed per GB on both VNets: outbound at the rate of the sender's zone and inbound at " +
    "the rate of the receiver's zone, more than regional peering.",
  'pitfall.global-peering-cost.remedy':
    'Estimate the monthly volume, keep chatty tiers in one region, and read from a regional copy where you can.',
  'pitfall.global-lb-home-region.problem':
    'The global tier takes only public regional Standard load balancers as backends, sits in one of the listed home ' +
    'regions, and needs the backend port of its rule to equal the frontend port of the regional rule.',
  'pitfall.global-lb-home-region.remedy':
    'Pick a listed home region and align the ports of the global and the regional rules.',
  'pitfall.cross-cloud-separate-worlds.problem':
    'Public, US Government and China clouds have separate networks, endpoints and DNS zone names. No document ' +
    'describes a private endpoint that points into another cloud.',
  'pitfall.cross-cloud-separate-worlds.remedy':
    "Plan gateways or appliances on both sides, ranges that do not overlap and DNS forwarding of the other cloud's " +
    'zones. For China, add a licensed carrier and a legal review.',
  'pitfall.global-peering-lb-check.problem':
    'A load balancer in front of the target is reachable over global VNet peering only when it is a Standard one.',
  'pitfall.global-peering-lb-check.remedy': 'Check the SKU of the load balancer, and move a Basic one to Standard.',
};
