import { textLimit } from '../../../text-limit.ts';
import { word } from '../words.ts';
import type { Editable } from './own-words.ts';

/** What the composer is made of; `editing` says that a message is being edited. */
interface Parts {
  readonly input: HTMLTextAreaElement;
  readonly send: HTMLButtonElement;
  readonly limit: HTMLElement;
  readonly editing: HTMLElement;
}

export interface Composer {
  /** Takes the words of a message into the input; what is sent then stands in its place. */
  edit(message: Editable): void;
  /** Edits nothing any more; what is in the input stays. */
  leave(): void;
}

/**
 * The input with its button: Enter sends, Shift+Enter breaks the line. Up in the empty input edits the newest message
 * that
 * `last` gives, Escape leaves it.
 */
export function composerOn(
  { input, send, limit, editing }: Parts,
  last: () => Editable | undefined,
  say: (text: string, edits?: string) => void,
): Composer {
  let edited: Editable | undefined;
  const check = (): boolean => {
    const { length } = input.value.trim();
    const fits = length <= textLimit;
    limit.textContent = fits ? '' : word('too-long', { length, max: textLimit });
    send.setAttribute('aria-disabled', String(length === 0 || !fits));
    input.setAttribute('aria-invalid', String(!fits));
    return fits && length > 0;
  };
  const leave = (): void => {
    edited = undefined;
    editing.textContent = '';
  };
  const empty = (): void => {
    leave();
    input.value = '';
    check();
  };
  const edit = (message: Editable): void => {
    edited = message;
    editing.textContent = word('editing');
    input.value = message.text;
    input.focus();
    check();
  };
  const submit = (): void => {
    input.focus();
    if (!check()) return;
    const text = input.value.trim();
    const edits = edited;
    empty();
    if (edits === undefined) say(text);
    else if (text !== edits.text) say(text, edits.id);
  };
  input.addEventListener('input', check);
  input.addEventListener('keydown', event => {
    const newest = event.key === 'ArrowUp' && input.value === '' && !event.isComposing ? last() : undefined;
    if (newest !== undefined) {
      event.preventDefault();
      edit(newest);
    }
    if (event.key === 'Escape' && edited !== undefined) {
      // In a frame Escape would close the whole chat.
      event.stopPropagation();
      empty();
    }
    // An input method uses Enter to take a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  send.addEventListener('click', submit);
  check();
  return { edit, leave };
}
