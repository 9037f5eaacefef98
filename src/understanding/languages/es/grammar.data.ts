import type { GrammarPack } from '../grammar-pack.ts';

/** The small words of Spanish. */
export const grammar: GrammarPack = {
  text: {
    questionOpeners: ['como', 'cual', 'puede', 'podemos', 'por que'],
    clauseOpeners: ['pero'],
  },
  negation: {
    denying: ['no', 'sin', 'ningun', 'ninguna', 'nunca', 'nada', 'nadie'],
    denyingVerb: ['no debe', 'no deben', 'no puede'],
    insteadOf: ['en vez de', 'en lugar de'],
    absent: ['no', 'sin', 'ningun', 'ninguna', 'ningunos'],
    replacedBy: ['en vez de', 'en lugar de'],
    goesOn: ['ni', 'o', 'y', 'e'],
    exceptions: ['solo'],
    heldInstead: ['un', 'una'],
  },
  phrases: {
    linkNouns: ['enlace', 'conexion'],
    homeLeads: ['desde', 'de'],
  },
  clauses: {
    adding: ['tambien', 'ademas'],
    sourceNames: ['origen'],
    triggered: ['activada'],
    hostingWords: ['corre'],
  },
  stance: {
    conditionWords: ['si', 'cuando'],
    definiteArticles: ['el', 'la', 'los', 'las', 'al'],
    hangingWords: ['con', 'detras'],
    indefiniteWords: ['un', 'una', 'otro', 'otra'],
    ownPlaceWords: ['sucursal'],
    plannedWords: ['planificado', 'planeado'],
    possessives: ['nuestro', 'nuestra', 'nuestros', 'nuestras', 'mi', 'este', 'esta', 'existente', 'existentes'],
    presenceWords: ['tenemos', 'tengo', 'tiene', 'ya', 'usamos'],
    wishWords: ['queremos', 'quiero', 'planeamos', 'necesitamos', 'necesito', 'debemos', 'quisieramos'],
    comingVerbs: ['debe'],
    alreadyWords: ['ya'],
  },
  regions: {
    bothWords: ['ambos', 'ambas', 'todo', 'todos'],
    sameWords: ['misma'],
    placeWords: ['sitio', 'lugar'],
    regionStems: ['regi'],
  },
  amounts: {
    manyWords: ['muchas'],
  },
  numbers: { dos: 2, tres: 3, cuatro: 4, cinco: 5, diez: 10, veinte: 20 },
  numbersBeforeNames: { dos: 2, tres: 3, cuatro: 4, cinco: 5 },
  counted: {
    vnets: ['redes virtuales'],
    sites: ['sucursales', 'oficinas', 'tiendas'],
    regions: ['regiones'],
  },
  regionNames: {
    compass: {
      east: ['este', 'oriental'], west: ['oeste', 'occidental'], north: ['norte'], south: ['sur', 'meridional'],
      central: ['centro', 'central'], southeast: ['sudeste', 'sureste'],
      'north central': ['centro norte', 'centro y norte'], 'south central': ['centro sur', 'centro y sur'],
      'west central': ['centro oeste', 'centro occidental'],
    },
    places: {
      us: ['ee uu', 'ee . uu .', 'ee . uu', 'eeuu', 'estados unidos', 'usa'], europe: ['europa'], asia: ['asia'],
      japan: ['japon'], korea: ['corea'], india: ['india', 'la india'], australia: ['australia'], canada: ['canada'],
      uk: ['reino unido'], france: ['francia'], germany: ['alemania'], switzerland: ['suiza'], norway: ['noruega'],
      sweden: ['suecia'], brazil: ['brasil'], 'south africa': ['sudafrica'], china: ['china'], poland: ['polonia'],
      italy: ['italia'], spain: ['espana'], belgium: ['belgica'], denmark: ['dinamarca'], mexico: ['mexico'],
      uae: ['emiratos arabes unidos'],
    },
    orders: [
      '{compass} de {place} {number}', '{place} {compass} {number}', '{compass} del {place} {number}',
      '{compass} de los {place} {number}', '{place} , {compass} {number}', '{place} del {compass} {number}',
      '{compass} {place} {number}',
    ],
  },
  stopWords: [
    'el', 'la', 'los', 'las', 'lo', 'un', 'uno', 'una', 'unos', 'y', 'o', 'pero', 'que', 'si', 'como', 'donde',
    'cuando', 'nuestro', 'nuestra', 'nuestros', 'son', 'es', 'esta', 'estan', 'este', 'tiene', 'tenemos', 'puede',
    'podemos', 'a', 'de', 'en', 'con', 'sin', 'por', 'para', 'al', 'del', 'se', 'su', 'sus', 'ya', 'falta', 'misma',
    'mismo', 'anadir', 'hacemos', 'dejar', 'entrar', 'salir', 'esas', 'esos', 'ese', 'esa', 'ella', 'ellos', 'entre',
    'hay', 'tras', 'detras', 'queremos', 'pasar', 'ni', 'muy', 'bien', 'todo', 'todos', 'toda', 'todas', 'otro',
    'otra', 'debemos', 'tambien', 'desde', 'hasta', 'porque', 'tres',
  ],
};
