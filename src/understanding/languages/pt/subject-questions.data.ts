// How Portuguese speakers ask what something is.
import type { QuestionPack } from '../question-rows.ts';

/** Patterns of questions, and how they begin. */
export const questions: QuestionPack = {
  meaning: ['(explica|explique) (azure)? {name} ..2 (?|$|.)', '^ o que e (um|uma)? {name} ..1 (?|$)'],
  openers: ['que'],
};
