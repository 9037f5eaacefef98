import { describe, expect, it } from 'vitest';
import { regions } from '../../src/azure/regions.ts';
import { say } from '../../src/content/index.ts';
import { factsOf } from '../../src/decision/case/facts-of.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { defined } from '../../src/decision/defined.ts';
import { natGatewaySku, sizesOf } from '../../src/decision/sizes.ts';
import { entryById } from '../../src/knowledge/entries.ts';
import type { OptionId } from '../../src/options/options.ts';

const sizes = (options: readonly OptionId[], said: Requirements = {}) =>
  sizesOf(option => options.includes(option), factsOf(said));

describe('the sizes of a design', () => {
  it.each<[string, readonly OptionId[], Requirements, string, string]>([
    ['a tunnel of some Mbps', ['s2s-vpn'], { bandwidth: 'lt-100m' }, 'VpnGw1AZ', 'Generation1'],
    ['NAT rules', ['s2s-vpn'], { bandwidth: 'lt-100m', addressOverlap: 'yes' }, 'VpnGw2AZ', 'Generation2'],
    ['nothing said of traffic', ['p2s-vpn'], {}, 'VpnGw2AZ', 'Generation2'],
    ['a tunnel of up to 10 Gbps', ['s2s-vpn'], { bandwidth: 'lt-10g' }, 'VpnGw5AZ', 'Generation2'],
    ['two VNets of up to 10 Gbps', ['vnet-to-vnet-vpn'], { bandwidth: 'lt-10g' }, 'VpnGw5AZ', 'Generation2'],
    ['what stands in for a circuit', ['expressroute-vpn-failover'], { bandwidth: 'lt-10g' }, 'VpnGw3AZ', 'Generation2'],
    [
      'tunnels over a circuit',
      ['expressroute-encrypted'],
      { bandwidth: 'lt-10g', encryption: 'ipsec-required' },
      'VpnGw5AZ',
      'Generation2',
    ],
    ['what was said', ['s2s-vpn'], { bandwidth: 'lt-10g', vpnSku: 'VpnGw4AZ' }, 'VpnGw4AZ', 'Generation2'],
    ['Basic, which cannot be had with a zone', ['s2s-vpn'], { vpnSku: 'Basic' }, 'VpnGw2AZ', 'Generation2'],
  ])('of a VPN gateway for %s', (_, options, said, sku, generation) => {
    expect(sizes(options, said).vpnGateway).toEqual({ sku, generation });
  });

  it('give a circuit, its gateway and a hub what the traffic needs', () => {
    const of = (bandwidth: NonNullable<Requirements['bandwidth']>) => sizes(['expressroute'], { bandwidth });
    expect(of('lt-100m')).toMatchObject({ circuit: 100, expressRouteGateway: 'ErGw1AZ', hub: { sites: 1 } });
    expect(of('unknown')).toMatchObject({ circuit: 1_000, expressRouteGateway: 'ErGw1AZ', hub: { sites: 2 } });
    expect(of('lt-10g')).toMatchObject({ circuit: 10_000, expressRouteGateway: 'ErGw3AZ', hub: { circuits: 5 } });
    expect(sizes(['expressroute-fastpath']).expressRouteGateway).toBe('ErGw3AZ');
  });

  it('follow what was said of Bastion, and what it may cost', () => {
    expect(sizes(['bastion']).bastion).toBe('Standard');
    expect(sizes(['bastion'], { costSensitivity: 'high' }).bastion).toBe('Basic');
    expect(sizes(['bastion'], { costSensitivity: 'high', bastionSku: 'Premium' }).bastion).toBe('Premium');
    expect(sizes(['bastion'], { bastionSku: 'Developer' }).bastion).toBe('Standard');
  });

  it('give an entry its tier', () => {
    expect(sizes(['app-gateway-waf']).applicationGateway).toBe('WAF_v2');
    expect(sizes(['internal-app-gateway']).applicationGateway).toBe('Standard_v2');
    expect(sizes(['front-door'], { originPrivate: 'yes' }).frontDoor).toBe('Premium');
    expect(sizes(['front-door']).frontDoor).toBe('Standard');
  });

  it.each([
    ['that has it', 'westeurope', false, 'StandardV2'],
    ['that nobody named', null, false, 'StandardV2'],
    ['that has none', 'qatarcentral', false, 'Standard'],
    ['of another cloud', 'usgovvirginia', false, 'Standard'],
    ['that has it, for a subnet of App Service', 'westeurope', true, 'Standard'],
  ] as const)('give a NAT gateway in a region %s its SKU', (_, region, delegated, sku) => {
    expect(natGatewaySku(region, delegated)).toBe(sku);
  });

  it('know the regions without a StandardV2 NAT gateway that an answer about it names', () => {
    const { answers } = defined(entryById('nat-standard-to-standardv2'));
    const said = answers
      .flatMap(({ watch }) => watch)
      .map(id => say('en', id))
      .find(text => text.includes('do not offer StandardV2'));
    const named = regions.filter(({ displayName }) => said?.includes(displayName));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(({ hasStandardV2Nat }) => hasStandardV2Nat !== false)).toEqual([]);
    // States of the article differ in which others have none: those get the SKU that every region has.
    const without = regions.filter(({ hasStandardV2Nat }) => hasStandardV2Nat === false);
    expect(without).toHaveLength(5);
  });
});
