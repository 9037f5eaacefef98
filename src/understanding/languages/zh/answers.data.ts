// How Chinese speakers answer the question just asked, in a word or two.
import type { AnswerPack } from '../answer-rows.ts';

/** Short answers. */
export const answers: AnswerPack = {
  yes: ['是', '是的', '对', '有'],
  no: ['不', '不是', '没有'],
  bare: [
    { field: 'exposure', value: 'none', phrases: ['内部', '私有', '不', '不是'] },
    { field: 'exposure', value: 'public', phrases: ['公开', '是'] },
  ],
  same: ['相同'],
};
