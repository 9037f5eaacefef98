import { describe, expect, test } from 'vitest';
import { withOlderFields } from '../../src/decision/case/estate.ts';
import { inOrder } from '../../src/decision/case/in-schema-order.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { StandingKind } from '../../src/decision/case/stands.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { anybody } from '../decision/anybody.ts';
import { recommend } from '../recommended.ts';
import { anyAsk, anyStands } from '../support/any-estate.ts';
import { extent } from './extent.ts';
import { seeded } from './mutation.ts';
import { seenIn } from './one-plan/seen.ts';
import { standingRules } from './one-plan/standing.ts';
import { outputsOf } from './one-plan-outputs.ts';

/** How something was said before `stands` came, and now. */
const said: readonly (readonly [what: string, before: Requirements, now: Requirements])[] = [
  [
    'an ExpressRoute gateway',
    { existingFeatures: ['expressroute-gateway'] },
    { stands: [{ kind: 'expressroute-gateway' }] },
  ],
  ['a VPN gateway', { existingFeatures: ['vpn-gateway'] }, { stands: [{ kind: 'vpn-gateway' }] }],
  [
    'a VPN gateway of a SKU',
    { existingFeatures: ['vpn-gateway'], vpnSku: 'VpnGw1AZ' },
    { stands: [{ kind: 'vpn-gateway', sku: 'VpnGw1AZ' }] },
  ],
  [
    'a firewall',
    { existingFeatures: ['azure-firewall'] },
    { stands: [{ kind: 'hub-firewall', type: 'azure-firewall' }] },
  ],
  ['an Application Gateway', { existingFeatures: ['application-gateway'] }, { stands: [{ kind: 'app-gateway' }] }],
  ['a resolver', { existingFeatures: ['dns-private-resolver'] }, { stands: [{ kind: 'dns-resolver' }] }],
  [
    'a Private Link Service',
    { existingFeatures: ['private-link-service'] },
    { stands: [{ kind: 'private-link-service' }] },
  ],
  [
    'a connection to a virtual hub',
    { existingFeatures: ['vwan-hub-connection'] },
    { stands: [{ kind: 'vwan-hub-connection' }] },
  ],
  ['a Virtual WAN', { existingFeatures: ['vwan-hub-connection'] }, { stands: [{ kind: 'vwan' }] }],
  ['VNet encryption', { existingFeatures: ['vnet-encryption'] }, { stands: [{ kind: 'vnet-encryption' }] }],
  [
    'a Windows DNS server',
    { existingFeatures: ['windows-dns-server'] },
    { stands: [{ kind: 'custom-dns', type: 'windows' }] },
  ],
  ['a peering', { existingFeatures: ['vnet-peering'] }, { stands: [{ kind: 'peering' }] }],
  [
    'a private endpoint elsewhere',
    { existingPrivateEndpoint: 'in-other-vnet' },
    { stands: [{ kind: 'private-endpoint' }] },
  ],
  [
    'a private endpoint of the caller',
    { existingPrivateEndpoint: 'in-caller-vnet' },
    { stands: [{ kind: 'private-endpoint', in: 'caller' }] },
  ],
  [
    'several private endpoints',
    { existingPrivateEndpoint: 'in-other-vnet', privateEndpointCount: 40 },
    { stands: [{ kind: 'private-endpoint', count: 40 }] },
  ],
  ['a VPN between VNets', { existingVpnBetweenVnets: 'yes' }, { stands: [{ kind: 'vnet-to-vnet-connection' }] }],
  [
    'a gateway for two circuits',
    { existingFeatures: ['expressroute-gateway'], expressRouteCircuits: 2 },
    { stands: [{ kind: 'expressroute-gateway' }], expressRouteCircuits: 2 },
  ],
];

const older = new Set(said.flatMap(([, before]) => Object.keys(before)));

/**
 * Kinds that no older name says to stand, and peerings, of which one of several may be meant: see the files of each.
 */
const unnamed: readonly StandingKind[] = [
  ...(['nva', 'private-dns-zone', 'route-server', 'bastion', 'nat-gateway'] as const),
  ...(['service-endpoint', 'vnet-integration', 'vnet', 'peering'] as const),
];

/** Answers of anybody without what stands. */
const beside = (draw: (below: number) => number): Requirements =>
  Object.fromEntries(Object.entries(anybody(draw)).filter(([field]) => field !== 'stands' && !older.has(field)));

/** What is decided, drawn and done; which questions are open is another matter. */
const decided = ({ legs, topology, steps, changes, rejected, pitfalls, figures, facts }: Recommendation): string =>
  JSON.stringify({ legs, topology, steps, changes, rejected, pitfalls, figures, facts }, (key, value: unknown) =>
    key === 'because' ? undefined : value,
  );

describe('what stands', () => {
  test.each(said)('%s is the same thing by its older name', (_, before, now) => {
    const draw = seeded(5);
    for (let count = extent(5, 30); count > 0; count -= 1) {
      const others = beside(draw);
      const [old, later] = [recommend({ ...others, ...before }), recommend({ ...others, ...now })];
      expect([others, decided(later)]).toEqual([others, decided(old)]);
    }
  });

  test('leads to the same answer in whatever order it is said', () => {
    const draw = seeded(6);
    for (let count = extent(60, 500); count > 0; count -= 1) {
      const others = { ...anybody(draw), ask: anyAsk(draw) };
      const stands = anyStands(draw);
      if (stands === undefined || stands === 'unknown' || stands.length < 2) continue;
      // What was said comes back in its own order.
      const without = ({ requirements: _said, whatIf, ...rest }: Recommendation): string =>
        JSON.stringify({ ...rest, whatIf: whatIf.map(({ set: _set, ...one }) => one) });
      const turned = stands.toReversed();
      expect([others, stands, without(recommend({ ...others, stands: turned }))]).toEqual([
        others,
        stands,
        without(recommend({ ...others, stands })),
      ]);
    }
  });

  test('is neither drawn nor built as new, whatever else is said', () => {
    const draw = seeded(7);
    const found: string[] = [];
    let built = 0;
    for (let count = extent(40, 250); count > 0; count -= 1) {
      const stands = anyStands(draw);
      const known = Array.isArray(stands) ? stands.filter(({ kind }) => !unnamed.includes(kind)) : stands;
      const outputs = outputsOf({ ...anybody(draw), ...(known === undefined ? {} : { stands: known }) });
      if (outputs === null || outputs.said.goal === 'balance-load') continue;
      built += 1;
      // What judges the outputs knows what stands by its older name.
      const older = withOlderFields(inOrder(outputs.said));
      const seen = seenIn({ ...outputs, said: older });
      const wrong = standingRules.flatMap(({ id, find }) => find(seen).map(text => `${id}: ${text}`));
      found.push(...wrong.map(text => `${text} ${JSON.stringify(outputs.said)}`));
    }
    expect(built).toBeGreaterThan(extent(15, 90));
    expect(found).toEqual([]);
  });
});
