import type { Line, Outline, Section, SectionId } from './outline.ts';
import { titled } from './outline.ts';

/** How much a section is worth keeping against another of the same length. */
const worth: Readonly<Record<SectionId, number>> = {
  changes: 4,
  why: 3,
  'why-not': 3,
  pitfalls: 1.5,
  'what-if': 1.5,
  figures: 1,
  'take-away': 1,
  sources: 0.7,
};

/** What a line of a list and what a row to press cost besides their words. */
const lineCost = 12;
const rowCost = 230;

function costOf(line: Line): number {
  const [source] = line.sources;
  const link = source === undefined ? 0 : source.title.length + source.url.length;
  return titled(line.title, line.details).length + link + (line.follow === undefined ? lineCost : rowCost);
}

interface Kept {
  readonly section: Section;
  readonly costs: readonly number[];
  count: number;
  cost: number;
}

/** How many lines each section keeps, step by step: each step leaves out one line of what weighs most. */
function steps(outline: Outline): readonly (readonly number[])[] {
  const kept: readonly Kept[] = outline.sections.map(section => {
    const costs = section.lines.map(costOf);
    return { section, costs, count: costs.length, cost: costs.reduce((sum, cost) => sum + cost, 0) };
  });
  const taken: (readonly number[])[] = [kept.map(each => each.count)];
  for (;;) {
    const weight = (each: Kept): number => each.cost / worth[each.section.id];
    const heaviest = kept.reduce<Kept | undefined>(
      (most, each) => (each.count > 0 && (most === undefined || weight(each) > weight(most)) ? each : most),
      undefined,
    );
    if (heaviest === undefined) return taken;
    heaviest.count -= 1;
    heaviest.cost -= heaviest.costs[heaviest.count] ?? 0;
    taken.push(kept.map(each => each.count));
  }
}

function withCounts(outline: Outline, counts: readonly number[]): Outline {
  const sections = outline.sections.map((section, index) => {
    const count = counts[index] ?? section.lines.length;
    return { ...section, lines: section.lines.slice(0, count), left: section.left + section.lines.length - count };
  });
  return { ...outline, sections };
}

/** Lines kept of each list that stands open, one try after the other. */
const keptOpen = [8, 5, 3, 2, 1] as const;

/** The outline with at most `count` lines of what stands open beside the design, and how many were left out. */
function shortOpen(outline: Outline, count: number, more: (left: number) => Line): Outline {
  const short = (lines: readonly Line[]): readonly Line[] =>
    lines.length <= count ? lines : [...lines.slice(0, count), more(lines.length - count)];
  const { verdicts, contradictions, watch } = outline;
  return { ...outline, verdicts: short(verdicts), contradictions: short(contradictions), watch: short(watch) };
}

/**
 * Renders the outline so that its length is at most `limit`: leaves out whole lines of the folded sections until it
 * does, then of what stands open, never a part of a sentence. `more` says how many lines of an open list were left out.
 */
export function fitted<Rendered>(
  outline: Outline,
  render: (outline: Outline) => Rendered,
  lengthOf: (rendered: Rendered) => number,
  more: (left: number) => Line,
  limit: number,
): Rendered {
  const whole = render(outline);
  if (lengthOf(whole) <= limit) return whole;
  const all = steps(outline);
  let tooLong = 0;
  let shortest = all.length - 1;
  const folded = withCounts(outline, all[shortest] ?? []);
  let best = render(folded);
  if (lengthOf(best) > limit) {
    for (const count of keptOpen) {
      best = render(shortOpen(folded, count, more));
      if (lengthOf(best) <= limit) break;
    }
    return best;
  }
  while (shortest - tooLong > 1) {
    const middle = Math.floor((tooLong + shortest) / 2);
    const rendered = render(withCounts(outline, all[middle] ?? []));
    if (lengthOf(rendered) > limit) tooLong = middle;
    else {
      shortest = middle;
      best = rendered;
    }
  }
  return best;
}
