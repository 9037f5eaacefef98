import { describe, expect, it } from 'vitest';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { understand } from '../../../src/understanding/index.ts';
import { type Both, bothRead } from '../../../src/understanding/model/both.ts';
import type { Reading } from '../../../src/understanding/model/checked.ts';
import type { NamedPart, Understanding } from '../../../src/understanding/understanding.ts';

const dropped = { 'not-in-message': 0, outside: 0, contradiction: 0 };
const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

const rulesWith = (requirements: Requirements, more: Partial<Understanding> = {}): Understanding => ({
  ...understand(''),
  requirements,
  ...more,
});

const readingWith = (requirements: Requirements, more: Partial<Reading> = {}): Reading => ({
  requirements,
  spans: new Map(),
  named: [],
  dropped,
  ...more,
});

const read = (rules: Requirements, model: Requirements): Both => bothRead(rulesWith(rules), readingWith(model));

const summary = ({ understanding: { requirements }, single, differing }: Both) => ({ requirements, single, differing });

describe('of two readings a fact', () => {
  it.each<[what: string, rules: Requirements, model: Requirements, single: string[], whole: Requirements]>([
    ['that both state is taken', { ipv6: 'yes' }, { ipv6: 'yes' }, [], { ipv6: 'yes' }],
    ['that the rules alone state is taken and named', { ipv6: 'yes' }, {}, ['ipv6'], { ipv6: 'yes' }],
    ['that the model alone states is taken and named', {}, { siteCount: 3 }, ['siteCount'], { siteCount: 3 }],
    ['that is not known stays so', { ipv6: 'unknown' }, {}, ['ipv6'], { ipv6: 'unknown' }],
    [
      'that is a list not known stays so',
      { otherRegions: 'unknown' },
      {},
      ['otherRegions'],
      { otherRegions: 'unknown' },
    ],
    ['that is an empty list stays so', { otherRegions: [] }, {}, ['otherRegions'], { otherRegions: [] }],
    [
      'that is the same in another order is agreed',
      { hybrid: ['datacenter', 'user-devices'] },
      { hybrid: ['user-devices', 'datacenter'] },
      [],
      { hybrid: ['datacenter', 'user-devices'] },
    ],
    [
      'that has more members is united',
      { hybrid: ['datacenter'] },
      { hybrid: ['user-devices'] },
      ['hybrid'],
      { hybrid: ['datacenter', 'user-devices'] },
    ],
    [
      'that is a list of places is united',
      { otherRegions: ['westeurope'] },
      { otherRegions: ['westeurope', 'northeurope'] },
      ['otherRegions'],
      { otherRegions: ['westeurope', 'northeurope'] },
    ],
  ])('%s', (_, rules, model, single, requirements) => {
    expect(summary(read(rules, model))).toEqual({ requirements, single, differing: [] });
  });

  it.each<[what: string, rules: Requirements, model: Requirements]>([
    ['of another value', { sourceRegion: 'westeurope' }, { sourceRegion: 'northeurope' }],
    ['of another number', { siteCount: 3 }, { siteCount: 4 }],
    ['that only one of them knows', { sameTenant: 'unknown' }, { sameTenant: 'no' }],
    ['that is nothing for one of them', { hybrid: [] }, { hybrid: ['datacenter'] }],
    ['that is at the other end', { sourceRegion: 'westeurope' }, { targetRegion: 'westeurope' }],
    ['that is at another place', { targetRegion: 'westeurope' }, { otherRegions: ['westeurope'] }],
    ['that is the other service', { sourceResourceType: 'functions' }, { resourceType: 'functions' }],
    [
      'that changes ends',
      { sourceRegion: 'westeurope', targetRegion: 'eastus' },
      { sourceRegion: 'eastus', targetRegion: 'westeurope' },
    ],
    ['that stands and does not', { stands: [] }, { stands: [{ kind: 'nat-gateway' }] }],
    ['that does not stand and does', { stands: [{ kind: 'nat-gateway' }] }, { stands: [] }],
    ['that is not known to stand and does', { stands: 'unknown' }, { stands: [{ kind: 'nat-gateway' }] }],
    ['that stands or is to come', { stands: [{ kind: 'bastion' }] }, { stands: [{ kind: 'bastion', planned: true }] }],
    [
      'that asks another entry',
      { ask: { kind: 'can', about: [], point: 'a' } },
      { ask: { kind: 'can', about: [], point: 'b' } },
    ],
  ])('%s is in neither, and asked', (_, rules, model) => {
    expect(summary(read(rules, model))).toEqual({ requirements: {}, single: [], differing: [{ rules, model }] });
  });

  it('at one end is no other place of the same at both ends', () => {
    const model: Requirements = { sourceRegion: 'westeurope', targetRegion: 'westeurope' };
    expect(summary(read({ sourceRegion: 'westeurope' }, model))).toEqual({
      requirements: model,
      single: ['targetRegion'],
      differing: [],
    });
  });

  it('in the same words is no further member', () => {
    const text = 'our place in Bonn';
    const rules = rulesWith(
      { hybrid: ['datacenter'] },
      { mentions: [{ field: 'hybrid', value: ['datacenter'], span: at(text, 'place'), certainty: 'exact' }] },
    );
    const model = { hybrid: ['branch-site'] } as const;
    const here = bothRead(rules, readingWith(model, { spans: new Map([['hybrid', at(text, 'our place')]]) }));
    expect(here.differing).toEqual([{ rules: { hybrid: ['datacenter'] }, model }]);
    expect(here.understanding.mentions).toEqual([]);
    const there = bothRead(rules, readingWith(model, { spans: new Map([['hybrid', at(text, 'Bonn')]]) }));
    expect(there.understanding.requirements.hybrid).toEqual(['datacenter', 'branch-site']);
  });

  it('is the same target, where the rules name both', () => {
    const both = bothRead(
      rulesWith({ resourceType: 'key-vault' }, { otherTargets: [{ resourceType: 'sql-database' }] }),
      readingWith({ resourceType: 'sql-database' }),
    );
    expect(summary(both)).toEqual({ requirements: { resourceType: 'key-vault' }, single: [], differing: [] });
  });
});

