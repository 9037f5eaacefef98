import { drawings, element, icon, unseen } from '../dom.ts';
import { word } from '../words.ts';
import { entryRow, keyed, sureRow } from './entry-rows.ts';
import { type KeptConversation, listKey } from './kept-conversations.ts';
import type { Past } from './past.ts';

/** Stands for the whole list where one entry could stand. */
const everything = 'all';

/** The panel with the conversations held before; the browser's own dialog keeps the focus in and gives it back. */
export class ConversationsPanel {
  readonly #past: Past;
  readonly #language: string;
  readonly #opened: () => void;
  readonly #dialog: HTMLDialogElement;
  readonly #list = element('ul');
  readonly #all = element('div');
  readonly #said = element('p', { role: 'status' });
  /** What the person is asked about before it is deleted: an id, or everything. */
  #asked: string | undefined;
  #work = Promise.resolve();
  /** True: something is being done, and what comes of it is drawn at its end. */
  #isBusy = false;

  /** `opened` is called when the chat shows another conversation. */
  constructor(past: Past, language: string, opened: () => void) {
    this.#past = past;
    this.#language = language;
    this.#opened = opened;
    const title = element('h2', { id: 'conversations-title' }, word('conversations'));
    const close = keyed('close', () => this.#dialog.close(), [icon(drawings.close), unseen(word('close'))], 'quiet');
    this.#dialog = element(
      'dialog',
      { id: 'conversations-panel', 'aria-labelledby': title.id },
      element('header', {}, title, close),
      this.#said,
      this.#list,
      this.#all,
      element('p', { class: 'subtle' }, word('conversations.about')),
    );
    this.#dialog.addEventListener('click', event => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    // In a frame Escape would close the whole chat.
    this.#dialog.addEventListener('keydown', event => {
      if (event.key === 'Escape') event.stopPropagation();
    });
    const changed = (): void => {
      if (this.#dialog.open && !this.#isBusy) this.#draw();
    };
    past.kept.watch(changed);
    addEventListener('storage', ({ key }) => {
      if (key === listKey || key === null) changed();
    });
    document.body.append(this.#dialog);
  }

  show(): void {
    this.#asked = undefined;
    this.#say('');
    this.#draw();
    this.#dialog.showModal();
  }

  /** Draws the list anew; the focus stays on its button, or goes to `focus`, or else to the way out. */
  #draw(focus = this.#focused()): void {
    const all = this.#past.kept.all;
    this.#list.replaceChildren(...all.map(one => element('li', {}, ...this.#row(one))));
    this.#list.hidden = all.length === 0;
    if (all.length === 0) this.#all.replaceChildren(element('p', {}, word('conversations.none')));
    else this.#all.replaceChildren(...this.#ofAll(all));
    if (focus === undefined) return;
    const buttons = [...this.#dialog.querySelectorAll<HTMLElement>('[data-key]')];
    (buttons.find(({ dataset }) => dataset['key'] === focus) ?? buttons[0])?.focus();
  }

  #focused(): string | undefined {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement.dataset['key'] : undefined;
  }

  #row(one: KeptConversation): readonly HTMLElement[] {
    const { conversationId: id, title } = one;
    if (this.#asked === id) return this.#sure(id, word('conversations.sure', { title }), [one]);
    return entryRow(one, this.#past.isShown(one), this.#language, {
      open: () => this.#open(one),
      ask: () => this.#ask(id),
    });
  }

  #ofAll(all: readonly KeptConversation[]): readonly HTMLElement[] {
    if (this.#asked === everything) {
      return this.#sure(everything, word('conversations.sure-all', { count: all.length }), all);
    }
    return [keyed(`ask:${everything}`, () => this.#ask(everything), [word('conversations.delete-all')], 'quiet')];
  }

  #sure(key: string, question: string, some: readonly KeptConversation[]): readonly HTMLElement[] {
    const keep = (): void => {
      this.#asked = undefined;
      this.#draw(`ask:${key}`);
    };
    return sureRow(key, question, () => this.#delete(key, some), keep);
  }

  #ask(key: string): void {
    this.#asked = key;
    this.#say('');
    this.#draw(`keep:${key}`);
  }

  #say(text: string): void {
    this.#said.textContent = text;
  }

  /** One thing after the other: the service is asked in between. */
  #next(work: () => Promise<void>): void {
    this.#say(word('conversations.wait'));
    this.#work = this.#work.then(async () => {
      this.#isBusy = true;
      try {
        await work();
      } finally {
        this.#isBusy = false;
      }
    });
  }

  #open(one: KeptConversation): void {
    this.#next(async () => {
      const became = await this.#past.open(one);
      if (became === 'opened') {
        this.#dialog.close();
        this.#opened();
        return;
      }
      this.#say(word(`conversations.${became}`, { title: one.title }));
      this.#draw();
    });
  }

  #delete(key: string, some: readonly KeptConversation[]): void {
    this.#next(async () => {
      const count = await this.#past.forget(some);
      // Meanwhile the person may have been asked about another one.
      if (this.#asked === key) this.#asked = undefined;
      this.#say(word(count === 0 ? 'conversations.deleted' : 'conversations.left', { count }));
      this.#draw();
    });
  }
}
