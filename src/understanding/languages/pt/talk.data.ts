// What Portuguese speakers say beside their answers: words that steer the conversation, and small talk.
import type { TalkPack } from '../talk-rows.ts';

/** Commands, small talk and the words around them. */
export const talk: TalkPack = {
  commands: {
    'start-over': { whole: ['recomecar', 'comecar de novo', 'reiniciar'] },
    undo: { whole: ['desfazer'] },
    back: { whole: ['voltar', 'anterior'] },
    cancel: { whole: ['cancelar', 'parar', 'sair'] },
    help: { whole: ['ajuda', 'me ajude'] },
    why: { whole: ['por que', 'porque', 'por que pergunta'] },
    'what-did-i-say': { whole: ['resumo', 'minhas respostas'] },
    'dont-know': { whole: ['nao sei', 'nao faco ideia', 'pular', 'saltar'] },
    repeat: { whole: ['repetir', 'repita', 'nao entendi'] },
    examples: { whole: ['exemplo', 'exemplos'] },
    form: { whole: ['formulario'] },
    learn: {
      whole: ['pergunte me', 'me pergunte', 'me pergunte algo', 'faca me uma pergunta', 'me faca uma pergunta', 'me teste', 'teste me', 'ensine me', 'me ensine', 'quiz', 'outra pergunta'],
      inside: ['(me pergunte|pergunte me) algo sobre ..6', '(me faca|faca me) (uma pergunta|perguntas) sobre ..6'],
    },
    yes: { whole: ['claro', 'sim', 'certo', 'isso'] },
    no: { whole: ['nao'] },
    continue: { whole: ['continuar', 'seguir', 'siga', 'prosseguir'] },
  },
  polite: ['por', 'favor', 'obrigado'],
  changes: {
    patterns: ['(mudar|alterar) ..3 <topic>'],
    topics: { regions: ['regioes'], resourceType: ['recurso'] },
  },
  smallTalk: {
    'who-are-you': ['quem e voce'],
    insult: ['(merda|idiota)'],
    thanks: ['^ (ok|okay|super)? (,|.)? (obrigado|obrigada) ..8 $'],
    goodbye: ['^ (ok|okay)? (,)? (adeus|tchau) ..4 $'],
    greeting: ['^ (ola|bom dia|boa tarde|oi) ..3 $'],
    'off-topic': ['piada ..1', 'que hora ..3'],
  },
  placeFillers: 'nossa no na e ou o de esta estamos somos',
  networkWords: 'rede',
};
