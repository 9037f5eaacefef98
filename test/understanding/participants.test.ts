import { describe, expect, it } from 'vitest';
import { sourceTypeOf, sourceTypes } from '../../src/decision/case/source-types.ts';
import { participantRows } from '../../src/understanding/3-phrases/participant-kinds.data.ts';
import { understand } from '../../src/understanding/index.ts';
import { participantNames } from '../../src/understanding/languages/names.ts';

describe('a place that is said alone', () => {
  it.each(sourceTypes)('stands at the end in Azure that is open where the caller is %s', sourceType => {
    const { requirements } = understand('Japan East', { known: { sourceType } });
    const { inAzure } = sourceTypeOf(sourceType);
    expect(requirements).toEqual({ [inAzure ? 'sourceRegion' : 'targetRegion']: 'japaneast' });
  });
});

describe('whoever takes part from outside Azure', () => {
  it.each(Object.entries(participantRows).filter(([, { sourceType }]) => sourceType !== null))(
    'calls as its row says: %s',
    (kind, { sourceType, need }) => {
      const [name = ''] = Object.entries(participantNames).find(([id]) => id === kind)?.[1] ?? [];
      const { requirements } = understand(`Our ${name} must reach a key vault in East US`);
      expect(requirements).toMatchObject({ sourceType, resourceType: 'key-vault', targetRegion: 'eastus' });
      expect(requirements.hybrid ?? []).toEqual(need === null ? [] : [need]);
    },
  );
});
