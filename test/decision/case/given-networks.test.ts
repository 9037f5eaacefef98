import { describe, expect, it, test } from 'vitest';
import { type GivenName, givenText, withGiven } from '../../../src/decision/case/given-networks.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { parseRequirements } from '../../../src/decision/index.ts';
import { networkId } from '../../support/resource-ids.ts';

const given = (name: GivenName, text: string, requirements: Requirements = {}) =>
  withGiven(requirements, new Map([[name, text]]));

describe('what is given by name or id', () => {
  const id = networkId('virtualNetworks', ['vnet-hub']);
  it.each([
    ['a name', 'hubVnet', 'vnet-hub', { kind: 'vnet', in: 'hub', name: 'vnet-hub' }],
    ['a group and a name', 'callerVnet', 'rg-a/vnet-a', { kind: 'vnet', in: 'caller', name: 'vnet-a', group: 'rg-a' }],
    ['a resource id', 'hubVnet', id, { kind: 'vnet', in: 'hub', id }],
    ['a subnet', 'endpointSubnet', 'snet-pe', { kind: 'subnet', for: 'endpoints', name: 'snet-pe' }],
  ] as const)('stands: %s', (_, name, text, thing) => {
    const { requirements, problems } = given(name, text);
    expect([requirements.stands, problems]).toEqual([[thing], []]);
    expect(givenText(requirements, name)).toBe(text);
  });

  it('is said closer of what was told before, and taken back by an empty text', () => {
    const told: Requirements = { stands: [{ kind: 'vpn-gateway', in: 'hub', sku: 'VpnGw2AZ' }] };
    const named = given('vpnGateway', 'vpngw-hub', told).requirements;
    expect(named.stands).toEqual([{ kind: 'vpn-gateway', in: 'hub', sku: 'VpnGw2AZ', name: 'vpngw-hub' }]);
    expect(given('vpnGateway', '', named).requirements).toEqual(told);
    expect(given('hubVnet', ' ', given('hubVnet', 'vnet-hub').requirements).requirements.stands).toEqual([]);
  });

  it.each([
    ['a/b/c', 'invalid-resource-id'],
    ['no name', 'invalid-resource-id'],
    ['/subscriptions/1', 'invalid-resource-id'],
    [networkId('natGateways', ['nat']), 'wrong-resource-type'],
  ])('is refused with its path and loses nothing: %s', (text, code) => {
    const told: Requirements = { stands: [{ kind: 'vnet', in: 'hub', name: 'vnet-hub' }] };
    const { requirements, problems } = given('hubVnet', text, told);
    expect(requirements).toEqual(told);
    expect(problems.map(problem => [problem.path, problem.code])).toEqual([['/hubVnet', code]]);
  });
});

test('a resource id of the wrong type is told with its path', () => {
  const parsed = parseRequirements({ stands: [{ kind: 'vnet', id: networkId('natGateways', ['nat']) }] });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.map(({ path, code }) => [path, code])).toEqual([['/stands/0/id', 'wrong-resource-type']]);
});
