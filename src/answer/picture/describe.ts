import { say } from '../../content/index.ts';
import type { Topology } from '../topology/topology.ts';
import { linkLabel, type Place } from './boxes-of-places.ts';

/** The picture in words: every place, what it holds, and every link. */
export function describe(locale: string | undefined, topology: Topology, places: readonly Place[]): string {
  const nameOf = (id: string): string => places.find(place => place.id === id)?.title ?? id;
  const standing = places
    .filter(place => place.region !== null)
    .map(place => {
      const values = {
        place: place.title,
        region: place.region ?? '',
        components: place.parts.map(part => part.label).join(', '),
      };
      return say(locale, place.parts.length === 0 ? 'picture.said.stands' : 'picture.said.holds', values);
    });
  const joined = topology.links.map(link => {
    const values = { from: nameOf(link.from), to: nameOf(link.to), by: linkLabel(locale, link.by) };
    return say(locale, link.direction === 'both' ? 'picture.said.link' : 'picture.said.leads', values);
  });
  const { zone } = topology;
  const named = zone === null || zone.names.length === 0 ? say(locale, 'picture.zone.own') : zone.names.join(', ');
  const dns = zone === null ? [] : [say(locale, 'picture.said.zone', { names: named })];
  return [...standing, ...joined, ...dns].join(' ');
}
