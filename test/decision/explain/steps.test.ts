import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { recommend } from '../../recommended.ts';

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

describe('an allow list', () => {
  const byFirewall =
    'Set the firewall of the App Service app to deny by default and allow the subnet of Application Gateway alone.';
  const byWaf =
    'Let only the known addresses through by a custom rule of the web application firewall (WAF) that checks ' +
    'the address of the client.';
  const byNsg =
    /^Let the known addresses in on .*, and nothing else from the internet, by the network security group \(NSG\) of the target VM: it sees the address of the caller\.$/;
  test.each<readonly [string, Requirements, boolean, readonly (string | RegExp)[]]>([
    ['of machines behind a load balancer', { targetProtocol: 'non-http' }, false, [byNsg]],
    ['of machines behind a global load balancer', { targetProtocol: 'non-http', regionCount: 2 }, false, [byNsg]],
    ['of machines behind Application Gateway', { targetProtocol: 'http' }, false, [byWaf]],
    ['of machines behind Azure Front Door', { targetProtocol: 'http', regionCount: 2 }, false, [byWaf]],
    ['of an app behind Application Gateway', { resourceType: 'app-service' }, true, [byWaf, byFirewall]],
    ['of an app behind Azure Front Door', { resourceType: 'app-service', regionCount: 2 }, true, [byWaf]],
  ])('%s, is kept where callers are still seen', (_, requirements, hasFirewall, told) => {
    const { legs, steps } = answered({ sourceType: 'internet-client', exposure: 'allow-listed', ...requirements });
    expect(legs.some(({ option }) => option === 'service-firewall')).toBe(hasFirewall);
    const texts = steps.filter(({ id }) => id === 'allow-list' || id === 'behind-gateway').map(({ text }) => text);
    expect(texts).toEqual(told.map(one => (typeof one === 'string' ? one : expect.stringMatching(one))));
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
