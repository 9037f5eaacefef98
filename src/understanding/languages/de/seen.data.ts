import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'public-address': /\boffentliche (?:ip|adresse)\b/,
  'no-name': /\b(?:nicht aufgelost|lost nicht auf|kein name|nxdomain|unbekannter host)\b/,
  'timeout': /\b(?:timeout|zeituberschreitung|keine antwort|nicht erreichbar|antwortet nicht|kommt nicht durch)\b/,
  'refused': /\b(?:abgelehnt|verweigert|abgewiesen)\b/,
  'forbidden': /\b(?:keine berechtigung|nicht berechtigt|zugriff verweigert)\b/,
  'greyed-out': /\b(?:ausgegraut|nicht auswahlbar)\b/,
  'state': /\b(?:getrennt|initiiert|bricht ab|ausstehend)\b/,
  'slow': /\b(?:langsam|lahm|hohe latenz)\b/,
  'one-way': /\b(?:nur in eine richtung|einseitig)\b/,
};
