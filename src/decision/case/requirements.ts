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
  goal: choice(goals)
    .optional()
    .describe(
      'What the person came for, where it is not plain reachability: resolve-names (DNS alone), balance-load ' +
        '(spread requests), outbound-internet (reach out), admin-access (RDP or SSH), exchange-routes (BGP).',
    ),
  sourceType: choice(sourceTypes)
    .optional()
    .describe(
      'What opens the connection: azure-vm (anything inside a VNet), app-service (App Service, Functions, Logic ' +
        "Apps), azure-paas-other (another managed service), user-device (a person's laptop), onprem-site (a " +
        'datacenter or office), internet-client (anybody on the internet), other-cloud.',
    ),
  sourceResourceType: resource.optional().describe('The Azure service that opens the connection, where it is named.'),
  sourceRegion: region.optional().describe('The Azure region in which the connection starts.'),
  targetRegion: region.optional().describe('The Azure region of what is reached.'),
  otherRegions: z
    .union([z.array(z.enum(regionNames)).max(regionNames.length).readonly(), z.literal(unknown)])
    .optional()
    .describe('Further Azure regions that take part.'),
  sameRegion: yesNo.optional().describe('Whether both sides are in one region, where it is not named.'),
  sameCloud: yesNo
    .optional()
    .describe('Whether both sides are in the same Azure cloud (public, US Government, China).'),
  resourceType: resource
    .optional()
    .describe('What is to be reached: the Azure service, or virtual-network where whole networks are joined.'),
  networkingMode: choice(['injected', 'private-endpoint'])
    .optional()
    .describe('How the target takes part in a network: injected (deployed into a VNet) or private-endpoint.'),
  sameVnet: yesNo.optional().describe('Whether both sides are in one VNet.'),
  existingPrivateEndpoint: choice(['none', 'in-caller-vnet', 'in-other-vnet'])
    .optional()
    .describe('Whether the target has a private endpoint already, and where.'),
  exposure: choice(['none', 'allow-listed', 'public'])
    .optional()
    .describe(
      'Who on the internet may reach the target: none (private only), allow-listed (known addresses only), ' +
        'public (anybody).',
    ),
  hybrid: z
    .union([z.array(z.enum(hybridNeeds)).max(hybridNeeds.length).readonly(), z.literal(unknown)])
    .optional()
    .describe(
      'Who takes part from outside Azure: user-devices (people with laptops), branch-site, datacenter, ' +
        'many-branches (more than 30); [] where it is said that nothing does.',
    ),
  siteCount: count.optional().describe('How many sites outside Azure take part.'),
  userNeed: choice(['admin-rdp-ssh', 'network-access'])
    .optional()
    .describe('What people on their devices need: admin-rdp-ssh (administer VMs) or network-access (reach addresses).'),
  sdWan: yesNo.optional().describe('Whether an SD-WAN is to join.'),
  internetTransitAllowed: yesNo
    .optional()
    .describe('Whether traffic from outside may cross the internet inside an encrypted tunnel.'),
  vnetCount: count.optional().describe('How many VNets take part in all.'),
  regionCount: count.optional().describe('How many Azure regions take part in all.'),
  transitive: choice(['none', 'spoke-to-spoke', 'onprem-to-spokes', 'any-to-any'])
    .optional()
    .describe('Which networks must reach each other through a third one.'),
  inspection: choice(['none', 'central-firewall']).optional().describe('Whether traffic must pass a central firewall.'),
  encryption: choice(['backbone-default', 'tls-ok', 'vm-to-vm-network', 'ipsec-required', 'macsec-required'])
    .optional()
    .describe('What must encrypt the traffic on its way.'),
  addressOverlap: yesNo.optional().describe('Whether the address ranges of the two sides overlap.'),
  bandwidth: choice(['lt-100m', 'lt-1g', 'lt-10g', 'gte-10g'])
    .optional()
    .describe(
      'What the path needs at its peak: lt-100m (below 100 Mbit/s), lt-1g, lt-10g, gte-10g (10 Gbit/s and more).',
    ),
  latency: choice(['tolerant', 'sensitive']).optional().describe('Whether the workload is sensitive to latency.'),
  initiator: choice(['source', 'target', 'both']).optional().describe('Which side opens connections.'),
  alsoInVnetTargets: yesNo
    .optional()
    .describe("Whether other VMs or services in the target's network must be reached too."),
  sameTenant: yesNo.optional().describe('Whether both sides are in the same Microsoft Entra tenant.'),
  otherTenantKind: choice(['own-tenant', 'another-company']).optional().describe('Whose the other tenant is.'),
  sameSubscription: yesNo.optional().describe('Whether both sides are in the same subscription.'),
  targetRbac: yesNo.optional().describe('Whether the person has rights on the target resource.'),
  criticality: choice(['dev-test', 'production', 'mission-critical'])
    .optional()
    .describe('How important the connection is.'),
  costSensitivity: choice(['normal', 'high']).optional().describe('high where it must be cheap.'),
  dnsControl: choice(['azure-default', 'custom-dns', 'onprem-dns'])
    .optional()
    .describe(
      "Who resolves names in the source network: Azure's own DNS, DNS servers in Azure, or servers on-premises.",
    ),
  partnerUsesSameZone: yesNo
    .optional()
    .describe("Whether another organisation's resources of the same service are reached too."),
  adminAccess: yesNo.optional().describe('Whether administrators need RDP or SSH.'),
  outboundInternet: choice(['needed', 'not-needed'])
    .optional()
    .describe('Whether the workloads need to reach the internet.'),
  newVnet: yesNo.optional().describe('Whether a new VNet is created for it.'),
  forcedTunnel: yesNo.optional().describe("Whether internet traffic must go out through the person's own site."),
  ipv6: yesNo.optional().describe('Whether IPv6 is needed.'),
  deploymentModel: choice(['arm', 'classic']).optional().describe('Azure Resource Manager, or classic.'),
  targetProtocol: choice(['http', 'non-http', 'auto'])
    .optional()
    .describe('What the published service speaks; auto where it may be either.'),
  globalUsers: yesNo.optional().describe('Whether users are spread over several continents.'),
  originPrivate: yesNo.optional().describe('Whether the service stays private behind its public entry.'),
  appVnetSameRegion: yesNo.optional().describe('Whether the app is in the region of the VNet that it integrates with.'),
  callerPlan: choice(['supports-vnet-integration', 'no-vnet-integration'])
    .optional()
    .describe('Whether the App Service or Functions plan of the caller can integrate with a VNet.'),
  expressRouteType: choice(['provider', 'direct'])
    .optional()
    .describe('provider (through a partner) or direct (ExpressRoute Direct ports).'),
  expressRouteCircuits: count.optional().describe('How many ExpressRoute circuits there are or will be.'),
  linkFailover: choice(['none', 'vpn', 'second-circuit'])
    .optional()
    .describe('What takes over when the line between a datacenter and Azure fails.'),
  onpremPrefixes: count.optional().describe('How many prefixes the site announces.'),
  privateEndpointCount: count.optional().describe('How many private endpoints there are in the connected networks.'),
  peCountPerResource: count.optional().describe('How many private endpoints one resource has.'),
  spokeHasGateway: yesNo.optional().describe('Whether a spoke has a gateway of its own.'),
  vpnSku: choice(['Basic', 'VpnGw1AZ', 'VpnGw2AZ', 'VpnGw3AZ', 'VpnGw4AZ', 'VpnGw5AZ'])
    .optional()
    .describe('The VPN gateway SKU that is in mind.'),
  bastionSku: choice(['Developer', 'Basic', 'Standard', 'Premium'])
    .optional()
    .describe('The Azure Bastion SKU that is in mind.'),
  lbSku: choice(['Basic', 'Standard', 'none'])
    .optional()
    .describe('The SKU of the load balancer in front of the target.'),
  targetBehindBasicLb: yesNo.optional().describe('Whether the target is reached through a Basic load balancer.'),
  existingVpnBetweenVnets: yesNo.optional().describe('Whether a VPN joins the VNets already.'),
  mentionsPairedRegion: yesNo.optional().describe('Whether the paired region of Azure is spoken of.'),
  existingFeatures: z
    .union([z.array(z.enum(existingFeatureIds)).max(existingFeatureIds.length).readonly(), z.literal(unknown)])
    .optional()
    .describe('Older form of `stands`, still read: what the VNets contain already.'),
  stands: standsSchema
    .optional()
    .describe('What exists already, each thing once; [] where it is said that nothing does.'),
  ask: askSchema.optional().describe('What the person wants to know.'),
  mustUse: z
    .array(z.enum(optionIds))
    .max(optionIds.length)
    .readonly()
    .optional()
    .describe('Options that must be part of the design, come what may.'),
  mayRenumber: yesNo.optional().describe('Whether one side can be given other address ranges.'),
  mayPeer: yesNo
    .optional()
    .describe('Whether the networks may be joined as a whole; no: one service is to be reached and nothing else.'),
  proposed: proposals
    .optional()
    .describe('Options that the person has in mind or asks about; the answer gives each its verdict first.'),
  ruledOut: proposals.optional().describe('Options that the person does not want.'),
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
