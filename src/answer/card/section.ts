import { say } from '../../content/index.ts';
import { type Frame, moreWords } from '../frame.ts';
import { markdownLink } from '../markdown-inline.ts';
import type { Section } from '../outline.ts';
import { type CardNode, group, heading, paragraph } from './elements.ts';
import { cardLines } from './lines.ts';

/** Longest address that every section repeats, in UTF-16 units; a longer one would crowd out what there is to read. */
const longestRepeated = 240;

function moreLine(frame: Frame, { id, left }: Section): readonly CardNode[] {
  if (left === 0) return [];
  const { pageUrl } = frame;
  const said = moreWords(frame, left);
  const isLinked = pageUrl !== null && pageUrl.length <= longestRepeated;
  return [paragraph(isLinked ? markdownLink(said, `${pageUrl}#${id}`) : said, { isSubtle: true })];
}

/** A heading that unfolds what stands under it when it is pressed. Where there is a page, the links stand there alone. */
export function cardSection(frame: Frame, section: Section): readonly CardNode[] {
  const { locale, pageUrl } = frame;
  const { id, title, lines, left } = section;
  const counted = say(locale, 'answer.section.title', { title, count: lines.length + left });
  const selectAction = {
    type: 'Action.ToggleVisibility',
    title: say(locale, 'answer.toggle', { title }),
    targetElements: [id],
  };
  const look = { numbered: id === 'take-away', linked: pageUrl === null && id !== 'why-not' };
  const files =
    id === 'take-away' && pageUrl !== null ? [paragraph(say(locale, 'take.on-page', { url: `${pageUrl}#files` }))] : [];
  const inside = [...cardLines(locale, lines, look), ...moreLine(frame, section), ...files];
  return [
    group([heading(`${counted}\u00a0▾`, { size: 'Default' })], { spacing: 'Small', style: 'emphasis', selectAction }),
    group(inside, { id, isVisible: false, spacing: 'Small' }),
  ];
}
