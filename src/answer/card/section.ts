import { say } from '../../content/index.ts';
import { type Frame, moreWords } from '../frame.ts';
import { markdownLink } from '../markdown-inline.ts';
import type { Line, Section } from '../outline.ts';
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

/** The sources, and the version of the rules that chose them. */
function sourceList(locale: string | undefined, lines: readonly Line[], version: string): readonly CardNode[] {
  const items = lines.flatMap(({ title, sources }) =>
    sources.map(source => `- ${markdownLink(source.title, source.url)}, ${title}`),
  );
  const list = items.length === 0 ? [] : [paragraph(items.join('\n'))];
  return [...list, paragraph(say(locale, 'answer.rules', { version }), { isSubtle: true })];
}

/**
 * A heading that unfolds what stands under it when it is pressed, each line with its source and the day it was checked.
 */
export function cardSection(frame: Frame, section: Section, ruleVersion: string): readonly CardNode[] {
  const { locale, pageUrl } = frame;
  const { id, title, lines, left } = section;
  const counted = say(locale, 'answer.section.title', { title, count: lines.length + left });
  const selectAction = {
    type: 'Action.ToggleVisibility',
    title: say(locale, 'answer.toggle', { title }),
    targetElements: [id],
  };
  const look = { numbered: id === 'take-away' };
  const isNear = pageUrl !== null && pageUrl.length <= longestRepeated;
  const files =
    id === 'take-away' && isNear ? [paragraph(say(locale, 'take.on-page', { url: `${pageUrl}#files` }))] : [];
  const listed = id === 'sources' ? sourceList(locale, lines, ruleVersion) : cardLines(locale, lines, look);
  const inside = [...listed, ...moreLine(frame, section), ...files];
  return [
    group([heading(`${counted}\u00a0▾`, { size: 'Default' })], { spacing: 'Small', style: 'emphasis', selectAction }),
    group(inside, { id, isVisible: false, spacing: 'Small' }),
  ];
}
