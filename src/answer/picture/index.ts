import { resourceTypeById } from '../../azure/resource-types.ts';
import { say, tagOf } from '../../content/index.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { Recommendation } from '../../decision/recommendation.ts';
import { topologyOf } from '../topology/index.ts';
import type { Topology } from '../topology/topology.ts';
import { linkLabel, type Names, placesOf } from './boxes-of-places.ts';
import { describe } from './describe.ts';
import { layOut } from './layout.ts';
import { mermaidOf } from './mermaid.ts';
import { drawingSvg } from './svg.ts';

/** A picture of one design in its forms; the same case gives the same bytes. */
export interface Picture {
  readonly title: string;
  /** The picture in words. */
  readonly description: string;
  /** SVG with its own style, for a file or an image. */
  readonly svg: string;
  /** SVG without style, for a page that has the rules of `pictureStyle` in its stylesheet. */
  readonly inlineSvg: string;
  readonly mermaid: string;
  readonly width: number;
  readonly height: number;
}

function zoneWords(locale: string | undefined, topology: Topology): readonly string[] {
  if (topology.zone === null) return [];
  const { names } = topology.zone;
  const named = names.length === 0 ? [say(locale, 'picture.zone.own')] : names;
  return [say(locale, 'picture.zone'), ...named, say(locale, 'picture.zone.linked')];
}

function namesOf(locale: string | undefined, requirements: Requirements): Names {
  const { resourceType, sourceResourceType, sourceType = 'azure-vm' } = requirements;
  const nameOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : resourceTypeById(id)?.displayName;
  const caller =
    nameOf(sourceResourceType) ?? (sourceType === 'azure-vm' ? say(locale, 'picture.caller.vm') : undefined);
  const resource = nameOf(resourceType);
  return { ...(caller === undefined ? {} : { caller }), ...(resource === undefined ? {} : { resource }) };
}

/** Draws the design of a recommendation; null where there is no design to draw. */
export function pictureOf(recommendation: Recommendation, requirements: Requirements, locale?: string): Picture | null {
  if (recommendation.status !== 'recommended') return null;
  const topology = topologyOf(recommendation, requirements);
  const places = placesOf(locale, topology, namesOf(locale, requirements));
  if (places.length === 0) return null;
  const words = {
    labelOf: (link: Topology['links'][number]) => linkLabel(locale, link.by),
    zone: zoneWords(locale, topology),
  };
  const drawing = layOut(places, topology, words);
  const said = { title: say(locale, 'picture.title'), description: describe(locale, topology, places) };
  const told = { ...said, lang: tagOf(locale) };
  return {
    ...said,
    svg: drawingSvg(drawing, told, true),
    inlineSvg: drawingSvg(drawing, told, false),
    mermaid: mermaidOf(topology, places, words),
    width: drawing.width,
    height: drawing.height,
  };
}
