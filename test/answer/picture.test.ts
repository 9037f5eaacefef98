import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/answer/index.ts';
import { placesOf } from '../../src/answer/picture/boxes-of-places.ts';
import { layOut } from '../../src/answer/picture/layout.ts';
import { textWidth } from '../../src/answer/picture/measure.ts';
import { type Design, designs, recommendationFor } from '../support/designs.ts';

function drawn(design: Design) {
  const picture = pictureOf(recommendationFor(design));
  if (picture === null) throw new Error(`Nothing was drawn for ${design.name}.`);
  return picture;
}

function topologyFor(design: Design) {
  const { topology } = recommendationFor(design);
  if (topology === null) throw new Error(`There is nothing to draw for ${design.name}.`);
  return topology;
}

function shapesOf(design: Design) {
  const topology = topologyFor(design);
  return layOut(placesOf(undefined, topology, {}), topology, { labelOf: ({ by }) => by, zone: ['Zone'] });
}

describe.each(designs.map(design => [design.name, design] as const))('the picture of %s', (_, design) => {
  test('is the same every time', () => {
    expect(drawn(design)).toEqual(drawn(design));
  });

  test('stays inside its edges', () => {
    const { shapes, width, height } = shapesOf(design);
    const outside = shapes.filter(shape => {
      if (shape.kind === 'line') return shape.points.some(([x, y]) => x < 0 || x > width || y < 0 || y > height);
      const right = shape.kind === 'box' ? shape.x + shape.width : shape.x + textWidth(shape.text, shape.size);
      return shape.x < 0 || right > width || shape.y < 0 || shape.y > height;
    });
    expect(outside).toEqual([]);
  });

  test('names every place in its description and in its Mermaid text', () => {
    const { description, mermaid } = drawn(design);
    const topology = topologyFor(design);
    for (const link of topology.links) expect(mermaid).toMatch(new RegExp(`${link.from.replaceAll('-', '_')} <?-->`));
    const regions = placesOf(undefined, topology, {}).flatMap(place => place.region ?? []);
    for (const region of regions) expect(description).toContain(region);
    const notes = placesOf(undefined, topology, {}).flatMap(({ kind, note }) =>
      kind === 'outsider' ? [] : (note ?? []),
    );
    for (const note of notes) expect(description).toContain(note);
  });

  test('has a title and a description that a screen reader finds', () => {
    expect(drawn(design).svg).toMatch(/role="img" aria-labelledby="pic-title pic-desc"><title id="pic-title">.+<desc/);
  });

  test('carries no style where it stands in a page', () => {
    expect(drawn(design).inlineSvg).not.toMatch(/<style| style=/);
  });
});
