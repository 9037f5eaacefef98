import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'public-address': /\bip publique\b.{0,20}\b(?:renvoie|resout|repond)|\b(?:renvoie|resout|donne) .{0,12}ip publique\b/,
  'no-name': /\b(?:ne resout pas|pas de nom|nxdomain|hote inconnu)\b/,
  'timeout': /\b(?:timeout|delai depasse|pas de reponse|ne repond pas|injoignable)\b/,
  'refused': /\b(?:refuse|refusee|rejete)\b/,
  'forbidden': /\b(?:acces refuse|non autorise|interdit)\b/,
  'greyed-out': /\bgrise\b/,
  'state': /\b(?:deconnecte|en attente|tombe|coupe)\b/,
  'slow': /\b(?:lent|lente|latence elevee)\b/,
  'one-way': /\b(?:dans un seul sens|un seul sens)\b/,
};
