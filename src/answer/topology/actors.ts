import type { OptionId } from '../../options/options.ts';
import type { Situation } from './situation.ts';
import type { Actor, ActorId } from './topology.ts';

/** What each kind of outsider may join by, the likeliest first. */
const ways: Readonly<Record<ActorId, readonly OptionId[]>> = {
  internet: [
    ...(['front-door', 'traffic-manager', 'global-load-balancer', 'app-gateway-waf', 'public-load-balancer'] as const),
    'service-firewall',
  ],
  'user-devices': ['bastion', 'p2s-vpn', 'vwan-standard', 'vwan-secured-hub', 'service-firewall'],
  'branch-site': ['s2s-vpn', 'vwan-standard', 'vwan-secured-hub', 'vwan-basic', 'expressroute', 'service-firewall'],
  datacenter: [
    ...(['expressroute-vpn-failover', 'expressroute', 'expressroute-encrypted', 'expressroute-global-reach'] as const),
    ...(['s2s-vpn', 'vwan-standard', 'vwan-secured-hub', 'vwan-basic', 'service-firewall'] as const),
  ],
  'many-branches': ['vwan-standard', 'vwan-secured-hub', 'vwan-basic', 's2s-vpn', 'expressroute'],
  'other-cloud': ['s2s-vpn', 'expressroute', 'vwan-standard', 'vwan-secured-hub', 'service-firewall'],
};

const actorIds: readonly ActorId[] = [
  'internet',
  'user-devices',
  'branch-site',
  'datacenter',
  'many-branches',
  'other-cloud',
];

const ofSource: Readonly<Partial<Record<Situation['sourceType'], ActorId>>> = {
  'user-device': 'user-devices',
  'onprem-site': 'branch-site',
  'internet-client': 'internet',
  'other-cloud': 'other-cloud',
};

function present(situation: Situation): readonly ActorId[] {
  const said = actorIds.filter(id => situation.hybrid.includes(id));
  const fromSource = ofSource[situation.sourceType];
  const outsideTarget: readonly ActorId[] =
    situation.target?.defaultReach === 'hybrid' && said.length === 0 ? ['branch-site'] : [];
  const site = said.some(id => id === 'datacenter' || id === 'many-branches');
  const source = fromSource === undefined || (fromSource === 'branch-site' && site) ? [] : [fromSource];
  const entered = situation.has(
    'front-door',
    'app-gateway-waf',
    'public-load-balancer',
    'global-load-balancer',
    'traffic-manager',
  );
  return [...new Set([...(entered ? (['internet'] as const) : []), ...source, ...said, ...outsideTarget])];
}

/** Everything outside Azure that takes part, each with what it joins by; those that the design leaves out are left out. */
export function actorsOf(situation: Situation): readonly Actor[] {
  return present(situation).flatMap(id => {
    const by = ways[id].find(option => situation.has(option));
    return by === undefined ? [] : [{ id, by }];
  });
}
