import { say } from '../content/index.ts';
import type { Source } from '../decision/recommendation.ts';
import { type Frame, moreWords } from './frame.ts';
import { type Line, type Outline, titled } from './outline.ts';

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
  const severity = line.severity === undefined ? '' : `${say(locale, `answer.severity.${line.severity}`)}: `;
  return `- ${titled(severity + line.title, line.details)} ${numbers.cite(line.sources)}`.trimEnd();
}

/**
 * The whole answer as text that reads well plain and as Markdown, for channels without cards and for screen readers.
 * Sources are numbered and listed at the end with the day they were checked.
 */
export function answerText(outline: Outline, frame: Frame): string {
  const { locale } = frame;
  const numbers = numbering();
  const block = (title: string, lines: readonly Line[], left = 0): readonly string[] => {
    if (lines.length === 0) return [];
    const more = left === 0 ? [] : [`- ${moreWords(frame, left)}`];
    return [[`**${title}**`, ...lines.map(line => item(locale, numbers, line)), ...more].join('\n')];
  };
  const told = [
    ...(outline.difference === null ? [] : [outline.difference]),
    ...block(say(locale, 'answer.verdicts'), outline.verdicts),
    ...block(say(locale, 'answer.contradictions'), outline.contradictions),
    `**${outline.lead}**`,
    outline.because,
    ...block(say(locale, 'answer.depends'), outline.depends),
    ...block(say(locale, 'missing.helps'), outline.missing),
    ...block(say(locale, 'answer.parts'), outline.parts),
    ...block(say(locale, 'answer.blockers'), outline.blockers),
    ...block(say(locale, 'answer.pitfalls.first'), outline.pitfalls),
    ...outline.sections.flatMap(section => block(section.title, section.lines, section.left)),
  ];
  const sources = numbers.list.map(
    (source, index) =>
      `[${index + 1}] ${say(locale, 'answer.source', { title: source.title, date: source.checkedOn })}: ${source.url}`,
  );
  if (sources.length > 0) told.push([`**${say(locale, 'answer.sources')}**`, ...sources].join('\n'));
  if (outline.missing.length === 0) told.push(say(locale, 'answer.rules', { version: outline.ruleVersion }));
  if (frame.pageUrl !== null) told.push(`${say(locale, 'answer.open-page')}: ${frame.pageUrl}`);
  return told.join('\n\n');
}
