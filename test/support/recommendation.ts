import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { recommend } from '../recommended.ts';

/** What the person said in the example that the product is built around. */
export const crossRegionRequirements: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
  proposed: ['p2s-vpn'],
};

const { facts, topology } = recommend(crossRegionRequirements);

/** A recommendation whose words are made by hand, for tests of what is rendered rather than of what is decided. */
export const crossRegionRecommendation = {
  requirements: crossRegionRequirements,
  facts,
  topology,
  ruleVersion: '2026.11.0',
  status: 'recommended',
  answer: null,
  changes: [],
  headline: {
    option: 'vnet-peering-global',
    name: 'Global VNet peering',
    sentence: 'Use global VNet peering between the VNet in East US and the VNet in Japan East.',
    because: 'You said that the VM is in East US, the database in Japan East, and that nothing may be public.',
    rule: 'headline/vnet-link',
  },
  missing: [],
  provisional: null,
  legs: [
    {
      leg: 'vnet-link',
      option: 'vnet-peering-global',
      rule: 'vnet-link/global',
      what: 'Global VNet peering between the two VNets, created from both sides.',
      because: 'The two regions differ.',
      sources: ['peering'],
    },
    {
      leg: 'service-access',
      option: 'private-endpoint',
      rule: 'service-access/behind-peering',
      what: 'A private endpoint for the SQL server in the Japan East VNet.',
      because: 'Azure SQL Database has no address in a VNet of its own.',
      sources: ['private-endpoint'],
    },
    {
      leg: 'names',
      option: 'private-dns-zone',
      rule: 'names/privatelink',
      what: 'The private DNS zone privatelink.database.windows.net, linked to both VNets.',
      because: 'The name of the server must resolve to the private address.',
      sources: ['private-endpoint-dns'],
    },
  ],
  steps: [
    { id: 'ranges', text: 'Check that the address ranges of the two VNets do not overlap.' },
    { id: 'peer', text: 'Create the peering from both sides.' },
  ],
  reasons: [
    {
      id: 'regions-differ',
      text: 'A VNet never spans regions, so two regions need a link between two VNets.',
      answers: [
        { field: 'sourceRegion', value: 'East US' },
        { field: 'targetRegion', value: 'Japan East' },
      ],
      assumed: [],
      sources: ['peering'],
    },
  ],
  rejected: [
    {
      option: 'private-endpoint',
      verdict: 'alternative',
      because: 'It reaches this one database only.',
      wouldFit: 'Nothing else in Japan East has to be reached.',
      sources: ['private-endpoint'],
    },
    {
      option: 'vnet-to-vnet-vpn',
      verdict: 'rejected',
      because: 'It needs a gateway in each VNet and is limited by their throughput.',
      wouldFit: 'IPsec between the VNets is required.',
      sources: ['peering'],
    },
  ],
  proposedVerdicts: [
    {
      option: 'p2s-vpn',
      verdict: 'rejected',
      because: 'Point-to-site is for the devices of people; a VM cannot reliably start it.',
      sources: ['p2s'],
    },
  ],
  pitfalls: [
    {
      id: 'overlap',
      severity: 'blocker',
      problem: 'Peering is refused when any address ranges overlap.',
      remedy: 'Compare the ranges first.',
      sources: ['peering'],
      scope: 'case',
    },
    ...['nsg', 'dns', 'both-sides', 'transitive', 'public-access', 'zones'].map(id => ({
      id,
      severity: 'warning' as const,
      problem: `Problem ${id} happens.`,
      remedy: `Do what avoids ${id}.`,
      sources: ['peering'],
      scope: 'case' as const,
    })),
  ],
  assumptions: [
    {
      field: 'addressOverlap',
      assumed: 'no',
      that: 'the address ranges do not overlap',
      text: 'I assumed that the address ranges do not overlap.',
      couldChange: true,
    },
  ],
  contradictions: [],
  whatIf: [
    {
      field: 'hybrid',
      text: 'If a datacenter joins',
      set: { sourceType: 'azure-vm', sourceRegion: 'eastus', targetRegion: 'japaneast', hybrid: ['datacenter'] },
      headline: 'expressroute',
      added: ['expressroute', 'dns-private-resolver'],
      removed: [],
    },
  ],
  figures: [
    {
      id: 'latency',
      label: 'Round trip East US – Japan East',
      value: '162 ms (median)',
      note: 'A measurement on the backbone, not a promise.',
      sources: ['latency'],
      date: '2026-07-30',
    },
  ],
  sources: [
    [
      'peering',
      'Virtual network peering',
      'https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview',
    ],
    [
      'private-endpoint',
      'What is a private endpoint?',
      'https://learn.microsoft.com/azure/private-link/private-endpoint-overview',
    ],
    [
      'private-endpoint-dns',
      'Private endpoint DNS',
      'https://learn.microsoft.com/azure/private-link/private-endpoint-dns',
    ],
    ['p2s', 'About point-to-site VPN', 'https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about'],
    ['latency', 'Network latency', 'https://learn.microsoft.com/azure/networking/azure-network-latency'],
  ].map(([id = '', title = '', url = '']) => ({
    id,
    title,
    url,
    documentDate: '2026-06-01',
    checkedOn: '2026-10-01',
    stored: false,
  })),
} satisfies Recommendation;
