import { tunnelCarries } from '../conditions.ts';
import type { OptionRow } from '../option-row.ts';

export const expressrouteGlobalReach: OptionRow<'expressroute-global-reach'> = {
  id: 'expressroute-global-reach',
  saidAs: ['global reach', 'expressroute global reach', 'er global reach'],
  joins: 'site',
  isWebOnly: false,
  role: 'part',
  isVirtualWan: false,
  forms: [],
  holds: [],
  isDistanceBound: false,
  sources: ['ERGR', 'DG-XR', 'ERCOST'],
  card: {
    sources: ['ERGR', 'ERLIM', 'DG-XR'],
  },
  meaning: { sources: ['ERGR'] },
  limits: [
    {
      label: 'option.expressroute-global-reach.limit.availability',
      value: 'option.expressroute-global-reach.limit.availability.value',
      note: null,
      sources: ['ERGR'],
    },
  ],
  cost: {
    lines: [{ what: 'option.expressroute-global-reach.cost.data-in-both-directions-beside', price: 'er-global-reach' }],
    sources: ['ERCOST'],
  },
  files: [],
  alternatives: [
    {
      option: 's2s-vpn',
      when: tunnelCarries,
      because: 'option.expressroute-global-reach.alternative.s2s-vpn',
      wouldFit: 'option.expressroute-global-reach.alternative.s2s-vpn.fits',
      sources: ['VPNFAQ', 'DG-HYB'],
    },
    {
      option: 'vwan-standard',
      when: { always: true },
      because: 'option.expressroute-global-reach.alternative.vwan-standard',
      wouldFit: 'option.expressroute-global-reach.alternative.vwan-standard.fits',
      sources: ['VWANF', 'CAF-TOP'],
    },
    {
      option: 'route-server',
      when: { always: true },
      because: 'option.expressroute-global-reach.alternative.route-server',
      wouldFit: 'option.expressroute-global-reach.alternative.route-server.fits',
      sources: ['RSV'],
    },
  ],
  whyNot: [
    {
      when: { not: { fact: 'expressRouteCircuits', op: '>=', value: 2 } },
      because: 'option.expressroute-global-reach.not.no-express-route-circuits-from-2',
      wouldFit: 'option.expressroute-global-reach.not.no-express-route-circuits-from-2.fits',
      sources: ['ERGR', 'DG-XR'],
    },
    {
      when: { always: true },
      because: 'option.expressroute-global-reach.not.otherwise',
      wouldFit: 'option.expressroute-global-reach.not.no-express-route-circuits-from-2.fits',
      sources: ['ERGR', 'DG-XR'],
    },
  ],
};
