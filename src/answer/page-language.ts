import { languageTags, parseLocale, speechOf } from '../content/index.ts';
import { escapeMarkup } from './escape.ts';

/** The name in an address of the language that somebody switched to. */
export const languageName = 'lang';

/** The language that an address asks for; undefined where it asks for none that has words. */
export function languageIn(query: string): string | undefined {
  const tag = parseLocale(new URLSearchParams(query).get(languageName) ?? undefined);
  return tag === undefined ? undefined : speechOf(tag)?.tag;
}

/** The address in this language. */
export function inLanguage(address: string, tag: string): string {
  const [place = '', anchor] = address.split('#');
  const [path = '', query = ''] = place.split('?');
  const rest = query.split('&').filter(part => part !== '' && !part.startsWith(`${languageName}=`));
  const asked = `${path}?${[...rest, `${languageName}=${tag}`].join('&')}`;
  return anchor === undefined ? asked : `${asked}#${anchor}`;
}

/** The languages to switch to from this one. */
export const otherLanguages = (tag: string): readonly string[] => languageTags().filter(one => one !== tag);

/** What a language is called in itself: "Deutsch". */
export function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

const ownLinks = /(?<=\s(?:href|data-copy)=")\/(?:(?:answer|compare)?(?:[?#][^"]*)?)(?=")/gu;

/** A page whose links and forms lead on in the language that its address asks for. */
export function keepLanguage(markup: string, tag: string): string {
  const links = markup.replace(ownLinks, address => escapeMarkup(inLanguage(address.replaceAll('&amp;', '&'), tag)));
  return links.replaceAll('</form>', `<input type="hidden" name="${languageName}" value="${tag}"></form>`);
}
