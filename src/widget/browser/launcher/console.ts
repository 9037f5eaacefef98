import { word } from '../words.ts';

/** Tells whoever set the widget up, in the browser's console, what is to be mended; visitors do not read there. */
function tell(line: string): void {
  // biome-ignore lint/suspicious/noConsole: it is the one place where the author of a host page looks.
  console.warn(`${word('title')}: ${line}`);
}

/** Says where the origin of this page is to be added. */
export function tellUnlisted(origin: string, service: string): void {
  // Browsers write the origin of a page that has none, such as a file, as the word null.
  tell(word(origin === 'null' ? 'no-origin' : 'unlisted', { origin, service }));
}

/** Says what keeps the chat from coming, where the server lets it. */
export function tellLate(service: string): void {
  tell(word('blocked', { service }));
}
