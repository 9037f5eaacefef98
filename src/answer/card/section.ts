import { say } from '../../content/index.ts';
import { markdownLink } from '../markdown-inline.ts';
import type { Section, SectionId } from '../outline.ts';
import { type CardNode, group, heading, paragraph } from './elements.ts';
import { cardLines } from './lines.ts';

/** What is said of the lines that were left out for size. */
export function moreLine(locale: string | undefined, left: number, pageUrl: string | null, id: SectionId): string {
  if (pageUrl === null) return say(locale, 'answer.more', { count: left });
  return markdownLink(say(locale, 'answer.more-on-page', { count: left }), `${pageUrl}#${id}`);
}

/** A heading that unfolds what stands under it when it is pressed. Where there is a page, the links stand there alone. */
export function cardSection(locale: string | undefined, section: Section, pageUrl: string | null): readonly CardNode[] {
  const { id, title, lines, left } = section;
  const counted = say(locale, 'answer.section.title', { title, count: lines.length + left });
  const selectAction = {
    type: 'Action.ToggleVisibility',
    title: say(locale, 'answer.toggle', { title }),
    targetElements: [id],
  };
  const files =
    id === 'take-away' && pageUrl !== null ? [paragraph(say(locale, 'take.on-page', { url: `${pageUrl}#files` }))] : [];
  const more = left === 0 ? [] : [paragraph(moreLine(locale, left, pageUrl, id), { isSubtle: true })];
  return [
    group([heading(`${counted} ▾`, { size: 'Default' })], { spacing: 'Small', style: 'emphasis', selectAction }),
    group(
      [
        ...cardLines(locale, lines, { numbered: id === 'take-away', linked: pageUrl === null && id !== 'why-not' }),
        ...more,
        ...files,
      ],
      {
        id,
        isVisible: false,
        spacing: 'Small',
      },
    ),
  ];
}
