import type { Choice, Screen } from '../screens/screen.ts';
import { button, type Node } from './card.ts';

/** Where to go from an answer, as buttons under it on this card. */
export function buttonsOf(offers: readonly Choice[], card: string, screen: string): readonly Node[] {
  if (offers.length === 0) return [];
  const actions = offers.map(({ id, title }) => button(title, { kind: 'answer', id: screen, choice: id, card }));
  return [{ type: 'ActionSet', actions }];
}

/** The points that were perhaps meant, in words; the next target is in the question itself. */
export function linesOf(offers: readonly Choice[]): readonly string[] {
  const titles = offers.filter(({ effect }) => !('target' in effect)).map(({ title }) => `- ${title}`);
  return titles.length === 0 ? [] : [titles.join('\n')];
}

/** What can be pressed there, for clients that draw their own. */
export function titlesOf({ choices }: Screen): readonly Pick<Choice, 'id' | 'title'>[] {
  return choices.filter(({ shown }) => shown === 'button').map(({ id, title }) => ({ id, title }));
}
