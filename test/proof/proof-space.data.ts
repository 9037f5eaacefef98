// The answers that the proof combines: one slice for each group of tables that look at the same answers.
import { answersOf } from '../../src/decision/ask/possible-values.ts';
import type { Dimension, Slice } from './proof-space.ts';

const places: Dimension = [
  { sameRegion: 'yes' },
  { sameRegion: 'no', sameCloud: 'yes' },
  { sameRegion: 'no', sameCloud: 'no' },
];
const kinds: Dimension = [
  ...answersOf('resourceType'),
  { resourceType: 'sql-managed-instance', networkingMode: 'private-endpoint' },
  { resourceType: 'postgres-flexible', networkingMode: 'injected' },
];
const someKinds: Dimension = [
  { resourceType: 'vm' },
  { resourceType: 'sql-database' },
  { resourceType: 'onprem-server' },
  { resourceType: 'third-party-saas' },
];
const sources = [
  'azure-vm',
  'app-service',
  'azure-paas-other',
  'user-device',
  'onprem-site',
  'internet-client',
  'other-cloud',
] as const;
const everySource: Dimension = sources.map(sourceType => ({ sourceType }));
const exposures: Dimension = [{ exposure: 'none' }, { exposure: 'allow-listed' }, { exposure: 'public' }];
const tenants: Dimension = [
  {},
  { sameTenant: 'no', otherTenantKind: 'own-tenant' },
  { sameTenant: 'no', otherTenantKind: 'another-company' },
];
const endpoints: Dimension = [
  {},
  { existingPrivateEndpoint: 'none' },
  { existingPrivateEndpoint: 'in-caller-vnet' },
  { existingPrivateEndpoint: 'in-other-vnet' },
];
const hybrids: Dimension = [
  [],
  ['user-devices'],
  ['branch-site'],
  ['datacenter'],
  ['many-branches'],
  ['branch-site', 'datacenter'],
  ['datacenter', 'user-devices'],
].map(hybrid => ({ hybrid: hybrid.filter(isNeed) }));

function isNeed(text: string): text is 'user-devices' | 'branch-site' | 'datacenter' | 'many-branches' {
  return ['user-devices', 'branch-site', 'datacenter', 'many-branches'].includes(text);
}

const yes = <F extends string, V extends string>(field: F, value: V): Dimension => [{}, { [field]: value }];
const overlaps = yes('addressOverlap', 'yes');
const inspections = yes('inspection', 'central-firewall');
const transits: Dimension = [
  {},
  { transitive: 'spoke-to-spoke' },
  { transitive: 'onprem-to-spokes' },
  { transitive: 'any-to-any' },
];
const goals: Dimension = [
  { goal: 'resolve-names' },
  { goal: 'balance-load' },
  { goal: 'outbound-internet' },
  { goal: 'admin-access' },
  { goal: 'exchange-routes' },
];
const criticalities: Dimension = [{}, { criticality: 'dev-test' }, { criticality: 'mission-critical' }];
const bandwidths: Dimension = [{}, { bandwidth: 'lt-10g' }, { bandwidth: 'gte-10g' }];

/**
 * The space of answers, factored: in each slice the answers that one group of tables looks at, in every combination.
 */
