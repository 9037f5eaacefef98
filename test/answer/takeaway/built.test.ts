import { describe, expect, test } from 'vitest';
import { armOf, everyFile } from './files.ts';

describe('what is built', () => {
  const of = (name: string) => everyFile.find(([known]) => known === name)?.[1];

  test('has both directions of each peering', () => {
    for (const [name, { arm }] of everyFile) {
      const pairs = armOf(arm).resources.filter(resource => resource.type.endsWith('virtualNetworkPeerings'));
      expect(pairs.length % 2, name).toBe(0);
    }
  });

  test('lets one side offer its gateway where the other uses it', () => {
    const bicep = of('two regions and a datacenter')?.bicep ?? '';
    expect(bicep.match(/allowGatewayTransit: true/g)).toHaveLength(1);
    expect(bicep.match(/useRemoteGateways: true/g)).toHaveLength(1);
    expect(bicep).toMatch(/useRemoteGateways: true\n {2}\}\n {2}dependsOn: \[\n {4}vpngw_caller/);
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
    expect(added('two clouds').map(match => match[1])).toEqual(['dns-resolver']);
  });

  test('routes spokes through the firewall of their own hub', () => {
    const terraform = of('a firewall between regions')?.terraform ?? '';
    expect(terraform).toContain('next_hop_in_ip_address = "10.30.0.4"');
    expect(terraform).toContain('next_hop_in_ip_address = "10.40.0.4"');
  });
});
