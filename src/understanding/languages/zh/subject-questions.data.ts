// How Chinese speakers ask what something is.
import type { QuestionPack } from '../question-rows.ts';

/** Patterns of questions. */
export const questions: QuestionPack = {
  meaning: ['{name} 是什么'],
};
