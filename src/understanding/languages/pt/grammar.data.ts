import type { GrammarPack } from '../grammar-pack.ts';

/** The small words of Portuguese. */
export const grammar: GrammarPack = {
  text: {
    questionOpeners: ['como', 'por que', 'qual', 'pode'],
    clauseOpeners: ['mas'],
  },
  negation: {
    denying: ['sem', 'nenhum', 'nenhuma', 'nao', 'nunca', 'nada', 'ninguem'],
    denyingVerb: ['nao deve', 'nao pode', 'nao devem'],
    insteadOf: ['em vez de'],
    absent: ['sem', 'nenhum', 'nenhuma'],
    replacedBy: ['ao inves de'],
    goesOn: ['nem', 'ou', 'e'],
    exceptions: ['apenas', 'somente'],
    heldInstead: ['um', 'uma'],
  },
  phrases: {
    linkNouns: ['conexao'],
  },
  clauses: {
    adding: ['tambem'],
    hostingWords: ['roda'],
  },
  stance: {
    conditionWords: ['se', 'quando', 'caso'],
    definiteArticles: ['o', 'os', 'ao', 'da', 'do', 'das', 'dos'],
    hangingWords: ['com', 'atras'],
    indefiniteWords: ['um', 'uma', 'outro', 'outra'],
    plannedWords: ['planeado', 'planejado'],
    possessives: ['nosso', 'nossa', 'nossos', 'nossas', 'meu', 'minha', 'este', 'esta', 'existente', 'existentes'],
    presenceWords: ['temos', 'tenho', 'tem', 'usamos', 'usam', 'existe'],
    wishWords: ['queremos', 'planejamos', 'precisamos', 'preciso', 'devemos', 'gostaria'],
    comingVerbs: ['deve'],
    alreadyWords: ['ja'],
  },
  regions: {
    bothWords: ['ambos', 'ambas', 'todos', 'tudo'],
    sameWords: ['mesma'],
    placeWords: ['lugar'],
    regionStems: ['regi'],
  },
  amounts: {
    manyWords: ['muitas'],
  },
  numbers: { dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, dez: 10 },
  numbersBeforeNames: { dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5 },
  counted: {
    sites: ['filiais', 'escritorios', 'lojas'],
    regions: ['regioes'],
  },
  regionNames: {
    compass: {
      east: ['leste', 'oriental'], west: ['oeste', 'ocidental'], north: ['norte'], south: ['sul'],
      central: ['centro', 'central'], southeast: ['sudeste'], 'north central': ['centro norte'],
      'south central': ['centro sul'], 'west central': ['centro oeste'],
    },
    places: {
      us: ['eua', 'estados unidos', 'us'], europe: ['europa'], asia: ['asia'], japan: ['japao'], korea: ['coreia'],
      india: ['india'], australia: ['australia'], canada: ['canada'], uk: ['reino unido'], france: ['franca'],
      germany: ['alemanha'], switzerland: ['suica'], norway: ['noruega'], sweden: ['suecia'], brazil: ['brasil'],
      'south africa': ['africa do sul'], china: ['china'], poland: ['polonia'], italy: ['italia'], spain: ['espanha'],
      belgium: ['belgica'], denmark: ['dinamarca'], mexico: ['mexico'], uae: ['emirados arabes unidos', 'eau'],
    },
    orders: [
      '{compass} do {place} {number}', '{compass} da {place} {number}', '{compass} dos {place} {number}',
      '{compass} de {place} {number}', '{place} {compass} {number}', '{place} , {compass} {number}',
      '{place} do {compass} {number}',
    ],
  },
  stopWords: [
    'o', 'os', 'a', 'as', 'um', 'uma', 'de', 'e', 'que', 'mas', 'nao', 'no', 'na', 'nas', 'do', 'da', 'dos', 'ao',
    'com', 'sem', 'em', 'por', 'para', 'se', 'como', 'nosso', 'nossa', 'temos', 'tem', 'pode', 'ser', 'conseguem',
    'falta', 'entre', 'fazer', 'fazemos', 'isso', 'isto', 'esse', 'essa', 'esta', 'este', 'todo', 'todos', 'toda',
    'todas', 'tudo', 'dois', 'bem', 'muito', 'tambem', 'desde', 'ate', 'porque', 'qual', 'quais', 'quando', 'onde',
    'falar',
  ],
};
