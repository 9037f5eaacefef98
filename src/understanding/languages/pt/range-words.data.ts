import type { RangeWords } from '../range-words.ts';

const of = (words: string): readonly string[] => words.split(' ');

export const rangeWords: RangeWords = {
  shared: of('ambas ambos mesmo mesma mesmos mesmas tambem igual identico identicos'),
  part: of('subrede subredes dentro'),
  passing: of('rota rotas anuncia anunciada pool regra destino'),
  many: of('vnets redes lados'),
  between: of('e sao tem usa usam com o a os as nosso nossa faixa faixas endereco enderecos rede em no na'),
};
