import { textLimit } from '../../../text-limit.ts';
import { word } from '../words.ts';

/** The input with its button: Enter sends, Shift+Enter breaks the line. */
export function composerOn(
  parts: { readonly input: HTMLTextAreaElement; readonly send: HTMLButtonElement; readonly limit: HTMLElement },
  say: (text: string) => void,
): void {
  const { input, send, limit } = parts;
  const check = (): boolean => {
    const { length } = input.value.trim();
    const fits = length <= textLimit;
    limit.textContent = fits ? '' : word('too-long', { length, max: textLimit });
    send.setAttribute('aria-disabled', String(length === 0 || !fits));
    input.setAttribute('aria-invalid', String(!fits));
    return fits && length > 0;
  };
  const submit = (): void => {
    input.focus();
    if (!check()) return;
    const text = input.value.trim();
    input.value = '';
    check();
    say(text);
  };
  input.addEventListener('input', check);
  input.addEventListener('keydown', event => {
    // An input method uses Enter to take a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  send.addEventListener('click', submit);
  check();
}
