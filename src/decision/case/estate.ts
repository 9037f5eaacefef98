import { defined } from '../defined.ts';
import { type ExistingFeature, existingFeatureIds } from './existing-feature.ts';
import type { Answers } from './in-schema-order.ts';
import { type Field, type Requirements, requirementsSchema } from './requirements.ts';
import { type Standing, type StandingKind, standingKindIds, standingKindOf } from './stands.ts';

/** The kinds that `existingFeatures` could name, the first of each name. */
const kindOfFeature: ReadonlyMap<ExistingFeature, StandingKind> = new Map(
  [...standingKindIds].reverse().flatMap(kind => {
    const { feature } = standingKindOf(kind);
    return feature === undefined ? [] : [[feature, kind] as const];
  }),
);

/** Names that say more than a kind. */
const ownThing: Readonly<Partial<Record<ExistingFeature, Standing>>> = {
  'vpn-gateway': { kind: 'vpn-gateway' },
  'expressroute-gateway': { kind: 'expressroute-gateway' },
  'azure-firewall': { kind: 'hub-firewall', type: 'azure-firewall' },
  'windows-dns-server': { kind: 'custom-dns', type: 'windows' },
};

const none: readonly Standing[] = [];

function saidOlder({
  existingFeatures,
  existingPrivateEndpoint,
  existingVpnBetweenVnets,
  resourceType,
}: Answers): readonly Standing[] {
  const features = Array.isArray(existingFeatures) ? (existingFeatures as readonly ExistingFeature[]) : [];
  const things = features.map(
    (feature): Standing => ownThing[feature] ?? { kind: defined(kindOfFeature.get(feature)) },
  );
  if (existingPrivateEndpoint === 'in-caller-vnet' || existingPrivateEndpoint === 'in-other-vnet') {
    const of = resourceType === undefined || resourceType === 'unknown' ? {} : { of: resourceType };
    things.push({ kind: 'private-endpoint', ...of });
  }
  if (existingVpnBetweenVnets === 'yes') things.push({ kind: 'vnet-to-vnet-connection' });
  return things;
}

/** What stands, as it was said: in `stands`, and in the older fields for kinds that are not in it. */
export function estateOf(said: Answers): readonly Standing[] {
  const older = saidOlder(said);
  if (said.stands === undefined || said.stands === 'unknown') return older.length === 0 ? none : older;
  const { stands } = said;
  return [...stands, ...older.filter(({ kind }) => !stands.some(one => one.kind === kind))];
}

const windows = ['windows', 'windows-dns', 'domain-controllers', 'active-directory'];

function featureOf(one: Standing): ExistingFeature | undefined {
  if (one.planned === true) return undefined;
  if (one.kind === 'hub-firewall' && one.in === 'vhub') return undefined;
  if (one.kind === 'custom-dns' && !windows.includes(String(one.type))) return undefined;
  return standingKindOf(one.kind).feature;
}

function featuresIn({ existingFeatures }: Answers, stands: readonly Standing[]): readonly ExistingFeature[] {
  const said = existingFeatures === undefined || existingFeatures === 'unknown' ? [] : existingFeatures;
  const there = new Set([...said, ...stands.flatMap(one => featureOf(one) ?? [])]);
  return existingFeatureIds.filter(feature => there.has(feature));
}

/**
 * How many there are: as many as were said of each, one where nothing was; undefined where one thing says no number.
 */
function counted(things: readonly Standing[]): number | undefined {
  const [only, ...more] = things.map(({ count }) => (typeof count === 'number' ? count : undefined));
  return more.length === 0 ? only : [only, ...more].reduce<number>((sum, count) => sum + (count ?? 1), 0);
}

/** The SKU that limits most: the first of the list that one of them has. */
function leastSku(things: readonly Standing[], field: 'vpnSku' | 'bastionSku' | 'lbSku'): string | undefined {
  return requirementsSchema.shape[field].unwrap().options.find(sku => things.some(one => one.sku === sku));
}

/** Older fields that what stands of a kind gives a value, where they have none; the order of things says nothing. */
const fills: readonly {
  readonly kind: StandingKind;
  readonly field: Field;
  readonly from: (things: readonly Standing[]) => unknown;
}[] = [
  { kind: 'vpn-gateway', field: 'vpnSku', from: things => leastSku(things, 'vpnSku') },
  { kind: 'bastion', field: 'bastionSku', from: things => leastSku(things, 'bastionSku') },
  { kind: 'load-balancer', field: 'lbSku', from: things => leastSku(things, 'lbSku') },
  { kind: 'expressroute-circuit', field: 'expressRouteCircuits', from: counted },
  { kind: 'private-endpoint', field: 'privateEndpointCount', from: counted },
  {
    kind: 'expressroute-circuit',
    field: 'expressRouteType',
    from: things => things.map(({ type }) => String(type)).sort()[0],
  },
  { kind: 'vnet-to-vnet-connection', field: 'existingVpnBetweenVnets', from: () => 'yes' },
];

/** The older fields that follow from what stands. */
export const filledFromStands: ReadonlySet<Field> = new Set([
  'existingFeatures',
  'existingPrivateEndpoint',
  ...fills.map(({ field }) => field),
]);

function endpointPlace(
  { resourceType }: Answers,
  stands: readonly Standing[],
): Requirements['existingPrivateEndpoint'] {
  const there = stands.filter(
    ({ kind, of, planned }) =>
      kind === 'private-endpoint' && planned !== true && (of === undefined || of === resourceType),
  );
  if (there.length === 0) return undefined;
  return there.some(one => one.in === 'caller') ? 'in-caller-vnet' : 'in-other-vnet';
}

/**
 * The same answers with the older fields filled in from what stands, where they were not answered by themselves: the
 * tables read those.
 */
export function withOlderFields(said: Answers): Answers {
  const { stands } = said;
  if (stands === undefined || stands === 'unknown' || stands.length === 0) return said;
  const filled = fills.flatMap(({ kind, field, from }) => {
    const things = stands.filter(thing => thing.kind === kind);
    if (things.length === 0 || said[field] !== undefined) return [];
    const parsed = requirementsSchema.shape[field].safeParse(from(things));
    return parsed.success && parsed.data !== undefined ? [[field, parsed.data] as const] : [];
  });
  const existingPrivateEndpoint = said.existingPrivateEndpoint ?? endpointPlace(said, stands);
  const answers = { ...said, existingPrivateEndpoint, existingFeatures: featuresIn(said, stands) };
  // Most things fill nothing: an object put together of several is slow to make and to read.
  return filled.length === 0 ? answers : Object.assign(answers, Object.fromEntries(filled));
}
