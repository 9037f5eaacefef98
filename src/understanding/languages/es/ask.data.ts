// How Spanish speakers ask: what a question wants to know, what it is about, and words that mean the same.
import type { AskPack } from '../ask-rows.ts';
import type { ConceptPack } from '../concept-words.ts';
import type { SubjectPack } from '../subject-rows.ts';

/** Kinds of questions, and what the rest of a message tells of them. */
export const ask: AskPack = {
  kinds: {
    compare: /\b(vale la pena|que diferencia\w*|cual es la diferencia)\b/,
    'first-step': /\b(primero|en que orden|primer paso|antes de)\b/,
    limit: /\b(cuant[oa]s|que tamano|cual es el (limite|maximo))\b/,
    'why-not-working': /\b(por ?que no|por que|que (falta|falla|nos falta|esta mal))\b/,
    review: /\b(esta bien|es correcto|es una buena idea)\b/,
    needed: /\b(necesit\w*|hay que|hace falta|necesari[oa]|tengo que|tenemos que|basta)\b/,
    how: /\b(como|que hay que|que (tenemos|tengo) que)\b/,
    which: /\b(cual(es)?|que es mejor)\b/,
    can: /\b(puede|pueden|podemos|puedo|es posible|se puede)\b/,
  },
  criteria: {
    scope: /\b(alcance|ambito)\b/,
    latency: /\b(latencia|retardo)\b/,
    throughput: /\b(rendimiento|ancho de banda|velocidad)\b/,
    security: /\b(seguridad|segur[oa]|cifrado|cifrada)\b/,
    transit: /\b(transitiv\w*)\b/,
    overlap: /\b(solap\w*|superpon\w*)\b/,
    cost: /\b(coste|costes|costo|costos|precio|precios|barat\w*|car[oa])\b/,
    simplicity: /\b(simplicidad|sencill\w*|simple|esfuerzo|complejidad)\b/,
    time: /\b(cuanto tarda|cuanto tiempo)\b/,
  },
  sideBySide: /\b(compar(ar|a|acion|ativa|e|en|ame)|diferencias?|vs)\b/,
  learning: /\b(az ?104|az ?700|examen|certificacion|estudiar|estudiando|aprender)\b/,
  symptom: /\b(no (funciona|responde|resuelve|llega|conecta|pasa)|falla|fallan|se cae)\b/,
  choice: /\b(o|u)\b/,
  users: /\busuarios?\b/,
  onPremises: /\bcentro de datos\b/,
};

/** What a question is about. */
export const subjects: SubjectPack = {
  'gateway-transit': /\bgateway del hub\b/,
  'dns-forwarding': /\breenviador(es)?\b/,
  'dns-zone-link': /\b(enlazar|vinculad?[oa]?)\b/,
  'private-dns-zone': /\b(resolver nombres|resuelve|resuelven)\b/,
  udr: /\btablas? de rutas\b/,
  'second-circuit': /\bsegundo circuito\b/,
  'target-settings': /\bacceso publico\b/,
  'address-space': /\bsolap\w*\b/,
  'aks-outbound': /\bsalida\b/,
  'expressroute-vpn-failover': /\b(expressroute|circuit|er)\b[^.?]{0,80}\brespaldo\b/,
};

/** Words that mean the same in questions about networks. */
export const concepts: ConceptPack = {
  onprem: ['sede', 'oficina', 'filial'],
  enough: ['basta', 'suficiente'],
  upgrade: ['migrar', 'pasar', 'cambiar'],
  fail: ['falla', 'fallan', 'no funciona'],
  resolve: ['resuelve', 'resuelven', 'resolver'],
  link: ['vincular', 'vinculada', 'enlazar'],
  forward: ['reenviar', 'reenviador'],
  outbound: ['salida', 'saliente'],
  inbound: ['entrante', 'entrada'],
  inspect: ['inspeccionar'],
  encrypt: ['cifrado', 'cifrar'],
  backup: ['respaldo', 'redundancia'],
  route: ['ruta', 'rutas'],
  limit: ['limite', 'limites', 'maximo'],
  delete: ['eliminar', 'quitar'],
  enable: ['activar'],
  disable: ['desactivar'],
  cost: ['coste', 'barato'],
  downtime: ['interrupcion', 'corte'],
  overlap: ['solapan', 'solapamiento'],
  region: ['regiones'],
  share: ['compartir'],
  user: ['usuario', 'usuarios'],
  reach: ['acceder', 'llegar', 'alcanzar'],
  address: ['direccion', 'direcciones'],
  name: ['nombre', 'nombres'],
  direct: ['directamente'],
  block: ['bloquear'],
  peer: ['emparejado', 'emparejamiento'],
  first: ['primero', 'orden'],
};
