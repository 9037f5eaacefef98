import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../src/decision/index.ts';
import { recommend } from '../recommended.ts';
import { headlineOf } from '../support/headline.ts';

const mission: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
};

describe('a VM in East US that needs a private Azure SQL database in Japan East', () => {
  const answer = recommend({ ...mission, proposed: ['p2s-vpn'] });

  it('gets global VNet peering, with the private endpoint and its DNS zone behind it', () => {
    const { option, sentence } = headlineOf(answer);
    expect(option).toBe('vnet-peering-global');
    expect(sentence).toContain('East US');
    expect(sentence).toContain('Japan East');
    expect(answer.legs.map(leg => leg.option)).toEqual(['vnet-peering-global', 'private-endpoint', 'private-dns-zone']);
    expect(answer.legs[2]?.what).toContain('privatelink.database.windows.net');
  });

  it('is told first that a point-to-site VPN is not for machines', () => {
    expect(answer.proposedVerdicts).toMatchObject([{ option: 'p2s-vpn', verdict: 'rejected' }]);
  });

  it('is told why not the VPNs, and that an endpoint in its own VNet is the first alternative', () => {
    const why = new Map(answer.rejected.map(other => [other.option, other]));
    expect(why.get('p2s-vpn')?.because).toBeTruthy();
    expect(why.get('vnet-to-vnet-vpn')?.because).toBeTruthy();
    expect(answer.rejected[0]).toMatchObject({ option: 'private-endpoint', verdict: 'alternative' });
    expect(answer.rejected[0]?.wouldFit).toBeTruthy();
  });

  it.each([
    ['the backbone, without a public address', /Microsoft backbone and needs no public address/],
    [
      'what the backbone encrypts, and what it does not',
      /MACsec encrypts the links between datacenters; inside one datacenter nothing does/,
    ],
    ['that a VPN of a person is not for machines', /for people's devices/],
    ['that a VM cannot start it unattended', /cannot rely on it to start unattended/],
    [
      'that two gateways cost, cap and slow down',
      /Two VPN gateways are billed by the hour.*(cap the throughput|slower)/,
    ],
    ['that peering is not transitive', /[Pp]eering is not transitive/],
    ['that security groups still filter', /[Nn]etwork security groups/],
    ['that names need DNS', /DNS/],
  ])('says unasked, as the deep dive on global peering does: %s', (_, said) => {
    for (const resourceType of ['vm', 'sql-database'] as const) {
      const { pitfalls, steps, rejected, reasons, legs } = recommend({ ...mission, resourceType });
      expect(JSON.stringify({ pitfalls, steps, rejected, reasons, legs })).toMatch(said);
    }
  });

  it.each(['NSG', 'transitive', 'DNS', 'overlap', 'both'])('is warned about: %s', word => {
    const { pitfalls, steps } = recommend(mission);
    expect(JSON.stringify({ pitfalls, steps })).toContain(word);
  });

  it('sees its own answers in the reasons, and a source for every claim', () => {
    const answers = answer.reasons.flatMap(reason => reason.answers);
    expect(answers).toContainEqual({ field: 'targetRegion', value: 'Japan East' });
    const known = new Set(answer.sources.map(source => source.id));
    for (const { sources } of [...answer.reasons, ...answer.legs, ...answer.pitfalls, ...answer.rejected]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(known.has(source)).toBe(true);
    }
  });

  it('is told that the answer is provisional until it is known where the endpoint is', () => {
    expect(answer.provisional).toEqual({ on: ['existingPrivateEndpoint'] });
    expect(headlineOf(answer).sentence).toMatch(/^Provisional: use global VNet peering/);
    expect(headlineOf(answer).because).toMatch(/^If the private endpoint exists in the VNet on the other side: /);
    const settled = recommend({ ...mission, existingPrivateEndpoint: 'in-other-vnet' });
    expect(settled.provisional).toBeNull();
    expect(headlineOf(settled).sentence).toMatch(/^Use global VNet peering/);
    expect(JSON.stringify(settled.reasons)).not.toMatch(/"text":"If /);
  });

  it('is told what was assumed about the endpoint, and that knowing could change the answer', () => {
    expect(answer.assumptions).toContainEqual(
      expect.objectContaining({ field: 'existingPrivateEndpoint', assumed: 'in-other-vnet', couldChange: true }),
    );
  });
});
