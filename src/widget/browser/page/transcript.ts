import type { Activity, Outgoing } from '../direct-line/activity.ts';
import type { Pending } from '../direct-line/outbox.ts';
import { element } from '../dom.ts';
import { closePopup } from '../fields/popup.ts';
import { word } from '../words.ts';
import { askedBy } from './asking.ts';
import { markChanged } from './changed-rows.ts';
import { lockAll, markChosen, unlock } from './choices.ts';
import { FocusLead } from './focus.ts';
import { botMessage, type Cards, ownMessage } from './message.ts';
import { type Editable, markReplaced, offerEdit, withdrawEdit } from './own-words.ts';
import type { Scroll } from './scroll.ts';

function shownOf({ text, shown }: { readonly text?: string; readonly shown?: string }): string {
  return shown ?? text ?? '';
}

function isOver(holder: HTMLElement): boolean {
  return 'over' in holder.dataset;
}

/** The list of what was said. */
export class Transcript {
  readonly #list: HTMLElement;
  readonly #scroll: Scroll;
  readonly #cards: Cards;
  readonly #say: (outgoing: Outgoing) => void;
  readonly #edit: (message: Editable) => void;
  readonly #focus = new FocusLead();
  #editable: Editable | undefined;

  constructor(
    list: HTMLElement,
    scroll: Scroll,
    cards: Cards,
    on: { readonly say: (outgoing: Outgoing) => void; readonly edit: (message: Editable) => void },
  ) {
    this.#list = list;
    this.#scroll = scroll;
    this.#cards = cards;
    this.#say = on.say;
    this.#edit = on.edit;
  }

  /** Shows what the person has just said, before the server knows it. */
  pending({ clientId, outgoing }: Pending): void {
    this.#replace(outgoing.edits);
    this.#addOwn(shownOf(outgoing), clientId).dataset['state'] = 'sending';
    this.#scroll.toEnd();
  }

  /** Shows what the stream brings. The echo of a message that is there already only settles it. */
  own(activity: Activity): void {
    this.#replace(activity.edits);
    const there = this.#find(activity.clientId) ?? this.#addOwn(shownOf(activity), activity.clientId);
    this.#settle(there);
    there.dataset['id'] = activity.id;
    if (activity.text !== '' && activity.shown === undefined) this.#offerEdit(there, activity);
    this.#scroll.follow();
  }

  /** The newest words of the person; `undefined` where there is nothing to edit. */
  get editable(): Editable | undefined {
    return this.#editable;
  }

  /** Shows what the bot says, in the place of what it said under the same id before. Returns it as text. */
  bot(activity: Activity): string {
    const asked = askedBy(activity);
    const press = (outgoing: Outgoing): void => {
      if (isOver(message)) return;
      this.#focus.pressed();
      this.#say(asked === undefined ? outgoing : { ...outgoing, answering: asked });
    };
    const show = (): void => {
      const bots = this.#bots();
      markChanged(message, bots.slice(0, bots.indexOf(message)));
      this.#scroll.follow(message, this.#list.querySelector('[data-from="user"]') === null);
      this.#focus.to(message);
    };
    const message = botMessage(activity, this.#cards, press, show);
    const before = this.#bots().find(({ dataset }) => dataset['id'] === activity.id);
    if (before === undefined) {
      for (const holder of this.#bots()) unlock(holder);
      this.#add(message);
    } else {
      before.replaceWith(message);
    }
    show();
    return message.innerText;
  }

  /** The message did not get through: says so, with a button of these words to send it now. */
  unsent(pending: Pending, words: string, again: () => void): void {
    const there = this.#find(pending.clientId) ?? ownMessage(shownOf(pending.outgoing), pending.clientId);
    if (!there.isConnected) this.#add(there);
    const retry = element('button', { type: 'button' }, words);
    retry.addEventListener('click', () => {
      there.remove();
      again();
      // The button that had the focus is gone.
      const said = this.#list.lastElementChild;
      if (said instanceof HTMLElement) said.focus();
    });
    this.#settle(there);
    there.dataset['state'] = 'refused';
    const why = word(pending.full === true ? 'full' : 'unsent');
    there.append(element('p', { class: 'trouble', role: 'alert' }, `${why} `, retry));
  }

  /** A sentence of the page itself. */
  note(...words: readonly (string | Node)[]): void {
    this.#add(element('li', { 'data-message': true, 'data-from': 'page', tabindex: '-1' }, element('p', {}, ...words)));
  }

  /** The conversation shown so far is over: it stays to be read, and its buttons say nothing any more. */
  close(): void {
    this.#noEdit();
    for (const holder of this.#bots()) {
      holder.dataset['over'] = '';
      lockAll(holder);
    }
  }

  /** Empties the list. */
  clear(): void {
    this.#noEdit();
    this.#list.replaceChildren();
  }

  #offerEdit(message: HTMLElement, { id, text }: Activity): void {
    this.#editable = { id, text };
    offerEdit(this.#list, message, () => this.#edit({ id, text }));
  }

  #noEdit(): void {
    this.#editable = undefined;
    withdrawEdit(this.#list);
  }

  #replace(edits: string | undefined): void {
    if (edits === undefined) return;
    const own = [...this.#list.querySelectorAll<HTMLElement>('[data-from="user"]')];
    const before = own.find(({ dataset }) => dataset['id'] === edits);
    if (before !== undefined) markReplaced(before);
  }

  #addOwn(text: string, clientId: string | undefined): HTMLLIElement {
    // The newest group that offers these words is the one that was pressed.
    this.#bots().findLast(holder => markChosen(holder, text));
    const message = ownMessage(text, clientId);
    this.#add(message);
    return message;
  }

  #add(message: HTMLElement): void {
    closePopup();
    for (const item of this.#list.children) item.setAttribute('tabindex', '-1');
    message.tabIndex = 0;
    this.#list.append(message);
  }

  #settle(message: HTMLElement): void {
    delete message.dataset['state'];
  }

  #bots(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[data-from="bot"]')].filter(holder => !isOver(holder));
  }

  #find(clientId: string | undefined): HTMLElement | undefined {
    if (clientId === undefined) return undefined;
    return [...this.#list.querySelectorAll<HTMLElement>('[data-client]')].find(
      message => message.dataset['client'] === clientId,
    );
  }
}
