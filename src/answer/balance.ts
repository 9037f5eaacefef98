import type { Outline, Section, SectionId } from './outline.ts';

/** How long the folded sections of a message may be. */
export type Extent = 'few' | 'many';

/** Lines that a folded section shows in a message; the page shows them all. */
const most: Readonly<Record<Extent, Readonly<Record<SectionId, number>>>> = {
  few: {
    changes: 8,
    why: 8,
    'why-not': 5,
    pitfalls: 8,
    'what-if': 6,
    figures: 6,
    'take-away': 12,
    sources: 8,
  },
  many: {
    changes: 16,
    why: 12,
    'why-not': 20,
    pitfalls: 16,
    'what-if': 12,
    figures: 14,
    'take-away': 30,
    sources: 8,
  },
};

function shortened(section: Section, extent: Extent): Section {
  const lines = section.lines.slice(0, most[extent][section.id]);
  return { ...section, lines, left: section.left + section.lines.length - lines.length };
}

/** The outline with no folded section longer than a message can bear, so that none crowds out another. */
export function balanced(outline: Outline, extent: Extent = 'few'): Outline {
  return { ...outline, sections: outline.sections.map(section => shortened(section, extent)) };
}
