import { element } from '../dom.ts';
import { languageTags } from '../words.ts';
import { chooseLanguage } from './kept-language.ts';

/** What a language is called in itself. */
const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/** Fills the list of languages, with the one of this page; what is chosen holds on the next visit too. */
export function languageSwitchIn(label: HTMLElement, select: HTMLSelectElement, tag: string): void {
  select.append(...languageTags().map(one => element('option', { value: one, lang: one }, nameOf(one))));
  select.value = tag;
  select.addEventListener('change', () => chooseLanguage(select.value));
  const shown = label.querySelector('span');
  if (shown !== null) shown.textContent = tag.toUpperCase();
}
