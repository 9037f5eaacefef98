// How Korean speakers answer the question just asked, in a word or two.
import type { AnswerPack } from '../answer-rows.ts';

/** Short answers. */
export const answers: AnswerPack = {
  yes: ['네', '예'],
  no: ['아니요'],
  bare: [],
};
