import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/decision/case/stands.ts';
import { understand } from '../../../src/understanding/index.ts';

const standing = (text: string, kind: Standing['kind']) => {
  const { stands } = understand(text).requirements;
  return Array.isArray(stands) ? stands.find((one: Standing) => one.kind === kind) : undefined;
};

const rows: readonly (readonly [Standing, string])[] = [
  [{ kind: 'vpn-gateway', sku: 'VpnGw2AZ', in: 'hub' }, 'VpnGw2AZ gateway in the hub. Can it take 40 tunnels?'],
  [{ kind: 'vpn-gateway', sku: 'Basic' }, 'Our VPN gateway is a Basic one. Can it do BGP?'],
  [
    { kind: 'vpn-gateway', in: 'hub', bgp: false },
    'Our VPN gateway in the hub is static, no BGP. Can the spokes use it?',
  ],
  [
    { kind: 'vpn-gateway', mode: 'active-active' },
    'We run an active-active VPN gateway. Does each branch need two tunnels?',
  ],
  [{ kind: 'expressroute-gateway', sku: 'ErGw1AZ' }, 'Our gateway is ErGw1AZ. Can it be resized?'],
  [{ kind: 'expressroute-circuit', count: 2 }, 'We have two ExpressRoute circuits. Is Global Reach needed?'],
  [
    { kind: 'expressroute-circuit', peerings: 'microsoft' },
    'ExpressRoute with Microsoft peering is up. Do VMs use it?',
  ],
  [
    { kind: 'peering', state: 'connected', count: 12 },
    '12 spokes on a hub with Azure Firewall. How do they talk to each other?',
  ],
  [{ kind: 'peering', state: 'initiated' }, 'The peering shows Initiated for days and no packet passes'],
  [
    { kind: 'peering', state: 'connected', scope: 'global' },
    'Our VNets are globally peered. Does a Basic load balancer work?',
  ],
  [{ kind: 'private-endpoint', of: 'key-vault' }, 'Our Key Vault has a private endpoint. Does it survive a failover?'],
  [
    { kind: 'private-endpoint', of: 'storage-blob', in: 'hub' },
    'The storage account has a private endpoint in the hub. Why does the spoke get a public address?',
  ],
  [
    { kind: 'vwan', sku: 'Standard', secured: true },
    'We run a secured virtual hub with spokes. Can branches reach the internet through it?',
  ],
  [{ kind: 'vwan', sku: 'Basic' }, 'Our Virtual WAN is still type Basic. Can it be upgraded?'],
  [{ kind: 'front-door', sku: 'classic' }, 'We still run Front Door (classic). When does it end?'],
  [{ kind: 'front-door', sku: 'Premium' }, 'Our sites sit behind Front Door Premium. Can the origin be private?'],
  [
    { kind: 'load-balancer', sku: 'Basic', scheme: 'internal' },
    'VMs behind a Basic internal load balancer. What do we do first?',
  ],
  [{ kind: 'gateway-subnet', size: '/29' }, 'Our GatewaySubnet is a /29. Can ExpressRoute be added?'],
  [
    { kind: 'udr', prefix: '0.0.0.0/0', next: '10.0.1.4' },
    'UDR 0.0.0.0/0 -> 10.0.1.4 on the spoke. Why does the private endpoint go around it?',
  ],
  [
    { kind: 'nva', vendor: 'fortinet', in: 'hub', count: 2 },
    'Two FortiGates in the hub VNet. Do we need Route Server?',
  ],
  [
    { kind: 'custom-dns', in: 'hub', forwards: '168.63.129.16' },
    'All spokes use our DNS server in the hub, it forwards to 168.63.129.16. Must every zone be linked?',
  ],
  [{ kind: 'p2s', auth: 'entra' }, 'Our P2S users sign in with Entra. Can they be split into groups?'],
  [
    { kind: 'hub-firewall', type: 'azure-firewall', in: 'vhub' },
    'Azure Firewall runs in our virtual hub. Is branch traffic inspected?',
  ],
  [
    { kind: 'hub-firewall', type: 'azure-firewall', planned: true },
    'Azure Firewall is planned. Does it need a route table?',
  ],
];

describe('what is told of a thing that stands', () => {
  it.each(rows)('%j: %s', (wanted, text) => {
    expect(standing(text, wanted.kind)).toMatchObject(wanted);
  });

  it('tells of two endpoints apart', () => {
    const { stands } = understand(
      'We have a private endpoint for Key Vault and a private endpoint for Cosmos DB. Is one zone enough?',
    ).requirements;
    expect(stands).toEqual([
      { kind: 'private-endpoint', of: 'key-vault' },
      { kind: 'private-endpoint', of: 'cosmos-sql' },
    ]);
  });
});

describe('two places in one sentence', () => {
  it('belong to the things that they stand by', () => {
    const { stands } = understand(
      'We run AKS in a spoke behind Azure Firewall in the hub. Is a NAT gateway useful?',
    ).requirements;
    expect(stands).toContainEqual(expect.objectContaining({ kind: 'aks', in: 'spoke' }));
    expect(stands).toContainEqual(expect.objectContaining({ kind: 'hub-firewall', in: 'hub' }));
  });
});
