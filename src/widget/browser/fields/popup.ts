/** Pixels of a popup at its tallest, and between it and its field or the edge of the window. */
const tallest = 296;
const gap = 4;

let shown: Popup | undefined;

/** Closes whatever popup is open: somebody has said something, and it belongs to what was asked before. */
export function closePopup(): void {
  shown?.close();
}

/** The part of the window that can be seen: a keyboard on the glass may cover the rest. */
function seen(): { readonly top: number; readonly bottom: number } {
  const top = visualViewport?.offsetTop ?? 0;
  return { top, bottom: top + (visualViewport?.height ?? innerHeight) };
}

/**
 * What unfolds from a field and lies over everything else, on the side where there is more room. One is open at a time;
 * it goes with its field while somebody scrolls, and closes when the field is out of sight.
 */
export class Popup {
  readonly close: () => void;
  readonly #element: HTMLElement;
  readonly #field: HTMLElement;
  readonly #follow = (): void => this.#place();

  constructor(element: HTMLElement, field: HTMLElement, close: () => void) {
    this.#element = element;
    this.#field = field;
    this.close = close;
  }

  show(): void {
    if (shown !== this) closePopup();
    shown = this;
    this.#element.hidden = false;
    document.addEventListener('scroll', this.#follow, { capture: true, passive: true });
    addEventListener('resize', this.#follow);
    visualViewport?.addEventListener('resize', this.#follow);
    this.#place();
  }

  hide(): void {
    if (shown === this) shown = undefined;
    this.#element.hidden = true;
    document.removeEventListener('scroll', this.#follow, { capture: true });
    removeEventListener('resize', this.#follow);
    visualViewport?.removeEventListener('resize', this.#follow);
  }

  #place(): void {
    const field = this.#field.getBoundingClientRect();
    const frame = this.#field.closest('#scroll')?.getBoundingClientRect();
    if (frame !== undefined && (field.bottom < frame.top || field.top > frame.bottom)) {
      this.close();
      return;
    }
    const { style } = this.#element;
    const { top, bottom } = seen();
    const above = field.top - top - 2 * gap;
    const below = bottom - field.bottom - 2 * gap;
    const isAbove = below < Math.min(tallest, this.#element.scrollHeight) && above > below;
    style.maxBlockSize = `${Math.min(tallest, isAbove ? above : below)}px`;
    style.left = `${field.left}px`;
    style.width = `${field.width}px`;
    style.top = isAbove ? 'auto' : `${field.bottom + gap}px`;
    style.bottom = isAbove ? `${document.documentElement.clientHeight - field.top + gap}px` : 'auto';
  }
}
