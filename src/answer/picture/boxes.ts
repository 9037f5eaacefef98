import type { Component } from '../../decision/topology/topology.ts';
import type { Part, Place } from './boxes-of-places.ts';
import { textWidth, wrapped } from './measure.ts';
import type { Role, Shape } from './shapes.ts';

/** Sizes of type, in pixels at the width of the drawing. */
export const type = { title: 14, note: 12.5, part: 12.5, label: 12.5 } as const;

const padding = 10;
const lineHeight = 17;
const partGap = 6;
const partPadding = { x: 9, y: 5 };
const dot = 12;

const gateways: ReadonlySet<Component> = new Set([
  ...(['vpn-gateway', 'expressroute-gateway', 'firewall', 'route-server', 'bastion', 'nat-gateway'] as const),
  ...(['application-gateway', 'public-load-balancer', 'internal-load-balancer'] as const),
]);
const privates: ReadonlySet<Component> = new Set([
  'private-endpoint',
  'private-link-service',
  'service-endpoint',
  'dns-resolver',
]);

function partRole(component: Component): Role {
  if (gateways.has(component)) return 'part-gateway';
  return privates.has(component) ? 'part-private' : 'part';
}

interface Row {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const marked = ({ stands }: Part | Place): { readonly stands?: true } => (stands === true ? { stands } : {});

function partShapes(part: Part, lines: readonly string[], x: number, y: number, width: number): readonly Shape[] {
  const height = lines.length * lineHeight + 2 * partPadding.y - 2;
  const role = partRole(part.component);
  return [
    { kind: 'box', role, x, y, width, height, radius: 6, ...marked(part) },
    ...lines.map((text, index): Shape => {
      const baseline = y + partPadding.y + 12.5 + index * lineHeight;
      return {
        kind: 'text',
        role: 'part-label',
        x: x + partPadding.x,
        y: baseline,
        size: type.part,
        anchor: 'start',
        text,
      };
    }),
  ];
}

/** The parts of a network, from left to right and as many rows as they need. */
function partsRow(parts: readonly Part[], left: number, top: number, width: number): Row {
  const shapes: Shape[] = [];
  let x = left;
  let y = top;
  let rowHeight = 0;
  for (const part of parts) {
    const lines = wrapped(part.label, type.part, width - 2 * partPadding.x);
    const needed = Math.max(...lines.map(line => textWidth(line, type.part))) + 2 * partPadding.x;
    const wide = Math.round(Math.min(width, Math.max(needed, dot * 3)));
    if (x > left && x + wide > left + width) {
      x = left;
      y += rowHeight + partGap;
      rowHeight = 0;
    }
    shapes.push(...partShapes(part, lines, x, y, wide));
    rowHeight = Math.max(rowHeight, lines.length * lineHeight + 2 * partPadding.y - 2);
    x += wide + partGap;
  }
  return { shapes, height: parts.length === 0 ? 0 : y + rowHeight - top };
}

const boxRole: Readonly<Record<Place['kind'], Role>> = {
  outsider: 'actor',
  front: 'global',
  network: 'network',
  service: 'service',
};

/** A place as a box with its title, its second line and its parts, `width` wide, its top at `top`. */
export function placeBox(place: Place, left: number, top: number, width: number): Row {
  const inner = width - 2 * padding;
  const text = (role: Role, size: number, value: string, line: number): Shape => {
    const y = top + padding + 12 + line * lineHeight;
    return { kind: 'text', role, x: left + padding, y, size, anchor: 'start', text: value };
  };
  const titles = wrapped(place.title, type.title, inner);
  const notes = place.note === null ? [] : wrapped(place.note, type.note, inner);
  const textHeight = (titles.length + notes.length) * lineHeight;
  const parts = partsRow(place.parts, left + padding, top + padding + textHeight + 5, inner);
  const height = 2 * padding + textHeight + (parts.height === 0 ? -2 : parts.height + 3);
  const role = place.id === 'hub' || place.id === 'remote-hub' ? 'hub' : boxRole[place.kind];
  return {
    height,
    shapes: [
      { kind: 'box', role, x: left, y: top, width, height, radius: 8, ...marked(place) },
      ...titles.map((value, line) => text('title', type.title, value, line)),
      ...notes.map((value, line) => text('note', type.note, value, titles.length + line)),
      ...parts.shapes,
    ],
  };
}
