// Questions about the subject and about what words mean, put together from the packs of the languages. The answers are
// English and stand in its pack; what an option is stands with its other words.
import type { Sentence } from '../../content/sentence.ts';
import { questions as de } from './de/subject-questions.data.ts';
import { questions as en, questionRows as rows } from './en/subject-questions.data.ts';
import { questions as es } from './es/subject-questions.data.ts';
import { questions as fr } from './fr/subject-questions.data.ts';
import { questions as ja } from './ja/subject-questions.data.ts';
import { questions as pt } from './pt/subject-questions.data.ts';
import { questions as zh } from './zh/subject-questions.data.ts';

export { fieldGlossary } from './en/glossary.data.ts';

/** A short text that says what something is. */
export interface Meaning {
  /** One or two sentences, as they are or still to be said. */
  readonly text: string | Sentence;
  /** Keys of the sources of the text. */
  readonly sources: readonly string[];
}

/** What something is, with the names that people ask for it by. */
export interface Explained extends Meaning {
  readonly names: readonly string[];
}

/** A question about the subject, how people ask it, and the short answer. */
export interface QuestionRow extends Meaning {
  readonly id: string;
  readonly patterns: readonly string[];
}

/** What a language gives. */
export interface QuestionPack {
  /** Patterns of the questions that have an answer, by their id. */
  readonly asked?: Readonly<Partial<Record<(typeof rows)[number]['id'], readonly string[]>>>;
  /** How a meaning is asked for, with `{name}` for the thing. */
  readonly meaning: readonly string[];
  /** Words that a question begins with. */
  readonly openers?: readonly string[];
  /** Words that set two things against each other. */
  readonly comparisons?: readonly string[];
}

const packs: readonly QuestionPack[] = [en, de, fr, es, pt, ja, zh];

/** Every question about the subject that has an answer. */
export const questionRows: readonly QuestionRow[] = rows.map(row => ({
  ...row,
  patterns: [...row.patterns, ...packs.flatMap(({ asked }) => asked?.[row.id] ?? [])],
}));

/** How a meaning is asked for, with `{name}` for the thing; last the name alone with a question mark. */
export const meaningPatterns: readonly string[] = [...new Set(packs.flatMap(({ meaning }) => meaning)), '^ {name} ?'];

/** Words that a question begins with. */
export const questionOpeners: ReadonlySet<string> = new Set(packs.flatMap(({ openers }) => openers ?? []));

/** Words that set two things against each other. */
export const comparisonWords: ReadonlySet<string> = new Set(packs.flatMap(({ comparisons }) => comparisons ?? []));
