import { listOf } from '../../src/content/index.ts';
import { type Activity, CardFactory, InputHints, type TurnContext } from '../../src/sdk.ts';
import { nextCard } from '../memory/asked.ts';
import { offersRescue } from '../memory/rescue.ts';
import { questionById } from '../questions.ts';
import { type Progress, progressOf } from '../screens/progress.ts';
import type { Screen } from '../screens/screen.ts';
import { screenOf } from '../screens/screens.ts';
import { type Turn, turnOf, words } from '../turn.ts';
import { formCard } from './form-card.ts';
import { message } from './message.ts';
import { linesOf } from './offers.ts';
import { screenCard } from './screen-card.ts';
import { greetingLines } from './welcome.ts';

/** The question in other words after a miss, or narrowed to the readings offered. */
function worded(turn: Turn, screen: Screen, among: readonly string[] | undefined, misses: number): Screen {
  const question = questionById(screen.id);
  // What was not understood twice is not helped by the same rows once more.
  if (question === undefined) return misses > 1 ? { ...screen, facts: [] } : screen;
  const titles = screen.choices.filter(({ id }) => among?.includes(id) === true).map(({ title }) => title);
  if (titles.length === 0) {
    return misses > 0 && question.again !== undefined ? { ...screen, ask: words(turn, question.again) } : screen;
  }
  const values = {
    what: words(turn, `short.${question.id}`),
    list: listOf(turn.conversation.locale, titles, 'disjunction'),
  };
  return { ...screen, ask: words(turn, 'ask.among', values) };
}

function textOf(turn: Turn, screen: Screen, progress: string | null): string {
  const facts = screen.facts.map(({ label, value }) => `- ${label}: ${value}`).join('\n');
  const choices = screen.lists === true ? linesOf(screen.choices) : [];
  return [...turn.notes, progress ?? '', facts, screen.ask, ...choices].filter(part => part !== '').join('\n\n');
}

/** What a notification says of it: what is told, or else what is asked; never what the person said themselves. */
function summaryOf({ notes, echoes }: Turn, { ask }: Screen): string {
  return [...notes.filter(text => !echoes.has(text)), ask].join('\n');
}

/** The message that shows this screen; `among`: the readings that it offers. */
function activityOf(
  turn: Turn,
  screen: Screen,
  progress: Progress | null,
  among: readonly string[] | undefined,
  misses: number,
): Partial<Activity> {
  const card = nextCard(turn.conversation);
  const said = progress?.text ?? null;
  turn.notes.unshift(...(turn.greets ? greetingLines(turn) : []), ...turn.verdicts.splice(0));
  const text = textOf(turn, screen, said);
  const frame = {
    card,
    progress: said,
    text,
    among: among ?? null,
    rescue: offersRescue({ misses, ...(among === undefined ? {} : { among }) }),
  };
  const drawn = screen.id === 'form' ? formCard(turn, card, text) : screenCard(turn, screen, frame);
  return message(turn, {
    text,
    speak: text,
    summary: summaryOf(turn, screen),
    inputHint: InputHints.ExpectingInput,
    attachments: [CardFactory.adaptiveCard(drawn)],
    value: {
      kind: 'question',
      id: screen.id,
      topic: screen.topic,
      choices: screen.choices.filter(({ shown }) => shown !== 'hidden').map(({ id, title }) => ({ id, title })),
      several: screen.several,
      card,
      ...(among === undefined ? {} : { among }),
      ...(progress === null ? {} : { step: progress.step, of: progress.of }),
    },
  });
}

/** Sends the screen with this id and waits for its answer; `again`: it is the same question once more. */
export async function show(context: TurnContext, id: string, again = false, among?: readonly string[]): Promise<void> {
  const turn = turnOf(context);
  const screen = screenOf(turn, id);
  if (screen === undefined) return;
  const readings = among ?? (again ? turn.conversation.asked?.among : undefined);
  const misses = again ? (turn.conversation.asked?.misses ?? 0) : 0;
  const progress = progressOf(turn, id);
  const activity = activityOf(turn, worded(turn, screen, readings, misses), progress, readings, misses);
  const shown = progress === null ? {} : { toCome: progress.toCome };
  turn.dispatch({ kind: 'question-asked', id, again, among: readings, ...shown });
  await context.sendActivity(activity);
}
