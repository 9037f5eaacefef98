import { say, tagOf } from '../../content/index.ts';
import type { Frame } from '../frame.ts';
import { markdownLink } from '../markdown-inline.ts';
import type { Line, Outline } from '../outline.ts';
import { type CardNode, group, heading, paragraph, submit } from './elements.ts';
import { cardLines } from './lines.ts';
import { cardSection } from './section.ts';
import { waysRow } from './ways.ts';

function block(frame: Frame, title: string, lines: readonly Line[], look: CardNode): readonly CardNode[] {
  if (lines.length === 0) return [];
  return [
    group([heading(title, { size: 'Medium' }), ...cardLines(frame.locale, lines, { linked: false })], {
      spacing: 'Medium',
      ...look,
    }),
  ];
}

function picture(frame: Frame): readonly CardNode[] {
  if (frame.pictureUrl === null) return [];
  return [{ type: 'Image', url: frame.pictureUrl, altText: frame.pictureText, size: 'Stretch', spacing: 'Medium' }];
}

/** Colours of the verdicts, by the names that Adaptive Cards have for them. */
const colours = { yes: 'Good', 'yes-if': 'Good', no: 'Attention', 'not-needed': 'Accent', depends: 'Warning' } as const;

/** The answer in two sentences, with the verdict as a word before them and one source behind them. */
function opening({ badge, verdict, lead, because, sources: [source] }: Outline, frame: Frame): readonly CardNode[] {
  const mark = source === undefined ? [] : [markdownLink(say(frame.locale, 'answer.source-mark'), source.url)];
  const rest = [...(because === null ? [] : [because]), ...mark].join(' ');
  return [
    ...(badge === null || verdict === null
      ? []
      : [paragraph(badge, { weight: 'Bolder', color: colours[verdict], spacing: 'Medium' })]),
    heading(lead, { size: 'Large', spacing: badge === null ? 'Medium' : 'None' }),
    ...(rest === '' ? [] : [paragraph(rest)]),
  ];
}

function unsure({ unsure: said }: Outline, { locale }: Frame): readonly CardNode[] {
  if (said === null) return [];
  const design = submit(say(locale, 'unsure.design'), { kind: 'answer', id: 'next', choice: 'design' });
  return [paragraph(said), { type: 'ActionSet', actions: [design] }];
}

/** The step that tells, its command in the type of commands, and what it can show. */
function checked({ check }: Outline): readonly CardNode[] {
  if (check === null) return [];
  const { title, step, command, lines } = check;
  const typed = command === null ? [] : [paragraph(command, { fontType: 'Monospace' })];
  return [
    group(
      [
        heading(title, { size: 'Medium' }),
        paragraph(step),
        ...typed,
        paragraph(lines.map(line => `- ${line.title}`).join('\n')),
      ],
      { spacing: 'Medium', style: 'emphasis' },
    ),
  ];
}

const cell = (text: string, look: CardNode = {}): CardNode => ({ type: 'TableCell', items: [paragraph(text, look)] });

/** Options side by side as a table. */
function compared({ sideBySide }: Outline): readonly CardNode[] {
  if (sideBySide === null) return [];
  const { title, head, rows, decides } = sideBySide;
  const row = (cells: readonly string[], look: (place: number) => CardNode): CardNode => ({
    type: 'TableRow',
    cells: cells.map((text, place) => cell(text, look(place))),
  });
  return [
    heading(title, { size: 'Medium', spacing: 'Medium' }),
    {
      type: 'Table',
      firstRowAsHeader: true,
      gridStyle: 'accent',
      columns: head.map((_, place) => ({ width: place === 0 ? 2 : 3 })),
      rows: [
        row(head, () => ({ weight: 'Bolder', size: 'Small' })),
        ...rows.map(cells => row(cells, place => ({ size: 'Small', ...(place === 0 ? { weight: 'Bolder' } : {}) }))),
      ],
    },
    ...(decides === null ? [] : [paragraph(decides)]),
  ];
}

function buttons(outline: Outline, { locale }: Frame): readonly CardNode[] {
  const over = submit(
    say(locale, 'answer.button.start-over'),
    { kind: 'command', command: 'start-over' },
    { style: 'destructive' },
  );
  if (outline.missing.length > 0) return [over];
  return [
    over,
    submit(say(locale, 'answer.button.useful'), { kind: 'feedback', useful: true }),
    submit(say(locale, 'answer.button.not-useful'), { kind: 'feedback', useful: false }),
  ];
}

/** The answer as an Adaptive Card 1.5: what counts at once, the rest unfolds. */
export function answerCard(outline: Outline, frame: Frame): CardNode {
  const { locale } = frame;
  const isGrave = outline.watch.some(({ severity }) => severity === 'blocker');
  const body = [
    ...(outline.difference === null ? [] : [paragraph(outline.difference)]),
    ...(outline.stands === null ? [] : [paragraph(outline.stands, { isSubtle: true, size: 'Small' })]),
    ...block(frame, say(locale, 'answer.verdicts'), outline.verdicts, { style: 'emphasis' }),
    ...block(frame, say(locale, 'answer.contradictions'), outline.contradictions, { style: 'attention' }),
    ...opening(outline, frame),
    ...unsure(outline, frame),
    ...checked(outline),
    ...compared(outline),
    ...block(frame, outline.partsTitle, outline.parts, {}),
    ...block(frame, say(locale, 'answer.depends'), outline.depends, {}),
    ...block(frame, say(locale, 'missing.helps'), outline.missing, {}),
    ...block(frame, say(locale, 'answer.watch'), outline.watch, isGrave ? { style: 'attention' } : {}),
    ...picture(frame),
    ...waysRow(outline, frame),
    ...outline.sections.flatMap(section => cardSection(frame, section, outline.ruleVersion)),
  ];
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: tagOf(locale),
    speak: frame.speak,
    fallbackText: outline.lead,
    body,
    actions: buttons(outline, frame),
  };
}
