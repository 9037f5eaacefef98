import { insideSentence } from '../content/grammar.ts';
import { isWordId, listOf, say, type WordId } from '../content/index.ts';
import type { Field, Requirements } from '../decision/case/requirements.ts';
import { answerTitle, choiceTitle, fieldTitle } from './answer-titles.ts';

type Locale = string | undefined;
type Answer = NonNullable<Requirements[Field]>;

const firstWord = (...ids: readonly string[]): WordId | undefined => ids.find(isWordId);

/** A thing that is reached or that calls, as it is called inside a sentence; the title of any other choice. */
function named(locale: Locale, field: Field, value: string): string {
  const thing = field === 'resourceType' || field === 'sourceResourceType';
  const id = thing ? firstWord(`target.${value}`, `resource.${value}`) : undefined;
  return insideSentence(locale, id === undefined ? choiceTitle(locale, field, value) : say(locale, id));
}

/** What an answer says, each of several things once. */
function whatOf(locale: Locale, field: Field, value: Answer): string {
  if (typeof value === 'number') return choiceTitle(locale, field, value);
  if (!Array.isArray(value)) return typeof value === 'string' ? named(locale, field, value) : '';
  const kinds = value.map((one: string | { readonly kind: string }) => (typeof one === 'string' ? one : one.kind));
  return listOf(
    locale,
    [...new Set(kinds)].map(kind => named(locale, field, kind)),
  );
}

/** An answer as a clause that goes into a sentence with others: "traffic starts from a VM or AKS". */
export function answerClause(locale: Locale, field: Field, value: Answer): string {
  const choice = Array.isArray(value) && value.length === 0 ? 'none' : String(value);
  const id = firstWord(`told.${field}.${choice}`, `told.${field}`);
  if (id === undefined)
    return say(locale, 'told.any', { title: fieldTitle(locale, field), value: answerTitle(locale, field, value) });
  return say(locale, id, {
    what: whatOf(locale, field, value),
    ...(typeof value === 'number' ? { count: value } : {}),
  });
}
