import type { Link, Topology } from '../../decision/topology/topology.ts';
import { type } from './boxes.ts';
import type { Position } from './positions.ts';
import type { Shape } from './shapes.ts';

/** Where lines past other rows run: those of outsiders beside those of networks. */
const railX = { actor: 394, other: 388 } as const;

type Points = readonly (readonly [number, number])[];

const middle = (stand: Position): number => (stand.left + stand.right) / 2;

/** How far below an outsider the way to the common line turns. */
const turn = 9;

/** Down from one row to the next: outsiders that stand side by side share one line, clear of the name of the region. */
function straight(from: Position, to: Position): Points {
  const [start, x] = [middle(from), middle(to)];
  const bend: Points =
    start === x
      ? []
      : [
          [start, from.bottom + turn],
          [x, from.bottom + turn],
        ];
  return [[start, from.bottom], ...bend, [x, to.top]];
}

/** Past the rows between, along the right edge. */
function byRail(from: Position, to: Position): Points {
  const isActor = from.place.kind === 'outsider';
  const x = isActor ? railX.actor : railX.other;
  const height = (to.top + to.bottom) / 2 + (isActor ? 0 : 8);
  const start: Points = isActor
    ? [
        [middle(from), from.bottom],
        [middle(from), from.bottom + turn],
        [x, from.bottom + turn],
      ]
    : [
        [from.right, (from.top + from.bottom) / 2],
        [x, (from.top + from.bottom) / 2],
      ];
  return [...start, [x, height], [to.right, height]];
}

function linkShape(link: Link, from: Position, to: Position): Shape {
  const [upper, lower] = from.row <= to.row ? [from, to] : [to, from];
  const quiet = link.standing === 'existing' ? { stands: true as const } : {};
  const points = lower.row === upper.row + 1 ? straight(upper, lower) : byRail(upper, lower);
  return { kind: 'line', role: 'link', points, arrows: link.direction === 'both' ? 'both' : 'end', ...quiet };
}

/** The lines between the places and the words that stand beside them. */
export function linkShapes(
  topology: Topology,
  stands: readonly Position[],
  labels: readonly { readonly x: number; readonly y: number; readonly lines: readonly string[] }[],
): readonly Shape[] {
  const of = (id: Link['from']): Position | undefined => stands.find(stand => stand.place.id === id);
  const lines = topology.links.flatMap((link): readonly Shape[] => {
    const from = of(link.from);
    const to = of(link.to);
    return from === undefined || to === undefined ? [] : [linkShape(link, from, to)];
  });
  const words = labels.flatMap(({ x, y, lines: said }) =>
    said.map((text, index): Shape => {
      return { kind: 'text', role: 'link-label', x, y: y + index * 16, size: type.label, anchor: 'start', text };
    }),
  );
  return [...lines, ...words];
}
