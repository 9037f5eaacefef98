import type { WordClassPack } from '../word-classes.ts';

/** German members of the classes that patterns name. */
export const wordClasses: WordClassPack = {
  have: ['haben', 'hat', 'gibt'],
  modal: ['muss', 'mussen', 'soll', 'sollen', 'kann', 'konnen', 'mochte'],
  be: ['ist', 'sind', 'sein', 'bleiben', 'bleibt'],
  in: ['in', 'im', 'in der region'],
  from: ['von', 'aus', 'vom'],
  to: ['nach', 'zu', 'zum', 'zur', 'auf', 'auf einen', 'bis'],
  by: ['durch'],
  and: ['und', 'sowie'],
  det: [
    'ein', 'eine', 'einen', 'einer', 'einem', 'der', 'die', 'das', 'den', 'dem', 'des', 'unser', 'unsere', 'unserer',
    'unserem', 'unseren', 'mein', 'meine', 'meiner', 'meinem', 'eigenes', 'eigene', 'eigenen', 'eigener',
  ],
  access: [
    'ruft', 'ruft auf', 'aufrufen', 'schickt', 'senden', 'sendet', 'sendet an', 'zugreifen', 'zugriff auf', 'zugriff',
    'greift auf', 'greifen auf', 'erreichen', 'erreicht', 'lesen', 'liest', 'schreiben', 'schreibt', 'verbinden',
    'verbinden mit', 'verbindet sich mit', 'spricht mit', 'sprechen mit', 'nutzt', 'nutzen', 'braucht', 'benotigt',
    'benutzt', 'abfragen', 'kommunizieren mit',
  ],
  pull: ['liest', 'lesen'],
  passive: ['erreichbar', 'zugreifbar', 'genutzt', 'gelesen'],
  reciprocal: ['miteinander', 'untereinander'],
  nounaccess: ['zugriff'],
  connect: ['verbinden'],
  with: ['mit', 'und'],
  between: ['zwischen'],
  pronoun: ['sie', 'er', 'es'],
  linking: ['die', 'der', 'das', 'welche'],
  wish: ['brauche'],
  fetchlast: ['lesen', 'holen', 'abrufen', 'laden', 'ziehen', 'beziehen', 'herunterladen', 'kopieren'],
  accesslast: [
    'erreichen', 'zugreifen', 'lesen', 'schreiben', 'verbinden', 'abfragen', 'aufrufen', 'abrufen', 'anbinden',
    'ansprechen', 'nutzen', 'verwenden', 'kommunizieren', 'zuzugreifen', 'anzubinden',
  ],
  verbfinal: [
    'muss', 'mussen', 'soll', 'sollen', 'kann', 'konnen', 'mochte', 'mochten', 'will', 'wollen', 'darf', 'durfen',
  ],
  publicword: [
    'offentlich', 'offentliche', 'offentlichen', 'offentlicher', 'offentliches', 'oeffentlich', 'oeffentliche',
  ],
  publicthing: ['ip adresse', 'ip adressen', 'adresse', 'zugriff', 'zugang', 'endpunkt', 'endpunkte'],
  internet: ['aussen', 'dem internet'],
  exposed: ['erreichbar', 'zuganglich', 'sichtbar'],
  sorry: ['entschuldigung', 'ich meinte', 'meinte', 'quatsch', 'eigentlich'],
};
