// French words that tell a name from an everyday word, and who or what a name means.
import type { NameWords } from '../name-words.ts';

/** The French words. */
export const nameWords: Partial<NameWords> = {
  commonWords: ['de', 'au', 'est', 'nord', 'sud'],
  pairWords: ['deux'],
  otherThings: [
    'passerelle par defaut',
    'passerelle de paiement',
    'passerelle api',
    'passerelle de donnees',
    'passerelle internet',
    'passerelle distante',
    'coffre de sauvegarde',
    'coffre recovery services',
  ],
  insideWords: ['dans', 'en'],
  bareGateways: [
    'passerelle',
    'passerelles',
    'passerelle azure',
    'gateway azure',
    'passerelle reseau virtuel',
    'passerelle de reseau virtuel',
  ],
  bareConnections: ['connexion vnet', 'connexions vnet'],
  routeHops: ['pare', 'parefeu'],
  routeLeads: ['vers'],
  namingWords: ['appele', 'appelee', 'appelle', 'nomme', 'nommee', 'est', 'nom'],
  vnetNouns: ['reseau'],
  subnetNouns: [],
};
