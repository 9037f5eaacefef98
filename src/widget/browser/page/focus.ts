/** Controls that a new message is answered with, the first that is there wins. */
const answering = ['.choices .main', '.style-positive', '.choices button'] as const;

/**
 * Where the keyboard goes in a message: to its field, else to its main button, else to its first choice. `undefined`:
 * it is to be read. On glass a field is left alone, because a keyboard would cover what it asks.
 */
export function firstControl(message: HTMLElement): HTMLElement | undefined {
  const field = message.querySelector<HTMLElement>('.field input');
  if (field !== null) return matchMedia('(pointer: coarse)').matches ? undefined : field;
  // Below rows that can be changed the first button takes them as they are.
  const mains = message.querySelector('.change') === null ? answering : [...answering, '.ac-pushButton'];
  return mains.flatMap(kind => message.querySelector<HTMLElement>(kind) ?? [])[0];
}

/** Lets a key that is held down press a button once: by its next beat the focus may be on another question. */
export function pressOnce(list: HTMLElement): void {
  list.addEventListener('keydown', event => {
    if (event.repeat && event.target instanceof HTMLButtonElement && event.key !== 'Tab') event.preventDefault();
  });
}

/**
 * Takes the keyboard from the control that was pressed to the message that answers it, unless it has gone elsewhere.
 */
export class FocusLead {
  #from: Element | null = null;

  /** Something was pressed. */
  pressed(): void {
    this.#from = document.activeElement;
  }

  /** The answer is here, or has been drawn anew. */
  to(message: HTMLElement): void {
    const now = document.activeElement;
    if (this.#from === null || !document.hasFocus()) return;
    if (now !== this.#from && now !== document.body && now !== message) return;
    // What is still being drawn loses its controls.
    const isDrawn = message.ariaBusy !== 'true';
    const control = (isDrawn ? firstControl(message) : undefined) ?? message;
    control.focus({ preventScroll: true });
    this.#from = isDrawn ? null : message;
  }
}
