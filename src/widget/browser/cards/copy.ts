import { element } from '../dom.ts';
import { isRecord, textOf } from '../read.ts';
import { isSafe } from '../safe-url.ts';
import { word } from '../words.ts';

/**
 * Milliseconds that a button says that it has copied: long enough to be read, short enough not to be taken for its
 * name.
 */
const shownFor = 2_000;

/** The address that pressing a button copies, whole; undefined for a button that copies nothing. */
export function copiedBy(data: unknown): string | undefined {
  const given = isRecord(data) ? textOf(data['copy']) : undefined;
  return given !== undefined && isSafe(given) ? new URL(given, location.href).href : undefined;
}

/** Says on the button, and to screen readers, that the address was copied. */
function tellCopied(button: HTMLElement): void {
  const said = element('span', { role: 'status', class: 'copied' });
  button.after(said);
  said.textContent = word('copied');
  setTimeout(() => said.remove(), shownFor);
}

/** Copies an address. `otherwise` is called where the browser lets nobody copy, as in a frame or without https. */
export function copy(address: string, button: HTMLElement, otherwise: () => void): void {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) otherwise();
  else clipboard.writeText(address).then(() => tellCopied(button), otherwise);
}
