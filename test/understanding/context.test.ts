import { describe, expect, it } from 'vitest';
import type { Field, Requirements } from '../../src/decision/case/requirements.ts';
import { understand } from '../../src/understanding/index.ts';

describe('a bare answer to the question just asked', () => {
  it.each<[Field, string, unknown]>([
    ['targetRegion', 'tokyo', 'japaneast'],
    ['sourceRegion', 'the Tokyo one', 'japaneast'],
    ['otherRegions', 'tokyo', ['japaneast']],
    ['otherRegions', 'West Europe too', ['westeurope']],
    ['otherRegions', 'Frankfurt and Osaka', ['germanywestcentral', 'japanwest']],
    ['sameVnet', 'yes', 'yes'],
    ['sameTenant', 'nein', 'no'],
    ['hybrid', 'nothing', []],
    ['hybrid', 'a datacenter', ['datacenter']],
    ['vnetCount', '10', 10],
    ['siteCount', 'about twelve', 12],
    ['userNeed', 'only admins', 'admin-rdp-ssh'],
    ['exposure', 'nobody', 'none'],
    ['exposure', 'everybody', 'public'],
    ['exposure', 'allow-listed', 'allow-listed'],
    ['sourceType', 'a VM', 'azure-vm'],
    ['resourceType', 'key vault', 'key-vault'],
    ['targetProtocol', 'tcp', 'non-http'],
    ['bandwidth', '2 Gbps', 'lt-10g'],
  ])('%s: %s', (asked, text, value) => {
    expect(understand(text, { asked }).requirements[asked]).toEqual(value);
  });

  it.each<[Field, string]>([
    ['exposure', 'I have 2 cats'],
    ['exposure', '1'],
    ['exposure', 'the second one'],
    ['targetRegion', 'I need one'],
  ])('a number or article in a sentence is no choice (%s: %s)', (asked, text) => {
    expect(understand(text, { asked }).requirements[asked]).toBeUndefined();
  });

  it('asks which region a part of the compass or a country means', () => {
    for (const text of ['east', 'Japan', 'germany']) {
      const { requirements, ambiguous } = understand(text, { asked: 'targetRegion' });
      expect(requirements.targetRegion, text).toBeUndefined();
      expect(ambiguous[0]?.field, text).toBe('targetRegion');
      expect(ambiguous[0]?.candidates.length, text).toBeGreaterThan(1);
    }
  });

  it('asks which other region a country means', () => {
    const { requirements, ambiguous } = understand('Japan', { asked: 'otherRegions' });
    expect(requirements).toEqual({});
    expect(ambiguous[0]).toMatchObject({
      field: 'otherRegions',
      candidates: [{ value: 'japaneast' }, { value: 'japanwest' }],
    });
  });

  it('asks which kind of database is meant', () => {
    const { requirements, ambiguous } = understand('a database', { asked: 'resourceType' });
    expect(requirements.resourceType).toBeUndefined();
    expect(ambiguous[0]?.candidates.map(({ value }) => value)).toContain('sql-managed-instance');
  });
});

describe('corrections', () => {
  const known: Requirements = {
    sourceRegion: 'westus',
    targetRegion: 'japaneast',
    exposure: 'none',
    hybrid: ['user-devices'],
  };

  it.each<[string, Requirements]>([
    ['sorry, I meant West US 2', { sourceRegion: 'westus2' }],
    ['no, Japan West', { targetRegion: 'japanwest' }],
    ['make it public', { exposure: 'public' }],
    ['no, blob not SQL', { resourceType: 'storage-blob' }],
    ['change the source region to West US 3', { sourceRegion: 'westus3' }],
  ])('%s', (text, says) => {
    const understood = understand(text, { known });
    expect(understood.requirements).toEqual(says);
    expect(understood.correction).toBe(true);
  });

  it('"also" adds to what takes part', () => {
    expect(understand('actually we also have a datacenter', { known }).requirements.hybrid).toEqual([
      'user-devices',
      'datacenter',
    ]);
  });
});

describe('what was taken from where', () => {
  it('says the exact words, in the text as it was typed', () => {
    const text = 'VM in ＥＡＳＴ ＵＳ, “stroage account” in West\u200b Europe &amp; 2 Gbps';
    for (const { span } of understand(text).mentions) expect(text.slice(span.start, span.end)).toBe(span.text);
    const mention = understand(text).mentions.find(({ field }) => field === 'resourceType');
    expect(mention).toMatchObject({ value: 'storage-blob', certainty: 'fuzzy', span: { text: 'stroage account' } });
  });
});
