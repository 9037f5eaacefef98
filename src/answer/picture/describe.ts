import { say } from '../../content/index.ts';
import type { Topology } from '../../decision/topology/topology.ts';
import { linkLabel, type Place, unnamedZone } from './boxes-of-places.ts';

/** The picture in sentences: every place with what it holds, then every link. */
export function describe(locale: string | undefined, topology: Topology, places: readonly Place[]): readonly string[] {
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
  // What an outsider joins by is said of its link.
  const noted = places.flatMap(({ kind, title, note }) =>
    kind === 'outsider' || note === null ? [] : [say(locale, 'picture.said.note', { place: title, note })],
  );
  const joined = topology.links.map(link => {
    const values = { from: nameOf(link.from), to: nameOf(link.to), by: linkLabel(locale, link) };
    return say(locale, link.direction === 'both' ? 'picture.said.link' : 'picture.said.leads', values);
  });
  const dns = topology.zones.map(zone => {
    const { names, linkedTo } = zone;
    const named = names.length === 0 ? unnamedZone(locale, zone) : names.join(', ');
    return say(locale, 'picture.said.zone', { names: named, networks: linkedTo.map(nameOf).join(', ') });
  });
  return [...standing, ...noted, ...joined, ...dns];
}
