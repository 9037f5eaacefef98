import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'public-address': /\b(?:resolve|devolve|retorna|mostra) .{0,14}ip publico\b/,
  'no-name': /\b(?:nao resolve|nxdomain|host desconhecido)\b/,
  'timeout': /\b(?:timeout|tempo esgotado|sem resposta|nao responde|inacessivel|nao chega)\b/,
  'refused': /\b(?:recusada|recusado|negado|negada)\b/,
  'forbidden': /\b(?:nao autorizado|acesso negado|proibido)\b/,
  'greyed-out': /\b(?:acinzentado|desabilitada|cinza)\b/,
  'state': /\b(?:desconectado|pendente|cai|caindo)\b/,
  'slow': /\b(?:lento|lenta|latencia alta)\b/,
  'one-way': /\b(?:em um so sentido|so de um lado)\b/,
};
