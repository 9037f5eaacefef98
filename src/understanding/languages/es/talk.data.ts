// What Spanish speakers say beside their answers: words that steer the conversation, and small talk.
import type { TalkPack } from '../talk-rows.ts';

/** Commands, small talk and the words around them. */
export const talk: TalkPack = {
  commands: {
    'start-over': { whole: ['empezar de nuevo', 'reiniciar', 'volver a empezar'] },
    undo: { whole: ['deshacer'] },
    back: { whole: ['atras', 'volver', 'anterior', 'regresar'] },
    cancel: { whole: ['cancelar', 'parar', 'salir'] },
    help: { whole: ['ayuda', 'ayudame'] },
    why: { whole: ['por que', 'porque', 'por que preguntas'] },
    'what-did-i-say': { whole: ['resumen', 'que he dicho', 'mis respuestas'] },
    'dont-know': { whole: ['no se', 'no lo se', 'ni idea', 'omitir', 'saltar'] },
    repeat: { whole: ['repetir', 'repite', 'no entiendo', 'repita'] },
    examples: { whole: ['ejemplo', 'ejemplos'] },
    form: { whole: ['formulario'] },
    learn: {
      whole: ['preguntame', 'preguntame algo', 'hazme una pregunta', 'ponme a prueba', 'ensename', 'quiz', 'otra pregunta'],
      inside: ['preguntame algo (sobre|de) ..6', 'hazme (una pregunta|preguntas) (sobre|de) ..6'],
    },
    yes: { whole: ['correcto', 'si', 'claro', 'vale', 'de acuerdo'] },
    no: { whole: ['no'] },
    continue: { whole: ['continuar', 'seguir', 'siga'] },
  },
  polite: ['por', 'favor', 'gracias'],
  changes: {
    patterns: ['cambiar ..3 <topic>'],
    topics: { regions: ['regiones'], resourceType: ['recurso'], exposure: ['exposicion'] },
  },
  smallTalk: {
    'who-are-you': ['quien eres'],
    insult: ['(mierda|idiota)'],
    thanks: ['^ (ok|okay|super|wow)? (,|.)? (gracias|muchas gracias) ..8 $'],
    goodbye: ['^ (ok|okay)? (,)? (adios|hasta luego|hasta la vista|ciao) ..4 $'],
    greeting: ['^ (hola|buenos dias|buenas tardes|buenas) ..3 $', 'que tal'],
    'off-topic': ['(clima hoy|chiste) ..1', 'que hora ..3'],
  },
  placeFillers: 'es la el los las de del y o en nosotros estamos somos esta estan no',
  networkWords: 'red trafico',
};
