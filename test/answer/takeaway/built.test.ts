import { describe, expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { designNamed } from '../../support/designs.ts';
import { armOf, everyFile, filesOf } from './files.ts';

describe('what is built', () => {
  const of = (name: string) => everyFile.find(([known]) => known === name)?.[1];

  test(
    'says first on what a provisional design depends, in every language, and nothing of ' + 'the kind of a certain one',
    () => {
      const written = (more: Requirements): readonly string[] => {
        const requirements: Requirements = { sourceType: 'azure-vm', resourceType: 'sql-database', ...more };
        const taken = takeAway(recommend(requirements));
        return taken.ok ? taken.files.map(({ text }) => text) : [];
      };
      const open = written({});
      expect(open).toHaveLength(4);
      for (const text of open)
        expect(text).toMatch(/Does the target already have a private endpoint, and where\? I assumed/);
      const certain = written({
        sourceRegion: 'eastus',
        targetRegion: 'eastus',
        exposure: 'none',
        hybrid: [],
        existingPrivateEndpoint: 'none',
        costSensitivity: 'normal',
      });
      expect(certain).toHaveLength(4);
      for (const text of certain) expect(text).not.toMatch(/assumed/i);
    },
  );

  test('has both directions of each peering', () => {
    for (const [name, { arm }] of everyFile) {
      const pairs = armOf(arm).resources.filter(resource => resource.type.endsWith('virtualNetworkPeerings'));
      expect(pairs.length % 2, name).toBe(0);
    }
  });

  test('lets the hub offer its gateway to each VNet that uses it', () => {
    const bicep = of('two regions and a datacenter')?.bicep ?? '';
    const peerings = [...bicep.matchAll(/^resource (peer_\w+) [\s\S]*?^\}/gm)];
    const having = (text: RegExp) => peerings.filter(([block]) => text.test(block)).map(([, id]) => id);
    expect(having(/allowGatewayTransit: true/)).toEqual(['peer_hub_to_caller', 'peer_hub_to_target']);
    const using = ['peer_caller_to_hub', 'peer_target_to_hub'];
    expect(having(/useRemoteGateways: true/)).toEqual(using);
    expect(having(/useRemoteGateways: true\n {2}\}\n {2}dependsOn: \[\n {4}vpngw_hub/)).toEqual(using);
  });

  test('links the zone of a private endpoint to every VNet and has a zone group', () => {
    const { resources } = armOf(of('a database behind a peering')?.arm ?? '');
    const types = resources.map(resource => resource.type);
    expect(types.filter(type => type.endsWith('virtualNetworkLinks'))).toHaveLength(2);
    expect(types.filter(type => type.endsWith('privateDnsZoneGroups'))).toHaveLength(1);
  });

  test('uses gateways with availability zones alone', () => {
    const skus = everyFile.flatMap(([, { bicep }]) =>
      [...bicep.matchAll(/'((?:VpnGw|ErGw)\w+)'/g)].map(match => match[1]),
    );
    expect(skus.length).toBeGreaterThan(0);
    expect(skus.filter(sku => sku?.endsWith('AZ') !== true)).toEqual([]);
  });

  test('adds the extensions of az that its commands need, and no others', () => {
    const added = (name: string) => [...(of(name)?.cli ?? '').matchAll(/az extension add \\\n {2}--name (\S+)/g)];
    expect(added('a database behind a peering').map(match => match[1])).toEqual([]);
    expect(added('a firewall between regions').map(match => match[1])).toEqual(['azure-firewall']);
    expect(added('many branches').map(match => match[1])).toEqual(['virtual-wan']);
    expect(added('devices of people').map(match => match[1])).toEqual(['dns-resolver']);
  });

  test('has a peering in Terraform wait for the subnets of both sides and for the gateway that it uses', () => {
    const terraform = of('two regions and a datacenter')?.terraform ?? '';
    const subnets = [...terraform.matchAll(/^resource "(azurerm_subnet\w*)" "(\w+)"/gm)].map(
      ([, type, id]) => `${type}.${id}`,
    );
    expect(subnets.length).toBeGreaterThan(3);
    const peerings = [
      ...terraform.matchAll(
        /_peering" "peer_(\w+)_to_(\w+)"[^}]*use_remote_gateways += (\w+)\s+depends_on += \[(.*)\]/g,
      ),
    ].map(([, from, to, uses, list = '']) => {
      const waits = list.split(', ');
      const ofSides = subnets.filter(id => id.includes(`.vnet_${from}_`) || id.includes(`.vnet_${to}_`));
      return {
        missing: ofSides.filter(id => !waits.includes(id)),
        waitsAsItUses: waits.includes('azurerm_virtual_network_gateway.vpngw_hub') === (uses === 'true'),
      };
    });
    expect(peerings).toHaveLength(6);
    expect(peerings).toEqual(peerings.map(() => ({ missing: [], waitsAsItUses: true })));
  });

  test('tells Terraform which subscription, by a variable or by the environment', () => {
    const terraform = of('two VNets of one region')?.terraform ?? '';
    expect(terraform).toMatch(/provider "azurerm" \{\n {2}subscription_id = var\.subscription_id/);
    expect(terraform).toMatch(/variable "subscription_id" \{[^}]*ARM_SUBSCRIPTION_ID[^}]*default += null/);
  });

  test.each([
    ['usgovvirginia', 'environment     = "usgovernment"', 'az cloud set --name AzureUSGovernment'],
    ['chinanorth3', 'environment     = "china"', 'az cloud set --name AzureChinaCloud'],
  ] as const)('names the cloud of %s', (targetRegion, line, hint) => {
    const { requirements } = designNamed('devices of people');
    const files = filesOf(takeAway(recommend({ ...requirements, targetRegion })));
    expect(files?.terraform).toContain(line);
    expect(files?.cli).toContain(hint);
    expect(of('devices of people')?.terraform).not.toContain('environment');
  });

  test('routes spokes through the firewall of their own hub', () => {
    const terraform = of('a firewall between regions')?.terraform ?? '';
    expect(terraform).toContain('next_hop_in_ip_address = "10.30.0.4"');
    expect(terraform).toContain('next_hop_in_ip_address = "10.40.0.4"');
  });
});

