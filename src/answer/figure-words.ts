import { say } from '../content/index.ts';
import type { Figure } from '../decision/said.ts';
import { dayOf } from './days.ts';

/** A figure in a line: what it is of, how much, and of which day where it has one. A sentence where a note follows. */
export function figureWords(locale: string | undefined, { label, value, note, date }: Figure): string {
  const text =
    date === null
      ? say(locale, 'figure.line', { label, value })
      : say(locale, 'figure.line.dated', { label, value, day: dayOf(locale, date) });
  return note === null ? text : `${text}.`;
}
