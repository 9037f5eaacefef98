import type { OptionRow } from '../option-row.ts';

export const natGateway: OptionRow<'nat-gateway'> = {
  id: 'nat-gateway',
  saidAs: ['nat gateway', 'nat gw', 'natgw', 'natgateway', 'azure nat', 'azure nat gateway'],
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['NATSKU', 'NATL', 'DG-OUT'],
  card: {
    sources: ['NAT', 'NATSKU', 'DG-OUT'],
  },
  meaning: { sources: ['NAT', 'DG-OUT'] },
  limits: [
    {
      label: 'option.nat-gateway.limit.throughput',
      value: 'option.nat-gateway.limit.throughput.value',
      note: 'option.nat-gateway.limit.throughput.note',
      sources: ['NATSKU'],
    },
    {
      label: 'option.nat-gateway.limit.ports-and-addresses',
      value: 'option.nat-gateway.limit.ports-and-addresses.value',
      note: null,
      sources: ['NATL'],
    },
  ],
  cost: {
    lines: [
      { what: 'option.nat-gateway.cost.the-gateway', price: 'nat-hour' },
      { what: 'option.nat-gateway.cost.data-through-it', price: 'nat-gb' },
      { what: 'option.nat-gateway.cost.each-public-ip-address', price: 'pip-std' },
    ],
    sources: ['NATSKU'],
  },
  files: ['nat-gateway'],
  alternatives: [
    {
      option: 'hub-spoke-firewall',
      when: { always: true },
      because: 'option.nat-gateway.alternative.hub-spoke-firewall',
      wouldFit: 'option.nat-gateway.alternative.hub-spoke-firewall.fits',
      sources: ['DG-OUT'],
    },
    {
      option: 'private-endpoint',
      when: { always: true },
      because: 'option.nat-gateway.alternative.private-endpoint',
      wouldFit: 'option.nat-gateway.alternative.private-endpoint.fits',
      sources: ['PLS'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { not: { fact: 'outboundInternet', op: '=', value: 'needed' } },
          { not: { fact: 'reach', op: '=', value: 'public' } },
        ],
      },
      because: 'option.nat-gateway.not.no-outbound-internet-needed-and-no-reach-public',
      wouldFit: 'option.nat-gateway.not.no-outbound-internet-needed-and-no-reach-public.fits',
      sources: ['NAT', 'DG-OUT'],
    },
    {
      when: { fact: 'forcedTunnel', op: '=', value: 'yes' },
      because: 'option.nat-gateway.not.forced-tunnel-yes',
      wouldFit: 'option.nat-gateway.not.forced-tunnel-yes.fits',
      sources: ['DG-OUT'],
    },
    {
      when: { any: [{ rec: 'vwan-secured-hub' }, { rec: 'hub-spoke-firewall' }] },
      because: 'option.nat-gateway.not.with-vwan-secured-hub-or-with-hub-spoke-firewall',
      wouldFit: 'option.nat-gateway.not.with-vwan-secured-hub-or-with-hub-spoke-firewall.fits',
      sources: ['DG-OUT'],
    },
    {
      when: { always: true },
      because: 'option.nat-gateway.not.otherwise',
      wouldFit: 'option.nat-gateway.not.otherwise.fits',
      sources: ['DG-OUT'],
    },
  ],
};
