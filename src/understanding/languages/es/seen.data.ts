import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'public-address': /\b(?:resuelve|devuelve|da) .{0,14}ip publica\b/,
  'no-name': /\b(?:no resuelve|no se resuelve|nxdomain|host desconocido)\b/,
  'timeout': /\b(?:timeout|tiempo de espera|sin respuesta|no responde|inalcanzable|no llega)\b/,
  'refused': /\b(?:rechazada|rechazado|denegado|denegada)\b/,
  'forbidden': /\b(?:no autorizado|acceso denegado|prohibido)\b/,
  'greyed-out': /\b(?:en gris|deshabilitada)\b/,
  'state': /\b(?:desconectado|pendiente|se cae|iniciado)\b/,
  'slow': /\b(?:lento|lenta|latencia alta)\b/,
  'one-way': /\b(?:en un solo sentido|solo en una direccion)\b/,
};
