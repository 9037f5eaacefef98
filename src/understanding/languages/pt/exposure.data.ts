// Portuguese: who outside may reach the target.
import type { ExposurePack } from '../exposure-rows.ts';

/** Phrases and words for the way in from outside. */
export const exposure: ExposurePack = {
  phrases: {
    none: [
      '(somente|apenas) (pela|por|via) a? (rede (interna|privada)|private (network|networks|lan))',
      '(^ | . | ,) privado ($ | . | , )',
      '<notbe> ter <det>? <publicword> <publicthing>',
      '(privado|privada|interno|interna) only',
      'acesso privado',
      '<no> acesso (internet|da internet|a internet|pela internet|publico)',
      '(sem|nenhum|nenhuma) (ip|ips|endpoint|acesso|endereco|enderecos|exposicao|ponto de extremidade) (ip)? ' +
        '(publica|publico|publicas|publicos|internet|a internet|da internet)',
      '(nao|nunca|nada) ..4 (exposto|exposta|publico|publica|acessivel) ..3',
      '(somente|apenas) (interno|interna|privado|privada|acesso privado|acesso interno|rede interna|internamente)',
    ],
    'none.private-link': ['por <det>? (azure)? (private link|private endpoint|privatelink|private endpoints)'],
    'allow-listed': ['(somente|apenas) ..3 (ip|ips|enderecos|faixa|parceiros) ..3'],
    public: [
      '(e|sera|deve ser) (publica|publico)',
      '(<modal>)? (<be>)? (<exposed>) por <det>? internet',
      '(publico|publica) (para|a|na)? (internet|todos|clientes)',
      '(site|aplicacao|api|portal|pagina) (web)? (publico|publica)',
      '(acessivel|disponivel|aberto|exposto) (na|para|pela|a|por|publicamente|ao publico) (internet|todos|todo ' +
        'mundo|clientes)?',
    ],
  },
  outsideWords: ['publico', 'publica', 'publicos', 'publicas', 'publicamente', 'exterior', 'fora'],
  denyingWords: ['nao', 'sem', 'nenhum', 'nenhuma', 'nunca', 'ninguem', 'nada'],
  clauseEnds: ['mas'],
  possession: ['tem'],
};
