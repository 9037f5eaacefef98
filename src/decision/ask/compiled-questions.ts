import { compile, type Test } from '../decide/compile-condition.ts';
import { type QuestionRow, questionRows } from './questions.data.ts';

/** A question, with the test of whether it makes sense in a case. */
export interface Question extends QuestionRow {
  readonly makesSense: Test;
}

/** The questions that may be asked at all, in the order in which they are asked. */
export const questions: readonly Question[] = questionRows.map(row => ({ ...row, makesSense: compile(row.when) }));
