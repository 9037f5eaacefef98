import { overlaps } from '../../../../src/answer/takeaway/cidr.ts';
import { type Cloud, regionByName } from '../../../../src/azure/regions.ts';
import type { Resource } from '../as-arm/resource.ts';
import { textOf, textsOf } from '../read/design.ts';
import { type ArmRule, type Design, prop, rangeOf, spacesOf, text } from './rule.ts';

/** Where people sign in to each cloud. */
const signIn: Readonly<Record<Cloud, string>> = {
  public: 'login.microsoftonline.com',
  usgov: 'login.microsoftonline.us',
  china: 'login.chinacloudapi.cn',
};

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
    id: 'sign-in-of-cloud',
    otherwise: 'People sign in at the address of the cloud that the gateway stands in.',
    source: 'sign-in',
    find: design =>
      byEntra(design)
        .filter(each => {
          const cloud = regionByName(textOf(each.body['location']) ?? '')?.cloud;
          const [, host] = /^https:\/\/([^/]+)\//.exec(text(each, 'vpnClientConfiguration', 'aadTenant')) ?? [];
          return cloud !== undefined && host !== signIn[cloud];
        })
        .map(({ id }) => `${id} signs people in elsewhere`),
  },
  {
    id: 'issuer-ends',
    otherwise: 'An issuer without a slash at its end matches no token.',
    source: 'sign-in',
    find: design =>
      byEntra(design)
        .filter(each => /[^/]$/.test(text(each, 'vpnClientConfiguration', 'aadIssuer')))
        .map(({ id }) => `the issuer of ${id} has no end`),
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
