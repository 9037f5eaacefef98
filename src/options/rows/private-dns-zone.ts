import { publiclyNamedTypes } from '../../azure/resource-types.ts';
import { managedCallers } from '../../decision/case/source-types.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const privateDnsZone: OptionRow<'private-dns-zone'> = {
  id: 'private-dns-zone',
  name: 'Azure private DNS zone',
  summary: 'Names that resolve to private IP addresses in every VNet that the zone is linked to.',
  use: sentence('Use an Azure private DNS zone linked to every VNet with callers.'),
  what: sentence('{zoneWhat}'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'No effect',
    throughput: 'Not a data path',
    encryption: 'Not applicable',
    transitivity: 'Every linked VNet, without peering',
    overlap: 'No matter',
    billed: 'Per zone and per query',
    effort: 'Low: zone and virtual network links',
  },
  sources: ['PDNS', 'PEDI'],
  card: {
    scope: 'a private name space with the VNets that are linked to it',
    takes: 'minutes for the zone and its links',
    when: 'when machines in several VNets must find each other, or a private endpoint, by name',
    not: 'for clients outside Azure on its own, as they cannot ask the zone directly',
    sources: ['PDNS', 'PEDI', 'NRES'],
  },
  limits: [{ label: 'automatic registration', value: 'One zone for each VNet', note: null, sources: ['PDNS'] }],
  cost: {
    lines: [{ what: 'each zone, beside its queries', price: 'dns-zone' }],
    sources: ['PDNS'],
  },
  files: ['zone', 'zone-link'],
  alternatives: [
    {
      option: 'dns-private-resolver',
      when: { always: true },
      because:
        'Azure DNS Private Resolver adds forwarding to and from networks outside Azure, at a price for each endpoint.',
      wouldFit: 'It comes first when networks outside Azure resolve the names.',
      sources: ['PRES', 'DG-DNS'],
    },
  ],
  whyNot: [
    {
      when: { all: [{ fact: 'sourceType', op: 'in', value: managedCallers }, { rec: 'private-endpoint' }] },
      because: 'The calling service resolves its managed private endpoint by itself.',
      wouldFit: 'It fits together with a private endpoint in a VNet of yours.',
      sources: ['ADFPE'],
    },
    {
      when: { fact: 'resourceType', op: 'in', value: publiclyNamedTypes },
      because:
        'The name of the target is in public DNS and leads to its address in the VNet, so no private zone is needed.',
      wouldFit: 'It fits when names of your own must resolve in several VNets.',
      sources: ['MIARCH'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'The design uses the public name and address of the service, so no private zone is needed.',
      wouldFit: 'It fits together with a private endpoint.',
      sources: ['PEDNS'],
    },
    {
      when: { always: true },
      because: 'The design resolves no private names across networks.',
      wouldFit: 'It fits when names must resolve privately in several VNets.',
      sources: ['PDNS'],
    },
  ],
};
