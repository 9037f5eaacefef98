import { namesById } from '../../src/understanding/2-entities/alias-table.ts';
import type { WantedQuestion } from '../memory/conversation.ts';
import { questionById } from '../questions.ts';
import type { Choice, Screen } from '../screens/screen.ts';
import { plain } from './typed-choice.ts';

/** More readings than a question can name say too little. */
const mostReadings = 6;

/** Of a word this short only the whole name is meant: "us", not every name that begins so. */
const shortWord = /^[a-z\d]{1,2}$/u;

const nameOf = (text: string): string => plain(text).replace(/^the /u, '');

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** What people call the entries of lists, by id, as names are compared. Made when it is needed first. */
function namesOf({ id, title }: Choice): readonly string[] {
  known ??= new Map(Object.entries(namesById()).map(([one, names]) => [one, names.map(nameOf)]));
  return [nameOf(title), ...(known.get(id) ?? [])];
}

/** True where each of these words begins one of the name's. */
const begins = (name: string, words: readonly string[]): boolean =>
  words.every(word => ` ${name}`.includes(` ${word}`));

/**
 * The entries of this question's list that the words may be a name of, or a part of one, as readings to ask back: none
 * is
 * taken, not even where only one is left. Nothing where too many are.
 */
export function namedReadings(screen: Screen, text: string): readonly WantedQuestion[] {
  const question = questionById(screen.id);
  const said = nameOf(text);
  const words = said.split(' ');
  if (question === undefined || said === '') return [];
  const entries = screen.choices.filter(({ shown, listed }) => shown === 'list' || listed === true);
  const called = entries.filter(entry => namesOf(entry).includes(said));
  const near = words.every(word => shortWord.test(word))
    ? []
    : entries.filter(entry => namesOf(entry).some(name => begins(name, words)));
  const among = (called.length > 0 ? called : near).map(({ id }) => id);
  return among.length === 0 || among.length > mostReadings ? [] : [{ id: question.id, among }];
}
