import { overlaps } from '../../../../src/answer/takeaway/cidr.ts';
import type { Resource } from '../as-arm/resource.ts';
import { textsOf } from '../read/design.ts';
import { type ArmRule, type Design, prop, rangeOf, spacesOf, text } from './rule.ts';

/** The gateways at which people come in. */
const entrances = ({ of }: Design): readonly Resource[] =>
  of('virtualNetworkGateways').filter(each => prop(each, 'vpnClientConfiguration') !== undefined);
const clientsOf = (each: Resource, key: string): readonly string[] =>
  textsOf(prop(each, 'vpnClientConfiguration', key));
const byEntra = (design: Design): readonly Resource[] =>
  entrances(design).filter(each => clientsOf(each, 'vpnAuthenticationTypes').includes('AAD'));

/** Rules about how people come in from their devices. */
export const peopleRules: readonly ArmRule[] = [
  {
    id: 'sign-in-by-openvpn',
    otherwise: 'Sign-in with Microsoft Entra ID works with OpenVPN alone.',
    source: 'p2s',
    find: design =>
      byEntra(design)
        .filter(each => clientsOf(each, 'vpnClientProtocols').join() !== 'OpenVPN')
        .map(({ id }) => `${id} lets people in by another protocol`),
  },
  {
    id: 'sign-in-is-whole',
    otherwise: 'Sign-in with Microsoft Entra ID needs its tenant, its audience and its issuer.',
    source: 'p2s',
    find: design =>
      byEntra(design)
        .filter(each =>
          ['aadTenant', 'aadAudience', 'aadIssuer'].some(key => text(each, 'vpnClientConfiguration', key) === ''),
        )
        .map(({ id }) => `${id} does not say where people sign in`),
  },
  {
    id: 'pool-of-people',
    otherwise: 'The range of people overlaps no network that they reach.',
    source: 'p2s',
    find: design => {
      const others = [
        ...design.of('virtualNetworks').flatMap(spacesOf),
        ...design
          .of('localNetworkGateways')
          .flatMap(each => textsOf(prop(each, 'localNetworkAddressSpace', 'addressPrefixes')).map(rangeOf)),
      ];
      return entrances(design)
        .filter(each =>
          textsOf(prop(each, 'vpnClientConfiguration', 'vpnClientAddressPool', 'addressPrefixes')).some(pool =>
            others.some(other => overlaps(other, rangeOf(pool))),
          ),
        )
        .map(({ id }) => `the range of people of ${id} is taken`);
    },
  },
];
