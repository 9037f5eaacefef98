import type { WordClassPack } from '../word-classes.ts';

/** Portuguese members of the classes that patterns name. */
export const wordClasses: WordClassPack = {
  have: ['temos', 'tem'],
  modal: ['deve', 'devem', 'precisa', 'precisam', 'pode', 'podem'],
  be: ['esta', 'ser', 'estar', 'sao'],
  in: ['em', 'na', 'nos', 'na regiao'],
  from: ['desde', 'a partir de', 'origem'],
  to: ['para', 'para o', 'para a', 'ao', 'ate'],
  by: ['por', 'pelo', 'pela'],
  and: ['e'],
  det: ['um', 'uma', 'o', 'a', 'os', 'as', 'de', 'nosso', 'nossa', 'meu', 'minha', 'proprio', 'propria'],
  access: [
    'grava', 'grava no', 'grava na', 'grava em', 'escreve no', 'escreve na', 'le do', 'le da', 'chama', 'envia a',
    'enviar', 'acessar', 'acessa', 'acesso a', 'acesso ao', 'aceder a', 'aceder ao', 'ler de', 'ler do', 'gravar',
    'conectar', 'conectar se a', 'conectar ao', 'comunicar com', 'alcancar', 'consultar', 'usar', 'usa',
  ],
  pull: ['ler'],
  passive: ['acessivel', 'usado'],
  reciprocal: ['entre si'],
  nounaccess: ['acesso'],
  connect: ['conectar', 'ligar'],
  with: ['com', 'a', 'e'],
  between: ['entre'],
  linking: ['que'],
  wish: ['preciso'],
  publicword: ['publico', 'publica', 'publicos', 'publicas'],
  exposed: ['acessivel', 'exposto', 'exposta'],
  sorry: ['desculpa', 'quis dizer'],
};
