import { resourceTypeById } from '../../azure/resource-types.ts';
import type { Facts } from '../case/facts.ts';
import { type Identity, identityOf } from '../case/standing-id.ts';
import type { Standing } from '../case/stands.ts';
import type { Design } from './design.ts';
import type { Places } from './places.ts';
import { identityIn } from './said-names.ts';
import { standingParts } from './standing-parts.data.ts';
import type { NetworkId, Zone } from './topology.ts';

/** The zones of the private endpoint of the target in the cloud of its region; empty where it has none. */
export function zoneNamesOf({ resourceType, reach, cloud }: Facts): readonly string[] {
  const type = resourceType === null ? undefined : resourceTypeById(resourceType);
  if (type === undefined || reach !== 'private-endpoint') return [];
  return type.privateDnsZones[cloud === 'usgov' || cloud === 'china' ? cloud : 'public'] ?? [];
}

/** The VNets whose callers look up the name, one list for each zone: a zone cannot be linked across clouds. */
function linkedTo({ value, has }: Design, { networks, twoClouds, hubKind }: Places): readonly (readonly NetworkId[])[] {
  const near = (['caller', 'hub', 'remote-hub'] as const).filter(
    id => networks.has(id) && (id === 'caller' || hubKind === 'vnet'),
  );
  const far: readonly NetworkId[] = networks.has('target') ? ['target'] : [];
  const across = networks.has('remote-hub') && hubKind === 'vnet' ? (['remote-hub', ...far] as const) : far;
  if (twoClouds) return has('private-endpoint') ? [across] : [near.filter(id => id !== 'remote-hub'), across];
  // The network behind a Private Link service is not yours to link a zone to.
  return value('joint') === 'publish' ? [near] : [[...near, ...far]];
}

/**
 * What was said of the zones that stand for these names; undefined where none stands. A zone of another name is another
 * zone: the one of SQL answers nothing for a storage account.
 */
function saidZones(stands: readonly Standing[], names: readonly string[]): readonly Identity[] | undefined {
  const zones = stands.filter(({ kind, planned }) => standingParts[kind].zones === true && planned !== true);
  const isOne = ({ name }: Identity): boolean =>
    name === undefined ||
    !isDomain(name) ||
    (names.length === 0 ? !/^privatelink\./i.test(name) : names.some(one => isNamed(one, name.toLowerCase())));
  const meant = zones.map(identityOf).filter(isOne);
  return meant.length === 0
    ? undefined
    : meant.filter(({ name }) => name !== undefined && isDomain(name)).map(identityIn);
}

/** False for what somebody calls a zone beside its name. */
const isDomain = (name: string): boolean => name.includes('.');

/** True where a zone has the name; what depends on the resource stands for any text. */
function isNamed(pattern: string, name: string): boolean {
  const fixed = pattern.toLowerCase();
  return name.startsWith(fixed.replace(/\{.*$/, '')) && name.endsWith(fixed.replace(/^.*\}/, ''));
}

/** True for zones of private endpoints of which nobody said what they lead to. */
function isOpen({ facts }: Design, names: readonly string[], stands: readonly Standing[]): boolean {
  return names.length === 0 && facts.resourceType === null && stands.some(({ kind }) => kind === 'private-endpoint');
}

/** The private DNS zones of a design with the VNets that each is linked to. */
export function zonesOf(design: Design, places: Places, stands: readonly Standing[]): readonly Zone[] {
  const wantedBy = design.wanting('private-dns-zone');
  if (wantedBy.length === 0) return [];
  const isThere = design.facts.existingPrivateEndpoint !== 'none';
  const endpoint = places.endpointIn ?? places.outsideEndpointIn;
  const names = endpoint === null && !isThere ? [] : zoneNamesOf(design.facts);
  const said = saidZones(stands, names);
  const told = said === undefined || said.length === 0 ? {} : { said };
  return linkedTo(design, places)
    .filter(linked => linked.length > 0)
    .map(
      (linked): Zone => ({
        names,
        ...(isOpen(design, names, stands) ? { ofEndpoints: true } : {}),
        linkedTo: linked,
        ...told,
        standing: said === undefined ? 'new' : 'existing',
        wantedBy,
      }),
    );
}
