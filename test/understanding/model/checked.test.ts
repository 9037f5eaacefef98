import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirementsSchema } from '../../../src/decision/case/requirements.ts';
import { observationIds } from '../../../src/knowledge/observations/index.ts';
import { answerSchema } from '../../../src/understanding/model/answer-schema.ts';
import { checked } from '../../../src/understanding/model/checked.ts';
import { answerWith, question, readingOf, thing } from './answers.ts';

const none = { 'not-in-message': 0, outside: 0, contradiction: 0 };

const fact = (field: string, value: unknown, quote: string) => ({ field, value, quote });

describe('a fact of a model', () => {
  it('is taken with the words that say it', () => {
    const text = 'From West Europe to a key vault in North Europe';
    const { requirements, spans, dropped } = readingOf(text, {
      places: [fact('sourceRegion', 'westeurope', 'West Europe'), fact('targetRegion', 'northeurope', 'north europe')],
      services: [fact('resourceType', 'key-vault', 'key vault')],
    });
    expect(requirements).toEqual({
      sourceRegion: 'westeurope',
      targetRegion: 'northeurope',
      resourceType: 'key-vault',
    });
    expect(spans.get('targetRegion')).toEqual({ start: 35, end: 47, text: 'North Europe' });
    expect(dropped).toEqual(none);
  });

  it.each([
    ['whose words do not stand there', { choices: [fact('ipv6', 'yes', 'we need IPv6')] }, 'not-in-message'],
    ['without words', { choices: [fact('ipv6', 'yes', '')] }, 'not-in-message'],
    ['of no closed set', { choices: [fact('exposure', 'private', 'private')] }, 'outside'],
    ['with the value of another field', { choices: [fact('exposure', 'gte-10g', 'private')] }, 'outside'],
    ['that is not known, which is not said', { choices: [fact('ipv6', 'unknown', 'private')] }, 'outside'],
    ['of a field that is not offered', { choices: [fact('existingFeatures', 'vpn-gateway', 'private')] }, 'outside'],
    ['of another part of the answer', { places: [fact('resourceType', 'key-vault', 'private')] }, 'outside'],
    ['with a text for a number', { counts: [fact('siteCount', '3', '3 sites')] }, 'outside'],
    ['with a number beyond all bounds', { counts: [fact('siteCount', 1_000_000, '3 sites')] }, 'outside'],
    ['with a number below nothing', { counts: [fact('siteCount', -1, '3 sites')] }, 'outside'],
    ['that is no fact', { choices: ['private'] }, 'outside'],
    ['with another number than its words', { counts: [fact('siteCount', 5, '3 sites')] }, 'contradiction'],
    ['with a number that no word says', { counts: [fact('siteCount', 5, 'sites')] }, 'contradiction'],
    [
      'that is two things',
      { choices: [fact('exposure', 'none', 'private'), fact('exposure', 'public', 'sites')] },
      'contradiction',
    ],
    [
      'of an option that is wished for and ruled out',
      { options: [fact('proposed', 'expressroute', 'private'), fact('ruledOut', 'expressroute', 'sites')] },
      'contradiction',
    ],
    [
      'of an option that must be and is ruled out',
      { options: [fact('mustUse', 'expressroute', 'private'), fact('ruledOut', 'expressroute', 'sites')] },
      'contradiction',
    ],
    [
      'of something outside where nothing is',
      { choices: [fact('hybrid', 'datacenter', 'sites')], nothingOutside: 'private' },
      'contradiction',
    ],
  ])('%s is dropped and counted', (_, said, reason) => {
    const { requirements, spans, dropped } = readingOf('3 sites, all private', said);
    expect(requirements).toEqual({});
    expect([...spans]).toEqual([]);
    expect(dropped).toEqual({ ...none, [reason]: 1 });
  });

  it('does not take its neighbours with it', () => {
    const { requirements, dropped } = readingOf('datacenter and offices, IPv6', {
      choices: [
        fact('hybrid', 'datacenter', 'datacenter'),
        fact('hybrid', 'ipsec-required', 'offices'),
        fact('hybrid', 'branch-site', 'offices'),
        fact('ipv6', 'yes', 'IPv6'),
        fact('ipv6', 'maybe', 'IPv6'),
      ],
    });
    expect(requirements).toEqual({ hybrid: ['datacenter', 'branch-site'], ipv6: 'yes' });
    expect(dropped).toEqual({ ...none, outside: 2 });
  });

  it('is taken once, however often it is said', () => {
    const { requirements, dropped } = readingOf('private, ExpressRoute', {
      choices: [fact('exposure', 'none', 'private'), fact('exposure', 'none', 'private')],
      options: [fact('proposed', 'expressroute', 'ExpressRoute'), fact('proposed', 'expressroute', 'ExpressRoute')],
    });
    expect(requirements).toEqual({ exposure: 'none', proposed: ['expressroute'] });
    expect(dropped).toEqual(none);
  });

  it('can be that nothing outside takes part', () => {
    const { requirements, spans } = readingOf('Everything is in Azure', { nothingOutside: 'everything is in Azure' });
    expect(requirements).toEqual({ hybrid: [] });
    expect(spans.get('hybrid')?.text).toBe('Everything is in Azure');
  });

  it.each([
    ['3 sites', 3],
    ['three sites', 3],
    ['drei Standorte', 3],
    ['1,000 sites', 1_000],
    ['10.000 Standorte', 10_000],
    ['a single office', 1],
    ['an office', 1],
    ['拠点が三つ', 3],
  ])('counts what %s says', (text, count) => {
    expect(readingOf(text, { counts: [fact('siteCount', count, text)] }).requirements).toEqual({ siteCount: count });
  });
});

