import { describe, expect, test } from 'vitest';
import { type Built, builtOf, type PartId, type Standing } from '../../../src/answer/takeaway/built.ts';
import { standsInGroup } from '../../../src/answer/takeaway/existing.ts';
import { writtenPlan } from '../../../src/answer/takeaway/index.ts';
import { leftOutOf, titleOf } from '../../../src/answer/takeaway/left-out.ts';
import type { Item } from '../../../src/answer/takeaway/model.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { recommend } from '../../recommended.ts';
import { planWith } from './existing-files.ts';
import { itemsWithExisting } from './existing-plans.ts';

describe('the words about what exists', () => {
  const about = (plan: string, id: string): string =>
    planWith(itemsWithExisting[plan] ?? []).parameters.find(parameter => parameter.id === id)?.about ?? '';

  test.each([
    [
      'a hub gets all that it lacks',
      'hubVnetName',
      'Name of the existing VNet of the hub, in the resource group that this runs in',
    ],
    [
      'a virtual WAN takes another hub',
      'wanName',
      'Name of the existing virtual WAN, in the resource group that this runs in',
    ],
    [
      'a hub gets all that it lacks',
      'gatewayRange',
      'Range of 64 addresses or more for the subnet GatewaySubnet, free in its VNet',
    ],
    [
      'a spoke uses the VPN gateway and the firewall of a hub',
      'firewallAddress',
      'Private address of the existing Azure Firewall',
    ],
    [
      'a spoke uses the VPN gateway and the firewall of a hub',
      'hubRange',
      'Address range that the route named to-hub leads to',
    ],
  ])('%s: the parameter %s is asked for as “%s”', (plan, id, words) => {
    expect(about(plan, id)).toBe(words);
  });

  test('a name that is known is given, any other must be', () => {
    const { parameters } = planWith(
      itemsWithExisting['a private endpoint stands in a VNet, its zone in another'] ?? [],
    );
    const value = (id: string) => parameters.find(parameter => parameter.id === id)?.value;
    expect([value('zoneName'), value('hubVnetName'), value('endpointsRange')]).toEqual([
      'advisor.internal',
      null,
      null,
    ]);
  });
});

describe('an option', () => {
  const standing = (parts: readonly PartId[], options: readonly OptionId[] = []): Standing => ({
    parts: new Set(parts),
    options: new Set(options),
  });
  const line = 'gateways take a line and a site';
  const spoke = 'a spoke uses the VPN gateway and the firewall of a hub';
  const endpoint = 'a private endpoint stands in a VNet, its zone in another';
  const virtualHub = 'a virtual hub takes two VNets and its gateways';
  const lacking = 'a hub gets all that it lacks';

  test.each<readonly [OptionId, string, readonly PartId[], Built['extent'], Built['left']]>([
    ['s2s-vpn', line, ['vpn-gateway'], 'part', []],
    ['s2s-vpn', spoke, ['vpn-gateway', 'site-connection'], 'exists', []],
    ['s2s-vpn', spoke, ['vpn-gateway'], 'nothing', ['take.left.sites']],
    ['s2s-vpn', spoke, [], 'nothing', ['take.left.option']],
    ['expressroute', line, ['circuit-gateway'], 'part', ['take.left.circuit']],
    ['p2s-vpn', line, ['vpn-gateway'], 'nothing', ['take.left.option']],
    ['hub-spoke-firewall', spoke, ['firewall'], 'exists', []],
    ['hub-spoke-firewall', lacking, [], 'part', ['take.left.firewall-rules']],
    ['vwan-standard', virtualHub, ['wan', 'hub'], 'part', []],
    ['private-dns-zone', endpoint, ['zone'], 'part', []],
    ['gateway-transit', spoke, [], 'whole', []],
    ['bastion', lacking, [], 'whole', []],
    ['same-vnet', line, ['vnet'], 'exists', []],
  ])('%s, beside “%s” where %j is there, is built or left by what is created', (option, plan, parts, extent, left) => {
    const built = builtOf(new Set([option]), itemsWithExisting[plan] ?? [], standing(parts));
    expect(built).toEqual([{ option, extent, left }]);
  });

  test('of which files build nothing may be there as a whole', () => {
    const built = builtOf(new Set<OptionId>(['front-door', 'ddos-protection']), [], standing([], ['front-door']));
    expect(built.map(({ extent }) => extent)).toEqual(['exists', 'nothing']);
  });

  test('with a subnet in an existing VNet is built by that subnet', () => {
    const items: readonly Item[] = [
      {
        kind: 'subnet',
        id: 'subnet-integration',
        vnet: 'vnet-caller',
        subnet: {
          name: 'integration',
          range: { parameter: 'integrationRange', prefix: 26 },
          nsg: null,
          nat: null,
          routes: null,
          delegation: null,
          serviceEndpoint: 'Microsoft.Sql',
          endpointPolicies: false,
          isPrivate: false,
        },
      },
    ];
    const built = builtOf(new Set<OptionId>(['vnet-integration', 'service-endpoint']), items);
    expect(built.map(({ extent }) => extent)).toEqual(['part', 'part']);
  });

  test('that exists is named as had, with the things that the files refer to, and once each', () => {
    const items = itemsWithExisting[lacking] ?? [];
    const built = builtOf(
      new Set<OptionId>(['bastion', 's2s-vpn', 'nat-gateway']),
      items,
      standing(['vpn-gateway', 'site-connection', 'nat-gateway']),
    );
    expect(titleOf(undefined, built, items)).toBe(
      'What this builds: Azure Bastion. Not built, because you have it: Site-to-site VPN, Azure NAT Gateway, ' +
        'VNet, network security group, route table.',
    );
  });
});

describe('the head of the files', () => {
  const hintsOf = (plan: string): string => {
    const { facts, topology } = recommend({ sourceType: 'azure-vm', resourceType: 'vm' });
    if (topology === null) throw new Error('There is no design.');
    const items = itemsWithExisting[plan] ?? [];
    const none = { built: [], changes: [], stepIds: new Set<string>(), target: null } as const;
    const home = { group: null, subscription: null } as const;
    const given = { items, home, cloud: 'public', topology, facts, ...none } as const;
    return leftOutOf(undefined, given).hints.join(' ');
  };

  test('says where what exists is looked for', () => {
    expect(hintsOf('two gateways are joined')).toContain('Run this in the resource group of what you have');
  });

  test('says nothing of it where the files name nothing that exists', () => {
    const firewall = (itemsWithExisting['a spoke uses the VPN gateway and the firewall of a hub'] ?? []).filter(
      ({ id }) => id === 'fw-hub',
    );
    expect(firewall).toHaveLength(1);
    expect(standsInGroup(firewall)).toBe(false);
    expect(writtenPlan(planWith(firewall))).toEqual([]);
  });
});
