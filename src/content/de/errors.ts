import type { SomeWords } from '../languages.ts';

/** What went wrong, what is kept, what to do. */
export const errors = {
  lost: 'Bei mir ist etwas kaputtgegangen, und alles Gesagte ist weg. Das tut mir leid; wir fangen hier neu an.',
  moved: 'Ich wurde inzwischen aktualisiert. Die Antworten sind noch da, es geht damit weiter.',
  'trouble.failed':
    'Bei mir ist etwas schiefgegangen. Die Antworten sind noch da. Bitte noch einmal versuchen; klappt es ' +
    'wieder nicht, hilft die Referenz {reference} beim Melden.',
  'trouble.slow':
    'Das dauert zu lange, ich habe abgebrochen. Die Antworten sind noch da. Bitte gleich noch einmal versuchen; ' +
    'die Referenz ist {reference}.',
  'trouble.again': 'Noch einmal',
  'trouble.given-up':
    'Ich habe es mehrmals versucht, und jedes Mal ging bei mir etwas schief. Das tut mir leid. Vielleicht noch ' +
    'einmal, mit anderen Worten?',
} as const satisfies SomeWords;
