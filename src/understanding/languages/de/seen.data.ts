import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'name-public': /\boffentliche (?:ip|adresse)\b/,
  'name-missing': /\b(?:nicht aufgelost|lost nicht auf|kein name|nxdomain|unbekannter host)\b/,
  timeout: /\b(?:timeout|zeituberschreitung|keine antwort|nicht erreichbar|antwortet nicht|kommt nicht durch)\b/,
  refused: /\b(?:abgelehnt|verweigert|abgewiesen)\b/,
  forbidden: /\b(?:keine berechtigung|nicht berechtigt|zugriff verweigert)\b/,
  'greyed-out': /\b(?:ausgegraut|nicht auswahlbar)\b/,
  slow: /\b(?:langsam|lahm|hohe latenz)\b/,
  'one-way': /\b(?:nur in eine richtung|einseitig)\b/,
  'state-disconnected': /\bgetrennt\b/,
  'state-initiated': /\binitiiert\b/,
  flapping: /\bbricht (?:immer |standig )?ab\b/,
  'state-pending': /\bausstehend\b/,
  'works-by-address': /\b(?:per|uber die|mit der) ip(?: adresse)? (?:geht|klappt|funktioniert)\b/,
  unhealthy: /\b(?:fehlerhaft|unhealthy)\b/,
  intermittent: /\b(?:manchmal|sporadisch|gelegentlich|ab und zu)\b/,
  'no-internet': /\b(?:kein internet|keinen internetzugang|nicht ins internet)\b/,
  'tunnel-up': /\b(?:tunnel|vpn) (?:steht|ist verbunden|ist up)\b/,
  'tunnel-down': /\b(?:tunnel|vpn) (?:ist down|kommt nicht|steht nicht|nicht verbunden)\b/,
  'works-from-vm': /\bvon (?:einer|der) vm (?:aus )?(?:geht|klappt|funktioniert)\b/,
  'after-change': /\b(?:seit|nachdem|bisher ging|ging bisher|plotzlich)\b/,
};
