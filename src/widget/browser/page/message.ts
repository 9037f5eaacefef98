import type { Activity, Outgoing } from '../direct-line/activity.ts';
import { element, unseen } from '../dom.ts';
import { markdownNodes } from '../markdown.ts';
import { word } from '../words.ts';
import { chosenIn, markChosen, suggestions, unlock } from './choices.ts';
import { isLight, lightCard } from './light-card.ts';

type Press = (outgoing: Outgoing) => void;

/** Draws one card; `undefined` where it cannot. */
export type DrawCard = (content: unknown, press: Press) => HTMLElement | undefined;

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
    element('p', { class: 'said', dir: 'auto' }, text),
  );
}

/** What the message says without the card library: at once, and for good where that is all of it. */
function plainBody(activity: Activity, contents: readonly unknown[], press: Press): HTMLElement {
  if (contents.length > 0 && contents.every(isLight)) {
    return element('div', { class: 'body' }, ...contents.map(content => lightCard(content, press)));
  }
  const text = activity.text === '' ? (activity.summary ?? '') : activity.text;
  return element('div', { class: 'body' }, ...markdownNodes(text), ...suggestions(activity, press));
}

/** What the bot said. `grown` is called when a card has taken the place of its text. */
export function botMessage(activity: Activity, cards: Cards, press: Press, grown: () => void): HTMLLIElement {
  const contents = activity.attachments.flatMap(({ contentType, content }) =>
    contentType === adaptive ? [content] : [],
  );
  const plain = plainBody(activity, contents, press);
  const message = element(
    'li',
    { 'data-message': true, 'data-from': 'bot', 'data-id': activity.id, tabindex: '-1' },
    unseen(`${word('bot')}: `),
    plain,
  );
  const draw = (drawCard: DrawCard): void => {
    const drawn = contents.flatMap(content => drawCard(content, press) ?? []);
    // A button stays under the finger that is about to press it.
    if (drawn.length < contents.length || plain.contains(document.activeElement)) return;
    const chosen = chosenIn(plain);
    plain.replaceChildren(...drawn);
    if (chosen !== undefined && markChosen(plain, chosen)) unlock(plain);
  };
  if (contents.every(isLight)) return message;
  const ready = cards.ready();
  if (ready !== undefined) {
    draw(ready);
    return message;
  }
  message.ariaBusy = 'true';
  const done = (): void => {
    message.ariaBusy = null;
    grown();
  };
  cards.load().then(drawCard => {
    draw(drawCard);
    done();
  }, done);
  return message;
}
