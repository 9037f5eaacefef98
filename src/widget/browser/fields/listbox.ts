import { element } from '../dom.ts';
import type { Option } from './field.ts';
import { matching, type Names } from './match.ts';
import { Popup } from './popup.ts';

/** What a list tells its field. */
interface ListEvents {
  readonly picked: (option: Option) => void;
  /** Whether anything fits what is typed. */
  readonly found: (isFound: boolean) => void;
}

/**
 * The list under a combobox. The focus stays in the input, which says which option is meant (aria-activedescendant).
 */
export class Listbox {
  readonly element: HTMLUListElement;
  readonly #input: HTMLInputElement;
  readonly #options: readonly Option[];
  readonly #on: ListEvents;
  readonly #popup: Popup;
  /** Other names of the options; undefined: they are still to come, so nobody can say that nothing fits. */
  #names: Names | undefined;
  #shown: readonly Option[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, label: string, options: readonly Option[], events: ListEvents) {
    this.#input = input;
    this.#options = options;
    this.#on = events;
    this.element = element('ul', { id: `${input.id}-list`, role: 'listbox', 'aria-label': label, hidden: true });
    input.setAttribute('aria-controls', this.element.id);
    this.#popup = new Popup(this.element, input, () => this.close());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Takes the options' other names, which are searched from now on. */
  know(names: Names): void {
    this.#names = names;
    if (this.#input.value !== '' && document.activeElement === this.#input && this.#active === -1) this.open();
  }

  /** Shows the options that fit what is typed. */
  open(): void {
    this.#shown = matching(this.#options, this.#input.value, this.#names);
    this.element.replaceChildren(...this.#shown.map((option, at) => this.#item(option, at)));
    this.#show(this.#shown.length > 0);
    this.#on.found(this.isOpen || this.#names === undefined);
  }

  close(): void {
    this.#show(false);
  }

  /** Goes so many options down (or up), around the ends; opens the list first. */
  move(by: number): void {
    if (!this.isOpen) this.open();
    else this.#mark((Math.max(this.#active, by > 0 ? -1 : 0) + by + this.#shown.length) % this.#shown.length);
  }

  /** Picks the option that is marked. False: none is. */
  pick(): boolean {
    const option = this.isOpen ? this.#shown[this.#active] : undefined;
    if (option !== undefined) this.#on.picked(option);
    return option !== undefined;
  }

  #item(option: Option, at: number): HTMLLIElement {
    const item = element(
      'li',
      { id: `${this.element.id}-${at}`, role: 'option', 'aria-selected': 'false' },
      option.title,
    );
    // A press must not take the focus away from the input.
    item.addEventListener('pointerdown', event => event.preventDefault());
    item.addEventListener('click', () => this.#on.picked(option));
    return item;
  }

  #show(isOpen: boolean): void {
    if (isOpen) this.#popup.show();
    else this.#popup.hide();
    this.#input.ariaExpanded = String(isOpen);
    this.#mark(-1);
  }

  #mark(at: number): void {
    this.#active = at;
    for (const [place, item] of [...this.element.children].entries()) item.ariaSelected = String(place === at);
    const item = this.element.children[at];
    if (item === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', item.id);
    item?.scrollIntoView({ block: 'nearest' });
  }
}
