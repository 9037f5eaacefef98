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
  absences: [
    '(il n y a|il ny a|n y a|ny a|n avons|navons|n existe|nexiste|n ai|nai) ..1 (pas|pas encore|aucun|aucune) ' +
      '(d|de)? <det>? <#option>',
    '(pas encore) (d|de) <det>? <#option>',
  ],
  continuations: ['ni', 'ou', 'et'],
  praise: ['suffit'],
  mustBefore: /\b(doit|devons) (passer par|utiliser)( \w+)?$/,
  mustAfter: /^est (\w+ )?(obligatoire|impose)\b/,
};
