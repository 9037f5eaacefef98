// How Spanish speakers answer the question just asked, in a word or two.
import type { AnswerPack } from '../answer-rows.ts';

/** Short answers and the words around them. */
export const answers: AnswerPack = {
  yes: ['si', 'claro'],
  no: ['no', 'ninguno', 'ninguna'],
  bare: [
    { field: 'exposure', value: 'none', phrases: ['privado', 'interno', 'nadie', 'no'] },
    { field: 'exposure', value: 'public', phrases: ['publico', 'todos', 'si'] },
    { field: 'hybrid', value: ['user-devices'], phrases: ['usuarios'] },
  ],
  leading: ['unos'],
  same: ['la misma'],
};
