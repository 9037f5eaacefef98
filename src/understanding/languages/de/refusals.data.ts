// German: how a named option is meant.
import type { OptionPack } from '../option-rows.ts';

/** Words around the name of an option. */
export const refusals: OptionPack = {
  refusals: [
    '(kein|keine|keinen|ohne|statt|anstatt) <det>? (dedicated|extra|separate)? <det>? <#option>',
    '<#option> nein ($ | . | ,)',
    '<#option> (kommt nicht in frage|ist ..2 zu (teuer|langsam|komplex|kompliziert|aufwendig)|scheidet aus|ist ' +
      'keine option|ist ausgeschlossen|nicht)',
    '(wollen|mochten|will|mochte|durfen|konnen|brauchen) ..1 (kein|keine|keinen|nicht) ..2 <#option>',
  ],
  absences: [
    '(es gibt|gibt es|haben|hat|habe|besteht|bestehen|existiert|existieren|steht|stehen) ..2 ' +
      '(kein|keine|keinen|keinerlei) <det>? <#option>',
    '(bisher|noch|bislang|derzeit|aktuell|momentan) (gibt es)? (kein|keine|keinen) <det>? <#option>',
    '(kein|keine|keinen) <det>? <#option> ..1 (vorhanden|da|eingerichtet|angelegt|konfiguriert|vorhanden ' +
      'ist|vorhanden sind)',
  ],
  continuations: ['oder', 'noch', 'und'],
  praise: ['reicht', 'genugt'],
  mustBefore: /\b(muss|mussen) (uber|mit)( \w+)?$/,
  mustAfter: /^(ist|sind) (\w+ )?(vorgeschrieben|pflicht)\b/,
};
