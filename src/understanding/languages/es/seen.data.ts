import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'name-public': /\b(?:resuelve|devuelve|da) .{0,14}ip publica\b/,
  'name-missing': /\b(?:no resuelve|no se resuelve|nxdomain|host desconocido)\b/,
  timeout: /\b(?:timeout|tiempo de espera|sin respuesta|no responde|inalcanzable|no llega)\b/,
  refused: /\b(?:rechazada|rechazado|denegado|denegada)\b/,
  forbidden: /\b(?:no autorizado|acceso denegado|prohibido)\b/,
  'greyed-out': /\b(?:en gris|deshabilitada)\b/,
  slow: /\b(?:lento|lenta|latencia alta)\b/,
  'one-way': /\b(?:en un solo sentido|solo en una direccion)\b/,
  'state-disconnected': /\bdesconectado\b/,
  'state-pending': /\bpendiente\b/,
  'state-initiated': /\biniciado\b/,
  flapping: /\bse cae\b/,
  'works-by-address': /\b(?:por|con la) ip (?:si )?funciona\b/,
  intermittent: /\b(?:a veces|intermitente\w*|de vez en cuando)\b/,
  'no-internet': /\b(?:sin internet|no (?:hay|tiene|tienen|tengo) (?:salida a )?internet)\b/,
  'tunnel-up': /\btunel (?:esta )?(?:conectado|arriba|levantado)\b/,
  'after-change': /\b(?:desde que|despues de|dejo de funcionar|de repente)\b/,
};
