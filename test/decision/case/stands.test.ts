import { describe, expect, test } from 'vitest';
import { estateOf, withOlderFields } from '../../../src/decision/case/estate.ts';
import { inOrder } from '../../../src/decision/case/in-schema-order.ts';
import { parseRequirements } from '../../../src/decision/case/parse.ts';
import { existingFeatureIds, type Requirements } from '../../../src/decision/case/requirements.ts';
import { carries, type Standing, standingKindIds, standingKindOf } from '../../../src/decision/case/stands.ts';
import { optionIds } from '../../../src/options/options.ts';
import { seeded } from '../../proof/mutation.ts';
import { anyStanding } from '../../support/any-estate.ts';
import { foreignEstates, oddEstates } from '../../support/foreign-estates.ts';

describe('what stands and what is asked', () => {
  test.each(foreignEstates)('is refused with %s, with a code and where it is', (_, json, path) => {
    const parsed = parseRequirements(JSON.parse(json));
    expect(parsed).toMatchObject({
      ok: false,
      problems: expect.arrayContaining(
        [{ path, code: expect.stringMatching(/^[a-z-]+$/), message: expect.any(String) }].map(one =>
          expect.objectContaining(one),
        ),
      ),
    });
  });

  test.each(oddEstates)('is read with %s', (_, json) => {
    expect(parseRequirements(JSON.parse(json))).toMatchObject({ ok: true });
  });

  test.each(standingKindIds)('%s is read back as it was said, whatever is said of it', kind => {
    const draw = seeded(kind.length);
    for (let count = 20; count > 0; count -= 1) {
      const stands = [{ ...anyStanding(draw) }];
      expect(parseRequirements({ stands })).toEqual({ ok: true, requirements: { stands } });
    }
    expect(parseRequirements({ stands: [{ kind }] })).toMatchObject({ ok: true });
  });
});

/** A thing, and every option that it carries where it stands. */
const carried: readonly (readonly [thing: Standing, options: readonly string[]])[] = [
  [{ kind: 'vwan' }, ['vwan-standard']],
  [{ kind: 'vwan', secured: true }, ['vwan-standard', 'vwan-secured-hub']],
  [{ kind: 'vwan', sku: 'Basic' }, ['vwan-basic']],
  [{ kind: 'peering' }, ['vnet-peering-regional', 'vnet-peering-global']],
  [{ kind: 'peering', scope: 'global' }, ['vnet-peering-global']],
  [{ kind: 'hub-firewall' }, ['hub-spoke-firewall']],
  [{ kind: 'hub-firewall', in: 'vhub' }, ['vwan-secured-hub']],
  [{ kind: 'load-balancer', sku: 'Basic' }, ['basic-lb']],
  [{ kind: 'load-balancer', scheme: 'internal' }, ['internal-load-balancer']],
  [{ kind: 'load-balancer' }, []],
  [{ kind: 'basic-public-ip' }, ['basic-public-ip']],
  [{ kind: 'front-door' }, ['front-door']],
  [{ kind: 'front-door', sku: 'classic' }, ['front-door-classic']],
  [{ kind: 'expressroute-circuit' }, ['expressroute']],
  [{ kind: 's2s-tunnel' }, ['s2s-vpn']],
  [{ kind: 'vpn-gateway' }, []],
];

describe('what a thing carries where it stands', () => {
  const known = [...optionIds, 'basic-lb', 'basic-public-ip', 'front-door-classic'];
  test.each(carried)('%j: %j', (thing, options) => {
    expect(known.filter(option => carries(thing, option)).sort()).toEqual([...options].sort());
  });
});

const estate = (said: Requirements) => estateOf(inOrder(said));
const filled = (said: Requirements) => withOlderFields(inOrder(said));

