// How Japanese speakers answer the question just asked, in a word or two.
import type { AnswerPack } from '../answer-rows.ts';

/** Short answers. */
export const answers: AnswerPack = {
  yes: ['はい', 'ええ', 'そうです', 'あります'],
  no: ['いいえ', 'ない', 'ありません', 'なし'],
  bare: [
    { field: 'exposure', value: 'none', phrases: ['ない', 'いいえ', '内部'] },
    { field: 'exposure', value: 'public', phrases: ['公開', 'はい'] },
  ],
  same: ['同じ'],
};
