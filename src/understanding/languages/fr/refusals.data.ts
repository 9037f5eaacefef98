// French: how a named option is meant.
import type { OptionPack } from '../option-rows.ts';

/** Words around the name of an option. */
export const refusals: OptionPack = {
  refusals: [
    '(sans|au lieu de|plutot que|pas d|pas de|aucun|aucune) <det>? <det>? <#option>',
    '<#option> non ($ | . | ,)',
    '<#option> (est exclu|est ..2 trop (cher|chere|couteux|lent|complexe)|est hors de question)',
    '(ne voulons pas|veux pas|voulons pas|pas besoin|pas question|ne pas utiliser|pas utiliser) ..3 <#option>',
  ],
  continuations: ['ni', 'ou', 'et'],
  praise: ['suffit'],
  mustBefore: /\b(doit|devons) (passer par|utiliser)( \w+)?$/,
  mustAfter: /^est (\w+ )?(obligatoire|impose)\b/,
};
