// What a question can be about: parts and settings by the words that people use, and what a standing thing is an
// example of.
import type { SubjectId } from '../../decision/case/ask.ts';
import type { StandingKind } from '../../decision/case/stands.ts';
import { subjects as de } from './de/ask.data.ts';
import { subjects as en } from './en/ask.data.ts';
import { subjects as es } from './es/ask.data.ts';
import { anyOf } from './expressions.ts';
import { subjects as fr } from './fr/ask.data.ts';
import { subjects as ja } from './ja/ask.data.ts';
import { subjects as pt } from './pt/ask.data.ts';

/** What words can name, the subjects that they speak of as well behind it. */
const named = [
  ['gateway-transit', 'peering-settings'],
  ['peering-settings'],
  ['dns-forwarding', 'dns-private-resolver'],
  ['dns-zone-link', 'private-dns-zone'],
  ['private-dns-zone'],
  ['custom-dns'],
  ['udr'],
  ['nsg'],
  ['gateway-subnet'],
  ['gateway-sku'],
  ['gateway-mode'],
  ['vpn-nat', 's2s-vpn'],
  ['client-profile', 'p2s-vpn'],
  ['second-circuit', 'expressroute'],
  ['circuit-sku', 'expressroute'],
  ['bgp-advertisement'],
  ['onprem-routing', 's2s-vpn'],
  ['routing-intent', 'vwan-secured-hub'],
  ['network-policies', 'private-endpoint'],
  ['target-settings', 'service-firewall'],
  ['service-firewall'],
  ['address-space'],
  ['aks-outbound', 'nat-gateway'],
  ['app-settings', 'vnet-integration'],
  ['azure-policy'],
  ['vnet-peering-global'],
  ['expressroute-vpn-failover'],
  ['expressroute-encrypted'],
  ['expressroute-global-reach'],
  ['vnet-encryption'],
  ['vpn-gateway-as-router'],
  ['api-management'],
  ['app-service-environment'],
  ['second-circuit-connection'],
  ['vwan-hub-connection'],
  ['service-endpoint'],
] as const satisfies readonly (readonly [SubjectId, ...SubjectId[]])[];

/** What a language gives: expressions over folded words, by what they name. */
export type SubjectPack = Readonly<Partial<Record<(typeof named)[number][0], RegExp>>>;

/** Subjects that the words name; several where the words speak of several. */
export interface SubjectRow {
  readonly subjects: readonly SubjectId[];
  readonly pattern: RegExp;
}

const packs: readonly SubjectPack[] = [en, de, fr, es, pt, ja];

/** Every subject that has words of its own. */
export const subjectPatterns: readonly SubjectRow[] = named.map(subjects => ({
  subjects,
  pattern: anyOf(packs.map(pack => pack[subjects[0]])),
}));

/** What a kind of thing is an example of. `.…` is settled by the rest of the message. */
export const subjectOfKind: Readonly<
  Partial<Record<StandingKind, readonly (SubjectId | '.vpn' | '.peering' | '.firewall' | '.vwan' | '.lb')[]>>
> = {
  vwan: ['.vwan'],
  'vwan-hub-connection': ['vwan-hub-connection', '.vwan'],
  'hub-firewall': ['.firewall'],
  nva: ['hub-spoke-firewall', 'nva'],
  'route-server': ['route-server'],
  'vpn-gateway': ['.vpn'],
  's2s-tunnel': ['s2s-vpn'],
  p2s: ['p2s-vpn'],
  'expressroute-circuit': ['expressroute'],
  'expressroute-gateway': ['expressroute', 'expressroute-gateway'],
  'gateway-subnet': ['gateway-subnet'],
  'onprem-default-route': ['bgp-advertisement'],
  'onprem-vpn-device': ['onprem-routing', 's2s-vpn'],
  'vnet-to-vnet-connection': ['vnet-to-vnet-vpn'],
  peering: ['.peering'],
  avnm: ['avnm-hub-spoke', 'avnm-mesh'],
  udr: ['udr'],
  nsg: ['nsg'],
  'vnet-encryption': ['vnet-encryption'],
  'private-endpoint': ['private-endpoint'],
  'private-dns-zone': ['private-dns-zone'],
  'dns-resolver': ['dns-private-resolver'],
  'custom-dns': ['custom-dns', 'dns-private-resolver'],
  'onprem-dns': ['private-endpoint-from-onprem', 'dns-forwarding'],
  'private-link-service': ['private-link-service'],
  'service-endpoint': ['service-endpoint'],
  'vnet-integration': ['vnet-integration'],
  bastion: ['bastion'],
  'nat-gateway': ['nat-gateway'],
  'app-gateway': ['app-gateway-waf'],
  'front-door': ['front-door'],
  'traffic-manager': ['traffic-manager'],
  'load-balancer': ['.lb'],
  'basic-public-ip': ['basic-public-ip'],
  'api-management': ['api-management'],
  'app-service-environment': ['app-service-environment'],
};
