// What to do, in the order in which people do it.
import { addressedCallers, managedCallers, type SourceType, vnetCallers } from '../case/source-types.ts';
import { typesWithoutAgent, typesWithEndpoint, typesWithoutPublicAccess } from '../../azure/resource-types.ts';
import { ofAnotherCompany } from '../decide/another-company.data.ts';
import { callsFromDevices, callsFromManaged, callsFromSite, callsFromVnet, reachedByEndpoint, reachedInPublic, reachedInVnet, reachedOutside, targetKnown } from '../decide/ends.data.ts';
import type { Condition, Equals, TextFact, TextOf } from '../decide/condition.ts';
import type { OptionId } from '../../options/options.ts';
import type { Pattern } from '../../options/pattern.ts';
import type { Checked, Sentence } from '../../options/sentence.ts';
import type { Endpoint, Gateway, Link, NetworkId, Standing } from '../topology/topology.ts';

export interface StepRow<Text = Sentence> {
  readonly id: string;
  readonly when: Condition;
  /** The step is for one of these parts of the topology; absent: for none in particular. */
  readonly parts?: readonly PartPattern[];
  /** And one of these stands in the same network. */
  readonly beside?: readonly PartPattern[];
  /** And none of these stands in the same network. */
  readonly without?: readonly PartPattern[];
  /** The step builds these: it is for a design of which one must be built anew. */
  readonly builds?: readonly Pattern<OptionId>[];
  /** The step is for these where they stand: for a design of which none must be built anew. */
  readonly keeps?: readonly Pattern<OptionId>[];
  readonly text: Text;
}

/** Parts of a topology, by what they are, how they stand and where; links by what carries them. */
export interface PartPattern {
  readonly kind: Gateway['kind'] | Endpoint['kind'] | Link['by'];
  readonly standing: Standing;
  readonly in?: NetworkId;
}

function steps<Text extends string>(rows: readonly StepRow<Text & Checked<Text>>[]): readonly StepRow[];
function steps(rows: readonly StepRow<string>[]): readonly StepRow<string>[] {
  return rows;
}

const rec = (option: Pattern<OptionId>): Condition => ({ rec: option });
const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
const is = <F extends TextFact>(fact: F, value: TextOf<F>): Equals<F> => ({ fact, op: '=', value });
const fromOneOf = (callers: readonly SourceType[]): Condition => ({ fact: 'sourceType', op: 'in', value: callers });

const peering = any(rec('vnet-peering-*'), rec('avnm-*'));
const secondCircuit = all(rec('expressroute'), any(is('criticality', 'mission-critical'), is('linkFailover', 'second-circuit'), all(is('bandwidth', 'gte-10g'), is('criticality', 'production'), { not: is('linkFailover', 'none') }, { not: is('expressRouteType', 'direct') })));
const gateway = any(rec('s2s-vpn'), rec('p2s-vpn'), rec('vnet-to-vnet-vpn'), rec('expressroute*'));
const ownEndpoint = any(rec('private-endpoint'), rec('private-endpoint-from-onprem'));
const overlapping = is('addressOverlap', 'yes');
/** An appliance sends on what comes from a third network; for a VPN or ExpressRoute gateway a peering needs no setting. */
const throughAppliance = any(rec('hub-spoke-firewall'), all(rec('route-server'), is('goal', 'exchange-routes')));

const peeringsThat = (standing: Standing): readonly PartPattern[] =>
  (['vnet-peering-regional', 'vnet-peering-global'] as const).map(kind => ({ kind, standing }));

const webFirewall = any(rec('front-door'), rec('app-gateway-waf'));
const toMachines = any(rec('traffic-manager'), rec('public-load-balancer'), rec('global-load-balancer'));

const acrossClouds = all(is('sameCloud', 'no'), fromOneOf(vnetCallers));

