import {
  type GeneralWord,
  type Ports,
  type PortsPhrase,
  type Reach,
  type ResourceTypeRow,
  resourceTypeRows,
} from './resource-types/index.ts';

/** Id of a resource type, the same in requirements, rules and the HTTP API. */
export type ResourceTypeId = (typeof resourceTypeRows)[number]['id'];

export interface ResourceType extends Omit<ResourceTypeRow, 'agent' | 'nameAsCaller'> {
  readonly id: ResourceTypeId;
  /** null: nothing calls in its place. */
  readonly agent: NonNullable<ResourceTypeRow['agent']> | null;
  /** null: it is called as the resource. */
  readonly nameAsCaller: NonNullable<ResourceTypeRow['nameAsCaller']> | null;
}

function typeOf(row: ResourceTypeRow & { readonly id: ResourceTypeId }): ResourceType {
  return { agent: null, nameAsCaller: null, ...row };
}

export const resourceTypes: readonly ResourceType[] = resourceTypeRows.map(typeOf);

export const resourceTypeIds: readonly ResourceTypeId[] = resourceTypes.map(type => type.id);

const byId: ReadonlyMap<string, ResourceType> = new Map(resourceTypes.map(type => [type.id, type]));

/** The resource type with this id; undefined for any other text. */
export function resourceTypeById(id: string): ResourceType | undefined {
  return byId.get(id);
}

/** The ports that this way in needs open, and no others. */
export function portsOn({ portsByReach, typicalPorts }: ResourceType, reach: Reach): Ports {
  return portsByReach[reach] ?? typicalPorts;
}

/** True where words, and no numbers, say which ports they are. */
export function isPortsPhrase(ports: Ports): ports is PortsPhrase {
  return !/^\d/u.test(ports);
}

/** The types that a word with several readings may mean, the one most often meant first. */
export function typesMeantBy(word: GeneralWord): readonly ResourceTypeId[] {
  return resourceTypes
    .flatMap(({ id, readingOf: { [word]: position } }) => (position === undefined ? [] : [{ id, position }]))
    .sort((one, other) => one.position - other.position)
    .map(({ id }) => id);
}

const typesThat = (holds: (type: ResourceType) => boolean): readonly ResourceTypeId[] =>
  resourceTypes.filter(holds).map(({ id }) => id);

// Rules speak of resource types by what their rows say, so that a new one is in every rule it belongs to.

export const machineTypes = typesThat(({ isMachine }) => isMachine);
export const loadBalancedTypes = typesThat(({ atAddress }) => atAddress === 'load-balanced');
export const typesWithEndpoint = typesThat(({ atAddress }) => atAddress === 'with-endpoint');
export const appTypes = typesThat(({ isApp }) => isApp);
export const serviceEndpointTypes = typesThat(({ serviceEndpoint }) => serviceEndpoint !== null);
export const previewPerimeterTypes = typesThat(
  ({ networkSecurityPerimeter }) => networkSecurityPerimeter === 'preview',
);

export const typesWithoutPublicAccess = typesThat(({ closesPublicAccess }) => !closesPublicAccess);
export const typesWithoutAgent = typesThat(({ agent }) => agent === null);
export const agentTypes = typesThat(({ agent }) => agent !== null);
export const publiclyNamedTypes = typesThat(({ nameInPublicDns }) => nameInPublicDns);
export const sqlServerTypes = typesThat(({ onSqlServer }) => onSqlServer);
export const tieredEndpointTypes = typesThat(({ endpointNeedsTier }) => endpointNeedsTier);
export const fixedModeTypes = typesThat(({ isModeFixed }) => isModeFixed);
export const basicBalancerTypes = typesThat(({ mayUseBasicBalancer }) => mayUseBasicBalancer);
export const twoModeTypes = typesThat(({ askNetworkingMode }) => askNetworkingMode);

/** True for the id of a known resource type. */
export function isResourceTypeId(id: string): id is ResourceTypeId {
  return byId.has(id);
}

export { resourceTypeSources, resourceTypesSnapshot } from './resource-types/index.ts';
export type { GeneralWord, Reach, ResourceTypeRow };
