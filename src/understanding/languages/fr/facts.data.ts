// French: facts of a connection that are said in words.
import type { FactPack } from '../fact-rows.ts';

/** Phrases for the facts of a connection. */
export const facts: FactPack = {
  phrases: {
    // what is wished for
    'goal.outbound-internet': ['traffic sortant ..4'],
    'goal.resolve-names': ['resolution (de|des) noms', 'resolution dns'],
    'goal.balance-load': ['repartir la charge ..3'],
    'goal.admin-access': ['acces (rdp|ssh)'],
    // people outside
    'userNeed.admin-rdp-ssh': ['(seulement|uniquement) (rdp|ssh|administration)'],
    // one network or several
    'sameVnet.yes': ['(meme|seul) (vnet|reseau virtuel|reseau)'],
    'sameVnet.no': ['(autre|autres|differents|deux) (vnet|vnets|reseaux virtuels|reseau virtuel)'],
    'sameRegion.yes': ['(meme) region'],
    'sameRegion.no': ['(differentes|autre|deux) (region|regions)'],
    // topology
    'transitive.spoke-to-spoke': ['entre les (spokes|spoke)'],
    'transitive.any-to-any': ['(tous avec tous|maillage complet|tous entre eux)'],
    // inspection
    'inspection.central-firewall.through': ['(par|via|derriere|a travers) ..2 (pare feu|firewall|nva)'],
    // encryption
    'encryption.vm-to-vm-network': [
      '(chiffre|chiffrement) ..4 (end to end|vm to vm|e2e|de bout en bout)',
      '(chiffrement|encryption) ..2 (<be>|<modal>)? (<be>)? ..1 (obligatoire|requis|requise|exige)',
      '(doit|doivent) ..4 (chiffre|chiffres)',
    ],
    // addresses
    'addressOverlap.no': ['ne ..2 (chevauchent|recouvrent|recoupent)', '(pas de|aucun) (chevauchement|recouvrement)'],
    'addressOverlap.yes': ['(chevauchent|chevauchement|meme plage|memes plages|memes adresses|recouvrent)'],
    // how fast, and who begins
    'latency.sensitive': ['(faible|minimal|minimum) ..1 (latence|latency)'],
    'initiator.both': ['dans les deux sens'],
    'initiator.source': ['sens unique'],
    // ownership
    'sameTenant.no': [
      '(autre) ..1 (azure)? (entra|entra id|aad|azure ad|microsoft entra)? (tenant|tenants|locataire|directory)',
    ],
    'sameTenant.yes': ['meme (azure|entra|entra id|aad|azure ad)? (tenant|locataire|directory)'],
    'sameSubscription.no': [
      '(abonnements|abonnement|subscriptions|subscription) (differents|differentes)',
      'autre (subscriptions|subscription|abonnements|abonnement)',
      '(autre|differents) (abonnement|abonnements)',
    ],
    // business
    'criticality.mission-critical': ['critique pour (l|la) (entreprise|mission)'],
    'criticality.dev-test': ['environnement de test'],
    'costSensitivity.high': ['(moins cher|pas cher|cout minimal|cout minimum|economique|petit budget)'],
    // names
    'dnsControl.custom-dns': ['dns personnalise'],
    // operations
    'newVnet.yes': ['nouveau (vnet|reseau virtuel)'],
    'globalUsers.yes': ['(mondial|monde entier)'],
    'callerPlan.no-vnet-integration': ['plan de consommation'],
    'mentionsPairedRegion.yes': ['paire de regions'],
    'internetTransitAllowed.no': ['(sans|pas|jamais) ..3 (passer par|via|par|traverser|sur) (l)? internet'],
  },
  nothingOutside: [
    '(on prem|onprem|on premises|on premise|datacenter) (? | : | - | ,) non',
    '(tout|uniquement|entierement) (est)? (dans)? (le|l)? (cloud|azure)',
  ],
};
