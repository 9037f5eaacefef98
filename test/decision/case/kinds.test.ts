import { describe, expect, it } from 'vitest';
import { resourceTypeIds, resourceTypes } from '../../../src/azure/resource-types.ts';
import { kindOf, resourceKinds } from '../../../src/decision/ask/possible-values.ts';
import type { Requirements } from '../../../src/decision/case/requirements.ts';
import { sourceTypes } from '../../../src/decision/case/source-types.ts';
import { evaluate } from '../../../src/decision/decide/evaluate.ts';
import { defined } from '../../../src/decision/defined.ts';
import { recommend } from '../../../src/decision/index.ts';
import { seeded } from '../../proof/mutation.ts';
import { headlineOf } from '../../support/headline.ts';
import { anybody } from '../anybody.ts';

/** What the tables make of answers: the rows that decide, in order. */
const rowsOf = (requirements: Requirements): readonly string[] =>
  evaluate(requirements).decision.decided.map(({ table, row }) => `${table.id}/${row.id}`);

describe('a kind of caller', () => {
  it.each(sourceTypes)('%s is one of its own in the tables, and there are words for it', sourceType => {
    expect(evaluate({ sourceType }).situation.source).toBe(sourceType);
    for (const resourceType of resourceTypeIds) {
      const { sentence, because } = headlineOf(recommend({ sourceType, resourceType, sourceRegion: 'eastus' }));
      expect([sentence, because].filter(text => text.trim() === '')).toEqual([]);
    }
  });
});

describe('a kind of target', () => {
  const standsFor = new Map(
    resourceTypes.filter(({ id }) => resourceKinds.includes(id)).map(type => [kindOf(type), type.id]),
  );
  const others = resourceTypes.filter(({ id }) => !resourceKinds.includes(id));

  it.each(others)('$id is decided as the type that stands for it in every walk, whatever else is said', type => {
    const representative = defined(standsFor.get(kindOf(type)));
    const draw = seeded(1_129);
    for (let count = 0; count < 12; count += 1) {
      const said = anybody(draw);
      expect(rowsOf({ ...said, resourceType: type.id })).toEqual(rowsOf({ ...said, resourceType: representative }));
    }
  });
});
