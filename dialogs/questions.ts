import type { WordId } from '../src/content/index.ts';
import type { Field, Requirements } from '../src/decision/case/requirements.ts';
import type { OpenQuestion } from '../src/decision/said.ts';
import { questionRows } from './questions.data.ts';

export type QuestionTopic = OpenQuestion['topic'];

/** The topics of the conversation, in the order they are talked about. */
export const topics: readonly QuestionTopic[] = ['regions', 'resource-type', 'exposure', 'hybrid', 'details'];

/** Answers to write down; null takes an answer back. */
export type Setting = { readonly [F in Field]?: Requirements[F] | null };

/** Answers to write down that were not checked yet; null takes an answer back. */
export type Patch = Readonly<Partial<Record<Field, unknown>>>;

/**
 * A choice either says something (`set`) or leads to a closer question (`leads`). `as`: a bare yes or no means it.
 * `hidden`: understood, not offered.
 */
export interface ChoiceRow {
  readonly id: string;
  readonly word: WordId;
  readonly set?: Setting;
  readonly leads?: string;
  readonly as?: 'yes' | 'no';
  readonly hidden?: true;
}

export interface QuestionRow {
  /** Stable: clients, saved conversations and words hold on to it. */
  readonly id: string;
  readonly topic: QuestionTopic;
  /** The question in other words, for when it was not understood. */
  readonly again?: WordId;
  /**
   * region, resource: any of the catalogue, beside the choices. several: more than one choice may hold. count: any
   * whole number too.
   */
  readonly kind: 'choice' | 'several' | 'count' | 'region' | 'resource';
  /** The answers that it asks for, the leading one first. */
  readonly fields: readonly Field[];
  /** True: a number that is typed is an amount with its unit left out. */
  readonly amount?: true;
  /** True: asked only where a choice of another question leads to it. */
  readonly ledOnly?: true;
  /** Answers that no longer hold once this one changes. */
  readonly clears?: readonly Field[];
  readonly choices: readonly ChoiceRow[];
}

export type QuestionId = (typeof questionRows)[number]['id'];

export interface Question extends QuestionRow {
  readonly id: QuestionId;
}

/** Every question, in the order of asking. */
export const questions: readonly Question[] = questionRows;

const byId: ReadonlyMap<string, Question> = new Map(questions.map(question => [question.id, question]));

const byField: ReadonlyMap<Field, Question> = new Map(
  questions
    .filter(question => question.ledOnly !== true)
    .flatMap(question => question.fields.map(field => [field, question] as const))
    .reverse(),
);

/** The question with this id; undefined for any other text, as from an older release. */
export function questionById(id: string): Question | undefined {
  return byId.get(id);
}

/** The question that asks for this answer; undefined for answers that are only ever volunteered. */
export function questionFor(field: Field): Question | undefined {
  return byField.get(field);
}
