import { describe, expect, test } from 'vitest';
import { comparePair, namedPart } from '../../src/answer/index.ts';
import { makeOutline } from '../../src/answer/make-outline.ts';
import { titled } from '../../src/answer/outline.ts';
import { recommendIn } from '../../src/answer/spoken.ts';
import type { Requirements } from '../../src/decision/index.ts';
import { ownCases } from '../decision/own-cases.data.ts';

const outlineIn = (locale: string, requirements: Requirements) =>
  makeOutline(recommendIn(locale, requirements), locale, null);

const partsIn = (locale: string, requirements: Requirements): readonly string[] =>
  outlineIn(locale, requirements).parts.map(({ title, details, runsOn }) => titled(title, details, runsOn));

const service: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'eastus',
  resourceType: 'sql-database',
  stands: [{ kind: 'vnet', count: 2 }],
};
const encrypted: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'vm',
  encryption: 'ipsec-required',
  stands: [{ kind: 'vnet', count: 2 }],
};
const spread: Requirements = { sourceType: 'onprem-site', resourceType: 'vm', stands: [{ kind: 'vpn-gateway' }] };

describe('what is added is named once, in the letters that its language has inside a sentence', () => {
  test.each([
    ['en', service, "Add a private endpoint for Azure SQL Database in the caller's VNet in East US."],
    ['de', service, 'Hinzufügen: ein privater Endpunkt für Azure SQL Database im VNet des Aufrufers in East US.'],
    [
      'de',
      encrypted,
      'Hinzufügen: auf jeder Seite ein routenbasiertes Azure VPN Gateway, mit einer VNet-zu-VNet-Verbindung in beide ' +
        'Richtungen.',
    ],
  ] as const)('in %s', (locale, requirements, line) => {
    expect(partsIn(locale, requirements)).toContain(line);
  });
});

test('no line of what to do has two colons in its first words in German', () => {
  const lines = [service, encrypted, spread, ...ownCases.map(({ said }) => ({ ...said, stands: service.stands }))];
  const twice = lines
    .flatMap(one => partsIn('de', one as Requirements))
    .filter(line => /^[^:.]*: [^:.]{0,60}: /u.test(line));
  expect([...new Set(twice)]).toEqual([]);
});

test.each([
  ['en', /\(second best\)/u],
  ['de', /\(zweite Wahl\)/u],
])('a verdict in brackets keeps the capitals of its nouns in %s', (locale, verdict) => {
  const outline = outlineIn(locale, { ...encrypted, encryption: 'tls-ok' });
  const whyNot = outline.sections.find(({ id }) => id === 'why-not');
  expect(whyNot?.lines.map(({ title }) => title).join('\n')).toMatch(verdict);
});

test('a German answer that begins with its verdict has no other before it', () => {
  const can: Requirements = {
    sourceType: 'azure-vm',
    sourceRegion: 'eastus',
    targetRegion: 'usgovvirginia',
    resourceType: 'vm',
    internetTransitAllowed: 'no',
    ask: { kind: 'can', about: ['expressroute-direct'] },
  };
  expect(outlineIn('de', can)).toMatchObject({ badge: null, lead: expect.stringMatching(/^Nein\. /u) });
});

test.each(['en', 'de'])('values of a table and of a line begin with a capital in %s', locale => {
  const { rows } = comparePair(locale, {}, ['vnet-peering-regional', 'vnet-to-vnet-vpn']);
  expect(rows.flatMap(([, ...values]) => values).filter(value => /^\p{Ll}/u.test(value))).toEqual([]);
  const peering = recommendIn(locale, { ...encrypted, encryption: 'tls-ok' });
  expect(namedPart(peering, 'time', { locale })).toMatch(/^- [^:\n]*: Min/mu);
});
