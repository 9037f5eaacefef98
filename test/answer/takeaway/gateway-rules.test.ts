import { describe, expect, test } from 'vitest';
import { type Format, takeAway } from '../../../src/answer/index.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { recommend } from '../../recommended.ts';
import { brokenFiles } from './broken-files.data.ts';
import { type Files, filesOf } from './files.ts';
import { gatewayRules, saidBy } from './gateway-rules.ts';
import { readFile } from './read/files.ts';

/** ExpressRoute with a VPN beside it in one hub, and a private endpoint on a target that belongs to another tenant. */
const partner = {
  sourceType: 'onprem-site',
  targetRegion: 'germanywestcentral',
  resourceType: 'sql-database',
  hybrid: ['datacenter'],
  expressRouteCircuits: 1,
  sameTenant: 'no',
} satisfies Requirements;

function filesFor(requirements: Requirements = {}): Files {
  const files = filesOf(takeAway(recommend({ ...partner, ...requirements })));
  if (files === undefined) throw new Error('There are no files.');
  return files;
}

const said = saidBy(recommend(partner), partner);

const whole = filesFor();

/** The names of the rules that a file of this language breaks. */
function broken(file: string, format: Format): readonly string[] {
  const read = readFile[format](file);
  return Object.entries(gatewayRules).flatMap(([name, rule]) => (rule(read, said).length > 0 ? [name] : []));
}

const formats = ['cli', 'bicep', 'arm', 'terraform'] as const;

describe('the rules about gateway files', () => {
  test.each(formats)('find nothing in the %s file of a line with a backup', format => {
    expect(broken(whole[format], format)).toEqual([]);
  });

  test.each(brokenFiles)('%s: a %s file with another %s breaks it', (rule, format, from, to) => {
    const changed = whole[format].replace(from, to);
    expect(changed).not.toBe(whole[format]);
    expect(broken(changed, format)).toContain(rule);
  });

  test.each([
    ['BGP as said', filesFor({ expressRouteCircuits: 0 })],
    ['requests to owners', filesFor({ sameTenant: 'yes' })],
  ])('%s: the files of another answer break it', (rule, files) => {
    expect(formats.map(format => broken(files[format], format))).toEqual(formats.map(() => [rule]));
  });
});

test.each(formats)('a line beside a VPN gateway that stands uses its subnet, in the %s file', format => {
  const beside = { ...partner, expressRouteCircuits: 2, existingFeatures: ['vpn-gateway'] } satisfies Requirements;
  const answer = recommend(beside);
  const read = readFile[format](filesOf(takeAway(answer))?.[format] ?? '');
  const faults = (told: typeof said) => gatewayRules['GatewaySubnet']?.(read, told);
  expect(read.gateways.map(({ type, vnet }) => [type, vnet])).toEqual([['ExpressRoute', 'vnet_hub']]);
  expect(faults(saidBy(answer, beside))).toEqual([]);
  expect(faults({ ...said, withGateway: new Set() })).toEqual(['ergw_hub has no GatewaySubnet']);
});

describe('the region of a gateway', () => {
  test.each([
    ['with zones', 'westeurope', "TARGET_ZONES='1 2 3'"],
    ['without zones', 'westus', "TARGET_ZONES=''"],
    ['of which it is not known', 'usgovarizona', 'TARGET_ZONES="${TARGET_ZONES?'],
    ['that nobody named', 'unknown', 'TARGET_ZONES="${TARGET_ZONES?'],
  ] as const)('%s decides what its address states', (_, targetRegion, line) => {
    expect(filesFor({ targetRegion }).cli).toContain(line);
  });
});

describe('a VPN gateway', () => {
  const vpn = (requirements: Requirements) => {
    const site = { sourceType: 'onprem-site', targetRegion: 'westeurope', resourceType: 'vm' } as const;
    const recommendation = recommend({ ...site, hybrid: ['branch-site'], ...requirements });
    const text = filesOf(takeAway(recommendation))?.cli ?? '';
    const options = recommendation.legs.map(({ option }) => option);
    return { gateway: readFile.cli(text).gateways.find(({ type }) => type === 'Vpn'), text, options };
  };
  const line: Requirements = { hybrid: ['datacenter'], expressRouteCircuits: 1 };

  test.each<readonly [Requirements, OptionId, string, string]>([
    [{ bandwidth: 'lt-100m' }, 's2s-vpn', 'VpnGw1AZ', 'Generation1'],
    [{ bandwidth: 'lt-100m', addressOverlap: 'yes' }, 's2s-vpn', 'VpnGw2AZ', 'Generation2'],
    [{}, 's2s-vpn', 'VpnGw2AZ', 'Generation2'],
    [{ bandwidth: 'lt-10g' }, 's2s-vpn', 'VpnGw5AZ', 'Generation2'],
    [{ ...line, bandwidth: 'lt-10g' }, 'expressroute-vpn-failover', 'VpnGw3AZ', 'Generation2'],
    [{ vpnSku: 'VpnGw4AZ' }, 's2s-vpn', 'VpnGw4AZ', 'Generation2'],
  ])('for %j by %s is %s of %s', (requirements, link, sku, generation) => {
    const { gateway, options } = vpn(requirements);
    expect(options).toContain(link);
    expect(gateway).toMatchObject({ sku, generation });
  });

  test('has two active instances where the answer advises it, each with its address', () => {
    const { gateway, text } = vpn({ criticality: 'production' });
    expect([gateway?.activeActive, gateway?.addresses.length]).toEqual([true, 2]);
    expect(text).toContain('a tunnel from each device to both of its addresses');
    expect(vpn({ criticality: 'dev-test' }).gateway?.activeActive).toBe(false);
  });

  test('has a third address beside its two active instances where people come in too', () => {
    const { gateway } = vpn({ criticality: 'production', hybrid: ['branch-site', 'user-devices'] });
    expect([gateway?.activeActive, gateway?.addresses.length]).toEqual([true, 3]);
  });
});