const gatewayStands: readonly PartPattern[] = [{ kind: 'vpn-gateway', standing: 'existing' }, { kind: 'expressroute-gateway', standing: 'existing' }];
const published = rec('private-link-service');
/** What is reached is what is published, for want of an endpoint of its own. */
const targetPublished = all(published, is('reach', 'nic'), { not: { fact: 'resourceType', op: 'in', value: typesWithEndpoint } });
/** A service with a managed network whose work an agent can do; one that was not named may have one. */
const agentCalls = all(fromOneOf(managedCallers), { not: { fact: 'sourceResourceType', op: 'in', value: typesWithoutAgent } });
const closesPublicAccess: Condition = { not: { fact: 'resourceType', op: 'in', value: typesWithoutPublicAccess } };
/** Only administrators come, and they come through Bastion. */
const throughBastion = all(rec('bastion'), { not: rec('p2s-vpn') }, is('sourceType', 'user-device'), is('reach', 'nic'));
const tested: Condition = { not: any(rec('ask-exposure'), rec('out-of-scope'), throughBastion) };
/** The name is a part of the path: a machine without a zone of the design is reached by its address. */
const byName = any(
  is('goal', 'resolve-names'),
  rec('private-dns-zone'),
  rec('dns-private-resolver'),
  { not: { fact: 'reach', op: 'in', value: ['nic', 'hybrid'] } },
);
const createEndpoint = 'Create the private endpoint for {target}{endpointPlace}, one for each sub-resource that you use.';
const createPublished = 'Create the private endpoint for {target}{endpointPlace}, by the resource ID or alias of the Private Link Service.';
const useEndpoint = 'Use the private endpoint of {target} that exists, or create one there if it turns out to be missing.';

const managedEndpointStands: Condition = { stands: 'private-endpoint', with: { type: 'managed' } };

const createZone = 'Create the private DNS zone, register the private endpoint in it, and link it to every VNet with callers: without the link the name resolves to the public address.';

/** The design has a way on which ports can be closed. */
const filtered = any(peering, rec('vnet-to-vnet-vpn'), rec('hub-spoke-firewall'), rec('same-vnet'), rec('private-endpoint'), rec('service-endpoint'), gateway, rec('vwan-*'), rec('vnet-integration'));

