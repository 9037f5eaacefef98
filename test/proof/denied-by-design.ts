import type { Recommendation } from '../../src/decision/said.ts';
import type { OptionId } from '../../src/options/options.ts';

/** Words of a reason against an option, and the replies whose design they deny. */
interface Denial {
  readonly says: RegExp;
  readonly denied: (reply: Recommendation) => boolean;
}

const has = ({ legs }: Recommendation, ...options: readonly OptionId[]): boolean =>
  legs.some(({ option }) => options.includes(option));

/** True where a link joins two VNets of the reader. */
function joinsVnets({ topology }: Recommendation): boolean {
  const vnets = new Set(topology?.networks.filter(({ kind }) => kind === 'vnet').map(({ id }): string => id));
  const joining: readonly string[] = ['private-link', 'public-endpoint', 'vnet-integration', 'service-endpoint'];
  return topology?.links.some(({ from, to, by }) => vnets.has(from) && vnets.has(to) && !joining.includes(by)) === true;
}

const lines: readonly OptionId[] = ['expressroute', 'expressroute-vpn-failover', 'expressroute-global-reach'];

export const deniedByDesign: readonly Denial[] = [
  { says: /No two VNets have to be joined|without joining two (VNets|networks)/, denied: joinsVnets },
  { says: /no gain unless IPsec/, denied: ({ facts }) => facts.encryption === 'ipsec-required' },
  { says: /so there is no gateway to share/, denied: reply => has(reply, 'gateway-transit', 's2s-vpn', ...lines) },
  { says: /has no ExpressRoute (line|link|gateway)/, denied: reply => has(reply, ...lines) },
  {
    says: /Nothing in the design has to reach a PaaS resource privately/,
    denied: ({ topology }) => topology?.endpoints.some(({ kind }) => kind === 'private-endpoint') === true,
  },
  {
    says: /uses the public name and address of the service|resolves no private names/,
    denied: ({ topology, facts }) =>
      (topology?.zones.length ?? 0) > 0 ||
      (facts.reach === 'private-endpoint' &&
        topology?.endpoints.some(({ kind }) => kind === 'private-endpoint') === true),
  },
  { says: /The hub with the firewall joins/, denied: reply => !has(reply, 'hub-spoke-firewall') },
  {
    says: /The firewall of the hub already carries/,
    denied: reply => !has(reply, 'hub-spoke-firewall', 'vwan-secured-hub'),
  },
  { says: /your networks can be joined directly/, denied: ({ facts }) => facts.addressOverlap === 'yes' },
  { says: /One region needs no global tier/, denied: ({ facts }) => facts.regionCount > 1 },
  { says: /The target has no public endpoint/, denied: ({ facts }) => facts.resourceType === 'sql-managed-instance' },
  { says: /never joins two VNets|at the provider edge/, denied: () => true },
];