export const slices: readonly Slice[] = [
  { id: 'reach', dimensions: [everySource, kinds, places, exposures, endpoints, overlaps] },
  {
    id: 'join',
    dimensions: [
      [{ sourceType: 'azure-vm' }, { sourceType: 'app-service' }],
      kinds,
      places,
      [{}, { existingPrivateEndpoint: 'in-other-vnet' }],
      overlaps,
      tenants,
      yes('alsoInVnetTargets', 'yes'),
      yes('initiator', 'both'),
      yes('transitive', 'onprem-to-spokes'),
    ],
  },
  {
    id: 'estate',
    dimensions: [
      [{ sourceType: 'azure-vm' }, { sourceType: 'app-service' }],
      [
        { resourceType: 'vm' },
        { resourceType: 'sql-database', existingPrivateEndpoint: 'in-other-vnet' },
        { resourceType: 'onprem-server' },
      ],
      [...places, { sameVnet: 'yes' }, { sameRegion: 'no', regionCount: 3 }],
      [{ vnetCount: 1 }, { vnetCount: 2 }, { vnetCount: 6 }, { vnetCount: 11 }],
      transits,
      inspections,
      [{}, { encryption: 'ipsec-required' }, { encryption: 'vm-to-vm-network' }],
      hybrids,
      [{}, { existingFeatures: ['vnet-peering'] }, { existingFeatures: ['vpn-gateway'] }],
    ],
  },
  {
    id: 'sites',
    dimensions: [
      everySource,
      someKinds,
      hybrids,
      [{}, { internetTransitAllowed: 'no' }],
      [{}, { linkFailover: 'vpn' }, { linkFailover: 'second-circuit' }, { linkFailover: 'none' }],
      bandwidths,
      criticalities,
      overlaps,
      [{}, { ruledOut: ['expressroute', 'vwan-standard'] }],
    ],
  },
  {
    id: 'lines',
    dimensions: [
      everySource,
      someKinds,
      hybrids,
      [{}, { expressRouteCircuits: 2 }],
      transits,
      inspections,
      [{}, { encryption: 'ipsec-required' }, { encryption: 'macsec-required' }],
      [
        {},
        { internetTransitAllowed: 'no' },
        { latency: 'sensitive' },
        { sdWan: 'yes' },
        { sameRegion: 'no', sameCloud: 'no' },
        { sameRegion: 'no', sameCloud: 'no', internetTransitAllowed: 'no' },
        { ruledOut: ['vwan-standard'] },
        { existingFeatures: ['vwan-hub-connection'] },
        { existingFeatures: ['vpn-gateway'] },
      ],
    ],
  },
  {
    id: 'cheap',
    dimensions: [
      [{ sourceType: 'azure-vm' }, { sourceType: 'app-service' }, { sourceType: 'internet-client' }],
      kinds,
      [{}, { sameRegion: 'no' }],
      exposures,
      yes('costSensitivity', 'high'),
      criticalities,
      [
        {},
        { hybrid: ['datacenter'] },
        { inspection: 'central-firewall' },
        { alsoInVnetTargets: 'yes' },
        { existingPrivateEndpoint: 'in-caller-vnet' },
      ],
      yes('sameTenant', 'no'),
    ],
  },
  {
    id: 'entry',
    dimensions: [
      everySource,
      kinds,
      exposures,
      [{}, { targetProtocol: 'http' }, { targetProtocol: 'non-http' }],
      [{}, { regionCount: 2 }],
      yes('globalUsers', 'yes'),
      yes('costSensitivity', 'high'),
      yes('originPrivate', 'yes'),
      [{}, { mustUse: ['traffic-manager'] }],
    ],
  },
  {
    id: 'goals',
    dimensions: [
      [{}, ...everySource],
      [{}, ...goals],
      [{}, ...someKinds],
      hybrids,
      inspections,
      yes('outboundInternet', 'needed'),
      yes('forcedTunnel', 'yes'),
      [{}, { userNeed: 'admin-rdp-ssh' }, { adminAccess: 'yes' }, { dnsControl: 'onprem-dns' }],
      [{}, { sdWan: 'yes' }, { targetProtocol: 'http' }],
    ],
  },
  {
    id: 'backwards',
    dimensions: [
      everySource,
      kinds,
      yes('initiator', 'both'),
      hybrids,
      overlaps,
      inspections,
      [{}, { vnetCount: 3 }],
      yes('encryption', 'ipsec-required'),
    ],
  },
  {
    id: 'administration',
    dimensions: [everySource, kinds, hybrids, yes('adminAccess', 'yes'), yes('userNeed', 'admin-rdp-ssh')],
  },
  {
    id: 'standing',
    dimensions: [
      everySource,
      someKinds,
      [[], ['branch-site'], ['datacenter'], ['branch-site', 'datacenter']].map(hybrid => ({
        hybrid: hybrid.filter(isNeed),
      })),
      [
        { stands: [{ kind: 'expressroute-circuit' }] },
        { stands: [{ kind: 's2s-tunnel' }] },
        { stands: [{ kind: 'expressroute-circuit' }, { kind: 'vpn-gateway' }] },
        { stands: [{ kind: 'p2s' }] },
        { stands: [{ kind: 'p2s' }, { kind: 'vwan', sku: 'Standard' }] },
        { stands: [{ kind: 'vwan', sku: 'Standard' }] },
        { stands: [{ kind: 'vwan', sku: 'Standard', secured: true }] },
        { stands: [{ kind: 'hub-firewall', in: 'hub' }, { kind: 'peering' }] },
        {
          stands: [
            { kind: 'hub-firewall', in: 'hub' },
            { kind: 'expressroute-circuit', count: 2 },
          ],
        },
      ],
      [{}, { existingPrivateEndpoint: 'in-other-vnet' }],
      [{}, { bandwidth: 'lt-10g' }],
      [{}, { internetTransitAllowed: 'no' }, { linkFailover: 'vpn' }, { outboundInternet: 'needed' }],
      [{ vnetCount: 1 }, {}, { vnetCount: 4 }, { vnetCount: 12 }],
      [{}, { sameRegion: 'no' }],
    ],
  },
  {
    id: 'ports',
    dimensions: [
      [{ sourceType: 'azure-vm' }, { sourceType: 'onprem-site' }, { sourceType: 'other-cloud' }],
      [{ resourceType: 'vm' }, { resourceType: 'onprem-server' }],
      [[], ['datacenter'], ['branch-site', 'datacenter']].map(hybrid => ({ hybrid: hybrid.filter(isNeed) })),
      [{}, { encryption: 'macsec-required' }, { encryption: 'ipsec-required' }],
      [{}, { expressRouteType: 'direct' }, { expressRouteType: 'provider' }],
      [{}, { bandwidth: 'gte-10g', latency: 'sensitive' }],
      [
        {},
        { ruledOut: ['s2s-vpn'] },
        { ruledOut: ['s2s-vpn', 'expressroute'] },
        { linkFailover: 'vpn' },
        { linkFailover: 'vpn', ruledOut: ['s2s-vpn'] },
      ],
      [{}, { internetTransitAllowed: 'no' }, { inspection: 'central-firewall' }, { addressOverlap: 'yes' }],
      [{ vnetCount: 1 }, {}],
      [{}, { stands: [{ kind: 'expressroute-circuit' }] }],
    ],
  },
  {
    id: 'limits',
    dimensions: [
      [
        { sourceType: 'azure-vm' },
        { sourceType: 'app-service' },
        { sourceType: 'onprem-site' },
        { sourceType: 'other-cloud' },
      ],
      [
        { resourceType: 'vm' },
        { resourceType: 'third-party-saas' },
        { resourceType: 'internal-load-balancer' },
        { resourceType: 'sql-managed-instance' },
        { resourceType: 'sql-database', existingPrivateEndpoint: 'in-other-vnet' },
        { resourceType: 'key-vault' },
      ],
      [{ sameRegion: 'yes' }, { sameRegion: 'no' }, { sameRegion: 'no', sameCloud: 'no' }],
      [
        { mayPeer: 'no' },
        { ruledOut: ['vnet-peering-regional', 'vnet-peering-global'] },
        { mustUse: ['vnet-peering-regional', 'vnet-peering-global'] },
        { mustUse: ['vnet-to-vnet-vpn'] },
        { mustUse: ['vwan-standard'] },
        { ruledOut: ['vwan-standard'] },
        { mustUse: ['s2s-vpn'] },
        { mustUse: ['private-endpoint'] },
        { ruledOut: ['hub-spoke-firewall'] },
        { ruledOut: ['private-endpoint'] },
        { mayRenumber: 'no' },
      ],
      overlaps,
      yes('initiator', 'both'),
      yes('alsoInVnetTargets', 'yes'),
      [
        {},
        { bandwidth: 'gte-10g' },
        { internetTransitAllowed: 'no' },
        { costSensitivity: 'high', criticality: 'dev-test' },
      ],
      [{}, { inspection: 'central-firewall' }, { vnetCount: 12 }, { hybrid: ['datacenter'] }, { exposure: 'public' }],
    ],
  },
  {
    id: 'refused',
    dimensions: [
      [{ sourceType: 'azure-vm' }],
      kinds,
      [{}, { sameRegion: 'no' }],
      [
        { ruledOut: ['private-endpoint'] },
        { ruledOut: ['expressroute'], hybrid: ['datacenter'], internetTransitAllowed: 'no' },
      ],
      exposures,
      [{}, { existingPrivateEndpoint: 'in-caller-vnet' }],
    ],
  },
];
