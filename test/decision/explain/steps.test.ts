import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { recommend } from '../../../src/decision/index.ts';

function answered(requirements: Requirements) {
  const answer = recommend({
    sourceType: 'azure-vm',
    resourceType: 'vm',
    hybrid: [],
    exposure: 'none',
    ...requirements,
  });
  if (answer.status !== 'recommended') throw new Error('There is no recommendation.');
  return answer;
}

const stepIds = (requirements: Requirements): readonly string[] => answered(requirements).steps.map(({ id }) => id);

describe('the steps', () => {
  test.each<readonly [string, Requirements, readonly string[], readonly string[]]>([
    ['a peering that is new', {}, ['peer'], ['peered']],
    ['a peering that stands', { existingFeatures: ['vnet-peering'] }, ['peered'], ['peer']],
    [
      'a new hub beside a peering that stands',
      { existingFeatures: ['vnet-peering'], inspection: 'central-firewall', vnetCount: 4 },
      ['peer', 'no-direct-peering'],
      ['peered'],
    ],
    [
      'a line beside a gateway that stands',
      { hybrid: ['datacenter'], existingFeatures: ['vpn-gateway'], bandwidth: 'gte-10g', linkFailover: 'vpn' },
      ['gateway-beside'],
      ['gateway-subnet'],
    ],
    [
      'a line beside no gateway',
      { hybrid: ['datacenter'], bandwidth: 'gte-10g', linkFailover: 'vpn' },
      ['gateway-subnet'],
      ['gateway-beside'],
    ],
    [
      'a resolver that stands',
      { resourceType: 'sql-database', hybrid: ['datacenter'], existingFeatures: ['dns-private-resolver'] },
      ['resolver-there'],
      ['resolver'],
    ],
    [
      'a firewall that stands',
      { inspection: 'central-firewall', existingFeatures: ['azure-firewall'] },
      ['firewall-there'],
      [],
    ],
    [
      'an Application Gateway that stands',
      { resourceType: 'app-service', exposure: 'public', existingFeatures: ['application-gateway'] },
      ['app-gateway-there'],
      ['app-gateway'],
    ],
    [
      'a Private Link Service that stands',
      { addressOverlap: 'yes', existingFeatures: ['private-link-service'] },
      ['publish-there'],
      ['publish'],
    ],
    ['a tunnel that is new', { encryption: 'ipsec-required' }, ['both-connections'], ['connections-there']],
    [
      'a tunnel that stands',
      { encryption: 'ipsec-required', existingVpnBetweenVnets: 'yes' },
      ['connections-there'],
      ['both-connections'],
    ],
    ['a virtual hub that is new', { hybrid: ['many-branches'] }, ['virtual-wan'], ['virtual-wan-there']],
    [
      'a virtual hub that stands',
      { hybrid: ['many-branches'], existingFeatures: ['vwan-hub-connection'] },
      ['virtual-wan-there'],
      ['virtual-wan'],
    ],
    ['a service that has a public access', { resourceType: 'sql-database' }, ['public-access', 'zone'], []],
    ['a machine, which has none', { sourceType: 'azure-paas-other' }, ['publish'], ['public-access']],
    [
      'a service in another cloud, where its zone is',
      { resourceType: 'sql-database', sameRegion: 'no', sameCloud: 'no' },
      ['zone-across-clouds'],
      ['zone'],
    ],
  ])('for %s', (_, requirements, told, untold) => {
    const ids = stepIds(requirements);
    expect(told.filter(id => !ids.includes(id))).toEqual([]);
    expect(untold.filter(id => ids.includes(id))).toEqual([]);
  });
});

describe('VNet integration', () => {
  test.each<readonly [Requirements, string]>([
    [{ sourceType: 'app-service' }, 'VNet integration of the app with a delegated subnet in its region.'],
    [
      { sourceType: 'onprem-site', resourceType: 'functions', initiator: 'both' },
      'VNet integration of Azure Functions with a delegated subnet in its region.',
    ],
  ])('%j: is of what calls out of Azure’s side', (requirements, what) => {
    expect(answered(requirements).legs.find(({ option }) => option === 'vnet-integration')?.what).toBe(what);
  });
});
