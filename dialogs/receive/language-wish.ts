import { languageTags, listOf, say, speechOf, tagOf } from '../../src/content/index.ts';
import { writtenLanguage } from '../../src/understanding/index.ts';
import type { LanguageWish } from '../../src/understanding/talk/language-wish.ts';
import { note, type Turn } from '../turn.ts';

/** What a language is called in another: "Deutsch" in German. */
function languageName(locale: string | undefined, tag: string): string {
  return new Intl.DisplayNames([tagOf(locale)], { type: 'language' }).of(tag) ?? tag;
}

/**
 * Answers in the language that was wished for from now on, or says which there are. True where the language is another
 * now.
 */
export function switchLanguage(turn: Turn, { tag }: LanguageWish): boolean {
  const before = turn.conversation.locale;
  if (speechOf(tag) === undefined) {
    const known = languageTags().map(one => languageName(before, one));
    note(turn, 'language.none', { wanted: languageName(before, tag), list: listOf(before, known) });
    return false;
  }
  turn.dispatch({ kind: 'language-heard', locale: tag, by: 'wish' });
  note(turn, 'language.now', { language: languageName(tag, tag) });
  return tagOf(before) !== tag;
}

/** Goes on in the language that the person clearly writes, and says once how to get the other one back. */
export function followLanguage(turn: Turn, text: string): void {
  const before = turn.conversation.locale;
  const tag = writtenLanguage(text);
  if (tag === undefined || tag === tagOf(before) || speechOf(tag) === undefined) return;
  turn.dispatch({ kind: 'language-heard', locale: tag, by: 'words' });
  const { locale, wayBackTold } = turn.conversation;
  if (tagOf(locale) !== tag || wayBackTold === true) return;
  turn.dispatch({ kind: 'way-back-told' });
  const other = tagOf(before);
  note(turn, 'language.way-back', { language: languageName(tag, other), say: say(other, 'language.say') });
}