describe('the head of a file', () => {
  const head = (name: string): string => {
    const cli = everyFile.find(([known]) => known === name)?.[1].cli ?? '';
    return cli.slice(0, cli.indexOf('set -euo')).replaceAll('# ', '');
  };

  test.each([
    ['a VM in another region', 'What this builds: Global VNet peering, Azure private DNS zone.', []],
    [
      'a service endpoint',
      'What this builds: Virtual network service endpoint.',
      ['The rule admits the new subnet to Storage - Blob', 'all network rules that the storage account has'],
    ],
    ['App Service to another region', 'VNet integration', ['because you have it: app']],
    [
      'a datacenter with ExpressRoute',
      'in part: ExpressRoute with VPN failover.',
      ['The ExpressRoute circuit and its provider', 'the address and the number of the gateway'],
    ],
    ['many branches', 'What this builds: Azure Virtual WAN Standard.', ['The other sites: add a VPN site']],
    [
      'a secured virtual hub',
      'What this builds in part: Secured virtual hub.',
      ['The rules of Azure Firewall', 'The other sites: add a VPN site'],
    ],
    ['a firewall between regions', 'in part: Hub-and-spoke', ['The rules of Azure Firewall']],
    [
      'overlapping ranges',
      'What this builds: Private endpoint, Azure private DNS zone.',
      ['Azure Private Link service: build it'],
    ],
    ['a database behind a peering', 'Private endpoint', ['whoever runs this needs rights on the target']],
  ])('of %s names what is built whole, in part and not at all', (name, title, left) => {
    const text = head(name);
    expect([title, ...left].filter(part => !text.includes(part))).toEqual([]);
  });

  test('names no option as built that is left in part or as a whole', () => {
    for (const [name] of everyFile) {
      const [title = ''] = head(name)
        .split('\n')
        .filter(line => line.startsWith('What this builds'));
      const whole = /^What this builds: (.*?)\./.exec(title)?.[1]?.split(', ') ?? [];
      const left = [...head(name).matchAll(/^- (.+): build it by its own/gm)].map(match => match[1]);
      expect(
        whole.filter(option => left.includes(option)),
        name,
      ).toEqual([]);
    }
  });
});
