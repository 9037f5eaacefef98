import { resourceTypeById } from '../../azure/resource-types.ts';
import { say, tagOf } from '../../content/index.ts';
import type { Recommendation } from '../../decision/said.ts';
import type { Topology } from '../../decision/topology/topology.ts';
import { linkLabel, type Names, placesOf, unnamedZone } from './boxes-of-places.ts';
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

/** Zones of several clouds have the same names, which are said once. */
function zoneWords(locale: string | undefined, { zones }: Topology): readonly string[] {
  const [zone] = zones;
  if (zone === undefined) return [];
  const named = zone.names.length === 0 ? [unnamedZone(locale, zone)] : zone.names;
  const title = say(locale, zones.length > 1 ? 'picture.zone.each' : 'picture.zone');
  return [title, ...named, say(locale, 'picture.zone.linked')];
}

function namesOf(locale: string | undefined, facts: Recommendation['facts'], { isCallerSaid }: Topology): Names {
  const { resourceType, sourceResourceType, sourceType } = facts;
  const nameOf = (id: string | null): string | undefined =>
    id === null ? undefined : resourceTypeById(id)?.displayName;
  const isVm = sourceType === 'azure-vm' && isCallerSaid;
  const caller = nameOf(sourceResourceType) ?? (isVm ? say(locale, 'picture.caller.vm') : undefined);
  const resource = nameOf(resourceType);
  return { ...(caller === undefined ? {} : { caller }), ...(resource === undefined ? {} : { resource }) };
}

/** What stands where and how it is joined, a sentence each; none where there is no design. */
export function pictureInWords({ topology, facts }: Recommendation, locale?: string): readonly string[] {
  if (topology === null) return [];
  return describe(locale, topology, placesOf(locale, topology, namesOf(locale, facts, topology)));
}

/** Draws the design of an answer; null where there is no design to draw. */
export function pictureOf(answer: Recommendation, locale?: string): Picture | null {
  const { topology } = answer;
  if (topology === null) return null;
  const places = placesOf(locale, topology, namesOf(locale, answer.facts, topology));
  if (places.length === 0) return null;
  const words = {
    labelOf: (link: Topology['links'][number]) => linkLabel(locale, link),
    zone: zoneWords(locale, topology),
  };
  const drawing = layOut(places, topology, words);
  const said = { title: say(locale, 'picture.title'), description: describe(locale, topology, places).join(' ') };
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
