// How French speakers answer the question just asked, in a word or two.
import type { AnswerPack } from '../answer-rows.ts';

/** Short answers and the words around them. */
export const answers: AnswerPack = {
  yes: ['oui'],
  no: ['non', 'aucun', 'aucune', 'pas du tout'],
  bare: [
    { field: 'exposure', value: 'none', phrases: ['prive', 'interne', 'personne', 'non'] },
    { field: 'exposure', value: 'public', phrases: ['publique', 'tout le monde', 'oui'] },
    { field: 'hybrid', value: ['user-devices'], phrases: ['utilisateurs'] },
  ],
  leading: ['environ'],
  same: ['la meme'],
};
