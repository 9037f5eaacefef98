// What each question is about, for "what is …?"; what an option is stands with its words. Sources: keys of the source
// list.
import type { Field } from '../../../decision/case/requirements.ts';
import type { Explained } from '../question-rows.ts';

/** What each question is about, and what it is called. */
export const fieldGlossary: Readonly<Record<Field, Explained>> = {
  goal: {
    names: ['goal'],
    text:
      'The goal is what you came for: reaching something, resolving names, spreading load, going out to the ' +
      'internet, or administering machines.',
    sources: ['DG-OV'],
  },
  sourceType: {
    names: ['source type', 'the source', 'source', 'caller'],
    text: 'The source is what opens the connection: a VM, an app, a person’s device, a site or the internet.',
    sources: ['DG-OV'],
  },
  sourceResourceType: {
    names: ['source resource', 'source resource type'],
    text: 'The exact Azure service that opens the connection, where you know it.',
    sources: ['DG-OV'],
  },
  sourceRegion: {
    names: ['source region', 'region', 'azure region'],
    text: 'A region is where Azure runs your resources, such as East US. The source region is the one of the caller.',
    sources: ['REG'],
  },
  targetRegion: {
    names: ['target region', 'destination region'],
    text: 'The target region is the one of the resource that must be reached.',
    sources: ['REG'],
  },
  otherRegions: { names: ['other regions'], text: 'Further regions with VNets that take part.', sources: ['REG'] },
  sameRegion: {
    names: ['same region'],
    text:
      'Whether both ends are in one region decides between regional and global peering, and where a service ' +
      'endpoint works.',
    sources: ['PEER', 'SE'],
  },
  sameCloud: {
    names: ['same cloud', 'sovereign cloud', 'national cloud', 'azure cloud'],
    text: 'Azure runs three separate clouds: public, US Government and China. Private links never cross between them.',
    sources: ['MPEER', 'GOV'],
  },
  resourceType: {
    names: ['resource type', 'the target', 'target', 'paas'],
    text:
      'The target is what must be reached. A VM has its own address in a VNet; most PaaS resources need a private ' +
      'endpoint for one.',
    sources: ['PE', 'VINT'],
  },
  networkingMode: {
    names: ['networking mode', 'vnet injection', 'injected'],
    text:
      'Some services can either stand inside your VNet or be reached through a private endpoint. The mode says ' +
      'which.',
    sources: ['VINT'],
  },
  sameVnet: {
    names: ['vnet', 'virtual network', 'same vnet', 'azure vnet'],
    text: 'A VNet is your private network in Azure, in one region. Inside one VNet nothing needs to be built.',
    sources: ['VFAQ', 'UDR'],
  },
  existingPrivateEndpoint: {
    names: ['existing private endpoint'],
    text:
      'If the resource already has a private endpoint, its place decides whether you use it over peering or add ' +
      'one near the caller.',
    sources: ['PE', 'CAF-PLDNS'],
  },
  exposure: {
    names: ['exposure', 'public exposure', 'public endpoint', 'public access'],
    text:
      'Exposure says who outside your private networks may reach the target: nobody, known addresses, or ' +
      'everybody.',
    sources: ['DG-PAAS', 'DG-IN'],
  },
  hybrid: {
    names: ['hybrid', 'hybrid needs', 'hybrid connectivity', 'hybrid network'],
    text: 'Hybrid means that something outside Azure takes part: people’s devices, an office, a datacenter.',
    sources: ['DG-HYB'],
  },
  linkFailover: {
    names: ['failover', 'link failover', 'backup link'],
    text: 'A second way takes over when the first link fails: a VPN behind ExpressRoute, or a second circuit.',
    sources: ['ERRES', 'AC-ERV'],
  },
  siteCount: {
    names: ['site count', 'number of sites'],
    text: 'The number of sites decides between single tunnels and Virtual WAN.',
    sources: ['CAF-TOP'],
  },
  userNeed: {
    names: ['user need', 'user needs'],
    text: 'People who only need RDP or SSH get Azure Bastion; those who need the network get a point-to-site VPN.',
    sources: ['DG-ADM'],
  },
  sdWan: {
    names: ['sd wan', 'sdwan'],
    text: 'An SD-WAN steers the traffic of branches by software. It joins Azure best through Virtual WAN.',
    sources: ['CAF-TOP', 'VWAN'],
  },
  internetTransitAllowed: {
    names: ['internet transit', 'transit over the internet'],
    text: 'A site-to-site VPN crosses the internet in an encrypted tunnel. If that is forbidden, ExpressRoute remains.',
    sources: ['DG-HYB'],
  },
  vnetCount: {
    names: ['vnet count', 'number of vnets'],
    text:
      'With many VNets single peerings become unwieldy; then a hub, Virtual Network Manager or Virtual WAN fits ' +
      'better.',
    sources: ['AC-PEER', 'DG-AVNM'],
  },
  regionCount: {
    names: ['region count', 'number of regions'],
    text: 'The number of regions decides how many hubs are needed.',
    sources: ['DG-XR'],
  },
  transitive: {
    names: ['transitive', 'transitivity', 'transit', 'transitive routing', 'spoke to spoke'],
    text:
      'Transitive means that A reaches C through B. Peering alone never does that; a firewall in a hub or Virtual ' +
      'WAN does.',
    sources: ['MPEER', 'DG-XR'],
  },
  inspection: {
    names: ['inspection', 'traffic inspection', 'central firewall', 'udr', 'user defined route', 'nva'],
    text:
      'Inspection means that a firewall or network virtual appliance in a hub sees the traffic; user-defined ' +
      'routes send it there.',
    sources: ['DG-HS', 'AC-HS'],
  },
  encryption: {
    names: ['encryption', 'encryption in transit', 'ipsec', 'tls'],
    text:
      'Encryption in transit can sit in the application (TLS), between VMs (VNet encryption), in a tunnel (IPsec) ' +
      'or on the line (MACsec).',
    sources: ['ENC', 'VENC', 'CAF-ENC'],
  },
  addressOverlap: {
    names: [
      'address overlap',
      'overlap',
      'overlapping addresses',
      'address space',
      'cidr',
      'overlapping address space',
    ],
    text:
      'Address ranges overlap when both networks use some of the same private IPs. Peering and VPN then have no ' +
      'clear way to route.',
    sources: ['VFAQ', 'PLS'],
  },
  bandwidth: {
    names: ['bandwidth', 'throughput'],
    text:
      'The peak of data per second on this path decides between a VPN gateway and ExpressRoute. Peering itself ' +
      'has no limit.',
    sources: ['VGLIM', 'DG-HYB', 'PEER'],
  },
  latency: {
    names: ['latency', 'round trip time', 'rtt'],
    text: 'Latency is the time a packet travels. Between regions it is bound by distance; Microsoft publishes medians.',
    sources: ['LAT'],
  },
  initiator: {
    names: ['initiator'],
    text:
      'The initiator opens the connection. A private endpoint works in one direction only: from clients to the ' +
      'service.',
    sources: ['PE'],
  },
  alsoInVnetTargets: {
    names: ['other targets'],
    text: 'If you also need VMs in the target network, peering serves both them and the private endpoint.',
    sources: ['PE', 'PEER'],
  },
  sameTenant: {
    names: ['tenant', 'entra tenant', 'microsoft entra tenant', 'same tenant'],
    text:
      'A tenant is the Microsoft Entra directory of an organisation. Across tenants a private endpoint needs ' +
      'approval, and peering needs rights on both sides.',
    sources: ['AC-XT', 'MPEER'],
  },
  otherTenantKind: {
    names: ['other tenant'],
    text:
      'Your own second tenant can be peered; with another company a private endpoint or Private Link Service ' +
      'keeps the networks apart.',
    sources: ['AC-XT', 'DG-PAAS'],
  },
  sameSubscription: {
    names: ['subscription', 'same subscription'],
    text:
      'A subscription is a unit of billing and rights. Peering works across subscriptions if both sides have the ' +
      'rights.',
    sources: ['MPEER'],
  },
  targetRbac: {
    names: ['rbac', 'rights on the target', 'approval'],
    text: 'Without rights on the target, a private endpoint connection stays pending until the owner approves it.',
    sources: ['PE'],
  },
  criticality: {
    names: ['criticality', 'mission critical'],
    text: 'Criticality says how much an outage hurts; it decides about second circuits and zones.',
    sources: ['ERRES'],
  },
  costSensitivity: {
    names: ['cost sensitivity'],
    text: 'Where the budget is tight, free or cheaper options such as service endpoints move up.',
    sources: ['SE', 'CAF-PAAS'],
  },
  dnsControl: {
    names: ['dns control', 'custom dns'],
    text:
      'Your own DNS servers must forward to Azure DNS (168.63.129.16) from inside a linked VNet to see private ' +
      'zones.',
    sources: ['DG-PAAS', 'PEDI'],
  },
  partnerUsesSameZone: {
    names: ['shared zone', 'nxdomain'],
    text:
      'A privatelink zone hides other organisations’ resources of the same service unless fallback to the ' +
      'internet is on.',
    sources: ['PEDNS', 'PDFB'],
  },
  adminAccess: {
    names: ['admin access', 'administrator access'],
    text: 'Admin access is RDP or SSH to machines. Azure Bastion gives it without public IPs.',
    sources: ['DG-ADM'],
  },
  outboundInternet: {
    names: ['outbound internet', 'outbound access', 'egress', 'default outbound access', 'snat'],
    text:
      'Outbound access lets your machines call the internet. VNets made with API version 2025-07-01 or later have ' +
      'none by default; a NAT gateway or firewall gives it.',
    sources: ['DOA', 'DG-OUT', 'NW-PRIVATE'],
  },
  newVnet: {
    names: ['new vnet'],
    text: 'VNets made with API version 2025-07-01 or later have private subnets without default outbound access.',
    sources: ['DOA', 'NW-PRIVATE'],
  },
  forcedTunnel: {
    names: ['forced tunneling', 'forced tunnelling', 'forced tunnel'],
    text: 'Forced tunnelling sends all internet traffic of Azure back through your own site.',
    sources: ['CAF-PAAS', 'DG-HS'],
  },
  ipv6: {
    names: ['ipv6', 'dual stack'],
    text: 'IPv6 works with VNets and peering, not with Virtual WAN.',
    sources: ['VWANF'],
  },
  deploymentModel: {
    names: ['deployment model', 'classic vnet', 'classic'],
    text: 'Classic VNets come from the old deployment model; they cannot be peered with each other.',
    sources: ['PEER', 'GWT'],
  },
  targetProtocol: {
    names: ['target protocol', 'layer 7', 'layer 4'],
    text: 'HTTP can use Front Door or Application Gateway; other protocols need a load balancer.',
    sources: ['DG-IN', 'AC-LB'],
  },
  globalUsers: {
    names: ['global users'],
    text: 'Users on several continents are served best by a global entry such as Front Door.',
    sources: ['DG-IN'],
  },
  originPrivate: {
    names: ['origin', 'private origin'],
    text: 'The origin is the app behind the public entry. Front Door Premium reaches it privately.',
    sources: ['FDPL'],
  },
  appVnetSameRegion: {
    names: ['integration region'],
    text: 'App Service integrates only with a VNet of its own region, which may be peered with others.',
    sources: ['ASVI'],
  },
  callerPlan: {
    names: ['hosting plan', 'app service plan', 'consumption plan', 'flex consumption'],
    text:
      'The plan of an app or function decides whether it can integrate with a VNet; the classic Consumption plan ' +
      'cannot.',
    sources: ['ASVI', 'FNNET'],
  },
  expressRouteType: {
    names: ['expressroute type'],
    text: 'A circuit comes through a provider, or on ExpressRoute Direct ports of your own, which alone allow MACsec.',
    sources: ['ERD', 'ERENC'],
  },
  expressRouteCircuits: {
    names: ['circuit', 'expressroute circuit', 'number of circuits'],
    text: 'A circuit is one ExpressRoute connection at one location. Two locations protect from the loss of one.',
    sources: ['ERRES'],
  },
  onpremPrefixes: {
    names: ['prefix', 'prefixes', 'bgp'],
    text: 'The number of prefixes you advertise is limited: 4,000 on a standard circuit, 10,000 with Premium.',
    sources: ['ERFAQ', 'ERLIM'],
  },
  privateEndpointCount: {
    names: ['private endpoint count', 'number of private endpoints'],
    text: 'A VNet holds 1,000 private endpoints, a group of peered VNets 4,000 without high scale.',
    sources: ['PEHS'],
  },
  peCountPerResource: {
    names: ['endpoints per resource'],
    text: 'Several private endpoints to one resource need care with DNS: one zone keeps one record.',
    sources: ['PEDNS', 'CAF-PLDNS'],
  },
  spokeHasGateway: {
    names: ['spoke gateway', 'gateway', 'virtual network gateway'],
    text: 'A gateway joins a VNet to networks outside. A spoke with its own gateway cannot use that of the hub.',
    sources: ['MPEER'],
  },
  vpnSku: {
    names: ['vpn sku', 'gateway sku', 'vpngw1az', 'vpngw2az'],
    text: 'The SKU of a VPN gateway sets its speed, from VpnGw1AZ with 650 Mbps to VpnGw5AZ with 10 Gbps.',
    sources: ['VGLIM', 'VPNSKU'],
  },
  bastionSku: {
    names: ['bastion sku'],
    text: 'The Bastion SKUs are Developer, Basic, Standard and Premium. Developer cannot reach peered VNets.',
    sources: ['BASSKU'],
  },
  lbSku: {
    names: ['lb sku', 'load balancer sku'],
    text: 'Standard is the SKU of load balancers to use; Basic is retired.',
    sources: ['LBB', 'LBSKU'],
  },
  targetBehindBasicLb: {
    names: ['basic front end'],
    text: 'The front end of a Basic load balancer cannot be reached over global peering.',
    sources: ['VFAQ', 'PEER'],
  },
  existingVpnBetweenVnets: {
    names: ['existing vpn'],
    text: 'Where both a peering and a VPN join two VNets, traffic takes the peering.',
    sources: ['PEER'],
  },
  mentionsPairedRegion: {
    names: ['paired region', 'region pair'],
    text: 'A paired region is the partner that Microsoft names for some regions, for recovery and updates.',
    sources: ['REG'],
  },
  existingFeatures: {
    names: ['existing features'],
    text: 'Some things that already stand in a VNet limit what can be added, such as a gateway or a DNS resolver.',
    sources: ['VENC', 'VWANF'],
  },
  stands: {
    names: ['what stands', 'the estate', 'existing network'],
    text: 'What stands already is kept where it carries the traffic; the answer says what to add and what to change.',
    sources: ['DG-OV'],
  },
  ask: {
    names: ['your question'],
    text: 'Your question is answered first; the design comes after it.',
    sources: ['DG-OV'],
  },
  mustUse: {
    names: ['required option'],
    text: 'An option that must be used is in the design, or the answer says why it cannot be.',
    sources: ['DG-OV'],
  },
  mayRenumber: {
    names: ['renumbering', 'renumber'],
    text:
      'Where one side can be given other ranges, overlapping networks can be joined; where not, an address ' +
      'translation or a published service is left.',
    sources: ['VFAQ', 'PLS'],
  },
  mayPeer: {
    names: ['joining networks'],
    text: 'Networks can be joined as a whole, or one service can be published to the other side and nothing else.',
    sources: ['PLS', 'PEER'],
  },
  proposed: {
    names: ['proposal', 'proposed option'],
    text: 'The options you have in mind: I give each a verdict with its reason.',
    sources: ['DG-OV'],
  },
  ruledOut: {
    names: ['ruled out option'],
    text: 'The options you do not want: I leave them out, or say why one of them is needed after all.',
    sources: ['DG-OV'],
  },
};
