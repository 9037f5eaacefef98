import { knownOutsideCallers } from '../../decision/case/source-types.ts';
import { targetKnown } from '../../decision/decide/ends.data.ts';
import type { OptionRow } from '../option-row.ts';
import { sentence } from '../sentence.ts';

export const privateEndpointFromOnprem: OptionRow<'private-endpoint-from-onprem'> = {
  id: 'private-endpoint-from-onprem',
  name: 'Private endpoint reached from on-premises',
  summary:
    'Sites, users or another cloud reach a private endpoint through VPN or ExpressRoute, with names from ' +
    'Azure DNS Private Resolver.',
  use: sentence('Use a private endpoint for {target} in the VNet behind your gateway.'),
  what: sentence('The private endpoint of {target}{outsidePlace}, for callers outside Azure.'),
  joins: null,
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: ['private-endpoint', 'private-endpoint-cross-tenant'],
  holds: [],
  isDistanceBound: false,
  compared: {
    latency: 'As the hybrid link',
    throughput: 'As the hybrid link; an ExpressRoute gateway may carry half',
    encryption: 'Rely on the TLS of the service',
    transitivity: 'Through the hybrid link',
    overlap: 'As the hybrid link',
    billed: 'As the private endpoint and the hybrid link',
    effort: 'Medium: DNS forwarding besides the link',
  },
  sources: ['AC-PLHS', 'CAF-PLDNS', 'PE', 'ERGW'],
  card: {
    scope: 'sites and users behind a gateway with one resource of a service',
    takes: 'minutes besides the link; the forwarding of names is the longer part',
    when: 'when people or servers outside Azure need a service by a private address over VPN or ExpressRoute',
    not: 'where no link to Azure stands, or your DNS servers cannot forward names',
    sources: ['AC-PLHS', 'CAF-PLDNS', 'PEDI'],
  },
  limits: [
    {
      label: 'throughput over an ExpressRoute gateway',
      value: "May be half of the gateway's figure",
      note: null,
      sources: ['ERGW'],
    },
  ],
  cost: { said: 'as the private endpoint, beside the line to the site', sources: ['PLC'] },
  files: ['private-endpoint'],
  alternatives: [
    {
      option: 'service-firewall',
      when: { always: true },
      because:
        'The public endpoint with an allow list needs no private path, but it opens the endpoint to the ' +
        'public addresses of your sites.',
      wouldFit: 'It comes first when known public addresses may reach the resource.',
      sources: ['DG-PAAS', 'SE'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because:
        'Virtual WAN carries the sites to private endpoints in spokes; it pays off above about 30 branch ' +
        'tunnels or with SD-WAN.',
      wouldFit: 'It comes first with more than 30 sites or SD-WAN.',
      sources: ['CAF-TOP', 'AC-PLHS'],
    },
  ],
  whyNot: [
    {
      when: {
        all: [
          { fact: 'hybrid', op: '=', value: 'none' },
          { not: { fact: 'sourceType', op: 'in', value: knownOutsideCallers } },
        ],
      },
      impossible: true,
      because: 'You named nothing outside Azure that has to reach the private endpoint.',
      wouldFit: 'It fits when a site, users or another cloud need the PaaS resource.',
      sources: ['AC-PLHS'],
    },
    {
      when: { fact: 'reach', op: '=', value: 'private-endpoint' },
      because: 'The networks outside Azure reach the service in another way in this design.',
      wouldFit: 'It fits when outside networks need a PaaS resource privately.',
      sources: ['AC-PLHS'],
    },
    {
      when: { not: targetKnown },
      because: 'No PaaS resource was named that outside networks have to reach.',
      wouldFit: 'It fits when outside networks need a PaaS resource privately.',
      sources: ['AC-PLHS', 'CAF-PLDNS'],
    },
    {
      when: { always: true },
      because: 'The target is not a PaaS resource that outside networks reach by private endpoint.',
      wouldFit: 'It fits when outside networks need a PaaS resource privately.',
      sources: ['AC-PLHS', 'CAF-PLDNS'],
    },
  ],
};
