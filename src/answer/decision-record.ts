import { say } from '../content/index.ts';
import { fields } from '../decision/case/requirements.ts';
import type { Comparison, Recommendation, Source } from '../decision/said.ts';
import { answerTitle, fieldTitle } from './answer-titles.ts';
import { comparisonMarkdown } from './comparison.ts';
import { sourceDates } from './days.ts';
import { makeOutline } from './make-outline.ts';
import { markdownLink, markdownTable, markdownText } from './markdown-inline.ts';
import type { Line, Outline } from './outline.ts';
import { titled } from './outline.ts';

/** What a decision record has beside the recommendation. */
export interface RecordOptions {
  readonly locale?: string | undefined;
  readonly comparison?: readonly Comparison[] | undefined;
  /** Mermaid text of the picture. */
  readonly mermaid?: string | undefined;
  /** Full address of the answer's page. */
  readonly pageUrl?: string | undefined;
}

function bullet(line: Line): string {
  const links = line.sources.map(source => markdownLink(markdownText(source.title), source.url)).join(', ');
  const told = markdownText([titled(line.title, line.details, line.runsOn), ...(line.folded ?? [])].join(' '));
  return `- ${told}${links === '' ? '' : ` (${links})`}`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function sourceLine(locale: string | undefined, source: Source): string {
  return `- ${markdownLink(markdownText(source.title), source.url)}, ${sourceDates(locale, source)}`;
}

/** The answer in one paragraph, what is read at a glance in bold. */
function opening(locale: string | undefined, { badge, lead, because, sources: [source] }: Outline): string {
  const told = [...(badge === null ? [] : [`${badge}.`]), lead].join(' ');
  const mark = source === undefined ? [] : [markdownLink(say(locale, 'answer.source-mark'), source.url)];
  return [`**${markdownText(told)}**`, ...(because === null ? [] : [markdownText(because)]), ...mark].join(' ');
}

/** The step that tells, its command and what it can show. */
function checked({ title, step, command, lines }: NonNullable<Outline['check']>): readonly string[] {
  const typed = command === null ? [] : [`\`\`\`sh\n${command}\n\`\`\``];
  return [`## ${title}`, markdownText(step), ...typed, lines.map(bullet).join('\n')];
}

/** Options side by side. */
function compared({ title, head, rows, decides }: NonNullable<Outline['sideBySide']>): readonly string[] {
  return [`## ${title}`, markdownTable(head, rows), ...(decides === null ? [] : [markdownText(decides)])];
}

/** An answer as a decision record in Markdown, to paste into a design document; or what is missing for one. */
export function decisionRecord(answer: Recommendation, options: RecordOptions = {}): string {
  const { locale, comparison = [], mermaid, pageUrl } = options;
  const outline = makeOutline(answer, locale, null);
  const section = (id: string): readonly Line[] => outline.sections.find(found => found.id === id)?.lines ?? [];
  const answers = fields.flatMap(field => {
    const value = answer.requirements[field];
    return value === undefined
      ? []
      : [`- ${markdownText(fieldTitle(locale, field))}: ${markdownText(answerTitle(locale, field, value))}`];
  });
  const { headline } = answer;
  const title = headline === null ? say(locale, 'record.none') : say(locale, 'record.title', { name: headline.name });
  const version = say(locale, 'record.version', { version: answer.ruleVersion });
  const toDo = [...outline.parts, ...section('changes')];
  return `${[
    `# ${markdownText(title)}`,
    ...(outline.stands === null ? [] : [markdownText(outline.stands)]),
    opening(locale, outline),
    ...(outline.unsure === null ? [] : [markdownText(outline.unsure)]),
    ...(outline.check === null ? [] : checked(outline.check)),
    ...(outline.sideBySide === null ? [] : compared(outline.sideBySide)),
    ...part(say(locale, 'record.decision'), toDo.map(bullet)),
    ...part(say(locale, 'answer.depends'), outline.depends.map(bullet)),
    ...part(say(locale, 'missing.helps'), outline.missing.map(bullet)),
    ...part(say(locale, 'answer.watch'), outline.watch.map(bullet)),
    ...(mermaid === undefined ? [] : [`\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\``]),
    ...part(say(locale, 'record.context'), answers),
    ...part(say(locale, 'answer.section.why'), section('why').map(bullet)),
    ...part(say(locale, 'record.alternatives'), section('why-not').map(bullet)),
    ...(comparison.length === 0 ? [] : [comparisonMarkdown(comparison, locale)]),
    ...part(say(locale, 'record.consequences'), section('pitfalls').map(bullet)),
    ...part(say(locale, 'answer.section.figures'), section('figures').map(bullet)),
    ...part(say(locale, 'answer.section.take-away'), section('take-away').map(bullet)),
    ...part(
      say(locale, 'page.sources'),
      answer.sources.map(source => sourceLine(locale, source)),
    ),
    pageUrl === undefined ? version : `${version} ${markdownLink(say(locale, 'answer.open-page'), pageUrl)}`,
  ].join('\n\n')}\n`;
}
