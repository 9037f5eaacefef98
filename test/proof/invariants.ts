import { compile } from '../../src/decision/decide/compile-condition.ts';
import type { Evaluated } from '../../src/decision/decide/evaluate.ts';
import type { LegChoice, SourceId } from '../../src/decision/said.ts';
import { pitfallRows } from '../../src/knowledge/pitfalls/index.ts';
import type { OptionId } from '../../src/options/options.ts';
import { resolvedBy } from './resolved-by.data.ts';

export interface Invariant {
  readonly id: string;
  /** What never happens. */
  readonly never: string;
  readonly sources: readonly SourceId[];
  readonly broken: (evaluated: Evaluated) => boolean;
}

const azureSources: readonly unknown[] = ['azure-vm', 'app-service', 'azure-paas-other'];
const has = ({ given }: Evaluated, ...options: readonly OptionId[]): boolean =>
  options.some(option => given.design.has(option));
const peered = (evaluated: Evaluated): boolean => has(evaluated, 'vnet-peering-regional', 'vnet-peering-global');
const fromAzure = ({ facts }: Evaluated): boolean => azureSources.includes(facts.sourceType);
const outside = ({ facts }: Evaluated): boolean => Array.isArray(facts.hybrid) && facts.hybrid.length > 0;

const publicEntries: readonly OptionId[] = [
  'front-door',
  'app-gateway-waf',
  'public-load-balancer',
  'global-load-balancer',
  'traffic-manager',
  'service-firewall',
];
const lines: readonly OptionId[] = ['expressroute', 'expressroute-vpn-failover', 'expressroute-global-reach'];
const neverRecommended: readonly OptionId[] = ['vwan-basic', 'subnet-peering'];

const legsWith = (evaluated: Evaluated, option: OptionId): readonly LegChoice['rule'][] =>
  evaluated.decision.decided
    .filter(({ row }) => row.options?.includes(option))
    .map(({ table, row }) => `${table.id}/${row.id}`);

const blockers = pitfallRows
  .filter(row => row.severity === 'blocker')
  .map(({ id, when }) => ({ id, applies: compile(when) }));

/** Blockers that the answers set off while neither the design nor a step takes care of them. */
export function unresolvedBlockers({ given }: Evaluated): readonly string[] {
  return blockers.filter(({ id, applies }) => applies(given) && !resolvedBy(id, given)).map(({ id }) => id);
}

