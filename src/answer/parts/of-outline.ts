import { say } from '../../content/index.ts';
import { firstSentence, type Line, type Outline, type Section, type SectionId } from '../outline.ts';
import { type Given, spoken, type Told } from './given.ts';

const sections = {
  changes: 'changes',
  why: 'why',
  'why-not': 'why-not',
  pitfalls: 'pitfalls',
  'what-if': 'what-if',
  cost: 'figures',
  steps: 'take-away',
  sources: 'sources',
} as const satisfies Readonly<Record<string, SectionId>>;

/** Parts that are a section of the answer. */
export type SectionPart = keyof typeof sections;

const plain = (title: string): Line => ({ title, details: [], sources: [] });

/** Lines of a part that stand open above the folds. */
function above(part: SectionPart, { parts, watch, because, depends }: Outline): readonly Line[] {
  if (part === 'changes') return parts;
  if (part === 'pitfalls') return watch;
  if (part === 'what-if') return depends;
  return part === 'why' && because !== null ? [plain(because)] : [];
}

/** A section with what of it stands above the folds. */
export function toldSection({ locale, outline }: Given, part: SectionPart): Told {
  const section = outline.sections.find(({ id }) => id === sections[part]);
  const lines = [...above(part, outline), ...(section?.lines ?? [])];
  const title = part === 'changes' ? outline.partsTitle : say(locale, `named.${part}`);
  return { title, lines: lines.map(spoken) };
}

/** What the check of a diagnosis is, its command, and what each thing that it can show means. */
export function toldCheck({ locale, outline: { check } }: Given): Told {
  const command = check === null || check.command === null ? [] : [`\`${check.command}\``];
  const lines = check === null ? [] : [check.step, ...command, ...check.lines.map(spoken)];
  return { title: say(locale, 'named.check'), lines };
}

/** What a section begins with, in a sentence. */
function beginningOf({ id, lines: [first] }: Section): string {
  if (first === undefined) return '';
  return id === 'sources' ? (first.sources[0]?.title ?? first.title) : firstSentence(first.title)[0];
}

/** Every folded section by what it begins with, and where all of it is read. */
export function toldRest({ locale, outline, page }: Given): Told {
  const lines = outline.sections.map(section => {
    const { title, lines } = section;
    return say(locale, 'named.rest.line', { title, count: lines.length, said: beginningOf(section) });
  });
  const all = page === null ? say(locale, 'named.rest.ask') : say(locale, 'named.rest.page', { url: page });
  return { title: say(locale, 'named.rest'), lines: lines.length === 0 ? [] : [...lines, all] };
}
