import type { Choice, Effect, Screen } from '../screens/screen.ts';

const quotes = /[\u2018\u2019\u201c\u201d"'`]/gu;
const edges = /^[\s.,;:!()[\]]+|[\s.,;:!()[\]]+$/gu;
const longestAnswer = 80;

/** Letter case, quotes, dashes and outer punctuation do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(quotes, '')
    .replace(/(?<=\w)[-_](?=\w)/gu, ' ')
    .replace(edges, '')
    .replace(/\s+/gu, ' ');
}

/**
 * Counting the choices makes sense where they are a few buttons or readings in a sentence; not beside a list or for an
 * amount.
 */
function hasPlaces(screen: Screen, among: readonly string[] | undefined): boolean {
  if (screen.amount === true) return false;
  const hasList = screen.facts.length === 0 && screen.choices.some(({ shown }) => shown === 'list');
  return among !== undefined || !(screen.several || hasList);
}

function numbered(screen: Screen, text: string, among: readonly string[] | undefined): Effect | undefined {
  const digits = /^(\d{1,6})[.)]?$/u.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const count = Number(digits);
  if (screen.number !== undefined) return screen.number(count);
  if (!hasPlaces(screen, among)) return undefined;
  const buttons = screen.choices.filter(({ id, shown }) =>
    among === undefined ? shown === 'button' : among.includes(id),
  );
  return buttons[count - 1]?.effect;
}

/**
 * The choice that a message means word for word: its title, its id, a bare yes or no, or its place among a few where
 * the
 * message is nothing but a number. Where a count or an amount is asked, and beside a list, a number is a number.
 * Anything
 * longer is for the understanding to read.
 */
export function typedChoice(screen: Screen, message: string, among?: readonly string[]): Effect | undefined {
  if (message.length > longestAnswer) return undefined;
  const text = plain(message);
  const means = ({ id, title, also = [] }: Choice): boolean => [title, id, ...also].some(name => plain(name) === text);
  const found = screen.choices.find(means);
  return found?.effect ?? numbered(screen, message.normalize('NFKC').trim(), among);
}

/** "I don't know" and "Something else" are no answers that words could mean. */
const isWayOut = ({ id, effect }: Choice): boolean => id === 'unknown' || 'inWords' in effect;

/** The choices that a bare yes or no leaves: where only "no" is a choice of its own, yes means any of the others. */
export function yesOrNo({ choices }: Screen, answer: 'yes' | 'no'): readonly Choice[] {
  const said = choices.filter(choice => choice.as === answer);
  if (said.length > 0 || answer === 'no' || !choices.some(choice => choice.as === 'no')) return said;
  return choices.filter(choice => choice.as === undefined && choice.shown === 'button' && !isWayOut(choice));
}

/** The choices whose titles share most words with the message: what is offered when it was not understood. */
export function nearest(screen: Screen, message: string, most: number): readonly Choice[] {
  const said = new Set(
    plain(message.slice(0, 400))
      .split(' ')
      .filter(word => word.length > 2),
  );
  const score = ({ title }: Choice): number =>
    plain(title)
      .split(' ')
      .filter(word => said.has(word)).length;
  const shown = screen.choices.filter(choice => choice.shown !== 'hidden' && !isWayOut(choice));
  const close = shown.filter(choice => score(choice) > 0).toSorted((one, other) => score(other) - score(one));
  return (close.length > 0 ? close : shown.filter(choice => choice.shown === 'button')).slice(0, most);
}