describe('an option', () => {
  it('of either is taken', () => {
    const { understanding, single } = read(
      { proposed: ['expressroute'], ruledOut: ['s2s-vpn'] },
      { proposed: ['expressroute', 'vwan-standard'], ruledOut: ['s2s-vpn'], mustUse: ['bastion'] },
    );
    expect(understanding.requirements).toEqual({
      proposed: ['expressroute', 'vwan-standard'],
      ruledOut: ['s2s-vpn'],
      mustUse: ['bastion'],
    });
    expect(understanding.proposed).toEqual(['expressroute', 'vwan-standard']);
    expect(understanding.ruledOut).toEqual(['s2s-vpn']);
    expect(single).toEqual(['proposed', 'mustUse']);
  });

  it.each<[Requirements, Requirements]>([
    [{ proposed: ['expressroute'] }, { ruledOut: ['expressroute'] }],
    [{ ruledOut: ['expressroute'] }, { proposed: ['expressroute'] }],
    [{ mustUse: ['expressroute'] }, { ruledOut: ['expressroute'] }],
    [{ ruledOut: ['expressroute'] }, { mustUse: ['expressroute'] }],
  ])('that is wanted and not wanted is asked: %j, %j', (rules, model) => {
    const found = read({ ...rules, ipv6: 'yes' }, { ...model, ipv6: 'yes' });
    expect(summary(found)).toEqual({ requirements: { ipv6: 'yes' }, single: [], differing: [{ rules, model }] });
    expect(found.understanding.proposed).toEqual([]);
  });

  it('that is asked leaves the others', () => {
    const found = read({ proposed: ['expressroute', 'bastion'] }, { ruledOut: ['expressroute'] });
    expect(found.understanding.requirements).toEqual({ proposed: ['bastion'] });
  });
});

