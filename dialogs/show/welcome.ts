import { type Activity, CardFactory } from '../../src/sdk.ts';
import { type Turn, words } from '../turn.ts';
import { button, card, paragraph } from './card.ts';
import { message } from './message.ts';

/** The first message: who I am and what to tell me, what I do not need, and three cases to try. */
export function welcomeActivity(turn: Turn): Partial<Activity> {
  const lines = [`${words(turn, 'welcome.who')} ${words(turn, 'welcome.how')}`, words(turn, 'welcome.limits')];
  const examples = (['1', '2', '3'] as const).map(example =>
    button(words(turn, `example.title.${example}`), { kind: 'example', example }),
  );
  const text = lines.join('\n\n');
  return message(turn, {
    text,
    speak: text,
    attachments: [
      CardFactory.adaptiveCard(
        card(
          lines.map(line => paragraph(line)),
          examples,
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
