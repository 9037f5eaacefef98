import { say } from '../content/index.ts';
import type { Source } from '../decision/said.ts';
import { sourceDates } from './days.ts';
import { type Frame, moreWords } from './frame.ts';
import { markdownTable } from './markdown-inline.ts';
import { type Line, type Outline, type Section, titled } from './outline.ts';

/** Gives each source the number of its first mention. */
function numbering(): { cite(sources: readonly Source[]): string; readonly list: readonly Source[] } {
  const list: Source[] = [];
  const numberOf = (source: Source): number => {
    const known = list.findIndex(other => other.id === source.id);
    return known >= 0 ? known + 1 : list.push(source);
  };
  return { cite: sources => sources.map(source => `[${numberOf(source)}]`).join(''), list };
}

type Numbering = ReturnType<typeof numbering>;

function item(locale: string | undefined, numbers: Numbering, line: Line): string {
  const isMarked = line.severity === 'blocker' || line.severity === 'note';
  const severity = isMarked ? `${say(locale, `answer.severity.${line.severity}`)}: ` : '';
  return `${titled(severity + line.title, line.details, line.runsOn)} ${numbers.cite(line.sources)}`.trimEnd();
}

/** The step that tells, its command on a line of its own, and what it can show. */
function checked({ check }: Outline): readonly string[] {
  if (check === null) return [];
  const command = check.command === null ? [] : [`\`${check.command}\``];
  const lines = check.lines.map(({ title }) => `- ${title}`);
  return [`**${check.title}**`, [check.step, ...command].join(' '), lines.join('\n')];
}

/** Options side by side as a Markdown table. */
function compared({ sideBySide }: Outline): readonly string[] {
  if (sideBySide === null) return [];
  const { title, head, rows, decides } = sideBySide;
  return [`**${title}**`, markdownTable(head, rows), ...(decides === null ? [] : [decides])];
}

/** The answer: what is read at a glance in bold, the rest under it. */
function opening({ badge, lead, because, sources }: Outline, numbers: Numbering): readonly string[] {
  const told = [...(badge === null ? [] : [`${badge}.`]), lead].join(' ');
  const cited = numbers.cite(sources);
  return because === null ? [`**${told}** ${cited}`.trimEnd()] : [`**${told}**`, `${because} ${cited}`.trimEnd()];
}

/** What unfolds under the lines to watch out for, by their numbers: here there is nothing to unfold. */
function unfolded(locale: string | undefined, watch: readonly Line[]): readonly Line[] {
  return watch.flatMap(({ folded }, index) =>
    folded === undefined
      ? []
      : [{ title: say(locale, 'answer.to', { number: index + 1 }), details: folded, sources: [] }],
  );
}

/**
 * The whole answer as text that reads well plain and as Markdown, for channels without cards and for screen readers.
 * Sources are numbered and listed at the end with the day they were checked.
 */
export function answerText(outline: Outline, frame: Frame): string {
  const { locale } = frame;
  const numbers = numbering();
  const block = (title: string, lines: readonly Line[], left = 0, isNumbered = false): readonly string[] => {
    if (lines.length === 0) return [];
    const more = left === 0 ? [] : [`- ${moreWords(frame, left)}`];
    const items = lines.map((line, index) => `${isNumbered ? `${index + 1}.` : '-'} ${item(locale, numbers, line)}`);
    return [[`**${title}**`, ...items, ...more].join('\n')];
  };
  const pitfalls = (section: Section | undefined): readonly string[] => {
    const lines = [...unfolded(locale, outline.watch), ...(section?.lines ?? [])];
    return block(section?.title ?? say(locale, 'answer.section.pitfalls'), lines, section?.left);
  };
  const told = (section: Section): readonly string[] => {
    if (section.id === 'sources') return [];
    return section.id === 'pitfalls'
      ? pitfalls(section)
      : block(section.title, section.lines, section.left, section.id === 'take-away');
  };
  const hasPitfalls = outline.sections.some(({ id }) => id === 'pitfalls');
  const paragraphs = [
    ...(outline.difference === null ? [] : [outline.difference]),
    ...(outline.stands === null ? [] : [outline.stands]),
    ...block(say(locale, 'answer.verdicts'), outline.verdicts),
    ...block(say(locale, 'answer.contradictions'), outline.contradictions),
    ...opening(outline, numbers),
    ...(outline.unsure === null ? [] : [outline.unsure]),
    ...checked(outline),
    ...compared(outline),
    ...block(outline.partsTitle, outline.parts),
    ...block(say(locale, 'answer.depends'), outline.depends),
    ...block(say(locale, 'missing.helps'), outline.missing),
    ...block(say(locale, 'answer.watch'), outline.watch, 0, true),
    ...(hasPitfalls ? [] : pitfalls(undefined)),
    ...outline.sections.flatMap(told),
  ];
  const sources = numbers.list.map(
    (source, index) =>
      `[${index + 1}] ${say(locale, 'answer.source', { title: source.title, dates: sourceDates(locale, source) })}: ${source.url}`,
  );
  if (sources.length > 0) paragraphs.push([`**${say(locale, 'answer.sources')}**`, ...sources].join('\n'));
  if (outline.missing.length === 0) paragraphs.push(say(locale, 'answer.rules', { version: outline.ruleVersion }));
  const page = say(locale, frame.inBrowser ? 'answer.open-page.here' : 'answer.open-page');
  if (frame.pageUrl !== null) paragraphs.push(`${page}: ${frame.pageUrl}`);
  return paragraphs.join('\n\n');
}
