import { z } from 'zod';
import { type Activity, ActivityTypes, CardFactory } from '../../src/sdk.ts';
import { numberIn, pickedIds, readPress } from '../screens/press.ts';
import { screenOf } from '../screens/screens.ts';
import { type Turn, words } from '../turn.ts';
import { paragraph } from './card.ts';
import { withoutControls } from './without-controls.ts';

const onCard = z.object({ card: z.string() });

/** The card that a press comes from, by its instance id; undefined for whatever was pressed on no card that asks. */
export function cardOfPress(value: unknown): string | undefined {
  return onCard.safeParse(value).data?.card;
}

/** What a press chose, in words; to be called before it takes effect. Undefined where nothing was chosen. */
export function chosenWords(turn: Turn, value: unknown): string | undefined {
  const press = readPress(value);
  if (press?.kind !== 'answer') return undefined;
  const ids = pickedIds(press.choice ?? press.picked);
  const screen = screenOf(turn, press.id);
  const titles = screen?.choices.filter(({ id }) => ids.includes(id)).map(({ title }) => title) ?? [];
  const chosen = titles.length > 0 ? titles.join(', ') : numberIn(press);
  return screen === undefined || chosen === undefined ? undefined : words(turn, 'card.chosen', { what: chosen });
}

const cardSchema = z.looseObject({
  body: z.array(z.unknown()),
  fallbackText: z.string().catch(''),
  lang: z.string().optional().catch(undefined),
});

/**
 * What a card becomes once it is answered: every word that it said and what was chosen, with nothing left to press.
 * Undefined for what is no card.
 */
export function answeredCardActivity(content: unknown, chosen: string | undefined): Partial<Activity> | undefined {
  const card = cardSchema.safeParse(withoutControls(content));
  if (!card.success) return undefined;
  const answer = chosen === undefined ? [] : [paragraph(chosen)];
  const text = [card.data.fallbackText, ...(chosen === undefined ? [] : [chosen])].join('\n\n');
  const settled = { ...card.data, body: [...card.data.body, ...answer], fallbackText: text };
  const { lang } = card.data;
  const written = { type: ActivityTypes.Message, text, attachments: [CardFactory.adaptiveCard(settled)] };
  return lang === undefined ? written : { ...written, locale: lang };
}
