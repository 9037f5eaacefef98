import type { WordClassPack } from '../word-classes.ts';

/** French members of the classes that patterns name. */
export const wordClasses: WordClassPack = {
  have: ['avons'],
  modal: ['doit', 'doivent', 'peut', 'peuvent'],
  be: ['est', 'sont', 'etre'],
  in: ['en', 'dans', 'au', 'aux', 'dans la region'],
  from: ['depuis', 'a partir de', 'a partir du'],
  to: ['vers', 'jusqu a'],
  by: ['par'],
  and: ['et'],
  det: ['un', 'une', 'le', 'la', 'les', 'des', 'nos', 'notre', 'mon', 'ma', 'mes', 'l', 'd', 'de', 'du', 'propre'],
  access: [
    'appelle', 'envoie a', 'envoyer', 'acceder a', 'acceder au', 'acceder aux', 'accede a', 'accede au', 'accedent',
    'acceder', 'acces a', 'acces au', 'acces aux', 'atteindre', 'joindre', 'lire', 'ecrire', 'ecrit', 'utiliser',
    'utilise', 'se connecter a', 'se connecte a', 'connecter', 'communiquer avec', 'communique avec', 'interroger',
    'appeler',
  ],
  pull: ['lire', 'lit'],
  passive: ['accessible', 'accessible depuis', 'joignable', 'utilise par', 'lu'],
  reciprocal: ['entre eux', 'entre elles'],
  nounaccess: ['acces'],
  connect: ['connecter', 'relier'],
  with: ['avec', 'a', 'et'],
  between: ['entre'],
  pronoun: ['elle', 'ils', 'il'],
  linking: ['qui', 'que'],
  publicword: ['public', 'publique', 'publiques'],
  publicthing: ['adresse'],
  internet: ['l internet', 'internet public'],
  exposed: ['accessible', 'exposee', 'expose', 'joignable'],
  sorry: ['pardon', 'pardon je voulais dire', 'je voulais dire', 'desole'],
};
