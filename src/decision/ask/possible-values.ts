import { type ResourceType, resourceTypes } from '../../azure/resource-types.ts';
import type { Field, Requirements } from '../case/requirements.ts';
import { existingFeatureIds, hybridNeeds, requirementsSchema } from '../case/requirements.ts';

/** One answer to one question. */
export type Answer = Partial<Requirements>;

/** Where the two ends may be to each other while the names of their regions are open. */
export const places: readonly Answer[] = [
  { sameRegion: 'yes' },
  { sameRegion: 'no', sameCloud: 'yes' },
  { sameRegion: 'no', sameCloud: 'no' },
];

function subsets<V>(values: readonly V[]): V[][] {
  let sets: V[][] = [[]];
  for (const value of values) sets = sets.concat(sets.map(set => [...set, value]));
  return sets;
}

/** Resource types that no rule tells apart share a key. */
export function kindOf(type: ResourceType): string {
  const named = ['internal-load-balancer', 'vm', 'vmss', 'sql-on-vm', 'aks', 'sql-managed-instance', 'container-apps'];
  const ruled = [
    'sql-database',
    'synapse',
    'key-vault',
    'private-link-service',
    'onprem-server',
    'application-gateway',
  ];
  const apps = ['app-service', 'functions', 'logic-apps-standard'];
  const own = [...named, ...ruled].includes(type.id) ? type.id : '';
  const storage = type.id.startsWith('storage') ? 'storage' : '';
  const app = apps.includes(type.id) ? 'app' : '';
  const { privateReach, defaultReach, publicEntryKind, networkSecurityPerimeter } = type;
  const rule = type.serviceEndpoint === null ? 'none' : 'service-endpoint';
  return [
    own,
    storage,
    app,
    privateReach === 'both',
    defaultReach,
    publicEntryKind,
    networkSecurityPerimeter === 'ga',
    rule,
  ].join();
}

/** One resource type of each kind that the rules tell apart. */
export const resourceKinds: readonly ResourceType['id'][] = [
  ...new Map(resourceTypes.map(type => [kindOf(type), type.id])).values(),
];

const byHand: Readonly<Partial<Record<Field, readonly Answer[]>>> = {
  resourceType: resourceKinds.map(resourceType => ({ resourceType })),
  hybrid: subsets(hybridNeeds).map(hybrid => ({ hybrid })),
  vnetCount: [1, 2, 3, 6, 11].map(vnetCount => ({ vnetCount })),
  regionCount: [1, 2, 3].map(regionCount => ({ regionCount })),
  siteCount: [1, 2, 31].map(siteCount => ({ siteCount })),
  expressRouteCircuits: [0, 1, 2].map(expressRouteCircuits => ({ expressRouteCircuits })),
  existingFeatures: [[], ...existingFeatureIds.map(feature => [feature])].map(existingFeatures => ({
    existingFeatures,
  })),
};

function choicesOf(field: Field): readonly Answer[] {
  const schema = requirementsSchema.shape[field].unwrap();
  if (!('options' in schema)) return [];
  return schema.options
    .filter(value => value !== 'unknown')
    .map(value => requirementsSchema.partial().safeParse({ [field]: value }))
    .flatMap(parsed => (parsed.success ? [parsed.data] : []));
}

const known = new Map<Field, readonly Answer[]>();

/** Answers to a question, one of each kind that the rules tell apart. */
export function answersOf(field: Field): readonly Answer[] {
  const found = known.get(field) ?? byHand[field] ?? choicesOf(field);
  known.set(field, found);
  return found;
}
