import { z } from 'zod';
import { namedParts } from '../../src/answer/index.ts';
import { fieldLimit } from '../../src/text-limit.ts';
import type { Command } from '../../src/understanding/understanding.ts';

const text = z.string().max(fieldLimit);
/** Words by the field of the card that they were typed into, where no entry of its list was picked. */
const typed = z.record(z.string().max(80), text);

const commands = [
  'back',
  'start-over',
  'undo',
  'cancel',
  'help',
  'why',
  'what-did-i-say',
  'dont-know',
  'repeat',
  'examples',
  'form',
  'continue',
  'forget',
] as const satisfies readonly (Command | 'forget')[];

const pressSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    id: text,
    choice: z.union([text, z.array(text).max(100)]).optional(),
    picked: text.optional(),
    /** What the number field holds; clients write it as a number or as its digits. */
    count: z.union([z.number(), text]).optional(),
    typed: typed.optional(),
  }),
  z.object({ kind: z.literal('command'), command: z.enum(commands) }),
  z.object({ kind: z.literal('part'), part: z.enum(namedParts) }),
  z.looseObject({ kind: z.literal('form'), typed: typed.optional() }),
  /** The answers of a case, as the address of its page has them. */
  z.object({ kind: z.literal('case'), answers: text }),
  z.object({ kind: z.literal('example'), example: z.enum(['1', '2', '3']) }),
  z.object({ kind: z.literal('feedback'), useful: z.boolean(), reason: text.optional() }),
  z.object({ kind: z.literal('retry'), text }),
]);

/** What a button, a form or a client's message says as data. */
export type Press = z.infer<typeof pressSchema>;

export type AnswerPress = Extract<Press, { kind: 'answer' }>;
export type FormPress = Extract<Press, { kind: 'form' }>;

/** The press in an activity's value; undefined for anything else, however it looks. */
export function readPress(value: unknown): Press | undefined {
  const parsed = pressSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Picked ids: a list, one id, or ids with commas as a list to pick from sends them. */
export function pickedIds(picked: unknown): readonly string[] {
  if (Array.isArray(picked)) return picked.filter(id => typeof id === 'string');
  return typeof picked === 'string' ? picked.split(',').filter(id => id !== '') : [];
}

/** A number in digits, however large. */
const digits = (count: string | number): string =>
  typeof count === 'string' ? count : count.toLocaleString('en', { useGrouping: false });

/** The words in an answer: typed into its list where nothing was picked, or the number in its number field. */
export function typedAnswer({ typed, count }: AnswerPress): string | undefined {
  return typed?.['picked'] ?? typed?.['count'] ?? (count === undefined ? undefined : digits(count));
}

/** The whole number in the number field of an answer; undefined where there is none. */
export function numberIn({ count }: AnswerPress): string | undefined {
  const number = digits(count ?? '').trim();
  return /^\d+$/u.test(number) ? number : undefined;
}
