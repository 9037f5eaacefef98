import type { Choice } from '../screens/screen.ts';
import type { ButtonStyle } from './card.ts';

/** Commands that put aside or delete what was said. */
const takesAway: ReadonlySet<string> = new Set(['start-over', 'forget']);

/** How the button of a command looks. */
export function commandStyle(command: string): ButtonStyle {
  return takesAway.has(command) ? 'destructive' : 'default';
}

const leadsOn = ({ effect }: Choice): boolean =>
  'confirm' in effect || ('command' in effect && effect.command === 'continue');

/** How each of these buttons looks: one leads on, unless `isLed` says that a field of the card does already. */
export function stylesOf(choices: readonly Choice[], isLed: boolean): (choice: Choice) => ButtonStyle {
  const main = isLed ? undefined : choices.find(leadsOn);
  return choice => {
    if (choice === main) return 'positive';
    return 'command' in choice.effect ? commandStyle(choice.effect.command) : 'default';
  };
}
