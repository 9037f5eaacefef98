import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Cloud, RegionName } from '../../../src/azure/regions.ts';
import type { Reach, ResourceTypeId } from '../../../src/azure/resource-types.ts';
import type { Facts } from '../../../src/decision/case/facts.ts';
import { factsOf } from '../../../src/decision/case/facts-of.ts';
import { fields, isFactField } from '../../../src/decision/case/requirements.ts';
import type { SourceType } from '../../../src/decision/case/source-types.ts';
import type { ValueOf } from '../../../src/decision/tables/columns.ts';
import { seeded } from '../../proof/mutation.ts';
import { anybody } from '../anybody.ts';

describe('the facts of a case', () => {
  it('have the values that a person can say and that normalisation gives, and no others', () => {
    expectTypeOf<Facts['sourceType']>().toEqualTypeOf<SourceType>();
    expectTypeOf<Facts['resourceType']>().toEqualTypeOf<ResourceTypeId | null>();
    expectTypeOf<Facts['sourceRegion']>().toEqualTypeOf<RegionName | null>();
    expectTypeOf<Facts['otherRegions']>().toEqualTypeOf<readonly RegionName[]>();
    expectTypeOf<Facts['reach']>().toEqualTypeOf<Reach>();
    expectTypeOf<Facts['cloud']>().toEqualTypeOf<Cloud | null>();
    expectTypeOf<Facts['vnetCount']>().toEqualTypeOf<number>();
    expectTypeOf<Facts['onpremPrefixes']>().toEqualTypeOf<number | null>();
    expectTypeOf<Facts['bandwidth']>().toEqualTypeOf<'lt-100m' | 'lt-1g' | 'lt-10g' | 'gte-10g'>();
    expectTypeOf<Facts['targetProtocol']>().toEqualTypeOf<'http' | 'non-http'>();
    expectTypeOf<Facts['internetTransitAllowed']>().toEqualTypeOf<'yes' | 'no' | 'backup-only'>();
    expectTypeOf<Facts['newVnet']>().toEqualTypeOf<'yes' | 'no' | 'unknown'>();
    expectTypeOf<Facts['sdWan']>().toEqualTypeOf<'yes' | 'no'>();
  });

  it(
    'reach the tables as they are where a column has their values: a new one is a type error until the tables ' +
      'know it',
    () => {
      expectTypeOf<ValueOf<'source'>>().toEqualTypeOf<Facts['sourceType']>();
      expectTypeOf<ValueOf<'reach'>>().toEqualTypeOf<Facts['reach']>();
      expectTypeOf<ValueOf<'exposure'>>().toEqualTypeOf<Facts['exposure']>();
      expectTypeOf<ValueOf<'transit'>>().toEqualTypeOf<Facts['transitive']>();
    },
  );

  it('are plain: they can be written as JSON and read again, and name every answer', () => {
    const draw = seeded(7);
    for (let count = 0; count < 200; count += 1) {
      const facts = factsOf(anybody(draw));
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      expect(Object.keys(facts)).toEqual(expect.arrayContaining(fields.filter(isFactField)));
    }
  });
});
