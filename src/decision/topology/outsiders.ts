import type { OptionId } from '../../options/options.ts';
import { virtualWans as wan } from '../../options/virtual-wans.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import type { Design } from './design.ts';
import type { Outsider, OutsiderId } from './topology.ts';

const lines = [
  'expressroute-vpn-failover',
  'expressroute',
  'expressroute-encrypted',
  'expressroute-global-reach',
] as const;

/** Options that let the internet in. */
export const entries = [
  ...(['front-door', 'traffic-manager', 'global-load-balancer', 'app-gateway-waf', 'public-load-balancer'] as const),
  'service-firewall',
] as const;

/** What each kind of outsider may join by, the likeliest first. */
const ways: Readonly<Record<OutsiderId, readonly OptionId[]>> = {
  internet: entries,
  'user-devices': ['p2s-vpn', ...wan, 'bastion'],
  'branch-site': ['s2s-vpn', ...wan, ...lines],
  datacenter: [...lines, 's2s-vpn', ...wan],
  'many-branches': [...wan, 's2s-vpn', ...lines],
  'other-cloud': ['s2s-vpn', ...lines, ...wan],
};

/** What somebody outside takes part in where nothing joins their network: that alone is what was asked for. */
const comesFor: ReadonlyMap<string, OptionId> = new Map([
  ['admin', 'bastion'],
  ['routes', 'route-server'],
]);

/** A site comes by what was chosen for sites: a tunnel between two VNets is none of its ways. */
function wayOf(id: OutsiderId, { has, chosenBy, value }: Design): OptionId | undefined {
  if (id === 'internet' || id === 'user-devices') return ways[id].find(option => has(option));
  const chosen = [...chosenBy('site-link', ...ways[id]), ...chosenBy('other-cloud-link', ...ways[id])];
  const byHub = value('siteLink') === 'virtual-wan' || value('otherCloudLink') === 'virtual-wan' ? wan : [];
  return ways[id].find(option => chosen.includes(option) || byHub.some(one => one === option && has(one)));
}

/**
 * Everybody outside Azure who takes part, each with what they join by; those that the design leaves out are left out.
 */
export function outsidersOf(design: Design): readonly Outsider[] {
  const { facts, has, value } = design;
  const { party } = sourceTypeOf(facts.sourceType);
  const calls: readonly OutsiderId[] = party === null || party === 'branch-site' ? [] : [party];
  const entered: readonly OutsiderId[] = value('entry') === 'none' ? [] : ['internet'];
  const found = [...new Set<OutsiderId>([...entered, ...calls, ...facts.hybrid])].flatMap((id): readonly Outsider[] => {
    const only = id === party && id !== 'internet' ? comesFor.get(value('question')) : undefined;
    const asks = id !== 'internet' && has('dns-private-resolver') ? 'dns-private-resolver' : undefined;
    const by = wayOf(id, design) ?? (only !== undefined && has(only) ? only : asks);
    return by === undefined ? [] : [{ id, by, wantedBy: [by] }];
  });
  const somebody = found.some(({ id, by }) => by === 'bastion' || id === 'user-devices');
  return has('bastion') && !somebody ? [...found, { id: 'user-devices', by: 'bastion', wantedBy: ['bastion'] }] : found;
}
