import { describe, expect, it, test } from 'vitest';
import { parseResourceId } from '../../../src/azure/resource-id.ts';
import { sentence } from '../../../src/content/sentence.ts';
import { type GivenName, givenText, withGiven } from '../../../src/decision/case/given-networks.ts';
import { kindOfResource } from '../../../src/decision/case/kind-of-resource.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { idProblem } from '../../../src/decision/case/standing-id.ts';
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

  it('is of a subnet wherever it is said to be, and of no other', () => {
    const told: Requirements = {
      stands: [
        { kind: 'subnet', for: 'integration', name: 'snet-app' },
        { kind: 'subnet', for: 'endpoints', in: 'target', name: 'snet-old' },
      ],
    };
    expect(givenText(told, 'endpointSubnet')).toBe('snet-old');
    expect(given('endpointSubnet', 'snet-pe', told).requirements.stands).toEqual([
      { kind: 'subnet', for: 'integration', name: 'snet-app' },
      { kind: 'subnet', for: 'endpoints', in: 'target', name: 'snet-pe' },
    ]);
  });

  it('is nothing where nothing was said, nor where it has no name, and an empty text takes nothing back there', () => {
    const all: readonly Requirements[] = [{}, { stands: 'unknown' }, { stands: [{ kind: 'vpn-gateway' }] }];
    expect(all.map(said => givenText(said, 'vpnGateway'))).toEqual([undefined, undefined, undefined]);
    const told: Requirements = { stands: [{ kind: 'nsg' }] };
    expect(given('hubVnet', '', told)).toEqual({ requirements: told, problems: [] });
    expect(given('hubVnet', 'vnet-hub', { stands: 'unknown' }).requirements.stands).toEqual([
      { kind: 'vnet', in: 'hub', name: 'vnet-hub' },
    ]);
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

test('what is wrong with an id is left for a language to say', () => {
  const messageFor = (types: readonly string[]) => idProblem(networkId('natGateways', ['nat']), types)?.message;
  const type = 'Microsoft.Network/natGateways';
  const [one, other, third] = ['Microsoft.Network/a', 'Microsoft.Network/b', 'Microsoft.Network/c'];
  expect(messageFor([])).toEqual(sentence('problem.wrong-type', { type, legal: '' }));
  expect(messageFor(['a'])).toEqual(sentence('problem.wrong-type', { type, legal: one }));
  const either = sentence('problem.either', { one, other });
  const legal = sentence('problem.either', { one: either, other: third });
  expect(messageFor(['a', 'b', 'c'])).toEqual(sentence('problem.wrong-type', { type, legal }));
});

test('an id of any type is taken where nothing is known of the types, a broken one nowhere', () => {
  expect(idProblem(networkId('natGateways', ['nat']), undefined)).toBeUndefined();
  expect(idProblem('nat', undefined)).toBeUndefined();
  expect(idProblem('a/b', undefined)?.code).toBe('invalid-resource-id');
});

test('the kind of a resource follows from the type of its id, in any letters', () => {
  const kindOf = (id: string) => {
    const parsed = parseResourceId(id);
    return parsed === undefined ? undefined : kindOfResource(parsed);
  };
  expect(kindOf(networkId('VIRTUALNETWORKS', ['vnet-hub']))).toBe('vnet');
  expect(kindOf(networkId('trafficManagerProfiles', ['tm']))).toBeUndefined();
});
