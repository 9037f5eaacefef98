// Portuguese: how a named option is meant.
import type { OptionPack } from '../option-rows.ts';

/** Words around the name of an option. */
export const refusals: OptionPack = {
  refusals: [
    '(sem|em vez de|ao inves de|nada de|nenhum|nenhuma) <det>? (extra)? <det>? <#option>',
    '<#option> nao ($ | . | ,)',
    '<#option> (nao e uma opcao|e ..2 muito (caro|lento|complexo)|esta descartado)',
    '(nao queremos|nao quero|nao usar|nao podemos usar|evitar) ..2 <#option>',
  ],
  absences: ['(nao ha|nao existe|nao temos|ainda nao ha|ainda nao temos) ..2 <#option>'],
  continuations: ['ou', 'e'],
  praise: ['basta'],
  mustBefore: /\b(tem que|temos que) (ser|usar|passar por)( \w+)?$/,
  mustAfter: /^e (\w+ )?(obrigatorio|obrigatoria)\b/,
};
