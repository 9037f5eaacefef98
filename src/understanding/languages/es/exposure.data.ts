// Spanish: who outside may reach the target.
import type { ExposurePack } from '../exposure-rows.ts';

/** Phrases and words for the way in from outside. */
export const exposure: ExposurePack = {
  phrases: {
    none: [
      '(solo|unicamente) (por|desde|via) la? (red (interna|privada)|private (network|networks|lan))',
      '(^ | . | ,) privado ($ | . | , )',
      '<notbe> tener <det>? <publicword> <publicthing>',
      '<notbe> <exposed>? visible (desde|via) <det>? <internet>',
      '(privado|privada|interno|interna) only',
      'acceso privado',
      '<no> (internet|public) (access|exposure|traffic) (a|al)',
      '<no> acceso (internet|desde internet|a internet|publico)',
      '(sin|ninguna) (ip|ips|direccion|direcciones|endpoint|acceso|exposicion) (ip)? ' +
        '(publica|publico|publicas|publicos|desde internet|internet|a internet)',
      '(no|nunca|nada) ..4 (expuesto|expuesta|publico|publica|accesible) ..3',
      '(solo|unicamente) (interno|interna|privado|privada|acceso interno|acceso privado|desde la vnet|por red ' +
        'privada|red interna|internamente)',
    ],
    'none.private-link': ['por <det>? (azure)? (private link|private endpoint|privatelink|private endpoints)'],
    'allow-listed': [
      '(solo|solamente|unicamente) ..3 (ip|ips|direcciones|direccion|rango|rangos|socios|proveedor) ..3',
    ],
    public: [
      '(es|sera|debe ser) (publica|publico)',
      '(<modal>)? (<be>)? (<exposed>) (por|desde) <det>? internet',
      '(publico|publica) (en|para|a|desde)? (internet|todos|clientes|la web)',
      '(sitio|aplicacion|api|portal|pagina) (web)? (publico|publica)',
      '(accesible|disponible|abierto|expuesto) (desde|en|para|a|por|publicamente|al publico) (internet|todos|la ' +
        'internet|el internet|todo el mundo|clientes)?',
    ],
  },
  outsideWords: ['publico', 'publica', 'publicos', 'publicas', 'publicamente', 'exterior', 'fuera', 'afuera'],
  denyingWords: ['no', 'ni', 'sin', 'ningun', 'ninguna', 'nadie', 'nunca', 'nada'],
  clauseEnds: ['pero'],
  possession: ['tiene'],
};
