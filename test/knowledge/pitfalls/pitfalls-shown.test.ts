import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { pitfallRows, pitfallsFor, solvedFor } from '../../../src/knowledge/pitfalls/index.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { optionIds } from '../../../src/options/options.ts';
import { caseOf } from '../../decision/cases.ts';
import { recommend } from '../../recommended.ts';
import { anyRequirements } from '../../support/any-requirements.ts';
import { sqlInJapan, trickyPitfalls, vmInJapan } from './tricky-pitfalls.data.ts';

const shown = (requirements: Requirements, ...design: OptionId[]) =>
  pitfallsFor(caseOf(requirements, design)).map(({ id }) => id);

const firstFive = (requirements: Requirements, ...design: OptionId[]) => shown(requirements, ...design).slice(0, 5);

describe('the first five', () => {
  test('VM in East US to a private Azure SQL database in Japan East', () => {
    expect(firstFive(sqlInJapan, 'vnet-peering-global', 'private-endpoint', 'private-dns-zone')).toEqual([
      // 162 ms each way and back: no design mends it, and every query waits for it.
      'far-round-trip',
      // Nobody has compared the ranges yet, and an overlap makes the whole design impossible.
      'address-overlap-unknown',
      // The zone is linked by the design; DNS servers of their own never ask it: the usual support case.
      'pe-own-dns-servers',
      // They asked for nothing public, and the endpoint alone closes nothing.
      'pe-public-access-left-on',
      // One link of two carries nothing.
      'peering-initiated-state',
    ]);
  });

  test('the same, with what everybody should know about peering folded behind it', () => {
    const all = shown(sqlInJapan, 'vnet-peering-global', 'private-endpoint', 'private-dns-zone');
    expect(all).toContain('peering-not-transitive-two');
    expect(all).not.toContain('pe-dns-zone-missing');
  });

  test('VM in East US to a VM in Japan East', () => {
    expect(firstFive(vmInJapan, 'vnet-peering-global', 'private-dns-zone')).toEqual([
      // The distance, and with it what a GB costs at the rates of both zones.
      'far-round-trip',
      'address-overlap-unknown',
      // Azure-provided names stop at the VNet.
      'azure-dns-not-across-peering',
      'peering-initiated-state',
      'nsg-virtualnetwork-tag',
    ]);
  });

  test('datacenter with 5 Gbps to Azure SQL Database', () => {
    const answers: Requirements = { sourceType: 'onprem-site', resourceType: 'sql-database', hybrid: ['datacenter'] };
    expect(
      firstFive(
        { ...answers, bandwidth: 'lt-10g', dnsControl: 'onprem-dns', targetRegion: 'westeurope', addressOverlap: 'no' },
        'expressroute-vpn-failover',
        'private-endpoint-from-onprem',
        'private-endpoint',
        'dns-private-resolver',
        'private-dns-zone',
      ),
    ).toEqual([
      // The two ways of forwarding that never work.
      'pe-onprem-forward-public-zone',
      'pe-public-access-left-on',
      // The line takes weeks to months, which no plan forgives.
      'er-lead-time',
      // Without BGP on both, nothing fails over.
      'er-vpn-bgp-failover',
      // Private, and still in clear text.
      'expressroute-not-encrypted',
    ]);
  });

  test('two datacenters, one firewall hub, three VNets', () => {
    const answers: Requirements = { ...vmInJapan, vnetCount: 3, inspection: 'central-firewall', addressOverlap: 'no' };
    const five = firstFive(
      answers,
      'hub-spoke-firewall',
      'vnet-peering-regional',
      'vnet-peering-global',
      'private-dns-zone',
    );
    expect(five).toContain('udr-firewall-both-directions');
    expect(five).toContain('hub-firewall-remote-region');
    expect(five).toContain('peering-forwarded-traffic-off');
  });
});

