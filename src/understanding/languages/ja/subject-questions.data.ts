// How Japanese speakers ask what something is.
import type { QuestionPack } from '../question-rows.ts';

/** Patterns of questions. */
export const questions: QuestionPack = {
  meaning: ['{name} (とは|って 何|とは 何|は 何)'],
};
