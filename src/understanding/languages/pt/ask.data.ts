// How Portuguese speakers ask: what a question wants to know, what it is about, and words that mean the same.
import type { AskPack } from '../ask-rows.ts';
import type { ConceptPack } from '../concept-words.ts';
import type { SubjectPack } from '../subject-rows.ts';

/** Kinds of questions, and what the rest of a message tells of them. */
export const ask: AskPack = {
  kinds: {
    compare: /\b(diferencas?|qual a diferenca)\b/,
    'first-step': /\b(primeiro|em que ordem|primeiro passo|antes de)\b/,
    limit: /\b(quant[oa]s|qual o (limite|tamanho)|existe um limite)\b/,
    'why-not-working': /\b(por que|o que (falta|esta errado))\b/,
    review: /\b(esta certo|esta correto|faz sentido)\b/,
    needed: /\b(precis[oa]\w*|necessari[oa]|tenho que|temos que|basta)\b/,
    how: /\b(como|o que (devemos|preciso|temos)|de que forma)\b/,
    which: /\b(qual|o que e melhor)\b/,
    can: /\b(pode|podem|posso|e possivel|da para|consegue)\b/,
  },
  criteria: {
    scope: /\b(escopo|alcance|ambito)\b/,
    latency: /\b(latencia|atraso)\b/,
    throughput: /\b(throughput|largura de banda|velocidade|desempenho)\b/,
    security: /\b(seguranca|segur[oa]|criptografia|criptografad[oa])\b/,
    transit: /\b(transitiv\w*)\b/,
    overlap: /\b(sobrepo\w*)\b/,
    cost: /\b(custo|custos|preco|precos|barat\w*|car[oa])\b/,
    simplicity: /\b(simplicidade|simples|esforco|complexidade)\b/,
    time: /\b(quanto demora|quanto tempo)\b/,
  },
  sideBySide: /\b(compar(ar|e|acao|ativo|a)|diferencas?|vs)\b/,
  learning: /\b(az ?104|az ?700|exame|certificacao|estudar|estudando|aprender)\b/,
  symptom: /\b(nao (funciona|responde|resolve|chega|conecta)|falha|erro)\b/,
  choice: /\bou\b/,
  users: /\busuarios?\b/,
};

/** What a question is about. */
export const subjects: SubjectPack = {
  'dns-forwarding': /\bencaminhador(es)?\b/,
  'dns-zone-link': /\bvinculad?[oa]?\b/,
  'second-circuit': /\bsegundo circuito\b/,
  'address-space': /\bsobrepo\w*\b/,
};

/** Words that mean the same in questions about networks. */
export const concepts: ConceptPack = {
  onprem: ['sede', 'filial'],
  enough: ['basta', 'suficiente'],
  upgrade: ['migrar', 'mudar'],
  fail: ['erro', 'falha', 'nao funciona'],
  resolve: ['resolve', 'resolver'],
  link: ['vincular', 'vinculada'],
  forward: ['encaminhar', 'encaminhador'],
  outbound: ['saida'],
  inbound: ['entrada'],
  inspect: ['inspecionar'],
  encrypt: ['criptografado'],
  backup: ['redundancia'],
  route: ['rota', 'rotas'],
  limit: ['limite', 'limites', 'maximo'],
  delete: ['eliminar', 'remover'],
  enable: ['ativar'],
  disable: ['desativar'],
  cost: ['barato', 'custo'],
  downtime: ['corte', 'interrupcao'],
  overlap: ['sobrepoe'],
  region: ['regioes'],
  share: ['compartilhar'],
  user: ['usuario', 'usuarios'],
  reach: ['acessar'],
  address: ['endereco'],
  name: ['nome'],
  direct: ['diretamente'],
  block: ['bloquear'],
  peer: ['emparelhamento'],
  first: ['primeiro', 'ordem'],
};
