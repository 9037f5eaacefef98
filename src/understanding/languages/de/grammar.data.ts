import type { GrammarPack } from '../grammar-pack.ts';

/** The small words of German. */
export const grammar: GrammarPack = {
  text: {
    questionOpeners: ['kann', 'konnen', 'warum', 'wie', 'welche', 'was', 'brauchen'],
    clauseOpeners: ['aber'],
  },
  negation: {
    denying: ['kein', 'keine', 'keinen', 'keiner', 'keinem', 'nicht', 'ohne', 'nie', 'nichts', 'niemand'],
    denyingVerb: ['darf nicht', 'durfen nicht', 'soll nicht', 'sollen nicht', 'nicht'],
    insteadOf: ['nicht', 'statt', 'anstatt'],
    absent: ['kein', 'keine', 'keinen', 'keinem', 'keiner', 'ohne'],
    replacedBy: ['statt', 'anstatt'],
    goesOn: ['oder', 'noch', 'und'],
    exceptions: ['nur'],
    heldInstead: ['ein', 'eine', 'einen'],
  },
  phrases: {
    linkNouns: ['leitung', 'verbindung'],
    passedThrough: ['durch', 'uber', 'ueber', 'hinter'],
    homeLeads: ['von'],
    phraseOpeners: ['durch', 'uber', 'ueber', 'hinter'],
  },
  clauses: {
    correctionOpenings: ['nein'],
    adding: ['auch', 'zusatzlich', 'och'],
    sourceNames: ['quelle'],
    actedOnVerbs: ['werden', 'sein'],
    triggered: ['ausgelost'],
    finalVerbGoesOn: ['und', 'oder', 'aber', 'soll', 'sollen', 'muss', 'mussen', 'kann', 'konnen'],
    hostLeads: ['auf', 'hinter'],
    hostingWords: ['lauft', 'laeuft', 'laufen'],
  },
  stance: {
    conditionWords: ['wenn', 'falls', 'sobald'],
    definiteArticles: ['der', 'die', 'das', 'dem', 'den', 'des'],
    hangingWords: ['mit', 'hinter'],
    indefiniteWords: ['ein', 'eine', 'einen', 'einem', 'einer', 'weiteren', 'zweiten'],
    ownPlaceWords: ['filiale', 'standort'],
    plannedWords: ['geplant'],
    possessives: [
      'unser', 'unsere', 'unserem', 'unseren', 'unserer', 'mein', 'meine', 'bestehende', 'bestehenden', 'vorhandene',
      'vorhandenen',
    ],
    presenceWords: [
      'haben', 'hat', 'habe', 'bereits', 'laufen', 'lauft', 'steht', 'hangt', 'hangen', 'nutzen', 'nutzt',
      'verwenden', 'betrieb', 'schon',
    ],
    wishWords: [
      'mochten', 'mochte', 'wollen', 'will', 'planen', 'geplant', 'soll', 'sollen', 'brauchen', 'braucht', 'brauche',
    ],
    comingVerbs: ['soll', 'sollte', 'kommt'],
    alreadyWords: ['bereits', 'schon'],
  },
  regions: {
    bothWords: ['beide', 'alle', 'alles'],
    sameWords: ['gleichen', 'selben'],
    placeWords: ['ort', 'standort'],
    regionStems: ['regi'],
  },
  amounts: {
    manyWords: ['viele', 'dutzende'],
  },
  numbers: { zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwanzig: 20 },
  numbersBeforeNames: { zwei: 2, drei: 3, vier: 4, funf: 5 },
  counted: {
    vnets: ['virtuelle netzwerke'],
    sites: ['standorte', 'niederlassungen', 'filialen', 'buros'],
    regions: ['regionen'],
  },
  regionNames: {
    compass: {
      east: ['ost', 'osten'], west: ['west', 'westen'], north: ['nord', 'norden'], south: ['sud', 'suden', 'sueden'],
      central: ['mitte', 'zentral'], southeast: ['sudost', 'sudosten', 'suedost', 'suedosten'],
      'north central': ['norden mitte', 'nord mitte'], 'south central': ['suden mitte', 'sud mitte'],
      'west central': ['westen mitte', 'west mitte'],
    },
    places: {
      us: ['usa', 'us', 'vereinigte staaten'], europe: ['europa'], asia: ['asien'], japan: ['japan'],
      korea: ['korea'], india: ['indien'], australia: ['australien'], canada: ['kanada'],
      uk: ['vereinigtes konigreich', 'grossbritannien', 'uk'], france: ['frankreich'], germany: ['deutschland'],
      switzerland: ['schweiz'], norway: ['norwegen'], sweden: ['schweden'], brazil: ['brasilien'],
      'south africa': ['sudafrika'], uae: ['vae', 'vereinigte arabische emirate'], china: ['china'],
      poland: ['polen'], italy: ['italien'], spain: ['spanien'], austria: ['osterreich', 'oesterreich'],
      belgium: ['belgien'], denmark: ['danemark'], mexico: ['mexiko'], indonesia: ['indonesien'],
      'new zealand': ['neuseeland'], qatar: ['katar'],
    },
    orders: [
      '{compass}~{place} {number}', '{place} {compass} {number}', '{place} , {compass} {number}',
      '{compass} {place} {number}',
    ],
  },
  stopWords: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'und', 'oder', 'aber', 'wenn',
    'dass', 'wir', 'ich', 'sie', 'es', 'ihr', 'uns', 'unser', 'unsere', 'unseren', 'unserem', 'ist', 'sind', 'war',
    'hat', 'haben', 'wird', 'werden', 'kann', 'konnen', 'muss', 'mussen', 'soll', 'sollen', 'darf', 'mit', 'ohne',
    'fur', 'von', 'vom', 'zu', 'zum', 'zur', 'im', 'in', 'auf', 'an', 'aus', 'bei', 'nach', 'uber', 'unter', 'noch',
    'schon', 'nur', 'auch', 'so', 'was', 'wie', 'wo', 'warum', 'welche', 'nicht', 'fehlt', 'wurde', 'wurdet', 'gehen',
    'geht', 'weiter', 'ganzen', 'ganze', 'eigenes', 'eigene', 'seit', 'jahren', 'viele', 'zwischen', 'bleiben',
    'andern', 'zwingen', 'hangen', 'zusammen', 'dabei', 'damit', 'dafur', 'welcher', 'welches', 'gibt', 'sein',
    'seine', 'euer', 'hatte', 'mal', 'dann', 'doch', 'pro', 'beim', 'ins', 'alle', 'allem', 'anderen', 'andere',
  ],
};
