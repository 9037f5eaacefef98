import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/decision/case/stands.ts';
import { understand } from '../../src/understanding/index.ts';
import { networkId } from '../support/resource-ids.ts';

const id = networkId('virtualNetworks', ['vnet-app-weu'], { group: 'rg-app' });
const pair = 'VM in West Europe must reach an Azure SQL database in West Europe';

const sentences: readonly (readonly [text: string, stands: readonly Standing[]])[] = [
  [`${pair}. My hub is vnet-hub-weu in rg-net`, [{ kind: 'vnet', in: 'hub', name: 'vnet-hub-weu', group: 'rg-net' }]],
  [`${pair}. Its VNet is ${id}.`, [{ kind: 'vnet', in: 'caller', id }]],
  ['the spoke is called vnet-app-weu', [{ kind: 'vnet', in: 'spoke', name: 'vnet-app-weu' }]],
  ['the spoke is called contoso-app-weu', [{ kind: 'vnet', in: 'spoke', name: 'contoso-app-weu' }]],
  ['unser Hub heißt contoso-core-net', [{ kind: 'vnet', in: 'hub', name: 'contoso-core-net' }]],
  ['notre hub est appelé contoso-core-net', [{ kind: 'vnet', in: 'hub', name: 'contoso-core-net' }]],
  ['el hub se llama contoso-core-net', [{ kind: 'vnet', in: 'hub', name: 'contoso-core-net' }]],
  ['o hub se chama contoso-core-net', [{ kind: 'vnet', in: 'hub', name: 'contoso-core-net' }]],
  ['ハブは vnet-hub-jpe です', [{ kind: 'vnet', in: 'hub', name: 'vnet-hub-jpe' }]],
  ['put the private endpoint in the subnet snet-pe', [{ kind: 'subnet', for: 'endpoints', name: 'snet-pe' }]],
  [
    'VM in vnet-app (rg-app) in West Europe must reach a VM in vnet-data in West Europe',
    [
      { kind: 'vnet', in: 'caller', name: 'vnet-app', group: 'rg-app' },
      { kind: 'vnet', in: 'target', name: 'vnet-data' },
    ],
  ],
  [
    `${pair} privately, use our zone privatelink.database.windows.net in rg-dns`,
    [{ kind: 'private-dns-zone', name: 'privatelink.database.windows.net', group: 'rg-dns' }],
  ],
];

describe('names and ids in a sentence', () => {
  it.each(sentences)('%s', (text, stands) => {
    expect(understand(text).requirements.stands).toEqual(stands);
  });

  it.each([
    'how do I peer vnet-app with vnet-data?',
    'what is a vnet-to-vnet connection?',
    'does vnet-peering encrypt?',
    'VNet-A and VNet-B must reach each other',
    'Zwei VNets hängen als VNet-zu-VNet-Verbindung zusammen',
    'VMs im Spoke-VNet sollen VMs im Hub-VNet erreichen',
    'VMs in the spoke-vnet must reach VMs in the hub-vnet',
    'Deux VNet reliés par une connexion VNet-à-VNet ou VNet-a-VNet',
  ])('tell of nothing that stands: %s', text => {
    const { stands } = understand(text).requirements;
    expect(Array.isArray(stands) && stands.some(({ kind }) => kind === 'vnet' || kind === 'subnet')).toBe(false);
  });

  it('do not become workloads: "app" in a name is no app', () => {
    expect(understand('the spoke is called vnet-app-weu').ambiguous).toEqual([]);
  });

  it('stay beside the networks that were named before', () => {
    const known = understand('our hub is vnet-hub-weu').requirements;
    const { stands } = understand('the spoke is called vnet-app-weu', { known }).requirements;
    expect(stands).toEqual([
      { kind: 'vnet', in: 'hub', name: 'vnet-hub-weu' },
      { kind: 'vnet', in: 'spoke', name: 'vnet-app-weu' },
    ]);
  });
});
