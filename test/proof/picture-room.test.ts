import { describe, expect, test } from 'vitest';
import { linkLabel, placesOf } from '../../src/answer/picture/boxes-of-places.ts';
import { layOut } from '../../src/answer/picture/layout.ts';
import { textWidth } from '../../src/answer/picture/measure.ts';
import type { Drawing, Shape } from '../../src/answer/picture/shapes.ts';
import type { Topology } from '../../src/decision/topology/topology.ts';
import { recommend } from '../recommended.ts';
import { cases } from '../support/cases.ts';
import { designs, recommendationFor } from '../support/designs.ts';
import { extent } from './extent.ts';

/** Cases spread evenly. */
const oneIn = extent(5, 1);

interface Area {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Of<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

const boxArea = ({ role, x, y, width, height }: Of<'box'>): Area => {
  return { what: role, left: x, right: x + width, top: y, bottom: y + height };
};

/** Where the letters are: from a little above the height of capitals to a little below the line. */
const textArea = ({ text, x, y, size }: Of<'text'>): Area => {
  return { what: text, left: x, right: x + textWidth(text, size), top: y - size * 0.78, bottom: y + size * 0.22 };
};

const segmentAreas = ({ role, points }: Of<'line'>): readonly Area[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX = x, fromY = y] = points[index] ?? [];
    const sides = { left: Math.min(fromX, x) - 1, right: Math.max(fromX, x) + 1 };
    return { what: role, ...sides, top: Math.min(fromY, y) - 1, bottom: Math.max(fromY, y) + 1 };
  });

const slack = 1.01;
const meets = (one: Area, other: Area): boolean =>
  one.left < other.right - slack &&
  other.left < one.right - slack &&
  one.top < other.bottom - slack &&
  other.top < one.bottom - slack;
const holds = (outer: Area, inner: Area): boolean =>
  outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom;

/** Pairs of things in a drawing that cover each other and should not. */
function clashes({ shapes }: Drawing): readonly string[] {
  const boxes = shapes.filter(shape => shape.kind === 'box').map(boxArea);
  const texts = shapes.filter(shape => shape.kind === 'text').map(textArea);
  const segments = shapes.filter(shape => shape.kind === 'line').flatMap(segmentAreas);
  const solid = boxes.filter(({ what }) => what !== 'canvas' && what !== 'region');
  const pairs = (areas: readonly Area[], wrong: (one: Area, other: Area) => boolean): readonly string[] =>
    areas.flatMap((one, index) =>
      areas
        .slice(index + 1)
        .filter(other => wrong(one, other))
        .map(other => `${one.what} × ${other.what}`),
    );
  const across = (areas: readonly Area[], others: readonly Area[], wrong: typeof meets): readonly string[] =>
    areas.flatMap(one => others.filter(other => wrong(one, other)).map(other => `${one.what} × ${other.what}`));
  return [
    ...pairs(texts, meets),
    ...pairs(boxes, (one, other) => meets(one, other) && !holds(one, other) && !holds(other, one)),
    ...across(texts, boxes, (text, box) => meets(text, box) && !holds(box, text)),
    ...across(texts, segments, meets),
    ...across(segments, solid, meets),
  ];
}

function drawingOf(topology: Topology): Drawing {
  const labelOf = (link: Topology['links'][number]): string => linkLabel(undefined, link);
  const zone = ['Private DNS zone', ...topology.zones.flatMap(({ names }) => names), 'Linked to every VNet here'];
  return layOut(placesOf(undefined, topology, {}), topology, { labelOf, zone });
}

describe('in a picture nothing covers anything else', () => {
  test.each(designs.map(design => [design.name, design] as const))('%s', (_, design) => {
    const { topology } = recommendationFor(design);
    expect(topology === null ? 'nothing' : clashes(drawingOf(topology))).toEqual([]);
  });

  // Regions with long names, because a name beside an arrow is what grows.
  const long = { sourceRegion: 'southcentralus', targetRegion: 'germanywestcentral' } as const;
  const longer = cases.map(requirements => ({
    ...requirements,
    ...(requirements.sourceRegion === 'westeurope' ? long : {}),
    ...(requirements.targetRegion === undefined ? {} : { targetRegion: requirements.targetRegion }),
  }));
  const drawn = new Map<string, readonly string[]>();
  for (const requirements of [
    ...cases.filter((_, index) => index % oneIn === 0),
    ...longer.filter((_, index) => index % (2 * oneIn) === 0),
  ]) {
    const { topology } = recommend(requirements);
    if (topology === null) continue;
    const drawing = drawingOf(topology);
    const key = JSON.stringify(drawing);
    if (!drawn.has(key)) drawn.set(key, clashes(drawing));
  }

  test(`in ${drawn.size} different pictures of recommendations`, () => {
    expect(drawn.size).toBeGreaterThan(60);
    expect([...new Set([...drawn.values()].flat())]).toEqual([]);
  });
});
