import { describe, expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import { say } from '../../../src/content/index.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { blocksOf, bodiesOf, commandsOf } from './bodies.ts';
import { type Files, filesOf } from './files.ts';

function filesFor(requirements: Requirements): Files {
  const files = filesOf(takeAway(recommend({ targetRegion: 'westeurope', resourceType: 'vm', ...requirements })));
  if (files === undefined) throw new Error('There are no files.');
  return files;
}

/** How many of a thing each language creates. */
function counted(files: Files, type: string, call: string, block: string): readonly number[] {
  const { arm, bicep } = bodiesOf(files, type);
  return [arm.length, bicep.length, commandsOf(files, `${call} create`).length, blocksOf(files, block).length];
}

const branches = { sourceType: 'onprem-site', hybrid: ['many-branches'] } as const;

describe('Azure Virtual WAN', () => {
  test.each<readonly [string, Requirements, number, string, string, string]>([
    ['a site', branches, 1, 'vpnSites', 'network vpn-site', 'vpn_site'],
    ['its line', branches, 1, 'vpnGateways/vpnConnections', 'network vpn-gateway connection', 'vpn_gateway_connection'],
    ['no gateway for people', branches, 0, 'p2svpnGateways', 'network p2s-vpn-gateway', 'point_to_site_vpn_gateway'],
    [
      'a gateway for people',
      { sourceType: 'user-device', hybrid: ['many-branches'] },
      1,
      'p2svpnGateways',
      'network p2s-vpn-gateway',
      'point_to_site_vpn_gateway',
    ],
    [
      'the line of a circuit',
      { ...branches, hybrid: ['many-branches', 'datacenter'], expressRouteCircuits: 2 },
      1,
      'expressRouteGateways/expressRouteConnections',
      'network express-route gateway connection',
      'express_route_connection',
    ],
    [
      'a firewall in the hub',
      { ...branches, inspection: 'central-firewall' },
      1,
      'azureFirewalls',
      'network firewall',
      'firewall',
    ],
    [
      'its routing intent',
      { ...branches, inspection: 'central-firewall' },
      1,
      'virtualHubs/routingIntent',
      'network vhub routing-intent',
      'virtual_hub_routing_intent',
    ],
    [
      'a hub in each region that was named',
      { ...branches, sourceType: 'azure-vm', sourceRegion: 'northeurope', hybrid: ['many-branches'] },
      2,
      'virtualHubs',
      'network vhub',
      'virtual_hub',
    ],
  ])('has %s in every language', (_, requirements, count, type, call, block) => {
    expect(counted(filesFor(requirements), type, call, block)).toEqual([count, count, count, count]);
  });

  test('asks for the shared key as a secret, and for the address of the device', () => {
    const { bicep, terraform, cli } = filesFor(branches);
    expect(bicep).toMatch(/@secure\(\)\n@description\([^)]*\)\nparam sharedKey string\n/);
    expect(bicep).toContain('ipAddress: siteAddress');
    expect(terraform).toMatch(/variable "shared_key" \{[^}]*sensitive +=? true/);
    expect(cli).toContain('--shared-key "${SHARED_KEY}"');
  });

  test('sends all traffic of a secured hub through its firewall, once everything is joined', () => {
    const files = filesFor({ ...branches, inspection: 'central-firewall' });
    expect(files.bicep).toMatch(/sku: \{\s+name: 'AZFW_Hub'\s+tier: 'Standard'/);
    expect(files.bicep).toMatch(
      /routingIntent@[\s\S]*?destinations: \[\s+'Internet'[\s\S]*?nextHop: fw_hub\.id[\s\S]*?dependsOn: \[\s+connect_target/,
    );
    expect(files.bicep).toContain('enableInternetSecurity: true');
    expect(commandsOf(files, 'network vhub routing-intent create').join()).toContain(
      "{name:private,destinations:[PrivateTraffic],next-hop:'/subscriptions/${SUBSCRIPTION_ID}/resourceGroups/${RESOURCE_GROUP}/providers/Microsoft.Network/azureFirewalls/${PREFIX}-fw-hub'}",
    );
    expect(blocksOf(files, 'virtual_hub_connection').join()).toContain('internet_security_enabled = true');
    expect(blocksOf(filesFor(branches), 'virtual_hub_connection').join()).not.toContain('internet_security_enabled');
  });

  test('has gateways of the size that the traffic needs', () => {
    const units = (bandwidth: Requirements['bandwidth']) =>
      commandsOf(filesFor({ ...branches, bandwidth }), 'network vpn-gateway create')
        .join()
        .match(/--scale-unit (\d+)/)?.[1];
    expect([units('lt-100m'), units('unknown'), units('lt-10g')]).toEqual(['1', '2', '20']);
  });

  test('leaves the hubs of regions that nobody named', () => {
    const left = say(undefined, 'take.left.more-hubs');
    expect(filesFor({ ...branches, regionCount: 3 }).cli).toContain(left);
    expect(filesFor(branches).cli).not.toContain(left);
  });
});

describe('the gateways of several virtual hubs', () => {
  test('are left where the files build one', () => {
    const left = say(undefined, 'take.left.hub-gateways');
    expect(filesFor({ ...branches, regionCount: 2 }).cli).toContain(left);
    expect(filesFor({ ...branches, regionCount: 1 }).cli).not.toContain(left);
  });
});

describe('a second circuit that is advised', () => {
  const two = filesFor({
    sourceType: 'onprem-site',
    hybrid: ['datacenter'],
    linkFailover: 'second-circuit',
    internetTransitAllowed: 'no',
  });

  test('has a line and an id of its own in every language', () => {
    const lines = bodiesOf(two, 'connections');
    expect([lines.arm.length, lines.bicep.length]).toEqual([2, 2]);
    expect(
      commandsOf(two, 'network vpn-connection create').map(call => /--express-route-circuit2 (\S+)/.exec(call)?.[1]),
    ).toEqual(['"${CIRCUIT_ID}"', '"${SECOND_CIRCUIT_ID}"']);
    expect(
      blocksOf(two, 'virtual_network_gateway_connection').map(block => /circuit_id = (\S+)/.exec(block)?.[1]),
    ).toEqual(['var.circuit_id', 'var.second_circuit_id']);
  });
});

describe('the sign-in of people', () => {
  const people = { sourceType: 'user-device', hybrid: ['user-devices'] } as const;

  test.each([
    ['westeurope', 'login.microsoftonline.com', 'sts.windows.net'],
    ['usgovvirginia', 'login.microsoftonline.us', 'sts.windows.net'],
    ['chinanorth3', 'login.chinacloudapi.cn', 'sts.chinacloudapi.cn'],
  ] as const)('in %s is that of its cloud, in every language', (targetRegion, login, issuer) => {
    const parts = [`https://${login}/`, `https://${issuer}/`, 'c632b3df-fb67-4d84-bdcf-b95ad541b5c8'];
    for (const text of Object.values(filesFor({ ...people, targetRegion })))
      for (const part of parts) expect(text).toContain(part);
  });
});
