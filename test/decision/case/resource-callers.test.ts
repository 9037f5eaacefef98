import { describe, expect, it } from 'vitest';
import { resourceTypeIds } from '../../../src/azure/resource-types.ts';
import { callerOfResource, sourceTypeOf, sourceTypes } from '../../../src/decision/case/source-types.ts';
import { evaluate } from '../../../src/decision/decide/evaluate.ts';

describe('a resource type', () => {
  it('calls as one kind of caller', () => {
    expect(resourceTypeIds.filter(id => !sourceTypes.includes(callerOfResource(id)))).toEqual([]);
    expect(sourceTypeOf(callerOfResource('onprem-server')).inAzure).toBe(false);
  });

  it.each([
    ['aks', 'azure-vm'],
    ['functions', 'app-service'],
    ['databricks', 'azure-vm'],
    ['container-apps', 'azure-vm'],
    ['api-management', 'azure-vm'],
    ['data-factory', 'azure-paas-other'],
    ['power-bi', 'azure-paas-other'],
    ['onprem-server', 'onprem-site'],
  ] as const)('%s calls as %s', (id, caller) => {
    expect(callerOfResource(id)).toBe(caller);
  });
});

describe('a platform service that was said to call', () => {
  it.each([
    ['container-apps', 'azure-vm'],
    ['power-bi', 'azure-vm'],
    ['app-service', 'app-service'],
    ['event-grid-topic', 'azure-paas-other'],
  ] as const)('%s calls as %s', (sourceResourceType, caller) => {
    const { facts } = evaluate({ sourceType: 'azure-paas-other', sourceResourceType });
    expect(facts.sourceType).toBe(caller);
  });
});
