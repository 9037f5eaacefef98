import { regionByName } from '../../azure/regions.ts';
import { resourceTypeById } from '../../azure/resource-types.ts';
import { say } from '../../content/index.ts';
import type {
  Component,
  Link,
  Network,
  Outsider,
  PlaceId,
  Service,
  Standing,
  Topology,
  Zone,
} from '../../decision/topology/topology.ts';
import { optionName } from '../names.ts';

/** One thing in the picture: an outsider, a network, a service or a global front end. */
export interface Place {
  readonly id: PlaceId;
  readonly kind: 'outsider' | 'front' | 'network' | 'service';
  /** Name of the region as it is printed; null for what stands outside every region. */
  readonly region: string | null;
  readonly title: string;
  /** A second line: what an outsider joins by. */
  readonly note: string | null;
  readonly parts: readonly Part[];
  /** True: it stands already. */
  readonly stands?: true;
}

export interface Part {
  readonly component: Component;
  readonly label: string;
  readonly stands?: true;
}

function regionName(locale: string | undefined, region: Network['region']): string {
  return (region === null ? undefined : regionByName(region)?.displayName) ?? say(locale, 'picture.region.unknown');
}

/** A name with word of it that the thing stands already. */
function standingName(locale: string | undefined, name: string, standing: Standing): string {
  return standing === 'existing' ? say(locale, 'picture.existing', { name }) : name;
}

const standingMark = (standing: Standing): { readonly stands?: true } =>
  standing === 'existing' ? { stands: true } : {};

/** How an outsider joins; null where the picture shows that as a place of its own. */
function outsiderPlace(locale: string | undefined, { id, by }: Outsider, front: Topology['front']): Place {
  const note = by === front?.option ? null : say(locale, 'picture.by', { option: optionName(locale, by) });
  return { id, kind: 'outsider', region: null, title: say(locale, `picture.actor.${id}`), note, parts: [] };
}

const meetsTarget: ReadonlySet<Component> = new Set([
  ...(['private-endpoint', 'private-link-service', 'integration-subnet'] as const),
  ...(['application-gateway', 'public-load-balancer', 'internal-load-balancer'] as const),
]);

/** A network without either end is called by its place: beside a hub, or by itself. */
function networkTitle(locale: string | undefined, { id, kind, holds }: Network, topology: Topology): string {
  if (id === 'hub' || id === 'remote-hub')
    return say(locale, kind === 'vnet' ? `picture.network.${id}` : `picture.virtual-hub.${id}`);
  if (holds.length > 1) return say(locale, 'picture.network.both');
  const ofTarget = [...topology.endpoints, ...topology.gateways].some(
    one => one.in === id && meetsTarget.has(one.kind),
  );
  if (id !== 'target' || holds.length > 0 || ofTarget) return say(locale, `picture.network.${id}`);
  return say(locale, topology.networks.some(one => one.id === 'hub') ? 'picture.network.spoke' : 'picture.network.own');
}

function networkPlace(locale: string | undefined, network: Network, topology: Topology, names: Names): Place {
  const label = (component: Component): string => names[component] ?? say(locale, `picture.component.${component}`);
  const inside = [...topology.endpoints, ...topology.gateways].filter(part => part.in === network.id);
  const parts = [
    ...network.holds.map(component => ({ component, label: label(component) })),
    ...inside.map(({ kind, standing }) => ({
      component: kind,
      label: standingName(locale, label(kind), standing),
      ...standingMark(standing),
    })),
  ];
  const title = standingName(locale, networkTitle(locale, network, topology), network.standing);
  return {
    id: network.id,
    kind: 'network',
    region: regionName(locale, network.region),
    title,
    note: null,
    parts,
    ...standingMark(network.standing),
  };
}

function servicePlace(locale: string | undefined, service: Service): Place {
  const named = service.resource === null ? undefined : resourceTypeById(service.resource)?.displayName;
  const title = named ?? say(locale, `picture.service.${service.id}`);
  const region = service.outside ? null : regionName(locale, service.region);
  return { id: service.id, kind: 'service', region, title, note: null, parts: [] };
}

/** Names of what this case calls by a name of its own: the caller, and what must be reached. */
export type Names = Readonly<Partial<Record<Component, string>>>;

/** What is said of a target that stands in other regions too. */
function againNote(locale: string | undefined, again: Topology['again']): string | null {
  if (again === null) return null;
  if (again.length === 0) return say(locale, 'picture.again');
  const regions = again.map(region => regionName(locale, region)).join(', ');
  return say(locale, 'picture.again.in', { regions });
}

/** Every place of a topology from the top of the picture to its foot. */
export function placesOf(locale: string | undefined, topology: Topology, names: Names): readonly Place[] {
  const front = (title: string): Place => ({ id: 'front', kind: 'front', region: null, title, note: null, parts: [] });
  const service = (id: Service['id']): readonly Place[] =>
    topology.services.filter(candidate => candidate.id === id).map(found => servicePlace(locale, found));
  const note = againNote(locale, topology.again);
  const places = [
    ...topology.outsiders.map(outsider => outsiderPlace(locale, outsider, topology.front)),
    ...(topology.front === null ? [] : [front(optionName(locale, topology.front.option))]),
    ...service('caller-service'),
    ...topology.networks.map(network => networkPlace(locale, network, topology, names)),
    ...service('target-service'),
  ];
  return places.map((place, index) => (index === places.length - 1 ? { ...place, note: place.note ?? note } : place));
}

/** What stands in the place of a zone's names where it has none yet. */
export const unnamedZone = (locale: string | undefined, { ofEndpoints }: Zone): string =>
  say(locale, ofEndpoints === true ? 'picture.zone.endpoints' : 'picture.zone.own');

/** What carries a link, in words. */
export function linkLabel(locale: string | undefined, { by, usesGateway }: Link): string {
  switch (by) {
    case 'private-link':
    case 'public-endpoint':
    case 'virtual-wan-backbone':
    case 'hub-connection':
      return say(locale, `picture.by.${by}`);
    default: {
      const option = optionName(locale, by);
      return usesGateway ? say(locale, 'picture.by.with-gateway', { option }) : option;
    }
  }
}