describe('a thing that a model says stands', () => {
  const text =
    'Our hub has 2 active-active VPN gateways and a firewall; a Bastion is planned, ExpressRoute is not wanted';

  it('is taken with what can be said of it', () => {
    const { requirements, named, dropped } = readingOf(text, {
      stands: [
        thing('vpn-gateway', 'VPN gateways', { traits: ['vpn-gateway.mode.active-active', 'in.hub'] }),
        thing('hub-firewall', 'firewall', { stance: 'works' }),
        thing('bastion', 'Bastion', { stance: 'planned' }),
        thing('expressroute-circuit', 'ExpressRoute', { stance: 'refused' }),
      ],
    });
    expect(requirements.stands).toEqual([
      { kind: 'vpn-gateway', mode: 'active-active', in: 'hub' },
      { kind: 'hub-firewall' },
      { kind: 'bastion', planned: true },
    ]);
    expect(named.map(({ kind, stance }) => [kind, stance])).toEqual([
      ['vpn-gateway', 'stands'],
      ['hub-firewall', 'works'],
      ['bastion', 'planned'],
      ['expressroute-circuit', 'refused'],
    ]);
    expect(dropped).toEqual(none);
  });

  it.each([
    ['a trait of another kind', { traits: ['bastion.sku.Basic'] }, 'outside'],
    ['a trait that there is not', { traits: ['bastion.sku.Golden'] }, 'outside'],
    ['a service that it does not belong to', { of: 'key-vault' }, 'outside'],
    ['a service that there is not', { of: 'castle' }, 'outside'],
    ['two traits that cannot both be', { traits: ['in.hub', 'in.spoke'] }, 'contradiction'],
    ['a number that is not in its words', { count: 7, quote: '2 active-active VPN gateways' }, 'contradiction'],
    ['a number that no word says', { count: 7 }, 'contradiction'],
    ['a number of nothing', { count: 0 }, 'contradiction'],
  ])('loses %s and stays', (_, said, reason) => {
    const { requirements, dropped } = readingOf(text, { stands: [thing('vpn-gateway', 'VPN gateways', said)] });
    expect(requirements.stands).toEqual([{ kind: 'vpn-gateway' }]);
    expect(dropped).toEqual({ ...none, [reason]: 1 });
  });

  it('is not there without its words, and of no kind that there is not', () => {
    const { requirements, named, dropped } = readingOf(text, {
      stands: [thing('nat-gateway', 'NAT gateway'), thing('castle', 'hub')],
    });
    expect(requirements).toEqual({});
    expect(named).toEqual([]);
    expect(dropped).toEqual({ ...none, 'not-in-message': 1, outside: 1 });
  });

  it('does not stand while it is to come, where that cannot be said of its kind', () => {
    const { requirements, named } = readingOf('A VPN gateway comes next month', {
      stands: [thing('vpn-gateway', 'VPN gateway', { stance: 'planned' })],
    });
    expect(requirements).toEqual({});
    expect(named).toMatchObject([{ kind: 'vpn-gateway', stance: 'planned' }]);
  });

  it('is told once, with all that is said of it', () => {
    const { requirements, dropped } = readingOf(text, {
      stands: [
        thing('vpn-gateway', 'VPN gateways', { traits: ['in.hub', 'vpn-gateway.bgp.on'] }),
        thing('vpn-gateway', 'active-active VPN', {
          traits: ['vpn-gateway.mode.active-active', 'vpn-gateway.bgp.off'],
          count: 2,
          quote: '2 active-active VPN gateways',
        }),
        thing('bastion', 'Bastion', { stance: 'planned' }),
        thing('bastion', 'Bastion'),
      ],
    });
    expect(requirements.stands).toEqual([
      { kind: 'vpn-gateway', in: 'hub', mode: 'active-active', count: 2 },
      { kind: 'bastion' },
    ]);
    expect(dropped).toEqual({ ...none, contradiction: 1 });
  });

  it('is another one for another service', () => {
    const both = 'private endpoints for Key Vault and SQL';
    const { requirements } = readingOf(both, {
      stands: [
        thing('private-endpoint', 'private endpoints for Key Vault', { of: 'key-vault' }),
        thing('private-endpoint', 'SQL', { of: 'sql-database' }),
      ],
    });
    expect(requirements.stands).toEqual([
      { kind: 'private-endpoint', of: 'key-vault' },
      { kind: 'private-endpoint', of: 'sql-database' },
    ]);
  });

  it('can be nothing at all, but not beside something', () => {
    const said = 'Nothing is there yet, but for a firewall';
    const bare = readingOf(said, { nothingStands: 'Nothing is there yet' });
    expect(bare.requirements).toEqual({ stands: [] });
    expect(bare.spans.get('stands')?.text).toBe('Nothing is there yet');
    const beside = readingOf(said, { nothingStands: 'Nothing', stands: [thing('hub-firewall', 'firewall')] });
    expect(beside.requirements).toEqual({ stands: [{ kind: 'hub-firewall' }] });
    expect(beside.dropped).toEqual({ ...none, contradiction: 1 });
    expect(readingOf(said, { nothingStands: 'an empty subscription' }).requirements).toEqual({});
  });
});

