import { z } from 'zod';
import type { DeepReadonly } from '../../src/decision/case/deep-readonly.ts';
import { type Requirements, requirementsSchema } from '../../src/decision/case/requirements.ts';
import { parseRequirements } from '../../src/decision/index.ts';
import { questions } from '../questions.ts';

/** Version of the saved shape; a conversation of another version keeps its answers and loses its place. */
const version = 1;
/** Questions that "back" can walk through; more than any path has. */
export const longestTrail = 80;
const longestId = 80;
const longestLocale = 35;
const mostReadings = 20;
/** Questions that wait to be asked next. */
export const mostWanted = 10;
/** Targets of one wish that wait for their turn. */
export const mostAhead = 8;
/** Questions of a learner that are not put again: about a sitting of them. */
export const mostLearned = 12;

/** Votes that can still be changed. */
export const mostVotes = 20;

/** Signs of a host with its port. */
const longestHost = 260;
/** Things that two readers read differently and that are asked one after another. */
export const mostDiffering = 4;

/** Messages that can still be edited: further back nobody scrolls to mend a word. */
export const mostMessages = 20;
const longestMessageId = 200;

const id = z.string().max(longestId);
const target = requirementsSchema.pick({ resourceType: true, targetRegion: true });
const ahead = z.array(target).max(mostAhead);
const snapshot = z.object({
  requirements: requirementsSchema,
  trail: z.array(id).max(longestTrail),
  ahead: ahead.optional(),
});

/**
 * `since`: the card that asked it first, where it was repeated with nothing changed in between. `among`: the readings
 * offered.
 */
const asked = z.object({
  id,
  card: id,
  misses: z.int(),
  among: z.array(id).max(mostReadings).optional(),
  since: id.optional(),
});

const conversationSchema = z.object({
  version: z.literal(version),
  welcomed: z.boolean(),
  /** The language that answers. */
  locale: z.string().max(longestLocale).optional(),
  /** The language that the client showed things in last. */
  client: z.string().max(longestLocale).optional(),
  /** What chose the language that answers, where it was not the client alone. */
  languageBy: z.enum(['words', 'wish']).optional(),
  /** True: the person was told how to get the other language back. */
  wayBackTold: z.literal(true).optional(),
  /** The single truth: everything that is known. */
  requirements: requirementsSchema,
  /** Fields that were volunteered, not asked for. */
  said: z.array(id),
  /** Questions answered so far, oldest first. */
  trail: z.array(id).max(longestTrail),
  /** What the last message asked, and how often it was not understood. */
  asked: asked.optional(),
  /** Where the votes for answers are kept, the newest last; `of` tells one answer from another. */
  votes: z
    .array(z.object({ row: z.int(), of: id, useful: z.boolean() }))
    .max(mostVotes)
    .optional(),
  /** The question that waits while it is asked why an answer was not useful. */
  waits: asked.optional(),
  /** Questions wanted next, though they may be answered; `among`: the readings offered. */
  wanted: z.array(z.object({ id, among: z.array(id).max(mostReadings).optional() })).max(mostWanted),
  /** True: the summary was agreed to. */
  confirmed: z.boolean(),
  paused: z.boolean(),
  /** True: the person wants to be asked, though nothing is known yet. */
  begun: z.boolean().optional(),
  /** What the last answer was given for. */
  answered: requirementsSchema.optional(),
  /** Questions that an answer left open: they are not asked by themselves again. */
  left: z.array(id).max(longestTrail).optional(),
  /** Questions that had been answered when the last answer was given. */
  counted: z.int().optional(),
  /** Questions left, as the last question said: the number shown does not grow by itself. */
  toCome: z.int().optional(),
  /** GB that move between caller and target in a month, where somebody said how many. */
  volume: z.number().positive().optional(),
  /** Targets of the same wish that come after the one that is talked about, in order. */
  ahead: ahead.optional(),
  /** Ids of the points that the words of the last question come closest to. */
  near: z.array(id).max(mostReadings).optional(),
  /** Ids of the learner's questions that were put, the newest last; that is open whose screen was asked last. */
  learned: z.array(id).max(mostLearned).optional(),
  /**
   * The latest messages of the person, oldest first: what tells their wording from another, what was asked, the fields
   * that they changed and what those were, the further targets before, and whether they agreed to the summary.
   */
  messages: z
    .array(
      z.object({
        id: z.string().max(longestMessageId),
        digest: id,
        asked: z.object({ id, among: z.array(id).max(mostReadings).optional() }).optional(),
        changed: z.array(id),
        was: requirementsSchema,
        ahead: ahead.optional(),
        confirms: z.literal(true).optional(),
      }),
    )
    .max(mostMessages)
    .optional(),
  /** Answers that one of two readers alone stated, and the version of what the model was asked by. */
  single: z.object({ version: id, fields: z.array(id) }).optional(),
  /** What two readers read differently, each as what it states: asked in this order. */
  differing: z
    .array(z.object({ rules: requirementsSchema, model: requirementsSchema }))
    .max(mostDiffering)
    .optional(),
  /** The host of the model that the person was told of. */
  readerTold: z.string().max(longestHost).optional(),
  /** True: the person wants the rules alone to read. */
  rulesOnly: z.literal(true).optional(),
  /** What "undo" brings back. */
  undo: snapshot.optional(),
  /** Messages with a card sent so far: the next card's instance id. */
  cards: z.int(),
});

/** What is remembered of a conversation: plain JSON, a few kilobytes. Only `reduce` makes the next one. */
export type Conversation = DeepReadonly<z.infer<typeof conversationSchema>>;

/** A question to be asked next; `among`: the readings offered. */
export type WantedQuestion = Conversation['wanted'][number];

/** A conversation in which nothing was said. */
export function freshConversation(): Conversation {
  return {
    version,
    welcomed: false,
    requirements: {},
    said: [],
    trail: [],
    wanted: [],
    confirmed: false,
    paused: false,
    cards: 0,
  };
}

function validAnswers(value: unknown): Requirements {
  if (typeof value !== 'object' || value === null) return {};
  let kept: Requirements = {};
  for (const [field, answer] of Object.entries(value)) {
    const parsed = parseRequirements({ ...kept, [field]: answer });
    if (parsed.ok) kept = parsed.requirements;
  }
  return kept;
}

const olderSchema = z.object({ requirements: z.unknown(), welcomed: z.boolean().catch(true) });

/**
 * The saved conversation. Of a shape that this release does not know, the answers that are still legal are kept and
 * `moved` is true: the place in the conversation is lost.
 */
export function readConversation(saved: unknown): { conversation: Conversation; moved: boolean } {
  if (saved === undefined || saved === null) return { conversation: freshConversation(), moved: false };
  const parsed = conversationSchema.safeParse(saved);
  if (parsed.success) return { conversation: parsed.data, moved: false };
  const older = olderSchema.safeParse(saved);
  if (!older.success) return { conversation: freshConversation(), moved: false };
  const requirements = validAnswers(older.data.requirements);
  const trail = questions.filter(({ fields }) => fields.some(field => requirements[field] !== undefined));
  return {
    conversation: {
      ...freshConversation(),
      welcomed: older.data.welcomed,
      requirements,
      trail: trail.filter(({ ledOnly }) => ledOnly !== true).map(question => question.id),
    },
    moved: true,
  };
}
