import type { RangeWords } from '../range-words.ts';

const of = (words: string): readonly string[] => words.split(' ');

export const rangeWords: RangeWords = {
  shared: of('ambas ambos mismo misma mismos mismas tambien igual identico identicos'),
  part: of('subred subredes dentro'),
  passing: of('ruta rutas anuncia anunciada pool regla destino'),
  many: of('vnets redes sitios lados'),
  between: of(
    'es son tiene tienen usa usan con el la los las nuestro nuestra rango rangos direccion direcciones red en y',
  ),
};
