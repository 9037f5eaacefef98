import { at, type Resource } from '../as-arm/resource.ts';
import { itemsOf, textOf } from '../read/design.ts';
import { type ArmRule, ipConfigurations, named, ownName, prop, sku, text } from './rule.ts';

const tiers = ['Basic', 'Standard', 'Premium'];
const tier = (each: Resource): number => tiers.indexOf(text(each, 'sku', 'tier'));
const inHub = (each: Resource): boolean => text(each, 'sku', 'name') === 'AZFW_Hub';

/** Rules about SKUs that go together. */
export const skuRules: readonly ArmRule[] = [
  {
    id: 'tier-of-policy',
    otherwise: 'A firewall takes no policy of a higher tier, and the tiers Basic and Standard only their own.',
    source: 'firewall',
    find: ({ of, get }) =>
      of('azureFirewalls').flatMap(each => {
        const policy = get(named(each, 'firewallPolicy'));
        if (policy === undefined) return [];
        const fits = tier(policy) === tier(each) || (tier(each) === 2 && tier(policy) === 1);
        return fits ? [] : [`${each.id} has a policy of another tier`];
      }),
  },
  {
    id: 'firewall-has-policy',
    otherwise: 'A firewall without policy and rules lets nothing pass.',
    source: 'firewall',
    find: ({ of }) =>
      of('azureFirewalls')
        .filter(each => named(each, 'firewallPolicy') === '')
        .map(({ id }) => `${id} has no policy`),
  },
  {
    id: 'firewall-of-place',
    otherwise: 'A firewall of a VNet has an address and a subnet, one of a virtual hub has the hub.',
    source: 'firewall',
    find: ({ of }) =>
      of('azureFirewalls')
        .filter(each => {
          const standing = ipConfigurations(each).filter(
            ({ subnet, address }) => subnet !== '' && address !== '',
          ).length;
          const hub = named(each, 'virtualHub') !== '';
          return inHub(each) ? !hub || standing > 0 : hub || standing === 0;
        })
        .map(({ id }) => `${id} stands nowhere`),
  },
  {
    id: 'sku-of-nat-address',
    otherwise: 'A NAT gateway takes addresses of its own SKU.',
    source: 'nat-skus',
    find: ({ of, get }) =>
      of('natGateways').flatMap(each =>
        itemsOf(prop(each, 'publicIpAddresses')).flatMap(one => {
          const address = get(textOf(at(one, 'id')) ?? '');
          return address === undefined || sku(address) === sku(each) ? [] : [`${address.id} is ${sku(address)}`];
        }),
      ),
  },
  {
    id: 'nat-has-address',
    otherwise: 'A NAT gateway without an address leads nowhere.',
    source: 'nat',
    find: ({ of }) =>
      of('natGateways')
        .filter(
          each =>
            itemsOf(prop(each, 'publicIpAddresses')).length + itemsOf(prop(each, 'publicIpPrefixes')).length === 0,
        )
        .map(({ id }) => `${id} has no address`),
  },
  {
    id: 'nat-in-zone',
    otherwise: 'A NAT gateway of the SKU StandardV2 spans all zones and states none; one of Standard stands in one.',
    source: 'nat-skus',
    find: ({ of }) =>
      of('natGateways')
        .filter(each => itemsOf(each.body['zones']).length > (sku(each) === 'Standard' ? 1 : 3))
        .map(({ id }) => `${id} states too many zones`),
  },
  {
    id: 'bastion-has-address',
    otherwise: 'Azure Bastion of the SKUs Basic and Standard has an address.',
    source: 'bastion-settings',
    find: ({ of }) =>
      of('bastionHosts')
        .filter(each => sku(each) !== 'Developer' && ipConfigurations(each).every(({ address }) => address === ''))
        .map(({ id }) => `${ownName(id)} has no address`),
  },
];
