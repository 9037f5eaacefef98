import type { LineState } from '../direct-line/line-events.ts';
import { word } from '../words.ts';

/** Milliseconds that something must take before it is worth a word. */
const patience = 500;
/** Milliseconds after which nobody believes any more that an answer is being written. */
const longestWriting = 15_000;

/** One line between transcript and input. It keeps its height, so that nothing on the page moves when it speaks. */
export class Status {
  readonly #line: HTMLElement;
  #state: LineState = 'connecting';
  #writing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor(line: HTMLElement) {
    this.#line = line;
  }

  /** The state of the connection; trouble is named when it lasts. */
  connection(state: LineState): void {
    this.#state = state;
    this.#later();
  }

  /** Something was said to the bot: after a while the line says that the answer is being written. */
  waiting(): void {
    this.#writing = true;
    clearTimeout(this.#end);
    this.#end = setTimeout(() => this.answered(), longestWriting);
    this.#later();
  }

  /** The answer is here. */
  answered(): void {
    clearTimeout(this.#end);
    this.#writing = false;
    this.#show();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), patience);
    if (this.#text() === '') this.#show();
  }

  #text(): string {
    if (this.#state === 'connecting') return word('connecting');
    if (this.#state === 'offline') return word('offline');
    if (this.#state !== 'online') return word('busy', { seconds: this.#state.busy });
    return this.#writing ? word('writing') : '';
  }

  #show(): void {
    const text = this.#text();
    if (this.#line.textContent !== text) this.#line.textContent = text;
    this.#line.toggleAttribute(
      'data-moving',
      text !== '' && (this.#state === 'online' || this.#state === 'connecting'),
    );
  }
}
