import type { Outline, Section, SectionId } from './outline.ts';

/** Lines that a folded section shows in a message; the page shows them all. */
const most: Readonly<Record<SectionId, number>> = {
  changes: 8,
  why: 8,
  'why-not': 5,
  pitfalls: 8,
  'what-if': 6,
  figures: 6,
  'take-away': 12,
  sources: 8,
};

function shortened(section: Section): Section {
  const lines = section.lines.slice(0, most[section.id]);
  return { ...section, lines, left: section.left + section.lines.length - lines.length };
}

/** The outline with no folded section longer than a message can bear, so that none crowds out another. */
export function balanced(outline: Outline): Outline {
  return { ...outline, sections: outline.sections.map(shortened) };
}
