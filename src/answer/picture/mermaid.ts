import type { Topology } from '../../decision/topology/topology.ts';
import type { Place } from './boxes-of-places.ts';

/** Text inside a quoted Mermaid label: entities for whatever could end it or be read as markup. */
function label(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:/()+-]/gu, letter => `#${letter.codePointAt(0)};`)}"`;
}

const nodeId = (id: string): string => id.replaceAll('-', '_');

function node(place: Place): string {
  const lines = [place.title, ...(place.note === null ? [] : [place.note]), ...place.parts.map(part => part.label)];
  return `${nodeId(place.id)}[${label(lines.join('\n')).replaceAll('#10;', '<br/>')}]`;
}

/** The same picture as Mermaid text, for documents and repositories that draw it themselves. */
export function mermaidOf(
  topology: Topology,
  places: readonly Place[],
  words: { readonly labelOf: (link: Topology['links'][number]) => string; readonly zone: readonly string[] },
): string {
  const regions = [...new Set(places.flatMap(place => place.region ?? []))];
  const outside = places.filter(place => place.region === null).map(place => `  ${node(place)}`);
  const framed = regions.flatMap((region, index) => [
    `  subgraph region_${index + 1}[${label(region)}]`,
    ...places.filter(place => place.region === region).map(place => `    ${node(place)}`),
    '  end',
  ]);
  const links = topology.links.map(link => {
    const arrow = link.direction === 'both' ? '<-->' : '-->';
    return `  ${nodeId(link.from)} ${arrow}|${label(words.labelOf(link))}| ${nodeId(link.to)}`;
  });
  const { zones } = topology;
  const dns =
    zones.length === 0
      ? []
      : [
          `  dns[${label(words.zone.slice(0, -1).join('\n')).replaceAll('#10;', '<br/>')}]`,
          ...zones.flatMap(({ linkedTo }) => linkedTo.map(id => `  dns -.- ${nodeId(id)}`)),
        ];
  return ['flowchart TB', ...outside, ...framed, ...links, ...dns, ''].join('\n');
}
