import { crossesRegions, type Situation } from './situation.ts';
import type { Component, Network } from './topology.ts';

const peHere = (situation: Situation): boolean =>
  situation.has('private-endpoint', 'private-endpoint-from-onprem', 'private-endpoint-cross-tenant');

/** True where a VNet of the caller takes part. */
export function hasCallerNetwork(situation: Situation): boolean {
  if (situation.source === 'vm') return true;
  return situation.source === 'app' && situation.has('vnet-integration');
}

/** True where the design publishes the target through a Private Link service of its own. */
const published = (situation: Situation): boolean => situation.has('private-link-service');

/** True where a platform service, in the same region or called by an app, gets its endpoint beside the caller, so that no second VNet is needed. */
function besideCaller(situation: Situation): boolean {
  const { targetInVnet, endpointElsewhere, source } = situation;
  const isNear = source === 'app' || !crossesRegions(situation);
  return !targetInVnet && hasCallerNetwork(situation) && isNear && !endpointElsewhere;
}

/** True where a VNet on the side of the target takes part. */
export function hasTargetNetwork(situation: Situation): boolean {
  if (situation.targetOutside || situation.has('same-vnet')) return false;
  const enters = situation.has('app-gateway-waf', 'public-load-balancer', 'global-load-balancer');
  if (besideCaller(situation) && peHere(situation) && !enters) return false;
  if (situation.vnetLink !== null || published(situation) || situation.has('redesign-addresses')) return true;
  if (enters) return true;
  if (situation.targetInVnet) return !situation.has('vnet-integration') || crossesRegions(situation);
  if (hasHub(situation) && peHere(situation) && crossesRegions(situation)) return !situation.endpointWithCaller;
  return !hasCallerNetwork(situation) && situation.source === 'outside' && peHere(situation);
}

/** Where the private endpoint stands: with the target where something leads there, else with the caller. */
export function endpointNetwork(situation: Situation): 'caller' | 'target' | null {
  if (!peHere(situation)) return null;
  const withCaller = hasCallerNetwork(situation) ? 'caller' : null;
  if (published(situation)) return withCaller;
  if (!hasTargetNetwork(situation)) return withCaller;
  const isLed = !besideCaller(situation) && (situation.vnetLink !== null || hasHub(situation));
  return isLed || withCaller === null ? 'target' : 'caller';
}

/** True where the way out leads through a firewall in a hub VNet: a NAT gateway then stands there. */
const firewallHub = (situation: Situation): boolean => situation.has('hub-spoke-firewall') && !virtualWan(situation);

/** Gateways and the other things that stand in the hub, or where there is none in the first network. */
function shared(situation: Situation): readonly Component[] {
  const { has } = situation;
  const vpn = has('s2s-vpn', 'p2s-vpn', 'expressroute-vpn-failover', 'vwan-standard', 'vwan-secured-hub', 'vwan-basic');
  const expressRoute = has('expressroute', 'expressroute-vpn-failover', 'expressroute-encrypted');
  return [
    ...(has('hub-spoke-firewall', 'vwan-secured-hub') ? (['firewall'] as const) : []),
    ...(firewallHub(situation) && has('nat-gateway') ? (['nat-gateway'] as const) : []),
    ...(vpn ? (['vpn-gateway'] as const) : []),
    ...(expressRoute ? (['expressroute-gateway'] as const) : []),
    ...(has('route-server') ? (['route-server'] as const) : []),
  ];
}

/** What cannot stand in a virtual hub and so goes into a VNet. */
function sharedInVnet(situation: Situation): readonly Component[] {
  return [
    ...(situation.has('bastion') ? (['bastion'] as const) : []),
    ...(situation.has('dns-private-resolver') ? (['dns-resolver'] as const) : []),
  ];
}

export function virtualWan(situation: Situation): boolean {
  return situation.has('vwan-standard', 'vwan-secured-hub', 'vwan-basic');
}

function hasHub(situation: Situation): boolean {
  if (virtualWan(situation) || situation.has('hub-spoke-firewall', 'avnm-hub-spoke', 'route-server')) return true;
  return situation.has('gateway-transit') && situation.source === 'outside' && !situation.targetOutside;
}

function hubs(situation: Situation): readonly Network[] {
  if (!hasHub(situation)) return [];
  const kind = virtualWan(situation) ? 'virtual-hub' : 'vnet';
  const both = hasCallerNetwork(situation) && hasTargetNetwork(situation) && crossesRegions(situation);
  const first = hasCallerNetwork(situation) ? situation.sourceRegion : situation.targetRegion;
  const components = [...shared(situation), ...(kind === 'vnet' ? sharedInVnet(situation) : [])];
  const remote = situation.has('hub-spoke-firewall', 'vwan-secured-hub') ? (['firewall'] as const) : [];
  return [
    { id: 'hub', kind, region: first, components },
    ...(both ? [{ id: 'remote-hub' as const, kind, region: situation.targetRegion, components: remote } as const] : []),
  ];
}

function callerComponents(situation: Situation): readonly Component[] {
  const { has } = situation;
  return [
    situation.source === 'vm' ? 'caller' : 'integration-subnet',
    ...(has('same-vnet') && situation.targetInVnet && !situation.targetOutside ? (['resource'] as const) : []),
    ...(endpointNetwork(situation) === 'caller' ? (['private-endpoint'] as const) : []),
    ...(has('nat-gateway') && !firewallHub(situation) ? (['nat-gateway'] as const) : []),
    ...(has('vnet-to-vnet-vpn') ? (['vpn-gateway'] as const) : []),
  ];
}

function targetComponents(situation: Situation): readonly Component[] {
  const { has } = situation;
  const fromOutside = !hasCallerNetwork(situation);
  return [
    ...(has('app-gateway-waf') ? (['application-gateway'] as const) : []),
    ...(has('public-load-balancer', 'global-load-balancer') ? (['public-load-balancer'] as const) : []),
    ...(situation.targetInVnet ? (['resource'] as const) : []),
    ...(published(situation) ? (['internal-load-balancer', 'private-link-service'] as const) : []),
    ...(endpointNetwork(situation) === 'target' ? (['private-endpoint'] as const) : []),
    ...(fromOutside && has('nat-gateway') && !firewallHub(situation) ? (['nat-gateway'] as const) : []),
    ...(has('vnet-to-vnet-vpn') || (has('s2s-vpn') && situation.vnetLink === 's2s-vpn')
      ? (['vpn-gateway'] as const)
      : []),
  ];
}

/** Every network of the design, in the order in which traffic passes. */
export function networksOf(situation: Situation): readonly Network[] {
  const hub = hubs(situation);
  const first = hasCallerNetwork(situation) ? 'caller' : 'target';
  const home: readonly Component[] =
    hub.length === 0
      ? [...shared(situation), ...sharedInVnet(situation)]
      : virtualWan(situation)
        ? sharedInVnet(situation)
        : [];
  const vnet = (id: 'caller' | 'target', region: Network['region'], components: readonly Component[]): Network => ({
    id,
    kind: 'vnet',
    region,
    components: [...new Set([...components, ...(id === first ? home : [])])],
  });
  return [
    ...(hasCallerNetwork(situation) ? [vnet('caller', situation.sourceRegion, callerComponents(situation))] : []),
    ...hub,
    ...(hasTargetNetwork(situation) ? [vnet('target', situation.targetRegion, targetComponents(situation))] : []),
  ];
}
