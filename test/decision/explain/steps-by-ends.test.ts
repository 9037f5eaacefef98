import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { recommend } from '../../recommended.ts';

const stepOf = (id: string, requirements: Requirements): string | undefined =>
  recommend({ exposure: 'none', ...requirements }).steps.find(step => step.id === id)?.text;

const vm = { resourceType: 'vm' } as const;
const blob = { resourceType: 'storage-blob' } as const;
const server = { resourceType: 'onprem-server' } as const;
const machine = { sourceType: 'azure-vm', sameVnet: 'no', hybrid: [] } as const;
const site = { sourceType: 'onprem-site', hybrid: ['datacenter'] } as const;
const devices = { sourceType: 'user-device', hybrid: ['user-devices'], userNeed: 'network-access' } as const;
const factory = { sourceType: 'azure-paas-other', sourceResourceType: 'data-factory' } as const;

describe('ports are opened where they can be closed', () => {
  test.each<readonly [string, Requirements, string | undefined]>([
    [
      'between machines',
      { ...machine, ...vm },
      'Check the network security groups (NSGs) on both sides: they still apply, and the target VM needs the ' +
        'ports of your application open.',
    ],
    [
      'between networks of which no end was named',
      { goal: 'connect', sameVnet: 'no', vnetCount: 2 },
      'Check the network security groups (NSGs) of the subnets that take part: they still apply.',
    ],
    [
      'from a machine to a private endpoint',
      { ...machine, ...blob },
      'One at the private endpoint counts only where network policies are on for its subnet.',
    ],
    [
      'from a machine to a service endpoint',
      {
        ...machine,
        ...blob,
        sameRegion: 'yes',
        proposed: ['service-endpoint'],
        costSensitivity: 'high',
        criticality: 'dev-test',
      },
      'it must let 443 out to the service tag of',
    ],
    [
      'from a machine to the internet',
      { ...machine, goal: 'outbound-internet', inspection: 'central-firewall' },
      'it must let 443 out to the service on the internet.',
    ],
    [
      'from a machine to a site',
      { ...machine, ...server, hybrid: ['datacenter'] },
      'and the firewall in front of the server outside Azure, which needs',
    ],
    [
      'from a site to a machine',
      { ...site, ...vm },
      'Check the firewall at your site and the network security group (NSG) of the target VM',
    ],
    [
      'from a site to a network of which nothing was named',
      site,
      'Check the firewall outside Azure and the network security groups (NSGs) of the subnets that are reached',
    ],
    [
      'from a site to a private endpoint',
      { ...site, ...blob },
      'Check the firewall at your site: it must let 443 out to',
    ],
    ['from site to site', { ...site, ...server }, 'Check the firewall at each end: both are outside Azure'],
    [
      'from devices to a machine',
      { ...devices, ...vm },
      'it must let the address pool of the VPN clients in on the ports of your application.',
    ],
    [
      'from devices to a private endpoint',
      { ...devices, ...blob },
      'Check the network policies of the subnet of the private endpoint',
    ],
    [
      'from devices to a site',
      { ...devices, ...server },
      'Check the firewall in front of the server outside Azure: it must let the address pool',
    ],
    ['from a managed network to a private endpoint', { ...factory, ...blob }, undefined],
  ])('%s', (_name, requirements, words) => {
    const text = stepOf('nsg', requirements);
    if (words === undefined) expect(text).toBeUndefined();
    else expect(text).toContain(words);
  });
});

test('who calls from a network of the platform is not told to look a name up', () => {
  const called = { ...factory, ...blob } as const;
  expect(stepOf('verify', called)).toBeUndefined();
  expect(stepOf('verify-managed', called)).toMatch(/^Test the connection from Data Factory/);
  expect(stepOf('verify', { ...machine, ...blob })).toContain('resolve the name first');
});

test('ranges are compared where networks are joined, not where they are', () => {
  expect(stepOf('ranges', { ...machine, ...vm })).toContain('do not overlap');
  const joined = { ...machine, ...vm, stands: [{ kind: 'peering', state: 'connected' }] } as const;
  expect(stepOf('ranges', joined)).toBeUndefined();
});
