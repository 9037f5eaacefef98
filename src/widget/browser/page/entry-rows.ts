import { drawings, element, icon, unseen } from '../dom.ts';
import { word } from '../words.ts';
import type { KeptConversation } from './kept-conversations.ts';
import { when } from './when.ts';

/** What a row lets a person do. */
export interface RowActions {
  readonly open: (one: KeptConversation) => void;
  readonly ask: (one: KeptConversation) => void;
}

/** A button that keeps the focus over a new drawing of the list, by its key. */
export function keyed(key: string, press: () => void, content: readonly (Node | string)[], look = ''): HTMLElement {
  const button = element('button', { type: 'button', 'data-key': key, class: look || undefined }, ...content);
  button.addEventListener('click', press);
  return button;
}

/** A question before something is deleted for good; `keep` goes back. */
export function sureRow(key: string, question: string, sure: () => void, keep: () => void): readonly HTMLElement[] {
  return [
    element('p', {}, question),
    element(
      'div',
      { class: 'choices' },
      keyed(`sure:${key}`, sure, [word('conversations.do')], 'main'),
      keyed(`keep:${key}`, keep, [word('conversations.keep')]),
    ),
  ];
}

/** One conversation: its title with the time, which opens it, and a button that asks whether to delete it. */
export function entryRow(one: KeptConversation, isShown: boolean, language: string, on: RowActions): HTMLElement[] {
  const { conversationId, title, at } = one;
  const time = element('time', { datetime: new Date(at).toISOString() }, when(at, Date.now(), language));
  const open = keyed(
    `open:${conversationId}`,
    () => on.open(one),
    [
      element('span', { dir: 'auto' }, title),
      ' ',
      element('small', {}, time, isShown ? ` · ${word('conversations.here')}` : ''),
    ],
    'open',
  );
  if (isShown) open.ariaCurrent = 'true';
  const content = [icon(drawings.bin), unseen(word('conversations.delete', { title }))];
  return [open, keyed(`ask:${conversationId}`, () => on.ask(one), content, 'quiet')];
}
