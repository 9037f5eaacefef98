// How Portuguese speakers answer the question just asked, in a word or two.
import type { AnswerPack } from '../answer-rows.ts';

/** Short answers and the words around them. */
export const answers: AnswerPack = {
  yes: ['claro', 'sim'],
  no: ['nao', 'nenhum'],
  bare: [
    { field: 'exposure', value: 'none', phrases: ['privado', 'interno', 'ninguem', 'nao'] },
    { field: 'exposure', value: 'public', phrases: ['publico', 'todos', 'sim'] },
    { field: 'hybrid', value: ['user-devices'], phrases: ['usuarios'] },
  ],
  same: ['a mesma'],
};