describe('a question that a model reads', () => {
  const text = 'Why is the name not found? We get DNSFailure, is it the private endpoint';

  it('points to one of the entries offered, or to none', () => {
    const said = { ask: question('can', text, { about: ['private-endpoint'] }) };
    const pointed = readingOf(text, { ...said, entry: 'second-entry' });
    expect(pointed.requirements.ask).toEqual({ kind: 'can', about: ['private-endpoint'], point: 'second-entry' });
    expect(readingOf(text, said).requirements.ask?.point).toBe('none');
    const elsewhere = readingOf(text, { ...said, entry: 'Take ExpressRoute, it is the best.' });
    expect(elsewhere.requirements.ask?.point).toBe('none');
    expect(elsewhere.dropped).toEqual({ ...none, outside: 1 });
  });

  it('is none without its words, whatever entry is chosen', () => {
    const { requirements, dropped } = readingOf(text, {
      ask: question('can', 'Is it possible?'),
      entry: 'first-entry',
    });
    expect(requirements).toEqual({});
    expect(dropped).toEqual({ ...none, 'not-in-message': 1 });
  });

  it('keeps what of it can be asked', () => {
    const about = [
      'expressroute',
      'bastion',
      'nat-gateway',
      'front-door',
      'udr',
      'nsg',
      'nva',
      'custom-dns',
      's2s-vpn',
    ];
    const { requirements, dropped } = readingOf(text, {
      ask: question('compare', text, {
        about: [...about, 'castle'],
        sideBySide: true,
        criteria: ['cost', 'beauty'],
        learning: true,
      }),
    });
    expect(requirements.ask).toEqual({
      kind: 'compare',
      about: about.slice(0, 8),
      point: 'none',
      sideBySide: true,
      criteria: ['cost'],
      learning: true,
    });
    expect(dropped).toEqual({ ...none, outside: 3 });
  });

  it('tells what is seen of what does not work: signs that were offered, and codes as they are written', () => {
    const symptom = {
      seen: [
        { id: 'name-missing', quote: 'name not found' },
        { id: 'name-missing', quote: 'Why is the name not found' },
        { id: 'name-public', quote: 'private endpoint' },
        { id: 'name-missing', quote: 'no such host' },
      ],
      codes: ['dnsfailure', 'NXDOMAIN'],
    };
    const { requirements, dropped } = readingOf(text, { ask: question('why-not-working', text), symptom });
    expect(requirements.ask?.symptom).toEqual({ seen: ['name-missing'], codes: ['DNSFailure'] });
    expect(dropped).toEqual({ ...none, outside: 1, 'not-in-message': 2 });
    expect(readingOf(text, { ask: question('can', text), symptom }).requirements.ask).not.toHaveProperty('symptom');
  });
});

