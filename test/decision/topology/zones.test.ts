import { describe, expect, test } from 'vitest';
import { recommend } from '../../recommended.ts';
import { designNamed, recommendationFor } from '../../support/designs.ts';

describe('the private DNS zone', () => {
  const zonesOf = (name: string) => recommendationFor(designNamed(name)).topology?.zones ?? [];

  test('is linked to every VNet, and never to a virtual hub', () => {
    expect(zonesOf('two regions and a datacenter').map(({ linkedTo }) => linkedTo)).toEqual([
      ['caller', 'hub', 'target'],
    ]);
    expect(zonesOf('a secured virtual hub').map(({ linkedTo }) => linkedTo)).toEqual([['caller', 'target']]);
  });

  test('has the name of the cloud that the target is in', () => {
    expect(zonesOf('two clouds').map(({ names }) => names)).toEqual([['privatelink.blob.core.usgovcloudapi.net']]);
  });

  test('has a name of your own where the target has an address in a VNet', () => {
    expect(zonesOf('a VM in another region').map(({ names }) => names)).toEqual([[]]);
  });

  test('is wanted by the leg of that name, and by no other', () => {
    expect(zonesOf('a database behind a peering').map(({ wantedBy }) => wantedBy)).toEqual([['private-dns-zone']]);
  });
});

describe('a zone that is said to stand', () => {
  const standing = (name: string) =>
    recommend({
      ...{ sourceType: 'azure-vm', resourceType: 'aks-api', sameRegion: 'yes', publicExposure: 'private-only' },
      stands: [{ kind: 'private-dns-zone', name }],
    }).topology?.zones.map(zone => zone.standing);

  test('is that of the design where it has its name, whatever the region in it', () => {
    expect(standing('privatelink.westeurope.azmk8s.io')).toEqual(['existing']);
    expect(standing('privatelink.westeurope.example.io')).toEqual(['new']);
    expect(standing('privatelink.blob.core.windows.net')).toEqual(['new']);
    expect(standing('azmk8s.io')).toEqual(['new']);
  });
});

test('zones of private endpoints of which nobody said what they lead to have no name of your own', () => {
  const { topology } = recommend({
    goal: 'resolve-names',
    stands: [{ kind: 'private-endpoint' }, { kind: 'peering', state: 'connected' }],
    ask: { kind: 'which', about: ['private-dns-zone', 'hub-spoke-firewall'] },
  });
  expect(topology?.zones.map(({ names, ofEndpoints }) => [names, ofEndpoints])).toEqual([[[], true]]);
});
