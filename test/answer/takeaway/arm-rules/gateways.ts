import { at, type Resource } from '../as-arm/resource.ts';
import { itemsOf, textsOf } from '../read/design.ts';
import { type ArmRule, type Design, ipConfigurations, ownName, prop, repeated, text, vnetOf } from './rule.ts';

const gateways = ({ of }: Design): readonly Resource[] => of('virtualNetworkGateways');
const vpn = (design: Design): readonly Resource[] =>
  gateways(design).filter(each => text(each, 'gatewayType') === 'Vpn');
const circuits = (design: Design): readonly Resource[] =>
  gateways(design).filter(each => text(each, 'gatewayType') === 'ExpressRoute');
const skuOf = (each: Resource): string => text(each, 'sku', 'name');
const hasClients = (each: Resource): boolean => prop(each, 'vpnClientConfiguration') !== undefined;
const placeOf = (each: Resource): string => vnetOf(ipConfigurations(each)[0]?.subnet ?? '');
const clientsOf = (each: Resource, key: string): readonly string[] =>
  textsOf(prop(each, 'vpnClientConfiguration', key));

/** SKUs of each generation of VPN gateways. */
const generations: Readonly<Record<string, RegExp>> = {
  Generation1: /^(Basic|VpnGw[123](AZ)?)$/,
  Generation2: /^VpnGw[2345](AZ)?$/,
};

/** The rules about gateways in VNets. */
export const gatewayRules: readonly ArmRule[] = [
  {
    id: 'vpn-sku-with-zones',
    otherwise: 'NonAzSkusNotAllowedForVPNGateway: since November 2025 only the SKUs with AZ are created, and Basic.',
    source: 'sku-consolidation',
    find: design =>
      vpn(design)
        .filter(each => /^VpnGw\d$/.test(skuOf(each)) || /^(Standard|HighPerformance)$/.test(skuOf(each)))
        .map(each => `${each.id} is ${skuOf(each)}`),
  },
  {
    id: 'sku-of-type',
    otherwise: 'A gateway of one type is refused with the SKU of the other.',
    source: 'er-gateways',
    find: design => [
      ...vpn(design)
        .filter(each => !/^(Basic|VpnGw\d(AZ)?|Standard|HighPerformance)$/.test(skuOf(each)))
        .map(({ id }) => id),
      ...circuits(design)
        .filter(each => !/^(ErGw\w+|Standard|HighPerformance|UltraPerformance)$/.test(skuOf(each)))
        .map(({ id }) => id),
    ],
  },
  {
    id: 'basic-sku',
    otherwise: 'The SKU Basic has no BGP, no active-active mode, and neither IKEv2 nor OpenVPN for people.',
    source: 'vpn-legacy',
    find: design =>
      vpn(design)
        .filter(each => skuOf(each) === 'Basic')
        .filter(
          each =>
            prop(each, 'enableBgp') === true ||
            prop(each, 'activeActive') === true ||
            clientsOf(each, 'vpnClientProtocols').some(protocol => protocol !== 'SSTP'),
        )
        .map(({ id }) => `${id} wants more than Basic has`),
  },
  {
    id: 'generation-of-sku',
    otherwise: 'VpnGw1 exists in the first generation alone, VpnGw4 and VpnGw5 in the second alone.',
    source: 'vpn-skus',
    find: design =>
      vpn(design)
        .filter(each => generations[text(each, 'vpnGatewayGeneration')]?.test(skuOf(each)) === false)
        .map(each => `${each.id} is ${skuOf(each)} of ${text(each, 'vpnGatewayGeneration')}`),
  },
  {
    id: 'one-gateway-of-a-type',
    otherwise: 'A VNet has one gateway of each type.',
    source: 'vpn-settings',
    find: design =>
      repeated(gateways(design).map(each => `${placeOf(each)} ${text(each, 'gatewayType')}`)).map(
        key => `${key} stands twice`,
      ),
  },
  {
    id: 'gateway-subnet-name',
    otherwise: 'A gateway stands in the subnet GatewaySubnet and in no other.',
    source: 'vpn-settings',
    find: design =>
      gateways(design)
        .filter(each => ipConfigurations(each).some(({ subnet }) => ownName(subnet) !== 'GatewaySubnet'))
        .map(({ id }) => `${id} stands elsewhere`),
  },
  {
    id: 'addresses-of-vpn-gateway',
    otherwise: 'An instance has an address of its own, and a third is needed for people beside two active instances.',
    source: 'p2s',
    find: design =>
      vpn(design).flatMap(each => {
        const wanted = prop(each, 'activeActive') === true ? (hasClients(each) ? 3 : 2) : 1;
        const found = ipConfigurations(each).filter(({ address }) => address !== '').length;
        return found === wanted ? [] : [`${each.id} has ${found} addresses, not ${wanted}`];
      }),
  },
  {
    id: 'no-address-of-circuit-gateway',
    otherwise: 'Azure gives an ExpressRoute gateway its address; one of your own is refused or dropped.',
    source: 'er-gateways',
    find: design =>
      circuits(design)
        .filter(each => ipConfigurations(each).some(({ address }) => address !== ''))
        .map(({ id }) => `${id} has an address`),
  },
  {
    id: 'route-based',
    otherwise: 'Only a route-based gateway takes people, BGP, two active instances or a circuit beside it.',
    source: 'vpn-settings',
    find: design =>
      vpn(design)
        .filter(each => text(each, 'vpnType') !== 'RouteBased')
        .map(({ id }) => `${id} is not route-based`),
  },
  {
    id: 'number-beside-circuit',
    otherwise: 'Beside an ExpressRoute gateway a VPN gateway must have the number 65515.',
    source: 'coexist',
    find: design => {
      const beside = new Set(circuits(design).map(placeOf));
      return vpn(design)
        .filter(each => beside.has(placeOf(each)) && prop(each, 'enableBgp') === true)
        .filter(each => prop(each, 'bgpSettings', 'asn') !== 65_515)
        .map(({ id }) => `${id} has another number`);
    },
  },
  {
    id: 'bgp-has-number',
    otherwise: 'Without settings for BGP a gateway speaks with the number that Azure gives it.',
    source: 'vpn-faq',
    find: design =>
      vpn(design)
        .filter(each => (prop(each, 'enableBgp') === true) !== (prop(each, 'bgpSettings', 'asn') !== undefined))
        .map(({ id }) => `${id}: BGP and its number do not go together`),
  },
  {
    id: 'one-subnet-of-gateway',
    otherwise: 'All addresses of a gateway stand in one subnet.',
    source: 'network',
    find: design =>
      gateways(design)
        .filter(each => new Set(ipConfigurations(each).map(({ subnet }) => subnet)).size !== 1)
        .map(({ id }) => `${id} stands in several places`),
  },
  {
    id: 'names-of-configurations',
    otherwise: 'Two configurations of one gateway have different names.',
    source: 'network',
    find: design =>
      gateways(design)
        .filter(each => {
          const names = itemsOf(prop(each, 'ipConfigurations')).map(one => String(at(one, 'name')));
          return names.length > 1 && names[0] !== 'undefined' && repeated(names).length > 0;
        })
        .map(({ id }) => `${id} has two of one name`),
  },
];
