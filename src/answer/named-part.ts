import { say } from '../content/index.ts';
import { compare } from '../decision/index.ts';
import type { Recommendation } from '../decision/recommendation.ts';
import { makeOutline } from './make-outline.ts';
import { markdownLink } from './markdown-inline.ts';
import { type Line, type Outline, type SectionId, titled } from './outline.ts';
import { type AnswerOptions, addressOf } from './render-answer.ts';

/** Parts of an answer that have a name to ask for them by. */
export const namedParts = [
  'changes',
  'why',
  'why-not',
  'pitfalls',
  'what-if',
  'cost',
  'steps',
  'sources',
  'files',
  'compare',
  'share',
] as const;

export type NamedPart = (typeof namedParts)[number];

/** Lines that are said at once: more would be a wall, and the page has them all. */
const mostLines = 12;

type Told = { readonly title: string; readonly lines: readonly string[] };

const plain = (title: string): Line => ({ title, details: [], sources: [] });

function spoken(line: Line): string {
  const [source] = line.sources;
  const link = source === undefined ? [] : [markdownLink(source.title, source.url)];
  return [titled(line.title, line.details, line.runsOn), ...(line.folded ?? []), ...link].join(' ');
}

const sections: Readonly<Record<Exclude<NamedPart, 'files' | 'compare' | 'share'>, SectionId>> = {
  changes: 'changes',
  why: 'why',
  'why-not': 'why-not',
  pitfalls: 'pitfalls',
  'what-if': 'what-if',
  cost: 'figures',
  steps: 'take-away',
  sources: 'sources',
};

/** Lines of a part that stand open above the folds. */
function above(part: keyof typeof sections, { parts, watch, because, depends }: Outline): readonly Line[] {
  if (part === 'changes') return parts;
  if (part === 'pitfalls') return watch;
  if (part === 'what-if') return depends;
  return part === 'why' && because !== null ? [plain(because)] : [];
}

function ofOutline(locale: string | undefined, part: keyof typeof sections, outline: Outline): Told {
  const id = sections[part];
  const section = outline.sections.find(found => found.id === id);
  const lines = [...above(part, outline), ...(section?.lines ?? [])];
  const title = part === 'changes' ? outline.partsTitle : say(locale, `named.${part}`);
  return { title, lines: lines.map(spoken) };
}

function compared(locale: string | undefined, { requirements, status }: Recommendation): Told {
  const rows = status === 'answered' ? [] : compare(requirements);
  const lines = rows.map(row => `${row.name}: ${say(locale, `compare.verdict.${row.verdict}`)}. ${row.deciding}`);
  return { title: say(locale, 'page.comparison'), lines };
}

/** The list with a mark before each line, and how many more the page has. */
function listed(locale: string | undefined, { title, lines }: Told, page: string | null): string {
  const left = lines.length - mostLines;
  const more = (): string =>
    page === null
      ? say(locale, 'answer.more', { count: left })
      : markdownLink(say(locale, 'answer.more-on-page', { count: left }), page);
  const shown = left > 0 ? [...lines.slice(0, mostLines), more()] : lines;
  return [`**${title}**`, ...shown.map(line => `- ${line}`)].join('\n');
}

/** One part of an answer, asked for by its name: what there is to say of it, or that there is nothing. */
export function namedPart(recommendation: Recommendation, part: NamedPart, options: AnswerOptions = {}): string {
  const { locale } = options;
  const page = addressOf(recommendation, options);
  if (part === 'files' || part === 'share') {
    if (part === 'files' && recommendation.topology === null) return say(locale, 'named.none');
    return page === null
      ? say(locale, 'named.no-page')
      : say(locale, `named.${part}`, { url: part === 'files' ? `${page}#files` : page });
  }
  const told =
    part === 'compare'
      ? compared(locale, recommendation)
      : ofOutline(locale, part, makeOutline(recommendation, locale, null));
  return told.lines.length === 0 ? say(locale, 'named.none') : listed(locale, told, page);
}
