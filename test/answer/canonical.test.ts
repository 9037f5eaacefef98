import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, decodeAnswers, encodeAnswers, pagePaths, pairLink } from '../../src/answer/index.ts';
import { askKinds, askSchema, subjectIds } from '../../src/decision/case/ask.ts';
import { criteria } from '../../src/decision/case/criteria.ts';
import { fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { attributesOf, standingKindIds, standingSchema } from '../../src/decision/case/stands.ts';
import { checkIds, observationIds } from '../../src/knowledge/observations/index.ts';
import { anyRequirements } from '../support/any-requirements.ts';

const estate: Requirements = {
  stands: [
    { kind: 'vpn-gateway', sku: 'VpnGw1AZ', in: 'hub' },
    { kind: 'peering', count: 2, useRemoteGateway: true, forwarded: false },
    { kind: 'private-dns-zone', linkedTo: ['hub', '10.1.0.0/16'] },
  ],
  ask: {
    kind: 'compare',
    about: ['bastion', 'p2s-vpn'],
    point: 'p2s-or-bastion',
    sideBySide: true,
    criteria: ['cost'],
  },
};
const short =
  'stands=vpn-gateway;sku:VpnGw1AZ;in:hub,peering;count:2;useRemoteGateway;-forwarded,private-dns-zone;linkedTo:!hub!10.1.0.0/16' +
  '&ask=compare:bastion,p2s-vpn:p2s-or-bastion;side;by:cost';

const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const anyValue = fc.oneof(
  text,
  fc.nat({ max: 100_000 }).map(String),
  fc.nat({ max: 9 }),
  fc.boolean(),
  fc.array(text, { maxLength: 2 }),
);
const anyThing = fc
  .constantFrom(...standingKindIds)
  .chain(kind =>
    fc.dictionary(fc.constantFrom(...attributesOf(kind)), anyValue, { maxKeys: 3 }).map(said => ({ ...said, kind })),
  )
  // An id with a slash is the whole id of a resource, or none.
  .filter(thing => standingSchema.safeParse(thing).success)
  .map(thing => standingSchema.parse(thing));
const anySymptom = fc.record(
  {
    seen: some(observationIds),
    codes: fc.array(text, { maxLength: 2 }),
    skipped: some(checkIds),
    likely: fc.array(fc.record({ cause: text, share: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['seen'] },
);
const anyAsk = fc
  .record(
    {
      kind: fc.constantFrom(...askKinds),
      about: some(subjectIds),
      point: text,
      sideBySide: fc.constant(true),
      criteria: some(criteria),
      learning: fc.constant(true),
      symptom: anySymptom,
    },
    { requiredKeys: ['kind', 'about'] },
  )
  .map(ask => askSchema.parse(ask));

describe('what stands and what is asked', () => {
  test('are written short', () => {
    expect(encodeAnswers(estate)).toBe(short);
    expect(decodeAnswers(short).requirements).toEqual(estate);
  });

  test('come back whole, whatever was said of them', () => {
    fc.assert(
      fc.property(fc.array(anyThing, { maxLength: 3 }), anyAsk, (stands, ask) => {
        const query = encodeAnswers({ stands, ask });
        expect(query).not.toMatch(/[\s()'*"<>]/);
        expect(decodeAnswers(query)).toEqual({ requirements: { stands, ask }, ruleVersion: null, problems: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('are still read as older links have them', () => {
    const older = `stands=${encodeURIComponent(JSON.stringify(estate.stands))}&ask=can%3Agateway-transit,s2s-vpn%3Aa-point`;
    expect(decodeAnswers(older).requirements).toEqual({
      stands: estate.stands,
      ask: { kind: 'can', about: ['gateway-transit', 's2s-vpn'], point: 'a-point' },
    });
    expect(canonicalAddress('/answer', older)?.location).toContain('stands=vpn-gateway;sku:VpnGw1AZ;');
  });
});

describe('the one address of an answer', () => {
  test('is where it is sent on to from every other way to write it', () => {
    const asForm = fields.map(field => `${field}=${field === 'resourceType' ? 'vm' : ''}`).join('&');
    expect(canonicalAddress('/answer', asForm)).toEqual({ status: 303, location: '/answer?resourceType=vm' });
    expect(canonicalAddress('/answer', 'utm_source=x&targetRegion=japaneast&sourceRegion=eastus')).toEqual({
      status: 308,
      location: '/answer?sourceRegion=eastus&targetRegion=japaneast',
    });
  });

  test('is sent on to nowhere, in whatever percent codes it came', () => {
    fc.assert(
      fc.property(anyRequirements, fc.constantFrom(...pagePaths), (requirements, path) => {
        const query = encodeAnswers(requirements);
        expect(canonicalAddress(path, query)).toBeNull();
        expect(canonicalAddress(path, new URLSearchParams(query).toString())).toBeNull();
        const turned = new URLSearchParams([...new URLSearchParams(query)].toReversed());
        turned.append('siteCount', '');
        const [, sent = ''] = canonicalAddress(path, turned.toString())?.location.split('?') ?? [];
        if (Object.keys(requirements).length > 0) expect(sent).toBe(query);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps what the page is for: changing answers, names and ranges, and answers that it must speak of', () => {
    for (const query of ['edit=yes&resourceType=vm&rules=1', 'resourceType=vm&prefix=shop&callerSpace=10.0.0.0/16'])
      expect(canonicalAddress('/answer', query)).toBeNull();
    expect(canonicalAddress('/answer', 'resourceType=vm&exposure=everybody&siteCount=')).toBeNull();
  });

  test('says that nothing was chosen where a form was sent empty', () => {
    const empty = fields.map(field => `${field}=`).join('&');
    expect(canonicalAddress('/answer', empty)).toEqual({ status: 303, location: '/answer?chosen=nothing' });
    expect(canonicalAddress('/answer', 'chosen=nothing')).toBeNull();
    expect(canonicalAddress('/compare', 'option=bastion&option=bastion&resourceType=vm')).toEqual({
      status: 303,
      location: '/compare?chosen=nothing&resourceType=vm',
    });
  });

  test('of two options is short, from the lists of the form too', () => {
    const location = pairLink({ resourceType: 'vm' }, ['bastion', 'p2s-vpn']);
    expect(location).toBe('/compare?options=bastion,p2s-vpn&resourceType=vm');
    const sent = 'resourceType=vm&option=bastion&option=p2s-vpn';
    expect(canonicalAddress('/compare', sent)).toEqual({ status: 303, location });
  });
});
