import { named, parameter, type Resource, symbolsIn, type Value } from './tree.ts';

/** What is put into another resource group is deployed there by a deployment inside the deployment. */
export const deploymentType = 'Microsoft.Resources/deployments';

const deploymentVersion = '2022-09-01';

export type Resources = ReadonlyMap<string, Resource>;

/** The name of the deployment of a resource. */
export const deploymentName = (symbol: string): ReturnType<typeof named> => named(symbol.replaceAll('_', '-'));

/** True for what a template creates in another resource group. */
export const isNested = ({ scope, exists }: Resource): boolean => scope !== undefined && exists !== true;

/** Names of a resource and of what it belongs to, outermost first. */
export function namesOf(resource: Resource, resources: Resources): readonly Resource['name'][] {
  const parent = resource.parent === null ? undefined : resources.get(resource.parent);
  return [...(parent === undefined ? [] : namesOf(parent, resources)), resource.name];
}

/** What a deployment is made of, around the one resource in it: its expressions are worked out outside. */
const around = (inner: Value): Value => ({
  mode: 'Incremental',
  expressionEvaluationOptions: { scope: 'outer' },
  template: {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [inner],
  },
});

/**
 * A resource as a template declares it: what is in another resource group stands alone in a deployment to that group.
 */
export function declared(resource: Resource, resources: Resources): Resource {
  const { scope, symbol, location } = resource;
  if (scope === undefined || !isNested(resource)) return resource;
  const inner: Value = {
    type: resource.type,
    apiVersion: resource.apiVersion,
    name: { expr: 'path', names: namesOf(resource, resources) },
    ...(location === null ? {} : { location }),
    ...resource.body,
  };
  return {
    symbol,
    type: deploymentType,
    apiVersion: deploymentVersion,
    name: deploymentName(symbol),
    parent: null,
    location: null,
    body: {
      ...(scope.subscription === null ? {} : { subscriptionId: parameter(scope.subscription.id) }),
      resourceGroup: parameter(scope.group.id),
      properties: around(inner),
    },
    after: resource.after,
  };
}

/** Symbols of what must be there before a resource: what it belongs to, what it names, and what is said besides. */
export const symbolsBefore = ({ parent, body, after }: Resource): readonly string[] => [
  ...new Set([...(parent === null ? [] : [parent]), ...symbolsIn(body), ...after]),
];
