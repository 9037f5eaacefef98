import type { OptionRow } from '../option-row.ts';

export const internalAppGateway: OptionRow<'internal-app-gateway'> = {
  id: 'internal-app-gateway',
  saidAs: [
    'internal application gateway',
    'internal app gateway',
    'private application gateway',
    'private app gateway',
  ],
  joins: null,
  isWebOnly: true,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['AGWPD', 'AGWO', 'AGWC'],
  card: {
    sources: ['AGWPD', 'AGWO', 'DLAGFAQ'],
  },
  meaning: { sources: ['AGWPD', 'AGWO'] },
  limits: [
    {
      label: 'option.internal-app-gateway.limit.address',
      value: 'option.internal-app-gateway.limit.address.value',
      note: null,
      sources: ['AGWPD'],
    },
  ],
  cost: { isUnknown: true, sources: ['AGWC'] },
  files: [],
  alternatives: [
    {
      option: 'internal-load-balancer',
      when: { always: true },
      because: 'option.internal-app-gateway.alternative.internal-load-balancer',
      wouldFit: 'option.internal-app-gateway.alternative.internal-load-balancer.fits',
      sources: ['AC-LB', 'LBSKU'],
    },
  ],
  whyNot: [
    {
      when: { fact: 'targetProtocol', op: '=', value: 'non-http' },
      because: 'option.internal-app-gateway.not.target-protocol-non-http',
      wouldFit: 'option.internal-app-gateway.not.target-protocol-non-http.fits',
      sources: ['AGWO', 'AC-LB'],
    },
    {
      when: { always: true },
      because: 'option.internal-app-gateway.not.otherwise',
      wouldFit: 'option.internal-app-gateway.not.target-protocol-non-http.fits',
      sources: ['AGWPD', 'AC-LB'],
    },
  ],
};