export const invariants: readonly Invariant[] = [
  {
    id: 'point-to-site-is-for-people',
    never: "Point-to-site VPN is never part of a design without people's devices.",
    sources: ['P2S', 'VPNDES'],
    broken: evaluated => has(evaluated, 'p2s-vpn') && evaluated.situation.users === 'no',
  },
  {
    id: 'machines-have-no-firewall-of-a-service',
    never: 'The allow list of a service is never part of a design whose target is a machine in a VNet.',
    sources: ['DG-PAAS'],
    broken: evaluated =>
      has(evaluated, 'service-firewall') &&
      evaluated.facts.reach === 'nic' &&
      evaluated.situation.entryKind === 'compute',
  },
  {
    id: 'no-join-over-overlap',
    never: 'Networks with overlapping ranges are never peered or connected to each other.',
    sources: ['VFAQ', 'V2V'],
    broken: evaluated =>
      evaluated.situation.overlap === 'yes' &&
      (peered(evaluated) || has(evaluated, 'vnet-to-vnet-vpn', 'avnm-mesh', 'avnm-hub-spoke')),
  },
  {
    id: 'no-peering-across-clouds',
    never: 'Two Azure clouds are never peered.',
    sources: ['MPEER', 'VFAQ'],
    broken: evaluated =>
      evaluated.facts.sameCloud === 'no' &&
      legsWith(evaluated, 'vnet-peering-global').some(rule => rule.startsWith('vnet-link/')),
  },
  {
    id: 'regional-peering-in-one-region',
    never: 'Two regions are never joined by regional peering, nor one by global peering.',
    sources: ['PEER'],
    broken: evaluated => {
      const { place } = evaluated.situation;
      const near = legsWith(evaluated, 'vnet-peering-regional').includes('vnet-link/peering');
      const far = legsWith(evaluated, 'vnet-peering-global').includes('vnet-link/global-peering');
      return (near && place !== 'one-region') || (far && place !== 'two-regions');
    },
  },
  {
    id: 'private-means-private',
    never: 'Nothing gets a public entry where nothing may be reached from the internet.',
    sources: ['DG-PAAS', 'DG-IN'],
    broken: evaluated => evaluated.facts.exposure === 'none' && has(evaluated, ...publicEntries),
  },
  {
    id: 'service-endpoint-inside-azure',
    never: 'A service endpoint never serves a caller outside Azure, nor anybody else than a machine in a subnet.',
    sources: ['SE'],
    broken: evaluated =>
      has(evaluated, 'service-endpoint') && (evaluated.facts.sourceType !== 'azure-vm' || outside(evaluated)),
  },
  {
    id: 'service-endpoint-in-its-region',
    never: 'A service endpoint never reaches Azure SQL in another region, nor a service that has none.',
    sources: ['SE', 'VFAQ'],
    broken: evaluated => has(evaluated, 'service-endpoint') && evaluated.situation.serviceEndpointFits === 'no',
  },
  {
    id: 'expressroute-needs-somebody-outside',
    never: 'ExpressRoute never joins two VNets of one cloud.',
    sources: ['ERV2V', 'AC-PEER'],
    broken: evaluated =>
      has(evaluated, ...lines) &&
      !outside(evaluated) &&
      evaluated.facts.sourceType !== 'other-cloud' &&
      evaluated.facts.sameCloud !== 'no',
  },
  {
    id: 'endpoint-has-a-name',
    never: 'A private endpoint in your own VNet never comes without its DNS zone.',
    sources: ['PEDI', 'PEDNS'],
    broken: evaluated => {
      const own =
        has(evaluated, 'private-endpoint', 'private-endpoint-from-onprem') &&
        evaluated.facts.sourceType !== 'azure-paas-other';
      return own && !has(evaluated, 'private-dns-zone');
    },
  },
  {
    id: 'outside-callers-resolve',
    never: 'Callers outside Azure never get a private endpoint without a resolver for its name.',
    sources: ['PEDI', 'DG-DNS'],
    broken: evaluated => has(evaluated, 'private-endpoint-from-onprem') && !has(evaluated, 'dns-private-resolver'),
  },
  {
    id: 'virtual-hub-has-one-owner',
    never: 'A virtual hub and a gateway of your own that spokes share never stand in one design.',
    sources: ['VWANF'],
    broken: evaluated =>
      has(evaluated, 'vwan-standard', 'vwan-secured-hub') && has(evaluated, 'gateway-transit', 'route-server'),
  },
  {
    id: 'firewall-means-firewall',
    never: 'VNets that must be inspected are never joined around the firewall.',
    sources: ['DG-HS'],
    broken: evaluated =>
      evaluated.facts.inspection === 'central-firewall' &&
      ['vnet-peering-regional', 'vnet-peering-global', 'avnm-mesh', 'vwan-standard'].some(option =>
        evaluated.decision.decided.some(
          ({ table, row }) => table.id === 'vnet-link' && row.options?.some(name => name === option),
        ),
      ),
  },
  {
    id: 'one-vnet-one-region',
    never: 'One VNet never spans two regions.',
    sources: ['VFAQ'],
    broken: evaluated => has(evaluated, 'same-vnet') && evaluated.facts.sameRegion === 'no',
  },
  {
    id: 'no-internet-means-no-tunnel',
    never: 'No VPN is in a design whose traffic must not cross the internet.',
    sources: ['DG-HYB'],
    broken: evaluated =>
      evaluated.facts.internetTransitAllowed === 'no' && has(evaluated, 's2s-vpn', 'expressroute-vpn-failover'),
  },
  {
    id: 'managed-networks-are-not-yours',
    never: 'The managed network of a PaaS caller is never peered.',
    sources: ['ADFPE', 'ADFPLS'],
    broken: evaluated =>
      evaluated.facts.sourceType === 'azure-paas-other' &&
      legsWith(evaluated, 'vnet-peering-global').some(rule => rule.startsWith('vnet-link/')),
  },
  {
    id: 'apps-get-in-by-integration',
    never: 'An app never reaches a private target without VNet integration.',
    sources: ['ASVI'],
    broken: evaluated =>
      evaluated.facts.sourceType === 'app-service' &&
      has(evaluated, 'private-endpoint', 'vnet-peering-global') &&
      fromAzure(evaluated) &&
      !has(evaluated, 'vnet-integration'),
  },
  {
    id: 'blockers-are-resolved',
    never: 'A blocking pitfall never stands beside a design without the part or the step that resolves it.',
    sources: ['VFAQ'],
    broken: evaluated => evaluated.given.proposed.size === 0 && unresolvedBlockers(evaluated).length > 0,
  },
  {
    id: 'nothing-retired',
    never: 'Nothing retired, in preview or without transit is ever recommended.',
    sources: ['DG-VWAN', 'SUBP'],
    broken: evaluated => has(evaluated, ...neverRecommended),
  },
  {
    id: 'macsec-has-its-ports',
    never: 'MACsec is never asked of a line on which no ports of your own are planned, unless a provider was named.',
    sources: ['ERENC', 'ERD'],
    broken: evaluated =>
      evaluated.facts.encryption === 'macsec-required' &&
      evaluated.facts.expressRouteType !== 'provider' &&
      ['expressroute', 'expressroute-vpn'].some(value =>
        evaluated.decision.decided.some(
          ({ table, row }) => table.id === 'site-link' && row.value === value && row.id.startsWith('circuit'),
        ),
      ),
  },
  {
    id: 'no-vpn-where-refused',
    never: 'A VPN to a site or another cloud is never in a design that was ruled out.',
    sources: ['DG-HYB'],
    broken: evaluated =>
      evaluated.given.facts.ruledOut.includes('s2s-vpn') && has(evaluated, 's2s-vpn', 'expressroute-vpn-failover'),
  },
  {
    id: 'headline-is-in-the-design',
    never: 'The headline is never missing from the design.',
    sources: ['DG-OV'],
    broken: ({ decision }) => {
      const spoken = decision.headline === 'ask-exposure' || decision.headline === 'out-of-scope';
      return !spoken && decision.from.row.options?.[0] !== decision.headline;
    },
  },
];
