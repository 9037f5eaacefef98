// How French speakers ask: what a question wants to know, what it is about, and words that mean the same.
import type { AskPack } from '../ask-rows.ts';
import type { ConceptPack } from '../concept-words.ts';
import type { SubjectPack } from '../subject-rows.ts';

/** Kinds of questions, and what the rest of a message tells of them. */
export const ask: AskPack = {
  kinds: {
    compare: /\b(vaut il la peine|quelle difference|quelles differences|differences? entre)\b/,
    'first-step': /\b(d abord|en premier|quel ordre|premiere etape)\b/,
    limit: /\b(combien|quelle taille|quelle limite|quel sku)\b/,
    'why-not-working': /\b(pourquoi|qu est ce qui (bloque|manque|cloche)|que manque)\b/,
    review: /\best ce (correct|normal|que c est bon)\b/,
    needed: /\b(besoin|necessaire|faut il (aussi|encore|vraiment|un|une|le|la)|doit on|dois je|doivent|suffit)\b/,
    how: /\b(comment|que faut il|qu est ce qu il faut)\b/,
    which: /\b(lequel|laquelle|quelle? (solution|option)|que vaut il mieux)\b/,
    can: /\b(peut|peuvent|pouvons|peux|possible|est ce que|est il|puis je|est)\b/,
  },
  criteria: {
    scope: /\b(portee|perimetre)\b/,
    latency: /\b(latence|delai)\b/,
    throughput: /\b(debit|bande passante|vitesse)\b/,
    security: /\b(securite|securise\w*|chiffrement|chiffre\w*)\b/,
    transit: /\b(transiti\w*)\b/,
    overlap: /\b(chevauch\w*)\b/,
    cost: /\b(cout|couts|prix|cher|tarif\w*)\b/,
    simplicity: /\b(simplicite|simple|effort|complexite)\b/,
    time: /\b(combien de temps|delai de mise)\b/,
  },
  sideBySide: /\b(comparer|compare[sz]?|comparaison|comparatif|differences?|differe(nt)?|vs)\b/,
  learning: /\b(az ?104|az ?700|examen|certification|reviser|apprendre)\b/,
  symptom: /\b(ne (marche|fonctionne|repond|resout|passe)\w* pas|echoue\w*|erreur|injoignable)\b/,
  choice: /\bou\b/,
  users: /\butilisateurs?\b/,
  onPremises: /\bsur site\b/,
};

/** What a question is about. */
export const subjects: SubjectPack = {
  'gateway-transit': /\bpasserelle du hub\b/,
  'dns-forwarding': /\bredirecteurs?( conditionnels?)?\b/,
  'dns-zone-link': /\blier\b/,
  'private-dns-zone': /\b(resolution de noms|resoudre)\b/,
  udr: /\btable de (routage|routes)\b/,
  'second-circuit': /\bdeuxieme circuit\b/,
  'target-settings': /\bacces public\b/,
  'address-space': /\bchevauch\w*\b/,
  'aks-outbound': /\bsortant\w*\b/,
  'expressroute-vpn-failover': /\b(expressroute|circuit|er)\b[^.?]{0,80}\bsecours\b/,
};

/** Words that mean the same in questions about networks. */
export const concepts: ConceptPack = {
  onprem: ['filiale', 'agence'],
  enough: ['suffit', 'suffisant'],
  upgrade: ['migrer', 'passer'],
  fail: ['echoue', 'erreur', 'ne marche pas', 'ne fonctionne pas'],
  resolve: ['resolution', 'resoudre'],
  link: ['lier', 'liee'],
  forward: ['redirecteur'],
  outbound: ['sortant', 'sortie'],
  inbound: ['entrant', 'entrante'],
  inspect: ['inspecter'],
  encrypt: ['chiffre', 'chiffrement'],
  backup: ['secours'],
  route: ['routage'],
  limit: ['limite', 'limites'],
  delete: ['supprimer', 'enlever'],
  enable: ['activer', 'active'],
  disable: ['desactiver', 'desactive'],
  cost: ['cout', 'cher'],
  downtime: ['interruption', 'coupure'],
  overlap: ['chevauchement', 'chevauchent'],
  share: ['partager', 'partage'],
  user: ['utilisateur', 'utilisateurs'],
  reach: ['atteindre', 'acceder'],
  address: ['adresse', 'adresses'],
  name: ['nom', 'noms'],
  advertise: ['propagation'],
  direct: ['directement'],
  block: ['bloquer'],
  peer: ['appairage', 'appaire'],
  first: ['d abord'],
};