export const stepRows = steps([
  { id: 'runtime', when: all(published, is('reach', 'hybrid'), agentCalls), text: 'Where the managed network is not mandatory, take {agent} on a machine at your site instead: it calls out over 443 and needs neither a VPN nor Private Link Service.' },
  { id: 'plan-upgrade', when: all(rec('vnet-integration'), is('callerPlan', 'no-vnet-integration')), text: 'Move {source} to a plan with VNet integration first: Flex Consumption, Elastic Premium, or Basic and higher. The classic Consumption plan and the Free and Shared plans have none.' },
  { id: 'plan-check', when: all(rec('vnet-integration'), is('sourceType', 'app-service'), { not: is('callerPlan', 'no-vnet-integration') }), text: 'Check that the plan of {source} has VNet integration: the classic Consumption plan and the Free and Shared plans have none.' },
  { id: 'renumber', when: rec('redesign-addresses'), text: 'Choose new address ranges for the smaller side and move its workloads, because overlapping ranges cannot be joined.' },
  { id: 'renumber-meanwhile', when: all(rec('redesign-addresses'), rec('expressroute*'), is('internetTransitAllowed', 'yes')), text: 'Until the ranges are unique, a site-to-site VPN with NAT rules on Azure VPN Gateway carries up to the limit of its SKU.' },
  { id: 'translate-before-line', when: all(rec('expressroute*'), overlapping, is('mayRenumber', 'no')), text: 'Translate the overlapping addresses on your own routers before the ExpressRoute circuit, which does not translate.' },
  { id: 'renumber-translate', when: all(rec('redesign-addresses'), rec('expressroute*')), text: 'If new ranges take too long, translate the addresses on your own routers before the ExpressRoute circuit.' },
  { id: 'ranges', when: all(any(peering, rec('vnet-to-vnet-vpn'), rec('vwan-*')), { not: overlapping }), builds: ['vnet-peering-*', 'avnm-*', 'vnet-to-vnet-vpn', 'vwan-*'], text: 'Check that the address ranges of the networks do not overlap: overlapping networks cannot be joined.' },
  { id: 'nat-rules', when: all(any(rec('s2s-vpn'), rec('vwan-*')), overlapping), text: 'Give the VPN connection NAT rules that translate the overlapping ranges; Azure VPN Gateway needs VpnGw2AZ or larger for it.' },
  { id: 'hub', when: rec('hub-spoke-firewall'), parts: [{ kind: 'firewall', standing: 'new' }], text: 'Create the hub VNet with an AzureFirewallSubnet of /26 and deploy Azure Firewall (or your network virtual appliance) in it, one hub in each region.' },
  { id: 'firewall-there', when: rec('hub-spoke-firewall'), parts: [{ kind: 'firewall', standing: 'existing' }], text: 'Allow this traffic in the rules of the firewall that you have.' },
  { id: 'virtual-wan', when: all(rec('vwan-*'), { not: is('existingFeatures', 'vwan-hub-connection') }), text: 'Create Azure Virtual WAN of type Standard (Basic has no transit) with a virtual hub in each region, and connect each VNet to the hub of its region.' },
  { id: 'virtual-wan-there', when: all(rec('vwan-*'), is('existingFeatures', 'vwan-hub-connection')), text: 'Check that each VNet is connected to the hub of its region in the Azure Virtual WAN that you have, and connect those that are not.' },
  { id: 'virtual-wan-per-cloud', when: all(rec('vwan-*'), is('sameCloud', 'no')), text: 'Keep the virtual WAN in one Azure cloud: VNets of another cloud cannot join it.' },
  { id: 'one-vnet-in-hub', when: all(rec('vwan-*'), overlapping, fromOneOf(addressedCallers)), text: 'Connect only one of the two overlapping VNets to the virtual hub.' },
  { id: 'secured-hub', when: rec('vwan-secured-hub'), builds: ['vwan-secured-hub'], text: 'Deploy the firewall in each virtual hub and switch on routing intent for private and internet traffic.' },
  { id: 'secured-hub-there', when: rec('vwan-secured-hub'), keeps: ['vwan-secured-hub'], text: 'Check that routing intent of the virtual hub sends this traffic through its firewall, and switch it on where it does not.' },
  { id: 'peer', when: rec('vnet-peering-*'), parts: peeringsThat('new'), builds: ['vnet-peering-*', 'hub-spoke-firewall'], text: 'Create the peering on both VNets: it carries traffic only when both sides show Connected.' },
  { id: 'peered', when: rec('vnet-peering-*'), parts: peeringsThat('existing'), text: 'Check that the peering you have shows Connected on both sides.' },
  { id: 'peered', when: rec('vnet-peering-*'), parts: peeringsThat('new'), keeps: ['vnet-peering-*', 'hub-spoke-firewall'], text: 'Check that every peering you have shows Connected on both sides.' },
  { id: 'peering-cost', when: rec('vnet-peering-global'), text: 'Plan for the cost: traffic over global peering is billed per GB in both directions, by the billing zone of each region.' },
  { id: 'forwarded', when: throughAppliance, text: 'Allow forwarded traffic on the peerings between spokes and hub, because a peering is not transitive by itself.' },
  { id: 'routes', when: rec('hub-spoke-firewall'), text: 'Give every spoke subnet a route table (UDR) that sends the traffic to the private address of the firewall or NVA, in both directions.' },
  { id: 'no-direct-peering', when: all(rec('hub-spoke-firewall'), any({ not: { fact: 'transitive', op: '=', value: 'none' } }, is('existingFeatures', 'vnet-peering'))), text: 'Do not peer the spokes with each other directly: that traffic would go around the firewall.' },
  { id: 'mesh', when: rec('avnm-*'), builds: ['avnm-*'], text: 'Put the VNets into a network group of Azure Virtual Network Manager, choose the topology, switch on the global mesh where regions differ, and deploy the configuration in each region.' },
  { id: 'gateway-subnet', when: all(gateway, { not: rec('vwan-*') }), parts: [{ kind: 'vpn-gateway', standing: 'new' }, { kind: 'expressroute-gateway', standing: 'new' }], without: gatewayStands, text: 'Create a subnet named GatewaySubnet of /26 and deploy the gateway in it, of a zone-redundant (AZ) SKU; allow 45 minutes or more.' },
  { id: 'gateway-beside', when: all(gateway, { not: rec('vwan-*') }), parts: [{ kind: 'vpn-gateway', standing: 'new' }, { kind: 'expressroute-gateway', standing: 'new' }], beside: gatewayStands, text: 'Deploy the new gateway in the GatewaySubnet beside the gateway that you have, of a zone-redundant (AZ) SKU: the subnet must be /27 or larger, and it takes 45 minutes or more.' },
  { id: 'tunnel', when: rec('s2s-vpn'), parts: [{ kind: 's2s-vpn', standing: 'new' }], text: 'Create the local network gateway and the IPsec connection, and configure the device on the other side with the same settings.' },
  { id: 'both-connections', when: all(rec('vnet-to-vnet-vpn'), { not: is('existingVpnBetweenVnets', 'yes') }), text: 'Create the VNet-to-VNet connection from both gateways with the same key.' },
  { id: 'connections-there', when: all(rec('vnet-to-vnet-vpn'), is('existingVpnBetweenVnets', 'yes')), text: 'Check that the VPN connection you have shows Connected on both gateways.' },
  { id: 'ports', when: all(rec('expressroute-direct'), { not: { stands: 'expressroute-circuit', with: { type: 'direct' } } }), text: 'Order the ExpressRoute Direct port pair early, have both ports patched at the peering location, and create the circuits on it yourself.' },
  { id: 'circuit', when: all(any(rec('expressroute'), rec('expressroute-vpn-failover')), { not: rec('expressroute-direct') }, { not: { stands: 'expressroute-circuit' } }), builds: ['expressroute', 'expressroute-vpn-failover'], text: 'Order the ExpressRoute circuit from a connectivity provider early: it takes weeks to months.' },
  { id: 'second-circuit', when: all(secondCircuit, { not: { stands: 'expressroute-circuit' } }), text: 'Order two circuits in two peering locations, so that one may fail.' },
  { id: 'second-circuit', when: all(secondCircuit, { stands: 'expressroute-circuit' }, { not: { fact: 'expressRouteCircuits', op: '>=', value: 2 } }), text: 'Order a second circuit in another peering location, so that one may fail.' },
  { id: 'circuit-per-cloud', when: all(rec('expressroute*'), is('sameCloud', 'no')), text: 'Order a circuit in each Azure cloud and route between them at your own edge: one circuit never serves two clouds.' },
  { id: 'circuits-later', when: all(rec('s2s-vpn'), is('sameCloud', 'no'), is('expressRouteNeeded', 'yes')), text: 'For more than a VPN gateway carries, order an ExpressRoute circuit in each cloud: one circuit never serves two clouds.' },
  { id: 'bgp-failover', when: rec('expressroute-vpn-failover'), text: 'Run BGP on both the circuit and the VPN, so that traffic fails over by itself and returns when the line is back.' },
  { id: 'encrypt-line', when: rec('expressroute-encrypted'), text: 'Encrypt the line, because ExpressRoute is private but not encrypted by default: IPsec over private peering on any circuit, or MACsec on ExpressRoute Direct.' },
  { id: 'line-not-encrypted', when: all(any(rec('expressroute'), rec('expressroute-vpn-failover'), rec('expressroute-global-reach')), { not: rec('expressroute-encrypted') }), text: 'Use TLS in the applications: ExpressRoute is private but not encrypted by default.' },
  { id: 'internal-app-gateway', when: rec('internal-app-gateway'), text: 'Create the Application Gateway v2 with a private address alone, in a subnet of its own, with a listener, a rule and a probe for each back end pool.' },
  { id: 'fast-path', when: rec('expressroute-fastpath'), text: 'Size the ExpressRoute gateway for FastPath (ErGw3AZ, or ErGwScale with at least 10 scale units) and switch FastPath on at the connection.' },
  { id: 'global-reach', when: rec('expressroute-global-reach'), text: 'Switch on Global Reach on both circuits with a /29 for the link; circuits do not route to each other without it, and different geopolitical regions need the Premium add-on.' },
  { id: 'route-server-appliances', when: all(rec('route-server'), is('goal', 'exchange-routes')), builds: ['route-server'], text: 'Deploy Azure Route Server in a subnet named RouteServerSubnet in the hub, and peer each appliance with both of its addresses by BGP. Switch on branch-to-branch where a VPN or ExpressRoute gateway must learn the routes too.' },
  { id: 'route-server', when: all(rec('route-server'), { not: is('goal', 'exchange-routes') }), builds: ['route-server'], text: 'Deploy Azure Route Server in the hub and switch on branch-to-branch, so that the two gateways exchange routes.' },
  { id: 'route-server-there', when: all(rec('route-server'), is('goal', 'exchange-routes')), keeps: ['route-server'], text: 'Peer each appliance with both addresses of the Azure Route Server that you have by BGP, and announce the same routes to both.' },
  { id: 'vpn-client', when: rec('p2s-vpn'), builds: ['p2s-vpn'], text: "Choose the sign-in (Microsoft Entra ID or certificates) and give each person the VPN client package; point-to-site serves people's devices, not servers or sites." },
  { id: 'transit-settings', when: rec('gateway-transit'), builds: ['gateway-transit'], text: 'Peer each spoke with the hub, allow gateway transit on the hub side, and use the remote gateway on the spoke side.' },
  { id: 'interesting-traffic', when: all(rec('gateway-transit'), rec('s2s-vpn')), text: 'Tell the device on the other side about the address ranges of the spokes.' },
  { id: 'forced-tunnel', when: all(is('forcedTunnel', 'yes'), any(rec('s2s-vpn'), rec('expressroute*'), rec('vwan-*'))), text: 'Force the tunnel: advertise a default route (0.0.0.0/0) from your site, or set a default site on the VPN gateway, so that all internet traffic goes to your site first.' },
  { id: 'integrate', when: all(rec('vnet-integration'), is('sourceType', 'app-service')), builds: ['vnet-integration'], text: 'Give {source} a delegated subnet of /28 or larger in its own region and switch on VNet integration; it serves outbound calls only.' },
  { id: 'integrate-target', when: all(rec('vnet-integration'), { not: is('sourceType', 'app-service') }), builds: ['vnet-integration'], text: 'Switch on VNet integration on {target} for the connections that it opens itself.' },
  { id: 'publish', when: all(published, { not: is('reach', 'hybrid') }), parts: [{ kind: 'private-link-service', standing: 'new' }], text: 'Put a Standard load balancer in front of {target} and create Private Link Service on it.' },
  { id: 'publish-onward', when: all(published, is('reach', 'hybrid')), parts: [{ kind: 'private-link-service', standing: 'new' }], text: 'Put VMs that forward to {target} behind a Standard load balancer in your VNet and create Private Link Service on it: its pool takes the network cards of VMs, and no address outside Azure.' },
  { id: 'publish-there', when: rec('private-link-service'), parts: [{ kind: 'private-link-service', standing: 'existing' }], text: 'Put {target} behind the load balancer of the Private Link Service that you have.' },
  { id: 'runtime', when: all(published, { not: is('reach', 'hybrid') }, agentCalls), text: 'Where the managed network is not mandatory, take {agent} on a machine in the VNet of {target} instead: it needs no Private Link Service.' },
  { id: 'endpoint', when: all(ownEndpoint, targetPublished), parts: [{ kind: 'private-endpoint', standing: 'new', in: 'caller' }], text: createPublished },
  { id: 'endpoint', when: all(ownEndpoint, { not: targetPublished }), parts: [{ kind: 'private-endpoint', standing: 'new', in: 'caller' }], text: createEndpoint },
  { id: 'endpoint', when: all(ownEndpoint, { not: is('existingPrivateEndpoint', 'in-other-vnet') }, { not: fromOneOf(managedCallers) }), parts: [{ kind: 'private-endpoint', standing: 'new', in: 'target' }], text: createEndpoint },
  { id: 'endpoint-outside', when: all(ownEndpoint, fromOneOf(managedCallers)), parts: [{ kind: 'private-endpoint', standing: 'new' }], text: 'Create a second private endpoint for {target}{outsidePlace}, for callers outside Azure.' },
  { id: 'endpoint-there', when: all(ownEndpoint, is('existingPrivateEndpoint', 'in-other-vnet')), parts: [{ kind: 'private-endpoint', standing: 'new', in: 'target' }], text: useEndpoint },
  { id: 'endpoint-there', when: ownEndpoint, parts: [{ kind: 'private-endpoint', standing: 'existing' }], text: useEndpoint },
  { id: 'managed-endpoint', when: all(ownEndpoint, { not: managedEndpointStands }), parts: [{ kind: 'private-endpoint', standing: 'managed' }], text: 'Create the managed private endpoint in {source} and approve it on the other side.' },
  { id: 'managed-endpoint-there', when: all(ownEndpoint, managedEndpointStands), parts: [{ kind: 'private-endpoint', standing: 'managed' }], text: 'Check that the managed private endpoint that you have in {source} is approved on the other side.' },
  { id: 'approve', when: rec('private-endpoint-cross-tenant'), text: 'Ask the owner in the other tenant to approve the private endpoint: it stays pending until then.' },
  { id: 'service-endpoint', when: rec('service-endpoint'), text: 'Switch on the service endpoint on the subnet of {source}, then set the firewall of {target} to deny by default and add the subnet as a rule: without that rule {target} still answers everybody.' },
  { id: 'allow-list', when: all(rec('service-firewall'), { not: webFirewall }), text: 'Set the firewall of {target} to deny by default and allow the known addresses.' },
  { id: 'allow-list', when: all(is('exposure', 'allow-listed'), webFirewall), text: 'Let only the known addresses through by a custom rule of the web application firewall (WAF) that checks the address of the client.' },
  { id: 'allow-list', when: all(is('exposure', 'allow-listed'), toMachines, { not: rec('service-firewall') }), text: 'Let the known addresses in on {ports}, and nothing else from the internet, by the network security group (NSG) of {target}: it sees the address of the caller.' },
  { id: 'behind-gateway', when: all(rec('service-firewall'), rec('app-gateway-waf')), text: 'Set the firewall of {target} to deny by default and allow the subnet of Application Gateway alone.' },
  { id: 'zone', when: all(rec('private-dns-zone'), ownEndpoint, targetPublished), text: 'Create a private DNS zone for a name of your own, give it a record with the address of the private endpoint, and link it to every VNet with callers.' },
  { id: 'zone', when: all(rec('private-dns-zone'), ownEndpoint, { not: targetPublished }, { not: acrossClouds }), text: createZone },
  { id: 'zone', when: all(rec('private-dns-zone'), ownEndpoint, acrossClouds), parts: [{ kind: 'private-endpoint', standing: 'new', in: 'caller' }, { kind: 'private-endpoint', standing: 'existing', in: 'caller' }], text: createZone },
  { id: 'zone-across-clouds', when: all(rec('private-dns-zone'), ownEndpoint, acrossClouds), parts: [{ kind: 'private-endpoint', standing: 'new', in: 'target' }, { kind: 'private-endpoint', standing: 'existing', in: 'target' }], text: 'Create the private DNS zone, register the private endpoint in it, and link it to the VNets of its own cloud: a zone cannot be linked across clouds, so the other cloud forwards the name to it.' },
  { id: 'zone-names', when: all(rec('private-dns-zone'), { not: ownEndpoint }, { not: is('sameCloud', 'no') }), builds: ['private-dns-zone'], text: 'Link one private DNS zone to every VNet that asks Azure DNS, which is that of your own DNS servers where the callers ask them: Azure-provided names do not resolve across VNets.' },
  { id: 'zone-names-each-cloud', when: all(rec('private-dns-zone'), { not: ownEndpoint }, is('sameCloud', 'no')), builds: ['private-dns-zone'], text: 'Link a private DNS zone to the VNets in each cloud: Azure-provided names do not resolve across VNets, and no zone reaches another cloud.' },
  { id: 'resolver', when: rec('dns-private-resolver'), parts: [{ kind: 'dns-resolver', standing: 'new' }], text: 'Give DNS Private Resolver an inbound endpoint in a subnet of /28 and forward the public zone name to it from the DNS servers of VPN and on-premises clients.' },
  { id: 'resolver-there', when: rec('dns-private-resolver'), parts: [{ kind: 'dns-resolver', standing: 'existing' }], text: 'Forward the public zone name to the inbound endpoint of the DNS Private Resolver that you have, from the DNS servers of VPN and on-premises clients.' },
  { id: 'public-access', when: all(ownEndpoint, is('exposure', 'none'), is('reach', 'private-endpoint'), closesPublicAccess, { not: ofAnotherCompany }), text: 'Disable public network access on {target} once the private endpoint answers: a private endpoint does not close the public one.' },
  { id: 'balancer', when: rec('internal-load-balancer'), text: 'Use the Standard SKU with health probes: a Basic front end is retired and cannot be reached over global peering.' },
  { id: 'probes', when: any(rec('public-load-balancer'), rec('global-load-balancer')), text: 'Set health probes and outbound rules: a Standard load balancer gives its machines no way out by itself.' },
  { id: 'front-door', when: rec('front-door'), builds: ['front-door'], text: 'Create Azure Front Door with a WAF policy, and put the origins of every region into one origin group with a health probe.' },
  { id: 'app-gateway', when: rec('app-gateway-waf'), parts: [{ kind: 'application-gateway', standing: 'new' }], text: 'Deploy Application Gateway (WAF_v2) in a subnet of its own, with {target} as its backend and a health probe.' },
  { id: 'app-gateway-there', when: rec('app-gateway-waf'), parts: [{ kind: 'application-gateway', standing: 'existing' }], text: 'Add {target} to the Application Gateway that you have, as a backend with a health probe.' },
  { id: 'waf', when: any(rec('front-door'), rec('app-gateway-waf')), builds: ['front-door', 'app-gateway-waf'], text: 'Switch the web application firewall (WAF) to prevention mode after a trial in detection mode.' },
  { id: 'origin', when: rec('front-door'), text: 'Lock the origins to your Front Door: by Private Link with the Premium tier, or by service tag and the X-Azure-FDID header.' },
  { id: 'priority', when: rec('traffic-manager'), text: 'Choose priority routing in Traffic Manager, the active region first, with a short time to live and a health probe on each endpoint.' },
  { id: 'nat', when: rec('nat-gateway'), builds: ['nat-gateway'], text: 'Attach the NAT gateway with its fixed public addresses to the subnets: it is for outbound connections only, and VNets made with API version 2025-07-01 or later have no default outbound access without it.' },
  { id: 'bastion', when: rec('bastion'), builds: ['bastion'], text: 'Deploy Azure Bastion in an AzureBastionSubnet of /26, in the hub where there is one, and remove the public addresses from the machines.' },
  { id: 'encrypt-machines', when: rec('vnet-encryption'), text: 'Switch on Virtual Network encryption on both VNets and check that the machine sizes support it.' },
  { id: 'nsg', when: all(filtered, any(callsFromSite, callsFromDevices), { not: targetKnown }), text: 'Check the firewall outside Azure and the network security groups (NSGs) of the subnets that are reached: they still apply.' },
  { id: 'nsg', when: all(filtered, callsFromVnet, { not: targetKnown }), text: 'Check the network security groups (NSGs) of the subnets that take part: they still apply.' },
  { id: 'nsg', when: all(filtered, callsFromVnet, targetKnown, reachedInVnet), text: 'Check the network security groups (NSGs) on both sides: they still apply, and {target} needs {ports} open.' },
  { id: 'nsg', when: all(filtered, callsFromVnet, reachedByEndpoint, { not: rec('private-endpoint*') }), text: 'Check the network security group (NSG) at {source}: it must let {ports} out to the service tag of {target}.' },
  { id: 'nsg', when: all(filtered, callsFromVnet, reachedByEndpoint, rec('private-endpoint*')), text: 'Check the network security group (NSG) at {source}: it must let {ports} out to {target}. One at the private endpoint counts only where network policies are on for its subnet.' },
  { id: 'nsg', when: all(filtered, callsFromVnet, reachedInPublic), text: 'Check the network security group (NSG) at {source}: it must let {ports} out to {target}.' },
  { id: 'nsg', when: all(filtered, callsFromVnet, reachedOutside), text: 'Check the network security group (NSG) at {source} and the firewall in front of {target}, which needs {ports} open.' },
  { id: 'nsg', when: all(filtered, callsFromSite, targetKnown, reachedInVnet), text: 'Check the firewall at {source} and the network security group (NSG) of {target}: {ports} must be open on the way.' },
  { id: 'nsg', when: all(filtered, callsFromSite, reachedByEndpoint), text: 'Check the firewall at {source}: it must let {ports} out to {target}. A network security group (NSG) at the private endpoint counts only where network policies are on for its subnet.' },
  { id: 'nsg', when: all(filtered, callsFromSite, reachedOutside), text: 'Check the firewall at each end: both are outside Azure, and {target} needs {ports} open.' },
  { id: 'nsg', when: all(filtered, callsFromDevices, targetKnown, reachedInVnet), text: 'Check the network security group (NSG) of {target}: it must let the address pool of the VPN clients in on {ports}.' },
  { id: 'nsg', when: all(filtered, callsFromDevices, reachedByEndpoint), text: 'Check the network policies of the subnet of the private endpoint: only where they are on does a network security group (NSG) filter there, which must then let the address pool of the VPN clients in.' },
  { id: 'nsg', when: all(filtered, callsFromDevices, reachedOutside), text: 'Check the firewall in front of {target}: it must let the address pool of the VPN clients in on {ports}.' },
  { id: 'nsg', when: all(filtered, callsFromManaged, reachedInVnet), text: 'Check the network security group (NSG) of {target}: it needs {ports} open.' },
  { id: 'nsg', when: all(filtered, callsFromManaged, reachedOutside), text: 'Check the firewall in front of {target}, which needs {ports} open.' },
  { id: 'verify-session', when: throughBastion, text: 'Test by opening an RDP or SSH session to {target} through Azure Bastion.' },
  { id: 'verify', when: all(tested, byName, { not: callsFromManaged }), text: 'Test from {source}: resolve the name first, then open the connection.' },
  { id: 'verify-managed', when: all(tested, byName, callsFromManaged), text: 'Test the connection from {source}: its own network resolves the name, not yours.' },
  { id: 'verify-address', when: all(tested, { not: byName }), text: 'Test from {source}: open the connection to the address of {target}.' },
]);
