import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'name-public': /\b(?:resolve|devolve|retorna|mostra) .{0,14}ip publico\b/,
  'name-missing': /\b(?:nao resolve|nxdomain|host desconhecido)\b/,
  timeout: /\b(?:timeout|tempo esgotado|sem resposta|nao responde|inacessivel|nao chega)\b/,
  refused: /\b(?:recusada|recusado|negado|negada)\b/,
  forbidden: /\b(?:nao autorizado|acesso negado|proibido)\b/,
  'greyed-out': /\b(?:acinzentado|desabilitada|cinza)\b/,
  slow: /\b(?:lento|lenta|latencia alta)\b/,
  'one-way': /\b(?:em um so sentido|so de um lado)\b/,
  'state-disconnected': /\bdesconectado\b/,
  'state-pending': /\bpendente\b/,
  flapping: /\b(?:cai|caindo)\b/,
  'works-by-address': /\b(?:por|pelo|com o) ip (?:funciona|vai)\b/,
  intermittent: /\b(?:as vezes|intermitente\w*|de vez em quando)\b/,
  'no-internet': /\b(?:sem internet|sem saida para a internet|nao (?:tem|acessa|acessam) (?:a )?internet)\b/,
  'tunnel-up': /\btunel (?:esta )?(?:conectado|up|ativo)\b/,
  'after-change': /\b(?:desde que|depois de|parou de funcionar|de repente)\b/,
};
