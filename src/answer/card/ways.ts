import { say } from '../../content/index.ts';
import type { Frame } from '../frame.ts';
import type { Outline, WayOn } from '../outline.ts';
import { type CardNode, submit } from './elements.ts';

/** One way on as a button; undefined where it leads nowhere here. */
function button(way: WayOn, { locale, pageUrl }: Frame): CardNode | undefined {
  const title = say(locale, `answer.way.${way}`);
  const onPage = say(locale, 'answer.way.on-page', { way: title });
  const open = (part: string): CardNode | undefined =>
    pageUrl === null ? undefined : { type: 'Action.OpenUrl', title: onPage, url: `${pageUrl}${part}` };
  if (way === 'files') return open('#files');
  if (way === 'share') return open('');
  if (way === 'change') return submit(title, { kind: 'command', command: 'what-did-i-say' });
  return submit(title, { kind: 'part', part: way });
}

/** What next, in one row. */
export function waysRow({ ways }: Outline, frame: Frame): readonly CardNode[] {
  const actions = ways.flatMap(way => button(way, frame) ?? []);
  return actions.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Medium', actions }];
}
