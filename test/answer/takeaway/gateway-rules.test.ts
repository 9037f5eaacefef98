import { describe, expect, test } from 'vitest';
import { type Format, takeAway } from '../../../src/answer/index.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { type Design, recommendationFor } from '../../support/designs.ts';
import { brokenFiles } from './broken-files.data.ts';
import { type Files, filesOf } from './files.ts';
import { gatewayRules, saidBy } from './gateway-rules.ts';
import { readFile } from './read/files.ts';

/** ExpressRoute with a VPN beside it in one hub, and a private endpoint on a target that belongs to another tenant. */
const design: Design = {
  name: 'a line, its backup and a partner',
  requirements: {
    sourceType: 'onprem-site',
    targetRegion: 'germanywestcentral',
    resourceType: 'sql-database',
    hybrid: ['datacenter'],
    sameTenant: 'no',
  },
  legs: {
    'hybrid-link': ['expressroute-vpn-failover'],
    topology: ['gateway-transit'],
    'service-access': ['private-endpoint-from-onprem'],
    names: ['private-dns-zone'],
  },
};

function filesFor(requirements: Requirements = {}, link: OptionId = 'expressroute-vpn-failover'): Files {
  const case_ = {
    ...design,
    requirements: { ...design.requirements, ...requirements },
    legs: { ...design.legs, 'hybrid-link': [link] },
  };
  const files = filesOf(takeAway(recommendationFor(case_), case_.requirements));
  if (files === undefined) throw new Error('There are no files.');
  return files;
}

const said = saidBy(recommendationFor(design), design.requirements);

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
    ['BGP as said', filesFor({}, 's2s-vpn')],
    ['requests to owners', filesFor({ sameTenant: 'yes' })],
  ])('%s: the files of another answer break it', (rule, files) => {
    expect(formats.map(format => broken(files[format], format))).toEqual(formats.map(() => [rule]));
  });
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
  const vpn = (requirements: Requirements, link: OptionId, pitfalls: readonly string[] = []) => {
    const case_: Design = {
      name: 'a site',
      requirements: { sourceType: 'onprem-site', targetRegion: 'westeurope', resourceType: 'vm', ...requirements },
      legs: { 'hybrid-link': [link], topology: ['gateway-transit'] },
    };
    const recommendation = recommendationFor(case_);
    const advised = pitfalls.map(id => ({
      id,
      severity: 'note' as const,
      problem: '',
      remedy: '',
      sources: [],
      scope: 'case' as const,
    }));
    const files = filesOf(takeAway({ ...recommendation, pitfalls: advised }, case_.requirements));
    const text = files?.cli ?? '';
    return { gateway: readFile.cli(text).gateways.find(({ type }) => type === 'Vpn'), text };
  };

  test.each([
    [{ bandwidth: 'lt-100m' }, 's2s-vpn', 'VpnGw1AZ', 'Generation1'],
    [{ bandwidth: 'lt-100m', addressOverlap: 'yes' }, 's2s-vpn', 'VpnGw2AZ', 'Generation2'],
    [{}, 's2s-vpn', 'VpnGw2AZ', 'Generation2'],
    [{ bandwidth: 'lt-10g' }, 's2s-vpn', 'VpnGw5AZ', 'Generation2'],
    [{ bandwidth: 'lt-10g' }, 'expressroute-vpn-failover', 'VpnGw3AZ', 'Generation2'],
    [{ vpnSku: 'VpnGw4AZ' }, 's2s-vpn', 'VpnGw4AZ', 'Generation2'],
  ] as const)('for %j by %s is %s of %s', (requirements, link, sku, generation) => {
    expect(vpn(requirements, link).gateway).toMatchObject({ sku, generation });
  });

  test('has two active instances where the answer advises it, each with its address', () => {
    const { gateway, text } = vpn({}, 's2s-vpn', ['vpn-active-standby']);
    expect([gateway?.activeActive, gateway?.addresses.length]).toEqual([true, 2]);
    expect(text).toContain('a tunnel from each device to both of its addresses');
    expect(vpn({}, 's2s-vpn').gateway?.activeActive).toBe(false);
  });

  test('leaves the second instance to the reader where people come in too', () => {
    const { gateway, text } = vpn({}, 'p2s-vpn', ['vpn-active-standby']);
    expect(gateway?.activeActive).toBe(false);
    expect(text).toContain('Active-active mode of the VPN gateway');
  });
});
