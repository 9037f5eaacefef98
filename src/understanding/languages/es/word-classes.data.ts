import type { WordClassPack } from '../word-classes.ts';

/** Spanish members of the classes that patterns name. */
export const wordClasses: WordClassPack = {
  have: ['tenemos', 'tiene', 'hay'],
  modal: ['debe', 'deben', 'tiene que', 'tienen que', 'puede', 'pueden', 'necesita', 'necesitan'],
  be: ['es', 'esta', 'estan', 'ser', 'estar'],
  in: ['en', 'en la region'],
  from: ['desde', 'a partir de', 'origen'],
  to: ['hacia', 'al', 'para', 'hasta'],
  by: ['por'],
  and: ['y', 'e'],
  det: ['un', 'una', 'el', 'la', 'los', 'las', 'de', 'nuestra', 'nuestro', 'nuestros', 'mi', 'propio', 'propia'],
  access: [
    'llamar', 'llama a', 'envia a', 'enviar', 'acceder a', 'accede a', 'acceder', 'acceso a', 'acceso al', 'acceda a',
    'accede al', 'accedan a', 'leer', 'lee', 'leer de', 'lee de', 'escribir', 'escribe', 'conectar', 'conectarse a',
    'conectar con', 'conecta con', 'se conecta a', 'llegar a', 'llegar al', 'alcanzar', 'consultar', 'usar', 'usa',
    'comunicarse con',
  ],
  pull: ['leer', 'lee'],
  passive: ['accesible', 'usado', 'leido'],
  reciprocal: ['entre si', 'entre ellos', 'entre ellas'],
  nounaccess: ['acceso'],
  connect: ['conectar'],
  with: ['con', 'a', 'y'],
  between: ['entre'],
  linking: ['que'],
  wish: ['necesito'],
  publicword: ['publico', 'publica', 'publicos', 'publicas'],
  exposed: ['accesible', 'expuesto', 'expuesta'],
  sorry: ['perdon', 'quise decir', 'queria decir'],
};
