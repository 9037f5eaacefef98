import type { SomeWords } from '../../languages.ts';

/** What the answer, the headline and the verdicts on options are put together from. */
export const verdicts = {
  'two-sentences': '{first} {second}',
  'because.if': 'Wenn {first}: {because}',
  'because.if-both': 'Wenn {first} und {second}: {because}',
  'headline.provisional': 'Vorläufig: {sentence}',
  'headline.within-limits': 'Innerhalb der Vorgaben: {option}.',
  'headline.within-limits.provisional': 'Vorläufig, innerhalb der Vorgaben: {option}.',
  'judged.recommended': 'Das empfehle ich hier. {summary}',
  'judged.companion': 'Das gehört zum Entwurf; empfohlen ist {primary}. {summary}',
  'judged.stands-beside': 'Das ist schon da, und nach den Antworten muss es nicht weg.',
  'judged.best-but-unwanted':
    'Das ist nicht gewünscht, also lasse ich es weg, obwohl es am besten passte. Einen anderen Weg kenne ich nicht.',
  'judged.best-but-unwanted.next':
    'Das ist nicht gewünscht, also lasse ich es weg, obwohl es am besten passte. Am nächsten kommt {option}.',
  'judged.left-out': 'Das ist nicht gewünscht, also lasse ich es weg, obwohl die Antwort davon spricht.',
  'judged.no-other-way': 'Das ist nicht gewünscht, und ich kenne keinen anderen Weg, der zu den Antworten passt.',
  'judged.does-not-fit': 'Das ist gewünscht, passt aber nicht. {because} {wouldFit}',
  'judged.does-nothing': 'Das ist gewünscht, passt aber nicht. Es bringt in diesem Fall nichts.',
  'answered.yes': 'Ja. {because}',
  'answered.no': 'Nein. {because}',
  'answered.second-best': 'Es ginge, als zweite Wahl. {because}',
  'answered.possible': 'Es ginge, anderes passt aber besser. {because}',
  'answered.open.yes': 'Das hängt von etwas ab, das noch offen ist; so, wie es steht, ja. {because}',
  'answered.open.no': 'Das hängt von etwas ab, das noch offen ist; so, wie es steht, nein. {because}',
  'answered.open.possible': 'Das hängt von etwas ab, das noch offen ist; so, wie es steht, ginge es. {because}',
  'answered.figure': '{label}: {value}.',
  'answered.figure.dated': '{label}: {value} ({date}).',
  'answered.unsure': 'Darauf habe ich keine sichere Antwort, und das sage ich lieber, als zu raten.',
  'answered.unsure.about':
    'Darauf habe ich zu „{option}“ keine sichere Antwort, und das sage ich lieber, als zu raten.',
  'diagnosed.confirmed': 'Das ist es: {title}. {answer}',
  'diagnosed.likely': 'Am wahrscheinlichsten: {title}. {answer}',
  'diagnosed.unsure': 'Sicher bin ich nicht, aber zuerst prüfen: {title}. {answer}',
  'diagnosed.nothing-left':
    'Der Befund schließt jede Ursache aus, die ich dafür kenne; das sage ich lieber, als zu raten.',
  'compared.cell': '{Value}',
  'compared.decided': 'Nach den Antworten: {option}. Das ist das Richtige, {when}.',
  'compared.take': '{option}: das Richtige, {when}. {others}.',
  'compared.better': '{option} ist besser, {when}',
  'compared.then': '{before}; {option}, {when}',
  'compared.and': '{before}; und {option}, {when}',
} as const satisfies SomeWords;
