import { say, tagOf } from '../../content/index.ts';
import type { Frame } from '../frame.ts';
import type { Line, Outline } from '../outline.ts';
import { type CardNode, group, heading, paragraph, submit } from './elements.ts';
import { cardLines } from './lines.ts';
import { cardSection } from './section.ts';

function block(frame: Frame, title: string, lines: readonly Line[], look: CardNode): readonly CardNode[] {
  if (lines.length === 0) return [];
  return [
    group([heading(title, { size: 'Medium' }), ...cardLines(frame.locale, lines)], {
      spacing: 'Medium',
      ...look,
    }),
  ];
}

function picture(frame: Frame): readonly CardNode[] {
  if (frame.pictureUrl === null) return [];
  return [{ type: 'Image', url: frame.pictureUrl, altText: frame.pictureText, size: 'Stretch', spacing: 'Medium' }];
}

function buttons(outline: Outline, frame: Frame): readonly CardNode[] {
  const { locale, pageUrl } = frame;
  const page =
    pageUrl === null ? [] : [{ type: 'Action.OpenUrl', title: say(locale, 'answer.button.page'), url: pageUrl }];
  const ways = [
    ...page,
    submit(say(locale, 'answer.button.change'), { kind: 'command', command: 'what-did-i-say' }),
    submit(say(locale, 'answer.button.start-over'), { kind: 'command', command: 'start-over' }),
  ];
  if (outline.missing.length > 0) return ways;
  return [
    ...ways,
    submit(say(locale, 'answer.button.useful'), { kind: 'feedback', useful: true }),
    submit(say(locale, 'answer.button.not-useful'), { kind: 'feedback', useful: false }),
  ];
}

function rules({ ruleVersion }: Outline, locale: string | undefined): CardNode {
  return paragraph(say(locale, 'answer.rules', { version: ruleVersion }), { isSubtle: true, size: 'Small' });
}

/** The answer as an Adaptive Card 1.5: what counts at once, the rest unfolds. */
export function answerCard(outline: Outline, frame: Frame): CardNode {
  const { locale } = frame;
  const body = [
    ...(outline.difference === null ? [] : [paragraph(outline.difference)]),
    ...block(frame, say(locale, 'answer.verdicts'), outline.verdicts, { style: 'emphasis' }),
    ...block(frame, say(locale, 'answer.contradictions'), outline.contradictions, { style: 'attention' }),
    heading(outline.lead, { size: 'Large', spacing: 'Medium' }),
    paragraph(outline.because),
    ...block(frame, say(locale, 'answer.depends'), outline.depends, {}),
    ...block(frame, say(locale, 'missing.helps'), outline.missing, {}),
    ...picture(frame),
    ...block(frame, say(locale, 'answer.parts'), outline.parts, {}),
    ...block(frame, say(locale, 'answer.blockers'), outline.blockers, { style: 'attention' }),
    ...block(frame, say(locale, 'answer.pitfalls.first'), outline.pitfalls, {}),
    ...outline.sections.flatMap(section => cardSection(frame, section)),
    ...(outline.missing.length > 0 ? [] : [rules(outline, locale)]),
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
