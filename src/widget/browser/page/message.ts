import type { Activity, Outgoing } from '../direct-line/activity.ts';
import { element, unseen } from '../dom.ts';
import { markdownNodes } from '../markdown.ts';
import { word } from '../words.ts';
import { choiceGroup } from './choices.ts';

/** Draws one card; `undefined` where it cannot. */
export type DrawCard = (content: unknown, press: (outgoing: Outgoing) => void) => HTMLElement | undefined;

/** The card library, which comes with the first card. */
export interface Cards {
  /** There already, or `undefined`. */
  readonly ready: () => DrawCard | undefined;
  readonly load: () => Promise<DrawCard>;
}

const adaptive = 'application/vnd.microsoft.card.adaptive';

/** What the person said. */
export function ownMessage(text: string, clientId: string | undefined): HTMLLIElement {
  return element(
    'li',
    { 'data-message': true, 'data-from': 'user', 'data-client': clientId, tabindex: '-1' },
    unseen(`${word('you')}: `),
    element('p', { class: 'said' }, text),
  );
}

/** What the message says without its cards: visible at once, and all there is where a card cannot be drawn. */
function plainBody(activity: Activity, press: (outgoing: Outgoing) => void, asCard: boolean): HTMLElement {
  const text = activity.text === '' && asCard ? (activity.summary ?? '') : activity.text;
  const choices = choiceGroup(activity, press);
  return element('div', { class: 'body' }, ...markdownNodes(text), ...(choices === undefined ? [] : [choices]));
}

function cardBody(activity: Activity, cards: readonly HTMLElement[], press: (outgoing: Outgoing) => void): HTMLElement {
  const suggested = choiceGroup({ ...activity, value: undefined }, press);
  return element('div', { class: 'body' }, ...cards, ...(suggested === undefined ? [] : [suggested]));
}

/** What the bot said. `grown` is called when a card has taken the place of its text. */
export function botMessage(
  activity: Activity,
  cards: Cards,
  press: (outgoing: Outgoing) => void,
  grown: () => void,
): HTMLLIElement {
  const contents = activity.attachments.flatMap(({ contentType, content }) =>
    contentType === adaptive ? [content] : [],
  );
  const plain = plainBody(activity, press, contents.length > 0);
  const message = element(
    'li',
    { 'data-message': true, 'data-from': 'bot', 'data-id': activity.id, tabindex: '-1' },
    unseen(`${word('bot')}: `),
    plain,
  );
  const draw = (drawCard: DrawCard): void => {
    const drawn = contents.flatMap(content => drawCard(content, press) ?? []);
    // Whoever is about to press a button keeps it under the finger; an answered question stays as it was answered.
    if (drawn.length < contents.length || plain.contains(document.activeElement)) return;
    if (plain.querySelector('[data-chosen]') !== null) return;
    plain.replaceWith(cardBody(activity, drawn, press));
    grown();
  };
  const ready = cards.ready();
  if (contents.length > 0 && ready !== undefined) draw(ready);
  else if (contents.length > 0) cards.load().then(draw, () => undefined);
  return message;
}
