import { identityOf, isSame, vnetOf } from '../case/standing-id.ts';
import type { Standing } from '../case/stands.ts';
import type { Places } from './places.ts';
import { isIn } from './said-names.ts';
import { type NetworkId, type Subnet, type SubnetPurpose, subnetPurposes } from './topology.ts';

const purposeNamed = (text: unknown): SubnetPurpose | undefined =>
  subnetPurposes.find(purpose => typeof text === 'string' && purpose.toLowerCase() === text.toLowerCase());

/** What a subnet is for, as it was said or as Azure prescribes by its name; undefined where neither tells. */
export const purposeOf = (thing: Standing): SubnetPurpose | undefined =>
  purposeNamed(thing.for) ?? purposeNamed(identityOf(thing).name);

/** Where something of each purpose stands in a design. */
const placeOf: Readonly<Record<SubnetPurpose, (places: Places) => NetworkId | null>> = {
  workload: ({ callerIn, targetIn }) => callerIn ?? targetIn,
  endpoints: ({ endpointIn, outsideEndpointIn }) => (endpointIn === 'managed' ? null : endpointIn) ?? outsideEndpointIn,
  integration: ({ callerIn, targetCallsFrom }) => targetCallsFrom ?? callerIn,
  resolver: ({ hubKind, callerIn, targetIn }) => (hubKind === 'vnet' ? 'hub' : (callerIn ?? targetIn)),
  GatewaySubnet: ({ gatewayIn }) => gatewayIn,
  AzureBastionSubnet: ({ hubKind, callerIn, targetIn }) => (hubKind === 'vnet' ? 'hub' : (targetIn ?? callerIn)),
  AzureFirewallSubnet: ({ hubKind }) => (hubKind === 'vnet' ? 'hub' : null),
};

/** The one VNet of a design; undefined where it has none or several. */
function onlyVnet({ networks, hubKind }: Places): NetworkId | undefined {
  const vnets = [...networks].filter(id => id !== 'managed' && (hubKind !== 'virtual-hub' || !id.endsWith('hub')));
  return vnets.length === 1 ? vnets[0] : undefined;
}

const places = ['caller', 'hub', 'remote-hub', 'target'] as const;

function placed(thing: Standing, all: readonly Standing[], design: Places): Standing {
  const known = places.find(place => isIn(thing, place));
  // People call any VNet beside the hub a spoke.
  if (thing.in === 'spoke' && !design.networks.has('caller') && design.networks.has('target'))
    return { ...thing, in: 'target' };
  if (known !== undefined || thing.in !== undefined) return thing;
  if (thing.kind === 'vnet') {
    const where = identityOf(thing).name === undefined ? undefined : onlyVnet(design);
    return where === undefined ? thing : { ...thing, in: where };
  }
  const vnet = vnetOf(thing);
  const around = all.find(one => one.kind === 'vnet' && one.in !== undefined && isSame(identityOf(one), vnet ?? {}));
  const purpose = purposeOf(thing);
  const where =
    (vnet === undefined ? undefined : around?.in) ??
    (purpose === undefined ? onlyVnet(design) : placeOf[purpose](design));
  return where === undefined || where === null ? thing : { ...thing, in: where };
}

/** What stands, its VNets and subnets in the place that follows where none was said. */
export function inPlaces(stands: readonly Standing[], design: Places): readonly Standing[] {
  if (!stands.some(({ kind }) => kind === 'vnet' || kind === 'subnet')) return stands;
  const vnets = stands.map(one => (one.kind === 'vnet' ? placed(one, stands, design) : one));
  return vnets
    .filter(one => one.kind !== 'subnet' || identityOf(one).name !== undefined)
    .map(one => (one.kind === 'subnet' ? placed(one, vnets, design) : one));
}

/** The subnets that were said to stand in a network, the first name in the alphabet for each purpose. */
export function saidSubnets(stands: readonly Standing[], place: NetworkId): readonly Subnet[] {
  const found = stands
    .filter(one => one.kind === 'subnet' && isIn(one, place))
    .flatMap((one): readonly Subnet[] => {
      const { name } = identityOf(one);
      return name === undefined ? [] : [{ for: purposeOf(one) ?? 'workload', name }];
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return subnetPurposes.flatMap(purpose => found.find(one => one.for === purpose) ?? []);
}
