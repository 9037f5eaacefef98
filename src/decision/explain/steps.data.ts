// What to do, in the order in which people do it.

import { typesWithEndpoint, typesWithoutAgent, typesWithoutPublicAccess } from '../../azure/resource-types.ts';
import type { WordId } from '../../content/languages.ts';
import type { OptionId } from '../../options/options.ts';
import type { Pattern } from '../../options/pattern.ts';
import { addressedCallers, managedCallers, type SourceType, vnetCallers } from '../case/source-types.ts';
import { ofAnotherCompany } from '../decide/another-company.data.ts';
import type { Condition, Equals, TextFact, TextOf } from '../decide/condition.ts';
import {
  callsFromDevices,
  callsFromManaged,
  callsFromSite,
  callsFromVnet,
  reachedByEndpoint,
  reachedInPublic,
  reachedInVnet,
  reachedOutside,
  targetKnown,
} from '../decide/ends.data.ts';
import type { Endpoint, Gateway, Link, NetworkId, Standing } from '../topology/topology.ts';

export interface StepRow {
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
  readonly text: WordId;
}

/** Parts of a topology, by what they are, how they stand and where; links by what carries them. */
export interface PartPattern {
  readonly kind: Gateway['kind'] | Endpoint['kind'] | Link['by'];
  readonly standing: Standing;
  readonly in?: NetworkId;
}

const rec = (option: Pattern<OptionId>): Condition => ({ rec: option });
const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });
const any = (...conditions: readonly Condition[]): Condition => ({ any: conditions });
const is = <F extends TextFact>(fact: F, value: TextOf<F>): Equals<F> => ({ fact, op: '=', value });
const fromOneOf = (callers: readonly SourceType[]): Condition => ({ fact: 'sourceType', op: 'in', value: callers });

const peering = any(rec('vnet-peering-*'), rec('avnm-*'));
const secondCircuit = all(
  rec('expressroute'),
  any(
    is('criticality', 'mission-critical'),
    is('linkFailover', 'second-circuit'),
    all(
      is('bandwidth', 'gte-10g'),
      is('criticality', 'production'),
      { not: is('linkFailover', 'none') },
      { not: is('expressRouteType', 'direct') },
    ),
  ),
);
const gateway = any(rec('s2s-vpn'), rec('p2s-vpn'), rec('vnet-to-vnet-vpn'), rec('expressroute*'));
const ownEndpoint = any(rec('private-endpoint'), rec('private-endpoint-from-onprem'));
const overlapping = is('addressOverlap', 'yes');
/**
 * An appliance sends on what comes from a third network; for a VPN or ExpressRoute gateway a peering needs no setting.
 */
const throughAppliance = any(rec('hub-spoke-firewall'), all(rec('route-server'), is('goal', 'exchange-routes')));

const peeringsThat = (standing: Standing): readonly PartPattern[] =>
  (['vnet-peering-regional', 'vnet-peering-global'] as const).map(kind => ({ kind, standing }));

const webFirewall = any(rec('front-door'), rec('app-gateway-waf'));
const toMachines = any(rec('traffic-manager'), rec('public-load-balancer'), rec('global-load-balancer'));

const acrossClouds = all(is('sameCloud', 'no'), fromOneOf(vnetCallers));

const gatewayStands: readonly PartPattern[] = [
  { kind: 'vpn-gateway', standing: 'existing' },
  { kind: 'expressroute-gateway', standing: 'existing' },
];
const published = rec('private-link-service');
/** What is reached is what is published, for want of an endpoint of its own. */
const targetPublished = all(published, is('reach', 'nic'), {
  not: { fact: 'resourceType', op: 'in', value: typesWithEndpoint },
});
/** A service with a managed network whose work an agent can do; one that was not named may have one. */
const agentCalls = all(fromOneOf(managedCallers), {
  not: { fact: 'sourceResourceType', op: 'in', value: typesWithoutAgent },
});
const closesPublicAccess: Condition = { not: { fact: 'resourceType', op: 'in', value: typesWithoutPublicAccess } };
/** Only administrators come, and they come through Bastion. */
const throughBastion = all(
  rec('bastion'),
  { not: rec('p2s-vpn') },
  is('sourceType', 'user-device'),
  is('reach', 'nic'),
);
const tested: Condition = { not: any(rec('ask-exposure'), rec('out-of-scope'), throughBastion) };
/** The name is a part of the path: a machine without a zone of the design is reached by its address. */
const byName = any(is('goal', 'resolve-names'), rec('private-dns-zone'), rec('dns-private-resolver'), {
  not: { fact: 'reach', op: 'in', value: ['nic', 'hybrid'] },
});