describe('older answers', () => {
  test.each(existingFeatureIds)('%s is a thing that stands, and the thing is that feature', feature => {
    const stands = estate({ existingFeatures: [feature] });
    expect(stands).toHaveLength(1);
    expect(filled({ stands }).existingFeatures).toEqual([feature]);
    expect(standingKindOf(stands[0]?.kind ?? 'vnet').feature).toBe(feature);
  });

  test('are nothing where nothing was said, or nobody knows', () => {
    expect([estate({}), estate({ existingFeatures: 'unknown', stands: 'unknown' })]).toEqual([[], []]);
    expect(filled({ stands: 'unknown' }).existingFeatures).toBeUndefined();
  });

  test('name an endpoint of what is reached, and a VPN between VNets', () => {
    const said = { existingPrivateEndpoint: 'in-other-vnet', existingVpnBetweenVnets: 'yes' } as const;
    expect(estate(said)).toEqual([{ kind: 'private-endpoint' }, { kind: 'vnet-to-vnet-connection' }]);
    expect(estate({ ...said, resourceType: 'key-vault' })[0]).toEqual({ kind: 'private-endpoint', of: 'key-vault' });
    expect(estate({ ...said, resourceType: 'unknown' })[0]).toEqual({ kind: 'private-endpoint' });
  });

  test('stand beside what was said to stand, but not twice', () => {
    const stands = [{ kind: 'peering', scope: 'global' }] as const;
    expect(estate({ stands, existingFeatures: ['vnet-peering', 'vpn-gateway'] })).toEqual([
      ...stands,
      { kind: 'vpn-gateway' },
    ]);
  });

  const unsaid: readonly (readonly [string, Standing])[] = [
    ['is only planned', { kind: 'hub-firewall', planned: true }],
    ['is part of a virtual hub', { kind: 'hub-firewall', in: 'vhub' }],
    ['is a DNS server of another make', { kind: 'custom-dns', type: 'bind' }],
    ['has no older name', { kind: 'bastion' }],
  ];
  test.each(unsaid)('do not name what %s', (_, thing) => {
    expect(filled({ stands: [thing] }).existingFeatures).toEqual([]);
  });

  const fills: readonly (readonly [string, Requirements, Requirements])[] = [
    ['the SKU of a VPN gateway', { stands: [{ kind: 'vpn-gateway', sku: 'VpnGw2AZ' }] }, { vpnSku: 'VpnGw2AZ' }],
    [
      'of two SKUs the one that limits',
      {
        stands: [
          { kind: 'vpn-gateway', sku: 'VpnGw2AZ' },
          { kind: 'vpn-gateway', sku: 'Basic' },
        ],
      },
      { vpnSku: 'Basic' },
    ],
    ['the SKU of a Bastion', { stands: [{ kind: 'bastion', sku: 'Premium' }] }, { bastionSku: 'Premium' }],
    ['the SKU of a load balancer', { stands: [{ kind: 'load-balancer', sku: 'Basic' }] }, { lbSku: 'Basic' }],
    ['the number of circuits', { stands: [{ kind: 'expressroute-circuit', count: 3 }] }, { expressRouteCircuits: 3 }],
    [
      'several circuits one by one',
      { stands: [{ kind: 'expressroute-circuit' }, { kind: 'expressroute-circuit', count: 2 }] },
      { expressRouteCircuits: 3 },
    ],
    ['a VPN between VNets', { stands: [{ kind: 'vnet-to-vnet-connection' }] }, { existingVpnBetweenVnets: 'yes' }],
    [
      'what was answered by itself, whatever stands',
      { vpnSku: 'Basic', stands: [{ kind: 'vpn-gateway', sku: 'VpnGw2AZ' }] },
      { vpnSku: 'Basic' },
    ],
    [
      'an endpoint of the caller before one elsewhere',
      {
        stands: [
          { kind: 'private-endpoint', in: 'hub' },
          { kind: 'private-endpoint', in: 'caller' },
        ],
      },
      { existingPrivateEndpoint: 'in-caller-vnet' },
    ],
  ];
  test.each(fills)('take %s', (_, said, expected) => {
    expect(filled(said)).toMatchObject(expected);
  });

  test('take no SKU and no number that was not said, and no endpoint of something else', () => {
    const stands = [{ kind: 'vpn-gateway', sku: 'Odd' }, { kind: 'expressroute-circuit' }] as const;
    expect(filled({ stands })).toMatchObject({ vpnSku: undefined, expressRouteCircuits: undefined });
    const other = [{ kind: 'private-endpoint', of: 'key-vault' }] as const;
    expect(filled({ stands: other, resourceType: 'vm' }).existingPrivateEndpoint).toBeUndefined();
  });
});
