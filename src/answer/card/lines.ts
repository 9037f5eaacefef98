import { say } from '../../content/index.ts';
import { markdownLink } from '../markdown-inline.ts';
import type { Line } from '../outline.ts';
import { type CardNode, group, paragraph } from './elements.ts';

/**
 * A line of the answer as one wrapping paragraph: its title in bold, its sentences, its first source as a link (the
 * page and the text have all of them). Where the line can be followed, a press on it does.
 */
export function cardLine(locale: string | undefined, line: Line): CardNode {
  const severity = line.severity === undefined ? '' : `${say(locale, `answer.severity.${line.severity}`)}: `;
  const title = severity + line.title;
  const links = line.sources.slice(0, 1).map(source => markdownLink(source.title, source.url));
  const told = [line.details.length === 0 ? title : `**${title}** ${line.details.join(' ')}`, ...links].join(' ');
  if (line.follow === undefined) return paragraph(told);
  const { field, choice } = line.follow;
  const selectAction = {
    type: 'Action.Submit',
    title: say(locale, 'answer.what-if.follow', { text: line.title }),
    data: { kind: 'answer', id: field, choice },
  };
  return group([paragraph(told)], { spacing: 'Small', style: 'emphasis', selectAction });
}
