import { say } from '../../content/index.ts';
import type { Frame } from '../frame.ts';
import type { Outline, WayOn } from '../outline.ts';
import { type CardNode, submit } from './elements.ts';

type Button = CardNode | undefined;

/** The page of the answer; undefined where no address would be followed. */
function opened({ pageUrl }: Frame, title: string): Button {
  return pageUrl === null ? undefined : { type: 'Action.OpenUrl', title, url: pageUrl };
}

/**
 * Here a press copies the address, and a client that cannot copy is told it; elsewhere the page is opened to be sent
 * on.
 */
function share(frame: Frame): Button {
  const { locale, pageUrl, inBrowser } = frame;
  if (pageUrl === null) return undefined;
  if (!inBrowser) return opened(frame, say(locale, 'answer.way.open'));
  return submit(say(locale, 'answer.way.share'), { kind: 'part', part: 'share', copy: pageUrl });
}

/** One way on as a button; undefined where it leads nowhere here. */
const buttons: Readonly<Record<WayOn, (frame: Frame) => Button>> = {
  share,
  files: ({ locale }) => submit(say(locale, 'answer.way.files'), { kind: 'part', part: 'files' }),
  cost: ({ locale }) => submit(say(locale, 'answer.way.cost'), { kind: 'part', part: 'cost' }),
  compare: ({ locale }) => submit(say(locale, 'answer.way.compare'), { kind: 'part', part: 'compare-two' }),
  // Elsewhere the page is one button already, and is printed there.
  print: frame => (frame.inBrowser ? opened(frame, say(frame.locale, 'answer.way.print')) : undefined),
  change: ({ locale }) => submit(say(locale, 'answer.way.change'), { kind: 'command', command: 'what-did-i-say' }),
};

/** What next, in one row. */
export function waysRow({ ways }: Outline, frame: Frame): readonly CardNode[] {
  const actions = ways.flatMap(way => buttons[way](frame) ?? []);
  return actions.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Medium', actions }];
}
