// Spanish: how a named option is meant.
import type { OptionPack } from '../option-rows.ts';

/** Words around the name of an option. */
export const refusals: OptionPack = {
  refusals: [
    '(sin|en vez de|en lugar de|nada de|ningun|ninguna) <det>? (extra)? <det>? <#option>',
    '<#option> no ($ | . | ,)',
    '<#option> (no es una opcion|es ..2 demasiado (caro|lento|complejo)|queda descartado|esta descartado)',
    '(no queremos|no quiero|no usar|no podemos usar|evitar) ..2 <#option>',
  ],
  absences: ['(no hay|no existe|no tenemos|todavia no hay|aun no hay) ..2 <#option>'],
  continuations: ['ni', 'o', 'y', 'e'],
  praise: ['basta'],
  mustBefore: /\b(tiene que|tenemos que) (ser|usar|pasar por)( \w+)?$/,
  mustAfter: /^es (\w+ )?(obligatorio|obligatoria)\b/,
};
