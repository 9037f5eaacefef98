import { describe, expect, test } from 'vitest';
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
