import { type Activity, CardFactory } from '../../src/sdk.ts';
import { type Turn, words } from '../turn.ts';
import { button, card, type Node, paragraph } from './card.ts';
import { message } from './message.ts';

/** Where words go, if they leave the service to be read. */
const readerLines = (turn: Turn): readonly string[] =>
  turn.reader === undefined ? [] : [words(turn, 'welcome.reader', { host: turn.reader.where })];

/** Who I am and what to tell me, what I do not need, and who else reads it. */
export function greetingLines(turn: Turn): readonly string[] {
  return [
    `${words(turn, 'welcome.who')} ${words(turn, 'welcome.how')}`,
    words(turn, 'welcome.limits'),
    ...readerLines(turn),
  ];
}

/** Three cases to try. */
function exampleButtons(turn: Turn): readonly Node[] {
  return (['1', '2', '3'] as const).map(example =>
    button(words(turn, `example.title.${example}`), { kind: 'example', example }),
  );
}

/** What can be tried, in a row between the greeting and the question of the same card. */
export function exampleRow(turn: Turn): Node {
  return { type: 'ActionSet', actions: exampleButtons(turn) };
}

/** The greeting as a message of its own. */
export function welcomeActivity(turn: Turn): Partial<Activity> {
  const lines = greetingLines(turn);
  const text = lines.join('\n\n');
  return message(turn, {
    text,
    speak: text,
    attachments: [
      CardFactory.adaptiveCard(
        card(
          lines.map(line => paragraph(line)),
          exampleButtons(turn),
          text,
          turn.conversation.locale,
        ),
      ),
    ],
    value: { kind: 'welcome' },
  });
}

/** For a team or group, where nobody asked for a conversation yet. */
export function groupWelcome(turn: Turn): Partial<Activity> {
  return message(turn, { text: [words(turn, 'welcome.group'), ...readerLines(turn)].join('\n\n') });
}
