import type { GrammarPack } from '../grammar-pack.ts';

/** The small words of French. */
export const grammar: GrammarPack = {
  text: {
    questionOpeners: ['pourquoi', 'comment', 'quel', 'quelle', 'peut'],
    clauseOpeners: ['mais'],
    elisions: ['l', 'd', 'j', 'n', 's', 'c', 'm', 't', 'qu'],
  },
  negation: {
    denying: ['non', 'pas', 'pas de', 'sans', 'aucun', 'aucune', 'jamais', 'rien', 'personne'],
    denyingVerb: ['ne doit pas', 'ne doivent pas', 'ne peut pas'],
    insteadOf: ['pas', 'pas en', 'au lieu de', 'plutot que'],
    absent: ['sans', 'aucun', 'aucune'],
    replacedBy: ['au lieu de', 'au lieu du', 'plutot que'],
    goesOn: ['ni', 'ou', 'et'],
    exceptions: ['seulement', 'uniquement'],
    heldInstead: ['un', 'une'],
  },
  phrases: {
    linkNouns: ['liaison', 'ligne'],
  },
  clauses: {
    correctionOpenings: ['non ,'],
    adding: ['aussi', 'egalement'],
    triggered: ['declenchee'],
    hostLeads: ['sur'],
    hostingWords: ['tourne'],
  },
  stance: {
    conditionWords: ['si', 'quand', 'lorsque'],
    definiteArticles: ['le', 'la', 'les', 'l', 'du', 'des'],
    hangingWords: ['avec', 'derriere'],
    indefiniteWords: ['un', 'une', 'autre'],
    ownPlaceWords: ['agence', 'filiale'],
    plannedWords: ['prevu', 'prevue'],
    possessives: ['notre', 'nos', 'mon', 'ma', 'mes', 'cette', 'ces', 'existant', 'existante', 'existants'],
    presenceWords: ['avons', 'avez', 'deja', 'utilise', 'utilisons'],
    wishWords: ['voulons', 'veux', 'souhaitons', 'prevoyons', 'prevu', 'faut', 'devons'],
    comingVerbs: ['doit'],
    alreadyWords: ['deja'],
  },
  regions: {
    bothWords: ['tous', 'deux'],
    sameWords: ['meme'],
    placeWords: ['endroit', 'lieu'],
    regionStems: ['regi'],
  },
  amounts: {
    manyWords: ['nombreuses', 'nombreux'],
  },
  numbers: { deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10, vingt: 20 },
  numbersBeforeNames: { deux: 2, trois: 3, quatre: 4, cinq: 5 },
  counted: {
    vnets: ['reseaux virtuels'],
    sites: ['agences', 'bureaux', 'succursales', 'sites distants', 'magasins'],
  },
  regionNames: {
    compass: {
      east: ['est'], west: ['ouest'], north: ['nord'], south: ['sud'], central: ['centre', 'central'],
      southeast: ['sud est'], 'north central': ['centre nord'], 'south central': ['centre sud'],
      'west central': ['centre ouest'],
    },
    places: {
      us: ['us', 'usa', 'etats unis'], europe: ['europe'], asia: ['asie'], japan: ['japon'], korea: ['coree'],
      india: ['inde'], australia: ['australie'], canada: ['canada'], uk: ['royaume uni', 'uk'], france: ['france'],
      germany: ['allemagne'], switzerland: ['suisse'], norway: ['norvege'], sweden: ['suede'], brazil: ['bresil'],
      'south africa': ['afrique du sud'], uae: ['emirats arabes unis', 'eau'], china: ['chine'], poland: ['pologne'],
      italy: ['italie'], spain: ['espagne'], austria: ['autriche'], belgium: ['belgique'], denmark: ['danemark'],
      mexico: ['mexique'],
    },
    orders: [
      '{place} {compass} {number}', '{place} de l {compass} {number}', '{place} du {compass} {number}',
      '{compass} de l {place} {number}', '{compass} de la {place} {number}', '{compass} du {place} {number}',
      '{compass} des {place} {number}', '{place} , {compass} {number}', '{compass} {place} {number}',
      '{compass} de {place} {number}',
    ],
  },
  stopWords: [
    'le', 'la', 'les', 'l', 'un', 'une', 'du', 'de', 'd', 'des', 'en', 'et', 'ou', 'mais', 'si', 'que', 'qui', 'nous',
    'je', 'vous', 'il', 'elle', 'ils', 'est', 'sont', 'a', 'ont', 'avons', 'peut', 'pouvons', 'dans', 'sur', 'pour',
    'par', 'avec', 'sans', 'au', 'aux', 'ce', 'cette', 'ces', 'notre', 'nos', 'pas', 'depuis', 'donne', 'manque',
    'lequel', 'laquelle', 'chemins', 'tout', 'tous', 'toute', 'toutes', 'marche', 'meme', 'encore', 'arrive', 'faut',
    'ajouter', 'utilise', 'quand', 'leur', 'leurs', 'fait', 'faire', 'doit', 'doivent', 'entre', 'vers', 'chez',
    'votre', 'vos', 'elles', 'cela', 'ceci', 'moi', 'lui', 'dont', 'tres', 'bien', 'deux', 'trois',
  ],
};
