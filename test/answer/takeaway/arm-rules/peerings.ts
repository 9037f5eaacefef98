import { overlaps } from '../../../../src/answer/takeaway/cidr.ts';
import type { Resource } from '../as-arm/resource.ts';
import {
  type ArmRule,
  type Design,
  ipConfigurations,
  named,
  parentOf,
  prop,
  repeated,
  spacesOf,
  vnetOf,
} from './rule.ts';

const peerings = ({ of }: Design): readonly Resource[] => of('virtualNetworks/virtualNetworkPeerings');
const nearOf = (each: Resource): string => parentOf(each);
const farOf = (each: Resource): string => named(each, 'remoteVirtualNetwork');
const uses = (each: Resource): boolean => prop(each, 'useRemoteGateways') === true;
const offers = (each: Resource): boolean => prop(each, 'allowGatewayTransit') === true;
const back = (design: Design, each: Resource): Resource | undefined =>
  peerings(design).find(other => nearOf(other) === farOf(each) && farOf(other) === nearOf(each));
const hasGateway = (design: Design, vnet: string): boolean =>
  design.of('virtualNetworkGateways').some(each => vnetOf(ipConfigurations(each)[0]?.subnet ?? '') === vnet);

/** Rules about peered VNets. */
export const peeringRules: readonly ArmRule[] = [
  {
    id: 'peering-both-ways',
    otherwise: 'A peering in one direction stays in the state Initiated and carries nothing.',
    source: 'manage-peering',
    find: design =>
      peerings(design)
        .filter(each => back(design, each) === undefined)
        .map(({ id }) => `${id} has no way back`),
  },
  {
    id: 'peering-once',
    otherwise: 'AnotherPeeringAlreadyReferencesRemoteVnet: two VNets are peered once.',
    source: 'manage-peering',
    find: design => repeated(peerings(design).map(each => `${nearOf(each)} to ${farOf(each)}`)),
  },
  {
    id: 'peering-with-another',
    otherwise: 'A VNet is not peered with itself.',
    source: 'manage-peering',
    find: design =>
      peerings(design)
        .filter(each => nearOf(each) === farOf(each))
        .map(({ id }) => id),
  },
  {
    id: 'peered-spaces-apart',
    otherwise: 'VnetAddressSpacesOverlap: peered VNets overlap nowhere.',
    source: 'peering',
    find: design =>
      peerings(design)
        .filter(each => nearOf(each) !== farOf(each))
        .filter(each =>
          spacesOf(design.get(nearOf(each))).some(near =>
            spacesOf(design.get(farOf(each))).some(far => overlaps(near, far)),
          ),
        )
        .map(({ id }) => `${id} joins ranges that overlap`),
  },
  {
    id: 'gateway-across-peering',
    otherwise: 'RemoteVnetHasNoGateways: a gateway is used where one stands on the other side.',
    source: 'gateway-transit',
    find: design =>
      peerings(design)
        .filter(each => uses(each) && design.get(farOf(each)) !== undefined && !hasGateway(design, farOf(each)))
        .map(({ id }) => `${id} uses a gateway that is not there`),
  },
  {
    id: 'gateway-is-offered',
    otherwise: 'A gateway is used where the other side offers it.',
    source: 'gateway-transit',
    find: design =>
      peerings(design)
        .filter(uses)
        .flatMap(each => {
          const other = back(design, each);
          return other !== undefined && !offers(other) ? [`${other.id} does not offer its gateway`] : [];
        }),
  },
  {
    id: 'no-gateway-of-its-own',
    otherwise: 'A VNet with a gateway uses that of no other.',
    source: 'gateway-transit',
    find: design =>
      peerings(design)
        .filter(each => uses(each) && hasGateway(design, nearOf(each)))
        .map(({ id }) => `${id} has a gateway of its own`),
  },
  {
    id: 'one-gateway-used',
    otherwise: 'A VNet uses the gateway of one other.',
    source: 'manage-peering',
    find: design => repeated(peerings(design).filter(uses).map(nearOf)).map(id => `${id} uses two`),
  },
  {
    id: 'offers-or-uses',
    otherwise: 'A peering offers a gateway or uses one, never both.',
    source: 'manage-peering',
    find: design =>
      peerings(design)
        .filter(each => uses(each) && offers(each))
        .map(({ id }) => `${id} does both`),
  },
];
