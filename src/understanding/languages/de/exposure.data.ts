// German: who outside may reach the target.
import type { ExposurePack } from '../exposure-rows.ts';

/** Phrases and words for the way in from outside. */
export const exposure: ExposurePack = {
  phrases: {
    none: [
      '<publicword> <publicthing>? ..1 : nein',
      'internet : nein',
      'privat (erreichen|verbinden|verbunden|kommunizieren|angebunden|zugreifen|erreichbar)',
      'nur uber das? (interne|internal|private) (netz|netzwerk|network|networks|lan)',
      '(^ | . | ,) privat ($ | . | , )',
      '<notbe> <be>? <exposed> (aus|vom|von|via) <det>? <internet>',
      '<notbe> haben <det>? <publicword> <publicthing>',
      '(intern|privat|interne|private) only',
      '<be> (intern|privat)',
      'privater zugriff',
      '<no> (internet|external|public) (access|traffic|zugriff|zugang) (auf|$|,|.)',
      '<no> zugriff (aus dem internet|vom internet)',
      '(kein|keine|keinen|ohne) (offentlich|offentliche|offentlichen|offentlicher|offentliches) ..2',
      '(nicht|nie|nichts) ..2 (offentlich|aus dem internet|im internet|uber das internet|ins internet)',
      '(darf|soll|sollen|durfen) ..3 nicht ..2 (offentlich|internet|erreichbar)',
      '(nur|ausschliesslich) (intern|privat|interne|private|aus dem vnet|im vnet|uber private)',
    ],
    'none.private-link': ['uber <det>? (azure)? (private link|private endpoint|privatelink|private endpoints)'],
    'allow-listed': [
      '(nur|ausschliesslich) ..3 ' +
        '(ip|ips|adressen|adresse|adressbereich|partner|bekannte|bekannten|bestimmte|bestimmten) ..3',
    ],
    public: [
      '(ist) (public|offentlich)',
      '(<modal>)? (<be>)? (<exposed>) (aus|vom) <det>? internet',
      '(offentlich|oeffentlich) (erreichbar|zuganglich|verfugbar|zugreifbar|sichtbar)? ' +
        '($|.|,|und|fur|sein|erreichbar|zuganglich)',
      '(offentlich|oeffentlich) (erreichbare|zugangliche|verfugbare|erreichbaren|zuganglichen|erreichbares) ..2',
      '(offentliche|offentlicher|offentliches|offentlichen|oeffentliche) ' +
        '(webseite|website|web|webanwendung|seite|api|app|anwendung|portal|webapp)',
      '(aus|vom|uber das|im|ins|aus dem|uber) (internet) (erreichbar|zuganglich|verfugbar|zugreifen)',
    ],
  },
  outsideWords: ['aussen', 'ausserhalb', 'offentlich', 'offentliche', 'offentlichen', 'offentlicher', 'offentliches'],
  denyingWords: ['kein', 'keine', 'keinen', 'keiner', 'keinem', 'nicht', 'nie', 'niemals', 'niemand', 'nichts', 'ohne'],
  clauseEnds: ['aber'],
  possession: ['hat', 'haben'],
};
