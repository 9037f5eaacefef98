import { type Activity, ActivityTypes, CardFactory } from 'botbuilder-core';
import { z } from 'zod';
import { card, type Node, paragraph } from './card.ts';
import { numberIn, pickedIds, readPress } from './press.ts';
import type { Screen } from './screen.ts';
import { currentScreen, screenOf } from './screens.ts';
import { type Turn, words } from './turn.ts';

/** Only a question's card carries its instance id; the answer's card stays as it is. */
const onQuestionCard = z.object({ card: z.string() });

function factLine({ label, value }: Screen['facts'][number]): Node {
  return paragraph(`${label}: ${value}`, { isSubtle: true });
}

function asActivity(turn: Turn, screen: Screen, chosen: string | undefined): Partial<Activity> {
  const body = [...screen.facts.map(factLine), paragraph(screen.ask, { isSubtle: true })];
  const answer = chosen === undefined ? [] : [paragraph(chosen)];
  const text = [screen.ask, chosen ?? ''].join(' ').trim();
  const settled = card([...body, ...answer], [], text, turn.conversation.locale);
  return { type: ActivityTypes.Message, text, attachments: [CardFactory.adaptiveCard(settled)] };
}

/**
 * What a question's card becomes once it is answered: the question and what was chosen, with nothing left to press.
 * To be called before the press takes effect; undefined for whatever is no answer to a question's card.
 */
export function settledActivity(turn: Turn, value: unknown): Partial<Activity> | undefined {
  const press = readPress(value);
  if (press?.kind !== 'answer' || !onQuestionCard.safeParse(value).success) return undefined;
  const screen = screenOf(turn, press.id);
  const ids = pickedIds(press.choice ?? press.picked);
  const titles = screen?.choices.filter(({ id }) => ids.includes(id)).map(({ title }) => title) ?? [];
  const chosen = titles.length > 0 ? titles.join(', ') : numberIn(press);
  if (screen === undefined || chosen === undefined) return undefined;
  return asActivity(turn, screen, words(turn, 'card.chosen', { what: chosen }));
}

/** What the card that asks becomes when the answer comes in words; to be called before they take effect. */
export function fadedActivity(turn: Turn): Partial<Activity> | undefined {
  const screen = currentScreen(turn);
  return screen === undefined ? undefined : asActivity(turn, screen, undefined);
}
