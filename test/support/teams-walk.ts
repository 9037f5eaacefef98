import { z } from 'zod';
import { say } from '../../src/content/index.ts';
import type { Sent } from './connector.ts';
import { buttonsOf, type Chat, wordsOf } from './teams-chat.ts';
import type { Said } from './words-kept.ts';

const press = z.looseObject({ kind: z.string(), id: z.string().optional(), choice: z.unknown().optional() });

/** The press that a button sends. */
export function pressesOf(message: Said): readonly z.infer<typeof press>[] {
  return buttonsOf(message).flatMap(({ data }) => press.safeParse(data).data ?? []);
}

/** The question that a message asks, by its id; undefined where it asks none. */
export function questionOf(message: Said): string | undefined {
  return pressesOf(message).find(({ kind, id }) => kind === 'answer' && id !== undefined)?.id;
}

const judged = z.object({ feedbackLoop: z.object({ type: z.literal('default') }) });

/** True for the recommendation: only under it Teams draws thumbs. */
export function isAnswer(message: { readonly channelData?: unknown }): boolean {
  return judged.safeParse(message.channelData).success;
}

/** What a recommendation says before its pitfalls: the headline, its reason and its parts. */
export function recommendationOf(message: Sent): string {
  const [head = ''] = wordsOf(message).split(say('en', 'answer.watch'));
  return head.replace(/^For <at>.*\n/u, '');
}

/** The last thing that the bot said in the chat. */
export function last(chat: Chat): Sent {
  const message = chat.shown().at(-1);
  if (message === undefined) throw new Error('The bot has said nothing.');
  return message;
}

/** The product's own case, with a private endpoint that sits in the VNet in Japan: choices by question. */
export const missionAnswers: Readonly<Record<string, string>> = {
  start: 'continue',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  sourceType: 'azure-vm',
  exposure: 'none',
  hybrid: 'nothing',
  existingPrivateEndpoint: 'in-other-vnet',
  addressOverlap: 'no',
  review: 'confirm',
};

/** The same case in one sentence, but for the private endpoint. */
export const missionSentence =
  'A VM in East US must read an Azure SQL database in Japan East. No public access, nothing on-premises.';

/** Answers the question of the last message: by its button, or from its list. */
export async function answerLast(chat: Chat, answers: Readonly<Record<string, string>>): Promise<void> {
  const message = last(chat);
  const id = questionOf(message);
  const choice = id === undefined ? undefined : answers[id];
  if (id === undefined || choice === undefined) throw new Error(`No answer for: ${id} ${wordsOf(message)}`);
  const button = pressesOf(message).find(data => data.id === id && data.choice === choice);
  const used = button ?? pressesOf(message).find(data => data.id === id && data.choice === undefined);
  if (used === undefined) throw new Error(`"${choice}" cannot be chosen for ${id}`);
  await chat.pressData(used, message.id ?? '', button === undefined ? { picked: choice } : {});
}

/** Goes on answering by buttons until the recommendation stands there; returns it. */
export async function toAnswer(chat: Chat, answers = missionAnswers): Promise<Sent> {
  for (let step = 0; step < 20 && !isAnswer(last(chat)); step += 1) await answerLast(chat, answers);
  const message = last(chat);
  if (!isAnswer(message)) throw new Error(`No answer after 20 steps: ${wordsOf(message)}`);
  return message;
}