describe('a thing that stands', () => {
  it.each<[what: string, rules: Requirements, model: Requirements, single: string[], whole: Requirements]>([
    [
      'for both',
      { stands: [{ kind: 'bastion' }] },
      { stands: [{ kind: 'bastion' }] },
      [],
      { stands: [{ kind: 'bastion' }] },
    ],
    ['for the rules alone', { stands: [{ kind: 'bastion' }] }, {}, ['stands'], { stands: [{ kind: 'bastion' }] }],
    ['for the model alone', {}, { stands: [{ kind: 'bastion' }] }, ['stands'], { stands: [{ kind: 'bastion' }] }],
    [
      'with what one of them tells',
      { stands: [{ kind: 'bastion', in: 'hub' }] },
      { stands: [{ kind: 'bastion', sku: 'Basic' }] },
      ['stands'],
      { stands: [{ kind: 'bastion', sku: 'Basic', in: 'hub' }] },
    ],
    [
      'beside another',
      { stands: [{ kind: 'bastion' }] },
      { stands: [{ kind: 'nat-gateway' }] },
      ['stands'],
      { stands: [{ kind: 'bastion' }, { kind: 'nat-gateway' }] },
    ],
    [
      'beside the same of another service',
      { stands: [{ kind: 'private-endpoint', of: 'key-vault' }] },
      { stands: [{ kind: 'private-endpoint', of: 'sql-database' }] },
      ['stands'],
      {
        stands: [
          { kind: 'private-endpoint', of: 'key-vault' },
          { kind: 'private-endpoint', of: 'sql-database' },
        ],
      },
    ],
    ['nowhere, for both', { stands: [] }, { stands: [] }, [], { stands: [] }],
    ['nowhere, for the rules alone', { stands: [] }, {}, ['stands'], { stands: [] }],
    ['nowhere, for the model alone', {}, { stands: [] }, ['stands'], { stands: [] }],
    ['nobody knows where', { stands: 'unknown' }, {}, ['stands'], { stands: 'unknown' }],
    ['only as a place', {}, { stands: [{ kind: 'vnet' }, { kind: 'vm' }] }, [], {}],
    [
      'as more than a place',
      {},
      { stands: [{ kind: 'vm', count: 3 }] },
      ['stands'],
      { stands: [{ kind: 'vm', count: 3 }] },
    ],
  ])('%s', (_, rules, model, single, requirements) => {
    expect(summary(read(rules, model))).toEqual({ requirements, single, differing: [] });
  });

  it('stands, and is asked for what is told of it differently', () => {
    const found = read(
      { stands: [{ kind: 'bastion', sku: 'Basic', in: 'hub' }] },
      { stands: [{ kind: 'bastion', sku: 'Premium', in: 'hub' }] },
    );
    expect(summary(found)).toEqual({
      requirements: { stands: [{ kind: 'bastion', in: 'hub' }] },
      single: [],
      differing: [
        {
          rules: { stands: [{ kind: 'bastion', sku: 'Basic' }] },
          model: { stands: [{ kind: 'bastion', sku: 'Premium' }] },
        },
      ],
    });
  });

  const named = (stance: NamedPart['stance']): readonly NamedPart[] => [
    { kind: 'bastion', stance, span: at('a Bastion', 'Bastion') },
  ];
  const bastion: Requirements = { stands: [{ kind: 'bastion' }] };

  it.each(['absent', 'refused', 'wanted'] as const)('is asked where the other finds it %s', stance => {
    const byRules = bothRead(rulesWith({}, { named: named(stance) }), readingWith(bastion));
    expect(summary(byRules)).toEqual({ requirements: {}, single: [], differing: [{ rules: {}, model: bastion }] });
    const byModel = bothRead(rulesWith(bastion), readingWith({}, { named: named(stance) }));
    expect(summary(byModel)).toEqual({ requirements: {}, single: [], differing: [{ rules: bastion, model: {} }] });
  });

  it('is taken where the other only finds it spoken of', () => {
    expect(bothRead(rulesWith({}, { named: named('asked') }), readingWith(bastion)).single).toEqual(['stands']);
  });

  it('is named once by kind', () => {
    const own: NamedPart = { kind: 'nva', stance: 'asked', span: at('an NVA', 'NVA') };
    const { understanding } = bothRead(
      rulesWith({}, { named: named('asked') }),
      readingWith({}, { named: [...named('stands'), own] }),
    );
    expect(understanding.named).toEqual([...named('asked'), own]);
  });
});

