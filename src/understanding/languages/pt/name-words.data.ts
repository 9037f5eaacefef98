// Portuguese words that tell a name from an everyday word, and who or what a name means.
import type { NameWords } from '../name-words.ts';

/** The Portuguese words. */
export const nameWords: Partial<NameWords> = {
  commonWords: ['de'],
  pairWords: ['ambas', 'duas'],
  otherThings: [
    'gateway padrao',
    'gateway de pagamento',
    'gateway de pagamentos',
    'gateway remoto',
    'gateway de internet',
    'gateway de dados',
    'cofre de backup',
    'cofre de senhas',
  ],
  insideWords: ['no', 'na', 'em'],
  bareGateways: ['gateway do azure', 'gateway da azure', 'gateway de rede virtual'],
  bareConnections: ['conexao de vnet', 'conexoes de vnet'],
  routeLeads: ['para', 'pro', 'o'],
  namingWords: ['chamado', 'chamada', 'chama', 'nome'],
  vnetNouns: ['rede'],
  subnetNouns: [],
};
