import { type Activity, CardFactory } from '../../src/sdk.ts';
import { type Turn, words } from '../turn.ts';
import { button, card, paragraph } from './card.ts';
import { message } from './message.ts';

/** The first message: who I am, what I do, what I do not do, and three cases to try. */
export function welcomeActivity(turn: Turn): Partial<Activity> {
  const lines = [words(turn, 'welcome.who'), words(turn, 'welcome.how'), words(turn, 'welcome.limits')];
  const examples = (['1', '2', '3'] as const).map(example =>
    button(words(turn, `example.title.${example}`), { kind: 'example', example }),
  );
  const form = button(words(turn, 'choice.form'), { kind: 'command', command: 'form' });
  const text = lines.join('\n\n');
  return message(turn, {
    text,
    speak: text,
    attachments: [
      CardFactory.adaptiveCard(
        card(
          lines.map(line => paragraph(line)),
          [...examples, form],
          text,
          turn.conversation.locale,
        ),
      ),
    ],
    value: { kind: 'welcome' },
  });
}

/** One line for a team or group, where nobody asked for a conversation yet. */
export function groupWelcome(turn: Turn): Partial<Activity> {
  return message(turn, { text: words(turn, 'welcome.group') });
}
