import type { Cloud } from './regions.ts';
import { resourceTypeRows, resourceTypeSources, resourceTypesSnapshot } from './resource-types.data.ts';

/** How traffic gets to a target privately: an address in a VNet, a private endpoint, a link out of Azure, or not at all. */
export type Reach = 'nic' | 'private-endpoint' | 'hybrid' | 'public';

export interface ResourceTypeRow {
  readonly id: string;
  readonly displayName: string;
  readonly category: string;
  readonly aliases: readonly string[];
  readonly armType: string | null;
  readonly privateReach: 'in-vnet' | 'private-endpoint' | 'both' | 'vnet-injection' | 'hybrid' | 'public';
  readonly supportsPrivateEndpoint: boolean;
  readonly privateEndpointGroupIds: readonly string[];
  /** null: the DNS document lists no zone for that cloud. */
  readonly privateDnsZones: Readonly<Record<Cloud, readonly string[] | null>>;
  /** Service tag to enable on the subnet, with its condition in brackets; null: no service endpoint. */
  readonly serviceEndpoint: string | null;
  readonly typicalPorts: string;
  /** Ports that one way in needs open, in words that "open" follows, where that is not the whole of `typicalPorts`. */
  readonly portsByReach?: Readonly<Partial<Record<Reach, string>>>;
  readonly notes: string;
  readonly recordNamesNotSeparateZones: Readonly<Partial<Record<Cloud, readonly string[]>>> | null;
  readonly defaultReach: Reach;
  /** True: whether the resource is injected or reached by a private endpoint must be asked. */
  readonly askNetworkingMode: boolean;
  readonly publicEntryKind: 'web' | 'compute' | 'paas-public-endpoint' | 'none';
  readonly networkSecurityPerimeter: 'ga' | 'preview' | null;
  /** What an address of it in a VNet belongs to; with-endpoint: a service that offers private endpoints, too. */
  readonly atAddress?: 'machine' | 'load-balanced' | 'with-endpoint';
  /** True: machines that people can log on to by RDP or SSH. */
  readonly isMachine?: boolean;
  /** True: an app on an App Service plan. */
  readonly isApp?: boolean;
  /**
   * Where its service endpoint works: from any region of one tenant; from its own region only; from other tenants, too;
   * part: for a part of the service only. Source: Azure Virtual Network FAQ.
   */
  readonly serviceEndpointScope?: 'one-tenant' | 'one-region' | 'any-tenant' | 'part';
  /**
   * Where its calls come from: a VNet of yours, an app that integrates with one, a network of the platform that can be
   * peered or cannot, an agent of yours (a data gateway or integration runtime) that calls for it, or your own site.
   */
  readonly asCaller?: 'in-your-vnet' | 'integrates' | 'managed-peerable' | 'managed' | 'agent' | 'at-your-site';
  /** What may run on a machine of yours and call in its place; null: nothing. */
  readonly agent?: 'data-gateway' | 'integration-runtime' | null;
  /** False: it has no public network access that a switch of its own closes. */
  readonly closesPublicAccess?: boolean;
  /** True: its name is in public DNS and leads to its address in the VNet. Source: `sqlMi`. */
  readonly nameInPublicDns?: boolean;
  /** True: in a VNet it is deployed with its private DNS zone, which is linked to that VNet. */
  readonly deployedWithZone?: boolean;
  /** What it is called as a caller, where it is not called as the resource: as its kind of caller, or by a name of its own. */
  readonly nameAsCaller?: 'of-its-kind' | 'power-bi-gateway' | null;
}

/** Id of a resource type, the same in requirements, rules and the HTTP API. */
export type ResourceTypeId = (typeof resourceTypeRows)[number]['id'];

export interface ResourceType extends Required<ResourceTypeRow> {
  readonly id: ResourceTypeId;
}

/** What holds where a row does not say otherwise. */
const usual = {
  atAddress: 'machine',
  isMachine: false,
  isApp: false,
  serviceEndpointScope: 'one-tenant',
  asCaller: 'managed',
  agent: null,
  nameAsCaller: null,
  portsByReach: {},
  closesPublicAccess: true,
  nameInPublicDns: false,
  deployedWithZone: false,
} as const;

function typeOf(row: ResourceTypeRow & { readonly id: ResourceTypeId }): ResourceType {
  return { ...usual, ...row };
}

export const resourceTypes: readonly ResourceType[] = resourceTypeRows.map(typeOf);

export const resourceTypeIds: readonly ResourceTypeId[] = resourceTypes.map(type => type.id);

const byId: ReadonlyMap<string, ResourceType> = new Map(resourceTypes.map(type => [type.id, type]));

/** The resource type with this id; undefined for any other text. */
export function resourceTypeById(id: string): ResourceType | undefined {
  return byId.get(id);
}

/** The ports that this way in needs open, and no others. */
export function portsOn({ portsByReach, typicalPorts }: ResourceType, reach: Reach): string {
  return portsByReach[reach] ?? typicalPorts;
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

/** True for the id of a known resource type. */
export function isResourceTypeId(id: string): id is ResourceTypeId {
  return byId.has(id);
}

export { resourceTypeSources, resourceTypesSnapshot };
