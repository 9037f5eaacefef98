import { regionByName } from '../../azure/regions.ts';
import { resourceTypeById } from '../../azure/resource-types.ts';
import { say } from '../../content/index.ts';
import { optionName } from '../names.ts';
import type { Actor, Component, Link, Network, PlaceId, Service, Topology } from '../topology/topology.ts';

/** One thing in the picture: an outsider, a network, a service or a global front end. */
export interface Place {
  readonly id: PlaceId;
  readonly kind: 'actor' | 'global' | 'network' | 'service';
  /** Name of the region as it is printed; null for what stands outside every region. */
  readonly region: string | null;
  readonly title: string;
  /** A second line: what an outsider joins by. */
  readonly note: string | null;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly component: Component;
  readonly label: string;
}

function regionName(locale: string | undefined, region: Network['region']): string {
  return (region === null ? undefined : regionByName(region)?.displayName) ?? say(locale, 'picture.region.unknown');
}

/** How an outsider joins; null where the picture shows that as a place of its own. */
function actorPlace(locale: string | undefined, actor: Actor, global: Topology['global']): Place {
  const note = actor.by === global ? null : say(locale, 'picture.by', { option: optionName(locale, actor.by) });
  return {
    id: actor.id,
    kind: 'actor',
    region: null,
    title: say(locale, `picture.actor.${actor.id}`),
    note,
    parts: [],
  };
}

function networkTitle(locale: string | undefined, network: Network): string {
  if (network.id === 'hub' || network.id === 'remote-hub') {
    return say(locale, network.kind === 'vnet' ? `picture.network.${network.id}` : `picture.virtual-hub.${network.id}`);
  }
  const both = network.components.includes('caller') && network.components.includes('resource');
  return say(locale, both ? 'picture.network.both' : `picture.network.${network.id}`);
}

function networkPlace(locale: string | undefined, network: Network, names: Names): Place {
  const parts = network.components.map(component => ({
    component,
    label: names[component] ?? say(locale, `picture.component.${component}`),
  }));
  const title = networkTitle(locale, network);
  return { id: network.id, kind: 'network', region: regionName(locale, network.region), title, note: null, parts };
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
  const global: readonly Place[] =
    topology.global === null
      ? []
      : [
          {
            id: 'global',
            kind: 'global',
            region: null,
            title: optionName(locale, topology.global),
            note: null,
            parts: [],
          },
        ];
  const service = (id: Service['id']): readonly Place[] =>
    topology.services.filter(candidate => candidate.id === id).map(found => servicePlace(locale, found));
  const note = againNote(locale, topology.again);
  const places = [
    ...topology.actors.map(actor => actorPlace(locale, actor, topology.global)),
    ...global,
    ...service('caller-service'),
    ...topology.networks.map(network => networkPlace(locale, network, names)),
    ...service('target-service'),
  ];
  return places.map((place, index) => (index === places.length - 1 ? { ...place, note: place.note ?? note } : place));
}

/** What carries a link, in words. */
export function linkLabel(locale: string | undefined, by: Link['by']): string {
  switch (by) {
    case 'private-link':
    case 'public-endpoint':
    case 'virtual-wan-backbone':
    case 'hub-connection':
      return say(locale, `picture.by.${by}`);
    default:
      return optionName(locale, by);
  }
}
