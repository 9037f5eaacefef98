import type { Line, Outline } from '../../src/answer/outline.ts';
import { say } from '../../src/content/index.ts';

const wordsIn = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

/** What is read of lines that stand open, with the heading over them; nothing where there are none. */
function open(title: string, lines: readonly Line[]): readonly string[] {
  if (lines.length === 0) return [];
  const severity = (line: Line): readonly string[] =>
    line.severity === 'blocker' || line.severity === 'note' ? [say('en', `answer.severity.${line.severity}`)] : [];
  return [title, ...lines.flatMap(line => [...severity(line), line.title, ...line.details])];
}

/** Words of an answer that are read before anything is unfolded, the buttons and rows to press aside. */
export function wordsBeforeFolds(outline: Outline): number {
  const { difference, stands, badge, lead, because, unsure, partsTitle } = outline;
  const buttonsAbove = outline.depends.length > 0 ? [say('en', 'answer.depends')] : [];
  const texts = [
    ...[difference, stands, badge, lead, because, unsure].filter(text => text !== null),
    ...open(say('en', 'answer.verdicts'), outline.verdicts),
    ...open(say('en', 'answer.contradictions'), outline.contradictions),
    ...open(partsTitle, outline.parts),
    ...open(say('en', 'answer.watch'), outline.watch),
    ...buttonsAbove,
    ...(outline.missing.length > 0 ? [say('en', 'missing.helps')] : []),
  ];
  return texts.reduce((sum, text) => sum + wordsIn(text), 0);
}
