import { regionByName } from '../../../../src/azure/regions.ts';
import type { Resource } from '../as-arm/resource.ts';
import { textOf, textsOf } from '../read/design.ts';
import { type ArmRule, type Design, ipConfigurations, prop, repeated, sku, text } from './rule.ts';

const locationOf = ({ body }: Resource): string => textOf(body['location']) ?? '';
const zonesOf = ({ body }: Resource): readonly string[] => textsOf(body['zones']);
const holders = ['virtualNetworkGateways', 'azureFirewalls', 'bastionHosts'] as const;

const usesOf = ({ of }: Design): readonly (readonly [Resource, string])[] => [
  ...holders
    .flatMap(of)
    .flatMap(each =>
      ipConfigurations(each).flatMap(({ address }) => (address === '' ? [] : [[each, address] as const])),
    ),
  ...of('natGateways').flatMap(each =>
    (Array.isArray(prop(each, 'publicIpAddresses')) ? textIds(prop(each, 'publicIpAddresses')) : []).map(
      id => [each, id] as const,
    ),
  ),
];

function textIds(list: unknown): readonly string[] {
  return JSON.stringify(list).match(/publicIPAddresses:[^"]+/g) ?? [];
}

/** Rules about public IP addresses. */
export const addressRules: readonly ArmRule[] = [
  {
    id: 'vpn-address-zones',
    otherwise: 'VmssVpnGatewayPublicIpsMustHaveZonesConfigured: the gateway is not created.',
    source: 'zones-report',
    find: ({ of, get }) =>
      of('virtualNetworkGateways')
        .filter(each => text(each, 'sku', 'name').startsWith('VpnGw'))
        .flatMap(each => ipConfigurations(each).flatMap(({ address }) => get(address) ?? []))
        .filter(each => regionByName(locationOf(each))?.availabilityZones === true && zonesOf(each).length === 0)
        .map(({ id }) => `${id} has no zones`),
  },
  {
    id: 'zones-of-region',
    otherwise: 'A region without availability zones takes none.',
    source: 'vpn-skus',
    find: ({ resources }) =>
      resources
        .filter(each => regionByName(locationOf(each))?.availabilityZones === false && zonesOf(each).length > 0)
        .map(({ id }) => `${id} states zones`),
  },
  {
    id: 'standard-address',
    otherwise: 'Addresses of the SKU Basic are retired and no longer created.',
    source: 'basic-ip',
    find: ({ of }) =>
      of('publicIPAddresses')
        .filter(each => !sku(each).startsWith('Standard'))
        .map(each => `${each.id} is ${sku(each)}`),
  },
  {
    id: 'static-address',
    otherwise: 'An address of the SKU Standard is refused unless it is static.',
    source: 'basic-ip',
    find: ({ of }) =>
      of('publicIPAddresses')
        .filter(each => text(each, 'publicIPAllocationMethod') !== 'Static')
        .map(({ id }) => `${id} is not static`),
  },
  {
    id: 'address-of-one',
    otherwise: 'PublicIPAddressInUse: an address belongs to one thing.',
    source: 'network',
    find: design => repeated(usesOf(design).map(([, address]) => address)).map(id => `${id} is used twice`),
  },
  {
    id: 'address-region',
    otherwise: 'A gateway, firewall, Bastion or NAT gateway takes addresses of its own region.',
    source: 'bastion-settings',
    find: design =>
      usesOf(design).flatMap(([holder, address]) => {
        const found = design.get(address);
        return found === undefined || locationOf(found) === locationOf(holder)
          ? []
          : [`${address} is in another region than ${holder.id}`];
      }),
  },
  {
    id: 'address-needed',
    otherwise: 'An address that nothing uses is billed.',
    source: 'basic-ip',
    find: design => {
      const used = new Set(usesOf(design).map(([, address]) => address));
      const others = new Set(
        design.resources
          .filter(({ type }) => type !== 'publicIPAddresses')
          .flatMap(({ body }) => JSON.stringify(body).match(/publicIPAddresses:[^"]+/g) ?? []),
      );
      return design
        .of('publicIPAddresses')
        .filter(({ id }) => !used.has(id) && !others.has(id))
        .map(({ id }) => `${id} is used by nothing`);
    },
  },
];
