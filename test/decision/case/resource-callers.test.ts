import { describe, expect, it } from 'vitest';
import { resourceTypeIds } from '../../../src/azure/resource-types.ts';
import { resourceCallers } from '../../../src/decision/case/resource-callers.data.ts';
import { callerOfResource, sourceTypeOf, sourceTypes } from '../../../src/decision/case/source-types.ts';

describe('a resource type', () => {
  it('calls as one kind of caller', () => {
    const listed = Object.values(resourceCallers).flat();
    expect(new Set(listed).size).toBe(listed.length);
    expect(resourceTypeIds.filter(id => !sourceTypes.includes(callerOfResource(id)))).toEqual([]);
    expect(sourceTypeOf(callerOfResource('onprem-server')).inAzure).toBe(false);
  });

  it.each([
    ['aks', 'azure-vm'],
    ['functions', 'app-service'],
    ['data-factory', 'azure-paas-other'],
    ['onprem-server', 'onprem-site'],
  ] as const)('%s calls as %s', (id, caller) => {
    expect(callerOfResource(id)).toBe(caller);
  });
});
