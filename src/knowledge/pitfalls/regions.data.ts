// Pitfalls of regions, clouds and distance. Each row: when it applies, how much it hurts, what goes wrong, what to do,
// and where that is written.
import { basicBalancerTypes, loadBalancedTypes } from '../../azure/resource-types.ts';
import type { PitfallRow } from './pitfall-row.ts';

export const regionsPitfalls: readonly PitfallRow[] = [
  {
    id: 'cross-cloud-peering-impossible',
    severity: 'blocker',
    scope: 'case',
    rank: 100,
    when: {
      all: [
        { fact: 'sameCloud', op: '=', value: 'no' },
        { any: [{ opt: 'vnet-peering-*' }, { opt: 'vwan-*' }, { opt: 'expressroute*' }, { opt: 'avnm-*' }] },
      ],
    },
    problem: 'pitfall.cross-cloud-peering-impossible.problem',
    remedy: 'pitfall.cross-cloud-peering-impossible.remedy',
    wouldFit: 'pitfall.cross-cloud-peering-impossible.would-fit',
    sources: ['MPEER', 'VFAQ', 'AC-PEER', 'ERGEO', 'VWANCN'],
    entry: 'peering-across-clouds-and-classic',
  },
  {
    id: 'global-peering-basic-lb-frontend',
    severity: 'blocker',
    scope: 'case',
    rank: 97,
    when: {
      all: [
        { opt: 'vnet-peering-global' },
        {
          any: [
            { fact: 'targetBehindBasicLb', op: '=', value: 'yes' },
            {
              all: [
                { fact: 'lbSku', op: '=', value: 'Basic' },
                { fact: 'resourceType', op: 'in', value: loadBalancedTypes },
              ],
            },
          ],
        },
      ],
    },
    problem: 'pitfall.global-peering-basic-lb-frontend.problem',
    remedy: 'pitfall.global-peering-basic-lb-frontend.remedy',
    wouldFit: 'pitfall.global-peering-basic-lb-frontend.would-fit',
    sources: ['VFAQ', 'PEER'],
    entry: 'basic-load-balancer-over-global-peering',
  },
  {
    id: 'global-peering-service-caveat-list',
    severity: 'warning',
    scope: 'case',
    rank: 81,
    when: {
      all: [
        { rec: 'vnet-peering-global' },
        { fact: 'reach', op: '=', value: 'nic' },
        { fact: 'resourceType', op: 'in', value: basicBalancerTypes },
      ],
    },
    problem: 'pitfall.global-peering-service-caveat-list.problem',
    remedy: 'pitfall.global-peering-service-caveat-list.remedy',
    sources: ['VFAQ'],
    entry: 'basic-load-balancer-over-global-peering',
  },
  {
    id: 'sqlmi-global-peering-date',
    severity: 'warning',
    scope: 'case',
    rank: 84,
    when: {
      all: [
        { fact: 'resourceType', op: '=', value: 'sql-managed-instance' },
        { fact: 'reach', op: '=', value: 'nic' },
        { rec: 'vnet-peering-global' },
      ],
    },
    problem: 'pitfall.sqlmi-global-peering-date.problem',
    remedy: 'pitfall.sqlmi-global-peering-date.remedy',
    sources: ['SQLMI'],
    entry: 'managed-instance-from-other-vnet',
  },
  {
    id: 'region-not-in-latency-data',
    severity: 'note',
    scope: 'case',
    rank: 22,
    when: {
      all: [
        { fact: 'sameRegion', op: '=', value: 'no' },
        { fact: 'latencyKnown', op: '=', value: 'no' },
      ],
    },
    problem: 'pitfall.region-not-in-latency-data.problem',
    remedy: 'pitfall.region-not-in-latency-data.remedy',
    sources: ['LAT'],
    asked: {
      about: ['vnet-peering-global'],
      as: [
        'no latency figure published for my pair of regions',
        'round-trip time between two regions that are not in the Microsoft table',
        'how many ms between Azure regions, my region is not listed',
        'measure latency between two Azure regions myself',
        'where do I find inter-region latency for a new region',
      ],
    },
  },
  {
    id: 'sync-replication-far-regions',
    severity: 'warning',
    scope: 'case',
    rank: 87,
    when: {
      all: [
        { fact: 'latency', op: '=', value: 'sensitive' },
        { fact: 'latencyMs', op: '>=', value: 10 },
      ],
    },
    problem: 'pitfall.sync-replication-far-regions.problem',
    remedy: 'pitfall.sync-replication-far-regions.remedy',
    sources: ['DG-MR'],
    asked: {
      about: ['vnet-peering-global'],
      as: [
        'synchronous SQL commit between two far regions is slow',
        'can I run an availability group in synchronous mode across regions',
        'how much latency is too much for synchronous replication',
        'chatty application split over two regions is slow',
        'storage or database mirroring over 30 ms',
        'stretch a cluster between Europe and the US',
      ],
    },
  },
  {
    id: 'far-round-trip',
    severity: 'warning',
    scope: 'case',
    rank: 68,
    shifts: [
      { when: { fact: 'latencyMs', op: '>=', value: 60 }, by: 14 },
      { when: { fact: 'latencyMs', op: '>=', value: 100 }, by: 9 },
    ],
    when: {
      all: [
        { fact: 'sameRegion', op: '=', value: 'no' },
        { fact: 'latencyMs', op: '>=', value: 30 },
      ],
    },
    problem: 'pitfall.far-round-trip.problem',
    figures: true,
    remedy: 'pitfall.far-round-trip.remedy',
    sources: ['LAT', 'DG-XR', 'IC-PEER'],
    entry: 'frame-size-and-latency-over-peering',
  },
  {
    id: 'restricted-region',
    severity: 'warning',
    scope: 'case',
    rank: 86,
    when: {
      any: [
        { fact: 'targetAccessRestricted', op: '=', value: 'yes' },
        { fact: 'sourceAccessRestricted', op: '=', value: 'yes' },
      ],
    },
    problem: 'pitfall.restricted-region.problem',
    remedy: 'pitfall.restricted-region.remedy',
    sources: ['REG'],
    asked: {
      about: ['vnet-peering-global'],
      as: [
        'region is not available for my subscription',
        'deployment refused: the location is not accepting new resources, access restricted region',
        'how do I get access to a reserve region',
        'cannot choose Germany North or France South',
        'Norway West greyed out when I create a VNet',
        'request region access',
      ],
    },
  },
  {
    id: 'no-az-region',
    severity: 'note',
    scope: 'case',
    rank: 34,
    when: {
      all: [
        {
          any: [
            { fact: 'criticality', op: '=', value: 'production' },
            { fact: 'criticality', op: '=', value: 'mission-critical' },
          ],
        },
        { fact: 'targetHasZones', op: '=', value: 'no' },
      ],
    },
    problem: 'pitfall.no-az-region.problem',
    remedy: 'pitfall.no-az-region.remedy',
    sources: ['VPNCON', 'REG'],
    asked: {
      about: ['gateway-sku', 'vnet-peering-global'],
      as: [
        'does my region have availability zones',
        'zone-redundant gateway in a region without zones',
        'AZ SKU deployed where there are no zones, any use',
        'region without availability zones and 99.99 percent',
        'are zones missing in the secondary region a risk',
        'firewall or gateway cannot select zones in this region',
      ],
    },
  },
  {
    id: 'paired-region-assumed',
    severity: 'note',
    scope: 'case',
    rank: 45,
    when: { fact: 'mentionsPairedRegion', op: '=', value: 'yes' },
    problem: 'pitfall.paired-region-assumed.problem',
    remedy: 'pitfall.paired-region-assumed.remedy',
    sources: ['REG'],
    asked: {
      about: ['vnet-peering-global'],
      as: [
        'which is the paired region of mine',
        'does every Azure region have a pair',
        'do newer regions have no pair',
        'use the paired region for disaster recovery of the network',
        'is pairing symmetric for Brazil South',
        'do I have to use the region pair for global peering',
      ],
    },
  },
  {
    id: 'vnet-does-not-span-regions',
    severity: 'blocker',
    scope: 'case',
    rank: 98,
    when: {
      all: [
        { fact: 'saidSameVnet', op: '=', value: 'yes' },
        { fact: 'sameRegion', op: '=', value: 'no' },
      ],
    },
    problem: 'pitfall.vnet-does-not-span-regions.problem',
    remedy: 'pitfall.vnet-does-not-span-regions.remedy',
    sources: ['VFAQ'],
    entry: 'vnet-across-regions-or-subscriptions',
  },
  {
    id: 'jumbo-mtu-global',
    severity: 'note',
    scope: 'case',
    rank: 38,
    when: {
      all: [
        { fact: 'sameRegion', op: '=', value: 'no' },
        {
          any: [
            { fact: 'latency', op: '=', value: 'sensitive' },
            { fact: 'bandwidth', op: '=', value: 'gte-10g' },
          ],
        },
      ],
    },
    problem: 'pitfall.jumbo-mtu-global.problem',
    remedy: 'pitfall.jumbo-mtu-global.remedy',
    sources: ['MTU', 'ERFAQ'],
    entry: 'frame-size-and-latency-over-peering',
  },
  {
    id: 'global-peering-cost',
    severity: 'note',
    scope: 'case',
    rank: 42,
    when: { rec: 'vnet-peering-global' },
    problem: 'pitfall.global-peering-cost.problem',
    remedy: 'pitfall.global-peering-cost.remedy',
    sources: ['VCOST', 'DG-XR'],
    entry: 'peering-cost-and-bandwidth',
  },
  {
    id: 'global-lb-home-region',
    severity: 'note',
    scope: 'case',
    rank: 66,
    when: { rec: 'global-load-balancer' },
    problem: 'pitfall.global-lb-home-region.problem',
    remedy: 'pitfall.global-lb-home-region.remedy',
    sources: ['LBG'],
    entry: 'global-lb-basics',
  },
  {
    id: 'cross-cloud-separate-worlds',
    severity: 'warning',
    scope: 'case',
    rank: 89,
    when: { fact: 'sameCloud', op: '=', value: 'no' },
    problem: 'pitfall.cross-cloud-separate-worlds.problem',
    remedy: 'pitfall.cross-cloud-separate-worlds.remedy',
    sources: ['MPEER', 'AC-PEER', 'PEDNS', 'VWANCN'],
    entry: 'peering-across-clouds-and-classic',
  },
  {
    id: 'global-peering-lb-check',
    severity: 'warning',
    scope: 'case',
    rank: 83,
    when: {
      all: [
        { rec: 'vnet-peering-global' },
        { fact: 'resourceType', op: 'in', value: loadBalancedTypes },
        { not: { fact: 'targetBehindBasicLb', op: 'in', value: ['yes', 'no'] } },
        { not: { fact: 'lbSku', op: 'in', value: ['Basic', 'Standard', 'none'] } },
      ],
    },
    problem: 'pitfall.global-peering-lb-check.problem',
    remedy: 'pitfall.global-peering-lb-check.remedy',
    sources: ['VFAQ', 'LBSKU'],
    entry: 'basic-load-balancer-over-global-peering',
  },
];
