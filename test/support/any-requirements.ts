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
import { proposalIds } from '../../src/options/options.ts';

const sets: Readonly<Record<string, readonly string[]>> = {
  otherRegions: regionNames,
  hybrid: hybridNeeds,
  existingFeatures: existingFeatureIds,
  proposed: proposalIds,
  ruledOut: proposalIds,
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

function valuesOf(field: string): fc.Arbitrary<unknown> {
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
