import type { Outline, Section } from './outline.ts';

/**
 * The longest message we send, in UTF-16 units: a channel's oldest published limit of 28 KB at two bytes a unit, less
 * room for the envelope of the activity.
 */
export const messageLength = 14_336 - 1_024;

/** Lines that a folded section keeps whatever happens. */
const kept = 1;

function weight(section: Section): number {
  return section.lines.length <= kept ? 0 : JSON.stringify(section.lines).length;
}

function withoutLast(section: Section): Section {
  return { ...section, lines: section.lines.slice(0, -1), left: section.left + 1 };
}

function shorter(outline: Outline): Outline | undefined {
  const heaviest = Math.max(0, ...outline.sections.map(weight));
  if (heaviest === 0) return undefined;
  const longest = outline.sections.find(section => weight(section) === heaviest);
  return {
    ...outline,
    sections: outline.sections.map(section => (section === longest ? withoutLast(section) : section)),
  };
}

/**
 * Renders the outline so that it fits `limit` UTF-16 units: leaves out whole lines of the longest folded section until
 * it does, never a part of a sentence. Renders the shortest form when nothing is left to leave out.
 */
export function fitted<Rendered>(
  outline: Outline,
  render: (outline: Outline) => Rendered,
  lengthOf: (rendered: Rendered) => number,
  limit: number = messageLength,
): Rendered {
  let current = outline;
  let rendered = render(current);
  while (lengthOf(rendered) > limit) {
    const next = shorter(current);
    if (next === undefined) break;
    current = next;
    rendered = render(current);
  }
  return rendered;
}
