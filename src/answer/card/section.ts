import { say } from '../../content/index.ts';
import type { Section } from '../outline.ts';
import { type CardNode, group, heading, paragraph } from './elements.ts';
import { cardLines } from './lines.ts';

/** What is said of the lines that were left out for size. */
export function moreLine(locale: string | undefined, left: number, hasPage: boolean): string {
  return say(locale, hasPage ? 'answer.more-on-page' : 'answer.more', { count: left });
}

/** A heading that unfolds what stands under it when it is pressed. Where there is a page, the links stand there alone. */
export function cardSection(locale: string | undefined, section: Section, pageUrl: string | null): readonly CardNode[] {
  const { id, title, lines, left } = section;
  const hasPage = pageUrl !== null;
  const counted = say(locale, 'answer.section.title', { title, count: lines.length + left });
  const selectAction = {
    type: 'Action.ToggleVisibility',
    title: say(locale, 'answer.toggle', { title }),
    targetElements: [id],
  };
  const files =
    id === 'take-away' && pageUrl?.startsWith('https://') === true
      ? [paragraph(say(locale, 'take.on-page', { url: `${pageUrl}#files` }))]
      : [];
  const more = left === 0 ? [] : [paragraph(moreLine(locale, left, hasPage), { isSubtle: true })];
  return [
    group([heading(`${counted} ▾`, { size: 'Default' })], { spacing: 'Small', style: 'emphasis', selectAction }),
    group([...cardLines(locale, lines, { numbered: id === 'take-away', linked: !hasPage }), ...more, ...files], {
      id,
      isVisible: false,
      spacing: 'Small',
    }),
  ];
}
