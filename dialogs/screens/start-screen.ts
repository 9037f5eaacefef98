import type { Conversation } from '../memory/conversation.ts';
import { type Turn, words } from '../turn.ts';
import { command } from './choices.ts';
import { notKnown } from './question-screen.ts';
import type { Choice, Screen } from './screen.ts';

/** What people type in the place of "ask me" where there is nothing to start over. */
const startNow: readonly string[] = ['start', 'begin', 'ask me', "let's start", 'ok', 'okay', 'sure'];

/** True while nothing is known and nobody wants to be asked: whoever comes says first what they came for. */
export function isUntouched({ begun, trail, requirements }: Conversation): boolean {
  return begun !== true && trail.length === 0 && Object.keys(requirements).length === 0;
}

/** The open invitation before the first question: the case in the person's own words, step by step, or in one form. */
export function startScreen(turn: Turn): Screen {
  const begin = command(turn, 'continue');
  const ask: Choice = { ...begin, title: words(turn, 'choice.ask-me'), as: 'yes', also: startNow };
  const unsure: Choice = { ...begin, id: notKnown, title: words(turn, 'choice.unknown'), shown: 'hidden' };
  return {
    id: 'start',
    topic: 'start',
    ask: words(turn, 'ask.start'),
    example: words(turn, 'example.screen.start'),
    facts: [],
    choices: [ask, command(turn, 'form'), unsure],
    several: false,
  };
}
