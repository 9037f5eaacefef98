import { describe, expect, it } from 'vitest';
import { callsFromOutside, reachesOutside } from '../../../dialogs/memory/outside.ts';
import { resourceTypeIds } from '../../../src/azure/resource-types.ts';
import { sourceTypes } from '../../../src/decision/case/source-types.ts';

describe('outside Azure', () => {
  it('are the callers that the table of callers says are', () => {
    const outside = sourceTypes.filter(sourceType => callsFromOutside({ sourceType }));
    expect(outside.toSorted()).toEqual(['internet-client', 'onprem-site', 'other-cloud', 'user-device']);
  });

  it('are the targets that are no resource of Azure, and not one that is public by nature', () => {
    const outside = resourceTypeIds.filter(resourceType => reachesOutside({ resourceType }));
    expect(outside).toEqual(['onprem-server', 'third-party-saas']);
  });

  it.each(['unknown', undefined] as const)('is nothing that was not said: %s', answer => {
    const said = answer === undefined ? {} : { sourceType: answer, resourceType: answer };
    expect([callsFromOutside(said), reachesOutside(said)]).toEqual([false, false]);
  });
});
