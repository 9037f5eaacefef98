import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'name-public': /\bip publique\b.{0,20}\b(?:renvoie|resout|repond)|\b(?:renvoie|resout|donne) .{0,12}ip publique\b/,
  'name-missing': /\b(?:ne resout pas|pas de nom|nxdomain|hote inconnu)\b/,
  timeout: /\b(?:timeout|delai depasse|pas de reponse|ne repond pas|injoignable)\b/,
  refused: /\b(?:refuse|refusee|rejete)\b/,
  forbidden: /\b(?:acces refuse|non autorise|interdit)\b/,
  'greyed-out': /\bgrise\b/,
  slow: /\b(?:lent|lente|latence elevee)\b/,
  'one-way': /\b(?:dans un seul sens|un seul sens)\b/,
  'state-disconnected': /\bdeconnecte\b/,
  'state-pending': /\ben attente\b/,
  flapping: /\b(?:tombe|coupe|se coupe)\b/,
  'works-by-address': /\b(?:par|avec|via) (?:l )?ip (?:ca |cela )?(?:marche|fonctionne)\b/,
  intermittent: /\b(?:parfois|intermittent\w*|de temps en temps)\b/,
  'no-internet': /\b(?:pas d internet|plus d internet|pas acces a internet)\b/,
  'tunnel-up': /\btunnel (?:est )?(?:monte|connecte|up)\b/,
  'after-change': /\b(?:depuis|apres avoir|soudain)\b/,
};
