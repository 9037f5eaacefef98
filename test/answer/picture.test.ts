import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../src/answer/index.ts';
import { placesOf } from '../../src/answer/picture/boxes-of-places.ts';
import { layOut } from '../../src/answer/picture/layout.ts';
import { textWidth } from '../../src/answer/picture/measure.ts';
import { topologyOf } from '../../src/answer/topology/index.ts';
import { recommend } from '../../src/decision/index.ts';
import { cases } from '../support/cases.ts';
import { type Design, designs, recommendationFor } from '../support/designs.ts';

function drawn(design: Design) {
  const picture = pictureOf(recommendationFor(design), design.requirements);
  if (picture === null) throw new Error(`Nothing was drawn for ${design.name}.`);
  return picture;
}

function shapesOf(design: Design) {
  const topology = topologyOf(recommendationFor(design), design.requirements);
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
    const topology = topologyOf(recommendationFor(design), design.requirements);
    for (const link of topology.links) expect(mermaid).toMatch(new RegExp(`${link.from.replaceAll('-', '_')} <?-->`));
    const regions = placesOf(undefined, topology, {}).flatMap(place => place.region ?? []);
    for (const region of regions) expect(description).toContain(region);
  });

  test('has a title and a description that a screen reader finds', () => {
    expect(drawn(design).svg).toMatch(/role="img" aria-labelledby="pic-title pic-desc"><title id="pic-title">.+<desc/);
  });

  test('carries no style where it stands in a page', () => {
    expect(drawn(design).inlineSvg).not.toMatch(/<style| style=/);
  });
});

describe('a topology', () => {
  const topology = (name: string) => {
    const design = designs.find(candidate => candidate.name === name);
    if (design === undefined) throw new Error(`There is no design named ${name}.`);
    return topologyOf(recommendationFor(design), design.requirements);
  };

  test('puts the private endpoint behind the peering where one leads there', () => {
    const target = topology('a database behind a peering').networks.find(network => network.id === 'target');
    expect(target?.components).toContain('private-endpoint');
  });

  test('puts the private endpoint with the caller where nothing leads to the other region', () => {
    const { networks, links } = topology('a private endpoint in the VNet of the caller');
    expect(networks.map(network => network.id)).toEqual(['caller']);
    expect(links).toEqual([{ from: 'caller', to: 'target-service', by: 'private-link', direction: 'forward' }]);
  });

  test('gives each region its own firewall hub and joins the hubs', () => {
    const { networks, links } = topology('a firewall between regions');
    expect(networks.map(network => [network.id, network.region])).toEqual([
      ['caller', 'westeurope'],
      ['hub', 'westeurope'],
      ['remote-hub', 'northeurope'],
      ['target', 'northeurope'],
    ]);
    expect(links.map(link => [link.from, link.to, link.by])).toEqual([
      ['caller', 'hub', 'vnet-peering-regional'],
      ['hub', 'remote-hub', 'vnet-peering-global'],
      ['remote-hub', 'target', 'vnet-peering-regional'],
    ]);
  });

  test('links the zone to every VNet, and never to a virtual hub', () => {
    expect(topology('a secured virtual hub').zone?.linkedTo).toEqual(['caller', 'target']);
  });

  test('takes the zone of the cloud that the target is in', () => {
    expect(topology('two clouds').zone?.names).toEqual(['privatelink.blob.core.usgovcloudapi.net']);
  });

  test('joins nothing where ranges must change first', () => {
    const design = designs[0];
    if (design === undefined) throw new Error('There is no design.');
    const legs = { 'vnet-link': ['redesign-addresses'] } as const;
    expect(topologyOf(recommendationFor({ ...design, legs }), design.requirements).links).toEqual([]);
  });
});

describe('a private endpoint', () => {
  // Over ranges that overlap nothing leads to another VNet, so those cases stand with the caller whatever else is said.
  const stated = cases
    .filter((requirements, index) => index % 5 === 0 && requirements.addressOverlap !== 'yes')
    .flatMap(requirements => {
      const recommendation = recommend(requirements);
      const what = recommendation.legs.find(leg => leg.option === 'private-endpoint')?.what ?? '';
      const where = what.includes("caller's VNet") ? 'caller' : what.includes('other VNet') ? 'target' : undefined;
      return where === undefined ? [] : [{ where, topology: topologyOf(recommendation, requirements), requirements }];
    });

  test(`stands where the recommendation says, in ${stated.length} cases`, () => {
    const misplaced = stated.filter(
      ({ where, topology }) =>
        !topology.networks.some(({ id, components }) => id === where && components.includes('private-endpoint')),
    );
    expect([stated.length > 20, misplaced.map(({ requirements }) => requirements)]).toEqual([true, []]);
  });
});
