import { z } from 'zod';
import { regionNames } from '../../azure/regions.ts';
import { resourceTypeIds } from '../../azure/resource-types.ts';
import { optionIds } from '../../options/options.ts';

/**
 * new: built for this case; existing: it was said that it stands; managed: the platform runs it and nobody builds it.
 */
const standing = z
  .enum(['new', 'existing', 'managed'])
  .describe('new: to be built; existing: stands; managed: run by the platform');

const option = z.enum(optionIds);
const region = z.enum(regionNames).nullable().describe('null where it was not said');

/** What every part of a topology carries. */
const part = {
  standing,
  wantedBy: z.array(option).min(1).readonly().describe('The options of the design that want it'),
};

const networkId = z.enum(['managed', 'caller', 'hub', 'remote-hub', 'target']);

const outsideId = z.enum(['internet', 'user-devices', 'branch-site', 'datacenter', 'many-branches', 'other-cloud']);

const serviceId = z.enum(['caller-service', 'target-service']);

const placeId = z.union([networkId, outsideId, serviceId, z.literal('front')]);

/** What something that stands is called and where it is. */
const identity = {
  name: z.string().optional().describe('The name that was said'),
  group: z.string().optional().describe('The resource group that was said'),
  subscription: z.string().optional().describe('The id of the subscription that was said'),
};

/** What a subnet is for: names that Azure prescribes are purposes of their own. */
export const subnetPurposes = [
  'workload',
  'endpoints',
  'integration',
  'resolver',
  'GatewaySubnet',
  'AzureBastionSubnet',
  'AzureFirewallSubnet',
] as const;

const subnet = z
  .strictObject({ for: z.enum(subnetPurposes), name: z.string().describe('The name that was said') })
  .readonly()
  .describe('A subnet that stands');

const network = z
  .strictObject({
    id: networkId,
    kind: z.enum(['vnet', 'virtual-hub', 'managed']),
    region,
    ...identity,
    range: z.string().optional().describe('The address range that was said'),
    holds: z
      .array(z.enum(['caller', 'resource']))
      .readonly()
      .describe('Whether what calls and what is reached have their addresses in it'),
    subnets: z
      .array(subnet)
      .readonly()
      .optional()
      .describe('The subnets that were said to stand, one for each purpose'),
    wan: z.strictObject(identity).readonly().optional().describe('The Virtual WAN of a virtual hub, where it was said'),
    ...part,
  })
  .readonly();

const gateway = z
  .strictObject({
    kind: z.enum([
      'application-gateway',
      'public-load-balancer',
      'internal-load-balancer',
      'firewall',
      'nat-gateway',
      'vpn-gateway',
      'expressroute-gateway',
      'route-server',
      'bastion',
      'dns-resolver',
    ]),
    in: networkId,
    ...identity,
    ip: z.string().optional().describe('The private address that was said'),
    ...part,
  })
  .readonly()
  .describe('Something in a network that traffic or names pass through');

const endpoint = z
  .strictObject({
    kind: z.enum(['private-endpoint', 'private-link-service', 'integration-subnet', 'service-endpoint']),
    in: networkId,
    ...part,
  })
  .readonly()
  .describe('Where a platform service meets a network');

const outsider = z
  .strictObject({ id: outsideId, by: option, wantedBy: part.wantedBy })
  .readonly()
  .describe('Somebody outside Azure who takes part, and what they join by');

const service = z
  .strictObject({
    id: serviceId,
    resource: z.enum(resourceTypeIds).nullable(),
    region,
    outside: z.boolean().describe('True: not in Azure at all'),
    wantedBy: part.wantedBy,
  })
  .readonly()
  .describe('A platform service, or a server elsewhere: it has no address in a VNet of this design');

const link = z
  .strictObject({
    from: placeId,
    to: placeId,
    by: z
      .union([option, z.enum(['private-link', 'public-endpoint', 'virtual-wan-backbone', 'hub-connection'])])
      .describe('What carries it'),
    direction: z.enum(['both', 'forward']),
    usesGateway: z.boolean().describe('True: a peering over which one side uses the gateway of the other'),
    ...part,
  })
  .readonly();

const zone = z
  .strictObject({
    names: z.array(z.string()).readonly().describe('Empty: a zone of your own, with a name of your own'),
    ofEndpoints: z
      .literal(true)
      .optional()
      .describe('The names are those of private endpoints of which nobody said what they lead to'),
    linkedTo: z.array(networkId).readonly(),
    said: z
      .array(z.strictObject(identity).readonly())
      .readonly()
      .optional()
      .describe('The zones that were said to stand'),
    ...part,
  })
  .readonly();

const guard = z
  .strictObject({ kind: option, on: placeId, wantedBy: part.wantedBy })
  .readonly()
  .describe('A protection, and what it is put on');

/** What stands where in a design, and how it is joined: what sentences, picture, steps and files are made from. */
export const topologySchema = z
  .strictObject({
    isCallerSaid: z.boolean().describe('True: it was said what starts the traffic; otherwise nobody calls it a VM'),
    outsiders: z.array(outsider).readonly(),
    front: z
      .strictObject({ option, wantedBy: part.wantedBy })
      .readonly()
      .nullable()
      .describe('A front end of the whole world, before any region'),
    networks: z.array(network).readonly().describe('In the order in which traffic passes'),
    gateways: z.array(gateway).readonly(),
    endpoints: z.array(endpoint).readonly(),
    services: z.array(service).readonly(),
    links: z.array(link).readonly(),
    zones: z.array(zone).readonly(),
    guards: z.array(guard).readonly(),
    again: z
      .array(z.enum(regionNames))
      .readonly()
      .nullable()
      .describe('Regions in which what stands behind the front end stands again; null where there is one region alone'),
  })
  .readonly();

export type Topology = z.infer<typeof topologySchema>;
export type Standing = z.infer<typeof standing>;
export type NetworkId = z.infer<typeof networkId>;

const outsides: ReadonlySet<string> = new Set(outsideId.options);

/** True for a place outside Azure. */
export const isOutside = (place: PlaceId): boolean => outsides.has(place);
export type Network = z.infer<typeof network>;
export type Subnet = z.infer<typeof subnet>;
export type SubnetPurpose = Subnet['for'];
export type Gateway = z.infer<typeof gateway>;
export type Endpoint = z.infer<typeof endpoint>;
export type OutsiderId = z.infer<typeof outsideId>;
export type Outsider = z.infer<typeof outsider>;
export type Service = z.infer<typeof service>;
export type Link = z.infer<typeof link>;
export type Zone = z.infer<typeof zone>;
export type Guard = z.infer<typeof guard>;
export type PlaceId = z.infer<typeof placeId>;
/** What takes a place in a network. */
export type Component = Network['holds'][number] | Endpoint['kind'] | Gateway['kind'];
