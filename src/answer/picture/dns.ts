import type { PlaceId, Topology } from '../../decision/topology/topology.ts';
import { wrapped } from './measure.ts';
import { edges, type Position } from './positions.ts';
import type { Shape } from './shapes.ts';

const railX = 8;
const lineHeight = 17;

/** The zone at the foot of the picture, tied along the left edge to every network that it is linked to. */
export function dnsShapes(
  topology: Topology,
  stands: readonly Position[],
  top: number,
  words: readonly string[],
): { readonly shapes: readonly Shape[]; readonly bottom: number } | null {
  if (topology.zones.length === 0) return null;
  const linked = new Set<PlaceId>(topology.zones.flatMap(({ linkedTo }) => linkedTo));
  const width = edges.right - edges.left;
  const lines = words.flatMap(text => wrapped(text, 12.5, width - 24));
  const height = lines.length * lineHeight + 14;
  const middle = top + height / 2;
  const ties = stands
    .filter(stand => linked.has(stand.place.id))
    .map((stand): Shape => {
      const y = (stand.top + stand.bottom) / 2;
      return {
        kind: 'line',
        role: 'dns-link',
        points: [
          [stand.left, y],
          [railX, y],
          [railX, middle],
          [edges.left, middle],
        ],
        arrows: 'none',
      };
    });
  const box: Shape = { kind: 'box', role: 'zone', x: edges.left, y: top, width, height, radius: 8 };
  const texts = lines.map((text, index): Shape => {
    const y = top + 19 + index * lineHeight;
    return {
      kind: 'text',
      role: index === 0 ? 'title' : 'note',
      x: edges.left + 12,
      y,
      size: 12.5,
      anchor: 'start',
      text,
    };
  });
  return { shapes: [...ties, box, ...texts], bottom: top + height };
}
