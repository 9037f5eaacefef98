import { en } from '../content/en/index.ts';
import { isWordId } from '../content/index.ts';
import { languages } from '../content/languages.ts';

/**
 * The widget's own texts by language and by id without its prefix, for the bundle.
 * @param part `launcher`: only what the launcher says, so that it stays tiny.
 */
export function widgetWords(part?: 'launcher'): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const prefix = part === undefined ? 'widget.' : `widget.${part}.`;
  const ids = Object.keys(en)
    .filter(isWordId)
    .filter(id => id.startsWith(prefix));
  return Object.fromEntries(
    [...languages].map(([tag, words]) => [
      tag,
      Object.fromEntries(ids.map(id => [id.slice(prefix.length), words[id] ?? en[id]])),
    ]),
  );
}
