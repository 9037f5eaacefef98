// What French speakers say beside their answers: words that steer the conversation, and small talk.
import type { TalkPack } from '../talk-rows.ts';

/** Commands, small talk and the words around them. */
export const talk: TalkPack = {
  commands: {
    'start-over': { whole: ['recommencer', 'a zero'] },
    undo: { whole: ['annuler la derniere'] },
    back: { whole: ['retour', 'revenir', 'precedent', 'en arriere'] },
    cancel: { whole: ['annuler', 'arreter', 'quitter'] },
    help: { whole: ['aide', 'aidez moi'] },
    why: { whole: ['pourquoi', 'pourquoi cette question'] },
    'what-did-i-say': { whole: ['resume', 'qu ai je dit', 'mes reponses'] },
    'dont-know': { whole: ['je ne sais pas', 'je sais pas', 'aucune idee', 'sais pas', 'passer'] },
    repeat: { whole: ['repeter', 'repetez', 'je ne comprends pas'] },
    examples: { whole: ['exemple', 'exemples'] },
    form: { whole: ['formulaire'] },
    learn: {
      whole: ['interroge moi', 'interrogez moi', 'teste moi', 'testez moi', 'apprends moi', 'pose moi une question', 'posez moi une question', 'quiz', 'encore une question'],
      inside: ['(pose|posez) moi (une question|des questions) sur ..6', '(interroge|interrogez|teste|testez) moi sur ..6'],
    },
    yes: { whole: ['oui', 'ouais', 'd accord', 'exact'] },
    no: { whole: ['non', 'pas du tout'] },
    continue: { whole: ['continuer', 'continuez'] },
  },
  polite: ['merci', 's', 'il', 'vous', 'plait', 'svp'],
  changes: {
    patterns: ['(modifier|changer) ..3 <topic>'],
    topics: { resourceType: ['ressource'], exposure: ['exposition'] },
  },
  smallTalk: {
    'who-are-you': ['qui es tu'],
    insult: ['(idiot|merde|connard)'],
    thanks: ['^ (ok|okay|cool|super|excellent)? (,|.)? (merci|merci beaucoup) ..8 $'],
    goodbye: ['^ (ok|okay)? (,)? (au revoir|ciao) ..4 $'],
    greeting: ['^ (bonjour|salut|bonsoir|coucou) ..3 $', 'ca va'],
    'off-topic': ['(meteo|blague) ..1', 'quelle heure ..3'],
  },
  placeFillers: 'en est sont nous dans la le les du de et ou notre',
  networkWords: 'reseau',
};
