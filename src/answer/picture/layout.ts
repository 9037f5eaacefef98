import type { Link, PlaceId, Topology } from '../../decision/topology/topology.ts';
import { placeBox, type } from './boxes.ts';
import type { Place } from './boxes-of-places.ts';
import { dnsShapes } from './dns.ts';
import { linkShapes } from './lines-of-links.ts';
import { wrapped } from './measure.ts';
import { edges, type Position } from './positions.ts';
import type { Drawing, Shape } from './shapes.ts';

const actorsAbreast = 3;
const framePadding = 10;
const frameHead = 24;

function rowsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const actors = places.filter(place => place.kind === 'outsider');
  const rows: (readonly Place[])[] = [];
  for (let start = 0; start < actors.length; start += actorsAbreast)
    rows.push(actors.slice(start, start + actorsAbreast));
  return [...rows, ...places.filter(place => place.kind !== 'outsider').map(place => [place])];
}

/** What leads to a row from those above it. */
function labelsInto(
  row: readonly Place[],
  topology: Topology,
  labelOf: (link: Topology['links'][number]) => string,
  order: ReadonlyMap<PlaceId, number>,
): readonly string[] {
  const ids = new Set<PlaceId>(row.map(place => place.id));
  const actors = new Set<PlaceId>(topology.outsiders.map(({ id }) => id));
  const lower = ({ from, to }: Link): PlaceId => ((order.get(from) ?? 0) > (order.get(to) ?? 0) ? from : to);
  const into = topology.links.filter(link => ids.has(lower(link)) && !actors.has(link.from));
  return [...new Set(into.map(labelOf))].flatMap(label =>
    wrapped(label, type.label, edges.right - edges.width / 2 - 12),
  );
}

interface State {
  y: number;
  frameTop: number | null;
  region: string | null;
}

function closeFrame(state: State, shapes: Shape[], next: string | null): void {
  if (state.frameTop === null || state.region === null || state.region === next) return;
  const { frameLeft: x, frameRight } = edges;
  const height = state.y + framePadding - state.frameTop;
  shapes.unshift(
    { kind: 'box', role: 'region', x, y: state.frameTop, width: frameRight - x, height, radius: 10 },
    {
      kind: 'text',
      role: 'region-label',
      x: x + 11,
      y: state.frameTop + 16,
      size: 12.5,
      anchor: 'start',
      text: state.region,
    },
  );
  state.y += framePadding;
  state.frameTop = null;
}

function standRow(row: readonly Place[], index: number, top: number, shapes: Shape[]): readonly Position[] {
  const gap = 8;
  const width = (edges.right - edges.left - gap * (row.length - 1)) / row.length;
  const boxes = row.map((place, column) => ({ place, left: edges.left + column * (width + gap) }));
  const height = Math.max(...boxes.map(({ place, left }) => placeBox(place, left, top, width).height));
  return boxes.map(({ place, left }) => {
    const drawn = placeBox(place, left, top, width).shapes;
    shapes.push(...drawn.map(shape => (shape === drawn[0] && shape.kind === 'box' ? { ...shape, height } : shape)));
    return { place, row: index, left, right: left + width, top, bottom: top + height };
  });
}

/**
 * Lays a topology out from top to bottom: outsiders, then network by network as traffic passes, each region framed, the
 * DNS zone at the foot. Nothing in it is measured on a machine, so the same case gives the same drawing.
 */
export function layOut(
  places: readonly Place[],
  topology: Topology,
  words: {
    readonly labelOf: (link: Topology['links'][number]) => string;
    readonly zone: readonly string[];
  },
): Drawing {
  const shapes: Shape[] = [];
  const boxes: Shape[] = [];
  const stands: Position[] = [];
  const labels: { readonly x: number; readonly y: number; readonly lines: readonly string[] }[] = [];
  const order = new Map(places.map(({ id }, index) => [id, index]));
  const state: State = { y: 8, frameTop: null, region: null };
  rowsOf(places).forEach((row, index) => {
    const region = row[0]?.region ?? null;
    closeFrame(state, shapes, region);
    const lines = labelsInto(row, topology, words.labelOf, order);
    if (index > 0) {
      labels.push({ x: edges.width / 2 + 10, y: state.y + 20, lines });
      state.y += lines.length === 0 ? 20 : 14 + lines.length * 16;
    }
    if (region !== null && state.frameTop === null) {
      state.frameTop = state.y;
      state.y += frameHead;
    }
    state.region = region;
    const placed = standRow(row, index, state.y, boxes);
    stands.push(...placed);
    state.y = Math.max(...placed.map(stand => stand.bottom));
  });
  closeFrame(state, shapes, null);
  const links = linkShapes(topology, stands, labels);
  const dns = dnsShapes(topology, stands, state.y + 18, words.zone);
  const height = Math.ceil((dns?.bottom ?? state.y) + 10);
  const canvas: Shape = { kind: 'box', role: 'canvas', x: 0, y: 0, width: edges.width, height, radius: 0 };
  return { width: edges.width, height, shapes: [canvas, ...shapes, ...links, ...(dns?.shapes ?? []), ...boxes] };
}
