/** What is said of vwan-standard. */
export const vwanStandard = {
  'option.vwan-standard': 'Azure Virtual WAN Standard',
  'option.vwan-standard.meaning':
    'Azure Virtual WAN gives you hubs that Microsoft runs, one a region, with any-to-any transit between VNets, ' +
    'branches, users and ExpressRoute.',
  'option.vwan-standard.summary':
    'Virtual hubs that Microsoft runs, with transit between VNets, branches, users and ExpressRoute.',
  'option.vwan-standard.use':
    'Use Azure Virtual WAN Standard, which joins your sites, people and VNets in hubs that Microsoft runs.',
  'option.vwan-standard.what': 'Azure Virtual WAN Standard with a hub in each region that takes part.',
  'option.vwan-standard.latency': 'One or two virtual hubs on the path',
  'option.vwan-standard.throughput': 'Hub router up to 50 Gbps; 3 Gbps by default',
  'option.vwan-standard.encryption': 'IPsec on VPN legs; none added between hubs and VNets',
  'option.vwan-standard.transitivity': 'Any-to-any by design',
  'option.vwan-standard.overlap': 'Not allowed',
  'option.vwan-standard.billed': 'Hub per hour, scale units, connections, data processing, transfer between regions',
  'option.vwan-standard.effort': 'Medium: hubs and connections, little routing work',
  'option.vwan-standard.scope': 'VNets, branches, users and circuits in many regions',
  'option.vwan-standard.takes': '5 to 7 minutes for a hub, about 30 with a gateway in it',
  'option.vwan-standard.when':
    'when several regions and many sites must all reach each other and nobody wants to tend the routes',
  'option.vwan-standard.not':
    'for one or two regions with few branches, or where you want your own machines in the hub',
  'option.vwan-standard.limit.hub-router': 'hub router',
  'option.vwan-standard.limit.hub-router.value': '3 Gbps and 2,000 VMs by default, up to 50 Gbps',
  'option.vwan-standard.limit.hub-router.note': 'One TCP flow above 1.5 Gbps may degrade.',
  'option.vwan-standard.limit.gateways-of-a-hub': 'gateways of a hub',
  'option.vwan-standard.limit.gateways-of-a-hub.value':
    'Site-to-site 20 Gbps and 1,000 connections; ExpressRoute 20 Gbps; point-to-site 200 Gbps and 100,000 users',
  'option.vwan-standard.limit.sla-of-the-platform': 'SLA of the platform',
  'option.vwan-standard.limit.sla-of-the-platform.value': '99.95 %',
  'option.vwan-standard.limit.sla-of-the-platform.note': 'Components are calculated individually.',
  'option.vwan-standard.cost.each-hub': 'each hub',
  'option.vwan-standard.cost.data-through-a-hub': 'data through a hub',
  'option.vwan-standard.cost.each-site-to-site-scale': 'each site-to-site scale unit of 500 Mbps',
  'option.vwan-standard.cost.each-site-to-site-connection': 'each site-to-site connection',
  'option.vwan-standard.alternative.hub-spoke-firewall':
    'A hub of your own gives full control and your own appliances, but you route between regions by hand.',
  'option.vwan-standard.alternative.hub-spoke-firewall.fits':
    'It comes first where no virtual hub stands and neither more than 30 sites, SD-WAN nor any-to-any traffic ' +
    'across regions ask for one.',
  'option.vwan-standard.alternative.vwan-secured-hub':
    'A secured virtual hub adds inspection with routing intent, at the cost of the firewall.',
  'option.vwan-standard.alternative.vwan-secured-hub.fits': 'It comes first when traffic must be inspected.',
  'option.vwan-standard.alternative.vnet-peering-global':
    'Global VNet peering is enough for two VNets, but it is not transitive.',
  'option.vwan-standard.alternative.vnet-peering-global.fits': 'It comes first with two regions and one site at most.',
  'option.vwan-standard.alternative.route-server':
    'Azure Route Server gives transit between VPN and ExpressRoute in a hub of your own.',
  'option.vwan-standard.alternative.route-server.fits':
    'It comes first with one region, a datacenter on ExpressRoute and a branch on VPN.',
  'option.vwan-standard.not.source-type-internet-client':
    'The traffic starts on the internet, and a virtual hub is no public entry.',
  'option.vwan-standard.not.source-type-internet-client.fits': 'It fits when many branches or regions need transit.',
  'option.vwan-standard.not.same-vnet-yes-and-no-vnet-count-from-3': 'Both sides share one VNet.',
  'option.vwan-standard.not.address-overlap-yes': 'Networks that connect to one Virtual WAN must not overlap.',
  'option.vwan-standard.not.address-overlap-yes.fits': 'It fits once no ranges overlap.',
  'option.vwan-standard.not.wants-vwan-yes': 'The connection that you asked for needs no virtual hub.',
  'option.vwan-standard.not.wants-vwan-yes.fits': 'It fits where the branches and regions themselves are joined.',
  'option.vwan-standard.not.ruled-out-vwan-standard': 'You ruled out Azure Virtual WAN.',
  'option.vwan-standard.not.ruled-out-vwan-standard.fits':
    'It fits with more than 30 sites, SD-WAN, or any-to-any traffic between several regions and sites.',
  'option.vwan-standard.not.site-count-from-30-or-sd-wan-yes':
    'The networks are joined without virtual hubs here, as another of your answers asks.',
  'option.vwan-standard.not.otherwise':
    'Hubs, scale units and data processing are billed, and neither more than 30 sites, SD-WAN nor any-to-any ' +
    'traffic across several regions and sites ask for them here.',
};