describe('a question', () => {
  const ask = (kind: 'which' | 'can' | 'why-not-working', point?: string, more: object = {}): Requirements => ({
    ask: { kind, about: ['bastion'], ...(point === undefined ? {} : { point }), ...more },
  });

  it.each<[what: string, rules: Requirements, model: Requirements, single: string[], whole: Requirements]>([
    ['of one entry is agreed', ask('can', 'a'), ask('can', 'a'), [], ask('can', 'a')],
    ['of no entry is agreed', ask('can', 'none'), ask('can', 'none'), [], ask('can', 'none')],
    ['of the rules alone is taken', ask('can', 'a'), {}, ['ask'], ask('can', 'a')],
    ['of the rules alone keeps its entry', ask('can', 'a'), ask('can', 'none'), ['ask'], ask('can', 'a')],
    ['of the model alone is taken', {}, ask('can', 'none'), ['ask'], ask('can', 'none')],
    ['that a wish asks as well is none without an entry', {}, ask('which', 'none'), [], {}],
    ['that a wish asks as well is one with an entry', {}, ask('which', 'a'), ['ask'], ask('which', 'a')],
    [
      'to which the model alone knows the entry takes it',
      ask('which', 'none'),
      ask('can', 'a'),
      ['ask'],
      ask('can', 'a'),
    ],
    ['without a point takes it of the model', ask('can'), ask('can', 'a'), ['ask'], ask('can', 'a')],
    ['of another kind is that of the rules', ask('can', 'a'), ask('which', 'a'), ['ask'], ask('can', 'a')],
  ])('%s', (_, rules, model, single, requirements) => {
    expect(summary(read(rules, model))).toEqual({ requirements, single, differing: [] });
  });

  it('has what either tells of what fails, as far as a symptom goes', () => {
    const seen = (...ids: readonly string[]) => ({ symptom: { seen: ids, codes: [`Code-${ids[0]}`] } });
    const { understanding } = read(
      ask('why-not-working', 'none', seen('name-missing')),
      ask('why-not-working', 'none', { ...seen('name-public'), criteria: ['cost'] }),
    );
    expect(understanding.requirements.ask).toMatchObject({
      criteria: ['cost'],
      symptom: { seen: ['name-missing', 'name-public'], codes: ['Code-name-missing', 'Code-name-public'] },
    });
    const many = Array.from({ length: 8 }, (_, place) => `Code-${place}`);
    const full = read(
      ask('why-not-working', 'none', { symptom: { seen: [], codes: many } }),
      ask('why-not-working', 'none', { symptom: { seen: [], codes: ['One-more'] } }),
    );
    expect(full.understanding.requirements.ask?.symptom?.codes).toEqual(many);
    const alone = read(ask('why-not-working', 'none'), ask('why-not-working', 'none', seen('name-public')));
    expect(alone.understanding.requirements.ask?.symptom?.seen).toEqual(['name-public']);
    expect(alone.single).toEqual(['ask']);
  });

  it('that the model alone finds is the main one of the message', () => {
    const text = 'Something with the name fails';
    const span = at(text, text);
    const model = ask('why-not-working', 'none', { symptom: { seen: ['name-missing'] } });
    const { understanding } = bothRead(
      rulesWith({ resourceType: 'key-vault' }, { otherTargets: [{ resourceType: 'sql-database' }] }),
      readingWith(model, {
        spans: new Map([['ask', span]]),
        named: [{ kind: 'private-dns-zone', stance: 'fails', span }],
      }),
    );
    expect(understanding).toMatchObject({
      asks: true,
      main: { kind: 'why-not-working', span },
      symptom: { seen: ['name-missing'], codes: [], works: [], fails: ['private-dns-zone'] },
      otherTargets: [],
    });
  });

  it('is close to no entry once one is found', () => {
    const rules = rulesWith(ask('can', 'none'), { nearPoints: ['b', 'c'] });
    expect(bothRead(rules, readingWith(ask('can', 'a'))).understanding.nearPoints).toEqual([]);
    expect(bothRead(rules, readingWith({})).understanding.nearPoints).toEqual(['b', 'c']);
  });
});

describe('what is known of the words', () => {
  const text = 'Hello, our cosmos in Europe';

  it('has those of both readers', () => {
    const mention = { field: 'ipv6', value: 'yes', span: at(text, 'our'), certainty: 'exact' } as const;
    const { understanding } = bothRead(
      rulesWith({ ipv6: 'yes' }, { mentions: [mention], leftAside: [at(text, 'cosmos'), at(text, 'Europe')] }),
      readingWith(
        { ipv6: 'yes', resourceType: 'cosmos-sql' },
        {
          spans: new Map([
            ['ipv6', at(text, 'our')],
            ['resourceType', at(text, 'our cosmos')],
          ]),
        },
      ),
    );
    expect(understanding.mentions).toEqual([
      mention,
      { field: 'resourceType', value: 'cosmos-sql', span: at(text, 'our cosmos'), certainty: 'exact' },
    ]);
    expect(understanding.leftAside).toEqual([at(text, 'Europe')]);
  });

  const ambiguous = [
    {
      field: 'targetRegion',
      span: at(text, 'Europe'),
      candidates: [
        { value: 'westeurope', title: 'West Europe' },
        { value: 'northeurope', title: 'North Europe' },
      ],
    },
  ] as const;

  it('has one reading of several, where the other reader takes it', () => {
    const taken = bothRead(rulesWith({}, { ambiguous }), readingWith({ targetRegion: 'westeurope' }));
    expect(taken.understanding).toMatchObject({ requirements: { targetRegion: 'westeurope' }, ambiguous: [] });
    expect(taken.single).toEqual(['targetRegion']);
    const other = bothRead(rulesWith({}, { ambiguous }), readingWith({ targetRegion: 'eastus' }));
    expect(other.understanding).toMatchObject({ requirements: {}, ambiguous });
  });

  it('is small talk only where nothing else is read', () => {
    const rules = rulesWith({}, { smallTalk: 'greeting' as NonNullable<Understanding['smallTalk']> });
    expect(bothRead(rules, readingWith({})).understanding.smallTalk).toBe('greeting');
    expect(bothRead(rules, readingWith({ ipv6: 'yes' })).understanding.smallTalk).toBeUndefined();
  });

  it('is that of the rules alone where the model reads nothing', () => {
    const rules = understand('Two VNets in West Europe must reach a key vault in North Europe over ExpressRoute');
    const { understanding, differing } = bothRead(rules, readingWith({}));
    expect(understanding).toEqual(rules);
    expect(Object.keys(understanding.requirements)).toEqual(
      Object.keys(bothRead(rules, readingWith(rules.requirements)).understanding.requirements),
    );
    expect(differing).toEqual([]);
  });
});
