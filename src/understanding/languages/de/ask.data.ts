// How German speakers ask: what a question wants to know, what it is about, and words that mean the same.
import type { AskPack } from '../ask-rows.ts';
import type { ConceptPack } from '../concept-words.ts';
import type { SubjectPack } from '../subject-rows.ts';

/** Kinds of questions, and what the rest of a message tells of them. */
export const ask: AskPack = {
  kinds: {
    compare: /\b(lohnt (es )?sich|unterschiede?|worin unterscheid\w+)\b/,
    'first-step': /\b(was|womit|wie) [^.?]{0,30}(zuerst|zunachst|als erstes|vorher)\b|\breihenfolge\b/,
    limit: /\b(wie ?viele|wie gross|wie schnell|welche (sku|grosse)|hochstens|obergrenze)\b/,
    'why-not-working':
      /\b(warum|wieso|weshalb|woran liegt|was (fehlt|ist falsch|mache\w* (ich|wir) falsch|ubersehen))\b/,
    review:
      /\b(kann das so bleiben|ist das (so )?(richtig|ok|in ordnung|sinnvoll|normal)|was wurde(t ihr|n sie) andern|passt das)\b/,
    needed:
      /\b(brauch\w*|benotig\w*|notig|notwendig|erforderlich|muss|mussen|kann .{0,20} (weg|entfallen|geloscht)|reicht|genugt)\b/,
    how: /\b(wie|was (muss|mussen|sollen|soll|brauchen)|womit|wo )\b/,
    which: /\b(welche[rsnm]?|was ist besser)\b/,
    can: /\b(kann|konnen|darf|durfen|geht|moglich|lasst sich|unterstutzt|wird|werden|ist|sind|hat)\b/,
  },
  criteria: {
    scope: /\b(umfang|reichweite)\b/,
    latency: /\b(latenz|verzogerung)\b/,
    throughput: /\b(durchsatz|bandbreite|geschwindigkeit)\b/,
    security: /\b(sicherheit|sicher|verschlusselung|verschlusselt)\b/,
    transit: /\b(transitiv\w*)\b/,
    overlap: /\b(uberlapp\w*|uberschneid\w*)\b/,
    cost: /\b(kosten|preis|preise|gunstig\w*|teuer)\b/,
    simplicity: /\b(einfach\w*|aufwand|komplexitat)\b/,
    time: /\b(wie lange|dauert|einrichtungszeit)\b/,
  },
  sideBySide: /\b(vergleich\w*|unterschied\w*|unterscheid\w+|gegenuberstell\w*|gegenuber stellen|vs)\b/,
  learning: /\b(az ?104|az ?700|prufung|zertifizierung|lerne|lernen)\b/,
  symptom:
    /\b(funktioniert nicht|geht nicht|klappt nicht|kommt nicht|kommen nicht|keine (antwort|verbindung)|nicht erreichbar|fehlschlag\w*|schlagt fehl|fehler)\b/,
  choice: /\boder\b/,
  users: /\bbenutzer\b/,
  severalRegions: /\bzwei regionen\b/,
  onPremises: /\brechenzentrum\b/,
};

/** What a question is about. */
export const subjects: SubjectPack = {
  'gateway-transit': /\bgateway nutzen\b/,
  'dns-forwarding': /\b(bedingte\w* weiterleitung\w*|weiterleitung)\b/,
  'dns-zone-link': /\bverknupf\w+\b/,
  'private-dns-zone': /\b(namensauflosung|aufgelost)\b/,
  udr: /\broutentabellen?\b/,
  nsg: /\bnetzwerksicherheitsgruppen?\b/,
  'gateway-mode': /\baktiv aktiv\b/,
  'client-profile': /\bprofildatei\b/,
  'second-circuit': /\bzweite leitung\b/,
  'address-space': /\b(uberlapp\w*|adressraum)\b/,
  'aks-outbound': /\bausgehend\w*\b/,
};

/** Words that mean the same in questions about networks. */
export const concepts: ConceptPack = {
  onprem: ['rechenzentrum', 'standort', 'niederlassung', 'filiale'],
  enough: ['reicht', 'genugt'],
  upgrade: ['umstellen', 'migrieren', 'umziehen'],
  fail: ['fehler', 'fehlschlagt', 'funktioniert nicht'],
  resolve: ['aufgelost', 'auflosen', 'namensauflosung'],
  link: ['verknupft', 'verknupfen'],
  forward: ['weiterleiten', 'weiterleitung'],
  outbound: ['ausgehend', 'ausgehende'],
  inbound: ['eingehend'],
  inspect: ['prufen'],
  encrypt: ['verschlusselt', 'verschlusselung'],
  backup: ['ausfall'],
  route: ['routen'],
  limit: ['obergrenze'],
  delete: ['loschen', 'entfernen'],
  enable: ['einschalten', 'aktivieren', 'aktiviert'],
  disable: ['abschalten', 'deaktivieren'],
  cost: ['kosten', 'teuer', 'billig'],
  downtime: ['unterbrechung', 'ausfallzeit'],
  overlap: ['uberlappen', 'uberschneiden'],
  region: ['regionen'],
  share: ['teilen', 'gemeinsam'],
  user: ['benutzer', 'nutzer', 'mitarbeiter'],
  reach: ['erreichen', 'erreichbar', 'zugreifen'],
  address: ['adresse', 'adressen'],
  name: ['namen'],
  direct: ['direkt'],
  block: ['blockieren'],
  peer: ['gepeert'],
  first: ['zuerst', 'reihenfolge'],
};
