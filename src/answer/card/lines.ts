import { say } from '../../content/index.ts';
import { sourceDates } from '../days.ts';
import { markdownLink } from '../markdown-inline.ts';
import { type Line, leadOf } from '../outline.ts';
import { type CardNode, group, paragraph } from './elements.ts';

/** How lines are shown: as a list with marks or with numbers; with the first source of each as a link, or without. */
export interface ListLook {
  readonly numbered?: boolean;
  readonly linked?: boolean;
}

/** Where a line comes from, as a link with its dates; nothing where it has no source. */
function cited(locale: string | undefined, { sources: [source] }: Line): readonly string[] {
  if (source === undefined) return [];
  const title = markdownLink(source.title, source.url);
  return [say(locale, 'answer.source', { title, dates: sourceDates(locale, source) })];
}

/** A title that what follows does not run into. */
const ended = ({ runsOn, isCondition }: Line, title: string): string =>
  runsOn === true || /[.!?:]$/.test(title) ? title : `${title}${isCondition === true ? ':' : '.'}`;

function told(locale: string | undefined, line: Line, linked: boolean): string {
  const links = linked ? cited(locale, line) : [];
  const { lead, rest } = leadOf(line);
  const { severity } = line;
  const mark = severity === 'note' || severity === 'blocker' ? [`${say(locale, `answer.severity.${severity}`)}:`] : [];
  const isPlain = line.folded !== undefined || (line.severity === undefined && line.details.length === 0);
  const end = line.severity === undefined ? ended(line, line.title) : ended(line, lead);
  const title = isPlain ? lead : line.quiet === true ? end : `**${end}**`;
  return [...mark, title, ...rest, ...line.details, ...links].join(' ');
}

/** What pressing a line sends: another answer, or the wish to be asked; undefined for a line to read. */
function pressOf({ follow, asks }: Line): CardNode | undefined {
  if (follow !== undefined) return { kind: 'answer', id: follow.field, choice: follow.choice };
  return asks === undefined ? undefined : { kind: 'answer', id: 'next', choice: `change:${asks}` };
}

function pressed(locale: string | undefined, line: Line, linked: boolean): CardNode {
  const title = line.asks === undefined ? 'answer.what-if.follow' : 'answer.ask';
  const selectAction = {
    type: 'Action.Submit',
    title: say(locale, title, { text: line.title }),
    data: pressOf(line),
  };
  return group([paragraph(told(locale, line, linked))], { spacing: 'Small', style: 'emphasis', selectAction });
}

/** A line whose rest is hidden until it is pressed. */
function unfolding(locale: string | undefined, line: Line, index: number): readonly CardNode[] {
  const id = `watch-${index + 1}`;
  const selectAction = {
    type: 'Action.ToggleVisibility',
    title: say(locale, 'answer.toggle', { title: line.title }),
    targetElements: [id],
  };
  const shown = paragraph(`${told(locale, line, false)}\u00a0▾`);
  const hidden = paragraph([...(line.folded ?? []), ...cited(locale, line)].join(' '), { id, isVisible: false });
  return [group([shown], { spacing: 'Small', selectAction }), hidden];
}

/**
 * Lines of the answer: those that can be followed as rows to press, the others as one list of Markdown, which costs a
 * message far less than an element each.
 */
export function cardLines(
  locale: string | undefined,
  lines: readonly Line[],
  look: ListLook = {},
): readonly CardNode[] {
  const { numbered = false, linked = true } = look;
  const rows = lines.filter(line => pressOf(line) !== undefined);
  const unfold = lines.filter(({ folded }) => folded !== undefined);
  const listed = lines.filter(line => pressOf(line) === undefined && line.folded === undefined);
  const items = listed.map((line, index) => `${numbered ? `${index + 1}.` : '-'} ${told(locale, line, linked)}`);
  return [
    ...rows.map(line => pressed(locale, line, linked)),
    ...(items.length === 0 ? [] : [paragraph(items.join('\n'))]),
    ...unfold.flatMap((line, index) => unfolding(locale, line, index)),
  ];
}