describe('what is only to be heeded before it is built', () => {
  const joined: Requirements = { ...vmInJapan, stands: [{ kind: 'peering', scope: 'global', state: 'connected' }] };

  test('is told where networks are joined, and not where they have long been', () => {
    expect(shown(vmInJapan, 'vnet-peering-global')).toContain('address-overlap-unknown');
    expect(shown(joined, 'vnet-peering-global')).not.toContain('address-overlap-unknown');
    expect(shown(joined, 'vnet-peering-global', 's2s-vpn')).toContain('address-overlap-unknown');
  });

  test('is told of one link of two until both are known to stand', () => {
    const withState = (state: string): Requirements => ({
      ...vmInJapan,
      stands: [{ kind: 'peering', scope: 'global', state }],
    });
    expect(shown(withState('initiated'), 'vnet-peering-global')).toContain('peering-initiated-state');
    expect(shown(withState('connected'), 'vnet-peering-global')).not.toContain('peering-initiated-state');
    expect(shown(withState('connected'), 'vnet-peering-global', 'vnet-peering-regional')).toContain(
      'peering-initiated-state',
    );
  });

  test('is told of a gateway to be created, and not of one that stands', () => {
    expect(shown({ hybrid: ['branch-site'] }, 's2s-vpn')).toContain('gateway-provisioning-time');
    const stands: Requirements['stands'] = [{ kind: 'vpn-gateway', sku: 'VpnGw1AZ' }];
    expect(shown({ hybrid: ['branch-site'], stands }, 's2s-vpn')).not.toContain('gateway-provisioning-time');
  });

  test('is told of the one hub of a VNet where there may be another', () => {
    const hub: Requirements = { stands: [{ kind: 'vwan', sku: 'Standard', hubs: 1 }] };
    expect(shown(hub, 'vwan-standard')).not.toContain('vwan-one-hub-per-vnet');
    expect(shown({ ...hub, regionCount: 2 }, 'vwan-standard')).toContain('vwan-one-hub-per-vnet');
  });

  test('is told what a Route Server interrupts before it is built', () => {
    expect(shown({ goal: 'exchange-routes' }, 'route-server')).toContain('route-server-downtime');
    const stands: Requirements['stands'] = [{ kind: 'route-server', in: 'hub' }];
    expect(shown({ goal: 'exchange-routes', stands }, 'route-server')).not.toContain('route-server-downtime');
  });

  test('is told what a private endpoint needs before it is built', () => {
    const app: Requirements = { resourceType: 'app-service', hybrid: [] };
    const needs = ['pe-sku-required', 'pe-same-subscription-as-vnet'];
    expect(shown(app, 'private-endpoint')).toEqual(expect.arrayContaining(needs));
    const stands: Requirements['stands'] = [{ kind: 'private-endpoint', of: 'app-service' }];
    expect(shown({ ...app, stands }, 'private-endpoint').filter(id => needs.includes(id))).toEqual([]);
  });

  test('is told of names between VNets that are joined anew, or where names are asked about', () => {
    expect(shown(joined, 'vnet-peering-global')).not.toContain('azure-dns-not-across-peering');
    expect(shown({ ...joined, goal: 'resolve-names' }, 'vnet-peering-global')).toContain(
      'azure-dns-not-across-peering',
    );
  });

  test('is told of the link of a zone to others than a network that the platform manages', () => {
    const managed: Requirements = {
      sourceType: 'azure-paas-other',
      sourceResourceType: 'data-factory',
      resourceType: 'sql-database',
      existingPrivateEndpoint: 'in-other-vnet',
      hybrid: [],
    };
    expect(shown(managed, 'private-endpoint')).not.toContain('pe-zone-not-linked-to-caller');
    expect(shown({ ...managed, hybrid: ['datacenter'] }, 'private-endpoint')).toContain('pe-zone-not-linked-to-caller');
  });

  test('is told of the end of SSTP unless another protocol is known to be in use', () => {
    const withProtocol = (protocol: string) => shown({ stands: [{ kind: 'p2s', protocol }] }, 'p2s-vpn');
    expect(withProtocol('SSTP')).toContain('p2s-sstp-retired');
    expect(withProtocol('OpenVPN')).not.toContain('p2s-sstp-retired');
  });

  test('is not told beside an answer that builds nothing', () => {
    const asked: Requirements = {
      hybrid: ['branch-site'],
      stands: [
        { kind: 'vpn-gateway', sku: 'Basic', publicIp: 'Basic' },
        { kind: 's2s-tunnel', count: 2 },
      ],
      ask: { kind: 'needed', about: ['s2s-vpn'], point: 'vpn-basic-gateway-basic-ip-retired' },
    };
    const told = recommend(asked);
    expect(told.changes.filter(change => change.do === 'add')).toEqual([]);
    expect(told.pitfalls.map(({ id }) => id)).not.toContain('address-overlap-unknown');
  });
});

describe('tricky cases', () => {
  test.each(trickyPitfalls)('%s', (_name, requirements, design, pitfall, expected) => {
    expect(pitfallRows.map(({ id }) => id)).toContain(pitfall);
    expect([pitfall, shown(requirements, ...design).includes(pitfall)]).toEqual([pitfall, expected]);
  });
});

describe('what is shown', () => {
  const anyCase = fc
    .tuple(anyRequirements, fc.uniqueArray(fc.constantFrom(...optionIds), { maxLength: 5 }))
    .map(([requirements, design]) => caseOf(requirements, design));

  test('blockers stand first and general hygiene last, in any case', () => {
    fc.assert(
      fc.property(anyCase, given => {
        const order = pitfallsFor(given).map(({ severity, scope }) =>
          severity === 'blocker' ? 0 : scope === 'case' ? 1 : 2,
        );
        expect(order).toEqual([...order].sort());
      }),
      { numRuns: 200 },
    );
  });

  test('what the design takes care of is a step and never a warning as well', () => {
    fc.assert(
      fc.property(anyCase, given => {
        const warned = new Set(pitfallsFor(given).map(({ id }) => id));
        expect(solvedFor(given).filter(({ id }) => warned.has(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(solvedFor(caseOf(sqlInJapan, ['private-endpoint', 'private-dns-zone'])).map(({ id }) => id)).toEqual([
      'pe-dns-zone-missing',
    ]);
  });

  test('a pitfall of a mere idea is told apart from one of the design', () => {
    const found = pitfallsFor(
      caseOf({ ...vmInJapan, proposed: ['p2s-vpn', 'vpn-non-az-sku'] }, ['vnet-peering-global']),
    );
    expect(found.filter(({ about }) => about === 'proposal').map(({ id }) => id)).toEqual([
      'p2s-not-for-vms',
      'vpn-nonaz-sku',
    ]);
    expect(found.find(({ id }) => id === 'peering-initiated-state')?.about).toBeUndefined();
  });
});
