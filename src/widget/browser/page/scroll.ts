/** Pixels from the end within which a person counts as reading the end. */
const near = 80;

/** Keeps the newest message in sight, unless the person is reading further up. */
export class Scroll {
  readonly #box: HTMLElement;
  readonly #latest: HTMLElement;
  #reading = false;

  constructor(box: HTMLElement, latest: HTMLElement) {
    this.#box = box;
    this.#latest = latest;
    box.addEventListener('scroll', () => {
      this.#reading = box.scrollHeight - box.scrollTop - box.clientHeight > near;
      if (!this.#reading) latest.hidden = true;
    });
    latest.addEventListener('click', () => this.toEnd());
  }

  /** Goes to the end. */
  toEnd(): void {
    this.#reading = false;
    this.#latest.hidden = true;
    this.#box.scrollTop = this.#box.scrollHeight;
  }

  /** Shows a new message from its beginning; where the person reads further up, says that there is one. */
  follow(message?: HTMLElement): void {
    if (this.#reading) {
      this.#latest.hidden = false;
      return;
    }
    const end = this.#box.scrollHeight - this.#box.clientHeight;
    const start = message === undefined ? end : message.offsetTop - near / 4;
    this.#box.scrollTop = Math.min(end, start);
  }
}