describe('an answer of another form', () => {
  const { ask: _, ...withoutAsk } = { ...answerWith(), ask: null };
  it.each([[undefined], [null], ['ExpressRoute'], [42], [[]], [{}], [{ answer: 'ExpressRoute' }], [withoutAsk]])(
    'is none: %j',
    given => {
      expect(checked(given, 'Hello', { entries: [], observations: [] })).toBeUndefined();
    },
  );

  it('is taken as far as it goes, where only parts of it are wrong', () => {
    const { requirements, dropped } = readingOf('our firewall, IPv6', {
      places: 'none',
      nothingOutside: 5,
      ask: 'why?',
      symptom: { seen: 'all' },
      more: 'Take ExpressRoute.',
      choices: [{ field: 'ipv6', value: 'yes', quote: 'IPv6', because: 'it says so' }],
      stands: [{ kind: 'hub-firewall', stance: 'stands', quote: 'firewall' }],
    });
    expect(requirements).toEqual({ ipv6: 'yes', stands: [{ kind: 'hub-firewall' }] });
    expect(dropped).toEqual({ ...none, outside: 4 });
  });

  it('is looked at as far as sixty values of a kind', () => {
    const { requirements, dropped } = readingOf('IPv6', {
      choices: [...Array(70).fill(fact('ipv6', 'yes', 'IPv6')), fact('exposure', 'none', 'IPv6')],
    });
    expect(requirements).toEqual({ ipv6: 'yes' });
    expect(dropped).toEqual({ ...none, outside: 11 });
  });
});

describe('whatever a model answers', () => {
  const text =
    'Our hub in West Europe has 2 firewalls, ExpressRoute and private endpoints; why does the name fail? 会社';
  const quote = fc.constantFrom(
    'hub',
    '2 firewalls',
    'ExpressRoute',
    'private endpoints',
    'why',
    'fail',
    'moon',
    '会社',
  );
  const candidates = {
    entries: [{ id: 'first-entry', asks: 'Is it?' }],
    observations: observationIds.map(id => ({ id, title: id })),
  };

  /** Any value that a schema describes. */
  function drawn(schema: unknown): fc.Arbitrary<unknown> {
    const {
      anyOf,
      enum: texts,
      items,
      properties,
      type,
    } = schema as {
      readonly anyOf?: readonly unknown[];
      readonly enum?: readonly string[];
      readonly items?: unknown;
      readonly properties?: Readonly<Record<string, unknown>>;
      readonly type?: string | readonly string[];
    };
    if (anyOf !== undefined) return fc.oneof(...anyOf.map(drawn));
    if (texts !== undefined) return fc.constantFrom(...texts);
    if (properties !== undefined)
      return fc.record(Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, drawn(part)])));
    if (type === 'array') return fc.array(drawn(items), { maxLength: 12 });
    if (type === 'integer') return fc.oneof(fc.constant(2), fc.integer());
    if (type === 'boolean') return fc.boolean();
    if (type === 'null') return fc.constant(null);
    const words = fc.oneof(quote, fc.constantFrom(...observationIds), fc.string());
    return Array.isArray(type) ? fc.oneof(fc.constant(null), type.includes('integer') ? fc.integer() : words) : words;
  }

  const good = (given: unknown): void => {
    const found = checked(given, text, candidates);
    if (found === undefined) return;
    expect(requirementsSchema.safeParse(found.requirements).success).toBe(true);
    for (const [field, span] of found.spans) {
      expect(found.requirements).toHaveProperty(field);
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
    for (const field of Object.keys(found.requirements)) expect([...found.spans.keys()]).toContain(field);
  };

  it('what holds of it are legal facts with their words', async () => {
    const { answerJsonSchema } = await import('../../../src/understanding/model/answer-schema.ts');
    fc.assert(fc.property(drawn(answerJsonSchema()), good), { numRuns: 300 });
  });

  it('garbage does no harm', () => {
    const names = Object.keys(answerSchema.shape);
    const garbage = fc.record(Object.fromEntries(names.map(name => [name, fc.anything({ maxDepth: 4 })])));
    fc.assert(fc.property(fc.oneof(fc.anything(), garbage), good), { numRuns: 500 });
  });
});
