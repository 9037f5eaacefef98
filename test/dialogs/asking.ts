import type { Activity } from 'botbuilder-core';
import { z } from 'zod';
import type { QuestionId } from '../../dialogs/questions.ts';
import { openTalk, type Talk } from '../conversations/double.ts';

const input = z.looseObject({
  type: z.enum(['Input.ChoiceSet', 'Input.Number']),
  id: z.string(),
  label: z.string(),
  typed: z.string().optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
});
const cardSchema = z.looseObject({
  body: z.array(z.unknown()),
  actions: z.array(z.looseObject({ title: z.string() })),
});

const cardOf = (activity: Partial<Activity> | undefined) => cardSchema.parse(activity?.attachments?.[0]?.content);
/** The fields of a message's card. */
export const inputsOf = (activity: Partial<Activity> | undefined) =>
  cardOf(activity).body.flatMap(node => input.safeParse(node).data ?? []);
/** The titles of its buttons. */
export const buttonsOf = (activity: Partial<Activity> | undefined) =>
  cardOf(activity).actions.map(({ title }) => title);

/** A conversation that stands at this question, and the message that asks it. */
export async function at(
  id: QuestionId,
  onOwnPage = false,
): Promise<{ talk: Talk; shown: Partial<Activity> | undefined }> {
  const talk = openTalk({}, onOwnPage ? { channelData: { ownPage: true } } : {});
  await talk.arrive();
  const [shown] = await talk.press({ kind: 'answer', id: 'review', choice: `change:${id}` });
  return { talk, shown };
}

/** Everything that is known, in words. */
export const summary = async (talk: Talk): Promise<string> => (await talk.type('what did I say?'))[0]?.text ?? '';
