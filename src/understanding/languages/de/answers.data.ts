// How German speakers answer the question just asked, in a word or two.
import type { AnswerPack } from '../answer-rows.ts';

/** Short answers and the words around them. */
export const answers: AnswerPack = {
  yes: ['ja', 'jawohl', 'genau', 'klar'],
  no: ['nein', 'kein', 'keine', 'keins', 'nee'],
  bare: [
    { field: 'exposure', value: 'none', phrases: ['intern', 'privat', 'niemand', 'nein'] },
    { field: 'exposure', value: 'public', phrases: ['offentlich', 'jeder', 'alle', 'ja'] },
    { field: 'hybrid', value: ['user-devices'], phrases: ['benutzer'] },
    { field: 'userNeed', value: 'admin-rdp-ssh', phrases: ['nur admins'] },
  ],
  leading: ['circa', 'ca', 'etwa', 'ungefahr'],
  same: ['dieselbe', 'gleiche region'],
};
