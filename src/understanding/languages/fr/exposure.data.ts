// French: who outside may reach the target.
import type { ExposurePack } from '../exposure-rows.ts';

/** Phrases and words for the way in from outside. */
export const exposure: ExposurePack = {
  phrases: {
    none: [
      '<publicword> <publicthing>? ..1 : non',
      '(internet|public) : non',
      '(seulement|uniquement) (via|par) le? (reseau (interne|prive)|private (network|networks|lan))',
      '(^ | . | ,) prive ($ | . | , )',
      '<notbe> <be>? <exposed> (depuis|sur|via) <det>? <internet>',
      '<notbe> avoir <det>? <publicword> <publicthing>',
      '<notbe> <exposed>? accessible (depuis|via) <det>? <internet>',
      '(interne|prive) only',
      '<be> prive',
      'acces prive',
      '<no> (internet|public) (access|exposure|traffic) (au|a)',
      '<no> acces (internet|depuis internet|a internet|public|publique)',
      '(sans|aucun|aucune|pas d|pas de|jamais d) (ip|adresse|adresses|acces|exposition|point de ' +
        'terminaison|endpoint) (ip)? (public|publique|publiques|internet|sur internet|depuis internet)',
      '(pas|jamais|rien|ne) ..3 (expose|exposee|accessible|public|publique) ..2 (internet|publiquement|public|$)',
      '(seulement|uniquement|exclusivement) (depuis|en|via|par|l|acces)? (le|interne|prive|l)? ' +
        '(vnet|interne|prive|reseau|interieur)',
    ],
    'none.private-link': ['par <det>? (azure)? (private link|private endpoint|privatelink|private endpoints)'],
    'allow-listed': [
      '(seulement|uniquement|seules|seule|que) ..3 (adresses|adresse|ip|ips|plage|partenaire|partenaires) ..3',
    ],
    public: [
      '(est|sera|doit etre) (publique|public)',
      '(<modal>)? (<be>)? (<exposed>) (sur|depuis) <det>? internet',
      '(accessible|accessibles|exposee|expose|joignable|ouvert|ouverte|disponible|publie|publiee) (au ' +
        'public|sur internet|depuis internet|a tous|publiquement|a tout le monde|au monde entier|sur l ' +
        'internet|pour tous)',
      '(site|application|api|portail|page|web) (web)? (public|publique|grand public)',
    ],
  },
  outsideWords: ['public', 'publique', 'publiques', 'publiquement', 'exterieur', 'dehors'],
  denyingWords: ['pas', 'sans', 'aucun', 'aucune', 'jamais', 'personne', 'rien', 'ni'],
  clauseEnds: ['mais'],
};
