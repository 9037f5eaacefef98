import fc from 'fast-check';
import { regionNames } from '../../src/azure/regions.ts';
import { resourceTypeIds } from '../../src/azure/resource-types.ts';
import {
  existingFeatureIds,
  fields,
  hybridNeeds,
  type Requirements,
  requirementsSchema,
} from '../../src/decision/case/requirements.ts';
import { sourceTypes } from '../../src/decision/case/source-types.ts';
import { optionIds, proposalIds } from '../../src/options/options.ts';
import { seeded } from '../proof/mutation.ts';
import { anyAsk, anyStanding } from './any-estate.ts';

const sets: Readonly<Record<string, readonly string[]>> = {
  otherRegions: regionNames,
  hybrid: hybridNeeds,
  existingFeatures: existingFeatureIds,
  proposed: proposalIds,
  ruledOut: proposalIds,
  mustUse: optionIds,
};

const scalars: Readonly<Record<string, readonly string[]>> = {
  sourceRegion: regionNames,
  targetRegion: regionNames,
  resourceType: resourceTypeIds,
  sourceResourceType: resourceTypeIds,
  sourceType: sourceTypes,
};

const words = [
  ...['yes', 'no', 'none', 'unknown', 'public', 'allow-listed', 'connect', 'any-to-any', 'central-firewall', 'gte-10g'],
  ...['ipsec-required', 'mission-critical', 'onprem-dns', 'in-other-vnet', 'in-caller-vnet', 'network-access', 'http'],
];

const seed = fc.nat({ max: 1_000_000 });

/** What stands, and what is asked: things of any kind, a question of any kind. */
const wholes: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  stands: fc.oneof(
    fc.array(
      seed.map(one => anyStanding(seeded(one))),
      { maxLength: 4 },
    ),
    fc.constant('unknown'),
  ),
  ask: seed.map(one => anyAsk(seeded(one))),
};

function valuesOf(field: string): fc.Arbitrary<unknown> {
  const made = wholes[field];
  if (made !== undefined) return made;
  const set = sets[field];
  if (set !== undefined)
    return fc.oneof(fc.uniqueArray(fc.constantFrom(...set), { maxLength: 4 }), fc.constant('unknown'));
  const scalar = scalars[field];
  if (scalar !== undefined) return fc.constantFrom(...scalar, 'unknown');
  return fc.oneof(fc.constantFrom(...words), fc.nat({ max: 100_000 }));
}

/** Any legal set of answers, most fields missing as in life; what a field does not allow is left out. */
export const anyRequirements: fc.Arbitrary<Requirements> = fc
  .record(Object.fromEntries(fields.map(field => [field, valuesOf(field)])), { requiredKeys: [] })
  .map(values =>
    requirementsSchema.parse(
      Object.fromEntries(
        fields.flatMap(field => {
          const parsed = requirementsSchema.shape[field].safeParse(values[field]);
          return parsed.success && parsed.data !== undefined ? [[field, parsed.data]] : [];
        }),
      ),
    ),
  );
