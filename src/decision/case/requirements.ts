import { z } from 'zod';
import { regionNames } from '../../azure/regions.ts';
import { resourceTypeIds } from '../../azure/resource-types.ts';
import { optionIds, proposalIds } from '../../options/options.ts';
import { askSchema } from './ask.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { existingFeatureIds } from './existing-feature.ts';
import { goals } from './goals.ts';
import { hybridNeeds } from './hybrid-needs.ts';
import { sourceTypes } from './source-types.ts';
import { standsSchema } from './stands.ts';

export type { ExistingFeature } from './existing-feature.ts';
export { existingFeatureIds, hybridNeeds };

const unknown = 'unknown';
const maximumCount = 100_000;

const choice = <const Values extends readonly string[]>(values: Values) => z.enum([...values, unknown]);
const yesNo = choice(['yes', 'no']);
const count = z.union([z.int().min(0).max(maximumCount), z.literal(unknown)]);
const region = z.enum([...regionNames, unknown]);
const resource = z.enum([...resourceTypeIds, unknown]);
const proposals = z.array(z.enum(proposalIds)).max(proposalIds.length).readonly();

/**
 * What a person said. Every field may be missing (not answered yet) or 'unknown' (asked, not known).
 * Field names and values are a promise to clients: extend, never rename.
 */
export const requirementsSchema = z.strictObject({
  /** What the person came for, where it is not plain reachability. */
  goal: choice(goals).optional(),
  sourceType: choice(sourceTypes).optional(),
  sourceResourceType: resource.optional(),
  sourceRegion: region.optional(),
  targetRegion: region.optional(),
  otherRegions: z
    .union([z.array(z.enum(regionNames)).max(regionNames.length).readonly(), z.literal(unknown)])
    .optional(),
  sameRegion: yesNo.optional(),
  sameCloud: yesNo.optional(),
  resourceType: resource.optional(),
  networkingMode: choice(['injected', 'private-endpoint']).optional(),
  sameVnet: yesNo.optional(),
  existingPrivateEndpoint: choice(['none', 'in-caller-vnet', 'in-other-vnet']).optional(),
  exposure: choice(['none', 'allow-listed', 'public']).optional(),
  hybrid: z.union([z.array(z.enum(hybridNeeds)).max(hybridNeeds.length).readonly(), z.literal(unknown)]).optional(),
  siteCount: count.optional(),
  userNeed: choice(['admin-rdp-ssh', 'network-access']).optional(),
  sdWan: yesNo.optional(),
  internetTransitAllowed: yesNo.optional(),
  vnetCount: count.optional(),
  regionCount: count.optional(),
  transitive: choice(['none', 'spoke-to-spoke', 'onprem-to-spokes', 'any-to-any']).optional(),
  inspection: choice(['none', 'central-firewall']).optional(),
  encryption: choice([
    'backbone-default',
    'tls-ok',
    'vm-to-vm-network',
    'ipsec-required',
    'macsec-required',
  ]).optional(),
  addressOverlap: yesNo.optional(),
  bandwidth: choice(['lt-100m', 'lt-1g', 'lt-10g', 'gte-10g']).optional(),
  latency: choice(['tolerant', 'sensitive']).optional(),
  initiator: choice(['source', 'target', 'both']).optional(),
  alsoInVnetTargets: yesNo.optional(),
  sameTenant: yesNo.optional(),
  otherTenantKind: choice(['own-tenant', 'another-company']).optional(),
  sameSubscription: yesNo.optional(),
  targetRbac: yesNo.optional(),
  criticality: choice(['dev-test', 'production', 'mission-critical']).optional(),
  costSensitivity: choice(['normal', 'high']).optional(),
  dnsControl: choice(['azure-default', 'custom-dns', 'onprem-dns']).optional(),
  partnerUsesSameZone: yesNo.optional(),
  adminAccess: yesNo.optional(),
  outboundInternet: choice(['needed', 'not-needed']).optional(),
  newVnet: yesNo.optional(),
  forcedTunnel: yesNo.optional(),
  ipv6: yesNo.optional(),
  deploymentModel: choice(['arm', 'classic']).optional(),
  targetProtocol: choice(['http', 'non-http', 'auto']).optional(),
  globalUsers: yesNo.optional(),
  originPrivate: yesNo.optional(),
  appVnetSameRegion: yesNo.optional(),
  /** Whether the App Service or Functions plan of the caller can integrate with a VNet. */
  callerPlan: choice(['supports-vnet-integration', 'no-vnet-integration']).optional(),
  expressRouteType: choice(['provider', 'direct']).optional(),
  expressRouteCircuits: count.optional(),
  /** What takes over when the line between a datacenter and Azure fails. */
  linkFailover: choice(['none', 'vpn', 'second-circuit']).optional(),
  onpremPrefixes: count.optional(),
  privateEndpointCount: count.optional(),
  peCountPerResource: count.optional(),
  spokeHasGateway: yesNo.optional(),
  vpnSku: choice(['Basic', 'VpnGw1AZ', 'VpnGw2AZ', 'VpnGw3AZ', 'VpnGw4AZ', 'VpnGw5AZ']).optional(),
  bastionSku: choice(['Developer', 'Basic', 'Standard', 'Premium']).optional(),
  lbSku: choice(['Basic', 'Standard', 'none']).optional(),
  targetBehindBasicLb: yesNo.optional(),
  existingVpnBetweenVnets: yesNo.optional(),
  mentionsPairedRegion: yesNo.optional(),
  existingFeatures: z
    .union([z.array(z.enum(existingFeatureIds)).max(existingFeatureIds.length).readonly(), z.literal(unknown)])
    .optional(),
  /** What exists already, each thing once; [] = nothing yet. */
  stands: standsSchema.optional(),
  /** What the person wants to know. */
  ask: askSchema.optional(),
  /** Options that must be part of the design. */
  mustUse: z.array(z.enum(optionIds)).max(optionIds.length).readonly().optional(),
  /** Whether one side can be given other address ranges. */
  mayRenumber: yesNo.optional(),
  /** Whether the networks may be joined as a whole, or one service is to be reached and nothing else. */
  mayPeer: yesNo.optional(),
  /** Options the person has in mind or asks about; the answer gives each its verdict first. */
  proposed: proposals.optional(),
  /** Options the person does not want. */
  ruledOut: proposals.optional(),
});

export type Requirements = DeepReadonly<z.infer<typeof requirementsSchema>>;

export type Field = keyof Requirements;

type Settled<V> = V extends readonly (infer Member)[] ? readonly Member[] : V;

/** What an answer may say, where it says something. */
export type Said<F extends Field> = Settled<Exclude<Requirements[F], 'unknown' | undefined>>;

/** Fields that are no single fact: what stands is a list of things, a question is about the case. */
export type WholeField = 'stands' | 'ask';

/** Fields whose answer is one fact of the case. */
export type FactField = Exclude<Field, WholeField>;

const wholeFields: readonly Field[] = ['stands', 'ask'] satisfies readonly WholeField[];

/** True where the answer is one fact of the case. */
export function isFactField(field: Field): field is FactField {
  return !wholeFields.includes(field);
}

export const fields: readonly Field[] = requirementsSchema.keyof().options;
