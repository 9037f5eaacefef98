/** Pixels from the end within which a person counts as reading the end. */
const near = 80;

/** What a person scrolls with; what the page does by itself tells nothing about where they read. */
const byHand = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Keeps the newest message in sight, unless the person is reading further up. */
export class Scroll {
  readonly #box: HTMLElement;
  readonly #latest: HTMLElement;
  #isMoved = false;
  #isReading = false;

  constructor(box: HTMLElement, latest: HTMLElement) {
    this.#box = box;
    this.#latest = latest;
    for (const kind of byHand) {
      box.addEventListener(
        kind,
        () => {
          this.#isMoved = true;
        },
        { passive: true },
      );
    }
    box.addEventListener('scroll', () => {
      if (!this.#isMoved) return;
      this.#isReading = box.scrollHeight - box.scrollTop - box.clientHeight > near;
      if (!this.#isReading) latest.hidden = true;
    });
    latest.addEventListener('click', () => this.toEnd());
  }

  /** Goes to the end. */
  toEnd(): void {
    this.#go(this.#box.scrollHeight);
  }

  /**
   * Shows a new message from its beginning; where the person reads further up, says that there is one. `isFirst`:
   * nobody
   * has said anything yet, so that what stands above it is to be read first.
   */
  follow(message?: HTMLElement, isFirst = false): void {
    if (isFirst) {
      this.#go(0);
      return;
    }
    if (this.#isReading) {
      this.#latest.hidden = false;
      return;
    }
    const end = this.#box.scrollHeight - this.#box.clientHeight;
    this.#go(message === undefined ? end : Math.min(end, message.offsetTop - near / 4));
  }

  #go(top: number): void {
    this.#isMoved = false;
    this.#isReading = false;
    this.#latest.hidden = true;
    this.#box.scrollTop = top;
  }
}
