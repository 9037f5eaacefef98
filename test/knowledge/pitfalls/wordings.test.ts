import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { machineTypes } from '../../../src/azure/resource-types.ts';
import { say } from '../../../src/content/index.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { vnetCallers } from '../../../src/decision/case/source-types.ts';
import { sourcesById } from '../../../src/decision/explain/sources.ts';
import { pitfallRows, pitfallsFor } from '../../../src/knowledge/pitfalls/index.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { caseOf } from '../../decision/cases.ts';
import { sentenceFaults } from '../../decision/tables/rows.ts';
import { recommend } from '../../recommended.ts';
import { anyRequirements } from '../../support/any-requirements.ts';
import { inEnglish } from '../../support/in-english.ts';

const wordings = pitfallRows.flatMap(({ id, wordings = [] }) =>
  wordings.map((wording, index) => [`${id}, wording ${index + 1}`, wording] as const),
);

describe('what is said of a pitfall in cases of one kind', () => {
  test.each(wordings)(
    '%s is told in full short sentences with known sources',
    (_name, { problem, remedy, sources }) => {
      const texts = [problem, remedy].filter(text => text !== undefined);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.flatMap(text => sentenceFaults(say('en', text)))).toEqual([]);
      expect((sources ?? []).filter(source => !sourcesById.has(source))).toEqual([]);
    },
  );
});

const told = (id: string, requirements: Requirements, ...design: OptionId[]): string | undefined => {
  const found = inEnglish(pitfallsFor(caseOf(requirements, design))).find(one => one.id === id);
  return found === undefined ? undefined : `${found.problem} ${found.remedy}`;
};

const site = { sourceType: 'onprem-site', hybrid: ['datacenter'], exposure: 'none' } as const;
const devices = { sourceType: 'user-device', hybrid: ['user-devices'], exposure: 'none' } as const;
const inVnet = { sourceType: 'azure-vm', hybrid: [], exposure: 'none' } as const;
const managed = { sourceType: 'azure-paas-other', hybrid: [], exposure: 'none' } as const;
const blob = { resourceType: 'storage-blob' } as const;
const vm = { resourceType: 'vm' } as const;
const injected = { resourceType: 'postgres-flexible', networkingMode: 'injected' } as const;
const server = { resourceType: 'onprem-server' } as const;

test.each([
  [1, 'on every subnet that takes part'],
  [2, 'to the firewall of its own hub, and the subnet of each firewall to the other firewall'],
])('the routes through a firewall, with hubs in %i region(s)', (regionCount, words) => {
  const said = told('udr-firewall-both-directions', { ...inVnet, ...vm, regionCount }, 'hub-spoke-firewall');
  expect(said).toContain(words);
});

describe('a blocked port is looked for where it can be blocked', () => {
  test.each<readonly [string, Requirements, OptionId, string | undefined]>([
    [
      'between two machines',
      { ...inVnet, ...vm },
      'vnet-peering-regional',
      'the firewall of the operating system, can',
    ],
    [
      'of a service in a VNet',
      { ...inVnet, ...injected },
      'vnet-peering-regional',
      'can block the port on either side',
    ],
    ['of a private endpoint', { ...inVnet, ...blob }, 'private-endpoint', 'counts only where network policies are on'],
    ['of a service endpoint', { ...inVnet, ...blob }, 'service-endpoint', 'with the service tag of the service'],
    [
      'of a server outside Azure',
      { ...inVnet, ...server },
      'vnet-peering-regional',
      'a firewall of yours outside Azure, can',
    ],
    [
      'from a site to a machine',
      { ...site, ...vm },
      'vnet-peering-regional',
      'or the firewall of its operating system',
    ],
    ['from a site to a service', { ...site, ...injected }, 'vnet-peering-regional', 'or a deny rule in the network'],
    ['from a site to an endpoint', { ...site, ...blob }, 'private-endpoint', 'no network security group stands at'],
    ['from site to site', { ...site, ...server }, 'vnet-peering-regional', 'Both ends are outside Azure'],
    [
      'from devices to a machine',
      { ...devices, ...vm },
      'vnet-peering-regional',
      'or the firewall of its operating system',
    ],
    [
      'from devices to a service',
      { ...devices, ...injected },
      'vnet-peering-regional',
      'of the target can block the port. Open',
    ],
    ['from devices to an endpoint', { ...devices, ...blob }, 'private-endpoint', undefined],
    ['from a managed network', { ...managed, ...blob }, 'private-endpoint', undefined],
  ])('%s', (_name, requirements, option, words) => {
    const text = told('nsg-ports-both-sides', requirements, option);
    if (words === undefined) expect(text).toBeUndefined();
    else expect(text).toContain(words);
  });
});

