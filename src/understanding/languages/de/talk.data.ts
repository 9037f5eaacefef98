// What German speakers say beside their answers: words that steer the conversation, and small talk.
import type { TalkPack } from '../talk-rows.ts';

/** Commands, small talk and the words around them. */
export const talk: TalkPack = {
  commands: {
    'start-over': { whole: ['neu starten', 'neustart', 'von vorne', 'neu anfangen', 'von vorn'] },
    undo: { whole: ['ruckgangig'] },
    back: { whole: ['zuruck', 'zurueck', 'einen schritt zuruck'] },
    cancel: { whole: ['abbrechen', 'abbruch', 'stopp', 'beenden', 'schluss'] },
    help: { whole: ['hilfe', 'hilf mir', 'befehle', 'was kannst du'] },
    why: { whole: ['warum', 'warum fragst du', 'wieso', 'weshalb', 'wozu'] },
    'what-did-i-say': { whole: ['zusammenfassung', 'was habe ich gesagt', 'meine antworten'] },
    'dont-know': { whole: ['weiss nicht', 'weiss ich nicht', 'ich weiss nicht', 'ich weiss es nicht', 'keine ahnung', 'egal', 'unbekannt', 'uberspringen'] },
    repeat: { whole: ['wiederholen', 'nochmal', 'noch mal', 'wie bitte', 'ich verstehe nicht', 'verstehe ich nicht'] },
    examples: { whole: ['beispiel', 'beispiele'] },
    form: { whole: ['formular'] },
    learn: {
      whole: ['frag mich', 'frage mich', 'frag mich etwas', 'stell mir eine frage', 'prufe mich', 'teste mich', 'lehre mich', 'bring mir etwas bei', 'quiz', 'noch eine frage'],
      inside: ['(frag|frage) mich (etwas|was)? (zu|uber) ..6', 'stell mir (eine frage|fragen) (zu|uber) ..6', '(prufe|teste) mich (zu|uber|in) ..6'],
    },
    yes: { whole: ['ja', 'jawohl', 'genau', 'stimmt', 'richtig', 'passt', 'klar'] },
    no: { whole: ['nein', 'nee', 'niemals'] },
    continue: { whole: ['weiter', 'fertig', 'los'] },
  },
  polite: ['bitte', 'danke', 'mal', 'doch'],
  changes: {
    patterns: ['(andern|aendern) ..3 <topic>', '<topic> (andern|aendern)'],
    topics: {
      regions: ['regionen'],
      resourceType: ['ressource', 'ressourcentyp'],
      sourceType: ['quelle'],
      exposure: ['offentlichkeit'],
    },
  },
  smallTalk: {
    'who-are-you': ['(wer|was) bist du'],
    insult: ['(idiot|scheisse|dummkopf|blodmann|arschloch|scheiss)'],
    thanks: ['^ (ok|okay|cool|super|wow)? (,|.)? (danke|danke schon|vielen dank) ..8 $'],
    goodbye: ['^ (ok|okay)? (,)? (tschuss|tschuess|auf wiedersehen|bis bald|ciao) ..4 $'],
    greeting: ['^ (moin|servus|hallo|guten tag|guten morgen|guten abend|gruss gott|gruezi) ..3 $', 'wie gehts'],
    'off-topic': ['(wetter|witz) ..1', '(wie spat|wieviel uhr) ..3'],
  },
  placeFillers: 'in der die das und oder von nach aus ist sind wir unser unsere sitzt liegt laufen lauft es',
  networkWords: 'verbinden zugriff zugreifen',
};