const managedEndpointStands: Condition = { stands: 'private-endpoint', with: { type: 'managed' } };

/** The design has a way on which ports can be closed. */
const filtered = any(
  peering,
  rec('vnet-to-vnet-vpn'),
  rec('hub-spoke-firewall'),
  rec('same-vnet'),
  rec('private-endpoint'),
  rec('service-endpoint'),
  gateway,
  rec('vwan-*'),
  rec('vnet-integration'),
);

export const stepRows: readonly StepRow[] = [
  { id: 'runtime', when: all(published, is('reach', 'hybrid'), agentCalls), text: 'step.runtime' },
  {
    id: 'plan-upgrade',
    when: all(rec('vnet-integration'), is('callerPlan', 'no-vnet-integration')),
    text: 'step.plan-upgrade',
  },
  {
    id: 'plan-check',
    when: all(rec('vnet-integration'), is('sourceType', 'app-service'), {
      not: is('callerPlan', 'no-vnet-integration'),
    }),
    text: 'step.plan-check',
  },
  { id: 'renumber', when: rec('redesign-addresses'), text: 'step.renumber' },
  {
    id: 'renumber-meanwhile',
    when: all(rec('redesign-addresses'), rec('expressroute*'), is('internetTransitAllowed', 'yes')),
    text: 'step.renumber-meanwhile',
  },
  {
    id: 'translate-before-line',
    when: all(rec('expressroute*'), overlapping, is('mayRenumber', 'no')),
    text: 'step.translate-before-line',
  },
  {
    id: 'renumber-translate',
    when: all(rec('redesign-addresses'), rec('expressroute*')),
    text: 'step.renumber-translate',
  },
  {
    id: 'ranges',
    when: all(any(peering, rec('vnet-to-vnet-vpn'), rec('vwan-*')), { not: overlapping }),
    builds: ['vnet-peering-*', 'avnm-*', 'vnet-to-vnet-vpn', 'vwan-*'],
    text: 'step.ranges',
  },
  { id: 'nat-rules', when: all(any(rec('s2s-vpn'), rec('vwan-*')), overlapping), text: 'step.nat-rules' },
  { id: 'hub', when: rec('hub-spoke-firewall'), parts: [{ kind: 'firewall', standing: 'new' }], text: 'step.hub' },
  {
    id: 'firewall-there',
    when: rec('hub-spoke-firewall'),
    parts: [{ kind: 'firewall', standing: 'existing' }],
    text: 'step.firewall-there',
  },
  {
    id: 'virtual-wan',
    when: all(rec('vwan-*'), { not: is('existingFeatures', 'vwan-hub-connection') }),
    text: 'step.virtual-wan',
  },
  {
    id: 'virtual-wan-there',
    when: all(rec('vwan-*'), is('existingFeatures', 'vwan-hub-connection')),
    text: 'step.virtual-wan-there',
  },
  { id: 'virtual-wan-per-cloud', when: all(rec('vwan-*'), is('sameCloud', 'no')), text: 'step.virtual-wan-per-cloud' },
  {
    id: 'one-vnet-in-hub',
    when: all(rec('vwan-*'), overlapping, fromOneOf(addressedCallers)),
    text: 'step.one-vnet-in-hub',
  },
  { id: 'secured-hub', when: rec('vwan-secured-hub'), builds: ['vwan-secured-hub'], text: 'step.secured-hub' },
  {
    id: 'secured-hub-there',
    when: rec('vwan-secured-hub'),
    keeps: ['vwan-secured-hub'],
    text: 'step.secured-hub-there',
  },
  {
    id: 'peer',
    when: rec('vnet-peering-*'),
    parts: peeringsThat('new'),
    builds: ['vnet-peering-*', 'hub-spoke-firewall'],
    text: 'step.peer',
  },
  { id: 'peered', when: rec('vnet-peering-*'), parts: peeringsThat('existing'), text: 'step.peered' },
  {
    id: 'peered',
    when: rec('vnet-peering-*'),
    parts: peeringsThat('new'),
    keeps: ['vnet-peering-*', 'hub-spoke-firewall'],
    text: 'step.peered.every',
  },
  { id: 'peering-cost', when: rec('vnet-peering-global'), text: 'step.peering-cost' },
  { id: 'forwarded', when: throughAppliance, text: 'step.forwarded' },
  { id: 'routes', when: rec('hub-spoke-firewall'), text: 'step.routes' },
  {
    id: 'no-direct-peering',
    when: all(
      rec('hub-spoke-firewall'),
      any({ not: { fact: 'transitive', op: '=', value: 'none' } }, is('existingFeatures', 'vnet-peering')),
    ),
    text: 'step.no-direct-peering',
  },
  { id: 'mesh', when: rec('avnm-*'), builds: ['avnm-*'], text: 'step.mesh' },
  {
    id: 'gateway-subnet',
    when: all(gateway, { not: rec('vwan-*') }),
    parts: [
      { kind: 'vpn-gateway', standing: 'new' },
      { kind: 'expressroute-gateway', standing: 'new' },
    ],
    without: gatewayStands,
    text: 'step.gateway-subnet',
  },
  {
    id: 'gateway-beside',
    when: all(gateway, { not: rec('vwan-*') }),
    parts: [
      { kind: 'vpn-gateway', standing: 'new' },
      { kind: 'expressroute-gateway', standing: 'new' },
    ],
    beside: gatewayStands,
    text: 'step.gateway-beside',
  },
  { id: 'tunnel', when: rec('s2s-vpn'), parts: [{ kind: 's2s-vpn', standing: 'new' }], text: 'step.tunnel' },
  {
    id: 'both-connections',
    when: all(rec('vnet-to-vnet-vpn'), { not: is('existingVpnBetweenVnets', 'yes') }),
    text: 'step.both-connections',
  },
  {
    id: 'connections-there',
    when: all(rec('vnet-to-vnet-vpn'), is('existingVpnBetweenVnets', 'yes')),
    text: 'step.connections-there',
  },
  {
    id: 'ports',
    when: all(rec('expressroute-direct'), { not: { stands: 'expressroute-circuit', with: { type: 'direct' } } }),
    text: 'step.ports',
  },
  {
    id: 'circuit',
    when: all(
      any(rec('expressroute'), rec('expressroute-vpn-failover')),
      { not: rec('expressroute-direct') },
      { not: { stands: 'expressroute-circuit' } },
    ),
    builds: ['expressroute', 'expressroute-vpn-failover'],
    text: 'step.circuit',
  },
  {
    id: 'second-circuit',
    when: all(secondCircuit, { not: { stands: 'expressroute-circuit' } }),
    text: 'step.second-circuit',
  },
  {
    id: 'second-circuit',
    when: all(
      secondCircuit,
      { stands: 'expressroute-circuit' },
      { not: { fact: 'expressRouteCircuits', op: '>=', value: 2 } },
    ),
    text: 'step.second-circuit.one-more',
  },
  { id: 'circuit-per-cloud', when: all(rec('expressroute*'), is('sameCloud', 'no')), text: 'step.circuit-per-cloud' },
  {
    id: 'circuits-later',
    when: all(rec('s2s-vpn'), is('sameCloud', 'no'), is('expressRouteNeeded', 'yes')),
    text: 'step.circuits-later',
  },
  { id: 'bgp-failover', when: rec('expressroute-vpn-failover'), text: 'step.bgp-failover' },
  { id: 'encrypt-line', when: rec('expressroute-encrypted'), text: 'step.encrypt-line' },
  {
    id: 'line-not-encrypted',
    when: all(any(rec('expressroute'), rec('expressroute-vpn-failover'), rec('expressroute-global-reach')), {
      not: rec('expressroute-encrypted'),
    }),
    text: 'step.line-not-encrypted',
  },
  { id: 'internal-app-gateway', when: rec('internal-app-gateway'), text: 'step.internal-app-gateway' },
  { id: 'fast-path', when: rec('expressroute-fastpath'), text: 'step.fast-path' },
  { id: 'global-reach', when: rec('expressroute-global-reach'), text: 'step.global-reach' },
  {
    id: 'route-server-appliances',
    when: all(rec('route-server'), is('goal', 'exchange-routes')),
    builds: ['route-server'],
    text: 'step.route-server-appliances',
  },
  {
    id: 'route-server',
    when: all(rec('route-server'), { not: is('goal', 'exchange-routes') }),
    builds: ['route-server'],
    text: 'step.route-server',
  },
  {
    id: 'route-server-there',
    when: all(rec('route-server'), is('goal', 'exchange-routes')),
    keeps: ['route-server'],
    text: 'step.route-server-there',
  },
  { id: 'vpn-client', when: rec('p2s-vpn'), builds: ['p2s-vpn'], text: 'step.vpn-client' },
  { id: 'transit-settings', when: rec('gateway-transit'), builds: ['gateway-transit'], text: 'step.transit-settings' },
  { id: 'interesting-traffic', when: all(rec('gateway-transit'), rec('s2s-vpn')), text: 'step.interesting-traffic' },
  {
    id: 'forced-tunnel',
    when: all(is('forcedTunnel', 'yes'), any(rec('s2s-vpn'), rec('expressroute*'), rec('vwan-*'))),
    text: 'step.forced-tunnel',
  },
  {
    id: 'integrate',
    when: all(rec('vnet-integration'), is('sourceType', 'app-service')),
    builds: ['vnet-integration'],
    text: 'step.integrate',
  },
  {
    id: 'integrate-target',
    when: all(rec('vnet-integration'), { not: is('sourceType', 'app-service') }),
    builds: ['vnet-integration'],
    text: 'step.integrate-target',
  },
  {
    id: 'publish',
    when: all(published, { not: is('reach', 'hybrid') }),
    parts: [{ kind: 'private-link-service', standing: 'new' }],
    text: 'step.publish',
  },
  {
    id: 'publish-onward',
    when: all(published, is('reach', 'hybrid')),
    parts: [{ kind: 'private-link-service', standing: 'new' }],
    text: 'step.publish-onward',
  },
  {
    id: 'publish-there',
    when: rec('private-link-service'),
    parts: [{ kind: 'private-link-service', standing: 'existing' }],
    text: 'step.publish-there',
  },
  { id: 'runtime', when: all(published, { not: is('reach', 'hybrid') }, agentCalls), text: 'step.runtime.in-vnet' },
  {
    id: 'endpoint',
    when: all(ownEndpoint, targetPublished),
    parts: [{ kind: 'private-endpoint', standing: 'new', in: 'caller' }],
    text: 'step.endpoint',
  },
  {
    id: 'endpoint',
    when: all(ownEndpoint, { not: targetPublished }),
    parts: [{ kind: 'private-endpoint', standing: 'new', in: 'caller' }],
    text: 'step.endpoint.of-service',
  },
  {
    id: 'endpoint',
    when: all(ownEndpoint, { not: is('existingPrivateEndpoint', 'in-other-vnet') }, { not: fromOneOf(managedCallers) }),
    parts: [{ kind: 'private-endpoint', standing: 'new', in: 'target' }],
    text: 'step.endpoint.of-service',
  },
  {
    id: 'endpoint-outside',
    when: all(ownEndpoint, fromOneOf(managedCallers)),
    parts: [{ kind: 'private-endpoint', standing: 'new' }],
    text: 'step.endpoint-outside',
  },
  {
    id: 'endpoint-there',
    when: all(ownEndpoint, is('existingPrivateEndpoint', 'in-other-vnet')),
    parts: [{ kind: 'private-endpoint', standing: 'new', in: 'target' }],
    text: 'step.endpoint-there',
  },
  {
    id: 'endpoint-there',
    when: ownEndpoint,
    parts: [{ kind: 'private-endpoint', standing: 'existing' }],
    text: 'step.endpoint-there',
  },
  {
    id: 'managed-endpoint',
    when: all(ownEndpoint, { not: managedEndpointStands }),
    parts: [{ kind: 'private-endpoint', standing: 'managed' }],
    text: 'step.managed-endpoint',
  },
  {
    id: 'managed-endpoint-there',
    when: all(ownEndpoint, managedEndpointStands),
    parts: [{ kind: 'private-endpoint', standing: 'managed' }],
    text: 'step.managed-endpoint-there',
  },
  { id: 'approve', when: rec('private-endpoint-cross-tenant'), text: 'step.approve' },
  { id: 'service-endpoint', when: rec('service-endpoint'), text: 'step.service-endpoint' },
  { id: 'allow-list', when: all(rec('service-firewall'), { not: webFirewall }), text: 'step.allow-list' },
  { id: 'allow-list', when: all(is('exposure', 'allow-listed'), webFirewall), text: 'step.allow-list.by-web-firewall' },
  {
    id: 'allow-list',
    when: all(is('exposure', 'allow-listed'), toMachines, { not: rec('service-firewall') }),
    text: 'step.allow-list.by-nsg',
  },
  { id: 'behind-gateway', when: all(rec('service-firewall'), rec('app-gateway-waf')), text: 'step.behind-gateway' },
  { id: 'zone', when: all(rec('private-dns-zone'), ownEndpoint, targetPublished), text: 'step.zone' },
  {
    id: 'zone',
    when: all(rec('private-dns-zone'), ownEndpoint, { not: targetPublished }, { not: acrossClouds }),
    text: 'step.zone.of-endpoint',
  },
  {
    id: 'zone',
    when: all(rec('private-dns-zone'), ownEndpoint, acrossClouds),
    parts: [
      { kind: 'private-endpoint', standing: 'new', in: 'caller' },
      { kind: 'private-endpoint', standing: 'existing', in: 'caller' },
    ],
    text: 'step.zone.of-endpoint',
  },
  {
    id: 'zone-across-clouds',
    when: all(rec('private-dns-zone'), ownEndpoint, acrossClouds),
    parts: [
      { kind: 'private-endpoint', standing: 'new', in: 'target' },
      { kind: 'private-endpoint', standing: 'existing', in: 'target' },
    ],
    text: 'step.zone-across-clouds',
  },
  {
    id: 'zone-names',
    when: all(rec('private-dns-zone'), { not: ownEndpoint }, { not: is('sameCloud', 'no') }),
    builds: ['private-dns-zone'],
    text: 'step.zone-names',
  },
  {
    id: 'zone-names-each-cloud',
    when: all(rec('private-dns-zone'), { not: ownEndpoint }, is('sameCloud', 'no')),
    builds: ['private-dns-zone'],
    text: 'step.zone-names-each-cloud',
  },
  {
    id: 'resolver',
    when: rec('dns-private-resolver'),
    parts: [{ kind: 'dns-resolver', standing: 'new' }],
    text: 'step.resolver',
  },
  {
    id: 'resolver-there',
    when: rec('dns-private-resolver'),
    parts: [{ kind: 'dns-resolver', standing: 'existing' }],
    text: 'step.resolver-there',
  },
  {
    id: 'public-access',
    when: all(ownEndpoint, is('exposure', 'none'), is('reach', 'private-endpoint'), closesPublicAccess, {
      not: ofAnotherCompany,
    }),
    text: 'step.public-access',
  },
  { id: 'balancer', when: rec('internal-load-balancer'), text: 'step.balancer' },
  { id: 'probes', when: any(rec('public-load-balancer'), rec('global-load-balancer')), text: 'step.probes' },
  { id: 'front-door', when: rec('front-door'), builds: ['front-door'], text: 'step.front-door' },
  {
    id: 'app-gateway',
    when: rec('app-gateway-waf'),
    parts: [{ kind: 'application-gateway', standing: 'new' }],
    text: 'step.app-gateway',
  },
  {
    id: 'app-gateway-there',
    when: rec('app-gateway-waf'),
    parts: [{ kind: 'application-gateway', standing: 'existing' }],
    text: 'step.app-gateway-there',
  },
  {
    id: 'waf',
    when: any(rec('front-door'), rec('app-gateway-waf')),
    builds: ['front-door', 'app-gateway-waf'],
    text: 'step.waf',
  },
  { id: 'origin', when: rec('front-door'), text: 'step.origin' },
  { id: 'priority', when: rec('traffic-manager'), text: 'step.priority' },
  { id: 'nat', when: rec('nat-gateway'), builds: ['nat-gateway'], text: 'step.nat' },
  { id: 'bastion', when: rec('bastion'), builds: ['bastion'], text: 'step.bastion' },
  { id: 'encrypt-machines', when: rec('vnet-encryption'), text: 'step.encrypt-machines' },
  { id: 'nsg', when: all(filtered, any(callsFromSite, callsFromDevices), { not: targetKnown }), text: 'step.nsg' },
  { id: 'nsg', when: all(filtered, callsFromVnet, { not: targetKnown }), text: 'step.nsg.between-subnets' },
  { id: 'nsg', when: all(filtered, callsFromVnet, targetKnown, reachedInVnet), text: 'step.nsg.both-sides' },
  {
    id: 'nsg',
    when: all(filtered, callsFromVnet, reachedByEndpoint, { not: rec('private-endpoint*') }),
    text: 'step.nsg.vnet-to-service',
  },
  {
    id: 'nsg',
    when: all(filtered, callsFromVnet, reachedByEndpoint, rec('private-endpoint*')),
    text: 'step.nsg.vnet-to-endpoint',
  },
  { id: 'nsg', when: all(filtered, callsFromVnet, reachedInPublic), text: 'step.nsg.vnet-to-public' },
  { id: 'nsg', when: all(filtered, callsFromVnet, reachedOutside), text: 'step.nsg.vnet-to-outside' },
  { id: 'nsg', when: all(filtered, callsFromSite, targetKnown, reachedInVnet), text: 'step.nsg.site-to-vnet' },
  { id: 'nsg', when: all(filtered, callsFromSite, reachedByEndpoint), text: 'step.nsg.site-to-endpoint' },
  { id: 'nsg', when: all(filtered, callsFromSite, reachedOutside), text: 'step.nsg.site-to-outside' },
  { id: 'nsg', when: all(filtered, callsFromDevices, targetKnown, reachedInVnet), text: 'step.nsg.devices-to-vnet' },
  { id: 'nsg', when: all(filtered, callsFromDevices, reachedByEndpoint), text: 'step.nsg.devices-to-endpoint' },
  { id: 'nsg', when: all(filtered, callsFromDevices, reachedOutside), text: 'step.nsg.devices-to-outside' },
  { id: 'nsg', when: all(filtered, callsFromManaged, reachedInVnet), text: 'step.nsg.service-to-vnet' },
  { id: 'nsg', when: all(filtered, callsFromManaged, reachedOutside), text: 'step.nsg.service-to-outside' },
  { id: 'verify-session', when: throughBastion, text: 'step.verify-session' },
  { id: 'verify', when: all(tested, byName, { not: callsFromManaged }), text: 'step.verify' },
  { id: 'verify-managed', when: all(tested, byName, callsFromManaged), text: 'step.verify-managed' },
  { id: 'verify-address', when: all(tested, { not: byName }), text: 'step.verify-address' },
];