describe('the rule that is put before VirtualNetwork is put where a rule counts', () => {
  test.each<readonly [string, Requirements, OptionId, string | undefined]>([
    ['between two machines', { ...inVnet, ...vm }, 'vnet-peering-regional', 'explicitly on both sides'],
    ['where no target was named', inVnet, 'vnet-peering-regional', 'on each subnet that takes part'],
    ['to an endpoint', { ...inVnet, ...blob }, 'vnet-peering-regional', 'in the outbound rules of their subnet'],
    ['from devices', { ...devices, ...vm }, 'p2s-vpn', 'Allow the address pool of the VPN clients'],
    ['from a site', { ...site, ...vm }, 's2s-vpn', 'Allow the ranges outside Azure'],
    ['from a managed network', { ...managed, ...vm }, 's2s-vpn', 'of the subnets that are reached'],
    ['from a site to an endpoint', { ...site, ...blob }, 's2s-vpn', undefined],
    ['from site to site', { ...site, ...server }, 's2s-vpn', undefined],
  ])('%s', (_name, requirements, option, words) => {
    const text = told('nsg-virtualnetwork-tag', requirements, option);
    if (words === undefined) expect(text).toBeUndefined();
    else expect(text).toContain(words);
  });
});

test('ranges that are peered already are not to be compared before the build', () => {
  const joined = { ...site, ...vm, stands: [{ kind: 'peering', state: 'connected' }] } as const;
  const text = told('address-overlap-unknown', joined, 's2s-vpn');
  expect(text).toMatch(/^Peered VNets have no ranges in common/);
  expect(text).not.toContain('before you build');
});

test('the region without network policies is left to filters that the callers have', () => {
  const far = { ...blob, existingPrivateEndpoint: 'in-other-vnet', targetRegion: 'westindia' } as const;
  expect(told('pe-nsg-udr-region-gaps', { ...inVnet, ...far }, 'private-endpoint')).toContain(
    'on the subnet of the callers',
  );
  expect(told('pe-nsg-udr-region-gaps', { ...site, ...far }, 'private-endpoint')).not.toContain(
    'subnet of the callers',
  );
});

test('no rule is looked for at both sides, and no operating system, where there is none', () => {
  fc.assert(
    fc.property(anyRequirements, requirements => {
      const { facts, pitfalls, steps } = recommend(requirements);
      const texts = [
        ...pitfalls.map(({ problem, remedy }) => `${problem} ${remedy}`),
        ...steps.map(({ text }) => text),
      ];
      const bothInVnets = vnetCallers.includes(facts.sourceType) && facts.reach === 'nic';
      const rules = texts.filter(text => /security group/i.test(text));
      const atBoth = rules.filter(text => /(?:both|either) sides?/.test(text));
      const canBeMachine =
        facts.reach === 'nic' && (facts.resourceType === null || machineTypes.includes(facts.resourceType));
      const inMachine = texts.filter(text => /firewall of (?:the|its) operating system/.test(text));
      expect([bothInVnets ? [] : atBoth, canBeMachine ? [] : inMachine]).toEqual([[], []]);
    }),
  );
});
